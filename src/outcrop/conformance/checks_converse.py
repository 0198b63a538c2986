"""Checks of converse: the answer's form, the parameters at their edges, what the front and the model refuse.

In: nothing; limits and features from the card. Out: `CHECKS`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from outcrop.catalog import ModelCard
from outcrop.conformance import requests as ask
from outcrop.conformance.check import Check, Confidence, Request
from outcrop.conformance.checks_models import MALFORMED, SERVICE_MODEL
from outcrop.conformance.expectations import (
    Words,
    alphabetical,
    always,
    answered,
    equal_inputs,
    error_in_stream,
    fine,
    invalid,
    output_within,
    shape,
    streamed,
)

FRONT = "the form that every AWS front uses for a member out of its modelled bounds"
LIMITS = "AWS's page of the model's parameters"
QUOTED = "recorded 2024, what a Mistral model refuses through converse"
VALIDATION_ERROR = "The model returned the following errors: Validation Error"
USAGE = {"inputTokens": int, "outputTokens": int, "serverToolUsage?": dict, "totalTokens": int}
ANSWER = {
    "metrics": {"latencyMs": int},
    "output": {"message": {"content": [{"text": str}], "role": "assistant"}},
    "stopReason": {"end_turn", "max_tokens"},
    "usage": USAGE,
}
MAX_TOKENS = "value greater than or equal to 1"
Config = Callable[[ModelCard], dict[str, Any]]


def constraint(path: str, value: object, rule: str) -> str:
    return f"1 validation error detected: {_clause(path, value, rule)}"


def _clause(path: str, value: object, rule: str) -> str:
    return f"Value '{value}' at '{path}' failed to satisfy constraint: Member must have {rule}"


def _out_of_bounds(name: str, member: str, value: Any, rule: str, shown: str = "") -> Check:  # noqa: ANN401
    """`shown`: where and what, if that is not the member itself."""
    at = f"inferenceConfig.{shown or member}"
    text = constraint(at, "" if shown else value, rule)
    return Check(
        id=f"converse.{name}",
        what=f"inferenceConfig.{member} {value!r} is refused by the front, also for a stream.",
        source=FRONT,
        confidence="inferred",
        requests=lambda card: [*ask.converse(card, {member: value}), *ask.converse_stream(card, {member: value})],
        expect=always(invalid(text)),
    )


def accepts(id_: str, what: str, source: str, confidence: Confidence, requests: Any, applies: Any = None) -> Check:  # noqa: ANN401
    expect = always(answered)
    if applies is None:
        return Check(id_, what, source, confidence, requests, expect)
    return Check(id_, what, source, confidence, requests, expect, applies=applies)


def _too_many_tokens(card: ModelCard) -> str:
    limit = card.parameters.max_tokens.maximum
    return (
        f"The maximum tokens you requested exceeds the model limit of {limit}. "
        f"Try again with a maximum tokens value that is lower than {limit}."
    )


def _model_refuses(id_: str, what: str, source: str, members: dict[str, Any], applies: Any) -> Sequence[Check]:  # noqa: ANN401
    """What reaches the model: an error of converse, and an exception frame of its stream."""

    body = ask.conversation(**members)
    return (
        Check(
            id=f"converse.{id_}",
            what=what,
            source=source,
            confidence="recorded" if source is QUOTED else "inferred",
            requests=lambda card: [ask.post(card.id, "converse", body)],
            expect=always(invalid(VALIDATION_ERROR)),
            applies=applies,
        ),
        Check(
            id=f"converse.{id_}.stream",
            what=f"{what} In a stream that is an exception frame after status 200.",
            source=source,
            confidence="recorded" if source is QUOTED else "inferred",
            requests=lambda card: [ask.post(card.id, "converse-stream", body)],
            expect=always(error_in_stream("validationException", VALIDATION_ERROR)),
            applies=applies,
        ),
    )


def has(feature: str, *, wanted: bool = True) -> Callable[[ModelCard], bool]:
    return lambda card: (feature in card.features) is wanted


def _stops(count: int) -> dict[str, Any]:
    return {"inferenceConfig": {"maxTokens": ask.FEW, "stopSequences": [f"|{n}|" for n in range(count)]}}


def _written(card: ModelCard) -> list[Request]:
    """The same conversation three ways: as messages, as a stream, and as the template in a written prompt."""
    prompt = ask.completion(prompt=f"<s>[INST] {ask.WORDS} [/INST]")
    return [*ask.converse(card), *ask.converse_stream(card), *ask.invoke(card, prompt)]


ANSWERS = (
    Check(
        id="converse.shape",
        what="An answer has these members, and no others.",
        source="recorded 2025-07 to 2026-07, Mistral",
        confidence="recorded",
        requests=ask.converse,
        expect=always(answered, shape(ANSWER)),
    ),
    Check(
        id="converse.compact",
        what="Bodies are compact JSON, raw UTF-8, keys in alphabetical order.",
        source="recorded 2025-07 to 2026-07, Mistral and others",
        confidence="recorded",
        requests=ask.converse,
        expect=always(answered, alphabetical),
    ),
    Check(
        id="converse.output-tokens",
        what="Not more tokens come than maxTokens allows.",
        source=SERVICE_MODEL,
        confidence="contract",
        requests=lambda card: [*ask.converse(card), *ask.converse(card, {"maxTokens": 1})],
        expect=always(answered, output_within(ask.FEW)),
    ),
    Check(
        id="converse.same-count-in-stream",
        what="converse and its stream count the same input tokens.",
        source="recorded counts, Mistral 7B",
        confidence="inferred",
        requests=lambda card: [*ask.converse(card), *ask.converse_stream(card)],
        expect=always(fine),
        together=(equal_inputs,),
    ),
    Check(
        id="converse.same-count-as-template",
        what="converse counts as invoke does for the conversation written out in the model's template.",
        source="recorded counts, Mistral 7B: both have one token more than the template alone",
        confidence="inferred",
        requests=_written,
        expect=always(fine),
        together=(equal_inputs,),
        applies=lambda card: card.bodies == ("prompt",),
    ),
    Check(
        id="converse.same-count-as-chat",
        what="converse counts as invoke does for the same messages.",
        source="one tokenizer behind both",
        confidence="inferred",
        requests=lambda card: [*ask.converse(card), *ask.invoke(card, ask.chat())],
        expect=always(fine),
        together=(equal_inputs,),
        applies=lambda card: "messages" in card.bodies,
    ),
)

PARAMETERS = (
    _out_of_bounds("max-tokens-0", "maxTokens", 0, MAX_TOKENS),
    _out_of_bounds("max-tokens-negative", "maxTokens", -1, MAX_TOKENS),
    _out_of_bounds("temperature-below", "temperature", -0.5, "value greater than or equal to 0"),
    _out_of_bounds("temperature-above", "temperature", 1.5, "value less than or equal to 1"),
    _out_of_bounds("top-p-below", "topP", -0.5, "value greater than or equal to 0"),
    _out_of_bounds("top-p-above", "topP", 1.5, "value less than or equal to 1"),
    _out_of_bounds("stop-empty", "stopSequences", [""], "length greater than or equal to 1", "stopSequences.1.member"),
    Check(
        id="converse.two-violations",
        what="Two members out of bounds are told in one message.",
        source=FRONT,
        confidence="inferred",
        requests=lambda card: ask.converse(card, {"maxTokens": 0, "temperature": 1.5}),
        expect=always(
            invalid(
                (
                    "2 validation errors detected: ",
                    _clause("inferenceConfig.maxTokens", 0, MAX_TOKENS),
                    "; ",
                    _clause("inferenceConfig.temperature", 1.5, "value less than or equal to 1"),
                )
            )
        ),
    ),
    Check(
        id="converse.max-tokens-above",
        what="maxTokens over the model's limit is refused with the limit.",
        source="recorded for another provider's model",
        confidence="inferred",
        requests=lambda card: [
            *ask.converse(card, {"maxTokens": card.parameters.max_tokens.maximum + 1}),
            *ask.converse_stream(card, {"maxTokens": card.parameters.max_tokens.maximum + 1}),
        ],
        expect=lambda card: (invalid(_too_many_tokens(card)),),
    ),
    Check(
        id="converse.max-tokens-most",
        what="maxTokens at the model's limit is taken.",
        source=LIMITS,
        confidence="documented",
        requests=lambda card: [
            ask.post(
                card.id,
                "converse-stream",
                ask.conversation({"maxTokens": card.parameters.max_tokens.maximum}),
                hang_up=True,
            )
        ],
        expect=always(streamed),
    ),
    accepts(
        "converse.edges",
        "temperature and topP are taken at 1, and temperature at 0.",
        SERVICE_MODEL,
        "contract",
        lambda card: [*ask.converse(card, {"temperature": 1, "topP": 1}), *ask.converse(card, {"temperature": 0})],
    ),
    accepts(
        "converse.no-config",
        "A body of messages alone is taken; unknown use of the account's logs (requestMetadata) too.",
        SERVICE_MODEL,
        "contract",
        lambda card: ask.converse(card, requestMetadata={"team": "conformance"}),
    ),
    accepts(
        "converse.stop-most",
        "As many stop sequences are taken as the model allows.",
        LIMITS,
        "documented",
        lambda card: ask.converse(card, **_stops(card.parameters.stop.maximum if card.parameters.stop else 0)),
        lambda card: card.parameters.stop is not None,
    ),
    *_model_refuses(
        "stop-refused",
        "A model without stop sequences refuses one.",
        QUOTED,
        _stops(1),
        lambda card: card.parameters.stop is None,
    ),
    *_model_refuses(
        "stop-too-many",
        "More stop sequences than the model takes are refused by the model.",
        LIMITS,
        _stops(11),
        lambda card: card.parameters.stop is not None and card.parameters.stop.maximum == 10,
    ),
    accepts(
        "converse.top-k",
        "additionalModelRequestFields takes top_k where the native body does.",
        LIMITS,
        "inferred",
        lambda card: ask.converse(card, additionalModelRequestFields={"top_k": 5}),
        lambda card: card.bodies == ("prompt",),
    ),
    *_model_refuses(
        "top-k-above",
        "top_k over the model's limit is refused by the model.",
        LIMITS,
        {"additionalModelRequestFields": {"top_k": 201}},
        lambda card: card.bodies == ("prompt",),
    ),
    *_model_refuses(
        "additional-field-unknown",
        "A field that the native body does not have is refused by the model.",
        "told by clients of these models",
        {"additionalModelRequestFields": {"no_such_field": 1}},
        lambda _: True,
    ),
)


def _member(id_: str, what: str, source: str, members: dict[str, Any], message: Words) -> Check:
    return Check(
        id=f"converse.{id_}",
        what=what,
        source=source,
        confidence="inferred",
        requests=lambda card: [*ask.converse(card, **members), *ask.converse_stream(card, **members)],
        expect=always(invalid(message)),
    )


MEMBERS = (
    accepts(
        "converse.system",
        "A system prompt is taken where AWS's table says so.",
        "AWS's table of models and features",
        "documented",
        lambda card: ask.converse(card, system=[{"text": "Be brief."}]),
        has("system"),
    ),
    Check(
        id="converse.system-refused",
        what="A model without system prompts refuses one.",
        source="recorded, Mistral 7B and Mixtral among others",
        confidence="recorded",
        requests=lambda card: [
            *ask.converse(card, system=[{"text": "Be brief."}]),
            *ask.converse_stream(card, system=[{"text": "Be brief."}]),
        ],
        expect=always(
            invalid(
                "This model doesn't support system messages. "
                "Try again without a system message or use a model that supports system messages."
            )
        ),
        applies=has("system", wanted=False),
    ),
    _member(
        "structured-output",
        "None of these models has structured output.",
        "the words that public clients look for",
        {
            "outputConfig": {
                "textFormat": {
                    "type": "json_schema",
                    "structure": {"jsonSchema": {"name": "answer", "schema": '{"type":"object"}'}},
                }
            }
        },
        ("doesn't support the outputConfig field",),
    ),
    _member(
        "image",
        "A model without vision refuses an image.",
        "AWS's table of models and features",
        {
            "messages": [
                {
                    "role": "user",
                    "content": [
                        {"text": "What is this?"},
                        {"image": {"format": "png", "source": {"bytes": "iVBORw0KGgo="}}},
                    ],
                }
            ]
        },
        ("image",),
    ),
    _member(
        "wrong-type",
        "A member of the wrong JSON type is a malformed request.",
        "recorded for invoke",
        {"messages": "Hello"},
        MALFORMED,
    ),
)

CHECKS = (*ANSWERS, *PARAMETERS, *MEMBERS)
