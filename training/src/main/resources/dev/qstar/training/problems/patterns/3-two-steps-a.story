# Two steps on plain stories: a sum or difference times or divided by a number, a product or quotient plus or minus one.

pattern step-vans-from-players-and-helpers
let n = 3..9
let v = 3..8
let b = 2..n*v-6
let a = n*v-b
let h = 2..6
need a > b
say {A swimming club|The chess club|A marching band|The drama group} is going to a {contest|festival|camp} with [a] {members|young people} and [b] {parents|adults|helpers}.
maybe The {trip|drive} {takes|lasts} [h] hours.
ask If {a|each|every} van {seats|holds|has room for} [v] people, how many vans {must they rent|are needed|does the group need}? => (a+b)/v
ask They {rent|borrow|order} [n] vans and {put|place} the same number of people in each. How many people {ride|sit} in {a|each} van? => (a+b)/n
ask How many people {travel|are on the trip|are going} {altogether|in all|in total}? => a+b
ask How many more {of the young|members} than {grown-ups|adults} {are there|go along}? => a-b

pattern step-tables-after-cancellations
let k = 4..9
let n = 3..9
let b = 2..14
let t = b+k*n
let p = 8..25
say {The cook of a small inn|A waiter|The owner of a restaurant} expects [t] {guests|diners} for {the wedding|a birthday dinner|a reunion}{, and each meal costs $[p]|}.
say {On that day|In the end|An hour before the start} [b] of them {call to say they are ill|cannot come|stay away}.
ask How many tables does {the inn|the restaurant} need for {those who come|the ones who do come} if [k] people {sit|can sit} at {a|each} table? => (t-b)/k
ask {Those who come|The people who do come} {fill|sit evenly at} [n] tables. How many {people|guests} are at each? => (t-b)/n
ask How many {guests|diners} {come|show up} {then|after all}? => t-b
ask {How many chairs|How many seats} are {needed|taken} if [n] {more people|extra people|surprise guests} walk in {after that|later}? => t-b+n

pattern step-lantern-makers
let a = 4..12
let b = 2..9
let k = 3..9
let m = 2..6
say In {a|the} workshop [a] women and [b] men {fold|make|glue} paper lanterns. {Each of them|Every person|Everyone} {finishes|makes} [k] lanterns {an hour|per hour|in an hour}.
maybe They {stop|take a break} after [m] hours.
ask How many lanterns {are finished|do they make together|does the workshop turn out} {each|in one|every} hour? => (a+b)*k
ask How many lanterns do the women {make|finish} in an hour? => a*k
ask How many lanterns do the men {make|fold} in an hour? => b*k
ask How many {people|workers} are {there|in the workshop} in all? => a+b

pattern step-choir-row-leave
let r = 4..10
let n = 5..12
let b = 2..15
say A choir stands in [r] rows {of [n] singers|with [n] singers in each row|of [n] singers each}.
say {When the music stops|After the first song|Before the last song}, [b] {singers|of them} {sit down|leave the stage|walk off}.
ask How many singers {are still standing|are left on the stage|keep standing}? => r*n-b
ask How many singers {were there|did the choir have on stage} {at first|to begin with|at the start}? => r*n
ask If instead [b] more singers had {joined|come on stage}, how many {singers|people} would there {be|have been}? => r*n+b

pattern step-broken-eggs-pack
let c = 6|10|12
let n = 4..12
let b = 3..20
let t = b+c*n
let y = 4..30
say {A farm girl|The farmer's son|An old farmer} {collects|gathers|brings in} [t] eggs{ from [y] hens|}, but [b] {are cracked|break on the way|fall and break}.
ask How many {cartons|boxes} of [c] can be filled with the {good|unbroken} eggs? => (t-b)/c
ask The {good|whole} eggs {are packed|go} into [n] {cartons|boxes} with the same number in each. How many eggs {are in|go in} {each|a} {carton|box}? => (t-b)/n
ask How many eggs can {still be sold|be sold|be used}? => t-b

pattern step-glasses-shelf-drop
pick piece = rooms
let k = 4..12
let n = 3..10
let b = 2..11
let d = 2..9
need k*n > b+d
say There are [n] shelves in the <piece.one>. {On each there are|Each of them holds|On every one stand} [k] glasses.
say {While dusting|During the move|While cleaning}, <name1> {drops|breaks|knocks over} [b] {glasses|of the glasses|of them}{ and the broken pieces go in the trash|}.
ask How many {glasses are still whole|whole glasses are there now|unbroken glasses are left}? => n*k-b
ask How many glasses {stood on the shelves|were there} {before that|at first}? => n*k
ask {Later|That evening} <name1> {buys|brings} [d] new glasses. How many {whole |}glasses are there {then|now}? => n*k-b+d

pattern step-question-first-bags-flour
let k = 2..12
let n = 3..12
let b = 4..40
let t = b+k*n
let d = 5..30
ask How many loaves can the baker {make|bake} with the flour {that is left|left over} if each loaf {takes|needs|uses} [k] cups? There {were|are} [t] cups of flour {at first|in the bin}, and [b] cups {went into|were used for} a cake{ that bakes for [d] minutes|}. => (t-b)/k
ask How many cups of flour does each of [n] loaves get? The baker {had|started with} [t] cups, {used|took} [b] for a cake and {shared|divided} the rest {equally|evenly} {among|over} the loaves. => (t-b)/n
ask How many cups of flour {are in the bin|does the baker have} now? The bin {held|had} [t] cups, the baker {took out|used} [b] and {later |}poured in [d] {more|fresh ones}. => t-b+d

pattern step-ferry-trips
let k = 4..15
let n = 3..9
let a = 5..k*n-5
let b = k*n-a
let m = 10..45
say {At the dock|By the river|On the pier}, [a] cars and [b] {trucks|vans} {are waiting|wait in line} for the ferry.
say The ferry {takes|can carry|has room for} [k] {vehicles|of them} {at a time|on each trip|at once}{ and each crossing lasts [m] minutes|}.
ask How many {trips|crossings} {must it make|does it need|are necessary} to bring {all of them|everything|all the vehicles} {across|over}? => (a+b)/k
ask How many {vehicles|cars and others} are {waiting|in line}{ in all| altogether|}? => a+b
ask How many {vehicles|of them} {are still waiting|stay behind} {after the first trip|when the first trip is over}? => a+b-k

pattern step-sticker-sheets-minus-gift
pick friend = relatives
let k = 6..20
let n = 3..12
let b = 4..25
let d = 2..8
need k*n > b+d
say <name1> buys [n] sheets of stickers. There are [k] stickers on {each|every} sheet.
say <He1> {gives|hands} [b] stickers to <his1> <friend.one> and {puts|sticks} [d] on {a notebook|the door}.
ask How many stickers {did <he1> buy|were on the sheets} {altogether|in all|at first}? => n*k
ask How many stickers {has <name1> left|does <name1> still have|are left}? => n*k-b-d
ask How many stickers did <name1> {part with|use or give away}? => b+d

pattern step-rides-points-card
let k = 2..8
let n = 3..12
let b = 3..20
let t = b+k*n
let d = 10..60
say A card for the fair is {loaded with|worth|good for} [t] points. <name1> {spends|uses} [b] points on {a hot dog|a snack|the haunted house}.
maybe {The line is [d] minutes long|It is [d] steps to the next ride}.
ask {A|Each|One} ride on the {swings|bumper cars|big slide} {takes|costs|uses} [k] points. How many {rides|times} can <he1> {take|ride} with {the rest|what is left}? => (t-b)/k
ask <He1> uses {all the others|the rest of them|the remaining points} on [n] rides that all {cost|need} the same. How many points is {each|a} ride? => (t-b)/n
ask How many points are {still on|left on} the card{ after the {snack|first stop}|}? => t-b

pattern step-lives-times-points-game
let k = 5..50 step 5
let n = 3..12
let b = 2..n-1
let d = 10..90 step 5
say {A level|This level} of {a|the} video game {has|hides} [n] {gems|crystals|stars}. {Each is worth|Each one gives|For every one you get} [k] points.
say <name1> {finishes the level but misses|leaves out|overlooks} [b] of {them|these}{ and has [d] seconds left on the clock|}.
ask How many points does <name1> {get|earn|score}? => (n-b)*k
ask How many points {would a perfect player get|could <he1> have scored at most|is the whole level worth}? => n*k
ask How many points did <name1> {lose by that|throw away}? => b*k

pattern step-levels-bonus
let k = 10..80 step 5
let n = 3..9
let b = 5..60
let c = 3..40
need k*n > b
say {For each|For every} monster a player {catches|beats} [k] points {are given|are added}. {At the end of the round|At the finish} there is a bonus of [b] points.
say <name1> {catches|beats} [n] monsters{ in [c] minutes|}.
ask {What is <his1> score|How many points does <he1> have} {at the end|with the bonus}? => n*k+b
ask {How many points are for|How many points come from} monsters{ alone|}? => n*k
ask What would the score be if the bonus were a penalty and had to be {taken away|subtracted}{ instead|}? => n*k-b

pattern step-lost-penalty-points
let k = 3..10
let n = 8..20
let b = 2..15
need n*k > b+5
say In a {math|spelling|geography} contest each {right|correct} answer {brings|earns} [k] points. <name1> {gives|has} [n] {right|correct} answers{ to the judges|}.
say For talking {to a neighbor|out of turn|during the test}, the {referee|judge|teacher} {takes away|takes off} [b] points.
ask {With how many points does <he1> finish|How many points does <he1> end up with|What is the final score}? => n*k-b
ask How many points did <he1> have before the {penalty|points were taken away}? => n*k

pattern step-each-weighs-after-gain
let k = 2..9
let n = 3..9
let b = 2..12
let a = k*n+b
let d = 2..9
say A zookeeper {has|prepares} [a] {fish|buckets of hay|bundles of leaves} {this morning|for the day}. [b] {of them |}turn out to be {spoiled|bad|rotten}.
ask {The rest|What is good} {is|gets} {shared|split} {equally|evenly} {among|between} [n] {seals|animals|elephants}. How {many|many of them} does each {animal |}{get|receive}? => (a-b)/n
ask How many animals can be fed if each {one |}{eats|needs|gets} [k]? => (a-b)/k
ask A {truck|helper} brings [d] more {in the afternoon|later}. How many good ones {are there|does the zookeeper have} then? => a-b+d

pattern step-each-after-friend-adds
pick thing = sweets|fruits
let k = 2..9
let n = 3..8
let b = 2..k*n-3
let a = k*n-b
let d = 6..13
say <name1> {brings|takes|carries} [a] <thing> to {the picnic|camp|the club}. <name2>, who is [d] years old, {brings|adds|puts down} [b] more.
ask If {they|the friends} {divide|share} {everything|all of it} {equally|evenly} among [n] {people|campers|hungry children}, how many {pieces |}does each {one |}get? => (a+b)/n
ask How many {people|campers} can have [k] {each|apiece}? => (a+b)/k
ask How many <thing> {lie on the blanket|are there} {in all|altogether|in total}? => a+b

pattern step-fence-paint-panels
let k = 2..9
let n = 3..12
let b = 2..30
let t = b+k*n
say {A painter|Grandpa|The handyman} has to paint [t] {fence panels|boards|posts}. {He has|By noon he has} {already |}{done|finished|painted} [b]{ of them|}.
ask How many {more |}hours does he need if he {paints|does|finishes} [k] {an|every|per} hour? => (t-b)/k
ask {He wants|He plans} to {do|finish} the rest in [n] hours. How many must he {paint|do} {each|every} hour? => (t-b)/n
ask How many {are|still are} {without paint|not painted|left to do}? => t-b

pattern step-bus-capacity-two-schools
let k = 20|25|30|35|40|45
let n = 2..6
let b = 12..k*n-10
let a = k*n-b
let f = 2..9
say {For a trip to the museum|To see a play|For the sports day}, [a] {students|pupils} of {one|the north} school and [b] of {the other|the south} school ride {in buses|together}.
maybe A {ticket|seat} costs $[f].
ask How many buses with [k] seats {are filled|do they fill|are needed}? => (a+b)/k
ask There are [n] buses, and {all carry|each carries} the same number of {students|children}. How many {are|sit|ride} in {one|each}? => (a+b)/n
ask How many {pupils|children} {take part|go along} in all? => a+b

pattern step-price-after-rise-times
pick thing = drinks|bakery
let p = 2..9
let r = 2..5
let n = 3..12
let w = 2..9
say {A cafe|The kiosk} {used to charge|charged|asked} $[p] for a(n) <thing.one>. {Now|Since May|This year} {the price is $[r] higher|it costs $[r] more|one pays $[r] more}.
ask {How much|How much money} do [n] <thing> cost {today|now}? => (p+r)*n
ask What does {one|a(n) <thing.one>} cost {today|now}? => p+r
ask How much {more |extra }does somebody {pay|spend} who buys [w] of them at {today's|the new} price instead of the old price? => r*w

pattern step-price-off-each-times
pick thing = clothes|toys|sports
let p = 8..40
let r = 2..6
let n = 2..9
say {Usually|Normally|On other days} a(n) <thing.one> costs $[p] at {the market|Mr. Bell's shop|the corner store}. {In the sale|Today} {the price of each is cut by $[r]|each is $[r] cheaper|$[r] is taken off each}.
ask What must <name1> pay for [n] <thing> {today|in the sale}? => (p-r)*n
ask How much does <name1> save {by buying|if <he1> buys} [n] <thing> {today|in the sale}? => r*n
ask What would [n] <thing> have cost {before|without the sale}? => p*n
ask How much is a single <thing.one> {today|in the sale}? => p-r

pattern step-remaining-pages-evenly
let n = 2..9
let k = 4..20
let b = 10..60
let t = b+n*k
let c = 3..20
say {<name1>'s library book|The story <name1> is reading|A book about whales} has [t] pages{ and [c] chapters|}. <name1> {is on|has reached|has read up to} page [b]{ by Sunday evening|}.
ask {It must be returned in|It is due back in} [n] days. How many pages {should <he1> read|does that make} {each day|a day|daily} to {finish|reach the end}? => (t-b)/n
ask {At|With} [k] pages {a day|every day}, {how many days|for how many days} does <he1> still need? => (t-b)/k
ask How many pages are {left to read|still ahead of <him1>}? => t-b

pattern step-divide-then-add-own
pick thing = collectibles|crafts
let k = 3..15
let n = 2..8
let t = k*n
let b = 2..30
say {Grandmother|An aunt|The neighbor} {shares|splits|divides} [t] <thing> equally among her [n] {nieces|nephews|grandchildren}. <name1> is {one of them|among them} and {already has|had} [b] <thing> {of <his1> own|at home}.
ask How many <thing> does <name1> {have|own} {now|after that}? => t/n+b
ask How many <thing> did each {child|of the children} {get|receive}? => t/n
ask How many <thing> did <name1> and the others have together if only <name1> {had|owned} any before? => t+b

pattern step-divide-then-lose
pick thing = sweets|toys|fruits
let k = 5..15
let n = 2..8
let t = k*n
let b = 2..k-2
say A {bag|sack|box} of [t] <thing> is {shared|divided|split} {evenly|equally} by [n] {cousins|scouts|neighbors}. <name1>, one of them, {eats or loses|hands back|gives away} [b] of the share.
ask How many <thing> {has <name1> left|are left for <name1>|does <name1> still have}? => t/n-b
ask How many <thing> did each of the [n] get{ at first|}? => t/n
ask How many <thing> do all [n] of them have together {after that|now}? => t-b

pattern step-crates-sold-crates
pick fruit = fruits
let n = 5..14
let b = 2..n-2
let k = 8..30
say A {trader|fruit seller|market woman} {arrives|comes} with [n] {crates|boxes} {holding|of} [k] <fruit> {each|apiece}. By noon [b] {full |}{crates|boxes} are {sold|gone}.
ask How many <fruit> are {left|not sold yet|still there}? => (n-b)*k
ask How many <fruit> {were|have been} sold? => b*k
ask How many {crates|boxes} are {left|still full}? => n-b
ask How many <fruit> were there {before|in the morning}? => n*k

pattern step-crates-more-arrive
pick thing = school|books|tools
let n = 3..9
let b = 2..9
let k = 6..30
let w = 2..30
say {There are|A storeroom has} [n] boxes {on the floor|in the corner} when a {truck|driver} brings [b] more. {All|All the boxes} {hold|contain} [k] <thing> each and weigh [w] pounds.
ask How many <thing> are {in the storeroom|there} {now|after the delivery}? => (n+b)*k
ask How many <thing> {came with|were brought by} the {truck|driver}? => b*k
ask How {heavy are|many pounds do} the boxes {weigh together|all together}? => (n+b)*w

pattern step-drivers-hours-week
let a = 4..9
let b = 2..a-1
let d = 3..6
let m = 8..25
say A {nurse|bus driver|guard} works [a] hours a day. {Of these|Of that time} [b] hours are {spent outside|spent standing|at night}{, and the way home takes [m] minutes|}.
ask How many hours {does that leave|are spent differently} in {a week of|the} [d] {days|working days}? => (a-b)*d
ask How many hours does the {person|worker} {work|have} in [d] days? => a*d

pattern step-plant-rows-dead
pick flower = flowers|vegetables
let r = 4..12
let k = 5..15
let b = 3..20
need r*k > b+5
let w = 3..20
say A gardener {sets|plants} [r] rows of <flower> with [k] in {each row|a row|every row}{. Each row is [w] feet long|}.
say {Snails|Rabbits|Hungry deer|Bad frosts} {destroy|ruin|spoil} [b] {plants|of the plants}.
ask How many plants {live on|survive|does the gardener still have}? => r*k-b
ask How many plants were there {at the beginning|to begin with}? => r*k
ask {To be safe|The next day} the gardener adds one {more|extra} row of the same kind{ after the damage|}. How many plants {are there|grow} then? => r*k-b+k

pattern step-money-per-week-goal
pick thing = sports|electronics
let k = 3..12
let n = 3..12
let b = 5..40
let t = b+k*n
let y = 7..15
say <name1>, who is [y] years old, {dreams of|wants|is saving for} a(n) <thing.one> {for|that costs|at} $[t]. In <his1> {drawer|piggy bank|jar} there is $[b].
ask How many weeks must <he1> save if <he1> puts {aside|away} $[k] {a|each|every} week? => (t-b)/k
ask <He1> has [n] weeks to {get|save} the rest. How much {must|should} <he1> {save|put away} {each|a|per} week? => (t-b)/n
ask How much {money |}is {missing|still needed|<he1> short of}? => t-b

pattern step-allowance-spent-weeks
let a = 6..20
let b = 2..a-2
let n = 3..12
let d = 2..6
say {Every Friday|Every week|Each Saturday} <name1> {gets|is given} $[a] {of pocket money|as an allowance} and {spends|pays} $[b] {for snacks|on comics|for the bus}. <name2> gets $[d] less.
ask How much {money |}does <name1> {save|keep|put away} in [n] weeks? => (a-b)*n
ask How much does <name1> spend in [n] weeks? => b*n
ask How much does <name2> get in [n] weeks? => (a-d)*n
ask How {much|many dollars} does <name1> keep {in one week|each week}? => a-b

pattern step-two-per-day-jobs
let a = 2..12
let b = 2..12
let n = 3..9
need a != b
say A mail carrier climbs [a] {flights of stairs|hills} {in|during} the morning and [b] in the afternoon, {day after day|every day|six days a week}.
ask How many {is that|does that make} in [n] days? => (a+b)*n
ask How many {is that|are climbed} in {all on one day|a day}? => a+b
ask How many {are climbed|is that} {in|over} [n] mornings{ alone|}? => a*n

pattern step-cups-of-tea-guests
let a = 3..15
let b = 2..12
let k = 2..4
let s = 12..60
say <name1> invites [a] {neighbors|classmates} and [b] {cousins|relatives}. {Each guest|Every guest} {drinks|has|gets} [k] {cups of cocoa|glasses of juice|slices of pizza}{, and the music plays [s] songs|}.
ask How many {cups, glasses or slices|servings} {are needed for the guests|do the guests have} {altogether|in all}? => (a+b)*k
ask How many {servings|of these} go to the {people|guests} who are not {relatives|family}? => a*k
ask How many guests {are there|come|are invited}? => a+b
