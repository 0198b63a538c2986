"""What a caller may ask of a model, whatever JSON it came in: messages, tools, inference parameters.

In: nothing; these are values. Out: frozen dataclasses that the operations build and the renderer reads.
They know no AWS shape, no prompt format and no token. Limits and defaults were applied before they are built.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

Role = Literal["user", "assistant"]
TOOL_NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")  # botocore: ToolName; mistral-common has the same rule


@dataclass(frozen=True, slots=True)
class Text:
    text: str


@dataclass(frozen=True, slots=True)
class ToolUse:
    """A call that the assistant made in an earlier turn. `id` is the caller's, `input` a JSON object."""

    id: str
    name: str
    input: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ToolResult:
    """What a call returned: `content` is text, or the text of a JSON value."""

    tool_use_id: str
    content: str
    is_error: bool = False


ContentBlock = Text | ToolUse | ToolResult


@dataclass(frozen=True, slots=True)
class Message:
    role: Role
    content: tuple[ContentBlock, ...]


@dataclass(frozen=True, slots=True)
class Tool:
    """A function that the model may call. `parameters` is its JSON schema."""

    name: str
    description: str
    parameters: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ToolChoice:
    """`auto`: the model decides; `any`: some tool; `none`: no tool; `tool`: the one called `name`."""

    mode: Literal["auto", "any", "none", "tool"] = "auto"
    name: str | None = None


@dataclass(frozen=True, slots=True)
class InferenceParams:
    """`max_tokens` counts new tokens; `temperature` 0 is greedy; `top_k` None means no limit; `stop` holds texts."""

    max_tokens: int
    temperature: float
    top_p: float
    top_k: int | None = None
    stop: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChatRequest:
    """`response_schema`: the JSON schema that the answer's text must satisfy; None: any text."""

    messages: tuple[Message, ...]
    params: InferenceParams
    system: str = ""
    tools: tuple[Tool, ...] = ()
    tool_choice: ToolChoice = ToolChoice()
    response_schema: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class CompletionRequest:
    """Text to continue, in which control tokens may be written out (`<s>[INST] ... [/INST]`)."""

    prompt: str
    params: InferenceParams


Request = ChatRequest | CompletionRequest
