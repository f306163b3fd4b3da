# One story, several questions: one needs one step, the next needs two; told as signs, lists, letters, talk and in one sentence.

pattern duo-sign-boat-trip
let a = 6..18
let b = 3..a-1
let n = 2..6
let m = 2..6
let d = 5..20
say A sign at the {pier|gate|ticket window} {reads|says}: "{Grown-ups|Adults} $[a], children $[b], dogs free{, next trip in [d] minutes|}."
ask How much do [n] {grown-ups|adults} and [m] children pay? => n*a+m*b
ask How much cheaper is it for a child than for {a grown-up|an adult}? => a-b
ask How much do [n] {grown-ups|adults} pay more than [n] children? => (a-b)*n
ask {One grown-up and one child|A father and his daughter} go [m] times. How much does that cost? => (a+b)*m
ask How much does it cost for [m] children? => b*m

pattern duo-list-weekdays-miles
let a = 4..30
let b = 4..30
let c = 4..30
let g = a+b+c+5..a+b+c+40
let p = 8..60
say {From a runner's diary|Notes of a cyclist|On the kitchen calendar}: "Monday [a] miles, Tuesday [b] miles, Wednesday [c] miles{, weight [p] kilograms|}."
ask How many miles {is that|are these} {in all|altogether}? => a+b+c
ask The {goal|plan} for the week is [g] miles. How many {more |}miles are {missing|left} {after Wednesday|by Wednesday evening}? => g-(a+b+c)
ask How many miles were done {by Tuesday evening|on Monday and Tuesday}? => a+b

pattern duo-letter-to-grandma
let a = 10..40
let b = 2..9
let c = 2..9
let k = 2..6
need a > b*k
let y = 4..12
say "Dear {Grandma|Uncle Otto|Mrs. Hale}, I {got|was sent} [a] {chocolates|figs|cookies} {from you|in your parcel}{. I am [y] years old now|}. My [b] {friends|cousins|teammates} {each ate|each had|have eaten, each of them,} [k]{ so far|}."
ask How many {pieces|of them} {are left|has the child left}? => a-b*k
ask How many did the {friends or others|guests} eat {together|altogether}? => b*k
ask If {just|only} [c] of them had been eaten, how many would be left? => a-c

pattern duo-talk-cards-trade
pick thing = collectibles
let a = 10..60
let b = 5..40
let c = 2..9
need a > b+c
say "{I own|I've got} [a] <thing>," {said|boasted} <name1>. "I have {only|just} [b]," {replied|answered} <name2>. {So|Therefore} <name1> {gave|handed} <name2> [c].
ask How many <thing> does <name1> have {now|left}? => a-c
ask How many <thing> does <name2> have {now|after that}? => b+c
ask How many more <thing> did <name1> have {before|at first}? => a-b
ask How many <thing> do both have {together|in all}? => a+b

pattern duo-recipe-card-guests
let a = 2..9
let n = 3..9
let b = 2..20
let p = 15..60 step 5
need a*n > b
say Recipe {card|book}, page [p]: "{For each guest|Per person} {take|use} [a] {shrimps|meatballs|dumplings}." {The host|A young cook} {has|found} [b] {in the freezer|at home} and {expects|invites} [n] guests.
ask How many {more must be bought|are missing}? => a*n-b
ask How many are needed {in all|altogether}? => a*n

pattern duo-thermometer-day
let a = 30..60
let b = 4..20
let c = 3..19
let d = 2..8
say At {dawn|six in the morning} {a thermometer shows|it is} [a] degrees. {By noon|Until lunch} it {gets|is} [b] degrees warmer, {and by night|then after sunset} [c] degrees colder{, with wind of [d] knots|}.
ask What does it show {at night|in the end}? => a+b-c
ask What does it show {at noon|at lunch}? => a+b

pattern duo-thermometer-morning-unknown
let a = 30..60
let b = 4..20
let c = 3..19
let e = a+b-c
say {Now|Tonight} it is [e] degrees, [c] degrees {less|colder} than at noon. From {dawn|early morning} to noon it had {warmed|risen} by [b] degrees.
ask How {warm|many degrees} was it at {dawn|the early hour}? => e+c-b
ask How {warm|many degrees} was it at noon? => e+c

pattern duo-relay-seconds
let a = 11..20
let b = 11..20
let c = 11..20
let t = a+b+c+11..a+b+c+20
let s = 50..95
say {In a relay|In the relay race}, the first three {runners|girls} need [a], [b] and [c] seconds{, and the team before them took [s]|}.
ask All four {runners |}together need [t] seconds. How long does the last {one|runner} {need|take}? => t-(a+b+c)
ask How many seconds is that {for the three|so far}? => a+b+c
ask How many seconds do the first and the third {runner |}need {together|in all}? => a+c

pattern duo-dad-drives-detour
let a = 20..90
let b = 4..25
let n = 2..9
let h = 2..6
say The way {to the coast|to Grandpa's farm} is [a] miles, {but|and} {because a bridge is closed|with the detour} it {is|becomes} [b] miles longer{; we start at [h] o'clock|}.
ask How many miles is the longer way? => a+b
ask {A bus driver|A neighbor} takes the longer way [n] times. How many miles is that? => (a+b)*n
ask {A bus driver|A neighbor} takes the longer way [n] times. How many miles more is that than {without the detour|the usual way}? => b*n
ask How many miles are [n] trips {without|when there is no} detour? => a*n

pattern duo-shoe-polish-role
pick who = staff
let k = 2..9
let a = 4..15
let b = 2..a-1
let p = 5..30
say {Each day|On every shift} {a|the} <who.one> {carries|takes} [a] {trays|parcels} {upstairs|out} and {brings|gets} [b] {back|down again}{ for $[p] an hour|}.
ask How many {trays or parcels|more of them} are {upstairs or out|gone} after [k] {days or shifts|such times}? => (a-b)*k
ask How many are {carried|taken} {upstairs or out|away} in [k] {days or shifts|such times}? => a*k
ask How many more go {up or out|away} than come back {on one day or shift|each time}? => a-b

pattern duo-role-two-tips
pick who = staff
let a = 10..60
let b = 5..40
let c = 3..20
need a+b > c
let h = 4..9
say A <who.one> {was given|got|earned} $[a] {in the morning|before lunch} and $[b] {in the afternoon|after lunch}{, working [h] hours|}. {A meal|A taxi} cost $[c].
ask How much of that day's money {is left|does the <who.one> have in the evening}? => a+b-c
ask How much {did the <who.one> receive|was it} {in all|altogether}? => a+b

pattern duo-roles-share-tips
pick who = staff
let n = 2..6
let k = 4..20
let a = 5..n*k-3
let b = n*k-a
let h = 4..9
say [n] <who> put {their tips|what they were given} in one jar: $[a] on {Friday|the first night} and $[b] on {Saturday|the second}{, after [h] hours|}. They {share|split} it {evenly|equally}.
ask How much does each {of the <who> |}{get|take home}? => (a+b)/n
ask How much {money |}is in the jar? => a+b

pattern duo-staff-shifts-total
pick who = staff
let a = 2..12
let b = 2..12
let k = 3..9
let c = 2..6
say {A hotel|A hospital|The airport} needs [a] <who> by day and [b] at night. {Each of them|Every one} works [k] hours{; there are [c] entrances|}.
ask How many hours of work is that in one day and night? => (a+b)*k
ask How many <who> are needed for {one day and night|both}? => a+b
ask How many hours {do those at night work|of work are done at night} {together|in all}? => b*k

pattern duo-one-sentence-chain-a
let a = 4..30
let b = 2..20
let k = 2..6
let c = 2..10
need a > c
ask How many seats {are there|does a hall have} if each of its [k] rows has [a] {red|folding} chairs and [b] {stools|chairs} stand along the wall? => k*a+b
ask How many {eggs|tomatoes} {are whole|can be eaten} if [k] boxes of [a] {arrive|come} but [c] of all these are {crushed|cracked}? => k*a-c
ask How many {beads|bolts} do [k] {kits|sets} hold if {each|every one} has [a] {long|round} and [b] {short|flat} ones? => (a+b)*k
ask How many {riders|players} are {left|still there} if [c] out of {each|every one} of [k] groups of [a] {leave|go home}? => (a-c)*k

pattern duo-one-sentence-chain-b
let k = 2..9
let n = 2..9
let b = 2..20
let t = k*n+b
let u = k*n
let c = 2..k*n-1
let r = k*n-c
ask How many {each|apiece} do [n] {scouts|cousins} get when [t] {plums|stickers|cards} are {shared out|divided} after [b] {have been|were} {set aside|lost}? => (t-b)/n
ask How many {bags|bundles} {does it give|can be tied} when [c] {thick|new} and [r] {thin|old} {ropes|candles} are {bundled|packed} in {groups of|lots of} [k]? => (c+r)/k
ask How many {cards|candles} does {a child|one of them} have who {gets|takes} an equal share of [u] among [n] and {had|owns} [b] {before|already}? => u/n+b
ask How many {miles|laps} {a|each} day {remain|are left} for [n] days when [b] of [t] {are|have been} {run|done}? => (t-b)/n

pattern duo-one-sentence-chain-c
let a = 30..90
let b = 3..14
let c = 3..14
let x = 4..40
let e = x+b+c
ask {From|Out of} [a] {tickets|tents|keys}, [b] were {lost|torn} and [c] {lent|sold}; how many {are left|remain}? => a-b-c
ask {After getting|Having received} [b] and {then |}[c] {cups|coins|stamps}, <name1> {has|counts} [e]; how many {were there|did <he1> have} before? => e-b-c
ask With [a] {nuts|shells|pebbles} and [b] more, {minus|less} the [c] that {rolled|fell} away, how many does <name1> have? => a+b-c
ask [a] {swimmers|cars|gulls} were there, [b] {left|went}, and [c] {came|arrived}: how many are {there|present} now? => a-b+c

pattern duo-cards-four-numbers
pick thing = toys|collectibles
pick color = colors
pick tint = colors
let a = 5..40
let b = 5..40
let c = 5..40
let d = 5..40
need a > c
need a+b > c+d
say <name1> has [a] <color> and [b] <tint> <thing>. <name2> has [c] <color> and [d] <tint> ones.
ask How many <thing> does <name1> have? => a+b
ask How many more <thing> does <name1> have than <name2>{, both colors together|}? => a+b-(c+d)
ask How many <color> <thing> do they have {together|in all}? => a+c
ask How many more <color> <thing> does <name1> have than <name2>? => a-c
ask How many <thing> do both {children|of them} have {together|altogether}? => a+b+(c+d)

pattern duo-before-after-four
pick thing = fruits|vegetables
pick other = bakery
let a = 10..50
let b = 10..50
let c = 2..a-2
let d = 2..b-2
need a-c > 1
say {In the morning|At first} {the stall|a cafe|the cook} had [a] <thing> and [b] <other>. {At closing time|In the evening} [c] <thing> and [d] <other> were left.
ask How many <thing> {were|had been} {sold or used|gone}? => a-c
ask How many <other> {were|had been} {sold or used|gone}? => b-d
ask How many <thing> and <other> were {sold or used|gone} {together|in all}? => a-c+(b-d)
ask How many <thing> and <other> were left {together|in all}? => c+d
ask How many <thing> and <other> were there {together|in all} {in the morning|at first}? => a+b

pattern duo-two-days-two-kinds
let a = 5..30
let b = 5..30
let c = 5..30
let d = 5..30
need a+b > c+d
need a > c
say {On Saturday|On the first day} [a] men and [b] women {visited|came to} the {mill|cave|windmill}; {on Sunday|on the second day} it was [c] men and [d] women.
ask How many {people|visitors} came on the {later|second} of these days? => c+d
ask How many {people|visitors} came on both days? => a+b+(c+d)
ask How many more {people|visitors} came on the first of the days than on the second? => a+b-(c+d)

pattern duo-hourly-two-shops
let k = 3..12
let n = 2..9
let m = 2..9
need n != m
let r = 2..20
say {A bike|A canoe|A sewing machine} is rented for $[k] an hour. <name1> {keeps|uses} it for [n] hours {in the morning|before lunch} and [m] hours {in the afternoon|after lunch}{, and buys a snack for $[r]|}.
ask How much is the rent {in all|altogether}? => (n+m)*k
ask For how many hours does <name1> {pay|have it}? => n+m
ask How much is the rent {for the first [n] hours|before lunch}? => n*k

pattern duo-garlands-lamps-out
let n = 3..12
let k = 5..20
let b = 2..4
let c = 3..30
need n*k > n*b+c
say {Across the street|Above the square} hang [n] {strings|chains} with [k] {lamps|bulbs} each. {On every string or chain|On each} [b] are {dark|broken}{, and there are [c] stars in the sky|}.
ask How many {lamps or bulbs|of them} shine? => n*(k-b)
ask How many {lamps or bulbs|of them} are {broken or dark|out of order}? => n*b
ask How many shine on one of these {strings or chains|lines}? => k-b
ask How many {lamps or bulbs|of them} hang there {in all|altogether}? => n*k

pattern duo-shepherd-two-flocks
pick animal = herd
let a = 10..60
let b = 10..60
let c = 3..15
let d = 2..9
need a > c
need b > d
say {A shepherd|A rancher|The monastery} {keeps|has} [a] <animal> {in the valley|by the river} and [b] on the {hill|ridge}. {Wolves|Thieves} take [c] {from|out of} the first {herd|place}, {and|while} [d] are born in the second.
ask How many <animal> are in the second {herd|place} {now|then}? => b+d
ask How many <animal> are in the first {herd|place} {now|then}? => a-c
ask How many <animal> are there in both {herds|places} {now|then}? => a-c+(b+d)
ask How many <animal> were there in both {herds|places} before? => a+b

pattern duo-candle-burns
let a = 12..40
let b = 1..3
let n = 2..4
let c = 2..9
need a > b*n+1
need b > 1
say A candle {that is|of} [a] centimeters {loses|gets shorter by} [b] centimeters {an|every} hour{, and there are [c] of them on the shelf|}.
ask How {tall|many centimeters tall} is it after [n] hours? => a-b*n
ask By how many centimeters does it get shorter in [n] hours? => b*n

pattern duo-candle-burns-back
let b = 2..4
let n = 2..9
let r = 2..20
let a = b*n+r
say A {candle|pencil|block of ice} was [a] centimeters {tall|long} and is {now|today} [r]{ centimeters|}. {It lost|It became shorter by} the same {length|amount} {each|every} {hour|day}.
ask {This took|It took} [n] hours or days. How many centimeters did it lose {each time|in one of them}? => (a-r)/n
ask It lost [b] centimeters each time. How many {hours or days|times} was that? => (a-r)/b
ask How many centimeters {were lost|are gone} {in all|altogether}? => a-r

pattern duo-decimal-pounds-bags
let k = 0.5|1.5|2.5
let n = 2..10
let b = 0.5..6.5 step 0.5
let t = k*n+b
let c = 2..9
say A {sack|bin} of {oats|sugar|birdseed} weighs [t] pounds. {For the birds|For a neighbor} [b] pounds are {scooped|taken} out{ with [c] scoops|}.
ask The rest is {filled|put} in {small |}bags of [k] pounds. How many bags is that? => (t-b)/k
ask How much is {left|still in it}? => t-b

pattern duo-decimal-money-notebooks
let p = 0.75|1.25|1.5|2.25|2.5
let n = 2..9
let m = 20..40 step 5
need p*n < m
let q = 1..4
need p*n+q < m
let y = 6..12
say A {notebook|sponge|roll of tape} {costs|is} $[p]. {A child|A teacher|Somebody}{, aged [y] or more,|} {takes|buys} [n] {of them|of these} and {pays with|hands over} $[m].
ask How much {change|money} {comes|is given} back? => m-p*n
ask How much do the [n] {things|pieces} cost? => p*n
ask {There is also a fee of $[q] for a bag|A bag for $[q] is bought too}. How much must be paid {in all|altogether}? => p*n+q
