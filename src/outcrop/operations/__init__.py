"""The operations that there are: Bedrock's JSON to requests, and events to Bedrock's JSON.

A new operation is one function and one line of `OPERATIONS`. Names, methods and paths are botocore's; a test
compares them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from outcrop.aws.restjson import Call, Reply, StreamReply
from outcrop.operations.converse import converse, converse_stream
from outcrop.operations.count_tokens import count_tokens
from outcrop.operations.foundation_models import (
    get_foundation_model,
    get_foundation_model_availability,
    list_foundation_models,
)
from outcrop.operations.inference_profiles import get_inference_profile, list_inference_profiles
from outcrop.operations.invoke_model import invoke_model, invoke_model_with_response_stream
from outcrop.service import Service

Handler = Callable[[Call, Service], Awaitable[Reply | StreamReply]]


@dataclass(frozen=True, slots=True)
class Operation:
    """`needs_engine`: it waits for the weights; others answer while they are loaded."""

    name: str
    method: str
    path: str
    handle: Handler
    needs_engine: bool = False


OPERATIONS = (
    Operation("Converse", "POST", "/model/{modelId}/converse", converse, needs_engine=True),
    Operation("ConverseStream", "POST", "/model/{modelId}/converse-stream", converse_stream, needs_engine=True),
    Operation("InvokeModel", "POST", "/model/{modelId}/invoke", invoke_model, needs_engine=True),
    Operation(
        "InvokeModelWithResponseStream",
        "POST",
        "/model/{modelId}/invoke-with-response-stream",
        invoke_model_with_response_stream,
        needs_engine=True,
    ),
    Operation("CountTokens", "POST", "/model/{modelId}/count-tokens", count_tokens),
    Operation("ListFoundationModels", "GET", "/foundation-models", list_foundation_models),
    Operation("GetFoundationModel", "GET", "/foundation-models/{modelIdentifier}", get_foundation_model),
    Operation(
        "GetFoundationModelAvailability",
        "GET",
        "/foundation-model-availability/{modelId}",
        get_foundation_model_availability,
    ),
    Operation("ListInferenceProfiles", "GET", "/inference-profiles", list_inference_profiles),
    Operation("GetInferenceProfile", "GET", "/inference-profiles/{inferenceProfileIdentifier}", get_inference_profile),
)
