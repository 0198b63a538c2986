"""Which models there are: what Bedrock says of each, and what we need to serve it.

In: `catalog.toml`, read strictly. Out: `ModelCard`s, found by any name that Bedrock accepts: model id,
foundation-model ARN, geographic inference profile id or its ARN. It knows no engine and no request.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from outcrop.aws.constraints import Text, check_at
from outcrop.errors import BedrockError, ResourceNotFoundException, ValidationException

Geography = Literal["us", "eu", "apac"]
VOCABULARY_SIZES = {"v1": 32000, "v2": 32768, "v3": 32768}  # mistral-common's tokenizers, by version
Feature = Literal[
    "system",
    "tools",
    "streamed_tools",
    "documents",
    "tool_choice.any",
    "tool_choice.tool",
    "structured_output",
    "count_tokens",
]
FOUNDATION_ARN = re.compile(r"arn:aws(?:-[a-z-]+)?:bedrock:[a-z0-9-]+::foundation-model/(?P<id>.+)")
PROFILE_ARN = re.compile(r"arn:aws(?:-[a-z-]+)?:bedrock:[a-z0-9-]+:[0-9]{12}:inference-profile/(?P<id>.+)")
PROFILE_ID = re.compile(r"(?P<geography>[a-z]+)\.(?P<id>mistral\..+)")
# What an account makes for itself, by the kind in its ARN: nothing here has a counterpart.
OWN_ARN = re.compile(
    r"arn:aws(?:-[a-z-]+)?:(?:bedrock|sagemaker):[a-z0-9-]+:[0-9]{12}:"
    r"(?P<kind>prompt|provisioned-model|custom-model|custom-model-deployment|imported-model"
    r"|application-inference-profile|prompt-router|default-prompt-router|endpoint)/.+"
)
MODEL_ID = Text(  # botocore: the shape ConversationalModelId
    1,
    2048,
    re.compile(
        r"(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}/"
        r"[a-z0-9]{12})|(:foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|"
        r"([0-9]{12}:imported-model/[a-z0-9]{12})|([0-9]{12}:provisioned-model/[a-z0-9]{12})|"
        r"([0-9]{12}:custom-model-deployment/[a-z0-9]{12})|"
        r"([0-9]{12}:(inference-profile|application-inference-profile)/[a-zA-Z0-9-:.]+)))|"
        r"([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|(([0-9a-zA-Z][_-]?)+)|([a-zA-Z0-9-:.]+)|"
        r"(^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10}(?::[0-9]{1,5})?))$|"
        r"(^arn:aws:sagemaker:[a-z0-9-]+:[0-9]{12}:endpoint/[a-zA-Z0-9-]+$)|"
        r"(^arn:aws(-[^:]+)?:bedrock:([0-9a-z-]{1,20}):([0-9]{12}):(default-)?prompt-router/[a-zA-Z0-9-:.]+$)"
    ),
)


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class IntegerLimits(Strict):
    """`default` None: switched off unless the caller sends a value."""

    minimum: int
    maximum: int
    default: int | None = None


class NumberLimits(Strict):
    default: float
    minimum: float
    maximum: float


class Parameters(Strict):
    """What each inference parameter may be. None: the model does not take the parameter."""

    max_tokens: IntegerLimits
    temperature: NumberLimits
    top_p: NumberLimits
    top_k: IntegerLimits | None = None
    stop: IntegerLimits | None = None  # how many stop sequences


class Price(Strict):
    """US dollars for a thousand tokens, on demand."""

    input_per_1k: float
    output_per_1k: float


class OpenWeights(Strict):
    """Where weights can be had. `successor`: this very model was never published, the nearest open one is named."""

    repository: str
    licence: str
    parameters: str
    successor: bool = False


class ModelCard(Strict):
    id: str
    short_name: str
    name: str
    tokenizer: Literal["v1", "v2", "v3"]
    extra_bos: bool
    bodies: Annotated[tuple[Literal["prompt", "messages"], ...], Field(strict=False)]
    chat_response: Literal["2402", "2407"] | None = None
    context_window: int
    geographies: Annotated[tuple[Geography, ...], Field(strict=False)]
    features: Annotated[frozenset[Feature], Field(strict=False)]
    extensions: Annotated[frozenset[Feature], Field(strict=False)]
    parameters: Parameters
    price: Price
    weights: OpenWeights

    @property
    def vocabulary_size(self) -> int:
        """As its tokenizer's, which takes long to load."""
        return VOCABULARY_SIZES[self.tokenizer]

    @property
    def bare_name(self) -> str:
        """The id without provider and version, as chat answers name the model: `mistral-large-2407`."""
        return self.id.removeprefix("mistral.").rsplit("-v", 1)[0]


class Catalog:
    def __init__(self, cards: tuple[ModelCard, ...]) -> None:
        self._by_id = {card.id: card for card in cards}
        self._by_short_name = {card.short_name: card for card in cards}

    def __iter__(self) -> Iterator[ModelCard]:
        return iter(self._by_id.values())

    def find(self, name: str) -> ModelCard | None:
        """By the names that a person types: the model id or the short name."""
        return self._by_id.get(name) or self._by_short_name.get(name)

    def resolve(self, model_id: str) -> ModelCard:
        """By the names that a program sends. Anything else is refused in Bedrock's words."""
        card = self._by_id.get(model_id) or self._from_foundation_arn(model_id) or self._from_profile(model_id)
        if card is None:
            check_at("modelId", MODEL_ID, model_id)
            if match := OWN_ARN.fullmatch(model_id):  # what an account makes for itself
                raise ResourceNotFoundException(reason=f"modelId is the ARN of a {match['kind']}; there are none here")
            raise self._unknown(model_id)
        return card

    def foundation_model(self, model_id: str, *, arns: bool) -> ModelCard:
        """For operations that take no inference profile, and perhaps no ARN."""
        card = self._by_id.get(model_id) or (self._from_foundation_arn(model_id) if arns else None)
        if card is None:
            raise self._unknown(model_id)
        return card

    def _unknown(self, model_id: str) -> BedrockError:
        known = ", ".join(self._by_id)
        return ValidationException(
            "The provided model identifier is invalid.", reason=f"unknown model id {model_id!r}; known: {known}"
        )

    def _from_foundation_arn(self, model_id: str) -> ModelCard | None:
        match = FOUNDATION_ARN.fullmatch(model_id)
        return self._by_id.get(match["id"]) if match else None

    def _from_profile(self, model_id: str) -> ModelCard | None:
        arn = PROFILE_ARN.fullmatch(model_id)
        match = PROFILE_ID.fullmatch(arn["id"] if arn else model_id)
        card = self._by_id.get(match["id"]) if match else None
        return card if match and card and match["geography"] in card.geographies else None


@cache
def load_catalog() -> Catalog:
    """The catalogue that the package ships."""
    data = tomllib.loads(resources.files("outcrop").joinpath("catalog.toml").read_text(encoding="utf-8"))
    return Catalog(tuple(ModelCard(id=id_, **table) for id_, table in data.items()))
