# Long stories of rates and time: trips in legs, machines, recipes, weekly totals, consumption and refills, areas of several pieces.

pattern long-trip-three-legs-speeds
let v = 40..70 step 5
let a = 2..4
let w = 10..30 step 5
let b = 2..3
need v*a > w*b
let c = 3..12
let n = 4..9
let m = 2..6
say {A journalist|A family of [n]|The band's van} {drives|goes} {for [a] hours|[a] hours} at [v] miles an hour on the {highway|freeway}, then [b] hours at [w] miles an hour {over the pass|in snow|on gravel}. The last [c] miles {are by ferry|are on a toll road}{, which costs $[m]|}.
ask How {long is the whole way|many miles is the whole trip}{, in miles|}? => v*a+w*b+c
ask How many miles is the {slow part|second leg}? => w*b
ask How many hours of driving come before the last [c] miles? => a+b
ask How many {miles longer than the second leg is the first|more miles do they make in the first leg than in the second}? => v*a-w*b
ask {How many miles are there before the last [c]|How far is it without the last [c] miles}? => v*a+w*b

pattern long-there-and-back-different-speed
let v = 4|6
let w = 2|3
need v > w
let d = 12..60 step 12
let p = 2..5
say {A canoe|A rowboat|A mule train} {goes|moves} down the {valley|river} at [v] miles an hour and {comes back|returns} at [w] miles an hour. {The mill|The camp|A chapel} {where it turns|that is the goal} lies [d] miles away. {There the crew of [p] takes a rest.|}
ask How many hours does the way there and back take, {without any rest|rests not counted}? => d/v+d/w
ask How many hours longer {does the way back take|is the way back} than the way there? => d/w-d/v
ask How many hours does {it take to get there|the way there take}? => d/v
ask How many miles is {it there and back|the round trip}? => d*2
ask How {far has it come|many miles has it covered} after 2 hours? => v*2

pattern long-walk-stop-and-rest-of-way
let v = 50..80 step 5
let a = 10..25
let x = 200..600 step 50
let r = 5..15
let t = v*a+x
say {To reach|From home to} {the observatory|the swimming hole|the quarry}, one has to walk [t] meters. {<name1> walks [v] meters a minute|In a minute <name1> walks [v] meters}{ and does so| and keeps that up} for [a] minutes; then <he1> {sits down|talks to a shepherd} for [r] minutes.
ask How many meters {are left|remain}? => t-v*a
ask How many meters {has <he1> walked|are behind <him1>} by then? => v*a
ask How many minutes have passed when <he1> goes on? => a+r
ask {How many meters would it be there and back|How long is the way there and back, in meters}? => t*2

pattern long-two-hikers-toward-each-other
let v = 2..5
let w = 2..5
let h = 2..5
let x = 2..20
let d = (v+w)*h+x
say Two {mail runners|rangers|hikers} {start|set out} at the same time from two {huts|villages} [d] miles apart and {come|walk} toward each other, {one|the first} at [v] miles an hour, the {other|second} at [w] miles an hour.
ask How many miles are still between them after [h] hours? => d-(v+w)*h
ask How many miles have both {covered|walked} together after [h] hours? => (v+w)*h
ask How many miles has the {hiker, ranger or runner|person} with [v] miles an hour {covered|walked} after [h] hours? => v*h
ask {How many miles does the gap shrink in an hour|By how many miles do they come closer each hour}? => v+w

pattern long-bike-week-commute
let d = 3..12
let n = 4..5
let k = 2..4
let x = 15..45
let h = 6..9
let c = 2..4
say <name1> lives [d] miles from {the shipyard|the bakery <he1> runs|the clinic} and {bikes|cycles} there and back on [n] days a week{, always at [h] o'clock|}. On {Saturdays|Sundays} <he1> {adds|makes} a tour of [x] miles.
ask How many miles {does <he1> ride|is that} {a|each} week? => d*2*n+x
ask How many miles {is that|does <he1> ride} in [k] weeks? => (d*2*n+x)*k
ask How many miles a week {are|go} to work and back, {without the tour|leaving out the tour}? => d*2*n
ask How many miles {would it be|is it} in a week with [c] such tours{ instead of a single tour|}? => d*2*n+x*c

pattern long-three-machines-shift
pick thing = wares|toys
let a = 10..40
let k = 2..3
let x = 3..9
let h = 3..8
let b = 10..90
need (a+a*k+(a-x))*h > b
say Three machines make <thing>. {The first makes [a] an hour|Every hour [a] come from the first}, the second {makes [k] times as many|[k] times as many}, and the {third|old third machine} {makes |}[x] fewer than the first. {They all run for [h] hours.|A shift is [h] hours.} {In the check|At the end} [b] {turn out to be faulty|are found to be bad}.
ask How many good <thing> {are there|does the shift give}? => (a+a*k+(a-x))*h-b
ask How many <thing> {does the shift give|are made} {in all|altogether}, good and bad? => (a+a*k+(a-x))*h
ask How many <thing> do the three make {an hour|in one hour}? => a+a*k+(a-x)
ask How many does the {third|third machine} make in the shift? => (a-x)*h
ask How many more <thing> {an hour|per hour} does the second machine make than the first? => a*k-a

pattern long-machine-slows-down-after-lunch
let v = 20..60
let a = 2..4
let x = 3..15
let b = 2..5
let g = 200..600 step 20
need v*a+(v-x)*b < g
say {A bottling line|A press|A team of volunteers} {fills|does} [v] {boxes|bags} an hour for the first [a] hours. {After lunch|Then}, {because a belt is worn|as people are tired}, it is [x] fewer {an|per} hour for the other [b] hours. The {order is for|plan is} [g].
ask How many {are|will be} missing {to the order or plan|at the end of the day}? => g-(v*a+(v-x)*b)
ask How many are {filled|done} {that day|altogether}? => v*a+(v-x)*b
ask How many are {filled|done} {after lunch|in the slower time}? => (v-x)*b
ask How many {an|per} hour {is it|are done} {after lunch|in the slower time}? => v-x
ask How many more would it have been {without the slower hours|if nothing had slowed down}? => x*b

pattern long-workers-walls-days
let n = 2..6
let k = 3..9
let d = 2..6
let m = 2..4
let x = 2..5
say {A crew|A team} of [n] {bricklayers|tilers|floor layers} {works on|starts} a {terrace|platform}; {each|every one} does [k] square meters a day. After [d] days [m] more who are just as fast join{, and they go on for [x] days|, and it takes [x] days more}.
ask How many square meters {are done|is that} {in all|at the end}? => n*k*d+(n+m)*k*x
ask How many square meters {were|are} done before the others join? => n*k*d
ask How many square meters does the larger crew do in a day? => (n+m)*k
ask How many people work {there |}{in|at} the end? => n+m
ask How many days {does it take|is that} {altogether|in all}? => d+x

pattern long-recipe-scaled-two-things
let s = 2..6
let f = 3..9
let e = 2..5
let k = 2..6
let n = s*k
let h = 3..40
need f != e
say {For [s] {loaves|pans|pots} one needs|A recipe for [s] {loaves|pans|pots} calls for} [f] cups of {flour|lentils|rice} and [e] {eggs|onions|lemons}. {The cook of a youth hostel|The mess hall} {makes|wants to make} [n]{ of them|}{ in [h] minutes|}.
ask How many cups are needed? => n/s*f
ask How many of the {other things|things that are not measured in cups} are needed? => n/s*e
ask By what number must the recipe be multiplied? => n/s
ask {There are|In the pantry are} just [f] cups. How many {more |}cups {must be bought|are missing}? => n/s*f-f

pattern long-recipe-cups-then-money
let b = 2..8
let c = 2..6
let n = 2..9
let p = 0.5..3 step 0.25
let q = 1.5..4 step 0.5
let y = 4..30
say {One pot|A batch} of {jam|soup|punch} takes [b] pounds of fruit {at|for} $[p] a pound and [c] {jars|bottles} of {juice|syrup} {at|for} $[q] each. {The canteen|A scout group of [y]} {makes|cooks} [n] {pots or batches|of them}.
ask {What do they cost|How much do all of them cost} {together|altogether}? => (b*p+c*q)*n
ask How much does {one pot or batch|one of them} cost? => b*p+c*q
ask How many pounds of fruit {do they need|are needed} {altogether|for all}? => b*n
ask How much is {spent|paid} on the fruit {altogether|for all of them}? => b*p*n

pattern long-water-barrel-use-and-refill
let c = 80..200 step 10
let a = 6..12
let d = 3..7
let r = 10..40
let e = 2..5
need c > a*d+e*a
need r < a*d
say {A water barrel|A tank on the roof} {that holds [c] gallons is full|holds [c] gallons and is full|was filled with [c] gallons}. {Every day|Each day} the {garden|family|barn} {uses|takes} [a] gallons. After [d] days rain {fills in|brings} [r] gallons.
ask How many gallons are {in it|there} {then|after the rain}? => c-a*d+r
ask How many gallons are {in it|there} just before the rain? => c-a*d
ask How many gallons are there [e] days after the rain, if it is used in the same way? => c-a*d+r-a*e
ask How many gallons are {used|taken} in the first [d] days? => a*d
ask How many gallons more are {used|taken} in these [d] days than the rain brings? => a*d-r

pattern long-pet-food-sacks
pick pet = pets
let n = 2..6
let k = 2..5
let s = 3..6
let m = 2..5
let d = 2..6
let w = n*k*d
let x = 5..30
say {An animal shelter|A breeder|<name1>'s aunt} has [n] <pet>. {Each|Every one} eats [k] scoops {of food |}a day, and a sack has [w] scoops{ and costs $[x]|}.
ask {How many days does a sack last|For how many days is a sack enough}? => w/(n*k)
ask How many scoops are eaten in [s] days? => n*k*s
ask How many scoops do all the <pet> eat {a|in one} week? => n*k*7
ask How many days do [m] sacks last? => w*m/(n*k)
ask [s] more <pet> {come|are taken in}. How many scoops are needed {a day|each day} now? => (n+s)*k

pattern long-medicine-pills-month
let a = 3..5
let b = 2..a-1
let d = 7..20
let r = 3..25
let t = (a+b)*d+r
let y = 30..90
say {<name1>'s grandmother|A patient|An old sailor}{, who is [y],|} takes [a] tablets {in the morning|at breakfast} and [b] {at night|before bed} for [d] days. {The bottle had [t] in it|There were [t] in the bottle}.
ask How many are left {then|after that}? => t-(a+b)*d
ask How many does the person take {in a week|in 7 days}? => (a+b)*7
ask How many {are taken|is that} {in all|altogether} in the [d] days? => (a+b)*d
ask {What does a day take|How many are taken each day}? => a+b
ask How many more are taken {in the morning|at breakfast} than {at night|before bed} over the whole time? => a*d-b*d

pattern long-practice-weekdays-weekend-month
let a = 15..40 step 5
let b = 30..90 step 10
let w = 3..6
let g = 3..9
need b > a
say {A young cellist|<name1>, grade [g],|A gymnast} {practices|trains} [a] minutes {on each of the five weekdays|every day from Monday to Friday} and [b] minutes on {Saturday and on Sunday each|each of the two weekend days}.
ask How many minutes {is that|are practiced} {a|in one} week? => a*5+b*2
ask How many minutes {is that|are practiced} in [w] weeks? => (a*5+b*2)*w
ask How many minutes a week fall on {weekdays|the days from Monday to Friday}? => a*5
ask How many minutes {longer is|more is} a weekend day than a weekday? => b-a

pattern long-weekly-route-three-towns
let a = 5..20
let k = 2..3
let x = 2..9
let d = 4..6
let p = 5..9
let w = 2..9
say {Every day|Each working day} a {milk|bread|laundry} van stops at [a] houses in {Ashby|Dunmore}, at [k] times as many in {Birchwell|Eastbrook} and in {Coldbrook|Fernhill} at [x] fewer than in {the town before|the second of these towns}. {It leaves at [p] and runs|It runs} [d] days a week.
ask How many stops does it make {in a|a} week? => (a+a*k+(a*k-x))*d
ask How many stops does it make {in one|a} day? => a+a*k+(a*k-x)
ask How many stops are {in the third town|in the town named last} {on a single|each} day? => a*k-x
ask How many stops in the {second town|town named second} {does it make|are there} in [w] weeks? => a*k*d*w

pattern long-call-center
let n = 3..8
let a = 8..20
let m = 2..6
let b = 5..14
let h = 4..8
let t = 3..9
need a > b
say In {a hotline|an information} office [n] {people with experience|trained people} answer [a] calls an hour each and [m] beginners [b] each. {A shift has|They work} [h] hours. {A call takes about [t] minutes.|}
ask How many calls {are answered|is that} in the shift? => (n*a+m*b)*h
ask How many calls {are answered|do all of them answer} {an hour|in one hour}? => n*a+m*b
ask How many calls do the beginners answer {in the shift|in all [h] hours}? => m*b*h
ask {How many people work there|How many people is that} {altogether|in all}? => n+m
ask How many more calls an hour does one of the {trained or experienced people|others} answer than a beginner? => a-b

pattern long-fill-pool-leak
let a = 10..40
let b = 10..40
let c = 2..9
let h = 2..8
let p = 50..300 step 10
let s = 2..6
say {Two pumps|Two hoses} {bring|pour} water into a {pool|fish pond|dry dock}: [a] and [b] gallons a minute. {Through a crack|By a leak} [c] gallons a minute {run out|are lost}. At first {it holds|there are} [p] gallons{, and [s] ducks swim there|}.
ask How many gallons are in it after [h] minutes? => p+(a+b-c)*h
ask By how many gallons does {it|the water} {grow|rise} {a|in one} minute? => a+b-c
ask How many gallons {run in|are poured in} during [h] minutes, {not counting what is lost|whatever is lost}? => (a+b)*h
ask How many gallons are lost in [h] minutes? => c*h

pattern long-clock-school-morning
let a = 10..25
let b = 8..20
let k = 2..3
let c = 3..15
let t = a+b+b*k+c+2..a+b+b*k+c+30
say {Getting ready|In the morning} <name1> {showers and dresses|dresses} in [a] minutes and eats in [b] minutes; the {bus ride|walk} takes [k] times as long as eating. {Before that|In between} <he1> {feeds the parrot|looks for <his1> shoes} for [c] minutes. {There are [t] minutes {until|before} school begins.|School begins [t] minutes after <he1> gets up.}
ask How many minutes {too early|before school begins} is <he1> there? => t-(a+b+b*k+c)
ask How many minutes does all {that|of it} take? => a+b+b*k+c
ask How many minutes does the {bus ride or walk|way} take? => b*k
ask How many minutes {pass at home|does <he1> need before leaving}? => a+b+c

pattern long-movie-night
let a = 70..120
let x = 10..35
let b = 2..5
let k = 2..5
let n = 30..90
say {A film club|An outdoor cinema} shows a film of [a] minutes and then one that is [x] minutes longer. Before {each|each film} {come|there are} [b] trailers of [k] minutes each. {There are [n] seats.|[n] people are there.}
ask How many minutes does {the whole evening|everything} take? => a+(a+x)+b*k*2
ask How many minutes {of trailers are shown|do the trailers take} {altogether|in all}? => b*k*2
ask How {long is the second film, in minutes|many minutes is the second film}? => a+x
ask How many minutes are the two films together, {without trailers|leaving out trailers}? => a+(a+x)
ask How many minutes {pass|go by} until the first film ends? => b*k+a

pattern long-floor-two-rooms-tiles
let a = 3..9
let b = 3..8
let c = 2..7
let d = 2..6
need a*b > c*d
let p = 5..30
let k = 4|9|16
say {A builder|A hotel owner} has the floor of two rooms {tiled|redone}: one is [a] by [b] meters, the other [c] by [d] meters. {A square meter takes [k] tiles|[k] tiles make a square meter}, and {the work costs $[p] per square meter|for each square meter one pays $[p]}.
ask {What does the work cost|How much is to be paid} for both rooms? => (a*b+c*d)*p
ask How many tiles {are needed|does it take} {for both|altogether}? => (a*b+c*d)*k
ask How many square meters {are the two together|is that in all}? => a*b+c*d
ask How many square meters larger is the {first room|larger of the rooms}? => a*b-c*d
ask How many tiles does the {second|smaller} room take? => c*d*k

pattern long-l-shape-garden-bed
let a = 6..15
let b = 5..12
let c = 2..4
let d = 2..4
let s = 2..6
let p = 2..8
say {From a field|From a lawn} that is [a] yards long and [b] yards wide, {a corner|a piece} of [c] by [d] yards is {fenced off for hens|made into a pond}. {On the rest|On what is left} [s] {seedlings|bulbs} {are planted|go} on each square yard{; ten of them cost $[p]|}.
ask How many {seedlings or bulbs|plants} {is that|are needed}? => (a*b-c*d)*s
ask How many square yards are {left|there to plant}? => a*b-c*d
ask How many square yards {does the field or lawn have|was the whole place}? => a*b
ask How many yards is the way around the small piece, on all four sides? => (c+d)*2
ask How many yards is {it|the way} once around the {field or lawn|large piece}? => (a+b)*2

pattern long-fence-with-gate
let a = 10..40
let b = 8..30
let g = 2..5
let p = 3..12
let q = 30..90 step 10
let h = 3..6
say {A paddock|A goat pen} is a rectangle of [a] by [b] meters. {A gate of [g] meters costs $[q]|There is a gate of [g] meters for $[q]}; the rest of the {edge|border} gets a fence {at|for} $[p] a meter{, [h] feet high|}.
ask {How much is it all together|What do the fence and the gate cost in all}? => ((a+b)*2-g)*p+q
ask How many meters of fence are needed? => (a+b)*2-g
ask How much does the fence {cost|come to} without the gate? => ((a+b)*2-g)*p
ask {How many meters long is the whole edge|What is the perimeter, in meters}? => (a+b)*2
ask How many square meters {is it|are inside}? => a*b

pattern long-paint-four-walls-door
let a = 4..9
let b = 3..7
let h = 3|4
let d = 2..9
let c = 2..6
say {The hall of a museum|A classroom|A storeroom} is [a] meters long, [b] meters wide and [h] meters high. {The doors and windows take|Doors and windows make up} [d] square meters{, and the ceiling stays as it is|}. Paint {costs|comes to} $[c] per square meter.
ask How many square meters of wall are to be painted? => (a+b)*2*h-d
ask What does the paint cost for all the walls, {without doors and windows|leaving out doors and windows}? => ((a+b)*2*h-d)*c
ask How many square meters is the floor? => a*b
ask How many square meters do the four walls have with doors and windows? => (a+b)*2*h

pattern long-eggs-week-dozens
let n = 3..9
let k = 4..6
let d = 2..8
let b = 3..11
let p = 3..6
need rem(n*k*d-b,12) == 0
need n*k*d > b
say <name1>'s uncle has [n] {hens|ducks}, and each lays [k] eggs {a|every} week. {In [d] weeks|Within [d] weeks} [b] eggs {break|are eaten by a fox}. {He packs the rest by the dozen.|The rest is packed by the dozen.} {A dozen {costs|sells for} $[p].|For a dozen he gets $[p].}
ask How much {do the eggs bring|money is that} {in all|altogether}? => (n*k*d-b)/12*p
ask How many dozen {is that|can be sold}? => (n*k*d-b)/12
ask How many eggs {are laid|are there} in the [d] weeks? => n*k*d
ask How many eggs {does a week bring|are laid in one week}? => n*k

pattern long-socks-pairs-laundry
let n = 3..6
let k = 5..9
let x = 3..15
let t = 2..9
need rem(n*k*2-x,2) == 1
need n*k*2 > x*2
say {In a big family|On a ship} [n] people {wash|own} [k] pairs of {socks|gloves} each. {The washing machine|The wind} {swallows|takes} [x] single {socks|ones}{ in [t] minutes|}.
ask How many single {pieces|ones} are left? => n*k*2-x
ask How many pairs {were there|is that} {at first|before the loss}? => n*k
ask {How many single pieces were there at first|How many single pieces make up all these pairs}? => n*k*2

pattern long-print-shop-toner
let a = 20..60
let n = 3..9
let b = 2..6
let x = 10..90 step 5
let s = 500
let c = 1..3
need a*n*b+x < 500*c
say {A copy shop|The school office|A travel agency} prints [n] booklets of [a] {sheets|pages} for each of [b] {clubs|customers} and {spoils|loses} [x] sheets {because of a jam|in tests}. {There were|It had} [c] packs of [s] sheets.
ask How many sheets are left, if each page takes a sheet? => s*c-(a*n*b+x)
ask How many sheets {go into|are in} the booklets, if each page takes a sheet? => a*n*b
ask How many booklets {is that|are printed} {altogether|in all}? => n*b
ask How many sheets {were there|did the packs hold} at first? => s*c

pattern long-gas-tank-trip-cost
let m = 20..40 step 5
let k = 3..9
let d = m*k
let p = 2.5..4.5 step 0.5
let t = 8..30
let n = 2..4
say A {minibus|pickup|camper} goes [m] miles on a gallon{, which costs $[p]|; a gallon is $[p]}. {A trip of [d] miles also costs|On a trip of [d] miles there is also} a bridge toll of $[t]. {[n] friends ride along.|[n] friends share the costs.}
ask What does the trip cost with the toll? => d/m*p+t
ask How many gallons does it take? => d/m
ask How much is the fuel? => d/m*p
ask What {would be|is} the cost of fuel and toll for the trip there and {the same way |}back? => (d/m*p+t)*2

pattern long-knit-hats-yarn-money
let r = 20..40 step 5
let m = 2..5
let k = 2..5
let c = 4..9
let n = m*k
let y = 60..90
say {A grandfather of [y]|A church group|<name1>} knits hats. {A ball of wool|One ball of wool} gives [m] hats and costs $[c]. {Each hat|A hat} {sells for|brings} $[r]. {This winter|For a bazaar} [n] hats are made and sold.
ask {What is left of the money after paying for the wool|What is the profit}? => n*r-n/m*c
ask How many balls of wool {are used up|are needed}? => n/m
ask {What does the wool cost|How much is paid for wool} {altogether|in all}? => n/m*c
ask How much do the hats bring in? => n*r

pattern long-album-pages-filled
pick thing = collectibles
let k = 6..12
let n = 6..15
let f = 2..n-1
let x = 2..9
let m = 2..4
say {An album|A folder} has [n] pages with room for [k] <thing> on each. <name1> {has filled|fills} [m] of them {completely|to the last page} and [f] pages of one more. {[x] <thing> do not go in, as they are bent.|[x] <thing> lie beside it.}
ask How many <thing> {does <name1> own|are there} with those that {lie outside|are not in it}? => m*n*k+f*k+x
ask How many <thing> are in the one that is not full? => f*k
ask How many <thing> {fit into a single album or folder|does a full one hold}? => n*k
ask How many pages {have been|are} filled {altogether|in all}? => m*n+f
ask How many empty pages are left in the last one? => n-f

pattern long-seats-train-cars
let a = 3..8
let k = 40..80 step 4
let b = 2..4
let j = 20..40 step 2
let e = 15..90
need a*k+b*j > e
need a*k > b*j
let h = 2..9
say A train has [a] cars with [k] seats each and [b] {cars of the first class|sleeping cars} with [j] places each. {When it leaves|At the first station}, [e] {places|of all places} {are free|are not taken}. {The ride takes [h] hours.|}
ask How many people {sit in it|travel}, if everybody has a place? => a*k+b*j-e
ask How many places {are there|does it have} {altogether|in all}? => a*k+b*j
ask How many more places do the ordinary cars have than the {others|special ones}? => a*k-b*j
ask How many cars is that? => a+b

pattern long-lawn-service-hours
let n = 3..9
let a = 20..50 step 5
let b = 5..15 step 5
let r = 10..40 step 5
let p = 15..40 step 5
say {A gardener's helper|<name1>|A student} {mows|cuts the grass of} [n] lawns {on a Saturday|in a day}, each in [a] minutes, and between {two of them|one and the next} pushes the mower for [b] minutes. {There is a break of [r] minutes.|Lunch takes [r] minutes.} {Each lawn brings $[p].|The pay is $[p] a lawn.}
ask How many minutes does the day's work take, with ways between and the break? => n*a+(n-1)*b+r
ask How many minutes are spent mowing? => n*a
ask How many minutes are spent on the ways from lawn to lawn? => (n-1)*b
ask How much is earned that day? => n*p
