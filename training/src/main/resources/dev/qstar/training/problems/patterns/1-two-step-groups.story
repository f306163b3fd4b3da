# Two steps with equal groups: (a+b)/c, (a-b)/c, a/b±c, a*b±c, (a±b)*c, a*b/c, a-b*c.

pattern two-groups-used-then-pack
pick thing = bakery|fruits|sweets
pick box = containers
let k = 2..12
let n = 2..15
let b = 2..40
let t = b+k*n
let d = 2..9
say {<name1> {baked|made|bought|had}|For a school sale <name1> {baked|made}|A class {made|bought}} [t] <thing>.
maybe It {took|needed} [d] hours.
say {[b] of {them|the <thing>} were {eaten|given away|used}|<name2> {ate|took|used} [b]{| of them| <thing>}}{| on the way| during recess| right away}.
ask If the {rest|others|remaining <thing>} {are|were} put {equally |evenly |}in [n] <box>, how many <thing> {are|go} in each <box.one>? => (t-b)/n
ask How many <box> {can|could} be filled with {the rest|what is left} if {each <box.one> |each |}{holds|takes} [k]{| <thing>}? => (t-b)/k
ask If [k] <thing> {go|fit} {in|into} each <box.one>, how many <box> {are needed|does one need} for the {rest|others}? => (t-b)/k
ask The rest {were|are} {shared|divided} {equally|evenly} {among|by} [n] {children|friends}. How many did each get? => (t-b)/n

pattern two-groups-two-kinds-join
pick thing = flowers|fruits|toys
pick color = colors
pick other = colors
pick box = containers
let k = 2..12
let n = 2..14
let a = 2..k*n-2
let b = k*n-a
let d = 3..20
say <name1> {has|bought|picked|found} [a] <color> <thing> and [b] <other> {ones|<thing>}.
maybe <name2> {has|bought} [d] {pens|pencils}.
ask If <he1> puts [k] <thing> in each <box.one>, how many <box> {does|will} <he1> {need|fill}? => (a+b)/k
ask If {they|all of them} are shared equally {among|by} [n] {friends|children|people}, how many {<thing> |}does each {of them |}get? => (a+b)/n
ask How many <box> {are needed|can be filled} {if|when} each {<box.one> |}{holds|takes} [k]{| of them}? => (a+b)/k
ask <He1> {divides|splits} {all of them|all the <thing>} {evenly|equally} into [n] groups. How many <thing> are in each group? => (a+b)/n

pattern two-groups-laundry-loads
let k = 2..12
let n = 2..10
let a = 2..k*n-2
let b = k*n-a
let d = 20..60
say {<name1> has|For the laundry <name1> has|There are|The laundry basket has} [a] {short sleeve shirts|shirts|towels} and [b] {pairs of pants|long sleeve shirts|sheets}{| to wash}.
maybe {A load|The machine} takes [d] minutes.
say {The washing machine can hold|A washer holds|The machine takes} [k] {pieces|things|pieces of clothing} {at a time|per load|at once}.
ask How many loads {must <name1> run|will it take|are needed|does that make}? => (a+b)/k

pattern two-groups-laundry-one
let k = 2..12
let n = 2..10
let a = k*(n+1)
let b = k
say {<name1> has|There are} [a] {dirty |}{socks|shirts|towels} {in|from} the {wash|bag|basket}.
say {[b] of them are {clean already|washed by hand}|<name1> washes [b] of them by hand}.
ask If {a machine|the washer} {holds|takes} [k] {pieces |}{at a time|per load}, how many loads {are needed|are there} for the {rest|others}? => (a-b)/k

pattern two-groups-teams-boys-girls
let k = 3..11
let n = 2..14
let a = 2..k*n-2
let b = k*n-a
let d = 2..12
say {[a] boys and [b] girls {want|are going|signed up} to play {kickball|soccer|volleyball}|{For kickball|For the soccer camp|At the sports day} there are [a] boys and [b] girls}.
maybe The game lasts [d] {minutes|hours}.
ask If {they make|they form|the coach makes} teams of [k], how many teams {are there|will there be|can there be}? => (a+b)/k
ask How many {players|children} {will be|are} {on|in} each team if they {make|form} [n] equal teams? => (a+b)/n
ask {They are split into|They form} [n] teams of the same size. How many {players|children} {does each team have|are on a team}? => (a+b)/n

pattern two-groups-teams-not-picked
let k = 3..11
let n = 2..10
let b = 2..15
let t = b+k*n
let d = 3..9
say {[t] {students|children|kids} {were trying out|tried out} for the {team|soccer team|basketball team}|There were [t] {students|children|kids} at the tryouts}.
maybe There were [d] coaches.
say {Only|} [b] {of them |}{were not picked|went home|could not play}.
ask If the {others|rest} {are|were} put into [n] {equal groups|groups of the same size}, how many {students|children|kids} {are|were} in each{| group}? => (t-b)/n
ask How many {groups|teams} of [k] can {be made|they make} {from|with} the {others|rest}? => (t-b)/k

pattern two-groups-tables-absent
let k = 2..12
let n = 2..14
let b = 2..20
let t = b+k*n
let d = 4..10
say {<name1> invited|<name1> had invited|For <his1> wedding <name1> invited} [t] {people|guests} {to|for} {a party|dinner|lunch}.
say {But|In the end|On that day} [b] {of them |}{could not come|did not come|did not show up|stayed at home}.
maybe Dinner {was|started} at [d] o'clock.
ask If {each|a|every} table {seats|holds|has room for} [k] people, how many tables {does <he1> need|are needed}? => (t-b)/k
ask {If they sit at [n] tables with the same number {at|of people at} each, how|The guests who came sat at [n] tables with the same number {at|of people at} each. How} many {people |}were at {one|each} table? => (t-b)/n

pattern two-groups-lives-points
let a = 2..14
let b = 2..14
let k = 2..30
let d = 5..60
say [a] {friends|people|players} were playing {a video game|an online game|a card game}{| together}.
say {Then|After a while|Later}{,|} [b] {more |others |more players |}joined {the game|them|in}.
maybe They {played|had played} for [d] minutes.
ask If {each player|every player|each of them} {has|had} [k] lives, how many lives {do they have|are there} {in all|altogether|in total}? => (a+b)*k
ask {Each player has [k] lives|Everybody still playing has [k] lives|There are [k] lives for every player}. What is the total number of lives? => (a+b)*k
ask If {each player|every player|each of them} {has|had} [k] points, how many points {do they have|are there} {in all|altogether|in total}? => (a+b)*k
ask {Each player has [k] points|Everybody still playing has [k] points|There are [k] points for every player}. What is the total number of points? => (a+b)*k
ask If {each player|every player|each of them} {has|had} [k] coins, how many coins {do they have|are there} {in all|altogether|in total}? => (a+b)*k
ask If {each player|every player|each of them} {has|had} [k] cards, how many cards {do they have|are there} {in all|altogether|in total}? => (a+b)*k
ask If {each player|every player|each of them} {has|had} [k] tokens, how many tokens {do they have|are there} {in all|altogether|in total}? => (a+b)*k

pattern two-groups-lives-quit
let a = 5..24
let b = 2..a-2
let k = 2..30
say [a] {friends|people|players} {were playing|started} {a video game|an online game|a board game}{.| together.}
say [b] {of them |players |}{quit|left|stopped|went home}.
ask If {each player|every player|each of them} {has|had} [k] lives, how many lives {do they have|are there} {in all|altogether|in total}? => (a-b)*k
ask {Each player has [k] lives|Everybody still playing has [k] lives|There are [k] lives for every player}. What is the total number of lives? => (a-b)*k
ask If {each player|every player|each of them} {has|had} [k] points, how many points {do they have|are there} {in all|altogether|in total}? => (a-b)*k
ask {Each player has [k] points|Everybody still playing has [k] points|There are [k] points for every player}. What is the total number of points? => (a-b)*k
ask If {each player|every player|each of them} {has|had} [k] coins, how many coins {do they have|are there} {in all|altogether|in total}? => (a-b)*k
ask If {each player|every player|each of them} {has|had} [k] cards, how many cards {do they have|are there} {in all|altogether|in total}? => (a-b)*k
ask If {each player|every player|each of them} {has|had} [k] tokens, how many tokens {do they have|are there} {in all|altogether|in total}? => (a-b)*k

pattern two-groups-rides-tickets
let k = 2..9
let a = 1..9
let b = 1..9
need a > 1
need b > 1
say {At the fair|In the amusement park|At the carnival}{,|} {<name1> rode|<name1> went on} the {Ferris wheel|roller coaster} [a] times and the {bumper cars|carousel} [b] times.
say {Each|A|Every} ride {costs|cost|takes} [k] tickets.
ask How many tickets did <he1> {use|need|spend}{| in all| altogether}? => (a+b)*k
ask How many tickets did the first kind of ride cost <him1>? => a*k

pattern two-groups-tickets-left-rides
let k = 2..9
let n = 2..12
let b = 2..30
let t = b+k*n
let d = 2..9
say {<name1> bought|<name1> had|At the fair <name1> got} [t] tickets{| at the fair| at the carnival}.
say <He1> {used|spent|gave away} [b] {of them |tickets |}{for snacks|at the ring toss|on a toy|in the morning}.
maybe <name2> {won|rode} [d] {balloons|times}.
ask If {a ride|each ride|every ride} costs [k] tickets, how many {rides|times} can <he1> {go on|ride} {with the rest|with the tickets left|now}? => (t-b)/k
ask How many rides can <he1> {still |}{take|pay for} at [k] tickets {each|a ride|per ride}? => (t-b)/k

pattern two-groups-tickets-two-people
let k = 2..9
let n = 2..14
let a = 2..k*n-2
let b = k*n-a
say {At the arcade|At the fun park}{,|} <name1> won [a] tickets {at one game|playing skee ball} and [b] {tickets |}{at another|playing a racing game}.
ask If {a prize|a toy|each candy} costs [k] tickets, how many {prizes|of them} {could|can} <he1> {buy|get}? => (a+b)/k
ask How many {prizes|toys} at [k] tickets each {can|could} <he1> {get|buy} with {them|all <his1> tickets}? => (a+b)/k

pattern two-groups-photos-two-sources
let k = 2..15
let n = 2..10
let a = 2..k*n-2
let b = k*n-a
let d = 2..9
say <name1> {uploaded|saved|printed} [a] {pictures|photos} from <his1> phone and [b] from {<his1> camera|<name2>'s phone}.
maybe The camera is [d] years old.
ask If <he1> {sorts|puts} {them|all of them} into [n] {albums|folders} with the same {number|amount} in each, how many {pictures|photos} {are|go} in each? => (a+b)/n
ask How many {albums|pages|folders} {does <he1> need|are there} if each {has|holds} [k] {pictures|photos}? => (a+b)/k

pattern two-groups-photos-one-album-first
let k = 2..15
let n = 2..10
let b = 2..40
let t = b+k*n
say <name1> {uploaded|had|took} [t] {pictures|photos}{| to <his1> computer}.
say <He1> {put|placed} [b] {pics |of them |}{into|in} {one|an} album {and|, and then} {split|divided} the rest {equally|evenly} {into|among} [n] {different|other|smaller} {albums|ones}.
ask How many {pictures|photos} {were|are} in each of the {other|smaller|[n]} {albums|ones}? => (t-b)/n
ask How many {pictures|photos} did not go into the {album he filled first|first album}? => t-b

pattern two-groups-planting-sections
pick plant = vegetables|flowers
let k = 2..20
let n = 2..12
let b = 2..40
let t = b+k*n
say {<name1>|A gardener|The class} {had|bought} [t] seeds{| of <plant>}.
say {Someone|A helper|A child} planted [b] of {them|these} in the {big|main} {garden|bed}{ and put the rest|. The rest went} in [n] {small gardens|pots|boxes} with the same number {in each|of seeds in each}.
ask How many seeds {were|went|are} in each {small garden|pot|of the [n]}? => (t-b)/n
ask How many seeds were left after the {big|first} {garden|bed} was planted? => t-b

pattern two-groups-lego-split
pick thing = toys|collectibles|crafts
let n = 2..9
let k = 3..40
let t = n*k
let c = 2..60
say [t] <thing> {are|were} {shared|divided|split} {equally|evenly} {among|by} [n] {children|friends|kids}{, and <name1> is one of them|. <name1> is one of them}.
say {Later|Then|On the way home}{,|} <name1> {got|found|was given} [c] more.
ask How many <thing> {does|did} <name1> have {then|in the end}? => t/n+c
ask How many {<thing> |}{does|did} <name1> have {in all|altogether} {after that|now}? => t/n+c

pattern two-groups-share-then-lose
pick thing = fruits|sweets|collectibles
let n = 2..9
let k = 5..40
let t = n*k
let c = 2..k-1
say {<name1> and <his1> friends|A group of [n] children with <name1>|<name1>'s team} {found|had|were given} [t] <thing>.
say {They shared them|The <thing> were shared} {equally|fairly}, so that each of the [n] got the same{| number}.
ask If <name1> {ate|lost|gave away} [c] of <his1> share, how many {does <he1> have left|are left for <him1>}? => t/n-c
ask <name1> {used|gave away|traded} [c] of <his1> <thing>. How many <thing> {did|does} <he1> {keep|still have}? => t/n-c

pattern two-groups-boxes-plus-loose
pick box = containers
pick thing = school|toys|fruits|books
let n = 2..20
let k = 2..24
let c = 2..60
let d = 2..30
say {<name1> has|A store has|There are} [n] <box> {with|of} [k] <thing> {each|in each|in every <box.one>}.
say {Here are also|There are also|Besides, there are} [c] {loose <thing>|single <thing>|<thing> that are not in a(n) <box.one>}.
maybe The <box> weigh [d] pounds.
ask How many <thing> {are there|are there in all|is that altogether}? => n*k+c
ask What is the total number of <thing>? => n*k+c

pattern two-groups-boxes-minus
pick thing = sweets|school|fruits|bakery
pick box = containers
let n = 2..20
let k = 3..24
let c = 2..n*k-2
let e = 2..n
need e < n
say {<name1> bought|<name1> has|<name1> was given} [n] <box> of <thing>. {Each <box.one> has|Every <box.one> holds} [k]{| <thing>}.
ask If [c] {<thing> |of the <thing> |}{are|were} {used|given away|eaten or lost}, how many <thing> {are|were} left? => n*k-c
ask If <he1> {gives away|loses} [e] of the <box>, how many <thing> {does <he1> have left|are left}? => (n-e)*k
ask How many <thing> {are|were} left after [c] of them {were|have been} taken? => n*k-c

pattern two-groups-boxes-given-away
pick thing = sweets|collectibles|toys
pick box = containers
let n = 4..30
let e = 2..n-2
let k = 2..20
let d = 3..50
say <name1> {bought|had|won|packed} [n] <box> of <thing>{ and gave|. <He1> gave} [e] {of them |<box> |}to {<his1> little {brother|sister}|<name2>|a friend}.
maybe <name2> is [d] inches taller than <his2> cousin.
ask If {each <box.one>|every <box.one>|each} has [k] <thing>{ inside| in it|}, how many <thing> {does <name1> still have|are left for <name1>|did <name1> keep}? => (n-e)*k
ask {There are|There were} [k] <thing> in each <box.one>. How many <thing> did <he1> give away? => e*k
ask {Each <box.one> has|Each held} [k] <thing>. How many <thing> {does|did} <name1> have {left|then}? => (n-e)*k

pattern two-groups-packs-two-kinds
pick thing = collectibles|school|crafts
pick color = colors
pick other = colors
let a = 2..15
let b = 2..15
let k = 2..20
say {<name1> bought|The club bought|A store sold} [a] packs of <color> <thing> and [b] packs of <other> <thing>.
say {There were [k] {<thing>|of them} in {each|every} one|Each {pack|one} had [k]{| <thing>}|All of them had [k] <thing> inside}.
ask How many <thing> {were there|was that} {in all|altogether}? => (a+b)*k
ask How many <color> <thing> were {bought|there}? => a*k
ask How many <other> <thing> {were there|was that}? => b*k

pattern two-groups-packs-difference
pick thing = collectibles|school|crafts
pick color = colors
pick other = colors
let b = 2..15
let x = 1..10
let a = b+x
let k = 2..20
say <name1> {bought|used|sold} [a] packs of <color> <thing> and [b] packs of <other> <thing>.
say {Each|Every} {pack|box|bag} {has|holds} [k] <thing>.
ask How many more <color> <thing> {than <other> ones|than <other> <thing>} {were there|are there}? => a*k-b*k
ask How many {<thing> |}are there {in all|altogether}? => (a+b)*k
ask How many fewer <other> <thing> are there{| than <color> ones}? => a*k-b*k

pattern two-groups-different-sizes
pick box = containers
pick thing = fruits|vegetables
pick other = fruits|vegetables
let a = 2..12
let b = 2..12
let k = 2..15
let m = 2..15
let d = 2..9
need k != m
say {A farmer|<name1>|The kitchen} {has|bought|filled} [a] <box> with [k] <thing> each and [b] <box> with [m] <other> each.
maybe That took [d] {hours|people}.
ask How many <thing> and <other> are {there|that} {in all|altogether|together}? => a*k+b*m
ask How many <thing> are there? => a*k
ask How many <box> are there {in all|altogether}? => a+b

pattern two-groups-earn-then-buy
let a = 2..12
let k = 2..15
let c = 2..a*k-1
let d = 2..9
say <name1> {earned|got|made} $[k] for {each|every} {lawn <he1> mowed|dog <he1> walked|car <he1> washed}.
say {<He1> did [a] of them|On Saturday <he1> did [a]|In [d] weeks <he1> did [a]}.
ask How much {money |}did <he1> {earn|make|get}{| in all}? => a*k
ask If <he1> {spends|pays} $[c] {on|for} {a game|a book|lunch}, how much is left? => a*k-c
ask How much {money |}does <he1> have if <he1> had $[c] before? => a*k+c

pattern two-groups-weeks-to-save
pick thing = electronics|sports|toys
let k = 2..25
let n = 2..30
let b = 5..90
let p = b+k*n
let d = 6..14
say {<name1> wants to buy|<name1> is saving for|<name1> would like} {a(n) <thing.one>|a new <thing.one>} that costs $[p].
say {<He1> has|So far <he1> has saved|<He1> already has} $[b].
maybe <He1> is [d] years old.
ask {If <he1> saves|Saving} $[k] {each|a|every} week, how many {more |}weeks {will it take|must <he1> save|does <he1> need}? => (p-b)/k
ask How much {more |}money does <he1> {need|have to save}? => p-b
ask How many weeks {will <he1> need|must <he1> wait} if <he1> {puts aside|gets} $[k] {each week|a week|per week}? => (p-b)/k
ask If <he1> wants to have {it|the money} in [n] weeks, how much must <he1> save {each|a|per} week? => (p-b)/n

pattern two-groups-lawns-owed
let t = 4..20
let b = 2..t-2
let k = 3..20
say <name1> {was|is} {paid|earning} $[k] for {each|every} {lawn|room|fence} <he1> {cleaned up|finished}.
say <He1> had [t] to do but {forgot|skipped|did not do} [b]{| of them}.
ask How much money did <he1> {earn|make|get}? => (t-b)*k
ask How much {more |}would <he1> have {got|earned} for the {forgotten|missing} ones? => b*k

pattern two-groups-homework-pages
let a = 2..12
let b = 2..12
let k = 2..12
say {<name1> had|<name1> must do|The teacher gave <name1>} [a] pages of {math|spelling} {homework |}and [b] pages of {reading|science}{| homework}.
say {Each page has|There are|Every page had} [k] problems{| on each page| on it}.
ask How many problems {did <he1> have|are there|does <he1> have to do} {in all|altogether|in total}? => (a+b)*k
ask How many {problems|of them} {are|were} {in math or spelling|on the first [a] pages}? => a*k

pattern two-groups-homework-pages-left
let k = 2..12
let n = 2..10
let b = 2..40
let t = b+k*n
let d = 2..9
say {<name1> had|<name1> got|<name1> must do} [t] {problems|exercises}{| for homework| this week}.
say <He1> {finished|did|has solved} [b] of them {at school|on the bus|already|on Monday}.
maybe <His1> {school|club} has [d] {floors|rooms}.
ask If each page has [k] {problems |of them |}on it, how many pages {are left|does <he1> still have to do}? => (t-b)/k
ask If <he1> does the rest in [n] days with the same number {every|each} day, how many {problems|exercises} {are|is} that {a|per} day? => (t-b)/n
ask How long will it take to do the rest at [k] {problems|exercises} {an|per} hour{, in hours|}? => (t-b)/k

pattern two-groups-worksheets-graded
let t = 5..30
let b = 2..t-2
let k = 2..12
let d = 20..31
say {A teacher|<name1>|Our teacher} had [t] {worksheets|tests|papers} to {grade|check}. {Each|Every one} {had|has} [k] problems.
maybe {There are [d] children in the class.|The class has [d] students.}
say [b] {of them |worksheets |tests |}{are|were} {graded|checked|done}{| already| by noon}.
ask How many problems {are there still|are left} to {grade|check}? => (t-b)*k
ask How many problems {were|have been} {graded|checked} {so far|already}? => b*k

pattern two-groups-shelves-books
let k = 3..14
let n = 2..10
let b = 2..50
let t = b+k*n
let d = 2..9
say {<name1> was|A librarian was|<name1> is} {putting away|sorting|shelving} [t] books{| in the library}.
say {Another helper|<name2>|A friend} took [b] {of them |}{away|first|to another room}.
maybe The library closes in [d] hours.
ask If [k] books {fit|can stand} on {each|a} shelf, how many shelves {does <he1> need|are needed} for the {rest|others}? => (t-b)/k
ask {The rest go {equally |}on [n] shelves. How|If the rest go {equally |}on [n] shelves, how} many books {are|stand} on {each|one}{| shelf}? => (t-b)/n

pattern two-groups-shelves-two-kinds
let k = 2..10
let a = 2..9
let b = 2..9
let c = 2..40
say {A bookcase has|In the shop there are|<name1> filled} [a] shelves of {mystery books|comics} and [b] shelves of {picture books|poems}.
ask If {each|every} shelf {has|holds} [k] books, how many books {are there|does it have|is that} {in all|altogether|in total}? => (a+b)*k
ask There are [k] books on {each|every} shelf. How many books {are|stand} there {altogether|in all} {together with|counting also} [c] on the floor? => (a+b)*k+c

pattern two-groups-dvds-trips
let k = 2..12
let n = 2..10
let a = 2..k*n-2
let b = k*n-a
say {There are|<name1> has to carry|The waiter carries} [a] plates {in one room|from the first room} and [b] plates {in another room|from the second room}.
say <name1> can {carry|take} [k] {of them |}at a time.
ask How many trips {must <he1> make|does <he1> need|will it take} {to {carry|bring} all of them|}? => (a+b)/k
ask How many {trips|times} does <he1> have to {walk|go}? => (a+b)/k

pattern two-groups-per-row-left-over
pick plant = flowers|vegetables
let n = 3..20
let k = 3..20
let b = 2..40
let t = n*k+b
say {<name1> has|The gardener bought|There are} [t] {<plant>|young plants}.
say {A helper plants|Someone plants|<name2> plants} [n] rows with [k] {plants |}in each row.
ask How many {plants |of them |}are left {over|}? => t-n*k
ask How many {plants |of them |}{are|stand} in the rows? => n*k
ask How many {plants |}{remain|are not used}? => t-n*k

pattern two-groups-gift-bags-from-total
pick thing = sweets|toys
let n = 2..12
let k = 2..12
let b = 2..30
let t = n*k+b
let d = 6..12
say <name1> {has|bought} [t] <thing> for the {party|class}.
maybe It is <his1> {birthday and <he1> turns [d]|favorite day, with [d] candles on the cake}.
say <He1> gives [k] to {each|every one} of [n] {friends|children|guests}.
ask How many <thing> {are left|does <he1> have left|remain}? => t-n*k
ask How many <thing> did <he1> give {away|out}? => n*k

pattern two-groups-spend-per-item-from-money
pick thing = books|clothes|toys
let n = 2..9
let k = 2..15
let b = 2..60
let t = n*k+b
say {<name1> had|<name1> went shopping with|In <his1> purse <name1> had} $[t].
say <He1> bought [n] <thing> {for|at} $[k] {each|apiece}.
ask How much money {was left|did <he1> have left|does <he1> have now}? => t-n*k
ask How much did <he1> {pay|spend}? => n*k
ask How many dollars {remain|does <he1> have left}? => t-n*k

pattern two-groups-rest-price-of-one
pick thing = books|toys|clothes
let n = 2..9
let k = 2..20
let b = 2..60
let t = n*k+b
let d = 2..9
say <name1> {had|took} $[t] {to the store|for shopping|along}. {<He1> bought|There <he1> bought} [n] <thing>{| that all cost the same}.
maybe The store is [d] miles away.
say {Afterwards|Then|After that} <he1> had $[b] left.
ask How much did {each|one|every} <thing.one> cost? => (t-b)/n
ask How much money did <he1> spend? => t-b

pattern two-groups-pages-then-days
let n = 2..15
let k = 3..25
let b = 5..80
let t = b+n*k
say {<name1>'s book has|<name1> has a book with|A book has} [t] pages.
say {<name1> has read|<name1> finished|By Sunday <name1> had read} [b] {of them|pages}.
ask How many pages {must|should} <he1> read {each|a|per} day to finish {it |the book |}in [n] {more |}days? => (t-b)/n
ask If <he1> reads [k] pages a day, {how many days does <he1> need for the rest|how many more days does it take}? => (t-b)/k

pattern two-groups-multiply-then-share
pick thing = sweets|school|crafts
pick box = containers
let c = 2..5
let k = 2..15
let n = 2..9
let a = c*n
say {<name1> has|<name1> bought|There are} [a] <box> {of|with} <thing>, [k] in each{| <box.one>}.
say {Someone shares all the <thing>|All <thing> are shared} {equally|fairly} among [n] {children|friends|people}.
ask How many <thing> does each {child|one|person|of them} get? => a*k/n
ask How many <thing> are {there|shared} {altogether|in all}? => a*k

pattern two-groups-repack
pick thing = fruits|bakery|crafts
let k = 2..12
let n = 2..12
let f = 2..6
let m = k*f
let a = n*f
say {A store has|<name1> got|There are} [a] {small |}boxes {with|of} [k] <thing>{| each| in each}.
say {They are put|A helper puts them|Someone puts them} {into|in} bigger boxes {of|that hold} [m]{| each}.
ask How many {bigger boxes|of these} {are|will be} {needed|filled}? => a*k/m

pattern two-groups-cost-shared
let n = 2..9
let k = 2..15
let f = 2..5
let a = f*n
say {[n] friends|<name1> and <his1> friends, [n] people in all,} {order|bought|had} [a] {pizzas|sandwiches|bowls of soup} at $[k] {each|apiece}.
say They {split|share} the {bill|cost} {equally|evenly}.
ask How much does each {pay|have to pay}? => a*k/n
ask How much {is the bill|do they pay together}? => a*k

pattern two-groups-cupcakes-eaten-packages
let k = 2..12
let n = 2..12
let b = 2..30
let t = b+k*n
say {<name1> baked|<name1> made|Grandmother made} [t] {cupcakes|muffins|cookies} for {<his1> class|the bake sale}.
say {But|While they cooled,|Before it began,} {the dog ate [b]|[b] of them {fell on the floor|got burned}|<name2> ate [b]}.
ask How many {packages|bags|boxes} {could|can} <name2> make if <he2> {put|puts} [k] in each? => (t-b)/k
ask How many {packages|bags|boxes} of [k] can be {filled|packed} with the rest? => (t-b)/k

pattern two-groups-zoo-cages
let a = 2..12
let b = 2..12
let k = 2..9
let c = 2..20
say {A zoo|A pet store|The animal shelter} has [a] cages with {parrots|rabbits} and [b] cages with {hamsters|turtles}.
say {Each|Every} {cage|pen} {holds|has} [k] animals.
ask How many animals {are there|does it have} {in all|altogether|in total}? => (a+b)*k
ask If [c] more animals {come|arrive}, how many {are there|will there be} {then|in all}? => (a+b)*k+c

pattern two-groups-pet-store-cages
pick animal = pets
let k = 2..9
let n = 2..10
let b = 2..30
let t = b+k*n
let d = 2..20
say A pet store {had|has} [t] <animal>.
maybe There {are|were} also [d] {fish|snakes}.
say {In a day|This week|On Monday} they sold [b] {of them|<animal>}{ and put|. They put} the rest into cages with [k] in each{| cage}.
ask How many cages did they {use|need}? => (t-b)/k
ask How many <animal> {were left|did they keep}? => t-b

pattern two-groups-restaurant-kids-free
let t = 5..20
let b = 2..t-2
let k = 3..20
say {At a restaurant|In a diner|At the museum}{,|} {adults pay $[k]|each adult {meal|ticket} costs $[k]|it costs $[k] for an adult} and {kids|children} {are|get in} free.
say A group of [t] people came{ in|}, {and|of whom} [b] were {kids|children}.
ask How much {did|does} {it cost|the group pay}? => (t-b)*k
ask How many adults {were there|came}? => t-b

pattern two-groups-bike-laps
let k = 2..12
let n = 2..9
let c = 2..k*n
let d = 5..30
say <name1> {runs|bikes|swims} [k] miles {every|each} day for [n] days.
maybe A lap takes [d] seconds.
ask How many miles {is that|does <he1> do} {in all|altogether} if <he1> does [c] more on the {last day|weekend}? => k*n+c
ask How many miles {is that|does <he1> do} in all? => k*n
ask {<name2> does [c] fewer in that time|In that time <name2> does [c] less}. How many does <name2> do? => k*n-c

pattern two-groups-factory-shifts
pick thing = toys|furniture|clothes
let k = 5..80
let n = 2..9
let b = 2..k*n-2
let c = 2..12
let d = 4..40
say A {factory|workshop|machine} makes [k] <thing> {an|every|per} hour.
maybe It has [d] {workers|windows}.
ask How many <thing> {does it make|are made} in [n] hours? => k*n
ask {After [n] hours|In [n] hours' work} [b] {of them|<thing>} were {broken|sold}. How many {good ones |}were left? => k*n-b
ask How many {are|will be} there after [n] hours if there were [c] {before|at the start}? => k*n+c

pattern two-groups-times-as-many-then-share
pick thing = collectibles|toys|nature
let n = 2..8
let k = 2..12
let a = n*k
let m = 2..6
say <name1> has [a] <thing>. <name2> has [m] times as many.
ask How many <thing> {does each friend get|will each get} if <name2> {shares|gives} {<his2>|all of <his2>} <thing> {equally |}{among|to} [n] friends? => a*m/n
ask If they put all {their <thing> |}together, how many are there? => a+a*m
