# Parts and wholes with roles and places: totals, missing parts, groups that are joined and then change.

pattern join-three-stops
pick place = venues
let a = 5..60
let b = 5..60
let c = 5..60
let r = 3..60
let m = 5..90
say {A collector for charity|A milkman|A truck driver|A scout leader} {picked up|loaded|was given} [a] {boxes|crates|bags} at a(n) <place.one>, [b] at the {next stop|second place} and [c] at the last{| after driving [m] miles}.
ask How many {boxes|crates|bags|pieces} {were loaded|was that} {in all|altogether}? => a+b+c
ask How many {were there|had been loaded} before the last stop? => a+b
ask How many came from {the <place.one> and the last stop|the first and the last stop} together? => a+c
ask {If [r] of the last ones were left behind|Had [r] of the last ones stayed there}, how many would have come from the last stop? => c-r
need c > r

pattern missing-part-of-total
pick x = cars|herd
let a = 5..60
let b = 5..60
let r = 4..60
let t = a+b+r
let n = 2..9
say {From a bridge|In one hour|During a walk|Through a window}{,|} {a boy|a policewoman|a student|a guard} {counted|saw} [t] <x>{| with [n] friends}. [a] were white{,| and} [b] were black{, the others brown|, and the rest were brown}.
ask How many {<x> |}were brown? => t-a-b
ask How many {<x> |}were {either white or black|white or black}? => a+b
ask How many {<x> |}were not white? => t-a
ask How many {<x> |}were not black? => t-b

pattern whole-from-rest
pick x = bakery|drinks|sweets
pick job = jobs
let a = 5..70
let b = 5..70
let c = 3..60
let k = 2..20
say {A(n) <job.one>|A hotel|The kitchen} sent [a] <x> to {a hospital|a school|a wedding} and [b] to {an office|a fair|the station}. [c] {were kept|stayed behind|were not sent}.
maybe It took [k] {trips|helpers}.
ask How many <x> were there {in all|altogether|before any were sent}? => a+b+c
ask How many <x> were sent {out|} {in all|altogether}? => a+b
ask How many more <x> {went to the first place than to the second|were in the first delivery than in the second}? => a-b
ask How many <x> would have been {kept|left} if only the first lot had {gone|been sent}? => b+c
need a > b

pattern two-classes-trip
let a = 14..35
let b = 14..35
let c = 2..9
let d = 2..a-5
let k = 45..90
say {One class|The third grade|The morning group} {with|of} [a] {children|students} and {another|the fourth grade|the afternoon group} {with|of} [b] {go|travel} to {a museum|the zoo|a farm}. [c] {teachers|parents|guides} {come along|go with them}.
ask How many {children|students} {go|travel} {in all|altogether}? => a+b
ask How many people {go|travel} {in all|altogether}? => a+b+c
ask {[d] of the first group are ill and stay at home|[d] children of the first group cannot come}. How many {children|students} of the first group {go|travel}? => a-d
ask {[d] of the first group are ill and stay at home|[d] children of the first group cannot come}. How many {children|students} {go|travel} {in all|altogether}? => a-d+b
ask The {bus|train car} has [k] seats. How many {seats stay empty|are free} when all of these people sit down? => k-(a+b+c)
need k > a+b+c

pattern tables-chairs-brought
pick x = seating
let a = 20..90
let b = 5..60
let c = 5..40
let g = a+b+c
let h = 2..20
say {For the school play|For a meeting|For a concert in the park}{,|} [g] <x> are {needed|ordered}. {The school|The club} {has|owns} [a], {a church|the town} {lends|gives} [b].
maybe {It begins|The doors open} in [h] hours.
ask How many <x> are {still missing|still needed|yet to be found}? => g-a-b
ask How many <x> are there {from the two|so far}? => a+b
ask How many <x> would be {missing|needed} if {nobody had helped|nobody had lent any}? => g-a
ask How many more <x> {were there already|come from the first} than were {lent|borrowed}? => a-b
need a > b

pattern money-box-and-sale
let a = 20..150
let b = 20..150
let c = 10..100
let e = 5..60
let g = 300..600
need a+b+c < g
say {A class|The drama club|The sports club|A youth choir} {earned|took in} $[a] {with a cake sale|by washing cars} and $[b] {with a raffle|at a concert}. {A company|The mayor|A bank} {gave|added} $[c].
ask How much {money |}{is that|do they have} {in all|altogether}? => a+b+c
ask How much did they {earn|take in} {by their own work|without the gift}? => a+b
ask A {trip|new stage|tent} costs $[g]. How much {is missing|do they still need}? => g-(a+b+c)
ask They {spend|pay} $[e] for {paint|posters|prizes}. How much is left of {all that money|the whole sum}? => a+b+c-e

pattern shelf-three-kinds-changed
pick x = school
pick y = school
pick z = school
let a = 8..60
let b = 8..60
let c = 8..60
let d = 2..a-2
say {A desk|The art cupboard|A stationery shop|The teacher's bag} has [a] <x>, [b] <y> and [c] <z>.
ask How many {things|items} {are there|is that} {in all|altogether}? => a+b+c
ask How many <x> and <y> {are there|is that} {together|in all}? => a+b
ask {[d] <x> are taken|Someone takes [d] <x>}. How many <x> {are left|remain}? => a-d
ask {[d] <x> are taken|Someone takes [d] <x>}. How many {things|items} are left {in all|altogether}? => a+b+c-d
ask {[d] more <z> are bought|Someone brings [d] <z>}. How many <z> are there {now|then}? => c+d
ask How many more <y> than <z> are there? => b-c
need b > c

pattern surplus-facts-at-zoo
pick x = animals
pick y = animals
let a = 6..40
let b = 6..40
let h = 8..10
let p = 5..18
let c = 2..a-2
say {The zoo|A wildlife park|The city zoo} {opens|lets people in} at [h] o'clock and {charges|takes} $[p] for a ticket. It has [a] <x> and [b] <y>.
ask How many {animals of these kinds|<x> and <y>} {are there|does it have} {together|in all}? => a+b
ask How many more <x> than <y> {are there|live there}? => a-b
ask {If [c] <x> are moved to another zoo|After [c] <x> have been given to another zoo}, how many <x> {are left|remain}? => a-c
ask {If [c] <y> are born|When [c] young <y> have been born}, how many <y> will there be? => b+c
ask {If [c] <x> leave and [c] <y> come|[c] <x> leave, and [c] <y> come. After that}, how many {animals of the two kinds|<x> and <y>} {are there|does it have}? => a-c+(b+c)
need a > b

pattern surplus-hotel
let a = 20..90
let b = 5..a-8
let f = 3..12
let p = 50..150
let c = 2..b-1
let d = 2..30
say {A hotel|A guest house|The inn} {on [f] floors |}has [a] rooms at $[p] a night. [b] {rooms |of them |}are {taken|booked} {tonight|at the moment}.
ask How many rooms are {free|empty|not taken}? => a-b
ask {In the morning|At ten} the guests of [c] rooms leave. How many rooms {are taken then|are still taken}? => b-c
ask {In the morning|At ten} the guests of [c] rooms leave. How many rooms are {free|empty} then? => a-(b-c)
ask {Next year|In spring} [d] rooms will be {added|built}. How many rooms will {there be|it have}? => a+d

pattern surplus-orchard-trees
pick x = trees
pick y = trees
let a = 20..120
let b = 20..120
let c = 3..a-6
let d = 3..60
let y1 = 10..40
let w = 3..12
say {An orchard|A park|A forest nursery} {is [y1] years old and |}has [a] <x> and [b] <y>. {[w] people work there.|}
say {A storm|The wind|A beetle} {destroyed|killed} [c] of the <x>; [d] young <y> were planted.
ask How many <x> {are left|are standing}? => a-c
ask How many <y> {are there|does it have} {now|since then}? => b+d
ask How many trees {were there|did it have} {before|at first}? => a+b
ask How many trees {are there|does it have} {now|after all that}? => a-c+(b+d)
ask {By how many did the number of trees go up|How many more were planted than were lost}? => d-c
need d > c

pattern shared-by-who-some
pick x = fruits|sweets|nature
pick job = jobs
let t = 30..140
let a = 6..t-14
let b = 3..t-a-5
let n = 2..6
say A(n) <job.one> {had|brought} [t] <x> to share with [n] {helpers|friends|children}. The {first|oldest} {got|took} [a]{,| and} the {second|next} [b]; {the rest|what was left} {stayed in the basket|was kept}.
ask How many <x> {stayed in the basket|were kept|were left}? => t-a-b
ask How many <x> did the {helpers|children|friends} who got any {take|get} {in all|together}? => a+b
ask How many <x> were left {after the first had taken some|before the second took any}? => t-a
ask How many more <x> did the {first|one with more} get? => a-b
need a > b

pattern some-plus-some-known
pick x = books|toys|collectibles
pick place = venues
let a = 6..90
let t = a+5..a+120
let c = 2..a-2
say A(n) <place.one> {has|owns} [t] <x>. {Some|A number|Several} {were bought|were paid for} and [a] {were gifts|came as presents}.
ask How many <x> {were bought|were paid for}? => t-a
ask [c] of the gifts are {broken|lost}. How many of the gifts {are left|are fine}? => a-c
ask [c] of the gifts are {broken|lost}. How many <x> {are left|are fine} {in all|altogether}? => t-c
ask {How many more were bought than given|How many more did it buy than it was given}? => t-a-a
need t > a*2+1

pattern seat-rows-left-right
let a = 8..60
let b = 8..60
let c = 2..a-2
let d = 2..b-2
let n = 3..9
say {In a theater|At a ball game|In a lecture hall|In a tent} [a] {people|children} sit on the left and [b] on the right{| of aisle [n]}.
say [c] {stand up and leave|go} on the left, [d] on the right.
ask How many {people|children} {are left|stay} on the left? => a-c
ask How many {people|children} {are left|stay} on the right? => b-d
ask How many {people|children} {left|stood up} {in all|altogether}? => c+d
ask How many {people|children} {were there|sat there} {at first|before that}? => a+b
ask How many {people|children} {are left|stay} {in all|on both sides}? => a-c+(b-d)

pattern bridge-toll-count
let a = 30..200
let b = 30..200
let c = 5..90
let p = 2..6
let h = 2..9
say {A toll keeper|A traffic officer|A girl by the road} {saw|counted} [a] cars and [b] trucks {in [h] hours|before noon|in one morning}{|; a car pays $[p]}. {In the afternoon|Later|After lunch} {there were|came} [c] {more |}trucks.
ask How many {cars and trucks|vehicles} {were there|were counted} {in all|altogether}? => a+b+c
ask How many trucks {were there|were counted} {in all|that day}? => b+c
ask How many {cars and trucks|vehicles} {were there|were counted} before {the afternoon|lunch}? => a+b
ask How many more cars than trucks were there {at first|in the first count}? => a-b
need a > b

pattern before-last-change-known-now
pick x = herd
let b = 3..30
let c = 3..25
let d = 2..20
let t = b+c+d+4..b+c+d+70
say {Today|Now|At present} {there are|a farmer counts|one sees} [t] <x> in {the barn|a field|the big pen}. {Yesterday|Last week} [b] were {born|bought}, and {before that|the week before that} [c] were {brought from the market|given by a neighbor}{| in [d] carts}.
ask How many <x> were there before {the two changes|either of the two things happened}? => t-b-c
ask How many <x> were there before {yesterday's or last week's change, that is, before the [b] came|the [b] were added}? => t-b
ask {By how many did the herd grow|How many <x> were added} {in both|in all|altogether}? => b+c
ask If [d] {are sold tomorrow|run away tonight}, how many <x> {will be left|will remain}? => t-d

pattern two-lists-of-four-same-days
pick color = colors
pick tint = colors
pick x = vehicles|clothes|flowers
let a = 12..80
let b = 12..80
let c = 12..80
let d = 12..80
need a > b
need d > c
say {A dealer|A shop|A factory|A woman at the market} {sold|delivered} [a] <color> and [b] <tint> <x> in {the first week|week one}, and [c] <color> and [d] <tint> {ones|<x>} in {the second|the week after}.
ask How many <x> {were sold|was that|did that make} in the first week? => a+b
ask How many <x> {were sold|was that|did that make} in the second week? => c+d
ask How many <color> {ones|<x>} {were there|was that} {in both weeks|in all}? => a+c
ask How many <tint> {ones|<x>} {were there|was that} {in both weeks|in all}? => b+d
ask How many more <color> than <tint> <x> were there in the first week? => a-b
ask How many fewer <color> than <tint> <x> were there in the second week? => d-c
ask How many <x> {was that|did that make} {in all|altogether}? => a+b+(c+d)

pattern club-fee-known-role
pick kid = kids
let a = 8..60
let b = 2..30
let c = 3..25
let t = 3..12
let g = 60..140
say {A lemonade stand|A dog-walking job|Mowing lawns|A paper route} brought a(n) <kid.one> $[a] in the first week. In the second {it was|it brought} $[b] more{ than in the first|}{|, for [t] hours of work}.
ask {How much was it|How many dollars came} in the second week? => a+b
ask {How much was it|How many dollars came} in {both weeks|the two weeks together}? => a+(a+b)
ask {In the third week it was $[c] less than in the first|The week after that brought $[c] less than the first}. How much {was that|did that week bring}? => a-c
ask {How much more than the first week's money is needed for something|How much more than what the first week brought is needed for a helmet} that costs $[g]? => g-a
need a > c
