# Two amounts and what lies between them: the difference, the larger or the smaller one is asked.

pattern one-two-crafters-made
pick x = wares|clothes|crafts
pick one = crafters
pick two = crafters
let b = 6..90
let d = 2..40
let a = b+d
let k = 2..9
say {A(n) <one.one> and a(n) <two.one>|The <one.one> and the <two.one>} {both make|offer|sell} <x> at the {same fair|winter market|town market}{ for [k] days|}.
ask The <one.one> {made|sold} [a] {and|,} the <two.one> [b]. How many more {<x> |}{was it|were there} for the <one.one>? => a-b
ask The <one.one> {made|sold} [d] more than the <two.one>, who {made|sold} [b]. How many did the <one.one> {make|sell}? => b+d
ask The <one.one> {made|sold} [a], {which is|that is} [d] more than the <two.one>. How many did the <two.one> {make|sell}? => a-d
ask The <two.one> {made|sold} [d] fewer than the <one.one>, {whose number was|who came to} [a]. How many {were the <two.one>'s|did the <two.one> reach}? => a-d
ask {With [b], the <two.one> was [d] behind the <one.one>|The <two.one>, with [b] <x>, was [d] short of the <one.one>'s number}. How many <x> {came from the <one.one>|did the <one.one> have}? => b+d
ask {To catch up|To be level}, the <two.one>, at [b] {now|so far}, {needs|would need} the [a] of the <one.one>. How many {more |}<x> are {missing|wanting}? => a-b

pattern one-cheaper-than
pick x = clothes|furniture|electronics|instruments
let a = 15..400
let d = 3..60
let b = a-d
need b > 4
let n = 2..20
pick town = towns
say {A shop in <town>|The store by the station|My uncle's shop|A web shop} sells {one kind of|a certain} <x.one> in two {sizes|colors|versions}{| and has [n] of each|}.
ask The {first|large one} costs $[a] and the {second|small one} $[b]. How much cheaper is the {second|small one}? => a-b
ask The {first|large one} costs $[a]. The {second|small one} is $[d] cheaper. What {does the cheaper one cost|is the price of the cheaper one}? => a-d
ask The {cheap|small} one costs $[b]. The other is $[d] {dearer|more expensive}. What {does the dearer one cost|is the higher price}? => b+d
ask At $[b], the {plain|small} one is $[d] cheaper than the {fancy|large} one. What does {the other|the more expensive one} cost? => b+d
ask {Someone has $[b]|<name1> has $[b]} {but wants|and would like} the one for $[a]. How much {more |}{money |}does {that person|one} need? => a-b
ask {On sale, the price falls|In spring, the price drops} from $[a] to $[b]. How many dollars {does one save|less is that}? => a-b

pattern one-cents-difference
let b = 0.75..20 step 0.05
let d = 0.15..6 step 0.05
let a = b+d
pick x = bakery|drinks|fruits|sweets
pick town = towns
let m = 2..30
say {In <town>|At the kiosk|At the north gate|In the morning} a(n) <x.one> {costs|sells for} $[a].
maybe {It is|They are} sold {out of|from} a cart with number [m].
ask {In the next village|At the lake|In the evening} it {costs|sells for} $[b]. How much {less|cheaper} is that? => a-b
ask {In the next village|At the lake|In the evening} it {costs|is} $[d] more. What does one pay {there|then}? => a+d
ask {In the next village|At the lake|In the evening} it {costs|is} $[d] less. What does one pay {there|then}? => a-d
ask That is $[d] more than {last year|before the rise}. What {was the price|did it cost} {last year|back then}? => a-d
ask That is $[d] less than {last year|during the holidays}. What {was the price|did it cost} {last year|back then}? => a+d

pattern one-lengths-two-animals
let b = 8..90
let d = 2..60
let a = b+d
let w = 2..90
say {The keeper|A biologist|A girl with a tape measure} measured {a lizard and a snake|two eels|two snakes|a crocodile and its young one}{| that weighed [w] pounds together|}.
ask {The first was|One was} [a] inches long, the {second|other} [b]. How much longer was the {first|longer one}? => a-b
ask {The first was|One was} [a] inches long{,| and} the {second|other} [d] inches shorter. How long was the {second|shorter one}? => a-d
ask {The shorter one was [b] inches long, and the other|The shorter one measured [b] inches; the other} [d] inches more. How long was the {longer one|other}? => b+d
ask {One, [b] inches long, was [d] inches shorter than the other|One was [b] inches long and thereby [d] inches shorter than the other}. How long was {the other|the longer one}? => b+d
ask {Placed in one line|Laid end to end} they measured [t] inches{, the first|. The first was} [a]{| inches}. How long was the second? => t-a
let t = a+b

pattern one-heavier-loads
let b = 12..400
let d = 3..90
let a = b+d
let n = 2..15
pick who = guardians|crafters
say {A(n) <who.one>|The <who.one>|Someone} {puts|places} two {sacks|barrels|stones|crates} on a scale{| that is [n] years old|}.
ask {They weigh|The scale shows} [a] pounds for {one|the first} and [b] for the {other|second}. How much heavier is the {first|heavy one}? => a-b
ask The light one weighs [b] pounds, the other [d] {more|pounds more}. What does {the other|the heavy one} weigh? => b+d
ask The heavy one weighs [a] pounds, the other [d] {less|pounds less}. What does {the other|the light one} weigh? => a-d
ask The {gray|round} one, at [a] pounds, is [d] pounds heavier than the other. What does {the lighter one|the other} weigh? => a-d
ask {How many pounds must be taken out of the heavy one|By how many pounds must the heavy one get lighter}, if it weighs [a] and is to {weigh|have} the same as the light one with [b]? => a-b

pattern one-older-buildings
let b = 20..300
let d = 5..250
let a = b+d
let h = 20..90
pick town = towns
say {In <town>|In the old town|Near the harbor} {stand|there are} {a bridge and a mill|a church and a school|a castle and a tower}{|, [h] feet from one another|}.
ask The older one is [a] years old and the {newer one|other} [b]. {How much older is the older one|How many years lie between the two}? => a-b
ask {One is [b] years old, and the other|The newer one is [b] years old. The other} is [d] years older. What is the age of the older one? => b+d
ask {One is [a] years old, and the other|The older one is [a] years old. The other} is [d] years younger. How old is the newer one? => a-d
ask {One is [a] years old|One has stood for [a] years} and so [d] years older than the other. How old is the other? => a-d
ask When the {first|old one} was [d] years old, the {second|new one} was built. {Today|Now} the second is [b]. How old is the first? => d+b

pattern one-how-much-farther-throw
let b = 12..80
let d = 2..30
let a = b+d
let n = 2..6
say {At a sports day|In a contest|At the school games}{,|} <name1> and <name2> {throw a ball|throw a javelin|shoot arrows|throw a boot}{| [n] times|}.
ask <name1>'s best {is|reaches} [a] feet and <name2>'s [b]. How much farther {is that for <name1>|did <name1> get}? => a-b
ask <name1> reaches [a] feet, {and that is|which is} [d] feet farther than <name2>. How far did <name2> get? => a-d
ask <name2> reaches [b] feet, {and that is|which is} [d] feet less than <name1>. How far did <name1> get? => b+d
ask {The old record is|The record stands at} [a] feet, and <name2> gets to [b]. By how {much|many feet} is the record missed? => a-b
ask {<name1> breaks the record of [b] feet by [d]|The record of [b] feet is beaten by [d] feet}. What is the new record? => b+d
ask <name1> reaches [a] feet{; on the next try it is| and then} [d] feet less. How far is the {next try|second one}? => a-d

pattern one-two-teams-scores-lead
pick team = teams
pick rival = teams
let b = 10..90
let d = 2..25
let a = b+d
let m = 3..40
say <team> {play|meet|face} <rival>{ on field [m]| before [m] fans|}.
ask {At the end it is|The final score is} [a] to [b] for <team>. By how many points did <team> win? => a-b
ask <team> {win|won} by [d] points and {have|had} [a]. How many points {do|did} <rival> have? => a-d
ask <rival> {lose|lost} by [d] points and {have|had} [b]. How many points {do|did} <team> have? => b+d
ask <team> are [d] points {ahead|in the lead}. <rival> have [b]. What is the score of <team>? => b+d
ask <rival> are {behind|down} by [d] while <team> have [a]. How many points do <rival> have? => a-d
ask {With [b] points, how many must|Being at [b], how many must} <rival> {add to draw level|make to be level} with <team>, who have [a]? => a-b

pattern one-colder-city
pick town = towns
pick city = towns
let b = 12..70
let d = 3..25
let a = b+d
let w = 3..60
say {Today|On the radio they say that today} it is [a] degrees in <town>{|, with a wind of [w] miles an hour|}.
ask In <city> it is [d] degrees {colder|cooler}. {How many degrees is it there|What is the temperature of <city>}? => a-d
ask In <city> it is [d] degrees {warmer|hotter}. {How many degrees is it there|What is the temperature of <city>}? => a+d
ask In <city> it is [b]. How much {warmer is it in <town>|colder is it in <city>}? => a-b
ask That is [d] degrees {warmer|more} than in <city>. What {does one measure|is the temperature} in <city>? => a-d
ask That is [d] degrees {colder|less} than in <city>. What {does one measure|is the temperature} in <city>? => a+d

pattern one-more-time-practice
pick x = instruments
let b = 10..80
let d = 5..45
let a = b+d
let n = 2..9
say <name1> {plays|practices} the <x.one> and <name2> the piano, {both for [n] years|each of them daily|both in the same school}.
ask {Today|This afternoon} <name1> practiced [a] minutes and <name2> [b]. How much longer did <name1> practice? => a-b
ask <name2> practiced [b] minutes{,|;} <name1> {played|went on} [d] minutes longer. How long did <name1> practice? => b+d
ask <name1> practiced [a] minutes, which {was|is} [d] minutes more than <name2>{'s time|}. How many minutes did <name2> play? => a-d
ask {How long did <name2> practice if|If} <name1>, with [a] minutes, {was|played} [d] minutes longer{?|, how long did <name2> play?} => a-d
ask {The teacher wants|The plan says} [a] minutes. <name2> has done [b]. How many {are left|remain}? => a-b

pattern one-question-first-more-than
pick x = collectibles|books|toys|wares
pick one = relatives
pick two = kids
let b = 5..120
let d = 2..60
let a = b+d
let k = 2..9
ask How many <x> does the <one.one> {have|own} if {that is|it is} [d] {fewer|less} than the [a] {of|that belong to} the <two.one>? => a-d
ask How many <x> does the <two.one> {have|own}{,|} if the <one.one> has [b], and {that is [d] fewer|the <two.one> [d] more}? => b+d
ask By how many <x> is the <one.one> ahead{| of the <two.one>} if {the first has|the <one.one> has} [a] and {the other|the <two.one>} {has only|has} [b]? => a-b
ask How many <x> {would have to|must} be given to the <two.one>, who has [b]{ in [k] boxes|}, to {match|equal} the [a] of the <one.one>? => a-b
ask How many <x> does the <two.one> own{,|} if the <one.one> owns [a] and thus [d] more than the <two.one>? => a-d
ask {What number do we get|How many <x> are there} {when|if} the [b] of the <two.one> and the [a] of the <one.one> are {thrown|counted} together? => b+a

pattern one-my-brother-and-i
pick x = sweets|nature|crafts|fruits
let b = 4..70
let d = 2..30
let a = b+d
let g = 6..13
say {My brother and I|My friend and I|Grandpa and I} {gathered|collected|picked|sorted} <x>{; I am [g]|}.
ask I {got|have} [a] and {he|my partner} [b]. How many more {did I get|do I have}? => a-b
ask I {got|have} [a]. That is [d] more than {he has|my partner has}. How many does {he|my partner} have? => a-d
ask I {got|have} [b]. {I have [d] fewer than he does|That is [d] less than he has}. How many does he have? => b+d
ask He {got|has} [b], and I {got|have} [d] more than he {did|has}. How many do I have? => b+d
ask He {got|has} [a]. I {got|have} [d] {fewer|less}. How many do I have? => a-d
ask I {got|have} [a], he [b]. How many {do we have|is that} together? => a+b

pattern one-deeper-wells
let b = 6..90
let d = 2..60
let a = b+d
let y = 2..60
say {In the valley|On the estate|In the dry land|In the desert town} there are two {wells|shafts|mines}{| dug [y] years ago|}.
ask The {old|deep} one goes down [a] feet, the {new|other} one [b]. How much deeper is the {old|deep} one? => a-b
ask The {old|deep} one goes down [a] feet, the other [d] {less|feet less}. How deep is the other? => a-d
ask The {old|deep} one goes down [a] feet. It is [d] feet deeper than the other. How deep is the other? => a-d
ask The {new|shallow} one is [b] feet deep, [d] {less|feet less} than the other. How deep is the other? => b+d
ask {To be as deep as the first, which goes down|To reach the depth of the first, that is,} [a] feet, how many feet must the second, now [b] feet deep, {be dug further|still be dug}? => a-b

pattern one-two-books-thick
let b = 60..500
let d = 8..250
let a = b+d
let p = 3..40
say {A writer|<name1>|The printer} {has|shows us} {two books|a thick and a thin book}{| at $[p] apiece|}.
ask {One|The thick one} has [a] pages and {the other|the thin one} [b]. How many pages more are in {the thick one|the first}? => a-b
ask The thin one has [b] pages; the thick one has [d] more. How many pages are in the thick one? => b+d
ask The thick one has [a] pages; the thin one has [d] {fewer|less}. How many pages are in the thin one? => a-d
ask The thick one has [a] pages, {and that is|that means} [d] more than the thin one. How many pages does the thin one have? => a-d
ask The thin one has [b] pages, {and that is|that means} [d] fewer than the thick one. How many pages does the thick one have? => b+d
ask {Someone has read|A reader is on} page [b] of the thick one, which ends on page [a]. How many pages {follow|are left}? => a-b

pattern one-faster-runner
let b = 11..90
let d = 2..40
let a = b+d
let n = 2..9
say <name1> and <name2> {ran around the lake|swam across the bay|did the obstacle course|rowed to the island}{| in lane [n]| with [n] others|}.
ask <name1> needed [a] minutes, <name2> [b]. {How many minutes faster was <name2>|How many minutes did <name2> wait for <name1>}? => a-b
ask <name1> needed [a] minutes. <name2> was [d] minutes {faster|quicker}. {What was <name2>'s time|How many minutes did <name2> need}? => a-d
ask <name2> needed [b] minutes. <name1> was [d] minutes slower. {What was <name1>'s time|How many minutes did <name1> need}? => b+d
ask <name2>, with [b] minutes, {was|arrived} [d] minutes {faster|earlier} than <name1>. {What was <name1>'s time|How many minutes did <name1> need}? => b+d
ask <name1>, with [a] minutes, {was|arrived} [d] minutes {slower|later} than <name2>. {What was <name2>'s time|How many minutes did <name2> need}? => a-d

pattern one-four-numbers-pick-two
pick x = kitchenware
pick y = wares
pick one = crafters
pick two = guardians
let a = 10..90
let b = 4..a-3
let c = 4..70
let d = c+2..c+60
say {The <one.one> has|In the <one.one>'s room are} [a] <x> and [c] <y>. {The <two.one> has|In the <two.one>'s room are} [b] <x> and [d] <y>.
ask How many more <x> does the <one.one> have than the <two.one>? => a-b
ask {By how many <y> is the <two.one> ahead of the <one.one>|How many more <y> does the <two.one> have}? => d-c
ask How many <y> {do both have|are there}{ when put together| in the two rooms|}? => c+d
ask How many <x> are there {in the two rooms|with both of them}? => a+b
ask {How many things does the <two.one> have|How many things belong to the <two.one>}? => b+d
ask How many {things|pieces} {does the <one.one> have|are in the <one.one>'s room}? => a+c

pattern one-fuller-shelf
pick x = drinks|school|bakery
let b = 4..70
let d = 2..40
let a = b+d
let h = 2..9
say {The upper and the lower|A left and a right|An old and a new} shelf {of the pantry|in a shop|in the staff room}{, [h] feet wide,|} {are full of|hold} <x>.
ask There are [a] on one {shelf |}and [b] on the other. How many more {<x> |}are on the fuller one? => a-b
ask There are [b] on one, and {on the other|the other has} [d] more. How many are on the fuller one? => b+d
ask There are [a] on one, and {on the other|the other has} [d] fewer. How many are on the emptier one? => a-d
ask {There are|We see} [a] on the fuller one, [d] more than on the other. How many are on the other? => a-d
ask {How many must be put|How many have to go} on the emptier shelf, which has [b], so that it has the [a] of the fuller one? => a-b
ask {How many are there|What is the number of <x>} on both, if one has [a] and the other [b]? => a+b

pattern one-wait-times-compare
let b = 5..70
let d = 3..45
let a = b+d
let k = 2..30
pick place = venues
say {At the doctor's|At the <place.one>|At the post office}{,|} {a lady|a man with a hat|<name1>|a tired nurse} waited [a] minutes{| behind [k] others|}.
ask {Another|Somebody else} waited [b]. How many minutes {less|shorter} was that? => a-b
ask {Another|Somebody else} waited [d] minutes longer. How long was that? => a+d
ask {Another|Somebody else} waited [d] minutes less. How long was that? => a-d
ask This was [d] minutes longer than {planned|last time}. {What was the time it was compared with|How many minutes was that other time}? => a-d
ask This was [d] minutes shorter than {the week before|on a normal day}. How long {does one wait|is it} {on such a day|then}? => a+d

pattern one-crowd-two-nights
let b = 60..900
let d = 10..300
let a = b+d
let n = 3..25
pick team = teams
say {For two evenings|On two nights}{,|} {a circus|a choir|a magician|a puppet theater} {played|performed} in <town>{| with [n] artists|}.
pick town = towns
maybe {One night|Once} {the players of <team>|some of <team>} came.
ask {On the first there were|The first had} [a] {people|spectators}, {on|} the second [b]. How many fewer came the second time? => a-b
ask {On the first there were|The first had} [b] {people|spectators}. On the second there were [d] more. How many came the second time? => b+d
ask {On the second there were|The second had} [a] {people|spectators}, [d] more than {on|} the first. How many came the first time? => a-d
ask {On the second there were|The second had} [b] {people|spectators}, [d] fewer than {on|} the first. How many came the first time? => b+d
ask {On the two evenings together there were|Both nights together had} [t] {people|spectators}, [a] of them the first time. How many came the second time? => t-a
let t = a+b

pattern one-growth-two-plants
pick x = flowers
let b = 4..60
let d = 2..30
let a = b+d
let w = 2..9
say {<name1>'s|The botanist's|Our class's|Grandma's} <x.one> {is|stands} [a] inches high{| after [w] weeks|}.
ask The {cactus|fern} beside it {measures|has} [b]. How much {higher|taller} is the <x.one>? => a-b
ask The {cactus|fern} beside it is [d] inches {lower|shorter}. How {high is it|tall is the plant beside it}? => a-d
ask The {cactus|fern} beside it is [d] inches {higher|taller}. How {high is it|tall is the plant beside it}? => a+d
ask It is [d] inches {higher|taller} than the {cactus|fern} beside it. How {high|tall} is {that plant|the one beside it}? => a-d
ask It is [d] inches {lower|shorter} than the {cactus|fern} beside it. How {high|tall} is {that plant|the one beside it}? => a+d
ask It has grown [d] inches {this month|since May}. How {high|tall} was it before? => a-d

pattern one-fewer-errors
let b = 3..40
let d = 2..25
let a = b+d
let p = 2..60
pick sub = subjects
say {In the first draft|On one page|On the long test}{,|} {a typist|<name1>|a reporter|my classmate} made [a] {mistakes|errors}{| on page [p]|}.
ask {The next time|In the second}{,|} there were [b]. {How many fewer|By how many fewer} was that? => a-b
ask {The next time|In the second}{,|} there were [d] {fewer|less}. How many {were there then|mistakes does that mean}? => a-d
ask {The next time|In the second}{,|} there were [d] more. How many {were there then|mistakes does that mean}? => a+d
ask {That was [d] more|Those were [d] more} than in <sub>. How many were made in <sub>? => a-d
ask {That was [d] fewer|Those were [d] fewer} than in <sub>. How many were made in <sub>? => a+d
ask {The teacher found|A friend found} [b] of them. How many {were overlooked|were not found}? => a-b
