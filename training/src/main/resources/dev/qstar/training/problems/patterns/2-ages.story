# Ages: now, earlier, later, sums and multiples.

pattern age-twice-as-old
let a = 5..20
let n = 2..15
say {<name1> is [a] years old. <name2> is twice as old as <name1>|<name2> is twice as old as <name1>, who is [a]|<name1> has lived for [a] years. <name2> is double that age|At [a], <name1> is younger than <name2>, who is twice that age}.
ask How old is <name2>{ now|}? => a*2
ask {How old will <name2> be in [n] years|In [n] years, how old will <name2> be|How old will <name2> be after [n] more years|What age will <name2> be [n] years from now}? => a*2+n
ask {What is the sum of their ages|How old are they together}? => a+a*2
ask How much older is <name2> than <name1>? => a*2-a

pattern age-times-as-old
let a = 3..12
let k = 3..6
let n = 2..20
let m = 2..a
say <name1> is [a] {years old|now}. <name2>{, an older relative,|, a neighbor,|} is [k] times as old{ as <name1>|}.
ask {How old is <name2>|What is the age of <name2>|How many years old is <name2>}? => a*k
ask How many years older is <name2> than <name1>? => a*k-a
ask {How old will <name2> be in [n] years|In [n] years, how old will <name2> be|How old will <name2> be after [n] more years|What age will <name2> be [n] years from now}? => a*k+n
ask {How old was <name2> [m] years ago|[m] years ago, how old was <name2>|What was the age of <name2> [m] years ago}? => a*k-m

pattern age-in-future-and-past
let a = 9..40
let n = 2..30
let m = 2..a-3
let t = a+2..a+40
say {Today|Now|This year} <name1> is [a] years old.
ask {How old will <he1> be in [n] years|In [n] years, how old will <he1> be|How old will <he1> be after [n] more years|What age will <he1> be [n] years from now}? => a+n
ask {How old was <he1> [m] years ago|[m] years ago, how old was <he1>|What was the age of <he1> [m] years ago}? => a-m
ask In how many years will <he1> be [t]? => t-a

pattern age-from-past
let a = 5..30
let n = 2..15
let m = 2..15
let d = 1..a-1
say {[n] years ago, <name1> was [a] years old|<name1> was [a] years old [n] years ago|It is [n] years since <name1> turned [a]|<name1> turned [a] exactly [n] years ago}.
ask {How old is <name1> {now|today}|What is the present age of <name1>|How many years old is <name1> now}? => a+n
ask How old will <name1> be [m] years from now? => a+n+m
ask {If <name2> is [d] years younger than <name1>, how old is <name2> now|<name2> is [d] years younger than <name1>. How old is <name2> now}? => a+n-d

pattern age-from-future
let m = 3..20
let n = 2..m-1
let a = m+4..m+40
let k = 2..a-n-1
let d = 2..20
say {In [n] years, <name1> will be [a] years old|<name1> will be [a] in [n] years|<name1> turns [a] in [n] years|It takes [n] more years until <name1> is [a] years old}.
ask {How old is <name1> {now|today}|What is the age of <name1> {now|today|at present}}? => a-n
ask {How old was <name1> [k] years ago|[k] years ago, how old was <name1>|What was the age of <name1> [k] years ago}? => a-n-k
ask <name2> is [d] years older than <name1>. {How old is <name2> {now|today}|What is the age of <name2> {now|today|at present}}? => a-n+d

pattern age-older-chain
let a = 6..25
let b = 2..12
let c = 2..12
say <name1> is [a] {years old|}. {<name2> is [b] years older than <name1>|<name1> is [b] years younger than <name2>}{, and|.} <name3> is [c] years older than <name2>.
ask {How old is <name2>|What is the age of <name2>|How many years old is <name2>}? => a+b
ask {How old is <name3>|What is the age of <name3>|How many years old is <name3>}? => a+b+c
ask How {much|many years} older than <name1> is <name3>? => b+c
ask {What is the sum of|What do you get by adding} the ages of <name1> and <name2>? => a+(a+b)

pattern age-older-younger
let a = 15..40
let b = 2..12
let c = 2..12
let n = 2..20
say {<name2> is [b] years younger than <name1>|<name1> is [b] years older than <name2>}. {<name3> is [c] years older than <name2>|<name2> is [c] years younger than <name3>}. <name1> is [a]{ years old|}.
ask {How old is <name2>|What is the age of <name2>|How many years old is <name2>}? => a-b
ask {How old is <name3>|What is the age of <name3>|How many years old is <name3>}? => a-b+c
ask {How old will <name2> be in [n] years|In [n] years, how old will <name2> be|How old will <name2> be after [n] more years|What age will <name2> be [n] years from now}? => a-b+n

pattern age-sum-known
let a = 6..30
let b = 6..30
let t = a+b
let n = 2..12
say {The ages of <name1> and <name2> add up to|Together <name1> and <name2> are} [t]{ years|}. <name1> is [a]{ years old|}.
ask {How old is <name2>|What is the age of <name2>|How many years old is <name2>}? => t-a
ask What will {the sum of their ages|their ages together} be in [n] years? => t+n+n
ask {How old will <name2> be in [n] years|In [n] years, how old will <name2> be|How old will <name2> be after [n] more years|What age will <name2> be [n] years from now}? => t-a+n

pattern age-sum-and-difference
let y = 6..30
let d = 2..20
let t = y+y+d
let n = 2..15
say {<name1> and <name2> are [t] years old together|The ages of <name1> and <name2> make [t] years|Adding the ages of <name1> and <name2> gives [t]}. {<name1> is [d] years older than <name2>|<name2> is [d] years younger than <name1>|<name1> was born [d] years before <name2>}.
ask {How old is <name2>|What is the age of <name2>|How many years old is <name2>}? => (t-d)/2
ask {How old is <name1>|What is the age of <name1>|How many years old is <name1>}? => (t+d)/2
ask {How old will <name2> be in [n] years|In [n] years, how old will <name2> be|How old will <name2> be after [n] more years|What age will <name2> be [n] years from now}? => (t-d)/2+n

pattern age-parent-born
let y = 5..15
let g = 22..35
let n = 2..20
let m = y+2..y+30
say <name1>'s mother was [g] {years old |}when <name1> was born. <name1> is now [y]{ years old|}.
ask How old is {the|<name1>'s} mother now? => g+y
ask {How old will the mother be in [n] years|In [n] years, how old will the mother be|How old will the mother be after [n] more years|What age will the mother be [n] years from now}? => g+y+n
ask How old will the mother be when <name1> is [m]{ years old|}? => g+m

pattern age-half-as-old
let c = 6..30
let a = c*2
let n = 2..12
say <name1> is [a] years old{ and likes to sing|}. <name2> is half as old{ as <name1>|}.
ask {How old is <name2>|What is the age of <name2>|How many years old is <name2>}? => a*1/2
ask {How old will <name2> be in [n] years|In [n] years, how old will <name2> be|How old will <name2> be after [n] more years|What age will <name2> be [n] years from now}? => a*1/2+n
ask How many years older is <name1>? => a-a*1/2
ask How old was <name1> when <name2> was born? => a-a*1/2

pattern age-times-in-past
let y = 2..8
let k = 2..5
let n = 3..12
let a = y+n
say {[n] years ago, <name2> was [k] times as old as <name1>|When we look back [n] years, <name2> was [k] times as old as <name1>}. {<name1> is now [a]{ years old|}|Today <name1> is [a]}.
ask How old was <name1> {then|[n] years ago}? => a-n
ask How old was <name2> {then|at that time}? => (a-n)*k
ask {How old is <name2> {now|today}|What is the present age of <name2>|How many years old is <name2> now}? => (a-n)*k+n

pattern building-age
let y = 1820..1960
let b = 1990..2024
let n = 10..50
say {A bridge|The town hall|A museum|The old mill} was built in [y]. {It was repaired|It got new windows|It was painted} in [b].
ask How old was it {at that time|then}? => b-y
ask In {what|which} year was it [n] years old? => y+n
ask How many years passed between the two {years|dates}? => b-y
