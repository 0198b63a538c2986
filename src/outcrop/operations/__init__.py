"""The operations that there are: Bedrock's JSON to requests, and events to Bedrock's JSON.

A new operation is one function and one line of `OPERATIONS`. Names, methods and paths are botocore's; a test
compares them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from outcrop.aws.restjson import Call, Reply, StreamReply
from outcrop.operations.converse import converse, converse_stream
from outcrop.operations.invoke_model import invoke_model, invoke_model_with_response_stream
from outcrop.service import Service

Handler = Callable[[Call, Service], Awaitable[Reply | StreamReply]]


@dataclass(frozen=True, slots=True)
class Operation:
    name: str
    method: str
    path: str
    handle: Handler


OPERATIONS = (
    Operation("Converse", "POST", "/model/{modelId}/converse", converse),
    Operation("ConverseStream", "POST", "/model/{modelId}/converse-stream", converse_stream),
    Operation("InvokeModel", "POST", "/model/{modelId}/invoke", invoke_model),
    Operation(
        "InvokeModelWithResponseStream",
        "POST",
        "/model/{modelId}/invoke-with-response-stream",
        invoke_model_with_response_stream,
    ),
)
