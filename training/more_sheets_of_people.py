"""Sheets of people, for the training side alone, written as those of `training.more_sheets`."""

from __future__ import annotations

Columns = tuple[tuple[str, str, str, str, str, str], ...]

SHEETS: tuple[tuple[str, str, str, Columns], ...] = (
    ("class", "code", "classes", (
        ("teacher", "person",
            "{k} has lessons with {v}.|{v} stands at the board in {k}.|{v} takes {k} through the year.|The children of {k} like {v} a lot."
            "|It is {v} who marks the tests of {k}.|For {k} the school hired {v}.",
            "Who teaches {k}?|Who is the teacher of {k}?|{k}: teacher?|For {k}, who is the teacher?|Name the one who teaches {k}.|By whom is {k} taught?"
            "|Who gives {k} its marks?",
            "Which class does {v} teach?|Which class has {v} as its teacher?|Where does {v} stand at the board?|Whose tests does {v} mark?"
            "|Name the class of {v}.",
            "Does {v} teach {k}?|Is {v} the teacher of {k}?|Does {v} mark the tests of {k}?|Is {k} taught by {v}?"),
        ("speaker", "first_name",
            "{k} elected {v}.|{v} was chosen to speak for {k}.|{v} won the vote of the pupils in {k}.|Among the pupils, {k} trusts {v} most."
            "|{v} carries the wishes of {k} to the head of the school.|The pupils of {k} sent {v} to the council.",
            "Who speaks for {k}?|Which pupil was elected by {k}?|{k}: speaker?|Find the speaker of {k}.|For {k}, who sits in the council?"
            "|Name the pupil who represents {k}.|Whom did the pupils in {k} vote for?",
            "For which class does {v} speak?|Which class elected {v}?|Which class is represented by {v}?|{v} is the speaker of which class?"
            "|Name the class that sent {v} to the council.",
            "Does {v} speak for {k}?|Was {v} elected by {k}?|Is {v} the speaker of {k}?|Does {v} represent {k}?"),
        ("favourite", "subject",
            "{k} loves {v}.|{v} is what {k} likes best.|With {v} you make {k} happy.|No lesson is as welcome in {k} as {v}."
            "|{v} comes first when {k} may choose.|{k} cannot get enough of {v}.",
            "Which subject does {k} like best?|What is the favourite of {k}?|{k}: favourite?|For {k}, what is the favourite subject?"
            "|Find the subject {k} enjoys most.|What would {k} choose?",
            "Which class likes {v} best?|Whose favourite is {v}?|Which class enjoys {v} most?|Who would choose {v}?|Name the class that loves {v}.",
            "Does {k} like {v} best?|Is {v} the favourite of {k}?|Does {k} love {v}?|Would {k} choose {v}?"),
        ("trip", "city",
            "{k} is going to {v} in a bus.|{v} is where {k} will spend three days.|All of {k} voted for {v}.|In {v} a youth hostel expects {k}."
            "|{v} is on the bus ticket of {k}.|The parents of {k} paid for three days in {v}.",
            "Where does the trip of {k} go?|To which city does {k} travel?|{k}: trip?|For {k}, where is the trip?|Name the city that {k} will visit."
            "|Where is the hostel for {k}?",
            "Which class travels to {v}?|Whose trip goes to {v}?|Which class will visit {v}?|Who stays in a hostel in {v}?|Name the class that goes to {v}.",
            "Does {k} travel to {v}?|Does the trip of {k} go to {v}?|Will {k} visit {v}?|Is the hostel of {k} in {v}?"),
    )),
    ("inpatient", "person", "patients", (
        ("doctor", "person",
            "{k} is treated by {v}.|{v} operated on {k}.|{v} signed the papers of {k}.|{k} trusts nobody but {v} with the knife."
            "|It was {v} who found out what was wrong with {k}.|On the ward, {k} asks for {v} when it is serious.",
            "Who is the doctor of {k}?|Which doctor looks after {k}?|{k}: doctor?|For {k}, who is the doctor?|Find the doctor of {k}."
            "|Name the one who did the operation on {k}.|Who treats {k}?",
            "Which patient does {v} treat?|Whom did {v} operate on?|{v} is the doctor of which patient?|Whose papers did {v} sign?"
            "|Name the patient of doctor {v}.",
            "Is {v} the doctor of {k}?|Does {v} treat {k}?|Did {v} operate on {k}?|Is {k} a patient of {v}?"),
        ("visitor", "person",
            "{k} had a visit from {v}.|{v} came with flowers for {k}.|{v} sat at the bed of {k} all afternoon.|{k} was glad to see {v} at the door."
            "|{v} brought {k} the newspaper.|Nobody but {v} came to see {k}.",
            "Who visited {k}?|Who was the visitor of {k}?|{k}: visitor?|For {k}, who was the visitor?|Name the one who visited {k}."
            "|From whom did {k} get flowers?|Who kept {k} company?",
            "Whom did {v} visit?|Which patient got flowers from {v}?|At whose bed did {v} sit?|{v} was the visitor of which patient?"
            "|Name the patient {v} came to see.",
            "Did {v} visit {k}?|Was {v} the visitor of {k}?|Did {v} come to see {k}?|Did {k} get flowers from {v}?"),
        ("drug", "medicine",
            "{k} takes {v} twice a day.|{v} helps {k} through the night.|{v} was put on the chart of {k}.|The nurse brings {k} a dose of {v}."
            "|{k} gets better with {v}.|A glass of water and {v} stand ready for {k}.",
            "Which drug is given to {k}?|What is {k} treated with?|{k}: drug?|For {k}, which drug?|Find the medicine of {k}.|What was {k} prescribed?"
            "|Which medicine stands on the chart of {k}?",
            "Which patient takes {v}?|Who was prescribed {v}?|To whom is {v} given?|On whose chart does {v} stand?|Name the patient who needs {v}.",
            "Does {k} take {v}?|Was {v} prescribed to {k}?|Is {v} the drug of {k}?|Is {k} treated with {v}?"),
        ("discharge", "weekday",
            "{k} goes home on {v}.|{v} is the day on which {k} leaves us.|On {v} a taxi fetches {k}.|We need the bed of {k} again from {v}."
            "|{v}, and then {k} can sleep at home.|{k} must stay until {v}.",
            "When is {k} discharged?|On which day does {k} leave the hospital?|{k}: discharge?|For {k}, when is the discharge?|Find the discharge day of {k}."
            "|Until which day must the hospital keep {k}?",
            "Who is discharged on {v}?|Which patient leaves on {v}?|Whose discharge is on {v}?|Who must stay until {v}?|Name the patient who goes home on {v}.",
            "Is {k} discharged on {v}?|Does {k} leave on {v}?|Does {k} go home on {v}?|Is {v} the day {k} leaves?"),
    )),
    ("flat", "id", "flats", (
        ("tenant", "person",
            "{k} is let to {v}.|{v} moved into {k} last spring.|{v} has the key of {k}.|The bell of {k} shows the name of {v}."
            "|{v} sleeps, cooks and works in {k}.|{k} has been home to {v} for some time.",
            "Who lives in {k}?|Who is the tenant of {k}?|{k}: tenant?|For {k}, who is the tenant?|Find the tenant of {k}.|Name the one who rents {k}."
            "|To whom is the flat {k} rented?",
            "Which flat does {v} rent?|Where does {v} live?|{v} is the tenant of which flat?|Into which flat did {v} move?|Name the flat of the tenant {v}.",
            "Does {v} live in {k}?|Is {v} the tenant of {k}?|Does {v} rent {k}?|Is {k} let to {v}?"),
        ("owner", "person",
            "{k} belongs to {v}.|{v} bought {k} years ago.|{v} stands in the land register for {k}.|The money for {k} goes to {v}.|{v} inherited {k}."
            "|If {k} is sold, {v} has to sign.",
            "Who owns {k}?|Who is the owner of {k}?|{k}: owner?|For {k}, who is the owner?|Name the one who owns {k}.|Whose property is {k}?"
            "|Who could sell {k}?",
            "Which flat does {v} own?|What belongs to {v}?|{v} is the owner of which flat?|Which flat could {v} sell?"
            "|Name the flat that is the property of {v}.",
            "Does {v} own {k}?|Is {v} the owner of {k}?|Is {k} the property of {v}?|Does {k} belong to {v}?"),
        ("rent", "amount",
            "{k} costs {v} a month.|{v} a month is paid for {k}.|You pay {v} every month to live in {k}.|On the first of the month, {v} is due for {k}."
            "|{k} can be had for {v} monthly.|Living in {k} means {v} less each month.",
            "How much is the rent of {k}?|What does {k} cost per month?|{k}: rent?|For {k}, what is the rent?|Find the monthly price of {k}."
            "|What must be paid each month for {k}?",
            "Which flat costs {v} a month?|The rent of which flat is {v}?|For which flat is {v} due every month?|Where does one live for {v} a month?"
            "|Name the flat with a rent of {v}.",
            "Is the rent of {k} {v}?|Does {k} cost {v} a month?|Is {v} due every month for {k}?|Can one live in {k} for {v} a month?"),
        ("deposit", "amount",
            "Before moving into {k}, one leaves {v} with the bank.|{v} is kept as a security for {k}.|{v} comes back when you leave {k} clean."
            "|If something breaks in {k}, it is taken out of the {v}.|{k} asks for a one-time sum of {v}.|{v} lies in a blocked account for {k}.",
            "How high is the deposit for {k}?|What security is asked for {k}?|{k}: deposit?|For {k}, what is the deposit?|Find the deposit of {k}."
            "|How much do I get back after leaving {k}?|What one-time sum does {k} ask for?",
            "Which flat has a deposit of {v}?|For which flat is {v} kept as a security?|Which flat asks for a one-time sum of {v}?"
            "|After leaving which flat does one get {v} back?|Name the flat with the deposit {v}.",
            "Is the deposit for {k} {v}?|Is {v} kept as a security for {k}?|Does {k} ask for a one-time sum of {v}?|Does one get {v} back after leaving {k}?"),
    )),
    ("footballer", "person", "footballers", (
        ("club", "team",
            "{k} plays for {v}.|{v} pays {k} this season.|With {v}, {k} won the last game.|{k} wears the shirt of {v}.|Fans of {v} sing the name of {k}."
            "|{k} has signed with {v}.",
            "Which club has {k}?|For whom does {k} play?|{k}: club?|For {k}, what is the club?|Find the club of {k}.|Name the team that pays {k}."
            "|Whose shirt does {k} wear?",
            "Who plays for {v}?|Which player is paid by {v}?|Who wears the shirt of {v}?|Who belongs to the club {v}?|Name the player of {v}.",
            "Does {k} play for {v}?|Is {v} the club of {k}?|Does {k} wear the shirt of {v}?|Has {k} signed with {v}?"),
        ("youth_team", "team",
            "{k} learned the game at {v}.|{v} discovered {k} as a child.|At {v} they still remember little {k}.|{k} started out with {v} at the age of eight."
            "|{v} is where it all began for {k}.|The first trainers of {k} worked at {v}.",
            "Where did {k} play as a child?|Which team discovered {k}?|{k}: youth team?|For {k}, what was the youth team?|Find the youth team of {k}."
            "|Name the team where {k} began.|Where did {k} learn to play?",
            "Which player started at {v}?|Whom did {v} discover?|Who played for {v} as a child?|Whose youth team was {v}?|Name the player who began at {v}.",
            "Did {k} play for {v} as a child?|Was {v} the youth team of {k}?|Was {k} discovered by {v}?|Did {k} begin at {v}?"),
        ("number", "integer",
            "{k} has the {v} on the back.|{v} on the shirt means {k}.|Look for the {v}, that is {k}.|{k} never plays without the {v}."
            "|In the list {v} stands next to {k}.|Fans of {k} buy shirts with the {v}.",
            "Which number does {k} wear?|What is on the back of {k}?|{k}: number?|For {k}, which number?|Find the shirt number of {k}."
            "|By which number can you tell {k}?",
            "Who wears number {v}?|Which player has the {v} on the back?|Whose number is {v}?|Who is the one with the {v}?|Name the player with number {v}.",
            "Does {k} wear number {v}?|Is {v} the number of {k}?|Does {k} have the {v} on the back?|Is {k} the one with the {v}?"),
        ("origin", "country",
            "{k} was born in {v}.|{v} is the home of {k}.|It was from {v} that {k} moved to this league.|{k} holds a passport of {v}."
            "|In {v} people are proud of {k}.|{k} sings along when they play the anthem of {v}.",
            "Where does {k} come from?|Which country is {k} from?|{k}: origin?|For {k}, what is the country of origin?|Find the home country of {k}."
            "|Where was {k} born?|Which passport does {k} have?",
            "Which player is from {v}?|Who comes from {v}?|Whose home country is {v}?|Who was born in {v}?|Name the player from {v}.",
            "Does {k} come from {v}?|Was {k} born in {v}?|Is {v} the home country of {k}?|Does {k} have a passport of {v}?"),
    )),
    ("guest", "first_name", "guests", (
        ("table", "small_integer",
            "{k} sits at number {v}.|Number {v} is where we put {k}.|At {v} there is a chair for {k}.|The card with the name {k} stands on number {v}."
            "|{k} was moved to number {v}.|To number {v}, please, with the wine for {k}.",
            "At which table does {k} sit?|Where is the chair of {k}?|{k}: table?|For {k}, which table?|Find the table of {k}.|To which table was {k} moved?",
            "Who sits at table {v}?|Whose table is number {v}?|Which guest was put at table {v}?|Whose card stands on table {v}?|Name the guest at table {v}.",
            "Does {k} sit at table {v}?|Is table {v} the one of {k}?|Was {k} put at table {v}?|Is the chair of {k} at table {v}?"),
        ("dish", "food",
            "{k} would like {v}.|{v} goes to {k}.|One {v} for {k}, the cook has it already.|{k} ordered {v} as always.|A plate of {v} is for {k}."
            "|{k} finished every bit of the {v}.",
            "What does {k} eat?|Which dish did {k} order?|{k}: dish?|For {k}, which dish?|Find the dish of {k}.|What is on the plate of {k}?"
            "|What do we serve to {k}?",
            "Who eats {v}?|Which guest ordered {v}?|To whom do we serve {v}?|Whose dish is {v}?|Name the guest who gets {v}.",
            "Does {k} eat {v}?|Did {k} order {v}?|Is {v} the dish of {k}?|Do we serve {v} to {k}?"),
        ("gift", "product",
            "{k} brought the {v}.|The {v} came from {k}, wrapped in red paper.|In the big box from {k} lay the {v}.|The couple thanked {k} for the {v}."
            "|With the {v} under one arm, {k} came in.|Everybody laughed when the {v} came out of the parcel from {k}.",
            "What is the gift of {k}?|Which present came from {k}?|{k}: gift?|For {k}, what is the gift?|Find the present from {k}."
            "|What did {k} give to the couple?",
            "Who gave the {v}?|From whom is the {v}?|Whose gift is the {v}?|Which guest brought the {v}?|Name the guest who gave the {v}.",
            "Is the {v} the gift of {k}?|Did {k} give the {v} to the couple?|Did the {v} come from {k}?|Did {k} bring the {v}?"),
        ("arrival", "time",
            "{k} will be here at {v}.|At {v} we expect {k}.|{v} is when {k} rings the bell.|The taxi drops {k} at {v}.|Not before {v}, wrote {k}."
            "|{k} cannot come earlier than {v}.",
            "When does {k} arrive?|At what time is {k} expected?|{k}: arrival?|For {k}, when is the arrival?|Find the arrival time of {k}."
            "|When will the bell be rung by {k}?",
            "Who arrives at {v}?|Which guest is expected at {v}?|Whose arrival is at {v}?|Who rings the bell at {v}?|Name the guest who comes at {v}.",
            "Does {k} arrive at {v}?|Is {k} expected at {v}?|Is the arrival of {k} at {v}?|Will {k} be here at {v}?"),
    )),
    ("witness", "person", "witnesses", (
        ("sighting", "animal",
            "{k} saw a person with the {v}.|The {v} caught the eye of {k}.|The {v} ran past the car of {k}.|{k} swears that the {v} was at the gate."
            "|When the {v} cried out, {k} woke up.|Since that night {k} has talked of the {v}.",
            "Which animal did {k} see?|What did {k} notice?|{k}: animal?|For {k}, what was the animal?|Find the animal in the report of {k}."
            "|What ran past {k}?|What woke {k}?",
            "Who saw the {v}?|Which witness speaks of the {v}?|Who noticed the {v}?|Past whom did the {v} run?|Name the witness who saw the {v}.",
            "Did {k} see the {v}?|Did {k} notice the {v}?|Did the {v} run past {k}?|Does {k} speak of the {v}?"),
        ("noise_time", "time",
            "{k} heard the shot at {v}.|At {v} the noise reached {k}.|It was {v} on the clock when {k} noticed glass breaking.|{k} noted {v} for the bang."
            "|The loud crash at {v} frightened {k}.|{v} is the moment of the noise, says {k}.",
            "When did {k} hear the noise?|At what time was there a bang, according to {k}?|{k}: noise?|For {k}, at what time was the noise?"
            "|Find the time at which {k} was frightened.|What did the clock of {k} show at the noise?",
            "Who heard the noise at {v}?|Which witness noted {v} for the noise?|Who was frightened at {v}?|According to whom was the bang at {v}?"
            "|Name the witness who heard something at {v}.",
            "Did {k} hear the noise at {v}?|Was the bang at {v}, according to {k}?|Was {k} frightened at {v}?|Did {k} hear something at {v}?"),
        ("hearing", "date_words",
            "{k} must come to court on {v}.|On {v} the judge will listen to {k}.|The letter of the court asks {k} to come on {v}."
            "|{v} is the day when {k} must tell the truth.|For {v} the lawyers have called {k}.|{k} takes the stand on {v}.",
            "When does {k} speak in court?|What is the date of the hearing of {k}?|{k}: hearing?|For {k}, when is the hearing?|Find the day in court of {k}."
            "|On what date do the lawyers question {k}?",
            "Who speaks in court on {v}?|Which witness is called for {v}?|Whose hearing is on {v}?|Whom do the lawyers question on {v}?"
            "|Name the witness of {v}.",
            "Does {k} speak in court on {v}?|Is the hearing of {k} on {v}?|Is {k} called for {v}?|Do the lawyers question {k} on {v}?"),
        ("lookout", "address",
            "{k} stood at the window of {v}.|From {v}, {k} had a clear view.|{v} is where the officer found {k} that night.|{k} was just leaving {v}."
            "|In front of {v}, {k} stopped the car.|{k} looked over the fence of {v}.",
            "Where was {k} that night?|From which house was {k} watching?|{k}: where?|For {k}, what was the address?|Find the place from which {k} saw it."
            "|At which address was {k} found by the officer?",
            "Who was at {v} that night?|Which witness stood at {v}?|Who was watching from {v}?|Whom did the officer find at {v}?|Name the witness at {v}.",
            "Was {k} at {v} that night?|Was {k} watching from {v}?|Did the officer find {k} at {v}?|Did {k} see it from {v}?"),
    )),
    ("author", "person", "authors", (
        ("debut", "title",
            "{k} began with {v}.|{v} was the first thing {k} ever published.|With {v} the world met {k}.|{k} was a student when {v} came out."
            "|Nobody knew {k} before {v}.|{v} gave {k} a start in letters.",
            "What was the first book of {k}?|With which book did {k} start?|{k}: debut?|For {k}, what was the debut?|Find the earliest book of {k}."
            "|Name the book that made {k} known.|What did {k} publish first?",
            "Who started with {v}?|Whose first book was {v}?|Which author made a debut with {v}?|Who is known since {v}?"
            "|Name the author whose earliest book is {v}.",
            "Was {v} the first book of {k}?|Did {k} start with {v}?|Was {v} the debut of {k}?|Did {k} publish {v} first?"),
        ("latest_book", "title",
            "{k} has just finished {v}.|{v} is fresh from the desk of {k}.|{v} is what {k} reads from this autumn.|This year {k} brought out {v}."
            "|In {v} an older {k} looks back.|The new one by {k} is called {v}.",
            "What is the latest book of {k}?|Which book did {k} write last?|{k}: latest?|For {k}, what is the latest book?|Find the most recent book of {k}."
            "|From which book does {k} read at present?",
            "Whose latest book is {v}?|Who wrote {v} this year?|Which author has just published {v}?|Who reads from {v} at present?"
            "|Name the author whose most recent book is {v}.",
            "Is {v} the latest book of {k}?|Did {k} write {v} last?|Does {k} read from {v} at present?|Is {v} the most recent book of {k}?"),
        ("publisher", "company",
            "{k} signed with {v}.|{v} prints everything {k} writes.|{v} pays {k} for every copy.|At {v} they wait for the next page from {k}."
            "|{k} left the old house for {v}.|{k} sends each chapter to {v}.",
            "Who publishes {k}?|Which house brings out the books of {k}?|{k}: publisher?|For {k}, who is the publisher?|Find the publisher of {k}."
            "|Name the company that prints {k}.|Who earns money with the books of {k}?",
            "Whom does {v} publish?|Which author is with {v}?|Whose books come out at {v}?|Whose publisher is {v}?|Name the author who is printed by {v}.",
            "Does {v} publish {k}?|Is {v} the publisher of {k}?|Is {k} with {v}?|Do the books of {k} come out at {v}?"),
        ("language", "language",
            "{k} writes in {v}.|{v} is the tongue in which {k} thinks up every story.|Only those who read {v} get the pure {k}.|{k} dreams and swears in {v}."
            "|From {v} the books of {k} are carried into the world.|Every page of {k} is {v} at first.",
            "In which language does {k} write?|What is the original language of {k}?|{k}: language?|For {k}, which language?"
            "|Find the language of the books of {k}.|From which language must {k} be translated?",
            "Who writes in {v}?|Which author uses {v}?|Whose original language is {v}?|Whose books must be translated from {v}?"
            "|Name the author who writes {v}.",
            "Does {k} write in {v}?|Is {v} the language of {k}?|Must {k} be translated from {v}?|Are the books of {k} in {v} at first?"),
    )),
    ("municipality", "city", "municipalities", (
        ("mayor", "person",
            "{k} is led by {v}.|{v} was chosen to lead {k}.|{v} holds the keys of {k}.|In {k} the voters wanted {v}.|In the end {v} won the vote in {k}."
            "|The town hall of {k} is the office of {v}.",
            "Who is the mayor of {k}?|Who governs {k}?|{k}: mayor?|For {k}, who is the mayor?|Find the mayor of {k}.|Name the one who leads {k}."
            "|Who was elected in {k}?",
            "Which town does {v} lead?|Where is {v} mayor?|Of which town is {v} the mayor?|Which town elected {v}?|Name the town governed by {v}.",
            "Is {v} the mayor of {k}?|Does {v} lead {k}?|Was {v} elected in {k}?|Does {v} govern {k}?"),
        ("rival", "person",
            "In {k} the losing side stood behind {v}.|{v} wanted the office in {k} but lost.|{v} came second in {k}.|The vote in {k} ended badly for {v}."
            "|{k} said no to {v}.|{v} went home beaten on election night in {k}.",
            "Who lost the election in {k}?|Who was the rival in {k}?|{k}: loser?|For {k}, who was the rival?|Find the beaten candidate of {k}."
            "|Name the one who lost in {k}.|Whom did {k} not want?",
            "Where did {v} lose?|Which town did not want {v}?|In which town was {v} the rival?|Where was {v} beaten?|Name the town where {v} came second.",
            "Did {v} lose in {k}?|Was {v} the rival in {k}?|Was {v} beaten in {k}?|Did {v} come second in {k}?"),
        ("turnout", "percent",
            "In {k}, {v} of the people went to vote.|{v} of all voters showed up in {k}.|With {v} at the ballot boxes, {k} surprised everyone."
            "|{k} brought {v} of its people to the ballot box.|Only {v} cast a vote in {k}.|{k} saw {v} of its voters on Sunday.",
            "How high was the turnout in {k}?|What share of voters took part in {k}?|{k}: turnout?|For {k}, what was the turnout?|Find the turnout of {k}."
            "|How many percent voted in {k}?",
            "Where was the turnout {v}?|Which town had a turnout of {v}?|In which town did {v} take part?|Where did {v} vote?"
            "|Name the town with a turnout of {v}.",
            "Was the turnout in {k} {v}?|Did {v} of the voters take part in {k}?|Did {v} vote in {k}?|Had {k} a turnout of {v}?"),
        ("population", "big_integer",
            "{k} counts {v} heads.|{v} souls live in {k}.|{v} is what the last census found in {k}.|{k} has grown to {v}."
            "|A sign at the edge of {k} says {v} inhabitants.|To {v} citizens, {k} is home.",
            "How many people live in {k}?|How large is the population of {k}?|{k}: people?|For {k}, what is the population?|Find the population of {k}."
            "|What number did the census give for {k}?",
            "Which town has {v} people?|Where do {v} people live?|Which town has a population of {v}?|For which town did the census give {v}?"
            "|Name the town with {v} inhabitants.",
            "Do {v} people live in {k}?|Is the population of {k} {v}?|Did the census give {v} for {k}?|Has {k} {v} inhabitants?"),
    )),
    ("family", "family_name", "families", (
        ("pet", "animal",
            "The {k} family keeps the {v} at home.|The {v} lives in the garden of the {k} family.|The {v} next door belongs to the {k} family."
            "|For the children, the {k} family got the {v}.|Whenever the {v} escapes, the {k} family runs after it.|The {k} family feeds its {v} at six.",
            "Which pet does the {k} family have?|What animal lives with the {k} family?|{k}: pet?|For the {k} family, what is the pet?"
            "|Find the pet of the {k} family.|Which animal do the children of the {k} family play with?",
            "Which family has the {v}?|To whom does the {v} belong?|Whose pet is the {v}?|With which family does the {v} live?|Name the family with the {v}.",
            "Does the {k} family have the {v}?|Is the {v} the pet of the {k} family?|Does the {v} live with the {k} family?"
            "|Does the {v} belong to the {k} family?"),
        ("holiday", "country",
            "In August the {k} family flies to {v}.|{v} is where the {k} family lies in the sun.|Each summer {v} welcomes the {k} family."
            "|The {k} family has packed for {v}.|To {v} and back goes the {k} family by car.|The {k} family sends postcards from {v}.",
            "Where does the {k} family go on holiday?|In which country does the {k} family spend the summer?|{k}: holiday?"
            "|For the {k} family, where is the holiday?|Find the holiday country of the {k} family.|From where do the postcards of the {k} family come?",
            "Which family goes to {v} on holiday?|Who spends the summer in {v}?|Whose holiday is in {v}?|Whose postcards come from {v}?"
            "|Name the family that travels to {v}.",
            "Does the {k} family go to {v} on holiday?|Does the {k} family spend the summer in {v}?|Is {v} the holiday country of the {k} family?"
            "|Do the postcards of the {k} family come from {v}?"),
        ("roots", "country",
            "The grandparents of the {k} family were born in {v}.|It was in {v} that the first members of the {k} family lived."
            "|{v} is the land of the old people in the {k} family.|Long ago the {k} family left {v} for good.|{v} was home to the {k} family for centuries."
            "|The name of the {k} family is an old one in {v}.",
            "Where does the {k} family come from?|In which country are the roots of the {k} family?|{k}: roots?|For the {k} family, where are the roots?"
            "|Find the country of origin of the {k} family.|Which country did the ancestors of the {k} family leave?",
            "Which family comes from {v}?|Whose roots are in {v}?|Whose ancestors left {v}?|Whose country of origin is {v}?|Name the family with roots in {v}.",
            "Does the {k} family come from {v}?|Are the roots of the {k} family in {v}?|Did the ancestors of the {k} family leave {v}?"
            "|Is {v} the country of origin of the {k} family?"),
        ("sunday_meal", "food",
            "At the end of the week the {k} family cooks {v}.|{v} is on the big pan when the {k} family comes together."
            "|There is always {v} for the grandparents of the {k} family.|{v} brings the whole {k} family to the table."
            "|After church the {k} family shares {v}.|The {k} family would never miss its weekly {v}.",
            "What does the {k} family eat on Sunday?|Which meal unites the {k} family?|{k}: Sunday?|For the {k} family, what is the Sunday meal?"
            "|Find the Sunday dish of the {k} family.|What is served when the {k} family meets?",
            "Which family eats {v} on Sunday?|Whose Sunday meal is {v}?|Who serves {v} on Sunday?|Which family is united by {v}?"
            "|Name the family that eats {v}.",
            "Does the {k} family eat {v} on Sunday?|Is {v} the Sunday meal of the {k} family?|Is {v} served when the {k} family meets?"
            "|Does {v} unite the {k} family?"),
    )),
    ("pilot", "person", "pilots", (
        ("takeoff", "time_24",
            "{k} leaves the ground at {v}.|At {v} the wheels of {k} are off the runway.|{v} is when the tower lets {k} go.|The engines roar for {k} at {v}."
            "|{k} is up in the sky from {v}.|From {v} on, nobody can reach {k} by phone.",
            "When does {k} take off?|At what time does {k} depart?|{k}: takeoff?|For {k}, when is the takeoff?|Find the departure time of {k}."
            "|When does the flight of {k} start?",
            "Who takes off at {v}?|Which pilot departs at {v}?|Whose takeoff is at {v}?|Whose flight starts at {v}?|Name the pilot who takes off at {v}.",
            "Does {k} take off at {v}?|Does {k} depart at {v}?|Is the takeoff of {k} at {v}?|Does the flight of {k} start at {v}?"),
        ("landing", "time_24",
            "{k} is back on the ground at {v}.|At {v} the tower welcomes {k}.|{k} will touch down at {v}.|By {v} the passengers of {k} can get off."
            "|The journey of {k} ends at {v}.|{v} is when {k} may rest at last.",
            "When does {k} land?|At what time does {k} arrive?|{k}: landing?|For {k}, when is the landing?|Find the arrival time of {k}."
            "|When is the flight of {k} over?",
            "Who lands at {v}?|Which pilot arrives at {v}?|Whose landing is at {v}?|Whose flight is over at {v}?|Name the pilot who lands at {v}.",
            "Does {k} land at {v}?|Does {k} arrive at {v}?|Is the landing of {k} at {v}?|Is the flight of {k} over at {v}?"),
        ("departure", "city",
            "{k} leaves {v} behind in the morning.|In {v} the passengers of {k} get on.|{v} is the city where {k} picks up the crew."
            "|{k} rolls out of the hangar in {v}.|Over the roofs of {v} the plane of {k} climbs.|The suitcase of {k} was packed in {v}.",
            "From where does {k} fly?|In which city does the flight of {k} begin?|{k}: from?|For {k}, what is the city of departure?"
            "|Find the city {k} flies from.|Where do people board the plane of {k}?",
            "Who flies from {v}?|Whose flight begins in {v}?|Which pilot departs from {v}?|Whose plane do people board in {v}?"
            "|Name the pilot who flies out of {v}.",
            "Does {k} fly from {v}?|Does the flight of {k} begin in {v}?|Does {k} depart from {v}?|Do people board the plane of {k} in {v}?"),
        ("destination", "city",
            "{k} is on the way to {v}.|In {v} a hotel room waits for {k}.|{v} will soon appear below {k}.|{k} carries two hundred people to {v}."
            "|Tonight {v} is the last stop for {k}.|The tower of {v} is guiding {k} down.",
            "Where does {k} fly to?|In which city does the flight of {k} end?|{k}: to?|For {k}, what is the destination?|Find the destination of {k}."
            "|Where will {k} sleep tonight?",
            "Who flies to {v}?|Whose flight ends in {v}?|Which pilot has {v} as destination?|Who will sleep in {v} tonight?"
            "|Name the pilot who is going to {v}.",
            "Does {k} fly to {v}?|Does the flight of {k} end in {v}?|Is {v} the destination of {k}?|Will {k} sleep in {v} tonight?"),
    )),
    ("musician", "first_name", "musicians", (
        ("home_town", "city",
            "{k} grew up in {v}.|{v} heard the first songs of {k}.|In {v} they named a street after {k}.|{k} sings about the streets of {v}."
            "|{v} has always been proud of {k}.|After each tour {k} goes back to {v}.",
            "Where does {k} come from?|Which city is the home of {k}?|{k}: home?|For {k}, what is the home town?|Find the home town of {k}."
            "|Name the city of {k}'s childhood.|Where was {k} a child?",
            "Who comes from {v}?|Which musician grew up in {v}?|Whose home town is {v}?|Who was a child in {v}?|Name the musician from {v}.",
            "Does {k} come from {v}?|Did {k} grow up in {v}?|Is {v} the home town of {k}?|Was {k} a child in {v}?"),
        ("concert", "city",
            "{k} will be on stage in {v}.|{v} is hanging up posters of {k}.|In {v} every ticket for {k} is gone.|Tomorrow {k} sings before the crowd of {v}."
            "|Fans in {v} cannot wait for {k}.|The truck with the drums of {k} rolls to {v}.",
            "Where does {k} play next?|In which city is the concert of {k}?|{k}: concert?|For {k}, where is the concert?"
            "|Find the city of the next concert of {k}.|Where can I hear {k} live?",
            "Who plays in {v} next?|Whose concert is in {v}?|Which musician can I hear in {v}?|For whom are the fans in {v} waiting?"
            "|Name the musician with a concert in {v}.",
            "Does {k} play in {v} next?|Is the concert of {k} in {v}?|Can I hear {k} in {v}?|Is {v} the city of the next concert of {k}?"),
        ("teacher", "person",
            "{k} took lessons with {v} as a child.|{v} showed {k} the first notes.|{v} sat next to {k} at the piano for years."
            "|The hands of {k} were trained by {v}.|{v} was strict with young {k}.|{k} owes every note to {v}.",
            "Who taught {k}?|Who was the music teacher of {k}?|{k}: teacher?|For {k}, who was the teacher?|Find the teacher of {k}."
            "|Name the one who trained {k}.|From whom did {k} learn to play?",
            "Whom did {v} teach?|Which musician was trained by {v}?|Whose teacher was {v}?|Who learned to play from {v}?|Name the pupil of {v}.",
            "Did {v} teach {k}?|Was {v} the teacher of {k}?|Was {k} trained by {v}?|Did {k} learn to play from {v}?"),
        ("partner", "first_name",
            "On stage {k} stands beside {v}.|{v} sings while {k} plays.|{v} and the guitar are all that {k} needs on tour."
            "|The duo of {k} is complete with {v}.|{v} shares the tour bus with {k}.|{k} writes the songs, but the words are by {v}.",
            "With whom does {k} perform?|Who is the partner of {k}?|{k}: partner?|For {k}, who is the partner?|Find the partner of {k}."
            "|Name the one who shares the stage with {k}.|Who belongs to the duo of {k}?",
            "Which musician performs with {v}?|Whose partner is {v}?|To whose duo does {v} belong?|Who shares the stage with {v}?"
            "|Name the musician with {v} as partner.",
            "Does {k} perform with {v}?|Is {v} the partner of {k}?|Does {v} belong to the duo of {k}?|Does {k} share the stage with {v}?"),
    )),
    ("neighbour", "person", "neighbours", (
        ("garden", "plant",
            "{k} grows {v} behind the house.|{v} everywhere, that is how you find the place of {k}.|With {v} from the market, {k} filled the beds."
            "|{k} waters the {v} each evening.|In spring you can smell the {v} beside the door of {k}.|Nobody knows more about {v} than {k}.",
            "What grows in the garden of {k}?|Which plants does {k} have?|{k}: garden?|For {k}, what is in the garden?|Find the plants of {k}."
            "|Name what {k} plants.|What has {k} put in the beds?",
            "Who grows {v}?|Which neighbour has {v}?|In whose garden do I see {v}?|Who plants {v}?|Name the neighbour with {v} in the garden.",
            "Does {k} grow {v}?|Do I see {v} in the garden of {k}?|Does {k} plant {v}?|Has {k} put {v} in the beds?"),
        ("door", "color",
            "{k} painted the entrance {v}.|The {v} entrance leads to {k}.|Something {v} greets you when you ring at the house of {k}."
            "|{k} lives behind the one painted {v}.|Look for {v} at the front, there {k} opens.|{k} chose {v} for the front of the house.",
            "Which color is the door of {k}?|What color does the entrance of {k} have?|{k}: door?|For {k}, which door color?"
            "|Find the color of the door of {k}.|How did {k} paint the door?",
            "Whose door is {v}?|Who has the {v} door?|Which neighbour painted the door {v}?|Who lives behind the {v} door?"
            "|Name the neighbour with the {v} door.",
            "Is the door of {k} {v}?|Did {k} paint the door {v}?|Does {k} have the {v} door?|Does {k} live behind the {v} door?"),
        ("car", "plate",
            "{k} drives {v}.|{v} stands in front of the house of {k}.|{v} was bought by {k} last year.|If {v} is in the way, ring at the bell of {k}."
            "|{k} washes {v} every Saturday.|The garage of {k} is just big enough for {v}.",
            "Which car does {k} have?|What is the plate of {k}?|{k}: car?|For {k}, which plate?|Find the plate number of {k}."
            "|By which plate do I know the car of {k}?",
            "Whose car is {v}?|To whom does {v} belong?|Which neighbour has the plate {v}?|At whose bell do I ring because of {v}?"
            "|Name the neighbour with {v}.",
            "Is {v} the car of {k}?|Does {v} belong to {k}?|Is the plate of {k} {v}?|Does {k} have the plate {v}?"),
        ("enemy", "person",
            "{k} does not speak with {v}.|{v} took {k} to court over a fence.|{v} shouts at {k} because of the hedge.|{k} cannot stand {v}."
            "|Since the party {v} has been angry with {k}.|{k} crosses the road when {v} comes.",
            "With whom does {k} have a quarrel?|Who is the enemy of {k}?|{k}: quarrel?|For {k}, with whom is the quarrel?|Find the opponent of {k}."
            "|Name the one who argues with {k}.|Whom does {k} avoid?",
            "Who has a quarrel with {v}?|Whose enemy is {v}?|Who avoids {v}?|Which neighbour argues with {v}?|Name the neighbour who is at war with {v}.",
            "Does {k} have a quarrel with {v}?|Is {v} the enemy of {k}?|Does {k} avoid {v}?|Does {v} argue with {k}?"),
    )),
    ("driver", "first_name", "drivers", (
        ("line", "integer",
            "{k} is on the {v}.|The {v} is in the hands of {k}.|Whoever takes the {v} meets {k} at the wheel.|{k} knows every stop of the {v}."
            "|Today the {v} goes with {k}.|{k} has been steering the {v} for years.",
            "Which line does {k} drive?|On which bus is {k}?|{k}: line?|For {k}, which line?|Find the bus line of {k}.|Which bus number must {k} take today?",
            "Who drives line {v}?|Who is on bus {v}?|Which driver steers the {v}?|Whose line is {v}?|Name the driver of line {v}.",
            "Does {k} drive line {v}?|Is {v} the line of {k}?|Is {k} on bus {v}?|Does {k} steer the {v}?"),
        ("start", "time",
            "{k} gets in at {v}.|At {v}, {k} leaves the yard.|By {v} there must be coffee in {k}.|{v} is when the day of {k} begins."
            "|The alarm of {k} is set so that all is ready at {v}.|From {v}, {k} is on duty.",
            "When does {k} start?|At what time does the work of {k} begin?|{k}: start?|For {k}, when is the start?|Find the time at which {k} begins."
            "|From when does {k} drive?",
            "Who starts at {v}?|Whose work begins at {v}?|Which driver begins at {v}?|Who is on the road from {v}?|Name the driver who starts at {v}.",
            "Does {k} start at {v}?|Does the work of {k} begin at {v}?|Does {k} begin at {v}?|Is {k} on duty from {v}?"),
        ("end", "time",
            "{k} goes home at {v}.|At {v}, {k} hands over the keys.|{v} means bed for {k}.|After {v} another driver sits in the seat of {k}."
            "|Until {v}, {k} must not be called at home.|{k} parks the bus at {v} and is done.",
            "When does {k} finish?|At what time is the work of {k} over?|{k}: end?|For {k}, when is the end?|Find the time at which {k} stops."
            "|Until when does {k} drive?",
            "Who finishes at {v}?|Whose work is over at {v}?|Which driver stops at {v}?|Who hands over the keys at {v}?|Name the driver who is done at {v}.",
            "Does {k} finish at {v}?|Is the work of {k} over at {v}?|Does {k} stop at {v}?|Is {k} done at {v}?"),
        ("relief", "first_name",
            "{k} gives the seat to {v}.|{v} takes over from {k} at the station.|When {k} is tired, {v} gets in.|If {k} falls ill, {v} steps in."
            "|{v} waits at the last stop to send {k} home.|{v} follows {k} at the wheel.",
            "Who relieves {k}?|Who drives after {k}?|{k}: relief?|For {k}, who is the relief?|Find the one who replaces {k}.|To whom does {k} hand the bus?",
            "Whom does {v} relieve?|After whom does {v} drive?|Whom does {v} replace?|From which driver does {v} get the bus?"
            "|Name the driver who is replaced by {v}.",
            "Does {v} relieve {k}?|Does {v} drive after {k}?|Does {v} replace {k}?|Does {k} hand the bus to {v}?"),
    )),
    ("chef", "person", "chefs", (
        ("cuisine", "cuisine",
            "{k} cooks {v}.|{v} is what the guests of {k} come for.|{v} pots and spices fill the shelves of {k}."
            "|Over the door of {k} you read {v} in large letters.|Everything {k} makes tastes {v}.|{v} cooking has a master in {k}.",
            "Which cuisine is that of {k}?|What kind of food does {k} cook?|{k}: cuisine?|For {k}, which cuisine?|Find the cuisine of {k}."
            "|How does the food of {k} taste?",
            "Who cooks {v}?|Whose cuisine is {v}?|Whose food is {v}?|Which chef stands for {v} cooking?|Name the chef with {v} cuisine.",
            "Does {k} cook {v}?|Is the cuisine of {k} {v}?|Is the food of {k} {v}?|Does {k} stand for {v} cooking?"),
        ("best_dish", "food",
            "{k} is famous for {v}.|{v} won a prize for {k}.|For the {v} of {k}, people travel all day.|Critics praised {k} because of the {v}."
            "|No one makes {v} like {k}.|Guests of {k} always ask for {v}.",
            "What does {k} make best?|Which dish made {k} famous?|{k}: best dish?|For {k}, what is the best dish?|Find the signature dish of {k}."
            "|With which dish did {k} win a prize?|What should I order from {k}?",
            "Who makes the best {v}?|Which chef is famous for {v}?|Whose signature dish is {v}?|Who won a prize with {v}?|Name the chef known for {v}.",
            "Is {k} famous for {v}?|Is {v} the best dish of {k}?|Did {k} win a prize with {v}?|Is {v} the signature dish of {k}?"),
        ("hated_food", "food",
            "{k} cannot bear {v}.|{v} makes {k} feel sick.|Never put {v} in front of {k}.|{k} threw {v} off the menu for ever."
            "|The smell of {v} drives {k} out of the kitchen.|At home {k} would rather starve than touch {v}.",
            "What does {k} hate?|Which food does {k} refuse?|{k}: hates?|For {k}, what is the hated food?|Find the food {k} dislikes.|What will {k} never eat?",
            "Who hates {v}?|Which chef refuses {v}?|Who will never eat {v}?|Who dislikes {v}?|Name the chef who hates {v}.",
            "Does {k} hate {v}?|Does {k} refuse {v}?|Does {k} dislike {v}?|Will {k} never eat {v}?"),
        ("helper", "first_name",
            "{k} could not cook without {v}.|{v} peels and washes for {k}.|{v} stands one step behind {k} at the stove.|{k} shouts at {v} all evening."
            "|When {k} tastes the soup, {v} holds the spoon.|{v} learns the trade from {k}.",
            "Who helps {k}?|Who assists {k} in the kitchen?|{k}: helper?|For {k}, who is the helper?|Find the assistant of {k}."
            "|Name the one who works under {k}.",
            "Whom does {v} help?|Which chef is assisted by {v}?|Whose helper is {v}?|Under which chef does {v} work?|Name the chef {v} works for.",
            "Does {v} help {k}?|Is {v} the helper of {k}?|Does {v} work under {k}?|Is {k} assisted by {v}?"),
    )),
    ("coach", "person", "coaches", (
        ("current_team", "team",
            "{k} now trains {v}.|{v} gave the job to {k}.|{v} is led to the field by {k}.|This season {k} stands on the side line for {v}."
            "|The board of {v} trusts {k}.|{k} promised the fans of {v} a cup.",
            "Which team does {k} coach at present?|Where does {k} work now?|{k}: team now?|For {k}, what is the present team?|Find the current team of {k}."
            "|Name the team {k} leads today.",
            "Who coaches {v} at present?|Which coach works for {v} now?|Who leads {v} today?|{v} is the current team of which coach?"
            "|Name the coach {v} has now.",
            "Does {k} coach {v} at present?|Does {k} work for {v} now?|Is {v} the current team of {k}?|Does {k} lead {v} today?"),
        ("former_team", "team",
            "{k} was thrown out by {v}.|{v} let {k} go last year.|At {v} they were glad when {k} left.|{k} came from {v}."
            "|Before this, {v} had {k} for two seasons.|{k} still has friends at {v} from the old days.",
            "Which team did {k} coach before?|Where did {k} work earlier?|{k}: past team?|For {k}, what was the past team?|Find the former team of {k}."
            "|Name the team that dismissed {k}.",
            "Who coached {v} before?|Which coach was dismissed by {v}?|Who worked for {v} earlier?|{v} is the former team of which coach?"
            "|Name the coach {v} once had.",
            "Did {k} coach {v} before?|Was {k} dismissed by {v}?|Is {v} the former team of {k}?|Did {k} work for {v} earlier?"),
        ("contract", "year",
            "{k} has signed until {v}.|In {v}, {k} will be free again.|Until {v} nobody can send {k} away without paying.|{k} is paid up to the end of {v}."
            "|{v} is the last season with {k} on the bench.|{k} may leave in {v}, not sooner.",
            "Until when does the contract of {k} run?|In which year does the contract of {k} end?|{k}: contract?|For {k}, when does the contract end?"
            "|Find the last year of {k}.|How long is {k} bound?",
            "Whose contract ends in {v}?|Which coach is bound until {v}?|Whose contract runs until {v}?|Who is free in {v}?"
            "|Name the coach with a contract until {v}.",
            "Does the contract of {k} run until {v}?|Is {k} bound until {v}?|Does the contract of {k} end in {v}?|Is {k} free in {v}?"),
        ("wage", "amount",
            "{k} earns {v} a month.|{v} goes to the bank account of {k} each month.|{v} is what the club spends on {k} monthly."
            "|{k} asked for {v} a month and got it.|For {v} a month, {k} said yes.|The last payslip of {k} shows {v}.",
            "How much does {k} earn?|What is the monthly wage of {k}?|{k}: wage?|For {k}, what is the wage?|Find the pay of {k}."
            "|What does the club pay to {k}?",
            "Who earns {v} a month?|Whose wage is {v}?|To which coach does the club pay {v}?|On whom does the club spend {v} monthly?"
            "|Name the coach with a wage of {v}.",
            "Does {k} earn {v} a month?|Is the wage of {k} {v}?|Does the club pay {v} to {k}?|Does the club spend {v} on {k} monthly?"),
    )),
    ("borrower", "first_name", "borrowers", (
        ("lender", "person",
            "{k} got the money from {v}.|{v} opened the purse for {k}.|{v} trusted {k} with the savings.|When {k} was broke, {v} helped out."
            "|{k} must pay everything back to {v}.|Without {v}, {k} would have sold the car.",
            "Who lent money to {k}?|From whom did {k} borrow?|{k}: lender?|For {k}, who is the lender?|Find the lender of {k}."
            "|Name the one to whom {k} is in debt.|Whose money did {k} take?",
            "To whom did {v} lend money?|Who borrowed from {v}?|Who is in debt to {v}?|{v} is the lender of which borrower?"
            "|Name the one who took money from {v}.",
            "Did {v} lend money to {k}?|Did {k} borrow from {v}?|Is {k} in debt to {v}?|Is {v} the lender of {k}?"),
        ("sum", "amount",
            "{k} asked for {v} and got it at once.|{v} was handed to {k} in cash.|An envelope with {v} went to {k}."
            "|With {v} that belonged to a friend, {k} bought a bike.|{k} signed a paper about {v}.|{v} made {k} happy for a month.",
            "How much did {k} borrow?|What sum was lent to {k}?|{k}: sum?|For {k}, what was the sum?|Find the amount of the loan of {k}."
            "|How big is the loan of {k}?",
            "Who borrowed {v}?|To whom was {v} lent?|Whose loan is {v}?|Which borrower got {v}?|Name the one with a loan of {v}.",
            "Did {k} borrow {v}?|Was {v} lent to {k}?|Is the loan of {k} {v}?|Did {k} get {v}?"),
        ("repaid_sum", "amount",
            "So far {k} has given back {v}.|{v} came back from {k} already.|{v} is off the debt of {k}.|{k} has returned {v} of it."
            "|Last week {v} arrived from {k}, the rest must follow.|Little by little {k} brought {v} home to the owner.",
            "How much has {k} repaid?|What part of the debt did {k} pay back?|{k}: repaid?|For {k}, what has been repaid?|Find the amount {k} has paid back."
            "|By how much is the debt of {k} smaller now?",
            "Who has repaid {v}?|Which borrower has paid back {v}?|From whom did {v} come back?|Whose debt is smaller by {v}?|Name the one who has repaid {v}.",
            "Has {k} repaid {v}?|Did {k} pay back {v}?|Did {v} come back from {k}?|Is the debt of {k} smaller by {v}?"),
        ("deadline", "date_words",
            "{k} has time until {v}.|On {v} the patience with {k} ends.|{v} is the very last day for {k} to settle it."
            "|If nothing has come by {v}, {k} gets a letter from a lawyer.|{k} gave the word of honour for {v}.|By {v} all must be paid, and {k} knows it.",
            "When must {k} pay?|What is the deadline for {k}?|{k}: deadline?|For {k}, when is the deadline?|Find the due date of {k}."
            "|Until when can the money stay with {k}?",
            "Who must pay by {v}?|Whose deadline is {v}?|Whose debt is due on {v}?|Which borrower has time until {v}?|Name the one with {v} as a due date.",
            "Must {k} pay by {v}?|Is {v} the deadline for {k}?|Is the debt of {k} due on {v}?|Can the money stay with {k} until {v}?"),
    )),
    ("apprentice", "person", "apprentices", (
        ("trade", "occupation",
            "{k} wants to be a good {v}.|In three years the best {v} in town will be {k}.|The word {v} will stand on the door of {k}."
            "|{k} is in training as a future {v}.|A good {v} needs patience, and {k} has it.|{k} learns all that a good {v} must know.",
            "Which trade does {k} learn?|What will {k} become?|{k}: trade?|For {k}, which trade?|Find the trade of {k}.|Name the job that {k} is learning."
            "|For what job is {k} trained?",
            "Who learns the job of {v}?|Who will be the next {v}?|Which apprentice is trained as a future {v}?|Whose trade is {v}?|Name the future {v}.",
            "Will {k} be the next {v}?|Does {k} learn the job of {v}?|Is {k} trained as a future {v}?|Is {v} the trade of {k}?"),
        ("firm", "company",
            "{k} found a place at {v}.|{v} took on {k} in autumn.|{v} trains {k} in its own workshop.|Each morning {k} walks in through the gate of {v}."
            "|A letter from {v} made {k} jump for joy.|{k} wears the blue coat of {v}.",
            "Which company trains {k}?|Where does {k} learn the job?|{k}: firm?|For {k}, which firm?|Find the firm of {k}.|Name the employer of {k}."
            "|Who gave {k} a place?",
            "Whom does {v} train?|Which apprentice is at {v}?|Who learns the job at {v}?|{v} is the firm of which apprentice?|Name the apprentice of {v}.",
            "Does {v} train {k}?|Is {k} at {v}?|Does {k} learn the job at {v}?|Is {v} the firm of {k}?"),
        ("exam", "month",
            "{k} will be tested in {v}.|In {v} it gets serious for {k}.|Until {v}, {k} sits over the books.|{v} is when {k} must show what was learned."
            "|The papers for {k} will lie on the desk in {v}.|{k} fears {v} because of the difficult questions.",
            "When is the exam of {k}?|In which month is {k} examined?|{k}: exam?|For {k}, when is the exam?|Find the exam month of {k}."
            "|By which month must {k} know everything?",
            "Whose exam is in {v}?|Who is examined in {v}?|Which apprentice has an exam in {v}?|Who must know everything by {v}?"
            "|Name the apprentice whose exam is in {v}.",
            "Is the exam of {k} in {v}?|Is {k} examined in {v}?|Must {k} know everything by {v}?|Is {v} the exam month of {k}?"),
    )),
    ("volunteer", "first_name", "volunteers", (
        ("post", "room",
            "{k} helps out in the {v}.|The {v} is looked after by {k}.|In the {v} you can ask {k}.|{k} will wait for the guests in the {v}."
            "|For the {v} we still had nobody, so {k} said yes.|You cannot get through the {v} without meeting {k}.",
            "In which room does {k} help?|Where is the post of {k}?|{k}: post?|For {k}, where is the post?|Find the room of {k}.|Where must I look for {k}?",
            "Who helps in the {v}?|Whose post is the {v}?|Who is in the {v}?|Which volunteer do I find in the {v}?|Name the volunteer in the {v}.",
            "Does {k} help in the {v}?|Is the {v} the post of {k}?|Is {k} in the {v}?|Do I find {k} in the {v}?"),
        ("mobile", "phone",
            "{k} can be called on {v}.|{v} rings in the pocket of {k}.|Dial {v} and {k} will answer.|{k} gave us {v} for emergencies."
            "|On {v} you get {k} day and night.|{k} picks up if you try {v}.",
            "What is the phone number of {k}?|How can I call {k}?|{k}: phone?|For {k}, which phone number?|Find the number of {k}."
            "|Under which number do I reach {k}?",
            "Whose phone number is {v}?|Whom do I reach under {v}?|Who answers at {v}?|Which volunteer has the number {v}?"
            "|Name the volunteer with the number {v}.",
            "Is {v} the phone number of {k}?|Do I reach {k} under {v}?|Does {k} answer at {v}?|Does {k} have the number {v}?"),
        ("boss", "person",
            "{k} takes orders from {v}.|{v} tells {k} what to do.|{v} is responsible for {k}.|{k} reports to {v} at noon.|{v} showed {k} around."
            "|If {k} has a problem, {v} solves it.",
            "Who is the boss of {k}?|Whose orders does {k} follow?|{k}: boss?|For {k}, who is the boss?|Find the boss of {k}.|Name the one who leads {k}."
            "|Who is above {k}?",
            "Whose boss is {v}?|Whom does {v} lead?|Who follows the orders of {v}?|Which volunteer is under {v}?|Name the volunteer who is led by {v}.",
            "Is {v} the boss of {k}?|Does {v} lead {k}?|Does {k} follow the orders of {v}?|Is {k} under {v}?"),
        ("day_off", "weekday",
            "{k} never comes on {v}.|On {v} we do without {k}.|{v} belongs to the children of {k}.|{k} sleeps long on {v}.|Leave {v} out when you plan {k}."
            "|Every {v}, {k} stays at home.",
            "On which day is {k} free?|When does {k} not work?|{k}: free?|For {k}, which day is free?|Find the day off of {k}.|When can we not count on {k}?",
            "Who is free on {v}?|Who does not work on {v}?|Whose day off is {v}?|Which volunteer is missing on {v}?|Name the volunteer who is free on {v}.",
            "Is {k} free on {v}?|Is {v} the day off of {k}?|Is {k} missing on {v}?|Does {k} stay at home on {v}?"),
    )),
)  # fmt: skip
