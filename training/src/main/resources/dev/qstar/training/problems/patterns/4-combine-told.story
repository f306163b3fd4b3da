# Parts and wholes: the total, one part or the rest is asked; three parts; numbers that do not matter.

pattern one-parts-of-orchestra
pick x = instruments
pick y = instruments
let a = 5..60
let b = 3..50
let t = a+b
let k = 2..30
say {A music school|A shop for instruments|The youth orchestra|A collector in <town>} {owns|has|keeps} {<x> and <y>|both <x> and <y>}{| in [k] cupboards}.
pick town = towns
ask There are [a] <x> and [b] <y>. How many instruments {is that|are there} {in all|altogether}? => a+b
ask {In all there are|Altogether that makes} [t] instruments, {and|but} only [a] are <x>. How many <y> are there? => t-a
ask [t] instruments {are in the list|were counted}; [b] of them are <y>, {the rest|all the others} <x>. How many <x> are there? => t-b
ask {How many <x> are there|What is the number of <x>}, if there are [b] <y> and the two kinds make [t] together? => t-b
ask [a] <x> and [b] <y> are {too old|out of tune|being repaired}. How many instruments cannot be played? => a+b

pattern one-the-rest-are
pick x = wares|kitchenware|clothes
pick color = colors
pick tint = colors
let t = 15..200
let a = 3..t-4
let b = t-a
let p = 3..40
pick who = crafters
say {A(n)|The|One} <who.one> has [t] <x> {for sale|in the window|on the bench|in the storeroom}{| at $[p] each|}.
ask [a] are <color> {and the rest|and all others|, the others} are <tint>. How many are <tint>? => t-a
ask {All but|Every one except} [a] are <color>. How many <color> <x> are there? => t-a
ask {How many of them are not|What is the number of those that are not} <color>{, if| when} [a] of them are? => t-a
ask {Of the <x>, [a] are|[a] of the <x> are} <color> and the other [b] are <tint>. How many more {would|<color> ones would} be needed to bring the <color> ones to [t]? => t-a
ask {Next to them|In another room} {hang|lie|stand} [a] {more |}<color> ones that are {already sold|not for sale}. How many <x> {are there|does that make} counting these? => t+a

pattern one-three-addends-day
let a = 4..70
let b = 4..70
let c = 4..70
let k = 3..30
pick x = wares|bakery|drinks|flowers
pick who = crafters|jobs
say {A(n) <who.one>|The <who.one> at the corner|A young <who.one>} sold {[a] <x> in the morning, [b] at noon and [c] in the evening|[a] <x> on Friday, [b] on Saturday and [c] on Sunday|[a], then [b] and finally [c] <x> in April, May and June}{| at a stand that is [k] feet wide|}.
ask How many <x> were sold {in all|altogether|all in all}? => a+b+c
ask {What is the total|What total is it} without the first number, that is, for the last two times? => b+c
ask How many <x> were sold {the first two times|in the first two spells}? => a+b
ask How many <x> {were sold|found buyers} the first and the last time {together|taken together}? => a+c

pattern one-third-part-of-three
pick x = sealife
pick y = sealife
pick z = sealife
let a = 3..50
let b = 3..50
let c = 3..60
let t = a+b+c
let d = 2..30
say {In the big aquarium|At the sea center|In one net|A diver's notes say that in a bay} there {were|are} [t] animals: [a] <x>, [b] <y>{,|} and {the rest|otherwise only|some} <z>{| at a depth of [d] feet}.
ask How many <z> {were there|were counted}? => t-a-b
ask How many animals {were|are} not <x>? => t-a
ask How many {of the animals|} {are|were} <x> or <y>? => a+b
ask How many animals {were|are} there {apart from the|without the} <y>? => t-b

pattern one-i-have-in-both-hands
pick x = nature|collectibles|sweets
let a = 2..30
let b = 2..30
let t = a+b
let g = 3..12
say {I am [g] years old.|My pockets are full.|Try to guess this.|Here is a riddle.|}
ask {I hold|There are} [a] <x> in my left hand and [b] in my right{ hand|}. How many <x> do I hold? => a+b
ask {I hold|My two hands together hold} [t] <x>. {In my left hand there are|My left hand has} [a]. How many are in my right{ hand|}? => t-a
ask {One pocket has [a] <x>|In one pocket I have [a] <x>}, {my two pockets have [t]|and with the other pocket it is [t]} together. How many does the other {pocket |}have? => t-a
ask {Together my sister and I have|My sister and I have together} [t] <x>, and [b] of these are {hers|my sister's}. How many are mine? => t-b
ask My {mother|grandpa} found [a] <x> and I found [b]. How many did we find? => a+b

pattern one-route-of-two-legs
let a = 3..90
let b = 3..90
let t = a+b
let s = 20..60
pick unit = units.way
pick town = towns
pick city = towns
say {A mail carrier|A cyclist|The school bus|A truck|A knight} {goes|travels} {from home|from the depot} {through|by way of} <town> to <city>{| at a speed of [s] per hour|}.
ask {It is|The road has} [a] <unit> to <town> and {from there|then} [b] {more |}<unit> to <city>. How long is the {whole way|trip}? => a+b
ask The {whole way|trip} is [t] <unit> long. {It is|The road has} [a] <unit> to <town>. How far is it from <town> to <city>? => t-a
ask From <town> to <city> it is [b] <unit>, and {the whole way|the entire route} is [t] <unit>. How far is <town> from {the start|where the trip began}? => t-b
ask {After|Having gone} [a] <unit> of the [t] {<unit> to <city>|in all}, there is a {rest|breakdown}. How many <unit> {are left|remain}? => t-a

pattern one-cost-of-two-things
let a = 2.25..40 step 0.25
let b = 1.5..30 step 0.25
let t = a+b
let n = 2..12
pick x = clothes|tools|sports
pick y = school|drinks|bakery
pick shop = shops
say {At|In} <shop>{,|} {my aunt|<name1>|a tourist|our neighbor|someone} {bought|picked out} a(n) <x.one> and a(n) <y.one>{| from shelf [n]|}.
ask The <x.one> {cost|was} $[a] and the <y.one> $[b]. {What was the total|How much was to be paid|How much did they cost together}? => a+b
ask {Together they cost|The bill was|The sum came to} $[t]. The <x.one> was $[a]. What did the <y.one> cost? => t-a
ask {The <y.one> cost $[b]|$[b] was for the <y.one>}, and the {bill|two together} came to $[t]. {What was the price of|How much was} the <x.one>? => t-b
ask {A coupon took|The cashier took} $[b] off the price of the <x.one>, which was $[a]. What was paid for the <x.one>? => a-b
need a > b

pattern one-votes-three-candidates
let a = 20..300
let b = 10..200
let c = 10..200
let t = a+b+c
let u = 20..400
let w = t+u
say {In a vote|At the election of the class speaker|In a poll at school}{,|} {the first proposal got [a] votes, the second [b] and the third [c]|red got [a] votes, blue [b] and green [c]|first came <name1> with [a] votes, then <name2> with [b], and last <name3> with [c]}.
ask How many {votes were cast|people voted, each once}? => a+b+c
ask {[w] people could have voted|The list had [w] names}, and [t] of them {voted|did}. How many did not? => w-t
ask How many votes did {the first and the third|the one named first and the one named last} have together? => a+c
ask How many votes {more|ahead} was the first {than|compared with|over} the second? => a-b
need a > b

pattern one-time-of-tasks
let a = 8..70
let b = 5..60
let t = a+b
let c = 4..40
pick job = jobs|crafters
say {A(n) <job.one>|Each morning a(n) <job.one>|Before opening, a(n) <job.one>} {sweeps|cleans up} and then {checks the mail|makes tea|sorts orders}.
maybe It has been the same for [c] years.
ask {The first takes|The first job takes} [a] minutes and the second [b]. How long {does it all take|do both take}? => a+b
ask {Both take|It all takes} [t] minutes, {the first|the first job} [a]. How many minutes {does the second take|are for the second}? => t-a
ask {It all takes [t] minutes, and [b] of these are for the second job|With [b] minutes for the second job, it comes to [t] minutes}. How long does the first take? => t-b
ask {Today the first took|Because of snow, the first took} [b] minutes {instead of|rather than} [a]. How much {longer|more time} was that? => b-a
need b > a+1

pattern one-passengers-decks
let a = 20..300
let b = 20..300
let t = a+b
let c = 5..40
say {A ferry|A river ship|The night boat} has two decks.
ask {Upstairs there are|On the upper deck sit} [a] {people|passengers}{,| and} {downstairs|on the lower one} [b]. How many {people|passengers} {are on board|does it carry}? => a+b
ask {It carries|On board are} [t] {people|passengers}; [a] {sit|are} upstairs. How many are downstairs? => t-a
ask {[b] people|[b] passengers} are downstairs, and {on the two decks together|all in all} there are [t]. How many are upstairs? => t-b
ask {Upstairs there are|On the upper deck sit} [a], and [c] of them {are children|are crew}. How many are not? => a-c
need a > c

pattern one-how-many-of-two-if
pick x = wares|toys|books|tools
pick y = kitchenware|clothes|sports|furniture
pick who = crafters|guardians|relatives
let a = 3..80
let b = 3..80
let t = a+b
let k = 2..40
ask How many things {will the <who.one> carry|are in the <who.one>'s trunk|does the <who.one> pack} if {it is|there are} [a] <x> {and|plus|as well as} [b] <y>? => a+b
ask How many <y> are {in a box|in a chest|on a cart} of [t] things if [a] are <x>{, [k] of them new,|} and all {others|the rest} are <y>? => t-a
ask {If|When} a(n) <who.one> {owns|keeps} [t] things, of which [b] are <y> and {the rest|the remaining ones} <x>, how many <x> {is that|are there}? => t-b
ask Of [t] {things|pieces} {at a yard sale|in a cellar}, [a] {found a buyer|were sold}; how many {did not|were left over|nobody wanted}? => t-a
ask What is the {total|sum} when a(n) <who.one> {adds|counts together} [a] <x> from the {first|left} room and [b] from the {second|right}{ room|}? => a+b

pattern one-bouquet-colors
pick x = flowers
let a = 3..50
let b = 3..50
let c = 2..40
let t = a+b
let w = a+b+c
let v = 10..60 step 5
say {A florist|The bride's aunt|My grandmother|A street seller} {ties|makes|puts together} a {big|beautiful|colorful} {bunch|bouquet} of <x>{ for $[v]|}.
ask {It has|She uses|There are} [a] {white|red} ones and [b] {yellow|pink} ones. How many <x> {are in it|make up the bunch}? => a+b
ask {It has [t] <x>|There are [t] <x> in it}, {[a] white and the rest|of which [a] are white and the others} pink. How many are pink? => t-a
ask {The bunch|It} is of three colors: [a] white, [b] pink and [c] purple. How many <x> is that? => a+b+c
ask {The bunch|It} has [w] <x>: [a] white, [b] pink and {otherwise|the rest} purple. How many are purple? => w-a-b
ask {On the way home|In the car} [c] of the [w] <x> {break|fall out}. How many {arrive|are left}? => w-c

pattern one-farm-who-is-who
pick x = herd
pick y = herd
let a = 5..90
let b = 5..90
let t = a+b
let ac = 20..300
pick town = towns
say {On a farm near <town>|At <name1>'s farm|On the island farm|Behind the mill|On my aunt's meadow}{, which has [ac] acres,|} {live|one finds|there are} only <x> and <y>.
ask The <x> are [a] {in number|} and the <y> [b]. How many animals {live there|are on it}? => a+b
ask {Someone counts [t] animals|There are [t] animals}, [a] of them <x>. How many <y> {are there|live there}? => t-a
ask {If [b] of the [t] animals are <y>|Knowing that [b] of the [t] animals are <y>}, how many <x> are there? => t-b
ask The {[a] <x>|<x>, [a] of them,} go to the meadow and the [b] <y> stay {in the barn|behind}. How many animals had been in the barn {before|before that}? => a+b

pattern one-school-play-roles
let a = 4..40
let b = 3..30
let c = 2..20
let t = a+b
let w = a+b+c
let g = 3..8
say {For the school play|In the winter show|For the circus week}{,|} {grade [g]|our school|<name1>'s class} {needs|has chosen} {actors|children to act}, {singers|children to sing} and helpers.
ask {There are|We have} [a] actors, [b] singers and [c] helpers, {and nobody does two things|each with one job}. How many children take part? => a+b+c
ask There are [a] actors and [b] singers{ but no helpers yet|}. How many children {is that|have a part} {so far|}? => a+b
ask {Of the|Among} [t] children {on stage|who act or sing}, [b] {sing|are singers} and the rest act. How many act? => t-b
ask [w] children {take part|signed up}; [c] of them help {with the lights|behind the stage} and all others are on stage. How many are on stage? => w-c
ask {On the evening|In the end} [c] of the [t] {actors and singers|children on stage} {are ill|have a cold}. How many can be on stage? => t-c
need t > c

pattern one-wall-of-bricks-both
let a = 120..900
let b = 50..700
let t = a+b
let c = 10..100
let h = 2..12
say {Two masons|A mother and her daughter|Two friends|A father and a son} {build|are building} a {wall|tower|chimney} {of bricks|from bricks}{| that is to be [h] feet high|}.
ask {One lays|The first lays} [a] bricks and the other [b]. How many {bricks do both lay|are laid in all}? => a+b
ask {One has laid|The first has laid} [a] of the [t] bricks that both have laid{ so far|}. How many {has the other laid|are the other's work}? => t-a
ask {They need|The plan says} [t] bricks and {have|there are} [b]. How many {must be bought|more are needed}? => t-b
ask From a pile of [t] bricks{,|} they take [a]. How many {stay on the pile|are left}? => t-a
ask [c] of the [a] bricks on the cart are {broken|cracked}. How many {are good|can be used}? => a-c

pattern one-team-total-two-players
pick team = teams
let a = 5..40
let b = 5..40
let t = a+b
let c = 5..60
let w = t+c
let n = 2..40
say {<name1> and <name2> play for <team>|In <team>, <name1> and <name2> play together}{. <name1> has number [n]|}.
ask <name1> {scored|made} [a] points and <name2> [b]. How many did they score {together|as a pair}? => a+b
ask {Together they scored|The two of them scored} [t] points, and [a] were <name1>'s. How many were <name2>'s? => t-a
ask {The whole team scored|<team> scored} [w] points, and {the two|they} made [t] of {these|them}. How many points did the others make? => w-t
ask {All others in the team|The other players} made [c] points, and {the two|they} made [t]. What was the score of {the whole team|<team>}? => c+t
ask <name2> {scored|made} [b] points{ in this game|}, and that {brought|raised} {<his2> points for the season|the season's total of <name2>} to [w]. What was {that total|the total} before? => w-b

pattern one-luggage-weight-parts
let a = 3.5..30 step 0.5
let b = 1.5..20 step 0.5
let t = a+b
let m = 25..60
pick who = jobs|relatives|guardians
say {A suitcase|The <who.one>'s bag|A crate of tools|A hiker's pack} {stands|is} on the scale{| with a tag that says [m]|}.
ask {Empty it weighs|It weighs} [a] {kilograms|pounds} {with nothing in it|when empty}, and what goes in weighs [b]. How heavy is it {packed|when full}? => a+b
ask {Full|Packed} it weighs [t] kilograms, {empty|without its contents} [a]. How much do the contents weigh? => t-a
ask {Packed|Full} it weighs [t] kilograms, of which the contents {make up|are} [b]. What does it weigh empty? => t-b
ask {It may weigh|Up to} [t] {pounds|kilograms}{| are allowed}, and {now it weighs|it has} [a]. How much {more|weight} {can be put in|may be added}? => t-a

pattern one-meal-of-calories
let a = 120..700 step 5
let b = 60..400 step 5
let t = a+b
pick x = bakery
pick y = drinks
let n = 2..30
say {On a menu|In a booklet|On the label}{,|} {<name1>|a nurse|the coach|somebody} reads {about calories|how many calories food has}{| on page [n]|}.
ask A(n) <x.one> has [a] calories and a(n) <y.one> [b]. How many calories do the two have {together|in all}? => a+b
ask A(n) <x.one> and a(n) <y.one> have [t] calories together. The <x.one> has [a]. How many {has|are in} the <y.one>? => t-a
ask A {lunch|meal} of a(n) <y.one> with [b] calories and a(n) <x.one> comes to [t]. How many calories are in the <x.one>? => t-b
ask A(n) <x.one> has [t] calories, and {the light kind|one without sugar} has [b] fewer. How many has {the light kind|one without sugar}? => t-b

pattern one-guests-invited-rest
let t = 15..200
let a = 4..t-4
let b = 2..a-1
let c = 2..40
let f = 2..9
say {For a wedding|For the reunion|For a housewarming|For the opening of a shop} [t] {people|guests} were invited{| on [f] pages of addresses|}.
ask [a] {said yes|accepted} and {all others|the rest} {said no|declined}. How many {said no|declined}? => t-a
ask {So far|Up to today} [a] have answered. From how many is there no answer{ yet|}? => t-a
ask {Everybody came|All of them came}, and [c] {people|others} came without {being asked|an invitation}. How many were there? => t+c
ask Of the [a] who came, [b] {left early|went home before the cake}. How many stayed {to the end|for the cake}? => a-b
ask {To have|In order to have} a round [w], how many more {people|guests} would have to be invited? => w-t
let w = t+c

pattern one-two-jars-into-one
pick x = sweets|crafts|nature
let a = 6..150
let b = 6..150
let t = a+b
let y = 2..9
say {There are|On the counter stand} {a tall jar and a flat jar|a tall jar of glass and a small one of clay}{, [y] inches apart|}.
ask {The first has|In the first are} [a] <x> and {the second has|in the second there are} [b]. {Somebody|A child} {pours|tips} {all of them|everything} into a bowl. How many <x> are in the bowl? => a+b
ask {The jars are emptied into a bowl, and|Everything is poured into one bowl, and} [t] <x> are in it. [a] {came from|were in} the tall jar. How many {came from|were in} the other? => t-a
ask {The|If the} [t] <x> of {a|one} bowl are {put|sorted} into the jars and [b] fit into the first{,|, then} how many {go|must go} into the second? => t-b
ask From the first, which has [a] <x>, {a girl|somebody} takes [b]. How many {stay in it|are left in it}? => a-b
need a > b+1

pattern one-count-of-legs-no
let a = 3..60
let b = 3..60
let t = a+b
let l = 8..40
pick x = insects
pick y = insects
say {In a garden|Under the street lamp|In a glass case of the museum|On a wall} {we|I|the children} saw <x> and <y>{ in [l] minutes|}.
ask {There were|I wrote down} [a] <x> and [b] <y>. How many insects {were they|is that} {all together|in all}? => a+b
ask {There were|I wrote down} [t] insects, but I forgot {how many were <y>|the number of <y>}; I only know that [a] were <x>. How many were <y>? => t-a
ask {If [b] were <y>|Given [b] <y>} and {the total was|all in all there were} [t], how many <x> were there? => t-b
ask {All the <x> flew away|The [a] <x> flew away} and [b] <y> stayed. How many insects had been there when all [a] <x> were still there? => a+b

pattern one-year-in-two-parts
let t = 30..365
let a = 5..t-8
let b = 2..60
let w = t+b
let n = 2..20
say {The ice rink|A beach hotel|The mountain hut|The outdoor pool|A ski lift} {is|was} open for [t] days {a year|this year}{| and has [n] employees|}.
ask {On [a] of these days it rained|[a] of these days were wet}. How many {were dry|days had no rain}? => t-a
ask {[a] days are over|It has been open for [a] of them}. How many {open days|days} {are left|are still to come}? => t-a
ask Next year it {will be|is to be} open [b] days {longer|more}. How many days will that be? => t+b
ask {Last year it was open [w] days|In the year before, it was [w] days}. How many more days was that? => w-t
ask {Last year it was open [b] days less|In the year before, it was [b] days less}. How many days was it open in that year? => t-b
need t > b+5

pattern one-school-bus-none-stand
let s = 24..70
let a = 5..s-3
let c = 2..30
let t = s+c
let k = 2..90
say {Bus [k]|The school bus|A tram|The tour bus} has [s] seats.
ask [a] seats are {taken|occupied}. How many are {free|empty}? => s-a
ask {All seats are taken|It is full} and [c] {people|children} {have to stand|are standing}. How many {passengers are there|ride along}? => s+c
ask {[t] people|[t] passengers} {ride along|want to go}, and {every seat is taken|all seats are full}. How many {have to stand|find no seat}? => t-s
ask {[a] seats are empty|There are [a] free seats}. How many are {taken|occupied}? => s-a
ask {Then another row is put in|After the repair}{,|} it has [c] more. How many seats {are there|has it} {now|then}? => s+c

pattern one-recipe-flour-total
let a = 150..900 step 10
let b = 50..600 step 10
let t = a+b
let m = 20..90
pick cake = bakery
say {A baker's apprentice|My dad|A boy scout|The school kitchen} {mixes|stirs} two kinds of flour for <cake>{| that bake [m] minutes|}.
ask {It takes|There go in} [a] grams of {wheat|white} flour and [b] grams of {rye|brown} flour. How many grams {are mixed|is that}? => a+b
ask {The dough holds|Altogether there are} [t] grams of flour, and [a] of these are white. How many grams are of the other kind? => t-a
ask {The recipe asks for|One needs} [t] grams {in all|altogether}, but only [b] are {in the bag|there}. How many grams are {missing|still needed}? => t-b
ask From a bag of [t] grams, [a] are {taken|used}. How much {is left in the bag|does the bag still hold}? => t-a
