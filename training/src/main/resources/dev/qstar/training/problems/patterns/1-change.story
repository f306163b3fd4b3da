# One quantity that changes: result, change or start unknown; one or two changes in sequence.

pattern change-give-some-away
pick thing = toys|fruits|school|collectibles
let a = 12..95
let b = 3..a-4
let c = 2..40
let d = 2..14
maybe <name1> {has|lives with} [d] {cousins|brothers and sisters}.
say <name1> {had|has|started the week with|owned|kept} [a] <thing>{| in a drawer| at home| in <his1> room}.
say {Then|Later|After lunch|On the way home|That afternoon|The next morning}, <he1> {gave|handed|passed|mailed} [b] {of them|of the <thing>|<thing>} to {<his1> friend |<his1> neighbor |}<name2>.
ask How many <thing> does <name1> have {left|now}? => a-b
ask How many <thing> {remained with <name1>|did <name1> still have|were still <his1>}? => a-b
ask If <name3> then gives <name1> [c] {more |other |}<thing>, how many <thing> will <name1> have? => a-b+c
ask How many <thing> would <name1> have if <he1> {got|received|picked up} [c] more after that? => a-b+c

pattern change-find-more
pick thing = nature|collectibles|flowers
let a = 5..80
let b = 4..90
let c = 2..a+b-1
say {In the morning|Before breakfast|At first|On the first day}, <name1> {found|gathered|picked up|collected} [a] <thing>.
say {In the afternoon|After a rest|Later on|On the next day} <he1> {found|gathered|came across|added} {another [b]|[b] more|[b] others}.
ask How many <thing> did <name1> {find|gather|collect} {altogether|in all|in total|over the whole time}? => a+b
ask What is the total number of <thing> that <name1> {has now|{found|brought home}}? => a+b
ask If <he1> {loses|gives away|drops} [c] of them on the way back, how many <thing> {are left|does <he1> still have}? => a+b-c
ask <He1> {lost|threw away|gave away} [c] of {them|the <thing>}. How many does <he1> have now? => a+b-c

pattern change-start-unknown-gave
pick thing = toys|sweets|fruits|books|collectibles
let b = 3..60
let c = 2..90
let d = 2..30
say <name1> had some <thing>.
say <He1> gave [b] {of them |<thing> |}to <name2>{| yesterday| last week| at school} and {now has|still has|was left with|has} [c]{| <thing>| left}.
maybe <name2> already had [d] {of them|<thing>}{| of <his2> own}.
ask How many <thing> did <name1> have {at first|in the beginning|to start with|before that|at the start}? => b+c
ask With how many <thing> did <name1> {start|begin}? => b+c

pattern change-start-unknown-join
pick thing = toys|school|collectibles|crafts
let b = 3..60
let s = 2..80
let c = b+s
let d = 5..50
maybe There were [d] {children|people|classmates} at the {party|club}.
say {For <his1> birthday|At the club|On Saturday|From <his1> grandmother} <name1> {got|was given|received} [b] <thing>.
say {Now <he1> has|Together with what <he1> had before, that makes|After that <he1> counted} [c] <thing>{| in all| altogether}.
ask How many <thing> did <name1> have {before|before that|to begin with|at first}? => c-b

pattern change-unknown-lost
pick thing = toys|collectibles|school|clothes
let a = 15..120
let b = 3..a-3
let d = 2..20
say {Last month|On Monday|At the start of the trip|A week ago} <name1> {had|counted|owned} [a] <thing>.
maybe <name2> had [d] {of them|<thing>} {that day|too}.
say {Today|Now|At the end of the trip|This morning} {<he1> has only [b]{| of them| <thing>}|only [b] {<thing> |}{are left|remain|can be found}|just [b] {<thing> |}are left}.
ask How many <thing> did <name1> lose? => a-b
ask How many <thing> {are missing|have gone missing|must <he1> have lost}? => a-b

pattern change-unknown-got
pick thing = collectibles|books|toys
let a = 8..90
let x = 3..60
let b = a+x
say <name1> {has|owns|had|already had} [a] <thing>.
say {After a visit to|When <he1> came home from|Coming back from} {the flea market|<his1> uncle|a yard sale|the school fair}, <he1> {has|had|owned} [b]{| of them| <thing>}.
ask How many <thing> did <he1> get {there|that day}? => b-a
ask How many {new|more} <thing> did <name1> {bring home|receive|get}? => b-a

pattern change-need-to-reach
pick thing = collectibles|crafts|nature|books
let a = 6..70
let x = 3..60
let g = a+x
let b = 2..x
say <name1> {wants to collect|is trying to collect|hopes to get|needs} [g] <thing>{| for a project| by the end of the year| for the contest}.
say {So far|Until now|Already|At the moment} <he1> {has|has found|has collected} [a]{| of them| <thing>}.
ask How many more <thing> does <he1> {need|have to find|still need}? => g-a
ask How many <thing> are {still missing|yet to be found}? => g-a
ask If <name2> gives <him1> [b], how many more does <he1> need {then|after that}? => g-a-b
ask Then <he1> {finds|is given} [b] more. How many <thing> are left to {find|collect}? => g-a-b

pattern change-two-losses
pick thing = sweets|fruits|bakery
let b = 2..30
let c = 2..30
let r = 2..60
let a = b+c+r
let d = 3..12
say {There were|<name1> made|<name1> set out|<name1> bought} [a] <thing>{| for the guests| for the picnic| for the party}.
maybe {The party lasted [d] hours.|[d] guests came.}
say {In the first hour|Before noon|At first} [b] {of them |<thing> |}were {eaten|taken}{,|} and {later|after that|in the evening} {another [c]|[c] more}{| were eaten| were taken}.
ask How many <thing> {were left|are left|remained|were not eaten|are still there}? => a-b-c
ask How many <thing> were {eaten|taken} {altogether|in all|in total}? => b+c

pattern change-lose-then-gain
pick thing = collectibles|toys
let a = 10..80
let b = 3..a-2
let c = 2..50
say <name1> {started|began|went to school|left home} with [a] <thing>.
say <He1> {lost|traded away|gave away} [b] {of them |}{in|during} {a game|recess|the morning} {but|and then} {won|got|found} [c] {more|new ones}{| afterwards| later}.
ask How many <thing> did <he1> have {at the end|in the end|when <he1> came home|afterwards}? => a-b+c
ask How many <thing> does <name1> have now? => a-b+c

pattern change-gain-then-lose
pick thing = animals
let a = 9..90
let b = 3..60
let c = 2..a+b-2
let d = 2..9
say {A farmer|<name1>|<name1>'s family|The farm down the road} {had|keeps|owned|raised} [a] <thing>.
maybe The farm has {[d] barns|[d] tractors|[d] helpers}.
say {In spring|Last month|In March|Last year} [b] {more <thing>|new <thing>|others} {were bought|were added|arrived|were born}{|, and the farm was very full}.
say {In fall|This month|In October|Later} [c] {of them|of the <thing>|<thing>} were sold.
ask How many <thing> are there {now|on the farm now}? => a+b-c
ask How many <thing> were on the farm before {any were|the} sold ones left? => a+b
ask How many <thing> {remain|are left}? => a+b-c

pattern change-two-gains
pick thing = flowers|trees|vegetables
let a = 5..60
let b = 4..60
let c = 4..60
say {There are|There were|A gardener counted|<name1> saw} [a] <thing> in the {garden|yard|park|school garden}.
say {On Monday|In April|First} {workers|the children|<name2> and <name3>} planted {[b] more|another [b]}{, and|. Then,} {on Tuesday|in May|the week after} {[c] more|another [c]} were {planted|put in}.
ask How many <thing> are {now there|there now|in the garden at the end}? => a+b+c
ask How many <thing> were {planted|added} {in all|altogether|in total}? => b+c
ask How many <thing> will there be when {everything is planted|they are done|all the work is finished}? => a+b+c

pattern change-bus-passengers
let a = 12..60
let b = 3..a-2
let c = 2..25
let d = 5..60
let e = 2..a-b
say {A bus|The city bus|A tram|A school bus} {had|was carrying|set out with|left the station with} [a] {passengers|people|riders}{| on board| on it}.
maybe {It was driving line [d].|The trip takes [d] minutes.|The driver was [d] years old.}
say At the {first|next|library|market|park} stop, [b] {of them |people |}{got off|stepped out|left the bus}{.| and nobody got on.}
ask How many {passengers|people} {are on the bus now|were still on the bus|stayed on}? => a-b
ask At the stop after that [c] {people |passengers |}{got on|climbed on}. How many {people|passengers} {are|were} on the bus {then|after that|now}? => a-b+c
ask If [c] people get on at the following stop, how many will be {riding|on the bus}? => a-b+c
ask If [e] more {get off|leave} at the following stop, how many {passengers|people} remain? => a-b-e

pattern change-bus-start-unknown
let b = 3..25
let c = 2..30
let r = c+1..70
let d = 2..9
say {Some|A number of} {people|children|passengers} were {on a bus|riding a bus|on the train|in the subway car}.
say At a stop [b] {of them |}got off and [c] {others |new passengers |}got on.
say {Now|After the stop|Then} there {are|were} [r] {people |passengers |}{on board|inside}.
maybe The ride goes on for [d] more stops.
ask How many {people|passengers} were {there at first|on board before the stop|there at the beginning}? => r-c+b
ask How many {people|passengers} would {there be|be on board} if nobody had {got|gotten} off? => r+b

pattern change-on-off-net
let b = 3..30
let c = 2..b-1
let a = b..70
say {At the stop|When the bus stopped|At the corner} [b] {children|people|riders} got off {a|the} bus and [c] got on.
say {There had been|Before, there were|Before that stop the bus carried} [a] {children|people|riders}.
ask How many more {children|people|riders} got off than {got on|on}? => b-c
ask How many {children|people|riders} were on the bus {afterwards|after the stop}? => a-b+c

pattern change-birds-fly
let a = 6..70
let b = 4..60
let c = 2..a+b-1
let d = 2..20
say [a] {birds|sparrows|crows|pigeons} {were sitting|sat|were resting} {in a tree|on a fence|on a roof|on the wire}.
maybe {Below, [d] squirrels were looking for nuts.|[d] butterflies flew by.|There were also [d] cats on the ground.}
say {Then|Soon|A minute later} {[b] more {|birds }{joined|joined them|landed there|came}|another [b] flew down to join them}.
ask How many {birds|of them} {are there|were there|sat there} {now|then|altogether}? => a+b
ask If [c] {of the birds |of them |birds |}fly away, how many {birds |}{are left|stay|will remain}? => a+b-c
ask How many {birds|of them} {are|were} left after [c] {flew away|flew off}? => a+b-c

pattern change-students-enter-class
let a = 14..32
let b = 2..9
let c = 2..a-2
let d = 3..20
say {At the beginning of the school year|In September|At first|On the first day of school}, {<name1>'s class|the fourth grade class|a class} had [a] {students|children|pupils}.
maybe The classroom has {[d] windows|[d] computers|[d] posters}.
say During the year [c] {students |children |}{left|moved away} and [b] {new ones |new students |others |}{came|joined|moved in}.
ask How many {students|children} {were in the class at the end|did the class have {at the end|in the end|then}}? => a-c+b
ask How many {students|children} would be in the class if {nobody had left|no child had left}? => a+b
ask How many {students|children} would {there be|be in the class} if {nobody new had come|no new children had come}? => a-c

pattern change-swimmers
let a = 10..60
let b = 3..a-3
let c = 2..30
let d = 2..10
say {There are|There were} [a] {people|children|swimmers} in {the pool|the lake|the water}.
maybe {[d] lifeguards are watching.|The water is [d] feet deep.}
say {[b] {of them |}{are|were} {adults|grown-ups|teenagers}{| and the others are kids}.|[b] of them wear goggles.}
ask How many {people|swimmers} {are|will there be} in the water {after|when} [c] more {jump in|arrive}? => a+c
ask If [c] more {come|jump in}, how many will there be {in all|altogether|in total}? => a+c

pattern change-pages-left
let a = 60..420
let b = 10..a-30
let c = 5..a-b-2
let d = 8..15
say {<name1> is reading|<name1> started|<name1> borrowed} {a book|a novel|a mystery book|a comic book} {with|that has|of} [a] pages{| and [d] chapters}.
say {<He1> has read|So far <he1> has finished|Until yesterday <he1> had read} [b] {pages|of them}.
ask How many pages {does <he1> have left|are left to read|must <he1> still read}? => a-b
ask {Today|This evening} <he1> read{|s} [c] {more |}pages. How many pages {are left|remain} {now|after that}? => a-b-c
ask If <he1> reads [c] pages today, how many pages will <he1> have read {in all|altogether}? => b+c

pattern change-height-grow
let a = 36.5..60.5 step 0.5
let b = 0.5..6.5 step 0.5
let d = 7..12
say {When <name1> was [d] years old, <he1> was|A year ago <name1> was|At the last check <name1> measured} [a] {inches|inches tall}.
say {Since then <he1> has grown|<He1> grew|This year <he1> grew} [b] inches.
ask How tall is <name1> {now|today}? => a+b
ask What is <name1>'s height now, in inches? => a+b

pattern change-plant-height
let a = 2.25..20.25 step 0.25
let b = 0.25..9.5 step 0.25
let c = a+b
say {A plant|A sunflower|A bean plant|<name1>'s tomato plant} was [a] centimeters {tall|high} {on Monday|at the start of the month|last week}.
say {Now|On Friday|Today} it is [c] centimeters {tall|high}.
ask {How much|By how much} did {it|the plant} grow? => c-a
ask How much taller {is it now|did the plant get}? => c-a

pattern change-temperature-two
let a = 40..85
let b = 3..25
let c = 2..b+15
say {In the morning|At sunrise|At eight in the morning|At breakfast time} {the temperature was|it was|the thermometer showed} [a] degrees.
say {By noon|Until midday|By lunch time} {it had risen by|it rose|it went up by} [b] degrees{, and|. Then,} {by evening|at night|by midnight} {it had fallen by|it fell|it dropped} [c] degrees.
ask {What was|How high was} the temperature {then|at the end|in the end}? => a+b-c
ask What was the {highest |}temperature {at noon|at midday}? => a+b

pattern change-temperature-drop
let a = 20..90
let b = 3..18
let c = a-b
say {Yesterday|On Sunday|In the afternoon|At noon} it was [a] degrees {outside|in the city}.
say {Today|On Monday|At night|After the storm} it {is|was} {only |}[c] degrees.
ask How many degrees did the temperature {drop|fall|go down}? => a-c
ask How much colder is it {than before|now}? => a-c
ask What is the difference between the two temperatures? => a-c

pattern change-rain
let a = 0.5..6.5 step 0.25
let b = 0.25..5.75 step 0.25
let c = 0.25..4.5 step 0.25
let d = 2..9
say {On Monday|In April|During the first week|Last winter} {[a] inches of rain fell|it rained [a] inches|the rain gauge showed [a] inches}{| in our town}.
say {On Tuesday|In May|During the second week|This winter} {[b] inches fell|it rained [b] inches|it showed [b] inches}.
maybe {It rained on [d] days.|The gauge is [d] years old.}
ask {How much rain|How many inches of rain} fell {in all|altogether|in both together}? => a+b
ask What was the total amount of rain{| in inches}? => a+b
ask If [c] {more |}inches {fall|fell} {after that|the time after}, how much rain {is|was} that {in all|altogether}? => a+b+c

pattern change-weight-decimals
let a = 0.5..6.25 step 0.25
let b = 0.25..3.75 step 0.25
need b != 1
let c = 0.25..a+b-0.25 step 0.25
say {There is|There was|<name1> has|The cook has} [a] pounds of {flour|rice|sugar} in the {jar|bin|bag}.
say {<name2> poured in|<name1> put in|<name1> added} {another [b]|[b] more} pounds.
ask {How much|What amount} of {it|that} {is|are} {in there|there} now? => a+b
ask If [c] {of that|of it} {is|are} used for {bread|a cake|dinner}, how much {will be|is} left? => a+b-c
ask How much is {left|still there} after <name3> {takes out|uses} [c]? => a+b-c

pattern change-water-tank
let a = 40..400
let b = 5..120
let c = 3..a+b-10
let d = 2..9
say {A tank|A rain barrel|The fish tank|A water tank} {held|contained|had} [a] gallons of water.
maybe It is [d] feet {high|wide}.
say {After the rain|During the night|In the morning} [b] {gallons|liters|more} {were added|ran in|flowed in}, {and|and then} [c] {gallons |}{were used|leaked out|were taken out} {for the plants|in the afternoon|later}.
ask How much water {is|was} {in it now|left|in it afterwards}? => a+b-c
ask How much water was in it {at the highest point|before any was taken out}? => a+b

pattern change-people-leave-party
let a = 12..120
let b = 3..a-5
let c = 2..a-b-1
let d = 3..11
let e = 2..40
say {There were|[a] people came, so there were} [a] {people|guests} at {the party|a wedding|the barbecue|the concert}.
maybe It {began|started} at [d] o'clock.
say {After an hour|At nightfall|Before the cake was cut}, [b] {of them |guests |people |}{left|went home|had to go}.
ask How many {guests|people} {stayed|remained|were still there}? => a-b
ask {A bit later|Then} [c] more {left|went home}. How many {guests|people} {were still there|stayed until the end}? => a-b-c
ask If [e] {new guests|more people} {arrive|came} after that, how many {are|would be} at the party? => a-b+e

pattern change-library-books
let a = 40..900
let b = 5..a-20
let c = 3..b
let d = 2..12
say {A|The school|A small|The town} library {has|had|started the day with} [a] books {on its shelves|in one room|about animals}.
maybe {[d] people work there.|It has [d] tables.|It is open [d] hours a day.}
say {On Monday|In the morning|During the week} [b] {books |of them |}were {checked out|borrowed|taken out}{, and|. Then} {later|on Friday|in the afternoon} [c] {were brought back|were returned|of these came back}.
ask How many books {are in|does} the library {now|have now|on the shelves now}? => a-b+c
ask How many of the borrowed books are {still out|not back yet}? => b-c
ask How many books {stood|were} on the shelves before any {came back|were returned}? => a-b

pattern change-money-spent
let a = 15..90
let b = 3..a-3
let c = 2..40
let d = 5..13
say {<name1> had|<name1> has|In <his1> wallet <name1> had|<name1> took along} $[a].
maybe <He1> is [d] years old.
say <He1> {spent|paid} $[b] {on|for} {a ticket|lunch|a game|a shirt|a present}.
ask How much money {does <he1> have left|is left|did <he1> have then|remained}? => a-b
ask If {<his1> {mother|father|aunt} gives <him1>|<he1> earns} $[c], how much money does <he1> have {then|now|after that}? => a-b+c
ask How much {money would|would} <name1> have {after|if} {getting|<he1> got} another $[c]? => a-b+c

pattern change-money-received-unknown
let a = 5..60
let x = 3..50
let b = a+x
let d = 2..9
say {Before {<his1> birthday|the weekend|<he1> mowed the lawn}|Yesterday|On Friday} <name1> had $[a]{| in <his1> piggy bank}.
say {Now|Today|After it} <he1> has $[b].
maybe <name1> has [d] {cousins|friends}.
ask How much money did <he1> {get|earn|receive}? => b-a
ask How many dollars {did <name1> get|came in}? => b-a

pattern change-app-files
let a = 12..60
let b = 3..a-3
let m = 4..40
let n = 2..m-1
say {On <his1> phone|On the tablet|On <his1> computer} <name1> {had|has|kept} [a] games and [m] photos.
say <He1> {deleted|removed|erased} [b] of the games.
ask How many {of those|of them} were {left|still there} {of the first kind|, not counting the others}? => a-b
ask How many things {did <he1> keep|are left} {in all|altogether}? => a-b+m
ask Then <he1> {deleted|removed} [n] of the photos. How many of {the second kind|these} {are left|does <he1> still have}? => m-n

pattern change-emails
let a = 4..40
let b = 3..50
let c = 2..a+b-1
let d = 2..12
say {<name1> got|<name1> received|To <name1> came} [a] messages in the morning and [b] {emails |messages |letters |more |}{in the afternoon|after lunch|in the evening}.
maybe <He1> also {sent|wrote} [d] messages.
ask How many {of them |emails |messages |letters |}did <he1> {get|receive} {that day|in all|altogether}? => a+b
ask If <he1> has {read|answered|opened} [c] of them, how many {are still unread|are left|are waiting}? => a+b-c
ask How many {messages |}would it be {if another [c] came|with another [c]}? => a+b+c

pattern change-deck-of-cards-trade
let a = 20..150
let b = 4..a-5
let c = 3..60
let d = 2..30
say <name1> {has|had} [a] {baseball cards|trading cards|stickers|stamps}.
say {<He1> traded|<name1> swapped|<He1> exchanged} [b] of {them|these} for [c] {of <name2>'s|that belonged to <name2>|from <name2>}.
maybe <name2> had [d] {friends|albums} {with <him2>|at home}.
ask How many does <name1> have {now|after the trade|after that}? => a-b+c
ask How many {cards|of them} {will <name1> own|does <he1> have} when {the trade is done|they have traded}? => a-b+c

pattern change-fish-tank
let a = 6..40
let b = 3..30
let c = 1..a+b-2
let d = 10..80
say {<name1>'s|The class|The dentist's|Our} {aquarium|fish tank} {holds|has|had} [a] {fish|goldfish|guppies}.
maybe It {holds|takes} [d] liters of water.
say {<name2>|The teacher|A friend} {put in|added|brought} [b] more.
ask How many fish {are|swim} in {it|the tank} now? => a+b
ask {Sadly|After some days} [c] {of the fish |fish |}died. How many fish {are left|are alive}? => a+b-c
ask If [c] of them are {given away|moved to a pond}, how many {stay|are left}? => a+b-c

pattern change-before-question-first
pick thing = toys|school|fruits|sweets|collectibles
let a = 12..100
let b = 2..a-2
let c = 2..50
ask How many <thing> {will|does|would} <name1> have {left |}if <he1> {had|has|starts with} [a] <thing> and {gave|gives|hands} [b] {of them |}to <name2>? => a-b
ask If <name1> {had|has} [a] <thing> and {buys|gets|finds} [c] more, how many <thing> {will|does} <he1> have {in all|altogether|now}? => a+c
ask How many <thing> did <name1> {have at first|start with} if <he1> gave away [b] and {was left with|still had} [c]? => b+c
ask <name1> had [a] <thing> until <name2> took [b]{ away|}. How many <thing> were left? => a-b
ask What number of <thing> is left when <name1> gives away [b] of <his1> [a]{| <thing>}? => a-b

pattern change-shop-stock
pick thing = toys|school|clothes|sports
pick shop = shops
let a = 30..500
let b = 5..a-10
let c = 10..300
let d = 6..12
say {At the start of the day|On Monday|In the morning|Before the sale} {<shop>|a store|the shop} had [a] <thing> {in stock|on the shelves}.
maybe It opened at [d] o'clock.
say {During the day|By evening|By Saturday} [b] <thing> {were sold|had been sold}.
ask How many <thing> {were left|are left|did it still have}? => a-b
ask Then a truck brought [c] {more|new <thing>|more <thing>}. How many <thing> {does the store have|are there} {now|then}? => a-b+c
ask How many <thing> {will be|are} in the store if {a delivery of [c] more comes|[c] more are delivered} {in the evening|after that}? => a-b+c

pattern change-shop-sold-unknown
pick thing = bakery|fruits|vegetables|flowers
pick job = jobs
let a = 25..300
let x = 5..a-5
let b = a-x
let d = 2..40
say {A(n) <job.one>|<name1>|A man at the market|A woman} {brought|took|set out with} [a] <thing> to {the market|sell}.
maybe <name2> {was the first customer and came at [d] minutes past nine|bought [d] carrots there}.
say {In the evening|At closing time|When the market closed} [b] {of them |<thing> |}were {left|not sold|still there}.
ask How many <thing> {were|had been} sold? => a-b
ask How many <thing> did people buy? => a-b

pattern change-three-steps
pick thing = collectibles|toys|nature
let a = 10..60
let b = 3..a-2
let c = 5..60
let d = 2..a-b+c-1
say <name1> {had|put|kept} [a] <thing> in a {box|jar|bag}.
say {On Monday|First} <he1> took out [b], {on Tuesday|then} <he1> {put in|added|found} [c]{,|} and {on Wednesday|at last|finally} took out {another [d]|[d] more}.
ask How many <thing> {are|were} {left|there} {now|at the end|in the end}? => a-b+c-d
ask How many <thing> did <he1> {lose or give away|take out} {altogether|in all}? => b+d

pattern change-balloons-pop
pick color = colors
pick other = colors
let a = 8..60
let b = 2..a-2
let c = 2..20
let d = 2..30
say <name1> {has|had|blew up} [a] <color> balloons and <name2> {has|had|blew up} [d] <other> {ones|balloons}.
say {During the game|By accident|On the way}, [b] of <name1>'s balloons {popped|flew away|burst}.
ask How many <color> balloons {are left|does <name1> have now}? => a-b
ask How many balloons {are left|do they have} {in all|altogether|together}? => a-b+d
ask If <name1> {buys|blows up} [c] more <color> balloons, how many <color> balloons will <he1> have? => a-b+c
