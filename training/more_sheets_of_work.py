"""Sheets of work, for the training side alone, written as those of `training.more_sheets`."""

from __future__ import annotations

Columns = tuple[tuple[str, str, str, str, str, str], ...]

SHEETS: tuple[tuple[str, str, str, Columns], ...] = (
    ("mission", "project", "missions", (
        ("leader", "person",
            "{v} was chosen to head {k}.|{v} decides what happens in {k}.|At the top of {k} stands {v}.|The board put {k} into the hands of {v}."
            "|{k} is run by {v}.|{v} has the last word in {k}.",
            "{k}: leader?|For {k}, who is the leader?|Name the one who leads {k}.|Who is in charge of {k}?|Who heads {k}?|Who has the last word in {k}?"
            "|Find the leader of {k}.",
            "What does {v} lead?|Of which mission is {v} in charge?|Which mission is run by {v}?|Which one does {v} head?"
            "|In which mission does {v} have the last word?",
            "Does {v} lead {k}?|Is {v} in charge of {k}?|Is {k} run by {v}?|Is the leader of {k} {v}?"),
        ("sponsor", "person",
            "{v} pays for {k}.|{v} found the money for {k}.|Without the funds of {v} there would be no {k}.|{k} lives on the money of {v}."
            "|The costs of {k} are borne by {v}.|It is {v} who finances {k}.",
            "{k}: sponsor?|For {k}, who is the sponsor?|Name the one who sponsors {k}.|Who finances {k}?|Whose money does {k} live on?"
            "|Who bears the costs of {k}?|Find the sponsor of {k}.",
            "What does {v} sponsor?|Which mission does {v} finance?|Which mission lives on the money of {v}?|For which mission does {v} pay?"
            "|The costs of which mission does {v} bear?",
            "Does {v} sponsor {k}?|Does {v} pay for {k}?|Is {k} financed by {v}?|Is {v} the sponsor of {k}?"),
        ("start", "date_words",
            "On {v} work on {k} begins.|{v} is the first day of {k}.|From {v} on people work on {k}.|{k} gets going on {v}.|We kick off {k} on {v}.",
            "{k}: start?|For {k}, what is the start date?|Find the start of {k}.|When does {k} begin?|What is the first day of {k}?"
            "|When do we kick off {k}?|On what date does work on {k} begin?",
            "What starts on {v}?|Which mission begins on {v}?|Which mission do we kick off on {v}?|Of which mission is {v} the first day?"
            "|Which one gets going on {v}?",
            "Does {k} start on {v}?|Do we kick off {k} on {v}?|Is {v} the first day of {k}?|Does work on {k} begin on {v}?"),
        ("deadline", "date_words",
            "By {v} {k} must be finished.|{v} is the last day of {k}.|After {v} nobody works on {k} any more.|{k} has to be done by {v}."
            "|The results of {k} are handed over on {v}.",
            "{k}: deadline?|For {k}, what is the deadline?|Find the deadline of {k}.|When must {k} be finished?|What is the last day of {k}?"
            "|When are the results of {k} handed over?|By what date does {k} have to end?",
            "What must be finished by {v}?|Which mission has the deadline {v}?|Of which mission is {v} the last day?"
            "|Which mission hands over its results on {v}?|Which one ends on {v}?",
            "Must {k} be finished by {v}?|Is {v} the deadline of {k}?|Is {v} the last day of {k}?|Does {k} end on {v}?"),
    )),
    ("bill", "id", "bills", (
        ("issuer", "company",
            "{v} sent us {k}.|{v} wants money for {k}.|The letterhead of {k} shows {v}.|{k} was written by {v}.|{v} printed and mailed {k}."
            "|We got {k} from {v}.",
            "{k}: issuer?|For {k}, who is the issuer?|Name the company that issued {k}.|Who wrote {k}?|From whom did {k} come?"
            "|Which firm wants money for {k}?|Whose letterhead is on {k}?",
            "What did {v} issue?|Which bill came from {v}?|Which bill was written by {v}?|Which bill has the letterhead of {v}?"
            "|For which bill does {v} want money?",
            "Did {v} issue {k}?|Did {k} come from {v}?|Was {k} written by {v}?|Is {v} the issuer of {k}?"),
        ("payer", "person",
            "{v} has to settle {k}.|{v} will transfer the money for {k}.|It is up to {v} to clear {k}.|{k} is at the expense of {v}."
            "|{k} goes off the account of {v}.",
            "{k}: payer?|For {k}, who is the payer?|Name the one who pays {k}.|Who has to settle {k}?|Off whose account does {k} go?"
            "|Who will transfer the money for {k}?|Find the payer of {k}.",
            "What does {v} have to pay?|Which bill does {v} settle?|Which bill is at the expense of {v}?|Which bill is it up to {v} to clear?"
            "|Which bill goes off the account of {v}?",
            "Does {v} pay {k}?|Is {k} at the expense of {v}?|Does {v} have to settle {k}?|Is {v} the payer of {k}?"),
        ("subtotal", "amount",
            "{v} is what {k} comes to before tax.|Without tax, {k} is {v}.|{v} without tax: that is {k}.|Take the tax away and {v} is left of {k}."
            "|{k} adds up to {v}, tax not counted.",
            "{k}: net?|For {k}, what is the net sum?|Find the net sum of {k}.|What does {k} come to before tax?|How much is {k} without the tax?"
            "|What is left of {k} when the tax is taken away?|How high is {k} if tax is not counted?",
            "Which bill is {v} net?|Which bill comes to {v} before tax?|Which bill is {v} without tax?|Of which bill is {v} left when the tax is gone?"
            "|What adds up to {v}, tax not counted?",
            "Is {k} {v} net?|Does {k} come to {v} before tax?|Is {k} {v} without tax?|Is {v} left of {k} without the tax?"),
        ("tax", "amount",
            "{v} of {k} goes to the state.|The state gets {v} out of {k}.|{v} is the part of {k} for the treasury.|On {k} the treasury earns {v}."
            "|{k} brings the state {v}.",
            "{k}: tax?|For {k}, how much is the tax?|Find the tax on {k}.|How much of {k} goes to the state?|What does the treasury earn on {k}?"
            "|What part of {k} does the state get?|How much tax is on {k}?",
            "On which bill is the tax {v}?|Which bill brings the state {v}?|Out of which bill does the state get {v}?"
            "|On which bill does the treasury earn {v}?|Which bill has {v} of tax?",
            "Is the tax on {k} {v}?|Does the state get {v} out of {k}?|Does {k} bring the state {v}?|Does the treasury earn {v} on {k}?"),
    )),
    ("complaint", "id", "complaints", (
        ("caller", "person",
            "{v} was angry and made {k}.|{v} rang us about {k}.|We heard of {k} from {v}.|{k} was brought to us by {v}."
            "|{v} is the one who suffers from {k}.",
            "{k}: caller?|For {k}, who was the caller?|Name the one who reported {k}.|Who rang us about {k}?|From whom did we hear of {k}?"
            "|Who suffers from {k}?|Find the caller of {k}.",
            "What did {v} report?|About what did {v} ring us?|Which complaint was brought by {v}?|Which complaint did we hear of from {v}?"
            "|From which complaint does {v} suffer?",
            "Did {v} report {k}?|Did {v} ring us about {k}?|Did we hear of {k} from {v}?|Is {v} the caller of {k}?"),
        ("agent", "person",
            "{v} is looking into {k}.|{v} took {k} off the pile.|We asked {v} to sort out {k}.|{k} lies on the desk of {v}.|{k} will be solved by {v}."
            "|Let {v} deal with {k}.",
            "{k}: agent?|For {k}, who is the agent?|Name the one who handles {k}.|Who is looking into {k}?|On whose desk does {k} lie?"
            "|Who took {k} off the pile?|By whom will {k} be solved?",
            "What does {v} handle?|Into which complaint is {v} looking?|Which complaint lies on the desk of {v}?|Which complaint will {v} solve?"
            "|Which one did {v} take off the pile?",
            "Does {v} handle {k}?|Is {v} looking into {k}?|Does {k} lie on the desk of {v}?|Is {v} the agent of {k}?"),
        ("item", "product",
            "A broken {v} led to {k}.|The {v} that did not work is behind {k}.|{k} came in because of a faulty {v}.|{k} is all about the {v}."
            "|Trouble with the {v}: that is {k}.",
            "{k}: item?|For {k}, what is the item?|Find the item of {k}.|What is {k} about?|Which product was faulty in {k}?|What did not work in {k}?"
            "|Because of which thing did {k} come in?",
            "Which complaint is about the {v}?|Which complaint came in because of a faulty {v}?|To which complaint did a broken {v} lead?"
            "|Behind which complaint is the {v}?|In which complaint did the {v} not work?",
            "Is {k} about the {v}?|Was the {v} faulty in {k}?|Did a broken {v} lead to {k}?|Is the {v} the item of {k}?"),
    )),
    ("warehouse", "code", "warehouses", (
        ("site", "city",
            "In {v} you find {k}.|{v} is home to {k}.|Trucks drive to {v} to reach {k}.|{k} stands at the edge of {v}.|We built {k} in {v}.",
            "{k}: site?|For {k}, which city is the site?|Find the city of {k}.|Where is {k}?|To which city do trucks drive to reach {k}?"
            "|Where did we build {k}?|At the edge of which city does {k} stand?",
            "Which warehouse is in {v}?|What did we build in {v}?|To which warehouse is {v} home?|What stands at the edge of {v}?"
            "|Which warehouse do trucks reach in {v}?",
            "Is {k} in {v}?|Did we build {k} in {v}?|Does {k} stand at the edge of {v}?|Is {v} home to {k}?"),
        ("keeper", "person",
            "{v} has the keys to {k}.|{v} looks after the shelves of {k}.|Ask {v} if you want to enter {k}.|{k} is under the eye of {v}."
            "|Nobody knows {k} better than {v}, who minds it.",
            "{k}: keeper?|For {k}, who is the keeper?|Name the one who keeps {k}.|Who looks after {k}?|Who has the keys to {k}?"
            "|Whom do I ask if I want to enter {k}?|Find the keeper of {k}.",
            "Which warehouse does {v} keep?|To which warehouse does {v} have the keys?|Which warehouse is under the eye of {v}?"
            "|The shelves of which warehouse does {v} look after?|For which one do I ask {v}?",
            "Does {v} keep {k}?|Does {v} have the keys to {k}?|Is {k} under the eye of {v}?|Is {v} the keeper of {k}?"),
        ("goods", "product",
            "Nothing but the {v} is stored in {k}.|The {v} lies in {k}.|To fetch the {v}, go to {k}.|{k} is full of one thing, the {v}."
            "|In {k} every shelf is kept for the {v}.",
            "{k}: goods?|For {k}, what are the goods?|Find the goods in {k}.|What is stored in {k}?|What is {k} full of?|What lies on the shelves of {k}?"
            "|What do I fetch from {k}?",
            "Where is the {v} stored?|Which warehouse holds the {v}?|Where do I fetch a {v}?|Which warehouse is full of the {v}?"
            "|On the shelves of which warehouse is the {v}?",
            "Is the {v} stored in {k}?|Does {k} hold the {v}?|Do I fetch the {v} from {k}?|Is {k} full of the {v}?"),
        ("pallets", "big_integer",
            "There is room for {v} wooden platforms in {k}.|{v} loads fit into {k}.|With {v} full loads, no more goes into {k}."
            "|{k} is full with {v} loads.|{k} can take {v} loads.",
            "{k}: pallets?|For {k}, how many pallets?|Find the number of pallets of {k}.|How many loads fit into {k}?|How many pallets can {k} take?"
            "|With how many loads is {k} full?|For how many pallets is there room in {k}?",
            "Which warehouse has room for {v} pallets?|Into which warehouse do {v} loads fit?|Which warehouse is full with {v} pallets?"
            "|Which warehouse can take {v} loads?|Which one holds {v} pallets?",
            "Does {k} have room for {v} pallets?|Do {v} loads fit into {k}?|Is {k} full with {v} pallets?|Can {k} take {v} pallets?"),
    )),
    ("supplier", "company", "suppliers", (
        ("contact", "person",
            "{v} answers when we call {k}.|{v} speaks for {k}.|Write to {v} if you need something from {k}.|At {k} we talk to {v}."
            "|{k} sends {v} to see us.",
            "{k}: contact?|For {k}, who is the contact?|Name our contact at {k}.|Who speaks for {k}?|With whom do we talk at {k}?"
            "|Who answers when we call {k}?|Whom does {k} send to see us?",
            "For which supplier does {v} speak?|At which supplier is {v} our contact?|Who sends {v} to see us?|At which supplier do we talk to {v}?"
            "|Which supplier do we reach through {v}?",
            "Does {v} speak for {k}?|Do we talk to {v} at {k}?|Is {v} our contact at {k}?|Does {k} send {v} to see us?"),
        ("product", "product",
            "We buy the {v} from {k}.|The {v} comes from {k}.|If the {v} runs out, call {k}.|{k} brings us the {v}.|{k} ships us the {v} every month.",
            "{k}: product?|For {k}, what is the product?|Find what {k} delivers.|What do we buy from {k}?|What does {k} bring us?"
            "|Which product comes from {k}?|If what runs out do we call {k}?",
            "From whom do we buy the {v}?|Who delivers the {v}?|Which supplier brings us the {v}?|Whom do we call if the {v} runs out?"
            "|From which supplier does the {v} come?",
            "Do we buy the {v} from {k}?|Does {k} deliver the {v}?|Does the {v} come from {k}?|Does {k} bring us the {v}?"),
        ("seat", "country",
            "In {v} {k} is at home.|{v} is where {k} pays its taxes.|Calls to {v} reach {k}.|{k} works out of {v}.|The head office of {k} is in {v}.",
            "{k}: seat?|For {k}, which country is the seat?|Find the country of {k}.|In which country is the head office of {k}?|Where is {k} at home?"
            "|Where does {k} pay its taxes?|Out of which country does {k} work?",
            "Which supplier is at home in {v}?|Who has the head office in {v}?|Which supplier works out of {v}?|Which supplier pays taxes in {v}?"
            "|Which supplier has its seat in {v}?",
            "Is {k} at home in {v}?|Is the head office of {k} in {v}?|Does {k} work out of {v}?|Does {k} pay its taxes in {v}?"),
        ("discount", "percent",
            "We pay {v} less than the list says when we buy at {k}.|{v} off is what {k} gives us.|{v} comes off every price of {k}."
            "|{k} lowers its prices for us by {v}.|At {k} we save {v}.",
            "{k}: discount?|For {k}, what is the discount?|Find the discount at {k}.|How much do we save at {k}?"
            "|By how much does {k} lower its prices for us?|How much comes off the prices of {k}?|What reduction does {k} give us?",
            "Who gives us {v} off?|At which supplier do we save {v}?|Which supplier grants a discount of {v}?"
            "|Off the prices of which supplier does {v} come?|Which supplier lowers its prices by {v}?",
            "Do we save {v} at {k}?|Does {k} give us {v} off?|Is the discount at {k} {v}?|Does {k} lower its prices by {v}?"),
    )),
    ("customer", "company", "customers", (
        ("advisor", "person",
            "{v} looks after {k} for us.|{v} calls on {k} once a month.|If {k} rings, put the call through to {v}.|We gave {k} to {v}."
            "|{v} sees to it that {k} is happy with us.",
            "{k}: advisor?|For {k}, who is the advisor?|Name the one of us who advises {k}.|Who looks after {k}?|To whom did we give {k}?"
            "|Who calls on {k} once a month?|To whom do I put a call from {k} through?",
            "Which customer does {v} advise?|Which customer does {v} look after?|On which customer does {v} call once a month?"
            "|Which customer did we give to {v}?|Calls from which customer go to {v}?",
            "Does {v} advise {k}?|Does {v} look after {k}?|Did we give {k} to {v}?|Is {v} the advisor of {k}?"),
        ("buyer", "person",
            "{v} signs the orders of {k}.|{v} does the shopping at {k}.|At {k} the choice is made by {v}.|{k} lets {v} decide what to order."
            "|With {v} we haggle about what {k} takes.",
            "{k}: buyer?|For {k}, who is the buyer?|Name the one who buys for {k}.|Who signs the orders of {k}?|Who does the shopping at {k}?"
            "|Who decides what {k} orders?|Find the buyer of {k}.",
            "For which customer does {v} buy?|The orders of which customer does {v} sign?|Where does {v} do the shopping?"
            "|Which customer lets {v} decide what to order?|At which customer is {v} the buyer?",
            "Does {v} buy for {k}?|Does {v} sign the orders of {k}?|Does {v} do the shopping at {k}?|Is {v} the buyer of {k}?"),
        ("revenue", "amount",
            "{v} came in from {k} last year.|We earned {v} with {k}.|{v} is what {k} spent with us.|{k} brought us {v}.|{k} left {v} in our till.",
            "{k}: revenue?|For {k}, what is the revenue?|Find the revenue from {k}.|How much did {k} spend with us?|How much did we earn with {k}?"
            "|What sum did {k} bring us?|How much came in from {k}?",
            "Which customer brought us {v}?|With whom did we earn {v}?|Who spent {v} with us?|From which customer did {v} come in?"
            "|Which customer stands for a revenue of {v}?",
            "Did {k} spend {v} with us?|Did we earn {v} with {k}?|Is the revenue from {k} {v}?|Did {v} come in from {k}?"),
        ("debt", "amount",
            "{v} is still open at {k}.|We are waiting for {v} from {k}.|{v} is what {k} owes us.|{k} has yet to pay {v}.|{k} is behind by {v}.",
            "{k}: debt?|For {k}, how high is the debt?|Find the debt of {k}.|How much does {k} owe us?|How much is still open at {k}?"
            "|What sum has {k} yet to pay?|By how much is {k} behind?",
            "Who owes us {v}?|Which customer has yet to pay {v}?|Where is {v} still open?|From whom are we waiting for {v}?"
            "|Which customer has a debt of {v}?",
            "Does {k} owe us {v}?|Has {k} yet to pay {v}?|Is {v} still open at {k}?|Is the debt of {k} {v}?"),
    )),
    ("offer", "id", "offers", (
        ("receiver", "company",
            "{v} asked us for {k}.|We sent {v} the paper {k}.|{v} will say yes or no to {k}.|{k} lies at {v} now.|{k} was made for {v}.",
            "{k}: receiver?|For {k}, who is the receiver?|Name the company that received {k}.|Who asked us for {k}?|For whom was {k} made?"
            "|Where does {k} lie now?|Who will say yes or no to {k}?",
            "What did we offer to {v}?|Which offer did {v} ask for?|Which offer was made for {v}?|Which offer lies at {v} now?"
            "|To which offer will {v} say yes or no?",
            "Was {k} made for {v}?|Did {v} ask for {k}?|Does {k} lie at {v}?|Is {v} the receiver of {k}?"),
        ("writer", "person",
            "{v} typed up {k}.|{v} worked out the numbers of {k}.|From the pen of {v} comes {k}.|{k} was drafted by {v}."
            "|{k} bears the name of {v} at the bottom.",
            "{k}: writer?|For {k}, who is the writer?|Name the one who wrote {k}.|Who drafted {k}?|Who worked out the numbers of {k}?"
            "|Whose name is at the bottom of {k}?|From whose pen does {k} come?",
            "What did {v} write?|Which offer was drafted by {v}?|Which offer did {v} type up?|The numbers of which offer did {v} work out?"
            "|Which offer bears the name of {v} at the bottom?",
            "Did {v} write {k}?|Was {k} drafted by {v}?|Is the name of {v} at the bottom of {k}?|Is {v} the writer of {k}?"),
        ("price", "amount",
            "{v} is all we ask in {k}.|For {v} the work of {k} can be had.|{v} stands under the line of {k}.|In {k} we want {v}.|{k} comes to {v}.",
            "{k}: price?|For {k}, what is the price?|Find the price of {k}.|How much do we ask in {k}?|What does {k} come to?"
            "|For how much can the work of {k} be had?|What sum stands under the line of {k}?",
            "Which offer has the price {v}?|In which offer do we ask {v}?|Which offer comes to {v}?|Under the line of which offer does {v} stand?"
            "|Which offer can be had for {v}?",
            "Is {v} the price of {k}?|Do we ask {v} in {k}?|Does {k} come to {v}?|Does {v} stand under the line of {k}?"),
        ("expiry", "date_words",
            "Until {v} we stand by {k}.|After {v} nobody can accept {k}.|{v} is the last day to say yes to {k}.|{k} is good until {v}."
            "|{k} runs out on {v}.",
            "{k}: expiry?|For {k}, when is the expiry?|Find the date on which {k} expires.|Until when is {k} good?|When does {k} run out?"
            "|What is the last day to say yes to {k}?|Until when do we stand by {k}?",
            "Which offer expires on {v}?|What runs out on {v}?|Which offer is good until {v}?|For which offer is {v} the last day to say yes?"
            "|By which offer do we stand until {v}?",
            "Does {k} expire on {v}?|Is {k} good until {v}?|Does {k} run out on {v}?|Is {v} the last day to say yes to {k}?"),
    )),
    ("trainee", "person", "trainees", (
        ("mentor", "person",
            "{v} shows {k} the ropes.|{v} explains everything to {k}.|From {v} the young {k} learns the trade.|{k} was put next to {v}."
            "|{k} turns to {v} with every question.",
            "{k}: mentor?|For {k}, who is the mentor?|Name the mentor of {k}.|Who shows {k} the ropes?|From whom does {k} learn?"
            "|To whom does {k} turn with questions?|Next to whom was {k} put?",
            "Whose mentor is {v}?|To whom does {v} show the ropes?|Who learns from {v}?|Who turns to {v} with every question?|Who was put next to {v}?",
            "Is {v} the mentor of {k}?|Does {v} show {k} the ropes?|Does {k} learn from {v}?|Was {k} put next to {v}?"),
        ("post", "department",
            "The {v} team has {k} this month.|In {v} we see {k} at the moment.|People from {v} have lunch with {k} now.|{k} works in {v} at present."
            "|{k} is spending this month in {v}.",
            "{k}: current department?|For {k}, what is the current department?|Find the present department of {k}.|Where does {k} work at present?"
            "|Which team has {k} this month?|In which department is {k} now?",
            "Who works in {v} at present?|Who is with {v} this month?|Whom do we see in {v} at the moment?|Who is spending this month in {v}?"
            "|Whose current department is {v}?",
            "Does {k} work in {v} at present?|Is {k} in {v} this month?|Is {v} the current department of {k}?|Does the {v} team have {k} now?"),
        ("transfer", "department",
            "The {v} team will get {k} afterwards.|In {v} they already expect {k}.|After this, {v} takes over {k}.|{k} will move on to {v}."
            "|Later on {k} goes to {v}.",
            "{k}: next department?|For {k}, what is the next department?|Find the department that comes next for {k}.|Where will {k} move on to?"
            "|Which team will get {k} afterwards?|In which department do they already expect {k}?",
            "Who will move on to {v}?|Whom do they expect in {v}?|Who goes to {v} later on?|Whose next department is {v}?|Whom does {v} take over?",
            "Will {k} move on to {v}?|Is {v} the next department of {k}?|Do they expect {k} in {v}?|Does {k} go to {v} later on?"),
        ("school", "city",
            "To {v} {k} takes the bus for lessons.|In {v} the teachers see {k} twice a week.|The classroom of {k} is in {v}.|{k} has lessons in {v}."
            "|{v} is where {k} sits the tests.",
            "{k}: school?|For {k}, in which city is the school?|Find the city in which {k} goes to school.|Where does {k} have lessons?"
            "|Where is the classroom of {k}?|In which city does {k} sit the tests?|To which city does {k} take the bus for lessons?",
            "Who goes to school in {v}?|Who has lessons in {v}?|Whose classroom is in {v}?|Who takes the bus to {v} for lessons?"
            "|Who sits the tests in {v}?",
            "Does {k} go to school in {v}?|Does {k} have lessons in {v}?|Is the classroom of {k} in {v}?|Is the school of {k} in {v}?"),
    )),
    ("meeting", "project", "meetings", (
        ("chair", "person",
            "{v} opens and closes {k}.|{v} calls the points of {k} one by one.|{v} lets people speak in {k}.|{k} is led by {v}.|{k} will be run by {v}.",
            "{k}: chair?|For {k}, who is the chair?|Name the one who chairs {k}.|Who leads {k}?|Who opens and closes {k}?|Who lets people speak in {k}?"
            "|By whom will {k} be run?",
            "What does {v} chair?|Which meeting is led by {v}?|Which meeting does {v} open and close?|In which meeting does {v} let people speak?"
            "|Which meeting will be run by {v}?",
            "Does {v} chair {k}?|Is {k} led by {v}?|Does {v} open and close {k}?|Is {v} the chair of {k}?"),
        ("scribe", "person",
            "{v} writes down what is said in {k}.|{v} keeps the minutes of {k}.|The notes of {v} tell you what happened in {k}."
            "|In {k} the pen is held by {v}.|What {k} decides is put on paper by {v}.",
            "{k}: scribe?|For {k}, who is the scribe?|Name the one who takes the notes of {k}.|Who keeps the minutes of {k}?"
            "|Who writes down what is said in {k}?|Who holds the pen in {k}?|Find the scribe of {k}.",
            "In which meeting does {v} take notes?|Of which meeting does {v} keep the minutes?|In which meeting does {v} hold the pen?"
            "|For which meeting does {v} write the minutes?|Of which meeting is {v} the scribe?",
            "Does {v} keep the minutes of {k}?|Does {v} take notes in {k}?|Does {v} hold the pen in {k}?|Is {v} the scribe of {k}?"),
        ("weekday", "weekday",
            "Every {v} people sit down for {k}.|{v} is kept free for {k}.|On {v} all come together for {k}.|{k} takes place on {v}."
            "|{k} is always held on {v}.",
            "{k}: weekday?|For {k}, which is the weekday?|Find the weekday of {k}.|On which day does {k} take place?|Which day is kept free for {k}?"
            "|When do all come together for {k}?|Which day of the week is {k}?",
            "Which meeting is on {v}?|What takes place on {v}?|For which meeting is {v} kept free?|For what do people sit down every {v}?"
            "|Which meeting is held on {v}?",
            "Is {k} on {v}?|Does {k} take place on {v}?|Is {v} kept free for {k}?|Do people sit down for {k} every {v}?"),
        ("start", "time",
            "At {v} the doors close and {k} begins.|By {v} all must be seated for {k}.|{v} is the time to be there for {k}.|{k} gets going at {v}."
            "|Be on time for {k}, it is at {v}.",
            "{k}: start?|For {k}, what is the start time?|Find the time of {k}.|When does {k} begin?|At what time does {k} get going?"
            "|When must all be seated for {k}?|At what time do I have to be there for {k}?",
            "What starts at {v}?|Which meeting begins at {v}?|For which meeting must all be seated by {v}?|Which meeting gets going at {v}?"
            "|For what do I have to be there at {v}?",
            "Does {k} start at {v}?|Does {k} begin at {v}?|Must all be seated for {k} by {v}?|Is {v} the time of {k}?"),
    )),
    ("licence", "code", "licences", (
        ("holder", "person",
            "{v} may use the program under {k}.|{v} typed {k} into the computer.|On the screen of {v} you read {k}.|{k} was given to {v}."
            "|{k} is in the name of {v}.",
            "{k}: holder?|For {k}, who is the holder?|Name the one who holds {k}.|In whose name is {k}?|To whom was {k} given?"
            "|Who may use the program under {k}?|On whose screen do you read {k}?",
            "What does {v} hold?|Which licence was given to {v}?|Which licence is in the name of {v}?|Which licence did {v} type into the computer?"
            "|Under which licence may {v} use the program?",
            "Does {v} hold {k}?|Is {k} in the name of {v}?|Was {k} given to {v}?|Is {v} the holder of {k}?"),
        ("maker", "company",
            "{v} sold us {k}.|The money for {k} goes to {v}.|{v} wrote the program that {k} opens.|{k} is for software of {v}."
            "|Behind {k} is a program from {v}.",
            "{k}: maker?|For {k}, who is the maker?|Name the maker of the program of {k}.|Who sold us {k}?|To whom does the money for {k} go?"
            "|For software of which company is {k}?|Who wrote the program that {k} opens?",
            "Which licence is for software of {v}?|Which licence did {v} sell us?|Behind which licence is a program from {v}?"
            "|For which licence does money go to {v}?|Which licence opens a program of {v}?",
            "Did {v} sell us {k}?|Is {k} for software of {v}?|Does the money for {k} go to {v}?|Is {v} the maker of the program of {k}?"),
        ("fee", "amount",
            "{v} a year is what we pay for {k}.|We spend {v} on {k} every year.|{v} leaves our account for {k}.|{k} costs us {v} a year."
            "|{k} is not free, it takes {v} out of the purse.",
            "{k}: fee?|For {k}, what is the fee?|Find the yearly fee of {k}.|How much does {k} cost us?|How much do we spend on {k} every year?"
            "|What do we pay for {k}?|What sum leaves our account for {k}?",
            "Which licence costs {v} a year?|On which licence do we spend {v}?|For which licence do we pay {v}?|Which licence has a fee of {v}?"
            "|For which licence does {v} leave our account?",
            "Does {k} cost {v} a year?|Do we spend {v} on {k}?|Is the fee of {k} {v}?|Do we pay {v} for {k}?"),
        ("end", "date_iso",
            "On {v} the program locks itself and {k} is void.|Until {v} you can work with {k}.|{v} is when {k} lapses.|{k} is valid up to {v}."
            "|{k} must be renewed by {v}.",
            "{k}: end?|For {k}, what is the end date?|Find the date on which {k} ends.|When does {k} lapse?|Up to what date is {k} valid?"
            "|By when must {k} be renewed?|Until when can I work with {k}?",
            "Which licence ends on {v}?|Which licence lapses on {v}?|Which licence is valid up to {v}?|What must be renewed by {v}?"
            "|With which licence can I work until {v}?",
            "Does {k} end on {v}?|Does {k} lapse on {v}?|Is {k} valid up to {v}?|Must {k} be renewed by {v}?"),
    )),
    ("laptop", "id", "laptops", (
        ("user", "person",
            "{v} carries {k} home every night.|{v} types on {k} now.|At present {v} logs in on {k}.|{k} is in the bag of {v}.|We lent {k} to {v}.",
            "{k}: user?|For {k}, who is the user?|Name the one who uses {k} now.|Who works on {k}?|In whose bag is {k}?|To whom did we lend {k}?"
            "|Who carries {k} home?",
            "Which laptop does {v} use now?|Which laptop is in the bag of {v}?|On what does {v} type now?|Which laptop did we lend to {v}?"
            "|Which laptop does {v} carry home?",
            "Does {v} use {k} now?|Did we lend {k} to {v}?|Is {k} in the bag of {v}?|Is {v} the user of {k}?"),
        ("predecessor", "person",
            "{v} gave {k} back in spring.|Before that, {v} worked on {k}.|{v} left some stickers on {k} and got a new one.|{k} once belonged to {v}."
            "|{k} still holds old pictures of {v}.",
            "{k}: predecessor?|For {k}, who was the user before?|Name the former user of {k}.|Who gave {k} back?|To whom did {k} once belong?"
            "|Who worked on {k} before?|Of whom does {k} still hold old pictures?",
            "Which laptop did {v} use before?|Which laptop did {v} give back?|Which laptop once belonged to {v}?|On which laptop did {v} leave stickers?"
            "|Which laptop still holds old pictures of {v}?",
            "Did {v} use {k} before?|Did {v} give {k} back?|Did {k} once belong to {v}?|Is {v} the former user of {k}?"),
        ("value", "amount",
            "{v} is what we paid for {k}.|We spent {v} to get {k}.|The shop took {v} for {k}.|{k} was bought for {v}.|{k} stands in the books at {v}.",
            "{k}: value?|For {k}, what is the value?|Find the value of {k}.|How much did we pay for {k}?|For what sum was {k} bought?"
            "|How much did the shop take for {k}?|At what sum does {k} stand in the books?",
            "Which laptop was bought for {v}?|For which laptop did we pay {v}?|Which laptop stands in the books at {v}?"
            "|For which laptop did the shop take {v}?|Which laptop has a value of {v}?",
            "Was {k} bought for {v}?|Did we pay {v} for {k}?|Is the value of {k} {v}?|Does {k} stand in the books at {v}?"),
        ("color", "color",
            "The {v} lid tells you it is {k}.|Look for something {v} to find {k} in the pile.|{v} is how {k} came out of its box."
            "|{k} is {v} on all sides.|Somebody painted {k} {v}.",
            "{k}: color?|For {k}, what is the color?|Find the color of {k}.|How was {k} painted?|How does the lid of {k} look?"
            "|What do I look for to find {k}?|How did {k} come out of its box?",
            "Which laptop is {v}?|Which laptop has the {v} lid?|Which laptop was painted {v}?|Which laptop do I find if I look for something {v}?"
            "|Which laptop came out of its box {v}?",
            "Is {k} {v}?|Is the lid of {k} {v}?|Was {k} painted {v}?|Is {v} the color of {k}?"),
    )),
    ("desk", "code", "desks", (
        ("occupant", "person",
            "{v} sits at {k}.|{v} spends the whole day at {k}.|The cup of {v} stands on {k}.|{k} belongs to {v}.|You meet {v} at {k}.",
            "{k}: occupant?|For {k}, who is the occupant?|Name the one who sits at {k}.|Who works at {k}?|Whose cup stands on {k}?|Whom do I meet at {k}?"
            "|To whom does {k} belong?",
            "At which desk does {v} sit?|Which desk belongs to {v}?|At which desk do I meet {v}?|On which desk does the cup of {v} stand?"
            "|Where does {v} spend the whole day?",
            "Does {v} sit at {k}?|Does {k} belong to {v}?|Do I meet {v} at {k}?|Is {v} the occupant of {k}?"),
        ("successor", "person",
            "{v} will get {k} next.|From spring on {v} is to work at {k}.|{v} has asked for {k} and may move in soon.|{k} is promised to {v}."
            "|{k} goes to {v} when it is free.",
            "{k}: successor?|For {k}, who is the successor?|Name the one who gets {k} next.|To whom is {k} promised?|Who has asked for {k}?"
            "|To whom does {k} go when it is free?|Who will move in at {k}?",
            "Which desk will {v} get next?|Which desk is promised to {v}?|Which desk goes to {v} when it is free?|For which desk has {v} asked?"
            "|At which desk will {v} move in?",
            "Will {v} get {k} next?|Is {k} promised to {v}?|Has {v} asked for {k}?|Does {k} go to {v} when it is free?"),
        ("floor", "small_integer",
            "Press {v} in the lift to get to {k}.|{v} lights up in the lift when you are at {k}.|Level {v} is where you find {k}."
            "|{k} stands on level {v}.|{k} is on storey {v}.",
            "{k}: floor?|For {k}, which floor?|Find the floor of {k}.|On which level is {k}?|What do I press in the lift to get to {k}?"
            "|Which number lights up in the lift when I am at {k}?|How high up is {k}?",
            "Which desk is on floor {v}?|What stands on level {v}?|At which desk am I when {v} lights up in the lift?"
            "|For which desk do I press {v} in the lift?|Which desk is on storey {v}?",
            "Is {k} on floor {v}?|Does {k} stand on level {v}?|Do I press {v} to get to {k}?|Is {k} on storey {v}?"),
        ("phone", "phone",
            "Dial {v} and it rings on {k}.|{v} rings through to {k}.|With {v} you reach whoever sits at {k}.|On {k} it rings if you dial {v}."
            "|To talk to {k}, dial {v}.",
            "{k}: phone?|For {k}, what is the phone number?|Find the number of {k}.|What do I dial to talk to {k}?|With which number do I reach {k}?"
            "|Which number rings on {k}?|How do I call {k}?",
            "Which desk has the number {v}?|Where does it ring if I dial {v}?|Which desk do I reach with {v}?|On which desk does {v} ring?"
            "|To talk to which desk do I dial {v}?",
            "Is {v} the number of {k}?|Does {v} ring on {k}?|Do I reach {k} with {v}?|Do I dial {v} to talk to {k}?"),
    )),
    ("van", "plate", "vans", (
        ("origin", "city",
            "In {v} {k} is loaded.|{v} is where {k} sets out.|It leaves {v} full: {k}.|{k} comes from {v}.|{k} picks up its goods in {v}.",
            "{k}: origin?|For {k}, what is the origin?|Find the city from which {k} comes.|Where is {k} loaded?|Where does {k} set out?"
            "|In which city does {k} pick up its goods?|Which city does {k} leave?",
            "Which van comes from {v}?|Which van is loaded in {v}?|What sets out in {v}?|Which van picks up its goods in {v}?|Which van leaves {v}?",
            "Does {k} come from {v}?|Is {k} loaded in {v}?|Does {k} set out in {v}?|Is {v} the origin of {k}?"),
        ("destination", "city",
            "In {v} they wait for {k}.|{v} is where {k} ends its trip.|Shops of {v} get their goods with {k}.|{k} is on the way to {v}."
            "|{k} will be emptied in {v}.",
            "{k}: destination?|For {k}, what is the destination?|Find the city to which {k} goes.|Where is {k} going?|Where do they wait for {k}?"
            "|In which city will {k} be emptied?|Where does {k} end its trip?",
            "Which van goes to {v}?|Which van do they wait for in {v}?|What will be emptied in {v}?|Which van ends its trip in {v}?"
            "|Which van is on the way to {v}?",
            "Does {k} go to {v}?|Is {k} on the way to {v}?|Will {k} be emptied in {v}?|Is {v} the destination of {k}?"),
        ("departure", "time_24",
            "At {v} the gate opens and {k} is off.|{v} is when {k} rolls out of the yard.|By {v} all boxes must be in {k}, then it goes."
            "|{k} sets off at {v}.|{k} pulls out at {v}.",
            "{k}: departure?|For {k}, when is the departure?|Find the time at which {k} departs.|When does {k} set off?"
            "|At what time does {k} roll out of the yard?|By when must all boxes be in {k}?|When does {k} pull out?",
            "Which van departs at {v}?|What sets off at {v}?|Which van rolls out of the yard at {v}?|In which van must all boxes be by {v}?"
            "|Which van pulls out at {v}?",
            "Does {k} depart at {v}?|Does {k} set off at {v}?|Does {k} roll out of the yard at {v}?|Is {v} the departure of {k}?"),
        ("arrival", "time_24",
            "At {v} the people at the ramp see {k}.|{v} is when {k} gets there.|From {v} on they can unload {k}.|{k} reaches the ramp at {v}."
            "|{k} is expected at {v}.",
            "{k}: arrival?|For {k}, when is the arrival?|Find the time at which {k} arrives.|When does {k} get there?"
            "|At what time does {k} reach the ramp?|When is {k} expected?|From when on can they unload {k}?",
            "Which van arrives at {v}?|What gets there at {v}?|Which van reaches the ramp at {v}?|Which van is expected at {v}?"
            "|Which van can they unload from {v} on?",
            "Does {k} arrive at {v}?|Is {k} expected at {v}?|Does {k} reach the ramp at {v}?|Is {v} the arrival of {k}?"),
    )),
    ("shift", "code", "shifts", (
        ("foreman", "person",
            "{v} gives the orders in {k}.|{v} tells all people of {k} what to do.|The boss of {k} is called {v}.|In {k} they listen to {v}."
            "|{k} is led by {v}.",
            "{k}: foreman?|For {k}, who is the foreman?|Name the one who leads {k}.|Who gives the orders in {k}?|To whom do they listen in {k}?"
            "|What is the boss of {k} called?|Who tells the people of {k} what to do?",
            "Which shift does {v} lead?|In which shift does {v} give the orders?|In which shift do they listen to {v}?|The boss of which shift is {v}?"
            "|Of which shift is {v} the foreman?",
            "Does {v} lead {k}?|Does {v} give the orders in {k}?|Do they listen to {v} in {k}?|Is {v} the foreman of {k}?"),
        ("medic", "person",
            "{v} has the bandages in {k}.|If you cut your finger in {k}, run to {v}.|{v} helps whoever gets hurt in {k}."
            "|Wounds of {k} are treated by {v}.|{v} keeps the plasters for {k}.",
            "{k}: medic?|For {k}, who is the medic?|Name the one who gives first aid in {k}.|Who helps if I get hurt in {k}?"
            "|To whom do I run with a cut finger in {k}?|Who has the bandages in {k}?|Who treats the wounds of {k}?",
            "In which shift does {v} give first aid?|In which shift does {v} have the bandages?|The wounds of which shift does {v} treat?"
            "|In which shift do I run to {v} with a cut?|Of which shift is {v} the medic?",
            "Does {v} give first aid in {k}?|Does {v} have the bandages in {k}?|Do I run to {v} if I get hurt in {k}?|Is {v} the medic of {k}?"),
        ("start", "time_24",
            "At {v} the people of {k} clock in.|From {v} on {k} is at work.|{v} is when the day of {k} begins.|{k} takes over at {v}."
            "|{k} gets to work at {v}.",
            "{k}: start?|For {k}, what is the start time?|Find the time at which {k} starts.|When do the people of {k} clock in?|When does {k} begin?"
            "|At what time does {k} take over?|From when on is {k} at work?",
            "Which shift starts at {v}?|Which shift clocks in at {v}?|The day of which shift begins at {v}?|Which shift takes over at {v}?"
            "|Which shift is at work from {v} on?",
            "Does {k} start at {v}?|Does {k} take over at {v}?|Do the people of {k} clock in at {v}?|Is {k} at work from {v} on?"),
        ("finish", "time_24",
            "At {v} the people of {k} clock out.|Until {v} {k} has to stay.|{v} is the hour when {k} goes home.|{k} can leave at {v}."
            "|{k} works until {v}.",
            "{k}: finish?|For {k}, what is the finish time?|Find the time at which {k} finishes.|When do the people of {k} clock out?"
            "|When does {k} go home?|Until when does {k} have to stay?|At what time can {k} leave?",
            "Which shift finishes at {v}?|Which shift clocks out at {v}?|Which shift goes home at {v}?|Which shift has to stay until {v}?"
            "|Which shift can leave at {v}?",
            "Does {k} finish at {v}?|Does {k} go home at {v}?|Can {k} leave at {v}?|Does {k} work until {v}?"),
    )),
    ("budget", "department", "budgets", (
        ("allowance", "amount",
            "{v} was set aside for {k}.|The board gave {v} to {k} in January.|{v} may go out for {k} this year and no more."
            "|For {k} there is {v} in the plan.|In {k} they are allowed to spend {v}.",
            "{k}: planned?|For {k}, how much is planned?|Find the planned sum for {k}.|How much was set aside for {k}?"
            "|How much are they allowed to spend in {k}?|What did the board give to {k}?|How much may go out for {k} this year?",
            "For which department is {v} planned?|For which department was {v} set aside?|Where are they allowed to spend {v}?"
            "|To which department did the board give {v}?|For which department may {v} go out?",
            "Is {v} planned for {k}?|Was {v} set aside for {k}?|Are they allowed to spend {v} in {k}?|Did the board give {v} to {k}?"),
        ("spending", "amount",
            "{v} is already gone in {k}.|So far {v} was paid out for {k}.|{v} has left the till for {k}.|In {k} they have spent {v} up to now."
            "|Bills for {k} have eaten up {v}.",
            "{k}: used?|For {k}, how much is used?|Find the sum used by {k}.|How much is already gone in {k}?|How much have they spent in {k} up to now?"
            "|What was paid out for {k} so far?|How much have the bills for {k} eaten up?",
            "Which department has used {v}?|In which department is {v} already gone?|Where have they spent {v} up to now?"
            "|For which department was {v} paid out so far?|Bills for which department have eaten up {v}?",
            "Is {v} already gone in {k}?|Have they spent {v} in {k} up to now?|Was {v} paid out for {k} so far?|Is {v} used in {k}?"),
        ("controller", "person",
            "{v} checks every bill for {k}.|{v} keeps the purse of {k}.|Without a nod from {v}, nobody in {k} buys a pencil."
            "|The money for {k} is watched by {v}.|In {k} ask {v} before you spend.",
            "{k}: controller?|For {k}, who is the controller?|Name the one who controls the money of {k}.|Who keeps the purse of {k}?"
            "|Who checks the bills for {k}?|Whose nod do they need in {k}?|Whom do I ask in {k} before I spend?",
            "For which department does {v} check the bills?|The purse of which department does {v} keep?"
            "|The money for which department is watched by {v}?|In which department do they need a nod from {v}?"
            "|Of which department is {v} the controller?",
            "Does {v} check the bills for {k}?|Does {v} keep the purse of {k}?|Is the money for {k} watched by {v}?|Is {v} the controller of {k}?"),
    )),
    ("audit", "id", "audits", (
        ("auditor", "person",
            "{v} goes through the papers in {k}.|{v} asks the questions in {k}.|Open the books for {v}, that is {k}.|{k} is done by {v}."
            "|{k} was given to {v} with a list and a stamp.",
            "{k}: auditor?|For {k}, who is the auditor?|Name the one who does {k}.|Who goes through the papers in {k}?|Who asks the questions in {k}?"
            "|To whom was {k} given?|For whom are the books opened in {k}?",
            "Which audit does {v} do?|In which audit does {v} go through the papers?|In which audit does {v} ask the questions?"
            "|Which audit was given to {v}?|In which audit are the books opened for {v}?",
            "Does {v} do {k}?|Does {v} ask the questions in {k}?|Was {k} given to {v}?|Is {v} the auditor of {k}?"),
        ("firm", "company",
            "{v} has to show its books in {k}.|{v} is looked at closely in {k}.|At {v} they are nervous because of {k}.|{k} is about the accounts of {v}."
            "|{k} puts {v} to the test.",
            "{k}: firm?|For {k}, what is the firm?|Name the firm that is examined in {k}.|Who has to show its books in {k}?"
            "|Who is put to the test in {k}?|About whose accounts is {k}?|Where are they nervous because of {k}?",
            "In which audit is {v} examined?|Which audit puts {v} to the test?|Which audit is about the accounts of {v}?"
            "|In which audit does {v} have to show its books?|Because of which audit are they nervous at {v}?",
            "Is {v} examined in {k}?|Does {k} put {v} to the test?|Is {k} about the accounts of {v}?|Is {v} the firm in {k}?"),
        ("errors", "big_integer",
            "We found {v} mistakes in {k}.|{v} wrong entries came to light in {k}.|A count of {v} slips stands at the end of {k}."
            "|{k} turned up {v} mistakes.|{v} lines were marked red in {k}.",
            "{k}: errors?|For {k}, how many errors?|Find the number of errors in {k}.|How many mistakes were found in {k}?|How many slips does {k} count?"
            "|How many wrong entries came to light in {k}?|How many lines were marked red in {k}?",
            "Which audit found {v} errors?|Which audit turned up {v} mistakes?|Which audit counts {v} slips?|Where did {v} wrong entries come to light?"
            "|In which audit were {v} lines marked red?",
            "Did we find {v} errors in {k}?|Did {v} wrong entries come to light in {k}?|Does {k} count {v} slips?|Were {v} lines marked red in {k}?"),
        ("report", "date_iso",
            "On {v} we will read what {k} found.|{v} is when the results of {k} come out.|Wait until {v} to learn how {k} went."
            "|The findings of {k} are due on {v}.|{k} ends with a paper dated {v}.",
            "{k}: report?|For {k}, when is the report due?|Find the date of the report on {k}.|When do the results of {k} come out?"
            "|When will we read what {k} found?|Until when must I wait to learn how {k} went?|What date is on the paper of {k}?",
            "Which audit has its report on {v}?|The results of which audit come out on {v}?|The findings of which audit are due on {v}?"
            "|Which audit ends with a paper dated {v}?|About which audit will we read on {v}?",
            "Is the report of {k} due on {v}?|Do the results of {k} come out on {v}?|Does {k} end with a paper dated {v}?"
            "|Will we read what {k} found on {v}?"),
    )),
    ("mailbox", "email", "mailboxes", (
        ("owner", "person",
            "{v} was given {k}.|{v} writes letters from {k}.|Mail from {k} is signed by {v}.|{k} belongs to {v}.|Behind {k} you find {v}.",
            "{k}: owner?|For {k}, who is the owner?|Name the one who owns {k}.|To whom does {k} belong?|Who writes from {k}?|Who is behind {k}?"
            "|By whom is mail from {k} signed?",
            "Which mailbox does {v} own?|Which mailbox belongs to {v}?|From which mailbox does {v} write?|Behind which mailbox is {v}?"
            "|Which mailbox was given to {v}?",
            "Does {k} belong to {v}?|Does {v} write from {k}?|Is {v} behind {k}?|Is {v} the owner of {k}?"),
        ("deputy", "person",
            "{v} steps in and reads {k} during holidays.|{v} also gets what is sent to {k}.|If nobody answers from {k}, try {v}."
            "|In times of illness {v} opens {k}.|{k} is watched by {v} when its owner is away.",
            "{k}: deputy?|For {k}, who is the deputy?|Name the one who steps in for {k}.|Who reads {k} during holidays?"
            "|Whom do I try if nobody answers from {k}?|Who opens {k} in times of illness?|Who watches {k} when its owner is away?",
            "Which mailbox does {v} read during holidays?|For which mailbox does {v} step in?|Which mailbox does {v} open in times of illness?"
            "|For which mailbox is {v} the deputy?|If nobody answers from which mailbox do I try {v}?",
            "Does {v} step in for {k}?|Does {v} read {k} during holidays?|Do I try {v} if nobody answers from {k}?|Is {v} the deputy for {k}?"),
        ("backlog", "big_integer",
            "There are {v} letters waiting in {k}.|{v} new letters lie in {k}.|A pile of {v} closed letters is in {k}."
            "|{k} has {v} letters nobody has opened.|In {k} the counter of new mail shows {v}.",
            "{k}: unread?|For {k}, how many are unread?|Find the number of unread letters in {k}.|How many letters are waiting in {k}?"
            "|How many letters in {k} has nobody opened?|What does the counter of new mail show in {k}?",
            "Which mailbox has {v} unread letters?|In which mailbox are {v} letters waiting?|In which mailbox do {v} new letters lie?"
            "|Where does the counter of new mail show {v}?|In which mailbox has nobody opened {v} letters?",
            "Are {v} letters unread in {k}?|Are {v} letters waiting in {k}?|Does the counter of new mail in {k} show {v}?|Do {v} new letters lie in {k}?"),
    )),
)  # fmt: skip
