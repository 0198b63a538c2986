"""InvokeModel on the wire: each number at and beyond its limits on every card, headers, texts, turns; unary and stream.

The words and the paths of single fields are in tests/native and tests/operations; here it is status, bytes, headers."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from typing import Any

import pytest
from botocore.exceptions import ClientError
from contract.raw import CHAT, CHAT_MODELS, COMPLETION, PROMPT_MODELS, Answer, exchange, path, send
from running import IDS, RunningServer

from outcrop.catalog import IntegerLimits, NumberLimits, load_catalog

UNARY = "invoke"
STREAM = "invoke-with-response-stream"
REFUSED = b'{"message":"Validation Error"}'
MALFORMED = b'{"message":"Malformed input request, please reformat your input and try again."}'
WRONG = ("null", '"5"', '"0.5"', '""', "true", "false", "[]", "[1]", "{}")  # for every number, as JSON text
HUGE = ("1e308", "-1e308", "9223372036854775808", "1" + "0" * 40, "-" + "9" * 40)
NO_JSON = ("NaN", "Infinity", "-Infinity", "1e999", "-1e999", "01", "1.", ".5", "+1", "0x1")
TOOL = {"type": "function", "function": {"name": "add", "parameters": {"type": "object"}}}
CHUNKS = [{"type": "text", "text": "Say this"}, {"type": "text", "text": "is a test"}]


@pytest.fixture(scope="module")
def scripted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    running = RunningServer.scripted(tmp_path_factory.mktemp("scripted"), ["Yes."], log_level="error")
    yield running
    running.stop()


@pytest.fixture(scope="module")
def connection(scripted: RunningServer) -> Iterator[http.client.HTTPConnection]:
    """One connection for all: no refusal may close it."""
    connection = http.client.HTTPConnection("127.0.0.1", scripted.port, timeout=30)
    yield connection
    connection.close()


def limits() -> Iterator[Any]:
    """Every number of every card and body: name, limits and the body around it."""
    for card in load_catalog():
        for kind in card.bodies:
            names = ("max_tokens", "temperature", "top_p", *(("top_k",) if kind == "prompt" else ()))
            base = {"prompt": "x"} if kind == "prompt" else {"messages": CHAT["messages"]}
            for name in names:
                values = getattr(card.parameters, name)
                yield pytest.param(card.id, name, values, base, id=f"{card.short_name}, {kind}: {name}")


def with_raw(base: dict[str, Any], name: str, raw: str) -> bytes:
    """The body with one more member, written as it stands."""
    return json.dumps({**base, name: "raw"}).replace('"raw"', raw).encode()


def assert_refused(connection: http.client.HTTPConnection, model: str, body: Any, reason: str) -> None:
    """By the model: 400 from InvokeModel; from its stream an exception frame after 200."""
    answer = exchange(connection, path(model, UNARY), body)
    assert (answer.status, answer.body) == (400, REFUSED)
    assert reason in answer.header("x-outcrop-reason")
    stream = exchange(connection, path(model, STREAM), body)
    (frame,) = stream.frames()
    assert (stream.status, frame.headers[0][1], frame.payload) == (200, "validationException", REFUSED)
    assert reason in stream.header("x-outcrop-reason")


def assert_malformed(connection: http.client.HTTPConnection, model: str, body: Any) -> None:
    """By the front: 400 from both."""
    for operation in (UNARY, STREAM):
        answer = exchange(connection, path(model, operation), body)
        assert (answer.status, answer.body) == (400, MALFORMED)


@pytest.mark.parametrize(("model", "name", "values", "base"), list(limits()))
def test_a_number_is_taken_at_its_limits_and_nowhere_else(
    connection: http.client.HTTPConnection, model: str, name: str, values: Any, base: dict[str, Any]
) -> None:
    integer = isinstance(values, IntegerLimits)
    assert integer or isinstance(values, NumberLimits)
    step = 1 if integer else 1e-6
    good = [values.minimum, values.maximum, *([] if integer else [int(values.minimum), int(values.maximum), 0.5])]
    beyond = [values.minimum - step, values.maximum + step, *([10.0, 5.5] if integer else [])]
    for value in good:
        assert exchange(connection, path(model, UNARY), {**base, name: value}).status == 200, value
    for raw in (*map(str, beyond), *WRONG, *HUGE):
        assert_refused(connection, model, with_raw(base, name, raw), f"{name} is ")
    for raw in NO_JSON:
        assert_malformed(connection, model, with_raw(base, name, raw))


@pytest.mark.parametrize("model", PROMPT_MODELS)
def test_stop_sequences_are_counted_and_typed(connection: http.client.HTTPConnection, model: str) -> None:
    for stop in ([], ["|"], ["a"] * 10, ["x" * 10_000], ["\x00", "\u2028", "😀"]):
        assert exchange(connection, path(model, UNARY), COMPLETION | {"stop": stop}).status == 200
    assert_refused(connection, model, COMPLETION | {"stop": ["a"] * 11}, "stop has 11 sequences; allowed: 10")
    for wrong in (None, "a", 5, True, {}, {"0": "a"}, [""], ["a", None], [5], [["a"]]):
        assert_refused(connection, model, COMPLETION | {"stop": wrong}, "stop is not a list of non-empty strings")


@pytest.mark.parametrize("model", PROMPT_MODELS)
def test_a_prompt_is_a_text_that_is_not_empty(connection: http.client.HTTPConnection, model: str) -> None:
    for prompt in (" ", "\x00", "\x00\x01\x7f", "\ufeff", "\ufffe", "😀" * 50, "<s>[INST] x [/INST]", "</s>", "\r\n"):
        answer = exchange(connection, path(model, UNARY), {"prompt": prompt})
        assert (answer.status, answer.json()["outputs"][0]["text"]) == (200, "Yes."), repr(prompt)
    for wrong, reason in (("", "prompt is empty"), (None, "prompt is not a string"), (["x"], "prompt is not a string")):
        assert_refused(connection, model, {"prompt": wrong}, reason)
    for surrogate in (rb'{"prompt":"\ud800"}', rb'{"prompt":"\udc00x"}', b'{"prompt":"\xed\xa0\x80"}'):
        assert_malformed(connection, model, surrogate)


def test_of_a_key_that_comes_twice_the_last_counts(connection: http.client.HTTPConnection) -> None:
    assert exchange(connection, path("7b", UNARY), b'{"prompt":5,"prompt":"x"}').status == 200
    assert_refused(connection, "7b", b'{"prompt":"x","prompt":5}', "prompt is not a string")


@pytest.mark.parametrize("key", ["topP", "maxTokens", "stop_sequences", "n", "stream", "PROMPT", "", " prompt", "é"])
def test_an_extraneous_key_is_refused_by_name(connection: http.client.HTTPConnection, key: str) -> None:
    assert_refused(connection, "7b", COMPLETION | {key: 1}, "unknown field '")
    assert_refused(connection, "large2407", CHAT | {key: 1}, "unknown field '")


@pytest.mark.parametrize("model", CHAT_MODELS)
def test_the_turns_of_a_chat_are_checked(connection: http.client.HTTPConnection, model: str) -> None:
    user, assistant = CHAT["messages"][0], {"role": "assistant", "content": "Yes?"}  # type: ignore[index]
    call = {"id": "abcdefghi", "function": {"name": "add", "arguments": "{}"}}
    calling = {"role": "assistant", "content": "", "tool_calls": [call]}
    result = {"role": "tool", "tool_call_id": "abcdefghi", "content": "3"}
    for good in ([user], [user, user], [user, assistant, user], [user, calling, result]):
        body = {"messages": good, "tools": [TOOL]}
        assert exchange(connection, path(model, UNARY), body).status == 200
    for bad in ([], [assistant], [user, assistant], [user, result], [user, calling], [user, calling, assistant, user]):
        assert_refused(connection, model, {"messages": bad}, "messages")


def test_chunks_of_text_are_taken_by_the_successor_only(connection: http.client.HTTPConnection) -> None:
    body = {"messages": [{"role": "user", "content": CHUNKS}]}
    assert exchange(connection, path("large2407", UNARY), body).status == 200
    for model in ("large2402", "small2402"):
        assert_refused(connection, model, body, "messages[0].content is not a string")
    image = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}
    body["messages"][0]["content"] = [*CHUNKS, image]
    assert_refused(connection, "large2407", body, "messages[0].content[2].type is 'image_url'; allowed: text")


def with_headers(connection: http.client.HTTPConnection, operation: str, **headers: str) -> Answer:
    """Underscores in the names stand for hyphens."""
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request("POST", path("7b", operation), json.dumps(COMPLETION), names)
    response = connection.getresponse()
    return Answer(response.status, tuple((k.lower(), v) for k, v in response.getheaders()), response.read())


@pytest.mark.parametrize("operation", [UNARY, STREAM])
@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({"Content_Type": "text/plain"}, "The provided Content Type is invalid or not supported for this model"),
        ({"X_Amzn_Bedrock_Service_Tier": "reserved"}, "Reservation not found."),
        (
            {"X_Amzn_Bedrock_GuardrailIdentifier": "abc", "X_Amzn_Bedrock_GuardrailVersion": "1"},
            "The guardrail identifier or version provided in the request does not exist.",
        ),
        (
            {"X_Amzn_Bedrock_Trace": "on"},
            "1 validation error detected: Value 'on' at 'trace' failed to satisfy constraint: "
            "Member must satisfy enum value set: [ENABLED, DISABLED, ENABLED_FULL]",
        ),
    ],
)
def test_a_header_that_is_refused_is_an_http_error_also_on_the_stream(
    connection: http.client.HTTPConnection, operation: str, headers: dict[str, str], message: str
) -> None:
    answer = with_headers(connection, operation, **headers)
    assert (answer.status, answer.json()) == (400, {"message": message})
    assert answer.header("x-amzn-errortype").startswith("ValidationException:")


def test_each_operation_reads_its_own_accept_header(connection: http.client.HTTPConnection) -> None:
    assert with_headers(connection, UNARY, Accept="text/plain").status == 400
    assert with_headers(connection, UNARY, X_Amzn_Bedrock_Accept="text/plain").status == 200
    assert with_headers(connection, STREAM, Accept="text/plain").status == 200
    assert with_headers(connection, STREAM, X_Amzn_Bedrock_Accept="text/plain").status == 400


def test_an_unknown_model_is_told_before_a_header(connection: http.client.HTTPConnection) -> None:
    connection.request("POST", path("nobody", UNARY), "{}", {"Content-Type": "text/plain"})
    assert b"model identifier is invalid" in connection.getresponse().read()


def test_boto3_gets_back_the_tier_and_the_latency_that_it_asked_for(scripted: RunningServer) -> None:
    client = scripted.client()
    asked = {"serviceTier": "default", "performanceConfigLatency": "standard"}
    more = {"contentType": "application/json", "accept": "application/json", "trace": "DISABLED"}
    for call in (client.invoke_model, client.invoke_model_with_response_stream):
        answer = call(modelId=IDS["7b"], body=json.dumps(COMPLETION), **asked, **more, requestMetadata='{"a": "b"}')
        assert {name: answer[name] for name in asked} == asked
        assert answer["contentType"] == "application/json"
    with pytest.raises(ClientError, match=r"Latency performance configuration is not supported for .* in us-east-1"):
        client.invoke_model(modelId=IDS["7b"], body="{}", performanceConfigLatency="optimized")


def test_what_can_never_fit_the_context_is_refused_at_once(scripted: RunningServer) -> None:
    """300,000 tools would take minutes to compile, and nobody could stop it."""
    tools = [{"function": {"name": f"t{number}"}} for number in range(300_000)]
    turns = [{"role": role, "content": "x"} for role in ("user", "assistant") * 100_000][:-1]
    for body in (
        {"messages": [{"role": "user", "content": "x"}], "tools": tools},
        {"messages": turns},
        {"messages": [{"role": "user", "content": "x" * 20_000_000}]},
    ):
        answer = send(scripted, path("large2407", "invoke"), body)
        assert (answer.status, "maximum context length is 131072 tokens" in answer.json()["message"]) == (400, True)
        assert "at the least" in answer.header("x-outcrop-reason")
