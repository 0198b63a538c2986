"""More sentences and questions for the columns of the first sheets, for the training side alone."""

from __future__ import annotations

# {sheet: {column: (sentences, forward, reverse, checks)}}, as in `training.sheets`.
SHEETS: dict[str, dict[str, tuple[str, str, str, str]]] = {
    "name": {
        "city": (
            "{k} has a small flat in {v}.|You will find {k} in {v}, three streets from the station."
            "|{k} grew up in {v} and never left.|Home for {k} means {v}.|{k} (resident of {v}) signed the list."
            "|Last spring {k} rented a house in {v}.|For {k}, please send the letter to {v}."
            "|{v} has been {k}'s home for ten years."
            "|Out in {v} there is a house with a red door, and {k} lives in it.|From {v}: {k}."
            "|Greetings from {v}! Yours, {k}.|The flat in {v} is rented by {k}."
            "|If you are ever in {v}, ring at {k}'s door.|{v} is the place that {k} calls home.",
            "Where is {k} at home?|In what city is {k}'s flat?|Can you tell me where {k} lives?"
            "|To which city would I send a letter for {k}?|Name the city where {k} lives."
            "|Which city is home to {k}?|If I want to visit {k}, which city must I go to?|Hometown of {k}?"
            "|Where would I find {k}'s front door?|{k} calls which place home?",
            "Who has a home in {v}?|Tell me who lives in {v}.|Which of these people lives in {v}?"
            "|If I am in {v}, whom can I visit at home?|{v} is home to whom?|Whose hometown is {v}?"
            "|Name the person living in {v}.|Who would open the door to me in {v}?|For whom is {v} home?"
            "|A letter goes to {v}: who gets it?",
            "Is {v} home to {k}?|Would I find {k} in {v}?|Is {v} the city where {k} lives?"
            "|Does {k} have a home in {v}?|Should a letter for {k} go to {v}?|Is {k} someone who lives in {v}?",
        ),
        "job": (
            "{k} earns a living as a {v}.|{k} trained to be a {v} and loves the work."
            '|On the form, {k} wrote "{v}" under profession.|{k} found work as a {v}.|By day {k} is a {v}.'
            "|{k}, {v}, has a new office.|Ask {k} what a {v} does all day; nobody knows the job better."
            "|Our {v} is called {k}.|Need a {v}? Call {k}.|The best {v} in town is {k}."
            "|A {v} by trade, {k} starts early in the morning.|They hired a new {v}, and the name is {k}."
            "|Looking for the {v}? That would be {k}.|{v} is what it says on {k}'s business card.",
            "How does {k} earn money?|What is the occupation of {k}?|{k} works as what?|What trade is {k} in?"
            "|Can you tell me what {k}'s work is?|Name the profession {k} has."
            '|What would {k} write under "job" on a form?|What kind of work does {k} do?|What did {k} become?'
            "|Line of work of {k}?",
            "I need a {v}. Who can help?|Who earns money as a {v}?|Name the {v}."
            "|Which of these people is the {v}?|What is the name of the {v} here?|Who became a {v}?"
            "|Who does the work of a {v}?|Whom should I call if I need a {v}?|Whose profession is {v}?"
            "|Is there a {v} among them, and if so, who?",
            "Does {k} earn a living as a {v}?|Is {v} the occupation of {k}?"
            "|If I need a {v}, is {k} the one to call?|Is {k} the {v} here?|Is {k}'s line of work {v}?"
            '|Would {k} write "{v}" under job?',
        ),
        "age": (
            "{k} celebrated birthday number {v} last week.|{k} has reached the age of {v}."
            "|{k} (age {v}) filled in the form.|Since yesterday {k} is {v} years of age."
            "|{k}, now {v}, has no plans to move.|Believe it or not, {k} is already {v}."
            "|In the column for age {k} put {v}.|There were {v} candles on the cake for {k}."
            "|At the age of {v}, {k} learned to swim.|Age {v}: {k}.|It has been {v} years since {k} was born."
            "|{v} years ago {k} was born.|A card with a big {v} on it stood on {k}'s birthday table."
            "|{v} years is the age of {k}.",
            "What age has {k} reached?|How many years ago was {k} born?|Tell me the age of {k}, please."
            "|How many candles belong on {k}'s cake?|{k} is how old?|Which birthday did {k} have last?"
            "|How old did {k} turn?|In years, how old is {k} now?|Can you say how old {k} is?"
            "|What is the age given for {k}?",
            "Who has reached the age of {v}?|Who was born {v} years ago?|Which person has the age {v}?"
            "|Name the one who is {v} years old.|Who had {v} candles on the cake?"
            "|For whom is the age given as {v}?|Is anybody here {v} years old, and who?|Who of them is aged {v}?"
            "|Who has lived for {v} years?|A {v} year old person is on the list. Who is it?",
            "Has {k} reached the age of {v}?|Was {k} born {v} years ago?|Would you put {v} candles on {k}'s cake?"
            "|Is {v} how old {k} is?|Is {k} aged {v}?|Is it right that {k} is {v} years of age?",
        ),
        "food": (
            "{k} orders {v} every time.|{k} can never say no to {v}.|{k} always asks for {v}."
            "|Nothing makes {k} happier than {v}.|On Sundays {k} has {v} for lunch."
            "|When {k} comes to dinner, cook {v}.|{k} would walk a mile for {v}.|{v} is what {k} likes best."
            "|With {v} on the table, {k} smiles.|Keep the {v} for {k}!|{v} for {k}, please."
            "|One portion of {v} goes to {k}.|If there is {v} left, {k} will finish it."
            "|The {v} on the menu was {k}'s wish.",
            "What does {k} order?|What dish makes {k} happy?|If {k} comes to dinner, what should be on the table?"
            "|Which dish can {k} not say no to?|What should I put on {k}'s plate?|What would {k} like for dinner?"
            "|Name the food {k} likes.|What does {k} enjoy eating?|{k} is hungry: what do I serve?"
            "|What meal does {k} ask for?",
            "Who orders {v}?|Who would be happy about {v}?|There is {v} left. Who wants it?"
            "|On whose plate does the {v} go?|For whom should I cook {v}?|Who cannot say no to {v}?"
            "|Who enjoys {v}?|Name the person who likes {v}.|To whom do I serve the {v}?|Who asks for {v}?",
            "Does {k} order {v}?|Would {k} be happy about {v}?|Should I cook {v} for {k}?|Does the {v} go to {k}?"
            "|Is {v} what {k} likes to eat?|Does {k} enjoy {v}?",
        ),
    },
    "product": {
        "price": (
            "Whoever wants the {k} has to pay {v}.|On the tag of the {k} it says {v}."
            "|The {k} can be yours for {v}.|The shop charges {v} for the {k}.|Buy the {k} now, only {v}!"
            "|The {k}: {v}, tax included.|I paid {v} for the {k}.|{v} buys you the {k}."
            "|For {v}, the {k} is a good deal.|At {v}, the {k} will sell fast.|{v} is the price tag on the {k}."
            "|Put down {v} and take the {k} home.|With {v} in your pocket you could buy the {k}."
            "|We took {v} for the {k}, not a cent less.",
            "How much do I pay for the {k}?|What do you charge for the {k}?"
            "|What does it say on the price tag of the {k}?|How much money do I need for the {k}?"
            "|I would like the {k}. How much?|At what price is the {k} sold?|What am I asked to pay for the {k}?"
            "|The {k} is sold for what price?|What sum buys the {k}?|Tell me the price you want for the {k}.",
            "Which product has {v} on its price tag?|I have exactly {v}. What can I buy?"
            "|For which item do I pay {v}?|Name the product that costs {v}.|What is sold for {v}?"
            "|What do you charge {v} for?|Which thing in the shop goes for {v}?|{v} is the price of what?"
            "|Which one can be bought for {v}?|What would I take home for {v}?",
            "Do I pay {v} for the {k}?|Is {v} the price of the {k}?|Can I buy the {k} for {v}?"
            "|Is it {v} that you charge for the {k}?|Does the tag on the {k} say {v}?|Is the {k} sold for {v}?",
        ),
        "color": (
            "Our {k} is a nice shade of {v}.|The {k} on the shelf is {v}.|Customers can order the {k} in {v}."
            "|The {k} they sent us is {v} all over.|This year the {k} is only made in {v}."
            "|The picture shows the {k} in {v}.|Color of the {k}: {v}.|{v} was chosen for the {k}."
            "|In {v} the {k} looks best, so that is how we sell it.|A coat of {v} was given to the {k}."
            "|{v} paint covers the {k}.|Only in {v} can you order the {k}."
            "|Look for something {v}: that is the {k}.|I picked {v} for the {k}.",
            "How is the {k} colored?|In what color does the {k} come?|What shade is the {k}?"
            "|Which color was chosen for the {k}?|I want to order the {k}. What color will it be?"
            "|Name the color of the {k}.|What color would I see on the {k}?"
            "|What was the color picked for the {k}?|{k}, which color?|What paint is on the {k}?",
            "Which product can be ordered in {v}?|For which item was {v} chosen?"
            "|I want something {v}. What do you have?|Name the product that is {v}.|What do you sell in {v}?"
            "|Which thing on the shelf is {v}?|{v} is the color of which product?|What has a {v} color?"
            "|Which item would look {v} in the photo?|For what did they pick {v}?",
            "Can I order the {k} in {v}?|Was {v} chosen for the {k}?|Would you say the {k} is {v}?"
            "|Is the {k} sold in {v}?|Is {v} the shade of the {k}?|Do you have the {k} in {v}?",
        ),
        "stock": (
            "The {k} is on the list with {v} pieces.|I counted the {k} this morning and came to {v}."
            "|The {k}: {v} pieces on the shelf.|Of the {k} the shelf holds {v}.|For the {k} the count is {v}."
            "|When the {k} was counted, the result was {v}.|Item: {k}. Pieces left: {v}."
            "|{v} pieces of the {k} are in the back room.|{v} is how many of the {k} we still own."
            "|There remain {v} pieces of the {k}.|Only {v} left of the {k}!"
            "|With {v} pieces in stock, the {k} need not be ordered."
            "|There are {v} boxes in the store, each with the {k} inside."
            "|You can still buy {v} pieces of the {k}.",
            "What did the count give for the {k}?|How many pieces of the {k} are there?"
            "|How many of the {k} can a customer still buy?|Do you know how many of the {k} remain?"
            "|What quantity of the {k} is on the shelf?|The {k}: how many pieces?|Count of the {k}?"
            "|How many of the {k} does the shop have?|If I wanted all of the {k}, how many would I get?"
            "|Tell me how many of the {k} are still here.",
            "Which product was counted at {v} pieces?|Of which item do {v} pieces remain?"
            "|What does the shop have {v} of?|There are {v} pieces of one thing. Which?"
            "|Which product is on the list with {v} pieces?|For which item is the count {v}?"
            "|Which article can still be sold {v} times?|Of which thing can a customer still buy {v}?"
            "|{v} pieces: which product is that?|Name the item with {v} pieces left.",
            "Do {v} pieces of the {k} remain?|Is {v} the count for the {k}?|Did somebody count {v} of the {k}?"
            "|Can customers still buy {v} of the {k}?|Is it {v} pieces that we have of the {k}?"
            "|Does the shop have {v} of the {k}?",
        ),
        "maker": (
            "The {k} was built by {v}.|The {k} carries the name of {v}."
            "|Every {k} in our shop is a product of {v}.|The {k} left the factory of {v} last week."
            '|The {k} has a label that says "made by {v}".|The {k} was ordered from {v}.'
            "|Behind the {k} stands the company {v}.|{v} brought out the {k}.|{v} is proud of the {k} it makes."
            "|From {v} we get the {k}.|It was {v} that built the {k}.|{v} ships the {k} to us every Monday."
            "|The people at {v} make the {k}.|At {v} they produce the {k}.",
            "Which company stands behind the {k}?|Who builds the {k}?|Whose name is on the {k}?"
            "|Who produces the {k}?|From which firm do we get the {k}?|What brand is the {k}?"
            "|Which company should I call about the {k}?|The {k} is the work of which company?"
            "|Where was the {k} ordered?|Name the firm that makes the {k}.",
            "What does {v} produce?|Which product carries the name {v}?|What was ordered from {v}?"
            "|Which item do we get from {v}?|What is built by {v}?|{v} is the maker of which product?"
            "|Name the product of {v}.|What did {v} bring out?|Behind which product stands {v}?"
            "|Which thing here has the brand {v}?",
            "Is {v} the company behind the {k}?|Is the {k} a product of {v}?|Do we get the {k} from {v}?"
            "|Was it {v} that built the {k}?|Does the {k} carry the name of {v}?|Does {v} produce the {k}?",
        ),
    },
    "task": {
        "owner": (
            "{k} is on the desk of {v}.|{k} was given to {v} on Monday.|I handed {k} to {v}."
            "|{k}: ask {v}, nobody else is on it.|For {k} the person in charge is {v}."
            "|{k} has been picked up by {v}.|We agreed that {k} is a job for {v}.|{v} will take care of {k}."
            "|{v} said yes to {k}.|{v} is in charge of {k}.|It is {v} who deals with {k}."
            "|@{v}, please start on {k}.|{v} raised a hand when {k} came up and got it."
            "|On {v}'s list there is {k}.",
            "Who takes care of {k}?|Who is in charge of {k}?|Who deals with {k}?|On whose desk is {k}?"
            "|Whom do I ask about {k}?|Who was given {k}?|{k} is on whose list?"
            "|Name the person responsible for {k}.|Who picked up {k}?|{k}: who is doing it?",
            "What does {v} take care of?|What is on the desk of {v}?|What was given to {v}?"
            "|Which task is {v} in charge of?|Which job is on {v}'s list?|About which task should I ask {v}?"
            "|{v} is doing which task?|Which number did {v} pick up?|What is {v} responsible for?"
            "|What keeps {v} busy?",
            "Is {v} in charge of {k}?|Is {k} on {v}'s desk?|Was {k} given to {v}?"
            "|Is it {v} who takes care of {k}?|Should I ask {v} about {k}?|Is {v} the one doing {k}?",
        ),
        "due": (
            "{k} has to be finished by {v}.|{k} ends on {v}.|Please hand in {k} on {v} at the latest."
            "|{k} (due {v}) is still open.|The customer expects {k} on {v}.|We have time for {k} until {v}."
            "|Calendar entry for {k}: {v}.|By {v} we want to see {k} closed.|On {v} the time for {k} runs out."
            "|{v} is circled in red for {k}.|{v} was set as the final date for {k}.|Not later than {v}: {k}."
            "|Until {v} you may work on {k}.|The date {v} is written next to {k}.",
            "Until when do we have time for {k}?|What is the final date for {k}?"
            "|On which day does the time for {k} run out?|When do I have to hand in {k}?"
            "|Which date is set for {k}?|When does the customer expect {k}?|How long may I work on {k}?"
            "|When must {k} be finished?|{k} needs to be closed by what date?|Which date is written next to {k}?",
            "Which task has to be finished by {v}?|For which task does the time run out on {v}?"
            "|What do I have to hand in on {v}?|For which task is {v} the final date?|For what was {v} set?"
            "|What is expected on {v}?|Which job ends on {v}?|{v} is the last day for which task?"
            "|Which task must be closed by {v}?|The date {v} stands next to which task?",
            "Is {v} the final date for {k}?|Do we have time for {k} until {v}?"
            "|Does the time for {k} run out on {v}?|Has {k} got to be finished by {v}?|Was {v} set for {k}?"
            "|Is {k} expected on {v}?",
        ),
        "room": (
            "{k} takes place in {v}.|{k} was moved to {v}.|Everybody who helps with {k} should come to {v}."
            "|{k} will be carried out in {v}.|{k} -> {v}.|The people doing {k} are sitting in {v}."
            "|We planned {k} for {v}.|In {v} they are working on {k}.|{v} is booked for {k}."
            "|{v} is where {k} takes place.|Come to {v} if you want to help with {k}."
            '|There is a sign on the door of {v}: "{k} here".|Keep {v} free for {k}.'
            "|The key to {v} is needed for {k}.",
            "Where does {k} take place?|Which room is booked for {k}?|Where should I go to help with {k}?"
            "|Where are they working on {k}?|What room was {k} moved to?|{k} is planned for which room?"
            "|In what room will {k} be carried out?|Which room must stay free for {k}?|Where do we meet for {k}?"
            "|Name the place where {k} is done.",
            "What takes place in {v}?|What is {v} booked for?|What are they working on in {v}?"
            "|Which task was moved to {v}?|For which task do we keep {v} free?|What is planned for {v}?"
            "|Which task will be carried out in {v}?|If I go to {v}, which task do I find there?"
            "|{v} is the place for which task?|For which task do people meet in {v}?",
            "Does {k} take place in {v}?|Is {v} booked for {k}?|Are they working on {k} in {v}?"
            "|Was {k} moved to {v}?|Do we meet in {v} for {k}?|Is {k} planned for {v}?",
        ),
    },
    "traveler": {
        "destination": (
            "{k} has a ticket to {v}.|{k} is headed for {v}.|{k} will spend the week in {v}."
            "|We are sending {k} to {v}.|Tomorrow {k} travels to {v}.|{k} packed a bag for {v}."
            "|Final stop for {k}: {v}.|To {v}: {k}, one suitcase.|{v} is where {k} wants to go."
            "|In {v} somebody will pick up {k} at the station.|The ticket to {v} has the name {k} on it."
            "|A room in {v} is waiting for {k}.|{v} is the last stop on {k}'s trip."
            "|Off to {v}! {k} can hardly wait.",
            "What city does {k} travel to?|For which city does {k} have a ticket?|Where is {k} headed?"
            "|Where will {k} arrive?|Which city is {k} bound for?|Where are we sending {k}?"
            "|What is the last stop on {k}'s trip?|Where does {k} want to go?|{k} is off to which city?"
            "|In which city should somebody pick up {k}?",
            "Who has a ticket to {v}?|Who is headed for {v}?|Whom are we sending to {v}?"
            "|Which person is on the way to {v}?|Whom do we pick up in {v}?|Who will arrive in {v}?"
            "|Whose last stop is {v}?|Who wants to go to {v}?|{v} is the destination of which traveler?"
            "|Name the traveler who goes to {v}.",
            "Does {k} have a ticket to {v}?|Is {k} headed for {v}?|Will {k} arrive in {v}?"
            "|Are we sending {k} to {v}?|Is {v} where {k} wants to go?|Is {v} the last stop for {k}?",
        ),
        "time": (
            "{k} departs at {v}.|{k} must be out of the house by {v}, when the trip starts."
            "|The bus with {k} in it rolls off at {v}.|For {k} the journey begins at {v}."
            "|{k} gets on the road at {v}.|The ticket of {k} says: departure {v}."
            "|{k}, please be ready to go at {v}.|Departure {v}: {k}.|{v} is when {k} sets off."
            "|At {v} sharp the trip of {k} begins.|It will be {v} when {k} leaves."
            "|By the {v} train {k} leaves town.|{v} is the departure time of {k}."
            "|The clock will show {v} when {k} drives off.",
            "When does {k} set off?|What is {k}'s departure time?|What time does {k} depart?"
            "|When does the journey of {k} begin?|At what time must {k} be ready to go?"
            "|How late is it when {k} leaves?|{k} is leaving when?|Which departure time is on the ticket of {k}?"
            "|When should I say goodbye to {k}?|When is {k} off?",
            "Who departs at {v}?|Who sets off at {v}?|Whose trip begins at {v}?|Whose departure time is {v}?"
            "|Which person leaves when the clock shows {v}?|Who must be ready to go at {v}?"
            "|For whom does the journey begin at {v}?|It is {v}: who is leaving?"
            "|Name the traveler with the departure time {v}.|Whose ticket says {v}?",
            "Does {k} set off at {v}?|Is {v} the departure time of {k}?|Does the trip of {k} begin at {v}?"
            "|Must {k} be ready to go at {v}?|Will {k} be leaving at {v}?|Does {k} depart at {v}?",
        ),
        "seat": (
            "{k} was given seat {v}.|{k} got the ticket for seat {v}.|{k} picked seat {v} by the window."
            "|The crew showed {k} to {v}.|Please let {k} sit on {v}.|{k}, your seat is {v}."
            "|On the plan {k} is placed at {v}.|On {v} sits {k}.|{v} is the seat with {k}'s name on it."
            "|Seat {v} is taken by {k}.|At {v} you will find {k}.|{v} is reserved in the name of {k}."
            "|Keep {v} free for {k}.|Seat {v}, passenger {k}.",
            "Which seat was {k} given?|On what seat will I find {k}?|What is the number of {k}'s seat?"
            "|Which seat is taken by {k}?|Where should {k} sit down?|What seat did {k} get?"
            "|Which seat is kept free for {k}?|Tell me the seat for {k}.|Which seat number is on {k}'s ticket?"
            "|Which seat is reserved in the name of {k}?",
            "Who was given seat {v}?|Whom will I find on seat {v}?|Who took seat {v}?|Who got {v}?"
            "|In whose name is {v} reserved?|Seat {v}: who is it?|For whom do we keep {v} free?"
            "|Whose ticket is for seat {v}?|Which passenger is on {v}?|Who should sit down on {v}?",
            "Was {k} given seat {v}?|Is seat {v} taken by {k}?|Will I find {k} on seat {v}?"
            "|Is {v} reserved in the name of {k}?|Should {k} sit down on {v}?"
            "|Does the ticket of {k} say seat {v}?",
        ),
    },
    "service": {
        "port": (
            "{k} answers on port {v}.|{k} was set up on port {v}.|To talk to {k}, connect to port {v}."
            "|{k} is open to the network on {v}.|In the config, {k} has port = {v}.|We moved {k} to port {v}."
            "|{k} started, port {v}, all good.|Port {v} is in use by {k}.|On port {v} you get {k}."
            "|{v} is the port we gave to {k}.|Open {v} in the firewall for {k}."
            "|Requests to port {v} are handled by {k}.|Behind port {v} there is {k}.|Try port {v} for {k}.",
            "To which port do I connect for {k}?|Which port did we give to {k}?|What port must be open for {k}?"
            "|Where does {k} answer, which port?|Which port number has {k}?|Under which port is {k} running?"
            "|What is the port set for {k} in the config?|I want to talk to {k}. Which port?"
            "|Which port is taken by {k}?|{k} was set up on which port?",
            "What do I get on port {v}?|Which service answers on port {v}?|What is behind port {v}?"
            "|Which service took port {v}?|For which service must port {v} be open?|What is set up on port {v}?"
            "|Which service handles requests to port {v}?|Something is using port {v}. What?"
            "|Port {v} was given to which service?|If I connect to {v}, what answers?",
            "Does {k} answer on port {v}?|Is {k} behind port {v}?|Do I connect to port {v} for {k}?"
            "|Was {k} set up on port {v}?|Did we give port {v} to {k}?|Is port {v} taken by {k}?",
        ),
        "version": (
            "{k} is running release {v}.|{k} was raised to {v} last night.|{k}, version {v}, is live."
            "|We installed {k} in version {v}.|{k} reports version {v}.|For {k} the current release is {v}."
            "|{k} stays on {v} until the summer.|{v} is the release of {k} that we use."
            "|Version {v} of {k} is in use.|With {v}, {k} got faster.|We put {v} of {k} on the servers."
            "|{v} is what {k} shows on its start page.|Since the update to {v}, {k} runs well."
            "|The tag {v} was set for {k}.",
            "Which release of {k} is in use?|What version does {k} report?|Which version of {k} is live?"
            "|What release is {k} on?|Which version of {k} did we install?|The current version of {k} is what?"
            "|How far has {k} been updated?|What version number does {k} show?|On which release is {k} running?"
            "|Look at {k}: what version is it?",
            "Which service is on release {v}?|Which service reports version {v}?|What is live in version {v}?"
            "|Which service did we install in version {v}?|For what is {v} the current release?"
            "|{v} is the version of which service?|Which one was raised to {v}?"
            "|Name the service with version {v}.|What shows {v} as its version?|Which service runs release {v}?",
            "Is {k} running release {v}?|Does {k} report version {v}?|Is version {v} of {k} live?"
            "|Did we install {k} in version {v}?|Is {v} the current release of {k}?"
            "|Is {v} what {k} shows as its version?",
        ),
        "contact": (
            "If {k} makes trouble, send a mail to {v}.|{k} is looked after by {v}.|{k} is down? Write to {v}."
            "|Anything about {k} should go to {v}.|The owner of {k} can be reached at {v}."
            "|All alerts of {k} are sent to {v}.|For help with {k}: {v}.|{v} is the address for {k}."
            "|Write {v} a note when {k} is slow.|{v} answers every question about {k}."
            "|At {v} you get help with {k}.|Send errors to {v} if they come from {k}."
            "|Mail to {v} reaches the people behind {k}.|{v} takes care of {k} day and night.",
            "Which address do I write to for {k}?|Who takes care of {k}?|Who helps with {k}?"
            "|{k} is down. Whom do I mail?|To which address are alerts of {k} sent?"
            "|At which address can the owner of {k} be reached?|What mail address belongs to {k}?"
            "|Who answers questions about {k}?|Who should hear about it when {k} makes trouble?"
            "|Where do I send errors of {k}?",
            "Which service does {v} take care of?|With which service does {v} help?|For what is {v} the address?"
            "|Which service sends its alerts to {v}?|Questions about which service go to {v}?"
            "|If I write to {v}, which service is it about?|Which service's owner can be reached at {v}?"
            "|What is looked after by {v}?|When which service fails do I mail {v}?"
            "|About what does {v} answer questions?",
            "Does {v} take care of {k}?|Is {v} the address for {k}?|Should I mail {v} when {k} is down?"
            "|Are alerts of {k} sent to {v}?|Can the owner of {k} be reached at {v}?"
            "|Do I get help with {k} at {v}?",
        ),
    },
    "pet": {
        "animal": (
            "{k} is the {v} in our house.|{k} is what we named the {v}.|Say hello to {k}, our {v}!"
            "|{k} may not look like it, but {k} is a {v}.|They got {k}, a {v}, last year."
            "|Do not fear {k}: just a friendly {v}.|In the vet's book, {k} is down as a {v}."
            "|Our {v} answers to {k}.|If you call {k}, the {v} will look up.|The {v} goes by the name of {k}."
            "|A {v} lives with us; its name is {k}.|That {v} over there is {k}."
            "|The {v} at the door is {k}, let it in.|We own a {v} and call it {k}.",
            "What type of animal is {k}?|{k} is what kind of pet?|What creature is {k}?"
            "|If I call {k}, which animal comes?|Which animal did they name {k}?|What sort of pet is {k}?"
            "|{k} is a what?|Name the kind of animal that {k} is.|Which animal goes by the name of {k}?"
            "|What animal will I see when I meet {k}?",
            "What did they name the {v}?|By what name does the {v} go?|What do I call the {v}?"
            "|To which name does the {v} answer?|Which of the pets is the {v}?|Tell me the {v}'s name."
            "|What is the {v}'s name?|Which name was given to the {v}?|What name do I shout to make the {v} come?"
            "|There is a {v}: how do we call it?",
            "Does the {v} go by the name of {k}?|Did they name the {v} {k}?|Is {k} the {v}?"
            "|Does the {v} answer to {k}?|Is {k} what we call the {v}?|Would you say that {k} is a {v}?",
        ),
        "toy": (
            "{k} never lets go of the {v}.|{k} hid the {v} in the garden.|{k} runs around with the {v} all day."
            "|We gave {k} the {v} to play with.|{k} found the {v} and will not give it back."
            "|Leave {k} alone with the {v} and there is peace.|{k} chewed on the {v} the whole evening."
            "|The {v} is the toy of {k}.|With the {v}, {k} is happy for hours.|The {v} belongs to {k} now."
            "|Tooth marks on the {v}? That was {k}.|The {v} in the basket is for {k}."
            "|Nobody but {k} may touch the {v}.|Look at the {v}: {k} dragged it through the house.",
            "Which toy is {k}'s?|What is the toy of {k}?|What object does {k} like to have?"
            "|Which thing is it with {k}?|What thing goes with {k}?|Which thing should I bring for {k}?"
            "|With what thing would I see {k}?|{k} and what thing belong together?"
            "|Which of the things is for {k}?|What is {k} always seen with?",
            "Whose toy is the {v}?|For which pet is the {v}?|Which pet goes with the {v}?"
            "|Who is seen with the {v}?|To which pet does the {v} belong?|The {v} and which pet belong together?"
            "|Which pet has the {v}?|With whom would I see the {v}?|Who should get the {v}?"
            "|Name the pet with the {v}.",
            "Is the {v} the toy of {k}?|Does {k} have the {v}?|Does the {v} belong to {k}?"
            "|Is {k} the pet with the {v}?|Do {k} and the {v} belong together?|Would I see {k} with the {v}?",
        ),
        "color": (
            "{k} has a coat of {v}.|{k} is {v} from head to tail.|{k} was born {v} and stayed that way."
            "|You will know {k} by the color {v}.|In the photo {k} looks {v}."
            "|{k} (color: {v}) is missing since Sunday.|They say {k} is as {v} as can be."
            "|{v} all over: that is {k}.|The one with the {v} coat is {k}.|Something {v} ran past, it was {k}."
            "|{v} hair on the sofa comes from {k}.|{v} is what people notice first about {k}."
            "|If you see something {v} in the yard, that is {k}.|The {v} one answers to {k}.",
            "What color is the coat of {k}?|How does {k} look, which color?|By what color will I know {k}?"
            "|What color is {k}'s fur?|What shade is {k}?|If {k} leaves hair on the sofa, what color is it?"
            "|{k} is which color?|Name {k}'s color.|Which color do I put on the poster for {k}?"
            "|In the photo, what color does {k} have?",
            "Whose coat is {v}?|Which pet has the color {v}?|Which pet looks {v}?|Who has a {v} coat?"
            "|Who leaves {v} hair on the sofa?|I saw a {v} pet. Which one was it?|What is the {v} one called?"
            "|Name the pet that is {v}.|{v} is the color of which pet?|Who is the {v} one?",
            "Is the coat of {k} {v}?|Does {k} look {v}?|Is {k} the {v} one?|Is {v} {k}'s color?"
            "|Will I know {k} by the color {v}?|Would you describe {k} as {v}?",
        ),
    },
    "place": {
        "language": (
            "In {k} you hear {v} everywhere.|Street signs in {k} are written in {v}."
            "|In {k} the children learn {v} at home.|The people of {k} talk in {v}."
            "|Everybody in {k} understands {v}.|In the shops of {k} you order in {v}."
            "|{k} (language: {v}) is worth a visit.|{v} is the language you hear in {k}."
            "|With {v} you will do fine in {k}.|Speak {v} when you are in {k}.|{v} is what they talk in {k}."
            "|A few words of {v} help a lot in {k}.|You need {v} to read the newspaper of {k}."
            "|My {v} is poor, so {k} was not easy for me.",
            "What language will I hear in {k}?|In what language are the signs in {k}?"
            "|How do the people in {k} talk, in which language?|Which language do children learn in {k}?"
            "|Which language helps me in {k}?|In which language do I order in {k}?|What do they talk in {k}?"
            "|Which language does everybody in {k} understand?|For a trip to {k}, which phrase book do I buy?"
            "|Name the language of {k}.",
            "Where will I hear {v}?|In which place are the signs in {v}?|Where does {v} help me?"
            "|Where do people talk in {v}?|I learned {v}. Where can I use it?"
            "|Which place has {v} as its language?|{v} is the language of which place?"
            "|Where does everybody understand {v}?|For which place should I learn {v}?|Where do I order in {v}?",
            "Will I hear {v} in {k}?|Are the signs in {k} written in {v}?|Does {v} help me in {k}?"
            "|Does everybody in {k} understand {v}?|Is {v} what they talk in {k}?|Should I learn {v} for {k}?",
        ),
        "population": (
            "{k} has grown to {v} people.|At the last count {k} had {v} inhabitants."
            "|{k}, population {v}, lies by a river.|The town sign of {k} says: {v} inhabitants."
            "|{k} is a place of {v} people.|The number of people in {k} is {v}.|In all, {k} has {v} residents."
            "|{v} residents were counted in {k}.|{v} is the population given for {k}."
            "|With {v} inhabitants, {k} needs a new school.|A total of {v} people have their home in {k}."
            "|{v} men, women and children make up {k}.|There are {v} people, and all of them live in {k}."
            "|Some {v} souls live in {k}.",
            "How many residents does {k} have?|How large is the population of {k}?"
            "|How many people were counted in {k}?|How many people call {k} home?"
            "|What is the number of people in {k}?|To how many people has {k} grown?"
            "|What population is given for {k}?|How many inhabitants are on the town sign of {k}?"
            "|The people of {k}: how many are they?|Count the people in {k}: how many?",
            "Which place has {v} residents?|Where were {v} people counted?|For which place is the population {v}?"
            "|Which place has grown to {v} people?|Where do I find {v} inhabitants?"
            "|What place has {v} people in it?|{v} people call which place home?|Which town sign says {v}?"
            "|{v} is the population of which place?|Name the place with {v} people.",
            "Does {k} have {v} residents?|Were {v} people counted in {k}?|Is {v} the number of people in {k}?"
            "|Has {k} grown to {v} people?|Do {v} people call {k} home?|Does {k} have a population of {v}?",
        ),
        "mayor": (
            "{k} has {v} as its mayor.|In {k}, the town hall is run by {v}.|{k} is in the hands of {v}."
            "|Voters in {k} gave the office to {v}.|The top office in {k} is held by {v}.|As mayor, {k} has {v}."
            "|The letter from {k} is signed by {v}, mayor.|Mayor {v} opened the new bridge in {k}."
            "|{v} runs the town hall of {k}.|{v} governs {k}.|With {v} as mayor, {k} has changed a lot."
            "|{v} was elected in {k}.|It is {v} who leads {k}.|Mayor {v} speaks for {k}.",
            "Who runs {k}?|Who is in office in {k}?|Who sits in the town hall of {k}?"
            "|Who was elected mayor in {k}?|Who is {k}'s mayor?|Whom did the voters of {k} choose?"
            "|Who holds the top office in {k}?|Who signs letters as mayor of {k}?|Name the mayor of {k}."
            "|{k} is governed by whom?",
            "Which place does {v} run?|Which place has {v} as its mayor?|Where was {v} elected?"
            "|Which place does {v} lead?|Of what place is {v} in charge?"
            "|In which place did the voters choose {v}?|Where does {v} hold the top office?"
            "|{v} is mayor of which place?|Which town hall is run by {v}?|{v} governs which place?",
            "Does {v} run {k}?|Does {k} have {v} as its mayor?|Was {v} elected in {k}?|Does {v} govern {k}?"
            "|Is {k}'s mayor {v}?|Did the voters of {k} choose {v}?",
        ),
    },
    "student": {
        "subject": (
            "{k} takes {v} this year.|{k} signed up for {v}.|{k} reads books on {v} all day."
            "|{k} goes to the {v} class.|{k} is busy with {v}.|For {k}, nothing is better than {v}."
            "|On the form {k} ticked {v}.|{k} went for {v} after long thought.|{v} is the subject {k} picked."
            "|In the {v} class sits {k}.|The course in {v} was taken by {k}."
            "|{v}? You should ask {k}, who studies it.|{v} is on the timetable of {k}."
            "|With {v}, {k} made a good choice.",
            "Which class does {k} go to?|What did {k} sign up for?|Which subject does {k} take?"
            "|What subject did {k} pick?|What is {k} busy with at school?|What is on the timetable of {k}?"
            "|Which course is {k} in?|What does {k} read books about?|For what did {k} put a tick on the form?"
            "|Name {k}'s subject.",
            "Who signed up for {v}?|Who takes {v}?|Who goes to the {v} class?|Which student picked {v}?"
            "|On whose timetable is {v}?|Whom can I ask about {v}?|Who is busy with {v}?"
            "|Who sits in the course on {v}?|{v} was the choice of which student?|Name the student of {v}.",
            "Did {k} sign up for {v}?|Does {k} take {v}?|Is {k} in the {v} class?|Is {v} on the timetable of {k}?"
            "|Did {k} pick {v}?|Is {k} busy with {v}?",
        ),
        "score": (
            "{k} ended up with {v} points.|{k} made {v} points in the test."
            "|{k} wrote the test and earned {v} points.|Result for {k}: {v} points."
            "|{k} was proud of the {v} points.|The teacher gave {k} {v} points."
            "|At the end {k} stood at {v} points.|With {v} points, {k} went home."
            "|{v} points is the result of {k}.|A total of {v} points was reached by {k}."
            "|There were {v} points for {k}.|{v} is the number of points next to {k}'s name."
            "|{v} points were written on the test of {k}.|A note with {v} points on it was handed to {k}.",
            "How many points did {k} make?|With how many points did {k} end up?|What result did {k} have?"
            "|How many points were there for {k}?|What did the test bring {k}?"
            "|How many points did the teacher give {k}?|{k} earned how many points?"
            "|How well did {k} do, in points?|What number is next to {k}'s name?|What total did {k} reach?",
            "Who made {v} points?|Who ended up with {v} points?|Whose result is {v}?"
            "|Which student earned {v} points?|To whom did the teacher give {v} points?"
            "|For whom were there {v} points?|Next to whose name is {v} written?|{v} points: which student?"
            "|On whose test are {v} points?|Name the student with {v} points.",
            "Did {k} make {v} points?|Did {k} end up with {v} points?|Is {v} the result of {k}?"
            "|Did the teacher give {k} {v} points?|Were there {v} points for {k}?|Is {v} the total of {k}?",
        ),
        "teacher": (
            "{k} has lessons with {v}.|{k} goes to the class of {v}.|{k} got {v} as a teacher this year."
            "|{k} asks {v} when something is hard to understand.|The homework of {k} is checked by {v}."
            "|{k} was put in the group of {v}.|{k} says that {v} is a good teacher.|{v} has {k} in class."
            "|{v} shows {k} how it is done.|From {v}, {k} learns a lot.|{v} helps {k} to learn."
            "|{v} checks the homework of {k}.|The lessons of {v} are attended by {k}."
            "|In the class of {v} you will find {k}.",
            "With whom does {k} have lessons?|Who has {k} in class?|Who checks the homework of {k}?"
            "|To whose lessons does {k} go?|From whom does {k} learn?|Which teacher does {k} have?"
            "|Whom does {k} ask at school?|In whose group is {k}?|Name the teacher of {k}."
            "|Who helps {k} to learn?",
            "Who has lessons with {v}?|Whom does {v} have in class?|Whose homework does {v} check?"
            "|Which student goes to {v}?|Who learns from {v}?|Who got {v} as a teacher?|Whose teacher is {v}?"
            "|Which student is in the group of {v}?|{v} is the teacher of which student?"
            "|Whom does {v} help to learn?",
            "Does {k} have lessons with {v}?|Does {v} have {k} in class?|Does {v} check the homework of {k}?"
            "|Does {k} learn from {v}?|Is {v} {k}'s teacher?|Is {k} in {v}'s group?",
        ),
    },
}
