"""InvokeModel and InvokeModelWithResponseStream: the model's own JSON in and out.

In: a `Call`, the service. Out: the native answer with token counts in headers; or frames of chunks, the last one with
`amazon-bedrock-invocationMetrics`. It knows of the bodies only which card takes which.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from outcrop.aws import eventstream
from outcrop.aws.restjson import CONTENT_TYPE, Call, Reply, StreamReply, dumps, loads_object
from outcrop.catalog import ModelCard
from outcrop.conversation import ChatRequest, Request
from outcrop.errors import BedrockError, ValidationException
from outcrop.generation import EventBatch, Finished, Generation, collect
from outcrop.native import chat_completion, text_completion
from outcrop.operations.invoke_headers import check_headers
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
    echoed = check_headers(call.headers, card, "accept")
    body = parse(call, card, service)
    generation = await collect(service.generate(card, body.request))
    finished = generation.finished
    headers = (
        ("X-Amzn-Bedrock-Input-Token-Count", str(finished.usage.prompt_tokens)),
        ("X-Amzn-Bedrock-Output-Token-Count", str(finished.usage.completion_tokens)),
        ("X-Amzn-Bedrock-Invocation-Latency", str(finished.timing.total_ms)),
        *echoed,
    )
    return Reply(dumps(body.answer(generation)), headers=headers)


async def invoke_model_with_response_stream(call: Call, service: Service) -> StreamReply:
    card = service.catalog.resolve(call.labels["modelId"])
    echoed = check_headers(call.headers, card, "x-amzn-bedrock-accept")
    stream = replace(STREAM, headers=(*STREAM.headers, *echoed))
    try:
        body = parse(call, card, service)
        _refuse_streamed_tools(body.request, card, service)
    except BedrockError as error:
        return stream.refuse(error)
    return await stream.begin(service.generate(card, body.request), lambda batch: _frame(batch, body.chunk))


def parse(call: Call, card: ModelCard, service: Service) -> Body:
    body = loads_object(call.body)
    if "messages" in body and "messages" in card.bodies:
        chat = chat_completion.parse(
            body,
            card,
            structured_output=service.allows(card, "structured_output"),
            tool_by_name=service.allows(card, "tool_choice.tool"),
        )
        if chat.tools and not service.allows(card, "tools"):
            raise ValidationException("Validation Error", reason=f"{card.name} takes no tools", from_model=True)
        return Body(
            chat, lambda generation: chat_completion.answer(generation, card), chat_completion.Chunks(card).chunk
        )
    if "prompt" in card.bodies:
        _refuse_messages(body, card)
        return Body(text_completion.parse(body, card), text_completion.answer, text_completion.chunk)
    raise ValidationException(
        "Failed to deserialize the JSON body into the target type: missing field `messages`",
        reason=f"{card.name} takes the chat body only: `messages` is missing",
        from_model=True,
    )


def _refuse_messages(body: Mapping[str, Any], card: ModelCard) -> None:
    if "messages" in body:
        raise ValidationException(
            "Messages not supported for this model",
            reason=f"{card.name} takes `prompt`, not `messages`",
            from_model=True,
        )


def _refuse_streamed_tools(request: Request, card: ModelCard, service: Service) -> None:
    if isinstance(request, ChatRequest) and request.tools and not service.allows(card, "streamed_tools"):
        raise ValidationException(
            "This model doesn't support tool use in streaming mode.",
            reason="streamed tool use is an extension (setting `extensions`)",
        )


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
