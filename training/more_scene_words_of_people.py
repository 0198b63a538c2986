"""More words and texts for the scenes about people in two roles, for the training side alone."""

from __future__ import annotations

SCENES: dict[str, tuple[dict[str, tuple[str, str, str]], tuple[str, ...]]] = {
    "career": (
        {
            "person": (
                "one who moved on|newly hired person|name of the newcomer|person who made the switch|worker in question"
                "|person who took the post|new member of staff|colleague who moved",
                "Who switched firms?|Who made the move?|Whose job is new?|Who took up a new post?"
                "|What is the newcomer's name?|Who went from one firm to another?"
                "|Who said goodbye to one firm and hello to another?|Name the person who moved on."
                "|Which worker is this about?|Who has a new boss?|Whose working life took a turn?|Who was given the post?"
                "|Who is the new member of staff?|Who starts anew?",
                "Was it {v} who switched firms?|Is {v} the newcomer?|Has {v} moved on to another post?"
                "|Is {v} the person in the new post?|Did {v} make the move?",
            ),
            "old": (
                "firm that was left behind|firm before this one|earlier workplace|company of origin"
                "|firm that lost the person|place of the last job|ex-employer|firm left behind in the move"
                "|employer from earlier days",
                "Which firm lost a worker?|Who was the boss before?|At which firm was the last job?"
                "|Where did the earlier career take place?|What firm was it before the switch?"
                "|Who had to let the person go?|Which company was there first?|From where did the newcomer come?"
                "|Which firm has an empty desk now?|Name the employer before the change.|Who paid the wages earlier?"
                "|To which firm was goodbye said?|Which company comes first in time?|On whose staff was the person once?",
                "Is {v} the firm that was left behind?|Was the last job at {v}?|Did {v} lose a worker?"
                "|Is {v} the employer of the past?|Did the newcomer come from {v}?|Was {v} the boss before the switch?",
            ),
            "new": (
                "firm that gained the person|employer of today|firm after the move|present company|hiring firm"
                "|next employer|company with the new colleague|firm where the new desk is|current workplace",
                "Which firm won a new worker?|Who is the boss today?|At which firm does the career go on?"
                "|Which employer comes second in time?|Whose staff is larger by one?|Who pays the wages now?"
                "|What firm was it after the switch?|Name the employer after the change.|To which firm did the path lead?"
                "|Which company has a new face?|Where does the newcomer sit today?|Which firm gave the post away?"
                "|Which company filled a post?|On whose staff is the person at present?|Which employer is the present one?",
                "Is {v} the firm that gained a worker?|Is {v} the employer of today?|Does {v} have a new face?"
                "|Did the path lead to {v}?|Has {v} filled the post?|Is the boss today {v}?",
            ),
            "role": (
                "post that was filled|kind of work|line of work|occupation|duty at the new firm"
                "|word on the new business card|title of the post|new function|work to be done",
                "What post was filled?|For what work was the person taken on?|What is the title of the post?"
                "|Which profession is practised there?|What will the person be doing?"
                "|In what function does the newcomer start?|What does the new business card say under the name?"
                "|What is the line of work?|What was the open position?|What kind of specialist came?|Name the occupation."
                "|What sort of job was given?|In which capacity was the person hired?|What does the person do at work?",
                "Was the post that of {v}?|Is {v} the occupation?|Will the person work as {v}?|Is {v} the line of work?"
                "|Was {v} the open position?|Is the title of the post {v}?",
            ),
            "month": (
                "month of the switch|month of entry|time of the move|month when it begins|month on the contract"
                "|calendar month of the start|first month at work|month of the new beginning|month of joining",
                "In what month was the first day?|When was the switch?|What month marks the beginning?"
                "|When did the one job end and the other begin?|Which month stands for the start?"
                "|Name the month of the move.|In which month did the desk change?|When is the first day of work?"
                "|Around what time of the year did it happen?|In the course of which month?|When did the new chapter open?"
                "|What is the month of entry?|From what month on?|Which month brought the switch?"
                "|What month saw the first day of work?",
                "Was the first day in {v}?|Did the switch come in {v}?|Is {v} the month of the start?"
                "|Does the new chapter open in {v}?|Is {v} when it began?",
            ),
            "city": (
                "town of the new desk|seat of the new job|town with the new office|location of the post"
                "|town where the work is done|site of the job|work location|town that the job is in"
                "|city where they go to work",
                "In what town is the desk?|Where is the post located?|Where does the newcomer go to work?"
                "|Which town is the seat of the job?|What is the location of the post?"
                "|To which town does the way to work lead?|Where is the office of today?|In which town is the work done?"
                "|Name the place of work.|Where on the map is the new job?|What town does the job take them to?"
                "|At what location was the post?|Where must one look for the newcomer?|Which town has the new worker?",
                "Is the desk in {v}?|Is the post located in {v}?|Does the job take them to {v}?|Is the work done in {v}?"
                "|Is {v} the seat of the job?|Does the newcomer go to work in {v}?",
            ),
        },
        (
            "{old} has lost {person} to {new}.",
            "A new name on the staff list of {new}: {person}, until recently on the payroll of {old}.",
            "After years at {old}, {person} wanted a change. The change is called {new}, and the post is that of {role}.",
            "From {old} to {new}: {person} makes the switch in {month}",
            "To: all staff\nIn {month} we get a new {role}, {person}. Our gain is the loss of {old}.",
            "The desk of {person} at {old} is empty now. You will find the new desk in {city}, at {new}.",
            "{new} lured {person} away from {old}.",
            "{person} handed in notice at {old} and signed with {new} for {month}.",
            "[anna] does {person} still work at {old}?\n[ben] no, went over to {new} in {city}",
            "x: any news of {person}?\ny: yes! {role} in {city} since {month}, with {new}. {old} is history.",
            "Career of {person}\n1st employer: {old}\n2nd employer: {new} (today)",
            "The post of {role} at {new} went to {person}. The job at {old} ended in {month}.",
            '"I learned a lot at {old}," says {person}, "but my future is with {new}."',
            "{month} | {person} | out: {old} | in: {new} | {role}",
            "Today's employer of {person} is {new}; yesterday's was {old}.",
            "{new} was looking for somebody for the post of {role} and found {person} at {old}.",
            "The move of {person} to {new} comes as a surprise: {old} had offered more money to stay.",
            "Goodbye {old}, hello {new}! In {month} my new life as {role} begins in {city}. Yours, {person}",
            "<hr> {person} is joining us in {month}\n<lead> from {old}?\n<hr> right, as {role}",
            "Once the people of {old} had {person} as a colleague. Since {month} those of {new} have.",
            "{person} was let go by {old} and taken on by {new} in {city}.",
            "Before {new} called, {person} had been with {old}. Now the way to work leads to {city}.",
            "HR log: {person} - exit {old} - entry {new} - {month}",
            "So, you know {person}, right? Well, no more {old}. It's {new} now, over in {city}.",
            "{new} writes: We are glad to have {person} with us in {city}. Thank you, {old}, for letting a good {role} go!",
            "The successor at {new} is {person}, whose last employer was {old}.",
        ),
    ),
    "game": (
        {
            "winner": (
                "player on top|stronger player|owner of the trophy|one who took the cup|victorious player"
                "|person with the victory|number one of the match|better of the two",
                "Who took the victory?|Who was better?|Who got the trophy?|Who was the stronger player?"
                "|Who could celebrate?|Who went home happy?|To whom did the victory go?|Who beat the other?"
                "|Whose win was it?|Name the better player.|Who was on top in the end?|Who had the upper hand?"
                "|Who is the victorious player?|For whom did the match end well?|Who came out ahead?",
                "Did the victory go to {v}?|Could {v} celebrate?|Was {v} on top in the end?|Did {v} get the trophy?"
                "|Did {v} beat the other?",
            ),
            "loser": (
                "player below|beaten opponent|defeated player|one who went home without the cup|person with the defeat"
                "|unlucky player|number two of the match|losing side",
                "Who suffered the defeat?|Who was weaker?|Who was the beaten opponent?|Who had to give up the victory?"
                "|Who went home sad?|Whose defeat was it?|Against whom was it won?|Who could not hold out?"
                "|Name the weaker player.|Who was behind in the end?|Who got no trophy?|For whom did the match end badly?"
                "|Who was not good enough?|Over whom was the victory?|Who had to congratulate the other?",
                "Did {v} suffer the defeat?|Was the victory over {v}?|Was {v} behind in the end?"
                "|Did {v} go home without the trophy?|Was {v} the beaten opponent?",
            ),
            "points": (
                "points for the victory|points on the side of the winner|score of the better player|count of the winner"
                "|points of number one|total of the winner|tally of the first|points that were enough",
                "What was the count of the better player?|How many points were enough for the victory?"
                "|What total did the first one reach?|How high was the score of the better one?"
                "|What number stood beside the winner's name?|How many points brought the trophy?"
                "|What was the winner's total?|What count led to victory?|How many points were collected by number one?"
                "|What number of points decided the match?|What did the scoreboard show for the winner?"
                "|How many points did the stronger side make?|Up to how many points did the winner get?"
                "|Give the points of the first.|How many points were needed?",
                "Were {v} points enough for the victory?|Did the better player make {v} points?"
                "|Was {v} the total of the winner?|Did the scoreboard show {v} for the winner?"
                "|Did number one collect {v} points?",
            ),
            "city": (
                "town of the match|scene of the match|host town|location of the match|town with the match"
                "|site of the contest|where it was played|town of the contest",
                "Which town saw the match?|Where did the two meet?|What was the scene of the contest?"
                "|Which town was the host?|In what town was the trophy won?|Where did the match happen?"
                "|Where did the spectators come together?|What was the location of the match?|Name the host town."
                "|In which place did they face each other?|Where was the victory won?|To which town did the players travel?"
                "|Where was the contest held?|In which town was it decided?",
                "Did {v} see the match?|Was {v} the host town?|Was the victory won in {v}?"
                "|Was {v} the scene of the contest?|Did the players face each other in {v}?|Was the contest held in {v}?",
            ),
            "weekday": (
                "match day|weekday of the match|day of the victory|day on which it was decided|day of play"
                "|day of the contest|weekday in the report|day when the two met|day of the trophy",
                "What was the match day?|On what day did the two meet?|On which weekday was it decided?"
                "|What day brought the victory?|Which day of the week was it?|On which day was the trophy won?"
                "|When did the match happen?|Name the day of the contest.|When did they face each other?"
                "|On which day did the spectators come?|What day of the week did the match fall on?|When was the contest?"
                "|On what day was there a victory?|When was it decided?",
                "Was {v} the match day?|Did the two meet on {v}?|Was the victory on a {v}?|Did the match fall on {v}?"
                "|Did the players face each other on {v}?|Is {v} the day when it was decided?",
            ),
        },
        (
            "{loser} had no chance against {winner}.",
            "Victory for {winner}, tears for {loser}",
            "The cup goes to {winner}, not to {loser}: {points} points were enough.",
            "{loser} was outplayed by {winner} on {weekday} in {city}.",
            'After the match in {city}, {loser} shook hands with {winner} and said: "You were better today."',
            "[fan1] how did {loser} do on {weekday}?\n[fan2] badly. {winner} was too strong.",
            "<eva> did {winner} make it?\n<tom> yes, {points} points! poor {loser}",
            "Match day: {weekday}\nHost: {city}\nGold: {winner}\nSilver: {loser}",
            "{winner} - {loser}: the first takes it with {points} points",
            "The defeat of {loser} in {city} surprised the fans. The hero of {weekday} was {winner}.",
            "For {loser} it was the first defeat of the year; the victory of {winner} was the fifth in a row.",
            '"I trained hard for this," said {winner} with the trophy in hand. {loser} left {city} without a word.',
            "rank | player | points\n1 | {winner} | {points}\n2 | {loser} | -",
            "{loser} led for a long time. In the end, though, {winner} was ahead with {points} points.",
            "In {city} the trophy was handed to {winner}. {loser} stood aside and watched.",
            "{weekday}, {city}. {loser} gives up, {winner} celebrates.",
            "Well, {loser} fought until the last minute on {weekday}, but who got the medal? {winner}!",
            "Dear club, on {weekday} our {loser} had to bow to {winner} in {city}.",
            "It took {winner} {points} points to get past {loser}.",
            "Last year {loser} was the champion. This {weekday} the title passed to {winner}.",
            "Log {weekday}: match in {city} over, win {winner}, loss {loser}",
            "{winner} knocked {loser} out of the cup on {weekday}.",
            "Nothing went right for {loser} in {city}, while {winner} collected {points} points.",
            "coach: who was better?\nreporter: {winner}, clearly\ncoach: and {loser}?\nreporter: not fit on {weekday}",
            "The audience in {city} cheered for {loser}, yet the stronger one was {winner}.",
            "Congratulations to {winner} on {points} points and on the triumph over {loser}!",
        ),
    ),
    "chat": (
        {
            "asker": (
                "one without a car|person to be picked up|person in the passenger seat|person who wants a lift"
                "|fellow traveller|one who has to be taken along|guest in the car|companion without a car|one who is driven",
                "Who has to be picked up?|Who sits beside the driver?|Who needs help to get there?"
                "|Who rides in someone else's car?|Who is the guest in the car?|Who gets a free seat?"
                "|Who travels with the other?|For whom is the seat?|Name the one who rides along."
                "|Who would be stuck without the other?|Who says thank you for the ride?"
                "|Who depends on the other one's car?|Who is the one being driven?|Whom does the car have to collect?"
                "|Who was offered a free seat?",
                "Must {v} be picked up?|Is the free seat for {v}?|Is {v} the one without a car?"
                "|Is {v} the guest in the car?|Is {v} being driven?|Does {v} get a seat in the other one's car?",
            ),
            "driver": (
                "one who gives the lift|one behind the wheel|one who takes the other along|helper with the car"
                "|host of the ride|one who steers|person offering the seat|one who picks the other up",
                "Whose car is it?|Who steers?|Who has room in the car?|Who is behind the wheel?|Name the one with the car."
                "|Who helps out with a car?|In whose car do they travel?|Who makes the journey possible?"
                "|Whose seat is free for a guest?|Who does the driving?|Who brings a car?|Who collects the other?"
                "|Who offers the seat?|Who sits in the driver's seat?|Who holds the wheel?",
                "Does {v} take the other along?|Is {v} doing the driving?|Will {v} pick the other up?"
                "|Is {v} the owner of the car?|Does {v} hold the wheel?|Does {v} offer the seat?",
            ),
            "place": (
                "town they travel to|end of the journey|goal of the trip|town at the end of the ride|where the car goes"
                "|place to reach|target of the drive|arrival town",
                "Which town do they travel to?|Where does the journey end?|To which town does the car go?"
                "|What town do they head for?|In which direction does the car leave?|Where will the car take them?"
                "|Which place should be reached?|Name the town they travel to.|For what town is the lift?"
                "|What is at the end of the way?|To where is the seat offered?|Where do the two get out?"
                "|At which town does the ride aim?|In which town do they hope to arrive?|Where is the guest brought?",
                "Do they travel to {v}?|Is {v} the goal of the trip?|Does the car go to {v}?|Will they get out in {v}?"
                "|Do they head for {v}?",
            ),
            "time": (
                "hour of departure|start of the trip|time to be ready|moment of leaving|clock time of the ride"
                "|time to set off|hour to meet|hour of the pick-up",
                "At what hour does the car leave?|By when must one be ready?|What does the clock say at the start?"
                "|When does the trip begin?|At which hour do the two meet?|When is the departure?"
                "|For when is the lift planned?|What is the hour of departure?|From what hour are they on the way?"
                "|When should one stand ready?|At what o'clock do they go?|When is the car there?"
                "|Name the time of the start.|What time must one not miss?|At what time does the wheel start to turn?",
                "Does the trip begin at {v}?|Is the departure at {v}?|Must one be ready at {v}?"
                "|Is {v} the hour of departure?|Is the car there at {v}?|Will they be on the way from {v}?",
            ),
            "street": (
                "place to wait|starting point|corner where the car stops|spot to get in|street of departure"
                "|address of the pick-up|where to stand|address to wait at",
                "Where should one wait?|What is the starting point?|At which address does the car stop?"
                "|Where can one get in?|Where is the car to be found?|At what spot do the two come together?"
                "|From which address do they set off?|Where does the trip begin?|What address was given for the pick-up?"
                "|Where does one have to stand?|To which street must one go to get in?|Name the place to wait."
                "|Where does the guest get into the car?|At which house does the car stop?",
                "Should one wait at {v}?|Does the car stop at {v}?|Can one get in at {v}?|Do they set off from {v}?"
                "|Is {v} the starting point?",
            ),
        },
        (
            "[{driver}] anybody for {place}? my car is empty\n[{asker}] take me with you please!",
            "{asker} - My car broke down. How do I get to {place} now?\n{driver} - No problem, hop in at {street}.",
            "{driver} writes: I pass by {street} at {time}.\n{asker} writes: Perfect, I will be standing there.",
            "<{asker}> is your car full?\n<{driver}> no, you can sit beside me, {time}, {street}",
            "{driver} picks {asker} up at {street} and brings both of them to {place}.",
            "{asker} gets a lift to {place} from {driver}.",
            "{asker}: I missed the last bus to {place} :(\n{driver}: Wait for me at {street}, I will come with the car.",
            (
                "{driver}: Who else wants to go to {place}?\n{asker}: Me, but I have no license.\n{driver}: I will steer. Be "
                "ready at {time}."
            ),
            "Lift: {driver} (car), {asker} (seat), {place}, {time}",
            "Hello {driver}, thank you for the seat. I will be at {street} at {time}. See you, {asker}",
            "Hi {asker}, of course you can come along to {place}. I start my engine at {time}. {driver}",
            "The car belongs to {driver}. {asker} sits next to the wheel, and both look forward to {place}.",
            "At {time} a car stops at {street}: {driver} opens the door and {asker} gets in.",
            "{driver} offered, {asker} accepted: by car to {place}, departure {time}.",
            "{asker} -> {driver}: could you drop me off in {place}?\n{driver} -> {asker}: sure",
            "From {street} to {place}, steered by {driver}, with {asker} as a guest.",
            "({asker}) you said you go at {time}, still true?\n({driver}) yes, and the seat is yours",
            '"{driver} always gives me a lift to {place}," says {asker}. "I only have to walk to {street}."',
            "Without {driver} and the old car, {asker} would never get to {place}.",
            "car of: {driver}\nseat for: {asker}\ngoal: {place}\nget in at: {street}\nstart: {time}",
            "{driver}: I will collect you at {time}.\n{asker}: At my house?\n{driver}: No, {street} is easier.",
            "{asker} was taken to {place} by {driver}, who had room on the back seat.",
            "Note on the fridge: {time}, {street}, {driver} will honk twice. Don't be late, {asker}!",
            "{asker} says: my train is cancelled, the meeting in {place} is not\n{driver} says: then ride with me at {time}",
            "So {asker} calls and asks how to get to {place}, right, and {driver} goes: come on, I will take you, {time}.",
            (
                "{driver}: {asker}, do you still need to get to {place}?\n{asker}: Yes, badly!\n{driver}: Then get in, "
                "{time} sharp."
            ),
        ),
    ),
    "appointment": (
        {
            "patient": (
                "person who seeks help|one with the complaint|visitor of the practice|person in the waiting room"
                "|person to be examined|one who is unwell|person under treatment|one with the health problem"
                "|person who needs care",
                "Who is to be examined?|Who seeks medical help?|Who is treated?|Who does not feel well?"
                "|Who sits in the waiting room?|Who has a complaint?|Whose health is looked at?|Who comes for a check?"
                "|Who gets the treatment?|Name the sick person.|Who should not miss the visit?|Who is under medical care?"
                "|Who visits the practice?|Who must be on time?|Who is being looked after?",
                "Is {v} to be examined?|Does {v} seek medical help?|Is {v} the one who is treated?"
                "|Does {v} visit the practice?|Is {v} the sick person?|Is it the health of {v} that is looked at?",
            ),
            "doctor": (
                "physician|medical person|one who treats|one who examines|person in the white coat|family doctor"
                "|expert for the treatment|one with the practice",
                "Who gives the treatment?|Who examines?|Who wears the white coat?|Who does the check?"
                "|Who takes care of the sick?|Whose practice is it?|Who gives medical help?|Name the physician."
                "|Who looks at the complaint?|By whom is the examination done?|Who will ask about the pain?"
                "|Who does the treating?|Who is the medical expert?|Who can write the prescription?",
                "Does {v} examine?|Is {v} the one who gives the treatment?|Is it the practice of {v}?"
                "|Does {v} wear the white coat?|Does {v} do the check?",
            ),
            "date": (
                "day of the treatment|day of the examination|day in the practice|booked day|date on the card"
                "|day to keep free|date in the diary|date for the patient|reserved date",
                "What is the day of the visit?|On which date is the examination?|When is the visit planned?"
                "|For which date is it booked?|On what date will the treatment be?|Which day should be kept free?"
                "|What date must not be forgotten?|Which date is in the diary?|When does one have to come to the practice?"
                "|On which calendar day is it?|Give the date of the visit.|To what date was it set?|What date was reserved?"
                "|For what date does the doctor expect someone?|On which date should the patient turn up?",
                "Is the examination on {v}?|Is it booked for {v}?|Was {v} reserved?|Should {v} be kept free?"
                "|Should the patient turn up on {v}?|Is {v} the date in the diary?",
            ),
            "time": (
                "start of the examination|hour to be there|time in the practice|hour of the treatment|booked hour"
                "|start of the visit|hour on the card|reserved time|time to turn up",
                "At what hour is the visit?|When does the examination start?|What does the clock say when it begins?"
                "|By what hour should one be in the practice?|For what hour is it booked?"
                "|At which hour does the treatment start?|What is the booked hour?|What time is on the card?"
                "|At what o'clock is it?|When will the door of the practice open for the visit?|Which time was given?"
                "|Give the hour of the visit.|What time was reserved?|At what time of day is it?",
                "Does the examination start at {v}?|Is it booked for the hour {v}?|Was the time given as {v}?"
                "|Should one be in the practice at {v}?|Should the patient turn up at {v}?|Is {v} the reserved time?",
            ),
            "room": (
                "room of the visit|room of the examination|where in the building|door to knock at|room with the doctor"
                "|room in the practice|reserved room|room behind the door|room that the doctor uses",
                "Behind which door is it?|Where in the building is the visit?|What room is used for the examination?"
                "|In which room is the treatment?|At which door must one knock?|What is the room of the visit?"
                "|Where inside the house must one go?|Which room was named?|Which room is reserved?"
                "|Into what room will one be called?|Name the room.|In what room does one wait for the doctor?"
                "|Which part of the building is it?|Where in the practice is it?",
                "Is the examination in {v}?|Is {v} the room of the visit?|Is the treatment in {v}?|Must one go to {v}?"
                "|Is {v} the room that was named?",
            ),
            "street": (
                "address of the practice|street of the practice|where the practice is|way to the practice"
                "|location of the practice|street and number|site of the practice|place of the practice"
                "|where to send the taxi",
                "Where is the practice?|What is the address of the practice?|In which street is the practice?"
                "|At which house must one ring?|To what address does one have to go?|Where does the taxi have to go?"
                "|Where is the treatment given?|What street leads to the doctor?|Where can the practice be found?"
                "|Give the address of the practice.|At what address are the sick received?"
                "|What is the location of the practice?|In which street is help to be found?"
                "|Where does the way to the doctor end?",
                "Is the practice at {v}?|Is {v} the address of the practice?|Must one go to the house at {v}?"
                "|Can the practice be found at {v}?|Does the taxi have to go to {v}?",
            ),
        },
        (
            "Dr. {doctor} examines {patient} on {date}.",
            "{patient} has a bad back, so Dr. {doctor} will take a look at it at {time}.",
            "Physician: {doctor}\nSick person: {patient}\nPractice: {street}",
            "The knee of {patient} hurts again. The specialist, {doctor}, works at {street}.",
            "{patient} is treated by {doctor}; the next visit is on {date}.",
            "Dr. {doctor} treats {patient} at {time}, {room}.",
            "[desk] Dr. {doctor}, your next one is here\n[desk] it is {patient}, please go to: {room}",
            "<mum> when must you be at the practice, {patient}?\n<me> {date}, {time}, Dr. {doctor}",
            "nurse: Who is next?\ndoctor {doctor}: Please send in {patient}, {room}.",
            "Dear Dr. {doctor}, I have had a cough for a week. May I come on {date}? Yours, {patient}",
            "Hello {patient}, here is the practice of Dr. {doctor}. Your slot at {time} is confirmed.",
            "{doctor} (medicine) - {patient} (toothache) - {date} - {time}",
            "In the waiting room at {street} sits {patient}. Dr. {doctor} will call the name at {time}.",
            "The check-up of {patient} was moved to {date}. It will be done by Dr. {doctor} as before.",
            "Prescription from Dr. {doctor}, {street}, for {patient}, given on {date}",
            "Medical check: {patient}, {date}. Examined by: {doctor}. Place: {room}",
            '"Take a deep breath," says Dr. {doctor} to {patient}, whose turn came at {time}.',
            "On {date} {patient} underwent an operation. The surgeon was {doctor}.",
            "{doctor} is the family doctor of {patient} and has a practice at {street}.",
            "{time} | {room} | doctor on duty: {doctor} | next: {patient}",
            "Can you drive {patient} to {street} on {date}? Dr. {doctor} wants to see the X-ray.",
            "{patient} trusts only one physician, and that is {doctor}. They meet at {time}.",
            "Please knock, {patient}: Dr. {doctor} is waiting for you. Door: {room}. Time: {time}.",
            "After the fall, {patient} was taken to {street}, where {doctor} put the arm in plaster.",
            "Diary of {patient}, {date}: at {time} to the eye doctor. The name was {doctor}, I think.",
            "The ill {patient} was visited at home by Dr. {doctor} on {date}.",
            "Slot at {time} free again? No, Dr. {doctor} gave it to {patient}.",
        ),
    ),
    "flat": (
        {
            "tenant": (
                "person who lives there|renting person|person with the keys|new resident|one who pays for the flat"
                "|name on the door|person living there on rent|lodger|occupant",
                "Who lives there?|Who has the keys?|Who pays for the flat?|Who got the flat?|Whose name is on the door?"
                "|Who is the resident?|Who sleeps in the flat?|Who has to pay each month?|Who uses the flat?"
                "|Who was looking for a home?|Name the person who rents.|Who may live in someone else's property?"
                "|From whom does the money come?|Whose furniture is in the flat?",
                "Does {v} live in the flat?|Is the name of {v} on the door?|Does {v} pay for the flat?|Is {v} the resident?"
                "|Does the money come from {v}?",
            ),
            "owner": (
                "property owner|landlord or landlady|one who lets the flat|person who gets the money"
                "|person to whom it belongs|proprietor|person with the property|name of the landlord",
                "Who receives the money?|Who is the proprietor?|Whose flat was let?|Who bought the flat once?"
                "|Who has the property?|Who earns money with the flat?|To whom is the money sent?|From whom is it rented?"
                "|Who gave away the keys?|Who would pay for a new roof?|Name the landlord or landlady."
                "|Into whose pocket does the rent go?|Who is the lessor?|In whose hands is the property?",
                "Does {v} receive the money?|Is {v} the proprietor?|Is it rented from {v}?"
                "|Is the property in the hands of {v}?|Did {v} give away the keys?",
            ),
            "street": (
                "street and house number|where the home is|house of the flat|home address|address of the home"
                "|site of the flat|place to live|house where one rents",
                "At which address is the home?|Where does the moving van have to go?|Where is the home?"
                "|In what street is the rented home?|Where should letters be sent?|At which house is the doorbell?"
                "|What is the location of the flat?|To which house do the keys belong?|Where can one visit?"
                "|What is the home address?|Which house is it in?|Name the address.|Where does the postman ring?"
                "|Outside which house would the moving van stop?",
                "Is the home at {v}?|Does the moving van have to go to {v}?|Is {v} the location of the flat?"
                "|Is {v} the home address?|Should letters be sent to {v}?",
            ),
            "rent": (
                "payment each month|sum to pay|money per month|amount due|cost of the home|monthly sum|price of the flat"
                "|money due each month",
                "How much money is due each month?|What does living there cost?|Which sum is paid?"
                "|How expensive is the flat?|What amount is due?|How much goes from one to the other each month?"
                "|What is the price of the home?|What must be paid for the flat?|How much does one need per month?"
                "|What is the monthly sum?|How much money does the flat bring in?|Name the price per month."
                "|What does a month in the flat cost?|What does one pay to live there?",
                "Is {v} due each month?|Does living there cost {v}?|Is {v} the monthly sum?|Does the flat bring in {v}?"
                "|Is the rent as high as {v}?",
            ),
            "rooms": (
                "rooms in the home|size of the flat|rooms for living|figure for the rooms|rooms that are let"
                "|how big the flat is|space in rooms|total of rooms|how many rooms it has|rooms one can use",
                "What is the size in rooms?|How many rooms does the home offer?|How many rooms were let?"
                "|Into how many rooms is it divided?|How many rooms does one get?|What is the count of rooms?"
                "|How many rooms have to be cleaned?|The flat has how many rooms?|How many rooms are inside?"
                "|How large is the home, in rooms?|How many rooms are mentioned?|Give the number of rooms."
                "|How many rooms can the new resident use?|What does the flat have in the way of rooms?"
                "|How many doors to rooms would you count?",
                "Does the home offer {v} rooms?|Were {v} rooms let?|Does one get {v} rooms?|Is it divided into {v} rooms?"
                "|Can {v} rooms be used?|Does the flat come with {v} rooms?",
            ),
            "month": (
                "month when it starts|start of the tenancy|month of the key|month of the first rent|beginning of the rent"
                "|month when the flat is taken|when the flat was taken|month of the handover of keys|moving-in month",
                "When does the lease start?|In what month did the keys change hands?|What month is the first one?"
                "|Which month opens the tenancy?|When did the moving van come?|From what month does one pay?"
                "|In which month did someone move in?|What is the start of the lease?|When was the flat taken?"
                "|Name the month of moving in.|As of which month is it let?|When did the new life in the flat begin?"
                "|In what month was the first rent due?|What month brought a new resident?"
                "|In what month did the home change hands?",
                "Did the lease start in {v}?|Did the keys change hands in {v}?|Did the moving van come in {v}?"
                "|Did the first rent fall due in {v}?|Is {v} the month on the lease?|Did the new resident come in {v}?",
            ),
        },
        (
            "{owner} gave {tenant} the keys of the flat in {month}.",
            "{tenant} sends {rent} to {owner} on the first of every month.",
            "The landlord, {owner}, wants {rent}; {tenant} thinks that this is fair.",
            "Property of {owner}, lived in by {tenant}, {rooms} rooms",
            "{tenant} found a home with {rooms} rooms. The house at {street} belongs to {owner}.",
            "[{tenant}] the heating at {street} is cold again\n[{owner}] I am sorry, as the owner I will send somebody",
            "Dear {tenant}, you can move in in {month}. The rent will be {rent}. Kind regards, your landlord {owner}",
            "Dear {owner}, I like your flat at {street} and would move in in {month}. {tenant}",
            "house: {street}\nlet by: {owner}\nlet to: {tenant}\nstart: {month}",
            "{owner} bought the flat years ago and now earns {rent} a month with it, thanks to {tenant}.",
            "<sue> who lives at {street} now?\n<max> {tenant}, since {month}. it still belongs to {owner}",
            "Between {owner} (lessor) and {tenant} (lessee): {rooms} rooms for {rent}.",
            "{tenant} is the new neighbor at {street}. The landlord is an old friend of mine: {owner}.",
            "The moving van of {tenant} came in {month}. {owner} had painted all {rooms} rooms.",
            "For {rent} a month {owner} lets {tenant} live at {street}.",
            "a: did {owner} sell the place at {street}?\nb: no, it is let to {tenant}",
            "{month}: keys handed over to {tenant}, {rooms} rooms checked, signed for the owner by {owner}.",
            "Who pays? {tenant}. Who gets the {rent}? {owner}.",
            "The lease of {tenant} starts in {month} and names {owner} as the proprietor.",
            "{street} has a new resident. {tenant} took the {rooms} rooms that {owner} had offered in the paper.",
            "Bank transfer: from {tenant} to {owner}, {rent}, text: first rent ({month})",
            "At {street} you will see the name {tenant} on the door, but the walls are {owner}'s.",
            '"My landlord {owner} lives abroad," says {tenant}. "Only the {rent} goes there."',
            "New lease!\n- lodger: {tenant}\n- proprietor: {owner}\n- size: {rooms} rooms\n- cost: {rent}",
            "Well, {tenant} moved out of the parents' house and into one of {owner}'s flats, {rooms} rooms, nice view.",
            "{owner} was looking for a quiet person for the flat at {street} and chose {tenant}.",
        ),
    ),
    "contact": (
        {
            "name": (
                "owner of the card|person to ask for|who it is|person in the address book|name in the signature"
                "|one to get in touch with|person with these details|one who would answer|person introduced here"
                "|name of the person to call on",
                "Whom can one reach here?|For whom should one ask?|Who is the contact person?"
                "|Which person do these details belong to?|Who gave this card away?|Who is in the address book?"
                "|Who would answer?|Whose name is given?|With whom does one get in touch?|Who can be contacted?"
                "|Name the person on the card.|Who is being introduced?|Whose entry in the address book is it?"
                "|Who left these details?|Who hides behind these details?|Who is the right person to ask for?",
                "Is {v} the contact person?|Is {v} on the card?|Can one reach {v} here?|Would {v} answer?"
                "|Do these details belong to {v}?|Should one ask for {v}?",
            ),
            "phone": (
                "number to call|line|digits to dial|call number|number of the telephone|number for a call|where to call"
                "|number at which it rings|digits for a call",
                "What should I dial?|Which digits must one dial?|Under what number does the telephone ring?"
                "|What number is for calls?|How is one connected by telephone?|Which number goes into the phone?"
                "|What is the number for a call?|Which line is it?|What is the direct line?|How do I ring this person?"
                "|To which number can one send a text message?|What telephone number is listed?|Name the number to dial."
                "|With which digits does one get a voice?",
                "Should one dial {v}?|Is {v} the number for a call?|Does the telephone ring under {v}?|Is {v} the line?"
                "|Is the listed number {v}?",
            ),
            "email": (
                "address for mails|inbox address|where to write|address with the at sign|online address|mail contact"
                "|address for written questions|electronic mailbox|where a mail goes",
                "What is the electronic address?|Where should a written message go?|Which mailbox is it?"
                "|To what address can one send a file?|What do I type into the field To?|Which address has an at sign?"
                "|How can one write to this person?|What inbox is meant?|Which address is for mails?"
                "|What is the address of the inbox?|At which address can one write?|Where do electronic letters go?"
                "|Name the address for mails.|Where can one send a question in writing?",
                "Is {v} the electronic address?|Should a written message go to {v}?|Is {v} the address for mails?"
                "|Is the mailbox {v}?|Can one write to {v}?",
            ),
            "company": (
                "place of work|firm on the card|firm of the person|organization|house that employs the person"
                "|business on the card|firm in the signature|who pays the person|firm behind the person",
                "In which firm is this person?|Who pays this person?|Whose employee is this?"
                "|What business does the person belong to?|On behalf of which firm?|What is the name of the firm?"
                "|Which organization is behind the person?|Where is the person employed?"
                "|For which firm does this person speak?|What firm stands on the card?|Whose logo would be on the card?"
                "|With which business is the person?|Name the firm.|To which business does the person belong?"
                "|In whose service is the person?",
                "Is the person employed at {v}?|Does the person belong to {v}?|Does this person speak for {v}?"
                "|Would the logo of {v} be on the card?|Is {v} the business on the card?",
            ),
            "street": (
                "house to visit|address for visitors|address for letters|where the door is|place to visit|where visitors go"
                "|address for a parcel|house on the card|spot on the map",
                "At which house can one visit?|Where should a paper letter go?|Where is the door?"
                "|To what address must a taxi drive?|Where do visitors go?|At what street address is the desk?"
                "|What address is for visitors?|Where should a parcel be brought?|Which house is it?"
                "|What is the street and the number?|What does one type into the map?|At which address does the person sit?"
                "|Where can one knock?|Name the street address.",
                "Can one visit at {v}?|Should a paper letter go to {v}?|Is {v} the address for visitors?"
                "|Must the taxi drive to {v}?|Is the door at {v}?",
            ),
            "city": (
                "place on the map|town on the card|home town|base|where they are|town in the address|town to travel to"
                "|where the person is based|town on the envelope",
                "What town is on the card?|Where on the map is this person?|In what town is this person to be found?"
                "|What town does the address name?|Which town must one travel to?|Where are they based?"
                "|Which town is the base?|In which town would one meet?|To what town does a letter go?"
                "|From which town do they write?|What is the location?|In what town do they sit?"
                "|Which place on the map is named?|Name the town.",
                "Are they based in {v}?|Is {v} the town in the address?|Would one meet in {v}?|Does a letter go to {v}?"
                "|Is this person to be found in {v}?",
            ),
            "role": (
                "line of work|trade|what they do|function on the card|job on the card|occupation of the contact"
                "|what is done for a living|work of the person|kind of expert|trade learned",
                "What kind of work do they do?|What trade is it?|What does the card say about the work?"
                "|In which line of work are they?|What position do they hold?|How do they earn their money?"
                "|What did they learn as a trade?|What is the function of this person?|What sort of expert is it?"
                "|What does the person do all day?|Which occupation stands under the name?|What are they by trade?"
                "|Name the occupation.|What word for the work is used?|By what work does the person live?",
                "Is {v} the occupation?|Is this person {v} by trade?|Do they earn their money as {v}?|Is {v} the position?"
                "|Does the card say {v} under the name?",
            ),
        },
        (
            "Call me any time: {phone}. Yours, {name}",
            "{name}\n{company}\n{street}",
            "For questions ask for {name}, {phone}, office in {city}.",
            "The person to write to at {company} is {name}: {email}",
            "{name} (occupation: {role}) can be found at {street}.",
            "x: do you have the number of {name}?\ny: sure, {phone}",
            "<lea> where does {name} work?\n<jon> at {company}, here is the address for mails: {email}",
            "[kim] need somebody from {company}\n[lou] try {name}, {phone}",
            "firm;person;line;mail\n{company};{name};{phone};{email}",
            "In the address book under {city}: {name}, {street}, {phone}",
            "Questions about the bill? {company}, {street}, {city}. Ask for {name}.",
            "{email} is the mailbox of {name}, {phone} the telephone.",
            "{company} has sent {name}, by trade {role}, who will help you on site.",
            "May I introduce {name}? Based in {city}, employed by {company}, work: {role}.",
            "TO: {email}\nDear {name}, is your office still in {city}?",
            "Save this contact: {name}. Dial {phone}. Visit {street}. Write {email}.",
            "Send the parcel to {company}, for the hands of {name}, {street}, {city}.",
            "You have reached the voicemail of {name} at {company}. In urgent cases, dial {phone}.",
            "Visitor form - name: {name} - firm: {company} - position: {role} - phone: {phone}",
            "{phone} rings in {city}, on the desk of {name}.",
            "My new address is {street} in {city}. The old mail address, {email}, stays. Greetings, {name}",
            "Lost dog! Please tell {name}, {street}, or ring {phone}.",
            "The card says {name}, and in small letters {role}, {company}, {city}.",
            "tom writes: who can repair this?\nida writes: {name} from {city}, works as {role}, {phone}",
            "At {company} the phone is answered by {name} ({phone}), and mails to {email} are read every day.",
            "Your contact person has changed. Now it is {name} in {city} ({email}).",
        ),
    ),
    "story": (
        {
            "hero": (
                "main character|child who found it|finder|central figure|boy or girl of the tale|character in the centre"
                "|one who has the adventure|leading figure|hero of the tale",
                "Who is the main character?|Which child is in the centre of the tale?|Who came upon the animal?"
                "|Who plays the main part?|About whom does the tale tell?|Which child has the adventure?"
                "|Whose adventure is it?|Who had the luck to see the animal?|Name the main character."
                "|To which child does the adventure happen?|Who is the leading figure?"
                "|What name does the main character have?|With which child does the tale deal?|Whose tale is told?",
                "Is {v} the main character?|Is it the adventure of {v}?|Does the tale tell about {v}?"
                "|Is {v} in the centre of the tale?|Did {v} have the adventure?",
            ),
            "friend": (
                "helper|playmate|one who helped|mate of the hero|pal|second part|one at the hero's side|best mate"
                "|companion of the hero|child who lends a hand",
                "Who is the playmate?|Who stands by the hero?|Which child is the helper?|Who lends a hand?"
                "|Who is the second child?|What is the name of the playmate?|Who shares the adventure?"
                "|Who plays the second part?|Who is at the hero's side?|On whom can the hero count?"
                "|What is the other child's name?|Who is the hero's mate?|Who comes along with the main character?"
                "|Which child keeps the hero company?|Who is the other one beside the hero?",
                "Does {v} stand by the hero?|Does {v} share the adventure?|Can the hero count on {v}?|Is {v} the playmate?"
                "|Is {v} at the hero's side?|Does {v} lend a hand?",
            ),
            "animal": (
                "four-legged or winged friend|kind of creature|wild guest|animal of the tale"
                "|creature that was met|what kind of beast|living thing in the tale|creature in need",
                "What sort of creature is it?|Which creature plays a part?|What beast did they meet?|Of what species is it?"
                "|What was hungry?|Which beast comes in the tale?|What pet is it about?|What creature appears?"
                "|What had fur, feathers or scales?|Name the creature.|Which animal was met?"
                "|What animal does the tale tell of?|What living thing was found?|Which living thing plays a part?"
                "|What sort of animal did the hero come upon?",
                "Was {v} the kind of creature?|Did they meet the {v}?|Does the {v} appear in the tale?|Is {v} the species?"
                "|Does the tale tell of the {v}?|Is {v} the creature they met?|Does the hero come upon the {v}?",
            ),
            "color": (
                "shade|look of the animal|tone|shade of its coat|colour of the creature|tint|color of the coat"
                "|color to paint it in|hue|color of the creature",
                "What shade did the animal have?|How did the animal look?|What was the tone of its coat?"
                "|In which color would you paint it?|What color is the creature?|What tint did it have?"
                "|Which pencil do you need to draw it?|What shade was the creature?|Which colour is told of?"
                "|What color shone on the animal?|What was the look of its coat?|Which tone did the animal show?"
                "|Name the color of the creature.|Of what colour was it?",
                "Was the creature {v}?|Did the animal look {v}?|Was its coat {v}?|Was the shade {v}?"
                "|Did the animal show the color {v}?|Is {v} the color of the coat?",
            ),
            "city": (
                "town of the tale|scene of the tale|town in the tale|where it happened|home of the tale|scene"
                "|location of the adventure|town where it is set|place where the tale leads",
                "What is the scene of the tale?|In which town is the tale set?|Where did the adventure take place?"
                "|What town is named in the tale?|In what town did it come about?|Where is the tale at home?"
                "|In which place did it all happen?|Which town saw the adventure?"
                "|Where would one have to travel to see the scene?|What place does the tale lead to?|Name the town."
                "|To what town does the tale take us?|On which place on the map does the tale touch?"
                "|What is the town of the tale?|In what place would one find the scene?",
                "Is the tale set in {v}?|Did the adventure take place in {v}?|Does the tale take us to {v}?"
                "|Did {v} see the adventure?|Is {v} the scene of the tale?|Is {v} the town of the tale?",
            ),
            "food": (
                "meal|treat|snack|dish|something to eat|what was in the bowl|feed|what was served|what it liked to eat",
                "What was the meal?|What treat did the animal receive?|What was in the bowl?|With what was it made full?"
                "|What did the animal taste?|What snack was it?|Which meal did it get?|What did the hungry one receive?"
                "|What was served to the animal?|What went into its mouth?|Which treat is told of?"
                "|What filled the stomach of the animal?|Name the meal.|What dish did the animal like?",
                "Was the meal {v}?|Was {v} in the bowl?|Did the animal taste {v}?|Was {v} served to it?|Was the treat {v}?",
            ),
        },
        (
            "This is the tale of {hero}. At the market in {city} the child heard a cry: it was a little {animal}.",
            "{hero} lost the way in {city}, but a little {color} {animal} showed it to the child.",
            'Nobody wanted the {color} {animal}. Only {hero} said: "You may stay with me."',
            '"Look, a young {animal}!" cried {hero}. "Quick, get some {food}!" answered {friend}.',
            "A bowl of {food} was all that {hero} had, and the {animal} emptied it.",
            "With the help of {friend}, {hero} built a house for the {color} {animal}.",
            "Child of {city} discovers {color} {animal}: {hero} calls it a wonder",
            "Title: {hero} and the {animal}\nSetting: {city}\nSecond part: {friend}",
            "The {animal} slept in the bed of {hero}. In the morning it asked for {food}.",
            (
                "<teacher> who is your tale about?\n<kid> about {hero} and the best friend, {friend}. they save a small "
                "{animal} in {city}"
            ),
            "[gran] shall I tell of {hero}?\n[me] yes! with the {color} {animal}, please",
            "{friend} was afraid of the {animal}, so {hero} went first and held out the {food}.",
            "Far away, in {city}, a tame {animal} waited for its {food}. It was {hero} who brought it.",
            '"Why are you so {color}?" {hero} asked the {animal}. "I ate too much {food}," it said.',
            "{hero} had a secret, which only {friend} knew: a shy {animal} under the bed, fed with {food}.",
            "Diary of {hero}: Today my friend {friend} and I saw a clever {color} {animal} on a roof.",
            "The whole of {city} was looking for the lost {animal}. In the end {hero} found it, as {color} as ever.",
            "mia: how does it end?\nnoah: {hero} and the {animal} share the {food}",
            (
                "A storm blew a lonely {color} {animal} into the garden of {hero}. {friend}, the playmate from next door, "
                "fetched a blanket."
            ),
            "Once upon a time a little {animal} with a coat that was {color} lived on {food} alone.",
            "So there is this kid, {hero}, in {city}, and one night a small {color} {animal} knocks at the window.",
            "{hero} opened the basket. Inside sat, tired and hungry, the {animal}, and {friend} ran for {food}.",
            "The king of {city} had a kind {color} {animal}. It let nobody near, except for {hero}.",
            "Characters - main: {hero}, friend: {friend}, beast: {animal} ({color})",
            "By the time {friend} came to help, {hero} had already carried the {animal} through half of {city}.",
            "When the {animal} fell ill, {hero} cooked {food}, and soon its coat was {color} again.",
        ),
    ),
}
