# Short plain stories: two or three facts, and a question for each of the unknowns.

pattern facts-times-as-many-three
pick thing = nature|collectibles|snacks
let b = 3..25
let k = 3..8
let c = 4..60
let d = 2..9
say {<name1> has [b] <thing>. <name2> has [k] times as many{, <name3> [c]|; <name3> has [c]}|<name2> has [k] times as many <thing> as <name1>, who has [b]. <name3> {owns|has} [c]}.
maybe They {met|began} [d] {days|years} ago.
ask How many <thing> does <name2> have? => b*k
ask How many <thing> do <name1> and <name2> have together? => b+b*k
ask How many more <thing> does <name2> have than <name1>? => b*k-b
ask How many <thing> do <name1> and <name3> have {together|between them}? => b+c
ask How many <thing> do {they|all three} have {altogether|in all}? => b+b*k+c
ask How many does <name3> have left after {giving away|losing} [e]? => c-e
let e = 2..c-1

pattern facts-as-many-backwards
pick thing = handmade|gear|books
let b = 3..25
let k = 3..8
let a = b*k
let d = 3..40
let y = 5..60
say {<name1> has [a] <thing>, [k] times as many as <name2>|<name1> has [a] <thing>. That is [k] times what <name2> has|<name1>'s [a] <thing> are [k] times as many as <name2>'s}. {<name3> has [d] more than <name1>|Compared with <name1>, <name3> has [d] more}.
maybe <name3> is [y] years old.
ask How many <thing> does <name2> have? => a/k
ask How many <thing> does <name3> have? => a+d
ask How many more <thing> does <name1> have than <name2>? => a-a/k
ask How many <thing> do <name1> and <name2> have together? => a+a/k
ask How many <thing> do <name1> and <name3> have together? => a+(a+d)
ask How many more <thing> does <name3> have than <name2>? => a+d-a/k

pattern facts-how-many-each-already
pick kid = youngsters
pick thing = school|fruits|sweets
let n = 3..9
let k = 3..9
let t = n*k
let a = 2..12
let b = 2..15
say {[n] <kid> already have [a] <thing> each. Now [t] more are shared {fairly |equally |}among them|Among [n] <kid>, who each have [a] <thing>, [t] more are shared equally}. {The teacher|A guard} keeps [b].
ask How many <thing> does each <kid.one> get now? => t/n
ask How many <thing> does each <kid.one> have {then|in the end|after that}? => a+t/n
ask How many <thing> did the <kid> have together {before|at first}? => n*a
ask How many <thing> do the <kid> have together {then|in the end}? => n*a+t
ask How many <thing> were {there before sharing, with those kept|brought, if the teacher's or guard's were brought too}? => t+b
ask {One <kid.one> gives away [e] of the new ones|One <kid.one> loses [e] of the new ones}. How many of the new ones are left for that <kid.one>? => t/n-e
let e = 1..k-1

pattern facts-crowd-came-went
pick place = venues
let a = 30..200
let b = 5..a-10
let c = 4..80
let d = 2..20
let h = 2..8
say {[a] people were in {a|the} <place.one>|In {a|the} <place.one> sat [a] people|A <place.one> was filled with [a] people}. {[b] left {at noon|early}|At noon [b] went out}, {and [c] came in|and then [c] others arrived|but [c] others took their place}.
maybe The doors {opened|had opened} [h] hours before.
ask How many people {were there|were inside} {then|in the end}? => a-b+c
ask How many people were {left|inside} before the others came? => a-b
ask How many people {had been|were} there altogether during the day? => a+c
ask How many more people left than came? => b-c
need b > c
ask How many people would have been there at the end if nobody had left? => a+c
ask How many people would have been there {at the end|then} if nobody had come? => a-b
ask {Later [d] more left|Another [d] went home}. How many had gone out {in all|altogether}? => b+d

pattern facts-bought-used-needed
pick thing = crafts|tools|bakery
let a = 6..60
let b = 5..50
let c = 4..a+b-4
let p = 2..9
let g = 120..200
need a > b
say {<name1> bought [a] <thing>, and <name2> {brought|bought} [b]|<name2> bought [b] <thing> and <name1> [a]}. {They used [c] of them|[c] of them were used} {for a {party|play}|for the fair|in a day}. {Each cost|They cost} $[p]{| apiece}.
need a+b < 115
ask How many <thing> {did they buy|were bought} {together|in all}? => a+b
ask How many <thing> {were left|were not used}? => a+b-c
ask How many more <thing> did <name1> buy than <name2>? => a-b
ask How much did <name1> pay? => a*p
ask How much {was paid|did they pay} {in all|altogether}? => (a+b)*p
ask How many more <thing> would they have had to buy to have [g]? => g-(a+b)
ask How much did the used <thing> cost? => c*p

pattern facts-parts-of-a-day
let a = 3..9
let b = 2..8
let c = 2..6
let d = 2..12
need a+b+c < 23
need a > b
need b > c
say {A long day|Every day|The captain's day} has 24 hours: {<name1> sleeps [a] hours, works [b] and reads [c]|[a] hours <name1> sleeps, [b] <he1> works, and for [c] <he1> {fishes|sings|gardens}}.
ask How many hours are left for other things? => 24-(a+b+c)
ask How many hours do {these|the named} things take {together|in all}? => a+b+c
ask How many hours longer does <he1> sleep than work? => a-b
ask How many hours does <he1> work in [d] days? => d*b
ask How many hours of the day does <he1> not sleep? => 24-a
ask How many minutes {is the shortest of the three|does the last of these take}? => c*60
ask How many hours {a week does <he1> sleep|does <he1> sleep in a week}? => a*7

pattern facts-basket-two-hands
pick one = fruits
pick two = vegetables
let a = 8..50
let b = 6..40
let t = a+b
let c = 2..a-2
let d = 2..20
need b > 4
say {A basket holds|In a basket are|<name1> carries home} [t] {pieces, some of them <one> and [b] of them <two>|things: [b] <two>, and {some|the rest are} <one>}. {[c] <one> {are eaten|get lost}|<name2> eats [c] <one>}.
ask How many <one> were there {at first|in the basket}? => t-b
ask How many <one> are left? => t-b-c
ask How many {things|pieces} are {in the basket|left} {now|in the end}? => t-c
ask {[d] more <two> are put in|<name1> adds [d] <two>}. How many <two> are there? => b+d
ask {[d] more <two> are put in|<name1> adds [d] <two>} before anything is eaten. How many things are there? => t+d

pattern facts-two-bags-weigh
let a = 20..90
let b = 8..60
let c = 3..30
let n = 2..6
let k = 4..12
let t = n*k
need a > b
need b > c
say {<name1>'s suitcase weighs [a] pounds, <name2>'s [b]|Two suitcases weigh [a] and [b] pounds}. {A backpack weighs [c]|The backpack has [c] pounds}. {The airline allows|Allowed are} [g] pounds.
let g = 190..250
ask How many pounds do the suitcases weigh together? => a+b
ask How much do all {three pieces|the pieces} weigh? => a+b+c
ask How much {lighter is the lighter suitcase|heavier is the heavier suitcase} than the other? => a-b
ask How many pounds {may still be added|are still allowed}{ to all this|}? => g-(a+b+c)
ask How many pounds heavier than the backpack is the lighter suitcase? => b-c
ask {[n] equal boxes weigh [t] pounds|[t] pounds are the weight of [n] equal boxes}. How heavy is one? => t/n
ask If [e] pounds are taken out of the heavier suitcase, what does it weigh? => a-e
let e = 2..15

pattern facts-bottle-return
let a = 12..90
let b = 5..80
let p = 2..9
let c = 2..a-3
let m = 2..12
need a > b
say {For the school trip|For the zoo fund}{,|} <name1> {collects|gathers} [a] bottles and <name2> [b]. {Each brings [p] cents|The machine pays [p] cents for each}. {[c] of <name1>'s {are broken|are not taken}|The machine refuses [c] of <name1>'s}.
maybe The {store|machine} is [m] {blocks|minutes} away.
ask How many bottles {do they have|did they gather} {in all|together}? => a+b
ask For how many bottles does <name1> get money? => a-c
ask How many cents does <name2> get? => b*p
ask How many cents does <name1> get? => (a-c)*p
ask How many cents did <name1> miss because of the bad ones? => c*p
ask How many more bottles than <name2> did <name1> bring? => a-b
ask For how many bottles do they get money together? => a+b-c

pattern facts-steps-and-floors
let f = 4..20
let k = 10..24
let a = 2..f-1
let b = 2..40
let n = 2..6
say {A house|An old tower|The hospital} has [f] {stories|flights of stairs} with [k] steps {each|in each}. <name1> {walks|climbs} up {[a] of them|the first [a]} {and then [b] steps more|and another [b] steps}.
need a*k+b < f*k
maybe <He1> carries [n] {bags|boxes}.
ask How many steps {does it have|are there} {in all|altogether}? => f*k
ask How many steps does <name1> climb {in all|altogether}? => a*k+b
ask How many steps are left to the top? => f*k-(a*k+b)
ask How many steps did <name1> climb before the last [b]? => a*k
ask How many {stories|flights} are there beyond the first [a]? => f-a
ask How many steps would [m] such houses or towers have? => m*(f*k)
let m = 2..6

pattern facts-garden-rows-two-plants
pick one = flowers
pick two = vegetables
let n = 3..12
let k = 4..15
let m = 2..10
let j = 3..12
let a = 2..n*k-2
need n*k > m*j
say {In a garden|Behind the school|On the roof}{,|} {<one> grow in [n] rows of [k] and <two> in [m] rows of [j]|there are [n] rows with [k] <one> each and [m] rows with [j] <two> each}. {[a] <one> {are cut|were picked}|{A rabbit|A goat} ate [a] <one>}.
ask How many <one> {were there|grew there} at first? => n*k
ask How many <two> {are there|grow there}? => m*j
ask How many rows are there? => n+m
ask How many <one> are left? => n*k-a
ask How many plants {were there|grew there} at first? => n*k+m*j
ask How many more <one> than <two> were there at first? => n*k-m*j
ask How many plants are left? => n*k+m*j-a

pattern facts-price-of-set
let a = 8..40
let b = 3..15
let c = 2..12
let n = 2..6
let g = 80..150
need a > b
need b > c
say {A {racket|helmet|drawing set|tea set} costs $[a], {a box for it|its bag} $[b] and {a book about it|a sticker} $[c]|For $[a] one can buy a {racket|helmet|drawing set}, for $[b] {its bag|a box for it} and for $[c] a {sticker|book about it}}. <name1> has $[g].
ask How much does everything cost {together|in all}? => a+b+c
ask How much {money |}does <name1> have left after buying everything? => g-(a+b+c)
ask How much more does the first thing cost than the last? => a-c
ask How much do [n] of the dearest thing cost? => n*a
ask How much money is left {if|when} <name1> buys only the dearest thing? => g-a
ask How much do the two cheaper things cost? => b+c
ask How much {cheaper is the second thing|less is the second thing} than the first? => a-b
ask How many of the cheapest thing could <name1> buy? => floor(g/c)

pattern facts-sold-and-made-again
pick thing = handmade|bakery
let a = 10..70
let b = 4..a-4
let c = 5..60
let p = 2..12
let n = 2..9
say {<name1> makes [a] <thing> and sells [b]|Of [a] <thing> that <name1> made, [b] were sold|<name1> sold [b] of the [a] <thing> <he1> had made}. {Then <he1> makes [c] more|Overnight [c] more are made}. {Each sells for|The price is} $[p].
maybe <name2> helps for [n] {hours|days}.
ask How many <thing> were left {before|when} {<he1> made more|the others were made}? => a-b
ask How many <thing> are there to sell {now|then}? => a-b+c
ask How many <thing> did <name1> make {in all|altogether}? => a+c
ask How much money did <he1> {take|get} for the sold ones? => b*p
ask How much {would|could} <he1> get for the later ones? => c*p
ask How many more <thing> {did <he1> make at first|were made first} than were sold? => a-b
ask {If all are sold|When everything is sold}, how much money will <he1> have {taken|got} for the <thing> {in all|altogether}? => (a+c)*p

pattern facts-found-and-kept
pick find = nature|collectibles
let a = 6..50
let b = 5..40
let n = 2..8
let t = a+b
let c = 2..t-2
say {On a {beach|field|hill}|By the creek}{,|} <name1> {found|discovered} [a] <find>, and <name2> [b]. They {put all of them together and gave [c] to {the museum|a teacher}|gave [c] of all these to {the museum|a teacher}}.
need a > b
need rem(t,n) == 0
ask How many <find> did they find {in all|together}? => a+b
ask How many <find> {did they keep|were left|remain}? => a+b-c
ask How many fewer <find> did <name2> find than <name1>? => a-b
ask {Suppose none is given away and [n] friends share them equally. How|If nothing had been given away and [n] people shared them equally, how} many would each {one |}get? => (a+b)/n
ask <name1> also found [e] broken ones and left them there. How many had <name1> found {in all|with those}? => a+e
let e = 2..15
ask How many <find> would be left if [e] fewer had been given away? => a+b-(c-e)
need c > e

pattern facts-stamps-price-change
let a = 12..60
let d = 2..10
let n = 2..12
let b = a-d
say {A {ticket|pass|haircut|pizza} {used to cost|cost} $[a] and is now $[d] {cheaper|less}|The price of a {ticket|pass|pizza} {fell|went down} by $[d]; it was $[a]}. <name1> {needs|buys} [n].
ask What is the {price|cost} {now|today}? => a-d
ask How much does <name1> pay {now|today} {in all|altogether}? => n*(a-d)
ask How much would <name1> have paid before? => n*a
ask How much does <name1> save{ in all|}? => n*d
ask How much would it cost {now|today} with a fee of $[f] added to the price of one? => a-d+f
let f = 2..9
ask How many more could <name1> have if <he1> wanted [m] in all? => m-n
let m = 15..30
ask {Another shop asks|Elsewhere it costs} $[h]. How much more than the new price is that? => h-(a-d)
let h = 61..90
need b > 5

pattern facts-boxes-left-over-after-gift
pick thing = toys|sweets|gear
pick pack = containers
let n = 3..12
let k = 3..12
let a = 2..n-1
let b = 2..k-1
let c = 2..20
say {<name1> has [n] <pack> of [k] <thing> and [b] single ones|There are [n] <pack> with [k] <thing> each at <name1>'s, plus [b] loose}. {<He1> {gives|sends} [a] {full |whole |}<pack> to <name2>|[a] full <pack> go to <name2>}.
ask How many <thing> does <name2> get? => a*k
ask How many full <pack> does <name1> have left? => n-a
ask How many <thing> did <name1> have {at first|before}? => n*k+b
ask How many <thing> does <name1> have {left|now}? => (n-a)*k+b
ask How many <thing> were in full <pack> {at first|before}? => n*k
ask {<name2> opens what came and uses [c]|<name2> uses up [c] of the gift}. How many of these <thing> are left for <name2>? => a*k-c
need a*k > c
ask How many more loose <thing> would be needed to fill one more of the same kind? => k-b

pattern facts-choose-the-operation
let a = 12..80
let k = 2..6
let n = 2..6
let t = n*a
let b = 2..a-2
let c = 3..40
say {A machine|A young baker|The oldest twin|A postal clerk} {handles|finishes} [a] {parcels|orders|letters} an hour.
ask How many is that in [k] hours? => k*a
ask How many hours are needed for [t]? => t/a
ask After a break it is [b] fewer an hour. How many is that an hour? => a-b
ask {With help|After practice} it is [c] more an hour. How many is that an hour? => a+c
ask {With help|After practice} it is [c] more an hour. How many is that in [k] hours? => (a+c)*k
ask After a break it is [b] fewer an hour. How many is that in [k] hours? => (a-b)*k
ask {Another one|A colleague} handles [c] an hour. How many are done by both {in an hour|each hour}? => a+c
ask [b] of {those from one hour|one hour's work} are wrong. How many are right? => a-b
ask {Another one|A colleague} handles [k] times as many. How many is that an hour? => k*a

pattern facts-three-classes-collect
pick thing = collectibles|books|clothes
let a = 20..120
let b = 15..100
let d = 3..14
let c = b-d
let g = 400..500
let n = 20..30
need a > b
say {Class one {collected|brought} [a] <thing>, class two [b], and the third class [d] fewer than the second|Three teams gather <thing>: the first has [a], the second [b], the third [d] fewer than the second|The first group {collected|turned in} [a] <thing>, the second [b] and the third [d] fewer than the second|The third group has [d] fewer <thing> than the second, which has [b]; the first has [a]}.
maybe There are [n] {children|pupils} in each.
ask How many <thing> did the third {bring|collect}? => b-d
ask How many <thing> did the first and {the |}second {bring|collect} together? => a+b
ask How many <thing> did all three {bring|collect}? => a+b+(b-d)
ask How many more <thing> did the first {bring|collect} than the second? => a-b
ask How many more <thing> did the first {bring|collect} than the third? => a-(b-d)
ask How many <thing> {are missing|do the first two still lack} {for a goal of|to reach} [g], {counting only the first two|without the third}? => g-(a+b)
need c > 0

pattern facts-half-and-half
pick thing = fruits|flowers|snacks
let h = 6..50
let t = h*2
let a = 2..h-2
let b = 2..20
let y = 3..30
say {<name1> {gives|hands} half of <his1> [t] <thing> to <name2>|<name1> has [t] <thing>, of which half go to <name2>}. {<name2> eats [a] {of them|of these}|[a] of these are eaten by <name2>}.
maybe <name3> {waits|stands} [y] {feet|steps} away.
ask How many <thing> does <name2> get? => t/2
ask How many <thing> does <name1> {have left|keep}? => t-t/2
ask How many <thing> {does <name2> have left|are left for <name2>}? => t/2-a
ask How many <thing> {are left|do they have} {altogether|in all}? => t-a
ask <name1> then {gets|finds} [b] more. How many does <name1> have? => t-t/2+b
ask If <name1> had given only [e] away, how many would <name1> have kept? => t-e
let e = 2..h-1
