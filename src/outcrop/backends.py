"""Which engine serves each card, with which weights; and their start, before anything else is read.

In: `Settings`, the catalogue. Out: `Backends`, whose engines load from now on. Two cards with the same engine, weights
and vocabulary share one. A setting that fits nothing raises SettingsError. It knows no request and no HTTP, and imports
nothing that takes long: engines load in processes of their own, and the rest of the program comes meanwhile.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from outcrop.admission import Admission
from outcrop.bundled import SHIPPED, UnusableModel, bundled_weights
from outcrop.catalog import Catalog, ModelCard
from outcrop.engines import ENGINES, open_engine
from outcrop.engines.base import Engine, EngineOptions, EngineStartError, Origin, Vocabulary
from outcrop.gguf_file import TokenKind, VocabularyEntry
from outcrop.random_weights import TINY, write_random_gguf
from outcrop.settings import ModelSettings, Settings, SettingsError

if TYPE_CHECKING:
    from outcrop.mistral.tokenizer import Tokenizer

log = logging.getLogger("outcrop.backends")

LABELS: dict[Origin, str] = {
    "bundled": "bundled development model",
    "random": "random weights (words are noise)",
}
PROBE = "The quick brown fox, 12 caf\u00e9s, \u4f60\u597d \U0001f600 [INST] </s>\n\tif (x == 0) { return; }"
RANDOM_VERSION = 1  # of the files in the cache: raise it when random_weights writes something else
KINDS = {"normal": TokenKind.NORMAL, "control": TokenKind.CONTROL, "byte": TokenKind.BYTE, "unknown": TokenKind.UNKNOWN}


@dataclass(frozen=True, slots=True)
class Backend:
    """What serves a card, or several. `weights`: what it is, for a person."""

    engine: Engine
    admission: Admission
    weights: str
    origin: Origin


class Backends:
    """By the ids of cards. Each engine begins to start when it is added."""

    def __init__(self) -> None:
        self.by_card: dict[str, Backend] = {}
        self._starts: dict[Engine, asyncio.Task[None]] = {}

    async def add(self, engine: Engine) -> None:
        """When it returns, the engine's process is there."""
        self._starts[engine] = asyncio.create_task(engine.start())
        await asyncio.sleep(0)

    async def started(self) -> None:
        """Wait for all; if one cannot start, stop the others and raise what it said."""
        results = await asyncio.gather(*self._starts.values(), return_exceptions=True)
        failures = [result for result in results if isinstance(result, BaseException)]
        if failures:
            await self.stop()
            raise failures[0]

    async def stop(self) -> None:
        for task in self._starts.values():
            task.cancel()
        await asyncio.gather(*self._starts.values(), return_exceptions=True)
        await asyncio.gather(*(engine.stop() for engine in self._starts))


async def begin(settings: Settings, catalog: Catalog) -> Backends:
    chosen = models_by_card(settings, catalog)
    backends = Backends()
    shared: dict[tuple[ModelSettings, int], Backend] = {}
    try:
        for card in catalog:
            key = (chosen[card.id], card.vocabulary_size)
            if key not in shared:
                shared[key] = _backend(card, chosen[card.id], settings)
                await backends.add(shared[key].engine)
            backends.by_card[card.id] = shared[key]
    except BaseException:
        await backends.stop()
        raise
    return backends


def _backend(card: ModelCard, model: ModelSettings, settings: Settings) -> Backend:
    origin = origin_of(model)
    source = _source(model, origin, card, settings)
    options = _options(settings, source, repeatable=origin == "bundled")
    engine = open_engine(model.engine, options, lambda: vocabulary_of(_tokenizer(card)))
    return Backend(engine, Admission(engine.slots, settings.queue), LABELS.get(origin, str(source)), origin)


def _tokenizer(card: ModelCard) -> Tokenizer:
    """Imported when it is asked for: mistral-common takes longer than all the rest."""
    from outcrop.mistral.tokenizer import load_tokenizer

    return load_tokenizer(card.tokenizer)


def models_by_card(settings: Settings, catalog: Catalog) -> dict[str, ModelSettings]:
    """How each card is served, by its id: as it was set, or by default."""
    chosen = {card.id: ModelSettings() for card in catalog}
    for name, model in settings.models.items():
        card = catalog.find(name)
        if card is None:
            known = ", ".join(card.short_name for card in catalog)
            raise SettingsError(f"unknown model {name!r} in setting 'models'; known: {known} (or their full ids)")
        if model.engine not in ENGINES:
            raise SettingsError(f"unknown engine {model.engine!r} of model {name!r}; known: {', '.join(ENGINES)}")
        chosen[card.id] = model
    return chosen


def origin_of(model: ModelSettings) -> Origin:
    if ENGINES[model.engine].reads == "script":
        return "script"
    return "file" if isinstance(model.weights, Path) else model.weights


def _source(model: ModelSettings, origin: Origin, card: ModelCard, settings: Settings) -> Path | None:
    """The file that the engine reads."""
    match origin:
        case "script":
            return model.script
        case "random":
            return random_weights(_tokenizer(card), settings.cache_dir)
        case "bundled":
            try:
                shipped = settings.bundled_model or SHIPPED
                return bundled_weights(
                    card.vocabulary_size, lambda: entries_of(_tokenizer(card)), settings.cache_dir, shipped
                )
            except UnusableModel as error:
                raise EngineStartError(str(error)) from None
    return Path(model.weights)


def _options(settings: Settings, source: Path | None, *, repeatable: bool) -> EngineOptions:
    return EngineOptions(
        source=source,
        slots=settings.slots,
        context=settings.context,
        threads=settings.threads,
        gpu_layers=0 if repeatable else settings.gpu_layers,  # a processor's sums do not depend on the load
        llama_server=settings.llama_server,
        repeatable=repeatable,
    )


def random_weights(tokenizer: Tokenizer, cache_dir: Path) -> Path:
    """The random weights for this vocabulary, made once. v2 and v3 have one vocabulary but for reserved rows."""
    path = cache_dir / f"random-{RANDOM_VERSION}-{tokenizer.vocabulary_size}.gguf"
    if not path.exists():
        log.info("making %s, once", path)
        write_random_gguf(path, entries_of(tokenizer), TINY)
    return path


def entries_of(tokenizer: Tokenizer) -> list[VocabularyEntry]:
    return [VocabularyEntry(piece.text, piece.score, KINDS[piece.kind]) for piece in tokenizer.vocabulary()]


def vocabulary_of(tokenizer: Tokenizer) -> Vocabulary:
    return Vocabulary(
        name=tokenizer.version,
        size=tokenizer.vocabulary_size,
        eos_token_id=tokenizer.eos_token_id,
        probe=(PROBE, tuple(tokenizer.encode_text(PROBE))),
        byte_token_ids=tokenizer.byte_token_ids,
        encode=tokenizer.encode_answer,
    )
