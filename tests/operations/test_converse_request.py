"""What Converse takes and refuses: each text, and each number at, below and above its limits.

The texts marked R in docs/decisions/0002 are recorded; the tests spell them out, so that no change is unnoticed.
"""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest

from outcrop.catalog import ModelCard, load_catalog
from outcrop.conversation import ChatRequest, InferenceParams, Message, Text, Tool, ToolChoice, ToolResult, ToolUse
from outcrop.errors import ValidationException
from outcrop.operations.converse_request import parse

CARDS = {card.short_name: card for card in load_catalog()}
B7 = CARDS["mistral-7b"]
L2402 = CARDS["mistral-large-2402"]
L2407 = CARDS["mistral-large-2407"]
MAX_TOKENS = dict.fromkeys(CARDS, 8192) | {"mixtral-8x7b": 4096}
MALFORMED = "Malformed input request, please reformat your input and try again."
ONE_ERROR = "1 validation error detected: "
STARTS_WITH_USER = (
    "A conversation must start with a user message. Try again with a conversation that starts with a user message."
)
NOT_EMPTY = "Member must have length greater than or equal to 1"

HI = {"role": "user", "content": [{"text": "Hi"}]}
YES = {"role": "assistant", "content": [{"text": "Yes"}]}
SPEC = {"name": "add", "description": "Adds.", "inputSchema": {"json": {"type": "object"}}}
TOOLS = {"tools": [{"toolSpec": SPEC}]}
USE = {"toolUse": {"toolUseId": "tooluse_1", "name": "add", "input": {"a": 1}}}
RESULT = {"toolResult": {"toolUseId": "tooluse_1", "content": [{"text": "3"}]}}
IMAGE = {"format": "png", "source": {"bytes": "AA=="}}
REASONING = {"reasoningText": {"text": "Hm."}}
SEARCH_RESULT = {"source": "a", "title": "b", "content": [{"text": "c"}]}


def by_card(card: ModelCard, feature: str) -> bool:
    return feature in card.features


def with_extensions(card: ModelCard, feature: str) -> bool:
    return feature in card.features | card.extensions


def read(card: ModelCard = L2402, *, extensions: bool = False, **members: Any) -> ChatRequest:
    """A request that says "Hi", with or instead of which `members` are sent."""
    body = json.dumps({"messages": [HI], **members}).encode()
    return parse(body, card, with_extensions if extensions else by_card)


def refusal(card: ModelCard = L2402, **members: Any) -> str:
    """The message of the refusal; the model behind the front never saw the request."""
    with pytest.raises(ValidationException) as caught:
        read(card, **members)
    assert not caught.value.from_model
    return caught.value.message


def reason(card: ModelCard = L2402, **members: Any) -> str:
    """What is wrong with a request of which the service says only that it is malformed."""
    with pytest.raises(ValidationException) as caught:
        read(card, **members)
    assert (caught.value.message, caught.value.from_model) == (MALFORMED, False)
    return str(caught.value.reason)


def turn(role: object, *blocks: object) -> dict[str, object]:
    return {"role": role, "content": list(blocks)}


def with_members(block: dict[str, dict[str, Any]], **members: Any) -> dict[str, Any]:
    """A content block with more, or other, members."""
    return {kind: {**value, **members} for kind, value in block.items()}


# What is taken


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS.keys())
def test_what_is_not_sent_has_the_defaults_and_of_tokens_the_most(card: ModelCard) -> None:
    top_k = card.parameters.top_k.default if card.parameters.top_k else None
    temperature, top_p = card.parameters.temperature.default, card.parameters.top_p.default
    params = InferenceParams(MAX_TOKENS[card.short_name], temperature, top_p, top_k)
    assert read(card) == ChatRequest((Message("user", (Text("Hi"),)),), params)


def test_what_is_sent_is_taken() -> None:
    config = {"maxTokens": 5, "temperature": 0, "topP": 1, "stopSequences": ["|"]}
    params = read(inferenceConfig=config, additionalModelRequestFields={"top_k": 3}).params
    assert params == InferenceParams(5, 0.0, 1.0, 3, ("|",))


def test_several_system_texts_are_one_system_prompt() -> None:
    assert read(system=[{"text": "A"}, {"text": "B"}]).system == "A\n\nB"
    assert read(system=[]).system == ""


def test_turns_of_one_role_become_one_turn() -> None:
    messages = read(messages=[HI, HI, YES, YES, HI]).messages
    assert [(message.role, len(message.content)) for message in messages] == [
        ("user", 2),
        ("assistant", 2),
        ("user", 1),
    ]


def test_text_is_taken_with_its_spaces() -> None:
    assert read(messages=[turn("user", {"text": " \n x "})]).messages[0].content == (Text(" \n x "),)


def test_a_tool_call_and_its_result_are_read() -> None:
    messages = read(messages=[HI, turn("assistant", USE), turn("user", RESULT)], toolConfig=TOOLS).messages
    assert messages[1].content == (ToolUse("tooluse_1", "add", {"a": 1}),)
    assert messages[2].content == (ToolResult("tooluse_1", "3"),)


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        ({"content": []}, ("", False)),
        ({"content": [{"text": "a"}, {"text": "b"}]}, ("a\nb", False)),
        ({"content": [{"json": {"b": "é", "a": [1]}}]}, ('{"b":"é","a":[1]}', False)),
        ({"content": [{"text": "a"}], "status": "success"}, ("a", False)),
        ({"content": [{"text": "a"}], "status": "error"}, ("a", True)),
    ],
)
def test_a_tool_result_is_text_or_the_text_of_json(result: dict[str, Any], expected: tuple[str, bool]) -> None:
    block = {"toolResult": {"toolUseId": "tooluse_1", **result}}
    messages = read(messages=[HI, turn("assistant", USE), turn("user", block)], toolConfig=TOOLS).messages
    assert messages[2].content == (ToolResult("tooluse_1", *expected),)


def test_a_tool_is_read_and_may_lack_a_description() -> None:
    assert read(toolConfig=TOOLS).tools == (Tool("add", "Adds.", {"type": "object"}),)
    bare = {"tools": [{"toolSpec": {"name": "a-B_9", "inputSchema": {"json": {}}}}]}
    assert read(toolConfig=bare).tools == (Tool("a-B_9", "", {}),)


@pytest.mark.parametrize(("choice", "mode"), [({"auto": {}}, "auto"), ({"any": {}}, "any")])
def test_the_tool_choices_that_the_card_has_are_taken(choice: dict[str, Any], mode: str) -> None:
    assert read(toolConfig=TOOLS | {"toolChoice": choice}).tool_choice.mode == mode


def test_a_named_tool_is_an_extension() -> None:
    config = TOOLS | {"toolChoice": {"tool": {"name": "add"}}}
    assert read(toolConfig=config, extensions=True).tool_choice == ToolChoice("tool", "add")


def test_a_system_prompt_is_an_extension_where_the_card_has_none() -> None:
    assert read(B7, system=[{"text": "A"}], extensions=True).system == "A"


@pytest.mark.parametrize(
    "members",
    [
        {"requestMetadata": {"team": "a"}},
        {"requestMetadata": None},
        {"additionalModelResponseFieldPaths": []},
        {"performanceConfig": {}},
        {"system": None, "inferenceConfig": None, "toolConfig": None, "additionalModelRequestFields": None},
        {"inferenceConfig": {"maxTokens": None, "temperature": None, "topP": None, "stopSequences": None}},
        {"performanceConfig": {"latency": "standard"}},
        {"serviceTier": {"type": "default"}},
        {"additionalModelRequestFields": {}},
        {"inferenceConfig": {}},
    ],
)
def test_what_has_no_effect_is_taken(members: dict[str, Any]) -> None:
    assert read(**members) == read()


# Refusals in words that are recorded


@pytest.mark.parametrize("messages", [[YES], [YES, HI], [turn("assistant", USE), turn("user", RESULT)]])
def test_a_conversation_starts_with_the_user(messages: list[Any]) -> None:
    assert refusal(messages=messages, toolConfig=TOOLS) == STARTS_WITH_USER


def test_a_conversation_ends_with_the_user() -> None:
    assert refusal(messages=[HI, YES]) == (
        "A conversation must end with a user message. Try again with a conversation that ends with a user message."
    )


@pytest.mark.parametrize("blank", ["", " ", "\n\t "])
def test_a_text_is_not_blank(blank: str) -> None:
    messages = [HI, YES, turn("user", {"text": "x"}, {"text": blank})]
    assert refusal(messages=messages) == (
        "The text field in the ContentBlock object at messages.2.content.1 is blank. "
        "Add text to the text field, and try again."
    )


def test_a_message_is_not_empty() -> None:
    assert refusal(messages=[HI, YES, turn("user")]) == (
        "The content field in the Message object at messages.2 is empty. "
        "Add a ContentBlock object to the content field and try again."
    )


def test_text_and_tool_use_do_not_share_a_turn() -> None:
    messages = [HI, turn("assistant", {"text": "Hm."}, USE), turn("user", RESULT)]
    expected = "messages.1.content: Conversation blocks and tool use blocks cannot be provided in the same turn."
    assert refusal(messages=messages, toolConfig=TOOLS) == expected


def test_text_and_tool_results_do_not_share_a_turn() -> None:
    messages = [HI, turn("assistant", USE), turn("user", RESULT, {"text": "And?"})]
    expected = "messages.2.content: Conversation blocks and tool result blocks cannot be provided in the same turn."
    assert refusal(messages=messages, toolConfig=TOOLS) == expected


@pytest.mark.parametrize("messages", [[turn("user", RESULT)], [HI, turn("assistant", USE), HI]])
def test_tool_blocks_need_a_tool_config(messages: list[Any]) -> None:
    expected = "The toolConfig field must be defined when using toolUse and toolResult content blocks."
    assert refusal(messages=messages) == expected


@pytest.mark.parametrize("name", ["mistral-7b", "mixtral-8x7b"])
def test_the_oldest_models_have_no_system_prompt(name: str) -> None:
    assert refusal(CARDS[name], system=[{"text": "A"}]) == (
        "This model doesn't support system messages. "
        "Try again without a system message or use a model that supports system messages."
    )


@pytest.mark.parametrize("name", ["mistral-7b", "mixtral-8x7b"])
def test_the_oldest_models_have_no_tools(name: str) -> None:
    assert refusal(CARDS[name], toolConfig=TOOLS) == "This model doesn't support tool use."


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS.keys())
def test_more_tokens_than_the_model_makes_are_refused_with_the_limit(card: ModelCard) -> None:
    limit = MAX_TOKENS[card.short_name]
    assert refusal(card, inferenceConfig={"maxTokens": limit + 1}) == (
        f"The maximum tokens you requested exceeds the model limit of {limit}. "
        f"Try again with a maximum tokens value that is lower than {limit}."
    )


@pytest.mark.parametrize(
    ("members", "name"),
    [
        ({"toolConfig": TOOLS | {"toolChoice": {"tool": {"name": "add"}}}}, "toolConfig.toolChoice.tool"),
        ({"toolConfig": {"tools": [{"systemTool": {"name": "grounding"}}]}}, "toolConfig.tools.systemTool"),
        ({"toolConfig": {"tools": [{"toolSpec": SPEC | {"strict": True}}]}}, "strict"),
        ({"messages": [turn("user", {"image": IMAGE})]}, "image"),
        ({"messages": [turn("user", {"video": {"format": "mp4", "source": {"bytes": "AA=="}}})]}, "video"),
        ({"messages": [turn("user", {"audio": {"format": "mp3", "source": {"bytes": "AA=="}}})]}, "audio"),
        ({"messages": [turn("user", {"guardContent": {"text": {"text": "x"}}})]}, "guardContent"),
        ({"messages": [HI, turn("assistant", {"reasoningContent": REASONING}), HI]}, "reasoningContent"),
        ({"messages": [HI, turn("assistant", {"citationsContent": {}}), HI]}, "citationsContent"),
        ({"messages": [turn("user", {"searchResult": SEARCH_RESULT})]}, "searchResult"),
        ({"messages": [turn("user", {"toolAddition": {"tool": {"name": "x"}}})]}, "toolAddition"),
        ({"messages": [HI, turn("assistant", with_members(USE, type="server_tool_use")), HI]}, "toolUse.type"),
        ({"messages": [HI, turn("assistant", USE), turn("user", with_members(RESULT, type="x"))]}, "toolResult.type"),
        ({"system": [{"guardContent": {"text": {"text": "x"}}}]}, "system.guardContent"),
        ({"outputConfig": {}}, "outputConfig"),
        ({"promptVariables": {}}, "promptVariables"),
    ],
)
def test_what_the_model_lacks_is_refused_by_name(members: dict[str, Any], name: str) -> None:
    members = {"toolConfig": TOOLS, **members}
    assert refusal(**members) == f"This model doesn't support the {name} field. Remove {name} and try again."


def test_a_tool_result_holds_no_image() -> None:
    block = with_members(RESULT, content=[{"image": IMAGE}])
    expected = (
        "This model doesn't support the toolResult.content.image field. Remove toolResult.content.image and try again."
    )
    assert refusal(messages=[HI, turn("assistant", USE), turn("user", block)], toolConfig=TOOLS) == expected


# Refusals of the model behind the front


def model_reason(card: ModelCard, **members: Any) -> str:
    with pytest.raises(ValidationException, match=r"^Validation Error$") as caught:
        read(card, **members)
    assert caught.value.from_model
    return str(caught.value.reason)


def test_2407_takes_no_stop_sequences() -> None:
    assert (
        model_reason(L2407, inferenceConfig={"stopSequences": ["|"]}) == "Mistral Large (24.07) takes no stop sequences"
    )
    assert read(L2407, inferenceConfig={"stopSequences": []}).params.stop == ()


def test_ten_stop_sequences_are_taken_and_an_eleventh_is_refused() -> None:
    assert len(read(inferenceConfig={"stopSequences": ["a"] * 10}).params.stop) == 10
    expected = "stop has 11 sequences; allowed: 10"
    assert model_reason(L2402, inferenceConfig={"stopSequences": ["a"] * 11}) == expected


@pytest.mark.parametrize(
    ("card", "name"),
    [(L2402, "topK"), (L2402, "maxTokens"), (L2402, "messages"), (B7, "prompt"), (L2407, "top_k"), (L2407, "stop")],
)
def test_an_additional_field_that_the_native_body_lacks_is_refused(card: ModelCard, name: str) -> None:
    assert model_reason(card, additionalModelRequestFields={name: 1}).startswith(f"unknown field {name!r}")


@pytest.mark.parametrize("name", ["mistral-7b", "mixtral-8x7b", "mistral-large-2402", "mistral-small-2402"])
def test_top_k_is_taken_at_its_limits_and_refused_beyond_them(name: str) -> None:
    for value in (1, 200):
        assert read(CARDS[name], additionalModelRequestFields={"top_k": value}).params.top_k == value
    for wrong in (0, 201, -1, 1.5, "5", None, True):
        assert model_reason(CARDS[name], additionalModelRequestFields={"top_k": wrong}).startswith("top_k is ")


# Numbers


def number_at(name: str, value: object) -> dict[str, Any]:
    return {"inferenceConfig": {name: value}}


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS.keys())
def test_max_tokens_is_taken_from_one_to_the_limit(card: ModelCard) -> None:
    for value in (1, 2, MAX_TOKENS[card.short_name]):
        assert read(card, **number_at("maxTokens", value)).params.max_tokens == value


@pytest.mark.parametrize("value", [0, -1, -8192])
def test_less_than_one_token_is_refused(value: int) -> None:
    assert refusal(**number_at("maxTokens", value)) == (
        f"{ONE_ERROR}Value '{value}' at 'inferenceConfig.maxTokens' failed to satisfy constraint: "
        "Member must have value greater than or equal to 1"
    )


@pytest.mark.parametrize(("card", "name"), list(itertools.product(CARDS.values(), ["temperature", "topP"])))
def test_a_share_is_taken_from_zero_to_one(card: ModelCard, name: str) -> None:
    member = {"temperature": "temperature", "topP": "top_p"}[name]
    for value in (0, 0.0, 0.001, 0.999, 1, 1.0):
        assert getattr(read(card, **number_at(name, value)).params, member) == value


@pytest.mark.parametrize("name", ["temperature", "topP"])
@pytest.mark.parametrize(
    ("value", "rule"), [(-0.001, "greater than or equal to 0"), (1.001, "less than or equal to 1")]
)
def test_a_share_beyond_its_limits_is_refused(name: str, value: float, rule: str) -> None:
    expected = (
        f"Value '{value}' at 'inferenceConfig.{name}' failed to satisfy constraint: Member must have value {rule}"
    )
    assert refusal(**number_at(name, value)) == ONE_ERROR + expected


@pytest.mark.parametrize("name", ["maxTokens", "temperature", "topP"])
@pytest.mark.parametrize("value", ["1", "", True, False, [1], {}])
def test_what_is_no_number_is_malformed(name: str, value: object) -> None:
    wanted = "an integer of 32 bits" if name == "maxTokens" else "a number"
    assert reason(**number_at(name, value)) == f"inferenceConfig.{name} is not {wanted}"


@pytest.mark.parametrize("value", [1.0, 1.5, 2**31, -(2**31) - 1, 10**30])
def test_a_share_of_a_token_or_more_than_32_bits_is_malformed(value: float) -> None:
    assert reason(**number_at("maxTokens", value)) == "inferenceConfig.maxTokens is not an integer of 32 bits"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "01", "+1"])
def test_what_json_has_no_number_for_is_malformed(number: str) -> None:
    body = json.dumps({"messages": [HI], "inferenceConfig": {"temperature": "?"}}).replace('"?"', number)
    with pytest.raises(ValidationException, match="Malformed"):
        parse(body.encode(), L2402, by_card)


@pytest.mark.parametrize("value", ["|", [None], [5], {}])
def test_stop_sequences_that_are_no_list_of_texts_are_malformed(value: object) -> None:
    assert "stop" in reason(**number_at("stopSequences", value))


def test_an_empty_stop_sequence_is_refused_with_its_place() -> None:
    assert refusal(**number_at("stopSequences", ["a", ""])) == (
        f"{ONE_ERROR}Value '' at 'inferenceConfig.stopSequences.2.member' failed to satisfy constraint: {NOT_EMPTY}"
    )


# Members out of their modelled bounds


@pytest.mark.parametrize("role", ["User", "", "tool"])
def test_a_role_is_one_of_three(role: str) -> None:
    assert refusal(messages=[turn(role, {"text": "Hi"})]) == (
        f"{ONE_ERROR}Value '{role}' at 'messages.1.member.role' failed to satisfy constraint: "
        "Member must satisfy enum value set: [user, assistant, system]"
    )


def test_a_message_of_the_system_is_refused_on_every_model() -> None:
    for card in CARDS.values():
        assert "doesn't support system messages" in refusal(card, messages=[turn("system", {"text": "A"}), HI])


@pytest.mark.parametrize(
    ("members", "path"),
    [
        ({"messages": [{"content": [{"text": "Hi"}]}]}, "messages.1.member.role"),
        ({"messages": [{**HI, "role": None}]}, "messages.1.member.role"),
        ({"messages": [HI, {"role": "assistant"}]}, "messages.2.member.content"),
        ({"toolConfig": {}}, "toolConfig.tools"),
        ({"toolConfig": {"tools": [{"toolSpec": {"name": "f"}}]}}, "toolConfig.tools.1.member.toolSpec.inputSchema"),
        ({"serviceTier": {}}, "serviceTier.type"),
    ],
)
def test_what_is_required_and_missing_or_null_is_said_to_be_null(members: dict[str, Any], path: str) -> None:
    expected = f"{ONE_ERROR}Value null at '{path}' failed to satisfy constraint: Member must not be null"
    assert refusal(**members) == expected


def test_every_broken_constraint_is_told() -> None:
    assert refusal(inferenceConfig={"maxTokens": 0, "topP": 2}, serviceTier={"type": "fast"}) == (
        "3 validation errors detected: Value '0' at 'inferenceConfig.maxTokens' failed to satisfy constraint: "
        "Member must have value greater than or equal to 1; Value '2.0' at 'inferenceConfig.topP' failed to satisfy "
        "constraint: Member must have value less than or equal to 1; Value 'fast' at 'serviceTier.type' failed to "
        "satisfy constraint: Member must satisfy enum value set: [priority, default, flex, reserved]"
    )


@pytest.mark.parametrize(
    ("members", "path"),
    [
        ({"toolConfig": {"tools": []}}, "toolConfig.tools"),
        ({"system": [{"text": "A"}, {"text": ""}]}, "system.2.member.text"),
    ],
)
def test_a_list_or_text_that_must_not_be_empty_is_refused_with_its_path(members: dict[str, Any], path: str) -> None:
    message = refusal(**members)
    assert message.startswith(ONE_ERROR)
    assert f"'{path}' failed to satisfy constraint: {NOT_EMPTY}" in message


@pytest.mark.parametrize("name", ["", "a b", "a.b", "é", "a" * 65, "a\n"])
def test_a_tools_name_has_up_to_64_letters_digits_dashes(name: str) -> None:
    message = refusal(toolConfig={"tools": [{"toolSpec": {**SPEC, "name": name}}]})
    assert "at 'toolConfig.tools.1.member.toolSpec.name' failed to satisfy constraint: Member must" in message
    assert "name" in refusal(messages=[HI, turn("assistant", with_members(USE, name=name)), HI])


@pytest.mark.parametrize("id_", ["", "a b", "é", "a" * 65, "a/b"])
def test_a_tool_use_id_has_up_to_64_letters_digits_and_a_few_signs(id_: str) -> None:
    messages = [HI, turn("assistant", with_members(USE, toolUseId=id_)), turn("user", RESULT)]
    message = refusal(messages=messages, toolConfig=TOOLS)
    assert "Value at 'messages.2.member.content.1.member.toolUse.toolUseId' failed" in message
    messages = [HI, turn("assistant", USE), turn("user", with_members(RESULT, toolUseId=id_))]
    message = refusal(messages=messages, toolConfig=TOOLS)
    assert "Value at 'messages.3.member.content.1.member.toolResult.toolUseId' failed" in message


def test_the_longest_name_and_id_are_taken() -> None:
    use = {"toolUse": {"toolUseId": "aZ09_.:-" * 8, "name": "a" * 64, "input": {}}}
    result = {"toolResult": {"toolUseId": "aZ09_.:-" * 8, "content": []}}
    assert read(messages=[HI, turn("assistant", use), turn("user", result)], toolConfig=TOOLS)


def test_the_status_of_a_tool_result_is_success_or_error() -> None:
    block = {"toolResult": RESULT["toolResult"] | {"status": "failed"}}
    messages = [HI, turn("assistant", USE), turn("user", block)]
    assert "enum value set: [success, error]" in refusal(messages=messages, toolConfig=TOOLS)


# Malformed requests


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"Hi"'])
def test_a_body_that_is_no_json_object_is_malformed(body: bytes) -> None:
    with pytest.raises(ValidationException) as caught:
        parse(body, L2402, by_card)
    assert caught.value.message == MALFORMED


@pytest.mark.parametrize(
    "members",
    [
        {"messages": {}},
        {"messages": "Hi"},
        {"messages": ["Hi"]},
        {"messages": [turn("user", {"text": "Hi", "imag": {}})]},
        {"messages": [turn(5, {"text": "Hi"})]},
        {"messages": [{"role": "user", "content": "Hi"}]},
        {"messages": [turn("user", "Hi")]},
        {"messages": [turn("user", {})]},
        {"messages": [turn("user", {"text": "Hi", "image": {}})]},
        {"messages": [turn("user", {"text": None})]},
        {"messages": [turn("user", {"text": 5})]},
        {"messages": [turn("user", {"toolResult": None})]},
        {"messages": [turn("user", {"toolResult": {"toolUseId": "x", "content": [{}]}})]},
        {"messages": [turn("user", {"toolResult": {"toolUseId": "x", "content": [{"text": None}]}})]},
        {"messages": [turn("assistant", {"toolUse": {"toolUseId": "x", "name": "f", "input": "{}"}})]},
        {"system": "A"},
        {"system": ["A"]},
        {"system": [{"text": 5}]},
        {"inferenceConfig": {"topK": 5}},
        {"inferenceConfig": {"max_tokens": 5}},
        {"requestMetadata": {"a": 5}},
        {"requestMetadata": ["a"]},
        {"additionalModelResponseFieldPaths": "/a"},
        {"promptVariables": {"a": "b"}},
        {"toolConfig": {"tools": [{"toolSpec": SPEC | {"strict": "yes"}}]}},
        {"toolConfig": TOOLS | {"toolChoice": {"none": {}}}},
        {"toolConfig": {"tools": [{}]}},
        {"toolConfig": {"tools": [{"toolSpec": None}]}},
        {"toolConfig": {"tools": [{"toolSpec": {"name": "f", "inputSchema": {}}}]}},
        {"toolConfig": {"tools": [{"toolSpec": {"name": "f", "inputSchema": {"json": "{}"}}}]}},
        {"toolConfig": TOOLS | {"toolChoice": {}}},
        {"toolConfig": TOOLS | {"toolChoice": "auto"}},
        {"modelId": "x"},
        {"prompt": "Hi"},
    ],
    ids=json.dumps,
)
def test_a_member_of_the_wrong_type_or_an_unknown_one_is_malformed_and_named(members: dict[str, Any]) -> None:
    (name,) = members
    assert name in reason(**members)


@pytest.mark.parametrize("messages", [[], None])
def test_messages_must_be_sent(messages: object) -> None:
    assert refusal(messages=messages) == STARTS_WITH_USER


def test_a_tool_result_that_is_nested_too_deep_is_refused_and_not_a_failure() -> None:
    """The reader of JSON goes 1024 levels deep, the writer 254 (orjson)."""
    nested = json.loads("[" * 300 + "]" * 300)
    block = {"toolResult": {"toolUseId": "x", "content": [{"json": nested}]}}
    assert refusal(messages=[HI, turn("assistant", USE), turn("user", block)], toolConfig=TOOLS)
