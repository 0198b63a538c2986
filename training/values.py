"""The values of the exercises: names, dates, amounts, identifiers, made-up words and so on, drawn from a world.

`KINDS` maps the name of a kind to the function that draws one value of it; `value(world, kind)` is the short way.
What comes from a word list comes through `World.pick`, so a held-out word never occurs in training; what is made of
digits needs no split. `surface(kind, value)` is how the value reads in a sentence.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

from outcrop.mistral.tokenizer import load_tokenizer
from training import more_values, words
from training.cases import World, train_all_also

Value = str | int | float
train_all_also(vars(words), vars(more_values))

MADE_UP_SHARE = 0.2  # of names: invented ones, so that copying is not remembering

_ONSETS = words.listed("""
b, c, d, f, g, h, j, k, l, m, n, p, r, s, t, v, w, y, z, br, bl, cr, dr, fr, gl, gr, kl, kr, pl, pr, sk, sl, sn, st, tr
th, sh, ch
""")
_VOWELS = ("a", "e", "i", "o", "u", "a", "e", "i", "o", "ai", "ea", "ou", "ee", "ia")
_CODAS = (*words.listed("n, r, l, s, m, t, k, x, nd, rt, st, ng, lm, rn, th, sh"), "", "", "", "", "", "")
_DOMAINS = ("com", "org", "net", "io", "co.uk", "de", "fr", "dev", "app", "info")
_ENDINGS = ("pdf", "txt", "csv", "docx", "xlsx", "png", "jpg", "md", "json", "log", "zip", "pptx", "py", "html", "mp3")
_PREFIXES = words.listed("""
ORD, INV, CUST, TKT, EMP, TX, REF, PO, CASE, SKU, BK, ACC, PAT, SHP, RMA, DOC, PRJ, LOT, USR, RES, JOB, T, A, C, P
""")
_SYMBOLS = ("$", "$", "$", "€", "£")

FILE_WORDS = words.listed("""
report, budget, summary, notes, invoice, photo, minutes, draft, plan, agenda, data, backup, slides, contract, resume
letter, schedule, export, results, manual, sales, inventory, policy, sketch, recipe, survey, forecast, proposal, log
""")
PHRASE_WORDS = (*words.ADJECTIVES, *words.COLORS, *words.NOUNS, *words.ANIMALS, *words.FOODS, *words.PRODUCTS)
THINGS = (*words.NOUNS, *words.PRODUCTS, *words.ANIMALS)
SENTENCES = (
    "The {noun} is {adjective}.",
    "Please {verb} the {noun} before {weekday}",
    "{first_name} {past} the {noun}",
    "Meet {first_name} at {time}",
    "The {noun} from {city} is late",
    "We need {integer} more {thing}",
    "Buy {food} and {food2}",
    "Call {first_name} about the {noun}",
    "I will be in {city} on {weekday}.",
    "{verb} the {thing}",
    "Don't forget the {thing}",
    "{first_name} has a new {thing}",
    "The meeting starts at {time}",
    "Running {integer} minutes late",
    "Your {noun} is ready",
    "{first_name} likes {activity}",
    "The {color} {thing} is broken",
    "Lunch with {first_name} on {weekday}",
    "The {adjective} {animal} {past} the {thing}.",
    "Pick up the {thing} at {time}",
    "{first_name} and {first_name2} are {adjective}",
    "See you on {weekday}!",
    "The {noun} costs {amount}",
    "I am {adjective} today",
    "Can you {verb} the {noun}?",
    "{company} sent the {noun}",
    "{word} is {adjective}",
    "No {thing} in the {room}",
    "Remember to {verb} {word}",
    "The {room} is {adjective} and {adjective2}.",
    "{first_name} moved to {city}",
    "Happy birthday {first_name}",
    "The flight to {city} is delayed",
    "Water the plants on {weekday}",
)


def word(world: World) -> str:
    """A made-up word of 2 to 4 syllables, in small letters."""
    syllables = [world.any_of(_ONSETS) + world.any_of(_VOWELS) for _ in range(world.any_of((2, 2, 2, 3, 3, 4)))]
    return "".join(syllables) + world.any_of(_CODAS)


@functools.cache
def pieces(script: str) -> tuple[str, ...]:
    """The vocabulary's own pieces: `letters` (plain Latin ones), those of them that stand after a `space` only, or `other`
    (any other script, and accents)."""
    texts = [piece.text for piece in load_tokenizer("v3").vocabulary() if piece.kind == "normal"]
    letters = [text.lstrip("▁") for text in texts if text.lstrip("▁").isalpha()]
    if script == "space":
        bare = set(texts)
        return tuple(text for text in dict.fromkeys(letters) if text.isascii() and text not in bare)
    if script == "letters":
        return tuple(dict.fromkeys(text for text in letters if text.isascii() and len(text) > 1))
    return tuple(dict.fromkeys(text for text in letters if not text.isascii()))


def piece(world: World) -> str:
    """One piece of the vocabulary, or two joined; seldom of another script."""
    if world.chance(0.08):
        return world.pick(pieces("other"))
    first = world.pick(pieces("letters"))
    return first + world.pick(pieces("letters")).lower() if world.chance(0.4) else first


FUNCTION_WORDS = (
    "the a an of to in on for with and or but it is was this that there here now then very just still by from at as if "
    "so not all some more one our my your we you they has have had will can may must been about after before over under"
).split()


def filler(world: World, least: int = 1, most: int = 5) -> str:
    """Words that say nothing, for the training side: what is asked or told stands out from whatever is around it."""
    return " ".join(_filling(world) for _ in range(world.rng.randint(least, most)))


def _filling(world: World) -> str:
    which = world.rng.random()
    if which < 0.5:
        return world.any_of(FUNCTION_WORDS)
    return piece(world) if which < 0.85 else word(world)


def strange_name(world: World, name: str) -> str:
    """A name of a tool, an argument or a key with random pieces of the vocabulary in it. Otherwise such names are
    remembered, not copied: a model that was trained without said other names where it met pieces that no trained name
    has."""
    first, second = (world.any_of(pieces("letters")) for _ in range(2))
    return world.any_of((f"{name} {first}", f"{first} {name}", f"{first} {second} {name}", f"{first} {name} {second}"))


def invented(world: World) -> str:
    return word(world).capitalize()


def _or_invented(items: tuple[str, ...], *, capital: bool = True) -> Callable[[World], str]:
    """One of the list, or a made-up word in place of it."""

    def draw(world: World) -> str:
        if world.chance(MADE_UP_SHARE):
            return invented(world) if capital else word(world)
        return world.pick(items)

    return draw


def _of(items: tuple[str, ...]) -> Callable[[World], str]:
    return lambda world: world.pick(items)


first_name = _or_invented(words.FIRST_NAMES)
family_name = _or_invented(words.FAMILY_NAMES)


def person(world: World) -> str:
    return f"{first_name(world)} {family_name(world)}"


def _digits(world: World, count: int) -> str:
    return "".join(world.any_of("0123456789") for _ in range(count))


def _two(number: int) -> str:
    return f"{number:02d}"


def date_iso(world: World) -> str:
    return f"{year(world)}-{_two(world.rng.randint(1, 12))}-{_two(world.rng.randint(1, 28))}"


def date_words(world: World) -> str:
    month, day, in_year = world.any_of(words.MONTHS), world.rng.randint(1, 28), year(world)
    return world.any_of(
        (f"{month} {day}", f"{day} {month}", f"{month} {day}, {in_year}", f"{day} {month} {in_year}", f"{month} {day}")
    )


def time(world: World) -> str:
    minute = world.any_of((0, 0, 15, 30, 30, 45, world.rng.randint(1, 59)))
    if world.chance(0.5):
        return f"{_two(world.rng.randint(0, 23))}:{_two(minute)}"
    hour, half = world.rng.randint(1, 12), world.any_of(("am", "pm"))
    return f"{hour} {half}" if minute == 0 else f"{hour}:{_two(minute)} {half}"


def time_24(world: World) -> str:
    return f"{_two(world.rng.randint(0, 23))}:{_two(world.any_of((0, 10, 15, 20, 30, 40, 45, 50)))}"


def year(world: World) -> int:
    return world.rng.randint(1990, 2035)


def integer(world: World) -> int:
    return world.rng.randint(1, 99)


def small_integer(world: World) -> int:
    return world.rng.randint(1, 12)


def big_integer(world: World) -> int:
    return world.rng.randint(100, 10 ** world.any_of((3, 4, 5)) - 1)


def decimal(world: World) -> float:
    """Never a whole number: its text and its JSON would differ."""
    places = world.any_of((1, 1, 2))
    whole, rest = world.rng.randint(0, 10 ** world.any_of((1, 2, 3))), world.rng.randint(1, 10**places - 1)
    return float(round(whole + rest / 10**places, places))


def amount(world: World) -> str:
    whole = world.rng.randint(1, 10 ** world.any_of((1, 2, 2, 3, 4)))
    cents = f".{world.rng.randint(0, 99):02d}" if world.chance(0.6) else ""
    return f"{world.any_of(_SYMBOLS)}{whole}{cents}"


def percent(world: World) -> str:
    whole = world.rng.randint(1, 100)
    return f"{whole}.{world.rng.randint(1, 9)}%" if world.chance(0.15) else f"{whole}%"


def temperature(world: World) -> int:
    return world.rng.randint(-15, 42)


def code(world: World) -> str:
    return "".join(world.any_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(world.any_of((3, 4, 4))))


def _hex(world: World, count: int) -> str:
    return "".join(world.any_of("0123456789abcdef") for _ in range(count))


def _letter_and_digits(world: World) -> str:
    return world.any_of("ABCDEFGHJKLMNPRSTUVWXYZ") + _digits(world, world.any_of((3, 4, 4, 5, 6)))


def _prefixed(world: World) -> str:
    prefix, mark = world.any_of(_PREFIXES), world.any_of(("-", "-", "_", "", "/", "#"))
    return f"{prefix}{mark}{_digits(world, world.any_of((3, 4, 4, 5, 6)))}"


def _dated(world: World) -> str:
    mark = world.any_of(("/", "-"))
    return f"{world.any_of(_PREFIXES)}{mark}{year(world)}{mark}{_digits(world, 3)}"


def _hexed(world: World) -> str:
    return f"{_hex(world, 4)}-{_hex(world, 2)}" if world.chance(0.5) else _hex(world, world.any_of((6, 8)))


def _coded(world: World) -> str:
    return f"{code(world)}{world.any_of(('-', '', '_'))}{_digits(world, world.any_of((2, 3, 4)))}"


def _lettered(world: World) -> str:
    return f"{_digits(world, 3)}{world.any_of('-/')}{code(world)}"


def _worded(world: World) -> str:
    return f"{word(world)}-{_digits(world, world.any_of((1, 2, 3)))}"


def _numbered(world: World) -> str:
    return str(world.rng.randint(1000, 99999999))


_ID_SHAPES: tuple[Callable[[World], str], ...] = (
    _letter_and_digits,
    _letter_and_digits,
    _prefixed,
    _prefixed,
    _prefixed,
    _dated,
    _hexed,
    _coded,
    _lettered,
    _worded,
    _numbered,
)


def identifier(world: World) -> str:
    """An identifier in one of many shapes, always a text."""
    return world.any_of(_ID_SHAPES)(world)


def _plain(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isascii() and letter.isalnum())


def username(world: World) -> str:
    first, last = _plain(first_name(world)), _plain(family_name(world))
    return world.any_of(
        (f"{first}.{last}", f"{first[0]}{last}", f"{first}_{_digits(world, 2)}", f"{first}{last[0]}", f"{last}{first}")
    )


def _domain(world: World) -> str:
    name = _plain(world.pick(words.COMPANIES)) if world.chance(0.4) else word(world)
    return f"{name}.{world.any_of(_DOMAINS)}"


def email(world: World) -> str:
    return f"{username(world)}@{_domain(world)}"


def phone(world: World) -> str:
    return world.any_of(
        (
            f"+{world.rng.randint(1, 99)} {_digits(world, 3)} {_digits(world, 4)}",
            f"({_digits(world, 3)}) {_digits(world, 3)}-{_digits(world, 4)}",
            f"{_digits(world, 3)}-{_digits(world, 3)}-{_digits(world, 4)}",
            f"+{world.rng.randint(1, 99)} {_digits(world, 2)} {_digits(world, 7)}",
            f"555-{_digits(world, 4)}",
        )
    )


def url(world: World) -> str:
    path = world.any_of(("", f"/{word(world)}", f"/{world.pick(FILE_WORDS)}/{_digits(world, 3)}"))
    return f"https://{world.any_of(('', 'www.', 'api.'))}{_domain(world)}{path}"


def file(world: World) -> str:
    stem = world.any_of((world.pick(FILE_WORDS), word(world)))
    more = world.any_of(("", f"_{year(world)}", f"_q{world.rng.randint(1, 4)}", f"-{world.pick(FILE_WORDS)}", "_final"))
    return f"{stem}{more}.{world.any_of(_ENDINGS)}"


def version(world: World) -> str:
    numbers = [world.rng.randint(0, 20) for _ in range(world.any_of((2, 3, 3)))]
    return ("v" if world.chance(0.15) else "") + ".".join(map(str, numbers))


def address(world: World) -> str:
    return f"{world.rng.randint(1, 240)} {world.pick(words.STREETS)}"


def phrase(world: World) -> str:
    """Two to six words without grammar, some of them made up."""
    count = world.any_of((1, 2, 2, 3, 4))
    drawn = [world.pick(PHRASE_WORDS) if world.chance(0.75) else word(world) for _ in range(count)]
    return " ".join([*drawn, world.pick(THINGS) if world.chance(0.8) else word(world)])


def sentence(world: World) -> str:
    """A short statement, as in a note or a message."""
    text = world.pick(SENTENCES)
    verb = world.pick(words.VERBS)
    slots = {"verb": verb, "past": words.PASTS[verb], "thing": world.pick(THINGS), "word": word(world)}
    for kind in ("noun", "adjective", "weekday", "first_name", "time", "city", "integer", "food", "activity", "color"):
        slots[kind] = str(value(world, kind))
    for kind in ("animal", "amount", "company", "room"):
        slots[kind] = str(value(world, kind))
    again = {f"{kind}2": str(value(world, kind)) for kind in ("food", "first_name", "adjective")}
    filled = text.format(**slots, **again)
    return filled[0].upper() + filled[1:]


def title(world: World) -> str:
    if world.chance(MADE_UP_SHARE):
        return f"{world.any_of(('', 'The ', 'My '))}{world.pick(words.ADJECTIVES).capitalize()} {invented(world)}"
    return world.pick(words.TITLES)


def company(world: World) -> str:
    if world.chance(MADE_UP_SHARE):
        return invented(world) + world.any_of(("", "", " Ltd", " Inc", " Group", " GmbH"))
    return world.pick(words.COMPANIES)


def airport(world: World) -> str:
    return "".join(world.any_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(3))


def flight(world: World) -> str:
    return airport(world)[:2] + str(world.rng.randint(10, 9999))


def plate(world: World) -> str:
    return f"{airport(world)}{world.any_of(('-', ' ', ''))}{_digits(world, world.any_of((3, 4)))}"


def barcode(world: World) -> str:
    return _digits(world, world.any_of((8, 12, 13)))


def score(world: World) -> str:
    return f"{world.rng.randint(0, 9)}-{world.rng.randint(0, 9)}"


def expression(world: World) -> str:
    """Two or three numbers and the signs between them."""
    parts = [str(integer(world))]
    for _ in range(world.any_of((1, 1, 2))):
        parts += [world.any_of("+-*/"), str(integer(world))]
    return " ".join(parts)


def branch(world: World) -> str:
    stem = world.any_of((word(world), f"{word(world)}-{world.pick(FILE_WORDS)}", _digits(world, 4)))
    return world.any_of(("feature/", "fix/", "release/", "", "dev-")) + stem


def repository(world: World) -> str:
    name = world.any_of((word(world), f"{word(world)}-{world.pick(FILE_WORDS)}"))
    return f"{word(world)}/{name}" if world.chance(0.5) else name


def server(world: World) -> str:
    role = world.any_of(("web", "db", "api", "cache", "worker", "mail", "auth", word(world)))
    return f"{role}-{world.any_of((_digits(world, 2), 'prod', 'dev', _digits(world, 1)))}"


def service(world: World) -> str:
    return f"{world.any_of((word(world), world.pick(FILE_WORDS)))}-{world.any_of(('service', 'api', 'worker'))}"


def path(world: World) -> str:
    folders = [world.any_of((word(world), world.pick(FILE_WORDS))) for _ in range(world.any_of((1, 2, 2, 3)))]
    return "/" + "/".join(folders)


def ip_address(world: World) -> str:
    return ".".join(str(world.rng.randint(1, 254)) for _ in range(4))


def coin(world: World) -> bool:
    return world.chance(0.5)


KINDS: dict[str, Callable[[World], Value]] = {
    "activity": _or_invented(words.ACTIVITIES, capital=False),
    "address": address,
    "adjective": _of(words.ADJECTIVES),
    "airport": airport,
    "amount": amount,
    "animal": _of(words.ANIMALS),
    "barcode": barcode,
    "big_integer": big_integer,
    "branch": branch,
    "city": _or_invented(words.CITIES),
    "code": code,
    "color": _of(words.COLORS),
    "company": company,
    "condition": _of(words.CONDITIONS),
    "country": _of(words.COUNTRIES),
    "cuisine": _of(words.CUISINES),
    "currency": _of(words.CURRENCIES),
    "date_iso": date_iso,
    "date_words": date_words,
    "decimal": decimal,
    "department": _of(words.DEPARTMENTS),
    "email": email,
    "enable_disable": coin,
    "expression": expression,
    "family_name": family_name,
    "file": file,
    "first_name": first_name,
    "flight": flight,
    "food": _or_invented(words.FOODS, capital=False),
    "genre": _of(words.GENRES),
    "id": identifier,
    "integer": integer,
    "ip_address": ip_address,
    "language": _of(words.LANGUAGES),
    "medicine": _or_invented(words.MEDICINES, capital=False),
    "month": lambda world: world.any_of(words.MONTHS),
    "noun": _of(words.NOUNS),
    "occupation": _of(words.OCCUPATIONS),
    "on_off": coin,
    "path": path,
    "percent": percent,
    "person": person,
    "phone": phone,
    "phrase": phrase,
    "piece": piece,
    "plant": _or_invented(words.PLANTS, capital=False),
    "plate": plate,
    "product": _or_invented(words.PRODUCTS, capital=False),
    "project": _or_invented(words.PROJECTS),
    "repository": repository,
    "room": _of(words.ROOMS),
    "score": score,
    "sentence": sentence,
    "server": server,
    "service": service,
    "small_integer": small_integer,
    "sport": _of(words.SPORTS),
    "status": _of(words.STATUSES),
    "street": address,
    "subject": _or_invented(words.SUBJECTS, capital=False),
    "symptom": _of(words.SYMPTOMS),
    "team": _or_invented(words.SPORTS_TEAMS),
    "temperature": temperature,
    "time": time,
    "time_24": time_24,
    "title": title,
    "topic": _or_invented(words.TOPICS, capital=False),
    "unit": _of(words.UNITS),
    "url": url,
    "username": username,
    "verb": _of(words.VERBS),
    "version": version,
    "weekday": lambda world: world.any_of(words.WEEKDAYS),
    "with_without": coin,
    "word": word,
    "year": year,
    "yes_no": coin,
}


def value(world: World, kind: str) -> Value:
    """One value of a kind."""
    return KINDS[kind](world)


def values(world: World, kind: str, count: int) -> list[Value]:
    """`count` different values of a kind."""
    found: dict[Value, None] = {}
    for _ in range(count * 50):
        found[value(world, kind)] = None
        if len(found) == count:
            return list(found)
    raise ValueError(f"no {count} different values of {kind}")


# How a boolean reads: when it is true, when it is false.
BOOLEANS = {
    "on_off": ("on", "off"),
    "yes_no": ("yes", "no"),
    "with_without": ("with", "without"),
    "enable_disable": ("enable", "disable"),
}


def surface(kind: str, drawn: Value) -> str:
    """How a value reads in a sentence."""
    if isinstance(drawn, bool):
        true, false = BOOLEANS.get(kind, ("yes", "no"))
        return true if drawn else false
    return str(drawn)
