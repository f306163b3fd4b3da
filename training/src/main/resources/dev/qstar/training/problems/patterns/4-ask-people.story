# Short stories of people with several quantities; the question decides which of them count and what joins them.

pattern ask-eaten-before-count
pick food = snacks|bakery|fruits
let g = 2..9
let k = 2..9
let r = g*k
let a = 3..25
let b = 2..20
let y = 6..40
need a > b
say {At the picnic|At the garden party|On the terrace}{,|} {<name1> ate [a] <food> and <name2> {ate|had} [b]|[a] <food> were eaten by <name1> and [b] by <name2>}{. After that [r] were left|, and [r] were left on the {tray|plate|table}|. The {tray|dish} still held [r] when they were done}.
maybe {The cook was [y] years old|It was [y] minutes past noon}.
ask How many <food> {were there|had been put out|lay on the tray} {in the beginning|at first|before anyone ate|to start with}? => a+b+r
ask How many <food> did {the friends|<name1> and <name2>} eat {altogether|between them|in all}? => a+b
ask How many more <food> {did <name1> eat than <name2>|than <name2> did <name1> eat}? => a-b
ask How many fewer <food> did <name2> eat than <name1>? => a-b
ask {The remaining <food> are shared by [g] guests|[g] guests divide the rest fairly}. How many does each {guest |}get? => r/g
ask {If <name2> had eaten none|Had <name2> not eaten any}, how many would {be left|have been left}? => r+b
ask {The host then puts [g] more on the tray|Then [g] more are brought}. How many <food> {are on the tray|are there} now? => r+g

pattern ask-lost-before-count
pick thing = toys|collectibles|crafts
let a = 12..90
let b = 2..a-6
let c = 2..40
let n = 2..20
let y = 5..50
say {<name1> lost [b] <thing> on the way home, although <he1> had set out with [a]|[b] of <name1>'s <thing> fell through a hole in <his1> bag; there had been [a] in it|Through a torn pocket [b] <thing> were lost by <name1>, who had carried [a]}. {<name2> {brought|came with|carried} [c]|In <name2>'s bag {were|are} [c]}.
maybe The walk {took|lasted} [y] minutes.
need c != a
need c < a
ask How many <thing> {does <name1> have left|has <name1> still got|did <name1> bring home}? => a-b
ask How many <thing> had {the two|both children} {before|in all before} any were lost? => a+c
ask How many <thing> do {they|the children} have {together now|now, after the loss}? => a-b+c
ask How many more <thing> did <name1> set out with than <name2>? => a-c
ask <name2> {gives|hands} {all of <his2> <thing>|everything <he2> has} to <name1> {as a comfort|to make up for it}. How many does <name1> have {then|in the end}? => a-b+c
ask How many <thing> would <name1> have if {[n] of the lost ones were found|<he1> found [n] of the lost ones}? => a-b+n
need n <= b

pattern ask-gave-away-some-two
pick thing = books|collectibles|school
let b = 4..40
let c = 3..30
let r = 5..60
let d = 2..25
let y = 2..30
need b > c
say {After giving|Having given} [b] <thing> to <his1> {cousin|neighbor|brother} and [c] to <his1> {aunt|teacher|sister}, <name1> {still had|was left with|kept} [r].
maybe {In the attic|At school} there were [y] old {lamps|coats|umbrellas}.
ask How many <thing> did <name1> have {in the beginning|before|to start with|at first}? => b+c+r
ask How many <thing> did <name1> give away {in all|altogether|}? => b+c
ask How many more <thing> went to the first person than to the second? => b-c
ask {How many <thing> would <name1> have kept if only the first gift had been made|Suppose the second gift had not been made. How many <thing> would <name1> have now}? => r+c
ask {A week later|On Friday}{,|} <he1> {got|was given|bought} [d] {more|new ones}. How many <thing> {does <he1> have|has <he1> got} {now|then}? => r+d
ask {If <name1> wants to have [g] <thing> again|To get back to [g] <thing>}, how many more {must <he1> find|does <he1> need}? => g-r
let g = 70..150

pattern ask-gave-and-got
pick thing = toys|sweets|collectibles|flowers
let a = 10..80
let b = 2..a-4
let c = 2..60
need b != c
need c > b
say <name1> {has|owns} [a] <thing>. {<name2> takes [b] of them and brings [c] {others|new ones} in exchange|<He1> swaps [b] of them with <name2> for [c] {smaller ones|others}|[b] go to <name2>, and [c] come back from <him2>}.
ask How many <thing> does <name1> have {after the swap|in the end|now}? => a-b+c
ask By how many <thing> {did <name1>'s collection grow|is <name1> better off}? => c-b
ask How many of the first [a] <thing> {does <name1> still have|are still <name1>'s}? => a-b
ask How many <thing> changed hands {in all|altogether|}? => b+c
ask {Without giving any away|If <he1> had given nothing}, how many <thing> would <name1> have {now|with those from <name2>}? => a+c
ask How many more <thing> did <name1> have at first than <he1> gave {away|to <name2>}? => a-b

pattern ask-three-children-three-counts
pick thing = nature|collectibles|flowers
let a = 8..60
let b = 8..60
let c = 8..60
let e = 2..9
need a > b
need b > c
let g = 2..c-2
say {{On Saturday|During the break|After the storm}{,|} <name1> {picked up|found|gathered} [a] <thing>, <name2> [b] and <name3> [c]|<name3> {found|gathered} [c] <thing>, <name1> [a] and <name2> [b]|[b] <thing> were {found|gathered} by <name2>, [c] by <name3> and [a] by <name1>}.
maybe {The search|Looking for them} took [e] hours.
ask How many <thing> {is that|did they find} {in all|altogether|all together}? => a+b+c
ask How many more <thing> does <name1> have than <name3>? => a-c
ask How many fewer <thing> did <name3> find than <name2>? => b-c
ask How many <thing> do <name2> and <name3> have {together|between them}? => b+c
ask By how many <thing> {is <name1> ahead of <name2>|does <name1> beat <name2>}? => a-b
ask How many more <thing> do {the two with the fewest|<name2> and <name3> together} have than <name1>? => b+c-a
ask <name3> gives [g] {of <his3> |}<thing> to <name1>. How many {does <name3> keep|are left for <name3>}? => c-g
ask <name3> gives [g] {of <his3> |}<thing> to <name1>. How many does <name1> have then? => a+g
ask {How many more <thing> must <name3> find|How many more would <name3> need} to {have as many as|catch up with} <name1>? => a-c
need b+c > a

pattern ask-each-of-children-then-rest
pick thing = sweets|fruits|school
pick kid = youngsters
let n = 3..12
let k = 2..9
let r = 1..20
let y = 25..60
let m = 2..10
say {A teacher|A coach|An aunt|A clown} of [y] gave {each of [n] <kid>|[n] <kid> each} [k] <thing>{ and had [r] left|. [r] <thing> were left over|, and kept [r] for the next day}.
need r > 1
ask How many <thing> were {given out|handed out} {in all|altogether|}? => n*k
ask How many <thing> were there {in the beginning|before any were given out|at first}? => n*k+r
ask {If [m] more <kid> had come|With [m] more <kid>}, how many <kid> would have been there? => n+m
ask {If everyone had got one more|One more for each, and} how many <thing> would each {<kid.one> |}have {got|had}? => k+1
ask How many <thing> would {[m] other <kid> get|be needed for [m] other <kid>} if they were treated {the same way|just as well}? => m*k
ask {One <kid.one> gives [d] away|One <kid.one> eats [d]}. How many does that <kid.one> have left? => k-d
let d = 1..k-1

pattern ask-packed-each-divides
pick thing = handmade|bakery|toys
pick pack = containers
let n = 3..15
let k = 3..15
let t = n*k
let s = 2..9
let u = 2..n-1
let p = 2..20
say {A(n) <job.one>|One <job.one>|The {young|old} <job.one>} {puts|packs|sorts} [t] <thing> into [n] <pack>, {each with the same number|the same number in each|all filled alike}. {Each of the <pack> {sells for|costs}|For each of the <pack> {customers pay|one pays}} $[p].
pick job = jobs|trades
ask How many <thing> {does each of the <pack> hold|go into each}? => t/n
ask How much {money |}do all the <pack> bring{ in|}? => n*p
ask {[u] of the <pack> are sold|Customers buy [u] of the <pack>}. How many <pack> are {left|not sold}? => n-u
ask {[u] of the <pack> are sold|Customers buy [u] of the <pack>}. How many dollars {is that|do they bring}? => u*p
ask How many <thing> are in [u] of the <pack>? => t/n*u
ask {If [s] more <thing> are made|With [s] more <thing>}, how many <thing> are there {in all|altogether}? => t+s
ask {One of the <pack> is dropped and everything in it breaks|The <thing> in one of the <pack> get wet}. How many good <thing> are left? => t-t/n

pattern ask-two-hobbies-minutes
let a = 20..90 step 5
let b = 15..80 step 5
let c = 10..60 step 5
let d = 3..9
need a > b
need b > c
say {Every day|Each evening|Day after day}{,|} <name1> {practices the flute|paints|studies the stars|does magic tricks} for [a] minutes, {reads|rides a unicycle|plays chess online} for [b] minutes and {walks the dog|talks to grandpa|feeds the rabbits} for [c] minutes.
maybe <He1> has done so {since|from} the age of [d].
ask How many minutes {are these three together|do the three take {each day|a day}}? => a+b+c
ask How many {more minutes|minutes more} does <name1> spend on the first {activity|of these} than on the second? => a-b
ask How many minutes does <he1> spend on the first {of these|activity} in a week? => a*7
ask How many minutes {do the last two take|go to the last two} {together|each day}? => b+c
ask How many minutes {longer|more} {is the first|does the first take} than the last? => a-c
ask In how many days does <name1> spend [g] minutes {on the last one|on the last of these}? => g/c
let q = 3..9
let g = c*q
ask Today <he1> has {already|so far} done [h] minutes of the first activity. How many minutes are {left|still to do}? => a-h
let h = 5..a-5

pattern ask-weights-of-two-then-changes
pick pet = pets
pick other = pets
let a = 20..80
let b = 5..a-4
let c = 2..9
let d = 2..9
need b > d
say {<name1>'s <pet.one> weighs [a] pounds and <name2>'s <other.one> [b]|The vet {weighs|weighed} two animals: a(n) <pet.one> with [a] pounds and a(n) <other.one> with [b]}. {In {spring|winter|May} the <pet.one> gained [c] pounds and the <other.one> lost [d]|Then the <other.one> lost [d] pounds, but the <pet.one> gained [c]}.
ask How many pounds does the <pet.one> weigh {now|after that}? => a+c
ask How {heavy is the <other.one> now|many pounds does the <other.one> weigh now}? => b-d
ask How much heavier was the <pet.one> than the <other.one> {at first|before}? => a-b
ask How many pounds did they weigh together {at first|before anything changed}? => a+b
ask How much heavier is the <pet.one> than the <other.one> {now|in the end}? => a+c-(b-d)
ask By how much did the difference between {them|the animals} grow? => c+d

pattern ask-knitting-rows
let a = 30..90
let b = 10..60
let c = 4..b-2
let n = 2..8
let g = 160..220
say <name1> knitted [a] rows {of a scarf |}on Saturday and [b] {rows |}on Sunday{, and on Monday <he1> undid [c] of them because of a mistake|. Then [c] rows had to be undone again}. {The pattern asks for|The scarf needs} [g] rows.
maybe {There are|The wool comes in} [n] colors.
need a > b
ask How many rows were knitted on the weekend? => a+b
ask How many rows {is the scarf long|does the scarf have} {after Monday|now}? => a+b-c
ask How many more rows were knitted on Saturday than on Sunday? => a-b
ask How many rows are {missing|still to be knitted}? => g-(a+b-c)
ask How many rows would have been missing {without the mistake|if none had been undone}? => g-(a+b)
ask How many of Sunday's rows would {remain|be left} if {all undone ones were Sunday's|only Sunday's were undone}? => b-c

pattern ask-swim-lengths-money
let a = 6..40
let b = 4..30
let p = 2..9
let k = 25|50
need a > b
say {For a good cause|At the charity swim}{,|} <name1> swam [a] lengths and <name2> [b]. {A length is [k] meters|The pool is [k] meters long}{, and| and} {a sponsor|the mayor} pays $[p] for every length.
ask How many dollars {does <name1> bring in|is <name1>'s swim worth}? => a*p
ask How many meters did <name2> swim? => b*k
ask How many lengths did {they|the two} swim {together|in all}? => a+b
ask How many more lengths {must|would} <name2> {swim|have to swim} to {draw level|equal <name1>}? => a-b
ask How many dollars do {they|the swimmers} bring {together|in all}? => (a+b)*p
ask How many meters farther did <name1> swim than <name2>? => (a-b)*k
ask <name1> rested after {every|each} [r] lengths. How many parts did <his1> swim have? => a/r
let q = 2..6
let r = a/q
need rem(a,q) == 0

pattern ask-babysitter-tips
let h = 2..8
let w = 6..15
let t = 3..12
let s = 4..h*w-2
let g = 5..40
say <name1> {looked after|watched} {a neighbor's twins|three small children|the baker's son} for [h] hours at $[w] {an|per} hour{ and {got|was given} a tip of $[t]|. The parents added $[t] {as a tip|for good measure}}.
maybe <He1> already had $[g] {at home|in a drawer}.
ask How many dollars did <name1> earn without the tip? => h*w
ask How much money did <he1> {get|take home} {in all|altogether}{| for the evening}? => h*w+t
ask {From the pay for the hours|Of the hourly pay}{,|} <he1> spent $[s]. How much of it is left? => h*w-s
ask How much would [n] such evenings bring in tips{| alone}? => n*t
let n = 2..9
ask How much would {one more hour|an hour more} plus the tip be {worth|}? => w+t
ask How many hours would <he1> have to work to earn $[e] {without tips|from the hours alone}? => e/w
let m = 3..12
let e = m*w

pattern ask-reading-left-and-done
let t = 120..400
let a = 20..60
let b = 20..50
let k = 2..9
need t-a-b > 10
say {<name1> is reading|On <name1>'s table lies|The library lent <name1>} a {novel|biography|book about whales} of [t] pages. {Yesterday <he1> read [a] pages and today [b]|<He1> read [a] pages yesterday, and [b] more today|Today [b] pages were read; yesterday it was [a]}.
maybe {It has|There are} [k] {chapters|pictures}.
ask How many pages {has <he1> read|are done} {so far|up to now}? => a+b
ask How many pages {are left|remain|does <he1> still have to read}? => t-a-b
ask How many pages were left {after the first day|when yesterday was over}? => t-a
ask {What is the difference between the numbers of pages of the two days|How many fewer pages were read today than yesterday}? => a-b
ask How many pages would be left if <he1> {had only read today|had not read yesterday}? => t-b
need a > b

pattern ask-ages-roles-four
let c = 4..12
let b = c+2..c+9
let a = 28..55
let d = 58..85
let n = 2..10
say {In the {photo|picture} are|At the table sit|On the bench sit} {a girl of [c], her|a boy of [c], his|a child of [c], the} {older brother of|cousin, who is} [b], a mother of [a] and a grandfather of [d].
need d-a > 16
ask How many years older is the grandfather than the mother? => d-a
ask How old will the youngest be in [n] years? => c+n
ask How old was the mother [n] years ago? => a-n
ask How old was the mother when the youngest was born? => a-c
ask How many years are the two children together? => b+c
ask How many years {younger is the youngest than the brother or cousin|lie between the two children}? => b-c
ask What is the sum of the ages of the two grown-ups? => a+d
ask In how many years will the youngest be as old as the mother is now? => a-c

pattern ask-money-two-purses
let a = 20..120
let b = 10..100
let c = 3..b-2
let d = 3..40
let k = 2..8
need a > b
say <name1> has $[a], <name2> {only |}$[b]. {<name2> {pays|spends} $[c] {for|on} {a ticket|glue and wire|a pizza} while <name1> {earns|finds|is paid} $[d]|Then <name1> gets $[d] from <his1> {uncle|boss}, and <name2> loses $[c]}.
maybe {They have known each other for [k] years|It is [k] blocks to the bank}.
ask How much does <name2> have {left|now}? => b-c
ask How much money does <name1> have {now|then}? => a+d
ask How much more had <name1> than <name2> {in the beginning|at first}? => a-b
ask How much did they have together {at first|before}? => a+b
ask How much do they have together {now|in the end}? => a+d+(b-c)
ask How much more does <name1> have than <name2> {now|in the end}? => a+d-(b-c)
ask How many dollars {less|fewer} did <name2> have {in the end|afterwards} than <name1> had {in the beginning|at the start}? => a-(b-c)

pattern ask-collection-in-albums-plus-loose
pick item = collectibles
let n = 2..9
let k = 10..40
let r = 3..30
let x = 2..r-1
let g = 2..20
let y = 3..12
say {<name1>'s <item> {fill|are in} [n] {albums|folders|trays} with [k] each, and [r] {are loose|lie in a drawer}|[r] <item> are loose{;|,} {and |}the others fill [n] {boxes|albums} of [k] each, all of them <name1>'s}.
maybe <He1> {began|started} [y] years ago.
ask How many <item> {are not loose|are in the albums and boxes}? => n*k
ask How many <item> does <name1> have {in all|altogether}? => n*k+r
ask {<He1> sells [x] of the loose ones|[x] of the loose ones are sold}. How many loose <item> {are left|remain}? => r-x
ask {<He1> gets [g] more loose ones|[g] more loose ones come in the mail}. How many loose <item> are there then? => r+g
ask <He1> gives {one full one of the [n]|one full set of [k]} to <name2>. How many <item> does <name1> {keep|have left}? => n*k+r-k
ask How many more <item> {does <he1> need to fill one more of the same size|would the loose ones need to fill another one}? => k-r
need k > r

pattern ask-magic-cards-trade-ratio
pick item = collectibles|sweets
let k = 2..5
let n = 3..12
let a = k*n
let b = 3..40
let c = 2..9
say {<name1> gives [k] <item> for one of <name2>'s {foreign stamps|glass beads|comic books}|For one of <name2>'s {glass beads|comic books|tickets} <name1> must pay [k] <item>}. <name1> has [a] <item>, <name2> has [b] of {what <name1> wants|the things <name1> wants}.
need b > n
ask How many things can <name1> get for all {<his1> |the }<item>? => a/k
ask How many <item> {must <he1> give|does <he1> have to hand over} for [c] things? => c*k
ask {If <name1> trades everything, how many of <his2> things does <name2> keep|How many of those things does <name2> have left when <name1> has traded everything}? => b-a/k
ask {<name1> first loses [c] <item>|Before that, <name1> loses [c] <item>}. How many <item> {are left to trade|does <he1> have}? => a-c
ask {How many <item> would [e] of <name2>'s things cost|For [e] of <name2>'s things, how many <item> would have to be paid}? => e*k
let e = 2..12
need a > c

pattern ask-score-and-penalty
let a = 30..120
let b = 20..110
let c = 3..18
let d = 2..15
need a > b
need b > d
say {In the {quiz|dart game|archery match}|At the spelling contest}{,|} <name1> had [a] points and <name2> [b] {before the last round|when the break came}. In the last round <name1> {lost|dropped} [c] points, and <name2> {won|gained} [d].
ask How many points did <name1> {finish with|have at the end}? => a-c
ask How many points did <name2> {finish with|have at the end}? => b+d
ask How many points ahead was <name1> before the last round? => a-b
ask How many points did {they|the players} have together before the last round? => a+b
ask {By how much did <name2> catch up in the last round|How many points did <name2> gain on <name1> in the last round}? => c+d
ask How many points {does <name2> lack to reach|is <name2> short of} [g] {at the end|after the last round}? => g-(b+d)
let g = 130..200

pattern ask-plants-in-pots-died
pick plant = flowers|vegetables
let n = 3..12
let k = 2..8
let t = n*k
let x = 2..t-2
let y = 2..30
say <name1> {grows|raises} [t] <plant> in [n] {pots|tubs|window boxes} with the same number in each. {[x] of the plants dried up in July, and <name2> gave <him1> [y] new ones in August|In August <name2> gave <him1> [y] new plants, because [x] had dried up in July}.
ask How many <plant> {grew|stood} in each {pot|of them} {at first|before July}? => t/n
ask How many <plant> {were alive|were left} {at the end of July|before the gift}? => t-x
ask How many <plant> does <name1> have {after the gift|in the end|now}? => t-x+y
ask How many <plant> would there be {had none dried up|if none had dried up}? => t+y
ask {How many more <plant> came than dried up|By how many did the gift exceed the loss}? => y-x
need y > x
