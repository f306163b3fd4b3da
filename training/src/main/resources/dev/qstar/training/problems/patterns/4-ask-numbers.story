# Numbers and riddles, measures, coins, calendars, shapes, ratios and averages; several questions on the same facts.

pattern ask-sum-and-difference
let y = 2..60
let d = 2..40
let x = y+d
let s = x+y
let k = 2..9
say {<name1> thinks of two numbers|There are two numbers|Two numbers are written on a card|Think of two numbers}. {Their sum is [s] and their difference is [d]|They add up to [s], and one is [d] {larger|greater|more} than the other|One of them is [d] less than the other, and together they {make|are} [s]}.
ask What is the {larger|greater|bigger} {number|one|of them}? => (s+d)/2
ask {What is the {smaller|lesser} {number|one|of them}|Find the smaller number.} => (s-d)/2
ask What is [k] times their sum? => k*s
ask By how much is the sum {larger|greater} than the difference? => s-d
ask What does the sum become if [k] is added to each of them? => s+k+k
ask What does the sum become if {only |}the larger one is made [k] larger? => s+k

pattern ask-two-groups-total-difference
pick kid = youngsters
pick thing = collectibles|handmade|critters
let y = 3..50
let h = 1..15
let d = h*2
let x = y+d
let s = x+y
let e = 2..20
say {{Two friends|Two cousins|The brothers|A brother and a sister|<name1> and <name2>} {have|own|share} [s] <thing> {together|altogether|between them}. {One of them has|One has} [d] more than the other|One of two {friends|sisters|neighbors} has [d] more <thing> than the other; {together they have|between them there are} [s]}.
ask How many <thing> {does the one with more have|belong to the one who has more}? => (s+d)/2
ask How many <thing> {does the one with fewer have|belong to the one who has less}? => (s-d)/2
ask {A(n) <kid.one> adds [e] more|[e] more are added by a(n) <kid.one>}. How many <thing> are there {in all|altogether} then? => s+e
ask How many <thing> {could each have|would each have} if both had the same? => s/2
ask How many <thing> must {one give the other|go from one to the other} so that both have the same? => d/2

pattern ask-consecutive-numbers
let n = 4..80
let s = n+n+1
let t = n*3
let k = 2..9
ask {The sum of two consecutive numbers is [s]|Two consecutive numbers add up to [s]|Two pages that follow each other have numbers with the sum [s]}. What is the {smaller|first|lower} {one|of them|number}? => (s-1)/2
ask {The sum of two consecutive numbers is [s]|A number and the next one make [s] together}. What is the {larger|greater|second} number? => (s+1)/2
ask {The sum of three consecutive numbers is [t]|Three numbers in a row, each one more than the one before, make [t]}. What is the middle one? => t/3
ask {The sum of three consecutive numbers is [t]|Three numbers that follow one another add up to [t]}. What is the {smallest|lowest|first}? => t/3-1
ask {The sum of three consecutive numbers is [t]|Three numbers that follow one another add up to [t]}. What is the {largest|highest|last}? => t/3+1
ask {The number [n] and the next one are added|Add [n] and the number after it}. What {is the sum|do you get}? => n+(n+1)
ask What is the sum of [n] and the number just before it{, taken [k] times|, multiplied by [k]}? => (n+(n-1))*k

pattern ask-think-of-a-number
let x = 2..40
let k = 3..9
let a = 2..40
let p = k*x
let t = k*x+a
let c = 2..30
let m = x+a
let u = (x+a)*k
let z = x+c
say {<name1> thinks of a number|I have a secret number|Guess the number on <name1>'s {card|cap}|A wizard thinks of a number}.
ask {{Multiplied|If it is multiplied} by [k] and {then |}increased by [a], it {becomes|gives|is} [t]|[k] times the number plus [a] is [t]}. What is {it|the number}? => (t-a)/k
ask {Add [a] and multiply the result by [k], and you get [u]|First [a] is added, then the sum is multiplied by [k], which makes [u]}. What is the number? => u/k-a
ask {Taking [c] away from [z] gives it|It is [c] less than [z]}. What is {it|the number}? => z-c
ask {[k] times the number is [p]|The number goes into [p] exactly [k] times}. What is {it|the number}? => p/k
ask {It and [a] make [m]|[a] added to it gives [m]|[a] more than it is [m]}. {What is it?|Find the number.|Which number is it?} => m-a
ask {When it is divided by [k], [x] comes out|Divided by [k] it gives [x]|A division of it by [k] {gives|ends with} [x]}. What is the number? => x*k
ask {When [c] is subtracted from it, [x] {is left|remains}|[x] is [c] less than the number}. What is the number? => x+c

pattern ask-twice-plus
let x = 3..60
let a = 2..30
let t = 2*x+a
let b = 2..x-1
let w = 2*x-b
let v = 3*x+a
say {A number is hidden {under a cup|in an envelope}|There is a number on the back of the card|<name1> will not tell <his1> number}.
ask {Twice the number plus [a] is [t]|Twice it and [a] more make [t]|Double it, add [a], and you have [t]}. What is {the number|it}? => (t-a)/2
ask {Twice the number minus [b] is [w]|[b] less than twice the number is [w]|Double it, take [b] away, and [w] is left}. What is the number? => (w+b)/2
ask {Three times the number plus [a] is [v]|[a] more than three times the number is [v]}. What is the number? => (v-a)/3
ask {The number is [x]|It turns out to be [x]}. What is twice the number plus [a]? => 2*x+a
ask {The number is [x]|It turns out to be [x]}. What is {three times the number|the triple of it} less [b]? => 3*x-b
ask {The number is [x]|It turns out to be [x]}. What is {the number plus|the sum of it and} [a]? => x+a

pattern ask-digits-riddle
let a = 2..9
let b = 1..8
let c = 2..9
need a > b
let k = 2..9
need b > 1
ask {A two-digit number|The number of a bus} has the tens digit [a] and the ones digit [b]. What is {the sum of its digits|its digit sum}? => a+b
ask {A two-digit number|A locker number} has the tens digit [a] and the ones digit [b]. What is {the number|that number}? => a*10+b
ask {A two-digit number|A door number} has [b] tens and [a] ones. By how much is {the tens digit smaller|the first digit less} than the ones digit? => a-b
ask {On three dice one sees|Three cards show} [a], [b] and [c]. What do they {add up to|make together}? => a+b+c
ask {On three dice one sees|Three cards show} [a], [b] and [c]. What is the product of the first and the last? => a*c
ask {On two tiles|On two cards} {are|stand} the digits [a] and [b]. By how much is the larger number one can lay with {them|both} greater than the smaller? => a*10+b-(b*10+a)
ask What number is [k] tens and [a] ones? => k*10+a

pattern ask-greatest-and-least
pick town = towns
pick thing = critters|snacks|gear
let a = 40..99
let b = 10..39
let c = 40..99
let d = 10..39
need a > c
need d > b
say {The {towns|schools} of a county|Four teams|Four camps} counted {their|the} <thing>: {[c], [a], [b] and [d]|[d], [b], [a] and [c]|[a], [b], [c] and [d]|[b], [c], [d] and [a]}.
maybe {All were counted in <town>|The count took place in <town>}.
ask What is the difference between the {greatest|largest|highest} and the {least|smallest|lowest} of these numbers? => a-b
ask What is the sum of the {greatest|largest|highest} and the {least|smallest|lowest}? => a+b
ask What is the sum of the two {greatest|largest|highest}? => a+c
ask What is the sum of the two {least|smallest|lowest}? => b+d
ask What is the difference between the two {greatest|largest|highest}? => a-c
ask By how much does the smallest number {differ from|miss} the second smallest? => d-b
ask How many <thing> were counted {in all|altogether}? => a+b+c+d

pattern ask-average-of-days
let m = 8..40
let e = 2..7
let a = m-e
let b = m+e+2
let c = m-2
let k = 4..9
let x = 3..30
say {A {baker|kiosk|grocer} sold [a] pretzels {on Monday, [b] on Tuesday and [c] on Wednesday|the first day, [b] the second day and [c] the third}|<name1> {solved|wrote} [a] riddles on the first day, [b] on the second and [c] on the third|On three days a bus carried [a], [b] and [c] tourists{, in this order|}}.
ask What is the average {per|for a} day? => (a+b+c)/3
ask What is the {mean|average} of the three numbers? => (a+b+c)/3
ask {What is|How many is} the total? => a+b+c
ask {If|Suppose} the same average {holds|were kept} for [k] days{,|;} how many would that be? => (a+b+c)/3*k
ask How many fewer was it on the first day than on the second? => b-a
ask How far is the second day above the average? => b-(a+b+c)/3
ask {With [x] on a fourth day|If there are [x] on the fourth day}, what is the total of the four days? => a+b+c+x

pattern ask-average-known-total-asked
let n = 3..12
let m = 4..60
let x = 3..60
let q = 2..9
say {In [n] games|On [n] afternoons|In [n] weeks}{,|} <name1> {scored an average of [m] points|made [m] points on average|got [m] points each time on average}. {In the game after that <he1> got [x]|Afterwards came one more game with [x]}.
ask How many points {is that|did <he1> make} in the first [n]? => n*m
ask How many points did <he1> make {with the last game|in all}? => n*m+x
ask By how much does the last result {differ from|miss} the average? => x-m
need x > m
ask {<name2> made [t] points in [j] {tries|attempts}|[j] tries gave <name2> [t] points}. What is <name2>'s average? => t/j
let j = 3..12
let t = j*m
ask How many more {attempts|games} does <name1> need for [g] {in all|games altogether}, counting {the last one|the one with [x]}? => g-(n+1)
let g = n+3..n+q+3

pattern ask-ratio-parts
pick color = colors
pick tint = colors
let a = 2..7
let b = 2..7
need a > b
need gcd(a,b) == 1
let k = 2..9
let x = a*k
let y = b*k
let s = x+y
say {A painter|A tile layer|A beadwork teacher} {uses|takes} [a] <color> {tiles|beads|drops} for every [b] <tint> ones.
ask {There are [x] <color> ones|[x] <color> ones are used}. How many <tint> ones {are needed|go with them}? => x/a*b
ask {There are [y] <tint> ones|[y] <tint> ones are used}. How many <color> ones {are needed|go with them}? => y/b*a
ask {In all there are [s]|[s] are used altogether}. How many of them are <color>? => s/(a+b)*a
ask {In all there are [s]|[s] are used altogether}. How many of them are <tint>? => s/(a+b)*b
ask How many {are there in|make} one such group{ of both colors|}? => a+b
ask How many more <color> than <tint> ones are in [g] such groups? => g*(a-b)
let g = 3..12
ask How many <color> ones are in [g] such groups? => g*a

pattern ask-recipe-servings
let n = 2..6
let k = 2..6
let c = 4..9
let e = 2..8
let m = n*k
let h = 15..90 step 5
say {A soup|A stew|A noodle dish} for [n] people needs [c] cups of {broth|milk|water} and [e] {eggs|carrots|onions}. {It {cooks|simmers} for [h] minutes|The pot must {cook|stand} [h] minutes}.
ask How many cups are needed for [m] people? => m/n*c
ask How many {eggs, carrots or onions|pieces of the other ingredient} are needed for [m] people? => m/n*e
ask {How many times|How many times over} must the recipe be made for [m] people? => m/n
ask {The cook has only [u] cups|Only [u] cups are in the house}. How many {are missing|more are needed} for [n] people? => c-u
let u = 2..c-1
ask The pot has been on for [v] minutes. How many minutes {are left|remain}? => h-v
let v = 5..h-4

pattern ask-rectangle-facts
let w = 3..30
let d = 2..20
let l = w+d
let c = 2..9
let s = 2..l-1
say {A {garden bed|rug|field|playground|poster|pool} is [l] {feet|meters} long and [w] wide|The {length|longer side} of a {yard|sandbox|carpet} is [l] and its {width|shorter side} [w] {feet|meters}|[w] {feet|meters} is the width of a {barn floor|lawn|stage} with a length of [l]}.
ask What is its {perimeter|outline, once around}? => 2*(l+w)
ask What is its area? => l*w
ask {How much longer than wide is it|By how much is the length greater than the width}? => l-w
ask {A fence around it costs|Edging all around costs} $[c] per {foot or meter|unit of length}. What is the cost? => 2*(l+w)*c
ask {Covering it costs|Grass for it costs} $[c] per square {foot or meter|unit}. What is the cost? => l*w*c
ask {It is made [s] shorter|Its length is cut by [s]}. How long is it then? => l-s
ask {It is made [c] wider|Its width grows by [c]}. What is the area then? => l*(w+c)
ask How far is it along {one long side and one short side|a long and a short side}? => l+w

pattern ask-square-triangle-sides
let a = 3..40
let p = 4*a
let b = 4..40
let c = 5..40
let q = a+b+c
need a+b > c
need b+c > a
need a+c > b
ask {A square {garden|tile|plate} has sides of [a] inches|The side of a square is [a] inches}. What is {the perimeter|the distance all around}? => 4*a
ask {A square {garden|tile|plate} has sides of [a] inches|The side of a square is [a] inches}. What is the area? => a*a
ask {The perimeter of a square is [p] inches|A wire of [p] inches is bent into a square|Around a square it is [p] inches}. How long is {a|one|each} side? => p/4
ask {A triangle has sides of [a], [b] and [c] inches|The sides of a {flag|sail} with three corners are [a], [b] and [c] inches}. What is the perimeter? => a+b+c
ask {The perimeter of a triangle is [q] inches; two of its sides are [a] and [b]|Two sides of a triangle are [a] and [b] inches; around it is [q]}. How long is the third side? => q-a-b
ask A triangle and a square both have {a|one} side of [a] inches; all sides of each are equal. How much longer is the perimeter of the square? => 4*a-3*a
ask {A triangle with three equal sides|An equilateral triangle} has sides of [b] inches. What is the perimeter? => 3*b

pattern ask-feet-inches-two-things
pick x = gear|handmade
pick y = instruments
let a = 2..12
let b = 14..60
need a*12 > b
let c = 2..9
let k = 2..8
say A shelf is [a] feet long. {On it lie|It holds} a(n) <x.one> of [b] inches and [c] <y>{|, each [k] inches wide}.
maybe {Another|The next} board is [k] feet {higher|up}.
ask How many inches long is the shelf? => a*12
ask How many inches {longer is the shelf than the <x.one>|of the shelf are not taken up by the <x.one>}? => a*12-b
ask How many things are on the shelf? => c+1
ask {The shelf is made [e] inches longer|[e] inches are added to the shelf}. How many inches long is it then? => a*12+e
let e = 2..20
ask How many feet long are [m] such shelves end to end? => m*a
let m = 3..9
ask {The shelf is cut into pieces of [g] inches|Pieces of [g] inches are sawn from the shelf}. How many are there? => a*12/g
let g = 3|4|6

pattern ask-metric-bags
pick food = fruits
let a = 2..15
let b = 100..900 step 100
let c = 2..9
let n = 2..9
let p = 2..12
let g = 100|125|200|250|500
say {A sack|A crate|A bag} {holds|contains} [a] kilograms of <food>. {[b] grams are {eaten|used}|The cook takes [b] grams}. A kilogram costs $[p].
maybe {The scale|The shop} is [c] years old.
ask How many grams were there at first? => a*1000
ask How many grams are {left|there now}? => a*1000-b
ask How much did the whole {amount|sack, crate or bag} cost? => a*p
ask How many bags of [g] grams could be filled {at first|before anything was used}? => a*1000/g
ask How many kilograms {is that|are} in [n] such {sacks|crates or bags|bags}? => n*a
ask How many grams would be left if twice as much were used? => a*1000-b*2

pattern ask-clock-minutes
let h = 2..9
let m = 5..55 step 5
let b = 20..90 step 5
let c = 5..50 step 5
let k = 2..6
need b > c
say {A concert|A film|A train ride|A meeting} lasts [h] hours and [m] minutes. {Before it <name1> waits [b] minutes, and afterwards <he1> needs [c] minutes to get home|The way home takes <name1> [c] minutes; before the start <he1> waits [b]}.
ask How many minutes does {it|the main thing} last? => h*60+m
ask How many minutes does <name1> wait and {travel|go home} {in all|together}? => b+c
ask How many minutes {longer does <he1> wait than go home|more does the waiting take than the way home}? => b-c
ask How many minutes {pass|go by} from the start of it until <he1> is home? => h*60+m+c
ask How many minutes are left after a first part of [e] minutes? => h*60+m-e
let e = 30..110 step 10
ask How many minutes would it take [k] times in a row{, without a break|}? => (h*60+m)*k

pattern ask-calendar-weeks
let w = 3..12
let d = 2..6
let t = w*7+d
let k = 2..6
let a = 3..20
let x = 3..t-3
say {It is [t] days until <name1>'s {birthday|vacation}|<name1> counts [t] days until the {holidays|summer camp}|<name1>'s trip {starts|begins} in [t] days}. {<He1> reads [a] pages every day|Every day <he1> draws [a] {stars|boats}}{, and <he1> {swims|goes swimming} [k] times a week|. [k] times a week <he1> phones an aunt}.
ask How many full weeks is that? => floor(t/7)
ask How many days {are there beyond|are left over after} the full weeks? => rem(t,7)
ask How many pages, stars or boats {does that make|will there be} in all these days? => t*a
ask {[x] days have passed|After [x] days}{. How|, how} many days are {left|still to go}? => t-x
ask How many times {does <he1> swim or phone|will that be} in [n] weeks? => n*k
let n = 3..12
ask How many pages, stars or boats is that {in|for} one week? => a*7
ask If it were [e] days later, how many days would it be? => t+e
let e = 2..30

pattern ask-month-dates
pick month = months
let a = 2..9
let b = 3..10
let c = 2..8
let d = a+b
let e = d+c
let p = 2..20
say {In <month>|During <month>}{,|} <name1> was {away|ill|at camp} from day [a] to day [d] {of the month |}and had visitors on day [e].
ask How many days {are there from day [a] to day [d], counting both|was it, with the first and the last day}? => d-a+1
ask How many days after day [d] did the visitors come? => e-d
ask How many days after {the beginning, day [a],|day [a]} did the visitors come? => e-a
ask {The visitors stayed [c] nights|They stayed for [c] nights}. On which day of the month did they leave? => e+c
ask The place cost $[p] a night from day [a] to day [d], that is one night less than the days. What was the price? => (d-a)*p
need e+c <= 28

pattern ask-coins-in-pocket
let q = 2..12
let d = 2..15
let n = 2..15
let p = 2..20
let y = 1940..2010
need d > n
say {In <name1>'s pocket are|<name1> finds|The tip jar holds|A fountain gives up} {[q] quarters, [d] dimes and [n] nickels|[d] dimes, [n] nickels and [q] quarters|[n] nickels, [q] quarters and [d] dimes}.
maybe One {of the coins |}is from [y].
ask How many coins {is that|are there} {in all|altogether}? => q+d+n
ask How many cents are the quarters worth? => q*25
ask How many cents are the dimes and nickels worth together? => d*10+n*5
ask How many more dimes than nickels are there? => d-n
ask How many cents {more than the nickels are the dimes worth|are the dimes worth more than the nickels}? => d*10-n*5
ask How many cents are all the coins worth? => q*25+d*10+n*5
ask [p] pennies are put with {the quarters|the [q] quarters}. How many cents are the quarters and pennies worth? => q*25+p

pattern ask-coins-buy-and-left
let c = 15|20|25|30|35|40|45
let k = 3..8
let t = 400|500|600|700|800
let b = 50|60|70|80|90
let y = 7..12
say {<name1> has [t] cents|In <his1> hand <name1> holds [t] cents}. {A postcard costs [c] cents and a stamp [b]|Stamps are [b] cents {apiece|each}, postcards [c]}.
maybe <He1> is [y] years old.
ask How many cents {do|would} [k] postcards cost? => k*c
ask How many cents does <he1> have left after buying [k] postcards? => t-k*c
ask How many cents does a card with its stamp cost? => c+b
ask How many cents does a stamp cost more than a postcard? => b-c
ask How many cents {are left|remain} after {buying |}one card and one stamp? => t-(c+b)
ask How many {full sets of card and stamp|cards with a stamp each} can <he1> {buy|pay for}? => floor(t/(c+b))
ask How many stamps alone could <he1> {buy|pay for}? => floor(t/b)

pattern ask-speed-facts
let v = 4..60
let h = 2..9
let s = v*h
let b = 5..s-3
let u = 2..9
say {A {cyclist|stagecoach|steamboat|camel driver} {covers|travels} [s] miles in [h] hours|In [h] hours a {cyclist|barge|hay wagon} gets [s] miles ahead}. {The first [b] miles {go|lead} through woods|[b] of these miles are in the rain}.
ask How many miles is that {per|in one|each} hour? => s/h
ask How many miles {are not in the rain or in the woods|are left after those [b]}? => s-b
ask How far would that be in [k] hours{| at the same speed}? => s/h*k
let k = 10..15
ask {Another [u] miles are added|The trip gets [u] miles longer}. How {long is it|many miles is it} then? => s+u
ask {On the way back the same road takes [j] hours|The way back takes [j] hours}. How many hours longer is that? => j-h
let j = h+2..h+6
ask How many hours do both ways take if the way back needs [j] hours? => h+j

pattern ask-temperature-facts
pick town = towns
let a = 40..70
let b = 5..25
let c = 2..20
let d = 2..9
need b > c
say {At noon it was [a] degrees in <town>|In <town> the thermometer showed [a] degrees at noon}. {By evening it had {fallen|dropped} by [b], and by the next noon it had {risen|climbed} [c]|Until evening it got [b] degrees colder, and until the next noon [c] degrees warmer again}.
maybe It was day [d] of the {fair|holidays}.
ask {How warm was it in the evening|How many degrees was it in the evening}? => a-b
ask How many degrees was it the next noon? => a-b+c
ask How many degrees colder was it the next noon than the noon before? => b-c
ask {By how many degrees did it change in all, up and down|What is the sum of the fall and the rise}? => b+c
ask {Elsewhere|In the hills} it was [e] degrees warmer at noon of the first day. How warm was that? => a+e
let e = 2..20

pattern ask-percent-and-part
pick kid = youngsters
let p = 10|20|25|50
let k = 2..12
let t = k*20
let x = 2..t-2
let c = 2..9
say {At a camp are|A school invites|On a trip are} [t] <kid>. [p]% of them {can swim well|play an instrument|wear glasses}. {Each pays $[c]|The price is $[c] each}.
need p*t > 100
ask How many <kid> {are|belong to} these [p]%? => t*p/100
ask How many <kid> {are not among|do not belong to} these [p]%? => t-t*p/100
ask How much do {they|all <kid>} pay {together|in all}? => t*c
ask [x] <kid> {leave early|go home}. How many are {left|still there}? => t-x
ask How much {money |}do the [p]% pay together? => t*p/100*c

pattern ask-fraction-and-rest
pick thing = fruits|flowers|snacks
let k = 3..15
let t = k*12
let x = 2..10
let n = 3|4|6
let c = 2..20
say {A(n) <job.one>|The <job.one>} has [t] <thing>. {A third of them go to {a school|the market}|A third of the <thing> are {sold|given away}}.
pick job = trades
maybe It is the {work|harvest} of [c] days.
ask How many <thing> {are sold, given away or taken there|does the <job.one> not keep}? => t/3
ask How many <thing> does the <job.one> {keep|have left}? => t-t/3
ask {The rest is put into [n] {crates|rows}, the same number in each|What is left is divided into [n] equal heaps}. How many are in each? => (t-t/3)/n
need rem(k*8,n) == 0
ask Before that, {a friend|a guest} {gave|had brought} [x] more. How many <thing> would there be then, if {nothing|none} went away? => t+x
