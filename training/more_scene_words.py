"""More words and texts for the scenes from the contract to the game, for the training side alone."""

from __future__ import annotations

SCENES: dict[str, tuple[dict[str, tuple[str, str, str]], tuple[str, ...]]] = {
    "contract": (
        {
            "signer": (
                "signatory|signing person|person whose name is under the contract|person behind the signature"
                "|full name of the signer|holder of the pen",
                "Who is the signer?|Who put a signature under it?|Whose name is under the contract?|Signed by whom?"
                "|Who agreed to the deal with a signature?|Which person gave the signature?|Who held the pen?"
                "|What is the name of the signer?|The contract was signed by which person?|Who did the signing?"
                "|Who closed the deal in person?|Under the contract stands the name of which person?"
                "|Who was it that signed?|Which man or woman signed?|Can you tell me who signed?",
                "Is the signature that of {v}?|Did {v} put a name under it?|Was {v} the person who signed?"
                "|Does the contract carry the signature of {v}?|Can we say that {v} signed the contract?"
                "|Is {v} the signer?",
            ),
            "company": (
                "company in the deal|firm on the other side|contract partner|firm named in the contract"
                "|business partner|name of the partner firm",
                "Which firm is the partner?|What firm is on the other side?|Who is the other party?"
                "|Which business is it with?"
                "|What is the partner company called?|With whom was the deal made?|Name the company in the contract."
                "|The contract is with which firm?|What company agreed to the deal?|Which company got the contract?"
                "|What is the name of the other side?|With what firm do we have a contract now?"
                "|Which company stands in the agreement?|A deal with which company?",
                "Is {v} the partner?|Was the deal made with {v}?|Is {v} on the other side of the contract?"
                "|Does the agreement name {v}?|Is {v} the firm that got the contract?|Do we have a contract with {v}?",
            ),
            "date": (
                "day of signing|day of the signature|date on the contract|contract date|date of the deal|date of the"
                " agreement",
                "What date is on the contract?|Which day was it signed?|What is the signing date?|Signed when?"
                "|On which day did the signing take place?|When was the deal closed?"
                "|Which date does the contract carry?"
                "|When did the signature come?|Give the date of the signing.|From what date is the contract?"
                "|When did the two sides agree?|The signing was on which date?|When was the name put under it?"
                "|Tell me when the contract was signed.",
                "Did the signing take place on {v}?|Does the contract carry the date {v}?|Was the deal closed on {v}?"
                "|Is the contract from {v}?|Did the signature come on {v}?|Is {v} the date on the contract?",
            ),
            "amount": (
                "sum in the contract|money in the deal|worth of the contract|agreed sum|price in the contract|size"
                " of the deal",
                "How big is the contract?|What sum was agreed?|How much money is it about?|What is the deal worth?"
                "|What is the value of the contract?|How much was agreed on?|The contract is worth how much?"
                "|Which amount stands in the contract?|What price did they agree on?|How high is the sum?"
                "|How much money changes hands?|What figure is written in the contract?|Worth how much?"
                "|How large is the deal in money?",
                "Is the deal worth {v}?|Was a sum of {v} agreed?|Is the contract about {v}?"
                "|Do {v} stand in the contract?"
                "|Did they agree on {v}?|Is {v} the agreed sum?",
            ),
            "city": (
                "town of the signing|city of the contract|place where they signed|location of the signing"
                "|city in which the deal was made|signing place",
                "Signed in which city?|Where did they sign?|Where was the deal made?|What town was it signed in?"
                "|Where did the two sides meet to sign?|In which place was the pen put to paper?"
                "|Where was the signature given?"
                "|Name the city of the signing.|In what town was the contract closed?|The signing took place where?"
                "|Where were the papers signed?|In which town did the signer put the name?"
                "|What place does the contract name?"
                "|Which city saw the signing?",
                "Was the deal made in {v}?|Is {v} the place of the signing?|Were the papers signed in {v}?"
                "|Did the two sides meet in {v} to sign?|Was it {v} where they signed?"
                "|Is {v} the city in the contract?",
            ),
        },
        (
            "{company} and {signer} have a deal.",
            "Signed: {signer}. Partner: {company}.",
            "{amount} for {company}; {signer} signed on {date}.",
            "A contract with {company} was signed by {signer}.",
            "It was {signer} who signed the contract with {company}, in {city}, on {date}.",
            "{date}: deal with {company} closed. Value {amount}. Signature from {signer}, place {city}.",
            "PARTNER = {company}\nSIGNATORY = {signer}\nSUM = {amount}\nTOWN = {city}\nDAY = {date}",
            "Good news: {company} is our new partner! The papers were signed in {city}. {signer} held the pen"
            " and the sum is {amount}.",
            "# Deal with {company}\n\n* who signed: {signer}\n* where: {city}\n* when: {date}\n* how much: {amount}",
            "A: Is the paper signed?\nB: Yes, {signer} did it on {date}.\nA: And with whom?\n"
            "B: With {company}, for {amount}.",
            "To: legal team\nSubject: {company}\n\nThe contract is back from {city}. It bears the signature of {signer}"
            " and the date {date}.",
            "signed {city} {date} stop partner {company} stop sum {amount} stop signer {signer}",
            "The pen was handed to {signer} in {city}. A minute later the agreement with {company} was valid, and"
            " {amount} were on their way.",
            "For {amount}, {company} will do the work. The contract was signed in {city} on {date}, and the name under"
            " it is {signer}.",
            "{city}, {date}. Between {company} on one side and {signer}, who signs below, on the other, a price of"
            " {amount} is agreed.",
            "2 pages, 1 signature ({signer}), 1 partner ({company}), total value {amount}",
            "Nobody but {signer} could sign, so {company} had to wait until {date}. The sum stayed the same: {amount}.",
            "Because {signer} was in {city} on {date}, the contract with {company} was signed there and not by post.",
        ),
    ),
    "order": (
        {
            "customer": (
                "person who ordered|name of the buyer|person behind the order|client who ordered|receiver of the goods"
                "|name on the order",
                "Who bought it?|Who is the customer?|Ordered by whom?|Which person placed the order?"
                "|Who gets the parcel?"
                "|What is the name of the customer?|From whom is the order?|Who wants the goods?"
                "|Who is waiting for the parcel?"
                "|Which name is on the order?|The order came from which person?|Who sent in the order?"
                "|Who is the client?"
                "|Who did the shopping?",
                "Did {v} buy it?|Does the order come from {v}?|Is {v} the buyer?|Is {v} the name on the order?"
                "|Will {v} get the parcel?|Was it ordered by {v}?",
            ),
            "product": (
                "goods|what was bought|thing that was ordered|name of the product|item in the order|content of the"
                " parcel",
                "What did the customer buy?|What is in the parcel?|Which item did the customer choose?"
                "|What goods are ordered?"
                "|What thing was bought?|What is being sent?|Name the ordered item.|The order is for which product?"
                "|What will the customer receive?|What kind of article is it?|What is the customer waiting for?"
                "|What was put in the box?|Which product does the order name?|What was sold?",
                "Is a {v} in the parcel?|Did the customer buy a {v}?|Was a {v} sold?|Is the {v} what was ordered?"
                "|Is it a {v} that will be delivered?|Does the order name a {v}?",
            ),
            "order": (
                "code of the order|order reference|reference of the order|order no.|identifier of the order|order code",
                "What is the order reference?|Which number belongs to the order?|What ID was given to the order?"
                "|Under which ID do I find the order?|What reference does the order carry?|Which order ID is named?"
                "|How can the order be looked up?|What is the code of the order?|The order has which number?"
                "|What do I type to find the order?|By which number is the order known?|Give the number of the order."
                "|Which reference should I use for this order?",
                "Is {v} the reference of the order?|Is the order known as {v}?|Does the order carry the number {v}?"
                "|Is {v} the order ID?|Can the order be found under {v}?|Was the order given the number {v}?",
            ),
            "quantity": (
                "number of units|amount of pieces|how many pieces|piece count|number of items|units ordered",
                "How many were bought?|How many pieces did the customer buy?|How many units are sent?"
                "|What is the quantity?"
                "|How many of them are in the box?|How many items will come?|What number of pieces is it?"
                "|How many does the buyer get?"
                "|The order is for how many pieces?|How many are wanted?|How many items did the buyer ask for?"
                "|How many units have to be packed?|What is the piece count?|How many go into the parcel?",
                "Were {v} of them bought?|Are {v} units sent?|Does the buyer get {v} pieces?|Are {v} in the box?"
                "|Is {v} the number of pieces?|Have {v} units to be packed?",
            ),
            "date": (
                "day of delivery|expected date|date when it arrives|day of arrival|planned delivery date|date of the"
                " arrival",
                "When will the goods arrive?|On what date does the parcel come?|When will the customer have it?"
                "|What is the delivery date?|For which date is the delivery planned?|What day will it get there?"
                "|When should the buyer be at home?|Delivered when?|Arrival on which date?"
                "|When does the box reach the buyer?"
                "|Until when does the customer have to wait?|Which date is given for the delivery?"
                "|When is the parcel due?",
                "Will the goods arrive on {v}?|Does the parcel come on {v}?|Is the arrival on {v}?"
                "|Is the delivery planned for {v}?|Will the customer have it on {v}?|Does the box get there on {v}?",
            ),
            "city": (
                "city of the buyer|town it is sent to|place the parcel goes to|receiving city|target city|shipping"
                " city",
                "Where does the parcel go?|Which city is it sent to?|To what town is the order shipped?"
                "|Where will the box arrive?"
                "|What is the destination of the order?|Sent where?|In which city will the customer get it?"
                "|Where do the goods have to go?|To which place must the driver go?|What city stands on the box?"
                "|Name the town of the delivery.|Which town are the goods for?|Where is the buyer waiting for it?",
                "Does the parcel go to {v}?|Will the box arrive in {v}?|Is the order sent to {v}?"
                "|Are the goods for {v}?"
                "|Does {v} stand on the box?|Is {v} the town of the delivery?",
            ),
        },
        (
            "{product} for {customer}, {quantity} pcs",
            "Order no. {order}, going to {city}.",
            "{quantity} x {product} to {city}",
            "The {product} was ordered by {customer} and will be delivered on {date}.",
            "On {date} a box goes out to {city}: {quantity} x {product}, bought by {customer}, reference {order}.",
            "REF {order}\nBUYER {customer}\nGOODS {product}\nUNITS {quantity}\nTOWN {city}\nARRIVAL {date}",
            "Customer: where is my {product}?\n"
            "Shop: You are {customer}, order {order}? It will be in {city} on {date}.",
            "Warehouse, please pack {quantity} of the {product} today. They are for {customer}; the truck to {city}"
            " leaves"
            " at noon. Note {order} on the box.",
            "Somebody in {city} is happy: {customer} gets {quantity} pieces of our {product}, and all arrive on"
            " {date}.",
            "new order {order} received: sku={product} qty={quantity} ship={city} eta={date} buyer={customer}",
            "Hi team, {customer} called. Order {order} should not go to the old address but to {city}. The rest is"
            " the same: {quantity} pieces, on {date}.",
            "- buyer's name: {customer}\n- what: {product}\n- how many: {quantity}\n- reference: {order}",
            "Thank you for shopping with us, {customer}! We got your order {order}. Your {product} should be there"
            " by {date}.",
            "sent to {city} stop {quantity} pieces {product} stop arrives {date} stop tell {customer}",
            "As {customer} lives in {city}, the {product} is sent by train. It comes on {date} under the number"
            " {order}.",
            "Packing slip\n{quantity} x {product}\nreceiver {customer}, {city}\nour sign {order}",
            "What {customer} wanted was simple: {quantity} times the {product}, delivered to {city} not later than"
            " {date}.",
            "{order} is late. The {product} should have been in {city} already, but now {customer} will get it on"
            " {date}.",
        ),
    ),
    "meeting": (
        {
            "organizer": (
                "leader of the meeting|name of the host|chair|person who called the meeting|person in charge|head of"
                " the meeting",
                "Who leads?|Who hosts the meeting?|Who chairs it?|Who is the organizer?|Who invites us?"
                "|Who set up the meeting?"
                "|Whose meeting is it?|The meeting is led by whom?|Who opens the meeting?|Which person is in the chair?"
                "|Who guides us through the meeting?|Who planned the meeting?|Under whose lead do we meet?"
                "|Who will be in charge?",
                "Is {v} in charge of the meeting?|Does {v} lead the meeting?|Is {v} the host?|Does {v} chair it?"
                "|Did {v} set up the meeting?|Is it the meeting of {v}?",
            ),
            "room": (
                "location of the meeting|name of the room|where we meet|booked room|room for the meeting|meeting place",
                "Which room is it?|What is the meeting room?|Where should I go for the meeting?"
                "|In what room will it be?"
                "|Where does everybody come together?|What place was booked?|Where will we sit?|What room was reserved?"
                "|Name the room.|The meeting is held where?|In which place do we come together?"
                "|To which room do I have to go?"
                "|Where is it held?",
                "Is it held in {v}?|Was {v} booked?|Should I go to {v}?|Is {v} the meeting room?"
                "|Do we come together in {v}?"
                "|Will we sit in {v}?",
            ),
            "time": (
                "beginning of the meeting|clock time|hour of the meeting|when it begins|start of the meeting|meeting"
                " time",
                "When does it start?|At what time should I be there?|What is the start time?|At what time do we begin?"
                "|What does the clock say when we start?|From what time do we meet?|At which time is everybody there?"
                "|What hour is planned?|By what time must I be in the room?|The meeting begins at what time?"
                "|What time was agreed?|At what time of day is it?|What is the time of the meeting?",
                "Do we begin at {v}?|Is {v} the start time?|Should I be there at {v}?|Was {v} agreed as the time?"
                "|Is everybody there at {v}?|Is the start planned for {v}?",
            ),
            "weekday": (
                "meeting day|day of the week|weekday of the meeting|day on which we meet|planned day|name of the day",
                "On which weekday do we meet?|What day is planned?|Which day do we come together?|What day was chosen?"
                "|For what day is it planned?|Which day of the week is it?|On what day does it take place?"
                "|What day should I keep free?|The meeting is on which day?|Name the day of the meeting."
                "|On which day must I come?"
                "|What weekday is named?|Which day was fixed for the meeting?",
                "Is the day {v}?|Should I keep {v} free?|Is it planned for {v}?|Do we come together on {v}?"
                "|Was {v} chosen as the day?|Is it on a {v}?",
            ),
            "notes": (
                "writer of the minutes|person who writes things down|keeper of the notes|minute taker|who takes notes"
                "|person with the notebook",
                "Who writes the notes?|Who takes the minutes?|Who has to write?|By whom are the minutes written?"
                "|Who is the note taker?"
                "|Who sits there with the notebook?|The minutes come from whom?|Who puts down what is said?"
                "|Who was asked to take notes?|Whom do I ask for the notes?|Who is responsible for the minutes?"
                "|Which person types the notes?|Who will send round the minutes?",
                "Are the minutes written by {v}?|Does {v} take the minutes?|Is {v} the note taker?"
                "|Was {v} asked to take notes?"
                "|Do I get the notes from {v}?|Is {v} responsible for the minutes?",
            ),
            "people": (
                "number of guests at the meeting|size of the group|how many people|number of attendees|group size",
                "How many will come?|How many persons take part?|How many seats do we need?|How big is the group?"
                "|How many people meet?|How many will sit in the room?|How many guests are expected?"
                "|What is the head count?"
                "|How many chairs are needed?|The group has how many people?|How large is the round?"
                "|How many people were invited?"
                "|How many attend?",
                "Are there {v} people?|Do we need {v} chairs?|Is {v} the head count?|Will {v} persons take part?"
                "|Is the group {v} people big?|Do {v} attend?",
            ),
        },
        (
            "{weekday}, {time}, {room}.",
            "{organizer} leads, {notes} writes.",
            "Minutes: {notes}. Lead: {organizer}.",
            "{notes} writes down what is said; {organizer} leads. Room: {room}.",
            "The minutes are written by {notes}. The meeting itself is run by {organizer}, on {weekday} at {time}.",
            "Please come to {room} on {weekday}. We start at {time}. {people} chairs are ready.",
            "Agenda\n{time} start, {room}\nChair {organizer}\nSecretary {notes}\nExpected {people}",
            "who leads = {organizer}\nwho writes = {notes}\nwhich day = {weekday}\nclock = {time}\nwhere = {room}",
            "A: Who does the minutes this time?\nB: {notes}.\nA: And the lead?\n"
            "B: {organizer}, as always. {weekday} at {time}.",
            "Subject: {weekday}\n\nDear all,\nI have booked {room} for {people} people. Be there at {time}.\n"
            "{organizer}, your host",
            "Since {organizer} has to lead, {notes} was asked to take notes. {people} of us will be in {room}.",
            "team meeting {weekday} {time} stop room {room} stop notes {notes} stop bring coffee for {people}",
            "With {notes} at the notebook and {organizer} in the chair, {people} people will talk in {room} on"
            " {weekday}.",
            "calendar: {weekday} {time} sharp | place {room} | host {organizer} | attendees {people}",
            "Don't forget! {room} is ours from {time} on {weekday}. {organizer} invites, so come on time.",
            "## {weekday}\nAt {time} {people} of us come together. It is {organizer} who called the meeting and {notes}"
            " who keeps the notes.",
            "For {people} guests {room} is almost too small, but {organizer} wants to hold the meeting there on"
            " {weekday}.",
            "I can't lead on {weekday}, so {organizer} will do it. {notes} will send you the minutes. Start: {time}.",
        ),
    ),
    "flight": (
        {
            "passenger": (
                "person on board|person who flies|holder of the ticket|name on the ticket|flyer|flight guest",
                "Who flies?|Who takes the plane?|Which person is on board?|Whose name is on the ticket?"
                "|Who is on this trip?"
                "|Who will board?|What is the passenger's name?|The ticket is for whom?|Who is going by plane?"
                "|Which passenger is named?|For whom was the flight booked?|Who sits in the plane?"
                "|Who is the traveller?",
                "Is {v} on board?|Is the ticket for {v}?|Does {v} take the plane?|Is {v} the name on the ticket?"
                "|Was the flight booked for {v}?|Does {v} sit in the plane?",
            ),
            "origin": (
                "city it leaves from|start of the trip|departure airport city|where it takes off"
                "|take-off city|city before the flight",
                "Which city does the plane leave?|Where does the plane come from?|From what city does the trip start?"
                "|Where does it take off?|In which city does the journey begin?|What is the city of departure?"
                "|Where is the start?"
                "|Where must the passenger board?|From where does the passenger fly?|The plane leaves which city?"
                "|What is the starting point?|Out of which city?|Coming from which city?"
                "|In which city does one get on the plane?",
                "Does the plane come from {v}?|Does the plane leave {v}?|Is the start in {v}?"
                "|Does the journey begin in {v}?"
                "|Must the passenger board in {v}?|Is {v} the starting point?",
            ),
            "destination": (
                "city it flies to|end of the trip|where it lands|target of the flight|landing city|goal of the journey",
                "Where is the plane going?|In which city does it land?|Which city is the goal?"
                "|Where will the passenger get off?"
                "|To which city does the passenger travel?|Where does the journey end?|What is the city of arrival?"
                "|Where does the plane come down?|The flight goes to which city?|Where does the passenger want to go?"
                "|Going to which city?|Bound for where?|In what city will the traveller arrive?"
                "|What city does the ticket lead to?",
                "Does the plane land in {v}?|Is the plane bound for {v}?|Does the journey end in {v}?"
                "|Does the passenger fly to {v}?"
                "|Will the traveller arrive in {v}?|Is {v} the goal of the trip?",
            ),
            "number": (
                "code of the flight|name of the flight|flight no.|plane code|flight ID|number on the board",
                "Which flight number is given?|What is the plane's code?|What flight do I look for on the board?"
                "|Which flight does the passenger take?|How is the flight called on the board?"
                "|The flight has which number?"
                "|What code does the flight carry?|Which flight should I ask for?|Give the flight number."
                "|What is this flight called?"
                "|By which code is the flight known?|What number is on the flight plan?|Flight what?",
                "Does the flight carry the code {v}?|Is {v} the flight number?|Does the passenger take flight {v}?"
                "|Is the plane known as {v}?|Is {v} the code on the board?|Should I look for flight {v}?",
            ),
            "time": (
                "take-off time|hour of departure|when it leaves|time of take-off|start of the flight|departure hour",
                "At what time does it leave?|What is the departure time?|When is the take-off?"
                "|At which hour does the plane go?"
                "|When will the plane be in the air?|What time does the ticket say?|When does the plane start?"
                "|Leaving when?"
                "|At what time does the flight depart?|By when must one be on board?|The plane goes at what time?"
                "|When do we take off?|What time is on the board?|When does the journey begin?",
                "Is the take-off at {v}?|Does the plane go at {v}?|Is {v} the departure time?|Will it depart at {v}?"
                "|Does the plane start at {v}?|Do we take off at {v}?",
            ),
            "seat": (
                "number of the seat|seat on board|place on the plane|booked seat|seat code|seat of the passenger",
                "Which place on the plane is booked?|What seat is given?|Which seat was reserved?"
                "|Where is the place on board?"
                "|Which seat belongs to the passenger?|What place does the passenger sit in?"
                "|On which seat does the traveller sit?"
                "|What is written as the seat?|The passenger has which seat?|Which seat do I have to look for?"
                "|Name the seat.|What seat is on the boarding pass?|Which chair on board is it?",
                "Was seat {v} reserved?|Does the passenger have seat {v}?|Is {v} the place on board?"
                "|Does the traveller sit in seat {v}?"
                "|Is {v} the seat on the boarding pass?|Is the booked seat {v}?",
            ),
        },
        (
            "{origin} to {destination}, {time}",
            "To {destination} from {origin}: flight {number}.",
            "{passenger}, seat {seat}, to {destination}.",
            "Arriving in {destination} from {origin}: {passenger}.",
            "The destination is {destination}; the plane, flight {number}, leaves from {origin} at {time}.",
            "From {origin} comes flight {number}. It will land in {destination}, with {passenger} in seat {seat}.",
            "Before {passenger} can see {destination}, there are some hours in seat {seat}. Take-off in {origin} is"
            " at {time}.",
            "landing: {destination}\ntake-off: {origin}\nhour: {time}\nguest: {passenger}\nplace: {seat}\n"
            "flight: {number}",
            "{destination} <- {origin} | {number} | {time} | {seat}",
            "Last call for {passenger}! Flight {number} to {destination} is ready to leave.",
            "A: I go to {destination} tomorrow.\nB: From {origin}?\nA: Yes, at {time}, with {number}.",
            "Mum, I am in {origin} now. My plane to {destination} leaves at {time} and I have {seat}. Kisses,"
            " {passenger}",
            "check-in ok: pax={passenger} seat={seat} flt={number} dep={origin} {time} arr={destination}",
            "{passenger} travels to {destination} today. The trip starts in {origin}, where {number} takes off at"
            " {time}.",
            "It is not {origin} where {passenger} wants to stay but {destination}; so seat {seat} on flight {number}"
            " was booked.",
            "goodbye {origin} stop leave {time} stop meet me in {destination} stop {passenger}",
            "Trip plan\n1. Be in {origin} before {time}\n2. Find flight {number}\n3. Sit down in {seat}\n"
            "4. Get off in {destination}",
            "Seat {seat} is taken by {passenger}, who was brought from {origin} to {destination} by flight {number}.",
            "Into {destination} flies {passenger}; out of {origin}, that is, at {time}.",
        ),
    ),
    "invoice": (
        {
            "number": (
                "reference of the invoice|invoice no.|code of the invoice|bill number|document number|number on the"
                " bill",
                "What number is on the invoice?|Which invoice number is given?|What is the number of the bill?"
                "|What reference does the invoice carry?|Under which number do I find the invoice?"
                "|What invoice is it about?"
                "|The invoice has which number?|What is this bill called in the books?|Which code stands on the bill?"
                "|What reference do I write on the payment?|Which bill is meant?|Give the ID of the invoice."
                "|By which number is the bill known?",
                "Is {v} the invoice ID?|Does the bill carry the number {v}?|Is {v} written on the invoice as its"
                " number?"
                "|Is the bill meant {v}?|Can the invoice be found under {v}?|Is {v} the reference of the bill?",
            ),
            "customer": (
                "company that owes the money|receiver of the invoice|firm that gets the bill|company on the bill"
                "|name of the customer|payer",
                "Who must pay?|Which firm gets the bill?|Who owes the money?|Which company has to pay?"
                "|Who is the customer?"
                "|From whom do we get the money?|To which company was the bill sent?|Who will pay this?"
                "|Which client is named?"
                "|The invoice is for which company?|Who was billed?|Whose money are we waiting for?"
                "|Which firm is the payer?"
                "|What is the name of the client?",
                "Does {v} owe the money?|Must {v} pay?|Was the bill sent to {v}?|Does {v} get the invoice?"
                "|Is {v} the client?"
                "|Are we waiting for money from {v}?",
            ),
            "total": (
                "sum to pay|amount on the invoice|money owed|price in all|full amount|sum due",
                "How much must be paid?|What sum is due?|How much money is owed?|What is the sum of the invoice?"
                "|How high is the invoice?|What has the customer to pay in all?|How much does the bill say?"
                "|The total is how much?|What amount is on the invoice?|How much do we ask for?"
                "|What does it all add up to?"
                "|How much money should come in?|Which amount has to be sent?|How large is the bill?",
                "Must {v} be paid?|Is {v} the sum due?|Does the bill say {v}?|Is the amount on the invoice {v}?"
                "|Do we ask for {v}?|Is it {v} in all?",
            ),
            "due": (
                "last day to pay|payment date|date when it is due|day of payment|pay-by date|last date for the money",
                "When must it be paid?|By which date should the money be here?|What is the last day to pay?"
                "|Until what date can the customer wait?|On which date is it due?|How long is there time to pay?"
                "|When does the time to pay end?|Which date is set for the payment?|What is the payment deadline?"
                "|Before which date must the money come?|Due when?|When do we expect the money?"
                "|The money is due on what date?"
                "|When is the last day for the payment?",
                "Is {v} the last day to pay?|Does the money have to be here by {v}?|Is payment due on {v}?"
                "|Can the customer wait until {v}?|Is the payment date {v}?|Do we expect the money by {v}?",
            ),
            "email": (
                "mail address|address for questions|e-mail of the sender|email address on the invoice|where to write"
                "|e-mail contact",
                "Where do I write if I have questions?|Which email can be used?|What is the mail address?"
                "|Who can be written to at which address?|To which address do questions go?"
                "|What e-mail stands on the bill?"
                "|Where can the customer ask?|Under which e-mail can we be reached?|Which mailbox answers questions?"
                "|What is the address for help with the bill?|Mail to which address?"
                "|Where should a mail about the bill go?"
                "|Give the contact mail.|Which contact address is named?",
                "Do questions go to {v}?|Is {v} the mail for questions?|Can we be reached at {v}?"
                "|Does {v} stand on the bill as the contact?|Should the customer ask at {v}?",
            ),
            "tax": (
                "percentage of tax|rate of tax|tax in percent|tax share|VAT rate|part that is tax",
                "What tax is charged?|How high is the tax?|How many percent of tax are there?"
                "|What percentage goes to the state?"
                "|Which tax percentage is on the invoice?|The tax is how many percent?|What rate of tax is used?"
                "|How much tax in percent?|At which rate was the tax added?|What is the VAT?|How big is the tax part?"
                "|What is the tax percentage?|Which rate does the bill name for tax?",
                "Is {v} the tax rate?|Was tax added at {v}?|Is the VAT {v}?|Are {v} of tax charged?"
                "|Does the bill name {v} as the tax?"
                "|Is the tax part {v}?",
            ),
        },
        (
            "{total} from {customer}, please.",
            "{number}: pay by {due}.",
            "Bill {number}, tax {tax}, sum {total}.",
            "By {due} we must have {total} from {customer}.",
            "Did {customer} pay? The bill is {number}, and {due} was the last day for the {total}.",
            "The sum of {total} is owed to us by {customer}. Please look at {number}; it contains {tax} tax.",
            "DOC {number}\nCLIENT {customer}\nRATE {tax}\nSUM {total}\nPAY BY {due}\nMAIL {email}",
            "Reminder! {customer} has not paid {number} yet. The money ({total}) was due on {due}.",
            "Good morning,\n\nyour invoice {number} is ready. We added {tax} tax. Send {total} before {due}.\n"
            "Any questions?"
            " {email} is the place to ask.\n\nTo: {customer}",
            "A: What does {customer} still owe?\nB: {total}.\nA: Until when?\nB: {due}. The number is {number}.",
            "* payer - {customer}\n* sum - {total}\n* tax part - {tax}\n* last day - {due}",
            "bill={number};payer={customer};sum={total};vat={tax};until={due};help={email}",
            "{email} answers all questions about invoice {number}, which was sent to {customer}.",
            "accounts to {customer} stop invoice {number} open stop send {total} by {due} stop write to {email}",
            "We ask {customer} for {total}. In this sum {tax} tax is contained. The time to pay ends on {due}.",
            "# {number}\nThis bill goes to {customer}. On {due} at the latest, {total} must be on our account.",
            "Since tax went to {tax}, {customer} now pays {total}. The old bill is not valid any more; use {number}.",
            "Paid by {customer}: nothing so far. Open: {total}. Mails were sent from {email}, the last one about"
            " {number}.",
        ),
    ),
    "ticket": (
        {
            "user": (
                "person who wrote the ticket|user name of the reporter|sender of the report|user with the problem"
                "|who asked for help|user behind the ticket",
                "Who has the problem?|Who asked for help?|Who sent the report?|Reported by whom?|Which user needs help?"
                "|Which user wrote in?|Who complained?|Whose device is it?|From which user is the ticket?"
                "|Who is waiting for help?|Who told us about the problem?|The ticket was opened by which user?"
                "|What is the user name of the reporter?|Who noticed that it does not work?",
                "Did {v} ask for help?|Is {v} the user with the problem?|Was it reported by {v}?"
                "|Is the ticket from {v}?"
                "|Did the report come from {v}?|Is {v} waiting for help?",
            ),
            "ticket": (
                "number of the ticket|ticket code|reference of the ticket|case number|ticket reference|ID of the case",
                "What number does the ticket have?|Which ticket number is given?|What is the case number?"
                "|Under what number is the problem filed?|Which case is it?|What is the ticket called?"
                "|The ticket has which ID?"
                "|What reference did the user get?|How do I find the ticket?|Which number was given to the problem?"
                "|By which number is the case known?|Give the ticket ID.|What code stands on the ticket?",
                "Is {v} the ID of the ticket?|Is the case filed under {v}?|Was the problem given the number {v}?"
                "|Is {v} the case number?|Does the ticket carry the code {v}?|Is the case known as {v}?",
            ),
            "product": (
                "broken thing|thing that fails|device in the ticket|what is broken|item with the fault|faulty product",
                "What is out of order?|What has a fault?|Which thing is broken?|What stopped working?"
                "|What does the user complain about?"
                "|Which device does not work?|What should be repaired?|What is the trouble with?|Which product fails?"
                "|What must be fixed?|Name the broken product.|The problem is with which product?|What gave up?"
                "|What is dead?|Which item is faulty?",
                "Did the {v} stop working?|Is the {v} out of order?|Must the {v} be repaired?|Is it the {v} that fails?"
                "|Does the user complain about the {v}?|Is there trouble with the {v}?",
            ),
            "agent": (
                "person who works on it|helper|support person|person in charge of the ticket|name of the agent|who"
                " fixes it",
                "Who is the agent?|Who helps?|Who looks after the problem?|Who takes care of it?"
                "|To whom was the ticket given?"
                "|Who is in charge of the ticket?|Who has to solve it?|Which helper was named?"
                "|Who from support is on it?"
                "|The case is with whom?|Who repairs it?|Who will answer the user?|In whose hands is the ticket?"
                "|Which person of the team took it?",
                "Is {v} the agent?|Does {v} take care of it?|Was the ticket given to {v}?"
                "|Is the case in the hands of {v}?"
                "|Does {v} look after the problem?|Is it {v} who has to solve it?",
            ),
            "date": (
                "day of the report|date of the report|when it was reported|start date of the case|day it was opened"
                "|report date",
                "When did the ticket come in?|What is the date of the ticket?|On what date did the report arrive?"
                "|Which day did the user write?|When did we hear of the problem?|From which date is the report?"
                "|Reported when?"
                "|What is the opening date?|On which day was the case opened?|The ticket came on what date?"
                "|What date stands on the ticket?|When was the complaint made?|When was help asked for?",
                "Did the ticket come in on {v}?|Is the report from {v}?|Did the user write on {v}?"
                "|Is {v} the date on the ticket?"
                "|Was the complaint made on {v}?|Was the case opened on {v}?",
            ),
        },
        (
            "{product} broken, says {user}.",
            "{agent} helps {user}.",
            "{user} waits for {agent}.",
            "{ticket} was given to {agent}. It came from {user}.",
            "Handled by {agent}: ticket {ticket}. Reported by {user}: {product} out of order.",
            "The {product} of {user} has a fault. Since {date} the case {ticket} has been open.",
            "It is {agent} who will repair the {product}; {user} only told us about it.",
            "case={ticket} from={user} helper={agent} thing={product} day={date}",
            "What: {product}\nWho has it: {user}\nWho fixes it: {agent}\nCame in: {date}",
            "{agent}: Hello, I am here to help. What is the matter?\n{user}: It is the {product}. It gave up.\n"
            "{agent}: I see, number {ticket}.",
            "Dear {user},\n"
            "thank you for your message of {date}. Your case {ticket} about the {product} is with {agent} now.",
            "support desk stop {product} dead since {date} stop user {user} stop send {agent}",
            "Open tickets\n- {ticket}: {product}, from {user}\nThe one above goes to {agent}.",
            "Can you take over {ticket}, {agent}? A user called {user} cannot use the {product} any more.",
            "Nothing happened after {date}, when {user} complained about the {product}, until {agent} took the case"
            " {ticket}.",
            "After a look at the {product}, {agent} wrote back to {user} that a new one is needed.",
            "Help for {user} is on the way: on {date} the ticket {ticket} was passed on to {agent}.",
            '[new] {date} / {user} / "my {product} won\'t start" / {ticket}',
        ),
    ),
    "log": (
        {
            "time": (
                "moment of the error|clock time in the log|log time|when it failed|time in the line|hour of the"
                " failure",
                "At what time did it fail?|What time did the error come?|What is the timestamp?"
                "|What does the clock say in the log?"
                "|At which time was the line written?|When did it go wrong?|At what hour did it break?"
                "|What time is logged?"
                "|Failed at what time?|The error happened when?|When was the problem seen?"
                "|What time stands in the line?"
                "|At what time did the service stop?|Which moment does the log give?",
                "Is {v} the time of the error?|Did it go wrong at {v}?|Was the line written at {v}?"
                "|Is the timestamp {v}?"
                "|Did it break at {v}?|Does the log say {v}?",
            ),
            "service": (
                "service that failed|program in the log|part that failed|broken service|name of the component",
                "Which service is it?|What is the name of the service?|Which part of the system failed?"
                "|Which component had the problem?"
                "|What program wrote the line?|Where in the system did it go wrong?|Which service is down?|What broke?"
                "|Which service stopped?|The error came from which service?|What part must be looked at?"
                "|Which service should be started again?|Which service is named in the log?",
                "Is the service {v}?|Is it {v} that failed?|Did the error come from {v}?|Is {v} down?"
                "|Did {v} have the problem?"
                "|Was {v} the part that broke?",
            ),
            "code": (
                "number of the error|code in the log|failure code|error number|code it failed with|code of the failure",
                "What is the code?|Which code did it give?|Which number does the error have?"
                "|What error number is there?"
                "|With what code did it end?|Which code came back?|Failed with which code?|What code do I look up?"
                "|What is the number of the error?|Which error is it?|The log shows which code?"
                "|What code did the service give?"
                "|By which code is the error known?",
                "Is the code {v}?|Was it error {v}?|Did it end with code {v}?|Is {v} the error number?"
                "|Did the service give code {v}?"
                "|Does the log show code {v}?",
            ),
            "user": (
                "user name in the log|login name|who was logged in|account in the log|user of the request",
                "Which user is named?|Whose login was it?|Which account was used?|Who made the request?"
                "|Who used the service?"
                "|What login is in the log?|For which user did it fail?|Under which account did it run?"
                "|Which user was affected?"
                "|Who was the user?|The request came from which user?|Whose account is it?|Which user got the error?",
                "Was the account {v} used?|Did it fail for {v}?|Did the request come from {v}?|Is {v} the login?"
                "|Was {v} affected?|Did {v} get the error?",
            ),
            "file": (
                "name of the missing file|file in the log|file with the problem|file that was not found|unreadable file"
                "|file it wanted",
                "Which file is it about?|Which file was not there?|What file was needed?|What could not be opened?"
                "|Which file did the service want?|Which file is named?|What file could not be found?|What is missing?"
                "|Which file has to be put back?|The problem was with which file?|What is the name of the file?"
                "|Which file should I check?|What did it try to read?",
                "Was {v} not there?|Is it about {v}?|Did the service want {v}?|Is {v} the file with the problem?"
                "|Is {v} missing?"
                "|Should I check {v}?",
            ),
            "milliseconds": (
                "time it took in ms|run time|length in milliseconds|ms it took|how long it ran|elapsed ms",
                "How many ms did it take?|For how many milliseconds did it run?|What is the run time?"
                "|How many ms passed?"
                "|How long was it at work?|After how many milliseconds did it stop?|How long did it last?"
                "|What duration is logged?"
                "|It took how many ms?|What time in ms is given?|How slow was it?|How many milliseconds are in the log?"
                "|What does the log say about the duration?",
                "Did it run {v} ms?|Did it last {v} ms?|Did {v} milliseconds pass?|Was it over after {v} ms?"
                "|Is {v} the run time in ms?"
                "|Were {v} ms needed?",
            ),
        },
        (
            "{time} {user} {service}",
            "{service}: {file} missing",
            "code {code}, service {service}, {milliseconds} ms",
            "Error {code} at {time}, user {user}.",
            "{user} got error {code} because {file} was missing.",
            "{file} was not found. The service that wanted it is {service}; this was at {time}.",
            "FATAL | {time} | {service} | {user} | {code} | {milliseconds} ms",
            "svc={service} usr={user} t={time} rc={code} f={file} ms={milliseconds}",
            "<error><at>{time}</at><in>{service}</in><code>{code}</code><file>{file}</file></error>",
            "{time} > {service} > open {file} > failed ({code})\n{time} > {service} > user {user} informed",
            "A: What's wrong with {service}?\nB: It cannot find {file}.\nA: Since when?\n"
            "B: {time}. The code is {code}.",
            "Night report\nAt {time} the alarm came. {service} had given up after {milliseconds} ms, with code {code}.",
            "Please put {file} back! Without it {service} does not run, and {user} gets error {code} each time.",
            "WARN slow: {milliseconds} ms in {service} for {user}, see {file}",
            "{service} down stop {file} gone stop code {code} stop seen {time} stop",
            "When {user} tried to log in at {time}, {service} worked for {milliseconds} ms and then returned {code}.",
            "It was not the fault of {user}: the file {file} could not be read by {service}.",
            "error.code = {code}\nerror.time = {time}\nerror.file = {file}\nerror.user = {user}\n"
            "error.service = {service}",
        ),
    ),
    "career": (
        {
            "person": (
                "new employee|person who changed jobs|name of the employee|person with the new job|who moved|worker",
                "Who moved to another company?|Who starts a new job?|Who got the job?|What is the person's name?"
                "|Who has a new employer?|Who took the job?|Which employee is it about?"
                "|Who left the one firm for the other?"
                "|Who is new at the company?|Who joined?|About whose job is this?|Who is the new employee?"
                "|The job went to whom?|Which person do we read about?",
                "Did {v} get the job?|Is {v} the new employee?|Has {v} a new employer?|Did {v} move to another company?"
                "|Did the job go to {v}?|Do we read about {v}?",
            ),
            "old": (
                "company before|last employer|firm they left|company the person came from|employer of the"
                " past|earlier company",
                "Where did they work in the past?|Which firm was the employer before?|Who was the old employer?"
                "|Which company lost the person?|From which company did they come?|What was the last company?"
                "|Where was the old job?|Which firm did the person leave?|Which employer belongs to the past?"
                "|Who paid the person before?|The person came from which firm?|What company was there first?"
                "|To which company did they say goodbye?|At which company did they spend the years before?",
                "Did {v} lose the person?|Was the old job at {v}?|Did the person come from {v}?"
                "|Was {v} the last employer?"
                "|Did they say goodbye to {v}?|Did they work at {v} in the past?",
            ),
            "new": (
                "company now|firm that hired|employer today|company the person joined|present employer|firm of the"
                " new job",
                "Where is the person employed now?|Which firm took them on?|Which company got the person?"
                "|Who is the employer today?"
                "|For which firm do they work now?|Which company gave them the new job?|Where did they go?"
                "|To which company did the person move?|What company is the new one?|Who pays the person now?"
                "|The person now works for which company?|Which firm hired?|At which firm did they start?"
                "|Which company won the new employee?",
                "Did {v} hire the person?|Is {v} the employer today?|Did the person move to {v}?"
                "|Did {v} give them the new job?"
                "|Are they employed at {v} now?|Did they start at {v}?",
            ),
            "role": (
                "work|kind of job|what the person works as|new role|job name|name of the job",
                "What job is it?|What does the person do now?|What is their profession?|In which role do they start?"
                "|What were they hired as?|What kind of work is it?|What is the position called?|Working as what?"
                "|As what did they join?|What is the role?|Which job did they get?|Hired as what?"
                "|The person works as what?"
                "|Which occupation is named?",
                "Were they hired as {v}?|Is the person a {v} now?|Did they join as {v}?|Is {v} the job?"
                "|Is {v} their profession?"
                "|Is the work that of a {v}?",
            ),
            "month": (
                "first month|month of the start|month in the text|when it starts|month of the move|month of the"
                " first day",
                "In what month do they start?|Which month does the job begin in?|What month was the move?"
                "|When did the change happen?"
                "|From which month on?|What is the first month in the new job?|Which month brought the change?"
                "|Starting when?"
                "|When is the first day at work?|In which month did they join?|The change came in which month?"
                "|What month is named?|When do they begin?",
                "Do they start in {v}?|Was the move in {v}?|Is {v} the first month?|Did the change come in {v}?"
                "|Does the new job begin in {v}?|Did they join in {v}?",
            ),
            "city": (
                "city of the office|town of the job|where the job is|location of the job|new place of work|city they"
                " work in",
                "Where is the office?|What city is the job in?|In what town do they work?|Where is the new desk?"
                "|To which city must they go for work?|In which city is the new employer?"
                "|Where does the new work take place?"
                "|What is the place of work?|The new job is in which city?|Which town is the office in?"
                "|In what city can one meet the new employee?|What place is named for the job?|Where are they based?",
                "Do they work in {v} now?|Is the new desk in {v}?|Is {v} the place of work?|Are they based in {v}?"
                "|Must they go to {v} for work?|Is the new employer in {v}?",
            ),
        },
        (
            "{person}: {old}, now {new}.",
            "{person}, now {new}, before {old}.",
            "New at {new}: {person}, {role}.",
            "From {old} to {new}: {person} moves in {month}.",
            "To {new} from {old}: {person} has made the step.",
            "{old} lost {person} to {new}.",
            "{new} got {person} from {old}, and in {month} the work in {city} begins.",
            "The new employer of {person} is {new}; the old one was {old}.",
            "After ten years at {old}, {person} wanted a change. In {month} the new job at {new} began, as {role}.",
            "{person} works for {new} in {city}. That was not always so: until {month} {old} was the employer.",
            "who: {person}\njob: {role}\nemployer today: {new}\nemployer in the past: {old}\noffice: {city}\n"
            "first month: {month}",
            "employer then: {old}\nemployer now: {new}\nname: {person}",
            "A: Is {person} still with {old}?\nB: No, since {month} with {new}.\nA: Doing what?\n"
            "B: As {role}, in {city}.",
            "Dear team of {new},\n"
            "please welcome {person}, who starts in {month} as {role}. You will meet in our {city} office.",
            "goodbye {old} stop {person} starts {month} at {new} stop job {role} stop place {city}",
            "No longer at {old}, {person} has been taken on by {new}. The job: {role}.",
            "{city} | {month} | {role} | {person} (ex {old})",
            "Hired by {new}: {person}. Left by {person}: {old}.",
            "It was {old} that {person} left, and it is {new} where a desk is ready now, in {city}.",
        ),
    ),
    "story": (
        {
            "hero": (
                "child in the story|name of the hero|main figure|child who found the animal|leading character|owner"
                " of the animal",
                "Who is the main person?|Which child found the animal?|Who is the hero?|About whom is the story?"
                "|What is the hero called?|Who has the animal now?|Whose story is it?|Who met the animal first?"
                "|Which child is in the middle of the story?|The story is about whom?|Name the hero."
                "|Who is the leading character?"
                "|To whom does the animal belong?|Whom does the story follow?",
                "Is {v} the hero?|Does the story tell of {v}?|Is {v} the main person?|Does the animal belong to {v}?"
                "|Is the hero called {v}?|Did {v} meet the animal first?",
            ),
            "friend": (
                "helper in the story|second child|companion|other child|pal of the hero|friend of the hero",
                "Who is the hero's friend?|Who came to help?|What is the second child called?|Who stood by the hero?"
                "|Which friend helped?|Who is the companion?|What is the name of the friend?|Who else is in the story?"
                "|Who was there with the hero?|With whom is the hero friends?|The friend has what name?"
                "|Who is the second person?"
                "|Which pal does the hero have?|Name the friend.",
                "Is {v} the second child?|Did {v} come to help?|Was {v} there with the hero?|Is {v} the companion?"
                "|Is the hero friends with {v}?|Does the friend have the name {v}?",
            ),
            "animal": (
                "sort of animal|found animal|creature|animal they met|name of the animal kind|beast",
                "Which animal was it?|What animal is it?|Which creature was found?|What sort of animal did they meet?"
                "|What animal is the story about?|What creature is in the story?|Which animal did the child find?"
                "|What animal did the child love?|The story has which animal?|What kind of creature was there?"
                "|Name the animal."
                "|What beast do we read of?|Which animal needed a home?",
                "Did the child find a {v}?|Is the animal a {v}?|Did they meet a {v}?|Is it a story with a {v}?"
                "|Was the creature a {v}?|Do we read of a {v}?",
            ),
            "color": (
                "colour of the animal|animal's color|color it had|how the animal is colored|coat color|shade of the"
                " animal",
                "Of what color was it?|Which colour is the animal?|What color is the animal?"
                "|What color did the animal have?"
                "|Which color would you paint the animal?|In which colour does it come?|The animal was which color?"
                "|What is the animal's color?|Which shade did it have?|What colour do we read of?"
                "|By which color can you know it?"
                "|What color is named?|How was it colored?",
                "Is the animal {v}?|Was it {v}?|Is {v} its colour?|Would you paint it {v}?"
                "|Did the animal have a {v} coat?"
                "|Is {v} the color that is named?",
            ),
            "city": (
                "town in the story|place where it happens|where it takes place|setting|home town|city of the story",
                "Where does it all happen?|Which city is in the story?|In which town does the story play?"
                "|Where are we in the story?"
                "|What town is named?|In what place was the animal seen?|Where does the story take place?"
                "|What is the setting?"
                "|Which town do we read of?|In which city are the children?|The story takes place in which city?"
                "|Where did they meet the animal?|What city does the story lead us to?",
                "Does the story play in {v}?|Is {v} the setting?|Are the children in {v}?|Does it all happen in {v}?"
                "|Is {v} the town in the story?|Was the animal seen in {v}?",
            ),
            "food": (
                "food for the animal|what they gave it|what the animal ate|animal's meal|thing it ate|what it was fed",
                "What does the animal eat?|What food did the animal get?|What was in its bowl?|What did it like to eat?"
                "|With what was the animal fed?|Which food did they give it?|What was its meal?"
                "|What did somebody bring it to eat?"
                "|What made the animal full?|The animal ate what?|What was there to eat for the animal?|Fed on what?"
                "|What helped against its hunger?",
                "Is {v} what it ate?|Was there {v} in its bowl?|Did they feed it {v}?|Does it like to eat {v}?"
                "|Was its meal {v}?|Was it {v} that the animal got?",
            ),
        },
        (
            "{hero} and the {animal}.",
            "{friend} is the friend of {hero}.",
            "Helped by {friend}, {hero} took the {animal} home.",
            "It was {hero} who found the {animal}; {friend} only came to help.",
            "The {animal} belongs to {hero}, but {friend} feeds it {food} every day.",
            "Old people in {city} still tell it: a {color} {animal} came to the door, and {hero} opened.",
            "hero: {hero}\nhelper: {friend}\ncreature: {animal}\ncoat: {color}\nsetting: {city}\nmeal: {food}",
            "Story idea - {animal}, {color}, lost in {city}. Found by {hero}. Best friend: {friend}.",
            '"Look, a {animal}!" said {hero}. "It is {color}!" They were in the middle of {city}, and it was raining.',
            "{friend} came running with {food}, because the {animal} that {hero} had found was very hungry.",
            "Chapter 1\n"
            "With nothing but some {food} in the bag, {hero} went out into the streets of {city}. Behind a box"
            " sat a {color} {animal}.",
            "Dear grandma, I found a {animal} here in {city}! It eats {food}. My friend {friend} says hello.\n"
            "Your {hero}",
            "Was the {animal} {color}? Yes, and it loved {food}. In {city} it lived with {hero} for many years.",
            "lost in {city} stop {color} {animal} stop likes {food} stop ask for {hero}",
            "{food} was all that the {animal} wanted. {hero} had none, so {friend} went to buy some.",
            "The {color} {animal} looked at {hero}. {hero} looked back. From that day on they were never apart, and the"
            " people of {city} smiled at them.",
            "Nobody in {city} believed {hero}: a {animal}, and {color}! Only {friend} did, and stayed.",
            "Without {friend}, {hero} could not have carried the {color} {animal} out of the river near {city}.",
        ),
    ),
    "cooking": (
        {
            "cook": (
                "who cooks|person in the kitchen|name of the chef|chef|maker of the dish|kitchen hand",
                "Who is cooking?|Who made the dish?|Who is the chef?|Cooked by whom?|Who is in the kitchen?"
                "|Who did the cooking?"
                "|Whose dish is it?|From whose kitchen does it come?|Who prepares the food?|The meal was made by whom?"
                "|Who stands at the stove?|What is the cook called?|Whom do we thank for the meal?"
                "|Who is going to cook?",
                "Is {v} in the kitchen?|Was the meal made by {v}?|Does {v} stand at the stove?|Did {v} do the cooking?"
                "|Is {v} the chef?|Is it the dish of {v}?",
            ),
            "dish": (
                "name of the dish|what is cooked|cooked meal|thing on the plate|what there is to eat|what is served",
                "What is being cooked?|Which meal is it?|What do they eat?|What is on the plate?"
                "|What does the cook make?"
                "|Which food is prepared?|What is there to eat?|What comes on the table?|What is the dish called?"
                "|The recipe is for which dish?|What was cooked?|What smells so good?|What is made in the kitchen?"
                "|Which dish do the guests get?",
                "Is the dish {v}?|Do they eat {v}?|Is {v} on the plate?|Does the cook make {v}?|Do the guests get {v}?"
                "|Is {v} what comes on the table?",
            ),
            "minutes": (
                "minutes of cooking|how long it cooks|minutes needed|length of cooking|minutes on the stove|time it"
                " needs",
                "How long does it cook?|How many minutes are needed?|How many minutes does it take?"
                "|When is it done, in minutes?"
                "|What time does it need in minutes?|How long must one wait?|After how many minutes is it ready?"
                "|How long is it on the fire?|It cooks for how many minutes?"
                "|How many minutes should I set the clock to?"
                "|How long until it is ready?|How many minutes does the recipe give?|For how long is it cooked?",
                "Is it ready after {v} minutes?|Does it cook for {v} minutes?|Are {v} minutes needed?"
                "|Must one wait {v} minutes?"
                "|Does the recipe give {v} minutes?|Should I set the clock to {v} minutes?",
            ),
            "servings": (
                "number of portions|how many eat|number of plates|guests at the table|how many it feeds",
                "How many plates are needed?|For how many people is it enough?|How many people can eat?"
                "|How many guests are fed?"
                "|How many sit at the table?|How many portions are there?|For how many is it cooked?"
                "|How many will get some?"
                "|It is enough for how many people?|How many mouths are to be fed?|How many people is the recipe for?"
                "|How many spoons do I lay on the table?|How many servings does it give?|Serves how many?",
                "Is it enough for {v} people?|Are {v} plates needed?|Can {v} people eat?"
                "|Do {v} guests sit at the table?"
                "|Does it give {v} portions?|Is the recipe for {v} people?",
            ),
            "spice": (
                "ingredient for the taste|name of the spice|what gives the taste|hidden ingredient|last"
                " ingredient|what is added",
                "Which ingredient is the secret?|What spice is in it?|What gives it the special taste?"
                "|What should not be forgotten?"
                "|What goes into the pot at the end?|Which spice do we need?|What is the secret of the taste?"
                "|What does the cook add?|The secret ingredient is what?|What is the special thing in it?"
                "|Which spice is named?"
                "|What is put in for the taste?|What must be added?",
                "Does the cook add {v}?|Is {v} in it?|Is the secret {v}?|Does {v} give it the taste?|Must {v} be added?"
                "|Is {v} the special ingredient?",
            ),
        },
        (
            "{dish} by {cook}",
            "{dish}: {minutes} min.",
            "{servings} plates of {dish}, please!",
            "The {dish} was made by {cook}.",
            "{minutes} minutes for {servings} people: that is what the recipe says.",
            "Feeds {servings}. Ready in {minutes} minutes. Chef: {cook}.",
            "Ready in {minutes} minutes: {dish}, enough for {servings}, with {spice} for the taste.",
            "# {dish}\n\nportions {servings}\nstove {minutes} min\nsecret {spice}\nchef {cook}",
            "chef={cook} plates={servings} pot={dish} timer={minutes} secret={spice}",
            "A: What smells so good here?\nB: {dish}. {cook} is at the stove.\nA: And what is in it?\n"
            "B: {spice}, but tell nobody!",
            "Hi! {servings} of us are coming. Could you cook {dish} again, {cook}? And please with a lot of {spice}.",
            "First the pot goes on the fire for {minutes} minutes. Then comes the {spice}. At the end {servings} people"
            " sit down and eat {dish}.",
            "{cook} set the clock to {minutes} minutes, laid the table for {servings} and waited for the {dish}.",
            "party tonight stop {dish} for {servings} stop {cook} cooks stop bring {spice}",
            "Without {spice} it would not be the {dish} we know from {cook}.",
            "It was {cook}, not I, who thought of putting {spice} in. All the rest of the recipe is old: {minutes}"
            " minutes"
            " on the fire, {servings} portions.",
            "Menu\nToday: {dish}\nFrom the kitchen of: {cook}\nYou wait: {minutes} minutes",
            "Why {servings} guests asked for more? Because {cook} had put {spice} into the {dish}.",
            "1. Heat the pan.\n2. Cook everything for {minutes} minutes.\n3. Add {spice}.\n4. Share among {servings}.",
        ),
    ),
    "game": (
        {
            "winner": (
                "person who won|better player|first in the game|player who came first|name of the champion|who won",
                "Who beat the other player?|Who got the cup?|Which player was better?|Who took the win?"
                "|To whom did the game go?"
                "|Won by whom?|Which person won?|Who is the winner?|Who left the place as the winner?"
                "|Who was first in the end?"
                "|The winner was who?|Who was the better player?|Name the winner.|Who could be happy about a win?",
                "Did {v} get the cup?|Is {v} the winner?|Was {v} the better player?|Did the game go to {v}?"
                "|Did {v} take the win?"
                "|Was {v} first in the end?",
            ),
            "loser": (
                "person who lost|beaten player|second in the game|player who came second|who lost|weaker player",
                "Who did not win?|Which player was beaten?|Who was second?|Who had to take the loss?|Who is the loser?"
                "|Whom did the winner beat?|Who came in second place?|Against whom did the winner play?"
                "|Which person lost?"
                "|Who was the weaker player?|Who went home without the cup?|The loser was who?|Name the loser."
                "|Who was defeated?",
                "Was {v} second?|Is {v} the loser?|Was {v} defeated?|Did the winner beat {v}?"
                "|Did {v} go home without the cup?"
                "|Was {v} the weaker player?",
            ),
            "points": (
                "score of the winner|points won|winner's points|points of the champion|how many points|score of the"
                " first",
                "How many points did the first player get?|What was the winner's score?|How many points were enough"
                " to win?"
                "|What is the score of the winner?|How many points were made by the winner?"
                "|How many points did the champion get?"
                "|How high was the winning score?|With what score was it won?|The winner had how many points?"
                "|How many points brought the win?|What score did the better player reach?"
                "|How many points stand beside the winner?"
                "|How many points were needed to win?",
                "Were {v} points enough to win?|Did the champion get {v} points?|Was the winner's score {v}?"
                "|Did {v} points bring the win?|Is {v} the number of points of the winner?|Did the winner reach {v}?",
            ),
            "city": (
                "town of the game|where they played|city that hosted the game|location of the game|place where"
                " they met",
                "In what town was the game?|Where did the two players meet?|Which city was the game in?"
                "|Where was it played?"
                "|What is the place of the game?|In which city was it decided?|Where did one have to go to see it?"
                "|The game was held where?|What town did they play in?|In which place did the players meet?"
                "|Played where?"
                "|Which town saw the game?|Name the city of the game.",
                "Was it played in {v}?|Did the two meet in {v}?|Was the game held in {v}?"
                "|Is {v} the town where they played?"
                "|Did {v} see the game?|Was it in {v} that it was decided?",
            ),
            "weekday": (
                "weekday of the game|day they played|game day|day of the match|day when it was played|name of the day",
                "On what day did they play?|What day was it played?|Which weekday was it?"
                "|On which day did the players meet?"
                "|Played on which day?|What day of the week was the game?|The game was on which day?"
                "|On what day was it decided?"
                "|Which day was the match?|What day could one see the game?|On which weekday did they meet?"
                "|Name the day of the game."
                "|What day do we read of?",
                "Did the players meet on {v}?|Was the day {v}?|Was the match on {v}?|Was {v} the day when they played?"
                "|Was it decided on {v}?|Could one see the game on {v}?",
            ),
        },
        (
            "{winner} - {loser}: won by {winner}.",
            "{loser} was beaten by {winner}.",
            "{winner} first, {loser} second.",
            "Second place: {loser}. First place: {winner}, {points} points.",
            "{loser} had no chance against {winner} on {weekday}.",
            "Against {loser}, {winner} won with {points} points.",
            "The cup goes to {winner}. On {weekday} in {city}, {loser} came close, but not close enough.",
            "It was not {loser} but {winner} who took the win in {city}.",
            "weaker: {loser}\nbetter: {winner}\nscore of the better: {points}\nwhere: {city}\nwhich day: {weekday}",
            "beaten={loser} first={winner} town={city} score={points}",
            "A: Did {loser} win?\nB: No, {winner} did.\nA: Where was it?\nB: In {city}, on {weekday}.",
            "Sports news, {city}: With {points} points {winner} takes home the cup. {loser} goes home with empty"
            " hands.",
            "{city} {weekday} stop {loser} lost stop {winner} has {points} points stop party tonight",
            "Dear fans, what a {weekday}! {loser} was defeated in our hall in {city}. {points} points stand beside"
            " the name of"
            " {winner}.",
            "Who would have thought it? {winner}, the new one, defeated {loser} on {weekday}, and {points} points"
            " were enough.",
            "Last year {loser} was not even there. This time second place went to {loser}, and the first, with {points}"
            " points, to {winner}.",
            "| place | player |\n| 1 | {winner} |\n| 2 | {loser} |\nplayed on {weekday} in {city}",
            "I lost. {points} points were too many for me. Well done, {winner}!\nYours, {loser}",
            "On {weekday} the hall in {city} was full. Everyone shouted for {loser}, yet in the end it was {winner}"
            " who won.",
        ),
    ),
}
