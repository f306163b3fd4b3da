# Something grows or shrinks once: the end, the change or the start is asked, in many voices.

pattern one-question-first-if-had
pick x = wares|kitchenware|instruments
pick who = crafters|guardians
let b = 3..60
let a = b+4..b+90
let c = 2..40
let d = 2..9
ask How many <x> does {a(n) <who.one>|the <who.one> of our town|my neighbor, a(n) <who.one>,} {still have|have left} if [b] of [a] {were sold|were given away|got broken|were stolen} {last week|on Tuesday|during the storm|in [d] days}? => a-b
ask How many <x> {will a(n) <who.one> have|will there be on the shelf of a(n) <who.one>} if [c] more {are finished|are bought|arrive} and there are {already [a]|[a] now}? => a+c
ask How many <x> {did a(n) <who.one> start with|were there at the outset} if [a] are left {now that|after} [b] {have been sold|were handed out|have disappeared}? => a+b
ask How many <x> must {have gone missing|have been used up} if a(n) <who.one> {counted|had} [a] {last month|in the spring} and {counts|has} only [b] {today|now}? => a-b
ask How many <x> {came in|were added} if the <who.one>'s {supply|stock|store} {went up|grew|rose} from [b] to [a]? => a-b

pattern one-i-lost-some
pick x = collectibles|toys|nature
let a = 12..140
let r = 3..a-3
let c = 2..50
let g = 2..8
say {I|Yesterday I|When I was in grade [g], I} had [a] <x> {in my pocket|in a shoebox|under my bed|in a tin}.
say {Now I can find only|Today only|After the move, I have only} [r]{ of them|}{ left|}.
maybe My sister {never|hardly ever} {touches|looks at} them.
ask How many {<x> |of my <x> |}did I lose? => a-r
ask {How many are missing|How many of them are gone}? => a-r
ask My {uncle|best friend|teacher} {feels sorry and gives|hands} me [c] {new ones|others}. How many <x> do I have {then|after that}? => r+c
ask {If I find|Suppose I find} all the lost ones and {then buy|my mother gives me} [c] more, how many <x> will I have? => a+c

pattern one-we-our-class
pick x = school|crafts|books
let a = 15..90
let b = 3..60
let t = a+b
let n = 18..34
let u = 2..a-2
say {Our class has|Our art club owns|The kids in my class have|Our team keeps|We have|We own} [a] <x>{ for all [n] of us|}.
maybe {We|We all} {share|take care of} them.
ask {This week we get|Our teacher brings us} [b] more. How many <x> do we have {now|then}? => a+b
ask {After Parents' Day|After the flea market|In June} we {counted|had} [t]. How many <x> {did we get|were added|came in}? => t-a
ask {During a project|On a rainy day} we {used up|lost|broke} [u]. How many <x> {are left for us|do we still have|remain}? => a-u
ask {We gave [u] to the class next door|The class next door borrowed [u]}. How many <x> stayed {in our room|with us}? => a-u
ask We want {to have |}[t]. How many <x> {do we lack|are we short of|do we still have to get}? => t-a

pattern one-passive-eaten
pick x = bakery|fruits|sweets
let a = 14..130
let b = 3..a-3
let c = 2..60
let m = 4..40
say [a] <x> {were baked|were bought|were laid out|were prepared} for {the concert|a picnic|the open day|the neighbors|the choir}{| in [m] minutes}.
say [b] {of them |}were {eaten|taken|enjoyed} {before noon|at once|by the guests|in the break}.
ask How many {were left uneaten|were not eaten|<x> remained on the plates}? => a-b
ask {Then another|After that, another} [c] were {brought|delivered}. Leaving aside what had been {eaten|taken}, how many <x> were {brought|delivered|provided} {in all|all told}? => a+c
ask {How many were still on the table|What number of <x> stayed untouched} after that? => a-b

pattern one-tank-level
let a = 40..900
let b = 10..a-10
let c = 5..300
let t = a+c
pick unit = units.tank
let h = 2..9
say {A rain barrel|The tank behind the barn|A water tower|The fuel tank of a boat|The fish pond} {contains|holds} [a] <unit>.
maybe {The lid|The ladder beside it} is [h] years old.
ask {Overnight|During the week} [b] <unit> {leak out|are pumped out|are used}. How {much is|many <unit> are} {left|still inside}? => a-b
ask A {storm|pump|hose} adds [c] <unit>. How many <unit> does it {contain|hold} {after that|then}? => a+c
ask {After a thunderstorm|The next morning} the {gauge|dial} {shows|reads} [t] <unit>. How much water {was added|came in}? => t-a
ask {Last month|On the first day} it held [t] <unit>. How many <unit> have been {used|lost|drawn off} since then? => t-a
ask {When it is full|Filled to the top}, it holds [t] <unit>. How many <unit> {would still fit|must be poured in to fill it}? => t-a

pattern one-river-rises
let a = 3..40
let u = 2..25
let t = a+u
let d = 2..a-1
let days = 2..9
say {At the old bridge|Near the mill|At the ferry landing}{,|} the river {was|stood at} [a] feet {deep|} {on Monday|before the rain|in early spring}.
ask {It rose|The water climbed} [u] feet {in [days] days|after heavy rain|when the snow melted}. How deep {was the river|did the river get} {then|}? => a+u
ask {By Friday|After [days] days of rain} it {was|stood at} [t] feet. How many feet {did it rise|had the water risen}? => t-a
ask {A long dry spell|The hot summer} {lowered it by|took away} [d] feet. How deep {was it after that|was the water then}? => a-d
ask A {flood mark|red line} is painted at [t] feet. How {many feet below that mark was the water|much higher would the water have to rise to reach the mark}? => t-a

pattern one-temperature-hours
let a = 20..80
let d = 3..18
let t = a+d
let n = 2..11
let p = 20..90
say {At dawn|At six in the morning|When the sun came up|In the cellar} {it was|the thermometer showed|we measured} [a] degrees.
maybe {The air was damp, at|Humidity was} [p] percent.
ask {By noon|[n] hours later} it was [d] degrees {warmer|hotter}. What {was the temperature|did the thermometer show} {then|}? => a+d
ask {By noon|[n] hours later} it was [t] degrees. {By how many degrees did it get warmer|How many degrees did the temperature climb|How much warmer had it become}? => t-a
ask That was [d] degrees {colder|cooler|less} than {the evening before|at midnight}. How {warm|many degrees} was it {the evening before|at midnight}? => a+d
ask That was [d] degrees {warmer|more} than {a week earlier|on the day before}. What was the temperature {a week earlier|on the day before}? => a-d
need a > d+1

pattern one-score-during-game
pick team = teams
let a = 12..70
let b = 2..40
let t = a+b
let k = 4..30
say {At halftime|After two quarters|When the rain came|At the break}{,|} <team> {had|had scored|were at|counted} [a] points.
maybe Number [k] {played very well|was their best player}.
ask {They|The team} {scored|made|added} [b] more {in the rest of the game|after that}. What was {the final score of <team>|their total at the end}? => a+b
ask {They|The team} {ended|finished} {with|on} [t]. How many points {were scored|did they score} {in the second part|after the break}? => t-a
ask {They|The team} {needed|wanted} [t] {to win|to reach the record}. How many points {were they short|did they still need} {at that time|then}? => t-a
ask [b] of {those|these} points were {made by|from} {the captain|one girl|a tall player}. How many {came from|were made by} {the others|the rest of the team}? => a-b
need a > b

pattern one-money-cents-purse
let a = 5.25..60 step 0.05
let b = 1.15..4.95 step 0.05
let t = a+b
let n = 2..12
pick good = bakery|drinks|school
say {In my purse|In <name1>'s wallet|In the kitty|In the coffee tin} there {is|was} $[a].
maybe {It is kept with|Next to it are} [n] {old keys|stamps|coupons}.
ask {I take out|Someone takes out|<name2> pays} $[b] {of it |from it |}for a(n) <good.one>. How much {money |}{is left|remains}? => a-b
ask $[b] {is|gets} {put in|added}. How much {is there|money is there} {now|then}? => a+b
ask {After someone put in more|After a gift} there {is|was} $[t]. How much was {put in|the gift}? => t-a
ask {Before a(n) <good.one> was paid for|Before the last purchase} there {was|had been} $[t]. How much {did it cost|was spent}? => t-a
ask {If|Suppose} $[b] had {just |}been taken out before {this|we counted}, how much was there {at first|originally}? => a+b

pattern one-bank-balance
let a = 120..980
let b = 15..110
let w = a-b
let t = a+b
let k = 100..999
say {A student's|The gardener's|Our club's|A widow's|The parish's} {account|bank account|savings book}{| (number [k])} {shows|stands at} $[a] {before|this morning, before} {anything is booked|the mail comes}.
ask {Then a bill of $[b] is paid from it|The bank takes out $[b] for rent}. What {is the new balance|does it show then}? => a-b
ask {A deposit|A payment} of $[b] {arrives|comes in}. {What is|Find} the new balance{?|.} => a+b
ask {In the evening|By Friday} the balance is $[w]. How much {was withdrawn|was spent|went out}? => a-w
ask {In the evening|By Friday} the balance is $[t]. How {large was the deposit|much was paid in}? => t-a
ask {Yesterday|A week ago} it was $[b] {more|higher}. What was it {yesterday|a week ago|at that time}? => a+b

pattern one-machine-counter
let a = 150..4000
let b = 20..140
let t = a+b
let h = 2..9
pick x = wares|toys|clothes
say {A machine|The new robot|A knitting machine|An old press|The packing line} had {made|turned out|finished} [a] <x> by {noon|Wednesday|the end of the shift}{| in [h] hours}.
ask {Inspectors|Two workers|The foreman} {rejected|threw out} [b] of them. How many were {good|all right|accepted}? => a-b
ask It {makes|turns out|adds} [b] more before it {stops|is switched off}. How many <x> {is that|does it make} {in all|altogether}? => a+b
ask {An hour later|By evening} the counter {showed|stood at} [t]. How many <x> were made {in that time|in between|after that}? => t-a
ask {The last|The most recent} [b] of these were made {today|since breakfast}. How many had been made before {that|then}? => a-b
ask The order is for [t]. How many <x> {remain|are left|are still} to be made? => t-a

pattern one-library-some-borrowed
pick book = books|instruments
let a = 60..900
let r = 30..a-8
let c = 5..90
let y = 3..80
say The {town library|music library|school library|lending room} of <town> {owns|has} [a] <book>{| and is [y] years old}.
pick town = towns
say Some {are out at the moment|have been lent out|are in the hands of readers}{, and| and so|, so} [r] {are|remain} {on the shelves|in the building|there}.
ask How many <book> {are out|have been lent out|are not there|must come back}? => a-r
ask {If|When} [c] of the {ones that are out|missing ones} {come back|are returned}, how many will be {there|in the building}? => r+c
need a-r > c
ask {The mayor gives|A rich lady leaves} it [c] {new ones|more}. How many <book> will it {own|have} {altogether|in all}? => a+c

pattern one-plane-seat-start
let b = 12..90
let r = 40..260
let k = 300..500
let v = 2..12
say {After|When} [b] {passengers|travelers} {had left|got off|were taken to another plane}, {a jet|a plane|the flight} {still carried|had|continued with} [r]{ of them| people on board|}.
maybe {The crew of [v] is not counted here|The [v] flight attendants were not counted}.
ask How many {passengers|travelers} {were on board before that|did it carry at the outset|were there originally}? => r+b
ask {Then|After refueling} [v] new {passengers|travelers} {came on board|joined it}. How many {passengers|travelers} {was that|were there then}? => r+v
ask {The plane has [k] seats|There are [k] seats}. How many seats were {empty|free} {with those [r]|for that part of the flight}? => k-r

pattern one-snow-depth-decimals
let a = 2.5..30 step 0.5
let b = 1.5..12.5 step 0.5
let t = a+b
let k = 3..20
say {The snow|The layer of snow|Snow on the roof} was [a] {inches|centimeters} {deep|thick} {at bedtime|on Sunday|before the weekend}{| in the year when I was [k]|}.
ask {Overnight|Then} [b] more {fell|came down}. How deep {was it|was the snow} {then|in the morning}? => a+b
ask {In the morning|On Monday} it {was|measured} [t]. How much {snow fell|came down} in between? => t-a
ask The {sun|wind|rain} took away [b]. How deep was {what was left|it after that}? => a-b
need a > b
ask {On the hill|Higher up} it {was|measured} [t]. How much deeper was it there? => t-a

pattern one-weight-after-diet
let a = 45..180
let b = 3..30
let w = a-b
let n = 2..11
say {A|The farmer's|Our} {pig|calf|goat|sheep|pony|big dog|donkey} {weighed|used to weigh} [a] pounds {in March|when it came to us|a while ago}.
ask {In [n] months|By the summer} it {put on|gained} [b] pounds. What does it weigh {now|after that}? => a+b
ask {After an illness of [n] weeks|After a hard winter} it weighed [w] pounds. How many pounds {did it lose|had it lost}? => a-w
ask {It then lost|An illness cost it} [b] pounds. {What was its new weight|How much did it weigh after that}? => a-b
ask That was [b] pounds {more|heavier} than {the year before|at its last weighing}. How much did it weigh {the year before|that time}? => a-b
ask That was [b] pounds {less|lighter} than {the year before|at its last weighing}. How much did it weigh {the year before|that time}? => a+b

pattern one-rope-shortened
let a = 12..150
let b = 2..a-3
let r = a-b
pick unit = units.rope
let k = 2..9
pick who = crafters|jobs
say {A rope|A cable|The garden hose|A roll of ribbon|The curtain} {is|measures} [a] <unit> {long|from end to end}.
maybe It cost the <who.one> $[k] {per piece|at a sale}.
ask {If|Once} the <who.one> {cuts off|removes} [b] <unit>, how {long is it|many <unit> remain}? => a-b
ask The <who.one> {cuts off a piece|shortens it}, {and|so that} [r] <unit> {are left|remain}. How long is the {piece that was cut off|part that is gone}? => a-r
ask {By sewing on|By adding} another [b] <unit>, the <who.one> makes it longer. How long is it {then|in the end}? => a+b
ask {It had already been shortened|Before, it had been cut} by [b] <unit>. How long {was it when new|had it been}? => a+b

pattern one-age-passing-years
let a = 7..60
let n = 3..30
let t = a+n
let k = 2..6
pick who = jobs|guardians
say {A(n) <who.one> {I know|in our street}|The <who.one> of <town>|My friend's father, a(n) <who.one>,} {is|just turned} [a]{ years old|}{| and has [k] children}.
pick town = towns
ask How old will {this person|the <who.one>} be in [n] years? => a+n
ask In how many years will {this person|the <who.one>} be [t]? => t-a
ask {The work began|The first day at work was} [n] years ago. At what age did the <who.one> begin? => a-n
need a > n+16
ask How many years {ago|earlier} was the <who.one> [n] years old? => a-n

pattern one-clock-minutes
let a = 15..90
let b = 4..a-3
let c = 5..40
pick show = games
say {A film|A train ride|The piano lesson|A speech|The swimming class|Rehearsal} {lasts|takes|goes on for} [a] minutes.
ask [b] minutes {are over|have passed|have gone by}. How {many minutes are left|much longer will it last|long until the end}? => a-b
ask {Today|This time} it {runs|goes} [c] minutes {over|longer than planned}. How many minutes does it {take|last} {today|this time}? => a+c
ask {There are|One sees that} [b] minutes {left|to go}. How many minutes {have passed|are over}? => a-b
ask {Today|This time} it is cut short {after|at} [b] minutes{ for a game of <show>|}. By how many minutes is it shorter? => a-b

pattern one-museum-counter-flow
let a = 80..700
let b = 10..75
let t = a+b
let p = 4..18
pick who = guardians
say {Since opening time|By eleven o'clock|Up to now}{,|} a(n) <who.one> has {counted|let in|seen} [a] {visitors|people} at {the castle|the zoo gate|the exhibition|the fair}{| who paid $[p] each|}.
ask Then {a tour group|a school class|a busload} of [b] {comes in|arrives}. What is the {new count|number after that}? => a+b
ask [b] of them {have already left|went home again}. How many are {still there|inside}? => a-b
ask {By closing time|An hour later} the count is [t]. How many {visitors|people} {came|were let through} {in that time|after that}? => t-a
ask The {record|best day ever} is [t]. How many more {visitors|people} are needed {to match it|to equal the record}? => t-a

pattern one-bees-in-hive
pick x = insects|waterbirds
let a = 20..400
let b = 5..a-5
let c = 4..120
let k = 2..20
say {There were|A girl counted|A scientist counted} [a] <x> {near a lamp|by the pond|over the meadow|in a big glass house}{| in plot [k]|}.
ask {The wind came, and|A cat jumped, and|A door banged, and} [b] {flew off|were scared away|disappeared}. How many <x> {stayed|were left|did not go}? => a-b
ask {At sunset|Soon} [c] {others|more|new ones} {came along|landed|turned up}. How many <x> {were there in the end|made up the crowd}? => a+c
ask {A little later|At dusk} only [b] {could be seen|were left}. How many <x> had {gone|flown away|vanished}? => a-b
ask {[c] of them|Of these, [c]} had {come|arrived} {since morning|in the last minute}. How many <x> were there {earlier|before those came}? => a-c
need a > c+2

pattern one-single-sentence-start
pick x = fruits|vegetables|flowers|wares
pick who = crafters|relatives|kids
let r = 3..90
let b = 4..80
let c = 3..60
let t = r+c
let k = 2..9
ask {With|Having} [r] <x> left after {selling|giving away|using} [b]{ in [k] hours|}, how many <x> did the <who.one> have {originally|to begin with|at the start}? => r+b
ask {The <who.one>, who has [t] <x> since a friend brought [c]|The <who.one>, whose [t] <x> include [c] that just came}, had how many <x> before? => t-c
ask {Having gone from|Going from} [r] to [t] <x> {in one day|in [k] weeks}, {the <who.one> got how many new ones|how many did the <who.one> gain}? => t-r
ask {Out of|From} [t] <x>, the <who.one> {kept|saved|put aside} [r] and {sold the rest|gave the rest to <name1>}; how many {did <name1> get or buyers take home|were given or sold}? => t-r
ask {Find|Tell me|Work out} how many <x> the <who.one> has {now|at present} {if|when|given that} [b] were there {before|at breakfast} and [c] {have been added|came later}{.|?} => b+c

pattern one-village-population
pick town = towns
let a = 900..6000 step 10
let b = 30..400 step 10
let t = a+b
let y = 4..25
say {In 1990|Long ago|[y] years ago|When the mine opened}{,|} {the village of <town>|<town>} had [a] {people|inhabitants|residents}.
ask {Since then, [b] have moved away|It has lost [b] of them since then}. How many {people live there|inhabitants are there} {today|now}? => a-b
ask {Since then, it has grown by [b]|[b] more {people |}have moved in since}. How many {people live there|inhabitants are there} {today|now}? => a+b
ask {Today|Now} it has [t]. {By how many people has it grown|How many more people live there today}? => t-a
ask {Ten years before that|Still earlier} it had [b] fewer. How many {people|inhabitants} did it have {at that earlier time|then}? => a-b

pattern one-phone-battery
let a = 35..98
let b = 5..a-6
let r = a-b
let m = 10..90
say {My phone|The tablet|A camera|The toy drone|The scooter} {shows|is at} [a] percent {battery|charge}.
ask {After|During} a {video|flight|ride} of [m] minutes, [b] percent {were used up|has been used}. What does it show {now|then}? => a-b
ask {After a video of [m] minutes|Later} it shows [r] percent. How {many percent were used|much charge was used}? => a-r
ask How {many percent are|much is} missing to [f] percent, which is full? => f-a
let f = 100
ask {An hour ago|Before charging} it was [b] percent lower. What did it show then? => a-b

pattern one-shepherd-flock
pick x = herd
pick who = guardians
let a = 30..300
let b = 4..a-8
let r = a-b
let c = 3..60
let k = 2..5
say {In the fall|Before winter|At the start of the year}{,|} {an old shepherd|a farm near <town>|a young couple with a farm|a ranch} {had|kept|looked after} [a] <x>{| and [k] dogs}.
pick town = towns
maybe {The|A} <who.one> {helped|came by} {now and then|on Sundays}.
ask [b] {of them |}were {sold|lost|taken to another farm}. How many <x> {were left|did they keep|stayed on the old meadow}? => a-b
ask {In the spring|The next year} there were only [r]. How many <x> were {sold|lost|gone}? => a-r
ask {In the spring|The next year} [c] {young ones were born|more were bought}. How {big was the herd|many <x> were there} {now|then}? => a+c
ask {If|Suppose} [c] of the [a] had been bought {that summer|just before}, how many <x> were there {before|earlier}? => a-c
need a > c

pattern one-pages-reader
let a = 90..600
let b = 15..a-20
let c = 6..60
let r = a-b
let ch = 4..30
pick book = books
say {A boy|My cousin|<name1>|The bookworm in our family} is {reading|in the middle of} a(n) <book.one> {of|with} [a] pages{| and [ch] chapters}.
ask [b] pages {have been read|lie behind the reader}. How many pages {are left|are still to come|lie ahead}? => a-b
ask {There are [r] pages left|Only [r] pages are left|[r] pages remain}. How many pages {have been read|are done}? => a-r
ask The {second part|next volume} {is|has} [c] pages {longer|more}. How {long is it|many pages does it have}? => a+c
ask {[c] of the pages|Of the pages, [c]} are {only pictures|maps}. How many {pages have text|are not}? => a-c
