# Everyday stories of grades 2 to 6 with people known by their role, numbers that are not needed, and questions anywhere.

pattern grade-stable-hay-question-first
let b = 2..9
let k = 2..9
let n = 3..9
let t = b+k*n
ask {For how many days|How many days} will the hay last {the stable|the horses}? The loft held [t] bales, [b] {were sold|got wet and were thrown out}, and the horses eat [k] a day. => (t-b)/k
ask {What does each horse get|How many bales does each horse get} if [n] horses {share|split} the hay {evenly|equally}? There were [t] bales, but [b] of them {got wet|were moldy}. => (t-b)/n
ask {How many bales are in the loft|How many bales does the stable have} after a delivery of [k]? {Before it|Before}, [b] of the [t] bales {had been eaten|were sold}. => t-b+k

pattern grade-question-middle-lemonade
let p = 2..6
let n = 5..25
let c = 3..20
need n*p > c
need rem(n+p,2) == 0
let h = 2..5
say {At the corner|On a hot day} a girl and her brother {sell|sold} lemonade for [h] hours.
ask How much did they earn {after paying for the lemons|once the lemons were paid for}? They {sold|filled} [n] cups at $[p] {each|apiece|a cup}, and the lemons {cost|were} $[c]. => n*p-c
ask How many dollars {did customers hand over|came in} {altogether|that day}? {There were|They sold} [n] cups, each for $[p], and [c] lemons were used. => n*p
ask How much {does each of the children|does each} get if they share equally? They took in $[n] in the morning and $[p] later, {and no cost came up|with nothing to pay for}. => (n+p)/2

pattern grade-archer-points
let a = 3..10
let p = 5..10
let b = 2..9
let q = 1..4
let m = 2..6
need q > 1
say {An archer|A player of darts} hits the inner ring [a] times and the outer ring [b] times. {A hit in the inner ring is|The inner ring is} worth [p] points, the outer ring [q]. [m] {arrows or darts|shots} {miss|hit nothing}.
ask How many points {does that make|is that} {altogether|in all}? => a*p+b*q
ask How many times did the {archer or player|person} {shoot or throw|have a try}? => a+b+m
ask How many hits were there? => a+b
ask How many points came from the outer ring? => b*q
ask How many more hits than misses were there? => a+b-m

pattern grade-round-scores-three
let a = 15..60
let b = 15..60
let x = 2..14
let g = 200..300 step 10
say In round one {the red team|our team} {scores|gets} [a] points, in round two [b]. In the {last|final} round it loses [x] points{ for a foul| because of a mistake|}. {To win the cup, [g] points are needed.|The record is [g].}
ask {What is its final score|How many points does it have at the end}? => a+b-x
ask How many points did it have before the {last|final} round? => a+b
ask How many points is the final score below [g]? => g-(a+b-x)

pattern grade-some-fraction-boys-left
let k = 3..12
let n = k*4
let b = 2..9
need k*3 > b
say {A karate course|A painting class} {has|starts with} [n] {children|pupils}. A quarter of them are {boys|beginners}, and [b] of the others {quit|leave} {in May|later}.
ask How many of the others {stay|are still there}? => n-n/4-b
ask How many {are in that quarter|make up that quarter}? => n/4
ask How many {children|pupils} are {in the course|there} {after that|in the end}? => n-b

pattern grade-allowance-half-movies
let k = 4..30
let a = 2*k
let b = 2..k
let y = 8..14
say Half of the $[a] that <name1> {got|received} for {shoveling snow|painting the shed} {went|was spent} on {a movie|a concert}. Then <he1> {earned $[b] for washing a car|was paid $[b] for feeding a cat|got $[b] from <his1> uncle, who has [y] cows}.
ask How much {money |}does <name1> have {now|then}? => a/2+b
ask How much {did the movie or concert cost|was spent}? => a/2
ask How much {did <name1> get|came in} altogether? => a+b

pattern grade-three-times-then-difference
pick thing = fruits|collectibles
let a = 4..30
let k = 3..6
let b = 2..20
need a*k-a > b
say {A scout|One camper} {finds|collects} [a] <thing>; the {leader|guide} {finds|collects} [k] times as many. The {leader|guide} then {drops|throws back} [b].
ask How many <thing> does the adult have {left|after that}? => a*k-b
ask How many more than the {scout or camper|young person} did the adult {find|collect}? => a*k-a
ask How many did both {find|collect} {together|in all}? => a+a*k
ask How many more than the young person does the adult have after {dropping or throwing back|losing} [b]? => a*k-b-a

pattern grade-pair-of-teams-left-out
let k = 4..11
let n = 2..6
let r = 1..k-1
let b = 2..9
need r > 1
let t = k*n+r+b
say {On the playground|In the gym} there are [t] {kids|children}. [b] {of them |}{have to go home|sit out}.
ask The {rest|others} {form|make up} as many full teams of [k] as {possible|they can}. How many {teams are there|full teams is that}? => floor((t-b)/k)
ask The rest make as many teams of [k] as possible. How many {kids|children} are left without a team? => rem(t-b,k)
ask How many {kids|children} can play? => t-b
ask Each team may have at most [k] players, and everyone {left|still there} plays. How many teams {must there be at least|are needed}? => ceil((t-b)/k)

pattern grade-sharing-after-broken-cookies
pick thing = bakery
let k = 2..8
let n = 2..9
let b = 2..11
let t = n*k+b
let m = 8..25
say {While the class was outside|When nobody looked}, a dog ate [b] of the [t] <thing> {on the tray|that a mother had baked}{ in [m] minutes|}.
ask {The teacher gives|The helper hands} each of the [n] {children|pupils} the same number of {the others|what is left}, and none remain. How many does each get? => (t-b)/n
ask How many {children|pupils} can get [k] {each|apiece} from {the rest|what is left}? => (t-b)/k
ask How many <thing> {are|were} left {for the class|after that}? => t-b
ask If [n] more are baked afterwards, how many are there? => t-b+n

pattern grade-losing-tickets-then-each
let k = 3..9
let n = 3..9
let x = 2..9
let a = k*n-x
need a > 4
let d = 2..9
say {After a game of toss|At the arcade} the {twins|cousins|children} {have|hold} [a] coupons. {A clerk|A kind man} gives them [x] {more|extra}{, since [d] machines are broken|}.
ask {They use|They trade} all of them for [n] {equal prizes|prizes of the same price}. How many coupons {is each|does each take}? => (a+x)/n
ask How many prizes at [k] coupons {apiece|each} can they {get|take home}? => (a+x)/k
ask How many coupons {do they have|is that} {now|altogether}? => a+x

pattern grade-baker-trays-minus-orders
pick thing = bakery
let n = 3..9
let k = 6..24
let a = 5..20
let b = 5..20
need n*k > a+b
say The oven of a baker {holds|takes} [n] trays with [k] <thing> {on each|on every tray}. After one full {batch|oven}, a hotel {takes|buys} [a] <thing> and a school [b].
ask How many <thing> {are left|remain} {for the shop|to sell}? => n*k-(a+b)
ask How many <thing> {did the hotel and the school get|were taken} {together|in all}? => a+b
ask How many <thing> are in a full {batch|oven}? => n*k
ask How many <thing> {does the shop have|are there} after the hotel's order alone? => n*k-a

pattern grade-nurse-bandages-wards
let w = 3..9
let k = 4..15
let b = 5..40
let t = w*k+b
let r = 10..40
say {A nurse|The head nurse} {opens|has} a carton of [t] bandages and {takes|carries} [k] to each of [w] wards{ with [r] beds|}.
ask How many bandages {stay|remain|are still} in the carton? => t-w*k
ask How many bandages {are carried to the wards|do the wards get} {altogether|in all}? => w*k

pattern grade-librarian-carts
let n = 3..9
let k = 12..30
let b = 5..30
let c = 2..15
need n*k > b+c
let f = 2..5
say [n] carts stand in the library, {each|every one} with [k] books {to be put away|on it}. {By lunch|Before the bell} the librarian {has shelved|puts away} [b] and {her helper|a student} [c]{, on [f] floors|}.
ask How many books {are still on the carts|are left to shelve}? => n*k-(b+c)
ask How many books were {put away|shelved} {by the two|in all|together}? => b+c

pattern grade-mechanic-tires
let a = 3..15
let b = 2..12
let t = 4*a+2*b+5..4*a+2*b+60
say {A mechanic|The garage} {puts|mounts} new tires on [a] cars and [b] motorcycles: 4 on each car, 2 on each motorcycle. There were [t] tires {in the rack|in stock}.
ask How many tires {are|were} {used|mounted} {in all|altogether}? => 4*a+2*b
ask How many tires {are left|remain}? => t-(4*a+2*b)
ask How many {vehicles|cars and motorcycles} got new tires? => a+b

pattern grade-captain-cargo-ports
let a = 40..150
let b = 5..30
let c = 5..35
let d = 5..30
need a > b+d+5
say A {captain|skipper} {leaves|sails} with [a] barrels. In the first port [b] are {unloaded|taken ashore} and [c] {loaded|brought aboard}; in the second port [d] are {unloaded|sold}.
ask How many barrels {are on the ship|does the ship carry} {after both ports|in the end}? => a-b+c-d
ask How many barrels {are on the ship|does the ship carry} between the ports? => a-b+c
ask How many barrels {leave the ship|are taken off} {in all|altogether}? => b+d

pattern grade-farmer-fields-two-crops
let a = 3..9
let b = 10..40
let c = 2..9
let d = 10..40
need a*b > c*d
let p = 2..5
say {On [a] acres a farmer|A farmer on [a] acres} {harvests|brings in} [b] sacks of {wheat|oats} per acre, and on [c] {other |}acres [d] sacks of {corn|barley} per acre. {A sack sells for $[p].|Each sack is worth $[p].}
ask How many sacks does the farmer {harvest|get} {altogether|in all}? => a*b+c*d
ask How many more sacks of the first grain than of the second are there? => a*b-c*d
ask How much money are the sacks of the first grain worth? => a*b*p
ask How many acres does the farmer {harvest|use}? => a+c

pattern grade-bus-driver-stop-three
let a = 10..30
let b = 3..9
let c = 2..8
let d = 2..8
need a > d
say {At the start of the line|At the depot} [a] people {get on|board} the bus. At {Mill Street|the zoo} [b] {get off|leave} and [c] get on. At the {church|bank} {nobody gets off, but|all stay seated, and} [d] more get on.
ask How many passengers {ride on|are in the bus} after the {church or bank|last of these stops}? => a-b+c+d
ask How many people got on {altogether|in all}? => a+c+d
ask How many {are in the bus|ride} after {the first stop|leaving the first stop after the start}? => a-b+c

pattern grade-phone-battery
let a = 60..100
let b = 2..6
let n = 3..8
let c = 5..20
need a-b*n > 8
let m = 10..40
say A {phone|tablet} {shows|is at} [a] percent. {Every|Each} hour of use takes [b] percent. <name1> uses it for [n] hours, then {plugs it in|charges it} [m] minutes, which adds [c] percent.
ask What percent did it show {just before|right before} {charging|it was charged}? => a-b*n
ask {What does it show|At what percent is it} after {that|charging}? => a-b*n+c
ask How many percent did the use take? => b*n

pattern grade-stairs-every-day
let a = 12..40
let k = 2..6
let n = 3..7
say {The clock keeper|A lighthouse keeper|An old monk} climbs a tower of [a] steps [k] times a day{, except on Sunday|}.
ask How many steps {up |}{does he climb|is that} in [n] such days? => a*k*n
ask How many steps {up |}{does he climb|is that} {a|each such} day? => a*k
ask How many times does he climb the tower in [n] such days? => k*n

pattern grade-price-two-sizes-difference
let a = 2..5
let n = 4..12
let b = 12..40
need a*n > b
let w = 2..9
say Single {passes|swim tickets} cost $[a] each; a book of [n] {passes|tickets} costs $[b]. {The pool opens at [w].|The bus is free.|}
ask How much {cheaper is the book|does the book save} {compared to|against} [n] single ones? => a*n-b
ask {What|How much} do [n] single ones cost? => a*n
ask How much do [w] single ones and a book cost together? => a*w+b

pattern grade-orders-of-telling-cafe
let a = 30..80
let b = 4..20
let c = 4..20
let d = 3..12
need a > c+b
say [c] cups {broke|were broken} {in the kitchen|by the dishwasher} of a {cafe|diner} {lately|in the last days}, after [b] had {cracked|been lost} before that. The {owner|cook} had {bought|started with} [a] cups{ and [d] teapots|}.
ask How many cups are {still good|left}? => a-(b+c)
ask How many cups {were lost in both periods|broke or were lost} {together|in all}? => b+c
ask The {owner|cook} buys [d] cups to {make up for|replace} some. How many good ones are there? => a-(b+c)+d
ask How many cups were left {before this last period|before the second loss}? => a-b

pattern grade-ribbon-each-then-left
let n = 3..12
let k = 4..15
let r = 2..k
let t = n*k+r
let y = 6..12
say {For a school play|For gift wrapping} <name1>, aged [y], cuts [k] inches of ribbon for {each|every} one of [n] {dancers|parcels}. The roll {was|had been} [t] inches long.
ask How many inches {are left|remain} on the roll? => t-n*k
ask How many inches {are cut|are needed} {in all|altogether}? => n*k

pattern grade-percent-then-each
let p = 10|20|25|50
let a = 100..400 step 20
let n = 2|4|5|10
let w = 2..9
say A {choir|club} {earned|raised} $[a] at a {car wash|yard sale} {in [w] hours|}. It {gives|donates} [p]% to {an animal shelter|the library}.
ask The rest is {split|divided} equally among [n] {projects|families}. How much {does each get|is that for each}? => (a-a*p/100)/n
ask How much {goes to the shelter or library|is given away}? => a*p/100
ask How much {does it keep|is left} after the gift? => a-a*p/100

pattern grade-average-need-next
let m = 10..30
let a = 5..m
let b = 5..m
let c = 5..m
need 4*m-a-b-c > 0
let y = 7..15
say In {practice|the season} <name1>, player number [y], {made|scored} [a], [b] and [c] {baskets|goals} in the first {games|matches}.
ask What must <he1> {score|make} in the next game, so that the average of the 4 games is [m]? => 4*m-(a+b+c)
ask How many is that {so far|in all until now}? => a+b+c

pattern grade-perimeter-walk-laps
let l = 20..90 step 5
let w = 10..60 step 5
let n = 2..6
let b = 20..100 step 10
need l > w
say {A school yard|A parade ground} is [l] meters long and [w] meters wide. {A runner|A guard} goes [n] times around it and {then|after that} walks [b] meters {home|to the gate}.
ask How many meters {is that|does the person go} {in all|altogether}? => (l+w)*2*n+b
ask How {long|many meters} is {once around|one round}? => (l+w)*2
ask How many meters are the {rounds|laps} {altogether|together}, without the {last part|way afterwards}? => (l+w)*2*n

pattern grade-ages-in-family-three
let a = 4..12
let x = 2..9
let y = 20..35
let n = 2..9
say The {youngest|little girl} {of a family|next door} is [a]. Her brother is [x] years older, and their father is [y] years older than the brother.
ask How old is the father? => a+x+y
ask How old is {the brother|the girl's brother}? => a+x
ask How old will the father be in [n] years? => a+x+y+n
ask How {many years|much} older than the girl is the father? => x+y
ask How old are both {children|kids} {together|in all}? => a+(a+x)

pattern grade-fish-each-pond
let n = 2..8
let k = 5..25
let b = 3..20
let m = 2..9
let h = 2..15
need n*k > b
say There are [n] ponds in {a|the} park. {Each|Every one} had [k] fish. A heron {ate|caught} [b] {fish|of all these fish}, and a {ranger|keeper} {brought|added} [m]{. The ponds are [h] feet deep|}.
ask How many fish are {in the ponds|there} {now|after that} {altogether|in all}? => n*k-b+m
ask How many fish {were there|lived in the ponds} {at first|before the heron came}? => n*k

pattern grade-guests-each-two-things
let a = 4..15
let k = 2..4
let b = 3..12
let t = a*k+b+3..a*k+b+40
say {For a party|At a picnic} the {host|hostess} {buys|gets} [t] {straws|napkins}. {Each|Every one} of [a] {guests|people} uses [k], and [b] {blow away|fall in the mud}.
ask How many {are left|can be used later}? => t-a*k-b
ask How many {are used|do people use} {in all|altogether}? => a*k
ask How many are gone, {used or lost|by use and by accident}? => a*k+b

pattern grade-two-trains-cars-people
let a = 3..9
let b = 20..60
let c = 2..8
let d = 20..60
let e = 5..40
need a*b > e
need a*b > c*d
say {A morning train|The early train} has [a] cars with [b] {riders|people} in each. {An evening train|The late train} has [c] cars with [d] in each. In the early one [e] {riders|people} {stand|have to stand}.
ask How many {riders|people} of the {early|first} train sit? => a*b-e
ask How many {riders|people} are in both trains {together|in all}? => a*b+c*d
ask How many more {riders|people} are in the first train than in the second? => a*b-c*d
ask How many cars do the trains have together? => a+c

pattern grade-chain-three-prices
let a = 5..30
let x = 2..9
let k = 2..4
let m = 150|200|250
pick thing = clothes
pick other = sports
pick third = books
say A(n) <third.one> {costs|is} $[a]. A(n) <thing.one> costs $[x] more than that, and a(n) <other.one> {costs|is} [k] times as much as the <thing.one>.
ask How much {does the <other.one> cost|is the <other.one>}? => (a+x)*k
ask How much does the <thing.one> cost? => a+x
ask How much do all of these cost together? => a+(a+x)+(a+x)*k
ask <name1> has $[m] and buys the <third.one> and the <thing.one>. How much is left? => m-(a+(a+x))

pattern grade-two-camps-four-numbers
let a = 20..80
let b = 10..a-4
let c = 20..80
let d = 10..c-4
need a > c
let e = 2..9
say {Camp Pine|The lake camp} {had|welcomed} [a] children in {June|the first week}, of whom [b] could swim. {Camp Oak|The hill camp} had [c] children {at that time|then}, and [d] of those could swim too. {Both camps have [e] cooks.|}
ask How many children of the first camp could not swim? => a-b
ask How many more children {did the first camp have|were in the first camp} than the second? => a-c
ask How many children {were|stayed} in {both camps|the camps} {together|altogether}? => a+c
ask How many children {of both camps|in the camps together} could not swim? => a-b+(c-d)

pattern grade-coach-bottles-practice
let n = 8..18
let k = 2..4
let b = 3..12
let c = 6|12|24
let t = n*k+b
say {The coach of a hockey team|A rowing coach} brings [t] bottles of water {to practice|to the lake}. Each of [n] {players|rowers} drinks [k]{, and practice lasts [c] minutes longer than usual|}.
ask How many bottles does the coach {take home|have left}? => t-n*k
ask How many bottles are {emptied|drunk}{ by the team|}? => n*k
ask How many bottles would {be left|remain} if every one of the players drank a single bottle? => t-n

pattern grade-how-many-each-already-gave
pick thing = collectibles|sweets
let n = 2..6
let k = 3..12
let b = 3..20
let c = 2..12
let t = n*k+b+c
say <name1> wants to {empty|clear out} a drawer of [t] <thing>. [b] {go|are given} to a {neighbor|museum}, [c] {go|are thrown} into the trash, and <his1> [n] cousins {share|divide} the rest {equally|evenly}.
ask How many <thing> does each cousin {get|receive}? => (t-(b+c))/n
ask How many <thing> {go to|are shared by} the cousins {together|altogether}? => t-(b+c)
ask How many <thing> do not {go to|reach} the cousins? => b+c

pattern grade-garden-beds-mixed-order
let a = 3..9
let b = 4..12
let c = 10..30
let d = 2..9
pick plant = vegetables
say A {widow|teacher|farmer} has [c] <plant> in pots; {in the garden|behind the house} are [a] beds with [b] {each|in every bed}. {Every bed is [d] feet wide.|}
ask How many <plant> {are there|is that} {altogether|in all}? => a*b+c
ask How many <plant> grow in beds? => a*b
ask How many <plant> are in beds after the owner has moved [d] from the pots to the beds? => a*b+d

pattern grade-uncle-trip-fuel
let v = 40..70 step 5
let h = 2..6
let b = 10..60 step 5
let f = 10..18
say <name1>'s uncle drives [h] hours at [v] miles {an|per} hour. {Now|Then} [b] miles {are left|remain} to the {coast|ski resort}{, and the tank holds [f] gallons|}.
ask How {long|many miles} is the whole {trip|way}? => h*v+b
ask How many miles has he {driven|covered} {so far|already}? => h*v
ask How many miles {must he still drive|are left} if he {turns|must turn} around now to get a bag from home, and then goes the whole way to the end? => h*v+(h*v+b)

pattern grade-secretary-letters-stamps
let a = 10..40
let b = 5..30
let k = 2..4
let t = (a+b)*k+3..(a+b)*k+60
say A secretary {sends|mails} [a] letters and [b] {parcels|packages}; {every one|each of them} needs [k] stamps. {The drawer held|There were} [t] stamps.
ask How many stamps {are used|does the secretary need}? => (a+b)*k
ask How many stamps are {left|still in the drawer}? => t-(a+b)*k
ask How many {pieces|things} {are sent|go out} {altogether|in all}? => a+b
