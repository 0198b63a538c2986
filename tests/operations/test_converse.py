"""Converse's answers: tool calls from a script, through a real server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError
from running import IDS, RunningServer

Start = Callable[..., RunningServer]
TOOLS = {"tools": [{"toolSpec": {"name": "add", "inputSchema": {"json": {"type": "object"}}}}]}
USER = {"role": "user", "content": [{"text": "Add."}]}


def ask(server: RunningServer, **more: Any) -> Any:
    return server.client().converse(modelId=IDS["large2407"], messages=[USER], toolConfig=TOOLS, **more)


def test_calls_come_without_a_text_block_and_with_bedrocks_ids(start: Start) -> None:
    server = start(replies=['[TOOL_CALLS][{"name": "add", "arguments": {"a": 1}}, {"name": "add", "arguments": {}}]'])
    answer = ask(server)
    blocks = answer["output"]["message"]["content"]
    assert [block["toolUse"]["input"] for block in blocks] == [{"a": 1}, {}]
    assert all(block["toolUse"]["toolUseId"].startswith("tooluse_") for block in blocks)
    assert len({block["toolUse"]["toolUseId"] for block in blocks}) == 2
    assert answer["stopReason"] == "tool_use"


def test_a_number_of_any_size_is_answered(start: Start) -> None:
    server = start(replies=['[TOOL_CALLS][{"name": "add", "arguments": {"a": 123456789012345678901234567890}}]'])
    (block,) = ask(server)["output"]["message"]["content"]
    assert block["toolUse"]["input"] == {"a": pytest.approx(1.2345678901234568e29)}


def test_half_a_call_is_left_out_and_the_reason_is_the_limit(start: Start) -> None:
    server = start(replies=['[TOOL_CALLS][{"name": "add", "arguments": {"a": "a long text that is cut"}}]'])
    answer = ask(server, inferenceConfig={"maxTokens": 14})
    assert answer["stopReason"] == "max_tokens"
    assert answer["output"]["message"]["content"] == [{"text": ""}]


def test_a_malformed_call_is_said_to_be_one(start: Start) -> None:
    server = start(replies=['[TOOL_CALLS][{"name": "add", "arguments": nonsense}]'])
    assert ask(server)["stopReason"] == "malformed_tool_use"


def test_streamed_calls_are_an_extension(start: Start) -> None:
    reply = '[TOOL_CALLS][{"name": "add", "arguments": {"a": [1, 2]}}]'
    exact, extended = start(replies=[reply]), start(replies=[reply], extensions=True)
    request = {"modelId": IDS["large2407"], "messages": [USER], "toolConfig": TOOLS}
    with pytest.raises(ClientError, match="doesn't support tool use in streaming mode"):
        exact.client().converse_stream(**request)
    events = list(extended.client().converse_stream(**request)["stream"])
    assert "toolUse" in events[1]["contentBlockStart"]["start"]
    deltas = [
        event["contentBlockDelta"]["delta"]["toolUse"]["input"] for event in events if "contentBlockDelta" in event
    ]
    assert "".join(deltas) == '{"a": [1, 2]}'
    assert events[-2]["messageStop"]["stopReason"] == "tool_use"
