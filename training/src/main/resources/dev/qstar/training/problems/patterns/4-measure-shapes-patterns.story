# Areas, perimeters and sides of squares and rectangles, layouts and combinations: one step, every unknown.

pattern measure-picnic-blanket
let a = 3..30
let b = 3..30
let t = a*b
let x = 2..9
let w = 2..9
need a != b
say {A picnic blanket|The mosaic|A raft of logs|The vegetable patch behind the inn|A garage door} {has the shape of|is} a rectangle{| and took [w] weekends to make}.
ask {It is [a] feet long and [b] feet wide|It measures [a] feet by [b] feet|Its sides are [a] and [b] feet}. {How many square feet does it cover|What is its area in square feet}? => a*b
ask {It covers|Its area is} [t] square feet{, and it is [a] feet long|; one side is [a] feet long}. {How wide is it|What is its width in feet}? => t/a
ask {It is [b] feet wide|Its width is [b] feet} and it has an area of [t] square feet. {How long is it|Find its length in feet}. => t/b
ask {It is [a] feet long|Its length is [a] feet}, and the other side is [x] times that. How long is the other side? => a*x
ask {It is [a] feet long|Its length is [a] feet}, and {a strip of [x] feet is|[x] feet are} added at the end. How long is it {now|then}? => a+x

pattern measure-square-things
let s = 3..45
let p = s*4
let n = 2..12
let c = 3..40
say {A chessboard|The dance floor|A tile in the old palace|A handkerchief|The boxing ring|A sandbox} is perfectly square.
ask {One edge|Its edge|A side of it} {measures|is} [s] {inches|hands|units}. {How long is the border around it|What is its perimeter}? => s*4
ask {A string laid around it|The border around it} {measures|is} [p] {inches|hands|units} {long|in length}. How long is {one edge|each side}? => p/4
ask {One edge|Its edge|A side of it} {measures|is} [s] units. How many {square units|units of area} {does it cover|is that}? => s*s
ask {A beetle|An ant|A toy car} {walks|goes} [n] times around it, and {once around|each round} is [p] inches. How far does it go? => n*p
ask {With colored tape at [c] cents an inch|At [c] cents an inch}, {what does|how much does} a border of [p] inches cost in cents? => c*p
let q = 50..400 step 10
ask {A second one|The one next to it} has a perimeter of [q] and this one {a perimeter of|only} [p]. By how much {is the second one's perimeter greater|do they differ}? => q-p
need q > p

pattern measure-laps-around
let p = 100..900 step 20
let n = 2..20
let d = p*n
let m = 5..60
say {<name1> jogs|A horse trots|A cleaning robot drives|Two skaters glide} around {a pond|a meadow|an ice rink|the factory}{| for [m] minutes}.
ask {Once around is|One lap is} [p] yards. How many yards are [n] {laps|rounds}? => p*n
ask {After [n] laps,|[n] laps are done, and} the {meter|counter} shows [d] yards. {How long is one lap|How many yards are in a lap}? => d/n
ask {Once around is|One lap is} [p] yards, and the {distance covered|total} is [d] yards. How many laps {were done|is that}? => d/p
ask {Once around is|One lap is} [p] yards, but after [n] yards {it began to rain|there was a break}. How many yards of the {lap|round} were {left|still to do}? => p-n
need p > n

pattern measure-equal-sided-figures
let s = 4..60
let h = s*6
let f = s*5
let o = s*8
let e = s*3
let n = 2..9
ask {A honeycomb cell|A hexagon} has six equal sides{ of|, each measuring} [s] millimeters. {How long is the way around|What is its perimeter}? => s*6
ask The perimeter of a hexagon with six equal sides is [h] {centimeters|feet}. How long is {one side|each side}? => h/6
ask {A fort|A castle} has the shape of a pentagon; {all five walls are|each of the five walls is} [s] yards long. How many yards of wall is that{| if [n] soldiers guard it}? => s*5
ask {Around a fort with five equal walls|All around a castle with five walls of the same length} it is [f] yards. How {long is|many yards long is} one wall? => f/5
ask {A stop sign|A street sign} has eight edges of [s] {inches|centimeters} each. How long are the edges {together|in all}? => s*8
ask {A gazebo|A pavilion} has eight equal sides and is [o] feet around. How many feet wide is one side? => o/8
ask {A musical triangle|A warning triangle} is bent from [e] inches of wire{, with three equal sides|; its three sides are equal}. How long is a side? => e/3

pattern measure-tiles-on-floor
let r = 4..20
let c = 4..20
let t = r*c
let p = 2..15
need r != c
let b = 2..9
let h = 6..11
say {Tiles are being laid|Workers lay tiles|A tiler lays tiles} {in the bathhouse|in the subway station|on the terrace}{| from [h] o'clock on}.
ask {Along the wall|One way} [c] tiles fit, {and the other way|across} [r]. How many tiles {cover|are needed for} the floor? => c*r
ask {The floor takes|In all there are} [t] tiles in rows of [c]. How many rows {are there|does the tiler lay}? => t/c
ask {The floor takes|In all there are} [t] tiles, {laid in|which make} [r] rows. How many tiles {make|are in} a row? => t/r
ask [t] tiles are {bought|needed}, and {a tile|one tile} costs $[p]. {What do they cost|How much is that}? => t*p
ask {By noon|So far} [b] of the [t] tiles {have cracked|are broken}. How many tiles are {whole|still good}? => t-b

pattern measure-cloth-and-glass
let a = 1.5..9.5 step 0.5
let b = 2..12
let t = a*b
let p = 3..25
let d = 3..25
say {A curtain|A sail|A shop window|A movie screen} {is|measures} [b] meters {from side to side|across}{| and was made in [d] days}.
ask {It is [a] meters high|From bottom to top it measures [a] meters}. {What is its area|How many square meters is it}? => b*a
ask It {has|takes up} an area of [t] square meters. How high is it in meters? => t/b
ask {One meter of its width|Each meter of the width} costs $[p]. How much {is the whole width|does it cost}? => b*p

pattern measure-wardrobe-combinations
let a = 2..12
let b = 2..12
let t = a*b
let d = 2..15
need a != b
say {A clown|The actor|<name1>'s teacher|A singer on tour} never {wears|puts on} the same outfit twice{| in [d] years}.
ask {There are [a] wigs and [b] suits in the closet|[a] jackets and [b] pairs of trousers hang in the wardrobe}. How many {different |}outfits {are possible|can be made}{, one of each at a time|}? => a*b
ask With [b] hats, {outfits of one hat and one coat are possible in [t] ways|there are [t] ways to combine a hat and a coat}. How many coats {are there|must there be}? => t/b
ask {There are [a] wigs and [b] suits in the closet|[a] jackets and [b] pairs of trousers hang in the wardrobe}. How many pieces {of clothing |}is that? => a+b
ask {Each evening has|For every show there are} [a] {songs|dances}, and {each of them needs|for each there must be} [b] costumes. How many costumes is that? => a*b

pattern measure-menu-combinations
let a = 2..12
let b = 2..12
let t = a*b
let p = 4..20
say {A snack bar|The food stand at the station|The cafeteria|A street kitchen} {lets everyone choose|offers a choice}{|; lunch is $[p]}.
ask {There are [a] kinds of bread and [b] fillings|One picks from [a] soups and [b] desserts|The cards list [a] flavors and [b] toppings}. In how many ways can {one choose|a guest order} one of each? => a*b
ask {A sign claims|The owner says} that {one can combine a soup and a dessert|a cone and a flavor can be put together} in [t] ways. {There are [a] of the first sort|The first can be chosen in [a] ways}. How many {are there of|choices are there for} the second? => t/a
ask {There are [a] kinds of bread and [b] fillings|One picks from [a] soups and [b] desserts|The cards list [a] flavors and [b] toppings}. How many things {are listed|stand on the list} {in all|altogether}? => a+b

pattern measure-routes-pairings
let a = 2..9
let b = 2..9
let t = a*b
let m = 3..90
ask {From the village to the pass|From the coast to the lake} there are [a] paths, and from {there|that place} to the {hut|castle} [b]. How many {different routes|different ways} lead to the {hut|castle}{| if all of it takes [m] minutes}? => a*b
ask {Every|Each} boy of a club plays {one game|once} against every girl. There are [a] boys and [b] girls. How many games {is that|are played}? => a*b
ask {Every|Each} boy of a club played {one game|once} against every girl, [t] games in all. There {are|were} [a] boys. How many girls {are there|were there}? => t/a
ask A lock has {two rings|an inner ring and an outer ring}: one shows [a] letters, the other [b] signs. How many {settings|different settings} {does it have|are there}? => a*b
ask {A poet puts together each of [a] adjectives with each of [b] nouns|A painter combines each of [a] colors with each of [b] shapes}. How many pairs {come out|are possible}? => a*b

pattern measure-planks-floor-length
let w = 3..12
let n = 5..40
let t = w*n
let m = 2..9
let w2 = 2..9
say {A jetty|A footbridge|The stage of the open-air theater} is built of planks{ laid side by side| that lie one beside the other}{| by [w2] men}.
ask {Each plank is|The planks are} [w] inches wide, and there are [n]. How long {does it get|is the whole row} in inches? => w*n
ask {Each plank is|The planks are} [w] inches wide, and {the whole must be|it is to be} [t] inches long. How many planks {does that take|are needed}? => t/w
ask {With|It has} [n] equal planks{,| and} it is [t] inches long. How wide is {a|one} plank? => t/n
ask {One plank is|The first plank is} [n] inches long and {has to be|must be} {made [m] inches shorter|cut back by [m] inches}. How long is it after that? => n-m
need n > m

pattern measure-steps-and-stairs
let k = 5..9
let n = 8..90
let t = k*n
let f = 2..30
let h = 2..30
say {A stone staircase|The ladder of a water tower|A pyramid|The spiral stairs of a lighthouse} {has|is made of} equal steps{|; a flag [h] feet long waves at the top}.
ask {A step is [k] inches high|Every step is [k] inches high}, and there are [n] steps. How high {does one climb|is that} {in all|altogether}, in inches? => k*n
ask {A step is [k] inches high|Every step is [k] inches high}. How many steps {lead|are there} to a height of [t] inches? => t/k
ask [n] steps {lead up|go} to a height of [t] inches. How high is {one|a} step? => t/n
ask {<name1>|A visitor} has climbed [f] of the [n] steps. How many steps are {ahead|still to climb}? => n-f
need n > f

pattern measure-fields-hectares
let a = 12..90
let b = 6..60
let t = a*b
let k = 2..9
let g = 2..9
say {Two brothers|Three sisters|A farmer and a neighbor|Some villagers} own land{| for [g] generations}.
ask {On each acre|To an acre} they plant [b] trees. How many trees {stand|are planted} on [a] acres? => a*b
ask {[t] trees stand|They planted [t] trees} on [a] acres, equally many on each. How many trees {grow|are} on one acre? => t/a
ask {On each acre|To an acre} they plant [b] trees. How many acres {do they need|are used} for [t] trees? => t/b
ask {They had|There were} [a] acres and [k] {were sold|went to a cousin}. How many acres {are left|do they keep}? => a-k

pattern measure-screen-pixels-quilt
let a = 6..40
let b = 6..40
let t = a*b
let c = 3..20
let d = 3..20
need a != b
say {A sign of little lamps|A quilt|A crossword|A pegboard} is {made up of|divided into} small squares{| in [d] colors}.
ask {From left to right there are [a]|It is [a] squares wide}, from top to bottom [b]. How many {small squares|squares} {are there|is that}? => a*b
ask {It has|There are} [t] squares{, [a] in each row|, and a row has [a]}. How many rows are there? => t/a
ask {It has|There are} [t] squares in [b] {equal |}rows. How {wide is it, in squares|many squares are in a row}? => t/b
ask {Of [t] squares, [c] are|There are [t] squares, and [c] are} {black|dark}. How many {are not|are bright}? => t-c

