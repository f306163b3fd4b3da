# Everyday stories of three to six steps, some with numbers that do not matter.

pattern factory-week-orders
pick x = furniture|toys
let a = 20..80
let b = 5..30
let k = 2..4
let s = 10..60
need a*k > a+b
say A workshop {made|built} [a] <x> on Monday. On Tuesday it {made|built} [b] more than on Monday, and on Wednesday [k] times as many as on Monday.
say {By the end of the week|So far} [s] of them {have been|were} sold.
ask How many <x> were {made|built} on Tuesday? => a+b
ask How many <x> were {made|built} in the three days? => a+(a+b)+a*k
ask How many <x> are {not sold yet|left}? => a+(a+b)+a*k-s
ask How many more <x> were {made|built} on Wednesday than on Tuesday? => a*k-(a+b)

pattern orchard-harvest-crates
pick fruit = fruits
let t = 4..15
let m = 20..60
let c = 5..25
let p = 3..9
let r = 2..50
need rem(t*m-r,c) == 0
need t*m > r
say An orchard has [t] trees. Each {tree |}{gave|gives} [m] <fruit>. The {family|farmer} {eats|keeps} [r] {of them |}and {packs|sends off} the rest in crates of [c].
ask How many <fruit> {were|are} there {in all|altogether|in total}? => t*m
ask How many <fruit> {are|were} packed? => t*m-r
ask How many crates are {filled|needed}? => (t*m-r)/c
ask {Each|A} crate is sold for $[p]. How much money do {they|the crates} {bring|make}? => (t*m-r)/c*p

pattern fund-raiser-goal
pick x = bakery
let n = 10..60
let p = 2..6
let m = 5..40
let q = 3..12
let g = 400..900 step 20
let k = 5..25
need g > n*p+m*q
need rem(g,k) == 0
say {A class|The chess club|A team} wants to {raise|collect} $[g] for a trip. They {sold|have sold} [n] <x> for $[p] each and washed [m] cars for $[q] each.
ask How much did they {make|earn} with the <x>? => n*p
ask How much money {did they make|have they made} {so far|in all}? => n*p+m*q
ask How much money {is still missing|do they still need}? => g-(n*p+m*q)
ask If {there are [k] children|[k] children go}, how much would the trip be for each? => g/k

pattern road-trip-three-days
let a = 150..400 step 10
let b = 20..90 step 5
let d = 1300..1800 step 20
let c = 50..a-b
say {A family|<name1>} {drives|has to drive} [d] miles. {On day one it is|The first day brings} [a] miles. The second day is [b] miles {less|shorter} because of {rain|a long stop}.
ask How many miles was the second day? => a-b
ask How many miles {are|were} {driven|done} in the first two days? => a+(a-b)
ask How many miles are left after the second day? => d-(a+(a-b))
ask If [c] miles are {driven|done} on the third day, how many miles {remain|are left} after it? => d-(a+(a-b))-c

pattern party-cups-per-guest
let g = 8..30
let c = 2..4
let b = 4..8
let p = 2..5
need g*c > b
say <name1> {invites [g] {guests|friends} to|expects [g] {guests|friends} at} a party and {thinks|plans} that each will drink [c] cups {of juice|}. {One|A} bottle fills [b] cups and costs $[p].
ask How many cups are {needed|that}? => g*c
ask How many bottles {must|should} <he1> buy? => ceil(g*c/b)
ask How much {do|will} the bottles cost? => ceil(g*c/b)*p

pattern class-supplies
pick x = school
pick y = school
let n = 15..32
let a = 2..6
let b = 2..5
let h = 5..25
say A teacher has [n] {pupils|students}. {Each|Everyone} {needs|gets} [a] <x> and [b] <y>. {There are|The teacher already has} [h] <x>{ in the cupboard|}.
ask How many <x> {does the class need|are needed} {in all|altogether|in total}? => n*a
ask How many more <x> must be bought? => n*a-h
ask How many <y> {are needed|must the teacher get}? => n*b
ask How many <x> and <y> {are needed|does the class use} {in all|altogether|in total}? => n*a+n*b

pattern quiz-points-right-wrong
let r = 6..20
let w = 2..8
let p = 4..10
let m = 2..3
let s = 20..40
need r*p > w*m
need s > r+w
say {In|At} a quiz with [s] questions, {each|every} right answer gives [p] points and {each|every} wrong one {takes away|costs} [m] {points|of the points}. <name1> has [r] right and [w] wrong answers{ and skips the others|}.
ask How many points {are all the right answers worth|does <name1> get for the right answers}? => r*p
ask How many points does <name1> {have|end with} {in the end|}? => r*p-w*m
ask How many questions {were skipped|did <name1> not answer}? => s-(r+w)
ask How many points are lost {by|through} wrong answers? => w*m

pattern library-week-flow
let a = 200..900 step 10
let b = 20..90
let c = 10..80
let d = 5..60
need b > c
say A library {has|had} [a] books. On Monday [b] {books |}were {lent|borrowed}. On Tuesday [c] {books |}{came back|were returned} and [d] {more|others} were {lent|borrowed}.
ask How many books were there {after Monday|at the end of Monday}? => a-b
ask How many books were there {after Tuesday|at the end of Tuesday}? => a-b+c-d
ask How many books were {lent|borrowed} on both days {together|in all|altogether|in total}? => b+d
ask How many of the books are {still |}out after these two days, {if all were in before|if none was out before}? => b-c+d

pattern aquarium-tanks
pick x = colors
let t = 3..9
let f = 5..20
let d = 2..12
let k = 3..12
let p = 2..6
need t*f > d
say An aquarium {store|shop} has [t] tanks with [f] fish in each. [d] fish {are sick and are taken out|are sold} and [k] {<x> ones|new ones} {come in|arrive}.
ask How many fish were there {at first|before all this}? => t*f
ask How many fish are there {now|in the end}? => t*f-d+k
ask The shop sells all the fish {it has in the end|that it has now} for $[p] each. How much does it get? => (t*f-d+k)*p

pattern delivery-stops
let a = 60..180
let b = 5..30
let c = 5..30
let d = 3..20
need a > b+c
need rem(a-b-c+d,2) == 0
say A {driver|truck} {starts|leaves} with [a] {parcels|packages}. At the first {stop|house} [b] are {dropped off|handed out}, at the second [c], and there [d] {returns|old ones} are {picked up|taken along}.
ask How many {parcels|packages} are {on the truck|left} after the first {stop|house}? => a-b
ask How many {parcels|packages} are {on the truck|there} after the second {stop|house}? => a-b-c+d
ask How many were {dropped off|handed out} {in all|at both places}? => b+c
ask At the third {stop|place} half of the load is {dropped off|handed out}. How many {parcels|packages} are left then? => (a-b-c+d)*1/2

pattern moving-boxes-trips
let r = 3..8
let b = 5..15
let k = 4..12
let m = 20..45 step 5
let x = 2..15
say <name1> moves {house|to another city} and {packs|fills} [b] boxes for each of [r] rooms and [x] more for the cellar. {<his1>|The} car {holds|takes} [k] boxes{ at a time|}.
ask How many boxes {are there|does <he1> have}? => r*b+x
ask How many trips {must|does} the car {make|need}? => ceil((r*b+x)/k)
ask {A|Each} trip takes [m] minutes. How many minutes {is that|do all trips take}? => ceil((r*b+x)/k)*m
ask How many boxes are for the rooms? => r*b

pattern garden-beds-plants
pick flower = flowers|vegetables
let b = 2..6
let r = 3..8
let p = 4..12
let d = 2..15
let c = 2..5
need b*r*p > d
say <name1>'s garden has [b] beds. Each bed has [r] rows and each row [p] <flower>. {After a cold night|In the summer} [d] <flower> {die|have to be pulled out}.
ask How many <flower> are in one bed? => r*p
ask How many <flower> {are|were} there {at first|in the garden at first}? => b*r*p
ask How many <flower> {are left|remain|are there still}? => b*r*p-d
ask {Each|One} plant cost $[c]. How much did {all of them|the plants} cost? => b*r*p*c

pattern sewing-curtains-buttons
let n = 3..12
let b = 4..9
let y = 2..4
let h = 5..30
let c = 3..9
need n*b > h
say <name1> sews [n] {shirts|blouses|coats}. {For each <he1> uses|Each of them takes|Each needs} [y] yards of cloth and [b] buttons. The cloth costs $[c] {a|per} yard.
ask How many yards of cloth {does <he1> need|are needed}? => n*y
ask How many buttons {does <he1> need|are needed}? => n*b
ask How much {does|will} the cloth cost{ <him1>|}? => n*y*c
ask <He1> has [h] buttons {already|at home}. How many {more |}buttons are {needed|missing}? => n*b-h

pattern reservoir-days
let v = 500..2000 step 50
let a = 20..80 step 5
let b = 5..19
let d = 3..7
let r = 40..200 step 10
say A {rain barrel|reservoir|tank} {holds|has} [v] gallons {of water|}. {Each|Every} day [a] gallons are used and [b] gallons {run in|are added}.
ask By how many gallons does the water {fall|go down} {each|in a} day? => a-b
ask How many gallons are in it after [d] days? => v-(a-b)*d
ask How many gallons are {used|taken out} in [d] days? => a*d
ask After [d] days a storm adds [r] gallons. How many gallons are there {then|after the storm}? => v-(a-b)*d+r

pattern absent-pupils-groups
let n = 3..6
let p = 18..30
let a = 2..9
let g = 3..6
need rem(n*p-a,g) == 0
let k = 2..4
say {A school|The first grade} has [n] classes with [p] {pupils|children} each. {Today|On sports day} [a] {pupils|children} are {sick|absent}. The {rest|others} {make|form} groups of [g].
ask How many {pupils|children} {are there|does it have} {in all|altogether|in total}? => n*p
ask How many {pupils|children} came? => n*p-a
ask How many groups are there? => (n*p-a)/g
ask {Each|Every} group gets [k] balls. How many balls are {given out|that}? => (n*p-a)/g*k

pattern cinema-evening-two-films
let a = 40..150
let b = 20..120
let p = 6..14
let s = 200..320 step 10
let c = 10..30
need s > a+b
need a > b+5
say A cinema with [s] seats shows {a|one} film. [a] people {come|came} with {full-price|paid} tickets at $[p] and [b] with free tickets. [c] {people|of all these} {leave|left} early.
ask How many people {come|came}? => a+b
ask How much money {is|was} {taken|paid} at the door? => a*p
ask How many seats {are|were} empty {at the start|in the beginning}? => s-(a+b)
ask How many people {see|saw} the end? => a+b-c

pattern chickens-eggs-week-money
let h = 8..40
let e = 3..6
let k = 6..30
let w = 2..5
need h*e > k+24
say <name1> has [h] hens. {Each|Every} hen lays [e] eggs a week. The family {keeps|eats} [k] eggs {a|each} week and sells the {rest|others}.
ask How many eggs are laid {a|each} week? => h*e
ask How many eggs are sold {a|each|every} week? => h*e-k
ask How many eggs are sold in [w] weeks? => (h*e-k)*w
ask How many {full |}dozens can be sold {a|each} week? => floor((h*e-k)/12)

pattern stamp-album-pages-full
pick x = collectibles
let p = 4..12
let n = 5..20
let a = 10..60
let b = 5..40
need p*n > a+b
say An album has [n] pages, and {each|every} page {holds|has room for} [p] <x>. <name1> has [a] <x> and gets [b] more {from <name2>|as a present}.
ask How many <x> {fit|go} into the album? => n*p
ask How many <x> does <name1> have {now|then}? => a+b
ask How many {more <x> {fit|could go} in|places stay free}? => n*p-(a+b)
ask How many pages {are|does <he1> need} for {all <his1> <x>|them}? => ceil((a+b)/p)

pattern elevator-and-stairs
let f = 10..30
let s = 12..22
let a = 2..5
let b = 2..4
need f > a+b
say A {tower|building} has [f] floors{ above the ground|}. Between two floors there are [s] steps. <name1> {goes|walks} up [a] floors {on foot|by the stairs}, {then|after a rest} [b] more{ floors|}.
ask How many steps are that? => (a+b)*s
ask How many floors are {still above <him1>|left to the top}, if <he1> began on the ground? => f-(a+b)
ask How many steps is it from the ground to the top? => f*s
ask How many steps are left to the top, if <he1> began on the ground? => (f-(a+b))*s

pattern birthday-money-plan
pick x = books
pick y = toys
let a = 10..50
let b = 10..50
let c = 5..20
let n = 2..4
let p = 4..9
need a+b > n*p+c
say For <his1> birthday <name1> {got|received} $[a] from <his1> {aunt|uncle} and $[b] from <his1> grandparents. <He1> {bought|buys} [n] <x> for $[p] each and a(n) <y.one> for $[c].
ask How much money did <he1> {get|receive}? => a+b
ask How much did the <x> cost? => n*p
ask How much {did|does} <he1> spend? => n*p+c
ask How much {of the money |money }is left? => a+b-(n*p+c)

pattern bike-parts-wheels
let a = 5..30
let b = 4..20
let c = 3..15
need a*2 > b*3
say {In a yard|At a shop|At a race} there are [a] bicycles, [b] tricycles and [c] {cars|wagons with four wheels}.
ask How many wheels do the bicycles and tricycles have {together|in all|altogether|in total}? => a*2+b*3
ask How many wheels are there {in all|altogether|in total}? => a*2+b*3+c*4
ask How many {vehicles|of these vehicles} are there? => a+b+c
ask How many more wheels do the bicycles have than the tricycles? => a*2-b*3

pattern legs-in-barn
let a = 4..25
let b = 5..40
let c = 2..9
say {On a farm|In a barn} there are [a] cows, [b] hens and [c] {farm hands|people}.
ask How many legs do the cows have? => a*4
ask How many legs do the cows and hens have {together|in all|altogether|in total}? => a*4+b*2
ask How many legs are there {in all|altogether|in total}? => a*4+b*2+c*2
ask How many heads are there {in all|altogether|in total}? => a+b+c
