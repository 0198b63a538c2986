"""Reads the JSON of Converse and ConverseStream into a `ChatRequest`, or refuses it in Bedrock's words.

In: the body, the card, and what the card allows. Out: a `ChatRequest` with defaults applied. First the shape of the
whole body is checked (`converse_shapes`), then what the members say. What Converse has and we have not is refused by
name, never dropped; the texts stand in `refusals`.
"""

from __future__ import annotations

from dataclasses import dataclass

from outcrop.aws.constraints import check
from outcrop.aws.restjson import DEFAULT_REGION, loads_object
from outcrop.catalog import ModelCard
from outcrop.conversation import ChatRequest, InferenceParams
from outcrop.native import fields
from outcrop.operations.converse_content import Allows, ContentReader, Json, system_prompt
from outcrop.operations.converse_shapes import CONVERSE
from outcrop.operations.converse_tools import response_schema, tool_config
from outcrop.operations.converse_turns import has_tool_blocks, turns_of
from outcrop.operations.refusals import check_tier, refuse
from outcrop.operations.response_fields import Pointer, read_pointers

# Members of inferenceConfig, and what the models' own bodies call them
NATIVE = (("maxTokens", "max_tokens"), ("temperature", "temperature"), ("topP", "top_p"), ("stopSequences", "stop"))


@dataclass(frozen=True, slots=True)
class ConverseRequest:
    """`pointers`: what of the model's own answer is wanted beside Converse's."""

    chat: ChatRequest
    pointers: tuple[Pointer, ...]


def parse(body: bytes, card: ModelCard, allows: Allows) -> ChatRequest:
    return read(body, card, allows).chat


def read(body: bytes, card: ModelCard, allows: Allows, region: str = DEFAULT_REGION) -> ConverseRequest:
    """It blocks for as long as documents take to be read. `region` is named in refusals."""
    request = loads_object(body)
    check(CONVERSE, request)
    _refuse_unserved_members(request, card, region)
    reader = ContentReader(card, allows)
    system = system_prompt(request.get("system", []), card, allows)
    sent = [reader.message(message, index) for index, message in enumerate(request.get("messages", ()))]
    tools, choice = tool_config(request.get("toolConfig"), card, allows)
    if not tools and has_tool_blocks(sent):
        raise refuse("tool_config_missing")
    turns = turns_of(sent)
    schema = response_schema(request.get("outputConfig"), card, allows)
    chat = ChatRequest(turns, _inference_params(request, card), system, tools, choice, schema)
    return ConverseRequest(chat, read_pointers(request.get("additionalModelResponseFieldPaths", ())))


def _refuse_unserved_members(request: Json, card: ModelCard, region: str) -> None:
    """`requestMetadata` is for the account's own logs: it is accepted, and has no effect."""
    if "guardrailConfig" in request:
        raise refuse("guardrail", reason="guardrailConfig is given, and there are no guardrails here")
    if "promptVariables" in request:
        raise refuse(
            "unsupported", field="promptVariables", reason="promptVariables is given, and modelId is no prompt"
        )
    if request.get("performanceConfig", {}).get("latency") == "optimized":
        reason = "performanceConfig.latency is 'optimized'; allowed: standard"
        raise refuse("latency", model=card.id, region=region, reason=reason)
    check_tier(request.get("serviceTier", {}).get("type", "default"), "serviceTier.type")


def _inference_params(request: Json, card: ModelCard) -> InferenceParams:
    """What becomes the model's own body; `additionalModelRequestFields` are merged into it, and win."""
    limits = card.parameters
    config = request.get("inferenceConfig", {})
    maximum = limits.max_tokens.maximum
    max_tokens = config.get("maxTokens", maximum)  # the default is the model's maximum: API reference
    if max_tokens > maximum:
        reason = f"inferenceConfig.maxTokens is {max_tokens}; allowed: 1 to {maximum}"
        raise refuse("max_tokens", limit=maximum, reason=reason)
    body = {native: config[name] for name, native in NATIVE if name in config}
    body.setdefault("max_tokens", maximum)
    if extra := request.get("additionalModelRequestFields"):
        if not isinstance(extra, dict):
            raise fields.invalid("additionalModelRequestFields is not an object")
        fields.refuse_extra_keys(extra, _native_keys(card))
        body |= extra
    if body.get("stop") and limits.stop is None:
        raise fields.invalid(f"{card.name} takes no stop sequences")  # recorded for Large (24.07)
    return fields.inference_params(body, card)


def _native_keys(card: ModelCard) -> tuple[str, ...]:
    """What the card's body takes beside the conversation itself."""
    optional = (("top_k", card.parameters.top_k), ("stop", card.parameters.stop))
    return ("max_tokens", "temperature", "top_p", *(name for name, limits in optional if limits))
