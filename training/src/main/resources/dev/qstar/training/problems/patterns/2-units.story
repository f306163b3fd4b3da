# Conversions inside stories.

pattern feet-inches-lengths
let f = 2..9
let i = 2..11
let n = 2..6
say A {board|pole|snake|rope} is [f] feet and [i] inches long.
ask How {long is it in inches|many inches long is it}? => f*12+i
ask How many inches are [n] {such|of these} {together|in a row}? => (f*12+i)*n

pattern yards-feet-cloth
let y = 3..20
let f = 2..9
let k = 2..6
need y*3 > k*f
say <name1> {buys|has} [y] yards of {cloth|ribbon}. For {one|a} costume <he1> needs [f] feet.
ask How many feet of it does <he1> have? => y*3
ask How many costumes can <he1> make? => floor(y*3/f)
ask How many feet {are left|remain} after [k] costumes{ are made|}? => y*3-k*f

pattern hours-minutes-show
let h = 2..5
let m = 5..55 step 5
let c = 8..45
say A {film|show|concert|trip} {lasts|takes} [h] hours and [m] minutes.
ask How many minutes is that? => h*60+m
ask {How many minutes are left after [c] minutes|If [c] minutes have passed, how many minutes are left}? => h*60+m-c
ask How many minutes does it take with a break of [c] minutes? => h*60+m+c

pattern minutes-per-day-hours
let k = 2..9
let m = 20..90 step 10
let d = 6*k
say <name1> {practices|reads|trains|studies} [m] minutes {a|every|each} day.
ask How many minutes {are that|does it make} in [d] days? => m*d
ask How many hours {are that|does it make} in [d] days? => m*d/60
ask How many minutes {are that|does it make} {a|per} week? => m*7

pattern weeks-and-days
let w = 2..12
let d = 2..6
let p = 2..15
let x = 3..12
need w*7+d > x
say {The holidays last|The trip takes|A job takes|<name1>'s visit lasts|<name1> is away for} [w] weeks and [d] days.
ask How many days is that? => w*7+d
ask <name1> reads [p] pages {a|each} day. How many pages are that in this time? => (w*7+d)*p
ask How many days are left after [x] days? => w*7+d-x

pattern dozens-bought-used
pick food = bakery|fruits
let n = 2..9
let a = 3..20
let m = 2..6
say <name1> {buys|orders|gets} [n] dozen <food>. [a] {of them |}are {eaten|given away}.
ask How many <food> {does <he1> have at first|are that before any are gone}? => n*12
ask How many <food> {are left|remain|are there still}? => n*12-a
ask How many <food> {are there|does <he1> have} after <he1> gets [m] more dozen? => n*12-a+m*12

pattern dozen-price
pick food = bakery|flowers
let p = 2..9
let n = 2..8
let d = 12*p
let k = 3..30
say A dozen <food> {costs|cost|is sold for} $[d].
ask How much {does|is} {one|a single} <food.one>{ cost|}? => d/12
ask How much are [n] dozen? => d*n
ask How much are [k] <food>{ at this price|}? => d/12*k

pattern kilos-grams-bags
let k = 2..12
let g = 100|125|200|250|500
let n = 2..4
need k*1000 > n*g
say A {sack|bag} {holds|has} [k] kilograms of {rice|flour|sugar|beans}. {It is filled into|A shop fills it into} small bags of [g] grams.
ask How many grams {are in the sack|is that before filling}? => k*1000
ask How many small bags {does this give|are filled}? => k*1000/g
ask How many grams are left after [n] small bags? => k*1000-n*g

pattern meters-centimeters-string
let m = 2..9
let c = 10..90 step 5
let n = 2..4
need m*100 > n*c
say A {string|wire|strip of paper} is [m] meters long. {<name1> cuts off|Someone cuts off} [n] pieces of [c] centimeters{ each|}.
ask How many centimeters is it {at first|before cutting}? => m*100
ask How many centimeters are cut off? => n*c
ask How many centimeters are left? => m*100-n*c

pattern kilometers-meters-run
let k = 2..10
let a = 200..900 step 50
say The way to {the lake|school|the tower} is [k] kilometers long. <name1> has {walked|gone|ridden} [a] meters.
ask How many meters are left? => k*1000-a
ask How many meters long is the {whole |}way? => k*1000
ask How many meters is it there and back? => k*1000*2

pattern cups-quarts-gallons
let q = 2..12
let c = 2..7
let g = 2..8
need q*4 > g
say <name1> {makes|mixes} [q] quarts of {punch|lemonade|soup}. A quart is 4 cups.
ask How many cups {are that|does <he1> have}? => q*4
ask How many {people|guests} can get [c] cups each? => floor(q*4/c)
ask How many cups are left after [g] cups {were drunk|are gone}? => q*4-g

pattern gallons-quarts-milk
let g = 2..15
let u = 3..12
need g*4 > u
say {There are|A kitchen has} [g] gallons of milk. A gallon has 4 quarts, and {the cook|<name1>} uses [u] quarts {a|each} day.
ask How many quarts of milk are there? => g*4
ask How many {full |}days does the milk last? => floor(g*4/u)
ask How many quarts are left after {one|the first} day? => g*4-u

pattern pounds-ounces
let p = 2..12
let o = 2..8
let n = 2..12
need p*16 > n*o
say {A block of cheese|A jar of candy|A bag of nuts} weighs [p] pounds. A {serving|portion} is [o] ounces, and there are 16 ounces in a pound.
ask How many ounces does it weigh? => p*16
ask How many {full |}{servings|portions} are there in it? => floor(p*16/o)
ask How many ounces are left after [n] {servings|portions}? => p*16-n*o

pattern dollars-cents
pick thing = sweets|school
let d = 2..9
let c = 15..95 step 5
let n = 2..9
say <name1> has {[d] dollars|$[d]}. {One|A} <thing.one> costs [c] cents.
ask How many cents does <name1> have? => d*100
ask How many cents do [n] <thing> cost? => n*c
ask How many <thing> can <he1> buy{ at most|}? => floor(d*100/c)
ask How many cents {are left|does <he1> have left} after buying one <thing.one>? => d*100-c

pattern years-months
let y = 2..9
let m = 2..11
let p = 5..40
say {<name1>'s puppy is|A machine is|A club is|<name1>'s car is} [y] years and [m] months old.
ask How old is it in months? => y*12+m
ask {It costs|Its upkeep is} $[p] a month. How much has it cost so far? => (y*12+m)*p

pattern rent-month-year
let p = 200..900 step 50
let y = 2..5
let s = 2000..9000 step 500
say <name1> pays $[p] {rent |}{a|every|per} month{ for a room|}.
ask How much is that {a|per} year? => p*12
ask How much is that in [y] years? => p*12*y
ask <name1> {earns|gets} $[s] {a|every} month. How much is left each month after the {rent|payment}? => s-p

pattern seconds-minutes
let m = 2..9
let s = 5..55 step 5
let n = 2..5
say {A song|A round|A lap|A speech|<name1>'s swim|The video} {takes|lasts} [m] minutes and [s] seconds.
ask How many seconds is that? => m*60+s
ask How many seconds do [n] of them take? => (m*60+s)*n

pattern milliliters-glasses
let l = 2..6
let g = 100|125|150|200|250
let n = 3..9
need l*1000 > n*g
say A {jug|bottle|can} holds [l] liters{ of juice|}. {One|A} glass {takes|holds} [g] milliliters.
ask How many milliliters does the {jug|bottle|larger vessel} hold? => l*1000
ask How many full glasses can be poured? => floor(l*1000/g)
ask How many milliliters are left after [n] glasses? => l*1000-n*g
