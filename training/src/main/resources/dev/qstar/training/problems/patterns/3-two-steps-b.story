# Two products together or apart, two changes in every order of telling, and unknowns anywhere in the story.

pattern step-two-kinds-of-crates
pick fruit = fruits
pick other = fruits|vegetables
let a = 2..9
let b = 6..24
let c = 2..9
let d = 6..24
need a*b > c*d
let w = 3..40
say A {ship|truck|train} {carries|brings|is loaded with} [a] {crates|boxes} of <fruit> with [b] in each{| and a crew of [w]}.
say {It also carries|There are also|Next to them are} [c] sacks {that hold|of} [d] <other> each.
ask How many pieces of {food|produce} {are on board|does it carry} {in all|altogether|in total}? => a*b+c*d
ask How many more <fruit> than <other> are there? => a*b-c*d
ask How many <fruit> {are there|does it carry}? => a*b
ask How many <other> are {on board|there}? => c*d
ask How many {containers|crates or sacks} {have to be unloaded|are there in all}? => a+c

pattern step-two-hourly-rates
let a = 2..7
let b = 8..20
let c = 2..6
let d = 6..b-1
let g = 2..9
need a*b > c*d
say <name1> {first |}{babysits|waits tables|walks dogs} for [a] hours and {gets|earns} $[b] an hour. {Then|Later} <he1> {cleans windows|rakes leaves} for [c] hours at $[d] {an|per} hour{, and <his1> neighbor gives <him1> [g] cookies|}.
ask How much {money |}does <he1> {earn|make} {in all|altogether}? => a*b+c*d
ask How much more does <he1> earn with the {first|earlier} job? => a*b-c*d
ask How many hours does <he1> work {in all|altogether}? => a+c
ask {How many dollars an hour|How much per hour} is the first job better paid than the second? => b-d

pattern step-benches-and-stools
let a = 4..20
let b = 3..8
let c = 5..40
let d = 2..20
need a*b+c > d
say {In a tent|In the school yard|At the town hall} there are [a] benches for [b] people each, {and also|as well as} [c] {stools|chairs} for one {person|guest} each.
say {Before the concert starts|At eight o'clock|So far} [d] {seats|places} are {taken|reserved}.
ask How many people can {sit|be seated} {in all|altogether}? => a*b+c
ask How many {seats|places} are {still free|not taken}? => a*b+c-d
ask How many people can sit on the benches? => a*b

pattern step-legs-of-two-animals
let a = 3..25
let b = 3..25
need a*4 > b*2
say {On a walk|Behind the barn|In a picture book} <name1> sees [a] {cows|goats|horses} with 4 legs each and [b] {ducks|hens|geese} with 2 legs each.
ask How many legs {does <he1> see|is that|are there} {altogether|in all}? => a*4+b*2
ask How many more legs do the {four-legged|big} animals have together than the birds? => a*4-b*2
ask How many {heads|animals} {are there|does <he1> see}? => a+b
ask How many legs do all the birds have? => b*2

pattern step-two-prices-two-customers
pick thing = bakery
pick other = drinks
let a = 2..8
let p = 2..9
let c = 2..8
let q = 2..6
need a*p > c*q
let m = 75|80|100|120
say {A|At the bakery a} woman in a {red|green} {hat|coat} {buys|takes} [a] <thing> at $[p] each. {The man behind her|A boy in line} {buys|orders} [c] <other> {at|for} $[q] each.
ask How much {do both of them|do the customers|does the shop get if both} pay {in all|altogether|together}? => a*p+c*q
ask How much more does the woman {pay|spend} than the {other customer|person behind her}? => a*p-c*q
ask The woman {hands over|pays with|gives the baker} $[m]. How much {change |}does she get back? => m-a*p

pattern step-candles-packs-used
let n = 3..9
let k = 6..12
let r = 2..6
let c = 2..6
need n*k > r*c
say For the festival the {caretaker|janitor|priest} opens [n] packs of candles with [k] {candles |}in each pack. {He puts|There are} [c] candles {on|at} each of [r] {tables|windows}.
ask How many candles {are not used|are left over|remain}? => n*k-r*c
ask How many candles {are on the tables or windows|does he put up}? => r*c
ask How many candles {were in the packs|did he have} at first? => n*k

pattern step-three-kids-two-changes
pick thing = toys|collectibles|crafts
let a = 25..90
let b = 4..20
let c = 4..20
need a > b+c
let d = 2..9
say <name1> has [a] <thing>. <He1> gives [b] to <name2> and [c] to <name3>{, who already has [d]|}.
ask How many <thing> {are left for|does that leave|are still with} <name1>? => a-(b+c)
ask How many <thing> did <he1> give {away|to the others}{ in all| altogether|}? => b+c
ask How many <thing> did <he1> have after giving {some|the first ones} to <name2>, but before {meeting|giving any to} <name3>? => a-b

pattern step-gives-then-gets-ask-between
pick thing = collectibles|school
let a = 20..80
let b = 3..18
let c = 3..30
let d = 2..40
say {This morning|On Monday|At noon} <name1> had [a] <thing>. <He1> traded [b] of them {for a cap|for a poster|away} and {in the evening|later} won [c] {more|new ones}{. <name2> has [d]|}.
ask How many <thing> does <name1> have {at the end of the day|after that|now}? => a-b+c
ask How many <thing> did <name1> have {right after|just after} the trade? => a-b
ask How many {would <name1> have|would there be} if <he1> had not {traded|given up} any? => a+c

pattern step-late-told-start
let a = 30..90
let b = 5..25
let c = 4..24
let f = 2..12
need b > c
say [b] {people|passengers} {leave|get off} {a|the} {train|ferry|bus} at the harbor and [c] {people |}{get on|board it|enter}. There {were|had been} [a] on board before{, and the ride takes [f] minutes|}.
ask How many {people|passengers} {are on board|ride on} {now|after the stop}? => a-b+c
ask {How many fewer people are on board after the stop than before|By how many did the number of passengers drop at the harbor}? => b-c
ask How many people stayed in their seats {at the harbor|during the stop}? => a-b

pattern step-late-told-part
pick thing = bakery|fruits
let a = 30..80
let b = 5..20
let c = 3..18
need a > b+c+2
say {After|When} <name1> had {eaten|taken} [c] <thing> and <his1> {family|class} had {eaten|finished} [b], the {plate|table} was {almost empty|much emptier}. {At first|In the morning|Before} there were [a].
ask How many <thing> were {left|still there}{ then| after that|}? => a-(c+b)
ask How many <thing> were {eaten or taken|gone}? => c+b
ask How many would {be left|remain} if <name1> had not {had|touched} any? => a-b

pattern step-unknown-start-two-gifts
pick thing = sweets|fruits|toys
let x = 5..60
let b = 3..20
let c = 3..20
let e = x+b+c
say {Nobody remembers|<name1> forgot|<name1> never counted} how many <thing> were in the {box|jar}. <name2> {adds|puts in} [b] and <name3> {adds|puts in} [c]. {Now|Counting all of them} there are [e].
ask {With how many did it start|How many <thing> were in it at first|How many were there before}? => e-(b+c)
ask How many <thing> came from <name2> and <name3>? => b+c
ask How many <thing> were there before <name3> added any? => e-c

pattern step-unknown-middle-change
let a = 30..70
let b = 5..25
let x = 3..20
let e = a-b+x
let t = 10..29
say A {parking lot|garage} {held|had} [a] cars at [t] minutes past {noon|six}. [b] {cars |}{left|drove away}, {some|several|a few} {came in|arrived}, and {then|at the end} [e] {were there|were parked there}.
ask How many cars {came in|arrived}? => e-(a-b)
ask How many cars were {left|there} before {any|new ones} {came in|arrived}? => a-b

pattern step-unknown-second-loss
pick thing = school|crafts|tools
let a = 40..90
let b = 4..20
let x = 3..18
let e = a-b-x
say Of the [a] <thing> in the club's {closet|cupboard}, [b] {broke|were lost} in {winter|spring}, and {more|some} {broke|were lost} in {summer|the fall}. Only [e] {are left|remain}.
ask How many <thing> {broke or went missing|were lost} the second time? => a-b-e
ask How many <thing> {has the club lost|broke or went missing} {altogether|in all}? => a-e
ask How many <thing> were there after the first {losses|of these losses}? => a-b

pattern step-two-boxes-move
pick thing = toys|school|crafts
let a = 30..70
let b = 8..25
let d = 2..10
need a > b+2*d
say There are [a] <thing> in the {green|left|big} box and [b] in the {white|right|small} {one|box}. <name1> {moves|takes} [d] <thing> from the {first|former} box {and puts them in the second|to the second}.
ask How many <thing> are in the first box {now|after that}? => a-d
ask How many <thing> are in the second box {now|after that}? => b+d
ask How many more were in the first box than in the second {before|at the start}? => a-b
ask How many more are in the first box than in the second {now|after the move}? => a-d-(b+d)

pattern step-farther-each-way-weekly
let a = 2..9
let n = 3..7
let c = 3..12
let m = 12..40
say {To get to work|To get to school|To reach the stable}, <name1> {cycles|rides} [a] miles {there|one way} and the same [a] miles back, [n] days a week{, at [m] minutes past seven|}. {On Sunday|At the weekend} <he1> {rides|cycles} another [c] miles.
ask How many miles {does <he1> ride|is that} {in a|each} week? => (a+a)*n+c
ask How many miles does <he1> {ride|cycle} {on one of these days|each of these days}? => a+a
ask How many miles a week are {only |}for {that way there and back|the way there and back}? => (a+a)*n

pattern step-two-shelves-different-rows
let a = 2..6
let b = 8..25
let c = 2..6
let d = 8..25
need a*b > c*d
let e = 3..15
need c*d > e
pick piece = colors
say {The <piece> bookcase|A bookcase} by the door has [a] shelves with [b] books on each. {The one|A smaller one} by the window has [c] shelves with [d] books on each.
say {This week|Today} [e] books {from the window|by the window} are {borrowed|taken out}.
ask How many books were there {in all|altogether} before any were taken? => a*b+c*d
ask How many books are by the window {now|after that}? => c*d-e
ask How many more books are by the door than by the window before any are {taken|borrowed}? => a*b-c*d
ask How many shelves are there {altogether|in all}? => a+c

pattern step-pack-size-change
pick thing = school|sports
let k = 3..8
let n = 4..12
let m = 2..6
let t = k*n*m
let d = 5..60
say A {factory|company} packs <thing> in {boxes|cartons} of [k]. [n] {boxes|cartons} {go|fit} in a crate{, and the road to the port is [d] miles long|}.
ask {There are|An order is for} [m] crates. How many <thing> {is that|are in them}? => k*n*m
ask How many crates are needed for [t] <thing>? => t/(k*n)
ask How many <thing> are in one crate? => k*n

pattern step-shared-cost-minus-coupon
let k = 3..15
let n = 2..6
let b = 2..20
let t = k*n+b
let r = 3..9
say [n] {roommates|coworkers|sisters} {order|buy} {a big pizza dinner|a gift basket|a garden swing} for $[t]. A {coupon|voucher} {takes|cuts} $[b] off, and they {split|share} the {rest|remaining price} evenly.
ask How much does each {pay|have to pay}? => (t-b)/n
ask How much {do they pay|does it cost} {together|in all} with the coupon? => t-b
ask How much would they have paid {together|in all} if they had also bought a {plant|cake} for $[r]? => t-b+r

pattern step-shared-cost-plus-fee
let k = 6..20
let n = 2..6
let b = 2..11
let t = k*n-b
need t > 10
say {Renting|To rent} a {rowboat|court|tent} costs $[t], and there is a {cleaning|booking} fee of $[b]. [n] friends {share|split} {everything|all costs} {equally|evenly}.
ask {What is each one's share|How much does each pay|How much must everyone pay}? => (t+b)/n
ask {What is the whole bill|How much do they pay together}? => t+b
ask How much would {it|renting} cost {on two such days|for two such days} if {no fee were charged|there were no fee}? => t*2

pattern step-bottle-crates-returned
let n = 3..9
let k = 6|12|20|24
let b = 4..30
need n*k > b+10
let p = 2..9
say A {waiter|bartender|shop clerk} carries [n] full crates of [k] bottles {up|from the cellar}. {In the evening|By midnight} [b] bottles are {still full|unopened|left}{, and the tip jar holds $[p]|}.
ask How many bottles were {opened|used|emptied}? => n*k-b
ask How many bottles did the {worker|person} carry up? => n*k

pattern step-tank-gain-loss-rate
let a = 5..12
let b = 2..a-2
let n = 3..12
let s = 10..80
say {Every minute|Each minute} [a] liters of water run into a {tub|barrel|pond} and [b] liters run out {through a hole|of it}. {At first|To start with} there are [s] liters in it.
ask How much water is in it after [n] minutes? => s+(a-b)*n
ask How many liters {are gained|does it gain} {each|every} minute? => a-b
ask How much water is {gained|won} in [n] minutes? => (a-b)*n
ask How many liters {run out|are lost} in [n] minutes? => b*n

pattern step-climber-slips
let a = 6..15
let b = 2..a-3
let n = 2..9
let h = 200..900 step 10
say {A beetle|A climber|A squirrel} {goes up|climbs} [a] feet {and then slides back|but slips down} [b] feet, again and again. The {tree or wall|cliff} is [h] feet high.
ask How {high|many feet up} is it after [n] such {turns|rounds}? => (a-b)*n
ask How many feet {higher|farther up} is it after each {turn|round}? => a-b
ask How many feet {does it climb up|are climbed} in [n] {turns|rounds}, not counting the {slides|slips}? => a*n

pattern step-students-each-two-items
let n = 12..30
let a = 2..6
let b = 2..5
let t = n*(a+b)+6..n*(a+b)+60
say {The art teacher|The science teacher} gives each of [n] {pupils|students} [a] {brushes|test tubes} and [b] {cups|magnets}. {The storeroom held|There were} [t] {things|pieces of equipment} before.
ask How many {things|pieces} {does the teacher hand|are handed} out? => n*(a+b)
ask How many {things|pieces} does each {student|pupil} get? => a+b
ask How many {things|pieces} are {left in the storeroom|not handed out}? => t-n*(a+b)

pattern step-knit-rows-unravel
let a = 6..20
let n = 3..9
let b = 4..25
need a*n > b
let w = 10..60
say {A grandmother|A sailor|The shepherd} knits [a] rows of a scarf {each|every} evening. {After [n] evenings|On the evening of day [n], after knitting,} a {kitten|puppy} unravels [b] rows{. The scarf is [w] stitches wide|}.
ask How many rows {are left|does the scarf have} {now|then}? => a*n-b
ask How many rows had been knitted? => a*n

pattern step-cut-two-lengths
let a = 2..7
let n = 2..8
let c = 2..9
let m = 2..8
let t = a*n+c*m+2..a*n+c*m+40
say {A carpenter|An electrician|A florist} has a {board|wire|ribbon} of [t] feet and cuts {off|from it} [n] pieces of [a] feet each and [m] pieces of [c] feet each.
ask How many feet are {cut off|used} {in all|altogether}? => n*a+m*c
ask How many feet are {left|not used}? => t-(n*a+m*c)
ask How many pieces {are cut off|is that}? => n+m
ask How many feet would be left if only the {first|former} pieces were cut? => t-n*a

pattern step-tickets-two-people-one-game
let k = 3..9
let n = 3..10
let b = 5..k*n-4
let a = k*n-b
let p = 10..90
say {Playing|At} ring toss <name1> won [a] {tickets|tokens} and <his1> little {brother|sister} [b]. {They put them together.|They use them together.|So they pooled them.}
maybe The {stuffed|giant} bear costs [p].
ask {How many|What number of} {pencils|toy rings} can they {get|buy} {at|for} [k] each? => (a+b)/k
ask They spend {all|everything} on [n] {equal prizes|things of the same price}. How much is {each|one prize}? => (a+b)/n
ask How many {tickets or tokens|of them} do they have {together|in all}? => a+b

pattern step-class-each-sells-goal
let n = 8..20
let k = 3..12
let p = 2..6
let g = n*k*p+10..n*k*p+300 step 10
say {Each of the [n] {members of a choir|girls of a scout troop} sells [k] {boxes of cookies|tubs of popcorn}|The [n] players of a team sell [k] {raffle tickets|tubs of popcorn} each} at $[p] apiece. They {hope for|want|need} $[g].
ask How {many|many of them} are sold {altogether|in all|in total}? => n*k
ask How much money {comes in|do they take in|is collected}? => n*k*p
ask How much {more |}money {is missing|do they still need}? => g-n*k*p

pattern step-rent-plus-hour-inverse
let f = 3..20
let k = 2..9
let n = 2..9
let t = f+k*n
let z = 2..9
say A {kayak|scooter|pony} {can be rented for|costs} $[f] plus $[k] for {each|every} hour.
ask <name1> paid $[t]. {For how many hours was it|How many hours did <he1> have it}? => (t-f)/k
ask How much does it cost for [z] hours? => f+k*z
ask <name1> {had|rented} it {one|last} week for [z] hours and <name2> for [n] hours. How much more did the longer of these cost? => (max(z,n)-min(z,n))*k

pattern step-taxi-known-total
let f = 3..9
let k = 2..5
let n = 4..20
let t = f+k*n
let s = 2..6
say {The taxi driver|A cab driver} asks for $[t]: $[f] {for getting in|to start with} and {the rest|the other money} for the [n] miles of the {trip|ride}{. There are [s] people in the cab|}.
ask {What is the price of|How much is} {each|a single} mile? => (t-f)/n
ask How much {of it |}is for the miles? => t-f

pattern step-dogs-cans-days
let a = 3..5
let b = 2
let n = 5..30
let c = 2..9
say {A kennel|The pet shelter|Mrs. Dale} feeds the big dog [a] cans and the small dog [b] cans {of food |}{a day|every day}. {One can costs|A can is} $[c].
ask How many cans {are used|do the dogs eat} in [n] days? => (a+b)*n
ask {What does|How much does} one day's food {cost|come to} for {all dogs|the dogs together}? => (a+b)*c
ask How many cans of food does the big dog {eat|get} in [n] days? => a*n

pattern step-people-on-floors-move-in
let n = 3..12
let k = 2..8
let b = 2..15
let c = 2..20
need n*k > c
say {An apartment house|A hotel} has [n] floors, and [k] families {live|stay} on each {floor|of them}.
say {In June|This summer} [b] {new |}families {move in|arrive} and [c] {move out|leave}.
ask How many families {are there|live or stay there} {after that|now}? => n*k+b-c
ask How many families were there before? => n*k
ask If nobody had left, how many families would there be now? => n*k+b
