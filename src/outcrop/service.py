"""How one request is run: admission, deadline, render, generate, parse; and how failures are named.

In: a card and a `Request` whose values were checked. Out: batches of events, the last one with `Finished`. Closing
the iterator early stops the engine's work. It knows no AWS shape and no HTTP. Errors of engines and of the
renderer become Bedrock's here, and nowhere else.
"""

from __future__ import annotations

import asyncio
import copy
import logging
import time
from collections.abc import AsyncGenerator, Callable, Iterator, Mapping
from contextlib import aclosing, contextmanager
from dataclasses import dataclass

from outcrop.admission import Admission
from outcrop.catalog import Catalog, ModelCard
from outcrop.conversation import ChatRequest, Request
from outcrop.deadline import Deadline
from outcrop.engines.base import ContextOverflow, Engine, EngineCrashed, EngineError, EngineNotReady, Origin
from outcrop.engines.restart_on_trigger import restart_on_trigger
from outcrop.errors import (
    InternalServerException,
    ModelErrorException,
    ModelTimeoutException,
    ServiceUnavailableException,
    ValidationException,
)
from outcrop.generation import EventBatch, Finished, Prompt, SamplingParams, Timing, TokenDelta, Usage
from outcrop.mistral.grammar import CannotConstrain, banned_token_ids, grammar_of
from outcrop.mistral.parser import ResponseParser
from outcrop.mistral.renderer import CannotRender, render_chat, render_written
from outcrop.mistral.tokenizer import Tokenizer

LONG_TEXT = 20_000  # characters; tokenizing more takes milliseconds
TURN_TOKENS = 2  # the least that a turn adds to a prompt: a word and `</s>`
TOOL_TOKENS = 20  # the least that a tool adds: the JSON around its name (26 measured, v2 and v3)

log = logging.getLogger("outcrop.service")


@dataclass(frozen=True, slots=True)
class ServedModel:
    """A card, and what serves it. Cards with the same weights share engine and admission.

    `weights`: what serves it, for a person.
    """

    card: ModelCard
    tokenizer: Tokenizer
    engine: Engine
    admission: Admission
    weights: str
    origin: Origin


class Service:
    """`timeout_s`: how long one request may take, from its arrival to its last token."""

    def __init__(
        self,
        catalog: Catalog,
        models: Mapping[str, ServedModel],
        *,
        timeout_s: float,
        seed: int | None = None,
        extensions: bool = False,
    ) -> None:
        self.catalog = catalog
        self.models = models
        self.extensions = extensions
        self.timeout_s = timeout_s
        self._seed = seed
        self._meter: Callable[[int], None] | None = None

    def metered(self, meter: Callable[[int], None]) -> Service:
        """The same service, which tells `meter` the tokens of each request, in and out, when its answer ends."""
        service = copy.copy(self)
        service._meter = meter
        return service

    def origin(self, card: ModelCard) -> Origin:
        return self.models[card.id].origin

    def allows(self, card: ModelCard, feature: str) -> bool:
        """Does Bedrock do this with the model; or can we, and extensions are on."""
        return feature in card.features or (self.extensions and feature in card.extensions)

    async def count(self, card: ModelCard, request: Request) -> int:
        """How many tokens the prompt of this request has, also where that is more than the model takes."""
        prompt, _ = await self._render(self.models[card.id], request)
        return len(prompt.token_ids)

    async def generate(self, card: ModelCard, request: Request) -> AsyncGenerator[EventBatch, None]:
        started = time.perf_counter()
        model = self.models[card.id]
        tools = isinstance(request, ChatRequest) and bool(request.tools) and request.tool_choice.mode != "none"
        parser = ResponseParser(model.tokenizer, stop=request.params.stop, tools=tools)
        first_token_ms: int | None = None
        with _engine_errors(), Deadline(self.timeout_s) as deadline:
            prompt, sampling = await deadline.within(lambda: self._render(model, request))
            if len(prompt.token_ids) >= card.context_window:
                raise _too_long(card.context_window, f"the prompt has {len(prompt.token_ids)} tokens")
            async with (
                model.admission.slot(deadline.within),
                aclosing(_deltas(model.engine, prompt, sampling)) as deltas,
            ):
                try:
                    while True:
                        events = parser.feed(await deadline.within(deltas.__anext__))
                        first_token_ms = _ms_since(started) if first_token_ms is None else first_token_ms
                        reason = parser.finish_reason
                        if reason is None:
                            yield tuple(events)
                            continue
                        usage = Usage(len(prompt.token_ids), parser.completion_tokens)
                        finished = Finished(reason, usage, Timing(_ms_since(started), first_token_ms))
                        asyncio.get_running_loop().call_soon(_log, card, finished)  # the answer goes first
                        yield (*events, finished)
                        return
                finally:  # also of an answer that nobody waits for any more
                    if self._meter and first_token_ms is not None:
                        self._meter(len(prompt.token_ids) + parser.completion_tokens)

    async def _render(self, model: ServedModel, request: Request) -> tuple[Prompt, SamplingParams]:
        characters = _characters(request)
        if (least := _least_tokens(request, characters // model.tokenizer.longest_token)) >= model.card.context_window:
            raise _too_long(model.card.context_window, f"the prompt has {least} tokens at the least")
        try:
            if characters > LONG_TEXT or _constrained(request):
                return await asyncio.to_thread(_render, model, request, self._seed)
            return _render(model, request, self._seed)
        except CannotRender as error:
            raise ValidationException("Validation Error", reason=str(error), from_model=True) from error
        except CannotConstrain as error:
            raise ValidationException(f"The JSON schema cannot be enforced: {error}") from error


def _deltas(engine: Engine, prompt: Prompt, sampling: SamplingParams) -> AsyncGenerator[TokenDelta, None]:
    if sampling.grammar and sampling.grammar.trigger and not engine.triggers:
        return restart_on_trigger(engine.generate, prompt.token_ids, sampling)
    return engine.generate(prompt.token_ids, sampling)


def _render(model: ServedModel, request: Request, seed: int | None) -> tuple[Prompt, SamplingParams]:
    params = request.params
    sampled = (params.max_tokens, params.temperature, params.top_p, params.top_k, seed)
    if not isinstance(request, ChatRequest):
        return render_written(model.tokenizer, request.prompt), SamplingParams(*sampled)
    grammar = grammar_of(model.tokenizer, request)  # first: it refuses a huge schema before that is made a prompt
    prompt = render_chat(model.tokenizer, request, extra_bos=model.card.extra_bos)
    return prompt, SamplingParams(*sampled, banned_token_ids(model.tokenizer, request), grammar)


def _constrained(request: Request) -> bool:
    """By a grammar, which takes milliseconds to compile."""
    return isinstance(request, ChatRequest) and (bool(request.tools) or request.response_schema is not None)


def _least_tokens(request: Request, of_text: int) -> int:
    """Fewer the prompt cannot have. What can never fit is refused before work that nothing could stop is begun."""
    if not isinstance(request, ChatRequest):
        return of_text
    tools = 0 if request.tool_choice.mode == "none" else len(request.tools)
    return max(of_text, TURN_TOKENS * len(request.messages) + TOOL_TOKENS * tools)


def _characters(request: Request) -> int:
    if not isinstance(request, ChatRequest):
        return len(request.prompt)
    blocks = (block for message in request.messages for block in message.content)
    texts = sum(len(getattr(block, "text", "") or getattr(block, "content", "")) for block in blocks)
    return texts + len(request.system)


@contextmanager
def _engine_errors() -> Iterator[None]:
    try:
        yield
    except TimeoutError:
        raise ModelTimeoutException(reason="the request's deadline has passed (setting `timeout`)") from None
    except ContextOverflow as error:
        raise _too_long(error.limit, f"{error} (setting `context`)") from error
    except EngineNotReady as error:
        raise ServiceUnavailableException(reason=str(error)) from error
    except EngineCrashed as error:
        raise InternalServerException(reason=str(error)) from error
    except (EngineError, StopAsyncIteration) as error:
        raise ModelErrorException(reason=str(error) or "the engine ended without a finish reason") from error


def _too_long(limit: int, reason: str) -> ValidationException:
    message = f"This model's maximum context length is {limit} tokens. Please reduce the length of the prompt"
    return ValidationException(message, reason=reason, from_model=True)


def _ms_since(started: float) -> int:
    return round((time.perf_counter() - started) * 1000)


def _log(card: ModelCard, finished: Finished) -> None:
    usage, timing = finished.usage, finished.timing
    log.info(
        "%s: %d + %d tokens, %d ms, first after %d ms, %s",
        *(card.short_name, usage.prompt_tokens, usage.completion_tokens),
        *(timing.total_ms, timing.first_token_ms, finished.finish_reason),
    )
