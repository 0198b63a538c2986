"""InvokeModel's text completion: `prompt` -> `outputs`.

In: the body as a JSON object, a card; events. Out: a `CompletionRequest`; the answer, or one chunk of it, as JSON.
Source: AWS's guide, "Mistral AI text completion"; recorded answers and streams of Mistral 7B.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from outcrop.catalog import ModelCard
from outcrop.conversation import CompletionRequest
from outcrop.generation import EventBatch, Finished, FinishReason, Generation, TextDelta
from outcrop.native import fields

KEYS = ("prompt", "max_tokens", "stop", "temperature", "top_p", "top_k")
STOP_REASONS: Mapping[FinishReason, str] = {"length": "length"}  # all else is "stop"


def parse(body: Mapping[str, Any], card: ModelCard) -> CompletionRequest:
    fields.refuse_extra_keys(body, KEYS)
    prompt = fields.text(body, "prompt")
    if not prompt:
        raise fields.invalid("prompt is empty")
    return CompletionRequest(prompt, fields.inference_params(body, card))


def answer(generation: Generation) -> dict[str, Any]:
    return _outputs(generation.text, generation.finished.finish_reason)


def chunk(batch: EventBatch) -> dict[str, Any]:
    """The text of one token; the last chunk also carries the stop reason."""
    text = "".join(event.text for event in batch if isinstance(event, TextDelta))
    reason = next((event.finish_reason for event in batch if isinstance(event, Finished)), None)
    return _outputs(text, reason)


def _outputs(text: str, reason: FinishReason | None) -> dict[str, Any]:
    return {"outputs": [{"text": text, "stop_reason": reason and STOP_REASONS.get(reason, "stop")}]}
