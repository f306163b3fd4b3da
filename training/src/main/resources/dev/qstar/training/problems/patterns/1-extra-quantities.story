# Stories with more numbers than a question needs: two kinds or two owners, only some of them asked for.

pattern extra-two-kinds-eaten
pick thing = bakery
pick other = bakery|sweets
let a = 8..60
let b = 8..60
let c = 2..a-1
let d = 2..b-1
say {<name1> had|There were|Grandma baked} [a] {sweet |}<thing> and [b] {salty |}<other>.
say <name2> {ate|took} [c] of the <thing> and [d] of the <other>.
ask How many <thing> {were left|are left|remain}? => a-c
ask How many <other> {were left|are left|remain}? => b-d
ask How many {pieces|things} {were gone|did <name2> get} {in all|altogether}? => c+d
ask How many <thing> and <other> were there {together|altogether} {before|at first}? => a+b

pattern extra-bought-and-used
pick thing = school
pick other = school
let a = 6..50
let b = 5..60
let c = 3..50
let d = 2..a+c-1
say At the start of the year <name1> had [a] <thing> and [b] <other>.
say {In May|Later|Then} <he1> {bought|got|was given} [c] {more |new |}<thing>.
ask How many <thing> did <name1> have {then|after that}? => a+c
ask How many <thing> and <other> did <he1> have {then|after that} {together|altogether}? => a+c+b
ask If <he1> {lost|used up} [d] <thing> after that, how many <thing> {were left|did <he1> still have}? => a+c-d
ask How many <thing> and <other> did <he1> have at the start{ of the year|}? => a+b

pattern extra-two-shelves-more-than
let b = 5..60
let x = 3..60
let a = b+x
let c = 5..60
let d = 2..40
say {On the top shelf|In the left case|On the first table}{,|} there are [a] books and [c] magazines.
say {Below|On the other side|Next to it}{,|} there are [b] books and [d] magazines.
ask How many more books are there in the first place than in the second? => a-b
ask How many books are there {in all|altogether|in total}? => a+b
ask How many magazines are there {in all|altogether|in total}? => c+d
ask How many books and magazines are {below or beside|in the second place} {together|altogether}? => b+d

pattern extra-bricklayers
let n = 2..12
let k = 3..30
let m = 2..12
let h = 2..9
say {Each|Every} of the [n] {workers|painters|gardeners} {finishes|does} [k] {meters|rows|squares} {a day|every day}. They {work|are there for} [h] hours a day and {have|use} [m] {ladders|buckets|carts}.
ask How {much|many of these} do they {finish|do} {together |}in a day? => n*k
ask How many hours do they work in [m] days? => h*m
ask How many hours of work is a day for all of them together? => n*h

pattern extra-store-prices
pick thing = clothes
pick other = clothes
let p = 5..60
let q = 5..60
let n = 2..9
let m = 2..9
say {A|One} {new |}<thing.one> costs $[p] and {a(n)|one} <other.one> costs $[q].
say <name1> {bought|buys} [n] <thing> and [m] <other>.
ask How much did the <thing> cost? => n*p
ask How much did the <other> cost? => m*q
ask How much did <name1> {pay|spend} {in all|altogether}? => n*p+m*q
ask How many {pieces|things} did <he1> buy {in all|altogether}? => n+m

pattern extra-store-more-for-one
pick thing = toys
pick other = school
let n = 3..12
let m = 2..12
let p = 6..30
let q = 2..5
need n*p > m*q
say <name1> {bought|chose} [n] <thing> for $[p] each and [m] <other> for $[q] each.
ask How much more did <he1> {pay|spend} for the <thing> than for the <other>? => n*p-m*q
ask How much did the <thing> cost {together|in all}? => n*p
ask What was the total cost? => n*p+m*q

pattern extra-days-visitors
let a = 30..900
let b = 30..900
let c = 30..900
let d = 5..25
let e = 2..a-1
say [a] {visitors|people|guests} came to {the zoo|the museum|the pool} on Friday, [b] on Saturday{,|} and [c] on Sunday.
maybe {A ticket cost $[d].|[d] guards were there.}
ask How many {visitors|people|guests} came on the weekend, {Saturday and Sunday|on the last two days}? => b+c
ask How many {visitors|people|guests} came {in all|altogether|in total}? => a+b+c
ask If [e] of those who came on Friday were children, how many of them were not? => a-e

pattern extra-compare-two-days-kinds
pick thing = fruits
pick other = vegetables
let b = 5..80
let x = 3..60
let a = b+x
let c = 5..80
let d = 5..80
say On Monday {a farmer|<name1>|a market woman} sold [a] <thing> and [c] <other>{ and|. Then} on Tuesday {it was|there were sold} [b] <thing> and [d] <other>.
ask How many more <thing> were sold on Monday than on Tuesday? => a-b
ask How many <thing> were sold {on both days|in the two days|altogether}? => a+b
ask How many <other> were sold {on both days|in the two days|altogether}? => c+d
ask How many <thing> and <other> were sold on Monday? => a+c

pattern extra-push-ups
let b = 8..60
let x = 3..40
let a = b+x
let c = 3..40
let d = 3..40
say {In gym class|At practice|This morning}{,|} <name1> did [a] push-ups and [c] sit-ups. <name2> did [b] push-ups and [d] sit-ups.
ask How many more push-ups did <name1> do than <name2>? => a-b
ask How many push-ups did {they|the two} do {together|in all}? => a+b
ask How many push-ups and other exercises did <name2> do {altogether|in all}? => b+d

pattern extra-push-ups-more-than
let b = 8..60
let x = 3..40
let c = 3..40
let y = 2..30
need c > y
say {In gym class|At practice|This morning}{,|} <name1> did [b] push-ups and [c] sit-ups.
say <name2> did [x] more push-ups{| than <name1>} {but|and} [y] {fewer|less} sit-ups than <name1>.
ask How many push-ups did <name2> do? => b+x
ask How many sit-ups did <name2> do? => c-y
ask How many push-ups did {they|both} do {together|in all}? => b+(b+x)
ask How many push-ups and other exercises did <name1> do {together|in all}? => b+c

pattern extra-baskets-peaches
pick thing = fruits
pick color = colors
pick other = colors
let n = 2..15
let a = 2..30
let b = 2..30
say There are [n] baskets of <thing>. {Each|Every} basket {has|holds} [a] <color> <thing> and [b] <other> {ones|<thing>}.
ask How many <color> <thing> are there {in all|altogether} {in the baskets|}? => n*a
ask How many <thing> are in {each|one|a} basket? => a+b
ask How many <thing> are there {in all|altogether} {in the baskets|}? => n*(a+b)
ask How many <other> <thing> are {there|in all the baskets together}? => n*b

pattern extra-baskets-difference
pick thing = fruits|toys
pick color = colors
pick other = colors
let n = 2..15
let b = 2..30
let x = 1..20
let a = b+x
say {In a basket|In a bag|On a tray} there are [b] <color> <thing> and [a] <other> {ones|<thing>}. There are [n] {people|children} {in the room|at the table}.
ask How many more <other> <thing> than <color> <thing> are {there|in it}? => a-b
ask How many fewer <color> <thing> are there than <other> ones? => a-b
ask How many <thing> are {there|in it} {in all|altogether}? => a+b

pattern extra-party-favors
pick thing = toys
pick other = sweets
let g = 2..12
let k = 2..9
let a = g*k
let b = 5..60
let c = 2..30
say For {<his1> party|the end of school} <name1> {has|bought} [a] <thing>, [b] <other>{,|} and [c] hats.
ask If the <thing> are {shared|divided} {equally|evenly} among [g] {guests|children}, how many <thing> does each get? => a/g
ask How many <thing> and <other> are there {together|in all}? => a+b
ask If each {guest|child} gets [k] <thing>, how many {guests|children} get some? => a/k
ask How many things {are there|did <name1> get ready} {in all|altogether}? => a+b+c

pattern extra-trees-cut
pick tree = trees
pick other = trees
let a = 12..150
let b = 10..150
let c = 3..60
let d = 2..a-1
say {A park|The city garden|The forest camp} has [a] <tree> and [b] <other>. {Workers|Children|Gardeners} {will plant|are going to plant} [c] <tree> {today|this week}.
ask How many <tree> will the place have when they are {done|finished}? => a+c
ask How many <tree> and <other> are there {now|before the work} {together|in all}? => a+b
ask If a storm breaks [d] of the old <tree> first, how many <tree> will there be in the end? => a-d+c
ask How many trees of {both|the two} kinds will there be {in all|altogether} after the work? => a+c+b

pattern extra-book-pages-two
let a = 80..400
let b = 80..400
let c = 10..70
let d = 2..20
say {The novel|<name1>'s first book|A red book} has [a] pages{ and [d] chapters|}. {The second one|The blue one|<name2>'s book} has [b] pages.
say <name1> has read [c] pages of the first one.
ask How many pages {of the first book are left|must <he1> still read in the first book}? => a-c
ask How many pages do {both|the two books} have {together|in all}? => a+b
ask How many pages {are left|must be read} if <he1> wants to read both? => a+b-c

pattern extra-cans-cleanup
let a = 6..90
let b = 6..90
let c = 6..90
let d = 2..12
let e = 2..12
say [d] children cleaned {the beach|the park|the school yard}{ for [e] hours|}. They {found|picked up} [a] bottles, [b] cans{,|} and [c] {bags|papers}.
ask How many bottles and cans did they {find|pick up}? => a+b
ask How many things did they {find|pick up} {in all|altogether}? => a+b+c
ask How many things other than bottles did they find? => b+c

pattern extra-snow-days
let a = 2..30
let b = 2..30
let c = 2..30
let d = 2..9
say {It snowed|Snow fell:} [a] inches on Monday, [b] inches on Tuesday{,|} and [c] inches on Friday. {Afterwards the street was closed for [d] hours.|It was cold.}
ask How much snow fell on Monday and Friday {together|in all}? => a+c
ask How much snow fell {in all|altogether|on the three days}? => a+b+c
ask How many inches of snow fell after Monday? => b+c

pattern extra-chores-minutes
let a = 10..60
let b = 10..60
let c = 2..9
let x = 5..60
let t = a+b+x
say <name1> has [t] minutes before {dinner|practice|bed}. {Sweeping|Doing the dishes|Vacuuming} takes [a] minutes and {feeding the [c] cats|dusting the [c] shelves|watering the [c] plants} takes [b] minutes.
ask How many minutes {are left|does <he1> have left} for {play|reading} {when|after} both are done? => t-a-b
ask How long do the two chores take {together|in all}? => a+b
ask How many minutes are left after the first {chore|of the two}? => t-a

pattern extra-two-teams-games
let w = 5..60
let l = 2..40
let t = w+l
let k = 2..5
say {Last season|This year|Since March}{,|} {the Hawks|our team|the girls' team} played [t] games{ with [k] coaches|}. They won [w] of them.
ask How many games did they {lose|not win}? => t-w
ask How many games would they have won {with|if they had won} [k] more? => w+k

pattern extra-siblings-ages
let a = 6..14
let b = 2..12
let k = 2..5
let d = 30..60
say <name1> is [a] years old and {has [k] pets|is in a class with [d] children}. <His1> {cousin|friend|neighbor} <name2> is [b] years older.
ask How old is <name2>? => a+b
ask How old will <name1> be in [b] years? => a+b
ask What is the sum of {their|the two} ages? => a+(a+b)

pattern extra-crowd-at-show
let a = 60..600
let b = 10..a-20
let c = 5..60
let e = 2..a-b-1
say [a] people {watch|came to|sat in} a {show|movie|concert}. [b] of them {are|were} children. In the break [c] {drinks|snacks} {are|were} sold.
ask How many of {the people|those people} were {adults|grown-ups}? => a-b
ask How many people {stay|are left} after [b] of them go home and later [e] {more|others} do? => a-b-e

pattern extra-money-two-people
let a = 20..120
let b = 5..a-4
let c = 20..120
let d = 5..c-4
say <name1> has $[a] and <name2> has $[c].
say <name1> {spends|spent} $[b] and <name2> {spends|spent} $[d].
ask How much money does <name1> have left? => a-b
ask How much money does <name2> have left? => c-d
ask How much {did they|do they} spend {together|in all}? => b+d
ask How much money do they have left {together|in all}? => a-b+(c-d)
ask How much did they have {together|in all} before? => a+c
