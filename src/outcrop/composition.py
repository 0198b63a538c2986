"""Builds the service that the settings describe: cards, tokenizers, weights, engines.

In: `Settings`, the catalogue. Out: engines (not started) and a `Service`. Two cards with the same engine, weights and
vocabulary share one engine. A setting that fits nothing raises SettingsError. It knows no HTTP.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from outcrop.admission import Admission
from outcrop.bundled import SHIPPED, UnusableModel, bundled_weights
from outcrop.catalog import Catalog
from outcrop.engines import ENGINES, open_engine
from outcrop.engines.base import Engine, EngineOptions, EngineStartError, Vocabulary
from outcrop.gguf_file import TokenKind, VocabularyEntry
from outcrop.mistral.tokenizer import Tokenizer, load_tokenizer
from outcrop.random_weights import TINY, write_random_gguf
from outcrop.service import Origin, ServedModel, Service
from outcrop.settings import ModelSettings, Settings, SettingsError

log = logging.getLogger("outcrop.composition")

LABELS: dict[Origin, str] = {
    "bundled": "bundled development model",
    "random": "random weights (words are noise)",
}
PROBE = "The quick brown fox, 12 caf\u00e9s, \u4f60\u597d \U0001f600 [INST] </s>\n\tif (x == 0) { return; }"
RANDOM_VERSION = 1  # of the files in the cache: raise it when random_weights writes something else
KINDS = {"normal": TokenKind.NORMAL, "control": TokenKind.CONTROL, "byte": TokenKind.BYTE, "unknown": TokenKind.UNKNOWN}


@dataclass(slots=True)
class Composition:
    """`loaded` turns true once every engine has started."""

    service: Service
    engines: tuple[Engine, ...]
    loaded: bool = False

    async def start(self) -> None:
        """Start all engines at once; if one cannot, stop the others and raise what it said."""
        results = await asyncio.gather(*(engine.start() for engine in self.engines), return_exceptions=True)
        failures = [result for result in results if isinstance(result, BaseException)]
        if failures:
            await self.stop()
            raise failures[0]
        self.loaded = True

    async def stop(self) -> None:
        self.loaded = False
        await asyncio.gather(*(engine.stop() for engine in self.engines))


def compose(settings: Settings, catalog: Catalog) -> Composition:
    chosen = models_by_card(settings, catalog)
    shared: dict[tuple[ModelSettings, int], tuple[Engine, Admission, str]] = {}
    models: dict[str, ServedModel] = {}
    for card in catalog:
        model = chosen[card.id]
        tokenizer = load_tokenizer(card.tokenizer)
        origin = origin_of(model)
        key = (model, tokenizer.vocabulary_size)
        if key not in shared:
            source = _source(model, origin, tokenizer, settings)
            options = _options(settings, source, repeatable=origin == "bundled")
            engine = open_engine(model.engine, options, vocabulary_of(tokenizer))
            shared[key] = engine, Admission(engine.slots, settings.queue), LABELS.get(origin, str(source))
        models[card.id] = ServedModel(card, tokenizer, *shared[key], origin)
    service = Service(catalog, models, timeout_s=settings.timeout, seed=settings.seed, extensions=settings.extensions)
    return Composition(service, tuple(engine for engine, *_ in shared.values()))


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


def _source(model: ModelSettings, origin: Origin, tokenizer: Tokenizer, settings: Settings) -> Path | None:
    """The file that the engine reads."""
    match origin:
        case "script":
            return model.script
        case "random":
            return random_weights(tokenizer, settings.cache_dir)
        case "bundled":
            try:
                shipped = settings.bundled_model or SHIPPED
                entries = partial(entries_of, tokenizer)
                return bundled_weights(tokenizer.vocabulary_size, entries, settings.cache_dir, shipped)
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
