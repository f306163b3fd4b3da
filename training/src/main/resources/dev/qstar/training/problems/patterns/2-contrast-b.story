# More stories with two kinds in two places, periods or hands; each question picks its own numbers.

pattern balloons-before-after-party
pick color = colors
pick tint = colors
let a = 15..60
let b = 15..60
let c = 2..a-4
let d = 2..b-4
need b > a
say For the party <name1> {blew up|filled} [a] <color> balloons and [b] <tint> {balloons|ones}.
say {By evening|After the party}, [c] <color> balloons and [d] <tint> {balloons|ones} {had burst|had popped|were gone}.
ask How many <tint> balloons {were still good|did not burst|were left}? => b-d
ask How many <color> balloons {were still good|were left}? => a-c
ask How many more <tint> balloons than <color> balloons {did <name1> blow up|were there before the party}? => b-a
ask How many balloons {burst|were lost} {in all|altogether|in total}? => c+d
ask How many balloons {were left|remained} {in all|altogether|in total}? => a+b-(c+d)

pattern letters-emails-two-days
let a = 5..40
let b = 5..40
let c = 5..40
let d = 5..40
let e = 3..25
need a > c
need d > b
need d > c
say <name1> {got|received} [a] emails and [b] letters {in the morning|early that day}.
say {Later|After that|Some hours later} <he1> {got|received} [c] emails and [d] letters.
maybe <He1> also {got|had} [e] phone calls.
ask How many emails did <name1> {get|receive} in {all|total}? => a+c
ask How many letters did <name1> {get|receive} {altogether|in all}? => b+d
ask How many more emails did <he1> get {at first than later|the first time than the second time}? => a-c
ask How many more letters did <he1> get the second time than the first? => d-b
ask How many more letters than emails came {the second time|in the second delivery}? => d-c

pattern two-kids-books-toys
pick toy = toys
let a = 12..60
let b = 12..60
let c = 12..60
let d = 12..60
need a > c
need d > b
need d > c
let e = 2..b-5
say <name1> {owns|has} [a] books and [b] <toy>. <name2> {owns|has} [c] books and [d] <toy>.
ask How many more books {does <name1> have|has <name1>} than <name2>? => a-c
ask How many fewer <toy> does <name1> have than <name2>? => d-b
ask How many <toy> do {they|the children} have {together|in all|altogether|in total}? => b+d
ask How many books do {they|the two friends} have {together|in all|altogether|in total}? => a+c
ask How many more <toy> than books does <name2> have? => d-c
ask If <name2> gives [e] <toy> to <name1>, how many <toy> will <name1> have? => b+e
ask If <name2> gets [e] {new|more} books, how many books will <name2> have? => c+e

pattern library-shelves-two-subjects
pick topic = subjects
let a = 30..95
let b = 30..95
let c = 5..a-10
let d = 5..b-10
let e = 5..40
say A library {shelf|room} {holds|had} [a] {mysteries|adventure books} and [b] books {on|about} <topic>.
say {Readers borrowed|People took out|The school borrowed} [c] {of the story books|story books} and [d] of the <topic> books.
maybe The {library|building} {opened|was built} [e] years ago.
ask How many <topic> books are {left|still there|on the shelf now}? => b-d
ask How many story books are {left|still there}? => a-c
ask How many books were {borrowed|taken out} {in all|altogether|in total}? => c+d
ask How many books {were there|did it hold} {at first|before}? => a+b
ask How many books are {left|there now} {in all|altogether|in total}? => a+b-(c+d)

pattern bus-boys-girls-stops
let a = 12..30
let b = 12..30
let c = 2..a-2
let d = 2..12
let e = 1..a-c
say A {school bus|bus} {carries|leaves with} [a] boys and [b] girls.
say At the {first|next} stop [c] boys get off and [d] girls get on.
ask How many boys are on the bus {now|after the stop}? => a-c
ask How many girls are on the bus {now|after the stop}? => b+d
ask How many children were on the bus {at first|before the stop}? => a+b
ask How many children are on the bus {now|after the stop}? => a+b-c+d
ask If [e] more boys get off at the {following|second} stop, how many boys stay on the bus? => a-c-e

pattern trees-two-parks
pick tree = trees
pick oak = trees
let a = 20..90
let b = 20..90
let c = 20..90
let d = 20..90
need b > a
need c > d
let e = 5..40
say {North Park has|In North Park there are|North Park is home to} [a] <tree> and [b] <oak>. {South Park has|In South Park there are|South Park is home to} [c] <tree> and [d] <oak>.
ask How many <tree> are there in {both parks|the two parks} {together|altogether|in all}? => a+c
ask How many trees of these kinds {are|stand} in North Park? => a+b
ask How many more <oak> than <tree> are in North Park? => b-a
ask How many more <tree> than <oak> are in South Park? => c-d
ask If {workers|the gardeners} plant [e] more <oak> in South Park, how many <oak> will it have? => d+e

pattern farm-stand-eggs-two-weeks
let a = 40..150
let b = 40..150
let c = 10..a-10
let d = 10..b-10
need b > a
say {Last week|In the first week} the hens laid [a] eggs and the farmer sold [c] {of them|eggs}.
say {This week|In the second week} the hens laid [b] eggs and [d] {of them |}were sold.
ask How many eggs {were laid|did the hens lay} in the two weeks? => a+b
ask How many eggs {did the farmer sell|were sold} in the two weeks? => c+d
ask How many {of the first week's|of the earlier week's} eggs were not sold? => a-c
ask How many more eggs were laid in the second {of these weeks|week} than in the first? => b-a
ask How many eggs were {left over|not sold} in the two weeks together? => a-c+(b-d)

pattern classroom-chairs-desks
let a = 18..40
let b = 10..36
let c = 4..a-6
let d = 3..20
need a > b
say {Room 5|A classroom|The music room} has [a] chairs and [b] desks.
say {Workers|The teachers} {carry|take} [c] chairs out and bring [d] {new|more} desks in.
ask How many chairs are {left|still there|in the room now}? => a-c
ask How many desks are {there|in the room} {now|then}? => b+d
ask How many more chairs than desks were there {at first|before}? => a-b
ask How many chairs and desks were there {at first|before anything was moved}? => a+b
ask How many pieces of furniture were moved {in or out|in all}? => c+d

pattern shells-sand-dollars-siblings
pick find = collectibles
pick gem = flowers
pick sib = relatives
let a = 8..50
let b = 8..50
let c = 8..50
let d = 8..50
let e = 3..30
need a > b
need c > a
say {At the beach|On a walk|During the holidays} <name1> {found|collected} [a] <find> and [b] <gem>.
say <his1> <sib.one> {found|collected} [c] <find> and [d] <gem>.
ask How many <find> did {they|the two} {find|collect} {together|in all|altogether|in total}? => a+c
ask How many <gem> did {they|the two} {find|collect} {together|in all|altogether|in total}? => b+d
ask How many more <find> than <gem> did <name1> {find|collect}? => a-b
ask How many more <find> than <name1> did the <sib.one> {find|collect}? => c-a
ask How many things did <name1> {find|collect}? => a+b
ask If <name1> finds [e] more <gem>, how many <gem> will <he1> have? => b+e

pattern laps-two-runners-two-days
let a = 4..20
let b = 4..20
let c = 4..20
let d = 4..20
need a > c
need d > b
let e = 200..400 step 50
say <name1> ran [a] laps on {Monday|Wednesday} and [b] laps on {Thursday|Friday}.
say <name2> ran [c] laps on the first {of these days|day} and [d]{ laps|} on the second.
maybe {A|Each} lap is [e] meters long.
ask How many laps did <name1> run {in all|altogether|in total}? => a+b
ask How many laps did <name2> run {in all|altogether|in total}? => c+d
ask How many more laps than <name2> did <name1> run on the first day? => a-c
ask How many laps did they run together on the second day? => b+d
ask How many more laps than <name1> did <name2> run on the second day? => d-b

pattern apples-pears-baskets-rotten
pick fruit = fruits
pick other = fruits
let a = 20..80
let b = 20..80
let c = 2..12
let d = 2..12
need a > b
need c < d
say {A worker|<name1>|A farmer} {brought|carried} [a] <fruit> and [b] <other> {home|to the market}.
say {Sadly|On the way|Of these}, [c] <fruit> and [d] <other> {were rotten|had gone bad|were spoiled}.
ask How many good <fruit> were there? => a-c
ask How many good <other> were there? => b-d
ask How many {bad|spoiled} {pieces of fruit|fruits} were there? => c+d
ask How many more <fruit> than <other> were {there|brought}, good and bad together? => a-b
ask How many more spoiled <other> than spoiled <fruit> were there? => d-c
ask How many good {pieces of fruit|fruits} were there {in all|altogether|in total}? => a-c+(b-d)

pattern toy-factory-shifts
pick toy = toys
pick doll = toys
let a = 60..240
let b = 60..240
let c = 60..240
let d = 60..240
need a > c
need d > b
say {In the day shift|During the day} a factory {made|produced} [a] <toy> and [b] <doll>.
say {In the night shift|At night} it {made|produced} [c] <toy> and [d] <doll>.
ask How many <toy> did the factory make {that day|in all}? => a+c
ask How many <doll> {did the factory make|were made} {that day|in all}? => b+d
ask How many more <toy> were made {by day|in the day shift} than {at night|in the night shift}? => a-c
ask How many more <doll> were made {at night|in the night shift} than {by day|in the day shift}? => d-b
ask How many toys were made {at night|in the night shift}? => c+d

pattern crayons-broken-lost
pick item = school
let a = 60..400
let b = 10..90
let c = 10..90
let d = 5..60
need b > c
need a > b+c+5
say <name1> {got|was given} a {box|big set} of [a] <item> for {<his1> birthday|the new year}.
say By the end of the {school year|term} <he1> had lost [b] {of them|<item>} and broken [c]{ of them|}.
maybe <his1> best friend {had|owned} [d] <item>.
ask How many more <item> were lost than broken? => b-c
ask How many <item> were {lost or broken|no longer good}? => b+c
ask How many {<item>|of the <item>} were still good? => a-(b+c)
ask How many <item> were not lost? => a-b

pattern pies-cakes-bake-sale-class
let a = 10..40
let b = 10..40
let c = 10..40
let d = 10..40
let e = 5..15
need c > a
need d > b
say The fourth grade {brought|gave|baked} [a] pies and [b] cakes {to|for} the bake sale.
say The fifth grade {brought|gave|baked} [c] pies and [d] cakes.
ask How many pies were {brought|there} {in all|altogether|in total}? => a+c
ask How many more pies did the fifth grade bring than the fourth? => c-a
ask How many more cakes did the fifth grade bring than the fourth? => d-b
ask How many {pies and cakes|baked goods} did the fourth grade bring? => a+b
ask If [e] cakes were not sold, how many cakes were sold? => b+d-e

pattern hikers-uphill-downhill
let a = 3..15
let b = 3..15
let c = 2..14
let d = 2..14
need a > c
need b > d
let e = 2..6
say On {Saturday|day one|the first day} {a group|<name1>} walked [a] miles before lunch and [c] miles after lunch.
say On {the second day|the next day} it was [b] miles before lunch and [d] miles after lunch.
maybe {The breaks took|They rested for} [e] hours.
ask How many miles were walked on the {first|earlier} of the two days? => a+c
ask How many miles were walked before lunch on {both|the two} days together? => b+a
ask How many more miles were walked before lunch than after lunch on the {second|later} day? => b-d
ask How many miles were walked after lunch on {both|the two} days together? => c+d
ask How many miles {were walked|is that} {in all|altogether|in total}? => a+c+(b+d)

pattern cookies-sweet-salty
let a = 12..45
let b = 12..45
let c = 3..a-2
let d = 3..b-2
need a > b
need d > c
say <name1> had [a] sweet crackers and [b] salty {ones|crackers}. <He1> ate [c] sweet {ones|crackers} and [d] salty {ones|crackers}.
ask How many salty ones did <name1> have left? => b-d
ask How many sweet ones {did <name1> have left|are left}? => a-c
ask How many more salty ones than sweet ones did <he1> eat? => d-c
ask How many more sweet ones than salty ones did <he1> have {at first|to begin with}? => a-b
ask How many did <name1> eat altogether? => c+d

pattern money-earned-spent-two-weeks
let a = 30..95
let b = 5..a-8
let c = 30..95
let d = 5..c-8
need c > a
need b > d
say {In the first week|In week one} <name1> earned $[a] and spent $[b].
say {In the second week|The week after that} <he1> earned $[c] and spent $[d].
ask How much did <name1> earn in the two weeks? => a+c
ask How much did <he1> spend in the two weeks? => b+d
ask How much more did <name1> earn in the second week than in the first? => c-a
ask How much more did <he1> spend in the first week than in the second? => b-d
ask How many dollars {remained|were left} from the money of the first week? => a-b
ask How much {money|in dollars} did <he1> save in both weeks together? => a-b+(c-d)

pattern wolves-deer-counted
pick animal = animals
let a = 15..70
let b = 15..70
let c = 15..70
let d = 15..70
need c > a
need b > d
say {In spring|Last year} a ranger counted [a] deer and [b] <animal> in the {valley|forest|park}.
say {In autumn|This year} the ranger counted [c] deer and [d] <animal>.
ask By how many did the number of deer {grow|go up|increase}? => c-a
ask By how many did the number of <animal> {fall|go down|drop}? => b-d
ask How many of these animals were counted {the first time|in the first count}? => a+b
ask How many of these animals were counted {the second time|in the second count}? => c+d

pattern seats-front-back
let a = 20..80
let b = 20..80
let c = 5..a-5
let d = 5..b-5
need b > a
need d > c
say A {theater|cinema|hall} has [a] seats in front and [b] seats in the back.
say {Tonight|At the show|For the concert} [c] seats in front and [d] seats in the back are {taken|filled}.
ask How many seats in front are {empty|free}? => a-c
ask How many seats in the back are {empty|free}? => b-d
ask How many people are {sitting|seated} there? => c+d
ask How many seats {does the place have|are there} in all? => a+b
ask How many seats are {empty|free} {in all|altogether|in total}? => a+b-(c+d)
ask How many more people sit in the back than in front? => d-c

pattern downloads-photos-videos
let a = 40..200
let b = 5..60
let c = 10..a-10
let d = 5..60
need a > b
let e = 5..60
say <name1>'s phone {had|held} [a] photos and [b] videos.
say <He1> {deleted|erased} [c] photos and {recorded|made} [d] {new|more} videos.
ask How many photos are {left|on the phone now}? => a-c
ask How many videos are on the phone now? => b+d
ask How many more photos than videos were on the phone {at first|before}? => a-b
ask How many {files|photos and videos} were on the phone {at first|before}? => a+b
ask If <he1> takes [e] {new|more} photos {tomorrow|on a trip}, how many photos will there be? => a-c+e

pattern dancers-singers-two-schools
let a = 12..60
let b = 12..60
let c = 12..60
let d = 12..60
need b > d
need c > a
say {East School sent|From East School came} [a] dancers and [b] singers to the {festival|contest}.
say {West School sent|From West School came} [c] dancers and [d] singers.
ask How many dancers {came|took part|were sent}? => a+c
ask How many singers {came|took part|were sent} altogether? => b+d
ask How many more singers did East School send than West School? => b-d
ask How many more dancers did West School send than East School? => c-a
ask How many children did East School send? => a+b
ask If each school gets a ribbon for every {child|pupil}, how many ribbons does West School get? => c+d

pattern vegetables-harvest-used
pick veg = vegetables
pick root = vegetables
let a = 15..70
let b = 15..70
let c = 3..a-3
let d = 3..b-3
need b > a
say <name1>'s garden gave [a] <veg> and [b] <root> this {summer|month|year}.
say <He1> {used|cooked} [c] <veg> for soup and {gave|handed} [d] <root> to the neighbors.
ask How many <veg> {are left|does <he1> still have}? => a-c
ask How many <root> {are left|does <he1> still have}? => b-d
ask How many vegetables did the garden give? => a+b
ask How many more <root> than <veg> did the garden give? => b-a
ask How many vegetables {are left|does <he1> still have} {in all|altogether|in total}? => a+b-c-d

pattern walking-driving-two-people
let a = 5..40
let b = 5..40
let c = 5..40
let d = 5..40
need b > d
need c > a
say <name1> {walks|needs} [a] minutes to work and [b] minutes to the library.
say <name2> {walks|needs} [c] minutes to work and [d] minutes to the library.
ask How many minutes longer is <name2>'s way to work than <name1>'s? => c-a
ask How many minutes longer is <name1>'s way to the library than <name2>'s? => b-d
ask If <name1> walks to work and another day to the library, how many minutes are these two walks {together|in all|altogether|in total}? => a+b
ask How many minutes do the two need together for the way to the library? => b+d

pattern sale-shirts-hats-two-prices
let a = 8..40
let b = 4..25
let c = 8..40
let d = 4..25
need a > c
need d > b
need a > b
say {At|In} Store A a jacket costs $[a] and a {hat|cap} costs $[b].
say {At|In} Store B the {same |}jacket costs $[c] and the {hat|cap|other piece} costs $[d].
ask How much do {both pieces|jacket and headwear} cost {together|in all|altogether|in total} {at|in} Store A? => a+b
ask How much do both {things|pieces} cost {together|in all|altogether} {at|in} Store B? => c+d
ask How much cheaper is the jacket {at|in} Store B than {at|in} Store A? => a-c
ask What is the smallest total for both pieces if each may be bought in either store? => min(a,c)+min(b,d)
ask What do both pieces cost {together |}in the cheaper of the stores? => min(a+b,c+d)
