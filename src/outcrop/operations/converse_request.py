"""Reads the JSON of Converse and ConverseStream into a `ChatRequest`, or refuses it in Bedrock's words.

In: the body, the card, and what the card allows. Out: a `ChatRequest` with defaults applied. Texts marked R in
docs/decisions/0002 are recorded; the form "1 validation error detected: ..." is that of every AWS front for a member
out of its modelled bounds. What Converse has and we have not yet is refused by name, never dropped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, cast

from outcrop.aws.restjson import dumps, loads_object
from outcrop.catalog import ModelCard, NumberLimits
from outcrop.conversation import (
    TOOL_NAME,
    ChatRequest,
    ContentBlock,
    InferenceParams,
    Message,
    Role,
    Text,
    Tool,
    ToolChoice,
    ToolResult,
    ToolUse,
)
from outcrop.errors import ValidationException
from outcrop.native import fields

Allows = Callable[[ModelCard, str], bool]
Json = Mapping[str, Any]

ROLES = ("user", "assistant")
READ = ("messages", "system", "inferenceConfig", "toolConfig", "outputConfig", "additionalModelRequestFields")
WITHOUT_EFFECT = ("requestMetadata",)  # for the account's own logs
STANDARD = {"performanceConfig": {"latency": "standard"}, "serviceTier": {"type": "default"}}  # the only ones we have
REFUSED = ("guardrailConfig", "promptVariables", "additionalModelResponseFieldPaths")
TOOL_USE_ID = re.compile(r"[a-zA-Z0-9_.:-]{1,64}")  # botocore: the shape ToolUseId


def parse(body: bytes, card: ModelCard, allows: Allows) -> ChatRequest:
    request = loads_object(body)
    _refuse_unserved_members(request)
    messages = _messages(request)
    tools, choice = _tool_config(request, card, allows)
    if not tools and any(isinstance(block, (ToolUse, ToolResult)) for turn in messages for block in turn.content):
        raise ValidationException(
            "The toolConfig field must be defined when using toolUse and toolResult content blocks."
        )
    return ChatRequest(
        messages=messages,
        params=_inference_params(request, card),
        system=_system(request, card, allows),
        tools=tools,
        tool_choice=choice,
        response_schema=_response_schema(request, card, allows),
    )


def constraint(path: str, value: object, rule: str) -> ValidationException:
    """The front's own text for a member out of its modelled bounds."""
    shown = "null" if value is None else repr(str(value)) if isinstance(value, (str, int, float)) else ""
    at = f"Value {shown} at" if shown else "Value at"
    return ValidationException(f"1 validation error detected: {at} '{path}' failed to satisfy constraint: {rule}")


def unsupported(field: str) -> ValidationException:
    return ValidationException(f"This model doesn't support the {field} field. Remove {field} and try again.")


def _refuse_unserved_members(request: Json) -> None:
    for name in REFUSED:
        if name in request:
            raise unsupported(name)
    for name, only in STANDARD.items():
        if request.get(name, only) != only:
            raise unsupported(name)
    if unknown := set(request) - {*READ, *WITHOUT_EFFECT, *STANDARD}:
        raise ValidationException(reason=f"unknown member {min(unknown)!r}")


def _messages(request: Json) -> tuple[Message, ...]:
    items = _list(request.get("messages"), "messages")
    if not items:
        raise constraint("messages", items, "Member must have length greater than or equal to 1")
    messages = [_message(item, index) for index, item in enumerate(items)]
    if messages[0].role != "user":
        raise ValidationException(
            "A conversation must start with a user message. "
            "Try again with a conversation that starts with a user message.",
            reason=f"messages.0.role is {messages[0].role!r}",
        )
    if messages[-1].role != "user":
        raise ValidationException(
            "A conversation must end with a user message. Try again with a conversation that ends with a user message."
        )
    return tuple(_merged(messages))


def _merged(messages: list[Message]) -> list[Message]:
    """Turns of one role become one turn, as Bedrock does since 2026."""
    merged: list[Message] = []
    for message in messages:
        earlier = merged.pop().content if merged and merged[-1].role == message.role else ()
        merged.append(Message(message.role, earlier + message.content))
    return merged


def _message(item: object, index: int) -> Message:
    at = f"messages.{index + 1}.member"
    message = _object(item, at)
    role = message.get("role")
    if role not in ROLES:
        raise constraint(f"{at}.role", role, f"Member must satisfy enum value set: [{', '.join(ROLES)}]")
    blocks = _list(message.get("content"), f"{at}.content")
    if not blocks:
        raise ValidationException(
            f"The content field in the Message object at messages.{index} is empty. "
            "Add a ContentBlock object to the content field and try again."
        )
    content = tuple(_block(block, f"messages.{index}.content.{at}") for at, block in enumerate(blocks))
    _refuse_mixed_turn(content, index)
    return Message(cast(Role, role), content)


def _refuse_mixed_turn(content: tuple[ContentBlock, ...], index: int) -> None:
    """Recorded for Mistral with toolUse; toolResult alike, from the same family of texts."""
    if not any(isinstance(block, Text) for block in content):
        return
    for kind, word in ((ToolUse, "use"), (ToolResult, "result")):
        if any(isinstance(block, kind) for block in content):
            raise ValidationException(
                f"messages.{index}.content: Conversation blocks and tool {word} blocks "
                "cannot be provided in the same turn."
            )


def _block(item: object, at: str) -> ContentBlock:
    kind, value = _only_member(item, at)
    match kind:
        case "text":
            return Text(_not_blank(value, at))
        case "toolUse":
            return _tool_use(_object(value, f"{at}.toolUse"), f"{at}.toolUse")
        case "toolResult":
            return _tool_result(_object(value, f"{at}.toolResult"), f"{at}.toolResult")
    raise unsupported(kind)


def _not_blank(value: object, at: str) -> str:
    text = _string(value, f"{at}.text")
    if not text.strip():
        raise ValidationException(
            f"The text field in the ContentBlock object at {at} is blank. Add text to the text field, and try again."
        )
    return text


def _tool_use(value: Json, at: str) -> ToolUse:
    name = _matching(value.get("name"), f"{at}.name", TOOL_NAME)
    return ToolUse(_tool_use_id(value, at), name, _object(value.get("input"), f"{at}.input"))


def _tool_use_id(value: Json, at: str) -> str:
    return _matching(value.get("toolUseId"), f"{at}.toolUseId", TOOL_USE_ID)


def _tool_result(value: Json, at: str) -> ToolResult:
    status = value.get("status", "success")
    if status not in ("success", "error"):
        raise constraint(f"{at}.status", status, "Member must satisfy enum value set: [success, error]")
    parts = [
        _result_text(part, f"{at}.content.{index}")
        for index, part in enumerate(_list(value.get("content"), f"{at}.content"))
    ]
    return ToolResult(_tool_use_id(value, at), "\n".join(parts), status == "error")


def _result_text(item: object, at: str) -> str:
    kind, value = _only_member(item, at)
    if kind == "json":
        try:
            return dumps(value).decode()
        except TypeError as error:
            raise ValidationException(reason=f"{at}.json cannot be written: {error}") from None
    if kind == "text":
        return _string(value, f"{at}.text")
    raise unsupported(f"toolResult.content.{kind}")


def _system(request: Json, card: ModelCard, allows: Allows) -> str:
    blocks = _list(request.get("system", []), "system")
    if blocks and not allows(card, "system"):
        raise ValidationException(
            "This model doesn't support system messages. "
            "Try again without a system message or use a model that supports system messages.",
            reason=f"system is given, and {card.name} has no system prompt",
        )
    texts = []
    for index, item in enumerate(blocks):
        kind, value = _only_member(item, f"system.{index}")
        if kind != "text":
            raise unsupported(f"system.{kind}")
        texts.append(_string(value, f"system.{index}.text"))
        if not texts[-1]:
            raise constraint(
                f"system.{index + 1}.member.text", "", "Member must have length greater than or equal to 1"
            )
    return "\n\n".join(texts)


def _tool_config(request: Json, card: ModelCard, allows: Allows) -> tuple[tuple[Tool, ...], ToolChoice]:
    if "toolConfig" not in request:
        return (), ToolChoice()
    if not allows(card, "tools"):
        raise ValidationException(
            "This model doesn't support tool use.", reason=f"toolConfig is given, and {card.name} has no tools"
        )
    config = _object(request["toolConfig"], "toolConfig")
    items = _list(config.get("tools"), "toolConfig.tools")
    if not items:
        raise constraint("toolConfig.tools", items, "Member must have length greater than or equal to 1")
    tools = tuple(_tool(item, f"toolConfig.tools.{index}") for index, item in enumerate(items))
    return tools, _tool_choice(config, tools, card, allows)


def _tool(item: object, at: str) -> Tool:
    kind, value = _only_member(item, at)
    if kind != "toolSpec":
        raise unsupported(f"toolConfig.tools.{kind}")
    spec = _object(value, f"{at}.toolSpec")
    name = _matching(spec.get("name"), f"{at}.toolSpec.name", TOOL_NAME)
    schema = _object(spec.get("inputSchema"), f"{at}.toolSpec.inputSchema")
    parameters = _object(schema.get("json"), f"{at}.toolSpec.inputSchema.json")
    return Tool(name, _string(spec.get("description", ""), f"{at}.toolSpec.description"), parameters)


def _tool_choice(config: Json, tools: tuple[Tool, ...], card: ModelCard, allows: Allows) -> ToolChoice:
    if "toolChoice" not in config:
        return ToolChoice()
    kind, value = _only_member(config["toolChoice"], "toolConfig.toolChoice")
    if kind == "auto":
        return ToolChoice()
    if kind not in ("any", "tool") or not allows(card, f"tool_choice.{kind}"):
        raise unsupported(f"toolConfig.toolChoice.{kind}")
    if kind == "any":
        return ToolChoice("any")
    name = _matching(
        _object(value, "toolConfig.toolChoice.tool").get("name"), "toolConfig.toolChoice.tool.name", TOOL_NAME
    )
    if name not in (tool.name for tool in tools):
        raise ValidationException(reason=f"toolConfig.toolChoice.tool.name {name!r} is none of toolConfig.tools")
    return ToolChoice("tool", name)


def _response_schema(request: Json, card: ModelCard, allows: Allows) -> Json | None:
    """`outputConfig.textFormat.structure.jsonSchema.schema` is a JSON schema in a string (botocore)."""
    if "outputConfig" not in request:
        return None
    if not allows(card, "structured_output"):
        raise unsupported("outputConfig")
    at = "outputConfig.textFormat"
    text_format = _object(_object(request["outputConfig"], "outputConfig").get("textFormat"), at)
    if text_format.get("type") != "json_schema":
        raise constraint(f"{at}.type", text_format.get("type"), "Member must satisfy enum value set: [json_schema]")
    structure = _object(_object(text_format.get("structure"), f"{at}.structure").get("jsonSchema"), f"{at}.jsonSchema")
    try:
        return loads_object(_string(structure.get("schema"), f"{at}.structure.jsonSchema.schema").encode())
    except ValidationException as error:
        raise ValidationException(reason=f"{at}.structure.jsonSchema.schema: {error.reason}") from None


def _inference_params(request: Json, card: ModelCard) -> InferenceParams:
    config = _object(request.get("inferenceConfig", {}), "inferenceConfig")
    if unknown := set(config) - {"maxTokens", "temperature", "topP", "stopSequences"}:
        raise ValidationException(reason=f"unknown member inferenceConfig.{min(unknown)}")
    limits = card.parameters
    extra = _object(request.get("additionalModelRequestFields", {}), "additionalModelRequestFields")
    fields.refuse_extra_keys(extra, ("top_k",) if limits.top_k else ())
    return InferenceParams(
        max_tokens=_max_tokens(config, limits.max_tokens.maximum),
        temperature=_number(config, "temperature", limits.temperature),
        top_p=_number(config, "topP", limits.top_p),
        top_k=fields.integer(extra, "top_k", limits.top_k) if limits.top_k else None,
        stop=_stop_sequences(config, card),
    )


def _max_tokens(config: Json, maximum: int) -> int:
    value = config.get("maxTokens", maximum)  # the default is the model's maximum: API reference
    if not isinstance(value, int) or isinstance(value, bool):
        raise _malformed("inferenceConfig.maxTokens", "an integer")
    if value < 1:
        raise constraint("inferenceConfig.maxTokens", value, "Member must have value greater than or equal to 1")
    if value > maximum:
        raise ValidationException(
            f"The maximum tokens you requested exceeds the model limit of {maximum}. "
            f"Try again with a maximum tokens value that is lower than {maximum}.",
            reason=f"inferenceConfig.maxTokens is {value}; allowed: 1 to {maximum}",
        )
    return value


def _number(config: Json, name: str, limits: NumberLimits) -> float:
    value = config.get(name, limits.default)
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise _malformed(f"inferenceConfig.{name}", "a number")
    if value < limits.minimum:
        rule = f"Member must have value greater than or equal to {limits.minimum:g}"
        raise constraint(f"inferenceConfig.{name}", value, rule)
    if value > limits.maximum:
        rule = f"Member must have value less than or equal to {limits.maximum:g}"
        raise constraint(f"inferenceConfig.{name}", value, rule)
    return float(value)


def _stop_sequences(config: Json, card: ModelCard) -> tuple[str, ...]:
    values = [
        _string(value, "inferenceConfig.stopSequences") for value in _list(config.get("stopSequences", []), "stop")
    ]
    if "" in values:
        at = f"inferenceConfig.stopSequences.{values.index('') + 1}.member"
        raise constraint(at, "", "Member must have length greater than or equal to 1")
    if values and card.parameters.stop is None:
        raise fields.invalid(f"{card.name} takes no stop sequences")  # recorded for Large (24.07)
    return fields.stop_sequences({"stop": values}, card.parameters.stop) if card.parameters.stop else ()


def _malformed(at: str, wanted: str) -> ValidationException:
    return ValidationException(reason=f"{at} is missing or is not {wanted}")


def _object(value: object, at: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _malformed(at, "an object")
    return value


def _list(value: object, at: str) -> list[Any]:
    if not isinstance(value, list):
        raise _malformed(at, "a list")
    return value


def _string(value: object, at: str) -> str:
    if not isinstance(value, str):
        raise _malformed(at, "a string")
    return value


def _matching(value: object, at: str, pattern: re.Pattern[str]) -> str:
    text = _string(value, at)
    if not pattern.fullmatch(text):
        raise constraint(at, text, f"Member must satisfy regular expression pattern: {pattern.pattern}")
    return text


def _only_member(value: object, at: str) -> tuple[str, Any]:
    """A union of AWS's: an object with exactly one member."""
    members = _object(value, at)
    if len(members) != 1:
        raise _malformed(at, "an object with one member")
    return next(iter(members.items()))
