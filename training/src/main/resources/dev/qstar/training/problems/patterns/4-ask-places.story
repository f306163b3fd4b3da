# Short stories of shops, farms, roads and clubs with several quantities; the question decides which of them count.

pattern ask-lighthouse-visitors
pick town = towns
pick job = trades
let a = 20..90
let b = 15..80
let c = 5..40
let p = 2..9
let s = 90..300
need a > b
need b > c
say {On Friday [a] people climbed {the lighthouse|the tower} of <town>, on Saturday [b] and on Sunday only [c]|The <job.one> of the {lighthouse|old mill|castle} in <town> counted [a] visitors on Friday, [b] on Saturday and [c] on Sunday}. {Each {visitor|person} pays $[p]|Tickets are $[p]}.
maybe {There are|One has to climb} [s] steps.
ask How many visitors came {in all|on the three days}? => a+b+c
ask How many more {people|visitors} came on Friday than on Sunday? => a-c
ask How many fewer {people|visitors} came on Saturday than on Friday? => a-b
ask How much money {was taken|came in} on Sunday? => c*p
ask How much money did the first two days bring{ in|}? => (a+b)*p
ask How many visitors came on the weekend, that is on Saturday and Sunday? => b+c
ask How many more {people|visitors} would have been needed on Sunday to reach Saturday's number? => b-c

pattern ask-ferry-cars-and-people
let a = 12..60
let k = 2..5
let b = 5..30
let c = 3..a-5
let m = 15..55 step 5
let p = 4..15
say A {river|car} ferry {takes|carries} [a] cars with [k] people in each{ and [b] people on foot| as well as [b] walkers|; besides them there are [b] cyclists}. {A crossing {lasts|takes} [m] minutes|It needs [m] minutes from shore to shore}.
ask How many people {sit|are} in the cars {in all|altogether}? => a*k
ask How many people {does the ferry carry|are on the ferry} {in all|altogether}? => a*k+b
ask {Every car costs|The fare for a car is} $[p]. How much do the cars pay {altogether|together}? => a*p
ask {[c] cars drive off first|First [c] cars roll off}. How many cars are {still on board|left}? => a-c
ask How many minutes do [t] crossings take? => t*m
let t = 2..9
ask How many more people {come by car than not|are in cars than without one}? => a*k-b
need a*k > b

pattern ask-blacksmith-orders
pick job = trades
pick thing = handmade|tools
let a = 30..120
let b = 5..a-10
let c = 3..9
let n = 2..8
let p = 3..20
need a-b >= 8
let u = 2..b-2
say {The|A(n)|An elderly} <job.one> {received|got|accepted} an order for [a] <thing> at $[p] {apiece|each}. {[b] of them are {ready|done|finished}|So far [b] have been made}, {and [c] more are finished every day|and every day [c] more get done}.
maybe The workshop is [n] {miles|minutes} from the station.
ask How many <thing> {are still to be made|must still be made}? => a-b
ask How many will be ready after {another [d] days|[d] more days}? => b+d*c
let d = 2..6
need b+d*c < a
ask How much is the whole order worth? => a*p
ask How much {money |}are the finished ones worth? => b*p
ask How much will be paid for those that are not yet {made|ready}? => (a-b)*p
ask {The buyer collects [u] of the finished ones|[u] of the finished ones are fetched today}. How many finished ones are left? => b-u
ask How many <thing> are made in [d] days{| at this pace}? => d*c

pattern ask-orchestra-sections
pick big = instruments
pick small = instruments
let a = 12..50
let b = 5..a-3
let c = 3..20
let d = 2..b-2
let n = 2..9
let y = 2..40
say {The school of <town>|A music school|<club>} owns [a] <big> and [b] <small>{; [c] music stands stand in the corner|. There are [c] music stands, too}. {[d] <small> are {on loan|being repaired}|Of the <small> [d] are {broken|lent out}}.
pick town = towns
pick club = clubs
maybe It {was founded|began} [y] years ago.
ask How many <small> {can be played now|are there to play on}? => b-d
ask How many instruments does it own? => a+b
ask How many more <big> than <small> does it own? => a-b
ask How many instruments can be played {at the moment|now}? => a+b-d
ask How many more music stands would be needed so that every one of [g] players has a stand? => g-c
let g = 24..60
ask [n] <big> are {sold|given away}. How many are left? => a-n
ask How many <small> would there be if [n] more were bought? => b+n
need a > n

pattern ask-animal-census
pick one = critters
pick two = critters
pick three = critters
let a = 15..90
let b = 10..70
let c = 4..40
let d = 2..c-1
let e = 2..25
need a > b
need b > c
say {A ranger|A biology class|A park guide|A wildlife camera} counted [a] <one>, [b] <two> and [c] <three> {in the valley|near the marsh|in one night}. {A year later there were [d] <three> fewer|In the next count [d] of the <three> were missing|By spring the <three> had become [d] fewer}, {and there were [e] more <two>|while the <two> had grown by [e]}.
need c-d > 1
ask How many <three> {were there then|did the next count show}? => c-d
ask How many <two> {were there then|did the later count show}? => b+e
ask How many animals were counted {the first time|at first}? => a+b+c
ask How many more <one> than <two> were there {in the first count|at first}? => a-b
ask How many fewer <three> than <one> were there {at first|in the first count}? => a-c
ask By how much did the number of animals {change|grow} if the <one> stayed {as many|the same}? => e-d
need e > d
ask How many <two> and <three> were there together at first? => b+c

pattern ask-bakery-window-counts
pick food = bakery
let n = 3..12
let k = 4..12
let s = 5..n*k-5
let l = 2..20
let p = 2..6
say {In the shop window|On the counter|In the glass case} {lie|are} [n] {plates|trays|boards} with [k] <food> each. {By noon [s] <food> {are gone|had been sold}|In the morning [s] <food> are sold}; {at one o'clock|later} the baker brings [l] {fresh ones|more}.
maybe {A(n) <food.one> costs|Each costs|The price is} $[p]{| apiece}.
ask How many <food> were there {in the morning|at first|before any were sold}? => n*k
ask How many <food> {were left|remained} at noon, before the baker came? => n*k-s
ask How many <food> are there {after that|after the baker came}? => n*k-s+l
ask How many <food> {has the shop had|have been put out} {in all|during the day}? => n*k+l
ask How many {plates|trays or boards} could be filled with [g] <food>, if each takes [k]? => g/k
let q = 2..9
let g = q*k
ask {If only [u] of the plates, trays or boards had been full|Had only [u] of them been filled}, how many <food> would that have been? => u*k
let u = 2..n-1

pattern ask-hotel-keys
pick job = trades|jobs
let f = 3..12
let k = 4..15
let o = 5..f*k-4
let c = 2..o-2
let g = 2..9
let y = 2..30
say A {hotel|hostel|guest house} has [f] floors with [k] rooms {each|on each floor}. {Tonight [o] rooms are taken|[o] of the rooms are {occupied|rented}}; {in the morning [c] of these will be {free again|given up}|[c] of those parties leave in the morning}.
maybe The <job.one> {next door|across the street} {has worked there|has lived there} for [y] years.
ask How many rooms are there {in all|altogether}? => f*k
ask How many rooms are {free|empty} tonight? => f*k-o
ask How many rooms are taken {after the morning|when those have left}? => o-c
ask How many rooms will be free {after the morning|when those have left}? => f*k-o+c
ask How many keys are needed if every room has [g] keys? => f*k*g
ask How many rooms would there be with [g] more floors of the same size? => (f+g)*k

pattern ask-toy-train-cars
let a = 6..20
let b = 10..60
let c = 2..a-2
let l = 4..9
let w = 4|6|8
say {A model train|A toy train} has [a] cars {and is [l] inches long per car|, each [l] inches long}; {every car has [w] wheels|there are [w] wheels on each car}. {<name1> takes off [c] cars|[c] cars are uncoupled}. {In a box are [b] {pieces|lengths} of track|There are [b] pieces of track}.
ask How many cars {stay on|does the train have now}? => a-c
ask How many wheels did the cars have {in all|altogether} {before|at first}? => a*w
ask How many inches long are the cars that were taken off, end to end? => c*l
ask How many wheels are on the cars that {stay|were not taken off}? => (a-c)*w
ask How many pieces of track are {left|not used} if [u] are laid? => b-u
let u = 3..b-2
ask How many more {pieces|lengths} of track than cars {are there|were there at first}? => b-a
need b > a

pattern ask-campfire-wood
pick job = trades
let a = 20..80
let b = 10..60
let c = 8..a-6
let n = 3..9
let y = 2..9
let k = 3..9
let t = n*k
need a > b
say {The campers|The scouts|A hiking club} {stacked|brought} [a] logs for the first fire and [b] for the second. {The first fire used up [c]|[c] logs burned in the first fire}{; the second was never lit|, and the second was rained out}.
maybe {The <job.one> {told|knew}|<name1> told} [y] ghost stories.
ask How many logs for the first fire {were left|did not burn}? => a-c
ask How many logs {were there|had been stacked} {at first|in all}? => a+b
ask How many logs {are left|remain} {in all|altogether}? => a-c+b
ask How many more logs were meant for the first fire than for the second? => a-b
ask {On the way home|Then}{,|} [n] scouts carry [t] of them, each the same number. How many does each {one |}carry? => t/n
need a-c+b > t
ask How many more logs would the second fire have needed to be as {large|big} as the first? => a-b

pattern ask-post-office-two-windows
pick town = towns
let a = 20..90
let b = 15..80
let c = 5..b-4
let d = 3..25
let p = 2..9
need a > b
say {At the post office of <town>|In the <town> post office} [a] {people|customers} went to window one and [b] to window two. {Of those at the second window [c] bought stamps|[c] of the people at the second window wanted stamps}, {and [d] packages were handed in|while the first window took in [d] packages}.
ask How many people came to {both windows|the two windows} {together|in all}? => a+b
ask How many people at the second window {bought no|did not buy} stamps? => b-c
ask How many more people were at the first window than at the second? => a-b
ask {A package costs|Each package was} $[p]. How much was {paid|taken} for the packages? => d*p
ask How many people {came and|at the two windows} did not buy stamps{, if nobody bought any at the first window|, if none were sold at the first window}? => a+b-c
ask {Tomorrow|The next day} [e] fewer people are {expected|due} at the first window. How many is that? => a-e
let e = 2..15

pattern ask-river-race-boats
let a = 12..60
let k = 2..8
let b = 2..a-6
let c = 2..a-b-2
let m = 3..20
say {For the regatta|For the canoe race}{,|} [a] boats with [k] {rowers|paddlers} {each|in each} lined up. {[b] boats turned over and [c] gave up|[c] boats gave up, and [b] others turned over}{; the rest {reached the goal|finished}|; all the others reached the goal}.
maybe The course was [m] miles long.
ask How many boats {reached the goal|finished|arrived}? => a-b-c
ask How many boats did not {reach the goal|finish}? => b+c
ask How many {people|rowers or paddlers} {started|set out}? => a*k
ask How many people fell into the water if {everyone|everybody} in the overturned boats did? => b*k
ask How many people {finished|reached the goal}? => (a-b-c)*k
ask How many boats {were still in the race|were left} {if only those that turned over are counted out|after the accidents but before anyone gave up}? => a-b

pattern ask-bookshop-boxes-opened
pick book = books
let n = 4..15
let k = 6..25
let u = 2..n-2
let s = 3..u*k-2
let p = 4..20
say {A(n) <job.one>|The manager|A shop assistant} {receives|signs for} [n] {boxes|parcels} with [k] <book> {each|in each}. {[u] {boxes|parcels} {are opened|have been opened}|So far [u] have been unpacked}, and {of the unpacked <book> [s] {are sold|have been sold}|[s] of the unpacked <book> {are sold|find a buyer}}{| at $[p] each}.
pick job = jobs
ask How many <book> {were delivered|came} {in all|altogether}? => n*k
ask How many {boxes or parcels|of them} are still {closed|unopened}? => n-u
ask How many <book> were {unpacked|taken out}? => u*k
ask How many of the unpacked <book> are {left|not sold}? => u*k-s
ask How many <book> are {still in closed ones|still packed}? => (n-u)*k
ask How many <book> are {left in all, packed or not|left in the shop altogether}? => n*k-s

pattern ask-mountain-hut
let a = 40..120
let b = 10..a-20
let c = 4..a-b-6
let d = 3..b-2
let h = 900..2400 step 50
say {A mountain hut|A youth hostel} has [a] beds. [b] {guests|hikers} {are already there|arrived in the afternoon} and [c] {come|arrive} {at dusk|in the evening}. {In the night [d] of the early ones {leave|set out}|[d] of the first group get up at midnight and leave}.
maybe It stands {[h] meters up|at [h] meters}.
ask How many guests {are there|sleep there} {before anyone leaves|in the evening}? => b+c
ask How many beds {stay empty|are free} in the evening{, before anyone leaves|}? => a-b-c
ask How many beds were free before the evening guests came? => a-b
ask How many guests {are left in the morning|are there at breakfast}? => b+c-d
ask How many of the first group {are still there|stay} {till morning|in the morning}? => b-d
ask How many more beds than guests were there {when the second group had come|in the evening}? => a-(b+c)

pattern ask-flea-market-table
pick x = clothes
pick y = toys
let a = 8..50
let b = 5..40
let p = 3..15
let q = 2..9
let c = 2..a-2
let d = 2..b-2
let s = 5..20
need a > b
need p > q
say {At the flea market|At a yard sale}{,|} <name1> offers [a] <x> for $[p] {each|apiece} and [b] <y> for $[q] {each|apiece}. {The table costs <him1> $[s]|For the table <he1> pays $[s]}. {[c] <x> and [d] <y> find buyers|<He1> sells [c] <x> and [d] <y>}.
need c*p > s
ask How much do the sold <x> bring{ in|}? => c*p
ask How much do the sold <y> bring{ in|}? => d*q
ask How much money {is taken|does <name1> take} {in all|altogether}? => c*p+d*q
ask How many <x> {must <he1> carry home|are left}? => a-c
ask How many things did <name1> sell? => c+d
ask How many things did <he1> {bring|offer}? => a+b
ask How much does a(n) <x.one> cost more than a(n) <y.one>? => p-q
ask What is {<his1>|the} profit from the <x> after {the table is paid|paying for the table}? => c*p-s

pattern ask-parade-groups
pick kid = youngsters
let n = 4..12
let k = 5..20
let m = 2..9
let w = 10..50
let x = 2..20
say In {a|the spring|the harvest} parade {march|there are} [n] {rows|groups} of [k] <kid>{, followed by [m] {carts|floats}| and [m] {carts|floats} after them}{, watched by [w] police officers|. [w] {musicians|drummers} walk in front}.
ask How many <kid> {march|are in the parade}? => n*k
ask How many {carts or floats|of them} would there be {with|if there were} [x] more? => m+x
ask How many rows or groups would {there be|march} if [r] stayed at home? => n-r
let r = 2..n-1
ask How many <kid> would be left if [r] {whole |}rows or groups stayed at home? => (n-r)*k
ask {[x] <kid> get tired and sit down|[x] <kid> drop out}. How many <kid> {go on|keep marching}? => n*k-x
ask How many more <kid> than the other [w] people are there? => n*k-w
need n*k > w

pattern ask-repair-shop-bikes
pick vehicle = vehicles
let a = 10..60
let b = 4..a-4
let c = 2..20
let d = 2..b-1
let p = 15..60 step 5
say {A repair shop|The workshop on the corner} {has|holds} [a] <vehicle>. [b] {are repaired|are ready}{, but only [d] have been {fetched|picked up}|; [d] of these have been {fetched|picked up}}. {This morning [c] more {were brought|came in}|[c] further ones came in after lunch}{| to be repaired}.
maybe {A repair costs|An hour of work costs} $[p].
ask How many <vehicle> {were not repaired yet|still had to be repaired} {before the new ones came|, not counting the new ones}? => a-b
ask How many repaired <vehicle> {wait for their owners|have not been fetched}? => b-d
ask How many <vehicle> must be repaired {now|with the new ones}? => a-b+c
ask How many <vehicle> has the shop {accepted|had} {altogether|in all}? => a+c
ask How many <vehicle> stand in the shop {in the end|now}? => a-d+c
ask How much {money do|would} [g] repairs at $[e] each {bring|cost}? => g*e
let g = 2..12
let e = 12..90

pattern ask-beehives
let n = 4..20
let k = 5..30
let b = 10..n*k-10
let j = 2..9
let p = 4..15
let l = 2..n-1
say A beekeeper has [n] hives. {Each gave|Every hive gave|From each came} [k] pounds of honey {this year|this summer}; last year it was [b] pounds {in all|from all the hives together}. {A pound sells for|The price of a pound is} $[p].
maybe {Bears destroyed|A storm blew over} [j] {fences|birdhouses}.
ask How many pounds of honey {were there|did the hives give} this year? => n*k
ask How many more pounds {were there|did the beekeeper get} this year than last year? => n*k-b
ask How much was last year's honey worth at this price? => b*p
ask How much honey would [l] of the hives have given {this year|}? => l*k
ask How many pounds {is that in the two years together|were harvested in the two years}? => n*k+b
ask How much is the honey of one hive worth{| this year}? => k*p
ask {[l] of the hives are sold|The beekeeper sells [l] hives}. How many hives are left? => n-l

pattern ask-theater-wardrobe
pick x = clothes
pick club = clubs
let a = 20..80
let b = 6..30
let c = 3..a-8
let n = 2..8
let k = 2..6
let t = n*k
say {<club>|A small theater|The costume room} has [a] <x> for its play. {[c] of them are {too small|torn}|Unfortunately [c] of them do not fit}{, so [b] {new ones|others} are sewn|, and a tailor makes [b] others}.
ask How many of the first <x> can be used? => a-c
ask How many <x> can be used {in the end|after the sewing}? => a-c+b
ask How many <x> {were there|are there} counting bad and new ones too? => a+b
ask {[t] buttons are needed for [n] of them|For [n] of the new ones [t] buttons are needed}, the same number on each. How many are on each? => t/n
ask {Each of the new ones|Every new one} costs $[k]. How much do the new ones cost? => b*k
ask How many fewer new ones were made than had to be {left out|given up}? => c-b
need c > b

pattern ask-snow-plow-streets
let a = 20..80
let b = 5..a-12
let c = 3..a-b-4
let h = 2..8
let y = 2..6
let k = 3..9
let g = h*k
say {A snow plow|The street sweeper} has to {clear|clean} [a] streets. {Before breakfast|By eight o'clock}{,|} [b] were {done|clean}, and {by noon [c] more|[c] more were done before lunch}.
maybe The driver drank [y] cups of tea.
ask How many streets {were done|had been cleared or cleaned} {in all|} by lunch? => b+c
ask How many streets {were left|remained} {after lunch|for the afternoon}? => a-b-c
ask How many streets {were left|were not done} at breakfast? => a-b
ask {In another town [g] streets take [h] hours|Elsewhere [g] streets need [h] hours}. How many streets is that {in each|per} hour? => g/h
ask How many more streets were done before breakfast than between breakfast and lunch? => b-c
need b > c
ask How many hours {do|would} [g] streets take at [k] streets {an|per} hour? => g/k

pattern ask-rain-barrel
let a = 20..90
let b = 5..40
let c = 10..a-5
let n = 2..8
let k = 3..10
need n*k < a
say A rain barrel {holds|contained} [a] {gallons|liters} on {Monday|the first of June}. {A shower added [b], and the gardener took out [c]|The gardener took out [c], then a shower added [b]}. {The barrel stands|It is} [n] steps from the door.
ask How much water {is|was} in the barrel {after both|then|in the end}? => a-c+b
ask How much water would have been in it {without the rain|if there had been no rain}? => a-c
ask How much water would be in it {if none had been taken out|without the gardener}? => a+b
ask By how much did the water {go down|drop} {altogether|from start to end}? => c-b
need c > b
ask How many watering cans of [k] could be filled with [w] from the barrel? => w/k
let w = k*n
ask {The barrel is full at|It can hold} [f]. How much {more fits in|more would it take} at the start{, before rain and gardener|}? => f-a
let f = a+10..a+80
