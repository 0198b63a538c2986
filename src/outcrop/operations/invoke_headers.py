"""The headers that InvokeModel and its stream read, checked against their shapes; what we do not have is refused.

In: headers in lower case, the card, and which header says what may come back. Out: the headers that the answer echoes,
or a ValidationException, always of the front: before a stream they are HTTP errors. An empty value is an absent one,
as the shapes' patterns allow. Sources of the texts: docs/decisions/0008.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import orjson

from outcrop.aws.constraints import constraint
from outcrop.aws.restjson import CONTENT_TYPE, Headers
from outcrop.catalog import ModelCard
from outcrop.errors import ValidationException

PREFIX = "x-amzn-bedrock-"
TRACE = ("ENABLED", "DISABLED", "ENABLED_FULL")  # botocore: the shape Trace
LATENCIES = ("optimized", "standard")  # botocore: PerformanceConfigLatency; in the order of the recorded refusal
TIERS = ("priority", "default", "flex", "reserved")  # botocore: the shape ServiceTierType
GUARDRAIL_ID = re.compile(  # botocore: the shape GuardrailIdentifier
    r"(|([a-z0-9]+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+))"
)
GUARDRAIL_ID_LENGTH = 2048  # botocore: the shape GuardrailIdentifier
GUARDRAIL_VERSION = re.compile(r"(|([1-9][0-9]{0,7})|(DRAFT))")  # botocore: the shape GuardrailVersion
METADATA_LENGTH = 8500  # botocore: the shape InvocationRequestMetadata
SIGNED_REGION = re.compile(r"Credential=[^/,\s]+/\d+/(?P<region>[a-z0-9-]{1,32})/")  # of a signature's scope
HOME_REGION = "us-east-1"  # named where a request names none

Values = Mapping[str, str]


def check_headers(headers: Values, card: ModelCard, accept: str) -> Headers:
    """`accept` is the name of the header with the wanted type of the answer: the operations differ in it."""
    _check_types(headers.get("content-type", ""), headers.get(accept, ""))
    _one_of(headers, "trace", "trace", TRACE)
    _check_guardrail(headers)
    _check_metadata(headers.get(f"{PREFIX}request-metadata", ""))
    latency = _one_of(headers, "performanceconfig-latency", "performanceConfigLatency", LATENCIES)
    if latency == "optimized":
        where = f"{card.id} in {_region(headers)}"
        raise ValidationException(f"Latency performance configuration is not supported for {where}")
    tier = headers.get(f"{PREFIX}service-tier", "")
    _check_tier(tier)
    echoed = (("X-Amzn-Bedrock-PerformanceConfig-Latency", latency), ("X-Amzn-Bedrock-Service-Tier", tier))
    return tuple((name, value) for name, value in echoed if value)


def _check_types(content_type: str, accept: str) -> None:
    if content_type and _media_type(content_type) != CONTENT_TYPE:
        raise ValidationException(
            "The provided Content Type is invalid or not supported for this model",
            reason=f"Content-Type is {content_type!r}; allowed: {CONTENT_TYPE}",
        )
    wanted = {_media_type(one) for one in accept.split(",")}
    if accept and not wanted & {CONTENT_TYPE, "application/*", "*/*"}:
        raise ValidationException(
            "The provided Accept Type is invalid or not supported for this model",
            reason=f"the wanted type is {accept!r}; allowed: {CONTENT_TYPE}, */*",
        )


def _media_type(value: str) -> str:
    """Without parameters such as the charset."""
    return value.partition(";")[0].strip().lower()


def _one_of(headers: Values, header: str, member: str, allowed: tuple[str, ...]) -> str:
    value = headers.get(PREFIX + header, "")
    if value and value not in allowed:
        raise constraint(member, value, f"Member must satisfy enum value set: [{', '.join(allowed)}]")
    return value


def _check_guardrail(headers: Values) -> None:
    """There are no guardrails here: whichever is named does not exist, and nothing passes by it in silence."""
    identifier = headers.get(f"{PREFIX}guardrailidentifier", "")
    version = headers.get(f"{PREFIX}guardrailversion", "")
    if len(identifier) > GUARDRAIL_ID_LENGTH:
        rule = f"Member must have length less than or equal to {GUARDRAIL_ID_LENGTH}"
        raise constraint("guardrailIdentifier", identifier, rule)
    for member, value, pattern in (
        ("guardrailIdentifier", identifier, GUARDRAIL_ID),
        ("guardrailVersion", version, GUARDRAIL_VERSION),
    ):
        if not pattern.fullmatch(value):
            raise constraint(member, value, f"Member must satisfy regular expression pattern: {pattern.pattern}")
    if bool(identifier) != bool(version):
        raise ValidationException("The guardrail identifier and the guardrail version must be provided together.")
    if identifier:
        raise ValidationException(
            "The guardrail identifier or version provided in the request does not exist.",
            reason="a guardrail is asked for, and guardrails are not served here",
        )


def _check_metadata(text: str) -> None:
    """For the account's own logs, which are not kept here: a JSON object of texts, and no effect."""
    if len(text) > METADATA_LENGTH:
        rule = f"Member must have length less than or equal to {METADATA_LENGTH}"
        raise constraint("requestMetadata", {}, rule)  # the shape is sensitive: its value is not shown
    try:
        values = orjson.loads(text) if text else {}
    except orjson.JSONDecodeError:
        values = None
    if not isinstance(values, dict) or not all(isinstance(value, str) for value in values.values()):
        raise ValidationException(reason="X-Amzn-Bedrock-Request-Metadata is not a JSON object of texts")


def _check_tier(tier: str) -> None:
    if tier in ("", "default"):
        return
    if tier == "reserved":
        raise ValidationException("Reservation not found.", reason="the service tier is 'reserved'; allowed: default")
    known = tier in TIERS
    message = (
        "The provided service tier is not supported for this model" if known else "service tier provided is invalid"
    )
    raise ValidationException(message, reason=f"the service tier is {tier!r}; allowed: default")


def _region(headers: Values) -> str:
    signed = SIGNED_REGION.search(headers.get("authorization", ""))
    return signed["region"] if signed else HOME_REGION
