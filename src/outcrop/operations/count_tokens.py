"""CountTokens: how many input tokens a request of Converse or InvokeModel would be billed for.

In: a `Call` whose body holds the request in one of both forms. Out: the number that the operation itself reports,
because the request is read and rendered by the same functions. Bedrock refuses this for Mistral's models, so it is
an extension.
"""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import Any

from outcrop.aws.restjson import Call, Reply, dumps, loads_object
from outcrop.catalog import ModelCard
from outcrop.errors import BedrockError, ValidationException
from outcrop.operations.converse import STREAM as CONVERSE
from outcrop.operations.converse import read_request as read_converse
from outcrop.operations.invoke_model import read_request as read_invoke
from outcrop.operations.refusals import refuse
from outcrop.service import Service

CONVERSE_MEMBERS = {"messages", "system", "toolConfig", "additionalModelRequestFields"}  # botocore


async def count_tokens(call: Call, service: Service) -> Reply:
    card = service.catalog.foundation_model(call.labels["modelId"], arns=False)
    if not service.allows(card, "count_tokens"):
        raise refuse("count_tokens", reason="counting tokens is an extension (setting `extensions`)")
    match _input(call.body):
        case {"converse": dict(body), **others} if not others:
            tokens = await _count_converse(replace(call, body=_written(body)), card, service)
        case {"invokeModel": {"body": str(body), **unknown}, **others} if not others and not unknown:
            request = (await read_invoke(replace(call, body=_decoded(body)), card, service)).request
            tokens = await service.count(card, request)
        case _:
            raise ValidationException(reason="input is neither {converse: {...}} nor {invokeModel: {body: base64}}")
    return Reply(dumps({"inputTokens": tokens}))


def _input(body: bytes) -> object:
    request = loads_object(body)
    if unknown := set(request) - {"input"}:
        raise ValidationException(reason=f"unknown member {min(unknown)!r}")
    return request.get("input")


async def _count_converse(call: Call, card: ModelCard, service: Service) -> int:
    try:
        return await service.count(card, (await read_converse(call, card, service)).chat)
    except BedrockError as error:
        raise CONVERSE.in_words(error) from error


def _written(body: dict[str, Any]) -> bytes:
    if unknown := set(body) - CONVERSE_MEMBERS:
        raise ValidationException(reason=f"unknown member input.converse.{min(unknown)}")
    try:
        return dumps(body)
    except TypeError as error:  # orjson reads 1024 levels and writes 254
        raise ValidationException(reason=f"input.converse is nested too deeply: {error}") from None


def _decoded(body: str) -> bytes:
    try:
        return base64.b64decode(body, validate=True)
    except ValueError as error:
        raise ValidationException(reason=f"input.invokeModel.body is not base64: {error}") from None
