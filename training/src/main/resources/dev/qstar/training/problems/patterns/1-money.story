# Money: price times count, change, total cost, how much more is needed, wages, sales, splitting, decimals.

pattern money-change-from-bill
pick thing = toys|books|clothes|sports
let p = 2.25..18.75 step 0.25
let b = 20|50
let d = 2..9
say {<name1> buys|<name1> bought|A customer buys} a(n) <thing.one> {for|that costs|priced at} $[p].
maybe {It has [d] parts.|[d] people are waiting in line.}
say {<He1> pays with a|It is paid for with a|The clerk gets a} $[b] bill.
ask How much change {does <he1> get|is given back|should there be}? => b-p
ask How much {money |}{does <he1> get back|is returned}? => b-p

pattern money-change-two-items
pick thing = fruits|bakery|school
pick other = sweets|toys
let p = 1.25..9.75 step 0.25
let q = 1.1..9.9 step 0.1
let b = 20|30|40|50
say <name1> {bought|chose|paid for} a(n) <thing.one> for $[p] and a(n) <other.one> for $[q].
ask How much {money did <he1> spend|did it cost|did <he1> pay} {in all|altogether|in total}? => p+q
ask {If <he1> paid with $[b], how|<He1> paid with $[b]. How} much change did <he1> get? => b-(p+q)
ask How much was left of {<his1> $[b]|the $[b] in <his1> pocket}? => b-p-q

pattern money-three-items
pick thing = clothes
pick other = clothes
pick third = clothes
let p = 3..60
let q = 3..60
let r = 3..60
let m = p+q+r
let x = 2..60
let b = m+x
say {On vacation|At the mall|For school}{,|} <name1> {spent|paid} $[p] {for|on} {some|new} <thing>, $[q] {for|on} <other>{,|} and $[r] {for|on} <third>.
ask How much {money |}did <he1> {spend|pay} {in all|altogether|on everything}? => p+q+r
ask If <he1> had $[b]{| with <him1>| to begin with}, how much {is left|did <he1> have left}? => b-p-q-r
ask How much did the <thing> and the <third> cost together? => p+r

pattern money-decimals-total
pick thing = toys|sports|books
pick other = toys|sports|books
let p = 3.15..19.85 step 0.05
let q = 2.05..15.95 step 0.05
let d = 3..20
say {<name1> bought|<name1> got} a(n) <thing.one> for $[p]{ and|. <He1> also paid} $[q] for a(n) <other.one>{| at the mall| on sale}.
maybe <He1> {has|had} [d] {friends|coupons that <he1> did not use}.
ask {How much|What} {was|is} the total{| cost| price}? => p+q
ask {In all|In total|Altogether}, how much {did <name1> spend|money was that}? => p+q
ask How much do {the <thing.one> and the <other.one>|both} cost {together|in all|altogether}? => p+q

pattern money-price-times-count
pick thing = fruits|bakery|school|sweets
let n = 2..30
let p = 2..15
let d = 4..50
say {<name1> bought|A school bought|<name1> ordered} [n] <thing>.
maybe There were [d] {people in the store|other customers}.
say {Each|Every|One} <thing.one> {costs|cost} $[p].
ask How much {was paid|do they cost|was that} {in all|altogether|in total}? => n*p
ask {What is|What was} the total {cost|price}? => n*p
ask How many dollars did {they|all of them} cost? => n*p

pattern money-price-times-count-decimals
pick thing = fruits|bakery|school|drinks
let n = 2..12
let p = 0.25..6.75 step 0.25
let b = 90..100
say {One|A|Each} <thing.one> costs $[p].
ask {How much|What} do [n] <thing> cost? => n*p
ask How much {must|does} <name1> pay for [n] <thing>? => n*p
ask If <name1> buys [n] <thing> and pays with $[b], how much {change does <he1> get|does <he1> get back}? => b-n*p
ask How much {do|will} [n] of them cost {in all|altogether}? => p*n

pattern money-unit-price
pick thing = toys|school|fruits|books
let n = 2..15
let p = 2..25
let t = n*p
let d = 2..9
say {<name1> paid|A teacher paid|<name1> spent} $[t] for [n] <thing>{| of the same kind| at the store}.
maybe <He1> went there [d] times.
say {All|They all|Each of them} {cost the same|had the same price}.
ask How much {did|does} {each|one|a single} <thing.one> cost? => t/n
ask {What is|What was} the price of {each|a} <thing.one>? => t/n

pattern money-how-many-can-buy
pick thing = toys|books|school|sweets
let n = 2..20
let p = 2..15
let t = n*p
let d = 5..13
say {<name1> has|<name1> got|For <his1> birthday <name1> got} $[t].
maybe <He1> {is|just turned} [d]{| years old}.
say {A|Each|One} <thing.one> {costs|is} $[p].
ask How many <thing> can <he1> {buy|get|afford}? => t/p
ask How many <thing> {will <he1> get|does <he1> bring home} if <he1> spends {all the money|everything}? => t/p

pattern money-how-many-after-spending
pick thing = toys|books|school|sports
pick other = clothes|electronics
let n = 2..15
let p = 2..15
let b = 3..60
let t = b+n*p
let d = 2..9
say <name1> {had|had saved|has} $[t].
say <He1> {spent|spends|used} $[b] {for|on} a(n) <other.one>.
maybe The <other.one> was [d] years old.
ask How many $[p] <thing> {can|could} <he1> buy with the {money left|rest}? => (t-b)/p
ask If {each <thing.one>|a(n) <thing.one>} costs $[p], how many {<thing> |}can <he1> {still buy|buy with the rest}? => (t-b)/p
ask How much money {is left|does <he1> still have}? => t-b

pattern money-how-many-after-earning
pick thing = toys|books|school|sports
let n = 2..12
let p = 2..15
let a = 2..n*p-1
let b = n*p-a
say <name1> {had|had saved up} $[a]{| last week}.
say {<He1> earns|<He1> got|<He1> earned|<His1> grandparents gave <him1>} {another $[b]|$[b] more|$[b]} {for|after} {raking leaves|washing cars|helping at home}.
ask How many $[p] <thing> {can|could} <he1> buy {now|with <his1> money|with all of it}? => (a+b)/p
ask If {a|each} <thing.one> costs $[p], how many can <he1> {buy|get}? => (a+b)/p
ask How much money does <he1> have {now|in all|altogether}? => a+b

pattern money-need-more
pick thing = electronics|sports|clothes|toys
let a = 5..90
let x = 3..150
let p = a+x
let c = 2..x
let d = 2..9
say {<name1> wants a(n) <thing.one> {that costs|for|at} $[p]|A(n) <thing.one> {that costs|for|at} $[p] is in the window|The price of a(n) <thing.one> is $[p]}.
maybe {The store has [d] of them.|There are [d] of them.}
say <name1> has {only|saved|already} $[a].
ask How much {more |}{money |}does <he1> {still need|need|lack}? => p-a
ask If <his1> {aunt|father|sister} {gives|lends} <him1> $[c], how much {does <he1> still need|is still missing}? => p-a-c
ask How many {more |}dollars {are missing|must <he1> save}? => p-a

pattern money-two-friends-need
pick thing = sports|toys|electronics
let a = 5..60
let b = 5..60
let x = 3..90
let p = a+b+x
say <name1> and <name2> want to buy a(n) <thing.one> {together|for their room}. It costs $[p].
say <name1> has $[a] and <name2> has $[b].
ask How much {more |}{money |}do they {need|still need|have to save}? => p-(a+b)
ask How much money do they have {together|in all|altogether}? => a+b
ask How much {more |}would <name1> need to buy it {alone|without help}? => p-a

pattern money-hourly-wage
pick job = jobs
let h = 2..12
let w = 5..25
let c = 3..h*w-1
let n = 2..6
say {<name1> works as a(n) <job.one> and earns|A(n) <job.one> earns|<name1> earns} $[w] {an|per|each} hour.
ask How much {is earned|money is that|does that make} {in|for|after} [h] hours? => w*h
ask How much is left {after|of the pay for} [h] hours{| of work} if $[c] {is|are} {spent|paid in taxes}? => w*h-c
ask How many dollars are {paid|earned} for [h] hours a day on [n] days? => w*h*n

pattern money-wage-inverse
let h = 2..20
let w = 5..25
let t = h*w
let d = 3..30
say {<name1> earned|<name1> was paid|A helper got} $[t] {for|by} {working|work}{| in a garden| in a shop}{|, painting [d] windows}.
ask If {it took|<he1> worked} [h] hours, how much {did <he1> earn|was the pay} {an|per|each} hour? => t/h
ask {The pay is|<He1> gets} $[w] {an|per|each} hour. {How many hours|For how many hours} did <he1> work? => t/w
ask How many hours of work was that if an hour {brings|pays|is worth} $[w]? => t/w

pattern money-jobs-two-kinds
let a = 2..9
let b = 2..9
let p = 3..20
let q = 3..20
need p != q
say {<name1> gets|<name1> charges|Neighbors pay <name1>} $[p] for {mowing a lawn|walking a dog} and $[q] for {washing a car|watering a garden}.
say {Last week|This month|On the weekend} <he1> did [a] of the first {jobs|kind} and [b] of the second{| kind}.
ask How much {money |}did <he1> {earn|make} {in all|altogether|in total}? => a*p+b*q
ask How much did the first kind of {job|work} {bring|pay} <him1>? => a*p
ask How many {jobs|times} was that {in all|altogether}? => a+b

pattern money-tickets-adults-children
let a = 2..30
let b = 2..30
let p = 6..25
let q = 2..p-1
let d = 2..9
say {Tickets|Tickets for the zoo|Movie tickets|Tickets for the show} {cost|are} $[p] for {adults|grown-ups} and $[q] for {children|kids}.
say {A group of [a] {adults|grown-ups} and [b] {children|kids} wants to go in|The guide pays for [a] {adults|grown-ups} and [b] {children|kids}|[a] {adults|grown-ups} and [b] {children|kids} buy tickets}.
maybe The {place|show} {is open|lasts} [d] hours.
ask How much {do they pay|is it|does that cost} {in all|altogether|in total}? => a*p+b*q
ask How much {do|must} the {adults|grown-ups} pay? => a*p
ask How many tickets are {that|bought}? => a+b

pattern money-sell-total
pick thing = bakery|crafts|flowers|toys
let n = 3..60
let p = 2..12
let c = 2..n*p-1
let d = 2..20
say {At a yard sale|At the school fair|At the market}{,|} <name1> {sold|sells} [n] <thing> {for|at} $[p] {each|apiece}.
maybe <He1> {sat|stood} there {for [d] hours|next to [d] other sellers}.
ask How much {money |}did <he1> {earn|make|take in|get}? => n*p
ask If {the table|making them} cost {<him1> |}$[c], how much {profit|money} {did <he1> make|is left}? => n*p-c
ask {<His1> costs were|The costs were} $[c]. What {was|is} <his1> profit? => n*p-c

pattern money-sell-part
pick thing = bakery|sweets|toys|books
let t = 6..30
let b = 2..t-2
let p = 2..12
let d = 5..30
say {<name1> was|<name1> is|<name1>'s class was} selling <thing> {for|at} $[p] each. {There were|At first there were} [t]{| <thing>}.
maybe [d] people walked by.
ask If {<he1> sold all but|all but} [b] {of them|<thing>}{| were sold}, how much {money |}was {that|earned}? => (t-b)*p
ask {At the end|In the evening} [b] {were left|were not sold}. How much {money |}{was taken in|came in|was earned}? => (t-b)*p
ask How much {would|do} all of them {bring|cost}? => t*p

pattern money-split-bill
let n = 2..8
let k = 4..30
let t = n*k
let c = 2..3
let d = 2..6
say [n] friends {went to|ate at|had dinner in} {a restaurant|a diner|a pizza place}. {The bill was|It came to|They had to pay} $[t].
maybe They stayed for [d] hours.
say They {split|shared|divided} {it|the bill} {equally|evenly}.
ask How much did each {pay|friend pay|one have to pay}? => t/n
ask {Each|Everyone} also {left|gave} a tip of $[c]. How much did each {friend |}pay {in all|altogether}? => t/n+c

pattern money-bill-plus-tip-split
let n = 2..8
let k = 4..30
let tip = 3..20
let b = n*k-tip
need b > tip
say {A lunch|A dinner|The food} {for|of} [n] {people|friends|coworkers} {cost|was} $[b]{ and|.} {they left|the tip was|they gave} $[tip]{| as a tip| for the waiter}.
ask {If they split everything {equally|evenly}, how|When they split the whole cost {equally|evenly}, how|They split {everything|the whole cost} {equally|evenly}. How} much {does|did} each{| of them} pay? => (b+tip)/n
ask How much {did they|was} {pay|it} {in all|altogether|together}? => b+tip

pattern money-dinner-coupon
let n = 2..6
let k = 5..30
let c = 3..30
let t = n*k+c
say {[n] friends|[n] people} {ate out|went for dinner|had lunch}{ and|. They} {ordered food for|had a bill of} $[t].
say They {had|used} a coupon {that took off|for|worth} $[c].
ask How much {did they pay|was to be paid} {together|in the end|altogether}? => t-c
ask {They split the {rest|final bill} {equally|evenly}. How|If they split the {rest|final bill} {equally|evenly}, how} much did each {one |}{pay|have to pay}? => (t-c)/n

pattern money-savings-over-weeks
pick thing = toys|electronics|sports
let k = 2..20
let n = 2..40
let b = 5..90
let x = 1..k*n+b-1
let d = 7..14
say <name1> {saves|puts aside|sets aside} $[k] {every|each|a} week{| from <his1> allowance}.
maybe <He1> is [d] years old.
ask How much {does <he1> have|has <he1> saved|is that} {after|in} [n] weeks? => k*n
ask If <he1> had $[b] {to begin with|before}, how much {money |}{does|will} <he1> have after [n] weeks? => b+k*n
ask After [n] weeks <he1> buys a(n) <thing.one>. <He1> had $[b] at the start, and the <thing.one> costs $[x]. How much is left? => b+k*n-x

pattern money-allowance-inverse
let k = 2..20
let n = 2..40
let t = k*n
say {<name1> wants|A scout needs|<name1> is saving} {to save |}$[t]{| for a trip| for camp}.
ask If <he1> {saves|puts away} $[k] {a|every|each} week, {how many weeks does <he1> need|how long will it take in weeks}? => t/k
ask How much must <he1> save {a|each|every} week to {have it|be done} in [n] weeks? => t/n

pattern money-cheaper-store
pick thing = clothes|toys|electronics|books
let p = 6..90
let x = 2..40
let q = p+x
let n = 2..6
say {In one store|In the mall|Online}{,|} a(n) <thing.one> costs $[p]. {In another|In a small shop|At the airport}{,|} the same <thing.one> costs $[q].
ask How much {does <name1> save|cheaper is it|is saved} {by buying|if <name1> buys} it in the {first|cheaper} place? => q-p
ask How much {more |}does the {dearer|more expensive} one cost{| than the other}? => q-p
ask How much {does one save|is saved} by buying [n] of them in the cheaper place? => (q-p)*n

pattern money-discount-each
pick thing = clothes|toys|books
let p = 8..60
let c = 2..6
let n = 2..12
say {A(n) <thing.one> normally costs|The usual price of a(n) <thing.one> is|A(n) <thing.one> used to cost} $[p]. {Today|This week|During the sale} {it is|each is|you get it} $[c] {cheaper|less|off}.
ask How much does {it|a(n) <thing.one>} cost {now|today}? => p-c
ask How much do [n] <thing> cost {now|at the new price}? => (p-c)*n
ask How much does <name1> save {on|by buying} [n] <thing>? => n*c

pattern money-price-raised
pick thing = drinks|bakery|fruits
let p = 1.25..9.5 step 0.25
let c = 0.25..3.25 step 0.25
let n = 2..8
say {Last year|In May|Before}{,|} a(n) <thing.one> {cost|was} $[p]. {Then|Since then|Now} the price went up by $[c].
ask How much does a(n) <thing.one> cost {now|today}? => p+c
ask How much {do|would} [n] <thing> cost {now|today}? => (p+c)*n
ask {If <name1> buys|When <name1> buys} [n], how much more {does <he1> pay|is it} than {before|at the old price}? => c*n

pattern money-coins-jar
let a = 5..90
let b = 5..90
let c = 2..a-1
let d = 2..30
say {In a jar|In <his1> bank|In a purse}{,|} <name1> has [a] nickels and [b] dimes.
say <His1> {dad|mom|brother} {borrowed|took} [c] of the nickels{| to pay for parking}.
maybe The jar is [d] years old.
ask How many of {the first kind|these coins, dimes not counted,} are left? => a-c
ask How many coins {did <he1> have|were there} {at first|before that}? => a+b
ask How many coins {are left|does <he1> have now} {in all|altogether}? => a+b-c

pattern money-dime-values
let a = 3..60
let n = 2..40
say <name1> has [a] {dimes|coins of ten cents}{| in a jar} and [n] {stamps|buttons}.
ask How many cents {are|is} {the dimes|the money} worth? => a*10
ask {If a stamp|If each stamp} costs [n] cents, how many cents do [a] {such |}stamps cost? => n*a

pattern money-question-first
pick thing = fruits|school|bakery|toys
let n = 2..20
let p = 2..15
let t = n*p
let b = 2..90
let c = 2..60
let g = b+c
ask How much do [n] <thing> cost if {one|each|a} <thing.one> costs $[p]? => n*p
ask How much does {one|each|a} <thing.one> cost if [n] <thing> cost $[t]? => t/n
ask How many <thing> can you buy with $[t] if each {costs|is} $[p]? => t/p
ask How much money did <name1> have {at first|before} if <he1> spent $[c] and has $[b] left? => b+c
ask How much {change|money} do you get back from $[g] {if you spend|when you pay} $[c]? => g-c
ask If <name1> needs $[g] and has $[b], how much {more |}must <he1> {earn|save}? => g-b

pattern money-chores-rates
let a = 2..8
let k = 2..9
let b = 2..40
let e = 2..12
say <name1> {earns|gets} $[k] {each time|every time|whenever} <he1> {does the dishes|takes out the trash|vacuums}. {This month|In March|So far} <he1> did {it|so} [a] times.
ask How much {did <he1> get|money is that}? => k*a
ask If <he1> {already had|had} $[b], how much money does <he1> have now? => b+k*a
ask How much will <he1> have got after {doing it|} [e] more times? => (a+e)*k

pattern money-rent-bikes
let p = 2..12
let f = 3..20
let h = 2..9
say {To rent|Renting|At the lake, renting} a {boat|bike|kayak} costs {a fee of |}$[f] {plus|and then} $[p] {an|for each|per} hour.
ask How much {does|must} <name1> pay for [h] hours? => f+p*h
ask What do [h] hours cost? => f+p*h
ask How much do the hours alone cost {if <name1> stays|for} [h]{| hours}? => p*h
