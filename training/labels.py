"""Exercises of labelling: a text, the labels to choose from, and one label as the answer, as it is written in the list.

The cases of a group share the labels (in the system prompt or at the start of the message) and differ in the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from training import (
    more_family_sentences,
    more_feelings,
    more_label_families,
    more_label_texts,
    more_labels,
    more_language_texts,
    more_urgencies,
)
from training.cases import Case, Options, Split, World, held_out, part, train_all_also, train_also, user
from training.label_families import INTENTS, NEGATIVE, POSITIVE, SERVICE, TOPICS, Family
from training.phrasing import listed, plain_system
from training.values import filler, value

TOPIC_TEXTS = (
    "The {a} and the {b} were in the news today.", "I have a question about the {a}.",
    "We talked about the {a} and the {b}.", "The {a} was better than the {b}.", "Everybody looked at the {a}.",
    "My brother told me about a {a}.", "There was a {a} next to the {b}.", "The new {a} costs a lot.",
    "She forgot the {a} again.", "The {a} of this year: {b}.", "A report on the {a} and the {b} appeared on {d}.",
    "First came the {a}, then the {b} and the {c}.", "Is the {a} ready?", "{n} wrote about the {a} yesterday.",
    "{n} dreams of a {a}.", "In {p}, the {a} is a big subject.", "The {a} was late.", "Nobody expected this {a}.",
    "What do you think of the {a}?", "We need a {a}, a {b} and a {c}.", "{n} saw the {a} in {p}.",
    "This week: {a}, {b}, {c}.", "The old {a} was replaced by a {b}.", "Without a {a} there is no {b}.",
    "It all began with a {a}.", "{n} could not find the {a}.", "The {a} surprised {n}.",
    "Why does the {a} matter to the {b}?", "Tips for your {a}.", "I read that the {a} changed the {b}.",
    "More and more people speak of the {a}.", "The {a} in {p} was opened on {d}.",
    "He knows all about the {a} and the {b}.", "A {a} like this is rare.", "Our {a} has a problem with the {b}.",
    "They discussed a {a} for hours.", "{n} is proud of the {a}.", "The best {a} comes from {p}.",
    "I love a good {a}.", "Yesterday the {a} went wrong.", "The {a} broke a record.", "Look at that {a}!",
    "{p}: {a} causes trouble", "{a}, {b}, {c}", "New {a} in {p}", "{n} and the {a}", "A day with the {a}",
    "After the {a} came the {b}.", "{a} and {b}", "How to choose a {a}",
)  # fmt: skip
SERVICE_TEXTS = (
    "I have a question about my {a}.", "There is a problem with the {a}.", "Please help me with the {a}.",
    "It is about my {a}.", "My {a} is not right.", "Can you look at the {a}?", "I need information on the {a}.",
    "What about the {a}?", "{n} asks about the {a}.", "I write to you because of the {a}.",
    "The {a} is still not solved.", "Hello, the {a} please.", "Who can help me with a {a}?",
    "I called last week about the {a}.", "Subject: {a}", "Regarding my {a} of {d}.",
    "Something about the {a} is strange.", "I have been waiting for an answer on the {a}.",
    "Tell me more about the {a}.", "The {a} again!", "Is there somebody who knows about the {a}?",
    "Our question is on the {a}.",
)  # fmt: skip
FEELING_TEXTS = (
    "The {t} was {w}.", "The {t} is really {w}.", "What a {w} {t}!", "This is a {w} {t}.", "I found the {t} {w}.",
    "{w} {t}!", "The {t} was {w} and {v}.", "It was a {w} experience.", "Everything about the {t} was {w}.",
    "Such a {w} {t}.", "I bought the {t} last week and it is {w}.", "The {t} in {p} was {w}.",
    "My {t} turned out {w}.", "So {w}!", "Very {w}.", "The staff was {w} and the {t} was {v}.",
    "{n} said the {t} was {w}.", "A {w} and {v} {t}.", "We had a {w} evening.", "The {t} felt {w} from the start.",
    "Honestly, the {t} is {w}.", "This {t} is {w}, I think.", "All in all a {w} {t}.",
    "I must say that the {t} is {w}.", "How {w} this {t} is!", "The {t} looks {w}.", "{w}, just {w}.",
    "The {t}: {w}.", "After two weeks the {t} is still {w}.", "We stayed for {k} days and it was {w}.",
    "My family thinks the {t} is {w}.",
)  # fmt: skip
GOOD_TEXTS = (
    "I love it!", "I love this {t}.", "I would buy it again.", "I recommend the {t} to everybody.",
    "Best {t} I ever had.", "It works like a dream.", "We enjoyed every minute.", "Thank you for this great {t}.",
    "I am so happy with the {t}.", "The {t} made my day.", "Five stars for the {t}.", "I like the {t} very much.",
    "We will come back!", "Worth every cent.", "I am impressed by the {t}.", "Well done!",
    "The {t} is better than I hoped.", "I cannot stop smiling.", "It exceeded my expectations.",
    "Highly recommended.",
)  # fmt: skip
BAD_TEXTS = (
    "I hate it!", "I hate this {t}.", "I would never buy it again.", "I cannot recommend the {t} to anybody.",
    "Worst {t} I ever had.", "It broke after one day.", "We regret every minute.",
    "I want my money back for the {t}.", "I am so disappointed with the {t}.", "The {t} ruined my day.",
    "One star for the {t}.", "I do not like the {t} at all.", "We will never come back!", "A waste of money.",
    "The {t} stopped working.", "Do not buy this.", "The {t} is worse than I feared.", "I am angry about the {t}.",
    "It does not work.", "Stay away from this {t}.",
)  # fmt: skip
NEUTRAL_TEXTS = (
    "The {t} arrived on {d}.", "The {t} is in {p}.", "I bought the {t} on {d}.", "The {t} has {k} parts.",
    "It is a {t}.", "The {t} weighs {k} kilograms.", "The meeting is on {d}.", "{n} has a {t}.",
    "The {t} comes in a box.", "The {t} is made in {p}.", "There are {k} people in the room.",
    "The {t} is on the table.", "I have used the {t} for {k} days.", "The office is in {p}.",
    "The {t} costs {k} dollars.", "We received the {t} yesterday.", "The report has {k} pages.", "{n} lives in {p}.",
    "The {t} was delivered at noon.", "The colour of the {t} is grey.",
)  # fmt: skip
URGENT_TEXTS = (
    "Urgent: the {t} is down!", "We need help immediately!", "The {t} must be repaired right now.",
    "Emergency in {p}!", "Please answer as soon as possible.", "This cannot wait.",
    "Production has stopped, act now!", "ASAP: send the {t}.", "Critical error, everything is down.",
    "Fire in the building!", "I need the {t} today, at once.", "The deadline is in one hour.", "Call me immediately.",
    "Help! The {t} is broken and customers are waiting.", "Urgently needed: a new {t}.",
    "All servers are down since this morning.", "We lose money every minute.",
    "Immediate action is needed on the {t}.", "This is an emergency.", "Act now, the {t} is leaking!",
)  # fmt: skip
CALM_TEXTS = (
    "There is no hurry with the {t}.", "Whenever you have time, look at the {t}.", "Just a small idea for next year.",
    "It can wait until {d}.", "No rush.", "At some point we may need a {t}.", "I was only wondering about the {t}.",
    "If you find time next month, send the {t}.", "A minor remark on the {t}.", "You can answer next week.",
    "It is not important, but the {t} has a spot.", "Take your time with the {t}.", "For later: think about the {t}.",
    "A small wish, no need to hurry.", "Sometime next year we plan a {t}.",
    "Just for your information: the {t} is new.", "When you are free, tell me about the {t}.",
    "The {t} is fine, only a question.", "No need to answer soon.", "We have plenty of time for the {t}.",
)  # fmt: skip
SPAM_TEXTS = (
    "You have won a free {t}! Click here!", "Win {k}000 dollars now!!!", "Cheap pills, buy now!",
    "Congratulations, you are our winner!", "Click this link to claim your prize.", "Earn money fast from home!",
    "Limited offer: free {t}, click now!", "Make {k} dollars a day, no work!",
    "Your prize is waiting, send your bank details.", "100% free! Act now and win a {t}!",
    "Hot offer!!! Buy one {t}, get ten free!", "You were selected for a free gift card.",
    "Lose weight in {k} days, guaranteed!", "Get rich quick with this secret.", "Claim your free {t} today!!!",
    "Free casino bonus, click here.", "Dear winner, send us your password to get {k} million.",
    "Unsubscribe never: best deals, click, click, click!", "Buy followers now, cheap!",
    "Free money! Click the link below.",
)  # fmt: skip
HAM_TEXTS = (
    "Hi {n}, are we still meeting on {d}?", "Please find the report attached.", "Thanks for your help with the {t}.",
    "See you at the office tomorrow.", "Can you send me the notes of the meeting?",
    "Mum called, please call her back.", "The meeting with {n} is moved to {d}.", "I will be in {p} next week.",
    "Lunch at noon?", "Here is the agenda for {d}.", "Dear {n}, thank you for your letter.",
    "Could you review my text about the {t}?", "The train to {p} is late.", "Happy birthday, {n}!",
    "I left the {t} on your desk.", "Your appointment is on {d}.", "Let me know when you are home.",
    "The team meets in room {k}.", "{n} asked about the {t}.", "I am ill today and stay at home.",
)  # fmt: skip
QUESTION_TEXTS = (
    "Where is the {t}?", "Who is {n}?", "What is the price of the {t}?", "When does the train to {p} leave?",
    "How old is {n}?", "Why is the {t} here?", "Do you know {n}?", "Is the {t} new?", "Can we go to {p}?",
    "Which {t} do you want?", "How far is {p}?", "Did {n} call?", "Are there {k} chairs?", "Does {n} have a {t}?",
    "Whose {t} is this?", "Will you come on {d}?",
)  # fmt: skip
COMMAND_TEXTS = (
    "Close the door.", "Bring me the {t}.", "Call {n} now.", "Go to {p}.", "Put the {t} on the table.", "Stop it.",
    "Wait for {n}.", "Give the {t} to {n}.", "Open the window.", "Send {k} letters.", "Clean the {t}.",
    "Do not touch the {t}.", "Sit down.", "Take the {t} with you.", "Turn left.", "Write to {n} on {d}.",
)  # fmt: skip
STATEMENT_TEXTS = (
    "The {t} is here.", "{n} lives in {p}.", "I saw {n} on {d}.", "We have {k} chairs.", "The train to {p} is full.",
    "It is cold.", "{n} has a {t}.", "The {t} belongs to {n}.", "They went to {p}.", "My {t} is old.",
    "The shop is in {p}.", "She likes the {t}.", "There are {k} books.", "He sold the {t}.", "We met {n}.",
    "The sun is warm.",
)  # fmt: skip
LANGUAGE_TEXTS = {
    "English": (
        "The house is very old.",
        "Where is the station?",
        "I would like a cup of tea.",
        "She has two children.",
        "What time is it?",
        "We are going home now.",
        "This is my friend.",
        "The weather is nice today.",
        "He does not know that.",
        "Thank you very much.",
        "My brother works in the city.",
        "They have a big garden.",
        "Can you help me with this?",
        "I am hungry.",
        "It was a long day.",
    ),
    "French": (
        "La maison est très vieille.",
        "Où est la gare ?",
        "Je voudrais une tasse de thé.",
        "Elle a deux enfants.",
        "Quelle heure est-il ?",
        "Nous rentrons maintenant.",
        "C'est mon ami.",
        "Il fait beau aujourd'hui.",
        "Il ne sait pas cela.",
        "Merci beaucoup.",
        "Mon frère travaille dans la ville.",
        "Ils ont un grand jardin.",
        "Je ne comprends pas.",
        "J'ai faim.",
        "C'est une longue journée.",
    ),
    "German": (
        "Das Haus ist sehr alt.",
        "Wo ist der Bahnhof?",
        "Ich möchte eine Tasse Tee.",
        "Sie hat zwei Kinder.",
        "Wie spät ist es?",
        "Wir gehen jetzt nach Hause.",
        "Das ist mein Freund.",
        "Das Wetter ist heute schön.",
        "Er weiß das nicht.",
        "Vielen Dank.",
        "Mein Bruder arbeitet in der Stadt.",
        "Sie haben einen großen Garten.",
        "Ich verstehe das nicht.",
        "Ich habe Hunger.",
        "Es war ein langer Tag.",
    ),
    "Spanish": (
        "La casa es muy vieja.",
        "¿Dónde está la estación?",
        "Quisiera una taza de té.",
        "Ella tiene dos hijos.",
        "¿Qué hora es?",
        "Ahora vamos a casa.",
        "Este es mi amigo.",
        "Hoy hace buen tiempo.",
        "Él no lo sabe.",
        "Muchas gracias.",
        "Mi hermano trabaja en la ciudad.",
        "Ellos tienen un jardín grande.",
        "No entiendo nada.",
        "Tengo hambre.",
        "Fue un día largo.",
    ),
    "Italian": (
        "La casa è molto vecchia.",
        "Dove è la stazione?",
        "Vorrei una tazza di tè.",
        "Il gatto dorme sul letto.",
        "Lei ha due figli.",
        "Che ore sono?",
        "Adesso andiamo a casa.",
        "Questo è il mio amico.",
        "Oggi il tempo è bello.",
        "Lui non lo sa.",
        "Grazie mille.",
        "Mio fratello lavora nella città.",
        "Loro hanno un grande giardino.",
        "Non capisco niente.",
        "Ho fame.",
        "È stata una lunga giornata.",
    ),
}

SENTIMENT_SETS = (
    ("positive", "negative"), ("positive", "negative", "neutral"), ("Positive", "Negative"),
    ("Positive", "Negative", "Neutral"), ("POSITIVE", "NEGATIVE"), ("POSITIVE", "NEGATIVE", "NEUTRAL"),
    ("good", "bad"), ("Good", "Bad"), ("good", "bad", "neutral"), ("happy", "unhappy"),
    ("happy", "unhappy", "neutral"), ("pos", "neg"), ("pos", "neg", "neu"), ("satisfied", "dissatisfied"),
    ("like", "dislike"), ("praise", "criticism"), ("praise", "criticism", "neither"),
    ("recommended", "not recommended"), ("pleased", "displeased"), ("pleased", "displeased", "indifferent"),
    ("favourable", "unfavourable"), ("+", "-"), ("+", "-", "0"), ("GOOD", "BAD"), ("thumbs up", "thumbs down"),
    ("content", "angry"), ("content", "angry", "neutral"), ("approving", "critical"), ("happy", "sad"),
    ("Happy", "Sad", "Neutral"), ("enthusiastic", "disappointed"), ("promoter", "detractor", "passive"),
)  # fmt: skip
URGENCY_SETS = (
    ("urgent", "not urgent"), ("urgent", "normal"), ("Urgent", "Normal"), ("high", "low"),
    ("high priority", "low priority"), ("URGENT", "NORMAL"), ("critical", "minor"), ("now", "later"), ("P1", "P4"),
    ("emergency", "routine"), ("hurry", "no hurry"), ("High", "Low"), ("important", "unimportant"),
    ("immediate", "can wait"), ("HIGH", "LOW"), ("pressing", "relaxed"),
)  # fmt: skip
SPAM_SETS = (
    ("spam", "not spam"), ("spam", "ham"), ("Spam", "Not spam"), ("SPAM", "OK"), ("junk", "inbox"),
    ("spam", "legitimate"), ("scam", "genuine"), ("unwanted", "wanted"), ("spam", "normal"), ("Junk", "Normal"),
    ("block", "allow"), ("advert", "personal"), ("SPAM", "HAM"), ("reject", "accept"),
)  # fmt: skip
FORM_SETS = (
    ("question", "statement", "command"), ("question", "statement"), ("Question", "Statement", "Command"),
    ("question", "command"), ("QUESTION", "STATEMENT", "COMMAND"), ("asking", "telling", "ordering"),
    ("question", "fact", "order"), ("inquiry", "statement"), ("question", "claim", "instruction"),
    ("interrogative", "declarative", "imperative"), ("Q", "S", "C"), ("question", "other"),
)  # fmt: skip
LANGUAGE_NAMES = {
    "English": ("English", "english", "en", "EN"), "French": ("French", "french", "fr", "FR"),
    "German": ("German", "german", "de", "DE"), "Spanish": ("Spanish", "spanish", "es", "ES"),
    "Italian": ("Italian", "italian", "it", "IT"),
}  # fmt: skip

RULES = (
    "Classify the text as {or}.", "Classify the text into one of these labels: {c}.", "Labels: {c}",
    "Label the text with one of: {c}.", "Which category fits: {or}?", "Choose the right label: {c}",
    "Categories: {c}. Answer with the category only.", "Categories:\n{b}",
    "Choose one of the categories {or} for the text.", "Assign the text to one of these classes: {c}.",
    "Is the text {or}?", "Decide whether the text is {or}.", "Reply with one of {c}.",
    "Possible labels: {c}. Reply with the label alone.", "You are a classifier. The labels are {c}.",
    "You classify texts. Answer only with {or}.", "Pick the category: {or}.", "Sort the text into {or}.",
    "Tag the message as {or}.", "Classes:\n{b}\nAnswer with the class.", "Labels:\n{b}\nOne label per text.",
    "Determine the label of the message. Options: {c}", "Options: {c}. Which one fits the text?",
    "What kind of text is it: {or}?", "Classify. Labels: {c}. Output only the label.", "Allowed answers: {c}",
    "Label set = [{c}]. Label the input.", "Please classify the following text as {or}. Reply with the label only.",
    "The text belongs to one of {c}. Which one?", "Choose exactly one label from this list: {c}",
    "Your job is to label texts with {or}.", "Say if the message is {or}.", "Route the message to one of these: {c}",
    "Your answer must be one of: {c}.", "Given the labels {c}, which one is right?",
    "Return one of these values: {c}", "Read the text and choose: {or}",
    "The classes are {c}. Name the class of the text.",
)  # fmt: skip
TEXT_FORMS = (
    "Text: {}", "Text: {}\nLabel:", "{}", '"{}"', "Message: {}", "Text: {}\nCategory:", "<text>{}</text>",
    "Input: {}", "Input: {}\nOutput:", "Sentence: {}", "Here is the text: {}", "The text: {}", "Text:\n{}",
    "Classify: {}", "Message: {}\nLabel:", "Review: {}\nAnswer:", "What about this one: {}", 'Text: "{}"',
    "Next text: {}", "Comment: {}", "Question: which label? Text: {}", "Label this: {}", "To classify: {}",
    "{}\n\nLabel:", "Document: {}", "text = '{}'", "Customer: {}", "{}\nWhich label?", "Mail: {}",
)  # fmt: skip
BARE_FORMS = ("{}", "{}", "{}", "Text: {}", '"{}"', "{}\n", "Message: {}")
MEANINGS = (
    "{l}: texts about {m}", "{l} = {m}", "{l}: {m}", "{l} means {m}", "{l} (about {m})", "{l} - everything about {m}",
    "{l} for {m}", "Use {l} for texts about {m}", "{l} stands for {m}", "{l}: if it is about {m}", "{l} is for {m}",
    "{m} -> {l}",
)  # fmt: skip
LETTER_LABELS = (
    ("A", "B", "C", "D"), ("1", "2", "3", "4"), ("X", "Y", "Z", "W"), ("a", "b", "c", "d"), ("P", "Q", "R", "S"),
    ("I", "II", "III", "IV"),
)  # fmt: skip
THINGS = (
    "phone", "hotel", "book", "movie", "restaurant", "service", "car", "game", "laptop", "camera", "food", "trip",
    "product", "room", "delivery", "concert", "course", "coffee", "table", "lamp", "printer", "bag", "watch",
    "flight", "app", "chair", "bed", "soup", "website", "garden",
)  # fmt: skip

NAMING = (
    "(about {})", "This is about {}.", "It concerns {}.", "Subject: {}", "#{}", "A text on {}.", "Topic: {}",
    "See also: {}.", "[{}]", "Filed under {}.", "More on {} tomorrow.", "Section: {}",
)  # fmt: skip

for _more in (more_labels, more_label_texts, more_feelings, more_urgencies):
    train_all_also(globals(), vars(_more))
for _language, _texts in more_language_texts.LANGUAGE_TEXTS.items():
    train_also(LANGUAGE_TEXTS[_language], _texts)
for _families, _sentences in ((SERVICE, more_family_sentences.SERVICE), (INTENTS, more_family_sentences.INTENTS)):
    for _name, _lines in _sentences.items():
        train_also(_families[_name].sentences, [line.strip() for line in _lines.strip().splitlines()])
FAMILIES: dict[Split, dict[str, dict[str, Family]]] = {
    "held_out": {"topics": TOPICS, "service": SERVICE, "intents": INTENTS},
    "train": {
        "topics": TOPICS | more_label_families.TOPICS,
        "service": SERVICE | more_label_families.SERVICE,
        "intents": INTENTS | more_label_families.INTENTS,
    },
}

JUMBLED = 0.35  # of the texts of the training side that are made of a label's words
UNTOLD = 0.2  # of the groups of the training side list their labels among words that say nothing

Texts = Callable[[World], str]


@dataclass(frozen=True, slots=True)
class Choice:
    label: str
    text: Texts


def _filled(world: World, template: str, **words: str) -> str:
    slots = {
        "t": str(value(world, "product")) if world.chance(0.25) else world.any_of(THINGS),
        "n": str(value(world, "first_name")),
        "p": str(value(world, "city")),
        "d": str(value(world, "weekday")),
        "k": str(world.rng.randint(2, 30)),
    }
    text = template.format(**(slots | words))
    return text[:1].upper() + text[1:]


def _of_words(world: World, templates: tuple[str, ...], words: tuple[str, ...]) -> str:
    if world.in_training(JUMBLED):
        return _jumbled(world, words)
    drawn = world.rng.sample(words, 3) if len(words) > 2 else [*words, *words, *words]
    return _filled(world, world.pick(templates), a=drawn[0], b=drawn[1], c=drawn[2])


def _jumbled(world: World, words: tuple[str, ...]) -> str:
    """One to three of the words among others that belong to no label."""
    said = [text for text in filler(world, 1, 9).split() if text.lower() not in TELLING]
    for one in world.rng.sample(words, min(len(words), world.any_of((1, 1, 2, 3)))):
        said.insert(world.rng.randint(0, len(said)), one)
    text = " ".join(said) + world.any_of((".", ".", "", "!", "?"))
    return text[:1].upper() + text[1:]


TELLING = {
    part.lower()
    for families in FAMILIES["train"].values()
    for family in families.values()
    for text in (*family.names, *family.words)
    for part in text.split()
}
_shared = {
    word
    for word, count in Counter(word for each in FAMILIES["train"]["topics"].values() for word in each.words).items()
    if count > 1
}


def _topic_text(family: Family) -> Texts:
    words = tuple(word for word in family.words if word not in _shared)
    return lambda world: _of_words(world, TOPIC_TEXTS, words)


def _service_text(family: Family) -> Texts:
    def text(world: World) -> str:
        if world.chance(0.5):
            return world.pick(family.sentences)
        return _of_words(world, SERVICE_TEXTS, family.words)

    return text


def _intent_text(family: Family) -> Texts:
    return lambda world: world.pick(family.sentences)


def _templates_text(templates: tuple[str, ...]) -> Texts:
    return lambda world: _filled(world, world.pick(templates))


def _feeling_text(words: tuple[str, ...], templates: tuple[str, ...]) -> Texts:
    def text(world: World) -> str:
        if world.chance(0.35):
            return _filled(world, world.pick(templates))
        first, second = world.rng.sample(words, 2)
        return _filled(world, world.pick(FEELING_TEXTS), w=first, v=second)

    return text


CASES: tuple[Callable[[str], str], ...] = (str, str, str.upper, str.capitalize, str.lower)


def _allowed(world: World, labels: tuple[str, ...]) -> bool:
    """Whether this set of labels belongs to the world's side."""
    return held_out(tuple(sorted(labels))) == (world.split == "held_out")


OWN = 0.5  # of the sets of the training side are of the families that the held-out side has too


def label_set(world: World, of: str) -> dict[str, str]:
    """Labels and the keys of their families: some of them, each under one of its names, as a set of this side."""
    own = world.in_training(OWN)
    families = FAMILIES["held_out" if own else world.split][of]
    while True:
        keys = world.rng.sample(sorted(families), min(world.any_of((2, 3, 3, 4, 4, 5, 6)), len(families)))
        case = world.any_of(CASES)
        labels = {case(world.any_of(families[key].names)): key for key in keys}
        if len(labels) == len(keys) and _allowed(world, tuple(sorted(keys))):
            return labels


def _chosen(world: World, of: str, text: Callable[[Family], Texts]) -> list[Choice]:
    families = FAMILIES[world.split][of]
    return [Choice(label, text(families[key])) for label, key in label_set(world, of).items()]


def _named(names: tuple[str, ...], texts: tuple[Texts, ...]) -> list[Choice]:
    return [Choice(name, text) for name, text in zip(names, texts, strict=False)]


FEELINGS = (
    _feeling_text(POSITIVE, GOOD_TEXTS),
    _feeling_text(NEGATIVE, BAD_TEXTS),
    _templates_text(NEUTRAL_TEXTS),
)


def _topics(world: World) -> list[Choice]:
    return _chosen(world, "topics", _topic_text)


def _services(world: World) -> list[Choice]:
    return _chosen(world, "service", _service_text)


def _intents(world: World) -> list[Choice]:
    return _chosen(world, "intents", _intent_text)


MIXED = 0.4  # of the sets of names of the training side are made of the names of several


def _names(world: World, sets: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """One of the sets; or one name for each label, each out of another set, that is not one of the held-out sets."""
    chosen = world.pick(sets)
    if world.split == "held_out" or not world.chance(MIXED):
        return chosen
    others = [one for one in part(sets, "train") if len(one) == len(chosen)]
    case = world.any_of(CASES)
    mixed = tuple(case(world.rng.choice(others)[place]) for place in range(len(chosen)))
    return mixed if len(set(mixed)) == len(mixed) and not held_out(mixed) else chosen


def _sentiments(world: World) -> list[Choice]:
    return _named(_names(world, SENTIMENT_SETS), FEELINGS)


def _urgencies(world: World) -> list[Choice]:
    return _named(_names(world, URGENCY_SETS), (_templates_text(URGENT_TEXTS), _templates_text(CALM_TEXTS)))


def _spam(world: World) -> list[Choice]:
    return _named(_names(world, SPAM_SETS), (_templates_text(SPAM_TEXTS), _templates_text(HAM_TEXTS)))


def _sentence_forms(world: World) -> list[Choice]:
    names = world.pick(FORM_SETS)
    texts = {"question": QUESTION_TEXTS, "statement": STATEMENT_TEXTS, "command": COMMAND_TEXTS}
    order = ("question", "command") if names == ("question", "command") else ("question", "statement", "command")
    return _named(names, tuple(_templates_text(texts[form]) for form in order))


def _languages(world: World) -> list[Choice]:
    keys = world.rng.sample(sorted(LANGUAGE_NAMES), world.rng.randint(2, 5))
    spelling = world.rng.randrange(4)
    return [Choice(LANGUAGE_NAMES[key][spelling], _templates_text(LANGUAGE_TEXTS[key])) for key in keys]


KINDS = (
    _topics, _topics, _topics, _topics, _topics, _services, _services, _services, _intents, _sentiments, _sentiments,
    _sentiments, _urgencies, _spam, _sentence_forms, _languages,
)  # fmt: skip


def _explained(world: World) -> tuple[str, list[Choice], Options]:
    """Labels that say nothing themselves: letters or made-up words, with what each stands for."""
    kinds: tuple[Callable[[World], list[Choice]], ...] = (_topics, _topics, _services)
    if world.split == "train":
        kinds += (_intents, _sentiments, _urgencies, _spam)
    choices = world.rng.choice(kinds)(world)[:4]
    if world.split == "train":  # the first mark is not always the one for what is good, urgent or unwanted
        world.rng.shuffle(choices)
    marks, shown, options = marked(world, [choice.label for choice in choices])
    joint = world.any_of(("\n", "; ", ". ", "\n- "))
    rule = world.pick(RULES).format(**_shown(world, marks))
    lead = "\n- " if joint == "\n- " else "\n"
    named = [Choice(mark, choice.text) for mark, choice in zip(marks, choices, strict=True)]
    return f"{rule}{lead}{joint.join(shown)}", named, options


def marked(world: World, labels: list[str]) -> tuple[list[str], list[str], Options]:
    """Marks for at most four labels, what tells which mark each has, and what that makes them."""
    marks = _marks(world, len(labels))
    form = world.pick(MEANINGS)
    shown = [form.format(l=mark, m=label) for mark, label in zip(marks, labels, strict=True)]
    return marks, shown, "mark" if form.index("{l}") < form.index("{m}") else ""


def _marks(world: World, count: int) -> list[str]:
    """Letters, made-up words; in training also codes, numbers and pieces."""
    kind = "word"
    if world.in_training(0.4):
        kind = world.any_of(("code", "id", "piece", "small_integer"))
    elif world.chance(0.5):
        return list(world.pick(LETTER_LABELS)[:count])
    made = [str(value(world, kind)) for _ in range(count)]
    return made if len(set(made)) == count else ["A", "B", "C", "D"][:count]


def _shown(world: World, labels: list[str]) -> dict[str, str]:
    mark = world.any_of(("- ", "* ", ""))
    joint = world.any_of((", ", ", ", ", ", " / ", " | "))
    return {"or": listed(labels), "c": joint.join(labels), "b": "\n".join(mark + label for label in labels)}


EXPLAINED: dict[Split, float] = {"held_out": 0.12, "train": 0.45}  # of the groups; they are what is hardest to learn


def labelled(world: World) -> tuple[str, list[Choice], Options]:
    """The instruction with its labels, what can be drawn for each label, and whether they are marks."""
    if world.chance(EXPLAINED[world.split]):
        return _explained(world)
    choices = world.any_of(KINDS)(world)
    world.rng.shuffle(choices)
    return _rule(world).format(**_shown(world, [choice.label for choice in choices])), choices, "label"


def _rule(world: World) -> str:
    if world.split == "held_out" or not world.chance(UNTOLD):
        return world.pick(RULES)
    form = world.any_of(
        ("{} {{or}}.", "{}: {{c}}", "{}:\n{{b}}", "{} {{or}} {}", "{}: {{c}}. {}.", "{} = [{{c}}]. {}.")
    )
    text = form.format(filler(world, 1, 7), filler(world, 1, 4))
    return text[:1].upper() + text[1:]


def _mentioned(world: World, choice: Choice) -> str:
    """A text of the label; sometimes it names the label itself."""
    text = choice.text(world)
    if len(choice.label) > 3 and choice.label.islower() and choice.label.isalpha() and world.chance(0.08):
        return f"{text} {world.pick(NAMING).format(choice.label)}"
    return text


def labels(world: World) -> list[Case]:
    rule, choices, options = labelled(world)
    in_system = world.chance(0.35)
    system = rule if in_system else plain_system(world, 0.1)
    first = world.chance(0.12)
    options = "" if first and not in_system else options  # they come after what the cases do not share
    gap = world.any_of(("\n", "\n\n", " "))
    drawn = list(choices)
    world.rng.shuffle(drawn)
    cases = []
    for i in range(world.rng.randint(3, 6) if world.split == "held_out" else world.rng.randint(6, 12)):
        choice = drawn[i % len(drawn)]
        text = _mentioned(world, choice)
        shown = world.pick(TEXT_FORMS).format(text)
        if in_system:
            prompt = world.any_of(BARE_FORMS).format(text).strip() if world.chance(0.6) else shown
        elif first:
            prompt = f"{shown}\n{rule}"
        else:
            prompt = f"{rule}{gap}{shown}"
        cases.append(Case("labels", (user(prompt),), choice.label, system, exact=True, options=options))
    return cases
