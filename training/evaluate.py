"""Measures the bundled model on held-out exercises: `python -m training.evaluate [--cases 500] [--file FILE]`.

In: the shipped file, or another of its form; how many cases a skill. Out: a table, and failures; with `--publish` also
`figures.json` beside this module and the table of the model card, which tests compare with each other. Every case goes
the way of a request: the service renders it, the engine generates greedily, the parser reads. Held-out cases are drawn
from words, phrasings and tools that training never sees (`training.cases.World`).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from outcrop.backends import begin
from outcrop.bundled import SHIPPED
from outcrop.catalog import ModelCard, load_catalog
from outcrop.composition import compose
from outcrop.conversation import Text, ToolResult
from outcrop.generation import Generation, collect
from outcrop.service import Service
from outcrop.settings import Settings
from training.cases import Call, Case, Generator, World
from training.mix import generators
from training.sequences import request_of

CARDS = ("mistral-large-2407", "mistral-small-2402", "mistral-7b")  # a vocabulary each: v3, v2, v1
AT_ONCE = 16
SEED = 20_261_121  # of the held-out cases
TRIES = 40  # groups a wanted case, before a generator is said to have no more
SLICE = 16  # cases of each generator that CI repeats
SHOWN, LONGEST = 2, 300  # failures of each row in the model card; characters of one line there
TRAINED_TOOLS = ("tool_samples",)  # known by name, so they do not count where tools and arguments are to be unseen
FIGURES = Path(__file__).parent / "figures.json"
CARD = Path(__file__).parents[1] / "docs" / "bundled-model.md"
MARK, END = "<!-- figures: python -m training.evaluate --publish -->", "<!-- end of figures -->"
TARGETS = {
    "tool name": 0.97,
    "tool arguments": 0.95,
    "tool_parallel": 0.90,
    "tool_abstain": 0.95,
    "tool_result": 0.95,
    "extraction": 0.90,
    "labels": 0.90,
    "stops by itself": 0.99,
}  # issue: the bundled model's quality on at least 500 held-out cases each


@dataclass(frozen=True, slots=True)
class Outcome:
    case: Case
    generator: str
    card: str
    said: str | tuple[Call, ...]
    stopped: bool

    @property
    def right(self) -> bool:
        return is_right(self.case, self.said)


@dataclass(slots=True)
class Score:
    """Of one row of the table."""

    name: str
    right: int = 0
    cases: int = 0
    failures: list[Outcome] = field(default_factory=list)

    @property
    def share(self) -> float:
        return self.right / self.cases if self.cases else 0.0

    def add(self, right: bool, outcome: Outcome) -> None:
        self.cases += 1
        self.right += right
        if not right:
            self.failures.append(outcome)


def is_right(case: Case, said: str | tuple[Call, ...]) -> bool:
    if isinstance(case.answer, tuple):
        return isinstance(said, tuple) and _sorted(said) == _sorted(case.answer)
    if not isinstance(said, str):
        return False
    if case.schema is not None:
        return bool(_parsed(said) == json.loads(case.answer))
    if case.exact or not case.must:
        return said.strip() == case.answer.strip()
    lower = said.lower()
    return all(text.lower() in lower for text in case.must) and not any(text.lower() in lower for text in case.must_not)


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _sorted(calls: Sequence[Call]) -> list[str]:
    return sorted(json.dumps([call.name, call.arguments], sort_keys=True) for call in calls)


def held_out_cases(count: int, seed: int = SEED, skills: Sequence[str] = ()) -> dict[str, list[Case]]:
    """`count` cases of each generator's own skill, and what else stands in their groups; the same for the same seed,
    the fewer before the more; no case twice."""
    return {
        name: _drawn(name, generator, World("held_out", random.Random(f"{seed} {name}")), count)
        for name, generator in generators().items()
        if not skills or name in skills
    }


def _drawn(skill: str, generator: Generator, world: World, count: int) -> list[Case]:
    found: dict[str, Case] = {}
    own = 0
    for _ in range(TRIES * count):
        for case in generator(world):
            own += repr(case) not in found and case.skill == skill
            found[repr(case)] = case
        if own >= count:
            return list(found.values())
    raise ValueError(f"{skill}: only {own} held-out cases, {count} are wanted")


async def answered(service: Service, cases: Mapping[str, Sequence[Case]], bar: Progress) -> list[Outcome]:
    task = bar.add_task("evaluating", total=sum(map(len, cases.values())))
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(generator: str, index: int, case: Case) -> Outcome:
        async with gate:
            card = card_for(service, case, index)
            said = await collect(service.generate(card, request_of(case)))
            bar.advance(task)
        return Outcome(case, generator, card.short_name, _said(said), said.finished.finish_reason != "length")

    return await asyncio.gather(*(one(name, i, c) for name, made in cases.items() for i, c in enumerate(made)))


def card_for(service: Service, case: Case, index: int) -> ModelCard:
    """In turn, those that can take the case."""
    names = CARDS[:2] if case.tools else CARDS
    card = service.catalog.find(names[index % len(names)])
    assert card is not None
    return card


def _said(answer: Generation) -> str | tuple[Call, ...]:
    if not answer.tool_calls:
        return answer.text
    return tuple(Call(call.name, _arguments(call.arguments)) for call in answer.tool_calls)


def _arguments(text: str) -> Mapping[str, Any]:
    """Those of a call that was cut by `max_tokens` are no JSON, and right for nobody."""
    parsed = _parsed(text or "{}")
    return parsed if isinstance(parsed, dict) else {"": text}


def scores(outcomes: Sequence[Outcome]) -> list[Score]:
    """A row a skill; then what is judged across skills: the tool's name, its arguments where the name is right, the
    end of the answer."""
    rows: dict[str, Score] = {}

    def add(name: str, right: bool, outcome: Outcome) -> None:
        rows.setdefault(name, Score(name)).add(right, outcome)

    for outcome in outcomes:
        case, said = outcome.case, outcome.said
        add(case.skill, outcome.right, outcome)
        if isinstance(case.answer, tuple) and len(case.answer) == 1 and case.skill not in TRAINED_TOOLS:
            chosen = isinstance(said, tuple) and [call.name for call in said] == [case.answer[0].name]
            add("tool name", chosen, outcome)
            if chosen:
                add("tool arguments", outcome.right, outcome)
    for outcome in outcomes:
        add("stops by itself", outcome.stopped, outcome)
    return list(rows.values())


def show(rows: Sequence[Score], console: Console, failures: int) -> None:
    table = Table("skill", "cases", "right", "share", "target")
    for row in rows:
        target = TARGETS.get(row.name)
        style = "" if target is None else ("green" if row.share >= target else "red")
        wanted = "" if target is None else f"{target:.0%}"
        table.add_row(row.name, str(row.cases), str(row.right), f"{row.share:.1%}", wanted, style=style)
    for row in rows:
        for outcome in row.failures[:failures] if row.name not in ("tool name", "tool arguments") else ():
            console.print(f"[bold]{row.name}[/bold] ({outcome.card})", highlight=False)
            for label, text in _written(outcome).items():
                console.print(f"  {label}: {text}", markup=False, highlight=False)
    console.print(table)


def figures_of(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """What is published: of each row the cases and how many are right, and the same of the slice that CI repeats."""
    sizes = Counter({name: len(cases) for name, cases in held_out_cases(SLICE).items()})
    slice_: list[Outcome] = []
    for outcome in outcomes:
        if sizes[outcome.generator]:
            sizes[outcome.generator] -= 1
            slice_.append(outcome)
    rows = scores(outcomes)
    failures = {row.name: [_written(one) for one in spread(row.failures)] for row in rows if row.failures}
    return {"all": counted(rows), "slice": counted(scores(slice_)), "failures": failures}


def spread(failures: Sequence[Outcome]) -> Sequence[Outcome]:
    """Some from all over: neighbours are of one group."""
    return failures[:: -(-len(failures) // SHOWN)]


def _written(failure: Outcome) -> dict[str, str]:
    """On one line each, without the middle of what is long."""
    texts = {"asked": _asked(failure.case), "expected": _answer(failure.case.answer), "said": _answer(failure.said)}
    return {label: shorten_middle(" ".join(text.split())) for label, text in texts.items()}


def _asked(case: Case) -> str:
    """The last message, and by name the tools that are offered."""
    blocks = case.messages[-1].content
    said = " ".join(
        block.text if isinstance(block, Text) else block.content if isinstance(block, ToolResult) else block.name
        for block in blocks
    )
    return f"{said} [tools: {', '.join(tool.name for tool in case.tools)}]" if case.tools else said


def _answer(said: str | tuple[Call, ...]) -> str:
    if isinstance(said, str):
        return said
    return "; ".join(f"{call.name}({json.dumps(dict(call.arguments), ensure_ascii=False)})" for call in said)


def shorten_middle(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} ... {text[-LONGEST // 2 :]}"


def counted(rows: Sequence[Score]) -> dict[str, list[int]]:
    return {row.name: [row.right, row.cases] for row in rows}


def publish(figures: Mapping[str, Any]) -> None:
    FIGURES.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    before, _, after = CARD.read_text(encoding="utf-8").partition(MARK)
    CARD.write_text(f"{before}{MARK}\n{markdown(figures)}{END}{after.partition(END)[2]}", encoding="utf-8")


def markdown(figures: Mapping[str, Any]) -> str:
    lines = ["| skill | cases | right | share | target |", "|---|---:|---:|---:|---:|"]
    for name, (right, cases) in sorted(figures["all"].items(), key=lambda row: (row[0] not in TARGETS, row[0])):
        target = f"{TARGETS[name]:.0%}" if name in TARGETS else ""
        lines.append(f"| {name} | {cases} | {right} | {right / cases:.1%} | {target} |")
    return "\n".join([*lines, "", *_failures(figures["failures"])]) + "\n"


def _failures(failures: Mapping[str, Sequence[Mapping[str, str]]]) -> Iterator[str]:
    yield f"<details><summary>Failures: up to {SHOWN} of each</summary>"
    for name, shown in sorted(failures.items()):
        yield f"\n{name}:\n\n```text"
        for failure in shown:
            yield from (f"{label + ':':<10}{text}" for label, text in failure.items())
        yield "```"
    yield "\n</details>"


async def evaluate(file: Path, cases: Mapping[str, Sequence[Case]], console: Console) -> list[Outcome]:
    with tempfile.TemporaryDirectory() as folder, Progress(console=console) as bar:
        settings = Settings(bundled_model=file, cache_dir=Path(folder), extensions=True, queue=AT_ONCE)
        composition = compose(settings, load_catalog(), await begin(settings, load_catalog()))
        await composition.start()
        try:
            return await answered(composition.service, cases, bar)
        finally:
            await composition.stop()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", type=Path, default=SHIPPED)
    parser.add_argument("--cases", type=int, default=500, help="of each skill")
    parser.add_argument("--skills", nargs="*", default=())
    parser.add_argument("--failures", type=int, default=0, help="of each skill, to be shown")
    parser.add_argument("--publish", action="store_true", help="write the figures, and these into the model card")
    arguments = parser.parse_args()
    console = Console(soft_wrap=True)
    cases = held_out_cases(arguments.cases, skills=arguments.skills)
    outcomes = asyncio.run(evaluate(arguments.file, cases, console))
    show(scores(outcomes), console, arguments.failures)
    if arguments.publish:
        publish(figures_of(outcomes))


if __name__ == "__main__":
    main()
