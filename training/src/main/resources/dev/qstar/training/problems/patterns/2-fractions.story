# Fractions of a quantity and of a remainder; percent of, off, more; tax, tip, and what percent.

pattern fraction-of-things
pick thing = collectibles|fruits|sweets
let d = 3..8
let n = 1..d-1
let k = 3..15
let t = d*k
let g = 2..k
say <name1> {has|had|bought} [t] <thing>. [n]/[d] of them {are|were} {red|old|from <his1> {brother|sister}|damaged}.
ask How many <thing> {are that|does this part make}? => t*n/d
ask How many {of the <thing>|<thing>} {are|were} not {like that|so}? => t-t*n/d
ask If <he1> {gives|gave} away [g] of the others, how many of the others {are|would be} left? => t-t*n/d-g

pattern fraction-eaten-left
pick food = bakery|sweets
let d = 3..8
let n = 1..d-1
let k = 2..9
let t = d*k
let m = 2..20
say There were [t] <food> on the {table|plate|tray}. {The children|The guests|<name1> and <his1> friends} ate [n]/[d] of {them|the <food>}.
ask How many <food> were eaten? => t*n/d
ask How many <food> were left? => t-t*n/d
ask If <name2> then {brings|bakes} [m] more <food>, how many are there? => t-t*n/d+m

pattern half-then-number
pick thing = sweets|collectibles|school
let h = 6..40
let t = 2*h
let a = 2..h-2
say {<name1> had|<name1> owned|There were in <name1>'s bag} [t] <thing>. {<He1> gave half of them to <name2>|Half of them went to <name2>|<name2> got half of them}, and {[a] went to <name3>|<name3> got [a]}.
ask How many <thing> did <name2> {get|receive}? => t*1/2
ask How many <thing> did <name1> have left? => t-t*1/2-a
ask How many <thing> did <name1> give away? => t*1/2+a
ask How many more <thing> than <name3> did <name2> {get|receive}? => t*1/2-a

pattern half-then-third-of-rest
let k = 3..30
let t = 6*k
say <name1> had {saved |}$[t]. <He1> spent half of {the money|it} on {a present|a jacket|shoes} and a third of the rest on {food|a book|a movie}.
ask How much was the first purchase? => t*1/2
ask How {much {money |}|many dollars }did <he1> spend on the second {purchase|thing}? => (t-t*1/2)*1/3
ask {How much {money |}is|How many dollars are} left? => t-t*1/2-(t-t*1/2)*1/3
ask How {much {money |}|many dollars }did <he1> spend {in all|altogether|in total}? => t*1/2+(t-t*1/2)*1/3

pattern two-fractions-remainder
pick thing = books|crafts|trees
let d = 3..6
let n = 1..d-1
let e = 2..5
let m = 1..e-1
let k = 2..6
let t = d*e*k
say A {shop|farm|school} had [t] <thing>. [n]/[d] of them were {sold|given away} on {Monday|the first day}. On {Tuesday|the second day} [m]/[e] of {the rest|what was left|the remaining <thing>} were {sold|given away}.
ask How many <thing> went {on the first day|first}? => t*n/d
ask How many <thing> were there after the first day? => t-t*n/d
ask How many <thing> went on the {second|later} day? => (t-t*n/d)*m/e
ask How many <thing> are left {now|at the end}? => t-t*n/d-(t-t*n/d)*m/e

pattern two-fractions-of-whole
let k = 2..12
let t = 12*k
let n = 1
let d = 2|3|4|6
let m = 1
let e = 3|4|6|12
need n/d+m/e < 1
say {There are|A club has} [t] {members|children|people}. [n]/[d] of them play {chess|soccer} and [m]/[e] of them {sing|dance}{; nobody does both|}.
ask How many {of them|people} play? => t*n/d
ask How many {of them|people} {sing or dance|belong to the second group}? => t*m/e
ask How many {of them|people} do {either|one or the other}? => t*n/d+t*m/e
ask How many {of them|people} do neither? => t-t*n/d-t*m/e

pattern quarter-tank
let n = 1..3
let d = 4
let m = 18..40
let k = 2..9
let v = 4*k
say The tank of {a car|<name1>'s car} holds [v] gallons. It is [n]/[d] full. The car goes [m] miles on a gallon.
ask How many gallons are in the tank? => v*n/d
ask How many gallons {must be added to fill it|fit in until it is full|are missing to a full tank}? => v-v*n/d
ask How {far|many miles} can the car go {with|on} what is in the tank? => v*n/d*m
ask How {far|many miles} can it go on a full tank? => v*m

pattern fraction-of-class
let d = 3..6
let n = 1..d-1
let k = 3..8
let t = d*k
let x = 1..4
say [n]/[d] of the [t] {pupils|students|children} in <name1>'s class {ride the bus|walk to school|wear glasses|have a pet}.
ask How many {of them|children} is that? => t*n/d
ask How many {pupils|children} in the class do not? => t-t*n/d
ask If [x] new {pupils|children} join who all do this as well, how many {pupils|children} will do it? => t*n/d+x

pattern fraction-of-hour
let d = 2|3|4|5|6|10
let k = 1..d-1
let n = 2..6
say <name1> {practices|plays the piano|reads} for [k]/[d] of an hour {every|each} day.
ask How many minutes is that? => 60*k/d
ask How many minutes {are that|does it make} in [n] days? => 60*k/d*n
ask How many minutes a week is that? => 60*k/d*7

pattern whole-from-part
pick thing = books|trees|animals
let d = 2..8
let n = 1..d-1
let k = 3..20
let p = n*k
say [p] of the <thing> {on the list|in the show} are {new|small}. That is [n]/[d] of all the <thing> {there|}.
ask How many <thing> are there {in all|altogether|in total}? => p/(n/d)
ask How many <thing> are not {of this kind|like that}? => p/(n/d)-p

pattern fraction-more-cups
let a = 1..3
let d = 2|3|4
let b = 1..3
let e = 3|4|8
let n = 2..8
need a < d
need b < e
let y = a/d
let z = b/e
need y > z
say {A recipe|A cake|One batch|A pan of bars} {needs|takes|calls for} [a]/[d] cup of sugar and [b]/[e] cup of butter.
ask How many cups of sugar and butter {are needed|is that} {together|in all|altogether}? => a/d+b/e
ask How much more sugar than butter {is it|is used}, in cups? => a/d-b/e
ask How many cups of sugar are needed for [n] {batches|such batches}? => n*a/d
ask How many cups of butter are needed for [n] {batches|such batches}? => n*b/e

pattern pieces-of-fraction-length
let d = 2..8
let a = 1..d-1
let k = 2..20
let t = k*a
let z = a/d
need z < 1
let n = 2..12
say A {ribbon|rope|board} is cut into pieces that are [a]/[d] of a {yard|foot|meter} long.
ask How long are [n] {such |}pieces {together|in a row|end to end}? => n*a/d
ask How many pieces {does it give|are there} if it is [t] long? => t/(a/d)

pattern percent-of-number
let p = 10..90 step 10
let t = 20..400 step 10
say {There are|A school has|In a survey there were} [t] {children|people|voters}. [p]% {of them |}{like|prefer} {swimming|apples|music}.
ask How many {children or people|people} is that? => t*p/100
ask How many do not? => t-t*p/100
ask What percent do not? => 100-p

pattern percent-off-price
pick piece = clothes|electronics|furniture
let p = 5..75 step 5
let t = 20..300 step 20
let n = 2..6
say A(n) <piece.one> {costs|is marked at|has a price of} $[t]. {Today|In the sale|This week} {it is|the price is} [p]{%| percent} {off|lower}.
ask How much is saved{ in dollars|}? => t*p/100
ask {What is the sale price|How much does it cost now}? => t-t*p/100
ask How much do [n] of {them|these} cost {now|in the sale}? => (t-t*p/100)*n

pattern percent-rise
let p = 5..60 step 5
let t = 100..2000 step 100
let m = 5..90
say A {town|club|school} had [t] {members|people|students}. {Since then|In a year} the number {rose|grew|went up} by [p]{%| percent}.
ask By how {many|much} did {it|the number} grow? => t*p/100
ask {What is the number now|How many are there now}? => t+t*p/100
ask If [m] more people come {next year|after that}, how many will there be? => t+t*p/100+m

pattern percent-fall
let p = 5..60 step 5
let t = 100..2000 step 100
say {A tank held|A lake station had|A barn held} [t] liters of {water|rain water}. By {fall|the end of the month} the amount {fell|dropped|went down} by [p]{%| percent}.
ask By how much did it {fall|drop}? => t*p/100
ask How much {is|was} left? => t-t*p/100

pattern tax-on-purchase
pick piece = electronics|furniture|tools
let t = 20..200 step 20
let p = 5..20 step 5
let w = 260..400 step 10
say A(n) <piece.one> {costs|is} $[t] {plus a|and there is a} sales tax of [p]{%| percent}.
ask How much is the tax{ in dollars|}? => t*p/100
ask {What is the price|How much is to be paid} with {the |}tax? => t+t*p/100
ask How much money is left {from|of} $[w] after paying {price and tax|for it with the tax}? => w-(t+t*p/100)

pattern tip-and-share
let t = 20..160 step 20
let p = 10|15|20|25
let n = 2..5
say {The bill|Dinner|The meal} for [n] friends {came to|was|cost} $[t]. They {left|gave|added} a tip of [p]{%| percent}.
ask How much was the tip? => t*p/100
ask How much did they pay {in all|together|with the tip}? => t+t*p/100
ask How much did each {friend |}pay if they shared {the bill and the tip|everything} equally? => (t+t*p/100)/n
ask How much would each {friend |}pay without the tip? => t/n

pattern what-percent
let p = 5..95 step 5
let k = 1..10
let t = 20*k
let a = t*p/100
say {Out of|Of} [t] {questions|answers|tasks}, <name1> got [a] right.
ask What percent {is that|were right}? => a/t*100
ask How many were {not right|wrong}? => t-a
ask What percent were {not right|wrong}? => (t-a)/t*100

pattern discount-then-coupon
pick piece = clothes|sports
let t = 40..300 step 20
let p = 10..50 step 10
let c = 2..15
say A(n) <piece.one> costs $[t]. {The store gives|There is} [p]{%| percent} off, and <name1> {also |}has a coupon {for|worth} $[c].
ask How much does <he1> pay {with the discount and the coupon|when the coupon is taken off after the discount}? => t-t*p/100-c
ask How much is the discount{ in dollars|} without the coupon? => t*p/100
ask How much does <he1> save {in all|altogether|in total}? => t*p/100+c

pattern percent-of-remainder
let k = 1..12
let t = 100*k
let p = 10..60 step 10
let q = 10..50 step 10
say A {truck|store|library} had [t] {books|boxes}. [p]% {of them |}were {taken|sold} on the first day, and [q]% of the {rest|remaining ones} on the second day.
ask How many were {taken|sold} on the first day? => t*p/100
ask How many were {there|left} after the first day? => t-t*p/100
ask How many were {taken|sold} on the second day? => (t-t*p/100)*q/100
ask How many {are|were} left {in the end|after both days}? => t-t*p/100-(t-t*p/100)*q/100

pattern interest-simple
let t = 100..2000 step 100
let p = 2..8
let n = 2..6
say <name1> {puts|has} $[t] in a bank that pays [p]{%| percent} {interest |}a year.
ask How much {interest is that|does the bank pay} {for|in} {one|a} year? => t*p/100
ask How much interest {is that|does <he1> get} in [n] years, without interest on the interest? => t*p/100*n
ask How much money does <he1> have after {one|a} year? => t+t*p/100
