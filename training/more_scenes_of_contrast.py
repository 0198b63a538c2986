"""Scenes in which two things of one kind are told apart, for the training side alone, written as those of `training.more_scenes`, which holds them too."""

from __future__ import annotations

Slots = dict[str, tuple[str, str, str, str, str]]

SCENES: dict[str, tuple[Slots, tuple[str, ...]]] = {
    "contrast_phone_message": (
        {
            "caller": (
                "person",
                "caller|person who rang|person on the phone",
                "caller|rang",
                "Who called?|Who was on the phone?|Who rang?|Who dialled the number?|Whose call was it?|Who has to be called back?|From whom did the call come?",
                "Did {v} call?|Was {v} on the phone?|Was it {v} who rang?",
            ),
            "wanted": (
                "person",
                "person the call was meant for|person who was not at the desk",
                "call_for|wanted_person",
                "Who was wanted on the phone?|For whom was the call?|Who missed the call?|Whom did the caller want to speak to?|Who was not at the desk?|Who should ring back?",
                "Was the call meant for {v}?|Did {v} miss the call?|Should {v} ring back?",
            ),
            "number": (
                "phone",
                "number for the call back|callback number",
                "call_back_number|number",
                "Which number was left?|Under which number can one call back?|What number should be dialled for the answer?|Where can one ring back?"
                "|What number was noted?|Which phone number was given?",
                "Was {v} the number that was left?|Can one call back under {v}?|Should {v} be dialled for the answer?",
            ),
            "at": (
                "time",
                "time of the call|moment when the phone rang",
                "called_at|time_of_call",
                "At what time did the phone ring?|When did the call come in?|When was the call?|What time was it when somebody rang?|What is the time of the call?"
                "|At which hour was the message taken?",
                "Did the phone ring at {v}?|Did the call come at {v}?|Was it {v} when the phone rang?",
            ),
            "about": (
                "project",
                "project the call was about|reason for the call",
                "about|regarding",
                "Which project was it about?|Why did somebody call?|What did the call concern?|Which project needs to be talked over?"
                "|What was the topic on the phone?",
                "Was the call about {v}?|Did it concern {v}?|Was {v} the reason for the call?",
            ),
        },
        (
            "{caller} called for {wanted} at {at}.",
            "{wanted}, while you were out {caller} rang. Please call back: {number}.",
            "Missed call for {wanted}\nFrom: {caller}\nTime: {at}\nAbout: {about}",
            "At {at} the phone rang: it was {caller}, with a question about {about} for {wanted}.",
            "A: Was that call for me?\nB: No, for {wanted}. It was {caller}, because of {about}.",
            "call log | {at} | to: {wanted} | from: {caller} | call back: {number}",
            "Hi {wanted},\n\nsomebody was looking for you. {caller} would like to talk about {about} and can be reached at {number}.\n\nThe front desk",
            "Oh, by the way, {caller} tried to get hold of {wanted} earlier, something with {about}.",
            "Message for {wanted}: ring {number}, ask for {caller}.",
            '"Could I speak to {wanted}?" asked {caller}. "Not in the office? Then please take down my number: {number}."',
            "{at}: call taken. {caller} wanted {wanted}, who was in a meeting. Topic: {about}.",
        ),
    ),
    "contrast_flight_with_change": (
        {
            "start": (
                "city",
                "city of departure|city where the trip begins|first airport city",
                "departs_from|origin",
                "Where does the trip begin?|From which city does the first plane leave?|Where does the traveller set off?|Which city is left behind?"
                "|Where does one get on the first plane?|What is the city of departure?|Where does the journey start?",
                "Does the trip begin in {v}?|Does the first plane leave from {v}?|Does the journey start in {v}?",
            ),
            "goal": (
                "city",
                "destination|city where the trip ends|last airport city",
                "arrives_in|destination",
                "Where does the trip end?|Which city is the goal?|To which city is the traveller going in the end?|Where does the last plane land?"
                "|What is the destination?|Where does one arrive in the end?",
                "Does the trip end in {v}?|Is {v} the destination?|Does the last plane land in {v}?",
            ),
            "change": (
                "city",
                "city of the change|stop on the way",
                "change_in|via",
                "Where does one change planes?|Which city is only a stop on the way?|Where must the traveller wait for the second plane?|Via which city does one fly?"
                "|Where is the connection?|In which city is the stopover?",
                "Does one change planes in {v}?|Is {v} only a stop on the way?|Is the stopover in {v}?",
            ),
            "flyer": (
                "person",
                "traveller|person on the plane",
                "traveller|passenger",
                "Who is travelling?|Who sits on the plane?|Whose flight is it?|In whose name is the ticket?|Who is flying?|Who has the booking?",
                "Is {v} the one who travels?|Is the ticket in the name of {v}?|Does {v} fly?",
            ),
            "booking": (
                "code",
                "booking code|letters of the booking",
                "booking|booking_code",
                "What is the booking code?|Which code is needed at the desk?|Which letters stand on the booking?|How is the booking marked?|What code was sent with the ticket?"
                "|Under which code is the booking found?",
                "Is {v} the booking code?|Is the booking found under {v}?|Does {v} stand on the booking?",
            ),
        },
        (
            "{flyer} flies from {start} to {goal} with a change in {change}.",
            "Booking {booking}: {start} - {change} - {goal}. Passenger: {flyer}.",
            "To get to {goal}, {flyer} takes off in {start} and changes planes in {change}.",
            "Passenger: {flyer}\nTo: {goal}\nFrom: {start}\nVia: {change}\nCode: {booking}",
            "A: Do you fly straight to {goal}?\nB: No, I have to wait three hours in {change}.",
            "Dear {flyer},\n\nyour trip to {goal} is confirmed. You leave from {start}. Your code: {booking}.\n\nGood journey!",
            "There is no direct plane from {start} to {goal}; the stopover is in {change}.",
            "{change} is just where I change planes. I am on my way home to {goal}, and this morning I was still in {start}.",
            "{booking} | {flyer} | from {start} | to {goal}",
            "Stranded in {change}: {flyer} missed the second plane to {goal}",
            "Heading for {goal}, {flyer} boarded in {start} this morning. The booking is {booking}.",
        ),
    ),
    "contrast_train_times": (
        {
            "leaves": (
                "time_24",
                "time of departure|time when the train leaves",
                "departure|leaves_at",
                "When does the train leave?|At what time does the train set off?|When must one be on the platform?|What is the time of departure?"
                "|When do the doors close for the ride?|At what time does the ride begin?",
                "Does the train leave at {v}?|Does the ride begin at {v}?|Is {v} the time of departure?",
            ),
            "arrives": (
                "time_24",
                "time of arrival|time when the train gets in",
                "arrival|gets_in_at",
                "When does the train get in?|At what time is one there?|What is the time of arrival?|When does the ride end?|When should somebody wait at the other end?"
                "|At what time does the train reach the last stop?",
                "Does the train get in at {v}?|Is one there at {v}?|Does the ride end at {v}?",
            ),
            "city": (
                "city",
                "city the train goes to|end of the line",
                "to_city|goes_to",
                "Where does the train go?|Which city does the train run to?|What is the last stop?|To which place is the ticket?|Where does one get off?|What city is on the sign?",
                "Does the train go to {v}?|Is {v} the last stop?|Does one get off in {v}?",
            ),
            "price": (
                "amount",
                "price of the ticket|cost of the ride",
                "fare|ticket_price",
                "What does the ticket cost?|How much is the ride?|What was paid for the seat?|What is the fare?|How expensive is the train?|Which price was on the ticket?",
                "Does the ticket cost {v}?|Is {v} the fare?|Was {v} paid for the seat?",
            ),
            "rider": (
                "first_name",
                "person who takes the train|rider",
                "rider|on_board",
                "Who takes the train?|Who is on board?|Who has the ticket?|Who must be fetched from the station?|Whose ride is it?|Who goes by rail?",
                "Does {v} take the train?|Is {v} on board?|Is it {v} who goes by rail?",
            ),
        },
        (
            "The train to {city} leaves at {leaves} and arrives at {arrives}.",
            "{rider} gets to {city} at {arrives}; the train goes at {leaves}.",
            "dep {leaves} | arr {arrives} | {city} | {price}",
            "Arrival: {arrives}\nDeparture: {leaves}\nDestination: {city}\nPassenger: {rider}\nFare: {price}",
            "Can you pick me up in {city} at {arrives}? My train leaves here at {leaves}. {rider}",
            "A: When do you have to be at the station, {rider}?\nB: At {leaves}. I will be in {city} at {arrives}.",
            "For {price} {rider} travels to {city}. Departure is at {leaves}.",
            "Hello Mum,\n\nI got a ticket for {price}. I set off at {leaves} and should be with you by {arrives}.\n\n{rider}",
            "Due in at {arrives}, due out at {leaves} from here: that is the {city} train, and it costs {price}.",
            "{rider} ran, because the train pulls out at {leaves} sharp, and the next one is not in {city} before midnight.",
        ),
    ),
    "contrast_hotel_stay": (
        {
            "guest": (
                "person",
                "hotel guest|person who stays at the hotel",
                "guest|stays",
                "Who stays at the hotel?|Who is the guest?|Who sleeps in the room?|Whose suitcase is taken upstairs?|Who checks in?|Who gets the key?",
                "Does {v} stay at the hotel?|Is {v} the guest?|Does {v} get the key?",
            ),
            "clerk": (
                "person",
                "hotel clerk|person at the front desk",
                "front_desk|clerk",
                "Who works at the front desk?|Who hands out the key?|Who belongs to the hotel staff?|Who welcomes people at the hotel?|Who is on duty at the hotel?"
                "|Which person of the staff is named?",
                "Does {v} work at the front desk?|Does {v} hand out the key?|Is {v} one of the hotel staff?",
            ),
            "in_day": (
                "date_words",
                "first day of the stay|check-in day",
                "check_in|from_day",
                "When does the stay begin?|On which day is the check-in?|What is the day of arrival at the hotel?|From when on is the room needed?|When does the guest come?"
                "|What is the first day at the hotel?",
                "Is the check-in on {v}?|Does the guest come on {v}?",
            ),
            "out_day": (
                "date_words",
                "last day of the stay|check-out day",
                "check_out|until_day",
                "When does the stay end?|On which day is the check-out?|When does the guest leave again?|Until when is the room needed?|When is the room free again?"
                "|What is the last day at the hotel?",
                "Does the stay end on {v}?|Is the check-out on {v}?|Does the guest leave on {v}?",
            ),
            "rate": (
                "amount",
                "price of one night|cost per night",
                "per_night|rate",
                "What does a night cost?|How much is the room each night?|What is paid per night?|What is the price of the room?|How much does one pay for a night?|What is the rate?",
                "Does a night cost {v}?|Is {v} the price of the room?|Does one pay {v} per night?",
            ),
        },
        (
            "{guest} stays from {in_day} to {out_day} and pays {rate} a night.",
            "{clerk} at the front desk gave {guest} the key to the room.",
            "Guest: {guest}\nCheck-out: {out_day}\nCheck-in: {in_day}\nTaken by: {clerk}",
            "Dear {guest},\n\nwe look forward to seeing you on {in_day}. A night costs {rate}.\n\n{clerk}, front desk",
            '"Welcome back, {guest}," said {clerk}. "You are with us until {out_day}, aren\'t you?"',
            "{in_day} in | {out_day} out | {guest} | {rate} per night",
            "Check-in by {clerk}. Name of the guest: {guest}. Leaves on {out_day}.",
            "On {out_day} {guest} has to leave the room, which was {rate} each night.",
            "A: I'm {guest}, I have a room from {in_day}.\nB: My name is {clerk}, I'll take you upstairs.",
            "The room is taken from {in_day} until {out_day}; {clerk} has entered it in the book.",
            "{clerk} carried the bags up, and {guest} gave a tip.",
        ),
    ),
    "contrast_career_change": (
        {
            "who": (
                "person",
                "person with the new job|person who changed jobs",
                "name|changed_jobs",
                "Who changed jobs?|Who has a new job?|Whose career is it about?|Who started over?|Who works somewhere else now?|Who took the step?",
                "Did {v} change jobs?|Has {v} got a new job?|Is it the career of {v}?",
            ),
            "old_job": (
                "occupation",
                "job of the past|old job",
                "former_job|used_to_be",
                "What was the job before?|What did the person use to be?|Which job was given up?|What was the work in earlier years?|Which job belongs to the past?"
                "|What job did it begin with?",
                "Was {v} the job before?|Was {v} the job that was given up?|Is {v} the job of the past?",
            ),
            "new_job": (
                "occupation",
                "job of today|new job",
                "current_job|is_now",
                "What is the job now?|What does the person work as today?|Which job was taken up?|What is the present work?|Which job came after the change?|What is the new role?",
                "Is {v} the job now?|Is {v} the job of today?|Was {v} the job that was taken up?",
            ),
            "old_firm": (
                "company",
                "former employer|company of the past",
                "former_employer|left_company",
                "Which company was left?|Who was the former employer?|Where was the old desk?|Which firm lost a worker?|At which company was the work before?"
                "|From which firm did the person come?",
                "Was {v} the former employer?|Was {v} the company that was left?|Was the old desk at {v}?",
            ),
            "new_firm": (
                "company",
                "present employer|company of today",
                "present_employer|joined_company",
                "Which company was joined?|Who is the present employer?|Where is the new desk?|Which firm won a worker?|At which company is the work now?|Who pays the wages today?",
                "Is {v} the present employer?|Was {v} the company that was joined?|Is the new desk at {v}?",
            ),
        },
        (
            "{who} left {old_firm} and now works at {new_firm}.",
            "Before: {old_job} at {old_firm}. Now: {new_job} at {new_firm}. That is the story of {who}.",
            "{who} joins {new_firm} from {old_firm}",
            "Once {old_job}, today {new_job}: {who} has no regrets.",
            "Name: {who}\nPresent employer: {new_firm}\nPrevious employer: {old_firm}\nPresent job: {new_job}",
            "Dear all,\n\nplease welcome {who}, our new {new_job}. {old_firm} was sorry to let a good {old_job} go.\n\n{new_firm}",
            "A: Is {who} still with {old_firm}?\nB: No, {new_firm} made a better offer.",
            "At {new_firm} since spring: {who}. Job until then: {old_job}, with {old_firm}.",
            "profile {who} | current: {new_job} | former: {old_job}",
            "You know, {who} was tired of the work as {old_job} and went back to school, and now the badge says {new_job}.",
            "The job at {old_firm} ended in June; since July {who} has been {new_job} at {new_firm}.",
        ),
    ),
    "contrast_software_update": (
        {
            "old_version": (
                "version",
                "version that was replaced|old version",
                "old_version|updated_from",
                "Which version was replaced?|What was installed before?|From which version does one come?|Which version is out of date?|Which release should nobody use any more?"
                "|Which number did the earlier release have?",
                "Was {v} replaced?|Was {v} installed before?|Is {v} out of date?",
            ),
            "new_version": (
                "version",
                "version that is current|new version",
                "new_version|updated_to",
                "Which version is the current one?|What is installed now?|To which version does one go?|Which version should everybody have?|Which release is the latest?"
                "|What number does the newest release have?",
                "Is {v} the current version?|Is {v} installed now?|Is {v} the latest release?",
            ),
            "program": (
                "project",
                "program that gets the update|updated program",
                "program|updated_program",
                "Which program got an update?|What was updated?|Which software is it about?|What is the name of the program?|What must be restarted after the update?"
                "|What has a new release?",
                "Did {v} get an update?|Is it about {v}?|Has {v} got a new release?",
            ),
            "day": (
                "date_iso",
                "day of the update|release day",
                "released_on|update_day",
                "On which day did the update come?|When was the release?|What is the date of the new release?|Since when can one download it?|When did it go out to the users?"
                "|What day was the update made?",
                "Did the update come on {v}?|Was the release on {v}?|Did it go out on {v}?",
            ),
            "by": (
                "username",
                "user who made the update|account that did the release",
                "updated_by|released_by",
                "Who made the update?|Which user published the release?|Whose account was used for the update?|Who put it online?|Who did the work on the release?"
                "|Who can be asked about the update?",
                "Did {v} make the update?|Did {v} publish the release?|Was it the account of {v}?",
            ),
        },
        (
            "{program} was updated from {old_version} to {new_version}.",
            "{program} {new_version} is out! If you still have {old_version}, please update.",
            "[{day}] {by}: upgrade {program} {old_version} -> {new_version}",
            "New: {new_version}\nOld: {old_version}\nProgram: {program}\nDate: {day}",
            "Hello all,\n\nsince {day} the servers run {new_version}. The mistakes of {old_version} are gone.\n\n{by}",
            "A: I still see {old_version} on my screen.\nB: Restart {program}, then it should say {new_version}.",
            "With {new_version}, {program} loses the old menu that {old_version} had.",
            "Goodbye {old_version}: {program} moves on",
            "Release notes {day}. This version: {new_version}. Version before this one: {old_version}. Published by {by}.",
            "So {by} took {old_version} off the machine and put {new_version} on it, and suddenly everything worked.",
            "{by} released {program} on {day}.",
        ),
    ),
    "contrast_cleaning_contract": (
        {
            "client": (
                "company",
                "client|company that orders the cleaning|company with the dirty windows",
                "client|customer_company",
                "Which company is the client?|Who ordered the cleaning?|Whose offices get cleaned?|Which firm pays for the service?|For whom is the cleaning done?"
                "|Which company wants clean windows?|Who gets the bill?",
                "Is {v} the client?|Does {v} pay for the service?|Do the offices of {v} get cleaned?",
            ),
            "cleaner": (
                "company",
                "contractor|company that does the cleaning",
                "contractor|cleaning_company",
                "Which company does the cleaning?|Who is the contractor?|Whose people come with mops?|Which firm is paid for the service?|By whom are the offices cleaned?"
                "|Who sends the bill?",
                "Is {v} the contractor?|Does {v} do the cleaning?|Is {v} paid for the service?",
            ),
            "fee": (
                "amount",
                "monthly fee|price of the cleaning",
                "monthly_fee|fee",
                "How much is paid each month?|What does the cleaning cost?|What is the fee?|What sum is on the monthly bill?|What is the price of the service?|How much money is due?",
                "Is {v} paid each month?|Does the cleaning cost {v}?|Is {v} the fee?",
            ),
            "begins": (
                "date_words",
                "first day of the contract|start of the contract",
                "starts_on|valid_from",
                "From when on is the contract valid?|When does the contract start?|On which day do the cleaners come first?|What is the first day of the service?"
                "|When does the service begin?|Since what day is there a contract?",
                "Does the contract start on {v}?|Is the contract valid from {v}?|Is {v} the first day of the service?",
            ),
            "ends": (
                "date_words",
                "last day of the contract|end of the contract",
                "ends_on|valid_to",
                "Until when is the contract valid?|When does the contract end?|On which day does the service stop?|What is the last day of the service?"
                "|When does the contract run out?|When must one look for somebody else?",
                "Does the contract end on {v}?|Is the contract valid until {v}?|Is {v} the last day of the service?",
            ),
        },
        (
            "{cleaner} cleans the offices of {client} for {fee} a month.",
            "{client} has signed with {cleaner}. The contract runs from {begins} to {ends}.",
            "Contractor: {cleaner}\nClient: {client}\nFee: {fee}\nEnd: {ends}",
            "contract | ends {ends} | starts {begins} | {fee} monthly",
            "Dear partners at {cleaner},\n\nplease begin on {begins}. We will pay {fee} each month.\n\nKind regards,\n{client}",
            "{client} hires {cleaner} to clean its windows",
            "A: Who keeps the floors at {client} so shiny?\nB: That's {cleaner}, until {ends} at least.",
            "The bill of {fee} from {cleaner} is for {client}.",
            "On {ends} the last mop of {cleaner} will leave the building of {client}.",
            "Starting {begins}, {client} no longer cleans its own offices; a team from {cleaner} will do it.",
            "From {begins} until {ends}, {client} pays {fee} to have everything clean.",
        ),
    ),
    "contrast_flat_to_let": (
        {
            "landlord": (
                "person",
                "landlord|owner of the flat",
                "landlord|flat_owner",
                "Who owns the flat?|Who is the landlord?|Who gets the rent?|Whose flat is it?|Who lets the flat?|Who has to repair the heating?|To whom must the rent be paid?",
                "Does {v} own the flat?|Does {v} get the rent?|Is {v} the landlord?",
            ),
            "tenant": (
                "person",
                "tenant|person who lives in the flat",
                "tenant|lives_there",
                "Who lives in the flat?|Who is the tenant?|Who pays the rent?|Who moved in?|Whose name is on the door?|Who rents the flat?|Who sleeps there?",
                "Does {v} live in the flat?|Does {v} pay the rent?|Is {v} the tenant?",
            ),
            "rent": (
                "amount",
                "monthly rent",
                "monthly_rent",
                "How much is the rent?|What does the flat cost each month?|What is due on the first of the month?|What must be paid every month for living there?"
                "|How expensive is the flat?|Which sum does the flat cost?",
                "Is the rent {v}?|Does the flat cost {v} each month?|Is {v} due every month?",
            ),
            "deposit": (
                "amount",
                "deposit|money kept as security",
                "deposit|security",
                "How much is the deposit?|What sum is kept as security?|What is paid only once?|What is given back at the end?|How much money is held for damage?|How high is the security?",
                "Is the deposit {v}?|Is {v} kept as security?|Is {v} given back at the end?",
            ),
            "where": (
                "address",
                "address of the flat|place of the flat",
                "flat_address|located_at",
                "Where is the flat?|What is the address of the flat?|At which house must one ring?|Where do the letters for the flat go?|At which address is the home?"
                "|In which street, and at which number, is the flat?",
                "Is the flat at {v}?|Is {v} the address of the flat?|Do the letters go to {v}?",
            ),
        },
        (
            "{tenant} rents the flat at {where} from {landlord}.",
            "{landlord} lets a flat to {tenant} for {rent} a month.",
            "Flat at {where}. Rent: {rent} a month. Deposit: {deposit}, paid once.",
            "Tenant: {tenant}\nLandlord: {landlord}\nDeposit: {deposit}\nRent: {rent}",
            "Dear {tenant},\n\nI have received your deposit of {deposit}. The first rent of {rent} is due on the first.\n\n{landlord}, your landlord",
            "A: The heating is cold again!\nB: Write to {landlord}. I pay {rent} every month, so it has to be repaired.",
            "{where} | owner {landlord} | rented by {tenant}",
            "Before {tenant} moved in, {landlord} painted every wall.",
            "{deposit} as security and then {rent} each month: {landlord} is not cheap.",
            "{tenant} is happy at {where}, but the rent went up to {rent}.",
            "The owner, {landlord}, gave the keys to {tenant}, who will stay for two years.",
        ),
    ),
    "contrast_election": (
        {
            "winner": (
                "person",
                "winner of the election|elected person",
                "elected|winner",
                "Who won the election?|Who was elected?|Who got the most votes?|Who takes the office?|Who had reason to celebrate on election night?|Who will be sworn in?",
                "Did {v} win the election?|Was {v} elected?|Did {v} get the most votes?",
            ),
            "loser": (
                "person",
                "loser of the election|beaten candidate",
                "defeated|loser",
                "Who lost the election?|Who was beaten?|Who got fewer votes?|Who came second?|Who did not make it into office?|Whose voters were sad?",
                "Did {v} lose the election?|Was {v} beaten?|Did {v} get fewer votes?",
            ),
            "share": (
                "percent",
                "share of the winner|votes for the winner",
                "winner_share|winner_votes",
                "Which share of the votes did the winner get?|How strong was the winner?|What was enough to win?|How much of the vote went to the first?"
                "|With what share was the race won?|What was the result of the winner?",
                "Did the winner get {v}?|Was {v} enough to win?|Was {v} the share of the winner?",
            ),
            "turnout": (
                "percent",
                "turnout|share of people who voted",
                "turnout|people_voting",
                "How high was the turnout?|Which share of the people voted?|How many of the voters went to the polls?|How much of the town took part?"
                "|What share of the people filled in a ballot?|How big was the interest in the vote?",
                "Was the turnout {v}?|Did {v} of the people vote?|Did {v} take part?",
            ),
            "town": (
                "city",
                "city of the election|city that voted",
                "voting_city|elected_in",
                "Where was the election?|Which city voted?|In which city is there a new mayor?|Whose people went to the polls: those of which city?|Which place chose somebody?"
                "|Where were the votes counted?",
                "Was the election in {v}?|Did {v} vote?|Is there a new mayor in {v}?",
            ),
        },
        (
            "{winner} beat {loser} in the race for mayor of {town}.",
            "{loser} lost to {winner}, who got {share} of the votes.",
            "{town} votes: {winner} in, {loser} out",
            "Turnout: {turnout}\nElected: {winner} ({share})\nNot elected: {loser}",
            "With {share} of the votes {winner} becomes the new mayor of {town}. Turnout was {turnout}.",
            "A: Did {loser} make it?\nB: No, {winner} was ahead all night.",
            "In {town}, {turnout} of the people went to vote.",
            "Dear {winner},\n\nI congratulate you on your victory and wish you luck in {town}.\n\n{loser}",
            "election {town} | turnout {turnout} | 1st {winner} | 2nd {loser}",
            "Well, {turnout} of us voted, and {loser} still did not win; it was {winner} with {share}.",
            "Tears at the party of {loser}, music at the party of {winner}: {share} was enough.",
        ),
    ),
    "contrast_book_prize": (
        {
            "author": (
                "person",
                "prize winner|author with the prize",
                "prize_winner|awarded_to",
                "Who won the prize?|Who received the prize?|Who went home with the money?|Whose book was the best?|Who had to give a speech of thanks?",
                "Did {v} win the prize?|Did {v} receive the prize?|Did {v} write the book?",
            ),
            "speaker": (
                "person",
                "person who handed over the prize|host of the evening",
                "handed_over_by|presented_by",
                "Who handed over the prize?|Who presented the award?|Who gave the prize away?|Who opened the envelope?|Who hosted the evening?|Who read out the name?",
                "Did {v} hand over the prize?|Did {v} open the envelope?|Did {v} host the evening?",
            ),
            "book": (
                "title",
                "winning book|book with the prize",
                "winning_book|book",
                "Which book won?|What is the title of the winning book?|What did the jury like best?|For which book was the prize?|Which title is now in every shop window?"
                "|What was the prize given for?",
                "Did {v} win?|Is {v} the winning book?|Was the prize given for {v}?",
            ),
            "money": (
                "amount",
                "prize money|sum of the prize",
                "prize_money|prize_sum",
                "How much is the prize money?|What sum comes with the prize?|How much was on the cheque?|How much money does the prize bring?|What is the prize worth?"
                "|What was paid to the best author?",
                "Is the prize money {v}?|Was {v} on the cheque?|Is the prize worth {v}?",
            ),
            "place": (
                "city",
                "city of the ceremony|place where the prize was given",
                "ceremony_in|ceremony_city",
                "Where was the prize given?|In which city was the ceremony?|What city held the evening?|To which city did the guests come?|Where did the ceremony take place?"
                "|In what city was the big night?",
                "Was the prize given in {v}?|Was the ceremony in {v}?|Did the guests come to {v}?",
            ),
        },
        (
            '{author} won the prize for "{book}".',
            "In {place}, {speaker} handed the prize to {author}.",
            "{author} received {money} and a medal from {speaker}.",
            "Presented by: {speaker}\nWinner: {author}\nBook: {book}\nPrize money: {money}",
            '"And the winner is {author}!" called {speaker}, and the hall in {place} went wild.',
            'Dear {author},\n\nyour novel "{book}" has won. The ceremony will be in {place}, and {speaker} will present the award.\n\nThe jury',
            "A: Who was that on stage with {author}?\nB: That was {speaker}, who leads through the evening every year.",
            "{place}: {money} for {author}",
            "prize night | {place} | host {speaker} | winner {author} | {money}",
            '{speaker} opened the envelope, smiled and read out the title: "{book}".',
            "From the hands of {speaker}, {author} took a cheque for {money}.",
        ),
    ),
    "contrast_road_accident": (
        {
            "hurt": (
                "person",
                "injured person|person who was hurt",
                "injured|hurt_person",
                "Who was hurt?|Who was taken to hospital?|Who needed a doctor?|Who is the injured person?|Who got injured?|Who was treated after the crash?",
                "Was {v} hurt?|Was {v} taken to hospital?|Did {v} need a doctor?",
            ),
            "witness": (
                "person",
                "witness|person who saw it",
                "witness|saw_it",
                "Who saw it?|Who is the witness?|Who told the police what happened?|Who watched from nearby?|Who gave a statement?|Who can say how it happened?",
                "Did {v} see it?|Is {v} the witness?|Did {v} give a statement?",
            ),
            "guilty_color": (
                "color",
                "color of the car that caused it|color of the car at fault",
                "car_at_fault|caused_by_color",
                "What color was the car that caused the accident?|Which color did the car at fault have?|The car that did not stop: what color?|What color is the car of the guilty driver?"
                "|Which car color must the police look for as the cause?|What was the color of the car that ran into the other?",
                "Was the car at fault {v}?|Did a {v} car cause the accident?|Was the guilty driver in a {v} car?",
            ),
            "hit_color": (
                "color",
                "color of the car that was hit|color of the damaged car",
                "car_hit|damaged_color",
                "What color was the car that was hit?|Which color did the damaged car have?|What color is the car of the innocent driver?|The car that stood still: what color?"
                "|Which car color belongs to the victim?|What was the color of the car that was run into?",
                "Was the car that was hit {v}?|Was the damaged car {v}?|Did somebody run into a {v} car?",
            ),
            "street": (
                "street",
                "street of the accident|place of the crash",
                "accident_street|crash_street",
                "Where was the accident?|At which address did it happen?|Where did the cars crash?|Where was the road closed?|Which place was the scene?|Where did the police have to go?",
                "Was the accident at {v}?|Did the cars crash near {v}?|Was the road closed at {v}?",
            ),
        },
        (
            "At {street} the {guilty_color} car ran into the {hit_color} one.",
            "{hurt} was hurt in an accident near {street}. {witness} saw everything.",
            "Damaged car: {hit_color}\nCar at fault: {guilty_color}\nWitness: {witness}\nInjured: {hurt}",
            '"The {hit_color} car was waiting at the light, and then the {guilty_color} one came from behind and hit it," said {witness}.',
            "police log | {street} | hurt: {hurt} | statement by: {witness}",
            "{witness}, who saw the crash, called an ambulance for {hurt}, whose leg was broken.",
            "A: Are you all right, {hurt}?\nB: My arm hurts. The {guilty_color} car just hit me.",
            "Crash at {street}: {hurt} in hospital",
            "Dear Sir or Madam,\n\nI stood right in front of {street} and saw how the {hit_color} car was hit. {hurt} had to be carried away.\n\n{witness}",
            "It was the {guilty_color} car that did not stop at {street}; the {hit_color} one had the green light.",
            "The doctors treated {hurt}, the police noted what {witness} had seen, and the {hit_color} car, which was hit, was towed away.",
        ),
    ),
    "contrast_kitchen_inspection": (
        {
            "inspector": (
                "person",
                "inspector|person who checked the place",
                "inspector|checked_by",
                "Who checked the place?|Who is the inspector?|Who looked into every fridge?|Who came from the food office?|Who wrote the report?|Who found the faults?",
                "Did {v} check the place?|Is {v} the inspector?|Did {v} write the report?",
            ),
            "manager": (
                "person",
                "manager of the restaurant|person in charge of the kitchen",
                "manager|in_charge",
                "Who runs the restaurant?|Who is in charge of the kitchen?|Who has to put things right?|Who was visited by the food office?|Who is responsible for the faults?"
                "|Who got the report?",
                "Does {v} run the restaurant?|Is {v} in charge of the kitchen?|Does {v} have to put things right?",
            ),
            "visit": (
                "date_iso",
                "day of the inspection|day of the first visit",
                "inspected_on|visit_day",
                "When was the inspection?|On which day was the kitchen checked?|When were the faults found?|What is the date of the visit?|When did the food office come?"
                "|Which day was the check?",
                "Was the inspection on {v}?|Was the kitchen checked on {v}?|Were the faults found on {v}?",
            ),
            "deadline": (
                "date_iso",
                "deadline for the repairs|day when the faults must be gone",
                "fix_by",
                "Until when must the faults be gone?|What is the deadline?|By which day must everything be in order?|Up to which date is there time to put it right?"
                "|When will the food office look again?|What is the last day to mend things?",
                "Is {v} the deadline?|Must the faults be gone by {v}?|Must everything be in order by {v}?",
            ),
            "faults": (
                "small_integer",
                "number of faults|things that were wrong",
                "faults|faults_found",
                "How many faults were found?|How many things were wrong?|How long is the list of faults?|What number of points was noted?|How many points must be mended?"
                "|What is the number of faults?",
                "Were {v} faults found?|Is {v} the number of faults?|Is the number of points to mend {v}?",
            ),
        },
        (
            "On {visit} {inspector} checked the kitchen of {manager}.",
            "{manager}, who runs the restaurant, must put everything right by {deadline}.",
            "Inspector: {inspector}\nManager: {manager}\nFaults: {faults}\nTo be fixed by: {deadline}\nVisit: {visit}",
            "Faults found by {inspector}: {faults}. Deadline for repairs: {deadline}.",
            "Dear {manager},\n\nduring my visit on {visit} I was not happy with your fridges. I will look again on {deadline}.\n\n{inspector}, food office",
            "visit {visit} | deadline {deadline} | faults {faults}",
            "A: Good morning, my name is {inspector}, from the food office.\nB: Oh dear. Come in, I'm {manager}, this is my kitchen.",
            "{manager} has until {deadline}; the check itself was on {visit}.",
            "Food office not pleased: {inspector} gives {manager} one last chance",
            "While {inspector} looked under the stove, {manager} stood there and hoped for the best.",
            "By {deadline} the faults that {inspector} noted on {visit} have to be gone.",
        ),
    ),
    "contrast_repair_shop": (
        {
            "owner": (
                "first_name",
                "customer|owner of the broken thing",
                "customer|belongs_to",
                "Who is the customer?|To whom does the broken thing belong?|Who brought it to the workshop?|Who will pay for the repair?|Who can come and collect it?"
                "|Who waits for the repair?|Who needed help with a broken thing?",
                "Is {v} the customer?|Does the broken thing belong to {v}?|Did {v} bring it to the workshop?",
            ),
            "mender": (
                "first_name",
                "person who repairs it|mechanic",
                "repaired_by|mechanic",
                "Who repairs it?|Who does the work in the workshop?|Who knows how to mend things?|Whose tools are used?|Who will be paid for the repair?|Who found out what was wrong?",
                "Does {v} repair it?|Does {v} do the work in the workshop?|Are the tools of {v} used?",
            ),
            "thing": (
                "product",
                "broken thing|thing to be repaired",
                "item|broken_item",
                "What is broken?|What is to be repaired?|What lies on the workbench?|Which thing was brought in?|What did not work any more?|What must be mended?",
                "Is the {v} broken?|Was the {v} brought in?|Must the {v} be mended?",
            ),
            "guess": (
                "amount",
                "estimated price|price that was expected",
                "estimate|expected_price",
                "What was the price thought to be at first?|How much was the estimate?|What price was expected?|Which sum was named before the work?|What should it have cost?"
                "|How high was the first guess?",
                "Was {v} the estimate?|Was {v} the expected price?|Was {v} named before the work?",
            ),
            "bill": (
                "amount",
                "final price|sum on the bill",
                "final_price|billed",
                "What did the repair cost in the end?|How much was on the bill?|What was the final price?|Which sum must really be paid?|How much was it when all was done?"
                "|What did it come to after the work?",
                "Did the repair cost {v} in the end?|Was {v} on the bill?|Was {v} the final price?",
            ),
        },
        (
            "{owner} brought the {thing} to {mender}, who will repair it.",
            "The repair was estimated at {guess}, but in the end it cost {bill}.",
            "Item: {thing}\nMechanic: {mender}\nCustomer: {owner}\nEstimate: {guess}\nFinal price: {bill}",
            "Hi {owner}, your {thing} works again! You can collect it today. The bill is {bill}. {mender}",
            "A: Can you mend this for me, {mender}?\nB: Sure, {owner}. I guess it will be about {guess}.",
            "ticket | {thing} | final {bill} | estimate {guess} | worker {mender}",
            "{mender} took the {thing} apart on the bench while {owner} waited outside.",
            "{owner} paid {bill}, although {mender} had first spoken of {guess}.",
            "The {thing} of {owner} is ready, {mender} has put in a new part.",
            "Bill for {owner}: {bill}. Our first guess was {guess}. Sorry!",
            "Honestly, without {mender} the old {thing} would be in the bin by now, says {owner}.",
        ),
    ),
    "contrast_order_changed": (
        {
            "first": (
                "product",
                "thing ordered at first|thing that is no longer wanted",
                "first_order|cancelled_item",
                "What was ordered at first?|What is no longer wanted?|What was taken off the order?|Which thing should not be sent?|What stood on the order before the change?"
                "|What did the customer decide against?",
                "Was the {v} ordered at first?|Was the {v} taken off the order?|Is the {v} no longer wanted?",
            ),
            "second": (
                "product",
                "thing wanted instead|thing that will be sent",
                "wanted_instead|new_item",
                "What is wanted instead?|What should be sent now?|What was put on the order in its place?|Which thing does the customer want after all?|What will be in the parcel?"
                "|What stands on the order after the change?",
                "Is the {v} wanted instead?|Should the {v} be sent now?|Will the {v} be in the parcel?",
            ),
            "buyer": (
                "person",
                "customer|person who changed the order",
                "customer|changed_by",
                "Who changed the order?|Whose order is it?|Who had second thoughts?|Who is the customer?|Who had a change of mind?|Who waits for the parcel?",
                "Did {v} change the order?|Is it the order of {v}?|Is {v} the customer?",
            ),
            "order": (
                "id",
                "order number|number of the order",
                "order|order_number",
                "Which order was changed?|What is the order number?|Under which number is the order stored?|Which number must one name when asking about the parcel?"
                "|How can the order be found?|What number does the order have?",
                "Is {v} the order number?|Was order {v} changed?|Can the order be found as {v}?",
            ),
            "price": (
                "amount",
                "new total|price after the change",
                "new_total|total_after_change",
                "What does the order cost now?|What is the new total?|How much is to be paid after the change?|Which sum is due now?|What does the customer pay in the end?"
                "|To what did the change bring the price?",
                "Does the order cost {v} now?|Is {v} the new total?|Is {v} due now?",
            ),
        },
        (
            "{buyer} wants the {second} instead of the {first}.",
            "Please take the {first} off order {order} and add the {second}.",
            "Order: {order}\nNew item: {second}\nCancelled item: {first}\nNew total: {price}\nCustomer: {buyer}",
            "Hello,\n\nI have changed my mind. Not the {first}, please, but the {second}. My order is {order}.\n\n{buyer}",
            "A: So no {first} any more?\nB: Right, send me the {second}, please.",
            "[{order}] - {first} + {second} = {price}",
            "The {second} replaces the {first}; {buyer} now pays {price}.",
            "{buyer} had ordered the {first} and then thought better of it. The {second} goes out today.",
            "Dear {buyer}, we have changed your order {order}. The new total is {price}.",
            "Changed at the last minute: it used to be the {first}, now {buyer} would rather have the {second}, and that makes {price}.",
        ),
    ),
    "contrast_appointment_moved": (
        {
            "patient": (
                "person",
                "patient|person with the bad tooth",
                "patient|has_appointment",
                "Who is the patient?|Who has the appointment?|Who has to open the mouth?|Who has a bad tooth?|Whose visit was moved?|Who needs help with a tooth?",
                "Is {v} the patient?|Does {v} have the appointment?|Does {v} have a bad tooth?",
            ),
            "dentist": (
                "person",
                "dentist|person who treats the tooth",
                "dentist|treated_by",
                "Who is the dentist?|Who treats the tooth?|Who holds the drill?|Who works at the practice?|With whom is the appointment?|Who expects people in the chair?",
                "Is {v} the dentist?|Does {v} treat the tooth?|Is the appointment with {v}?",
            ),
            "old_day": (
                "weekday",
                "day planned at first|day that was cancelled",
                "old_day|moved_from",
                "Which day was planned at first?|From which day was the appointment moved?|On which day is there no appointment any more?|What was the old day?|Which day did not suit?"
                "|Which day no longer counts?",
                "Was {v} planned at first?|Was the appointment moved from {v}?|Is {v} the old day?",
            ),
            "new_day": (
                "weekday",
                "new day of the appointment|day that is agreed now",
                "new_day|moved_to",
                "On which day is the appointment now?|To which day was it moved?|What is the new day?|Which day should be written down?|Which day does the visit really take place?"
                "|Which day was agreed in the end?",
                "Is the appointment on {v} now?|Was it moved to {v}?|Is {v} the new day?",
            ),
            "hour": (
                "time",
                "time of the appointment|hour of the visit",
                "appointment_time|hour",
                "At what time is the appointment?|At which hour should one come?|What time was agreed?|When exactly on that day is the visit?|At what time does the treatment begin?"
                "|What time is on the card?",
                "Is the appointment at {v}?|Should one come at {v}?|Is {v} the time on the card?",
            ),
        },
        (
            "The appointment of {patient} with {dentist} was moved from {old_day} to {new_day}.",
            "{patient} cannot come on {old_day}. {dentist} will treat the tooth on {new_day} at {hour}.",
            "Dentist: {dentist}\nPatient: {patient}\nNew day: {new_day}\nOld day: {old_day}\nTime: {hour}",
            "Not {old_day} any more, but {new_day} at {hour}.",
            "Dear {patient},\n\nthe practice is closed on {old_day}. Please come on {new_day}.\n\n{dentist}, your dentist",
            "A: Is {new_day} better for you, {patient}?\nB: Yes, on {old_day} I have to work.",
            "moved: {old_day} -> {new_day} | {hour} | patient {patient}",
            '{dentist} put down the drill and said to {patient}: "Now rinse, please."',
            "It's {new_day} now, OK? I had {old_day} in my calendar, but my dentist, {dentist}, is ill that day.",
            "Card for {patient}: {new_day}, {hour}, with {dentist}.",
            "Instead of {old_day}, {dentist} will see {patient} on {new_day}.",
        ),
    ),
    "contrast_rooms_swapped": (
        {
            "course": (
                "subject",
                "course that moves|lesson with a new room",
                "course|lesson",
                "Which course has to move?|What is taught there?|Which lesson gets another room?|What do the students learn?|Which class is it about?|What subject is on the notice?",
                "Does the course in {v} move?|Is {v} taught there?|Is it about the lesson in {v}?",
            ),
            "old_room": (
                "room",
                "room used until now|old room",
                "old_room|moves_out_of",
                "Which room can't be used?|Where was the course until now?|Out of which room does it move?|Where will nobody sit any more?|Which room was planned at first?"
                "|What was the old place of the lesson?",
                "Was the course in the {v} until now?|Does it move out of the {v}?|Is the {v} the old room?",
            ),
            "new_room": (
                "room",
                "room used from now on|new room",
                "new_room|moves_into",
                "Which room is used from now on?|Where will the course be?|Into which room does it move?|Where should the students go?|Which room was found instead?"
                "|What is the new place of the lesson?",
                "Will the course be in the {v}?|Does it move into the {v}?|Should the students go to the {v}?",
            ),
            "teacher": (
                "person",
                "teacher of the course|person who teaches",
                "teacher|taught_by",
                "Who teaches?|Who is the teacher?|Whose lesson moves?|Who stands in front of the class?|Who explains things to the students?|Who gives the course?",
                "Does {v} teach?|Is {v} the teacher?|Is it the lesson of {v}?",
            ),
            "helper": (
                "person",
                "caretaker|person who moves the chairs",
                "caretaker|moves_chairs",
                "Who moves the chairs?|Who is the caretaker?|Who has the keys to the building?|Who looks after the house?|Who gets the tables ready?|Who can unlock the door?",
                "Does {v} move the chairs?|Is {v} the caretaker?|Does {v} have the keys to the building?",
            ),
        },
        (
            "The {course} course moves from the {old_room} to the {new_room}.",
            "{teacher} will use the {new_room} to teach {course}, because the {old_room} has no light.",
            "Room until now: {old_room}\nRoom from now on: {new_room}\nTeacher: {teacher}\nCaretaker: {helper}",
            "{helper}, could you please unlock the {new_room} and carry the chairs over? Thank you! {teacher}, teacher of {course}",
            "A: Isn't {course} in the {old_room}?\nB: Not any more. Go to the {new_room}.",
            "NOTICE: {course} | old: {old_room} | new: {new_room}",
            "Into the {new_room}, please! The {old_room} is being painted, says {helper}, our caretaker.",
            "Dear students of {course},\n\nwe leave the {old_room} and meet in the {new_room} from now on.\n\n{teacher}, your teacher",
            "While {helper} carried the tables, {teacher} wrote the words for the {course} lesson on the board.",
            "Students of {teacher} now learn in the {new_room}; {helper}, the caretaker, has put up a sign.",
            "Wet floor in the {old_room}: {teacher} and the class have to leave",
        ),
    ),
    "contrast_message_passed_on": (
        {
            "sender": (
                "first_name",
                "person the message comes from|first sender",
                "message_from|sent_by",
                "From whom does the message come?|Who wanted to say something?|Whose words are passed on?|Who can't say it in person?|Who is the sender?|Who said it first?",
                "Does the message come from {v}?|Are the words of {v} passed on?|Is {v} the sender?",
            ),
            "messenger": (
                "first_name",
                "messenger|person who passes the message on",
                "messenger|passed_on_by",
                "Who passes the message on?|Who is the messenger?|Who only carries the words?|Who stands between the two?|By whom was the news delivered?|Who was asked to tell it?",
                "Does {v} pass the message on?|Is {v} the messenger?|Was {v} asked to tell it?",
            ),
            "receiver": (
                "first_name",
                "person the message is for|receiver",
                "message_for|receiver",
                "For whom is the message?|Who should hear the news?|Who gets the message in the end?|Who is the receiver?|Who is to know about it?|Who should act on the message?",
                "Is the message for {v}?|Should {v} hear the news?|Is {v} the receiver?",
            ),
            "task": (
                "food",
                "thing to buy|food that is asked for",
                "please_buy|food_to_bring",
                "What should be bought?|What is to be brought home?|Which food is asked for?|What is still missing for dinner?|What belongs on the shopping list?|What must not be forgotten?",
                "Should {v} be bought?|Is {v} still missing for dinner?|Does {v} belong on the shopping list?",
            ),
            "hour": (
                "time",
                "time of the dinner|hour to be home",
                "dinner_time|home_by",
                "When is dinner?|At what time should everybody be home?|By which hour must the shopping be there?|When will they eat?|What time should one keep in mind?"
                "|When does the family sit down?",
                "Is dinner at {v}?|Should everybody be home by {v}?|Will they eat at {v}?",
            ),
        },
        (
            "{sender} asked {messenger} to tell {receiver} that {task} is missing for dinner.",
            "Hi {receiver}, it's {messenger}. I am to tell you from {sender}: please buy {task}.",
            "To: {receiver}\nFrom: {sender}\nPassed on by: {messenger}\nPlease bring: {task}\nHome by: {hour}",
            "A: {messenger}, can you give {receiver} a message from me?\nB: Of course, {sender}, what is it?",
            "Dinner is at {hour}, says {sender}, and {receiver} should bring {task}.",
            "{messenger} told {receiver} what {sender} had said: home by {hour}!",
            "note for {receiver} | words of {sender} | carried by {messenger} | dinner {hour}",
            "I only pass this on, don't be angry with me: {sender} wants {receiver} to be home by {hour}. Yours, {messenger}",
            "{receiver} got the news through {messenger}, because {sender} had no battery left.",
            "Shopping for {receiver}: {task}. We eat at {hour}. That is what {sender} wants you to know.",
            "Through {messenger}, {sender} let {receiver} know that they eat at {hour}.",
        ),
    ),
}
