# Plain short stories of groups and shares: people known by role, "some" for what is not known, numbers that nothing needs.

pattern some-per-guest
pick x = bakery|sweets|pantry
pick who = folk
let n = 3..30
let k = 2..9
let t = n*k
let y = 3..60
let d = 2..12
say {<Who> gave a party|<Who> had guests|<Who> invited people} {for the first time in [y] years|at [d] o'clock|last night}.
ask {There were some guests|Some guests came}, and {each guest|each of them} {ate|was served} [k] <x>. {In all,|Altogether} [t] <x> were eaten. How many guests {were there|came}? => t/k
ask [n] guests came, and {each guest|each of them} {ate|was served} some <x>, {all of them the same number|nobody more than another}. {In all,|Altogether} [t] <x> were eaten. How many did {each|one guest} eat? => t/n
ask [n] guests came, and {each guest|each of them} {ate|was served} [k] <x>. How many <x> were {eaten|served} {in all|altogether}? => n*k

pattern some-boxes-of-something
pick x = cargo|studio|collectibles
pick box = containers
pick who = relatives
let n = 3..25
let k = 3..25
let t = n*k
let p = 2..40
let z = 2..30
say {My <who.one> keeps <x> in <box>|The janitor sorted the <x> into <box>|There are <box> full of <x> in the hall}{, near [z] old chairs|}, {the same number in each|equally many everywhere}.
ask {There are some <box>|Nobody knows the number of <box>}; {each holds|in each there are} [k] <x>, and all hold [t]{ together|}. How many <box> are there? => t/k
ask There are [n] <box> and [t] <x>{ in all|}. How many <x> does one <box.one> hold? => t/n
ask There are [n] <box>{, and each holds|. Each holds} [k] <x>. How many <x> are there{ in all|}? => n*k
ask There are [n] <box>, and someone {brings|carries in} [p] more. How many <box> are there now? => n+p

pattern some-friends-paid
pick who = folk
let n = 2..12
let k = 2..30
let t = n*k
let m = 2..60
let g = 2..9
say {Some friends wanted to give <who> a present|A few neighbors collected money for <who>|Some colleagues hired a boat}{| [m] days ago}.
ask {Everyone gave|Each of them paid} $[k], and {the total was|together it made} $[t]. How many {people gave|of them were there}? => t/k
ask {There were [n] of them|They were [n] people} and {each gave the same|they shared the cost equally}: it cost $[t]. How much did {each|one of them} pay? => t/n
ask {There were [n] of them|They were [n] people} and each gave $[k]. How much {came together|did they have}? => n*k
ask {There were [n] of them|They were [n] people}, then [g] more {joined in|wanted to take part}. How many were they {then|in the end}? => n+g

pattern some-work-per-day
pick job = jobs
pick who = jobs
let n = 3..20
let k = 3..30
let t = n*k
let w = 20..70
let b = 3..30
say The <job.one> {paints|repairs|checks} some {doors|bells|clocks|pipes} {a|every} day{|, and has done so since the age of [w]}. The <who.one> only {looks on|watches}{|, for [b] minutes}.
ask {After|In} [n] days, [t] {are done|are finished}. How many {are done|does the <job.one> finish} {a day|each day}? => t/n
ask {It is always|The number is always} [k]. How many are done {in|after} [n] days? => k*n
ask {It is always|The number is always} [k]. {After how many days are|How many days does it take until} [t] {done|are done}? => t/k

pattern some-trees-some-nests
pick tree = trees
let n = 3..30
let k = 2..12
let t = n*k
let h = 8..60
let g = 2..9
say {Behind the mill|Along the avenue|In the royal park}{,|} {there stand|one finds} some <tree>, {about|up to} [h] feet high. In every one of them there are {nests|some nests}.
ask {A child counts|The ranger counts} [n] trees with [k] nests each. How many nests {is that|are there}? => n*k
ask {A child counts|The ranger counts} [t] nests in [n] trees, each tree {having the same number|with equally many}. How many nests {has one tree|are in one tree}? => t/n
ask {A child counts|The ranger counts} [t] nests, [k] in each tree. How many trees {is that|are there}? => t/k
ask {In one nest there are|A nest holds} [g] eggs. How many eggs are in the [k] nests of one tree? => g*k

pattern some-ages-in-multiples
pick kin = relatives
let k = 2..9
let b = 10..30
let t = k*b
need t < 100
need b > k
let m = 2..30
say {<name1> likes riddles about ages|A calendar for [m] months hangs on the wall|On a birthday, [m] candles are lit}.
ask {The baker's boy|The driver's <kin.one>} is [b] years old; {a tortoise in the yard|the oak by the door} is [k] times {as old|that age}. How old is {the tortoise or oak|the older of the two}? => b*k
ask {My <kin.one> is [t]|The innkeeper is [t] years old}, {which is|and that is} [k] times the age of the apprentice. How old is the apprentice? => t/k
ask {My <kin.one> is [t]|The innkeeper is [t] years old}, and the apprentice is [b]. How many times the apprentice's age is {that|the other age}? => t/b
ask {My <kin.one> is [t]|The innkeeper is [t] years old}, and the apprentice is [b]. How many years {lie between them|is the apprentice younger}? => t-b
ask The apprentice is [b] years old and {was taken in|came to town} [k] years ago. How old was the apprentice then? => b-k

pattern some-laundry-and-lines
pick x = clothes
let n = 2..12
let k = 7..30
let t = n*k
let c = 20..90
let j = 2..6
say {The hotel maid|A laundryman|The scout on duty} hangs up <x>{, [c] minutes before the rain|}.
ask {On each line|To every line} go [k], and there are [n] lines. How many <x> {hang|are} there? => n*k
ask {Some lines are used|Several lines are used}, [k] <x> to a line, for [t] <x> in all. How many lines are used? => t/k
ask {There are [n] lines for|[n] lines are used for} [t] <x>, the same number on every line. How many <x> are on {one line|each}? => t/n
ask {The wind takes|The wind carries off} [j] of the [k] <x> on the first line. How many {stay|are left} on it? => k-j

pattern some-snow-shoveling
let n = 3..30
let p = 4..25
let t = n*p
let h = 40..90
let g = 2..9
say {Two brothers|A few students|<name1> and a friend|The players of a hockey team} cleared {driveways|sidewalks} {to earn money|for money}{| in a street of [h] houses}.
ask {They got|They were paid} $[p] for each, and they {cleared|did} [n]. How much {money came in|was earned}? => p*n
ask They got $[t] for [n] of them, {always the same price|the same for each}. What did {one cost|each one cost}? => t/n
ask {They got|They were paid} $[p] for each, and {in the end|at dusk} they had $[t]. How many {had they cleared|were cleared}? => t/p
ask {They were paid|They got} $[t] and spent $[g] of it on {cocoa|a new shovel}. How much {did they keep|was left}? => t-g
ask {Next day|The next day} they cleared [g] times as many as the [n] {from before|of the first day}. How many was that? => n*g

pattern some-library-roles
pick x = books
pick who = folk
let n = 3..20
let k = 3..15
let t = n*k
let f = 2..25
let o = 2..k
say {The librarian talks with <who>|<Who> goes to the library|A notice hangs in the library{ by door [f]|}}.
ask {Every reader may|Each reader is allowed to} take [k] <x>. {Today [n] readers took that many|[n] readers did so}. How many <x> {left the library|were taken}? => n*k
ask {Today|This morning} some readers took [k] <x> each, [t] in all. How many readers were {there|that}? => t/k
ask {Today|This morning} [n] readers took [t] <x>, each the same number. How many did {each take|one reader take}? => t/n
ask {Of|Out of} [t] <x> that {were due|should come back}, [o] did not come back. How many came back? => t-o
ask {A late book costs|For a book that is late one pays} [o] cents a day. How many cents {is that|must be paid} after [n] days? => o*n

pattern some-zoo-feeding
pick x = vegetables|fruits
let n = 3..20
let k = 2..20
let t = n*k
let w = 3..30
let d = 2..9
say {The zookeeper|A ranger|The vet} feeds {the elephants|the apes|some giraffes|the tortoises} with <x>{, starting at [d] o'clock|}{| while [w] children watch}.
ask {Every animal|Each of the animals} {eats|gets} [k], and there are [n] animals. How many <x> {are needed|does the feeding take}? => n*k
ask There are [n] animals for [t] <x>; {none gets more than the others|all get the same}. How many <x> {does an animal get|are there for each animal}? => t/n
ask {Every animal|Each of the animals} gets [k], {and then [t] are gone|which makes [t] in all}. How many animals are {there|fed}? => t/k
ask {In|For} [n] days [t] <x> {were bought|were eaten}, every day the same. How many were {bought|eaten} {a day|each day}? => t/n

pattern some-concert-instruments
pick who = folk
let n = 3..15
let k = 2..12
let t = n*k
let m = 30..120
let r = 2..8
say {A music school|The town band|The school orchestra}{, led by <who>,|} {plays|rehearses}{| for [m] minutes}. {Its|The} members {play violins and trumpets|are divided into groups}.
ask {There are [n] groups of [k]|The groups have [k] members each, and there are [n]}. How many members {is that|are there}? => n*k
ask {The [t] members form|[t] members form} groups of [k]. How many groups {are there|is that}? => t/k
ask {The [t] members form|[t] members form} [n] groups {of equal size|equally large}. How many are in {a|one} group? => t/n
ask {For each member|To every member} the school gives [r] {sheets|notebooks}. How many {is that|are given} for {the [t] members|[t] members}? => t*r
ask {[r] of the [t] members|Of the [t] members, [r]} {are ill|have a cold}. How many {are there today|can play}? => t-r
need t > r

pattern some-mail-and-parcels
pick who = folk
let n = 3..20
let k = 3..40
let t = n*k
let s = 2..40
let p = 2..9
say {<Who> sends parcels|The post office weighs parcels|A truck is loaded with parcels}{| for [s] villages}.
ask {Each parcel weighs|A parcel weighs} [k] pounds. What do [n] of them weigh? => k*n
ask [n] parcels of the same weight {weigh|come to} [t] pounds. {What does one weigh|How heavy is each}? => t/n
ask {Each parcel weighs|A parcel weighs} [k] pounds and the {load|whole load} [t] pounds. How many parcels {are there|is that}? => t/k
ask {Sending a parcel costs|The postage for a parcel is} $[p]. How much do [n] {parcels cost|cost}? => p*n
ask {A second parcel|Another parcel} is [p] times as heavy as one of [k] pounds. What does {the second|that one} weigh? => k*p

pattern some-relay-and-laps
let n = 3..12
let k = 2..20
let t = n*k
let c = 3..60
let g = 2..9
say {Some swimmers|The cross-country skiers|Young runners|The rowers of the club} {train|practice} for a race{| with number [c]}.
ask {Each does|Each of them does} [k] laps, and there are [n] of them. How many laps {are done|is that} {in all|together}? => n*k
ask {Together they do|In all they do} [t] laps, and all [n] do the same number. How many laps does {each|one of them} do? => t/n
ask {Each does|Each of them does} [k] laps, and together they do [t]. How many {athletes|of them} are there? => t/k
ask {The captain|Their trainer} does [g] times as many laps as the others, who do [k] each. How many laps is that for the one who does most? => k*g
