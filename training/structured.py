"""Exercises whose answer is a JSON object: the keys are told in words, by an example, by a schema in the prompt, or by
the schema of the request.

In: a `World`. Out: cases on one passage that differ in the keys. The answer is `json.dumps` of the object with the
keys in the order in which they were asked for: numbers as numbers, the other values as they stand in the text.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from training import more_tool_talk
from training.cases import Case, World, train_also, user
from training.passages import Fact, Passage, entity
from training.scenes import plain_scene, scene
from training.sheets import LAYOUTS, any_sheet, as_mentioned, draw, plain, prose
from training.values import strange_name

STRANGE = 0.5  # of the objects of the training side have keys with random pieces in them

FRAMES = (
    "{t}\n\n{q}",
    "{t}\n{q}",
    "Text: {t}\n{q}",
    "Text:\n{t}\n\n{q}",
    "<text>{t}</text>\n{q}",
    "<document>\n{t}\n</document>\n{q}",
    "Input: {t}\n\n{q}",
    "input:\n{t}\n\ntask:\n{q}",
    '"{t}"\n\n{q}',
    "```\n{t}\n```\n{q}",
    '"""\n{t}\n"""\n{q}',
    "Here is a text.\n{t}\n\n{q}",
    "Message: {t}\n\n{q}",
    "Context: {t}\n\nInstruction: {q}",
    "Read this.\n\n{t}\n\n{q}",
    "---\n{t}\n---\n{q}",
    "Data: {t}\n{q}",
    "Note:\n{t}\n\n{q}",
    "### Input\n{t}\n### Task\n{q}",
    "I have this text:\n{t}\n\n{q}",
)
QUESTION_FIRST = (
    "{q}\n\n{t}",
    "{q}\n{t}",
    "{q}\nText: {t}",
    "{q}\n\nText:\n{t}",
    "{q}\n\n<text>\n{t}\n</text>",
    "Task: {q}\nInput: {t}",
    '{q}\n\n"{t}"',
    "{q}\n```\n{t}\n```",
    "{q}\n---\n{t}",
    "### Task\n{q}\n\n### Input\n{t}",
    "Instruction: {q}\n\nContext: {t}",
)
BY_WORDS = (
    "Return JSON with the keys {k}.",
    "Return a JSON object with the keys {k}.",
    "Return JSON with {k}.",
    "Give me JSON with the keys {k}.",
    "Extract {k} as JSON.",
    "Extract {k} and return them as JSON.",
    "Extract the data as JSON with the keys {k}.",
    "Respond in JSON with the keys {k}.",
    "Respond only with JSON. Keys: {k}.",
    "Answer as JSON with keys {k}.",
    "Answer in JSON format with these fields: {k}.",
    "Output JSON: {k}",
    "Output only a JSON object with the fields {k}.",
    "Turn this into JSON with the fields {k}.",
    "Convert this to JSON. Use the keys {k}.",
    "JSON with {k}, please.",
    "Write a JSON object that has the keys {k}.",
    "Make a JSON object with {k}.",
    "Please return only JSON, with the keys {k} in this order.",
    "I need a JSON object with the properties {k}.",
    "Fill a JSON object with the keys {k}.",
    "json keys: {k}",
    "Reply with valid JSON and nothing else. The keys are {k}.",
    "Parse the text into JSON with the attributes {k}.",
    "What would this be as JSON with {k}?",
)
BY_SKETCH = (
    "Return JSON: {k}",
    "Respond only with a JSON object: {k}",
    "Respond with JSON of this form: {k}",
    "Answer in this format: {k}",
    "Format: {k}",
    "Output format:\n{k}",
    "Use this format:\n{k}",
    "Fill in this JSON: {k}",
    "Return a JSON object like this: {k}",
    "Reply with JSON in this shape.\n{k}",
    "Extract the data in the form {k}",
    "The answer must look like this: {k}",
    "Give me {k}",
    "Return only JSON, in this format: {k}",
    "Extract the values and return {k}",
    "Complete: {k}",
    "JSON only, as in {k}",
)
BY_EXAMPLE = (
    "Return JSON like in this example: {k}",
    "Example of the output: {k}\nNow do the same for the text.",
    "The output looks like this, with other values: {k}",
    "Return a JSON object. Example: {k}",
    "Answer in JSON. An example: {k}",
    "Extract the same fields as in {k}",
    "Use the keys of this example: {k}",
    "For another text the answer was {k}. What is it for this one?",
    "Example output:\n{k}\nYour output:",
    "Give JSON with the same keys as {k}",
    "Sample: {k}\nReturn the JSON for the text.",
)
BY_SCHEMA = (
    "Return JSON for this schema: {k}",
    "Return a JSON object that is valid for this JSON schema:\n{k}",
    "Schema: {k}",
    "JSON schema:\n{k}\nExtract the data.",
    "Extract the data. Follow this schema: {k}",
    "Answer with JSON that matches {k}",
    "The answer must match this schema.\n{k}",
    "Respond only with JSON that fits the schema {k}",
    "<schema>{k}</schema>\nReturn the JSON.",
    "Fill this schema: {k}",
    "Use this JSON schema: {k}",
    "Here is a JSON schema: {k}\nReturn the object.",
)
UNTOLD = (
    "Extract the data as JSON.",
    "Extract the data.",
    "Return the data as JSON.",
    "Return JSON.",
    "Give me the data as JSON.",
    "Turn this into JSON.",
    "Convert this to JSON.",
    "Parse this.",
    "Parse the text.",
    "Extract the fields.",
    "Extract the information as a JSON object.",
    "Extract what the schema asks for.",
    "Fill in the schema.",
    "Read the text and return the object.",
    "Please extract the details.",
    "Structure this.",
    "json please",
    "Output JSON only.",
    "What are the details?",
    "Answer in JSON.",
)
# A key, and how a text says that it is true and that it is false.
FLAGS = (
    ("paid", "It has been paid.", "It has not been paid."),
    ("urgent", "This is urgent.", "This is not urgent."),
    ("confirmed", "This is confirmed.", "This is not confirmed yet."),
    ("done", "It is done.", "It is not done yet."),
    ("cancelled", "It was cancelled.", "It was not cancelled."),
    ("active", "Active: yes", "Active: no"),
    ("approved", "Approved: yes", "Approved: no"),
    ("public", "Everybody may see this.", "Nobody else may see this."),
    ("signed", "The paper is signed.", "The paper still has to be signed."),
    ("new", "This is new.", "This is an old one."),
    ("free", "It is free of charge.", "It is not free of charge."),
    ("verified", "We have verified this.", "We could not verify this."),
    ("late", "It is late.", "It is not late."),
    ("available", "It is available.", "It is not available."),
    ("shipped", "It has been shipped.", "It has not been shipped yet."),
    ("insured", "insured=true", "insured=false"),
    ("open", "open: true", "open: false"),
    ("complete", "That is complete.", "That is not complete."),
    ("known", "We know about it.", "We did not know about it."),
    ("refundable", "The money can be refunded.", "There is no refund."),
)
for _name in ("BY_WORDS", "BY_SKETCH", "BY_EXAMPLE", "BY_SCHEMA", "UNTOLD", "FLAGS", "FRAMES", "QUESTION_FIRST"):
    train_also(globals()[_name], getattr(more_tool_talk, _name))

GROUPS = (
    "details", "info", "data", "record", "entry", "result", "summary", "more", "fields", "meta", "attributes", "object",
    "content", "values",
)  # fmt: skip
NUMBERS = ("integer", "small_integer", "big_integer", "decimal", "year")


PLAIN = 0.4  # of the texts of the training side are plain sentences where verbs tell who is who, as in `reading`


@dataclass(frozen=True, slots=True)
class Property:
    key: str
    type: dict[str, Any]  # its JSON schema
    value: Any
    example: Any


def structured(world: World) -> list[Case]:
    if world.chance(0.25):
        return _of_rows(world)
    read = plain_scene(world) if world.in_training(PLAIN) else scene(world)
    flag = world.pick(FLAGS) if world.chance(0.2) else None
    said = world.chance(0.5)
    text = read.text if flag is None else f"{read.text}\n{flag[1] if said else flag[2]}"
    wanted = []
    for _ in range(8 if world.split == "train" else 4):  # more answers a token of the text
        properties = _properties(world, read)
        if flag is not None and world.chance(0.6):
            properties.append(Property(flag[0], {"type": "boolean"}, said, not said))
        wanted.append(_grouped(world, properties) if world.chance(0.1) else properties)
    return _cases(world, text, wanted)


def _properties(world: World, read: Passage) -> list[Property]:
    count = min(len(read.facts), world.any_of((1, 2, 2, 3, 3, 4)))
    made: dict[str, Property] = {}
    camel = world.chance(0.15)
    strange = world.in_training(STRANGE)
    numeric = world.chance(0.7)
    for fact in world.rng.sample(read.facts, count):
        key = world.rng.choice(fact.keys)
        if strange:
            key = strange_name(world, key).replace(" ", "_").lower()
        key = _camel(key) if camel else key
        made.setdefault(key, _property(world, key, fact, numeric))
    return list(made.values())


def _property(world: World, key: str, fact: Fact, numeric: bool) -> Property:
    other = fact.others[0]
    shape: dict[str, Any] = {"type": "string"}
    value: Any = fact.value
    example: Any = entity(world, fact.kind, [fact.value, other])
    if fact.kind in NUMBERS and (numeric or fact.kind != "year"):
        value, example = (json.loads(text.replace(",", "")) for text in (value, example))
        shape = {"type": "integer" if isinstance(value, int) and isinstance(example, int) else "number"}
    if fact.nouns and world.chance(0.3):
        shape["description"] = world.rng.choice(fact.nouns)
    return Property(key, shape, value, example)


def _camel(key: str) -> str:
    first, *rest = key.split("_")
    return first + "".join(part.capitalize() for part in rest)


def _grouped(world: World, properties: list[Property]) -> list[Property]:
    """The same with the last properties in an object of their own."""
    if len(properties) < 3:
        return properties
    inner = properties[1:]
    shape = _schema(inner)
    group = Property(world.pick(GROUPS), shape, _object(inner), {item.key: item.example for item in inner})
    return [properties[0], group]


def _object(properties: list[Property]) -> dict[str, Any]:
    return {item.key: item.value for item in properties}


def _schema(properties: list[Property]) -> dict[str, Any]:
    keys = [item.key for item in properties]
    return {"type": "object", "properties": {item.key: item.type for item in properties}, "required": keys}


def _of_rows(world: World) -> list[Case]:
    """Lists of all entities of a sheet, lists of a column, and objects of one entity or of all, as the text has them."""
    in_plain_words = world.in_training(PLAIN)
    of = plain(world) if in_plain_words else any_sheet(world)
    columns = world.rng.sample(of.columns, world.any_of((1, 2)))
    drawn = draw(world, of, columns, world.rng.randint(2, 4))
    text = (prose if in_plain_words else world.any_of(LAYOUTS))(world, of, columns, drawn)
    order = as_mentioned(tuple(row[of.key] for row in drawn), text)
    rows = sorted(drawn, key=lambda row: order.index(row[of.key]))
    names = [of.key, *(column.name for column in columns)]
    kinds = {of.key: of.kind, **{column.name: column.kind for column in columns}}
    strings = {"type": "array", "items": {"type": "string"}}
    lists = []
    for name in world.rng.sample(names, min(2, len(names))):
        if kinds[name] not in NUMBERS:
            key = of.many if name == of.key else world.any_of((f"{name}s", f"{name}_list", f"all_{name}s"))
            example = [entity(world, kinds[name]) for _ in range(2)]
            lists.append([Property(key, strings, _listed([row[name] for row in rows], text), example)])
    typed = [{name: _number(kinds[name], row[name]) for name in names} for row in rows]
    item = {
        "type": "object",
        "properties": {name: {"type": "integer" if isinstance(typed[0][name], int) else "string"} for name in names},
        "required": names,
    }
    examples = [{name: _number(kinds[name], entity(world, kinds[name])) for name in names}]
    whole = [[Property(of.many, {"type": "array", "items": item}, typed, examples)]] if len(rows) < 4 else []
    return _cases(world, text, lists + whole)


def _listed(values: list[str], text: str) -> list[str]:
    """Where one comes twice, what it belongs to tells the order."""
    return list(as_mentioned(tuple(values), text)) if len(set(values)) == len(values) else values


def _number(kind: str, text: str) -> int | str:
    return int(text) if kind in ("integer", "small_integer") else text


def _cases(world: World, text: str, wanted: list[list[Property]]) -> list[Case]:
    frame = world.pick(QUESTION_FIRST if world.chance(0.15) else FRAMES)
    return [_case(world, frame, text, properties) for properties in wanted]


def _case(world: World, frame: str, text: str, properties: list[Property]) -> Case:
    schema = _schema(properties)
    flat = all(item.type["type"] not in ("object", "array") for item in properties)
    chance = world.rng.random()
    given = None
    if chance < 0.4:
        question = world.pick(UNTOLD) if world.chance(0.5) else _in_words(world, properties)
        given = schema
    elif chance < 0.65 and flat:
        question = _in_words(world, properties)
    elif chance < 0.8:
        question = world.pick(BY_SKETCH).replace("{k}", _sketch(world, properties))
    elif chance < 0.9:
        example = json.dumps({item.key: item.example for item in properties}, ensure_ascii=False)
        question = world.pick(BY_EXAMPLE).replace("{k}", example)
    else:
        question = world.pick(BY_SCHEMA).replace("{k}", json.dumps(schema))
    answer = json.dumps(_object(properties), ensure_ascii=False)
    prompt = frame.replace("{q}", question).replace("{t}", text)
    return Case("structured", (user(prompt),), answer, schema=given, exact=True)


def _in_words(world: World, properties: list[Property]) -> str:
    quote = world.any_of(("", "", '"', "'", "`"))
    keys = [quote + item.key + quote for item in properties]
    joint = world.any_of((" and ", ", "))
    told = joint.join([", ".join(keys[:-1]), keys[-1]] if len(keys) > 1 else keys)
    return world.pick(BY_WORDS).replace("{k}", told)


def _sketch(world: World, properties: list[Property]) -> str:
    """The object with the types, or with blanks, in place of the values."""
    style = world.any_of(("{t}", '"{t}"', "<{t}>", '"..."', '""', "...", '"<{t}>"'))
    return "{" + ", ".join(f'"{item.key}": {_drawn(style, item.type)}' for item in properties) + "}"


def _drawn(style: str, shape: dict[str, Any]) -> str:
    if shape["type"] == "object":
        return "{" + ", ".join(f'"{key}": {_drawn(style, inner)}' for key, inner in shape["properties"].items()) + "}"
    if shape["type"] == "array":
        return f"[{_drawn(style, shape['items'])}]"
    return style.replace("{t}", "number" if shape["type"] == "integer" else shape["type"])
