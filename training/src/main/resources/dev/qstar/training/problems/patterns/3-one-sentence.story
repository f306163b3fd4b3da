# The whole story in the question, or the question before the facts; roles instead of names.

pattern if-then-one-sentence
pick job = jobs
pick x = fruits|vegetables|bakery|flowers
let a = 12..90
let b = 3..a-3
let c = 3..40
ask {How many <x> {remain|are left}|What remains} if a(n) <job.one> {starts|begins} {the day |}with [a] <x> and [b] {of them |}are {sold|used|spoiled}? => a-b
ask {If|When|Suppose} a(n) <job.one> has [a] <x> and {gets|is brought} [c] more{, how many <x> are there then|, how many <x> does that make}? => a+c
ask How many <x> must be {fetched|bought} so that a(n) <job.one> who has [b] will have [a]? => a-b
ask A(n) <job.one> {is left with|still has} [c] <x> after {selling|using up|giving away} [b]. How many <x> were there {to begin with|at first}? => c+b
ask If a(n) <job.one> with [a] <x> first {sells|loses} [b] and then {buys|gets} [c], how many <x> are there {in the end|at last}? => a-b+c

pattern question-comes-first
pick x = toys|books|school
pick place = venues
let a = 20..120
let b = 4..a-5
let c = 2..50
let d = 2..9
say {Here is a question from|A visitor tells us about|This is about} a(n) <place.one> {with|that has} [d] rooms.
ask How many <x> {were there|did it own} before {a gift of|someone gave it} [c], if {now there are|it now has} [a] <x>? => a-c
need a > c
ask How many <x> {are left|does it still own} when [b] of its [a] <x> {are thrown away|have been sold}? => a-b
ask How many <x> {does it own|are there} once [c] {new ones|more} {have come|are added} to the [a] <x> {it has|already there}? => a+c
ask How many <x> {disappeared|got lost}, if there {were|used to be} [a] and {now only|today just} [b] can be found? => a-b
ask How many <x> are there after [b] of [a] <x> {are given away|go missing} and [c] {others|new ones} {arrive|are bought}? => a-b+c

pattern who-has-what-given-late
pick x = collectibles|sweets
pick who = relatives
let a = 10..90
let b = 3..50
let c = 2..a-5
let d = 4..30
let e = 2..a-c
need a-c-e > 0
say {Everybody in the family|Each cousin|Every child} {likes|collects} <x>{; there are [d] people|}.
ask {How many <x> does the <who.one> have|What is the <who.one>'s number}, who has [b] more than the neighbor, {if the neighbor has|when the neighbor has} [a]? => a+b
ask {How many <x> does the neighbor have|What is the neighbor's number}, if the <who.one>, {with|who has} [a] <x>, has [c] {more|extra} {than|compared with} the neighbor? => a-c
ask The <who.one> has [a] and the neighbor [c]. {By how many is the neighbor behind|How many does the neighbor lack to catch up}? => a-c
ask {Together the <who.one> and the neighbor have [a]. The <who.one> has [c]|Of the [a] <x> that the <who.one> and the neighbor have together, the <who.one> has [c]}. How many are the neighbor's? => a-c
ask {The <who.one> wants [a] <x>, has [c] and gets|The <who.one>'s aim is [a] <x>. [c] are there already. A friend gives} [e]{ more|}. How many are {still missing|needed yet}? => a-c-e

pattern sailors-and-scouts
pick kid = kids
let a = 10..60
let b = 3..a-4
let c = 2..30
let n = 2..8
say {Imagine this:|} {[a] <kid>|A group of [a] <kid>} {set out|went} on {a walk|a boat trip|a bike ride}{| with [n] dogs}. {Halfway|After an hour|At a crossing}{,|} [b] {of them |}{turned back|stayed behind}.
ask How many <kid> {went on|kept going|reached the end}? => a-b
ask {Those who went on|The rest} were {joined|met} by [c] {others|more}{ who stayed with them|, and all went on together}. How many {were on the way|were there} then? => a-b+c
ask {Later|In the evening} everybody {was together again|met again} and [c] {others|visitors} had come. How many {children and guests|people} {was that|were there}, not counting {animals|any dogs}? => a+c
ask How many more {went on|kept going} than {turned back or stayed|gave up}? => a-b-b
need a > b*2

pattern bottle-tops-two-buckets
pick x = collectibles|nature|crafts
let a = 12..70
let b = 12..70
let c = 3..b-2
let d = 2..30
say {Two buckets|Two bags|Two trays} {stand|lie} {side by side|on a bench}. {One|The left one} {holds|has} [a] <x> and {the other|the right one} [b].
say {A child|A gust of wind|A careless worker} {takes|knocks} [c] <x> out of the {second|one named last}{| and loses them}.
ask How many <x> {are still in it|does the second one have left}? => b-c
ask How many <x> {are there|are left} in both {together|taken together}? => a+(b-c)
ask How many <x> were there {in both|in all} {at first|before that}? => a+b
ask {How many more <x> does the first have than the second|By how many is the first ahead} {now|after that}? => a-(b-c)
need a-b+c > 0
ask {If|When} [d] <x> are added to the first{ as well|}, how many {does the first have|are in the first}? => a+d

pattern stamps-album-pages
pick x = collectibles
let a = 30..150
let b = 10..100
let c = 5..a-12
let d = 3..b-2
let p = 10..60
say {An album|A binder|A display case} {of [p] pages |}{is to hold|was made for} [a] <x> from {here|our country} and [b] {from abroad|foreign ones}. {So far|Up to now} there are [c] from {here|our country} and [d] {from abroad|foreign ones}.
ask How many <x> from {here|our country} are {missing|still needed}? => a-c
ask How many <x> from {abroad|other countries} are {missing|still needed}? => b-d
ask How many <x> {are there|have been put in} {so far|up to now}? => c+d
ask How many <x> {will it hold|are to go in} when {it is full|all are there}? => a+b
ask How many <x> are {missing|still needed} {in all|altogether}? => a-c+(b-d)

pattern nurse-beds-wards
let a = 15..60
let b = 3..a-4
let c = 2..20
let d = 2..9
let k = 70..150
say {A nurse|The night nurse|A doctor} looks after [a] patients {in a hospital|on one floor} with [k] beds. {In the morning|On Tuesday} [b] {go home|are sent home}{| after [d] days}.
ask How many patients {stay|are left}? => a-b
ask {Then|At noon} [c] new ones {come|arrive}. How many patients {are there|does that make} now? => a-b+c
ask How many beds were free {before anyone went home|at first}? => k-a
ask {How many beds are free now|With those gone, how many beds are free}? => k-(a-b)

pattern post-office-letters
let a = 40..200
let b = 10..120
let c = 5..a-10
let w = 2..8
say {At a post office|In the mail room|At the front desk} there {lay|were} [a] letters and [b] {parcels|packages}. {By ten|Soon} [c] letters had {gone out|been picked up}{| with [w] carriers}.
ask How many letters {remained|were left|still lay there}? => a-c
ask How many {pieces of mail|letters and packages} were there {at first|before that}? => a+b
ask How many {pieces of mail|letters and packages} {remained|were left}? => a-c+b
ask How many more letters than {parcels|packages} were there {at first|in the beginning}? => a-b
need a > b

pattern fisherman-two-days
let a = 12..70
let b = 12..70
let c = 3..a-2
let d = 2..b-2
let m = 3..12
say {A fisherman|The crew of a small boat|An old fisherwoman} caught [a] fish on Thursday and [b] on Friday{|, [m] miles from the shore}. [c] of {Thursday's|the first day's} fish and [d] of {Friday's|the second day's} were {sold|too small and went back into the water}.
ask How many fish were caught {in all|altogether|on both days}? => a+b
ask How many of {Thursday's|the first day's} fish were {kept|left}? => a-c
ask How many of {Friday's|the second day's} fish were {kept|left}? => b-d
ask How many fish {in all |altogether |}were {kept|left}? => a-c+(b-d)
ask How many fish did not stay with the {catcher|boat|one who caught them}? => c+d

pattern clown-balloons
pick color = colors
pick tint = colors
let a = 10..60
let b = 10..60
let c = 2..a-2
let d = 2..b-2
let k = 5..40
say {A clown|A street seller|A man at the fair|The magician} {came with|held|had} [a] <color> and [b] <tint> balloons. {[k] children stood around.|}
say [c] <color> ones {burst|flew away|popped} and {the children bought|a girl bought|someone took} [d] <tint> ones.
ask How many <color> balloons {are left|remain}? => a-c
ask How many <tint> balloons {are left|remain}? => b-d
ask How many balloons {are gone|are no longer there}? => c+d
ask How many balloons {are left|remain} {in all|altogether}? => a-c+(b-d)
ask How many balloons {were there|did that make} {at first|before that|to begin with}? => a+b
ask How many more <tint> than <color> balloons are gone? => d-c
need d > c
