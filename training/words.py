"""The words of the exercises: lists of names, places, things and phrases, written for this project.

Each list is a constant tuple without repeats, so that `World.pick` can keep a fifth of it out of training. `PLURALS`
gives the plural of a noun that does not take an -s; `PASTS` the past of each verb; `plural(noun)` reads the former.
"""

from __future__ import annotations


def listed(text: str) -> tuple[str, ...]:
    """The items of a text, between commas or line ends; an item twice is an item once."""
    return tuple(dict.fromkeys(item.strip() for item in text.replace("\n", ",").split(",") if item.strip()))


FIRST_NAMES = listed("""
Anna, Ben, Clara, David, Emma, Felix, Greta, Henry, Irene, Jack, Karen, Leo, Maria, Nathan, Olivia, Peter, Quentin
Rose, Simon, Tara, Ursula, Victor, Wendy, Xavier, Yvonne, Zoe, Alice, Bob, Carol, Dan, Eve, Frank, Grace, Heidi, Ivan
Judy, Kevin, Laura, Mike, Nina, Oscar, Paul, Rachel, Sam, Tom, Una, Vera, Walter, Sarah, James, John, Mary, Linda, Susan
Robert, William, Thomas, Lucy, Ella, Mia, Noah, Liam, Ethan, Mason, Lucas, Oliver, Amelia, Harper, Chloe, Ruby, Daisy
Aisha, Omar, Fatima, Yusuf, Layla, Hassan, Amina, Khalid, Salma, Tariq, Noor, Zainab, Karim, Samira, Ibrahim, Rania
Priya, Arjun, Ananya, Rohan, Meera, Vikram, Lakshmi, Sanjay, Kavita, Ravi, Divya, Nikhil, Pooja, Aditya, Sunita, Kiran
Wei, Mei, Jun, Li, Xia, Chen, Yan, Hua, Ling, Bao, Hiroshi, Yuki, Sakura, Kenji, Naomi, Takeshi, Haruka, Daichi, Aiko
Minjun, Jiwoo, Seoyeon, Hana, Dohyun, Linh, Minh, Thuy, Duc, Somchai, Malee, Putri, Budi, Dewi, Agus, Siti, Rizal
Carlos, Sofia, Diego, Lucia, Mateo, Valentina, Javier, Camila, Pablo, Isabel, Fernando, Elena, Rafael, Gabriela, Jorge
Paulo, Beatriz, Thiago, Larissa, Joao, Ines, Rui, Catarina, Pierre, Camille, Luc, Margaux, Antoine, Celine, Hugo, Manon
Giulia, Marco, Chiara, Luca, Francesca, Matteo, Alessia, Paolo, Hans, Ingrid, Klaus, Sabine, Jurgen, Anke, Dieter, Petra
Lars, Astrid, Sven, Freya, Bjorn, Linnea, Magnus, Sigrid, Mikko, Aino, Eero, Kaisa, Piotr, Agnieszka, Tomasz, Zofia
Jakub, Katarzyna, Milan, Jana, Pavel, Zuzana, Istvan, Katalin, Ana, Dragan, Mila, Stefan, Bogdan, Ioana, Radu, Elif
Mehmet, Ayse, Emre, Zeynep, Can, Nikos, Eleni, Yannis, Dimitra, Olga, Sergei, Tatiana, Dmitri, Svetlana, Oleg, Oksana
Taras, Kwame, Ama, Kofi, Abena, Chidi, Ngozi, Emeka, Adaeze, Tunde, Folake, Thabo, Lerato, Sipho, Nomsa, Wanjiru, Otieno
Amara, Desta, Hiwot, Moshe, Tamar, Noam, Shira, Ciara, Sean, Niamh, Declan, Rhys, Carys, Ewan, Isla, Talia, Cyrus
Shirin, Darius, Leila, Batu, Saule, Timur, Koa, Leilani, Tane, Aroha, Nayeli, Itzel, Tupac, Marisol, Ignacio, Dolores
""")

FAMILY_NAMES = listed("""
Smith, Jones, Taylor, Brown, Wilson, Evans, Walker, Wright, Green, Hall, Wood, Harris, Clarke, Turner, Cooper, Hill
Baker, Morgan, Carter, Bell, Foster, Hughes, Price, Bennett, Reed, Brooks, Kelly, Gray, Ward, Parker, Miller, Davis
Anderson, Johnson, Thompson, Robinson, Lewis, Young, King, Scott, Adams, Nelson, Mitchell, Campbell, Murphy, Rivera
Garcia, Martinez, Lopez, Hernandez, Gonzalez, Perez, Sanchez, Ramirez, Torres, Flores, Diaz, Morales, Ortiz, Castillo
Silva, Santos, Oliveira, Souza, Pereira, Costa, Almeida, Carvalho, Ribeiro, Fonseca, Rossi, Ferrari, Bianchi, Romano
Colombo, Ricci, Marino, Conti, Moretti, Galli, Dubois, Moreau, Laurent, Lefevre, Girard, Bonnet, Fournier, Mercier
Lambert, Rousseau, Muller, Schmidt, Schneider, Fischer, Weber, Wagner, Becker, Hoffmann, Koch, Richter, Klein, Vogel
Keller, Brandt, Jansen, Bakker, Visser, Smit, Meijer, Mulder, Andersen, Nielsen, Hansen, Larsen, Lindberg, Karlsson
Nilsson, Berg, Holm, Dahl, Virtanen, Korhonen, Nieminen, Laine, Kowalski, Nowak, Wojcik, Zielinski, Lewandowski, Mazur
Novak, Svoboda, Dvorak, Horvat, Kovacs, Nagy, Szabo, Toth, Popescu, Ionescu, Petrov, Ivanov, Sokolov, Volkov, Morozov
Shevchenko, Bondarenko, Melnyk, Papadopoulos, Georgiou, Yilmaz, Kaya, Demir, Celik, Aydin, Haddad, Khoury, Nasser, Saleh
Mansour, Rahman, Hussain, Malik, Siddiqui, Qureshi, Sharma, Patel, Gupta, Singh, Kumar, Reddy, Iyer, Nair, Banerjee
Mehta, Desai, Kapoor, Joshi, Chowdhury, Fernando, Perera, Wang, Zhang, Liu, Zhao, Huang, Zhou, Xu, Sun, Tanaka, Suzuki
Sato, Watanabe, Yamamoto, Kobayashi, Nakamura, Mori, Kim, Park, Choi, Jung, Kang, Nguyen, Tran, Pham, Hoang, Santoso
Wijaya, Tan, Wong, Lim, Okafor, Adeyemi, Balogun, Eze, Mensah, Owusu, Boateng, Mwangi, Kamau, Odhiambo, Dlamini, Nkosi
Ndlovu, Tesfaye, Bekele, Diallo, Traore, Keita, Cohen, Levi, Mizrahi, Farahani, Karimi, Petrosyan, Beridze, Tamm
Ozols, Kazlauskas, Gallagher, Doyle, Byrne, Sinclair, MacLeod, Pritchard, Kealoha, Tui, Quispe, Mamani, Ackerman, Winter
Frost, Marsh, Lane, Stone, Field, Rivers, Hawthorne, Ashby, Thornton, Whitaker, Langley, Mercer, Prescott, Sterling
""")

CITIES = listed("""
London, Paris, Berlin, Madrid, Rome, Vienna, Prague, Lisbon, Dublin, Oslo, Stockholm, Helsinki, Copenhagen, Warsaw
Budapest, Athens, Brussels, Amsterdam, Zurich, Geneva, Milan, Naples, Turin, Venice, Florence, Bologna, Barcelona
Seville, Valencia, Bilbao, Porto, Braga, Coimbra, Lyon, Marseille, Toulouse, Nice, Nantes, Bordeaux, Lille, Strasbourg
Rennes, Grenoble, Dijon, Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Leipzig, Dresden, Bremen, Hanover, Nuremberg
Bonn, Aachen, Salzburg, Graz, Linz, Innsbruck, Basel, Bern, Lausanne, Rotterdam, Utrecht, Eindhoven, Antwerp, Ghent
Bruges, Manchester, Liverpool, Birmingham, Leeds, Bristol, Oxford, Cambridge, York, Bath, Cardiff, Swansea, Glasgow
Edinburgh, Aberdeen, Belfast, Cork, Galway, Gothenburg, Malmo, Uppsala, Bergen, Trondheim, Aarhus, Odense, Tampere
Turku, Reykjavik, Tallinn, Riga, Vilnius, Kaunas, Krakow, Gdansk, Wroclaw, Poznan, Lodz, Brno, Ostrava, Bratislava
Ljubljana, Zagreb, Split, Sarajevo, Belgrade, Skopje, Tirana, Sofia, Plovdiv, Varna, Bucharest, Cluj, Timisoara, Kyiv
Lviv, Odesa, Chisinau, Istanbul, Ankara, Izmir, Antalya, Bursa, Thessaloniki, Patras, Nicosia, Valletta, Palermo
Catania, Genoa, Trieste, Cairo, Alexandria, Luxor, Tunis, Algiers, Oran, Rabat, Casablanca, Marrakesh, Fez, Dakar
Bamako, Accra, Kumasi, Lagos, Abuja, Kano, Nairobi, Mombasa, Kampala, Kigali, Addis Ababa, Dar es Salaam, Lusaka
Harare, Maputo, Windhoek, Gaborone, Cape Town, Durban, Johannesburg, Pretoria, Luanda, Kinshasa, Antananarivo
Port Louis
Jerusalem, Tel Aviv, Haifa, Amman, Beirut, Damascus, Baghdad, Riyadh, Jeddah, Doha, Dubai, Abu Dhabi, Muscat
Kuwait City
Tehran, Isfahan, Shiraz, Baku, Tbilisi, Yerevan, Almaty, Tashkent, Samarkand, Bishkek, Kabul, Karachi, Lahore, Islamabad
New Delhi, Mumbai, Kolkata, Chennai, Bangalore, Hyderabad, Pune, Jaipur, Kochi, Goa, Dhaka, Kathmandu, Colombo, Kandy
Beijing, Shanghai, Guangzhou, Shenzhen, Chengdu, Wuhan, Nanjing, Hong Kong, Taipei, Seoul, Busan, Tokyo, Osaka, Kyoto
Nagoya, Sapporo, Fukuoka, Kobe, Hanoi, Da Nang, Ho Chi Minh City, Bangkok, Chiang Mai, Phuket, Vientiane, Phnom Penh
Yangon, Kuala Lumpur, Penang, Singapore, Jakarta, Bandung, Surabaya, Manila, Cebu, Davao, Sydney, Melbourne, Brisbane
Perth, Adelaide, Canberra, Hobart, Darwin, Auckland, Wellington, Christchurch, Dunedin, Suva, Honolulu, Anchorage
Vancouver, Calgary, Edmonton, Winnipeg, Toronto, Ottawa, Montreal, Quebec City, Halifax, Seattle, Portland
San Francisco
Oakland, San Jose, Los Angeles, San Diego, Las Vegas, Phoenix, Tucson, Denver, Boulder, Salt Lake City, Santa Fe, Austin
Dallas, Houston, San Antonio, New Orleans, Memphis, Nashville, Atlanta, Miami, Orlando, Tampa, Charlotte, Raleigh
Richmond, Baltimore, Philadelphia, Pittsburgh, New York, Boston, Buffalo, Cleveland, Columbus, Cincinnati, Detroit
Chicago, Milwaukee, Minneapolis, St. Louis, Kansas City, Omaha, Boise, Mexico City, Guadalajara, Monterrey, Merida
Oaxaca
Havana, Kingston, San Juan, Santo Domingo, Panama City, Guatemala City, Managua, Bogota, Medellin, Cali, Cartagena
Quito
Guayaquil, Lima, Cusco, Arequipa, La Paz, Santiago, Valparaiso, Buenos Aires, Cordoba, Rosario, Mendoza, Montevideo
Asuncion, Sao Paulo, Rio de Janeiro, Brasilia, Salvador, Recife, Fortaleza, Curitiba, Manaus, Porto Alegre, Caracas
""")

COUNTRIES = listed("""
France, Germany, Italy, Spain, Portugal, Ireland, Belgium, Austria, Switzerland, Denmark, Norway, Sweden, Finland
Iceland, Poland, Hungary, Romania, Bulgaria, Greece, Croatia, Serbia, Slovenia, Slovakia, Estonia, Latvia, Lithuania
Ukraine, Moldova, Turkey, Cyprus, Malta, Egypt, Morocco, Tunisia, Algeria, Senegal, Ghana, Nigeria, Kenya, Uganda
Tanzania, Rwanda, Ethiopia, Zambia, Namibia, Botswana, South Africa, Madagascar, Israel, Jordan, Lebanon, Iraq, Iran
Saudi Arabia, Qatar, Oman, Kuwait, Georgia, Armenia, Kazakhstan, Pakistan, India, Nepal, Sri Lanka, Bangladesh, China
Mongolia, Japan, South Korea, Vietnam, Thailand, Cambodia, Laos, Malaysia, Indonesia, the Philippines, Australia
New Zealand, Fiji, Samoa, Canada, Mexico, Cuba, Jamaica, Haiti, Guatemala, Honduras, Costa Rica, Panama, Colombia
Ecuador, Peru, Bolivia, Chile, Argentina, Uruguay, Paraguay, Brazil, Venezuela, Luxembourg, Monaco, Andorra
""")

COMPANIES = listed("""
Northwind Tools, Bluefin Logistics, Harbor & Pine, Quillstone, Redleaf Foods, Arcadia Motors, Silverbrook Bank
Lanternworks, Oakhaven Insurance, Pelican Freight, Tallgrass Energy, Copperline, Brightmoor Media, Saltmarsh Brewing
Kestrel Airways, Ironbridge Steel, Maplefield Dairy, Cloudberry Labs, Fernhill Pharmacy, Stonegate Realty
Juniper Textiles
Driftwood Studio, Rivermark, Glasswing Optics, Thornbury Legal, Amberlight, Nimbus Data, Whitecap Travel, Granite Peak
Foxglove Cosmetics, Marlin Software, Highmeadow Farms, Velora, Tessandra, Orbex, Quantico Paper, Zephyr Cycles
Lumina Press
Palisade Security, Greenfinch, Hexagon Metals, Sundial Watches, Wrenfield, Blackthorn Games, Cedar & Sons, Polar Optic
Meridian Shipping, Tidewater Marine, Ashgrove Furniture, Coral Bay Hotels, Vantage Audio, Larkspur Travel, Bexley Foods
Monolith Systems, Summit Dental, Rookwood Partners, Emberly, Pinecrest Schools, Skylark Radio, Opaline Glass, Kitewood
Brassica Kitchens, Hollow Oak Books, Turnstone Rail, Everbright Solar, Windlass Supply, Solway Fisheries, Crestline Ski
Doverly, Halcyon Health, Mistral Sails, Pebblecroft, Tamarind Spice, Novaterra, Ridgeback Outdoor, Jasper & Vine
Lodestar
Cobalt Engines, Figtree Finance, Sable Leather, Wildhorn, Aurum Jewellers, Bramble Toys, Castellan, Dunmore Timber
Echo Valley Records, Fairweather Boats, Goldcrest Tea, Heron Pharma, Inkwell Printing, Jadeport, Kingfisher Pumps
Lowland Seeds, Morningside Clinic, Nettlebed Paints, Osprey Robotics, Parsonage Wines, Quarry Lane, Rosewood Pianos
""")

PRODUCTS = listed("""
desk lamp, office chair, laptop, wireless mouse, keyboard, monitor, headphones, phone case, charger, tablet, printer
notebook, fountain pen, backpack, umbrella, raincoat, winter jacket, running shoes, sandals, wool socks, leather belt
wallet, watch, sunglasses, necklace, earrings, scarf, gloves, baseball cap, dress, jeans, sweater, pajamas, swimsuit
tent, sleeping bag, camping stove, flashlight, water bottle, thermos, picnic basket, bicycle, helmet, skateboard, kayak
yoga mat, dumbbells, tennis racket, football, basketball, golf clubs, fishing rod, surfboard, ski boots, snowboard
coffee maker, kettle, toaster, blender, frying pan, saucepan, cutting board, kitchen knife, dinner plates, wine glasses
mug, teapot, oven mitt, rice cooker, microwave, refrigerator, dishwasher, washing machine, vacuum cleaner, iron, fan
heater, air purifier, humidifier, mattress, pillow, blanket, bed frame, bookshelf, sofa, armchair, dining table, rug
curtains, mirror, wall clock, picture frame, candle, vase, flower pot, garden hose, lawn mower, shovel, wheelbarrow
hammer, screwdriver, drill, ladder, toolbox, paint roller, extension cord, light bulb, smoke detector, doorbell, padlock
camera, tripod, drone, speaker, turntable, guitar, violin, drum kit, piano bench, microphone, television, game console
board game, puzzle, teddy bear, toy train, doll house, building blocks, kite, baby stroller, car seat, dog leash
cat bed, bird feeder, fish tank, toothbrush, hair dryer, shampoo, soap, sunscreen, perfume, razor, first aid kit
gift card, greeting card, calendar, stapler, scissors, tape, sticky notes, whiteboard, globe, telescope, binoculars
""")

FOODS = listed("""
pizza, lasagna, spaghetti, risotto, ravioli, gnocchi, minestrone, focaccia, tiramisu, panna cotta, paella, gazpacho
tortilla, churros, croissant, baguette, quiche, ratatouille, onion soup, crepes, omelette, fish and chips
shepherd's pie
roast beef, scones, porridge, pancakes, waffles, bagel, cheeseburger, hot dog, meatloaf, mac and cheese, clam chowder
cornbread, apple pie, brownies, cheesecake, fried chicken, tacos, burritos, enchiladas, guacamole, tamales, empanadas
ceviche, feijoada, arepas, black beans, jerk chicken, falafel, hummus, tabbouleh, shawarma, kebab, baklava, couscous
tagine, jollof rice, injera, bobotie, samosa, chicken curry, dal, biryani, naan, masala dosa, palak paneer, raita
lentil soup, fried rice, spring rolls, dumplings, noodle soup, kung pao chicken, mapo tofu, peking duck, bao buns, ramen
sushi, tempura, miso soup, udon, okonomiyaki, bibimbap, kimchi, bulgogi, pho, banh mi, pad thai, green curry
papaya salad, satay, nasi goreng, laksa, rendang, adobo, goulash, pierogi, borscht, schnitzel, bratwurst, pretzel
sauerkraut, potato salad, strudel, fondue, raclette, meatballs, smoked salmon, pickled herring, moussaka, souvlaki
greek salad, caesar salad, coleslaw, tomato soup, pumpkin soup, mushroom stew, grilled cheese, egg sandwich, tuna salad
veggie wrap, fruit salad, rice pudding, chocolate cake, carrot cake, lemon tart, ice cream, yogurt, granola, muffin
cinnamon roll, banana bread, roast potatoes, grilled trout, lamb chops, pork ribs, beef stew, stuffed peppers, ham pie
""")

COLORS = listed("""
red, blue, green, yellow, orange, purple, pink, brown, black, white, gray, beige, turquoise, teal, navy, maroon, olive
gold, silver, bronze, violet, indigo, lavender, magenta, cyan, crimson, scarlet, coral, peach, cream, ivory, khaki, mint
lime, amber, mustard, ruby, emerald, sapphire, charcoal, lilac, burgundy, copper, tan, rust, plum
""")

ANIMALS = listed("""
cat, dog, horse, cow, pig, sheep, goat, donkey, rabbit, hamster, mouse, rat, squirrel, fox, wolf, bear, deer, moose
elk, bison, lion, tiger, leopard, cheetah, panther, lynx, elephant, giraffe, zebra, rhino, hippo, camel, llama, alpaca
monkey, gorilla, chimpanzee, lemur, sloth, koala, kangaroo, wombat, platypus, panda, raccoon, badger, otter, beaver
hedgehog, mole, bat, seal, walrus, dolphin, whale, shark, salmon, trout, tuna, eel, octopus, squid, crab, lobster
shrimp, snail, frog, toad, newt, lizard, gecko, iguana, snake, turtle, tortoise, crocodile, eagle, hawk, falcon, owl
crow, raven, magpie, sparrow, robin, swallow, pigeon, dove, parrot, penguin, pelican, heron, stork, swan, goose, duck
chicken, turkey, peacock, ostrich, flamingo, bee, wasp, ant, beetle, butterfly, moth, spider, scorpion, grasshopper
""")

OCCUPATIONS = listed("""
teacher, nurse, doctor, dentist, surgeon, pharmacist, veterinarian, engineer, architect, electrician, plumber, carpenter
mason, painter, welder, mechanic, driver, pilot, sailor, captain, conductor, farmer, gardener, florist, fisherman, baker
butcher, chef, waiter, bartender, barista, cashier, accountant, banker, auditor, lawyer, judge, clerk, secretary
librarian, journalist, editor, writer, poet, translator, actor, singer, dancer, musician, composer, photographer
designer, tailor, jeweler, barber, hairdresser, programmer, analyst, scientist, chemist, biologist, physicist, geologist
astronomer, historian, professor, coach, referee, athlete, firefighter, police officer, soldier, detective, guard
postman, courier, tour guide, flight attendant, receptionist, housekeeper, janitor, cook, beekeeper, potter
watchmaker, locksmith, surveyor, economist, psychologist, social worker, paramedic, midwife, optician, miner
""")

ACTIVITIES = listed("""
swimming, running, hiking, cycling, climbing, skiing, skating, surfing, sailing, rowing, kayaking, fishing, hunting
camping, gardening, cooking, baking, knitting, sewing, painting, drawing, pottery, photography, reading, writing
singing, dancing, acting, juggling, chess, card games, board games, video games, bird watching, stargazing, astronomy
yoga, pilates, meditation, boxing, judo, karate, fencing, archery, tennis, badminton, squash, golf, football, basketball
volleyball, handball, rugby, cricket, baseball, hockey, table tennis, horse riding, bowling, darts, snooker, trekking
scuba diving, snorkeling, paragliding, skateboarding, snowboarding, weightlifting, gymnastics, playing the piano
playing the guitar, playing the violin, learning languages, collecting stamps, collecting coins, woodworking, origami
calligraphy, brewing beer, making cheese, beekeeping, volunteering, travelling, solving puzzles, restoring old cars
flying kites, model trains, robotics, programming, watching films, going to concerts, visiting museums, jogging
""")

NOUNS = listed("""
invoice, order, shipment, ticket, playlist, appointment, patient, vehicle, warehouse, customer, supplier, contract
employee, payment, refund, receipt, subscription, account, transaction, balance, budget, expense, loan, mortgage
deposit, transfer, card, wallet, coupon, discount, voucher, product, item, category, catalog, brand, cart, basket
review, rating, wish list, parcel, package, delivery, courier, route, truck, container, pallet, shelf, stock level
inventory, return, claim, policy, premium, quote, offer, proposal, lead, deal, campaign, newsletter, survey, form
question, answer, comment, post, article, page, blog, forum, thread, message, email, attachment, file, folder, document
report, chart, table, dashboard, spreadsheet, presentation, slide, note, reminder, task, project, milestone, sprint
issue, bug, branch, commit, pull request, release, build, pipeline, server, database, backup, snapshot, cluster, node
bucket, queue, function, container image, certificate, domain, log entry, alert, metric, incident, session, token
password, user, role, group, permission, team, department, office, meeting, event, calendar, schedule, shift, timesheet
vacation request, salary, payslip, candidate, interview, job posting, resume, training course, lesson, student, teacher
class, exam, grade, homework, book, author, library card, chapter, magazine, newspaper, photo, album, song, artist
concert, video, channel, podcast, episode, film, screening, seat, stadium, match, player, tournament, score, game, level
hotel, room, booking, reservation, guest, flight, boarding pass, passport, visa, itinerary, trip, tour, museum, exhibit
ticket office, restaurant, menu, dish, recipe, ingredient, meal plan, allergy, diet, doctor, clinic, prescription
medicine, vaccine, lab result, symptom, treatment, insurance card, workout, step count, sensor, device, thermostat
light, lamp, camera, door lock, alarm, speaker, washing machine, robot vacuum, meter reading, solar panel, battery
charger, car, bicycle, scooter, parking space, garage, license plate, fuel card, train, station, platform, timetable
house, apartment, property, tenant, landlord, lease, garden, plant, tree, seed, harvest, farm, field, tractor, animal
pet, shelter, donation, charity, volunteer, member, club, lawyer, court case, statute, license, permit, tax return
signature, stamp, letter, address, contact, phone number, location, map, photo frame, wedding, gift, guest list
""")

PLURALS = {
    "inventory": "inventories",
    "category": "categories",
    "delivery": "deliveries",
    "policy": "policies",
    "survey": "surveys",
    "library": "libraries",
    "allergy": "allergies",
    "battery": "batteries",
    "property": "properties",
    "charity": "charities",
    "log entry": "log entries",
    "salary": "salaries",
    "itinerary": "itineraries",
    "shelf": "shelves",
    "branch": "branches",
    "match": "matches",
    "class": "classes",
    "dish": "dishes",
    "address": "addresses",
    "boarding pass": "boarding passes",
    "switch": "switches",
    "wish list": "wish lists",
    "person": "people",
    "child": "children",
    "mouse": "mice",
    "goose": "geese",
    "wolf": "wolves",
    "fox": "foxes",
    "sheep": "sheep",
    "deer": "deer",
    "moose": "moose",
    "salmon": "salmon",
    "trout": "trout",
    "country": "countries",
    "city": "cities",
    "company": "companies",
}

ADJECTIVES = listed("""
big, small, large, tiny, huge, tall, short, long, wide, narrow, thick, thin, deep, shallow, high, low, heavy, light
fast, slow, quick, early, late, new, old, young, ancient, modern, fresh, stale, hot, cold, warm, cool, dry, wet, damp
clean, dirty, bright, dark, dim, loud, quiet, silent, noisy, soft, hard, smooth, rough, sharp, blunt, sweet, sour
bitter, salty, spicy, mild, rich, poor, cheap, expensive, free, costly, strong, weak, brave, shy, kind, cruel, gentle
happy, sad, angry, calm, nervous, proud, jealous, tired, lazy, busy, idle, hungry, thirsty, sleepy, healthy, sick
clever, wise, foolish, curious, honest, polite, rude, friendly, strange, familiar, common, rare, simple, complex, easy
difficult, safe, dangerous, useful, useless, famous, unknown, popular, secret, public, private, local, foreign, empty
full, open, closed, broken, whole, round, square, flat, steep, straight, curved, hollow, solid, liquid, frozen, wooden
golden, rusty, dusty, shiny, plain, fancy, elegant, ugly, pretty, lovely, perfect, faulty, correct, wrong, urgent
patient, careful, careless, generous, greedy, loyal, modest, stubborn, cheerful, gloomy, windy, sunny, rainy, foggy
""")

VERBS = listed("""
accept, add, admire, agree, answer, appear, approve, arrange, arrive, ask, assign, attach, bake, begin, borrow, break
bring, build, buy, call, cancel, carry, catch, celebrate, change, check, choose, clean, climb, close, collect, compare
confirm, cook, copy, count, cover, create, cross, cut, dance, decide, delay, delete, deliver, describe, design, draw
dream, drink, drive, drop, earn, eat, enjoy, enter, examine, explain, fall, feed, feel, find, finish, fix, fly, fold
follow, forget, forgive, gather, give, greet, grow, guess, guide, hear, help, hide, hire, hold, hope, improve, invite
join, jump, keep, kick, know, laugh, lead, learn, leave, lend, lift, like, listen, lock, look, lose, make, measure
meet, mend, mix, move, notice, offer, open, order, own, pack, paint, park, pass, pay, plan, plant, play, pour, praise
prepare, print, protect, pull, push, put, raise, reach, read, receive, recommend, record, refuse, remember, remove
rent, repair, repeat, reply, report, rest, return, ride, rise, run, save, search, see, sell, send, sew, share, shout
show, sing, sit, sleep, smile, speak, spend, stand, start, stop, study, swim, take, talk, teach, tell, thank, think
throw, touch, train, travel, try, turn, type, understand, use, visit, wait, wake, walk, want, wash, watch, wear, win
wish, work, worry, write
""")

_IRREGULAR = """
begin began, break broke, bring brought, build built, buy bought, catch caught, choose chose, cut cut, draw drew
drink drank, drive drove, eat ate, fall fell, feed fed, feel felt, find found, fly flew, forget forgot, forgive forgave
give gave, grow grew, hear heard, hide hid, hold held, keep kept, know knew, lead led, leave left, lend lent, lose lost
make made, meet met, pay paid, put put, read read, ride rode, rise rose, run ran, see saw, sell sold, send sent
show showed, sing sang, sit sat, sleep slept, speak spoke, spend spent, stand stood, swim swam, take took, teach taught
tell told, think thought, throw threw, understand understood, wake woke, wear wore, win won, write wrote
drop dropped, plan planned, stop stopped, refer referred
"""


def _past(verb: str) -> str:
    """The past of a regular verb."""
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeo":
        return verb[:-1] + "ied"
    return verb + "ed"


_irregular = dict(pair.split(" ") for pair in listed(_IRREGULAR))
PASTS = {verb: _irregular.get(verb, _past(verb)) for verb in VERBS}

TITLES = listed("""
The Last Lighthouse, Paper Moons, A Winter in Blue, Dancing on Gravel, The Clockmaker's Garden, Salt and Thunder
Midnight Tram, Letters to Nobody, The Quiet Orchard, Hollow Rivers, Summer Without Rain, The Glass Accordion, Run Home
Silver Bicycle, An Ocean Apart, The Seventh Staircase, Kites over Winter, Broken Compass, Golden Hour Blues, Slow Train
The Cartographer's Daughter, Neon Harvest, Where the Foxes Sleep, Velvet Morning, Static and Stars, The Borrowed House
Under the Tin Roof, Marble Hearts, Farewell to Autumn, The Baker of Elm Street, Rusty Crown, City of Umbrellas
Fireflies
One More Lullaby, The Invisible Orchestra, Cold Coffee Club, Driftwood Summer, Seven Small Bridges, The Painted Door
Echoes of Amber, Tomorrow's Weather, The Silent Regatta, Wild Honey Road, Barefoot in March, The Mapmaker, Blue Lantern
A Handful of Rain, The Weight of Feathers, Shadows on the Pier, Crooked Smile, Twelve Winters, The Garden Below
Carousel Nights, Stone by Stone, The Long Sunday, Ink and Embers, Hummingbird Season, The Unfinished Bridge
Gravity Waltz
Lemonade Skies, Northbound, The Pocket Watch, Whispering Wires, Sailing to Monday, The Hidden Bakery, Copper Wings
When the Snow Sings, A Thousand Doors, The Beekeeper's Secret, Radio Silence, Orange Sunday, The Orchard Thieves
Hold the Horizon, Yesterday's Umbrella, The Night Gardener, Sugar and Smoke, Thirteen Swans, Lost in Translation Street
The Owl and the Violin, Empty Fairground, Moonlit Laundry, The Sparrow Files, Tin Soldier Parade, River of Small Things
Holding Pattern, The Emerald Staircase, Dust and Diamonds, Fading Postcards, The Tea Merchant, Thunder Road Motel
Almost September, The Pale Cathedral, Island of Clocks, Green Eyed Sailor, The Stolen Melody, Sleepless Harbor, Daybreak
The Fourth Passenger, Candle in the Attic, Bright Side Alley, The Shepherd's Code, Feather Falling, Maps of Sand
""")

STREETS = listed("""
Oak Street, Maple Avenue, Station Road, Church Lane, High Street, Mill Road, Park Avenue, Elm Street, Cedar Lane
River Road, King Street, Queen Street, Bridge Street, Market Street, Garden Lane, Hill Road, Lake Drive, Forest Avenue
Sunset Boulevard, Harbor Street, Castle Road, Meadow Lane, Birch Avenue, Willow Way, Rose Street, School Lane
Abbey Road
Victoria Road, North Street, South Street, West End Lane, Green Lane, Orchard Road, Spring Street, Pine Street
Chestnut Drive, Holly Close, Canal Street, Tower Road, Windmill Lane, Baker Row, Foundry Street, Chapel Hill
Quay Street
Marina Drive, Ferry Road, Valley View, Summit Drive, Fountain Square, Lantern Court, Juniper Way, Walnut Street
Hazel Grove, Ivy Lane, Linden Avenue, Magnolia Drive, Poplar Street, Quarry Road, Railway Terrace, Sycamore Close
""")

ROOMS = listed("""
living room, kitchen, bedroom, bathroom, hallway, dining room, garage, attic, basement, office, study, nursery, balcony
terrace, garden, guest room, laundry room, pantry, library, workshop, conservatory, porch, playroom, master bedroom
cellar, entrance hall, gym, sauna, meeting room, conference room, lobby, reception, server room, break room, cafeteria
storage room, greenhouse, staircase, lounge, classroom, laboratory, waiting room, studio, music room, kids room, den
""")

LANGUAGES = listed("""
English, French, German, Spanish, Italian, Portuguese, Dutch, Swedish, Norwegian, Danish, Finnish, Polish, Czech
Hungarian, Romanian, Bulgarian, Greek, Turkish, Russian, Ukrainian, Arabic, Hebrew, Persian, Hindi, Urdu, Bengali
Tamil, Telugu, Punjabi, Nepali, Thai, Vietnamese, Indonesian, Malay, Tagalog, Chinese, Japanese, Korean, Mongolian
Swahili, Zulu, Yoruba, Hausa, Amharic, Latin, Irish, Welsh, Basque, Catalan, Icelandic, Estonian, Latvian, Croatian
Serbian, Slovak, Slovenian, Albanian, Armenian, Georgian, Maltese
""")

CURRENCIES = listed("""
USD, EUR, GBP, JPY, CHF, CAD, AUD, NZD, SEK, NOK, DKK, PLN, CZK, HUF, RON, BGN, TRY, INR, CNY, HKD, SGD, KRW, THB, IDR
MYR, PHP, VND, ZAR, NGN, KES, EGP, MAD, ILS, AED, SAR, BRL, MXN, ARS, CLP, COP, PEN, ISK
""")

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = listed("January, February, March, April, May, June, July, August, September, October, November, December")

DEPARTMENTS = listed("""
sales, marketing, finance, accounting, engineering, research, legal, human resources, procurement, logistics, support
operations, design, quality, security, training, facilities, compliance, production, customer service, public relations
product, data science, maintenance, treasury, payroll, communications, planning, IT, export
""")

PROJECTS = listed("""
Falcon, Aurora, Bluebird, Cascade, Dynamo, Everest, Fjord, Glacier, Horizon, Indigo, Jupiter, Kodiak, Lighthouse, Mosaic
Nebula, Odyssey, Phoenix, Quartz, Rainbow, Sequoia, Titan, Umbra, Vanguard, Waterfall, Xenon, Yellowstone, Zenith, Atlas
Beacon, Comet, Delta, Ember, Frontier, Gemini, Harvest, Iris, Juno, Keystone, Lotus, Matrix, Nautilus, Orion, Pioneer
""")

SUBJECTS = listed("""
mathematics, history, geography, biology, chemistry, physics, music, art, literature, philosophy, economics, statistics
astronomy, geology, ecology, linguistics, sociology, politics, drama, algebra, geometry, calculus, programming, robotics
grammar, poetry, archaeology, nutrition, medicine, law, architecture, engineering, accounting, photography
""")

PLANTS = listed("""
tomatoes, basil, roses, tulips, lettuce, carrots, mint, lavender, cucumbers, sunflowers, strawberries, potatoes, onions
garlic, spinach, beans, peas, pumpkins, peppers, radishes, orchids, ferns, cacti, ivy, daisies, lilies, parsley, thyme
rosemary, chives, kale, leeks, beets, turnips, melons, grapes, raspberries, blueberries, apple trees, lemon trees
""")

SPORTS_TEAMS = listed("""
Riverside Rovers, Harbor Hawks, Northfield United, Iron Wolves, Golden Bears, Valley Tigers, Coastal Storm, Red Foxes
Granite Giants, Silver Comets, Thunderbirds, Lakeside Lions, Mountain Rams, Desert Scorpions, Blue Sharks, City Falcons
Prairie Bulls, Arctic Owls, Storm Riders, Old Town Athletic, Westbrook Rangers, Sunset Dragons, Black Panthers FC
Highland Stags, Eastgate Eagles, Bay Pirates, Pine Hill Rockets, Midland Wanderers, Emerald Knights, Union Vipers
""")

MEDICINES = listed("""
aspirin, ibuprofen, paracetamol, insulin, penicillin, amoxicillin, vitamin D, vitamin C, iron tablets, cough syrup
eye drops, nasal spray, antihistamine, antacid, melatonin, zinc, magnesium, folic acid, fish oil, cortisone cream
throat lozenges, sleeping pills, sunscreen lotion, flu vaccine, tetanus shot, allergy tablets, pain gel, probiotics
""")

CONDITIONS = listed("""
sunny, cloudy, rainy, windy, snowy, foggy, stormy, clear, partly cloudy, overcast, hazy, humid, dry, freezing, drizzly
thundery, breezy, misty, icy, mild
""")

STATUSES = listed("""
pending, shipped, delivered, cancelled, open, closed, active, inactive, approved, rejected, on hold, in progress, done
paid, unpaid, overdue, refunded, failed, completed, draft, blocked, running, stopped, available, sold out, delayed
on time, confirmed, expired, scheduled, archived, waiting, processing, ready, returned
""")

CUISINES = listed("""
Italian, French, Mexican, Thai, Indian, Japanese, Chinese, Greek, Turkish, Lebanese, Spanish, Vietnamese, Korean
Ethiopian, Peruvian, Brazilian, Moroccan, German, Polish, vegan, vegetarian, seafood, barbecue, fusion, Persian
""")

GENRES = listed("""
jazz, rock, pop, classical, blues, folk, country, reggae, hip hop, techno, house, metal, punk, soul, funk, disco, salsa
opera, ambient, gospel, indie, swing, flamenco, comedy, drama, thriller, horror, romance, fantasy, science fiction
""")

SPORTS = listed("""
football, basketball, tennis, hockey, baseball, volleyball, rugby, cricket, golf, swimming, handball, boxing, cycling
badminton, skiing, rowing, athletics, gymnastics, table tennis, snooker, water polo, judo, fencing, sailing
""")

UNITS = listed("""
meters, kilometers, miles, feet, inches, yards, centimeters, grams, kilograms, pounds, ounces, liters, gallons, pints
cups, acres, hectares, seconds, minutes, hours, days, weeks, celsius, fahrenheit, knots, watts, joules, calories
""")

TOPICS = listed("""
climate, space, elections, technology, health, education, energy, housing, farming, trade, tourism, fashion, sports
robots, electric cars, oceans, wildlife, music festivals, startups, taxes, public transport, vaccines, chess, films
volcanoes, football transfers, solar power, museums, inflation, cyber security, recycling, archaeology, earthquakes
""")

SYMPTOMS = listed("""
headache, fever, cough, sore throat, back pain, nausea, dizziness, rash, toothache, stomach ache, runny nose, earache
knee pain, fatigue, chest pain, swollen ankle, itchy eyes, insomnia, shortness of breath, muscle cramps, chills
""")


def plural(noun: str) -> str:
    """The plural of a noun of these lists."""
    return PLURALS.get(noun, noun + "s")
