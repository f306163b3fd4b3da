# Numbers that everybody knows: coins, dozens, pairs, legs and wheels, weeks, hours, feet; sizes of sets told in words.

pattern constants-coins-one-kind
let q = 2..30
let d = 3..40
let n = 2..40
let y = 1950..2015
say {<name1> finds|A piggy bank holds|In a coat pocket are|A vending machine took in} [d] dimes and [n] nickels{|, one of them from the year [y]}.
ask How many cents are the dimes worth? => d*10
ask How many cents {do|would} the nickels {make|add up to}? => n*5
ask How many coins {is that|are there} {in all|altogether}? => d+n
ask How many cents {is that|is all of it worth} {in all|altogether}? => d*10+n*5
ask {[q] pennies are added|[q] pennies come on top}. How many coins {is that|are there} {in all|now}? => d+n+q
ask {[q] pennies are put with the nickels|The nickels and [q] pennies are put in a cup}. How many cents are {these|they} worth{| together}? => n*5+q

pattern constants-coins-quarters
let q = 2..20
let p = 2..60
let k = 2..9
let x = 2..q-1
let b = 10..120
need q > 2
need b < q*25
say {In a jar|On the counter|In the old purse}{,|} {there are|one finds} [q] quarters and [p] pennies. {They have been there|Nobody has touched them} for [k] years.
ask How many cents are the quarters worth? => q*25
ask How much is {that|everything} {in cents|, counted in cents}? => q*25+p
ask {[x] quarters are {put into|used for} a parking meter|A parking meter takes [x] of the quarters}. How many quarters {are left|remain}? => q-x
ask {[x] quarters are {put into|used for} a parking meter|A parking meter takes [x] of the quarters}. How many cents {are these|was that}? => x*25
ask {From the quarters, a candy of [b] cents is paid|One pays [b] cents with all the quarters}. How many cents {come|are given} back? => q*25-b
ask How many coins {lie there|are there}? => q+p

pattern constants-coins-change-into
let k = 2..20
let t = k*50
let p = 2..9
let c = 3..40
say {<name1>|The cashier|A traveler} {has|owns} {coins|small change} worth [t] cents {and [c] stamps|in [p] bags} and {goes to|stands in} {the bank|a shop}.
ask For how many nickels {can it be changed|would it be}? => t/5
ask For how many dimes {can it be changed|would it be}? => t/10
ask For how many quarters {can it be changed|would it be}? => t/25
ask {[c] cents are spent|Something for [c] cents is bought}. How many cents are left? => t-c

pattern constants-coins-two-children
let a = 3..30
let b = 3..30
let q = 2..12
need a != b
need a*10 > b*5
say <name1> {saved|has|counted} [a] dimes. <name2> {saved|has|counted} [b] nickels{| and has [q] cousins}.
ask How many cents does <name2> have? => b*5
ask How many {more cents does <name1> have|cents does <name1> have more} than <name2>? => a*10-b*5
ask How many cents do they have {together|between them}? => a*10+b*5
ask How many coins do they have {together|between them}? => a+b

pattern constants-dozens-kitchen
pick food = bakery|fruits
let n = 2..12
let u = 3..n*12-2
let p = 3..15
let g = 2..9
let m = 2..8
say {The cook|A baker|The school kitchen|<name1>} {gets|makes|has} [n] dozen <food>{|, at $[p] a dozen,} {every morning|for the guests|today}.
ask How many <food> is that? => n*12
ask {[u] are eaten|Guests eat [u] of them}{. How many|, so how many} <food> are left? => n*12-u
ask {Tomorrow|Then} [m] dozen more {are needed|come}. How many dozen is that {in all|altogether}? => n+m
ask {Besides|Also} there are [g] single ones. How many <food> are there {in all|then}? => n*12+g
ask {Another cook|A second kitchen} has [m] dozen {too|as well}. How many <food> do they have {together|in all}? => (n+m)*12

pattern constants-into-dozens
pick thing = fruits|bakery|flowers
let n = 2..20
let r = 1..11
let t = n*12+r
let d = 2..30
let b = 2..t-2
say {From the farm|From the garden}{,|} [t] <thing> {are brought|come}{| by a driver of [d] years' practice}. They are sold {only |}by the dozen.
ask How many {full|whole} dozens {is that|can be sold}? => floor(t/12)
ask How many <thing> are left over{| after all full dozens are packed}? => rem(t,12)
ask How many more <thing> {would|does one need to} {complete|fill} {another|one more} dozen? => 12-rem(t,12)
ask {[b] are bruised and thrown out|[b] of them are thrown out{ before packing|}}. How many <thing> {are left|remain}? => t-b

pattern constants-pairs-socks
let p = 3..30
let s = 1..9
let h = 2..10
let x = 2..p-1
say {In the drawer|In the wash|On the line}{,|} {there are|one counts} [p] pairs of {socks|gloves|mittens} and [s] single {ones|ones without a partner}{|, in [h] colors}.
ask How many {single |}pieces are {in the pairs|in these pairs}? => p*2
ask How many pieces is that {in all|altogether}? => p*2+s
ask {[x] pairs are given away|[x] of the pairs are packed for a trip}. How many pairs {are left|stay}? => p-x
ask {[x] pairs are given away|[x] of the pairs are packed for a trip}. How many pieces is that? => x*2

pattern constants-socks-into-pairs
let n = 4..40
let t = n*2
let k = 2..9
let x = 2..n-2
let c = 3..12
say {<name1>|The shoemaker|A store clerk} {sorts|puts} [t] {shoes|boots|skates} {into pairs|by pairs}{|, in sizes up to [c]| while [c] people wait}.
ask How many pairs {will there be|does that make}? => t/2
ask {[x] pairs are sold|Then [x] pairs are sold}. How many pairs are left? => t/2-x
ask {[x] pairs are sold|Then [x] pairs are sold}. How many {single pieces|single ones} is that? => x*2
ask {[k] pairs fit on a shelf|A shelf holds [k] pairs}. How many single {pieces|ones} {are|stand} on {such a|one} shelf? => k*2

pattern constants-legs-farm
let c = 3..30
let h = 3..40
let k = 2..9
let x = 2..c-1
need c != h
say {On the farm|In the yard|At the petting zoo}{,|} {there are|one sees} [c] {sheep|goats|cows|pigs} and [h] {hens|ducks|chickens|turkeys}{|, looked after by [k] people}.
ask How many legs do the {four-legged animals|animals with four legs} have{| together}? => c*4
ask How many legs do the birds have{| together}? => h*2
ask How many legs do all {these|the} animals have{| together}? => c*4+h*2
ask How many animals is that? => c+h
ask {[x] four-legged animals are sold|[x] of the four-legged animals go to market}. How many four-legged animals {stay|are left}? => c-x
ask How many wings do the birds have? => h*2

pattern constants-legs-to-animals
let n = 3..30
let f = n*4
let d = 2..30
let s = 2..20
say {A child|<name1>|The shepherd's dog|A mouse} {sees|counts} [f] legs under a fence; {all belong to|they are those of} {cows|horses|goats|sheep}{|, and [d] trees stand behind}.
ask How many animals {are there|stand there}? => f/4
ask [s] {animals like these|such animals} {come|join them}. How many legs {does that add|are added}? => s*4
ask [s] {animals like these|such animals} {come|join them}. How many animals {are there|is that} then? => f/4+s

pattern constants-spiders-beetles
let s = 2..15
let b = 2..20
let p = 3..30
need s != b
say {In the shed|Under the stones|For a science project}{,|} {<name1> finds|the children found|somebody has caught} [s] spiders with eight legs each and [b] beetles with six{ each|}{|, and [p] pictures are drawn of them}.
ask How many legs do the spiders have {together|in all}? => s*8
ask How many legs do the beetles have {together|in all}? => b*6
ask How many legs {is that|does that make} {in all|altogether}? => s*8+b*6
ask How many {small animals|creatures} {is that|are there}? => s+b

pattern constants-wheels-parade
let b = 3..30
let t = 2..20
let c = 2..15
let m = 20..90
say {In a parade|Outside the school|At the repair shop}{,|} {there are|one can see} [b] bicycles, [t] tricycles{,|} and [c] cars{| and it takes [m] minutes to clean them}.
ask How many vehicles is that? => b+t+c
ask How many wheels do the bicycles have{| together}? => b*2
ask How many wheels do the tricycles have{| together}? => t*3
ask How many wheels do the cars have{| together}, {not counting|without} spare ones? => c*4
ask How many wheels do the bicycles and tricycles have{| together}? => b*2+t*3
ask How many wheels do {all of them|all the vehicles} have{| together}, {not counting|without} spare ones? => b*2+t*3+c*4

pattern constants-wheels-to-build
let n = 3..25
let r = 0..3
let t = n*4+r
let s = 2..n-1
let w = 2..9
say {A toy maker|A workshop|The model club} has [t] {small |}wheels and builds {cars|wagons} with four {each|wheels each}{|, painted in [w] colors}.
ask How many {cars or wagons|vehicles} can be {built|finished} {with them|from these wheels}? => floor(t/4)
ask How many wheels are left when as many as possible are built? => rem(t,4)
ask {So far|By noon} [s] {are finished|have been built}. How many wheels {are in them|did they take}? => s*4
ask {So far|By noon} [s] {are finished|have been built}. How many wheels {are left|remain}? => t-s*4

pattern constants-weeks-days-trip
let w = 2..12
let d = 1..6
let m = 2..9
let x = 2..w*7-1
need d > 1
say {A ship|An explorer|My aunt|The circus} {is|will be|was} {away|on the road|on tour} for [w] weeks{ and [d] days|, plus [d] days}{|, with a crew of [m]}.
ask How many days {is that|is it} {in all|altogether}? => w*7+d
ask How many days do the whole weeks make{|, without the other days}? => w*7
ask {[x] days {have passed|are over}|[x] of the days have passed}. How many {days |}are {left|to go}? => w*7+d-x
ask {The next time|Next year} it will be [m] weeks longer. How many whole weeks {will it be|is that} then? => w+m

pattern constants-days-to-weeks
let w = 2..20
let r = 1..6
let t = w*7+r
let a = 2..60
let c = 2..t-1
say {The building of|Work on|Painting} {the bridge|the boat|the tower} {takes|lasted|will take} [t] days with [a] workers.
ask How many {whole|full} weeks {is that|are in it}? => floor(t/7)
ask How many days are {left over|there} {beyond|besides} the {whole|full} weeks? => rem(t,7)
ask How many days are there {still to go|left} after [c] days? => t-c

pattern constants-chores-per-week
let k = 2..6
let w = 2..15
let m = 5..40
let z = 2..9
say {The cat|A baby|The old dog|<name1>'s parrot} {eats|gets food} [k] times {a|every} day{|, and weighs [m] pounds}. {A bag of food lasts|One bag of food is enough for} [z] days.
ask How many {meals|feedings} is that {a|per|each} week? => k*7
ask How many {meals|feedings} is that in [w] weeks? => k*7*w
ask How many {meals|feedings} come from one bag? => k*z
ask How many days are [w] bags enough for? => z*w

pattern constants-weekday-weekend
let a = 3..30
let b = 3..40
let w = 2..9
let g = 2..20
need a != b
say {A newspaper stand|The cafe|A small shop} sells [a] {newspapers|sandwiches|postcards} on {each|every} weekday and [b] on {each day of the weekend|Saturday and Sunday each}{|, and has been there for [g] years}.
ask How many {of them |}are sold on the five weekdays? => a*5
ask How many {of them |}are sold on {a|one} weekend? => b*2
ask How many {of them |}are sold in a {whole|full} week? => a*5+b*2
ask How many {of them |}are sold on {one weekday and one day of the weekend|a Friday and a Saturday} together? => a+b
ask How many {of them |}are sold on [w] weekends? => b*2*w

pattern constants-hours-in-days
let s = 5..11
let d = 2..14
let e = 3..9
say {A bat|A cat|A bear cub|Our grandfather} sleeps [s] hours {a|each} day and {spends [e] hours on food|needs [e] hours for eating|eats for [e] hours}.
ask How many hours of {a|the} day are {not for sleeping|left besides sleep}? => 24-s
ask How many hours of sleep is that in [d] days? => s*d
ask How many hours of sleep is that in a week? => s*7
ask How many hours {a|of each} day do {sleep and food|the two things} take {together|in all}? => s+e
ask How many hours of each day are {left|free} after {sleep and food|both}? => 24-s-e

pattern constants-minutes-in-hours
let k = 2..12
let m = 60*k
let a = 5..55 step 5
let n = 2..9
say {A candle burns|The film runs|A battery lasts} [m] minutes{|, and [n] people are in the room}.
ask How many hours is that? => m/60
ask How many minutes are left after [a] minutes? => m-a
ask {A second one|Another} is [a] minutes longer. How many minutes is {that one|it}? => m+a
ask How many hours do [n] {of them|in a row} {take|last} when one follows the other? => m/60*n

pattern constants-hour-and-rest
let h = 2..6
let m = 5..55 step 5
let b = 5..50 step 5
let s = 2..12
say {The drive|The flight|A walk to the summit|The train ride} {takes|lasts} [h] hours and [m] minutes{|, with [s] other people}.
ask How many minutes is that? => h*60+m
ask {[b] minutes are over|[b] minutes have passed}. How many minutes are left? => h*60+m-b
ask {With|Together with} a rest of [b] minutes, how many minutes {does it take|is it} {in all|altogether}? => h*60+m+b
ask {The way back takes|Going back takes} [s] minutes {less|fewer}. How many minutes does the way back take? => h*60+m-s

pattern constants-feet-to-inches
let f = 2..12
let i = 1..11
let n = 2..9
let c = 3..f*12-1
need i > 1
say {A carpenter|<name1>|The tailor} has a {board|strip|ribbon|pole} of [f] feet{| and needs it for [n] people| and [n] others, shorter ones}.
ask How many inches {long is it|is that}? => f*12
ask {[c] inches are cut off|A piece of [c] inches is cut off}. How many inches {remain|are left}? => f*12-c
ask {Another is|A second one is} [i] inches longer. How many inches is {that one|the second}? => f*12+i
ask How many feet would [n] {pieces like it|such pieces} be{| together}? => f*n

pattern constants-inches-to-feet
let f = 2..20
let t = f*12
let n = 2..9
let p = 2..8
let d = 2..t-2
say {A snake|A hedge|The longest branch} is [t] inches long and [n] inches thick.
ask How many feet {long is it|is the length}? => t/12
ask Last year it was [d] inches shorter. How many inches long was it then? => t-d
ask How many feet {would|are} [p] of them {be |}in a row? => t/12*p

pattern constants-yards-field
let y = 8..100
let n = 2..9
let w = 5..y-2
let f = 2..y*3-1
let k = 2..20
say A {playing field|garden path|swimming lane} is [y] yards long and [w] yards wide{|, and [k] children use it}.
ask How many feet long is it? => y*3
ask {Somebody walks|A child runs} its length [n] times. How many yards is that? => y*n
ask {Somebody walks|A child runs} its length [n] times. How many feet is that? => y*3*n
ask {After [f] feet of the length|When [f] feet of its length are done}, how many feet are {left|missing}? => y*3-f
ask {How many yards around is it|What is the way around it in yards}? => (y+w)*2

pattern constants-pounds-ounces
pick stuff = fruits|vegetables
let p = 2..12
let o = 2..15
let n = 2..9
let e = 3..p*16-2
say {A basket|A bag|The box|A sack} of <stuff> weighs [p] pounds{|; [n] people carry one each}.
ask How many ounces is that? => p*16
ask {A second one|Another} weighs [o] ounces more. How many ounces does {it|that one} weigh? => p*16+o
ask {[e] ounces are eaten|[e] ounces are used for soup}. How many ounces {are left|remain}? => p*16-e
ask How many pounds do [n] {such ones|of them} weigh{| together}? => p*n

pattern constants-quarts-gallons
let g = 2..15
let q = 2..9
let c = 3..g*4-1
let k = 2..9
say {The cook|The milkman|A driver} {has|brings|needs} [g] gallons of {milk|water|juice}{ in [k] cans|}. A gallon is four quarts.
ask How many quarts is that? => g*4
ask {[c] quarts are used|[c] quarts are used up}. How many quarts are left? => g*4-c
ask {For tomorrow|For next week} [q] more gallons are {planned|needed}. How many gallons is that {in all|altogether}? => g+q
ask {Another [q] quarts come|[q] extra quarts come}. How many quarts are there then? => g*4+q

pattern constants-meters-centimeters
let m = 2..20
let c = 5..95 step 5
let n = 2..9
let x = 10..m*100-10
say {A rope|A shelf board|The ribbon on a gift|A hose} {is|measures} [m] meters{| and there are [n] of that kind}.
ask How many centimeters is that? => m*100
ask {It is|By mistake it is} [c] centimeters too long. How many centimeters {should it be|would be right}? => m*100-c
ask {[x] centimeters are cut off|[x] centimeters of it {break|tear} off}. How many centimeters are left? => m*100-x
ask How many meters {are|make} [n] of {that|this} kind {together|one behind the other}? => m*n

pattern constants-months-years
let y = 2..12
let m = 1..11
let p = 3..40
let k = 2..20
need m > 1
say {<name1>|A clerk|The captain|An old lady} has {lived|stayed} {here|in this house|in the hotel} for [y] years and [m] months.
ask How many months is that? => y*12+m
ask {In|After} [k] more months, how many months {will it be|is that}{| in all}? => y*12+m+k
ask How many months do the full years make{| alone}? => y*12
ask A room {there|like this} costs $[p] {a|per} month. How much was paid in {the full years|the [y] years}, {every month paid|all months together}? => y*12*p

pattern constants-yearly-from-monthly
let p = 3..60
let y = 2..6
let o = 5..90
let j = 2..9
say {A magazine|A gym|A phone line|Piano class} costs $[p] a month. {To join costs|At the start one pays} $[o] once{|; [j] people in the house take part}.
ask How much is it {a|per} year{|, without the {single|extra} payment}? => p*12
ask How much is it in the first year, with the {single|extra} payment? => p*12+o
ask How much is it {for|in} [y] years{|, without the {single|extra} payment}? => p*12*y
ask How much is the first month, with the {single|extra} payment? => p+o

pattern constants-playing-cards
let n = 2..8
let c = 4..40
let m = 3..8
need c < 52
say {<name1>|The magician|Our club} {owns|has} [n] full decks of 52 cards{|, used by [m] players}.
ask How many cards is that? => n*52
ask {[c] cards are missing in one deck|From one deck, [c] cards got lost}. How many cards are in {that|this} deck? => 52-c
ask {[c] cards got lost|[c] cards are missing}. How many {cards |}are there {now|in all then}? => n*52-c
ask {[m] new decks|[m] more decks} {are bought|come}. How many decks {is that|are there} {in all|now}? => n+m

pattern constants-fingers-gloves
let c = 3..30
let w = 2..c-1
let h = 2..5
say {In a room|In the dance class|On the stage}, there are [c] children{|, [h] of them with long hair}. {Everyone|Each child} {holds up|shows} both hands.
ask How many hands is that? => c*2
ask How many fingers, {thumbs counted too|with the thumbs}, is that? => c*10
ask {[w] children leave|[w] of the children go home}. How many children are {left|still there}? => c-w
ask {[w] children leave|[w] of the children go home}. How many hands are {left|still to be seen}? => (c-w)*2
