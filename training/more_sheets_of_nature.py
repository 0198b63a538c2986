"""Sheets of nature and leisure, for the training side alone, written as those of `training.more_sheets`."""

from __future__ import annotations

Columns = tuple[tuple[str, str, str, str, str, str], ...]

SHEETS: tuple[tuple[str, str, str, Columns], ...] = (
    ("animal", "first_name", "animals", (
        ("species", "animal",
            "{k} belongs to the {v} house.|Look for the sign with the {v} on it and you have found {k}.|A young {v} was given the name {k}."
            "|The {v} that everybody photographs goes by {k}.|On the map a picture of the {v} marks the home of {k}.|{k}, our famous {v}, sleeps all morning.",
            "What kind of animal is {k}?|To which house of the zoo does {k} belong?|{k}: species?|Which picture marks the home of {k}?"
            "|For {k}, what is the species?|Name the species of {k}.|What sort of creature is called {k}?",
            "What is the name of the {v}?|Who lives in the {v} house?|Which animal is the {v}?|The {v} goes by which name?|Who is found at the sign of the {v}?",
            "Is {k} the {v}?|Does {k} belong to the {v} house?|Is the {v} called {k}?|Does a picture of the {v} mark the home of {k}?"),
        ("keeper", "person",
            "{v} takes care of {k}.|Every morning {v} brushes {k}.|Nobody but {v} may go in to {k}.|{k} comes running at the sight of {v}."
            "|With {k}, trust {v}: they have known each other for years.|{v} has cleaned up after {k} since spring.",
            "Who takes care of {k}?|{k}: keeper?|Who looks after {k}?|Name the keeper of {k}.|Who may go in to {k}?|At the sight of whom does {k} come running?"
            "|Find the person in charge of {k}.",
            "Which animal does {v} take care of?|Whom does {v} brush?|To which animal may {v} go in?|Who comes running for {v}?|{v} looks after which animal?",
            "Does {v} take care of {k}?|Is {v} the keeper of {k}?|May {v} go in to {k}?|Is {k} looked after by {v}?"),
        ("sponsor", "person",
            "{v} pays for the food of {k}.|The food of {k} is a gift from {v}.|A plate at the fence of {k} thanks {v}.|{v} sends money for {k} each year."
            "|Thanks to {v}, {k} has enough to eat.|{k} was adopted on paper by {v}.",
            "Who pays for the food of {k}?|{k}: sponsor?|Who sends money for {k}?|Whom does the plate at the fence of {k} thank?|For {k}, who is the sponsor?"
            "|By whom was {k} adopted on paper?|Name the one who gives money for {k}.",
            "For which animal does {v} pay?|Which animal has {v} as its sponsor?|Whose food is a gift from {v}?|At whose fence is {v} thanked?"
            "|Which animal did {v} adopt on paper?",
            "Does {v} pay for the food of {k}?|Is {v} the sponsor of {k}?|Is the food of {k} a gift from {v}?|Was {k} adopted on paper by {v}?"),
        ("birthplace", "city",
            "{k} was born in {v}.|A zoo in {v} gave {k} away as a baby.|{v} is where {k} first saw the light.|In {v} they still remember little {k}."
            "|{k} made the long trip from {v} in a crate.|From {v} came {k}, only four weeks old.",
            "Where was {k} born?|{k}: birthplace?|From which city did {k} come?|Which zoo gave {k} away?|Where do they remember little {k}?"
            "|For {k}, what is the place of birth?|Find the city that {k} is from.",
            "Which animal was born in {v}?|Who came from {v}?|Whom did the zoo in {v} give away?|Who made the trip from {v}?|Whom do they remember in {v}?",
            "Was {k} born in {v}?|Did {k} come from {v}?|Is {v} the birthplace of {k}?|Did the zoo in {v} give {k} away?"),
    )),
    ("tree", "code", "trees", (
        ("planter", "person",
            "{v} planted {k}.|{k} was put into the ground by {v}.|It was {v} who dug the hole for {k}.|{v} once carried {k} here as a small stick."
            "|The park thanks {v} for {k}.|Without {v} there would be no {k}.",
            "Who planted {k}?|{k}: planted by whom?|Who dug the hole for {k}?|Whom does the park thank for {k}?|For {k}, who did the planting?"
            "|Name the planter of {k}.|Who put {k} into the ground?",
            "Which tree did {v} plant?|For which tree did {v} dig the hole?|Which one was put into the ground by {v}?|For what does the park thank {v}?"
            "|{v} planted which tree?",
            "Did {v} plant {k}?|Was {k} planted by {v}?|Did {v} dig the hole for {k}?|Does the park thank {v} for {k}?"),
        ("inspector", "person",
            "{v} checks {k} for broken branches.|{k} is looked over by {v} twice a year.|After each storm {v} walks out to {k}."
            "|{v} signed the report that says {k} is sound.|Is {k} ill? Ask {v}.|To {v} falls the job of tapping the trunk of {k}.",
            "Who checks {k} for broken branches?|{k}: inspector?|Who looks {k} over?|Who signed the report on {k}?|For {k}, who is the inspector?"
            "|Name the one who taps the trunk of {k}.|Who walks out to {k} after a storm?",
            "Which tree does {v} check?|Which tree does {v} look over?|On which tree did {v} sign the report?|The trunk of which tree does {v} tap?"
            "|To which tree does {v} walk after a storm?",
            "Does {v} check {k}?|Is {v} the inspector of {k}?|Did {v} sign the report on {k}?|Does {v} look over {k}?"),
        ("height", "decimal",
            "{k} is {v} m tall.|{v} m: so far up goes {k}.|A ladder of {v} m would reach the top of {k}.|{k} has grown to {v} m."
            "|From root to tip, {k} measures {v} m.|They measured {v} m for {k}.",
            "How tall is {k}?|{k}: height?|How many m does {k} measure?|To how many m has {k} grown?|For {k}, what is the height?|Find the height of {k}."
            "|How long a ladder would reach the top of {k}?",
            "Which tree is {v} m tall?|Which tree measures {v} m?|For which tree did they measure {v} m?|Which one has grown to {v} m?"
            "|The height of which tree is {v} m?",
            "Is {k} {v} m tall?|Has {k} grown to {v} m?|Is the height of {k} {v} m?|Does {k} measure {v} m?"),
        ("location", "address",
            "{k} stands in front of {v}.|At {v} you can sit in the shade of {k}.|The leaves of {k} fall on the steps of {v}.|{v} has {k} before its door."
            "|From the windows of {v} people see {k}.|Walk to {v} to find {k}.",
            "Where does {k} stand?|{k}: location?|At which address is {k}?|Where can I sit in the shade of {k}?|For {k}, what is the address?"
            "|On whose steps do the leaves of {k} fall?|Find out where {k} grows.",
            "Which tree stands in front of {v}?|Which tree is at {v}?|What do people see from the windows of {v}?|In the shade of which tree can I sit at {v}?"
            "|Which tree has its place at {v}?",
            "Does {k} stand in front of {v}?|Is {k} at {v}?|Does {v} have {k} before its door?|Do I find {k} at {v}?"),
    )),
    ("special", "food", "specials", (
        ("cook", "first_name",
            "{v} makes {k} tonight.|For {k} the guests praise {v}.|Nobody gets {k} as right as {v} does.|In the kitchen {v} is busy with {k}."
            "|{k} comes from the stove of {v}.|{v} was asked to prepare {k}.",
            "Who makes {k} tonight?|{k}: cook?|Whom do the guests praise for {k}?|Who was asked to prepare {k}?|For {k}, who is the cook?"
            "|From whose stove comes {k}?|Name the one who cooks {k}.",
            "What does {v} make tonight?|Which dish does {v} prepare?|For what do the guests praise {v}?|With which dish is {v} busy?"
            "|What comes from the stove of {v}?",
            "Does {v} make {k} tonight?|Is {v} the cook of {k}?|Was {v} asked to prepare {k}?|Is {v} busy with {k}?"),
        ("waiter", "first_name",
            "{v} brings {k} to the table.|{k} is carried out by {v}.|Wave at {v} when you want {k}.|From the hands of {v} each guest gets {k}.|{v} serves {k}."
            "|To get {k}, tell {v}.",
            "Who brings {k} to the table?|{k}: served by whom?|Who carries {k} out?|At whom do I wave when I want {k}?|For {k}, who is the waiter?"
            "|Name the one who serves {k}.|Whom do I tell to get {k}?",
            "What does {v} bring to the table?|Which dish does {v} serve?|What is carried out by {v}?|Which dish do I get when I wave at {v}?"
            "|From the hands of {v}, guests get what?",
            "Does {v} bring {k} to the table?|Is {v} the waiter for {k}?|Does {v} serve {k}?|Is {k} carried out by {v}?"),
        ("price", "amount",
            "You pay {v} for {k}.|{k} costs {v}.|{v} buys you a plate of {k}.|The menu asks {v} for {k}.|With {v} in your pocket you can order {k}."
            "|For {k}, the bill says {v}.",
            "What does {k} cost?|{k}: price?|How much do I pay for {k}?|What does the menu ask for {k}?|For {k}, what is the price?|Find the price of {k}."
            "|How much money do I need to order {k}?",
            "What costs {v}?|Which dish can I order for {v}?|For which dish does the menu ask {v}?|{v} is the price of what?|For what does the bill say {v}?",
            "Does {k} cost {v}?|Is the price of {k} {v}?|Do I pay {v} for {k}?|Does the menu ask {v} for {k}?"),
        ("calories", "big_integer",
            "A plate of {k} has {v} calories.|You take in {v} calories when you eat {k}.|{v} calories hide in {k}.|The small print under {k} warns of {v} calories."
            "|{k}: {v} calories.|Only after {v} calories is your plate of {k} empty.",
            "How many calories does {k} have?|{k}: calories?|How many calories do I take in with {k}?|How many calories hide in {k}?"
            "|For {k}, what is the number of calories?|Find the calories of {k}.|How rich is {k}, in calories?",
            "Which dish has {v} calories?|With which dish do I take in {v} calories?|{v} calories hide in what?"
            "|For which dish does the small print give {v} calories?|What is on the plate with {v} calories?",
            "Does {k} have {v} calories?|Do {v} calories hide in {k}?|Does the small print give {v} calories for {k}?|Do I take in {v} calories with {k}?"),
    )),
    ("wine", "title", "wines", (
        ("maker", "person",
            "{v} makes {k}.|{k} comes from the vineyard of {v}.|Each bottle of {k} carries the signature of {v}.|{v} pressed the grapes for {k}."
            "|In the cellar of {v} rest the barrels of {k}.|With {k}, {v} won over all the guests.",
            "Who makes {k}?|{k}: maker?|From whose vineyard comes {k}?|Whose signature is on each bottle of {k}?|Who pressed the grapes for {k}?"
            "|For {k}, who is the maker?|Name the one who makes {k}.",
            "Which wine does {v} make?|What comes from the vineyard of {v}?|For which wine did {v} press the grapes?|Which bottles carry the signature of {v}?"
            "|{v} makes which wine?",
            "Does {v} make {k}?|Is {v} the maker of {k}?|Does {k} come from the vineyard of {v}?|Did {v} press the grapes for {k}?"),
        ("origin", "country",
            "{k} grows in {v}.|The sun of {v} ripened the grapes of {k}.|{v} sends {k} all over the world.|People from {v} bring {k} to a party."
            "|{k} is brought here by ship from {v}.|Fly to {v} if you wish to see where {k} is made.",
            "In which country does {k} grow?|{k}: origin?|Where does {k} come from?|Which country sends out {k}?|For {k}, what is the country of origin?"
            "|The sun of which country ripened {k}?|Find the country of {k}.",
            "Which wine grows in {v}?|What does {v} send all over the world?|Which wine comes from {v}?|Which wine is brought here from {v}?"
            "|{v} is the home of which wine?",
            "Does {k} grow in {v}?|Does {k} come from {v}?|Is {v} the origin of {k}?|Is {k} brought here from {v}?"),
        ("bottle", "amount",
            "A whole bottle of {k} is {v}.|{v} for the bottle: that is {k}.|Take a bottle of {k} home for {v}.|In the shop a bottle of {k} goes for {v}."
            "|{v} lets you carry off a full bottle of {k}.|{k} is sold by the bottle at {v}.",
            "How much is a bottle of {k}?|{k}: bottle price?|What do I pay for a full bottle of {k}?|What does the shop want for a bottle of {k}?"
            "|For {k}, what is the price of a bottle?|Find the bottle price of {k}.|At what price is {k} sold by the bottle?",
            "A bottle of which wine is {v}?|Which wine is {v} for the bottle?|Which bottle do I take home for {v}?|Which wine is sold by the bottle at {v}?"
            "|{v} is the bottle price of which wine?",
            "Is a bottle of {k} {v}?|Is the bottle price of {k} {v}?|Is {k} sold by the bottle at {v}?|Do I pay {v} for a bottle of {k}?"),
        ("glass", "amount",
            "One glass of {k} is {v}.|{v} gets you a glass of {k}.|By the glass we pour {k} for {v}.|Just a glass of {k}? {v}, please."
            "|At the bar {v} is asked for a glass of {k}.|For a single glass of {k} put down {v}.",
            "How much is a glass of {k}?|{k}: price by the glass?|What does the bar ask for a glass of {k}?|What do I put down for a single glass of {k}?"
            "|For {k}, what is the price of a glass?|Find what one glass of {k} costs.|For how much is {k} poured by the glass?",
            "A glass of which wine is {v}?|What is poured for {v} by the glass?|Which wine is {v} a glass?|{v} gets me a glass of what?"
            "|For a glass of which wine is {v} asked?",
            "Is a glass of {k} {v}?|Does {v} get me a glass of {k}?|Is {k} poured for {v} by the glass?|Does the bar ask {v} for a glass of {k}?"),
    )),
    ("film", "title", "films", (
        ("director", "person",
            "{v} directed {k}.|On the set of {k}, {v} shouted \"action\".|It took {v} two years to shoot {k}.|{k} was made by {v}."
            "|{v} sat in the folding chair for {k}.|Critics blame {v} for how {k} turned out.",
            "Who directed {k}?|{k}: director?|Who shouted \"action\" on the set of {k}?|By whom was {k} made?|For {k}, who is the director?|Name the director of {k}."
            "|Whom do critics blame for how {k} turned out?",
            "What did {v} direct?|Which film was made by {v}?|On which set did {v} shout \"action\"?|Which film took {v} two years to shoot?"
            "|{v} is the director of which film?",
            "Did {v} direct {k}?|Is {v} the director of {k}?|Was {k} made by {v}?|Did {v} shout \"action\" on the set of {k}?"),
        ("star", "person",
            "{v} plays the main part in {k}.|The poster of {k} shows the face of {v}.|In {k} we see {v} in nearly every scene.|{v} shines in {k}."
            "|{k} has {v} as its hero.|{v} learned to ride for the big scene of {k}.",
            "Who plays the main part in {k}?|{k}: main actor?|Whose face is on the poster of {k}?|Who is the hero of {k}?|For {k}, who is the star?"
            "|Name the star of {k}.|Whom do we see in nearly every scene of {k}?",
            "In which film does {v} play the main part?|The poster of which film shows {v}?|Which film has {v} as its hero?|In which film does {v} shine?"
            "|{v} is the star of what?",
            "Does {v} play the main part in {k}?|Is {v} the star of {k}?|Is the face of {v} on the poster of {k}?|Does {v} shine in {k}?"),
        ("length", "big_integer",
            "{k} runs for {v} minutes.|{v} minutes go by before {k} ends.|After {v} minutes the lights come on again and {k} is over."
            "|Sit still for {v} minutes and you have seen {k}.|{k} was cut down to {v} minutes.|{v} minutes is what you need for {k}.",
            "How long does {k} run?|{k}: length?|How many minutes do I need for {k}?|After how many minutes is {k} over?|For {k}, what is the length in minutes?"
            "|To how many minutes was {k} cut down?|Find the running time of {k}.",
            "Which film runs for {v} minutes?|What is over after {v} minutes?|Which film was cut down to {v} minutes?|For which film do I need {v} minutes?"
            "|{v} minutes is the length of which film?",
            "Does {k} run for {v} minutes?|Is {k} over after {v} minutes?|Was {k} cut down to {v} minutes?|Is the length of {k} {v} minutes?"),
        ("screen", "room",
            "They show {k} in the {v}.|The {v} is dark because {k} is on.|Guests who want {k} go to the {v}.|In the {v} you can watch {k}."
            "|{k} has been moved to the {v}.|Take your popcorn to the {v} for {k}.",
            "In which room do they show {k}?|{k}: which room?|Where do I go for {k}?|Where can I watch {k}?|For {k}, what is the room?"
            "|To which room has {k} been moved?|Find the place where {k} is on.",
            "What do they show in the {v}?|Which film can I watch in the {v}?|For which film is the {v} dark?|What has been moved to the {v}?"
            "|Which film is on in the {v}?",
            "Do they show {k} in the {v}?|Is {k} on in the {v}?|Has {k} been moved to the {v}?|Can I watch {k} in the {v}?"),
    )),
    ("cheese", "title", "cheeses", (
        ("dairy", "company",
            "{v} makes {k}.|{k} leaves the vats of {v}.|On the rind of {k} you read {v}.|{v} keeps the recipe of {k} secret.|The people of {v} stir {k} by hand."
            "|We order {k} from {v}.",
            "Who makes {k}?|{k}: dairy?|From whom do we order {k}?|What do I read on the rind of {k}?|For {k}, which company is the maker?"
            "|Name the dairy behind {k}.|Who keeps the recipe of {k} secret?",
            "Which cheese does {v} make?|What do we order from {v}?|On which rind do I read {v}?|The recipe of which cheese does {v} keep secret?"
            "|{v} is the dairy behind what?",
            "Does {v} make {k}?|Is {v} the dairy behind {k}?|Do we order {k} from {v}?|Do I read {v} on the rind of {k}?"),
        ("milk", "animal",
            "The milk for {k} comes from the {v}.|{k} is made of {v} milk.|The {v} is milked at dawn for {k}.|Without the {v} nobody could make {k}."
            "|The {v} is drawn on the paper around {k}.|From the milk of the {v} they make {k}.",
            "Which animal gives the milk for {k}?|{k}: milk of which animal?|From which milk do they make {k}?|What animal is drawn on the paper around {k}?"
            "|For {k}, which animal is milked?|Name the animal behind {k}.|Whose milk gives {k} its taste?",
            "For which cheese does the {v} give milk?|What is made of {v} milk?|Which cheese gets its taste from {v} milk?"
            "|On the paper around which cheese is the {v} drawn?|Which cheese needs the {v}?",
            "Is {k} made of {v} milk?|Does the {v} give the milk for {k}?|Is the {v} drawn on the paper around {k}?|Does {k} need the milk of the {v}?"),
        ("fat", "percent",
            "{k} has {v} fat.|{v} of {k} is fat.|The round label of {k} reads {v}, so eat it slowly.|With {v} fat, {k} melts well.|{v} fat is printed on {k}."
            "|The lab found {v} fat in {k}.",
            "How much fat does {k} have?|{k}: fat?|How much of {k} is fat?|What did the lab find in {k}?|For {k}, what is the share of fat?"
            "|Find the fat content of {k}.|Which share of fat is printed on {k}?",
            "Which cheese has {v} fat?|In which cheese did the lab find {v} fat?|On what is {v} fat printed?|Which cheese is {v} fat?"
            "|{v} is the fat content of which cheese?",
            "Does {k} have {v} fat?|Is {v} of {k} fat?|Did the lab find {v} fat in {k}?|Is {v} fat printed on {k}?"),
        ("aging", "small_integer",
            "{k} rests for {v} months.|After {v} months they take {k} off the shelf.|{v} months in the dark make {k} ripe.|Leave {k} alone for {v} months."
            "|It takes {v} months until {k} is ready.|{k} is {v} months old when it is sold.",
            "How many months does {k} rest?|{k}: months?|After how many months do they take {k} off the shelf?|How long must I leave {k} alone?"
            "|For {k}, how long is the aging?|Find how long {k} ripens.|How old is {k} when it is sold?",
            "Which cheese rests for {v} months?|What is ready after {v} months?|Which cheese must be left alone for {v} months?"
            "|Which one is {v} months old when it is sold?|What do they take off the shelf after {v} months?",
            "Does {k} rest for {v} months?|Is {k} ready after {v} months?|Is {k} {v} months old when it is sold?|Must I leave {k} alone for {v} months?"),
    )),
    ("game", "title", "games", (
        ("inventor", "person",
            "{v} thought up {k}.|{k} was invented by {v}.|It was {v} who drew the first board of {k}.|On the lid of {k}, under the picture, you read {v}."
            "|{v} came up with {k} on a rainy day.|We owe {k} to {v}.",
            "Who thought up {k}?|{k}: inventor?|By whom was {k} invented?|Who drew the first board of {k}?|For {k}, who is the inventor?"
            "|Name the one who came up with {k}.|To whom do we owe {k}?",
            "Which game did {v} think up?|What did {v} invent?|On which lid do I read {v}?|Which game do we owe to {v}?"
            "|The first board of which game was drawn by {v}?",
            "Did {v} think up {k}?|Was {k} invented by {v}?|Is {v} the inventor of {k}?|Do we owe {k} to {v}?"),
        ("champion", "person",
            "{v} won the last cup in {k}.|Nobody beats {v} at {k}.|{v} is hard to beat when you play {k}.|In {k} the best of all is {v}."
            "|The gold medal for {k} hangs at the home of {v}.|{k} has crowned {v}.",
            "Who won the last cup in {k}?|{k}: champion?|Whom does nobody beat at {k}?|Who is the best of all in {k}?|For {k}, who is the champion?"
            "|Name the best player of {k}.|At whose home does the gold medal for {k} hang?",
            "In which game did {v} win the last cup?|At which game does nobody beat {v}?|Which game has {v} as its champion?|In which game is {v} the best of all?"
            "|For which game does {v} have the gold medal?",
            "Did {v} win the last cup in {k}?|Is {v} the champion of {k}?|Is {v} the best of all in {k}?|Does {v} have the gold medal for {k}?"),
        ("players", "small_integer",
            "Up to {v} people can play {k}.|{k} needs {v} chairs around the table.|A group of {v} can sit down to {k}."
            "|Call {v} people together and open the box of {k}.|{k} is made for {v}.|{v} can join in when you play {k}.",
            "How many people can play {k}?|{k}: players?|How many chairs does {k} need?|For how many is {k} made?|For {k}, what is the number of players?"
            "|Find how many can join in {k}.|A group of how many can sit down to {k}?",
            "Which game can {v} people play?|Which game is made for {v}?|Which game needs {v} chairs?|In which game can {v} join?"
            "|{v} is the number of players in which game?",
            "Can {v} people play {k}?|Is {k} made for {v}?|Does {k} need {v} chairs?|Is {v} the number of players in {k}?"),
        ("price", "amount",
            "{k} costs {v}.|You get {k} for {v}.|For {v} the shop hands you {k}.|{v} is on the sticker of {k}.|Save up {v} and {k} is yours.|They ask {v} for {k}.",
            "What does {k} cost?|{k}: price?|How much must I save up for {k}?|What do they ask for {k}?|For {k}, what is the price?|Find the price of {k}."
            "|What is on the sticker of {k}?",
            "Which game costs {v}?|Which game do I get for {v}?|On which game is a sticker with {v}?|For which game do they ask {v}?"
            "|{v} is the price of which game?",
            "Does {k} cost {v}?|Is the price of {k} {v}?|Do they ask {v} for {k}?|Is {v} on the sticker of {k}?"),
    )),
    ("trail", "code", "trails", (
        ("start", "city",
            "{k} begins in {v}.|In {v} you take your first step on {k}.|Put on your boots in {v} and follow {k}.|{v} is where {k} sets out."
            "|The first sign of {k} is nailed to a door in {v}.|From {v} leads {k}, up and down.",
            "Where does {k} begin?|{k}: start?|In which city do I take my first step on {k}?|Where is the first sign of {k}?|For {k}, what is the starting point?"
            "|Find the start of {k}.|From where does {k} lead?",
            "Which trail begins in {v}?|On which trail do I take the first step in {v}?|Which trail sets out in {v}?|{v} is the start of which trail?"
            "|Whose first sign is in {v}?",
            "Does {k} begin in {v}?|Is {v} the start of {k}?|Is the first sign of {k} in {v}?|Does {k} set out in {v}?"),
        ("finish", "city",
            "{k} ends in {v}.|In {v} you have {k} behind you.|{v} is the last place you reach on {k}.|Tired walkers of {k} take a bath in {v}."
            "|{k} stops at the gates of {v}.|Follow {k} long enough and you arrive in {v}.",
            "Where does {k} end?|{k}: finish?|In which city do tired walkers of {k} take a bath?|What is the last place I reach on {k}?"
            "|For {k}, what is the end point?|Find the end of {k}.|Where do I arrive on {k}?",
            "Which trail ends in {v}?|On which trail do I arrive in {v}?|Which trail stops at the gates of {v}?|{v} is the finish of which trail?"
            "|After which trail do walkers take a bath in {v}?",
            "Does {k} end in {v}?|Is {v} the finish of {k}?|Does {k} stop at the gates of {v}?|Do I arrive in {v} on {k}?"),
        ("marking", "color",
            "{v} dots on the trees show you {k}.|{k} is marked in {v}.|Look for {v} arrows to stay on {k}.|On the map {k} is the {v} line."
            "|Somebody painted {v} stripes on the rocks along {k}.|Follow {v} and you follow {k}.",
            "In which color is {k} marked?|{k}: color?|What dots on the trees show me {k}?|Which arrows keep me on {k}?|For {k}, what is the color of the marks?"
            "|Find the color of {k}.|What color is the line of {k} on the map?",
            "Which trail is marked in {v}?|Which trail do {v} dots show?|Which trail is the {v} line on the map?|Along which trail are the stripes {v}?"
            "|On which trail do {v} arrows keep me?",
            "Is {k} marked in {v}?|Do {v} arrows keep me on {k}?|Is {k} the {v} line on the map?|Is {v} the color of {k}?"),
        ("length", "decimal",
            "{k} is {v} km long.|{v} km of walking lie before you on {k}.|After {v} km you have done {k}.|{k} takes you over {v} km of hills."
            "|You walk {v} km on {k}.|{v} km, that is all there is of {k}.",
            "How long is {k}?|{k}: km?|How many km do I walk on {k}?|After how many km have I done {k}?|For {k}, what is the length?|Find the length of {k}."
            "|Over how many km of hills does {k} take me?",
            "Which trail is {v} km long?|On which trail do I walk {v} km?|Which trail have I done after {v} km?|{v} km is the length of which trail?"
            "|Which trail takes me over {v} km of hills?",
            "Is {k} {v} km long?|Do I walk {v} km on {k}?|Is the length of {k} {v} km?|Have I done {k} after {v} km?"),
    )),
    ("lake", "family_name", "lakes", (
        ("depth", "decimal",
            "Lake {k} is {v} m deep.|A stone sinks {v} m before it lies on the ground of Lake {k}.|{v} m of water cover the floor of Lake {k}."
            "|Divers went down {v} m in Lake {k}.|Let down {v} m of rope and you touch the bottom of Lake {k}.|At its deepest, Lake {k} has {v} m.",
            "How deep is Lake {k}?|Lake {k}: depth?|How many m did divers go down in Lake {k}?|How much rope touches the bottom of Lake {k}?"
            "|For Lake {k}, what is the depth?|Find the depth of Lake {k}.|How far does a stone sink in Lake {k}?",
            "Which lake is {v} m deep?|In which lake did divers go down {v} m?|The floor of which lake is under {v} m of water?|{v} m is the depth of which lake?"
            "|In which lake does a stone sink {v} m?",
            "Is Lake {k} {v} m deep?|Is the depth of Lake {k} {v} m?|Did divers go down {v} m in Lake {k}?|Does a stone sink {v} m in Lake {k}?"),
        ("owner", "person",
            "Lake {k} belongs to {v}.|{v} owns all of Lake {k}.|{v} bought Lake {k} and put up a fence.|Whoever fishes in Lake {k} must ask {v} first."
            "|From the water to the shore, Lake {k} is in the hands of {v}.|{v} got Lake {k} from an aunt.",
            "To whom does Lake {k} belong?|Lake {k}: owner?|Who bought Lake {k}?|Whom must I ask before I fish in Lake {k}?|For Lake {k}, who is the owner?"
            "|Name the owner of Lake {k}.|In whose hands is Lake {k}?",
            "Which lake belongs to {v}?|Which lake does {v} own?|In which lake may I fish if {v} lets me?|Which lake did {v} buy?|{v} is the owner of which lake?",
            "Does Lake {k} belong to {v}?|Is {v} the owner of Lake {k}?|Did {v} buy Lake {k}?|Must I ask {v} before I fish in Lake {k}?"),
        ("lifeguard", "person",
            "{v} sits in the high chair at Lake {k}.|At Lake {k} the swimmers are watched by {v}.|{v} has pulled three people out of Lake {k}."
            "|Shout for {v} if you are in trouble in Lake {k}.|The whistle at Lake {k} is blown by {v}.|While {v} is on duty, Lake {k} is safe.",
            "Who sits in the high chair at Lake {k}?|Lake {k}: lifeguard?|Who watches the swimmers at Lake {k}?|For whom do I shout when in trouble in Lake {k}?"
            "|For Lake {k}, who is the lifeguard?|Name the one who keeps Lake {k} safe.|Who blows the whistle at Lake {k}?",
            "At which lake does {v} sit in the high chair?|The swimmers of which lake are watched by {v}?|Which lake does {v} keep safe?"
            "|Out of which lake did {v} pull three people?|{v} blows the whistle at which lake?",
            "Is {v} the lifeguard at Lake {k}?|Does {v} watch the swimmers at Lake {k}?|Does {v} blow the whistle at Lake {k}?|Does {v} keep Lake {k} safe?"),
        ("opening", "month",
            "You may swim in Lake {k} from {v} on.|In {v} the beach of Lake {k} is cleaned and opened.|{v} is the first month for a swim in Lake {k}."
            "|Before {v} nobody gets into Lake {k}.|Lake {k} lets in its first swimmers in {v}.|When {v} comes, the gate at Lake {k} is unlocked.",
            "From which month on may I swim in Lake {k}?|Lake {k}: opens when?|Before which month does nobody get into Lake {k}?"
            "|When does Lake {k} let in its first swimmers?|For Lake {k}, what is the opening month?|Find the month in which the beach of Lake {k} opens."
            "|In which month is the gate at Lake {k} unlocked?",
            "In which lake may I swim from {v} on?|Which lake opens in {v}?|Which lake lets in its first swimmers in {v}?"
            "|The gate at which lake is unlocked in {v}?|{v} is the first month for which lake?",
            "May I swim in Lake {k} from {v} on?|Does the beach of Lake {k} open in {v}?|Is {v} the opening month of Lake {k}?"
            "|Is the gate at Lake {k} unlocked in {v}?"),
    )),
    ("cave", "family_name", "caves", (
        ("discoverer", "person",
            "{v} found the way into {k} Cave.|{k} Cave was discovered by {v}.|The first lamp in {k} Cave was that of {v}."
            "|{v} fell through a hole and was in {k} Cave.|Before {v}, no one had seen {k} Cave.|The story of {k} Cave starts with {v} and a lost sheep.",
            "Who found the way into {k} Cave?|{k} Cave: discoverer?|Whose lamp was the first in {k} Cave?|Who fell through a hole into {k} Cave?"
            "|For {k} Cave, who is the discoverer?|Name the first person in {k} Cave.|With whom does the story of {k} Cave start?",
            "Which cave did {v} discover?|Into which cave did {v} find the way?|In which cave was the lamp of {v} the first?|Which cave had no one seen before {v}?"
            "|The story of which cave starts with {v}?",
            "Did {v} discover {k} Cave?|Did {v} find the way into {k} Cave?|Is {v} the discoverer of {k} Cave?|Was the first lamp in {k} Cave that of {v}?"),
        ("guide", "person",
            "{v} leads the tours through {k} Cave.|Visitors of {k} Cave walk behind {v}.|Stay close to {v} when you are in {k} Cave."
            "|{v} tells jokes in the dark of {k} Cave.|Your helmet for {k} Cave is given out by {v}.|In {k} Cave, {v} shows you around.",
            "Who leads the tours through {k} Cave?|{k} Cave: guide?|Behind whom do visitors of {k} Cave walk?|Who gives out the helmets for {k} Cave?"
            "|For {k} Cave, who is the guide?|Name the one who shows people around in {k} Cave.|To whom do I stay close in {k} Cave?",
            "Through which cave does {v} lead tours?|In which cave do visitors walk behind {v}?|For which cave does {v} give out helmets?"
            "|In which cave does {v} show people around?|{v} is the guide of which cave?",
            "Does {v} lead the tours through {k} Cave?|Is {v} the guide of {k} Cave?|Does {v} show people around in {k} Cave?"
            "|Do visitors of {k} Cave walk behind {v}?"),
        ("population", "big_integer",
            "{v} bats hang from the roof of {k} Cave.|{k} Cave is home to {v} bats.|At dusk {v} bats fly out of {k} Cave.|Somebody counted {v} bats in {k} Cave."
            "|{v} bats spend the winter in {k} Cave.|In {k} Cave you wake {v} bats if you shout.",
            "How many bats hang from the roof of {k} Cave?|{k} Cave: bats?|How many bats fly out of {k} Cave at dusk?"
            "|How many bats do I wake in {k} Cave if I shout?|For {k} Cave, what is the number of bats?|Find the count of bats in {k} Cave."
            "|To how many bats is {k} Cave home?",
            "Which cave is home to {v} bats?|Out of which cave do {v} bats fly?|In which cave did somebody count {v} bats?|{v} bats spend the winter in which cave?"
            "|From which roof do {v} bats hang?",
            "Is {k} Cave home to {v} bats?|Do {v} bats hang from the roof of {k} Cave?|Did somebody count {v} bats in {k} Cave?|Do {v} bats fly out of {k} Cave?"),
        ("warmth", "decimal",
            "Inside {k} Cave it is {v} degrees.|{v} degrees, summer and winter: that is {k} Cave.|The thermometer reads {v} degrees in {k} Cave."
            "|Dress for {v} degrees before you enter {k} Cave.|{k} Cave stays at {v} degrees all year.|You will feel {v} degrees on your skin in {k} Cave.",
            "How many degrees is it inside {k} Cave?|{k} Cave: temperature?|What does the thermometer read in {k} Cave?|How warm is it in {k} Cave?"
            "|For {k} Cave, what is the temperature?|Find the degrees in {k} Cave.|For how many degrees do I dress before {k} Cave?",
            "In which cave is it {v} degrees?|Which cave stays at {v} degrees?|In which cave does the thermometer read {v} degrees?"
            "|Before which cave do I dress for {v} degrees?|{v} degrees is the temperature of which cave?",
            "Is it {v} degrees inside {k} Cave?|Does {k} Cave stay at {v} degrees?|Is the temperature in {k} Cave {v} degrees?"
            "|Does the thermometer read {v} degrees in {k} Cave?"),
    )),
    ("carnival", "title", "carnivals", (
        ("host", "city",
            "{v} hosts {k}.|{k} is held in {v}.|All of {v} dances at {k}.|The streets of {v} are closed for {k}.|In {v} they build the tents for {k}."
            "|Trains to {v} are full of people who go to {k}.",
            "Where is {k} held?|{k}: city?|Which city hosts {k}?|Whose streets are closed for {k}?|For {k}, what is the host city?|Find the city of {k}."
            "|Where do they build the tents for {k}?",
            "Which carnival is held in {v}?|What does {v} host?|For which carnival are the streets of {v} closed?|Which carnival takes people to {v}?"
            "|{v} is the city of which carnival?",
            "Is {k} held in {v}?|Does {v} host {k}?|Is {v} the city of {k}?|Are the streets of {v} closed for {k}?"),
        ("opening", "date_words",
            "{k} opens on {v}.|On {v} the mayor cuts the ribbon of {k}.|{v} is the day everybody waits for: {k} begins.|The gates of {k} let people in on {v}."
            "|Be there on {v} when {k} starts.|From {v} on, {k} fills the park.",
            "When does {k} open?|{k}: first day?|On which day does the mayor cut the ribbon of {k}?|On what date does {k} start?|For {k}, what is the opening date?"
            "|Find the day on which {k} begins.|From when on does {k} fill the park?",
            "Which carnival opens on {v}?|Which carnival starts on {v}?|The ribbon of which carnival is cut on {v}?|{v} is the first day of which carnival?"
            "|What begins on {v}?",
            "Does {k} open on {v}?|Is {v} the first day of {k}?|Does {k} start on {v}?|Is the ribbon of {k} cut on {v}?"),
        ("closing", "date_words",
            "{k} closes on {v}.|On {v} there are fireworks and {k} is over.|{v} brings the end of {k}.|Until {v} you can still go to {k}."
            "|The tents of {k} come down on {v}.|After {v}, nothing is left of {k} but mud.",
            "When does {k} close?|{k}: last day?|On which day do the tents of {k} come down?|Until when can I go to {k}?|For {k}, what is the closing date?"
            "|Find the day on which {k} ends.|When are the fireworks that end {k}?",
            "Which carnival closes on {v}?|The tents of which carnival come down on {v}?|To which carnival can I go until {v}?"
            "|{v} is the last day of which carnival?|Which carnival is over on {v}?",
            "Does {k} close on {v}?|Is {v} the last day of {k}?|Do the tents of {k} come down on {v}?|Can I go to {k} until {v}?"),
        ("headliner", "person",
            "{v} is the big name at {k}.|{k} saved the last evening for {v}.|Most people go to {k} because of {v}.|{v} will sing at {k}."
            "|In large letters {v} is on the poster of {k}.|At {k} the crowd screams for {v}.",
            "Who is the big name at {k}?|{k}: headliner?|For whom did {k} save the last evening?|Because of whom do most people go to {k}?"
            "|For {k}, who is the main act?|Name the headliner of {k}.|Who is in large letters on the poster of {k}?",
            "At which carnival is {v} the big name?|At which carnival will {v} sing?|Which carnival saved the last evening for {v}?"
            "|On which poster is {v} in large letters?|To which carnival do people go because of {v}?",
            "Is {v} the big name at {k}?|Is {v} the headliner of {k}?|Will {v} sing at {k}?|Do most people go to {k} because of {v}?"),
    )),
    ("race", "id", "races", (
        ("winner", "first_name",
            "{v} came in first in {k}.|{k} was won by {v}.|Gold in {k} went to {v}.|{v} tore the ribbon at the end of {k}.|Nobody was as fast as {v} in {k}."
            "|{v} stood on the highest step after {k}.",
            "Who came in first in {k}?|{k}: winner?|Who won {k}?|To whom did gold in {k} go?|For {k}, who is the winner?|Name the one who tore the ribbon in {k}."
            "|Who stood on the highest step after {k}?",
            "Which race did {v} win?|In which race did {v} come in first?|In which race did gold go to {v}?|At the end of which race did {v} tear the ribbon?"
            "|{v} is the winner of which race?",
            "Did {v} win {k}?|Is {v} the winner of {k}?|Did gold in {k} go to {v}?|Did {v} come in first in {k}?"),
        ("second", "first_name",
            "{v} came in second in {k}.|Silver in {k} went to {v}.|{v} lost {k} by a step.|One more breath and {v} would have been ahead in {k}."
            "|{k} left {v} with the silver medal.|In {k} only one was faster than {v}.",
            "Who came in second in {k}?|{k}: runner-up?|To whom did silver in {k} go?|Who lost {k} by a step?|For {k}, who is in second place?"
            "|Name the second of {k}.|Whom did {k} leave with the silver medal?",
            "In which race did {v} come in second?|In which race did silver go to {v}?|Which race did {v} lose by a step?"
            "|Which race left {v} with the silver medal?|{v} was the runner-up in which race?",
            "Did {v} come in second in {k}?|Did silver in {k} go to {v}?|Was {v} the runner-up in {k}?|Did {v} lose {k} by a step?"),
        ("start", "time",
            "The gun for {k} goes off at {v}.|At {v} they are off: {k} has begun.|{v} sharp, {k}: do not be late.|Runners of {k} line up at {v}."
            "|Be at the track by {v} to see {k} from the first step.|We begin {k} at {v}.",
            "When does {k} start?|{k}: starting time?|At what time does the gun for {k} go off?|When do runners of {k} line up?"
            "|For {k}, what is the time of the start?|Find the start of {k}.|At what time do we begin {k}?",
            "Which race starts at {v}?|For which race does the gun go off at {v}?|The runners of which race line up at {v}?|What do we begin at {v}?"
            "|{v} is the start of which race?",
            "Does {k} start at {v}?|Does the gun for {k} go off at {v}?|Do runners of {k} line up at {v}?|Is {v} the starting time of {k}?"),
        ("distance", "decimal",
            "{k} goes over {v} km.|{v} km lie between the start and the end of {k}.|Whoever enters {k} must run {v} km.|{v} km hurt, say all who ran {k}."
            "|It is {v} km to the finish of {k}.|With {k} you have {v} km in your legs.",
            "Over how many km does {k} go?|{k}: distance?|How far must I run in {k}?|How many km is it to the finish of {k}?|For {k}, what is the distance?"
            "|Find the distance of {k}.|How long is {k}, in km?",
            "Which race goes over {v} km?|In which race must I run {v} km?|It is {v} km to the finish of which race?|{v} km is the distance of which race?"
            "|Which race is {v} km long?",
            "Does {k} go over {v} km?|Is the distance of {k} {v} km?|Must I run {v} km in {k}?|Is it {v} km to the finish of {k}?"),
    )),
    ("star", "id", "stars", (
        ("finder", "person",
            "{v} saw {k} before anyone else did.|{k} was found by {v}.|Through a small telescope {v} noticed {k}.|{v} entered {k} in the sky atlas."
            "|The world learned of {k} from {v}.|One clear night gave {v} the joy of finding {k}.",
            "Who saw {k} before anyone else?|{k}: finder?|By whom was {k} found?|Who noticed {k} through a small telescope?|For {k}, who is the discoverer?"
            "|Name the one who entered {k} in the sky atlas.|From whom did the world learn of {k}?",
            "Which star did {v} find?|What did {v} notice through a small telescope?|Which star did {v} see before anyone else?"
            "|{v} entered which star in the sky atlas?|Of which star did the world learn from {v}?",
            "Did {v} find {k}?|Did {v} see {k} before anyone else?|Is {v} the finder of {k}?|Was {k} entered in the sky atlas by {v}?"),
        ("godparent", "person",
            "{v} was allowed to choose a nickname for {k}.|A birthday card told {v} about \"your star\", {k}.|{v} has a paper that says: {k} is yours."
            "|{k} was given to {v} as a present.|At the wedding {v} received {k}.|Since Christmas {k} is, on paper, the star of {v}.",
            "Who was allowed to choose a nickname for {k}?|{k}: given to whom?|To whom was {k} given as a present?|Who received {k} at the wedding?"
            "|For {k}, who is the godparent?|Name the person whose star {k} is on paper.|Whom did a birthday card tell about {k}?",
            "For which star was {v} allowed to choose a nickname?|Which star was given to {v}?|Which star did {v} receive at the wedding?"
            "|About which star did a card tell {v}?|{v} is the godparent of which star?",
            "Was {k} given to {v} as a present?|Is {v} the godparent of {k}?|Did {v} receive {k} at the wedding?|Was {v} allowed to choose a nickname for {k}?"),
        ("color", "color",
            "{k} shines {v}.|The {v} dot in the lens is {k}.|{v} light reaches us from {k}.|In the telescope {k} looks {v}.|Paint {k} {v} on your chart."
            "|{v} is how {k} glows.",
            "In what color does {k} shine?|{k}: color?|How does {k} look in the telescope?|What light reaches us from {k}?|For {k}, what is the color?"
            "|Find the color of {k}.|What do I paint {k} on my chart?",
            "Which star shines {v}?|From which star does {v} light reach us?|Which star looks {v} in the telescope?|Which star do I paint {v}?"
            "|{v} is the color of which star?",
            "Does {k} shine {v}?|Is {k} {v}?|Does {k} look {v} in the telescope?|Does {v} light reach us from {k}?"),
        ("distance", "big_integer",
            "{k} is {v} light years away.|{v} years on its way is the light of {k}.|A trip to {k} is a trip of {v} light years."
            "|{v} light years lie between us and {k}.|To reach {k} you cross {v} light years of nothing.|We see {k} as it was {v} years ago.",
            "How many light years away is {k}?|{k}: distance?|How far is {k} from us?|For how many years is the light of {k} on its way?"
            "|For {k}, what is the distance?|Find out how far off {k} is.|How many light years do I cross to reach {k}?",
            "Which star is {v} light years away?|The light of which star is {v} years on its way?|{v} light years lie between us and which star?"
            "|{v} light years is the distance of which star?|Which star do we see as it was {v} years ago?",
            "Is {k} {v} light years away?|Is the distance of {k} {v} light years?|Is the light of {k} {v} years on its way?|Do we see {k} as it was {v} years ago?"),
    )),
    ("stamp", "code", "stamps", (
        ("seller", "person",
            "{v} sold {k}.|{k} left the album of {v}.|{v} needed money and parted with {k}.|We have {k} from {v}.|{v} took the money and handed over {k}."
            "|With a heavy heart {v} gave up {k}.",
            "Who sold {k}?|{k}: seller?|From whom do we have {k}?|Whose album did {k} leave?|For {k}, who is the seller?|Name the one who parted with {k}."
            "|Who gave up {k}?",
            "Which stamp did {v} sell?|Which stamp left the album of {v}?|With which stamp did {v} part?|Which stamp do we have from {v}?"
            "|{v} was the seller of which stamp?",
            "Did {v} sell {k}?|Is {v} the seller of {k}?|Do we have {k} from {v}?|Did {v} part with {k}?"),
        ("buyer", "person",
            "{v} bought {k}.|{k} is now in the album of {v}.|{v} raised a hand and {k} was gone.|At the fair {v} got hold of {k}.|The new owner of {k} is {v}."
            "|They wrapped {k} for {v}.",
            "Who bought {k}?|{k}: buyer?|In whose album is {k} now?|Who got hold of {k} at the fair?|For {k}, who is the buyer?|Name the new owner of {k}."
            "|For whom did they wrap {k}?",
            "Which stamp did {v} buy?|Which stamp is now in the album of {v}?|What did {v} get hold of at the fair?|{v} is the new owner of which stamp?"
            "|Which stamp did they wrap for {v}?",
            "Did {v} buy {k}?|Is {v} the new owner of {k}?|Is {k} now in the album of {v}?|Did they wrap {k} for {v}?"),
        ("paid", "amount",
            "{k} was sold for {v}.|{v} changed hands for {k}.|The hammer fell at {v} for {k}.|It took {v} to get {k}.|At {v} nobody else wanted {k} any more."
            "|On the receipt for {k} we read {v}.",
            "For how much was {k} sold?|{k}: paid?|How much changed hands for {k}?|At what amount did the hammer fall for {k}?|For {k}, what was the sum paid?"
            "|Find what was given for {k}.|What do we read on the receipt for {k}?",
            "Which stamp was sold for {v}?|For which stamp did {v} change hands?|For which stamp did the hammer fall at {v}?|Which receipt says {v}?"
            "|It took {v} to get which stamp?",
            "Was {k} sold for {v}?|Did {v} change hands for {k}?|Did the hammer fall at {v} for {k}?|Does the receipt for {k} say {v}?"),
        ("estimate", "amount",
            "The expert thinks {k} is worth {v}.|{v} is the true value of {k}, says the expert.|In the catalog {k} is valued at {v}.|Insure {k} for {v}."
            "|The book has {v} next to the picture of {k}.|{v}, no less, is what the expert sees in {k}.",
            "What does the expert think {k} is worth?|{k}: worth?|At what is {k} valued in the catalog?|For how much should I insure {k}?"
            "|For {k}, what is the estimate?|Find the value of {k} in the book.|What is next to the picture of {k} in the book?",
            "Which stamp is worth {v}, as the expert thinks?|Which stamp is valued at {v}?|Which stamp should I insure for {v}?"
            "|The picture of which stamp has {v} next to it?|{v} is the estimate for which stamp?",
            "Is {k} valued at {v}?|Does the expert think {k} is worth {v}?|Should I insure {k} for {v}?|Is {v} the estimate for {k}?"),
    )),
    ("toy", "animal", "toys", (
        ("giver", "first_name",
            "{v} put the {k} under the tree.|The {k} is a present from {v}.|It was {v} who wrapped the {k}.|{v} sent the {k} by post."
            "|For the {k} a thank-you note goes to {v}.|A card from {v} was tied to the {k}.",
            "Who put the {k} under the tree?|{k}: from whom?|From whom is the {k}?|Who wrapped the {k}?|For the {k}, who is the giver?"
            "|Name the one who sent the {k}.|To whom goes a thank-you note for the {k}?",
            "Which toy did {v} put under the tree?|What is a present from {v}?|What did {v} wrap?|For what does a thank-you note go to {v}?"
            "|A card from {v} was tied to what?",
            "Did {v} put the {k} under the tree?|Is the {k} a present from {v}?|Did {v} wrap the {k}?|Is {v} the giver of the {k}?"),
        ("child", "first_name",
            "{v} unpacked the {k}.|The {k} is for {v}.|{v} sleeps with the {k} in one arm.|Only {v} may play with the {k}.|The {k} made {v} laugh out loud."
            "|From morning to night {v} does not let go of the {k}.",
            "Who unpacked the {k}?|{k}: for whom?|For whom is the {k}?|Who may play with the {k}?|For the {k}, which child is the owner?"
            "|Name the child that got the {k}.|Whom did the {k} make laugh?",
            "Which toy did {v} unpack?|What is for {v}?|Which toy may {v} play with?|What does {v} not let go of?|What made {v} laugh?",
            "Is the {k} for {v}?|Did {v} unpack the {k}?|May {v} play with the {k}?|Did the {k} make {v} laugh?"),
        ("maker", "company",
            "{v} makes the {k}.|On the foot of the {k} is stamped {v}.|The {k} was sewn by {v}.|Write to {v} if the {k} loses an eye."
            "|In the workshops of {v} they sew the {k} by hand.|{v} is proud of the {k}.",
            "Who makes the {k}?|{k}: maker?|By which company was the {k} sewn?|What is stamped on the foot of the {k}?|For the {k}, which company is the maker?"
            "|Name the company behind the {k}.|To whom do I write if the {k} loses an eye?",
            "Which toy does {v} make?|On the foot of which toy is {v} stamped?|Which toy was sewn by {v}?|Of what is {v} proud?"
            "|I write to {v} about an eye of which toy?",
            "Does {v} make the {k}?|Was the {k} sewn by {v}?|Is {v} stamped on the foot of the {k}?|Is {v} the maker of the {k}?"),
        ("shelf", "room",
            "The {k} is kept in the {v}.|In the {v} somebody tripped over the {k}.|The {v} is where the {k} goes in the evening."
            "|Look in the {v} if you miss the {k}.|After the party the {k} was left in the {v}.|The {v} got a box for the {k}.",
            "Where is the {k} kept?|{k}: which room?|In which room did somebody trip over the {k}?|Where do I look if I miss the {k}?"
            "|For the {k}, what is the room?|Find the room with the {k}.|Where does the {k} go in the evening?",
            "Which toy is kept in the {v}?|Over what did somebody trip in the {v}?|What goes to the {v} in the evening?|For what did the {v} get a box?"
            "|What was left in the {v}?",
            "Is the {k} kept in the {v}?|Was the {k} left in the {v}?|Do I find the {k} in the {v}?|Did somebody trip over the {k} in the {v}?"),
    )),
    ("bed", "code", "beds", (
        ("crop", "plant",
            "In bed {k} we grow {v}.|{v} can be picked from bed {k}.|Bed {k} is full of {v}.|The little sign on bed {k} reads {v}."
            "|{v} did well in bed {k} this year.|Seeds of {v} went into bed {k}.",
            "What do we grow in bed {k}?|Bed {k}: crop?|What can be picked from bed {k}?|Which seeds went into bed {k}?|For bed {k}, what is the crop?"
            "|Find the plants in bed {k}.|What does the little sign on bed {k} read?",
            "In which bed do we grow {v}?|From which bed can {v} be picked?|Which bed is full of {v}?|Which bed has a sign that reads {v}?"
            "|Into which bed did seeds of {v} go?",
            "Do we grow {v} in bed {k}?|Is bed {k} full of {v}?|Did seeds of {v} go into bed {k}?|Does the sign on bed {k} read {v}?"),
        ("gardener", "first_name",
            "{v} digs and weeds bed {k}.|Bed {k} is the pride of {v}.|You can see {v} on both knees in bed {k}.|{v} waters bed {k} after work."
            "|The rake next to bed {k} is that of {v}.|To {v} we gave bed {k}.",
            "Who digs and weeds bed {k}?|Bed {k}: gardener?|Whose pride is bed {k}?|Who waters bed {k} after work?|For bed {k}, who is the gardener?"
            "|Name the one who works in bed {k}.|To whom did we give bed {k}?",
            "Which bed does {v} weed?|Which bed is the pride of {v}?|Which bed does {v} water?|Next to which bed is the rake of {v}?|Which bed did we give to {v}?",
            "Does {v} weed bed {k}?|Is bed {k} the pride of {v}?|Does {v} water bed {k}?|Is {v} the gardener of bed {k}?"),
        ("sowing", "date_words",
            "On {v} we put the seeds into bed {k}.|Bed {k} was sown on {v}.|{v} was the day when bed {k} got its seeds."
            "|The soil of bed {k} was warm enough on {v}, and in went the seeds.|Since {v} there have been seeds in bed {k}.|{v}: seeds for bed {k}.",
            "When did we put the seeds into bed {k}?|Bed {k}: sown when?|On which day was bed {k} sown?|Since when have there been seeds in bed {k}?"
            "|For bed {k}, what is the date of sowing?|Find the sowing date of bed {k}.|On what date did bed {k} get its seeds?",
            "Which bed was sown on {v}?|Into which bed did we put seeds on {v}?|Which bed got its seeds on {v}?|{v} is the sowing date of which bed?"
            "|Which bed has had seeds in it since {v}?",
            "Was bed {k} sown on {v}?|Did bed {k} get its seeds on {v}?|Is {v} the sowing date of bed {k}?|Have there been seeds in bed {k} since {v}?"),
        ("harvest", "date_words",
            "On {v} we bring in everything from bed {k}.|Bed {k} will be ripe on {v}.|{v} is when the baskets go out to bed {k}."
            "|Until {v} nobody picks from bed {k}.|We empty bed {k} on {v}.|Come on {v} and eat what bed {k} gave us.",
            "When do we bring in everything from bed {k}?|Bed {k}: harvest?|On which day will bed {k} be ripe?|Until when does nobody pick from bed {k}?"
            "|For bed {k}, what is the date of the harvest?|Find the harvest day of bed {k}.|On what date do we empty bed {k}?",
            "Which bed will be ripe on {v}?|From which bed do we bring in everything on {v}?|Which bed do we empty on {v}?|{v} is the harvest day of which bed?"
            "|The baskets go out to which bed on {v}?",
            "Will bed {k} be ripe on {v}?|Do we empty bed {k} on {v}?|Is {v} the harvest day of bed {k}?|Do the baskets go out to bed {k} on {v}?"),
    )),
    ("hive", "id", "hives", (
        ("beekeeper", "person",
            "{v} keeps the bees of {k}.|The bees of {k} know the smell of {v}.|In a white suit {v} opens {k}.|{k} stands in the care of {v}."
            "|{v} was stung twice at {k}.|Call {v} when {k} swarms.",
            "Who keeps the bees of {k}?|{k}: beekeeper?|Who opens {k} in a white suit?|In whose care is {k}?|For {k}, who is the beekeeper?"
            "|Name the one who was stung at {k}.|Whom do I call when {k} swarms?",
            "Which hive does {v} open?|The bees of which hive does {v} keep?|At which hive was {v} stung?|Which hive is in the care of {v}?"
            "|For which hive do I call {v}?",
            "Does {v} keep the bees of {k}?|Is {k} in the care of {v}?|Is {v} the beekeeper of {k}?|Was {v} stung at {k}?"),
        ("honey", "decimal",
            "{k} gave {v} kg of honey.|We filled jars with {v} kg from {k}.|{v} kg of gold, all from {k}.|The bees of {k} made {v} kg."
            "|{v} kg ran out of the combs of {k}.|From {k} we took {v} kg.",
            "How many kg of honey did {k} give?|{k}: honey?|How many kg did we take from {k}?|How much did the bees of {k} make?"
            "|For {k}, what is the amount of honey?|Find the honey of {k} in kg.|How much ran out of the combs of {k}?",
            "Which hive gave {v} kg of honey?|From which hive did we take {v} kg?|The bees of which hive made {v} kg?|Out of which combs did {v} kg run?"
            "|{v} kg came from which hive?",
            "Did {k} give {v} kg of honey?|Did we take {v} kg from {k}?|Did the bees of {k} make {v} kg?|Did {v} kg run out of the combs of {k}?"),
        ("flower", "plant",
            "The bees of {k} fly to {v}.|{v} can be seen all around {k}.|The honey of {k} tastes of {v}.|{v} can feed all the bees of {k}."
            "|Because of {v}, we moved {k} here.|Near {k} somebody sowed {v}.",
            "To which plants do the bees of {k} fly?|{k}: flowers?|What grows all around {k}?|Of what does the honey of {k} taste?|For {k}, what are the plants?"
            "|Find what can feed the bees of {k}.|What did somebody sow near {k}?",
            "The bees of which hive fly to {v}?|Around which hive do you see {v}?|Which honey tastes of {v}?|Near which hive did somebody sow {v}?"
            "|Which hive did we move because of {v}?",
            "Do the bees of {k} fly to {v}?|Does the honey of {k} taste of {v}?|Did somebody sow {v} near {k}?|Did we move {k} because of {v}?"),
        ("strength", "big_integer",
            "{v} bees live in {k}.|{k} has grown to {v} bees.|Somebody guessed {v} bees in {k}.|There is a hum of {v} bees when you open {k}."
            "|{v} is how many came through the winter in {k}.|{k}: {v} bees, all busy.",
            "How many bees live in {k}?|{k}: bees?|To how many bees has {k} grown?|How many came through the winter in {k}?|For {k}, what is the number of bees?"
            "|Find the count of bees in {k}.|How many hum when I open {k}?",
            "In which hive do {v} bees live?|Which hive has grown to {v} bees?|In which hive did {v} come through the winter?"
            "|From which hive is the hum of {v} bees?|{v} bees are busy in which hive?",
            "Do {v} bees live in {k}?|Has {k} grown to {v} bees?|Did {v} bees come through the winter in {k}?|Is {v} the number of bees in {k}?"),
    )),
    ("campsite", "code", "campsites", (
        ("camper", "person",
            "{v} has put up a tent on {k}.|{k} is taken by {v}.|The smoke over {k} comes from the fire of {v}.|{v} sleeps on {k}.|We let {v} have {k}."
            "|If the radio on {k} is too loud, speak to {v}.",
            "Who has put up a tent on {k}?|{k}: camper?|By whom is {k} taken?|Who sleeps on {k}?|For {k}, who is the guest?|Name the one who has {k}."
            "|To whom do I speak if the radio on {k} is too loud?",
            "On which campsite does {v} sleep?|Where has {v} put up a tent?|Which campsite is taken by {v}?|Which campsite did we let {v} have?"
            "|Over which campsite is the smoke from the fire of {v}?",
            "Does {v} sleep on {k}?|Is {k} taken by {v}?|Has {v} put up a tent on {k}?|Did we let {v} have {k}?"),
        ("arrival", "date_iso",
            "Somebody moves in on {k} on {v}.|{v} is the first night on {k}.|The tent on {k} goes up on {v}.|On {v} the guest of {k} comes."
            "|From {v} on, {k} is in use.|{k}: check-in {v}.",
            "When does the guest of {k} come?|{k}: arrival?|When does the tent on {k} go up?|On what date is the first night on {k}?"
            "|For {k}, what is the day of arrival?|Find the check-in date of {k}.|From when on is {k} in use?",
            "Which campsite is in use from {v} on?|On which campsite does the tent go up on {v}?|To which campsite does the guest come on {v}?"
            "|Which campsite has its first night on {v}?|{v} is the check-in date of which campsite?",
            "Does the guest of {k} come on {v}?|Does the tent on {k} go up on {v}?|Is {v} the check-in date of {k}?|Is {k} in use from {v} on?"),
        ("departure", "date_iso",
            "{k} has to be empty on {v}.|On {v} the guest of {k} packs up and goes.|{v} sees {k} free again.|The tent on {k} comes down on {v}."
            "|We clean {k} on {v}, once everybody has left.|{k}: check-out {v}.",
            "When does the guest of {k} go?|{k}: departure?|When does the tent on {k} come down?|On what date must {k} be empty?"
            "|For {k}, what is the day of departure?|Find the check-out date of {k}.|When is {k} free again?",
            "Which campsite has to be empty on {v}?|On which campsite does the tent come down on {v}?|Which campsite is free again on {v}?"
            "|Which campsite do we clean on {v}?|{v} is the check-out date of which campsite?",
            "Does {k} have to be empty on {v}?|Does the tent on {k} come down on {v}?|Is {v} the check-out date of {k}?|Is {k} free again on {v}?"),
        ("fee", "amount",
            "A night on {k} is {v}.|{v} is collected each night for {k}.|You sleep on {k} for {v} a night.|{k} brings us {v} per night."
            "|{v} a night, and {k} is yours.|Put {v} into the box for every night on {k}.",
            "How much is a night on {k}?|{k}: fee?|What is collected each night for {k}?|How much does {k} bring us per night?"
            "|For {k}, what is the price of a night?|Find the fee for {k}.|What do I put into the box for every night on {k}?",
            "On which campsite is a night {v}?|For which campsite is {v} collected each night?|Which campsite brings us {v} per night?"
            "|Which campsite is mine for {v} a night?|{v} is the fee for which campsite?",
            "Is a night on {k} {v}?|Is the fee for {k} {v}?|Does {k} bring us {v} per night?|Is {v} collected each night for {k}?"),
    )),
)  # fmt: skip
