# Sharing and cutting up in one step: fair shares, what is left over, round up (how many trips), round down (how many full ones).

pattern inheritance-of-animals
pick x = herd
pick who = folk
let n = 2..9
let k = 3..25
let t = n*k
let y = 60..95
let b = 2..9
let v = 2..9
say {When <who> moved to the city,|At the end of a long life on the farm,|Before the farm was sold,} [t] <x> {were|had to be} {given away|handed over}{, besides [v] old plows|}.
maybe {Everything was settled in [y] minutes.|The vet had looked after the farm for [y] years.}
ask {The [n] heirs|[n] neighbors} {each received the same number|divided them fairly}. How many <x> did {one of them|each} {get|lead home}? => t/n
ask {Each neighbor|Everybody who came} could {lead away|take} [k]. {For how many neighbors did they last|How many people got some}? => t/k
ask {Each of the [n] neighbors had|[n] neighbors had each} [b] <x> of their own. How many <x> did the neighbors {own|have} together before that day? => n*b
ask [b] <x> {ran off|got away} first. How many were left to give away? => t-b
need t > b

pattern cards-dealt-round
pick who = folk
let n = 2..6
let k = 4..13
let r = 1..n-1
let t = n*k+r
let m = 10..40
need r < n
say {<Who>|The youngest player|The dealer} {deals|hands round} [t] cards {to [n] players|among [n] players|at a table of [n] players}, one card at a time, until another full round is {no longer possible|impossible}{|; the game lasts [m] minutes}.
ask How many cards {does each player hold|are in each hand}? => floor(t/n)
ask How many cards {stay on the table|are not dealt|are left in the pack}? => rem(t,n)
ask {How many more cards would make it possible|How many cards are missing} to {give everyone another card|deal one more full round}? => n-rem(t,n)

pattern elevator-trips-up
pick x = furniture|cargo
let k = 3..12
let q = 2..9
let r = 1..k-1
let t = k*q+r
let f = 3..30
say {A freight elevator|The goods lift of a tower|A crane} {can lift|takes} {at most|no more than} [k] <x> at {a time|once}{|, up to floor [f]}. [t] <x> {stand|wait} {below|on the ground}.
ask How many {trips|times} must it go up {to bring|to get} {all of them|everything} {there|to the top}? => ceil(t/k)
ask How many {trips|times} does it go up {with a full load|fully loaded}? => floor(t/k)
ask How many <x> {are on|come up with} the last trip{, which is not a full one|}{| if all others are full}? => rem(t,k)
ask {For how many <x> would there still be room|How many places stay empty} on the last trip{| if all others are full}? => k-rem(t,k)

pattern ferry-over-and-over
pick car = cars
let k = 4..20
let q = 2..9
let r = 1..k-1
let t = k*q+r
let p = 4..20
let m = 10..40
let z = 3..15
let e = 2..t-2
say {The little ferry|A river ferry|The night ferry} {has room for|can hold} [k] <car>{, charges $[p] for each|} and {needs|takes} [m] minutes for a crossing. {On the pier|In line} there {stand|are} [t] <car>.
ask How many crossings {are needed|must it make} {before the pier is empty|to get everyone to the other side}? => ceil(t/k)
ask {It crosses only when full|The captain only leaves with a full deck}. How many crossings {does it make|will there be}? => floor(t/k)
ask {It crosses only when full|The captain only leaves with a full deck}. How many <car> {have to stay|remain} on the pier? => rem(t,k)
ask How many minutes does {the ferry|it} {spend|travel} on [z] crossings? => z*m
ask A bridge is opened, and all but [e] of the <car> drive over it. How many {<car> use the bridge|drive over the bridge}? => t-e

pattern ribbon-cut-pieces
pick color = colors
let k = 4..30
let q = 3..15
let r = 1..k-1
let t = k*q+r
let p = 2..40
let m = 2..9
let e = p*m
say {A tailor|The gift shop|A seamstress} {has|owns} {a roll of <color> ribbon|a <color> ribbon} that is [t] {inches long|inches in length}.
ask {Pieces|Bows} {of [k] inches|that measure [k] inches each} {are cut off|are snipped off} {again and again|as long as possible}. How many {whole |}pieces {come out|does that give}? => floor(t/k)
ask {Pieces|Bows} of [k] inches are cut off as long as possible. How long is the {rest|scrap} {at the end|that is left}? => rem(t,k)
ask [p] {such rolls|of them} cost $[e]{ in all|}. How much is {one|a single one}? => e/p
ask {The apprentice|Somebody} cuts off a piece of [k] inches. How {long is the rest|much is left}? => t-k

pattern money-how-many-can-be-bought
pick x = pantry|studio|school
let p = 2..15
let q = 2..12
let r = 1..p-1
let t = p*q+r
let y = 7..15
say {<name1>, aged [y], takes|A boy of [y] takes|The class treasurer has|Somebody has} $[t] {to the shop|along}. {A(n) <x.one>|One <x.one>} costs $[p].
ask How many <x> can be {bought|paid for}{| at most}? => floor(t/p)
ask {As many <x> as possible are bought|The buyer gets as many <x> as the money allows}. How many dollars {are left|come back}? => rem(t,p)
ask {As many <x> as possible are bought|The buyer gets as many <x> as the money allows}. How many more dollars would be needed for one more <x.one>? => p-rem(t,p)
ask {[q] customers|[q] people} buy one <x.one> each. How much do they pay {together|in all}? => q*p
ask One <x.one> is bought. How much {money |}is left? => t-p

pattern full-albums-of-photos
let k = 12..60
let q = 2..9
let r = 1..k-1
let t = k*q+r
let y = 1950..1999
let d = 3..20
say {Grandpa|My uncle|An old photographer} {wants to|is going to} {glue|stick} [t] photos{| taken since [y]} into albums that {hold|take} [k] photos {each|apiece}.
ask How many albums must be {bought|on hand} {so that no photo is left out|for all photos}? => ceil(t/k)
ask How many albums will be {full|filled to the last page}? => floor(t/k)
ask How many photos {come|go} into the album that {will not be full|is only partly filled}? => rem(t,k)
ask [d] photos are {blurred|torn} and {thrown away|left out}. How many photos are {still good|left to glue}? => t-d
need t > d

pattern shelves-for-jars-round
let k = 5..20
let q = 2..9
let r = 1..k-1
let t = k*q+r
let w = 2..9
pick x = pantry
say {In the cellar|In a shop window|In the pantry of an inn}{,|} a shelf {is long enough for|can hold} [k] <x>. {[t] <x> are|There are [t] <x>} {to be put away|waiting on the floor}.
ask {How many shelves are needed|What is the smallest number of shelves that will do} for all of them? => ceil(t/k)
ask {The helper|A helper} {puts as many as possible|fills shelf after shelf}. How many shelves are {completely full|without a gap} in the end? => floor(t/k)
ask {Only full shelves are allowed; the others go back in the box|Whatever does not fill a shelf goes back in the box}. How many <x> {go back|end up in the box}? => rem(t,k)
ask {[w] shelves|[w] of the shelves} {have been filled|are full by now}. How many <x> {stand on them|are on those}? => w*k

pattern taxis-airport-guests
let k = 3..6
let q = 3..14
let r = 1..k-1
let t = k*q+r
let f = 15..60
let m = 20..90
say {After the concert|After the last train|When the snow stopped all trains}{,|} [t] travelers {called|asked for} taxis. A taxi {takes|drives} [k] passengers, {costs|charges} $[f] {and|and it} needs [m] minutes{ to the airport|}.
ask How many taxis {had to come|were needed} {at least|to take everybody}? => ceil(t/k)
ask How many of the taxis could leave full? => floor(t/k)
ask {All taxis but the last were full|The last taxi was the only one with empty seats}. How many {travelers|people} {sat|rode} in the last one? => rem(t,k)
ask {[q] taxis drove off|[q] taxis left}. How much did {these|they} {charge|cost} {together|in all}? => q*f

pattern rows-of-seedlings-left
pick plant = vegetables|flowers
pick who = folk
let n = 3..12
let k = 3..15
let r = 1..n-1
let t = n*k+r
let w = 2..8
say {<Who>|<name1>|The gardening club} {plants|sets} [t] <plant> in [n] {rows|beds}{, [w] feet apart,|} {with the same number in each|so that all are equal}, and {puts what remains|the remaining ones go} {into a pot|in a window box}.
ask How many <plant> {stand|are} in {each row or bed|each}? => floor(t/n)
ask How many <plant> {are in the pot or box|are not in the ground|remain}? => rem(t,n)
ask How many more <plant> {would be needed|are missing} to {make each row or bed longer by one|put one more into each}? => n-rem(t,n)

pattern fair-share-plain-roles
pick x = sweets|bakery|fruits
pick a = relatives
pick who = folk
let n = 2..9
let k = 3..16
let t = n*k
let g = 2..9
let y = 4..90
say {My <a.one>, who is [y],|<Who>|The neighbor's <a.one>} {came|stopped by} with [t] <x> {in a bag|on a tray|in a hat}.
ask {[n] of us|[n] kids} shared them {fairly|equally}. How many did {each of us|every child} {get|have}? => t/n
ask {Everybody took|Each of us was given} [k]{, and that was all|, and then the <x> were gone}. How many of us were there? => t/k
ask {Before we could share them|Before anybody noticed}, the dog had {eaten|swallowed} [g]. How many <x> {were left|could we share}? => t-g
need t > g
ask {There were [g] <x> at home already|[g] <x> were on our table already}. How many <x> did we have {then|together}? => t+g
ask {The next day|Next time} there were [g] times as many. How many <x> {were there|was that} then? => t*g

pattern dance-couples-and-circles
pick people = people
let k = 3..8
let q = 3..12
let r = 1..k-1
let t = k*q+r
let s = 3..12
say {At the village dance|In the gym|On the lawn}{,|} [t] <people> {are asked to|should} form circles of [k]{| while [s] songs are played}.
ask How many {complete circles|circles} {form|can be formed}? => floor(t/k)
ask How many <people> {must watch|find no circle}? => rem(t,k)
ask How many <people> would have to {join|come} so that {nobody must watch|everybody is in a circle}? => k-rem(t,k)

pattern long-board-into-shelves
let k = 2..9
let n = 3..15
let t = k*n
let x = 2..9
let c = 2..30
pick who = folk
say {A carpenter|<Who>|<name1>} {saws|cuts} a beam {of|with a length of} [t] feet {into equal pieces|into pieces of one length}{| for $[c]}.
ask {[n] pieces|[n] of them} {come out|are made}. How long is {each piece|one piece}? => t/n
ask {A piece|Each piece} is [k] feet long. How many pieces {does the beam give|are there}? => t/k
ask {[x] feet at the end are|The last [x] feet are} {rotten|cracked} and sawn off first. How many feet {can be used|are good}? => t-x
need t > x
ask {The workshop has|There are} [x] such beams. How many feet {of wood |}is that? => x*t

pattern crew-shifts-lottery
let n = 2..12
let k = 50..900 step 10
let t = n*k
let d = 3..20
let w = 3..20
let x = 20..300 step 10
pick who = folk
say {A lottery ticket|A treasure chest|The reward for an old painting} {brought|was worth} $[t]{|, which arrived after [w] days}.
ask {[n] friends had bought it|[n] people owned it} together and {split|shared} the money {evenly|equally}. How much did each {get|receive}? => t/n
ask {<Who>|The owner} {gave everybody|gave each worker} $[k] until nothing was left. How many people {got money|was that}? => t/k
ask $[x] went {to|for} {the tax office|the animal shelter}. How much was left? => t-x
need t > x
ask A second {prize|find} was worth [d] times as much. How much was {that|the second one}? => t*d

pattern shares-with-cents
pick x = pantry|bakery
let n = 2..8
let k = 1.25..9.75 step 0.25
let t = n*k
let y = 11..70
say {<name1> and some friends|A group of cyclists|Some coworkers} {ate|had lunch} {at a diner|in a noodle bar}; {the bill was|they owed} $[t]{| at table number [y]}.
ask {They were [n] people and|[n] people} split the bill {equally|evenly}. How much did each {pay|owe}? => t/n
ask {Everyone|Each of them} {put down|paid} $[k], and that was exactly enough. How many {people|of them} {were there|ate}? => t/k
ask {Yesterday|The day before} [n] people had <x> for $[k] each. How much was {yesterday's bill|that bill}? => n*k

pattern batches-in-the-oven
pick cake = bakery
let k = 6..24
let q = 2..9
let r = 1..k-1
let t = k*q+r
let m = 12..40
say {The oven of the {mill|camp kitchen|school}|A small oven} {bakes|has space for} [k] <cake> at {once|a time}, {in [m] minutes|and one batch takes [m] minutes}. [t] <cake> {have been ordered|must be baked}.
ask How many {batches are needed|times must the oven be {filled|loaded}}{| at least}? => ceil(t/k)
ask How many {batches|of the batches} {fill the oven completely|are full ones}? => floor(t/k)
ask {After the full batches|When only full batches have been baked,} how many <cake> are still {missing|to be baked}? => rem(t,k)
ask How many minutes do [q] batches take{, one after another|}? => q*m

pattern bunks-cages-tanks-exact
pick pet = pets
let n = 2..15
let k = 2..9
let t = n*k
let x = 2..9
need n > x
say {An animal shelter|A pet hotel|The vet school} {lodges|keeps} [t] <pet> {in|inside} [n] {equal|identical} {pens|compartments}, {none|no compartment} fuller than another.
ask How many <pet> {share a place|live together in one of them}? => t/n
ask The <pet> from [x] of them {find a home|are picked up}. How many of the [n] places are {still in use|occupied}? => n-x
ask {If the staff used|Suppose they used} other cages, with [k] <pet> in each{|, for all of them}. How many cages would {be needed|they need} for the [t]? => t/k
ask {Each|Every one} of the <pet> eats [x] scoops a day. How many scoops {is that|are needed} a day? => t*x

pattern teams-captain-question-first
pick people = people
let n = 3..14
let k = 3..12
let t = n*k
let r = 1..k-1
let z = t+r
let c = 3..40
ask How {large|big} is {each|every} team when [t] <people> {are split|split up} into [n] equal teams{| on field number [c]}? => t/n
ask How many teams {can take part|are there} when [t] <people> {make|form} teams of [k]{| at [c] degrees}? => t/k
ask How many <people> {are left out|remain without a team} when [z] <people> {make|form} as many teams of [k] as possible{| in hall [c]}? => rem(z,k)
ask How many full teams come out when [z] <people> {are put|get} into teams of [k]{| and [c] parents watch}? => floor(z/k)
ask How many <people> take part when [n] teams of [k] {come|have signed up}{| from [c] towns}? => n*k
ask How many {boats|rafts} {does it take|are needed} to carry [z] <people> {when|if} [k] fit in each{ and nobody stays behind|}? => ceil(z/k)
