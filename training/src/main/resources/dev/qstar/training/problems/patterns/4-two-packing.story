# Two steps: some are given away, spoiled or added, then the rest is packed, shared or seated; and the way back.

pattern duo-jam-jars-neighbors
let k = 3..9
let n = 3..12
let b = 4..30
let t = b+k*n
let m = 20..90
say {A grandmother|The woman next door|My aunt in the country} {boiled|cooked|put up} [t] jars of {plum|cherry|quince} jam{, stirring each pot for [m] minutes|}.
say {Neighbors {carried off|were given|took home} [b] of them|[b] jars {went to|were carried to} the {church bazaar|people upstairs}|Her sons ate their way through [b] of the jars}.
ask What is left {has to go|must fit} into {wooden |}crates that {hold|take} [k] jars. How many crates {should she fetch|will be full}? => (t-b)/k
ask {The jars that remain|The remaining jars} are {set out|lined up} on [n] shelves, each with as many as the next. How many jars {are|stand} on {one|a} shelf? => (t-b)/n
ask How many jars {stay in the house|are there for the winter|has she still}? => t-b

pattern duo-choir-vans-late-singers
let k = 4..8
let n = 3..9
let a = 6..k*n-4
let b = k*n-a
let d = 15..90
say [a] singers {wait|are standing} {outside the church|at the gate} when [b] {more|others} {come running|arrive out of breath}. {The concert is [d] miles away.|All of them want to get to the concert.|}
ask A minivan {takes|seats} [k] of them. How many minivans {have to come|should be called}? => (a+b)/k
ask {Only [n] minivans turn up|There are [n] minivans at hand}; the singers {spread out|divide up} evenly. How many {climb into|sit in} each? => (a+b)/n
ask How many singers {need a ride|are outside by then}? => a+b
ask How many {more|extra} singers were there {early|waiting} than came {late|running}? => max(a,b)-min(a,b)

pattern duo-question-first-photo-album
let k = 4..12
let n = 3..15
let b = 3..40
let t = b+k*n
let a = 5..k*n-3
let c = k*n-a
ask How many {album |}pages will <name1> {fill|use} with [k] {pictures|photos} to a page if <he1> {printed|developed} [t] {pictures|photos} but [b] {came out blurry|were too dark} and {landed in the bin|were thrown out}? => (t-b)/k
ask How many {album |}pages {will|does} <name1> {fill|use} if [a] {pictures|photos} show the {mountains|sea} and [c] show the {family|cabin}, and each page {holds|has room for} [k]? => (a+c)/k
ask How many {pictures|photos} did <name1> have at first? [b] were {blurry and thrown out|given to <name2>}, and the others filled [n] pages with [k] on each. => n*k+b
ask How many {pictures|photos} were {blurry|spoiled}? <name1> had [t] of them, and the good ones filled [n] pages with [k] on {each|every} page. => t-n*k

pattern duo-bookmobile-withdrawn
let k = 8..25
let n = 3..9
let b = 5..40
let t = b+k*n
let y = 3..30
say The {bookmobile|town library|school library} {owned|counted} [t] {novels|picture books|mystery stories} {in January|before the flood}. {Because they were torn|Since they had got wet}, [b] {had to be|were} {removed|thrown away}.
maybe {It has stood there for [y] years|The librarian has worked there for [y] years}.
ask {The others|Those still good} {were put back|stand} on [n] shelves, the same number on each. How many {books |}does {a|each} shelf {carry|hold}? => (t-b)/n
ask How many {shelves|racks} with room for [k] {books |}are {needed|filled} {now|by what is left}? => (t-b)/k
ask How many {books|of them} could {still be|still get} {lent out|borrowed}? => t-b

pattern duo-shelves-unknown-before
let k = 6..20
let n = 3..9
let b = 5..45
need n*k > b
say {After [b] {records|puzzles|films} were {sold off|given away}|When [b] {records|puzzles|films} had been {removed|taken away}}, {the rest exactly filled|what remained filled} [n] {racks|cabinets} of [k].
ask How many were {there|in the collection} {before|in the beginning|at first}? => n*k+b
ask How many {are there|does the collection have} now? => n*k
ask If another [b] {are|were} {sold|given away}, how many would be {left|there}? => n*k-b

pattern duo-kennel-puppies-adopted
pick animal = pets
let a = 4..25
let b = 2..a-2
let k = 2..7
let n = 2..8
say {An animal shelter|A pet hotel|The rescue center} {cares for|houses|looks after} [a] <animal>. {Families|Visitors|Kind people} {adopt|take home} [b] {of them |}{on Saturday|during the open day}.
ask Each <animal.one> that stays {gets|is given} [k] {treats|blankets|toys}. How many {such things|of these} must the keeper {bring|lay out}? => (a-b)*k
ask How many {treats|toys} would be needed if every <animal.one>, {adopted or not|including those adopted}, {got|were given} [k]? => a*k
ask How many <animal> {are waiting|stay behind}{ for a home|}? => a-b
ask {On Sunday|A day later} [n] <animal> are {found and |}brought in. How many does it {house|look after} then? => a-b+n

pattern duo-barn-animals-hay-bales
pick animal = herd
let a = 3..14
let b = 2..10
let k = 2..6
let m = 2..9
say {In the barn|In the lower field} stand [a] <animal>, and {at dusk|toward evening} [b] more are {driven in|led inside}. {For every animal|For each of them} [k] {bales|scoops} {are put down|are set aside}.
maybe The {farmhand|shepherd} has been up since [m] o'clock.
ask How many {bales or scoops|portions} {are put down|does that make} {in all|altogether}? => (a+b)*k
ask How many {portions|of these} go to the animals that were {led or driven in|added} at dusk? => b*k
ask How many <animal> {spend the night there|are there at nightfall}? => a+b

pattern duo-marching-band-rows-sick
let k = 4..10
let n = 4..10
let b = 2..15
let t = b+k*n
let d = 2..6
say {[t] drummers, flutists and trumpeters|A band of [t] musicians|[t] musicians in {red|white} uniforms} {were to|should} {march|parade} {through town|down Main Street}. {The flu kept [b] of them in bed.|But [b] overslept.|[b] of them were sick.}
ask The bandmaster {forms|arranges the others in} rows of [k]. How many rows {march|are there}? => (t-b)/k
ask {They|The others} marched in [n] {equal |}rows. How many {musicians |}were in {each row|a row}? => (t-b)/n
ask If [d] of {those in bed|the missing ones} had {come after all|shown up late}, how many would have marched? => t-b+d

pattern duo-honey-bottles-drums
let k = 2..8
let n = 4..15
let b = 3..25
let t = b+k*n
let h = 6..40
say {The beekeeper|A beekeeper with [h] hives} {took|drew} [t] pounds of honey {from the hives|this year}. [b] pounds {stay in the kitchen|are kept for the family|were spilled}, and {the remainder|everything else} is {poured|filled} into {glass jars|pots} of [k] pounds.
ask How many {jars or pots|containers} {are filled|does that fill}? => (t-b)/k
ask How many pounds {go into|end up in} the {jars or pots|containers}? => t-b

pattern duo-costume-buttons
let k = 3..9
let n = 3..12
let a = 4..k*n-3
let b = k*n-a
let w = 3..20
say {A seamstress|The theater tailor|A dressmaker} finds [a] brass buttons in {one|the first} tin and [b] in {another|the next}{, under [w] spools of thread|}.
ask {For each coat she needs|Each coat takes|A coat has} [k] buttons. For how many coats are there {enough|buttons}? => (a+b)/k
ask She {sews|uses} all of them on [n] coats, {evenly|the same number on each}. How many buttons {does a|does each} coat get? => (a+b)/n
ask How many {brass |}buttons are there? => a+b
ask How many more are in the {fuller|better filled} tin? => max(a,b)-min(a,b)

pattern duo-pool-lanes-swimmers-leave
let k = 2..6
let n = 3..8
let b = 2..14
let t = b+k*n
let m = 25..50
say {At the pool|In a {swim|diving} class} [t] {children|swimmers} are in the water. {A whistle blows and|Then} [b] {climb out|get out}{ to shower|}{. The pool is [m] meters long|}.
ask How many lanes {are used|do the rest fill} {if|when} [k] swim in each? => (t-b)/k
ask The lifeguard {sends|assigns} {the same number|equally many} of the rest to {each of |}[n] lanes. How many {swim|are} in a lane? => (t-b)/n
ask How many are {still wet|still in the water}? => t-b

pattern duo-clay-pots-cracked-glazed
let n = 3..9
let k = 4..12
let b = 2..15
need n*k > b+2
let f = 700..1200 step 50
say {Into the kiln|Into the oven} a potter {slides|puts} [n] trays with [k] bowls {on each|apiece}{ and heats it to [f] degrees|}. [b] bowls {crack|burst|split} {in the heat|overnight}.
ask How many bowls {can be glazed|are fit to sell|came out whole}? => n*k-b
ask How many bowls {went in|were fired}? => n*k
ask How many whole {ones|bowls} would there be if nothing had {broken|happened}? => n*k

pattern duo-egg-hunt-three-buckets
let k = 2..9
let n = 3..8
let a = 4..20
let b = 4..20
let c = k*n*2-a-b
need c > 2
need c < 40
let t = k*2
say {Twins|Two sisters} and {a cousin|their neighbor} hunt for {painted|chocolate} eggs. The first {child |}finds [a], the second [b] and the third [c].
ask They {share fairly|divide them evenly} {with|among} [t] {children|kids at the party}. How many eggs does {each child|each of these children} get? => (a+b+c)/t
ask How many eggs {were found|did they find} {in all|altogether}? => a+b+c
ask How many eggs did the {first two|first and second} {children |}find {between them|together}? => a+b

pattern duo-museum-groups-guides
let k = 5..15
let n = 3..9
let b = 3..20
let t = b+k*n
let p = 4..18
say {From|Out of} {a crowd of [t] visitors|[t] people in line}, [b] {wander off|go straight} to the {gift shop|cafe}. {The rest|All the others} {join|are split into} guided {tours|groups}{. A ticket is $[p]|}.
ask {Every|Each} guide {takes|leads} [k] people. How many guides are {busy|at work}? => (t-b)/k
ask There are [n] {tours|groups} of {equal|the same} size. How {big|large} is {each|one}? => (t-b)/n
ask How many people {are guided|follow a guide}? => t-b

pattern duo-firewood-stacks-burned
let n = 3..9
let k = 10..40
let b = 5..60
need n*k > b+10
let d = 5..30
say {Behind the cabin|Along the wall} {lay|stood} [n] {stacks|piles} of firewood, [k] logs in {each|every one}. {In [d] cold nights|During a long winter|In the stove} [b] logs were {burned|used up}.
ask How many logs {lie there|are left|remain} {in spring|now}? => n*k-b
ask How many logs {had been cut|were piled up} {to begin with|before the cold}? => n*k

pattern duo-firewood-how-many-burned
let n = 3..9
let k = 10..40
let c = 5..60
need n*k > c*2
say {A ranger|The hut keeper|A woodcutter} {split|chopped} enough {wood|logs} for [n] stacks with [k] logs each. {By Easter|When the snow melts} {just|only} [c] logs {are there|can be counted}.
ask How many logs {have been|were} {burned|used}? => n*k-c
ask How many more logs {have been|were} burned than {are left|the number still there}? => n*k-c-c
ask How many logs did the {stacks|piles} hold {at first|together}? => n*k

pattern duo-scouts-tents-parents
let k = 2..6
let n = 3..12
let b = 2..k*n-3
let a = k*n-b
let p = 9..30
say {We are|There are} [a] {scouts|campers} and [b] {leaders|parents} {on the campground|in our group}{, and each night costs $[p]|}. {Everybody|Everyone} sleeps in a tent.
ask {If|When} [k] people {share|sleep in} one tent, how many tents {must we put up|do we need}? => (a+b)/k
ask {If|When} we {bring|have} [n] tents and {fill|load} them evenly, how many people {sleep|are} in each? => (a+b)/n
ask How many {of us|people} are there? => a+b

pattern duo-train-cars-uncoupled
let n = 5..14
let b = 2..n-2
let k = 20..80 step 2
let h = 2..9
say {A train|The night train} {pulls|has} [n] {cars|carriages}, each with [k] seats. {At the border|In the yard|At the third stop} [b] of the {cars|carriages} are {uncoupled|left behind}.
maybe {The ride goes on for [h] hours|There are [h] more stops}.
ask How many seats {does it|does the train} have {from there on|after that}? => (n-b)*k
ask How many seats {are lost|does it lose}? => b*k
ask How many {cars|carriages} {go on|are still coupled}? => n-b
ask How many seats were there before the {cars|carriages} were {left|uncoupled}? => n*k

pattern duo-train-cars-added
let n = 3..9
let b = 2..6
let k = 20..70 step 5
let x = 60..300 step 10
say {For the holidays|Because of the match} the railway {hangs|couples} [b] extra {cars|carriages} to a train that {normally|usually} has [n]. {Each car|A carriage} {seats|holds} [k] {people|riders}{, and tickets for [x] are sold|}.
ask How many {people|riders} can sit in the {longer|whole} train? => (n+b)*k
ask How many more {people|riders} than usual can {sit|ride}? => b*k
ask How many {people|riders} can {usually|normally} sit in it? => n*k

pattern duo-orchard-trees-felled-fruit
pick fruit = fruits
let n = 8..30
let b = 2..n-3
let k = 10..60 step 5
say {A storm|Lightning} {knocked over|destroyed} [b] of the [n] trees in an orchard. A healthy tree {gives|bears} [k] {pounds|baskets} of <fruit> a year.
ask How many {pounds or baskets|of these} will the {orchard|owner} {harvest|get} {this year|from the trees left}? => (n-b)*k
ask What was the harvest before the storm? => n*k
ask How much {less|smaller} is the harvest {because of|after} the storm? => b*k
ask How many trees {stand|survived}? => n-b

pattern duo-dance-pairs-tables
let k = 4|6|8
let n = 3..12
let a = 6..k*n-6
let b = k*n-a
let c = 2..9
say {On the floor|In the ballroom} [a] people {dance|are dancing} and [b] {sit|are sitting} {along the wall|at the bar}{, while [c] musicians play|}.
ask Later {all the guests|dancers and sitters} eat at tables {for|of} [k]. How many tables {are filled|do they fill}? => (a+b)/k
ask Later {all the guests|dancers and sitters} eat at [n] tables with equal numbers. How many {eat|sit} at each? => (a+b)/n
ask How many {guests|people} are {dancing or sitting|in these two groups}? => a+b

pattern duo-pencils-class-drawer
let n = 6..25
let k = 2..6
let b = 3..30
let t = n*k+b
let r = 2..9
say {On the first day|At the start} of {term|school} the teacher {opens|has} a {box|carton} {of|with} [t] pencils{ and [r] erasers|}. {Every one|Each} of the [n] {children|pupils} is {handed|given} [k]{ pencils|}.
ask How many pencils {stay in the box|are not given out|does the teacher keep}? => t-n*k
ask How many pencils are {handed|given} out? => n*k

pattern duo-pencils-class-backwards
let n = 6..25
let k = 2..6
let b = 3..30
let t = n*k+b
say Each {child|pupil} was {handed|given} [k] {crayons|sheets|stickers}, and {then|afterwards} [b] {lay in the drawer|were left in the box}.
ask {There are|The class has} [n] {children|pupils}. How many were there {before|at the beginning}? => n*k+b
ask {At first|Before that} there were [t]. How many {children|pupils} {are in the class|got some}? => (t-b)/k
ask {At first|Before that} there were [t]. How many were handed out? => t-b

pattern duo-cinema-rows-reserved
let n = 6..20
let k = 8..24
let b = 5..60
need n*k > b+20
let p = 5..14
say The {cinema|puppet theater|lecture hall} has [n] rows with [k] seats {apiece|in every row}. {A birthday party has reserved [b]|[b] seats are reserved|[b] seats are broken} {tonight|this evening}{. A seat costs $[p]|}.
ask How many seats can {still be sold|be sold|other people use} {tonight|this evening}? => n*k-b
ask How many seats are there, {broken and reserved ones included|counting all}? => n*k

pattern duo-crayon-tubs-sorted
pick color = colors
let n = 2..9
let k = 5..20
let b = 2..30
let c = 2..9
say {The day care|Our art room} {has|keeps} [n] tubs with [k] crayons in each and [b] loose {<color> |}crayons {in a drawer|on the sill}.
ask How many crayons {is that|are there} {all told|in all}? => n*k+b
ask [c] {children|artists} {each break one|break one crayon each}. How many unbroken crayons are there if all of those broken came from the tubs and {we|you} count {only|just} the tubs? => n*k-c
ask How many crayons are in the tubs? => n*k

pattern duo-quilt-squares-needed
let n = 4..12
let k = 5..14
let a = 6..n*k-6
let w = 3..10
say {A quilt|The wall hanging|A patchwork blanket} {is to have|needs} [n] rows of [k] squares. <name1> {has sewn|has finished|is done with} [a] {squares|of them} {so far|already}{ in [w] weeks|}.
ask How many squares {must <he1> still sew|are missing|does <he1> still have to sew}? => n*k-a
ask How many squares {will|does} the whole {blanket|thing} have? => n*k

pattern duo-flower-bulbs-squirrels
let k = 3..10
let n = 3..12
let b = 3..25
let t = b+k*n
let c = 5..20
say {Squirrels|Mice|Moles} {dug up|ate|stole} [b] of the [t] {tulip|lily|crocus} bulbs {a gardener|the caretaker|Grandfather} {had bought|had in the shed}{ for $[c]|}.
ask {He sets|The man plants} {what is left|the others} in rows of [k]. How many rows {are there|does he plant}? => (t-b)/k
ask {He sets|The man plants} {what is left|the others} in [n] pots, equally many in each. How many bulbs {go|are} in a pot? => (t-b)/n
ask How many bulbs {were spared|does he still have}? => t-b
