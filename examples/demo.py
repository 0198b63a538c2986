"""The main job in front of your eyes: start Outcrop, ask it in all four ways with boto3, let it call a tool, stop it.

Run it with `make demo`. Everything below the server's start is ordinary Bedrock code.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import boto3

MISTRAL_7B = "mistral.mistral-7b-instruct-v0:2"
MISTRAL_LARGE_2 = "mistral.mistral-large-2407-v1:0"
READY = "is ready at "


def main() -> None:
    print("Starting outcrop serve ...", flush=True)
    started = time.perf_counter()
    with server() as url:
        say(f"ready at {url} after {time.perf_counter() - started:.1f} s")
        client = boto3.client(
            "bedrock-runtime",
            endpoint_url=url,
            region_name="us-east-1",
            aws_access_key_id="outcrop",
            aws_secret_access_key="outcrop",
        )
        text_completion(client)
        chat_completion(client)
        converse(client)
        tool_use(client)
        converse_stream(client)
    print("\nStopped. Every answer above came from a model on this machine.")


@contextmanager
def server() -> Iterator[str]:
    """Its URL. It is stopped at the end, and its status checked."""
    command = [sys.executable, "-m", "outcrop", "serve", "--port", "0", "--log-level", "warning"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ)
    assert process.stdout is not None
    page: list[str] = []
    for line in process.stdout:
        page.append(line)
        if "Ctrl-C" in line:
            break
    else:
        sys.exit(process.wait())
    try:
        yield next(line.split(READY)[1].strip() for line in page if READY in line)
    finally:
        process.send_signal(signal.SIGTERM)
        status = process.wait(40)
    if status:
        sys.exit(f"the server ended with status {status}")


def text_completion(client: Any) -> None:
    title("InvokeModel, text completion, Mistral 7B Instruct")
    prompt = "<s>[INST] What is your favourite condiment? [/INST]"
    answer = client.invoke_model(modelId=MISTRAL_7B, body=json.dumps({"prompt": prompt, "max_tokens": 32}))
    output = json.loads(answer["body"].read())["outputs"][0]
    headers = answer["ResponseMetadata"]["HTTPHeaders"]
    show(prompt, output["text"])
    counts(
        headers["x-amzn-bedrock-input-token-count"],
        headers["x-amzn-bedrock-output-token-count"],
        headers["x-amzn-bedrock-invocation-latency"],
        output["stop_reason"],
    )


def chat_completion(client: Any) -> None:
    title("InvokeModel, chat completion, Mistral Large 2 (24.07)")
    question = "Which LLM are you?"
    body = {"messages": [{"role": "user", "content": question}], "max_tokens": 32}
    answer = json.loads(client.invoke_model(modelId=MISTRAL_LARGE_2, body=json.dumps(body))["body"].read())
    choice = answer["choices"][0]
    show(question, choice["message"]["content"])
    counts(answer["usage"]["prompt_tokens"], answer["usage"]["completion_tokens"], None, choice["stop_reason"])


def converse(client: Any) -> None:
    title("Converse, Mistral Large 2 (24.07)")
    question = "Invoice 1042 was sent to Ana Silva on May 3, 2024. When was the invoice sent?"
    answer = client.converse(
        modelId=MISTRAL_LARGE_2,
        messages=[{"role": "user", "content": [{"text": question}]}],
        inferenceConfig={"maxTokens": 32, "temperature": 0.0},
    )
    show(question, answer["output"]["message"]["content"][0]["text"])
    usage = answer["usage"]
    counts(usage["inputTokens"], usage["outputTokens"], answer["metrics"]["latencyMs"], answer["stopReason"])


def tool_use(client: Any) -> None:
    title("Converse with a tool, Mistral Large 2 (24.07)")
    question = "What's the status of my transaction T1001?"
    transaction = {"type": "string", "description": "The transaction id."}
    schema = {"type": "object", "properties": {"transaction_id": transaction}, "required": ["transaction_id"]}
    description = "Get payment status of a transaction"
    tool = {"name": "retrieve_payment_status", "description": description, "inputSchema": {"json": schema}}
    answer = client.converse(
        modelId=MISTRAL_LARGE_2,
        messages=[{"role": "user", "content": [{"text": question}]}],
        toolConfig={"tools": [{"toolSpec": tool}]},
        inferenceConfig={"temperature": 0.0},
    )
    for block in answer["output"]["message"]["content"]:
        call = block.get("toolUse")
        show(question, f"calls {call['name']} with {json.dumps(call['input'])}" if call else block["text"])
    usage = answer["usage"]
    counts(usage["inputTokens"], usage["outputTokens"], answer["metrics"]["latencyMs"], answer["stopReason"])


def converse_stream(client: Any) -> None:
    title("ConverseStream, Mistral Large 2 (24.07): tokens appear as they are made")
    question = "Tell me a story."
    print(f"  > {question}\n  ", end="", flush=True)
    started = time.perf_counter()
    first = 0.0
    stop_reason = ""
    stream = client.converse_stream(
        modelId=MISTRAL_LARGE_2,
        messages=[{"role": "user", "content": [{"text": question}]}],
        inferenceConfig={"maxTokens": 120},
    )["stream"]
    for event in stream:
        if "contentBlockDelta" in event:
            first = first or time.perf_counter()
            print(one_line(event["contentBlockDelta"]["delta"]["text"]), end="", flush=True)
        stop_reason = event.get("messageStop", {}).get("stopReason", stop_reason)
        if "metadata" in event:
            usage, latency = event["metadata"]["usage"], event["metadata"]["metrics"]["latencyMs"]
    ended = time.perf_counter()
    print()
    counts(usage["inputTokens"], usage["outputTokens"], latency, stop_reason)
    speed = (usage["outputTokens"] - 1) / (ended - first)
    say(f"first token after {(first - started) * 1000:.0f} ms, then {speed:.0f} tokens/s as boto3 saw them")


def title(text: str) -> None:
    print(f"\n{text}\n{'-' * len(text)}")


def say(text: str) -> None:
    print(f"  {text}")


def show(question: str, answer: str) -> None:
    say(f"> {question}")
    say(one_line(answer).strip())


def one_line(text: str) -> str:
    """Without line breaks and control characters: noise contains them, and a terminal obeys them."""
    return "".join(character if character.isprintable() else " " for character in text)


def counts(prompt: object, completion: object, latency_ms: object, reason: str) -> None:
    took = f", {latency_ms} ms" if latency_ms is not None else ""
    say(f"[{prompt} tokens in, {completion} out{took}, ended by: {reason}]")


if __name__ == "__main__":
    main()
