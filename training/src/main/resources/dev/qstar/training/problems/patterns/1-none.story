# Messages that are no word problem.

pattern none-greeting
ask {Hi|Hello|Hey|Good morning|Good evening|Hi there|Hello there}{|!|, how are you?|. How are you today?|, nice to meet you.|, my name is <name1>.| everyone!} => none
ask {Bye|Goodbye|See you|See you later|Good night|Take care}{|!|, and thanks.|, <name1>.} => none
ask {Thanks|Thank you|Thanks a lot|Thank you very much|Cheers}{|!| for your help.|, that was nice.|, <name1>!} => none

pattern none-who-are-you
ask {Who|What} are you{| exactly| really}? => none
ask {What is your name|Who made you|Who built you|Are you a person|Are you a computer|How do you work|What can you do|What are you good at|Do you have feelings|Where do you live|How old are you}{| by the way}? => none
ask {Tell me|Say} {something|more|a little} about yourself{.| please.} => none

pattern none-capital
ask {What is the capital of|Which city is the capital of|Name the capital of|Do you know the capital of} {France|Japan|Kenya|Brazil|Norway|Egypt|Canada|Peru|Poland|Vietnam|Spain|India}{?|.} => none
ask {Where is|In which country is|On which continent is} {Paris|Lima|Nairobi|Lake Victoria|the Nile|Mount Fuji|the Sahara|Iceland|Berlin}? => none
ask {What language|Which language} {do people speak|is spoken} in {Brazil|Austria|Egypt|Mexico|Iran|the Netherlands}? => none

pattern none-person-trivia
ask Who {wrote|is the author of} {Hamlet|Moby Dick|Don Quixote|Faust|the Odyssey|Frankenstein}? => none
ask Who {painted|made} {the Mona Lisa|Guernica|the Starry Night|the ceiling of the Sistine Chapel}? => none
ask Who {invented|discovered} {the telephone|penicillin|the light bulb|the printing press|gravity|radium}? => none
ask Who was the {first|second|third} {president of the United States|person on the moon|emperor of Rome|king of Israel}? => none

pattern none-year-trivia
pick month = months
let y = 1400..2024
let d = 1..28
ask {What happened in|What was important in|Which events took place in} [y]? => none
ask Who {won the World Cup|was president|was the king of England|won the Nobel Prize in physics} in [y]? => none
ask {When was|In which year was|In what year was} {the war that began in [y] over|the treaty of [y] signed|the tower from [y] torn down}? => none
ask {Which|What} day of the week was <month> [d], [y]? => none
ask Was [y] a {good|hard|cold} year{| for farmers| for Europe}? => none

pattern none-count-trivia
ask How many {planets are in the solar system|continents are there|legs does a spider have|strings does a violin have|states are in the USA|moons does Mars have|hearts does an octopus have|bones does a human have|keys does a piano have|players are on a soccer team|letters are in the English alphabet|people live in China}? => none
ask How {tall is Mount Everest|long is the Nile|far is the moon|old is the universe|deep is the ocean|fast is light|big is Texas|heavy is a blue whale|hot is the sun}? => none
ask {When|In which year} did {the Second World War end|the Titanic sink|people land on the moon|Columbus reach America|the Berlin Wall fall|Rome fall}? => none

pattern none-translate
let a = 2..90
ask {Translate|Please translate} {"good morning"|"I am hungry"|"where is the station"|this sentence|"thank you very much"} {to|into} {French|German|Spanish|Italian|Latin|Japanese}{.| for me.} => none
ask How do {you|I} say {"house"|"dog"|"I love you"|"see you soon"|"[a] apples"} in {French|German|Spanish|Russian|Korean}? => none
ask What does {"danke"|"bonjour"|"amigo"|"carpe diem"|"kindergarten"} mean{| in English}? => none

pattern none-write
pick thing = animals|fruits|flowers|toys
let n = 2..900
ask {Write|Compose|Please write|Can you write} {a poem|a song|a story|a haiku|a letter|an essay|a joke} about {<thing>|the sea|winter|my grandmother|love|a lonely robot}{.| please.} => none
ask {Write|Please write} {a text|an essay|a story} {of|with} [n] words about {<thing>|summer|friendship|the moon}. => none
ask {Write|Give me} [n] {sentences|lines|jokes|facts} about <thing>. => none
ask {Finish|Continue} this story: {Once upon a time <name1> had [n] <thing> and|<name1> woke up at [n] o'clock and|In a small town there lived [n] <thing> and}... => none

pattern none-summarize
let n = 2..12
ask {Summarize|Please summarize|Sum up} {the following text|this article|the book|this email|the news}{| in [n] sentences| in a few words}. => none
ask {Make|Turn} this {shorter|into a list|friendlier|more formal}: {we will meet at [n] and eat|please send me the [n] files|the bus was late again}. => none
ask {Correct|Fix} the {spelling|grammar} {of|in} {this sentence|my text}: {he go to school|they was [n] of them|I has [n] cat}. => none

pattern none-explain
ask {Explain|Please explain|Can you explain} {how a plane flies|what photosynthesis is|why the sky is blue|the water cycle|what gravity is|how magnets work|fractions|long division|what a prime number is}{.| to me.| to a child.| in simple words.} => none
ask Why {is the sky blue|do cats purr|do leaves fall|is the sea salty|do we dream|does it rain|are bananas curved|do birds sing}? => none
ask How does {a fridge|a car|the heart|a rainbow|the stock market|a vaccine|a volcano} {work|form or work}? => none
ask What is {love|a black hole|the meaning of life|democracy|an adverb|a mammal|a fraction|the Pythagorean theorem|jazz}? => none

pattern none-code
let n = 2..1000
ask {Write|Please write|Show me} {a Python function|a Java program|some code|a script|a SQL query} that {sorts a list|prints the numbers from 1 to [n]|reads a file|adds two numbers|finds the first [n] primes|reverses a string}. => none
ask {How do I|How can I} {install Java|open a file in Python|center a div|write a loop|fix a NullPointerException|undo a commit}? => none
ask {What does|Why does} {error [n]|exit code [n]|HTTP status [n]} mean{| here}? => none

pattern none-recipe
let n = 2..12
ask {Give me|Do you have|What is} a {good |simple |}recipe for {pancakes|apple pie|tomato soup|bread|pizza}{| for [n] people}{?|.} => none
ask How {do I|can I|do you} {bake bread|cook rice|make an omelet|peel garlic|boil eggs}? => none
ask {What should I cook|What could we eat} {tonight|for [n] people|for lunch|on Sunday}? => none

pattern none-opinion
ask {What is|What's} your favorite {color|food|book|movie|animal|song|number|season}? => none
ask Do you {like|love|hate|prefer} {cats or dogs|pizza|music|rain|math|football}? => none
ask {Which is better|What do you think is better}, {tea or coffee|summer or winter|the city or the country|trains or planes}? => none
ask {Should I|Do you think I should} {buy a car|learn the piano|go to bed|get a dog|move to Rome}? => none

pattern none-statement-numbers
pick thing = toys|fruits|books|collectibles|animals
let a = 2..90
let b = 2..90
ask <name1> has [a] <thing>. => none
ask <name1> {has|bought|saw} [a] <thing> and <name2> {has|bought|saw} [b] <thing>. => none
ask {Yesterday|Last week|In July} <name1> {bought|sold|found} [a] <thing>{.| and was happy.| for $[b].} => none
ask There {are|were} [a] <thing> {on the table|in the house|in a box}{.| and [b] in the garden.} => none
ask {My brother is [a]|<name1> is [a] years old|The bus leaves at [a] past nine|Our house number is [a]|We won by [a] points}. => none

pattern none-unanswerable-name
pick thing = toys|fruits|collectibles
let a = 5..90
let b = 2..a-1
say <name1> {has|had} [a] <thing>. <He1> gave [b] to <name2>.
ask {What is <name2>'s last name|What color are the <thing>|Where does <name1> live|Why did <he1> do that|Is <name2> happy now|What did <name2> say|When did this happen|Who is older}? => none

pattern none-unanswerable-color
pick thing = vehicles|clothes|furniture
let a = 5..90
say {A shop|<name1>|A family} {has|bought|owns} [a] <thing>.
ask {What color is the newest <thing.one>|Who made the <thing>|Which <thing.one> is the nicest|Where were they made|Are they any good}? => none

pattern none-unanswerable-captain
pick animal = animals
pick other = animals
let a = 5..90
let b = 5..90
say {On a ship|On a truck|On a farm} there are [a] <animal> and [b] <other>.
ask {How old is the captain|How old is the driver|What is the farmer's name|How heavy is the oldest <animal.one>|What is the dog called}? => none

pattern none-missing-number
pick thing = toys|fruits|collectibles|books
let a = 5..90
ask <name1> has some <thing>. <He1> {buys|finds} a few more. How many <thing> does <he1> have now? => none
ask <name1> has [a] <thing>. How many does <name2> have? => none
ask <name1> has [a] <thing>. How many {books|sisters|shoes} does <he1> have? => none
ask {How many <thing> does <name1> have|How much does a(n) <thing.one> cost|How many <thing> are left}? => none
ask <name1> bought [a] <thing>. How {much did <he1> pay|long did it take|old is <he1>}? => none

pattern none-time-and-weather
let h = 1..12
ask What time is it{| now| in London| in Tokyo}? => none
ask {What is|How is|What's} the weather {like|} {today|tomorrow|in Rome|on Monday}? => none
ask {Wake me|Set an alarm|Set a timer} {at [h]|for [h] o'clock|for [h] minutes}{| please}. => none
ask {What day is it|What is today's date|Which month is it|Is today a holiday}{| today|}? => none
ask Remind me {to call <name1>|to buy milk|of the meeting} {at [h]|in [h] hours|at [h] o'clock}. => none

pattern none-command-device
let n = 2..100
ask {Turn|Switch} {on|off} the {light|radio|TV|heater}{| in room [n]| in the kitchen}. => none
ask {Play|Stop} {some music|track [n]|the song again|channel [n]}. => none
ask {Call|Text|Email} <name1>{| at [n]| now| and say hello}. => none
ask {Open|Close|Delete|Print} {the file|page [n]|the window|my calendar}{| please}. => none

pattern none-joke
let n = 2..12
ask {Tell me|Do you know|I want to hear} {a joke|[n] jokes|a riddle|a funny story}{.| please.| about cats.} => none
ask {Knock knock|Make me laugh|Sing a song|Surprise me|Cheer me up}{.|!} => none

pattern none-chit-chat
ask {I am|I feel|I'm} {bored|tired|sad|happy|hungry|sick|excited|fine}{.|!| today.| because it rains.} => none
ask {It is|It was} {a nice day|so cold today|very late|my birthday|raining}{.|!} => none
ask {Really|Are you sure|Why|Why not|How come|What do you mean|And then|So what|Okay|Yes|No|Maybe}{?|.} => none
ask {I like|I love|My sister likes} {math|dogs|swimming|chess|ice cream}{.|, and you?| a lot.} => none

pattern none-homework-help
let n = 2..90
ask {Can you help me|Please help me|Help me} with {my homework|math|exercise [n]|page [n]|my essay}{?|.} => none
ask {What is on|Can you read} page [n] of {the book|my math book}? => none
ask {How do I|How can I} {learn the times table|get better at math|solve word problems|study for a test}? => none
ask I have a question about {math|question [n]|history|my teacher}. => none

pattern none-define-word
pick thing = animals|fruits|vegetables|flowers|furniture
ask {What is|Define|What do you call} a(n) <thing.one>{?|.} => none
ask {What do|Where do} <thing> {look like|come from}? => none
ask {How do you spell|What rhymes with|What is the plural of} {"<thing.one>"|<thing.one>}? => none
ask {Tell me|What do you know} about <thing>{.|?} => none

pattern none-shopping-list
pick thing = fruits|vegetables|bakery
pick other = sweets|drinks|school
let a = 2..20
let b = 2..20
ask {Put|Add|Write} [a] <thing> and [b] <other> on {my|the} {list|shopping list}. => none
ask {I need|We need|Please buy|Get} [a] <thing>{ and [b] <other>|}{.| from the store.| for the party.} => none
ask {Order|I would like|Can I have} [a] <thing>{| and [b] <other>}{, please.|.} => none

pattern none-phone-address
let a = 100..999
let b = 1000..9999
ask {My number is|Call me at|The phone number is|Her number is} [a]-[b]. => none
ask {I live at|Our address is|Send it to} [a] {Main|Oak|Park|Hill} {Street|Road|Avenue}. => none
ask {My|The} {password|code|pin|order number} is [b]{.|, do not forget it.} => none
ask {Where is|Who lives at|How do I get to} [a] {Main|Oak|Maple} Street? => none

pattern none-sports-news
let a = 2..9
let b = 1..8
let y = 1950..2024
ask {The game ended|They won|Our team lost} [a] to [b]{.|!| last night.} => none
ask Who {won|lost} the {game|match|race} {last night|yesterday|in [y]}? => none
ask {How did the match go|When is the next game|Who plays on Sunday|Where is the final}{| in [y]}? => none
ask {Which team|Which player} {is the best|won in [y]|scored most goals in [y]}? => none

pattern none-history-statement
let y = 1500..2020
let n = 2..90
ask {The bridge|The school|Our house|The museum} was built in [y]{.| and repaired [n] years later.} => none
ask {In [y]|Around [y]}{,|} {many people left the town|a great fire broke out|the king died|the first train came}{.| It was [n] days before winter.} => none
ask {The population|The price} {grew|rose|fell} {in [y]|by [n] percent}{.| as the paper says.} => none

pattern none-which-is-question
pick thing = animals|fruits|vehicles
pick other = animals|fruits|vehicles
ask {Which is|What is} {bigger|faster|heavier|cheaper|older}, a(n) <thing.one> or a(n) <other.one>? => none
ask {Do|Can|Should} <thing> {eat|see|like} <other>? => none
ask What is the difference between a(n) <thing.one> and a(n) <other.one>? => none

pattern none-yes-no-numbers
pick thing = toys|books|collectibles
let a = 2..90
ask Does <name1> {have|own|like} [a] <thing>? => none
ask {Is [a] a lucky number|Is [a] your favorite number|Do you like the number [a]|What do you think of the number [a]|Why is [a] called lucky}? => none
ask {Did|Will} <name1> {buy|sell|bring} [a] <thing>{| tomorrow| yesterday}? => none

pattern none-health
let a = 2..60
ask {My head hurts|I have a fever|I broke my arm|I slept only [a] hours}{.|. What should I do?| and I feel bad.} => none
ask {Is it healthy|Is it bad|Is it okay} to {eat [a] eggs|run [a] miles|sleep [a] hours|drink coffee} {every day|at night|a week}? => none
ask {How much|How many hours of} {water should I drink|sleep do I need|sport is good for me}{| a day| at age [a]}? => none

pattern none-travel
let a = 2..30
ask {What should I see|Where can I eat|What is there to do} in {Paris|London|Rome|New York|Tokyo}{| in [a] days| with [a] kids}? => none
ask {Book|Find|Reserve} {a flight|a hotel|a table}{| for [a] people| for [a] nights| for tonight}{| in Rome}. => none
ask {How do I get|What is the best way} to {the airport|Boston|the beach}{| by bus| with [a] bags}? => none

pattern none-email-text
let a = 2..30
ask Dear <name1>, {thank you for your letter|I am writing because of order [a]|we will meet on the [a]th|see you in [a] days}. {Best wishes|Yours|Love}, <name2> => none
ask {Meeting|Lunch|Call} {moved|cancelled|confirmed}{| to [a] o'clock| for [a] people}. => none
ask {Please|Could you} {send|forward|sign} the {report|form|letter|[a] pages}{.| by Friday.} => none

pattern none-story-without-question
pick thing = toys|fruits|collectibles|sweets
let a = 10..90
let b = 2..a-1
let c = 2..30
say <name1> {had|bought|found} [a] <thing>.
say <He1> {gave|handed|sold} [b] {of them |}to <name2>{| and smiled}.
ask {Then|Later} <name2> {went home|was happy|ate lunch|found [c] more}. => none
ask {That is all|The end|They were both glad|It was a good day|Nobody knows why}. => none

pattern none-story-other-request
pick thing = toys|fruits|collectibles|sweets
let a = 10..90
let b = 2..a-1
say <name1> {had|bought|found} [a] <thing> and {gave|sold} [b] to <name2>.
ask {Translate this into Spanish|Write this in the past tense|Make up a title for it|Rewrite this story|Tell me how the story goes on|Count the words|Draw a picture of it|Make a word problem out of it}. => none

pattern none-gibberish
let a = 2..900
let b = 2..900
ask {asdf|qwerty|lorem ipsum|blah blah|test|foo bar|hmm|xyz|lol}{| [a]| [a] [b]| test|...} => none
ask [a] => none
ask [a] [b]{| hello} => none
ask {number|hello|page|room} [a] => none

pattern none-advice-gift
let a = 3..80
ask What {should|can|could} I {give|buy} {my mother|a [a] year old|<name1>|my teacher} {for Christmas|for a birthday|as a present}? => none
ask {Give me|Do you have|I need} {advice|some ideas|[a] ideas} for {a party|my garden|my vacation|a name for my cat}{.|?} => none
ask What are {good|[a] good|some} {names for a dog|games for children|books to read|hobbies}? => none

pattern none-list-things
pick thing = animals|fruits|vegetables|flowers|trees
let a = 2..20
ask {List|Name|Tell me|Give me} [a] {kinds of <thing>|<thing>|countries in Africa|famous painters|rivers}{.| please.} => none
ask {What are|Can you name} the {first [a] presidents|[a] largest countries|best movies|planets}? => none

pattern none-law-of-nature
let a = 2..300
ask {At what temperature|When} does {water boil|ice melt|iron melt|milk turn sour}? => none
ask What {happens|would happen} if {the sun went out|nobody slept|you heat water to [a] degrees|you fall for [a] seconds}? => none
ask Is it {true|right} that {cats have [a] lives|a year on Mars is longer|birds come from dinosaurs|there are [a] kinds of snow}? => none
