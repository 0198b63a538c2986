"""Families to learn labels from, for the training side alone, written as those of `training.more_label_families`, which
holds them too."""

from __future__ import annotations

from training.label_families import Family, family

INTENTS: dict[str, Family] = {
    "find_restaurant": family(
        "find_restaurant, places to eat, restaurant search, FindRestaurant",
        "restaurant, cafe, snack bar, bistro, terrace, cuisine",
        """
        Where can one eat well around here?
        Is there an Indian place in this street?
        Which cafe nearby has cake without nuts?
        Find a restaurant that is good with small children.
        I fancy fish, who serves it in this town?
        We want to sit outside and have a bite, any ideas?
        Name three cheap lunch spots close to the office.
        Does the bistro on the corner get good reviews?
        Somewhere quiet for a meal with my parents-in-law, please.
        Which kitchens are still open after eleven at night?
        Looking for a vegan snack bar within walking distance.
        Who makes the best dumplings in Leeds?
        My colleague cannot have gluten, where should we go to eat?
        Recommend a pizzeria by the lake.
        Any decent breakfast place between here and the museum?
        """,
    ),
    "blinds": family(
        "control_blinds, blinds and curtains, shutters, BlindsControl",
        "blinds, curtains, shutters, awning, roller blind, skylight",
        """
        Pull the curtains in the dining room.
        Let the shutters down, the sun is blinding me.
        Raise the blinds halfway.
        The neighbours can look in, cover the window.
        Roll out the awning over the terrace.
        I want daylight in the study, draw everything back.
        Lower the roller blind in the bathroom.
        Shade the south side of the house until four.
        Are the bedroom shutters down?
        Open the curtains at sunrise.
        It dazzles on the television, do something about the window.
        Tilt the slats so that nobody can see me.
        Bring the awning in, a gust might tear it.
        All shutters up, it is morning!
        Stop the blind where it is now.
        """,
    ),
    "watering": family(
        "water_garden, watering, sprinkler, SprinklerControl",
        "sprinkler, lawn, flower bed, watering, hose, soil moisture",
        """
        Water the roses for ten minutes.
        Start the sprinkler behind the house.
        The lawn looks brown, give it something to drink.
        Is the soil in the greenhouse dry?
        Leave the vegetable patch out tonight, it was wet all day.
        How long were the tomatoes watered yesterday?
        The pots on the balcony are thirsty.
        Stop the hose, the path is under water.
        Sprinkle the front garden every second evening.
        Give the hedge twice as much as usual this week.
        Does the flower bed need water?
        Turn off the irrigation while we have guests on the grass.
        Skip the watering tomorrow, my sister will do it by hand.
        How many litres went into the garden in July?
        """,
    ),
    "make_coffee": family(
        "make_coffee, coffee machine, brew, BrewCoffee",
        "coffee, espresso, cappuccino, milk foam, beans, cup",
        """
        Make me a strong coffee.
        A double espresso, quick, I have to leave.
        Two cups with foam on top, please.
        Brew a pot for six people.
        Heat up the machine, I am getting out of bed.
        I need caffeine.
        Are there enough beans in the machine?
        One cappuccino with oat milk.
        Let a cup run through for my husband as well.
        Start the coffee when I come down the stairs.
        Grind it a little finer this time.
        When was the machine last descaled?
        Something hot and black to wake me, please.
        Rinse the milk nozzle.
        Not so strong today, and only half a mug.
        """,
    ),
    "oven": family(
        "control_oven, oven, preheat, OvenControl",
        "oven, grill, baking tray, top heat, fan oven, microwave",
        """
        Preheat the oven to 180 degrees.
        Is the roast done?
        Switch the grill on.
        How hot is it in the oven right now?
        Turn it off when the bread is brown.
        I am about to put the lasagne in, get everything ready.
        Bake for forty more minutes, with the fan.
        Did I leave the oven on?
        Only bottom heat for the last quarter of an hour.
        Keep the casserole warm until Dad is back.
        The cookies are getting too dark, less heat.
        Warm up my plate in the microwave.
        Begin the cleaning cycle of the oven tonight.
        What does the probe in the meat say?
        Defrost the rolls on the top shelf.
        """,
    ),
    "feed_pet": family(
        "feed_pet, pet feeder, feeding, PetFeeder",
        "cat food, bowl, portion, dry food, aquarium, dog biscuit",
        """
        Feed the cat now.
        Has Bella had her dinner?
        Give the dog half a portion.
        Fill up the water bowl.
        The kittens are meowing, let some food drop.
        How much dry food is left in the box?
        The goldfish get their flakes at eight from now on.
        Rex is on a diet, cut his meals by a third.
        When did Tiger last eat?
        No more biscuits for the dog today.
        Open the feeder once more, the bowl is licked clean.
        We come home late, so let the cats have a second helping at nine.
        Is the bowl of the rabbit empty?
        Put the feeder on the plan for puppies.
        Somebody is begging at my feet, hand out a treat.
        """,
    ),
    "baby_monitor": family(
        "baby_monitor, watch the baby, nursery monitor, BabyMonitor",
        "baby, crib, cradle, nursery, lullaby, crying",
        """
        Is the baby still sleeping?
        Show me the crib.
        Who is crying up there?
        Tell me as soon as the little one moves.
        Turn the baby monitor on.
        Can you hear anything from the nursery?
        How long has my daughter been napping?
        Send the sound from the cradle to the kitchen.
        I think Emil has lost his dummy, let me see him.
        Has anyone been in the children's room since seven?
        Is it quiet upstairs with the twins?
        Let me talk to him through the monitor.
        Point the nursery camera at the bed.
        When did Mia wake up last night?
        Keep an eye on her cot for me, she is restless.
        """,
    ),
    "car_status": family(
        "car_status, my car, vehicle status, CarStatus",
        "fuel level, tyre pressure, range, tank, oil level, mileage",
        """
        How much petrol is left in the tank?
        Are the tyres fine?
        How far can I still drive without stopping for fuel?
        Is my car locked and the window shut?
        When is the next oil change due?
        The little red light by the speedometer is on, what is it?
        How many kilometres has the van done?
        Does the engine need oil?
        Defrost the windscreen before I get in.
        Start warming up the driver's seat.
        What was my average consumption on the way here?
        Is the boot open?
        Will the car make it to Hamburg with what is in the tank?
        Check the pressure of the left front wheel.
        Which warning lamps are lit on the dashboard?
        """,
    ),
    "breakdown": family(
        "car_breakdown, roadside help, tow truck, BREAKDOWN",
        "breakdown, tow truck, flat tyre, jump start, hard shoulder",
        """
        My car will not start.
        I have a flat tyre on the motorway.
        We are standing on the hard shoulder with smoke under the bonnet.
        Send a tow truck to exit nineteen.
        The engine just died in the middle of a crossing.
        I locked my keys in the boot, can somebody come out?
        Can a mechanic come to me? I am stuck near Bath.
        I need a jump start.
        The clutch is gone and we have two kids in the back.
        Ran out of diesel, five miles from anywhere.
        How soon can your yellow van be here?
        My motorbike slid into a ditch, nobody is hurt, but it has to be pulled out.
        There is no spare wheel in the boot, what now?
        The steering feels odd, I have pulled over and dare not drive on.
        """,
    ),
    "rent_car": family(
        "rent_car, car rental, hire a car, RentCar",
        "rental car, hire car, estate car, van, full insurance, one-way rental",
        """
        I need a small car for the weekend.
        Rent me a van for moving house.
        What would an estate car cost for ten days?
        Can I pick up the keys at the airport and hand the car back in town?
        Something with an automatic gearbox from Monday to Thursday.
        Is a child seat included with the hire car?
        My driving licence is only a year old, may I still rent?
        Extend the rental by two days.
        Get me a minibus with nine seats for the eleventh.
        Do you have electric cars for hire?
        A convertible for one afternoon, how about that?
        Add my wife as a second driver.
        I would like to rent a camper in August.
        Do I have to bring the hire car back with a full tank?
        """,
    ),
    "flight_status": family(
        "flight_status, flight information, departures and arrivals, FlightStatus",
        "flight number, gate, delay, landing, departure board, terminal",
        """
        Is the plane from Dublin on time?
        When does LH 402 land?
        Which gate do I have to go to?
        Has my sister's flight taken off?
        The board says nothing, is the eleven o'clock to Rome cancelled?
        How late is the machine from New York?
        From which terminal does the flight to Doha leave?
        Where is flight 218 at the moment?
        Have they started boarding for Athens?
        I am picking up my aunt, has she landed?
        Will we get off before the fog?
        Did the gate for Lyon change?
        How long is the plane from Delhi still in the air?
        Why are we not flying yet?
        """,
    ),
    "check_in": family(
        "check_in, online check-in, boarding pass, CheckIn",
        "check-in, boarding pass, seat row, booking code, passenger",
        """
        Check me in for tomorrow's flight.
        I would like my boarding pass on my phone.
        Give us seats next to each other on the plane.
        Row twelve, on the aisle, if it is still possible.
        From what hour can I check in?
        My booking code is ZK4TR, let me get on board.
        The pass cannot be opened, send it to me again.
        Do the check-in for all three of us.
        I have already checked in but must change my place.
        Put my father near the exit, he has long legs.
        Is check-in for the ferry open already?
        Which details of my passport do you need before we fly?
        Print the boarding cards for the Meier family.
        Am I checked in for the way back as well?
        """,
    ),
    "luggage": family(
        "luggage_rules, luggage, baggage, BaggageInfo",
        "suitcase, hand luggage, weight limit, excess baggage, sports bag",
        """
        How heavy may my suitcase be?
        Can I take a pram on the plane?
        Is my backpack small enough for hand luggage?
        I want to bring my skis, what does that cost?
        How many bags are we allowed?
        Are liquids all right in the cabin?
        What happens if the case weighs two kilos too much?
        Add one more piece of baggage to my trip.
        May I carry my violin on board?
        Do nail scissors have to go in the hold?
        Does a child have its own baggage allowance?
        Is a folding bicycle too bulky for the hold?
        Where do I drop off bulky things such as a surfboard?
        Is a handbag counted as an extra piece?
        """,
    ),
    "travel_papers": family(
        "travel_documents, visa and passport, entry rules, EntryRules",
        "visa, passport, entry rules, customs, travel permit, border",
        """
        Do I need a visa for Vietnam?
        How long must my passport be valid for Kenya?
        May my son cross the border with only an identity card?
        Which papers does one need to enter Brazil?
        How many cigarettes may I bring through customs?
        Am I let into the country with a Turkish passport?
        Is there a form to fill in before landing in India?
        Can I stay in Japan for four months?
        My passport runs out in June, may I still go to Egypt in May?
        Does the dog need papers to come with us to Norway?
        What does it cost to get a permit for entry at the airport?
        Do I have to show a return ticket at the border?
        Which vaccinations are asked for when you arrive in Ghana?
        Can grandparents travel abroad with a child without a letter from the parents?
        """,
    ),
    "next_bus": family(
        "next_bus, timetable, public transport, NextDeparture",
        "bus, tram, stop, line, timetable, platform",
        """
        When is the next bus to the market square?
        Does line six run on Sunday nights?
        How many stops is it to the hospital?
        Where do I change for the tram to the university?
        Have I missed the 8:14?
        At which platform does the train to Bruges stop?
        How often does the underground go in the evening?
        Is there still a bus after midnight?
        The tram has not come, is there something wrong on the line?
        Which line goes to the swimming pool?
        When do I have to be at the stop?
        First connection to Mainz tomorrow morning?
        How long does the 33 take to the terminus?
        Does the bus at Mill Road go in the right direction for the zoo?
        When is the last train home?
        """,
    ),
    "track_parcel": family(
        "track_parcel, parcel tracking, shipment status, TrackPackage",
        "parcel, shipment, tracking, courier, delivery status",
        """
        How far has my parcel got?
        Is anything being delivered to me today?
        Track number 55 0921 for me.
        When will the new shoes get here?
        Has the courier already been at my house?
        The lamp was sent off on Monday, where is it now?
        Did my letter to Chile arrive?
        How many stops before mine does the driver have?
        Who signed for the box?
        Let me know once the shipment has left the depot.
        I sent a book to Ruth, does she have it yet?
        Is my delivery held up at customs?
        What is the status of the order with the curtains?
        At which shop can I collect the packet that I missed?
        """,
    ),
    "open_account": family(
        "open_account, new account, become a customer, OpenAccount",
        "new account, student account, joint account, savings book, identification",
        """
        I would like to open an account with you.
        How do I become a customer of your bank?
        We need a joint account for the household.
        Which papers do I have to bring for a first account?
        My son turns twelve and should have a place for his pocket money.
        Is the account free for students?
        Can I sign up without coming to the branch?
        I want a second account to put something aside.
        What does it cost to keep an account here each month?
        We have founded a club, how do we get a bank account?
        I am switching from another bank, what do I do first?
        May a person without a fixed address have an account?
        Please start a savings book for my granddaughter.
        How long until I get the number of my new account?
        """,
    ),
    "loan": family(
        "apply_loan, loan request, credit application, ApplyLoan",
        "loan, credit, mortgage, monthly rate, interest, down payment",
        """
        I want to borrow five thousand.
        Could your bank help us buy a house?
        What would I pay back each month for a new kitchen?
        How high is the interest on a loan at present?
        Do I get credit although I am self-employed?
        We are short of cash for a car, what can you offer?
        I would like to pay off my loan early.
        Calculate the mortgage with a fifth down.
        Would you lend money to a student?
        Over how many years can the sum be spread?
        Has my request for credit been decided?
        I already have two loans, can they be made into one?
        My roof leaks and I cannot pay for it at once, may I have the money from you?
        Which proof of income do you need before you lend me something?
        """,
    ),
    "change_pin": family(
        "change_pin, card PIN, new PIN, ChangePin",
        "PIN, secret number, four digits, PIN letter, card code",
        """
        I want another PIN for my card.
        What do I do when I have forgotten my secret number?
        Can I choose the four digits myself?
        The machine says that the code is wrong.
        Where can I change the number of my debit card?
        Send me the PIN letter again.
        I typed it wrongly three times, and now the machine refuses.
        My wife knows my code, I would rather have a new one.
        May the PIN begin with a zero?
        The letter with the digits was open when it came.
        Is it possible to set a longer code?
        I mix up the numbers of my two cards, make them the same.
        How long until the new PIN works?
        Let me see my secret number once more in the app.
        """,
    ),
    "stock_price": family(
        "stock_price, share prices, stock quote, StockQuote",
        "share, stock, price, index, market, portfolio",
        """
        How is the Siemens share doing?
        Did the markets rise this morning?
        What is a share of Toyota worth?
        Has my portfolio lost anything?
        Where did the index close?
        Tell me when gold falls below two thousand.
        By how many points is the Dow down?
        Which shares went up most today?
        What was the highest price of Nokia this year?
        Compare the stock of Ford with that of Fiat over a month.
        How much are my hundred shares worth now?
        At what price does oil trade?
        Is Tokyo still trading?
        What happened on the exchange after lunch?
        Has the fund for clean energy recovered?
        """,
    ),
    "battery": family(
        "battery_status, battery, charge level, BatteryLevel",
        "battery, charge, charger, power saving, percent, plug",
        """
        How much battery do I have left?
        Is the phone charging?
        Will it last until tonight?
        Turn on power saving.
        Do my earphones need to be charged?
        Why does the tablet go flat so fast?
        How long until it is full?
        Stop charging at eighty percent.
        Which app eats up the most power?
        Does the watch have enough juice for a long walk?
        Tell me when I should plug in the laptop.
        Are the batteries in the smoke alarm low?
        How many hours can I still use it without a socket?
        The icon is red, what is the level?
        """,
    ),
    "wifi": family(
        "wifi, internet connection, network settings, WifiControl",
        "wireless network, router, connection, guest network, internet password",
        """
        Connect me to the wireless network.
        What is the password for guests?
        Am I online?
        The router should restart itself at night.
        Which networks are there in range?
        How fast is the internet right now?
        Forget the network of the hotel.
        Switch to the fast band.
        Who else is on our network?
        Cut off the children's internet at nine.
        Is the signal in the attic strong enough?
        No wifi during the night, please.
        Show a code that my friend can scan to get online.
        Give the printer access to the internet.
        Hop onto the network of the train.
        """,
    ),
    "pair_device": family(
        "pair_device, bluetooth, connect a device, PairDevice",
        "bluetooth, headset, speaker, keyboard, pairing, wireless mouse",
        """
        Pair my new headset.
        Turn bluetooth on.
        Connect with the speaker in the garden.
        Why does the car not see my phone?
        Unlink the old watch.
        Add the wireless mouse.
        My ear buds should go to the tablet instead.
        Which gadgets are linked at the moment?
        Put the keyboard into pairing mode.
        Make this phone visible to others.
        The code on the screen is 4471, accept it.
        Hook up the scales in the bathroom with my health app.
        Can two pairs of headphones be linked at once?
        Drop the link to the neighbour's television.
        """,
    ),
    "quiet_mode": family(
        "do_not_disturb, quiet mode, silence notifications, DoNotDisturb",
        "do not disturb, notifications, interruptions, silent mode, focus",
        """
        I do not want to be disturbed until three.
        No notifications during the exam, please.
        Only let calls from my children through.
        Nobody may interrupt me now.
        Silence the group for a week.
        Go to silent mode, the concert is starting.
        I am in a meeting, hold everything back.
        Stop those little banners popping up.
        Leave me in peace until tomorrow.
        Let the phone just vibrate.
        You can disturb me again.
        What came in while I had you on silent?
        Every night from ten to six I want silence from this phone.
        Not a single beep while I am driving.
        """,
    ),
    "print": family(
        "print_document, printing, printer, PrintFile",
        "printer, print, paper, copy, ink, scanner",
        """
        Print this page twice.
        Put the letter on paper for me.
        I need ten copies of the invitation.
        Both sides, in colour.
        Is there ink in the printer?
        Scan the contract.
        Stop the printing, it is the wrong file.
        Only pages three to seven, please.
        Let it come out on the printer in the hall.
        Make the photo fill a whole sheet.
        Why are the sheets coming out blank?
        A black and white copy will do.
        How many jobs are waiting at the printer?
        Print the tickets, but smaller.
        Copy my identity card.
        """,
    ),
    "find_file": family(
        "find_file, file search, locate document, FindFile",
        "file, folder, document, attachment, download, PDF",
        """
        Where did I save my tax papers from 2021?
        Find the document about the roof.
        Which folder holds the wedding pictures?
        Look for a file that ends in budget.
        I downloaded a form this morning, where did it go?
        Show everything I worked on last Friday.
        The PDF with the floor plan has disappeared.
        Get me the table that Nina shared.
        Do I still have the old version of my letter?
        Search my disk for anything with the word invoice.
        What are the largest files on this computer?
        Is there a document from Mr Brandt on the drive?
        I need the slides of the spring meeting.
        Dig out the contract with the gas company.
        """,
    ),
    "read_mail": family(
        "read_mail, check email, inbox, CheckMail",
        "mail, inbox, email, unread, sender, attachment",
        """
        Do I have new mail?
        Read the latest email to me.
        Has the landlord written back?
        How many unread mails are there?
        Anything from the school in my inbox?
        Who wrote to me this morning?
        Show me the mail with the train tickets.
        Is there something important among my emails?
        Throw everything from that sender into the bin.
        What did Ms Novak write?
        Mark them all as read.
        Open the attachment of the top one.
        Did the application office get in touch by email?
        Archive whatever is older than a year.
        Go through my inbox with me.
        """,
    ),
    "contacts": family(
        "contacts, address book, phone book, FindContact",
        "contact, address book, number, phone book, birthday, address",
        """
        What is Anita's number?
        Save this number under Plumber Hall.
        Where does Uncle Henry live?
        Delete my old dentist from the address book.
        Add a new contact: Rosa Lind, 555 0172.
        Do I have the address of the tax adviser?
        Change Bill's number to the one he just rang from.
        Which of my friends live in York?
        Put Ines among my favourites.
        Under what name did I store the babysitter?
        Maria has a new street, note it with her entry.
        There are two entries for Karl, make one of them.
        Look in the phone book for a Dr Simmons.
        Give me the email of our caretaker.
        """,
    ),
    "share_location": family(
        "share_location, my location, live location, ShareLocation",
        "location, position, coordinates, meeting point, address",
        """
        Let Nina see where I am.
        Share my location with the group for an hour.
        Where am I right now?
        Stop showing my friends where I walk.
        How near is Peter to the meeting point?
        Give the driver my exact position.
        Nobody should be able to follow me on the map any more.
        In which street am I standing?
        Has my daughter got to school yet?
        My parents may watch my hike live.
        What are the coordinates of this spot?
        Tell the rescue people the place from which I am ringing.
        Who can see my whereabouts?
        Show me where everyone in my family is just now.
        """,
    ),
    "data_usage": family(
        "data_usage, mobile data, data volume, DataUsage",
        "mobile data, gigabyte, roaming, allowance, data plan",
        """
        How many gigabytes have I used?
        Is there any mobile data left this month?
        Buy me one more gigabyte.
        Which app uses up my data?
        May I surf abroad with my plan?
        On what day does my allowance start again?
        Turn off mobile data while we are in Switzerland.
        Warn me at ninety percent of my volume.
        Why is everything so slow, have I used it all up?
        How many minutes of talk are still free?
        What does roaming cost in Turkey?
        How much did the video from last night take from my plan?
        Can I carry what I did not use into May?
        Load pictures only when I am not on mobile data.
        """,
    ),
    "summarize": family(
        "summarize, summary, shorten text, SummarizeText",
        "summary, key points, main idea, short version, abstract",
        """
        Sum this up in three lines.
        What is the gist of the report?
        Give me the main points of the contract.
        Too long, I will not read all that, what does it say?
        Make a short version of this chapter.
        Boil the meeting notes down to half a page.
        What does the author want to tell us in the end?
        In one sentence: what is this article about?
        I have two minutes, so only the most important things from the study.
        Write an abstract for my paper.
        Shorten the speech, but keep the story of the dog.
        What did they agree on in that long thread?
        List the five key claims of the text.
        Cut these twenty pages to a paragraph, please.
        """,
    ),
    "correct_text": family(
        "correct_text, proofreading, check grammar, CorrectText",
        "grammar, spelling mistake, comma, proofreading, typo",
        """
        Are there any mistakes in this letter?
        Check my commas.
        Correct the following: he go to school yesterday.
        Is my sentence right like this?
        Please look over my essay for typos.
        I am not sure about the grammar in the second line.
        Fix the spelling, but leave my style alone.
        Have I used the past tense properly?
        My teacher marks every error, so find them first.
        Does it have to be who or whom in my last line?
        Go through the cover letter and mend what is wrong.
        Put the capital letters where they belong.
        Proofread the menu before it gets printed.
        English is not my mother tongue, polish this for me.
        """,
    ),
    "write_poem": family(
        "write_poem, poem, rhymes, WritePoem",
        "poem, rhyme, verse, haiku, stanza, limerick",
        """
        Describe the sea to me in rhymes.
        I need two lines that rhyme for a birthday card.
        What rhymes with orange?
        Compose a haiku on morning fog.
        A limerick about a man from Kent, please.
        Put my love for Emma into verse.
        Can you be Shakespeare for a minute and praise my cat?
        Make up four lines for Grandpa's eightieth.
        Let every line of the stanza end in the same sound.
        Something lyrical on autumn leaves would be nice.
        Turn this shopping bill into a ballad.
        Verses for a farewell, sad but short.
        Find a better rhyme for the third line.
        Do you write sonnets?
        """,
    ),
    "film_tip": family(
        "recommend_film, film recommendation, what to watch, RecommendMovie",
        "film tip, favourite film, director, genre, classic",
        """
        Which film would you pick for us tonight?
        I liked the one with the shark, what else would I like?
        Recommend a comedy from the eighties.
        Is there a good film about chess?
        Name a thriller that is not too bloody.
        What do people say about the new spy film?
        Suggest something for a rainy Sunday with teenagers on the couch.
        Which classics should everyone have seen?
        I am in the mood for a sad ending, what do you suggest on screen?
        Which series is worth ten evenings of my life?
        Any documentary on mountains that you can praise?
        What should I watch when I feel homesick?
        Give me a list of good animated films.
        Did that French director make anything better?
        """,
    ),
    "book_tip": family(
        "recommend_book, book recommendation, what to read, RecommendBook",
        "book tip, novel, author, bestseller, holiday reading",
        """
        What should I read next?
        Recommend a novel set in Ireland.
        I have finished all of her crime stories, who writes in the same way?
        Which books would a girl of nine enjoy?
        Something light for the beach, not more than 200 pages.
        Is the new bestseller about the baker any good?
        Name a book that explains money to beginners.
        Our reading circle needs a title for March.
        Who wrote good short stories in the last years?
        I want a thick family saga for the winter.
        Which biography of Mozart is the best?
        Are there novels that make one laugh out loud?
        With which of his works should I begin?
        Suggest a paperback for a long train ride.
        """,
    ),
    "name_tune": family(
        "identify_song, name that tune, recognize music, IdentifySong",
        "melody, tune, title, singer, chorus, lyrics",
        """
        What is this song called?
        Who is singing there?
        Name that tune.
        Listen to this melody, do you know it?
        I hum it and you tell me the title.
        Which band is on in this bar right now?
        It goes la la la, summer rain, what is it?
        From which album is the piece that we hear?
        Find out what they are playing in the shop.
        I only remember one line of the chorus: carry me over the hill.
        Is this by the Beatles or not?
        What was the last piece in that advert with the goat?
        Which composer wrote what is running now?
        My ear has caught a tune, help me with its name.
        """,
    ),
    "sing": family(
        "sing, sing a song, singing, SingForMe",
        "singing, voice, carol, lullaby, duet, choir",
        """
        Sing something for me.
        Can you sing Happy Birthday?
        Let us hear your own voice in a carol.
        Do you know how to yodel?
        I would love a lullaby from you.
        Hum along with me.
        A duet, you and I, go!
        Sing me the scale of C.
        Give us a bit of opera, if you dare.
        Rap about my breakfast.
        Is your singing any good?
        Sing the one about the old farmer, and I shall join in.
        You have such a nice voice, use it for a tune.
        Try the national anthem, all on your own.
        """,
    ),
    "play_game": family(
        "play_game, games, quiz, PlayGame",
        "game, quiz, riddle round, hangman, guessing, trivia",
        """
        Let us play something.
        Quiz me on capitals.
        I am thinking of an animal, guess which.
        Start a round of hangman.
        Do you want to play noughts and crosses?
        Test what I know about the Romans.
        Ask me a riddle and count my points.
        Twenty questions, you begin.
        A word game for four people in a car, please.
        My move is pawn to e4.
        Rock, paper or scissors?
        Next question of the trivia, please.
        The children are fidgety, get them into a guessing game.
        I give up, what was the solution?
        Can two of us compete in the quiz?
        """,
    ),
    "fun_fact": family(
        "fun_fact, interesting fact, facts, TellFact",
        "fact, knowledge, record, curiosity, surprise",
        """
        Tell me something that I do not know.
        Surprise me with a fact about bees.
        Did anything odd ever happen in Iceland?
        Teach me one curious thing a day.
        Give me a fun fact for the coffee break.
        What is a strange thing about the moon?
        Share a useless bit of knowledge.
        Have you another amazing fact?
        Say something about honey that will astonish my class.
        Which little-known record does the ostrich hold?
        Let me learn a random piece of history.
        One interesting detail about bridges, please.
        I want to show off at dinner, feed me some trivia about wine.
        What would I never believe about snails?
        """,
    ),
    "horoscope": family(
        "horoscope, star signs, zodiac, GetHoroscope",
        "horoscope, star sign, zodiac, Virgo, Leo, planets",
        """
        What do the stars say for Virgo?
        Read my horoscope.
        Will Leo be lucky in love this week?
        I was born on the third of May, which sign am I?
        Do Aries and Libra go together?
        What does the year hold for a Pisces?
        How will my stars be for the job interview on Monday?
        Is today a good day for Scorpio to sign things?
        Tell me my rising sign.
        What are Capricorns like?
        Which planets watch over me this month?
        My wife is a Gemini, should she worry about money?
        Does the zodiac see a journey for me?
        In which sign is the moon tonight?
        """,
    ),
    "nutrition": family(
        "nutrition_info, nutrition, calories in food, NutritionInfo",
        "calories, vitamins, protein, sugar content, fat, fibre",
        """
        How many calories are in a banana?
        Is there much sugar in ketchup?
        Which foods have a lot of iron?
        Are eggs healthy?
        How much protein do lentils have?
        Does white bread make you fat?
        What has more vitamin C, kiwi or lemon?
        Is avocado good for the heart?
        How much salt should one eat in a day at most?
        Can I eat rice without gaining weight?
        How much fat is there in a croissant?
        Which milk is the lightest?
        Do mushrooms contain fibre?
        Compare butter and margarine for me, which is better for the body?
        """,
    ),
    "symptoms": family(
        "check_symptoms, symptoms, health advice, SymptomCheck",
        "headache, sore throat, rash, cough, fever, stomach ache",
        """
        I have had a headache for two days.
        My throat is sore, what can I do?
        There is a rash on my arm, is that bad?
        What helps against hiccups?
        The little one has 38.9, do we need a doctor?
        Why do my legs hurt in the morning?
        My ear has been ringing since the concert.
        I feel dizzy when I stand up.
        What could it be if my eye twitches?
        Is it normal to be tired after flu?
        I sprained my ankle a bit, should I cool it?
        My stomach aches after milk.
        For how long is a cold catching?
        I cannot sleep because of my back, any advice?
        A tick bit me, what must I look out for?
        """,
    ),
    "refill": family(
        "refill_prescription, prescription, pharmacy order, RefillPrescription",
        "prescription, tablets, pharmacy, refill, drops, inhaler",
        """
        I need more of my blood pressure tablets.
        Renew my prescription.
        Are my drops ready for collection?
        Order the same pills as last time from the pharmacy.
        My inhaler is almost empty, get me another.
        Ask the doctor to write me a new slip for the cream.
        Which chemist has night duty?
        I take my last capsule on Sunday, please see to it that there are more.
        Can the pharmacy bring the medicine to my mother's home?
        How many refills do I have left?
        Has Dr Amin signed the prescription yet?
        A pack of fifty would be better than twenty, same drug.
        Could my neighbour pick up the insulin for me?
        Send the prescription to the chemist in Bridge Street.
        """,
    ),
    "emergency": family(
        "emergency, call for help, SOS, EmergencyHelp",
        "emergency, ambulance, fire, accident, danger, police",
        """
        Help, my husband is not breathing!
        There is a fire in the kitchen!
        Somebody is breaking in downstairs.
        Send an ambulance, quickly!
        A child has fallen into the canal.
        I fell and cannot get up.
        It smells of gas and Grandma is unconscious.
        SOS!
        Two cars crashed in front of me, people are hurt.
        He has swallowed bleach, what do I do?
        I think I am having a heart attack.
        A man with a knife is standing in our yard.
        She is bleeding badly, we need someone at once.
        The house next door is in flames.
        We are trapped in the lift, and one of us has fainted.
        """,
    ),
    "meditate": family(
        "meditation, relax, breathing exercise, StartMeditation",
        "meditation, breathing, calm, relaxation, mindfulness",
        """
        Guide me through a meditation.
        I want to calm down before my speech.
        Do a breathing exercise with me.
        Help me to unwind after this day.
        Five minutes of stillness, please.
        My head is full, bring me some peace.
        Count my breaths in and out.
        Take me on a journey in my mind to a quiet meadow.
        I am so tense, talk me into relaxing.
        Lead me gently towards sleep.
        Another session like the one with the candle.
        A body scan from head to toe, slowly.
        Let my thoughts settle, ring the gong at the end.
        How do I breathe when I panic?
        """,
    ),
    "gift_idea": family(
        "gift_ideas, presents, gift finder, GiftIdeas",
        "present, gift, birthday, surprise, wrapping paper",
        """
        What can I give my father for his sixtieth?
        I need a present for a girl of five.
        She has everything, so what would please her?
        A small thing for our hosts, under fifteen dollars?
        Any idea what teachers like to get at the end of term?
        It should be something handmade for the godmother.
        What do you give a man who loves trains?
        Help me choose between a scarf and a watch for Mum.
        Our secret Santa draw gave me the boss, what now?
        What is a fitting present for a silver wedding?
        Something for twins that they will not fight over.
        I want to surprise my girlfriend, but not with flowers again.
        What do new parents really need from their friends?
        Last year I gave him socks, do better this time.
        """,
    ),
    "outfit": family(
        "outfit_advice, what to wear, clothes advice, OutfitAdvice",
        "outfit, clothes, tie, dress, shoes, colours",
        """
        What should I wear to the wedding?
        Does this tie go with a striped shirt?
        Brown shoes and black trousers, yes or no?
        I have an interview at a bank, which blouse?
        Are shorts all right at the opera?
        Which colours suit red hair?
        Put together something from my wardrobe for a garden party.
        The card says smart casual, what is that supposed to look like?
        Can I go to a funeral in dark blue?
        Is the jacket too much for a first date?
        What do people put on for a sleigh ride?
        Long or short sleeves under this suit?
        Do I look too young in the yellow dress?
        Find me a belt that matches these boots.
        """,
    ),
    "sightseeing": family(
        "sightseeing, things to do, city tips, LocalAttractions",
        "sights, museum, castle, guided tour, viewpoint, old town",
        """
        What is there to see in Lisbon?
        We have one afternoon in Bruges, where should we go?
        Which museum is best with children?
        Is the castle worth a visit?
        Any nice walks around here with a view?
        Show me the sights in the old town.
        What can one do in Bath when it is wet?
        From where do you get the best look over the city?
        Is there a guided tour in the early evening?
        Which market do the locals like?
        Name five things that we must not miss in Rome.
        How much time do I need for the cathedral?
        Where is something going on tonight for young people?
        Tips for a day out with my grandparents, please.
        """,
    ),
    "library_loan": family(
        "library_loans, library, renew books, LibraryLoan",
        "library, loan period, reading room, late fee, borrowed book",
        """
        Renew all my library books.
        When do I have to take the atlas back?
        Does the library have the second part of the trilogy?
        Reserve the cookbook for me at the library.
        How many volumes may I borrow at a time?
        I am two weeks late with a book, what do I owe?
        What have I got on loan?
        Has someone else asked for the guide that I borrowed?
        Could I keep the DVDs for another week?
        My library card has run out.
        The book that I ordered from the other branch, has it come?
        Drop the reservation for the opera score.
        Where on the shelves do I find the old maps?
        I lost a borrowed comic, how do I make up for it?
        """,
    ),
    "haircut": family(
        "book_haircut, hairdresser, salon, HairAppointment",
        "haircut, hairdresser, barber, fringe, beard, highlights",
        """
        My hair needs cutting.
        Get me in at the barber's on Saturday.
        Wash, cut and dry with Simone, if she is in.
        How much is a trim for a child?
        I want to go blonde, when could you do that?
        Only the fringe, it takes five minutes.
        Has the salon time for a perm next week?
        A beard trim before the wedding, early in the morning.
        Make it the same hairdresser as last time.
        My roots are showing, can you squeeze me in?
        I must put off my haircut by a day.
        Do you do braids for long hair?
        Shave and hot towel at noon, please.
        Can both boys have their hair done at once?
        """,
    ),
    "bin_day": family(
        "waste_collection, bin day, rubbish collection, BinDay",
        "bin, rubbish, paper collection, recycling, bulky waste",
        """
        Which bin goes out tonight?
        When do they collect the paper?
        Do pizza boxes belong with the cardboard?
        Has the dustcart been yet?
        Is the rubbish taken away on Easter Monday?
        Where can I throw old batteries?
        I have to get rid of a mattress.
        Into which tub does broken glass go?
        Tell me the night before the yellow sacks are fetched.
        Our garden waste was left behind.
        What do I do with a tin of dried paint?
        How often is the brown one emptied in summer?
        The bin is overflowing, where can I bring the rest?
        When is the next date for old furniture and scrap?
        """,
    ),
    "job_search": family(
        "find_job, job search, vacancies, JobSearch",
        "job, vacancy, part-time work, trainee, employer, position",
        """
        Find me a job as a nurse in Bern.
        Who is looking for gardeners at the moment?
        I want to work only in the mornings, what is there?
        Any new openings for teachers since Friday?
        Show positions with more than forty thousand a year.
        Which bakeries near me need staff?
        Are there summer jobs for people of sixteen?
        Something with animals, but no night shifts.
        I have just lost my job, what could a welder do here?
        Filter out all the vacancies without home office.
        Who hires people over fifty-five?
        Let me know when the zoo advertises for a keeper.
        Save the offer from the hotel for me.
        What sort of work can I do with a degree in history?
        """,
    ),
    "handyman": family(
        "find_handyman, tradesmen, home repairs, FindHandyman",
        "plumber, electrician, painter, roofer, locksmith, handyman",
        """
        I need someone to fix my tap.
        Who can paint two rooms before Christmas?
        Get an electrician, the fuse blows again and again.
        A tile came off the roof, who does such things?
        Find me a joiner with good marks for kitchens.
        What does a locksmith charge at night?
        My drain is blocked, is there a plumber free today?
        Somebody handy should put up my shelves.
        Which firms sweep chimneys in our part of town?
        The tiles in the shower are loose, whom do I ask?
        Ask three roofers for a price.
        Is there a man who can take down a tree behind our house?
        We are looking for a person to lay a new floor.
        Who repairs garden walls near Exeter?
        """,
    ),
    "apology": family(
        "apology, sorry, apologize, say_sorry",
        "apology, regret, forgiveness, my fault",
        """
        I am sorry that I shouted at you.
        That was my fault, not yours.
        Forgive me, I was in a bad mood.
        I did not mean to be so rude.
        Oops, I gave you the wrong name, I apologise.
        Please excuse my tone just now.
        I regret what I said.
        It was wrong of me to blame you.
        Sorry for all the trouble I am causing.
        I take it back, you did nothing wrong.
        Can you forgive me?
        I feel bad about how I treated you.
        It was a stupid remark of mine, no hard feelings, please.
        Let me say sorry for this morning.
        I should not have called you names, I beg your pardon.
        """,
    ),
    "praise_bot": family(
        "compliment, praise, user_compliment, PraiseBot",
        "compliment, praise, smart, brilliant",
        """
        There is a lot in that head of yours.
        Wow, you are quick!
        I think you are wonderful.
        Nobody explains things as well as you.
        You have a lovely way with words.
        Such a bright answer, hats off!
        You are the best helper I ever had.
        I am impressed by what you know.
        You always know the right thing to say.
        My old assistant was nothing compared with you.
        I like your sense of humour.
        You get better every day.
        What a sharp mind you have.
        You deserve a medal.
        Clever thing!
        """,
    ),
    "undo": family(
        "undo, go_back, take back, UNDO",
        "undo, step back, previous state, mistake, last change",
        """
        Undo that.
        Take back the last step.
        I pressed the wrong thing, put it back as it was.
        Restore what I deleted just now.
        Go one step back.
        Can you reverse what you did?
        Bring back the old version.
        That was a slip of the finger, make it unhappen.
        Return to how it looked before.
        I want the lines back that I cut.
        Revert the last three changes.
        Oh no, not the whole page, get it back!
        Let us pretend that I never clicked there.
        Reset it to the state of this morning.
        """,
    ),
}

SERVICE: dict[str, Family] = {
    "allergens": family(
        "allergens, ingredients, food allergies, allergy question",
        "allergens, nut allergy, gluten, lactose, list of ingredients, traces of peanuts, food intolerance, additives",
        """
        Are there nuts in your chocolate spread?
        My daughter must not eat gluten, which of your cakes can she have?
        Does the tomato soup contain celery?
        Is the gelatine in the sweets from pigs?
        I get a rash from sesame and your label says nothing about it.
        What exactly is in the green sauce?
        Do you fry the chips and the fish in the same oil?
        A guest at our table cannot have milk in any form.
        Please send the full list of what is in menu three.
        Is this wine vegan?
        Which flavouring gives the yoghurt its taste?
        Would the sausage be safe for someone who reacts to mustard?
        After your muffin my lips swelled up, I want to know why.
        Can your kitchen cook without eggs for one person?
        Is the bread made in a room where almonds are handled?
        """,
    ),
    "accessibility": family(
        "accessibility, disabled access, barrier-free access, wheelchair access",
        "wheelchair ramp, step-free entrance, disabled toilet, guide dog, hearing loop, large print, accessible seat",
        """
        Can I get into your hall with a wheelchair?
        How many steps are there at the door?
        My mother is blind, may her dog come in with her?
        Is there a lavatory for disabled people on the ground floor?
        I do not hear well, do you have earphones for the talk?
        We have a double pram, does it fit in the lift?
        Will someone lend me an arm from the taxi to my seat?
        Do you print the programme in big letters, too?
        How wide is the gate at the side?
        My son is autistic, is there a quiet hour?
        Your page cannot be used with a screen reader.
        Does the carer of a disabled visitor have to pay?
        Where may I stand with my walking frame during the show?
        Is the film shown with signs for deaf people?
        I am on crutches and cannot climb to the balcony.
        """,
    ),
    "groups": family(
        "group bookings, groups, school groups, group visits",
        "group booking, class trip, coach party, group leader, group price, club outing, head count, group size",
        """
        We are a class of twenty-six with two teachers.
        Is it cheaper if thirty of us come together?
        Our choir would like to spend a weekend at your house.
        From how many persons on do you count as a party?
        Can the coach stop right in front?
        I am organising the outing of our chess club.
        Two pupils are ill, so we shall be twenty-four instead.
        Do you have one long table for a whole football team?
        May the bus driver eat free of charge?
        Would you split us into two teams with a guide each?
        Our office wants to come along on the fifth, all forty of us.
        The pensioners of our village plan a day at your park.
        Is a deposit asked for so many people?
        By when do you need the final number of heads?
        My scouts have tents of their own, can all sixty sleep on your meadow?
        """,
    ),
    "catering": family(
        "catering, party service, banquets, event catering",
        "buffet, finger food, wedding menu, waiting staff, cold platter, rented glasses, canapes, party service",
        """
        Could you cook for eighty people at our wedding?
        We need sandwiches for a conference on the ninth.
        What does a cold buffet cost for each guest?
        Do you bring plates and glasses along?
        My parents have their golden anniversary, and I do not want to stand in the kitchen.
        Is it possible to taste the menu beforehand?
        Two waiters until midnight would be enough.
        Please add a cake in the form of a ship.
        Half of our guests eat no meat, what do you propose?
        Who takes the dirty dishes away on the day after?
        A barbecue in our yard with your people at the grill, what would you charge?
        How early do you set up the tables?
        Could the soup be kept hot for two hours?
        We would rather have small bites than a dinner with five courses.
        For the funeral meal we expect about thirty persons.
        """,
    ),
    "find_us": family(
        "how to find us, getting here, location and directions, how to reach us",
        "way to your office, nearest bus stop, motorway exit, site plan, location, visitor car park, entrance B",
        """
        Where exactly is your shop?
        Which bus goes to your museum?
        We are standing at the church and do not see you.
        Is it far on foot from the central station?
        Which exit do I take from the motorway?
        My satnav does not know your street.
        Can I leave the car in front of your house?
        At which of the two gates do I ring?
        Do you have a branch in the north of the city?
        How do I reach you from the airport?
        Is the practice on the same floor as the optician?
        Could you mail me a small map?
        The road to your farm is closed, is there another one?
        What is the house number of the new studio?
        Will I see a sign from the main road?
        """,
    ),
    "payroll": family(
        "payroll, salary, wages, pay and salary",
        "payslip, gross salary, Christmas bonus, overtime pay, tax class, salary account, hourly wage, pay day",
        """
        My pay for May is too low.
        Why was so much tax taken off this month?
        I have not got my payslip yet.
        When will the hours that I worked on Sunday be paid?
        Do trainees also get a Christmas bonus?
        On which day does the money come?
        I have been at the machine for five years and would like a raise.
        The allowance for night shifts is missing.
        Somebody typed my account number wrongly, so my wages went astray.
        What will I have in hand if I go down to thirty hours?
        Please explain line seven on my slip.
        Can I have part of my pay in advance?
        The bank asks for a statement of what I earn here.
        My hourly rate should have gone up in January.
        I left in August, is there still something to come to me?
        """,
    ),
    "training": family(
        "staff training, training, further training, courses for employees",
        "first aid course, in-house training, e-learning, certificate of training, language class, refresher, mentor",
        """
        I would like to learn how to drive the forklift.
        Does the firm pay for my evening school?
        Who teaches the newcomers how to use the till?
        My first aid certificate has run out.
        Is there an Excel class for people who start from zero?
        I could not finish the online module, it stopped at page nine.
        Do I sit the lessons in working hours or in my free time?
        Which courses do I need to become a team leader?
        Our team wants to practise presenting in English.
        May I go to the seminar on conflict instead of Ben?
        The trainer spoke much too fast, can I take part again?
        How do I prove that I passed the forklift course?
        I am looking for a colleague who would guide me for a year.
        Is there something for me to read up on before the welding week?
        The yearly lesson on data safety, is it really a must?
        """,
    ),
    "equipment": family(
        "equipment, hardware request, devices and equipment, IT equipment",
        "new laptop, second screen, docking station, work phone, mouse, keyboard, headset for calls, loan laptop",
        """
        I need a second screen.
        My mouse is worn out, may I have another?
        The trainee starts on Monday and has no computer.
        Could I get a chair that is kinder to my back?
        My company phone is five years old and goes flat by noon.
        Is there a projector that we could borrow for two days?
        The battery of my laptop is swollen.
        Please order a headset for the new girl at reception.
        Where do I hand in my tablet when I leave?
        A bag for the notebook would be good when I visit clients.
        My keyboard has lost the letter E.
        I work with big drawings and the small monitor will not do.
        Who can lend me an adapter for the conference in Rome?
        Three of us share one printer on the fourth floor, we want another.
        Can the old devices be bought by the staff?
        """,
    ),
    "permissions": family(
        "permissions, access rights, user rights, access request",
        "read access, shared drive, admin rights, group mailbox, approval of access, licence for the program, key card",
        """
        I cannot open the folder of the sales team.
        Please let Ms Roth read the files of project Blue.
        Who may approve orders in the system while the boss is away?
        I changed departments and no longer see my old drive.
        Our intern should be able to look but not to change anything.
        My card does not open the door of the laboratory.
        Take Mr Lopez out of the mailbox for applications.
        It says that I lack the rights to install this.
        I need the drawing program for three months.
        Could you add me to the list of people who can edit the wiki?
        Why can everybody see our salaries table?
        He left in March and can still get at our customer list.
        For the audit we want two guests to see the books.
        May I be given the key to the archive on the server?
        The calendar of the director is hidden from me, I am his new secretary.
        """,
    ),
    "visitors": family(
        "visitors, reception, visitor registration, guests at reception",
        "visitor badge, reception desk, guest list at the gate, sign-in sheet, expected guest, host of the visitor, gatekeeper",
        """
        Two gentlemen from Dublin will come to see me at ten.
        There is a lady at the door who asks for Mr Turner.
        Please have a badge ready for Dr Brooks.
        My guest has arrived too early, could he wait with you?
        The man from the bank is lost in building C.
        Who was here yesterday afternoon for the director?
        I expect a candidate at two, send her up, please.
        Can my visitors leave their cases downstairs?
        Someone will bring a model, let him drive up to the gate.
        A party of five from Japan comes on Thursday, they need passes for the plant.
        Must a guest show a passport at the gate?
        The lady from the ministry has cancelled, you can strike her off.
        My wife will drop by with my keys, just call me.
        One of the badges was not given back last night.
        Offer them coffee, I will be down in five minutes.
        """,
    ),
    "rooms": family(
        "meeting rooms, room booking, conference rooms, room reservation",
        "meeting room, projector room, video conference room, seats at the table, whiteboard, double booking, room plan",
        """
        Is the large hall free on Tuesday morning?
        We need a place for twelve people from nine to eleven.
        Someone is sitting in the room that I reserved.
        Which rooms have a screen for video calls?
        I no longer need the small room on Friday, give it to others.
        Could the tables be set up in a horseshoe?
        Room Paris is booked twice at two o'clock.
        Please extend our slot by half an hour.
        How many fit into the library at the most?
        The markers for the board are all dry.
        For the works council we want something where nobody can listen in.
        Can we have the same place every second Monday?
        Where do the bookings of last week show up?
        Is it allowed to eat in the conference room?
        I would swap with team Green if their room is bigger.
        """,
    ),
    "work_safety": family(
        "work safety, safety, health and safety, accident report",
        "near accident, safety shoes, fire exit, hard hat duty, slippery floor, first aid box, chemical spill, ear plugs",
        """
        The emergency exit in hall two is blocked with pallets.
        A colleague cut his hand on the slicing machine.
        Our ladders have not been checked for years.
        I slipped on oil by the lathe, luckily nothing happened.
        Where do I get new goggles?
        The plasters in the box have been used up.
        It is so loud at my place that my ears hurt in the evening.
        Somebody has taken the guard off the saw.
        How many people can put out a small fire on our floor?
        We mix paint without any mask, is that permitted?
        A shelf in the store leans to one side and may fall.
        Who writes the report when someone gets hurt on the way to work?
        The forklift drivers race around the corner.
        I am pregnant, may I still handle the cleaning acid?
        A cable lies loose across the corridor and people trip over it.
        """,
    ),
    "enrolment": family(
        "enrolment, school enrolment, admissions, study places",
        "school place, entrance test, enrolment form, semester fee, change of school, first-year student, half-day class",
        """
        We would like to send our son to your school from autumn.
        Until what date can I hand in the papers for a degree course?
        Is there an entrance test for the music class?
        My daughter turns six in October, does she start this year?
        Do you still take pupils into year seven?
        I want to change from law to history.
        What marks does one need for a place in medicine?
        We come from Chile, will the reports from there be recognised?
        How much is the term fee?
        I have been offered a place, how do I accept it?
        Can one study in the evenings at your college?
        May we look at the classrooms before we decide?
        Our twins should be put in the same class.
        I would like to pause my studies for two terms.
        The form asks for a birth certificate that we do not have.
        """,
    ),
    "grades": family(
        "exams and grades, grades, exam results, marks",
        "exam result, resit, final mark, marked paper, points in the test, report card, exam date, examiner",
        """
        When will the results of the maths test be out?
        I had a fever on the day of the exam.
        May I see my paper and how it was marked?
        You counted only eighteen points, but it should be twenty-one.
        How often can I try again if I fail?
        My name is not on the list for the oral exam.
        What may I bring to the test, a dictionary?
        The report card of our son is lost, may we have another?
        I think that the examiner was unfair to me.
        Does the talk count as much as the essay?
        Two of my exams are at the same hour.
        Can I hand in the thesis a week late?
        What do I need in the last test to pass the year?
        There was a question on a topic that we never had in class.
        My marks from the term abroad are still not in the system.
        """,
    ),
    "library": family(
        "library, borrowing books, library service, lending",
        "library card, borrowed book, late fee, reading room, reserved title, return date, lending period, book drop",
        """
        Can I keep the atlas one more week?
        I have been asked to pay for a book that I brought back.
        How many titles may a child take home?
        Someone has torn out page forty.
        Do you have newspapers from the year 1950?
        My reader's pass is no longer valid, how do I get to borrow again?
        Is there a slot where I can drop things at night?
        Put the novel aside for me as soon as it is back.
        May I sit in the reading room without being a member?
        I left the novel on a train, what do I owe you?
        Could you buy the new book on bees?
        Can I get the volume from another town through you?
        Where are the audio discs for beginners of Spanish?
        Does the fine go on growing over Christmas?
        I would like to give you my late husband's books.
        """,
    ),
    "home_repairs": family(
        "repairs in the flat, tenant repairs, maintenance, landlord repairs",
        "dripping tap, mould, broken boiler, stuck window, damp wall, blocked drain, loose tile, caretaker visit",
        """
        There is mould in the corner of my bedroom.
        The boiler in our flat has died and I have a baby.
        My kitchen drain is blocked.
        The bathroom window does not shut, and it is winter.
        Water comes through from the flat upstairs.
        When will somebody come to see to the cooker?
        The bell at my door has been silent for a month.
        I have mice in the larder, what will you do about it?
        Three tiles fell off the wall behind the bath.
        The radiator in the small room stays cold.
        Your painter never turned up.
        The stairs to my attic are rotten.
        May I mend the shutters myself and send you the bill?
        The key breaks off every time in my old lock.
        Our balcony has a crack, we do not dare to step on it.
        """,
    ),
    "noise": family(
        "neighbours and noise, noise, noise complaints, neighbour trouble",
        "loud music, barking dog, late party, drilling on Sunday, quiet hours, smoke from below, quarrel on the stairs",
        """
        The people above us dance until three in the morning.
        The dog next door barks all day long.
        Someone drills on Sundays.
        The smoke of my neighbour's grill comes into our nursery.
        Who blocks the staircase with five bicycles?
        The boy below practises the drums at supper time.
        From when at night must it be quiet in the house?
        She bangs on the wall whenever my child laughs.
        Every Friday there is shouting in the yard after midnight.
        A tenant throws cigarette ends on my plants.
        The hum of the bakery's fan keeps me awake.
        I was accused of making a racket, but I was not even at home.
        They put their rubbish bags in front of my door.
        Please have a word with the couple on the second floor, we hear every quarrel.
        How loud may children be in the garden at lunch time?
        """,
    ),
    "rent": family(
        "rent, rent and charges, rental costs, running costs",
        "rent increase, running costs, deposit, heating costs, rent arrears, yearly settlement, cold rent, garage rent",
        """
        You want to raise my rent by a tenth, is that lawful?
        Why did the heating cost twice as much as last year?
        I lost my job and cannot pay for March in time.
        My deposit of two months, when does it come back to me?
        We were only two in the flat, but you reckoned with three.
        May I pay less as long as the lift does not run?
        What does the garage cost on top?
        The settlement lists a gardener whom nobody has ever seen.
        Is the water part of the sum that I pay each month?
        Can the rent be taken from my account on the fifth?
        I moved in on the tenth, why must I pay the entire month?
        What share of the house insurance falls to me?
        Please show me the papers for the cleaning of the stairs.
        The office pays the rent for my father, send the letter there.
        By how much did the charges for rubbish go up?
        """,
    ),
    "handover": family(
        "moving in and out, handover, flat handover, move-out",
        "handover date, keys of the flat, meter at the handover, painting on leaving, inventory, next tenant, move-in day",
        """
        When can I get the keys of the new flat?
        I am moving out on the thirtieth, who takes the place over?
        Do I have to paint the walls before I leave?
        The kitchen belongs to me, would the next tenant buy it?
        May our van stand in the yard on moving day?
        One key is missing, what will that cost me?
        On the list from the first day the scratch in the floor is noted.
        Could we move in two days sooner?
        I have found someone who would take my flat at once.
        Who reads the water clock on the last day?
        Should I fill the holes in the wall?
        My cellar is empty, you can look at it.
        Please put our name on the bell by the first.
        I cannot be there for the handing over, may my brother come?
        You say that the carpet is stained, but it was so when I came.
        """,
    ),
    "viewing": family(
        "flat viewing, viewings, flats to let, house viewing",
        "viewing, flat to let, three-room flat, floor plan, estate agent's fee, balcony flat, pets allowed, ground floor flat",
        """
        Is the flat in Park Street still to let?
        May I have a look at the house on Saturday?
        We are a couple with a cat, would that be a problem?
        How big is the second bedroom?
        Does the place on the ground floor have a cellar?
        I earn two thousand a month, is it worth my while to come?
        What is the neighbourhood like at night?
        Could you send more pictures of the bathroom?
        We saw the attic on Tuesday and would love to have it.
        From what date could one live there?
        Is there anything with three rooms near the school?
        How many others want the flat?
        The photo shows a fireplace, does it work?
        I will be ten minutes late for the tour of the house.
        Sadly the rooms are too small for us, please give them to somebody else.
        """,
    ),
    "waste": family(
        "waste collection, rubbish, refuse, waste disposal",
        "dustbin, bulky rubbish, recycling yard, collection day, extra sacks, compost bin, garbage truck, old fridge",
        """
        Our bin was not emptied on Thursday.
        Where can I bring an old fridge?
        We need a larger dustbin, we are five now.
        When is the next round for bulky things?
        Somebody sets our paper bin on fire again and again.
        What goes into the yellow sack?
        The lid of the container came off when your men emptied it.
        How much does it cost to leave a car load at the yard?
        Foxes tear open the bags in our lane.
        May I put a mattress on the pavement?
        I have three tins of paint and some weed killer to get rid of.
        The glass bank at the school is full to the brim.
        Send us the dates for the coming year.
        The lorry cannot get through because of parked cars, where should we put the bins?
        Does the Christmas tree have to be cut up?
        """,
    ),
    "roads": family(
        "street damage, roads and streets, road problems, city defects",
        "pothole, street lamp, broken pavement, traffic light, icy path, fallen tree, missing sign, blocked gutter",
        """
        There is a deep hole in the road in front of number twelve.
        The lamp at the corner of Oak Lane has been dark for a week.
        A branch hangs over the cycle path and could come down.
        The lights at the crossing stay red for ever.
        Nobody has cleared the snow from the school path.
        Someone painted all over the bridge.
        The stop sign in our road has been knocked down.
        My father stumbled over a loose slab by the town hall.
        The bench in the park has lost two boards.
        After every shower the street is a lake, as the drain is full of leaves.
        We want bumps so that cars drive more slowly past the playground.
        An old car without plates has been standing there since May.
        The swing in the playground hangs by one chain.
        How long will the High Street remain dug up?
        You cannot see the zebra stripes any more.
        """,
    ),
    "permits": family(
        "permits, building permit, licences and permits, permit applications",
        "building permit, planning office, street party permit, fishing licence, stall permit, tree felling, extension, shop sign",
        """
        Do I need leave to build a shed?
        We want to add a floor to our house.
        How do I get a stall at the market?
        Our street would like to hold a party on the road.
        May I cut down the fir on my own land?
        I handed in the plans for the garage in May, how far are you?
        Who decides whether we can put up a sign over the shop?
        A neighbour has no objection, is that enough for the wall?
        What must I do to open a small cafe?
        We plan a fire for the scouts on the meadow.
        Can I turn the barn into flats?
        The fishing licence of my son is out of date.
        Which drawings have to go with the request?
        You have refused my carport, how can I fight that?
        Is it lawful to let my spare room to tourists?
        """,
    ),
    "identity_papers": family(
        "passports and ID cards, identity papers, passport office, documents and ID",
        "identity card, passport, birth certificate, photo for the passport, child's passport, official stamp, fingerprints",
        """
        My passport runs out in a month.
        What do I bring along for an identity card?
        Our baby needs a passport for the journey to Peru.
        I was robbed in Spain and all my papers are gone.
        May I smile in the photo?
        Is my new card ready?
        How do I get a copy of my birth certificate from 1961?
        Can it be done faster, as we fly on Friday?
        My husband cannot walk, will somebody come to our home for his fingerprint?
        You have put the wrong eye colour on the card.
        How much does a paper of good conduct cost?
        I found my old passport again after I reported it missing.
        May my sister collect the passport for me?
        We want to marry in June, which certificates are needed?
        I am a citizen of two countries, do I have to tell you?
        """,
    ),
    "taxes": family(
        "taxes, tax, tax office, tax questions",
        "tax return, tax number, tax assessment, dog licence fee, tax refund, deadline for the return, property tax, taxable income",
        """
        Until when must I send in my return?
        How do I get a tax number for my new shop?
        You count the flat that I inherited as if I let it.
        Can I set off the drive to work?
        I have earned nothing this year, do I still have to file?
        When will I get the money that I overpaid to the state?
        What do I owe for my second dog?
        Our marriage changes the class, who tells you?
        I do not agree with your assessment and object to it.
        My late wife's tax papers for last year are still open.
        Is the present from my uncle free of duty?
        The form has no line for my earnings from Austria.
        I cannot pay the whole sum by the tenth.
        May I take off the costs of the nursery?
        Why do you ask for receipts from 2017?
        """,
    ),
    "vehicles": family(
        "vehicle registration, vehicles, number plates, driving licence office",
        "number plate, logbook, driving licence, vehicle papers, inspection sticker, new owner of the car, import of a car",
        """
        I have bought a used car and want to put it in my name.
        My number plate was stolen.
        How do I get a driving licence after a move from India?
        Can I keep the old letters and numbers on my new car?
        The motorbike stays in the garage this winter, so I want to take it off the road.
        My licence went through the wash.
        Do you need the signature of the car's old owner?
        What does a plate with my initials cost?
        I brought a van from Denmark, what must I do with it?
        When is the sticker on my trailer due?
        May I drive on the day on which I come to you for the plates?
        I was caught too fast and now I am to hand in my licence, where?
        The garage says my new wheels must be entered in the papers.
        At what age can my daughter start to learn to drive?
        I sold the Fiat in spring and still get letters about it.
        """,
    ),
    "childcare": family(
        "childcare, kindergarten, nursery places, day care",
        "nursery place, day care, settling-in week, pick-up time, nap time, childminder, lunch for children, care hours",
        """
        Do you have a place for a girl of two from August?
        Until what hour can Leo stay with you?
        My mother will fetch the twins today.
        How long does it take until a child is used to the group?
        Noah has the chickenpox, he stays at home.
        What did Ida eat at noon?
        We are on the waiting list, at which number are we?
        Should the children bring slippers?
        I will be a quarter of an hour late to collect Finn.
        How many carers look after the babies?
        Does my son still have to take a nap?
        Could we come for five hours instead of seven?
        She has no spare trousers left in her bag, I will bring some.
        What do parents with little money pay?
        Someone bit my daughter in the group, I would like to talk about it.
        """,
    ),
    "medicines": family(
        "medicines, pharmacy, medication, pharmacy question",
        "tablets, side effect, dose, cough syrup, ointment, repeat prescription, package leaflet, eye drops",
        """
        Do I take these tablets before or after a meal?
        May I drink wine while I am on the pills?
        My doctor has sent you a prescription, is it ready?
        What can I give a child of three for a cough?
        I forgot my dose this morning, what now?
        Is there a cheaper drug with the same effect?
        The cream burns on my skin.
        Can the syrup be kept after it has been opened?
        Do the drops go with my heart medicine?
        You gave me the ten milligrams and I always have five.
        Which of you is on duty tonight?
        Can one buy this without going to the doctor?
        I cannot swallow large capsules, is there a powder?
        My mother sees double since she takes them.
        Would you bring the medicine round to my house?
        """,
    ),
    "test_results": family(
        "test results, lab results, laboratory, medical findings",
        "blood test, X-ray picture, lab report, finding, sample, urine test, smear, cholesterol value",
        """
        Are the results of my blood test back?
        What does the arrow next to the third value mean?
        Please send the X-ray to my other doctor.
        You took a sample from me last week and I have heard nothing.
        Is it good or bad when a finding is negative?
        Must I come in, or will you tell me by phone what came out?
        My iron was low in May, how is it now?
        Should I have an empty stomach when you take blood?
        The report has another patient's name on it.
        I would like all my pictures from the scan on a disk.
        How long does the laboratory need for a smear?
        Can I see my values on the internet?
        The tube broke in the post, shall I give another sample?
        Did the allergy test show anything?
        Who explains the numbers to me?
        """,
    ),
    "hospital_stay": family(
        "hospital stay, hospital, patients and visits, hospital patients",
        "visiting time, ward, operation date, night gown, discharge, single room, hospital bed, ward sister, surgeon",
        """
        In which ward is my brother?
        May I come and see my mother after six in the evening?
        What do I pack for three nights at your clinic?
        Can my wife sleep in the same room as our sick child?
        When will Grandpa be let home?
        Must I stop eating on the eve of the operation?
        I would like a bed by the window, if I can choose.
        How did the surgery on Mr Kelly go?
        May one bring flowers to intensive care?
        The patient next to me has visitors all day long.
        Will someone help my father at home when you discharge him?
        How much is a room to oneself?
        I feel faint and nobody comes when I press the bell.
        Is there a television at the bed?
        They put off my knee for the second time, when is it my turn?
        """,
    ),
    "pets": family(
        "pets, vet, animal clinic, pet care",
        "vaccination of the cat, dog hotel, claw trimming, worm tablets, sick hamster, neutering, pet passport, flea collar",
        """
        My cat has not eaten for two days.
        Our dog limps on the left hind leg.
        What does it cost to have a rabbit neutered?
        Could you keep Bruno while we are on holiday?
        Is a parrot something that you treat?
        She scratches all the time, I think it is fleas.
        The puppy swallowed a button, should we come at once?
        When is Minka's next jab due?
        How do I get a tablet into a cat?
        The claws of our guinea pigs are too long.
        Do you visit stables, too?
        My old tomcat drinks a great deal, is that a bad sign?
        May I be with him when he is put to sleep?
        He needs papers for the trip to Sweden, with a chip.
        Which food is right for a hound with a weak stomach?
        """,
    ),
    "loans": family(
        "loans, credit, loans and mortgages, lending desk",
        "loan, monthly rate, interest rate, early repayment, mortgage, credit check, remaining debt, fixed rate",
        """
        I would like to borrow ten thousand for a car.
        What would a house for three hundred thousand cost us a month?
        Can I pay back everything at once?
        You do not want to lend me anything, for what reason?
        How high is the interest if it is fixed for fifteen years?
        May I skip the rate for July?
        How much do I still owe you?
        My brother would stand surety for me.
        Does it matter that I have been in my job for just two months?
        Another bank offers us four percent, can you beat that?
        I want to put two debts together into one.
        Which papers about the land do you need?
        The money for the builder is due, when do you pay it out?
        We are parting, who has to go on paying for the flat?
        Would you lend a small sum for six months, too?
        """,
    ),
    "bank_cards": family(
        "bank cards, cards, card service, debit and credit cards",
        "debit card, new card, swallowed card, card limit, PIN letter, contactless payment, foreign cash machine, second card",
        """
        The machine has kept my card.
        My new card has not come, and the old one is no longer valid.
        How do I get another PIN?
        I want to draw two thousand at once, but it stops at five hundred.
        Does my card work in Morocco?
        My wife should have a card for our account as well.
        The chip is scratched and no shop can read it.
        I lost my bank card on the beach, please lock it.
        What do you take when I draw cash in Japan?
        Can I turn off paying by holding it near?
        Found the card in my other coat, please make it work again!
        From what age may a child have a card of its own?
        There is a letter missing in my name on the plastic.
        Is it possible to have a picture of my dog on it?
        My card is refused at every petrol station.
        """,
    ),
    "fraud": family(
        "fraud, scams, suspicious messages, fraud report",
        "fake mail, unknown debit, phishing page, stolen identity, suspicious call, forged bill, fake shop, scam text",
        """
        There is a payment to a firm that I do not know.
        A man rang up and said he was from your bank.
        I typed my password on a page that was not yours.
        Is this text with the link really from you?
        Somebody has opened a contract in my name.
        The shop took my money and has vanished.
        My grandmother gave her savings to a stranger at the door.
        A letter says that I have won, but I must pay first.
        Who logged on from Brazil at four in the morning?
        I was asked to buy cards and read out the codes.
        One of your drivers wanted cash, and now I doubt that he was one.
        The bank details on this bill look odd to me.
        Someone sells false tickets for your concert.
        I let a caller onto my computer, what should I do?
        There is a second page that looks just like yours.
        """,
    ),
    "pension": family(
        "pension, retirement, pensions, retirement plans",
        "old-age pension, retirement age, widow's pension, company pension, years of contributions, early retirement, pension notice",
        """
        At what age can I stop working?
        How much shall I get when I am sixty-seven?
        My husband has died, am I due a part of his pension?
        Do the three years at home with my children count?
        I worked in Poland for a decade, where is that on the list?
        May I earn something on the side when I am retired?
        What do I lose if I retire two years sooner?
        The widow's money for October did not come.
        I am too ill to go back to my trade, what help is there?
        Does the firm put something by for my old age?
        I shall spend my retirement in Portugal, please pay me there.
        We are divorcing, will my pension be shared?
        Could I pay in more for my old age on my own?
        In your notice my time in the army is missing.
        What must I hand in, and how long before I retire?
        """,
    ),
    "rebooking": family(
        "rebooking, flight changes, booking changes, change a trip",
        "rebooking, later flight, change of date, name on the ticket, earlier train, change fee, open return, new route",
        """
        I would rather fly on Sunday than on Saturday.
        My first name is spelled wrongly on the ticket.
        We missed our connection in Zurich, how do we get on?
        Can my friend travel in my place?
        What is the charge for going one day later?
        You moved our departure to five in the morning, that will not do.
        Is it possible to start from Bonn instead of Aachen?
        My child has mumps, we have to put off the trip.
        I clicked on June, although I meant July.
        Could we stay two nights longer and go back on Tuesday?
        Put me on an earlier train if there is a seat.
        My mother wants to join us, on the same plane if it can be done.
        I would pay more for a direct flight.
        Because of the strike I need another way to Nice.
        Both of us were booked for the same person, please set that right.
        """,
    ),
    "baggage": family(
        "baggage, lost baggage, luggage, suitcases",
        "suitcase, hand luggage, baggage belt, excess weight, broken wheel, baggage tag, pram on the plane, ski bag",
        """
        My suitcase did not come out on the belt.
        One wheel of my bag was torn off on the way.
        How heavy may a case be?
        I have been in Malta for two days without my clothes.
        Where can I hand in skis?
        Someone took my black case, and I have his.
        May I bring a guitar into the cabin?
        You said you would send the bag to my hotel, it is not here.
        What does a second piece cost?
        I had to buy shirts and a toothbrush, do you pay for that?
        The lock was forced and my camera is missing.
        Are nappies and milk allowed on board?
        The number on my tag ends in 774, do you know where it is?
        How early can I drop my things before the night flight?
        My pram arrived bent and does not roll.
        """,
    ),
    "train_delay": family(
        "delays, late trains, train delays, delay compensation",
        "late train, compensation, missed connection, cancelled train, hour of delay, passenger rights, crowded train",
        """
        My train was two hours late on Friday.
        What do I get for the wait in Crewe?
        The 7:10 was cancelled for the third time this week.
        Because of you I missed my flight.
        We stood in a field for ninety minutes without water.
        Do I get anything for a taxi that I had to take at night?
        The driver went past our stop.
        Why does line four never keep to its times?
        I gave up the trip in Bruges, as nothing moved any more.
        How do I prove that the train came late?
        Nobody told us on the platform what was going on.
        The coach arrived so full that we could not get in.
        From how many minutes on do you pay something back?
        My boss wants it in writing that the underground stood still.
        Is the snow still holding things up, or do they run to plan again?
        """,
    ),
    "hotel_room": family(
        "hotel room, room requests, hotel guests, room service",
        "extra pillow, sea view, towels, room key, minibar, late checkout, cot, noisy room, breakfast in bed",
        """
        Could we have two more pillows?
        The room smells of smoke, we would like another.
        May we stay until two on the last day?
        Please put a cot in for our baby.
        There are no towels in 214.
        I booked a view of the sea and look at a wall.
        Wake me at five, if you would.
        The key card does not let me in.
        Is it possible to get something to eat up here at midnight?
        We arrive after eleven, will somebody be at the desk?
        My bed is too soft for my back.
        The safe will not open, and our passports are inside.
        I did not touch the minibar, yet there is a beer on the list.
        Could the maid leave our room until noon?
        We celebrate our honeymoon, can you put some roses on the table?
        """,
    ),
    "car_hire": family(
        "car hire, rental cars, car rental, hire cars",
        "rental car, full tank, scratch on the hire car, second driver, pick-up station, child seat, automatic, mileage limit",
        """
        I ordered a large car and got a tiny one.
        May my son drive the rental as well?
        The tank was only half full when I collected it.
        Where do I bring the van on a Sunday?
        There was already a dent in the door when I took it over.
        How young may a driver be with you?
        Can I take the car to Croatia?
        We would like to keep the car till Thursday.
        A warning light came on, shall we drive on?
        You kept back three hundred because of a scratch.
        Is there a seat for a child of one year?
        I got a parking fine in your car, how do I settle that?
        Do you have something with an automatic?
        Nobody was there with the car keys when we landed.
        How many kilometres a day are free?
        """,
    ),
    "tariffs": family(
        "tariffs, phone plans, plan change, mobile plans",
        "tariff, data volume, flat rate, roaming, family plan, prepaid, contract extension, minutes to landlines",
        """
        My data is always used up by the tenth.
        Is there a cheaper plan for someone who hardly phones?
        What will I pay if I surf in Norway?
        We are four and would like everything in one contract.
        Could I have faster internet at home?
        New customers pay half of what I pay, why is that?
        From when does the bigger package start?
        I never use the television channels, take them out.
        My father only wants to be rung up, what would you propose?
        Can I go back to the plan that I had before?
        Do calls to Canada cost extra?
        Is a student rate possible without a new phone?
        I would extend for two years if you add five gigabytes.
        What happens when my prepaid money is gone?
        Tell me which of your plans is right for a child of ten.
        """,
    ),
    "number_transfer": family(
        "number transfer, SIM cards, SIM and number, phone numbers",
        "SIM card, PUK, number porting, old number, second SIM, eSIM, activation, hidden number",
        """
        I would like to take my number along to you.
        The SIM card is too big for my phone.
        I entered the PIN wrongly three times and now it wants a PUK.
        When will my old number work with you?
        How do I make the new card active?
        Can I have a number that is easy to remember?
        My phone went into the lake, please send me another SIM.
        Does my watch need a card of its own?
        I do not want my number to be seen when I ring somebody.
        You gave me a number that strangers still call for a pizza.
        Can two phones share one number?
        My former company does not let go of the number.
        It says no card inserted, although it is in there.
        May my son take over my contract with the number?
        Put us into the phone book, please.
        """,
    ),
    "meter": family(
        "meter readings, meters, electricity and gas, energy supply",
        "electricity meter, gas meter, meter number, kilowatt hours, reading date, supplier, solar roof, monthly instalment",
        """
        My electricity meter stands at 40218.
        Where on the box do I find the number?
        Your man was here to read the gas and I was not in.
        You guessed how much power I use, and far too high.
        Can I send a picture of the dial?
        The disc goes round although everything is switched off.
        We put panels on the roof, what do we get for the current?
        I moved in on the first, this was on the water clock.
        How many kilowatt hours does a couple need?
        From May on I want to pay less each month in advance.
        The display is blank since the storm.
        I typed one digit too many yesterday, please change it.
        When will you put in the new digital meter?
        Who was my supplier before I came to you?
        The cellar with the counters is locked and only the landlord has a key.
        """,
    ),
    "newspaper": family(
        "newspaper delivery, newspaper subscription, paper round, subscribers",
        "missing newspaper, paper boy, weekend edition, holiday pause, letterbox, trial copies, crossword page, forwarding",
        """
        There was no paper in my box this morning.
        The boy throws it into the wet hedge every day.
        We are away for two weeks, please hold it back.
        Can I have only the Saturday issue?
        My copy lacked the sports pages.
        I would like to try it for a month.
        Send the paper to our summer house in July.
        Since we have a new carrier it does not come before ten.
        Two lie on my mat every day, I need just one.
        Is it cheaper to read it on a tablet?
        My neighbour takes it out of the box, put it behind the door instead.
        I missed the article on our school, could I buy last Tuesday's?
        The printing is so faint that I cannot read it.
        Which part has the crossword in future?
        I want to give a year of your magazine to my uncle.
        """,
    ),
    "volunteering": family(
        "volunteering, volunteers, donations and help, helping out",
        "volunteer, food bank, donation receipt, old clothes, free time, soup kitchen, sponsor a child, helping hand",
        """
        I have two free afternoons and would like to help.
        Do you take old blankets?
        How can I give a little every month?
        Can a boy of fifteen work in the animal home?
        I am a retired nurse, where could you use me?
        We baked for a good cause and want to hand over the money.
        Do I get a paper for the tax office for what I gave?
        Who fetches a sofa that I do not need any more?
        I can speak Arabic and could go with people to the offices.
        Our firm would send ten people to plant trees for a day.
        How much of my gift gets to the children?
        I cannot come to the soup kitchen on Sunday, I have a cold.
        My class would like to sing for lonely people.
        I could knit caps for the homeless, may I bring them to you?
        Put me down for the clean-up along the river.
        """,
    ),
    "custom_made": family(
        "custom orders, made to measure, custom-made items, special requests",
        "engraving, own design, made to measure, monogram, printed shirts, special size, proof copy, colour sample",
        """
        Could you engrave two names on the ring?
        I need a shelf that is exactly 87 centimetres wide.
        Can you print our logo on fifty shirts?
        My feet are not the same size, do you make shoes for that?
        I would like the cake in the shape of a tractor.
        May I see how it will look before you make it?
        The date on the medal must be the 4th, not the 14th.
        Here is a drawing by my daughter, please put it on a cup.
        How long does a coat take if you sew it just for me?
        Would you do the same table in dark wood?
        Please leave out the pockets and make the sleeves longer.
        What kind of file do you need for the picture?
        Is a single copy possible, or do I have to take a hundred?
        The letters should be gold and slanted.
        We want curtains for a round window.
        """,
    ),
    "recall": family(
        "product recall, recall, recalls, unsafe products",
        "recall, batch number, glass in the jar, risk of fire, safety warning, defective brake, overheating, unsafe toy",
        """
        I read that your kettle can catch fire, is mine one of those?
        There was a bit of glass in the jam.
        Which batch of the baby milk should one not use?
        The eye of the bear came off and my son put it in his mouth.
        You wrote to owners of this model because of the brakes.
        My charger gets so hot that it burnt the table.
        Where do I take the cheese that you warn of?
        On the bottom it says 0417 B, is it safe?
        The radio said that you are taking back the cots.
        I have eaten half of the tin that you warn of, must I see a doctor?
        Has the pedal that you took off the market been changed on my bicycle?
        I gave one of these lamps to a friend, what should I tell her?
        A bolt came loose and the high chair fell over.
        Do I need the packaging to hand in the dangerous heater?
        Was the paint on the train tested for lead?
        """,
    ),
    "instalments": family(
        "instalments, payment plan, paying in parts, late payments",
        "instalment, second reminder, payment plan, dunning letter, extension of time, late charge, debt collector, outstanding sum",
        """
        Can I pay the sofa in ten parts?
        I got a second reminder, but I paid on the third.
        I am out of work and need more time.
        You want a late fee of twenty, although it was one day.
        What would it be a month if I spread it over a year?
        Please wait until my pay comes on the last.
        I have a letter from a debt collector about four euros.
        May I clear the rest in one go?
        The sum was paid, your letter must have crossed with it.
        How many of the monthly parts have I still to pay?
        I forgot to pay while I was in hospital.
        My husband has left, and I cannot meet all his debts at once.
        Could the due date be the fifteenth from now on?
        The first bill never reached me, so why a warning?
        Would you be content with thirty a month?
        """,
    ),
}

TOPICS: dict[str, Family] = {
    "aviation": family(
        "aviation, flying, aircraft, pilots and planes",
        "cockpit, runway, glider, hot-air balloon, control tower, jet engine, parachute, biplane, hangar, black box, "
        "co-pilot, airship, landing gear, wing flap, air traffic controller, turbulence, autopilot, seaplane, "
        "flight recorder, air show, stewardess, jumbo jet, propeller plane, emergency landing, flying lesson, airfield, "
        "drone pilot, paraglider, wind sock, sound barrier, take-off, aerobatics",
    ),
    "mountains": family(
        "mountains, hiking, climbing, mountain sports",
        "summit cross, hiking boots, climbing rope, mountain hut, carabiner, ice axe, rock face, walking stick, base camp, "
        "ridge, ravine, alpine pasture, marmot, trail marker, altitude sickness, mountain guide, cable car, crevasse, "
        "rucksack, peak, hiker, mountaineer, steep path, scree, avalanche risk, gorge, chairlift, bivouac, "
        "climbing wall, snow line, edelweiss, mountain pass",
    ),
    "camping": family(
        "camping, campsites, tents, outdoor holidays",
        "tent, sleeping bag, campfire, caravan, tent peg, camp bed, camping stove, air mattress, guy rope, campsite, mess tin, "
        "mobile home, awning of the caravan, tent pole, gas cartridge, pocket knife, camp cook, scout camp, "
        "washroom block, cool box, hammock, groundsheet, headlamp, camp shower, camper, toasted marshmallow, "
        "two-man tent, tent pitch, picnic blanket, camp rules, motorhome, firewood",
    ),
    "fishing": family(
        "fishing, angling, fishing trade, anglers",
        "fishing rod, fish hook, bait, angler, fishing net, trawler, trout, float, fly fishing, carp, worm on the hook, "
        "fishing boat, fishing line, landing net, salmon, herring catch, pike, fishing licence, cod, reel, fish scales, "
        "fisherman, mackerel, wader boots, fish pond, eel trap, fishing quota, big catch, smoked eel, sinker, "
        "lobster pot, fishmonger",
    ),
    "emotions": family(
        "emotions, feelings, moods, inner life",
        "anger, joy, fear, sadness, jealousy, grief, shame, envy, happiness, loneliness, rage, disgust, guilt, "
        "excitement, homesickness, boredom, hope, despair, tears, delight, anxiety, pity, bitterness, panic, relief, "
        "contempt, worry, nostalgia, frustration, broken heart, bad temper, fit of laughter",
    ),
    "sleep": family(
        "sleep, sleeping, rest at night, bedtime",
        "pillow, mattress, pyjamas, nightmare, snoring, blanket, dream, insomnia, nap, duvet, bed sheet, sleepwalker, "
        "bunk bed, yawn, sleeping pill, ear plugs, bedtime, night light, eye mask, lie-in, four-poster bed, deep sleep, "
        "sheep counting, night's rest, jet lag, bedspread, slumber, hot-water bottle, siesta, pillowcase, tired eyes, "
        "restless night",
    ),
    "post": family(
        "post, mail, letters and parcels, postal service",
        "postman, letter, envelope, postage stamp, letterbox, postcard, registered letter, stamp machine, "
        "return to sender, post van, airmail, mail bag, carrier pigeon, wax seal, chain letter, sorting office, postmark, "
        "post horn, PO box, printed matter, pen pal, address label, delivery round, unstamped letter, "
        "parcel string, postcode, bubble envelope, change-of-address card, express letter, mail train, post counter, junk mail",
    ),
    "telephones": family(
        "telephones, phones, phone calls, telephony",
        "telephone box, dialling tone, receiver, answering machine, switchboard, extension number, wrong number, long-distance call, "
        "mobile phone mast, ringtone, telephone directory, cordless phone, area code, landline, voicemail, speed dial, "
        "engaged signal, missed call, hotline, conference call, phone card, push-button phone, rotary dial, SIM card, "
        "text message, caller, phone bill, hands-free set, telephone cable, nuisance call, video call, dead line",
    ),
    "insurance": family(
        "insurance, insurances, insurance policies, cover and claims",
        "insurance policy, premium, insured person, claims adjuster, life insurance, excess, third-party cover, "
        "household contents cover, fire insurance, insurance broker, no-claims bonus, policyholder, reinsurance, sum insured, "
        "travel cancellation cover, hail damage, claim form, underwriter, comprehensive cover, accident insurance, "
        "burglary cover, risk assessment, small print of the policy, payout, car insurance, pet insurance, insurance card, "
        "insured value, insurer, waiting period, health insurer, liability cover",
    ),
    "circus": family(
        "circus, circus world, acrobats and clowns, big top",
        "clown, acrobat, trapeze, lion tamer, big top, juggler, tightrope, ringmaster, circus ring, fire-eater, "
        "human cannonball, trained sea lion, unicycle, knife thrower, red nose, circus wagon, high wire, sword swallower, "
        "strongman, circus tent, whip, contortionist, circus band, sawdust, stilt walker, safety net, dancing bear, "
        "circus poster, circus family, spinning plates, human pyramid, custard pie",
    ),
    "jewellery": family(
        "jewellery, jewels, gems and rings, jewellers",
        "necklace, bracelet, earrings, pearl, brooch, diamond ring, goldsmith, ruby, emerald, pendant, tiara, sapphire, "
        "cufflinks, anklet, amber, gold chain, signet ring, jewel case, opal, carat, ear stud, charm bracelet, silver locket, "
        "jade, string of beads, topaz, tie pin, jeweller, amethyst, nose ring, platinum, setting of the stone",
    ),
    "furniture": family(
        "furniture, furnishings, interior furniture, chairs and tables",
        "armchair, bookcase, chest of drawers, stool, bedside table, sideboard, rocking chair, dining table, "
        "wicker chair, shoe rack, coat stand, writing desk, bench, cupboard, couch, footstool, shelf unit, "
        "coffee table, furniture shop, upholstery, dresser, corner seat, flat-pack shelf, china cabinet, bar stool, "
        "nest of tables, folding table, swivel chair, linen chest, bean bag, hall stand, glass-topped table",
    ),
    "cookware": family(
        "cookware, kitchenware, pots and pans, crockery",
        "frying pan, saucepan, ladle, whisk, kettle, corkscrew, rolling pin, grater, chopping board, colander, teapot, "
        "pressure cooker, tin opener, soup plate, fork, cake tin, salt cellar, peeler, sieve, mixing bowl, wok, "
        "bread knife, egg cup, coffee filter, jug, toaster, saucer, garlic press, spatula, gravy boat, casserole dish, tongs",
    ),
    "stationery": family(
        "stationery, office supplies, writing materials, pens and paper",
        "pencil, ballpoint pen, stapler, paper clip, rubber, eraser, ring binder, fountain pen, ink cartridge, hole punch, "
        "sticky note, highlighter, notepad, sharpener, felt-tip pen, drawing pin, sticky tape, blotting paper, crayon, "
        "index card, rubber stamp, carbon paper, glue stick, filing tray, quill, desk calendar, correction fluid, "
        "exercise book, squared paper, letter opener, wax crayon, rubber band",
    ),
    "clocks": family(
        "clocks, clocks and watches, watchmaking, timekeeping",
        "wristwatch, cuckoo clock, hourglass, pendulum, clock hand, alarm clock, sundial, watchmaker, church clock, stopwatch, "
        "watch strap, dial, pocket watch, grandfather clock, second hand, clockwork, midnight chime, "
        "water clock, Big Ben, winding key, watch glass, clock face, minute hand, atomic clock, clockmaker, "
        "tick-tock, station clock, watch battery, chiming clock, wind-up clock, luminous digits, mantel clock",
    ),
    "espionage": family(
        "espionage, spies, secret service, spying",
        "spy, secret agent, double agent, code name, bug in the lamp, hidden camera, invisible ink, dead letter box, "
        "false passport, wiretap, secret code, microfilm, undercover man, cover story, safe house, informer, exchange of spies, "
        "intelligence service, spy plane, traitor, secret file, coded telegram, surveillance, sleeper agent, top secret paper, "
        "counter-espionage, secret message, decoy, defector, code breaker, fake beard, shadowing",
    ),
    "pirates": family(
        "pirates, piracy, buccaneers, pirate tales",
        "pirate, treasure chest, eye patch, black flag, treasure map, cutlass, buried treasure, wooden leg, plank walk, "
        "buccaneer, Blackbeard, skull and crossbones, mutiny, barrel of rum, Captain Hook, desert island, "
        "pirate hideout, corsair, boarding hook, gold doubloon, ship's parrot, crow's nest, hook hand, marooned sailor, "
        "sea robber, pieces of eight, pirate crew, ransom at sea, powder keg, plundered ship, Jolly Roger, spyglass",
    ),
    "wild_west": family(
        "wild west, cowboys, the old west, cowboy life",
        "cowboy, saloon, sheriff, lasso, gunslinger, gold digger, stagecoach, prairie, covered wagon, spurs, revolver, "
        "bison herd, ranch, tepee, wanted poster, rodeo, holster, horse thief, gold rush, bounty hunter, cattle brand, "
        "cattle drive, duel at noon, tomahawk, outlaw, settler, Apache scout, mustang, Stetson hat, "
        "swinging saloon door, trail boss, tumbleweed",
    ),
    "royalty": family(
        "royalty, kings and queens, royal family, monarchy",
        "king, queen, crown, throne, prince, princess, palace, coronation, sceptre, royal wedding, duke, crown prince, heir to the throne, "
        "royal carriage, countess, court jester, royal guard, duchess, palace garden, Buckingham Palace, tsar, sultan, "
        "lord chamberlain, royal decree, baron, curtsy, lady-in-waiting, abdication, noble family, royal court, "
        "crown jewels, empress",
    ),
    "philosophy": family(
        "philosophy, philosophers, big questions, thinking about life",
        "philosopher, Socrates, Plato, meaning of life, free will, ethics, logic, Kant, Aristotle, stoic, wisdom, thought experiment, "
        "moral duty, existence, metaphysics, doubt, golden rule, Nietzsche, scepticism, reason, mind and matter, truth, "
        "question of being, paradox, Descartes, school of thought, nature of beauty, Confucius, consciousness, fate or choice, "
        "great thinker, riddle of existence",
    ),
    "social_media": family(
        "social media, social networks, online communities, posts and likes",
        "hashtag, follower, like button, profile picture, friend request, viral video, internet troll, blogger, emoji, online poll, "
        "livestream, chat group, feed, status update, comment section, meme, forum post, user profile, moderator, vlog, "
        "retweet, online friend, blocked user, story on the timeline, tagging, friends list, clickbait, subscriber count, "
        "direct message, thumbs-up icon, group admin, screen name",
    ),
    "charity": family(
        "charity, donations, aid, good causes",
        "donation, volunteer, collection box, food bank, soup kitchen, relief goods, homeless shelter, charity run, charity shop, "
        "donor, benefit concert, aid worker, fundraising, orphanage, Red Cross, godparent of a village, charity bazaar, "
        "raffle for the needy, charitable fund, clothes bank, helping hand, poor box, famine relief, good deed, charity gala, "
        "street collection, well-building project, patron, benefactor, night shelter, alms, fund drive",
    ),
    "manufacturing": family(
        "manufacturing, industry, factories, production",
        "factory, assembly line, conveyor belt, foreman, lathe, steel mill, shift worker, blast furnace, mass production, "
        "welding robot, quality control, prototype, factory whistle, smokestack, paper mill, brewery, machine operator, "
        "production manager, sawmill, press shop, raw material, foundry, machine hall, milling machine, factory gate, "
        "plant manager, textile mill, trial batch, scrap rate, output per hour, packing machine, rolling mill",
    ),
    "amusement_parks": family(
        "amusement parks, fairground, theme parks, funfair",
        "roller coaster, Ferris wheel, merry-go-round, ghost train, candyfloss, bumper car, shooting gallery, log flume, "
        "toffee apple, lucky dip, mirror maze, fairground ride, swing boat, water slide, fun house, pony ride, test your strength, "
        "fairground music, theme park, loop the loop, tombola stall, free-fall tower, day ticket for the park, carousel horse, "
        "mascot of the park, go-kart, tea-cup ride, fortune wheel, gingerbread heart, haunted castle ride, queue at the ride, showman",
    ),
    "comics": family(
        "comics, comic books, cartoons, manga",
        "speech bubble, superhero, comic strip, manga, Batman, Donald Duck, thought bubble, cartoonist, caped crusader, secret identity, "
        "Asterix, supervillain, sidekick, Spider-Man, comic album, punchline, graphic novel, Mickey Mouse, Superman, super power, "
        "inker, last panel, Tintin, Garfield, comic shop, first issue, cosplay, Peanuts, Lucky Luke, Hulk, sound word, funny pages",
    ),
    "gambling": family(
        "gambling, betting, casinos, games of chance",
        "roulette, croupier, jackpot, slot machine, lottery ticket, blackjack, bookmaker, betting slip, casino chip, bet on a horse, "
        "poker face, winning number, scratch card, bingo hall, gambling debt, stake, one-armed bandit, card sharp, "
        "lucky streak, lottery draw, odds, baccarat, betting shop, sweepstake, loaded dice, high roller, "
        "royal flush, full house, bluff, all-in, gambler, football pools",
    ),
    "funerals": family(
        "funerals, death and mourning, burials, graveyards",
        "coffin, graveyard, gravestone, undertaker, hearse, wreath, mourner, urn, crematorium, obituary, condolence card, "
        "funeral march, widow in black, burial, cemetery, grave digger, black veil, death notice, funeral speech, tomb, "
        "deathbed, burial vault, funeral wake, last rites, ashes, pallbearer, memorial candle, grave lantern, mortuary, mourning dress, "
        "shroud, epitaph",
    ),
    "nightlife": family(
        "nightlife, bars and clubs, going out, pubs",
        "nightclub, bouncer, cocktail, barkeeper, pub crawl, beer glass, karaoke, happy hour, bar counter, disc jockey, whisky, "
        "hangover, club entrance, pub quiz, vodka, last orders, beer garden, rooftop bar, strobe light, designated driver, darts in the pub, "
        "wristband for the club, smoke machine, gin and tonic, shot glass, doorman, bar bill, night owl, jukebox, cloakroom of the disco, "
        "beer mat, barmaid",
    ),
    "romance": family(
        "romance, love, dating, love stories",
        "first date, kiss, love letter, sweetheart, dating app, candlelight dinner, blind date, crush, broken engagement, lovers, Cupid, "
        "love token, flirt, love at first sight, girlfriend, boyfriend, break-up, secret admirer, serenade, heartache, pet name, Romeo, Juliet, "
        "proposal on one knee, love triangle, matchmaker, embrace, holding hands, butterflies in the stomach, love poem, "
        "moonlit walk, old flame",
    ),
    "colours": family(
        "colours, colors, shades, colour names",
        "red, blue, yellow, crimson, turquoise, violet, beige, scarlet, orange tint, navy blue, colour chart, pastel, pink, indigo, "
        "lime green, maroon, ochre, magenta, shade of grey, purple, olive green, black and white, light blue, golden yellow, "
        "dark brown, primary colour, ivory white, colour wheel, rose red, cyan, lilac, off-white",
    ),
    "measures": family(
        "weights and measures, measuring, units, measurements",
        "kilogram, litre, metre, inch, ounce, gallon, ton, bathroom scales, ruler, half a pound, centimetre, mile, yard, pint, "
        "measuring jug, hectare, cubic metre, folding rule, scales, millimetre, acre, milligram, dozen, "
        "metre rule, yardstick, spring balance, teaspoonful, square foot, nautical mile, decilitre, depth gauge, unit of length",
    ),
    "migration": family(
        "migration, refugees, asylum, immigration",
        "refugee, asylum seeker, immigrant, refugee camp, residence permit, emigrant, people smuggler, border fence, deportation, "
        "integration course, homeland, exile, work visa, reception centre, naturalisation, displaced person, green card, "
        "guest worker, rubber boat, newcomer, host country, migrant worker, family reunion abroad, second generation, emigration, "
        "asylum request, country of origin, flight from war, citizenship test, melting pot, Ellis Island, stateless person",
    ),
    "logistics": family(
        "logistics, freight, warehousing, supply chain",
        "forklift, pallet, warehouse, lorry driver, delivery van, freight forwarder, loading ramp, shipping container, stocktaking, cargo, "
        "supply chain, haulage, storage rack, goods receipt, truck stop, customs clearance, packing list, depot, bill of lading, freight rate, "
        "dispatcher, pallet jack, bar code reader, consignment, air freight, tail lift, loading bay, order picker, just-in-time delivery, "
        "parcel hub, transit goods, stock level",
    ),
    "dinosaurs": family(
        "dinosaurs, dinosaur age, prehistoric reptiles, primeval giants",
        "dinosaur, Tyrannosaurus, Triceratops, dinosaur egg, Jurassic period, Stegosaurus, dinosaur footprint, pterosaur, "
        "giant meteorite, raptor, Brontosaurus, dinosaur skeleton, Cretaceous period, armoured tail, Diplodocus, extinction, plant-eating giant, "
        "fossil bones, dinosaur hall, primeval swamp, Iguanodon, dinosaur claw, duck-billed dinosaur, Allosaurus, "
        "T. rex tooth, fossil hunter, Ankylosaurus, giant lizard, Plesiosaur, dinosaur park, Mesozoic era, dinosaur nest",
    ),
    "smoking": family(
        "smoking, tobacco, cigarettes, smokers",
        "cigarette, pipe, cigar, ashtray, lighter, tobacco, nicotine, smoker, matchbox, tar, chain smoker, cigarette paper, "
        "e-cigarette, smoke ring, smoking ban, cigarette end, nicotine patch, tobacco shop, snuff, vaping, "
        "hookah, menthol, filter tip, passive smoker, smoking room, cigar box, Havana, non-smoker, "
        "pipe cleaner, chewing tobacco, last puff, tobacco tax",
    ),
    "polar": family(
        "polar regions, the poles, Arctic and Antarctic, polar world",
        "polar bear, penguin, igloo, iceberg, dog sled, South Pole, walrus, husky, Arctic, Antarctic, ice floe, polar night, icebreaker, "
        "reindeer, Inuit, northern lights, Amundsen, pack ice, snowshoes, seal, Greenland, permafrost, polar explorer, research station on the ice, "
        "polar circle, narwhal, ice sheet, midnight sun, Arctic fox, Scott's expedition, krill, kayak of sealskin",
    ),
    "collecting": family(
        "collecting, collectors, collections, collector's hobby",
        "stamp album, coin collection, collector's item, swap meet, rare coin, autograph, beer mat album, trading card, stamp collector, "
        "butterfly case, antique fair, sticker book, postcard collection, model railway, matchbox label, missing sticker, "
        "vinyl collection, mint condition, tin soldier, first edition, phone cards in an album, thimble collection, stamp tweezers, "
        "numismatist, display cabinet, bottle-top collection, doll collector, badge collection, misprint, collector's price, catalogue value, duplicates",
    ),
    "science_fiction": family(
        "science fiction, sci-fi, aliens and robots, future worlds",
        "alien, time machine, UFO, flying saucer, android, laser sword, ray gun, teleporter, Martian, cyborg, starship, parallel world, "
        "space pirate, killer robot, hyperspace, mothership, clone army, warp drive, time traveller, force field, Star Trek, Darth Vader, "
        "mutant, space colony, little green men, cryosleep, mind control, galactic empire, Captain Kirk, death star, "
        "alien invasion, dystopia",
    ),
    "fortune_telling": family(
        "fortune telling, astrology, horoscopes, superstition",
        "tarot card, horoscope, palm reader, star sign, four-leaf clover, black cat, fortune teller, zodiac, tea leaves, lucky charm, "
        "lucky number, Capricorn, Scorpio, Aquarius, clairvoyant, bad omen, horseshoe over the door, Friday the 13th, broken mirror, lucky penny, "
        "birth chart, seance, Sagittarius, ascendant, chimney sweep for luck, Gemini, Taurus, prophecy, rabbit's foot, evil eye, medium, "
        "fortune cookie",
    ),
    "disability": family(
        "disability, living with a disability, inclusion, disabled people",
        "wheelchair, white cane, Braille, hearing aid, crutches, guide dog, prosthesis, ramp for wheelchairs, stair lift, deaf person, "
        "lip reading, blind person, sheltered workshop, Paralympics, walking frame, artificial leg, carer, tactile paving, lowered kerb, audio guide, "
        "special school, disabled badge, hearing loop, barrier-free toilet, speech computer, mobility scooter, "
        "cochlear implant, screen reader, easy-to-read text, paralysis, blindness, assistance dog",
    ),
    "eyesight": family(
        "eyesight, glasses, opticians, vision",
        "spectacles, contact lens, optician, eye chart, reading glasses, sunglasses, short-sighted boy, eye test, monocle, bifocals, pupil of the eye, "
        "retina, cataract, squint, long-sighted woman, spectacle case, lens cleaner, magnifying glass, glass eye, eyepiece, cornea, colour blindness, "
        "frame of the glasses, eye doctor, varifocals, night blindness, spectacle strap, blurred vision, eye pressure, iris, "
        "lorgnette, astigmatism",
    ),
    "containers": family(
        "containers, packaging, boxes and bottles, vessels",
        "barrel, jar, crate, tin can, cardboard box, milk bottle, sack, lid, paper bag, flask, canister, bubble wrap, cork, basket, "
        "tube, tub, water tank, jerrycan, egg carton, lunch box, screw top, metal drum, plastic wrap, "
        "biscuit tin, thermos, wooden box, packing paper, cask, vial, carrier bag, pouch, hamper",
    ),
    "lighting": family(
        "lighting, lamps and light, lights, illumination",
        "candle, lantern, chandelier, neon tube, light bulb, lampshade, torch, street lamp, floodlight, wick, desk lamp, oil lamp, "
        "dimmer, candlestick, light switch, LED strip, floor lamp, gas lamp, fairy lights, halogen bulb, reading lamp, lamp post, "
        "tea light, searchlight, ceiling light, lava lamp, daylight bulb, pocket torch, glow stick, porch light, lamplighter, candle wax",
    ),
    "bicycles": family(
        "bicycles, bikes, cycling, bike riding",
        "bicycle, pedal, handlebars, bike bell, spoke, bicycle chain, saddle, cycle path, bike pump, training wheels, mudguard, tandem, bike lock, "
        "mountain bike, puncture repair kit, crossbar, luggage rack, bicycle helmet, cargo bike, inner tube, penny-farthing, gear lever, "
        "bike shop, bike stand, racing bike, front wheel, e-bike, bike tour, cycle clip, bike courier, kickstand, pannier",
    ),
    "character": family(
        "character traits, character, personality, virtues and vices",
        "honesty, courage, laziness, patience, shyness, generosity, greed, modesty, stubbornness, kindness, vanity, loyalty, cowardice, politeness, "
        "curiosity, arrogance, diligence, humility, selfishness, punctuality, tact, cruelty, optimism, sense of humour, stinginess, "
        "ambition, good manners, self-control, reliability, thoughtlessness, cunning, open-mindedness",
    ),
}
