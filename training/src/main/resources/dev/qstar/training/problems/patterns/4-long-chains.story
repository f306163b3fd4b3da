# Long chains of quantities: times and more over several people, fractions of what remains, ages, ratios, averages, backwards.

pattern long-half-as-many-plus
pick thing = collectibles|crafts|nature
let h = 5..30
let a = 2*h
let x = 2..15
let k = 2..4
let y = 6..14
say {In a drawer|In a shoebox|On the windowsill} <name1>{, who is [y],|} keeps [a] <thing>. <name2> has [x] more than half as many{ as <name1>|}. {What <name3> owns is [k] times what <name2> has.|<name3> has [k] times as many as <name2>.}
ask How many <thing> {does <name3> have|are <name3>'s}? => (a/2+x)*k
ask How many <thing> {belong to <name2>|does <name2> have}? => a/2+x
ask {If they put everything together, how many <thing> would there be?|How many <thing> do the three own together?} => a+(a/2+x)+(a/2+x)*k
ask How many <thing> do <name2> and <name3> have {together|between them}? => a/2+x+(a/2+x)*k
ask How many <thing> would <name2> have after giving {[x] of them away|away [x]}? => a/2+x-x

pattern long-three-bands-members
let a = 4..20
let k = 2..4
let x = 2..9
let n = 2..9
need a*k > x
say {The youth orchestra|The drum corps} of {Elmwood|Port Hill} has [a] members. The one in {Lakeview|Stone Bay} has [k] times as many, less [x]. {In <name1>'s town|In the capital} the orchestra {is as large as both together|has as many as the two together}. {It has played for [n] years.|}
ask How many members {are there|play} in {|}all three{ orchestras|}? => a+(a*k-x)+(a+(a*k-x))
ask How many members does the {largest|biggest} of the three have? => a+(a*k-x)
ask How many members does the second one have? => a*k-x

pattern long-fish-caught-by-three-end-compare
let a = 3..15
let k = 2..5
let x = 2..8
let b = 2..6
need a*k > a+x
say {While camping|At the reservoir|During the derby} a grandmother {catches|pulls in} [a] trout. Her grandson {catches|gets} [x] more than she does, and {the neighbor|an old fisherman} [k] times as many as she{ does|}. {They used [b] boats.|They stayed [b] hours.|}
ask How many more {trout |}does the {third person|neighbor or fisherman} catch than the grandson? => a*k-(a+x)
ask How many trout does the grandson {catch|bring home}? => a+x
ask How many trout {are caught|do they catch} {altogether|in all}? => a+(a+x)+a*k
ask {How many do the grandmother and her grandson catch together|How many trout does the family of two bring home}? => a+(a+x)
ask {What do the grandmother and the third person catch together|How many trout are caught without the grandson's}? => a+a*k

pattern long-steps-three-days-double
let k = 2..9
let a = k*1000
let x = 500..1500 step 100
let g = 20000..40000 step 1000
need g > a+2*a+(2*a-x)
say {<name1>'s watch counts steps.|A nurse counts her steps.} {On Monday there were|Monday's number was} [a], on Tuesday twice as many, and on Wednesday [x] fewer than on Tuesday. {The goal for the three days is [g].|By Wednesday night the count should reach [g].}
ask {By how many steps is the goal missed|How many steps are missing to the goal}? => g-(a+a*2+(a*2-x))
ask How many steps is that {for all three days|in all}? => a+a*2+(a*2-x)
ask How many steps were counted on Wednesday? => a*2-x
ask How many more steps were {taken|counted} on Tuesday than on Monday? => a*2-a

pattern long-fraction-of-what-remains-twice
pick thing = harvests
let k = 2..8
let t = k*12
let x = 2..5
need k*4 > x
say A {wagon|farm stand} {is loaded with|holds} [t] <thing>. {Before noon|In the first hour} one third of them {are sold|find buyers}. {After lunch|Later} half of the remaining ones {go to a hotel|are sold to a cook}. {At last [x] fall off and break.|In the evening [x] are given to a kitchen for the poor.}
ask How many <thing> {are left|remain} {at the end|then}? => t-t/3-(t-t/3)/2-x
ask How many {are taken by the cook or hotel|go in the second sale}? => (t-t/3)/2
ask How many are there after the first sale? => t-t/3
ask How many are sold in the two sales together? => t/3+(t-t/3)/2

pattern long-class-three-fractions
let k = 2..9
let t = k*12
let x = 1..k
say In a {boarding school|summer course|music academy} with [t] {girls and boys|young people}, a quarter play {the flute|an instrument}, a third {act|paint}, and {all the others|the remaining ones|the rest of them} {sing|dance}. {Nobody does two of these.|Each has chosen just a single thing.}
ask How many {sing or dance|belong to the last group}? => t-t/4-t/3
ask How many belong to the first two groups {together|}? => t/4+t/3
ask How many more {act or paint|are in the second group} than in the first? => t/3-t/4
ask If [x] {leave|quit} the second group, how many {stay|are left} in it? => t/3-x

pattern long-percent-of-the-rest-people
let k = 1..6
let t = k*100
let p = 10|20|30|40|50|60
let q = 10|20|50
let b = 2..k*5
need b > 1
say {An air show counts|A festival counts|At noon a castle has|A museum counts} [t] {visitors|guests}. {By two o'clock|Until the afternoon} [p]% {have left|are gone}. Of those who stay, [q] percent {buy|ask for} a {map|program}. {[b] {children|babies} get in free.|}
ask How many {maps or programs|of the last thing} is that? => (t-t*p/100)*q/100
ask How many {stay|do not leave}? => t-t*p/100
ask How many of those who stay {buy none|do not want to have it}? => (t-t*p/100)-(t-t*p/100)*q/100
ask How many {leave|are gone}? => t*p/100

pattern long-percent-candidates
let k = 2..12
let v = k*50
let p = 20|30|40
let q = 10|20|30
let y = 3..9
say {In the vote for|In an election of} a {mascot|village queen|class captain}, [v] votes are {cast|counted}. {The owl|The first candidate} gets [p]% and {the bear|the second} [q]% of the votes. The {fox|third} gets {the rest|all other votes}.
ask How many votes does the {third|last} one get? => v-v*p/100-v*q/100
ask How many votes do the first two get {together|in all}? => v*p/100+v*q/100
ask How many votes does the first one get? => v*p/100
ask If [y] votes of the {first|first one} turn out to be invalid, how many does it keep? => v*p/100-y

pattern long-ages-three-generations
let a = 3..9
let k = 3..5
let x = 18..30
let n = 2..10
let m = 2..6
say {At a family party|On a bench in an old picture} sit a girl, her mother and her grandfather. {The girl is [a].|The girl has just turned [a].} The mother is [k] times as old as she, and the grandfather is [x] years older than the mother. {There are [m] dogs with them.|}
ask How old is the grandfather? => a*k+x
ask How old {is|was} the mother when the girl was born? => a*k-a
ask {What is the sum of their three ages|How many years old are the three together}? => a+a*k+(a*k+x)
ask How old will the grandfather be when the girl is [n] years older? => a*k+x+n
ask By how many years is the grandfather older than the girl? => a*k+x-a

pattern long-ages-years-ago-relation
let c = 3..12
let n = 2..9
let k = 2..4
let f = 2..8
say {It has been [n] years since <name1> was [c].|<name1> was [c] years old [n] years ago.} {Today|Now} <name2> is [k] times as old as <name1> {is now|is today}. {<name3> has [f] cats.|}
ask How old is <name2> {today|now}? => (c+n)*k
ask How old is <name1> {today|now}? => c+n
ask How old was <name2> [n] years ago? => (c+n)*k-n
ask {How much older than <name1> is <name2>|What is the difference of their ages}? => (c+n)*k-(c+n)
ask How old will both be together in {a year|one year}? => (c+n)*k+1+(c+n+1)

pattern long-age-of-three-known-sum
let c = 5..15
let x = 2..6
let y = 2..7
let s = c+(c+x)+(c+x+y)
let h = 3..9
say {The ages of three brothers add up to [s]{ years|}|Three brothers are [s] years old together|Put together, three brothers are [s] years old}. The middle one is [x] years older than the youngest, and the oldest is [y] years older than the middle one. {They live at number [h].|}
ask How old is the youngest? => (s-x-(x+y))/3
ask How old is the oldest? => (s-x-(x+y))/3+x+y
ask How many years lie between the youngest and the oldest? => x+y
ask What will {the sum of their ages|their ages together} be in {2 years|two years}? => s+3*2

pattern long-ratio-two-then-add
let a = 2..5
let b = 3..8
need b > a
let k = 3..12
let t = (a+b)*k
let x = 2..9
say {A choir of [t] has [a] altos for every [b] sopranos|A chess league of [t] has [a] beginners for every [b] masters|In a hospital with [t] nurses and doctors there are [a] doctors for every [b] nurses|A ballet school of [t] has [a] boys for every [b] girls}{, and nobody else|}. {Then|In spring} [x] more of the first kind {join|come}.
ask How many of the first kind are there {then|in spring}? => t/(a+b)*a+x
ask How many of the second kind are there? => t/(a+b)*b
ask How many more of the second than of the first kind were there before [x] {joined|came}? => t/(a+b)*b-t/(a+b)*a
ask {How many members|How many people} are there {after that|now}? => t+x

pattern long-ratio-split-money
let a = 2..4
let b = a+1..7
let c = b+1..9
let k = 5..30 step 5
let t = (a+b+c)*k
let x = 2..9
say {<name1>, <name2> and <name3> {share|divide} a prize of $[t]|$[t] is divided among <name1>, <name2> and <name3>} in the ratio [a] to [b] to [c]{, in this order|}. {They had worked on it for [x] weeks.|}
ask {How much does <name1> get|What is <name1>'s share}? => t/(a+b+c)*a
ask How much does <name3> {receive|get}? => t/(a+b+c)*c
ask How much more does <name3> get than <name1>? => t/(a+b+c)*c-t/(a+b+c)*a
ask {How many dollars is one part|What is a single part worth}? => t/(a+b+c)
ask How much do <name1> and <name2> get together? => t/(a+b+c)*a+t/(a+b+c)*b

pattern long-ratio-ingredients-known-one
let a = 2..4
let b = 3..7
let c = 1..3
need a != b
let k = 3..10
let x = b*k
need c > 1
say {Mortar is mixed from [a] parts cement, [b] parts sand and [c] parts water|For bird food you take [a] parts nuts, [b] parts corn and [c] parts oats|A potting mix has [a] parts bark, [b] parts compost and [c] parts clay|A granola needs [a] parts seeds, [b] parts oats and [c] parts raisins}. {Today [x] buckets of the second part are used|There are [x] buckets of the part that is named second}{, and nothing else is added|}.
ask How many buckets of the first part {are needed|belong to it}? => x/b*a
ask How many buckets {does the whole mixture make|is that with all three parts}? => x/b*(a+b+c)
ask How many buckets of the third part are needed? => x/b*c
ask How many parts does the mixture have {altogether|in all}? => a+b+c
ask How many buckets of the first and the third part together are needed? => x/b*a+x/b*c

pattern long-average-missing-of-five
let m = 12..40
let a = 5..m+10
let b = 5..m+10
let c = 5..m+10
let d = 5..m+10
let e = 5*m-(a+b+c+d)
need e > 3
let y = 2..20
say {A park ranger|A reading room|A cat cafe|A doctor's office} {counted|had} an average of [m] {visitors|guests} {a day|per day} from Monday to Friday. On Monday there were [a], on Tuesday [b], on Wednesday [c] and on Thursday [d]. {It is open [y] hours a week.|}
ask How many {came|were there} on Friday? => m*5-(a+b+c+d)
ask How many {came|were there} {in all five days|from Monday to Friday altogether}? => m*5
ask How many {came|were there} from Monday to Thursday {together|}? => a+b+c+d
ask How many {came|were there} on Monday and Tuesday {together|in all}? => a+b

pattern long-average-after-new-score
let n = 3..6
let m = 10..30
let u = 1..4
let x = m+u*(n+1)
say {After|In} [n] {rounds|games} {a golfer|an archer|a quiz team} {has an average of [m] points|averages [m] points}. {The next round brings|In the next one there are} [x] points.
ask {What is the new average|What is the average now}? => (n*m+x)/(n+1)
ask How many points {are there|is that} {now |}in all? => n*m+x
ask How many points had been {scored|collected} before the last {round|one}? => n*m
ask How many {rounds|games} {is that|are there} in all? => n+1

pattern long-average-two-groups-joined
let n = 2..6
let a = 4..15
let m = 2..6
let b = 4..15
let g = n*a+m*b
need rem(g,n+m) == 0
need a != b
say {On [n] weekdays|During the first [n] days} a {potter|toymaker|glassblower} makes [a] {bowls|plates|vases} {a day|on average}, on {the other [m] days|the [m] days after that} [b] {a day|on average}.
ask {What is the average|How many is that a day on average} over all these days? => (n*a+m*b)/(n+m)
ask How many {are made|is it} {altogether|in all}? => n*a+m*b
ask How many days is that? => n+m
ask How many {are made|pieces are made} in the second part{ of the time|}? => m*b

pattern long-backwards-bus-three-stops
let e = 3..20
let c = 2..12
let d = 2..9
let b = 2..12
need e+c > d
need e+c-d > 1
let m = 15..60
say At the {terminal|last stop} [e] people {get off|leave} a {coach|tram|minibus}{ after a ride of [m] minutes|}. {At the stop before|Just before}, [c] had {got out|left} and [d] had come in. {Still earlier|Before that}, at the first stop, [b] had {got out|left} and nobody had come in.
ask How many people {were inside|rode} when it {started|set off}? => e+c-d+b
ask How many people {were inside|rode} after the first stop? => e+c-d
ask How many people got out {altogether|in all}? => e+c+b
ask How many more people {got|came} out than came in, counting all stops? => e+c+b-d

pattern long-backwards-half-minus-money
let r = 4..30
let x = 3..20
let y = 2..15
let w = 3..8
say <name1> {comes back|returned} from the {book fair|flea market} with $[r]. {There|At the fair} <he1> {first spent|had first spent} half of <his1> money on {a lamp|comics|a rug}, then $[x] on {food|a poster} and $[y] {on|for} {a ride|a taxi}{ of [w] miles|}.
ask How much {did <he1> take along|had <he1> at first}? => (r+x+y)*2
ask How much {did <he1> have|was there} right after the first {purchase|buy}? => r+x+y
ask How much did <he1> spend {altogether|in all}? => (r+x+y)*2-r
ask How much were the {second and third|last two} things together? => x+y

pattern long-backwards-double-then-lose
pick thing = animals
let s = 3..15
let k = 2..3
let x = 2..9
let y = 3..20
let e = s*k-x+y
need s*k > x
say {A number of <thing> live on an island.|There are some <thing> on an island.} In {the first year|a year} their number {grows to [k] times what it was|becomes [k] times as large}; {then|after that} a storm {takes|kills} [x], and [y] {come from elsewhere|are brought over}. Now there are [e].
ask How many <thing> {were there|lived there} {at first|in the beginning}? => (e-y+x)/k
ask How many <thing> were there {just|right} before the storm? => e-y+x
ask How many were {there|alive} {just|right} after the storm, before the others came? => e-y

pattern long-trading-cards-give-to-equal
pick thing = collectibles|sweets
let a = 20..60 step 2
let b = 5..a-4
let c = 2..9
need rem(a+b,2) == 0
need a > b+c+1
say <name1> has [a] <thing>, <name2> [b]. {They agree to {pool|put together} all of them and share equally.|They want to have the same number in the end.} {<name3> has [c] and keeps them.|}
ask How many <thing> will {each of the two|each} {have|hold} {then|}? => (a+b)/2
ask How many must <name1> {give|hand} to <name2> {for that|so that it is equal}? => (a-b)/2
ask How many {do they have|are there} {between the two|together}, without <name3>? => a+b
ask How many more <thing> does <name1> have than <name2> at first? => a-b

pattern long-knitters-three
let a = 10..40
let x = 3..9
let k = 2|3
let y = 2..9
say Three {neighbors|old friends} knit a blanket. The first {has finished|has done} [a] squares, the second [k] times as many, and the third [x] fewer than the second. {After dinner|Before bed} the first {knits|makes} [y] more.
ask How many squares {are there|have they made} {now |}altogether? => a+y+a*k+(a*k-x)
ask How many squares does the first neighbor have now? => a+y
ask How many squares {has|had} the third neighbor finished? => a*k-x
ask How many more squares has the second made than the first {before|not counting} the [y] {|extra ones}? => a*k-a

pattern long-library-flow-week
let a = 200..500 step 10
let b = 20..60
let c = 10..50
let d = 5..20
need b*2 > c
say On Monday morning a {bookmobile|village library} {carries|has} [a] books. {That day|On Monday} [b] are {lent|borrowed}; on Tuesday twice as many are {lent|borrowed} and [c] come back. {On Wednesday [d] new ones are bought.|On Wednesday a publisher sends [d] new ones.}
ask How many books does it have {after Wednesday|on Wednesday night}? => a-b-b*2+c+d
ask How many books are {lent|borrowed} {on the first two days|on Monday and Tuesday} {together|in all}? => b+b*2
ask How many books are there {on|at the end of} Tuesday {evening|}? => a-b-b*2+c
ask How many more books {are borrowed|leave} on Tuesday than come back that day? => b*2-c

pattern long-zoo-feeding-total
let n = 2..6
let a = 3..9
let k = 2..4
let x = 2..12
let d = 3..7
say {Each|Every} one of [n] {seals|otters} eats [a] {fish|herrings} a day. A {walrus|dolphin} eats [k] times as much as {one of them|such an animal}, and all the penguins {together |}eat [x] {fish|} more than the {walrus or dolphin|larger animal}.
ask How many fish are needed {a day|each day}? => n*a+a*k+(a*k+x)
ask How many fish are needed {for [d] days|in [d] days}? => (n*a+a*k+(a*k+x))*d
ask How many fish {do the penguins eat|go to the penguins} {a day|each day}? => a*k+x
ask How many {fish does the large animal eat|does the walrus or dolphin eat} in [d] days? => a*k*d

pattern long-two-trees-birds
let a = 20..60
let k = 2..3
let x = 5..15
let b = 4..10
say A {plum|fig|olive} tree {gave|bore} [a] pounds {of fruit |}this year. {The tree by the wall|An older tree} {gave|bore} [k] times as much, but of its fruit [x] pounds {were eaten by birds|spoiled}. From the first tree [b] pounds {went to a neighbor|were given to a school}.
ask How many pounds are left {altogether|in all}? => a-b+(a*k-x)
ask How many pounds did {both trees|the trees} {give|bear} {altogether|in all}? => a+a*k
ask How many pounds are left of the second tree's fruit? => a*k-x
ask How many pounds more are left of the second tree's fruit than of the first tree's? => a*k-x-(a-b)
ask How many pounds were {lost or given away|not kept} {altogether|in all}? => x+b

pattern long-jars-of-buttons-four-people
pick thing = crafts|sweets
let a = 4..20
let k = 2..4
let x = 2..9
let y = 2..9
need a*k > y
let h = 20..60
say <name2> counts [a] <thing>. <name1> has [k] times that number. <name3> has [x] more than <name2>, and <name4> has [y] fewer than <name1>. {A whole jar would hold [h].|}
ask How many <thing> {do all four have|are there between the four}? => a+a*k+(a+x)+(a*k-y)
ask How many <thing> does <name4> {have|hold}? => a*k-y
ask How many <thing> do <name3> and <name4> have {together|}? => a+x+(a*k-y)
ask How many more <thing> does <name1> have than <name2>? => a*k-a
ask How many <thing> does <name3> have? => a+x

pattern long-pages-half-third-then-days
let k = 2..10
let t = k*18
let d = 2|3
need rem(k*6,d) == 0
let m = 20..60
say <name1> {starts|borrows} a novel of [t] pages{ that costs $[m]|}. {On the train|On Saturday} half of it {is read|gets read}; {on Sunday|the next day} a third of the rest. {<He1> must return it {soon|} and|The library wants it back, so <he1>} {divides|spreads} the remaining pages evenly over [d] evenings.
ask How many pages {are that|does <he1> read} {on each of these evenings|an evening}? => (t-t/2-(t-t/2)/3)/d
ask How many pages are left after Sunday or the {second day|next day}? => t-t/2-(t-t/2)/3
ask How many pages are read on the second day? => (t-t/2)/3
ask How many pages had been read after {two days|both days}? => t/2+(t-t/2)/3

pattern long-heights-stack-of-three
let a = 50..99
let x = 5..20
let y = 4..15
let w = 2..9
need x != y
say {A set of three drums|A tower of three stones|A stack of three crates} {has|is made of} a bottom piece [a] centimeters high; the middle piece is [x] centimeters lower than the bottom one, and the top piece is [y] centimeters lower than the middle one. {It stands on a table [w] feet long.|}
ask How high is the {whole stack|whole thing}, in centimeters? => a+(a-x)+(a-x-y)
ask How high is the top piece, in centimeters? => a-x-y
ask How many centimeters lower than the bottom piece is the top piece? => x+y
ask How many centimeters are the {lower two|bottom and middle pieces} together? => a+(a-x)

pattern long-village-people-moves
let a = 120..400
let x = 10..60
let b = 5..30
let n = 2..6
let k = 3..5
say {Upper Vale|The upper village} has [a] {people|inhabitants}, {Lower Vale|the lower village} [x] fewer. {During the year|Then} [b] people move from the lower to the upper one{, and the post office closes for [k] days|}. {Besides,|In addition} [n] families of [k] {people|} {settle in|move to} the lower one.
ask How many {people |}live in the lower village {in the end|now}? => a-x-b+n*k
ask How many {people |}live in the upper village {in the end|now}? => a+b
ask How many people did {both have|the two have together} {at first|before}? => a+(a-x)
ask How many people {are there|live} in both together {now|after all this}? => a+(a-x)+n*k
ask How many newcomers {came from outside|are in the families}? => n*k

pattern long-clues-reversed-order
pick thing = animals|herd
let c = 5..20
let x = 2..10
let k = 2..3
let y = 2..6
need c+x > y
say The third farm has [y] fewer <thing> than the second{ does|}. The second {farm |}has [k] times as many as the {first farm|first}. The first has [x] more than {a small zoo nearby|the petting zoo}, which has [c]{ of them|}.
ask How many <thing> are on the third farm? => (c+x)*k-y
ask How many <thing> are on the second farm? => (c+x)*k
ask How many <thing> are on the first farm? => c+x
ask How many <thing> do the three farms have {altogether|together}, not counting the zoo? => c+x+(c+x)*k+((c+x)*k-y)
ask How many more <thing> are on the second farm than in the zoo? => (c+x)*k-c

pattern long-gift-chain-passing-on
pick thing = sweets|collectibles|crafts
let k = 3..12
let a = 4*k
let x = 2..10
let b = 3..20
let g = 1..k
say <name1> {hands|passes} a quarter of <his1> [a] <thing> to <name2>, who already {owns|has} [b]. <name2> then gives [g] to <name3>{, who is [x] years old|}.
ask How many <thing> does <name2> {have|keep} {in the end|now}? => b+a/4-g
ask How many <thing> does <name1> {keep|have left}? => a-a/4
ask How many <thing> did <name2> {have|hold} before giving any to <name3>? => b+a/4
ask How many <thing> do <name1> and <name2> have {together|} {now|in the end}? => a-a/4+(b+a/4-g)
