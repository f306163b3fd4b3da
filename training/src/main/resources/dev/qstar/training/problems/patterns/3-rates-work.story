# Rates: people and machines at work, reading, ways and speeds, wages, filling and emptying.

pattern rates-machine-output
pick thing = school|crafts|clothes|toys
let r = 4..60
let m = 5..45
let t = r*m
let w = 3..20
let d = 2..30
say {A machine|The new machine|A robot} in {a factory|the workshop} {makes|turns out|finishes} [r] <thing> {per|a|every} minute{|, and [w] people watch it}.
ask How many <thing> {does it make|will it have made|come out} in [m] minutes? => r*m
ask How many minutes does it {need|take} {for|to make} [t] <thing>? => t/r
ask {It has run for|After} [m] minutes{ and|,} [d] {of the |}<thing> {turn out to be bad|are thrown away}. How many {good ones|good <thing>} are there? => r*m-d
ask {A second machine makes|An older one makes} [w] <thing> a minute. How many do {both|the two} make together {each|in a} minute? => r+w
need r*m > d

pattern rates-machine-rate-unknown
pick thing = toys|clothes|electronics|bakery
let r = 3..40
let m = 3..25
let t = r*m
let h = 2..20
let b = 2..t-2
say {A machine|One of the machines|Our oldest machine} {made|wrapped|checked} [t] <thing> in [m] minutes.
maybe It {was bought [h] years ago|has [h] buttons|stands among [h] others}.
ask How many <thing> {did it do|is that} {in each minute|per minute}? => t/m
ask At {this|that} {pace|speed}, how many would it {do|manage} in [h] times as long? => t*h
ask {[b] of them|Of these, [b]} {were faulty|failed the test}. How many were {fine|good}? => t-b

pattern rates-two-machines
pick thing = sweets|crafts|school
let a = 5..40
let b = 5..40
let m = 3..30
let n = 3..30
need a != b
need m != n
say {A factory has two machines.|Two machines stand in a hall.} The first{, an old one,|} {makes|prints|packs} [a] <thing> {a|per} minute, the second{, a new one,|} {makes |}[b].
say {Today|On Monday} the first one {worked|was on} for [m] minutes and the second {one |}for [n].
ask How many <thing> did the first {machine|one} {make|print|pack}{| today| that day}? => a*m
ask How many <thing> did the second {machine|one} {make|print|pack}? => b*n
ask How many <thing> {were made|came} {in all|altogether}? => a*m+b*n
ask How many minutes were the two machines on{| together|, added up}? => m+n
ask How many <thing> do both make together in {a single|one} minute? => a+b

pattern rates-workers-equal
pick thing = furniture|clothes|crafts
let w = 3..15
let k = 2..14
let d = 2..12
let y = 2..40
let b = 2..9
say {In a workshop|At a firm|In a small factory}, {which is [y] years old, |}there are [w] workers. {Every worker|Each of them|Each one} {makes|finishes} [k] <thing> {a|each} day.
ask How many <thing> do {they|the workers} make {in one day|a day|each day}{| together}? => w*k
ask How many <thing> does one worker make in [d] days? => k*d
ask How many <thing> do they {all |}make in [d] days? => w*k*d
ask {[b] of the workers|[b] workers} {are ill|stay home} today. How many {work|are at work}? => w-b
need w > b
ask {[b] of the workers|[b] workers} {are ill|stay home} today. How many <thing> are made today? => (w-b)*k
ask {[b] new workers|Another [b] workers} come{| and are just as fast}. How many workers {are|will} there {in all now|be}? => w+b

pattern rates-workers-share-job
pick job = jobs
let w = 3..12
let k = 2..15
let t = w*k
let d = 2..9
let x = 2..20
say [w] <job> {shared|split|divided up} a job of [t] orders {evenly|equally}{|, and were done [d] days early}.
ask How many orders did each of them {get|do}? => t/w
ask {After that|Later}, [x] more orders came in. How many orders {was|is} that {in all|altogether}? => t+x
ask {After that|Later}, one of them {did|took on} [x] {more|extra} ones. How many did that {one|person} do {in all|altogether}? => t/w+x

pattern rates-reading-per-day
let p = 6..40
let d = 3..20
let t = p*d
let r = 5..200
let b = t+r
let c = 4..30
let x = 2..d-1
say {<name1>|My sister|A boy in our class|The librarian's son} reads [p] pages {of a novel |}{every evening|a day|each night}. {The novel|The book} has [b] pages and [c] chapters.
ask How many pages {are|does that make} {read |}in [d] days? => p*d
ask How many pages {of the book |}are {left|still unread} after [d] days? => b-p*d
ask {How many days does it take to read|In how many days are} the first [t] pages{ read|}? => t/p
need x > 1
ask {Page [t] is reached today|Today [t] pages are done}. How many pages {are still to come|remain}? => b-t
ask {When the first [x] chapters are finished|After [x] chapters}, how many chapters are {left|still to come}? => c-x
need c > x

pattern rates-book-finished-how-fast
let p = 8..45
let d = 3..21
let b = p*d
let c = 5..30
let q = 30..200
say {<name1> {finished|read} a book {of|with} [b] pages in [d] days|It took <name1> [d] days to {finish|read} a book {of|with} [b] pages}, reading {the same number of|equally many} pages {each day|every day}.
maybe It had [c] {pictures|chapters}.
ask How many pages did <he1> read {per|a|each} day? => b/d
ask {Another book|The next book} has [q] pages {more|in addition}. How many pages does {it|that one} have? => b+q
ask At the same speed, how many pages {does <he1> read|would <he1> read} in [c] days? => b/d*c
ask {How many pages {are the two books|do both books have} together if another one has [q] pages|<He1> then reads another book of [q] pages. How many pages is that in all}? => b+q

pattern rates-two-readers-week
let a = 5..30
let x = 2..20
let b = a+x
let d = 3..14
let w = 2..6
say {<name1> reads [a] pages a day and|Every day <name1> reads [a] pages and} <name2> {reads |}[b]{| pages}{|, and each has been doing so for [w] months}.
ask How many more pages does <name2> read {than <name1> |}{each|in a} day? => b-a
ask How many pages do {they|the two} read {together|in all} in {one|a single} day? => a+b
ask How many more pages {does|will} <name2> {have |}read than <name1> {in|after} [d] days? => (b-a)*d
ask How many pages {does|will} <name1> read in [d] days? => a*d
ask How many pages does <name2> read in [w] weeks? => b*(w*7)

pattern rates-car-distance
let v = 30..90 step 5
let h = 2..9
let t = v*h
let x = 20..200
let g = t+x
let p = 2..6
say {A car|The family's van|A truck|A bus} {drives|travels|goes} [v] miles {an|per|every} hour{|, with [p] people inside}. {The coast is|The goal is|The airport is} [g] miles away.
ask How {far does it get|many miles does it go} in [h] hours? => v*h
ask How many miles are {left|still to go} after [h] hours? => g-v*h
ask How many hours does it {take|need} for {the first|a part of} [t] miles? => t/v
ask After [x] miles the driver {stops|takes a break}. How many miles {is it|are left} from there? => g-x

pattern rates-speed-unknown
let v = 3..60
let h = 2..9
let t = v*h
let x = 1..v-1
let s = 2..9
let e = 1..15
say {A cyclist|A ferry|A goods train|A bus|The boat} {needed|took} [h] hours for [t] miles{| and stopped [s] times| on that day}.
ask {What was the speed in miles per hour|How many miles were covered each hour}? => t/h
ask {The next day it went|A faster one does} [e] more miles {per hour|each hour}. How many miles {per|in one} hour is that? => t/h+e
ask {On the way back|Going back}, {there was a shorter road of only|it was only} [x] miles. How long {was|is} {the way|it} there and back together, in miles? => t+x
ask How many miles is {the same way|this way} done [s] times? => t*s

pattern rates-two-walkers
let a = 3..6
let b = 8..25
let h = 2..8
let k = 2..6
say {<name1> walks|An old man walks|A girl on foot goes} [a] miles an hour. <name2> {rides a bike|cycles} and {makes|does} [b] miles an hour.
ask How many miles {an|per} hour is <name2> faster{| than the one on foot}? => b-a
ask How far {does|will} <name2> get in [h] hours? => b*h
ask {They start|Both start} {at the same place|together} and go the same way. How far apart are they after [h] hours? => (b-a)*h
ask {They start|Both start} at the same place but go in opposite directions. How far apart are they after [h] hours? => (a+b)*h
ask How far does {the one on foot|the slower one} get in [k] hours? => a*k

pattern rates-walk-every-day
let m = 2..9
let w = 2..12
let d = 3..20
let y = 7..70
let z = 2..30
say {<name1>, {who is [y]|aged [y]},|The mail carrier, {who is [y]|aged [y]},|A nurse of [y]} {walks|jogs|cycles} [m] miles {every|each} day.
ask How many miles is that in [d] days? => m*d
ask How many miles is that in [w] weeks? => m*(w*7)
ask {Last week|In the last seven days} [z] of the miles were {in the park|in the rain}. How many miles were {not|somewhere else}? => m*7-z
need m*7 > z
ask {From now on|From next week}, it will be [z] miles more a day. How many miles {a day is that|will that be each day}? => m+z

pattern rates-there-and-back
let d = 2..20
let n = 3..6
let w = 2..12
let m = 8..50
let c = 2..7
say {<name1>'s|The teacher's|My father's} way to {work|the office} is [d] miles {long|one way} and takes [m] minutes. {The trip|This way} {is made|has to be made} there and back on [n] days {a|of the} week{|, with [c] traffic lights on it}.
ask How many miles is it there and back{| on one day}? => d*2
ask How many minutes does it take there and back? => m*2
ask How many miles {is that in a week|does that make each week}? => d*2*n
ask On how many days in [w] weeks is the trip made? => n*w
ask On how many days of a week is it not made? => 7-n

pattern rates-wage-hours
pick job = jobs
let p = 8..40
let h = 3..10
let d = 2..6
let x = 5..60
let t = p*h
let y = 19..60
need t > x
say A(n) <job.one>{| of [y]|, [y] years old,} {earns|gets|is paid} $[p] {an|per} hour and works [h] hours {a|each} day.
ask How much {money |}{is that|does the <job.one> earn} {a|per|each} day? => p*h
ask How many hours {does the <job.one> work|is that} in [d] days? => h*d
ask How much {money |}does the <job.one> {earn|make} in [d] days? => p*h*d
ask {On Friday|Today} the <job.one> also gets a tip of $[x]. How much {money |}is that {in all|together} for {this|the} day? => p*h+x
ask The <job.one> spends $[x] of {what one day brings|one day's pay}. How much of it is left? => p*h-x

pattern rates-hours-for-goal
let p = 5..20
let h = 3..25
let g = p*h
let a = 5..60
let c = g+a
let k = 2..9
say {<name1> wants|A student wants|My cousin would like} a {bike|camera|guitar|telescope} that costs $[c]. {So far|Until now} $[a] {are|have been} saved. {Walking dogs|Raking leaves|Babysitting} {brings|pays} $[p] an hour{|, and there are [k] houses in the street}.
ask How much money {is missing|is still needed}? => c-a
ask How many hours of {this |}work are {still needed|missing}? => (c-a)/p
ask How much is earned in [k] hours of {this |}work? => p*k
ask How much money {is saved|will there be} after [h] hours of {this |}work? => a+p*h

pattern rates-tap-fills
let r = 3..25
let m = 4..40
let t = r*m
let x = 3..50
let c = t+x
let w = 2..30
let l = 1..r-1
say {A tap|A hose|A pump} {fills|pours} [r] liters {a|per} minute into {a tank|a pool} that holds [c]{| liters}{| and is [w] years old}.
ask How many liters {are inside|are in it|have run in} after [m] minutes{| if it was empty before}? => r*m
ask {It was empty before.|At the start it was empty.} How many liters {are missing|fit in} after [m] minutes? => c-r*m
ask {It already held [x] liters|[x] liters were in it already}. How many minutes does it take {until it is full|to fill the rest}? => (c-x)/r
ask {Through a crack|At the same time}, [l] liters {a minute run|per minute flow} out. By how many liters does {the water|the amount} {really |}grow each minute? => r-l

pattern rates-tank-leaks
let r = 2..9
let h = 4..40
let a = r*h
let x = 5..100
let c = a+x
let n = 2..9
say {A barrel|A water tank|An old well} held [c] liters{|, enough for [n] cows}. {It lost|There leaked} [r] liters {an hour|every hour}.
ask How many liters were {lost|gone} after [h] hours? => r*h
ask How many liters were {left|still there} after [h] hours? => c-r*h
ask {When|In the end} [x] liters were left{, how|. How} many liters {had been|were} lost? => c-x
ask {When|In the end} [x] liters were left{, how|. How} many hours had {passed|gone by}? => (c-x)/r

pattern rates-bakers-per-hour
pick thing = bakery
let a = 6..40
let b = 6..40
let h = 2..9
let k = 2..9
let s = 5..40
need a != b
say {Two bakers work side by side.|There are two bakers in the kitchen.} {The master|The older one} {makes|shapes} [a] <thing> an hour{ and|,} {the apprentice|the young one} [b].
say {Their shop|The bakery} {opens at [k]|has been open for [s] years|has [k] ovens}.
ask How many <thing> do they make in one hour {together|between them}? => a+b
ask How many <thing> do they make {together |}in [h] hours? => (a+b)*h
ask How many <thing> does the {apprentice|young one} make in [h] hours? => b*h
ask {After [h] hours|When [h] hours are over}, the {master|older one} {sells|has sold} [s] of {his or her own|those made alone}. How many of {these|them} are left? => a*h-s
need a*h > s

pattern rates-typing
let w = 20..70
let m = 3..30
let t = w*m
let e = 2..30
let p = 2..12
let x = 50..400
let c = t+x
say {A secretary|A reporter|<name1>} {types|writes} [w] words {a|per} minute. {A long report|A letter} of [c] words {on|about} [p] pages has to be {typed|written}.
ask How many words are {done|typed} after [m] minutes? => w*m
ask How many words are {missing|left} after [m] minutes? => c-w*m
ask How many minutes {do|does it take for} the first [t] words{ take|}? => t/w
need p > 1
ask {After a break|Then} [e] words are added. How many words does {it|the text} have {now|then}? => c+e

pattern rates-growing-plant
let g = 2..9
let w = 2..15
let a = 3..50
let t = a+g*w
let n = 2..12
say {A bean plant|A sunflower|A young tree|The vine at the wall} {is|was} [a] centimeters {high|tall}. {It grows|It gets taller by} [g] centimeters {a|per|every} week{|, in a pot next to [n] others}.
ask How many centimeters does it grow in [w] weeks? => g*w
ask How {high|tall} is it{| in centimeters} after [w] weeks? => a+g*w
ask {In how many weeks|After how many weeks} is it [t] centimeters {high|tall}? => (t-a)/g
ask How many {more |}centimeters {must it|does it have to} grow until it is [t] {high|tall}? => t-a

pattern rates-phone-calls
let c = 3..20
let m = 2..12
let d = 2..9
let s = 2..20
say {At a help desk|In the office|In a call center}, {one worker|<name1>} {takes|answers} [c] calls {an hour|each hour}. Every call {lasts|takes} [m] minutes{|, and [s] people work there}.
ask How many calls {is that|are taken} in [d] hours? => c*d
ask How many minutes do {the calls of one hour|all calls in an hour} take{| together}? => c*m
ask How many minutes do [s] {such calls|calls} take{| together}? => m*s

pattern rates-laundry-loads
let k = 4..12
let n = 2..9
let q = 1..k-1
let t = k*n+q
let m = 20..60 step 5
let a = 3..t-3
say {The hotel|A family|A sports club} has [t] {towels|shirts} to wash; [a] of them are white. {The machine takes|At one time the machine can hold} [k]. {One wash|A load} lasts [m] minutes.
ask How many loads are {needed|necessary} {for all|to get everything clean}? => ceil(t/k)
ask How many {towels or shirts|pieces} are in the last load when all others are full? => rem(t,k)
ask How many of {them|the pieces} are not white? => t-a
ask How many minutes do [n] loads take? => n*m
ask How many minutes does it take until {everything is|all of it is} {washed|clean}? => ceil(t/k)*m

pattern rates-elevator
let k = 4..12
let n = 3..9
let r = 1..k-1
let t = k*n+r
let m = 2..6
let f = 4..60
say {A gondola|A cable car|A small ferry} {carries|takes} [k] people {each time|per ride}{|, and has done so for [f] years}. {There are|In the line stand} [t] people{ waiting|}.
maybe A ride {lasts|takes} [m] minutes.
ask How many rides are needed {to bring everybody there|for all of them}? => ceil(t/k)
ask How many people are in the last ride{| if all others are full}? => rem(t,k)
ask How many people {still wait|are still waiting|are left in the line} after {one ride|the first ride}? => t-k
ask How many people have {gone|been carried} after [n] rides? => k*n

pattern rates-cans-per-person
pick thing = drinks|fruits|bakery
let p = 5..40
let k = 2..6
let d = 2..8
let x = 2..30
let t = p*k+x
say {For a hike|For a camp|For the sports day}{,|} {the leader|the coach|a parent} {has to plan|plans} for [p] people, [k] <thing> {a head|for each person|per person} {a|each} day.
ask How many <thing> are needed for one day? => p*k
ask How many <thing> does one {person|of them} get in [d] days? => k*d
ask How many <thing> are needed for [d] days? => p*k*d
ask {[t] <thing> were bought|There are [t] <thing> in the store room}. How many {remain|are left} after one day? => t-p*k
ask {[x] people|[x] more people} {sign up late|join the others}. How many people are {there then|to be fed}? => p+x

pattern rates-days-supply-lasts
pick beast = pets
let k = 2..15
let d = 4..30
let t = k*d
let x = 2..d-1
let y = 2..12
let n = 2..9
say {A sack|A barrel|The feed box} {holds|contains} [t] scoops of {feed|food} for {the|some} <beast>. {Every day|Each day} [k] scoops are {given|used}{|, and [n] <beast> share them| at [y] o'clock}.
ask {For how many|How many} days {will it|does it} last? => t/k
ask How many scoops are {used|gone} after [x] days? => k*x
ask How many scoops are {left|still there} after [x] days? => t-k*x
ask {[x] days have passed|It is the evening of day [x]}. For how many {more |}days {is there still food|does the rest last}? => t/k-x

pattern rates-practice-minutes
let m = 10..60 step 5
let d = 3..6
let w = 2..10
let e = 10..60 step 5
let s = 2..20
say {<name1>|A violin student|The drummer} practices [m] minutes {a day|each time} on [d] days {of the week|a week}, and knows [s] songs.
ask How many minutes is that in {one|a} week? => m*d
ask How many minutes is that in [w] weeks? => m*d*w
ask {Before the concert|Before the exam}, each {practice|of the times} is [e] minutes longer. How many minutes {is one practice|does one practice take} then? => m+e
ask {This week|Now} there {is|was} one {extra|more} practice of [e] minutes. How many minutes {is|was} that {in this|this} week? => m*d+e
ask On how many days {a|of the} week is there no practice? => 7-d

pattern rates-stickers-per-task
pick thing = collectibles|sweets
let k = 2..8
let n = 3..15
let t = k*n
let a = 2..30
let g = a+t
say {For every chore|For each page of homework|Each time the dog is walked}{,|} {<name1>|a boy|my niece} {gets|is given|earns} [k] <thing>. {There are|At the moment there are} [a] <thing> in {the|a} {drawer|tin|box} already.
ask How many <thing> {does that bring|are earned} {when it is done|for doing it} [n] times? => k*n
ask How many <thing> will there be {when it is|after it has been} done [n] times? => a+k*n
ask How {often|many times} must it be done to earn [t] {new ones|new <thing>}? => t/k
ask {How often must it be done|How many times does it take} until there are [g] <thing>{| in all}? => (g-a)/k
ask How many <thing> {are missing|are still needed} to have [g]? => g-a

pattern rates-orders-before-after
pick thing = bakery|flowers|toys
let a = 4..30
let h = 2..8
let b = 4..30
let k = 2..8
let d = 2..12
need a != b
need h != k
say {In the morning|Before noon} {a shop|the stand|a street seller} sold [a] <thing> {an|every} hour for [h] hours. {In the afternoon|After noon} it was [b] an hour for [k] hours.
maybe {Each cost $[d].|The price was $[d] each.}
ask How many <thing> were sold {in the morning|before noon}? => a*h
ask How many <thing> were sold {in the afternoon|after noon}? => b*k
ask How many <thing> were sold {in all|that day}? => a*h+b*k
ask For how many hours was {it|the shop} {open|selling}? => h+k

pattern rates-snow-shovel-houses
let n = 3..9
let p = 5..25
let t = n*p
let c = 5..40
let e = 2..4
let m = 15..50
need t > c
say {After the snow|In winter|During the holidays}{,|} {two brothers|<name1> and <name2>|three friends} {cleared|cleaned} [n] driveways for $[p] each{|; one driveway took [m] minutes}.
say {New shovels|Their shovels} {had cost|cost} $[c].
ask How much {money |}{came in|did they take in}? => n*p
ask How much {was left|did they really gain} after {paying for|the cost of} the shovels? => n*p-c
ask {If each driveway had paid $[e] more|With $[e] more for each driveway}, how much would one {bring|pay}? => p+e
ask {How many driveways did|How many driveways would} {they|one} have to clear {to take in|for} $[t]? => t/p
