"""The control plane through boto3's own client, and its paths and bytes without one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from botocore.exceptions import ClientError
from contract.raw import send
from running import IDS, RunningServer

B7, L2407 = IDS["7b"], IDS["large2407"]
UNKNOWN_MODEL = "The provided model identifier is invalid."


@pytest.fixture(scope="module")
def control(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    running = RunningServer.scripted(tmp_path_factory.mktemp("control"), ["Yes."])
    yield running
    running.stop()


@pytest.fixture(scope="module")
def bedrock(control: RunningServer) -> Any:
    return control.control_client("eu-west-3")


def test_boto3_lists_the_models_and_gets_each(bedrock: Any) -> None:
    models = bedrock.list_foundation_models(byProvider="Mistral AI", byOutputModality="TEXT")["modelSummaries"]
    assert [model["modelId"] for model in models] == list(IDS.values())
    for model in models:
        assert ":eu-west-3::" in model["modelArn"]
        for name in (model["modelId"], model["modelArn"]):
            assert bedrock.get_foundation_model(modelIdentifier=name)["modelDetails"] == model
        assert bedrock.get_foundation_model_availability(modelId=model["modelId"])["regionAvailability"] == "AVAILABLE"


@pytest.mark.parametrize(
    "filters",
    [
        {"byInferenceType": "PROVISIONED"},
        {"byOutputModality": "IMAGE"},
        {"byCustomizationType": "FINE_TUNING"},
        {"byProvider": "Cohere"},
    ],
)
def test_boto3s_filters_arrive(bedrock: Any, filters: dict[str, str]) -> None:
    assert bedrock.list_foundation_models(**filters)["modelSummaries"] == []


def test_boto3s_paginator_walks_through_all_inference_profiles(bedrock: Any) -> None:
    whole = bedrock.list_inference_profiles(typeEquals="SYSTEM_DEFINED")["inferenceProfileSummaries"]
    pages = list(bedrock.get_paginator("list_inference_profiles").paginate(PaginationConfig={"PageSize": 4}))
    assert [len(page["inferenceProfileSummaries"]) for page in pages] == [4, 4, 3]
    assert [profile for page in pages for profile in page["inferenceProfileSummaries"]] == whole
    for profile in whole:
        assert profile["createdAt"] == datetime(2024, 9, 30, tzinfo=UTC)
        for name in (profile["inferenceProfileId"], profile["inferenceProfileArn"]):
            got = bedrock.get_inference_profile(inferenceProfileIdentifier=name)
            assert {member: got[member] for member in profile} == profile


def test_a_listed_profile_answers_in_the_runtime(control: RunningServer, bedrock: Any) -> None:
    arn = bedrock.get_inference_profile(inferenceProfileIdentifier=f"us.{B7}")["inferenceProfileArn"]
    messages = [{"role": "user", "content": [{"text": "Hi"}]}]
    answer = control.client().converse(modelId=arn, messages=messages)
    assert answer["output"]["message"]["content"] == [{"text": "Yes."}]


def test_boto3_raises_the_clients_own_exceptions(bedrock: Any) -> None:
    with pytest.raises(bedrock.exceptions.ValidationException, match=UNKNOWN_MODEL):
        bedrock.get_foundation_model(modelIdentifier="mistral.unknown-v1:0")
    with pytest.raises(bedrock.exceptions.ValidationException, match=UNKNOWN_MODEL):
        bedrock.get_foundation_model_availability(modelId="mistral.unknown-v1:0")
    with pytest.raises(bedrock.exceptions.ResourceNotFoundException):
        bedrock.get_inference_profile(inferenceProfileIdentifier=f"eu.{L2407}")
    with pytest.raises(bedrock.exceptions.ValidationException, match="at 'byOutputModality' failed to satisfy"):
        bedrock.list_foundation_models(byOutputModality="text")


def test_what_is_not_built_is_an_unknown_operation(bedrock: Any) -> None:
    with pytest.raises(ClientError) as caught:
        bedrock.list_guardrails()
    assert caught.value.response["Error"]["Code"] == "UnknownOperationException"


def test_a_listing_byte_for_byte(control: RunningServer) -> None:
    answer = send(control, "/foundation-models", b"", "GET")
    entry = (
        f'{{"modelArn":"arn:aws:bedrock:us-east-1::foundation-model/{B7}","modelId":"{B7}",'
        '"modelName":"Mistral 7B Instruct","providerName":"Mistral AI","inputModalities":["TEXT"],'
        '"outputModalities":["TEXT"],"responseStreamingSupported":true,"customizationsSupported":[],'
        '"inferenceTypesSupported":["ON_DEMAND"],"modelLifecycle":{"status":"ACTIVE"}}'
    )
    assert answer.body.decode().startswith(f'{{"modelSummaries":[{entry},{{"modelArn":')
    names = [name for name, _ in answer.headers if name not in ("date", "server")]
    assert names == ["content-type", "content-length", "x-amzn-requestid"]


@pytest.mark.parametrize(
    ("target", "member"),
    [
        (f"/foundation-models/{B7}", "modelDetails"),
        (f"/foundation-models/{B7.replace(':', '%3A')}", "modelDetails"),
        (f"/foundation-models/arn%3Aaws%3Abedrock%3Aus-west-2%3A%3Afoundation-model%2F{B7}", "modelDetails"),
        (f"/foundation-models/arn:aws:bedrock:us-west-2::foundation-model/{B7}", "modelDetails"),
        (f"/foundation-model-availability/{B7.replace(':', '%3A')}", "regionAvailability"),
        (f"/inference-profiles/us.{B7}", "inferenceProfileId"),
        (f"/inference-profiles/arn%3Aaws%3Abedrock%3Aus-east-1%3A1{'0' * 11}%3Ainference-profile%2Fus.{B7}", "models"),
        (f"/inference-profiles/arn:aws:bedrock:us-east-1:1{'0' * 11}:inference-profile/us.{B7}", "models"),
        ("/foundation-models?byProvider=Mistral%20AI", "modelSummaries"),
        ("/foundation-models?byProvider=Mistral+AI", "modelSummaries"),
        ("/inference-profiles?type=SYSTEM%5FDEFINED&maxResults=1", "nextToken"),
        ("/_outcrop/health", "status"),
    ],
)
def test_paths_do_not_swallow_each_other(control: RunningServer, target: str, member: str) -> None:
    answer = send(control, target, b"", "GET")
    assert answer.status == 200
    assert member in answer.json()


@pytest.mark.parametrize(
    ("method", "target"),
    [
        ("POST", "/foundation-models"),
        ("POST", f"/foundation-models/{B7}"),
        ("DELETE", f"/inference-profiles/us.{B7}"),
        ("POST", "/inference-profiles"),
        ("GET", "/foundation-model-availability"),
        ("GET", "/foundation-modelsx"),
        ("GET", "/custom-models"),
        ("GET", f"/model/{B7}/count-tokens"),
        ("GET", "/foundation-model"),
    ],
)
def test_other_methods_and_paths_are_unknown_operations(control: RunningServer, method: str, target: str) -> None:
    answer = send(control, target, b"", method)
    assert (answer.status, answer.header("x-amzn-errortype").split(":")[0]) == (404, "UnknownOperationException")
