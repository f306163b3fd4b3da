# Stories with three or four numbers, of which one multiplication or division needs only two; the same story, many questions.

pattern pick-kitchen-order
pick x = bakery|pantry
let a = 3..30
let k = 4..24
let p = 2..15
let h = 2..9
let w = 3..12
say {A tea room|A food truck|The station kiosk|<name1>'s kitchen} {received|got|has} an order: [a] trays of <x>, [k] on each tray. {One tray|A tray} {costs|is} $[p]. {It takes|The cook needs} [h] minutes {to fill a tray|for one tray}.
ask How many <x> {are wanted|must be made}{| in all}? => a*k
ask How {much|many dollars} {must the customer pay|does the order bring}? => a*p
ask How many minutes {go into|does it take to fill} {the order|all the trays}? => a*h
ask {Tomorrow|Next day} the order is [w] times as {big|large}. How many trays {will that be|is that}{| tomorrow}? => a*w
ask {[w] more trays are added|The customer wants [w] more trays}. How many trays {is that|are there} then? => a+w

pattern pick-freight-train
pick x = cargo
let a = 4..30
let k = 6..60
let v = 30..80
let h = 2..12
let t = a*k
let d = v*h
say A {freight train|goods train|convoy} {with|of} [a] wagons {carries|is loaded with} [t] <x>, {equally many in each wagon|the same load in every wagon}. {It goes|It rolls along at} [v] miles {an hour|per hour}{| through hills and woods}.
ask How many <x> are in {each|one} wagon? => t/a
ask {How far is it after|How many miles does it cover in} [h] hours? => v*h
ask {Its goal is|It has to go} [d] miles {away|in all}. How many hours {does it need|will it take}? => d/v
ask {At the first stop|At a junction} [h] <x> are {taken off|unloaded}. How many {are still on|does it still carry}? => t-h
ask {With|If it is pulled by} a stronger engine it {goes|is} [h] miles an hour faster. {What is its speed then|How fast is that}? => v+h

pattern pick-school-supplies
pick x = school
pick y = school
let a = 3..20
let k = 4..30
let b = 3..20
let m = 4..30
let c = 15..35
let g = 4..24
let n = m*g
need a != b
say {A teacher|The principal|The parents' council} {buys|orders} [a] packs of [k] <x> and [b] <y> for each of [c] {students|pupils}.
ask How many <x> {are that|come out of the packs}? => a*k
ask How many <y> {are needed|must be bought}? => b*c
ask {The <y> come|One gets the <y>} in boxes of [g]. How many boxes {are needed|must be bought} {for [n] <y>|to have [n] of them}? => n/g
ask {[m] new students join|[m] more pupils come}. How many students are there {now|then}? => c+m
ask How many <x> {are left|remain} in {one pack|a pack} after 3 have been {used|lost}? => k-3

pattern pick-farm-egg-round
let h = 8..60
let e = 3..7
let c = 6|10|12
let p = 2..6
let n = 4..30
let t = c*n
say {On a farm|At the edge of the village}{,|} [h] hens {lay|give} [e] eggs each {a|per} week. {The eggs are sold|The farmer sells them} in cartons of [c] for $[p]{ a carton|}.
ask How many eggs {is that|are laid} a week? => h*e
ask {[t] eggs are {ready|clean}|There are [t] eggs in the basket}. How many cartons {can be filled|do they fill}? => t/c
ask {What|How much} {do|would} [n] cartons cost? => n*p
ask [n] cartons {were sold|go to an inn}. How many eggs {is that|were in them}? => n*c
ask {One day|On Sunday} [n] hens {stop laying|are given away}. How many hens {still lay|are left}? => h-n
need h > n

pattern pick-theater-evening
let r = 6..30
let s = 8..30
let p = 4..40
let m = 60..150
let n = 3..12
let g = 5..r*s-5
say {The puppet theater|A drama club|The new cinema} has [r] rows of [s] {seats|chairs}. A ticket {is|costs} $[p], and the {show|play} {lasts|takes} [m] minutes.
ask How many {people can watch|seats are there}? => r*s
ask [n] friends {buy tickets|come}. {What|How much} do they pay {together|in all}? => n*p
ask {The show is|It is} given [n] times{ this month|}. How many minutes {is that|do the actors play}? => n*m
ask [n] rows are {reserved|kept free}. How many rows {are left|can still be sold}? => r-n
need r > n
ask {Today|This evening} [g] seats are {taken|sold}{, at $[p] each|}. How much money {is that|comes in}? => g*p
ask {The first [n] rows are full|[n] full rows clap}. How many people {sit there|is that}? => n*s

pattern pick-garden-fence-money
let a = 5..40
let b = 3..30
let p = 2..20
let w = 2..9
let q = 3..25
need a > b
let c = a*p
say {A plot of land|The school garden|A chicken run} is [a] feet long and [b] feet wide. {Each foot of fence costs $[p]|Fence is sold at $[p] a foot}. {It takes|One needs} [w] hours to dig {one row|a row}.
ask {What is the area|How many square feet is it}? => a*b
ask {How much does the fence for|What must be paid for the fence on} {one long side|the longer side only} {cost|come to}? => a*p
ask How many feet {longer|more} is the {greater|longer} side than the other? => a-b
ask How many hours does it take to dig [q] {rows|such rows}? => q*w
ask {The owner has|There are} $[c] for {fence|fencing}. How many feet {of fence |}is that? => c/p

pattern pick-two-readers
pick x = relatives
let a = 5..40
let b = 5..40
let d = 3..21
let e = 3..21
let n = 2..9
need a > b
need d != e
let t = a*n
say {<name1> reads|My <x.one> reads} [a] pages {a|each} day for [d] days. <name2> reads [b] pages {a|each} day for [e] days.
ask How many pages does {<name2>|the one who reads less each day} read{| in all}? => b*e
ask How many pages {are read by the first of them|does the first person read}? => a*d
ask How many {more pages|pages more} does the first read than <name2> {on one day|each day}? => a-b
ask How many pages {do they read together|are read by the two} {on a day when both read|on the first day}? => a+b
ask A novel has [t] pages. How many days would {the first|the first of them} need for it? => t/a

pattern pick-camp-counts
let t = 3..15
let k = 3..9
let w = 2..9
let d = 3..14
let n = t*k
let m = 2..6
say {A summer camp|A troop of explorers|The circus} {has pitched|put up} [t] tents with [k] {beds|cots} in each. {Everybody|Each person} {drinks|needs} [w] liters of water a day. {They stay|The stay is} [d] days.
ask How many {people can sleep there|beds are there}? => t*k
ask How many liters does one person {drink|need} {in the whole time|during the stay}? => w*d
ask {[m] tents are|[m] of the tents are} {taken down|blown away}. How many tents {are left|still stand}? => t-m
need t > m
ask How many liters {does a full tent|do the people of one full tent} {drink|need} a day? => k*w
ask {Next year|The year after} there will be [m] times as many tents. How many tents {is that|will there be}? => t*m
ask {[n] guests arrive|There are [n] guests}. How many would be in {each tent|a tent} if they {used|filled} the [t] tents equally? => n/t

pattern pick-boat-hire
let n = 2..12
let k = 2..8
let p = 5..40
let h = 2..8
let t = p*h
let u = n*k
say {At the lake|By the castle pond|In the harbor of the old town}{,|} {one can hire|they rent out} [n] boats{, each|, every one} {for|with seats for} [k] people. {An hour costs $[p]|They charge $[p] an hour}.
maybe {The water is cold.|There are fish in the water.|A swan swims past.}
ask {How many people|What number of people} can be {on the water|in the boats} at once? => n*k
ask {<name1>|A family} {takes|hires} one boat for [h] hours. {What|How much} must be paid? => p*h
ask {<name1>|A family} paid $[t] for one boat. How many hours {was that|did they stay out}? => t/p
ask {At noon|Today} [h] cushions lie in each of the boats. How many cushions is that? => h*n
ask {A class of [u] fills|[u] children fill} boats of [k]. How many boats {are needed|is that}? => u/k
