"""Checks of invoke: both native bodies, their parameters at the edges, what the model refuses.

In: nothing; limits and bodies from the card. Out: `CHECKS`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from outcrop.catalog import IntegerLimits, ModelCard
from outcrop.conformance import requests as ask
from outcrop.conformance.check import Check, Confidence, Request
from outcrop.conformance.checks_converse import LIMITS, accepts, has
from outcrop.conformance.expectations import (
    always,
    answered,
    compact,
    equal_inputs,
    error_in_stream,
    fine,
    invalid,
    output_within,
    shape,
    streamed,
)

VALIDATION_ERROR = "Validation Error"
REFUSED = "recorded since 2024-05, Mistral through invoke"
GREETING = ask.chat()["messages"]
UUID = re.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}")
OUTPUTS = {"outputs": [{"text": str, "stop_reason": {"stop", "length"}}]}
CHAT_2402 = {
    "choices": [{"index": 0, "message": {"role": "assistant", "content": str}, "stop_reason": {"stop", "length"}}]
}
CHAT_2407 = {
    "id": UUID,
    "object": "chat.completion",
    "created": int,
    "model": str,
    "choices": [
        {
            "index": 0,
            "message": {
                "role": "assistant",
                "tool_calls": None,
                "index": None,
                "tool_call_id": None,
                "content": str,
                "audio": None,
            },
            "stop_reason?": {"stop", "length"},
            "finish_reason": {"stop", "length"},
            "logprobs": None,
            "context_logits": None,
            "generation_logits": None,
        }
    ],
    "usage": {"prompt_tokens": int, "total_tokens": int, "completion_tokens": int, "request_count": None},
}


def takes(body: str, *, wanted: bool = True) -> Callable[[ModelCard], bool]:
    return lambda card: (body in card.bodies) is wanted


def answers_like(shape_: str) -> Callable[[ModelCard], bool]:
    return lambda card: card.chat_response == shape_


ANSWERS = (
    Check(
        id="invoke.text-shape",
        what="A text completion answers outputs, text before stop_reason, and nothing else.",
        source="recorded 2025-04, Mistral 7B, verbatim",
        confidence="recorded",
        requests=lambda card: ask.invoke(card, ask.completion()),
        expect=always(answered, compact, shape(OUTPUTS), output_within(ask.FEW)),
        applies=takes("prompt"),
    ),
    Check(
        id="invoke.chat-shape-2402",
        what="A chat completion of the 24.02 models answers choices with stop_reason.",
        source="AWS's page on Mistral's chat completion",
        confidence="documented",
        requests=lambda card: ask.invoke(card, ask.chat()),
        expect=always(answered, compact, shape(CHAT_2402), output_within(ask.FEW)),
        applies=answers_like("2402"),
    ),
    Check(
        id="invoke.chat-shape-2407",
        what="A chat completion of 24.07 answers in the form recorded of its successor.",
        source="recorded 2025, a sibling (Pixtral Large 25.02)",
        confidence="inferred",
        requests=lambda card: ask.invoke(card, ask.chat()),
        expect=always(answered, compact, shape(CHAT_2407), output_within(ask.FEW)),
        applies=answers_like("2407"),
    ),
    Check(
        id="invoke.same-count-in-stream",
        what="invoke and its stream count the same input tokens.",
        source="recorded counts, Mistral 7B",
        confidence="inferred",
        requests=lambda card: [*ask.invoke(card, ask.native(card)), *ask.invoke_stream(card, ask.native(card))],
        expect=always(fine),
        together=(equal_inputs,),
    ),
    Check(
        id="invoke.prompt-alone",
        what="All parameters have defaults.",
        source=LIMITS,
        confidence="documented",
        requests=lambda card: [_hang_up(card, {"prompt": ask.WORDS})],
        expect=always(streamed),
        applies=takes("prompt"),
    ),
    accepts(
        "invoke.system-message",
        "A system message is taken where the model has system prompts.",
        "AWS's page on Mistral's chat completion",
        "documented",
        lambda card: ask.invoke(card, ask.chat(messages=[{"role": "system", "content": "Be brief."}, *GREETING])),
        lambda card: "messages" in card.bodies and "system" in card.features,
    ),
)


def _hang_up(card: ModelCard, body: dict[str, Any]) -> Request:
    return ask.post(card.id, "invoke-with-response-stream", body, hang_up=True)


def _refusal(
    name: str,
    what: str,
    fields: Callable[[ModelCard], dict[str, Any]],
    applies: Callable[[ModelCard], bool],
    told: tuple[str, Confidence] = (REFUSED, "recorded"),
) -> Iterator[Check]:
    """Validation Error: as an error of invoke, and in the stream after status 200."""

    def body(card: ModelCard) -> dict[str, Any]:
        return {name: value for name, value in ask.native(card, **fields(card)).items() if value is not ...}

    yield Check(
        id=f"invoke.{name}",
        what=f"{what} is refused, without a word on which field it is.",
        source=told[0],
        confidence=told[1],
        requests=lambda card: ask.invoke(card, body(card)),
        expect=always(invalid(VALIDATION_ERROR)),
        applies=applies,
    )
    yield Check(
        id=f"invoke.{name}.stream",
        what=f"{what} is refused in the stream, after status 200.",
        source="recorded 2024, Mistral 7B and Mixtral",
        confidence="recorded",
        requests=lambda card: ask.invoke_stream(card, body(card)),
        expect=always(error_in_stream("validationException", VALIDATION_ERROR)),
        applies=applies,
    )


def _beyond(name: str) -> Iterator[Check]:
    """One below and one above the card's limits; and the limits themselves, which are taken."""

    def limits(card: ModelCard) -> Any:  # noqa: ANN401 - of integers or of numbers
        return getattr(card.parameters, name)

    def step(card: ModelCard) -> float:
        return 1 if isinstance(limits(card), IntegerLimits) else 0.5

    def applies(card: ModelCard) -> bool:
        return limits(card) is not None and "prompt" in card.bodies if name == "top_k" else limits(card) is not None

    slug = name.replace("_", "-")
    yield from _refusal(
        f"{slug}-below", f"{name} below its limit", lambda card: {name: limits(card).minimum - step(card)}, applies
    )
    yield from _refusal(
        f"{slug}-above", f"{name} above its limit", lambda card: {name: limits(card).maximum + step(card)}, applies
    )
    yield from _refusal(f"{slug}-type", f"{name} that is a text", lambda _: {name: "many"}, applies)
    yield Check(
        id=f"invoke.{slug}-edges",
        what=f"{name} is taken at both of its limits.",
        source=LIMITS,
        confidence="documented",
        requests=lambda card: [
            _hang_up(card, ask.native(card, **{name: value})) for value in (limits(card).minimum, limits(card).maximum)
        ],
        expect=always(streamed),
        applies=applies,
    )


def _stop_limits(card: ModelCard) -> bool:
    return card.parameters.stop is not None and "prompt" in card.bodies


PARAMETERS = (
    *_beyond("max_tokens"),
    *_beyond("temperature"),
    *_beyond("top_p"),
    *_beyond("top_k"),
    *_refusal("max-tokens-fraction", "A fraction of max_tokens", lambda _: {"max_tokens": 5.5}, lambda _: True),
    *_refusal("unknown-field", "A field that the body does not have", lambda _: {"no_such_field": 1}, lambda _: True),
    *_refusal("stop-type", "stop that is no list", lambda _: {"stop": "|"}, _stop_limits),
    *_refusal(
        "stop-too-many",
        "One stop sequence more than the limit",
        lambda card: {
            "stop": [f"|{n}|" for n in range((card.parameters.stop or IntegerLimits(minimum=0, maximum=0)).maximum + 1)]
        },
        _stop_limits,
    ),
    accepts(
        "invoke.stop-most",
        "As many stop sequences are taken as the limit says.",
        LIMITS,
        "documented",
        lambda card: ask.invoke(card, ask.completion(stop=[f"|{n}|" for n in range(10)])),
        lambda card: _stop_limits(card) and card.parameters.stop is not None and card.parameters.stop.maximum == 10,
    ),
    *_refusal(
        "prompt-missing",
        "A body without a prompt",
        lambda _: {"prompt": ...},
        lambda card: card.bodies == ("prompt",),
    ),
    *_refusal("prompt-type", "A prompt that is no text", lambda _: {"prompt": 5}, takes("prompt")),
)


def _says(name: str, what: str, source: str, body: Any, message: str, applies: Any) -> Check:  # noqa: ANN401
    return Check(
        id=f"invoke.{name}",
        what=what,
        source=source,
        confidence="inferred",
        requests=lambda card: ask.invoke(card, body(card)),
        expect=lambda card: (invalid((message.format(limit=card.context_window),)),),
        applies=applies,
    )


BODIES = (
    _says(
        "messages-refused",
        "A model of text completion takes no messages.",
        "told by a proxy's source",
        lambda _: ask.chat(),
        "Messages not supported for this model",
        takes("messages", wanted=False),
    ),
    _says(
        "messages-missing",
        "A model of chat completion says that it misses messages.",
        "told by a proxy's source",
        lambda _: ask.completion(),
        "missing field `messages`",
        takes("prompt", wanted=False),
    ),
    _says(
        "prompt-too-long",
        "A prompt over the context window is refused with the window's size.",
        "recorded, Mistral Large",
        lambda card: ask.native(card) | _long(card),
        "This model's maximum context length is {limit} tokens. Please reduce the length of the prompt",
        lambda _: True,
    ),
)


def _long(card: ModelCard) -> dict[str, Any]:
    text = "word " * (card.context_window + 1000)
    return {"prompt": text} if "prompt" in card.bodies else {"messages": [{"role": "user", "content": text}]}


def _with_tools(choice: str | None = None) -> dict[str, Any]:
    return ask.chat(tools=[ask.FUNCTION], max_tokens=64) | ({"tool_choice": choice} if choice else {})


TOOLS = (
    accepts(
        "invoke.tools",
        "Tools and each tool choice of the chat body are taken.",
        "AWS's page on Mistral's chat completion",
        "documented",
        lambda card: [
            *ask.invoke(card, _with_tools()),
            *(ask.post(card.id, "invoke", _with_tools(choice)) for choice in ("auto", "any", "none")),
        ],
        lambda card: "messages" in card.bodies and "tools" in card.features,
    ),
    Check(
        id="invoke.tool-choice-unknown",
        what="A tool choice that there is not is refused.",
        source=REFUSED,
        confidence="inferred",
        requests=lambda card: ask.invoke(card, _with_tools("sometimes")),
        expect=always(invalid(VALIDATION_ERROR)),
        applies=lambda card: "messages" in card.bodies and has("tools")(card),
    ),
    Check(
        id="invoke.tools-streamed-refused",
        what="A model without streamed tool use refuses tools in a stream of invoke, too.",
        source="the text recorded for converse; nothing is known of invoke",
        confidence="decided",
        requests=lambda card: ask.invoke_stream(card, _with_tools()),
        expect=always(invalid("This model doesn't support tool use in streaming mode.")),
        applies=lambda card: "messages" in card.bodies and "tools" in card.features and not has("streamed_tools")(card),
    ),
)

CHECKS = (*ANSWERS, *PARAMETERS, *BODIES, *TOOLS)
