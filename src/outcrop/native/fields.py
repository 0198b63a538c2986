"""Reads the members of an InvokeModel body by the card's limits.

In: a JSON object, where it stands in the body (`messages[0].`), and limits. Out: values with defaults applied. Whatever
does not fit is the one error that the Mistral models on Bedrock give for it, `Validation Error`; the reason names the
field. A null is a value of the wrong type, never an absent one: docs/decisions/0008.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from outcrop.catalog import IntegerLimits, ModelCard, NumberLimits
from outcrop.conversation import InferenceParams
from outcrop.errors import ValidationException

SHOWN = 100  # characters of a refused value in a reason


def invalid(reason: str) -> ValidationException:
    """Recorded text since about May 2024; what is wrong stays unsaid there, so we say it in the reason."""
    return ValidationException("Validation Error", reason=reason, from_model=True)


def shown(value: object) -> str:
    """A value of the caller's, short enough for a reason."""
    text = repr(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}..."


def refuse_extra_keys(body: Mapping[str, Any], allowed: Iterable[str], at: str = "") -> None:
    if extra := sorted(set(body) - set(allowed)):
        raise invalid(f"unknown field {shown(at + extra[0])}; allowed: {', '.join(allowed)}")


def integer(body: Mapping[str, Any], name: str, limits: IntegerLimits) -> int | None:
    value = body.get(name, limits.default)
    if value is None and name not in body:
        return None
    if not isinstance(value, int) or isinstance(value, bool):
        raise invalid(f"{name} is {shown(value)}, not an integer")
    return int(_within(name, value, limits))


def number(body: Mapping[str, Any], name: str, limits: NumberLimits) -> float:
    value = body.get(name, limits.default)
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise invalid(f"{name} is {shown(value)}, not a number")
    return float(_within(name, value, limits))


def _within(name: str, value: float, limits: IntegerLimits | NumberLimits) -> float:
    if not limits.minimum <= value <= limits.maximum:
        raise invalid(f"{name} is {shown(value)}; allowed: {limits.minimum} to {limits.maximum}")
    return value


def text(body: Mapping[str, Any], name: str, default: str | None = None, *, at: str = "") -> str:
    value = body.get(name, default)
    if not isinstance(value, str):
        raise invalid(f"{at}{name} is missing" if name not in body else f"{at}{name} is not a string")
    return value


def objects(value: object, name: str) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise invalid(f"{name} is not a list of objects")
    return value


def stop_sequences(body: Mapping[str, Any], limits: IntegerLimits) -> tuple[str, ...]:
    value = body.get("stop", [])
    if not isinstance(value, list) or not all(isinstance(stop, str) and stop for stop in value):
        raise invalid("stop is not a list of non-empty strings")
    if not limits.minimum <= len(value) <= limits.maximum:
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
