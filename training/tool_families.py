"""Families of tools: what a tool does, crossed with what it does it to, gives thousands of tools and requests for them.

In: a `World`, and the `Thing` that the tool is about (tools about one thing are each other's best distractors). Out: a
`Recipe`: a `ToolKind` whose names are plain words ("invoice id"; `training.tool_sets` puts them in a style), what it
means, so that no set holds two tools for the same, and requests in which its key is missing. Beside `{slot}` a request
may hold `{slot=JSON}`, which says nothing and sets the argument ("and mark it as urgent{urgent=true}").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from training import more_tool_words
from training import tool_words as words
from training.cases import World, train_all_also
from training.tool_kinds import Argument, ToolKind
from training.values import value

SLOT = re.compile(r"\{([^{}]*)\}")
FREE_END = re.compile(r"(: |that |to |for |of )\{[^{}]*\}$")  # a request that may end in several free words
MARK_END = re.compile(r"\{[dD]o\}[.!?]?$")
REQUESTS = 8  # a tool is built anew for each group: more phrasings than questions are not needed
MADE_UP_THINGS = 0.22
MADE_UP_WORDS = 0.3  # of the attributes and verbs of made-up things


train_all_also(vars(words), vars(more_tool_words))


@dataclass(frozen=True, slots=True)
class Thing:
    noun: str
    made_up: bool = False

    @property
    def plural(self) -> str:
        if self.noun.endswith(("s", "x", "ch", "sh", "z")):
            return self.noun + "es"
        if self.noun.endswith("y") and self.noun[-2:-1] not in "aeiou":
            return self.noun[:-1] + "ies"
        return self.noun + "s"

    def words(self) -> dict[str, str]:
        return {"object": self.noun, "objects": self.plural, "an object": article(self.noun)}


@dataclass(frozen=True, slots=True)
class Recipe:
    kind: ToolKind
    meaning: tuple[str, ...]  # (what is done, to what, to which part of it)
    missing: tuple[str, ...] = ()  # requests that do not say the first argument
    about: Thing | None = None


Builder = Callable[[World, Thing], Recipe]


def article(noun: str) -> str:
    return f"{'an' if noun[:1].lower() in 'aeiou' else 'a'} {noun}"


def fill(template: str, **texts: str) -> str:
    """Names in braces replaced once; what is not given stays. Keys have `_` where the template has a space."""
    known = {name.replace("_", " "): text for name, text in texts.items()}
    return SLOT.sub(lambda found: known.get(found[1], found[0]), template)


def capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]


def thing(world: World) -> Thing:
    if world.chance(MADE_UP_THINGS):
        return Thing(str(value(world, "word")).lower(), made_up=True)
    return Thing(world.pick(words.OBJECTS).replace("-", " "))


def slot(name: str) -> str:
    return "{" + name + "}"


def drawn(world: World, templates: Sequence[str], count: int = REQUESTS) -> list[str]:
    return [world.pick(templates) for _ in range(count)]


def framed(world: World, do: str) -> str:
    """An imperative as people say it: "Could you ...?", "I need to ...". After free text only a mark may come."""
    frame = world.pick(words.DO_FRAMES)
    while FREE_END.search(do) and not MARK_END.search(frame):
        frame = world.pick(words.DO_FRAMES)
    return fill(frame, do=do, Do=capitalized(do))


def reference(world: World, about: Thing, key: str) -> str:
    """How one of these things is named: "my invoice {invoice id}"."""
    return fill(world.pick(words.REFS), object=about.noun, key=slot(key)).strip()


def key_argument(world: World, about: Thing) -> Argument:
    """The argument that says which thing; its description may give examples."""
    name, description = world.any_of(words.KEYS)
    kind = world.any_of(words.KEY_KINDS)
    numeric = kind == "integer" and world.chance(0.6)
    text = fill(description, object=about.noun, example=str(value(world, kind)))
    return Argument(fill(name, object=about.noun), text, kind, "integer" if numeric else "string")


def attribute(world: World, about: Thing) -> tuple[str, str, tuple[str, ...]]:
    if about.made_up and world.chance(MADE_UP_WORDS):
        return str(value(world, "word")).lower(), world.any_of(("word", "integer", "code", "city")), ()
    return world.any_of(words.ATTRIBUTES)


def verb(world: World, about: Thing) -> tuple[str, ...]:
    if about.made_up and world.chance(MADE_UP_WORDS):
        made = str(value(world, "word")).lower()
        return made, made
    return world.any_of(words.KEY_VERBS)


def read_attribute(world: World, about: Thing) -> Recipe:
    named, kind, own = attribute(world, about)
    key = key_argument(world, about)
    of = {**about.words(), "attribute": named, "key": key.name}
    requests = []
    for frame in drawn(world, words.QUESTION_FRAMES):
        asked = world.any_of(own) if own and world.chance(0.2) else frame
        requests.append(fill(asked, attribute=named, ref=reference(world, about, key.name)))
    result = world.any_of((named, named, named, "value", "result", f"{about.noun} {named}"))
    extra = [(key.name, key.kind)] if world.chance(0.2) else []
    extra += [(world.any_of(("updated", "checked")), "date_iso")] if world.chance(0.15) else []
    tool = ToolKind(
        _not_held_back(
            f"{world.any_of(words.READ_VERBS)} {about.noun} {named}"
            if world.chance(0.8)
            else f"{world.any_of(words.READ_VERBS)} {named}"
        ),
        _described(world, words.READ_DESCRIPTIONS, of),
        (key,),
        tuple(requests),
        tuple(sorted({(result, kind), *[pair for pair in extra if pair[0] != result]})),
        f"The {named} of {about.noun} {slot(key.name)} is {slot('result ' + result)}.",
    )
    missing = tuple(fill(one, **_keys(of)) for one in drawn(world, words.MISSING_QUESTIONS, 2))
    return Recipe(tool, ("read", about.noun, named), missing, about)


def _keys(texts: dict[str, str]) -> dict[str, str]:
    return {name.replace(" ", "_"): text for name, text in texts.items()}


def _described(world: World, templates: Sequence[str], texts: dict[str, str]) -> str:
    return capitalized(fill(world.pick(templates), **_keys(texts)))


def _not_held_back(name: str) -> str:
    """The tools of AWS's own examples are checks: training never has their names."""
    return f"{name} now" if name in words.HELD_BACK else name


def act_on(world: World, about: Thing) -> Recipe:
    """cancel_booking(booking_id): one verb, one thing."""
    first, *same = verb(world, about)
    key = key_argument(world, about)
    of = {**about.words(), "verb": first, "Verb": capitalized(first), "key": key.name}
    requests = []
    for _ in range(REQUESTS):
        said = first if world.chance(0.75) else world.any_of(same)
        requests.append(framed(world, f"{said} {reference(world, about, key.name)}"))
    results, answer = _outcome(world, about, key.name)
    tool = ToolKind(
        f"{first} {about.noun}",
        _described(world, words.KEY_DESCRIPTIONS, of),
        (key,),
        tuple(requests),
        results,
        answer,
    )
    missing = [framed(world, fill(one, **_keys(of))) for one in drawn(world, words.MISSING_DOS, 2)]
    return Recipe(tool, ("act " + first, about.noun), tuple(missing), about)


def _outcome(world: World, about: Thing, key: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """What an action returns: that it went well, or a status."""
    if world.chance(0.5):
        return ((world.any_of(("success", "ok", "done")), "true"),), "Done."
    return (("status", "status"),), f"The status of {about.noun} {slot(key)} is {slot('result status')}."


def read_whole(world: World, about: Thing) -> Recipe:
    key = key_argument(world, about)
    of = {**about.words(), "key": key.name}
    requests = [
        framed(world, fill(one, ref=reference(world, about, key.name))) for one in drawn(world, words.WHOLE_DOS)
    ]
    (first, first_kind, _), (second, second_kind, _) = world.rng.sample(words.ATTRIBUTES, 2)
    told = f"The {first} is {slot('result ' + first)} and the {second} is {slot('result ' + second)}."
    tool = ToolKind(
        f"{world.any_of(('get', 'get', 'show', 'fetch', 'lookup', 'find'))} {about.noun}"
        + world.any_of(("", "", " details", " info")),
        _described(world, words.WHOLE_DESCRIPTIONS, of),
        (key,),
        tuple(requests),
        ((first, first_kind), (second, second_kind)),
        told,
    )
    return Recipe(tool, ("whole", about.noun), about=about)


def set_attribute(world: World, about: Thing) -> Recipe:
    named, kind, _ = attribute(world, about)
    key = key_argument(world, about)
    numeric = kind in ("integer", "small", "decimal")
    json_type = "string" if not numeric else ("number" if kind == "decimal" else "integer")
    new = Argument(world.any_of((named, f"new {named}", "value", "new value")), f"The new {named}.", kind, json_type)
    if new.name == key.name:
        new = Argument("new value", new.description, kind, json_type)
    of = {**about.words(), "attribute": named}
    requests = [
        framed(world, fill(one, attribute=named, value=slot(new.name), ref=reference(world, about, key.name)))
        for one in drawn(world, words.SET_DOS)
    ]
    results, answer = _outcome(world, about, key.name)
    tool = ToolKind(
        f"{world.any_of(words.SET_VERBS)} {about.noun} {named}",
        _described(world, words.SET_DESCRIPTIONS, of),
        (key, new),
        tuple(requests),
        results,
        answer,
    )
    return Recipe(tool, ("set", about.noun, named), about=about)


def list_filtered(world: World, about: Thing) -> Recipe:
    named, kind, by, said = world.any_of(words.FILTERS)
    filtered = Argument(named, f"The {named}.", kind, "integer" if kind == "year" else "string")
    limit = Argument(
        world.any_of(("limit", "max results", "count", "top")), "How many at most.", "small", "integer", False
    )
    with_limit = world.chance(0.5)
    requests = []
    for do in drawn(world, words.LIST_DOS):
        where = fill(world.any_of(said), x=slot(named))
        if "{limit}" in do and not with_limit:
            requests.append(fill(world.pick(words.LIST_QUESTIONS), **_keys(about.words()), by=where))
        else:
            requests.append(framed(world, fill(do, **_keys(about.words()), by=where, limit=slot(limit.name))))
    tool = ToolKind(
        f"{world.any_of(words.LIST_VERBS)} {about.plural}" + (f" by {named}" if world.chance(0.5) else ""),
        _described(world, words.LIST_DESCRIPTIONS, {**about.words(), "by": by}),
        (filtered, limit) if with_limit else (filtered,),
        tuple(requests),
        ((about.plural, "list id" if world.chance(0.5) else "list word"),),
        f"I found {slot('result ' + about.plural)}.",
    )
    return Recipe(tool, ("list", about.noun, named), about=about)


def count(world: World, about: Thing) -> Recipe:
    named, kind, by, said = world.any_of(words.FILTERS)
    filtered = Argument(named, f"The {named}.", kind, "integer" if kind == "year" else "string")
    requests = [
        fill(one, **_keys(about.words()), by=fill(world.any_of(said), x=slot(named)))
        for one in drawn(world, words.COUNT_QUESTIONS)
    ]
    tool = ToolKind(
        world.any_of((f"count {about.plural}", f"get {about.noun} count", f"number of {about.plural}")),
        _described(world, words.COUNT_DESCRIPTIONS, {**about.words(), "by": by}),
        (filtered,),
        tuple(requests),
        ((world.any_of(("count", "total", "number")), "integer"),),
        "",
    )
    return Recipe(_with_answer(tool, f"There are {{}} {about.plural}."), ("count", about.noun, named), about=about)


def _with_answer(tool: ToolKind, template: str) -> ToolKind:
    """`{}` in the template is the tool's first result."""
    answer = template.replace("{}", slot("result " + tool.results[0][0]))
    return ToolKind(tool.name, tool.description, tool.arguments, tool.requests, tool.results, answer)


def search_for(world: World, about: Thing) -> Recipe:
    query = Argument(
        world.any_of(("query", "q", "text", "search", "keywords", "term")),
        world.any_of(("What to search for.", "The search text.", "Words to look for.", "The query.")),
        world.any_of(("phrase", "phrase", "word", "title", "person", "product")),
    )
    requests = [
        framed(world, fill(one, **_keys(about.words()), query=slot(query.name)))
        for one in drawn(world, words.SEARCH_DOS)
    ]
    tool = ToolKind(
        f"{world.any_of(words.SEARCH_VERBS)} {about.plural}",
        _described(world, words.SEARCH_DESCRIPTIONS, about.words()),
        (query,),
        tuple(requests),
        ((world.any_of(("results", "matches", "found", "hits")), "list title"),),
        "",
    )
    return Recipe(_with_answer(tool, "I found {}."), ("search", about.noun), about=about)


@dataclass(frozen=True, slots=True)
class Field:
    argument: Argument
    clauses: tuple[str, ...]


def fields(world: World, total: int) -> list[Field]:
    """`total` arguments that a request can name one after another, each with its clauses."""
    found: dict[str, Field] = {}
    while len(found) < total:
        field = _field(world)
        found.setdefault(field.argument.name, field)
    return list(found.values())


def _field(world: World) -> Field:
    which = world.rng.random()
    if which < 0.12:
        name, choices, clauses = world.any_of(words.CHOICES)
        return Field(
            Argument(name, f"The {name}.", "word", choices=choices), tuple(fill(c, x=slot(name)) for c in clauses)
        )
    if which < 0.22:
        name, description, yes, no = world.any_of(words.SWITCHES)
        clauses = tuple(f"{one}{{{name}=true}}" for one in yes) + tuple(f"{one}{{{name}=false}}" for one in no)
        return Field(Argument(name, description, "boolean", "boolean"), clauses)
    name, kind, json_type, description, said = world.any_of(words.FIELDS)
    return Field(Argument(name, description, kind, json_type), tuple(fill(c, x=slot(name)) for c in said))


def create(world: World, about: Thing) -> Recipe:
    """create_booking(name, date, guests, note?): one to four fields, the later ones often optional."""
    chosen = fields(world, world.any_of((1, 1, 2, 2, 3, 3, 4)))
    needed = world.rng.randint(1, len(chosen))
    requests = []
    for do in drawn(world, words.CREATE_DOS):
        optional = [field for field in chosen[needed:] if world.chance(0.5)]
        said = [*chosen[:needed], *optional]
        start = fill(do, create=world.any_of(words.CREATE_WORDS), **_keys(about.words()))
        requests.append(framed(world, f"{start} {_joined(world, said)}"))
    arguments = [
        Argument(one.name, one.description, one.kind, one.type, place < needed, one.choices)
        for place, one in enumerate(field.argument for field in chosen)
    ]
    results = world.any_of(((("id", "id"),), (("id", "id"), ("status", "status")), (("success", "true"),)))
    tool = ToolKind(
        f"{world.any_of(words.CREATE_VERBS)} {about.noun}",
        _described(world, words.CREATE_DESCRIPTIONS, about.words()),
        tuple(arguments),
        tuple(requests),
        results,
        "Done." if results[0][0] == "success" else f"Done. The id is {slot('result id')}.",
    )
    return Recipe(tool, ("create", about.noun), about=about)


def _joined(world: World, said: list[Field]) -> str:
    clauses = [world.any_of(field.clauses) for field in world.rng.sample(said, len(said))]
    return world.any_of((" ", " ", " ", ", ")).join(clauses)


def send(world: World, about: Thing) -> Recipe:
    del about  # what is sent is its own thing
    channel = Thing(world.pick(words.CHANNELS))
    to = Argument(
        world.any_of(("to", "recipient", "receiver", "addressee", "to address", "contact")),
        world.any_of(("The recipient.", "Who gets it.", "Recipient of the message.", "To whom it goes.")),
        world.any_of(("email", "email", "person", "first_name", "phone", "word")),
    )
    text = Argument(
        world.any_of(("text", "message", "body", "content", "msg")),
        world.any_of(("What to say.", "The text.", "The message.", "Its content.")),
        world.any_of(("phrase", "sentence", "sentence")),
    )
    requests = [
        framed(world, fill(one, **_keys(channel.words()), to=slot(to.name), text=slot(text.name)))
        for one in drawn(world, words.SEND_DOS)
    ]
    tool = ToolKind(
        f"{world.any_of(words.SEND_VERBS)} {channel.noun}",
        _described(world, words.SEND_DESCRIPTIONS, channel.words()),
        (to, text),
        tuple(requests),
        ((world.any_of(("success", "sent")), "true"),),
        "Done.",
    )
    return Recipe(tool, ("send", channel.noun))


def topic(world: World, about: Thing) -> Recipe:
    """get_weather(city): something about a place, a person, a word."""
    del about
    named, kind, given, preposition, results = world.pick(words.TOPICS)
    argument = Argument(
        given,
        world.any_of(
            (f"The {given}.", f"Name of the {given}.", f"Which {given}.", f"The {given}, e.g. {value(world, kind)}.")
        ),
        kind,
    )
    requests = [
        fill(one, topic=named, **{"in": preposition}, x=slot(given)) for one in drawn(world, words.TOPIC_QUESTIONS)
    ]
    pairs = tuple(
        (one, "integer" if one in ("temperature", "index", "count", "calories", "rate", "depth") else "word")
        for one in results.split()
    )
    tool = ToolKind(
        world.any_of(
            (f"get {named}", f"get {named}", f"show {named}", f"fetch {named}", f"lookup {named}", f"current {named}")
        ),
        _described(world, words.TOPIC_DESCRIPTIONS, {"topic": named, "in": preposition, "thing": given}),
        (argument,),
        tuple(requests),
        pairs,
        "",
    )
    return Recipe(_with_answer(tool, f"The {named} {preposition} {slot(given)} is {{}}."), ("topic", *named.split(" ")))


def superlative(world: World, about: Thing) -> Recipe:
    """get_most_viewed_video(channel): the top one of something somewhere."""
    del about
    most = world.any_of(words.SUPERLATIVES)
    item, maker, kind = world.any_of(words.ITEMS)
    holder, preposition, names = world.pick(words.HOLDERS)
    name = world.any_of(names.split())
    key_kind = world.any_of(("code", "code", "company", "word", "id", "city"))
    texts = {"most": most, "item": item, "in": preposition, "holder": holder, "a holder": article(holder)}
    examples = {"example": str(value(world, key_kind)), "example2": str(value(world, key_kind))}
    frame = world.pick(words.SUPERLATIVE_KEYS)
    if name == holder:
        frame = frame.replace("{name} of the {holder}", "{holder}")
    description = fill(frame, **_keys(texts), **examples, name=name.replace("_", " "))
    requests = [
        fill(one, most=most, item=item, **{"in": preposition}, x=slot(name))
        for one in drawn(world, words.SUPERLATIVE_QUESTIONS)
    ]
    made = bool(maker) and world.chance(0.5)
    results = ((item, kind), (maker, "person")) if made else ((item, kind),)
    by = f" by {slot('result ' + maker)}" if made else ""
    tool = ToolKind(
        _not_held_back(
            world.any_of(
                (f"get {most} {item}", f"{most} {item}", f"find {most} {item}", f"{item} ranking", f"top {item}")
            )
        ),
        _described(world, words.SUPERLATIVE_DESCRIPTIONS, texts),
        (Argument(name, description, key_kind),),
        tuple(requests),
        results,
        f"The {most} {item} {preposition} {slot(name)} is {slot('result ' + item)}{by}.",
    )
    return Recipe(tool, ("superlative", item))


def convert(world: World, about: Thing) -> Recipe:
    del about
    amount = Argument(world.any_of(("amount", "value", "quantity")), "How much.", "decimal", "number")
    if world.chance(0.5):
        amount = Argument(amount.name, amount.description, "integer", "number")
    measure = world.any_of(tuple(words.UNITS))
    frm = Argument(world.any_of(("from", "from unit", "source unit")), "Unit to convert from.", f"unit 0 {measure}")
    to = Argument(world.any_of(("to", "to unit", "target unit")), "Unit to convert to.", f"unit 1 {measure}")
    slots = {"amount": slot(amount.name), "from": slot(frm.name), "to": slot(to.name)}
    requests = [framed(world, fill(one, **slots)) for one in drawn(world, words.CONVERT_DOS)]
    tool = ToolKind(
        world.any_of(("convert units", f"convert {measure}", "unit converter", f"{measure} conversion")),
        _described(world, words.CONVERT_DESCRIPTIONS, {"thing": measure}),
        (amount, frm, to),
        tuple(requests),
        ((world.any_of(("result", "value", "converted")), "decimal"),),
        "",
    )
    answer = f"{slots['amount']} {slots['from']} is {{}} {slots['to']}."
    return Recipe(_with_answer(tool, answer), ("convert",))


def calculate(world: World, about: Thing) -> Recipe:
    del about
    named, description, dos = world.any_of(words.OPERATIONS)
    first, second = world.any_of((("a", "b"), ("x", "y"), ("first", "second"), ("number1", "number2")))
    kind, json_type = world.any_of((("integer", "integer"), ("integer", "number"), ("big_integer", "number")))
    requests = [framed(world, fill(do, a=slot(first), b=slot(second))) for do in (world.any_of(dos) for _ in range(4))]
    tool = ToolKind(
        world.any_of((named, f"calculate {named}", f"get {named}", f"compute {named}")),
        description.replace(" a ", f" {first} ") if first in ("x", "first") and " b" in description else description,
        (
            Argument(first, "The first number.", kind, json_type),
            Argument(second, "The second number.", kind, json_type),
        ),
        tuple(requests),
        ((world.any_of(("result", "value", "answer")), "integer"),),
        "",
    )
    return Recipe(_with_answer(tool, "The result is {}."), ("calculate", named))


def translate(world: World, about: Thing) -> Recipe:
    del about
    text = Argument(
        world.any_of(("text", "phrase", "input", "message")), "The text.", world.any_of(("phrase", "sentence"))
    )
    language = Argument(
        world.any_of(("language", "to", "target language", "target")), "Language to translate to.", "language"
    )
    requests = [
        framed(world, fill(one, text=slot(text.name), language=slot(language.name)))
        for one in drawn(world, words.TRANSLATE_DOS)
    ]
    tool = ToolKind(
        world.any_of(("translate", "translate text", "translate phrase", "get translation")),
        _described(world, words.TRANSLATE_DESCRIPTIONS, {}),
        (text, language),
        tuple(requests),
        ((world.any_of(("translation", "result", "translated")), "phrase"),),
        "",
    )
    return Recipe(_with_answer(tool, f"In {slot(language.name)} it is: {{}}"), ("translate",))


def schedule(world: World, about: Thing) -> Recipe:
    del about
    event = Thing(world.pick(words.EVENTS).replace("-", " "))
    who = Argument(
        world.any_of(("person", "with", "attendee", "guest", "name")),
        "With whom.",
        world.any_of(("person", "first_name", "company", "email")),
    )
    day = Argument(
        world.any_of(("date", "day", "when")), "The day.", world.any_of(("date_iso", "date_words", "weekday"))
    )
    time = Argument(world.any_of(("time", "at", "start", "start time")), "The time of day.", "time", required=False)
    slots = {"who": slot(who.name), "day": slot(day.name), "time": slot(time.name)}
    word = world.any_of(words.SCHEDULE_VERBS)
    requests = [
        framed(world, fill(one, schedule=word, **slots, **_keys(event.words())))
        for one in drawn(world, words.SCHEDULE_DOS)
    ]
    tool = ToolKind(
        f"{word} {event.noun}",
        _described(world, words.SCHEDULE_DESCRIPTIONS, event.words()),
        (who, day, time),
        tuple(requests),
        (("id", "id"),) if world.chance(0.5) else (("success", "true"),),
        "",
    )
    answer = "Done." if tool.results[0][0] == "success" else "Done. The id is {}."
    return Recipe(_with_answer(tool, answer), ("schedule", event.noun))


def assign(world: World, about: Thing) -> Recipe:
    key = key_argument(world, about)
    who = Argument(
        world.any_of(("assignee", "person", "user", "to", "member")),
        "Who gets it.",
        world.any_of(("person", "first_name", "email")),
    )
    requests = [
        framed(world, fill(one, ref=reference(world, about, key.name), who=slot(who.name)))
        for one in drawn(world, words.ASSIGN_DOS)
    ]
    results, answer = _outcome(world, about, key.name)
    tool = ToolKind(
        world.any_of((f"assign {about.noun}", f"transfer {about.noun}", f"assign {about.noun} to person")),
        _described(world, words.ASSIGN_DESCRIPTIONS, about.words()),
        (key, who),
        tuple(requests),
        results,
        answer,
    )
    return Recipe(tool, ("assign", about.noun), about=about)


def compare(world: World, about: Thing) -> Recipe:
    kind = world.any_of(("id", "code", "word", "city", "product", "company", "file"))
    first, second = world.any_of(
        (("first", "second"), ("a", "b"), ("left", "right"), (f"{about.noun} a", f"{about.noun} b"))
    )
    requests = [
        framed(world, fill(one, **_keys(about.words()), first=slot(first), second=slot(second)))
        for one in drawn(world, words.COMPARE_DOS)
    ]
    tool = ToolKind(
        world.any_of((f"compare {about.plural}", f"{about.noun} difference", f"diff {about.plural}")),
        _described(world, words.COMPARE_DESCRIPTIONS, about.words()),
        (Argument(first, f"The first {about.noun}.", kind), Argument(second, f"The second {about.noun}.", kind)),
        tuple(requests),
        ((world.any_of(("difference", "result", "summary")), "sentence"),),
        "",
    )
    return Recipe(_with_answer(tool, "The difference is: {}"), ("compare", about.noun), about=about)


def device(world: World, about: Thing) -> Recipe:
    """set_heater(room, level), or a switch whose state is a boolean or on/off."""
    gadget = Thing(world.pick(words.DEVICES)) if not about.made_up else about
    room = Argument(world.any_of(("room", "location", "place", "area")), "Which room.", "room")
    shape = world.any_of(("level", "level", "boolean", "enum"))
    if shape == "level":
        state = Argument(
            world.any_of(("level", "value", "percent", "target")), "The level to set.", "integer", "integer"
        )
        dos = [
            fill(one, object=gadget.noun, room=slot(room.name), level=slot(state.name))
            for one in drawn(world, words.DEVICE_DOS)
        ]
    elif shape == "boolean":
        state = Argument(world.any_of(("on", "enabled", "active")), "True to turn it on.", "boolean", "boolean")
        dos = [_switched(world, gadget, room.name, state.name) for _ in range(REQUESTS)]
    else:
        state = Argument(world.any_of(("state", "power", "action")), "On or off.", "word", choices=("on", "off"))
        dos = [
            fill(one, object=gadget.noun, room=slot(room.name), state=slot(state.name))
            for one in drawn(world, words.SWITCH_DOS)
        ]
    tool = ToolKind(
        world.any_of(
            (f"set {gadget.noun}", f"control {gadget.noun}", f"{gadget.noun} control", f"adjust {gadget.noun}")
        ),
        _described(world, words.DEVICE_DESCRIPTIONS, gadget.words()),
        (room, state),
        tuple(framed(world, do) for do in dos),
        (("success", "true"),),
        "Done.",
    )
    return Recipe(tool, ("device", gadget.noun))


def _switched(world: World, gadget: Thing, room: str, state: str) -> str:
    on = world.chance(0.5)
    said = fill(world.pick(words.SWITCH_DOS), object=gadget.noun, room=slot(room), state="on" if on else "off")
    return f"{said}{{{state}={'true' if on else 'false'}}}"


def add_to(world: World, about: Thing) -> Recipe:
    """add_to_cart(item), or items as an array of strings."""
    del about
    kept = Thing(world.pick(words.COLLECTIONS))
    many = world.chance(0.4)
    kind = world.any_of(("food", "product", "title", "word", "phrase"))
    name = world.any_of(("items", "entries", "things") if many else ("item", "entry", "thing", "name"))
    item = Argument(name, "What to add.", kind, "array" if many else "string")
    requests = [framed(world, fill(one, object=kept.noun, item=slot(name))) for one in drawn(world, words.ADD_DOS)]
    tool = ToolKind(
        world.any_of((f"add to {kept.noun}", f"update {kept.noun}", f"append to {kept.noun}")),
        _described(world, words.ADD_DESCRIPTIONS, kept.words()),
        (item,),
        tuple(requests),
        (("success", "true"),),
        "Done.",
    )
    return Recipe(tool, ("add", kept.noun))


def remind(world: World, about: Thing) -> Recipe:
    del about
    text = Argument(world.any_of(("text", "what", "note", "message", "title")), "What to remember.", "phrase")
    at = Argument(world.any_of(("time", "at", "when", "due")), "When.", "time")
    requests = [
        framed(world, fill(one, text=slot(text.name), time=slot(at.name))) for one in drawn(world, words.REMIND_DOS)
    ]
    tool = ToolKind(
        world.any_of(("set reminder", "create reminder", "remind me", "add reminder")),
        _described(world, words.REMIND_DESCRIPTIONS, {}),
        (text, at),
        tuple(requests),
        (("success", "true"),),
        "Done.",
    )
    return Recipe(tool, ("remind",))


def list_all(world: World, about: Thing) -> Recipe:
    """A tool without arguments."""
    requests = [framed(world, fill(one, **_keys(about.words()))) for one in drawn(world, words.EMPTY_DOS)]
    tool = ToolKind(
        world.any_of(
            (f"list {about.plural}", f"get all {about.plural}", f"list all {about.plural}", f"{about.plural}")
        ),
        _described(world, words.EMPTY_DESCRIPTIONS, about.words()),
        (),
        tuple(requests),
        ((about.plural, "list word"),),
        f"I found {slot('result ' + about.plural)}.",
    )
    return Recipe(tool, ("list", about.noun, ""), about=about)


ABOUT_A_THING: tuple[Builder, ...] = (
    *[read_attribute] * 8,
    *[act_on] * 6,
    *[create] * 4,
    *[set_attribute] * 3,
    *[list_filtered] * 2,
    *[search_for] * 2,
    read_whole,
    count,
    assign,
    compare,
    list_all,
)
ON_THEIR_OWN: tuple[Builder, ...] = (
    *[topic] * 6,
    *[superlative] * 5,
    *[send] * 3,
    *[schedule] * 2,
    *[device] * 2,
    convert,
    calculate,
    translate,
    add_to,
    remind,
)


def recipe(world: World, about: Thing | None = None) -> Recipe:
    """A tool about this thing, or about anything."""
    if about is not None or world.chance(0.6):
        return world.any_of(ABOUT_A_THING)(world, about or thing(world))
    return world.any_of(ON_THEIR_OWN)(world, Thing(str(value(world, "word")), world.chance(0.3)))
