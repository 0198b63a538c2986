"""langchain-aws against our server: a tool conversation, and structured output by a forced tool."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, Field
from running import IDS, RunningServer

pytest.importorskip("langchain_aws", reason="langchain-aws is not installed")
from langchain_aws import ChatBedrockConverse
from langchain_core.messages import AIMessage, HumanMessage, ToolMessage
from langchain_core.tools import tool

Start = Callable[..., RunningServer]
TOOL_MODELS = ("large2402", "small2402", "large2407")


@tool
def add(a: int, b: int) -> int:
    """Adds two numbers."""
    return a + b


class Shoe(BaseModel):
    """A shoe."""

    size: int = Field(ge=20, le=50)
    colour: str = Field(pattern="^(red|blue)$")


@pytest.fixture(scope="module")
def extended(cache_dir: Path) -> Iterator[RunningServer]:
    running = RunningServer(cache_dir, threads=1, seed=1, extensions=True)
    yield running
    running.stop()


def model_on(server: RunningServer, model: str, **settings: Any) -> ChatBedrockConverse:
    client = server.client()
    return ChatBedrockConverse(model=IDS[model], client=client, bedrock_client=client, max_tokens=300, **settings)


@pytest.mark.parametrize("model", TOOL_MODELS)
def test_a_call_its_result_and_the_final_answer(start: Start, model: str) -> None:
    server = start(replies=['[TOOL_CALLS][{"name": "add", "arguments": {"a": 1, "b": 2}}]', "Three."])
    bound = model_on(server, model).bind_tools([add])
    question = HumanMessage("1 + 2?")
    call = bound.invoke([question])
    assert isinstance(call, AIMessage)
    (made,) = call.tool_calls
    assert (made["name"], made["args"]) == ("add", {"a": 1, "b": 2})
    answer = add.invoke(made)
    assert isinstance(answer, ToolMessage)
    final = bound.invoke([question, call, answer])
    assert final.text == "Three."
    assert final.response_metadata["stopReason"] == "end_turn"


@pytest.mark.parametrize("model", ["large2402", "large2407"])
def test_structured_output_forces_a_tool(extended: RunningServer, model: str) -> None:
    """Of these models langchain-aws knows that they take `any`; Small (24.02) it leaves to `auto`."""
    chain = model_on(extended, model, temperature=1).with_structured_output(Shoe)
    assert isinstance(chain.invoke("Describe a shoe."), Shoe)


@pytest.mark.parametrize("model", TOOL_MODELS)
def test_structured_output_forces_the_tool_by_name_where_told_to(extended: RunningServer, model: str) -> None:
    chosen = model_on(extended, model, temperature=1, supports_tool_choice_values=("tool",))
    assert isinstance(chosen.with_structured_output(Shoe).invoke("Describe a shoe."), Shoe)


def test_a_forced_tool_is_called_also_streamed(extended: RunningServer) -> None:
    bound = model_on(extended, "large2407").bind_tools([Shoe], tool_choice="any")
    chunks: list[Any] = list(bound.stream("Describe a shoe."))
    whole = sum(chunks[1:], chunks[0])
    assert whole.tool_calls
    assert all(Shoe.model_validate(call["args"]) for call in whole.tool_calls)
