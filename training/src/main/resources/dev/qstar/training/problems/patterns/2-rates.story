# Rates, unit prices, speeds, work per hour, recipes, proportions.

pattern unit-price-then-more
pick item = school|fruits|toys
let u = 2..9
let n = 3..9
let t = u*n
let m = 10..20
let k = 2..15
let w = u*k
say [n] <item> cost $[t]{ at the {store|market}|}.
ask {How much|How many dollars} {do|will} [m] <item> cost{ at {this|the same} price|}? => t/n*m
ask {What is the price of|How much is} {one|a single} <item.one>? => t/n
ask <name1> buys [m] {of these |}<item>. How much {does|must} <he1> pay? => t/n*m
ask How many <item> can {<name1>|you} buy {with|for} $[w]? => w/(t/n)

pattern speed-distance-constant
pick v = vehicles
let s = 20..70
let h = 2..9
let d = s*h
let g = 2..12
let k = 2..10
let e = s*k
say A(n) <v.one> {travels|goes|covers} [d] miles in [h] hours{ at a steady speed|}.
ask {What is its speed in miles per hour|How many miles does it go in an hour}? => d/h
ask How {far|many miles} {does it go|will it travel} in [g] hours at {this|the same} speed? => d/h*g
ask At {this|the same} speed, how many hours does it need for [e] miles? => e/(d/h)

pattern train-speed-forward
let s = 30..90
let h = 2..9
let g = 20..80
let k = 2..8
need s > g
say A {train|bus} {drives|runs} at [s] miles per hour for [h] hours. {Then|After that} it {slows down to|goes on at} [g] miles per hour for [k] hours.
ask How {far|many miles} does it {go|travel} in the first part? => s*h
ask How {far|many miles} does it {go|travel} at the lower speed? => g*k
ask How {far|many miles} does it {go|travel} {in all|altogether|in total}? => s*h+g*k
ask How many hours does the {whole |}trip take? => h+k
ask By how many miles per hour does it slow down? => s-g

pattern two-cars-gap
let s = 45..75
let r = 30..44
let h = 2..8
say {Two cars leave town|<name1> and <name2> start} at the same time{ on the same road|}. <name1>'s car {goes|drives} [s] miles per hour and <name2>'s {goes|drives} [r] miles per hour.
ask How {far|many miles} apart are they after [h] hours {if|when} both drive in the same direction? => (s-r)*h
ask How {far|many miles} apart are they after [h] hours {if|when} they drive in opposite directions? => (s+r)*h
ask How {far|many miles} has <name1> driven after [h] hours? => s*h

pattern fuel-per-mile
let m = 18..40
let g = 5..15
let p = 2..5
let k = 2..12
let d = m*k
say {A car|<name1>'s car|The family van} {goes|drives|can go} [m] miles on {one gallon|a gallon} of gas, and {a|each} gallon costs $[p].
ask How {far|many miles} can it go on [g] gallons? => m*g
ask How many gallons does it need for {a trip of |}[d] miles? => d/m
ask {How much|How many dollars|What} does the gas for {a trip of |}[d] miles cost? => d/m*p
ask What {do|would} [g] gallons cost? => g*p

pattern pay-per-hour
pick job = jobs
let w = 8..30
let h = 3..9
let d = 2..6
let k = 3..20
let t = w*k
say {A(n) <job.one> earns|As a(n) <job.one>, <name1> earns} $[w] an hour and works [h] hours {a|each} day.
ask {How much {money |}is|How many dollars are} earned in {one day|a day}? => w*h
ask How {much is|many dollars are} earned in [d] days? => w*h*d
ask How many hours of work are needed to earn $[t]? => t/w
ask How many hours {of work are that|are worked} in [d] days? => h*d

pattern machine-output
pick item = toys|furniture|bakery
let r = 12..90
let h = 3..9
let k = 2..12
let t = r*k
let m = 2..8
let f = 10..200
say A machine {makes|turns out|can finish} [r] <item> {an|every|per} hour.
ask How many <item> does it make in [h] hours? => r*h
ask How {long|many hours} does it need {for|to make} [t] <item>? => t/r
ask How many <item> {do|would} [m] such machines make in [h] hours? => r*m*h
ask If it has already made [f] <item>, how many <item> will there be after [h] more hours? => f+r*h

pattern typing-rate
let w = 30..80
let m = 4..25
let k = 5..30
let t = w*k
let j = 1..k-1
say <name1> {types|can type} [w] words {a|per|each} minute. {A|The} report {has|is} [t] words{ long|}.
ask How many minutes does <name1> need {for|to type} {it|the whole report}? => t/w
ask How many words {will|does} <he1> type in [m] minutes? => w*m
ask How many words {are left|still have to be typed} after [j] minutes? => t-w*j

pattern recipe-scale-up
pick food = bakery
let c = 2..6
let n = 6..24
let f = 2..7
let m = n*f
let j = 2..9
let g = c*j
say A recipe {uses|needs|takes} [c] cups of flour {to make|for} [n] <food>.
ask How many cups of flour are needed {to make|for} [m] <food>? => m/n*c
ask <name1> wants to {make|bake} [m] <food>. How many {cups of flour|cups} does <he1> need? => m/n*c
ask How many <food> can be made with [g] cups of flour? => g/c*n

pattern recipe-two-ingredients
pick x = vegetables
pick y = vegetables
let a = 2..6
let b = 2..8
let p = 3..8
let k = 2..5
let q = p*k
say {A soup|A stew|A salad} for [p] people {needs|takes} [a] <x> and [b] <y>.
say <name1> {cooks|makes it} for [q] {people|guests}.
ask How many times as big must the recipe be? => q/p
ask How many <x> does <he1> need? => q/p*a
ask How many <y> does <he1> need? => q/p*b
ask How many <x> and <y> does <he1> need {in all|altogether|in total}? => q/p*(a+b)

pattern paint-mix-ratio
pick color = colors
pick tint = colors
let a = 2..7
let b = 2..9
let k = 2..9
let x = a*k
let y = b*k
let z = (a+b)*k
say {To mix|For} {a certain shade|a new color}, {a painter|<name1>} {takes|needs} [a] cups of <color> paint for every [b] cups of <tint> paint.
ask How many cups of <tint> paint {go|belong} with [x] cups of <color> paint? => x/a*b
ask How many cups of <color> paint {go|belong} with [y] cups of <tint> paint? => y/b*a
ask How many cups of <color> paint are in [z] cups of the mixture? => z/(a+b)*a

pattern ratio-share-total
pick thing = collectibles|sweets
let a = 2..7
let b = 2..7
let k = 3..15
let t = (a+b)*k
need a > b
say {<name1> and <name2> {share|divide} [t] <thing> in the ratio {[a] to [b]|of [a] to [b]}|[t] <thing> are {shared|divided} between <name1> and <name2>, [a] parts to [b] parts|For every [a] <thing> that <name1> gets, <name2> gets [b]. There are [t] <thing>}.
ask How many <thing> does <name1> {get|receive}? => t/(a+b)*a
ask How many <thing> does <name2> {get|receive}? => t/(a+b)*b
ask How many more <thing> than <name2> does <name1> {get|receive}? => t/(a+b)*(a-b)

pattern tank-fill-drain
let f = 12..40
let d = 2..10
let h = 4..12
let k = 5..20
let v = (f-d)*k
say A {pump|tap} {sends|puts} [f] liters {of water |}{a|per|each} minute into a tank, while [d] liters {a|per|each} minute {leak|run} out.
ask How many liters are in the tank after [h] minutes, if it was empty {at first|at the start}? => (f-d)*h
ask How many liters {flow|run} in during [h] minutes? => f*h
ask How many liters {are lost|leak} in [h] minutes? => d*h
ask The tank holds [v] liters. How many minutes does it take {to fill it|until it is full}? => v/(f-d)

pattern pool-fill-two-hoses
let a = 8..40
let b = 8..40
let h = 3..15
let t = (a+b)*h
let m = 3..12
say {One|The thick} hose gives [a] gallons {a|per} minute, {the other|a thin one|another hose} gives [b] gallons {a|per} minute.
ask How many gallons do both {hoses |}give {together |}in {a|one} minute? => a+b
ask How many gallons do both {hoses |}give in [m] minutes? => (a+b)*m
ask How {long|many minutes} do both {hoses |}{together |}need to fill a pool of [t] gallons? => t/(a+b)

pattern workers-days
let a = 2..12
let d = 3..12
let r = 3..20
let k = 2..9
let t = r*a*k
say Each worker {sets|lays|can lay} [r] tiles {an|per} hour.
ask How many tiles {do|will} [a] workers {finish|lay} in [d] hours? => r*a*d
ask How many tiles {do|will} [a] workers {finish|lay} in one hour? => r*a
ask How many hours do [a] workers need for [t] tiles? => t/(r*a)

pattern same-work-more-people
let a = 2..9
let d = 3..12
let b = 2..12
need rem(a*d,b) == 0
need a != b
say {It takes|A job takes} [a] {workers|painters|people} [d] days to {paint a house|build a wall|clear a field}.
ask How many days would {it|the job} take [b] {people|workers} at the same {pace|speed}? => a*d/b
ask How many days would a single {worker|person} need? => a*d

pattern price-per-pound-two-goods
pick fruit = fruits|vegetables
pick other = fruits|vegetables
let a = 2..9
let b = 2..9
let p = 2..8
let q = 2..8
say {At the market,|In the shop,|} <fruit> cost $[a] {a|per} pound and <other> cost $[b] {a|per} pound. <name1> {buys|gets} [p] pounds of <fruit> and [q] pounds of <other>.
ask How much does <he1> pay for the <fruit>? => a*p
ask How much do the <other> cost <him1>? => b*q
ask How much does <he1> {pay|spend} {in all|altogether|in total}? => a*p+b*q
ask How many pounds does <he1> {carry home|buy}? => p+q

pattern better-buy-difference
pick item = school|drinks
let u = 3..9
let v = 2..u-1
let n = 3..9
let m = 3..9
let a = u*n
let b = v*m
let k = 4..20
say {Store A|One shop} sells [n] <item> for $[a]. {Store B|Another shop} sells [m] <item> for $[b].
ask How much {more|dearer} is {one|a single} <item.one> in the first {shop|store} than in the second? => a/n-b/m
ask What does {one|a single} <item.one> cost in the {cheaper|second} {store|shop}? => b/m
ask How much is saved on [k] <item> by {going to|buying in} the cheaper {store|shop}? => (a/n-b/m)*k

pattern candle-burns
let l = 12..40
let r = 1..4
let h = 2..6
need l > r*h+1
need r > 1
say A candle is [l] centimeters {long|tall}. It {burns down|gets shorter by|loses} [r] centimeters {every|an|each} hour.
ask How many centimeters {does it lose|burn away} in [h] hours? => r*h
ask How {long|tall} is it after [h] hours? => l-r*h
ask How many centimeters {long|tall} is it after {burning for |}[h] hours? => l-r*h

pattern snail-day-night
let u = 4..12
let d = 1..u-2
let n = 3..9
say {Every day|By day} a snail climbs [u] feet up {a wall|a well|a pole} and {at night|every night} it slides [d] feet back.
ask How {far|many feet} does it {get|gain} in {one|a} day and night? => u-d
ask How {high|many feet up} is it after [n] days and nights? => (u-d)*n
ask How many feet does it climb up in [n] days, not counting the slides? => u*n

pattern heart-steps-per-minute
let r = 60..120
let m = 3..20
let t = 200..4000 step 100
need t > r*m
say <name1> takes [r] steps {a|per|each} minute {on <his1> way to work|when walking}. {The walk|The way to the office} takes [m] minutes.
ask How many steps does <he1> take {on the way|during the walk}? => r*m
ask How many steps {are that|does <he1> take} there and back? => r*m*2
ask {<His1> goal|<He1> wants to make} {is |}[t] steps. How many {steps|more} are {missing|needed} after {one|the} walk? => t-r*m

pattern map-scale
let c = 2..9
let k = 5..50 step 5
let x = 2..15
let y = k*x
let t = c*k
say {On {a|the} map, [c] inches stand for [t] miles|[c] inches on a map are [t] miles in nature|A map shows [t] miles as [c] inches}.
ask How many miles is {one|a single|an} inch on the map? => t/c
ask Two towns are [x] inches apart on the map. How {far|many miles} apart are they {really|in fact}? => t/c*x
ask A road is [y] miles long. How {long|many inches long} is it on the map? => y/(t/c)

pattern exchange-tickets
let a = 4..12
let p = 2..6
let w = 3..15
let t = a*w
need w > p
say At the {arcade|fair}, [a] tickets {buy|can be traded for} {one|a} small prize. <name1> has [t] tickets.
ask How many prizes can <name1> {get|take}? => t/a
ask How many tickets {does <name1> need|are needed} for [p] prizes? => a*p
ask How many tickets are left after <he1> takes [p] prizes? => t-a*p

pattern drip-bucket
let m = 3..12
let k = 2..9
need rem(60,k) == 0
say {A {tap|faucet|pipe} loses [m] milliliters {of water |}every [k] minutes|Every [k] minutes [m] milliliters of water drip from a {tap|pipe|roof}}.
ask How many milliliters {drip|are lost} in {one hour|an hour}? => 60/k*m

pattern catch-up-head-start
let s = 8..20
let r = 3..s-2
let h = 2..6
let g = (s-r)*h
say <name2> is [g] miles ahead of <name1>{ on the same road|}. <name2> {walks|rides} [r] miles an hour, <name1> {rides|goes} [s] miles an hour.
ask {After how many hours does <name1> catch|How many hours will it take until <name1> catches} up with <name2>? => g/(s-r)
ask By how many miles does <name1> {come closer|close the gap} {every|each} hour? => s-r
