"""Replays answers that a script gives, token by token: for tests, demos, and users' own tests without weights.

In: a JSON file, `{"replies": [...], "token_delay_s": 0.0}`; the replies are used in turn, from the first again after
the last. A reply is a text in which control tokens may be written out (`[TOOL_CALLS][{"name": ...}]`), a list of
token ids, or `{"error": "crash"}`, or `{"text": ..., "error": "crash"}` for a crash after the text.
Out: those tokens, then the end-of-sequence token, cut at `max_tokens`. It samples nothing.
"""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from outcrop.engines.base import EngineCrashed, EngineOptions, EngineStartError, Vocabulary
from outcrop.generation import SamplingParams, TokenDelta


class ScriptedEngine:
    triggers = True  # it samples nothing: a script is played as it stands

    def __init__(self, options: EngineOptions, vocabulary: Callable[[], Vocabulary]) -> None:
        self.slots = options.slots
        self.ready = False
        self._options = options
        self._read_vocabulary = vocabulary
        self._vocabulary: Vocabulary  # from the start on
        self._replies: Iterator[tuple[TokenDelta, ...]] = iter(())
        self._delay = 0.0

    async def start(self) -> None:
        script, self._vocabulary = self._read(), self._read_vocabulary()
        unknown = set(script) - {"replies", "token_delay_s"}
        replies, delay = script.get("replies"), script.get("token_delay_s", 0.0)
        if unknown or not replies or not isinstance(replies, list) or not isinstance(delay, int | float):
            raise EngineStartError(f"the script {self._options.source} needs `replies` and allows `token_delay_s`")
        self._delay = float(delay)
        self._replies = itertools.cycle([self._reply(reply) for reply in replies])
        self.ready = True

    async def stop(self) -> None:
        self.ready = False

    async def generate(
        self,
        prompt_token_ids: Sequence[int],  # noqa: ARG002 - the answer is in the script
        params: SamplingParams,
    ) -> AsyncGenerator[TokenDelta, None]:
        for count, delta in enumerate(next(self._replies), start=1):
            if self._delay:
                await asyncio.sleep(self._delay)
            if count == params.max_tokens and not delta.finish_reason:
                yield replace(delta, finish_reason="length")
                return
            yield delta
            if delta.finish_reason:
                return
        raise EngineCrashed("the script says so")

    def _read(self) -> dict[str, Any]:
        path = self._options.source
        if path is None:
            raise EngineStartError("the scripted engine needs a script: set `script` to a JSON file")
        try:
            script = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise EngineStartError(f"cannot read the script {path}: {error}") from error
        if not isinstance(script, dict):
            raise EngineStartError(f"the script {path} is not a JSON object")
        return script

    def _reply(self, reply: object) -> tuple[TokenDelta, ...]:
        """Made once, as a script is played often. Without a finish reason at its end the engine crashes there."""
        match reply:
            case str():
                return self._whole(self._vocabulary.encode(reply))
            case {"error": "crash", **rest} if set(rest) <= {"text"}:
                return tuple(TokenDelta((id_,)) for id_ in self._vocabulary.encode(str(rest.get("text", ""))))
            case list() if all(isinstance(id_, int) and 0 <= id_ < self._vocabulary.size for id_ in reply):
                return self._whole(reply)
        raise EngineStartError(f"not a reply: {reply!r}; a text, a list of token ids, or an object with `error`")

    def _whole(self, token_ids: Sequence[int]) -> tuple[TokenDelta, ...]:
        """Up to the first end-of-sequence token, which is added where there is none."""
        eos = self._vocabulary.eos_token_id
        before = itertools.takewhile(lambda id_: id_ != eos, token_ids)
        return (*(TokenDelta((id_,)) for id_ in before), TokenDelta((eos,), "stop"))
