"""Checks of the rules for a conversation's messages, and of documents and tools within them.

In: nothing; features from the card. Out: `CHECKS`.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Sequence
from typing import Any

from outcrop.catalog import ModelCard
from outcrop.conformance import requests as ask
from outcrop.conformance.check import Check, Confidence, Reply
from outcrop.conformance.checks_converse import FRONT, accepts, has
from outcrop.conformance.checks_models import MALFORMED, SERVICE_MODEL
from outcrop.conformance.expectations import Words, always, answered, holds, invalid, matches, streamed

FEATURES = "AWS's table of models and features"
THREADS = "seen in public issue threads"
TOOL_BLOCK = {"toolUse": {"input": dict, "name": str, "toolUseId": re.compile(r"tooluse_[A-Za-z0-9_-]{22}")}}
DOCUMENT = {
    "document": {
        "format": "txt",
        "name": "note",
        "source": {"bytes": base64.b64encode(b"The station is called WZPZ.").decode()},
    }
}

Messages = Sequence[dict[str, Any]]


def _rule(name: str, what: str, messages: Messages, message: Words, told: tuple[str, Confidence]) -> Check:
    return Check(
        id=f"messages.{name}",
        what=what,
        source=told[0],
        confidence=told[1],
        requests=lambda card: [*ask.converse(card, messages=messages), *ask.converse_stream(card, messages=messages)],
        expect=always(invalid(message)),
    )


MESSAGES = (
    _rule(
        "first-not-user",
        "A conversation begins with the user.",
        [ask.assistant({"text": "Hello."}), ask.user("Hello.")],
        "A conversation must start with a user message. Try again with a conversation that starts with a user message.",
        ("recorded 2026-07, Mistral", "recorded"),
    ),
    _rule(
        "last-not-user",
        "A conversation ends with the user: these models take no prefill.",
        [ask.user("Hello."), ask.assistant({"text": "Hello."})],
        "A conversation must end with a user message. Try again with a conversation that ends with a user message.",
        ("the family of the text for the first message", "decided"),
    ),
    _rule(
        "empty-content",
        "A message has content.",
        [{"role": "user", "content": []}],
        "The content field in the Message object at messages.0 is empty. "
        "Add a ContentBlock object to the content field and try again.",
        (THREADS, "inferred"),
    ),
    _rule(
        "blank-text",
        "A text is not blank.",
        [
            ask.user("Hello."),
            ask.assistant({"text": "Hello."}),
            {"role": "user", "content": [{"text": "a"}, {"text": " "}]},
        ],
        "The text field in the ContentBlock object at messages.2.content.1 is blank. "
        "Add text to the text field, and try again.",
        (THREADS, "inferred"),
    ),
    _rule(
        "unknown-role",
        "A role is user or assistant.",
        [{"role": "narrator", "content": [{"text": "Once."}]}],
        (
            "1 validation error detected: Value 'narrator' at 'messages.1.member.role' "
            "failed to satisfy constraint: Member must satisfy enum value set: [",
            "user",
            "assistant",
        ),
        (FRONT, "inferred"),
    ),
    _rule(
        "not-an-object",
        "A message is an object.",
        ["Hello."],  # type: ignore[list-item]
        MALFORMED,
        ("recorded for invoke", "inferred"),
    ),
    _rule(
        "tool-use-without-config",
        "Tool blocks need toolConfig.",
        [ask.user("Which song?"), ask.assistant(ask.tool_use()), {"role": "user", "content": [ask.tool_result()]}],
        "The toolConfig field must be defined when using toolUse and toolResult content blocks.",
        (THREADS, "inferred"),
    ),
    accepts(
        "messages.same-role",
        "Turns of one role in a row are taken.",
        "told by a client in 2026; refused in 2024",
        "inferred",
        lambda card: ask.converse(card, messages=[ask.user("Hello."), ask.user("Say this is a test.")]),
    ),
    accepts(
        "messages.several-turns",
        "A conversation of several turns is taken.",
        SERVICE_MODEL,
        "contract",
        lambda card: ask.converse(
            card, messages=[ask.user("Hello."), ask.assistant({"text": "Hello."}), ask.user("Say this is a test.")]
        ),
    ),
    accepts(
        "messages.document",
        "A document beside a text is taken where AWS's table says so.",
        FEATURES,
        "documented",
        lambda card: ask.converse(card, messages=[{"role": "user", "content": [{"text": "Which station?"}, DOCUMENT]}]),
        has("documents"),
    ),
    Check(
        id="messages.document-refused",
        what="A model without document chat refuses a document.",
        source=FEATURES,
        confidence="documented",
        requests=lambda card: ask.converse(
            card, messages=[{"role": "user", "content": [{"text": "Which station?"}, DOCUMENT]}]
        ),
        expect=always(invalid(("document",))),
        applies=has("documents", wanted=False),
    ),
    Check(
        id="messages.document-alone",
        what="A document needs a text beside it.",
        source="AWS's API reference, DocumentBlock",
        confidence="documented",
        requests=lambda card: ask.converse(card, messages=[{"role": "user", "content": [DOCUMENT]}]),
        expect=always(invalid(("text",))),
        applies=has("documents"),
    ),
)


def _only_calls_or_text(reply: Reply) -> object:
    """If the model called a tool, the blocks are calls in the recorded form, and the stop reason says so."""
    content = reply.json()["output"]["message"]["content"]
    calls = [block for block in content if "toolUse" in block]
    wrong = [found for call in calls for found in matches(TOOL_BLOCK, call, "toolUse")]
    return not wrong and (not calls or reply.json()["stopReason"] in ("tool_use", "max_tokens"))


TOOL_FORM = holds(
    "tool call",
    "toolUse of input, name, toolUseId (tooluse_ and 22 characters); stopReason tool_use",
    _only_calls_or_text,
    lambda reply: reply.body,
)


def _unsupported(field: str) -> str:
    return f"This model doesn't support the {field} field. Remove {field} and try again."


def _tools(members: dict[str, Any] | None = None) -> dict[str, Any]:
    return {"toolConfig": ask.TOOLS | (members or {})}


def _round_trip(*results: dict[str, Any], uses: int = 1) -> dict[str, Any]:
    """A call of the assistant's, and the user's results of it."""
    calls = [ask.tool_use(f"tooluse_{n}") for n in range(uses)]
    messages = [ask.user("Which song?"), ask.assistant(*calls), {"role": "user", "content": [*results]}]
    return {"messages": messages, **_tools()}


def _tool_refusal(name: str, what: str, body: Callable[[], dict[str, Any]], message: Words, source: str) -> Check:
    return Check(
        id=f"tools.{name}",
        what=what,
        source=source,
        confidence="recorded" if source.startswith("recorded") else "inferred",
        requests=lambda card: ask.converse(card, **body()),
        expect=always(invalid(message)),
        applies=has("tools"),
    )


def _chooses(mode: str, card: ModelCard) -> Any:  # noqa: ANN401
    return ask.converse(card, {"maxTokens": 64}, **_tools({"toolChoice": {mode: {}}}))


TOOLS = (
    Check(
        id="tools.auto",
        what="Tools are taken; a call stands in the recorded form.",
        source="recorded 2024-2026, Mistral Large",
        confidence="recorded",
        requests=lambda card: [*ask.converse(card, {"maxTokens": 64}, **_tools()), *_chooses("auto", card)],
        expect=always(answered, TOOL_FORM),
        applies=has("tools"),
    ),
    Check(
        id="tools.any",
        what="The tool choice any is taken; a call stands in the recorded form.",
        source="recorded by a client's tests, Mistral Large",
        confidence="documented",
        requests=lambda card: _chooses("any", card),
        expect=always(answered, TOOL_FORM),
        applies=has("tool_choice.any"),
    ),
    Check(
        id="tools.named",
        what="A tool cannot be chosen by name.",
        source="AWS's API reference, ToolChoice; the words are those for any",
        confidence="inferred",
        requests=lambda card: ask.converse(card, **_tools({"toolChoice": {"tool": {"name": ask.TOOL["name"]}}})),
        expect=always(invalid(_unsupported("toolConfig.toolChoice.tool"))),
        applies=lambda card: "tools" in card.features and "tool_choice.tool" not in card.features,
    ),
    Check(
        id="tools.refused",
        what="A model without tools refuses them.",
        source=FEATURES,
        confidence="documented",
        requests=lambda card: [*ask.converse(card, **_tools()), *ask.converse_stream(card, **_tools())],
        expect=always(invalid(("tool",))),
        applies=has("tools", wanted=False),
    ),
    Check(
        id="tools.streamed-refused",
        what="A model without streamed tool use refuses tools in a stream, before it begins.",
        source="recorded; AWS's table of models and features",
        confidence="recorded",
        requests=lambda card: ask.converse_stream(card, **_tools()),
        expect=always(invalid("This model doesn't support tool use in streaming mode.")),
        applies=lambda card: "tools" in card.features and "streamed_tools" not in card.features,
    ),
    Check(
        id="tools.streamed",
        what="A model with streamed tool use takes tools in a stream.",
        source=FEATURES,
        confidence="documented",
        requests=lambda card: ask.converse_stream(card, **_tools()),
        expect=always(streamed),
        applies=has("streamed_tools"),
    ),
    Check(
        id="tools.results",
        what="Results as JSON and as text are taken after the calls that they answer.",
        source="recorded 2026, Mistral",
        confidence="recorded",
        requests=lambda card: [
            *ask.converse(card, **_round_trip(ask.tool_result("tooluse_0"))),
            *ask.converse(
                card,
                **_round_trip(
                    {"toolResult": {"toolUseId": "tooluse_0", "content": [{"text": "none"}], "status": "error"}}
                ),
            ),
            *ask.converse(card, **_round_trip(ask.tool_result("tooluse_0"), ask.tool_result("tooluse_1"), uses=2)),
        ],
        expect=always(answered, TOOL_FORM),
        applies=has("tools"),
    ),
    _tool_refusal(
        "mixed-turn",
        "A turn of the assistant holds texts or calls, not both.",
        lambda: {
            "messages": [
                ask.user("Which song?"),
                ask.assistant({"text": "One moment."}, ask.tool_use()),
                {"role": "user", "content": [ask.tool_result()]},
            ],
            **_tools(),
        },
        "messages.1.content: Conversation blocks and tool use blocks cannot be provided in the same turn.",
        "recorded 2024, Mistral Large",
    ),
    _tool_refusal(
        "mixed-results",
        "A turn of the user holds texts or results, not both.",
        lambda: _round_trip(ask.tool_result("tooluse_0"), {"text": "Well?"}),
        "messages.2.content: Conversation blocks and tool result blocks cannot be provided in the same turn.",
        "the family of the text for calls",
    ),
    _tool_refusal(
        "result-missing",
        "Every call has its result in the next turn.",
        lambda: _round_trip(ask.tool_result("tooluse_0"), uses=2),
        ("Expected toolResult blocks at messages.2.content for the following Ids: ", "tooluse_1"),
        THREADS,
    ),
    _tool_refusal(
        "result-too-many",
        "There are not more results than calls.",
        lambda: _round_trip(ask.tool_result("tooluse_0"), ask.tool_result("tooluse_1")),
        "The number of toolResult blocks at messages.2.content exceeds the number of toolUse blocks of previous turn.",
        THREADS,
    ),
    _tool_refusal(
        "none-in-config",
        "toolConfig has one tool at least.",
        lambda: {"toolConfig": {"tools": []}},
        (
            "1 validation error detected: Value ",
            "at 'toolConfig.tools' failed to satisfy constraint: Member must have length greater than or equal to 1",
        ),
        FRONT,
    ),
    _tool_refusal(
        "name-pattern",
        "A tool's name has letters, digits, _ and - only.",
        lambda: {"toolConfig": {"tools": [{"toolSpec": ask.TOOL | {"name": "top song"}}]}},
        (
            "1 validation error detected: Value 'top song' at 'toolConfig.tools.1.member.toolSpec.name' failed to "
            "satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_-]",
        ),
        FRONT,
    ),
)

CHECKS = (*MESSAGES, *TOOLS)
