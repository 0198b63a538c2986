"""The headers of InvokeModel: what is taken, what comes back, and the words of each refusal."""

from __future__ import annotations

import json

import botocore.session
import pytest

from outcrop.aws.restjson import Call, Headers
from outcrop.catalog import load_catalog
from outcrop.errors import ValidationException
from outcrop.operations import invoke_headers
from outcrop.operations.invoke_headers import check_headers
from outcrop.operations.refusals import OTHER_TIERS

CARD = load_catalog().resolve("mistral.mistral-7b-instruct-v0:2")
MODEL = botocore.session.get_session().get_service_model("bedrock-runtime")
GUARDRAIL = "x-amzn-bedrock-guardrailidentifier"
VERSION = "x-amzn-bedrock-guardrailversion"
METADATA = "x-amzn-bedrock-request-metadata"
TIER = "x-amzn-bedrock-service-tier"
LATENCY = "x-amzn-bedrock-performanceconfig-latency"
ARN = "arn:aws:bedrock:us-east-1:123456789012:guardrail/abc123"
FRONT = "1 validation error detected: Value{shown} at '{member}' failed to satisfy constraint: Member must "
CONTENT_TYPE = "The provided Content Type is invalid or not supported for this model"
ACCEPT = "The provided Accept Type is invalid or not supported for this model"
TOGETHER = "The guardrail identifier and the guardrail version must be provided together."
NO_GUARDRAIL = "The guardrail identifier or version provided in the request does not exist."
MALFORMED = "Malformed input request, please reformat your input and try again."


def check(headers: dict[str, str]) -> Headers:
    return check_headers(Call({}, headers, b""), CARD, "accept")


def refusal(headers: dict[str, str]) -> ValidationException:
    with pytest.raises(ValidationException) as caught:
        check(headers)
    assert not caught.value.from_model  # an HTTP error on a stream too
    return caught.value


def front(member: str, value: str | None, rule: str) -> str:
    return FRONT.format(shown="" if value is None else f" '{value}'", member=member) + rule


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"content-type": "application/json", "accept": "application/json"},
        {"content-type": "Application/JSON; charset=utf-8", "accept": "text/html, */*;q=0.8"},
        {"content-type": "", "accept": "", GUARDRAIL: "", VERSION: "", TIER: "", LATENCY: "", METADATA: ""},
        {"accept": "*/*"},
        {"accept": "application/*"},
        *({"x-amzn-bedrock-trace": value} for value in invoke_headers.TRACE),
        {METADATA: "{}"},
        {METADATA: json.dumps({"team": "a"})},
        {METADATA: json.dumps({"a": "x" * 8491})},
        {"user-agent": "anything", "x-amzn-bedrock-unheard-of": "x"},
    ],
    ids=str,
)
def test_what_a_client_may_send_has_no_effect(headers: dict[str, str]) -> None:
    assert check(headers) == ()


def test_the_only_latency_and_tier_that_we_have_come_back() -> None:
    assert check({TIER: "default"}) == (("X-Amzn-Bedrock-Service-Tier", "default"),)
    assert check({LATENCY: "standard"}) == (("X-Amzn-Bedrock-PerformanceConfig-Latency", "standard"),)


@pytest.mark.parametrize("value", ["text/plain", "application/octet-stream", "json", "application/json+x", ";", "é"])
def test_another_type_of_body_or_answer_is_refused_in_the_recorded_words(value: str) -> None:
    assert refusal({"content-type": value}).message == CONTENT_TYPE
    assert refusal({"accept": value}).message == ACCEPT
    assert repr(value) in str(refusal({"accept": value}).reason)


def test_the_stream_reads_its_own_accept_header_only() -> None:
    headers = {"accept": "application/vnd.amazon.eventstream"}
    assert check_headers(Call({}, headers, b""), CARD, "x-amzn-bedrock-accept") == ()
    with pytest.raises(ValidationException, match="Accept Type"):
        check_headers(Call({}, {"x-amzn-bedrock-accept": "text/plain"}, b""), CARD, "x-amzn-bedrock-accept")


@pytest.mark.parametrize("value", ["enabled", "ON", "1", "ENABLED "])
def test_a_trace_that_is_not_modelled_is_refused_by_the_front(value: str) -> None:
    expected = front("trace", value, "satisfy enum value set: [ENABLED, DISABLED, ENABLED_FULL]")
    assert refusal({"x-amzn-bedrock-trace": value}).message == expected


@pytest.mark.parametrize("identifier", ["abc123", ARN])
@pytest.mark.parametrize("version", ["DRAFT", "1", "99999999"])
def test_a_guardrail_never_passes_in_silence(identifier: str, version: str) -> None:
    error = refusal({GUARDRAIL: identifier, VERSION: version})
    assert (error.message, error.reason) == (
        NO_GUARDRAIL,
        "a guardrail is asked for, and guardrails are not served here",
    )


@pytest.mark.parametrize("headers", [{GUARDRAIL: "abc123"}, {VERSION: "1"}, {GUARDRAIL: "abc123", VERSION: ""}])
def test_half_a_guardrail_is_refused(headers: dict[str, str]) -> None:
    assert refusal(headers).message == TOGETHER


@pytest.mark.parametrize("value", ["ABC", "a b", "a-b", ARN + "!"])
def test_an_identifier_against_the_pattern_is_refused_by_the_front(value: str) -> None:
    expected = front("guardrailIdentifier", value, "satisfy regular expression pattern: (|([a-z0-9]+)|")
    assert refusal({GUARDRAIL: value, VERSION: "1"}).message.startswith(expected)
    assert "length less than or equal to 2048" in refusal({GUARDRAIL: "a" * 2049, VERSION: "1"}).message


@pytest.mark.parametrize("value", ["0", "01", "-1", "100000000", "draft", "1.0"])
def test_a_version_against_the_pattern_is_refused_by_the_front(value: str) -> None:
    expected = front("guardrailVersion", value, "satisfy regular expression pattern: (|([1-9][0-9]{0,7})|(DRAFT))")
    assert refusal({GUARDRAIL: "abc123", VERSION: value}).message == expected


@pytest.mark.parametrize("value", ["{", "[]", "null", "5", '"x"', '{"a": 1}', '{"a": null}', '{"a": {}}'])
def test_metadata_that_is_no_json_object_of_texts_is_refused(value: str) -> None:
    assert refusal({METADATA: value}).message == MALFORMED


def test_metadata_over_its_length_is_refused_without_showing_it() -> None:
    expected = front("requestMetadata", None, "have length less than or equal to 8500")
    assert refusal({METADATA: json.dumps({"a": "x" * 8492})}).message == expected


@pytest.mark.parametrize(
    ("authorization", "region"),
    [
        ("", "us-east-1"),
        ("Bearer x", "us-east-1"),
        ("AWS4-HMAC-SHA256 Credential=a/20260101/eu-west-3/bedrock/aws4_request, Signature=b", "eu-west-3"),
    ],
)
def test_optimized_latency_is_refused_in_the_recorded_words(authorization: str, region: str) -> None:
    error = refusal({LATENCY: "optimized", "authorization": authorization})
    assert error.message == f"Latency performance configuration is not supported for {CARD.id} in {region}"
    unknown = front("performanceConfigLatency", "turbo", "satisfy enum value set: [optimized, standard]")
    assert refusal({LATENCY: "turbo"}).message == unknown


@pytest.mark.parametrize(
    ("tier", "message"),
    [
        ("flex", "The provided service tier is not supported for this model"),
        ("priority", "The provided service tier is not supported for this model"),
        ("reserved", "Reservation not found."),
        ("cheapest", "service tier provided is invalid"),
        ("Default", "service tier provided is invalid"),
    ],
)
def test_a_tier_that_we_have_not_is_refused_in_the_recorded_words(tier: str, message: str) -> None:
    error = refusal({TIER: tier})
    assert (error.message, error.reason) == (message, f"the service tier is {tier!r}; allowed: default")


@pytest.mark.parametrize(
    ("operation", "accept"), [("InvokeModel", "accept"), ("InvokeModelWithResponseStream", "x-amzn-bedrock-accept")]
)
def test_every_header_that_botocore_can_send_is_read(operation: str, accept: str) -> None:
    members = MODEL.operation_model(operation).input_shape.members.values()
    names = {
        shape.serialization["name"].lower() for shape in members if shape.serialization.get("location") == "header"
    }
    ours = ("trace", "guardrailidentifier", "guardrailversion", "request-metadata", "service-tier")
    assert names == {"content-type", accept, LATENCY, *(invoke_headers.PREFIX + name for name in ours)}


def test_the_values_and_patterns_are_those_of_botocores_model() -> None:
    shapes = {name: MODEL.shape_for(name) for name in MODEL.shape_names}
    enums = {name: set(shapes[name].enum) for name in ("Trace", "PerformanceConfigLatency", "ServiceTierType")}
    assert [*enums.values()] == [
        {*invoke_headers.TRACE},
        {*invoke_headers.LATENCIES},
        {"default", *OTHER_TIERS},
    ]
    assert invoke_headers.GUARDRAIL_ID.pattern
    assert invoke_headers.GUARDRAIL_VERSION.pattern
    assert shapes["GuardrailIdentifier"].metadata["pattern"] == invoke_headers.GUARDRAIL_ID.pattern.pattern
    assert shapes["GuardrailIdentifier"].metadata["max"] == invoke_headers.GUARDRAIL_ID.maximum
    assert shapes["GuardrailVersion"].metadata["pattern"] == invoke_headers.GUARDRAIL_VERSION.pattern.pattern
    invoke = MODEL.operation_model("InvokeModel").input_shape.members
    assert invoke["requestMetadata"].metadata["max"] == invoke_headers.METADATA_LENGTH
