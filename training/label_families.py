"""The vocabulary of the label exercises: what a label may be called, and words and sentences that deserve it.

The words of a family are all trained: they are the route by which an unseen sentence is understood. Sentences,
templates and sets of labels are split between training and evaluation.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Family:
    """`names`: spellings of the label; `words`: what fills the slots; `sentences`: whole texts."""

    names: tuple[str, ...]
    words: tuple[str, ...]
    sentences: tuple[str, ...] = ()


def family(names: str, words: str, sentences: str = "") -> Family:
    return Family(
        tuple(names.split(", ")),
        tuple(words.split(", ")),
        tuple(line.strip() for line in sentences.strip().splitlines()),
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


TOPICS = {
    "sports": family(
        "sports, sport, athletics, games and sports",
        "football, goal, match, team, player, coach, tennis, stadium, referee, league, tournament, champion, "
        "striker, ball, race, runner, marathon, swimming, medal, basketball, hockey, score, goalkeeper, penalty, "
        "cup, trainer, golf, boxing, cricket, rugby, athlete, season, final, skiing, volleyball, cyclist, sprint, "
        "half-time",
    ),
    "food": family(
        "food, cooking, meals, food and drink",
        "bread, cheese, soup, dinner, lunch, breakfast, recipe, restaurant, chef, pizza, salad, meat, fish, "
        "vegetables, dessert, cake, kitchen, oven, sauce, sugar, salt, butter, rice, pasta, sandwich, fruit, "
        "chocolate, egg, wine, spoon, menu, waiter, potato, onion, tomato, pepper, flour, cook",
    ),
    "travel": family(
        "travel, travelling, trips, tourism",
        "flight, hotel, airport, suitcase, passport, tourist, holiday, beach, train station, ticket, visa, "
        "luggage, journey, tour, guide, island, cruise, map, border, hostel, plane, pilot, departure, arrival, "
        "boarding pass, trip, vacation, sightseeing, backpack, souvenir, embassy, travel agency, check-in, "
        "terminal",
    ),
    "finance": family(
        "finance, money, business, economy",
        "bank, stock market, shares, investor, interest rate, loan, profit, dividend, bond, inflation, budget, "
        "economy, mortgage, currency, dollar, euro, fund, broker, savings, debt, credit, revenue, quarterly "
        "results, tax, merger, accountant, deficit, trader, exchange rate, pension, capital, portfolio",
    ),
    "health": family(
        "health, medicine, medical, wellness",
        "doctor, hospital, nurse, medicine, pill, fever, headache, patient, surgery, vaccine, pharmacy, symptom, "
        "disease, flu, cough, blood pressure, heart, diet, therapy, clinic, dentist, pain, infection, allergy, "
        "injury, treatment, diagnosis, virus, wound, cancer, diabetes, prescription",
    ),
    "music": family(
        "music, songs, concerts, sound",
        "song, guitar, piano, concert, band, singer, album, melody, drums, violin, orchestra, rhythm, choir, "
        "opera, jazz, lyrics, microphone, composer, symphony, stage, trumpet, flute, chord, tune, record, "
        "festival, rock band, bass, rehearsal, conductor, cello, radio hit",
    ),
    "film": family(
        "film, movies, cinema, entertainment",
        "movie, actor, actress, director, cinema, scene, camera, script, trailer, series, episode, premiere, "
        "Hollywood, screen, plot, comedy, thriller, documentary, film studio, cast, sequel, animation, popcorn, "
        "producer, western, dialogue, star, television, stunt, special effects",
    ),
    "weather": family(
        "weather, climate, forecast, meteorology",
        "rain, snow, storm, sunshine, cloud, wind, thunder, lightning, temperature, degrees, forecast, fog, hail, "
        "heat wave, frost, humidity, breeze, drizzle, hurricane, flood, drought, blizzard, sky, shower, ice, "
        "tornado, rainbow, gust, thermometer, umbrella, cold front, dew",
    ),
    "technology": family(
        "technology, tech, computers, IT",
        "computer, software, laptop, smartphone, app, chip, robot, internet, server, program, keyboard, browser, "
        "processor, update, website, algorithm, data centre, programmer, code, startup, gadget, screen, tablet, "
        "network, cloud, database, artificial intelligence, router, bug, hardware, USB cable, operating system",
    ),
    "animals": family(
        "animals, pets, wildlife, nature",
        "dog, cat, horse, bird, lion, elephant, rabbit, puppy, kitten, tiger, zoo, cow, sheep, pig, monkey, snake, "
        "fish tank, whale, bear, wolf, fox, owl, goat, mouse, parrot, paw, tail, fur, vet, hamster, turtle, "
        "giraffe, nest, frog",
    ),
    "education": family(
        "education, school, learning, teaching",
        "school, teacher, student, homework, exam, university, lesson, classroom, pupil, college, professor, "
        "lecture, grade, textbook, degree, semester, course, blackboard, library card, kindergarten, tutor, "
        "scholarship, diploma, essay, campus, curriculum, pencil case, spelling test, school bus, graduation",
    ),
    "politics": family(
        "politics, government, policy, elections",
        "president, minister, parliament, election, vote, senator, law, party, campaign, government, democracy, "
        "candidate, mayor, coalition, debate, reform, treaty, embassy, congress, opposition, ballot, referendum, "
        "chancellor, diplomat, policy, cabinet, governor, summit, constitution, protest",
    ),
    "science": family(
        "science, research, physics, discoveries",
        "scientist, experiment, laboratory, atom, molecule, microscope, physics, chemistry, biology, theory, gene, "
        "cell, electron, research, hypothesis, measurement, bacteria, fossil, researcher, formula, energy, "
        "particle, evolution, DNA, proton, study, test tube, journal, gravity, species",
    ),
    "space": family(
        "space, astronomy, space travel, universe",
        "planet, star, rocket, moon, astronaut, galaxy, satellite, telescope, orbit, Mars, comet, asteroid, space "
        "station, launch pad, universe, Jupiter, solar system, meteor, spacecraft, black hole, Saturn, lander, "
        "crater, eclipse, cosmos, rover, Milky Way, countdown",
    ),
    "cars": family(
        "cars, vehicles, automotive, driving",
        "car, engine, tyre, brake, driver, garage, fuel, highway, steering wheel, gearbox, truck, traffic, speed "
        "limit, bumper, headlight, petrol, mechanic, horsepower, parking space, seat belt, clutch, motor, exhaust, "
        "windscreen, van, license plate, dashboard, oil change, electric car, convertible",
    ),
    "housing": family(
        "housing, real estate, property, home",
        "house, apartment, rent, landlord, tenant, kitchen floor, bedroom, roof, balcony, furniture, sofa, garden "
        "fence, bathroom, ceiling, lease, estate agent, flat, basement, neighbour, wall, living room, property, "
        "square metres, stairs, curtain, moving van, chimney, attic",
    ),
    "fashion": family(
        "fashion, clothing, clothes, style",
        "dress, shirt, shoes, jacket, skirt, jeans, hat, scarf, designer, model, fabric, coat, boots, sweater, "
        "trousers, socks, sleeve, button, silk, handbag, gloves, belt, blouse, suit, tie, wardrobe, catwalk, "
        "sneakers, cotton, pullover",
    ),
    "gardening": family(
        "gardening, plants, garden, flowers",
        "garden, flower, rose, seed, soil, plant, tree, lawn, shovel, compost, tulip, hedge, watering can, bush, "
        "leaf, root, greenhouse, weeds, fertilizer, bulb, daisy, rake, bloom, flower pot, blossom, herb, "
        "sunflower, seedling, pruning, moss",
    ),
    "crime": family(
        "crime, police, justice, security",
        "police, thief, robbery, court, judge, prison, murder, lawyer, detective, suspect, burglar, arrest, "
        "witness, trial, jail, evidence, victim, fraud, crime scene, sentence, handcuffs, criminal, verdict, jury, "
        "weapon, kidnapping, gang, alarm, theft",
    ),
    "art": family(
        "art, painting, museums, culture",
        "painting, museum, gallery, artist, sculpture, canvas, brush, exhibition, drawing, portrait, sketch, "
        "statue, easel, painter, masterpiece, watercolour, frame, collector, pottery, mural, marble, curator, "
        "landscape painting, charcoal, abstract art, auction of paintings, studio, ceramic",
    ),
    "books": family(
        "books, literature, reading, writing",
        "book, novel, author, library, chapter, page, poem, poet, writer, publisher, bookshop, story, reader, "
        "paperback, biography, fiction, bestseller, manuscript, plot of the novel, short story, bookmark, "
        "translation, fairy tale, editor, volume, verse, cover, literature prize",
    ),
    "gaming": family(
        "gaming, video games, games, play",
        "video game, console, controller, level, joystick, gamer, high score, quest, multiplayer, boss fight, "
        "board game, dice, puzzle, chess, playing cards, avatar, arcade, respawn, loot, e-sports, game designer, "
        "pixel, role-playing game, power-up, dungeon, checkers, card game, game world",
    ),
    "family": family(
        "family, relationships, children, family life",
        "mother, father, baby, sister, brother, grandmother, wedding, child, parents, son, daughter, uncle, aunt, "
        "cousin, marriage, bride, twins, grandfather, nursery, birthday party, husband, wife, toddler, family "
        "reunion, nephew, niece, engagement ring, diaper",
    ),
    "jobs": family(
        "jobs, careers, work, employment",
        "job interview, salary, boss, employee, office, colleague, career, resume, vacancy, contract, overtime, "
        "promotion, recruiter, manager, application, internship, workplace, wage, employer, job offer, meeting "
        "room, team leader, hiring, shift, pay rise, deadline, trade union, part-time job",
    ),
    "energy": family(
        "energy, electricity, power, utilities",
        "power plant, solar panel, wind turbine, electricity, battery, coal, gas pipeline, nuclear reactor, "
        "kilowatt, power grid, oil field, generator, heating, biogas, dam, meter reading, voltage, transformer, "
        "blackout, fuel cell, hydrogen, power line, watt, renewable energy, refinery, socket",
    ),
    "farming": family(
        "farming, agriculture, farms, rural life",
        "farmer, tractor, harvest, wheat, corn, barn, cattle, field, crop, plough, hay, orchard, milk cow, hen "
        "house, pasture, combine harvester, barley, irrigation, stable, livestock, vineyard, grain, fertile land, "
        "shepherd, farm, dairy, soy, scarecrow",
    ),
}

SERVICE = {
    "billing": family(
        "billing, payment, billing question, invoices",
        "invoice, bill, payment, credit card, charge, double charge, receipt, fee, amount, account statement, "
        "price on my bill, direct debit, bank transfer, VAT, overcharge, monthly fee, payment method, balance, "
        "paid amount, billing address",
        """
        I was charged twice this month.
        My invoice shows the wrong price.
        I never got a receipt for my payment.
        Why is my bill so high?
        My card was charged but I got no receipt.
        There is an error on my invoice.
        Please send me a copy of the last invoice.
        How can I change my payment method?
        I paid twice for the same thing.
        The amount on the bill is wrong.
        My credit card was declined when I tried to pay.
        I do not understand this fee on my statement.
        """,
    ),
    "shipping": family(
        "shipping, delivery, delivery question, logistics",
        "package, parcel, delivery, courier, tracking number, shipment, delivery date, mailbox, driver, shipping "
        "address, warehouse, delivery time, post office, delivery note, carton, dispatch, shipping cost, delay",
        """
        Where is my package?
        My parcel has not arrived yet.
        When will my order be delivered?
        The tracking number does not work.
        The courier left the box at the wrong door.
        How long does shipping take?
        The delivery is three days late.
        Can you ship to another address?
        My shipment is stuck in the warehouse.
        The package arrived at my neighbour's house.
        """,
    ),
    "account": family(
        "account, login, account access, sign-in",
        "password, login, account, username, verification code, profile, sign-in page, two-factor code, email "
        "address, reset link, locked account, security question, user name, PIN, registration, access",
        """
        I forgot my password.
        I cannot log in to my account.
        My account is locked.
        How do I change my username?
        The reset link does not arrive.
        Please delete my account.
        I want to change the email address of my profile.
        The verification code is not accepted.
        I cannot sign in since this morning.
        My login does not work any more.
        """,
    ),
    "technical": family(
        "technical, bug, technical problem, technical support",
        "error message, crash, bug, app, installation, update, blue screen, server error, driver software, freeze, "
        "loading screen, connection, export function, button, log file, timeout, exception, screen",
        """
        The app crashes when I open it.
        I get an error message when I save the file.
        The website does not load.
        The update failed with error 500.
        My screen freezes after the start.
        The button does nothing when I click on it.
        The installation stops at 90 percent.
        The program is very slow since the last update.
        The export function is broken.
        The server returns a timeout.
        """,
    ),
    "refund": family(
        "refund, return, refunds, returns",
        "refund, money back, return label, returned item, exchange, return period, reimbursement, return form, "
        "store credit",
        """
        I want my money back.
        How do I return this product?
        I would like a refund for my order.
        I want to send the shoes back.
        When do I get my refund?
        The return label is missing.
        Can I exchange this for another size?
        I sent it back but got no money.
        Please refund the full price.
        How many days do I have to return it?
        """,
    ),
    "cancellation": family(
        "cancellation, cancel, cancellations, termination",
        "cancellation, end of my contract, subscription, notice period, membership, termination, cancelled order",
        """
        I want to cancel my subscription.
        Please cancel my order.
        How can I end my contract?
        Cancel my membership today.
        I no longer need the service, please stop it.
        I wish to terminate my contract.
        Please cancel the booking for tomorrow.
        I would like to cancel everything.
        Stop my subscription at the end of the month.
        What is the notice period for cancelling?
        """,
    ),
    "praise": family(
        "praise, compliment, thanks, positive feedback",
        "friendly staff, great service, excellent support, wonderful team, perfect help, kind colleague, brilliant "
        "advice",
        """
        Thank you for the great service!
        Your team was so friendly.
        I just want to say thanks.
        Excellent support, keep it up!
        I am very happy with your help.
        You did a wonderful job.
        Best service ever.
        Many thanks to your kind colleague.
        I love your shop.
        Great work, thank you!
        """,
    ),
    "complaint": family(
        "complaint, complaints, angry customer, negative feedback",
        "rude staff, terrible service, bad treatment, unacceptable delay, awful experience, poor quality, broken "
        "promise",
        """
        This is unacceptable!
        This service is a joke.
        I am very angry about your service.
        Your staff was rude to me.
        I want to complain about the treatment.
        Worst service I ever had.
        I am disappointed by your company.
        Nobody answers my calls, this is terrible.
        I will never buy here again.
        Your promise was broken again.
        I wish to speak to the manager about this awful experience.
        """,
    ),
    "sales": family(
        "sales, sales question, purchase, buying",
        "price list, discount, offer, quote, bulk order, demo, product catalogue, new licence, upgrade, trial "
        "version, sales team",
        """
        How much does the large version cost?
        Do you have a discount for schools?
        I would like to buy fifty licences.
        Can I get a quote for ten units?
        Is there a free trial?
        I want to upgrade to the bigger plan.
        Do you sell this in blue?
        Can somebody show me a demo?
        Which plan should I buy?
        Please send me your price list.
        """,
    ),
    "hours": family(
        "opening hours, hours, store hours, opening times",
        "opening hours, closing time, opening time, Sunday hours, holiday hours, lunch break of the shop",
        """
        When do you open?
        What are your opening hours?
        Are you open on Sunday?
        How late is the shop open?
        When does the store close?
        Are you closed on holidays?
        At what time do you open tomorrow?
        Is the office open on Saturday?
        Until when are you open today?
        Do you close during lunch?
        """,
    ),
}

INTENTS = {
    "weather": family(
        "get_weather, weather, weather_query, ask_weather",
        "weather, forecast, rain, temperature, snow, sunshine, wind",
        """
        Will it rain tomorrow?
        How is the weather today?
        What is the temperature outside?
        Do I need an umbrella?
        Is it going to snow?
        Show me the forecast.
        How hot will it be?
        Is it windy outside?
        What is the weather like in Rome?
        Will the sun shine at the weekend?
        """,
    ),
    "music": family(
        "play_music, music, start_music, PlayMusic",
        "song, playlist, jazz, album, radio, music, next track",
        """
        Play some jazz.
        Put on my favourite song.
        I want to hear music.
        Start the playlist.
        Play the next track.
        Turn the radio on.
        Can you play a song?
        Play the new album.
        Let me listen to some rock.
        Skip this song.
        """,
    ),
    "alarm": family(
        "set_alarm, alarm, SetAlarm, timer",
        "alarm, timer, reminder, wake-up call, alarm clock, countdown",
        """
        Wake me up at six.
        Set an alarm for seven.
        Set a timer for ten minutes.
        Remind me in an hour.
        I need an alarm for tomorrow morning.
        Start a countdown of five minutes.
        Set the alarm clock to eight.
        Please wake me at half past six.
        Timer, three minutes.
        Cancel my alarm for tomorrow.
        """,
    ),
    "booking": family(
        "book_table, booking, reservation, make_reservation",
        "table, reservation, seats, booking, table for two, restaurant",
        """
        Book a table for two.
        I want to reserve a table.
        A table for four at eight, please.
        Can I make a reservation for tonight?
        Reserve two seats for me.
        I need a table at the restaurant.
        Do you have a free table tomorrow?
        Make a booking for Friday.
        We are six people, can we have a table?
        Please book us in for dinner.
        """,
    ),
    "lights": family(
        "lights, control_lights, smart_home, LightControl",
        "lamp, light, lights, ceiling light, brightness, kitchen light",
        """
        Turn on the light.
        Switch off the lamp.
        Make the lights brighter.
        Dim the lights in the bedroom.
        Lights off.
        It is too dark in here, light please.
        Turn the kitchen light off.
        Set the lamp to blue.
        Switch on all lights.
        Please turn down the brightness.
        """,
    ),
    "call": family(
        "make_call, call, phone_call, telephone",
        "phone number, call, phone, mobile, voice mail, contact",
        """
        Call my mother.
        Phone the office.
        Dial the number of the dentist.
        I want to call Peter.
        Ring my brother, please.
        Call back the last number.
        Make a phone call to the bank.
        Start a call with Anna.
        Can you phone the hotel?
        Give the doctor a call.
        """,
    ),
    "navigate": family(
        "navigation, directions, navigate, get_directions",
        "route, way, directions, road, traffic jam, shortest way, map",
        """
        How do I get to the station?
        Show me the way home.
        Take me to the airport.
        What is the fastest route to work?
        Navigate to the city centre.
        Is there a traffic jam on my way?
        Which road leads to the museum?
        Give me directions to the hospital.
        Find the shortest way to the beach.
        Drive me to the next petrol station.
        """,
    ),
    "greeting": family(
        "greeting, greet, hello, say_hello",
        "hello, hi, good morning, good evening",
        """
        Hello there!
        Good morning!
        Hi, how are you?
        Hey!
        Good evening, everybody.
        Hello, nice to see you.
        Greetings!
        Hi there.
        Good afternoon!
        Hey, good to see you.
        """,
    ),
    "goodbye": family(
        "goodbye, farewell, bye, say_goodbye",
        "goodbye, bye, good night, see you",
        """
        Goodbye!
        See you tomorrow.
        Bye bye.
        Good night!
        Until next week.
        I have to go, bye.
        Farewell, my friend.
        See you later!
        Take care, goodbye.
        Talk to you soon, bye.
        """,
    ),
    "shopping": family(
        "shopping_list, shopping, add_to_list, ShoppingList",
        "shopping list, milk, eggs, groceries, supermarket, butter",
        """
        Add milk to my shopping list.
        Put eggs on the list.
        We need butter and bread from the shop.
        What is on my shopping list?
        Remove cheese from the shopping list.
        I must buy sugar.
        Add two apples to the groceries.
        Write rice on my shopping list.
        Clear the shopping list.
        We are out of coffee, put it on the list.
        """,
    ),
}

POSITIVE = _words("""
    great good excellent wonderful amazing fantastic perfect lovely brilliant superb delightful pleasant beautiful
    outstanding awesome nice impressive charming terrific marvellous enjoyable helpful friendly reliable comfortable
    delicious fun fresh fast clean elegant kind clever smooth useful satisfying splendid gorgeous cheerful remarkable
    flawless exciting refreshing magnificent incredible tasty cosy stylish generous worthwhile stunning favourite best
    super heavenly fabulous well-made sturdy spotless happy
""")
NEGATIVE = _words("""
    terrible bad awful horrible poor disappointing dreadful broken ugly useless boring rude slow dirty annoying
    unpleasant defective worthless cheap noisy disgusting nasty unfriendly unreliable uncomfortable overpriced stale
    faulty confusing painful weak frustrating miserable unhelpful lousy tasteless dull smelly damaged inferior
    pathetic unacceptable shabby tiring bland messy depressing wrong ruined worst sad mediocre clumsy cold
    gloomy hopeless sticky careless dishonest badly-made
""")
