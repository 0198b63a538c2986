"""Converse with Mistral Large 2 (24.07): a system prompt, one question, one answer."""

from __future__ import annotations

import sys
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError

MODEL_ID = "mistral.mistral-large-2407-v1:0"


def ask(question: str) -> dict[str, Any]:
    client = boto3.client("bedrock-runtime", region_name="us-west-2")
    answer: dict[str, Any] = client.converse(
        modelId=MODEL_ID,
        system=[{"text": "Answer in one short paragraph."}],
        messages=[{"role": "user", "content": [{"text": question}]}],
        inferenceConfig={"maxTokens": 200, "temperature": 0.5},
    )
    return answer


def main() -> None:
    try:
        answer = ask("Which LLM are you?")
    except (ClientError, BotoCoreError) as error:
        sys.exit(f"The conversation failed: {error}")
    for block in answer["output"]["message"]["content"]:
        print(block["text"])
    usage = answer["usage"]
    print(f"Tokens in: {usage['inputTokens']}, out: {usage['outputTokens']}; stopped by {answer['stopReason']}")


if __name__ == "__main__":
    main()
