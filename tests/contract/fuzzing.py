"""Inputs that nobody meant, and what every answer to them must be. Used by test_fuzz.py (a slice) and bench/fuzz.py.

In: a seed, how many inputs. Out: `Report`: answers by kind and status, the slowest, and every input whose answer is
wrong: a status of 5xx, an error that is not in Bedrock's form, a stream that does not decode, a hang, a crash.
Bodies come from hypothesis by botocore's input shapes and by the tables of the native bodies; then from sound bodies
with members and bytes changed. Paths, headers (Authorization among them) and event frames are changed byte by byte.
"""

from __future__ import annotations

import http.client
import json
import random
import re
import socket
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from contract.raw import CHAT, COMPLETION, CONVERSATION, STREAMS, UNARY, Answer, path
from contract.strategies import JUNK, Json, conversation, native
from hypothesis import HealthCheck, Phase, given, seed, settings
from running import IDS

from outcrop.aws.eventstream import CorruptFrame, Decoder, encode_event

SILENCE_S = 10  # no answer for so long is a hang
OPERATIONS = (*UNARY, *STREAMS)
FINE = {200, 400, 403, 404, 405, 413, 415}  # what a caller's own mistake may lead to
NOT_IN_TARGETS = re.compile(rb"[^A-Za-z0-9._~%!$&'()*+,;=:@/?-]|%(?![0-9A-Fa-f]{2})")  # RFC 3986
NOT_IN_HEADERS = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")  # RFC 9110

CALL = {"id": "abcdefghi", "function": {"name": "add", "arguments": '{"a": 1}'}}
TOOL_SPEC = {"name": "add", "description": "Adds.", "inputSchema": {"json": {"type": "object"}}}
TOOL_USE = {"toolUseId": "tooluse_1", "name": "add", "input": {"a": 1}}
TOOL_RESULT = {"toolUseId": "tooluse_1", "content": [{"json": {"b": 2}}, {"text": "y"}], "status": "success"}
SOUND: dict[str, list[Any]] = {  # bodies that are answered, by the kind of operation
    "invoke": [
        COMPLETION | {"top_p": 0.5, "top_k": 5, "stop": ["|"]},
        CHAT
        | {
            "messages": [
                {"role": "system", "content": "Be brief."},
                {"role": "user", "content": [{"type": "text", "text": "1 + 2?"}]},
                {"role": "assistant", "content": "", "tool_calls": [CALL]},
                {"role": "tool", "tool_call_id": "abcdefghi", "name": "add", "content": "3"},
            ],
            "tools": [{"type": "function", "function": {"name": "add", "parameters": {"type": "object"}}}],
            "tool_choice": "auto",
        },
    ],
    "converse": [
        CONVERSATION
        | {
            "system": [{"text": "Be brief."}],
            "messages": [
                {"role": "user", "content": [{"text": "1 + 2?"}]},
                {"role": "assistant", "content": [{"toolUse": TOOL_USE}]},
                {"role": "user", "content": [{"toolResult": TOOL_RESULT}]},
            ],
            "toolConfig": {"tools": [{"toolSpec": TOOL_SPEC}], "toolChoice": {"auto": {}}},
            "inferenceConfig": {"maxTokens": 4, "temperature": 0.5, "topP": 0.5, "stopSequences": ["|"]},
            "additionalModelRequestFields": {"top_k": 5},
        }
    ],
}
SIGNATURE = "AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/bedrock/aws4_request, SignedHeaders=host, Signature=0a"
HEADERS = [
    ("Authorization", SIGNATURE),
    ("Authorization", "Bearer bedrock-api-key-abc"),
    ("X-Amz-Date", "20260101T000000Z"),
    ("X-Amz-Security-Token", "abc"),
    ("Content-Type", "application/json"),
    ("Accept", "application/json"),
    ("X-Amzn-Bedrock-Accept", "*/*"),
    ("X-Amzn-Bedrock-Trace", "ENABLED"),
    ("X-Amzn-Bedrock-GuardrailIdentifier", "abc"),
    ("X-Amzn-Bedrock-GuardrailVersion", "DRAFT"),
    ("X-Amzn-Bedrock-PerformanceConfig-Latency", "standard"),
    ("X-Amzn-Bedrock-Service-Tier", "default"),
    ("X-Amzn-Bedrock-Request-Metadata", '{"a":"b"}'),
    ("Expect", "100-continue"),
]
FRAGMENTS = (b"\x00", b"\xff", b"\xed\xa0\x80", rb"\ud800", b'"', b"{", b"[", b"}", b"]", b",", b"NaN", b"1e999", b"\\")


@dataclass
class Report:
    statuses: Counter[tuple[str, str]] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    slowest_ms: float = 0.0

    @property
    def inputs(self) -> int:
        return self.statuses.total()

    def add(self, kind: str, status: str, wrong: str | None, data: bytes, ms: float = 0.0) -> None:
        self.statuses[kind, status] += 1
        self.slowest_ms = max(self.slowest_ms, ms)
        if wrong:
            self.wrong.append(f"{kind}: {wrong}: {data!r}")


class Fuzzer:
    """One connection that is kept, and a report. `port`: where a server with a scripted engine listens."""

    def __init__(self, port: int, seed_: int) -> None:
        self.report = Report()
        self._port = port
        self._seed = seed_
        self._random = random.Random(seed_)
        self._socket: socket.socket | None = None

    def run(self, inputs: int) -> Report:
        """About so many inputs, in equal parts of each kind."""
        kinds = (self._shapes, self._mutated_bodies, self._mutated_bytes, self._heads, self._frames)
        for kind in kinds:
            kind(-(-inputs // len(kinds)))
        self.close()
        return self.report

    def close(self) -> None:
        if self._socket:
            self._socket.close()
            self._socket = None

    def _shapes(self, count: int) -> None:
        """Bodies by botocore's shapes and by the native tables."""
        for operation in OPERATIONS:
            strategy = native() if "invoke" in operation else conversation(operation)
            self._generated(operation, strategy, max(1, count // len(OPERATIONS)))

    def _generated(self, operation: str, strategy: Json, count: int) -> None:
        @seed(self._seed)
        @settings(
            max_examples=count,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(strategy)
        def each(value: Any) -> None:
            self._body("shapes", operation, _dump(value))

        each()

    def _mutated_bodies(self, count: int) -> None:
        for _ in range(count):
            operation, body = self._sound()
            for _ in range(self._random.randint(1, 3)):
                body = self._changed(body)
            self._body("members", operation, _dump(body))

    def _mutated_bytes(self, count: int) -> None:
        for _ in range(count):
            operation, body = self._sound()
            data = self._bytes(_dump(body), self._random.randint(1, 3))
            junk = (self._random.randbytes(50), b"[" * 5000, b'{"a":' * 5000)
            self._body("bytes", operation, data if self._random.random() < 0.9 else self._random.choice(junk))

    def _heads(self, count: int) -> None:
        """Paths and headers, some of them no HTTP. The framing stays sound, so that an answer must come."""
        for _ in range(count):
            operation, body = self._sound()
            target = path(self._random.choice([*IDS]), operation).encode()
            if self._random.random() < 0.5:
                target = b"/" + self._bytes(target[1:], 3).translate(None, b" \t\r\n")
            headers = b""
            for name, value in self._random.sample(HEADERS, self._random.randint(1, 4)):
                changed = value.encode() if self._random.random() < 0.2 else self._bytes(value.encode(), 4)
                headers += name.encode() + b": " + changed.translate(None, b"\r\n") + b"\r\n"
            if self._random.random() < 0.8:
                target, headers = NOT_IN_TARGETS.sub(b"", target), NOT_IN_HEADERS.sub(b"", headers)
            method = self._random.choice((b"POST", b"POST", b"POST", b"GET", b"PUT", b"HEAD", b"OPTIONS"))
            self._exchange("heads", target, _dump(body), headers, method)

    def _frames(self, count: int) -> None:
        """Frames that are changed: the decoder says that they are corrupt, waits for more, or reads them."""
        for _ in range(count):
            data = b"".join(encode_event("chunk", self._random.randbytes(9)) for _ in range(self._random.randint(1, 3)))
            data = self._random.choice((data, self._bytes(data, 3), self._random.randbytes(40)))
            decoder = Decoder()
            status, wrong = "read", None
            try:
                for at in range(0, len(data), 7):
                    decoder.feed(data[at : at + 7])
            except CorruptFrame:
                status = "corrupt"
            except Exception as error:
                status, wrong = "failed", repr(error)
            self.report.add("frames", status, wrong, data)

    def _sound(self) -> tuple[str, Any]:
        operation = self._random.choice(OPERATIONS)
        return operation, self._random.choice(SOUND["invoke" if "invoke" in operation else "converse"])

    def _changed(self, value: Any) -> Any:
        """The value with one member somewhere in it replaced, added, doubled or taken away."""
        if not isinstance(value, (dict, list)) or not value or self._random.random() < 0.1:
            return self._random.choice(JUNK)
        copy: Any = dict(value) if isinstance(value, dict) else list(value)
        key = self._random.choice([*value]) if isinstance(value, dict) else self._random.randrange(len(value))
        chance = self._random.random()
        if chance < 0.1:
            del copy[key]
        elif chance < 0.2 and isinstance(copy, dict):
            copy[self._random.choice(("x", "", "text", "type", "cachePoint", "guardContent", "é"))] = copy[key]
        elif chance < 0.2:
            copy.append(copy[key])
        else:
            copy[key] = self._changed(copy[key])
        return copy

    def _bytes(self, data: bytes, changes: int) -> bytes:
        changed = bytearray(data)
        for _ in range(changes):
            at = self._random.randint(0, len(changed))
            chance = self._random.random()
            if chance < 0.4:
                changed[at : at + 1] = self._random.choice(FRAGMENTS)
            elif chance < 0.6:
                changed[at : at + 1] = self._random.randbytes(1)
            elif chance < 0.8:
                del changed[at : at + self._random.randint(1, 8)]
            else:
                changed[at:at] = changed[: self._random.randint(0, 30)]
        return bytes(changed)

    def _body(self, kind: str, operation: str, data: bytes) -> None:
        self._exchange(kind, path(self._random.choice([*IDS]), operation).encode(), data)

    def _exchange(self, kind: str, target: bytes, body: bytes, headers: bytes = b"", method: bytes = b"POST") -> None:
        framing = b"Host: x\r\nContent-Length: %d\r\n" % len(body)
        data = method + b" " + target + b" HTTP/1.1\r\n" + framing + headers + b"\r\n" + body
        is_http = not NOT_IN_TARGETS.search(target) and not NOT_IN_HEADERS.search(headers)
        started = time.perf_counter()
        try:
            answer = self._answer(data, method.decode())
        except (OSError, http.client.HTTPException) as error:
            self.close()
            closed = isinstance(error, http.client.RemoteDisconnected) and not is_http
            self.report.add(kind, "closed" if closed else "none", None if closed else repr(error), data)
            return
        wrong = judge(answer, method.decode(), is_http=is_http)
        self.report.add(kind, str(answer.status), wrong, data, (time.perf_counter() - started) * 1000)

    def _answer(self, data: bytes, method: str) -> Answer:
        if not self._socket:
            self._socket = socket.create_connection(("127.0.0.1", self._port), timeout=SILENCE_S)
        self._socket.sendall(data)
        response = http.client.HTTPResponse(self._socket, method=method)
        response.begin()
        body = response.read()
        if response.will_close:
            self.close()
        return Answer(response.status, tuple((k.lower(), v) for k, v in response.getheaders()), body)


def judge(answer: Answer, method: str = "POST", *, is_http: bool = True) -> str | None:
    """What is wrong with an answer; None: nothing. The HTTP server itself answers what is no HTTP."""
    if not is_http and answer.status == 400 and "x-amzn-requestid" not in answer.names:
        return None
    if answer.status not in FINE:
        return f"status {answer.status}"
    if method == "HEAD":
        return None
    if answer.status == 200:
        return _judge_success(answer)
    missing = {"x-amzn-requestid", "x-amzn-errortype", "x-outcrop-reason", "content-type"} - answer.names
    if missing:
        return f"no {min(missing)}"
    return None if _is_message(answer.body) else "an error in another form"


def _judge_success(answer: Answer) -> str | None:
    if answer.header("content-type") == "application/json":
        return None if isinstance(json.loads(answer.body), dict) else "no JSON object"
    frames = answer.frames()
    kind = dict(frames[-1].headers)[":message-type"]
    if kind == "exception" and not _is_message(frames[-1].payload):
        return "an exception frame in another form"
    return None


def _is_message(body: bytes) -> bool:
    """Lower case from the service, upper case from the front that signs in."""
    value = json.loads(body)
    return isinstance(value, dict) and [*value] in (["message"], ["Message"])


def _dump(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


def alive(port: int) -> Iterator[int]:
    """The statuses of one sound request to each operation: what came before has broken nothing."""
    for operation in OPERATIONS:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=SILENCE_S)
        body = COMPLETION if "invoke" in operation else CONVERSATION
        connection.request("POST", path("7b", operation), json.dumps(body))
        yield connection.getresponse().status
        connection.close()
