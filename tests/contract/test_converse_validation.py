"""Every rule of Converse's request over the wire: boto3 with its own validation off, and the bytes and headers of HTTP.

Each refusal that is recorded or documented is one row; what a row accepts is accepted on every model that has it.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, EventStreamError
from contract.raw import CONVERSATION, path, send
from running import IDS, RunningServer

MALFORMED = "Malformed input request, please reformat your input and try again."
FROM_MODEL = "The model returned the following errors: Validation Error"
STARTS = "A conversation must start with a user message. Try again with a conversation that starts with a user message."
SYSTEM = (
    "This model doesn't support system messages. "
    "Try again without a system message or use a model that supports system messages."
)
LIMITS = dict.fromkeys(IDS, 8192) | {"mixtral": 4096}

HI = {"role": "user", "content": [{"text": "Hi"}]}
YES = {"role": "assistant", "content": [{"text": "Yes"}]}
USE = {"toolUse": {"toolUseId": "tooluse_1", "name": "f", "input": {}}}
RESULT = {"toolResult": {"toolUseId": "tooluse_1", "content": [{"text": "1"}]}}
TOOLS = {"tools": [{"toolSpec": {"name": "f", "inputSchema": {"json": {}}}}]}
TWICE = {"tools": [*TOOLS["tools"], *TOOLS["tools"]]}
IMAGE = {"image": {"format": "png", "source": {"bytes": "AA=="}}}
DOCUMENT = {"document": {"name": "d", "format": "txt", "source": {"bytes": base64.b64encode(b"It rains.").decode()}}}
NOT_EMPTY = "have length greater than or equal to 1"
GUARDRAIL = {"guardrailIdentifier": "abc", "guardrailVersion": "1"}


def turn(role: str, *blocks: Any) -> dict[str, Any]:
    return {"role": role, "content": list(blocks)}


def out_of_bounds(value: str, where: str, rule: str) -> str:
    at = f"Value {value}at '{where}'" if value else f"Value at '{where}'"
    return f"1 validation error detected: {at} failed to satisfy constraint: Member must {rule}"


def unsupported(field: str) -> str:
    return f"This model doesn't support the {field} field. Remove {field} and try again."


ROWS: list[tuple[str, dict[str, Any], str]] = [
    # The turns of a conversation
    ("7b", {"messages": [YES, HI]}, STARTS),
    ("7b", {"messages": []}, STARTS),
    ("7b", {"messages": [HI, YES]}, STARTS.replace("start", "end")),
    (
        "7b",
        {"messages": [HI, YES, turn("user", {"text": "x"}, {"text": " "})]},
        "The text field in the ContentBlock object at messages.2.content.1 is blank. "
        "Add text to the text field, and try again.",
    ),
    (
        "7b",
        {"messages": [turn("user")]},
        "The content field in the Message object at messages.0 is empty. "
        "Add a ContentBlock object to the content field and try again.",
    ),
    ("7b", {"system": [{"text": "A"}]}, SYSTEM),
    ("mixtral", {"system": [{"text": "A"}]}, SYSTEM),
    ("large2402", {"messages": [turn("system", {"text": "A"}), HI]}, SYSTEM),
    # Tools
    ("7b", {"toolConfig": TOOLS}, "This model doesn't support tool use."),
    (
        "large2407",
        {"messages": [HI, turn("assistant", USE), turn("user", RESULT)]},
        "The toolConfig field must be defined when using toolUse and toolResult content blocks.",
    ),
    (
        "large2407",
        {"messages": [HI, turn("assistant", {"text": "Hm."}, USE), turn("user", RESULT)], "toolConfig": TOOLS},
        "messages.1.content: Conversation blocks and tool use blocks cannot be provided in the same turn.",
    ),
    (
        "large2407",
        {"messages": [HI, turn("assistant", USE), HI], "toolConfig": TOOLS},
        "Expected toolResult blocks at messages.2.content for the following Ids: tooluse_1",
    ),
    (
        "large2407",
        {"messages": [turn("user", RESULT)], "toolConfig": TOOLS},
        "The number of toolResult blocks at messages.0.content exceeds the number of toolUse blocks of previous turn.",
    ),
    (
        "large2407",
        {"messages": [HI, turn("assistant", USE), turn("user", RESULT, RESULT)], "toolConfig": TOOLS},
        "The toolResult blocks at messages.2.content contain duplicate Ids: tooluse_1",
    ),
    (
        "large2407",
        {"toolConfig": TWICE},
        "The toolConfig field contains duplicate tool names: f. Rename the tools and try again.",
    ),
    (
        "large2407",
        {"toolConfig": {**TOOLS, "toolChoice": {"tool": {"name": "f"}}}},
        unsupported("toolConfig.toolChoice.tool"),
    ),
    ("large2407", {"toolConfig": {"tools": []}}, out_of_bounds("'[]' ", "toolConfig.tools", NOT_EMPTY)),
    # What these models lack
    ("large2407", {"messages": [turn("user", IMAGE)]}, unsupported("image")),
    ("small2402", {"messages": [turn("user", DOCUMENT, {"text": "x"})]}, unsupported("document")),
    ("large2407", {"outputConfig": {}}, unsupported("outputConfig")),
    ("large2407", {"promptVariables": {"a": {"text": "b"}}}, unsupported("promptVariables")),
    (
        "large2407",
        {"guardrailConfig": GUARDRAIL},
        "The guardrail identifier or version provided in the request does not exist.",
    ),
    (
        "large2407",
        {"performanceConfig": {"latency": "optimized"}},
        f"Latency performance configuration is not supported for {IDS['large2407']} in us-east-1",
    ),
    ("large2407", {"serviceTier": {"type": "flex"}}, "The provided service tier is not supported for this model"),
    ("large2407", {"serviceTier": {"type": "reserved"}}, "Reservation not found."),
    # Documents
    (
        "7b",
        {"messages": [turn("user", DOCUMENT)]},
        "A text block must be included when using documents. Add a text block and retry your request.",
    ),
    (
        "7b",
        {"messages": [turn("user", DOCUMENT, DOCUMENT, {"text": "x"})]},
        "Messages can't contain duplicate document names. Rename the document and retry your request.",
    ),
    # Modelled constraints
    (
        "7b",
        {"inferenceConfig": {"maxTokens": 0}},
        out_of_bounds("'0' ", "inferenceConfig.maxTokens", "have value greater than or equal to 1"),
    ),
    (
        "7b",
        {"inferenceConfig": {"topP": 2}},
        out_of_bounds("'2.0' ", "inferenceConfig.topP", "have value less than or equal to 1"),
    ),
    (
        "7b",
        {"inferenceConfig": {"stopSequences": [""]}},
        out_of_bounds("'' ", "inferenceConfig.stopSequences.1.member", NOT_EMPTY),
    ),
    (
        "7b",
        {"inferenceConfig": {"stopSequences": ["a"] * 2501}},
        out_of_bounds("", "inferenceConfig.stopSequences", "have length less than or equal to 2500"),
    ),
    (
        "7b",
        {"messages": [turn("tool", {"text": "x"})]},
        out_of_bounds("'tool' ", "messages.1.member.role", "satisfy enum value set: [user, assistant, system]"),
    ),
    ("7b", {"messages": [{"role": "user"}]}, out_of_bounds("null ", "messages.1.member.content", "not be null")),
    (
        "7b",
        {"additionalModelResponseFieldPaths": ["/a"] * 11},
        out_of_bounds("", "additionalModelResponseFieldPaths", "have length less than or equal to 10"),
    ),
    ("7b", {"requestMetadata": {}}, out_of_bounds("", "requestMetadata", NOT_EMPTY)),
    # Malformed
    ("7b", {"inferenceConfig": {"maxTokens": "5"}}, MALFORMED),
    ("7b", {"inferenceConfig": {"maxTokens": 10**30}}, MALFORMED),
    ("7b", {"inferenceConfig": {"temperature": True}}, MALFORMED),
    ("7b", {"inferenceConfig": {"topK": 5}}, MALFORMED),
    ("7b", {"messages": "Hi"}, MALFORMED),
]
QUOTED: list[tuple[str, dict[str, Any]]] = [
    ("large2407", {"inferenceConfig": {"stopSequences": ["|"]}}),
    ("7b", {"inferenceConfig": {"stopSequences": ["a"] * 11}}),
    ("7b", {"additionalModelRequestFields": {"top_k": 201}}),
    ("7b", {"additionalModelRequestFields": {"temperature": 1.1}}),
    ("7b", {"additionalModelRequestFields": {"prompt": "Hi"}}),
    ("large2402", {"additionalModelRequestFields": {"messages": []}}),
    ("large2407", {"additionalModelRequestFields": {"safe_prompt": True}}),
    ("7b", {"additionalModelRequestFields": [1]}),
]


@pytest.fixture(scope="module")
def scripted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    running = RunningServer.scripted(tmp_path_factory.mktemp("validation"), ["Yes."])
    yield running
    running.stop()


@pytest.fixture(scope="module")
def unchecked(scripted: RunningServer) -> Any:
    """boto3 that sends whatever it is given."""
    return boto3.client(
        "bedrock-runtime",
        endpoint_url=scripted.url,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(parameter_validation=False, retries={"total_max_attempts": 1}),
    )


def request_of(members: dict[str, Any]) -> dict[str, Any]:
    return {"messages": [HI], **members}


def for_boto3(value: Any) -> Any:
    """boto3 encodes bytes itself."""
    if isinstance(value, dict):
        return {key: base64.b64decode(item) if key == "bytes" else for_boto3(item) for key, item in value.items()}
    return [for_boto3(item) for item in value] if isinstance(value, list) else value


def sendable(members: dict[str, Any]) -> bool:
    """boto3 cannot write a text where the model has a list, and drops unknown members; the raw check sends both."""
    return members.get("messages") != "Hi" and "topK" not in members.get("inferenceConfig", {})


@pytest.mark.parametrize(
    ("model", "members", "message"), [row for row in ROWS if sendable(row[1])], ids=lambda value: str(value)[:60]
)
def test_boto3_sees_the_refusal_as_an_exception(unchecked: Any, model: str, members: Any, message: str) -> None:
    request = {"modelId": IDS[model], **for_boto3(request_of(members))}
    for operation in (unchecked.converse, unchecked.converse_stream):
        with pytest.raises(unchecked.exceptions.ValidationException) as caught:
            operation(**request)
        assert caught.value.response["Error"] == {"Message": message, "Code": "ValidationException"}
        assert caught.value.response["ResponseMetadata"]["HTTPHeaders"]["x-outcrop-reason"]


@pytest.mark.parametrize("operation", ["converse", "converse-stream"])
def test_a_refusal_is_these_bytes_and_headers(scripted: RunningServer, operation: str) -> None:
    for model, members, message in ROWS:
        answer = send(scripted, path(model, operation), request_of(members))
        assert (answer.status, answer.body) == (400, json.dumps({"message": message}, separators=(",", ":")).encode())
        kind = "ValidationException:http://internal.amazon.com/coral/com.amazon.bedrock/"
        assert answer.header("x-amzn-errortype") == kind
        assert answer.header("content-type") == "application/json"
        assert answer.header("x-outcrop-reason")


@pytest.mark.parametrize(("model", "members"), QUOTED, ids=str)
def test_what_the_model_refuses_is_quoted_and_in_the_stream_after_200(
    scripted: RunningServer, unchecked: Any, model: str, members: Any
) -> None:
    request = {"modelId": IDS[model], **request_of(members)}
    with pytest.raises(ClientError) as caught:
        unchecked.converse(**request)
    assert caught.value.response["Error"]["Message"] == FROM_MODEL
    with pytest.raises(EventStreamError, match=FROM_MODEL):
        list(unchecked.converse_stream(**request)["stream"])
    answer = send(scripted, path(model, "converse-stream"), request_of(members))
    assert (answer.status, answer.events()) == (200, [("validationException", {"message": FROM_MODEL})])
    assert answer.header("x-outcrop-reason")


@pytest.mark.parametrize("model", IDS)
def test_every_number_is_taken_at_its_limits_and_refused_beyond_them(unchecked: Any, model: str) -> None:
    limit = LIMITS[model]
    for config in (
        *({"maxTokens": value} for value in (1, limit)),
        *({name: value} for name in ("temperature", "topP") for value in (0, 0.0, 1, 1.0)),
    ):
        assert unchecked.converse(modelId=IDS[model], messages=[HI], inferenceConfig=config)["stopReason"]
    for config, words in (
        ({"maxTokens": limit + 1}, f"exceeds the model limit of {limit}. Try again with .* lower than {limit}"),
        ({"maxTokens": 2**31 - 1}, "exceeds the model limit"),
        ({"maxTokens": -1}, "Value '-1' at 'inferenceConfig.maxTokens'"),
        ({"temperature": 1.001}, "Value '1.001' at 'inferenceConfig.temperature'"),
        ({"topP": -0.001}, "Value '-0.001' at 'inferenceConfig.topP'"),
        ({"temperature": float("nan")}, MALFORMED),  # boto3 writes the text "NaN"
    ):
        with pytest.raises(unchecked.exceptions.ValidationException, match=words):
            unchecked.converse(modelId=IDS[model], messages=[HI], inferenceConfig=config)


@pytest.mark.parametrize("model", IDS)
def test_null_is_absent(scripted: RunningServer, model: str) -> None:
    config = dict.fromkeys(("maxTokens", "temperature", "topP", "stopSequences"))
    body = {"messages": [HI], "inferenceConfig": config, "system": None, "toolConfig": None, "guardrailConfig": None}
    assert send(scripted, path(model, "converse"), body).status == 200


def test_nan_is_no_json(scripted: RunningServer) -> None:
    body = json.dumps({**CONVERSATION, "inferenceConfig": {"temperature": float("nan")}}).encode()
    assert send(scripted, path("7b", "converse"), body).json() == {"message": MALFORMED}


@pytest.mark.parametrize(
    "members",
    [
        {"messages": [turn("user", {"cachePoint": {"type": "default"}})]},
        {"system": [{"cachePoint": {"type": "default"}}]},
        {"toolConfig": {"tools": [*TOOLS["tools"], {"cachePoint": {"type": "default"}}]}},
    ],
)
def test_a_cache_point_is_access_denied(scripted: RunningServer, unchecked: Any, members: Any) -> None:
    """Recorded: HTTP 403."""
    with pytest.raises(unchecked.exceptions.AccessDeniedException, match="did not allow prompt caching"):
        unchecked.converse(modelId=IDS["large2407"], **request_of(members))
    assert send(scripted, path("large2407", "converse"), request_of(members)).status == 403


def test_an_account_s_own_model_is_not_found(scripted: RunningServer, unchecked: Any) -> None:
    arn = "arn:aws:bedrock:us-east-1:123456789012:prompt/ABCDEFGHIJ:1"
    for operation in (unchecked.converse, unchecked.converse_stream):
        with pytest.raises(unchecked.exceptions.ResourceNotFoundException):
            operation(modelId=arn, promptVariables={"a": {"text": "b"}})
    answer = send(scripted, path(arn, "converse"), CONVERSATION)
    assert (answer.status, "the ARN of a prompt" in answer.header("x-outcrop-reason")) == (404, True)


def test_what_has_no_effect_is_accepted(scripted: RunningServer) -> None:
    extra = {
        "requestMetadata": {"team:a": "b c", "empty": ""},
        "performanceConfig": {"latency": "standard"},
        "serviceTier": {"type": "default"},
    }
    client = scripted.client()
    assert client.converse(modelId=IDS["7b"], messages=[HI], **extra)["stopReason"] == "end_turn"
    assert len(list(client.converse_stream(modelId=IDS["7b"], messages=[HI], **extra)["stream"])) > 3


@pytest.mark.parametrize(
    ("model", "pointer", "expected"),
    [
        ("7b", "/outputs/0/stop_reason", {"outputs": [{"stop_reason": "stop"}]}),
        ("large2402", "/choices/0/stop_reason", {"choices": [{"stop_reason": "stop"}]}),
        ("large2407", "/model", {"model": "mistral-large-2407"}),
    ],
)
def test_fields_of_the_models_own_answer_are_added_on_request(
    scripted: RunningServer, model: str, pointer: str, expected: Any
) -> None:
    request = {"modelId": IDS[model], "messages": [HI], "additionalModelResponseFieldPaths": [pointer, "/missing"]}
    client = scripted.client()
    assert client.converse(**request)["additionalModelResponseFields"] == expected
    stop = list(client.converse_stream(**request)["stream"])[-2]["messageStop"]
    assert stop["additionalModelResponseFields"] == expected
    request["additionalModelResponseFieldPaths"] = ["/missing"]
    assert "additionalModelResponseFields" not in client.converse(**request)


def test_a_pointer_that_is_none_is_refused(unchecked: Any) -> None:
    with pytest.raises(unchecked.exceptions.ValidationException, match=r"The JSON Pointer stop in additionalModel"):
        unchecked.converse(modelId=IDS["7b"], messages=[HI], additionalModelResponseFieldPaths=["stop"])


@pytest.mark.parametrize("model", ["7b", "mixtral", "large2402", "large2407"])
def test_a_document_is_in_the_prompt(tmp_path: Path, scripted: RunningServer, model: str) -> None:
    def tokens(*blocks: Any) -> int:
        answer = scripted.client().converse(modelId=IDS[model], messages=[turn("user", *blocks)])
        return int(answer["usage"]["inputTokens"])

    data = tmp_path / "d.txt"
    data.write_text("It rains. " * 100)
    document = {"document": {"name": "d", "format": "txt", "source": {"bytes": data.read_bytes()}}}
    written = {"text": f'<document name="d" format="txt">\n{data.read_text()}\n</document>'}
    ask = {"text": "What does it say?"}
    assert tokens(document, ask) == tokens(ask, document) == tokens(written, ask) > 200 + tokens(ask)
