"""The control plane's models: filters by the letter, every name of a model, and the region of the caller."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any

import pytest

from outcrop.aws.restjson import Call
from outcrop.catalog import load_catalog
from outcrop.errors import ValidationException
from outcrop.operations.foundation_models import (
    get_foundation_model,
    get_foundation_model_availability,
    list_foundation_models,
)
from outcrop.service import Service

SERVICE = Service(load_catalog(), {}, timeout_s=1)
IDS = [card.id for card in load_catalog()]
SIGNED = "AWS4-HMAC-SHA256 Credential=AKID/20261121/{}/bedrock/aws4_request, SignedHeaders=host, Signature=0"
FRONT = "1 validation error detected: "
PROVIDER_RULE = "Member must satisfy regular expression pattern: [A-Za-z0-9- ]{1,63}"


def listed(query: Mapping[str, str], authorization: str = "") -> list[Any]:
    call = Call({}, {"authorization": authorization}, b"", query)
    entries: list[Any] = json.loads(asyncio.run(list_foundation_models(call, SERVICE)).body)["modelSummaries"]
    return entries


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, True),
        ({"byOutputModality": "TEXT"}, True),
        ({"byOutputModality": "IMAGE"}, False),
        ({"byOutputModality": "EMBEDDING"}, False),
        ({"byInferenceType": "ON_DEMAND"}, True),
        ({"byInferenceType": "PROVISIONED"}, False),
        ({"byCustomizationType": "FINE_TUNING"}, False),
        ({"byCustomizationType": "CONTINUED_PRE_TRAINING"}, False),
        ({"byCustomizationType": "DISTILLATION"}, False),
        ({"byProvider": "Mistral AI"}, True),
        ({"byProvider": "mistral ai"}, True),
        ({"byProvider": "mistral"}, True),
        ({"byProvider": "MISTRAL"}, True),
        ({"byProvider": "mistral-ai"}, False),
        ({"byProvider": "anthropic"}, False),
        ({"byProvider": "mistral", "byOutputModality": "TEXT", "byInferenceType": "ON_DEMAND"}, True),
        ({"byProvider": "mistral", "byOutputModality": "IMAGE"}, False),
        ({"somethingElse": "x"}, True),
    ],
)
def test_filters_keep_what_has_all_of_them(query: dict[str, str], found: bool) -> None:
    assert [entry["modelId"] for entry in listed(query)] == (IDS if found else [])


@pytest.mark.parametrize(
    ("name", "value", "rule"),
    [
        ("byOutputModality", "text", "Member must satisfy enum value set: [TEXT, IMAGE, EMBEDDING]"),
        ("byOutputModality", "", "Member must satisfy enum value set: [TEXT, IMAGE, EMBEDDING]"),
        ("byInferenceType", "INFERENCE_PROFILE", "Member must satisfy enum value set: [ON_DEMAND, PROVISIONED]"),
        (
            "byCustomizationType",
            "X",
            "Member must satisfy enum value set: [FINE_TUNING, CONTINUED_PRE_TRAINING, DISTILLATION]",
        ),
        ("byProvider", "", PROVIDER_RULE),
        ("byProvider", "mistral.ai", PROVIDER_RULE),
        ("byProvider", "m" * 64, PROVIDER_RULE),
    ],
)
def test_a_filter_out_of_its_model_is_refused_by_the_front(name: str, value: str, rule: str) -> None:
    with pytest.raises(ValidationException) as caught:
        listed({name: value})
    assert caught.value.message == f"{FRONT}Value '{value}' at '{name}' failed to satisfy constraint: {rule}"


@pytest.mark.parametrize(
    ("authorization", "region"),
    [
        (SIGNED.format("eu-west-3"), "eu-west-3"),
        (SIGNED.format("us-west-2"), "us-west-2"),
        (SIGNED.format('"},'), "us-east-1"),
        (SIGNED.format("x" * 21), "us-east-1"),
        ("Bearer key", "us-east-1"),
        ("", "us-east-1"),
    ],
)
def test_arns_are_in_the_region_that_the_caller_signed_for(authorization: str, region: str) -> None:
    arns = [entry["modelArn"] for entry in listed({}, authorization)]
    assert arns == [f"arn:aws:bedrock:{region}::foundation-model/{id_}" for id_ in IDS]


@pytest.mark.parametrize("id_", IDS)
def test_a_model_is_got_by_id_or_arn_and_is_the_listed_one(id_: str) -> None:
    entry = next(entry for entry in listed({}) if entry["modelId"] == id_)
    for name in (id_, entry["modelArn"], f"arn:aws:bedrock:eu-west-3::foundation-model/{id_}"):
        reply = asyncio.run(get_foundation_model(Call({"modelIdentifier": name}, {}, b""), SERVICE))
        assert json.loads(reply.body) == {"modelDetails": entry}


@pytest.mark.parametrize("name", ["", "x", "mistral-7b", f"us.{IDS[0]}", f"{IDS[0]}/", "anthropic.claude-v2:1"])
def test_any_other_name_of_a_model_is_invalid(name: str) -> None:
    for operation, label in (
        (get_foundation_model, "modelIdentifier"),
        (get_foundation_model_availability, "modelId"),
    ):
        with pytest.raises(ValidationException) as caught:
            asyncio.run(operation(Call({label: name}, {}, b""), SERVICE))
        assert caught.value.message == "The provided model identifier is invalid."


def test_every_model_is_available_by_its_id_alone() -> None:
    for id_ in IDS:
        reply = asyncio.run(get_foundation_model_availability(Call({"modelId": id_}, {}, b""), SERVICE))
        assert reply.body == (
            b'{"modelId":"' + id_.encode() + b'","agreementAvailability":{"status":"AVAILABLE"},'
            b'"authorizationStatus":"AUTHORIZED","entitlementAvailability":"AVAILABLE","regionAvailability":"AVAILABLE"}'
        )
    arn = f"arn:aws:bedrock:us-east-1::foundation-model/{IDS[0]}"
    with pytest.raises(ValidationException):
        asyncio.run(get_foundation_model_availability(Call({"modelId": arn}, {}, b""), SERVICE))
