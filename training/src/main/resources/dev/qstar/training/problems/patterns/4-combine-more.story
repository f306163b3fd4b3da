# More stories of parts and totals, told plainly, with numbers that are mentioned but not needed.

pattern one-total-and-one-known
pick x = fruits|vegetables|flowers
pick who = relatives
let a = 5..90
let b = 4..90
let t = a+b
let h = 2..7
let m = 2..40
say <name1> and <his1> <who.one> {went to an orchard|spent [h] hours in the garden|worked on a farm|walked [m] miles to a field}.
ask {Together they picked|The two of them picked|They came home with} [t] <x>. If <name1> picked [a] of them, how many did the <who.one> pick? => t-a
ask <name1> picked [a] <x> and the <who.one> picked [b]. How many <x> did they pick {in all|altogether|in total}? => a+b
ask The <who.one> picked [b] of the [t] <x> {in the basket|they had}. How many did <name1> pick{| by <himself1>}? => t-b
ask {They picked some <x>, and|Of the <x> they picked,} [a] were ripe {and|while} [b] were {green|not}. How many <x> did they pick? => a+b
ask If the <who.one> had not helped, there would have been only [a] <x> {instead of|rather than} [t]. How many <x> did the <who.one> pick? => t-a

pattern one-boys-girls-adults
let b = 8..200
let g = 8..200
let t = b+g
let c = 2..30
let w = t+c
let m = 2..40
say {A summer camp|A swim class|The spelling contest|A youth orchestra|The science fair|A hiking trip} {is|was} attended by {boys and girls|both boys and girls}{| for [m] days}.
ask There were [b] boys and [g] girls. How many {children|kids} {attended|took part} {in all|altogether}? => b+g
ask {There were|There were a total of} [t] {children|kids}{ in all|, counting everyone,|} and [g] were girls. How many {of the children |}were boys? => t-g
ask If [b] of the [t] {children|kids} were boys, how many were girls? => t-b
ask {Counting|With} the [c] adults, there were [w] people. How many {children|kids} were there? => w-c
ask There were [b] boys, [g] girls and [c] adults. How many people {were there|was that} {in all|altogether}? => b+g+c
ask Besides the [t] {children|kids}, there were [c] adults. How many people {were there|came} {in all|altogether}? => t+c

pattern one-sold-two-flavors
pick x = bakery|sweets|drinks
let a = 12..150
let b = 12..150
let t = a+b
let p = 2..9
let n = 3..20
pick team = teams
say {To raise money,|For new jerseys,|At halftime,} {a team of [n]|<team>|the band} sold two kinds of <x>{| for $[p] each}: {lemon and mint|plain and sweet|large and small}.
ask They sold [a] of {one kind|the first} and [b] of the {other|second}. {What was the total number sold|How many <x> did they sell in all}? => a+b
ask They sold [t] {in all|altogether}. If [a] were of the first kind, how many were of the {second|other} kind? => t-a
ask {After selling|When they had sold} [a], they {still had|were left with} [b]. How many <x> did they have {at the start|before they sold any}? => a+b
ask They {hoped|planned} to sell [t] but sold only [b]. How many {more should they have sold|<x> short of their goal were they}? => t-b

pattern one-wall-colors-paint
let a = 1.5..20 step 0.5
let b = 0.5..12 step 0.5
let t = a+b
let d = 2..30
pick color = colors
pick tint = colors
pick room = rooms
say {To paint the <room.one>|For the fence|For the stage set|To get the right shade}{,|} {<name1>|a painter|our crew} {mixed|used} <color> and <tint> paint{| from [d] cans}.
ask [a] liters were <color> and [b] liters were <tint>. How much paint {was it|was used} {in all|altogether}? => a+b
ask [t] liters {were used|went into it} in all, {and|but} only [b] were <tint>. How many liters were <color>? => t-b
ask {In all it was|The mix came to} [t] liters with [a] liters of <color>. How much <tint> paint {was in it|did it take}? => t-a
ask {The job took|It took} [a] liters of <color>, but [t] liters {had been bought|were ready}. How many liters of <color> were {left over|not used}? => t-a

pattern one-seats-theater-parts
let a = 40..400
let b = 20..200
let t = a+b
let s = 5..a-6
let p = 6..30
say {A theater|The new cinema|A concert hall|The circus tent} has {a main floor and a balcony|seats downstairs and upstairs}{|; tickets are $[p]}.
ask {There are|It has} [a] seats downstairs and [b] upstairs. How many seats {does it have|are there} {in all|altogether}? => a+b
ask It has [t] seats {in all|altogether}, and [a] of them are downstairs. How many are upstairs? => t-a
ask [b] of its [t] seats are upstairs. How many are downstairs? => t-b
ask {Tonight|For this show}{,|} [s] of the [a] seats downstairs are {empty|free}. How many people sit downstairs? => a-s
ask {Tonight|For this show}{,|} [s] of the [a] seats downstairs are {sold|taken}. How many {tickets are left|seats are free} downstairs? => a-s

pattern one-three-siblings-total
pick x = collectibles|toys|books|sweets
let a = 3..60
let b = 3..60
let c = 3..60
let t = a+b+c
let u = a+b
let y = 4..15
say <name1>, <name2> and <name3> {are siblings|are cousins|share a room|are best friends}{| and all like <x>|; <name3> is [y] years old}.
ask <name1> has [a] <x>, <name2> has [b] and <name3> has [c]. How many <x> {do they have|do the three have} {in all|altogether}? => a+b+c
ask {Together|All in all} they have [t] <x>. <name1> has [a] and <name2> has [b]. How many does <name3> have? => t-a-b
ask <name1> and <name2> {have|share} [u] <x>. If <name1> has [a], how many does <name2> have? => u-a
ask {The three|They} have [t] <x>. {All but [c] belong to|Except for [c], all of them belong to} <name1> and <name2>. How many belong to <name1> and <name2>? => t-c
ask <name1> has [a] <x>, <name2> has [b] and <name3> has [c]. How many <x> do <name1> and <name3> have {together|between them}? => a+c
ask <name1> has [a] <x>, <name2> has [b] and <name3> has [c]. If <name2> and <name3> {put theirs together|share}, how many <x> will they have? => b+c

pattern one-trip-miles-two-days
let a = 12..400
let b = 12..400
let t = a+b
let c = 5..150
let w = t+c
let g = 8..40

say {On a road trip|On vacation|During a move|On a bike tour}{,|} {<name1>'s family|a couple|two friends} {traveled|covered some distance} {on Saturday and Sunday|on two days}{| and used [g] gallons of gas}.
ask They {went|covered} [a] miles on {Saturday|the first day} and [b] miles on {Sunday|the second day}. How far did they go {in all|altogether}? => a+b
ask They {went|covered} [t] miles {in all|in the two days}, and [a] of those were on the first day. How many miles did they go on the second{ day|}? => t-a
ask They {have|had} gone [t] miles, but the trip is [w] miles long. How many miles {are left|do they still have to go}? => w-t
ask They {still have|have} [c] miles to go after {going|covering} [t]. How long is the whole trip? => c+t
ask On the second day they {went|covered} [b] of the [t] miles. How many miles did they go on the first? => t-b

pattern one-homework-minutes-parts
pick one = subjects
pick two = subjects
let a = 6..60
let b = 6..60
let t = a+b
let p = 3..40
say {Last night|After dinner|On Thursday}{,|} {<name1>|I|our neighbor's son} did homework {in|for} two subjects, <one> and <two>{| (page [p])}.
ask {<One> took|The homework in <one> took} [a] minutes and {<two>|that in <two>} [b]. How many minutes of homework were there {in all|altogether}? => a+b
ask The homework took [t] minutes {in all|altogether}. If [a] minutes were {spent on|for} <one>, how many minutes were {spent on|for} <two>? => t-a
ask [b] of the [t] minutes were {spent on|for} <two>. How much time was {spent on|left for} <one>? => t-b
ask {<One>|The homework in <one>} {was supposed to take|should have taken} [a] minutes{,| but} it took [b] {more|extra}. How many minutes did it take? => a+b

pattern one-flock-two-colors-fly
pick x = waterbirds
pick color = colors
pick tint = colors
let a = 4..80
let b = 4..80
let t = a+b
let f = 2..a-1
let y = 3..60
say {In a park|On a lake|At the harbor|Behind our school}{,|} there are <color> and <tint> <x>{| near a bench that is [y] years old}.
ask {Someone|A visitor} {counts|counted} [a] <color> ones and [b] <tint> ones. How many <x> are there {in all|altogether}? => a+b
ask {Someone|A visitor} {counts|counted} [t] <x>, and [a] of them are <color>. How many are <tint>? => t-a
ask There are [t] <x>. All {except|but} [b] are <color>. How many are <color>? => t-b
ask Of the [a] <color> ones, [f] fly away. How many <color> ones {are left|remain}? => a-f
ask {The [b] <tint> ones fly away|All the <tint> ones, [b] of them, fly away} and [a] <color> ones stay. How many <x> were there {before|at first}? => b+a

pattern one-cars-in-lot-types
pick one = cars
let a = 5..120
let b = 5..120
let t = a+b
let f = 2..9
let k = 200..400
say A {dealer|rental company|repair shop|parking garage} has {new and used|red and white|large and small} cars{| on [f] floors}.
ask {It has|There are} [a] of {one|the first} kind and [b] of the other. How many cars {does it have|are there} {in all|altogether}? => a+b
ask It has [t] cars. If [a] are of the first kind, how many are of the second{ kind|}? => t-a
ask It has [t] cars, but a sign says [k]. How many {too many does the sign say|fewer cars are there than the sign says}? => k-t
need k > t
ask {Suppose|If} [b] of the [t] cars {are gone|have been rented}, how many are {still there|left}? => t-b
ask Besides the [t] cars{,| there is} one old <one.one> {stands there|in the back}. If [a] cars {leave|are driven away}, how many cars {remain|are left}, not counting {that one|the old one}? => t-a

pattern one-fish-caught-three-people
let a = 2..40
let b = 2..40
let c = 2..40
let r = 2..20
need a-r > 0
pick who = guardians
say {On Sunday morning|Before breakfast|During the contest}{,|} {a fisherman|<name1>}, {a neighbor|<name2>} and a(n) <who.one> went {fishing|out in a boat}.
say They caught [a], [b] and [c] fish, in that order.
ask How many fish did {they|the three} catch {in all|altogether}? => a+b+c
ask How many did the first two catch {together|between them}? => a+b
ask How many did the last two catch {together|between them}? => b+c
ask {The first one|The one who came first in the list} {threw back|let go} [r]. How many fish did {that person|the first one} {keep|take home}? => a-r
ask How many more fish did the {third|last} catch than the {second|middle one}? => c-b
need c > b

pattern one-tickets-left-of-roll
let t = 60..900
let a = 8..t-20
let b = t-a
let c = 3..60
let p = 2..12
pick who = guardians
say {A roll|A block|A pack|A book} of {raffle|bus|carnival|train} tickets {had|held} [t] tickets{| that sold for $[p] each}. The <who.one> {had charge of it|kept it in a drawer}.
ask {By noon|So far} [a] had been sold. How many tickets {were left|remained}? => t-a
ask {By noon|In the evening} [b] tickets {were left|remained}. How many had been sold? => t-b
ask {Another roll with|A second one with} [c] {was opened|was bought}. How many tickets {did the two hold|was that} {together|in all}? => t+c
ask {When|After} [a] had been sold, how many tickets could {still|yet} be sold? => t-a

pattern one-money-jar-coins-notes
let a = 3..60
let b = 0.35..9.5 step 0.05
let t = a+b
let n = 4..90
say {A jar|The tip box|A piggy bank|The church box|My wallet} {holds|has} {bills|paper money} and coins{|, [n] pieces in all}.
ask The bills {make|come to} $[a] and the coins {make|come to} $[b]. How much money {is it|is in it} {in all|altogether}? => a+b
ask {In all|Altogether} it is $[t], and the coins {make|come to} $[b]. How much are the bills worth? => t-b
ask {In all|Altogether} it is $[t], of which $[a] is in bills. How much are the coins worth? => t-a
ask {Someone|A child} takes out the coins, worth $[b], {so that|and} $[a] is left. How much was there {at first|before}? => a+b

pattern one-quilt-squares-made
pick color = colors
let a = 6..120
let b = 6..120
let t = a+b
let w = 2..20
pick who = relatives|crafters
say {<name1>|The <who.one>|A group of neighbors|Our club} is {sewing|making} a quilt {from|out of} {squares of cloth|small squares}{| and has worked on it for [w] weeks}.
ask {So far|Already} [a] squares are {sewn|done}{,| and} [b] {are left to sew|still lie in the basket}. How many squares {will the quilt have|does the whole quilt take}? => a+b
ask The quilt {needs|takes} [t] squares. [a] are {sewn|done}. How many {squares |}are {left to sew|not sewn yet}? => t-a
ask The quilt {needs|takes} [t] squares, and [b] {still have to be|are not yet} sewn. How many are {finished|done}? => t-b
ask [a] of the [t] squares are <color>. How many are {of another color|not <color>}? => t-a
ask {A helper|A friend} {brings|gives} [b] {more |}squares to go with the [a] that are {there|ready}. How many squares are there {now|then}? => b+a

pattern one-game-points-two-rounds
let a = 5..300
let b = 5..300
let t = a+b
let l = 2..12
pick game = games
say {In a video game|In a board game|While playing <game>|In a card game}{,|} {<name1>|my sister|the youngest player} played two rounds{| with [l] lives}.
ask {The first round brought|In the first round there were} [a] points and {the second|in the second} [b]. {What was the total score|How many points were there in all}? => a+b
ask The total was [t] points. If [a] were {scored|earned} in the first round, how many were {scored|earned} in the second? => t-a
ask [b] points in the second round {brought|raised} the total to [t]. How many points were {scored|earned} in the first? => t-b
ask {After|Having} [a] points in the first round{,|} [b] were lost in the second. How many points were left? => a-b
need a > b
ask {To win|To reach the next level} {one needs|it takes} [t] points. {With [a] after the first round|After [a] in the first round}, how many {more |}are needed? => t-a
