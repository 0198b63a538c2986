"""Tool use over Converse: the model asks for a tool, this program runs it, the model answers with what it returned.

python tool_use_conversation.py            # the top song of a radio station, Mistral Large (24.02)
python tool_use_conversation.py payment    # the status of a payment, Mistral Large 2 (24.07)
python tool_use_conversation.py song any   # the first answer has to be a tool call: toolChoice `any`
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import boto3
from botocore.client import BaseClient
from botocore.exceptions import BotoCoreError, ClientError

SONGS = {"WZPZ": ("Harbour Lights", "The Night Ferries")}
PAYMENTS = {"T1001": ("Paid", "2021-10-05"), "T1002": ("Unpaid", "2021-10-06"), "T1003": ("Pending", "2021-10-07")}
QUESTIONS = {
    "song": ("mistral.mistral-large-2402-v1:0", "What is the most popular song on WZPZ?"),
    "payment": ("mistral.mistral-large-2407-v1:0", "What is the status of my transaction T1001?"),
}
MOST_ROUNDS = 5


def top_song(sign: str) -> dict[str, str]:
    song, artist = SONGS[sign]
    return {"song": song, "artist": artist}


def payment_status(transaction_id: str) -> dict[str, str]:
    status, date = PAYMENTS[transaction_id]
    return {"status": status, "date": date}


def tool(name: str, description: str, parameter: str, meaning: str) -> dict[str, Any]:
    """The specification of a tool with one parameter, a string."""
    schema = {
        "type": "object",
        "properties": {parameter: {"type": "string", "description": meaning}},
        "required": [parameter],
    }
    return {"toolSpec": {"name": name, "description": description, "inputSchema": {"json": schema}}}


TOOLS: dict[str, Callable[..., dict[str, str]]] = {"top_song": top_song, "payment_status": payment_status}
TOOL_CONFIG = {
    "tools": [
        tool("top_song", "The most popular song of a radio station.", "sign", "The station's call sign, like WZPZ."),
        tool("payment_status", "The status and date of a payment.", "transaction_id", "The transaction, like T1001."),
    ]
}


def run_tool(use: dict[str, Any]) -> dict[str, Any]:
    """The content block that tells the model what its call returned."""
    result: dict[str, Any] = {"toolUseId": use["toolUseId"]}
    try:
        value = TOOLS[use["name"]](**use["input"])
    except (KeyError, TypeError) as error:
        return {"toolResult": result | {"content": [{"text": f"It failed: {error!r}"}], "status": "error"}}
    return {"toolResult": result | {"content": [{"json": value}]}}


def converse(client: BaseClient, model_id: str, messages: list[dict[str, Any]], choice: str) -> str:
    """Add the model's message to the conversation, and return why it stopped."""
    answer = client.converse(
        modelId=model_id,
        messages=messages,
        toolConfig=TOOL_CONFIG | {"toolChoice": {choice: {}}},
        inferenceConfig={"maxTokens": 300, "temperature": 0.0},
    )
    messages.append(answer["output"]["message"])
    reason: str = answer["stopReason"]
    return reason


def answer_with_tools(client: BaseClient, model_id: str, question: str, first: str) -> list[dict[str, Any]]:
    """`first`: the tool choice of the first round; then the model decides."""
    messages: list[dict[str, Any]] = [{"role": "user", "content": [{"text": question}]}]
    for round_ in range(MOST_ROUNDS):
        reason = converse(client, model_id, messages, first if round_ == 0 else "auto")
        if reason == "max_tokens":
            print("The answer was cut short by maxTokens.")
        if reason != "tool_use":
            break
        uses = [block["toolUse"] for block in messages[-1]["content"] if "toolUse" in block]
        for use in uses:
            print(f"The model calls {use['name']} with {use['input']}.")
        messages.append({"role": "user", "content": [run_tool(use) for use in uses]})
    return messages


def main() -> None:
    name, first = [*sys.argv[1:], *("song", "auto")[len(sys.argv) - 1 :]][:2]
    if name not in QUESTIONS:
        sys.exit(f"There is no question {name!r}; choose one of: {', '.join(QUESTIONS)}")
    model_id, question = QUESTIONS[name]
    print(f"Question to {model_id}: {question}")
    try:
        messages = answer_with_tools(
            boto3.client("bedrock-runtime", region_name="us-west-2"), model_id, question, first
        )
    except (ClientError, BotoCoreError) as error:
        sys.exit(f"The conversation failed: {error}")
    if len(messages) == 2 and first == "auto":
        print("The model did not call a tool. With `any` as the second argument it has to.")
    print("Answer:", "".join(block.get("text", "") for block in messages[-1]["content"]))


if __name__ == "__main__":
    main()
