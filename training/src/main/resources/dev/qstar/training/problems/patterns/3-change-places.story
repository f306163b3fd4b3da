# Changes told of roles and places: start, change and result unknown, in one and two steps.

pattern vessel-on-off
pick bus = vessels
let a = 12..80
let b = 3..a-4
let c = 2..40
let n = 4..90
say {A(n) <bus.one> left the station with|A(n) <bus.one> was carrying|In a(n) <bus.one> there were|The driver of a(n) <bus.one> had} [a] {passengers|people|riders}.
maybe The number on {its|the} front was [n].
say {At the next stop|At the market|Near the school|One stop later|At the bridge}{,|} [b] {people |of them |passengers |}got off and [c] {others |new people |more |}got on.
ask How many {people|passengers|riders} were {on board|inside} {then|after that stop|when it went on}? => a-b+c
ask How many {passengers|people} stayed {in their seats|on board} {at that stop|the whole time}? => a-b
ask How many {people|passengers} {were on board at some time|rode along at least part of the way} {in all|altogether}? => a+c
ask {How many people were on board right after the [b] got off, before anyone got on|How many riders were left before the new ones came in}? => a-b

pattern vessel-start-unknown
pick bus = vessels
let b = 2..30
let r = 3..60
let c = 2..30
let e = 2..20
say {A few|Some|A number of} {people|passengers|children} {sat|were|rode} in a(n) <bus.one>{| in the morning| when it set off}.
say {When|As soon as} [b] {of them |}{got off|left} at {the hospital|the town hall|the harbor|Park Street}, [r] {were left|remained|were still there}.
maybe The {driver|conductor} {waited|stopped} for [e] minutes.
ask How many {people |passengers |}were {inside|on board} {at first|to begin with|before that stop}? => r+b
ask {How many people did the driver start with|With how many people did it start}? => b+r
ask {Then|Afterwards} [c] people got in. How many {were on board|did that make} {now|then}? => r+c

pattern vessel-change-unknown
pick bus = vessels
let a = 18..95
let r = 4..a-3
let c = 2..40
let m = 5..60
say A(n) <bus.one> {carried|had|was taking} [a] {people|passengers|tourists}{| across town| to the museum| up to the lake}.
say {Some|A few|Several} {of them |}{got off|left|stepped out} {on the way|at the first stop|at the zoo}, and [r] {went on|stayed on|rode to the end}.
maybe The whole {ride|trip} took [m] minutes.
ask How many {people|passengers|tourists} {got off|left|stepped out}? => a-r
ask How many {did not ride to the end|did not stay on}? => a-r
ask If [c] new {people|passengers} joined {those who stayed|the ones still on board}, how many were {on board|there}? => r+c

pattern vessel-two-stops-back
pick bus = vessels
let b = 2..20
let c = 2..25
let r = 5..60
let d = 3..r-2
need r-c > 1
say {At the first stop|At the library|At Mill Road}{,|} [b] {people|riders} {left|got off} a(n) <bus.one>. {At the second stop|At the swimming pool|A little later}{,|} [c] {got on|climbed in|joined}.
say {After that|Now|From there on}{,|} there were [r] {people|riders} {on board|inside}.
ask How many {people|riders} were {on board|inside} {at first|before the first stop|to begin with}? => r-c+b
ask How many {people|riders} were {on board|inside} {between the two stops|just before the [c] got on}? => r-c
ask At the last stop [d] {people|riders} got off. How many {stayed|were left|remained}? => r-d

pattern library-desk
pick book = books
let a = 40..300
let b = 5..a-20
let c = 4..b-1
let y = 3..30
let d = 2..20
say {The librarian|A librarian|The village library|Our school library} {began the day with|had|started out with} [a] <book>{| on the shelves}.
say {By noon|Before lunch|In the morning} [b] {of them |<book> |}{had been borrowed|were checked out|went out}, and {in the afternoon|later} [c] {were returned|came back}.
maybe The library has been open for [y] years and has [d] reading chairs.
ask How many <book> were {there|on the shelves} {at noon|in the middle of the day}? => a-b
ask How many <book> were {in the library|there} {at the end of the day|when it closed}? => a-b+c
ask How many more <book> {went out|left} than came back? => b-c
ask {How many more <book> would have to come back so that all [a] are there again|How many <book> were still missing in the evening}? => a-(a-b+c)

pattern librarian-some-returned
pick book = books
let a = 15..200
let x = 4..70
let t = a+x
let d = 3..a-4
say {There were|The librarian counted} [a] <book> {on the cart|on a shelf|in the return bin}{| at nine o'clock| before school}.
say {Then|During the day} {some|a few|more} <book> were {brought back|added|put there}, {so that there were|and the new count was|and then there were} [t].
ask How many <book> {were brought back|were added|came in}? => t-a
ask By how many did the {number of <book>|count} {grow|go up|rise}? => t-a
ask {A boy|A reader|The teacher} then took [d] of the <book>. How many {were left|remained|stayed there}? => t-d

pattern parking-lot-flow
pick car = cars
let a = 20..150
let b = 4..a-6
let c = 3..70
let k = 160..400
say {At eight o'clock|In the morning|Before the shops opened} there were [a] <car> in {a parking lot|the parking garage|the lot behind the school}.
say {By noon|Then|Over the next hours} [c] {more |other |}<car> {arrived|came in|drove in}. {After that|In the evening|Later} [b] {left|drove away|went out}.
maybe The lot has {room for|space for} [k].
ask How many <car> were {there|parked there} {before any left|at the fullest time|once the new ones had come}? => a+c
ask How many <car> were {there|still there} {in the end|afterwards|when all this was over}? => a+c-b
ask How many of all these <car> {were there at some time|used it} {that day|in all}? => a+c

pattern parking-lot-free-spaces
pick car = cars
let k = 60..300
let a = 10..k-40
let b = 5..35
let c = 3..a-2
say {A parking lot|The garage of a hotel|The yard of a school} has {room|places|space} for [k] <car>. {Right now|At the moment|On Sunday morning} [a] {are there|stand there|places are taken}.
ask How many {places|spaces} are {free|empty|still open}? => k-a
ask [b] more <car> {drive in|arrive|come}. How many {places|spaces} are {free|empty} {now|then}? => k-a-b
ask If [c] <car> {leave|drive off}, how many {are left|stay there|remain}? => a-c
ask {How many places will be empty after [c] <car> leave|If [c] <car> go away, how many free places are there then}? => k-a+c

pattern baker-shelf
pick x = bakery
pick y = bakery
let a = 30..150
let b = 10..a-12
let c = 10..60
let h = 4..8
let q = 12..60
say {A baker|The baker on our street|A woman who runs a bakery|The owner of a small bakery} {put|laid|set} [a] <x> {in the window|on the counter|on the shelf} {at|after} [h] o'clock.
say {Two hours later|By ten|When the first rush was over} [b] {of them |}{were sold|had been sold|were gone}. {So|Then} {the baker|someone} {baked|brought out|added} [c] more.
maybe There were also [q] <y>.
ask How many <x> {were left|remained|lay there} before {the new ones came|more were brought}? => a-b
ask How many <x> were there {after that|once the new ones were added}? => a-b+c
ask How many <x> were {made|put out} {in all|altogether|that day}? => a+c

pattern baker-evening-count
pick x = bakery
let r = 3..40
let b = 15..120
let c = 2..20
let p = 2..6
say {At closing time|In the evening|At the end of the day} {a baker|the baker|the bakery|a cafe owner} {still had|was left with|counted} [r] <x>{|, which cost $[p] each}.
say [b] {had been sold|were sold|went to customers} {during the day|that day} and [c] {were|had been} {burned|dropped|given to the children next door}.
ask How many <x> were there {in the morning|at the start of the day|at first}? => r+b+c
ask How many <x> {left the shop|were gone by the evening|were no longer there}? => b+c
ask How many more <x> were sold than {left over|not sold and still there}? => b-r
need b > r

pattern farmer-eggs
let a = 20..90
let b = 10..60
let c = 5..a+b-6
let d = 2..a-3
let n = 12..60
say {A farmer|A farmer's wife|The farmer's son} {gathered|found|collected} [a] eggs {in the morning|before breakfast} and [b] {in the afternoon|before dinner|at dusk}.
maybe The {farm|barn} is home to [n] hens.
say {On the way to the house|At the market}{,|} [c] {of the eggs |of them |}{were sold|were given away|went to neighbors}.
ask How many eggs were {gathered|found} {that day|in all}? => a+b
ask How many eggs {remained|were left|were there still}? => a+b-c
ask {If [d] of the morning eggs were cracked, how many good ones were there from the morning|How many morning eggs were whole if [d] of them were cracked}? => a-d

pattern farmer-herd-year
pick x = herd
let a = 15..120
let b = 3..40
let c = 3..a-5
let d = 2..10
say {Last spring|A year ago|When the year began} {a farmer|a shepherd|a rancher|the zoo} {had|kept|looked after} [a] <x>.
say {Since then|Over the year|By autumn} [b] {young ones |}were born{, | and }[c] were sold{| and none died}.
maybe {Every week|Each month} [d] bags of food are used up.
ask How many <x> are there {now|today|at the end}? => a+b-c
ask How many <x> would there be {now |}if none had been sold? => a+b
ask How many <x> would there be {now |}if none had been born? => a-c
ask {How many <x> were either born or sold|How many <x> came or went}{| in all| altogether}? => b+c

pattern farmer-some-run-off
pick x = herd
let a = 15..120
let r = 4..a-3
let c = 2..a-r
need a-r-c >= 0
say {A gate|The gate} was left open and {some|a few|several|a number} of {a farmer's|the farmer's|the family's} [a] <x> {ran off|got away|slipped out}.
say {Only|Just} [r] {were left|stayed|could be found} {in the field|in the pen|behind the fence}.
ask How many <x> {ran off|got away|slipped out}? => a-r
ask {The children|The neighbors|Two dogs} brought [c] of {them|the lost ones} back. How many <x> are {in the field|there} {now|again}? => r+c
ask {The neighbors|A hired hand} found [c] of {them|the lost ones}. How many are still {missing|lost|out there}? => a-r-c

pattern waiter-tables
let a = 14..60
let b = 3..a-4
let c = 2..30
let t = 3..12
say {A waiter|A waitress|The waiter at a cafe} {was serving|had|looked after} [a] {guests|customers|people}{| at [t] tables}.
say {Then|After the soup|At nine o'clock|When the rain stopped}{,|} [b] {of them |}{paid and left|went home|got up and left}.
ask How many {guests|customers} {did the waiter still have|were left|remained}? => a-b
ask {Soon|A little later} [c] {new guests|more customers|others} {sat down|came in}. How many {guests|people} {were there|did that make} {now|then}? => a-b+c
ask How many more {guests|customers} left than stayed? => b-(a-b)
need b*2 > a

pattern waiter-tips-plates
let a = 12..40
let r = 3..a-2
let s = 4..30
let w = 2..9
say {A waiter|A waitress|The new kitchen helper} {carried|set out with|had to wash} [a] {plates|glasses|cups}{| during the first of [w] hours}.
say {A few|Some|Several} {broke|fell and broke|slipped and broke}, {leaving|so there were only} [r]{ whole ones|}.
ask How many {plates|glasses|cups|pieces} {broke|were broken}? => a-r
ask The {cook|owner} {bought|brought} [s] new ones. How many whole ones are there now? => r+s
ask {If the cook brings [s] new ones, how many whole ones are there|How many whole ones will there be with [s] new ones}? => r+s

pattern pond-animals
pick x = waterbirds
let a = 6..40
let b = 3..25
let c = 2..a+b-2
let d = 2..30
let g = 2..15
say {On a pond|By the pond|At the edge of a lake|On a sandbank} {there were|sat|rested} [a] <x>{| and [g] turtles}.
say {Then|A moment later|After sunrise}{,|} [b] {others of the same kind|more <x>} {came|joined them|arrived}.
ask How many <x> {were there|could be counted} {then|after that|now}? => a+b
ask {A dog barked|A stone splashed} and [c] <x> {went away|left}. How many <x> {were left|stayed}? => a+b-c
ask {A stone splashed into the water|Somebody shouted}. [c] <x> {went away|left}, and [d] {others |more |}came. How many <x> were there {in the end|after all this}? => a+b-c+d

pattern pond-start-unknown
pick x = waterbirds
let b = 2..25
let c = 2..25
let t = c+5..c+60
let k = 2..60
say {There were {some|a few|a number of} <x> {by a stream|in a meadow|at a pond}|{Some|A few} <x> were {by a stream|in a meadow|at a pond}}.
say {First|At noon} [b] {went away|left|wandered off}, then [c] {came|joined them|arrived}. {Now|In the end} {there are|one can count} [t].
maybe A bird sang [k] times.
ask How many <x> were there {at first|at the very beginning|to start with}? => t-c+b
ask How many <x> were there {after the [b] left|before the [c] came}? => t-c
ask How many <x> {left or came|were on the move} {in all|altogether}? => b+c

pattern school-new-students
let a = 120..600
let b = 5..60
let c = 5..90
let s = 8..40
need c > b
say {Last year|In May|At the start of the year} {a club|a sports center|a music school|a library|a dance school|a scout group} had [a] {members|names on its list}.
say {During the summer|Over the year|In the next months} [b] {moved away|left|dropped out} and [c] {signed up|joined|were new}.
maybe [s] people work there.
ask How many {does it have|are there} {now|today|this year}? => a-b+c
ask By how many did {the number|its list} {grow|go up}? => c-b
ask How many of the [a] {are still there|stayed}? => a-b
ask How many different people {belonged to it|were on its list} {at one time or another|in all}? => a+c

pattern classroom-some-left
let a = 18..35
let r = 5..a-3
let c = 2..a-r
let n = 101..320
say {In room [n]|In a classroom|In the art room|In the gym} there were [a] {students|children|pupils}. {The teacher|The nurse|The coach} {sent|called} {some|a few|several} of them {out|to the office|to the hall}.
say {After that|Then|Now}{,|} [r] {were left|remained|were still there}.
ask How many {students|children|pupils} {were sent out|had to go|left the room}? => a-r
ask [c] of them {came back|returned} {at once|after ten minutes|soon}. How many are {in the room|there} now? => r+c
ask When [c] of them had {come back|returned}, how many were still {out|away}? => a-r-c

pattern teacher-supplies
pick x = school
pick kid = kids
let a = 30..150
let b = 10..a-8
let c = 5..60
let g = 40..200
say {A teacher|The art teacher|The school secretary|A coach} {opened|unpacked} a {box|closet|carton} {with|holding} [a] <x>.
say [b] {were handed out|went to the class|were given away} {on Monday|the same day|at once}.
maybe There are [g] children at {the|this} school.
ask How many <x> {are left|remain|are still there}? => a-b
ask {On Friday|A week later} [c] <x> {are given back|are returned|come back}. How many <x> are there {now|then}? => a-b+c
ask {A(n) <kid.one> brings|Parents bring} [c] new <x>. How many {<x> |}does the teacher have {now|then}? => a-b+c
ask How many more <x> {were handed out than are left|went out than stayed}? => b-(a-b)
need b*2 > a

pattern museum-visitors-rooms
let a = 20..120
let b = 15..90
let c = 5..a-4
let e = 3..15
let h = 9..11
say {A museum|The science museum|The town museum} {opened|opens} at [h] o'clock. {In the first hour|Before noon} [a] {visitors|people} {came|walked in}, {in the second hour|after noon} [b].
maybe {There are|It has} [e] {guards|rooms|guides}.
ask How many {visitors|people} {came altogether|were let in that day|came to see it}? => a+b
ask {By the end of the first part|Of the first group} [c] had {gone|left}. How many of the first group {were still there|stayed}? => a-c
ask If [c] people had {left|gone home}, how many were {still inside|in the museum}? => a+b-c

pattern museum-collection
pick x = collectibles
let b = 5..60
let c = 5..80
let t = c+30..c+400
let e = 2..9
say A museum {lent|sent} [b] of its <x> to {another museum|a school|the town hall} and {bought|was given} [c] {new ones|others}.
say {Its guide|A sign} says that {now|at present} it {has|shows} [t] <x>{| in [e] rooms}.
ask How many <x> {did it have|were there} before {all this|this happened}? => t-c+b
ask How many <x> will it have when the [b] {are back|come back|have been returned}? => t+b
ask How many of its old <x> are there {now|at present}? => t-c

pattern team-players-change
let b = 2..12
let c = 2..12
let t = c+8..c+40
let g = 3..25
say {A team|A soccer club|A swim team|A choir} lost [b] {members|people} {this year|in spring|who moved away}, but [c] {new ones|others} {came|joined}.
maybe It has won [g] {prizes|matches|cups}.
say {There are|It has} [t] {members|people} {now|today}.
ask How many {members|people} {did it have|were there} before? => t-c+b
ask How many {members|people} would there be today if {nobody had joined|the [c] had not come}? => t-c
ask How many {changes|people} were there {coming and going|who came or went} {in all|altogether}? => b+c

pattern score-points
let a = 15..60
let b = 4..30
let c = 2..25
let d = 3..40
need a+b > c
say {A team|The home team|The blue team|One side} {had|had scored} [a] points {at the break|after two rounds|by noon}. {Then|Later on|In the next round} it {won|got} [b] {more |further |}points{| in [d] minutes}.
ask How many points {was that|did it have} {then|altogether}? => a+b
ask {For a foul|For breaking a rule|For being late} it lost [c] {again|points}. {What was the final score|How many points were left}? => a+b-c
ask How many more points {did it get before than after|came before than after} {the break|that}? => a-b
need a > b

pattern score-unknown-round
let a = 12..60
let x = 4..40
let t = a+x
let g = t+5..t+60
let n = 3..12
say After {the first part|one game|two rounds} {a quiz team|the girls' team|a dart player|a bowler} had [a] points. {After the next part|At the end|When the game was over} it was [t].
maybe [n] {teams|groups} took part.
ask How many points {came|were scored} {in the next part|between the two counts|after the first count}? => t-a
ask {The record is|The winner had|The best team got} [g] points. How many {more would have been needed to reach it|points short of that was this one}? => g-t
ask The {record|goal} is [g] points. How many points {were missing|were still needed} at the first count? => g-a

pattern shop-stock-delivery
pick x = electronics|furniture|tools
let a = 12..90
let b = 5..a-4
let c = 10..80
let p = 10..90
say {A shop|The store on the corner|A dealer|A small shop}{, where the <x> cost $[p] each,|} had [a] <x> {in stock|in the back room|in its storeroom}.
say {In one week|By Friday|In March} [b] {were sold|found buyers}, and {then|on Saturday} {a truck|the supplier} {brought|delivered} [c].
ask How many <x> {are there|does it have} {now|after that}? => a-b+c
ask How many <x> were {left|still there} {before|when} {the delivery|the truck} came? => a-b
ask How many <x> {could it have sold|were there to sell} {in all|altogether}? => a+c

pattern shop-delivery-unknown
pick x = clothes|toys|drinks
let a = 8..60
let y = 5..80
let t = a+y
let b = 4..t-3
let d = 2..9
say {There were|A shopkeeper had|The store manager counted} [a] <x> {left on the shelf|on display|in the back}. {A delivery came|A van with more came|The supplier stopped by}{| after [d] days}{| and all was unpacked}.
say {Now|After unpacking} there are [t] <x>.
ask How many <x> {were delivered|were in the delivery|did the van bring}? => t-a
ask {Today|Since then} [b] <x> {were sold|have been sold}. How many {are left|remain}? => t-b
ask {How many more <x> than before are there now|By how much did the number go up}? => t-a
