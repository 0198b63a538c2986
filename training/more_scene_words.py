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
    "hotel": (
        {
            "guest": (
                "hotel guest|booker|person staying|visitor|person in the reservation",
                "Who reserved the room?|Who will sleep there?|In whose name is the booking?"
                "|Who is checking in?|Who is coming to stay?|Who has to show the booking at the desk?"
                "|Name the guest.|Tell me who made the reservation.|Who is the reservation for?"
                "|Who is expected at the hotel?|Which person is going to stay?"
                "|Who gets the key at the front desk?|Whose stay is this?",
                "Is {v} coming to stay?|Is the booking in the name of {v}?|Did {v} make the reservation?"
                "|Is it {v} who checks in?|Is {v} expected at the hotel?|Is this the stay of {v}?",
            ),
            "city": (
                "town of the hotel|city of the stay|hotel location|city where the guest stays|where the hotel is",
                "Which city does the guest travel to?|Where is the room?|In which town is the stay?"
                "|Where will the guest sleep?|What city is the hotel in?|Where is the booked room?"
                "|To which city is the guest going?|Name the city of the hotel.|Tell me where the hotel is."
                "|In what place did they book?|Where does the guest want to stay?|Which place is the stay in?",
                "Is the guest going to {v}?|Is the stay in {v}?|Did they book in {v}?"
                "|Is {v} the city of the hotel?|Will the guest sleep in {v}?|Is it a hotel in {v}?",
            ),
            "nights": (
                "how many nights|count of nights|nights booked|duration of the stay|nights in the hotel",
                "How many nights does the booking cover?|How long is the stay?|How long is the room taken?"
                "|How many nights will they sleep there?|For how many nights is the room booked?"
                "|After how many nights does the guest leave?|Tell me how many nights it is."
                "|What is the length of the stay?|How many nights did the guest book?"
                "|How many nights are paid for?|Give the number of nights.|How long will the guest stay?"
                "|How many nights does the guest want?",
                "Does the booking cover {v} nights?|Will the guest be there for {v} nights?"
                "|Is the room taken for {v} nights?|Does the guest leave after {v} nights?"
                "|Did the guest ask for {v} nights?|Is {v} the number of nights?",
            ),
            "arrival": (
                "day of arrival|first day of the stay|check in day|start of the stay|date the guest comes",
                "When does the stay begin?|On which day does the guest check in?"
                "|When will the guest be at the hotel?|When is the room needed?|From when is the room taken?"
                "|On what date does the guest arrive?|What is the first day of the stay?"
                "|When do they expect the guest?|Tell me the day of arrival.|What is the date of the check-in?"
                "|When is the guest due?|Starting when is it booked?|What day is the guest coming?",
                "Is the guest due on {v}?|Will the guest check in on {v}?|Is the room needed from {v}?"
                "|Is {v} the first day of the stay?|Is the arrival on {v}?|Is it booked from {v}?",
            ),
            "price": (
                "total price|sum to pay|cost of the stay|hotel bill|amount to pay",
                "What does the stay cost?|How much money does the hotel want?|How high is the bill?"
                "|What is the total?|How much is the room?|What sum is due for the stay?"
                "|How much will the guest pay?|Tell me the price of the booking.|What amount is charged?"
                "|How expensive is the stay?|For how much was the room booked?"
                "|What is the cost of the booking?|How much does the hotel charge?",
                "Is the bill {v}?|Does the hotel charge {v}?|Does the stay cost {v}?|Is {v} the sum to pay?"
                "|Is the total {v}?",
            ),
            "code": (
                "reservation code|booking reference|ID of the booking|number of the reservation"
                "|reference of the booking",
                "What is the booking reference?|Under which number is the room reserved?"
                "|Which number does the reservation have?|What reference does the booking carry?"
                "|What must the guest quote at the desk?|Give the booking code.|Which reservation is meant?"
                "|What is the ID of the booking?|How can the booking be found in the system?"
                "|What is the code of the reservation?|Tell me the booking reference."
                "|By what code is the booking known?",
                "Is the booking reference {v}?|Is it reservation {v}?|Does the booking carry the code {v}?"
                "|Is the room reserved under {v}?|Is {v} the reservation number?",
            ),
        },
        (
            "{city} expects {guest} on {arrival}.",
            "The bill of {price} for {nights} nights was paid by {guest}.",
            "New reservation!\nWho: {guest}\nWhere: {city}\nHow long: {nights} nights\nSum: {price}\nRef: {code}",
            "Good evening, I am calling about reservation {code}. My name is {guest}, and I will only get to "
            "{city} on {arrival}.",
            "Front desk, please note: {guest} checks in on {arrival}, stays {nights} nights, has already paid {price}.",
            "We are happy to confirm {nights} nights in our house in {city}, from {arrival}, at a total of "
            "{price}. Reference: {code}.",
            "reservation {code} changed by guest {guest}, new total {price}",
            "ARRIVING {city} {arrival} STOP NEED ROOM {nights} NIGHTS STOP {guest}",
            '"Did you find something in {city}?" "Yes, {nights} nights for {price}. The booking is {code}."',
            "For {price} {guest} gets {nights} nights in the old hotel in {city}. The first of them begins on "
            "{arrival}.",
            "# Hotel\n* town: {city}\n* first day: {arrival}\n* booking no.: {code}\n* in the name of: {guest}",
            "{arrival} 14:00 desk: key handed over, booking {code}, {nights} nights",
            "Booked under {code}, the room in {city} was given to {guest}, who stays {nights} nights.",
            "Hi Mom, I am going to {city}! I land on {arrival} and the hotel costs {price} for {nights} "
            "nights. The code, just in case: {code}.",
            "As {guest} will not be in {city} before {arrival}, the hotel keeps the room and asks for {price}.",
            "room: double | guest: {guest} | in: {arrival} | nights: {nights} | ref: {code} | due: {price}",
            "The hotel wrote to {guest} that the stay in {city} now costs {price}.",
            "It was on {arrival} that {guest} walked into the small hotel in {city} and asked for the room "
            "booked under {code}.",
        ),
    ),
    "flat": (
        {
            "tenant": (
                "renter|person living in the flat|the one who rents|payer of the rent|person who moved in",
                "Who is renting the flat?|Who took the flat?|Who lives there now?|To whom was the flat let?"
                "|Who has to pay the rent?|Who lives in the rooms?|By whom is the flat rented?"
                "|Name the tenant.|Who got the keys from the owner?|Tell me who rents it.|Who is it rented to?"
                "|Which person moved into the flat?|Who sends the owner the money?",
                "Did {v} take the flat?|Is the flat rented by {v}?|Was the flat let to {v}?"
                "|Has {v} to pay the rent?|Is it {v} who lives in the flat?|Is the renter {v}?",
            ),
            "owner": (
                "landlord of the flat|person who owns the flat|the one who lets it|lessor|receiver of the rent",
                "Who lets the flat?|Whose flat is being rented out?|Who rents it out?"
                "|To whom is the rent paid?|Who let the flat?|Who receives the money for the flat?"
                "|From whom is the flat rented?|Name the landlord.|Who is the flat owned by?"
                "|Tell me who the owner is.|Who has property at this address?|Who gets the money every month?"
                "|Which person owns the flat?",
                "Is {v} the landlord?|Is the rent paid to {v}?|Is the flat owned by {v}?"
                "|Does {v} let the flat?|Did {v} rent it out?|Is the flat rented from {v}?",
            ),
            "street": (
                "location of the flat|flat address|street of the flat|where the flat is|house address",
                "At which address is the flat?|Where does the tenant live?|Where are the rooms?"
                "|On which street is it?|What is the flat's address?|Where is the house?"
                "|In what street can the flat be found?|Give the address of the flat."
                "|Tell me where the flat is.|To which address did the tenant move?"
                "|Where would I go to see the flat?|Which address is in the lease?",
                "Is {v} the address of the flat?|Does the tenant live at {v}?|Are the rooms at {v}?"
                "|Is the flat on {v}?|Did the tenant move to {v}?|Is {v} the street in the lease?",
            ),
            "rent": (
                "amount of the rent|rent per month|monthly price|monthly cost|sum paid each month",
                "How much does the flat cost a month?|What does the tenant pay?|How high is the rent?"
                "|What does the owner get per month?|What sum is paid monthly?|For how much is the flat let?"
                "|How much must be paid for the flat?|What is the price of the flat?|Tell me the rent."
                "|How much does the landlord ask?|What does it cost to live there?"
                "|How much goes to the owner every month?",
                "Does the tenant pay {v}?|Is {v} the monthly rent?|Is the flat let for {v}?"
                "|Does the owner get {v} a month?|Does the landlord ask {v}?|Is the price of the flat {v}?",
            ),
            "rooms": (
                "room count|how many rooms|size in rooms|count of rooms|rooms in the flat",
                "How many rooms does the tenant have?|Of how many rooms is the flat?|What is the room count?"
                "|How many rooms are rented?|How many rooms belong to the flat?|How large is the flat?"
                "|Tell me the number of rooms.|How many rooms can be used?|How many rooms are in the lease?"
                "|Count the rooms: how many are there?|How many rooms did the owner let?"
                "|How many rooms come with the flat?",
                "Is it a flat with {v} rooms?|Are {v} rooms rented?|Does the tenant have {v} rooms?"
                "|Are there {v} rooms in the flat?|Did the owner let {v} rooms?|Is {v} the room count?",
            ),
            "month": (
                "start of the lease|month the lease starts|month of the move|moving month",
                "When did the tenant move in?|In which month does the lease start?"
                "|From when is the flat rented?|Since when does the tenant live there?"
                "|When does the rent start?|What month did they move?|In what month was the flat taken?"
                "|What is the first month of the lease?|Tell me the month of the move."
                "|From what month on is rent paid?|When was the first rent due?|When did the lease begin?",
                "Does the lease start in {v}?|Did the tenant move in in {v}?|Is {v} the first month?"
                "|Has the flat been rented since {v}?|Is rent paid from {v} on?|Was the flat taken in {v}?",
            ),
        },
        (
            "{owner} gets {rent} from {tenant} every month.",
            "The owner, {owner}, gave {tenant} the keys in {month}.",
            "{street} was let to {tenant} by {owner}.",
            "Since {month}, the flat of {owner} has been home to {tenant}, who pays {rent} for {rooms} rooms.",
            "Dear {tenant},\nyou may move into the flat at {street} in {month}. The rent is {rent}.\nYours, {owner}",
            "Dear {owner},\nI would like to take the {rooms} rooms at {street} from {month}. I accept the "
            "rent of {rent}.\nKind regards\n{tenant}",
            "LEASE\nLessor: {owner}\nRenter: {tenant}\nObject: {street}\nSize: {rooms} rooms\nMonthly: "
            "{rent}\nStart: {month}",
            "{tenant} found a flat! {rooms} rooms, {street}, only {rent}. It belongs to a certain {owner}.",
            "paid: {rent}, from {tenant}, to {owner}, for {month}, the first month in the flat",
            "{owner} owns {street}. {tenant} only rents it.",
            "In {month}, {owner} looked for somebody to take the {rooms} rooms at {street}, and {tenant} did.",
            "Rented out: {rooms} rooms / {rent} a month / by {owner} / to {tenant}",
            '"Who is your landlord?" I asked {tenant}. "That is {owner}. I pay {rent} for {rooms} rooms."',
            "KEYS FOR {street} GIVEN TO {tenant} STOP RENT {rent} FROM {month} STOP {owner}",
            "{rent} is what {owner} asks for the flat at {street}; {tenant} has said yes.",
            "The flat with {rooms} rooms that {tenant} moved into in {month} is owned by {owner}.",
            "note to self: {tenant} (flat at {street}) has not paid the {rent}. I will call {owner}.",
            "[{month}] {street}: new renter {tenant}, {rooms} rooms, {rent}",
            "From whom does {tenant} rent? From {owner}, for {rent} a month.",
        ),
    ),
    "chat": (
        {
            "asker": (
                "rider|the one who rides along|person without a car|person to pick up|person who asks for a ride",
                "Who wants a lift?|Who has no car?|Who rides along?|Who gets picked up?"
                "|Who wants to be taken along?|Who asked for a lift?|Who takes the free seat?"
                "|Who will sit beside the driver?|Name the rider.|Who is taken along?"
                "|Whom does the driver pick up?|Tell me who needs a lift."
                "|Who must be at the meeting point to get in?",
                "Does {v} want a lift?|Is {v} taken along?|Is {v} the rider?|Will {v} be picked up?"
                "|Does {v} ride along?|Does {v} take the free seat?",
            ),
            "driver": (
                "person at the wheel|person with the car|the one who drives|owner of the car|person offering the ride",
                "Who is at the wheel?|Who takes the other along?|Whose car do they take?|Who gives the lift?"
                "|Who picks the other up?|Who has a free seat?|In whose car do they go?|Name the driver."
                "|Who said yes to taking somebody?|Who is driving?|Tell me who drives."
                "|By whom is the rider picked up?|Who offered the seat?",
                "Is {v} at the wheel?|Is it the car of {v}?|Does {v} give the lift?"
                "|Does {v} pick the other up?|Is {v} the one driving?|Does {v} have a free seat?",
            ),
            "place": (
                "where they go|goal of the ride|city at the end of the ride|target of the trip|place the ride ends",
                "To which city do they go?|Where is the car going?|Which place do they want to get to?"
                "|Where do they want to arrive?|Which city is the ride to?|Where does the rider want to go?"
                "|Which town will they drive to?|Tell me where the trip goes.|What is the goal of the trip?"
                "|What city does the rider have to reach?|Where will the car end up?|Name the destination.",
                "Is the car going to {v}?|Do they drive to {v}?|Does the rider want to go to {v}?"
                "|Is the trip to {v}?|Will they arrive in {v}?|Is {v} where the ride ends?",
            ),
            "time": (
                "start time of the ride|time they leave|when they leave|pick-up time|hour of leaving",
                "When does the car leave?|At what time do they drive off?|At which hour does the ride start?"
                "|When should the rider be ready?|When is the pick-up planned?|What time does the driver go?"
                "|What time was agreed?|Tell me when they leave.|At what time does the driver start?"
                "|By when must the rider be there?|What time does the ride begin?|When do they set off?",
                "Does the car leave at {v}?|Do they set off at {v}?|Is the pick-up planned for {v}?"
                "|Should the rider be ready at {v}?|Does the driver start at {v}?"
                "|Is {v} the time they agreed on?",
            ),
            "street": (
                "pick-up address|place to meet|street where they meet|where the ride starts|pick-up street",
                "At which street do they meet?|Where does the car stop for the rider?"
                "|Where should the rider wait?|At what address is the pick-up?"
                "|From which street do they leave?|Where does the driver wait?|Tell me the meeting point."
                "|Where does the rider get in?|Which address did they agree on?|From where do they set off?"
                "|What street must the rider come to?|Where does the ride begin?",
                "Does the rider get in at {v}?|Should the rider wait at {v}?|Do they leave from {v}?"
                "|Is {v} the pick-up address?|Does the driver wait at {v}?|Is {v} where they meet?",
            ),
        },
        (
            "{driver} takes {asker} to {place}.",
            "{asker} is picked up by {driver} at {street}.",
            "{driver}: I drive to {place} at {time}, anyone?\n{asker}: yes please, I have no car",
            "{driver} >> there is still room in my car to {place}\n{asker} >> perfect, where?\n{driver} >> "
            "{street}, {time}",
            "#rides\n{asker}: any car going to {place} tonight?\n{driver}: mine. {time}. wait for me at {street}",
            "At {time}, {driver} stops at {street}, lets {asker} get in and drives on to {place}.",
            "Wait at {street}, {asker}! I will be there with the car at {time}. {driver}",
            "Hi {driver}, my car broke down. Would you take me to {place}? I can be at {street} at {time}. {asker}",
            "Ride: {street} -> {place}\nLeaves: {time}\nAt the wheel: {driver}\nFree seat taken by: {asker}",
            "{asker} has no car, so {driver} drives.",
            "With {driver} at the wheel, {asker} will reach {place} before dark; they leave at {time}.",
            "PICK UP {asker} {time} {street} THEN {place} STOP {driver}",
            "{asker}: {driver}, may I come along to {place}?\n{driver}: sure, if you are at {street} on time",
            "rides.log {time} driver={driver} rider={asker} from={street} to={place}",
            'It was {asker} who begged for a seat, and it was {driver} who said: "Fine, {time}, {street}."',
            "The seat that {driver} offered in the car to {place} went to {asker}.",
            '{driver} asked: "Do you still need a lift to {place}?" "I do," said {asker}.',
            "{asker}: did you say {time}?\n{driver}: yes, {time}, and bring cake, I am the one who has to "
            "drive to {place}",
        ),
    ),
    "contact": (
        {
            "name": (
                "person on the card|contact person|name on the card|person to reach|whose card it is",
                "What is the name of the contact?|Who is on the card?|Whose details are these?"
                "|Who should I ask for?|Whom do these details belong to?|What is the full name?"
                "|Who gave these details?|Name the contact.|Which person is this about?"
                "|How is the person called?|Tell me whose card this is.|With whom would I get in touch?"
                "|Who is to be contacted?",
                "Are these the details of {v}?|Is {v} the person to contact?|Is the card about {v}?"
                "|Should I ask for {v}?|Is {v} the full name?|Is it {v} who is to be contacted?",
            ),
            "phone": (
                "number to dial|phone contact|tel. number|number for calls",
                "Under which number can I call?|What is the telephone number?|What number is on the card?"
                "|Which phone number is given?|Which number do I have to dial?"
                "|On what number does the person pick up?|Give me the phone number."
                "|What is the number for calls?|What number can I ring?|How do I reach them by phone?"
                "|Tell me which number to call.|By what number can one ring the person?",
                "Is {v} the phone number?|Can I ring {v}?|Is the telephone number {v}?"
                "|Is {v} on the card as the number?|Do I have to dial {v}?|Is the person reached under {v}?",
            ),
            "email": (
                "mail address|address for e-mails|electronic address|e-mail|mailbox",
                "What is the mail address?|Which address do I mail to?|What is the e-mail?"
                "|Where should I send my mail?|At which e-mail can I write?"
                "|How can I write to the person by mail?|Give me the e-mail address."
                "|To what address can an e-mail be sent?|Which mailbox is theirs?"
                "|Where do e-mails for this person go?|Tell me the e-mail.|What e-mail is listed?"
                "|By what e-mail are they reached?",
                "Do e-mails go to {v}?|Is the mail address {v}?|Is {v} the mailbox of the person?"
                "|Can an e-mail be sent to {v}?|Is {v} the e-mail?|Is the listed e-mail {v}?",
            ),
            "company": (
                "firm|business|workplace|name of the firm|company of the contact",
                "At which company does the person work?|At which firm are they?|What firm is it?"
                "|Who employs the person?|What is the firm called?|Which firm is the person with?"
                "|By whom are they employed?|Name the employer.|What is the name of the company?"
                "|For which firm does the contact work?|Tell me the company.|Which company pays them?"
                "|What company do they belong to?",
                "Does {v} employ the person?|Is the person with {v}?|Is the firm called {v}?|Is {v} the firm?"
                "|Is the contact at {v}?|Are they employed by {v}?",
            ),
            "street": (
                "office street|street and number|office address|house and street|where to find the person",
                "What is the street and number?|At which street address are they?|Which street is on the card?"
                "|In what street do I find them?|What is the address of the office?"
                "|To which street would a letter go?|Which street address is given?|Name the street."
                "|Tell me the street.|What street are they on?|Where in the city is the office?"
                "|What does the card say for the street?",
                "Is {v} the street?|Is it on {v}?|Does the card say {v} for the street?"
                "|Would a letter go to {v}?|Is {v} the office address?|Do I find them at {v}?",
            ),
            "city": (
                "home city|location|city on the card|town of the person",
                "What town is it?|Which city is on the card?|In which town are they?"
                "|Which city does the person live or work in?|Name the city.|What is the name of the city?"
                "|To which city would I have to travel?|In what town can they be found?|Tell me the city."
                "|Which city is given?|What city do they come from?|In which city can I meet the person?",
                "Is the town {v}?|Is {v} the city on the card?|Can they be found in {v}?"
                "|Is the contact in {v}?|Would I have to travel to {v}?|Is the person in {v}?",
            ),
            "role": (
                "occupation|kind of work|what the person does|work",
                "What does the person do?|What is the person's work?|What position do they have?"
                "|What job is on the card?|What is the occupation?"
                "|What kind of job is it?|Name the job.|Which profession is given?|Tell me their job."
                "|How does the person earn money?|What title stands next to the name?"
                "|In what job are they employed?",
                "Is {v} the job?|Is the occupation {v}?|Is the person employed as {v}?"
                "|Is {v} their profession?|Does the person work as {v}?|Is the position {v}?",
            ),
        },
        (
            "Call {phone} and ask for {name}.",
            "Mail for {name} goes to {email}.",
            "At {company}, the job of {role} is held by {name}.",
            "{company} ({city}) has hired {name} as {role}.",
            "Who to ask at {company}: {name}, {phone}.",
            "Hello, we met on the train. Here is how to find me: {street} in {city}, or {phone}. See you soon, {name}",
            "CARD\nperson = {name}\nwork = {role}\nfirm = {company}\ntown = {city}\nstreet = {street}\nring = "
            "{phone}\nwrite = {email}",
            "{phone} is the number of {name}; {email} is the mailbox.",
            "The office of {company} is at {street}. If you go there, ask for {name}.",
            '"Do you have the number of {name}?" "Yes, {phone}. But I think {email} is better."',
            "new contact saved: {name} / {city} / {phone}",
            "From {city} comes {name}, {role} by profession, now with {company}.",
            "WRITE TO {email} OR RING {phone} STOP ASK FOR {name} STOP",
            "I am with {company} now. My new number is {phone}, my new home is {street}, {city}. Still the "
            "same: my name, {name}, and my job, {role}.",
            "Employed by {company} as {role}: {name}\nTo be found at: {street}, {city}\nE-mail: {email}",
            "If the {role} of {company} is needed, {name} can be called on {phone}.",
            "Lost my wallet!! If you find it, please bring it to {street} in {city} or write to {email}. "
            "Thanks, {name}",
            "{email} ({name}, {company}) wants to be on the list.",
            "The letter was sent by {name}, who works as {role} in {city}; the answer should go to {email}.",
        ),
    ),
    "book": (
        {
            "title": (
                "name of the book|book name|what the book is called|name of the work|heading of the book",
                "Which book is meant?|How does the author call the book?|What name does the book have?"
                "|What stands on the cover as the title?|Tell me the title.|Name the book."
                "|Which book did the author write?|Which title does the book carry?|What is this book called?"
                "|What should I ask for in the book shop?|Which work is it about?"
                "|Under what title did it come out?",
                'Does the book carry the title "{v}"?|Is "{v}" the name of the book?|Is "{v}" on the cover?'
                '|Did it come out as "{v}"?|Is "{v}" the book that is meant?|Is the name of the book "{v}"?',
            ),
            "author": (
                "person who wrote it|book author|creator|the one who wrote the book|name of the writer",
                "Who is the writer?|By whom was the book written?|Which person wrote it?"
                "|From whose pen does the book come?|Name the author.|Who is named as the author?"
                "|Tell me who wrote it.|Who finished the book?|Who stands on the cover as the author?"
                "|Who had the idea and wrote it down?|Whose work is it?|To whom do we owe the book?"
                "|What is the writer's name?",
                "Is {v} the writer?|Does the book come from {v}?|Was the book written by {v}?"
                "|Is it {v} who wrote it?|Is {v} named as the author?|Is it a work of {v}?",
            ),
            "year": (
                "year it came out|year of the book|when it was published|publishing year|year of the first edition",
                "What is the year of publication?|When did the book come out?|In what year was it printed?"
                "|Since which year can one buy it?|Tell me the year.|From what year is the book?"
                "|Which year stands in the book?|In which year did the book appear?"
                "|What year was the book brought out?|When did readers first get it?"
                "|Which year was it published in?|How old is it: from which year?",
                "Is {v} the year of publication?|Was it printed in {v}?|Did readers get it in {v}?"
                "|Is {v} the year of the book?|Did the book appear in {v}?|Was it brought out in {v}?",
            ),
            "language": (
                "tongue|book language|language it is written in|language of the text|language of the author",
                "Which language did the author use?|What language must a reader know?|What is the language?"
                "|In what language can one read it?|In which language was it written?"
                "|Name the language of the book.|What language are the pages in?"
                "|Which language does one need for it?|What language did the writer choose?"
                "|Tell me the language.|What is the book's language?|In which tongue is the text?",
                "Is the language {v}?|Must a reader know {v}?|Did the author use {v}?|Can one read it in {v}?"
                "|Is the text in {v}?|Was {v} the language of the writer?",
            ),
            "pages": (
                "length in pages|count of pages|how many pages|total pages|book length",
                "What is the page count?|How many pages did the author write?|How thick is the book?"
                "|How many pages are in it?|Of how many pages is the book?|How many pages does it run to?"
                "|Tell me the number of pages.|How much is there to read, in pages?|How many pages long is it?"
                "|After how many pages is it over?|How many pages were printed?|What number of pages is given?",
                "Is the page count {v}?|Are {v} pages in it?|Did the author write {v} pages?"
                "|Does it run to {v} pages?|Is it over after {v} pages?|Are there {v} pages to read?",
            ),
        },
        (
            '"{title}" was written by {author}.',
            '{author} is best known for "{title}", a book in {language}.',
            'Who wrote "{title}"? It was {author}, in {year}.',
            'After {pages} pages I closed "{title}" and wanted more. Thank you, {author}!',
            "BOOK OF THE WEEK\nName: {title}\nWriter: {author}\nOut since: {year}\nLength: {pages} "
            "pages\nWritten in: {language}",
            '{year}: "{title}" comes out ({language}, {pages} pages).',
            'Hi, do you have "{title}" in your shop? It came out in {year}, the writer is {author}, and I '
            "need it in {language}.",
            'From {author} we have one {language} work, "{title}". It runs to {pages} pages.',
            'The {pages} pages that {author} had kept in a drawer came out in {year} as "{title}".',
            "on my desk: {title}, by {author}, {pages} p.",
            'It took {author} long to write "{title}": {pages} pages, all in {language}, printed in {year}.',
            "In {language} and on only {pages} pages, {author} tells a whole life.",
            "LOOKING FOR {title} STOP AUTHOR {author} STOP YEAR {year} STOP",
            '"What are you reading?" "{title}." "Who is it by?" "{author}. It is from {year}."',
            'The school bought thirty copies of "{title}", the {language} book that {author} brought out in {year}.',
            "shelf 4 | {author} | {title} | {language} | {year}",
            'Review: I do not like "{title}". {pages} pages, and nothing happens. {author} can do better.',
            'With "{title}", which appeared in {year}, {author} found many readers.',
        ),
    ),
    "call": (
        {
            "caller": (
                "person on the phone|the one who rang|calling person|person who left the message"
                "|name left by the caller",
                "Who rang?|Who phoned?|Who wants to be called back?|Whose call was it?"
                "|By whom was the call made?|Who was on the line?|Who left a number?|Name the caller."
                "|Who asked to speak to somebody?|Tell me who rang.|Who picked up the phone to call us?"
                "|Whom should one call back?|From whom is the message?",
                "Did {v} ring?|Is the message from {v}?|Was {v} on the line?|Does {v} want to be called back?"
                "|Was it {v} who phoned?|Was the call made by {v}?",
            ),
            "wanted": (
                "person asked for|person the message is for|who is to call back|wanted person|addressee of the message",
                "Who was asked for?|Whom did the caller ask for?|To whom is the message addressed?"
                "|Who has to ring back?|Who missed the call?|Who should get the message?"
                "|Whom did the caller want?|Who was not there to take the call?"
                "|Name the person who was wanted.|Tell me whom the message is for.|Whose phone was called?"
                "|With whom did the caller want to talk?|Who is asked to call back?",
                "Did the caller ask for {v}?|Has {v} to ring back?|Should {v} get the message?"
                "|Did {v} miss the call?|Was {v} wanted on the phone?|Is {v} asked to call back?",
            ),
            "phone": (
                "number left|caller's number|number to ring back|telephone number|number of the caller",
                "What number should be rung?|Under which number does the caller wait?"
                "|Which number does the caller have?|Where can one call back?"
                "|What is the caller's phone number?|Which number was noted?|What number has to be dialled?"
                "|Give the number to call back.|Tell me the number that was left."
                "|On which number is the caller waiting?|What is the number for the call back?"
                "|From which number did the call come?",
                "Is {v} the caller's number?|Was the number {v} noted?|Should one ring {v}?"
                "|Does the caller wait at {v}?|Is {v} to be dialled?|Did the call come from {v}?",
            ),
            "time": (
                "when the call came|hour of the call|time the phone rang|time of the message|calling time",
                "When did the phone ring?|At which hour did the call come in?|What time was the call?"
                "|At what time did the caller ring?|When was the message left?"
                "|What time is noted for the call?|When was the caller on the line?|Tell me when the call was."
                "|At what time was the phone answered?|What time was it when the phone rang?"
                "|When did the caller try?|At what time did they phone?",
                "Was it {v} when the phone rang?|Is {v} the time of the call?|Did the caller ring at {v}?"
                "|Was the message left at {v}?|Is {v} noted for the call?|Did the call come in at {v}?",
            ),
            "product": (
                "thing the call is about|article in question|matter|what was asked about|reason for the call",
                "Why did the caller ring?|What does the caller want to know about?|Which article is it about?"
                "|What is the reason for the call?|What was the message about?|What thing was talked about?"
                "|Because of what did they call?|Name the subject of the call.|Tell me what it was about."
                "|Which product does the caller mean?|On what matter did they ring?"
                "|What is the call back about?",
                "Is it about the {v}?|Did they ring because of the {v}?|Does the caller mean the {v}?"
                "|Is the {v} the reason for the call?|Was the {v} talked about?|Is the message about the {v}?",
            ),
        },
        (
            "{wanted} got a call from {caller}.",
            "{wanted} was asked for by {caller}, who can be reached at {phone}.",
            "{caller} could not reach {wanted} and left the number {phone}.",
            "At {time} the phone on the desk of {wanted} rang. It was {caller}, about the {product}.",
            "Call back, please!\nTo: {wanted}\nNumber: {phone}\nWho: {caller}\nWhy: {product}\nWhen: {time}",
            "Hi {wanted}, you just missed {caller}. Something about the {product}. Ring {phone} when you are back.",
            "Hello, this is {caller}. It is {time}, and I wanted to speak to {wanted} about the {product}. My "
            "number is {phone}.",
            "{wanted} RING {phone} STOP {caller} ASKS ABOUT {product} STOP",
            "in {time} | from {phone} | asked for {wanted}",
            "The {product} is why {caller} rang at {time}.",
            '"Did anybody call?" asked {wanted}. "Yes, {caller}, at {time}."',
            "For {wanted}, a message from {caller}: the {product} is still not there, and somebody should "
            "call {phone} about it.",
            "{time} - nobody picked up. {caller} now waits for {wanted} to call {phone}.",
            "It was not {wanted} who called, but {caller}: {wanted} is the one who has to call back, under {phone}.",
            "Because {wanted} was out, I took the call at {time}: {caller} has a question about the {product}.",
            "phone note {time}: {product}, call {phone}",
            "Whoever sees {wanted} first: please say that {caller} phoned and that it is about the {product}.",
            "{caller} tried at {time}. {wanted} was at lunch. The number again: {phone}.",
        ),
    ),
    "server": (
        {
            "host": (
                "URL of the server|where the server runs|server URL|machine address|address to connect to",
                "Where does the server run?|At which address is the server reached?"
                "|What address do I connect to?|Which URL belongs to the server?"
                "|Under what URL can one reach it?|Which host is set?|Give the address of the server."
                "|What is the server URL?|To which host do they connect?|Tell me the host."
                "|What stands in the config as the host?|Which address must I type to reach the server?",
                "Is the server reached at {v}?|Do I connect to {v}?|Is {v} the host?|Is {v} set as the host?"
                "|Does {v} belong to the server?|Is the address of the server {v}?",
            ),
            "port": (
                "port to use|open port|listening port|port setting|port of the server",
                "What port does the server use?|On what port is it reached?|Which port is open?"
                "|Which port stands in the settings?|Through which port do I connect?"
                "|What port number must I give?|Tell me the port.|Which port number is set?"
                "|On which port can one reach the server?|What is the port of the server?"
                "|Which port does it answer on?|What port do they connect to?",
                "Does the server use port {v}?|Is {v} the port?|Is port {v} open?"
                "|Do I connect through port {v}?|Does it answer on {v}?|Is the port number set to {v}?",
            ),
            "user": (
                "account name|login name|user of the server|user to connect as|name used to log in",
                "As whom do I log in?|Which user connects?|What account is set?|Which login is needed?"
                "|Whose account is used?|What name does one log in with?|Under which user name does it run?"
                "|Tell me the user.|Who is the user of the server?|As which user do they connect?"
                "|What is the login?|Which user name stands in the settings?|Give the account name.",
                "Do I log in as {v}?|Is {v} the user?|Does {v} connect to the server?|Is the login {v}?"
                "|Is the account name {v}?|Is {v} set as the user?",
            ),
            "file": (
                "name of the file|file in use|file path|file that is named|file of the server",
                "What file does the server use?|Which file name is given?|What file is set?"
                "|Which file does the text speak of?|Name the file.|Tell me which file it is."
                "|To what file does this point?|What is the file name?|Which file is it about?"
                "|Which file should I look at?|What file stands in the settings?|Give the file name.",
                "Is {v} the name of the file?|Does the server use {v}?|Is {v} set as the file?"
                "|Does it point to {v}?|Should I look at {v}?|Is the text about {v}?",
            ),
            "timeout": (
                "seconds of waiting|waiting time in seconds|maximum wait|time-out|longest wait in seconds",
                "How many seconds pass until it gives up?|When does it stop waiting, in seconds?"
                "|What is the time limit?|How long may it wait?|What number of seconds is set?"
                "|After what time does the connection end?|How many seconds are allowed?|Tell me the timeout."
                "|What timeout is set?|How long until it times out?|What is the longest wait in seconds?"
                "|For how many seconds will it wait?",
                "Is the timeout set to {v}?|Does it give up after {v} seconds?|Are {v} seconds allowed?"
                "|May it wait {v} seconds?|Is {v} the time limit?|Does it stop waiting after {v} seconds?",
            ),
            "region": (
                "server zone|region code|area of the server|where it is hosted, as a code",
                "Which region code is set?|In what region does it run?|What zone is it in?"
                "|To which region was it put?|Tell me the region.|What is the code of the region?"
                "|Which zone does the server belong to?|In which zone is the server?"
                "|What region stands in the settings?|Which region hosts the server?|Name the region."
                "|From which region does it serve?|What is the server's region?",
                "Is the zone {v}?|Does region {v} host the server?|Is the region set to {v}?"
                "|Does the server belong to region {v}?|Was it put in region {v}?|Is {v} the zone?",
            ),
        },
        (
            "{user} logs in at {host} through port {port}.",
            "Port {port} on {host} is open for {user}.",
            "After {timeout} seconds without an answer from {host}, the client gives up.",
            "[server]\naddress = {host}\nlisten = {port}\nzone = {region}\nmax_wait = {timeout}",
            "The settings in {file} say: region {region}, port {port}, timeout {timeout}.",
            "Note: the account {user} may now use {host}, but only through port {port}.",
            "Hi, I cannot connect! I use {user} as login and {host} as address. Is the port still {port}?",
            "ssh {host} -l {user} -p {port}",
            "SERVER NOW IN {region} STOP USE PORT {port} STOP LOG IN AS {user} STOP",
            "01:14 WARN {host}:{port} no answer in {timeout} s (user {user}), see {file}",
            "Please open {file} and set the port to {port} and the timeout to {timeout} seconds.",
            "Everything that {user} does on the server in {region} is written to {file}.",
            "Address: {host}\nZone: {region}\nLogin: {user}\nLog: {file}",
            "It is {host} that we connect to, with {user} as account, and it is {port} that has to be open.",
            "export APP_URL={host} APP_PORT={port} APP_USER={user} APP_ZONE={region}",
            '"Which zone is our machine in?" "{region}." "And the account?" "{user}, as always."',
            "New machine: region {region}, reached at {host}. Who has not answered in {timeout} seconds is cut off.",
            "{file} (owner {user}):\n  url: {host}\n  wait: {timeout}",
            "In region {region} a server listens on port {port} and waits {timeout} seconds for every answer.",
        ),
    ),
    "catalog": (
        {
            "product": (
                "thing for sale|article|goods|offered product|what is sold",
                "What is on offer?|Which product is sold?|What thing can I buy here?|Which article is this?"
                "|What does the shop sell?|Name the product.|What is the ad for?|What do they want to sell?"
                "|Which item stands in the catalog?|Tell me what is for sale.|What would I get for my money?"
                "|Which item is described?|What is the name of the article?",
                "Can I buy a {v}?|Is the {v} on offer?|Does the shop sell the {v}?|Is the ad for a {v}?"
                "|Is {v} the name of the article?|Is the item a {v}?",
            ),
            "price": (
                "price tag|selling price|sum to pay|what it costs|money asked",
                "How much do they want for it?|What is written on the price tag?|What must one pay?"
                "|How expensive is it?|How much money is it?|What is the selling price?"
                "|For what price can I have it?|Tell me the price.|What sum do they ask?"
                "|How much will I pay at the desk?|What price is given?|How much is the article?",
                "Do they want {v} for it?|Is {v} on the price tag?|Is {v} the selling price?"
                "|Can I have it for {v}?|Must one pay {v}?|Is the article {v}?",
            ),
            "color": (
                "shade|color of the article|what color it is|paint color|color of the item",
                "Of what color is it?|What color is the product?|Which color can I get?"
                "|What does it look like in color?|In what colour is it made?|Which colour is offered?"
                "|Name the color.|Tell me its color.|What color stands in the list?"
                "|What is the color of the article?|How is it painted?|Which color would I get?",
                "Is the product {v}?|Is it made in {v}?|Is {v} the color?|Is it painted {v}?"
                "|Can I get it in {v}?|Would I get a {v} one?",
            ),
            "stock": (
                "pieces left|pieces on the shelf|how many are left|units available|amount in store",
                "How many pieces are left?|How many pieces does the shop still have?|What number is in stock?"
                "|How many can I still get?|How many stand on the shelf?|How many units are there?"
                "|Tell me the stock.|How many are still for sale?|How many of them are in the store?"
                "|What quantity is available?|How many pieces remain?|How many can be sent right away?",
                "Do {v} pieces remain?|Are {v} still for sale?|Can {v} still be bought?|Is the stock {v}?"
                "|Are {v} of them in the store?|Are {v} units available?",
            ),
            "discount": (
                "price cut|reduction|percent off|cut in percent|saving in percent",
                "By how many percent is it cheaper?|How much does one save, in percent?|What is the rebate?"
                "|How large is the price cut?|What percentage is taken off?|How many percent do I save?"
                "|How far does the price go down?|Tell me the discount.|What reduction do they give?"
                "|How much cheaper is it, in percent?|Which rebate is offered?"
                "|What is the reduction in percent?",
                "Do I save {v}?|Is the price cut {v}?|Is it {v} cheaper?|Is the rebate {v}?"
                "|Is a discount of {v} given?|Is {v} the reduction?",
            ),
            "maker": (
                "producer|maker of the product|firm behind it|manufacturing company|brand name",
                "Who is the maker?|From which company does it come?|Who produces it?"
                "|What is the name of the maker?|Which brand is it?|Who built it?|By whom is it made?"
                "|Name the manufacturer.|Which company stands behind the product?|What company is it from?"
                "|Tell me who makes it.|Whose product is it?|In whose factory is it made?",
                "Does it come from {v}?|Is it a product of {v}?|Is the maker {v}?|Does {v} produce it?"
                "|Is {v} behind it?|Is the brand {v}?",
            ),
            "sku": (
                "catalog code|order code|number of the article|code of the product|list number",
                "What code must I give to order it?|What is its code in the catalog?"
                "|Which code does the product have?|What is the SKU?|Under what code do I find it?"
                "|Which article number is given?|What is the order code?|Tell me the article number."
                "|By what code is it known in the shop?|What letters does it have as a code?"
                "|Give the item number.|How is the item coded?",
                "Is the item number {v}?|Is {v} the SKU?|Do I find it under {v}?"
                "|Does the product have the code {v}?|Is it article {v}?|Is the order code {v}?",
            ),
        },
        (
            "{maker} makes it, we sell it: the {product}, {price}.",
            "{price} is all you pay for the {product} in {color}.",
            "Made by {maker}, painted {color}, sold for {price}: our {product}.",
            "{sku} sold out? No, {stock} pieces of the {product} are still here.",
            "Hello, do you still have the {product} in {color}? In your list it is {sku} and costs {price}. Thanks!",
            "Article: {product}\nCode: {sku}\nFrom: {maker}\nShade: {color}\nLeft: {stock}\nOff: "
            "{discount}\nTo pay: {price}",
            "SALE! {discount} off on everything from {maker}, also on the {product}!",
            "LAST {stock} PIECES STOP {product} {color} STOP NOW {price} STOP",
            "stock count: {sku} {product}, {stock} on the shelf, color {color}",
            '"How much is that {color} {product}?" "{price}, and today you get {discount} off."',
            "The price of the {product} fell by {discount}, and it now costs {price}. {maker}, which makes "
            "it, is not happy.",
            "{stock} x {product} ({maker}), {price} each",
            "We have taken the {product} by {maker} into our catalog. The number to order it is {sku}; it "
            "comes in {color} only.",
            "I bought a {product} from {maker}. It was {price} after they took {discount} off. I am happy "
            "with it, only the {color} is too bright.",
            "# {product}\n- brand: {maker}\n- colour: {color}\n- our code: {sku}\n- tag: {price}",
            "Reduced by {discount}, the {product} with the code {sku} costs {price}; {stock} of them are "
            "waiting for you.",
            "warning: only {stock} left of {sku} ({product})",
            "From the factory of {maker} we got {stock} pieces in {color}. Price: {price}.",
            "Whoever orders {sku} gets the {product}, in {color}, at {discount} less.",
        ),
    ),
    "concert": (
        {
            "artist": (
                "musician|star of the evening|person on stage|who plays|person who sings",
                "Who performs?|Who sings the song?|Whose concert is it?|Who gives a concert in the city?"
                "|Whom do people come to hear?|By whom is the concert?|Who will be singing?|Name the artist."
                "|Who stands on the stage?|Tell me who plays.|Which singer is it?|Whose voice will be heard?"
                "|Who plays live?",
                "Does {v} perform?|Is it the concert of {v}?|Do people come to hear {v}?"
                "|Does {v} give the concert?|Is {v} the singer?|Will {v} be singing?",
            ),
            "song": (
                "what is sung|tune|piece of music|song of the evening",
                "What does the artist sing?|What is the name of the song?|Which song do the people hear?"
                "|What piece is sung?|Which title is sung?|Name the song.|Which song is on the program?"
                "|What tune is played?|Tell me what song it is.|Which song can be heard?"
                "|How is the song called?|What song will the artist sing?",
                'Is "{v}" sung?|Does the artist sing "{v}"?|Is "{v}" the song?|Do the people hear "{v}"?'
                '|Is "{v}" on the program?|Is "{v}" the name of the song?',
            ),
            "city": (
                "where it takes place|concert city|town of the concert|city where the artist plays"
                "|location of the show",
                "In what city is the show?|In which town does the artist sing?|Where does the artist perform?"
                "|Where is the show?|To which city does the singer come?|What is the city of the concert?"
                "|Name the city.|Where do the fans have to go?|Tell me where the concert is."
                "|Which city hosts the concert?|What town is the stage in?|In which place is the music played?",
                "Is the show in {v}?|Does the singer come to {v}?|Does {v} host the concert?"
                "|Do the fans have to go to {v}?|Is {v} where the concert is?|Does the artist perform in {v}?",
            ),
            "date": (
                "day of the show|concert day|evening of the concert|when it takes place|day the artist plays",
                "On what date is the show?|What day is the concert on?|When does the artist sing?"
                "|When does the concert take place?|Which day must the fans keep free?|Tell me the date."
                "|On which day does the singer come?|For what date are the tickets?|When is the show?"
                "|When does the music play?|What date is on the ticket?|On what day do the doors open?",
                "Is the show on {v}?|Does the artist sing on {v}?|Must the fans keep {v} free?"
                "|Are the tickets for {v}?|Does the concert take place on {v}?"
                "|Is {v} on the ticket as the date?",
            ),
            "price": (
                "cost of a ticket|entry price|price of entry|money for a ticket|what one ticket costs",
                "What do tickets cost?|How much is one ticket?|How much does it cost to get in?"
                "|What must a visitor pay?|What is the entry price?|For how much are tickets sold?"
                "|What does one pay at the door?|Tell me the ticket price.|How expensive is a ticket?"
                "|How much money does a fan need for a ticket?|What is asked for one ticket?"
                "|How much is the entry?|What does it cost to hear the artist?",
                "Is the entry {v}?|Must a visitor pay {v}?|Is one ticket {v}?|Are tickets sold for {v}?"
                "|Does it cost {v} to get in?|Is {v} asked for a ticket?",
            ),
            "visitors": (
                "size of the audience|people in the hall|count of visitors|number of listeners|how many people came",
                "How many people are in the audience?|How many fans are there?"
                "|How many listeners does the concert have?|How large is the crowd?"
                "|What is the number of visitors?|For how many people is the concert?"
                "|How many people want to hear it?|Tell me the number of visitors.|How many tickets are used?"
                "|How many people fill the hall?|How many heads does the crowd count?"
                "|How many guests does the concert have?",
                "Are there {v} visitors?|Is the audience {v} people big?|Do {v} people want to hear it?"
                "|Does the crowd count {v} people?|Is it a concert for {v} people?|Are {v} fans there?",
            ),
        },
        (
            "{city} hears {artist} on {date}.",
            '"{song}" was sung by {artist} for {visitors} people.',
            "{visitors} fans came to {city}; each had paid {price}.",
            'The song that {artist} likes best is "{song}". On {date} it can be heard in {city}.',
            "Hi, I got us two tickets for {artist}! {price} each. It is in {city}, on {date}. Do not forget!",
            "POSTER\nOn stage: {artist}\nTown: {city}\nEvening: {date}\nEntry: {price}\nFirst song: {song}",
            "{artist} IN {city} {date} STOP TICKETS {price} STOP COME",
            "Sold out: all {visitors} seats for {artist} on {date} are gone.",
            'For {price} you can stand in the rain in {city} and hear "{song}". It was worth it.',
            "{date} | {city} | {artist} | {visitors} people | {price}",
            '"Who sang that?" "That was {artist}, and the song was \'{song}\'." "And how many were there?" '
            '"{visitors}!"',
            'A crowd of {visitors} sang along when {artist} began with "{song}" in {city}.',
            "It is {price} to get in, and {artist} will sing until midnight, {date}.",
            "On {date} the streets of {city} will be full: {visitors} people want to hear {artist}.",
            "Dear fans, because of the snow the concert of {artist} in {city} moves to {date}. Your tickets "
            "({price}) stay good.",
            "hall report: {visitors} in, ticket {price}, last song {song}",
            'To {city} comes, on {date}, the voice behind "{song}": {artist}.',
            "With tickets at {price} and {visitors} visitors, the evening in {city} paid off.",
        ),
    ),
    "appointment": (
        {
            "patient": (
                "sick person|person to be treated|person with the appointment|the one who sees the doctor"
                "|who is treated",
                "Who goes to the doctor?|Whom does the doctor see?|Who will be treated?"
                "|Who has to come to the doctor?|Who is not well?|Name the patient."
                "|For whom does the doctor have time?|Who is being examined?|Who should come on time?"
                "|Tell me who the patient is.|Which patient is it?|Who was given the appointment?"
                "|Whom is the doctor waiting for?",
                "Will {v} be treated?|Does {v} go to the doctor?|Does the doctor see {v}?"
                "|Was the appointment given to {v}?|Is the doctor waiting for {v}?|Is it {v} who is not well?",
            ),
            "doctor": (
                "treating doctor|doctor in charge|person who treats the patient|who examines the patient",
                "Who treats the patient?|To which doctor does the patient go?|By whom is the patient examined?"
                "|What is the doctor called?|Who will examine the patient?|Name the doctor."
                "|Whose patient is it?|Which doctor has time?|Who is the physician?|Tell me the doctor's name."
                "|Who helps the sick person?|Which doctor is waiting?|Whom does the patient have to see?",
                "Does Dr. {v} treat the patient?|Is the patient examined by Dr. {v}?"
                "|Does the patient go to Dr. {v}?|Is {v} the physician?|Is Dr. {v} waiting for the patient?"
                "|Is it Dr. {v} who has time?",
            ),
            "date": (
                "day of the visit|date of the visit|date to come|when the patient comes, as a date|calendar day",
                "On what day must the patient come?|What is the date of the visit?|Which date was agreed?"
                "|On which day does the doctor have time?|For which date is it planned?|What day is noted?"
                "|Tell me the date.|On which date do they meet?|Which day should the patient keep free?"
                "|On what date is the visit?|What date is on the card?|On which day is the patient seen?",
                "Is the visit on {v}?|Must the patient come on {v}?|Was {v} agreed as the date?"
                "|Is the patient seen on {v}?|Does the doctor have time on {v}?"
                "|Should the patient keep {v} free?",
            ),
            "time": (
                "time of the visit|hour of the visit|clock time|when to be there|starting time",
                "At what time is the visit?|What hour is it planned for?|At what time must the patient come?"
                "|What time was agreed?|At which hour does the doctor have time?"
                "|What time does the patient have to be there?|Tell me the time."
                "|At what hour is the patient seen?|What is the hour of the appointment?|What time is noted?"
                "|By what time should the patient be in?",
                "Is the visit at {v}?|Was {v} agreed as the time?|Must the patient come at {v}?"
                "|Is the patient seen at {v}?|Does the doctor have time at {v}?"
                "|Is {v} the hour of the appointment?",
            ),
            "room": (
                "treatment room|place inside the house|room of the doctor|room to go to|which room",
                "Which room is the doctor in?|In what room does the doctor wait?|What room must one look for?"
                "|In which room is the patient seen?|Which room is noted?|Where in the building is it?"
                "|Tell me the room.|What room should the patient enter?|In which room will they meet?"
                "|Which door must the patient take, to which room?|What room was given?"
                "|Which room is the doctor's?",
                "Is the doctor in {v}?|Will they meet in {v}?|Is the patient seen in {v}?"
                "|Should the patient enter {v}?|Is {v} the doctor's room?|Was {v} given as the room?",
            ),
            "street": (
                "street of the doctor|where the house is|address to go to|house of the doctor",
                "At which address is the doctor?|In what street is the doctor to be found?"
                "|Which address must the patient look for?"
                "|Where does the patient have to drive, to which street?|What is the street of the doctor?"
                "|On what street does the doctor work?|Tell me the address.|Which street address is given?"
                "|Which street do I take to get to the doctor?|What address was noted?"
                "|At what street address is the visit?|Which address is it?",
                "Does the doctor work at {v}?|Is the visit at the address {v}?|Was {v} noted as the address?"
                "|Is the doctor to be found at {v}?|Must the patient look for {v}?"
                "|Is the street of the doctor {v}?",
            ),
        },
        (
            "Dr. {doctor} sees {patient} on {date}.",
            "{patient} is treated by Dr. {doctor} in {room}.",
            "Dr. {doctor} has asked {patient} to come to {street} at {time}.",
            "{time}, {room}: {patient} for Dr. {doctor}",
            "Good morning, this is {patient}. I am ill and need to see Dr. {doctor}. Is {date} at {time} still free?",
            "VISIT CARD\nsees: Dr. {doctor}\nwho: {patient}\nday: {date}\nhour: {time}\nhouse: {street}\ndoor: {room}",
            "On {date}, {patient} will be examined by Dr. {doctor}; please keep {room} free from {time}.",
            "{patient}, do not forget: {street}, {time}! Dr. {doctor} does not like to wait.",
            "DR {doctor} BUSY STOP VISIT OF {patient} NOW {date} {time} STOP",
            "Waiting in {room} is Dr. {doctor}; still on the bus is {patient}. It is {time}.",
            '"Which doctor do you see?" "{doctor}." "And where?" "{street}, on {date}."',
            "The doctor's name is {doctor} and the patient's is {patient}. They meet at {time} in {room}.",
            "Calendar of Dr. {doctor}\n{date}\n{time} - {patient} - {room}",
            "{room} is where {patient} has to go, and {time} is when.",
            "The new house of Dr. {doctor} is at {street}. {patient} is the first to be treated there, on {date}.",
            "Mom, I made it: {date}, {time}, at {street}. They said Dr. {doctor} is very kind. {patient}",
            "Because Dr. {doctor} had no time, {patient} must come back on {date}, again to {room}.",
            "moved! {patient} (Dr. {doctor}): {date} {time}, {street}",
            "The patient whom Dr. {doctor} expects at {time} is {patient}.",
        ),
    ),
    "research": (
        {
            "scientist": (
                "person who did the research|the one who found it|discoverer|explorer|finder",
                "Who found the animal?|Who studied the animals?|By whom was it discovered?"
                "|Which scientist did it?|Who reports on the animal?|To whom do we owe the discovery?"
                "|Name the scientist.|Who looked at the animals?|Who was the first to see it?"
                "|Whose research is it?|Tell me who found it.|Which person wrote about the animals?"
                "|Who weighed the animal?",
                "Did {v} find the animal?|Is it the research of {v}?|Did {v} study the animals?"
                "|Was it {v} who saw it first?|Is the scientist called {v}?|Does {v} report on the animal?",
            ),
            "animal": (
                "kind of animal|creature|animal that was found|what was studied|animal in question",
                "What animal was found?|Which animal did the scientist study?|What kind of animal is it?"
                "|Which animal was weighed?|What creature is described?|What did the scientist find?"
                "|Which animal is the report about?|Name the animal.|What did they look at?"
                "|Tell me which animal it was.|Which kind of animal was sick?"
                "|What was the scientist looking for?",
                "Is the report about the {v}?|Did the scientist study the {v}?|Was a {v} found?"
                "|Is the {v} the animal in question?|Did they look at the {v}?|Was a {v} weighed?",
            ),
            "country": (
                "land|where it was seen|country of the study|country where the animal lives|place of the find",
                "Where was it found?|In what land was the animal seen?|Which country is it about?"
                "|In which country did the scientist work?|Where does the animal live?"
                "|Where did the research take place?|Name the country.|To which country did the scientist go?"
                "|Tell me where it was.|From which country is the report?"
                "|In what country were the animals studied?|Where were they looked at?",
                "Was the animal seen in {v}?|Did the scientist work in {v}?|Does the animal live in {v}?"
                "|Is the report from {v}?|Were the animals studied in {v}?|Was it found in {v}?",
            ),
            "year": (
                "when it was found|year of the study|year of the research|year of the find|year of the report",
                "When was the animal found?|In what year did the scientist see it?|What year was it?"
                "|When did the research take place?|Which year is named?|In what year was the study made?"
                "|Tell me the year.|Since which year is the animal known?|When did the scientist find it?"
                "|From which year is the report?|When did this happen?|When were the animals studied?",
                "Was the animal found in {v}?|Is the report from the year {v}?"
                "|Did the research take place in {v}?|Was {v} the year of the study?"
                "|Did the scientist see it in {v}?|Was the study made in {v}?",
            ),
            "share": (
                "part that was sick|sick share|percentage of sick animals|rate of illness"
                "|how many were ill, in percent",
                "How many percent of the animals were ill?|What share was ill?"
                "|What percentage of them had the illness?|How large is the sick part?"
                "|How many of the animals, in percent, were not healthy?|Which percentage is given?"
                "|Tell me the share of sick animals.|How big a part of the animals was ill?"
                "|What is the percentage of sick animals?|How much of the group was sick, in percent?"
                "|Which part of the animals was found to be sick?|What percent had fallen ill?",
                "Were {v} of the animals ill?|Is {v} the share of sick animals?|Was the sick part {v}?"
                "|Had {v} of them fallen ill?|Is the percentage of sick ones {v}?|Was {v} of the group sick?",
            ),
            "weight": (
                "weight of the animal|mass in kg|what it weighed|number of kilos",
                "How many kg did it weigh?|What was the weight of the animal?|How heavy is it?"
                "|What did the scale show?|What did the animal weigh?|How much did it weigh in kilograms?"
                "|Tell me the weight.|How many kilos did they measure?|What weight was measured?"
                "|How much does the animal weigh?|How many kilograms are given?|What is the animal's weight?",
                "Did the animal weigh {v} kg?|Was the weight {v} kg?|Did the scale show {v}?"
                "|Were {v} kilograms measured?|Is the animal {v} kg heavy?|Is {v} the weight of the animal?",
            ),
        },
        (
            "The {animal} was first seen by {scientist}, in {year}.",
            "{country} is home to the {animal}, says {scientist}.",
            "Sick animals in {country}: {share}. Source: {scientist}, {year}.",
            "FIELD NOTES\nwho: {scientist}\nwhere: {country}\nwhen: {year}\nwhat: {animal}\nkg: {weight}\nill: {share}",
            "{year}. Rain, mud, no road. Then, in the north of {country}, {scientist} at last stood in front "
            "of the {animal}.",
            "FOUND {animal} STOP WEIGHT {weight} KG STOP {scientist} STOP",
            "When {scientist} put the {animal} on the scale, it showed {weight} kg.",
            "Dear all, my trip to {country} was a success: I found the {animal}! It weighs {weight} kg. "
            "Yours, {scientist}",
            "Of all the animals that {scientist} looked at in {year}, {share} were ill.",
            "Did you know? The {animal} of {country} was not known before {year}. It was found by {scientist}.",
            '"What did you catch?" "The {animal}, {weight} kg." "Where?" "In {country}."',
            "{scientist} ({year}): on the {animal} in {country}. Result: {share} sick.",
            "{share} of the group had fallen ill when {scientist} reached {country} in {year}.",
            "kind={animal}; land={country}; kg={weight}; year={year}",
            "The study of the {animal} that {scientist} made in {country} ended in {year}. One animal in it "
            "weighed {weight} kg.",
            "In {country} people did not believe {scientist} when the news of the {animal} came out in {year}.",
            "News from {country}: the {animal} is back! {scientist} saw one and weighed it: {weight} kg.",
            "Only in {country} and only since {year} has the {animal} been known, and it was {scientist} who found it.",
            "The {animal} is not doing well in {country}. Already {share} are sick, as {scientist} writes.",
        ),
    ),
    "release": (
        {
            "author": (
                "person who changed the file|committer|who made the change|user behind the change|editor of the file",
                "Who changed the file?|Who edited the lines?|Whose change is it?"
                "|From whom does the change come?|By which user was the file edited?"
                "|Which user made the commit?|Name the author of the change.|Who sent in the change?"
                "|Who touched the file?|Tell me who changed it.|Which account does the change come from?"
                "|By whom was it committed?|Who wrote the new lines?",
                "Did {v} change the file?|Is it the change of {v}?|Did {v} edit the lines?"
                "|Does the change come from {v}?|Was it committed by {v}?|Did {v} write the new lines?",
            ),
            "file": (
                "edited file|name of the changed file|file that was touched|file in the commit|where the change is",
                "What file was edited?|Which file did the author touch?|What file does the change concern?"
                "|In what file were lines changed?|Which file is in the commit?|Name the changed file."
                "|Which file looks different now?|What is the file called?|Tell me which file was changed."
                "|To which file was the change made?|Where are the new lines, in which file?"
                "|Which file did the reviewer have to read?",
                "Was {v} edited?|Did the author touch {v}?|Is {v} in the commit?|Is {v} the changed file?"
                "|Were lines changed in {v}?|Does the change concern {v}?",
            ),
            "commit": (
                "commit number|ID of the change|change ID|commit hash|number of the commit",
                "What is the number of the commit?|Under which number is the change saved?"
                "|Which ID does the commit have?|How is the change numbered?|What ID was given to the change?"
                "|Give the commit ID.|By which ID can I find the change?|Which change is it, by number?"
                "|Tell me the commit.|Which commit contains the change?|What is the change number?"
                "|Which ID stands in the log?",
                "Is the change saved under {v}?|Is {v} the commit?|Does the commit have the ID {v}?"
                "|Was the ID {v} given to the change?|Is {v} the number of the commit?"
                "|Can I find the change under {v}?",
            ),
            "reviewer": (
                "person who approved it|who looked it over|name of the approver|who said yes to the change"
                "|second pair of eyes",
                "Who checked the change?|Who gave the approval?|By whom was it approved?"
                "|Who read the change over?|Who said yes to it?|Name the reviewer.|Who let the change pass?"
                "|Whose approval does the change have?|Who was asked to review?|Tell me who reviewed it."
                "|Who said that it looks good?|Which colleague checked it?|Who gave the green light?",
                "Did {v} check the change?|Was it approved by {v}?|Did {v} give the green light?"
                "|Does the change have the approval of {v}?|Was {v} asked to review?|Did {v} let it pass?",
            ),
            "date": (
                "when it was changed|day of the commit|day of the change|date in the log|date of the commit",
                "On which day was the file changed?|When did the author change it?|What is the commit date?"
                "|When did the change go in?|On what date was it committed?|Since when is the change in?"
                "|Which date stands in the log?|Tell me the date.|What day was the change made?"
                "|When were the lines edited?|From what date is the commit?|When did this change happen?",
                "Did the change go in on {v}?|Is {v} the commit date?|Was the file changed on {v}?"
                "|Were the lines edited on {v}?|Is the commit from {v}?|Does the log give {v} as the date?",
            ),
            "lines": (
                "count of lines|how many lines|size of the change|lines edited|line count",
                "How many lines did the author edit?|How many lines does the change have?"
                "|How many lines are different now?|What is the size of the change?"
                "|How many lines were touched?|How many lines did the reviewer have to read?"
                "|Tell me the number of lines.|How many lines are in the commit?|How large is the change?"
                "|How many lines does the commit change?|What is the line count?"
                "|How many lines of the file are new?",
                "Does the change have {v} lines?|Were {v} lines touched?|Did the author edit {v} lines?"
                "|Are {v} lines different now?|Is the line count {v}?|Is the change {v} lines big?",
            ),
        },
        (
            "{file} was edited by {author}.",
            "{reviewer} approved what {author} had changed in {file}.",
            "What {author} changed on {date} was checked by {reviewer}.",
            "[{date}] {commit}: {lines} lines in {file}",
            "* who: {author}\n* what: {file}\n* how much: {lines} lines\n* checked by: {reviewer}\n* id: "
            "{commit}\n* day: {date}",
            "Hi {reviewer}, could you look at {commit}? I only touched {lines} lines in {file}. Thanks, {author}",
            "{reviewer}: who broke {file}?\n{author}: sorry, that was me, in {commit}\n{reviewer}: now it "
            "works, you have my yes",
            "Approved by {reviewer}: {lines} lines, all in {file}, written by {author}.",
            "CHANGE {commit} IS IN STOP {file} STOP {lines} LINES STOP {reviewer} SAYS YES",
            "Without the yes of {reviewer}, {author} would not have been able to commit {commit} on {date}.",
            "Since {date} {file} has looked different: {author} rewrote {lines} lines of it.",
            "merge {commit} from {author} (ok: {reviewer})",
            "The green light for {commit} came from {reviewer}. The {lines} lines themselves are the work of {author}.",
            "Release notes\n\n{date}\n- {file}: {lines} lines changed ({author})",
            '"Is the change in {file} yours?" "No, it is by {author}. I think {reviewer} checked it."',
            "The log says that on {date} the user {author} made the commit {commit} and touched nothing but {file}.",
            "{lines} lines of {file} are new. If you find an error, write to {author}; {reviewer} found none.",
            "id,day,user,path,lines\n{commit},{date},{author},{file},{lines}",
            "It was {reviewer} who read all {lines} lines, but it was {author} who had to write them.",
        ),
    ),
}
