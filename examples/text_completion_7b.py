"""Text completion with Mistral 7B Instruct: a conversation written out as a prompt, about mayonnaise.

The program is an ordinary one for Amazon Bedrock. AWS_ENDPOINT_URL_BEDROCK_RUNTIME decides who answers it.
"""

from __future__ import annotations

import json
import sys

import boto3
from botocore.exceptions import BotoCoreError, ClientError

MODEL_ID = "mistral.mistral-7b-instruct-v0:2"
PROMPT = (
    "<s>[INST] What is your favourite condiment? [/INST]"
    "Fresh lemon juice: a few drops wake up almost any dish.</s> "
    "[INST] Can you tell me how to make mayonnaise with it? [/INST]"
)


def complete(prompt: str) -> list[dict[str, str]]:
    client = boto3.client("bedrock-runtime", region_name="us-east-1")
    body = json.dumps({"prompt": prompt, "max_tokens": 300, "temperature": 0.7, "top_p": 0.7, "top_k": 50})
    answer = client.invoke_model(modelId=MODEL_ID, body=body)
    outputs: list[dict[str, str]] = json.loads(answer["body"].read())["outputs"]
    return outputs


def main() -> None:
    try:
        outputs = complete(PROMPT)
    except (ClientError, BotoCoreError) as error:
        sys.exit(f"The completion failed: {error}")
    for number, output in enumerate(outputs, start=1):
        print(f"Output {number}, which ended because of {output['stop_reason']!r}:")
        print(output["text"])


if __name__ == "__main__":
    main()
