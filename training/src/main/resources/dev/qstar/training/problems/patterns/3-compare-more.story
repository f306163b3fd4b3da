# Comparisons of many kinds: longer, older, farther, heavier, who has how many more; what must be added to be equal.

pattern cmp-two-rooms-of-four
pick x = furniture|electronics
let b = 5..40
let a = b+4..b+50
let c = 4..40
let d = c+3..c+40
say {In|Inside} the old building there {are|were} [a] <x> in the hall and [b] in the office.
say In the new {one|building} there {are|were} [c] {<x> |}in the hall and [d] in the office.
ask {In the old building, how many more <x> are in the hall than in the office|How many more <x> does the hall of the old building have than its office}? => a-b
ask {In the new building, how many fewer <x> are in the hall than in the office|How many more <x> does the office of the new building have than its hall}? => d-c
ask How many <x> {are there|were counted} in the old building? => a+b
ask How many <x> {are there|were counted} in the new building? => c+d
ask How many <x> are in the {halls|two halls} {together|in all}? => a+c
ask How many <x> are in the {offices|two offices} {together|in all}? => b+d

pattern cmp-two-schools
let a = 220..600
let b = 100..a-30
let c = 10..30
let d = 4..c-2
say {A city school|The school in town|North School} has [a] {pupils|students} and [c] teachers; {a village school|the school in the valley|South School} has [b] {pupils|students} and [d] teachers.
ask How many more {pupils|students} {does the first school have|go to the first school} than the {second|other}? => a-b
ask How many more teachers {does the first school have|work at the first school} than at the {second|other}? => c-d
ask How many {pupils|students} {do both schools have|go to the two schools} {together|in all}? => a+b
ask How many teachers {do both schools have|work at the two schools} {together|in all}? => c+d
ask How many more {pupils|students} than teachers are there in the {second|smaller} school? => b-d
ask How many people, {big and small|pupils and teachers together}, {are there|does one find} in the first school? => a+c

pattern cmp-heights-children
let b = 95..150
let x = 4..30
let a = b+x
let g = 2..9
let w = 25..60
say {A girl|The older boy|The tall boy|One twin|A goalkeeper} is [a] centimeters tall and weighs [w] kilograms. {A smaller child|The other one|The next in the row} is [b] centimeters{ tall|}.
ask How much taller is the first {child|one} {than the second|}? => a-b
ask How many centimeters {shorter is the second|does the second have to grow to be as tall as the first}? => a-b
ask If the second grows [g] centimeters {in a year|by next year}, how tall {is it|will this one be} then? => b+g
ask If only the second grows, {by|and gets} [g] centimeters{ taller|}, {what is the difference|how much taller is the first} then? => a-(b+g)
need x > g

pattern cmp-tree-heights
pick x = trees
let a = 10..60
let b = 2..a-3
let g = 2..15
let y = 10..80
say {Behind the school|In the park|By the church|At the edge of a field} {grows|stands} a(n) <x.one> that is [a] {feet|meters} high{| and [y] years old}.
say {The bush beside it|The young tree next to it|A hedge in front of it} is [b] {lower|shorter|less}.
ask How high is the {smaller|lower} {one|plant}? => a-b
ask How high {would they be|is that} {together, one on top of the other|if one put one on top of the other}? => a+(a-b)
ask How high will the <x.one> be {after growing|when it has grown} [g] more? => a+g
ask If the <x.one> grows [g] and the other does not, {how much higher is it|what is the difference}? => b+g

pattern cmp-towers-three
let a = 40..120
let b = 5..30
let c = 4..25
let n = 4..30
say {A church tower|The lighthouse|A chimney|The clock tower} is [a] {meters|feet} high. {A bridge|A crane|The town hall} is [b] higher, and {a block of flats|a factory|the theater} is [c] lower than the first{|, with [n] rooms inside}.
ask How high is the highest of the three? => a+b
ask How high is the lowest of the three? => a-c
ask How much higher is the highest than the lowest? => b+c
ask If the lowest were [n] higher, how high would it be? => a-c+n

pattern cmp-ages-roles
pick who = relatives
pick job = jobs
let a = 35..70
let b = 8..30
let y = 3..15
need a-b-y > 3
say {A(n) <who.one> of mine|<name1>'s <who.one>|The <who.one> of a friend} is [a] {years old|}. The <job.one> next door is [b] years younger{| and has lived here for [y] years}.
ask How old is the <job.one>? => a-b
ask {How old are both|What are their ages} together? => a+(a-b)
ask How old will the {older one|<who.one>} be in [y] years? => a+y
ask How old was the <job.one> [y] years ago? => a-b-y

pattern cmp-ages-older-clue
pick one = jobs
pick two = jobs
pick three = jobs
let a = 30..50
let b = 2..12
let c = 2..20
let k = 2..8
say A(n) <one.one> is [b] years older than a(n) <two.one> and [c] years younger than a(n) <three.one>.
say The <one.one> is [a] {years old|}{| and has worked for [k] years}.
ask {How old is|What is the age of} the <two.one>? => a-b
ask {How old is|What is the age of} the <three.one>? => a+c
ask How many years lie between the {oldest and the youngest|youngest and the oldest}? => b+c
ask How old will the <one.one> be in [k] years? => a+k
ask How old are the <one.one> and the <two.one> together? => a+(a-b)

pattern cmp-distance-two-ways
let b = 4..50
let x = 2..40
let a = b+x
let m = 60..90
say From {the farm|the station|a hotel|our street} {to the lake|to the beach} it is [a] {miles|kilometers}; {to the hill|to the castle|to the airport} it is [b]. {|The speed limit is [m].}
ask How much farther is the first {place|one} than the {second|other}? => a-b
ask How much closer is the second {place|one}? => a-b
ask {How far is it from the first to the second place by way of the start|If one goes from the first place back to the start and on to the second, how far is that}? => a+b
ask {A taxi drives to the nearer place and back. How far is that?|How far is it to the nearer place and back?} => b+b

pattern cmp-hike-legs
let a = 5..30
let b = 2..a-2
let c = 3..30
let t = 4..20
let r = 2..a-1
say {A hiker|A scout group|A cyclist|The runner|The mail carrier} {covered|made|went} [a] {miles|kilometers} on {Monday|the first day}, [b] less on {Tuesday|the next day}, and [c] {on the day after that|the day after}.
maybe {The bag|A backpack} weighed [t] pounds.
ask How far {was it|did the way go} on {the second of these days|day two}? => a-b
ask How far {was it|did the way go} on the first two days {together|in all}? => a+(a-b)
ask How far {was it|did the way go} {in all|altogether}? => a+(a-b)+c
ask {If [r] of the first day's way led uphill, how much of it did not|How much of the first day's way was flat if [r] of it led uphill}? => a-r

pattern cmp-weights-parcels
let a = 6..40
let b = 2..30
let c = 2..20
let p = 3..30
say {A sack|One parcel|The red crate|A pumpkin} weighs [a] {pounds|kilograms}, which is [b] more than {another|a second one}{|. It costs $[p]}.
ask {How much does the other weigh|How heavy is the other one}? => a-b
ask {How much do both weigh together|What is the weight of both together}? => a+(a-b)
ask {Another one, a third,|One more of them} weighs [c] more than the first. How heavy is {this last one|that}? => a+c
need a > b

pattern cmp-lighter-clue
let a = 4..60
let b = 2..30
let w = 2..20
say {A goat weighs [a] {pounds|kilograms}. That is [b] less than the {sheep|calf} weighs.|The small dog weighs [a] {pounds|kilograms}. That is [b] less than the older dog.|{The blue|One} suitcase weighs [a] {pounds|kilograms}, [b] less than the {green|other} one.|A stove weighs [a] {pounds|kilograms}. This is [b] less than a piano weighs.}
ask {How heavy is the other one|What does the heavier one weigh|How much does the second weigh}? => a+b
ask {What do the two weigh together|How heavy are both}? => a+(a+b)
ask {If the lighter one gets [w] heavier|When the lighter one has gained [w]}, what does it weigh? => a+w
ask {If the lighter one gets [w] heavier|When the lighter one has gained [w]}, how much {lighter is it still|is it still behind}? => b-w
need b > w

pattern cmp-shop-prices
pick x = clothes|electronics
pick y = clothes|tools
let b = 6..60
let d = 3..30
let a = b+d
let c = 2..b-2
let q = 2..9
say In {a shop|one store|the department store}, a(n) <x.one> costs $[a] and a(n) <y.one> $[b]. {There are [q] of each.|}
ask How much more does the <x.one> cost {than the <y.one>|}? => a-b
ask How much cheaper is the <y.one>? => a-b
ask {What do both cost together|How much must one pay for both}? => a+b
ask The <y.one> is {on sale for $[c] less|reduced by $[c]}. What does it cost {now|then}? => b-c
ask The <y.one> is {on sale for $[c] less|reduced by $[c]}. How much more does the <x.one> cost {now|then}? => a-(b-c)

pattern cmp-must-add-to-equal
pick job = jobs
pick other = jobs
pick x = tools|school|crafts|books
let b = 4..60
let d = 5..60
let a = b+d
let c = 2..d-1
let e = 3..30
say A(n) <job.one> {owns|has|uses} [a] <x>; a(n) <other.one> {owns|has|uses} [b]{| and has worked for [e] years}.
ask How many {<x> |}must the <other.one> {buy|get|add} to have {as many|the same number}? => a-b
ask How many {<x> |}must the <job.one> {give up|lose|sell} to have {as few as the <other.one>|no more than the <other.one>}? => a-b
ask The <other.one> {buys|gets} [c] more. How many <x> does the <other.one> have {now|then}? => b+c
ask {After buying [c] more|With [c] more}, how many {<x> |}does the <other.one> still {need|lack} to have as many as the <job.one>? => a-(b+c)
ask How many <x> do {both|the two} have {together|in all}? => a+b

pattern cmp-must-remove
pick x = furniture|vehicles|containers
let a = 25..120
let b = 5..a-8
let c = 2..a-b-2
let n = 2..9
say {There are|One counts|The caretaker sees} [a] <x> {in the yard|in the storeroom|in the hall}, but {only [b] are allowed|there should be only [b]|the rules allow [b]}{| and [n] must be red}.
ask How many {<x> |}must {be removed|be taken away|go}? => a-b
ask {How many too many are there|By how many is the limit passed}? => a-b
ask [c] {have been taken away|are gone already}. How many <x> are {there|left} {now|then}? => a-c
ask [c] {have been taken away|are gone already}. How many more must {go|be removed}? => a-c-b

pattern cmp-goal-two-helpers
pick x = collectibles|nature|school
let g = 60..220
let a = 10..40
let b = 5..a-2
say {A class|A troop|A youth group|The third row} wants to {collect|gather|bring} [g] <x>. {One team|The girls|The older ones} {brought|have} [a], {the other|the boys|the younger ones} [b].
ask How many <x> {do they have|is that} {so far|together|in all}? => a+b
ask How many <x> are {still needed|still missing|left to find}? => g-a-b
ask How many more <x> {came from the first of the two|did the first side bring} than from the second? => a-b
ask How many <x> would be missing if {only the first side had brought something|the second side had brought none}? => g-a
need g > a+b

pattern cmp-team-scores-two-games
let b = 10..60
let a = b+3..b+40
let c = 10..60
let d = c+3..c+40
let m = 20..90
say {In the first game|On Friday|At home} {a team|the Hawks|our team} scored [a] points and the {other side|guests} [b]{| before [m] people}.
say {In the second game|On Sunday|Away} it {scored|made} [c], the {other side|hosts} [d].
ask By how many points did {it|the team} win the first {game|time}? => a-b
ask By how many points did {it|the team} lose the second {game|time}? => d-c
ask How many points did the {team|side named first} score in {both games|the two games together}? => a+c
ask How many points did {its opponents|the other sides} score in {both games|the two games together}? => b+d
ask How many points were scored {by both sides |}in the first game {altogether|in all}? => a+b

pattern cmp-rain-months
pick month = months
pick other = months
let b = 2..30
let x = 3..40
let a = b+x
let c = 2..30
let d = 2..9
say {In <month>|During <month>} {it rained|there fell} [a] {millimeters|inches}{| in {a|the} village}, and in <other> [b]{| on [d] days}.
ask How much more rain {fell|was there} in <month> than in <other>? => a-b
ask How much less rain {fell|was there} in <other>? => a-b
ask How much rain {fell|was there} in {both months|the two months together}? => a+b
ask {The next year <month> brought [c] more|One year later, <month> had [c] more}. How much {rain |}was that? => a+c

pattern cmp-temperature-cities
let b = 4..40
let x = 3..30
let a = b+x
let c = 2..x-1
let m = 41..90
say {In a town by the sea|On the coast|In the valley} it is [a] degrees {today|this morning}; {in a mountain village|up on the mountain|in the north} it is [b]. {The wind blows at [m] miles an hour.|}
ask How much {warmer is it in the first place|higher is the first temperature}? => a-b
ask How many degrees colder is {the second place|it in the second place}? => a-b
ask By evening it {has cooled|is cooler} by [c] degrees in the {warmer|first} place. What is the temperature {there|in that place} then? => a-c
ask If only the colder place {warms up|gets warmer} by [c]{ degrees|}, how many degrees are there still between the two? => a-(b+c)

pattern cmp-times-runners
let b = 20..50
let x = 3..25
let a = b+x
let c = 2..15
let n = 51..99
say {A swimmer|A runner|One of the rowers|The girl with number [n]} {needed|took} [a] seconds; {the winner|the champion|the best one} {needed|took} [b].
ask How many seconds {faster was the winner|longer did the slower one need|behind was the first one named}? => a-b
ask {Next time|In the next race} the {slower one|first one named} is [c] seconds faster {than today|than before}. What {is that time|time is it}? => a-c
ask {By how many seconds must the first one get faster to equal the other|How many seconds must be saved to reach the best time}? => a-b
ask {In the second race|Next time} the {slower one|first one named} {is|will be} [c] seconds faster. How many seconds {are still missing to|is that still above} the best time of the day? => a-c-b
need x > c

pattern cmp-more-than-twice-chain
pick x = collectibles|toys|fruits
pick kid = kids
let a = 10..60
let b = 3..30
let c = 3..a+b-3
let d = 2..12
say {Of three children|In one family|Among the campers}, the {youngest|first} has [a] <x>. The {next|second} has [b] more than {that|this one}. The {third|last} has [c] {fewer|less} than the second.
maybe A(n) <kid.one> is [d] years old.
ask How many <x> does the second have? => a+b
ask How many <x> does the {third|last} have? => a+b-c
ask How many <x> do the first and the second have {together|in all}? => a+(a+b)
ask How many <x> do {all three|the three} have {together|in all}? => a+(a+b)+(a+b-c)

pattern cmp-sum-and-part-of-both
pick x = fruits|vegetables|nature
let b = 6..50
let d = 3..40
let a = b+d
let t = a+b
let c = 2..b-1
say {Two workers|A mother and her son|Two brothers|A man and a woman} {picked|gathered|filled their bags with} [t] <x> {together|in all|altogether}. One {of them |}had [a].
ask How many <x> did the other {have|pick|bring}? => t-a
ask How many more <x> did the one with [a] have {than the other|}? => a-(t-a)
ask {They eat|They give away} [c] of {them|these} together. How many <x> {are left|remain} {for both|in all}? => t-c
ask The other {eats|loses} [c]. How many {<x> |}does this other one have {left|then}? => t-a-c

pattern cmp-days-of-three
pick x = bakery|drinks|flowers
let a = 20..90
let b = 20..90
let c = 20..90
let p = 2..6
need a > b
need c > a
say {A stand|A kiosk|A bakery|The school cafe} sold [a] <x> on {Monday|the first day}, [b] {on Tuesday|the day after} and [c] on {Wednesday|the last day}{|, at $[p] each}.
ask How many more <x> {were sold|went} on {the last|the third} day than on the first? => c-a
ask How many fewer <x> {were sold|went} on the second day than on the first? => a-b
ask {What is the difference between the best and the worst day|How many more <x> were sold on the best day than on the worst}? => c-b
ask How many <x> {were sold|went} {in all|altogether|on all three days}? => a+b+c
ask How many <x> {were sold|went} on the first two days? => a+b
ask How many more <x> were sold on the first two days together than on the {third|last}? => a+b-c
need a+b > c

pattern cmp-buses-three-quantities
let b = 10..30
let a = b+5..b+40
let c = 3..30
let d = 2..9
say {The blue bus|The bus to town|The early bus} {carries|has} [a] {passengers|people}; {the red one|the bus to the beach|the late one} {carries|has} [b]. {The first has [d] stops.|}
ask How many more {passengers|people} {are|ride} on the first bus than on the second? => a-b
ask How many {passengers|people} {are|ride} on the two buses {together|in all}? => a+b
ask [c] {more |}{passengers|people} get on the second bus. How many are on it {now|then}? => b+c
ask [d] {passengers|people} {change|move} from the first bus to the second. How many are on the second bus then? => b+d
ask [d] {passengers|people} {change|move} from the first bus to the second. How many are on the first bus then? => a-d
ask How many {passengers|people} must get on the second bus {so that both are equally full|to have as many as the first}? => a-b

pattern cmp-read-pages
pick kid = kids
let t = 90..300
let a = 20..80
let b = 5..a-3
let n = 3..20
say {A(n) <kid.one>|My roommate|The night nurse|A passenger} reads a book {of|with} [t] pages{| and [n] pictures}: [a] pages {on Saturday|on the train|before lunch} and [b] {on Sunday|in the hotel|after it}.
ask How many pages {have been read|are read} {so far|by now}? => a+b
ask How many more pages were read the first time than the second? => a-b
ask How many pages {are left|are still unread}? => t-a-b
ask How many pages were left after the first time? => t-a
ask How many more pages must be read than {have been read|were read} so far? => t-(a+b)-(a+b)
need t > a*2+b*2

pattern cmp-farm-more-of-one
pick x = herd
pick y = herd
let b = 8..60
let d = 3..40
let e = 2..20
let k = 3..40
say {A farmer|A park|A nature center|A man in our village} has [b] <x>{| and a pond [k] feet wide}. There are [d] more <y> than <x>.
ask How many <y> are there? => b+d
ask How many {animals|<x> and <y>} are there {together|in all}? => b+(b+d)
ask {If [e] <x> are added|With [e] new <x>}, how many <x> are there? => b+e
ask {If [e] <x> are added|With [e] new <x>}, how many more <y> than <x> are there {then|still}? => d-e
need d > e

pattern cmp-fewer-clue-total
pick x = school|tools|toys
let a = 12..90
let b = 3..a-3
let c = 2..20
say {The left|The first|One} {cupboard|box|shelf} {has|holds} [a] <x>, [b] more than {the second|the other}{| one}.
ask How many <x> are in the {smaller stock|one with less}? => a-b
ask How many <x> are there {in both|together|in all}? => a+(a-b)
ask {If [c] are put into the one with less|With [c] more in the one with less}, how many {<x> |}does it hold? => a-b+c
ask {If [c] are taken out of the one with more|With [c] gone from the one with more}, how many {<x> |}does it hold? => a-c
need a > c

pattern cmp-than-others-inconsistent
pick kid = kids
pick x = sweets|collectibles
let a = 5..80
let b = 2..40
let c = 2..a-2
let d = 5..9
say A(n) <kid.one> {has|got|counted} [a] <x>. {That is|These are} [b] fewer than {the cousin|the teacher|the best friend|the big brother} and [c] more than {the youngest|the little sister|the newcomer}{|, who is [d]}.
ask How many <x> does the one with the most have? => a+b
ask How many <x> does the one with the least have? => a-c
ask {How many more does the one with the most have than the one with the least|What is the difference between the most and the least}? => b+c
