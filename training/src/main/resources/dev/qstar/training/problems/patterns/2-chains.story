# Chains of comparisons; sum and difference; total and multiple.

pattern chain-more-times
pick thing = toys|collectibles|crafts
let a = 4..40
let b = 2..20
let k = 2..4
say {<name1> has [a] <thing>|There are [a] <thing> in <name1>'s {box|room}}. {<name2> has [b] more <thing> than <name1>|<name2> has [b] more than that|<name1> has [b] fewer than <name2>}{, and|.} <name3> has [k] times as many as <name2>.
ask How many <thing> {does <name2> have|has <name2> got}? => a+b
ask How many <thing> {does <name3> have|has <name3> got}? => (a+b)*k
ask How many <thing> do {the three {children|friends}|all of them|they} have {together|in all|altogether}? => a+(a+b)+(a+b)*k
ask How many more <thing> than <name2> does <name3> have? => (a+b)*k-(a+b)
ask How many more <thing> than <name1> does <name3> have? => (a+b)*k-a

pattern chain-times-fewer
pick thing = collectibles|books
let a = 6..30
let k = 2..6
let b = 2..a*2-3
say {<name1> {has|owns} [a] <thing>|<name1> brought [a] <thing> to {school|the table}}. <name2> has [k] times {as many|the number} as <name1>. <name3> has [b] fewer than <name2>.
ask How many <thing> {does <name3> have|has <name3> got}? => a*k-b
ask How many <thing> {does <name2> have|has <name2> got}? => a*k
ask How many <thing> do <name1> and <name2> have {together|in all|altogether|in total}? => a+a*k
ask How many <thing> do all three have? => a+a*k+(a*k-b)

pattern chain-down-down
pick thing = school|sweets
let a = 40..95
let b = 3..18
let c = 3..18
say {<name1> brought [a] <thing>|[a] <thing> were brought by <name1>}. <name2> {brought|had} [b] fewer {than <name1>|than that}, and <name3> {had |}[c] fewer than <name2>.
ask How many <thing> did <name2> {bring|have}? => a-b
ask How many <thing> did <name3> {bring|have}? => a-b-c
ask How many <thing> did the three bring {together|in all|altogether}? => a+(a-b)+(a-b-c)
ask How many fewer <thing> than <name1> did <name3> {bring|have}? => b+c

pattern chain-half-then-more
pick thing = fruits|flowers
let h = 5..40
let a = 2*h
let b = 2..20
say {<name1> picked [a] <thing>|[a] <thing> were picked by <name1>}. <name2> picked {half as many as <name1>|half that number|half as many}. <name3> picked [b] {more than <name2>|<thing> more than <name2>}.
ask How many <thing> did <name2> pick? => a*1/2
ask How many <thing> did <name3> pick? => a*1/2+b
ask How many <thing> did {they|the three} pick {altogether|in all}? => a+a*1/2+(a*1/2+b)
ask How many <thing> did <name1> and <name3> pick together? => a+(a*1/2+b)

pattern chain-twice-less
pick thing = animals|trees
let a = 10..60
let b = 3..a
say {The first|One} {farm|park|island} has [a] <thing>. {The second|A second} has twice as many, and {a third|the third} has [b] fewer than the second.
ask How many <thing> does the second have? => a*2
ask How many <thing> does the third have? => a*2-b
ask How many <thing> are there {in all|on all of them together}? => a+a*2+(a*2-b)

pattern chain-heights
let a = 90..140
let b = 3..20
let c = 3..20
say <name1> is [a] centimeters tall. <name2> is [b] centimeters {taller|bigger} than <name1> {and|, but} [c] centimeters shorter than <name3>.
ask How tall is <name2>? => a+b
ask How tall is <name3>? => a+b+c
ask How many centimeters taller than <name1> is <name3>? => b+c
ask How tall are <name1> and <name2> {together|if one stands on the head of the other}? => a+(a+b)

pattern chain-weights-unit
let a = 20..80
let b = 3..15
let k = 2..4
say A {red|small|wooden} box weighs [a] pounds. A {blue|metal|second} box weighs [b] pounds less, and a {green|third|big} box weighs [k] times as much as the first.
ask How much does the second box weigh? => a-b
ask How much does the third box weigh? => a*k
ask How much do the three boxes weigh {together|in all|altogether|in total}? => a+(a-b)+a*k
ask How much heavier is the third box than the second? => a*k-(a-b)

pattern two-totals-difference
pick thing = school|crafts
let a = 10..50
let b = 10..50
let k = 2..5
let c = 3..20
need a*k > b+c
say {<name1> has [a] <thing>|There are [a] <thing> in <name1>'s bag}, and <his1> brother has [k] times {as many|that number}. <name2> {has|owns} [b], and <his2> cousin has [c] more than <name2>.
ask How many <thing> does <name1>'s brother have? => a*k
ask How many <thing> does <name2>'s cousin have? => b+c
ask How many more <thing> does <name1>'s brother have than <name2>'s cousin? => a*k-(b+c)
ask How many <thing> do <name2> and {this|the} cousin have together? => b+(b+c)

pattern sum-difference-numbers
let y = 5..60
let d = 2..30
let s = y+y+d
say {The sum of two numbers is [s]{, and their|. Their} difference is [d]|Two numbers add up to [s] and differ by [d]|Two numbers make [s] together. The larger is [d] more than the smaller|The smaller of two numbers is [d] less than the larger, and together they are [s]}.
ask {What is the smaller number|How big is the smaller of them}? => (s-d)/2
ask {What is the larger number|How big is the greater of them}? => (s+d)/2

pattern sum-difference-story
pick thing = toys|books|collectibles
let y = 6..40
let d = 2..20
let s = y+y+d
let g = 1..d
say {Together, <name1> and <name2> have [s] <thing>|<name1> and <name2> have [s] <thing> {in all|between them|altogether}|Counting both, <name1> and <name2> own [s] <thing>}. {<name1> has [d] more than <name2>|<name2> has [d] fewer than <name1>|There are [d] more for <name1> than for <name2>}.
ask How many <thing> {does <name2> have|has <name2> got}? => (s-d)/2
ask How many <thing> {does <name1> have|has <name1> got}? => (s+d)/2
ask If <name1> gives [g] <thing> to <name2>, how many will <name2> have? => (s-d)/2+g

pattern total-and-multiple
pick thing = books|crafts|flowers
let y = 4..30
let k = 2..8
let s = y*(k+1)
say {<name1> and <name2> have [s] <thing> {together|in all}|Together <name1> and <name2> {own|have} [s] <thing>|There are [s] <thing> in the hands of <name1> and <name2>}. <name1> has [k] times {as many as <name2>|the number that <name2> has}.
ask How many <thing> {does <name2> have|has <name2> got}? => s/(k+1)
ask How many <thing> {does <name1> have|has <name1> got}? => s/(k+1)*k
ask How many more <thing> than <name2> does <name1> have? => s/(k+1)*k-s/(k+1)

pattern total-and-twice-three
pick thing = fruits|bakery
let y = 4..25
let t = y*7
say {<name1>, <name2> and <name3> {divide|share} [t] <thing>|[t] <thing> go to <name1>, <name2> and <name3>}. <name2> gets twice {as many as <name1>|the number of <name1>}, and <name3> {gets |}twice as many as <name2>.
ask How many <thing> does <name1> get? => t/(1+2+4)
ask How many <thing> does <name2> get? => t/(1+2+4)*2
ask How many <thing> does <name3> get? => t/(1+2+4)*4

pattern consecutive-difference-prices
let y = 4..40
let d = 2..25
let s = y+y+d
let n = 2..9
say A {shirt|coat|watch} and a {cap|book|pen} cost $[s] together. The {first|first thing|first of them} costs $[d] more than the second.
ask {What is the price of|How much is} the {second|cheaper} thing? => (s-d)/2
ask {What is the price of|How much is} the {first|dearer} thing? => (s+d)/2
ask {How much|How many dollars|What} do [n] of the {second|cheaper} things cost? => (s-d)/2*n

pattern extremes-of-three
pick thing = toys|collectibles
let a = 10..90
let b = 10..90
let c = 10..90
need a != b
need b != c
need a != c
say {<name1> has [a] <thing>, <name2> has [b] and <name3> has [c]|<name1>, <name2> and <name3> have [a], [b] and [c] <thing>|There are [a] <thing> in <name1>'s bag, [b] in <name2>'s and [c] in <name3>'s}.
ask {What is the difference|How big is the difference} between the largest and the smallest {number|of these numbers}? => max(max(a,b),c)-min(min(a,b),c)
ask How many <thing> do <name1> and <name3> have together? => a+c
ask How many <thing> do <name2> and <name3> have together? => b+c
ask How many <thing> do the three have {in all|altogether|in total}? => a+b+c

pattern compare-more-less-words
pick thing = trees|vegetables
let b = 20..70
let a = b+5..b+50
let d = 2..15
say {There are|A farmer has} [b] <thing> in the {front|first} field. That is [d] fewer than in the {back|second} field{, which is larger|}.
ask How many <thing> are in the {back|second} field? => b+d
ask How many <thing> are in {both fields|the two fields} {together|altogether|in all}? => b+(b+d)
ask If [a] <thing> are {wanted|needed} {in all|altogether|in total} in the {front|first} field, how many must be {planted|added} there? => a-b

pattern equalize-two
pick thing = sweets|crafts|collectibles
let b = 5..50
let d = 1..15
let a = b+2*d
say {<name1> has [a] <thing> and <name2> has [b]|<name1> {owns|holds} [a] <thing>, <name2> {only |}[b]|There are [a] <thing> on <name1>'s side and [b] on <name2>'s}.
ask How many <thing> must <name1> give to <name2> so that both have the same number? => (a-b)/2
ask How many <thing> must <name2> {buy|get from someone else} to have as many as <name1>? => a-b
ask How many <thing> would each have if they shared {all of them |}equally? => (a+b)/2

pattern races-times-chain
let a = 50..90
let b = 3..15
let c = 2..12
need c < b
say {<name1> needed [a] seconds {for the race|to swim the lane}|<name1>'s time in {the|a} race was [a] seconds}. <name2> was [b] seconds faster than <name1>{, and| and|.} <name3> was [c] seconds slower than <name2>.
ask How many seconds did <name2> need? => a-b
ask How many seconds did <name3> need? => a-b+c
ask How many seconds did the three need {together|in all|altogether|in total}? => a+(a-b)+(a-b+c)
ask By how many seconds was <name3> faster than <name1>? => b-c

pattern village-people-chain
let a = 120..900 step 10
let b = 20..110 step 5
let k = 2..5
let m = 100..500 step 10
say {Oakville has [a] people|[a] people live in Oakville}. {Newport has [b] fewer|Newport has [b] people fewer than Oakville|There are [b] fewer in Newport}, and Hillford has [k] times {as many people as Newport|the people of Newport}.
ask How many people {live|are there} in Newport? => a-b
ask How many people {live|are there} in Hillford? => (a-b)*k
ask How many people {live|are there} in Oakville and Newport together? => a+(a-b)
ask If [m] more people move to Oakville, how many people will it have? => a+m

pattern points-three-players
let a = 10..40
let b = 2..12
let c = 2..9
say {<name1> scored|In a match, <name1> made|<name1> got} [a] points. <name2> scored [b] {points more|more points} than <name1>. <name3> scored [c] {points less|fewer points} than <name1>.
ask How many points did <name3> score? => a-c
ask How many points did <name2> score? => a+b
ask How many points did <name2> and <name3> score together? => a+b+(a-c)
ask How many more points than <name3> did <name2> score? => b+c
ask How many points {did the three score|were scored by the three} altogether? => a+(a+b)+(a-c)
