# Working backwards: the start is unknown, or a part in the middle is missing.

pattern start-before-give-away
pick thing = collectibles|sweets|school
let b = 3..40
let c = 3..60
let d = 2..30
need c > b
need c > d
say <name1> had {some|a number of|a bag of} <thing>. <He1> {gave|handed} [b] {of them |}to {<name2>|<his1> friend <name2>} and {has|had} [c] left.
ask How many <thing> did <he1> have {at first|to begin with|at the start}? => c+b
ask How many more <thing> did <he1> keep than <he1> gave away? => c-b
ask If <he1> gives away [d] more, how many <thing> will be left? => c-d

pattern start-before-two-changes
pick thing = collectibles|toys|crafts
let a = 3..30
let b = 3..30
let c = a+2..80
need c+b > a
say <name1> had {some|a few|several} <thing>. <He1> {found|got|bought} [a] more and {then |later |}{lost|gave away} [b].
say Now <he1> has [c]{ <thing>|}.
ask How many <thing> did <he1> have {at first|before all this|to start with}? => c+b-a
ask How many <thing> did <he1> have {just before|right before} <he1> {lost|parted with} some? => c+b

pattern bus-start-unknown
let a = 3..15
let b = 2..15
let c = 12..50
need c+a > b
let d = 2..12
need c > b
say At a stop, [a] people {got|stepped} off a bus and [b] {people |}got on. {Then|After that} there were [c] people on the bus.
ask How many people were on the bus before {the stop|it stopped}? => c-b+a
ask How many people were on the bus after some had got off, but before the new ones got on? => c-b
ask If [d] more get on at the next stop, how many people {are|will be} on the bus? => c+d

pattern money-left-after-two-buys
pick x = clothes
pick y = books|toys
let a = 5..40
let b = 3..30
let c = 2..40
say {After buying a(n) <x.one> for $[a] and a(n) <y.one> for $[b], <name1> {still had|was left with} $[c]|<name1> bought a(n) <x.one> for $[a] and a(n) <y.one> for $[b] and had $[c] left|<name1> has $[c] left after paying $[a] for a(n) <x.one> and $[b] for a(n) <y.one>}.
ask How much money did <he1> have {at first|before <he1> went shopping|at the start}? => c+b+a
ask How {much {money |}|many dollars }did <he1> spend? => a+b
ask How {much {money |}|many dollars }did <he1> have after the first {purchase|of the two things}? => c+b

pattern half-away-then-more
pick thing = fruits|collectibles|sweets
let a = 2..20
let c = 3..30
say <name1> gave {half|exactly half} of <his1> <thing> to <name2>. Then <he1> {ate|lost|gave} [a] {more |}{of the rest|} and had [c] left.
ask How many <thing> did <name1> have {at first|before}? => (c+a)*2
ask How many <thing> did <name2> {get|receive}? => c+a

pattern half-sold-then-bought
pick thing = animals|books
let a = 3..30
let c = 20..70
need c > a
say A {farmer|dealer} sold half of the <thing>. {Then|Later} [a] {new ones were|more were} bought, which made [c]{ in all|}.
ask How many <thing> were there {at first|before the sale}? => (c-a)*2
ask How many <thing> were left {just|right} after the sale? => c-a

pattern times-then-minus
let x = 3..30
let k = 2..9
let a = 2..k*x-1
let r = k*x-a
say {<name1> thinks of a number|<name1> has a secret number}. {<He1> multiplies it by [k]|<He1> makes it [k] times as large}{ and|, then} {takes away|subtracts} [a]. {The result is [r]|<He1> gets [r]|This gives [r]}.
ask {What was the number|What number did <he1> think of}? => (r+a)/k
ask What was the number just before the {last step|subtraction}? => r+a

pattern plus-then-divide
let q = 3..30
let k = 2..9
let a = 2..k*q-2
need k*q > a
say {I add [a] to a secret number and then divide by [k].|<name1> adds [a] to a secret number and then divides by [k].|A secret number is made larger by [a] and then divided by [k].} The {answer|result} is [q].
ask {What is the secret number|What was the number at the start}? => q*k-a
ask What was the number {before|just before} the division? => q*k

pattern missing-part-three
pick thing = flowers|trees|fruits
let a = 5..40
let b = 5..40
let c = 5..40
let t = a+b+c
say {There are|A gardener has|A basket holds} [t] {plants|pieces|things}: [a] <thing>, [b] {of another kind|of a second kind} and the rest of a third kind.
ask How many are of the third kind? => t-a-b
ask How many are of the first two kinds? => a+b
ask How many {are|of them are} not <thing>? => t-a

pattern missing-day-sales
pick thing = bakery|drinks|school
let a = 12..60
let b = 12..60
let c = 12..60
let t = a+b+c
say {A {store|stand} sold [t] <thing> in three days|In three days [t] <thing> were sold {in|at} a {shop|store}|The sales of three days were [t] <thing>}. {It sold [a] on the first day|There were [a] on the first day} and [b] on the {second|next} day.
ask How many <thing> were sold on the {third|last} day? => t-a-b
ask How many <thing> were sold on the first two days? => a+b
ask How many <thing> were sold after the first day? => t-a

pattern unknown-equal-groups
pick thing = fruits|sweets|crafts
pick box = containers
let n = 2..9
let k = 4..12
let r = 1..12
let t = n*k+r
say <name1> {put|packed} {the same number of|equally many} <thing> into each of [n] <box>. [r] <thing> {did not fit|were left over}. <He1> had [t] <thing> {in all|at first}.
ask How many <thing> {are in each|did <he1> put into each} <box.one>? => (t-r)/n
ask How many <thing> {went into|are in} the <box> {altogether|in all}? => t-r

pattern unknown-price-from-change
pick thing = school|sweets|fruits
let n = 2..9
let p = 2..9
let c = 1..15
let w = n*p+c
say {<name1> paid with $[w] for [n] <thing> and {got|received} $[c] {back|in change}|<name1> {bought|took} [n] <thing>, gave the {clerk|cashier} $[w] and got $[c] {back|in change}|With $[w] <name1> bought [n] <thing> and had $[c] left}.
ask How much did {one|a single} <thing.one> cost? => (w-c)/n
ask How much did the <thing> cost {altogether|in all}? => w-c

pattern received-unknown-middle
pick thing = collectibles|books
let a = 10..60
let b = 3..a-2
let m = 3..40
let c = a-b+m
need m > b
say <name1> had [a] <thing>. <He1> gave [b] to <his1> {brother|sister|friend}. {Then|On <his1> birthday} <he1> got {some|a few} more, and now <he1> has [c].
ask How many <thing> did <he1> get? => c-(a-b)
ask How many <thing> did <he1> have before <he1> got {some|the new ones}? => a-b
ask How many more <thing> than at first does <he1> have now? => c-a

pattern spent-unknown-middle
let a = 40..95
let b = 5..30
let m = 3..a-8
let c = a-m+b
say <name1> had $[a] in the morning. <He1> spent some money at {lunch|the store}, then <he1> {earned|got} $[b] for {mowing a lawn|washing a car}. In the evening <he1> had $[c].
ask How much money did <he1> spend? => a+b-c
ask How much money did <he1> have {just|right} before <he1> {earned|got} some? => c-b

pattern pages-before
let a = 8..60
let b = 8..60
let l = 20..200
say <name1> read [a] pages today and [b] pages yesterday, and {has|there are} [l] pages {left|still to read} in {<his1>|the} book.
ask How many pages {are in|has} the book if <he1> began yesterday? => l+a+b
ask How many pages did <he1> read in the two days? => a+b
ask How many pages were left {yesterday evening|before today}? => l+a

pattern temperature-back
let a = 3..15
let b = 2..12
let c = 10..30
need c+b > a
say {From morning to noon|By noon} the temperature {rose|went up} by [a] degrees. {Then|By evening} it {fell|dropped} by [b] degrees {to|and stood at} [c] degrees.
ask {What was the temperature|How warm was it} {at noon|before it fell}? => c+b
ask {What was the temperature|How warm was it} in the morning? => c+b-a

pattern doubled-tripled-start
let x = 4..40
let k = 2..5
let m = 3..30
let t = k*x+m
say {A club|A herd|A choir} grew to [k] times its {first|old} size{| in a year}. Then [m] more {joined|came}, and the size {was|is} [t].
ask What was the {first|old} size? => (t-m)/k
ask What was the size before the last change? => t-m
