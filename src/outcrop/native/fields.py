"""Reads the members of an InvokeModel body by the card's limits.

In: a JSON object and limits. Out: values with defaults applied. Whatever does not fit is the one error that the
Mistral models on Bedrock give for it, `Validation Error`; the reason names the field.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from outcrop.catalog import IntegerLimits, ModelCard, NumberLimits
from outcrop.conversation import InferenceParams
from outcrop.errors import ValidationException


def invalid(reason: str) -> ValidationException:
    """Recorded text since about May 2024; what is wrong stays unsaid there, so we say it in the reason."""
    return ValidationException("Validation Error", reason=reason, from_model=True)


def refuse_extra_keys(body: Mapping[str, Any], allowed: Iterable[str]) -> None:
    if extra := sorted(set(body) - set(allowed)):
        raise invalid(f"unknown field {extra[0]!r}; allowed: {', '.join(allowed)}")


def integer(body: Mapping[str, Any], name: str, limits: IntegerLimits) -> int | None:
    value = body.get(name, limits.default)
    if value is None and name not in body:
        return None
    if not isinstance(value, int) or isinstance(value, bool):
        raise invalid(f"{name} is {value!r}, not an integer")
    return int(_within(name, value, limits))


def number(body: Mapping[str, Any], name: str, limits: NumberLimits) -> float:
    value = body.get(name, limits.default)
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise invalid(f"{name} is {value!r}, not a number")
    return float(_within(name, value, limits))


def _within(name: str, value: float, limits: IntegerLimits | NumberLimits) -> float:
    if not limits.minimum <= value <= limits.maximum:
        raise invalid(f"{name} is {value}; allowed: {limits.minimum} to {limits.maximum}")
    return value


def text(body: Mapping[str, Any], name: str, default: str | None = None) -> str:
    value = body.get(name, default)
    if not isinstance(value, str):
        raise invalid(f"{name} is missing" if name not in body else f"{name} is not a string")
    return value


def stop_sequences(body: Mapping[str, Any], limits: IntegerLimits) -> tuple[str, ...]:
    value = body.get("stop", [])
    if not isinstance(value, list) or not all(isinstance(stop, str) and stop for stop in value):
        raise invalid("stop is not a list of non-empty strings")
    if len(value) > limits.maximum:
        raise invalid(f"stop has {len(value)} sequences; allowed: {limits.maximum}")
    return tuple(value)


def inference_params(body: Mapping[str, Any], card: ModelCard) -> InferenceParams:
    limits = card.parameters
    max_tokens = integer(body, "max_tokens", limits.max_tokens)
    assert max_tokens is not None  # every card has a default
    return InferenceParams(
        max_tokens=max_tokens,
        temperature=number(body, "temperature", limits.temperature),
        top_p=number(body, "top_p", limits.top_p),
        top_k=integer(body, "top_k", limits.top_k) if limits.top_k else None,
        stop=stop_sequences(body, limits.stop) if limits.stop else (),
    )
