"""Yet more sentences and questions for the columns of the first sheets, for the training side alone."""

from __future__ import annotations

# {sheet: {column: (sentences, forward, reverse, checks)}}, as in `training.sheets`.
SHEETS: dict[str, dict[str, tuple[str, str, str, str]]] = {
    "name": {
        "city": (
            "{k} wakes up every morning to the bells of {v}.|When work is over, {k} rides the bus back home to {v}."
            "|The postman of {v} knows {k} well.|Three years back, {v} welcomed {k} as a new neighbor."
            "|Under an old roof in {v} sleeps {k}.|In the phone book of {v} stands the name {k}."
            "|{v} would not be the same without {k}, who has a garden there."
            "|{k} bought an apartment in the middle of {v}.|{k} pays rent in {v}."
            "|{k} settled down in {v} with two cats.",
            "Where does {k} sleep at night?|{k}: from where?|{k} is based where?|Where has {k} settled down?"
            "|Where does {k} pay rent?|What goes on the envelope as {k}'s place?|And {k}, where?"
            "|Which town has {k} among its neighbors?|Back home for {k} is where?"
            "|I would like to drop by at {k}'s. Where is that?",
            "Who has settled down in {v}?|Who pays rent in {v}?|Which neighbor would I meet in {v}?|In {v}: who?"
            "|Whose bed is in {v}?",
            "Has {k} settled down in {v}?|Does {k} pay rent in {v}?|Is {k} one of the people in {v}?"
            "|Would I be in {v} if I stood before {k}'s house?",
        ),
        "job": (
            "Every morning {k} puts on the clothes of a {v} and goes out.|{k} gets paid for being a {v}."
            "|After school {k} learned everything a {v} has to know.|These days {k} is employed as a {v}."
            "|{k} makes money as a {v}.|Being a {v} fills the days of {k}."
            "|A {v} was wanted, and {k} got the contract.|If something calls for a {v}, people turn to {k}."
            "|The tools of a {v} lie in the bag that {k} carries."
            "|The word {v} is printed under the name {k} on the door.",
            "What does {k} get paid for?|{k} is employed as what?|{k}: what profession?"
            "|What fills the working days of {k}?|As a career, what did {k} go for?"
            "|What is {k} by training and trade?|How does {k} make money?|What did {k} learn after school?"
            "|And {k}, working as?|What is printed under the name of {k}?",
            "Who is employed as a {v}?|Who gets paid for being a {v}?|A {v} is wanted: whom do I ask?|{v}: who?"
            "|Who makes money as a {v}?",
            "Is {k} employed as a {v}?|Does {k} get paid for being a {v}?|Has {k} the profession of a {v}?"
            "|If somebody wants a {v}, can {k} be sent?",
        ),
        "age": (
            "{k} has seen {v} summers so far.|Next year {k} will have one more than {v} candles to blow out."
            "|{k} has been in this world for {v} years.|Friends threw {k} a party for the big {v}."
            "|{k} made it to {v} without a single gray hair.|{v} winters have gone by since {k} came into the world."
            "|After {v} years on earth, {k} still laughs like a child."
            "|The number {v} stands beside {k} in the list of birthdays.|{v} birthdays lie behind {k}."
            "|A round of {v} claps was heard, one for each year of {k}.",
            "How many birthdays lie behind {k}?|{k}: how old?|How long has {k} been in this world?"
            "|How many summers has {k} seen?|How many years does {k} count?|For how many years has {k} been alive?"
            "|What number belongs to {k} in the list of birthdays?|How many years has {k} lived?"
            "|And {k}, how many years old?|Young or old, how many years is it for {k}?",
            "Who has {v} birthdays behind them?|Who has seen {v} summers?|Who has been alive for {v} years?"
            "|{v} years old: who?|Beside whose name does the number {v} stand?",
            "Has {k} been alive for {v} years?|Did {k} see {v} summers?|Are there {v} birthdays behind {k}?"
            "|{k} counts {v} years, is that so?",
        ),
        "food": (
            "{k} cannot get enough of {v}.|{k} took a second helping of {v}.|{k} dreams of {v} when hungry."
            "|For a birthday meal {k} wished for {v}.|{k} would pick {v} over anything else on the menu."
            "|{v} disappears fast when {k} sits at the table.|The smell of {v} brings {k} running to the kitchen."
            "|Whenever {v} is served, {k} asks for more.|A plate of {v} is all it takes to cheer {k} up."
            "|There is {v} in the lunch box of {k}.",
            "What is in the lunch box of {k}?|What can {k} not get enough of?|What brings {k} running to the kitchen?"
            "|{k}: which dish?|What did {k} take a second helping of?|What meal would cheer {k} up?"
            "|When hungry, what does {k} dream of?|And for {k}, what is there to eat?"
            "|What would {k} pick from the menu?|What would you serve {k}?",
            "Who cannot get enough of {v}?|In whose lunch box is {v}?|I made too much {v}. Who would take it?"
            "|{v}: for whom?|Who would pick {v} from the menu?",
            "Can {k} not get enough of {v}?|Would a plate of {v} cheer {k} up?"
            "|Is it {v} that {k} would pick from the menu?|Is there {v} in the lunch box of {k}?",
        ),
    },
    "product": {
        "price": (
            "One {k} makes {v}, please.|The {k} leaves the shop for {v} and not less."
            "|The bill for the {k} came to {v}.|To own the {k}, you must spend {v}.|For the {k} the seller wants {v}."
            "|{v} changed hands, and the {k} was mine.|Save up {v}, then the {k} can be bought."
            "|{v} had to be put on the counter before the {k} was packed.|You hand over {v} and receive the {k}."
            "|Just {v} for such a fine {k}!",
            "What does the seller want for the {k}?|How much must I spend to own the {k}?|{k}: how much?"
            "|What was on the bill for the {k}?|How much should I save up for the {k}?|What will the {k} set me back?"
            "|How expensive is the {k}?|And the {k}, how much is that?|What do I hand over for the {k}?"
            "|What amount is due for the {k}?",
            "For what does the seller want {v}?|I saved up {v}. For which product is that the right sum?"
            "|{v}: for which product?|Which product sets me back {v}?|On the bill there is {v}. What was bought?",
            "Does the seller want {v} for the {k}?|Must I spend {v} to own the {k}?|Will the {k} set me back {v}?"
            "|Is {v} due for the {k}?",
        ),
        "color": (
            "The {k} shines in {v}.|We got a {k}, and it turned out {v}.|From far away the {k} looks {v}."
            "|They dyed the {k} {v}.|The designer wanted the {k} to be {v}.|{v} is how the {k} left the paint shop."
            "|Something {v} stands in the window: the {k}.|The {v} thing on the left is the {k}."
            "|Pure {v}, nothing else, can be seen on the {k}.|A bright {v} makes the {k} easy to find.",
            "To draw the {k}, which pencil do I take?|How did the designer want the {k}?|{k}: what shade?"
            "|What did they dye the {k}?|How was the {k} painted?|The {k} shines in what?"
            "|Into what pot of paint was the {k} dipped?|And the {k}, in which color?"
            "|How does the {k} look from far away?|What tone was used for the {k}?",
            "What is the {v} thing in the window?|Something {v} caught my eye. What could it be?|{v}: which product?"
            "|What was dyed {v}?|What shines in {v}?",
            "Does the {k} look {v}?|Did they dye the {k} {v}?|Is the {v} thing in the window the {k}?"
            "|Does the {k} shine in {v}?",
        ),
        "stock": (
            "When I looked for the {k}, {v} were there.|The {k} has not sold out: {v} are waiting for buyers."
            "|Our shelf holds the {k}, {v} in number.|The {k} arrived and now there are {v}."
            "|If you ask for the {k}, we can offer up to {v}.|{v} is the number we noted for the {k} at closing time."
            "|There were {v} when I last checked the {k}.|A pile of {v} waits under the sign of the {k}."
            "|We found {v} of them in the cellar, I mean the {k}.|Up to {v} customers can each take home one {k}.",
            "How many customers could each take home one {k}?|{k}: how many left?"
            "|At closing time, what number was noted for the {k}?|What is the amount of the {k} that we hold?"
            "|How many were there when somebody checked the {k}?|How large is the pile of the {k}?"
            "|Up to how many of the {k} can I order?|And the {k}, how many?"
            "|How many of the {k} are waiting for buyers?|How often can the {k} be sold until it is sold out?",
            "For which product was {v} noted at closing time?|{v} left: of what?"
            "|Of which product are {v} waiting for buyers?|Which pile is {v} pieces large?"
            "|Of what can I order up to {v}?",
            "Are {v} of the {k} waiting for buyers?|Was {v} noted for the {k}?|Could I order up to {v} of the {k}?"
            "|Is the pile of the {k} {v} pieces large?",
        ),
        "maker": (
            "The {k} was designed and put together at {v}.|The {k} bears the logo of {v}.|We owe the {k} to {v}."
            "|If the {k} breaks, {v} will repair it as its own.|The {k} was invented in the workshop of {v}."
            "|{v} puts its logo on the {k}.|{v} launched the {k} last spring."
            "|In the halls of {v} the {k} takes shape.|Workers of {v} put the {k} together."
            "|A truck from {v} brought the {k}, fresh from its own factory.",
            "Whose logo is on the {k}?|To whom do we owe the {k}?|{k}: from which company?|Who launched the {k}?"
            "|Who put the {k} together?|In whose factory does the {k} take shape?|Who invented the {k}?"
            "|And the {k}, made by?|Who will repair the {k} if it breaks?|Which firm does the {k} go back to?",
            "Which product has the logo of {v} on it?|What did {v} launch?|{v}: which product?|What do we owe to {v}?"
            "|What takes shape in the factory of {v}?",
            "Is the logo of {v} on the {k}?|Did {v} launch the {k}?|Do we owe the {k} to {v}?"
            "|Was the {k} put together at {v}?",
        ),
    },
    "task": {
        "owner": (
            "{k} keeps {v} busy this week.|For {k} we are counting on {v}.|The name on {k} is {v}."
            "|Somebody had to do {k}, and the choice fell on {v}.|{k} landed with {v} after the meeting."
            "|{v} is busy with {k}.|{v} will see {k} through to the end.|In {v}'s inbox there is a note about {k}."
            "|Thanks to {v}, somebody is now looking at {k}.|{v} promised to get {k} done.",
            "Who is busy with {k}?|{k}: who?|Whose name is on {k}?|On whom are we counting for {k}?"
            "|Who promised to get {k} done?|With whom did {k} land?|Who will see {k} through?|And {k}, whose is it?"
            "|Who is looking at {k}?|Whom does {k} keep busy?",
            "What is {v} busy with?|{v}: which task?|For what are we counting on {v}?"
            "|What did {v} promise to get done?|What landed with {v}?",
            "Is {v} busy with {k}?|Is the name on {k} {v}?|Did {v} promise to get {k} done?"
            "|Are we counting on {v} for {k}?",
        ),
        "due": (
            "{k} can wait, but not beyond {v}.|The clock for {k} stops on {v}.|We promised to deliver {k} on {v}."
            "|Make sure that {k} is off the table by {v}.|{k} has to reach the boss no later than {v}."
            "|{v} is all the time we get for {k}.|After {v} nobody will accept {k} any more."
            "|If {v} passes without a result, {k} is late.|Mark {v} in your diary, since that is when we need {k}."
            "|Before {v} is over, {k} has to be sent.",
            "How long can {k} wait?|{k}: by when?|After which date is {k} late?|When did we promise to deliver {k}?"
            "|When does the clock for {k} stop?|When will nobody accept {k} any more?"
            "|Which date do I mark in my diary for {k}?|And {k}, until when?|When do we need {k}?"
            "|At the latest, when must {k} reach the boss?",
            "What did we promise to deliver on {v}?|{v}: which task?|What is late if it is not done by {v}?"
            "|Which task can wait until {v}?|What do we need on {v}?",
            "Can {k} wait until {v}?|Did we promise to deliver {k} on {v}?|Is {k} late after {v}?"
            "|Do we need {k} on {v}?",
        ),
        "room": (
            "{k} brings us together in {v}.|All the papers for {k} are lying in {v}.|They set up {k} in {v}."
            "|Whoever looks for {k} should try {v}.|{k} found its place in {v}."
            "|{v} is full of people who work on {k}.|Inside {v} you can watch {k} being done."
            "|Turn left to {v} and you are at {k}.|The door of {v} is closed because of {k}."
            "|The team meets in {v} to get on with {k}.",
            "Where are the papers for {k}?|{k}: where?|Where did they set up {k}?"
            "|Where should I try if I look for {k}?|Where does the team get on with {k}?"
            "|Which door is closed because of {k}?|Where can I watch {k} being done?|And {k}, in which place?"
            "|Where do we come together for {k}?|What is the right door for {k}?",
            "Which papers are lying in {v}?|{v}: for which task?|What did they set up in {v}?"
            "|What can I watch being done in {v}?|Because of which task is {v} closed?",
            "Are the papers for {k} in {v}?|Did they set up {k} in {v}?|Does the team get on with {k} in {v}?"
            "|If I look for {k}, should I try {v}?",
        ),
    },
    "traveler": {
        "destination": (
            "{k} is looking forward to the streets of {v}.|After a long ride {k} will step out in {v}."
            "|{k} chose {v} for the holidays.|A friend drives {k} all the way to {v}."
            "|{k} bought a map of {v} for the journey.|{v} is calling, and {k} follows."
            "|To see {v}, {k} takes a week off.|The hotel in {v} expects {k}.|A trip to {v} was the wish of {k}."
            "|Next stop {v}, and there {k} gets off.",
            "Where will {k} step out?|{k}: where to?|Of which city did {k} buy a map?"
            "|Where does the hotel expect {k}?|What did {k} choose for the holidays?|Where does {k} get off?"
            "|What place will {k} see?|And {k}, off to where?|Where does {k} want to be at the end of the journey?"
            "|Where is {k} traveling?",
            "Who will step out in {v}?|{v}: which traveler?|Who chose {v} for the holidays?|Who bought a map of {v}?"
            "|Who is expected by the hotel in {v}?",
            "Did {k} choose {v} for the holidays?|Will {k} step out in {v}?|Is {k} traveling to {v}?"
            "|Does the hotel in {v} expect {k}?",
        ),
        "time": (
            "{k} waves goodbye at {v}.|{k} shuts the front door at {v} and is gone."
            "|Nobody will find {k} here after {v}.|The driver picks {k} up at {v}."
            "|{k} walks out with the suitcase at {v}.|{v} on the clock, and {k} is on the move."
            "|At {v} the doors close behind {k}.|Not before {v} will {k} be on the move."
            "|Set the alarm well before {v}, for then {k} rolls out of town."
            "|Until {v} you can still say goodbye to {k}.",
            "When does {k} wave goodbye?|{k}: when?|How long can I still say goodbye to {k}?|When is {k} on the move?"
            "|When does the driver pick {k} up?|After what hour is {k} gone?|When do the doors close behind {k}?"
            "|And {k}, at what hour?|When does {k} walk out with the suitcase?|At what hour does {k} get going?",
            "Who waves goodbye at {v}?|{v}: which traveler?|Who is gone after {v}?"
            "|Whom does the driver pick up at {v}?|Who gets going at {v}?",
            "Does {k} get going at {v}?|Is {k} gone after {v}?|Does the driver pick {k} up at {v}?"
            "|Is {v} the hour when {k} waves goodbye?",
        ),
        "seat": (
            "{k} may sit down at {v}.|The boarding pass of {k} reads {v}.|{k} spends the ride in {v}."
            "|{k} put a coat on {v} and sat down.|During the trip {k} can be found at {v}."
            "|A blanket was brought to {v}, because {k} was cold.|In {v}, by the aisle, {k} is fast asleep."
            "|On {v} lies the book of {k}.|The one in {v} with the headphones is {k}."
            "|Next to the window, at {v}, the crew greeted {k}.",
            "What does the boarding pass of {k} read?|{k}: which seat?|Where can {k} be found during the trip?"
            "|Where does {k} spend the ride?|Where did {k} put the coat and sit down?"
            "|To which place should the crew bring a coffee for {k}?|Where should the blanket for {k} be brought?"
            "|And {k}, sitting where?|Where on the plan is {k}?|Where may {k} sit?",
            "On whose boarding pass is {v} printed?|{v}: which passenger?|Who spends the ride in {v}?"
            "|To whom does the coat on {v} belong?|Who can be found at {v}?",
            "Does the boarding pass of {k} read {v}?|Does {k} spend the ride in {v}?|May {k} sit in {v}?"
            "|Can {k} be found at {v}?",
        ),
    },
    "service": {
        "port": (
            "{k} waits for clients at number {v}.|Your client finds {k} at localhost:{v}."
            "|{k} opened {v} when it started.|{k} was told to bind to {v}."
            "|To check that {k} is alive, I sent a request to {v}.|{v} must stay free, since {k} needs it."
            "|Knock at {v} and {k} will open.|A socket on {v} was opened by {k}."
            "|If {v} is blocked, nobody gets through to {k}.|Traffic that comes in at {v} ends up with {k}.",
            "At which number does {k} wait for clients?|{k}: which port?|What was {k} told to bind to?"
            "|Which number must stay free for {k}?|Where do I knock to get through to {k}?"
            "|What did {k} open when it started?|localhost and which number for {k}?|And {k}, on what port?"
            "|Where should traffic for {k} come in?|What number do I put after the colon to get {k}?",
            "What was told to bind to {v}?|{v}: which service?|If {v} is blocked, what can nobody get through to?"
            "|Where does traffic that comes in at {v} end up?|What needs {v} to stay free?",
            "Was {k} told to bind to {v}?|Does traffic at {v} end up with {k}?|Must {v} stay free for {k}?"
            "|Does {k} wait for clients at {v}?",
        ),
        "version": (
            "{k} came out as {v} this week.|The last build of {k} was {v}.|{k} has climbed to {v}."
            "|We rolled {k} forward to {v}.|{k} calls itself {v} in the log.|{v} is out now for {k}."
            "|We pinned {v} in the file for {k}.|Since Tuesday {v} has been live for {k}."
            "|With {v} came a new look for {k}.|Bugs found in {v} were reported to the team of {k}.",
            "What was the last build of {k}?|{k}: which release?|How far has {k} climbed?"
            "|What does {k} call itself in the log?|What did we pin for {k}?|What is out now for {k}?"
            "|To what did we roll {k} forward?|And {k}, at what release?"
            "|What number comes after the name {k} in the log?|Which build of {k} has been deployed?",
            "Which service had {v} as its last build?|{v}: of which service?|What has climbed to {v}?"
            "|For which service did we pin {v}?|What calls itself {v} in the log?",
            "Was {v} the last build of {k}?|Did we pin {v} for {k}?|Has {k} climbed to {v}?|Is {v} out now for {k}?",
        ),
        "contact": (
            "{k} has a team behind it that reads {v}.|When {k} stops, wake up {v}."
            "|Complaints about {k}? Please use {v}.|{k} is kept alive by {v}.|The bill for {k} is sent to {v}."
            "|{v} knows all about {k}.|Drop a line to {v} if you want to learn more about {k}."
            "|Only {v} may restart {k}.|Let {v} know before you change {k}.|People at {v} built {k} and support it.",
            "Who knows all about {k}?|{k}: whom to ask?|Whom do I wake up when {k} stops?"
            "|Where do I complain about {k}?|Who may restart {k}?|Who keeps {k} alive?"
            "|Who must know before I change {k}?|And for {k}, which address?|Who supports {k}?"
            "|Where can I drop a line about {k}?",
            "What does {v} know all about?|{v}: for which service?|When what stops do I wake up {v}?"
            "|What may {v} restart?|What does {v} keep alive?",
            "Does {v} know all about {k}?|May {v} restart {k}?|Should I wake up {v} when {k} stops?"
            "|Is it {v} that supports {k}?",
        ),
    },
    "pet": {
        "animal": (
            "{k} came into the family as a baby {v}.|When {k} is ill, we need a vet who knows how to treat a {v}."
            "|Most guests are surprised that {k} turns out to be a {v}.|On the cage of {k} somebody painted a {v}."
            "|Everybody on our street knows {k} the {v}."
            "|A little {v} moved in with us, and {k} was the name we chose.|This {v} comes when you shout {k}."
            "|The {v} in the picture? Oh, that must be {k}.|No other {v} is as sweet as {k}."
            "|A {v} that listens to {k} ran away.",
            "Which animal came into the family as {k}?|{k}: what is it?|What does {k} turn out to be?"
            "|What should the vet know how to treat when {k} is ill?|What would you paint on the cage of {k}?"
            "|Which animal am I looking at when I see {k}?|What comes when I shout {k}?"
            "|And {k}, what sort of creature?|What did we take in and name {k}?|What kind of pet did we call {k}?",
            "What should I shout to make the {v} come?|{v}: what name?|To what does the {v} listen?"
            "|Who turns out to be a {v}?|Which name was chosen for the {v}?",
            "Does {k} turn out to be a {v}?|Was {k} the name chosen for the {v}?"
            "|Did {k} come into the family as a {v}?|Will the {v} come if I shout {k}?",
        ),
        "toy": (
            "{k} carries the {v} from corner to corner.|{k} guards the {v} like a treasure."
            "|{k} gets nervous when the {v} is out of sight.|Watch {k} fetch the {v} when somebody throws it."
            "|{k} stole the {v} from the kitchen.|The {v} is full of bite marks from {k}."
            "|Hands off the {v}, or {k} will get angry!|Under the {v} hides {k}."
            "|Wherever the {v} rolls, there runs {k}.|Once the {v} was new, then {k} found it.",
            "What does {k} have fun with?|{k}: with what?|What would {k} miss most?|What is on the floor next to {k}?"
            "|Which object is the business of {k}?|If I see {k}, what else do I see?|What is to be kept for {k}?"
            "|And {k}, with which thing?|What do people connect with {k}?|Which thing is in the story about {k}?",
            "Who has fun with the {v}?|The {v}: which pet?|Who would miss the {v} most?"
            "|If I see the {v}, which pet is not far away?|With which pet do people connect the {v}?",
            "Does {k} have fun with the {v}?|Would {k} miss the {v}?|Is the {v} to be kept for {k}?"
            "|Do people connect {k} with the {v}?",
        ),
        "color": (
            "{k} wears {v} all year round.|Even in the dark, {k} shows a bit of {v}."
            "|{k} came from the farm all covered in {v}.|Of all our animals only {k} turned out {v}."
            "|When the sun shines, {k} glows {v}.|Someone with {v} paws crossed the rug, so {k} was here."
            "|That {v} ball of fluff goes by {k}.|Someone {v} is sleeping on the chair, and it must be {k}."
            "|Painted in {v}, the portrait on the wall shows {k}.|From nose to tail nothing but {v}, such is {k}.",
            "How does {k} glow when the sun shines?|{k}: what color?|What tone does {k} wear all year round?"
            "|How would you paint {k}?|Which pencil do I take to draw {k}?|What does {k} look like on the outside?"
            "|What tone does the hair of {k} have?|And {k}, which color?|In which shade did {k} turn out?"
            "|What shade is the ball of fluff named {k}?",
            "Whom would I draw with the {v} pencil?|{v}: which pet?|Who glows {v} when the sun shines?"
            "|Who turned out {v}?|Someone {v} is on the chair. Which pet must it be?",
            "Would I draw {k} with a {v} pencil?|Did {k} turn out {v}?|Does {k} glow {v} when the sun shines?"
            "|Is {v} how {k} looks on the outside?",
        ),
    },
    "place": {
        "language": (
            "Radio and television in {k} use {v}.|Somebody from {k} will greet you in {v}."
            "|In {k}, lessons at school are given in {v}.|To chat with the neighbors in {k}, you should know {v}."
            "|All of {k} sings in {v}.|{v} fills the markets of {k}.|Without {v} you feel lost in {k}."
            "|Menus come in {v} all over {k}.|Even a little {v} makes you friends in {k}."
            "|Songs in {v} are heard on every corner of {k}.",
            "How will somebody from {k} greet me, in what words?|{k}: what do they speak?"
            "|What should I know to chat with the neighbors in {k}?|Without what would I feel lost in {k}?"
            "|In what do they sing in {k}?|In which tongue are the menus in {k}?|What is the tongue of {k}?"
            "|And in {k}, what do people talk?|What does the radio in {k} use?"
            "|In what tongue should I practice a few phrases for {k}?",
            "Where would I feel lost without {v}?|{v}: which place?|Where do they sing in {v}?"
            "|Where does {v} make me friends?|In which place are menus in {v}?",
            "Would I feel lost in {k} without {v}?|Do they sing in {v} in {k}?|Is {v} the tongue of {k}?"
            "|Will people from {k} greet me in {v}?",
        ),
        "population": (
            "{k} would need {v} chairs if everybody came to sit down."
            "|{k} is a place where {v} neighbors share the streets.|In {k}, the last census came to {v}."
            "|In {k}, mail is brought to {v} persons.|{k} reports {v} citizens.|{v} citizens belong to {k}."
            "|A crowd of {v} would come together if all of {k} went outside."
            "|{v} was the result when {k} counted heads.|Think of {v} faces, and you have all of {k}."
            "|No more and no less than {v} persons are registered in {k}.",
            "How many citizens belong to {k}?|{k}: how many people?|What was the result when {k} counted heads?"
            "|How many chairs would {k} need for everybody?|How many persons are registered in {k}?"
            "|To what number did the census in {k} come?|How many neighbors share the streets of {k}?"
            "|And in {k}, how many live there?|How crowded is {k}, in numbers?|What is the size of {k}, in persons?",
            "To which place do {v} citizens belong?|{v} people: which place?|Where did the census come to {v}?"
            "|Where are {v} persons registered?|Which place needs {v} chairs for everybody?",
            "Do {v} citizens belong to {k}?|Are {v} persons registered in {k}?|Did the census in {k} come to {v}?"
            "|Would {k} need {v} chairs for everybody?",
        ),
        "mayor": (
            "{k} listens to {v} when something has to be decided.|Since the vote, {k} follows {v}."
            "|The golden chain of {k} hangs around the neck of {v}.|The big office in {k} belongs to {v}."
            "|In {k} every new law needs the signature of {v}.|{v} took over the town hall of {k}."
            "|{v} has the last word in {k}.|{v} makes the big decisions for {k}."
            "|A clear majority made {v} the head of {k}.|When {v} cut the ribbon, all of {k} clapped for its leader.",
            "Who has the last word in {k}?|{k}: who is the head?|Who makes the big decisions for {k}?"
            "|Who took over the town hall of {k}?|Who wears the golden chain of {k}?"
            "|Whose signature does a new law in {k} need?|To whom does {k} listen?|And in {k}, who rules?"
            "|Who is at the top in {k}?|Whom do I see when I want to talk to the head of {k}?",
            "Where does {v} have the last word?|{v}: head of which place?"
            "|For which place does {v} make the big decisions?|Of which place does {v} wear the golden chain?"
            "|Which town hall did {v} take over?",
            "Does {v} have the last word in {k}?|Does {v} make the big decisions for {k}?"
            "|Did {v} take over the town hall of {k}?|Is {v} at the top in {k}?",
        ),
    },
    "student": {
        "subject": (
            "{k} wants to know everything about {v}.|{k} sits over a book on {v} until late at night."
            "|{k} will take an exam in {v}.|Nobody in school beats {k} in {v}.|{k} brought the {v} book today."
            "|{v} makes the eyes of {k} shine.|When {v} is on, {k} never sleeps."
            "|The club for {v} has a new member called {k}.|Without {v}, school would bore {k}."
            "|A prize in {v} was won by {k}.",
            "In what will {k} take an exam?|{k}: which class?|What makes the eyes of {k} shine?"
            "|What does {k} want to know everything about?|In what did {k} win a prize?"
            "|Without what would school bore {k}?|Which book did {k} bring today?|And {k}, a student of what?"
            "|What field is {k} in?|In what does nobody beat {k}?",
            "Who will take an exam in {v}?|{v}: which student?|Who wants to know everything about {v}?"
            "|Who won a prize in {v}?|Whose field is {v}?",
            "Will {k} take an exam in {v}?|Is {v} the field of {k}?|Did {k} win a prize in {v}?"
            "|Does {k} want to know everything about {v}?",
        ),
        "score": (
            "{k} collected {v} points in all.|{k} finished the quiz on {v} points."
            "|On the board, {k} comes with {v} points.|They counted twice and gave {k} {v}."
            "|{k} brought home {v} points from the contest.|{v} points are what {k} took from the contest."
            "|For {v} points the class cheered {k}.|It was {v} points in the end for {k}."
            "|{v} correct answers were found in the paper of {k}.|A red {v} is written at the top of the test by {k}.",
            "How many points did {k} collect?|{k}: how many points?|How did {k} finish the quiz?"
            "|How many points did {k} bring home?|For how many points was {k} cheered?"
            "|What is written at the top of the test by {k}?|How did it go for {k}, in points?"
            "|And {k}, with what result?|What stands on the board for {k}?|How many did they count for {k}?",
            "Who collected {v} points?|{v} points: who?|Who brought home {v} points?|Who was cheered for {v} points?"
            "|At the top of whose test is {v} written?",
            "Did {k} collect {v} points?|Did {k} bring home {v} points?|Was it {v} points in the end for {k}?"
            "|Does {v} stand on the board for {k}?",
        ),
        "teacher": (
            "{k} raises a hand when {v} asks something.|{k} hands in homework to {v}."
            "|Every Monday {k} has an hour with {v}.|All that {k} knows comes from {v}."
            "|{k} sits in the front row when {v} speaks.|{v} explains everything to {k} with patience."
            "|{v} marks the tests of {k}.|At the end of the year {v} wrote a report about {k}."
            "|Lessons from {v} made {k} better.|In the room of {v}, at the second desk, sits {k}.",
            "Who explains everything to {k}?|{k}: taught by?|To whom does {k} hand in homework?"
            "|Who marks the tests of {k}?|Who wrote the report about {k}?|To whom should {k} listen in class?"
            "|Whose lessons made {k} better?|And {k}, with whom in class?|Who stands at the board when {k} learns?"
            "|With whom does {k} have an hour every week?",
            "To whom does {v} explain everything?|{v}: with which student?|Whose tests does {v} mark?"
            "|Who hands in homework to {v}?|About whom did {v} write a report?",
            "Does {v} explain things to {k}?|Does {v} mark the tests of {k}?|Does {k} hand in homework to {v}?"
            "|Did the lessons of {v} make {k} better?",
        ),
    },
}
