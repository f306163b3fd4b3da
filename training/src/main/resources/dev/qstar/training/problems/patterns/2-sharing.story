# Sharing with and without remainder, groups and packs, leftovers, equal groups, gcd and lcm, min and max.

pattern share-among-friends-rest
pick thing = sweets|collectibles|crafts
let n = 3..9
let q = 3..15
let r = 1..n-1
let t = n*q+r
say <name1> {shares|divides} [t] <thing> {equally|fairly} among [n] {friends|children|cousins}.
ask How many <thing> does {each|every one of them} get? => floor(t/n)
ask How many <thing> {are left over|cannot be shared}? => rem(t,n)
ask How many more <thing> {would be|are} needed to give each of them one more? => n-rem(t,n)

pattern groups-of-size
pick people = people
let k = 3..9
let q = 3..12
let r = 1..k-1
let t = k*q+r
say [t] <people> {form|get into|make} groups of [k].
ask How many {full|complete} groups {are there|can they make}? => floor(t/k)
ask How many <people> are {left without a group|left over}? => rem(t,k)
ask How many more <people> {must come|are needed} to {fill the last group|make the last group full}? => k-rem(t,k)

pattern vans-needed
pick people = people
let k = 4..12
let q = 2..9
let r = 1..k-1
let t = k*q+r
let p = 10..60 step 5
say [t] <people> {go on a trip|want to go to the lake|need a ride}. {Each|A|One} {van|boat|wagon} {holds|takes|has room for} [k]{ of them|}.
ask How many {vehicles|of these vehicles} are needed{ for all|}? => ceil(t/k)
ask How many {of the vehicles|of them} are {completely full|filled to the last seat}? => floor(t/k)
ask {One|Each} vehicle costs $[p]. How much do they pay? => ceil(t/k)*p
ask How many {people ride|ride} in the one that is not full? => rem(t,k)

pattern packs-to-buy
pick thing = drinks|bakery|school
let k = 4..12
let q = 2..8
let r = 1..k-1
let t = k*q+r
let p = 2..9
say {For a party|For <his1> class|For the picnic} <name1> needs [t] <thing>. They {come|are sold} in packs of [k].
ask How many packs must <he1> buy? => ceil(t/k)
ask A pack costs $[p]. How much {must <he1> pay|do the packs cost}? => ceil(t/k)*p
ask How many <thing> will be {left over|too many}? => ceil(t/k)*k-t

pattern boxes-equal-packing
pick thing = fruits|bakery|sports
pick box = containers
let n = 3..12
let k = 4..15
let t = n*k
let d = 2..n-1
say <name1> {packs|puts} [t] <thing> into <box>, [k] {in each|to a <box.one>}.
ask How many <box> does <he1> {need|fill}? => t/k
ask How many <thing> are {in|inside} [d] {full |}<box>? => d*k
ask After <he1> has {sold|given away} [d] {full |}<box>, how many <thing> are left? => t-d*k

pattern two-gathered-then-share
pick thing = fruits|flowers
let n = 2..9
let q = 4..15
let t = n*q
let a = 3..t-3
let b = t-a
say <name1> {found|gathered|picked} [a] <thing> and <name2> {found|gathered|picked} [b]. They {put them together and|then} {divided|shared} them equally among [n] {baskets|people|plates}.
ask How many <thing> {are|went} {in each share|to each}? => (a+b)/n
ask How many <thing> did they have {together|in all|altogether|in total}? => a+b

pattern leftovers-after-give-share
pick thing = sweets|bakery
let n = 2..9
let q = 3..12
let a = 2..20
let t = n*q+a
say <name1> {baked|had|bought} [t] <thing>. <He1> {kept|ate} [a] and {shared|divided} the rest {equally|fairly} among [n] {friends|neighbors}.
ask How many <thing> did each {person |}get? => (t-a)/n
ask How many <thing> {were shared|did <he1> give away}? => t-a

pattern equal-then-extra-each
pick thing = crafts|school
let n = 3..9
let q = 3..12
let t = n*q
let e = 2..6
say [n] {children|pupils|friends} share [t] <thing> equally. Then each {of them |}{finds|gets} [e] more.
ask How many <thing> does each have {now|then}? => t/n+e
ask How many <thing> do they {all |}have {now|then} {together|in all|altogether|in total}? => t+n*e
ask How many <thing> did each {get|have} {at first|before}? => t/n

pattern identical-bags-gcd
pick x = sweets|fruits
pick y = toys|school
let g = 2..12
let i = 2..9
let j = 2..9
need gcd(i,j) == 1
let a = g*i
let b = g*j
say <name1> has [a] <x> and [b] <y>. <He1> {wants to make|makes} {identical|equal} {gift |}bags {without any leftovers|and uses up everything}.
ask {What is the greatest number of|How many} {identical|equal} bags {can <he1> make|can <he1> make at most}? => gcd(a,b)
ask How many <x> {go into|are in} each bag if <he1> makes as many bags as possible? => a/gcd(a,b)
ask How many <y> are in each bag if there are as many bags as possible? => b/gcd(a,b)
ask How many things does <he1> have {in all|altogether|in total}? => a+b

pattern cut-equal-ropes-gcd
let g = 2..12
let i = 2..9
let j = 2..9
need gcd(i,j) == 1
need i != j
let a = g*i
let b = g*j
say {Two ropes|Two boards|Two ribbons} are [a] and [b] feet long. They {are to be|must be} cut into pieces of the same length, {as long as possible|the longest possible}, with nothing left.
ask {How long is|What is the length of} each piece? => gcd(a,b)
ask How many pieces {will there be|are there} {in all|altogether|in total}? => a/gcd(a,b)+b/gcd(a,b)
ask How many pieces {come|are made} from the first {one|of the two}? => a/gcd(a,b)

pattern hot-dogs-buns-lcm
pick x = school|sweets
pick y = toys|fruits
let a = 4..12
let b = 4..12
need a != b
say {<x> come in packs of [a] and <y> in packs of [b]|A pack of <x> has [a] pieces and a pack of <y> has [b]|In a {shop|store} <x> are sold by [a] and <y> by [b]}.
ask What is the smallest number of each {that makes both equal|one can buy to have the same number of both}? => lcm(a,b)
ask How many packs of <x> {are bought|are needed} for the smallest equal number of both? => lcm(a,b)/a
ask How many packs of <y> are needed for the smallest equal number of both? => lcm(a,b)/b

pattern more-to-equal-groups
pick thing = flowers|crafts
let k = 4..12
let q = 2..9
let r = 1..k-1
let t = k*q+r
say {<name1> has [t] <thing> and {makes|ties} bunches of [k]|From [t] <thing> <name1> {makes|ties} bunches of [k]|<name1> makes bunches with [k] <thing> each. <He1> has [t] <thing>}.
ask How many {full|whole} bunches can <he1> make? => floor(t/k)
ask How many <thing> {are left over|remain}? => rem(t,k)
ask How many more <thing> does <he1> need for another full bunch? => k-rem(t,k)

pattern smaller-total-min
pick thing = school|drinks
let n = 3..9
let p = 2..9
let q = 15..60
let s = 2..20
say {{A single|One} <thing.one> costs $[p]. A box with [n] <thing> costs $[q]|You can buy <thing> for $[p] each or in boxes of [n] for $[q]}.
ask What is the least that [n] <thing> {can |}cost? => min(n*p,q)
ask {How much|How many dollars|What} do [n] single <thing> cost? => n*p
ask {How much|How many dollars|What} do [s] boxes cost? => s*q

pattern seats-rows-empty
let r = 5..20
let s = 6..20
let t = r*s
let a = 10..t-5
say {A hall|A theater|A tent} has [r] rows of [s] {seats|chairs}. [a] {people|guests} {sit there|have come}.
ask How many {seats|chairs} are there? => r*s
ask How many {seats|chairs} {are|stay} empty? => r*s-a
ask How many rows do the people fill {completely|to the last seat}? => floor(a/s)

pattern teams-with-captains
let k = 4..11
let n = 3..9
let c = 2..6
let t = k*n+c
say [t] {children|players|campers} come to a {tournament|sports day}. [c] of them {keep the score|are judges}, the {others|rest} {form|make} teams of [k].
ask How many {of them play|are in the teams}? => t-c
ask How many teams are there? => (t-c)/k
ask How many teams are there if the [c] others play too and only full teams count? => floor(t/k)

pattern shelves-and-books
pick thing = books|toys
let n = 3..9
let k = 5..20
let r = 2..12
let t = n*k+r
say {There are|A shop has} [t] <thing>. [r] are {on the floor|in the window}, the rest {stand|are spread evenly} on [n] shelves{ in equal numbers|}.
ask How many <thing> are on each shelf{ if all have the same number|}? => (t-r)/n
ask How many <thing> are on {all the shelves|the shelves} {together|in all|altogether|in total}? => t-r
