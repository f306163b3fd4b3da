# Two and three steps with chores, games, training, cooking and trips: rates, rounds, lives, levels, batches, laps.

pattern duo-arcade-lives-bonus
let a = 3..9
let b = 1..a-1
let c = 2..9
let p = 50..400 step 10
say {A player|My cousin|The robot in the game} {starts|begins} {the level|a round} with [a] lives. {Lava costs|A trap takes} [b], and {secret doors|golden apples} {give back|bring} [c]{, plus [p] points|}.
ask How many lives {are there|are on the screen} {at the end|after that}? => a-b+c
ask How many lives {would be left|are left} without the {doors or apples|bonus}? => a-b

pattern duo-arcade-three-players-lives
let n = 3..9
let k = 3..9
let b = 2..8
need n*k > b+2
let m = 10..50
say {For|In} a {castle|space|pirate} game, [n] friends {get|are given} [k] lives each. {After [m] minutes|At the dragon|By the last bridge} they have lost [b] lives {between them|altogether}.
ask How many lives {do they have|are left} {together|among them}? => n*k-b
ask How many lives {did the team start with|were there at the start}? => n*k
ask If {another|one more} friend {joined|came in} with [k] lives, how many would the team have {then|now}? => n*k-b+k

pattern duo-levels-points-each-left
let n = 8..30
let a = 2..n-3
let k = 10..90 step 10
let c = 2..5
say A game {has|counts} [n] levels. {My little brother|The champion|A new player} has {beaten|solved} [a] of them{ with [c] tries each|}; every level {is worth|pays} [k] points.
ask How many points can {he or she|this player} still {get|win}? => (n-a)*k
ask How many points {have been|were} won {so far|till now}? => a*k
ask How many levels are {unsolved|still to play}? => n-a
ask How many points does the whole game {hold|pay}? => n*k

pattern duo-score-backwards-bonus
let k = 3..20
let n = 3..15
let b = 5..60
let t = k*n+b
let m = 2..9
say {The scoreboard reads|Her final score is|On the screen there is a score of} [t]. {It|This} {contains|includes} a bonus of [b] points{ and came after [m] tries|}.
ask {All other points|The other points} were for {rings|targets}, [k] for {each|every one}. How many {rings or targets|of these} were hit? => (t-b)/k
ask {All other points|The other points} were for [n] {rings|targets}, each worth the same. How {much|many points} was {one|each} worth? => (t-b)/n
ask How many points {would it be|are there} without the bonus? => t-b

pattern duo-quiz-right-wrong
let k = 4..10
let j = 1..3
let n = 7..20
let m = 2..6
need n*k > m*j+5
let z = 2..9
say {A right answer gives|For each right answer you get} [k] points; {each wrong one|a wrong one} takes [j] {away|off}. {Team Blue|Our table|The fifth grade} had [n] right and [m] wrong{ and skipped [z]|}.
ask {What was the result|How many points did they end up with}? => n*k-m*j
ask How many points {did they lose|were taken away} for wrong answers? => m*j
ask How many points {did the right answers give|came from right answers}? => n*k
ask How many questions did they answer, right or wrong? => n+m

pattern duo-chores-hours-week
let a = 10..45 step 5
let b = 10..40 step 5
let n = 3..7
let y = 9..15
say {Each|Every} school day a {boy|girl} {spends|needs} [a] minutes {on the dishes|feeding rabbits} and [b] minutes {on sweeping|with the broom}{; the child is [y]|}.
ask How many minutes of chores {is that|does that make} in [n] {such|school} days? => (a+b)*n
ask How many minutes of chores are there {a day|daily}? => a+b
ask How many minutes {of sweeping|with the broom} are there in [n] {such|school} days? => b*n

pattern duo-practice-total-weekend
let a = 20..60 step 5
let n = 3..5
let b = 30..120 step 10
let t = 10..60 step 5
let m = 2..9
say {A pianist|The tuba player|Our goalie} {practices|trains} [a] minutes on each of [n] {weekdays|mornings} and [b] minutes on {Saturday|the weekend}{, [m] of them on scales or stretches|}.
ask How many minutes {is that|are these} in {the week|all}? => a*n+b
ask How many minutes are {on the weekdays or mornings|not on the weekend}? => a*n
ask Next week {the weekend is free|nothing is done on the weekend}, but [t] minutes are added {elsewhere|on other days}. How many minutes will that be? => a*n+t

pattern duo-practice-unknown-daily
let a = 20..60 step 5
let n = 3..6
let b = 30..120 step 10
let t = a*n+b
say {A dancer|The skater|The chess champion} trained [t] minutes {last week|in one week}: [b] on {Sunday|the weekend} and {the same time|equally long} on each of [n] other days.
ask How many minutes was {it|the training} on each of the [n] days? => (t-b)/n
ask How many minutes were on the [n] other days {together|in all}? => t-b

pattern duo-laps-swim-bike
let k = 200|250|300|400|500
let n = 3..9
let b = 50..900 step 50
need n*k > b
let w = 2..9
say {A track|The path round the lake|The school loop} is [k] meters {long|around}. {Uncle Theo|The mail carrier's daughter|A retired teacher} {jogs|runs} [n] laps, then {walks|strolls} [b] meters {more|home}{, as on [w] other days|}.
ask How many meters {is that|are covered} {in all|altogether}? => n*k+b
ask How many meters are {jogged or run|not walked}? => n*k
ask How many meters more are {jogged or run|run} than walked? => n*k-b

pattern duo-bake-batches-burn
pick thing = bakery
let n = 2..8
let k = 6..24
let b = 2..11
let m = 8..40
need n*k > b+5
say {For the parade|To thank the firefighters}, <name1> {bakes|makes} [n] {batches|trays} of <thing>, [k] at a time{ for [m] minutes|}. {A few, [b] to be exact, |Of these, [b] }{are burned|stick to the tray|come out flat}.
ask How many {good |fine }<thing> are there? => n*k-b
ask How many <thing> were {put in the oven|baked}? => n*k
ask How many {good |fine }<thing> would there be with one {batch|tray} more, none of it {spoiled|lost}? => n*k-b+k

pattern duo-bake-plates-divide
let n = 2..6
let m = 2..6
let k = 2..8
let a = m*k
let s = 2..9
say {The oven holds|In the oven are} [n] trays of [a] {rolls|buns|tarts}{, and a batch takes [s] eggs|}. {When they are cool|Afterward} they all go on plates.
ask [k] go on {each|a} plate. How many plates {are filled|must be brought}? => n*a/k
ask {There are|She has} [m] plates, with the same number on each. How many {are|go} on {one|each}? => n*a/m
ask How many {of them|baked things} are there{ in all|}? => n*a

pattern duo-shared-recipe-cups
let a = 2..9
let b = 1..6
let n = 2..8
let m = 2..5
need b > 1
say One {batch|pot} of {granola|play dough|pancake batter} {takes|needs} [a] cups of {oats|flour} and [b] cups of {nuts|salt|milk}{, stirred for [m] minutes|}.
ask How many cups {go into|are in} [n] {batches|pots}? => (a+b)*n
ask How many cups of the second {thing|ingredient} are in [n] {batches|pots}? => b*n
ask How many cups {go into|are in} one {batch|pot}? => a+b
ask How many cups {more|larger} is the first {amount|ingredient} in [n] {batches|pots} than in one? => a*n-a

pattern duo-bees-flowers-trips
let n = 3..9
let k = 4..15
let m = 2..8
let s = 10..60
say {Each of|Every one of} [n] {bees|hummingbirds} {makes|flies} [m] {trips|rounds} and visits [k] {blossoms|flowers} {each time|every time}{, [s] yards away|}.
ask How many {visits|flower visits} {are paid|is that} {in all|altogether}? => n*m*k
ask How many visits does one of {them|these animals} {make|pay}? => m*k
ask How many {trips|rounds} are flown {altogether|in all}? => n*m

pattern duo-office-floors-windows
let n = 3..12
let k = 4..12
let m = 2..6
let c = 2..9
need n*k*m > c
say {A tower|An office block|A hospital} has [n] floors with [k] rooms {each|on every floor}, and {each|every} room has [m] windows. {The cleaners have washed|Hail has broken} [c] windows{ so far|}.
ask How many windows {are there|does it have} {altogether|in all}? => n*k*m
ask How many windows {are left|remain}, {not counting|without} {these|those}? => n*k*m-c
ask How many rooms {are there|does it have}? => n*k
ask How many windows are on one floor? => k*m

pattern duo-machine-hours-days
let a = 4..30
let h = 3..9
let d = 2..6
let b = 2..20
need a*h > b
say A {loom|printer|bottling machine} {makes|finishes} [a] {pieces|items} an hour and runs [h] hours {a|each} day.
ask How many {pieces|items} {leave it|are made} in [d] days? => a*h*d
ask How many hours does it run in [d] days? => h*d
ask Of one day's {work|items}, [b] are {faulty|rejected}. How many are good? => a*h-b
ask How many {pieces|items} does it make in one day? => a*h

pattern duo-machine-back
let a = 4..30
let h = 3..9
let d = 2..6
let t = a*h*d
say In [d] {days|shifts} of [h] hours {each|apiece}, {the mint made [t] coins|a cannery filled [t] cans|a sawmill cut [t] boards}, {always|all the time} at the same {speed|pace}.
ask How many {of them |}were finished {in an hour|per hour|every hour}? => t/(d*h)
ask How many {of them |}were finished in {each|a single} {day or shift|such time}? => t/d
ask How many hours of work {were there|is that} {in all|altogether}? => d*h

pattern duo-read-chapters-left
let n = 8..20
let k = 6..15
let a = 3..n-3
let b = 20..60
say {A novel|A pirate tale|The handbook} has [n] chapters of [k] pages {each|apiece}. <name1> is through with [a] chapters{; <name2> has [b] pages to go in another one|}.
ask How many pages {has <name1> still to read|are left for <name1>}? => (n-a)*k
ask How many pages has <name1> read? => a*k
ask How many chapters {are left|has <name1> still to read}? => n-a

pattern duo-truck-loads-sand
let k = 3..12
let n = 4..15
let b = 2..25
let t = b+k*n
let d = 3..30
say {[t] tons of {gravel|sand|rubble} must be {moved|carried off}|There are [t] tons of {gravel|sand|rubble} to {move|haul}}. {An excavator|A neighbor's wagon} {takes|has taken} [b] tons{ to a place [d] miles off|}.
ask How many {trips|loads} are needed for the rest if a truck {holds|takes} [k] tons? => (t-b)/k
ask The rest is {moved|taken} in [n] equal {loads|trips}. How many tons are in one? => (t-b)/n
ask How many tons are {still there|left}? => t-b

pattern duo-kids-two-speeds
let a = 5..12
let b = 2..a-1
let n = 3..12
let s = 10..90
say {Of two snails|Of two brothers|Of two weavers}, the {quick|fast} one {makes|does} [a] {rounds|rows} an hour, {the slow one|the other} [b]{. They have done it for [s] days|}.
ask How many {rounds|rows} {ahead|farther along} is the {quick|fast} one after [n] hours? => (a-b)*n
ask How many {rounds|rows} do {both|they} {make|do} together in [n] hours? => (a+b)*n
ask How many {rounds|rows} does the {slow|slower} one {make|do} in [n] hours? => b*n
ask How many more {rounds|rows} an hour does the {quick|fast} one {make|do}? => a-b

pattern duo-read-two-paces-days
let a = 6..30
let b = 4..25
let n = 3..9
let m = 2..8
let z = 2..9
say {For|During} the first [n] days of {vacation|a cruise} <name1> {reads|writes} [a] pages a day, {and for|then for} the next [m] days, [b] pages a day{, with [z] pens or books in the bag|}.
ask How many pages {is that|are these} {in all|altogether}? => a*n+b*m
ask How many days {is that|are these} {in all|altogether}? => n+m
ask How many pages are for the {later|second} [m] days? => b*m

pattern duo-swap-three-for-one
let k = 2..5
let n = 3..9
let b = 2..15
let t = k*n+b
let y = 7..12
say {In our street|At camp} you {must give|hand over} [k] {small|plain} {shells|stickers} for a {big|golden} one. <name1>{, who is [y],|} {has|brings} [t] of the {cheap|ordinary} kind and {keeps|holds back} [b].
ask How many of the {better|rare} ones does <he1> get for {the rest|what is not kept}? => (t-b)/k
ask How many {cheap|ordinary} ones does <he1> {give|hand over}? => t-b

pattern duo-garden-beds-rabbits
pick veg = vegetables
let n = 3..9
let k = 5..20
let b = 3..25
let c = 2..20
need n*k > b
say {In the school garden|On the roof} there are [n] beds, {and in each grow|each with} [k] <veg>. {Rabbits|Slugs|Thieves} {take|spoil} [b].
ask How many <veg> {are left|can be picked}? => n*k-b
ask How many <veg> were planted{ in all|}? => n*k
ask {The class|Someone} {buys|adds} [c] <veg> {after that|from a market}. How many <veg> {are there|does the class have} then? => n*k-b+c

pattern duo-wheel-seats-gondolas
let n = 8..24
let k = 2..6
let b = 2..20
need n*k > b
let m = 4..15
say {The giant wheel|The Ferris wheel|A ski lift} has [n] {cabins|gondolas} {for|seating} [k] people each{ and a ride lasts [m] minutes|}. {Right now|At dusk} [b] seats are empty.
ask How many people are {riding|on it}? => n*k-b
ask How many people {fit|can ride} {on it|at once}? => n*k

pattern duo-wheel-two-kinds
let a = 3..9
let b = 3..9
let k = 4|5|6
let j = 2|3
need a*k > b*j
let p = 2..8
say {On the river|At the lake} there are [a] {large|long} boats that {take|hold} [k] people {each|apiece} and [b] {small|short} ones that {take|hold} [j]{; an hour costs $[p]|}.
ask How many people can {row|be on the water} at {once|the same time}? => a*k+b*j
ask How many more people {fit|can sit} in all the {large|long} boats than in all the {small|short} ones? => a*k-b*j
ask How many boats are there? => a+b
ask How many people {fit|can sit} in all the {small|short} boats? => b*j

pattern duo-puzzle-pieces-lost
let a = 4..12
let b = 5..20
let c = 2..9
let d = 3..30
need a*b > d+c
say {Laid out|When it is done}, a jigsaw puzzle has [a] rows {with|of} [b] pieces. {The dog|A baby|The vacuum cleaner} swallowed [c].
ask How many pieces are {there now|left}? => a*b-c
ask {Grandma|A guest} has {already |}put [d] of the pieces {that are left |}in place. How many {others|more} can be put in? => a*b-c-d
ask How many pieces {did it have|were there} {when it was new|at first}? => a*b

pattern duo-class-groups-join-later
let n = 2..8
let k = 3..9
let b = 2..9
let m = 20..90
say {For a science day|In gym}, {there are|the pupils form} [n] groups of [k]{ for [m] minutes|}. {Later|After the bell} [b] {latecomers|more pupils} {come|appear}.
ask How many {pupils|children} are there {then|in all}? => n*k+b
ask How many were there {before|at first}? => n*k

pattern duo-typing-words-minutes
let k = 20..70 step 5
let n = 3..12
let b = 20..95
let t = k*n+b
let e = 2..9
say A {secretary|reporter|novelist} types [k] words {a|every} minute{, with [e] mistakes a page|}. {An article|A letter} {should have|is to have} [t] words, and [b] {are done|are on the page} {already|so far}.
ask {How many more minutes|How many minutes} will the rest take? => (t-b)/k
ask How many words are missing? => t-b
ask How many words are {typed|written} in [n] minutes? => k*n

pattern duo-stairs-floors
let n = 3..12
let k = 8..20
let b = 3..15
let w = 10..60
say {A lighthouse|An old tower|The bell tower} has [n] flights of [k] {stairs|steps} and a {ladder|last part} with [b] {more|rungs}. {The keeper carries [w] pounds.|It is dark inside.}
ask How many {stairs or rungs|steps} are there {to the top|altogether}? => n*k+b
ask How many {stairs or rungs|steps} does the {keeper|visitor} take {up and down|to the top and back}? => (n*k+b)*2
ask How many {stairs|steps} are there without the {ladder|last part}? => n*k
