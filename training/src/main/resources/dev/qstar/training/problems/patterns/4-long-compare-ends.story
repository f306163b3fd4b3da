# Long stories that end in a comparison: two totals worked out and set against each other, what must still be done each day, who is ahead.

pattern long-two-stands-which-earned-more
pick one = bakery|wares
pick two = drinks|flowers
let a = 20..60
let p = 3..8
let b = 20..60
let q = 2..6
let c = 10..40
let d = 5..30
need a*p-c > b*q-d
need b*q > d
let m = 2..6
say {At a street party|On market day} <name1> sells [a] <one> for $[p] each, after {spending|paying} $[c] on {supplies|ingredients}. <name2> sells [b] <two> for $[q] each and had costs of $[d]. {It went on for [m] hours.|}
ask {How much more profit does <name1> make than <name2>|By how much is <name1>'s profit higher than <name2>'s}? => a*p-c-(b*q-d)
ask {What profit does <name2> make|How much does <name2> keep after costs}? => b*q-d
ask {What do both take in together|How much do all customers pay the two of them}? => a*p+b*q
ask How much profit do both have {together|in all}? => a*p-c+(b*q-d)
ask {How much were the costs of both together|What did the two spend together before selling}? => c+d

pattern long-two-savers-after-weeks
let a = 20..90
let w = 4..10
let b = 10..60
let v = 8..20
let n = 5..12
need a > b
need b+v*n > a+w*n
let y = 9..14
say <name1> {starts|begins} with $[a] and {saves|adds} $[w] {a|every} week. <name2>{, who is [y],|} starts with {only |}$[b] but {saves|adds} $[v] {a|every} week.
ask After [n] weeks, how much more does <name2> have? => b+v*n-(a+w*n)
ask How much does <name1> have after [n] weeks? => a+w*n
ask How much do both have {together|in all} after [n] weeks? => a+w*n+(b+v*n)
ask {By how much does the gap change each week|How much does <name2> gain on <name1> every week}? => v-w
ask {How much more|How many dollars more} does <name1> have at the start? => a-b

pattern long-rent-versus-buy
pick thing = wishes
let p = 60..300 step 10
let r = 5..20
let n = 10..30
let x = 5..20
need r*n+x > p
let d = 2..6
say A(n) <thing.one> can be bought for $[p] or rented for $[r] a day plus a fee of $[x] {once|at the start}. {A club|<name1>|A film crew} needs it for [n] days{ and has [d] members who can use it|}.
ask How much {cheaper is buying|does buying save}? => r*n+x-p
ask {What does renting cost|How much is it to rent it for that time}? => r*n+x
ask It is bought and later sold {again |}for half the price. How much {|money }has it cost in the end? => p-p/2
ask How much would renting be without the fee? => r*n

pattern long-cheaper-shop-with-shipping
pick thing = wares|school
let n = 4..15
let a = 4..12
let b = 2..a-1
let s = 3..15
need n*a > n*b+s
let k = 2..9
say {In town|At the corner store} a(n) <thing.one> costs $[a]. {Online|From a catalog} it is $[b], but {shipping is|one pays} $[s] for {the|a} package{, which takes [k] days|}. {A school nurse|A troop leader|<name1>} needs [n].
ask How much is saved {by ordering|with the online or catalog order}? => n*a-(n*b+s)
ask {What does the order cost with shipping|How much is the order, shipping included}? => n*b+s
ask What would they cost {in the store|without ordering}? => n*a
ask {How much less is a single one online, shipping aside|By how much is one piece cheaper when ordered, not counting shipping}? => a-b

pattern long-runner-goal-per-day
let g = 40..120 step 5
let a = 3..9
let x = 1..4
let d = 2..5
need rem(g-a-(a+x),d) == 0
need g-a-(a+x) > d
let m = 2..9
say {A runner|A swimmer in the lake} wants to {cover|do} [g] kilometers {before the race|this week}. On {the first day|day one} it is [a]{, and|;} on the {second|following} day [x] more. {There are [d] days left.|[d] days remain.} {The shoes or goggles are [m] months old.|}
ask How many kilometers {a|per} day {must it be|are needed} on the days that {are left|remain}, if each is the same? => (g-a-(a+x))/d
ask How many kilometers are {left|missing}? => g-a-(a+x)
ask How many kilometers {were done|is that} on the second day? => a+x
ask How many kilometers {have been|are} done so far? => a+(a+x)

pattern long-two-readers-finish
let a = 12..30
let n = 5..10
let b = 31..45
let m = 3..8
need a*n > b*m
let x = 5..40
let t = a*n+x
say <name1> reads [a] pages {an|every} evening for [n] evenings. <name2> reads [b] pages {an|every} evening but {only|just} for [m] evenings. {Both have the same book of [t] pages.|The book that both read has [t] pages.}
ask How many more pages does <name1> read than <name2>? => a*n-b*m
ask How many pages has <name2> {left|still to read}? => t-b*m
ask How many pages has <name1> {left|still to read}? => t-a*n
ask How many more pages {an|per} evening does <name2> read than <name1>? => b-a
ask How many pages do both read {together|in all}? => a*n+b*m

pattern long-two-classes-collect-paper
let n = 18..28
let a = 3..9
let m = 18..28
let b = 2..8
let x = 5..40
need n*a > m*b+x
let p = 2..5
say {For recycling|For a paper drive} the [n] children of {Miss Lane's class|the green room} bring [a] kilos of paper each, the [m] children of {Mr. Otis's class|the blue room} [b] kilos each. A {grandfather|shopkeeper} adds [x] kilos for the {second of these classes|class named second}. {A kilo is worth [p] cents.|They collect for [p] days.}
ask How many more kilos does the first class have in the end? => n*a-(m*b+x)
ask How many kilos has the second class, with those that were added? => m*b+x
ask How many kilos of paper is it {altogether|in all}? => n*a+(m*b+x)
ask How many children {take part|help}? => n+m
ask How many kilos do the children of the first class bring? => n*a

pattern long-express-and-slow-train
let v = 80..150 step 5
let w = 40..75 step 5
let h = 2..5
let x = 10..60 step 5
let c = 3..12
say An express {runs|goes} at [v] kilometers an hour, a {freight|local} train on the {next|same} line at [w]. {Both leave the same station at noon in the same direction|They leave a station at the same time in the same direction}; the slower one has [c] {cars|stops}.
ask How far apart are they after [h] hours, in kilometers? => v*h-w*h
ask How many kilometers has the slower one {covered|gone} after [h] hours? => w*h
ask By how many kilometers does the gap grow each hour? => v-w
ask {The express stops after [h] hours.|After [h] hours the express stops.} The {city|port} is still [x] kilometers away. How far is it from the {station|first station} to the {city|port}, in kilometers? => v*h+x

pattern long-heights-of-kids-tower-blocks
pick thing = furniture
let n = 4..12
let k = 5..15
let m = 3..9
let j = 5..20
need n*k > m*j
let x = 5..30
let y = 3..9
say <name1> {stacks|piles up} [n] blocks, {each|every one} [k] centimeters high. <name2>{, who is [y],|} uses [m] blocks of [j] centimeters. {A(n) <thing.one> beside them is [x] centimeters higher than the taller of the towers.|Next to the towers stands a(n) <thing.one> that is [x] centimeters higher than the taller tower.}
ask How many centimeters taller is <name1>'s tower {than <name2>'s|}? => n*k-m*j
ask {How high, in centimeters,|How many centimeters high} is the <thing.one>? => n*k+x
ask {How high, in centimeters,|How many centimeters high} is <name2>'s tower? => m*j
ask How many centimeters higher than <name2>'s tower is the <thing.one>? => n*k+x-m*j
ask How many blocks do both {use|take}? => n+m

pattern long-two-taxi-offers
let a = 3..8
let p = 2..4
let b = 9..15
let d = 8..20
let n = 2..4
need a+p*d > b+d
need p > 1
say {The yellow|One} taxi {takes|asks} $[a] to start and $[p] a mile; the {green|other} one takes $[b] to start and $1 a mile. {A nurse with [n] bags|A couple|A pilot} has to go [d] miles.
ask How much does the cheaper {ride|of the two} save? => a+p*d-(b+d)
ask {What does the taxi that asks $[a] to start cost for this way|How much is the ride in the taxi that starts at $[a]}? => a+p*d
ask How much more does the start cost with the second taxi than with the first? => b-a
ask How much does the first taxi cost for the way there and back, if it starts {only |}once? => a+p*d*2

pattern long-harvest-two-years
pick crop = harvests
let n = 4..12
let k = 6..20
let x = 2..6
let y = 2..9
let p = 2..6
need k > x
say Last year a {farmer|convent|young couple} had [n] rows and got [k] <crop> from {each|every} row. This year there are [y] more rows, but {because of the drought|after a cold spring} each {row |}gives [x] fewer. {One brings $[p].|The price is $[p] a piece.}
ask How many <crop> are there this year? => (n+y)*(k-x)
ask How many <crop> were there last year? => n*k
ask How much money {does this year's harvest bring|is this year's harvest worth}? => (n+y)*(k-x)*p
ask How many <crop> does a row give this year? => k-x
ask How many rows are there this year? => n+y

pattern long-team-behind-second-half
let a = 20..45
let x = 4..12
let b = 15..35
let y = 3..11
need y+b > x
need a > x
let n = 7..12
let q = 2..9
say At {halftime|the break} {the home team|<name1>'s team} has [a] points and is [x] ahead of the guests. {In the second half|After the break} it {scores|adds} [b] and the guests score [y] more than that. {Player number [n] has [q] of the points.|Each team has [n] players.}
ask How many points do the guests have {at the end|when it is over}? => a-x+(b+y)
ask How many points does the {home team|team that led at the break} have {at the end|when it is over}? => a+b
ask How many points did the guests have at the break? => a-x
ask How many points do the guests score after the break? => b+y
ask How many points are scored {in the whole game|by both in the whole game}? => a+b+(a-x+(b+y))

pattern long-weights-luggage-fee
let a = 12..25
let x = 3..9
let b = 6..15
let l = 40..50
let f = 5..15
need a+(a+x)+b > l+1
let n = 2..4
say {A family flies|The cousins fly} to {Lisbon|Denver}. {The first suitcase weighs|One suitcase weighs} [a] kilos, the {second|next} [x] more, and a bag [b]. {Together [l] kilos are free|Only [l] kilos in all are free}; {each further kilo|every kilo beyond that} costs $[f]. {The flight takes [n] hours.|}
ask How much {is|must they pay for} the extra weight? => (a+(a+x)+b-l)*f
ask How many kilos {is it|do they bring} {in all|altogether}? => a+(a+x)+b
ask How many kilos {too many are there|are over the limit}? => a+(a+x)+b-l
ask How many kilos heavier than the bag is the {second|heavier} suitcase? => a+x-b

pattern long-garden-and-terrace-squares
let s = 6..15
let k = 2..4
let a = 8..20
let b = 3..9
let p = 3..12
need s*s > a*b
say {A square garden|A square yard} has sides of [s] meters. {Beside it|Next to it} is a {terrace|driveway} of [a] by [b] meters. {Gravel for|Sand for} a square meter costs $[p]{, and [k] men bring it|}.
ask How many square meters larger is the {square|square part}? => s*s-a*b
ask How many square meters are both {together|in all}? => s*s+a*b
ask What does it cost to {treat|cover} both? => (s*s+a*b)*p
ask How many meters longer is the way around the square than one of its sides? => s*4-s
ask How many meters is it all around the {terrace or driveway|part that is no square}? => (a+b)*2

pattern long-dozens-and-pairs-mixed
let a = 2..6
let b = 4..15
let c = 5..30
let n = 2..6
let h = 2..9
need a*12 > c
need a*12+b*2 > c
say {A drawer in a theater|A costume chest} holds [a] dozen {ribbons|pins}, [b] pairs of gloves and [c] masks. {[n] actors share it.|It is [h] years old.}
ask How many more {ribbons or pins|pieces of the first kind} than masks are there? => a*12-c
ask How many pieces {are in it|does it hold} {in all|altogether}, counting each glove? => a*12+b*2+c
ask How many single gloves are there? => b*2
ask How many pieces of the first kind are there? => a*12
ask If [h] pairs of gloves are {bought|added}, how many single gloves are there? => (b+h)*2

pattern long-clock-two-routes
let a = 15..40
let b = 5..15
let c = 10..30
let x = 5..20
let d = 4..5
need a > 14
need a+b+c > a+x
need b+c > x
say {To get to work|To get to the stadium} <name1> can take the {bus|ferry} for [a] minutes, wait [b] minutes and take the train for [c] minutes. {By car|By scooter} it takes [x] minutes longer than the {bus or ferry ride|first ride} alone. <He1> goes [d] days a week.
ask How many minutes {faster is|are saved with} the car or scooter? => a+b+c-(a+x)
ask How many minutes does the way take with the train? => a+b+c
ask How many minutes does it take by car or scooter? => a+x
ask How many minutes {a|per} week does <he1> {wait|spend waiting}, counting one trip a day by train? => b*d
ask How many minutes {a|per} week does the way there take by car or scooter? => (a+x)*d
