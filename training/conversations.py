"""Exercises over several turns: what was told earlier, lists that grow, references to the last answer, corrections.

In: a `World`. Out: conversations that share their first turns. The assistant's turns follow fixed rules, so each
answer is a function of what was said: a fact is confirmed by "Got it: ..." and answered by a sentence with "your"; a
list is answered by its items; what was not told is answered by `NOT_TOLD`.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from outcrop.conversation import ContentBlock, Message, Text
from training import more_text_work
from training.cases import Case, World, assistant, train_all_also, user
from training.passages import ask, entity, small
from training.scenes import scene
from training.sheets import LAYOUTS, any_sheet, draw, put

NOT_TOLD = "You have not told me."


@dataclass(frozen=True, slots=True)
class Memory:
    """What one says about oneself. `tells`, `asks` and `corrects` are separated by `|`; `says` is the answer."""

    name: str
    kind: str
    tells: str
    asks: str
    says: str


MEMORIES = (
    Memory(
        "name",
        "first_name",
        "My name is {v}.|I am {v}.|I'm {v}.|Hi, I'm {v}.|Hello, my name is {v}.|You can call me {v}."
        "|They call me {v}.|my name is {v}"
        "|Hi! {v} here.|This is {v}.",
        "What is my name?|What's my name?|Who am I?|Do you remember my name?|How am I called?"
        "|Can you tell me my name?|what is my name"
        "|My name?|Say my name.",
        "Your name is {v}.",
    ),
    Memory(
        "city",
        "city",
        "I live in {v}.|My home is in {v}.|I am living in {v}.|I moved to {v}.|My city is {v}.|i live in {v}"
        "|At the moment I live in {v}.",
        "Where do I live?|In which city do I live?|Which city do I live in?|Where is my home?"
        "|Do you know where I live?|What is my city?"
        "|where do i live",
        "You live in {v}.",
    ),
    Memory(
        "age",
        "small_integer",
        "I am {v} years old.|I'm {v} years old.|My age is {v}.|I turned {v} today.|I am {v} years of age."
        "|i'm {v} years old",
        "How old am I?|What is my age?|What's my age?|Do you know how old I am?|how old am i|My age?|Tell me my age.",
        "You are {v} years old.",
    ),
    Memory(
        "color",
        "color",
        "My favorite color is {v}.|I like the color {v} best.|{v} is my favorite color.|The color I love is {v}."
        "|My favourite colour is {v}."
        "|my favorite color is {v}",
        "What is my favorite color?|What's my favorite color?|Which color do I like best?|Which color do I love?"
        "|What colour do I like?"
        "|My favorite color?|what is my favorite color",
        "Your favorite color is {v}.",
    ),
    Memory(
        "food",
        "food",
        "My favorite food is {v}.|I love to eat {v}.|I like {v} more than any other food.|{v} is my favorite food."
        "|The best food is {v}."
        "|my favorite food is {v}",
        "What is my favorite food?|What do I love to eat?|Which food do I like best?|What's my favorite food?"
        "|What food do I like?"
        "|My favorite food?",
        "Your favorite food is {v}.",
    ),
    Memory(
        "job",
        "occupation",
        "I work as a {v}.|My job is {v}.|I am a {v} by profession.|I have a job as a {v}.|my job is {v}"
        "|I earn my money as a {v}.",
        "What is my job?|What do I work as?|What's my job?|What do I do for a living?|Which job do I have?|My job?",
        "Your job is {v}.",
    ),
    Memory(
        "dog",
        "first_name",
        "My dog is called {v}.|I have a dog called {v}.|My dog's name is {v}.|The name of my dog is {v}.|{v} is my dog."
        "|i have a dog, {v}",
        "What is my dog called?|What is the name of my dog?|What's my dog's name?|How is my dog called?"
        "|Who is my dog?|My dog's name?",
        "Your dog is called {v}.",
    ),
    Memory(
        "cat",
        "first_name",
        "My cat is called {v}.|I have a cat called {v}.|My cat's name is {v}.|The name of my cat is {v}."
        "|{v} is my cat.|i have a cat, {v}",
        "What is my cat called?|What is the name of my cat?|What's my cat's name?|How is my cat called?"
        "|Who is my cat?|My cat's name?",
        "Your cat is called {v}.",
    ),
    Memory(
        "sister",
        "first_name",
        "My sister is called {v}.|I have a sister, {v}.|{v} is my sister.|My sister's name is {v}."
        "|The name of my sister is {v}."
        "|my sister is {v}",
        "What is my sister called?|Who is my sister?|What is my sister's name?|What is the name of my sister?"
        "|My sister's name?"
        "|How is my sister called?",
        "Your sister is called {v}.",
    ),
    Memory(
        "brother",
        "first_name",
        "My brother is called {v}.|I have a brother, {v}.|{v} is my brother.|My brother's name is {v}."
        "|The name of my brother is {v}."
        "|my brother is {v}",
        "What is my brother called?|Who is my brother?|What is my brother's name?|What is the name of my brother?"
        "|My brother's name?"
        "|How is my brother called?",
        "Your brother is called {v}.",
    ),
    Memory(
        "code word",
        "word",
        "The code word is {v}.|Remember the code word {v}.|Our code word is {v}."
        "|Please remember: the code word is {v}.|code word: {v}"
        "|{v} is the code word.",
        "What is the code word?|What's the code word?|Which code word did I give you?|Tell me the code word.|Code word?"
        "|Do you remember the code word?",
        "The code word is {v}.",
    ),
    Memory(
        "number",
        "integer",
        "My lucky number is {v}.|Remember the number {v}.|The number is {v}.|Please keep the number {v} in mind."
        "|number: {v}"
        "|I think of the number {v}.",
        "What is the number?|Which number do I think of?|What is my lucky number?|What was the number?|Number?"
        "|Do you remember the number?",
        "The number is {v}.",
    ),
    Memory(
        "company",
        "company",
        "I work for {v}.|My company is {v}.|My employer is {v}.|The company I work for is {v}.|I am employed by {v}."
        "|i work for {v}",
        "Which company do I work for?|Who is my employer?|For whom do I work?|What is my company?"
        "|What company do I work for?|My company?",
        "You work for {v}.",
    ),
    Memory(
        "email",
        "email",
        "My email is {v}.|My email address is {v}.|You can write to me at {v}.|Please use {v} as my email."
        "|my mail address: {v}"
        "|Send mails to {v}.",
        "What is my email?|What is my email address?|What's my email?|Which email address did I give you?"
        "|Where can one write to me?"
        "|My email?",
        "Your email is {v}.",
    ),
    Memory(
        "phone",
        "phone",
        "My phone number is {v}.|You can call me at {v}.|Call me under {v}.|My number is {v}, please call.|phone: {v}"
        "|Here is my phone number: {v}",
        "What is my phone number?|What's my phone number?|Which phone number is mine?|How can I be called?"
        "|My phone number?"
        "|Tell me my phone number.",
        "Your phone number is {v}.",
    ),
    Memory(
        "order",
        "id",
        "My order number is {v}.|It is about my order {v}.|I have a question on order {v}.|My order is {v}."
        "|order number: {v}"
        "|I ordered something, the number is {v}.",
        "What is my order number?|Which order is it?|What's my order number?|What is the number of my order?"
        "|My order number?"
        "|Tell me my order number.",
        "Your order number is {v}.",
    ),
    Memory(
        "room",
        "room",
        "My room is {v}.|I sit in {v}.|I am staying in {v}.|You find me in {v}.|room: {v}|They gave me {v} as my room.",
        "What is my room?|Which room is mine?|In which room am I?|What's my room?|My room?|Do you know my room?",
        "Your room is {v}.",
    ),
    Memory(
        "birthday",
        "date_words",
        "My birthday is {v}.|I was born on {v}.|My birthday is on {v}.|{v} is my birthday.|my birthday: {v}"
        "|I have my birthday on {v}.",
        "When is my birthday?|When was I born?|What is my birthday?|On which date is my birthday?|My birthday?"
        "|Do you know my birthday?",
        "Your birthday is {v}.",
    ),
    Memory(
        "project",
        "word",
        "My project is called {v}.|I work on a project called {v}.|The project is {v}."
        "|The name of my project is {v}.|project: {v}"
        "|We call our project {v}.",
        "What is my project called?|What is the name of my project?|Which project do I work on?|What's the project?"
        "|My project?"
        "|How is the project called?",
        "Your project is called {v}.",
    ),
    Memory(
        "animal",
        "animal",
        "My favorite animal is the {v}.|I like the {v} more than any animal.|The {v} is my favorite animal."
        "|The animal I love is the {v}."
        "|my favorite animal: {v}|Of all animals I love the {v}.",
        "What is my favorite animal?|What's my favorite animal?|Which animal do I like best?|Which animal do I love?"
        "|My favorite animal?"
        "|What animal do I like?",
        "Your favorite animal is the {v}.",
    ),
    Memory(
        "meeting",
        "time",
        "My meeting is at {v}.|I have a meeting at {v}.|The meeting starts at {v}.|We meet at {v}.|meeting: {v}"
        "|I must be at a meeting at {v}.",
        "When is my meeting?|At what time is my meeting?|What time is the meeting?|When do we meet?|My meeting?"
        "|When does the meeting start?",
        "Your meeting is at {v}.",
    ),
    Memory(
        "flight",
        "code",
        "My flight is {v}.|I am on flight {v}.|I fly with {v}.|My flight number is {v}.|flight: {v}"
        "|I booked the flight {v}.",
        "What is my flight?|Which flight am I on?|What is my flight number?|What's my flight number?|My flight?"
        "|Which flight did I book?",
        "Your flight is {v}.",
    ),
    Memory(
        "language",
        "language",
        "I speak {v}.|My language is {v}.|At home I speak {v}.|I grew up with {v}.|my language: {v}"
        "|My mother tongue is {v}.",
        "Which language do I speak?|What is my language?|What language do I speak?|What do I speak?|My language?"
        "|Which language is mine?",
        "You speak {v}.",
    ),
    Memory(
        "country",
        "country",
        "I come from {v}.|My country is {v}.|I was born in {v}.|I grew up in {v}.|my country: {v}|{v} is my country.",
        "Which country do I come from?|What is my country?|Where do I come from?|In which country was I born?"
        "|My country?"
        "|From which country am I?",
        "You come from {v}.",
    ),
    Memory(
        "budget",
        "amount",
        "My budget is {v}.|I can spend {v}.|I have {v} to spend.|It may cost {v}.|budget: {v}|The budget is {v}.",
        "What is my budget?|How much can I spend?|What's my budget?|How much money do I have?|My budget?"
        "|What is the budget?",
        "Your budget is {v}.",
    ),
)
NUMERIC = {"number", "age", "phone", "order", "flight", "budget"}  # a question for one could mean another
CORRECTIONS = (
    "No, I meant {v}.",
    "Sorry, {v}.",
    "Sorry, I meant {v}.",
    "No, {v}.",
    "no, {v}",
    "I was wrong, it is {v}.",
    "Wait, it is {v}.",
    "Correction: {v}.",
    "Actually {v}.",
    "Not {o}, {v}.",
    "I said {o}, but it is {v}.",
    "Please change that to {v}.",
    "That was a mistake: {v}, not {o}.",
    "Oh no, {v} of course.",
)
AGAIN = (
    "Say it again.",
    "Say that again.",
    "Again, please.",
    "Can you repeat that?",
    "Repeat your answer.",
    "Repeat that.",
    "What did you say?",
    "What was that?",
    "Once more.",
    "Please say that once more.",
    "Repeat your last answer.",
    "Sorry, what?",
    "Come again?",
    "What was your last answer?",
)
CAPITALS = (
    "In capital letters.",
    "Now in capital letters.",
    "Write that in capital letters.",
    "In upper case, please.",
    "Say it in upper case.",
    "The same in capitals.",
    "Again in capital letters.",
    "Convert that to upper case.",
    "And in all caps?",
    "ALL CAPS please",
    "Repeat it in capitals.",
)
ADD = (
    "Add {x}.",
    "Add {x} to the list.",
    "Put {x} on the list.",
    "Please add {x}.",
    "Add {x} to my list.",
    "add {x}",
    "I also need {x}.",
    "And {x}.",
    "Also {x}.",
    "Note {x} too.",
    "Write {x} on the list.",
    "Append {x}.",
    "{x} goes on the list too.",
)
REMOVE = (
    "Remove {x}.",
    "Remove {x} from the list.",
    "Take {x} off the list.",
    "Delete {x}.",
    "Please remove {x}.",
    "I do not need {x}.",
    "Strike {x}.",
    "delete {x}",
    "Without {x}.",
    "Drop {x}.",
    "No {x}, please.",
)
START = (
    "My list is {l}.",
    "Here is my list: {l}.",
    "I have to buy {l}.",
    "Make a list: {l}",
    "Remember this list: {l}",
    "The list is {l}.",
    "Please note {l}.",
    "Start a list with {l}.",
    "I need {l}.",
    "List: {l}",
    "Write down {l}.",
)
SHOW = (
    "What is on the list?",
    "What is on my list?",
    "Show the list.",
    "Show me my list.",
    "Read me the list.",
    "What's on the list now?",
    "Which items are on the list?",
    "The list?",
    "Print the list.",
    "Tell me the whole list.",
    "What do I have on the list?",
    "list please",
)
LENGTH = (
    "How many items are on the list?",
    "How long is the list?",
    "How many things are on my list?",
    "Count the items.",
    "How many are there?",
    "How many items do I have?",
    "How many?",
    "What is the number of items?",
    "How many items now?",
    "Count them.",
)
NTH = (
    "What is the {n} item?",
    "What is the {n} one?",
    "Which is the {n}?",
    "The {n} one?",
    "Tell me the {n} item.",
    "Give me the {n} one.",
    "What comes {n}?",
    "Name the {n} item.",
    "{n} item?",
    "Read the {n} entry.",
    "Say the {n} one.",
)
AND_NTH = (
    "And the {n} one?",
    "And the {n}?",
    "and the {n} one?",
    "What about the {n} one?",
    "And what is the {n}?",
    "Now the {n} one.",
    "The {n}, too.",
    "How about the {n}?",
    "And the {n} item?",
    "Then the {n}?",
)
AND_OTHER = (
    "And {k}?",
    "and {k}?",
    "What about {k}?",
    "How about {k}?",
    "And for {k}?",
    "The same for {k}?",
    "And what about {k}?",
    "Now for {k}.",
    "Then {k}?",
    "What is it for {k}?",
    "And in the case of {k}?",
)
ORDINALS = ("first", "second", "third", "fourth", "fifth")

CHATTER = (  # turns in between, which change nothing
    ("Thanks!", "You are welcome."),
    ("How are you?", "I am fine, thank you."),
    ("ok", "Good."),
    ("Please remember that.", "I will."),
    ("That is all for now.", "All right."),
    ("What is 2 plus 3?", "5"),
    ("Say hello.", "Hello!"),
    ("Nice weather today.", "Enjoy it!"),
    ("Are you there?", "Yes, I am here."),
    ("I have to think.", "Take your time."),
    ("One moment please.", "I am waiting."),
    ("Great.", "Glad to hear it."),
    ("Tell me a color.", "Blue"),
    ("Wait a minute.", "I am waiting."),
    ("Good.", "What else?"),
    ("Repeat: abc", "abc"),
    ("You are helpful.", "Thank you."),
    ("I am back.", "Welcome back."),
)

Turns = tuple[Message, ...]


def confirmation(memory: Memory, shown: str) -> str:
    if memory.name == "name":
        return f"Nice to meet you, {shown}!"
    said = memory.says.replace("{v}", shown)
    return f"Got it: {said[0].lower()}{said[1:]}"


def case(turns: Turns, answer: str, must: str) -> Case:
    return Case("multi_turn", turns, answer, must=(must,))


def told(world: World) -> list[Case]:
    """Facts about the user, told one by one or together; each is asked for, and one that was not told."""
    memories = world.rng.sample(MEMORIES, world.rng.randint(2, 4))
    while len({memory.name for memory in memories} & NUMERIC) > 1:
        memories = world.rng.sample(MEMORIES, world.rng.randint(2, 4))
    missing = memories.pop()
    turns: Turns = ()
    made: list[Case] = []
    values: dict[str, str] = {}
    for memory in memories:
        shown = entity(world, memory.kind, list(values.values()))
        values[memory.name] = shown
        turns = (*turns, user(small(world, memory.tells).replace("{v}", shown)))
        made.append(case(turns, confirmation(memory, shown), shown))
        turns = (*turns, assistant(confirmation(memory, shown)))
        if world.chance(0.15):
            said, answered = world.pick(CHATTER)
            turns = (*turns, user(said), assistant(answered))
    made = made[-1:]
    if world.chance(0.35):
        memory = memories[-1]
        changed = entity(world, memory.kind, list(values.values()))
        told_again = world.pick(CORRECTIONS).replace("{v}", changed).replace("{o}", values[memory.name])
        values[memory.name] = changed
        turns = (*turns, user(told_again))
        made.append(case(turns, confirmation(memory, changed), changed))
        turns = (*turns, assistant(confirmation(memory, changed)))
    for memory in memories:
        answer = memory.says.replace("{v}", values[memory.name])
        asked = (*turns, user(small(world, memory.asks)))
        made.append(case(asked, answer, values[memory.name]))
        made += _about_answer(world, asked, answer) if world.chance(0.2) else []
    made.append(case((*turns, user(small(world, missing.asks))), NOT_TOLD, "not told"))
    return made


def _about_answer(world: World, turns: Turns, answer: str) -> list[Case]:
    """What is asked of an answer itself."""
    if world.chance(0.6):
        return [case((*turns, assistant(answer), user(world.pick(AGAIN))), answer, answer)]
    return [Case("multi_turn", (*turns, assistant(answer), user(world.pick(CAPITALS))), answer.upper(), exact=True)]


def listed(world: World) -> list[Case]:
    """A list that is told, that grows and shrinks, and that is read out."""
    kind = world.any_of(("food", "product", "animal", "word", "first_name", "city", "piece"))
    items: list[str] = []
    for _ in range(world.rng.randint(2, 4)):
        items.append(entity(world, kind, items))
    turns: Turns = (user(world.pick(START).replace("{l}", ", ".join(items))),)
    turns = (*turns, assistant(f"Noted: {', '.join(items)}"))
    for _ in range(world.any_of((0, 1, 1, 2))):
        if world.chance(0.7) or len(items) < 2:
            items.append(entity(world, kind, items))
            turns = (*turns, user(world.pick(ADD).replace("{x}", items[-1])), assistant(f"Added {items[-1]}."))
        else:
            gone = items.pop(world.rng.randrange(len(items)))
            turns = (*turns, user(world.pick(REMOVE).replace("{x}", gone)), assistant(f"Removed {gone}."))
    made = []
    if len(turns) == 2:
        made.append(Case("multi_turn", turns[:-1], f"Noted: {', '.join(items)}", must=tuple(items)))
    else:
        last = turns[-1].content[0]
        made.append(Case("multi_turn", turns[:-1], _said(last), exact=True))
    whole = ", ".join(items)
    made.append(Case("multi_turn", (*turns, user(world.pick(SHOW))), whole, exact=True))
    made.append(Case("multi_turn", (*turns, user(world.pick(LENGTH))), str(len(items)), exact=True))
    made += _items(world, turns, items)
    return made


def _said(block: ContentBlock) -> str:
    if not isinstance(block, Text):
        raise TypeError(f"the assistant's turn is a text, not {block!r}")
    return block.text


def _items(world: World, turns: Turns, items: list[str]) -> list[Case]:
    """One item by its number, then another "and the ...?"."""
    count = min(len(items), len(ORDINALS))
    one, other = (world.rng.sample(range(count), 2) * 2)[:2] if count > 1 else (0, 0)
    first = (*turns, user(world.pick(NTH).replace("{n}", ORDINALS[one])))
    more = (*first, assistant(items[one]), user(world.pick(AND_NTH).replace("{n}", ORDINALS[other])))
    made = [Case("multi_turn", first, items[one], exact=True), Case("multi_turn", more, items[other], exact=True)]
    if world.chance(0.4):
        made.append(
            Case("multi_turn", (*first, assistant(items[one]), user(world.pick(AGAIN))), items[one], exact=True)
        )
    if world.chance(0.4):
        upper = items[one].upper()
        made.append(Case("multi_turn", (*first, assistant(items[one]), user(world.pick(CAPITALS))), upper, exact=True))
    return made


def read_on(world: World) -> list[Case]:
    """A text in the first turn, and questions on it in all turns."""
    if world.chance(0.5):
        return _rows(world)
    read = scene(world)
    facts = world.rng.sample(read.facts, min(3, len(read.facts)))
    turns: Turns = (user(read.text + world.any_of(("\n", "\n\n", " ")) + ask(world, facts[0])),)
    made = [Case("multi_turn", turns, facts[0].value, exact=True)]
    for before, fact in pairwise(facts):
        turns = (*turns, assistant(before.value), user(ask(world, fact)))
        made.append(Case("multi_turn", turns, fact.value, exact=True))
    last = (*turns, assistant(facts[-1].value))
    made.append(Case("multi_turn", (*last, user(world.pick(AGAIN))), facts[-1].value, exact=True))
    return made


def _rows(world: World) -> list[Case]:
    """A sheet: "Where does A live?", then "And B?"."""
    of = any_sheet(world)
    columns = world.rng.sample(of.columns, 2)
    rows = draw(world, of, columns, world.rng.randint(2, 4))
    text = world.any_of(LAYOUTS)(world, of, columns, rows)
    column = columns[0]
    one, other = world.rng.sample(rows, 2)
    question = put(small(world, column.forward), {"{k}": one[of.key]})
    turns: Turns = (user(f"{text}\n\n{question}"),)
    made = [Case("multi_turn", turns, one[column.name], exact=True)]
    base = (*turns, assistant(one[column.name]))
    more = world.pick(AND_OTHER).replace("{k}", other[of.key])
    made.append(Case("multi_turn", (*base, user(more)), other[column.name], exact=True))
    back = put(small(world, column.reverse), {"{v}": other[column.name]})
    made.append(Case("multi_turn", (*base, user(back)), other[of.key], exact=True))
    again = put(small(world, columns[1].forward), {"{k}": one[of.key]})
    made.append(Case("multi_turn", (*base, user(again)), one[columns[1].name], exact=True))
    return made


def multi_turn(world: World) -> list[Case]:
    return world.any_of((told, told, told, listed, listed, read_on))(world)


train_all_also(globals(), more_text_work.CONVERSATIONS)
