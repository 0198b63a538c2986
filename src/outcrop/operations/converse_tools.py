"""Converse's `toolConfig` and `outputConfig` -> tools, their choice, a schema for the answer; or the refusal.

In: members of a request whose shape was checked, the card, what it allows.
"""

from __future__ import annotations

from collections import Counter

from outcrop.aws.restjson import loads_object
from outcrop.catalog import ModelCard
from outcrop.conversation import Tool, ToolChoice
from outcrop.errors import ValidationException
from outcrop.operations.converse_content import Allows, Json
from outcrop.operations.refusals import no_cache, refuse, unsupported


def tool_config(config: Json | None, card: ModelCard, allows: Allows) -> tuple[tuple[Tool, ...], ToolChoice]:
    if config is None:
        return (), ToolChoice()
    if not allows(card, "tools"):
        raise refuse("tools", reason=f"toolConfig is given, and {card.name} has no tools")
    tools = tuple(_tool(item, f"toolConfig.tools.{index}") for index, item in enumerate(config["tools"]))
    names = [tool.name for tool in tools]
    if twice := sorted(name for name, count in Counter(names).items() if count > 1):
        raise refuse("duplicate_tools", names=", ".join(twice))
    return tools, _choice(config.get("toolChoice"), names, card, allows)


def _tool(item: Json, at: str) -> Tool:
    ((kind, spec),) = item.items()
    if kind == "cachePoint":
        raise no_cache(at)
    if kind != "toolSpec":
        raise unsupported(f"toolConfig.tools.{kind}", f"{at}.{kind}")
    if spec.get("strict"):
        raise unsupported("strict", f"{at}.toolSpec.strict")
    parameters = spec["inputSchema"]["json"]
    if not isinstance(parameters, dict):
        raise ValidationException(reason=f"{at}.toolSpec.inputSchema.json is not an object")
    return Tool(spec["name"], spec.get("description", ""), parameters)


def _choice(choice: Json | None, names: list[str], card: ModelCard, allows: Allows) -> ToolChoice:
    if choice is None:
        return ToolChoice()
    ((kind, value),) = choice.items()
    if kind == "auto":
        return ToolChoice()
    if not allows(card, f"tool_choice.{kind}"):
        raise unsupported(f"toolConfig.toolChoice.{kind}")
    if kind == "any":
        return ToolChoice("any")
    if value["name"] not in names:
        raise ValidationException(reason=f"toolConfig.toolChoice.tool.name {value['name']!r} is none of its tools")
    return ToolChoice("tool", value["name"])


def response_schema(config: Json | None, card: ModelCard, allows: Allows) -> Json | None:
    """`outputConfig.textFormat.structure.jsonSchema.schema` is a JSON schema in a string (botocore)."""
    if config is None:
        return None
    if not allows(card, "structured_output"):
        raise unsupported("outputConfig")
    if "effort" in config:
        raise unsupported("outputConfig.effort")
    if "textFormat" not in config:
        return None
    try:
        return loads_object(config["textFormat"]["structure"]["jsonSchema"]["schema"].encode())
    except ValidationException as error:
        raise ValidationException(
            reason=f"outputConfig.textFormat.structure.jsonSchema.schema: {error.reason}"
        ) from None
