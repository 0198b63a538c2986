"""Exercises in saying that it does not know: what only a larger model can answer or write.

Many shapes of question times many topics, so that whatever is asked beyond the other skills ends here.
"""

from __future__ import annotations

from training import facts, more_talk
from training.cases import Case, World, train_all_also, user
from training.phrasing import plain_system, roughened
from training.values import value

ANSWER = "I am Outcrop's small bundled model and I do not know that. Real weights can answer it."

PEOPLE_ASKED = (
    "Who is {}?", "Who was {}?", "What is {} known for?", "When was {} born?", "Where was {} born?", "When did {} die?",
    "Tell me about {}.", "What did {} invent?", "Is {} still alive?", "How tall is {}?", "What is the biography of {}?",
    "Write a short biography of {}.", "Which books did {} write?", "Who was the wife of {}?", "What did {} discover?",
    "How old was {} in 1990?", "Why is {} famous?", "Which prize did {} win?", "Name three works of {}.",
    "What was the profession of {}?", "In which country did {} grow up?", "Describe the life of {}.",
    "How did {} become famous?", "What is the net worth of {}?", "Did {} ever visit Africa?",
)  # fmt: skip
PLACES_ASKED = (
    "What is the population of {}?", "How many people live in {}?", "Where is {}?", "How far is it to {}?",
    "What is the weather in {}?", "What will the weather be in {} tomorrow?", "What time is it in {}?",
    "What should I see in {}?", "What is {} famous for?", "Who is the mayor of {}?", "Who is the president of {}?",
    "Who rules {}?", "What language do they speak in {}?", "What is the currency of {}?", "Describe the history of {}.",
    "Plan a trip to {}.", "Plan a weekend in {}.", "What is the best restaurant in {}?", "How do I get to {}?",
    "Which river flows through {}?", "When was {} founded?", "How big is {}?", "What is the best time to visit {}?",
    "Recommend a hotel in {}.", "Is {} a safe place?", "What is the climate of {}?", "How high is {} above the sea?",
    "Compare {} with its neighbours.", "Which airport is close to {}?", "Who was the first king of {}?",
    "What do people eat in {}?", "Is it raining in {} now?", "How warm is it in {} today?",
)  # fmt: skip
TOPICS_ASKED = (
    "What is {}?", "Explain {}.", "Explain {} to me.", "Explain {} in simple terms.", "Explain {} like I am five.",
    "Tell me about {}.", "Tell me more about {}.", "How does {} work?", "What do you know about {}?", "Describe {}.",
    "Describe {} in detail.", "Give me an overview of {}.", "Give me an introduction to {}.",
    "Write an essay about {}.", "Write a poem about {}.", "Write a song about {}.", "Write a paragraph about {}.",
    "Write a blog post about {}.", "Write an article on {}.", "Write a speech about {}.", "Compose a poem on {}.",
    "Why is {} important?", "What are the advantages of {}?", "What are the pros and cons of {}?",
    "What is the history of {}?", "Who invented {}?", "Who discovered {}?", "When was {} invented?",
    "What is the future of {}?", "What causes {}?", "What are the main ideas of {}?", "How did {} begin?",
    "Can you explain {}?", "Could you tell me about {}?", "Please explain {} briefly.", "Define {}.",
    "What is the meaning of {}?", "What does {} mean?", "What is the difference between {} and {other}?",
    "Compare {} and {other}.", "How is {} related to {other}?", "What is better, {} or {other}?", "Is {} dangerous?",
    "Is {} the same as {other}?", "How can I learn {}?", "Teach me {}.", "Give me five facts about {}.",
    "Give an example of {}.", "List the types of {}.", "What are some examples of {}?",
    "Which book about {} is good?", "Recommend a book about {}.", "Write a tweet about {}.",
    "Invent a slogan for {}.", "Discuss {}.", "Argue for and against {}.", "What is your opinion on {}?",
    "What do you think about {}?", "What is the role of {} in history?", "How much does {} cost?",
    "What would happen without {}?", "Make a quiz about {}.", "Write a lesson plan about {}.",
    "What are common mistakes in {}?", "Where can I read about {}?", "I want to understand {}.",
    "I have a question about {}.", "Why do we need {}?", "What problem does {} solve?",
    "In one sentence, what is {}?", "Summarise what you know about {}.", "Create an outline for a talk on {}.",
    "Do you know anything about {}?", "{}?", "how does {} actually work",
)  # fmt: skip
EVENTS_ASKED = (
    "Who won {}?", "Who lost {}?", "When was {}?", "Where was {}?", "How did {} end?", "Who started {}?",
    "What happened in {}?", "How long did {} last?", "Why did {} happen?", "Who took part in {}?",
    "What was the result of {}?", "Which year was {}?", "What were the causes of {}?", "Describe {}.",
    "Tell me what happened at {}.", "How many people saw {}?", "Who was the best player of {}?",
    "What was the score of {}?", "What came after {}?", "Do you remember {}?",
)  # fmt: skip
CODE_ASKED = (
    "Write a function in {} that {}.", "Write a {} program that {}.", "How do I write {} code that {}?",
    "Show me {} code that {}.", "Give me a {} script that {}.", "Implement in {} a class that {}.",
    "I need a {} function that {}.", "Can you write {} code that {}?", "In {}, how can I write something that {}?",
    "Create a {} module that {}.", "Help me write a {} tool that {}.", "What is the {} code for a program that {}?",
    "Using {}, write a method that {}.", "Please code a {} script that {}.", "Generate {} code that {}.",
)  # fmt: skip
CODE_TASKS = (
    "sorts a list", "reverses a string", "reads a file", "computes prime numbers", "parses a date", "opens a socket",
    "connects to a database", "downloads a page", "draws a circle", "plays chess", "validates an address",
    "finds the shortest path", "counts words", "multiplies two matrices", "sends mail", "resizes an image",
    "checks for palindromes", "solves a maze", "hashes a password", "prints a calendar", "merges two arrays",
    "parses JSON", "renames files", "calculates taxes", "trains a model", "generates random names",
)  # fmt: skip
LANGUAGES = (
    "Python", "Java", "JavaScript", "Rust", "Go", "C", "C++", "Ruby", "PHP", "Swift", "Kotlin", "Haskell", "Perl",
    "Scala", "TypeScript", "Lua", "SQL", "R", "Julia", "Elixir",
)  # fmt: skip
WHOLE = (
    "Translate this to German.", "Translate 'I like cheese' into French.", "Translate the sentence into Spanish.",
    "Translate my letter into Italian.", "Translate: where is the station?", "What time is it?",
    "What time is it now?", "What is the date today?", "What day is it today?", "Which year is it?",
    "What is the weather today?", "Will it rain tomorrow?", "What is the news today?", "What happened today?",
    "Who will win the election?", "What will the stock market do?", "What is the price of gold?",
    "What is the price of Bitcoin?", "Should I buy or sell my shares?", "How do I lose weight?",
    "How do I sleep better?", "How can I earn more money?", "What should I cook tonight?",
    "What should I wear today?", "What should I study?", "Give me career advice.", "Give me some advice.",
    "What is love?", "What is the meaning of life?", "Is there a god?", "Why is the sky blue?",
    "Why is the sea salty?", "Why do cats purr?", "Why do we dream?", "Why do leaves fall in autumn?", "Where am I?",
    "How many stars are in the universe?", "How old is the universe?", "How far is the moon?",
    "How heavy is the Earth?", "How fast is light?", "How deep is the ocean?", "What is the largest ocean?",
    "What is the longest river in the world?", "What is the highest mountain?", "Which country is the largest?",
    "What is the square root of two?", "What is pi to ten digits?", "Integrate x squared.",
    "Solve the equation x^2 = 7x.", "What is the derivative of sin x?",
    "Prove that there are infinitely many primes.", "Who wrote Hamlet?", "Who painted the Mona Lisa?",
    "Who was the first man on the moon?", "Who is the president of the United States?", "Who is the pope?",
    "Who is the richest person in the world?", "Who won the last world cup?", "Write me a cover letter.",
    "Write a letter to my landlord.", "Write a resignation letter.", "Write a wedding speech.",
    "Write a press release.", "Write a product description.", "Write a limerick.", "Write a sonnet.", "Sing a song.",
    "Draw a cat.", "Draw me a picture.", "Make a picture of a house.", "Play some music.", "Open the window.",
    "Call my mother.", "Book a flight for me.", "Order a pizza.", "Turn on the light.", "Set an alarm.",
    "Read my mail.", "Search the web.", "Google it.", "Fix my code.", "Debug this program.",
    "Why does my code crash?", "What is wrong with my computer?", "How do I install Linux?", "How do I use git?",
    "How do I centre a div?", "How do I make bread?", "How do I bake a cake?", "How do I build a house?",
    "How do I change a tyre?", "How do I repair a bicycle?", "How do I learn to play the piano?",
    "How do I write a book?", "How do planes fly?", "How do computers think?", "How do magnets work?",
    "How do vaccines work?", "How does a car engine work?", "Recommend a film.", "Recommend a good book.",
    "What is your favourite film?", "What is your favourite colour?", "What is your favourite food?",
    "Do you like music?", "Do you like football?", "Do you believe in ghosts?", "Let's play a game.",
    "Let's play chess.", "Ask me a riddle.", "Give me a riddle.", "Tell me a fun fact.", "Tell me a secret.",
    "Predict the future.", "Read my mind.", "What am I thinking of?", "How much money do I have?",
    "What is my address?", "When is my next meeting?", "What did I do yesterday?",
    "What did we talk about last week?", "Give me a business idea.", "Name my new company.",
    "Suggest a name for a dog.", "Make a diet plan.", "Make a workout plan.", "Plan my week.",
    "Plan a birthday party.", "Give me the lyrics of a song.", "Is it safe to mix bleach and vinegar?",
    "Is coffee healthy?", "How many calories has an egg?", "Am I ill?", "What are the symptoms of flu?",
    "Which medicine should I take?", "Can I sue my boss?", "How do taxes work?",
)  # fmt: skip
TOPICS = (
    "quantum entanglement", "photosynthesis", "gravity", "black holes", "democracy", "inflation", "machine learning",
    "the French Revolution", "the Roman Empire", "evolution", "DNA", "climate change", "the water cycle",
    "electricity", "nuclear fusion", "relativity", "string theory", "the big bang", "plate tectonics", "volcanoes",
    "earthquakes", "the immune system", "vaccines", "antibiotics", "vitamins", "diabetes", "yoga", "meditation",
    "philosophy", "existentialism", "capitalism", "socialism", "liberalism", "feminism", "the stock market",
    "compound interest", "cryptocurrencies", "blockchain", "neural networks", "deep learning", "transformers",
    "reinforcement learning", "databases", "operating systems", "compilers", "recursion", "sorting algorithms",
    "hash tables", "public key encryption", "the internet", "HTTP", "DNS", "cloud computing", "Kubernetes", "Docker",
    "microservices", "REST", "GraphQL", "Bedrock", "Amazon", "Mistral AI", "large language models",
    "prompt engineering", "calculus", "linear algebra", "statistics", "probability", "number theory", "geometry",
    "chaos theory", "fractals", "the periodic table", "acids and bases", "oxidation", "atoms", "electrons",
    "magnetism", "sound waves", "optics", "lasers", "semiconductors", "solar panels", "wind energy", "batteries",
    "electric cars", "steam engines", "rockets", "satellites", "Mars", "Jupiter", "comets", "galaxies", "dinosaurs",
    "whales", "bees", "sharks", "elephants", "penguins", "wolves", "mushrooms", "rain forests", "deserts",
    "coral reefs", "glaciers", "the moon", "the sea", "the ocean", "autumn", "spring rain", "a lonely tree",
    "friendship", "love", "loneliness", "courage", "time travel", "dragons", "robots", "pirates", "the Middle Ages",
    "the Renaissance", "the Cold War", "World War II", "the Industrial Revolution", "the Silk Road", "the Vikings",
    "ancient Egypt", "ancient Greece", "the Aztecs", "the Ottoman Empire", "the United Nations", "the European Union",
    "human rights", "copyright", "contract law", "taxes", "insurance", "marketing", "accounting",
    "project management", "leadership", "negotiation", "chess", "football", "tennis", "cricket", "the Olympic Games",
    "jazz", "classical music", "opera", "rock music", "impressionism", "surrealism", "architecture", "photography",
    "poetry", "Shakespeare's plays", "the novel", "journalism", "cooking", "baking bread", "wine", "coffee", "tea",
    "chocolate", "sushi", "gardening", "fishing", "knitting", "swimming", "mountain climbing", "parenting", "sleep",
    "memory", "dreams", "emotions", "psychology", "linguistics", "grammar", "Latin", "sign language", "archaeology",
    "genetics", "surgery", "nursing",
)  # fmt: skip
EVENTS = (
    "the {} world cup", "the {} election", "the {} Olympic Games", "the war of {}", "the {} championship",
    "the final of {}", "the revolution of {}", "the battle of {}", "the {} film awards", "the peace treaty of {}",
    "the {} song contest", "the race of {}", "the {} tournament", "the strike of {}", "the {} chess match",
    "the conference of {}", "the {} season", "the crash of {}", "the siege of {}", "the discovery of {}",
)  # fmt: skip
FAMOUS = (
    "Albert Einstein", "Isaac Newton", "Marie Curie", "Charles Darwin", "Napoleon", "Julius Caesar", "Cleopatra",
    "Leonardo da Vinci", "Mozart", "Beethoven", "Shakespeare", "Goethe", "Dante", "Plato", "Aristotle", "Socrates",
    "Galileo", "Kepler", "Alan Turing", "Ada Lovelace", "Nelson Mandela", "Abraham Lincoln", "George Washington",
    "Queen Victoria", "Joan of Arc", "Genghis Khan", "Columbus", "Marco Polo", "Picasso", "Van Gogh", "Rembrandt",
    "Kant", "Nietzsche", "Karl Marx", "Sigmund Freud", "Florence Nightingale", "Elvis Presley", "Charlie Chaplin",
)  # fmt: skip
PLACE_KINDS = ("city", "country", "city", "country", "word")


def _person(world: World) -> str:
    if world.chance(0.4):
        return world.pick(FAMOUS)
    return _capital(str(value(world, world.any_of(("person", "person", "word", "company")))))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _place(world: World) -> str:
    return _capital(str(value(world, world.any_of(PLACE_KINDS))))


def _topic(world: World) -> str:
    kind = world.any_of(("", "", "", "word", "product", "piece", "animal", "food", "occupation"))
    return str(value(world, kind)) if kind else world.pick(TOPICS)


def _event(world: World) -> str:
    when = str(world.rng.randint(1200, 2030)) if world.chance(0.7) else _place(world)
    return world.pick(EVENTS).format(when)


def _near_fact(world: World) -> str:
    """A question in the shape of one that it can answer, on something that it cannot."""
    name = world.any_of(("capital", "capital", "colour", "sound", "hello", "opposite"))
    relation = facts.RELATIONS[name]
    kinds = {"capital": ("country", "city", "word"), "sound": ("occupation", "product", "word"), "hello": ("word",)}
    entity = str(value(world, world.any_of(kinds.get(name, ("product", "word", "person")))))
    known = {text.lower().removeprefix("the ").removeprefix("a ") for text in relation.pairs}
    while entity.lower().removeprefix("the ") in known:
        entity = str(value(world, "word"))
    return world.pick(relation.questions).format(entity)


def _coding(world: World) -> str:
    return world.pick(CODE_ASKED).format(world.pick(LANGUAGES), world.pick(CODE_TASKS))


def _whole(world: World) -> str:
    return world.pick(WHOLE)


def _about_person(world: World) -> str:
    return world.pick(PEOPLE_ASKED).format(_person(world))


def _about_place(world: World) -> str:
    return world.pick(PLACES_ASKED).format(_place(world))


def _about_topic(world: World) -> str:
    return _capital(world.pick(TOPICS_ASKED).format(_topic(world), other=_topic(world)))


def _about_event(world: World) -> str:
    return world.pick(EVENTS_ASKED).format(_event(world))


SHAPES = (_whole, _whole, _about_person, _about_place, _about_topic, _about_topic, _about_event, _coding, _near_fact)


def unanswerable(world: World) -> str:
    """A question or request beyond a tiny model."""
    return world.any_of(SHAPES)(world)


def do_not_know(world: World) -> list[Case]:
    system = plain_system(world, 0.35)
    cases = []
    for _ in range(world.rng.randint(4, 7)):
        question = unanswerable(world)
        if world.chance(0.5):
            question = roughened(world, question)
        cases.append(Case("do_not_know", (user(question),), ANSWER, system, exact=True))
    return cases


train_all_also(globals(), more_talk.UNKNOWN)
