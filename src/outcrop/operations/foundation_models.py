"""ListFoundationModels, GetFoundationModel and GetFoundationModelAvailability: the catalogue, as Bedrock lists it.

In: a `Call`, of the service only the catalogue. Out: entries with their members in the order of recorded listings.
They know of a model what its card says; that the weights are loaded they do not ask.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from outcrop.aws.constraints import Text, check_at
from outcrop.aws.restjson import Call, Reply, dumps
from outcrop.catalog import ModelCard
from outcrop.service import Service

PROVIDER = "Mistral AI"  # recorded listings; so are the constants in `_entry`
PROVIDER_FILTER = Text(pattern=re.compile(r"[A-Za-z0-9- ]{1,63}"))  # botocore: the shape Provider
# botocore: ModelCustomization, ModelModality, InferenceType. Filter -> its values, the member that must hold it.
FILTERS = {
    "byCustomizationType": (("FINE_TUNING", "CONTINUED_PRE_TRAINING", "DISTILLATION"), "customizationsSupported"),
    "byOutputModality": (("TEXT", "IMAGE", "EMBEDDING"), "outputModalities"),
    "byInferenceType": (("ON_DEMAND", "PROVISIONED"), "inferenceTypesSupported"),
}

Entry = dict[str, Any]


async def list_foundation_models(call: Call, service: Service) -> Reply:
    filters = [_by_provider(call), *(_by_member(call, name) for name in FILTERS)]
    entries = [_entry(card, call.region) for card in service.catalog]
    return Reply(dumps({"modelSummaries": [entry for entry in entries if all(keep(entry) for keep in filters)]}))


async def get_foundation_model(call: Call, service: Service) -> Reply:
    card = service.catalog.foundation_model(call.labels["modelIdentifier"], arns=True)
    return Reply(dumps({"modelDetails": _entry(card, call.region)}))


async def get_foundation_model_availability(call: Call, service: Service) -> Reply:
    card = service.catalog.foundation_model(call.labels["modelId"], arns=False)
    answer = {
        "modelId": card.id,
        "agreementAvailability": {"status": "AVAILABLE"},
        "authorizationStatus": "AUTHORIZED",
        "entitlementAvailability": "AVAILABLE",
        "regionAvailability": "AVAILABLE",
    }
    return Reply(dumps(answer))


def arn_of(card: ModelCard, region: str) -> str:
    return f"arn:aws:bedrock:{region}::foundation-model/{card.id}"


def enum_value(call: Call, parameter: str, member: str, values: tuple[str, ...]) -> str | None:
    """A query parameter, None if it was not sent; `member` is its name in the request's shape."""
    value = call.query.get(parameter)
    if value is not None:
        check_at(member, Text(values=values), value)
    return value


def _entry(card: ModelCard, region: str) -> Entry:
    return {
        "modelArn": arn_of(card, region),
        "modelId": card.id,
        "modelName": card.name,
        "providerName": PROVIDER,
        "inputModalities": ["TEXT"],
        "outputModalities": ["TEXT"],
        "responseStreamingSupported": True,
        "customizationsSupported": [],
        "inferenceTypesSupported": ["ON_DEMAND"],
        "modelLifecycle": {"status": "ACTIVE"},
    }


def _by_provider(call: Call) -> Callable[[Entry], bool]:
    """By the provider's name, or by the name of it that ids begin with, in any case of letters."""
    wanted = call.query.get("byProvider")
    if wanted is None:
        return lambda _: True
    check_at("byProvider", PROVIDER_FILTER, wanted)
    return lambda entry: wanted.lower() in (entry["providerName"].lower(), entry["modelId"].partition(".")[0])


def _by_member(call: Call, name: str) -> Callable[[Entry], bool]:
    values, member = FILTERS[name]
    wanted = enum_value(call, name, name, values)
    return lambda entry: wanted is None or wanted in entry[member]
