"""The five models: ids, limits, and every name under which Bedrock accepts them, and no other."""

from __future__ import annotations

import pytest

from outcrop.catalog import IntegerLimits, load_catalog
from outcrop.errors import ResourceNotFoundException, ValidationException
from outcrop.mistral.tokenizer import load_tokenizer

B7 = "mistral.mistral-7b-instruct-v0:2"
MIXTRAL = "mistral.mixtral-8x7b-instruct-v0:1"
L2402 = "mistral.mistral-large-2402-v1:0"
S2402 = "mistral.mistral-small-2402-v1:0"
L2407 = "mistral.mistral-large-2407-v1:0"
IDS = (B7, MIXTRAL, L2402, S2402, L2407)

ACCOUNT = "arn:aws:bedrock:us-east-1:123456789012"


def limits(value: IntegerLimits | None) -> tuple[int, int, int | None] | None:
    return (value.minimum, value.maximum, value.default) if value else None


def test_the_models_are_these_five() -> None:
    assert tuple(card.id for card in load_catalog()) == IDS


# AWS's guide, "Mistral AI text completion" and "Mistral AI Large (24.07)"
@pytest.mark.parametrize(
    ("id_", "max_tokens", "temperature", "top_p", "top_k", "stop"),
    [
        (B7, (1, 8192, 512), 0.5, 0.9, (1, 200, 50), (0, 10, 0)),
        (MIXTRAL, (1, 4096, 512), 0.5, 0.9, (1, 200, 50), (0, 10, 0)),
        (L2402, (1, 8192, 8192), 0.7, 1.0, (1, 200, None), (0, 10, 0)),
        (S2402, (1, 8192, 8192), 0.7, 1.0, (1, 200, None), (0, 10, 0)),
        (L2407, (1, 8192, 8192), 0.7, 1.0, None, None),
    ],
)
def test_the_parameters_have_the_limits_and_defaults_of_awss_guide(
    id_: str,
    max_tokens: tuple[int, int, int],
    temperature: float,
    top_p: float,
    top_k: tuple[int, int, int | None] | None,
    stop: tuple[int, int, int] | None,
) -> None:
    parameters = load_catalog().resolve(id_).parameters
    assert limits(parameters.max_tokens) == max_tokens
    assert (parameters.temperature.default, parameters.top_p.default) == (temperature, top_p)
    assert limits(parameters.top_k) == top_k
    assert limits(parameters.stop) == stop


@pytest.mark.parametrize("id_", IDS)
def test_temperature_and_top_p_go_from_zero_to_one(id_: str) -> None:
    parameters = load_catalog().resolve(id_).parameters
    assert (parameters.temperature.minimum, parameters.temperature.maximum) == (0, 1)
    assert (parameters.top_p.minimum, parameters.top_p.maximum) == (0, 1)


# AWS's guide: which body; its table of Converse's features; the recorded token counts (two <s>)
@pytest.mark.parametrize(
    ("id_", "bodies", "tokenizer", "extra_bos", "window"),
    [
        (B7, ("prompt",), "v1", True, 32768),
        (MIXTRAL, ("prompt",), "v1", True, 32768),
        (L2402, ("prompt", "messages"), "v2", False, 32768),
        (S2402, ("prompt", "messages"), "v2", False, 32768),
        (L2407, ("messages",), "v3", False, 131072),
    ],
)
def test_a_card_says_which_bodies_which_tokenizer_and_how_much_context(
    id_: str, bodies: tuple[str, ...], tokenizer: str, extra_bos: bool, window: int
) -> None:
    card = load_catalog().resolve(id_)
    assert (card.bodies, card.tokenizer, card.extra_bos, card.context_window) == (bodies, tokenizer, extra_bos, window)


@pytest.mark.parametrize("id_", [B7, MIXTRAL])
def test_the_oldest_models_have_neither_system_prompt_nor_tools(id_: str) -> None:
    assert load_catalog().resolve(id_).features == {"documents"}


@pytest.mark.parametrize("id_", [L2402, S2402, L2407])
def test_the_larger_models_have_system_prompt_and_tools_but_stream_no_tools(id_: str) -> None:
    card = load_catalog().resolve(id_)
    assert {"system", "tools", "tool_choice.any"} <= card.features
    assert "streamed_tools" in card.extensions - card.features


@pytest.mark.parametrize("id_", IDS)
def test_no_feature_is_also_an_extension(id_: str) -> None:
    card = load_catalog().resolve(id_)
    assert not card.features & card.extensions


@pytest.mark.parametrize("id_", IDS)
def test_a_model_is_found_by_its_id_and_its_arn(id_: str) -> None:
    assert load_catalog().resolve(id_).id == id_
    assert load_catalog().resolve(f"arn:aws:bedrock:us-west-2::foundation-model/{id_}").id == id_
    assert load_catalog().resolve(f"arn:aws-us-gov:bedrock:us-gov-west-1::foundation-model/{id_}").id == id_


@pytest.mark.parametrize(
    ("id_", "geographies"),
    [
        (B7, {"us", "eu", "apac"}),
        (MIXTRAL, {"us", "eu", "apac"}),
        (L2402, {"us", "eu", "apac"}),
        (S2402, {"us"}),
        (L2407, {"us"}),
    ],
)
def test_a_model_is_found_by_its_inference_profiles(id_: str, geographies: set[str]) -> None:
    for geography in geographies:
        assert load_catalog().resolve(f"{geography}.{id_}").id == id_
        assert load_catalog().resolve(f"{ACCOUNT}:inference-profile/{geography}.{id_}").id == id_
    for geography in {"us", "eu", "apac", "global"} - geographies:
        with pytest.raises(ValidationException):
            load_catalog().resolve(f"{geography}.{id_}")


@pytest.mark.parametrize(
    "model_id",
    [
        "mistral-7b",  # the short name is for people, not for programs
        "mistral.mistral-7b-instruct-v0",
        "mistral.mistral-7b-instruct-v0:1",
        "Mistral.mistral-7b-instruct-v0:2",
        f"xx.{B7}",
        f".{B7}",
        f"us.us.{B7}",
        f"eu.{L2407}",
        f"{ACCOUNT}:inference-profile/eu.{L2407}",
        f"{ACCOUNT}:inference-profile/{B7}",
        "arn:aws:bedrock:us-east-1::foundation-model/mistral.mistral-8b",
    ],
)
def test_any_other_name_is_invalid_in_bedrocks_words(model_id: str) -> None:
    with pytest.raises(ValidationException) as caught:
        load_catalog().resolve(model_id)
    assert caught.value.message == "The provided model identifier is invalid."  # recorded
    assert all(id_ in str(caught.value.reason) for id_ in IDS)


def test_an_operation_may_take_no_arns_and_no_profiles() -> None:
    arn = f"arn:aws:bedrock:us-east-1::foundation-model/{B7}"
    assert (
        load_catalog().foundation_model(B7, arns=False).id == load_catalog().foundation_model(arn, arns=True).id == B7
    )
    for name, arns in ((arn, False), (f"us.{B7}", True), (f"us.{B7}", False), ("", True)):
        with pytest.raises(ValidationException, match="The provided model identifier is invalid"):
            load_catalog().foundation_model(name, arns=arns)


@pytest.mark.parametrize(
    "model_id",
    [
        " ",
        f"{B7} ",
        f"{B7}\n",
        f"{ACCOUNT}:foundation-model/{B7}",
        f"arn:aws:bedrock:us-east-1::inference-profile/us.{B7}",
        f"arn:aws:bedrock:us-east-1::foundation-model/us.{B7}",
        "arn:aws:bedrock:us-east-1::foundation-model/",
        f"arn:aws:bedrock:::foundation-model/{B7}",
        f"arn:aws:s3:us-east-1::foundation-model/{B7}",
        f"arn:gcp:bedrock:us-east-1::foundation-model/{B7}",
        f"arn:awsome:bedrock:us-east-1::foundation-model/{B7}",
        f"arn:aws:bedrock:us-east-1:{'١' * 12}:inference-profile/us.{B7}",
        f"{ACCOUNT}:prompt/SHORT",
    ],
)
def test_a_name_outside_the_modelled_pattern_is_refused_by_the_front(model_id: str) -> None:
    with pytest.raises(ValidationException) as caught:
        load_catalog().resolve(model_id)
    start = f"1 validation error detected: Value '{model_id}' at 'modelId' failed to satisfy constraint: "
    assert caught.value.message.startswith(f"{start}Member must satisfy regular expression pattern: (arn:aws")


def test_a_name_has_from_1_to_2048_characters() -> None:
    for model_id, count, rule in (("", 2, "greater than or equal to 1"), ("a" * 2049, 1, "less than or equal to 2048")):
        with pytest.raises(ValidationException, match=f"^{count} validation error.*Member must have length {rule}"):
            load_catalog().resolve(model_id)
    with pytest.raises(ValidationException, match="identifier is invalid"):
        load_catalog().resolve("a" * 2048)


@pytest.mark.parametrize(
    ("model_id", "kind"),
    [
        (f"{ACCOUNT}:prompt/ABCDEFGHIJ", "prompt"),
        (f"{ACCOUNT}:prompt/ABCDEFGHIJ:12", "prompt"),
        (f"{ACCOUNT}:provisioned-model/abcdefghijkl", "provisioned-model"),
        (f"{ACCOUNT}:custom-model/mistral.x/abcdefghijkl", "custom-model"),
        (f"{ACCOUNT}:custom-model-deployment/abcdefghijkl", "custom-model-deployment"),
        (f"{ACCOUNT}:imported-model/abcdefghijkl", "imported-model"),
        (f"{ACCOUNT}:application-inference-profile/abcdefghijkl", "application-inference-profile"),
        (f"{ACCOUNT}:prompt-router/abc", "prompt-router"),
        (f"{ACCOUNT}:default-prompt-router/abc:1", "default-prompt-router"),
        ("arn:aws:sagemaker:us-east-1:123456789012:endpoint/abc", "endpoint"),
    ],
)
def test_what_an_account_makes_for_itself_is_not_found_and_called_by_its_kind(model_id: str, kind: str) -> None:
    with pytest.raises(ResourceNotFoundException) as caught:
        load_catalog().resolve(model_id)
    assert caught.value.message == "Could not resolve the foundation model from the provided model identifier."
    assert f"the ARN of a {kind};" in str(caught.value.reason)


def test_a_person_finds_a_model_by_id_or_short_name() -> None:
    catalog = load_catalog()
    for card in catalog:
        assert catalog.find(card.id) is catalog.find(card.short_name) is card
    assert catalog.find("mistral-8b") is None


@pytest.mark.parametrize(
    ("id_", "name"),
    [
        (B7, "mistral-7b-instruct"),
        (MIXTRAL, "mixtral-8x7b-instruct"),
        (L2402, "mistral-large-2402"),
        (L2407, "mistral-large-2407"),
    ],
)
def test_the_bare_name_has_neither_provider_nor_version(id_: str, name: str) -> None:
    assert load_catalog().resolve(id_).bare_name == name


def test_a_card_knows_the_size_of_its_tokenizers_vocabulary() -> None:
    for card in load_catalog():
        assert card.vocabulary_size == load_tokenizer(card.tokenizer).vocabulary_size
