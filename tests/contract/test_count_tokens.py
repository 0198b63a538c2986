"""CountTokens: what it counts is what the same request is billed for; and who is refused, in which words."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

import pytest
from botocore.exceptions import ClientError
from contract.raw import CHAT_MODELS, PROMPT_MODELS, path, send
from running import IDS, RunningServer

UNSUPPORTED = "The provided model doesn't support counting tokens."
UNKNOWN_MODEL = "The provided model identifier is invalid."
MALFORMED = "Malformed input request, please reformat your input and try again."
USER = {"role": "user", "content": [{"text": "Crème brûlée in 東京 😀? [INST] </s>"}]}
CONVERSE = {"messages": [USER]}
SYSTEM = {"system": [{"text": "Be brief."}]}
SPEC = {"name": "top_song", "description": "The top song", "inputSchema": {"json": {"type": "object"}}}
CALL = {"toolUse": {"toolUseId": "tooluse_1", "name": "top_song", "input": {"sign": "WZPZ"}}}
RESULT = {"toolResult": {"toolUseId": "tooluse_1", "content": [{"text": "Elemental Hotel"}]}}
TOOLS = {
    "messages": [USER, {"role": "assistant", "content": [CALL]}, {"role": "user", "content": [RESULT]}],
    "toolConfig": {"tools": [{"toolSpec": SPEC}]},
}
FUNCTION = {"type": "function", "function": {"name": "top_song", "parameters": {"type": "object"}}}
CHATS: list[Any] = [
    {"messages": [{"role": "user", "content": "Crème brûlée"}], "max_tokens": 7},
    {
        "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Which song?"}],
        "tools": [FUNCTION],
        "tool_choice": "any",
    },
]
PROMPTS = [{"prompt": "Say this is a test"}, {"prompt": "<s>[INST] Crème brûlée 😀 [/INST]", "max_tokens": 3}]
EXTRA = {"additionalModelRequestFields": {"top_k": 5}}


@pytest.fixture(scope="module")
def counting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    directory = tmp_path_factory.mktemp("counting")
    running = RunningServer.scripted(directory, ["Yes."], extensions=True)
    yield running
    running.stop()


@pytest.fixture(scope="module")
def runtime(counting: RunningServer) -> Any:
    return counting.client()


def refusal(client: Any, model_id: str, request: Any) -> str:
    with pytest.raises(ClientError) as caught:
        client.count_tokens(modelId=model_id, input=request)
    assert caught.value.response["Error"]["Code"] == "ValidationException"
    message: str = caught.value.response["Error"]["Message"]
    return message


def counted(client: Any, model: str, body: Any) -> int:
    """The count of a body of InvokeModel."""
    answer = client.count_tokens(modelId=IDS[model], input={"invokeModel": {"body": json.dumps(body)}})
    tokens: int = answer["inputTokens"]
    return tokens


@pytest.mark.parametrize("model", IDS)
def test_a_conversation_counts_as_many_tokens_as_it_is_billed_for(runtime: Any, model: str) -> None:
    requests: list[Any] = [CONVERSE, CONVERSE | SYSTEM]
    requests += [TOOLS, TOOLS | SYSTEM] if model in CHAT_MODELS else []
    requests += [CONVERSE | EXTRA] if model != "large2407" else []
    for request in requests:
        billed = runtime.converse(modelId=IDS[model], **request)["usage"]["inputTokens"]
        answer = runtime.count_tokens(modelId=IDS[model], input={"converse": request})
        assert answer["inputTokens"] == billed


@pytest.mark.parametrize("model", IDS)
def test_a_body_counts_as_many_tokens_as_it_is_billed_for(runtime: Any, model: str) -> None:
    for body in [*(PROMPTS if model in PROMPT_MODELS else ()), *(CHATS if model in CHAT_MODELS else ())]:
        answer = runtime.invoke_model(modelId=IDS[model], body=json.dumps(body))
        billed = answer["ResponseMetadata"]["HTTPHeaders"]["x-amzn-bedrock-input-token-count"]
        assert counted(runtime, model, body) == int(billed)


def test_the_answer_byte_for_byte(counting: RunningServer) -> None:
    body = {"input": {"invokeModel": {"body": base64.b64encode(json.dumps(PROMPTS[0]).encode()).decode()}}}
    answer = send(counting, path("7b", "count-tokens"), body)
    assert (answer.status, answer.body) == (200, b'{"inputTokens":6}')  # recorded for InvokeModel


def test_a_prompt_that_is_too_long_is_counted(runtime: Any) -> None:
    assert counted(runtime, "7b", {"prompt": "word " * 40_000}) > 40_000


@pytest.mark.parametrize("model", IDS)
def test_without_extensions_counting_is_refused_in_bedrocks_words(server: RunningServer, model: str) -> None:
    for body in ({"input": {"converse": CONVERSE}}, {"input": {"invokeModel": {"body": "?"}}}, b"not JSON"):
        answer = send(server, path(model, "count-tokens"), body)
        assert (answer.status, answer.json()) == (400, {"message": UNSUPPORTED})
        assert answer.header("x-amzn-errortype").startswith("ValidationException:")


@pytest.mark.parametrize(
    "model_id",
    ["mistral.unknown-v1:0", f"us.{IDS['7b']}", f"arn:aws:bedrock:us-east-1::foundation-model/{IDS['7b']}"],
)
def test_only_plain_ids_name_a_model(server: RunningServer, counting: RunningServer, model_id: str) -> None:
    for running in (server, counting):
        for body in ({"input": {"converse": CONVERSE}}, b"not JSON"):
            answer = send(running, path(model_id, "count-tokens"), body)
            assert (answer.status, answer.json()) == (400, {"message": UNKNOWN_MODEL})


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not JSON",
        {},
        {"input": None},
        {"input": {}},
        {"input": {"converse": None}},
        {"input": {"invokeModel": {}}},
        {"input": {"invokeModel": {"body": None}}},
        {"input": {"invokeModel": {"body": "not base64"}}},
        {"input": {"invokeModel": {"body": "é"}}},
        {"input": {"invokeModel": {"body": ""}}},
        {"input": {"invokeModel": {"body": base64.b64encode(b"not JSON").decode()}}},
        {"input": {"invokeModel": {"body": "e30=", "x": 1}}},
        {"input": {"converse": CONVERSE, "invokeModel": {"body": "e30="}}},
        {"input": {"converse": CONVERSE | {"inferenceConfig": {"maxTokens": 5}}}},
        {"input": {"converse": CONVERSE}, "x": 1},
    ],
    ids=repr,
)
def test_what_is_none_of_both_forms_is_malformed(counting: RunningServer, body: Any) -> None:
    answer = send(counting, path("7b", "count-tokens"), body)
    assert (answer.status, answer.json()) == (400, {"message": MALFORMED})
    assert answer.header("x-outcrop-reason") != MALFORMED


@pytest.mark.parametrize(("depth", "status"), [(200, 200), (300, 400), (1000, 400), (5000, 400)])
def test_deep_json_is_counted_or_refused(counting: RunningServer, depth: int, status: int) -> None:
    schema = '{"a":' * depth + "1" + "}" * depth
    body = json.dumps({"input": {"converse": TOOLS}}).replace('{"type": "object"}', schema)
    answer = send(counting, path("large2407", "count-tokens"), body.encode())
    assert answer.status == status, answer.body


def test_what_the_operation_refuses_has_no_count(runtime: Any) -> None:
    tools = {"converse": CONVERSE | {"toolConfig": TOOLS["toolConfig"]}}
    assert refusal(runtime, IDS["7b"], tools) == "This model doesn't support tool use."
    quoted = "The model returned the following errors: Validation Error"
    too_large = {"additionalModelRequestFields": {"top_k": 201}}
    assert refusal(runtime, IDS["7b"], {"converse": CONVERSE | too_large}) == quoted
    body = json.dumps({"prompt": "x", "temperature": 2})
    assert refusal(runtime, IDS["7b"], {"invokeModel": {"body": body}}) == "Validation Error"
