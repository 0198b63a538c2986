"""More values, for the training side alone: most are of several words, whose end has to be found."""

from __future__ import annotations

from training.words import listed

CITIES = listed("""
St. Gallen, St. John's, St. Andrews, St. Petersburg, St. Moritz, St. Albans, Ft. Worth, Mt. Vernon, Baton Rouge, Bel Air
Belo Horizonte, Black Rock, Boca Raton, Bora Bora, Cedar Falls, Chapel Hill, Chiang Rai, Ciudad Real, Coral Gables
Costa Mesa, Des Moines, El Paso, Fort Collins, Grand Rapids, Great Falls, Green Bay, Ha Long, High Point, Iowa City
Jefferson City, Key West, King's Lynn, La Plata, La Rochelle, Lake Placid, Las Palmas, Le Mans, Long Beach
Los Alamos, Mar del Plata, Milton Keynes, Monte Carlo, New Haven, Newcastle upon Tyne, North Bay, Novi Sad, Oak Ridge
Oklahoma City, Palm Springs, Palo Alto, Pine Bluff, Port Said, Prince George, Punta Arenas, Punta Cana
Quezon City, Red Deer, Rio Grande, San Angelo, San Remo, Santa Cruz, Santa Rosa, Sao Tome
Sioux Falls, South Bend, Stoke-on-Trent, Stratford-upon-Avon, Sunny Isles, Terre Haute, Traverse City, Twin Falls
Union City, Val d'Isere, Vila Real, Villa Maria, Virginia Beach, Walla Walla, West Point, White Plains, Winston-Salem
""")
COUNTRIES = listed("""
the Netherlands, the Bahamas, the Maldives, the Gambia, the Seychelles, the Czech Republic, the Dominican Republic
the United States, the United Kingdom, the United Arab Emirates, the Ivory Coast, El Salvador, Sierra Leone
Saint Lucia, Papua New Guinea, Cape Verde, East Timor, North Macedonia, Trinidad and Tobago, Antigua and Barbuda
Bosnia and Herzegovina, Burkina Faso, Equatorial Guinea, Solomon Islands, Marshall Islands, Hong Kong SAR
""")
PRODUCTS = listed("""
alarm clock, baby bottle, baking tray, ball pen, bar stool, bath mat, bean bag, bed sheet, beach umbrella, bicycle pump
bird cage, book shelf, bread knife, candle holder, car charger, cat tree, ceiling fan
cheese grater, climbing rope, coat hanger, coat rack, coffee grinder, coffee table, computer mouse, cooking pot
cotton shirt, deck chair, digital scale, document folder, door handle, door mat, drawing board
dress shoes, ear plugs, egg timer, electric drill, electric guitar, exercise mat, face mask, fire blanket
food processor, fuse box, garden bench, garden shears, garlic press, gas grill, glass bowl
glue stick, golf bag, guitar strings, hand mixer, hand soap, head torch, heating pad, hiking boots, ice bucket
ink cartridge, ironing board, jewel box, jump rope, key ring, kitchen scale, kitchen sink, ladder rack, laptop bag
laptop stand, letter opener, luggage tag, lunch box, mail box, measuring cup
memory card, milk jug, mixing bowl, mosquito net, mountain bike, music stand, nail file, name badge, night light
oil lamp, packing tape, paint brush, paper clip, paper cutter, pencil case, pepper mill, pillow case
ping pong table, pizza stone, plant pot, pocket knife, pocket mirror, poker set, power bank, power cord, pressure cooker
printer paper, pruning saw, rain coat, reading glasses, reading lamp, rocking chair, rolling pin, roof rack, rubber boots
rubber gloves, running shorts, safety helmet, salad bowl, sauce pan, sewing kit, sewing machine, shaving foam, shoe rack
shopping bag, shower head, silk scarf, sketch book, ski jacket, sleeping mat, snow shovel, soap dish, soup bowl
spare tyre, spice rack, steam iron, step ladder, storage box, straw hat, suit case, sun hat, swim goggles, table cloth
table lamp, tape measure, tea kettle, tea towel, tennis ball, tent peg, thermos flask, tie clip, tin opener
tool box, tooth brush, towel rail, travel mug, travel pillow, tripod mount, USB stick, vacuum flask, video camera
voice recorder, waffle iron, wall calendar, wash basin, waste bin, water filter, watering can, wedding ring
white board, window blind, wine rack, wooden spoon, work bench, wrist rest, writing desk, yoga block
""")
FOODS = listed("""
almond milk, apple juice, apple strudel, bacon and eggs, baked beans, baked potato, banana split, bean soup, beef jerky
beef noodles, black tea, blue cheese, bread and butter, broccoli soup, brown rice, bubble tea, cheese toast
cherry tart, chicken pie, chicken salad, chilli con carne, coconut rice, coffee cake
corn bread, cottage pie, cream soup, crab cakes, cream cheese, crispy duck, custard tart, dried fruit, egg salad
egg fried rice, fish soup, fish tacos, french toast, fried eggs, fruit cake, garlic bread
ginger tea, goat cheese, goose liver, grape juice, green salad, grilled fish, ham and cheese
herb omelette, honey cake, iced tea, irish stew, key lime pie, lamb curry, leek pie, lemon cake
lime pie, lobster roll, macaroni and cheese, mango lassi, mashed potatoes, meat loaf, milk rice, mint tea
mushroom risotto, mushroom soup, mustard eggs, nut cake, oat porridge, olive bread, onion rings
orange juice, orange cake, pea soup, peach melba, peanut butter, pear tart, pecan pie, pepper steak, plum cake, poached eggs
pork belly, pork chops, potato soup, prawn curry, pumpkin pie, red curry, rice and beans
roast chicken, roast duck, roast lamb, rye bread, salted caramel, scrambled eggs, seafood pasta, sesame balls
soy milk, spinach pie, steak and chips, sushi roll, sweet potatoes, tea cake, tomato salad
tuna melt, vanilla ice, veal stew, vegetable soup, veggie burger, walnut bread, wild rice
yellow curry, yoghurt and honey
""")
PLANTS = listed("""
african violets, bay leaves, bell peppers, bird of paradise, black currants, bonsai trees, broad beans, cherry trees
chilli peppers, fig trees, green beans, hanging baskets, lemon grass, money plants, palm trees, peace lilies, pear trees
plum trees, red roses, rubber plants, runner beans, snake plants, spider plants, spring onions, sugar peas, sweet corn
water lilies, white roses, wild garlic, winter squash
""")
SYMPTOMS = listed("""
blurred vision, burning eyes, cold hands, dry cough, dry mouth, ear ache, heart burn, high fever, hot flushes
itchy skin, joint pain, leg cramps, light fever, muscle pain, neck pain, night sweats, numb fingers, red eyes, shoulder pain
skin rash, sore feet, sore muscles, stiff neck, stiff shoulder, swollen feet, swollen hands, tooth ache, watery eyes
weak knees, wet cough
""")
MEDICINES = listed("""
antacid tablets, antiseptic cream, calcium tablets, cold cream, ear drops, hay fever spray, heat patches
herbal tea, insulin pen, lip balm, magnesium powder, nasal drops, throat spray, vitamin A, vitamin B12, vitamin E
vitamin K, zinc tablets, wound gel
""")
ROOMS = listed("""
back room, board room, boiler room, changing room, children's room, class room, control room, drawing room
engine room, family room, front room, games room, hotel lobby, lecture hall, locker room, lower floor, mail room, main hall
operating room, play room, print room, reading room, sewing room, shower room, sitting room
staff room, store room, sun room, tea kitchen, top floor, upper hall, utility room, wine cellar
""")
DEPARTMENTS = listed("""
business development, corporate affairs, customer care, field service, fleet management, health and safety
information security, internal audit, investor relations, learning and development, marketing and sales
office management, order processing, product design, product management, quality control, research and development
risk management, supply chain, technical support, travel and events, web development
""")
STATUSES = listed("""
almost done, at risk, back in stock, being checked, in delivery, in doubt, in repair, in review, in transit, new arrival
not started, off track, on its way, on loan, on order, on track, out of date, out of order, ready to ship, under repair
""")
SPORTS = listed("""
beach volleyball, cross country, field hockey, figure skating, ice hockey, long jump, rock climbing, speed skating
tug of war, water skiing
""")
TITLES = listed("""
A House of Salt, A Map of Small Rooms, After the Long Rain, All the Quiet Bells, As the Tide Turns, Ashes and Apples
Before the Bridge, Birds of the North, Bread and Lightning, By the Old Canal, Cold Tea and Thunder, Dust on the Piano
Eleven Lanterns, Every Second Sunday, From Here to Harvest, Girls of the Glass Hill, Half a Moon, Honey and Iron
In the Garden of Wolves, Ink and Amber, Letters to the Lighthouse Keeper, Light over the Marsh, Love and Other Errors
Mothers of the Mountain, My Brother's Boat, Night Train to Nowhere, No Room for Rain, Of Mice and Mirrors
One Day in Autumn, Rivers and Ruins, Roses for Rosa, Salt and Silver, Seven Steps Down, Snow on the Roof, Songs and Stones
Stars over Station Nine, The Baker and the Bee, The Bell and the Storm, The Boy with Two Shadows, The Cat of Number Ten
The Day after Forever, The Fox and the Ferry, The Last Letter, The Moth Collector, The Night of the Kites, The Old Mill
The Other Side of the Hill, The Rain Book, The Sea and the Sparrow, The Silent Orchard, The Tailor of Time
The Years Between Us, Three Chairs, To the Edge and Back, Two for the Road, Under a Paper Sky, Wind and Water
Autumn in the Valley, Wolves at Noon, Yesterday's Bread
""")
ACTIVITIES = listed("""
acting in plays, bird feeding, building boats, building models, carving wood, climbing rocks
cooking for friends, doing puzzles, drawing maps, fixing bicycles, flower arranging
going for walks, going to museums, growing roses, horse racing, ice skating, keeping bees
making candles, making jam, making pottery, model building, paper folding, picking mushrooms, playing cards
playing darts, playing the drums, playing the flute, reading comics, repairing clocks, riding horses
rock climbing, salsa dancing, singing in a choir, star gazing, taking photos, training dogs, visiting castles
walking the dog, watching trains, wine tasting, wood carving, writing letters, writing poems
""")
SUBJECTS = listed("""
ancient history, art history, business law, civil engineering, computer science, creative writing, data analysis
earth science, environmental science, european history, food science, game design, home economics, industrial design
marine biology, media studies, modern dance, music theory, organic chemistry, physical education, public speaking
quantum physics, religious studies, social work, sports science, web design, world literature
""")
NOUNS = listed("""
access card, account manager, action item, address book, air filter, bank account, bank card, battery pack, bill of sale
boat trip, bug report, building permit, bus pass, business card, business plan, cash box, change request
coffee break, contact form, cover letter, credit note, customer survey, data set, delivery note, design draft
dinner table, driving licence, energy bill, error message, exam paper, expense claim, fire drill, floor plan, gas bill
grant application, guest pass, health check, help page, hotel room, house key, ice rink, insurance claim
job offer, key card, lab report, leave request, lesson plan, loan contract, lost item, lunch order, mailing list
meeting note, membership card, network cable, newsletter entry, office key, order form, packing list
parking permit, party invitation, patient file, pay slip, phone call, phone line, picture book, price list
price tag, product page, product review, project plan, purchase order, quality report, radio station, rail ticket
release note, rental car, repair order, road map, room key, safety check, sales lead, sales report, school bus, seat row
service contract, shift plan, shipping label, sign-up form, ski pass, software licence, spare part, staff meeting
status report, support ticket, table reservation, task list, tax form, team event, test case, test result, time sheet
tour date, train ticket, training plan, travel plan, user account, user group, visitor badge, water bill, weather report
web page, work order, work shift
""")
