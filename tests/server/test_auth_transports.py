"""What botocore signs arrives as it was signed, whatever its path, query and headers, over HTTP/1.1 and HTTP/2."""

from __future__ import annotations

import http.client
import random
import string
from collections.abc import Callable, Iterator
from urllib.parse import quote

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from contract.h2c import Http2
from contract.raw import Answer
from running import IDS, RunningServer

from outcrop.access_keys import add_to_key_file, new_key_pair

REQUESTS = 250  # of each transport
ODD = string.ascii_letters + string.digits + "-_.~!*'()+,;=@:$&% \u00e9\u4f60\U0001f600"
SEGMENTS = ("model", ".", "", "a%3Ab", quote(IDS["7b"], safe=""), "arn%3Aaws%3Abedrock%3Aus-east-1%3A%3Af%2Fm")
Signed = tuple[str, list[tuple[str, str]], bytes]


@pytest.fixture(scope="module")
def server_and_key(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[RunningServer, Credentials]]:
    directory = tmp_path_factory.mktemp("transports")
    table, told = new_key_pair()
    add_to_key_file(directory / "keys.toml", "sigv4", {"name": "me", **table})
    running = RunningServer.scripted(directory, ["Yes."], keys=directory / "keys.toml", log_level="error")
    yield running, Credentials(told["AWS_ACCESS_KEY_ID"], told["AWS_SECRET_ACCESS_KEY"])
    running.stop()


def signed(chance: random.Random, key: Credentials, host: str) -> Signed:
    """A random request: target, headers, body."""

    def word(most: int) -> str:
        return "".join(chance.choices(ODD, k=chance.randint(1, most)))

    path = "/".join(["", *(chance.choice((*SEGMENTS, quote(word(9), safe=""))) for _ in range(chance.randint(1, 6)))])
    pairs = [f"{quote(word(5), safe='')}={quote(word(5), safe='')}" for _ in range(chance.randint(0, 4))]
    target = path + (f"?{'&'.join(pairs)}" if pairs else "")
    headers = {f"X-Odd-{index}": quote(word(9), safe=" ,;").strip() or "x" for index in range(chance.randint(0, 3))}
    body = word(200).encode()
    request = AWSRequest("POST", f"http://{host}{target}", headers=headers, data=body)
    SigV4Auth(key, "bedrock", "eu-west-3").add_auth(request)
    return target, list(request.headers.items()), body


def over_http1(port: int, request: Signed) -> Answer:
    target, headers, body = request
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.putrequest("POST", target, skip_accept_encoding=True)
        for name, value in [*headers, ("Content-Length", str(len(body)))]:
            connection.putheader(name, value)
        connection.endheaders(body)
        response = connection.getresponse()
        return Answer(response.status, tuple((n.lower(), v) for n, v in response.getheaders()), response.read())
    finally:
        connection.close()


def over_http2(port: int, request: Signed) -> Answer:
    target, headers, body = request
    with Http2(port) as connection:
        return connection.finish(connection.post(target, body, [(n.lower(), v) for n, v in headers]))


@pytest.mark.parametrize("over", [over_http1, over_http2])
def test_what_botocore_signs_is_let_in_and_with_one_thing_changed_it_is_not(
    server_and_key: tuple[RunningServer, Credentials], over: Callable[[int, Signed], Answer]
) -> None:
    server, key = server_and_key
    host = f"127.0.0.1:{server.port}" if over is over_http1 else "here"  # the authority that the HTTP/2 client sends
    chance = random.Random(over.__name__)
    for _ in range(REQUESTS):
        target, headers, body = signed(chance, key, host)
        answer = over(server.port, (target, headers, body))
        assert answer.status in (400, 404), (target, headers, answer)  # let in, and then no operation or a bad body
        for forged in ((f"{target}x", headers, body), (target, headers, body + b"x")):
            assert over(server.port, forged).status == 403, forged
