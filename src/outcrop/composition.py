"""Puts the service together: cards, tokenizers, and the backends that load meanwhile.

In: `Settings`, the catalogue, `Backends`. Out: a `Composition`. It knows no HTTP.
"""

from __future__ import annotations

from dataclasses import dataclass

from outcrop.backends import Backends
from outcrop.catalog import Catalog
from outcrop.mistral.tokenizer import load_tokenizer
from outcrop.service import ServedModel, Service
from outcrop.settings import Settings


@dataclass(slots=True)
class Composition:
    """`loaded` turns true once every engine has started."""

    service: Service
    backends: Backends
    loaded: bool = False

    async def start(self) -> None:
        """Wait until all engines have started; if one cannot, stop the others and raise what it said."""
        await self.backends.started()
        self.loaded = True

    async def stop(self) -> None:
        self.loaded = False
        await self.backends.stop()


def compose(settings: Settings, catalog: Catalog, backends: Backends) -> Composition:
    models = {}
    for card in catalog:
        backend = backends.by_card[card.id]
        tokenizer = load_tokenizer(card.tokenizer)
        models[card.id] = ServedModel(
            card, tokenizer, backend.engine, backend.admission, backend.weights, backend.origin
        )
    service = Service(catalog, models, timeout_s=settings.timeout, seed=settings.seed, extensions=settings.extensions)
    return Composition(service, backends)
