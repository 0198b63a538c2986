"""InvokeModel with Mistral Large 2 (24.07): the chat body in, a chat completion out."""

from __future__ import annotations

import json
import sys
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError

MODEL_ID = "mistral.mistral-large-2407-v1:0"


def chat(question: str) -> dict[str, Any]:
    client = boto3.client("bedrock-runtime", region_name="us-west-2")
    body = json.dumps({"messages": [{"role": "user", "content": question}], "max_tokens": 200})
    answer = client.invoke_model(modelId=MODEL_ID, body=body)
    completion: dict[str, Any] = json.loads(answer["body"].read())
    return completion


def main() -> None:
    try:
        completion = chat("Which LLM are you?")
    except (ClientError, BotoCoreError) as error:
        sys.exit(f"The request failed: {error}")
    print(completion["choices"][0]["message"]["content"])
    print(f"Tokens in and out: {completion['usage']['total_tokens']}")


if __name__ == "__main__":
    main()
