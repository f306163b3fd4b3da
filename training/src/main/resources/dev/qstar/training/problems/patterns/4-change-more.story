# More stories of one change: gifts, losses, moves, growth; the asked number may be the start, the change or the end.

pattern one-landed-and-left
pick x = waterbirds|herd|insects
let b = 3..60
let r = 4..80
let t = b+r
let k = 2..9
say {Some|A few|A flock of|A number of} <x> {were resting|were gathered} {by the water|on a meadow|in the reeds|near the fence}.
ask {When|After} [b] {more |others |}{arrived|joined them|came}, there were [t]. How many <x> were there {at first|originally|to begin with|in the beginning}? => t-b
ask {When|After} [b] {of them |}{left|wandered off|were chased away by a dog}, {there were [r] left|[r] remained|only [r] stayed}. How many <x> were there {at first|originally|to begin with|in the beginning}? => b+r
ask {At noon|At first} there were [t], and {an hour|[k] hours} later {only [r] were left|there were just [r]}. How many {went away|had left}? => t-r
ask {At noon|At first} there were [r], and {an hour|[k] hours} later there were [t]. How many {more <x> |}{had come|joined}? => t-r
ask {There were|A boy counted} [t]. {Then [b] left|[b] of them left}. How many <x> {were still there|stayed}? => t-b

pattern one-gift-unknown-friend
pick x = toys|sweets|collectibles|school
pick who = relatives
let a = 8..120
let g = 3..60
let t = a+g
let k = 2..12
say {<name1> had|<name1> owned|<name1>, who is [k] years old, had|In <his1> drawer <name1> had} [a] <x>.
ask {<His1> <who.one> gave <him1> some more|<He1> got some more from <his1> <who.one>}, and {now|then} <he1> {had|has} [t]. How many {<x> |}did {the <who.one>|<his1> <who.one>} give <him1>? => t-a
ask {<He1> gave some to <name2> and {kept|had} [g]{ left|}|<name2> got some of them, and [g] were left|After giving some to <name2>, <he1> still had [g]}. How many {<x> |}did <name2> get? => a-g
need a > g
ask <name2> {gave|brought|sent} <him1> [g]. How many {<x> |}does <name1> have {now|altogether|in all}? => a+g
ask {<He1> gave [g] to <name2>|[g] of them went to <name2>}. How many {<x> |}does <name1> have {now|left}? => a-g
ask <name1> {wants|would like} to have [t]. How many more {<x> |}does <he1> need? => t-a

pattern one-some-baked-eaten
pick x = bakery
pick who = relatives|guardians
let t = 20..160
let e = 3..t-4
let r = t-e
let h = 2..6
say {<name1>'s|The|Our} <who.one> {baked|made|brought} {some|a tray of|plenty of} <x> {for the meeting|for the scouts|for a bake sale}{ in [h] hours|}.
ask {The guests|The children} {ate|had} [e] of them, and [r] were left {over|}. How many <x> {were there|were baked or brought} {at first|to begin with}? => e+r
ask There were [t] of them{,|} and {the guests|the children} {ate|had} [e]. How many <x> {were left over|did no one eat}? => t-e
ask There were [t] of them. {In the evening|When it was over}{,|} [r] were left. How many <x> {were eaten|did the people eat}? => t-r
ask {After|When} [e] {were|had been} sold, [r] {were still there|remained}. What was the {original number|number of <x> in the beginning}? => e+r

pattern one-water-bottle-drunk-decimals
let a = 1.5..9.5 step 0.25
let b = 0.25..1.25 step 0.25
let r = a-b
let n = 2..12
say {A hiker|The cyclist|Our team|A camper} {took|packed|carried} {some|a canteen of|a supply of} water{ for [n] miles|}.
ask {There were|It was} [a] liters{ at the start|}, and [b] liters {were drunk|were used} {on the way|before lunch}. How many liters {were left|remained}? => a-b
ask {There were|It was} [a] liters {at the start|}. {Later|At the hut}{,|} {only |}[r] liters {were left|remained}. How many liters {were drunk|had been used}? => a-r
ask After {drinking|using} [b] liters, [r] liters {were left|remained}. How many liters {were there|was it} at the start? => b+r
ask At a spring {the bottle is|the bottles are} filled with [b] more liters. Before that, [r] liters were {in there|left}. How many liters {are there|is that} {now|then}? => r+b

pattern one-elevator-people
let a = 5..24
let b = 2..12
let t = a+b
let f = 2..30
say {On floor [f]|In the lobby|At the top of the tower}{,|} an elevator {stops|opens its doors}.
ask {There were|Inside were} [a] {people|riders}, and {now|here} [b] {more |}{got|stepped} in. How many {people|riders} {are in it|does it carry} {now|then}? => a+b
ask [b] {people|riders} {got|stepped} out, {leaving|and that left} [a] inside. How many were in it {before|before it stopped}? => a+b
ask [b] {people|riders} {got|stepped} in, {making|and that made} [t]. How many were in it {before|before it stopped}? => t-b
ask {It held [t] riders|There were [t] people in it}; some {got|stepped} out and [a] {stayed|went on}. How many {got|stepped} out? => t-a
ask {It may carry|The sign allows} [t] people{,| and} [a] are {in it|inside}. How many more may {come in|get in}? => t-a

pattern one-trail-climb-height
let a = 300..2500 step 10
let b = 40..280 step 10
let t = a+b
let h = 2..8
pick who = guardians
say {A hut|The camp|A cable car station|A chapel} {lies|is} [a] meters above {the sea|sea level}{|, a walk of [h] hours away}.
maybe A(n) <who.one> {works|lives} {there|nearby}.
ask {Hikers|Two women|The scouts} {start|set out} there and {climb|go up} [b] meters {higher|}. How high are they {then|above the sea}? => a+b
ask {Hikers|Two women|The scouts} {start|set out} there and {go down|walk down} [b] meters. How high are they {then|above the sea}? => a-b
ask From there {hikers|climbers} go up to a peak of [t] meters. How many meters do they climb? => t-a
ask {To get there|On the way there}{,|} {hikers|climbers} had climbed [b] meters. At what height did they start? => a-b
ask {To get there|On the way there}{,|} {skiers|hikers} had come down [b] meters. At what height did they start? => a+b

pattern one-subscribers-channel
let a = 200..9000
let b = 15..190
let t = a+b
let v = 3..90
say {A newsletter|The school paper|A cooking show|A podcast about birds|The chess magazine} {has|had} [a] {readers|followers|subscribers}{ after [v] issues|}.
ask [b] {people|of them} {cancel|leave}. How many {are left|remain|stay}? => a-b
ask [b] new ones {sign up|join}. How many {are there|does it have} {in all|now}? => a+b
ask {A month ago|In January} there were [b] fewer. How many were there {then|at that time}? => a-b
ask {A month ago|In January} there were [t]. How many {were lost|left} {since then|in between}? => t-a
ask {The goal is|They dream of} [t]. How many {are missing|more are needed} to get there? => t-a

pattern one-gas-in-car-drive
let a = 9..60
let b = 2..8
let t = a+b
let m = 30..300
pick car = cars
say A(n) <car.one> has [a] {gallons|liters} in the tank{ and is [m] miles from home|}.
ask {The trip|A long hill|The way home} {takes|uses} [b]. How much {is left|fuel remains}? => a-b
ask {At a station|At a pump}{,|} [b] {more |}are {filled in|added}. How much is in the tank {then|now}? => a+b
ask {The tank is full at|Full, the tank holds} [t]. How much {could be added|is missing}? => t-a
ask {Before the trip|This morning} it had [t]. How much did {the trip|the drive} use? => t-a
ask {The driver|Someone} {has just|just} {put in|added} [b]. How much was in the tank {before that|before}? => a-b
need a > b

pattern one-choir-members-season
let a = 12..90
let b = 3..30
let t = a+b
let y = 3..60
say {The {village|church|school|company} choir|A dance group|The drama club|Our fencing club|The judo team} {had|began the season with} [a] members{| in its year number [y]}.
ask {During the year|By June} [b] {joined|signed up} and no one left. How many members {were there|did it have} {at the end|then}? => a+b
ask {Some|A few people} joined {and|so that} {it had|there were} [t] {at the end|in June}. How many {joined|new members were there}? => t-a
ask {Of these, [b]|[b] of them} {moved away|stopped}. How many {members |}were left? => a-b
need a > b+1
ask [b] {of these|of them} were {there for the first time|new}. How many {had been members before|were not new}? => a-b
ask {In the season before|The year before} it had [b] {more|members more}. How many {was that|members did it have then}? => a+b

pattern one-savings-goal-bike
let a = 20..400
let b = 5..150
let t = a+b
let w = 2..20
pick x = instruments|sports|electronics
say {<name1> is|A boy is|My cousin is|Two sisters are} saving {up |}for a(n) <x.one>{|, starting [w] weeks ago}.
ask {There is already $[a]|The jar holds $[a]|So far the savings are $[a]}. The <x.one> costs $[t]. How much {more is needed|is still missing}? => t-a
ask {There is|The jar holds} $[a], and {an uncle|the neighbor} adds $[b]. How much {is that|has been saved} {now|in all}? => a+b
ask $[b] {more is needed|is still needed|is missing} to have the $[t] that it costs. How much {has been saved|is there} {so far|by now}? => t-b
ask $[a] was {there|saved}, then $[b] {was spent on|went for} {a gift|a book}. How much {is left|remains} {for the <x.one>|}? => a-b
need a > b
ask {With the $[b] from this week|Including the $[b] from this week}, there is $[t]. How much had been saved {before this week|before}? => t-b

pattern one-stairs-and-floors
let a = 8..90
let b = 3..40
let t = a+b
let m = 5..60
say {A painter|A window cleaner|<name1>|A monkey} {stands|is} on step [a] of a {long ladder|tall stairway}{|, [m] feet above the road}.
ask Then it is [b] steps {up|higher}. {Which number does that step have|What is the number of the new step}? => a+b
ask Then it is [b] steps {down|lower}. {Which number does that step have|What is the number of the new step}? => a-b
need a > b
ask The {top|last} step is number [t]. How many {steps |}are {left to climb|still above}? => t-a
ask {A minute ago it was|It had been} step [t]. How many steps down was that? => t-a

pattern one-inbox-messages
let a = 15..300
let b = 4..a-5
let r = a-b
let c = 3..60
pick who = jobs
say {A(n) <who.one>'s|The mayor's|My mother's|The school's} {inbox|mailbox} {had|contained|showed} [a] {messages|mails}{ on the screen|}.
maybe {The oldest|One} {was|had been} there for [c] days.
ask [b] were {deleted|moved to a folder}. How many {were left|did it then show}? => a-b
ask {After cleaning up|After some were deleted}{,|} [r] {were left|remained}. How many {messages|mails} were {deleted|removed}? => a-r
ask {By evening|Over lunch} [k] {more |new ones |}{came in|arrived}. How many {were there|did it show} {then|in all}? => a+k
ask [b] {have been|were} answered. How many {have not been|were not} answered? => a-b
let k = 4..80

pattern one-cards-traded-away
pick x = collectibles|toys
pick y = collectibles|toys
let a = 9..90
let g = 2..a-3
let r = a-g
let c = 2..20
say {<name1>|The new girl|A boy named <name1>|Our neighbor's son} {brought|carried|took} [a] <x>{| and [c] <y>} {to school|to the swap meet|to a fair}.
ask {[g] of the <x> were traded for other things|A trade took [g] of the <x>}. How many <x> were {left|still there}? => a-g
ask Some <x> were {traded|swapped} for other things{,|} and {[r] went home|[r] were left}. How many <x> were {traded|swapped}? => a-r
ask {Before|That morning}{,|} [c2] <x> had been {given to a friend|left at home}. How many <x> {were there before that|had there been}? => a+c2
let c2 = 3..40
ask {Later|At noon}{,|} [c2] more <x> {were won|were added}. How many <x> {were there|was that} {in all|then}? => a+c2

pattern one-question-first-before-after
pick x = animals|pets|sealife
let a = 6..90
let b = 3..50
let t = a+b
let k = 2..12
ask How many <x> did the {shelter|park|sea center|zoo} have {before|at first|originally} if there {are|were} [t] {now that|after} [b] {were brought in|were born}? => t-b
ask How many <x> {were brought in|arrived} if the {shelter|park|zoo} had [a] {on Monday|in winter} and [t] {on Friday|in spring}? => t-a
ask How many <x> {remain|are left} {in the|at the} {shelter|park|zoo} when [b] of {its|the} [t] {find a new home|are moved to another}? => t-b
ask How many <x> {did it start|did the zoo begin} the year with, {if|when} it {ended|closed} the year with [a] {after|and} [b] {were moved away|had been sent elsewhere}? => a+b
ask How many <x> does {a|the} {zoo|shelter} need to take in to get from [a] to [t]{ within [k] months|}? => t-a

pattern one-stock-of-shop-after-sale
pick x = clothes|electronics|sports|furniture
pick shop = shops
let t = 20..300
let s = 4..t-6
let r = t-s
let d = 3..90
let p = 5..60
say {The manager of|A clerk at|The owner of} <shop> {checks|counts} the stock of <x>{, which cost $[p] each|}.
ask {There are|The list says} [r] left{ after|, and that is after} [s] {were sold|have been sold}. How many <x> were there {before the sale|at the start}? => r+s
ask {There were|The list says} [t], and [s] {were|have been} sold. How many <x> should {be left|remain}? => t-s
ask {There were|The store had} [t] and now there are [r]. How many <x> {were sold|went out}? => t-r
ask {There are [r] in the store|[r] are there} and {a truck|a supplier} {brings|delivers} [d]. How many <x> {are there|does the store have} {then|in all}? => r+d
ask {The store wants|The plan is} to have [t], but {there are|it has} [r]. How many <x> should {be ordered|it order}? => t-r
