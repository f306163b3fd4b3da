# Parts and wholes: the total, a part, three parts, colors, boys and girls, the rest.

pattern combine-two-people
pick thing = toys|books|school|collectibles|nature
pick other = clothes|sports
let a = 5..90
let b = 5..90
let d = 5..90
say {<name1> has [a] <thing>{ and|,|. Meanwhile,} <name2> has [b]{| <thing>| of them}.|<name1> found [a] <thing>{ and|,|. Meanwhile,} <name2> found [b]{| <thing>| of them}.|<name1> owns [a] <thing>{ and|,|. Meanwhile,} <name2> owns [b]{| <thing>| of them}.|<name1> brought [a] <thing>{ and|,|. Meanwhile,} <name2> brought [b]{| <thing>| of them}.|<name1> collected [a] <thing>{ and|,|. Meanwhile,} <name2> collected [b]{| <thing>| of them}.}
maybe <name3> {has|found|brought} [d] {<other>|of the <other>}.
ask How many <thing> do they have {in all|altogether|together|in total}? => a+b
ask What is the total number of <thing> {that <name1> and <name2> have|of the two}? => a+b
ask If they put all their <thing> together, how many <thing> will {there be|they have}? => a+b

pattern combine-three-people
pick thing = fruits|nature|flowers|vegetables
let a = 3..60
let b = 3..60
let c = 3..60
say <name1>, <name2>{,|} and <name3> {picked|gathered|brought home} <thing> {in the garden|on Sunday|after school|on the farm}.
say <name1> {picked|got|found} [a], <name2> {picked |got |found |}[b]{, and|,} <name3> {picked |got |found |}[c].
ask How many <thing> did {they|the three friends|the children} {pick|get|bring} {in all|altogether|in total}? => a+b+c
ask How many <thing> did <name1> and <name3> {pick|get} {together|altogether}? => a+c
ask What is the total number of <thing> picked by <name2> and <name3>? => b+c

pattern combine-boys-girls
let a = 6..300
let b = 6..300
let d = 2..30
let c = 2..a-2
say {There are|There were|A school has|The club has} [a] boys and [b] girls{| in the choir| at the camp| in the third grade| at the swimming pool}.
maybe {They have [d] teachers.|There are [d] {adults|teachers} too.}
ask How many {children|kids|students} {are there|are there in all|are there altogether}? => a+b
ask What is the total number of {children|boys and girls}? => a+b
ask If [c] of the boys {wear|have} glasses, how many boys do not? => a-c
ask How many {children|kids} {will|would} there be if [c] of the boys {leave|go home}? => a+b-c

pattern combine-boys-girls-part
let t = 25..700
let g = 5..t-6
let d = 2..20
say {There are|There were|A school has|The camp has} [t] {children|students|kids}{| at the party| in the hall| this year}.
maybe They {sit at|have} [d] tables.
say [g] {of them |of the children |}are {girls|boys}{|, the rest are not}.
ask How many are {not|of the other kind}? => t-g
ask How many {children|students} are left if {these|those} [g] {go home|go out}? => t-g

pattern combine-girls-known
let t = 25..900
let g = 5..t-6
let d = 2..40
say {Of the|Out of the|Among} [t] {students|children|members} in {the school|the band|a swimming club}, [g] are girls.
maybe [d] of the girls {play the drums|are left-handed|live nearby}.
ask How many {are boys|boys are there|of them are boys}? => t-g
ask How many boys {belong to it|are there}? => t-g

pattern combine-colors-rest
pick thing = toys|crafts|flowers|clothes
pick color = colors
pick other = colors
let a = 3..60
let r = 3..70
let t = a+r
let b = 2..r+1
need b < r
say {There are|<name1> has|<name1> bought|A box holds} [t] <thing>.
say [a] {of them |of the <thing> |}are <color>{ and the rest are <other>|, and the others are <other>| and all the others are <other>}.
ask How many <thing> are <other>? => t-a
ask How many <other> <thing> {are there|does that make|can be counted}? => t-a
ask If [b] of the <other> {<thing>|ones} {are given away|get lost|are broken}, how many <other> <thing> {are left|remain}? => t-a-b

pattern combine-three-colors
pick thing = toys|crafts|collectibles
let a = 3..40
let b = 3..40
let r = 3..50
let t = a+b+r
say {A bag|A jar|<name1>'s box|A basket} {contains|has|holds} [t] <thing>.
say {Of these|Of them|Among them}{,|} [a] are {red|small|round}{ and|,} [b] are {green|large|square}{.| and the rest are white.|, while the others are white.}
ask How many {<thing> |of them |}are white? => t-a-b
ask How many <thing> are {not white|either of the first or of the second kind}? => a+b
ask How many white <thing> {are there|does it hold}? => t-a-b

pattern combine-color-counts
pick thing = flowers|crafts|clothes|toys
pick color = colors
pick second = colors
pick third = colors
let a = 3..50
let b = 3..50
let c = 3..50
let e = 2..20
say {There are|<name1> counted|<name1> has|In the shop there are} [a] <color> <thing>, [b] <second> {<thing>|ones}{,|} and [c] <third> {<thing>|ones}.
ask How many <thing> are there {in all|altogether|in total}? => a+b+c
ask How many <thing> are {<color> or <third>|not <second>}? => a+c
ask How many of {them|the <thing>} are not <color>? => b+c
ask If [e] more <second> <thing> {are added|come in}, how many <second> <thing> are there? => b+e

pattern combine-animals-on-farm
pick animal = animals
pick other = animals
let a = 5..90
let b = 4..90
let d = 2..9
let c = 2..40
say {On a farm|At the ranch|On <name1>'s farm|In the field}{,|} there are [a] <animal> and [b] <other>.
maybe [d] {dogs|farmhands} {watch them|look after them}.
ask How many {animals|of these animals}, {counting only <animal> and <other>, |<animal> and <other>, |}are there {in all|altogether|in total}? => a+b
ask How many <animal> and <other> are there together? => a+b
ask If [c] more <other> {come|are bought}, how many <other> will there be? => b+c
ask How many <animal> and <other> will {there be|the farm have} together after [c] {more |}<animal> are {bought|born}? => a+b+c

pattern combine-tickets-sold
let a = 40..600
let b = 30..600
let r = 10..300
let c = a+b+r
let d = 2..8
say {On Friday|At the evening show|On the first day} [a] tickets were sold{, and|. |;} {on Saturday|at the matinee|on the second day} [b] {tickets were sold|were sold|tickets}.
maybe {A ticket costs $[d].|The show lasts [d] hours.|[d] actors are in the play.}
ask How many tickets were sold {in all|altogether|on both days}? => a+b
ask If the {theater|school} {has|printed} [c] tickets, how many {are|were} {not sold|left}? => c-a-b
ask How many tickets are left of [c]? => c-a-b

pattern combine-distance-parts
let a = 2..60
let b = 2..60
let r = 2..60
let t = a+b+r
let d = 2..6
say {<name1> {walked|hiked|biked|jogged}|A truck drove|A family drove} [a] miles {in the morning|on the first day|to the lake} and [b] miles {in the afternoon|on the second day|to a friend's house}.
maybe There were [d] {breaks|stops|bridges} on the way.
ask How {far|many miles} {was that|did they go|was the whole way} {in all|altogether|in total}? => a+b
ask If the whole {trip|way|path} is [t] long, how {far|much} is {left|still to go}? => t-a-b
ask What is the total distance? => a+b

pattern combine-weights
pick other = fruits|vegetables
pick thing = fruits|vegetables
let a = 1.5..20.5 step 0.5
let b = 1.25..18.75 step 0.25
let c = 0.5..a step 0.5
say {<name1>|A cook|A shopper} bought [a] pounds of <thing> and [b] {pounds |}of <other>.
ask {How many pounds|How much} did {they|all of it|everything} weigh {together|in all|altogether}? => a+b
ask What was the {total|combined} weight? => a+b
ask If [c] {pounds |}of {the <thing>|the first} {go|went} bad, {how much|how many} of {them|the <thing>} {is|are} left? => a-c

pattern combine-time-spent
let a = 10..75
let b = 5..60
let c = 5..50
let d = 2..9
say {<name1> spent|<name1> needed|It took <name1>} [a] minutes {on|for} {math homework|<his1> homework|the piano} and [b] minutes {on|for} {reading|spelling|drawing}.
maybe <He1> {solved|drew|read} [d] {pages|pictures|problems}.
ask How many minutes {was that|did <he1> work|did it take} {in all|altogether|in total}? => a+b
ask How long did <he1> work {altogether|in all} if <he1> also spent [c] minutes {on cleaning|in the garden}{ too|}? => a+b+c
ask How many {more |}minutes would it have been with another [c] minutes {of practice|for a drawing}? => a+b+c

pattern combine-cars-parking
let a = 8..90
let b = 8..90
let r = 5..60
let t = a+b+r
say {A parking lot|A parking garage|The lot by the mall} has room for [t] cars.
say {There are|Right now there are} [a] {cars|cars on the first level} {on one side|there already}{,|} and [b] {more |}{cars |}{drive in|come in|arrive}.
ask How many cars are {there|in the lot} {now|then}? => a+b
ask How many {spaces|parking spaces|places} are {free|left|empty}? => t-a-b
ask How many more cars {can|could} park there? => t-a-b

pattern combine-vehicles-kinds
pick vehicle = vehicles
pick other = vehicles
let a = 4..50
let b = 4..50
let r = 4..60
let t = a+b+r
say {<name1> counted|<name1> saw|There were} [t] {vehicles|things with wheels} {on the road|in the street|at the fair}.
say [a] {of them |}were <vehicle>, [b] were <other>{,|} and the rest were {trucks of the army|fire engines|ice cream trucks}.
ask How many {were neither <vehicle> nor <other>|of them were of the last kind}? => t-a-b
ask How many <vehicle> and <other> were there {together|in all}? => a+b

pattern combine-meal-parts
pick food = fruits|vegetables
pick other = bakery|sweets
let a = 5..50
let b = 5..50
let c = 2..a-1
say {For the picnic|For the class party|For the guests|For the trip}{,|} <name1> {packed|brought|prepared} [a] <food> and [b] <other>.
ask How many {things to eat|pieces of food|things} did <he1> {pack|bring|prepare} {in all|altogether}? => a+b
ask If [c] {<food>|of the <food>} were {eaten|not eaten}, how many <food> were {the others|left}? => a-c
ask {The guests|The children} ate [c] of the <food>{ and none of the <other>|}. How many {<food> were left|of the <food> were not eaten}? => a-c

pattern combine-votes
let a = 20..400
let b = 20..400
let c = 20..400
let d = 3..12
say {In the school election|In the vote for class president|In the contest}{,|} <name1> got [a] votes, <name2> got [b] {votes|}{,|} and <name3> got [c]{| votes}.
maybe {[d] students counted the votes.|The counting took [d] minutes.}
ask How many votes were {cast|counted|given} {in all|altogether}? => a+b+c
ask How many votes did {<name1> and <name2>|the first two} get together? => a+b
ask How many votes did not go to <name1>? => b+c

pattern combine-part-unknown-two-people
pick thing = collectibles|nature|toys|fruits
let a = 5..90
let r = 5..90
let t = a+r
let d = 3..12
say {Together|In all|Altogether}{,|} <name1> and <name2> {have|found|collected} [t] <thing>.
maybe <name2> is [d] years old.
say {<name1> has [a] of them|[a] of them belong to <name1>|<name1> found [a] of these|[a] of these are <name1>'s}.

ask How many <thing> {does <name2> have|belong to <name2>|are <name2>'s}? => t-a

pattern combine-letters-envelopes
let a = 8..60
let b = 8..60
let r = 3..30
let t = a+b+r
say {A mail carrier|<name1>|The post office} has [t] {letters|packages|parcels} to {deliver|bring}.
say [a] {are delivered|were brought} {in the morning|to Oak Street|before lunch} and [b] {more |}{in the afternoon|to Elm Street|after lunch}.
ask How many {letters|packages|of them} {are|were} {delivered|brought} {in all|altogether}? => a+b
ask How many {are left|are not delivered yet|remain}? => t-a-b

pattern combine-scores-rounds
let a = 3..80
let b = 3..80
let c = 3..80
let d = 2..9
say {In a video game|At darts|In a board game|In a spelling game}{,|} <name1> {scored|got|made} [a] points in the first round, [b] {points |}in the second{,| round} and [c] {points |}in the third{| round}.
maybe <name2> {watched|played} for [d] minutes.
ask How many points did <he1> {get|score|have} {in all|altogether|in total}? => a+b+c
ask How many points did <he1> have after the {second round|first and second rounds}? => a+b
ask How many points did <name1> {get|score} in the last two rounds{| together}? => b+c

pattern combine-shelves
let a = 10..80
let b = 10..80
let c = 5..60
let d = 2..10
say {A shelf|The bookcase|A cupboard in the classroom} {has|holds} [a] {storybooks|picture books|comic books} and [b] {science books|workbooks|poetry books}.
maybe It has [d] {boards|doors}.
ask How many books {are there|does it hold} {in all|altogether}? => a+b
ask If <name1> puts [c] {more |other |}books {there|on it}, how many books will it hold? => a+b+c
ask <name1> puts [c] {more |}books {there|on it}. How many books are {there now|now in it}? => a+b+c

pattern combine-question-first
pick thing = fruits|sweets|toys|school|collectibles
let a = 4..95
let b = 4..95
let c = 4..95
let r = 4..90
let t = a+r
ask How many <thing> do <name1> and <name2> have {in all|altogether|together} if <name1> has [a]{| <thing>} and <name2> has [b]{| <thing>}? => a+b
ask What is the total number of <thing> when there are [a] in {one|the} {bag|basket} and [b] in {another|the other}? => a+b
ask If there are [t] <thing> and [a] of them belong to <name1>, how many {do not|belong to others}? => t-a
ask How many <thing> are there {in total|altogether} if [a] are on the table, [b] are on the floor{,|} and [c] are in a box? => a+b+c

pattern combine-sides-of-river
pick tree = trees
let a = 5..90
let b = 5..90
let d = 10..90
let c = 2..60
say {On the left side of the river|On the north side of the street|In front of the school}{,|} there are [a] <tree>.
say {On the right side|On the south side|Behind it}{,|} there are [b]{| <tree>| more}.
maybe The {way|path} {is [d] meters long|was built [d] years ago}.
ask How many <tree> {are there|grow there} {altogether|in all|in total}? => a+b
ask If [c] {more |new |}<tree> {are planted|get planted}, how many <tree> will there be {in all|altogether}? => a+b+c

pattern combine-crayons-pencils
pick thing = school
pick other = school
let a = 6..80
let b = 6..80
let c = 2..60
let d = 2..a-1
say {There are|There were|<name1> sees} [a] <thing> and [b] <other> in {a|the} {drawer|desk|cupboard|case}.
say <name2> {puts|put} [c] {more |}<thing> {there|in there}.
ask How many <thing> are {now there|there now|there altogether}? => a+c
ask How many <thing> and <other> are there {altogether|in all|together} {now|after that}? => a+b+c
ask How many more <thing> {than <other> |}would be {in there|there} with another [d] <thing>{, not counting the <other>|}? => a+c+d

pattern combine-students-lunch
let a = 20..200
let b = 20..200
let r = 5..150
let t = a+b+r
say {[t] students eat lunch at school.|A school has [t] students.|There are [t] children in the lunch room.}
say [a] {of them |}{eat|chose|had} {pizza|soup|noodles}{ and|,} [b] {eat|chose|had} {salad|sandwiches|rice}{|, the others brought food from home}.
ask How many {students|children|of them} did not {eat|choose} {either of these|either}? => t-a-b
ask How many {students|children} {ate|chose} {either of these|these two dishes} {in all|altogether}? => a+b
