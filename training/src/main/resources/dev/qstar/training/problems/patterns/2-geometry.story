# Perimeter, area, missing sides, fences, tiles, volumes, borders.

pattern rectangle-garden
let a = 6..40
let b = 3..a-1
let p = 2..9
say A {rectangular |}{garden|field|yard|lot} {is [a] meters long and [b] meters wide|is [a] feet long and [b] feet wide|measures [a] yards by [b] yards|has a length of [a] meters and a width of [b] meters|is [b] feet wide and [a] feet long}.
ask {What is its perimeter|How long is the way around it}? => (a+b)*2
ask {What is its area|How big is its area}? => a*b
ask How much longer {than wide is it|is it than it is wide}? => a-b
ask How much {does|will} a fence around it cost if the fence costs $[p] for each unit of length? => (a+b)*2*p

pattern square-side-known
let s = 4..40
let n = 2..9
say {{Each side of a square|The side of a square {garden|table|room}} is [s] {feet|meters|yards|inches}{ long|}|A square has sides of [s] {feet|inches|centimeters}}.
ask {What is its perimeter|How long are all sides together}? => s*4
ask {What is its area|How big is the surface that it covers}? => s*s
ask {What is the area of|How big is the surface of} [n] such squares? => s*s*n

pattern square-perimeter-known
let s = 3..30
let p = 4*s
say {The perimeter of a square {yard|room|picture|field} is [p] {yards|feet|meters}|It is [p] {feet|meters|yards} all around a square {yard|field|pool}|A square {garden|field} has a perimeter of [p] {feet|meters}}.
ask How long is {one|each} side? => p/4
ask {What is its area|How big is its area}? => (p/4)*(p/4)

pattern rectangle-missing-side-area
let a = 5..30
let b = 3..20
let t = a*b
let n = 2..9
say {{The area of a rectangle is|A rectangular floor has an area of} [t] square meters. {Its|The} length is [a] meters|A {carpet|stage|lawn} covers [t] square feet and is [a] feet long|A rectangle with an area of [t] square inches has a length of [a] inches}.
ask {How wide is it|What is its width}? => t/a
ask What is its perimeter? => (a+t/a)*2
ask By how much does the area grow if the length is increased by [n]? => n*(t/a)

pattern rectangle-missing-side-perimeter
let a = 6..40
let b = 3..a-1
let p = 2*(a+b)
say {{It takes [p] feet of fence to go around a rectangular yard|The perimeter of a rectangle is [p] feet}. {One side|Its longer side} is [a] feet long|A rectangular {pool|lawn} is [p] meters around. {One side|The long side} {is|measures} [a] meters}.
ask How long is the {other|shorter} side? => p/2-a
ask {What is the area|How big is the area}? => (p/2-a)*a

pattern triangle-sides
let a = 8..30
let b = 8..30
let c = 8..30
let t = a+b+c
need a+b > c
need a+c > b
need b+c > a
say {Two sides of a triangle are [a] and [b] centimeters long|A triangle has a side of [a] centimeters and a side of [b] centimeters|In a triangle, two sides measure [a] and [b] centimeters}.
ask {The third side is [c] centimeters long. What is the perimeter|What is the perimeter if the third side is [c] centimeters long|If the third side measures [c] centimeters, how long are all sides together}? => a+b+c
ask {If the perimeter is|The perimeter is} [t] centimeters, how long is the third side? => t-a-b

pattern equal-sided-shapes
let s = 3..25
let p3 = 3*s
say A {sign|flower bed|tile} {is|has the form of} a triangle with equal sides. Its perimeter is [p3] inches.
ask How long is each side? => p3/3
ask What is the perimeter of a square with sides {as long as these|of this length}? => p3/3*4

pattern fence-posts-line
let k = 2..12
let n = 4..30
let l = k*n
say {A straight fence is [l] meters long. {There is a post|Posts stand} every [k] meters, also at both ends|Along a road of [l] meters {lamps|posts} stand [k] meters apart, from the very start to the very end|A row of posts is [l] yards long, with [k] yards from post to post}.
ask How many {gaps|spaces} are {between them|there}? => l/k
ask How many {of them|posts} {are there|are needed}? => l/k+1

pattern fence-posts-ring
let k = 2..6
let i = 2..9
let j = 2..9
let a = k*i
let b = k*j
say A rectangular {meadow|pasture|paddock} is [a] meters long and [b] meters wide. {A fence goes around it|It gets a fence} with a post every [k] meters{ all the way around|}.
ask How long is the fence? => (a+b)*2
ask How many posts {does the fence have|are needed}? => (a+b)*2/k
ask {What is the area of the|How many square meters is the} land inside? => a*b

pattern fence-gate
let a = 10..50
let b = 6..a
let g = 2..6
say <name1> builds a fence around a {yard|garden} that is [a] feet by [b] feet. A gate of [g] feet {needs no fence|is left open}.
ask How many feet of fence {does <he1> need|are needed}? => (a+b)*2-g
ask How many feet is it {all around|around} with the gate? => (a+b)*2
ask How many square feet is the {yard|garden|piece of land}? => a*b

pattern floor-tiles
let s = 2..4
let i = 3..12
let j = 3..10
let a = s*i
let b = s*j
let p = 2..8
say A {kitchen|bathroom|hall} floor is [a] feet long and [b] feet wide. It {is|will be} covered with square tiles with sides of [s] feet.
ask How many tiles {fit|lie} along the {long side|length}? => a/s
ask How many tiles {are needed|cover the floor}? => (a/s)*(b/s)
ask How much do the tiles cost if each {one |}costs $[p]? => (a/s)*(b/s)*p

pattern wall-paint
let a = 8..30
let b = 7..12
let d = 10..40
need a*b > d
let n = 2..5
say {A wall is [a] feet long and [b] feet high|<name1> paints a wall of [a] by [b] feet|A wall measures [a] feet by [b] feet}. {A window in it|Its window|The window in it} takes up [d] square feet.
ask How many square feet {must|can} be painted? => a*b-d
ask How many square feet is the wall with the window? => a*b
ask How many square feet must be painted {on|for} [n] such walls? => (a*b-d)*n

pattern box-volume
let a = 2..15
let b = 2..12
let c = 2..10
let n = 2..12
say A {box|crate|tank} is [a] inches long, [b] inches wide and [c] inches {high|deep}.
ask {What is its volume|How many cubic inches does it hold}? => a*b*c
ask {What is the area of|How many square inches is} its bottom? => a*b
ask How many cubic inches do [n] such {boxes|things} hold? => a*b*c*n

pattern cubes-in-box
let s = 2..5
let i = 2..6
let j = 2..6
let k = 2..6
let a = s*i
let b = s*j
let c = s*k
say A {box|chest} is [a] inches long, [b] inches wide and [c] inches high. {It is filled with|Into it go} {cubes|blocks} with edges of [s] inches.
ask How many {cubes|blocks} fit {into the box|in it}? => (a/s)*(b/s)*(c/s)
ask How many {cubes|blocks} {fit into|make} {one|the bottom} layer? => (a/s)*(b/s)

pattern frame-border
let a = 8..30
let b = 6..24
let w = 1..4
need w > 1
say A picture is [a] inches wide and [b] inches high. A frame {of|with a width of} [w] inches goes {all |}around it.
ask How wide is the picture with the frame? => a+w*2
ask How high is the picture with the frame? => b+w*2
ask {What is the area of the picture without|How many square inches is the picture without} the frame? => a*b
ask {What is|How big is} the area of the picture with the frame? => (a+w*2)*(b+w*2)

pattern two-rectangles-area
pick room = rooms
let a = 6..25
let b = 4..20
let c = 6..25
let d = 4..20
need a*b > c*d
say {The|One} <room.one> is [a] feet by [b] feet. {The room next to it|Another room} is [c] feet by [d] feet.
ask How many square feet is the {second|other} room? => c*d
ask How many square feet are the two rooms {together|in all|altogether|in total}? => a*b+c*d
ask How many square feet larger is the first room than the second? => a*b-c*d
ask How many feet of {trim|border} go around the second room? => (c+d)*2

pattern track-laps
let a = 40..120 step 5
let b = 20..80 step 5
let n = 2..9
let t = 3600..6000 step 100
say <name1> {runs|walks|jogs} around a {rectangular |}{park|field} that is [a] meters long and [b] meters wide.
ask How many meters is {one|a} {lap|round}? => (a+b)*2
ask How many meters are [n] {laps|rounds}? => (a+b)*2*n
ask How many meters are missing to [t] meters after [n] {laps|rounds}? => t-(a+b)*2*n

pattern rope-cut
let n = 3..9
let k = 3..15
let r = 1..12
let t = n*k+r
need r > 1
say A {rope|ribbon|wire} is [t] yards long. {<name1> cuts|Someone cuts} [n] pieces of [k] yards each from it.
ask How many yards are {cut off|used} {in all|altogether|in total}? => n*k
ask How many yards are left? => t-n*k

pattern rows-of-plants
pick plant = flowers|vegetables|trees
let a = 3..20
let b = 4..25
let c = 2..30
let s = 2..5
need a*b > c
say {In a field|In a garden|On a farm} there are [a] rows with [b] <plant> {each|in every row}.
ask How many <plant> are there? => a*b
ask How many <plant> are left {when|after} [c] {have died|are taken out}? => a*b-c
ask How many <plant> are there after [s] more {such|equal} rows are planted? => (a+s)*b
