"""The embedded engine: llama.cpp in a child process, driven by token ids over a private unix socket.

In: token ids, `SamplingParams`. Out: `TokenDelta`s, one a token. Of llama.cpp's HTTP interface it uses `/completion`
with every sampling parameter sent, because the server's own defaults differ from ours. It uses no chat template, no
stop string and no JSON schema of llama.cpp's.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any, Literal

import aiohttp
import orjson

from outcrop.engines.base import (
    ContextOverflow,
    EngineCrashed,
    EngineError,
    EngineNotReady,
    EngineOptions,
    EngineStartError,
    Vocabulary,
)
from outcrop.engines.llama_process import LlamaProcess, invariant, slots_of
from outcrop.engines.token_budget import TokenBudget
from outcrop.generation import Grammar, SamplingParams, TokenDelta

URL = "http://llama"
RESTART_WAIT_S = 5.0  # a request that arrives while the process restarts waits so long
RETRY_S = 0.02
WATCH_S = 5.0
STALL_S = 120.0  # a prefill step of 256 tokens takes 15 s on a 7B model with two cores (measured); all wait for it
UNKNOWN_BYTE = 0xFF  # stands for a byte that llama.cpp replaced by U+FFFD: it decodes to U+FFFD too
TRIGGER_TOKEN = 0  # llama.cpp: COMMON_GRAMMAR_TRIGGER_TYPE_TOKEN
ANSWER_SHARE = 8  # of a context; so much is left for the answer where a prompt would take all
LAST_EVENT_FIELDS = ("stop", "stop_type", "tokens_predicted")  # without a choice the whole prompt comes back
# In Mistral's reference code temperature comes first. The best k are the same ones before it, and it is quicker for k
# tokens than for 32,768; top_p has to know it.
SAMPLERS = ["top_k", "temperature", "min_p", "top_p"]
# Tokens with less than this share of the likeliest one's probability are not drawn: all 32,768 together have at most
# 0.03 % of it, and to weigh each of them took a fifth of the time of 8 streams (two cores, measured).
NEVER = 1e-8
# Neutral values for every sampler of llama.cpp that Mistral's interface does not have.
NEUTRAL = {
    "min_p": NEVER,
    "typical_p": 1.0,
    "repeat_penalty": 1.0,
    "presence_penalty": 0.0,
    "frequency_penalty": 0.0,
    "dry_multiplier": 0.0,
    "xtc_probability": 0.0,
    "dynatemp_range": 0.0,
    "mirostat": 0,
    "stop": [],
    "ignore_eos": False,
    "n_probs": 0,
    "n_keep": 0,
}


log = logging.getLogger("outcrop.engine")


class LlamaCppEngine:
    triggers = True

    def __init__(self, options: EngineOptions, vocabulary: Callable[[], Vocabulary]) -> None:
        self.slots = slots_of(options)
        self._options = options
        self._read_vocabulary = vocabulary
        self._vocabulary: Vocabulary  # from the start on
        self._process = LlamaProcess(options)
        self._context = options.context // self.slots if options.repeatable else options.context  # of one request
        self._budget = TokenBudget(options.context)
        self._session: aiohttp.ClientSession | None = None
        self._session_path = ""
        self._closing: asyncio.Future[None] | None = None
        self._running = 0
        self._last_event = 0.0
        self._watching: asyncio.Task[None] | None = None

    @property
    def ready(self) -> bool:
        return self._process.ready.is_set()

    @property
    def pid(self) -> int | None:
        """Of the child process, for whoever measures it."""
        return self._process.pid

    @property
    def socket(self) -> Path:
        """Where llama.cpp listens."""
        return self._process.socket

    async def start(self) -> None:
        weights = self._options.source
        if weights is None or not weights.is_file():
            raise EngineStartError(f"there is no weights file {weights}")
        with weights.open("rb") as file:
            if file.read(4) != b"GGUF":
                raise EngineStartError(f"the weights file {weights} is not a GGUF file")
        binary = self._options.llama_server
        if binary is not None and not binary.is_file():
            raise EngineStartError(f"there is no llama-server binary {binary}")
        await self._process.start()
        try:
            self._vocabulary = self._read_vocabulary()
            await self._check_vocabulary()
        except BaseException:
            await self.stop()
            raise
        self._watching = asyncio.create_task(self._watch_progress())

    async def stop(self) -> None:
        if self._watching:
            self._watching.cancel()
        if self._session:
            await self._session.close()
        await self._process.stop()

    async def generate(
        self, prompt_token_ids: Sequence[int], params: SamplingParams
    ) -> AsyncGenerator[TokenDelta, None]:
        if self._options.repeatable:
            prompt_token_ids = without_middle(prompt_token_ids, self._context - 1 - _answer_room(params, self._context))
        room = self._context - len(prompt_token_ids) - 1  # llama.cpp stops one token before the end
        limit = min(params.max_tokens, room)
        if limit < 1:
            raise ContextOverflow(self._context, len(prompt_token_ids))
        request = _request(prompt_token_ids, params, limit, cached=self._may_cache(params))
        async with (
            self._budget.reserve(len(prompt_token_ids) + limit + 1),
            aclosing(self._stream(request, limit)) as deltas,
        ):
            async for delta in deltas:
                yield delta

    def _may_cache(self, params: SamplingParams) -> bool:
        """But in an invariant engine a cached prefix changes the last bits, and with them a seeded sample."""
        if self._options.repeatable:
            return invariant(self._options)
        return params.seed is None

    async def _stream(self, request: dict[str, Any], limit: int) -> AsyncGenerator[TokenDelta, None]:
        """One delta a token. The last token waits for the event that ends the answer, which follows at once, to
        carry the finish reason."""
        count = 0
        held: tuple[int, ...] = ()
        async with aclosing(self._events(request)) as events:
            async for event in events:
                if "prompt_progress" in event:
                    continue
                token_ids = held + complete_token_ids(event, count, self._vocabulary.byte_token_ids)
                count = event["tokens_predicted"]
                if event.get("stop"):
                    for delta in _last_deltas(token_ids, "stop" if event["stop_type"] == "eos" else "length"):
                        yield delta
                    return
                if count >= limit or token_ids[-1] == self._vocabulary.eos_token_id:
                    held = token_ids
                    continue
                for token_id in token_ids:
                    yield TokenDelta((token_id,))
        raise EngineCrashed("llama.cpp ended the stream in the middle of an answer")

    async def _events(self, request: dict[str, Any]) -> AsyncGenerator[dict[str, Any], None]:
        answer = await self._post("/completion", request)
        self._running += 1
        self._last_event = time.monotonic()
        try:
            if answer.status != 200:
                raise EngineError(f"llama.cpp answered {answer.status}: {(await answer.text())[:500]}")
            async for event in _server_sent_events(answer.content):
                if "error" in event:
                    raise EngineError(f"llama.cpp: {event['error'].get('message')}")
                self._last_event = time.monotonic()
                yield event
        except (aiohttp.ClientError, OSError) as error:
            raise _crashed(error) from error
        finally:
            self._running -= 1
            answer.close()  # frees the slot if the answer is not at its end: llama.cpp sees the closed socket

    async def _watch_progress(self) -> None:
        """llama.cpp tells of every prefill step and token. If requests run and nothing is told, it hangs."""
        while True:
            await asyncio.sleep(WATCH_S)
            if self._running and time.monotonic() - self._last_event > STALL_S:
                log.error("llama.cpp made no progress for %d s with %d requests; killing it", STALL_S, self._running)
                self._process.kill()

    async def _post(self, path: str, body: dict[str, Any]) -> aiohttp.ClientResponse:
        """The answer's beginning. A request that llama.cpp lost before it began survives one restart.

        llama.cpp answers when it begins a request (`return_progress`), so nothing was computed for one that has no
        answer yet: it was queued there, or met a process that was just dying.
        """
        data = orjson.dumps(body)
        try:
            return await self._send(path, data)
        except (aiohttp.ClientError, OSError):
            await asyncio.sleep(RETRY_S)  # the end of the process is known a moment after its sockets close
        try:
            return await self._send(path, data)
        except (aiohttp.ClientError, OSError) as error:
            raise _crashed(error) from error

    async def _send(self, path: str, data: bytes) -> aiohttp.ClientResponse:
        if not self.ready:
            try:
                await asyncio.wait_for(self._process.ready.wait(), RESTART_WAIT_S)
            except TimeoutError:
                raise EngineNotReady("llama.cpp's process is not running") from None
        return await self._client().post(f"{URL}{path}", data=data)

    def _client(self) -> aiohttp.ClientSession:
        """A session on the socket of the process that runs now; a restarted process has another socket.

        Connections are not kept: an idle one would hold a thread of llama.cpp's, and a broken one would fail a
        request that was not in flight.
        """
        path = str(self._process.socket)
        if self._session is None or self._session_path != path:
            old, self._session_path = self._session, path
            self._session = aiohttp.ClientSession(
                connector=aiohttp.UnixConnector(path=path, limit=0, force_close=True),
                timeout=aiohttp.ClientTimeout(),  # deadlines are the service's
                headers={"Content-Type": "application/json"},
            )
            if old:
                self._closing = asyncio.ensure_future(old.close())
        return self._session

    async def _check_vocabulary(self) -> None:
        expected = self._vocabulary
        async with self._client().get(f"{URL}/v1/models") as answer:
            weights = orjson.loads(await answer.read())["data"][0]["meta"]
        if weights["n_vocab"] != expected.size:
            raise self._mismatch(f"has {weights['n_vocab']} tokens", f"{expected.size}")
        if self._options.repeatable:  # its prompts are cut to what the model was trained for; llama.cpp takes no more
            self._context = min(self._context, weights["n_ctx_train"])
        text, token_ids = expected.probe
        question = {"content": text, "add_special": False, "parse_special": False}
        async with await self._post("/tokenize", question) as answer:
            found = orjson.loads(await answer.read())["tokens"]
        if tuple(found) != token_ids:
            raise self._mismatch(f"reads {text!r} as {found}", f"{list(token_ids)}")

    def _mismatch(self, found: str, expected: str) -> EngineStartError:
        return EngineStartError(
            f"the vocabulary of {self._options.source} {found}; the tokenizer {self._vocabulary.name} says {expected}"
        )


def complete_token_ids(event: Mapping[str, Any], before: int, byte_token_ids: Sequence[int]) -> tuple[int, ...]:
    """The tokens of an event, with those that llama.cpp left out; `before` counts the tokens of earlier events.

    A token that ends inside a character is not sent; the event of the token that completes the character carries the
    whole character and its own id only. The missing ones are single-byte tokens. Of a character that the answer ends
    in, nothing is sent: the event that ends the answer has no tokens, but counts them.
    """
    known = event.get("tokens", [])
    missing = event["tokens_predicted"] - before - len(known)
    if missing <= 0:
        return tuple(known)
    content = event.get("content", "").encode()
    whole = len(content) == missing + len(known)
    lost = content[:missing] if whole else bytes([UNKNOWN_BYTE]) * missing
    return (*(byte_token_ids[byte] for byte in lost), *known)


def _last_deltas(token_ids: tuple[int, ...], reason: Literal["stop", "length"]) -> list[TokenDelta]:
    early = [TokenDelta((token_id,)) for token_id in token_ids[:-1]]
    return [*early, TokenDelta(token_ids[-1:], reason)]


def _crashed(error: Exception) -> EngineCrashed:
    return EngineCrashed(f"llama.cpp is gone: {type(error).__name__} {error}")


def _answer_room(params: SamplingParams, context: int) -> int:
    """Tokens that a prompt leaves free for the answer."""
    return min(params.max_tokens, context // ANSWER_SHARE)


def without_middle(token_ids: Sequence[int], length: int) -> Sequence[int]:
    """At most `length` tokens: the beginning, where the instructions are, and the end, where the question is."""
    if len(token_ids) <= length:
        return token_ids
    log.warning("the prompt has %d tokens; of these the first and last %d are read", len(token_ids), length // 2)
    return [*token_ids[: length // 2], *token_ids[len(token_ids) - (length - length // 2) :]]


def _request(prompt_token_ids: Sequence[int], params: SamplingParams, limit: int, *, cached: bool) -> dict[str, Any]:
    greedy = params.temperature == 0
    return (
        NEUTRAL
        | _constraint(params.grammar)
        | {
            "prompt": list(prompt_token_ids),
            "n_predict": limit,
            "temperature": params.temperature,
            "top_k": 1 if greedy else params.top_k or 0,
            "top_p": params.top_p,
            "samplers": ["top_k"] if greedy else SAMPLERS,
            "logit_bias": [[token_id, False] for token_id in params.banned_token_ids],
            "seed": -1 if params.seed is None else params.seed,
            "cache_prompt": cached,
            "stream": True,
            "return_tokens": True,
            "return_progress": True,  # an event after each prefill step: only then a closed socket is noticed there
            "sse_ping_interval": -1,
            "response_fields": LAST_EVENT_FIELDS,
        }
    )


def _constraint(grammar: Grammar | None) -> dict[str, Any]:
    if grammar is None:
        return {}
    if grammar.trigger is None:
        return {"grammar": grammar.rules}
    trigger = {"type": TRIGGER_TOKEN, "value": grammar.trigger.text, "token": grammar.trigger.token_id}
    return {
        "grammar": grammar.rules,
        "grammar_lazy": True,
        "grammar_triggers": [trigger],
        "preserved_tokens": [grammar.trigger.text],
    }


async def _server_sent_events(stream: aiohttp.StreamReader) -> AsyncIterator[dict[str, Any]]:
    buffer = b""
    async for data in stream.iter_any():
        *complete, buffer = (buffer + data).split(b"\n\n")
        for block in complete:
            if block.startswith(b"data: {"):
                yield orjson.loads(block[6:])
