"""Does a forced call always validate: random schemas x random weights x temperature 1.

Measured: calls whose arguments parse and validate with jsonschema (Draft 2020-12, formats checked), by schemas of a
         seeded generator of our own: objects, arrays, strings with patterns, formats and lengths, numbers with bounds,
         enums, anyOf, nesting, references, also recursive ones. Each request names one tool (an extension), eight at
         a time, and every call is another schema and another question.
         It goes on until so many calls have finished; one that max_tokens cuts, and a schema that is refused, are
         counted apart and do not count as finished.
Target:  as many finished as wanted, 0 invalid, 0 failed
Command: PYTHONPATH=tests python bench/forced_calls.py [--calls 1000] [--seed N] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError
from jsonschema import Draft202012Validator, ValidationError
from measure import MODEL, WORDS, Figure, bedrock_client, run, serving

AT_ONCE = 8
MAX_TOKENS = 256
DEPTH = 3
ASKED_AT_MOST = 3  # times as many as are wanted
FORMATS = ("date", "date-time", "time", "uuid", "ipv4", "email")
CLASSES = ("[a-z]", "[A-Z]", r"\d", r"\w", "[0-9a-f]", "[äöü]", "x", r"\.", "(ab|cd)", "(y|zz?)")
COUNTS = ("", "?", "*", "+", "{2}", "{1,4}", "{0,3}")
Schema = dict[str, Any]


class Schemas:
    """Random schemas, the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._defs: dict[str, Schema] = {}

    def next(self) -> Schema:
        """For arguments: an object at the top, and a definition that others refer to, at times to itself."""
        self._defs = {"shared": {}}
        self._defs["shared"] = self._any(2, shared=True)
        return self._object(DEPTH) | {"$defs": self._defs}

    def _any(self, depth: int, *, shared: bool = False) -> Schema:
        """`shared`: inside the definition, where only an optional member leads back to it, so that values end."""
        simple: list[Callable[[], Schema]] = [self._string, self._integer, self._number, self._enum, self._word]
        deep: list[Callable[[], Schema]] = [
            lambda: self._object(depth - 1, shared=shared),
            lambda: self._array(depth - 1, shared=shared),
            lambda: {"anyOf": [self._any(depth - 1, shared=shared) for _ in range(self._random.randint(1, 3))]},
            lambda: {"type": "null"} if shared else {"$ref": "#/$defs/shared"},
        ]
        return self._random.choice(simple + deep if depth > 0 else simple)()

    def _object(self, depth: int, *, shared: bool = False) -> Schema:
        names = self._random.sample([*WORDS, "a b", "é", 'quo"te', "$x", "0"], self._random.randint(1, 4))
        schema: Schema = {"type": "object", "properties": {name: self._any(depth, shared=shared) for name in names}}
        schema["required"] = [name for name in names if self._random.random() < 0.6]
        if shared:
            schema["properties"]["again"] = {"$ref": "#/$defs/shared"}
        if self._random.random() < 0.5:
            schema["additionalProperties"] = False
        return schema

    def _array(self, depth: int, *, shared: bool) -> Schema:
        schema: Schema = {"type": "array", "items": self._any(depth, shared=shared)} | self._bounds("Items", 3)
        if self._random.random() < 0.2:
            schema["prefixItems"] = [self._any(0)]
        return schema

    def _string(self) -> Schema:
        kind = self._random.randrange(3)
        if kind == 0:
            return {"type": "string", "format": self._random.choice(FORMATS)}
        if kind == 1:
            parts = [self._random.choice(CLASSES) + self._random.choice(COUNTS) for _ in range(3)]
            anchored = self._random.random() < 0.8
            return {"type": "string", "pattern": f"^{''.join(parts)}$" if anchored else "".join(parts)}
        return {"type": "string"} | self._bounds("Length", 12)

    def _bounds(self, of: str, most: int) -> Schema:
        least = self._random.randint(0, most // 2)
        return {f"min{of}": least, f"max{of}": self._random.randint(least, most)}

    def _integer(self) -> Schema:
        least = self._random.choice((-1000, -7, 0, 1, 95, 12345))
        schema: Schema = {"type": "integer"}
        if self._random.random() < 0.8:
            schema[self._random.choice(("minimum", "exclusiveMinimum"))] = least
        if self._random.random() < 0.8:
            schema[self._random.choice(("maximum", "exclusiveMaximum"))] = least + self._random.randint(2, 5000)
        return schema

    def _number(self) -> Schema:
        least = self._random.choice((-2.5, 0, 0.125, 10))
        return {"type": "number", "minimum": least, "maximum": least + self._random.choice((0.5, 3, 1000))}

    def _enum(self) -> Schema:
        values = ["red", "blue", 1, 2.5, None, True, "", 'a"b', "日本", [1], {"k": "v"}]
        return {"enum": self._random.sample(values, self._random.randint(1, 4))}

    def _word(self) -> Schema:
        return {"type": self._random.choice(("boolean", "null", ["boolean", "null"], ["string", "integer"]))}


def main() -> None:
    run(__doc__, measure, options)


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--calls", type=int, default=1000, help="that finish")
    parser.add_argument("--seed", type=int, default=None, help="of the schemas and of the engine [default: random]")


def measure(options: argparse.Namespace) -> list[Figure]:
    seed = random.randrange(2**31) if options.seed is None else options.seed
    wanted = 100 if options.quick else options.calls
    schemas = Schemas(seed)
    counts: Counter[str] = Counter()
    started = time.monotonic()
    with serving(seed=seed, extensions=True) as server, ThreadPoolExecutor(AT_ONCE) as pool:
        client = bedrock_client(server.url)
        while counts["finished"] < wanted and counts.total() < ASKED_AT_MOST * wanted:
            asked = [(counts.total() + more, schemas.next()) for more in range(wanted - counts["finished"])]
            for (_, schema), (outcome, detail) in zip(
                asked, pool.map(lambda item: call(client, *item), asked), strict=True
            ):
                counts[outcome] += 1
                if detail:
                    print(f"{outcome}: {detail}\n  {json.dumps(schema, ensure_ascii=False)}")
    seconds = time.monotonic() - started
    print(f"seed {seed}: {dict(counts)} in {seconds:.0f} s")
    names = {"finished": None, "cut": None, "refused": None, "invalid": 0, "failed": 0}
    rows = [Figure(name, "calls", [counts[name]], at_most=most) for name, most in names.items()]
    return [*rows, Figure("seed", "", [seed]), Figure("time", "s", [seconds])]


def call(client: Any, number: int, schema: Schema) -> tuple[str, str]:
    """What became of one call, and, unless it is as it should be, the details."""
    tool = {"toolSpec": {"name": "f", "inputSchema": {"json": schema}}}
    try:
        answer = client.converse(
            modelId=MODEL,
            messages=[{"role": "user", "content": [{"text": f"{number}"}]}],
            inferenceConfig={"maxTokens": MAX_TOKENS, "temperature": 1.0},
            toolConfig={"tools": [tool], "toolChoice": {"tool": {"name": "f"}}},
        )
    except client.exceptions.ValidationException as error:
        return "refused", str(error)
    except (BotoCoreError, ClientError) as error:
        return "failed", str(error)
    if answer["stopReason"] == "max_tokens":
        return "cut", ""
    return judged(schema, answer)


def judged(schema: Schema, answer: dict[str, Any]) -> tuple[str, str]:
    blocks = answer["output"]["message"]["content"]
    if answer["stopReason"] != "tool_use" or len(blocks) != 1 or "toolUse" not in blocks[0]:
        return "invalid", f"{answer['stopReason']} {blocks}"
    value = blocks[0]["toolUse"]["input"]
    try:
        Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(value)
    except ValidationError as error:
        return "invalid", f"{error.message} at {error.json_path} of {json.dumps(value, ensure_ascii=False)}"
    return "finished", ""


if __name__ == "__main__":
    main()
