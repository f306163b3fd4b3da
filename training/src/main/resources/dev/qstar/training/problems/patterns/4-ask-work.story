# People at work and at play: three to five numbers, plain words, and questions for every unknown.

pattern ask-magician-cards-and-coins
pick job = trades|jobs
pick x = collectibles|crafts
pick y = fruits|toys
let a = 20..90
let b = 6..50
let c = 3..a-4
let d = 2..30
let e = 2..12
need a > b
need c > d
say {A(n) <job.one>|The <job.one> of our street|My neighbor, a(n) <job.one>,} {keeps|has} [a] <x> and [b] <y> {in a trunk|in the cellar|on a shelf}. {[c] <x> {disappear|vanish}, and [d] <y> {turn up|appear}|[d] <y> are added and [c] <x> taken out}.
maybe {There are|Around it stand} [e] {lamps|mirrors}.
ask How many <x> {are left|are there now|remain}? => a-c
ask How many <y> are there {now|in the end}? => b+d
ask How many more <x> than <y> were there {at first|in the beginning}? => a-b
ask How many things were there {at first|in the beginning} {in all|altogether}? => a+b
ask How many things are there {now|in the end} {in all|altogether}? => a-c+(b+d)
ask How many fewer things are there now than at first? => c-d
ask How many <x> would there be if only [h] had been taken out? => a-h
let h = 2..a-2

pattern ask-nurse-thermometers-shift
let n = 3..12
let k = 4..12
let a = 2..9
let t = n*k
let r = 3..20
let w = 20..120
say {A nurse|A school doctor|The hospital cook|A volunteer} visits [t] {patients|people} {in [n] days, the same number every day|, equally many on each of [n] days}. {Each visit takes|A visit lasts} [r] minutes{ and everybody gets [a] pills|; [a] pills are given at each}.
maybe The {house|clinic} has [w] {windows|beds}.
ask How many {visits|people} {are there|is that} {a|each} day? => t/n
ask How many pills are {given|needed} {in all|altogether}? => t*a
ask How many pills are {given|needed} {a|each} day? => t/n*a
ask How many minutes {a|each} day do the visits take? => t/n*r
ask {[u] of the people are away|[u] of the people have gone home}. How many {visits are left|must still be visited}? => t-u
let u = 2..t-2
ask How many pills are {left over|left} from a box of [g]? => g-t*a
let g = 1300..1500 step 10
need t*a < 1300

pattern ask-archery-three-rounds
let a = 10..60
let b = 10..60
let c = 10..60
let g = 190..260
let d = 2..9
need b > a
need b > c
need c > a
say {In three rounds|One after another|Shooting arrows}{,|} <name1> {scored|made} [a], [b] and [c] points. {<name2> {made|scored} [d] points less in every round|<name2> had [d] fewer each time}.
ask How many points does <name1> have {in all|altogether}? => a+b+c
ask What is the difference between <name1>'s best and worst round? => b-a
ask How many points did <name2> make in the first {round|}? => a-d
ask By how many points was <name1>'s second round better than the third? => b-c
ask How many more points {would <name1> need|does <name1> lack} for [g]? => g-(a+b+c)
ask How many points {fewer|less} than <name1> does <name2> have after three rounds? => 3*d
ask How many points did <name1> make in the first two rounds? => a+b
need a > d

pattern ask-carpenter-shelves-screws
let n = 3..15
let k = 4..12
let b = 10..200
let c = 2..9
let x = 2..n-1
let p = 15..80
need b > n*k
say A carpenter {builds|makes} [n] {shelves|stools|cabinets} and {needs|uses} [k] screws for each. {There are [b] screws in the box|The box holds [b] screws}. {Each piece is sold for $[p]|Customers pay $[p] a piece|A piece costs $[p]}.
ask How many screws are {needed|used} {in all|altogether}? => n*k
ask How many screws are left {in the box|over}? => b-n*k
ask How much {money |}do the pieces bring {in all|altogether}? => n*p
ask {[x] pieces are sold|Customers take [x] pieces}. How many pieces are {left|not sold}? => n-x
ask {[x] pieces are sold|Customers take [x] pieces}. How much money is that? => x*p
ask How many screws are in [j] such boxes{, all full|}? => j*b
let j = 2..9
ask For how many pieces {would|does} the {whole |}box suffice? => floor(b/k)
ask {The carpenter drops [c] screws into the grass|[c] screws are bent}. How many good ones are there {before the work starts|to begin with}? => b-c

pattern ask-waitress-tables-tips
let n = 3..12
let k = 2..8
let a = 2..n-1
let p = 3..9
let b = 2..20
let y = 2..9
say {A waitress|A waiter|The host of the inn} {serves|looks after} [n] tables with [k] {people|guests} {each|at each}. {[b] more {people|guests} sit at the bar|At the bar are another [b] {people|guests}}. {Each table leaves|Every table gives} a tip of $[p].
maybe The shift {is over|ends} in [y] hours.
ask How many {people|guests} sit at the tables? => n*k
ask How many {people|guests} are there {in all|altogether}, with the bar? => n*k+b
ask How much money do the tips make? => n*p
ask {[a] tables leave without paying a tip|[a] tables give no tip after all}. How much are the tips then? => (n-a)*p
ask {[a] tables have left|The people at [a] tables have gone}. How many tables are still taken? => n-a
ask {The people from the bar sit down at the tables|Everybody from the bar moves to a table}. How many {people |}are at tables then? => n*k+b
ask {The guests|Half an hour later the people} at [a] tables {go home|leave}. How many are left at tables? => (n-a)*k

pattern ask-aquarium-three-tanks
pick job = trades|jobs
let a = 12..70
let b = 8..60
let c = 5..50
let d = 2..a-6
let e = 2..20
need a > b
need b > c
say {In three tanks|An aquarium has three tanks; in them} swim [a] {carp|guppies|sea horses}, [b] {eels|catfish|shrimps} and [c] {turtles|rays|jellyfish}. {The <job.one>|A(n) <job.one>} moves [d] {animals|} from the first tank to the second.
ask How many animals {are there|swim there} {in all|altogether}? => a+b+c
ask How many animals are {in the first tank now|left in the first tank}? => a-d
ask How many animals are in the second tank {now|then}? => b+d
ask How many more animals were in the first tank than in the third at first? => a-c
ask How many animals are in the last two tanks {now|after the move}? => b+d+c
ask {[e] animals are born|[e] young ones hatch} in the third tank. How many are in it {then|now}? => c+e
ask How many more animals than the second did the first tank have {before the move|at first}? => a-b

pattern ask-librarian-two-questions
pick book = books
let n = 4..12
let k = 10..40
let b = 5..60
let c = 3..n*k-5
let m = 2..9
say {There are|A small library has} [n] shelves with [k] <book> each; [b] {others|more <book>} lie on {a table|the floor}. {Readers have borrowed [c] from the shelves|From the shelves [c] are borrowed}.
maybe The reading room has [m] {chairs|lamps}.
ask How many <book> {belong|stood} on the shelves before any were borrowed? => n*k
ask How many <book> are {still|left} on the shelves? => n*k-c
ask How many <book> {did it have|were there} {in all|altogether} before any were borrowed? => n*k+b
ask How many <book> are {in the library now|there now, shelves and the rest together}? => n*k+b-c
ask {How many are on [u] of the full shelves|How many <book> do [u] full shelves hold}? => u*k
let u = 2..n-1
ask How many more <book> are {on the shelves than not|on shelves than elsewhere} before any were borrowed? => n*k-b
need n*k > b
ask Of those not on a shelf{,|} [v] are {torn|in French}. How many are not? => b-v
let v = 2..b-1

pattern ask-runner-week-plan
pick day = days
let a = 3..15
let b = 2..14
let c = 2..12
let n = 3..6
let g = 45..80
need a > b
need b > c
say {On <day>|This <day>}{,|} <name1> {ran|jogged|hiked} [a] miles, the next day [b] and the day after that [c]. {<He1> wants to reach [g] miles|<His1> goal is [g] miles} {this month|}.
maybe {<His1> shoes are|The trail is} [n] years old.
ask How many miles is that {in three days|so far|in all}? => a+b+c
ask How many miles {are missing|are left} for the goal? => g-(a+b+c)
ask How many more miles was the first day than the {last|third}? => a-c
ask How many fewer miles was it on the second day than on the first? => a-b
ask How many miles was it on the last two {of these |}days? => b+c
ask If <he1> {did|ran} what <he1> did on the first day [m] times, how many miles would that be? => m*a
let m = 2..9
ask How many miles {are left|is <he1> from the goal} {after the first day|when the first day is over}? => g-a

pattern ask-vet-cage-numbers
pick pet = pets
pick other = critters
let a = 10..60
let b = 4..40
let c = 2..a-3
let d = 2..b-1
let f = 2..9
need a > b
say {An animal shelter|A rescue station|The vet's clinic} {takes care of|cares for} [a] <pet> and [b] <other>. {[c] <pet> {find a home|are adopted} and [d] <other> {are set free|go back to the woods}|[d] <other> can go free again, and [c] <pet> find new owners}. {Each animal eats [f] {cups|scoops} a day|Every day an animal needs [f] {cups|scoops} of food}.
ask How many <pet> {stay|are left}? => a-c
ask How many <other> {stay|are left}? => b-d
ask How many animals {leave|go}? => c+d
ask How many animals {were there|did it have} before {any left|that}? => a+b
ask How many animals stay {in all|altogether}? => a+b-(c+d)
ask How much food did all the animals eat {a|each} day {at first|before any left}? => (a+b)*f
ask How much food do the <pet> {at first|in the beginning} need in {one|a} day? => a*f
ask How many days would [g] {cups or scoops|units of food} last one animal? => g/f
let q = 2..9
let g = q*f

pattern ask-hiker-height-legs
let a = 200..900 step 10
let b = 100..600 step 10
let c = 50..400 step 10
let h = 3..9
let p = 4..20
need a > b
need b > c
say {<name1> hikes|A guide leads a group|A mule carries its load} up [a] feet in the morning, [b] feet after lunch and [c] feet in the evening. {The goal lies|The hut stands} [g] feet above the start.
let g = 2000..2600 step 10
maybe {The tour|It} {takes [h] hours|costs $[p]}.
ask How many feet is that {in all|altogether}? => a+b+c
ask How many feet {are missing|are left} to the top goal in the evening? => g-(a+b+c)
ask How many feet {were reached|had been done} {by lunch and after it together|before the evening}? => a+b
ask How many feet more was it in the morning than in the evening? => a-c
ask How many feet less was it after lunch than in the morning? => a-b
ask How many feet {are left|would be left} after the morning? => g-a

pattern ask-tailor-buttons
let n = 4..15
let k = 3..9
let t = n*k
let b = 2..9
let c = 5..60
let p = 2..n-1
let q = 12..40
say {A tailor|A seamstress|The costume maker} {sews|has sewn} [t] buttons on [n] {coats|blouses|vests}, {the same number on each|as many on each as on the next}; [c] buttons are {left|still in the tin}. {Each piece costs|A piece is sold at} $[q].
maybe [b] {needles|zippers} {broke|were lost}.
ask How many buttons are on each? => t/n
ask How many buttons {were there|had been in the tin} {before|at first}? => t+c
ask How many more buttons {were used than|are sewn on than are} left? => t-c
need t > c
ask How many buttons would [e] more pieces need? => e*(t/n)
let e = 2..9
ask {[p] pieces are sold|Someone buys [p] pieces}. How many {are left|pieces remain}? => n-p
ask {[p] pieces are sold|Someone buys [p] pieces}. How much money do they bring? => p*q
ask {From [p] pieces the buttons are cut off again|The buttons of [p] pieces are taken off again}. How many loose buttons are there then? => c+p*(t/n)

pattern ask-chess-club-members
pick club = clubs
let a = 20..80
let b = 3..20
let c = 2..18
let f = 4..15
let g = 2..9
need b > c
say {<club> has [a] members|There are [a] members in <club>}. {This year [b] people joined and [c] left|This year [c] gave up, but [b] new ones came}; {they are already counted|the number given is the new one}. {The fee is|Members pay} $[f] a year.
maybe {They meet|It meets} [g] times a month.
ask How many members did it have {a year ago|before this year}? => a-b+c
ask How much do all members pay {a year|in a year}? => a*f
ask By how many members did it grow? => b-c
ask How many members would there be if nobody had left? => a+c
ask How many of the members {have been there longer|are not new}? => a-b
ask How much do the new members pay? => b*f
ask How many members will there be {if|when} [h] more join{ next year|}? => a+h
let h = 3..30

pattern ask-choir-voices-chairs
let a = 10..50
let b = 8..40
let c = 3..20
let n = 4..9
let k = 5..10
let t = n*k
need a > b
need t > c
say {A choir has|In a choir sing} [a] high voices and [b] low {voices|ones}. {On the stage are|There are} [t] chairs in [n] {equal |}rows. {[c] singers {are ill|have a cold}|[c] of the singers cannot come}.
ask How many singers does the choir have? => a+b
ask How many singers {can sing|are not ill|come}? => a+b-c
ask How many more high than low voices are there? => a-b
ask How many chairs are in each row? => t/n
ask {[e] chairs are carried away|Someone takes away [e] chairs}. How many are left? => t-e
let e = 2..t-2
ask If all the ill ones {are|have} low voices, how many low voices can sing? => b-c
need b > c
ask How many chairs {would there be|are there} in [m] such rows? => m*(t/n)
let m = 10..15

pattern ask-baker-flour-bags
pick food = bakery
let n = 3..12
let k = 5..25
let u = 2..9
let c = 10..n*k-5
let p = 6..30
say {In the store room|Behind the bakery} {lie|are} [n] sacks with [k] pounds of flour each. {This week [c] pounds are used for <food>|For <food> the baker uses [c] pounds this week}. {A sack costs|One sack is} $[p].
ask How many pounds of flour {were there|are there at first}? => n*k
ask How many pounds are left {at the end of the week|}? => n*k-c
ask How much did the sacks cost {in all|altogether}? => n*p
ask {[u] more sacks are delivered|A truck brings [u] more sacks}. How many sacks is that {in all|with the first ones}? => n+u
ask {[u] more sacks are delivered|A truck brings [u] more sacks} before any flour is used. How many pounds is that {in all|with the first ones}? => (n+u)*k
ask How much flour would be used in [w] weeks like this? => w*c
let w = 2..6
ask How many pounds {must be bought|are missing} for {a total of |}[g] pounds at first? => g-n*k
let g = n*k+5..n*k+120

pattern ask-island-mail-boat
pick town = towns
let a = 30..150
let b = 10..90
let c = 5..a-8
let d = 3..b-3
let n = 3..30
need a > b
need c > d
say The mail boat {brings|carries} [a] letters and [b] parcels to {the island of <town>|<town>}. {[c] letters and [d] parcels are for the {school|hotel}|Of these [c] letters and [d] parcels go to the {school|hotel}}, {the rest|all others} to the {harbor|villagers}.
maybe The crossing {takes|lasts} [n] minutes.
ask How many letters go to the others{, not to the school or hotel|}? => a-c
ask How many parcels go to the others{, not to the school or hotel|}? => b-d
ask How many pieces of mail does the boat carry? => a+b
ask How many pieces of mail does the {school or hotel|first named place} get? => c+d
ask How many pieces of mail go to the others? => a+b-(c+d)
ask How many more letters than parcels are {there|on the boat}? => a-b
ask How many more letters than parcels go to the {school or hotel|first named place}? => c-d

pattern ask-farm-stand-bunches
pick food = vegetables
pick other = fruits
let n = 4..15
let k = 3..9
let t = n*k
let b = 5..60
let p = 2..6
let x = 2..n-1
say A farmer ties [t] <food> into bunches of [k] {and brings [b] <other>|; [b] <other> come along}. {Each bunch is|A bunch costs} $[p].
ask How many bunches are there? => t/k
ask How much money are all the bunches worth? => t/k*p
ask {[x] bunches are sold|Before noon [x] bunches find a buyer}. How many bunches are left? => t/k-x
ask {[x] bunches are sold|Before noon [x] bunches find a buyer}. How many <food> {is that|were in them}? => x*k
ask How many <food> and <other> does the farmer bring {altogether|in all}? => t+b
ask {[c] <other> roll off the cart|Birds pick at [c] <other>, which are thrown away}. How many <other> are left? => b-c
let c = 2..b-2
ask How many more bunches could be tied {from|with} [g] more <food>? => g/k
let q = 2..9
let g = q*k

pattern ask-students-desks-teams
pick kid = youngsters
let n = 3..9
let k = 3..9
let t = n*k
let a = 2..t-2
let b = 2..20
let w = 2..6
say {[t] <kid> {form|make} [n] teams of the same size|Into [n] equal teams [t] <kid> are divided}. {[a] of the <kid> {wear a cap|have a whistle}|[a] of them {wear a cap|have a whistle}}, and [b] grown-ups watch.
maybe The game lasts [w] {rounds|hours}.
ask How many <kid> are on each team? => t/n
ask How many people {are there|came} {in all|altogether}? => t+b
ask How many of the <kid> {go without|have none}? => t-a
ask {[m] teams go home|[m] teams lose and go home}. How many teams stay? => n-m
let m = 1..n-1
ask {[e] more <kid> come|[e] <kid> come late}. How many <kid> are there? => t+e
let e = 2..12
ask If each team had [k] and there were [j] teams, how many <kid> would there be? => k*j
let j = 10..14
ask How many more <kid> than grown-ups are there? => t-b
need t > b

pattern ask-parrot-words
let a = 15..80
let b = 3..a-8
let c = 2..30
let n = 2..9
let d = 3..20
need c > b
say {A parrot|A gray parrot|A trained raven|A young robot} {knew|could say} [a] words. {In summer it {forgot|lost} [b] and learned [c] new ones|It learned [c] new ones in summer and forgot [b] old ones}.
maybe It is [n] years old.
ask How many words does it know {now|after summer|in the end}? => a-b+c
ask How many of the old words does it still know? => a-b
ask How many more words does it know than before? => c-b
ask How many words would it know if it had forgotten none? => a+c
ask {It learns|From now on it learns} [d] words {a|each} month{, forgetting none|}. How many will it learn in [m] months? => m*d
let m = 2..9
ask How many words would it know if it had learned none? => a-b

pattern ask-sister-brother-tally
pick sib = relatives
pick thing = fruits|nature|sweets
let a = 12..80
let b = 5..60
let c = 3..30
let d = 2..9
need a > b
need b > c
say <name1> and <his1> <sib.one> {pick|collect|gather} <thing>. {<name1> has [a], the <sib.one> [b]|The <sib.one> has [b], <name1> [a]}{, and their {neighbor|uncle} gives each of them [c] more|. A neighbor hands [c] more to each}.
maybe They {fill|use} [d] {bags|pails}.
ask How many <thing> does <name1> have {now|with the gift|in the end}? => a+c
ask How many <thing> does the <sib.one> have {now|with the gift|in the end}? => b+c
ask How many <thing> did they {have|pick} together before the gift? => a+b
ask How many <thing> did the neighbor or uncle give away? => 2*c
ask How many more <thing> does <name1> have than the <sib.one>? => a-b
ask How many <thing> do they have {in the end|now} altogether? => a+b+2*c
ask How many more would the <sib.one> have needed {to begin with |}to equal <name1>? => a-b

pattern ask-two-pumps-minutes
let a = 4..20
let b = 3..18
let m = 5..40
let c = 20..200
let n = 2..9
need a > b
say {A big pump {moves|delivers} [a] gallons {a|per} minute, a small one [b]|The new hose {moves|delivers} [a] gallons {a|per} minute, the old one [b]}. {Both run|They both work} for [m] minutes.
maybe {The pool|A tank} already {holds|held} [c] gallons.
ask How many gallons does the big or new one {give|deliver} in that time? => a*m
ask How many gallons does the small or old one {give|deliver} in that time? => b*m
ask How many gallons {flow|come} {in a minute|each minute} from both together? => a+b
ask How many gallons come from both {in all|in that time}? => (a+b)*m
ask How many more gallons a minute does the first give than the second? => a-b
ask How many minutes does the first alone need for [g] gallons? => g/a
let q = 3..20
let g = q*a
ask How many more gallons does the first give than the second in [n] minutes? => n*(a-b)
