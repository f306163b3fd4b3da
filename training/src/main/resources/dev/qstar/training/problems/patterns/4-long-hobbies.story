# Long stories of hobbies, trades and feasts, each with questions of one to six operations.

pattern long-quilt-squares-fabric
let n = 4..9
let m = 5..10
let w = 2..5
let x = 3..15
let c = 6..14
let k = 2..4
need n*m*k > x
say {For a raffle|For new babies in the hospital} {a quilting circle|an old sailmaker} {sews|makes} [k] quilts, each of [n] rows of [m] squares. [x] squares were {already cut|left over from last year}{. Fabric costs $[c] a yard|. The sewing room is open [w] times a month|}.
ask How many {squares|pieces} {must still be|are still to be} cut? => k*n*m-x
ask How many {squares|pieces} {are in|make up} {a|one} quilt? => n*m
ask How many {squares|pieces} {are needed|does it take} {for all the quilts|altogether}? => k*n*m
ask How many rows do all the quilts have together? => k*n

pattern long-chess-club-fees-trophies
let n = 10..30
let f = 5..15
let g = 3..9
let h = 2..5
let t = 2..6
let c = 8..25
let r = 20..80
need n*f+g*h > t*c+r
say {A chess club|A judo club|A stamp club} has [n] adult members who pay $[f] {a year|each year} and [g] young ones who pay $[h]. It buys [t] {trophies|clocks} at $[c] each and pays $[r] {for the room|for an insurance}.
ask How much is left {in the cash box|of the fees}? => n*f+g*h-(t*c+r)
ask How much {do the members pay altogether|money do all the members bring}? => n*f+g*h
ask How much {does the club spend|goes out}? => t*c+r
ask How many members are there? => n+g
ask How much {more do all adults pay than all the young ones|more comes from the adults than from the young ones}? => n*f-g*h

pattern long-photographer-wedding
let h = 4..9
let p = 30..80 step 5
let n = 20..60
let c = 1..4
let d = 50..150 step 10
need h*p > d
let t = 3..9
say A photographer {takes|asks} $[p] {an hour|for each hour} and $[c] for each print. {At a wedding|For a jubilee} she {works|is there} [h] hours{ with [t] cameras|}, and the {couple|family} orders [n] prints. They {have already paid|paid} $[d] {in advance|beforehand}.
ask How much do they {still owe|have to pay yet}? => h*p+n*c-d
ask How much does she earn {in all|altogether}? => h*p+n*c
ask How much are the prints? => n*c
ask How much {more|more money} do the hours bring than the advance? => h*p-d

pattern long-band-merch-table
let a = 8..30
let p = 10..20 step 2
let b = 5..25
let q = 3..8
let n = 3..6
let k = 5..20
let c = a*p+b*q-n*k
need c > 10
let y = 2..9
say After the show {a band of [n] has|[n] musicians have} sold [a] shirts at $[p] and [b] {posters|records} at $[q]. {Printing|Making them} {had cost|cost} $[c]. {They play [y] shows this month.|}
ask {The profit is shared equally.|They divide the profit evenly.} How much does each {musician|of them} get? => (a*p+b*q-c)/n
ask How much profit is {it|that}? => a*p+b*q-c
ask How much do {fans|people} pay {altogether|in all}? => a*p+b*q

pattern long-beekeeper-honey
let n = 3..9
let k = 8..20
let x = 5..20
let j = 2|4|5
need rem(n*k-x,j) == 0
need n*k > x+20
let p = 6..15
let w = 2..6
say {Each|Every one} of a beekeeper's [n] hives gives [k] pounds of honey. {The bees keep|For winter the bees are left} [x] pounds {of all this|of it}. The rest is {filled|put} into {jars|buckets} of [j] pounds that {sell|go} {for|at} $[p] each{, [w] days later|}.
ask How much {money do they bring|does the honey bring}? => (n*k-x)/j*p
ask How many {jars or buckets|of these containers} are {filled|there}? => (n*k-x)/j
ask How many pounds {are there to sell|does the beekeeper take}? => n*k-x
ask How many pounds do the hives give {altogether|in all}? => n*k

pattern long-glassblower-broken
pick job = tradespeople
pick thing = wares
let a = 6..15
let d = 4..6
let b = 3..12
let p = 5..20
let m = 20..90 step 5
need (a*d-b)*p > m
let y = 3..30
say A(n) <job.one> {has been at it for [y] years and |}{finishes|makes} [a] <thing> a day, [d] days a week. {This|In one} week [b] of them {crack|get broken|turn out badly}{ and cannot be sold|; the others are good}. A good one {brings|sells for} $[p]; {material|the material} for the week costs $[m].
ask {What remains|How much money is left} when all good ones are sold and the material is paid? => (a*d-b)*p-m
ask How many good <thing> does the week give? => a*d-b
ask How many <thing> are made {in the week|that week}, good and bad? => a*d
ask How much do the good ones bring? => (a*d-b)*p
ask How much money is lost {through|by} the bad ones? => b*p

pattern long-wedding-tables-cost
let n = 6..15
let k = 6..10
let b = 2..9
let p = 12..40
let f = 3..9
let q = 8..25
say {For a wedding|At a gala|For the mayor's birthday} there are [n] tables for [k] guests each. All seats are taken but [b]. {Dinner is|A meal costs} $[p] a person, and {each|every} table gets {flowers|a lamp} for $[q]{; the band plays [f] songs|}.
ask What do the meals and the {table decorations|things on the tables} cost {together|altogether}? => (n*k-b)*p+n*q
ask How many guests {are there|come}? => n*k-b
ask What do the meals cost? => (n*k-b)*p
ask {How much is spent on decorating all tables|What do the decorations for all the tables cost}? => n*q
ask How many seats are there? => n*k

pattern long-school-fair-three-booths
let a = 20..80
let b = 2..4
let k = 2..3
let x = 5..20
let e = 10..50
need a*b > x+e
say At {a school fair|the harvest fair} the {ring toss|pie stand} {takes in|earns} [b] dollars from each of [a] {visitors|people}. The {dunk tank|book stall} {takes in|earns} [k] times as much money as that, and the {face painting|lottery} $[x] less than the {first|first of these}. {Costs are|They spent} $[e] {altogether|for everything}.
ask How much {is left|do they make} {in the end|after the costs}? => a*b+a*b*k+(a*b-x)-e
ask How much does the {second one|second} take in? => a*b*k
ask How much does the {third one|third} take in? => a*b-x
ask How much do all three take in? => a*b+a*b*k+(a*b-x)
ask How much more does the second take in than the third? => a*b*k-(a*b-x)

pattern long-collector-two-albums-trade
pick thing = collectibles
let n = 10..25
let k = 4..9
let m = 5..20
let j = 3..8
let g = 5..25
let r = 2..9
need n*k > m*j
need g > r
say <name1> has two albums full of <thing>. {One has|The first has} [n] pages with [k] on each, the {other|second} [m] pages with [j] on each. <He1> {trades away|gives up} [g] {of them |}{and gets [r] better ones|for [r] rarer ones}.
ask How many <thing> does <he1> have {then|after the trade}? => n*k+m*j-g+r
ask How many <thing> {did <he1> have|were there} before {the trade|that}? => n*k+m*j
ask How many more <thing> {were|are} in the first album than in the {second|other} before the trade? => n*k-m*j
ask By how many does the number of <thing> {drop|go down}? => g-r

pattern long-gym-reps-three-exercises
let s = 3..5
let a = 8..20
let b = 10..25
let x = 2..8
let d = 3..6
let m = 20..60
say {A rower's|<name1>'s|The trainer's} plan: [s] {rounds|sets}, each with [a] {sit-ups|lunges}, [b] {squats|jumps} and [x] fewer {push-ups|pull-ups} than the {exercise before|second exercise}. {It is done [d] times a week|This happens on [d] days a week}{ and takes [m] minutes|}.
ask How many {repetitions|movements} is that {a|each} week, {all exercises together|counting everything}? => s*(a+b+(b-x))*d
ask How many {repetitions|movements} is that {a|each} time? => s*(a+b+(b-x))
ask How many {of the first exercise|of the exercise named first} is that {a|each} week? => s*a*d
ask How many {of the third exercise|of the exercise named third} belong to one {round or set|round}? => b-x
ask How many {rounds|sets} is that {a|each} week? => s*d

pattern long-puzzle-pieces-family-evening
let t = 500|750|1000
let a = 30..80
let k = 2..3
let x = 10..30
let d = 2..4
need t > (a+a*k+(a-x))*d
say {A puzzle|A mosaic} has [t] pieces. {In an evening|Each evening} the {mother|father} {places|fits in} [a], the daughter [k] times as many and the {son|grandfather} [x] fewer than the {mother or father|parent}. They {keep this up|do so} for [d] evenings.
ask How many pieces are {still loose|not yet placed}? => t-(a+a*k+(a-x))*d
ask How many pieces {are placed|do they place} {in one|each} evening? => a+a*k+(a-x)
ask How many pieces does the daughter place {in the [d] evenings|altogether}? => a*k*d
ask How many pieces does the {third person|family member named last} place each evening? => a-x

pattern long-theater-costumes-sewing
let n = 8..20
let b = 4..9
let m = 3..9
let h = 2..4
let t = 10|20|50
need n*b > m*h
let x = 5..30
say {For a play|For a parade}, a {seamstress|costume maker} {sews|makes} [n] {coats|uniforms} with [b] buttons each and [m] {hats|vests} with [h] buttons each. Buttons {come|are sold} in {bags|cards} of [t]. {She has [x] pins.|}
ask How many {bags or cards|packs} {are needed|must she buy}? => ceil((n*b+m*h)/t)
ask How many buttons are needed {altogether|in all}? => n*b+m*h
ask How many pieces of clothing is that? => n+m
ask How many more buttons do the {first pieces|pieces named first} need than the others? => n*b-m*h

pattern long-orchard-pickers-crates-pay
pick fruit = fruits
let n = 3..9
let c = 4..12
let k = 20..50
let p = 2..5
let b = 10..60
need n*c*k > b
let h = 5..9
say {In an orchard|On a fruit farm} [n] pickers fill [c] crates each{ in [h] hours|}; [k] <fruit> go into a crate. {They get $[p] a crate.|Each crate is paid with $[p].} {In sorting|Afterwards} [b] <fruit> are {thrown out|given to pigs}.
ask How many <fruit> are {left to sell|kept}? => n*c*k-b
ask How much do all the pickers {get|earn} {together|in all}? => n*c*p
ask How many crates {are there|is that}? => n*c
ask How many <fruit> does {a single|one} picker {pick|put into crates}? => c*k
ask How much does {each|one} picker earn? => c*p

pattern long-sledding-hot-chocolate
let n = 4..9
let k = 2..3
let c = 2..4
let s = 3..6
let a = 5..15
let r = 10..30
say {On a snowy Sunday|In the winter holidays} [n] {cousins|children} go {sledding|skating}. Renting costs $[s] {each|a person}, and {everyone|each of them} drinks [k] cups of cocoa at $[c]. {The parking lot costs|A bus for all costs} $[a]. {They slide down [r] times.|}
ask How much is spent {altogether|in all}? => n*(s+k*c)+a
ask How much does {each one|one child} pay for renting and cocoa? => s+k*c
ask How much is spent on cocoa? => n*k*c
ask How many cups {are drunk|of cocoa is that}? => n*k

pattern long-museum-rooms-paintings-moved
let r = 4..9
let k = 8..20
let s = 5..25
let l = 3..15
let n = 3..6
need r*k > s
let y = 18..99
say {An art museum|A castle} shows [k] {paintings|pictures} in each of [r] rooms. [s] are {sent|lent} to {Paris|a museum in Oslo}, [l] {arrive|come} from {Madrid|a collector} and are hung up{ after [y] days|}. Then a painter {gives|donates} [n] new {paintings|pictures} for every room.
ask How many {paintings|pictures} hang there {now|in the end}? => r*k-s+l+n*r
ask How many {paintings|pictures} were there {at first|before all that}? => r*k
ask How many were there {just|right} before the painter's gift? => r*k-s+l
ask How many does the painter {give|donate}? => n*r

pattern long-newspaper-route-tips
let h = 20..80 step 10
let c = 5|10|15|20
let t = 3..12
let w = 2..5
let g = 5..20
say <name1> {carries|delivers} the {paper|newspaper} to [h] houses on {six days a week|each day but Sunday, so 6 days a week}. <He1> gets [c] cents a paper and {about $[t]|$[t]} in tips {a|every} week.
ask How many dollars does <he1> {make|earn} {a|in a} week? => h*c*6/100+t
ask How many papers {does <he1> bring|is that} {a|in a} week? => h*6
ask How many papers {does <he1> bring|is that} in [w] weeks? => h*6*w
ask {A second route has|<He1> takes over a street with} [g] more houses. How many papers a week {is it|are there} {now|then}? => (h+g)*6
ask How much are the tips of [w] weeks? => t*w

pattern long-aquarium-shop-order
let n = 4..9
let k = 6..15
let b = 3..12
let s = 10..40
let p = 2..6
need n*k-b > s
let w = 20..80
say {A pet dealer|An aquarium shop} has [n] tanks with [k] {guppies|tetras} each. [b] {fish |}{are sick and go to the vet|must stay apart for now}. Of the healthy ones [s] are sold {at|for} $[p] each{; a tank holds [w] gallons|}.
ask How many healthy fish are {left|not sold}? => n*k-b-s
ask How many healthy fish were there {to sell|before the sale}? => n*k-b
ask How much {do they bring|is taken in}? => s*p
ask If all {of the |}healthy ones were sold at this price, how much would that {be|bring}? => (n*k-b)*p
ask How many fish are in the shop {right |}before any is moved or sold? => n*k
