"""A raw HTTP/2 client with prior knowledge: several requests on one socket, and frames that no polite client sends."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import h2.config
import h2.connection
import h2.events
from contract.raw import Answer
from hyperframe.frame import GoAwayFrame

TIMEOUT_S = 30.0


@dataclass
class Exchange:
    """What has arrived of one answer so far. `pieces`: the body, one item for each DATA frame."""

    headers: list[tuple[str, str]] = field(default_factory=list)
    pieces: list[bytes] = field(default_factory=list)
    ended: bool = False

    @property
    def answer(self) -> Answer:
        assert self.ended
        (status,) = (value for name, value in self.headers if name == ":status")
        headers = tuple((name, value) for name, value in self.headers if not name.startswith(":"))
        return Answer(int(status), headers, b"".join(self.pieces))


class Http2:
    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=TIMEOUT_S)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # as every client does
        self._connection = h2.connection.H2Connection(h2.config.H2Configuration(header_encoding="utf-8"))
        self._connection.initiate_connection()
        self._exchanges: dict[int, Exchange] = {}
        self._flush()

    def __enter__(self) -> Http2:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def post(self, target: str, body: Any, headers: Sequence[tuple[str, str]] = ()) -> Exchange:
        """Send a request, its body within the flow-control window. The answer fills itself while one waits."""
        stream = self._connection.get_next_available_stream_id()
        exchange = self._exchanges[stream] = Exchange()
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        pseudo = [(":method", "POST"), (":scheme", "http"), (":authority", "here"), (":path", target)]
        self._connection.send_headers(stream, [*pseudo, *headers, ("content-length", str(len(data)))])
        sent = 0
        while sent < len(data):
            self.wait_for(lambda: self._connection.local_flow_control_window(stream) > 0)
            size = min(self._connection.local_flow_control_window(stream), self._connection.max_outbound_frame_size)
            self._connection.send_data(stream, data[sent : sent + size])
            self._flush()
            sent += size
        self._connection.end_stream(stream)
        self._flush()
        return exchange

    def finish(self, exchange: Exchange) -> Answer:
        self.wait_for(lambda: exchange.ended)
        return exchange.answer

    def wait_for(self, condition: Callable[[], bool]) -> None:
        while not condition():
            data = self._socket.recv(65536)
            assert data, "the server closed the connection"
            for event in self._connection.receive_data(data):
                self._note(event)
            self._flush()

    def reset(self, exchange: Exchange) -> None:
        (stream,) = (id_ for id_, one in self._exchanges.items() if one is exchange)
        self._connection.reset_stream(stream)
        self._flush()

    def say_goodbye(self) -> None:
        """GOAWAY, as the JavaScript SDK sends it: no new stream will come, and those that run are still wanted.

        It is written past the `h2` library, which would not read a byte more after one of its own.
        """
        self._socket.sendall(GoAwayFrame(last_stream_id=0).serialize())

    def _note(self, event: h2.events.Event) -> None:
        if isinstance(event, h2.events.ResponseReceived):
            self._exchanges[event.stream_id].headers = [(str(name), str(value)) for name, value in event.headers]
        elif isinstance(event, h2.events.DataReceived):
            self._exchanges[event.stream_id].pieces.append(event.data)
            self._connection.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, h2.events.StreamEnded):
            self._exchanges[event.stream_id].ended = True
        elif isinstance(event, h2.events.StreamReset):
            raise AssertionError(f"the server reset stream {event.stream_id}: {event.error_code}")

    def _flush(self) -> None:
        if data := self._connection.data_to_send():
            self._socket.sendall(data)
