# Money in several steps: counts and prices, change, budgets, savings, profit, wages, bills, coupons, coins.

pattern three-items-change
pick x = clothes
pick y = toys
pick z = books
let a = 5..40
let b = 3..25
let c = 3..20
let w = 90..150 step 10
need a > b+c
say {<name1> bought a(n) <x.one> for $[a], a(n) <y.one> for $[b] and a(n) <z.one> for $[c]|<name1> paid $[a] for a(n) <x.one>, $[b] for a(n) <y.one> and $[c] for a(n) <z.one>|A(n) <x.one> for $[a], a(n) <y.one> for $[b] and a(n) <z.one> for $[c] went into <name1>'s cart}.
ask How much did <he1> {pay|spend} {in all|altogether|in total}? => a+b+c
ask How much change did <he1> get from $[w]? => w-(a+b+c)
ask How much more did the <x.one> cost than the other things together? => a-(b+c)

pattern count-price-two-goods
pick x = school
pick y = school
let n = 2..9
let p = 2..6
let m = 2..9
let q = 2..6
let w = 110..150 step 10
say <name1> {buys|orders} [n] <x> for $[p] each and [m] <y> for $[q] each.
ask {How much|How many dollars|What} do the <x> cost? => n*p
ask How much do the <y> cost{ altogether|}? => m*q
ask How much does <he1> {pay|spend} {in all|altogether|in total}? => n*p+m*q
ask How much {change does <he1> get|money is left} from $[w]? => w-(n*p+m*q)
ask How many things does <he1> {buy|order}? => n+m

pattern budget-left
pick x = clothes
let w = 150..400 step 10
let n = 2..6
let p = 8..20
let a = 5..30
need w > n*p+a
say <name1> has $[w] {for new clothes|to spend}. <He1> {buys|takes} [n] <x> at $[p] each and pays $[a] for {a meal|the bus|a haircut}.
ask {How much|How many dollars|What} do the <x> cost? => n*p
ask How much does <he1> spend {in all|altogether|in total}? => n*p+a
ask {How much {money |}is|How many dollars are} left? => w-n*p-a

pattern weekly-saving-goal
pick x = electronics|sports
let s = 4..25
let k = 4..20
let h = 10..100 step 5
let g = h+s*k
let n = 2..12
say <name1> wants a(n) <x.one> that costs $[g]. <He1> {has|has saved} $[h] {already|} and saves $[s] {a|each|every} week.
ask How {much {money |}|many dollars }does <he1> still need? => g-h
ask {In|After} how many weeks {can|will} <he1> {buy it|have enough}? => (g-h)/s
ask How {much {money |}|many dollars }{will|does} <he1> have after [n] weeks? => h+s*n

pattern savings-with-expense
let s = 10..40
let e = 2..s-3
let n = 3..15
let b = 10..60
say <name1> {earns|gets} $[s] {a|each} week for {babysitting|walking dogs|delivering papers} and spends $[e] of it{ each week|}.
ask How much does <he1> save {a|each} week? => s-e
ask How much does <he1> save in [n] weeks? => (s-e)*n
ask How much does <he1> earn in [n] weeks? => s*n
ask <He1> {had|began with} $[b]. How much does <he1> have after [n] weeks? => b+(s-e)*n

pattern profit-per-piece
pick x = crafts|bakery|clothes
let c = 2..9
let r = 2..12
let p = c+r
let n = 5..60
let f = 5..40
need r*n > f
say It costs <name1> $[c] to make {one|a} <x.one>. <He1> sells {each|every one} for $[p].
ask How much {does <he1> earn|profit is there} on {one|a single} <x.one>? => p-c
ask How much profit {does <he1> make|is there} with [n] <x>? => (p-c)*n
ask How much money {comes in|do the buyers pay} {for|when <he1> sells} [n] <x>? => p*n
ask <He1> also pays $[f] for the {stand|table}. How much profit {is left|does <he1> make} with [n] <x>? => (p-c)*n-f

pattern buy-lot-sell-each
pick x = fruits|books|sports
let n = 10..40
let p = 3..9
let c = 10..n*p-5
let u = 2..8
say A {dealer|shop|seller} bought [n] <x> for $[c] {in all|altogether} and sold {them|all of them} for $[p] each.
ask How {much {money |}|many dollars }did the sale bring{ in|}? => n*p
ask {What was|How big was} the profit? => n*p-c
ask If [u] <x> could not be sold, how much {money |}did the sale bring? => (n-u)*p

pattern wage-with-overtime
let w = 10..25
let x = 2..10
let v = w+2..w+12
let h = 30..40
say <name1> {earns|is paid} $[w] an hour for the first [h] hours of a week and $[v] for every hour {more|beyond that|above that}.
ask {One|This} week <he1> worked [x] extra hours. How much did <he1> earn {that|in the} week? => w*h+v*x
ask How much does <he1> get for [x] extra hours? => v*x
ask How much does <he1> earn in a week without extra hours? => w*h
ask How much more {does <he1> get|is the pay} for an extra hour than for a usual one? => v-w

pattern two-jobs-pay
let a = 8..20
let b = 8..20
let h = 3..20
let k = 3..20
need a*h > b*k
say {This week|Last week} <name1> worked [h] hours at the store for $[a] an hour and [k] hours at the farm for $[b] an hour.
ask How many hours did <he1> work? => h+k
ask How much did <he1> earn {in all|altogether|in total}? => a*h+b*k
ask How much more did <he1> earn at the store than at the farm? => a*h-b*k
ask How much did <he1> earn at the farm? => b*k

pattern allowance-chores
let a = 3..15
let c = 2..6
let n = 2..9
let s = 2..8
let k = 1..9
let t = a+c*k
say <name1> {gets|has} an allowance of $[a] a week and $[c] {more |}for {each|every} chore.
ask <He1> does [n] chores {this|in a} week. How much {does|will} <he1> get? => a+c*n
ask How much does <he1> get for [n] chores, without the allowance? => c*n
ask How much allowance is that in [s] weeks, without chores? => a*s
ask <He1> got $[t] {this|one} week. How many chores did <he1> do? => (t-a)/c

pattern share-bill
let n = 3..8
let k = 5..20
let x = 5..25
let t = n*k
let b = t-x
need b > 5
let w = t+1..t+40
say {[n] friends {eat out|go out for dinner}|<name1> and others, [n] people in all, have {lunch|dinner} together}. {The food costs $[b] and the drinks cost $[x]|They pay $[b] for {food|the meals} and $[x] for drinks}.
ask How much is the bill? => b+x
ask How much does each pay if they share {the bill|all of it} equally? => (b+x)/n
ask If <name1> pays for everything with $[w], how much change {is there|does <he1> get}? => w-(b+x)

pattern coupon-each
pick x = drinks|bakery|school
let p = 4..15
let c = 1..p-2
let n = 3..12
need c > 1
say {{One|A(n)} <x.one> costs $[p]|The price of a(n) <x.one> is $[p]}. {With a coupon {it costs|each is} $[c] less|A coupon takes $[c] off|Coupons for $[c] off each are in the {paper|mail}}.
ask How much does {one|a single} <x.one> cost with the coupon? => p-c
ask How much do [n] <x> cost with coupons? => (p-c)*n
ask How much is saved on [n] <x> {with|by} the coupons? => c*n

pattern coins-quarters-dimes
let q = 2..12
let d = 2..15
let n = 2..10
need q*25 > d*10
say {<name1> has [q] quarters and [d] dimes{ in <his1> pocket|}|In <name1>'s pocket are [q] quarters and [d] dimes|<name1> counts [q] quarters and [d] dimes}.
ask How many cents are the quarters worth? => q*25
ask How many cents {does <he1> have|is that} {in all|altogether|in total}? => q*25+d*10
ask How many coins does <he1> have? => q+d
ask <He1> finds [n] nickels too. How many cents does <he1> have {now|then}? => q*25+d*10+n*5
ask How many more cents are the quarters worth than the dimes? => q*25-d*10

pattern coins-nickels-pennies
let n = 3..20
let p = 3..40
let d = 2..12
say {In {a jar|a piggy bank} there are|<name1> finds|<name1> has saved} [n] nickels, [d] dimes and [p] pennies.
ask How many coins are there? => n+d+p
ask How many cents are the nickels and pennies worth? => n*5+p
ask How many cents is that {in all|altogether|in total}? => n*5+d*10+p
ask How many cents are left when all dimes are {taken out|spent}? => n*5+p

pattern bills-of-money
let a = 2..9
let b = 2..9
let c = 6..12
let p = 5..30
say {<name1> has|In <name1>'s wallet are|A cashier counts} [a] twenty-dollar bills, [b] ten-dollar bills and also [c] five-dollar bills.
ask How much money is that {in all|altogether|in total}? => a*20+b*10+c*5
ask How much money are the five-dollar bills? => c*5
ask How many bills are that? => a+b+c
ask How much money {is left|remains} after paying $[p] {of it|from it}? => a*20+b*10+c*5-p

pattern price-difference-store
pick x = electronics|furniture
let a = 60..300
let b = 20..a-10
let n = 2..6
let d = 2..15
need a > b+d
say At the mall a(n) <x.one> costs $[a]. {Online|At the outlet} the same <x.one> costs $[b]{, plus $[d] for shipping each| and shipping is $[d] for each}.
ask How much does {one|a single} <x.one> cost {there|from the second seller} with shipping? => b+d
ask How much {do you save|cheaper is it} per <x.one> without the mall? => a-(b+d)
ask How much do [n] <x> cost {at|in} the mall? => a*n
ask How much do [n] <x> cost from the second seller with shipping? => (b+d)*n

pattern ticket-revenue
let a = 6..20
let c = 2..a-1
let n = 10..90
let m = 10..120
let x = 20..200 step 10
need a*n+c*m > x
say Tickets for a {show|game|fair} cost $[a] for adults and $[c] for children. [n] adults and [m] children {came|bought tickets}.
ask How {much {money |}|many dollars }did the {adults|adult tickets} {pay|bring}? => a*n
ask How {much {money |}|many dollars }did the children's tickets bring? => c*m
ask {How much {money |}was|How many dollars were} {collected|paid} {in all|altogether|in total}? => a*n+c*m
ask How many tickets were sold? => n+m
ask The {hall|place} cost $[x] {for the day|to rent}. How much money was left? => a*n+c*m-x

pattern adult-count-from-total
let a = 6..20
let c = 2..a-1
let n = 2..9
let m = 2..9
let t = a*n+c*m
say {A group|A family club} pays $[t] for tickets. An adult ticket is $[a] and a child ticket is $[c]. There are [n] adults{ in the group|}.
ask {How much|How many dollars|What} do the adults' tickets cost? => a*n
ask How many children are in the group? => (t-a*n)/c
ask How much do the children's tickets cost {together|in all|altogether|in total}? => t-a*n

pattern rental-base-plus-rate
let b = 10..60 step 5
let r = 2..12
let h = 2..12
let w = b+r*12+10..b+r*12+90
let k = 2..20
let t = b+r*k
say {Renting|To rent} a {boat|bike|truck} costs $[b] plus $[r] for {each|every} hour.
ask How much do [h] hours cost without the fixed {part|fee}? => r*h
ask How much is it {in all|altogether|in total} for [h] hours? => b+r*h
ask How much money is left from $[w] after {paying for|a rental of} [h] hours? => w-(b+r*h)
ask Someone paid $[t]. {For how many hours was that|How many hours was that for}? => (t-b)/r

pattern phone-plan
let b = 15..45
let f = 2..10
let r = 2..6
let x = 1..9
let u = f+x
need x > 1
say A {phone|data} plan costs $[b] a month and includes [f] gigabytes. {Every|Each} gigabyte more costs $[r].
ask <name1> used [u] gigabytes. How many {of them |}were {extra|not included}? => u-f
ask <name1> used [u] gigabytes {last|this} month. How much {did|does} <he1> {pay|have to pay}? => b+(u-f)*r
ask How much does the plan cost {a|per} year without {extra data|more data}? => b*12
ask {How much|How many dollars|What} do [x] extra gigabytes cost? => x*r

pattern subscription-vs-single
let m = 10..40
let p = 2..8
let n = m+2..90
need n*p > m+5
say {A monthly pass|A pass for the month} costs $[m]. A single {ride|ticket|trip} costs $[p]. <name1> rides [n] times {a|this} month.
ask How much {would|do} single tickets cost? => n*p
ask How much does <he1> save with the pass? => n*p-m
ask How much does the pass cost for {a|one} {whole |}year? => m*12
