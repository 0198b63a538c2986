"""Simple facts that almost every test asks for: questions and their short answers.

`fact(world)` gives a question, its answer and what kind of answer it is. Entities are all trained (a fact cannot be
guessed); the ways to ask are split between training and evaluation.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from training import more_talk
from training.cases import World, train_also


@dataclass(frozen=True, slots=True)
class Relation:
    questions: tuple[str, ...]
    pairs: dict[str, str]


DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
CAPITALS = {
    "France": "Paris", "Germany": "Berlin", "Italy": "Rome", "Spain": "Madrid", "England": "London",
    "the United Kingdom": "London", "Japan": "Tokyo", "China": "Beijing", "Russia": "Moscow", "Portugal": "Lisbon",
    "Austria": "Vienna", "Greece": "Athens", "the USA": "Washington", "the United States": "Washington",
    "Poland": "Warsaw", "Egypt": "Cairo",
}  # fmt: skip
COLOURS = {
    "the sky": "Blue", "grass": "Green", "snow": "White", "blood": "Red", "a banana": "Yellow", "milk": "White",
    "coal": "Black", "a tomato": "Red", "the sun": "Yellow", "the sea": "Blue", "a lemon": "Yellow",
    "chocolate": "Brown", "a carrot": "Orange", "a strawberry": "Red", "the night": "Black",
}  # fmt: skip
OPPOSITES = {
    "hot": "cold", "cold": "hot", "big": "small", "small": "big", "up": "down", "down": "up", "left": "right",
    "right": "left", "good": "bad", "bad": "good", "black": "white", "white": "black", "day": "night", "night": "day",
    "yes": "no", "no": "yes", "open": "closed", "old": "new", "new": "old", "fast": "slow", "slow": "fast",
    "long": "short", "short": "long", "happy": "sad", "sad": "happy", "light": "dark", "dark": "light", "wet": "dry",
    "dry": "wet", "early": "late", "late": "early", "rich": "poor", "poor": "rich", "true": "false", "false": "true",
    "full": "empty", "empty": "full", "start": "end", "north": "south", "south": "north", "east": "west",
    "west": "east", "high": "low", "low": "high", "hard": "soft", "soft": "hard", "inside": "outside", "love": "hate",
}  # fmt: skip
COUNTS = {
    "days are in a week": "7", "hours are in a day": "24", "minutes are in an hour": "60",
    "seconds are in a minute": "60", "months are in a year": "12", "weeks are in a year": "52",
    "days are in a year": "365", "legs does a spider have": "8", "legs does a dog have": "4",
    "legs does a cat have": "4", "legs does an insect have": "6", "legs does a bird have": "2",
    "letters are in the alphabet": "26", "sides does a triangle have": "3", "sides does a square have": "4",
    "fingers does a hand have": "5", "wheels does a car have": "4", "wheels does a bicycle have": "2",
    "eyes does a person have": "2", "things are in a dozen": "12", "centimetres are in a metre": "100",
    "metres are in a kilometre": "1000", "grams are in a kilogram": "1000", "cents are in a dollar": "100",
    "cents are in a euro": "100", "seasons are in a year": "4", "years are in a century": "100",
    "planets are in the solar system": "8", "continents are there": "7", "bits are in a byte": "8",
}  # fmt: skip
HELLOS = {"French": "Bonjour", "Spanish": "Hola", "German": "Hallo", "Italian": "Ciao", "Portuguese": "Olá"}
THANKS = {"French": "Merci", "Spanish": "Gracias", "German": "Danke", "Italian": "Grazie", "Portuguese": "Obrigado"}
SOUNDS = {"cat": "Meow", "dog": "Woof", "cow": "Moo", "duck": "Quack", "sheep": "Baa", "pig": "Oink", "lion": "Roar"}

_CAPITAL_QUESTIONS = (
    "What is the capital of {}?", "Which city is the capital of {}?", "Capital of {}?", "What's the capital of {}?",
    "Name the capital of {}.", "Tell me the capital of {}.", "The capital of {} is", "What is the capital city of {}?",
    "What city is the capital of {}?", "Do you know the capital of {}?", "I need the capital of {}.",
    "Give me the capital of {}.", "Which is the capital of {}?", "Can you tell me the capital of {}?",
    "{}: what is its capital?", "What is the name of the capital of {}?", "Say the capital of {}.",
    "The capital city of {}, please.",
)  # fmt: skip
_COLOUR_QUESTIONS = (
    "What colour is {}?", "What color is {}?", "Which colour is {}?", "Which color is {}?", "What is the colour of {}?",
    "What is the color of {}?", "Tell me the colour of {}.", "Name the colour of {}.", "Colour of {}?", "Color of {}?",
    "Which colour does {} have?", "What color does {} have?", "Do you know the colour of {}?", "{}: what colour?",
    "What's the color of {}?", "Give me the color of {}.", "Say what colour {} is.", "In what colour do we see {}?",
)  # fmt: skip
_OPPOSITE_QUESTIONS = (
    "What is the opposite of {}?", "What is the opposite of '{}'?", 'What is the opposite of "{}"?', "Opposite of {}?",
    "Name the opposite of {}.", "Give me the opposite of {}.", "Tell me the opposite of {}.",
    "Which word is the opposite of {}?", "The opposite of {} is", "What's the opposite of {}?", "Antonym of {}?",
    "What is an antonym of {}?", "Give an antonym for {}.", "Which word means the opposite of {}?",
    "What word is the contrary of {}?", "Say the opposite of {}.", "{}: opposite?", "Not {}, but the opposite?",
)  # fmt: skip
_COUNT_QUESTIONS = (
    "How many {}?", "Tell me how many {}.", "Do you know how many {}?", "Say how many {}.",
    "Can you tell me how many {}?", "I want to know how many {}.", "Quick question: how many {}?",
    "Answer with a number: how many {}?", "Please tell me how many {}.", "Hi, how many {}?", "And how many {}?",
    "In general, how many {}?", "Question: How many {}?", "Q: How many {}? A:", "So how many {}?",
    "Usually, how many {}?", "how many {}", "Exactly how many {}?",
)  # fmt: skip
_HELLO_QUESTIONS = (
    "How do you say hello in {}?", "Hello in {}?", "What is hello in {}?", "Say hello in {}.", "Translate hello to {}.",
    "How do I say hello in {}?", "What is the {} word for hello?", "Greet me in {}.", "How do they say hello in {}?",
    "What does hello mean in {}?", "Write hello in {}.", "Which word is hello in {}?", "hello in {}",
    "What do you say in {} for hello?", "Tell me hello in {}.", "Translate 'hello' into {}.",
    "Translate the word hello to {}.", "What is 'hello' in {}?",
)  # fmt: skip
_AFTER_DAY = (
    "What day comes after {}?", "Which day comes after {}?", "What day follows {}?", "Which day follows {}?",
    "What is the day after {}?", "Which day is after {}?", "The day after {} is", "Name the day after {}.",
    "Tell me the day after {}.", "Today is {}. What day is tomorrow?", "If today is {}, what day is tomorrow?",
    "After {} comes which day?", "What weekday comes after {}?", "Which weekday follows {}?",
    "It is {} today. Which day is tomorrow?", "{} is today. Tomorrow is?", "Next day after {}?", "What comes after {}?",
)  # fmt: skip
_BEFORE_DAY = (
    "What day comes before {}?", "Which day comes before {}?", "What is the day before {}?", "Which day is before {}?",
    "The day before {} is", "Name the day before {}.", "Tell me the day before {}.", "Before {} comes which day?",
    "Today is {}. What day was yesterday?", "If today is {}, what day was yesterday?", "What comes before {}?",
    "What weekday comes before {}?", "It is {} today. Which day was yesterday?", "Which weekday precedes {}?",
    "What day precedes {}?", "Previous day of {}?", "{} is today. Yesterday was?", "Give me the day before {}.",
)  # fmt: skip
_AFTER_MONTH = (
    "What month comes after {}?", "Which month comes after {}?", "What month follows {}?", "Which month follows {}?",
    "What is the month after {}?", "Which month is after {}?", "The month after {} is", "Name the month after {}.",
    "Tell me the month after {}.", "It is {}. Which month is next?", "After {} comes which month?",
    "What is the next month after {}?", "Next month after {}?", "If it is {} now, what is the next month?",
    "Give me the month after {}.", "Say the month that follows {}.", "This month is {}. What is next month?",
)  # fmt: skip
_AFTER_LETTER = (
    "What letter comes after {}?", "Which letter comes after {}?", "What letter follows {}?",
    "Which letter follows {}?", "What is the letter after {}?", "Name the letter after {}.", "The letter after {} is",
    "Tell me the letter after {}.", "Next letter after {}?", "Which letter is after {} in the alphabet?",
    "In the alphabet, what comes after {}?", "After the letter {} comes?", "Give me the letter after {}.",
    "What is the next letter after {}?", "Say the letter that follows {}.", "Which letter is next after {}?",
)  # fmt: skip
_SOUND_QUESTIONS = (
    "What sound does a {} make?", "Which sound does a {} make?", "What does a {} say?", "What does the {} say?",
    "How does a {} sound?", "What noise does a {} make?", "Which noise does a {} make?", "Sound of a {}?",
    "Tell me the sound of a {}.", "Name the sound of a {}.", "What is the sound of a {}?", "A {} says what?",
    "What sound do you hear from a {}?", "Give me the sound of a {}.", "Make the sound of a {}.", "Say what a {} says.",
)  # fmt: skip

RELATIONS = {
    "capital": Relation(_CAPITAL_QUESTIONS, CAPITALS),
    "colour": Relation(_COLOUR_QUESTIONS, COLOURS),
    "opposite": Relation(_OPPOSITE_QUESTIONS, OPPOSITES),
    "count": Relation(_COUNT_QUESTIONS, COUNTS),
    "hello": Relation(_HELLO_QUESTIONS, HELLOS),
    "thanks": Relation(
        tuple(text.replace("hello", "thank you") for text in _HELLO_QUESTIONS if "hello" in text), THANKS
    ),
    "sound": Relation(_SOUND_QUESTIONS, SOUNDS),
    "after_day": Relation(_AFTER_DAY, {day: DAYS[(i + 1) % 7] for i, day in enumerate(DAYS)}),
    "before_day": Relation(_BEFORE_DAY, {day: DAYS[i - 1] for i, day in enumerate(DAYS)}),
    "after_month": Relation(_AFTER_MONTH, {month: MONTHS[(i + 1) % 12] for i, month in enumerate(MONTHS)}),
    "after_letter": Relation(_AFTER_LETTER, {a: b for a, b in itertools.pairwise(LETTERS)}),
}

SINGLE = {
    "Water": ("What is the formula of water?|What is the chemical formula of water?|Chemical formula of water?|"
              "Formula of water?|What is water's formula?|Give me the formula of water.|Name the formula of water.|"
              "Which formula does water have?|Tell me the chemical formula for water.|What is the formula for water?|"
              "Write the chemical formula of water.|Do you know the formula for water?", "H2O"),
    "days": ("List the days of the week.|Name the days of the week.|What are the days of the week?|"
             "Which days does a week have?|Days of the week?|Tell me the days of the week.|Give me all weekdays.|"
             "List all seven days.|Name the seven days of the week.|Say the days of the week.|"
             "Write the days of the week.|Can you list the days of the week?", ", ".join(DAYS)),
    "months": ("List the months of the year.|Name the months of the year.|What are the months of the year?|"
               "Which months does a year have?|Months of the year?|Tell me the twelve months.|Give me all months.|"
               "What are the twelve months?|List all twelve months.|Name the twelve months.|"
               "Say the months of the year.|Write the months of the year.|Can you list the months?", ", ".join(MONTHS)),
    "alphabet": ("Say the alphabet.|List the letters of the alphabet.|Write the alphabet.|What is the alphabet?|"
                 "Recite the alphabet.|Give me the alphabet.|Tell me the alphabet.|Can you say the alphabet?|"
                 "List all letters.|Name all the letters of the alphabet.|Alphabet, please.|Print the alphabet.",
                 " ".join(LETTERS)),
    "seasons": ("Name the four seasons.|List the seasons.|What are the seasons of the year?|Which seasons are there?|"
                "What are the four seasons?|Tell me the seasons.|Give me the four seasons.|Seasons of the year?|"
                "Name the seasons of the year.|Write the names of the seasons.|Which are the four seasons?|"
                "Can you list the four seasons?", "Spring, summer, autumn, winter"),
    "fruits": ("List three fruits.|Name three fruits.|Give me three fruits.|Tell me three fruits.|"
               "What are three fruits?|Three fruits, please.|Write down three fruits.|Can you name three fruits?|"
               "Name 3 fruits.|List 3 fruits.|Give me the names of 3 fruits.|Give three examples of fruit.|"
               "Which three fruits do you know?|Show me a list of three fruits.", "Apple, banana, cherry"),
    "colours": ("List three colours.|Name three colors.|Give me three colours.|Tell me three colors.|"
                "What are three colours?|Three colors, please.|Write down three colours.|Can you name three colors?|"
                "Name 3 colours.|List 3 colors.|Give me the names of 3 colours.|Give three examples of colours.|"
                "Name the primary colours.|Show me a list of three colors.", "Red, yellow, blue"),
    "animals": ("List three animals.|Name three animals.|Give me three animals.|Tell me three animals.|"
                "What are three animals?|Three animals, please.|Write down three animals.|Can you name three animals?|"
                "Name 3 animals.|List 3 animals.|Give me the names of 3 animals.|Give three examples of animals.|"
                "Which three animals do you know?|Show me a list of three animals.", "Cat, dog, horse"),
    "cities": ("List three cities.|Name three cities.|Give me three cities.|Tell me three cities.|"
               "What are three cities?|Three cities, please.|Write down three cities.|Can you name three cities?|"
               "Name 3 cities.|List 3 cities.|Give me the names of 3 cities.|Give three examples of cities.|"
               "Which three cities do you know?|Show me a list of three cities.", "London, Paris, Rome"),
    "star": ("Which star is closest to the Earth?|What is the closest star to Earth?|What is the nearest star?|"
             "Which star is nearest to us?|Name the star closest to Earth.|What star gives us light?|"
             "Around which star does the Earth turn?|Which star do we orbit?|Name the nearest star.|"
             "What star is at the centre of our solar system?", "The Sun"),
    "planet": ("Which planet do we live on?|On which planet do we live?|What is the name of our planet?|"
               "What planet are we on?|Name our planet.|Which planet is ours?|What planet is this?|"
               "On what planet do people live?|Tell me the name of our planet.|Our planet is called?", "The Earth"),
    "boil": ("At what temperature does water boil?|When does water boil?|What is the boiling point of water?|"
             "Boiling point of water?|Tell me the boiling point of water.|At how many degrees does water boil?|"
             "How hot is boiling water?|Water boils at which temperature?|Give me the boiling point of water.|"
             "Name the boiling point of water in Celsius.", "100 degrees Celsius"),
    "freeze": ("At what temperature does water freeze?|When does water freeze?|What is the freezing point of water?|"
               "Freezing point of water?|Tell me the freezing point of water.|At how many degrees does water freeze?|"
               "How cold is freezing water?|Water freezes at which temperature?|Give me the freezing point of water.|"
               "Name the freezing point of water in Celsius.", "0 degrees Celsius"),
}  # fmt: skip
SINGLES = {key: (tuple(questions.split("|")), answer) for key, (questions, answer) in SINGLE.items()}
for _key, _items in more_talk.FACTS.items():
    train_also(RELATIONS[_key].questions if _key in RELATIONS else SINGLES[_key][0], _items)

YES = (
    "Is the sky blue?", "Is water wet?", "Is fire hot?", "Is ice cold?", "Is grass green?", "Is snow white?",
    "Is a dog an animal?", "Is a cat an animal?", "Is an apple a fruit?", "Is Paris in France?", "Is Rome in Italy?",
    "Is London in England?", "Can birds fly?", "Can fish swim?", "Do dogs bark?", "Do cats have tails?",
    "Does a week have seven days?", "Does a year have twelve months?", "Is two more than one?",
    "Is ten more than five?", "Is the Earth round?", "Is the sun hot?", "Is Monday a weekday?", "Is red a colour?",
    "Is milk white?",
)  # fmt: skip
NO = (
    "Is the sky green?", "Is fire cold?", "Is ice hot?", "Is grass red?", "Is snow black?", "Is a dog a fruit?",
    "Is a cat a bird?", "Is an apple an animal?", "Is Paris in Germany?", "Is Rome in Spain?", "Is London in Japan?",
    "Can dogs fly?", "Can stones swim?", "Do fish bark?", "Do cars eat grass?", "Does a week have nine days?",
    "Does a year have ten months?", "Is one more than two?", "Is five more than ten?", "Is the Earth flat?",
    "Is the sun cold?", "Is Monday a month?", "Is red a number?", "Is milk black?", "Is a banana blue?",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    question: str
    answer: str


def fact(world: World) -> Fact:
    """A question of any relation with its answer."""
    roll = world.rng.random()
    if roll < 0.2:
        questions, answer = SINGLES[world.any_of(sorted(SINGLES))]
        return Fact(world.pick(questions), answer)
    if roll < 0.3 and world.split == "train":  # an unseen question of this kind cannot be guessed
        return yes_or_no(world)
    return related(world, world.any_of(sorted(RELATIONS)))


def related(world: World, name: str) -> Fact:
    relation = RELATIONS[name]
    entity = world.any_of(sorted(relation.pairs))
    return Fact(_sentence(world.pick(relation.questions).format(entity)), relation.pairs[entity])


def yes_or_no(world: World) -> Fact:
    """Yes and no are facts as well: which statements are asked is split, so only their words can help."""
    return Fact(world.any_of(YES), "Yes") if world.chance(0.5) else Fact(world.any_of(NO), "No")


def one_word(world: World) -> Fact:
    """A fact whose answer is one word."""
    return related(world, world.any_of(("capital", "colour", "opposite", "after_day", "before_day", "after_month")))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
