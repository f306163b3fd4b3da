# Plain arithmetic in words.

pattern plain-add
let a = 2..990
let b = 2..990
ask {What is|What's|How much is|Calculate|Compute|Work out|Find} [a] {plus|+|and} [b]{?|.} => a+b
ask {What is the sum of|Find the sum of|Give me the sum of} [a] and [b]{?|.} => a+b
ask Add [a] {and|to} [b]{.| please.} => a+b
ask {What do you get|How much do you get|What is the result} {when you add|if you add} [a] {and|to} [b]? => a+b

pattern plain-subtract
let b = 2..900
let x = 1..900
let a = b+x
ask {What is|What's|How much is|Calculate|Compute|Work out|Find} [a] {minus|-|less|take away} [b]{?|.} => a-b
ask {What is the difference between|Find the difference between|What is the difference of} [a] and [b]{?|.} => a-b
ask {Subtract|Take} [b] from [a]{.|, please.} => a-b
ask {What is left when you take|What remains if you take} [b] {away |}from [a]? => a-b
ask {By how much is [a] {greater|larger|bigger} than [b]|How much {greater|larger|more} is [a] than [b]|How much {smaller|less} is [b] than [a]}? => a-b

pattern plain-multiply
let a = 2..60
let b = 2..60
ask {What is|What's|How much is|Calculate|Compute|Work out|Find} [a] {times|x|*|multiplied by} [b]{?|.} => a*b
ask {What is the product of|Find the product of|Give the product of} [a] and [b]{?|.} => a*b
ask Multiply [a] {by|and|with} [b]{.| please.} => a*b
ask {What do you get|What is the result} {when you multiply|if you multiply} [a] {by|and} [b]? => a*b

pattern plain-divide
let b = 2..40
let q = 2..60
let a = b*q
ask {What is|What's|How much is|Calculate|Compute|Work out|Find} [a] divided by [b]{?|.} => a/b
ask {What is the quotient of|Find the quotient of} [a] and [b]{?|.} => a/b
ask Divide [a] by [b]{.| please.} => a/b
ask How {many times|often} does [b] {go|fit} into [a]? => a/b

pattern plain-divide-remainder
let b = 3..25
let q = 2..40
let r = 1..b-1
let a = b*q+r
ask {What is the remainder|What remainder is left|Which remainder do you get} when {you divide [a] by [b]|[a] is divided by [b]}? => rem(a,b)
ask How many {whole times|full times} does [b] {go|fit} into [a]? => floor(a/b)
ask {Divide|When you divide} [a] by [b]{. What|, what} is left over? => rem(a,b)

pattern plain-two-operations
let a = 5..90
let b = 2..90
let c = 2..a+b-1
let d = 2..12
ask {What is|Calculate|How much is|Work out} [a] + [b] - [c]{?|.} => a+b-c
ask {Add|If you add} [a] and [b]{, then|. Then} {subtract|take away} [c]. What {do you get|is the result}? => a+b-c
ask {What is|Calculate|Work out} ([a] + [b]) {*|x|times} [d]{?|.} => (a+b)*d
ask {What is|Calculate|Work out} [a] + [b] {*|x} [d]{?|.} => a+b*d
ask {Multiply the sum of [a] and [b] by [d]|Take the sum of [a] and [b] times [d]}. {What is it|What is the result|How much is that}? => (a+b)*d

pattern plain-two-operations-division
let d = 2..12
let q = 3..40
let a = 1..d*q-1
let b = d*q-a
let t = d*q
let c = 1..q-1
ask {What is|Calculate|Work out} ([a] + [b]) {/|divided by} [d]{?|.} => (a+b)/d
ask {What is|Calculate|Work out} [t] {/|divided by} [d] {- [c]|minus [c]}{?|.} => t/d-c
ask {What is|Find} the sum of [a] and [b], divided by [d]{?|.} => (a+b)/d
ask {Divide [t] by [d] and then {subtract|take away} [c]|From the quotient of [t] and [d], subtract [c]}. {What is it|What do you get}? => t/d-c

pattern plain-unknown-addend
let a = 2..300
let x = 2..400
let b = a+x
ask {What number|Which number} must {you add|be added} to [a] to {get|make} [b]? => b-a
ask {I add [a] to a number and get [b]|A number plus [a] is [b]|[a] more than my number is [b]|When [a] is added to a number, the sum is [b]}. What is {the|my} number? => b-a
ask [a] plus {what|which} number {is|makes|equals} [b]? => b-a
ask How much {is missing from|do you add to} [a] {to get|to reach} [b]? => b-a

pattern plain-unknown-minuend
let a = 2..300
let b = 2..400
ask {I think of a number|I have a number in mind|There is a secret number}. {When|If} I {subtract|take away} [a]{| from it}, I get [b]. What is {my number|the number|it}? => b+a
ask {From which number|From what number} do you take [a] to get [b]? => b+a
ask A number minus [a] {is|equals|gives} [b]. {What is|Find} {the|that} number{?|.} => b+a

pattern plain-unknown-factor
let a = 2..15
let x = 2..40
let b = a*x
ask {What number|Which number} times [a] {is|makes|gives} [b]? => b/a
ask {I think of a number|There is a number}. {Multiplied by [a] it gives [b]|If you multiply it by [a], you get [b]}. What is {it|the number}? => b/a
ask [a] times {what|which} number {is|equals} [b]? => b/a
ask A number divided by [a] is [x]. What is {the|that} number? => x*a

pattern plain-riddle-two-steps
let k = 2..9
let x = 2..30
let c = 1..40
let b = k*x+c
let e = k*x
let y = 1..k*x-1
let d = e-y
ask {I think of a number|I take a number|I have a number}. {I multiply it by|First I multiply by} [k] and {add|then add} [c]{. The result is|, which gives} [b]. What is {the|my} number? => (b-c)/k
ask {If you|When you} multiply {my|a certain} number by [k] and {subtract|take away} [y], you get [d]. {What is|Find} the number{?|.} => (d+y)/k
ask [c] more than [k] times a number is [b]. What is the number? => (b-c)/k

pattern plain-more-less-than
let a = 20..900
let b = 2..19
let k = 2..9
ask {What number is|Which number is} [b] {more|greater|larger} than [a]? => a+b
ask {What number is|Which number is} [b] {less|smaller|fewer} than [a]? => a-b
ask {What|Which} number is [k] times {as large as|as big as|} [a]? => a*k
ask Twice [a] is how much? => a*2
ask {What is|How much is} {double|twice} [a]? => a*2

pattern plain-half
let x = 3..300
let a = 2*x
let b = 2..90
ask {What is|How much is|Find} half of [a]{?|.} => a*0.5
ask {What is|How much is} {half of [a] plus [b]|half of [a], and [b] more}? => a*0.5+b
ask {Divide|Cut} [a] {in half|into halves}{.| What do you get?} => a*0.5

pattern plain-three-numbers
let a = 2..400
let b = 2..400
let c = 2..400
ask {What is|Calculate|How much is|Find} [a] + [b] + [c]{?|.} => a+b+c
ask {What is the sum of|Find the sum of|Add|Add up} [a], [b]{,|} and [c]{?|.} => a+b+c
ask {What is the total of|Give the total of} [a], [b]{,|} and [c]{?|.} => a+b+c

pattern plain-decimals-add
let a = 0.25..90.5 step 0.25
let b = 0.1..60.9 step 0.1
let c = a+b
ask {What is|Calculate|How much is} [a] {+|plus} [b]{?|.} => a+b
ask {What is|Find} the sum of [a] and [b]{?|.} => a+b
ask {What is|Calculate|How much is} [c] {-|minus} [a]{?|.} => c-a
ask {Subtract|Take} [b] from [c]{.|, please.} => c-b

pattern plain-equation-terse
let a = 2..90
let b = 2..90
let s = a+b
let p = a*b
ask [a] + [b] = ? => a+b
ask [s] - [b] = ? => s-b
ask [a] {x|*} [b] = ? => a*b
ask [p] / [b] = ? => p/b
ask [a]+[b] => a+b
ask [a] {x|*|times} [b] => a*b
ask [s] {-|minus} [a] => s-a

pattern plain-sum-known
let a = 2..300
let b = 2..400
let s = a+b
let p = a*b
ask The sum of two numbers is [s]. {One|One of them|The first} is [a]. {What is the other|Find the other}{| number}? => s-a
ask The product of {two|some two} numbers is [p]. {One of them|The first} is [a]. What is the {other|second}? => p/a
ask The difference {of two numbers|between two numbers} is [a]. The smaller {one|number} is [b]. What is the {larger|bigger|greater} {one|number}? => b+a
