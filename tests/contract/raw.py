"""HTTP/1.1 without an SDK, for the contract tests: what is sent, and what comes back, byte for byte."""

from __future__ import annotations

import base64
import http.client
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from running import IDS, RunningServer

from outcrop.aws.eventstream import Decoder, Message

PROMPT_MODELS = ("7b", "mixtral", "large2402", "small2402")
CHAT_MODELS = ("large2402", "small2402", "large2407")
UNARY = ("invoke", "converse")
STREAMS = ("invoke-with-response-stream", "converse-stream")
COMPLETION = {"prompt": "Say this is a test", "max_tokens": 6, "temperature": 0}
CHAT = {"messages": [{"role": "user", "content": "Say this is a test"}], "max_tokens": 6, "temperature": 0}
CONVERSATION = {
    "messages": [{"role": "user", "content": [{"text": "Say this is a test"}]}],
    "inferenceConfig": {"maxTokens": 6, "temperature": 0},
}


@dataclass(frozen=True)
class Answer:
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def names(self) -> set[str]:
        return {name for name, _ in self.headers}

    def header(self, name: str) -> str:
        """The value of a header that must be there exactly once."""
        (value,) = (value for name_, value in self.headers if name_ == name)
        return value

    def json(self) -> Any:
        return json.loads(self.body)

    def frames(self) -> list[Message]:
        """Every frame, its checksums verified; nothing may be left over."""
        decoder = Decoder()
        frames = decoder.feed(self.body)
        assert decoder.pending == 0
        return frames

    def events(self) -> list[tuple[str, Any]]:
        """Type and payload of each frame."""
        return [(frame.headers[0][1], json.loads(frame.payload)) for frame in self.frames()]

    def chunks(self) -> list[Any]:
        """The native JSON inside the `chunk` events, as in botocore's shape PayloadPart."""
        return [json.loads(base64.b64decode(payload["bytes"])) for _, payload in self.events()]


def path(model: str, operation: str) -> str:
    """`model`: a short name of `IDS`, or any id."""
    return f"/model/{quote(IDS.get(model, model), safe='')}/{operation}"


def exchange(connection: http.client.HTTPConnection, target: str, body: Any, method: str = "POST") -> Answer:
    """`body` other than bytes is sent as JSON."""
    connection.request(method, target, body if isinstance(body, bytes) else json.dumps(body))
    response = connection.getresponse()
    headers = tuple((name.lower(), value) for name, value in response.getheaders())
    return Answer(response.status, headers, response.read())


def send(server: RunningServer, target: str, body: Any, method: str = "POST") -> Answer:
    """One request on a connection of its own."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    try:
        return exchange(connection, target, body, method)
    finally:
        connection.close()


def shape_of(value: Any) -> Any:
    """Keys in their order and kinds of values; of a list the first item stands for all."""
    if isinstance(value, dict):
        return [(name, shape_of(member)) for name, member in value.items()]
    if isinstance(value, list):
        return ["list", *map(shape_of, value[:1])]
    return type(value).__name__
