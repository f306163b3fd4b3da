# One change told by many voices: letters, signs, reports, plans and memories; the facts stand in any order.

pattern one-note-on-the-door
pick x = drinks|bakery|fruits
pick who = relatives
let a = 6..80
let b = 2..a-2
let c = 3..50
let r = a-b
let h = 5..11
say {A note|A message|A slip of paper} on the {door|table|refrigerator} {says|reads}: "{Dear|Hello} <name1>, {I am back at [h]|see you at [h]|come home by [h]}.
ask There were [a] <x> this morning, and [r] are left. How many did you eat?" {What is the answer|How many were eaten}? => a-r
ask I bought [c] more <x>, so please put them with the [r] that are left." How many <x> {will there be|are there} then? => r+c
ask You may take [b] of the [a] <x> to school." How many <x> will {stay at home|be left} if <he1> takes that many? => a-b
ask There are [r] <x> left because your <who.one> took [b]." How many <x> {were there before|had there been}? => r+b

pattern one-news-report-flood
let a = 40..900
let b = 8..a-15
let r = a-b
let c = 5..200
let m = 2..20
pick town = towns
say {The radio reports|The paper writes|We hear} {from <town>:|about <town>:} {because of|after} {a flood|a fire|a strong wind|heavy snow}, {people had to leave their homes|many people left home}{| [m] miles from the river}.
ask {Of the [a] who left|[a] people left, and of these}{,|} [b] {are|have gone} back{ already|}. How many are {not back yet|still away}? => a-b
ask [a] {left|had to go}, but {today|now} only [r] are still away. How many {have come back|returned}? => a-r
ask {[b] are back|[b] have returned} and [r] are still away. How many people had {left|to leave}? => b+r
ask {At first [a] left|[a] left on Friday}{,| and} {the next day|on Saturday} [c] more. How many people {left|had to go} {in all|altogether}? => a+c

pattern one-diary-of-plants
pick x = flowers|trees|vegetables
let a = 8..120
let b = 2..a-3
let c = 2..60
let t = a+c
let r = a-b
let d = 2..30
say {I keep a diary about|These are notes about|My notebook is about} {our|the school's|Grandfather's} <x>{|; this is page [d]}.
ask {In spring|On day one} there were [a]. {By fall|A month later} [b] had {died|dried up}. How many were {still alive|left}? => a-b
ask {In spring|On day one} there were [a]. {By fall|A month later} there were [t]. How many new ones {grew|had come up}? => t-a
ask {Last week|On Sunday} [b] were {dug up|given away}, and {now|today} there are [r]. How many were there {last week|before}? => b+r
ask {In all|Together} there are [t] now, [c] of which {were planted|came up} this year. How many {are older|were there last year}? => t-c
ask {In spring|On day one} there were [a]; {now|today} [r] are left. How many are {gone|missing}? => a-r

pattern one-if-she-had-not
pick x = toys|collectibles|sweets|clothes
let a = 8..100
let b = 2..a-3
let r = a-b
let c = 2..40
let k = 3..12
say {<name1>|My friend <name1>|A child called <name1>|The twin named <name1>} {likes to share|is very kind|has a big heart}{ and is [k] years old|}.
ask {If <name1> had not given away|Had <name1> not given away} [b] <x>, there would be more than the [r] {left|in the box}. How many {would there be|were there at first}? => r+b
ask Out of [a] <x>, only [r] are {left|still there} because <name1> {gave|handed} the others to {friends|poor children}. How many <x> were {given away|handed out}? => a-r
ask After {giving|sending} [b] of [a] <x> to {a cousin|a hospital}, how many <x> {remain|are left}? => a-b
ask <name1> {gets|is given} [c] <x> in return, {which join|on top of} the [r] {still there|in the box}. How many <x> {are there|is that} now? => r+c

pattern one-team-bus-late-joiners
let a = 8..50
let b = 2..20
let t = a+b
let m = 5..90
pick team = teams
pick who = guardians
say {At first|When the whistle blew|At eight o'clock}{,|} {only |}[a] players of <team> {were on the field|had come to practice}{| on bus [m]}.
ask {Later|[m] minutes later} [b] {others|more} {came|arrived}. How many {players |}were there {then|in the end}? => a+b
ask {Later|[m] minutes later} there were [t]. How many {players |}{came late|arrived later}? => t-a
ask The <who.one> {expected|waited for} [t]. How many {players |}were {missing|not there}? => t-a
ask [b2] of them {got hurt|had to leave early}. How many {could go on|kept playing}? => a-b2
let b2 = 2..a-2

pattern one-wool-and-cloth-used
pick stuff = materials
pick who = crafters
pick unit = units.weight
let a = 12..200
let b = 2..a-3
let r = a-b
let c = 3..90
let p = 2..20
say {The <who.one>|A(n) <who.one>|<name1> the <who.one>} {buys|keeps|stores} <stuff>{, which costs $[p],|} for the workshop.
ask {There were|It was} [a] <unit>, and [b] {<unit> |}were used {for an order|this week}. How many <unit> of <stuff> {are left|remain}? => a-b
ask {At first|On Monday} there were [a] <unit>, {at last|on Friday} [r]. How many <unit> of <stuff> were used? => a-r
ask After [b] <unit> were used, [r] {were left|remained}. How many <unit> of <stuff> {were there|did the <who.one> have} at first? => b+r
ask {Another|A further} [c] <unit> {are|were} {bought|delivered}, {in addition to|on top of} the [r] {in the bin|that are there}. How many <unit> of <stuff> is that? => r+c
ask {The order needs|For the order one needs} [a] <unit>, but {there are|the bin has} only [b]. How many <unit> of <stuff> are missing? => a-b

pattern one-hours-worked-of-week
pick who = jobs
let a = 18..60
let b = 3..a-4
let r = a-b
let c = 2..12
let k = 2..30
say {A(n) <who.one>|The new <who.one>|<name1>, a(n) <who.one>,} {works|is to work} [a] hours a week{| and has had the job for [k] months}.
ask {By Wednesday evening|So far this week} [b] hours {are done|have been worked}. How many hours {are left|remain}? => a-b
ask {This week|Last week} there were [c] hours {more|extra}. How many hours {was that|were worked}? => a+c
ask {Because of|Owing to} {a holiday|an illness}, {only |}[r] hours were worked {this week|last week}. How many hours {were missed|fewer was that}? => a-r
ask {Before, it was|In the old contract it was} [c] hours {more|longer}. How many hours {was it|were there} {then|before}? => a+c
ask {Before, it was|In the old contract it was} [c] hours {less|shorter}. How many hours {was it|were there} {then|before}? => a-c

pattern one-puzzle-level-pieces
let t = 60..1000
let a = 12..t-20
let r = t-a
let b = 4..60
need r > b
let y = 6..12
say {A puzzle|A model ship|A mosaic|A toy castle} {has|is made of} [t] pieces{| and is meant for children from [y] years up}.
ask {<name1> has|We have|The twins have} put in [a]{ pieces|}. How many {are left|are still to be put in}? => t-a
ask {There are|One counts} [r] pieces {still |}in the box. How many have been put in? => t-r
ask {Sadly|To our dismay|After the move}{,|} [b] pieces are lost. How many are there now? => t-b
ask {At noon [a] were in place|By noon [a] had been put in}, and {by dinner|after that} [b] more. How many {was that|were in place} {then|in all}? => a+b

pattern one-phone-call-memory
pick x = wares|books|furniture
pick who = guardians
let a = 10..90
let b = 3..60
let t = a+b
let k = 2..40
say {On the phone|In a letter|At the counter}{,|} a(n) <who.one> {asks about|wants to know about} the <x> {in room [k]|ordered in May|from the old house}.
ask {"We|"They} had [a], and then a {truck|friend} brought [b] more," {is the answer|says someone}. How many <x> is that? => a+b
ask "There are [t] now, but [b] of them {came|were delivered} only {today|last night}," {is the answer|says someone}. How many were there before {that|then}? => t-b
ask "{It was|We had} [t], but now it is {only |}[a]," {is the answer|says someone}. How many <x> {have gone|are no longer there}? => t-a
ask "{We have|There are} [a], but we {should|ought to} have [t]," {is the answer|says someone}. How many <x> are {missing|needed}? => t-a

pattern one-read-map-of-town-houses
pick town = towns
let a = 60..900
let b = 6..a-20
let c = 5..150
let t = a+c
let r = a-b
let y = 1900..1990
say {In|In the year} [y]{,|} <town> had [a] {houses|farms|trees along its streets}.
ask {Since then,|Later,} [c] more {were added|have been added}. How many {does it have now|is that now}? => a+c
ask {Since then,|Later,} [b] {were torn down or cut|have disappeared}. How many {are left|remain}? => a-b
ask {Today|Now} it has [t]. {By how many has the number grown|How many were added}? => t-a
ask {Today|Now} it has [r]. {By how many has the number fallen|How many are gone}? => a-r
ask {Fifty years earlier|A long time before that} it had [c2] fewer. How many did it have {at that time|then}? => a-c2
let c2 = 5..50

pattern one-collect-cans-recycle
let a = 12..300
let b = 4..150
let t = a+b
let p = 2..9
let n = 14..33
say {Our class|Grade [p]|The eco club|A group of [n] students|The troop} {collects|is collecting} {empty cans|old newspapers|used batteries|plastic bottles} {for recycling|for a project}.
ask {Last week there were [a]; this week [b] more came in|In October there were [a]; in November [b] were added}. {What is the total now|How many are there now}? => a+b
ask {Last week|In October} {there were|it was} [a], and {now|today} there are [t]. How many {came in|were added} since then? => t-a
ask {Of|From} the [t] {in the bins|that came in}, [b] {could not be used|had to be thrown away}. How many could be used? => t-b
ask The {aim|goal} is [t], {and|but} {so far|up to now} there are [b]. How many more {are needed|must be found}? => t-b
ask {A truck took|The city picked up} [a] of them, {which left|leaving} [b]. How many were there before? => a+b

pattern one-fence-rail-boards-left
pick who = relatives|crafters
let a = 15..160
let b = 4..a-5
let r = a-b
let c = 3..70
let f = 4..90
say {To fix|While fixing} {a fence|a shed|a boat|an old barn}{| [f] feet long}, the <who.one> {opened|took} a {box|pack|bag} of nails.
ask {There were|It held} [a] nails, and [b] were {needed|hammered in}. How many nails {were left over|were not used}? => a-b
ask {After|When} [b] nails had been used, [r] were {left|still there}. How many nails did it hold {at first|when it was opened}? => b+r
ask {Of the|From} [a] nails, [r] {were left|remained}. How many had been {used|hammered in}? => a-r
ask {All the|The} [a] nails were {used|hammered in}, and [c] {more|others} from a second {box|pack}. How many nails did it take? => a+c
ask [c] of the [a] nails were {bent|rusty}. How many were {good|straight}? => a-c
need a > c
