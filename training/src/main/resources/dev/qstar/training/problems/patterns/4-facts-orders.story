# The same facts in other orders: the question first, all in one sentence, the count after its change, several numbers in a list.

pattern facts-question-before-facts
pick thing = toys|fruits|collectibles
pick other = school|nature
let a = 12..90
let b = 3..a-4
let c = 4..60
let d = 2..12
need a != c
need a > c
ask How many <thing> {does <name1> have left|has <name1> still got|remain with <name1>} if <he1> had [a] and {gave [b] to <name2>|lost [b]|[b] were stolen}, while <his1> [c] <other> stayed {where they were|in the drawer}? => a-b
ask How many <thing> {were there|did <name1> have} before [b] {were given away|got lost}, if [c] are left and [d] <other> are there, too? => b+c
ask How many <thing> {and|together with} <other> {does <name1> have|are <name1>'s} if there are [a] <thing>, [c] <other> and [d] {bags|drawers} for them? => a+c
ask How many more <thing> than <other> {does <name1> have|are there}, if <he1> {counts|finds} [a] <thing> and [c] <other> in [d] {bags|drawers}? => a-c
ask How many <thing> are there in [d] {bags|drawers} if [c] are in each and [b] <other> lie {outside|on the floor}? => d*c
ask How many <thing> {did <name2> give to|came from <name2> to} <name1>, who had [b] {at first|before} and now has [e], [d] of them {green|broken}? => e-b
let e = b+d+2..b+d+60
ask How many <thing> {must|should} <name1> {find|add} to have [e], if <he1> {has|owns} [b] {now|so far} and [d] <other> besides? => e-b

pattern facts-all-in-one-sentence
pick thing = gear|flowers|bakery
pick place = places
let a = 10..80
let b = 5..60
let c = 3..a-4
let n = 3..9
let k = 3..9
let t = n*k
ask {If|When} [a] <thing> are <place> and [b] more {are brought|come}, how many <thing> are there {in all|then}? => a+b
ask {If|When} [a] <thing> are <place> and [c] are taken away, how many <thing> {are left|stay}? => a-c
ask {After [c] <thing> were taken away, [b] stayed <place>; how|With [b] <thing> {left|still} <place> after [c] were taken away, how} many <thing> were there {at first|before}? => c+b
ask {Given that [t] <thing> fill [n] {baskets|trays} evenly, how|If [t] <thing> fill [n] {baskets|trays} evenly, how} many are in {one|each}? => t/n
ask {With [k] <thing> to a {basket|tray}, how|If every {basket|tray} takes [k] <thing>, how} many {of them|baskets or trays} {do|would} [t] <thing> fill? => t/k
ask {With [k] <thing> to a {basket|tray} and [n] of those, how|If there are [n] {baskets|trays} of [k] <thing>, how} many <thing> are there? => n*k
ask {There are|One finds} [a] <thing> <place>, [c] of which are {fake|wet|old}; how many are not? => a-c
ask {Because [b] <thing> came on top of others, there are [g] <place>; how|There are [g] <thing> <place> now that [b] {were added|came on top}; how} many were there before? => g-b
let g = b+5..b+90

pattern facts-list-of-four-things
pick one = clothes
pick two = furniture
pick three = instruments
pick four = sports
let a = 5..60
let b = 5..60
let c = 5..60
let d = 5..60
let e = 2..a-2
need a > b
need b > c
need c != d
need a > d
say {At the charity shop are|A van unloads|The attic holds} {[a] <one>, [b] <two>, [c] <three> and [d] <four>|[d] <four>, [c] <three>, [b] <two> and [a] <one>|[c] <three>, [a] <one>, [d] <four> and [b] <two>}.
ask How many <one> and <three> {are there|is that} together? => a+c
ask How many more <one> than <two> are there? => a-b
ask How many fewer <three> than <one> are there? => a-c
ask How many <two> and <four> {are there|is that} together? => b+d
ask How many things are there {in all|altogether}? => a+b+c+d
ask [e] <one> are {sold|taken away}. How many <one> {are left|remain}? => a-e
ask {[f] more <four> are brought|A neighbor adds [f] <four>}. How many <four> are there then? => d+f
let f = 2..30
ask How many things are there that are not <two>? => a+c+d
ask How many more <two> would have to come so that there are as many as <one>? => a-b

pattern facts-two-days-two-people
let a = 5..50
let b = 5..50
let c = 5..50
let d = 5..50
need a > c
need d > b
need b != c
say {On Monday <name1> {wrote|typed|read} [a] pages and <name2> [c]; on Tuesday <name1> did [b] and <name2> [d]|<name1> {wrote|typed|read} [a] pages on Monday and [b] on Tuesday; for <name2> it was [c] on Monday and [d] on Tuesday}.
ask How many pages did <name1> do on {both days|the two days together}? => a+b
ask How many pages did <name2> do on {both days|the two days together}? => c+d
ask How many pages were done on Monday? => a+c
ask How many pages were done on Tuesday? => b+d
ask How many more pages than <name2> did <name1> do on Monday? => a-c
ask How many fewer pages than <name2> did <name1> do on Tuesday? => d-b
ask How many pages were done by both on both days? => a+b+(c+d)

pattern facts-each-has-both
pick one = snacks
pick two = drinks
pick kid = youngsters
let n = 4..20
let k = 2..6
let m = 2..5
let a = 3..30
let p = 2..6
need k > m
say {Each of [n] <kid> gets|[n] <kid> each get|A cook hands each of [n] <kid>} [k] <one> and [m] <two>. {[a] <one> are left over|Afterwards [a] <one> are still there}. {A(n) <one.one> costs|The <one> cost} $[p]{ apiece|}.
ask How many <one> {do the <kid> get|are handed out}? => n*k
ask How many <two> {do the <kid> get|are handed out}? => n*m
ask How many things does each <kid.one> get? => k+m
ask How many things {are handed out|do the <kid> get} {in all|altogether}? => n*(k+m)
ask How many <one> were there {at first|before any were handed out}? => n*k+a
ask How many more <one> than <two> do the <kid> get {altogether|in all}? => n*(k-m)
ask How much did the <one> for {each|one} <kid.one> cost? => k*p
ask How much did the <one> cost that are left? => a*p

pattern facts-late-start-count
pick job = trades
pick thing = flowers|handmade|fruits
let c = 3..40
let b = 3..40
let r = 4..70
let m = 2..8
let k = 3..20
need b != c
need b > c
say {After [b] <thing> had been sold and [c] given away, the <job.one> counted [r]|The <job.one> counted [r] <thing>, {once|after} [b] had been sold and [c] given away|[r] <thing> are left with the <job.one>; [b] were sold before that, and [c] given away}.
maybe {The shop is [m] years old|The stall is [m] feet wide}.
ask How many <thing> were there {to begin with|at the start|at first}? => b+c+r
ask How many <thing> {left|went away from} the <job.one>{ in all|}? => b+c
ask How many more <thing> were sold than given away? => b-c
ask How many <thing> would be left if none had been given away? => r+c
ask {Now|Then} [k] {more |}are {made|delivered}. How many <thing> are there? => r+k
ask Each was sold {at|for} $[p]. How much money did the sold ones bring? => b*p
let p = 2..12
ask How many <thing> were there after the sale but before the {gift|giving}? => c+r

pattern facts-cows-goats-price
pick one = herd
pick two = critters
let a = 3..20
let b = 3..25
let p = 20..90 step 5
let c = 2..a-1
let d = 2..15
let w = 2..9
say {A shepherdess|A rancher|An old man} {owns|keeps} [a] <one> and [b] <two>. {A(n) <one.one> is worth|Each of the <one> is worth} $[p].
need a > 2
maybe The barn door is [w] feet {wide|high}.
ask How much are the <one> worth? => a*p
ask How many animals are there? => a+b
ask {[c] <one> are sold|The owner sells [c] <one>}. How many <one> are left? => a-c
ask {[c] <one> are sold|The owner sells [c] <one>}. How much money does that bring? => c*p
ask {[c] <one> are sold|The owner sells [c] <one>}. How many animals are left {in all|altogether}? => a+b-c
ask {[d] <two> are born|[d] more <two> come}. How many <two> are there {then|now}? => b+d
ask {[d] <two> are born|[d] more <two> come}. How many animals are there {then|now}? => a+b+d
ask {Hay for the winter costs|A new fence costs} $[h]. How much more are the <one> worth than that? => a*p-h
let h = 10..a*p-5

pattern facts-need-more-for-sets
pick thing = crafts|sports|school
let k = 4..12
let n = 3..12
let a = 5..k*n-6
let b = 2..k*n-a-2
let p = 2..9
let x = 2..20
say {For one {mask|model|game}, [k] <thing> are needed|One needs [k] <thing> for each {kite|model|game}}, and <name1> {wants to make|plans} [n]. <He1> {has|already has} [a] <thing>. {They cost|New ones are} $[p] each.
maybe [x] {visitors|neighbors} are watching.
ask How many <thing> {are needed|does <name1> need} {in all|altogether}? => k*n
ask How many more <thing> does <name1> need? => k*n-a
ask How much do the missing <thing> cost? => (k*n-a)*p
ask {<name2> gives <him1> [b]|[b] come from <name2>}. How many <thing> does <name1> have? => a+b
ask {<name2> gives <him1> [b]|[b] come from <name2>}. How many <thing> are still missing? => k*n-(a+b)
ask How many <thing> would be needed if <he1> made [e] more than planned? => k*(n+e)
let e = 2..6
ask How much would all needed <thing> cost{ if <he1> had none|}? => k*n*p

pattern facts-hair-and-string-lengths
let a = 30..90
let b = 4..a-8
let c = 2..20
let n = 2..12
let k = 2..6
say {<name1>'s hair|<name1>'s beanstalk|<name1>'s kite string} was [a] {inches|centimeters} long{ before|;} [b] were cut off. {Since then it has grown or been lengthened by [c]|It has got [c] longer since}.
maybe That was [n] {weeks|months} ago.
need b > c
ask How long was it {right after the cut|after it had been cut}? => a-b
ask How long is it {now|today}? => a-b+c
ask How much {shorter is it now than it was at first|of the length is missing compared with before}? => b-c
ask How long would it be if {nothing had been cut|it had never been cut}? => a+c
ask How much will it grow in [m] months at [k] a month? => m*k
let m = 3..12
ask How much more was cut off than {came back|it gained}? => b-c

pattern facts-number-line-jumps
let a = 10..80
let b = 3..40
let c = 3..a+b-4
let k = 2..9
let n = 2..9
need a+b-c > 1
say {A game piece stands on|A frog sits on|A toy robot waits at} number [a]. {It|The piece} {jumps|moves} [b] {forward|ahead|up} and then [c] {back|down}.
ask On which number does it {end|land|stop}? => a+b-c
ask On which number is it after the first {jump|move}? => a+b
ask How far did it {jump|move} {altogether|in all}, there and back? => b+c
ask How many numbers must it {go|move} {forward|on} from its end to reach [g]? => g-(a+b-c)
let g = 125..180
ask [n] jumps of [k] each from zero lead to which number? => n*k

pattern facts-legs-wheels-small
let a = 2..12
let b = 2..15
let c = 2..10
let n = 2..9
need b > a
say {In the yard are|On the playground stand|A museum shows} [a] tricycles, [b] bicycles and [c] wagons with four wheels{| each}.
maybe {A guard|One} has {polished|oiled} [n] of these.
ask How many wheels do the tricycles have? => a*3
ask How many wheels do the bicycles have? => b*2
ask How many wheels do the wagons have? => c*4
ask How many {vehicles|of these} are there {in all|altogether}? => a+b+c
ask How many more bicycles than tricycles are there? => b-a
ask How many wheels do the tricycles and the bicycles have together? => a*3+b*2
ask How many wheels are there {in all|altogether}? => a*3+b*2+c*4
ask [e] bicycles {are ridden away|leave}. How many bicycles are left? => b-e
let e = 2..b-1

pattern facts-weekly-allowance-goal
let a = 3..15
let w = 3..12
let b = 5..40
let c = 2..a*w-2
let g = 240..300
let y = 8..15
say {<name1> {gets|receives} $[a] {a|every|each} week|Every week <name1>'s {parents|grandparents} give <him1> $[a]}. {In [w] weeks <he1> spends $[c] of it|During [w] weeks $[c] of it is spent}. <He1> {already had|had} $[b]{ before| at the start|}.
maybe <He1> is [y].
ask How much does <he1> {get|receive} in these [w] weeks? => w*a
ask How much of {it|that money} is left? => w*a-c
ask How much does <he1> have in the end? => b+w*a-c
ask How much would <he1> have if nothing had been spent? => b+w*a
ask How much is missing {for|to buy} {a bike of|something for} $[g], if nothing is spent? => g-(b+w*a)
ask How much would <he1> get in [v] weeks? => v*a
let v = 15..30
ask In how many weeks does <he1> get $[z]? => z/a
let q = 3..14
let z = q*a

pattern facts-equal-and-one-different
pick pack = containers
pick thing = sweets|toys|gear
let n = 3..9
let k = 4..20
let b = 3..30
let a = 2..k-1
need b != k
need b > k
say {There are [n] <pack> of [k] <thing> and one {more |}with [b]|One of the <pack> holds [b] <thing>; [n] others hold [k] each}.
ask How many <thing> are there {in all|altogether}? => n*k+b
ask How many <thing> are in {the [n] {equal|like} ones|those that hold the same}? => n*k
ask How many more <thing> does the odd one hold than each of the others? => b-k
ask How many <pack> are there? => n+1
ask {From one of the equal ones [a] are taken|[a] are taken out of one that holds [k]}. How many are left in it? => k-a
ask {From the odd one [a] are taken|[a] are taken out of the one with [b]}. How many are left in it? => b-a
ask How many <thing> would there be {if all held [k]|with [k] in every one}? => (n+1)*k

pattern facts-rent-a-boat
let p = 8..30
let h = 2..8
let f = 5..25
let n = 2..6
let c = 2..12
let g = 300..400
let t = 2..9
say {Renting a {boat|tandem|sleigh} costs $[p] an hour and $[f] {once|for the start}|For a {boat|canoe|horse} one pays $[f] once and $[p] for every hour}. {<name1> {keeps|takes} it [h] hours|It is rented by <name1> for [h] hours}.
maybe [n] {friends|cousins} come along.
ask How much do the hours cost? => h*p
ask How much does <name1> pay {in all|altogether}? => h*p+f
ask How much {money is|does <name1> have} left from $[g]? => g-(h*p+f)
ask How much would it cost for a single hour{| in all}? => p+f
ask How much more than the fee paid once do the hours cost? => h*p-f
need h*p > f
ask How much would [c] more hours cost{ besides|}? => c*p
ask A {coupon|friend} takes $[t] off the whole. How much is paid? => h*p+f-t

pattern facts-opposite-comparisons
pick one = critters
pick two = critters
pick three = herd
let b = 12..60
let d = 2..9
let e = 2..30
let m = 2..9
say {In a valley live|A zoo has|In a picture book are} [b] <one>. There are [d] fewer <two> than <one>, and [e] more <three> than <one>.
maybe [m] of the <one> are {asleep|white}.
ask How many <two> are there? => b-d
ask How many <three> are there? => b+e
ask How many <one> and <two> are there together? => b+(b-d)
ask How many <one> and <three> are there together? => b+(b+e)
ask How many more <three> than <two> are there? => d+e
ask How many <two> and <three> are there together? => b-d+(b+e)

pattern facts-turned-comparisons
pick one = instruments
pick two = gear
let a = 20..80
let d = 3..15
let e = 3..30
let p = 2..20
say {A shop has [a] <one>. There are [d] more <one> than <two>|There are [a] <one> {in the cabinet|in stock}, which is [d] more than there are <two>}. {A club orders [e] more <one>|[e] <one> are ordered in addition}.
maybe {A(n) <two.one> costs|Each of the <two> costs} $[p].
ask How many <two> are there? => a-d
ask How many <one> will there be with the order? => a+e
ask How many <one> and <two> are there together {now|before the order comes}? => a+(a-d)
ask How many more <one> than <two> will there be with the order? => d+e
ask How many <two> would have to be bought so that there are [g]? => g-(a-d)
let g = 85..150
ask How many things will there be with the order{ in all|}? => a+(a-d)+e

pattern facts-page-numbers
let a = 10..90
let k = 8..40
let b = a+k
let c = 3..30
let d = 2..9
say <name1> {reads|studied} from page [a] {up |}to page [b] {on Monday|in the evening|without a break}.
maybe {It took|The reading took} [d] {hours|days}.
ask How many pages {is that|did <he1> read}, counting the first and the last? => b-a+1
ask How many pages come before page [a]? => a-1
ask {On the next day|Later} <he1> {reads|read} [c] more pages. On which page does <he1> stop? => b+c
ask How many pages follow page [b] in a book of [z] pages? => z-b
let z = 150..250
need b+c < 150
ask If <he1> read [c] fewer pages, on which page would <he1> have {stopped|ended}? => b-c
