"""What a check is: requests to send, and what must be true of the replies.

In: nothing; these are values. Out: frozen dataclasses that the tables are made of. A check says of itself what it
rests on (`source`, `confidence`) and what it needs; it knows no socket, and nothing of the server that answers.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from outcrop.aws.eventstream import Decoder, Message
from outcrop.catalog import ModelCard

# How sure the expectation is. recorded: seen in the service's own traffic; contract: AWS's service model; documented:
# a page of AWS's; inferred: from those, or told by others; decided: nothing is known, this is what Outcrop does.
Confidence = Literal["recorded", "contract", "documented", "inferred", "decided"]
Plane = Literal["runtime", "control"]
REGION = "REGION"  # in a path: the region that is asked, for ARNs are of a region
SignIn = Literal["given", "none", "unknown key", "wrong secret", "wrong api key", "malformed api key"]


@dataclass(frozen=True, slots=True)
class Request:
    """`path` as on the wire, percent-encoded, with its query, and `REGION` where the region belongs.

    `body` other than bytes is sent as JSON, None is none.
    `hang_up`: read until the first whole frame and leave; for answers that may be long.
    """

    path: str
    body: Any = None
    method: str = "POST"
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)
    plane: Plane = "runtime"
    sign_in: SignIn = "given"
    hang_up: bool = False

    @property
    def content(self) -> bytes:
        if self.body is None:
            return b""
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body, ensure_ascii=False).encode()


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back: names of headers in lower case, the whole body (or its first frame)."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        return next((value for name_, value in self.headers if name_ == name.lower()), None)

    def json(self) -> Any:  # noqa: ANN401 - any JSON value
        return json.loads(self.body)

    def frames(self) -> list[Message]:
        """Every whole frame, its checksums verified; CorruptFrame otherwise."""
        return Decoder().feed(self.body)

    def events(self) -> list[tuple[str, Any]]:
        """Type and JSON of each frame."""
        return [(frame.headers[0][1], json.loads(frame.payload)) for frame in self.frames()]

    def chunks(self) -> list[Any]:
        """The native JSON inside the `chunk` events."""
        return [json.loads(base64.b64decode(payload["bytes"])) for _, payload in self.events()]


@dataclass(frozen=True, slots=True)
class Difference:
    """`of`: which part of the reply."""

    of: str
    expected: str
    got: str


Expectation = Callable[[Reply], Iterator[Difference]]
Comparison = Callable[[Sequence[Reply]], Iterator[Difference]]


def every_model(_: ModelCard) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Check:
    """One row. `expect` holds for each reply, `together` for all of them, in the order of `requests`.

    `expect` is made for a card, because limits are the card's. `once`: the model does not matter, one is enough.
    """

    id: str
    what: str
    source: str
    confidence: Confidence
    requests: Callable[[ModelCard], Sequence[Request]]
    expect: Callable[[ModelCard], Sequence[Expectation]]
    together: Sequence[Comparison] = ()
    applies: Callable[[ModelCard], bool] = every_model
    once: bool = False
    needs_sign_in: bool = False

    @property
    def group(self) -> str:
        return self.id.partition(".")[0]
