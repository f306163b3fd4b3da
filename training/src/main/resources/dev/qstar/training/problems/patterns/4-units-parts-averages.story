# Units that everybody knows, fractions and percents of a number, averages: one step, forward and backward.

pattern unit-weeks-and-days
let n = 2..30
let d = n*7
let k = 2..60
pick who = folk
say {<Who> is away on a voyage|A goose sits on its eggs|The old bridge is closed|A cast stays on <name1>'s arm|The river is frozen}{|, and [k] people talk about it}.
ask {It lasts|This goes on for} [n] weeks. How many days {is that|does it last}? => n*7
ask {It lasts|This goes on for} [d] days. How many weeks is that? => d/7
ask {It has lasted|This has gone on for} [n] days, and [d] days are {expected|planned} in all. How many days {are left|are still to come}? => d-n
ask {The plan was [n] weeks, but it took|Instead of [n] weeks it lasted} twice as long. How many weeks was it? => n*2

pattern unit-hours-minutes-seconds
let n = 2..24
let m = n*60
let k = 2..60
ask {The film|The opera|A bus ride to the coast} {lasts|takes} [n] hours{| and costs $[k]}. How many minutes {is that|does it take}? => n*60
ask A {battery|candle} {lasted|burned} for [m] minutes{| at [k] degrees}. How many hours {was that|is that}? => m/60
ask {A diver held her breath|The alarm rang|The engine was running} for [n] minutes{, [k] days ago|}. {Change|Turn} this into seconds. => n*60
ask {The record|The time} for {the slide|the tunnel ride} is [m] seconds{| in boat [k]}. How many minutes is that? => m/60
ask {A minute has|In a minute there are} 60 seconds. {A song takes [n] minutes|The kettle needs [n] minutes}; how many seconds is that? => n*60

pattern unit-days-hours-months-years
let n = 2..15
let h = n*24
let m = n*12
let k = 3..90
say {Here is a question from a quiz{| with [k] tasks}|The clerk at the station {asks|wonders} about the time|On a ship, time is measured differently}.
ask {A storm|The strike|The journey by train} lasted [n] days. How many hours {was that|is this}? => n*24
ask {A storm|The strike|The journey by train} lasted [h] hours. How many {whole |}days {was that|is this}? => h/24
ask The {puppy|baby|apprentice} has been {here|with us} for [n] years. How many months is that? => n*12
ask The {loan|subscription} runs for [m] months. How many years is that? => m/12
ask {A machine|A lighthouse lamp} has run for [h] hours {without a stop|without stopping}. {Give|Say} it in days. => h/24

pattern unit-feet-inches-yards
let n = 2..40
let i = n*12
let y = n*3
let k = 2..30
say {A corridor|A hedge|The ladder|A bolt of silk|A garden snake|The banner} {is being measured|is measured}{| at [k] minutes past nine|}.
ask It is [n] feet {long|from end to end}. How many inches {is that|are there}? => n*12
ask {The tape shows|It comes to} [i] inches. How many feet is that? => i/12
ask It is [n] yards {long|from end to end}. How many feet is that? => n*3
ask {The tape shows|It comes to} [y] feet. How many yards is that? => y/3
ask {It was|They found} [i] inches, but [n] inches {must be|are} cut off. How many inches {are left|does it have then}? => i-n

pattern unit-meters-and-grams
let n = 2..60
let c = n*100
let g = n*1000
let k = 2..40
ask {A rope|The wall|A hedge} is [n] meters long{| and [k] years old}. How many centimeters is that? => n*100
ask The {toy railway|fence|tapestry} {measured|came to} [c] centimeters{| after [k] weeks of work}. How many meters {was that|is it}? => c/100
ask {A parcel|The anchor|A sack} weighs [n] kilograms{| and lies on shelf [k]}. {Write|Give} its weight in grams. => n*1000
ask {The nuggets|All letters in the bag} weigh [g] grams{ together|}. How many kilograms is that? => g/1000
ask {The hike|A canal|The race} is [n] kilometers {long|from start to end}. How many meters is that? => n*1000
ask {A bucket holds|In the bottle are} [g] milliliters. How many liters is that? => g/1000

pattern unit-gallons-quarts-pounds
let n = 2..40
let q = n*4
let o = n*16
let k = 2..40
ask {A kettle|The soup pot} holds [n] gallons{| and feeds [k] people}. With 4 quarts in a gallon, how many quarts is that? => n*4
ask {There are|One has} [q] quarts of cider{| and [k] apples}. How many gallons {is that|can be filled}? A gallon has 4 quarts. => q/4
ask {A pound|One pound} has 16 ounces. How many ounces does a {pike|melon|cheese} of [n] pounds weigh{| if it costs $[k]}? => n*16
ask {The kitten|A parcel} weighs [o] ounces. How many pounds is that, {with|if there are} 16 ounces in a pound? => o/16
ask A pint {is|makes} 2 cups, so how many cups are [n] pints{| of cream for [k] guests}? => n*2

pattern unit-coins-dollars-cents
let n = 3..60
let c = n*100
let q = 4*n
let k = 2..40
say {In the fountain|In the lost-and-found box|Under the sofa|In a tip jar}{,|} {there is money|money has collected}{|, and [k] keys}.
ask {It is|They count} [q] quarters. How many dollars {are they worth|is that}, four quarters to a dollar? => q/4
ask It is $[n]. How many cents {is that|are in it}? => n*100
ask It is [c] cents. How many dollars is that? => c/100
ask {There are|It is} [n] dimes. How many cents are {they|these} worth? => n*10
ask {There are|It is} [n] nickels. How many cents are {they|these} worth? => n*5
ask {It is|They count} $[n], to be {changed|turned} into quarters{, four for each dollar|}. How many quarters {will that be|does one get}? => n*4

pattern unit-dozens-pairs-reams
let n = 2..40
let t = n*12
let p = n*2
let m = 2..30
let h = 2..30
pick x = cargo|studio|bakery
pick who = folk
say {<Who> writes a list|A delivery note lies on the desk|An order comes by phone}{| at house number [h]}.
ask {It says|There it says}: "[n] dozen <x>." How many <x> {have been ordered|is that}? => n*12
ask {It says|There it says}: "[t] <x>, {please by the dozen|in dozens}." How many dozens is that? => t/12
ask {It says|There it says}: "[n] pairs of {drumsticks|candles|gloves}." How many single {ones|pieces} is that? => n*2
ask {It says|There it says}: "[p] {skates|oars|chopsticks}." How many pairs {is that|are they}? => p/2
ask {It says|There it says}: "[n] <x>{ and then|, then} [m] more." How many <x> is that? => n+m

pattern part-half-third-quarter
pick x = collectibles|pantry|cargo
pick who = folk
let k = 3..40
let a = k*2
let b = k*3
let c = k*4
let d = 2..60
say {<Who> looks into the storeroom|There is good news and bad news|Somebody opens the gate of the yard}{|; it is [d] degrees}.
ask {There are|One sees} [a] <x>, and half of them are {new|wet}. How many <x> is that? => a*1/2
ask {A third of the|A third of} [b] <x> {has been sold|is damaged}. How many <x> is {that|this}? => b*1/3
ask {A fourth of the|A fourth of} [c] <x> {has been sold|is damaged}. How many <x> is {that|this}? => c*1/4
ask Half of the <x>, namely [k], {have arrived|are here}. How many {were ordered|will there be} in all? => k*2
ask Exactly a quarter of the <x> {is|are} broken: [k]{ pieces|}. How many <x> are there {in all|altogether}? => k/0.25
ask Of [b] <x>, [k] are {gone|sold}. How many are {left|not}? => b-k

pattern part-fraction-of-people
let e = 3..10
let u = 1..e-1
let k = 2..20
let t = e*k
let w = t*u/e
let y = 12..90
pick people = people
say {In the square|On a ship|In the waiting room|On the beach}{,|} {there are|one can count} [t] <people>{|, led by someone aged [y]}.
ask [u]/[e] of them {wear glasses|are asleep|can swim}. How many is that? => t*u/e
ask [w] of them {wear glasses|are asleep|can swim}. {What fraction|What part} of all is that{, as a fraction|}? => w/t
ask [w] of them {wear glasses|have a bag|like to sing}. How many {do not|don't}? => t-w

pattern part-percent-of-number
let p = 5|10|15|20|25|30|40|50|60|75|80|90
let k = 1..20
let t = k*20
let w = t*p/100
let n = 3..40
say {A survey is made|The results are in|A shopkeeper checks the stock|The captain reads the report}{| on day [n]}.
ask {Of [t] people|Among [t] people}, [p]% {travel by train|own a bicycle|can whistle}. How many people is that? => t*p/100
ask {What is|Find|How much is} [p] percent of the [t] {crates|voters|seats}? => t*p/100
ask {[w] of the [t] seats|Of [t] seats, [w]} are {taken|broken}. What percent is that? => w*100/t
ask {[w] of the [t] seats|Of [t] seats, [w]} are {taken|broken}. How many are not? => t-w
need w < t

pattern part-discount-tax-cents
let p = 5|10|20|25|30|40|50
let k = 2..40
let t = k*10
let s = 2..30
pick x = clothes|furniture|electronics
say {A(n) <x.one> costs|The price of a(n) <x.one> is} $[t]{| in aisle [s]}.
ask {There is a discount of [p]%|[p]% is taken off}. How many dollars {is the discount|are taken off}? => t*p/100
ask {There is a tax of [p]%|[p]% tax must be added}. How much is the tax? => t*p/100
ask {The dealer lowers it|It becomes cheaper} by $[k]. {What is the new price|How much is it then}? => t-k
ask {For [k] customers|[k] customers buy one each, and} {that is how much in all|all of them pay the full price. How much is that in all}? => k*t

pattern average-share-evened-out
let n = 2..9
let m = 4..40
let t = n*m
let y = 8..70
pick x = collectibles|books|sweets
pick who = folk
say {Everybody was asked about <x>|A table shows who has how many <x>|<Who> {counts|adds up} everyone's <x>}{| for [y] minutes}.
ask {The [n] members|[n] people} have [t] <x> {in all|together}. {What is the average|How many does each have on average}? => t/n
ask {On average|The average is that} {each of the [n] members|each of the [n] people} has [m] <x>. How many <x> do they have {in all|together}? => n*m
ask {The average|On average it} is [m] per person, and {the sum|the total} is [t]. How many people {were asked|are there}? => t/m
ask {The average was|It was on average} [m]{ before|}, now it is [n] {higher|more}. What is the average now? => m+n

pattern average-days-of-work
let n = 3..12
let m = 12..90
let t = n*m
let c = 2..30
say {A lifeguard|The mail carrier|A glacier guide|The night nurse|The crew of a snowplow} keeps {a record|a diary}{| in [c] columns}.
ask {In [n] days there were|Over [n] days they wrote down} [t] {calls|trips|entries}. What is the average per day? => t/n
ask {The average for [n] days is|For [n] days they note an average of} [m] {calls|entries} a day. How many {is that|are those} in all? => n*m
ask {The daily average|The average per day} is [m], and there are [t] {calls|entries}. How many days {does the record cover|were recorded}? => t/m

pattern one-step-mixed-voices
let n = 3..12
let k = 3..20
let t = n*k
let s = 2..50
need k > n
say {I need help with this one.|My teacher gave us this problem.|Can you solve this?|This is what the parrot asked.|We argued about the following.}
ask {My uncle's barn|Our club house} has [n] {lofts|rooms}, and [k] {bats|owls|swallows} {hang|live} in each{ of them|}{|, [s] feet above the floor}. How many {bats or birds|animals} is that? => n*k
ask {A spider|The spider behind our stove} caught [t] flies{| in [s] hours} and eats [n] {a|each} day. For how many days {do they last|is there food}? => t/n
ask {The wind took|The wind blew away} [n] of the [k] {kites|hats|umbrellas} on {the beach|the pier}. How many {are left|stayed}? => k-n
ask {A comet|A cicada} {comes back|shows up} every [k] years. How many years {pass|go by} from one visit until [n] visits later? => k*n
ask {The dragon|The giant} in the tale has [n] heads with [k] {teeth|horns} each{, and is [s] years old|}. How many {teeth or horns|of them} does it have? => n*k
ask {The dragon|The giant} in the tale has [t] teeth in [n] heads, the same number in each. How many teeth are in one head? => t/n

pattern one-step-nature-groups
let n = 4..30
let k = 3..25
let t = n*k
let y = 3..40
pick x = waterbirds
pick cattle = herd
ask [n] groups of [k] <x> each {have settled|were seen} {on the marsh|in the bay}{| within [y] minutes}. How many <x> {is that|are they}? => n*k
ask {On the marsh|In the bay} there are [t] <x>, in groups of [k]{|, and the water is [y] feet deep}. How many groups is that? => t/k
ask {A ranger|A bird watcher} {counted|noted} [t] <x> in [n] groups of the same size. How {big was|many <x> were in} {each group|one group}? => t/n
ask The shepherd {leads|drives} [k] <cattle> at a time {through the gate|over the bridge} and does {that|this} [n] times{| in [y] minutes}. How many <cattle> {is that|are across}? => k*n
ask {After|By} [n] {equal trips|trips with the same number each time}, all [t] <cattle> {are across|have been moved}. How many <cattle> went {on each trip|each time}? => t/n
