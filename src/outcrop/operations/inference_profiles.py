"""ListInferenceProfiles and GetInferenceProfile: the geographic names under which a model may be called.

In: a `Call`, of the service only the catalogue. Out: one system-defined profile for each model and each of its
geographies, members in the order of recorded listings. Here no request is routed anywhere: a profile's one model is
the one in the caller's region. docs/decisions/0010 says what is recorded and what is ours.
"""

from __future__ import annotations

import base64
import re
from typing import Any

from outcrop.aws.constraints import Number, check_at
from outcrop.aws.restjson import Call, Reply, dumps
from outcrop.catalog import PROFILE_ARN, Geography, ModelCard
from outcrop.errors import ResourceNotFoundException, ValidationException
from outcrop.operations.foundation_models import arn_of, enum_value
from outcrop.service import Service

ACCOUNT = "123456789012"  # the account of AWS's own examples
CREATED = "2024-09-30T00:00:00Z"  # recorded: the first profiles that the service defined
TYPES = ("SYSTEM_DEFINED", "APPLICATION")  # botocore: InferenceProfileType
MAX_RESULTS = Number(1, 1000, whole=True)  # botocore: MaxResults
UNNAMEABLE = re.compile("[^0-9A-Za-z _-]")  # botocore: what InferenceProfileName excludes

Profile = dict[str, Any]


async def list_inference_profiles(call: Call, service: Service) -> Reply:
    type_ = enum_value(call, "type", "typeEquals", TYPES)
    size = _max_results(call)
    profiles = [] if type_ == "APPLICATION" else _profiles(call, service)
    start = _start(call, profiles)
    answer: dict[str, Any] = {"inferenceProfileSummaries": profiles[start : start + size]}
    if start + size < len(profiles):
        answer["nextToken"] = _token(profiles[start + size])
    return Reply(dumps(answer))


async def get_inference_profile(call: Call, service: Service) -> Reply:
    name = call.labels["inferenceProfileIdentifier"]
    arn = PROFILE_ARN.fullmatch(name)
    wanted = arn["id"] if arn else name
    for profile in _profiles(call, service):
        if profile["inferenceProfileId"] == wanted:
            return Reply(dumps(profile))
    raise ResourceNotFoundException(  # botocore: what it says of this exception
        "The specified resource Amazon Resource Name (ARN) was not found. "
        "Check the Amazon Resource Name (ARN) and try your request again.",
        reason=f"no inference profile is called {name!r}",
    )


def _profiles(call: Call, service: Service) -> list[Profile]:
    region = call.region
    return [_profile(card, geography, region) for card in service.catalog for geography in card.geographies]


def _profile(card: ModelCard, geography: Geography, region: str) -> Profile:
    id_, name = f"{geography}.{card.id}", UNNAMEABLE.sub("", card.name)
    return {
        "inferenceProfileName": f"{geography.upper()} {name}",
        "description": f"Routes requests to {name} in {region}.",
        "createdAt": CREATED,
        "updatedAt": CREATED,
        "inferenceProfileArn": f"arn:aws:bedrock:{region}:{ACCOUNT}:inference-profile/{id_}",
        "models": [{"modelArn": arn_of(card, region)}],
        "inferenceProfileId": id_,
        "status": "ACTIVE",
        "type": "SYSTEM_DEFINED",
    }


def _max_results(call: Call) -> int:
    text = call.query.get("maxResults", str(MAX_RESULTS.maximum))
    if not re.fullmatch(r"-?[0-9]{1,10}", text):
        raise ValidationException(reason=f"maxResults is {text!r}, not an integer")
    check_at("maxResults", MAX_RESULTS, int(text))
    return int(text)


def _start(call: Call, profiles: list[Profile]) -> int:
    token = call.query.get("nextToken")
    if token is None:
        return 0
    for index, profile in enumerate(profiles):
        if _token(profile) == token:
            return index
    raise ValidationException(reason="nextToken is none that this list gave")


def _token(profile: Profile) -> str:
    """Where a page begins, opaque as AWS's tokens are."""
    return base64.urlsafe_b64encode(profile["inferenceProfileId"].encode()).decode()
