"""Exercises of small edits: a sentence is given, and a change to it, or a part of it, is asked.

The sentence is shared by the cases of a group and comes first; the answer is the changed text alone.
"""

from __future__ import annotations

import re

from training import more_edit_texts, more_text_work
from training.cases import Case, World, train_all_also, user
from training.phrasing import plain_system, politely
from training.values import value

HEADS = (
    "Text: {}", "Sentence: {}", "{}", "Here is a text: {}", "Input: {}", 'Text: "{}"', "<text>{}</text>",
    "The text: {}", "Take this sentence: {}", "Given: {}", '"{}"', "Original: {}", "My sentence: {}", "Text:\n{}",
    "Here is my text: {}", "Look at this sentence: {}", "I wrote: {}", "This is the text: {}", "Consider: {}",
    "Line: {}", "Message: {}", "text = '{}'", "Phrase: {}", "The words are: {}", "Content: {}",
)  # fmt: skip
UPPER = (
    "Write it in upper case.", "Write the text in capital letters.", "Convert it to uppercase.",
    "Make it all capitals.", "Use capital letters only.", "Turn the text into upper case.", "Put it in capitals.",
    "Uppercase it.", "Change every letter to a capital.", "Give me the text in upper case.",
    "Rewrite it in all caps.", "Return the text in capital letters.", "In capitals, please.",
    "Shout it in capital letters.",
)  # fmt: skip
LOWER = (
    "Lower case, please.",
    "Write it in lower case.", "Write the text in small letters.", "Convert it to lowercase.",
    "Make it all lower case.", "Use small letters only.", "Turn the text into lower case.", "Put it in lower case.",
    "Lowercase it.", "Change every letter to a small one.", "Give me the text in lower case.",
    "Rewrite it without capitals.", "Return the text in small letters.", "In lower case, please.",
    "Remove all capital letters by making them small.",
)  # fmt: skip
QUOTE = (
    "Put quotes around it.", "Put it in quotes.", "Add quotation marks around the text.", "Quote the text.",
    "Write it between quotation marks.", "Surround the text with quotes.", "Enclose it in double quotes.",
    "Wrap it in quotes.", "Give me the text in quotation marks.", "Return it in double quotes.", "Set it in quotes.",
    "Add quotes at both ends.",
)  # fmt: skip
BRACKETS = (
    "Put it in brackets.", "Put brackets around it.", "Write it between brackets.",
    "Surround the text with brackets.", "Enclose it in parentheses.", "Wrap it in parentheses.",
    "Add parentheses around the text.", "Set it in parentheses.", "Give me the text in brackets.",
    "Return it in round brackets.", "Add brackets at both ends.", "Bracket the text.",
)  # fmt: skip
REPEAT = (
    "Repeat it.", "Repeat the text.", "Repeat this exactly.", "Copy the text.", "Write the same text again.",
    "Say it again.", "Echo the text.", "Return the text unchanged.", "Print the text.", "Repeat word for word.",
    "Give me the same text back.", "Output exactly the text.", "Write it once more.",
    "Quote me without quotes: repeat.", "Show me the text again.",
)  # fmt: skip
TWICE = (
    "Write it twice.", "Repeat it two times.", "Say it twice.", "Write the text two times.", "Give me the text twice.",
    "Print it two times.", "Double the text.", "Output the text twice.", "Copy it two times.", "Write it 2 times.",
    "Repeat the text twice.", "Return the text twice in a row.",
)  # fmt: skip
FIRST = (
    "What is the first word?", "First word?", "Give me the first word.", "Which word comes first?",
    "Write only the first word.", "What is the first word of the text?", "Name the first word.",
    "Return the first word.", "With which word does it start?", "Which word is at the beginning?",
    "Say the first word.", "Extract the first word.", "Show the first word.",
)  # fmt: skip
LAST = (
    "What is the last word?", "Last word?", "Give me the last word.", "Which word comes last?",
    "Write only the last word.", "What is the last word of the text?", "Name the last word.", "Return the last word.",
    "With which word does it end?", "Which word is at the end?", "Say the last word.", "Extract the last word.",
    "Show the final word.",
)  # fmt: skip
COUNT = (
    "How many words are there?", "Count the words.", "How many words does it have?",
    "How many words are in the text?", "What is the number of words?", "Number of words?", "Word count?",
    "Tell me the number of words.", "How many words do you see?", "Give me the word count.",
    "Count how many words it has.", "How many words long is it?",
)  # fmt: skip
REVERSE = (
    "Reverse the order of the words.", "Write the words in reverse order.", "Write the words backwards.",
    "Put the words in the opposite order.", "Turn the word order around.", "Give me the words from last to first.",
    "Reverse the words.", "Say the words in reversed order.", "Return the words in reverse order.",
    "Print the words from the last to the first.", "Invert the order of words.",
    "List the words backwards in one line.",
)  # fmt: skip
REPLACE = (
    "Replace {a} by {b}.", "Replace {a} with {b}.", "Replace the word {a} by {b}.", "Change {a} to {b}.",
    "Write {b} instead of {a}.", "Put {b} in place of {a}.", "Substitute {b} for {a}.", "Exchange {a} for {b}.",
    "Use {b} instead of {a}.", 'Replace "{a}" with "{b}".', "Swap {a} for {b}.", "Turn {a} into {b}.",
    "Rewrite it with {b} instead of {a}.", "Where it says {a}, write {b}.", "{a} should be {b}. Correct it.",
    "The word {a} is wrong, it must be {b}. Write it again.",
)  # fmt: skip
DELETE = (
    "Remove the word {a}.", "Delete {a}.", "Leave out the word {a}.", "Write it without {a}.",
    "Remove {a} from the text.", "Delete the word {a} from it.", "Drop the word {a}.", "Take out {a}.",
    "Give me the text without {a}.", "Rewrite it without the word {a}.", "Omit {a}.", "Strike the word {a}.",
)  # fmt: skip
APPEND = (
    "Add {b} at the end.", "Put {b} at the end.", "Append {b}.", "Append the word {b}.",
    "Write it with {b} at the end.", "Add the word {b} to the end.", "End it with {b}.", "Write {b} after it.",
    "Give me the text followed by {b}.", "Extend it by the word {b}.", "Attach {b} at the end.",
    "Let it end with {b}.",
)  # fmt: skip
PREPEND = (
    "Add {b} at the beginning.", "Put {b} in front.", "Prepend {b}.", "Prepend the word {b}.",
    "Write it with {b} in front.", "Add the word {b} to the start.", "Begin it with {b}.", "Write {b} before it.",
    "Put {b} before the text.", "Start it with the word {b}.", "Insert {b} at the start.", "Let it begin with {b}.",
)  # fmt: skip
UNDOT = (
    "Remove the full stop at the end.", "Delete the punctuation at the end.", "Remove the last punctuation mark.",
    "Write it without the final full stop.", "Drop the period at the end.", "Take away the mark at the end.",
    "Leave out the closing punctuation.", "Remove the ending period.", "Strip the final punctuation.",
    "Give me the text without the last mark.", "Remove the final dot.", "Write it without punctuation at the end.",
)  # fmt: skip
EXCLAIM = (
    "End it with an exclamation mark.", "Put an exclamation mark at the end.", "Use an exclamation mark at the end.",
    "Make it an exclamation.", "Add an exclamation mark.", "Close it with an exclamation mark.",
    "Finish with an exclamation mark.", "Write it with an exclamation mark.", "Let it end in an exclamation mark.",
    "Change the last mark to an exclamation mark.", "Replace the final mark by an exclamation mark.",
    "Give me the text with an exclamation mark.",
)  # fmt: skip
AFTER = (
    "Which word comes after {a}?", "What is the word after {a}?", "Which word follows {a}?", "What comes after {a}?",
    "Word after {a}?", "Name the word after {a}.", "Give me the word after {a}.",
    "Tell me the word that follows {a}.", "What word stands behind {a}?", "Write only the word after {a}.",
    "Return the word after {a}.", "Say the word next after {a}.",
)  # fmt: skip
BEFORE = (
    "Which word comes before {a}?", "What is the word before {a}?", "Which word precedes {a}?",
    "What comes before {a}?", "Word before {a}?", "Name the word before {a}.", "Give me the word before {a}.",
    "Tell me the word that precedes {a}.", "What word stands in front of {a}?", "Write only the word before {a}.",
    "Return the word before {a}.", "Say the word just before {a}.",
)  # fmt: skip
SAY = (
    "Say {x}", 'Say "{x}"', "Repeat after me: {x}", "Repeat: {x}", "Repeat this: {x}", "Echo: {x}", "Write: {x}",
    "Just say {x}", 'Reply with "{x}".', "Reply with: {x}", "Answer with exactly: {x}", "Print {x}",
    "Return exactly this text: {x}", 'Respond with "{x}" and nothing else.', "Copy this text: {x}",
    "Output only: {x}", "Your answer must be: {x}", "Echo back the following: {x}", 'Say the words "{x}".',
    "Can you say {x}?", 'Please say "{x}".', "Only reply with {x}", "Type {x}", 'Just answer "{x}"',
)  # fmt: skip
GREETING = (
    "Write a greeting to {n}.", "Write a greeting line for {n}.", "Start a letter to {n}.", "Begin a letter to {n}.",
    "Write the salutation for {n}.", "Write the first line of a letter to {n}.", "How do I begin a letter to {n}?",
    "Address {n} in a letter.", "Give me the greeting for a mail to {n}.", "Open an email to {n}.",
    "I write to {n}. What is the first line?", "Write the opening of a letter to {n}.", "Begin a mail to {n}.",
)  # fmt: skip
FILL = (
    "Fill in: {t}\n{v}", "Fill in the template: {t}\nValues: {v}", "Template: {t}\nValues: {v}",
    "Complete this text: {t}\nUse {v}", "Replace the placeholders.\n{t}\n{v}", "Fill the gaps: {t}\nData: {v}",
    "Put the values into the template.\nTemplate: {t}\n{v}", "Use these values: {v}\nTemplate: {t}",
    "{v}\nFill in: {t}", "Given {v}, fill in this text: {t}", "Insert the data into the text.\nData: {v}\nText: {t}",
    "Render this template: {t}\nwith {v}", "Values: {v}\nComplete: {t}", "Substitute the values: {t}\n{v}",
)  # fmt: skip
TEMPLATES = (
    "Dear {name}, your order {id} is ready.", "Hello {name}, welcome to {city}!", "{name} lives in {city}.",
    "Your code is {id}.", "Hi {name}, we sent {product} to {city}.", "The {product} costs {amount}.",
    "{name} bought {product} for {amount}.", "Dear {name}, thank you for your order of {product}.",
    "Order {id}: {product}, {amount}.", "Please call {name} in {city}.", "{name} works for {company}.",
    "{company} has an office in {city}.", "Good morning {name}, your table is ready.",
    "Ticket {id} was opened by {name}.", "We met {name} from {company}.", "The invoice {id} is about {amount}.",
    "{name} ordered {product}.", "Welcome, {name}!", "From {city} to {country}.",
    "{company} sells {product} in {country}.", "{name}, your {product} has arrived.",
    "Send {product} to {name}, {city}.",
)  # fmt: skip
FIELD_KINDS = {"name": "first_name", "id": "id", "city": "city", "product": "product", "amount": "amount",
               "company": "company", "country": "country"}  # fmt: skip
SENTENCES = (
    "The {a} is on the {b}.", "{n} has a {a} and a {b}.", "We saw the {a} near the {b}.",
    "{n} went to {c} with a {a}.", "My {a} is better than your {b}.", "There is a {a} in {c}.", "{n} likes the {a}.",
    "Every {a} needs a {b}.", "The {a} of {n} is new.", "I lost my {a} in {c}.", "Please bring the {a} and the {b}.",
    "A {a} costs more than a {b}.", "{n} and {m} live in {c}.", "Do not open the {a}.", "The {a} was broken by {n}.",
    "{n} sold the {a} to {m}.", "In {c} we found a {a}.", "The old {a} stands behind the {b}.",
    "{n} wrote about the {a}.", "Nobody knows the {a}.", "This {a} belongs to {n}.",
    "They took the {a} from {c} to the {b}.", "{n} can see a {a}.", "Where is the {a}?",
)  # fmt: skip
COMMON = (
    "red", "house", "dog", "cat", "blue", "water", "hello", "good", "morning", "world", "green", "tree", "book",
    "table", "sun", "day", "night", "new", "old", "small", "big", "apple", "bread", "milk", "fish", "bird", "road",
    "car", "train", "city", "river", "stone", "paper", "letter", "music", "garden", "door", "window", "street",
    "summer", "winter", "happy", "friend", "school", "money", "coffee", "sugar", "black", "white", "yellow", "thank",
    "you", "please", "stop", "go", "yes", "open", "closed", "left", "right", "north", "south", "test", "order",
    "error", "status", "name", "time", "code", "data",
)  # fmt: skip


def _word(world: World) -> str:
    kind = world.any_of(("word", "word", "word", "product", "food", "animal", "occupation", "piece"))
    return str(value(world, kind)).strip()


def _sentence(world: World) -> str:
    if world.chance(0.25):
        return " ".join(_word(world) for _ in range(world.rng.randint(2, 7)))
    names = [str(value(world, "first_name")) for _ in range(2)]
    slots = {"a": _word(world), "b": _word(world), "n": names[0], "m": names[1], "c": str(value(world, "city"))}
    return world.pick(SENTENCES).format(**slots)


def _plain_word(word: str) -> str:
    return re.sub(r"[.!?,]+$", "", word)


def _words(text: str) -> list[str]:
    return [_plain_word(word) or word for word in text.split()]


def _wrapped(world: World, text: str) -> tuple[str, str]:
    if world.chance(0.6):
        return politely(world, world.pick(QUOTE)), f'"{text}"'
    return politely(world, world.pick(BRACKETS)), f"({text})"


def _copied(world: World, text: str) -> tuple[str, str]:
    if world.chance(0.7):
        return politely(world, world.pick(REPEAT)), text
    return politely(world, world.pick(TWICE)), f"{text} {text}"


def _end_word(world: World, text: str) -> tuple[str, str]:
    words = _words(text)
    return (world.pick(FIRST), words[0]) if world.chance(0.5) else (world.pick(LAST), words[-1])


def _counted(world: World, text: str) -> tuple[str, str]:
    return world.pick(COUNT), str(len(text.split()))


def _reversed(world: World, text: str) -> tuple[str, str]:
    return politely(world, world.pick(REVERSE)), " ".join(_words(text)[::-1])


def _changed(world: World, text: str) -> tuple[str, str]:
    """One word replaced by another or left out, where it stands once."""
    words = [word for word in _words(text) if text.split().count(word) == 1 and text.count(word) == 1]
    if not words:
        return _counted(world, text)
    old, new = world.any_of(words), _word(world)
    if world.chance(0.7):
        return politely(world, world.pick(REPLACE).format(a=old, b=new)), text.replace(old, new)
    rest = " ".join(word for word in text.split() if word != old)
    return politely(world, world.pick(DELETE).format(a=old)), rest


def _extended(world: World, text: str) -> tuple[str, str]:
    word = _word(world)
    if world.chance(0.5):
        return politely(world, world.pick(APPEND).format(b=word)), f"{text} {word}"
    return politely(world, world.pick(PREPEND).format(b=word)), f"{word} {text}"


def _marked(world: World, text: str) -> tuple[str, str]:
    bare = text.rstrip(".!?")
    if bare != text and world.chance(0.5):
        return politely(world, world.pick(UNDOT)), bare
    return politely(world, world.pick(EXCLAIM)), bare + "!"


def _beside(world: World, text: str) -> tuple[str, str]:
    words = _words(text)
    places = [i for i in range(len(words) - 1) if words.count(words[i]) == 1 and words.count(words[i + 1]) == 1]
    if not places:
        return _end_word(world, text)
    place = world.any_of(places)
    if world.chance(0.5):
        return world.pick(AFTER).format(a=words[place]), words[place + 1]
    return world.pick(BEFORE).format(a=words[place + 1]), words[place]


EDITS = (_wrapped, _copied, _end_word, _end_word, _counted, _reversed, _changed, _changed, _extended, _marked, _beside)


def _edited(world: World, system: str) -> list[Case]:
    text = _sentence(world)
    head = world.pick(HEADS).format(text)
    first = world.chance(0.15)
    cases = []
    for edit in world.rng.sample(EDITS, world.rng.randint(3, 6)):
        asked, answer = edit(world, text)
        prompt = f"{asked}\n{head}" if first else f"{head}\n{asked}"
        cases.append(Case("text_edit", (user(prompt),), answer, system, exact=True))
    return cases


def _cased(world: World, system: str) -> list[Case]:
    """Upper and lower case of common words: a tiny model must have seen a word's capitals to write them."""
    words = world.rng.sample(COMMON, world.rng.randint(1, 4))
    cases = []
    for make, questions in ((str.upper, UPPER), (str.lower, LOWER), (str.upper, UPPER)):
        text = " ".join(words)
        if make is str.lower:
            text = text.upper() if world.chance(0.5) else text.title()
        elif world.chance(0.3):
            text = text.capitalize()
        prompt = f"{world.pick(HEADS).format(text)}\n{politely(world, world.pick(questions))}"
        cases.append(Case("text_edit", (user(prompt),), make(text), system, exact=True))
    return cases


def said(world: World) -> tuple[str, str]:
    """A request to say something, and what is said."""
    words = " ".join(_word(world) for _ in range(world.rng.randint(1, 3))) if world.chance(0.3) else _sentence(world)
    return world.pick(SAY).format(x=words), words


def _said(world: World, system: str) -> list[Case]:
    cases = []
    for _ in range(world.rng.randint(3, 5)):
        if world.chance(0.25):
            name = str(value(world, world.any_of(("person", "first_name", "word", "company"))))
            asked, answer = politely(world, world.pick(GREETING).format(n=name)), f"Dear {name},"
        else:
            asked, answer = said(world)
        cases.append(Case("text_edit", (user(asked),), answer, system, exact=True))
    return cases


def _filled(world: World, system: str) -> list[Case]:
    cases = []
    for _ in range(world.rng.randint(3, 5)):
        template = world.pick(TEMPLATES)
        names = list(dict.fromkeys(re.findall(r"{(\w+)}", template)))
        values = {name: str(value(world, "word" if world.chance(0.2) else FIELD_KINDS[name])) for name in names}
        link = world.any_of(("=", ": ", " = ", ": "))
        shown = ", ".join(f"{name}{link}{values[name]}" for name in world.rng.sample(names, len(names)))
        prompt = world.pick(FILL).format(t=template, v=shown)
        cases.append(Case("text_edit", (user(prompt),), template.format(**values), system, exact=True))
    return cases


def text_edit(world: World) -> list[Case]:
    system = plain_system(world, 0.15)
    shape = world.any_of((_edited, _edited, _edited, _cased, _said, _filled))
    return shape(world, system)


train_all_also(globals(), more_text_work.TEXT_EDITS)
train_all_also(globals(), vars(more_edit_texts))
