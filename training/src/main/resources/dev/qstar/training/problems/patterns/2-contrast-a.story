# Two kinds of things in two periods or for two people: every question needs another pair of the numbers.

pattern beads-morning-afternoon
pick color = colors
pick tint = colors
let a = 20..90
let b = 5..a-3
let c = 5..a-2
let d = 4..b
let t = b+d+2..b+d+60
say {In the morning|Before lunch}, <name1> {strung|threaded|used} [a] <color> beads and [b] <tint> {beads|ones}.
say {In the afternoon|After lunch} <he1> {strung|threaded|used} [c] <color> beads and [d] <tint> {beads|ones}.
ask How many more <color> beads than <tint> beads did <name1> {string|use} {in the morning|before lunch}? => a-b
ask How many {more <color> beads did <he1>|<color> beads more did <name1>} use in the morning than in the afternoon? => a-c
ask How many <color> beads {did <name1> use|were used} {in all|altogether|that day}? => a+c
ask How many beads did <he1> use {in the afternoon|after lunch}? => c+d
ask How many more <tint> beads were {strung|used} in the morning than in the afternoon? => b-d
ask If {the box had|there were} [t] <tint> beads {at first|to start with}, how many <tint> beads are left? => t-b-d

pattern two-people-two-fruits
pick fruit = fruits
pick other = fruits
let a = 8..60
let b = a+2..a+40
let c = 5..b-2
let d = 3..60
say <name1> {picked|gathered|collected} [a] <fruit> and [b] <other>{| in {the|an old} orchard| at a farm}.
say {<name2>|<his1> friend <name2>} {picked|gathered|brought home} [d] <fruit> and [c] <other>.
ask How many <fruit> did {they|the two of them|the two friends} {pick|gather} {together|in all|altogether}? => a+d
ask How many more <other> than <fruit> did <name1> {pick|gather}? => b-a
ask How many more <other> did <name1> {pick|gather} than <name2>? => b-c
ask How many pieces of fruit did <name2> {pick|gather}? => d+c
ask How many pieces of fruit did {they|the two friends} {pick|gather} {in all|altogether|in total}? => a+b+d+c

pattern bake-eat-two-kinds
pick cake = bakery
pick treat = bakery|sweets
let a = 20..90
let b = 20..90
let c = 3..a-2
let d = 3..b-2
say <name1> {baked|made} [a] <cake> and [b] <treat>{ for the {party|fair|guests}|}.
say {The guests|The children|<his1> friends} {ate|finished} [c] of the <cake> and [d] of the <treat>.
ask How many <cake> {were left|are left|remained}? => a-c
ask How many <treat> {were not eaten|were still there|did <name1> have left}? => b-d
ask How many {<cake> and <treat>|baked goods|things} did {the guests|they|people} eat {in all|altogether|in total}? => c+d
ask How many {baked goods|things} were left {in all|altogether|at the end}? => a-c+(b-d)

pattern two-pages-two-days
let a = 12..70
let b = 10..80
let c = 5..40
let d = 5..40
say {On Monday|On Saturday|On the first day} <name1> read [a] pages of {<his1> novel|a novel} and [c] pages of a magazine.
say {The next day|A day later|The day after that} <he1> read [b] pages of {the novel|the same book|this book} and [d] pages of {the|another} magazine.
ask How many pages of the {novel|book} did <name1> read {over the two days|in all|altogether}? => a+b
ask How many pages of {magazines|the magazines} did <he1> read {over the two days|in the two days together}? => c+d
ask How many pages did <name1> read on the first {of the two days|day}? => a+c
ask How many pages did <he1> read {on the second day|on the second of the two days}? => b+d

pattern red-blue-before-after
pick thing = toys|crafts
pick color = colors
pick tint = colors
let a = 10..60
let b = a+3..a+50
let c = 4..a-1
let d = 2..40
say There {are|were} [a] <color> <thing> and [b] <tint> <thing> in {a|the} {box|drawer|chest}.
say <name1> takes out [c] <color> <thing> and puts in [d] {more|extra} <tint> <thing>.
ask How many <color> <thing> are {in the box now|left inside|still there}? => a-c
ask How many <tint> <thing> are there now? => b+d
ask How many more <tint> <thing> than <color> <thing> were there {at first|to begin with|at the start}? => b-a
ask How many <thing> are there {now|in all now|altogether after that}? => a-c+(b+d)
ask How many <thing> were there {at first|in the beginning}? => a+b

pattern farm-two-animals-sold-born
let a = 20..90
let b = 20..90
let c = 3..a-4
let d = 2..30
say A farmer {had|kept|owned} [a] sheep and [b] {hens|chickens}.
say {In spring|That year|In May} [c] of the {sheep|four-legged animals|woolly animals} were sold and [d] {hens|chickens|birds} were {bought|added}.
ask How many {sheep|four-legged animals} did the farmer {have left|still have|have then}? => a-c
ask How many {birds|hens} did the farmer have {then|after that}? => b+d
ask How many animals were {on the farm|there} {at first|before the sale}? => a+b
ask How many animals did the farmer have {in the end|after all that}? => a-c+(b+d)

pattern boys-girls-two-classes
let a = 9..18
let b = 9..18
let c = 8..17
let d = 8..17
need b > d
need c > a
say {Class A has|In Class A there are|The students of Class A are} [a] boys and [b] girls.
say {Class B has|In Class B there are|The students of Class B are} [c] boys and [d] girls.
ask How many children are in Class A? => a+b
ask How many boys are there in {both classes|the two classes together}? => a+c
ask How many girls are in {both classes|the two classes altogether}? => b+d
ask {How many more girls are in Class A than in Class B|How many fewer girls has Class B than Class A}? => b-d
ask How many more boys does Class B have than Class A? => c-a

pattern shop-two-days-two-drinks
let a = 25..99
let b = 25..99
let c = 10..a-3
let d = b+2..b+60
say {A stand|A small shop|The snack bar} sold [a] bottles of {lemonade|orange juice} and [b] bottles of water on {Saturday|the first day}.
say On {Sunday|the next day} it sold [c] bottles of the {same sweet drink|sweet drink} and [d] bottles of water.
ask How many bottles of water were sold {on both days|over the two days|in all}? => b+d
ask How many more bottles of water were sold on the second day than on the first? => d-b
ask How many fewer bottles of the sweet drink were sold on the second day than on the first? => a-c
ask How many bottles {of any kind|in total} were sold on the {first|earlier} day? => a+b
ask How many bottles {of any kind|in total} were sold on the {second|later} day? => c+d

pattern lost-and-found-cards
pick thing = collectibles
let a = 30..95
let b = 4..a-5
let c = 2..b-1
let d = 3..40
say <name1> {had|owned} [a] <thing>{ in <his1> collection|}.
say <He1> lost [b] of them {at school|on the bus|during a trip} and later found [c] of {these|the lost ones} again.
say <his1> {brother|sister|cousin} {has|owns} [d] <thing>.
ask How many {of <name1>'s <thing>|<thing>} are still {lost|missing}? => b-c
ask How many <thing> does <name1> have now? => a-b+c
ask How many <thing> did <name1> have {right after|just after} <he1> lost some? => a-b
ask How many <thing> did the two {of them|children} {have|own} together before any were lost? => a+d

pattern upstairs-downstairs
pick piece = furniture
let a = 4..20
let b = 5..30
let c = 3..20
let d = 6..30
need d > b
say The {house|school|hotel} has [a] <piece> and [b] lamps {upstairs|on the upper floor}.
say {Downstairs|On the ground floor} there are [c] <piece> and [d] lamps.
ask How many <piece> are there {in the whole building|in all|altogether}? => a+c
ask How many lamps are there {on both floors together|in all}? => b+d
ask How many more lamps are {downstairs than upstairs|on the ground floor than upstairs}? => d-b

pattern bought-and-ate-week
pick fruit = fruits
pick sweet = sweets
let a = 8..40
let b = 8..40
let c = 2..a-2
let d = 2..b-2
let e = 1..a-c
say <name1>'s {mother|father|grandmother} bought [a] <fruit> and [b] <sweet>.
say {During the week|In the next days|By Friday} <name1> ate [c] <fruit> and [d] <sweet>.
ask How many <fruit> {are left|remain|are there still}? => a-c
ask How many <sweet> {are left|remain|has <name1> not eaten}? => b-d
ask How many {things|pieces of food} did <name1> eat {altogether|in all}? => c+d
ask How many {things|pieces} were bought {altogether|in all}? => a+b
ask If <name1> eats [e] more <fruit> today, how many <fruit> will be left? => a-c-e

pattern points-two-games-two-players
let a = 8..40
let b = 8..40
let c = 8..40
let d = 8..40
need a > c
need d > b
say {In the first game|In game one of the {season|series}} <name1> scored [a] points and <name2> scored [c] points.
say {In the second game|In the next game} <name1> scored [b] points and <name2> scored [d]{ points|}.
ask How many points did <name1> {score|get} in {both games|the two games together}? => a+b
ask How many points did <name2> {score|get} {in all|altogether|in total}? => c+d
ask How many more points than <name2> did <name1> score in the first game? => a-c
ask By how many points did <name2> beat <name1> in the second game? => d-b
ask How many points did the two score together in the {second|last} game? => b+d

pattern garden-flowers-planted-picked
pick flower = flowers
pick bloom = flowers
let a = 20..80
let b = 20..80
let c = 3..a-3
let d = 3..b-3
let e = 2..30
say <name1> planted [a] <flower> and [b] <bloom> in {the garden|<his1> garden|the front yard}.
say [c] <flower> and [d] <bloom> {did not grow|were eaten by rabbits|dried up in the heat}.
ask How many <flower> {survived|are left in the garden}? => a-c
ask How many <bloom> {are left|remain|are there still}? => b-d
ask How many plants were lost{ in all| altogether|}? => c+d
ask How many flowers did <he1> plant {in all|altogether|in total}? => a+b
ask If <he1> then plants [e] {more|new} <bloom>, how many <bloom> will there be? => b-d+e

pattern car-colors-two-lots
pick color = colors
pick tint = colors
let a = 12..80
let b = 12..80
let c = 12..80
let d = 12..80
need a > b
need d > c
say {In the north lot there are|The north lot holds|The north lot has} [a] <color> cars and [b] <tint> cars.
say {The south lot has|In the south lot there are} [c] <color> cars and [d] <tint> cars.
ask How many <color> cars are {parked there|there} {in both lots|in the two lots together}? => a+c
ask How many cars are {in the south lot|parked in the south lot}? => c+d
ask How many more <color> cars than <tint> cars are in the north lot? => a-b
ask How many more <tint> cars than <color> cars are in the south lot? => d-c
ask How many cars are there in {both lots|all}? => a+b+(c+d)

pattern adults-kids-two-shows
let a = 30..120
let b = 40..180
let c = 30..120
let d = 40..180
need b > a
need d > b
say [a] {adults|grown-ups} and [b] children {came to|watched|saw} the {first|afternoon} {show|performance}.
say {At|For} the {second|evening} {show|performance} there were [c] {adults|grown-ups} and [d] children.
ask How many people {saw|watched} the {first|earlier} show? => a+b
ask How many children {saw|came to} {the two shows|both shows together}? => b+d
ask How many more children than {adults|grown-ups} were at the {first|earlier} show? => b-a
ask How many more children were at the {second|later} show than at the {first|earlier} one? => d-b
ask How many {adults|grown-ups} {came|were there} in all? => a+c

pattern birds-on-two-trees
let a = 12..50
let b = 12..50
let c = 2..a-3
let d = 2..20
say {There were|Someone counted} [a] sparrows and [b] crows in {a|the} big {oak|tree}.
say [c] sparrows flew {away|off} and [d] more {crows|of the crows} {came|landed}.
ask How many sparrows were {left|still in the tree}? => a-c
ask How many birds {were in the tree|sat there} {at first|before}? => a+b
ask How many crows were {there|in the tree} {in the end|then}? => b+d
ask How many birds were {there|in the tree} {in the end|after that}? => a-c+(b+d)

pattern saved-spent-two-children
let a = 20..90
let b = 20..90
let c = 5..a-3
let d = 5..b-3
need a > b
say <name1> had $[a] and <name2> had $[b].
say At the {fair|market|mall} <name1> spent $[c] and <name2> spent $[d].
ask How much money does <name1> have {left|now}? => a-c
ask How many dollars does <name2> have left? => b-d
ask How much did they spend {together|in all|altogether}? => c+d
ask How much more money than <name2> did <name1> have {at first|to start with}? => a-b
ask How much money do they have left {together|altogether|in all}? => a-c+(b-d)

pattern stamps-countries-two-albums
let a = 20..99
let b = 20..99
let c = 10..90
let d = 10..90
need a > c
need b > d
say {The first|The first of <name1>'s two|<name1>'s first} album holds [a] {stamps from France|French stamps} and [b] {stamps from Peru|Peruvian stamps}.
say {The second|The other|The next} album {holds|has} [c] {stamps from France|French stamps} and [d] {stamps from Peru|Peruvian stamps}.
maybe The albums were a {present|gift} from {an uncle|<name1>'s aunt}.
ask How many {French stamps|stamps from France} are there {in both albums|in all}? => a+c
ask How many {more stamps from Peru|Peruvian stamps more} are in the first album than in the {second|other}? => b-d
ask How many stamps are in {the first album|the first of the two albums}? => a+b
ask How many stamps from Peru {are there|does <name1> have} altogether? => b+d
ask How many more French stamps does the first album hold than the other? => a-c

pattern pencils-pens-bought-given
pick item = school
pick other = school
let a = 10..50
let b = 10..50
let c = 3..30
let d = 2..b-2
say {At the start of the year|In September|In the first week of school} <name1> had [a] <item> and [b] <other>.
say {Since then|Later} <he1> {bought|got} [c] more <item> and {gave away|lost|used up} [d] <other>.
ask How many <item> does <name1> have {now|today}? => a+c
ask How many <other> does <he1> have {left|now}? => b-d
ask How many {things|school things} did <he1> have {at the start|at first}? => a+b
ask How many <item> and <other> does <he1> have {now|in all now}? => a+c+(b-d)

pattern fish-tank-colors
pick color = colors
pick tint = colors
let a = 8..40
let b = 8..40
let c = 2..20
let d = 2..b-2
need a > b
say An aquarium {has|holds} [a] <color> fish and [b] <tint> fish.
say {The keeper|A helper|<name1>} {adds|puts in} [c] <color> fish and {moves|takes} [d] <tint> fish to another tank.
ask How many <color> fish are in the aquarium now? => a+c
ask How many <tint> fish {stay in the aquarium|are left in it|remain}? => b-d
ask How many more <color> fish than <tint> fish were there {at first|before the change}? => a-b
ask How many fish {were in the aquarium|did it hold} {at first|before}? => a+b
ask How many fish are in it {now|after the change}? => a+c+(b-d)

pattern two-teams-wins-losses
let a = 10..50
let b = 4..30
let c = 8..50
let d = 4..30
need a > b
need a > c
need d > b
say {The Hawks won|This season the Hawks won|So far the Hawks have won} [a] games and lost [b]{ games|}.
say The Bears won [c] games and lost [d]{ games|}.
ask {How many games did the Hawks play|In how many games did the Hawks play}? => a+b
ask {How many games did the Bears play|In how many games did the Bears play}? => c+d
ask How many more games did the Hawks win than they lost? => a-b
ask How many more games did the Hawks win than the Bears? => a-c
ask How many fewer games did the Hawks lose than the Bears? => d-b

pattern red-blue-marbles-two-kids-give
pick color = colors
pick tint = colors
let a = 15..60
let b = 10..50
let c = 10..50
let d = 5..40
let e = 3..a-2
say <name1> has [a] <color> marbles and [b] <tint> {marbles|ones}. <name2> has [c] <color> {marbles|ones} and [d] <tint> {marbles|ones}.
say <name1> {gives|hands} [e] <color> marbles to <name2>.
ask How many <color> marbles does <name1> have {left|now}? => a-e
ask How many <color> marbles does <name2> have {now|after that}? => c+e
ask How many <tint> marbles do they have {together|in all|altogether|in total}? => b+d
ask How many marbles does <name1> have {now|in all after that}? => a-e+b
ask How many marbles did <name2> have {at first|before}? => c+d

pattern visitors-two-rides
let a = 30..150
let b = 30..150
let c = 30..150
let d = 30..150
need b > a
need c > d
say On {Friday|the first evening}, [a] people rode the carousel and [b] went on the big slide.
say On {Saturday|the second evening}, [c] people rode the carousel and [d] {went on|chose} the slide.
ask How many people {went on the rides|rode} on the {first|earlier} {evening|of the two days}? => a+b
ask How many people rode the carousel on the two {days|evenings} together? => a+c
ask How many more people chose the slide than the carousel on the {first|earlier} {evening|day}? => b-a
ask How many more people rode the carousel than went on the slide {on the later day|on the second evening}? => c-d

pattern lunch-choices-two-grades
let a = 15..60
let b = 15..60
let c = 15..60
let d = 15..60
need a > b
need d > a
say {For lunch|On Monday|On pizza day} [a] third graders {chose|took|ordered} pizza and [b] third graders {chose|took} pasta.
say [c] fourth graders {chose|took|ordered} pizza and [d] fourth graders {took|wanted} {pasta|the pasta}.
ask How many pizzas were {needed|ordered} if each of these {children|pupils} got a whole pizza? => a+c
ask How many third graders {ate lunch|were at lunch}? => a+b
ask How many fourth graders were {at lunch|there}? => c+d
ask How many more third graders {took|chose} pizza than pasta? => a-b
ask How many more fourth graders than third graders {took|ate} pasta? => d-b
ask How many children had lunch {in all|altogether|in total}? => a+b+(c+d)

pattern boxes-small-large-two-trucks
let a = 20..90
let b = 10..60
let c = 20..90
let d = 10..60
need a > b
need b > d
let e = 5..a-5
say {One|The first} truck carries [a] small boxes and [b] {large boxes|large ones}.
say {Another|The second} truck carries [c] small boxes and [d] {large boxes|large ones}.
ask How many small boxes do the trucks carry {together|in all|altogether|in total}? => a+c
ask How many large boxes are there on {both trucks|the two trucks}? => b+d
ask How many boxes are on the first truck? => a+b
ask How many more small boxes than large ones are on the first truck? => a-b
ask How many more large boxes does the first truck carry than the second? => b-d
ask If [e] small boxes are {unloaded|taken} {from|off} the first truck, how many small boxes {stay on it|does it still carry}? => a-e
