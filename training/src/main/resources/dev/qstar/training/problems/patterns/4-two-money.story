# Two steps with money: earned over days and spent, bought in two kinds, saved up, shared, changed, brought down in price.

pattern duo-dog-walks-week-spent
let k = 4..15
let n = 3..9
let b = 5..40
need k*n > b+3
let d = 2..6
say {I get|My neighbor pays me} $[k] {every time|whenever} I walk {her|the} {poodle|beagle|greyhound}. {In March|Last month} I {did that|walked it} [n] times{, once with [d] other dogs|}.
say {A birthday present|A new helmet|A pair of sneakers} {cost me|took} $[b] {of it|of my pay}.
ask How much {money |}of {this|that} pay {is left|do I still have}? => k*n-b
ask How much did I {earn|make} with the walks{ in all|}? => k*n

pattern duo-paper-route-goal
let k = 3..12
let n = 3..12
let a = 5..60
let g = k*n+a
let h = 4..7
say A {skateboard|telescope|guitar} costs $[g]. {A girl|A boy|Someone} has {already |}saved $[a] and {now |}{earns|makes} $[k] {each morning|a day} {with|on} a paper route{ that starts at [h] o'clock|}.
ask {For how many days|How many days} must {this child|the child} work {to buy it|to get the rest|until the money is there}? => (g-a)/k
ask {To buy it in|To have enough in} [n] days, how much must be earned {each|per} day? => (g-a)/n
ask How much money is {missing|still missing}{ before the work begins|}? => g-a

pattern duo-paper-route-total
let k = 3..12
let n = 3..12
let a = 5..60
let b = 4..30
need a+k*n > b
say {In the tin box|Under the mattress|In the bank} {were|lay} $[a]. {For [n] weeks|[n] weeks long} <name1> {adds|puts in} $[k] {a week|each week|every week}.
ask How much {is|money is} there {then|at the end}? => a+k*n
ask How much has been {added|put in}? => k*n
ask {Afterward|At the end} <his1> {little |}sister borrows $[b]. How much {stays|is then left}? => a+k*n-b

pattern duo-market-two-crops
let a = 3..12
let p = 2..9
let b = 3..12
let q = 2..9
need a*p > b*q
let d = 10..60
say {A farmer's wife|The old man at the market} sells [a] {bunches of carrots|heads of cabbage} at $[p] {each|apiece} and [b] {bags of onions|jars of pickles} at $[q] {each|apiece}{, [d] miles from home|}.
ask How much {money |}{does that bring|do they sell for} {in all|altogether}? => a*p+b*q
ask How much more {do|did} the former bring than the latter? => a*p-b*q
ask How much {do|did} the {latter|second} bring? => b*q
ask How many {things|pieces} were sold? => a+b

pattern duo-fair-entry-rides-wallet
let k = 2..6
let n = 2..9
let e = 4..15
let t = e+k*n
let x = t+2..t+30
say {It costs|One pays} $[e] to get into the {fun park|fairground}, and {each|any} ride is $[k]{ extra|}.
ask <name1> {goes on|takes} [n] rides. How much does {the visit|the whole day} cost{ in all|}? => e+n*k
ask {Somebody|A boy} {left|spent} $[t] {there|in it}. How many rides {was that|did that include}? => (t-e)/k
ask With $[x] in {hand|a pocket}, a {child|man} pays for the {entry|gate} and takes [n] rides. How {much|many dollars} will be left? => x-e-n*k
ask How much do [n] rides cost{, not counting the gate|}? => n*k

pattern duo-tickets-then-snacks
let n = 2..6
let p = 5..14
let m = 2..6
let q = 2..6
let t = n*p+m*q+1..n*p+m*q+30
say {A grandfather|An uncle|The coach} takes {some |}{children|kids} to the {circus|ice rink|planetarium}. [n] tickets {at|for} $[p] {each|apiece} are {bought|paid}, and {later|then} [m] {pretzels|cones|hot chocolates} {at|for} $[q] each.
maybe {He|This man} {came|left home} with $[t].
ask How much did he {spend|pay} {altogether|in all}? => n*p+m*q
ask How much did the {admission|tickets} cost? => n*p
ask How much did the food or drink cost? => m*q
ask He had $[t] {on him|at first}. How much did he have {left|over} {afterward|in the evening}? => t-(n*p+m*q)

pattern duo-ticket-bought-items-each-unknown
let k = 2..9
let n = 2..8
let b = 4..30
let t = b+k*n
let c = 2..9
say <name1> {came home|returned} {with an empty purse|without a cent}. Of <his1> $[t], $[b] {went for|paid for} the {bus pass|concert ticket|boat trip} and {all the rest|the remainder} for [n] {mugs|postcards|bracelets|key rings} {at the same price|of equal price}{, [c] of them blue|}.
ask What did {each|one} of {those|the} {souvenirs|things} cost? => (t-b)/n
ask How much {went for|did <he1> spend on} the {souvenirs|[n] things}? => t-b

pattern duo-items-each-plus-one-backwards
pick thing = school|crafts
let k = 2..9
let n = 2..9
let b = 3..25
let r = 2..20
say <name1> {bought|chose|paid for} [n] <thing> for $[k] {each|apiece} and a {lamp|basket|poster} for $[b]. {Then|After that} $[r] {was|were} still in <his1> {wallet|pocket}.
ask How much {money |}did <name1> {have before|have at first|start with}? => n*k+b+r
ask How much did <he1> {spend|pay}? => n*k+b
ask How much did <he1> have after buying {just|only} the <thing>? => b+r

pattern duo-cheaper-by-each-decimal
let p = 1.5..6.5 step 0.5
let r = 0.25|0.5
let n = 2..10
let m = 2..9
say {Until now|So far} a {ferry|tram|bus} ticket cost $[p]. {The town|A new boss} {raises|has raised} {the price|it} by $[r]{. [m] people complain|}.
ask What will [n] tickets cost {from now on|now}? => (p+r)*n
ask What does {one|a single} ticket cost now? => p+r
ask How much more will [n] tickets cost {now|than before}? => r*n
ask What did [n] tickets cost {before|until now}? => p*n

pattern duo-coupon-each-decimal
pick thing = bakery|fruits
let p = 2..7.5 step 0.5
let r = 0.25|0.5|0.75
let n = 2..12
let s = 7..20
say {With a coupon|After [s] o'clock in the evening|On Tuesdays} each <thing.one> is $[r] {off|less|cheaper}; {normally|without that} it {costs|is} $[p].
ask {What|How much} does {a customer|a student} pay for [n] <thing> {with the coupon or on the right day|at the lower price}? => (p-r)*n
ask {What|How much} is one <thing.one> at the lower price? => p-r
ask How much is saved on [n] <thing>? => r*n

pattern duo-wages-minus-bus-each-day
let k = 20..90 step 5
let f = 2..9
let n = 2..7
let h = 3..9
say {A waitress|A dishwasher|A model at the art school} earns $[k] a day{ for [h] hours of work|} and pays $[f] for {parking|the train} each {such day|of these days}.
ask How much is {left|over} {from|after} [n] days of work? => (k-f)*n
ask How much is left {each|from one} day? => k-f
ask How much goes {for|to} the {ride or parking|trip} in [n] days? => f*n
ask How much {pay|money} is earned in [n] days, before the {trip|ride or parking} is paid? => k*n

pattern duo-earn-two-jobs-hours
let k = 6..15
let j = 5..14
let n = 2..9
let m = 2..9
let s = 10..60
say {Babysitting|Mowing lawns|Washing windows} {pays|brings} <name1> $[k] an hour, {and|while} {stacking shelves|delivering flowers} {pays|brings} $[j]{ an hour|}. {Last|This} week it was [n] hours of the first job and [m] hours of the second.
maybe Last year <he1> {paid|spent} $[s] {for shoes|on a coat}.
ask How much did <name1> earn {from both|altogether|in total}? => k*n+j*m
ask How much came from the second {job|of the jobs}? => j*m
ask {For how many hours did <he1> work|How many hours did <he1> work} {in all|altogether}? => n+m
ask How much did the first job bring {in|that week}? => k*n

pattern duo-share-bill-after-gift
let k = 4..20
let n = 2..7
let b = 5..40
let t = b+k*n
say {A farewell dinner|The boat rental|A night of bowling} costs $[t]. {The boss pays|A gift card takes care of|The eldest pays} $[b]; the {remaining sum|rest} {falls on|is paid by} [n] {colleagues|teammates} {in equal parts|equally}.
ask How much does each of {these|the} [n] {people |}pay? => (t-b)/n
ask How much do the [n] {people |}pay together? => t-b

pattern duo-pool-money-buy
let k = 3..12
let n = 2..9
let a = 5..k*n-3
let b = k*n-a
let r = 2..9
need k*n > 10
say "I have $[a]," says {the boy|Ben|the older one}. "And I have $[b]," {answers|says} {the girl|his sister|the younger one}. They {put it together|pool their money}.
ask {Model planes|Goldfish|Hats} are $[k] each. How many can {the two of them|these children} buy? => (a+b)/k
ask {It is just enough for|All of it is spent on} [n] {hats|balls|books} {at the same price|that cost the same}. What does one cost? => (a+b)/n
ask How much {is|money is} that {together|in all}? => a+b
ask {Then|On the way} they find $[r]. How much do they have {now|by then}? => a+b+r

pattern duo-bottle-deposit
let a = 5..40
let b = 5..40
let c = 5|10|15|25
let d = 2..9
say For every {empty |}bottle{ that is returned|} the {store|machine} pays back [c] cents. {A scout|Nora|The janitor} brings [a] {green|glass} bottles and [b] {clear|plastic} {ones|bottles}{ in [d] bags|}.
ask How many cents {are paid back|does the machine or store pay} {in all|altogether}? => (a+b)*c
ask How many bottles {are brought|is that}? => a+b
ask How many cents {does one get|are paid} for the bottles named {second|last}? => b*c

pattern duo-stall-profit
let p = 3..12
let c = 1..p-1
let n = 5..30
let f = 2..9
say {A candle|A mug|A clay whistle|A friendship band} {costs|takes} $[c] to make and {sells|is sold} for $[p]. {At the bazaar|On the pier} [n] {such pieces|of them} are sold {in [f] hours|}.
ask {What is the profit|How much is earned, after the cost of making them}? => (p-c)*n
ask How much {is earned|profit is there} on {each|one}, after its cost? => p-c
ask How much {money |}do the buyers pay {in all|altogether}? => p*n

pattern duo-lemonade-profit-once
let p = 2..5
let n = 6..40
let b = 3..20
need p*n > b+2
let y = 5..12
say {Two girls|The twins|Three brothers} {run|open} a {smoothie|lemonade|waffle} stand. {Sugar and paper cups|The things they need} cost $[b]. {They sell|Then they sell} [n] {portions|servings} at $[p] {each|apiece}{ until they have to be home; the youngest is [y]|}.
ask How much have they gained {at the end|when their costs are paid}? => n*p-b
ask How much did the customers pay? => n*p

pattern duo-lemonade-backwards
let p = 2..5
let n = 6..40
let b = 3..20
let g = p*n-b
need g > 2
say After {paying|taking off} $[b] for {sugar and cups|what they needed}, the {owners|girls} of a {stand|booth} {had gained|were left with} $[g]. Each {glass|serving} had {been sold|gone} for $[p].
ask How many {glasses or servings|portions} {did they sell|had been sold}? => (g+b)/p
ask How much did the customers pay {them|altogether}? => g+b

pattern duo-shopping-two-things-change
pick one = clothes
pick two = school|sports
let a = 5..40
let b = 3..35
let m = a+b+1..a+b+40
let c = 2..9
say {A mother|A student|The traveler} {picks up|chooses} a(n) <one.one> for $[a] and a(n) <two.one> for $[b]. {The clerk|At the register, the cashier} is handed $[m]{ by a person who has waited for [c] minutes|}.
ask How much {change |}must be {given|handed} back? => m-(a+b)
ask How much do both {things |}cost? => a+b
ask How much would be given back if {only|just} the <two.one> were {bought|paid for}? => m-b

pattern duo-shopping-unknown-price
pick one = clothes
pick two = toys|sports
let a = 5..40
let x = 3..35
let r = 2..20
let m = a+x+r
say {With|Taking} $[m] a {sailor|tourist|nurse} {enters|goes into} a {shop|store} and {leaves|comes out} with $[r], a(n) <one.one> {for|at} $[a] and a(n) <two.one>.
ask What was the price of the <two.one>? => m-r-a
ask How much was {spent|paid} in the {shop|store}? => m-r
ask How much {was left|would be left} if only the <one.one> had been bought? => m-a

pattern duo-club-dues-trip
let n = 6..25
let k = 2..9
let b = 10..60
let c = 3..20
need n*k > c
say The {hiking|chess|rowing} club {collects|takes} $[k] from {each|every one} of its [n] members. {The cash box already held|In the cash box there was} $[b]{, but $[c] are needed for stamps|}.
ask How much is in the cash box {after that|then}{, before anything is paid out|}? => b+n*k
ask How much {do the members pay|is collected} {in all|altogether}? => n*k

pattern duo-fine-and-savings
let a = 40..200
let k = 3..15
let n = 2..8
need a > k*n+5
let w = 2..12
say {A student|My brother|The night guard} {owes|must pay} {the library|the bank|his landlord} $[a]{ by week [w]|}. {He pays back|Each week he pays} $[k] {a week|of it}.
ask How much does he {still owe|have to pay} after [n] weeks? => a-k*n
ask How much has he paid {back |}after [n] weeks? => k*n

pattern duo-price-per-pound-basket
let k = 2..7
let a = 2..9
let b = 2..9
let m = 60..100 step 10
need (a+b)*k < m
let d = 2..5
say {Walnuts|Cherries|Figs} cost $[k] a pound. {The cook|A customer|Mrs. Ortiz} {needs|orders} [a] pounds for a cake and [b] pounds for {the pantry|a friend}{. She has walked [d] miles|}.
ask How much must she pay {in all|altogether}? => (a+b)*k
ask How many pounds is that? => a+b
ask How much do the pounds for the cake cost? => a*k
ask She pays with $[m]. How much does she get back? => m-(a+b)*k

pattern duo-three-day-earnings-cost
let a = 10..60
let b = 10..60
let c = 10..60
let s = 5..40
need a+b > s+2
say A street {musician|painter|juggler} {takes in|earns} $[a] on Friday, $[b] on Saturday and $[c] on Sunday. {New strings or paints|Lunch and the train home} cost {her|this artist} $[s].
ask How much {does she have|is left} {after all that|then}? => a+b+c-s
ask How much {was earned|came in} on the three days {together|in all}? => a+b+c
ask How much came in {on|over} the last two of these days? => b+c
ask How much more money came in on {Friday and Saturday|the first two days} than {the artist|the performer} had to pay? => a+b-s

pattern duo-cheap-and-dear-kinds
pick thing = crafts|toys
pick color = colors
pick tint = colors
let p = 2..9
let q = 2..9
let a = 2..8
let b = 2..8
need a*p > b*q
say A(n) <color> <thing.one> costs $[p] and a(n) <tint> one costs $[q]. {Aunt Rosa|The decorator|Our teacher} {takes|wants} [a] of the {first|former} kind and [b] of the {second|latter}.
ask How much does she {spend|pay} {altogether|in all}? => a*p+b*q
ask How much more do {those|the ones} of the first kind cost her than the others? => a*p-b*q
ask How many {pieces|of them} does she {take|get} in all? => a+b
