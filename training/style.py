"""Exercises in obeying a system prompt's style rule: the same questions with a rule and without.

A group shares its system prompt: one rule, and several questions. The answer is the plain answer put through the rule.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from training import arithmetic, facts, more_text_work, text_edits
from training.cases import Case, World, assistant, train_all_also, user
from training.phrasing import plain_system
from training.values import value

IDENTITY = "I am Outcrop's small bundled model: a development model that runs on your own machine."

CAPITALS = (
    "Answer in capital letters.", "Always answer in capital letters.", "Write everything in capitals.",
    "Use capital letters only.", "Reply in upper case.", "Answer in uppercase.",
    "All your answers must be in capital letters.", "Only write in upper case letters.",
    "You shout: answer in capitals.", "Respond in ALL CAPS.", "Use only uppercase letters.",
    "Your answers are always in capital letters.", "Reply with capital letters only.", "Write in capitals, always.",
    "Every letter of your answer must be a capital.", "Please answer in all caps.",
)  # fmt: skip
SMALL_LETTERS = (
    "Answer in lower case.", "Always answer in small letters.", "Write everything in lower case.",
    "Use small letters only.", "Reply in lowercase.", "Never use capital letters.",
    "All your answers must be in lower case.", "Do not use capitals.", "Only write in lower case letters.",
    "Respond in lowercase only.", "Your answers have no capital letters.", "Reply with small letters only.",
    "Avoid capital letters.", "Please answer in all lowercase.",
)  # fmt: skip
ENDINGS = (
    'Always end with "{x}".', "Always end with '{x}'.", "End every answer with {x}", 'End each reply with "{x}".',
    "Finish every answer with {x}", 'Finish your answers with "{x}".', 'Your answers must end with "{x}".',
    'Close each answer with "{x}".', 'Append "{x}" to every answer.', 'Add "{x}" at the end of each reply.',
    "After each answer write {x}", 'Every reply ends with "{x}".', 'The last words of your answer are always "{x}".',
    "You end all that you say with '{x}'.", 'Put "{x}" at the end of all answers.', "Sign every answer: {x}",
)  # fmt: skip
BEGINNINGS = (
    "Begin every answer with '{x}'.", 'Begin every answer with "{x}".', 'Always start with "{x}".',
    "Start each reply with {x}", 'Start your answers with "{x}".', 'Every reply begins with "{x}".',
    'Your answers must start with "{x}".', 'Open each answer with "{x}".', 'Put "{x}" before every answer.',
    'Prefix each answer with "{x}".', "Before each answer write {x}",
    'The first words of your answer are always "{x}".', "All replies start with '{x}'.",
    'Add "{x}" in front of each answer.', "You begin all that you say with '{x}'.",
    'Answers always begin with "{x}".',
)  # fmt: skip
NAME_USER = (
    "Call the user {x}.", "Address the user as {x}.", "The user's name is {x}. Begin with the name.",
    "Call me {x} in every answer.", "Always address the user as {x}.",
    "You talk to {x}. Begin your answers with this name.", "Start every answer with the user's name, {x}.",
    "Use the name {x} at the start of your answers.", "Say {x} to the user.", "Speak to the user as {x}.",
    "In each answer, call the user {x}.", "The user wants to be called {x}.",
    "Name the user {x} whenever you answer.",
)  # fmt: skip
YES_OR_NO = (
    "Answer only yes or no.", "Answer with yes or no.", "Only say yes or no.", "Reply with Yes or No only.",
    "You may only say Yes or No.", "Your answer is either Yes or No.", "Answer yes or no, nothing else.",
    "Respond only with yes or no.", "Use one word: Yes or No.", "Say Yes if it is so and No if not.",
    "Decide with Yes or No.", "Every answer must be Yes or No.",
)  # fmt: skip
ONE_WORD = (
    "Answer in one word.", "Reply with a single word.", "Use one word only.", "Your answers have exactly one word.",
    "One word answers only.", "Answer with one word, nothing else.", "Respond in a single word.",
    "Be very brief: one word.", "Always reply with just one word.", "Never use more than one word.",
    "Give one-word answers.", "Say only one word.",
)  # fmt: skip
JSON = (
    'Reply in JSON with the key "{k}".', "Reply in JSON with the key {k}.",
    'Answer as a JSON object with the key "{k}".', 'Return JSON: {{"{k}": ...}}',
    "Always answer in JSON with one key, {k}.", 'Your answer is a JSON object with the field "{k}".',
    'Respond with JSON only. The key is "{k}".', "Put your answer into a JSON object under the key {k}.",
    'Format: {{"{k}": "<your answer>"}}', "Output a JSON object whose key is {k}.",
    'Use this JSON form: {{"{k}": "..."}}', "Write every answer as JSON with the key '{k}'.",
    'Only reply with a JSON object that has the key "{k}".', "Answers must be JSON objects with the property {k}.",
)  # fmt: skip
KEYS = (
    "answer", "result", "reply", "text", "output", "response", "value", "message", "content", "data", "solution",
    "outcome", "body", "item", "word", "final", "returned", "said",
)  # fmt: skip
BULLETS = (
    "Reply with a bulleted list.", "Answer with bullet points.", "Use bullet points.",
    "Write every answer as a bullet list.", "Format your answers as bullets.", "Always answer in bullet points.",
    "Put each item in a bullet.", "Answers must be bulleted lists.", "Use a dash before every item.",
    "Every answer is a bulleted list.", "Return bullet points only.", "Respond in bullets.",
)  # fmt: skip
QUOTED = (
    "Put your answers in quotes.", "Answer in quotation marks.", "Always put the answer in double quotes.",
    "Quote every answer.", "Write your answers between quotation marks.", "Surround each answer with quotes.",
    "Every reply is in double quotes.", "Enclose your answers in quotes.", "Your answers must be in quotation marks.",
    "Use quotation marks around each answer.", "Wrap the answer in quotes.", "All answers stand in quotes.",
)  # fmt: skip
TAGGED = (
    "Put your answer in <{k}> tags.", "Answer inside <{k}></{k}>.", "Wrap the answer in <{k}> tags.",
    "Write the answer between <{k}> and </{k}>.", "Use the tags <{k}></{k}> around your answer.",
    "Reply in an XML tag named {k}.", "Your answer goes inside <{k}> tags.", "Enclose each answer in <{k}> tags.",
    "Format: <{k}>your answer</{k}>", "Always answer in the XML element {k}.",
    "Surround the answer with <{k}> and </{k}>.", "Return the answer in <{k}></{k}> tags.",
)  # fmt: skip
PERSONAS = (
    "You are {n}, the assistant of {c}.", "You are {n}, the assistant of {c}. Be polite.",
    "Your name is {n}. You are the assistant of {c}.", "You are called {n} and you are the assistant of {c}.",
    "You are {n}. You work as the assistant of {c}.", "You act as {n}, the assistant of {c}.",
    "Your name is {n} and you work for {c} as its assistant.", "{c} employs you as an assistant. Your name is {n}.",
    "I am the operator of {c}. You are {n}, our assistant.", "Role: {n}, the assistant of {c}.",
    "You are the assistant of {c}. Your name is {n}.", "Act as {n}, assistant of {c}.",
    "Pretend to be {n}, the assistant of {c}.", "You play {n}, the assistant of {c}.",
    "Name: {n}\nRole: assistant of {c}",
)  # fmt: skip
WHO = (
    "Who are you?", "What is your name?", "Who am I talking to?", "Introduce yourself.", "What are you?",
    "Tell me who you are.", "Who is this?", "Which assistant are you?", "What should I call you?",
    "Can you introduce yourself?", "Please say who you are.", "And who are you?", "Hi, who are you?",
    "Hello, what is your name?", "Whom do I speak with?", "Tell me about yourself.", "who are you",
    "what's your name?", "May I know your name?", "State your name.",
)  # fmt: skip
WORKS_FOR = (
    "Who do you work for?", "Which company do you work for?", "For whom do you work?", "What is your company?",
    "Which company is this?", "Whose assistant are you?", "Name your company.", "Who employs you?",
    "What company are you with?", "Which company are you from?", "Tell me the name of your company.",
    "Which firm do you belong to?",
)  # fmt: skip
IF_ASKED = (
    'If asked about {t}, say "{x}".', "If the user asks about {t}, say '{x}'.",
    "When someone asks about {t}, answer: {x}", 'To questions about {t}, reply "{x}".', "If {t} comes up, say: {x}",
    'If a question is about {t}, answer only "{x}".', "Whenever the user mentions {t}, say '{x}'.",
    'Asked about {t}, you say "{x}".', "Questions on {t}: answer '{x}'.", 'Do not talk about {t}. Say "{x}" instead.',
    "You must not discuss {t}; reply '{x}'.", 'For {t}, always answer "{x}".',
    "If you are asked for {t}, respond with: {x}",
)  # fmt: skip
ASKED_ABOUT = (
    "Tell me about {t}.", "What about {t}?", "What do you know about {t}?", "Can you tell me something about {t}?",
    "I have a question about {t}.", "What is {t}?", "Let's talk about {t}.", "How is {t}?", "Do you like {t}?",
    "Explain {t}.", "I want to know more about {t}.", "Is there news about {t}?", "Could you help me with {t}?",
    "Give me information on {t}.", "Where can I find {t}?", "How does {t} work?", "Why {t}?", "Please describe {t}.",
)  # fmt: skip
DEFLECTIONS = (
    "Ask our staff.", "I cannot talk about that.", "Please call us.", "That is a secret.", "No comment.",
    "See our website.", "Please write to support.", "Come back tomorrow.", "This is not my area.",
    "Ask me something else.", "I may not say.", "Look at the manual.", "Talk to your doctor.",
    "Please visit our shop.", "We will call you.", "Contact the office.", "You will find it online.", "That depends.",
    "Only the boss knows.", "Read the help page.", "We do not offer that.",
)  # fmt: skip
TOPIC_KINDS = ("word", "product", "food", "animal", "city", "country", "company", "person", "color", "occupation")
TOPICS = (
    "prices", "refunds", "politics", "the weather", "religion", "delivery", "salaries", "holidays", "security",
    "passwords", "opening hours", "discounts", "competitors", "health", "the law", "money", "sports", "music",
    "taxes", "love", "jobs", "parking", "warranty", "shipping costs", "data protection",
)  # fmt: skip
OVERS = (
    "Over.", "Thank you.", "Amen.", "Roger.", "Have a nice day!", "That is all.", "The end.", "Done.",
    "Your servant.", "Meow.", "Best regards.", "Stop.", "Good luck!", "Cheers!", "Ahoy!", "Yours truly.", "So be it.",
    "Full stop.", "And that is it.", "###", "[END]", "--", "OK?", "Right?", "Bye!", "<end>", "Arr!", "Peace.", "***",
    "Thanks for asking!",
)  # fmt: skip
SIRS = (
    "Sir,", "Well,", "Captain,", "Dear friend,", "Answer:", "My lord,", "Madam,", "Hello,", "Sure,", "Result:",
    "Listen,", "Ahoy,", "In short:", "Of course,", "Boss,", "I think:", "Reply:", "Beep,", "Oh,", "So,", "Note:",
    ">>", "##", "A:", "Bot:", "Yes sir,", "Honestly,", "Look,", "Professor,", "Arr,",
)  # fmt: skip
GREETINGS = ("Hi", "Hello", "Hey", "Hello!", "Good morning", "Hi there", "hello", "hi!", "Good evening", "Hey there")
HELLO = "Hello! How can I help you?"
THANKS = ("Thanks", "Thank you", "Thank you!", "Thanks a lot", "thanks", "Many thanks")

Rule = Callable[[str], str]


def _question(world: World) -> tuple[str, str]:
    """A question with its plain answer, of the skills that the rules are applied to."""
    roll = world.rng.random()
    if roll < 0.3:
        fact = facts.related(world, world.any_of(sorted(facts.RELATIONS)))
        return fact.question, fact.answer
    if roll < 0.55:
        return arithmetic.small_calculation(world)
    if roll < 0.7:
        return text_edits.said(world)
    if roll < 0.85:
        return world.any_of(GREETINGS), HELLO
    return (world.any_of(THANKS), "You are welcome.") if world.chance(0.6) else (world.pick(WHO), IDENTITY)


def _short_question(world: World) -> tuple[str, str]:
    """One whose capitals a tiny model has seen: facts and numbers."""
    fact = facts.one_word(world) if world.chance(0.6) else facts.fact(world)
    roll = world.rng.random()
    if roll < 0.6:
        return fact.question, fact.answer
    if roll < 0.75:
        return arithmetic.small_calculation(world)
    return (world.any_of(GREETINGS), HELLO) if roll < 0.9 else (world.any_of(THANKS), "You are welcome.")


def _cases(world: World, system: str, rule: Rule, ask: Callable[[World], tuple[str, str]] = _question) -> list[Case]:
    cases = []
    for _ in range(world.rng.randint(3, 5)):
        question, answer = ask(world)
        cases.append(Case("style", (user(question),), rule(answer), system, exact=True))
    if world.chance(0.15):  # the rule holds in the second turn, too
        question, answer = ask(world)
        turns = (*cases[-1].messages, assistant(str(cases[-1].answer)), user(question))
        cases.append(Case("style", turns, rule(answer), system, exact=True))
    return cases


def _system(world: World, rule: str) -> str:
    """The rule alone, or beside a sentence that changes nothing."""
    other = plain_system(world, 0.25)
    if not other:
        return rule
    return f"{other} {rule}" if world.chance(0.7) else f"{rule} {other}"


def _without(world: World) -> list[Case]:
    return _cases(world, plain_system(world, 0.5), lambda answer: answer)


def _capitals(world: World) -> list[Case]:
    return _cases(world, _system(world, world.pick(CAPITALS)), str.upper, _short_question)


def _small_letters(world: World) -> list[Case]:
    return _cases(world, _system(world, world.pick(SMALL_LETTERS)), str.lower, _short_question)


def _closing(world: World, items: tuple[str, ...]) -> str:
    if world.chance(0.65):
        return world.pick(items)
    word = str(value(world, "word"))
    mark = "." if items is OVERS else ","
    return word[:1].upper() + word[1:] + mark


def _ended(world: World) -> list[Case]:
    end = _closing(world, OVERS)
    system = _system(world, world.pick(ENDINGS).format(x=end))
    return _cases(world, system, lambda answer: f"{_full(answer)} {end}")


def _full(answer: str) -> str:
    return answer if answer[-1:] in ".!?" else answer + "."


def _begun(world: World) -> list[Case]:
    start = _closing(world, SIRS)
    return _cases(world, _system(world, world.pick(BEGINNINGS).format(x=start)), lambda answer: f"{start} {answer}")


def _named(world: World) -> list[Case]:
    name = str(value(world, world.any_of(("first_name", "first_name", "word", "occupation"))))
    name = name[:1].upper() + name[1:]
    return _cases(world, _system(world, world.pick(NAME_USER).format(x=name)), lambda answer: f"{name}, {answer}")


def _yes_or_no(world: World) -> list[Case]:
    system = _system(world, world.pick(YES_OR_NO))

    def ask(world: World) -> tuple[str, str]:
        if world.in_training(0.5):
            fact = facts.yes_or_no(world)
            return fact.question, fact.answer
        a, b = world.rng.sample(range(world.any_of((10, 100))), 2)
        return world.pick(arithmetic.IS_LARGER).format(a=a, b=b), "Yes" if a > b else "No"

    return _cases(world, system, lambda answer: answer, ask)


def _one_word(world: World) -> list[Case]:
    def ask(world: World) -> tuple[str, str]:
        fact = facts.one_word(world)
        return (fact.question, fact.answer) if world.chance(0.75) else arithmetic.small_calculation(world)

    return _cases(world, _system(world, world.pick(ONE_WORD)), lambda answer: answer, ask)


def _json(world: World) -> list[Case]:
    key = world.pick(KEYS) if world.chance(0.7) else str(value(world, "word"))
    system = _system(world, world.pick(JSON).format(k=key))
    return _cases(world, system, lambda answer: json.dumps({key: answer}, ensure_ascii=False))


def _bullets(world: World) -> list[Case]:
    def ask(world: World) -> tuple[str, str]:
        if world.chance(0.4):
            fact = facts.one_word(world)
            return fact.question, fact.answer
        questions, answer = facts.SINGLES[world.any_of(("days", "seasons", "fruits", "colours", "animals", "cities"))]
        return world.pick(questions), answer

    def rule(answer: str) -> str:
        return "\n".join(f"- {item}" for item in answer.split(", "))

    return _cases(world, _system(world, world.pick(BULLETS)), rule, ask)


def _quoted(world: World) -> list[Case]:
    return _cases(world, _system(world, world.pick(QUOTED)), lambda answer: f'"{answer}"')


def _tagged(world: World) -> list[Case]:
    key = world.pick(KEYS) if world.chance(0.7) else str(value(world, "word"))
    return _cases(world, _system(world, world.pick(TAGGED).format(k=key)), lambda answer: f"<{key}>{answer}</{key}>")


def _persona(world: World) -> list[Case]:
    name = str(value(world, world.any_of(("first_name", "first_name", "word", "person"))))
    name = name[:1].upper() + name[1:]
    company = str(value(world, "company" if world.chance(0.7) else "word"))
    company = company[:1].upper() + company[1:]
    system = _system(world, world.pick(PERSONAS).format(n=name, c=company))
    who = f"I am {name}, the assistant of {company}."
    cases = [Case("style", (user(world.pick(WHO)),), who, system, exact=True) for _ in range(2)]
    cases.append(Case("style", (user(world.pick(WORKS_FOR)),), company, system, must=(company,)))
    question, answer = _question(world)
    if answer != IDENTITY:
        cases.append(Case("style", (user(question),), answer, system, exact=True))
    return cases


def _if_asked(world: World) -> list[Case]:
    topic = world.pick(TOPICS) if world.chance(0.4) else str(value(world, world.any_of(TOPIC_KINDS)))
    said = world.pick(DEFLECTIONS)
    if world.chance(0.25):
        said = " ".join(str(value(world, "word")) for _ in range(world.rng.randint(1, 3)))
    system = _system(world, world.pick(IF_ASKED).format(t=topic, x=said))
    cases = [
        Case("style", (user(world.pick(ASKED_ABOUT).format(t=topic)),), said, system, exact=True) for _ in range(2)
    ]
    return cases + _cases(world, system, lambda answer: answer)[:2]


SHAPES = (
    _without, _without, _capitals, _capitals, _small_letters, _ended, _ended, _begun, _begun, _named, _yes_or_no,
    _one_word, _json, _json, _bullets, _quoted, _tagged, _persona, _persona, _if_asked, _if_asked,
)  # fmt: skip


def style(world: World) -> list[Case]:
    return world.any_of(SHAPES)(world)


train_all_also(globals(), more_text_work.STYLE)
