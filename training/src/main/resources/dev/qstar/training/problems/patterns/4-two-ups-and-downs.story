# Two steps of adding and taking away, with the unknown at the start, in a change, at the end or in a comparison.

pattern duo-elevator-two-stops
let a = 8..30
let b = 2..a-3
let c = 2..20
let f = 3..40
say [a] people {squeeze into|ride in} {an elevator|a cable car|a subway car}. At {the next|the first} stop [b] {get out|step off} and [c] {get in|step on}{; it is floor or station number [f]|}.
ask How many {people |}ride on? => a-b+c
ask How many {people |}had {not moved|stayed inside} when the doors opened, before anybody {got|stepped} in? => a-b
ask How many {people |}went {through the doors|in or out} at that stop? => b+c

pattern duo-elevator-forgotten-start
let x = 4..25
let b = 2..15
let c = 2..15
let e = x+b-c
need x > c
need e > 1
say {On the way up|At the library}, [c] {riders|people} {left|stepped out of} the {lift|cabin} and [b] {came in|entered}. {Afterward|When the door shut} [e] were inside{, two children among them|}.
ask How many {were in it|people had been inside} before {this stop|the door opened}? => e-b+c
ask How many would be inside now if nobody had {left|stepped out}? => e+c
ask How many {people stayed inside|had not got out}{ at this stop|}? => e-b

pattern duo-email-inbox
let a = 20..90
let b = 5..a-5
let c = 3..40
let d = 5..40
let m = 2..9
need a-b+c > d
say {My inbox|A clerk's inbox|The mayor's inbox} {held|had} [a] {messages|e-mails} this morning. {By ten o'clock|In the first hour} [b] were {answered and deleted|thrown away}{ with [m] cups of coffee|}, {but|and} [c] {new ones|others} {arrived|dropped in}.
ask How many {messages|e-mails} {are there|does it hold} now? => a-b+c
ask How many {messages|e-mails} would there be if nothing had been {thrown away|deleted}? => a+c
ask After lunch another [d] are {removed|cleared out}. How many {messages|e-mails} {remain|are left}? => a-b+c-d

pattern duo-hot-air-balloon-height
let a = 200..900 step 10
let b = 50..180 step 10
let c = 60..190 step 10
let p = 2..6
say A {hot-air balloon|glider|drone} {floats|hangs} [a] feet {up|above a lake}. {It sinks|It drops} [b] feet and then {rises|climbs} [c] feet{ with [p] people watching|}.
ask How {high|many feet up} is it {then|in the end}? => a-b+c
ask How {low|many feet above the lake or ground} was it at the lowest? => a-b
ask How many feet did it {travel|move} up and down {altogether|in all}? => b+c

pattern duo-diver-depth
let a = 20..60
let b = 4..18
let c = 5..30
let m = 5..40
say A {diver|submarine|whale} is [a] meters {below the waves|under water}, {goes up|rises} [b] meters and {sinks|dives down} [c]{ meters| more meters}{. The dive lasts [m] minutes|}.
ask How {deep|many meters deep} is it {finally|at the end}? => a-b+c
ask How {deep|many meters deep} is it after {rising|going up}, before it {sinks|dives} again? => a-b

pattern duo-vault-coins-museum-loan
let a = 50..200
let b = 10..45
let c = 5..40
need a > b+c+5
let y = 2..30
say {From|Out of} {a museum's|the city's} [a] {old coins|medals|masks}, [b] {are lent|went} to {Paris|a gallery} and [c] {are being cleaned|are in repair}{ for [y] days|}.
ask How many {can be seen|are on display} {at home|in the museum}{ if all others are|}? => a-(b+c)
ask How many are {away|not to be seen}? => b+c
ask How many {are not being cleaned|don't need cleaning}? => a-c
ask The ones {from Paris or the gallery|that were lent} come {back|home}. How many can be seen then? => a-c

pattern duo-hens-fox-new-hens
let a = 15..40
let b = 3..12
let c = 2..20
let g = 3..12
say {A fox|A hawk|Bad weather} {cost|has cost} {the farmer|Mrs. Lund} [b] of her [a] hens. {At the fair|From a cousin} she {gets|buys} [c] {young ones|new hens}{ and [g] geese|}.
ask How many hens {does she have|are in her yard} {now|after that}? => a-b+c
ask How many hens {did she have|were left} before {the fair|she got new ones}? => a-b
ask How many hens would she have {now|in her yard} if the {first misfortune|loss} had not happened? => a+c

pattern duo-hens-unknown-new
let a = 20..40
let b = 3..12
let c = 2..20
let e = a-b+c
need c < b
say {Once|Last year} there were [a] {rabbits|sheep|ponies} on a farm. [b] {of them |}were sold, {a few|some} were born, and {today|this spring} [e] {are counted|graze there}.
ask How many were born? => e-(a-b)
ask By how many is the number of these animals {lower|smaller} than {once|last year}? => a-e
ask How many {were there|did the farm have} after the sale? => a-b

pattern duo-scores-quarters
let a = 6..30
let b = 6..30
let c = 6..30
let t = a+b+c+3..a+b+c+40
let s = 10..90
say {In the first period|First} the {Hawks|Bears|Comets} score [a] points, in the second [b], {and in the third|then} [c]. {The other team has [s].|Shoes squeak on the floor.}
ask They {end|finish} with [t]. How many points {came|were made} in the {fourth and last|last} period? => t-(a+b+c)
ask How many points do they have {after three periods|by then}? => a+b+c
ask How many points do they have at the end of the second period? => a+b

pattern duo-trail-three-legs
let a = 2..12
let b = 2..12
let c = 2..12
let t = a+b+c
let h = 3..9
say {Three huts lie on a trail|A trail passes three huts}. {From the car park|From the start} to the first {hut |}it is [a] miles, from there to the second [b].
ask The whole {trail|way} to the third {hut |}is [t] miles{, a walk of [h] hours|}. How far is it from the second {hut |}to the third? => t-a-b
ask {Then|And} it is [c] miles to the third{ hut|}. How long is the trail {up to there|from the start to the third hut}? => a+b+c
ask A hiker {turns|goes} back at the second {hut |}to the start. How many miles does {she|he} walk {in all|there and back}? => (a+b)*2
ask How far is it from the {start|car park} to the second hut? => a+b

pattern duo-two-people-same-total
let a = 12..60
let b = 5..40
let c = 4..50
need a+b > c+2
pick thing = collectibles|school
say <name1> has [a] <thing> at home and [b] in {a locker|the car}. <name2> has [c] <thing>.
ask How many more <thing> does <name1> have than <name2>{, home and elsewhere taken together|}? => a+b-c
ask How many <thing> must <name2> {get|find} to {have as many as|catch up with} <name1>? => a+b-c
ask How many <thing> do {both|the two of them} have {together|in all}? => a+b+c

pattern duo-soup-bowls-served
let a = 15..60
let b = 3..14
let c = 3..14
need a > b+c
let d = 2..20
say {A pot of soup|The kettle} {holds|is enough for} [a] bowls. {The night shift|Workers} {eats|empty} [b], and then the {clerks|nurses} {take|have} [c].
ask For how many {more |}bowls is there {soup|something} in {the pot|it}? => a-b-c
ask How many bowls were {served|eaten}? => b+c
ask {The cook|Someone} pours in enough for [d] more bowls. For how many bowls is there soup {now|then}? => a-b-c+d

pattern duo-soup-ladle-unknown
let b = 3..14
let c = 3..14
let r = 2..20
say {When the bell rang|At closing time} [r] {sandwiches|plates of rice|dumplings} were {there|on the counter}. {Before that|Earlier}, [b] had {gone|been sold} to {nurses|drivers} and [c] to {doctors|tourists}.
ask How many had been {prepared|made}? => r+b+c
ask How many had been {sold|eaten} {by then|before}? => b+c
ask How many more {were sold|went} to the larger {of these groups|group} than to the smaller? => max(b,c)-min(b,c)

pattern duo-water-barrel-liters
let a = 30..120
let b = 8..28
let c = 5..60
let h = 2..9
say A rain barrel {holds|has} [a] liters in it. {A gardener|My uncle} {draws|dips} out [b] liters for the beans, {and|then} {a shower|a storm} {adds|brings} [c] liters{ in [h] hours|}.
ask How many liters {are|is that} in the barrel {now|then}? => a-b+c
ask How many liters were in it before {the rain|it rained}? => a-b

pattern duo-water-barrel-first
let a = 30..120
let b = 8..28
let c = 5..60
let e = a-b+c
say A {cistern|tank|trough} now {shows|has} [e] liters. That is after {a cow drank|the dogs and pigs drank|the hose took} [b] liters and {a helper|a pipe} {refilled|added} [c].
ask How much was in it {to begin with|at first}? => e-c+b
ask How much was in it before {any was added|the refill}, but after the {drinking or hosing|loss}? => e-c

pattern duo-stage-props-lent-lent-back
pick thing = furniture
let a = 20..60
let b = 4..15
let c = 2..b-1
let d = 2..9
say {A theater|The opera|The drama club} owns [a] <thing>. {To help out|For a play} it lends [b] {of them |}to {a school|another stage}. [c] {have come|come} back so far{, [d] of these scratched|}.
ask How many <thing> {are in the house|does it have at hand} {now|by now}? => a-b+c
ask How many <thing> {are still|must still be} {away|brought back}? => b-c
ask How many <thing> did it {keep|have left} while all those lent were away? => a-b

pattern duo-height-plant-growth-cut
let a = 20..90
let b = 4..25
let c = 3..18
let w = 2..9
need a+b > c
say {A hedge|A bush|A vine} {was|measured} [a] inches {tall|high} in April. {By June|In [w] weeks} it {grew|shot up} [b] inches, and {then|in July} {the gardener|Papa} cut off [c].
ask How {tall|high} was it {after the cut|then}? => a+b-c
ask How {tall|high} would it {be|have been} if it had been cut but had not grown? => a-c
ask How {tall|high} was it in June, {just|right} before {it was cut|the cut}? => a+b

pattern duo-beads-string-unknown-used
pick color = colors
pick tint = colors
let a = 20..70
let b = 20..70
let r = 5..35
let n = 2..9
need a > r
say {In the box|On the table} there were [a] <color> and [b] <tint> beads. {After <name1> strung|When <name1> had strung} {a necklace|a curtain|[n] chains}, [r] {beads |}were left.
ask How many beads did <he1> use? => a+b-r
ask {At first|In the beginning}, how many more <color> beads were there than beads of all kinds at the end? => a-r
ask How many beads were there {at first|before}? => a+b

pattern duo-tape-cut-two-in-sequence
let a = 40..150
let b = 6..25
let c = 6..25
need a > b+c+22
let d = 3..20
say {From a reel|From a roll} with [a] feet of {cable|hose|garland} {an electrician|a decorator} first cuts [b] feet, then [c]{ feet more|}.
ask How {long|many feet} is the {remaining piece|rest}? => a-b-c
ask How many feet {in all|together} {are|were} cut off? => b+c
ask {Another [d] feet are needed.|A third piece of [d] feet is cut from the rest.} How many feet are left when these are cut too? => a-b-c-d

pattern duo-tape-unknown-third
let a = 60..150
let b = 6..25
let c = 6..25
let r = 4..25
need a > b+c+r+2
say A {rope|chain} {measures|is} [a] feet. A sailor {takes|cuts} pieces of [b] and [c] feet and {another|a third} piece {of unknown length|he does not measure}; [r] feet {remain|are left}.
ask How long is the {third piece|piece not measured}? => a-b-c-r
ask How long are {all three|the three} pieces together? => a-r
ask How long are the {first two|measured} pieces {put |}together? => b+c

pattern duo-museum-visitors-noon
let a = 60..300
let b = 20..55
let c = 10..90
let k = 3..12
say {By noon|Before lunch} [a] people have {passed|gone through} the {gate|turnstile} of {a castle|the botanical garden}. {In the afternoon|After lunch} [c] more {arrive|follow}. {Of all|Among} these {visitors|people}, [b] are {children|pupils}{, led by [k] teachers|}.
ask How many {of the visitors |}are {not children or pupils|neither children nor pupils}? => a+c-b
ask How many {people|visitors} come that day? => a+c
ask How many more {people|visitors} come {by noon|before lunch} than are children or pupils? => a-b

pattern duo-class-vote
let a = 5..14
let b = 4..13
let c = 1..6
let t = a+b+c
let m = 2..9
say In a class of [t], {the children vote|a vote is held} {on a trip|for a pet|about a name}. [a] {are for|choose} {the first idea|the lake}, [b] {are for|choose} {the second|the cave}, and {the rest|the others} {raise no hand|do not vote}{. It takes [m] minutes|}.
ask How many {children |}{did not vote|raised no hand}? => t-(a+b)
ask How many {children |}{voted|raised a hand}? => a+b
ask How many {children |}did not choose what came {second|second in this list}? => t-b

pattern duo-team-roster-traded
let a = 18..40
let b = 2..9
let c = 2..9
let d = 1..6
let j = 10..99
say {Before the season|In spring} the {Rovers|Wolves|Tigers} had [a] players. [b] {retired|were sold}, [c] {signed|joined}, and [d] {got hurt|are injured}{. The goalkeeper wears number [j]|}.
ask How many players {are on the list|does the team have} {now|after all}, {with|including} those {hurt|injured}? => a-b+c
ask How many players {can take the field|are fit}? => a-b+c-d
ask How many {players were there|did they have} after the first {went|left}, before the new ones {came|joined}? => a-b

pattern duo-snow-depth
let a = 10..50
let b = 3..20
let c = 2..9
need a+b > c+2
let t = 3..20
say {Overnight|On Tuesday} [b] inches of snow fell on top of [a]. {The sun|A warm wind} {took|melted} [c] inches{ in [t] hours|}.
ask How deep is the snow {then|now}? => a+b-c
ask How deep was it {before|when} the {sun or wind began|melting began}? => a+b

pattern duo-snow-depth-first
let a = 10..50
let b = 3..20
let c = 2..9
let e = a+b-c
need e > b
say After [b] inches of {new|fresh} snow and the loss of [c] inches {in the sun|to a thaw}, a {ranger|skier} {measures|reads} [e] inches.
ask How many inches had there been {before all this|at first}? => e+c-b
ask How many inches were there before the {sun|thaw} {came|took any}? => e+c

pattern duo-parking-garage-free
let t = 80..200
let a = 30..60
let b = 5..25
let c = 4..28
let p = 2..9
say {A garage|The lot behind the station} has room for [t] cars. {At eight|Early} there are [a]. [b] more {come|park} {within the hour|before nine}, and [c] {go|drive off}{; parking costs $[p]|}.
ask How many cars are {parked|there} {at nine|then}? => a+b-c
ask How many {spaces|places} were free {early|at the start}? => t-a
ask How many {spaces|places} are free {at nine|after that}? => t-(a+b-c)

pattern duo-library-cards-monday-wednesday
let x = 20..80
let a = 4..18
let b = 3..15
let c = 3..15
let e = x-a+b-c
need a >= b
need e > 5
say {The tool library|The toy library} {lends|gives} out [a] {drills|games|kits} on Monday, gets [b] back on Tuesday and lends [c] on Wednesday. {Wednesday night|In the end} [e] are {on the shelf|there}.
ask How many {were there|stood on the shelf} {before Monday|on Sunday}? => e+c-b+a
ask How many were {there|on the shelf} on Tuesday night? => e+c
ask How many were lent on the two {lending |}days {together|in all}? => a+c
