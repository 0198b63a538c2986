"""Checks of the control plane's listings: what programs ask before they call a model.

In: nothing; names from the card. Out: `CHECKS`. On AWS that is another host, on Outcrop the same port.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any
from urllib.parse import quote

from outcrop.catalog import ModelCard
from outcrop.conformance import requests as ask
from outcrop.conformance.check import Check, Confidence, Difference, Expectation, Reply
from outcrop.conformance.checks_models import NO_MODEL
from outcrop.conformance.expectations import always, answered, holds, matches

LISTED = "recorded listings of these models"
SERVICE_MODEL = "botocore 1.44.5, service model of bedrock"
PROVIDER = "Mistral AI"
ENTITLED = {"AVAILABLE", "NOT_AVAILABLE"}
AVAILABILITY = {
    "agreementAvailability": {"status": {"AVAILABLE", "PENDING", "NOT_AVAILABLE", "ERROR"}, "errorMessage?": str},
    "authorizationStatus": {"AUTHORIZED", "NOT_AUTHORIZED"},
    "entitlementAvailability": ENTITLED,
    "regionAvailability": ENTITLED,
}


def _entry_of(card: ModelCard) -> dict[str, Any]:
    """What the entry must say; it may say more."""
    return {
        "modelArn": re.compile(rf"arn:aws[a-z-]*:bedrock:[a-z0-9-]+::foundation-model/{re.escape(card.id)}"),
        "modelId": card.id,
        "modelName": card.name,
        "providerName": PROVIDER,
        "inputModalities": ["TEXT"],
        "outputModalities": ["TEXT"],
        "responseStreamingSupported": True,
        "customizationsSupported": [],
        "inferenceTypesSupported": ["ON_DEMAND"],
    }


def _told(card: ModelCard, entry: Any) -> Iterator[Difference]:  # noqa: ANN401 - any JSON value
    if not isinstance(entry, dict):
        yield Difference("entry", f"the entry of {card.id}", "none")
        return
    for name, expected in _entry_of(card).items():
        if isinstance(expected, list):
            if entry.get(name) != expected:
                yield Difference(name, str(expected), str(entry.get(name)))
        else:
            yield from matches(expected, entry.get(name), name)
    status = entry.get("modelLifecycle", {}).get("status")
    yield from matches({"ACTIVE", "LEGACY"}, status, "modelLifecycle.status")


def _summaries(reply: Reply) -> list[dict[str, Any]]:
    listed = reply.json()["modelSummaries"]
    return [entry for entry in listed if isinstance(entry, dict)]


def listed(card: ModelCard) -> tuple[Expectation, ...]:
    def expect(reply: Reply) -> Iterator[Difference]:
        entries = [entry for entry in _summaries(reply) if entry.get("modelId") == card.id]
        yield from _told(card, entries[0] if entries else None)

    return answered, expect


def detailed(card: ModelCard) -> tuple[Expectation, ...]:
    return answered, lambda reply: _told(card, reply.json().get("modelDetails"))


def available(card: ModelCard) -> tuple[Expectation, ...]:
    def expect(reply: Reply) -> Iterator[Difference]:
        body = reply.json()
        yield from matches(card.id, body.get("modelId"), "modelId")
        for name, expected in AVAILABILITY.items():
            yield from matches(expected, body.get(name), name)

    return answered, expect


def _none_of_ours(reply: Reply) -> bool:
    return not any(entry["providerName"] == PROVIDER for entry in _summaries(reply))


def _path(card: ModelCard) -> str:
    return quote(card.id, safe="")


def _row(
    name: str,
    what: str,
    told: tuple[str, Confidence],
    path: Callable[[ModelCard], str],
    expect: Callable[[ModelCard], Sequence[Expectation]],
    *,
    once: bool = False,
) -> Check:
    return Check(
        id=f"control.{name}",
        what=what,
        source=told[0],
        confidence=told[1],
        requests=lambda card: [ask.get(path(card))],
        expect=expect,
        once=once,
    )


CHECKS = (
    _row(
        "list", "The listing has an entry for the model.", (LISTED, "recorded"), lambda _: "/foundation-models", listed
    ),
    _row(
        "list.provider",
        "Filtered by its provider, modality and way of inference, the model is listed still.",
        (SERVICE_MODEL, "contract"),
        lambda _: "/foundation-models?byProvider=Mistral%20AI&byOutputModality=TEXT&byInferenceType=ON_DEMAND",
        listed,
    ),
    _row(
        "list.other-modality",
        "Filtered by a modality that none of them has, none of Mistral AI's models is listed.",
        (SERVICE_MODEL, "contract"),
        lambda _: "/foundation-models?byOutputModality=EMBEDDING",
        always(answered, holds("modelSummaries", "none of Mistral AI", _none_of_ours, lambda reply: reply.body)),
        once=True,
    ),
    _row(
        "list.bad-filter",
        "A modality that there is not is refused.",
        (SERVICE_MODEL, "contract"),
        lambda _: "/foundation-models?byOutputModality=SMELL",
        always(
            holds(
                "status and type",
                "400 ValidationException",
                lambda reply: (
                    reply.status == 400 and (reply.header("x-amzn-errortype") or "").startswith("ValidationException")
                ),
                lambda reply: f"{reply.status} {reply.header('x-amzn-errortype')}",
            )
        ),
        once=True,
    ),
    _row(
        "get",
        "One model's details are those of the listing.",
        (LISTED, "recorded"),
        lambda card: f"/foundation-models/{_path(card)}",
        detailed,
    ),
    _row(
        "get.arn",
        "A model's details are found by its ARN.",
        (SERVICE_MODEL, "contract"),
        lambda card: f"/foundation-models/{ask.arn_of(card.id)}",
        detailed,
    ),
    _row(
        "get.unknown",
        "A model that there is not has no details.",
        (SERVICE_MODEL, "contract"),
        lambda _: f"/foundation-models/{quote(NO_MODEL, safe='')}",
        always(
            holds(
                "status",
                "400 or 404, with an exception's name",
                lambda reply: reply.status in (400, 404) and reply.header("x-amzn-errortype"),
                lambda reply: f"{reply.status} {reply.header('x-amzn-errortype')}",
            )
        ),
        once=True,
    ),
    _row(
        "availability",
        "A model's availability has all its members.",
        (SERVICE_MODEL, "contract"),
        lambda card: f"/foundation-model-availability/{_path(card)}",
        available,
    ),
    _row(
        "inference-profiles",
        "The listing of inference profiles is there.",
        (SERVICE_MODEL, "contract"),
        lambda _: "/inference-profiles",
        always(
            answered,
            holds(
                "inferenceProfileSummaries",
                "a list",
                lambda reply: isinstance(reply.json().get("inferenceProfileSummaries"), list),
                lambda reply: reply.body,
            ),
        ),
        once=True,
    ),
)
