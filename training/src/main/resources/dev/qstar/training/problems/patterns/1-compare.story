# Comparisons: difference, bigger or smaller unknown, consistent and inconsistent wording, "times as many".

pattern compare-difference-two
pick thing = toys|fruits|school|collectibles|books
let b = 3..80
let x = 2..60
let a = b+x
let d = 3..40
say {<name1> has [a] <thing>{ and|, while|.} <name2> has [b]{| <thing>| of them}.|<name1> found [a] <thing>{ and|, while|.} <name2> found [b]{| <thing>| of them}.|<name1> bought [a] <thing>{ and|, while|.} <name2> bought [b]{| <thing>| of them}.|<name1> owns [a] <thing>{ and|, while|.} <name2> owns [b]{| <thing>| of them}.}
maybe <name3> {has|found|bought} [d].
ask How many more <thing> does <name1> have than <name2>? => a-b
ask How many fewer <thing> does <name2> have than <name1>? => a-b
ask How many <thing> must <name2> {get|find|buy} to have {as many as <name1>|the same number as <name1>}? => a-b
ask What is the difference between {<his1> number and <name2>'s|their numbers of <thing>}? => a-b

pattern compare-difference-reversed
pick thing = nature|sweets|collectibles
let a = 3..80
let x = 2..60
let b = a+x
say {{At the beach|In the woods|At the fair|On the trip}{,|} <name1> got [a] <thing>. <name2> got [b]{| of them| <thing>}.|{At the beach|In the woods|At the fair|On the trip}{,|} <name1> found [a] <thing>. <name2> found [b]{| of them| <thing>}.|{At the beach|In the woods|At the fair|On the trip}{,|} <name1> collected [a] <thing>. <name2> collected [b]{| of them| <thing>}.}
ask How many more <thing> did <name2> {get|find|collect} than <name1>? => b-a
ask How many fewer <thing> did <name1> {get|find|collect} than <name2>? => b-a
ask How many <thing> did {they|the two} {get|find|collect} {together|in all|altogether}? => a+b

pattern compare-bigger-unknown
pick thing = toys|school|collectibles|clothes
let a = 4..90
let b = 2..60
let d = 3..30
say {<name1> has [a] <thing>. <name2> has [b] more <thing> than <name1>.|<name1> owns [a] <thing>. <name2> owns [b] more <thing> than <name1>.|<name1> bought [a] <thing>. <name2> bought [b] more <thing> than <name1>.}
maybe {They are both in a class with [d] children.|They have known each other for [d] months.}
ask How many <thing> does <name2> have? => a+b
ask How many <thing> {do they have|are there} {together|in all|altogether}? => a+(a+b)

pattern compare-smaller-unknown
pick thing = toys|books|collectibles|fruits
let a = 12..120
let b = 2..a-2
say {<name1> has [a] <thing>. <name2> has [b] {fewer|less} <thing> than <name1>.|<name1> picked [a] <thing>. <name2> picked [b] {fewer|less} <thing> than <name1>.|<name1> counted [a] <thing>. <name2> counted [b] {fewer|less} <thing> than <name1>.}
ask How many <thing> does <name2> have? => a-b
ask How many <thing> {do they have|are there} {together|in all|altogether}? => a+(a-b)

pattern compare-inconsistent-more
pick thing = toys|school|collectibles|nature
let b = 2..40
let x = 2..80
let a = x+b
let d = 2..60
say {<name1> has [b] more <thing> than <name2>. <name1> has [a]{| <thing>| of them}.|<name1> found [b] more <thing> than <name2>. <name1> found [a]{| <thing>| of them}.|<name1> brought [b] more <thing> than <name2>. <name1> brought [a]{| <thing>| of them}.}
maybe <name3> {has|found|brought} [d] {sheets of paper|plants|umbrellas}.
ask How many <thing> {does <name2> have|belong to <name2>}? => a-b
ask What is <name2>'s number of <thing>? => a-b

pattern compare-inconsistent-fewer
pick thing = sweets|fruits|bakery
let a = 4..80
let b = 2..50
say {<name1> has [a] <thing>. {That is|This is|These are} [b] {fewer|less} than <name2>{| has}.|<name1> ate [a] <thing>. {That is|This is|These are} [b] {fewer|less} than <name2>{| ate}.|<name1> made [a] <thing>. {That is|This is|These are} [b] {fewer|less} than <name2>{| made}.|<name1> bought [a] <thing>. {That is|This is|These are} [b] {fewer|less} than <name2>{| bought}.}
ask How many <thing> {does <name2> have|are <name2>'s}? => a+b
ask How many <thing> {are there|do the two have} {together|in all}? => a+(a+b)

pattern compare-inconsistent-than-name
pick thing = collectibles|books
let x = 4..90
let b = 2..50
let a = x+b
say <name1>, who has [a] <thing>, has [b] more than <his1> {cousin|friend|neighbor|classmate} <name2>.
ask How many <thing> {does <name2> have|are <name2>'s|belong to <name2>}? => a-b
ask How many <thing> {do they have|does that make} {together|altogether|in all}? => a+(a-b)

pattern compare-times-as-many
pick thing = toys|school|fruits|collectibles|nature
let a = 2..40
let k = 2..9
let d = 2..60
say {<name1> has [a] <thing>. <name2> has [k] times as many{| <thing>| as <name1>}.|<name1> found [a] <thing>. <name2> found [k] times as many{| <thing>| as <name1>}.|<name1> picked [a] <thing>. <name2> picked [k] times as many{| <thing>| as <name1>}.|<name1> bought [a] <thing>. <name2> bought [k] times as many{| <thing>| as <name1>}.}
maybe <name3> {has|found|picked} [d] {of them|<thing>}.
ask How many <thing> does <name2> have? => a*k
ask How many <thing> {do|did} <name1> and <name2> {have|get|bring home} {together|altogether|in all}? => a+a*k
ask How many more <thing> does <name2> have than <name1>? => a*k-a

pattern compare-times-inverse
pick thing = toys|books|collectibles|school
let x = 2..40
let k = 2..9
let a = x*k
say <name1> {has|owns|collected} [a] <thing>.
say {That is|These are|It is} [k] times as many {<thing> |}as <name2> {has|does|owns}.
ask How many <thing> does <name2> have? => a/k
ask How many <thing> do {they|both} have together? => a+a/k
ask How many fewer does <name2> have than <name1>? => a-a/k

pattern compare-how-many-times
pick thing = nature|collectibles
let x = 3..40
let k = 2..12
let a = x*k
say {<name1> has [x] <thing>{ and|,|;} <name2> has [a]{| <thing>}.|<name1> counted [x] <thing>{ and|,|;} <name2> counted [a]{| <thing>}.|<name1> saw [x] <thing>{ and|,|;} <name2> saw [a]{| <thing>}.}
ask How many times as many <thing> {does <name2> have|did <name2> count|are <name2>'s} as {<name1>|those of <name1>}? => a/x
ask By what number must you multiply {<name1>'s number|<his1> number} to get {<name2>'s|that of <name2>}? => a/x

pattern compare-price-more
pick thing = clothes|toys|books
pick other = clothes|toys|books
let a = 4..90
let b = 2..40
say A(n) <thing.one> costs $[a]{ and|.|, while} a(n) <other.one> costs $[b] more{| than the <thing.one>}.
ask {How much|How many dollars} does the <other.one> cost? => a+b
ask {How much|How many dollars} {do both|does it cost to buy both} {cost together|}? => a+(a+b)
ask What {is|would be} the price of the <other.one>? => a+b

pattern compare-price-difference
pick thing = electronics|furniture|clothes
pick other = electronics|furniture|clothes
let b = 6..300
let x = 3..200
let a = b+x
let d = 2..9
say {In a store|At the mall|In the catalog}{,|} a(n) <thing.one> costs $[a]{ and|. There,|, but} a(n) <other.one> costs $[b].
maybe The store {opened [d] years ago|has [d] floors|is open [d] days a week}.
ask How much more does the <thing.one> cost{| than the <other.one>}? => a-b
ask How much less {is|does one pay for} the <other.one>{| than the <thing.one>}? => a-b
ask How much {cheaper|less expensive} is the <other.one>? => a-b
ask {How much|How many dollars} do {both|the two} cost {together|altogether}? => a+b

pattern compare-ages
let b = 4..40
let x = 2..30
let a = b+x
let c = 2..15
say <name1> is [a] years old{ and|.|, while} <name2> is [b]{| years old}.
ask How many years {older is <name1>|older than <name2> is <name1>|younger is <name2>}? => a-b
ask How much older is <name1> than <name2>? => a-b
ask How old will <name2> be in [c] years? => b+c
ask What {is the sum of|do you get when you add} their ages? => a+b

pattern compare-ages-unknown
let a = 7..60
let b = 2..a-3
let c = 2..20
let d = 4..80
say <name1> is [a] years old.
say {<name2> is [b] years younger|<name2>, <his1> {cousin|friend|neighbor}, is [b] years younger}.
maybe Their {dog|house|school} is [d] years old.
ask How old is <name2>? => a-b
ask How old {will <name2> be|is <name2> going to be} [c] years from now? => a-b+c
ask {In [c] years, how old will <name1> be|How old will <name1> be in [c] years|How old will <name1> be [c] years from now}? => a+c

pattern compare-heights
let b = 36..62
let x = 2..14
let a = b+x
let d = 5..12
say <name1> is [a] inches tall{ and|.|;} <name2> is [b] inches tall.
maybe <name3> is [d] years old.
ask How many inches taller is <name1>{| than <name2>}? => a-b
ask How much shorter is <name2>? => a-b
ask How many inches must <name2> grow to be as tall as <name1>? => a-b

pattern compare-lengths
pick thing = crafts
let a = 12..90
let b = 3..a-4
let d = 2..9
say {The red|The first|A yellow} {rope|ribbon|string|board} is [a] centimeters long.
say {The blue|The second|A brown} {one|piece} is [b] centimeters {shorter|less long}{| than that}.
maybe There are [d] <thing> on the table.
ask How long is {the shorter one|the second piece|the other one}? => a-b
ask How long are {they|both pieces|the two} {together|in all|when laid end to end}? => a+(a-b)

pattern compare-weights-decimals
pick animal = pets
pick other = animals
let b = 1.5..30.5 step 0.5
let x = 0.5..20 step 0.5
let a = b+x
say {<name1>'s|The bigger|An old} <animal.one> weighs [a] kilograms{ and|.|;} {<name2>'s|a|the smaller} <other.one> weighs [b] kilograms.
ask How much {heavier is the first animal|more does the first animal weigh}{| than the second}? => a-b
ask How much {less does the second animal weigh|lighter is the second animal}? => a-b
ask How much do {both|the two animals} weigh {together|in all}? => a+b

pattern compare-distance-homes
let b = 2..60
let x = 2..40
let a = b+x
let d = 5..60
say <name1> lives [a] miles from {school|the library|the lake}{ and|,|.} <name2> {lives only|lives} [b] miles {away|from it|from there}.
maybe The bus {takes|needs} [d] minutes.
ask How much {farther|further} {does <name1> live|from there does <name1> live} {away |}than <name2>? => a-b
ask How many miles {closer|nearer} does <name2> live? => a-b

pattern compare-scores
let a = 12..120
let b = 2..a-2
let c = 2..60
let d = 2..9
say {{In the game|At bowling|In the quiz}{,|} {<name1>|the red team|the home team} scored [a] points. {<name2>|The blue team|The other team} scored [b] {points |}{fewer|less}.|{In the game|At bowling|In the quiz}{,|} {<name1>|the red team|the home team} got [a] points. {<name2>|The blue team|The other team} got [b] {points |}{fewer|less}.|{In the game|At bowling|In the quiz}{,|} {<name1>|the red team|the home team} had [a] points. {<name2>|The blue team|The other team} had [b] {points |}{fewer|less}.}
maybe The game {took|lasted} [d] {rounds|hours}.
ask How many points did {<name2>|the other side} {score|get|have}? => a-b
ask How many points {were scored|were there} {altogether|in all|in total}? => a+(a-b)
ask If the {winner|first} {gets|scores} [c] more, by how many points {is the lead|do they differ} then? => b+c

pattern compare-team-wins-by
let x = 3..90
let c = 2..40
let a = x+c
say {Our team|The home team|<name1>'s team} won by [c] points{| against the visitors}.
say It {scored|had|made} [a] points.
ask How many points did the {other team|visitors|losers} {score|have|make}? => a-c
ask How many points were {made|scored} by both teams {together|in all}? => a+(a-c)

pattern compare-more-and-fewer-three
pick thing = collectibles|toys|nature
let a = 15..90
let b = 2..40
let c = 2..a-3
say <name1> has [a] <thing>.
say <name2> has [b] more{| <thing>} than <name1>{ and|, while|.} <name3> has [c] {fewer|less} than <name1>.
ask How many <thing> does <name2> have? => a+b
ask How many <thing> does <name3> have? => a-c
ask How many more <thing> does <name2> have than <name3>? => a+b-(a-c)

pattern compare-chain-three
pick thing = collectibles|books|school
let a = 10..70
let b = 2..40
let c = 2..a+b-3
say {<name1> has [a] <thing>. <name2> has [b] more than <name1>{ and|.|;} <name3> has [c] fewer than <name2>.|<name1> owns [a] <thing>. <name2> owns [b] more than <name1>{ and|.|;} <name3> owns [c] fewer than <name2>.|<name1> read [a] <thing>. <name2> read [b] more than <name1>{ and|.|;} <name3> read [c] fewer than <name2>.}
ask How many <thing> does <name3> have? => a+b-c
ask How many {are|belong to} <name2>{'s|}? => a+b

pattern compare-kinds-one-person
pick thing = fruits|vegetables
pick other = bakery|sweets
let b = 5..120
let x = 2..90
let a = b+x
let d = 4..50
let c = 2..b-1
say <name1> {has|bought|packed|sold} [a] <thing>, [b] <other>{,|} and [d] {napkins|bottles of water|paper cups}.
ask How many more <thing> than <other> did <he1> have? => a-b
ask How many fewer <other> than <thing> {were there|are there}? => a-b
ask How many <thing> and <other> {were there|are there} {together|in all}? => a+b
ask If <he1> {lost|gave away} [c] of the <other>, how many <other> {remained|were left}? => b-c

pattern compare-kinds-eaten
pick thing = fruits
pick other = sweets
let a = 12..80
let b = 2..a-1
let c = 5..70
let e = 2..c-1
say <name1> {had|bought|got} [a] <thing> and [c] <other>.
say <He1> ate [b] {<thing>|of the <thing>} and [e] {<other>|of the <other>}.
ask How many <thing> {did <he1> have left|were left|are left}? => a-b
ask How many <other> {did <he1> have left|were left|are left}? => c-e
ask How many things did <he1> eat {altogether|in all}? => b+e
ask How many pieces {are|were} left {altogether|in all|counting both kinds}? => a-b+(c-e)

pattern compare-more-left-than
pick thing = toys
pick other = collectibles
let a = 30..90
let b = 3..20
let c = 5..30
let e = 2..c-2
need a-b > c-e
say <name1> {had|owned} [a] <thing> and [c] <other>.
say {One day|Last week|On Sunday} <he1> {sold|gave away|lost} [b] <thing> and [e] <other>.
ask How many more <thing> than <other> does <he1> have {now|left}? => a-b-(c-e)
ask How many <other> {are left|does <he1> still have}? => c-e
ask How many <thing> {are left|does <he1> still have}? => a-b

pattern compare-population-visitors
let b = 120..4500
let x = 30..3000
let a = b+x
let d = 6..18
let c = 30..a-20
say {On Saturday|In July|Last year}{,|} [a] people {visited|came to} {the zoo|the museum|the fair}{ and|. |; } {on Sunday|in August|this year} {it was|there were|there came} [b]{| people| visitors}.
maybe A ticket {costs|is} $[d].
ask How many more {people|visitors} {came|were there} {the first time|in the first of the two}? => a-b
ask How many {people|visitors} came {in all|altogether|in total}? => a+b
ask What is the difference {in the number of visitors|between the two numbers of visitors}? => a-b
ask If [c] {of the first ones|of the first visitors} were children, how many {of them|of the first visitors} were {adults|grown-ups|not}? => a-c

pattern compare-buildings
let b = 20..400
let x = 5..500
let a = b+x
let d = 2..60
say {The tower|A skyscraper|The church} is [a] meters {tall|high}{.| and has [d] floors.}
say {The town hall|A hotel nearby|The school} is [b] meters {tall|high}.
ask How much {taller|higher} is the {first|taller} building? => a-b
ask How many meters {shorter|lower} is the second building? => a-b

pattern compare-days-reading
let a = 10..60
let x = 2..40
let b = a+x
let c = 2..50
let d = 80..300
say {On Monday|Yesterday|In the first week} <name1> read [a] pages{ and|. |; } {on Tuesday|today|in the second week} {<he1> read |}[b]{| pages}.
maybe {The book|Her book|The story} has [d] pages.
ask How many more pages did <he1> read {the second time|in the second part of that time}? => b-a
ask How many pages did <he1> read {altogether|in all|in total}? => a+b
ask If <he1> reads [c] {more |}pages {tomorrow|next}, how many pages will that be {altogether|in all}? => a+b+c

pattern compare-half-twice
pick thing = collectibles|toys|fruits|nature
let x = 3..50
let a = x*2
say {<name1> has [a] <thing>. <name2> has {half as many|only half as many|half as many <thing>|half that number}.|<name1> found [a] <thing>. <name2> found {half as many|only half as many|half as many <thing>|half that number}.}
ask How many <thing> does <name2> have? => a*0.5
ask How many <thing> do they have {together|in all}? => a+a*0.5

pattern compare-twice
pick thing = collectibles|toys|fruits|nature
let a = 3..90
let b = 2..a*2-1
say {<name1> has [a] <thing>{ and|.|,} <name2> has twice as many{| as <name1>| <thing>}.|<name1> found [a] <thing>{ and|.|,} <name2> found twice as many{| as <name1>| <thing>}.|<name1> sold [a] <thing>{ and|.|,} <name2> sold twice as many{| as <name1>| <thing>}.}
ask How many <thing> {does <name2> have|are <name2>'s}? => a*2
ask How many <thing> {do they have|is that} {together|in all|altogether}? => a+a*2
ask If <name2> gives away [b], how many {are left of <name2>'s|does <name2> keep}? => a*2-b

pattern compare-if-question
pick thing = toys|collectibles|fruits|school
let a = 12..90
let b = 2..a-2
let k = 2..8
let n = 3..30
ask If <name1> has [a] <thing> and <name2> has [b], how many more <thing> does <name1> have? => a-b
ask How many <thing> does <name2> have if <name1> has [a] and <name2> has [b] fewer? => a-b
ask How many <thing> does <name2> have if <name1> has [n] and <name2> has [k] times as many? => n*k
ask <name1> has [a] <thing>, which is [b] more than <name2> has. How many does <name2> have? => a-b
ask <name1> has [b] <thing>, which is [n] fewer than <name2> has. How many does <name2> have? => b+n

pattern compare-spent-difference
pick thing = clothes
pick other = books
let a = 15..90
let b = 4..a-2
let c = 2..40
say <name1> {spent|paid} $[a] {for|on} a(n) <thing.one>{ and|. Then <he1> spent|. Then <he1> paid} $[b] {for|on} a(n) <other.one>.
ask How much more did <he1> {spend|pay} {on|for} the <thing.one> than {on|for} the <other.one>? => a-b
ask How much {money |}did <he1> {spend|pay} {in all|altogether|in total}? => a+b
ask How much would <he1> have {spent|paid} {in all|altogether} if {the <thing.one> had been|the <thing.one> was} $[c] {more|more expensive}? => a+c+b
