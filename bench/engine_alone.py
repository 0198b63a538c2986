"""The llama.cpp that a running server uses, reached without the server: its process, its socket, its requests.

In: the server's process id and a text. Out: the child's unix socket (found in the child's command line) and the bytes
of a request that makes the engine do the same work: the same token ids, sampling and limit, but none of the events
that only the driver needs. So weights, caches and pages are the same on both sides of a ratio.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import orjson
import psutil
from measure import TOKENIZER

from outcrop.conversation import ChatRequest, InferenceParams, Message, Text
from outcrop.engines.llama_cpp import _request
from outcrop.generation import SamplingParams
from outcrop.mistral.renderer import render_chat
from outcrop.mistral.tokenizer import load_tokenizer

CHILD = "llama_cpp_child.py"
LEAN = {"return_tokens": False, "return_progress": False, "response_fields": ["tokens_predicted"]}


@dataclass(frozen=True, slots=True)
class Child:
    process: psutil.Process
    socket: str
    weights: Path


def children(server_pid: int) -> list[Child]:
    """Every llama.cpp that the server started."""
    found = []
    for process in psutil.Process(server_pid).children(recursive=True):
        command = process.cmdline()
        if any(part.endswith(CHILD) for part in command):
            options = json.loads(command[-1])
            found.append(Child(process, options["socket"], Path(options["weights"])))
    return found


def token_ids(text: str) -> tuple[int, ...]:
    """The prompt that the server renders for this text."""
    params = InferenceParams(max_tokens=1, temperature=0.7, top_p=1.0)
    request = ChatRequest((Message("user", (Text(text),)),), params)
    return render_chat(load_tokenizer(TOKENIZER), request, extra_bos=False).token_ids


def completion(text: str, max_tokens: int, **more: object) -> bytes:
    """An HTTP request; the connection closes after the answer. `more`: other members of its body."""
    body = _request(token_ids(text), SamplingParams(max_tokens, temperature=0.7, top_p=1.0), max_tokens, cached=True)
    body |= LEAN | more
    return post("/completion", orjson.dumps(body))


def post(path: str, body: bytes) -> bytes:
    head = (
        f"POST {path} HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body
