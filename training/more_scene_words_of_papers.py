"""More words and texts, most of them forms, notes and chats, for scenes from the invoice to the server."""

from __future__ import annotations

SCENES: dict[str, tuple[dict[str, tuple[str, str, str]], tuple[str, ...]]] = {
    "invoice": (
        {
            "number": (
                "reference on the invoice|number at the top of the bill|our reference"
                "|number to state with the payment|billing reference|number under which it was billed"
                "|code of the bill|number on the remittance slip|filing number",
                "What reference should be given with the payment?|Which number is printed on the bill?"
                "|Under which number was it billed?|How is the bill identified?"
                "|What does the document number read?|Which bill number do we look for?"
                "|By what number can we find the invoice?|Give the reference of the bill."
                "|What is the bill called in our files?|Which reference does the paper carry?"
                '|What stands behind "invoice no."?|Tell me the number of the bill.'
                "|Which number must be stated when paying?|The bill was filed under what number?",
                "Is {v} the reference on the bill?|Was it billed under {v}?"
                "|Should {v} be stated with the payment?|Is the bill filed as {v}?"
                "|Is {v} the number to quote for this bill?",
            ),
            "customer": (
                "debtor|firm that owes the money|receiver of the bill|company charged|addressee of the invoice"
                "|account to be charged|firm in the address field|company in debt to us|firm we wait for",
                "Who is the debtor?|Which firm was charged?|Who is expected to pay?|Whose bill is it?"
                "|Who received the bill?|To which company is it addressed?|From whom do we expect the money?"
                "|Which client still has to settle it?|Who is supposed to transfer the money?"
                "|What company is charged for this?|Name the payer.|What is the paying firm called?"
                "|Which business will get our bill?|From which firm should the transfer come?"
                "|Which company is in debt to us?",
                "Is {v} the debtor?|Did the bill go to {v}?|Do we expect the money from {v}?|Was {v} charged?"
                "|Should the transfer come from {v}?",
            ),
            "total": (
                "sum to be transferred|open amount|final sum|bottom line|balance to pay"
                "|price of everything together|charge|size of the debt|figure at the bottom",
                "What sum should be transferred?|How high is the bill?|What is the final sum?"
                "|How much does the customer owe?|What is the open amount?|What stands at the bottom of the bill?"
                "|How much money do we wait for?|What does it all cost together?|How much is being charged?"
                "|Tell me the sum to transfer.|What amount is outstanding?|How large a payment is needed?"
                "|The bill is over what amount?|How large is the debt?|What figure closes the bill?",
                "Is {v} owed?|Is the bill over {v}?|Should {v} be transferred?|Is {v} the final sum?"
                "|Are we waiting for {v}?|Is the debt {v}?",
            ),
            "due": (
                "payable until|latest payment date|end of the payment period|day the money is needed"
                "|date the payment is due|final day for the transfer|payment target|date the time runs out"
                "|settle-by date",
                "Which day does the payment period end?|When do we need the money?"
                "|On what date will payment be late?|Until which day may they wait with the money?"
                "|What is the latest date for the transfer?|When should the money be in our account?"
                "|Which date was set for the payment?|At the latest when does it have to be settled?"
                "|Give the date by which to pay.|What payment date was agreed?"
                "|When does the time for paying run out?|The money should be here by what date?"
                "|After what day is the payer late?|Which day ends the time for paying?"
                "|By what day must the transfer be made?",
                "Does the payment period end on {v}?|Should the money be here by {v}?"
                "|Was {v} set for the payment?|Is it payable until {v}?|Is the payer late after {v}?",
            ),
            "tax": (
                "VAT|share of tax|sales tax|percent of tax|tax part|rate of VAT|tax applied"
                "|what the state gets in percent|rate for the tax office",
                "How high is the VAT?|What rate of VAT applies?|Which share goes to the tax office?"
                "|At what rate is it taxed?|What percentage was added for the state?|How much VAT is in it?"
                "|Give the VAT rate.|Which sales tax was charged?|What percent does the state take?"
                "|How is the bill taxed?|Tell me the rate of tax.|What is the tax share in percent?"
                "|By how many percent is it taxed?|What VAT was put on top?",
                "Is it taxed at {v}?|Does the state take {v}?|Is {v} the VAT rate?|Was a tax of {v} charged?"
                "|Did they add {v} of VAT?|Does the tax office get {v}?",
            ),
            "email": (
                "mailbox for questions|address of the billing desk|help address|mail address on the bill"
                "|address for replies|accounting mailbox|mail for complaints|address of the accounting office"
                "|mail contact for the bill",
                "Where should a complaint be mailed?|Which mailbox takes questions?"
                "|Whom does one write to if something is wrong?|At which address does the billing desk answer?"
                "|Which mail address is printed there?|Where do replies go?"
                "|How can the accounting office be reached by mail?|Where can the customer get help?"
                "|To which mailbox should a message be sent?|What is the address of the billing office?"
                "|If there is a mistake, where do I write?|Give the mail address for questions."
                "|What e-mail can I use to ask about the bill?|Which address answers questions on the bill?",
                "Does {v} answer questions?|Can complaints be mailed to {v}?|Is {v} the mailbox for questions?"
                "|Is {v} printed as the contact?|Do replies go to {v}?",
            ),
        },
        (
            "REMITTANCE SLIP\nPayer ......... {customer}\nReference ..... {number}\nSum ........... {total}\n"
            "Not later than  {due}",
            "| Ref | Debtor | Open | Payable until |\n| {number} | {customer} | {total} | {due} |",
            "[accounts] Has {customer} settled yet?\n[desk] No. {total} is still open and the last day is {due}.",
            "<mona> which bill is that?\n<ravi> {number}, the one we wrote to {customer}\n<mona> and the VAT?\n"
            "<ravi> {tax}",
            "Reminder\n\nUntil today we have not received {total} for bill {number}. Kindly transfer it before "
            "{due} is over.",
            "Something wrong with the bill? Tell us at {email} and quote {number}.",
            "We charged {customer} {total}. The state gets {tax} of that.",
            "{due} is the final day for {customer} to transfer the {total}.",
            "Note to self: chase {customer}, money due {due}, reference {number}.",
            "From: {email}\nTo: accounts of {customer}\n\nAttached is the bill. It comes to {total} and should "
            "be settled by {due}.",
            "Net price plus {tax} VAT makes {total}. Billed to {customer} under {number}.",
            "Bill to ....: {customer}\nBill no. ...: {number}\nVAT ........: {tax}\nTo pay .....: {total}\n"
            "Help .......: {email}",
            "The debt of {customer} stands at {total}. If nothing arrives by {due}, a warning follows.",
            "{number} got booked today, {total} with {tax} tax, nothing else to report.",
            "clerk: {customer} says the tax is wrong\nboss: it is {tax}, as printed on {number}. Let them "
            "write to {email}.",
            "Open items > {customer} > {number} > {total} > last day {due}",
            "Well, the bill, that is {number}, went out to {customer} this morning, and they have until {due}.",
            "A second letter about {number} was posted to {customer}; the debt in it reads {total}.",
            "billing.log: created {number}; debtor={customer}; rate={tax}; payable={due}; help={email}",
            "HEADLINE OF THE DAY: {customer} must find {total} by {due}",
            "lea - who pays this one?\ntom - {customer}, all {total}\nlea - until when?\ntom - {due}",
            "Our accounting desk ({email}) is waiting for a transfer of {total}. The sender should be {customer}.",
            "Tax: {tax}\nDate to pay: {due}\nSum: {total}\nPayer: {customer}\nDocument: {number}",
            "When paying the {total}, state {number}. Any question is answered at {email}.",
            "{customer} has been given time until {due} to settle bill {number}; the contact for both sides is "
            "{email}.",
        ),
    ),
    "flight": (
        {
            "number": (
                "service number|number of the plane service|flight designation|connection number"
                "|number on the boarding pass|flight shown on the screen|call sign on the ticket"
                "|what the plane service is called|flight named in the timetable",
                "Which number is on the departure board?|Under what code is the flight listed?"
                "|Which connection is it?|What should I look for on the screen?|What flight does the ticket name?"
                "|How is the flight called in the timetable?|Which flight number should I give at the desk?"
                "|What is the number of the connection?|Tell me the code of this flight."
                "|By what number is the plane service known?|What is the flight called?"
                "|On which flight is the booking?|Which service takes the traveller there?"
                "|The plane flies under which number?",
                "Is {v} on the departure board as the flight?|Is the connection called {v}?"
                "|Is the ticket for flight {v}?|Is the plane service known as {v}?"
                "|Should one look for {v} on the screen?",
            ),
            "origin": (
                "airport at the start|city left behind|place of take-off|first airport|where it starts"
                "|boarding city|city the plane leaves|starting airport",
                "Which city is left behind?|Where do people get on the plane?|Where does boarding take place?"
                "|At which city does the journey start?|Where is the plane before take-off?"
                "|Which airport does it start at?|Where does the passenger come from?"
                "|What city does the traveller leave?|Name the city of departure."
                "|In which city does the plane lift off?|Out of which city is the flight?"
                "|Where must the traveller be to board?|Which airport did they take off from?"
                "|In what city do they get on?|What place does the plane say goodbye to?",
                "Is {v} the city left behind?|Does boarding take place in {v}?|Is the flight out of {v}?"
                "|Does the traveller come from {v}?|Do they get on in {v}?|Did the plane lift off in {v}?",
            ),
            "destination": (
                "place of landing|city at the end|target city|last airport|city the plane is bound for"
                "|city of landing|place they are flying to|city where they get off|place the bags go to",
                "Where will the traveller get off?|For which city is the plane bound?"
                "|What is the goal of the trip?|In which city does it touch down?|Where do they arrive?"
                "|Which airport is it heading for?|Where will the bags be picked up?"
                "|At which city does the journey end?|Name the city of arrival.|What is the target of the flight?"
                "|To where is the traveller on the way?|Into which city does the plane come in?"
                "|Which place do they want to reach?|In what city does the plane come down?"
                "|Which city will see them arrive?",
                "Does it touch down in {v}?|Will the traveller get off in {v}?|Is the plane heading for {v}?"
                "|Do they want to reach {v}?|Does the plane come down in {v}?|Will the bags be picked up in {v}?",
            ),
            "time": (
                "clock time of the start|time on the board|start time|time the plane takes off"
                "|scheduled departure|clock time of the take-off|wheels-up time|moment the plane goes"
                "|departure on the clock",
                "When does the plane lift off?|Which hour is planned for the start?"
                "|For what time is the take-off planned?|At what hour is the flight?"
                "|When are the wheels off the ground?|When must everybody be on board?"
                "|Which departure time is given?|When is take-off?|What time does the ticket show?"
                "|At which time does the journey start?|When does the plane set off?"
                "|Tell me the time of departure.|What time was given for the start?"
                "|At what time is the plane supposed to go?",
                "Is {v} the time on the board?|Does the plane set off at {v}?|Is the start planned for {v}?"
                "|Does the journey start at {v}?|Does the plane lift off at {v}?"
                "|Will the wheels leave the ground at {v}?",
            ),
            "passenger": (
                "ticket holder|person in the seat|name on the boarding pass|holder of the booking"
                "|one who takes the plane|guest of the airline|person checked in|air traveller"
                "|owner of the boarding pass",
                "Who is on board?|For whom was the seat reserved?|Which traveller is it?"
                "|Who holds the boarding pass?|Whose trip is it?|Who was checked in?"
                "|What is the name of the traveller?|Which person makes the journey?|Name the ticket holder."
                "|Who goes by plane?|Whose boarding pass is this?|Who has a place on the plane?"
                "|Who is the guest of the airline?|Which person was given a place on board?"
                "|Who is in the air or soon will be?",
                "Is {v} the ticket holder?|Is the boarding pass for {v}?|Is it the trip of {v}?"
                "|Was {v} checked in?|Does {v} hold the boarding pass?|Has {v} got a place on the plane?",
            ),
            "seat": (
                "place on board|place in the plane|place in the cabin|seat on the boarding pass|chair"
                "|assigned seat|row and letter|reserved place|spot in the cabin",
                "Which place on board was given?|What are the row and the letter?"
                "|Where in the cabin is the place?|Which chair is taken?|Which place was assigned?"
                "|Where does one sit?|What seat was reserved?|Which seat should the crew look at?"
                "|On which seat can the traveller be found?|Tell me the place in the plane."
                "|Which row and letter is it?|What place was chosen on board?|The ticket is for which seat?"
                "|Which place belongs to the traveller?|Where on board is the traveller's place?",
                "Was {v} assigned as the seat?|Are the row and letter {v}?|Can the traveller be found on {v}?"
                "|Is the ticket for seat {v}?|Is the traveller's place {v}?|Does the boarding pass show seat {v}?",
            ),
        },
        (
            "DEPARTURES\n{time}   {number}   {destination}",
            "ARRIVALS\n{number}   coming from {origin}   landing in {destination}",
            "| Flight | Out of | Into | Off at |\n| {number} | {origin} | {destination} | {time} |",
            "CHECK-IN FORM\nName of traveller: {passenger}\nCity of landing: {destination}\nCity of take-off: "
            "{origin}\nService: {number}",
            "[mum] Have you landed in {destination}?\n[me] Not even off the ground in {origin}. Now they say {time}.",
            "<kit> who is in {seat}?\n<joy> {passenger}, bound for {destination}",
            "{passenger} is heading for {destination}; the journey starts in {origin} at {time}.",
            "Bound for {destination}: {number}. Boarding in {origin}. Wheels up at {time}.",
            "Good morning, this is your captain. We have just lifted off from {origin}, and we will touch down "
            "in {destination} soon. Welcome on board {number}.",
            "{destination} is where {passenger} wants to be, but the bags are still in {origin}.",
            "ITINERARY\n-> get on: {origin}\n-> get off: {destination}\n-> off we go: {time}\n-> place on "
            "board: {seat}",
            "Crew note: the guest in {seat} is {passenger}. Flight {number}.",
            "Last call for {passenger}, travelling to {destination} on {number}! Take-off is at {time}.",
            "Farewell {origin}, hello {destination}! {passenger} is in the air.",
            "ops> {number} airborne out of {origin}\nops> {number} expected in {destination}",
            "The arrival in {destination} was late, since {number} had to wait in {origin}.",
            "ana: When is take-off?\nben: {time}, from {origin}.\nana: And your place?\nben: {seat}",
            "For {passenger} the crew keeps {seat} free until take-off at {time}.",
            "To: travel desk\nPlease book {passenger} into {destination}, out of {origin}, with {number} if "
            "there is room.",
            "Having said goodbye in {origin}, {passenger} boarded the plane; friends were waiting in {destination}.",
            "ticket/{passenger}/svc {number}/dep {origin} {time}/arr {destination}/pl {seat}",
            "PLANE FROM {origin} LANDS SAFELY IN {destination} AFTER STORM; {passenger} THANKS CREW OF {number}",
            "Picked up in {destination} by a driver: {passenger}, arriving with {number} from {origin}.",
            "zoe - I take the plane at {time}\nlou - where to?\nzoe - {destination}, seat {seat}",
            "So, um, my place is {seat}, the flight is {number}, and we start in {origin}, I think at {time}.",
        ),
    ),
    "hotel": (
        {
            "guest": (
                "lodger|person in the room|name on the reservation|traveller staying the night"
                "|name in the guest book|holder of the reservation|person expected at the desk|sleeper",
                "Whose name is in the guest book?|Who is expected at the front desk?|Who gets the key?"
                "|Who checks in?|Which visitor is coming?|On whose name is the reservation?|Who has a bed there?"
                "|Who spends the nights there?|Which person reserved it?|Name the visitor."
                "|Who holds the reservation?|The room is kept for which person?|Who must be greeted at the desk?"
                "|Who stays overnight?|Who takes the room?",
                "Will {v} sleep there?|Is {v} expected at the front desk?|Is the reservation on the name of {v}?"
                "|Does {v} get the key?|Is it the stay of {v}?|Does {v} check in?",
            ),
            "city": (
                "town|where the bed is|place of the stay|where the house stands|location of the room"
                "|city to sleep in|place of the guest house|city on the voucher",
                "In which town is the bed?|Where does the house stand?|Which town will the guest see?"
                "|What place is the stay in?|Where are the nights spent?|In what town does the visitor sleep?"
                "|To which city must the guest travel?|Where can this room be found?"
                "|What is the town of the stay?|Where was the room taken?|Which city is on the voucher?"
                "|Name the city of the stay.|Tell me the location of the hotel.|The guest house is in which city?"
                "|Where should the guest go to sleep?",
                "Is the bed in {v}?|Does the house stand in {v}?|Are the nights spent in {v}?"
                "|Is {v} the place of the stay?|Must the guest travel to {v}?|Is {v} on the voucher as the city?",
            ),
            "nights": (
                "times slept there|nights away|nights on the bill|nights in total|nights reserved"
                "|nights in the room|duration in nights|nights of sleep in the hotel",
                "How often will the guest sleep there?|How many times is the bed slept in?"
                "|How many nights away is it?|After how many nights is the room free again?"
                "|How many nights are on the bill?|How many nights does the visitor want?"
                "|What number of nights was reserved?|How many evenings does the guest go to bed there?"
                "|Tell me the length of the stay in nights.|The stay has how many nights?"
                "|How many nights were agreed?|For what length of time is the bed kept?|How many nights in all?"
                "|How many mornings will the guest wake up there?|The room is needed for how many nights?",
                "Will the guest sleep there {v} times?|Are {v} nights on the bill?"
                "|Does the visitor want {v} nights?|Were {v} nights reserved?|Are there {v} nights in all?",
            ),
            "arrival": (
                "day the guest comes|day the key is handed over|first date of the booking"
                "|date the guest gets there|first night|day of check-in|when the guest turns up"
                "|day to have the room ready",
                "Which day does the guest turn up?|When will the key be handed over?"
                "|On what day should the bed be made?|When is the visitor expected?"
                "|What date does the stay start?|When must the room be ready?|Which date is the guest coming?"
                "|When can we greet the visitor?|Which day was given for checking in?"
                "|Name the first date of the stay.|The visitor will be here on which day?"
                "|When will the guest move in?|From which date on is the room needed?"
                "|When does the visitor get there?|When will the guest be at the front desk?",
                "Does the guest turn up on {v}?|Must the room be ready on {v}?|Is the visitor expected on {v}?"
                "|Will the key be handed over on {v}?|Will the guest move in on {v}?",
            ),
            "price": (
                "bill for the stay|room charge|sum for the room|money for the stay|amount for all nights"
                "|charge for the stay|sum to pay at the desk|what the stay costs",
                "How high is the hotel bill?|What sum is charged for the room?|How much money does the hotel get?"
                "|What will be paid at the desk?|How much is charged?|What does the visitor owe the hotel?"
                "|What is the room charge?|For how much money can one sleep there?|What does the hotel ask for?"
                "|Give the sum for the stay.|The bed costs how much?|How much must the guest hand over?"
                "|What is the amount on the hotel bill?|At what price was it reserved?",
                "Is the hotel bill {v}?|Does the hotel get {v}?|Is {v} charged for the room?"
                "|Does the visitor owe {v}?|Is {v} paid at the desk?|Was it reserved for {v}?",
            ),
            "code": (
                "confirmation|confirmation number|key of the reservation|reference of the stay"
                "|number on the voucher|voucher number|code to show at the desk|code that confirms the room"
                "|reference to quote at the desk",
                "What number is on the voucher?|What should be shown at the front desk?"
                "|Which confirmation number was given?|How is the reservation identified?"
                "|What is the reference of the stay?|By which code can the desk find the room?"
                "|Which number confirms the room?|What code did the hotel send?|What should the guest quote?"
                "|Under what number is it in the hotel's files?|Tell me the confirmation number."
                "|The voucher has which code?|With which code can the stay be changed?"
                "|What was the reservation filed as?",
                "Is {v} on the voucher as the number?|Does {v} confirm the room?"
                "|Was the code {v} sent by the hotel?|Should the guest quote {v}?"
                "|Is the reservation filed as {v}?|Is {v} the reference of the stay?",
            ),
        },
        (
            "REGISTRATION CARD\nName ........ {guest}\nMoving in ... {arrival}\nNights ...... {nights}\nTo pay "
            "...... {price}",
            "VOUCHER {code}\nTown: {city}\nHolder: {guest}\nFirst night: {arrival}",
            "| Confirmation | Visitor | Nights | Charge |\n| {code} | {guest} | {nights} | {price} |",
            "[desk] Who is due on {arrival}?\n[office] {guest}, {nights} nights.",
            "<ida> found us a bed in {city}\n<max> what do they want for it?\n<ida> {price}",
            "Front desk, please have the key ready: {guest} turns up on {arrival} and quotes {code}.",
            "{price} was charged to {guest} for sleeping in {city}.",
            "After {nights} nights in {city}, {guest} paid the bill of {price} and went home.",
            "Dear team,\n\nI have to be in {city} from {arrival}. Kindly find me a bed.\n\nBest wishes\n{guest}",
            "Confirmed! We keep a bed for you in {city}. Quote {code} when you get here on {arrival}.",
            "voucher={code} sleeper={guest} town={city} key_from={arrival} charge={price}",
            "Length of stay: {nights} nights\nLocation: {city}\nReference: {code}",
            "The house in {city} asks {price} for {nights} nights.",
            "I'll be away from {arrival}, sleeping in {city}; it's {nights} nights, so feed the cat, please.",
            "kim: who gets the quiet room?\npat: {guest}\nkim: how long?\npat: {nights} nights",
            "CONFIRMED: {code}. We are happy that {guest} will be in {city}, and the key is handed over on {arrival}.",
            "PMS log: new stay {code}; visitor={guest}; start={arrival}; nights={nights}; charge={price}",
            "Expected at the desk on {arrival}: {guest}. To be paid: {price}.",
            "Our house in {city} looks forward to having {guest} with us from {arrival}.",
            "{city} WELCOMES A STAR: {guest} CHECKS IN ON {arrival}",
            "The reservation of {guest}, filed as {code}, was made longer: it is {nights} nights now.",
            "ola - did the hotel write?\nrob - yes, {code} is our confirmation\nola - and the money?\nrob - "
            "{price}, at the desk",
            "So yes, the room in {city}, that one's {price}, and we move in on {arrival}.",
            "Bed kept from: {arrival}\nBed kept for: {guest}\nBill: {price}\nTown: {city}\nVoucher: {code}",
            "A receipt over {price} was handed to {guest}; it covers {nights} nights and mentions {code}.",
        ),
    ),
    "call": (
        {
            "caller": (
                "person who rang|voice on the line|person who dialled|first speaker on the phone"
                "|person to ring back|one who picked up the phone to call|person behind the call"
                "|name on the display|person on the other end",
                "Whose voice was on the line?|Who dialled the number?|Who made the call?"
                "|Whose name was on the display?|Who should be rung back?|Who wanted to speak to somebody?"
                "|Who is waiting for an answer by phone?|Which person got in touch?"
                "|Who was at the other end of the line?|Whose call was missed?|Name the person who rang."
                "|Who asked for a call back?|Who gave the number?|Who picked up a phone to reach someone?"
                "|Who would like to be rung?",
                "Was it {v} who dialled?|Is {v} waiting for an answer?|Was {v} at the other end of the line?"
                "|Should {v} be rung back?|Did the voice on the line belong to {v}?",
            ),
            "wanted": (
                "one who was out|person to be told|colleague who missed the call|person rung"
                "|one who has to ring back|person the note is for|addressee of the note|person who should answer",
                "Who should read the note?|Whom should the message reach?|Which colleague was wanted?"
                "|Whose phone rang?|Who was not there to answer?|To whom must this be passed on?|Who was rung?"
                "|Whose help did the voice on the line need?|Who has a call to return?"
                "|The note is meant for whom?|Which person was to come to the phone?"
                "|Which person was not at the phone?|Who will get the note?"
                "|With whom did the voice on the line want to talk?|Who owes somebody a call?",
                "Was {v} asked for?|Does {v} have to ring back?|Was {v} the person rung?"
                "|Is the note meant for {v}?|Does {v} have a call to return?",
            ),
            "time": (
                "minute of the ring|clock time of the call|moment of the ring|time on the note"
                "|time on the display|when it rang|time stamp of the call|when the message was taken",
                "When did it ring?|What did the clock say at the ring?|At what hour was the phone heard?"
                "|When was the number dialled?|What time is on the note?|When did somebody get in touch?"
                "|What time does the display show?|When was the message taken?|At which time was the line busy?"
                "|When exactly was the phone call?|Give the clock time of the call.|The ring came at what time?"
                "|At which hour did the caller try?|When was the call missed?|The phone call took place when?",
                "Did it ring at {v}?|Is {v} the time on the note?|Was the number dialled at {v}?"
                "|Was the call missed at {v}?|Does the display show {v}?|Was the message taken at {v}?",
            ),
            "product": (
                "thing talked about|what the call concerned|item in question|thing the caller was interested in"
                "|issue|object of the talk|point of the call|article talked about",
                "Why did the phone ring?|What was the reason for the call?|What did the call concern?"
                "|Which item was in question?|What does the matter have to do with?"
                "|In what was the caller interested?|What is to be talked about?"
                "|Which article was mentioned on the phone?|What was the point of ringing?"
                "|What did the person on the line have in mind?|Which thing should be discussed?"
                "|Because of what did they ring?|Name the matter of the call.|The talk was about which article?"
                "|What was on the caller's mind?",
                "Was the {v} the reason for the call?|Did the call concern the {v}?"
                "|Is the {v} to be talked about?|Was the caller interested in the {v}?"
                "|Was the {v} mentioned on the phone?",
            ),
            "phone": (
                "line of the caller|number to dial|digits left on the note|number for the answer"
                "|where to ring|number on the slip|contact number|reply number",
                "Which number has to be dialled?|What digits were left?|Where can one ring for the answer?"
                "|On which line does the caller wait?|What number stands on the note?|How can the caller be rung?"
                "|Which telephone number was given?|What should be dialled to answer?"
                "|Under what number can one ring?|Which line should be used?|What is the contact number?"
                "|Give the number to dial.|To reach the caller, dial what?|The caller picks up at which number?"
                "|Which number should be noted down?",
                "Is {v} the number to dial?|Were the digits {v} left?|Does the caller pick up at {v}?"
                "|Is {v} on the note as the number?|Is {v} the contact number?",
            ),
        },
        (
            "TELEPHONE NOTE\nTo be told: {wanted}\nRang: {caller}\nWhen: {time}\nDial: {phone}",
            "Call for ..... {wanted}\nCall from .... {caller}\nMatter ....... {product}\nAnswer to .... {phone}",
            "| Rang | Asked for | Clock | Matter |\n| {caller} | {wanted} | {time} | {product} |",
            "[reception] {wanted}, someone rang for you.\n[{wanted}] Who?\n[reception] {caller}, at {time}.",
            "<desk> got {caller} on the line\n<desk> wants to hear more on the {product}\n<desk> dial {phone} "
            "when free",
            "It was {time} and {wanted} was busy, so {caller} got no answer on the phone.",
            "{wanted} missed {caller} by a minute. The matter was the {product}.",
            "Since {wanted} was at lunch, I took the call. It was {caller}, and the reason was the {product}.",
            "Subject: call for you\n\nDear {wanted},\n\n{caller} tried to reach you. Dial {phone} before you leave.",
            "{phone} is where {caller} can be rung; the talk will be on the {product}.",
            "To be passed on to {wanted}: the {product} is what {caller} has in mind. Time of the ring: {time}.",
            "voicemail> from={caller} at={time} reply={phone}",
            "log: incoming {time} / {caller} -> {wanted} / not answered",
            "Hello, is {wanted} there? No? Then say that {caller} rang, will you? My number is {phone}.",
            "meg - who phoned?\nted - {caller}\nmeg - why?\nted - the {product} is broken",
            "The clock said {time} when {caller} dialled the number of {wanted}.",
            "A ring back is owed by {wanted} to {caller}. Digits on the slip: {phone}.",
            "sue: Any calls?\njon: One, at {time}. {caller}.\nsue: For me?\njon: No, {wanted} was wanted.",
            "Not in the office when the telephone rang: {wanted}. On the line: {caller}.",
            "Trouble with the {product}! The customer on the line, {caller}, picks up at {phone}.",
            "call_in: dialled_by={caller}; asked_for={wanted}; clock={time}; reply_to={phone}",
            "Hi, this is {caller}. Could somebody explain the {product} to me? You get me at {phone}.",
            "Right, so it was {time}, the voice said {caller}, and I should tell {wanted}.",
            "Matter: {product}\nNumber left: {phone}\nTaken at: {time}\nPerson wanted: {wanted}",
            "{wanted} did not pick up when {caller} dialled at {time} to complain of the {product}.",
        ),
    ),
    "catalog": (
        {
            "product": (
                "goods on offer|article on the list|thing on the shelf|ware|thing in the shop window"
                "|article named|what the shop sells|object for sale|goods in this row",
                "Which thing is on the shelf?|What goods are listed here?|What does the shop sell here?"
                "|Which ware does the page show?|What would be in the parcel?|What is being advertised?"
                "|What stands in the shop window?|Which article can I get?|To what does this row belong?"
                "|What are the goods?|Name the thing on sale.|What kind of article is listed?"
                "|Which object does the label describe?|The entry is on which article?"
                "|What does the advert praise?",
                "Are the goods a {v}?|Does the label describe a {v}?|Is a {v} being advertised?"
                "|Is a {v} on the shelf?|Does the row belong to a {v}?|Would a {v} be in the parcel?",
            ),
            "maker": (
                "producing firm|factory owner|label behind it|firm that built it|company behind the product"
                "|name of the producer|house it comes from|builder",
                "Who is the producer?|Whose factory does it come from?|Which firm built it?"
                "|Which name stands behind the article?|From whose house does it come?|Who put it together?"
                "|Which business manufactures it?|By what firm was it built?|Who is behind the product?"
                "|Name the producer.|The article is the work of which firm?|What is the producing company called?"
                "|Which brand name does it bear?|Out of which factory did it come?",
                "Is {v} the producer?|Was it built by {v}?|Does it come from the factory of {v}?"
                "|Is {v} behind the product?|Does it bear the name of {v}?|Does {v} manufacture it?",
            ),
            "price": (
                "money asked for it|shop price|sum on the tag|charge per piece|sum a buyer pays|unit price"
                "|sales price|figure on the tag|what the buyer spends",
                "What is on the price tag?|How much money does the shop want?|What sum does a buyer hand over?"
                "|What is asked for one?|How much must a buyer spend?|At what price is it on offer?"
                "|What does one piece cost?|For what money can I have it?|How much would I pay?"
                "|Give the price of one.|What amount is on the tag?|It goes for how much?"
                "|How much would leave my purse?|Which price is listed?",
                "Does the shop want {v} for it?|Does one piece cost {v}?|Must a buyer spend {v}?"
                "|Is {v} asked for it?|Does it go for {v}?",
            ),
            "color": (
                "tone|paint|how it looks|finish|tint|hue|color on the label|colour of the article",
                "What shade is it?|Which colour would I get?|What tone does it have?"
                "|What colour do the makers give it?|Which tint was picked?|What hue does the article have?"
                "|In which shade is it on the shelf?|How would you describe its colour?|Which colour is listed?"
                "|Name the colour of the article.|It comes in which colour?|What colour will the buyer see?"
                "|Which finish does it have?|Of what colour is the article?",
                "Is {v} its shade?|Is {v} the colour listed?|Does the article have a {v} finish?|Is its tone {v}?"
                "|Will the buyer see a {v} article?",
            ),
            "stock": (
                "remaining pieces|units on hand|items ready to sell|number left|pieces in the store room"
                "|units in the warehouse|how many we have|stock level",
                "How many lie in the warehouse?|What number is still on hand?"
                "|How many can the shop sell before it runs out?|How many units are ready to go?"
                "|How large is the supply?|What is the stock level?|How many are on the shelf?"
                "|Up to how many could I get?|How many does the store room hold?"
                "|Count the pieces on hand: how many?|What quantity is there?|How many of them are ready to sell?"
                "|The shop still has how many?|After how many sales is it gone?",
                "Do {v} lie in the warehouse?|Are {v} pieces on hand?|Is the stock level {v}?"
                "|Are {v} on the shelf?|Does the store room hold {v}?",
            ),
            "sku": (
                "code to order with|catalog number|code on the label|stock code|number in the list|ordering code"
                "|shelf code|code of the goods|key of the row",
                "Which code do I order with?|What is printed on the label as the code?|How is the article coded?"
                "|Which catalog number does it have?|What should I type to find it?"
                "|By which code does the warehouse know it?|What code stands on the shelf?"
                "|What is its ordering code?|Which number belongs to the article?|Under what code is it filed?"
                "|Give the code of the goods.|What is the stock code?|The article has which code?"
                "|What identifies the product?|Which key leads to this row?",
                "Do I order it with {v}?|Is {v} the catalog number?|Is the article coded {v}?"
                "|Does the warehouse know it as {v}?|Is {v} the code on the label?|Should I type {v} to find it?",
            ),
            "discount": (
                "saving|markdown|sale cut|percent saved|bargain|amount of the reduction in percent"
                "|size of the markdown|how much cheaper it got|part of the price that falls away",
                "What does a buyer save?|By what percentage did the price fall?|How strong is the markdown?"
                "|What reduction is given?|How much cheaper is it now?|What percent is saved?"
                "|How far was the price cut?|What is the saving in percent?|Which rebate do buyers get?"
                "|How much less does one pay?|Give the size of the reduction.|The price was cut by how much?"
                "|What share of the price falls away?|How many percent does the sale bring?",
                "Do buyers save {v}?|Did the price fall by {v}?|Is the markdown {v}?"
                "|Does {v} of the price fall away?|Does the sale bring {v} off the price?|Do buyers pay {v} less?",
            ),
        },
        (
            "Stock card\nCode ....... {sku}\nGoods ...... {product}\nOn hand .... {stock}\nTag ........ {price}",
            "ORDER FORM\nOrdering code: {sku}\nShade: {color}\nPrice per piece: {price}\nCut for members: {discount}",
            "| Ware | Producer | Tag | On shelf |\n| {product} | {maker} | {price} | {stock} |",
            "[buyer] what do you want for the {product}?\n[shop] {price}, and I still have {stock}.",
            "<nia> is that thing in the window {color}?\n<shop> yes, and it goes for {price}\n<nia> producer?\n"
            "<shop> {maker}",
            "Built by {maker}, painted {color}, known in the warehouse as {sku}.",
            "Markdown of {discount} on the {product}: buyers now spend just {price}.",
            "{stock} pieces of {sku} remain on the shelf, each at {price}.",
            "On page one you find the new {product} from the house of {maker}. The tag says {price}.",
            "{maker} CUTS PRICE OF {product} BY {discount}",
            "I am looking for the {color} one, label {sku}. The {price} on the tag is fine with me.",
            "warehouse> {sku} : {stock} units on hand : shade {color}",
            "At {price} the {product} is a bargain, since {discount} has just come off.",
            "The producer is {maker}, the colour {color}, and the saving {discount}.",
            "tess: how many do we hold of {sku}?\nowen: {stock}\ntess: and what do we ask?\nowen: {price}",
            "Price tag: {price}\nStock level: {stock}\nCatalog number: {sku}\nProducer: {maker}",
            "Whoever orders {sku} gets a {color} {product} made by {maker}.",
            "ian - what's in the box?\nfay - one {product}, {color}\nian - cost?\nfay - {price}, after {discount} off",
            "Please correct the list: {sku} is not free, it costs {price}, and we hold {stock}, not zero.",
            "Right, this one here, that's from {maker}, comes in {color}, and we've got {stock} of them.",
            "Counted in the store room today: {stock}. Ware: {product}. Built by: {maker}.",
            "A {discount} reduction has been given to everything coded {sku}, which is the {product}.",
            "Label: {maker} / {product} / {color} / {sku}",
            "Dear shop,\nfor the {product} you ask {price}. With the {discount} rebate in your advert it "
            "should be less.",
            "New on the shelf: {product}. Supply: {stock}. Sale cut: {discount}. Finish: {color}.",
        ),
    ),
    "order": (
        {
            "order": (
                "number on the parcel slip|reference of the purchase|purchase number"
                "|number in the confirmation mail|reference to quote|number the shop gave|tracking reference"
                "|number of the purchase|reference on the slip",
                "What is the reference of the purchase?|Which number did the shop give?"
                "|What should be quoted to the shop?|Which number is on the slip?"
                "|By what number is the purchase known?|What reference is in the confirmation?"
                "|How can the shop find the purchase?|Which purchase is meant?"
                "|What number identifies the parcel's order?|Under what reference does it run?"
                "|Give the number of the purchase.|Which order reference do we see?"
                "|The purchase runs under which number?|What number should the buyer keep?"
                "|How is the order identified?",
                "Is {v} the reference of the purchase?|Should {v} be quoted to the shop?|Is {v} on the slip?"
                "|Does the purchase run under {v}?|Did the shop give the number {v}?",
            ),
            "customer": (
                "purchaser|receiver of the parcel|person who shopped|one who bought it|shopper|addressee"
                "|person waiting for the parcel|client of the shop|person the box is for",
                "Who shopped here?|Who will open the parcel?|Who is waiting for the goods?"
                "|Whose name is on the parcel?|Who is the purchaser?|Who bought the goods?|Who gets the box?"
                "|Which shopper is it?|To whom does the shop deliver?|Who spent the money?|Name the purchaser."
                "|Whose purchase was it?|Which person should sign for the parcel?|By whom was it bought?"
                "|The goods are on the way to whom?",
                "Did {v} shop here?|Is {v} the purchaser?|Is {v} waiting for the goods?|Is the box for {v}?"
                "|Was it bought by {v}?|Is the parcel addressed to {v}?",
            ),
            "product": (
                "contents of the box|thing bought|purchased article|what is in the parcel|thing in the box"
                "|ware bought|object of the purchase|article in the cart",
                "What is in the box?|What will be unpacked?|Which thing was purchased?"
                "|What goods does the parcel hold?|What did the shop sell?|What has to be packed?"
                "|What was put in the cart?|On what was the money spent?|Which article is being sent?"
                "|What is on its way?|Name the thing bought.|What are the contents of the parcel?"
                "|The box holds which article?|Which ware did the shopper choose?"
                "|What kind of thing was purchased?",
                "Is a {v} in the box?|Was a {v} purchased?|Did the shop sell a {v}?|Is a {v} being sent?"
                "|Was a {v} put in the cart?|Did the shopper choose a {v}?",
            ),
            "quantity": (
                "count of pieces|units bought|amount packed|pieces in the box|units in the parcel|copies bought"
                "|size of the order|pieces to pack",
                "How many are in the box?|How many pieces must be packed?|How many of them were bought?"
                "|What is the count?|How many units did the shop sell?|How many copies were put in the cart?"
                "|How many will be unpacked?|How large is the order in pieces?"
                "|What number of pieces is on the slip?|Give the number of units."
                "|How many articles are being sent?|The parcel holds how many?"
                "|How many times was the article taken?|How many pieces does the slip show?",
                "Must {v} pieces be packed?|Did the shop sell {v} of them?|Are {v} units being sent?"
                "|Does the slip show {v} pieces?|Are {v} pieces on the way?|Were {v} put in the cart?",
            ),
            "city": (
                "town on the label|home town of the parcel's receiver|city on the address label"
                "|where the box goes|target of the shipment|town the van drives to|place of unloading"
                "|town where the parcel is awaited|end of the parcel's trip",
                "To which town does the van drive?|What town is on the label?|Where will the parcel be opened?"
                "|In which city does the parcel end up?|Where must the box be brought?"
                "|What is the target of the shipment?|Which place are the goods bound for?"
                "|Where will the bell ring for the parcel?|In what city are the goods awaited?|Where is the drop?"
                "|Name the shipping city.|Which city stands on the address label?|The box travels to which city?"
                "|Into which town is it carried?|What place do the goods have to reach?",
                "Does the van drive to {v}?|Is {v} on the address label?|Must the box be brought to {v}?"
                "|Are the goods bound for {v}?|Does the parcel end up in {v}?|Is {v} the target of the shipment?",
            ),
            "date": (
                "day of the handover|day the parcel comes|day the van comes|expected day|promised date"
                "|date the box gets there|date set for the handover|day to be at home",
                "What day does the van come?|Which date was promised?|When should somebody be at home?"
                "|On which day is the parcel handed over?|When will the bell ring?"
                "|For which day was the handover set?|When does the box get there?"
                "|On what day are the goods expected?|When will the waiting be over?|Give the day of arrival."
                "|Which day will the parcel be opened?|The goods get there on what date?"
                "|When is the shipment expected?|What date does the shop promise?",
                "Does the van come on {v}?|Was {v} promised?|Is the parcel handed over on {v}?"
                "|Are the goods expected on {v}?|Should somebody be at home on {v}?|Is the parcel due on {v}?",
            ),
        },
        (
            "PACKING SLIP\nReference .... {order}\nContents ..... {product}\nPieces ....... {quantity}\nBring "
            "to ..... {city}",
            "Purchaser: {customer}\nTown on label: {city}\nDay of handover: {date}\nReference: {order}",
            "| Promised | Goods | Shopper | Slip |\n| {date} | {product} | {customer} | {order} |",
            "[{customer}] where is my parcel?\n[shop] it gets to {city} on {date}.",
            "<pia> what is in the box for {customer}?\n<lars> the {product}\n<pia> just one?\n<lars> no, {quantity}",
            "{quantity} of the {product} went into the cart of {customer}, and {order} is the reference.",
            "The van drives to {city} on {date} and has the {product} on board.",
            "What to pack: {product}\nHow often: {quantity}\nWho opens it: {customer}\nWhere: {city}",
            "Thank you for shopping with us! Quote {order} if the {product} is not there by {date}.",
            "Someone has to be at home on {date}, as {customer} is waiting for the {product}.",
            "Good day,\n\nmy purchase {order} is still missing. I paid for {quantity} pieces.\n\nRegards\n{customer}",
            "shop.log: cart closed; buyer={customer}; ref={order}; units={quantity}; promised={date}",
            "SHOP IN A RUSH: {customer} TAKES {quantity} OF THE {product} IN ONE GO",
            "{city} is where the shipment for {customer} ends up; its reference reads {order}.",
            "dan - has the shop sold anything?\numa - {quantity} of the {product}\ndan - who bought?\numa - {customer}",
            "Bound for {city}: {order}. Day of arrival: {date}.",
            "{customer} had a wish for {order}: no bag, please. So the {product} goes to {city} in a plain box.",
            "Handover set for {date}. Contents: {product}. Count: {quantity}.",
            "lea: which purchase do you mean?\nmo: {order}\nlea: ah, the {product}, {quantity} times.",
            "The {product} was picked by {customer}, packed this morning, and is awaited in {city}.",
            "Oh, and the parcel, the one for {customer}, that's {order}, and they promised it for {date}.",
            "Driver, first stop {city}: ring for {customer} and hand over {quantity} pieces.",
            "Date promised: {date}\nGoods: {product}\nUnits: {quantity}\nFor: {customer}\nNumber: {order}",
            "With {order} the shop has sold {quantity} units to {customer}.",
            "{order} > {product} > {quantity} > {city} > {date}",
        ),
    ),
    "cooking": (
        {
            "cook": (
                "person at the stove|head of the kitchen|one with the apron|kitchen hero|maker of the meal"
                "|host at the stove|person stirring the pot|name under the recipe|one who did the cooking",
                "Who is at the stove?|Who wears the apron?|Who stirs the pot?|Whose kitchen is it?"
                "|By whom was the meal made?|Who should be thanked for the meal?|Who feeds the guests?"
                "|Who knows how to make it?|Who put the food on the table?|Name the person at the stove."
                "|Who worked in the kitchen?|From whom does the recipe come?|Whose meal did they eat?"
                "|Who has to be asked for the recipe?",
                "Is {v} at the stove?|Does {v} stir the pot?|Does {v} wear the apron?"
                "|Should {v} be thanked for the meal?|Is it {v} who feeds the guests?"
                "|Did {v} put the food on the table?",
            ),
            "dish": (
                "plate of the day|what they eat|thing in the pot|what comes on the table|food on the plate"
                "|speciality|thing to taste|what is eaten",
                "What is in the pot?|What do the guests eat?|What will be on the plates?|What is there to taste?"
                "|What food is being prepared?|What do they learn to make?|What is the name of the dish?"
                "|Name the food on the plate.|What will fill the bowls?|Which food was chosen?"
                "|On the stove is what?|What can the hungry look forward to?|What do they find on the table?"
                "|What is the pot full of?|Which food do the guests get?",
                "Is {v} in the pot?|Do the guests eat {v}?|Does {v} come on the table?|Is {v} on the plates?"
                "|Is {v} the dish?|Is {v} being prepared?",
            ),
            "minutes": (
                "time on the stove|minutes on the clock|time until it is ready|minutes in the oven"
                "|length of the cooking|wait in minutes|kitchen timer|minutes on the timer|time over the fire",
                "How long must one wait for it?|What is the timer set to?|How long does it stay on the heat?"
                "|For how long is the stove on?|How many minutes pass until it is done?"
                "|How much time does the recipe ask for?|When, in minutes, is it ready to eat?"
                "|How many minutes are on the clock?|How long is the work in the kitchen?"
                "|Give the time in minutes.|The food needs heat for how long?|How many minutes until dinner?"
                "|What does the kitchen clock count down from?|How long do the hungry have to wait?",
                "Is the timer set to {v} minutes?|Does it stay on the heat for {v} minutes?"
                "|Is the stove on for {v} minutes?|Does the recipe ask for {v} minutes?"
                "|Do {v} minutes pass until it is done?|Are {v} minutes on the kitchen clock?",
            ),
            "servings": (
                "plates|people at the table|mouths to feed|hungry people|plates to fill|number of eaters"
                "|portions on the table|places at the table|size of the party",
                "How many plates are filled?|How many mouths are fed?|How many get something to eat?"
                "|For how many is the table laid?|How many people share the food?|How large is the party?"
                "|How many hungry people are there?|How many bowls are needed?|How many will be full afterwards?"
                "|Count the eaters: how many?|It is enough for how many?|How many places are laid?"
                "|How many spoons are needed, one each?|How many eaters does the recipe have in mind?",
                "Are {v} plates filled?|Do {v} people sit at the table?|Are there {v} mouths to feed?"
                "|Is the table laid for {v}?|Is it enough for {v}?|Do {v} people share the food?",
            ),
            "spice": (
                "trick|hidden taste|pinch of something|thing that gives the taste|flavour|secret of the kitchen"
                "|last thing to go in|what nobody may forget|seasoning",
                "What gives it the taste?|What is the trick?|What do they season it with?"
                "|What should nobody forget?|A pinch of what?|What was stirred in?|What is hidden in the food?"
                "|Which flavour does it have?|With what is the taste made better?|What is the kitchen's secret?"
                "|Name the seasoning.|What would be missing without a pinch of it?|Which extra thing is in it?"
                "|What goes on top of it all?|What does the tongue notice?",
                "Is {v} the trick?|Is it seasoned with {v}?|Was {v} stirred in?|Is a pinch of {v} in it?"
                "|Should nobody forget the {v}?",
            ),
        },
        (
            "KITCHEN CARD\nPlate ....... {dish}\nEnough for .. {servings}\nTimer ....... {minutes}\nSeasoning "
            "... {spice}",
            "At the stove: {cook}\nIn the pot: {dish}\nAt the table: {servings}\nReady after: {minutes} minutes",
            "| On the table | Eaters | Minutes | Flavour |\n| {dish} | {servings} | {minutes} | {spice} |",
            "[kids] what smells so good?\n[{cook}] {dish}! Lay the table for {servings}, please.",
            "<gus> is the {dish} done?\n<eva> no, {minutes} minutes on the clock\n<gus> and what goes on top?\n"
            "<eva> {spice}",
            "The table was laid for {servings}; {cook} wore the apron.",
            "After {minutes} minutes on the heat the {dish} was ready, and {cook} rang the bell.",
            "{spice} is what gives the {dish} its taste, says {cook}, who learned it at home.",
            "Dear {cook},\n\nthank you for the {dish}. What was that taste? I guess it was {spice}.\n\nA happy eater",
            "{servings} hungry people, one pot of {dish}, and a pinch of {spice} in it.",
            "Set the timer to {minutes} minutes, {cook} told us, and stir in some {spice}.",
            "COOKING CLASS WITH {cook}: LEARN TO MAKE {dish} IN {minutes} MINUTES",
            "There were {servings} of us; {cook} put {dish} on the table.",
            "ali - what do we eat?\nbo - {dish}\nali - who is at the stove?\nbo - {cook}\nali - when is it "
            "done?\nbo - in {minutes} minutes",
            "Season with {spice}. Wait {minutes} minutes. Fill {servings} plates.",
            "In the kitchen of our school {cook} fed {servings} children; {dish} was on every plate.",
            "People ask {cook} for the trick behind the {dish}. It is {spice}.",
            "Eaters: {servings}\nTimer: {minutes}\nChef: {cook}\nPlate: {dish}",
            "Mum's note: {dish} on the stove, give it {minutes} minutes, share it between all {servings} of you.",
            "sid: How many sit down tonight?\nann: {servings}\nsid: And the secret of the pot?\nann: {spice}, "
            "but do not tell {cook}.",
            "stove={cook} pot={dish} plates={servings} timer={minutes} pinch={spice}",
            "So what you do is, you take the {dish}, put some {spice} on it and leave it alone for {minutes} minutes.",
            "The {minutes} minutes felt long to the {servings} who waited for their {dish}.",
            "Menu card: {dish} with {spice}. Apron: {cook}.",
            "Lay {servings} places! In {minutes} minutes {cook} comes out of the kitchen with the pot.",
        ),
    ),
    "server": (
        {
            "host": (
                "web address of the machine|where the server lives|target address|location on the net|base URL"
                "|endpoint|where the machine answers|link to the server",
                "Where does the machine answer?|Which URL leads to the server?|To what address does one connect?"
                "|Where on the net is the machine?|What is the endpoint?|Where should requests be sent?"
                "|Which link opens the server?|Under what address is it online?"
                "|What should be typed into the browser?|Which address did the admin give?"
                "|Give the URL of the machine.|The client talks to which address?|What base URL is in use?"
                "|Where can the service be found?|At which address does it run?",
                "Does the machine answer at {v}?|Are requests sent to {v}?|Is {v} the endpoint?"
                "|Does one connect to {v}?|Is the service found at {v}?|Does the client talk to {v}?",
            ),
            "port": (
                "door number of the server|port to open|socket number|port in the firewall|number after the colon"
                "|network port|port of the service|gate for the traffic",
                "What port must the firewall let through?|Where does the service listen, by port number?"
                "|Through which port does the traffic come in?|Which port should be opened?"
                "|What number is the listening port?|On what port does it answer?|Which socket number is taken?"
                "|To which port does the client connect?|What port did the admin choose?"
                "|Which network port belongs to it?|Give the port of the service."
                "|The service sits behind which port?|Which port is reserved for it?"
                "|By what port can it be reached?|Which port is in the settings?",
                "Must the firewall let port {v} through?|Does the traffic come in through port {v}?"
                "|Does the service sit behind port {v}?|Should port {v} be opened?|Does it answer on port {v}?"
                "|Is {v} the listening port?",
            ),
            "user": (
                "name to log in with|name on the account|who is logged in|owner of the session|name at the prompt"
                "|identity|person signed in|account at the login|session owner",
                "Which name is typed at the login?|Who is signed in?|Whose session is it?"
                "|Under whose account does it run?|Which identity is used?|With what name does one sign in?"
                "|What account has access?|Who was let in?|Which login name is in the settings?"
                "|What should I enter as the name?|Name the account.|Whose rights does the program have?"
                "|Who opened the session?|The service runs under which name?|Which account opens the door?",
                "Is {v} signed in?|Is it the session of {v}?|Does it run under the account {v}?"
                "|Has {v} got access?|Should I sign in as {v}?|Is {v} the name at the login?",
            ),
            "file": (
                "document with the settings|where it is written|place of the entries|path on the disk"
                "|file to look at|file on the disk|file that holds the data|target file|source of the settings",
                "Where are the entries written?|Which file holds the settings?|What should the admin look into?"
                "|From which file is it read?|Where does the output land?|Which file is on the disk?"
                "|What file should be opened?|To which file does it write?|What is the file's name?"
                "|In which document can the details be found?|Give the name of the file."
                "|Where can I read what happened?|The data sits in which file?|Which file has to be edited?"
                "|Which file did the program touch?",
                "Does {v} hold the entries?|Does the output land in {v}?|Should the admin look into {v}?"
                "|Is it read from {v}?|Must {v} be edited?|Does the data sit in {v}?",
            ),
            "timeout": (
                "seconds until it gives up|waiting time|longest wait|patience in seconds|limit in seconds"
                "|seconds before the cut|allowed seconds|seconds allowed for an answer",
                "When does it give up, in seconds?|How long is the longest wait?"
                "|After how many seconds is the line cut?|How much patience does the client have, in seconds?"
                "|How many seconds may an answer take?|What is the maximum wait?"
                "|For how many seconds does it keep trying?|When is the connection dropped, in seconds?"
                "|What limit in seconds is in the settings?|Give the waiting time in seconds."
                "|A request may last how many seconds?|How slow may the answer be, in seconds?"
                "|How many seconds pass before it stops?|How long until it gives up?",
                "Is the longest wait {v} seconds?|Is the line cut after {v} seconds?"
                "|May an answer take {v} seconds?|Does it keep trying for {v} seconds?"
                "|Is the connection dropped after {v} seconds?|Will it stop waiting after {v} seconds?",
            ),
            "region": (
                "data centre zone|location code|area of the cloud|place in the cloud|zone of the machine"
                "|hosting region|cluster location",
                "In what zone does the machine stand?|Which location code is set?"
                "|Where in the cloud is it hosted?|What zone was chosen?|Which data centre zone is it?"
                "|To what region was it moved?|In which part of the cloud does it live?|What is the region code?"
                "|Which zone hosts the machine?|Give the zone of the server.|The machine stands in which region?"
                "|What hosting region is named?|Which region did the team pick?|Which zone is in the settings?",
                "Does the machine stand in zone {v}?|Is {v} the location code?|Is it hosted in {v}?"
                "|Was the zone {v} chosen?|Is {v} the hosting region?|Did the team pick {v} as the region?",
            ),
        },
        (
            "ACCESS REQUEST\nAccount ....... {user}\nEndpoint ...... {host}\nPort to open .. {port}\nZone "
            ".......... {region}",
            "Where it answers: {host}\nWhere it stands: {region}\nWhere it writes: {file}\nWhere it listens: "
            "port {port}",
            "| Zone | Endpoint | Port | Longest wait |\n| {region} | {host} | {port} | {timeout} s |",
            "[ops] who is signed in?\n[bot] {user}\n[ops] where do the entries go?\n[bot] {file}",
            "<dev> which port do I open?\n<admin> {port}\n<dev> and when does it give up?\n<admin> after "
            "{timeout} seconds",
            "Nobody but {user} has access to {file}.",
            "Requests to {host} are dropped after {timeout} seconds; the firewall lets only port {port} through.",
            "{file} says the machine stands in {region} and waits {timeout} seconds for an answer.",
            "Hi team,\n\nthe endpoint is {host} from now on. Sign in with {user} and have a look at {file}.\n\n"
            "The admins",
            "In zone {region} a session was opened by {user}.",
            "{port} is the door that {host} has to itself, see {file}.",
            "MORE PATIENCE IN {region}: {host} NOW GIVES UP ONLY AFTER {timeout} SECONDS",
            "sudo: session opened for {user}\nservice: listening, port={port}\nservice: output to {file}",
            "The team picked {region}, and requests should be sent to {host}.",
            "ria - how do I get in?\nvic - name {user}, address {host}\nria - port?\nvic - {port}",
            "Edit {file}: set the wait to {timeout} and the account to {user}.",
            "Longest wait: {timeout} s\nListening port: {port}\nOutput: {file}\nAccount: {user}",
            "{user}@{region}: connect {host} (gives up after {timeout} s)",
            "If no answer comes within {timeout} seconds, the client talking to {host} closes the line and "
            "makes an entry in {file}.",
            "mei: Zone?\nkai: {region}\nmei: Port?\nkai: {port}, it is all in {file}.",
            "Okay, so the machine, it's over in {region}, you go in as {user}, and the door is port {port}.",
            "ssh -p {port} {user} # waits {timeout} s, reads {file}",
            "Ticket: {user} finds {host} slow. The admins answer that {timeout} seconds are the longest wait.",
            "zone {region} / endpoint {host} / gate {port} / identity {user} / output {file}",
            "Port {port} was opened and {user} let in; the admins wrote it all down in {file}.",
        ),
    ),
}
