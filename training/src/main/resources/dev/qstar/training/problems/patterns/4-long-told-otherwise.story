# Long stories told in other ways: by "I" and "we", as lists and signs, in talk, with the question first or in the middle.

pattern long-i-bake-and-give
pick thing = bakery
let n = 3..6
let k = 8..16
let b = 2..9
let f = 2..5
let r = 2..5
need n*k > b+f*r
say {I baked|Yesterday I baked|My aunt and I made} [n] trays of <thing>, [k] on {a|each} tray. {My little brother|Our dog|My hungry roommate} ate [b] before they were cool. I {brought|took} [r] to each of {my|our} [f] neighbors.
ask How many <thing> {do I have|are there} left for myself? => n*k-b-f*r
ask How many <thing> {did the neighbors get|did I give to neighbors} {altogether|in all}? => f*r
ask How many <thing> {came out of the oven|did I start with}? => n*k
ask How many were there {before I went to the neighbors|for me to give away from}? => n*k-b
ask How many <thing> were gone {by then|after that}? => b+f*r

pattern long-we-hike-log
let a = 6..14
let x = 2..5
let t = 30..60
need t > a+(a-x)+a*2
let h = 3..9
say {Our hike|From our logbook}. {Day one|First day}: [a] miles. {Day two|Second day}: [x] miles less, because of {rain|blisters}. {Day three|Third day}: twice as far as on the first. The {trail|path} is [t] miles long{; we carried [h] bottles|}.
ask How many miles {did we still have|were left} after the {third of these days|last entry}? => t-(a+(a-x)+a*2)
ask How many miles did we {cover|hike} in {these|the} three days? => a+(a-x)+a*2
ask How many miles did we walk on the second day? => a-x
ask How many more miles was it on the third day than on the {first|opening day}? => a*2-a
ask How many miles did we do on the second and the third day {together|combined}? => a-x+a*2

pattern long-sign-at-the-counter
let a = 3..9
let b = 2..6
let c = 5..12
let x = 2..4
let y = 2..4
let d = 1..3
let m = 60|80|100
need a*x+b*y+c < m
say {A sign reads|The board says}: "Burger $[a]. {Soup|Fries} $[b]. {Family salad|Giant pizza} $[c]. With a {student|library} card, $[d] off the {whole |}bill." {Some girls|Three skaters|A roofer's crew} order [x] burgers, [y] portions of the second dish and a single one of the last.
ask How much {is it|do they pay} without a card? => a*x+b*y+c
ask One of them shows such a card. How much is the bill {now|then}? => a*x+b*y+c-d
ask {They have a card and pay with|One of them has the card and they pay with} $[m]. What {change |}comes back? => m-(a*x+b*y+c-d)
ask How much do the burgers cost together? => a*x
ask How much do the burgers and the second dishes cost together, without the last one? => a*x+b*y

pattern long-talk-two-children-savings
pick wish = wishes
let a = 12..60
let k = 2..3
let x = 3..12
let g = a+(a*k+x)+4..a+(a*k+x)+60
let y = 7..12
say "{I've got|I have} $[a]," says <name1>. "{And I|I} have $[x] more than [k] times your money," {answers|replies} <name2>{, who is [y]|}. {Together they want|They would like} a(n) <wish.one> {for|that costs} $[g].
ask How much {is missing|do they lack}? => g-(a+(a*k+x))
ask How much {money |}does <name2> have? => a*k+x
ask How much do they have {together|between them}? => a+(a*k+x)
ask How much more does <name2> have than <name1>? => a*k+x-a
ask How much would <name2> {alone |}{be short|lack} {if <he2> bought it without <name1>|for it}? => g-(a*k+x)

pattern long-question-first-buses
let n = 3..6
let k = 20..45
let e = 3..15
let p = 4..12
let t = 2..5
need n*k > e
ask {How much|What} {does a driver|does a guide} collect {in all|altogether} if each passenger pays $[p] and the [n] buses, {which have|with} [k] seats each, are full except for [e] seats? => (n*k-e)*p
ask How many {people travel|passengers are there} if [n] buses of [k] seats {each |}have [e] empty seats {altogether|in all}? {A seat costs $[p].|The ride takes [t] hours.} => n*k-e
ask How many buses with [k] seats are needed for [n] classes of [e] children each, if [t] adults go along with each class? => ceil((n*(e+t))/k)
ask How many people is that: [n] classes of [e] children each, with [t] adults for each class{, in buses of [k] seats|}? => n*(e+t)

pattern long-ice-cream-cart-notes
let a = 10..40
let x = 3..9
let y = 2..9
let p = 2..4
let c = 15..40
let h = 70..99
need a*p > c
say {Notes from|The book of} an ice cream {cart|stand}: Thursday [a] {cones|cups}, Friday [x] more than Thursday, Saturday twice as many as Friday, Sunday [y] fewer than Saturday. Each sells {for|at} $[p]. {It was [h] degrees on Sunday.|}
maybe The helper gets $[c] for the four days.
ask How many {were sold|is that} on Sunday? => (a+x)*2-y
ask How many {were sold|is that} in {the|all} four days? => a+(a+x)+(a+x)*2+((a+x)*2-y)
ask How much money {did Saturday bring|came in on Saturday}? => (a+x)*2*p
ask How many more {were sold|is that} on Saturday than on Thursday? => (a+x)*2-a
ask How much more money {did Friday bring than Thursday|came in on Friday than on Thursday}? => (a+x)*p-a*p
ask How many dollars came in on Thursday and Friday together? => (a+(a+x))*p

pattern long-number-puzzle-steps
let s = 4..30
let k = 2..5
let x = 3..20
let d = 2..4
let y = 2..9
need rem(s*k+x,d) == 0
need (s*k+x)/d > y
say {A magician says|A riddle}: take the {number|value} [s], multiply it by [k] and add [x].
ask Then divide by [d] and {take away|subtract} [y]. {What comes out|What is left|What do you get}? => (s*k+x)/d-y
ask Then divide by [d]. {What comes out|What do you get}? => (s*k+x)/d
ask Take [y] from it. {What do you have|What is left}? => s*k+x-y
ask {What do you have|What is it} so far? => s*k+x

pattern long-if-one-sentence-wages
let n = 2..8
let h = 3..9
let p = 8..20
let m = 10..60
let d = 2..6
need n*h*p > m
ask If [n] {gardeners|cleaners|movers} work [h] hours each {for|at} $[p] an hour and {pay|spend} $[m] for {gas|tools} together, how much {money |}is left for {all of |}them? => n*h*p-m
ask If [n] {gardeners|cleaners|movers} work [h] hours {each |}a day for [d] days and get $[p] an hour, what does {one|each} of them earn? => h*d*p
ask If [n] {gardeners|cleaners|movers} work [h] hours each {a|on a} day, how many hours of work is that {altogether|in all} in [d] days{ when an hour costs $[p]|}? => n*h*d
ask What do [n] {gardeners|cleaners|movers} {cost|get} {altogether|in all} for [d] days of [h] hours, if each {asks|is paid} $[p] an hour? => n*d*h*p

pattern long-letter-from-camp
let n = 4..8
let k = 5..9
let b = 2..9
let c = 2..9
let d = 5..12
need n*k-b+c > 5
let p = 3..9
say "Dear {Mom|Grandpa|Aunt Ruth}, {we are|there are} [n] {tents|cabins} here with [k] {kids|campers} each{ and it is great|}. [b] {went|had to go} home {sick|early}, and [c] {new ones|others} {came|arrived} {today|on Sunday}. {Every kid|Each of us} eats [p] {rolls|pancakes} for breakfast. I come home in [d] days."
ask How many {rolls or pancakes|pieces} {are needed|must the cook make} for breakfast now? => (n*k-b+c)*p
ask How many {kids|young people} {are in the camp|does the camp have} now? => n*k-b+c
ask How many {kids|young people} were {there|in the camp} at first? => n*k
ask How many {kids|young people} were there {after some had gone home and before the others came|between the two changes}? => n*k-b
ask How many {rolls or pancakes|pieces} does the {writer|child who writes} eat in the days until the way home, at this rate? => p*d

pattern long-grandmother-riddle
let a = 7..13
let k = 5..7
let x = 2..9
let n = 20..30
let m = 2..9
say {My grandmother likes riddles|My great-aunt loves riddles|An old teacher of mine likes riddles}. "You are [a]," she {says|tells me}. "I am [x] years older than [k] times your age, and your mother is [n] years older than you."
ask How many years older than my mother is she? => a*k+x-(a+n)
ask How old is she? => a*k+x
ask How old {is my mother|must my mother be}? => a+n
ask How old {will she be|is she going to be} in [m] years? => a*k+x+m
ask How old are {the three of us|she, my mother and I} together? => a*k+x+(a+n)+a

pattern long-receipt-lines
pick one = school
pick two = clothes
pick three = drinks
let a = 2..6
let p = 0.75..3.5 step 0.25
let b = 1..3
let q = 6.5..15 step 0.5
let c = 2..6
let r = 1.25..2.75 step 0.25
let m = 80|100
need b > 1
need a*p+b*q+c*r < m
say {On a receipt one can read|A crumpled receipt says}: [a] <one> at $[p], [b] <two> at $[q], [c] <three> at $[r]. {The buyer was a(n) {plumber|electrician}.|It is from {May|June}.|}
ask What is the {sum|total}? => a*p+b*q+c*r
ask How much {are|were} the <three> {together|altogether}? => c*r
ask The customer paid with $[m]. What was the change? => m-(a*p+b*q+c*r)
ask How much {are|were} the <one> and the <three> together? => a*p+c*r
ask How many {items|things} are on the receipt, counting each piece? => a+b+c

pattern long-diary-water-plants
let n = 4..9
let k = 3..8
let m = 2..6
let j = 5..12
let d = 3..7
let v = 10..20
say {In a greenhouse|On a roof garden} there are [n] {tubs|boxes} with [k] {peppers|ferns} each and [m] {tubs|boxes} with [j] {herbs|cactuses} each. {A volunteer gives each plant a cup of water a day.|Every plant gets a cup of water each day.} {A can holds [v] cups.|}
ask How many cups is that in [d] days? => (n*k+m*j)*d
ask How many plants {are there|is that} {altogether|in all}? => n*k+m*j
ask How many cups a day go to the {plants named last|second kind of plant}? => m*j
ask How many {tubs and boxes|containers} are there? => n+m

pattern long-radio-report-flood
let a = 20..60
let k = 2..4
let x = 5..15
let n = 3..9
let r = 2..8
need a+a*k > r*n+x
say {The radio reports|From the news}: {"After the storm, |"}[a] {homes|houses} in the upper town {have no power|are dark}, in the lower town [k] times as many. {Crews fix|Workers repair} [r] an hour. [x] reporters are there."
ask How many {homes|houses} in both towns are without power{ from the net|}? => a+a*k
ask How many are {still |}without power after [n] hours{ of repairs|}? => a+a*k-r*n
ask How many are {fixed|repaired} in [n] hours? => r*n
ask How many more is it in the lower town than in the upper town? => a*k-a

pattern long-coach-talk-season
let d = 2..9
let l = 2..9
let w = d+l+1..d+l+12
let q = 20..50
let x = 2..9
say {"This season|"So far} we have won [w] {games|matches}, {drawn|tied} [d] and lost [l]," {says|sums up} the coach. A win {gives|brings} 3 points, a draw 1 point, a loss nothing.
ask How many points does the team have? => w*3+d
ask How many {games|matches} has it played? => w+d+l
ask {The leaders have|The team at the top has} [q] points more than [x] wins bring. How many points does it have? => x*3+q
ask How many more {games|matches} were won than lost or drawn? => w-(d+l)

pattern long-order-form-two-schools
pick thing = school
let n = 3..12
let k = 10|12|20|24
let p = 5..20
let m = 2..9
let s = 6..15
let f = 2..9
need n > m
need n*k > s*m
say {Order form|An order}: [n] boxes of <thing>, [k] in a box, for the {north|Maple Street} school; [m] boxes of the same kind for the {south|Hill Road} school. {A box is|Price of a box:} $[p]. {Delivery is|Delivery:} $[f] for {each school|each of the two}.
ask What is to be paid {in all|altogether}, delivery included? => (n+m)*p+f*2
ask How many <thing> {are ordered|do both schools get} {altogether|in all}? => (n+m)*k
ask {How much is the smaller order with delivery|What does the smaller order cost with delivery}? => m*p+f
ask How many more <thing> does the first school get than the second? => n*k-m*k
ask The first school {gives|hands} [s] <thing> to each of its [m] teachers. How many <thing> {has it left|does it keep}? => n*k-s*m

pattern long-my-uncles-truck
let a = 4..9
let k = 40..90 step 5
let b = 3..8
let j = 20..60 step 5
let c = 500..900 step 10
let d = 60..150 step 10
need c > a*k+b*j+d
say My uncle's {truck|barge} may carry [c] kilograms. {He loads|It is loaded with} [a] {stoves|barrels} of [k] kilograms and [b] {crates|mirrors} of [j] kilograms each.
ask How many more kilograms {may he load|can be loaded}? => c-(a*k+b*j)
ask {A piano|A stone lion} of [d] kilograms is {put|taken} on as well. How many kilograms is the load now? => a*k+b*j+d
ask How many kilograms is the load? => a*k+b*j
ask {A piano|A statue} of [d] kilograms is to go on as well. How many kilograms may still be added after that? => c-(a*k+b*j+d)
ask How much do the {second things|things named last} weigh {together|in all}, in kilograms? => b*j

pattern long-poster-two-prizes
let n = 4..12
let a = 10..40 step 5
let b = 2..6
let c = 50..150 step 10
let s = 200..600 step 20
let w = 3..8
need s > c+n*a
say {A poster announces|It says on a poster}: {"First prize|"Main prize} $[c], [n] smaller prizes of $[a] each." {Sponsors|Shops} gave $[s], and the [b] {judges|jurors} {want|take} nothing{ for their [w] hours|}.
ask How much of the {gift|sponsors' money} is left after all prizes are paid? => s-(c+n*a)
ask How much are all the prizes {together|in all}? => c+n*a
ask How many prizes are there altogether, with the {first|main} prize? => 1+n
