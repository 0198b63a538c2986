"""InvokeModelWithResponseStream with Mistral Large 2 (24.07): French cheese, word by word."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError

MODEL_ID = "mistral.mistral-large-2407-v1:0"


def chunks(question: str) -> Iterator[dict[str, Any]]:
    client = boto3.client("bedrock-runtime", region_name="us-west-2")
    body = json.dumps({"messages": [{"role": "user", "content": question}], "max_tokens": 200})
    answer = client.invoke_model_with_response_stream(modelId=MODEL_ID, body=body)
    for event in answer["body"]:
        yield json.loads(event["chunk"]["bytes"])


def main() -> None:
    metrics: dict[str, int] = {}
    try:
        for chunk in chunks("What is the best French cheese?"):
            print(chunk["choices"][0]["message"].get("content", ""), end="", flush=True)
            metrics = chunk.get("amazon-bedrock-invocationMetrics", metrics)
    except (ClientError, BotoCoreError) as error:
        sys.exit(f"The stream failed: {error}")
    print(f"\nTokens out: {metrics['outputTokenCount']}, the first after {metrics['firstByteLatency']} ms")


if __name__ == "__main__":
    main()
