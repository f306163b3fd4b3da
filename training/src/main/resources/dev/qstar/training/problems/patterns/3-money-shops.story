# Money: unit prices, change, discounts, two kinds, saving, sharing a bill; pieces and prices kept apart.

pattern shops-unit-price-total
pick thing = toys|school|clothes|sports
let n = 2..12
let p = 2..25
let t = n*p
let x = 1..40
let b = t+x
let q = 2..20
say {<name1>|A customer|The coach|My neighbor} {buys|takes|chooses} [n] <thing> {at $[p] each|that cost $[p] apiece|for $[p] each}{|, from a shelf with [q] left| after waiting [q] minutes}.
ask How much {is there to pay|must be paid|do they cost}{| in all| altogether}? => n*p
ask How much change is there {from|for} $[b]? => b-n*p
ask {The customer before bought|Someone else buys} [q] of the same <thing>. How much did {these|those} cost? => q*p
ask {The bill is paid with $[b]|Paid with $[b]}, how much {money |}{comes back|is the change}? => b-n*p
ask How much would one of {them|the <thing>} cost with $1 off? => p-1
need p > 2

pattern shops-price-from-total
pick thing = toys|books|drinks|fruits
let n = 2..12
let p = 2..20
let t = n*p
let m = 2..10
let d = 3..30
need t > m
say {{For [n] <thing>|When [n] <thing> were bought}, {the teacher paid $[t]|the bill came to $[t]}|[n] <thing>, all of the same kind, cost $[t]|Somebody pays $[t] for [n] <thing>}{|, and [d] other people are in the shop}.
ask How much {was|is} one{| of them| of the <thing>}? => t/n
ask {How much would|What would} [m] {of them|<thing>} cost? => t/n*m
ask {A discount of $[m]|A coupon for $[m]} {is taken|comes} off the {whole bill|total}. How much {is|was} really paid? => t-m
ask {Later|After that}, [d] more <thing> {are|were} bought. How many <thing> is that {in all|altogether}? => n+d

pattern shops-two-kinds-cost-or-count
pick thing = clothes|sports
pick other = school|toys
let a = 2..12
let p = 3..25
let b = 2..12
let q = 2..15
need a != b
need p != q
let x = 1..50
let w = a*p+b*q+x
say {A team|The club|<name1>|The youth center} {bought|ordered} [a] <thing> {at|for} $[p] each and [b] <other> {at|for} $[q] each.
ask How much {did all of it cost|was the whole bill|had to be paid in all}? => a*p+b*q
ask How many {things|items} were {bought|ordered} {in all|altogether}? => a+b
ask How much did the <thing> cost{| altogether}? => a*p
ask {How much {was spent on|went for}|What did they pay for} the <other>? => b*q
ask {How much {is|do}|What is} {one <thing.one> and one <other.one>|one of each kind} {together|in all}? => p+q
ask {There were $[w] in the cash box.|$[w] had been saved for this.} How much is left? => w-(a*p+b*q)

pattern shops-which-costs-more
pick thing = toys|electronics|furniture
pick other = toys|clothes|sports
let a = 2..9
let p = 5..40
let b = 2..9
let q = 2..30
need p > q
need a*p > b*q
say {A|One} <thing.one> costs $[p], a(n) <other.one> {only |}$[q]. {<name1> needs|A school wants|The hotel takes} [a] <thing> and [b] <other>.
ask How much more does {a(n) <thing.one>|one <thing.one>} cost than {a(n) <other.one>|one <other.one>}? => p-q
ask How much more {is paid|must be paid} for {all |}the <thing> than for {all |}the <other>? => a*p-b*q
ask How much {is paid|must be paid} for {all |}the <thing>? => a*p
ask How many {pieces|things} {will be|are} {bought|taken}{| in all}? => a+b

pattern shops-change-two-things
pick thing = fruits|drinks|bakery
pick other = sweets|bakery
let p = 2..9
let q = 2..9
let x = 1..20
let b = p+q+x
let c = 2..14
say {<name1> has $[b].|<name1> went shopping with $[b].|There {are|were} $[b] in <name1>'s {purse|wallet|pocket}.} $[p] for a(n) <thing.one> and {then |}$[q] for some <other> {are spent|go to the cashier}{|, enough for [c] people}.
ask How much {is|was} spent{| in all| altogether}? => p+q
ask How much {money |}does <name1> have {left|now}? => b-p-q
ask How much {money |}was left after {paying for|buying} the <thing.one>{, before anything else| alone|}? => b-p
ask How much more was spent on one {thing|of the two} than on the other? => max(p,q)-min(p,q)
need p != q

pattern shops-money-before-shopping
pick thing = toys|clothes|books|electronics
let n = 2..8
let p = 3..25
let l = 2..50
let y = 7..15
say {After buying [n] <thing> for $[p] each,|When [n] <thing> for $[p] each were paid,|<name1>, who is [y], bought [n] <thing> for $[p] each. Then} {$[l] were left in the purse|there were still $[l] in the wallet}.
ask How much money {was in it|was there} before? => n*p+l
ask How much did the <thing> cost {together|in all|altogether}? => n*p
ask How much would be left after {buying |}one more <thing.one>? => l-p
need l > p

pattern shops-price-unknown-left-known
pick thing = toys|sports|school|books
let n = 2..9
let p = 2..20
let l = 1..30
let b = n*p+l
let d = 2..15
say {<name1>|A boy|The trainer|A tourist} {had|started with|came with} $[b]{ and|,} {bought|paid for} [n] {equal |}<thing> and {had|kept} $[l]{| after [d] minutes in the shop}.
ask {How much|What} did one <thing.one> cost? => (b-l)/n
ask How much money was {spent|paid}? => b-l
ask {Then|At home}, $[d] {came as a present|were found in a coat}. How much money is {there|that} {now|then}? => l+d

pattern shops-discount-per-item
pick thing = clothes|sports|electronics|tools
let p = 8..60
let d = 2..p-3
let n = 2..9
let c = 2..20
say {A|One} <thing.one> {normally|usually|as a rule} costs $[p]. {In the sale|This week|On Black Friday} {each is|every one is} $[d] {cheaper|less|off}{|, and [c] are in stock}.
ask {What does|How much does} a(n) <thing.one> cost {now|in the sale}? => p-d
ask How much do [n] <thing> cost {now|in the sale|with the lower price}? => (p-d)*n
ask How much {money |}{is saved|does one save} {on|with} [n] <thing>? => d*n
ask How much {did [n] of them cost|were [n] of them} before{| the sale| it got cheaper}? => p*n
ask {[n] are sold at the {old|full} price and [c] at the lower price|At the old price [n] were sold, then [c] at the new one}. How many <thing> {were sold|is that} in all? => n+c

pattern shops-sale-new-price-known
pick thing = furniture|electronics|sports|toys
let s = 10..120
let d = 3..60
let p = s+d
let n = 2..6
let h = 3..9
say {The price of a(n) <thing.one> {fell|went down|dropped} from $[p] to $[s]|A(n) <thing.one> that cost $[p] {last year|before} {is|sells for} $[s] {now|today}}. The store {has [n] of them|sold [n] of them today|is [h] blocks away}.
ask {By how much|By how many dollars} did the price {fall|change}? => p-s
ask How much {do|would} [n] <thing> cost {today|now}? => s*n
ask How much cheaper {are|is it to buy} [n] <thing> {now than before|today than before}? => (p-s)*n
ask How much did [n] <thing> cost {before|at the old price}? => p*n

pattern shops-price-went-up
let p = 2..20
let u = 1..9
let n = 2..15
let w = 2..9
let k = 10..60
say {A ticket|A haircut|A swim|A bus ride} {cost|used to cost|was} $[p] {last year|until May}; {now|since then} it {has become|is|costs} $[u] {more|dearer}. {A group of [n] {people|friends|visitors} comes|The [n] {people|friends|visitors} come} {today|tonight}{|, [k] miles from home}.
ask {How much|What} does {one person|each person|each of them} pay {now|today}? => p+u
ask How much do {all|they} pay {together|altogether} {now|today}? => (p+u)*n
ask How much would {all|they} have paid {together|altogether} {before|at the old price}? => p*n
ask How much more do {all|they} pay {together |}than {before|at the old price}? => u*n
ask How much does one person pay for [w] times {now|today}? => (p+u)*w

pattern shops-coupon-on-total
pick thing = drinks|bakery|clothes
let n = 2..9
let p = 4..20
let c = 2..n*p-2
let x = 1..20
let b = n*p-c+x
let m = 2..30
say {<name1>|A father|The office helper} {orders|buys|takes} [n] <thing> at $[p] each and has a coupon for $[c]{| from [m] days ago| that is good for [m] more days} off the {bill|whole sum}.
ask How much {must be paid|is there to pay}? => n*p-c
ask How much would it be without {the|a} coupon? => n*p
ask How much change {is given|comes back} {from|for} $[b]? => b-(n*p-c)
ask {With a second coupon of $[m]|If a friend adds a coupon of $[m]}, how much are {both|the two} coupons worth? => c+m

pattern shops-bill-shared
let n = 2..9
let k = 4..30
let t = n*k
let q = 2..t-2
let p = t-q
let x = 2..12
say {Some friends|[n] friends|[n] coworkers} {eat at|are in} {a restaurant|a pizza place|a diner}. {The food costs|For the food they owe} $[p], the drinks $[q]{|, and it takes [x] minutes to get a table}.
ask How much {is the bill|do they have to pay|does it come to}{| altogether}? => p+q
ask {The bill is split equally by [n]|All [n] pay the same}. How much {does each pay|is that each}? => (p+q)/n
ask {They also|At the end they} {leave|give} a tip of $[x]. How much {is paid|do they pay} {with|including} the tip? => p+q+x
ask {[x] dollars come|A coupon takes $[x]} off the {food|price of the food}. How much is the food then? => p-x
need p > x

pattern shops-bill-shared-with-host
let n = 3..8
let k = 5..30
let h = 5..40
let t = n*k+h
let m = 2..20
say {A taxi|The boat trip|The party room|The rented house} {costs|came to|was} $[t]. {<name1>|The oldest|Their teacher} {pays|gives} $[h] and {[n] others|the [n] friends} {share|split} the rest {equally|evenly}{|, [m] days later}.
ask How much {do|must} the {others|friends} pay {together|altogether}? => t-h
ask How much does each {of the others|of these friends} pay? => (t-h)/n
ask {How much less|By how many dollars less} {does|would} the {first|one who paid first} {pay|give} than the {others|friends} together? => t-h-h
need t-h > h

pattern shops-saving-for-something
pick thing = sports|electronics|vehicles
let k = 3..20
let w = 3..20
let a = 5..80
let p = a+k*w
let x = 2..a-1
let m = 2..w-1
say A(n) <thing.one> costs $[p]. {<name1>|A student|My brother|The girl downstairs} {has saved|already has|owns} $[a] {and|and from now on} {puts aside|saves} $[k] {a|each|every} week.
ask How much {money |}is still {missing|needed}{| now| today}? => p-a
ask {How many weeks does it take until the money is there|After how many weeks is the money there}? => (p-a)/k
ask How much {is in the piggy bank|money is there} after [m] weeks? => a+k*m
ask How much is {put aside|saved} in [m] weeks? => k*m
ask {Today $[x] must be spent on a gift|Then $[x] of the savings are spent}. How much {is left|remains}? => a-x
ask {After [m] weeks, how|How} much {money |}is {still |}missing{ after [m] weeks|, when [m] weeks have passed}? => p-(a+k*m)

pattern shops-saving-two-children
let a = 2..15
let b = 2..15
let w = 3..20
let p = 10..60
let s = 3..9
need a > b
say <name1> saves $[a] a week and {<his1> sister|<his1> brother|<his1> friend} $[b]{|; they are [s] and [w] years old}.
ask How much do {they|both} save in one week {together|between them}? => a+b
ask How much do {they|both} save {together |}in [w] weeks? => (a+b)*w
ask How much more does <name1> save in [w] weeks than the other{| child}? => (a-b)*w
ask How much does the other one save in [w] weeks? => b*w
ask {Already|Before this} <name1> had $[p]. How much does <name1> {have|own} after {[w] weeks of saving|saving for [w] weeks}? => p+a*w

pattern shops-lemonade-stand
let n = 8..60
let p = 2..5
let c = 4..20
let m = 3..15
let s = 2..7
need n*p > c
need n > m
say {At|From} a {lemonade|juice|tea} stand {the children|two girls|<name1> and <name2>} sold [n] cups for $[p] each. {The lemons and cups|Everything they needed} had cost $[c]{|, and [s] friends helped}.
ask How much {money |}did they {take in|collect}? => n*p
ask How much {was left|did they earn} after {the costs|paying for this}? => n*p-c
ask {[m] of the cups were sold|They sold [m] of them} in the first hour. How many were sold later? => n-m
ask {Tomorrow|Next time} they want to sell [m] more than today. How many is that? => n+m
ask {If the price were $[s] more|At a price $[s] higher}, what would one cup cost? => p+s

pattern shops-earn-sell-crafts
pick thing = crafts|toys|bakery
let n = 3..20
let p = 3..15
let c = 1..p-1
let f = 5..60
say {An artist|<name1>|A woman at the market} sells [n] {handmade |homemade |}<thing> {at|for} $[p] each. {The materials for each cost|To make one costs} $[c]. {The place at the market|The table} {is $[f]|costs $[f]}.
ask How much {money |}{comes in|is taken in}? => n*p
ask How much is {earned|gained} on {each|one|every} <thing.one>, {not counting|without} the {table|place}? => p-c
ask How much {do|did} the materials cost {in all|altogether}? => n*c
ask How much is {earned|gained} on all <thing>, {not counting|without} the {table|place}? => n*(p-c)
ask How much {are the costs|was spent} {in all|altogether}, {for materials and place|place and materials}? => n*c+f

pattern shops-how-many-can-buy
pick thing = sweets|drinks|fruits|collectibles
let p = 2..9
let n = 3..15
let r = 0..p-1
let b = n*p+r
let q = 2..20
say {<name1> has|There {is|are}|A child holds} $[b] {to spend|for shopping|in hand}. {One|Each} <thing.one> costs $[p]{|, and [q] are on the shelf| and weighs [q] ounces}.
ask How many <thing> can be {bought|paid}? => floor(b/p)
ask How much {money |}is left after {buying|paying for} as many <thing> as possible? => rem(b,p)
ask {First|Before that} $[q] {are given|go} to {a friend|the bus driver}. How much is {then |}left to spend? => b-q
need b > q

pattern shops-missing-money
pick thing = electronics|clothes|sports|toys
pick other = books|school
let p = 15..90
let q = 5..40
let a = 5..p-2
let d = 2..20
say {<name1>|A teenager|The new neighbor} {wants|would like} a(n) <thing.one> for $[p] and a(n) <other.one> for $[q], but has {only|just} $[a]{| and a bus pass for [d] days}.
ask How much do {the two|both} {things |}cost {together|altogether}? => p+q
ask How much {money |}is {missing|still needed} {for both|to buy both}? => p+q-a
ask How much {money |}is {missing|still needed} for the <thing.one> {alone|only}? => p-a
ask How much more does one {of them|thing} cost than the other? => p-q
need p > q

pattern shops-adult-child-tickets
let a = 2..9
let c = 2..20
let p = 8..30
let q = 3..p-1
let x = 1..60
let b = a*p+c*q+x
let h = 2..6
say {At the zoo|For the museum|At the swimming pool|At the circus}{,|} a ticket {is|costs} $[p] for {an adult|grown-ups} and $[q] for {a child|children}. [a] {adults|grown-ups} and [c] children {go in|come}{| for [h] hours}.
ask How many {people|tickets} is that? => a+c
ask How much do the {adults|grown-ups} pay{| together}? => a*p
ask How much do the children pay{| together}? => c*q
ask How much {do all of them|does everybody together} pay? => a*p+c*q
ask How much {more|dearer} is {an adult's|a grown-up's} ticket than a child's? => p-q
ask They {pay with|give the clerk} $[b]. How much {comes back|change do they get}? => b-(a*p+c*q)

pattern shops-allowance-week
let a = 4..20
let w = 2..10
let c = 1..a-1
let y = 6..15
let g = 10..90
say {<name1>|A girl|My nephew}{, who is [y],|} gets $[a] {of pocket money|allowance} {a|each|every} week. {Of this|Every time}, $[c] {go to|is spent on} {comics|candy|the bus}.
ask How much {is left|remains} {of it |}each week? => a-c
ask How much is left over [w] weeks{ altogether|}? => (a-c)*w
ask How much pocket money is that in [w] weeks? => a*w
ask How much {goes to these things|is spent} in [w] weeks? => c*w
ask {From grandparents|For good grades} {there is|comes} another $[g]. How much {money |}comes {in|} that week, {before spending|with nothing spent}? => a+g

pattern shops-rent-hours
let f = 3..20
let p = 4..25
let h = 2..9
let n = 2..5
let t = f+p*h
say {A boat|A bike|A hall|A truck} can be {rented|hired} for $[p] an hour. {In addition|Besides}, {there is a fee of $[f]|$[f] must be paid once}. {The office has|There are} [n] {spare keys|others like it}.
ask How much {is it|must be paid} for [h] hours{, fee included|, all in all}? => f+p*h
ask How much are [h] hours {without|not counting} the fee? => p*h
ask {Somebody pays|The bill of one guest is} $[t] in all. For how many hours {was that|did the guest have it}? => (t-f)/p
ask How much {is it|must be paid} for one hour, fee included? => f+p

pattern shops-phone-plan
let m = 5..40
let n = 2..12
let d = 20..200
let g = 2..9
let t = m*n+d
say {A phone|A tablet|A watch} costs $[d] and {its plan|the contract for it} $[m] {a|per|each} month{|, with [g] colors to choose from}.
ask How much does the plan cost {for|in} [n] months? => m*n
ask How much do the {device|new thing} and [n] months {of the plan |}cost {together|in all}? => d+m*n
ask {$[t] are enough for|With $[t] one can pay} the {device|new thing} and how many months? => (t-d)/m
ask {Last year|Before} the plan was $[g] {cheaper|less} a month. What did it cost then? => m-g
need m > g

pattern shops-collect-for-gift
let n = 5..30
let k = 2..9
let g = 4..40
let p = n*k+g
let x = 2..n-1
let d = 3..25
say {For a farewell gift|For a new coffee machine|For the teacher's present}{,|} {which costs|at a price of} $[p], {[n] people|[n] parents|[n] workers} {give|gave|pay} $[k] each{|, and [d] sign the card}.
ask How much {was collected|is that together|came in}? => n*k
ask How much {is missing|is still needed}? => p-n*k
ask {[x] of them have paid {so far|already}|Only [x] have paid up to now}. How much {money |}is {that|there}? => x*k
ask {[x] of them have paid {so far|already}|Only [x] have paid up to now}. How many {have not|still have to}? => n-x

pattern shops-weights-price
pick stuff = fruits|vegetables
let p = 2..9
let a = 2..15
let b = 2..15
let n = 10..80
let x = 1..30
let t = (a+b)*p+x
say {One pound|A pound} of <stuff> {costs|is} $[p]{ at the market|}. {A cook|<name1>|The innkeeper} {bought|took} [a] pounds on {Monday|Tuesday} and [b] {pounds |}on {Friday|Saturday}{|, [n] <stuff> in number}.
ask How many pounds {is that|were bought} {in all|altogether}? => a+b
ask How much {was paid|did they cost} {in all|altogether}? => (a+b)*p
ask How much {was paid|did it cost} the first time? => a*p
ask How much {was paid|did it cost} on the {second|later} day? => b*p
ask {There were $[t] for this.|The kitchen had $[t] for it.} How much is left {after both days|at the end}? => t-(a+b)*p

pattern shops-packs-cheaper-than-single
pick thing = drinks|school|sweets
let k = 3..12
let p = 2..8
let s = 1..k*p-2
let c = k*p-s
let n = 2..6
let q = 20..90
say {A single|One} <thing.one> costs $[p]; a {pack|box} of [k] {costs|is sold for} $[c]. {The shop has [q] of them|There are [q] in the shop}.
ask How much would [k] <thing> cost {one by one|bought singly}? => k*p
ask How much {is saved|does one save} by {buying|taking} {a pack or box|them all at once} {instead of|rather than} [k] single ones? => k*p-c
ask How many <thing> {are|does one get} in [n] {such |}{packs|boxes}? => k*n
ask How much do [n] {such |}{packs|boxes} cost? => c*n

pattern shops-cash-register
let a = 50..300
let n = 3..20
let p = 2..20
let w = 5..45
let k = 2..30
say {In the morning|When the shop opened}, there {was|were} $[a] in the cash register. {Then|Before noon} [n] {people|customers} came and each {paid|left} $[p].
say {After that|Then}, $[w] {was taken out|was paid} for {stamps|a delivery|cleaning}{|, at [k] past eleven}.
ask How much {did the|had the} {people|customers} {pay|paid} {altogether|in all}? => n*p
ask How much {was|is} in the {cash register|register} {at the end|now}? => a+n*p-w
ask How much was in {it|the register} before {anything|something} was taken out? => a+n*p
ask How much {more|higher} was {it|the sum} at the end than {in the morning|at the start}? => n*p-w
need n*p > w

pattern shops-guests-budget
let b = 60..300
let n = 3..20
let p = 2..9
let c = 5..40
let r = 2..8
need b > n*p+c
say {For a party|For the class trip|For the festival}{,|} there are $[b]. The room costs $[c], and the food $[p] for each of [n] guests{|, who come from [r] towns}.
ask How much does the food cost{| in all}? => n*p
ask How much {is spent|does it cost} {in all|altogether}? => n*p+c
ask How much {is left over|remains}? => b-c-n*p
ask How much is there {for food|left} {after|once} the room is paid? => b-c
