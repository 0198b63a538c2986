"""AWS's REST-JSON: what a call looks like once HTTP is peeled off, and how answers and errors are written.

In: values, errors. Out: `Reply` (status, headers, body) and JSON bytes: compact, raw UTF-8, as recorded from the
service. It knows no operation, no model and no socket.
"""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from outcrop.errors import BedrockError, FrontError, ValidationException

CONTENT_TYPE = "application/json"
MAX_BODY_BYTES = 25_000_000  # botocore: the shape `Body` of bedrock-runtime
REASON_LIMIT = 1000  # characters of `x-outcrop-reason`; proxies refuse long headers
SERVICE_NAMESPACE = "http://internal.amazon.com/coral/com.amazon.bedrock/"  # recorded, x-amzn-ErrorType
FRONT_NAMESPACE = "http://internal.amazon.com/coral/com.amazon.coral.service/"  # recorded for sign-in errors
DEFAULT_REGION = "us-east-1"  # for calls that name none: bearer keys, no sign-in
SCOPE = re.compile(r"Credential=[^/,]+/[0-9]{8}/(?P<region>[a-z0-9-]{1,20})/")  # of a SigV4 signature

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Call:
    """One call of an operation: decoded labels of path and query, headers in lower case, the whole body."""

    labels: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    query: Mapping[str, str] = field(default_factory=dict)

    @property
    def region(self) -> str:
        """The region that the caller signed for."""
        scope = SCOPE.search(self.headers.get("authorization", ""))
        return scope["region"] if scope else DEFAULT_REGION


@dataclass(frozen=True, slots=True)
class Reply:
    body: bytes
    status: int = 200
    headers: Headers = ()


@dataclass(frozen=True, slots=True)
class StreamReply:
    """A status of 200 and frames that arrive later. `frames` must be closed when the client goes."""

    frames: AsyncGenerator[bytes, None]
    headers: Headers = field(default=())


def dumps(value: Any) -> bytes:  # noqa: ANN401 - any JSON value
    return orjson.dumps(value)


def dumps_sorted(value: Any) -> bytes:  # noqa: ANN401 - any JSON value
    """With keys in alphabetical order, as Converse writes them."""
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


def loads_object(body: bytes) -> dict[str, Any]:
    """The JSON object in a body. Anything else is a ValidationException."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise ValidationException(reason=f"the body is not JSON: {error}") from None
    if not isinstance(value, dict):
        raise ValidationException(reason=f"the body is a JSON {type(value).__name__}, not an object")
    return value


def error_body(error: BedrockError) -> bytes:
    return dumps({"Message" if error.from_gate else "message": error.message})  # both recorded


def error_reply(error: BedrockError) -> Reply:
    from_front = isinstance(error, FrontError) or error.from_gate
    namespace = FRONT_NAMESPACE if from_front else SERVICE_NAMESPACE
    headers = (("x-amzn-ErrorType", f"{error.name}:{namespace}"), reason_header(error))
    closing = (("Connection", "close"),) if error.from_gate else ()  # recorded
    return Reply(error_body(error), error.status, (*headers, *closing))


def reason_header(error: BedrockError) -> tuple[str, str]:
    """What is really wrong, in words for a person; where the message says it already, the message."""
    return "x-outcrop-reason", _header_text(error.reason or error.message)


def weights_header(origin: str) -> tuple[str, str]:
    """Where an answer comes from: `bundled`, `file`, `random`, `script`."""
    return "x-outcrop-weights", origin


def exception_member(error: BedrockError) -> str:
    """The name of an exception as a member of an event stream: `validationException`."""
    return error.name[0].lower() + error.name[1:]


def _header_text(text: str) -> str:
    """Printable ASCII on one line: header values carry nothing else."""
    line = " ".join(text.split()).encode("ascii", "backslashreplace").decode()
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in line)[:REASON_LIMIT]
