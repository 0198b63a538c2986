"""Sheets of places and machines, for the training side alone, written as those of `training.more_sheets`."""

from __future__ import annotations

Columns = tuple[tuple[str, str, str, str, str, str], ...]

SHEETS: tuple[tuple[str, str, str, Columns], ...] = (
    ("country", "country", "countries", (
        ("capital", "city",
            "{v} is the seat of the government of {k}.|The parliament of {k} meets in {v}.|{k} is ruled from {v}."
            "|In {v} all the ministers of {k} have their offices.|The capital of {k} in the story is {v}.|{v} became the first city of {k}.",
            "What is the capital of {k}?|Where does the parliament of {k} sit?|From which city is {k} ruled?|{k}: capital?|Find the capital of {k}."
            "|In which city do the ministers of {k} work?|For {k}, what is the capital?",
            "Which country has {v} as its capital?|Which country is ruled from {v}?|Whose parliament meets in {v}?|Of which country is {v} the capital?"
            "|{v} is the first city of which country?",
            "Is {v} the capital of {k}?|Is {k} ruled from {v}?|Does the parliament of {k} meet in {v}?|Do the ministers of {k} have their offices in {v}?"),
        ("leader", "person",
            "{v} was chosen to lead {k}.|The people of {k} voted for {v}.|{v} speaks for {k} in the world.|At the head of {k} stands {v}."
            "|Since the vote, {v} governs {k}.|{k} is led by {v}.",
            "Who is the leader of {k}?|Name the one who leads {k}.|Who governs {k}?|{k}: leader?|Who is in charge of {k}?|For whom did the people of {k} vote?"
            "|Who is the president of {k}?",
            "Which country does {v} lead?|Where did the people vote for {v}?|Which country is governed by {v}?|{v} is the head of which country?"
            "|For which country does {v} speak?",
            "Does {v} lead {k}?|Is {v} the head of {k}?|Did the people of {k} vote for {v}?|Is {k} governed by {v}?"),
        ("language", "language",
            "{v} is heard all over {k}.|In {k} nearly everybody speaks {v}.|{v} is what children in {k} learn first.|Letters to the offices of {k} must be in {v}."
            "|You need {v} to get by in {k}.|On the signs of {k} you read {v}.",
            "Which language is spoken in {k}?|What do people speak in {k}?|{k}: language?|What do I have to learn for a trip to {k}?|Find the language of {k}."
            "|In which language are the signs in {k}?|For {k}, what is the language?",
            "Where do people speak {v}?|In which country do I need {v}?|In which country is {v} heard everywhere?|Which country has signs in {v}?"
            "|For which country should I learn {v}?",
            "Do they speak {v} in {k}?|Is {v} the language of {k}?|Do I need {v} in {k}?|Are the signs of {k} in {v}?"),
        ("export", "food",
            "{v} is what {k} sells to the world.|Every year {k} ships more {v} abroad.|{v} made {k} rich.|Half the trucks that leave {k} carry {v}."
            "|The main export of {k} is {v}.|With {v}, {k} earns most of its money.",
            "What does {k} export?|What does {k} sell to the world?|{k}: export?|What made {k} rich?|Name the main export of {k}."
            "|What is in the trucks that leave {k}?|With what does {k} earn its money?",
            "Which country exports {v}?|Which country became rich with {v}?|Who sells {v} to the world?|From which country do trucks carry {v}?"
            "|Which country earns its money with {v}?",
            "Does {k} export {v}?|Did {v} make {k} rich?|Is {v} what {k} sells abroad?|Does {k} earn its money with {v}?"),
    )),
    ("town", "city", "towns", (
        ("mayor", "person",
            "{v} runs the town hall of {k}.|Since the election, {k} is in the hands of {v}.|{v} now holds the keys of {k}.|{k} has {v} as its mayor today."
            "|These days {v} decides what {k} builds.|Complaints about {k} go to {v}.",
            "Who is the mayor of {k} now?|Who runs the town hall of {k}?|{k}: mayor?|Name the present mayor of {k}.|Who decides what {k} builds?"
            "|For {k}, who is the mayor?|To whom do I complain about {k}?",
            "Where is {v} the mayor now?|Which town does {v} run?|Whose town hall is run by {v}?|Which town is in the hands of {v}?"
            "|{v} holds the keys of which town?",
            "Is {v} the mayor of {k} now?|Does {v} run the town hall of {k}?|Is {k} in the hands of {v}?|Do complaints about {k} go to {v}?"),
        ("former_mayor", "person",
            "{v} had that office in {k} before.|Until last year {k} was governed by {v}.|{v} left the town hall of {k} and retired."
            "|Old people in {k} still miss {v}.|The one who ran {k} earlier is {v}.|{v} gave up the chair in {k} after a lost election.",
            "Who was the mayor of {k} before?|Who governed {k} until last year?|{k}: former mayor?|Name the former mayor of {k}.|Who left the town hall of {k}?"
            "|Whom do old people in {k} miss?|Who lost the election in {k}?",
            "Where was {v} the mayor before?|Which town was governed by {v} until last year?|Whose town hall did {v} leave?|Where do old people miss {v}?"
            "|Which town did {v} run earlier?",
            "Was {v} the mayor of {k} before?|Did {v} leave the town hall of {k}?|Do old people in {k} miss {v}?|Was {k} governed by {v} until last year?"),
        ("founded", "year",
            "In {v} the first houses of {k} were built.|{k} was founded in {v}.|{v} is carved above the old gate of {k}.|The history of {k} begins in {v}."
            "|In {v} a few families settled and called the place {k}.",
            "When was {k} founded?|In which year were the first houses of {k} built?|{k}: founded?|Find the year in which {k} began."
            "|Which year is carved above the gate of {k}?|Since when does {k} exist?|For {k}, what is the founding year?",
            "Which town was founded in {v}?|Which town began in {v}?|Above whose gate is {v} carved?|Where were the first houses built in {v}?"
            "|Which town exists since {v}?",
            "Was {k} founded in {v}?|Does the history of {k} begin in {v}?|Is {v} carved above the gate of {k}?|Were the first houses of {k} built in {v}?"),
        ("people", "big_integer",
            "{v} people live in {k}.|At the last count there were {v} souls in {k}.|{k} is home to {v} people.|{v} of them call {k} their home."
            "|The sign at the entrance of {k} says: {v} inhabitants.|With {v} residents, {k} is what it is.",
            "How many people live in {k}?|How many inhabitants does {k} have?|{k}: people?|What is the population of {k}?|Find the number of residents of {k}."
            "|How many souls were counted in {k}?|For how many is {k} home?",
            "Which town has {v} inhabitants?|Where do {v} people live?|Which town is home to {v} people?|In which town were {v} souls counted?|Whose sign says {v}?",
            "Do {v} people live in {k}?|Does {k} have {v} inhabitants?|Is {k} home to {v} people?|Were there {v} souls in {k} at the last count?"),
    )),
    ("hotel", "word", "hotels", (
        ("owner", "person",
            "{v} bought the Hotel {k} years ago.|The profits of the Hotel {k} go to {v}.|{v} has all the shares of the Hotel {k}.|The Hotel {k} belongs to {v}."
            "|{v} inherited the Hotel {k} from an aunt.|If the Hotel {k} burns, {v} loses a house.",
            "Who owns the Hotel {k}?|To whom does the Hotel {k} belong?|Hotel {k}: owner?|Name the owner of the Hotel {k}.|Who gets the profits of the Hotel {k}?"
            "|Who bought the Hotel {k}?|For the Hotel {k}, who is the owner?",
            "Which hotel does {v} own?|Which hotel belongs to {v}?|What did {v} buy?|Whose profits go to {v}?|Of which hotel does {v} have the shares?",
            "Does {v} own the Hotel {k}?|Does the Hotel {k} belong to {v}?|Do the profits of the Hotel {k} go to {v}?|Did {v} buy the Hotel {k}?"),
        ("manager", "person",
            "{v} runs the Hotel {k} from day to day.|At the Hotel {k} the staff listens to {v}.|{v} was hired to manage the Hotel {k}."
            "|The daily work at the Hotel {k} is led by {v}.|{v} hires the cooks and maids of the Hotel {k}.|Guests of the Hotel {k} take their complaints to {v}.",
            "Who manages the Hotel {k}?|Who runs the Hotel {k} from day to day?|Hotel {k}: manager?|Name the manager of the Hotel {k}."
            "|Who is the boss of the staff at the Hotel {k}?|To whom do guests of the Hotel {k} complain?|Who hires the cooks of the Hotel {k}?",
            "Which hotel does {v} manage?|Which hotel is run by {v}?|Where does the staff listen to {v}?|Which hotel's guests complain to {v}?"
            "|For which hotel does {v} hire the cooks?",
            "Does {v} manage the Hotel {k}?|Is the Hotel {k} run by {v}?|Does the staff of the Hotel {k} listen to {v}?|Does {v} hire the cooks of the Hotel {k}?"),
        ("night", "amount",
            "You pay {v} for a bed in the Hotel {k}.|{v} is what a night at the Hotel {k} costs.|A double room in the Hotel {k}: {v}."
            "|For {v} you can sleep in the Hotel {k}.|The Hotel {k} charges {v} until the next morning.|{v} a night, says the page of the Hotel {k}.",
            "What does a night in the Hotel {k} cost?|How much is a room in the Hotel {k}?|Hotel {k}: price of a night?"
            "|How much do I pay to sleep in the Hotel {k}?|Find the room price of the Hotel {k}.|What does the Hotel {k} charge for a bed?"
            "|For the Hotel {k}, what is the price of a room?",
            "Which hotel charges {v} a night?|Where does a bed cost {v}?|Which hotel lets me sleep for {v}?|Where do I pay {v} for a double room?"
            "|Which hotel asks {v} for a room?",
            "Does a night in the Hotel {k} cost {v}?|Can I sleep in the Hotel {k} for {v}?|Do I pay {v} for a room in the Hotel {k}?"
            "|Does the Hotel {k} charge {v} for a bed?"),
        ("breakfast", "amount",
            "{v} more and you may eat in the morning at the Hotel {k}.|Breakfast at the Hotel {k} is {v}.|Eggs, bread and coffee at the Hotel {k} cost {v}."
            "|{v} goes on the bill of the Hotel {k} for the morning buffet.|At the Hotel {k} the first meal of the day is yours for {v}."
            "|You pay {v} for the buffet at the Hotel {k}.",
            "What does breakfast cost at the Hotel {k}?|How much is the morning buffet at the Hotel {k}?|Hotel {k}: breakfast?"
            "|Find the breakfast price of the Hotel {k}.|What do I pay for eggs and coffee at the Hotel {k}?"
            "|How much is the first meal of the day at the Hotel {k}?|For the Hotel {k}, what does breakfast add?",
            "Which hotel has breakfast for {v}?|Where does the buffet cost {v}?|Which hotel asks {v} for the first meal?|Where do I pay {v} for eggs and coffee?"
            "|Which hotel adds {v} for breakfast?",
            "Is breakfast at the Hotel {k} {v}?|Does the buffet of the Hotel {k} cost {v}?|Do I pay {v} for the morning meal at the Hotel {k}?"
            "|Does the Hotel {k} add {v} for breakfast?"),
    )),
    ("museum", "project", "museums", (
        ("opens", "time_24",
            "From {v} on you can see the {k} Museum.|At {v} the guard of the {k} Museum unlocks the door.|{v} is the earliest you get into the {k} Museum."
            "|The {k} Museum opens at {v}.|The queue outside the {k} Museum waits until {v}.|Before {v} nobody is let into the {k} Museum.",
            "When does the {k} Museum open?|From what time can I see the {k} Museum?|{k} Museum: opens?|At what time does the guard unlock the {k} Museum?"
            "|Find the opening time of the {k} Museum.|How early can I get into the {k} Museum?|Until when does the queue outside the {k} Museum wait?",
            "Which museum opens at {v}?|Whose door is unlocked at {v}?|Which museum can I see from {v} on?|Where does the queue wait until {v}?"
            "|Which museum lets nobody in before {v}?",
            "Does the {k} Museum open at {v}?|Is the {k} Museum unlocked at {v}?|Can I see the {k} Museum from {v} on?"
            "|Does the queue of the {k} Museum wait until {v}?"),
        ("closes", "time_24",
            "At {v} the lights go out in the {k} Museum.|By {v} you must have left the {k} Museum.|{v} is the end of the day at the {k} Museum."
            "|The {k} Museum shuts its doors at {v}.|At {v} the last visitors are sent out of the {k} Museum.|The {k} Museum closes at {v}.",
            "When does the {k} Museum close?|Until what time can I stay in the {k} Museum?|{k} Museum: closes?|When do the lights go out in the {k} Museum?"
            "|Find the closing time of the {k} Museum.|By when must I leave the {k} Museum?|When are the last visitors of the {k} Museum sent out?",
            "Which museum closes at {v}?|Where do the lights go out at {v}?|Which museum must I leave by {v}?|Which museum shuts its doors at {v}?"
            "|Whose last visitors are sent out at {v}?",
            "Does the {k} Museum close at {v}?|Must I leave the {k} Museum by {v}?|Do the lights go out in the {k} Museum at {v}?"
            "|Are visitors of the {k} Museum sent out at {v}?"),
        ("fee", "amount",
            "You pay {v} to get into the {k} Museum.|{v} is what a visit to the {k} Museum costs.|A ticket to the {k} Museum is {v}."
            "|For {v} the {k} Museum lets you in.|{v} at the desk, and the {k} Museum is yours for a day.",
            "What does a visit to the {k} Museum cost?|How much is the entry to the {k} Museum?|{k} Museum: fee?|How much is a ticket to the {k} Museum?"
            "|Find the entrance fee of the {k} Museum.|What do I pay to get into the {k} Museum?|For the {k} Museum, what is the fee?",
            "Which museum costs {v}?|Which museum lets me in for {v}?|To which museum is a ticket {v}?|A visit to which museum costs {v}?"
            "|Where do I pay {v} at the desk?",
            "Does a ticket to the {k} Museum cost {v}?|Is the fee of the {k} Museum {v}?|Do I get into the {k} Museum for {v}?|Must I pay {v} at the {k} Museum?"),
    )),
    ("farm", "family_name", "farms", (
        ("animal", "animal",
            "The {v} is at home on the {k} farm.|The {k} farm lives from the {v}.|Every stable of the {k} farm was built for the {v}."
            "|On the {k} farm they keep one kind of animal, the {v}.|Children come to see the {v} on the {k} farm.|The {v} made the {k} farm known.",
            "Which animal is kept on the {k} farm?|From what does the {k} farm live?|{k} farm: animal?|For which animal was every stable of the {k} farm built?"
            "|Find the animal of the {k} farm.|What do children come to see on the {k} farm?|For the {k} farm, which animal is it?",
            "Which farm keeps the {v}?|On which farm is the {v} at home?|Which farm lives from the {v}?|The stables of which farm were built for the {v}?"
            "|Where do children go to see the {v}?",
            "Does the {k} farm keep the {v}?|Is the {v} at home on the {k} farm?|Does the {k} farm live from the {v}?|Did the {v} make the {k} farm known?"),
        ("crop", "plant",
            "With {v} the {k} farm fills its fields.|The {k} farm plants {v} in spring.|{v} is what the {k} farm harvests.|All around the {k} farm you smell {v}."
            "|The tractors of the {k} farm bring in {v}.|You can buy {v} from the {k} farm at the market.",
            "What grows on the fields of the {k} farm?|What does the {k} farm harvest?|{k} farm: crop?|What is planted by the {k} farm in spring?"
            "|Find the crop of the {k} farm.|What do I smell around the {k} farm?|What do the tractors of the {k} farm bring in?",
            "Which farm grows {v}?|Which farm fills its fields with {v}?|Which farm harvests {v}?|From which farm does the {v} at the market come?"
            "|Which farm plants {v} in spring?",
            "Does the {k} farm fill its fields with {v}?|Does the {k} farm harvest {v}?|Does the {k} farm plant {v} in spring?|Is {v} the crop of the {k} farm?"),
        ("land", "big_integer",
            "{v} hectares belong to the {k} farm.|The {k} farm has {v} hectares of land.|{v} hectares: that is how big the {k} farm is."
            "|The fence of the {k} farm runs around {v} hectares.|With {v} hectares, the {k} farm feeds the village.",
            "How many hectares does the {k} farm have?|How big is the {k} farm?|{k} farm: land?|How much land belongs to the {k} farm?"
            "|Find the size of the {k} farm.|Around how many hectares does the fence of the {k} farm run?|For the {k} farm, how many hectares are there?",
            "Which farm has {v} hectares?|Which farm is {v} hectares big?|To which farm do {v} hectares belong?|Whose fence runs around {v} hectares?"
            "|Which farm feeds the village with {v} hectares?",
            "Does the {k} farm have {v} hectares?|Do {v} hectares belong to the {k} farm?|Is the {k} farm {v} hectares big?"
            "|Does the fence of the {k} farm run around {v} hectares?"),
    )),
    ("river", "word", "rivers", (
        ("source", "country",
            "In {v} the river {k} begins.|The river {k} comes out of a hill in {v}.|{v} is where the first drops of the river {k} run together."
            "|High up in {v}, a spring feeds the river {k}.|The source of the river {k} lies in {v}.|{v} gave birth to the river {k}, people say.",
            "Where does the river {k} begin?|In which country is the source of the river {k}?|River {k}: source?|Where is the spring that feeds the river {k}?"
            "|Find the country in which the river {k} starts.|Out of whose hills does the river {k} come?|For the river {k}, where is the source?",
            "Which river begins in {v}?|Which river has its source in {v}?|Which river is fed by a spring in {v}?|Which river comes out of a hill in {v}?"
            "|What starts its way in {v}?",
            "Does the river {k} begin in {v}?|Is the source of the river {k} in {v}?|Is the river {k} fed by a spring in {v}?|Does the river {k} start in {v}?"),
        ("mouth", "country",
            "In {v} the river {k} meets the sea.|At the end of its way the river {k} reaches the coast of {v}.|{v} is where the river {k} ends."
            "|The river {k} flows into the sea in {v}.|The beaches of {v} get their sand from the river {k}."
            "|Boats that follow the river {k} to its end arrive in {v}.",
            "Where does the river {k} end?|In which country is the mouth of the river {k}?|River {k}: mouth?|Where does the river {k} meet the sea?"
            "|Find the country in which the river {k} ends.|Whose coast does the river {k} reach?|For the river {k}, where is the mouth?",
            "Which river ends in {v}?|Which river has its mouth in {v}?|Which river meets the sea in {v}?|Which river reaches the coast of {v}?"
            "|What brings sand to the beaches of {v}?",
            "Does the river {k} end in {v}?|Is the mouth of the river {k} in {v}?|Does the river {k} meet the sea in {v}?"
            "|Does the river {k} reach the coast of {v}?"),
        ("length", "big_integer",
            "After {v} km the river {k} is at its end.|{v} km is how far the river {k} runs.|The river {k} is {v} km long."
            "|Who follows the river {k} on foot walks {v} km.|{v} km of water: that is the river {k}.|On the map they measured {v} km for the river {k}.",
            "How long is the river {k}?|How many km does the river {k} run?|River {k}: length?|Find the length of the river {k}."
            "|How many km do I walk along the river {k}?|What did they measure for the river {k}?|For the river {k}, what is the length in km?",
            "Which river is {v} km long?|Which river runs {v} km?|Which river ends after {v} km?|Along which river do I walk {v} km?"
            "|For which river were {v} km measured?",
            "Is the river {k} {v} km long?|Does the river {k} run {v} km?|Is the river {k} at its end after {v} km?|Do I walk {v} km along the river {k}?"),
    )),
    ("station", "word", "stations", (
        ("first", "time_24",
            "At {v} the morning begins at {k} station with a train.|{v} is when the earliest train leaves {k} station.|The first train calls at {k} station at {v}."
            "|Early birds leave {k} station at {v}.|Until {v} you wait in vain for a train at {k} station.|From {v} on there are trains from {k} station.",
            "When does the first train leave {k} station?|How early can I leave from {k} station?|{k} station: first train?"
            "|Find the time of the earliest train from {k} station.|When do the early birds leave {k} station?|From what time on are there trains at {k} station?"
            "|For {k} station, when is the first train?",
            "At which station is the first train at {v}?|Which station has its earliest train at {v}?|From which station do the early birds leave at {v}?"
            "|Where do trains run from {v} on?|Which station wakes up at {v}?",
            "Is the first train from {k} station at {v}?|Can I leave {k} station as early as {v}?|Do trains run from {k} station from {v} on?"
            "|Does the earliest train leave {k} station at {v}?"),
        ("last", "time_24",
            "After {v} nothing leaves {k} station any more.|{v} is the end of the night at {k} station.|The last train pulls out of {k} station at {v}."
            "|You sleep at {k} station if you miss the one at {v}.|At {v} the final train leaves and {k} station is locked."
            "|{v} is your latest chance to leave {k} station.",
            "When does the last train leave {k} station?|How late can I leave from {k} station?|{k} station: last train?"
            "|Find the time of the final train from {k} station.|After what time does nothing leave {k} station?|When is {k} station locked?"
            "|For {k} station, when is the last train?",
            "At which station is the last train at {v}?|Which station has its final train at {v}?|Where does nothing leave after {v}?"
            "|Which station is locked at {v}?|From which station is {v} my latest chance?",
            "Is the last train from {k} station at {v}?|Is {k} station locked at {v}?|Does nothing leave {k} station after {v}?"
            "|Can I leave {k} station as late as {v}?"),
        ("platforms", "small_integer",
            "{v} trains can stop side by side at {k} station.|There are {v} platforms at {k} station.|The map of {k} station shows {v} platforms."
            "|At {k} station they count the tracks from 1 to {v}.|{v} is the highest number on a track at {k} station."
            "|You find {v} tracks under the roof of {k} station.",
            "How many platforms does {k} station have?|How many trains can stop side by side at {k} station?|{k} station: platforms?"
            "|Find the number of tracks of {k} station.|How many tracks are under the roof of {k} station?|What is the highest track number at {k} station?"
            "|For {k} station, how many platforms are there?",
            "Which station has {v} platforms?|Where can {v} trains stop side by side?|Which station has {v} tracks?|The map of which station shows {v} platforms?"
            "|At which station do the track numbers end with {v}?",
            "Does {k} station have {v} platforms?|Are there {v} tracks at {k} station?|Can {v} trains stop side by side at {k} station?"
            "|Does the map of {k} station show {v} platforms?"),
        ("chief", "person",
            "{v} wears the red cap at {k} station.|At {k} station {v} sends off the trains.|{v} is in charge of {k} station."
            "|Ask {v} if you lose a bag at {k} station.|The office at {k} station belongs to {v}.",
            "Who is in charge of {k} station?|Who wears the red cap at {k} station?|{k} station: chief?|Name the one who sends off the trains at {k} station."
            "|Whom do I ask for a lost bag at {k} station?|Whose office is at {k} station?|For {k} station, who is the chief?",
            "Which station is {v} in charge of?|Where does {v} wear the red cap?|At which station does {v} send off the trains?"
            "|At which station is the office of {v}?|Where do I ask {v} for a lost bag?",
            "Is {v} in charge of {k} station?|Does {v} wear the red cap at {k} station?|Does {v} send off the trains at {k} station?"
            "|Is the office at {k} station that of {v}?"),
    )),
    ("database", "project", "databases", (
        ("keeper", "username",
            "{v} looks after the {k} database.|Only {v} may delete tables in {k}.|Questions about {k} go to {v}.|{v} holds the root password of {k}."
            "|The admin of {k} is {v}.|When {k} is slow, {v} gets a call.",
            "Who looks after the {k} database?|Who is the admin of {k}?|{k}: admin?|Name the keeper of {k}.|Who may delete tables in {k}?"
            "|Who gets a call when {k} is slow?|For {k}, who holds the root password?",
            "Which database does {v} look after?|Of which database is {v} the admin?|The root password of which database does {v} hold?"
            "|In which database may {v} delete tables?|For which database does {v} get the calls?",
            "Does {v} look after {k}?|Is {v} the admin of {k}?|May {v} delete tables in {k}?|Does {v} hold the root password of {k}?"),
        ("rows", "big_integer",
            "{v} rows are stored in {k}.|{k} holds {v} records.|The count on {k} came back with {v}.|{v} entries make {k} what it is."
            "|After the import there were {v} rows in {k}.|{v} is how many records {k} has.",
            "How many rows are in {k}?|How many records does {k} hold?|{k}: rows?|What did the count on {k} come back with?|Find the number of entries in {k}."
            "|How large is {k} in records?|For {k}, how many rows are there?",
            "Which database holds {v} records?|Which database has {v} rows?|In which one are {v} entries stored?|The count on which database gave {v}?"
            "|Where were {v} rows after the import?",
            "Does {k} hold {v} records?|Are there {v} rows in {k}?|Did the count on {k} come back with {v}?|Does {k} have {v} entries?"),
        ("backup", "time_24",
            "At {v} a copy of {k} is made.|Every night {k} is saved at {v}.|{v} is when {k} goes onto the tape.|Do not write to {k} at {v}, it is being copied."
            "|The backup of {k} starts at {v}.|At {v} the disks hum, because {k} is being saved.",
            "When is {k} backed up?|At what time is {k} saved every night?|{k}: backup?|Find the backup time of {k}.|When does {k} go onto the tape?"
            "|When is a copy of {k} made?|For {k}, when does the backup start?",
            "Which database is backed up at {v}?|Of which database is a copy made at {v}?|What goes onto the tape at {v}?"
            "|Which database should I not write to at {v}?|What is saved at {v} every night?",
            "Is {k} backed up at {v}?|Is a copy of {k} made at {v}?|Does {k} go onto the tape at {v}?|Does the backup of {k} start at {v}?"),
        ("machine", "server",
            "{v} is where {k} runs.|On {v} you find {k}.|{k} was moved to {v}.|If {v} goes down, {k} goes down too.|They installed {k} on {v}."
            "|Log in to {v} if you want to see {k}.",
            "On which server does {k} run?|Where was {k} moved?|{k}: server?|Find the host of {k}.|Where do I log in to see {k}?|Where did they install {k}?"
            "|For {k}, which server is it?",
            "Which database runs on {v}?|What was moved to {v}?|Which database goes down with {v}?|What do I see if I log in to {v}?"
            "|Which database did they install on {v}?",
            "Does {k} run on {v}?|Was {k} moved to {v}?|Does {k} go down with {v}?|Do I find {k} on {v}?"),
    )),
    ("medicine", "medicine", "medicines", (
        ("against", "symptom",
            "{v} is what {k} is good for.|Take {k} if you have {v}.|{v} goes away after some {k}.|{k} helps against {v}.|Doctors give {k} to people with {v}."
            "|Because of {v}, half the village takes {k}.",
            "What does {k} help against?|When do I take {k}?|{k}: against what?|What goes away after some {k}?|Find out what {k} is good for."
            "|To people with what do doctors give {k}?|For {k}, what is the complaint?",
            "What helps against {v}?|What do I take if I have {v}?|Which medicine makes {v} go away?|What do doctors give to people with {v}?"
            "|Which medicine is good for {v}?",
            "Does {k} help against {v}?|Is {k} good for {v}?|Do I take {k} if I have {v}?|Do doctors give {k} to people with {v}?"),
        ("maker", "company",
            "{v} makes {k}.|In the laboratories of {v} they invented {k}.|The box of {k} carries the logo of {v}.|{k} is produced by {v}.|{v} earns well with {k}."
            "|{v} has the patent for {k}.",
            "Who makes {k}?|Which company produces {k}?|{k}: maker?|Whose logo is on the box of {k}?|Name the producer of {k}."
            "|In whose laboratories was {k} invented?|For {k}, who has the patent?",
            "What does {v} make?|Which medicine is produced by {v}?|On which box is the logo of {v}?|What was invented in the laboratories of {v}?"
            "|For which medicine does {v} have the patent?",
            "Does {v} make {k}?|Is {k} produced by {v}?|Is the logo of {v} on the box of {k}?|Does {v} have the patent for {k}?"),
        ("price", "amount",
            "You pay {v} for {k}.|{v} is what the pharmacy asks for {k}.|A pack of {k} is {v}.|For {v} you get {k} without a prescription."
            "|The till showed {v} for {k}.|{k} sells at {v}.",
            "What does {k} cost?|How much is a pack of {k}?|{k}: price?|Find the price of {k}.|What does the pharmacy ask for {k}?"
            "|How much did the till show for {k}?|For {k}, what is the price?",
            "What costs {v}?|Which medicine is {v} a pack?|What do I get for {v} without a prescription?|For what does the pharmacy ask {v}?"
            "|Which medicine sells at {v}?",
            "Does {k} cost {v}?|Is a pack of {k} {v}?|Does the pharmacy ask {v} for {k}?|Do I get {k} for {v}?"),
        ("daily", "small_integer",
            "{v} times a day you take {k}.|Do not take {k} more than {v} times a day.|{k} is taken {v} times from morning to night."
            "|{v} doses of {k} a day are enough.|The leaflet allows {v} doses of {k} in 24 hours.",
            "How often do I take {k}?|How many times a day is {k} taken?|{k}: how many times a day?|How many doses of {k} does the leaflet allow?"
            "|Find the daily doses of {k}.|How many doses of {k} are enough?|For {k}, how many times a day?",
            "Which medicine do I take {v} times a day?|Of what are {v} doses a day enough?|For which medicine does the leaflet allow {v} doses?"
            "|What is taken {v} times a day?|What must I not take more than {v} times a day?",
            "Do I take {k} {v} times a day?|Are {v} doses of {k} a day enough?|Does the leaflet allow {v} doses of {k}?|Is {k} taken {v} times a day?"),
    )),
    ("painting", "title", "paintings", (
        ("painter", "person",
            "{v} painted {k}.|Under the frame of {k} you read the name {v}.|The brush that made {k} was held by {v}.|{v} needed a whole winter for {k}."
            "|{k} is a work of {v}.|In the studio of {v} stood {k}, still wet.",
            "Who painted {k}?|Whose work is {k}?|{k}: painter?|Name the artist of {k}.|Who held the brush for {k}?|Who needed a whole winter for {k}?"
            "|For {k}, who is the painter?",
            "What did {v} paint?|Which picture is a work of {v}?|In which picture did {v} put a whole winter?|Which painting stood wet in the studio of {v}?"
            "|Under the frame of which picture is the name {v}?",
            "Did {v} paint {k}?|Is {k} a work of {v}?|Did {v} need a whole winter for {k}?|Is {v} the artist of {k}?"),
        ("owner", "person",
            "{v} has {k} on the wall at home.|{k} was sold to {v}.|{v} lent {k} to the museum.|Today {k} belongs to {v}.|At the auction {v} took {k} home."
            "|{v} will never sell {k} again.",
            "Who owns {k}?|To whom was {k} sold?|{k}: owner?|Name the present owner of {k}.|Who has {k} on the wall at home?|Who lent {k} to the museum?"
            "|For {k}, who is the owner?",
            "What did {v} take home from the auction?|Which picture belongs to {v}?|Which painting does {v} own?|What did {v} lend to the museum?"
            "|What hangs at home on the wall of {v}?",
            "Does {v} own {k}?|Was {k} sold to {v}?|Does {k} belong to {v}?|Did {v} lend {k} to the museum?"),
        ("made", "year",
            "In {v} the paint of {k} was still wet.|{k} was finished in {v}.|{v} stands next to the signature on {k}.|The last stroke of {k} was done in {v}."
            "|{k} dates from {v}.|{v} is the year that gave us {k}.",
            "In which year was {k} painted?|When was {k} finished?|{k}: year?|Find the year of {k}.|From when does {k} date?"
            "|What year stands next to the signature on {k}?|For {k}, what is the year?",
            "Which picture was painted in {v}?|What was finished in {v}?|Which painting dates from {v}?|On which picture does {v} stand next to the signature?"
            "|What did the year {v} give us?",
            "Was {k} painted in {v}?|Was {k} finished in {v}?|Does {k} date from {v}?|Does {v} stand next to the signature on {k}?"),
        ("price", "amount",
            "{v} was paid for {k}.|Nobody offered more than {v} for {k}.|When they sold {k}, the hammer fell at {v}.|{v} is what {k} brought at the auction."
            "|For {v} the gallery let {k} go.|{k} went for {v}.",
            "What was paid for {k}?|How much did {k} cost?|{k}: price?|Find the price of {k}.|How much did {k} bring at the auction?"
            "|At what sum did the hammer fall for {k}?|For {k}, what is the price?",
            "Which picture went for {v}?|For what was {v} paid?|What did the gallery let go for {v}?|Which painting brought {v} at the auction?"
            "|For which picture did the hammer fall at {v}?",
            "Was {v} paid for {k}?|Did {k} go for {v}?|Did the hammer fall at {v} for {k}?|Did {k} bring {v} at the auction?"),
    )),
    ("channel", "code", "radio stations", (
        ("host", "first_name",
            "{v} wakes the listeners of Radio {k}.|On Radio {k} you hear the voice of {v}.|{v} sits at the microphone of Radio {k}."
            "|Fans write letters to {v} at Radio {k}.|The morning host of Radio {k} is {v}.|Without {v}, Radio {k} would lose its listeners.",
            "Who is the host on Radio {k}?|Whose voice do I hear on Radio {k}?|Radio {k}: host?|Name the one at the microphone of Radio {k}."
            "|Who wakes the listeners of Radio {k}?|To whom do fans of Radio {k} write?|For Radio {k}, who is the host?",
            "On which radio station do I hear {v}?|Which station has {v} as its host?|Whose listeners does {v} wake?"
            "|At the microphone of which station does {v} sit?|Which station would lose its listeners without {v}?",
            "Is {v} the host on Radio {k}?|Do I hear {v} on Radio {k}?|Does {v} sit at the microphone of Radio {k}?|Do fans write to {v} at Radio {k}?"),
        ("music", "genre",
            "{v} is what Radio {k} plays all day.|Radio {k} is there for friends of {v}.|Tune in to Radio {k} if you love {v}."
            "|{v} without a break: that is Radio {k}.|From morning to night Radio {k} sends {v}.|{v} made Radio {k} popular.",
            "What does Radio {k} play?|What is Radio {k} known for?|Radio {k}: style?|Find the genre of Radio {k}.|What does Radio {k} send from morning to night?"
            "|Lovers of what should tune in to Radio {k}?|For Radio {k}, what is the genre?",
            "Which radio station plays {v}?|To which station do I tune in if I love {v}?|Which station sends {v} all day?|Which station became popular with {v}?"
            "|Where do I hear {v} without a break?",
            "Does Radio {k} play {v}?|Is Radio {k} there for friends of {v}?|Does Radio {k} send {v} all day?|Did {v} make Radio {k} popular?"),
        ("frequency", "decimal",
            "At {v} on the dial you find Radio {k}.|{v} MHz is where Radio {k} sends.|Turn the knob to {v} and you hear Radio {k}.|Radio {k} uses {v} MHz."
            "|Stickers with {v} on them come from Radio {k}.|The frequency of Radio {k} is {v}.",
            "On which frequency does Radio {k} send?|Where on the dial is Radio {k}?|Radio {k}: MHz?|Find the frequency of Radio {k}."
            "|To which number must I turn the knob for Radio {k}?|What is on the stickers of Radio {k}?|For Radio {k}, what is the frequency?",
            "Which station is at {v} on the dial?|Which radio station sends at {v} MHz?|What do I hear if I turn the knob to {v}?|Whose stickers say {v}?"
            "|Which station uses {v} MHz?",
            "Is Radio {k} at {v} on the dial?|Does Radio {k} send at {v} MHz?|Do I hear Radio {k} at {v}?|Do the stickers of Radio {k} say {v}?"),
    )),
    ("contract", "id", "contracts", (
        ("customer", "company",
            "{v} gets the goods under contract {k}.|With contract {k}, {v} has to pay every month.|{v} ordered what is written in {k}."
            "|The customer in contract {k} is {v}.|The bills for {k} are sent to {v}.|{v} is on the buying side of {k}.",
            "Who is the customer in contract {k}?|Who has to pay under {k}?|Contract {k}: customer?|Name the buying side of {k}."
            "|Who ordered what is written in {k}?|To whom are the bills for {k} sent?|For {k}, who gets the goods?",
            "In which contract is {v} the customer?|Under which contract does {v} have to pay?|Which contract has {v} on the buying side?"
            "|For which contract are the bills sent to {v}?|Under which contract does {v} get the goods?",
            "Is {v} the customer in {k}?|Does {v} have to pay under {k}?|Are the bills for {k} sent to {v}?|Is {v} on the buying side of {k}?"),
        ("supplier", "company",
            "{v} must deliver under contract {k}.|{v} promised in {k} to bring the goods.|In contract {k} the seller is {v}.|{v} earns the money of contract {k}."
            "|The work of {k} is done by {v}.|Under {k}, {v} is fined if nothing arrives.",
            "Who is the supplier in contract {k}?|Who must deliver under {k}?|Contract {k}: supplier?|Name the selling side of {k}.|Who earns the money of {k}?"
            "|Who does the work of {k}?|For {k}, who is fined if nothing arrives?",
            "In which contract is {v} the supplier?|Under which contract must {v} deliver?|Which contract has {v} as the seller?"
            "|From which contract does {v} earn money?|The work of which contract is done by {v}?",
            "Is {v} the supplier in {k}?|Must {v} deliver under {k}?|Does {v} earn the money of {k}?|Is the work of {k} done by {v}?"),
        ("start", "date_iso",
            "From {v} on contract {k} is in force.|{v} is the first day of contract {k}.|Contract {k} begins on {v}.|On {v} both sides had to start with {k}."
            "|Nothing in {k} counts before {v}.|{v} is when {k} comes to life.",
            "When does contract {k} begin?|From which day on is {k} in force?|Contract {k}: start?|Find the first day of {k}."
            "|Before which date does nothing in {k} count?|When does {k} come to life?|For {k}, what is the start date?",
            "Which contract begins on {v}?|Which contract is in force from {v} on?|The first day of which contract is {v}?|What comes to life on {v}?"
            "|Which contract starts on {v}?",
            "Does {k} begin on {v}?|Is {k} in force from {v} on?|Is {v} the first day of {k}?|Does contract {k} start on {v}?"),
        ("end", "date_iso",
            "On {v} contract {k} runs out.|{v} is the last day of contract {k}.|Contract {k} ends on {v}.|After {v} nobody is bound by {k} any more."
            "|Until {v} both sides must keep to {k}.|{k} can be renewed up to {v}, then it is over.",
            "When does contract {k} run out?|Until when must both sides keep to {k}?|Contract {k}: end?|Find the last day of {k}."
            "|After which date is nobody bound by {k}?|When is {k} over?|For {k}, what is the end date?",
            "Which contract runs out on {v}?|Which contract ends on {v}?|The last day of which contract is {v}?|What is over on {v}?"
            "|To which contract must both sides keep until {v}?",
            "Does {k} run out on {v}?|Does {k} end on {v}?|Is {v} the last day of {k}?|Must both sides keep to {k} until {v}?"),
    )),
    ("delivery", "id", "deliveries", (
        ("origin", "city",
            "{v} is where the truck picked up {k}.|{k} was loaded in {v}.|From {v}, delivery {k} went on its way.|The warehouse in {v} sent off {k}."
            "|In {v} the doors were closed behind {k}.|{k} left {v} this morning.",
            "Where was delivery {k} loaded?|From which city was {k} sent?|Delivery {k}: from?|Find the city that {k} left.|Which warehouse sent off {k}?"
            "|Where did the truck pick up {k}?|For {k}, where did the trip begin?",
            "Which delivery was loaded in {v}?|Which delivery came from {v}?|What left {v} this morning?|What did the warehouse in {v} send off?"
            "|Which delivery was picked up in {v}?",
            "Was {k} loaded in {v}?|Did {k} come from {v}?|Did the warehouse in {v} send off {k}?|Did {k} leave {v} this morning?"),
        ("goal", "city",
            "{v} is where {k} will be unloaded.|In {v} somebody is waiting for {k}.|{k} is on its way to {v}.|The driver has to bring {k} to {v}."
            "|{v} is the last stop of {k}.|The label sends {k} to {v}.",
            "Where will delivery {k} be unloaded?|To which city does {k} go?|Delivery {k}: to?|Find the last stop of {k}.|Where is somebody waiting for {k}?"
            "|Where must the driver bring {k}?|For {k}, what is the destination?",
            "Which delivery will be unloaded in {v}?|Which delivery is on its way to {v}?|What must the driver bring to {v}?|For what is somebody waiting in {v}?"
            "|The last stop of which delivery is {v}?",
            "Will {k} be unloaded in {v}?|Is {k} on its way to {v}?|Is {v} the last stop of {k}?|Must the driver bring {k} to {v}?"),
        ("driver", "first_name",
            "{v} is at the wheel with {k} in the back.|{k} travels in the truck of {v}.|{v} took over {k} this morning.|Call {v} if {k} is late."
            "|{v} has to get the signature for {k}.|Delivery {k} is driven by {v}.",
            "Who drives delivery {k}?|In whose truck does {k} travel?|Delivery {k}: driver?|Name the one at the wheel for {k}.|Whom do I call if {k} is late?"
            "|Who has to get the signature for {k}?|For {k}, who is the driver?",
            "Which delivery does {v} drive?|What travels in the truck of {v}?|What did {v} take over this morning?|For which delivery do I call {v}?"
            "|For which delivery must {v} get the signature?",
            "Does {v} drive {k}?|Does {k} travel in the truck of {v}?|Did {v} take over {k}?|Do I call {v} if {k} is late?"),
        ("arrival", "weekday",
            "On {v} they can unpack {k}.|{v} is when {k} gets there.|Stay at home on {v}, because {k} is coming.|{k} should be at the door on {v}."
            "|By {v} the trip of {k} is over.|Expect {k} on {v}.",
            "When does delivery {k} arrive?|On which day should {k} be at the door?|Delivery {k}: arrival?|Find the day on which {k} gets there."
            "|On which day should I stay at home for {k}?|By which day is the trip of {k} over?|For {k}, what is the day of arrival?",
            "Which delivery arrives on {v}?|What should be at the door on {v}?|For which delivery should I stay at home on {v}?|What can they unpack on {v}?"
            "|Which delivery is expected on {v}?",
            "Does {k} arrive on {v}?|Should {k} be at the door on {v}?|Is {k} expected on {v}?|Should I stay at home on {v} for {k}?"),
    )),
    ("factory", "city", "factories", (
        ("goods", "product",
            "The {v} comes out of the gates of the factory in {k}.|In {k} they make one thing, the {v}.|The {v} in your home may come from the works in {k}."
            "|The factory in {k} was built for the {v}.|The stamp of {k} can be seen on the {v}.|The belts in {k} carry nothing but the {v}.",
            "What is made in the factory in {k}?|What do they make in {k}?|Factory in {k}: product?|Find the product of the factory in {k}."
            "|What is on the belts in {k}?|For what was the factory in {k} built?|For the works in {k}, what is the product?",
            "Where is the {v} made?|In which city do they make the {v}?|Which factory was built for the {v}?|On whose belts is the {v}?"
            "|From which city may the {v} in my home come?",
            "Is the {v} made in {k}?|Do they make the {v} in {k}?|Was the factory in {k} built for the {v}?|Do the belts in {k} carry the {v}?"),
        ("boss", "person",
            "{v} has the big office in the factory of {k}.|The workers of {k} take their orders from {v}.|{v} is in charge of the works in {k}."
            "|In {k} nothing is built without the word of {v}.|{v} was sent to {k} to lead the factory.|The director of the works in {k} is {v}.",
            "Who is in charge of the factory in {k}?|From whom do the workers of {k} take their orders?|Factory in {k}: boss?"
            "|Name the director of the works in {k}.|Who has the big office in the factory of {k}?|Who was sent to {k} to lead the factory?"
            "|For the works in {k}, who is the boss?",
            "Which factory is {v} in charge of?|Where was {v} sent to lead the factory?|Whose workers take their orders from {v}?"
            "|Of which works is {v} the director?|In the factory of which city does {v} have the big office?",
            "Is {v} in charge of the factory in {k}?|Is {v} the director of the works in {k}?|Do the workers of {k} take their orders from {v}?"
            "|Was {v} sent to {k}?"),
        ("speaker", "person",
            "{v} stands up for the workers in {k}.|In {k} the union is led by {v}.|{v} called the strike in {k}."
            "|Workers with worries in {k} knock at the door of {v}.|{v} was elected by the workers of {k} to speak for them."
            "|The wages in {k} are fought for by {v}.",
            "Who speaks for the workers in {k}?|Who leads the union in {k}?|Factory in {k}: speaker of the workers?|Name the one who called the strike in {k}."
            "|Whom did the workers of {k} elect?|Who fights for the wages in {k}?|For the works in {k}, who leads the union?",
            "For the workers of which factory does {v} speak?|Where is the union led by {v}?|In which city did {v} call the strike?"
            "|Where was {v} elected by the workers?|In which factory does {v} fight for the wages?",
            "Does {v} speak for the workers in {k}?|Is the union in {k} led by {v}?|Did {v} call the strike in {k}?|Was {v} elected by the workers of {k}?"),
        ("shift", "time_24",
            "At {v} the siren of the works in {k} howls for the start.|The early shift in {k} begins at {v}.|{v} is when the gates in {k} open for the workers."
            "|In {k} the belts start to roll at {v}.|Be at the machines in {k} by {v}.|{v} and not a minute later, the workers of {k} must be there.",
            "When does work begin in the factory in {k}?|At what time do the belts in {k} start to roll?|Factory in {k}: early shift?"
            "|Find the time of the siren in {k}.|By when must I be at the machines in {k}?|When do the gates in {k} open for the workers?"
            "|For the works in {k}, when does the shift start?",
            "Which factory begins work at {v}?|Where do the belts start to roll at {v}?|Where does the siren howl at {v}?|The gates of which works open at {v}?"
            "|In which city does the early shift begin at {v}?",
            "Does work in {k} begin at {v}?|Do the belts in {k} start to roll at {v}?|Does the siren in {k} howl at {v}?|Must I be at the machines in {k} by {v}?"),
    )),
    ("mountain", "word", "mountains", (
        ("height", "big_integer",
            "{v} meters above the sea you stand on top of Mount {k}.|Mount {k} is {v} meters high.|The map says {v} next to the top of Mount {k}."
            "|After {v} meters there is only sky over Mount {k}.|{v} meters: so far up reaches Mount {k}.",
            "How high is Mount {k}?|How many meters does Mount {k} reach?|Mount {k}: height?|Find the height of Mount {k}."
            "|What does the map say next to the top of Mount {k}?|How far above the sea is the top of Mount {k}?|For Mount {k}, what is the height?",
            "Which mountain is {v} meters high?|Which mountain reaches {v} meters?|Next to which top does the map say {v}?"
            "|On which mountain do I stand {v} meters above the sea?|The height of which mountain is {v}?",
            "Is Mount {k} {v} meters high?|Does Mount {k} reach {v} meters?|Does the map say {v} next to Mount {k}?|Is {v} the height of Mount {k}?"),
        ("first", "person",
            "{v} was the first to stand on Mount {k}.|Before {v}, nobody had reached the top of Mount {k}.|Mount {k} was conquered by {v}."
            "|On top of Mount {k} there is a flag left by {v}.|{v} opened the way up Mount {k} for all others.",
            "Who was the first on Mount {k}?|Who conquered Mount {k}?|Mount {k}: first climber?|Name the one who first reached the top of Mount {k}."
            "|Who left a flag on Mount {k}?|Before whom had nobody been on Mount {k}?|For Mount {k}, who opened the way?",
            "On which mountain was {v} the first?|Which mountain did {v} conquer?|On which top did {v} leave a flag?|Which mountain had nobody reached before {v}?"
            "|Up which mountain did {v} open the way?",
            "Was {v} the first on Mount {k}?|Did {v} conquer Mount {k}?|Did {v} leave a flag on Mount {k}?|Did {v} open the way up Mount {k}?"),
        ("guide", "first_name",
            "{v} takes tourists up Mount {k} today.|If you want to climb Mount {k}, hire {v}.|{v} knows every stone of Mount {k}.|On Mount {k} groups follow {v}."
            "|{v} earns a living on Mount {k} with rope and lamp.|The guide on Mount {k} is called {v}.",
            "Who is the guide on Mount {k}?|Whom do I hire to climb Mount {k}?|Mount {k}: guide?|Name the one who takes tourists up Mount {k}."
            "|Whom do the groups on Mount {k} follow?|Who knows every stone of Mount {k}?|For Mount {k}, who is the guide?",
            "On which mountain is {v} the guide?|Up which mountain does {v} take tourists?|For which mountain do I hire {v}?"
            "|Of which mountain does {v} know every stone?|On which mountain do groups follow {v}?",
            "Is {v} the guide on Mount {k}?|Does {v} take tourists up Mount {k}?|Do groups follow {v} on Mount {k}?|Does {v} know every stone of Mount {k}?"),
        ("country", "country",
            "{v} has Mount {k} on its stamps.|Mount {k} rises in the north of {v}.|In {v} you see Mount {k} from far away."
            "|Fly to {v} if you want to climb Mount {k}.|{v} is proud of Mount {k}.|Mount {k} stands in {v}.",
            "In which country is Mount {k}?|Where does Mount {k} stand?|Mount {k}: country?|On whose stamps is Mount {k}?|Where must I fly to climb Mount {k}?"
            "|Find the country of Mount {k}.|For Mount {k}, which country is it?",
            "Which mountain stands in {v}?|Which mountain is on the stamps of {v}?|Of which mountain is {v} proud?|Which mountain can I climb in {v}?"
            "|What rises in the north of {v}?",
            "Is Mount {k} in {v}?|Does Mount {k} stand in {v}?|Is {v} proud of Mount {k}?|Is Mount {k} on the stamps of {v}?"),
    )),
    ("robot", "piece", "robots", (
        ("owner", "first_name",
            "{v} bought {k} and brought it home.|{k} obeys the voice of {v} alone.|The robot {k} belongs to {v}.|{v} gave {k} its name."
            "|When it has a problem, {k} sends a message to {v}.|{v} paid for {k} with a prize.",
            "Who owns the robot {k}?|Whose voice does {k} obey?|Robot {k}: owner?|Name the one who bought {k}.|To whom does {k} send a message?"
            "|Who gave {k} its name?|For {k}, who is the owner?",
            "Which robot does {v} own?|Which robot obeys the voice of {v}?|What did {v} buy?|To which robot did {v} give its name?"
            "|Which robot sends messages to {v}?",
            "Does {v} own {k}?|Does {k} obey the voice of {v}?|Did {v} buy {k}?|Did {v} give {k} its name?"),
        ("builder", "first_name",
            "{v} put {k} together from old parts.|{k} came out of the workshop of {v}.|{v} soldered the wires of {k}.|The plans of {k} were drawn by {v}."
            "|{v} built {k} in a garage.|Without the hands of {v} there would be no {k}.",
            "Who built the robot {k}?|Out of whose workshop did {k} come?|Robot {k}: builder?|Name the one who put {k} together.|Who drew the plans of {k}?"
            "|Who soldered the wires of {k}?|For {k}, who is the builder?",
            "Which robot did {v} build?|What came out of the workshop of {v}?|The plans of which robot were drawn by {v}?|What did {v} put together from old parts?"
            "|The wires of which robot did {v} solder?",
            "Did {v} build {k}?|Did {k} come out of the workshop of {v}?|Were the plans of {k} drawn by {v}?|Did {v} put {k} together?"),
        ("battery", "percent",
            "{v} is what {k} has left before it stops.|The light on the chest of {k} shows {v}.|{k} is charged to {v}.|With {v}, {k} can still work a while."
            "|{v} of the power of {k} is still there.|The battery of {k} stands at {v}.",
            "How much power does {k} have left?|How full is the battery of {k}?|Robot {k}: battery?|Find the charge of {k}."
            "|What does the light on the chest of {k} show?|To how much is {k} charged?|For {k}, how full is the battery?",
            "Which robot has {v} left?|Which robot is charged to {v}?|On whose chest does the light show {v}?|The battery of which robot stands at {v}?"
            "|Which robot still works with {v}?",
            "Is {k} charged to {v}?|Does the battery of {k} stand at {v}?|Does the light on {k} show {v}?|Does {k} have {v} left?"),
        ("place", "room",
            "The {v} is kept clean by {k}.|{k} works in the {v}.|In the {v} you hear the wheels of {k}.|You will meet {k} in the {v}."
            "|They let {k} loose in the {v}.|The {v} is where {k} goes round and round.",
            "Where does the robot {k} work?|In which room will I meet {k}?|Robot {k}: room?|What does {k} keep clean?|Find the room of {k}."
            "|Where did they let {k} loose?|For {k}, which room is it?",
            "Which robot works in the {v}?|Which robot keeps the {v} clean?|What did they let loose in the {v}?|Which robot will I meet in the {v}?"
            "|Whose wheels do I hear in the {v}?",
            "Does {k} work in the {v}?|Will I meet {k} in the {v}?|Does {k} keep the {v} clean?|Did they let {k} loose in the {v}?"),
    )),
    ("program", "word", "programs", (
        ("author", "person",
            "{v} wrote the program {k}.|The first lines of {k} come from {v}.|{v} had the idea for {k} in the bath.|In the code of {k} you find the name {v}."
            "|Thanks to {v} we have {k}.|The author of {k} is {v}.",
            "Who wrote the program {k}?|From whom do the first lines of {k} come?|Program {k}: author?|Name the author of {k}.|Who had the idea for {k}?"
            "|Thanks to whom do we have {k}?|For {k}, who is the author?",
            "Which program did {v} write?|The first lines of which program come from {v}?|For which program did {v} have the idea?"
            "|In whose code do I find the name {v}?|Which program do we have thanks to {v}?",
            "Did {v} write {k}?|Do the first lines of {k} come from {v}?|Did {v} have the idea for {k}?|Is {v} the author of {k}?"),
        ("tester", "person",
            "{v} hunts the bugs in {k}.|Before it is sold, {k} goes through the hands of {v}.|{v} tries out every button of {k}.|Errors in {k} are found by {v}."
            "|{v} has crashed {k} many times, on purpose.|The tester of {k} is {v}.",
            "Who tests the program {k}?|Who hunts the bugs in {k}?|Program {k}: tester?|Name the one who tries out {k}.|Who finds the errors in {k}?"
            "|Through whose hands does {k} go before it is sold?|For {k}, who is the tester?",
            "Which program does {v} test?|In which program does {v} hunt bugs?|The buttons of which program does {v} try out?"
            "|Which program goes through the hands of {v}?|What has {v} crashed on purpose?",
            "Does {v} test {k}?|Does {v} hunt the bugs in {k}?|Are the errors in {k} found by {v}?|Has {v} crashed {k} on purpose?"),
        ("version", "version",
            "{v} is the newest you can get of {k}.|{k} is now at {v}.|Since the update the start screen of {k} says {v}.|They brought out {v} of {k}."
            "|Install {k} {v} and nothing older.|With {v} they repaired the worst parts of {k}.",
            "Which version of {k} is the newest?|At which version is {k} now?|Program {k}: version?|Find the version of {k}.|What does the start screen of {k} say?"
            "|Which version of {k} should I install?|For {k}, what is the latest release?",
            "Which program is at {v} now?|The start screen of which program says {v}?|Of which program did they bring out {v}?"
            "|Which program should I install in {v}?|The newest version of what is {v}?",
            "Is {k} at {v} now?|Is {v} the newest version of {k}?|Does the start screen of {k} say {v}?|Should I install {v} of {k}?"),
        ("licence", "amount",
            "{v} a year lets you use {k}.|You pay {v} for {k}.|For {v} you may install {k}.|The licence of {k} is {v}.|{k} is not free, it costs {v}."
            "|{v} leaves your account for {k}.",
            "What does the program {k} cost?|How much is the licence of {k}?|Program {k}: price?|Find the price of {k}.|What do I pay to use {k}?"
            "|How much leaves my account for {k}?|For {k}, what is the price?",
            "Which program costs {v}?|What may I install for {v}?|The licence of which program is {v}?|For which program do I pay {v}?"
            "|For what does {v} leave my account?",
            "Does {k} cost {v}?|Is the licence of {k} {v}?|Do I pay {v} for {k}?|May I install {k} for {v}?"),
    )),
    ("ferry", "word", "ferries", (
        ("captain", "family_name",
            "{v} steers the ferry {k}.|On the bridge of the {k} stands Captain {v}.|{v} gives the orders on board the {k}.|The sailors of the {k} salute {v}."
            "|The captain of the {k} is {v}.|{v} brought the {k} through the storm.",
            "Who is the captain of the {k}?|Who steers the ferry {k}?|Ferry {k}: captain?|Name the one who gives the orders on the {k}."
            "|Whom do the sailors of the {k} salute?|Who brought the {k} through the storm?|For the {k}, who is the captain?",
            "Which ferry does {v} steer?|Of which ferry is {v} the captain?|On the bridge of which ferry does {v} stand?|Whose sailors salute {v}?"
            "|Which ferry did {v} bring through the storm?",
            "Is {v} the captain of the {k}?|Does {v} steer the {k}?|Does {v} give the orders on the {k}?|Did {v} bring the {k} through the storm?"),
        ("leaves", "time_24",
            "At {v} the ropes of the ferry {k} are thrown off.|Be on board the {k} before {v}.|{v} is when the {k} pulls out of the harbor.|The {k} sails at {v}."
            "|At {v} the horn of the {k} says goodbye.|Who comes after {v} sees the {k} from behind.",
            "When does the ferry {k} leave?|At what time does the {k} sail?|Ferry {k}: leaves?|Before what time must I be on board the {k}?"
            "|Find the time of departure of the {k}.|When are the ropes of the {k} thrown off?|For the {k}, when is the departure?",
            "Which ferry leaves at {v}?|Which ferry sails at {v}?|What pulls out of the harbor at {v}?|Whose horn says goodbye at {v}?"
            "|On board which ferry must I be before {v}?",
            "Does the {k} leave at {v}?|Does the {k} sail at {v}?|Must I be on board the {k} before {v}?|Does the {k} pull out of the harbor at {v}?"),
        ("arrives", "time_24",
            "At {v} the ferry {k} ties up on the other side.|{v} is when you step ashore from the {k}.|The {k} gets in at {v}."
            "|By {v} the trip with the {k} is done.|At {v} friends wait on the quay for the {k}.|The {k} touches the other shore at {v}.",
            "When does the ferry {k} arrive?|At what time does the {k} get in?|Ferry {k}: arrives?|When do I step ashore from the {k}?"
            "|Find the time of arrival of the {k}.|By when is the trip with the {k} done?|For the {k}, when is the arrival?",
            "Which ferry arrives at {v}?|Which ferry gets in at {v}?|What ties up on the other side at {v}?|For which ferry do friends wait at {v}?"
            "|From which ferry do I step ashore at {v}?",
            "Does the {k} arrive at {v}?|Does the {k} get in at {v}?|Do I step ashore from the {k} at {v}?|Is the trip with the {k} done by {v}?"),
    )),
)  # fmt: skip
