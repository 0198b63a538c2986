"""Scenes of two roles in life, for the training side alone, written as those of `training.more_scenes`, which holds them too."""

from __future__ import annotations

Slots = dict[str, tuple[str, str, str, str, str]]

SCENES: dict[str, tuple[Slots, tuple[str, ...]]] = {
    "pair_lift": (
        {
            "driver": ("first_name", "driver|person at the wheel", "driver|at_the_wheel",
                "Who drives?|Who sits at the wheel?|Whose car do they take?|Who gives the other one a lift?|Who offers a seat?|"
                "Who needs to fill the tank?|Who picks the other one up?",
                "Does {v} drive?|Is {v} at the wheel?|Do they take the car of {v}?"),
            "rider": ("first_name", "passenger|person who rides along", "passenger|rides_along",
                "Who rides along?|Who gets a lift?|Who is the passenger?|Who needs a seat in somebody's car?|Who is taken along?|"
                "Who travels without a car of their own?|Who gets picked up?",
                "Does {v} get a lift?|Does {v} ride along?"),
            "start": ("city", "city where the ride starts|starting city", "ride_from|start_city",
                "Where does the ride start?|In which city do they set off?|From where do they drive?|Which city do they leave?|"
                "Where do the two get into the car?|What is the starting point?",
                "Does the ride start in {v}?|Do they set off in {v}?|Do they leave {v} behind?"),
            "goal": ("city", "city where the ride ends|destination of the ride", "ride_to|goal_city",
                "Where does the ride end?|To which city do they drive?|What is the destination?|In what city do they arrive?|"
                "Where do the two get out of the car?|Where are they heading?",
                "Does the ride end in {v}?|Are they heading for {v}?|Is {v} the destination?"),
            "at": ("time", "hour of setting off", "leaves_at|departure",
                "When do they set off?|What time is the departure?|At what hour does the car leave?|When should one be ready?|"
                "How late do they get going?|At which time do they get in?",
                "Do they set off at {v}?|Is the departure at {v}?|Does the car leave at {v}?"),
            "share": ("amount", "share of the petrol|petrol money", "petrol_money|fuel_share",
                "How much is paid for petrol?|What does the ride cost the passenger?|How big is the share of the fuel?|How much petrol money is due?|"
                "What sum is given for the ride?|How much is handed over for the tank?",
                "Is the petrol money {v}?|Does the ride cost {v}?|Is {v} paid for petrol?"),
        },
        (
            "{driver} takes {rider} along to {goal} and leaves at {at}.",
            "{rider}: Could I ride with you to {goal} tomorrow?\n{driver}: Sure, there is a free seat. I leave {start} at {at}.",
            "{driver}: I still have a seat from {start} to {goal}.\n{rider}: I'll take it! Is {share} for petrol all right?",
            "Hi {driver},\nthanks for the lift yesterday. Here is {share} for the petrol.\nBest, {rider}",
            "Hi {rider},\nI can pick you up at {at}. We should be in {goal} before dark.\nSee you, {driver}",
            "From: {start}\nTo: {goal}\nDeparture: {at}\nDriver: {driver}\nSeat taken by: {rider}",
            "to {goal} | from {start} | passenger {rider} | car of {driver} | petrol {share}",
            "{at} ride confirmed: passenger={rider} driver={driver} destination={goal}",
            "Well, {rider} has no car, you know, so {driver} said, come with me, I'm going to {goal} anyway.",
            "{rider} paid {share} for the petrol. The car left {start} at {at}.",
            "On the back seat of the car from {start} to {goal}, {rider} fell asleep while {driver} drove.",
            "Free seat to {goal}! I set off from {start} at {at}; {share} for the petrol would be nice. {driver}",
        ),
    ),
    "pair_favour": (
        {
            "asker": ("first_name", "person who needs help|one who asks the favour", "asks|needs_help",
                "Who needs help?|Who asks for a favour?|Whose request is it?|Who can't do it alone?|Who owes somebody a favour now?|"
                "Who says please?|Who is helped?",
                "Does {v} need help?|Does {v} ask for a favour?|Is it the request of {v}?"),
            "helper": ("first_name", "person who helps|one who does the favour", "helps|helper",
                "Who helps?|Who does the favour?|Who lends a hand?|Who says yes to the request?|Who is thanked?|"
                "Who spends time on somebody else's problem?|Whose help is it?",
                "Does {v} help?|Does {v} do the favour?|Does {v} lend a hand?"),
            "thing": ("product", "thing that is heavy or broken|object of the favour", "object|item",
                "What has to be fixed or carried?|Which object is it about?|What makes trouble?|What can't be managed alone?|"
                "With which thing is help needed?|What do the two work on?",
                "Is it about the {v}?|Does the {v} make trouble?|Is help needed with the {v}?"),
            "day": ("weekday", "day of the help|day for the favour", "help_day",
                "On which day is the help given?|When is the favour done?|Which day suits both?|What day do they meet for it?|"
                "When do the two get to work?|For which day is it agreed?",
                "Is the help given on {v}?|Do they meet on {v}?|Does {v} suit both?"),
            "thanks": ("food", "food as a thank-you|reward to eat", "thank_you_food|reward",
                "What is there to eat as a thank-you?|What is the reward?|Which food is promised?|What is cooked in return?|"
                "What comes on the table after the work?|With what does one pay for the favour?",
                "Is {v} the reward?|Is {v} promised as a thank-you?|Is there {v} in return?"),
        },
        (
            "{asker} asked {helper} for help with the {thing}.",
            "On {day} {helper} comes over and repairs the {thing} of {asker}.",
            "{asker}: Are you free on {day}? I can't lift the {thing} alone.\n{helper}: No problem, I'll be there.",
            "{helper}: Do you still need a hand with the {thing}?\n{asker}: Yes please! You get {thanks} for it.",
            "Dear {helper},\nwithout you the {thing} would still be broken. I'll make you {thanks} on {day}.\nA big thank-you from {asker}",
            "Dear {asker},\nof course I'll help you. {day} suits me well.\nYours, {helper}",
            "Favour: {thing}\nDay: {day}\nDone by: {helper}\nFor: {asker}\nReward: {thanks}",
            "{day} | {helper} helps {asker} | {thing}",
            "For the rescue of the {thing}, {helper} was served {thanks} by a very happy {asker}.",
            "So I told {asker}, look, {helper} is good at such things, just ask, and there you go, now the {thing} works again.",
            "note: {thanks} as a reward for {helper} on {day}",
        ),
    ),
    "pair_renting": (
        {
            "landlord": ("person", "landlord|owner of the flat", "landlord|flat_owner",
                "Who owns the flat?|Who is the landlord?|Who lets the flat?|Who receives the rent?|Whose property is it?|"
                "Who hands over the keys?|To whom is the money sent?",
                "Does {v} own the flat?|Is {v} the landlord?|Does {v} receive the rent?"),
            "tenant": ("person", "tenant|person who rents the flat", "tenant|renter",
                "Who rents the flat?|Who is the tenant?|Who moves in?|Who pays the rent?|Who lives in the flat?|"
                "Who gets the keys?|From whom does the money come?",
                "Does {v} rent the flat?|Is {v} the tenant?|Does {v} pay the rent?"),
            "rent": ("amount", "monthly rent|rent for a month", "monthly_rent",
                "How much is the rent?|What does the flat cost a month?|What is paid every month?|How much is due each month?|"
                "What sum is paid for living there?|How high is the monthly payment?",
                "Is the rent {v}?|Does the flat cost {v} a month?|Is {v} due each month?"),
            "deposit": ("amount", "deposit|sum paid once as security", "deposit|security",
                "How much is the deposit?|What is paid once as security?|Which sum comes back at the end?|How much is kept in case of damage?|"
                "What has to be paid before the keys are handed over?|How high is the security?",
                "Is the deposit {v}?|Is {v} the security?|Does one get {v} back at the end?"),
            "where": ("address", "address of the flat|place of the flat", "flat_address|flat_at",
                "Where is the flat?|What is the address?|At which address does one live there?|Which door is it?|"
                "To which address does the moving van go?|Where is the home in question?",
                "Is the flat at {v}?|Does the moving van go to {v}?"),
            "since": ("date_words", "start of the lease|day of moving in", "lease_start|moves_in",
                "When does the lease start?|From which day does the contract run?|When is moving day?|On what date are the keys due?|"
                "When can one move in?|What is the first day in the flat?",
                "Does the lease start on {v}?|Is moving day on {v}?|Can one move in on {v}?"),
        },
        (
            "{landlord} lets the flat at {where} to {tenant}.",
            "From {since} on {tenant} rents {where} for {rent} a month. The owner is {landlord}.",
            "Lease\nFlat: {where}\nLandlord: {landlord}\nTenant: {tenant}\nMonthly rent: {rent}\nDeposit: {deposit}",
            "Deposit: {deposit}\nRent: {rent}\nTenant: {tenant}\nStart: {since}",
            "Dear {tenant},\nthe keys are ready for you on {since}. Please bring the deposit of {deposit}.\nYour landlord, {landlord}",
            "Dear {landlord},\nI paid the rent of {rent} today. The tap in the kitchen drips.\nYour tenant, {tenant}",
            "{tenant}: When may I move in?\n{landlord}: On {since}, as soon as I have the deposit of {deposit}.",
            "bank: {rent} rent from {tenant} to {landlord} for {where}",
            "{where} | {deposit} deposit | {rent} per month | free from {since}",
            "You know the flat of {landlord}, the one at {where}? Well, {tenant} has moved in there.",
            "When the lease was over, {landlord} gave {tenant} the deposit of {deposit} back.",
        ),
    ),
    "pair_hotel": (
        {
            "rooms": ("small_integer", "number of rooms|count of booked rooms", "rooms|room_count",
                "How many rooms are booked?|What is the number of rooms?|How many keys are needed?|How many doors are theirs in the hotel?|"
                "How many rooms have to be cleaned for them?|For how many rooms is the booking?",
                "Is the number of rooms {v}?|Is {v} the count of the rooms?|Are {v} keys needed?"),
            "guests": ("small_integer", "number of guests|count of people", "guests|people",
                "How many guests come?|How many people sleep there?|What is the number of people?|For how many is breakfast made?|"
                "How big is the party that travels?|How many travellers are in the booking?",
                "Is the number of guests {v}?|Is breakfast made for {v}?|Is {v} the count of the people?"),
            "arrive": ("date_iso", "day of arrival|check-in date", "arrival|check_in",
                "When do they arrive?|On which date is the check-in?|What is the first day of the stay?|From when is the booking?|"
                "When do they get the keys?|When does the hotel expect them?",
                "Do they arrive on {v}?|Is the check-in on {v}?|Does the stay start on {v}?"),
            "leave": ("date_iso", "day of departure|check-out date", "departure|check_out",
                "When do they leave?|On which date is the check-out?|What is the last day of the stay?|Until when is the booking?|"
                "When do they give the keys back?|On what date do they travel home?",
                "Do they leave on {v}?|Is the check-out on {v}?|Does the stay end on {v}?"),
            "name": ("person", "name of the booking|person who booked", "booked_by|booking_name",
                "Who booked?|Under which name is the booking?|Whose reservation is it?|Who made the reservation?|"
                "Which name does the desk ask for?|For whom is the confirmation?",
                "Did {v} book?|Is the booking under the name {v}?|Is it the reservation of {v}?"),
            "city": ("city", "city of the hotel|place of the stay", "hotel_city|stay_in",
                "In which city is the hotel?|Where do they stay?|To what city do they travel?|Where are the beds?|"
                "What is the town of the hotel?|Where will they spend the nights?",
                "Is the hotel in {v}?|Do they stay in {v}?|Will they spend the nights in {v}?"),
        },
        (
            "{name} booked a hotel in {city}. Number of guests: {guests}, number of rooms: {rooms}.",
            "Rooms: {rooms}\nGuests: {guests}\nCheck-in: {arrive}\nCheck-out: {leave}\nName: {name}",
            "Guests: {guests}\nCity: {city}\nDeparture: {leave}\nArrival: {arrive}",
            "Dear {name},\nyour stay in {city} is confirmed from {arrive} to {leave}.\nThe reception",
            "Dear hotel team,\nwe arrive on {arrive}. Please prepare breakfast for {guests}.\nKind regards, {name}",
            "Guest: We would like to leave on {leave}. The name is {name}.\nDesk: Thank you. Rooms: {rooms}, correct?",
            "{city} hotel | guests {guests} | rooms {rooms} | in {arrive} | out {leave}",
            "[booking] name={name} rooms={rooms} guests={guests} city={city}",
            "A family with {guests} heads and only {rooms} for the number of rooms: {name} will have to be patient in {city}.",
            "The keys are given back on {leave}; they were handed to {name} on {arrive}.",
            "Okay, so in {city} we are {guests} in total, {name} made the booking, and on {leave} we fly home.",
        ),
    ),
    "pair_phone_call": (
        {
            "caller": ("person", "caller|person who rang", "caller|called_by",
                "Who made the call?|Who rang?|Who dialled?|Who was on the line first and wanted something?|Who picked up the phone to ring somebody?|"
                "From whom was the call?|Who tried to reach the other one?",
                "Did {v} make the call?|Did {v} ring?|Was the call from {v}?"),
            "called": ("person", "person who was called|person who was wanted on the phone", "called|call_for",
                "Who was called?|For whom was the call?|Who was wanted on the phone?|Whose phone rang?|Whom did the other one want to speak to?|"
                "Whom should one tell about the call?",
                "Was the call for {v}?|Did the phone of {v} ring?"),
            "at": ("time", "time of the call|hour when it rang", "call_time|rang_at",
                "When was the call?|At what time did the phone ring?|What time was it when it rang?|When did the phone make a noise?|"
                "At which hour was the conversation?|When did one hear the ringing?",
                "Was the call at {v}?|Did the phone ring at {v}?|Was it {v} when it rang?"),
            "number": ("phone", "number to call back|phone number for the answer", "call_back|number",
                "Which number should be called back?|What number was left?|Where can one ring back?|Which number is on the note?|"
                "What does one dial for the answer?|How is the return call made?",
                "Is {v} the number to call back?|Was {v} left?|Should one dial {v} for the answer?"),
            "about": ("product", "reason of the call|thing the call was about", "about|matter",
                "What did they speak about?|Which thing was the matter?|What was the reason to ring?|"
                "About which thing was there something to say?|What was the topic?",
                "Was the call about the {v}?|Did they speak about the {v}?|Was the {v} the reason to ring?"),
        },
        (
            "{caller} called {called} at {at}.",
            "At {at} the phone of {called} rang. It was {caller}, and it was about the {about}.",
            "While you were out\nFor: {called}\nCaller: {caller}\nTime: {at}\nCall back: {number}",
            "Caller: {caller}\nAbout: the {about}\nWanted: {called}",
            "Hello {called},\n{caller} rang for you at {at} and asks you to call back on {number}.\nThe front desk",
            "{caller}: Hello, may I speak to {called}?\nVoice: Not here. I'll pass on that it is about the {about}.",
            "{at} incoming call from {caller} to {called}, number {number}",
            "{called} | missed call | {at} | {caller}",
            "Listen, {called}, there was a call for you, {caller} again, something with the {about}, please ring back: {number}.",
            "To reach {called}, {caller} tried it three times because of the {about}.",
            "\"{called} here, hello?\" - \"Good morning, this is {caller}. I'm calling because of the {about}.\"",
        ),
    ),
    "pair_gift": (
        {
            "giver": ("first_name", "giver|person who gave the present", "giver",
                "Who gave the present?|From whom is it?|Who bought it?|Who wrapped it?|Who made somebody happy?|"
                "Who had the idea for the present?|Who is to be thanked?",
                "Is it from {v}?|Did {v} give the present?|Did {v} wrap it?"),
            "receiver": ("first_name", "person who got the present|receiver", "receiver|for",
                "Who got the present?|For whom is it?|Who unwrapped it?|Who may keep it?|Who was made happy?|"
                "Who has to say thank you?|Whose surprise was it?",
                "Is it for {v}?|Did {v} get the present?|Did {v} unwrap it?"),
            "gift": ("product", "present|thing that was given", "present|gift",
                "What was given?|What was in the parcel?|Which thing was the present?|What came out of the paper?|"
                "What was the surprise?|Which new thing is there now?",
                "Was the {v} given?|Was the {v} in the parcel?|Was the present the {v}?"),
            "paper": ("color", "colour of the wrapping paper|colour of the paper", "paper_color|wrapped_in",
                "What colour was the paper?|In which colour was it wrapped?|How did the parcel look?|What was the colour of the wrapping?|"
                "Which colour did one see before it was opened?|What colour did somebody pick for the wrapping?",
                "Was the paper {v}?|Was {v} the colour of the wrapping?|Was it wrapped in {v}?"),
            "price": ("amount", "price of the present|what the present cost", "price|cost",
                "What did it cost?|How much was spent?|What was the price?|How expensive was it?|"
                "Which sum was paid for the surprise?|How much money went into it?",
                "Did it cost {v}?|Was {v} spent?|Was the price {v}?"),
        },
        (
            "{receiver} got the {gift} from {giver}.",
            "{giver} paid {price} and gave the {gift} to {receiver}.",
            "The {gift}, wrapped in {paper} paper, was for {receiver}. {giver} had chosen it.",
            "Dear {giver},\nthank you so much for the {gift}! Such lovely {paper} paper, too.\nLove, {receiver}",
            "Dear {receiver},\nhappy birthday! I hope you like the {gift}.\nYours, {giver}",
            "{receiver}: I just opened it. The {gift}! You are crazy!\n{giver}: I knew you would like it.",
            "{giver}: Did the {paper} parcel arrive?\n{receiver}: Yes, and I love what is in it.",
            "For: {receiver}\nFrom: {giver}\nPresent: {gift}\nPrice: {price}\nPaper: {paper}",
            "{price} | {gift} | from {giver} | for {receiver}",
            "gift list: {gift} -> {receiver}, bought by {giver}, {paper} paper",
            "Don't tell {receiver}, but {giver} spent {price}, can you believe it?",
        ),
    ),
    "pair_noise": (
        {
            "upset": ("person", "neighbour who complains|person who can't sleep", "complains|complaint_by",
                "Who complains?|Who can't sleep?|Who is disturbed by the noise?|Who wants it to be quiet?|Who knocked on the wall?|"
                "Who is angry?|Whose complaint is it?",
                "Does {v} complain?|Is {v} disturbed by the noise?|Did {v} knock on the wall?"),
            "loud": ("person", "noisy neighbour|person who makes the noise", "noisy|noise_by",
                "Who makes the noise?|Who is too loud?|About whom is the complaint?|Who should be more quiet?|From whose flat does it come?|"
                "Who has to say sorry?|Who keeps the house awake?",
                "Does {v} make the noise?|Is {v} too loud?|Is the complaint about {v}?"),
            "at": ("time", "hour of the noise|time when it was loud", "noise_time|loud_at",
                "When was it so loud?|At what time did one hear it?|At which hour was there no peace?|What did the clock say when it got loud?|"
                "What time was the noise?|When was the house awake?",
                "Was it loud at {v}?|Did one hear it at {v}?|Was {v} the hour of the noise?"),
            "where": ("room", "room the noise comes from|room with the noise", "noise_room|noise_from",
                "From which room does the noise come?|In which room is it loud?|Where does somebody make such a racket?|"
                "What part of the flat is so loud?|Behind which door is the noise?|Where should it be more quiet?",
                "Does the noise come from the {v}?|Is it loud in the {v}?|Is the racket in the {v}?"),
            "pet": ("animal", "animal that makes the noise|loud animal", "loud_animal|animal",
                "Which animal is so loud?|What creature makes the noise?|What kind of animal keeps people awake?|Which animal lives in the noisy flat?|"
                "What animal should be calmed?|What is heard through the wall?",
                "Is the {v} so loud?|Does the {v} keep people awake?|Is the {v} heard through the wall?"),
        },
        (
            "{upset} complained about {loud}, because it was loud at {at}.",
            "The {pet} of {loud} is so noisy that {upset} can't sleep.",
            "It was {at}. In the {where} of {loud} somebody danced, and {upset} knocked on the wall.",
            "Dear {loud},\nat {at} I heard your {pet} again. Please think of your neighbours.\n{upset}",
            "Dear {upset},\nI am sorry for the noise from the {where}. It won't happen again.\nYour neighbour, {loud}",
            "{upset}: Could you please be more quiet?\n{loud}: Sorry, it's the {pet} in the {where}.",
            "{loud}: Was it too loud last night?\n{upset}: Yes, at {at} I was wide awake.",
            "Complaint by: {upset}\nAgainst: {loud}\nTime: {at}\nSource: the {where}",
            "{at} | noise from the {where} | flat of {loud} | reported by {upset}",
            "House divided: {upset} against {loud} and the {pet}",
            "I feel for {upset}, really, with {loud} next door and that {pet} screaming at {at}!",
        ),
    ),
    "pair_doctor_visit": (
        {
            "patient": ("person", "patient|person who is ill", "patient|ill_person",
                "Who is ill?|Who is the patient?|Who feels bad?|Who is treated?|Who takes the medicine?|"
                "Who was examined?|Who should stay in bed?",
                "Is {v} ill?|Is {v} the patient?|Is {v} treated?"),
            "doctor": ("person", "person who treats the patient", "treated_by",
                "Who is the doctor?|Who treats the patient?|Who wrote the prescription?|Who did the examination?|Who works at the practice?|"
                "Who gives the medical advice?|Who decided on the medicine?",
                "Is {v} the doctor?|Did {v} do the examination?|Did {v} write the prescription?"),
            "old": ("medicine", "medicine that was stopped|earlier medicine", "stopped|old_medicine",
                "Which medicine was stopped?|What is no longer taken?|What did not help?|What was taken until now?|"
                "Which medicine should be put aside?|Which one was the earlier medicine?",
                "Was {v} stopped?|Is {v} no longer taken?|Did {v} not help?"),
            "new": ("medicine", "medicine taken from now on|new medicine", "started|new_medicine",
                "Which medicine is taken from now on?|What was prescribed instead?|What is the new medicine?|What must be fetched from the pharmacy?|"
                "Which one comes in its place?|What should help better?",
                "Is {v} taken from now on?|Was {v} prescribed instead?|Is {v} the new medicine?"),
            "again": ("date_words", "next visit|day of the check-up", "next_visit|check_up",
                "When is the next visit?|On which day is the check-up?|When should the patient come back?|What is the next date at the practice?|"
                "For when was another appointment made?|When will they see each other again?",
                "Is the next visit on {v}?|Is the check-up on {v}?|Should the patient come back on {v}?"),
        },
        (
            "{doctor} examined {patient} and prescribed {new}.",
            "{patient} stopped taking {old} and now takes {new}. The next visit to {doctor} is on {again}.",
            "Instead of {old}, the patient {patient} gets {new}.",
            "Doctor: {doctor}\nPatient: {patient}\nStop: {old}\nStart: {new}\nNext visit: {again}",
            "Start: {new}\nStop: {old}\nCheck-up: {again}",
            "Dear {patient},\nplease take {new} from today and come back on {again}.\nYour doctor, {doctor}",
            "Dear {doctor},\n{old} did not help me at all. May I try something else?\nYour patient, {patient}",
            "{patient}: I still feel bad, even with {old}.\nDr. {doctor}: Then we change to {new}.",
            "Dr. {doctor}: How are you today?\n{patient}: Much better, thank you. See you on {again}!",
            "{again} check-up for {patient} at the practice of Dr. {doctor}",
            "patient {patient} | new: {new} | no longer: {old}",
            "So Doctor {doctor} said, forget about {old}, try {new}, and rest.",
        ),
    ),
    "pair_club": (
        {
            "old": ("person", "president until now|old president of the club", "old_president|stepped_down",
                "Who was president until now?|Who leads the club no longer?|Who stepped down?|Who gave the post up?|Who got a goodbye?|"
                "Who was at the head of the club before?",
                "Was {v} president until now?|Did {v} step down?|Did {v} give the post up?"),
            "new": ("person", "president from now on|new president of the club", "new_president|elected",
                "Who is president from now on?|Who was elected?|Who takes over the post?|Who leads the club now?|Who got the most votes?|"
                "Who comes after the old president?",
                "Was {v} elected?|Does {v} lead the club now?|Does {v} take over the post?"),
            "sport": ("sport", "sport of the club|what the club plays", "sport|club_sport",
                "What sport does the club do?|For which sport do they meet?|What do the members train?|Which sport is it about?|"
                "What kind of club is it?|What do they do in the club?",
                "Do the members train {v}?|Is {v} the sport of the club?|Is it a club for {v}?"),
            "members": ("big_integer", "number of members|size of the club", "members|club_size",
                "How many members are there?|How big is the club?|How many people belong to the club?|What is the count of the members?|"
                "How many could come to the meeting?|How many have joined so far?",
                "Are there {v} members?|Do {v} people belong to the club?|Is {v} the size of the club?"),
            "fee": ("amount", "fee for a year|yearly fee", "fee|yearly_fee",
                "How much is the fee?|What does a member pay a year?|What does it cost to belong to the club?|Which sum is due each year?|"
                "How high is the yearly payment?|What do they charge the members?",
                "Is the fee {v}?|Does a member pay {v} a year?|Is {v} due each year?"),
        },
        (
            "{new} follows {old} as president of the {sport} club.",
            "After ten years {old} stepped down. The {members} members elected {new}.",
            "{sport} club: {new} elected, farewell to {old}",
            "Dear members,\nI thank {old} for the good work. The yearly fee stays at {fee}.\n{new}, your new president",
            "Dear friends,\nthis is my last letter as president. From now on {new} leads the club in my place.\nGoodbye, {old}",
            "Club for: {sport}\nMembers: {members}\nFee: {fee}\nPresident: {new}\nPresident before: {old}",
            "{new}: I'm still nervous about leading so many people.\n{old}: I did it for years, and you can do it too.",
            "minutes: old president {old}; new president {new}; members {members}",
            "fee {fee} | members {members} | sport {sport}",
            "Have you heard, {old} is no longer president of the club, they voted for {new}, with a fee of {fee} a year.",
            "If you like {sport}, join us! We are {members} members and pay {fee} a year. Ask {new}, our new president.",
        ),
    ),
    "pair_lost_pet": (
        {
            "owner": ("first_name", "owner of the animal|person who missed the animal", "owner|missed_by",
                "Whose animal is it?|Who is the owner?|Who missed the animal?|Who searched for it?|Who put up the posters?|"
                "Who got the animal back?|Who was sad at first?",
                "Is it the animal of {v}?|Is {v} the owner?|Did {v} miss the animal?"),
            "finder": ("first_name", "finder|person who found the animal", "finder|found_by",
                "Who found the animal?|Who is the finder?|Who brought it back?|Who discovered it?|Who called with good news?|"
                "Who deserves the reward?|Who saw it first?",
                "Did {v} find the animal?|Is {v} the finder?|Did {v} bring it back?"),
            "animal": ("animal", "lost animal|kind of the pet", "animal|lost_pet",
                "What kind of animal was lost?|Which animal ran away?|What creature was on the poster?|What pet is it?|"
                "What animal was everybody looking for?|Which animal is home again?",
                "Did the {v} run away?|Was the {v} on the poster?|Is it the {v} that was lost?"),
            "lost": ("street", "place where the animal was last seen|place where it ran away", "lost_at|last_seen",
                "Where did the animal run away?|Where was it last seen?|At which address did it get lost?|Where did the search begin?|"
                "From where did it disappear?|Where was it before it vanished?",
                "Did it run away at {v}?|Was it last seen at {v}?|Did the search begin at {v}?"),
            "found": ("street", "place where the animal was found|place where it turned up", "found_at|turned_up",
                "Where was the animal found?|Where did it turn up?|At which address did the search end?|Where was it hiding?|"
                "Where was it picked up?|Where did somebody discover it?",
                "Was it found at {v}?|Did it turn up at {v}?|Did the search end at {v}?"),
            "reward": ("amount", "reward|money for the finder", "reward|finder_money",
                "How much is the reward?|What does the finder get?|Which sum was promised?|How much money is there for the good news?|"
                "What is paid for bringing it back?|How much is it worth to find it?",
                "Is the reward {v}?|Does the finder get {v}?|Was {v} promised?"),
        },
        (
            "{finder} found the {animal} of {owner} at {found}.",
            "The {animal} ran away at {lost} and turned up at {found}. {owner} is happy again.",
            "LOST: {animal}\nLast seen: {lost}\nReward: {reward}\nPlease call {owner}",
            "Found at: {found}\nFinder: {finder}\nAnimal: {animal}\nLost at: {lost}\nOwner: {owner}",
            "{owner}: Have you seen my {animal}? It ran off at {lost}.\n{finder}: Yes! It is sitting right here.",
            "{finder}: I think I have your {animal}. Come to {found}!\n{owner}: I'm on my way. Thank you so much!",
            "Dear {finder},\nthank you for bringing my {animal} home. The reward of {reward} is for you.\n{owner}",
            "{animal} | gone from {lost} | picked up at {found} | owner {owner}",
            "shelter log: {animal} of {owner} brought in by {finder}, found at {found}",
            "Happy end: {finder} gets {reward} from {owner}",
            "For two days {owner} looked everywhere around {lost}, and then {finder} heard something behind the bins at {found}.",
        ),
    ),
    "pair_weather": (
        {
            "sunny": ("city", "city with sunshine|city where the sun shines", "sunny_city|sunshine_in",
                "Where does the sun shine?|In which city is the weather fine?|Which city has a blue sky?|Where can one wear sunglasses?|"
                "Where is it dry?|Which place is good for a picnic?",
                "Does the sun shine in {v}?|Is the weather fine in {v}?|Is it dry in {v}?"),
            "rainy": ("city", "city with rain|city where it rains", "rainy_city|rain_in",
                "Where does it rain?|In which city is the weather bad?|Which city gets wet?|Where does one need an umbrella?|"
                "Where are the dark clouds?|Which place is bad for a picnic?",
                "Does it rain in {v}?|Is the weather bad in {v}?|Does one need an umbrella in {v}?"),
            "day": ("weekday", "day of the forecast|day with this weather", "forecast_day|weather_day",
                "For which day is the forecast?|On what day is it like that?|When will the weather be so?|Which day does the report speak of?|"
                "What day of the week is meant?|When do the clouds come?",
                "Is the forecast for {v}?|Does the report speak of {v}?|Is {v} meant?"),
            "chance": ("percent", "chance of rain|how likely the rain is", "rain_chance|likely",
                "How likely is the rain?|What is the chance of rain?|How sure are they that it gets wet?|What is the risk of getting wet?|"
                "With what probability do drops fall?|How probable is a shower?",
                "Is the chance of rain {v}?|Is the rain {v} likely?|Is {v} the probability of a shower?"),
            "speaker": ("person", "reporter|person who tells the weather", "reporter|weather_by",
                "Who tells the weather?|Who is the reporter?|Who made the forecast?|Who speaks in front of the map?|"
                "Whose forecast is it?|Who stands before the camera?",
                "Does {v} tell the weather?|Is {v} the reporter?|Is it the forecast of {v}?"),
        },
        (
            "On {day} the sun shines in {sunny}, but it rains in {rainy}.",
            "{rainy} gets rain on {day}, with a chance of {chance}. In {sunny} it stays dry.",
            "Sunshine: {sunny}\nRain: {rainy}\nDay: {day}\nChance of rain: {chance}",
            "{rainy} | rain | {chance}\n{sunny} | sun | dry",
            "Good evening, I am {speaker}. Take an umbrella in {rainy} and your sunglasses in {sunny}!",
            "Umbrellas up in {rainy}, ice cream in {sunny}",
            "A: Is it raining in {rainy}, too?\nB: Cats and dogs! I wish I were in {sunny}, they have blue sky.",
            "Dear Mum,\nhere in {sunny} the sky is blue. I heard that {rainy} has nothing but rain until {day}.\nKisses",
            "forecast {day}: sun={sunny} rain={rainy} reporter={speaker}",
            "{speaker} expects showers over {rainy} on {day} ({chance}).",
            "So on TV {speaker} said, stay away from {rainy} on {day}, it's going to pour, and {sunny} will be lovely.",
        ),
    ),
    "pair_fairy_tale": (
        {
            "clever": ("animal", "clever animal|animal that plays the trick", "clever_animal|trickster",
                "Which animal is clever?|Which animal plays the trick?|Who laughs at the end of the tale?|Who tells the lie?|"
                "Which animal gets what it wants?|Who fools somebody?|Which animal has the idea?",
                "Is the {v} clever?|Does the {v} play the trick?|Does the {v} fool somebody?"),
            "fooled": ("animal", "fooled animal|animal that falls for the trick", "fooled_animal|tricked",
                "Which animal is fooled?|Which animal falls for the trick?|Who cries at the end of the tale?|Who believes the lie?|"
                "Which animal loses its meal?|Who is left with nothing?|Which animal learns a lesson?",
                "Is the {v} fooled?|Does the {v} fall for the trick?|Does the {v} believe the lie?"),
            "meal": ("food", "food that changes the owner|meal that is wanted", "meal|wanted_food",
                "What is the trick for?|Which food is it about?|What does the trickster want to eat?|What was eaten in the end?|"
                "What smelled so good?|What do the two animals both want?",
                "Is it about the {v}?|Was the {v} eaten in the end?|Did the {v} smell so good?"),
            "place": ("country", "country of the tale|land where it happens", "land|tale_country",
                "In which country does the tale happen?|Where did the animals live?|In what land is the story set?|From where does the tale come?|"
                "Where was it long ago?|Which land is named in the tale?",
                "Does the tale happen in {v}?|Did the animals live in {v}?|Is the story set in {v}?"),
            "years": ("big_integer", "number of years ago|how long ago it was", "years_ago|ago",
                "How many years ago was it?|How long ago did it happen?|What is the number of years since then?|How old is the story?|"
                "How many years have gone by?|How far back was it in years?",
                "Was it {v} years ago?|Is the story {v} years old?|Have {v} years gone by?"),
        },
        (
            "Long ago in {place}, the {clever} tricked the {fooled} and ate the {meal}.",
            "Once upon a time, {years} years ago, the {fooled} had some {meal}. Then the {clever} came with a trick and took it away.",
            "\"Look, a star is falling!\" said the {clever}. The {fooled} looked up, and the {meal} was gone.",
            "\"Where is my {meal}?\" cried the {fooled}. \"In my belly,\" laughed the {clever}.",
            "The tale of the {fooled} that believed everything, and of the {clever} that told the lies",
            "Land: {place}\nClever one: the {clever}\nFooled one: the {fooled}\nMeal: {meal}",
            "{years} years ago | {place} | {fooled} fooled by {clever}",
            "Grandpa: And so the {fooled} lost the {meal}.\nChild: Because the {clever} lied!",
            "A tale from {place}, {years} years old: never trust the {clever}, said the {fooled} after the trick.",
            "Right, so the {fooled} is guarding the {meal}, and the {clever} goes, oh, your mother is calling you, and off it runs!",
            "Book note: \"The trick of the {clever}\", a fable from {place}; the poor {fooled} goes hungry.",
        ),
    ),
    "pair_bedtime_story": (
        {
            "brave": ("first_name", "brave child|child who goes to the rescue", "rescuer|brave_child",
                "Who is brave?|Who goes to the rescue?|Which child saves the other one?|Who sets out into the dark?|Who is the hero?|"
                "Who searches until the end?|Who brings somebody home?",
                "Is {v} brave?|Does {v} go to the rescue?|Is {v} the hero?"),
            "lost": ("first_name", "lost child|child who is rescued", "rescued|lost_child",
                "Who is lost?|Who is rescued?|Which child can't find the way?|Who waits for help?|Who is brought home?|"
                "Who cries in the dark?|For whom does somebody search?",
                "Is {v} lost?|Is {v} rescued?|Does {v} wait for help?"),
            "animal": ("animal", "animal that shows the way|animal that can speak", "speaking_animal|guide",
                "Which animal shows the way?|Which animal can speak?|What creature gives advice?|Which animal is a friend in the story?|"
                "Who is the guide with fur, feathers or scales?|What animal turns up in the story?",
                "Does the {v} show the way?|Can the {v} speak in the story?|Does the {v} give advice?"),
            "lamp": ("color", "colour of the light|colour of the lantern", "light_color|lantern",
                "What colour is the lantern?|In which colour does the light shine?|What is the colour of the light?|How does the lamp glow?|"
                "Which colour lights the way?|What colour is seen between the trees?",
                "Is the lantern {v}?|Does the light shine {v}?|Is {v} the colour of the light?"),
            "snack": ("food", "food in the bag|food for the way", "bag_food|for_the_way",
                "What is in the bag?|What is there to eat on the way?|Which food is taken along?|What do the two share in the end?|"
                "What was packed against hunger?|What does the story give the children to eat?",
                "Is {v} in the bag?|Is {v} taken along?|Is there {v} to eat on the way?"),
        },
        (
            "{lost} was lost in the forest, and {brave} set out to find the way with a lantern of {lamp} glass.",
            "{brave} took a bag of {snack} and a lantern of {lamp} glass. Deep in the forest {lost} was waiting for help.",
            "\"I know where {lost} is,\" said the {animal}. \"Follow me, {brave}, and don't be afraid.\"",
            "\"{brave}, you found me!\" called {lost} and hugged the {animal}, too.",
            "Hero: {brave}\nRescued: {lost}\nGuide: the {animal}\nIn the bag: {snack}\nLantern: {lamp}",
            "{lost}: I can't find the way home!\n{brave}: Stay where you are, I can see you already. I have {snack} for you.",
            "How {brave} saved {lost}: a bedtime story in which the {animal} can speak",
            "lost: {lost} | light: {lamp} | saved by: {brave}",
            "They shared the {snack}, and then {brave} brought {lost} home. Now close your eyes. Good night!",
            "And do you know what the {animal} said? It said: look for the {lamp} light, {lost}, somebody is coming for you!",
            "Dear Grandpa, please tell the story again where {lost} can't find the way and {brave} comes to the rescue. And with the {snack}!",
        ),
    ),
    "pair_diary": (
        {
            "today": ("activity", "what was done today|today's activity", "done_today|today",
                "What was done today?|With what was this day spent?|What is already over?|What did the writer do before writing?|"
                "What made the writer tired?|What lies behind the writer?",
                "Was {v} done today?|Was this day spent with {v}?|Did {v} make the writer tired?"),
            "tomorrow": ("activity", "what is planned for tomorrow|tomorrow's activity", "planned|tomorrow",
                "What is planned for tomorrow?|What will the writer do next?|What is still to come?|What is the writer looking forward to?|"
                "What is on the plan for the coming day?|What lies ahead?",
                "Is {v} planned for tomorrow?|Is {v} still to come?|Is the writer looking forward to {v}?"),
            "friend": ("first_name", "friend in the diary|person the writer spent the day with", "with|friend",
                "With whom was the day spent?|Who is the friend?|Who was there with the writer?|Who kept the writer company?|"
                "Whose company is written about?|Which friend comes up in the diary?",
                "Was the day spent with {v}?|Is {v} the friend?|Did {v} keep the writer company?"),
            "date": ("date_words", "date of the entry|day of the diary page", "entry_date|written_on",
                "When was this written?|What is the date of the entry?|On which day did it happen?|Which day is the page about?|"
                "What date is at the top of the page?|On what date did the writer sit down to write?",
                "Was this written on {v}?|Is the entry from {v}?|Is {v} the date at the top?"),
            "supper": ("food", "evening meal|what the writer ate", "supper|ate",
                "What did the writer eat?|What was for supper?|What was on the plate that evening?|Which food does the diary mention?|"
                "What filled the stomach?|What was the meal?",
                "Did the writer eat {v}?|Was {v} on the plate that evening?|Was {v} for supper?"),
        },
        (
            "{date}. Dear diary, today: {today} with {friend}. Tomorrow: {tomorrow}.",
            "Tomorrow is the day for {tomorrow}! I can hardly sleep, though the {today} today made me so tired.",
            "Dear diary,\nI spent all of {date} with {friend}. We had {supper} for supper and laughed a lot.",
            "Today: {today}\nTomorrow: {tomorrow}\nSupper: {supper}",
            "{date} | planned next: {tomorrow} | done: {today} | supper: {supper}",
            "What a day. First {today} with {friend}, then {supper} in front of the fire. Good night.",
            "I have had enough of {today} after this long day. {friend} says that tomorrow's {tomorrow} will be more fun.",
            "{friend}: Are you still awake?\nMe: Yes, my legs hurt from all the {today}. And tomorrow {tomorrow}!",
            "Entry of {date}: {supper} again tonight. Must get up early tomorrow for {tomorrow}.",
            "diary {date}: today {today}, tomorrow {tomorrow}, with me was {friend}",
            "Oh well, today was all about {today}, I ate too much {supper}, and tomorrow it's {tomorrow}, no excuses.",
        ),
    ),
    "pair_family_dinner": (
        {
            "cook": ("first_name", "cook|person who made the meal", "cook|cooked_by",
                "Who cooked?|Who made the meal?|Who stood at the stove?|Who was in charge of the pots?|Who is praised for the taste?|"
                "Whose recipe was on the table?|Who wore the apron first?",
                "Did {v} cook?|Did {v} stand at the stove?|Did {v} make the meal?"),
            "washer": ("first_name", "person who did the dishes|one who washed up", "dishes_by|washed_up",
                "Who washed up?|Who did the dishes?|Who cleaned the plates?|Who had wet hands in the end?|Who stood at the sink?|"
                "Who took care of the dirty pans?|Whose job came after the meal?",
                "Did {v} wash up?|Did {v} do the dishes?|Did {v} stand at the sink?"),
            "main": ("food", "main course|main dish", "main_course|main",
                "What was the main course?|What came first on the plates?|Which dish made them full?|What was in the big pot?|"
                "What was eaten before the dessert?|What was the hot meal?",
                "Was {v} the main course?|Was {v} in the big pot?|Was {v} eaten before the dessert?"),
            "sweet": ("food", "dessert|last course", "dessert|last_course",
                "What was the dessert?|What came at the end of the meal?|What was the last course?|What was served after the main course?|"
                "What did they save room for?|What finished the dinner?",
                "Was {v} the dessert?|Was {v} served after the main course?|Did {v} finish the dinner?"),
            "seats": ("small_integer", "number of people at the table|number of plates", "at_the_table|plates",
                "How many people sat at the table?|For how many was it laid?|How many plates were used?|How many ate together?|"
                "What was the number of plates?|How many chairs were needed?",
                "Was the table laid for {v}?|Is {v} the number of plates?|Was the number of people at the table {v}?"),
        },
        (
            "{cook} cooked {main}, and {washer} did the dishes.",
            "The table was laid for {seats}. For dessert there was {sweet}, after a big pot of {main}.",
            "After dinner {washer} washed up, because {cook} had stood at the stove all afternoon.",
            "Main course: {main}\nDessert: {sweet}\nCook: {cook}\nDishes: {washer}\nPlates: {seats}",
            "Dishes: {washer}\nTable for: {seats}\nDessert: {sweet}",
            "{washer}: That was delicious! I'll do the dishes now.\n{cook}: Thank you, I'm tired from all the cooking.",
            "{cook}: The {main} is ready, come to the table!\n{washer}: Coming! And I'll wash up later, I promise.",
            "Hi Mum,\nyou should have seen it: {cook} at the stove, {washer} at the sink, and {sweet} for dessert!",
            "dessert {sweet} | main {main} | table for {seats}",
            "kitchen rota: sink={washer} stove={cook} main={main}",
            "Honestly, the {main} was so good, {cook} can cook, but who could still eat {sweet} for dessert after that?",
        ),
    ),
    "pair_move_furniture": (
        {
            "old": ("room", "room where it stood before|old room", "from_room|old_room",
                "Where did it stand before?|From which room does it come?|In which room was it until now?|Which room has more space now?|"
                "Out of which room was it carried?|Where is a gap now?",
                "Did it stand in the {v} before?|Was it carried out of the {v}?|Is there more space in the {v} now?"),
            "new": ("room", "room where it stands now|new room", "to_room|new_room",
                "Where does it stand now?|Into which room does it go?|In which room will one find it from now on?|What is its new place?|"
                "Into which room was it carried?|Where did they put it in the end?",
                "Does it stand in the {v} now?|Was it carried into the {v}?|Is the {v} its new place?"),
            "thing": ("product", "thing that was moved|thing that changed its place", "moved|thing",
                "What was moved?|Which thing changed its place?|What was carried through the house?|What stands somewhere else now?|"
                "What had to go?|What was so hard to carry?",
                "Was the {v} moved?|Did the {v} change its place?|Was the {v} carried through the house?"),
            "wall": ("color", "new colour of the wall|wall colour", "wall_color|painted",
                "What colour is the wall?|In which colour was the wall painted?|What colour was chosen for the wall?|"
                "Which colour was in the paint bucket?|How does the wall look now?|What paint did they use?",
                "Is the wall {v}?|Was the wall painted {v}?|Was {v} chosen for the wall?"),
            "who": ("first_name", "person who had the idea|person who wanted the change", "idea_of|wanted_by",
                "Who had the idea?|Who wanted the change?|Whose plan was it?|Who was not happy with the old place?|"
                "Who asked for it to be moved?|Who decided where things go?",
                "Did {v} have the idea?|Did {v} want the change?|Was it the plan of {v}?"),
        },
        (
            "The {thing} was moved from the {old} to the {new}.",
            "{who} had the idea: into the {new} with the {thing}, out of the {old}.",
            "{who} wanted a change. The wall is {wall} now, and the {thing} went to the {new}.",
            "Thing: {thing}\nNew place: {new}\nOld place: {old}\nWall colour: {wall}",
            "Idea: {who}\nOut of: the {old}\nInto: the {new}",
            "A: Where did the {thing} go? It always stood in the {old}.\nB: It was {who}'s idea. Look in the {new}!",
            "Dear neighbours,\nsorry for the noise: on the wish of {who} we carried the {thing} out of the {old}.",
            "{thing} | {old} -> {new}",
            "moved to the {new}: {thing} (before: {old}); wall painted {wall}",
            "Now that the {thing} stands in the {new}, there is finally some space in the {old}.",
            "First {who} wanted the wall in {wall}, then the {thing} had to leave the {old}, and I carried it, of course.",
        ),
    ),
    "pair_borrowing": (
        {
            "lender": ("person", "lender|person the thing belongs to", "lender|lent_by",
                "Who lent it?|To whom does it belong?|Who gave it away for a while?|Who waits to get it back?|To whom must it be returned?|"
                "Whose property is it?|Who can't use it at the moment?",
                "Did {v} lend it?|Does it belong to {v}?|Must it be returned to {v}?"),
            "borrower": ("person", "borrower|person who has the thing for a while", "borrower|lent_to",
                "Who borrowed it?|Who has it for a while?|Who must bring it back?|Who uses what belongs to somebody else?|"
                "Who did not have one of their own?|Who should take good care of it?|Who got it on loan?",
                "Did {v} borrow it?|Must {v} bring it back?|Does {v} have it for a while?"),
            "thing": ("product", "borrowed thing|thing on loan", "on_loan|borrowed",
                "What was borrowed?|Which thing is on loan?|What must be given back?|What did the neighbour need?|"
                "What changed hands for a while?|What is missing at home for now?",
                "Was the {v} borrowed?|Is the {v} on loan?|Must the {v} be given back?"),
            "back": ("weekday", "day to bring it back|return day", "return_day|due_back",
                "When must it be back?|On which day is it returned?|Until when may it be kept?|What is the last day of the loan?|"
                "Which day was agreed for bringing it back?|When does the loan end?",
                "Must it be back on {v}?|May it be kept until {v}?|Does the loan end on {v}?"),
            "for_what": ("activity", "use of the thing|activity it is needed for", "needed_for|use",
                "What is it needed for?|For which activity was it borrowed?|What is going to be done with it?|Why was it borrowed?|"
                "What is the plan for its use?|What does somebody want to do with it?",
                "Is it needed for {v}?|Was it borrowed for {v}?|Is {v} the reason for the loan?"),
        },
        (
            "{lender} lent the {thing} to {borrower} until {back}.",
            "{borrower} borrowed the {thing} from {lender}. It is needed for {for_what}.",
            "On {back} {borrower} has to bring the {thing} back to {lender}.",
            "Dear {lender},\nmay I keep the {thing} until {back}? I need it for {for_what}.\nYours, {borrower}",
            "Dear {borrower},\nplease don't forget to bring back my {thing}.\n{lender}",
            "{borrower}: Could I borrow your {thing}?\n{lender}: Of course. Just bring it back on {back}.",
            "{lender}: What do you need it for?\n{borrower}: For {for_what}. You'll have it again on {back}.",
            "Item: {thing}\nBorrower: {borrower}\nLender: {lender}\nBack on: {back}\nFor: {for_what}",
            "back {back} | {thing} | lent to {borrower} | belongs to {lender}",
            "loan: {thing}, from {lender}, to {borrower}, use: {for_what}",
            "It's not my own {thing}, you know, it belongs to {lender}, and on {back} I have to give it back.",
        ),
    ),
    "pair_babysitting": (
        {
            "parent_phone": ("phone", "number of the parents|phone of the mother", "parents_phone|mother_phone",
                "How are the parents reached?|Which number do the parents have?|What should the sitter dial in an emergency?|"
                "What number belongs to the mother?|Which number is for questions about the child?|How does one call the mother?",
                "Is {v} the number of the parents?|Are the parents reached at {v}?|Does one call the mother at {v}?"),
            "sitter_phone": ("phone", "number of the sitter|phone of the babysitter", "sitter_phone|babysitter_phone",
                "How is the sitter reached?|Which number does the babysitter have?|What do the parents dial to ask if all is well?|"
                "What number belongs to the sitter?|How does one call the babysitter?|Which number is that of the person watching the child?",
                "Is {v} the number of the sitter?|Is the sitter reached at {v}?|Does one call the babysitter at {v}?"),
            "sitter": ("first_name", "babysitter|person who watches the child", "babysitter|sitter",
                "Who watches the child?|Who is the babysitter?|Who stays at home in the evening?|Who reads the bedtime story?|"
                "Who is paid for the evening?|Who takes care while the parents are out?",
                "Does {v} watch the child?|Is {v} the babysitter?|Is {v} paid for the evening?"),
            "child": ("first_name", "child that is watched|name of the little one", "child|little_one",
                "Which child is watched?|Who is the little one?|Who has to go to bed?|Who needs a babysitter?|"
                "Who should be asleep when the parents come home?|Whose bedtime is it?",
                "Is {v} the little one?|Does {v} need a babysitter?|Does {v} have to go to bed?"),
            "bed": ("time", "bedtime|hour when the light goes out", "bedtime|lights_out",
                "When is bedtime?|At what time is the light turned off?|When must the child sleep?|At what hour do the games end?|"
                "How late may the child stay up?|When does the day end for the child?",
                "Is bedtime at {v}?|Is the light turned off at {v}?|Must the child sleep at {v}?"),
        },
        (
            "{sitter} watches {child} tonight. Bedtime is at {bed}.",
            "Babysitter: {sitter}, {sitter_phone}\nMother: {parent_phone}\nChild: {child}\nBedtime: {bed}",
            "Mother's phone: {parent_phone}\nSitter's phone: {sitter_phone}\nLights out: {bed}",
            "Hi {sitter},\nplease put {child} to bed at {bed}. You can reach us at {parent_phone}.\nThe parents",
            "Dear parents of {child},\nI'd love to babysit tonight. My number is {sitter_phone}.\nBest, {sitter}",
            "Mum: Is {child} asleep yet?\n{sitter}: Yes, since {bed}. All is quiet here.",
            "{child} | bed {bed} | sitter {sitter} | parents {parent_phone}",
            "On the fridge: \"{sitter_phone} is the babysitter, {parent_phone} is Mum. Be good, {child}!\"",
            "If {child} wakes up and cries, {sitter} should call the parents at {parent_phone}.",
            "So {child} wanted one more story, and one more, and when it was {bed}, {sitter} simply turned off the light.",
            "contacts: sitter {sitter} = {sitter_phone}, parents = {parent_phone}",
        ),
    ),
}  # fmt: skip
