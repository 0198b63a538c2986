"""ConverseStream with Mistral Large 2 (24.07): French cheese again, and what each kind of event is for."""

from __future__ import annotations

import sys
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError

MODEL_ID = "mistral.mistral-large-2407-v1:0"


def show(event: dict[str, Any]) -> None:
    """Every event has one member, named for what happened."""
    match event:
        case {"messageStart": start}:
            print(f"{start['role']}: ", end="")
        case {"contentBlockDelta": {"delta": {"text": text}}}:
            print(text, end="", flush=True)
        case {"messageStop": stop}:
            print(f"\nStopped by {stop['stopReason']}")
        case {"metadata": {"usage": usage, "metrics": metrics}}:
            print(f"Tokens in: {usage['inputTokens']}, out: {usage['outputTokens']}; {metrics['latencyMs']} ms")


def main() -> None:
    client = boto3.client("bedrock-runtime", region_name="us-west-2")
    try:
        answer = client.converse_stream(
            modelId=MODEL_ID,
            messages=[{"role": "user", "content": [{"text": "What is the best French cheese?"}]}],
            inferenceConfig={"maxTokens": 200, "temperature": 0.5},
        )
        for event in answer["stream"]:
            show(event)
    except (ClientError, BotoCoreError) as error:
        sys.exit(f"The stream failed: {error}")


if __name__ == "__main__":
    main()
