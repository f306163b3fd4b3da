# Long stories of money: discounts and taxes, wages, profit, savings, budgets, bills and tickets.

pattern long-discount-then-tax
pick thing = wishes
let p = 10|20|25|40|50
let a = 40..400 step 20
let s = 5|10
let y = 3..20
say {The price tag|A tag} on a(n) <thing.one> {reads|says} $[a]. {Because the shop {is closing|turns [y] years old|is moving}, the clerk takes|Today the owner takes|For the clearance the manager takes} [p]% off, and {then|after that} a sales tax of [s]% {is added|comes on top}.
ask {What does the customer pay in the end|What is the final price|How much is it with tax}? => (a-a*p/100)+(a-a*p/100)*s/100
ask {How much is it before the tax is added|What is the marked-down price, without tax}? => a-a*p/100
ask How many dollars {is the price lowered by|does the sale save the buyer}, {tax aside|not looking at tax}? => a*p/100
ask How {much|many dollars} is the tax {that is added|on the reduced price}? => (a-a*p/100)*s/100

pattern long-two-discounts-in-a-row
pick thing = wishes|furniture
let a = 100..600 step 100
let p = 10|20|30|40|50
let q = 10|20|50
say {In March|Last week} a(n) <thing.one> was $[a]. {First|To begin with} the {store|dealer} {cuts|lowers} the price by [p] percent. {Nobody buys it, so|A week later} the new price is {cut|lowered} {again, this time by|by another} [q] percent.
ask {What does it cost {now|in the end}|How much is it after both cuts}? => (a-a*p/100)-(a-a*p/100)*q/100
ask {How much is it|What does it cost} after the first cut? => a-a*p/100
ask {By how many dollars|How much} {does the second cut lower the price|is the price lowered the second time}? => (a-a*p/100)*q/100
ask How much cheaper is it {in the end|after both cuts} than {at the start|it was at first}? => a*p/100+(a-a*p/100)*q/100

pattern long-discount-by-quantity
pick thing = wares
let a = 6..20
let d = 1..4
let m = 5|10
let n = m+1..m+12
let w = 2..m-1
need (a-d)*n > a*w
say {A museum shop|A market trader|An online store} {asks|charges} $[a] for a(n) <thing.one>. {Whoever|Anyone who} {orders|takes} more than [m] {gets|has} $[d] off each{ of them|}. {A hotel|A wedding planner|The mayor's office} orders [n].
ask {How much is the order|What does the buyer pay}? => (a-d)*n
ask {What is the price of each for this buyer|How much does each cost in such a large order}? => a-d
ask How much does this buyer save? => d*n
ask {How much would [w] cost|What would a customer pay for just [w]}? => a*w
ask {How much more does the order cost than an order of [w] at the full price|How much more than an order of [w] at the full price does it cost}? => (a-d)*n-a*w

pattern long-first-few-full-rest-cheaper
pick thing = harvests|wares
let m = 2..6
let a = 5..15
let d = 1..4
let n = m+2..m+14
let h = 2..9
say The first [m] <thing> {cost|are} $[a] each{ at the stall|}; {every further one is|all others are|each one beyond that is} $[d] cheaper. {<name1>, who has driven [h] miles,|A restaurant owner|The club's treasurer} {takes|buys} [n] <thing>.
ask {What is the total|How much is the bill}? => m*a+(n-m)*(a-d)
ask How many <thing> are bought at the lower price? => n-m
ask How much is paid for those at the full price? => m*a
ask {How much is paid for those at the lower price|What do the cheaper ones cost together}? => (n-m)*(a-d)
ask How much {is saved|cheaper is it} compared with paying the full price for all? => (n-m)*d

pattern long-overtime-week
pick job = tradespeople
let h = 8..15
let n = 35|40
let x = 2..12
let e = 2..6
let y = 19..60
say {The contract of a <job.one>{, [y] years old,|} says|A(n) <job.one> {aged [y] |}has this deal}: $[h] an hour {up to|for the first} [n] hours in a week, and $[e] more than that for {each|every} {hour of overtime|extra hour}. {This week {the <job.one> works|there are}|In one week {the <job.one> puts in|there are}} [x] hours of overtime {on top of the full [n]|besides the [n] regular hours}.
ask {How much is earned that week|What is the pay for the week}? => n*h+x*(h+e)
ask {How much does the overtime bring in|How much is earned with overtime alone}? => x*(h+e)
ask How many hours is that {altogether|in all}? => n+x
ask {What is an hour of overtime paid|How much does one hour of overtime bring}? => h+e
ask {How much is the pay without any overtime|What would a week without overtime pay}? => n*h
ask {How much less would the same number of hours pay|What is lost} {if the boss paid no extra for overtime|without the higher rate for overtime}? => x*e

pattern long-overtime-time-and-a-half
let h = 10..24 step 2
let n = 30|35|40
let x = 2..12
let t = n+x
say {A ferry worker|A nurse's aide|A tram driver|A warehouse clerk} {gets|earns} $[h] per hour. {After [n] hours in a week|For the time beyond [n] hours}, the {hourly pay|pay per hour} is {1.5 times as much|1.5 times as high}. {Last week|This time} the {work took|person worked} [t] hours.
ask {How much money is that for the week|What were the wages for that week}? => n*h+(t-n)*(h*1.5)
ask How many hours {counted as overtime|were paid at the higher rate}? => t-n
ask {What is the pay for one hour of overtime|How much does each hour of overtime pay}? => h*1.5
ask How much {came from overtime|was earned in overtime}? => (t-n)*(h*1.5)

pattern long-stall-profit
pick thing = wares
let n = 4..20
let c = 2..9
let s = c+2..c+15
let r = 5..30
need (s-c)*n > r
say {For the {spring|holiday|street} market|To earn some money} <name1> makes [n] <thing>. The material for {each|one} costs $[c]. {<He1> sells|At the market <he1> sells} {all of them|every one} for $[s] {apiece|each}, but {the table costs $[r]|<he1> must pay $[r] in rent|$[r] must be paid for the place}.
ask {How much is <his1> profit|What profit does <he1> make|How much has <he1> gained after all costs}? => n*s-n*c-r
ask {How much do the buyers pay {altogether|in all}|How much money comes in}? => n*s
ask {What are <his1> costs in all|How much does <he1> spend on material and rent together}? => n*c+r
ask How much more than its material does one bring in? => s-c
ask What would the profit be {if the place were free|without the rent}? => n*s-n*c

pattern long-profit-some-unsold
pick thing = harvests
let n = 12..60
let x = 2..10
let c = 1..4
let s = c+2..c+9
need (n-x)*s > n*c
let k = 2..6
say {A grocer|A trader|The owner of a kiosk} buys [n] <thing> {at|for} $[c] each {and asks $[s] for each|and sells them at $[s] each}. [x] {go bad|are spoiled} {and nobody buys them|and end up in the trash|and are thrown out}{; this took [k] days|}. All the others are sold.
ask {What is the profit|How much does this deal earn|How much is gained}? => (n-x)*s-n*c
ask {How much money do customers pay|What is the revenue}? => (n-x)*s
ask {How much did the goods cost to buy|How much was paid at the start}? => n*c
ask How many are sold? => n-x
ask How much more profit would there be if {nothing had spoiled|none had gone bad}? => x*s

pattern long-buy-by-dozen-sell-single
pick thing = bakery
let d = 2..8
let c = 6..20
let s = 2..5
need 12*s > c
let b = 5..40
say A {cafe|school kiosk|train station shop} {orders|gets} [d] dozen <thing> for $[c] {a dozen|per dozen}. They {are sold|go} one by one {at|for} $[s] each{, and not one is left over|}. {The shop opens for [b] customers.|}
ask {How much does the shop {make|earn} after paying for them|What is the profit on all of them}? => d*12*s-d*c
ask How many <thing> is that? => d*12
ask How much {is paid for all of them|does the shop pay}? => d*c
ask How much do the customers pay {altogether|in all} once all are sold? => d*12*s
ask What is the profit on one dozen? => 12*s-c

pattern long-two-wages-compare-week
let a = 9..20
let b = 9..20
let n = 4..8
let m = 4..8
let d = 3..6
need a*n > b*m
say <name1> {is paid|gets} $[a] an hour at {a bowling alley|the town archive|an animal clinic} and works [n] hours a day. <name2> {is paid|gets} $[b] an hour {as a|working as a} {lifeguard|florist's helper|tour guide} for [m] hours a day. Both work [d] days a week.
ask How much more {does <name1> make in a week|per week does <name1> make} than <name2>? => a*n*d-b*m*d
ask {How much do both earn|What do both of them earn together} in {a|one} day? => a*n+b*m
ask {How much does <name2> earn|What are <name2>'s earnings} in {a week|one week}? => b*m*d
ask How many hours does <name1> work {in a week|per week}? => n*d
ask How much do the two {bring home|make} {together|between them} in {a week|one week}? => a*n*d+b*m*d

pattern long-saving-start-weekly-goal
pick wish = wishes
let s = 10..90
let w = 4..25
let k = 3..15
let g = s+w*k
let x = 3..20
say {A(n) <wish.one> costs $[g].|<name1> dreams of a(n) <wish.one> for $[g].} <name1> {already has|has put aside} $[s] and {puts|drops} $[w] {a week|every week} {into a tin|into an old teapot|into a bank account}.
ask {How many weeks will it take|After how many weeks can <he1> buy it|For how many weeks must <he1> save}? => (g-s)/w
ask How much does <he1> {still need|lack} today? => g-s
ask How much will <he1> have {after [x] weeks|[x] weeks from now} {if <he1> buys nothing|}? => s+x*w
ask If <he1> gets $[w] more for <his1> birthday {today|now}, how much {is|will be} missing? => g-s-w

pattern long-saving-earn-and-spend-weekly
pick wish = wishes
let e = 15..60
let v = 4..14
let k = 3..12
let g = (e-v)*k
let h = 2..6
need e-v > 5
say {By walking dogs|By tutoring a neighbor|With a paper route|By cleaning stables} <name1> {makes|earns} $[e] {each|every} week{, working [h] hours|}. Of this <he1> {spends|uses} $[v] on {lunch|bus tickets|snacks} and saves {the rest|what remains}. {<He1> wants a(n) <wish.one> that costs $[g].|A(n) <wish.one> for $[g] is <his1> goal.}
ask How many weeks {will it take <him1> to have the money|must <he1> save}? => g/(e-v)
ask How much {can <he1> save|goes into savings} {in a week|per week}? => e-v
ask How much does <he1> spend {in a month of 4 weeks|in 4 weeks}? => v*4
ask How much does <he1> save in 4 weeks? => (e-v)*4

pattern long-friends-pool-money
pick wish = wishes
let a = 10..40
let k = 2|3
let x = 3..15
let g = a+a*k+(a-x)+5..a+a*k+(a-x)+60
need a > x+3
say {Three {friends|neighbors|band mates} want to buy a(n) <wish.one> together.|Together <name1>, <name2> and <name3> want a(n) <wish.one>.} <name1> has $[a], <name2> has [k] times as much, and <name3> has $[x] less than <name1>. The price is $[g].
ask How much {are they short|more do they need}? => g-(a+a*k+(a-x))
ask How much {money do the three have together|do they have between them}? => a+a*k+(a-x)
ask How much money does <name3> {have|hold}? => a-x
ask How much {more money does <name2> have than <name3>|more does <name2> have than <name3>}? => a*k-(a-x)
ask {What do|How much do} <name1> and <name2> have {together|between the two of them}? => a+a*k

pattern long-budget-three-shops
pick one = clothes
pick two = books
pick three = bakery|sweets
let a = 12..45
let n = 2..4
let b = 3..14
let m = 2..6
let c = 1..4
let t = a+n*b+m*c+2..a+n*b+m*c+50
say {With $[t] in <his1> pocket|Taking $[t] along}, <name1> goes {downtown|into town|to the mall}. <He1> {gets|picks out|pays for} a(n) <one.one> for $[a], [n] <two> at $[b] each and [m] <three> at $[c] each.
ask How much {money |}{does <he1> bring home|is in <his1> pocket afterwards|remains}? => t-(a+n*b+m*c)
ask {How much does everything cost|What does <he1> spend} {altogether|in all}? => a+n*b+m*c
ask {How much do the <two> cost|What is paid for the <two>}? => n*b
ask How {many things|many items} does <he1> {carry home|buy}? => 1+n+m
ask How much would <he1> have left without buying the <three>? => t-(a+n*b)

pattern long-cents-cafe-order
let n = 2..4
let p = 1.25..4.75 step 0.25
let m = 1..4
let q = 2.5..6.5 step 0.5
let t = 1..3 step 0.5
need m > 1
let b = 40|50
need n*p+m*q+t < b
say {At a cafe by the canal|In a tea room|At an airport cafe}, {a family|a group of hikers|the mail carrier's club} {orders|has} [n] cocoas at $[p] each and [m] sandwiches at $[q] each. {They leave|There is also} a tip of $[t].
ask How much {do they pay|is it} {with the tip|in all, tip included}? => n*p+m*q+t
ask They {pay|hand over} $[b] for {everything, tip included|the order and the tip}. What do they get back? => b-(n*p+m*q+t)
ask {How much are the drinks|How much do all the drinks cost}? => n*p
ask {What is|How much is} the bill {before|without} the tip? => n*p+m*q

pattern long-tip-percent-split
let n = 2|4|5
let a = 40..200 step 20
let p = 10|15|20
let c = 5..15 step 5
say {After the concert|On Friday night|To celebrate} [n] {colleagues|roommates|sisters} eat {Thai food|at a grill|in a rooftop restaurant}. The bill {comes to|is} $[a]. They {add|leave} [p]% {for the waiter|as a tip} and {split|divide} {everything|the total} {evenly|equally}.
ask {What does each pay|How much is it for each}? => (a+a*p/100)/n
ask {How much is the tip|What does the waiter get}? => a*p/100
ask How much {is paid|do they pay} {altogether|in all}, with the tip? => a+a*p/100
ask {A voucher takes $[c] off the total after the tip.|They use a voucher for $[c] after adding the tip.} How much {must they still pay|is left to pay} {altogether|together}? => a+a*p/100-c

pattern long-phone-bill-minutes
let b = 15..40
let f = 100|200|300
let x = 10..90 step 10
let t = f+x
let c = 10|20|50
let m = 5..12
say {A phone plan|The plan of a phone company} costs $[b] a month with [f] free minutes. Each further minute costs [c] cents. {A reporter|<name1>'s grandfather|A coach} {talks|calls} for [t] minutes in {May|June}.
ask How many minutes {are not free|must be paid extra}? => t-f
ask How many cents do the extra minutes cost? => (t-f)*c
ask How many dollars is the bill for that month? => b+(t-f)*c/100
ask How many dollars {does the plan cost|is the plan} in [m] months without any extra minutes? => b*m

pattern long-rental-days-and-miles
let d = 2..7
let p = 20..60 step 5
let m = 50..200 step 10
let c = 0.2|0.25|0.5|0.1
let i = 5..12
let n = 2..5
say {A camper van|A motorboat|A moving truck} {is rented out for|can be rented at} $[p] a day plus $[c] for {each|every} mile. {Insurance costs|There is insurance for} $[i] {once|for the whole trip}. {A family|A rock band|A team of divers} {takes|rents} it for [d] days and {goes|covers} [m] miles.
ask {What is the whole bill|How much is to be paid in all, with insurance}? => d*p+m*c+i
ask How much {do the miles cost|is paid for the miles}? => m*c
ask How much {do the days cost|is paid for the days alone}? => d*p
ask How much would [n] more days {cost|add to the bill}{ if the miles stay the same|}? => n*p
ask How much {is it|would it be} without the insurance? => d*p+m*c

pattern long-theater-tickets-two-nights
let p = 8..20
let k = 4..p-2
let a = 20..60
let b = 10..50
let x = 3..15
let y = 2..9
need b > y
say {For a puppet play|For a circus|For a ballet} {adults pay $[p] and children $[k]|the seats cost $[p] for adults and $[k] for children}. On {Friday|the first night} [a] adults and [b] children {come|attend}. On {Saturday|the second night} there are [x] more adults and [y] fewer children{ than the night before|}.
ask How much money {is taken in on the second of the nights|do the tickets of the second night bring}? => (a+x)*p+(b-y)*k
ask {What are the takings|How much is taken in} on the first night? => a*p+b*k
ask How many people {come|attend} {over both nights|on the two nights together}? => a+b+(a+x)+(b-y)
ask How many adults {come|attend} on the second night? => a+x
ask How much do the children of the second night pay {altogether|together}? => (b-y)*k

pattern long-fundraiser-goal-still-missing
pick thing = bakery|wares
let a = 15..60
let p = 2..6
let b = 4..15
let q = 6..15
let d = 20..90
let g = a*p+b*q+d+10..a*p+b*q+d+200
say {To repair the bell tower|For a new playground|For the animal shelter's roof} a {town|parish|village} needs $[g]. {Helpers|Volunteers} sell [a] <thing> at $[p] each, wash [b] cars for $[q] each and {find $[d] in the donation box|get a gift of $[d] from a bank}.
ask How many dollars are {still missing|they away from the goal}? => g-(a*p+b*q+d)
ask How much {do they raise|comes together} {in all|altogether}? => a*p+b*q+d
ask How much {do the cars bring in|is earned with the cars}? => b*q
ask How much more {comes from the <thing> and the cars together than from the gift or box|is earned by selling and washing than given}? => a*p+b*q-d
ask How many dollars would be missing without the {gift or box|$[d]}? => g-(a*p+b*q)

pattern long-fraction-of-pay-rent-food
let k = 5..20
let s = k*60
let e = 20..120 step 10
need k*20 > e
say {Each month|Every month} a {young cook|postal worker|dance teacher} earns $[s]. A third of {it|the money} goes for rent{ and a quarter of it for food|, and food takes a quarter of the pay}. {Electricity|The phone} {takes|costs} $[e] more.
ask How much is left {then|after all this}? => s-s/3-s/4-e
ask How much {does the flat cost|is the rent}? => s/3
ask {What is spent on|How much do} rent and food{ take|} together? => s/3+s/4
ask How much {more goes|more money goes} to rent than to food? => s/3-s/4

pattern long-card-spend-half-then-third
let k = 4..30
let t = k*6
let x = 1..k
say A gift card {holds|is worth} $[t]. {On the way home|In the first shop} half of it is {spent|used} on {slippers|headphones|a blanket}. {Then|Later} a third of the rest {pays for|goes to} {a plant|tea|a board game}. {A snack takes $[x] more.|Finally $[x] is spent on a snack.}
ask How much is {still on the card|left on it}? => t-t/2-(t-t/2)/3-x
ask How much {does the second purchase cost|is spent the second time}? => (t-t/2)/3
ask How much {is on the card|remains} before the snack? => t-t/2-(t-t/2)/3
ask How much is spent on the first two purchases together? => t/2+(t-t/2)/3

pattern long-coins-in-three-jars
let q = 4..40 step 4
let d = 10..60 step 10
let n = 20..80 step 20
let b = 3..12
say <name1> {sorts|counts} coins: [q] quarters, [d] dimes and [n] nickels. {<His1> sister|A cousin} {adds|drops in} [b] one-dollar bills.
ask How many dollars {is it|is it all} {with the bills|in all}? => (q*25+d*10+n*5)/100+b
ask How many cents are the coins worth{ together|}? => q*25+d*10+n*5
ask How many coins {are there|does <name1> have}? => q+d+n
ask How many cents are the dimes and the nickels worth {together|}? => d*10+n*5

pattern long-subscription-vs-single-visits
let m = 20..60 step 5
let p = 5..12
let n = 5..15
need n*p > m
let y = 2..6
say {At a climbing hall|At an indoor pool|At a skating rink} a {single visit|day pass} costs $[p] and a {monthly card|pass for the month} $[m]. {A student|<name1>} goes [n] times {in a month|every month}.
ask How much does the {monthly card|pass for the month} save {in a month|each month}? => n*p-m
ask How much {do|would} single visits cost for a whole year? => n*p*12
ask {What is saved in [y] months with the monthly card|How much money does the card save in [y] months}? => (n*p-m)*y
ask How many visits is that {in|over} [y] months? => n*y

pattern long-installments
pick thing = furniture|wishes
let d = 20..100 step 10
let r = 15..60 step 5
let k = 4..12
let t = d+r*k-30..d+r*k-5 step 5
say {Instead of paying $[t] at once|Though it costs $[t] when paid at once}, <name1> buys a(n) <thing.one> like this: $[d] {right away|today} and then $[r] {a|per} month for [k] months.
ask How much more {does that cost|does <he1> pay} than {paying|someone who pays} at once? => d+r*k-t
ask {How much does <he1> pay {altogether|in all}|What does it cost <him1> in the end}? => d+r*k
ask How much {has <he1> paid|is paid} after the first month, {with the first $[d]|today's money included}? => d+r
ask How much {do the monthly payments make|is paid in months} {together|altogether}? => r*k

pattern long-exchange-trade-up
pick thing = collectibles
let a = 6..20
let s = 2..9
let b = 3..9
let g = a*s+b*2..a*s+b*9
need g-a*s > b
say <name1> sells [a] <thing> {online|to a dealer} for $[s] each{ and pays nothing for shipping|}. {A friend|<name2>} {pays|gives} <him1> back $[b] that {was|had been} borrowed. <He1> {wants|plans} to buy a rare {map|print|vase} for $[g].
ask How much {more does <he1> need|is <he1> short}? => g-(a*s+b)
ask How much {has <he1> collected|money is that} {in all|altogether}? => a*s+b
ask How much do the <thing> bring? => a*s

pattern long-bakery-day-three-products
let a = 12..40
let p = 2..5
let b = 6..20
let q = 8..20
let c = 10..60
let r = 1..3
let f = 20..80
need a*p+b*q+c*r > f
say {On a rainy day|On a market day} a {small|corner} bakery sells [a] loaves {at|for} $[p], [b] cakes {at|for} $[q] and [c] rolls {at|for} $[r] each. Flour, milk and sugar {cost|came to} $[f].
ask How much {does the bakery earn after costs|profit is that}? => a*p+b*q+c*r-f
ask {What is taken in|How much do all sales bring} that day? => a*p+b*q+c*r
ask How much do the cakes bring in? => b*q
ask How many {things are sold|items is that}? => a+b+c
ask How much {do the loaves and rolls bring in|money comes from loaves and rolls} together? => a*p+c*r

pattern long-buy-three-get-one-free
pick thing = bakery|drinks|flowers
let g = 2..8
let p = 2..6
let n = 4*g
let d = 5..15
say {Today's offer|An offer at the kiosk}: {for every 3 <thing> that you pay for, one more is free|buy 3 <thing> and get the next one free}. A(n) <thing.one> costs $[p]. {A club of [d] people|<name1>} {goes home with|takes} [n] <thing>{ in this way|}.
ask How many of them are {free|gifts}? => n/4
ask How much is {paid|spent}? => (n-n/4)*p
ask How many have to be paid for? => n-n/4
ask How much money does the offer save? => n/4*p
ask What would they cost without the offer? => n*p

pattern long-shared-gift-plus-wrapping
let n = 3..9
let k = 4..12
let w = 2..8
let g = n*k-w
let x = 1..3
need g > 10
need k > x
say {For their {trainer|teacher|grandparents}|For a farewell}, [n] {cousins|players|pupils} {buy|choose} a {clock|bench|lamp} for $[g]; {ribbon and paper cost|the wrapping costs} $[w]. {They share the costs equally.|Everyone gives the same.}
ask How much does each {give|pay|put in}? => (g+w)/n
ask How much {is it|do they need} {altogether|together}? => g+w
ask If {the trainer's sister|an aunt} {adds|pays} $[x] for each of them, how much does each {still pay|have to pay}? => (g+w)/n-x
