# Equal groups and arrays in one step: the product, the size of a group, the number of groups; many voices and places.

pattern quivers-of-arrows
pick who = folk
let n = 3..14
let k = 10..24
let t = n*k
let m = 2..9
let d = 20..90
say {<Who> slid [k] arrows into each quiver|Each quiver got [k] arrows from <who>|[k] arrows: that is what <who> put into every quiver}{| before the tournament}.
maybe The target {stood|was set up} [d] steps away.
ask {[n] quivers {were|got} {ready|filled} that way|There were [n] quivers}. How many arrows {is that|did it take}? => n*k
ask {Counting all of them, there were|All quivers together held} [t] arrows. How many quivers were there? => t/k
ask {[m] quivers are {missing|lost in the grass}|Somebody has taken [m] of the quivers}. How many arrows are {gone|missing}? => m*k
ask {One quiver tipped over and|From one quiver} [m] arrows fell out. How many arrows {stayed|were left} in {it|that quiver}? => k-m
ask A {larger|giant} quiver {holds|has room for} [m] times as many. How many arrows {does the {larger|giant} one hold|fit into it}? => k*m

pattern hives-and-frames
let h = 3..15
let f = 6..12
let t = h*f
let p = 5..60
let x = 2..h-1
say {A beekeeper|My aunt, who keeps bees,|The monastery} {owns|looks after} [h] hives. {In every hive hang|Each hive is fitted with|Inside each there are} [f] frames{| and the buzzing is loud}.
maybe {One|A} pot of honey {sells for|costs} $[p].
ask How many frames {must be checked|are there to check} {in all|altogether}? => h*f
ask {Only [x] hives|Just [x] of the hives} {survived|came through} the winter. How many hives were lost? => h-x
ask {Today [x] hives|[x] of the hives} get new frames, {nothing old is kept in them|every frame in them is replaced}. How many new frames {is that|are needed}? => x*f
ask {[x] further hives|[x] more hives} {arrive|are bought}. How many hives will there be? => h+x
ask {A visitor counted|On another farm they counted} [t] frames in hives just like these. How many hives {did the visitor see|stand on that farm}? => t/f
need h > x

pattern knitting-balls-of-wool
pick color = colors
let n = 3..12
let k = 2..9
let t = n*k
let y = 60..90
let m = 2..9
say {My great-aunt is [y] and knits all winter.|A knitting club meets in the old mill.|The ladies of the village knit for the fire brigade.|Two brothers run a knitting shop.}
ask {A sweater|One blanket} {eats up|takes|needs} [k] balls of <color> wool. How many balls must be {bought|ordered} for [n] of them? => n*k
ask {From|Out of} [t] balls of <color> wool {came|they made} [n] {scarves|blankets}, all alike. How many balls {went into one|were used for each}? => t/n
ask {For each|A single} {cardigan|poncho} {[k] balls of wool are used|uses [k] balls of wool}, and [t] balls lie in the basket. How many {can be knitted|will that make}? => t/k
ask {They|The needles} {finished|were busy with} [n] {hats|socks} a week for [k] weeks. How many were {made|knitted} in {that time|all those weeks}? => n*k
ask [t] balls were shared out among [k] knitters{ so that nobody got more than another|, equally}. How many did each {receive|get}? => t/k
ask {A pullover|One pullover} needs [k] balls of wool and a scarf [m]. How many balls {do the two take|are needed for one of each} together? => k+m

pattern marching-band-array
let r = 4..14
let c = 4..12
let t = r*c
let s = 2..40
need r != c
let l = 2..r-1
say {The marching band|A parade of drummers|The scout corps|The honor guard} {walks|marches|stands} in a block {of|with} [r] rows{, one behind another|}.
maybe {They play|The program has} [s] {tunes|songs}.
ask {Every row is [c] musicians wide|There are [c] musicians side by side in each row}. How many musicians {march|are there}? => r*c
ask {[t] musicians take part|They are [t] musicians}, and all rows are equally {long|wide}. How many {march|stand} {side by side|in each row}? => t/r
ask [l] rows turn {left|off} at the {church|bridge}, the {others|rest} go straight on. How many rows go straight on? => r-l
ask {Behind them|After them} {comes|follows} a second block of [l] rows. How many rows {pass by|is that} {in all|altogether}? => r+l
ask {The last [l] rows carry flags|[l] rows carry flags}, {and each row has|each row having} [c] people. How many flags {are there|does one see} if nobody carries two? => l*c

pattern muffin-tray-grid
pick cake = bakery
let r = 3..8
let c = 3..9
let g = 3..9
let n = 2..12
let u = g*n
let q = 150..220
say {A baking tray has hollows in [r] rows and [c] columns|In a baking mold there are [c] hollows along one side and [r] along the other|The hollows of a baking tray form [r] lines with [c] hollows in each}.
maybe The oven {is set to|shows} [q] degrees.
ask How many <cake> {fit|can be baked} {on|in} it at {a time|once}? => r*c
ask How many more {hollows|of them} {are there in a row|go along one side} than along the other, if the longer side counts {[c]|just [c]}? => c-r
need c > r
ask {The apprentice filled [n] {hollows|of them}|[n] hollows are filled already}. How many are {still empty|left to fill}? => r*c-n
need n < r*c
ask Another tray has [u] hollows in [g] equal rows. How many are in {each row|one row} {there|of that tray}? => u/g

pattern window-panes-house
let w = 4..40
let p = 2..12
let t = w*p
let b = 2..w-1
let y = 1850..1990
say {A villa|The school by the canal|Our town hall}{|, built in [y],} has [w] windows{, and|; } each of them {is made of|has|consists of} [p] panes of glass.
ask {How many panes|How much glass, counted in panes,} {does the {house|building} have|must the glazier polish}? => w*p
ask {A storm breaks|Hail breaks} all panes of [b] windows. How many new panes {are needed|must be cut}? => b*p
ask {[b] windows look out on the street|[b] of the windows face the street}, the {others|rest} on the yard. How many face the yard? => w-b
ask {Next door|Across the street} [t] panes are set in windows just like these. How many windows has that house? => t/p

pattern sticker-sheet-some
pick who = folk
let n = 3..20
let k = 6..30
let t = n*k
let x = 2..k-1
say {<Who>|<name1>} {bought|found|was given} [n] sheets of {stickers|labels|rub-on tattoos}{, and every sheet is the same|, all with the same number on them}.
ask {There are [k] on a sheet|Each one shows [k]}. How many {are there|does that make} {in all|on all sheets}? => n*k
ask {In all there are|Together that makes} [t]. How many are on {one sheet|a single sheet}? => t/n
ask {There are [k] on a sheet|Each one shows [k]}, and [x] of the first sheet {are peeled off|have been used}. How many {does the first sheet still have|are left on that sheet}? => k-x
ask {[x] sheets|[x] of them} are {traded away|given to a friend}. How many sheets {stay|are left}? => n-x
need n > x

pattern roofs-with-panels
let n = 4..40
let k = 6..24
let t = n*k
let w = 200..450 step 10
let f = 2..9
say {On Mill Street|All over the new settlement|On an island in the north}{,|} {every roof carries|each house has on its roof|the roof of each house got} [k] solar panels{| of [w] watts}.
ask {There are [n] houses|[n] houses stand there}. How many panels {is that|were installed} {altogether|in all}? => n*k
ask {The workers put up|The electricians have installed} [t] panels. How many houses {have they finished|is that}? => t/k
ask {Snow covers|Leaves cover} [f] of the panels of one house. How many panels of that house {still make power|are uncovered}? => k-f
need k > f
ask {[f] panels more|[f] extra panels} are put on one {roof|of the roofs}. How many panels does that roof have {now|then}? => k+f
ask A team {finishes|does} [f] houses a day. How many panels does it {put up|install} in a day? => f*k

pattern plain-product-one-breath
pick x = cargo|studio|pantry
pick box = containers
let a = 3..40
let b = 3..30
let c = 2..90
ask {How many <x> are there {in|inside} [a] <box> {with|of} [b] each|How many <x> do [a] <box> hold with [b] in every one|What number of <x> fills [a] <box> that hold [b] each}? => a*b
ask {If|When} [a] <box> {come off the truck|are unpacked} and each {one |}holds [b] <x>, how many <x> {is that|are there}? => a*b
ask {[a] <box> were delivered on day [c], each holding [b] <x>|A clerk signed, at counter number [c], for [a] <box> with [b] <x> in each}; how many <x> {came|was that}? => a*b
ask {Count the <x>|Work out the number of <x>}: [a] <box>, [b] in each. => a*b
ask {With|Having} [b] <x> per <box.one>, {what do|how much do} [a] <box> {contain|come to}? => b*a
ask [b] <x> go into a(n) <box.one>, so how many <x> go into [a] {of them|such <box>}? => b*a

pattern plain-group-size-one-breath
pick x = cargo|studio|pantry
pick box = containers
let a = 3..20
let b = 3..30
let t = a*b
let c = 2..90
ask How many <x> {are there in|does one find in} each of [a] <box> if [t] <x> were {spread|divided} evenly among them? => t/a
ask [t] <x> {were put|had to go} into [a] <box>, the same number into every one; how many <x> {did each hold|went into each}? => t/a
ask {Somebody|A worker with badge number [c]} {packs|sorts} [t] <x> into [a] equal <box>. {Find|Give} the number of <x> in {one|a single} <box.one>. => t/a
ask {If [a] <box> hold [t] <x> in total|If [t] <x> are the contents of [a] <box>}, all filled alike, {what does one hold|how many are in one}? => t/a
ask [t] <x> {just fill|are exactly enough for} [a] <box>{ of the same size|}. {So how|How} many {are in|fit into} a single <box.one>? => t/a

pattern plain-group-count-one-breath
pick x = cargo|studio|pantry
pick box = containers
let a = 3..20
let b = 3..30
let t = a*b
let c = 2..90
ask How many <box> {does it take|are needed} {to hold|for} [t] <x> {if [b] fit in each|with [b] to a <box.one>}? => t/b
ask [t] <x> {have to be|are being} {stowed|put away} [b] to a <box.one>; how many <box> {will be full|is that}? => t/b
ask {If|Suppose} {every|each} <box.one> takes [b] <x>{, how many <box> take|. How many <box> take} [t]? => t/b
ask {A helper|A helper, [c] years old,} {fills <box> with [b] <x> each until all [t] <x> are gone|goes on filling <box>, [b] <x> each, until [t] <x> are packed}. How many <box> {are filled|does that give}? => t/b
ask {The labels say|A note says} "[b] <x> in each <box.one>", and the list says "[t] <x>". How many <box> {should there be|must have come}? => t/b

pattern repeat-every-day
pick who = folk
let k = 3..40
let d = 4..30
let t = k*d
let m = 15..60
say {<Who> has a habit|There is a rule in our house|<name1> is in training|A robot obeys its plan}: {[k] push-ups each morning|every day [k] laps around the pond|[k] pages of a long novel a day|[k] new words of Italian per day}, {never more, never less|no matter what the weather is like}{|, and it takes [m] minutes}.
ask {After|In} [d] days, how many {will that be|does that come to}? => k*d
ask {The goal is|They are waiting for} a total of [t]. {How many days does it take|After how many days is that done}? => t/k
ask {A friend manages|Another one does} the same {total|sum}, [t], in [d] days, {always|also} equally many a day. How many a day is that? => t/d
ask {Once, by mistake, the day's number was doubled|On a birthday it was twice as many}. How many were done on that day? => k*2

pattern parts-of-a-thing
let n = 3..25
let p = 2..9
let x = 2..9
ask {A guitar has six strings|Six strings are on a guitar}. How many strings {are needed|must be bought} for [n] guitars{| and [x] music stands}? => n*6
ask {A violin has four strings|There are four strings on a violin}. {The shop used|Used up were} {strings for|all strings for} [n] violins. How many strings {was that|is that}? => n*4
ask {Each|Every} {cactus|cactus on the sill} {shows|has opened} [p] blossoms, and there are [n] {cactuses|of them}. How many blossoms {is that|can be seen}? => n*p
ask {A starfish|Each starfish} has five arms. In a tide pool lie [n] of them{| and [x] crabs}. How many arms {does one count|do the starfish have}? => n*5
ask {An octopus|Each octopus} has eight arms. The aquarium feeds [n] of them{| at [x] o'clock}. How many arms {is that|reach for the food}? => n*8
ask {A die has six faces|There are six faces on a die}. How many faces have [n] dice{| in [x] cups}? => n*6

pattern parts-back-to-things
let n = 3..25
let h = n*6
let w = n*4
let e = n*8
let v = n*5
let x = 2..9
ask {An ant|Any insect} has six legs. {In a jar|Under a leaf} there are [h] legs{| and [x] seeds}. How many {ants|insects} {are there|is that}? => h/6
ask [w] wheels {were mounted|have been screwed on}, four to a wagon. How many wagons {roll out|can roll} of the shed? => w/4
ask {In the dark|At night} the diver counts [e] arms of octopuses. With eight arms to an octopus, how many {are hiding|hide} there? => e/8
ask {On the line hang|The tailor sews on} [v] buttons, five to a shirt{|, with [x] spools of thread}. How many shirts {is that|get their buttons}? => v/5

pattern two-pallets-contrast
pick x = cargo
pick y = cargo
let a = 3..30
let b = 3..30
let k = 4..40
let m = 4..40
need a > b
need m > k
let t = a*k
say {Onto a barge|Onto the freight train|In the harbor} {were loaded|dock workers loaded} [a] pallets with [k] <x> each and [b] pallets with [m] <y> each.
ask How many <x> {were loaded|went on board}? => a*k
ask How many <y> {were loaded|went on board}? => b*m
ask How many pallets {were loaded|was that} {altogether|in all}? => a+b
ask How many more pallets {carried|were stacked with} <x> than <y>? => a-b
ask {Looking at one pallet of each sort,|Take one pallet of each sort:} how many more {pieces|items} {has|are on} the one with <y>? => m-k
ask {The day before,|Last week} [t] <x> were loaded on pallets, just as many on each. How many pallets was that? => t/k

pattern scouts-in-tents-voices
let n = 3..20
let k = 2..8
let t = n*k
let f = 2..9
need k != f
say {We camped by the waterfall for [f] nights.|I went to camp with my friends.|It rained at camp, and we had to hurry.}
ask {We put up [n] tents|There were [n] tents}, and [k] of us slept in each{| of them}. How many of us {slept there|were at camp}? => n*k
ask {There were [t] of us|[t] of us came}, and {we shared [n] tents|[n] tents stood ready}, equally full. How many {of us slept|were} in a tent? => t/n
ask {Each tent takes|A tent has room for} [k] {of us|sleepers}, and there were [t] of us. How many tents did we {need|put up}? => t/k
ask {I carried|Our leader carried} [k] pegs for every tent{, and we had|. We had} [n] tents. How many pegs was that? => n*k

pattern letters-in-lines
let l = 12..45
let w = 6..14
let t = l*w
let p = 20..300
let x = 2..l-1
say {A page of|One page in} {the old book|my diary|the play} has [l] lines{, and|. } {about|on average,|exactly} [w] words {stand in|fit on|make up} each line.
maybe The whole {thing|text} is [p] pages long.
ask How many words {are|would be} on {this|such a|the} page? => l*w
ask {Only the first [x] lines are printed|On the last page only [x] lines are printed}. How many words are {printed|on that page}? => x*w
ask {Only the first [x] lines are printed|On the last page only [x] lines are printed}. How many lines {of it |}are {empty|blank}? => l-x
ask {A poem has|A letter has} [t] words. How many such lines does it {take|fill}? => t/w

pattern strings-of-pearls
pick who = folk
let n = 3..15
let k = 5..40
let t = n*k
let l = 2..20
let z = 2..k-1
say {In <who>'s workshop|At the market stall|In the stage department}{,|} {lamps are strung on wires|pearls are strung on threads|paper flags are tied to strings}, {the same number on each|equally many on every one}.
ask {[n] strings hold|On [n] strings there are} [t] {pieces|of them}. How many are on {one string|each}? => t/n
ask {A string holds|On a string are} [k]. How many {pieces|of them} are needed for [n] strings{| of [l] feet}? => n*k
ask {A string holds|On a string are} [k]. How many strings can be made {from|with} [t]? => t/k
ask {A string held|On a string were} [k]; then it tore and [z] {were lost|rolled away}. How many {were left|remained} on it? => k-z

pattern said-out-loud
pick x = sweets|fruits|collectibles
let n = 3..12
let k = 3..15
let t = n*k
let m = 2..9
need m < k
say {"Come here, children," {calls|says} <name1>.|<name1> {rings a bell|claps}, and the children come running.|The children stand in line in front of <name1>.}
ask "There are [n] of you, and each {of you gets|child gets} [k] <x>." How many <x> {will be given away|is <name1> giving away}? => n*k
ask "I {have|brought} [t] <x> and there are [n] of you. {Nobody gets more than another|Everyone gets the same}." How many <x> does each {child |}get? => t/n
ask "I {have|brought} [t] <x>; take [k] each, and then {nothing is|none are} left." How many children are there? => t/k
ask "Each of you {may take|gets} [k] <x>, but {keep|save} [m] of them for tomorrow." How many <x> may a child eat today? => k-m

pattern seedlings-in-pots-passive
pick plant = vegetables|flowers
let n = 4..30
let k = 2..9
let t = n*k
let x = 3..40
let d = 3..20
say {Seeds have been sown in the greenhouse.|The windowsill is full of flower pots.|For a school project, pots {were|have been} set up along the wall.}
ask [k] seeds were {pressed|dropped} into {every pot|each pot}, and there are [n] pots. How many seeds were {used|sown}? => n*k
ask [t] seeds were {laid|sown} in [n] pots, equally many in each. How many seeds {lie|are} in a pot? => t/n
ask [t] <plant> {are to be grown|have to be planted}, [k] to a pot. How many pots {will be used|are needed}? => t/k
ask {After [d] days,|By the end of the week,} [k] green tips {showed|could be seen} in each of the [n] pots. How many tips was that? => n*k
ask {To the [t] seeds already sown,|[t] seeds had been sown;} [x] more {were added|followed}. How many seeds {are|lie} in the earth now? => t+x

pattern chairlift-and-cable
let n = 5..60
let k = 2..8
let t = n*k
let m = 4..25
let h = 900..3000 step 50
say {A ski lift|The cable car|The Ferris wheel at the fair|A mountain railway} has [n] cabins{|, climbs to [h] meters} and {one ride|a ride} takes [m] minutes.
ask {If [k] people sit in each cabin|With [k] people in every cabin}, how many {people|guests} ride {at once|at the same time}? => n*k
ask {There is room for [t] people at once|[t] people can ride at once}. How many {people |}does a cabin hold? => t/n
ask {For repairs, [k] cabins|[k] cabins} are taken off. How many cabins {are left|keep running}? => n-k
need n > k
ask {<name1>|A boy|The liftman} {takes|makes} [k] rides{ without a break|}. How many minutes {is that|does that last}? => k*m

pattern oars-and-paddles
let b = 3..20
let o = 2..8
let t = b*o
let c = 2..30
say {Before a regatta|At the rowing club|In the boathouse}{,|} {oars are handed out|the oars are counted}.
ask {Every boat needs [o] oars|[o] oars belong to each boat}, and [b] boats {start|are in the race}. How many oars {are handed out|are needed}? => b*o
ask {There are|Against the wall lean} [t] oars for [b] boats, the same number for each. How many oars {does a boat get|belong to a boat}? => t/b
ask {There are|Against the wall lean} [t] oars{, [c] of them freshly painted|}. With [o] to a boat, how many boats can {start|go out}? => t/o
need t > c
