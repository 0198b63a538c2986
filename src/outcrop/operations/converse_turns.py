"""Which messages may follow which in Converse, and where tool calls and their results stand.

In: the messages as they were sent. Out: turns of alternating roles, or the refusal. It knows no card and no JSON.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby

from outcrop.conversation import Message, ToolResult, ToolUse
from outcrop.operations.refusals import refuse

Turn = tuple[int, Message]  # with the place of its first message in the request


def turns_of(messages: Sequence[Message]) -> tuple[Message, ...]:
    if not messages or messages[0].role != "user":
        found = f"messages.0.role is {messages[0].role!r}" if messages else "messages is missing or empty"
        raise refuse("starts_with_user", reason=found)
    if messages[-1].role != "user":
        raise refuse("ends_with_user", reason=f"messages.{len(messages) - 1}.role is {messages[-1].role!r}")
    turns = _merged(messages)
    calls: list[str] = []
    for index, message in turns:
        results = _results(index, message)
        _match(index, calls, results)
        calls = _calls(index, message)
    return tuple(message for _, message in turns)


def has_tool_blocks(messages: Iterable[Message]) -> bool:
    return any(isinstance(block, (ToolUse, ToolResult)) for message in messages for block in message.content)


def _merged(messages: Sequence[Message]) -> list[Turn]:
    """Messages of one role in a row become one turn, as Bedrock does since 2026."""
    turns: list[Turn] = []
    for role, group in groupby(enumerate(messages), key=lambda numbered: numbered[1].role):
        numbered = list(group)
        blocks = tuple([block for _, message in numbered for block in message.content])
        turns.append((numbered[0][0], Message(role, blocks)))
    return turns


def _calls(index: int, message: Message) -> list[str]:
    ids = [block.id for block in message.content if isinstance(block, ToolUse)]
    _check_place(index, message, "toolUse", ids, "assistant")
    return ids


def _results(index: int, message: Message) -> list[str]:
    ids = [block.tool_use_id for block in message.content if isinstance(block, ToolResult)]
    _check_place(index, message, "toolResult", ids, "user")
    return ids


def _check_place(index: int, message: Message, kind: str, ids: list[str], role: str) -> None:
    if ids and message.role != role:
        raise refuse("misplaced_tool_block", kind=kind, at=f"messages.{index}.content", role=message.role)
    if len(set(ids)) < len(ids):
        twice = sorted(id_ for id_, count in Counter(ids).items() if count > 1)
        raise refuse("duplicate_tool_ids", kind=kind, index=index, ids=", ".join(twice))


def _match(index: int, calls: list[str], results: list[str]) -> None:
    """Each call of the turn before has its result here, and nothing else has."""
    if len(results) > len(calls):
        raise refuse("too_many_results", index=index)
    answered = set(results)
    if missing := [id_ for id_ in calls if id_ not in answered]:
        raise refuse("missing_results", index=index, ids=", ".join(missing))
