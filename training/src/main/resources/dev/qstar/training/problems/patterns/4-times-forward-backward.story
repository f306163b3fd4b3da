# "N times as many" in one step: forward, backward and how many times; more or fewer beside it.

pattern times-two-hillsides
pick tree = trees
let k = 2..9
let b = 12..90
let a = b*k
let d = 2..9
say {Two farms lie on the same hill|On a hill there are two orchards}, {an old one and a new one|one old and one new}{|; they are [d] miles apart}.
ask {The new one has [b] <tree>, the old one [k] times as many|On the new one stand [b] <tree>; on the old one stand [k] times as many}. How many <tree> {does the old one have|stand on the old one}? => b*k
ask The old one has [a] <tree>, {which is [k] times as many as the new one has|[k] times the number of the new one}. How many <tree> {are there on|does one find on} the new one? => a/k
ask {The old one has [a] <tree> and the new one [b]|There are [b] <tree> on the new one and [a] on the old one}. {How many times as many does the old one have|The old one has how many times as many}? => a/b
ask {The old one has [a] <tree> and the new one [b]|There are [b] <tree> on the new one and [a] on the old one}. How many more <tree> {does the old one have|are on the old one}? => a-b
ask {The old one has [a] <tree> and the new one [b]|There are [b] <tree> on the new one and [a] on the old one}. How many <tree> {is that|grow on both} together? => a+b

pattern times-roles-forward-back
pick x = collectibles|pantry|studio
pick who = folk
pick other = jobs
let k = 2..9
let b = 4..60
let a = b*k
let d = 2..b-1
need d < b
let z = 20..80
say {Two people compare <x>|A bet is made about <x>|Somebody counts <x>}{| on page [z] of the newspaper}.
ask {<Who> has [b]|[b] belong to <who>}, and the <other.one> has [k] times {as many|that many}. How many <x> does the <other.one> have? => b*k
ask {<Who> has [a]|[a] belong to <who>}, {which is|and that is} [k] times as many as the <other.one> has. How many <x> does the <other.one> have? => a/k
ask {The <other.one> has [b], <who> [a]|<Who> has [a] and the <other.one> [b]}. How many times as many <x> as the <other.one> does <who> have? => a/b
ask The <other.one> has [b]. <Who> has [d] {fewer|less}. How many <x> does <who> have? => b-d
ask The <other.one> has [b]. <Who> has [a] more. How many <x> does <who> have? => b+a
ask {The number of the <other.one>, [b],|The <other.one> has [b], and this number} is {tripled|made three times as large}. How many <x> {is that|is it then}? => b*3

pattern times-heavier-animals
let k = 2..12
let b = 3..60
let a = b*k
let y = 2..20
need b > y
say {At the zoo, animals are being weighed.|A vet puts two animals on a scale.|The scale at the wildlife park {creaks|is busy}.}
ask {The badger weighs|A badger comes to} [b] pounds. The {bear|moose|tiger} {weighs [k] times as much|is [k] times as heavy}{|, at the age of [y]}. How {heavy is the big animal|much does the big animal weigh}? => b*k
ask The {bear|moose|tiger} weighs [a] pounds. That is [k] times {what the lynx weighs|the weight of the lynx}. {What does the lynx weigh|How heavy is the lynx}? => a/k
ask The {bear|moose|tiger} weighs [a] pounds, the {lynx|badger} {just|only} [b]. How many {times as heavy is the first|times heavier is the first}? => a/b
ask The {bear|moose|tiger} weighs [a] pounds, the {lynx|badger} {just|only} [b]. How many pounds {lie between them|is the first heavier}? => a-b
ask The {lynx|badger} weighed [b] pounds and has lost [y]{ since spring|}. How many pounds does it weigh {today|now}? => b-y

pattern times-long-rope-and-river
let k = 2..12
let b = 5..80
let a = b*k
let w = 3..30
need w != k
let u = 2..4
need b > u
say {A map shows a brook and a river.|Two hiking trails begin at the inn.|Two canals meet at the lock.|A short road and a long road lead to the sea.}
ask {The short one|The shorter of the two} is [b] miles long and [w] feet wide; the other is [k] times as long. {How long is the other|How many miles does the other one measure}? => b*k
ask {The longer one|The longer of the two} measures [a] miles, [k] times the length of the shorter. How {long is the shorter|many miles does the shorter one measure}? => a/k
ask One {is|measures} [a] miles, the other [b]{ miles|}. How many times {would the shorter fit into the longer|does the short length go into the long one}? => a/b
ask {The short one|The shorter of the two} is [b] miles long, the {long one|longer} [a]. {What is the difference|How many miles longer is the long one}? => a-b
ask The short one was [b] miles long {and was shortened by [u]|until it was made [u] miles shorter}. How long is it now? => b-u

pattern times-price-then-and-now
let k = 2..15
let b = 0.5..12 step 0.25
let a = b*k
let y = 1930..1999
pick x = school|bakery|studio
say {Prices change.|<name1>'s grandmother talks about old prices.|In an old newspaper there is an advertisement.|A museum shows price tags.}
ask {In [y]|Back in [y]} a(n) <x.one> cost $[b]. {Today it costs|Now one pays} [k] times as much. {What is the price today|How much is it today}? => b*k
ask {Today|Now} a(n) <x.one> costs $[a], [k] times as much as in [y]. {What|How much} did it cost {then|in [y]}? => a/k
ask A(n) <x.one> cost $[b] in [y] and costs $[a] {today|now}. How many times {as expensive is it|the old price is that}? => a/b
ask A(n) <x.one> cost $[b] in [y] and costs $[a] {today|now}. By how much has {the price|it} {gone up|risen}? => a-b

pattern times-speed-of-reading
let k = 2..8
let b = 6..60
let a = b*k
let h = 2..9
let w = 2..9
need h < b
pick kin = relatives
say {<name1> and <name2> read the same book|Two friends are in a reading contest|A boy and his <kin.one> both read in the evening}{| for [w] weeks}.
ask {The slow reader|The slower of the two} got through [b] pages, the fast one through [k] times as many. How many pages did the fast {one|reader} {read|finish}? => b*k
ask {The fast reader|The faster of the two} finished [a] pages. This was [k] times {what|as much as} the slow one read. How many pages did the slow {one|reader} read? => a/k
ask {The fast reader|The faster of the two} read [a] pages and the slow one [b]. {How many times as many is that|The number of the fast one is how many times the other number}? => a/b
ask {The fast reader|The faster of the two} read [a] pages and the slow one [b]. How many pages {did they read together|is that added up}? => a+b
ask {The slow reader|The slower of the two} has read [b] pages, but [h] of them {are forgotten|must be read again}. How many pages are {done|really done}? => b-h

pattern times-twice-thrice-words
pick x = toys|pantry|cargo
let b = 4..150
let t = b*2
let u = b*3
let v = b*4
let q = 2..30
pick who = folk
say {Numbers were {compared|read out} at the yearly meeting.|Here is something from last {week|month}.|A newspaper writes about <who>.}
ask {At first|On the first day} [b] <x> were sold, {later|on the second day} twice as many{|, at counter [q]}. How many <x> {were sold {later|on the second day}|did they sell the second time}? => b*2
ask {Two|Both} sheds {hold|are full of} <x>. The small one has [b], the big one three times that number. How many <x> are in the big one? => b*3
ask {The big|The new} shed holds [t] <x>, twice as many as the other. How many <x> are in the other? => t/2
ask {The big|The new} shed holds [u] <x>, three times as many as the other. How many <x> does the other hold? => u/3
ask {The stock|The number} of <x> doubled. {Before, it was|It had been} [b]. How many <x> are there {now|today}? => b*2
ask {The stock|The number} of <x> has quadrupled and {is now|stands now at} [v]. How many <x> were there before? => v/4
ask {Last year|A year ago} there were [b] <x>; this year there are [q] more. How many <x> are there this year? => b+q

pattern times-population-towns
let k = 2..12
let b = 150..900 step 10
let a = b*k
let m = 4..60
let n = 20..140 step 10
say {Two places lie on the {same river|coast road}|A bus connects two places}: {a fishing village and a harbor town|a hamlet and a spa town}{|, [m] miles apart}.
ask {The smaller one has|In the smaller one live} [b] people, {in the larger one live|the larger has} [k] times as many. How many people live in the larger? => b*k
ask {The larger one has|In the larger one live} [a] people, {and that makes it|so it is} [k] times as big as the smaller. How many people live in the smaller? => a/k
ask {[a] people live in the larger and [b] in the smaller|The smaller has [b] people and the larger [a]}. How many times as many {live in|has} the larger? => a/b
ask {The smaller one has|In the smaller one live} [b] people; [n] {move away|leave}. How many {are left|stay}? => b-n
ask {The smaller one has|In the smaller one live} [b] people and in the larger [a]. How many live in the two {together|places}? => b+a

pattern times-scores-and-goals
let k = 2..7
let b = 4..40
let a = b*k
let d = 2..12
let j = 2..12
need d < b
pick game = games
say {Two teams play <game>|Two classes hold a <game> day|The finals in <game> are over}{| before [j] judges|}.
ask {The guests|The juniors} score [b] points. {The hosts|The seniors} score [k] times as many. {What is the score of the winners|How many points do the winners have}? => b*k
ask {The hosts|The seniors} end with [a] points; {that number is|this is} [k] times the {guests'|losers'} number. How many points do the {losers|others} have? => a/k
ask {The final score is|It ends} [a] to [b]. How many times the losers' points do the winners have? => a/b
ask {The final score is|It ends} [a] to [b]. By how many points {is the game won|do the winners lead}? => a-b
ask {The losers have [b] points|With [b] points} and {[d] points are taken away|lose [d] more} for a foul. How many {points do they have|do they keep}? => b-d

pattern times-fewer-parts-of
pick x = fruits|flowers|nature
let n = 1
let k = 2|3|4|5|10
let b = 3..40
let a = b*k
let g = 2..60
say {<name1> and <name2>|Two sisters|A mother and her son} went to {pick|look for} <x>{| and came home after [g] minutes}.
ask {One|The first} came back with [a]; the other had {[n]/[k] as many|only [n]/[k] of that}. How many <x> did the other have? => a*n/k
ask {One|The first} came back with [b], which is just [n]/[k] of what the other had. How many <x> did the other have? => b/(n/k)
ask {One|The first} came back with [a], the other with [b]. How many times as many <x> did the first have? => a/b
ask {One|The first} came back with [a], the other with [b]. How many fewer <x> did the other have? => a-b

