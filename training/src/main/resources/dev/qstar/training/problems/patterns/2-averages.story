# Averages of several values, a missing value for a target, totals from averages.

pattern average-three-scores
let m = 60..95
let i = 1..12
let j = 1..12
let a = m-i
let b = m+j
let c = m+i-j
let t = 3*m+20..3*m+100
say <name1> {got|scored|had} [a], [b] and [c] points in three {tests|games|rounds}.
ask {What is|Find} the average{ number of points| score|}? => (a+b+c)/3
ask How many points is that {in all|altogether|in total}? => a+b+c
ask How many points more than in the first did <he1> get in the second? => b-a
ask How many points does <he1> need in a {fourth|last} {one|round} to have [t] points in all? => t-(a+b+c)

pattern average-four-days
pick thing = bakery|drinks|books
let m = 20..60
let i = 1..9
let j = 1..9
let a = m-i
let b = m+i
let c = m-j
let d = m+j
say {A store sold [a] <thing> on Monday, [b] on Tuesday, [c] on Wednesday and [d] on Thursday|On Monday [a] <thing> were sold, on Tuesday [b], on Wednesday [c] and on Thursday [d]|The sales of <thing> from Monday to Thursday were [a], [b], [c] and [d]}.
ask {What was the average number|How many <thing> were sold on average} {sold |}{per|a} day? => (a+b+c+d)/4
ask How many <thing> were sold in the first two {days|of these days}? => a+b
ask How many <thing> were sold in the four days? => a+b+c+d
ask How many <thing> were sold on Wednesday and Thursday together? => c+d

pattern average-five-values
let m = 10..40
let i = 1..8
let j = 1..8
let a = m+i
let b = m-j
let c = m
let d = m+j
let e = m-i
say {The {temperatures|highs} of five days were [a], [b], [c], [d] and [e] degrees|<name1> {measured|wrote down} [a], [b], [c], [d] and [e] degrees on five days|A thermometer showed [a], [b], [c], [d] and [e] degrees on five days}.
ask {What was|Find} the average {temperature|of them}? => (a+b+c+d+e)/5
ask How much warmer was {it on |}the first day than the second? => a-b
ask What is the average of the first two {days|of these numbers}? => (a+b)/2

pattern missing-score-for-average
let m = 70..92
let i = 1..10
let j = 1..10
let k = 2..8
let a = m-i
let b = m+j
let w = m+k
say {<name1> has {scores|test scores} of [a] and [b]|On the first two tests <name1> got [a] and [b] points|<name1> scored [a] on a first test and [b] on the next}. <He1> {takes|writes|will take} a third test.
ask What score does <he1> need for an average of [m]{ over the three tests|}? => m*3-(a+b)
ask What is the average of the first two scores? => (a+b)/2
ask What must the third score be if the average {of all|of the three} is to be [w]? => w*3-(a+b)

pattern total-from-average
pick thing = books|collectibles|sweets
let n = 4..12
let m = 8..60
let x = 5..m*n-5
say {A group of|The} [n] {children|friends|players} {have|own|got} an average of [m] <thing>{ each|}.
ask How many <thing> do they have {in all|together|altogether}? => n*m
ask If <name1>, who is one of them, has [x], how many <thing> do the others have {together|in all|altogether|in total}? => n*m-x

pattern average-new-value-joins
let n = 2..8
let m = 10..60
let k = 1..9
let x = m+k*(n+1)
say The average {age|weight|score} of [n] people is [m]. {Then|Now} another person with [x] joins them.
ask What is the sum for all of them now? => n*m+x
ask What is the {new average|average now}? => (n*m+x)/(n+1)
ask What is the sum {without|before} the new person? => n*m

pattern average-weekly-saving
let n = 3..8
let m = 6..30
let t = n*m
let x = 2..9
let y = 9..20
say {In [n] weeks, <name1> saved $[t]|<name1> {saved|put aside} $[t] in [n] weeks|It took <name1> [n] weeks to save $[t]}.
ask How much {is that|did <he1> save} {a|per} week on average? => t/n
ask At this rate, how much {will|would} <he1> save in [y] weeks? => t/n*y
ask If <he1> saves $[x] more {each|every} week {from now on|in the future}, how much will <he1> save each week? => t/n+x

pattern average-speed-two-parts
let h = 2..5
let k = 2..5
let v = 20..60
let i = 1..15
let a = v*h+i*h
let b = v*k-i*h
need b > 5
need h+k > 3
say {A bus|A truck|<name1>} {drove|covered} [a] miles in the first {part|leg} of the trip and [b] miles in the second. The first took [h] hours, the second [k]{ hours|}.
ask How many miles {was|is} the trip {in all|altogether|in total}? => a+b
ask What was the average speed {for the whole trip |}in miles per hour? => (a+b)/(h+k)
ask What was the speed in the first part, in miles per hour? => a/h
ask How many hours was the trip? => h+k

pattern average-catch
let m = 4..20
let n = 3..6
let t = n*m
let a = m+2..m+15
need t > a
say {[n] friends caught [t] fish in all|A group of [n] friends caught [t] fish|On a trip, [n] friends brought home [t] fish}. <name1>, {one of them|who was in the group|one of the friends}, caught [a] {fish|of them|of these fish}.
ask How many fish did each {friend |}catch on average? => t/n
ask How many fish did the {others|other friends} catch? => t-a
ask How many more than the average did <name1> catch? => a-t/n

pattern average-two-groups
let n = 2..9
let m = 2..9
let a = 10..40
let b = 10..40
need rem(n*a+m*b,n+m) == 0
need a != b
need n != m
say [n] {boys|cats|boxes} weigh [a] kilograms each on average and [m] {girls|dogs|bags} weigh [b] kilograms each on average.
ask How many kilograms do they all weigh together? => n*a+m*b
ask What is the average weight of all of them{ in kilograms|}? => (n*a+m*b)/(n+m)
ask How much do the first [n] weigh {together|in all|altogether|in total}? => n*a
