# Time and calendars: elapsed minutes, hours a week, daily habits, schedules, laps, pages to finish.

pattern daily-habit-weeks
pick u = drinks
let a = 2..9
let w = 2..8
let d = 8..30
say <name1> {drinks|has|finishes} [a] <u> {a|per|every|each} day.
ask How many <u> is that {a|per} week? => a*7
ask How many <u> is that in [w] weeks? => a*7*w
ask How many <u> {does <he1> have|is that} in [d] days? => a*d

pattern pages-per-day-finish
let p = 5..30
let k = 4..20
let r = 2..9
let t = p*k
let d = 2..k-1
say {A|<name1>'s} book has [t] pages. <name1> reads [p] pages {a|every|each|per} day.
ask {In|After} how many days {will|does} <he1> finish {it|the book}? => t/p
ask How many pages {has|will} <he1> {read|have read} after [d] days? => p*d
ask How many pages are left after [d] days? => t-p*d
ask If <he1> read [r] pages more each day, how many pages a day would <he1> read? => p+r

pattern pages-faster-plan
let p = 4..12
let q = 13..30
let i = 1..3
let t = p*q*i
say {A book of [t] pages lies on <name1>'s desk|<name1> and <name2> have the same book with [t] pages|The class reads a book of [t] pages}. <name1> {can read|reads|manages} [p] pages {a|each} day, {but|and} <name2> {can read|reads} [q] pages {a|each} day.
ask How many days does <name1> need for the book? => t/p
ask How many days does <name2> need for the book? => t/q
ask How many days longer does <name1> need than <name2>? => t/p-t/q

pattern reading-plan-two-speeds
let p = 8..30
let d = 2..9
let r = 5..25
let k = 2..9
let t = p*d+r*k
say A book {has|is} [t] pages{ long|}. <name1> read [p] pages {a|each} day for [d] days.
ask How many pages {has <he1> read so far|is that}? => p*d
ask How many pages are left? => t-p*d
ask <He1> {now|then} reads [r] pages {a|each} day. How many more days {does <he1> need|will it take}? => (t-p*d)/r

pattern minutes-between-tasks
let a = 10..50
let b = 10..50
let c = 5..40
let h = 120..240 step 10
say <name1> needs [a] minutes for {homework|math homework}, [b] minutes for {cleaning <his1> room|practicing the flute} and [c] minutes for {walking the dog|the dishes}.
ask How many minutes {are that|does <he1> need} {in all|altogether|in total}? => a+b+c
ask <He1> has [h] minutes before {dinner|a movie}. How many minutes are left {after all this|for play}? => h-(a+b+c)
ask How many minutes {pass|go by} before <he1> begins the third thing? => a+b
ask How many minutes do the last two things take? => b+c

pattern class-periods
let n = 4..7
let m = 40..55 step 5
let b = 5..20 step 5
let l = 20..45 step 5
say A school day has [n] lessons of [m] minutes{ each|}, breaks of [b] minutes between them and a lunch of [l] minutes at the end.
ask How many minutes of {lessons|classes} are there {a|in one} day? => n*m
ask How many breaks {come between|are between} the {lessons|classes}? => n-1
ask How many minutes do all {the |}breaks between {lessons|classes} take? => (n-1)*b
ask How many minutes are {lessons|classes} and lunch together? => n*m+l

pattern start-plus-duration-hours
let s = 6..11
let h = 1..6
let m = 13..22
need m > s+h
say {A train|A ship|<name1>} leaves at [s] o'clock in the morning and {travels|is under way} for [h] hours.
ask At {what hour|how many o'clock} {does it end|is the end of the trip} on a 24-hour clock? => s+h
ask How many hours are left until [m] o'clock after the {trip|end}? => m-(s+h)
ask How many minutes does the trip take? => h*60

pattern sleep-hours
let a = 6..10
let b = 6..11
need b > a
say <name1> sleeps [a] hours on {each of the five|five} school nights and [b] hours on {each of the other two|two} nights{ of the week|}.
ask How many hours {does <he1> sleep|is that} on {the |}school nights? => a*5
ask How many hours {does <he1> sleep|is that} {in a|a} week? => a*5+b*2
ask How many hours more is a night {of the weekend|without school} than a school night? => b-a
ask How many hours {a|of the} day is <name1> awake after a school night? => 24-a

pattern weekday-weekend-practice
let a = 15..60 step 5
let b = 30..120 step 10
let w = 2..6
say <name1> practices [a] minutes {a|on each} weekday and [b] minutes on {Saturday|Sunday|one day of the weekend}.
ask How many minutes is that on the weekdays {of a|in one} week? => a*5
ask How many minutes {is that|does <he1> practice} {a|per} week? => a*5+b
ask How many minutes {is that|does <he1> practice} in [w] weeks? => (a*5+b)*w

pattern laps-and-minutes
let m = 2..9
let n = 4..20
let l = 200..500 step 50
let k = 2..n-1
say <name1> {swims|runs|skates} [n] laps. {Each|Every|One} lap takes [m] minutes and is [l] meters long.
ask How many minutes does <he1> need? => n*m
ask How many meters {is that|does <he1> cover}? => n*l
ask After [k] laps <he1> {rests|stops for a drink}. How many laps are {left|still to do}? => n-k
ask How many meters are left after [k] laps? => (n-k)*l

pattern calendar-days-left
let d = 28..31
let a = 3..24
let n = 2..9
say {A month has|This month has} [d] days, and today is day [a]{ of it|}. <name1> {waters the plants|jogs|feeds the cat} [n] times {a|each} day.
ask How many days are left {in the month|after today}? => d-a
ask How many times {will <he1>|does <he1>} do it in the {whole month|month in all}? => d*n
ask How many times will <he1> do it in the days {that are left|after today}? => (d-a)*n

pattern medicine-every-hours
let h = 2|3|4|6|8|12
let d = 2..10
let m = 2..6
say {<name1> {takes|must take}|A patient gets|The doctor gives <name1>} [m] pills every [h] hours, day and night.
ask How many times {a|in one} day is that? => 24/h
ask How many pills is that {a|in one} day? => 24/h*m
ask How many pills is that in [d] days? => 24/h*m*d

pattern buses-leave-together
let a = 4..15
let b = 4..15
let n = 2..6
need a != b
say {One|The red} bus leaves the station every [a] minutes, {another|the blue one} every [b] minutes. {Now|At noon} both leave together.
ask {After|In} how many minutes will both leave together again? => lcm(a,b)
ask How many minutes {pass|go by} until they have left together [n] more times? => lcm(a,b)*n
ask How many minutes longer is the wait between {two of the slower|the slower} buses? => max(a,b)-min(a,b)

pattern lights-blink-together
let a = 3..12
let b = 3..12
let n = 4..15
need a != b
say A {green|white} light {blinks|flashes} every [a] seconds and a {red|yellow} light {blinks|flashes} every [b] seconds. They {start|have just blinked} together.
ask {After|In} how many seconds do they {blink|flash} together again? => lcm(a,b)
ask How many seconds pass while the first light blinks [n] {more |}times? => a*n
ask How many seconds pass while the second light blinks [n] {more |}times? => b*n

pattern speed-vs-schedule
let d = 60..300 step 20
let v = 20..60 step 10
let w = 2..9
need rem(d,v) == 0
say {A|The} town is [d] miles away. <name1> drives [v] miles an hour and makes stops of [w] minutes {at|in} {each of three|three} villages.
ask How many hours {of driving is it|does the driving take}? => d/v
ask How many minutes {do the stops take|are the stops} {in all|together}? => w*3
ask How many minutes is the {whole trip|drive with the stops}? => d/v*60+w*3
