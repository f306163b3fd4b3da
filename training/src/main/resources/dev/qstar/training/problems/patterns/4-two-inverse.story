# Two steps with the unknown inside: number of groups, size of a group, a price, a speed, what was there first; and a*b/c, a/b+-c, a*b-c*d.

pattern duo-inverse-vases-same-stems
pick plant = flowers
let n = 2..9
let m = 2..9
let k = 2..8
let a = m*k
need n != m
let d = 2..9
say {The florist|A bride's sister|A hotel maid} {has arranged|put} <plant> in [n] vases, [a] in each{, with [d] ferns|}. {Her boss wants|Now the manager wants} {all of them|every one} in {different vases|bowls}.
ask {If|When} there are [m] {bowls or vases|new vases} and {all|they} hold equally many, how many <plant> {go in one|does each hold}? => n*a/m
ask {If|When} [k] <plant> go in {a bowl or vase|each}, how many {bowls or vases|of these} are {needed|filled}? => n*a/k
ask How many <plant> {are there|does she have} {in all|altogether}? => n*a

pattern duo-inverse-chairs-rearranged
let n = 3..9
let m = 2..9
let k = 2..6
let a = m*k
need n != m
let b = 2..15
say {In the hall|In the tent} {stand|were} [n] rows of [a] chairs. {The caretaker|A volunteer} {has to|is told to} {rearrange|regroup} {all of them|all}{ and has [b] helpers|}.
ask {He makes|Then there are} [m] rows {with|of} the same number. How many chairs are in {a|each} {new |}row? => n*a/m
ask {He makes|Then there are} rows of [k]. How many {new |}rows are there? => n*a/k
ask {He brings|Somebody brings} [b] more chairs. How many are in the {hall or tent|room} now? => n*a+b

pattern duo-inverse-workers-days
let n = 2..8
let d = 2..12
let m = 2..8
need n != m
say {Digging a {canal|cellar|well} takes [n] {workers|men}|A {canal|cellar|well} keeps [n] {workers|diggers} busy for} [d] days{, eight hours each day|}.
ask How many days of work for one {person|worker} is that? => n*d
ask How many days of work for one {person|worker} {will be left|remain} if {just|only} the first {day|day's work} is {done|finished} by all of them? => n*d-n
ask {Because of rain|Since the ground is soft}, [m] days of work for one {person|worker} {more are needed|have to be added}. How many will it be {altogether|in all}? => n*d+m

pattern duo-inverse-equal-plus-extra-each
pick thing = sweets|collectibles|fruits
let k = 2..12
let n = 2..8
let b = 2..20
let e = k+b
say <name1> {has|counts} [e] <thing> {in <his1> bag|now}: [b] {of <his1> own|<he1> had before}, and {an equal share|the same share as the others} of {what was in a basket|a gift} {split|divided} {among|by} [n] children.
ask How many <thing> {were in the basket or gift|was the whole gift}? => (e-b)*n
ask How many <thing> did each child {get|receive}? => e-b

pattern duo-inverse-minus-eaten-each
pick thing = sweets|bakery
let k = 3..12
let n = 2..8
let b = 2..k-1
let r = k-b
say {When a tray of <thing> was shared equally|After <thing> had been shared equally} by [n] {friends|neighbors|scouts}, <name1>{, one of them,|} ate [b] {of the share|at once} and had [r] left{ for later|}.
ask How many <thing> were {there|shared} in all? => (b+r)*n
ask How many <thing> did each {of them |}get? => b+r

pattern duo-inverse-speed-rest
let k = 20..60 step 5
let n = 2..7
let b = 10..90
let t = b+k*n
let p = 2..5
say {From the border|From the coast} to {the capital|Grandfather's mill} it is [t] miles. {A truck|A camper van} {with [p] people |}{has driven|has done} [b] of them.
ask {It needs|The rest takes} [n] {more |}hours{ at a steady speed|}. How many miles does it {go|do} in {an|each} hour of these? => (t-b)/n
ask {From now on|For the rest} it {does|drives} [k] miles an hour. How many hours {are left|does it still need}? => (t-b)/k
ask How many miles are {left|still ahead}? => t-b

pattern duo-inverse-total-from-average-speed
let k = 3..60
let n = 2..6
let b = 3..40
let f = 2..9
need k > 3
say {For [n] hours|[n] hours long} {a barge|a caravan|a tractor} moved {ahead |}at [k] miles an hour. {Then|At that point} there {were|remained} [b] miles to {go|the goal}{ and [f] people waiting|}.
ask How {long|many miles long} is the whole {way|trip}? => k*n+b
ask How many miles had been {covered|done}? => k*n

pattern duo-inverse-monthly-fee-start
let f = 10..60 step 5
let k = 5..30
let n = 2..12
let t = f+k*n
let w = 2..5
say {A gym|A music school|A rock climbing hall} takes $[f] {once|to sign up} and $[k] a month{ for [w] visits a week|}.
ask {How much does it cost|What does one pay} for [n] months? => f+k*n
ask {Somebody|A plumber|My neighbor} has paid $[t] {so far|altogether}. For how many months? => (t-f)/k
ask How much {do|are} [n] months {cost|worth} without the {fee to sign up|first payment}? => k*n

pattern duo-inverse-monthly-unknown-rate
let f = 10..60 step 5
let k = 5..30
let n = 2..12
let t = f+k*n
let a = 7..60
say {A radio|A sofa|A wheelchair} for $[t] is {bought|paid} with $[f] {at once|down} and [n] equal {monthly |}payments{ by a man of [a]|}.
ask How much is each {monthly |}payment? => (t-f)/n
ask How much {is still owed|remains} when the money at the start has been paid? => t-f

pattern duo-inverse-mixed-nuts
let k = 2..9
let n = 3..9
let a = 3..k*n-4
let b = k*n-a
let c = 2..5
say {Into a bowl|Into one sack} go [a] pounds of {almonds|barley} and [b] pounds of {raisins|rye}{, stirred [c] times|}. {The mix|All of it} is {weighed out|filled} in {tins|bags}.
ask {There are|It fills} [n] {tins or bags|of them}, all alike. How many pounds are in each? => (a+b)/n
ask {Each|One} {holds|takes} [k] pounds. How many {tins or bags|of them} are {filled|there}? => (a+b)/k
ask How many pounds {are mixed|does the mix weigh}? => a+b

pattern duo-inverse-which-part-missing
let n = 2..9
let k = 3..20
let x = 5..60
let t = n*k+x
let y = 3..30
say {On the ark|In the aquarium|In a nature park} {live|are} [t] animals{, cared for by [y] people|}: [n] {families|groups} of [k] {otters|monkeys|seals}, and {the rest are|otherwise} birds.
ask How many birds are there? => t-n*k
ask How many are {not birds|no birds}? => n*k
ask How many animals would there be if {one family or group|one of these groups} {moved away|left}? => t-k

pattern duo-inverse-fill-tank-two-buckets
let a = 3..9
let n = 2..8
let b = 2..8
let m = 2..8
let t = a*n+b*m
let s = 2..9
say {A trough|An aquarium|A wading pool} {takes|holds} [t] gallons. {A girl|The stable boy} {pours|empties} [n] pails of [a] gallons into it{ in [s] minutes|}.
ask How many gallons are {missing|still needed} then? => t-n*a
ask How many {trips|jugs} with [b] gallons {each |}{will fill|are needed for} the rest? => (t-n*a)/b
ask How many gallons are in {it|there} by then? => n*a

pattern duo-inverse-two-trays-difference
let n = 3..9
let m = 2..9
let a = 5..15
let b = 4..15
need n*a > m*b
let p = 2..9
say {The first shelf|The upper shelf} {carries|has} [n] {boxes|cans} of [a] {screws|brushes}, {the lower|the second} one [m] {boxes|cans} of [b]{, and a can costs $[p]|}.
ask How many more {screws or brushes|of them} {has|are on} the shelf named first than the {other|second}? => n*a-m*b
ask How many {screws or brushes|of them} are on both shelves? => n*a+m*b
ask How many {screws or brushes|of them} are on the {lower|other} shelf, the one named {last|second}? => m*b
ask How many {boxes or cans|containers} {stand there|are on the shelves}? => n+m

pattern duo-inverse-each-more-than-planned
let n = 3..9
let k = 3..15
let b = 2..9
let c = 2..30
say {At the food drive|For the flea market} each of [n] {streets|classes|floors} was {to bring|asked for} [k] {bags|boxes}. {In fact|In the end} each brought [b] more{, and [c] people helped|}.
ask How many {bags or boxes|of them} {arrived|were brought} {altogether|in all}? => (k+b)*n
ask How many {more than planned|extra ones} {arrived|were brought} {altogether|in all}? => b*n
ask How many {came from|were brought by} each? => k+b
ask How many had been {planned|expected} {altogether|in all}? => k*n

pattern duo-inverse-each-less-than-planned
let n = 3..9
let k = 8..30
let b = 2..7
let c = 2..30
say {Normally|Usually|As a rule} each of [n] {weavers|machines|toymakers} makes [k] {pieces|things} a week. {This time|Now|Because of a power cut} each made [b] fewer{, in week [c] of the year|}.
ask How many were made {by all of them|in all}? => (k-b)*n
ask How many fewer than {normal|usual} were made {by all of them|in all}? => b*n
ask How many did each {make|produce}? => k-b

pattern duo-inverse-quotient-minus-quotient
let k = 4..15
let j = 2..k-1
let n = 2..9
let a = k*n
let b = j*n
let d = 2..9
say {In|Within} [n] hours {a quick|the red} {copier|weaver|robot} {makes|finishes} [a] {sheets|parts} and {a slower|the blue} one [b]{. It has run for [d] years|}.
ask How many more does the {first|former} make in {one hour|an hour}? => (a-b)/n
ask How many does the {first|former} make in {one hour|an hour}? => a/n
ask How many {sheets or parts|pieces} do both make {altogether|in that time}? => a+b

pattern duo-inverse-price-per-item-two-shops
pick thing = school|fruits
let p = 2..9
let q = 1..p-1
let n = 2..9
let a = p*n
let b = q*n
say [n] <thing> cost $[a] {at|in} {the mall|the corner shop}. {The same number|Just as many} cost $[b] {at|in} {the market|a warehouse}.
ask How much {cheaper|less} is one <thing.one> at the cheaper {place|of these places}? => (a-b)/n
ask How much does one <thing.one> cost {at|in} the dearer {place|of these places}? => a/n
ask How much {cheaper|less} are all [n] at the cheaper {place|of these places}? => a-b

pattern duo-inverse-difference-shared
pick thing = collectibles|sweets
let k = 2..10
let n = 2..6
let b = 3..40
let a = b+k*n
let y = 6..12
say <name1> has [a] <thing>, <name2> [b]{, and both are [y] years old|}. {As many as|What} <name1> has more than <name2> {goes|is given} to [n] {little |}children in equal parts.
ask How many <thing> does each of the [n] children {get|receive}? => (a-b)/n
ask How many more <thing> {did|does} <name1> have at first than <name2>? => a-b
ask How many <thing> did the two {have|own} {together|in all} {at first|before}? => a+b

pattern duo-inverse-tickets-sold-left-price
let p = 3..12
let n = 4..15
let b = 3..40
let t = n+b
let r = n*p
say {A choir|A puppet theater|The zoo} had [t] tickets {printed|ready}. {At the end|By evening} [b] were not sold, and {there were|the cashier had} $[r] in the box.
ask How much did one ticket cost? => r/(t-b)
ask How many tickets were sold? => t-b
ask How much would have been in the box if all [t] tickets had been sold at $[p] each? => t*p

pattern duo-inverse-difference-over-difference
let k = 2..8
let n = 2..9
let a = 10..60
let b = a+k*n
let c = 2..9
let d = c+n
say A seedling was [a] millimeters {high|tall} on day [c] and [b] millimeters on day [d]. It {grew|rose} {evenly|by the same amount every day}.
ask How many millimeters did it grow {each day|in one day}? => (b-a)/(d-c)
ask How many millimeters did it grow {in all|between}? => b-a
ask How many days {passed|lie between}? => d-c

pattern duo-inverse-odometer
let k = 20..60
let n = 2..6
let a = 100..900
let b = a+k*n
let g = 5..15
say {In the morning|At the start} the counter of {a bus|a moped|a rental car} showed [a] miles, {in the evening|at the end} [b]{, and [g] gallons were bought|}.
ask {The trip took|It was driven for} [n] hours. How many miles an hour is that? => (b-a)/n
ask How many miles were {driven|covered}? => b-a
ask {Each hour|In every hour} it {did|went} [k] miles. How many hours was it {driven|on the road}? => (b-a)/k

pattern duo-inverse-page-from-to
let k = 3..15
let n = 2..9
let a = 10..80
let b = a+k*n
let c = 2..12
say {On Sunday|At first} <name1>'s bookmark was {at|on} page [a]; {a while later|now} it is {at|on} page [b]{, in chapter [c]|}.
ask <He1> read {the same number of|equally many} pages on [n] {evenings|days}. How many {pages was it each time|pages on each}? => (b-a)/n
ask <He1> {read|reads} [k] pages {each evening|each day}. How many {evenings or days|days or evenings} {is that|did it take}? => (b-a)/k
ask How many pages did <he1> {read|turn} in between? => b-a

pattern duo-inverse-weights-jar
let k = 2..20
let n = 3..12
let j = 20..200 step 10
let t = j+k*n
let e = 2..20
say A {jar|tin|basket} {weighs|has a weight of} [j] grams {empty|without anything in it}. With [n] {equal |}{marbles|buttons|figs} in it, it weighs [t]{ grams|}.
ask How {heavy|many grams} is one of {these|the things in it}? => (t-j)/n
ask How {heavy|many grams} are all [n] {of them |}together? => t-j
ask {A spoon|A stone} of [e] grams is {put|laid} on top. What is the weight now? => t+e

pattern duo-inverse-weights-truck
let k = 5..40
let n = 3..12
let j = 900..3000 step 100
let t = j+k*n
say A {van|cart|barge} of [j] pounds {loaded|laden} with {pianos, crates or sacks|sacks} of [k] pounds each {weighs|comes to} [t] pounds {on the scale|altogether}.
ask How many {of these|pieces} are on it? => (t-j)/k
ask How heavy is the load? => t-j
