"""Checks of input counts that were recorded: the proof that a prompt reaches the model as the service builds it.

In: `recordings.toml`. Out: `CHECKS`, each for the one model that was recorded, unary and streamed.
"""

from __future__ import annotations

import tomllib
from importlib import resources
from typing import Any

from outcrop.catalog import ModelCard
from outcrop.conformance import requests as ask
from outcrop.conformance.check import Check, Request
from outcrop.conformance.expectations import always, fine, input_count


def _check(id_: str, recording: dict[str, Any]) -> Check:
    text = recording["text"]

    def ask_it(card: ModelCard) -> list[Request]:
        if recording["operation"] == "invoke":
            body = ask.completion(prompt=text)
            return [*ask.invoke(card, body), *ask.invoke_stream(card, body)]
        body = ask.conversation(messages=[ask.user(text)])
        return [ask.post(card.id, "converse", body), ask.post(card.id, "converse-stream", body)]

    return Check(
        id=id_,
        what=f"{text!r} counts {recording['input_tokens']} input tokens, unary and streamed.",
        source=recording["source"],
        confidence="recorded",
        requests=ask_it,
        expect=always(fine, input_count(recording["input_tokens"])),
        applies=lambda card: card.id == recording["model"],
    )


def _read() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resources.files("outcrop.conformance").joinpath("recordings.toml").read_text(encoding="utf-8"))


CHECKS = tuple(_check(id_, recording) for id_, recording in _read().items())
