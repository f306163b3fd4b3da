# Two and three additions and subtractions over several persons, places or kinds; only part of the numbers asked for.

pattern plus-minus-two-people-then-third
pick thing = toys|collectibles|fruits
let a = 5..60
let b = 5..60
let c = 3..a+b-2
say {<name1> has [a] <thing> and <name2> has [b]{| <thing>}.|<name1> found [a] <thing> and <name2> found [b]{| <thing>}.|<name1> brought [a] <thing> and <name2> brought [b]{| <thing>}.}
say {Together they give|They gave|The two hand} [c] {of them |of these |}to <name3>{| as a present| who has none}.
ask How many <thing> {do they have left|are left|do <name1> and <name2> keep} {together|in all|altogether}? => a+b-c
ask How many <thing> did they have {together|altogether} {at first|before that}? => a+b

pattern plus-minus-one-of-two-gives
pick thing = toys|collectibles|school
let a = 12..90
let b = 4..80
let c = 2..a-2
let d = 3..20
say <name1> has [a] <thing>. <name2> has [b].
maybe <name3> {has [d] dogs|is [d] years old}.
say <name1> gives [c] {of <his1> <thing>|<thing>} to <name2>.
ask How many <thing> does <name2> have {now|then|after that}? => b+c
ask How many <thing> does <name1> {have left|keep}? => a-c
ask How many do {they|the two} have {together|in all|altogether}? => a+b

pattern plus-minus-goal-two-days
pick thing = sweets|bakery|crafts|flowers
let a = 5..80
let b = 5..80
let r = 3..60
let g = a+b+r
let d = 2..20
say {A class wants to sell|The scouts want to make|<name1> wants to sell|<name1> must make} [g] <thing>{| for the fair| for a good cause}.
say {On Friday|In the morning|On the first day} {they were at|they had|the count was} [a]{| <thing>}{, and|.} {on Saturday|in the afternoon|on the second day} {[b] more came|there were [b] more|they added [b]}{| to that}.
maybe The fair {lasts|is} [d] {hours|days away}.
ask How many <thing> are {still missing|still needed|left to go}? => g-a-b
ask How many <thing> {is that|are there} {so far|already}? => a+b
ask How many more must be {sold or made|added}? => g-(a+b)

pattern plus-minus-three-stops-trip
let a = 20..200
let b = 20..200
let r = 20..300
let t = a+b+r
let d = 40..70
say {A family|<name1> and <name2>|Two truck drivers|<name1>'s family} {had to drive|drove along a road of|had to go} [t] miles {in all|to the sea|to the city}.
say {Before lunch|On Friday|First} {they drove|the way was} [a] miles{, and after lunch| and then|, and later} [b] {more|miles}.
maybe They {drive|went} at most [d] miles an hour.
ask How many miles are {left|still to go}? => t-a-b
ask How {far|many miles} {was that|did it go} so far? => a+b

pattern plus-minus-marbles-won-lost-two-games
let a = 10..70
let b = 2..30
let c = 2..a+b-2
let e = 2..40
say <name1> {brought|took|came with} [a] marbles to {school|the park}.
say {In the first game|Against <name2>|Before the bell} <he1> won [b]{ and|, but} {in the second game|against <name3>|after the bell} <he1> lost [c].
ask How many marbles {did <name1> go home with|does <name1> have at the end|were left}? => a+b-c
ask How many marbles would <he1> have had {if <he1> had not lost any|without the loss}? => a+b
ask {Then|On the way home} <he1> {bought|found} [e] more. How many does <he1> have now? => a+b-c+e

pattern plus-minus-juice-glasses
let a = 20..90
let b = 4..15
let c = 4..15
let d = 2..8
need a > b+c
say {A jug|A pitcher|A bucket} {holds|had|contains} [a] cups of {lemonade|water|milk|juice}.
say {<name1> drinks [b] {cups |}and <name2> drinks [c]{ cups|}.|<name1> takes [b] {cups |}and <name2> takes [c]{ cups|}.|<name1> poured out [b] {cups |}and <name2> poured out [c]{ cups|}.}
maybe They were {out|playing} for [d] hours.
ask How {much|many ounces or cups} {is|are} left{| in it}? => a-b-c
ask How much did {they|the two} take {together|altogether}? => b+c
ask How much would be left if only <name1> had {some|taken some}? => a-b

pattern plus-minus-club-members
let a = 20..150
let b = 3..30
let c = 3..30
let e = 3..30
need a > b
say {Last year|In January|At first}{,|} {the chess club|a choir|the swim team|our scout group} had [a] members.
say {Then|In summer|By May} [b] {members |of them |}{left|quit|moved away}, {but|and} [c] {new ones |others |}{joined|came}.
ask How many members {does it have|are there} {now|today}? => a-b+c
ask If [e] more {join|come}, how many members will {there be|it have}? => a-b+c+e
ask How many would be {there|in it} if no one had left? => a+c

pattern plus-minus-sold-two-days-left
pick thing = clothes|toys|school|books
pick shop = shops
let b = 5..90
let c = 5..90
let r = 5..200
let a = b+c+r
let d = 6..12
say {A store|<shop>|<name1>'s shop} {had|started with|opened with} [a] <thing>.
say It sold [b] {of them |}on {Monday|the first day} and [c] {of them |}on {Tuesday|the second day}.
maybe It {is open [d] hours a day|opens at [d]}.
ask How many <thing> {are|were} left? => a-b-c
ask How many <thing> {were sold|did it sell} {in all|altogether|in both days}? => b+c
ask How many {did it have|were there} {left |}after the first {day|of the two days}? => a-b

pattern plus-minus-tank-three
pick thing = animals
let a = 12..90
let b = 3..40
let c = 3..40
need a+b > c
say {A barn|A field|The stable} {has|had} room and there {are|were} [a] <thing> {in it|inside}.
say {A truck brings|The farmer brings in} [b] more{, but|. Then} [c] {run away|get out|are led out}.
ask How many <thing> are {in there|there} {now|at the end}? => a+b-c
ask How many <thing> were there before any {got out|went out}? => a+b

pattern plus-minus-cash-drawer
let a = 60..400
let b = 12..150
let c = 5..60
let d = 10..60
say {The cash box|The drawer of the cash register|The class fund} has $[a]{| in it}.
say {A customer pays in|Someone puts in|From the bake sale comes} $[b]{ and|, then} $[c] is {taken out|paid} for {paint|stamps|paper}.
maybe The box weighs [d] ounces.
ask How much money is {in it|there} {now|then}? => a+b-c
ask How much was in it before {anything|some} was {taken out|paid}? => a+b

pattern plus-minus-steps-stairs
let a = 10..90
let b = 5..60
let c = 3..a+b-2
let e = 2..50
say {<name1> climbed|A cat climbed|A painter climbed} [a] steps {up a tower|up the stairs|up a ladder}, {rested|took a break}{,|} and {climbed|went up} {[b] more|another [b]}.
ask How many steps {is that|did it take} {in all|altogether}? => a+b
ask {Then|After that} it goes [c] steps down. {On which step is that|How many steps up is that}? => a+b-c
ask If there are [e] more steps to the top, how many steps {does it have|are there} in all? => a+b+e

pattern plus-minus-distribution-remaining-person
pick thing = crafts|sweets|collectibles
let a = 5..40
let b = 5..40
let r = 5..60
let t = a+b+r
let d = 2..9
say <name1>, <name2>{,|} and <name3> {have|own|got} [t] <thing> {together|in all|altogether}.
say <name1> has [a] {of them|of these|<thing>}{ and|;|.} <name3> has [b].
maybe They {have been friends|live [d] houses apart and have been friends} for [d] years.
ask How many {<thing> |}does <name2> have? => t-a-b
ask How many <thing> do <name1> and <name3> have together? => a+b

pattern plus-minus-notebook-pages-photo
let a = 40..150
let b = 5..30
let c = 5..30
need a > b+c+2
say {<name1>'s notebook|A sketchbook|A diary} has [a] {pages|sheets}.
say {<name1>|Someone} {filled|used} [b] {of them |pages |}{in May|for math|in the first month} and [c] {in June|for drawing|in the next month}.
ask How many {pages|sheets} are {still empty|still free|left}? => a-b-c
ask How many {pages|sheets} {are full|were used} {in all|already|altogether}? => b+c

pattern plus-minus-exchange-two-kinds
pick thing = fruits
pick other = fruits
let a = 10..60
let b = 3..a-1
let c = 10..60
let e = 3..c-1
say {A bowl holds|On the table are|In the kitchen there are} [a] <thing> and [c] <other>.
say {At breakfast|During the day|By evening} [b] <thing> and [e] <other> {were|had been} eaten.
ask How many {pieces of fruit|fruits} {were|are} left {in all|altogether}? => a-b+(c-e)
ask How many {pieces of fruit|fruits} were eaten {in all|altogether}? => b+e
ask How many <thing> {are left|were not eaten}? => a-b
ask How many <thing> and <other> were there {at first|to begin with}{| together}? => a+c
