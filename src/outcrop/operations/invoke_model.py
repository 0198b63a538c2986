"""InvokeModel and InvokeModelWithResponseStream: the model's own JSON in and out.

In: a `Call`, the service. Out: the native answer with token counts in headers; or frames of chunks, the last one with
`amazon-bedrock-invocationMetrics`. It knows of the bodies only which card takes which.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from outcrop.aws import eventstream
from outcrop.aws.restjson import CONTENT_TYPE, Call, Reply, StreamReply, dumps, loads_object, weights_header
from outcrop.catalog import ModelCard
from outcrop.conversation import ChatRequest, Request
from outcrop.errors import BedrockError
from outcrop.generation import EventBatch, Finished, Generation, collect
from outcrop.native import chat_completion, fields, text_completion
from outcrop.operations.invoke_headers import check_headers
from outcrop.operations.reading import in_time
from outcrop.operations.refusals import refuse
from outcrop.operations.streams import StreamShape, padding
from outcrop.service import Service

STREAM = StreamShape(
    members=frozenset(  # botocore: the shape ResponseStream
        {
            "internalServerException",
            "modelStreamErrorException",
            "validationException",
            "throttlingException",
            "modelTimeoutException",
            "serviceUnavailableException",
        }
    ),
    headers=(("X-Amzn-Bedrock-Content-Type", CONTENT_TYPE),),
)


@dataclass(frozen=True, slots=True)
class Body:
    """A parsed body, and how its answer is written."""

    request: Request
    answer: Callable[[Generation], dict[str, Any]]
    chunk: Callable[[EventBatch], dict[str, Any]]


async def invoke_model(call: Call, service: Service) -> Reply:
    card = service.catalog.resolve(call.labels["modelId"])
    echoed = check_headers(call, card, "accept")
    body = await read_request(call, card, service)
    generation = await collect(service.generate(card, body.request))
    finished = generation.finished
    headers = (
        ("X-Amzn-Bedrock-Input-Token-Count", str(finished.usage.prompt_tokens)),
        ("X-Amzn-Bedrock-Output-Token-Count", str(finished.usage.completion_tokens)),
        ("X-Amzn-Bedrock-Invocation-Latency", str(finished.timing.total_ms)),
        weights_header(service.origin(card)),
        *echoed,
    )
    return Reply(dumps(body.answer(generation)), headers=headers)


async def invoke_model_with_response_stream(call: Call, service: Service) -> StreamReply:
    card = service.catalog.resolve(call.labels["modelId"])
    echoed = check_headers(call, card, "x-amzn-bedrock-accept")
    stream = replace(STREAM, headers=(*STREAM.headers, weights_header(service.origin(card)), *echoed))
    try:
        body = await read_request(call, card, service)
        if isinstance(body.request, ChatRequest) and body.request.tools and not service.allows(card, "streamed_tools"):
            raise refuse("streamed_tools", reason="streamed tool use is an extension (setting `extensions`)")
    except BedrockError as error:
        return stream.refuse(error)
    return await stream.begin(service.generate(card, body.request), lambda batch: _frame(batch, body.chunk))


async def read_request(call: Call, card: ModelCard, service: Service) -> Body:
    return await in_time(call, service, lambda: _parse(call, card, service))


def _parse(call: Call, card: ModelCard, service: Service) -> Body:
    body = loads_object(call.body)
    if "messages" in body and "messages" in card.bodies:
        chat = chat_completion.parse(
            body,
            card,
            structured_output=service.allows(card, "structured_output"),
            tool_by_name=service.allows(card, "tool_choice.tool"),
        )
        if chat.tools and not service.allows(card, "tools"):
            raise fields.invalid(f"{card.name} takes no tools")
        return Body(
            chat, lambda generation: chat_completion.answer(generation, card), chat_completion.Chunks(card).chunk
        )
    if "prompt" in card.bodies:
        if "messages" in body:
            raise refuse("messages", reason=f"{card.name} takes `prompt`, not `messages`")
        return Body(text_completion.parse(body, card), text_completion.answer, text_completion.chunk)
    raise refuse("no_messages", reason=f"{card.name} takes the chat body only: `messages` is missing")


def _frame(batch: EventBatch, chunk_of: Callable[[EventBatch], dict[str, Any]]) -> bytes:
    chunk = chunk_of(batch)
    if batch and isinstance(batch[-1], Finished):
        chunk["amazon-bedrock-invocationMetrics"] = _metrics(batch[-1])
    payload = {"bytes": base64.b64encode(dumps(chunk)).decode(), "p": padding()}
    return eventstream.encode_event("chunk", dumps(payload))


def _metrics(finished: Finished) -> dict[str, int]:
    return {
        "inputTokenCount": finished.usage.prompt_tokens,
        "outputTokenCount": finished.usage.completion_tokens,
        "invocationLatency": finished.timing.total_ms,
        "firstByteLatency": finished.timing.first_token_ms,
    }
