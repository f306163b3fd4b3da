# Two steps in plain, short words with many nouns: gave away then packed, combined then shared, bought then counted.

pattern duo-plain-gave-then-packs
pick thing = toys|collectibles|crafts|school
pick box = packaging
let k = 2..12
let n = 2..12
let b = 2..40
let t = b+k*n
let d = 2..20
say <name1> {had|owned|collected} [t] <thing>{ and [d] posters|}. <He1> {gave away|lost|sold|donated|threw out} [b] of {them|the <thing>}{ last week| in March|}.
ask If <he1> {puts|packs|places} the {remaining|other} <thing> {into|in} <box> {with|of} [k] {each|in each}, how many <box> {does|will|would} <he1> {need|use|fill}? => (t-b)/k
ask <He1> {wants to put|will put|put} the rest in [n] <box> with the same number in each. How many <thing> {should go|go|will be} in {each|one|every} <box.one>? => (t-b)/n
ask How many <thing> {are|were} left {to pack|after that}? => t-b

pattern duo-plain-got-then-packs
pick thing = toys|collectibles|fruits|crafts
pick box = packaging
let k = 2..12
let n = 2..12
let b = 2..k*n-2
let a = k*n-b
let d = 2..20
say <name1> {had|has} [a] <thing>. {<name2> gave <him1> [b] more|<He1> {bought|found|received|was given} [b] more}{ and a book with [d] pages|}.
ask {If|When} <he1> puts [k] <thing> in {each|every} <box.one>, how many <box> {can <he1> fill|will be full|does <he1> need}? => (a+b)/k
ask {If|When} <he1> {uses|has} [n] <box> and {wants|puts} the same number of <thing> in each, how many {go|will be} in {each|one}? => (a+b)/n
ask How many <thing> does <he1> have {now|in all|altogether}? => a+b

pattern duo-plain-two-share
pick thing = sweets|fruits|bakery
let k = 2..12
let n = 2..9
let b = 2..k*n-2
let a = k*n-b
let c = 3..9
say <name1> {has|brought|made|bought} [a] <thing> and <name2> {has|brought|made|bought} [b]{ <thing>| of them|}. They {want to|decide to|will} share {them|all of the <thing>} {equally|fairly|evenly} {with|among} {friends|a group}.
maybe {The party is at [c] o'clock|There are [c] chairs}.
ask If {there are [n] people in all|[n] people share}, how many <thing> will each person {get|have|receive}? => (a+b)/n
ask If {each|every} person {gets|eats|takes} [k] <thing>, how many people {are there|can share|will get some}? => (a+b)/k
ask How many <thing> are there {to share|in all|altogether}? => a+b

pattern duo-plain-packs-and-extra
pick thing = school|crafts|sports|drinks
pick box = packaging
let n = 2..12
let k = 2..20
let b = 2..30
let d = 2..12
say {<name1> bought|There are|A store has|The coach has|A teacher ordered} [n] <box> of <thing>. {Each|Every} <box.one> {has|holds|contains} [k] <thing>.
say {There are|Besides these, there are} also [b] <thing> {that are not in|outside|without} a(n) <box.one>.
maybe {The room has|There are} [d] windows.
ask How many <thing> are there {in all|altogether|in total}? => n*k+b
ask How many <thing> are in the <box>? => n*k

pattern duo-plain-packs-minus-used
pick thing = school|crafts|fruits|sweets
pick box = packaging
let n = 2..12
let k = 3..20
let b = 2..30
need n*k > b+1
let d = 2..15
say <name1> {bought|got|had|opened} [n] <box> of <thing>{ on <his1> way home|}. {Each|Every} <box.one> had [k] <thing> in it.
say {By Friday|So far|Then} <he1> {used|gave away|lost|handed out} [b] {of them|<thing>}{. <name2> had [d] <thing>|}.
ask How many <thing> does <name1> have {left|now}? => n*k-b
ask How many <thing> {did <name1> buy or get|were in all of the <box>|did <name1> have} {at first|to begin with}? => n*k

pattern duo-plain-need-more
pick thing = collectibles|books|toys
let n = 2..9
let k = 3..15
let b = 2..n*k-2
let d = 4..15
say <name1> {needs|wants|is asked to bring} [k] <thing> for {each|every} one of [n] {friends|children|guests}. <He1> {already |}has [b] <thing>{ and is [d] years old|}.
ask How many {more |other }<thing> {does <he1> need|must <he1> get}? => n*k-b
ask How many <thing> does <he1> need {in all|altogether}? => n*k

pattern duo-plain-each-has-joined
let a = 2..14
let b = 2..12
let k = 2..12
let d = 2..20
pick thing = sweets|collectibles|toys
say {[a] {boys|students|campers|sisters} {were|are} in the {club|yard|pool}|In the {hall|yard|gym} there {were|are} [a] {children|players|girls}}. {Then|Later|Soon} [b] {more|others} {came|arrived|joined them}{ after [d] minutes|}.
ask {If each of them|If every one} has [k] <thing>, how many <thing> do they have {in all|altogether|together}? => (a+b)*k
ask {Each of them|Everyone} gets [k] <thing>. How many <thing> are needed? => (a+b)*k
ask How many {people|of them} {were|are} there {then|after that}? => a+b
ask {If only those who came later|If just the newcomers} {get|have} [k] <thing> each, how many <thing> is that? => b*k

pattern duo-plain-each-has-left
let a = 5..25
let b = 2..a-2
let k = 2..12
let d = 2..20
pick thing = sweets|collectibles|school
say {There were [a] {children|students|players|friends} in {a room|the tent|the hall}|[a] {children|cousins|girls|boys} sat {at a table|in a circle}}. [b] {of them |}{left|went home|had to go} {early|before the end|after [d] minutes}.
ask {If each of the others|If everyone who stayed} {had|got|was given} [k] <thing>, how many <thing> {did they have|was that} {in all|altogether}? => (a-b)*k
ask {How many|How many of them} stayed? => a-b
ask If every one of the [a] had {been given|got} [k] <thing>, how many <thing> would that be? => a*k

pattern duo-plain-buys-two-kinds
pick one = school|bakery|fruits
pick two = drinks|toys
let a = 2..9
let p = 2..12
let b = 2..9
let q = 2..12
let d = 5..50
let m = a*p+b*q+1..a*p+b*q+50
say <name1> {bought|paid for|ordered} [a] <one> {for|at} $[p] each and [b] <two> {for|at} $[q] each{. {The store|The shop} was [d] minutes away|}.
ask How much {money |}did <he1> spend {in all|altogether|in total}? => a*p+b*q
ask How much {money |}did <he1> spend on <two>? => b*q
ask How many {things|items} did <he1> buy? => a+b
ask If <he1> had $[m], how much {money |}does <he1> have left? => m-(a*p+b*q)

pattern duo-plain-spent-rest-each
pick one = clothes|books
pick two = toys|school|fruits
let k = 2..12
let n = 2..9
let b = 3..40
let t = b+k*n
let d = 2..10
say <name1> {had|got|saved|took} $[t]{ for [d] weeks of work|}. {<He1> {bought|got} a(n) <one.one> {that cost|for|that was} $[b]|<He1> paid $[b] for a(n) <one.one>}.
ask {With the rest of the money|With what was left} <he1> {wants to buy|buys} <two> at $[k] each. How many <two> can <he1> {buy|get}? => (t-b)/k
ask {The rest of the money|What was left} was just enough for [n] <two>. How much did each <two.one> cost? => (t-b)/n
ask How much {money |}{was|is} left{ after the <one.one>|}? => t-b

pattern duo-plain-score-each-round
pick game = games
let n = 3..12
let k = 2..20
let b = 2..30
need n*k > b
let d = 10..60
say {<name1> {played|finished} [n] rounds of <game> and {scored|got|won} [k] points in each{ round| of them|}|In each of [n] rounds of <game>, <name1> {scored|got|won} [k] points}.
say {In the last one|After that} <he1> lost [b] points{. <name2> had [d] points|}.
ask How many points did <name1> have {in the end|then|left}? => n*k-b
ask How many points did <name1> have before {losing any|that}? => n*k

pattern duo-plain-rows-picked
pick plant = flowers|vegetables|trees
let n = 3..15
let k = 3..20
let b = 2..30
need n*k > b+1
let c = 2..20
say {<name1> planted|In a garden there were|A gardener had} [n] rows of <plant> with [k] in each row. {After the storm|In May|By fall} [b] <plant> {had died|were gone|were cut down}.
ask How many <plant> {were|are} left? => n*k-b
ask How many <plant> {were planted|were there} {at first|in all|before that}? => n*k
ask {If|When} [c] new <plant> {are planted|take their place}, how many <plant> will {be there|there be}? => n*k-b+c

pattern duo-plain-ate-gave-left
pick thing = sweets|fruits|bakery
let a = 20..90
let b = 2..15
let c = 2..15
need a > b+c+2
let d = 2..15
say {There were|<name1> made|<name1> had} [a] <thing>{ in a bowl| for the week|}. {First|On Monday} <name1> ate [b]{ <thing>|}. {Then|The next day} <he1> gave [c] to <name2>{, who had [d] already|}.
ask How many <thing> {were|are} left? => a-b-c
ask How many <thing> {were|are} gone {by then|after that}? => b+c
ask How many <thing> were there before <name2> got any? => a-b

pattern duo-plain-some-bought
pick thing = school|toys|collectibles
let a = 5..50
let x = 2..30
let b = 2..20
let e = a+x-b
need a > b
say <name1> had [a] <thing>. <He1> {bought|got|found} some {more|<thing>} and {then |later }gave [b] away. {Now|In the end} <he1> has [e] <thing>.
ask How many <thing> did <name1> {buy or get|get}? => e+b-a
ask How many <thing> did <name1> have {right |}before giving {any|some} away? => e+b
ask How many <thing> would <he1> have now {without the new ones|if none had been added}? => a-b

pattern duo-plain-some-given
pick thing = books|toys|collectibles
let a = 20..70
let x = 2..15
let b = 2..20
let e = a-x+b
say There were [a] <thing> {on a table|in a room|on the shelf}. <name1> took some{ of them| away|} and <name2> {put|brought} [b] {more|other <thing>} there. {Then|Now|At the end} there were [e].
ask How many <thing> did <name1> take? => a+b-e
ask How many <thing> {would there be|would there have been} {at the end |}if <name1> had taken none? => a+b
ask How many <thing> were there after <name1> took some, but before <name2> {put|brought} the others? => e-b

pattern duo-plain-more-than-total
pick thing = fruits|collectibles|books
let a = 4..40
let b = 2..20
let c = 5..10
say <name1> {has|found|brought} [a] <thing>. <name2> has [b] {more|<thing> more} than <name1>{, and they are both [c] years old|}.
ask How many <thing> do they have {together|in all|altogether}? => a+(a+b)
ask How many <thing> {does <name2> have|belong to <name2>}? => a+b
ask <name3> has [c] times as many <thing> as <name2>. How many <thing> does <name3> have? => (a+b)*c

pattern duo-plain-fewer-than-total
pick thing = toys|crafts|sweets
let a = 20..60
let b = 2..18
let c = 2..9
say {<name1> has [b] fewer <thing> than <name2>|<name2> has [b] more <thing> than <name1>}. <name2> has [a]{ <thing>|}.
ask How many <thing> do the two {of them |}have {together|in all}? => a-b+a
ask How many <thing> does <name1> have? => a-b
ask <name1> {finds|gets} [c] more <thing>. How many does <name1> have {now|then}? => a-b+c

pattern duo-plain-groups-of-both
let k = 2..9
let n = 2..9
let a = 2..k*n-2
let b = k*n-a
let d = 2..9
say [a] boys and [b] girls {are going on|went on|signed up for} {a trip|a boat ride|a hike}{ with [d] teachers|}.
ask {If|When} {each|every} {boat|car|tent|cabin} holds [k] {children|of the boys and girls}, how many {are needed|must there be|does the group need}? => (a+b)/k
ask {If|When} the {children|boys and girls} {make|form} [n] equal groups, how many are in each {group|of them}? => (a+b)/n
ask How many {children|boys and girls} are {going|there} {in all|altogether}? => a+b

pattern duo-plain-box-times-price
pick thing = fruits|bakery|school
pick box = packaging
let n = 2..9
let k = 2..12
let p = 2..6
let d = 2..9
say {A store sold|<name1> bought|The school ordered} [n] <box> of <thing>. There {are|were} [k] <thing> in each <box.one>{. [d] {people|customers} {were waiting|stood in line}|}.
ask If each <thing.one> costs $[p], {what is the price of|how much are} all the <thing>? => n*k*p
ask How many <thing> are there {in all|altogether}? => n*k
ask {If|When} each <thing.one> costs $[p], {what is the price of|how much is} {one|a single} <box.one> of <thing>? => k*p

pattern duo-plain-divide-compare
pick thing = books|toys|crafts
pick box = packaging
let n = 2..9
let k = 4..15
let t = n*k
let b = 2..k-1
let d = 2..9
say {<name1> put|A worker put|Someone put} [t] <thing> {equally|evenly} {into|in} [n] <box>{ in [d] hours|}. {Later|Then} [b] <thing> {were taken|fell} out of one {<box.one>|of the <box>}.
ask How many <thing> are {left |}in that <box.one>? => t/n-b
ask How many <thing> were in each <box.one> {at first|before}? => t/n
ask How many <thing> are in {all the|the [n]} <box> {now|then}? => t-b

pattern duo-plain-saved-weeks-gift
let k = 2..15
let n = 2..12
let b = 2..50
let c = 2..20
need k*n > c
say <name1> {saves|earns|gets} $[k] {each|every} week{ for helping {at home|a neighbor}|}. After [n] weeks <he1> {gets|is given} $[b] for <his1> birthday{ and a puzzle with [c] pieces|}.
ask How much {money |}does <he1> have {then|in all|now}? => k*n+b
ask How much did <he1> {save or earn|put together} in the [n] weeks {alone|without the gift}? => k*n
ask If a hat for $[c] is {bought|paid} from the [n] weeks' money {alone|only}, how much of that money is left? => k*n-c

pattern duo-plain-two-lists-diff
pick one = fruits
pick two = vegetables
let n = 2..9
let a = 5..15
let b = 2..a-2
let d = 2..20
say {<name1> sells|A stand sells|The store uses} [a] <one> and [b] <two> {a day|each day|every day}{, and [d] eggs|}.
ask How many <one> and <two> {together |}is that in [n] days? => (a+b)*n
ask How many more <one> than <two> is that in [n] days? => (a-b)*n
ask How many <two> is that in [n] days? => b*n
ask How many more <one> than <two> is that {in one day|on one day}? => a-b

pattern duo-plain-length-pieces-left
pick cloth = lengths
let n = 2..12
let k = 2..12
let b = 2..30
let t = n*k+b
say {<name1> had|There were|A tailor had} [t] feet of <cloth>. <name2> {made|finished} [n] {bags|masks|covers|flags} and {used|needed|took} [k] {feet |}for {each|every one of them}.
ask How much was left? => t-n*k
ask How much was used? => n*k

pattern duo-plain-kids-buses-adults
let n = 2..8
let k = 15..45
let b = 2..14
let d = 2..9
need n*k > b
say {A school|The camp|A museum club} {filled|used} [n] buses with [k] {people|passengers} in each bus. [b] of {the people|all the passengers} were {adults|teachers|parents}{ and the ride took [d] hours|}.
ask How many {of the people|passengers} were not {adults, teachers or parents|grown-ups}? => n*k-b
ask How many {people|passengers} {were there|rode} in all? => n*k

pattern duo-plain-three-friends-minus
pick thing = collectibles|sweets|fruits
let a = 5..40
let b = 5..40
let c = 5..40
let d = 2..9
need a+b > d
say <name1> {found|has|picked} [a] <thing>, <name2> [b], and <name3> [c].
ask {How many <thing> do they have altogether|How many <thing> is that in all}? => a+b+c
ask How many <thing> do <name1> and <name3> have {together|in all}? => a+c
ask {If|When} <name1> and <name2> {put theirs together|pool theirs} and {lose|give away} [d], how many <thing> do these two have {left|then}? => a+b-d
ask [d] {friends|children} each {have|bring} as many <thing> as <name2>. How many {is that|do they bring or have}? => d*b
