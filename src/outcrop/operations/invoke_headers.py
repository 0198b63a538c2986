"""The headers that InvokeModel and its stream read, checked against their shapes; what we do not have is refused.

In: a call, the card, and which header says what may come back. Out: the headers that the answer echoes,
or a ValidationException, always of the front: before a stream they are HTTP errors. An empty value is an absent one,
as the shapes' patterns allow. Sources of the texts: docs/decisions/0008.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import orjson

from outcrop.aws.constraints import Text, check_at, constraint
from outcrop.aws.restjson import CONTENT_TYPE, Call, Headers
from outcrop.catalog import ModelCard
from outcrop.errors import ValidationException
from outcrop.operations.refusals import check_tier, refuse

PREFIX = "x-amzn-bedrock-"
TRACE = ("ENABLED", "DISABLED", "ENABLED_FULL")  # botocore: the shape Trace
LATENCIES = ("optimized", "standard")  # botocore: PerformanceConfigLatency; in the order of the recorded refusal
GUARDRAIL_ID = Text(  # botocore: the shape GuardrailIdentifier
    maximum=2048,
    pattern=re.compile(r"(|([a-z0-9]+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+))"),
)
GUARDRAIL_VERSION = Text(pattern=re.compile(r"(|([1-9][0-9]{0,7})|(DRAFT))"))  # botocore: the shape GuardrailVersion
METADATA_LENGTH = 8500  # botocore: the shape InvocationRequestMetadata

Values = Mapping[str, str]


def check_headers(call: Call, card: ModelCard, accept: str) -> Headers:
    """`accept` is the name of the header with the wanted type of the answer: the operations differ in it."""
    headers = call.headers
    _check_types(headers.get("content-type", ""), headers.get(accept, ""))
    _one_of(headers, "trace", "trace", TRACE)
    _check_guardrail(headers)
    _check_metadata(headers.get(f"{PREFIX}request-metadata", ""))
    latency = _one_of(headers, "performanceconfig-latency", "performanceConfigLatency", LATENCIES)
    if latency == "optimized":
        raise refuse("latency", model=card.id, region=call.region)
    tier = headers.get(f"{PREFIX}service-tier", "")
    check_tier(tier or "default", "the service tier")
    echoed = (("X-Amzn-Bedrock-PerformanceConfig-Latency", latency), ("X-Amzn-Bedrock-Service-Tier", tier))
    return tuple((name, value) for name, value in echoed if value)


def _check_types(content_type: str, accept: str) -> None:
    if content_type and _media_type(content_type) != CONTENT_TYPE:
        raise refuse("content_type", reason=f"Content-Type is {content_type!r}; allowed: {CONTENT_TYPE}")
    wanted = {_media_type(one) for one in accept.split(",")}
    if accept and not wanted & {CONTENT_TYPE, "application/*", "*/*"}:
        raise refuse("accept_type", reason=f"the wanted type is {accept!r}; allowed: {CONTENT_TYPE}, */*")


def _media_type(value: str) -> str:
    """Without parameters such as the charset."""
    return value.partition(";")[0].strip().lower()


def _one_of(headers: Values, header: str, member: str, allowed: tuple[str, ...]) -> str:
    value = headers.get(PREFIX + header, "")
    if value:
        check_at(member, Text(values=allowed), value)
    return value


def _check_guardrail(headers: Values) -> None:
    """There are no guardrails here: whichever is named does not exist, and nothing passes by it in silence."""
    identifier = headers.get(f"{PREFIX}guardrailidentifier", "")
    version = headers.get(f"{PREFIX}guardrailversion", "")
    check_at("guardrailIdentifier", GUARDRAIL_ID, identifier)
    check_at("guardrailVersion", GUARDRAIL_VERSION, version)
    if bool(identifier) != bool(version):
        raise refuse("half_guardrail")
    if identifier:
        raise refuse("guardrail", reason="a guardrail is asked for, and guardrails are not served here")


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
