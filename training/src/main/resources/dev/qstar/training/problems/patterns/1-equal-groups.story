# Equal groups: product, number of groups, size of a group, remainders, groups needed, full groups.

pattern groups-containers-total
pick box = containers
pick thing = fruits|toys|school|sweets|crafts
let n = 2..60
let k = 2..40
let d = 2..30
let e = 2..n*k-1
say {<name1> has|There are|A store has|In the room there are} [n] <box>.
maybe {The room is [d] feet long.|Next to them are [d] chairs.|<name2> is [d] years old.}
say {Each <box.one>|Every <box.one>|Each of them|Each one} {holds|contains|has} [k] <thing>{| in it| inside}.
ask How many <thing> {are there|does that make} {in all|altogether|in total}? => n*k
ask What is the total number of <thing>? => n*k
ask If [e] {<thing>|of the <thing>|of them} are {taken out|used|given away}, how many <thing> {are left|remain}? => n*k-e

pattern groups-size-first
pick box = containers
pick thing = collectibles|fruits|bakery|toys
let n = 2..50
let k = 2..60
say {There are|<name1> puts|<name1> packed|They packed} [k] <thing> {in each <box.one>|into every <box.one>|in each of [n] <box>}{| at the shop}.
ask How many <thing> are {there |}in [n] <box>? => k*n
ask How many <thing> will {there be in|fill} [n] {such |}<box>? => k*n

pattern groups-rows-columns
pick plant = vegetables|flowers|trees
let n = 3..40
let k = 3..40
let d = 2..9
let e = 2..30
say {A gardener|<name1>|The farmer|A park worker} planted <plant> in [n] rows{ with|. There are|. They put} [k] {<plant> |}in each row.
maybe It took [d] hours.
ask How many <plant> {were planted|are there|grow there} {in all|altogether}? => n*k
ask If [e] more {<plant>|of them} are planted {by the fence|at the gate}, how many <plant> {are there|will there be} {in all|altogether}? => n*k+e
ask What is the total number of <plant>? => n*k

pattern groups-chairs-hall
let n = 3..40
let k = 4..30
let p = 2..n*k-1
let d = 2..10
say {In the hall|In the gym|For the concert}{,|} {there are [n] rows of chairs with [k] chairs each|chairs are set up in [n] rows of [k]|[n] rows of [k] chairs are set up}.
maybe The concert {lasts|starts at} [d] {hours|o'clock}.
ask How many chairs {are there|is that} {in all|altogether}? => n*k
ask If [p] people sit down, how many chairs {stay empty|are free|are left}? => n*k-p
ask [p] {chairs|seats} are taken. How many are {empty|free}? => n*k-p

pattern groups-rows-inverse
let n = 3..30
let k = 3..30
let t = n*k
let d = 2..8
say {There are|<name1> set up|The workers put out} [t] {chairs|seats|desks} {in the room|for the show|in the hall}.
maybe It took the helpers [d] {hours|minutes}.
say {They stand in|They are in|These form} [n] {equal rows|rows of the same length|rows with the same number in each}.
ask How many {chairs|seats|desks|of them} are in {each|every|a} row? => t/n

pattern groups-how-many-rows
let n = 3..30
let k = 3..30
let t = n*k
say {A band|The children's choir|A group of soldiers|A marching band} {has|is made up of} [t] {members|people}.
say {They|The members} {stand|line up} in rows of [k].
ask How many rows {are there|do they make|do they form}? => t/k
ask How many rows would {they form|there be} if {each row|a row} {had|held} [n] {people |}instead? => t/n

pattern groups-packs-bought
pick thing = school|sweets|collectibles|crafts
let n = 2..30
let k = 3..24
let d = 2..9
say {<name1> bought|<name1>'s mother bought|The teacher ordered|A club ordered} [n] {packs|packages|packets} of <thing>{| for the class| for the party}.
say {Each pack|Every package|A pack|Each of them} {has|contains|comes with} [k]{| <thing>| in it}.
maybe {Each|A pack} costs $[d].
ask How many <thing> {did <he1> get|were bought|does that make} {in all|altogether}? => n*k
ask How many <thing> are in the [n] {packs|packages}? => n*k

pattern groups-packs-cost
pick thing = school|sweets|crafts|fruits
let n = 2..20
let k = 3..24
let p = 2..15
let q = 2..12
say {<name1> bought|The teacher bought} [n] packs of <thing>.
say {Each pack|A pack} {has|holds} [k] <thing> and costs $[p].
ask How much {did <he1> pay|do they cost|money was that} {in all|altogether}? => n*p
ask How many <thing> {did <he1> get|were that} {in all|altogether}? => n*k
ask How much would [q] {such |}packs cost? => q*p

pattern groups-share-equally
pick thing = fruits|sweets|toys|collectibles|school
let n = 2..20
let k = 2..40
let t = n*k
let d = 2..30
say {<name1> has|There are|A teacher has|The coach brought} [t] <thing>.
maybe [d] of {the children are boys|these people wear hats}.
say {<He1> shares|They share|<name1> divides|They divide} {them|all of them} {equally|evenly|fairly} among [n] {friends|children|people}.
ask How many <thing> {does each friend get|does each get|will each of them get|does every child receive}? => t/n
ask What is the number of <thing> {for each|that each one gets}? => t/n

pattern groups-share-condition-in-question
pick thing = fruits|sweets|toys|collectibles|books
pick box = containers
pick other = clothes
let n = 2..20
let k = 2..40
let t = n*k
let d = 3..50
say <name1> has [t] <thing>{ and [d] <other>|}.
ask If <he1> puts {them|the <thing>} {equally |evenly |}into [n] <box>, how many <thing> {are|will be} in each <box.one>? => t/n
ask How many <thing> {does|will} each friend get if {<he1>|<name1>} {shares|divides} {them|the <thing>} {equally|evenly} among [n] friends? => t/n
ask How many <box> {does <he1> need|will <he1> fill} if [k] <thing> go in each <box.one>? => t/k
ask If each {friend|child|classmate} gets [k] <thing>, how many {friends|children|classmates} {get some|can <he1> give to|will get <thing>}? => t/k

pattern groups-number-of-boxes
pick thing = bakery|fruits|books|toys|crafts
pick box = containers
pick job = jobs
let n = 2..60
let k = 2..30
let t = n*k
let d = 2..9
say {A(n) <job.one>|<name1>|The factory|A club} {made|has|packed} [t] <thing>.
maybe It {took|needed} [d] {hours|days}.
say {Each <box.one> holds [k]{| <thing>}|Every <box.one> takes [k]{| <thing>}|[k] of them go in each <box.one>|They are put in <box> of [k]}.
ask How many <box> {are needed|are filled|does one need|were used}? => t/k

pattern groups-weekly-amount
let k = 2..30
let n = 2..12
let d = 2..9
say {<name1> reads [k] pages|<name1> runs [k] laps|A cat sleeps [k] hours|<name1> does [k] push-ups|<name1> draws [k] pictures} {every day|each day|a day}.
maybe <He1> has [d] {cousins|pens}.
ask How many is that in [n] days? => k*n
ask How many {will that be|does that make} in {a|every} week? => k*7
ask How many in [n] weeks? => k*7*n

pattern groups-daily-eggs
let k = 3..60
let n = 2..30
let e = 2..k*n-1
let d = 2..20
say {The hens on a farm|<name1>'s chickens|The chickens of <name1>'s aunt} lay [k] eggs {every day|each day|a day}.
maybe {There is a rooster and there are [d] ducks.|[d] of the hens are brown.}
ask How many eggs {do they lay|are there|is that} in [n] days? => k*n
ask If [e] {eggs |}are {eaten|sold|broken}, how many {eggs |}are left after [n] days? => k*n-e
ask How many eggs {do they lay|is that} in a week? => k*7

pattern groups-weeks-inverse
let k = 2..30
let n = 2..30
let t = k*n
let d = 5..12
say {<name1> wants to {read|finish}|<name1> has to {read|finish}|<name1>'s book has} {a book of |}[t] {pages|pages in all}.
say <He1> reads [k] pages {each|every|a} day.
maybe The book has [d] {chapters|pictures}.
ask How many days {does|will} {it take|<he1> need}? => t/k
ask {After how many days|In how many days} {will <he1> be|is <he1>} {done|finished}? => t/k

pattern groups-per-day-equal
let k = 2..40
let n = 2..20
let t = k*n
let d = 2..15
say {<name1> read [t] pages in [n] days|<name1> solved [t] problems in [n] days|A shop sold [t] lamps in [n] days|It rained [t] hours in [n] days}.
maybe That was [d] weeks ago.
say {It was the same every day|Each day had the same number|Every day it was the same number}.
ask How many {were that|was it|is that} {each|per|a} day? => t/n

pattern groups-teams-remainder
let k = 3..12
let n = 3..20
let r = 1..k-1
let t = k*n+r
say {There are|The coach has|A camp has} [t] {players|children|students|kids}.
say {They make|They form} teams of [k].
say {Nobody can be in two of the teams.|Only full teams can play.|Each team must be full.}
ask How many {full |}teams {can they make|are there|does that give}? => floor(t/k)
ask How many {players|children} are {left over|not in a team|without a team}? => rem(t,k)

pattern groups-remainder-share
pick thing = sweets|fruits|collectibles|toys
let k = 3..12
let n = 2..20
let r = 1..k-1
let t = k*n+r
say {<name1> has|There are|A jar holds} [t] <thing>.
say {[k] friends|[k] children|[k] kids} {share|divide} them {equally|fairly}{, each taking as many as possible|, so that each gets the same number}.
ask How many <thing> are left over? => rem(t,k)
ask How many {whole |}<thing> does each {of them |}get? => floor(t/k)
ask How many <thing> {remain|stay} in the {jar|bag} {when|after} {each has|all have} got {the same number|an equal share}? => rem(t,k)

pattern groups-vans-needed
let k = 4..15
let n = 2..20
let r = 1..k-1
let t = k*n+r
let d = 5..90
say [t] {students|people|children|campers} {are going|go|want to go} {on a trip|to the museum|to the lake|to the zoo}.
maybe {The drive takes [d] minutes.|The lake is [d] miles away.}
say {Each|Every|A} {van|car|boat|bus} {holds|seats|has room for} [k]{| people| of them}.
ask How many {of these |}{are needed|must they rent|does it take} {so that all can go|for all of them|to take everyone}? => ceil(t/k)
ask How many {of them can be filled|will be full} completely? => floor(t/k)

pattern groups-tables-needed
let k = 4..12
let n = 3..20
let r = 1..k-1
let t = k*n+r
say {[t] guests|[t] people} {come|are invited} to {dinner|a wedding|a school feast}.
say {[k] {people|guests|of them} {can sit|fit|sit} at {each|a|every} table|{Each|A|Every} table {has room for|seats} [k]}.
ask What is the {smallest|least} number of tables {that is needed|they need}? => ceil(t/k)
ask How many tables {must be set|are needed} {so that everyone can sit|for all}? => ceil(t/k)
ask {If the tables are filled one after another|When the tables get filled in order}, how many people sit at the table that is not full? => rem(t,k)

pattern groups-boxes-full
pick thing = bakery|fruits|books
pick box = containers
pick job = jobs
let k = 4..24
let n = 3..30
let r = 1..k-1
let t = k*n+r
say {<name1>|A(n) <job.one>|A helper} {packs|puts} [t] <thing> into <box>{ with|,} [k] in {each|every} <box.one>.
ask How many <box> {are full|can be filled|get full}? => floor(t/k)
ask How many <thing> {are left|are left over|do not fit in a full <box.one>}? => rem(t,k)
ask How many <box> are needed {for all the <thing>|to hold every <thing.one>|so that no <thing.one> is left}? => ceil(t/k)
ask How many <box> does <he1> need {in all|altogether} {if the last <box.one> may be partly empty|, counting the last one that is not full}? => ceil(t/k)

pattern groups-more-needed-to-fill
pick thing = collectibles
let k = 4..24
let n = 3..20
let r = 1..k-1
let t = k*n+r
say {An album page|A page of <name1>'s album|Each page} {has room for|holds} [k] <thing>.
say <name1> {puts|has put|has} [t] <thing> {in|into} {it|the album}{, filling page after page|. <He1> fills page after page}.
ask How many pages are completely full? => floor(t/k)
ask How many <thing> are on the {last page|page that is not full}? => rem(t,k)
ask How many more <thing> does <he1> need to fill the last page? => k-rem(t,k)

pattern groups-photos-albums
let n = 2..15
let k = 3..30
let t = n*k
let d = 2..9
let e = 3..60
say {<name1> has [t] {photos|pictures}{| of a vacation}|<name1> took [t] {photos|pictures}{| on vacation| at the zoo}|<name1> printed [t] {photos|pictures}}{| and bought [e] stickers}.
maybe The {trip|vacation} {lasted|took} [d] days.
say {<name1> puts them|They were put|<name2> helps to put them} {into|in} [n] albums with the same number {in|of photos in} each.
ask How many {photos|pictures} {are|go} in each album? => t/n
ask How many {photos|pictures} does {one|an} album {hold|have}? => t/n

pattern groups-legs-wheels
let n = 2..40
let k = 3..8
let d = 2..60
say {There are [n] bugs {in a jar|in a book|on a table}|<name1> {draws|sees|builds} [n] bugs}.
say {Each|Every one of them|Each of them} has [k] legs{| and [d] {spots|teeth}}.
ask How many legs do they have {in all|altogether|together}? => n*k
ask How many legs are {that|there}? => n*k

pattern groups-legs-inverse
let n = 2..60
let k = 3..8
let t = n*k
say {A toy robot has [k] legs|Each toy robot has [k] legs}.
say {<name1> counted|There are|In a room there are} [t] legs{| in all| altogether}.
ask How many {bugs, robots or stools|of them} are there? => t/k

pattern groups-cut-rope
let k = 2..15
let n = 3..30
let t = k*n
let d = 2..9
say {A {rope|ribbon|board|pipe} is [t] feet long|<name1> has {a rope|a ribbon|a board} of [t] feet}.
maybe It costs $[d].
say {It is cut into|<name1> cuts it into|Somebody saws it into} [n] {equal pieces|pieces of the same length}.
ask How long is each piece? => t/n
ask {How many feet long is|What is the length of} {one piece|a piece|each part}? => t/n

pattern groups-cut-pieces
let k = 2..15
let n = 3..30
let t = k*n
say {<name1> cuts|Someone cuts|A worker cuts} {a rope|a ribbon|a board|string} of [t] meters into pieces of [k] meters.
ask How many pieces {does that give|are there|can be made|will there be}? => t/k

pattern groups-seats-ferris-wheel
let n = 3..40
let k = 2..14
let t = n*k
let d = 2..12
say {The Ferris wheel at the fair|A carousel|A roller coaster} has [n] {seats|cars|cabins}.
maybe A ride {costs $[d]|takes [d] minutes}.
ask If each seat holds [k] people, how many people can {ride|sit in it} {at the same time|at once}? => n*k
ask {[k] people fit|There is room for [k] people} in {each|every} one. How many people can ride at {once|the same time}? => n*k
ask {In all|Altogether} [t] people can ride at the same time. How many fit in each seat? => t/n

pattern groups-tickets-total-people
let n = 2..40
let k = 2..15
let t = n*k
say {[n] {tour groups|school classes|families} visit the {castle|museum|aquarium}|The {castle|museum|aquarium} is visited by [n] {tour groups|school classes|families}}.
ask If there are [k] people in each{ group| of them|}, how many people {come|visit it} {in all|altogether}? => n*k
ask {Altogether that is|In all there are} [t] people, and {all groups have the same size|each group has the same number of people}. How many people are in {each|one} group? => t/n

pattern groups-songs-playlists
let n = 2..20
let k = 3..40
let d = 2..9
need n != k
say <name1> {has|made|saved} [n] playlists {on <his1> phone|for a trip|on <his1> computer}{ with|. Each has|, each with} [k] songs.
maybe A song lasts {about |}[d] minutes.
ask How many songs {are there|does <he1> have} {in all|altogether}? => n*k
ask How many songs is that? => n*k

pattern groups-stickers-sheets
let n = 2..30
let k = 4..40
let e = 2..n*k-1
let f = 2..60
say {<name1> has|<name1> got|The teacher has} [n] sheets of stickers. {Each|Every} sheet has [k] stickers.
ask How many stickers {are there|does <he1> have} {in all|altogether}? => n*k
ask If <he1> {uses|gives away|sticks} [e]{| of them| stickers}, how many stickers are left? => n*k-e
ask How many stickers are there {in all|altogether} {with|together with} [f] {loose ones|single ones|others in a box}? => n*k+f

pattern groups-question-first
pick thing = fruits|sweets|school|toys|collectibles
pick box = containers
let n = 2..20
let k = 2..30
let t = n*k
ask How many <thing> are {there |}in [n] <box> if each {<box.one> |}{holds|has} [k]{| <thing>}? => n*k
ask How many <box> do you need for [t] <thing> if [k] {<thing> |}fit in each? => t/k
ask How many <thing> does each child get when [n] children share [t] <thing> {equally|fairly}? => t/n
ask If [t] <thing> are put in [n] <box> with the same number in each, how many <thing> {are|go} in {one|each} <box.one>? => t/n
ask If there are [k] <thing> in a(n) <box.one>, how many <thing> are in [n] <box>? => k*n

pattern groups-dozen
pick thing = bakery
let n = 2..30
let k = 2..12
say {<name1>|A hotel|The school kitchen|A cook} {bought|ordered} [n] dozen <thing>{| for breakfast| this morning}.
ask How many <thing> {are that|is that|were ordered}? => n*12
ask How many <thing> are left {if|after} [k] {are eaten|have been eaten}? => n*12-k
