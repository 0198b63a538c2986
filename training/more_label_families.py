"""More families to learn labels from, beside those of `training.label_families`, for the training side alone; nothing that is
held out occurs here.
"""

from __future__ import annotations

from training import more_topics_and_intents
from training.cases import join_lists
from training.label_families import family

TOPICS = {
    "history": family(
        "history, the past, historical events, ancient times",
        "knight, pharaoh, Roman emperor, Viking, crusade, pyramid, medieval town, Middle Ages, Iron Age, "
        "Bronze Age, gladiator, castle ruin, archaeologist, excavation, historian, ancient coin, dynasty, "
        "plague year, suit of armour, royal archive, feudal lord, burial mound, ancient Greece, "
        "industrial revolution, serf, moat, drawbridge, musketeer, hieroglyph, chronicle, siege, "
        "family tree of kings",
    ),
    "religion": family(
        "religion, faith, church, belief",
        "church, priest, prayer, mosque, temple, bible, monk, nun, pope, bishop, synagogue, rabbi, imam, altar, "
        "sermon, holy mass, pilgrim, monastery, cathedral, angel, saint, psalm, baptism, prophet, hymn book, "
        "heaven, blessing, chapel, parish, gospel, rosary, fasting month",
    ),
    "theatre": family(
        "theatre, drama, stage plays, plays",
        "theatre play, stage curtain, tragedy, puppet show, theatre ticket, monologue, applause, prompter, "
        "playwright, dress rehearsal, box office, front row, spotlight, backstage, costume maker, stage fright, "
        "intermission, understudy, encore, stagehand, second act, drama school, pantomime, theatre company, "
        "make-up artist of the stage, soliloquy, stage design, opening night, theatre director, balcony seat",
    ),
    "military": family(
        "military, army, defence, war",
        "soldier, general, tank, army, navy, battalion, submarine, barracks, trench, missile, fighter jet, "
        "ceasefire, lieutenant, sergeant, troop, regiment, artillery, grenade, helmet of a soldier, air force, "
        "invasion, battlefield, bomb, veteran, recruit, warship, bunker, military parade, front line, sniper, "
        "infantry, airstrike, armistice",
    ),
    "mathematics": family(
        "mathematics, maths, math, numbers",
        "equation, fraction, triangle, geometry, algebra, theorem, square root, multiplication, sum, decimal, "
        "angle, circle, prime number, matrix, integral, derivative, percentage, mathematical proof, subtraction, calculator, "
        "polygon, logarithm, digit, probability, vector, diameter, division by zero, hypotenuse, parabola, "
        "even number, statistics, mathematician",
    ),
    "chemistry": family(
        "chemistry, chemicals, chemical elements, chemical reactions",
        "acid, oxygen, carbon, sodium, chlorine, catalyst, solvent, periodic table, reagent, nitrogen, sulphur, "
        "ammonia, Bunsen burner, chemical bond, distillation, chemist, litmus paper, helium, iron oxide, "
        "magnesium, polymer, chemical reaction, alkali, isotope, titration, calcium, potassium, evaporation, "
        "noble gas, ethanol, pH value, beaker",
    ),
    "languages": family(
        "languages, language, linguistics, grammar and words",
        "grammar, noun, verb, adjective, dialect, accent, dictionary, vocabulary, interpreter, pronunciation, "
        "alphabet, vowel, syllable, mother tongue, plural, past tense, sign language, proverb, foreign word, "
        "pronoun, consonant, language course, idiom, Latin, comma, apostrophe, subordinate clause, synonym, "
        "conjugation, word order, phrase book",
    ),
    "photography": family(
        "photography, photos, pictures and cameras, taking photos",
        "photo, photographer, tripod, lens, shutter, flash, selfie, zoom, photo album, darkroom, exposure, "
        "memory card, snapshot, aperture, close-up, negative film, camera bag, passport photo, slide projector, "
        "wide angle, blurred photo, photo studio, viewfinder, red eyes, group photo, instant camera, backlight, "
        "autofocus, photo print, wedding photos",
    ),
    "insects": family(
        "insects, insect life, insect world",
        "bee, ant, butterfly, mosquito, wasp, beetle, dragonfly, moth, caterpillar, grasshopper, ladybird, flea, "
        "beehive, ant hill, fly, cockroach, field cricket, termite, hornet, larva, feeler, bumblebee, gnat, louse, "
        "cocoon, firefly, locust, earwig, insect bite, wing case, stick insect, swarm of bees",
    ),
    "sea": family(
        "sea, ocean, marine life, oceans",
        "ocean, tide, coral reef, shark, wave, seaweed, lighthouse, dolphin, jellyfish, shell, starfish, crab, "
        "octopus, deep sea, salt water, diver, squid, sea floor, plankton, lobster, sea urchin, surf, "
        "current of the ocean, oyster, seagull, sea horse, Atlantic, Pacific, lagoon, kelp, high water, "
        "marine biologist",
    ),
    "ships": family(
        "ships, boats, sailing, boats and ships",
        "sailboat, anchor, captain, harbour, ferry, mast, sail, canoe, rudder, lifeboat, deck, sailor, yacht, oar, "
        "cabin boy, rowing boat, cargo ship, hull, container ship, quay, lock keeper, life jacket, dockyard, raft, "
        "tugboat, propeller, regatta, helmsman, porthole, steamboat, shipwreck, buoy",
    ),
    "forest": family(
        "forest, woods, forestry, woodland",
        "oak, birch, pine, beech, mushroom picker, forest path, lumberjack, forest hut, squirrel, deer, acorn, "
        "pine cone, tree trunk, bark beetle damage, clearing, undergrowth, forester, timber, treetop, fir, maple, "
        "forest ranger, wild boar, tree stump, willow, hunter's stand, woodpecker, forest fire, sapling, "
        "log pile, fern, rainforest",
    ),
    "shopping": family(
        "shopping, shops, retail, stores",
        "supermarket, shopping cart, cashier, checkout, department store, shop window, sale, bargain, price tag, "
        "shopping bag, flea market, mall, cash register, shop assistant, special offer, fitting room, bar code, "
        "coupon, queue at the till, grocery store, corner shop, clearance, shelf in the shop, market stall, "
        "online shop, customer card, self-service till, gift wrap, Black Friday, shopping spree, escalator, "
        "display case",
    ),
    "household": family(
        "household, housework, cleaning, chores",
        "vacuum cleaner, broom, mop, detergent, laundry, iron board, dishwasher, washing machine, dustpan, bucket, "
        "duster, dirty dishes, clothes line, soap, sponge, bin bag, stain remover, tumble dryer, cleaning cloth, "
        "housekeeper, limescale, ironing, dust, spring cleaning, feather duster, rubber gloves, laundry basket, "
        "rubbish bin, scrubbing, window cleaner, bleach, clothes peg",
    ),
    "tools": family(
        "tools, DIY, do it yourself, woodwork",
        "hammer, nail, screwdriver, saw, drill, pliers, workbench, toolbox, screw, plank, sandpaper, glue, wrench, "
        "carpenter, spirit level, tape measure, chisel, paint roller, wall plug, spanner, wood plane, ladder, "
        "workshop, clamp, varnish, plywood, bolt, soldering iron, hinge, wallpaper paste, axe, crowbar",
    ),
    "needlework": family(
        "needlework, sewing, knitting, textile crafts",
        "needle, thread, sewing machine, wool, knitting needle, crochet hook, stitch, embroidery, patchwork, "
        "quilt, yarn, thimble, seam, tailor, hem, zip, pin cushion, loom, weaver, spinning wheel, bobbin, lace, "
        "darning, sewing pattern, felt cloth, cross-stitch, ball of wool, knitting club, scissors for cloth, seamstress, "
        "spool, tapestry",
    ),
    "transport": family(
        "public transport, transport, buses and trains, commuting",
        "tram, bus stop, underground, railway, station platform, conductor of the train, monthly pass, timetable, "
        "commuter, night bus, ticket inspector, sleeping car, locomotive, rail track, level crossing, "
        "suburban train, tram line, bus driver, connecting train, compartment, railway bridge, freight train, "
        "ticket machine, bus lane, rush hour, rail strike, high-speed train, metro station, turnstile, "
        "single ticket, replacement bus, dining car",
    ),
    "legal": family(
        "legal, legal matters, law and rights, legal advice",
        "notary, clause, copyright, patent, last will, inheritance, custody, lawsuit, plaintiff, appeal, "
        "power of attorney, statute, civil code, legal advice, settlement, divorce papers, paragraph of the code, "
        "court fee, liability, legal guardian, deed, trademark, attorney, small print, injunction, "
        "non-disclosure agreement, law firm, damages, legal opinion, arbitration, heir, defamation",
    ),
    "environment": family(
        "environment, ecology, nature protection, climate change",
        "recycling, pollution, plastic waste, greenhouse gas, global warming, endangered species, nature reserve, "
        "carbon footprint, rubbish dump, deforestation, ozone layer, landfill, oil spill, emissions, "
        "conservation, sustainability, melting glacier, biodiversity, microplastic, ecosystem, eco label, "
        "organic waste, acid rain, environmentalist, wetland, clean air, smog, overfishing, glass bank, rewilding, "
        "habitat, reusable bottle",
    ),
    "geology": family(
        "geology, earth and rocks, rocks, earth science",
        "volcano, earthquake, lava, rock, mineral, granite, crystal cave, magma, tectonic plate, limestone, "
        "quartz, gemstone, sediment, geologist, basalt, mine shaft, landslide, erosion, fault line, geyser, "
        "seismograph, slate, sandstone, gravel, ore, diamond mine, earth crust, stalactite, canyon, epicentre, "
        "copper mine, gold nugget",
    ),
    "geography": family(
        "geography, countries, places of the world, world map",
        "continent, equator, capital city, peninsula, river delta, mountain range, desert, country, Africa, Asia, "
        "South America, North Pole, latitude, longitude, globe, atlas, time zone, valley, lake, waterfall, "
        "coastline, hemisphere, plateau, oasis, gulf, archipelago, population density, Himalayas, "
        "source of the river, tundra, strait, geographer",
    ),
    "body": family(
        "body, human body, anatomy, body parts",
        "elbow, knee, shoulder, skeleton, muscle, skull, rib, spine, lung, liver, kidney, stomach, ankle, wrist, "
        "thumb, toe, eyebrow, tongue, forehead, nerve, vein, brain, chin, hip, skin, fingernail, eyelash, jaw, "
        "nostril, heel, tendon, bone",
    ),
    "dance": family(
        "dance, dancing, dances, ballet",
        "tango, waltz, salsa, dance floor, ballerina, tap dance, choreographer, dance partner, dance class, "
        "pirouette, ballet shoes, folk dance, foxtrot, hip-hop moves, dancer, line dance, ballroom, tutu, "
        "dance step, polka, flamenco, breakdance, dance troupe, samba, dance hall, choreography, rumba, twirl, "
        "dance lesson, disco ball",
    ),
    "media": family(
        "media, press, journalism, newspapers",
        "newspaper, headline, journalist, reporter, editor in chief, front page, magazine, press conference, newsreader, "
        "breaking news, columnist, podcast, press release, news agency, editorial, newsroom, correspondent, "
        "leading article, tabloid, evening news, talk show, broadcaster, press card, circulation, gossip column, "
        "newspaper boy, letter to the editor, fake news, live broadcast, photo caption, subscriber of the paper",
    ),
    "beauty": family(
        "beauty, cosmetics, hair and make-up, personal care",
        "lipstick, hairdresser, shampoo, nail polish, perfume, mascara, face cream, haircut, eye shadow, manicure, "
        "comb, hair dryer, wig, beauty salon, razor, curls, body lotion, deodorant, hairbrush, face mask, "
        "powder puff, ponytail, barber, aftershave, hair dye, pedicure, tweezers, skin care, sun cream, lip balm, "
        "fringe, highlights in the hair",
    ),
    "cybersecurity": family(
        "cybersecurity, cyber security, IT security, hackers",
        "firewall, malware, hacker, phishing, ransomware, data leak, encryption, spyware, trojan, "
        "antivirus program, password manager, security hole, denial-of-service attack, stolen password, botnet, "
        "fingerprint login, backdoor, computer worm, secret key, zero-day exploit, identity theft, "
        "penetration test, security patch, brute-force attack, keylogger, cyber attack, quarantine folder, "
        "virus scanner, decryption, hacked server",
    ),
    "construction": family(
        "construction, building, building sites, architecture",
        "crane, scaffolding, bricklayer, cement, concrete, architect, excavator, brick, building site, blueprint, "
        "foundation, skyscraper, steel beam, roofer, hard hat, plaster, bulldozer, tile, building permit, "
        "wheelbarrow, mortar, plumber, arch, column, facade, bridge pier, mason, electrician, tower block, "
        "insulation, construction worker, floor plan",
    ),
    "toys": family(
        "toys, playthings, toys for children, playroom",
        "teddy bear, doll, toy train, building blocks, kite, spinning top, rocking horse, marbles, toy car, swing, "
        "slide, sandpit, skipping rope, yo-yo, doll's house, balloon, toy shop, hula hoop, plush rabbit, "
        "water pistol, modelling clay, rattle, bouncy castle, seesaw, toy soldier, finger paint, jack-in-the-box, "
        "soap bubbles, toy box, rubber duck",
    ),
    "fantasy": family(
        "fantasy, myths, legends, magic and myths",
        "dragon, wizard, witch, elf, unicorn, magic wand, dwarf, giant, ghost, spell, troll, fairy, vampire, "
        "werewolf, goblin, crystal ball, magic potion, mermaid, sorcerer, phoenix, curse, enchanted forest, "
        "flying carpet, Zeus, centaur, magic ring, cloak of invisibility, haunted house, genie, oracle, monster, "
        "broomstick",
    ),
    "celebrations": family(
        "celebrations, festivals, feasts, parties",
        "Christmas tree, Easter egg, fireworks, carnival, New Year's Eve, Santa Claus, Halloween pumpkin, "
        "champagne toast, anniversary, gift box, confetti, party hat, Thanksgiving, advent calendar, "
        "lantern parade, garland, street party, guest list, birthday candle, jubilee, masked ball, bonfire night, "
        "housewarming, Diwali, Hanukkah, Christmas carol, paper streamer, surprise party, Valentine's Day, "
        "invitation card",
    ),
    "rescue": family(
        "rescue, emergency services, fire brigade, rescue services",
        "firefighter, fire engine, ambulance, siren, fire hose, paramedic, rescue helicopter, emergency call, "
        "smoke detector, stretcher, fire station, avalanche dog, first aid, lifeguard, fire extinguisher, "
        "mountain rescue, evacuation, emergency exit, missing hiker, defibrillator, fire alarm, flood victim, "
        "turntable ladder, burning barn, fire chief, rescue dog, fire drill, rescue team, smoke poisoning, "
        "accident site",
    ),
    "advertising": family(
        "advertising, marketing, promotion of brands, ads",
        "advertisement, slogan, brand, billboard, target group, logo, advertising agency, flyer, poster, jingle, "
        "influencer, TV spot, market research, banner ad, product launch, brand name, commercial, free sample, "
        "sponsor, click rate, advertising budget, brochure, customer survey, brand image, newsletter campaign, "
        "copywriter, media plan, sponsored post, leaflet, catchphrase",
    ),
}

SERVICE = {
    "warranty": family(
        "warranty, guarantee, repair, warranty and repair",
        "warranty, guarantee card, repair, spare part, serial number, repair centre, warranty period, "
        "repair status, replacement device, cost estimate, technician visit, service report",
        """
        Is my toaster still under guarantee?
        The mixer gave up after eleven months, will you repair it for free?
        Where do I send the device to have it fixed?
        How much would a new motor for the lawn mower cost?
        The hinge of the fridge door snapped, do you have spare parts?
        Your technician was here on Monday and the machine still makes a noise.
        How long does the repair take?
        I bought the drill in March last year, am I still covered?
        The battery of my watch no longer holds, can it be replaced?
        I have lost the proof of purchase, is my guarantee gone now?
        Has my camera been repaired yet?
        Please send somebody to mend the washing machine.
        Does the guarantee cover water damage?
        The pump is dead again, although you replaced it only in June.
        I would like an estimate before you start to fix the laptop.
        Can I have a replacement while mine is at your workshop?
        What does the extended guarantee include?
        """,
    ),
    "appointment": family(
        "appointments, appointment, scheduling, visits and dates",
        "appointment, free slot, consultation, date for the visit, calendar entry, rescheduling, time slot, "
        "waiting room, reminder of my visit, check-up date",
        """
        Could I come in on Thursday afternoon?
        I have to move my visit to another day.
        Do you have anything free next week?
        I cannot make it at ten, would two be possible?
        When is my next check-up?
        Please put me down for Monday morning.
        I would like to see Doctor Weber before the holidays.
        Is there an earlier slot?
        Something came up, can we meet a week later?
        I forgot at what time I am to be there.
        My son needs to see the dentist, when can we come?
        Would you confirm our date for the consultation?
        How long will the visit take?
        Can I bring my husband to the consultation on Friday?
        I am running fifteen minutes late, will you still see me?
        We need a date for the inspection of the heating.
        """,
    ),
    "privacy": family(
        "privacy, data protection, personal data, data privacy",
        "personal data, data protection, privacy policy, consent, cookie settings, stored data, data officer, "
        "deletion request, data copy, data transfer to third parties",
        """
        Which data do you store about me?
        Please erase everything you have saved about me.
        To whom do you pass on my phone number?
        I withdraw my consent to the use of my photos.
        Who is responsible for data protection in your company?
        I want a copy of all my personal data.
        Why do you need my date of birth?
        How long do you keep the records of former customers?
        I never agreed to being tracked on your page.
        Under the law you must tell me what you know about me.
        Is the chat recorded?
        Please remove my picture from your website.
        Where are the servers with our patient files?
        A stranger got a letter with my details in it.
        Do you sell addresses to other firms?
        Kindly confirm in writing that my records are gone.
        """,
    ),
    "application": family(
        "job applications, job application, applicants, careers question",
        "cover letter, curriculum vitae, open position, trainee place, references, start date, "
        "application documents, assessment day, work permit, job advert, personnel department",
        """
        I would like to work for you.
        Is the position of the clerk still free?
        Attached you will find my cover letter and my references.
        Do you take trainees in autumn?
        I saw your advert for a cook and would like to introduce myself.
        When will you decide who gets the position?
        Can I do a two-week placement in your laboratory?
        I have ten years of experience as a driver, do you need somebody like me?
        You invited me to an interview, may I come by train?
        I sent you my documents three weeks ago and have heard nothing.
        What qualifications does the post require?
        Could students work at your place during the holidays?
        I withdraw my candidacy, as I have found another post.
        To whom should I address the letter for the post in the kitchen?
        Is it possible to do this job from home?
        My daughter finishes school in July and wants to learn your trade.
        """,
    ),
    "suggestion": family(
        "suggestions, suggestion, feature request, ideas and wishes",
        "suggestion, idea, wish list, missing feature, improvement, proposal, new function, dark mode, feedback box",
        """
        It would be great if the app had a dark background.
        Have you ever thought of opening a second branch by the river?
        You could put a bench in front of the entrance.
        Why not let people pay by phone?
        I miss a way to sort the list by date.
        Please add vegetarian dishes to the card.
        An idea from a regular guest: warm blankets for the terrace.
        Would you consider a weekly pass?
        I wish the program could read my old files.
        It might help if the signs were in two languages.
        Could the next version show the week numbers?
        A bigger font would make things easier for older people.
        What about a bell at the counter?
        My proposal: let the second child in for free.
        Let users choose their own colours, many would like that.
        An undo key would be handy.
        Maybe you can offer the evening class online, too.
        """,
    ),
    "lost_property": family(
        "lost property, lost and found, lost items, lost_property",
        "lost umbrella, lost wallet, found keys, lost property office, forgotten bag, missing glove, lost ring, finder",
        """
        I left my umbrella in your cafe yesterday.
        Has anybody handed in a black purse?
        My son forgot his cap on the bus of line four.
        I found a bunch of keys in your car park.
        Did the cleaners see a pair of glasses in row nine?
        My scarf must be somewhere in the changing room.
        Somebody left a phone on our bench, where can I bring it?
        I believe my ring fell off in your swimming pool.
        Where do you keep the things that people leave behind?
        On the way home I noticed that my backpack was still at your place.
        A child dropped a toy elephant in your hall.
        I think I forgot my charger in room twelve.
        It is a brown leather bag with a red lining, have you got it?
        Can I collect the jacket that I left behind at the concert?
        My wallet is gone, I had it last at your counter.
        """,
    ),
    "change_of_details": family(
        "change of address, change of details, personal details, data change",
        "new address, new surname, move, new phone number, new bank account, contact details, change of name, postcode",
        """
        We are moving to Mill Lane 5 in August.
        I got married and my surname is now Keller.
        Please note my new phone number.
        From October on, send our letters to the office in the High Street.
        My postcode is wrong in your files.
        You spell my name with one t, it should be two.
        I have switched to another bank, here are the new numbers.
        After the divorce I use my old name again.
        Our firm has a new postal address.
        Please take my late father out of your address book.
        Can you correct my date of birth in the records?
        We have moved house and still get no letters from you.
        The street was renamed, kindly adjust our entry.
        My mail address at work no longer exists, please use the private one.
        Who do I tell that I am moving abroad?
        """,
    ),
    "insurance_claim": family(
        "insurance claim, claims, insurance, damage report",
        "insurance claim, policy number, accident report, insured damage, water damage, claim form, car accident, "
        "deductible, burst pipe, expert report, liability insurance",
        """
        A tree fell on my car during the night.
        Our cellar is full of water, are we covered?
        My bicycle was stolen from the yard.
        I hit the neighbour's fence while parking.
        The hail smashed two windows, whom do I inform?
        How do I report an accident to you?
        My dog bit the postman and he wants damages.
        Which photos do you need of the burnt kitchen?
        When will the assessor come to look at the roof?
        My son broke a shop window with his ball.
        Burglars took our jewellery, here is the list from the police.
        Does my policy pay if I slip on the ice?
        You paid only half of the damage, why?
        A pipe burst above us and the ceiling came down.
        I had a crash on the motorway, nobody was hurt.
        My glasses broke at work, who pays for that?
        """,
    ),
    "outage": family(
        "outage, service disruption, network problem, disruptions",
        "internet outage, dead line, no signal, power cut, disruption, weak wireless signal, no dial tone, "
        "network failure",
        """
        The internet has been gone in our street since noon.
        There is no dial tone on the line.
        We sit in the dark, the whole block has no electricity.
        Is there a fault in your network at the moment?
        My phone shows no bars anywhere in the village.
        The television picture is black on all channels.
        No hot water comes out of the tap in any flat.
        Since the storm nothing works, neither telephone nor web.
        When will the line be up again?
        The signal drops every evening around eight.
        Are other customers cut off as well?
        Video calls break off after a minute, the connection is too weak.
        The gas has been off for two hours.
        I restarted the box three times and the red lamp still blinks.
        Your cash machines are all out of order today.
        Calls from abroad do not get through to us.
        """,
    ),
    "availability": family(
        "availability, in stock, stock question, out of stock",
        "stock, sold-out item, size in stock, restock date, back order, remaining pieces, limited edition, next batch",
        """
        Do you still have the green kettle?
        When will the boots come in again in size 40?
        Is the blue one sold out for good?
        How many of these chairs are left?
        Does your branch at the station have this lamp?
        The page says that the tent is not on hand at present.
        Can you put one aside for me until Saturday?
        Will you get more of the calendars before Christmas?
        I am looking for the second volume, have you got it?
        Tell me when the coat is back.
        Do you carry left-handed scissors?
        Is the old model still to be had anywhere?
        Which colours of the sofa could I take home today?
        I need twelve plates of that kind, have you enough of them?
        Are fresh strawberries in yet?
        """,
    ),
    "unsubscribe": family(
        "unsubscribe, newsletter, mailing list, newsletter and mails",
        "newsletter, mailing list, advertising mails, unsubscribe link, weekly mail, promotional letters, "
        "catalogue by post, mail frequency",
        """
        Stop sending me these mails every morning.
        Take me off your mailing list.
        I no longer wish to get your newsletter.
        Why do I still receive advertising from you?
        The link at the bottom of your weekly mail leads nowhere.
        I signed up for the newsletter, but none has come.
        Please do not send us your catalogue any more.
        How can I get the news only once a month?
        My inbox is full of your offers, enough of that.
        I never asked to be on this list.
        Put my colleague on the mailing list, too.
        I have clicked the link to opt out five times already.
        No more letters, please, my mother died two years ago.
        Would you send the newsletter to my private mailbox instead?
        Remove this address from all your mailings.
        """,
    ),
    "voucher": family(
        "vouchers, gift cards, voucher, gift card",
        "voucher, gift card, voucher code, remaining value, expiry date of the voucher, promo code, "
        "gift certificate, redeemed code",
        """
        The code on my gift card is not accepted.
        Until when can I use this voucher?
        I got a card for fifty euros from my aunt, where can I spend it?
        How much is left on my gift card?
        Can I use two vouchers for one purchase?
        The field for the code does not appear at the checkout.
        I would like to give my boss a voucher, do you have nice envelopes?
        I scratched off too much and now the digits cannot be read.
        Does my voucher count for reduced goods as well?
        I was promised ten euros off with the code SUMMER, but nothing was taken off.
        Our card expired last week, will you still honour it?
        May I pay the rest in cash if the gift card is too small?
        The voucher that I ordered for my niece was never mailed to her.
        Can I get the value of the card paid out?
        My friend has already used the same code.
        """,
    ),
    "how_to": family(
        "usage, how to, instructions, product help",
        "user manual, instructions, first steps, setting, operation, assembly instructions, menu item, "
        "care instructions, remote control, tutorial",
        """
        How do I set the clock on this oven?
        Where is the switch for the second lamp?
        In which order do I put the shelves together?
        What does the yellow symbol mean?
        Can I wash the cover at sixty degrees?
        How often should the filter be changed?
        I cannot find the manual for my coffee maker.
        Please explain how to connect the speaker with my telephone.
        Which side of the film goes up?
        How do I make a table with three columns in your program?
        Is there a short film that shows how to fold the pram?
        Do I have to charge it before I use it for the first time?
        What is the small lever on the back for?
        How much powder goes into the machine?
        I would like to switch the menu to Polish, where can I do that?
        Does one have to oil the blades?
        """,
    ),
    "loyalty": family(
        "loyalty points, bonus programme, rewards, loyalty programme",
        "bonus points, loyalty card, points balance, reward, gold status, bonus programme, miles, member discount, "
        "stamp card",
        """
        How many points have I collected?
        The points for my last purchase are missing.
        What can I get for two thousand points?
        I lost my customer card, are my points gone?
        How do I become a gold member?
        My stamp card is full, which coffee may I choose?
        Can my wife and I collect on one card?
        Do the points run out at the end of the year?
        I forgot to show my card at the till yesterday.
        You took away my silver status, why?
        I would like to give my miles to my brother.
        Is there a welcome present for new members of the club?
        The toaster from your rewards shop has not come.
        Do I also collect when I fill up the car?
        Please turn my points into money.
        """,
    ),
    "event": family(
        "events, event registration, registration, seminars and events",
        "registration for the seminar, participant, entrance ticket, workshop place, waiting list, "
        "conference programme, open day, name badge, speaker, course fee",
        """
        I would like to sign up for the seminar in May.
        Are there places left in the pottery workshop?
        Put us on the waiting list for the guided tour, please.
        May I bring a guest to the summer party?
        When do the doors open on the day of the fair?
        My colleague will take my seat at the conference.
        Is lunch included in the course?
        Where can I park when I come to the open day?
        Do I get a certificate for taking part?
        I cannot attend the lecture, will it be recorded?
        Who speaks on the second day of the congress?
        How many people will be at the training?
        Is the course also held in English?
        Three of us want to join the evening on bees.
        What should I bring to the sewing class?
        We registered four children for the holiday camp and got only three badges.
        """,
    ),
    "wrong_item": family(
        "wrong item, damaged goods, wrong or damaged item, item problem",
        "wrong size, wrong colour, damaged item, missing part, scratched surface, torn packaging, broken glass, "
        "incomplete set, mix-up",
        """
        I ordered black shoes and you sent brown ones.
        The vase was in pieces when I opened the carton.
        Two screws are missing from the bag.
        This is not the book that I ordered.
        There is a deep scratch on the table top.
        I got three cups instead of six.
        The trousers are marked large but fit a child.
        The mirror came with a crack.
        Somebody else's order was in my box.
        The lid does not belong to this pot.
        One of the bottles had leaked over everything.
        The remote control was not in the box.
        The zip of the new tent is torn.
        I asked for a left door and you delivered a right one.
        The milk was past its date when it came.
        It is the same lamp as in the picture, but in another colour.
        """,
    ),
    "leave": family(
        "leave, time off, absence, sick notes",
        "annual leave, day off, sick note, parental leave, holiday request, absence, substitute, "
        "remaining days off, unpaid leave",
        """
        I would like to take the first week of July off.
        I have a cold and will not come in today.
        How many days of holiday do I have left?
        May I leave at noon on Friday?
        My daughter has a fever, so I have to stay with her.
        Here is the note from my doctor until the 14th.
        Our baby is due in March and I want to stay at home for six months.
        Who stands in for me while I am away?
        I need a free day to move house.
        Can I carry over last year's days?
        My grandfather died, I must go to the funeral on Tuesday.
        Please grant me three months without pay.
        Has my request for the days after Easter been approved?
        I broke my foot and will be out for some weeks.
        I will be back at my desk on Wednesday.
        """,
    ),
    "expenses": family(
        "expenses, expense claims, travel expenses, reimbursements",
        "travel expenses, hotel bill of the business trip, taxi receipt, mileage, expense report, advance, "
        "cost centre, daily allowance",
        """
        Here are the receipts from my trip to the fair.
        When will I get back what I paid for the taxi?
        I drove two hundred kilometres with my own car for the firm.
        Which cost centre do I put on the form?
        I took our guests out to dinner, can I claim that?
        The night in the hotel cost more than the limit.
        Is there an advance for the journey to Lisbon?
        I bought stamps for the office with my own money.
        Do I get an allowance for each day abroad?
        My claim from February has not been paid out.
        The parking ticket got lost, do you take my word for it?
        May I travel first class on long journeys?
        Who signs my expense report?
        Please book the train fare to the project.
        I have scanned all the slips of last month.
        """,
    ),
    "facilities": family(
        "facilities, building services, caretaker, office building",
        "office heating, broken light bulb, meeting room key, lift, desk, air conditioning, parking permit, "
        "cleaning staff, coffee machine on our floor, blinds",
        """
        It is freezing in our office on the third floor.
        The tube above my desk flickers.
        The lift is stuck between two floors.
        We need a key for the archive.
        A tap in the ladies' room drips.
        There is no paper left in the copier room.
        Can somebody move the cupboard to the other wall?
        The blinds in the conference room no longer come down.
        A pane in the staircase is cracked.
        The bins were not emptied yesterday.
        Our new colleague needs a desk and a chair.
        The front door does not shut properly.
        It smells of damp in the basement.
        May I have a parking permit for the yard?
        Someone spilled juice over the carpet in the entrance.
        The air in room 208 is stuffy, the fan does not run.
        """,
    ),
    "press": family(
        "press inquiry, press and partners, partnership, media inquiry",
        "press photo, interview request, partnership, sponsorship, guest article, cooperation, press contact, "
        "film crew, donation",
        """
        I write for the local paper and would like to talk to your director.
        May we film in your halls next week?
        Our football club is looking for a sponsor.
        Could you send us a photo of your founder for our article?
        We would like to work together with you on a study.
        Is your company willing to comment on the strike?
        We are a small charity and ask for a donation of chairs.
        Would you write a guest article for our magazine?
        Our school class would love to visit your works.
        I run a radio show and want to invite your chef.
        Who speaks to journalists in your house?
        We make honey and would like to sell it in your stores.
        May I quote a sentence from your annual report?
        Let us join forces at the autumn fair.
        I am writing my thesis on firms like yours, could I ask you a few things?
        """,
    ),
}

INTENTS = {
    "message": family(
        "send_message, send message, message, SendMessage",
        "text message, message, chat, reply, group chat",
        """
        Text Maria that I am late.
        Write to Tom that dinner is ready.
        Let my wife know I am on the train.
        Send a message to the football group.
        Reply with a thumbs up.
        Tell Dad by text that the parcel is here.
        Message my boss that I am stuck at the doctor's.
        Can you drop Lena a line that we start at five?
        I want to text my sister.
        Answer him that I agree.
        Send the photo from yesterday to Grandma.
        Shoot a quick message to the neighbours about the noise.
        New text to Paul: bring the keys.
        Write in the family chat that we have landed.
        """,
    ),
    "calendar": family(
        "create_event, calendar, add_event, calendar event",
        "calendar, event, appointment, schedule, diary",
        """
        Put the dentist in my calendar for Tuesday at nine.
        What do I have planned on Thursday?
        Schedule a meeting with the lawyer next Monday.
        Am I free on the twentieth?
        Move my lunch with Eva to one o'clock.
        Enter the parents' evening in the diary.
        When is my next appointment?
        Block the whole afternoon for painting.
        Delete the meeting on Wednesday.
        Create an event called Garden Party on June third.
        How busy am I next week?
        Invite Jonas to the planning meeting.
        Note down the birthday of Clara in the calendar.
        Make the yoga class repeat every Monday.
        """,
    ),
    "thermostat": family(
        "set_temperature, thermostat, heating, HeatingControl",
        "thermostat, heating, radiator, degrees, air conditioner",
        """
        Make it warmer in here.
        Set the heating to twenty-one degrees.
        I am freezing, do something.
        Turn down the radiator in the bathroom.
        Switch the air conditioner on.
        It is far too hot in the nursery.
        Lower the thermostat by two degrees.
        Heat the living room before I get home.
        Cool the bedroom down a bit.
        Turn the heating off while we are away.
        Keep the house at eighteen at night.
        Warm up the bathroom at half past six.
        What is the thermostat set to?
        Put the floor heating on low.
        """,
    ),
    "translate": family(
        "translate, translation, translate_text, Translate",
        "translation, French, Spanish, foreign word, language",
        """
        How do you say thank you in Japanese?
        Translate this page into Spanish.
        What does Schmetterling mean in English?
        I need the French word for bread.
        Say good night in Italian.
        Put this sentence into Polish, please.
        What is the Dutch for bicycle?
        Turn my letter into German.
        Can you tell me what this Greek sign says?
        How would a Swede ask for the bill?
        Give me the Turkish word for apple.
        Which word do the Danes use for butter?
        Render the menu in English for me.
        I do not understand this Portuguese mail, help me.
        """,
    ),
    "calculate": family(
        "calculate, calculator, math, do_math",
        "sum, percent, calculation, multiplication, square root",
        """
        What is seven times eight?
        Add up 45 and 67.
        How much is fifteen percent of eighty?
        Divide 144 by twelve.
        What is the square root of 81?
        Work out three quarters of 200.
        Subtract nine from fifty.
        If I split 90 among five people, how much does each one pay?
        How much do four tickets at 12 dollars come to?
        Double 375 for me.
        What do you get when you multiply 19 by 21?
        Is 91 a prime number?
        Take 30 percent off 250.
        Two to the power of ten, please.
        """,
    ),
    "convert": family(
        "convert_units, unit conversion, convert, UnitConversion",
        "miles, kilometres, ounces, grams, conversion, exchange rate",
        """
        How many feet are in a mile?
        What is 10 kilometres in miles?
        Change 50 dollars to euros.
        How many grams are three ounces?
        Convert 70 Fahrenheit to Celsius.
        How tall is six foot two in centimetres?
        How many cups make a litre?
        What would a hundred pounds be in yen?
        Turn five gallons into litres.
        How many minutes are in a week?
        Two tablespoons are how many millilitres?
        Give me twelve stone in kilos.
        What is an acre in square metres?
        How many seconds does an hour have?
        """,
    ),
    "news": family(
        "get_news, news, read_news, ReadNews",
        "headlines, news, newspaper, report, press",
        """
        What is new in the world?
        Read me the headlines.
        What happened overnight?
        Tell me the latest on the election.
        Anything new about the storm in Florida?
        Give me a summary of today's papers.
        I want to hear the evening news.
        Catch me up on politics.
        What are people talking about today?
        Any breaking stories?
        What do the papers say about the strike?
        Bring me up to date.
        Local news, please.
        Show the top stories of the week.
        """,
    ),
    "joke": family(
        "tell_joke, joke, jokes, TellJoke",
        "joke, riddle, pun, funny story, laugh",
        """
        Make me laugh.
        Tell me a joke.
        Do you know something funny?
        I need a good laugh today.
        Say something silly.
        Have you got a joke about cows?
        Cheer me up with a pun.
        Give me a knock-knock joke.
        Be funny for a moment.
        Another joke, please.
        The children want to hear a funny story.
        What is the funniest thing you know?
        Amuse me.
        Entertain us with a good one about teachers.
        """,
    ),
    "time": family(
        "get_time, time, ask_time, date and time",
        "clock, time, date, hour, day of the week",
        """
        How late is it?
        What day is it today?
        Tell me the time in Tokyo.
        What is today's date?
        Is it past noon already?
        Which week of the year are we in?
        What hour is it in Sydney now?
        How many days until Christmas?
        What does the clock say?
        On which day of the week is the first of May?
        Do you have the time?
        Is this a leap year?
        When does the sun rise tomorrow?
        Is today the ninth or the tenth?
        """,
    ),
    "volume": family(
        "change_volume, volume, sound volume, VOLUME",
        "volume, loudness, sound, mute, speakers",
        """
        Louder, please.
        Turn it down a little.
        Mute the television.
        I can hardly hear you.
        That is too loud, the baby is asleep.
        Set the volume to thirty percent.
        Speak up.
        Quieter!
        Turn the sound off.
        Bring the speakers up to full.
        Lower the noise in the kitchen.
        Unmute the speakers.
        A bit more sound, I am a little deaf.
        Halve the volume.
        """,
    ),
    "open_app": family(
        "open_app, open app, launch_app, OpenApp",
        "app, program, application, settings, window",
        """
        Open the calculator.
        Start the camera app.
        Launch the mail program.
        Bring up the settings.
        Close all open windows.
        Go to my photos.
        Show me the home screen.
        I want to use the map program.
        Run the text editor.
        Quit the browser.
        Switch to the banking app.
        Get the compass up on the screen.
        Pull up the chess program.
        Install the train app for me.
        """,
    ),
    "search": family(
        "web_search, search, search the web, SEARCH",
        "search, query, internet, results, information",
        """
        Look up the height of the Eiffel Tower.
        Search for cheap bicycles.
        Find pictures of old lighthouses.
        Who invented the zip?
        Find the name of that actor for me.
        Look on the internet for a plumber nearby.
        Find out when the bridge was built.
        What can you find about sourdough?
        Do a search on tax rules for students.
        Check online who wrote this poem.
        Show me results for garden sheds.
        I want to know more about penguins.
        See what the web says about sore knees.
        How many people live in Norway?
        """,
    ),
    "order_food": family(
        "order_food, food order, order food, FoodOrder",
        "pizza, burger, noodles, menu, delivery service, drinks",
        """
        I would like a large pizza with mushrooms.
        Two burgers and fries to take away, please.
        Get me noodles from the Chinese place.
        Can I have the soup without onions?
        Order sushi for three.
        I am hungry, let something be brought.
        One tomato salad and a cola.
        We take the family menu with chicken.
        The same curry as last time, please.
        Could you add extra cheese to that?
        Have a kebab sent to my office.
        For me a vegetable wrap and a juice.
        Make that a small portion.
        We want breakfast brought to the door at nine.
        """,
    ),
    "taxi": family(
        "book_taxi, taxi, order a taxi, RideRequest",
        "taxi, cab, ride, driver, pick-up",
        """
        I need a cab to the station.
        Call me a taxi.
        Get me a ride home.
        A car for four people at six, please.
        Can someone pick me up at the theatre?
        How long until the driver is here?
        Order a taxi for my mother at noon.
        We want to be driven to the ferry.
        Is there a cab with room for a wheelchair?
        Send a car to Station Road 7.
        I would like to be collected from the party at midnight.
        What does the ride to the harbour cost?
        Two cabs in front of the church, please.
        Please have a driver wait outside the clinic.
        """,
    ),
    "transfer": family(
        "transfer_money, money transfer, transfer, MakeTransfer",
        "transfer, standing order, recipient, amount, bank account",
        """
        Send fifty euros to Anton.
        Transfer the rent to my landlord.
        Pay Lisa back for the tickets.
        Move two hundred from savings to checking.
        Wire the money to my daughter in Canada.
        I want to give my nephew thirty dollars for his birthday.
        Set up a standing order of ten euros a month.
        Pay the plumber from my second account.
        Please put 80 francs into the holiday account.
        I owe Ben twelve pounds, settle that.
        Split the dinner with Nora and send her my half.
        Can I send money abroad with this card?
        Transfer the deposit for the flat today.
        Make a payment of 45 dollars to the sports club.
        """,
    ),
    "balance": family(
        "check_balance, balance, account balance, CheckBalance",
        "balance, account, savings, statement, money left",
        """
        How much money do I have?
        What is left on my account?
        Am I overdrawn?
        Has my salary come in yet?
        Show my savings.
        What did I spend last week?
        Tell me my balance.
        Can I afford to spend three hundred this month?
        Is there enough on the card for the rent?
        List my last five transactions.
        How far am I in the red?
        How much went out for petrol in June?
        Did the tax office pay me back?
        What do both accounts come to?
        """,
    ),
    "block_card": family(
        "block_card, lost card, card_lost, BLOCK_CARD",
        "lost card, stolen card, card block, freeze, wallet",
        """
        My card was stolen.
        Block my credit card.
        I cannot find my bank card anywhere.
        Somebody is shopping with my card.
        Freeze the card until I have found it.
        I left my debit card in a machine.
        My purse with all cards is gone.
        Please make sure nobody can use my card.
        The cash machine swallowed my card.
        I dropped my credit card in the street.
        Lock both my cards.
        A pickpocket took my wallet an hour ago.
        There are payments that I did not make, shut the card down.
        The old card has to be stopped before the new one comes.
        """,
    ),
    "human": family(
        "talk_to_human, human agent, speak to a person, agent",
        "human, agent, real person, operator, staff member",
        """
        I want to talk to a real person.
        Give me a human.
        Connect me with somebody from your team.
        Can I speak to an adviser?
        You do not understand me, get me a colleague.
        Operator, please.
        Is there anybody I can talk to?
        I would rather talk to a person.
        Put me through to the support desk.
        Enough of the robot, I want a human being.
        Let me chat with an employee.
        Hand me over to a member of staff.
        Who can I call to speak with someone?
        No machine, please, a living person.
        """,
    ),
    "thanks": family(
        "thanks, thank_you, say thanks, gratitude",
        "thanks, thank you, gratitude",
        """
        Thanks a lot!
        Thank you, that helped.
        Cheers, mate.
        That is very kind of you.
        Many thanks for the quick answer.
        I appreciate it.
        You saved me, thank you.
        Great, thanks.
        Thank you so much for your time.
        I owe you one.
        Perfect, that was what I needed, thanks.
        Much obliged.
        How kind, thank you.
        I am grateful for your advice.
        """,
    ),
    "affirm": family(
        "affirm, yes, confirm, agreement",
        "yes, sure, agreement, confirmation",
        """
        Yes, please.
        Sure.
        That is right.
        Of course.
        Yes, go ahead.
        Exactly.
        I agree.
        Sounds good to me.
        Yep, do that.
        Correct.
        Fine with me.
        Absolutely.
        Okay, let us do it.
        You got it, that is what I meant.
        I confirm.
        Why not, go for it.
        """,
    ),
    "deny": family(
        "deny, no, refuse, disagreement",
        "no, refusal, wrong, never",
        """
        No, thanks.
        No way.
        That is not what I meant.
        Not at all.
        I do not want that.
        Wrong.
        Certainly not.
        Nope.
        No, leave it as it is.
        I would rather not.
        I disagree.
        Never mind, do not do it.
        Not today.
        No, the other one.
        I said no.
        Under no circumstances.
        """,
    ),
    "photo": family(
        "take_photo, photo, camera, TakePhoto",
        "photo, picture, selfie, camera, snapshot",
        """
        Take a picture.
        Smile, everybody, and shoot.
        Make a selfie of us.
        Photograph this page.
        Snap a photo of the cake.
        Film the children on the swing.
        Turn the camera round and take one of me.
        Take three pictures in a row.
        Record a short clip of the waves.
        Get a shot of that bird.
        Use the flash for this one.
        Start filming.
        Can you take one in black and white?
        A photo in ten seconds, please, I run over to the others.
        """,
    ),
    "note": family(
        "take_note, note, notes, CreateNote",
        "note, memo, dictation, notebook",
        """
        Write this down: the paint is called sea green.
        Make a note that the boiler was checked in May.
        Start a new memo.
        Jot down the number of the locker, 214.
        Read me my notes from Tuesday.
        I want to dictate something.
        Note: the spare key is under the pot.
        Keep in mind that Ida does not eat nuts.
        Add a line to my notes on the book.
        Remember that I parked on level three.
        Save this thought for later.
        Take this down, please.
        What did I write about the trip to Wales?
        Throw away the note with the measurements.
        """,
    ),
    "recipe": family(
        "find_recipe, recipe, recipes, cooking help",
        "recipe, ingredients, dish, baking, cooking time",
        """
        How do I make pancakes?
        What can I cook with leeks and potatoes?
        Find me a recipe for lentil soup.
        How long does a soft egg take?
        What goes into a goulash?
        I would like to bake a lemon cake, how does it go?
        Give me an idea for dinner without meat.
        At what heat do I roast a chicken?
        What is the next step of the dough?
        How much salt goes into the noodle water?
        Can I use honey instead of sugar in the biscuits?
        Show me something quick with rice.
        What could I make from stale bread?
        Which spices do I need for the curry?
        """,
    ),
    "audiobook": family(
        "read_book, audiobook, read aloud, PlayAudiobook",
        "audiobook, chapter, story, bedtime story, reader",
        """
        Read me the next chapter.
        Go on with my audiobook.
        Read a bedtime story to the children.
        Continue the novel where I fell asleep.
        Start the book from the beginning.
        Read more slowly.
        Jump back one chapter.
        I would like to listen to a crime novel.
        How many chapters are left in the story?
        Read the fairy tale of the frog king.
        Stop reading at the end of this page.
        Is there a new book by that author to listen to?
        Put a bookmark here.
        Use the woman's voice for the story.
        """,
    ),
    "define": family(
        "define_word, definition, word meaning, DefineWord",
        "definition, meaning, dictionary, spelling, term",
        """
        What does obsolete mean?
        Define the word irony.
        How do you spell rhythm?
        Is there another word for happy?
        What is the opposite of shallow?
        Explain the term inflation to me.
        What is a glossary?
        What is meant by double glazing?
        Give me a synonym for brave.
        I heard the word feral, what is that?
        Does necessary have one s or two?
        What do people mean by a white lie?
        Look in the dictionary for gullible.
        What is the plural of ox?
        """,
    ),
    "random": family(
        "random_choice, flip a coin, roll_dice, RandomNumber",
        "coin, dice, random number, lot, heads or tails",
        """
        Flip a coin.
        Roll two dice.
        Heads or tails?
        Give me a number between one and fifty.
        Choose for me: tea or coffee.
        Draw one of the names Ada, Bo and Cy.
        Throw a die.
        Let luck decide who does the dishes.
        Pick a card, any card.
        Toss a coin for us.
        Think of a number below ten.
        Mix up these four names.
        Draw lots to see who starts.
        Say any letter.
        """,
    ),
    "find_device": family(
        "find_phone, find my phone, find_device, FindDevice",
        "lost phone, device, ringing, location, headphones",
        """
        Where did I leave my phone?
        Make my mobile ring.
        I cannot find the tablet.
        Locate my headphones.
        My watch is somewhere in the house, let it beep.
        Ring my phone, it is under the cushions, I think.
        Find the remote control.
        Where was my laptop last seen?
        Let the key finder make a sound.
        Show on the map where my phone is.
        I have mislaid my handset again.
        Is my telephone still in the car?
        Help me look for my ear buds.
        My phone is lost, play a loud tone on it.
        """,
    ),
    "lock": family(
        "lock_door, door lock, lock, LockControl",
        "lock, front door, gate, garage door, alarm system",
        """
        Lock the front door.
        Is the back door shut?
        Open the garage for me.
        Let the postman in.
        Close the gate behind the car.
        Did I lock up before I left?
        Unlock the side entrance for the cleaner.
        Turn on the burglar alarm.
        Who rang at the door?
        Make sure the house is locked at ten.
        Bolt the cellar door.
        Show me who is standing outside.
        Change the code of the door.
        Lock everything, we are going on holiday.
        """,
    ),
    "clean": family(
        "start_vacuum, vacuum robot, clean_floor, CleanHouse",
        "vacuum robot, floor, dust, mopping, washing machine",
        """
        Vacuum the living room.
        Send the robot back to its base.
        The hall is full of crumbs, clean it.
        Mop the kitchen after lunch.
        Start sweeping upstairs.
        Leave out the nursery today.
        Is the dust bag full?
        Clean under the table once more.
        Pause the vacuum, I am on the phone.
        Do the floors every morning at ten.
        Where is the robot stuck?
        Start the washing machine on the wool programme.
        Run the dishwasher tonight.
        How long does the cleaning take?
        """,
    ),
    "travel_ticket": family(
        "book_ticket, book a trip, travel booking, BookTrip",
        "flight, train ticket, return ticket, seat, hotel room",
        """
        I need a flight to Madrid on Friday.
        Two train tickets to Salzburg, please.
        Get me a window seat to Madrid.
        Find a hotel near the harbour for three nights.
        Is there a night train to Venice?
        Buy a return to Bristol for tomorrow.
        What does it cost to fly to Cairo in May?
        We want to go to Crete for a week.
        A single to Leeds, second class.
        Reserve a sleeping car to Stockholm.
        Book me on the early ferry.
        I would like to fly home one day sooner.
        Any cheap bus to Prague at the weekend?
        A double room with breakfast in Porto, from the fifth to the ninth.
        """,
    ),
    "repeat": family(
        "repeat, say_again, repeat that, REPEAT",
        "repetition, once more, pardon",
        """
        Pardon?
        Say that again.
        I did not catch that.
        What did you say?
        Once more, please.
        Could you repeat the last part?
        Sorry, what was that?
        Come again?
        I missed the number, give it to me again.
        Repeat your answer, please.
        Again, but slower.
        Excuse me, I was not listening.
        Can I hear that one more time?
        What was the name you said?
        """,
    ),
    "about_bot": family(
        "about_you, who_are_you, bot_challenge, about the assistant",
        "assistant, robot, name, creator, abilities",
        """
        Who are you?
        Are you a robot?
        What is your name?
        Am I talking to a machine?
        Who made you?
        What can you do?
        How old are you?
        Are you real?
        Where do you live?
        Do you have feelings?
        Do you ever sleep?
        Tell me something about yourself.
        Which tasks can you help me with?
        Is there a person behind this chat?
        """,
    ),
    "change_language": family(
        "change_language, language setting, switch language, SetLanguage",
        "language, English, German, voice, setting",
        """
        Speak German with me.
        Can we do this in French?
        Switch to Spanish.
        I would like to continue in English.
        Change your language to Italian.
        Do you speak Arabic?
        My English is bad, is Polish possible?
        From now on answer in Dutch.
        Which languages do you know?
        Set the voice to British English.
        Use Portuguese, please.
        Let us talk in Turkish.
        Back to English, please.
        I understand only Russian.
        """,
    ),
    "score": family(
        "sports_score, sports results, match_result, SportsScore",
        "score, match, result, league table, goals",
        """
        Who won the game last night?
        How did Liverpool play?
        What is the score at half-time?
        When does our team play next?
        Who is first in the league?
        Did Norway make it to the final?
        How many goals did she score?
        Tell me the result of the tennis final.
        Are we still leading?
        Who took gold in the high jump?
        How did the derby end?
        Show the table of the second division.
        Which teams play tonight?
        Who is ahead in the bicycle race?
        """,
    ),
    "video": family(
        "play_video, watch_tv, video, PlayVideo",
        "film, series, episode, channel, television, video",
        """
        Show the next episode.
        I feel like watching a western.
        Turn to channel five.
        Put the football on the big screen.
        Start the film about the whales.
        Go back thirty seconds.
        Pause the film, I need a drink.
        What is on television tonight?
        Resume the series with the two doctors.
        Let the children watch a cartoon.
        Fast forward to the wedding scene.
        Record the quiz show on Sunday.
        Turn on subtitles.
        Show something funny for the whole family.
        """,
    ),
    "cinema": family(
        "movie_times, cinema programme, showtimes, CinemaTimes",
        "cinema, showing, late show, cinema ticket, programme",
        """
        What is on at the cinema?
        When does the new comedy start?
        Is there a late show on Friday?
        Two seats in the back row for the eight o'clock show.
        Which films are showing near me?
        Do they still show the one with the bear?
        How long is the film with the two pilots?
        Is the thriller suitable for a ten-year-old?
        At what time is the matinee?
        Where can I see the silent film with live piano?
        Are there tickets left for the premiere?
        Is it shown in the original language?
        What are people watching on the big screen this week?
        How much is a child's ticket for the film?
        """,
    ),
    "todo": family(
        "todo_list, to-do list, add_task, TASKS",
        "task, to-do list, chore, checklist",
        """
        Add painting the fence to my tasks.
        What do I still have to do today?
        Tick off the ironing.
        Put renewing my passport on my to-do list.
        Which chores are left?
        Cross out the call to the bank.
        New task: clean the gutters.
        I finished the report, take it off.
        Make the tax papers the first item.
        Move all open tasks to tomorrow.
        How many things are on my to-do list?
        I must not forget to sew on the button, add that.
        What was the last task I completed?
        Sort my tasks by date.
        """,
    ),
    "fitness": family(
        "start_workout, workout, fitness, StartWorkout",
        "workout, steps, calories, heart rate, training",
        """
        Start my workout.
        How many steps did I walk today?
        Begin a run.
        What is my pulse?
        Count my push-ups.
        How many calories did I burn on the bike?
        Give me exercises for the back.
        How well did I sleep last night?
        End the training.
        I want to do ten minutes of yoga.
        How fast did I run the last lap?
        Track my swim.
        Set my goal to eight thousand steps.
        Did I move more than last week?
        """,
    ),
    "parking": family(
        "find_parking, parking, nearby places, FindParking",
        "parking space, car park, petrol station, charging point, cash machine nearby",
        """
        Where can I park near the theatre?
        Is there a free space in the garage?
        Find a car park with a roof.
        How much is parking per hour here?
        Where did I park the car?
        I need a place to leave the van overnight.
        Any free parking close to the old town?
        Is the car park at the zoo full?
        Pay for two more hours on the meter.
        Can I stand here on Sundays?
        Where do I find a space for the disabled?
        Is there room for a trailer behind the hall?
        Show me spots where I can charge and park.
        Until when does the ticket for my space run?
        """,
    ),
}
join_lists(globals(), vars(more_topics_and_intents))
