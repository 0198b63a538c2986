"""Exercises on the tools of published samples: a radio station's top song, a payment's status and date.

In: a `World`. Out: cases on one set of these tools, first the call, then the answer from what it returned. Names of tools
and arguments, descriptions, phrasings, call signs and transactions are drawn.
"""

from __future__ import annotations

import json
import string
from collections.abc import Callable
from dataclasses import dataclass

from outcrop.conversation import Message, Tool, ToolResult, ToolUse
from training.cases import Call, Case, World, user
from training.tool_words import STATUSES
from training.values import value


@dataclass(frozen=True, slots=True)
class Kind:
    """`result` names what a tool returns; `said` is the answer, with these names and `id`, the value of the argument,
    as slots; `identifier` draws that value."""

    names: tuple[str, ...]
    descriptions: tuple[str, ...]
    arguments: tuple[tuple[str, str], ...]
    requests: tuple[str, ...]
    result: tuple[str, ...]
    said: str
    identifier: Callable[[World], str]


def _sign(world: World) -> str:
    if world.chance(0.3):
        return "WZPZ"
    return world.any_of("WK") + "".join(world.any_of(string.ascii_uppercase) for _ in range(3))


def _transaction(world: World) -> str:
    if world.chance(0.3):
        return "T1001"
    return "T" + "".join(world.any_of(string.digits) for _ in range(world.any_of((3, 4, 4, 5))))


SIGNS = (
    ("sign", "The call sign for the radio station, for example WZPZ or WKRP."),
    (
        "sign",
        "The call sign of the radio station for which you want the most popular song. Examples are WZPZ and WKRP.",
    ),
    ("sign", "The station's call sign, like WZPZ."),
    ("call_sign", "Call sign of the station."),
    ("station", "The radio station."),
    ("callsign", "Which station, by its call sign."),
)
TRANSACTIONS = (
    ("transaction_id", "The transaction id."),
    ("transaction_id", "The transaction, like T1001."),
    ("transactionId", "Id of the transaction."),
    ("id", "The transaction's id."),
    ("transaction", "Which transaction."),
    ("payment_id", "Number of the payment, for example T1001."),
)
KINDS = (
    Kind(
        ("top_song", "top_song", "get_top_song", "topSong", "most_popular_song", "radio_top_song", "popular_song"),
        (
            "Get the most popular song played on a radio station.",
            "The most popular song of a radio station.",
            "Returns the top song of a radio station.",
            "Finds the song that a radio station plays most.",
            "Most popular song on a station.",
        ),
        SIGNS,
        (
            "What is the most popular song on {id}?",
            "What's the most popular song on {id}?",
            "What is the top song on {id}?",
            "Which song is the most popular on {id}?",
            "What is the most popular song on the radio station {id}?",
            "Tell me the most popular song on {id}.",
            "Which song does {id} play most?",
            "Most popular song on {id}?",
            "Find the top song of station {id}.",
            "Can you tell me the top song on {id}?",
        ),
        ("song", "artist"),
        "The most popular song on {id} is {song} by {artist}.",
        _sign,
    ),
    Kind(
        ("retrieve_payment_status", "payment_status", "get_payment_status", "paymentStatus", "check_payment_status"),
        (
            "Get payment status of a transaction",
            "Get payment status of a transaction.",
            "The status of a payment.",
            "The status and date of a payment.",
            "Returns whether a transaction is paid.",
        ),
        TRANSACTIONS,
        (
            "What's the status of my transaction {id}?",
            "What is the status of my transaction {id}?",
            "What's the status of my transaction {id}",
            "What is the status of transaction {id}?",
            "Can you tell me the status of my transaction {id}?",
            "Status of transaction {id}?",
            "Is my transaction {id} paid?",
            "What is the payment status of {id}?",
            "Tell me the status of payment {id}.",
            "Check the status of my transaction {id}, please.",
        ),
        ("status",),
        "The status of your transaction {id} is {status}.",
        _transaction,
    ),
    Kind(
        ("retrieve_payment_date", "payment_date", "get_payment_date", "paymentDate", "check_payment_date"),
        (
            "Get payment date of a transaction",
            "Get payment date of a transaction.",
            "The date of a payment.",
            "Returns when a transaction was paid.",
        ),
        TRANSACTIONS,
        (
            "On what date was my transaction {id} made?",
            "When was my transaction {id} paid?",
            "What is the payment date of {id}?",
            "What's the date of my transaction {id}?",
            "Tell me when transaction {id} was made.",
            "Date of transaction {id}?",
        ),
        ("date",),
        "The date of your transaction {id} is {date}.",
        _transaction,
    ),
)


def tool_samples(world: World) -> list[Case]:
    kinds = world.rng.sample(KINDS, world.rng.randint(1, 3))
    tools = [(kind, _tool(world, kind)) for kind in kinds]
    cases = []
    for _ in range(world.rng.randint(2, 3)):
        kind, tool = world.any_of(tools)
        cases += _asked(world, kind, tool, tuple(tool for _, tool in tools))
    return cases


def _tool(world: World, kind: Kind) -> Tool:
    name, meaning = world.any_of(kind.arguments)
    schema = {"type": "object", "properties": {name: {"type": "string", "description": meaning}}, "required": [name]}
    return Tool(world.any_of(kind.names), world.pick(kind.descriptions), schema)


def _asked(world: World, kind: Kind, tool: Tool, tools: tuple[Tool, ...]) -> list[Case]:
    """The call; and what is said after it."""
    identifier = kind.identifier(world)
    question = user(world.pick(kind.requests).format(id=identifier))
    call = Call(tool.name, {next(iter(tool.parameters["properties"])): identifier})
    returned = {name: _returned(world, name) for name in kind.result}
    beside = {"date": str(value(world, "date_iso"))} if "status" in returned and world.chance(0.3) else {}
    use = ToolUse(f"tooluse_{world.rng.randrange(10**8)}", call.name, dict(call.arguments))
    result = ToolResult(use.id, json.dumps(returned | beside), False)
    after = (question, Message("assistant", (use,)), Message("user", (result,)))
    said = kind.said.format(id=identifier, **returned)
    return [
        Case("tool_samples", (question,), (call,), tools=tools),
        Case("tool_samples", after, said, tools=tools, must=tuple(returned.values())),
    ]


def _returned(world: World, name: str) -> str:
    if name == "status":
        status = world.any_of(STATUSES)
        return status if world.chance(0.5) else status.lower()
    return str(value(world, {"song": "title", "artist": "person", "date": "date_iso"}[name]))
