# Equal groups in many places: the total, one group, the number of groups; groups counted without their contents.

pattern groups-packs-or-contents
pick thing = school|sports|crafts
pick other = school|sports|crafts
pick box = containers
let a = 3..40
let b = 3..40
let k = 2..24
let m = 2..24
need a != b
say {A store|The store room|The storage closet|A warehouse} {got|received|was sent} [a] <box> of <thing> and [b] <box> of <other>.
say {Each|Every} <box.one> of <thing> {holds|contains} [k], and {each|every} <box.one> of <other> {holds|contains} [m].
ask How many <box> {came|were there|arrived} {in all|altogether}? => a+b
ask How many <box> is that{| together}? => a+b
ask How many <thing> {came|were there} {in all|altogether}? => a*k
ask How many <other> {does the delivery hold|were in the <box>|came in all}? => b*m
ask How many {things|items} are in one <box.one> of each kind {together|added up}? => k+m
ask How many {things|items} {came|are there} {in all|altogether}? => a*k+b*m

pattern groups-same-size-two-kinds
pick thing = bakery|sweets|drinks
pick other = bakery|sweets|drinks
let a = 4..30
let d = 2..25
let b = a+d
let k = 3..24
say {For the school fair|For a big party|For the trip}{,|} {the teacher|the cook|the coach|a parent|<name1>} {ordered|bought|packed} [a] boxes of <thing> and [b] boxes of <other>.
say {Each box|Every box|Each box, no matter which,} {holds|has} [k] {pieces|items}.
ask How many boxes {is|was} that {in all|together|altogether}? => a+b
ask How many more boxes of <other> than boxes of <thing> {were there|did that make}? => b-a
ask How many <other> were {there|in the boxes}{| in all}? => b*k
ask How many <thing> {is that|were there in all}? => a*k
ask How many {pieces|items} {were there|is that} {in all|altogether}? => (a+b)*k
ask How many more <other> than <thing> {are there|were there}? => (b-a)*k

pattern groups-theater-rows
let r = 6..30
let s = 8..30
let e = 3..r*s-5
let g = 2..9
let p = 2..r-2
say {A|The} {small theater|cinema|circus tent|concert hall|lecture hall} has [r] rows of seats{| on [g] levels}.
say {Every row has|In each row there are|A row holds} [s] seats.
ask How many {people|guests} can {sit down|take a seat} {when it is full|in all}? => r*s
ask {At tonight's show|This evening} [e] seats {stay|are} empty. How many {are taken|people came}? => r*s-e
ask {[e] people|[e] guests} have {come in and sat down|found a seat}. How many seats are {still free|not taken}? => r*s-e
ask {The first [p] rows are|[p] whole rows are} {full|taken}, {the others|the rest} {empty|free}. How many seats are {free|left}? => (r-p)*s
ask {The first [p] rows are full|[p] rows are full} and nobody sits {anywhere else|behind}. How many {people|guests} are there? => p*s
ask How many rows are {behind|not among} the first [p]? => r-p

pattern groups-rows-from-total
let r = 4..20
let k = 4..24
let t = r*k
let w = 2..15
let d = 2..9
say {Workers|The janitor and [w] helpers|Some students} {set up|put out|lined up} [t] chairs {in the hall|on the lawn|in the gym} for a {wedding|play|meeting}.
say {They|The chairs} {made|stand in|formed} [r] {straight |equal |}rows{, all alike|, each with the same number|}.
ask How many chairs are {in|there in} {one row|each row|every row}? => t/r
ask {How many chairs would a row have|How many chairs are in a row} {if|after} [d] more {were put|are added} to {each row|every row}? => t/r+d
ask {A second hall has [w] rows just like these|Another [w] rows of the same length are added}. How many rows {are there|is that} {in both|together}? => r+w
ask {If|When} [d] rows are {carried away|folded up}, how many rows {stay|are left|remain}? => r-d
need r > d

pattern groups-library-shelves
let s = 4..20
let k = 10..45
let m = 3..9
let b = 5..s*k-5
let x = 3..40
say The {school library|town library|reading room|bookmobile} has [s] shelves {of|with|full of} {picture books|books about animals|mystery novels}.
say {[k] books stand on each shelf.|Each shelf holds [k] books.|There is room for [k] books on every shelf, and all shelves are full.}
maybe {[m] librarians work there.|It is open [m] hours a day.|A card costs $[m] a year.}
ask How many {of these books|books of this kind} does {it|the library} have? => s*k
ask {This week|By Friday} [b] of {these books|them} are {out|lent to readers|borrowed}. How many {of them |}are still on the shelves? => s*k-b
ask The librarian {buys|gets} [x] {new ones|more}. How many {of these books|books of this kind} are there then? => s*k+x
ask {If|When} [m] {new shelves|shelves} {just as full|with as many books on each} {are added|come}, how many shelves will there be? => s+m
ask {If|When} [m] {new shelves|shelves} {just as full|with as many books on each} {are added|come}, how many books {will there be|will stand on all of them}? => (s+m)*k

pattern groups-books-to-shelves
let k = 6..30
let n = 3..15
let t = k*n
let a = 5..t-5
let f = 2..9
say {A mover|The new owner|My uncle|A bookseller} {unpacks|has to put away} [a] novels and some {cookbooks|atlases|comic books}{| on the [f] floors of the shop}.
say {That makes|Together there are|All in all, there are} [t] books.
ask {If|When} each shelf {takes|holds} [k], how many shelves {are needed|will be filled}? => t/k
ask {They are|All are} {spread evenly|placed equally} over [n] shelves. How many books {stand|are} on {each|one} shelf? => t/n
ask How many of the books {are not|aren't} novels? => t-a

pattern groups-pages-album
pick thing = collectibles
let k = 3..12
let p = 8..40
let f = 2..p-2
let x = 2..20
say {<name1>|A collector|Grandpa} keeps <thing> in {an album|a big folder|a photo book} {with|of} [p] pages.
say {Each page|Every page|A page} {has room for|holds|fits} [k]{| of them}.
ask How many <thing> {fit into it|can it hold|can be kept in it}? => p*k
ask [f] pages are {full|filled}{ and|,} the others {are empty|have nothing on them}. How many <thing> are {in it|there} now? => f*k
ask [f] pages are {full|filled}{ and|,} the others {are empty|have nothing on them}. How many {more |}<thing> can {still be added|go in}? => (p-f)*k
ask [f] pages are {full|filled}. How many pages are {empty|still to be filled}? => p-f
ask {The album is full and|It is full, and} [x] more <thing> {lie beside it|are in a tin}. How many <thing> {is that|are there}{| in all}? => p*k+x

pattern groups-album-pages-needed
pick thing = collectibles
pick z = relatives
let k = 3..12
let a = 2..12
let b = 2..12
let old = a*k
let fresh = b*k
let y = 7..14
say {<name1>, who is [y],|A girl of [y]|The boy next door, who is [y],} had [old] <thing> and {got|was given|received} [fresh] {new ones|more} from {a(n) <z.one>|a neighbor|an aunt}.
say {All of them go into an album|Everything is put into one album}, [k] to {a|each} page.
ask How many pages {will be filled|are needed|does that take}? => (old+fresh)/k
ask How many pages did the {old ones|first <thing>} {fill|take}? => old/k
ask How many pages are needed for the {new ones|presents} {only|alone}? => fresh/k
ask How many <thing> are {in the album|there} {now|at the end}? => old+fresh

pattern groups-parking-levels
let l = 3..9
let s = 20..90
let c = 10..l*s-10
let f = 2..5
let t = 2..l-1
say A {parking garage|car park} has [l] {floors|levels} with [s] {spaces|places} {each|on every one}.
maybe {Parking costs $[f] an hour.|There are [f] elevators.}
ask How many cars can {park there|it hold}? => l*s
ask {[c] cars are parked inside|Right now [c] cars are in it}. How many {spaces|places} are free? => l*s-c
ask {[c] cars drove in this morning and found a place, and the garage was empty before|This morning it was empty, then [c] cars came}. How many more {can come|fit in}? => l*s-c
ask {[t] floors are closed today|Because of repairs, [t] floors cannot be used}. How many {spaces|places} {are left|can be used}? => (l-t)*s
ask {[t] floors are full|The lowest [t] floors are full}. How many cars is that? => t*s

pattern groups-buses-trip
let b = 2..9
let k = 20..48
let a = 2..9
let r = 3..k-3
say {The fourth grade|A summer camp|The whole school|A choir} {goes|went} on a trip {with|and took} [b] buses and [a] {teachers|helpers}.
say {Each bus|Every bus} {carried|had|took} [k] {children|students}.
ask How many {children|students} {went along|were on the trip}? => b*k
ask How many people{, children and adults,| in all} {went along|were on the trip}? => b*k+a
ask [r] {children|of them} {got sick and|} stayed in {one bus|the first bus} {while the others|and the rest} got out. How many {children|students} {got out|walked on}? => b*k-r
ask {On the way home|Going back} there were {only|just} [r] {children|students} in the first bus, the other buses {were full as before|had [k] each}. How many {children|students} {rode|came} home? => (b-1)*k+r

pattern groups-vans-for-everybody
let k = 5..12
let v = 3..9
let q = 1..k-1
let t = k*(v-1)+q
let h = 2..8
say [t] {players and fans|campers|tourists|guests} {want|have|need} to {cross the mountain|get to the lake|reach the airport}.
say {A|Each|One} van {takes|has seats for|can carry} [k] {passengers|people}{|, and the ride takes [h] hours}.
ask How many vans {are needed|must be ordered} {so that everybody gets a seat|for everyone}? => ceil(t/k)
ask How many vans {can be filled completely|will be full}? => floor(t/k)
ask {The full vans leave first|All full vans have left}. How many {people|of them} {are left for the last van|sit in the last van}? => rem(t,k)
ask How many {seats|places} {stay|are} empty in the last van? => k-rem(t,k)

pattern groups-left-over-gifts
pick thing = sweets|toys|fruits
pick box = containers
let k = 3..12
let n = 4..20
let r = 1..k-1
let t = k*n+r
let h = 2..9
say {The shop girl|A clerk|<name1>|The candy maker} {puts|packs} [t] <thing> into <box>, [k] {in each|to a(n) <box.one>|at a time}{|, with [h] helpers}.
ask How many {full <box>|<box> can be filled|whole <box>} {does that make|will there be|come out}? => floor(t/k)
ask How many <thing> {are left over|do not fit into a full <box.one>|remain}? => rem(t,k)
ask How many more <thing> {are needed|are missing} to fill {one more|another} <box.one>? => k-rem(t,k)
ask How many <box> {are needed|does it take} {to hold all of them|so that no <thing.one> is left outside}? => ceil(t/k)

pattern groups-teams-left
let k = 4..12
let n = 3..12
let r = 1..k-1
let t = k*n+r
let c = 2..6
let a = 3..t-3
say {The gym teacher|A coach|The trainer} {wants to make|makes|forms} teams of [k] from [t] children{|, [a] of them with a cap|, of whom [a] already have a shirt}.
maybe There are [c] {balls|whistles}{ in the bag|}.
ask How many {full|complete} teams {can be made|will there be}? => floor(t/k)
ask How many children {are left without a team|do not get into a full team|have to wait}? => rem(t,k)
ask How many more children {would have to come|are needed} {to make one more|for another} {full |}team? => k-rem(t,k)

pattern groups-garden-rows
pick plant = vegetables|flowers
pick other = vegetables|flowers
let r = 3..15
let k = 4..20
let s = 3..15
let m = 4..20
let x = 2..r*k-2
say {In the garden behind the house|On the small field|In the school garden}{,|} {the gardener|Grandmother|<name1>|a class} planted [r] rows of <plant> and [s] rows of <other>.
say {There are|They stand} [k] {plants in each row of <plant>|to a row of <plant>} and [m] {in each row|to a row} of <other>.
ask How many rows are there {in all|altogether|together}? => r+s
ask How many <plant> were planted? => r*k
ask How many <other> {grow there|are in the ground}? => s*m
ask How many plants {are there|grow there} {in all|altogether}? => r*k+s*m
ask {A rabbit ate|Snails ruined|The frost killed} [x] of the <plant>. How many <plant> {survived|are left}? => r*k-x

pattern groups-orchard-total-known
let r = 3..18
let k = 4..20
let t = r*k
let y = 3..40
let d = 2..r-1
say {An orchard|A farm by the river} has [t] apple trees {in|standing in} [r] {rows of the same length|equal rows}{|, planted [y] years ago}.
ask How many trees {stand|are} in {one row|each row}? => t/r
ask {The farmer cuts down|A storm knocks over} [d] whole rows. How many rows are {left|still standing}? => r-d
ask {The farmer cuts down|A storm knocks over} [y] {trees|of the trees}. How many trees are left? => t-y
ask {The farmer cuts down|A storm knocks over} [d] whole rows. How many trees {is that|are lost}? => t/r*d
need t > y

pattern groups-apartment-house
let f = 3..20
let k = 2..9
let w = 3..9
let e = 2..f*k-1
let q = 2..30
say {A tall house|The house on the corner|An apartment block} has [f] {floors|stories} and {[k] apartments on each floor|on each of them there are [k] apartments}. {Every apartment has [w] windows.|There are [w] windows in each apartment.}
maybe It was built [q] years ago.
ask How many apartments {does the house have|are in the house}? => f*k
ask How many windows {are on|does one find on} {one floor|each floor}? => k*w
ask How many windows {must be cleaned|are there} {in all|altogether}? => f*k*w
ask [e] {apartments|of the apartments} are {empty|for rent}. In how many do people live? => f*k-e

pattern groups-hotel-beds
let r = 5..30
let k = 2..6
let g = 3..r*k-3
let p = 30..150 step 5
say {A hostel|The mountain hut|A guest house} has [r] {rooms|bedrooms}, {all with|and in each there are} [k] beds. {A room|One room} costs $[p] {a night|per night}.
ask How many {guests|people} can {sleep there|stay}? => r*k
ask {Tonight|On Saturday} [g] guests {are staying|sleep there}, one to a bed. How many beds are {empty|free}? => r*k-g
ask How much {money |}comes in {when|if} all rooms are {taken|rented} for {one night|a night}? => r*p
ask {The beds are all old and|All beds are to be replaced.} [g] {new ones have come|new beds have already come}. How many {new beds |}are still {missing|needed}? => r*k-g

pattern groups-eggs-cartons
let k = 6|10|12
let n = 4..30
let t = k*n
let h = 10..90
let b = 2..k-1
let s = 2..n-1
say {A farmer|The egg farm|<name1>'s aunt} {has|keeps} [h] hens{| and a dog}. {This week|Today} they laid [t] eggs{|, which is more than last time}.
say {The eggs are|All eggs are} {put into|packed in} cartons of [k].
ask How many cartons {are filled|does that make|will there be}? => t/k
ask [s] {full |}cartons {are sold|go to the market}. How many cartons are {left|not sold}? => t/k-s
ask {Before they are packed|Before packing}, [b] eggs {are kept for breakfast|break}. How many eggs can {still |}be packed? => t-b
ask How many eggs are in [s] {such|of these} cartons? => s*k

pattern groups-bottles-crates
pick drink = drinks
let c = 4..25
let k = 6..24
let b = 3..k-1
let p = 8..30
let x = 2..c-1
say {A truck|The delivery man|A wagon} brought [c] crates {of|with} <drink> {to the cafe|to the stadium|for the festival}. {In every crate there are|Each crate holds} [k].
maybe The driver {stopped at|also went to} [p] other places{| that day}.
ask How many <drink> {were delivered|did that make|came}? => c*k
ask {On the way|When unloading}, [b] of them {broke|got lost|were spilled}. How many <drink> were {left|still good}? => c*k-b
ask {After the first evening|After one day}, [x] crates {are empty|have been used up}. How many crates are {left|still full}? => c-x
ask {After the first evening|After one day}, [x] crates {are empty|have been used up}. How many <drink> {are left|remain}? => (c-x)*k
ask The {cook|owner} opens one crate and {uses|sells} [b]{| of the <drink>}. How many are left in that crate? => k-b

pattern groups-party-bags
pick thing = toys|sweets
pick other = toys|sweets
let g = 4..15
let k = 2..8
let m = 2..8
let h = 2..20
let t = g*k+h
say {For a birthday|For the last day of school}{,|} {<name1>'s mother|the host|<name1>} {fills|makes} [g] {gift bags|party bags}. {Each|Every} bag {gets|holds} [k] <thing> and [m] <other>.
ask How many <thing> {are needed|go into the bags}? => g*k
ask How many <other> {are needed|must be bought}? => g*m
ask How many {things|items} {are in one bag|does a child get}? => k+m
ask How many {things|items} are needed {in all|altogether}? => g*(k+m)
ask {[t] <thing> had been bought|There were [t] <thing> at first}. How many <thing> were {left over|not used}? => t-g*k

pattern groups-shared-by-class
pick thing = fruits|sweets|bakery|school
pick job = jobs
let n = 4..25
let k = 2..9
let t = n*k
let a = 2..n-2
let y = 2..30
say {A(n) <job.one>|The principal|Some parents|A kind neighbor} brought [t] <thing> {to school|for the class|to the club}{|, which is [y] miles away}. {There are|One counts} [n] children {there|in the room}{|, and [a] of them have brothers}.
ask {If everyone gets the same number|When they share fairly}, how many <thing> {does each child get|is that for each}? => t/n
ask {[a] children are ill today|[a] children want none}. How many children {are here to share|will share}? => n-a
ask {[a] <thing> are kept|They keep [a] <thing>} for the teacher. How many <thing> are left {for the children|to share}? => t-a

pattern groups-animals-pens
pick beast = animals
let p = 3..12
let k = 3..15
let x = 2..p*k-2
let w = 2..9
say {The zoo|A rescue station|A fair|The ranch} {has|built} [p] {pens|large cages|enclosures}{| for its [w] keepers to look after}. {In each of them live|Each is home to|Every one holds} [k] <beast>.
ask How many <beast> {live there|are there} {in all|altogether}? => p*k
ask [x] {of them|<beast>} are {moved|sent} to another {zoo|place}. How many <beast> {stay|are left}? => p*k-x
ask {Next year|Soon} [w] {pens|such places} more will be {built|opened}, {also|again} with [k] <beast> each. How many <beast> will there be then? => (p+w)*k
ask {Every <beast.one>|Each <beast.one>} gets [w] {treats|snacks} a day. How many {treats|snacks} are needed {each day|a day} for {a single|one} {pen|enclosure|cage}? => k*w

pattern groups-tiles-walls
let r = 5..25
let c = 5..25
let b = 4..r*c-4
let d = 2..9
let w = 10..40
need rem(r*c,w) > 0
say {A tiler|The builder|Dad} covers a {kitchen wall|bathroom floor|terrace} with [r] rows of [c] tiles{ each|}{|, which takes [d] days}. {The tiles come in boxes of [w]|A box holds [w] tiles}.
ask How many tiles are {needed|on it at the end}? => r*c
ask {So far|By noon} [b] tiles {are in place|have been laid}. How many {are missing|still have to be laid}? => r*c-b
ask How many boxes {must be bought|does the job need}? => ceil(r*c/w)
ask How many {single |}tiles {are left over|remain} when {just enough|the needed} boxes {are|have been} bought? => ceil(r*c/w)*w-r*c

pattern groups-choir-rows-wrong-number
let r = 3..8
let k = 5..12
let t = r*k
let s = 4..20
let m = 20..90
let x = 2..k
say {For a photo|On the stage}, the [t] {singers|members} of a choir stand in [r] {equal|equally long} rows. They {know|will sing} [s] songs{| in [m] minutes}.
ask How many {singers|people} {are|stand} in a row? => t/r
ask {In the front row|In one row}, [x] {hold|carry} flowers. How many in {that|this} row {do not|hold none}? => t/r-x
ask They {have sung|finished} [x] {songs|of the songs}. How many songs are {to come|left}? => s-x
need s > x
ask {Each singer|Everybody in the choir} {paid|gave} $[s] for {a trip|the bus}. How much money {is that|came together}? => t*s

pattern groups-two-shelves-unequal
pick thing = toys|books|drinks
let a = 3..12
let k = 4..20
let b = 3..12
let m = 4..20
need a != b
need k != m
let x = 2..k-1
say On the left {wall|side} of {a shop|the room} {hang|are} [a] shelves with [k] <thing> each. On the right {wall|side} there are [b] shelves with [m] <thing> each.
ask How many shelves {does the shop have on both sides|are there on both sides}? => a+b
ask How many <thing> are on the left? => a*k
ask How many <thing> {are|does one see} on the right? => b*m
ask How many <thing> are {on all shelves|there in all}? => a*k+b*m
ask {Someone|A customer} {takes|buys} [x] <thing> from one {of the left shelves|shelf on the left}. How many are {left on|still on} that shelf? => k-x
ask {One shelf from each side|A left shelf and a right shelf} {is|are both} {emptied|cleared}. How many <thing> {is that|were on the two}? => k+m

pattern groups-per-group-unknown-some
pick thing = crafts|nature|sweets
pick box = containers
let n = 3..15
let k = 3..20
let l = 2..20
let t = n*k+l
say {<name1>|An old man|My cousin|The art teacher} has [t] <thing>. Some {were put|went} into [n] <box>, the same number in each, and [l] {stayed outside|were left on the table|did not go into a(n) <box.one>}.
ask How many <thing> {are in|went into} {each|every|one} <box.one>? => (t-l)/n
ask How many <thing> are {in the <box>|packed} {altogether|in all}? => t-l
ask {Each <box.one> now gets [l] more|[l] more are put into each <box.one>}. How many {more |}<thing> {does that take|are used for that}? => n*l

pattern groups-total-unknown-after-sharing
pick thing = fruits|collectibles|bakery|sweets
pick role = jobs
let n = 3..12
let k = 2..15
let l = 2..20
let y = 20..70
say {A(n) <role.one>|The old <role.one>|A(n) <role.one>, [y] years old,} had some <thing>. {Each of [n] children got [k]|[n] children were given [k] each}, and [l] <thing> {were left|remained}.
ask How many <thing> did the <role.one> have {at first|in the beginning|to start with}? => n*k+l
ask How many <thing> did the children get {in all|together}? => n*k
ask How many <thing> {will be left|remain} after {one more|another} child gets {two|a pair}? => l-2
need l > 2

pattern groups-pencils-some-per-box
pick thing = school|tools|sports
let n = 3..14
let k = 3..20
let t = n*k
let u = 2..n-1
let f = 2..20
say {The janitor|A school secretary|The storekeeper} {has|finds|checks} [n] unopened boxes. {Some <thing> are in each, equally many|Each holds some <thing>, always the same number}, {and together that makes|in all} [t]{| <thing>}.
ask How many <thing> {are there|lie} in one box? => t/n
ask {[u] boxes are opened|[u] of the boxes are opened}. How many boxes are {still closed|unopened now}? => n-u
ask {[u] boxes are opened and emptied|[u] boxes are used up}. How many <thing> are {left|still there}? => t-t/n*u
ask {[f] loose <thing> lie beside them|There are [f] loose <thing> too}. How many <thing> does that make in all? => t+f

pattern groups-tables-guests
let t = 4..25
let k = 4..12
let g = 5..t*k-3
let w = 2..12
let e = 2..9
need t > e
say {A restaurant|The wedding hall|The dining car|The camp kitchen} has [t] tables, {each for|and at each there is room for} [k] {people|guests}.
maybe [w] {waiters|helpers} work there{| that day}.
ask How many {people|guests} can {eat at the same time|sit there}? => t*k
ask {[g] guests have come|There are [g] guests inside}, one on each chair. How many chairs {are free|stay empty}? => t*k-g
ask {[e] tables are {taken|reserved}|Someone has reserved [e] tables}. How many tables are free? => t-e
ask {[e] tables are {taken|reserved}|Someone has reserved [e] tables}. How many chairs {belong to|stand at} {them|these}? => e*k
ask {[e] more people|[e] extra guests} {squeeze in|sit down} at one table that was full. How many sit at it {now|then}? => k+e

pattern groups-how-many-tables
let k = 4..10
let n = 3..12
let r = 1..k-1
let g = n*k+r
let c = 2..g-2
let d = 2..6
say {For a banquet|For the village fair}{,|} [g] guests {have said yes|are expected}, [c] of them {vegetarians|from other towns}. {At a table|Around each table} [k] can sit{| and talk for [d] hours}.
ask How many tables are needed{| so that everyone has a seat}? => ceil(g/k)
ask How many tables {will be|are} {completely |}full? => floor(g/k)
ask How many guests sit at the table that is not full? => rem(g,k)
ask How many guests are {not among the [c]|of another kind}? => g-c

pattern groups-necklace-beads
pick color = colors
pick tint = colors
let k = 4..25
let m = 4..25
let n = 3..15
let x = 2..60
let t = n*k+x
say {For one necklace|For each bracelet}{,|} {<name1>|an artist|the jeweler} needs [k] <color> beads and [m] <tint> {ones|beads}. {There are|In the drawer lie} [t] <color> beads.
ask How many beads {does one piece take|are on one piece}? => k+m
ask How many <color> beads are needed for [n] {such pieces|pieces}? => n*k
ask How many <tint> beads are needed for [n] {such pieces|pieces}? => n*m
ask How many <color> beads {are left|remain} after {making |}[n] {such pieces|pieces}? => t-n*k
ask How many beads {are needed|does it take} {in all|altogether}, <color> and <tint>, for [n] pieces? => n*(k+m)

pattern groups-boats-campers
let b = 3..12
let k = 3..8
let e = 1..k-1
let a = 2..9
let l = 2..b-1
say {At the lake|On the river}{,|} [b] {rowing boats|canoes|rafts} {were|are} ready, each {for|with room for} [k] {people|campers}{|; the lake is [a] miles wide}.
ask How many {people|campers} can go {at once|at the same time}? => b*k
ask {All but one are full; in the last one there are [e]|Only the last one is not full: it has just [e] people}. How many people are {out|on the water}? => (b-1)*k+e
ask {[l] have already left|[l] of them have set off}, {all full|each of them full}. How many people {went|left} {in these|with them}? => l*k
ask {[l] have already left|[l] of them have set off}. How many are {still on shore|still waiting}? => b-l

pattern groups-matching-two-counts
pick thing = drinks|fruits
pick other = bakery|sweets
let a = 3..12
let k = 4..12
let b = 3..12
let m = 4..12
need a*k > b*m
let c = 2..40
say {The kitchen helper|A mother|The host of a party|The scout leader} {unpacks|puts out} [a] packs of [k] <thing> and [b] packs of [m] <other>{| for [c] guests}.
ask How many packs {is that|are unpacked}{| in all}? => a+b
ask How many more <thing> than <other> are there? => a*k-b*m
ask How many <thing> are there? => a*k
ask All the <other> are eaten. How many <other> {was|is} that? => b*m
