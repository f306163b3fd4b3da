# Unit prices with cents, wages, output, speed, rates per mile or per hour: one step, every unknown.

pattern unitprice-market-cents
pick x = fruits|vegetables|pantry|bakery
pick who = folk
let p = 0.15..6.95 step 0.05
let n = 3..24
let t = p*n
let q = 2..30
let g = 20..60 step 5
need t < g
say {At the market stall|In the shop by the bridge|At the village store} there {are|is a crate with} many <x>{| and a scale}.
maybe {A paper bag costs [q] cents.|The line is [q] people long.}
ask {One <x.one> costs|The price of one <x.one> is} $[p]. What {must <who> pay|does <who> pay} for [n]? => p*n
ask <Who> {pays|paid} $[t] for [n] <x>. {What does one <x.one> cost|What is the price of each}? => t/n
ask {One <x.one> costs|The price of one <x.one> is} $[p]. How many {were bought|are in the bag} {if|when} the {sum|bill} is $[t]? => t/p
ask The bill {is|comes to} $[t], and <who> {hands over|puts down} $[g]. {How much change is due|How much comes back}? => g-t

pattern unitprice-weight-cloth-fuel
let p = 0.5..24 step 0.25
let n = 2..20
let t = p*n
let k = 2..40
ask Coal {is sold|is going} at $[p] a sack. {What would|How much would} [n] sacks cost{| for a house with [k] windows}? => p*n
ask {A merchant|Someone} {paid|laid out} $[t] for [n] yards of linen{|, [k] years ago}. What was {the price of one yard|it per yard}? => t/n
ask Heating oil is $[p] a {gallon|liter}. {How many gallons or liters|What amount} {does one get|can be had} for $[t]{| to heat [k] rooms}? => t/p
ask {Salmon|Cheese|Saffron rice} costs $[p] {a pound|per pound}; how much {will|do} [n] pounds {cost|come to}? => p*n
ask {For|In exchange for} $[t] the {butcher|grocer} {weighs out|wraps up} [n] pounds of {ham|butter}. What is the price {per pound|of a pound}? => t/n
ask $[p] {for each|per} {ride|game}, and $[t] {is gone|was spent}. How many {rides|games} was that{|, shared by [k] children}? => t/p

pattern unitprice-tickets-question-first
pick place = venues
let p = 3..45
let n = 3..60
let t = p*n
let h = 2..12
need h < n
ask What {will|do} [n] tickets {to|for} the <place.one> cost{| on a day when it opens at [h] o'clock}, {if one is|at} $[p] each? => n*p
ask {What|How much} is one ticket {to|for} the <place.one> when [n] of them cost $[t]? => t/n
ask How many people {visited|came to} the <place.one> today if {each paid|everybody paid} $[p] and {the cash box holds|it took in} $[t]? => t/p
ask {How many people paid|How many visitors had to pay}, if [h] of [n] {came in|got in} free{| and a ticket is $[p]}? => n-h
ask How much less {must a group pay|does a group pay} when $[p] is taken off the {bill|price} for each of its [n] members? => n*p

pattern wages-hour-roles
pick job = jobs
pick who = folk
let w = 9..60
let h = 3..40
let t = w*h
let b = 5..90
need t > b
let z = 18..65
say {<Who> needs help{| and is [z] years old}|There is work at the harbor{|, on pier [z]}|A(n) <job.one> has been hired{| by a company with [z] workers}}.
ask {The pay is|They pay} $[w] {an hour|for every hour}, and the {work|job} takes [h] hours. How much is {earned|paid out}? => w*h
ask [h] hours {of work |}{were paid with|brought in} $[t]. {What is the pay per hour|How much is that an hour}? => t/h
ask {The pay is|They pay} $[w] {an hour|for every hour}. {After how many hours has $[t] been earned|How many hours does it take until $[t] is earned}? => t/w
ask $[t] {was agreed|was promised}, but $[b] is {kept back|taken off} {for meals|as tax}. How much is {paid out|handed over}? => t-b
ask {The pay is|They pay} $[w] an hour{,| and} {from Monday on|from May on} {it is|they pay} $[b] more. How much is {that|the new pay}? => w+b

pattern output-machines-minutes
pick x = studio|school
let r = 4..90
let m = 3..60
let t = r*m
let c = 2..40
let d = 2..9
say {A machine|A robot arm|The new press|An assembly line} {turns out|stamps|finishes} {<x>, one after another|<x> without a pause}{|, watched by [c] people}.
ask {It makes|It manages} [r] {a minute|per minute}. How many {are ready|are there} after [m] minutes? => r*m
ask {In|Within} [m] minutes {it made|there were} [t]. How many does it make {a|per} minute? => t/m
ask {It makes|It manages} [r] {a minute|per minute}. How many minutes {must it run|does it need} for [t]? => t/r
ask {It makes|It manages} [r] a minute; after a repair it {is|works} [d] times as fast. How many {a minute|per minute} is that? => r*d
ask {It makes|It manages} [r] a minute, {but|and} [d] of them have {flaws|a scratch}. How many good ones {come out|are there} {a minute|per minute}? => r-d
need r > d

pattern speed-creatures-and-craft
let v = 2..90
let h = 2..12
let d = v*h
let a = 2..30
let e = 3..40
say {A caravan|A sled with dogs|An airship|A sailing yacht|The mail train|A stork flying south}{, carrying [a] letters,|} {travels|moves} at a steady {pace|speed}.
ask {It does|It covers} [v] miles {an hour|every hour}. How {far does it get|many miles are done} in [h] hours? => v*h
ask {After|In} [h] hours it {has covered|has done} [d] miles{| since morning}. How many miles {an hour|per hour} is that? => d/h
ask {It does|It covers} [v] miles {an hour|every hour}. {How many hours|How long, in hours,} {does it need|will it take} for [d] miles? => d/v
ask {Of|Out of} [d] miles, [v] {are behind it|have been done}. How many {lie ahead|are left}? => d-v
need d > v
ask {With a tail wind|Downhill} it {does|covers} [e] miles an hour more than the usual [v]. {What is its speed then|How fast is that}? => v+e

pattern speed-minutes-and-feet
let v = 2..40
let m = 3..50
let d = v*m
let k = 2..20
ask {A snail|A caterpillar} {crawls|creeps} [v] inches {a minute|per minute}. How far does it {get|come} in [m] minutes{| if the wall is [k] feet high}? => v*m
ask {A tortoise|A turtle} needed [m] minutes for [d] feet. How many feet {a|per} minute {is that|did it go}? => d/m
ask {A toy train|A ball} rolls [v] feet a second. {How many seconds does it need for [d] feet|After how many seconds has it gone [d] feet{| past [k] signals}}? => d/v
ask {An escalator|A crane hook} moves [v] inches {a second|every second}, and a ride {lasts|takes} [m] seconds. How long is the {way|ride} in inches? => v*m
ask {The tide|The flood} rose [d] millimeters in [m] minutes, {always|all the time} equally fast. How much {is|was} that {a|per} minute? => d/m
ask {Paint|Oil} runs out of a tank, [v] drops {a second|each second}. How many drops {are lost|run out} in [m] seconds? => v*m

pattern rates-fuel-and-pages
let k = 4..60
let n = 3..30
let t = k*n
let s = 2..30
pick who = folk
say {Something is used up|Something is counted} day by day{| for [s] weeks}: {<who> keeps the list|a list hangs on the door|somebody writes it down}.
ask {Each day [k] logs are burned|[k] logs go into the stove each day}. How many logs {is that|are burned} in [n] days? => k*n
ask {In [n] days|Over [n] days} [t] logs were burned, {every day the same number|equally many every day}. How many were burned {a day|each day}? => t/n
ask {There are|The shed holds} [t] logs, and [k] are burned {a day|each day}. For how many days {will they last|are there enough}? => t/k
ask {There were|The shed held} [t] logs, and [k] {have been burned|are gone}. How many logs {are left|lie in the shed}? => t-k

pattern rates-typing-heart-steps
let k = 12..120
let m = 2..30
let t = k*m
let a = 6..90
say {A watch that counts everything|A sports watch|The school computer} {shows|reports} numbers{| for a person aged [a]}.
ask {The heart beats|It shows} [k] {heartbeats|beats} {a minute|in a minute}. How many {heartbeats|beats} is that in [m] minutes? => k*m
ask {There were|It counted} [t] steps in [m] minutes, {at an even pace|evenly spread}. How many steps {is that a minute|per minute is that}? => t/m
ask {At|With} [k] words {a|per} minute, how many minutes does {a text of [t] words take|it take to type [t] words}? => t/k
ask {The pulse was|It first showed} [k] and {rose|went up} by [m]. {What is it now|What does it show now}? => k+m

pattern rates-per-person-supplies
pick x = drinks|bakery|pantry
let k = 2..6
let n = 4..80
let t = k*n
let d = 3..20
need n > d
let y = 2..9
say {For an expedition|For the harvest crew|For a wedding|For the night train}{,|} {the cook plans|the list says}{| for day [y]|}: the same number of <x> for {each person|everybody}.
ask {There are [n] people|[n] people come along}, and {each gets|everyone gets} [k]. How many <x> {are needed|must be packed}? => n*k
ask {There are [n] people|[n] people come along}, and [t] <x> {are packed|have been ordered}. How many {does each person get|are there for each}? => t/n
ask {[t] <x> are on board|They packed [t] <x>}, {which means|so there are} [k] for each person. How many people are {expected|there}? => t/k
ask {There are|The list has} [n] people, {but [d] cancel|[d] of them cancel}. How many people {are left|come}? => n-d

pattern rates-exchange-money
let r = 2..30
let n = 3..90
let t = r*n
let d = 2..15
need n > d
say {At the border|In the airport|In the old story} {one changes money|money is changed}{| in [d] minutes}.
ask {A gold coin is worth|For a gold coin one gets} [r] silver coins. How many silver coins {does one get|are given} for [n] gold coins? => n*r
ask {A gold coin is worth|For a gold coin one gets} [r] silver coins. How many gold coins {are|equal} [t] silver coins? => t/r
ask {Someone got|A traveler was given} [t] silver coins for [n] gold coins. How many silver coins {is|was} one gold coin worth? => t/n
ask {One euro is|For one euro they give} [r] crowns. How many crowns {come for|are} [n] euros? => n*r
ask One euro {buys|is worth} [r] crowns. {A meal|A map} costs [t] crowns. How many euros is that? => t/r

pattern rates-taxes-fees-rent
let p = 4..95
let n = 3..24
let t = p*n
let e = 3..60
pick who = folk
say {<Who>{|, aged [e],} rents {a boat|a stall|a piano|a kayak}|A workshop rents a machine{| with [e] buttons}|A choir{| of [e]} rents a hall}.
ask {The rent is|It costs} $[p] {a day|per day}. What {do|will} [n] days cost? => p*n
ask [n] days cost $[t]. {What is the price of one day|How much is that a day}? => t/n
ask {The rent is|It costs} $[p] {a day|per day}. For how many days {is $[t] enough|can one pay with $[t]}? => t/p
ask The bill of $[t] {is raised|goes up} by $[p]. How much is it {now|then}? => t+p
ask $[p] of the $[t] {has been paid|is paid}. How much is {still owed|missing}? => t-p

pattern rates-water-and-rain
let r = 1.5..12 step 0.5
let m = 2..20
let t = r*m
let c = 2..40
say {A spring|A garden hose|The leaking roof|A pump} {gives|delivers|lets through} the same amount of water {all the time|every minute}{|, and [c] people know about it}.
ask {It is|They measure} [r] {gallons|liters} a minute. {How much is it|What comes together} in [m] minutes? => r*m
ask In [m] minutes {it was|a tub got} [t] {gallons|liters}. How much is that {a|per} minute? => t/m
ask {With|At} [r] gallons a minute, {how long, in minutes,|how many minutes} does it take to fill a {tank|tub} of [t] gallons? => t/r
ask {A tub|The tank} holds [t] gallons; [r] gallons {are let out|evaporate}. {How much is left|How many gallons are left}? => t-r

pattern rates-bread-recipe
let a = 2..9
let n = 3..15
let t = a*n
let g = 150..240 step 5
let x = 2..9
pick cake = bakery
say {A recipe for <cake>|Grandmother's recipe for <cake>|A recipe on a box of flour} {is tried out|is followed}{| at [g] degrees}.
ask {For one batch|In one batch} there are [a] eggs. How many eggs {are needed for|go into} [n] batches? => a*n
ask [t] eggs {were used for|went into} [n] batches. How many eggs {are in one|does one batch take}? => t/n
ask {A batch takes|One batch needs} [a] eggs. How many batches can be {made|baked} {with|from} [t] eggs? => t/a
ask {A batch needs|One batch needs} [a] eggs and [x] cups of milk. How many cups of milk {do [n] batches need|are needed for [n] batches}? => x*n
ask {For [n] people|To serve [n] people} one {needs|takes} [t] spoons of {sugar|honey}. How many spoons is that {per|for each} person? => t/n
