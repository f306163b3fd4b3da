# Two kinds of things, each with changes of its own; questions about one, about both, before and after, and by how much.

pattern kinds-both-change-box
pick color = colors
pick tint = colors
pick x = toys|crafts|school
let a = 15..80
let b = 12..70
let c = 3..a-4
let d = 3..b-4
let e = 2..40
say {A box|A drawer|A tub in the playroom|A basket} {holds|had|contained} [a] <color> <x> and [b] <tint> {ones|<x>}.
say {Someone|The teacher|A child} {took out|removed} [c] of the <color> {ones|<x>} and [d] of the <tint> {ones|<x>}.
ask How many <color> <x> {are left|remain|are still inside}? => a-c
ask How many <tint> <x> {are left|remain|are still inside}? => b-d
ask How many <x> {were there|did it hold} {at first|before anything was removed|to begin with}? => a+b
ask How many <x> were {taken out|removed} {in all|altogether|of both colors}? => c+d
ask How many <x> of both colors {are left|remain} {together|in all}? => a-c+(b-d)
ask {Then|Later} [e] <tint> <x> {were added|were put in}. How many <tint> <x> are {inside|there} {now|then}? => b-d+e

pattern kinds-more-before-after
pick color = colors
pick tint = colors
pick x = toys|flowers|clothes|crafts
let b = 10..50
let y = 12..40
let a = b+y
let c = 2..y-3
let d = 2..b-2
say There {were|are} [a] <color> <x> and [b] <tint> <x> {on a table|in a shop window|on a shelf|in a bag}.
say {A girl|A customer|My uncle} {took|carried off} [c] of the <color> {ones|<x>}{| and nothing else}.
ask How many more <color> <x> than <tint> <x> were there {at first|before that|in the beginning}? => a-b
ask How many more <color> <x> than <tint> <x> {are there|were there} {now|after that}? => a-c-b
ask How many <x> {are left|were left} {in all|altogether}? => a-c+b
ask {How many more <color> <x> would have to go|How many of the remaining <color> <x> must go too} so that both colors are equal in number? => a-c-b
ask If [d] of the <tint> {ones|<x>} {had been taken too|went as well}, how many <tint> <x> would be left? => b-d

pattern kinds-boys-girls-leave
let a = 10..60
let b = 10..60
let c = 2..a-3
let d = 2..b-3
let t = 2..12
say {At a party|In the gym|On the playground|At a summer camp|In the school choir} there were [a] boys and [b] girls{| with [t] grown-ups}.
say {At four o'clock|After lunch|When it began to rain}{,|} [c] boys {left|went home}{ and|, and} so did [d] girls.
ask How many boys {stayed|were left|remained}? => a-c
ask How many girls {stayed|were left|remained}? => b-d
ask How many children {went home|left}? => c+d
ask How many children {were there at first|came in the first place}? => a+b
ask How many children {were still there|stayed}? => a-c+(b-d)

pattern kinds-boys-girls-join
let a = 8..50
let b = a+5..a+40
let c = 2..30
let d = 2..20
let n = 2..9
say {A dance class|A chess club|A running group|The drama club|A swim school} {began|started} with [a] boys and [b] girls{|, [n] of whom were beginners}.
say {In the second week|Soon|A month later}{,|} [c] {more |}boys {joined|came}{ and|, and also|, and with them} [d] {more |}girls.
ask How many boys {are there|does it have} {now|then}? => a+c
ask How many girls {are there|does it have} {now|then}? => b+d
ask How many more girls than boys were there {at first|at the start}? => b-a
ask How many {children|members} {were new|joined}? => c+d
ask How many {children|members} {are there|does it have} {now|in the end}? => a+c+(b+d)
ask How many more girls than boys are there now? => b+d-(a+c)
need b+d > a+c

pattern kinds-boys-unknown-girls
let t = 30..120
let b = 10..t-12
let c = 3..b-2
let d = 2..9
say [t] children {ride to school by bus|are in the pool|belong to the fan club|went on the trip}. [b] of them are {boys|girls}.
ask How many are not {of that kind|in this group of [b]}? => t-b
ask {[c] of the [b] wear glasses. How many of the [b] do not?|[c] of the [b] are late. How many of the [b] are on time?} => b-c
ask If [c] of the [b] {leave|stop coming}, how many children are {left|still there}? => t-c
ask {If [d] more come to join the [b]|With [d] more of the same kind as the [b]}, how many {children|of them} are there {in all|altogether}? => t+d

pattern kinds-sweet-salty
let a = 15..80
let b = 15..80
let c = 3..a-3
let d = 3..b-3
pick y = people
let g = 4..30
say {A tray|A platter|A tin|The picnic basket} {had|held} [a] {sweet|sugary} {snacks|cookies} and [b] salty ones{| for [g] <y>}.
say {By the evening|After an hour} [c] {sweet|sugary} ones and [d] salty ones {had been eaten|were gone}.
ask How many salty {ones|snacks} {were left|remained}? => b-d
ask How many of the sweet {ones|snacks} {were left|remained|were not eaten}? => a-c
ask How many {snacks|pieces} {were eaten|were gone} {in all|altogether}? => c+d
ask How many {snacks|pieces} {were left|remained} {in all|of both kinds}? => a-c+(b-d)
ask How many more salty {ones|snacks} than sweet {ones|snacks} were eaten? => d-c
need d > c

pattern kinds-sweet-salty-one-eaten
let a = 12..70
let b = 12..70
let c = 3..a-4
let e = 3..30
say {The baker|My aunt|A cook|The scout leader} has [a] cookies with sugar and [b] with {salt|cheese}. {The helper|A hungry boy|The dog} {eats|takes} [c] of {those with sugar|the sweet cookies}.
ask How many {sweet cookies|cookies with sugar} {are left|are still there}? => a-c
ask How many cookies {are left|are there now} {in all|altogether|of both kinds}? => a-c+b
ask How many cookies {were there|had been made} {at first|in all before that}? => a+b
ask {Then [e] more with sugar are baked|Another [e] sweet ones come out of the oven}. How many {sweet cookies|cookies with sugar} are there {now|then}? => a-c+e

pattern kinds-cats-dogs-shelter
let a = 12..60
let b = 12..60
let c = 3..a-3
let d = 2..30
let f = 2..9
say {An animal shelter|A shelter|The animal home} {took care of|had|looked after} [a] cats and [b] dogs{| in [f] rooms}.
say {On Saturday|That week|Before the holidays}{,|} [c] cats {found a home|were adopted}, and [d] {more |}dogs {came in|were brought}.
ask How many cats {are left|does it have now|remain}? => a-c
ask How many dogs {are there|does it have} {now|after that}? => b+d
ask How many animals {are there|does it have} {now|in the end}? => a-c+(b+d)
ask How many animals {were there|did it have} {before|at the beginning of all this}? => a+b
ask How many more dogs than cats {are there|does it have} now? => b+d-(a-c)
need b+d > a-c

pattern kinds-cats-dogs-unknown
let c = 3..25
let r = 5..40
let b = 6..50
let d = 2..b-3
say {A vet|A pet hotel|The shelter by the river} {has|looks after} some cats and [b] dogs. {After|When} [c] cats {went home|were picked up}, [r] cats {were left|stayed|remained}.
ask How many cats were there {at first|before that|to begin with}? => r+c
ask How many {animals|pets} {are there|were there} {now|after the [c] cats had gone}? => r+b
ask How many {animals|pets} were there {at first|in the beginning}? => r+c+b
ask {Later|The next day} [d] dogs {left too|go home too}. How many dogs {are left|stay}? => b-d

pattern kinds-apples-sold-two
pick x = fruits
pick y = vegetables
let a = 30..120
let b = 30..120
let c = 5..a-6
let d = 5..b-6
let p = 2..6
say {A market woman|A farmer|The owner of a stall|A grocer} {set out with|brought|had} [a] <x> and [b] <y>{|, at $[p] a bag}.
say {By noon|In two hours} [c] <x> {were sold|had been sold} and [d] <y> {were left|were still there}.
ask How many <x> {were left|were not sold|remained}? => a-c
ask How many <y> {were sold|had found a buyer}? => b-d
ask How many {things|fruits and vegetables} {had been brought|were there} {at first|in all}? => a+b
ask How many {things|fruits and vegetables} {were left|were not sold} {in all|altogether}? => a-c+d
ask How many {things|fruits and vegetables} {were sold|had been sold} {in all|altogether}? => c+(b-d)

pattern kinds-red-green-swap
pick x = crafts|toys|sports
let a = 12..60
let b = 12..60
let c = 3..a-3
let d = 3..30
pick kid = kids
say A(n) <kid.one> {had|owned|brought} [a] red <x> and [b] green {<x>|ones}, and {swapped|traded} [c] red ones for [d] green ones.
ask How many red <x> {are left|were left|remained}? => a-c
ask How many green <x> {are there|were there} {after the trade|now}? => b+d
ask How many <x> {did the <kid.one> have|were there} {before the trade|at first}? => a+b
ask How many <x> {does the <kid.one> have|are there} {after the trade|now} {in all|altogether}? => a-c+(b+d)
ask How many more <x> were {given|handed over} than {received|taken back}? => c-d
need c > d

pattern kinds-old-new-books
pick x = books|school
let a = 15..80
let b = 15..80
let c = 3..a-3
let d = 2..b-2
let n = 20..90
say {In the school library|On the classroom shelf|In the reading corner} {there are|one finds|the teacher keeps} [a] old <x> and [b] new ones.
say {The class|A mother|The caretaker} {throws away|gives away|removes} [c] of the old ones{ today|}.
maybe There is {room|space} for [n] more.
ask How many old <x> {are left|remain}? => a-c
ask How many <x> {are left|remain} {in all|altogether}? => a-c+b
ask {Besides, [d] of the new ones are lent out|[d] of the new ones are out on loan}. How many new <x> are {there|on the shelf}? => b-d
ask {[d] of the new ones are also gone|Also [d] of the new ones disappear}. How many <x> {are there|remain} {in all|altogether}? => a-c+(b-d)

pattern kinds-adults-children-boat
let a = 10..60
let b = 10..60
let c = 2..a-3
let d = 2..30
let p = 3..9
say {A ship|A tour boat|A train|A roller coaster} {carried|had} [a] adults and [b] children{| and needed a crew of [p]}.
say {At the first island|At the first stop|Halfway} [c] adults {got off|left} and [d] children {got on|came on board}.
ask How many adults {were on board|were there} {after that|then}? => a-c
ask How many children {were on board|were there} {after that|then}? => b+d
ask How many {adults and children|passengers} {were on board|had been on board} {before that|at first}? => a+b
ask How many {adults and children|passengers} {were on board|were there} {after that|then}? => a-c+(b+d)
ask How many more {adults|grown-ups} than children were there {at first|before the stop}? => a-b
need a > b

pattern kinds-two-sides-of-room
let a = 12..60
let b = 12..60
let c = 3..a-4
say {On the left of a hall there are [a] people, on the right [b].|At one end of the cafeteria sit [a] people, and at the other end [b].|The upper deck holds [a] people and the lower deck [b].|[a] people sit in the front rows. At the back there are [b].}
say {Then|Because of the sun|When the music begins}{,|} [c] {people |}{move|change} from the first group to the second.
ask How many {people |}are in the first group {now|then}? => a-c
ask How many {people |}are in the second group {now|then}? => b+c
ask How many people are there {in all|altogether|in both groups}? => a+b
ask How many more are in the second group than in the first after that? => b+c-(a-c)
need b+c > a-c

pattern kinds-shelf-moves
pick x = books|toys|drinks|school
let a = 25..90
let b = 5..a-6
let c = 2..12
let d = 2..20
need a-b > c*2
say {The top shelf|The left drawer|The blue box} has [a] <x>{ and|,} {the one below|the other|the second one} has [b].
ask How many more <x> are in the first {than in the second|one}? => a-b
ask [c] <x> are {moved|taken} from the first to the second. How many {<x> |}are in the second {now|then}? => b+c
ask [c] <x> are {moved|taken} from the first to the second. How many {<x> |}are {left |}in the first {now|then}? => a-c
ask How many <x> {must be added to|are needed in} the second to have {as many as|the same number as} in the first? => a-b
ask {After [c] <x> were moved from the first to the second|When [c] <x> have gone from the first to the second}, how many more does the first have than the second? => a-c-(b+c)
ask {[d] new <x> are put into the second|The second gets [d] new <x>}. How many <x> are there in {both together|all}? => a+(b+d)

pattern kinds-coins-two
let a = 15..90
let b = 15..90
let c = 3..a-3
let d = 3..50
let e = 1710..1899
say {A child's purse|A jar on the shelf|The museum's chest|A pirate's bag} {has|holds} [a] silver coins and [b] gold {coins|ones}{| from the year [e]|}.
say {Someone|A guard|A visitor} {takes|steals|removes} [c] silver coins and {puts in|adds|leaves} [d] gold ones.
ask How many silver coins {are left|are there now|remain}? => a-c
ask How many gold coins {are there now|does it hold now}? => b+d
ask How many coins {are there|does it hold} now? => a-c+(b+d)
ask By how many did the number of coins {change|go up}? => d-c
need d > c

pattern kinds-total-known-two
pick color = colors
pick tint = colors
pick x = toys|flowers|crafts|vehicles
let t = 30..140
let a = 8..t-12
let c = 3..a-2
let d = 3..40
say {Of [t] <x> {in a shop|in a garden|in a yard|at a fair}, [a] are <color> and {the rest|all others|the others} <tint>.|There are [t] <x>{| in all}: [a] <color> ones{,|} and the {rest|others} are <tint>.}
ask How many <tint> <x> are there? => t-a
ask How many <color> <x> {are left|remain} {when|after} [c] of them {are sold|are taken away}? => a-c
ask {[c] <color> <x> are sold|[c] of the <color> ones are taken away}. How many <x> {are left|remain} {in all|of both colors}? => t-c
ask {[d] more <tint> ones arrive|Then [d] new <tint> ones come}. How many <tint> <x> are there {now|then}? => t-a+d
ask How many more <color> <x> than <tint> <x> are there? => a-(t-a)
need a*2 > t

pattern kinds-total-after
pick x = fruits
pick y = fruits
let a = 10..60
let c = 2..a-3
let d = 5..60
let t = a-c+d
say {A bowl|A basket|A crate} had [a] <x>{| at first}. {A boy|A guest|The cook} {ate|took} [c] of {these|them} and {then|afterwards} {someone|a neighbor} {put in|added} some <y>.
say {Now|In the end} {there are|it holds} [t] {pieces of fruit|fruits}{| in all}.
ask How many <y> {were put in|were added|are in it}? => t-(a-c)
ask How many <x> {are left|are in it now}? => a-c
ask How many {pieces of fruit|fruits} are there if all [t] are still there and [c] more {are added|come}? => t+c

pattern kinds-votes
let a = 30..200
let b = 20..180
let c = 3..18
let t = 2..40
need a > b+c
say {In a class vote|At the club meeting|When the school voted}, [a] {people|voters|children} {chose|voted for} {the zoo|blue|pizza|a picnic} and [b] {chose something else|voted against it|wanted something different}{|, while [t] did not vote}.
ask How many {votes were there|people took part in the vote}? => a+b
ask By how many votes did the first {choice|idea} win? => a-b
ask If [c] of the [b] change {their mind|sides}, how many votes does the first {choice|idea} have? => a+c
ask If [c] of the [b] change {their mind|sides}, how many are left on the other side? => b-c
ask {How many votes were missing for a tie|How many more votes did the losing side need for a tie}? => a-b

pattern kinds-two-fields-harvest
pick x = vegetables
pick y = vegetables
let a = 25..140
let b = 25..140
let c = 3..a-6
let d = 3..b-6
say {A farmer|A gardener|A school class|The old couple} {grew|planted} [a] <x> {in one bed|on the sunny side} and [b] <y> {in another|on the shady side}.
say {Mice|Birds|Rabbits} {ate|ruined} [c] of the <x>. {The frost|Hail|A goat} {spoiled|ruined} [d] of the <y>.
ask How many <x> {could be harvested|were left}? => a-c
ask How many <y> {could be harvested|were left}? => b-d
ask How many plants {were lost|were ruined} {in all|altogether}? => c+d
ask How many {vegetables|plants} were there {before|to begin with}? => a+b
ask How many more <x> than <y> {were planted|had there been}? => a-b
ask How many {vegetables|plants} {were left|were not ruined} {in all|of both kinds}? => a-c+(b-d)
need a > b

pattern kinds-hot-cold-drinks
let a = 15..90
let b = 15..90
let c = 2..30
let p = 2..5
let q = 3..14
say {A cafe|A waiter|The stand at the station|A snack bar} {sold|served} [a] hot drinks {before noon|in the morning} and [b] cold ones{|, all at $[p]}.
say {After noon|In the afternoon} there were [c] hot ones and [q] cold ones.
ask How many hot drinks {were sold|were served} {in all|that day}? => a+c
ask How many cold drinks {were sold|were served} {in all|that day}? => b+q
ask How many drinks {were sold|were served} {before noon|in the morning}? => a+b
ask How many drinks {were sold|were served} {after noon|in the afternoon}? => c+q
ask How many more hot drinks {were there|went out} in the morning than {later|in the afternoon}? => a-c
ask How many more cold drinks {were there|went out} in the morning than {later|in the afternoon}? => b-q
need a > c
need b > q

pattern kinds-windows-cleaned
let a = 20..90
let b = 20..90
let c = 4..a-3
let d = 4..b-3
let h = 2..8
say {A school|A hospital|A hotel|An office block} has [a] large windows and [b] small ones. {A cleaner|The cleaning crew|A window cleaner} {has done|has washed|has finished} [c] large and [d] small ones{| in [h] hours}.
ask How many large {windows|ones} {are left to do|are not washed yet|remain}? => a-c
ask How many small {windows|ones} {are left to do|are not washed yet|remain}? => b-d
ask How many windows {does the building have|are there} {in all|altogether}? => a+b
ask How many windows {are done|are clean} {so far|by now}? => c+d
ask How many windows {are left|still have to be washed} {in all|altogether}? => a-c+(b-d)

pattern kinds-fish-tank
pick color = colors
pick tint = colors
let b = 5..30
let a = b+4..b+30
let c = 2..20
let d = 2..a-b-1
say {A tank at the dentist's|The aquarium in a restaurant|The pond behind the museum} has [a] <color> fish and [b] <tint> {fish|ones}.
ask How many more <color> fish than <tint> {fish|ones} {are there|swim in it}? => a-b
ask {How many <tint> fish must be added|How many <tint> fish would have to come} to have {as many <tint> as <color> ones|the same number of both}? => a-b
ask {The owner|A keeper} puts in [d] {more |}<tint> fish. How many more <color> than <tint> fish are there {now|then}? => a-(b+d)
ask {The owner|A keeper} puts in [c] {more |}<tint> fish. How many fish {are there|does that make} {in all|altogether}? => a+(b+c)
ask {A visitor buys [d] <color> fish|[d] <color> fish are sold}. How many <color> fish {are left|remain}? => a-d

pattern kinds-morning-evening-shift
let a = 20..120
let b = 20..120
let c = 5..a-1
let d = 5..60
say {At the bus station|In a post office|At the town pool|At a museum|In a bakery} {they counted|there were} [a] {adults|grown-ups} and [b] children in the morning; in the evening {they counted|there were} [c] {adults|grown-ups} and [d] children.
ask How many {adults|grown-ups} {came|were counted} {in all|that day}? => a+c
ask How many children {came|were counted} {in all|that day}? => b+d
ask How many people {came|were counted} in the morning? => a+b
ask How many people {came|were counted} in the evening? => c+d
ask How many fewer {adults|grown-ups} {came|were counted} in the evening than in the morning? => a-c
ask How many people {came|were counted} in all? => a+b+c+d
