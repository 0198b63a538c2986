"""What a boto3 program sees: the main operations on all five models, with counts and texts that agree everywhere."""

from __future__ import annotations

import itertools
import json
import uuid
from typing import Any

import psutil
import pytest
from botocore.exceptions import ClientError, EventStreamError
from contract.raw import CHAT_MODELS, PROMPT_MODELS
from running import IDS, RunningServer

QUESTION = "What is the capital of France?"
LENGTH = 12  # new tokens
TWICE_BEGUN = ("7b", "mixtral")  # Converse gives these a prompt with two <s>


def conversation(text: str = QUESTION, max_tokens: int = LENGTH, **config: Any) -> dict[str, Any]:
    return {
        "messages": [{"role": "user", "content": [{"text": text}]}],
        "inferenceConfig": {"maxTokens": max_tokens, "temperature": 0.0, **config},
    }


def completion(prompt: str = QUESTION, max_tokens: int = LENGTH, **fields: Any) -> str:
    return json.dumps({"prompt": prompt, "max_tokens": max_tokens, "temperature": 0, **fields})


def chat(text: str = QUESTION, max_tokens: int = LENGTH) -> str:
    return json.dumps(
        {"messages": [{"role": "user", "content": text}], "max_tokens": max_tokens, "temperature": 0},
    )


def written_out(model: str) -> str:
    """The prompt that Converse makes of the question, with its control tokens written out.

    From v2 on the tokenizers have no space before `[/INST]`; one that is written would be a token more.
    """
    return f"<s>[INST] {QUESTION} [/INST]" if model in TWICE_BEGUN else f"[INST] {QUESTION}[/INST]"


def invoke(client: Any, model: str, body: str) -> tuple[Any, int, int]:
    """The body, and the token counts of the headers."""
    answer = client.invoke_model(modelId=IDS.get(model, model), body=body)
    headers = answer["ResponseMetadata"]["HTTPHeaders"]
    counts = [int(headers[f"x-amzn-bedrock-{kind}-token-count"]) for kind in ("input", "output")]
    return json.loads(answer["body"].read()), counts[0], counts[1]


def stream(client: Any, model: str, body: str) -> list[Any]:
    answer = client.invoke_model_with_response_stream(modelId=IDS[model], body=body)
    return [json.loads(event["chunk"]["bytes"]) for event in answer["body"]]


def converse(client: Any, model: str, **request: Any) -> tuple[str, dict[str, int], str]:
    """Text, usage and stop reason."""
    answer = client.converse(modelId=IDS.get(model, model), **(request or conversation()))
    (block,) = answer["output"]["message"]["content"]
    return block["text"], answer["usage"], answer["stopReason"]


def converse_stream(client: Any, model: str, **request: Any) -> tuple[str, dict[str, int], str]:
    answer = client.converse_stream(modelId=IDS[model], **(request or conversation()))
    events = list(answer["stream"])
    text = "".join(event["contentBlockDelta"]["delta"]["text"] for event in events if "contentBlockDelta" in event)
    return text, events[-1]["metadata"]["usage"], events[-2]["messageStop"]["stopReason"]


@pytest.mark.parametrize("model", PROMPT_MODELS)
def test_a_text_completion_has_one_output_and_counts_in_headers(client: Any, model: str) -> None:
    body, input_tokens, output_tokens = invoke(client, model, completion())
    assert [*body] == ["outputs"]
    assert body["outputs"][0]["text"]
    assert body["outputs"][0]["stop_reason"] == "length"
    assert (input_tokens, output_tokens) == (8, LENGTH)


@pytest.mark.parametrize("model", CHAT_MODELS)
def test_a_chat_completion_has_one_choice_and_counts_in_headers(client: Any, model: str) -> None:
    body, input_tokens, output_tokens = invoke(client, model, chat())
    (choice,) = body["choices"]
    assert choice["message"]["role"] == "assistant"
    assert choice["message"]["content"]
    assert choice["stop_reason"] == "length"
    assert (input_tokens, output_tokens) == (10, LENGTH)


@pytest.mark.parametrize("model", IDS)
def test_converse_and_its_stream_agree(client: Any, model: str) -> None:
    text, usage, reason = converse(client, model)
    assert (text, usage, reason) == converse_stream(client, model)
    assert reason == "max_tokens"
    assert usage["outputTokens"] == LENGTH
    assert usage["totalTokens"] == usage["inputTokens"] + LENGTH


@pytest.mark.parametrize("model", PROMPT_MODELS)
def test_a_text_completion_and_its_stream_agree(client: Any, model: str) -> None:
    body, *counts = invoke(client, model, completion())
    chunks = stream(client, model, completion())
    metrics = chunks[-1]["amazon-bedrock-invocationMetrics"]
    assert "".join(chunk["outputs"][0]["text"] for chunk in chunks) == body["outputs"][0]["text"]
    assert chunks[-1]["outputs"][0]["stop_reason"] == body["outputs"][0]["stop_reason"]
    assert [metrics["inputTokenCount"], metrics["outputTokenCount"]] == counts


@pytest.mark.parametrize("model", CHAT_MODELS)
def test_a_chat_completion_and_its_stream_agree(client: Any, model: str) -> None:
    body, *counts = invoke(client, model, chat())
    chunks = stream(client, model, chat())
    metrics = chunks[-1]["amazon-bedrock-invocationMetrics"]
    text = "".join(chunk["choices"][0]["message"]["content"] for chunk in chunks)
    assert text == body["choices"][0]["message"]["content"]
    assert chunks[-1]["choices"][0]["stop_reason"] == body["choices"][0]["stop_reason"]
    assert [metrics["inputTokenCount"], metrics["outputTokenCount"]] == counts


@pytest.mark.parametrize("model", PROMPT_MODELS)
def test_a_prompt_written_out_and_converse_give_the_same_text_and_counts(client: Any, model: str) -> None:
    body, input_tokens, output_tokens = invoke(client, model, completion(written_out(model)))
    text, usage, _ = converse(client, model)
    assert body["outputs"][0]["text"] == text
    assert (input_tokens, output_tokens) == (usage["inputTokens"], usage["outputTokens"])


@pytest.mark.parametrize("model", CHAT_MODELS)
def test_a_chat_completion_and_converse_give_the_same_text_and_counts(client: Any, model: str) -> None:
    body, input_tokens, output_tokens = invoke(client, model, chat())
    text, usage, _ = converse(client, model)
    assert body["choices"][0]["message"]["content"] == text
    assert (input_tokens, output_tokens) == (usage["inputTokens"], usage["outputTokens"])


@pytest.mark.parametrize(
    ("prompt", "recorded"),
    [
        ("Say this is a test", 6),
        ("<s>[INST] What is 212 degrees Fahrenheit converted to Celsius? [/INST]", 25),
    ],
)
def test_mistral_7b_counts_the_input_of_a_completion_as_recorded(client: Any, prompt: str, recorded: int) -> None:
    _, input_tokens, _ = invoke(client, "7b", completion(prompt, 1))
    assert input_tokens == recorded


@pytest.mark.parametrize(
    ("text", "recorded"), [("Hello, can you tell me about yourself?", 18), ("Write a haiku about technology", 15)]
)
def test_mistral_7b_counts_the_input_of_a_conversation_as_recorded(client: Any, text: str, recorded: int) -> None:
    _, usage, _ = converse(client, "7b", **conversation(text, 1))
    assert usage["inputTokens"] == recorded


@pytest.mark.parametrize("name", ["{}", "arn:aws:bedrock:us-east-1::foundation-model/{}", "us.{}"])
@pytest.mark.parametrize("model", IDS)
def test_a_model_answers_by_every_name_that_bedrock_gives_it(client: Any, model: str, name: str) -> None:
    text, usage, _ = converse(client, name.format(IDS[model]))
    assert (text, usage) == converse(client, model)[:2]


def test_boto3_percent_encodes_the_model_id(server: RunningServer) -> None:
    sent: list[str] = []
    client = server.client()
    client.meta.events.register("before-send.bedrock-runtime", lambda request, **_: sent.append(request.url))
    invoke(client, "arn:aws:bedrock:us-east-1::foundation-model/" + IDS["7b"], completion())
    quoted = "arn%3Aaws%3Abedrock%3Aus-east-1%3A%3Afoundation-model%2Fmistral.mistral-7b-instruct-v0%3A2"
    assert sent == [f"{server.url}/model/{quoted}/invoke"]


def test_one_connection_serves_many_requests(server: RunningServer) -> None:
    def ports() -> set[int]:
        connections = psutil.Process().net_connections("tcp")
        return {one.laddr.port for one in connections if one.raddr and one.raddr.port == server.port}

    before, client = ports(), server.client(connections=1)
    for _ in range(3):
        invoke(client, "7b", completion())
        converse(client, "large2407")
        stream(client, "small2402", completion())
        converse_stream(client, "mixtral")
        with pytest.raises(ClientError):
            converse(client, "unknown")
    assert len(ports() - before) == 1


@pytest.mark.parametrize("model", PROMPT_MODELS)
def test_a_stop_sequence_ends_a_completion_and_is_not_part_of_it(client: Any, model: str) -> None:
    whole = invoke(client, model, completion())[0]["outputs"][0]["text"]
    stop = whole[len(whole) // 2 :][:4]
    request = completion(stop=["never met", stop])
    body, _, output_tokens = invoke(client, model, request)
    assert body["outputs"][0] == {"text": whole[: whole.index(stop)], "stop_reason": "stop"}
    assert 0 < output_tokens < LENGTH
    chunks = stream(client, model, request)
    assert "".join(chunk["outputs"][0]["text"] for chunk in chunks) == body["outputs"][0]["text"]
    assert len(chunks) == output_tokens


@pytest.mark.parametrize("model", PROMPT_MODELS)
def test_a_stop_sequence_ends_a_conversation_and_is_not_part_of_it(client: Any, model: str) -> None:
    whole = converse(client, model)[0]
    stop = whole[len(whole) // 2 :][:4]
    request = conversation(stopSequences=["never met", stop])
    text, usage, reason = converse(client, model, **request)
    assert (text, reason) == (whole[: whole.index(stop)], "stop_sequence")
    assert usage["outputTokens"] < LENGTH
    assert converse_stream(client, model, **request) == (text, usage, reason)


def test_latencies_are_whole_milliseconds_and_add_up(client: Any) -> None:
    answer = client.converse(modelId=IDS["7b"], **conversation())
    assert 0 < answer["metrics"]["latencyMs"] < 60_000
    metrics = stream(client, "7b", completion())[-1]["amazon-bedrock-invocationMetrics"]
    assert 0 < metrics["firstByteLatency"] <= metrics["invocationLatency"] < 60_000


def test_errors_are_the_exceptions_that_boto3_knows(client: Any) -> None:
    with pytest.raises(client.exceptions.ValidationException) as unknown:
        converse(client, "mistral.mistral-tiny")
    assert unknown.value.response["Error"]["Message"] == "The provided model identifier is invalid."
    assert unknown.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert uuid.UUID(unknown.value.response["ResponseMetadata"]["RequestId"]).version == 4
    with pytest.raises(client.exceptions.ValidationException, match="Validation Error"):
        invoke(client, "7b", completion(max_tokens=0))


def test_what_only_the_model_refuses_arrives_inside_the_stream(client: Any) -> None:
    answer = client.converse_stream(modelId=IDS["large2407"], **conversation(stopSequences=["|"]))
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200
    with pytest.raises(EventStreamError) as refused:
        list(answer["stream"])
    assert refused.value.response["Error"] == {
        "Code": "validationException",
        "Message": "The model returned the following errors: Validation Error",
    }


def test_counts_grow_with_the_conversation(client: Any) -> None:
    turns = [{"role": role, "content": [{"text": QUESTION}]} for role in ("user", "assistant", "user")]
    for model in IDS:
        counts = []
        for length in (1, 3):
            request = {"messages": turns[:length], "inferenceConfig": {"maxTokens": 1, "temperature": 0.0}}
            counts.append(converse(client, model, **request)[1]["inputTokens"])
        assert all(later > earlier + 10 for earlier, later in itertools.pairwise(counts))
