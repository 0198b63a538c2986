"""The control plane's inference profiles: those that the runtime accepts, in pages that lose and repeat none."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from outcrop.aws.restjson import Call
from outcrop.catalog import load_catalog
from outcrop.errors import ResourceNotFoundException, ValidationException
from outcrop.operations.inference_profiles import get_inference_profile, list_inference_profiles
from outcrop.service import Service

CATALOG = load_catalog()
SERVICE = Service(CATALOG, {}, timeout_s=1)
PROFILE_IDS = [f"{geography}.{card.id}" for card in CATALOG for geography in card.geographies]
L2407 = "mistral.mistral-large-2407-v1:0"
FRONT = "1 validation error detected: "


def page(**query: str) -> Any:
    return json.loads(asyncio.run(list_inference_profiles(Call({}, {}, b"", query), SERVICE)).body)


def ids(answer: Any) -> list[str]:
    return [profile["inferenceProfileId"] for profile in answer["inferenceProfileSummaries"]]


def get(name: str) -> bytes:
    return asyncio.run(get_inference_profile(Call({"inferenceProfileIdentifier": name}, {}, b""), SERVICE)).body


def refusal(**query: str) -> str:
    with pytest.raises(ValidationException) as caught:
        page(**query)
    return caught.value.message


def test_there_is_a_profile_for_each_model_in_each_of_its_geographies() -> None:
    answer = page()
    assert ids(answer) == PROFILE_IDS
    assert "nextToken" not in answer


def test_every_listed_id_and_arn_is_accepted_where_a_model_is_named() -> None:
    for profile in page()["inferenceProfileSummaries"]:
        (model,) = profile["models"]
        for name in (profile["inferenceProfileId"], profile["inferenceProfileArn"], model["modelArn"]):
            assert CATALOG.resolve(name).id == profile["inferenceProfileId"].partition(".")[2]


def test_a_profile_byte_for_byte() -> None:
    name, region = "Mistral Large 2407", "us-east-1"
    assert get(f"us.{L2407}").decode() == (
        f'{{"inferenceProfileName":"US {name}","description":"Routes requests to {name} in {region}.",'
        '"createdAt":"2024-09-30T00:00:00Z","updatedAt":"2024-09-30T00:00:00Z",'
        f'"inferenceProfileArn":"arn:aws:bedrock:{region}:123456789012:inference-profile/us.{L2407}",'
        f'"models":[{{"modelArn":"arn:aws:bedrock:{region}::foundation-model/{L2407}"}}],'
        f'"inferenceProfileId":"us.{L2407}","status":"ACTIVE","type":"SYSTEM_DEFINED"}}'
    )


@pytest.mark.parametrize("size", [1, 2, 3, len(PROFILE_IDS) - 1, len(PROFILE_IDS), 1000])
def test_pages_of_any_size_make_the_whole_list(size: int) -> None:
    found, query = [], {"maxResults": str(size)}
    while True:
        answer = page(**query)
        assert 1 <= len(ids(answer)) <= size
        found += ids(answer)
        if "nextToken" not in answer:
            break
        query["nextToken"] = answer["nextToken"]
    assert found == PROFILE_IDS


def test_the_filter_by_type_keeps_what_has_it() -> None:
    assert ids(page(type="SYSTEM_DEFINED")) == PROFILE_IDS
    assert page(type="APPLICATION") == {"inferenceProfileSummaries": []}


def test_what_is_out_of_its_model_is_refused_by_the_front() -> None:
    rule = "Member must satisfy enum value set: [SYSTEM_DEFINED, APPLICATION]"
    assert refusal(type="x") == f"{FRONT}Value 'x' at 'typeEquals' failed to satisfy constraint: {rule}"
    for value, rule in (("0", "greater than or equal to 1"), ("-1", "greater than or equal to 1"), ("1001", "less")):
        message = refusal(maxResults=value)
        assert message.startswith(f"{FRONT}Value '{value}' at 'maxResults' failed to satisfy constraint: Member must")
        assert rule in message


@pytest.mark.parametrize("query", [{"maxResults": "x"}, {"maxResults": ""}, {"maxResults": "1.5"}])
def test_a_size_that_is_no_integer_is_refused(query: dict[str, str]) -> None:
    assert refusal(**query) == "Malformed input request, please reformat your input and try again."


@pytest.mark.parametrize("token", ["", "x", "é", "MQ==", PROFILE_IDS[0]])
def test_a_token_that_no_page_gave_is_refused(token: str) -> None:
    assert refusal(nextToken=token) == "Malformed input request, please reformat your input and try again."


def test_a_profile_is_got_by_id_or_arn_and_is_the_listed_one() -> None:
    for profile in page()["inferenceProfileSummaries"]:
        for name in (profile["inferenceProfileId"], profile["inferenceProfileArn"]):
            assert json.loads(get(name)) == profile


@pytest.mark.parametrize(
    "name", ["", "x", L2407, f"eu.{L2407}", f"arn:aws:bedrock:us-east-1::foundation-model/{L2407}"]
)
def test_any_other_name_of_a_profile_is_not_found(name: str) -> None:
    with pytest.raises(ResourceNotFoundException) as caught:
        get(name)
    assert "was not found" in caught.value.message
    assert repr(name) in str(caught.value.reason)
