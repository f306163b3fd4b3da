# Long stories whose result is known: what was there before, the size of a part, how many it must have been.

pattern long-price-before-discount
pick thing = wishes|furniture
let p = 10|20|25|40|50
let o = 40..400 step 20
let a = o*(100-p)/100
let s = 5..30 step 5
let n = 2..4
say {In a clearance|At closing time} <name1> pays $[a] for a(n) <thing.one>{, brought to the door by [n] men|}. That is the price after {a discount of [p]%|[p] percent were taken off}{. Delivery was free|}.
ask {What was the full price|How much had it cost before the discount}? => a*100/(100-p)
ask How many dollars did <he1> save? => a*100/(100-p)-a
ask {What percent of the full price did <he1> pay|How many percent of the full price is that}? => 100-p
ask <name2> pays the full price and $[s] for delivery. How much is that? => a*100/(100-p)+s

pattern long-two-people-total-times
pick thing = collectibles|fruits|toys
let k = 2..6
let a = 3..20
let t = a*(k+1)
let x = 2..9
let g = 1..a-1
say {Together|In all} <name1> and <name2> {own|have} [t] <thing>{, [x] of them broken|}. <name2> has [k] times as many as <name1>.
ask How many <thing> does <name1> have? => t/(k+1)
ask How many <thing> does <name2> have? => t/(k+1)*k
ask How many more <thing> does <name2> have than <name1>? => t/(k+1)*k-t/(k+1)
ask <name1> gives [g] <thing> away. How many does <name1> have {left|then}? => t/(k+1)-g

pattern long-two-people-total-times-plus
let k = 2..4
let a = 5..30
let x = 2..12
let t = a*(k+1)+x
let c = 2..9
say {Two mines|Two lighthouses|Two libraries} had [t] {visitors|guests} {together|between them}. The larger one had [x] more than [k] times as many as the smaller one{, and it rained on [c] days|}.
ask How many {visitors|guests|people} did the smaller one have? => (t-x)/(k+1)
ask How many did the larger one have? => (t-x)/(k+1)*k+x
ask How many more did the larger one have than the other? => (t-x)/(k+1)*k+x-(t-x)/(k+1)

pattern long-hours-of-overtime-from-pay
let h = 8..15
let n = 30..40 step 5
let e = 2..6
let x = 2..12
let t = n*h+x*(h+e)
let y = 2..9
say {A crane driver|A night nurse|A train cook} gets $[h] an hour for [n] hours a week and $[e] more for every hour beyond that. {Last week's pay was|One week the pay was} $[t]{; it was week [y] of the job|}.
ask How many hours of overtime {were there|is that}? => (t-n*h)/(h+e)
ask How much of {it|the pay} {came from|was for} overtime? => t-n*h
ask How many hours did the person work {altogether|in all} that week? => n+(t-n*h)/(h+e)
ask {What would the week have paid|What is the pay} without overtime? => n*h

pattern long-how-many-sold-from-profit
pick thing = wares|bakery
let c = 2..6
let s = c+2..c+10
let n = 8..40
let r = 10..50 step 5
need (s-c)*n > r
let p = (s-c)*n-r
let m = 2..5
say A(n) <thing.one> that costs $[c] to make is sold for $[s]. {The stall costs|Rent for the table is} $[r]. {After a day|In the end} <name1>{, helped by [m] friends,|} has a profit of $[p].
ask How many <thing> {were sold|did <name1> sell}? => (p+r)/(s-c)
ask {How much profit does one bring, rent aside|How much is gained with each one, without the rent}? => s-c
ask How much would the profit have been {without rent|if there were no rent}? => p+r
ask How much {money did buyers pay|did buyers pay} {altogether|in all}? => (p+r)/(s-c)*s

pattern long-first-day-from-total-three
let a = 5..30
let x = 2..10
let k = 2..3
let t = a+(a+x)+a*k
let n = 3..9
say {In three days|Over three days} {a mason laid [t] slabs|a printer made [t] posters|a scout group folded [t] flags|an author wrote [t] lines}: on the second day [x] more than on the first, on the third [k] times as many as on the first. {[n] people helped.|}
ask How many was it on the first day? => (t-x)/(2+k)
ask How many was it on the second day? => (t-x)/(2+k)+x
ask How many was it on the third day? => (t-x)/(2+k)*k
ask How many was it on the first two days together? => t-(t-x)/(2+k)*k

pattern long-speed-of-last-leg
let v = 40..60 step 5
let a = 2..3
let w = 30..70 step 5
let b = 2..4
let t = v*a+w*b
let n = 2..6
say {The distance to the coast|The road to the lake} is [t] miles. {A minivan with [n] people|A moving van|A veterinarian} does [v] miles an hour for the first [a] hours and needs [b] hours for the rest.
ask {How fast is it on the rest, in miles an hour|How many miles an hour is it on the rest of the road}? => (t-v*a)/b
ask How many miles {are left|remain} after the first [a] hours? => t-v*a
ask How many hours does the whole way take? => a+b
ask How many miles are {the first [a] hours|covered in the first [a] hours}? => v*a

pattern long-people-per-van-after-some-drive
let n = 3..8
let k = 4..8
let b = 2..9
let t = n*k+b
let c = 3..20
let m = 2..9
say {A dance troupe|A film crew|A research team} of [t] goes to the {desert|airport}. [b] {ride|go} {on motorcycles|in the truck with the [c] trunks}, the {others|rest} {fill|sit in} [n] vans, with the same number in each.
ask How many sit in each van? => (t-b)/n
ask How many people ride in the vans? => t-b
ask If [m] more {come|join} and ride in a jeep, how many people are there {altogether|in all}? => t+m
ask If one van {breaks down|does not start} and its people are {sent home|left behind}, how many people {arrive|go}? => t-(t-b)/n

pattern long-share-before-adding-own
pick thing = sweets|crafts|collectibles
let n = 2..6
let k = 4..12
let o = 3..20
let e = k+o
let y = 3..12
say [n] {cousins|neighbors|shipmates} {split|share} a {bag|chest} of <thing> equally. One of them, <name1>, {had|already had} [o] before and {now has|ends up with} [e]{. The youngest is [y]|}.
ask How many <thing> were in the {bag or chest|container}? => (e-o)*n
ask How many <thing> did each {get|receive}? => e-o
ask How many <thing> did the others get {together|in all}? => (e-o)*(n-1)

pattern long-tank-before-trip
let m = 20..40 step 5
let k = 3..8
let d = m*k
let r = 2..9
let f = 3..10
need r+k > f
let h = 2..6
say {A truck|A van|A tow car} {drives|covers} [d] miles{ in [h] hours|}, using a gallon for each [m] miles. {On the way|Halfway} the driver {fills in|buys} [f] gallons. {At the end|On arrival} [r] gallons are {left|in the tank}.
ask How many gallons were in the tank {at the start|before the trip}? => r+d/m-f
ask How many gallons were used? => d/m
ask How many {more |}miles can it {go|drive} {with|on} what is left? => r*m

pattern long-empty-weight-of-box
pick thing = wares|toys
let n = 4..12
let k = 2..9
let b = 2..9
let t = n*k+b
let p = 5..30
let m = 2..3
say A {crate|trunk} packed with [n] {equal |}<thing> weighs [t] kilograms. {Empty, it weighs [b]|The empty one weighs [b] kilograms}{, and the freight costs $[p]|}.
ask {How many kilograms does a single <thing.one> weigh|How heavy, in kilograms, is each <thing.one>}? => (t-b)/n
ask How many kilograms do the <thing> weigh {together|without the packing}? => t-b
ask How many kilograms do [m] such full ones weigh? => t*m
ask [m] of the <thing> {are|get} taken out. How many kilograms does it weigh {then|now}? => t-(t-b)/n*m

pattern long-half-of-rest-known
let r = 4..30
let x = 3..20
let y = 2..9
say {A peddler|A flower girl|A bookseller} sells half of {the day's|all the} {brooms|bouquets|maps}, then gives [x] to {a church|the mayor}. {Now [r] are left|[r] are left}{, and it is [y] o'clock|}.
ask How many {were there|did the day begin with}? => (r+x)*2
ask How many were sold? => r+x
ask How many were sold or given away {altogether|in all}? => r+x+x

pattern long-third-spent-known-left
let k = 5..30
let l = 2*k
let x = 2..15
let m = 2..6
say {On the pier|At a rodeo} <name1> {spends|uses up} a third of <his1> money for {a boat ride|rides}. {That leaves <him1> $[l].|Then <he1> has $[l] left.} In the evening <he1> {earns|finds|is given} $[x]{ and shares [m] apples with a friend|}.
ask How much had <he1> at first? => l/2*3
ask How much was spent? => l/2
ask How much does <he1> have in the evening? => l+x

pattern long-missing-side-of-field
let l = 10..40
let w = 5..30
need l > w
let u = (l+w)*2
let p = 3..9
let g = 2..5
say {A rectangular field|A rectangular skating rink} is [l] meters long. {The way around it is [u] meters.|Once around it are [u] meters.} {A rope on posts|A low fence} all around costs $[p] a meter{, and a gate is [g] meters wide|}.
ask {How many meters wide is it|What is its width, in meters}? => u/2-l
ask How many square meters {is it|does it have}? => l*(u/2-l)
ask How much does the rope or fence cost? => u*p
ask How many meters longer than wide is it? => l-(u/2-l)

pattern long-children-number-from-pencils
let c = 15..30
let k = 2..4
let b = 9..20
let t = c*k+b
let x = 2..4
need b > x*k
let y = 2..9
say {A teacher|A den leader} had [t] {pencils|crayons|stickers}. Every child {in the room|} got [k], and [b] were left{; [y] of these are red|}.
ask How many children {are there|got some}? => (t-b)/k
ask How many were {given out|handed out}? => t-b
ask [x] more children {come|arrive} and get [k] each. How many are left {then|now}? => b-x*k
