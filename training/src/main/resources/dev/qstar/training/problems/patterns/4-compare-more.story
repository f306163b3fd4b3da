# More comparisons in plain words: how many more, how much less, and the amount behind "more than" and "fewer than".

pattern one-than-yesterday
pick x = bakery|wares|flowers|drinks
pick who = jobs|crafters
let b = 6..150
let d = 2..60
let a = b+d
let p = 2..30
let h = 5..11
say {Today|This Saturday|This week}{,|} {the|a(n)} <who.one> sold [a] <x>{ at $[p] each| in [h] hours| before closing at [h]}.
ask {Yesterday|Last Saturday|Last week}{,|} [b] {<x> |}were sold. How many more {were sold|did the <who.one> sell} this time? => a-b
ask {That is|This was} [d] more than {yesterday|last time|last week}. How many {<x> |}were sold {at that time|then}? => a-d
ask {That is|This was} [d] fewer than {yesterday|last time|last week}. How many {<x> |}were sold that time? => a+d
ask {The day before|A week ago} the <who.one> sold [d] {fewer|less}. How many {was that|were sold then}? => a-d
ask {Tomorrow|Next time}{,|} the <who.one> {hopes|wants} to sell [d] more. How many would that be? => a+d

pattern one-named-more-and-fewer
pick x = toys|collectibles|fruits|school
let b = 4..110
let d = 2..50
let a = b+d
let y = 5..14
let c = 3..80
say {<name1> and <name2> are {friends|neighbors|cousins|classmates}{| of <name3>, who has [c] <x>}.|<name1>, who is [y], often plays with <name2>.|<name1> sits next to <name2>.}
ask <name1> has [a] <x>. <name2> has [b]{| <x>}. How many more <x> does <name1> have than <name2>? => a-b
ask <name1> has [a] <x>. <name2> has [b]{| <x>}. How many fewer <x> does <name2> have? => a-b
ask <name1> has [d] more <x> than <name2>. {<name2> has [b]. How|If <name2> has [b], how} many <x> does <name1> have? => b+d
ask <name1> has [d] more <x> than <name2>. If <name1> has [a], how many {<x> |}does <name2> have? => a-d
ask <name2> has [d] fewer <x> than <name1>. If <name2> has [b], how many {<x> |}does <name1> have? => b+d
ask <name2> has [d] fewer <x> than <name1>{. If|, and if} <name1> has [a], how many {<x> |}does <name2> have? => a-d
ask {How many <x> does <name2> need to get|How many more <x> must <name2> find} to have as many as <name1>, who has [a], if <name2> has [b] now? => a-b

pattern one-jobs-pay-difference
pick one = jobs
pick two = crafters
let b = 80..700 step 5
let d = 15..300 step 5
let a = b+d
let h = 20..45
say {In our town|In <town>|At the same company}{,|} a(n) <one.one> {earns|makes} $[a] {a week|for a week of work}{| of [h] hours}.
pick town = towns
ask A(n) <two.one> {earns|makes} $[b]. How much more does the <one.one> {earn|make}? => a-b
ask A(n) <two.one> {earns|makes} $[d] less. How much {does the <two.one> earn|is that}? => a-d
ask A(n) <two.one> {earns|makes} $[d] more. How much {does the <two.one> earn|is that}? => a+d
ask {That is|This is} $[d] more than a(n) <two.one> {earns|makes}. How much does the <two.one> {earn|make}? => a-d
ask {That is|This is} $[d] less than a(n) <two.one> {earns|makes}. How much does the <two.one> {earn|make}? => a+d
ask {Ten years ago|In earlier days} it was $[d] less. What was the {pay|wage} then? => a-d

pattern one-two-schools-ride
let b = 3..60
let d = 2..40
let a = b+d
let n = 100..600
pick unit = units.way
pick town = towns
say {<name1> lives|A girl lives|The new boy lives} [a] <unit> from school{| in <town>, a school of [n] children}.
ask <name2> lives [b] <unit> {away|from it}. How {many <unit> less is that|much closer to school is <name2>}? => a-b
ask <name2> lives [d] <unit> closer{ to school|}. {What is the distance for <name2>|How many is it for <name2>}? => a-d
ask <name2> lives [d] <unit> farther away. {What is the distance for <name2>|How many is it for <name2>}? => a+d
ask That is [d] {more|farther} than {it is for <name2>|<name2> has to go}. {What is the distance for <name2>|How far is it for <name2>}? => a-d
ask That is [d] {less|nearer} than {it is for <name2>|<name2> has to go}. {What is the distance for <name2>|How far is it for <name2>}? => a+d

pattern one-half-and-second-half-wins
pick team = teams
pick rival = teams
let b = 4..60
let d = 2..20
let a = b+d
let y = 3..40
say {This season|Last year|In the spring}{,|} <team> won [a] games{| under a coach with [y] years of experience}.
ask {They|The team} lost [b]. How many more games {were won than lost|did they win than lose}? => a-b
ask {They|The team} lost [d] fewer than {they|it} won. How many games {were lost|did they lose}? => a-d
ask <rival> won [b]. How many fewer {wins|games} was that? => a-b
ask <rival> won [d] more. How many games did <rival> win? => a+d
ask {That was|Those were} [d] more {wins|games} than <rival> {had|won}. How many games did <rival> win? => a-d
ask {They|The team} lost [b], and {no game ended in a tie|there were no ties}. How many games {were played|did they play}? => a+b

pattern one-two-machines-output
let b = 40..900
let d = 5..300
let a = b+d
let w = 2..20
pick x = wares|toys|clothes|kitchenware
say {A factory|A workshop|The plant} {in <town> |}{runs|has} an old machine and a new one{| with [w] workers}.
pick town = towns
ask {In a day|Each day} the new one {makes|produces} [a] <x> and the old one [b]. How many more does the new one {make|produce}? => a-b
ask The old one {makes|produces} [b] <x> a day. The new one {makes|produces} [d] more. How many <x> does the new one {make|produce} in a day? => b+d
ask The new one {makes|produces} [a] <x> a day, [d] more than the old one. How many <x> does the old one {make|produce} in a day? => a-d
ask The old one makes [b] <x> a day, which is [d] fewer than the new one {makes|}. How many <x> does the new one make in a day? => b+d
ask {How many <x> do both make in a day if|What do both make together in a day if} the new one makes [a] and the old one [b]? => a+b

pattern one-elevations-mountains
let b = 400..3000 step 10
let d = 50..900 step 10
let a = b+d
let k = 2..30
say {From our window|From the train|On the map}{,|} {one sees|we can see|there are} {Bear Peak and Round Hill|Mount Iron and Mount Snow|the North Peak and the South Peak}{|, [k] miles apart}.
ask The {first|higher} is [a] meters high and the {second|lower} is [b]. {How much higher is the first|What is the difference in height}? => a-b
ask The {first|higher} is [a] meters high, [d] meters {more|higher} than the second. How high is the second? => a-d
ask The second is [b] meters high. The first is [d] meters higher. How high is the first? => b+d
ask The second is [b] meters high, [d] meters lower than the first. How high is the first? => b+d
ask {A hiker|A climber} on the first is at [b] meters and the top is at [a]. How many meters {remain|are left} to the top? => a-b

pattern one-sleep-hours-animals
let b = 2..11
let d = 2..12
let a = b+d
let n = 2..40
pick pet = pets
say {A|The} {koala|bat|sloth|lazy cat|baby} {at the zoo|on the farm|in our street} sleeps [a] hours a day{| and weighs [n] pounds}.
ask {A <pet.one>|An elephant|A giraffe} sleeps [b]. How many hours less is that? => a-b
ask {A <pet.one>|An elephant|A giraffe} sleeps [d] hours less. How many hours does it sleep? => a-d
ask That is [d] hours more than {a giraffe|a goat} sleeps. How long does {that animal|the other animal} sleep? => a-d
ask {A day has [f] hours|There are [f] hours in a day}. How many hours {is it awake|does it not sleep}? => f-a
let f = 24

pattern one-two-lists-signed-up
let b = 5..80
let d = 2..40
let a = b+d
let e = 2..30
pick one = games
pick two = games
pick three = games
say {At the start of the year|On sports day|For the summer program}{,|} [a] {children|students|people} signed up for <one>{| and [e] for <three>}.
ask [b] signed up for <two>. How many more signed up for <one> than for <two>? => a-b
ask [d] fewer signed up for <two>. How many signed up for <two>? => a-d
ask [d] more signed up for <two>. How many signed up for <two>? => a+d
ask {This was|That is} [d] more than for <two>. How many signed up for <two>? => a-d
ask {This was|That is} [d] fewer than for <two>. How many signed up for <two>? => a+d
ask [d] of them {changed their minds|took their names off}. How many were {still on the list|left}? => a-d

pattern one-candle-or-rope-longer
pick unit = units.rope
let b = 3..80
let d = 2..40
let a = b+d
let k = 2..20
pick color = colors
pick tint = colors
say {<name1> has|A tailor has|In a drawer there are|The puppeteer needs} a <color> {ribbon|string|rope|thread} and a <tint> one{|, [k] years old}.
ask The <color> one is [a] <unit> long and the <tint> one is [b] <unit>. How much longer is the <color> one? => a-b
ask The <tint> one is [b] <unit> long. It is [d] <unit> shorter than the <color> one. How long is the <color> one? => b+d
ask The <color> one is [a] <unit> long. It is [d] <unit> longer than the <tint> one. How long is the <tint> one? => a-d
ask The <color> one is [a] <unit> long. The <tint> one is [d] <unit> shorter. How long is the <tint> one? => a-d
ask {How much must be cut off|How many <unit> have to be cut off} the <color> one, which is [a] <unit> long, so that it is {the same length|as long} as the <tint> one of [b] <unit>? => a-b
ask {Tied together|Laid end to end}, how long are the <color> one of [a] <unit> and the <tint> one of [b] <unit>? => a+b

pattern one-ages-family-plain
pick who = elders
let b = 4..40
let d = 15..50
let a = b+d
let c = 2..9
need b > c
say {<name1> has|<name1> lives with|On Sundays <name1> visits} {a|<his1>} <who.one>{| and [c] cousins}.
ask <name1> is [b] years old and the <who.one> is [a]. How much older is the <who.one>? => a-b
ask <name1> is [b] years old. The <who.one> is [d] years older. How old is the <who.one>? => b+d
ask The <who.one> is [a] years old. <name1> is [d] years younger. How old is <name1>? => a-d
ask <name1>, who is [b], is [d] years younger than the <who.one>. How old is the <who.one>? => b+d
ask The <who.one>, who is [a], is [d] years older than <name1>. How old is <name1>? => a-d
ask How old was the <who.one> when <name1> was born, if {now |}<name1> is [b] and the <who.one> is [a]? => a-b

pattern one-spent-and-saved-more
let b = 3.5..60 step 0.5
let d = 1.5..40 step 0.5
let a = b+d
let n = 2..9
pick x = toys|books|sports
say {<name1>|A student|My sister} {earned|got|had} some money {this week|in May}{| from [n] people}.
ask {The amount was $[a]|It was $[a]}, and $[b] {was spent|went} on a(n) <x.one>. How much was left? => a-b
ask $[b] was spent on a(n) <x.one>, and $[d] was left. How much money was there {at first|before that}? => b+d
ask {Last week it was|In April it was} $[b] and this time it was $[a]. How much more was it this time? => a-b
ask This time it was $[a], which was $[d] more than the time before. How much was it the time before? => a-d
ask This time it was $[b], which was $[d] less than the time before. How much was it the time before? => b+d
ask {It was $[b]|This came to $[b]}, but a(n) <x.one> costs $[a]. How much more {money |}is needed? => a-b

pattern one-water-use-two-homes
pick unit = units.tank
let b = 20..700
let d = 5..200
let a = b+d
let p = 2..7
say {One family|A family of [p]|The house on the corner|A laundry} used [a] <unit> of water {last week|in March}.
ask {Another family|The house next door} used [b]. How much more did the first use? => a-b
ask {Another family|The house next door} used [d] <unit> less. How many <unit> did {it|they} use? => a-d
ask {Another family|The house next door} used [d] <unit> more. How many <unit> was that? => a+d
ask That was [d] <unit> {above|over|more than} {the limit|what was allowed}. What was {the limit|the amount allowed}? => a-d
ask That was [d] <unit> {below|under|less than} {the limit|what was allowed}. What was {the limit|the amount allowed}? => a+d
ask {With new taps|By taking shorter showers} they {could save|save} [d] <unit>. How many <unit> would they use then? => a-d

pattern one-crayons-than-markers-one-owner
pick x = school|crafts
pick y = school|crafts
let b = 4..70
let d = 2..40
let a = b+d
let n = 12..34
say {An art teacher|<name1>|The kindergarten|Our club} has [a] <x>{ and a class of [n]| for [n] children|} and {also |}some <y>.
ask There are [b] <y>. How many more <x> than <y> are there? => a-b
ask There are [d] fewer <y> than <x>. How many <y> are there? => a-d
ask There are [d] more <y> than <x>. How many <y> are there? => a+d
ask There are [d] more <x> than <y>. How many <y> are there? => a-d
ask There are [d] fewer <x> than <y>. How many <y> are there? => a+d
ask {There are [b] <y>|The number of <y> is [b]}. How many <x> and <y> are there {in all|altogether}? => a+b
ask [c2] of the <x> {are dried out or broken|are too old to use|have been lent to another room}. How many <x> can be used? => a-c2
let c2 = 2..a-1
