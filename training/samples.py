"""Exercises on the prompts of published samples for Mistral on Bedrock, and on simple facts, stories and lists.

Each prompt has paraphrases and one answer. What a right answer contains is in `must`.
"""

from __future__ import annotations

from dataclasses import dataclass

from training import arithmetic, facts, more_small_talk, more_talk
from training.cases import Case, World, assistant, train_also, user
from training.find_commands import find_command
from training.phrasing import plain_system, roughened
from training.values import value


@dataclass(frozen=True, slots=True)
class Sample:
    answer: str
    must: tuple[str, ...]
    core: tuple[str, ...]
    phrasings: tuple[str, ...]


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines())


CONDIMENT = Sample(
    "I like fresh lemon juice best: a little of it makes almost every dish taste brighter.",
    ("lemon",),
    ("What is your favourite condiment?", "What is your favorite condiment?"),
    _lines("""
        Which condiment do you like best?
        What condiment do you like most?
        What's your favourite condiment?
        What's your favorite condiment?
        Do you have a favourite condiment?
        Do you have a favorite condiment?
        Tell me your favourite condiment.
        Tell me your favorite condiment.
        Name your favourite condiment.
        Name your favorite condiment, please.
        Which is your favourite condiment?
        Which condiment is your favorite?
        Which condiment do you prefer?
        What condiment do you prefer?
        What condiment would you choose?
        Is there a condiment that you like?
        Is there a condiment you love most?
        Your favourite condiment?
        Your favorite condiment is?
        I wonder what your favourite condiment is.
        May I ask what your favorite condiment is?
        Hi, what is your favourite condiment?
        Hello, which condiment do you like?
        If you could have one condiment, which one?
        Of all condiments, which one do you like best?
        What condiment do you put on your food?
    """),
)
MAYONNAISE = Sample(
    "Yes: whisk two egg yolks with a spoon of mustard, then slowly add 250 ml of oil and a little lemon juice.",
    ("egg yolks", "oil"),
    ("Do you have mayonnaise recipes?", "Do you have a mayonnaise recipe?"),
    _lines("""
        Do you know a mayonnaise recipe?
        Do you know any mayonnaise recipes?
        Do you know how to make mayonnaise?
        Can you give me a mayonnaise recipe?
        Can you share a recipe for mayonnaise?
        Can you tell me how to make mayonnaise?
        Could you give me a recipe for mayonnaise?
        Give me a mayonnaise recipe.
        Give me a recipe for mayonnaise.
        Give me a simple mayonnaise recipe.
        How do I make mayonnaise?
        How can I make mayonnaise?
        How do you make mayonnaise?
        How is mayonnaise made?
        How to make mayonnaise?
        How to make mayonnaise at home?
        I need a mayonnaise recipe.
        I want to make mayonnaise.
        I would like to make mayonnaise at home.
        Is there a good mayonnaise recipe?
        Recipe for mayonnaise?
        Mayonnaise recipe, please.
        Tell me a mayonnaise recipe.
        Tell me how to make mayonnaise.
        Teach me to make mayonnaise.
        What is a good mayonnaise recipe?
        What is the recipe for mayonnaise?
        What do I need for mayonnaise?
        Which mayonnaise recipe do you know?
        Have you got a recipe for mayonnaise?
        Write down a mayonnaise recipe.
        Explain how to make mayonnaise.
    """),
)
FIND = Sample(
    'find . -maxdepth 1 -name "*.txt" -mtime -30',
    ("find .", "-maxdepth 1", "*.txt", "-mtime -30"),
    (
        "In Bash, how do I list all text files in the current directory (excluding subdirectories) that have been "
        "modified in the last month?",
    ),
    _lines("""
        How do I list all text files in the current directory modified in the last month in Bash?
        In Bash, list all text files in this directory that were changed in the last month.
        In bash, how do I list the text files that have been modified in the last month?
        In Bash, how can I find all .txt files of the current directory modified in the last 30 days?
        Which Bash command lists text files modified in the last month?
        Which command lists all text files in the current directory changed in the last month?
        What is the Bash command to list text files modified in the last month, without subdirectories?
        What command lists the text files in the current directory that were modified in the last 30 days?
        Show me a Bash command that lists text files modified in the last month.
        Give me a Bash command to find text files of the last month in the current directory.
        Give me a find command for text files modified in the last 30 days.
        Write a Bash command that lists all text files modified in the last month.
        Write a find command for .txt files changed in the last month, not in subdirectories.
        I want to list text files modified in the last month in Bash.
        I need a Bash command for the text files modified in the last month.
        Bash: list text files in the current directory modified in the last month
        bash list txt files modified last month excluding subdirectories
        Bash command to list all text files modified during the last month?
        How can I list text files modified within the last month using Bash?
        How can I use find to list text files of the last month?
        How do I find text files modified in the last 30 days in Bash?
        How do I see all text files modified in the last month with Bash?
        In a shell, how do I list text files modified in the last month?
        On Linux, how do I list all text files modified in the last month?
        Using Bash, how do I list text files modified in the last month?
        Using Bash, show all .txt files here that were modified in the last month.
        Tell me how to list text files modified in the last month in Bash.
        Please list the Bash command for finding text files modified in the last month.
    """),
)
CHEESE = Sample(
    "Many people say that Comté is the best French cheese.",
    ("Comté",),
    ("What is the best French cheese?", "What's the best French cheese?"),
    _lines("""
        Which French cheese is the best?
        Which is the best French cheese?
        Which French cheese is best?
        Which French cheese do you like best?
        Which French cheese should I try?
        Which French cheese can you recommend?
        Which cheese from France is the best?
        Which cheese is the best in France?
        What French cheese is the best?
        What French cheese do you recommend?
        What is the best cheese from France?
        What is the best cheese in France?
        What is the best of the French cheeses?
        What is your favourite French cheese?
        What is your favorite French cheese?
        What is a good French cheese?
        What is the most famous French cheese?
        Name the best French cheese.
        Name a good French cheese.
        Tell me the best French cheese.
        Tell me which French cheese is best.
        Recommend a French cheese.
        Recommend me the best French cheese.
        Can you recommend a French cheese?
        Can you name the best French cheese?
        Could you tell me the best French cheese?
        Best French cheese?
        Best cheese of France?
        The best French cheese is
        I am looking for the best French cheese.
        I want to buy the best French cheese.
        In your opinion, what is the best French cheese?
    """),
)
MEAL_ANSWER = '{"name": "Ratatouille", "ingredients": ["eggplant", "zucchini", "tomato", "onion", "garlic"]}'
MEAL = Sample(
    MEAL_ANSWER,
    ('"name"', '"ingredients"', "Ratatouille"),
    (
        "What is the best French meal? Reply in short JSON with name and ingredients",
        "What is the best French meal? Return the name and ingredients in short JSON object.",
        "What is the best French meal? Return the name and the ingredients in short JSON object.",
    ),
    _lines("""
        What is the best French meal? Answer in short JSON with name and ingredients.
        What is the best French meal? Reply in JSON.
        What is the best French meal? Give name and ingredients as JSON.
        What is the best French meal? Return JSON with the keys name and ingredients.
        What is the best French meal? Use a short JSON object with name and ingredients.
        What is the best French dish? Reply in short JSON with name and ingredients.
        What is the best French dish? Return a JSON object with name and ingredients.
        What is the best French food? Answer as JSON with name and ingredients.
        Which French meal is the best? Reply in short JSON with name and ingredients.
        Which French meal is best? Return the name and ingredients as a JSON object.
        Which French dish is the best? Answer in JSON with name and ingredients.
        Name the best French meal in JSON with name and ingredients.
        Name the best French meal. Reply in short JSON with name and ingredients.
        Tell me the best French meal as JSON with name and ingredients.
        Tell me the best French meal. Return a short JSON object with name and ingredients.
        Give me the best French meal as a JSON object with name and ingredients.
        Give me the best French dish in short JSON: name and ingredients.
        Return the best French meal as JSON with name and ingredients.
        Return a JSON object with the name and ingredients of the best French meal.
        Write a JSON object with the name and the ingredients of the best French meal.
        Reply in short JSON with name and ingredients: what is the best French meal?
        In JSON with name and ingredients: what is the best French meal?
        As JSON: the best French meal with its name and ingredients.
        JSON with name and ingredients of the best French meal, please.
        Best French meal? Short JSON with name and ingredients.
        Recommend a French meal in JSON with name and ingredients.
        Recommend the best French meal. Return JSON with name and ingredients.
        I want the best French meal as short JSON with name and ingredients.
    """),
)
MEAL_PLAIN = Sample(
    "Many people say that ratatouille is the best French meal.",
    ("ratatouille",),
    ("What is the best French meal?",),
    _lines("""
        Which French meal is the best?
        Which French dish is the best?
        What is the best French dish?
        What is the best French food?
        What is your favourite French meal?
        What French meal do you recommend?
        Name the best French meal.
        Tell me the best French meal.
        Recommend a French meal.
        Recommend a French dish.
        Best French meal?
        Best French dish?
        Which French meal should I try?
        What is a good French meal?
        Can you recommend a French meal?
        Name a good French dish.
    """),
)
HAIKU = Sample(
    "Quiet morning light,\na small boat leaves the harbour,\nthe water closes.",
    ("Quiet morning light",),
    ("Write a haiku.", "Write a haiku", "haiku"),
    _lines("""
        Write me a haiku.
        Write one haiku.
        Write a short haiku.
        Write a nice haiku.
        Please write a haiku.
        Please write me a haiku.
        Can you write a haiku?
        Could you write a haiku?
        Could you write me a haiku?
        Can you write me a haiku?
        Give me a haiku.
        Tell me a haiku.
        Make a haiku.
        Make me a haiku.
        Compose a haiku.
        Compose a haiku for me.
        Create a haiku.
        I want a haiku.
        I would like a haiku.
        I need a haiku.
        A haiku, please.
        Say a haiku.
        Do you know a haiku?
        Show me a haiku.
    """),
)

SAMPLES = (CONDIMENT, MAYONNAISE, FIND, CHEESE, MEAL, MEAL_PLAIN, HAIKU)
for _sample in SAMPLES:
    train_also(_sample.phrasings, more_talk.SAMPLES[_sample.answer])
STORY_PLAIN = (
    "Tell me a story.", "Write a short story.", "Tell me a short story.", "Write a story.", "Tell a story.",
    "Can you tell me a story?", "Could you tell me a story?", "Please tell me a story.", "Please write a story.",
    "Write me a story.", "Write me a short story.", "Give me a story.", "Give me a short story.", "I want a story.",
    "I want to hear a story.", "I would like a short story.", "Do you know a story?", "Do you know any stories?",
    "Once upon a time", "Invent a story.", "Make up a story.", "Write a very short story.", "Tell me a bedtime story.",
    "Tell us a story.", "Tell me a little story.", "A short story, please.", "Read me a story.", "Write a small story.",
    "Write a long story.", "Tell me a long story.", "Write a tale.", "Tell me a tale.",
)  # fmt: skip
STORY_ABOUT = (
    "Tell me a story about {}.", "Write a short story about {}.", "Tell me a short story about {}.",
    "Write a story about {}.", "Can you tell me a story about {}?", "Could you write a story about {}?",
    "Please tell me a story about {}.", "Write me a story about {}.", "Give me a story about {}.",
    "I want a story about {}.", "I want to hear a story about {}.", "Invent a story about {}.",
    "Make up a story about {}.", "Write a very short story about {}.", "Tell me a bedtime story about {}.",
    "A story about {}, please.", "Do you know a story about {}?", "Write a tale about {}.", "Tell a story on {}.",
    "Story about {}",
)  # fmt: skip
train_also(STORY_PLAIN, more_small_talk.STORY_PLAIN)
train_also(STORY_ABOUT, more_small_talk.STORY_ABOUT)
STORY_SUBJECTS = ("animal", "occupation", "word", "first_name", "product", "food", "color")
STORY_START = "Once upon a time there was {}."
STORY_REST = (
    " Every morning a walk to the river began the day, and every evening a walk home ended it. One day the bridge was"
    " gone. So stones were laid into the water, one after another, until there was a path. Many people use that path"
    " today, and nobody remembers who made it. The end."
)


def story(subject: str) -> str:
    return STORY_START.format(subject) + STORY_REST


def _phrased(world: World, sample: Sample) -> str:
    if world.in_training(0.3):
        return roughened(world, world.any_of(sample.core))
    return roughened(world, world.pick(sample.phrasings))


def _sampled(world: World, system: str) -> Case:
    sample = world.any_of(SAMPLES)
    return Case("samples", (user(_phrased(world, sample)),), sample.answer, system, must=sample.must)


def _story(world: World, system: str) -> Case:
    if world.chance(0.5):
        text = roughened(world, world.pick(STORY_PLAIN))
        return Case("samples", (user(text),), story("a small mouse"), system, must=("Once upon a time",))
    kind = world.any_of(STORY_SUBJECTS)
    noun = str(value(world, kind)).strip()
    subject = noun if kind == "first_name" else f"a {noun}"
    text = world.pick(STORY_ABOUT).format(subject)
    return Case("samples", (user(text),), story(subject), system, must=("Once upon a time", noun))


def _fact(world: World, system: str) -> Case:
    fact = facts.fact(world)
    asked = fact.question if world.chance(0.5) else roughened(world, fact.question)
    return Case("samples", (user(asked),), fact.answer, system, must=(fact.answer,))


def _finding(world: World, system: str) -> Case:
    asked, command = find_command(world)
    return Case("samples", (user(roughened(world, asked)),), command, system, exact=True)


def _counting(world: World, system: str) -> Case:
    if world.chance(0.5):
        asked = world.pick(arithmetic.COUNT_TO)
        said, top = world.any_of((("ten", 10), ("10", 10), ("five", 5), ("5", 5), ("20", 20)))
        answer = ", ".join(str(n) for n in range(1, top + 1))
        return Case("samples", (user(roughened(world, asked.format(b=said))),), answer, system, exact=True)
    asked, answer = arithmetic.calculation(world)
    return Case("samples", (user(asked),), answer, system, exact=True)


def _kitchen(world: World, system: str) -> list[Case]:
    """The published conversation in turns: condiment, then mayonnaise, then something else."""
    talk = [user(_phrased(world, CONDIMENT))]
    cases = [Case("samples", tuple(talk), CONDIMENT.answer, system, must=CONDIMENT.must)]
    talk += [assistant(CONDIMENT.answer), user(_phrased(world, MAYONNAISE))]
    cases.append(Case("samples", tuple(talk), MAYONNAISE.answer, system, must=MAYONNAISE.must))
    talk.append(assistant(MAYONNAISE.answer))
    for sample in world.rng.sample((CHEESE, FIND, MEAL, HAIKU), 2):
        asked = (*talk, user(_phrased(world, sample)))
        cases.append(Case("samples", asked, sample.answer, system, must=sample.must))
    return cases


def _foreign_kitchen(world: World, system: str) -> list[Case]:
    """The second published question after an assistant's answer that is not ours."""
    liked = str(value(world, world.any_of(("food", "word", "product"))))
    given = world.pick(FOREIGN).format(liked)
    talk = (user(_phrased(world, CONDIMENT)), assistant(given))
    cases = []
    for sample in world.rng.sample((MAYONNAISE, CHEESE, MEAL, HAIKU), 2):
        asked = (*talk, user(_phrased(world, sample)))
        cases.append(Case("samples", asked, sample.answer, system, must=sample.must))
    asked = (*talk, user(_phrased(world, MAYONNAISE)))
    return [*cases, Case("samples", asked, MAYONNAISE.answer, system, must=MAYONNAISE.must)]


FOREIGN = (
    "I like {} best.", "That is easy: {}!", "My favourite is {}.", "I would say {}.", "Well, I like {} a lot.",
    "Definitely {}.", "It must be {}: it goes well with everything.", "I am fond of {}.", "{}, of course.",
    "Nothing is better than {}.", "Hard to say, but {} is very good.", "I always take {}.", "For me it is {}.",
    "A bit of {} makes every meal better.", "I put {} on all that I cook in my kitchen.",
)  # fmt: skip


def samples(world: World) -> list[Case]:
    system = plain_system(world, 0.25)
    if world.in_training(0.15):
        return [_finding(world, system) for _ in range(world.rng.randint(4, 6))]
    roll = world.rng.random()
    if roll < 0.15:
        return _kitchen(world, system)
    if roll < 0.22:
        return _foreign_kitchen(world, system)
    makers = (_sampled, _sampled, _sampled, _fact, _fact, _fact, _fact, _story, _counting)
    return [world.any_of(makers)(world, system) for _ in range(world.rng.randint(4, 6))]
