"""Token ids: recorded counts, control tokens in written prompts, and text that never shows a torn character."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outcrop.conversation import ChatRequest, InferenceParams, Message, Text
from outcrop.mistral.renderer import render_chat, render_written
from outcrop.mistral.tokenizer import Detokenizer, Tokenizer, load_tokenizer

VERSIONS = ("v1", "v2", "v3")
PARAMS = InferenceParams(16, 0.5, 0.9)
TEXTS = (" Crème brûlée", "你好，世界", "a😀b🏴󠁧󠁢󠁳󠁣󠁴󠁿", "if (x == 0) {\n\treturn;\n}", "  two  spaces ", "\x00\x7f", "")
# Control tokens of each version: Mistral's tokenizer guide, and mistral-common's SpecialTokens
V2 = {
    "<s>": 1,
    "</s>": 2,
    "[INST]": 3,
    "[/INST]": 4,
    "[TOOL_CALLS]": 5,
    "[AVAILABLE_TOOLS]": 6,
    "[/AVAILABLE_TOOLS]": 7,
    "[TOOL_RESULTS]": 8,
    "[/TOOL_RESULTS]": 9,
}


def chat(version: str, text: str, *, extra_bos: bool) -> tuple[int, ...]:
    request = ChatRequest((Message("user", (Text(text),)),), PARAMS)
    return render_chat(load_tokenizer(version), request, extra_bos=extra_bos).token_ids


def byte_ids(tokenizer: Tokenizer, data: bytes) -> list[int]:
    return [tokenizer.byte_token_ids[byte] for byte in data]


def decoded(tokenizer: Tokenizer, ids: list[int]) -> str:
    reader = Detokenizer(tokenizer)
    return "".join(map(reader.feed, ids)) + reader.flush()


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("Say this is a test", 6),
        ("<s>[INST] What is 212 degrees Fahrenheit converted to Celsius? [/INST]", 25),
    ],
)
def test_a_written_prompt_has_as_many_tokens_as_mistral_7b_was_recorded_to_count(prompt: str, count: int) -> None:
    assert len(render_written(load_tokenizer("v1"), prompt).token_ids) == count


@pytest.mark.parametrize(
    ("text", "count"), [("Hello, can you tell me about yourself?", 18), ("Write a haiku about technology", 15)]
)
def test_a_chat_has_as_many_tokens_as_mistral_7b_was_recorded_to_count(text: str, count: int) -> None:
    assert len(chat("v1", text, extra_bos=True)) == count
    assert len(chat("v1", text, extra_bos=False)) == count - 1


@pytest.mark.parametrize(
    ("version", "size", "controls"),
    [
        ("v1", 32000, {"<s>": 1, "</s>": 2}),
        ("v2", 32768, V2),
        ("v3", 32768, V2 | {"[IMG]": 10, "[PREFIX]": 11, "[MIDDLE]": 12, "[SUFFIX]": 13}),
    ],
)
def test_a_version_has_these_control_tokens(version: str, size: int, controls: dict[str, int]) -> None:
    tokenizer = load_tokenizer(version)
    assert (tokenizer.vocabulary_size, tokenizer.bos_token_id, tokenizer.eos_token_id) == (size, 1, 2)
    assert tokenizer.control_tokens == controls
    assert tokenizer.tool_calls_token_id == controls.get("[TOOL_CALLS]")


@pytest.mark.parametrize("version", VERSIONS)
def test_a_control_token_that_is_written_is_read(version: str) -> None:
    tokenizer = load_tokenizer(version)
    for text, id_ in tokenizer.control_tokens.items():
        assert tokenizer.encode_written(text) == [id_]
        assert tokenizer.encode_written(f"a{text}b") == [*tokenizer.encode_text("a"), id_, *tokenizer.encode_text("b")]


def test_a_word_in_brackets_is_text_where_the_version_has_no_such_token() -> None:
    tokenizer = load_tokenizer("v1")
    assert tokenizer.encode_written("[INST] Hi [/INST]") == tokenizer.encode_text("[INST] Hi [/INST]")


@pytest.mark.parametrize("version", VERSIONS)
def test_a_space_after_a_control_token_is_not_doubled(version: str) -> None:
    tokenizer = load_tokenizer(version)
    assert tokenizer.encode_written("</s> Hello") == tokenizer.encode_written("</s>Hello")
    assert tokenizer.encode_written("</s>  Hello") != tokenizer.encode_written("</s>Hello")


@pytest.mark.parametrize("version", VERSIONS)
def test_a_space_at_the_start_of_a_prompt_counts(version: str) -> None:
    tokenizer = load_tokenizer(version)
    assert tokenizer.encode_written(" Hello") == tokenizer.encode_text(" Hello") != tokenizer.encode_text("Hello")


@pytest.mark.parametrize(
    ("version", "written"),
    [
        ("v1", "[INST] Hi [/INST] Yes</s> [INST] Why? [/INST]"),  # one space, as in Mistral's first template
        ("v2", "[INST] Hi[/INST] Yes</s>[INST] Why?[/INST]"),
        ("v3", "[INST] Hi[/INST] Yes</s>[INST] Why?[/INST]"),
    ],
)
def test_mistrals_template_written_out_gives_the_ids_of_the_chat(version: str, written: str) -> None:
    tokenizer = load_tokenizer(version)
    turns = (Message("user", (Text("Hi"),)), Message("assistant", (Text("Yes"),)), Message("user", (Text("Why?"),)))
    rendered = render_chat(tokenizer, ChatRequest(turns, PARAMS), extra_bos=False)
    assert render_written(tokenizer, written) == rendered


@pytest.mark.parametrize("version", VERSIONS)
def test_what_looks_like_a_control_token_in_plain_text_is_text(version: str) -> None:
    tokenizer = load_tokenizer(version)
    for text in (*V2, "<unk>", "<0x41>", "[control_8]"):
        ids = tokenizer.encode_text(text)
        assert not set(ids) & set(tokenizer.control_tokens.values())
        assert decoded(tokenizer, ids) == f" {text}"


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("text", TEXTS)
def test_text_comes_back_with_the_space_that_sentencepiece_puts_first(version: str, text: str) -> None:
    tokenizer = load_tokenizer(version)
    assert decoded(tokenizer, tokenizer.encode_text(text)) == (f" {text}" if text else "")


@settings(deadline=None, derandomize=True, max_examples=200)
@given(st.sampled_from(VERSIONS), st.text(st.characters(exclude_characters="[<\u2581"), max_size=40))
def test_an_answer_without_control_tokens_decodes_to_exactly_its_text(version: str, text: str) -> None:
    tokenizer = load_tokenizer(version)
    assert decoded(tokenizer, tokenizer.encode_answer(text)) == text


def test_an_answer_may_contain_control_tokens() -> None:
    tokenizer = load_tokenizer("v3")
    ids = tokenizer.encode_answer('Hm.[TOOL_CALLS][{"name"')
    at = ids.index(5)
    assert decoded(tokenizer, ids[:at]) == "Hm."
    assert decoded(tokenizer, ids[at:]) == '[{"name"'


@pytest.mark.parametrize("version", VERSIONS)
def test_a_character_comes_out_whole_with_its_last_byte(version: str) -> None:
    tokenizer = load_tokenizer(version)
    for character in ("é", "€", "😀"):
        reader = Detokenizer(tokenizer)
        *first, last = byte_ids(tokenizer, character.encode())
        assert [reader.feed(id_) for id_ in first] == [""] * len(first)
        assert reader.feed(last) == character


@pytest.mark.parametrize("cut", range(len("aé€😀".encode()) + 1))
def test_no_torn_character_is_seen_wherever_text_turns_into_bytes(cut: int) -> None:
    tokenizer = load_tokenizer("v3")
    data = "aé€😀".encode()
    reader = Detokenizer(tokenizer)
    pieces = [reader.feed(id_) for id_ in byte_ids(tokenizer, data[:cut])]
    assert "".join(pieces) == data[:cut].decode(errors="ignore")
    pieces += [reader.feed(id_) for id_ in byte_ids(tokenizer, data[cut:])]
    assert "".join(pieces) == "aé€😀"


@pytest.mark.parametrize("length", [1, 2, 3])
def test_a_character_that_never_becomes_whole_is_one_replacement_at_the_end(length: int) -> None:
    tokenizer = load_tokenizer("v3")
    reader = Detokenizer(tokenizer)
    assert [reader.feed(id_) for id_ in byte_ids(tokenizer, "😀".encode()[:length])] == [""] * length
    assert (reader.flush(), reader.flush()) == ("\ufffd", "")


def test_a_torn_character_before_text_is_one_replacement() -> None:
    tokenizer = load_tokenizer("v3")
    ids = [*byte_ids(tokenizer, b"\xe2\x82"), *tokenizer.encode_answer("a")]
    assert decoded(tokenizer, ids) == "\ufffda"


@pytest.mark.parametrize("version", VERSIONS)
def test_what_a_token_adds_to_the_text_is_known_as_bytes(version: str) -> None:
    tokenizer = load_tokenizer(version)
    (newline,) = byte_ids(tokenizer, b"\n")
    assert len(tokenizer.token_bytes) == tokenizer.vocabulary_size
    assert [tokenizer.token_bytes[id_] for id_ in tokenizer.control_tokens.values()] == [b""] * len(
        tokenizer.control_tokens
    )
    assert tokenizer.token_bytes[newline] == b"\n"
    assert tokenizer.token_bytes[tokenizer.encode_text("Hello")[0]] == b" Hello"
    assert [tokenizer.token_bytes[id_] for id_ in tokenizer.byte_token_ids] == [bytes([b]) for b in range(256)]


def test_reserved_control_tokens_add_nothing_either() -> None:
    tokenizer = load_tokenizer("v3")
    reserved = [id_ for id_, piece in enumerate(tokenizer.vocabulary()) if piece.text.startswith("[control_")]
    assert len(reserved) > 500
    assert {tokenizer.token_bytes[id_] for id_ in reserved} == {b""}


@pytest.mark.parametrize(("version", "controls"), [("v1", 2), ("v2", 770), ("v3", 750)])
def test_the_vocabulary_has_one_unknown_256_bytes_and_its_control_tokens(version: str, controls: int) -> None:
    kinds = [piece.kind for piece in load_tokenizer(version).vocabulary()]
    assert (kinds.count("unknown"), kinds.count("byte"), kinds.count("control")) == (1, 256, controls)
    assert kinds[0] == "unknown"


def test_a_tokenizer_is_loaded_once() -> None:
    assert load_tokenizer("v2") is load_tokenizer("v2")
