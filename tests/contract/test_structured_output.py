"""Structured output, an extension: both ways to ask for it, on all chat models; what cannot be enforced is refused.

The answers come from random weights, so only the constraint can make them right.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError, EventStreamError
from contract.raw import CHAT_MODELS
from jsonschema import Draft202012Validator
from running import IDS, RunningServer

PERSON = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 1, "maxLength": 12},
        "born": {"type": "string", "format": "date"},
        "shoes": {"type": "integer", "minimum": 20, "maximum": 50},
        "pets": {"type": "array", "items": {"enum": ["cat", "dog", None]}, "maxItems": 3},
    },
    "required": ["name", "born", "shoes", "pets"],
    "additionalProperties": False,
}
CHOICE = {"enum": ["yes", "no", 3, None, {"maybe": True}]}
TREE = {
    "$ref": "#/$defs/node",
    "$defs": {
        "node": {
            "type": "object",
            "properties": {
                "value": {"type": "boolean"},
                "next": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/node"}]},
            },
            "required": ["value", "next"],
            "additionalProperties": False,
        }
    },
}
SCHEMAS = {"person": PERSON, "choice": CHOICE, "tree": TREE}
IMPOSSIBLE = {"type": "object", "properties": {"a": {"type": "array", "items": {"not": {"type": "string"}}}}}


@pytest.fixture(scope="module")
def extended(cache_dir: Path) -> Iterator[RunningServer]:
    running = RunningServer(cache_dir, threads=1, seed=1, extensions=True)
    yield running
    running.stop()


def request(schema: object, text: str = "Hi", temperature: float = 1.0) -> dict[str, Any]:
    written = schema if isinstance(schema, str) else json.dumps(schema)
    structure = {"jsonSchema": {"schema": written, "name": "answer", "description": "An answer."}}
    return {
        "messages": [{"role": "user", "content": [{"text": text}]}],
        "inferenceConfig": {"maxTokens": 400, "temperature": temperature},
        "outputConfig": {"textFormat": {"type": "json_schema", "structure": structure}},
    }


def chat(server: RunningServer, model: str, response_format: Any, **more: Any) -> Any:
    """The first choice."""
    body = {"messages": [{"role": "user", "content": "Hi"}], "max_tokens": 400, "temperature": 1, **more}
    answer = server.client().invoke_model(
        modelId=IDS[model], body=json.dumps(body | {"response_format": response_format})
    )
    return json.loads(answer["body"].read())["choices"][0]


def refusal(server: RunningServer, model: str, **body: Any) -> tuple[int, str, str]:
    """Status, code and message of what Converse refuses."""
    with pytest.raises(ClientError) as refused:
        server.client().converse(modelId=IDS[model], **body)
    response = refused.value.response
    return response["ResponseMetadata"]["HTTPStatusCode"], response["Error"]["Code"], response["Error"]["Message"]


def assert_validates(schema: dict[str, Any], text: str) -> None:
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(json.loads(text))


@pytest.mark.parametrize("model", IDS)
@pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)
def test_converse_answers_by_the_schema(extended: RunningServer, model: str, schema: dict[str, Any]) -> None:
    for text, temperature in (("Hi", 1.0), ("Who?", 1.0), ("東京", 0.7), ("Hi", 0.0)):
        answer = extended.client().converse(modelId=IDS[model], **request(schema, text, temperature))
        (block,) = answer["output"]["message"]["content"]
        if answer["stopReason"] == "max_tokens" and temperature == 0 and schema is TREE:
            continue  # greedy random weights may repeat themselves for ever
        assert answer["stopReason"] == "end_turn"
        assert_validates(schema, block["text"])


@pytest.mark.parametrize("model", IDS)
def test_a_stream_carries_the_same_text(extended: RunningServer, model: str) -> None:
    answer = extended.client().converse(modelId=IDS[model], **request(PERSON))
    events = extended.client().converse_stream(modelId=IDS[model], **request(PERSON))["stream"]
    text = "".join(event["contentBlockDelta"]["delta"]["text"] for event in events if "contentBlockDelta" in event)
    assert text == answer["output"]["message"]["content"][0]["text"]
    assert_validates(PERSON, text)


@pytest.mark.parametrize("model", CHAT_MODELS)
@pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)
def test_a_chat_completion_answers_by_the_schema(extended: RunningServer, model: str, schema: dict[str, Any]) -> None:
    choice = chat(extended, model, {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema}})
    assert choice["stop_reason"] == "stop"
    assert_validates(schema, choice["message"]["content"])


@pytest.mark.parametrize("model", CHAT_MODELS)
def test_json_object_makes_an_object(extended: RunningServer, model: str) -> None:
    """Any object, so a random one may be long: what is whole must be one, and something must be whole."""
    whole = 0
    for question in ("a", "b", "c", "d", "e", "f"):
        messages = [{"role": "user", "content": question}]
        choice = chat(extended, model, {"type": "json_object"}, messages=messages)
        assert choice["message"]["content"].lstrip().startswith("{")
        if choice["stop_reason"] == "stop":
            assert isinstance(json.loads(choice["message"]["content"]), dict)
            whole += 1
    assert whole


def test_with_tools_beside_it_the_answer_is_either(extended: RunningServer) -> None:
    tools = {"tools": [{"toolSpec": {"name": "add", "inputSchema": {"json": PERSON}}}]}
    for text in "abcdef":
        answer = extended.client().converse(modelId=IDS["large2407"], **request(PERSON, text), toolConfig=tools)
        for block in answer["output"]["message"]["content"]:
            if answer["stopReason"] != "max_tokens":
                assert_validates(PERSON, block["text"] if "text" in block else json.dumps(block["toolUse"]["input"]))


@pytest.mark.parametrize("model", IDS)
def test_without_extensions_output_config_is_refused_in_bedrocks_words(server: RunningServer, model: str) -> None:
    status, code, message = refusal(server, model, **request(PERSON))
    assert (status, code) == (400, "ValidationException")
    assert "doesn't support the outputConfig field" in message
    with pytest.raises((ClientError, EventStreamError), match="doesn't support the outputConfig field"):
        list(server.client().converse_stream(modelId=IDS[model], **request(PERSON))["stream"])


@pytest.mark.parametrize("model", CHAT_MODELS)
def test_without_extensions_response_format_is_refused(server: RunningServer, model: str) -> None:
    with pytest.raises(ClientError, match="ValidationException"):
        chat(server, model, {"type": "json_object"})


@pytest.mark.parametrize("model", IDS)
def test_what_cannot_be_enforced_is_refused_with_keyword_and_path(extended: RunningServer, model: str) -> None:
    status, code, message = refusal(extended, model, **request(IMPOSSIBLE))
    assert (status, code) == (400, "ValidationException")
    assert "'not'" in message
    assert "/properties/a/items" in message


@pytest.mark.parametrize("model", CHAT_MODELS)
def test_a_chat_schema_that_cannot_be_enforced_is_refused_alike(extended: RunningServer, model: str) -> None:
    with pytest.raises(ClientError, match=r"ValidationException.*'not' at /properties/a/items"):
        chat(extended, model, {"type": "json_schema", "json_schema": {"schema": IMPOSSIBLE}})


@pytest.mark.parametrize("schema", ["{", "[]", '"object"', "", '{"type": "objekt"}', '{"type": 5}'])
def test_a_schema_that_is_none_is_refused(extended: RunningServer, schema: str) -> None:
    status, code, _ = refusal(extended, "large2407", **request(schema))
    assert (status, code) == (400, "ValidationException")


def test_a_cut_answer_says_so(extended: RunningServer) -> None:
    body = request(PERSON) | {"inferenceConfig": {"maxTokens": 5}}
    assert extended.client().converse(modelId=IDS["7b"], **body)["stopReason"] == "max_tokens"
