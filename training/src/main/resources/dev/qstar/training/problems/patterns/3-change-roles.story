# People known by a role only, "some" for what is asked, and events told out of order.

pattern role-some-and-more
pick job = jobs
pick x = toys|collectibles|school|books
let b = 4..80
let s = 3..60
let t = s+b
let d = 3..50
say {A(n) <job.one> had {some|a few|a number of} <x>|{Some|A few} <x> were on the table of a(n) <job.one>}.
say {Then|Today|Last week}{,|} {a friend|a neighbor|a customer} {brought|came with|added} [b]{| more| others}. {Now|With these} there are [t].
maybe {Next door|Elsewhere} there were [d] {others|more}.
ask How many <x> {did the <job.one> have|were there} {at first|before that|to begin with}? => t-b
ask {How many were there before the [b] came|What was the number before the gift}? => t-b
ask {If [b] more are brought tomorrow|With [b] more tomorrow}, how many {<x> |}will {the <job.one> have|there be}? => t+b

pattern role-gave-some
pick job = jobs
pick kid = kids
pick x = sweets|fruits|toys|flowers
let a = 12..120
let r = 3..a-4
let c = 3..50
let d = 2..12
say {A(n) <job.one>|Our neighbor, a(n) <job.one>,|An old <job.one>} {had|owned|kept} [a] <x>.
say {After giving|Having given} {some to a(n) <kid.one>|a few to a(n) <kid.one>|several to each of [d] visitors}, {the <job.one> had|this kind person had} [r] left.
ask How many <x> {were given away|went to others|did the <job.one> give away}? => a-r
ask {A stranger|Another person|An aunt} then brought [c]. How many <x> {are there|does the <job.one> have} {now|in the end}? => r+c
ask {How many fewer <x> are there now than before|By how much did the number of <x> go down}? => a-r

pattern role-still-needs
pick job = jobs
pick x = crafts|tools|furniture|school
let g = 20..200
let a = 4..g-6
let b = 2..g-a-2
let p = 2..15
say A(n) <job.one> {needs|has to have|was asked for|must deliver} [g] <x> {by Friday|before the weekend|for a customer|for a school}.
say {So far|Up to now|By yesterday} [a] {are ready|have been found|have arrived}.
maybe Each {one |}{is worth|costs} $[p].
ask How many more <x> {are needed|must still come|does the <job.one> still need}? => g-a
ask {Today|This morning}{,|} [b] more {arrived|came|were found}. How many {are ready now|is that so far}? => a+b
ask {Today|This morning}{,|} [b] more {arrived|came|were found}. How many <x> are {still missing|still to come|needed now}? => g-a-b
ask If [b] of those {that are ready|there} turn out to be {broken|bad}, how many good ones {are there|remain}? => a-b
need a > b

pattern role-needs-after-loss
pick job = jobs
pick x = bakery|flowers|drinks|clothes
let g = 40..200
let a = 12..g-5
let b = 2..a-4
say {For a wedding|For a party|For the fair|For an order}{,|} a(n) <job.one> wants to have [g] <x>. [a] {are|were} already {there|finished|at hand}{,|} but [b] of these {were spoiled|fell on the floor|had to be thrown away}.
ask How many {good |}<x> {are left|remain}? => a-b
ask How many <x> {must still be made or bought|are now missing|are needed} to {reach [g]|have enough}? => g-(a-b)
ask How many would have been {missing|needed} {without the bad luck|if none had been lost}? => g-a

pattern driver-parcels
pick place = venues
let a = 30..160
let b = 4..a-20
let c = 3..15
let d = 2..30
let m = 15..140
say {A van driver|A mail carrier|A driver|A delivery woman} {loaded|took along|set off with} [a] {parcels|packages|letters|boxes}.
say {At the first street|Before ten o'clock|In the morning} [b] {of them |}were {delivered|dropped off}; {then|after that|later} [c] {went|were taken} to a(n) <place.one>.
maybe The {route|round} was [m] miles long.
ask How many {parcels|packages|boxes|pieces} {were still in the van|were left|remained} {after both|then}? => a-b-c
ask How many {were left|were still in the van} {before the <place.one>|after the first part}? => a-b
ask How many were {delivered|dropped off} {up to then|in all|altogether}? => b+c
ask {A shop then handed over|On the way, the driver was given} [d] more. How many {did the driver have|were in the van} {in the end|then}? => a-b-c+d

pattern gardener-bulbs
pick x = flowers|vegetables
let a = 30..140
let b = 6..a-12
let c = 2..b-3
let d = 4..40
say {A gardener|The park keeper|The woman with the big garden|The school gardener} {had|bought|brought} [a] <x> to {plant|put in the ground} and {planted|put in} [b] {of them |}{on Saturday|before the rain}.
say {That night|A week later|The next day}{,|} {rabbits|snails|deer|a late frost} {destroyed|ruined} [c] of the planted ones.
ask How many {<x> |}{were left to plant|were not yet in the ground|still had to be planted} before {more went in|any others were put in}? => a-b
ask How many of the planted <x> {were left|survived|were fine}? => b-c
ask {How many <x> does that leave in all, planted or not|Counting both planted and not planted, how many <x> are left}? => a-c
ask {The next week|On Sunday} [d] more were planted. How many {planted ones|good ones in the ground} are there {now|then}? => b-c+d
need a-b >= d

pattern cook-potatoes
pick x = vegetables
let b = 5..30
let c = 4..30
let r = 3..50
let n = 10..70
say {A cook|The chef of a small hotel|The kitchen of a hospital|The camp kitchen} {used|took} [b] <x> for {a soup|the salad|lunch} and [c] for {a stew|a pie|dinner}.
say {After that|In the end}{,|} [r] {<x> |}{were left|remained|were still in the sack}.
maybe {There were [n] guests to feed.|That day [n] guests came.}
ask How many <x> {were there|did the kitchen have} {at first|in the beginning|before cooking}? => r+b+c
ask How many <x> {were used|went into the two meals|were taken}? => b+c
ask How many <x> were left {between the two meals|when the first dish was done}? => r+c

pattern coach-balls
pick x = sports
let a = 15..60
let r = 4..a-5
let c = 2..a-r
let n = 8..30
need a-r-c >= 0
say {A coach|The gym teacher|The caretaker} {brought|counted|put out} [a] <x> {before practice|for the game|at three o'clock}.
say {Afterwards|When everybody had gone|At the end}{,|} only [r] {were found|were there|came back}.
maybe [n] {children|players} had {taken part|played}.
ask How many <x> {were missing|had been lost|were gone}? => a-r
ask {The next day|Then} a {dog|boy|player} found [c] of the missing ones. How many <x> {are there|does the team have} {now|again}? => r+c
ask {The next day|Then} a {dog|boy|player} found [c] of the missing ones. How many are {still missing|still lost}? => a-r-c

pattern collector-two-gifts
pick x = collectibles|nature
let b = 3..40
let c = 3..40
let s = 4..90
let t = s+b+c
let e = 6..80
say {A collector|A young collector|An old man|The boy next door|A girl in my class} was given [b] <x> by {an uncle|a friend|a teacher} and {bought|found} [c] {more|others}.
say {That made|This brought the collection to|The collection then held|Together with the old ones that was} [t] <x>.
maybe They lie in a {box|case} that is [e] years old.
ask How many <x> {were in the collection|were there} {before|at the start|before all that}? => t-b-c
ask How many <x> were {new|added}? => b+c
ask How many <x> {were there|did the collection have} {before the [c] were added|after the first gift}? => t-c

pattern collection-counted-twice
pick x = collectibles|toys|books
pick kid = kids
let a = 20..150
let y = 5..60
let t = a+y
let c = 3..a-6
let n = 3..12
say {On New Year's Day|At the start of the year|In January} a(n) <kid.one> counted [a] <x>. {In December|A year later|At the end of the year}{,|} {the count was|there were|the same collection had} [t].
maybe They {fit|lie} in [n] {boxes|drawers|albums}.
ask How many <x> {were added|came in} {between the two counts|during the year}? => t-a
ask {By how many did the collection grow|How many more were there at the second count than at the first}? => t-a
ask {After the second count|Then} [c] were {sold|given away}. How many {are left|remain}? => t-c

pattern collection-shrinks
pick x = collectibles|toys|books
let t = 10..90
let y = 4..60
let a = t+y
let c = 3..30
say {A box in the attic|Grandfather's shelf|The class cupboard|A trunk} {now holds|now has|has} [t] <x>; {last summer|before the move|two years ago} there were [a].
ask How many <x> {have disappeared|are gone|have been taken out} since then? => a-t
ask {How many fewer <x> are there now|What is the drop in the number of <x>}? => a-t
ask If {somebody puts in|we add} [c] {more|new ones}, how many {will be there|does that make}? => t+c
ask If {somebody puts in|we add} [c], how many <x> will still be missing from the old number? => a-t-c
need y > c

pattern jar-counted-after
pick x = sweets
let a = 30..120
let b = 3..20
let c = 3..20
let r = a-b-c
let d = 5..60
need r > 2
say {The jar on the counter|A glass jar|Grandma's candy dish} {was filled with|had} [a] <x>. {The mail carrier|A plumber|The first guest} took [b]. {Somebody else|A boy|The dog walker} {took|ate} {some more|a few too}, and {there were|that left} [r]{ in the end|}.
maybe A second jar held [d] mints.
ask How many {<x> |}did {the second taker|the other one|the other person} take? => a-b-r
ask How many <x> were {taken|gone} {in all|altogether}? => a-r
ask How many were there {after the first [b] were taken|before the second person came}? => a-b

pattern beads-string-breaks
pick kid = kids
let a = 25..140
let b = 4..a-8
let c = 2..b-1
let d = 4..40
say A(n) <kid.one> had a {necklace|string|chain} {of|with} [a] beads. {It broke|The thread snapped}, and [b] {beads |}{rolled away|fell off|dropped to the floor}.
say {After a search|Under the bed|Later}{,|} [c] of {these|the fallen ones} were found{ and put back on|, and they were put back on the string}.
ask How many beads {stayed on|did not fall}? => a-b
ask How many beads {are lost|were never found|are still missing}? => b-c
ask How many beads {are on it now|does it have again|are there at the end}? => a-b+c
ask If [d] new beads are added {to it too|as well}, how many beads does it have? => a-b+c+d

pattern candles-lamps-off
let a = 12..90
let b = 3..a-5
let c = 2..b
let n = 2..9
say {In a church|In the hall|On the stage|In the old theater} [a] {candles|lamps|lights} {were burning|were on|gave light}. {The wind|A storm|A caretaker} put out [b]{ of them|}{| at [n] o'clock}.
ask How many {went on burning|were still on|still gave light}? => a-b
ask {Then|After a while} [c] of the dark ones were lit again. How many {were on|were burning|gave light} {now|then}? => a-b+c
ask {Then|After a while} [c] of them were lit again. How many stayed {dark|out}? => b-c

pattern savings-piggy
pick kid = kids
let a = 12..90
let b = 4..60
let c = 3..a-2
let g = 100..250
need g > a+b
say {A(n) <kid.one>|The girl upstairs|My cousin|A paper boy} {had|had saved|kept} $[a] in a {piggy bank|tin}. {Grandmother|A neighbor} {added|gave} $[b]{ for {help in the garden|good grades|washing the car}|}.
ask {How much money|How many dollars} {was in it|was that} {then|altogether|in all}? => a+b
ask {How much more must be saved|How many more dollars are needed|How much is still missing} {to buy a bike|for a game|to get a telescope} that costs $[g]? => g-a-b
ask {Before that gift came|Before anyone added anything}, $[c] had been {spent|taken out} of the $[a]. How much was {left|there} at that moment? => a-c

pattern savings-before-spending
pick job = jobs
pick thing = clothes|tools
let c = 4..80
let r = 3..90
let e = 2..60
let k = 20..70
say {After paying|Having paid|When she had paid} $[c] for a(n) <thing.one>, {a(n) <job.one>|the woman|a customer} {had|was left with|still held} $[r].
maybe {Her|The} bus home left in [k] minutes.
ask How much {money |}{did she have|was there} {at first|before that|before she paid}? => r+c
ask {She|The same woman} {then|also} {found|was given} $[e]. How much does she have {now|then}? => r+e
ask How much more {did the <thing.one> cost than she had left|was paid than was left}? => c-r
need c > r

pattern water-tank-level
let a = 60..400
let b = 10..a-20
let c = 5..90
let k = 450..900
let h = 2..9
say {A water tank|A barrel on the roof|The farm's tank|A fuel tank} {held|had} [a] {liters|gallons|quarts} {in the morning|at dawn}{|; it can hold [k]}.
say {During the day|In [h] hours} [b] {were used|ran out|were drawn}, and {at night|then} {the rain|a pump} {put in|added} [c].
ask How many were {in it|there} {after the rain or the pump|in the end}? => a-b+c
ask How {many were|much of the [a] was} left {before it was filled up again|in the evening}? => a-b
ask By how {many|much} did it {go down|sink} over the whole time? => b-c
need b > c

pattern stairs-floor
let a = 2..20
let b = 3..25
let c = 2..a+b-2
let f = 50..70
say {An elevator|A lift|A window cleaner's lift} {starts on|is at|begins at} floor [a] {of a building with [f] floors|of [f]|in a house of [f] floors}. It goes up [b] floors.
ask {On what floor|At which floor} is it {now|then}? => a+b
ask {Then|After that} it goes down [c] floors. {On what floor|Where} {is it|does it stop}? => a+b-c
ask {How many floors are above it then|From there, how many floors are there still to go to floor [f]}? => f-a-b

pattern temperature-swing
let a = 8..30
let b = 3..20
let c = 2..a+b-2
let d = 2..9
say {In the morning|At six o'clock|At sunrise} {a thermometer|the thermometer at the school} {showed|read} [a] degrees. {By noon|By two} it had {risen|gone up|climbed} by [b]{ degrees|}.
ask {How many degrees|What temperature} was it {at that time|then}? => a+b
ask {In the evening|By nightfall} it {fell|dropped} by [c] {degrees|}. {What did it show|How many degrees was it} then? => a+b-c
ask If it had risen by [d] more, what would {it have shown|the temperature have been}? => a+b+d

pattern temperature-start-unknown
let b = 3..20
let s = 5..40
let c = 2..15
let t = s+b
need t-c > 2
say {Since the morning|Since dawn|Between six and noon}{,|} it {has become|got} [b] degrees warmer. {Now|At noon} it {is|was} [t] degrees.
ask {What was the temperature|How many degrees was it} {in the morning|at first|before}? => t-b
ask {By night it gets|In the evening it will be} [c] degrees colder {than this|than that}. How {many degrees|warm} will that be? => t-c
ask {What would it be after another rise of [b] degrees|If it rises by [b] degrees again, what will it be}? => t+b

pattern weight-bag-taken-out
let a = 15..60
let b = 3..a-4
let c = 2..20
let l = 20..30
say {A suitcase|A backpack|A sack|The bag of a traveler} {weighed|was weighed at} [a] {pounds|kilograms}. {The owner|The traveler} took out {things|books|shoes} that weighed [b].
maybe The sign at the counter said [l].
ask How {much did it weigh|heavy was it} {then|after that}? => a-b
ask {Then|Later} {gifts|souvenirs} that weighed [c] were put in. How {much did it weigh|heavy was it} {in the end|now}? => a-b+c
ask {How much more did it weigh before than after|By how much did the weight change} if {gifts|souvenirs} weighing [c] were put in later? => b-c
need b > c

pattern rope-cut-start-unknown
let b = 3..20
let c = 3..20
let r = 4..40
let k = 2..8
let e = 2..30
say {A sailor|A climber|A carpenter|The stage crew} cut [b] {meters|feet|yards} and then [c] {more |}off a {rope|cable|long board}. [r] {of them |}{are|were} left.
maybe It took [k] minutes.
ask How long was it {at first|before|before it was cut}? => r+b+c
ask How much was cut off {in all|altogether}? => b+c
ask How long was it {after the first cut|between the cuts}? => r+c
ask If [e] {more |}are cut off, how much will {be left|there be}? => r-e
need r > e

pattern movie-seats-wait
let k = 80..300
let a = 30..k-30
let b = 5..25
let c = 2..a-10
say {A movie theater|A circus tent|A concert hall|The big hall} has [k] seats. {Before the show|When the lights went out} [a] {people|guests} had {sat down|come in}{| and found a place}.
ask How many seats {were empty|were free|were not taken}? => k-a
ask {During the show|After ten minutes} [b] {latecomers|more people} {came|took seats}. How many {people|guests} were {there|inside} then? => a+b
ask {During the show|After ten minutes} [b] {latecomers|more people} {came|took seats}. How many seats {were free|stayed empty}? => k-a-b
ask In the break [c] {people |}{left|went home}. How many {people saw the rest|stayed}? => a-c
ask {After [c] people had gone home|When [c] people had left in the break}, how many seats were empty? => k-(a-c)

pattern line-at-window
pick x = shops
let a = 8..40
let b = 2..a-3
let c = 2..20
let m = 3..30
say [a] {people|customers} {were waiting|stood in line} {in front of|outside} <x>. {When it opened|In the first [m] minutes}{,|} [b] {were served and left|went in}.
ask How many {people |}{were left in line|were still waiting}? => a-b
ask {At the same time|Meanwhile} [c] {came|joined the end of the line}. How many {people |}were {waiting|in line} then? => a-b+c
ask {If [c] more had joined before it opened|With [c] more in line at the start}, how many people would have {been waiting|stood there} {at the opening|when it opened}? => a+c

pattern puzzle-pieces
pick kid = kids
let a = 100..500 step 50
let b = 15..70
let c = 10..60
let d = 2..9
need a-b-c > d
say {A(n) <kid.one>|My little sister|The boy in bed} {works on|is doing} a puzzle {of|with} [a] pieces. [b] were {placed|put in} {yesterday|before dinner} and [c] {today|after it}.
ask How many pieces {are placed|are in place} {so far|by now}? => b+c
ask How many pieces {still have to be placed|are left|are still loose}? => a-b-c
ask {If [d] pieces got lost|Since [d] pieces are lost}, how many can {ever be placed|be put in at most}? => a-d
ask {How many were left after the first part|How many pieces were loose when only the first [b] were in}? => a-b
ask {If [d] of the loose pieces are lost|With [d] of the loose ones lost}, how many more can still be placed? => a-b-c-d
