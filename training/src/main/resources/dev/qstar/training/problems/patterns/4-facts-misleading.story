# Facts whose words point the wrong way: "more" where one subtracts, "left" where one adds, "each" where one divides.

pattern facts-more-means-less
pick thing = collectibles|handmade|toys
let b = 5..60
let d = 3..30
let a = b+d
let c = 4..40
let m = 2..9
say {<name1> has [a] <thing>. {That is|These are} [d] more than <name2> has{, and <name3> {owns|has} [c]|. <name3> {owns|has} [c]}|<name3> {owns|has} [c] <thing>; <name1> has [a]{,| of them,} which is [d] more than <name2>}.
ask How many <thing> {does <name2> have|has <name2> got|are <name2>'s}? => a-d
ask How many <thing> do <name1> and <name3> have together? => a+c
ask How many <thing> do <name1> and <name2> have together? => a+(a-d)
ask How many <thing> do <name2> and <name3> have together? => a-d+c
ask If <name1> {gets|buys} [m] more, how many more than <name2> will <name1> have? => d+m
ask How many will <name3> have after {losing [e]|[e] of <name3>'s are lost}? => c-e
let e = 2..c-1

pattern facts-fewer-means-more
pick kid = youngsters
pick thing = fruits|nature|bakery
let b = 12..70
let d = 3..b-6
let a = b-d
let p = 2..9
let y = 5..50
let k = 2..6
say {A(n) <kid.one> picked up [a] <thing>, [d] {fewer|less} than {the|his or her} {mother|teacher}|The <kid.one> collected [a] <thing>. {This|That} {is|was} [d] fewer than the {mother|teacher}}. {It took them [y] minutes|They spent [y] minutes on it}.
ask How many <thing> did the {mother or teacher|grown-up|other person} {have|get}? => a+d
ask How many <thing> {is that|did they have} together? => a+(a+d)
ask {Another [p]|[p] more} <thing> {were found by the <kid.one>|went into the <kid.one>'s basket}. How many {does the <kid.one> have|is that for the <kid.one>} now? => a+p
ask How many <thing> would the grown-up {be left with|have left} after giving [k] to the <kid.one>? => a+d-k
ask How many <thing> would the <kid.one> have {after getting|with} [k] {from the grown-up|of the grown-up's}? => a+k

pattern facts-left-means-plus
let a = 8..60
let b = 5..40
let c = 3..30
let d = 2..15
let h = 3..20
say {[a] guests left the party {before ten|early}, and [b] {stayed|danced on}|When [a] people had left the {hall|party|meeting}, [b] were still there|[b] people were still {in the hall|at the meeting} after [a] had gone home}. {[c] of {those who stayed|the ones still there} {wore hats|were grandparents}|Among those who stayed were [c] children}.
maybe The {party|evening} {cost|was paid with} $[h] {per person|for each guest}.
need b > c
ask How many people {were there|had come} {at first|in the beginning|before anyone left}? => a+b
ask How many of those {who stayed|still there} were not {in the group of [c]|among these [c]}? => b-c
ask How many {fewer people|people fewer} stayed than left? => a-b
need a > b
ask Then [d] {more went home|others left}. How many were {left|still there}? => b-d
need b > d
ask {Later|Toward midnight} [d] {came back|returned}. How many were there then? => b+d
ask How many {left|went home} in all if [d] more left {later|after them}? => a+d

pattern facts-each-means-divide
pick thing = school|gear|fruits
pick job = trades|jobs
let k = 3..12
let n = 3..15
let t = n*k
let p = 2..15
let x = 2..20
say {A(n) <job.one>|The <job.one> of the village} {handed out|gave away} [t] <thing> to [n] {helpers|children|apprentices}, {and each got as many as the next|who all got the same number|every one of them the same number}. {[x] were left {in the box|over}|[x] <thing> were kept back}. {A(n) <thing.one> costs $[p]|They cost $[p] each|Each was worth $[p]}.
ask How many <thing> did each get? => t/n
ask How many <thing> {had there been|were there} {at first|before}? => t+x
ask How much did the <thing> that were {handed out|given away} cost? => t*p
ask What is the price of {those left|the ones that were not given away}? => x*p
ask How much is what each {helper, child or apprentice|of them} got worth? => t/n*p
ask {If the others had been given out too to one late helper|If a late helper took all that were left}, how many more than the others would that one have? => x-t/n
need x > k

pattern facts-spent-twice-some-left
let b = 8..60
let c = 5..50
let r = 3..70
let e = 2..30
let k = 2..9
say {<name1> bought a {lamp|kite|pair of slippers} for $[b] and a {hammer|map|teapot} for $[c] {and still had $[r]|, after which <he1> had $[r] left}|<name1> came home with $[r]. {On the way|In town}{,|} <he1> had paid $[b] for {tickets|glue and paper|a haircut} and $[c] for {lunch|shoelaces|a plant}}.
maybe {The shop was|It is} [k] {streets|stops} away.
need b > c
ask How much money did <name1> have {in the beginning|at first|before buying anything}? => b+c+r
ask How much did <name1> spend {in all|altogether|}? => b+c
ask How much {was left|did <he1> have} {right after the first thing was paid|after the first thing named was paid, if that came first}? => c+r
ask How much more {did the dearer of the two things cost|was paid for the dearer one}? => b-c
ask {The next day|On payday} <he1> earned $[e]. How much did <he1> have then? => r+e
ask How much more {would|does} <name1> {need|have to save} for a {saw|coat|drum} of $[g]? => g-r
let g = 80..200

pattern facts-grew-from-unknown
let a = 20..200
let b = 3..40
let c = 2..30
let y = 2..9
say {A tree in <town>|The vine on our wall|A climbing rose} is [a] inches tall {now|today}. {It has grown [b] inches this year and [c] last year|Last year it gained [c] inches, this year [b]|This year it grew by [b] inches after [c] inches the year before}.
pick town = towns
need a > b+c+3
need b > c
ask How tall was it {at the start of this year|when this year began}? => a-b
ask How tall was it {two years ago|before both years|at the start of last year}? => a-b-c
ask How much did it grow in {both years|the two years} together? => b+c
ask How much more did it grow this year than last year? => b-c
ask How tall will it be if it grows another [e] inches {next year|}? => a+e
let e = 2..30
ask How many inches will it {gain|grow} in [y] years if it grows [k] inches in each? => y*k
let k = 3..25
ask How much {is missing|does it lack} to reach [h] inches? => h-a
let h = 205..300

pattern facts-downhill-and-up
let a = 300..900 step 10
let b = 40..250 step 10
let c = 20..200 step 10
let d = 2..9
say {A balloon|A drone|A glider} {floats|hovers} [a] feet above the lake{ after it has {sunk|dropped} by [b]|. Before that it was [b] feet higher}. {It now {rises|climbs} by [c] feet|Then a warm wind lifts it [c] feet}.
maybe [d] {children|hikers} {wave|look up}.
need b > c
ask How high was it {at first|before it sank|in the beginning}? => a+b
ask How high is it {after the rise|in the end}? => a+c
ask How much lower is it in the end than {at first|in the beginning}? => b-c
ask How many feet {up and down did it go|did it move up and down} in all? => b+c
ask How far would it have to {sink|drop} {after the rise|then} to be [g] feet above the lake? => a+c-g
let g = 50..250 step 10

pattern facts-borrowed-returned
pick thing = gear|instruments|tools
let a = 15..80
let b = 4..a-4
let c = 2..b-2
let d = 2..20
let p = 2..6
say {The depot of <club>|<club>|A sports hall|A rental shop} {lent out|gave out} [b] of its [a] <thing> {in the morning|on Friday}. {Only [c] {were brought back|came back} {by evening|on Monday}|By {the evening|Monday} [c] {had come back|were back}}. {[d] of the returned ones were damaged|Of those that came back, [d] were damaged}.
pick club = clubs
need c > d
ask How many <thing> were {there|in store} while {the [b] were out|they were away}? => a-b
ask How many <thing> {are still out|have not come back}? => b-c
ask How many <thing> {are in store|are there} after the return? => a-b+c
ask How many of the returned ones are {fine|undamaged}? => c-d
ask How many fewer came back than {were lent|went out}? => b-c
ask The fee is $[p] for every one lent. How much {is paid|do the borrowers pay}? => b*p
ask How many undamaged <thing> {are in store|are there to lend} now{, if all that stayed were fine|}? => a-b+c-d

pattern facts-two-trips-tank
let a = 30..70
let b = 8..25
let c = 5..20
let k = 20..40
let f = 2..5
need a-b-c > 4
need b > c
say {A truck's tank|The tank of a tour bus|The tank} held [a] gallons{ before| at dawn, before} two trips. {The way to <town> used [b] gallons and the way back [c]|On the way back from <town> [c] gallons were burned; on the way there it had been [b]}. A gallon costs $[f].
pick town = towns
maybe {On board were|The driver had} [k] {parcels|crates}.
ask How many gallons {were left|remained} {in the end|after both ways}? => a-b-c
ask How many gallons {were used|did it take} {in all|altogether}? => b+c
ask How many gallons were in the tank {in <town>|after the way there}? => a-b
ask How much money did the gas for {the way there|the first way} cost? => b*f
ask How many more gallons did the way there take than the way back? => b-c
ask How much does it cost to put {all the used gas|as much gas as was used} back in? => (b+c)*f

pattern facts-had-then-worked-then-spent
let h = 2..9
let w = 6..15
let a = 5..60
let s = 4..30
let y = 10..17
say {<name1> owns $[a]. <He1> {shovels snow|paints fences|washes windows|walks dogs} for [h] hours {for|at} $[w] an hour{ and {pays|spends} $[s] {on|for} {work gloves|brushes|soup}|. The {gloves|brushes|tools} for it cost <him1> $[s]}|For [h] hours of {sweeping|picking cherries}{,|} <name1> is paid $[w] {an|each} hour; $[a] <he1> had before. <His1> bus {ticket|pass} costs $[s]}.
need h*w > s
maybe <He1> is [y].
ask How much does <he1> earn {with the work|}? => h*w
ask How much money does <he1> have {before paying the $[s]|when the work is paid but nothing spent}? => a+h*w
ask How much of the wages {is|would be} left {after|once} the $[s] {is paid|have been paid}? => h*w-s
ask How much does <he1> have in the end? => a+h*w-s
ask How much {would|does} [m] hours {of this work |}bring? => m*w
let m = 10..30
ask How much more would <he1> have earned {at $[v] an hour|if an hour were paid with $[v]}? => h*v-h*w
let v = 16..24

pattern facts-cut-and-sewn
pick color = colors
pick tint = colors
let a = 20..90
let b = 5..a-5
let c = 4..40
let n = 2..9
let k = 2..9
let t = n*k
say {From a(n) <color> ribbon of [a] {inches|centimeters} a piece of [b] is cut off|A(n) <color> ribbon was [a] {inches|centimeters} long before [b] {of them |}were cut off}. {A(n) <tint> ribbon is [c] long|There is a(n) <tint> ribbon, too, with a length of [c]}.
need a-b != c
need a > c
ask How long is the {rest of the <color> ribbon|<color> ribbon now}? => a-b
ask How much longer was the <color> ribbon than the <tint> one {at first|before the cut}? => a-c
ask {The cut-off piece and the <tint> ribbon are sewn together|The piece is sewn to the <tint> ribbon}. How long {is that|is the new ribbon}? => b+c
ask {The rest of the <color> ribbon is sewn to the <tint> one|The <tint> ribbon is sewn to what remains of the <color> one}. How long is that? => a-b+c
ask {A third ribbon of [t]|Another ribbon, [t] long,} is cut into [n] equal pieces. How long is each? => t/n
ask {A third ribbon of [t]|Another ribbon, [t] long,} is cut into pieces of [k]. How many pieces {are there|does that make}? => t/k
ask How many cuts {does one need|are needed} to cut one ribbon into [m] pieces? => m-1
let m = 4..20

pattern facts-line-positions
let a = 5..30
let b = 4..30
let c = 2..a-2
let m = 2..6
say {In the line {for tickets|at the bakery}|In front of the museum}{,|} [a] people {stand|wait} before <name1> and [b] behind <him1>. {[c] of those in front {are served|go in}|The guard lets in [c] from the front}.
maybe {Each is served within|It takes} [m] minutes{| a person}.
ask How many people {were in the line|waited}, {counting <name1>|<name1> included}? => a+b+1
ask How many are {still in front of <name1>|before <name1> now}? => a-c
ask How many {are|stand} in the line {now|then}, counting <name1>? => a+b+1-c
ask How many more people were in front of <him1> than behind <him1> at first? => a-b
need a > b
ask {Behind <him1> [d] {give up|lose patience and leave}|[d] of those behind <him1> give up}. How many are {left|still} behind <him1>? => b-d
let d = 2..b-1

pattern facts-steps-up-down-two
let a = 20..150
let b = 5..60
let c = 3..50
let k = 2..6
say {A cat|A squirrel|An ant|A lizard} {climbs|runs} [a] steps up {a tower|a ladder|the stairs}, {slips|comes} [b] down, {then |and then }climbs [c] more.
need b < a-4
need b != c
need b > c
ask On which step does it {stop|arrive|end}? => a-b+c
ask How many steps did it {climb|go up} {in all|altogether}? => a+c
ask On which step was it {after coming down|at its lowest after the first climb}? => a-b
ask How many steps did it {walk|take} {in all, up or down|altogether, counting both ways}? => a+b+c
ask How many fewer steps did it climb the second time than the first? => a-c
need a > c
ask How many steps below its highest point does it {end|stop}? => b-c
ask {How many seconds does the first climb take|How long is the first climb}, at [k] seconds a step? => a*k

pattern facts-not-sold-of-kinds
pick one = handmade
pick two = bakery
let a = 20..90
let b = 10..70
let c = 3..a-4
let d = 3..b-3
let p = 2..8
need c > d
say {At the school fair|At the bazaar} there were [a] <one> and [b] <two>. {[c] <one> and [d] <two> {were not sold|found no buyer}|Unsold were [c] <one> and [d] <two>}. {Each thing cost|Everything cost|The price of each was} $[p].
need b-d > 1
ask How many <one> were sold? => a-c
ask How many things {were not sold|were left}? => c+d
ask How many things were sold? => a+b-(c+d)
ask How much money did the <two> bring? => (b-d)*p
ask How many more <one> than <two> were {left|not sold}? => c-d
ask How many things were {offered|there} {at first|}? => a+b
ask How much more money would the unsold <one> have brought? => c*p

pattern facts-the-rest-unknown-kind
pick one = instruments|gear
pick two = instruments|gear
pick three = instruments|gear
let b = 6..40
let c = 5..40
let r = 4..40
let t = b+c+r
let x = 2..b-2
let n = 2..9
need b > c
say {A truck delivers [t] things: [b] <one>, [c] <two>, and the rest are <three>|Of [t] things in {a store|a warehouse} [b] are <one> and [c] are <two>; all others are <three>}. {[x] <one> are {useless|bent}|[x] of the <one> must go back}.
maybe {The drive|Unloading} took [n] hours.
ask How many <three> are there? => t-b-c
ask How many of the things are not <one>? => t-b
ask How many <one> are {good|fine}? => b-x
ask How many things are <one> or <two>? => b+c
ask How many more <one> than <two> are there? => b-c
ask How many things are {left|there} when the bad <one> {are gone|have been sent back}? => t-x
ask How many <two> and <three> are there together? => t-b

pattern facts-shared-then-friend-leaves
pick thing = fruits|snacks|sweets
let n = 3..8
let k = 4..12
let t = n*k
let e = 2..k-1
let x = 2..20
let y = 4..40
say {[n] friends share [t] <thing> fairly|[t] <thing> are divided fairly among [n] friends|[n] friends find [t] <thing> and each takes the same number}. {One of them eats [e] {at once|right away}|<name1>, who is one of them, eats [e] {of them |}at once}.
maybe In the basket of {another|a different} group are [y].
ask How many <thing> {does each friend get|are there for each friend}? => t/n
ask How many <thing> are {still there|left} for the {friend|one} who {has eaten|ate} some? => t/n-e
ask How many <thing> are {left|there} in all after {some have been eaten|this}? => t-e
ask How many <thing> do [m] of the friends get{ together|}? => t/n*m
let m = 2..n-1
ask {If there had been [x] more|With [x] <thing> more}, how many <thing> would there have been? => t+x
ask How many friends could get [k] <thing> each? => t/k

pattern facts-how-many-times-as-many
pick one = trees
pick two = trees
pick town = towns
let b = 3..20
let k = 2..9
let a = b*k
let c = 2..40
let d = 2..b-1
say {Along the main road of <town>|In the park of <town>|By the canal of <town>} {grow|stand} [a] <one> and [b] <two>{; [c] <one> are planted on Sunday|. Next week [c] more <one> will be planted}{, and [d] <two> are to be cut down|, while [d] <two> must be felled}.
need a+c < 300
ask How many times as many <one> as <two> are there {before the changes|now}? => a/b
ask How many more <one> than <two> are there {before the changes|now}? => a-b
ask How many <one> will there be {then|after the planting}? => a+c
ask How many <two> will {be left|remain}? => b-d
ask How many trees are there {now|before the changes} {in all|altogether}? => a+b
ask How many trees {will there be|does <town> have there} {in the end|after both changes}? => a+b+c-d
ask By how many will the number of trees {rise|grow} after both? => c-d
need c > d

pattern facts-change-between-two-days
let a = 10..80
let b = 5..70
let c = 3..60
let p = 2..9
need a > b
need c > b
say {A kiosk|A newsstand|The ice rink|A puppet theater} {counted|had} [a] {customers|visitors} on Monday, [b] on Tuesday and [c] on Wednesday. {One ticket or purchase was worth|Each left} $[p].
ask How did the number {change|fall} from Monday to Tuesday; how many fewer came? => a-b
ask What was the increase from Tuesday to Wednesday? => c-b
ask What was the total {of the three days|from Monday to Wednesday}? => a+b+c
ask How much money came in on Tuesday? => b*p
ask How much more money came in on Monday than on Tuesday? => (a-b)*p
ask How many people came on {Monday and Wednesday|the first and the last of these days} together? => a+c
ask How many more would have been needed on Tuesday to reach Monday's number? => a-b

pattern facts-moved-in-and-out
pick town = towns
let a = 200..900
let b = 5..60
let c = 3..50
let d = 2..30
let e = 2..9
need b > c
say {The village of <town>|<town>} has [a] {inhabitants|people}{ now, after [b] {people|newcomers} moved in and [c] moved away last year|. Last year [b] people came to live there and [c] moved away}.
maybe {There are|It has} [e] {bridges|bakeries}.
ask How many people lived there {before|a year ago|before these changes}? => a-b+c
ask By how many people did it grow? => b-c
ask How many people would live there {now |}if nobody had moved away? => a+c
ask How many people moved {in or out|in all}? => b+c
ask {Next year [d] more will come|[d] newcomers are expected}. How many people will there be? => a+d
ask How many people would live there now if {nobody had come|none had moved in}? => a-b
