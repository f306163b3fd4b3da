# Three steps and more: chains of comparisons, remainders of remainders, backwards stories, ratios, averages, ages.

pattern three-chain-more-then-times
pick thing = collectibles|fruits|crafts
let b = 4..25
let x = 2..20
let k = 2..5
let s = 6..13
say <name1> has [x] more <thing> than <name2>{, who is [s]|}. <name3> has [k] times as many <thing> as <name2>{ does|}. {There are|One can count} [b] <thing> in <name2>'s {box|bag}.
ask How many <thing> {do the friends|do all of them} have {altogether|in total|in all}? => b+x+b+b*k
ask How many <thing> does <name1> have? => b+x
ask How many <thing> {belong to <name3>|does <name3> have}? => b*k
ask How many <thing> do <name1> and <name2> have {together|in all}, {without <name3>|leaving out <name3>}? => b+x+b
ask How many more <thing> does <name3> have than <name2>? => b*k-b

pattern three-chain-twice-fewer
pick thing = toys|books|sweets
let c = 5..25
let x = 2..c-2
say <name3> {counts|finds|owns} [c] <thing>. <name2> has twice as many, and <name1> has [x] fewer than <name2>.
ask How many <thing> {does <name1> have|has <name1> got}? => c*2-x
ask How many <thing> {are there in all|have they altogether}? => c+c*2+(c*2-x)
ask How many more <thing> does <name1> have than <name3>? => c*2-x-c
ask How many <thing> does <name2> have? => c*2

pattern three-chain-half-more
let h = 4..25
let a = h*2
let x = 2..20
let d = 2..9
say {In one month|During the summer|At the reading club} <name1> read [a] {chapters|short stories}. <name2> read half as many, and <name3> read [x] more than <name2>{ in [d] evenings|}.
ask How many did <name3> read? => a/2+x
ask How many did {they all|the readers} read {together|altogether}? => a+a/2+(a/2+x)
ask How many {more would <name2> have to read to match <name1>|fewer did <name2> read than <name1>}? => a-a/2
ask How many did <name2> and <name3> read {together|in all}? => a/2+(a/2+x)

pattern three-half-then-share-rest
pick thing = sweets|bakery|fruits
let k = 2..8
let n = 2..6
let a = n*k*2
let m = 10..45
say {A baker|The camp cook|A teacher} has [a] <thing>. Half of {them|the <thing>} {go to|are for} the {school fair|hospital}. {The rest are|The others are} shared equally {by|among} [n] {helpers|children}{ after [m] minutes of work|}.
ask How many <thing> does {each|every} {one of them|person} get? => a/2/n
ask How many <thing> are not for the {fair or hospital|public}? => a/2
ask If one of the {helpers or children|people} gives the share back, how many <thing> are still shared out? => a/2-a/2/n

pattern three-third-then-number
pick thing = crafts|school|collectibles
let k = 5..20
let a = k*3
let b = 3..k-1
let g = 2..b-1
say <name1> starts the week with [a] <thing>. {On Tuesday|First} <he1> {uses|loses|gives away} a third of them. {Later|On Thursday} [b] more {are used up|get lost|are gone}{, [g] of which were blue|}.
ask How many <thing> {are left|does <name1> still have}? => a-a/3-b
ask How many <thing> are gone {by then|altogether}? => a/3+b
ask How many <thing> were gone after the first {loss|time}? => a/3
ask How many <thing> were there between the first time and the second? => a-a/3

pattern three-quarter-and-half-of-rest
let k = 2..15
let a = k*8
say {A trucker|A hiker|A cyclist} has [a] miles to go. {On the first day|On Friday}, a quarter of the {way|trip} is {done|covered}. The {day after|next day}, half of what is left is {done|covered}.
ask How many miles {are left|still lie ahead} {after both days|then}? => (a-a/4)/2
ask How many miles were {done|covered} on the {first|earlier} of the days? => a/4
ask How many miles were left after the first day? => a-a/4

pattern three-backwards-half-and-gift
pick thing = sweets|collectibles|fruits
let c = 3..30
let b = 2..20
let d = 3..9
say <name1> gives half of <his1> <thing> to <name2>. Then {<he1> eats or loses|a dog runs off with|<name3> takes} [b], so [c] are left{ after [d] minutes|}.
ask How many <thing> did <name1> {begin with|start out with|have before}? => (c+b)*2
ask How many <thing> {did|does} <name2> get? => c+b
ask How many <thing> did <name1> have right after the gift? => c+b

pattern three-backwards-bought-then-shared
let n = 2..6
let k = 4..15
let b = 2..20
let t = n*k
need t > b
say {After finding|When they found} [b] more {shells|stones|chestnuts}, [n] friends {shared|divided} all they had {equally|evenly}, and each {got|took home} [k].
ask How many had they {collected|picked up} before {that|finding the last ones}? => k*n-b
ask How many {were shared|were there to share}? => k*n
ask How many would each have {got|taken home} if there had been [n] more than there {were|were to share}? => (k*n+n)/n

pattern three-backwards-money-three-stops
pick thing = clothes
pick other = books|toys
let a = 4..30
let b = 3..25
let c = 2..30
let d = 3..15
need a+b > d
say <name1> {comes|came} home with $[c]. {In town|At the mall} <he1> {had paid|paid} $[a] for a(n) <thing.one> and $[b] for a(n) <other.one>, and {<he1> had found|<his1> uncle gave <him1>} $[d] {on the way|near the fountain}.
ask How much money did <name1> {leave home with|have when <he1> left home|start with}? => c+a+b-d
ask How much {money |}did <he1> spend? => a+b
ask How much more did <he1> spend than <he1> {found or got|got on the way}? => a+b-d

pattern three-ratio-parts-total
let a = 2..5
let b = 2..7
need a != b
let k = 3..20
let t = k*(a+b)
pick color = colors
pick tint = colors
say {For each|For every} [a] <color> tiles {a mason lays|there are} [b] <tint> {tiles|ones}. {Altogether|In the whole floor} there are [t] tiles.
ask How many <color> tiles are {there|in the floor}? => t/(a+b)*a
ask How many <tint> tiles are {there|in the floor}? => t/(a+b)*b
ask How many {such groups|groups of this kind} are there? => t/(a+b)

pattern three-ratio-other-known
let a = 2..6
let b = 2..7
need a != b
let k = 3..15
let x = a*k
let s = 12..30
say The {recipe|mixture} {takes|needs} [a] cups of {rice|sand|flour} to [b] cups of {water|milk}. {The cook|A worker} {has used|pours in} [x] cups of the {dry part|first}{ and stirs [s] times|}.
ask How many cups of the liquid {are needed|go with it}? => x/a*b
ask How many cups {is that|are there} in all, dry and liquid together? => x+x/a*b
ask How many times the {recipe|basic amount} is it? => x/a

pattern three-average-missing-day
let n = 3|4
let m = 8..30
let b = 5..m
let c = m..40
let d = n*m-b-c
need n == 3
need d > 0
say {On average|As an average} a {shop|stand|ticket booth} sold [m] {kites|caps|maps} {a day|per day} over [n] days. {On the first day it sold [b] and on the second [c]|The first day brought [b] and the second day [c]}.
ask How many were sold on the third day? => n*m-b-c
ask How many were sold {over the whole time|in all|altogether}? => n*m
ask How many were sold on the first and second days together? => b+c

pattern three-average-of-four
let m = 5..40
let a = 3..m+8
let b = 3..m+8
let c = 3..m+8
let d = 4*m-a-b-c
need d > 2
let y = 8..15
say {The scores in|The points of} four {rounds|games} {were|are} [a], [b], [c] and [d]. {The player is [y] years old.|The player wears a red shirt.|}
ask What is the {average|mean}? => (a+b+c+d)/4
ask How many points is that {in all|together|in total}? => a+b+c+d
ask How many points {are|make} the first and the second score together? => a+b
ask What is the average of just the last and the first score? => (a+d)/2

pattern three-age-future-sum
let a = 6..40
let b = 6..40
need a > b
let n = 2..15
let c = 2..30
say <name1> is [a] years old, and <name2> is [b]. {Their dog Rex is much younger.|Their street has [c] houses.|}
ask {How old will they be together|What will their ages add up to} {in [n] years|[n] years from now}? => a+n+(b+n)
ask How many years older is <name1>? => a-b
ask What will <name2>'s age be in [n] years? => b+n
ask What {is the sum of|do you get when you add} their ages{ today| now|}? => a+b

pattern three-age-times-past
let x = 3..12
let k = 2..6
let n = 2..10
say [n] years ago <name1> was [x] years old, and {<his1> aunt|the teacher|<name2>} was [k] times {that age|as old}.
ask How old is <name1> {today|now}? => x+n
ask How old is the {other person|older of these people} {today|now}? => x*k+n
ask How many years {older is the other person|lie between their ages}? => x*k-x

pattern three-age-of-parent-chain
let a = 5..14
let x = 2..8
let k = 2..4
let n = 2..9
say {<name1>'s cousin|The cousin of <name1>} is [x] years older than <name1>, who is [a]. {Their|The} {soccer coach|aunt|music teacher} is [k] times as old as {the cousin|this cousin}.
ask How old is the grown-up? => (a+x)*k
ask How old is {the cousin|the older child}? => a+x
ask How old will {the cousin|the older child} be in [n] years? => a+x+n
ask How much older than <name1> is the grown-up? => (a+x)*k-a

pattern three-two-painters-together
let a = 3..9
let b = 2..9
let n = 3..12
let t = (a+b)*n
need a > b
say {One painter|The older painter} {finishes|does} [a] {chairs|doors|fence boards} an hour, {the other|the apprentice} [b]{ an hour|}. {They work at the same time|They work side by side}.
ask How many hours do they need {for|to paint} [t]{ of them|}? => t/(a+b)
ask How many {do they finish|are done} in [n] hours? => (a+b)*n
ask How many more than {the other|the slower one} does the faster one do in [n] hours? => (a-b)*n
ask How many {are done by the slower painter|does the slower of them do} in [n] hours? => b*n

pattern three-two-machines-then-one
let a = 4..20
let b = 4..20
let n = 2..7
let m = 2..6
say {A machine|The old press} {stamps|prints|makes} [a] {medals|posters|cups} {a|per} minute and a {second machine|new press} [b]. {Both run|They run} for [n] minutes, then the second {stops|breaks} and the first {goes on|keeps running} for [m] minutes{ more|}.
ask How many {are made|do they make} {altogether|in all}? => (a+b)*n+a*m
ask How many {does|did} the first one make? => a*(n+m)
ask How many were there when the second {stopped|broke}? => (a+b)*n
ask How many {minutes|minutes in all} did the first one run? => n+m

pattern three-rect-fence-cost
let l = 6..30
let w = 4..l-1
let p = 2..12
let h = 2..9
say {A garden|The chicken yard|A rectangular field} {is|measures} [l] meters long and [w] meters wide. {A fence|Wire} costs $[p] {a|per} meter{, and the gate is [h] feet high|}.
ask {How much does it cost|What does it cost} to fence {it all around|in the whole place}? => (l+w)*2*p
ask How many meters {long |}is the way around it? => (l+w)*2
ask How many square meters {large is it|is its area}? => l*w
ask How many meters longer than wide is it? => l-w

pattern three-rect-area-with-hole
let l = 8..20
let w = 6..15
let a = 2..6
let b = 2..5
let k = 2..4
say {A lawn is [l] feet by [w] feet. {In it|In the middle} there is a {pond|flower bed}|A wall is [l] feet by [w] feet. In it there is a {window|door}|A floor is [l] feet by [w] feet. On it lies a {rug|mat}} that is [a] feet by [b] feet.
ask How many square feet {are left|are there outside of it}? => l*w-a*b
ask What is the area of the {larger shape|whole rectangle}? => l*w
ask {What|How many square feet} is the area of the {small part|inner part}? => a*b
ask {Seed or paint for each square foot|Care for each square foot} costs $[k]. What does it cost for all but the {small|inner} part? => (l*w-a*b)*k

pattern three-square-wire
let s = 3..20
let k = 2..6
let x = 2..40
let t = s*4*k+x
say From a wire {that is|of} [t] inches <name1> {bends|makes} [k] squares with sides of [s] inches{ each|}.
ask How many inches of wire {are left|remain}? => t-s*4*k
ask How many inches of wire {does one square take|are in one square}? => s*4
ask How many inches are used {in all|altogether}? => s*4*k

pattern three-percent-off-two-items
let p = 10|20|25|50
let a = 20..100 step 20
let b = 20..80 step 20
let m = 200|250
pick thing = clothes
pick other = sports
say A(n) <thing.one> {costs|is} $[a] and a(n) <other.one> {costs|is} $[b]. {On|This} Monday there is {[p]% off everything|a discount of [p]% on everything}.
ask How much do {both|both things|the things together} cost {on Monday|with the discount}? => a+b-(a+b)*p/100
ask How much {is saved|does one save} on the <thing.one>? => a*p/100
ask How much do {both|both things} cost without {the discount|a discount}? => a+b
ask {How much is left|What remains} of $[m] after buying just the <other.one> {on Monday|with the discount}? => m-(b-b*p/100)

pattern three-percent-kids
let p = 10..60 step 10
let t = 20..200 step 10
let b = 2..15
need t-t*p/100 > b
say {A school camp has [t] children|There are [t] children at a camp}. [p] percent of {them|the children} {swim|take swimming lessons}, and [b] of the {others|rest} {sail|learn to sail}.
ask How many children {swim|learn to swim}? => t*p/100
ask How many children do {neither|none of these}? => t-t*p/100-b
ask How many children swim or sail? => t*p/100+b

pattern three-elapsed-steps
let a = 10..40
let b = 5..30
let c = 10..50
let t = a+b+c+5..a+b+c+60
let n = 2..9
say <name1> {needs|takes} [a] minutes to {get dressed|feed the horses}, [b] minutes to eat and [c] minutes {for the ride|to get to the station}{ with [n] stops|}. There are [t] minutes {until|before} the train {leaves|goes}.
ask How many minutes {early|too early} is <name1>? => t-(a+b+c)
ask How many minutes {does everything take|are needed} {altogether|in all}? => a+b+c
ask How many minutes have passed when <he1> has {eaten|finished eating}? => a+b

pattern three-elapsed-episodes
let k = 20..45 step 5
let n = 2..5
let b = 5..15 step 5
let t = k*n+b+5..k*n+b+90 step 5
say {A film club|A family|The class} watches [n] episodes of [k] minutes {each|apiece} with one break of [b] minutes. The {room|hall} is {theirs|rented} for [t] minutes.
ask How many minutes {does it|do the show and break} take {altogether|in all}? => n*k+b
ask How many minutes {are left|remain} at the end? => t-(n*k+b)
ask How many minutes of {episodes|film} {do they see|are shown}? => n*k

pattern three-sequence-one-more-daily
let a = 3..20
let d = 2..6
say {On Monday|On day 1} <name1> {does|plans} [a] {push-ups|jumps}, and on {every day|each day} after that [d] more than on the day before.
ask How many does <name1> do {on Wednesday, which is day 3|on day 3}? => a+d+d
ask How many {is that on|does <name1> do on} the first three days together? => a+(a+d)+(a+d+d)
ask How many does <name1> do on {the day after the first|the second day}? => a+d

pattern three-sequence-rows
let a = 6..20
let d = 2..5
let n = 3..8
say {The front row|The first row} of {a theater|a stadium} has [a] seats. {Each|Every} row behind it has [d] more {seats |}than the {row|one} in front of it.
ask How many seats are in row [n]? => a+d*(n-1)
ask How many more seats than the first row does row [n] have? => d*(n-1)
ask How many seats are in the second row? => a+d

pattern three-sequence-doubling
let a = 2..12
let c = 3..40
say The number of {frogs in a pond|weeds in a bed|people who know a secret} {doubles|becomes twice as large} {every|each} day. {It starts at|At first it is} [a]. {The town has [c] ponds and gardens.|}
ask How many {are there|will there be} after 1 day? => a*2
ask How many {are there|will there be} after 2 days? => a*2*2
ask How many {are there|will there be} after 3 days? => a*2*2*2

pattern three-gcd-bouquets
let g = 2..8
let p = 2..7
let q = 2..7
need gcd(p,q) == 1
let a = g*p
let b = g*q
pick flower = flowers
pick other = flowers
let m = 3..30
say {A florist|A bride's aunt} has [a] <flower> and [b] <other>{ and [m] vases|}. All {bouquets|bunches} must be {alike|the same}, {with no flower left|and every flower is used}.
ask {What is the largest number of bouquets she can make|How many bouquets can she make at most}? => gcd(a,b)
ask She makes as many as possible. How many <flower> are in {each|a bouquet}? => a/gcd(a,b)
ask How many flowers {does she have|are there} {in all|altogether}? => a+b
ask She makes as many as possible. How many flowers {altogether |}are in each? => a/gcd(a,b)+b/gcd(a,b)

pattern three-lcm-visits
let a = 2..12
let b = 3..15
need a != b
say {A nurse|A gardener|A cleaner} {comes|visits} every [a] days, and {a|the} {doctor|window washer|piano teacher} {comes|visits} every [b] days. {Today|This Monday} both {are here|come}.
ask {After|In} how many days {will they|do they} next {come|visit} on the same day? => lcm(a,b)
ask In how many days will they come on the same day for the second time, not counting today? => lcm(a,b)*2
ask How many visits, not counting today's, does the {first|first of these people} make until they {next |}meet{ again|}? => lcm(a,b)/a

pattern three-tickets-family-change
let a = 2..4
let p = 8..15
let c = 2..6
let q = 3..7
let m = 100|120
need a*p+c*q < m
say {A family|A group} with [a] {adults|grown-ups} and [c] children {visits|goes to} {an aquarium|a castle|the ice show}. {Adults|Grown-ups} pay $[p], {children|kids} $[q].
ask How much does {the family or group|everybody together} pay? => a*p+c*q
ask They {pay|hand over} $[m]. How much {change |}do they get back? => m-(a*p+c*q)
ask How much {more |}does one {adult|grown-up} pay than one child? => p-q
ask How many people {go|need tickets}? => a+c

pattern three-coin-piles
let q = 2..12
let d = 2..15
let n = 2..20
say <name1> {empties|opens} a {jar|purse} {and finds|that holds} [q] coins of 25 cents, [d] coins of 10 cents and [n] coins of 5 cents.
ask How many cents {is that|does <he1> have} {altogether|in all}? => q*25+d*10+n*5
ask How many coins {are there|does <he1> have}? => q+d+n
ask How many cents are the {10-cent|ten-cent} coins worth? => d*10
ask How many cents are the {largest coins|coins of the highest value} worth together? => q*25
