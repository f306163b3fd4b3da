# Stories that give more numbers than a question needs.

pattern trip-facts
let d = 120..600 step 20
let p = 2..7
let g = 8..25
let s = 3..9
let m = 20..100
let q = 5..25
say <name1> drives [d] miles {to see <his1> aunt|to the coast}. The {trip|drive} has [s] stops and the car uses [g] gallons of gas at $[p] {a|per} gallon.
ask {How much|How many dollars|What} does the gas cost? => g*p
ask {<name1> has|After the first part, <name1> has} driven [m] miles. How many miles are left? => d-m
ask How many miles is it there and back? => d*2
ask If each stop takes [q] minutes, how many minutes do the stops take {together|in all|altogether|in total}? => s*q

pattern concert-facts
let r = 12..40
let s = 10..30
let p = 5..30
let m = 60..150 step 10
let v = 20..90
need r*s > v
say A {concert|play} {lasts|takes} [m] minutes. The hall has [r] rows with [s] seats each and a ticket costs $[p].
ask How many seats does the hall have? => r*s
ask [v] tickets are sold. How much money {is that|comes in}? => v*p
ask [v] seats {stay|are} empty. How many seats are {taken|filled}? => r*s-v
ask How much money {comes in|do the tickets bring} if {all|the} seats of one row are sold? => s*p

pattern bakery-day-facts
pick x = bakery
let a = 20..90
let b = 10..60
let c = 2..9
let h = 4..9
let w = 3..12
need a > b
let s = 5..a+b-2
say A bakery with [w] workers opens at [h] {in the morning|o'clock}. {Today|On Monday} they baked [a] <x> {before|by} noon and [b] {more |}after {noon|that}. Each costs $[c].
ask How many <x> did they bake {in all|altogether|that day}? => a+b
ask How many more <x> were baked {before|by} noon than after? => a-b
ask How much money do they get if all the <x> of the {time before noon|morning} are sold? => a*c
ask If [s] <x> were sold, how many {<x> |}were left? => a+b-s

pattern boy-with-many-facts
pick x = collectibles
pick y = books
pick z = relatives
let a = 9..14
let b = 12..80
let c = 3..b-3
let d = 4..30
let e = 2..15
say <name1>, who is [a] {years old|}, has [b] <x> and [d] <y>. {In the last month|On <his1> birthday|Last week} <he1> got [e] more <y>.
ask How many <y> does <he1> have {now|altogether}? => d+e
ask How many <x> {are left|does <he1> have} {if <he1> gives|after <he1> gives} [c] of them to <his1> <z.one>? => b-c
ask How old will <name1> be in [e] years? => a+e
ask How many <x> and <y> did <name1> have before {the new ones came|<he1> got more}? => b+d

pattern zoo-visit-facts
let a = 8..25
let c = 3..a-2
let n = 2..6
let m = 2..9
let l = 20..90
let t = 3..8
say A family of [n] adults and [m] children {goes to|visits} the zoo for [t] hours. {A ticket|The ticket} costs $[a] for an adult and $[c] for a child. {Lunch|Food} costs {them |}$[l].
ask How many people are in the family? => n+m
ask {How much|How many dollars|What} do the adults' tickets cost? => n*a
ask {How much|How many dollars|What} do the children's tickets cost? => m*c
ask How much are the tickets {in all|altogether|in total}? => n*a+m*c
ask How much {does the whole visit|do tickets and food together} cost? => n*a+m*c+l
ask How much more is an adult ticket than a child ticket? => a-c

pattern bag-mixed-facts
pick x = fruits
pick y = vegetables
let a = 5..30
let b = 4..30
let c = 2..9
let d = 3..25
let e = 2..a-2
let w = 5..60
say {From|At} the market <name1> {brings|carries} [a] <x>, [b] <y> and [c] loaves of bread home. <He1> {paid|spent} $[d] {in all|for it}.
ask <He1> {uses|eats} [e] <x>. How many <x> are left? => a-e
ask How many <x> and <y> {does <he1> bring|are there} {in all|altogether|in total}? => a+b
ask How much money did <he1> have before if <he1> has $[w] {left|now}? => w+d
ask If <he1> buys [e] more loaves, how many loaves {will there be|are there}? => c+e

pattern school-facts
let g = 12..30
let n = 20..32
let t = 16..40
let b = 3..9
let k = 5..14
say A school has [g] {rooms|classrooms} with [n] desks in each, [t] teachers and [b] buses.
ask How many desks {are there|does the school have} {in all|altogether|in total}? => g*n
ask If [k] teachers {leave|retire} and [b] {new ones come|are hired}, how many teachers {will there be|are there}? => t-k+b
ask Every bus {can take|carries} [k] pupils at a time. How many pupils can ride {at the same time|at once}? => b*k
ask How many desks are {in|inside} [b] rooms? => b*n

pattern runner-facts
let w = 3..6
let m = 2..9
let t = 20..60
let b = 8..11
let p = 60..140
let k = 2..8
say <name1> runs [m] miles on [w] days {a|each} week. {One|A} run takes {about |}[t] minutes. <his1> shoes cost $[p].
ask How many miles does <he1> run {a|per} week? => m*w
ask How many minutes does <he1> run {a|per|each} week? => t*w
ask How many miles {is that|does <he1> run} in [b] weeks? => m*w*b
ask A second pair {of shoes |}costs $[k] more. How much do both {pairs |}cost {together|in all|altogether|in total}? => p+(p+k)

pattern orchard-facts
let r = 6..25
let c = 8..30
let h = 3..12
let w = 2..9
let d = 3..20
let k = 2..4
say In an orchard [w] workers look after [r] rows with [c] trees {each|in every row}. The trees are {about |}[h] feet {high|tall}.
ask How many trees are there? => r*c
ask How many trees are left if [d] of them {fall in a storm|are cut down}? => r*c-d
ask If [d] more rows {are planted|of the same length are planted}, how many rows are there? => r+d
ask In a few years the trees will be [k] times as {high|tall}. How many feet is that? => h*k

pattern pet-shop-facts
pick x = pets
pick y = pets
let a = 6..40
let b = 6..40
let p = 5..40
let q = 5..40
let n = 2..5
need n < a
need p > q
say {{A pet shop|A shop for pets} has [a] <x> for $[p] each and [b] <y> for $[q] each|There are [a] <x> and [b] <y> in a pet shop. {The <x> cost $[p] each and the <y> $[q]|A(n) <x.one> is $[p] and a(n) <y.one> is $[q]}}.
ask How many animals are there {in all|altogether|in total}? => a+b
ask {<name1> buys|Someone buys} [n] <x>. How much is that? => n*p
ask How much more does a(n) <x.one> cost than a(n) <y.one>? => p-q
ask How many <x> are left {after|if} [n] {are sold|find a home}? => a-n
ask How much money does the shop get for all the <y>? => b*q

pattern weather-facts
let a = 10..30
let b = 2..15
let c = 3..40
let d = 2..12
need a > b
let e = 2..30
say {On Monday it rained for [d] hours and [c] millimeters fell|On Monday [c] millimeters of rain fell in [d] hours}. {At noon it was [a] degrees, at night [b] degrees colder|It was [a] degrees at noon and [b] degrees less at night}.
ask {How warm was it|What was the temperature} at night? => a-b
ask On Tuesday [e] millimeters fell. How many millimeters is that {in|for} the two days? => c+e
ask On Tuesday [e] millimeters {more|more than on Monday} fell. How many millimeters fell on Tuesday? => c+e
ask For how many hours of that day was it dry? => 24-d

pattern sports-shop-shelf-facts
pick x = sports
pick y = sports
let a = 12..60
let b = 12..60
let c = 2..a-2
let d = 5..40
let p = 4..30
say A {shop|store} {has|keeps} [a] <x> at $[p] {each|apiece} and [b] <y>. {In one week|This week} it sold [c] <x> and got [d] {new|more} <y>.
ask How many <x> {are left|remain|are there still}? => a-c
ask How many <y> are there {now|in the store now}? => b+d
ask How much money did the sold <x> bring? => c*p
ask How many <x> and <y> were there {at first|before that week}? => a+b

pattern ship-cargo-facts
let a = 100..900 step 10
let b = 100..900 step 10
let c = 20..a-20
let n = 8..40
let d = 3..20
need a > b
let e = 2..9
say A ship with a crew of [n] {carries|takes} [a] bags of coffee and [b] bags of {tea|rice}. The voyage takes [d] days. {In the first|At a small} port [c] bags of coffee are {unloaded|taken off}.
ask How many bags of coffee are left on board? => a-c
ask How many more bags of coffee than of the other goods were there {at first|at the start}? => a-b
ask How many bags were on {the ship|board} {at first|at the start}, coffee and the other goods together? => a+b
ask The {way back|return} takes [e] days longer. How many days is {it|the way back}? => d+e

pattern recipe-surplus
let e = 2..6
let f = 2..5
let s = 1..4
let m = 20..60 step 5
let n = 12..36 step 12
let k = 2..5
need s > 1
say A recipe for [n] muffins {takes|needs} [e] eggs, [f] cups of flour and [s] spoons of sugar. {It|The tray} stays in the oven for [m] minutes.
ask <name1> {makes|bakes} the recipe [k] times. How many eggs does <he1> need? => e*k
ask <name1> {makes|bakes} it [k] times. How many cups of flour are {needed|that}? => f*k
ask How many muffins are there when it is made [k] times? => n*k
ask How many minutes do [k] trays take, {each after the other|when only a single tray fits into the oven}? => m*k
