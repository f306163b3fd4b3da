# Plain one-step stories with more numbers than any one question needs; each question picks its own.

pattern one-contrast-pantry-three-counts
pick x = fruits|vegetables
pick y = bakery|sweets
pick who = relatives
let a = 8..90
let b = 3..70
let c = 2..a-2
let p = 2..12
say {There are|<name1> has|The pantry holds} [a] <x> and [b] <y>{ on [p] shelves|}. {A|The} <who.one> {uses|needs|takes} [c] of the <x> {for a dessert|for the neighbors|to make jam}.
ask How many <x> are {left|not used}? => a-c
ask How many <x> and <y> were there {before any were used|at first|to start with} {in all|altogether}? => a+b
ask {How many more <x> than <y> were there|By how many did the <x> outnumber the <y>} {at first|before any were taken}? => a-b
need a > b
ask {How many <y> are still there if [d] of them are eaten|If [d] of the <y> are eaten, how many <y> remain}? => b-d
let d = 2..b-1
ask {How many <x> would there be|What would be the number of <x>} if another [p2] were bought before any were used? => a+p2
let p2 = 3..40

pattern one-contrast-two-kids-two-things
pick x = collectibles|toys
pick y = books|school
let a = 5..90
let b = 3..80
let c = 5..90
let d = 3..80
say <name1> has [a] <x> and [b] <y>. <name2> has [c] <x> and [d] <y>.
maybe They {keep|store} everything in {one closet|the same room}.
ask How many <x> do {the two|they} have {in all|altogether}? => a+c
ask How many <y> do {the two|they} have {in all|altogether}? => b+d
ask How many things does <name1> have {in all|altogether}? => a+b
ask How many more <x> does <name2> have than <name1>? => c-a
need c > a
ask How many more <y> does <name1> have than <name2>? => b-d
need b > d
ask If <name2> gives away [e] <x>, how many <x> will <name2> have left? => c-e
let e = 2..c-1

pattern one-contrast-bus-and-bikes
let a = 60..500
let b = 12..59
let c = 5..50
let d = 3..b-2
let e = 2..9
say {At|In} a {school|college|factory|hospital} {with|of} [a] people, [b] {come|arrive} by bike and [c] {come|arrive} on foot{|; the bus stops there every [e] minutes}.
ask How many {people |}{come|arrive} by bike or on foot? => b+c
ask How many {people |}do not come by bike? => a-b
ask How many {people |}do not {come|arrive} on foot? => a-c
ask {When|If} it rains, [d] of the cyclists take the bus. How many still {come|arrive} by bike {then|on such a day}? => b-d
ask How many more {come|arrive} by bike than on foot? => b-c
need b > c

pattern one-contrast-shopping-change
let a = 12..90
let b = 3.5..40 step 0.5
let c = 1.5..30 step 0.5
need a-b-c > 0
let n = 2..9
pick x = clothes
pick y = sweets|fruits
say {<name1> takes|A customer takes|My aunt takes} $[a] {to|along to} {the market|a sale|the fair}{| and waits [n] minutes in line}. A(n) <x.one> costs $[b] and a {bag|box} of <y> costs $[c].
ask How much do the <x.one> and the <y> cost {together|in all}? => b+c
ask How much {is|will be} left if only the <x.one> is bought? => a-b
ask How much {is|will be} left if only the <y> are bought? => a-c
ask How much more does the <x.one> cost than the <y>? => b-c
need b > c
ask {If|Suppose} the <x.one> costs $[d] less today{, what|. What} is its price today? => b-d
let d = 0.5..3 step 0.5

pattern one-contrast-pond-morning-evening
pick x = waterbirds
pick y = sealife|insects
let a = 6..70
let b = 4..60
let c = 3..50
let t = a+c
let k = 2..40
say {A ranger|A biology class|<name1>|My uncle} saw [a] <x> and [b] <y> {at a pond|by the shore|in the marsh}{| on trail [k]}. {Later|In the evening} there were [t] <x>{ and still [b] <y>|}.
ask How many <x> {had arrived|came} {in the meantime|between the two counts}? => t-a
ask How many animals were {seen|counted} {the first time|at first} {in all|altogether}? => a+b
ask How many more <x> than <y> were there {at first|the first time}? => a-b
need a > b
ask {How many <x> and <y> were there in the evening, if the number of <y> stayed at [b]|With [b] <y> still there, how many animals were there in the end}? => t+b
ask If [c2] of the first <x> {flew off or left|were gone}, how many of the first ones {stayed|were still there}? => a-c2
let c2 = 2..a-1

pattern one-contrast-club-money-and-members
let a = 12..80
let b = 2..30
let c = 90..800
let d = 10..80
let e = 2..a-2
let y = 3..40
say {A chess club|A garden club|The robot club|A running club} has [a] members and $[c] {in the bank|in its box}{| after [y] years}. {This month|In May} [b] people join and the club {earns|gets} $[d] {from a raffle|at a fair}.
ask How many members are there {now|then}? => a+b
ask How much money {is there|does the club have} {now|then}? => c+d
ask {Before all this, [e] of the members were children|Of the [a] old members, [e] were children}. How many of them were adults? => a-e
ask How much money would {be left|there be} if the club had spent $[d] instead of {earning|getting} it? => c-d
ask If [b] had {left|quit} instead of joining, how many members would there be? => a-b
need a > b+1

pattern one-contrast-novel-and-magazine
let a = 120..600
let b = 20..100
let c = 12..90
let d = 5..c-3
let n = 2..14
pick job = jobs
say {A(n) <job.one>|<name1>|My neighbor} is reading a novel of [a] pages and a magazine of [b] pages{| and has [n] days for both}. [c] pages of the novel {are read|have been read}.
ask How many pages of the novel {are left|are still unread}? => a-c
ask How many pages {do both have|are in the two} {together|in all}? => a+b
ask How many more pages does the novel have than the magazine? => a-b
ask {Tonight|Today} [e] more pages of the novel are read. How many pages of it {have been read|is that} {then|so far}? => c+e
let e = 4..30
ask [d] of the pages that have been read were read {today|this morning}. How many had been read before? => c-d

pattern one-contrast-heights-three
let a = 120..190
let b = 100..180
let c = 60..99
let g = 2..12
let w = 20..90
say {<name1> is [a] cm tall, <name2> is [b] cm tall and <name3> is [c] cm tall.|There are three people: <name1> with [a] cm, <name2> with [b] cm and <name3> with [c] cm.}
maybe <name1> weighs [w] kg.
need a > b+g
ask How much taller is <name1> than <name2>? => a-b
ask How much {taller is <name2> than <name3>|shorter is <name3> than <name2>}? => b-c
ask How much {taller is <name1> than <name3>|shorter is <name3> than <name1>}? => a-c
ask If <name3> grows [g] cm, how tall will <name3> be? => c+g
ask Last year <name2> was [g] cm shorter. How tall was <name2> last year? => b-g
ask If <name3> {stands|sits} on the shoulders of <name1>, adding [c] cm to [a] cm, how high would the top be? => a+c

pattern one-contrast-kitchen-plates-bowls
pick x = kitchenware
pick y = kitchenware
let a = 9..90
let b = 5..80
let c = 2..a-3
let d = 2..b-2
let k = 2..30
say {A restaurant|The school kitchen|A cafe|The mountain hut} had [a] <x> and [b] <y>{| for [k] tables}. {During a busy week|When an earthquake came|While moving}{,|} [c] <x> and [d] <y> {broke|were lost|disappeared}.
ask How many <x> {are left|remain}? => a-c
ask How many <y> {are left|remain}? => b-d
ask How many pieces {broke or were lost|are gone} {in all|altogether}? => c+d
ask How many <x> and <y> had there been {at first|before} {in all|altogether}? => a+b
ask {How many more <x> than <y> are gone|The number of <x> gone is how much more than the number of <y> gone}? => c-d
need c > d

pattern one-contrast-three-days-snow-sales
pick x = clothes|tools|sports
let a = 10..90
let b = 10..90
let c = 10..90
let p = 5..40
pick shop = shops
say At <shop>{,|} [a] <x> were sold on Monday, [b] on Tuesday and [c] on Wednesday{| for $[p] each}.
ask How many <x> were sold on Monday and Wednesday {together|combined}? => a+c
ask How many <x> were sold on the first two days? => a+b
ask How many more <x> were sold on Tuesday than on Monday? => b-a
need b > a+1
ask How many fewer <x> were sold on Wednesday than on Tuesday? => b-c
need b > c+1
ask How many <x> were sold {in the three days|in all}? => a+b+c
ask If [d] of Wednesday's <x> were {returned|brought back}, how many of Wednesday's were kept? => c-d
let d = 2..c-1
