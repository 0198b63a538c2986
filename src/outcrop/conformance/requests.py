"""The requests that checks are made of: paths, and bodies that cost a few tokens.

In: a card, members to change. Out: `Request`s. Prompts are short and answers are cut after `FEW` tokens, so that a run
against the real service costs cents; what a model says is never looked at.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from outcrop.catalog import ModelCard
from outcrop.conformance.check import REGION, Request

FEW = 4
WORDS = "Say this is a test"
UNARY = ("invoke", "converse")
STREAMS = ("invoke-with-response-stream", "converse-stream")
OPERATIONS = (*UNARY, *STREAMS)
TOOL = {
    "name": "top_song",
    "description": "The most popular song of a radio station",
    "inputSchema": {"json": {"type": "object", "properties": {"sign": {"type": "string"}}, "required": ["sign"]}},
}
TOOLS: dict[str, Any] = {"tools": [{"toolSpec": TOOL}]}
FUNCTION = {
    "type": "function",
    "function": {
        "name": TOOL["name"],
        "description": TOOL["description"],
        "parameters": {"type": "object", "properties": {"sign": {"type": "string"}}, "required": ["sign"]},
    },
}

Json = dict[str, Any]


def post(model: str, operation: str, body: Any, *, hang_up: bool = False) -> Request:  # noqa: ANN401 - any JSON
    """`model` is encoded as AWS's own clients do: `:` is %3A, `/` is %2F."""
    return Request(f"/model/{quote(model, safe='')}/{operation}", body, hang_up=hang_up)


def get(path: str) -> Request:
    """Of the control plane."""
    return Request(path, None, method="GET", headers=(), plane="control")


def arn_of(model: str) -> str:
    """Encoded as one segment of a path."""
    return quote(f"arn:aws:bedrock:{REGION}::foundation-model/{model}", safe="")


def user(text: str) -> Json:
    return {"role": "user", "content": [{"text": text}]}


def assistant(*blocks: Json) -> Json:
    return {"role": "assistant", "content": [*blocks]}


def tool_use(id_: str = "tooluse_AAAAAAAAAAAAAAAAAAAAAA") -> Json:
    return {"toolUse": {"toolUseId": id_, "name": TOOL["name"], "input": {"sign": "WZPZ"}}}


def tool_result(id_: str = "tooluse_AAAAAAAAAAAAAAAAAAAAAA") -> Json:
    return {"toolResult": {"toolUseId": id_, "content": [{"json": {"song": "Elemental Hotel"}}]}}


def conversation(config: Json | None = None, /, **members: Any) -> Json:  # noqa: ANN401 - any JSON
    """The body of converse: `config` changes members of inferenceConfig, `members` those of the body."""
    inference = {"maxTokens": FEW, "temperature": 0} | (config or {})
    return {"messages": [user(WORDS)], "inferenceConfig": inference} | members


def completion(**members: Any) -> Json:  # noqa: ANN401 - any JSON
    return {"prompt": WORDS, "max_tokens": FEW, "temperature": 0} | members


def chat(**members: Any) -> Json:  # noqa: ANN401 - any JSON
    return {"messages": [{"role": "user", "content": WORDS}], "max_tokens": FEW, "temperature": 0} | members


def native(card: ModelCard, **members: Any) -> Json:  # noqa: ANN401 - any JSON
    """A body of invoke that the model takes."""
    return completion(**members) if "prompt" in card.bodies else chat(**members)


def body_for(card: ModelCard, operation: str) -> Json:
    return native(card) if operation.startswith("invoke") else conversation()


def converse(card: ModelCard, config: Json | None = None, /, **members: Any) -> list[Request]:  # noqa: ANN401
    return [post(card.id, "converse", conversation(config, **members))]


def converse_stream(card: ModelCard, config: Json | None = None, /, **members: Any) -> list[Request]:  # noqa: ANN401
    return [post(card.id, "converse-stream", conversation(config, **members))]


def invoke(card: ModelCard, body: Any) -> list[Request]:  # noqa: ANN401 - any JSON
    return [post(card.id, "invoke", body)]


def invoke_stream(card: ModelCard, body: Any) -> list[Request]:  # noqa: ANN401 - any JSON
    return [post(card.id, "invoke-with-response-stream", body)]


def everywhere(card: ModelCard) -> list[Request]:
    """A good request of each operation."""
    return [post(card.id, operation, body_for(card, operation)) for operation in OPERATIONS]
