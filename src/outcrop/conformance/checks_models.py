"""Checks of model ids, paths, headers, and bodies that are no JSON: what comes before any model.

In: nothing. Out: `CHECKS`. Texts stand here and nowhere else in the program's own code on purpose: an oracle does not
ask whom it judges.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from outcrop.catalog import ModelCard
from outcrop.conformance import requests as ask
from outcrop.conformance.check import Check, Request
from outcrop.conformance.expectations import (
    COUNTS,
    always,
    answered,
    different,
    error,
    exact_body,
    header,
    invalid,
    no_header,
    request_id,
    streamed,
)

UNKNOWN_MODEL = "The provided model identifier is invalid."
MALFORMED = "Malformed input request, please reformat your input and try again."
NO_MODEL = "mistral.no-such-model-v0:1"
RECORDED_ERRORS = "recorded 2024-2025, an unknown model id"
SERVICE_MODEL = "botocore 1.44.5, service model of bedrock-runtime"
NOT_JSON = {"text": b"not JSON", "cut": b'{"messages": [', "empty": b"", "list": b"[]"}
ANY = re.compile(".*", re.DOTALL)
PLAIN_ID = "models.plain-id"  # its reply also says whether the model is there at all


def _segment(segment: str) -> list[Request]:
    return [Request(f"/model/{segment}/converse", ask.conversation())]


def _foreign(card: ModelCard) -> str:
    """A geography where Bedrock does not offer the model."""
    return next(name for name in ("eu", "apac", "us") if name not in card.geographies)


def _unknown_model(operation: str) -> Check:
    return Check(
        id=f"models.unknown-id.{operation}",
        what=f"An id that names no model is refused by {operation}, whatever the body.",
        source=RECORDED_ERRORS,
        confidence="recorded",
        requests=lambda _: [ask.post(NO_MODEL, operation, body) for body in (ask.conversation(), b"not JSON")],
        expect=always(invalid(UNKNOWN_MODEL)),
        once=True,
    )


def _not_json(name: str, body: bytes, operation: str) -> Check:
    return Check(
        id=f"errors.not-json.{name}.{operation}",
        what=f"A body that is no JSON object ({name}) is a malformed request of {operation}.",
        source="recorded for another provider's model, with all headers",
        confidence="recorded" if name == "text" else "inferred",
        requests=lambda card: [ask.post(card.id, operation, body)],
        expect=always(invalid(MALFORMED), exact_body(f'{{"message":"{MALFORMED}"}}'.encode())),
        once=True,
    )


MODELS = (
    Check(
        id=PLAIN_ID,
        what="The model answers under its plain id, colon and all.",
        source=SERVICE_MODEL,
        confidence="contract",
        requests=lambda card: _segment(card.id),
        expect=always(answered),
    ),
    Check(
        id="models.encoded-id",
        what="The colon of a model id may be percent-encoded, in either case of letters.",
        source="recorded paths of AWS's clients",
        confidence="recorded",
        requests=lambda card: [
            *_segment(quote(card.id, safe="")),
            *_segment(quote(card.id, safe="").replace("%3A", "%3a")),
        ],
        expect=always(answered),
    ),
    Check(
        id="models.foundation-arn",
        what="The ARN of a foundation model, encoded as one path segment, names the model.",
        source=SERVICE_MODEL,
        confidence="contract",
        requests=lambda card: _segment(ask.arn_of(card.id)),
        expect=always(answered),
    ),
    Check(
        id="models.profile-id",
        what="A geography in front of an id names the model where Bedrock offers it.",
        source="programs written for inference profiles; AWS lists none for these models",
        confidence="decided",
        requests=lambda card: _segment(quote(f"{card.geographies[0]}.{card.id}", safe="")),
        expect=always(answered),
    ),
    Check(
        id="models.profile-elsewhere",
        what="A geography where Bedrock does not offer the model is refused.",
        source="AWS's table of models and regions",
        confidence="inferred",
        requests=lambda card: _segment(quote(f"{_foreign(card)}.{card.id}", safe="")),
        expect=always(invalid(UNKNOWN_MODEL)),
        applies=lambda card: len(card.geographies) < 3,
    ),
    *(_unknown_model(operation) for operation in (*ask.OPERATIONS, "count-tokens")),
    Check(
        id="models.unknown-arn",
        what="The ARN of a foundation model that there is not is refused like an unknown id.",
        source=RECORDED_ERRORS,
        confidence="inferred",
        requests=lambda _: _segment(ask.arn_of(NO_MODEL)),
        expect=always(invalid(UNKNOWN_MODEL)),
        once=True,
    ),
    Check(
        id="models.count-tokens",
        what="These models do not count tokens.",
        source="recorded for another provider's model; told by clients for these",
        confidence="inferred",
        requests=lambda card: [
            ask.post(card.id, "count-tokens", {"input": {"converse": {"messages": [ask.user(ask.WORDS)]}}})
        ],
        expect=always(invalid("The provided model doesn't support counting tokens.")),
    ),
)

ERRORS = (
    Check(
        id="errors.body",
        what="The body of an error is compact JSON with one member, message.",
        source=RECORDED_ERRORS,
        confidence="recorded",
        requests=lambda _: [ask.post(NO_MODEL, operation, {}) for operation in ask.OPERATIONS],
        expect=always(
            exact_body(f'{{"message":"{UNKNOWN_MODEL}"}}'.encode()), header("content-type", "application/json")
        ),
        once=True,
    ),
    Check(
        id="errors.type-header",
        what="x-amzn-ErrorType holds the exception's name and the service's namespace.",
        source=RECORDED_ERRORS,
        confidence="recorded",
        requests=lambda _: [ask.post(NO_MODEL, operation, {}) for operation in ask.OPERATIONS],
        expect=always(
            header("x-amzn-errortype", r"ValidationException:http://internal\.amazon\.com/coral/com\.amazon\.bedrock/")
        ),
        once=True,
    ),
    Check(
        id="errors.request-id",
        what="Every error has a request id of its own.",
        source=RECORDED_ERRORS,
        confidence="recorded",
        requests=lambda _: [ask.post(NO_MODEL, operation, {}) for operation in ask.OPERATIONS],
        expect=always(request_id),
        together=(different("x-amzn-requestid", lambda reply: reply.header("x-amzn-requestid")),),
        once=True,
    ),
    Check(
        id="errors.unknown-path",
        what="A path that is no operation's answers UnknownOperationException.",
        source="the front that all AWS services share",
        confidence="inferred",
        requests=lambda card: [ask.post(card.id, "complete", {})],
        expect=always(error("UnknownOperationException", 404, ANY)),
        once=True,
    ),
    Check(
        id="errors.unknown-method",
        what="A method that is not the operation's answers UnknownOperationException.",
        source="the front that all AWS services share",
        confidence="inferred",
        requests=lambda card: [Request(f"/model/{quote(card.id, safe='')}/invoke", method="GET")],
        expect=always(error("UnknownOperationException", 404, ANY)),
        once=True,
    ),
    *(_not_json(name, body, operation) for name, body in NOT_JSON.items() for operation in ask.OPERATIONS),
)

HEADERS = (
    Check(
        id="headers.request-id",
        what="Every reply of every operation has a request id of its own, a UUID of version 4.",
        source="recorded 2024-2026, all four operations",
        confidence="recorded",
        requests=ask.everywhere,
        expect=always(request_id),
        together=(different("x-amzn-requestid", lambda reply: reply.header("x-amzn-requestid")),),
    ),
    Check(
        id="headers.invoke",
        what="invoke tells token counts and milliseconds in headers.",
        source="recorded 2025-04, Mistral 7B",
        confidence="recorded",
        requests=lambda card: ask.invoke(card, ask.native(card)),
        expect=always(
            answered,
            *(header(name, "[0-9]+") for name in COUNTS["invoke"]),
            header("x-amzn-bedrock-invocation-latency", "[0-9]+"),
        ),
    ),
    Check(
        id="headers.converse",
        what="converse tells no token counts in headers.",
        source="recorded 2025-2026, Mistral and others",
        confidence="recorded",
        requests=ask.converse,
        expect=always(answered, no_header(*COUNTS["invoke"], "x-amzn-bedrock-invocation-latency")),
    ),
    Check(
        id="headers.invoke-stream",
        what="A stream of invoke names the type of what is in its chunks, and tells no token counts in headers.",
        source="recorded 2025",
        confidence="recorded",
        requests=lambda card: ask.invoke_stream(card, ask.native(card)),
        expect=always(
            streamed, header("x-amzn-bedrock-content-type", "application/json"), no_header(*COUNTS["invoke"])
        ),
    ),
    Check(
        id="headers.converse-stream",
        what="A stream of converse has no header of its own.",
        source="recorded 2025-07, Mistral 7B",
        confidence="recorded",
        requests=ask.converse_stream,
        expect=always(streamed, no_header("x-amzn-bedrock-content-type", *COUNTS["invoke"])),
    ),
    Check(
        id="headers.none-needed",
        what="A request without Content-Type and Accept is answered.",
        source="recorded 2025-04, Mistral 7B",
        confidence="recorded",
        requests=lambda card: [
            Request(f"/model/{quote(card.id, safe='')}/invoke", ask.native(card), headers=()),
        ],
        expect=always(answered),
    ),
    Check(
        id="headers.accept",
        what="Accept and Content-Type of JSON are taken.",
        source=SERVICE_MODEL,
        confidence="contract",
        requests=lambda card: [
            Request(
                f"/model/{quote(card.id, safe='')}/invoke",
                ask.native(card),
                headers=(("Content-Type", "application/json"), ("Accept", "application/json")),
            )
        ],
        expect=always(answered),
    ),
)

CHECKS = (*MODELS, *ERRORS, *HEADERS)
