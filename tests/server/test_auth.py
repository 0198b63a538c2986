"""Sign-in on a real server: who is let in, what the others are told byte for byte, limits, reloading, silent logs."""

from __future__ import annotations

import http.client
import json
import os
import signal
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import boto3
import botocore.auth
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError
from contract.h2c import Http2
from running import IDS, RunningServer

from outcrop.access_keys import add_to_key_file, new_bearer_key, new_key_pair
from outcrop.aws.sigv4 import Credentials, SignableRequest, sign
from outcrop.local_ca import Files, issue

Start = Callable[..., RunningServer]
MESSAGES = [{"role": "user", "content": [{"text": "Hello"}]}]
CORAL = "http://internal.amazon.com/coral/com.amazon.coral.service/"
PATH = f"/model/{IDS['7b']}/converse"


class KeyFile:
    """A key file, and the secrets of the keys in it, by name."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.pairs: dict[str, Credentials] = {}
        self.tokens: dict[str, str] = {}

    def pair(self, name: str, session_token: str | None = None, **limits: Any) -> Credentials:
        table, told = new_key_pair()
        add_to_key_file(self.path, "sigv4", {"name": name, **table, "session_token": session_token, **limits})
        self.pairs[name] = Credentials(told["AWS_ACCESS_KEY_ID"], told["AWS_SECRET_ACCESS_KEY"], session_token)
        return self.pairs[name]

    def bearer(self, name: str, **limits: Any) -> str:
        table, told = new_bearer_key()
        add_to_key_file(self.path, "bearer", {"name": name, **table, **limits})
        self.tokens[name] = told["AWS_BEARER_TOKEN_BEDROCK"]
        return self.tokens[name]

    @property
    def secrets(self) -> list[str]:
        tokens = [pair.session_token for pair in self.pairs.values() if pair.session_token]
        return [*self.tokens.values(), *(pair.secret_access_key for pair in self.pairs.values()), *tokens]


def made(path: Path) -> KeyFile:
    keys = KeyFile(path)
    past = datetime.now(UTC).replace(microsecond=0) - timedelta(days=1)
    keys.pair("good")
    keys.pair("session", session_token="a/session+token")
    keys.pair("old", expires=past)
    keys.pair("limited", models=["mistral-7b"])
    keys.pair("rare", requests_per_minute=2)
    keys.pair("short", tokens_per_minute=20)
    keys.bearer("good token")
    keys.bearer("old token", expires=past)
    keys.bearer("limited token", models=["mixtral-8x7b"])
    return keys


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> KeyFile:
    return made(tmp_path_factory.mktemp("keys") / "keys.toml")


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Files:
    return issue(tmp_path_factory.mktemp("tls"), ["localhost", "127.0.0.1", "::1"])


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory, keys: KeyFile) -> Iterator[RunningServer]:
    running = RunningServer.scripted(
        tmp_path_factory.mktemp("plain"), ["one two three"], keys=keys.path, log_level="debug"
    )
    yield running
    log = "\n".join(running.log)
    running.stop()
    assert not [secret for secret in keys.secrets if secret in log]


@pytest.fixture(scope="module")
def secure(tmp_path_factory: pytest.TempPathFactory, keys: KeyFile, tls: Files) -> Iterator[RunningServer]:
    running = RunningServer.scripted(
        tmp_path_factory.mktemp("secure"),
        ["one two three"],
        keys=keys.path,
        tls_cert=tls.certificate,
        tls_key=tls.key,
        log_level="debug",
    )
    yield running
    log = "\n".join(running.log)
    running.stop()
    assert not [secret for secret in keys.secrets if secret in log]


def client(server: RunningServer, credentials: Credentials, region: str = "us-east-1") -> Any:
    return boto3.client(
        "bedrock-runtime",
        endpoint_url=server.url,
        region_name=region,
        aws_access_key_id=credentials.access_key_id,
        aws_secret_access_key=credentials.secret_access_key,
        aws_session_token=credentials.session_token,
        config=Config(retries={"total_max_attempts": 1}),
    )


@pytest.fixture
def with_token(secure: RunningServer, tls: Files, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Any]:
    """boto3 with an API key, as its users have it: by environment variables alone."""

    def make(token: str) -> Any:
        monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", token)
        monkeypatch.setenv("AWS_CA_BUNDLE", str(tls.ca))
        monkeypatch.setenv("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", secure.url)
        return boto3.client(
            "bedrock-runtime", region_name="us-east-1", config=Config(retries={"total_max_attempts": 1})
        )

    return make


def ask(client: Any, model: str = "7b") -> str:
    answer = client.converse(modelId=IDS[model], messages=MESSAGES)
    return str(answer["output"]["message"]["content"][0]["text"])


def refusal(client: Any, model: str = "7b") -> tuple[int, str, str]:
    with pytest.raises(ClientError) as caught:
        ask(client, model)
    error = caught.value.response
    return error["ResponseMetadata"]["HTTPStatusCode"], error["Error"]["Code"], error["Error"]["Message"]


def post(server: RunningServer, headers: dict[str, str], path: str = PATH, body: bytes = b"{}") -> Any:
    """Status, headers and body of an answer to what no SDK would send."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    try:
        connection.request("POST", path, body, headers)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()
    finally:
        connection.close()


@pytest.mark.parametrize("name", ["good", "session", "limited"])
@pytest.mark.parametrize("region", ["us-east-1", "eu-west-3"])
def test_a_right_signature_is_let_in(plain: RunningServer, keys: KeyFile, name: str, region: str) -> None:
    assert ask(client(plain, keys.pairs[name], region)) == "one two three"


def test_streams_and_model_ids_of_every_form_are_signed_right(plain: RunningServer, keys: KeyFile) -> None:
    arn = f"arn:aws:bedrock:us-east-1::foundation-model/{IDS['7b']}"
    stream = client(plain, keys.pairs["session"]).converse_stream(modelId=arn, messages=MESSAGES)["stream"]
    assert [next(iter(event)) for event in stream][-1] == "metadata"
    body = json.dumps({"prompt": "\u4f60\u597d", "max_tokens": 5})
    answer = client(plain, keys.pairs["good"]).invoke_model(
        modelId=arn, body=body, accept="application/json", contentType="application/json", trace="ENABLED"
    )
    assert json.load(answer["body"])["outputs"]


def test_a_wrong_secret_is_an_invalid_signature(plain: RunningServer, keys: KeyFile) -> None:
    wrong = Credentials(keys.pairs["good"].access_key_id, "wrong")
    status, code, message = refusal(client(plain, wrong))
    assert (status, code) == (403, "InvalidSignatureException")
    assert message == (
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access "
        "Key and signing method. Consult the service documentation for details."
    )


def test_an_unknown_key_and_a_wrong_session_token_are_not_recognised(plain: RunningServer, keys: KeyFile) -> None:
    expected = (403, "UnrecognizedClientException", "The security token included in the request is invalid.")
    session, good = keys.pairs["session"], keys.pairs["good"]
    assert refusal(client(plain, Credentials("AKIAUNKNOWNUNKNOWNUN", "x"))) == expected
    for pair, token in ((session, None), (session, "another"), (good, "another")):
        assert refusal(client(plain, Credentials(pair.access_key_id, pair.secret_access_key, token))) == expected


def test_an_expired_key_pair_is_told_so(plain: RunningServer, keys: KeyFile) -> None:
    expected = (403, "ExpiredTokenException", "The security token included in the request is expired")
    assert refusal(client(plain, keys.pairs["old"])) == expected


@pytest.mark.parametrize(("minutes", "words"), [(-6, "Signature expired: "), (6, "Signature not yet current: ")])
def test_a_clock_that_is_off_is_told_so(
    plain: RunningServer, keys: KeyFile, monkeypatch: pytest.MonkeyPatch, minutes: int, words: str
) -> None:
    then = datetime.now(UTC).replace(tzinfo=None) + timedelta(minutes=minutes)
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda: then)
    status, code, message = refusal(client(plain, keys.pairs["good"]))
    assert (status, code) == (403, "InvalidSignatureException")
    assert message.startswith(words)


@pytest.mark.parametrize("path", [PATH, "/", "/model/x/unknown", "/model/unknown/converse"])
@pytest.mark.parametrize("body", [b"{}", b"x" * 3_000_000])
def test_without_the_header_no_path_says_more_than_the_recorded_bytes(
    plain: RunningServer, path: str, body: bytes
) -> None:
    status, headers, answer = post(plain, {}, path, body)
    assert (status, answer) == (403, b'{"Message":"Authorization header is missing"}')
    assert headers["x-amzn-errortype"] == f"AccessDeniedException:{CORAL}"
    assert (headers["connection"], headers["content-length"]) == ("close", "45")


def test_a_presigned_url_is_told_to_use_the_header(plain: RunningServer) -> None:
    status, headers, _ = post(plain, {}, f"{PATH}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=0")
    assert status == 403
    assert "presigned URLs are not taken" in headers["x-outcrop-reason"]


@pytest.mark.parametrize("header", ["Basic YTpi", "AWS4-HMAC-SHA256 x", "AWS4-HMAC-SHA256 Credential=\u00e9"])
def test_another_authorization_is_incomplete(plain: RunningServer, header: str) -> None:
    status, headers, answer = post(plain, {"Authorization": header})
    assert (status, headers["x-amzn-errortype"]) == (400, f"IncompleteSignatureException:{CORAL}")
    assert json.loads(answer)["message"].startswith("Authorization header requires")


def test_health_and_ready_are_open(plain: RunningServer) -> None:
    assert plain.get("/_outcrop/health")["status"] == "alive"
    assert plain.get("/_outcrop/ready")["status"] == "ready"


def signed(keys: KeyFile, path: str, body: bytes, host: str = "here") -> dict[str, str]:
    request = SignableRequest("POST", path, "", (("Host", host),), body)
    return dict([*request.headers, *sign(request, keys.pairs["good"], region="us-east-1", at=datetime.now(UTC))])


def test_a_body_that_was_changed_on_the_way_is_refused(plain: RunningServer, keys: KeyFile) -> None:
    headers = signed(keys, PATH, b"{}")
    assert post(plain, headers)[0] == 400  # an empty conversation: let in, and then refused
    assert post(plain, headers, body=b"[]")[0] == 403
    assert post(plain, headers, path=PATH.replace("7b", "8b"))[0] == 403
    assert post(plain, headers, path=f"{PATH}?x")[0] == 403


def test_who_is_let_in_is_told_of_unknown_paths(plain: RunningServer, keys: KeyFile) -> None:
    status, headers, _ = post(plain, signed(keys, "/nowhere", b"{}"), "/nowhere")
    assert (status, headers["x-amzn-errortype"]) == (404, f"UnknownOperationException:{CORAL}")


def test_over_http2_the_authority_is_the_host(plain: RunningServer, keys: KeyFile) -> None:
    body = json.dumps({"messages": MESSAGES}).encode()
    headers = signed(keys, PATH, body)
    more = [(name.lower(), value) for name, value in headers.items() if name != "Host"]
    with Http2(plain.port) as connection:
        exchange = connection.post(PATH, body, more)
        connection.wait_for(lambda: exchange.ended)
    assert exchange.answer.status == 200


def test_over_http2_a_missing_header_is_told_too(plain: RunningServer) -> None:
    with Http2(plain.port) as connection:
        exchange = connection.post(PATH, b"{}")
        connection.wait_for(lambda: exchange.ended)
    assert exchange.answer.body == b'{"Message":"Authorization header is missing"}'
    assert "connection" not in exchange.answer.names


def test_an_api_key_is_let_in_over_tls(with_token: Callable[[str], Any], keys: KeyFile) -> None:
    client = with_token(keys.tokens["good token"])
    assert ask(client) == "one two three"
    stream = client.converse_stream(modelId=IDS["large2407"], messages=MESSAGES)["stream"]
    assert "".join(event["contentBlockDelta"]["delta"]["text"] for event in list(stream)[1:-3]) == "one two three"


def test_a_signature_is_let_in_over_tls(secure: RunningServer, keys: KeyFile, tls: Files) -> None:
    session = boto3.client(
        "bedrock-runtime",
        endpoint_url=secure.url,
        region_name="us-east-1",
        verify=str(tls.ca),
        aws_access_key_id=keys.pairs["good"].access_key_id,
        aws_secret_access_key=keys.pairs["good"].secret_access_key,
    )
    assert ask(session) == "one two three"


@pytest.mark.parametrize(
    ("token", "message"),
    [
        ("ABSKwrong", "Authentication failed: Please make sure your API Key is valid."),
        ("bedrock-api-key-wrong", "Authentication failed: Please make sure your API Key is valid."),
        ("wrong", "Invalid API Key format: Must start with pre-defined prefix"),
    ],
)
def test_a_wrong_api_key_is_told_so(with_token: Callable[[str], Any], token: str, message: str) -> None:
    assert refusal(with_token(token)) == (403, "AccessDeniedException", message)


def test_an_expired_api_key_is_refused(with_token: Callable[[str], Any], keys: KeyFile) -> None:
    expected = (403, "AccessDeniedException", "Authentication failed: Please make sure your API Key is valid.")
    assert refusal(with_token(keys.tokens["old token"])) == expected


NO_ACCESS = (403, "AccessDeniedException", "You don't have access to the model with the specified model ID.")


def test_a_key_pair_can_be_limited_to_models(plain: RunningServer, keys: KeyFile) -> None:
    limited = client(plain, keys.pairs["limited"])
    assert refusal(limited, "mixtral") == NO_ACCESS
    with pytest.raises(ClientError, match=r"The provided model identifier is invalid\."):
        limited.converse(modelId="nobody.knows", messages=MESSAGES)


def test_an_api_key_can_be_limited_to_models(with_token: Callable[[str], Any], keys: KeyFile) -> None:
    limited = with_token(keys.tokens["limited token"])
    assert refusal(limited) == NO_ACCESS
    assert ask(limited, "mixtral") == "one two three"


def test_too_many_requests_are_throttled(plain: RunningServer, keys: KeyFile) -> None:
    rare = client(plain, keys.pairs["rare"])
    ask(rare)
    ask(rare)
    words = "Too many requests, please wait before trying again."
    assert refusal(rare) == (429, "ThrottlingException", words)


def test_too_many_tokens_are_throttled_after_their_answers(plain: RunningServer, keys: KeyFile) -> None:
    short = client(plain, keys.pairs["short"])
    list(short.converse_stream(modelId=IDS["7b"], messages=MESSAGES)["stream"])
    ask(short)
    words = "Too many tokens, please wait before trying again."
    assert refusal(short) == (429, "ThrottlingException", words)


def test_a_signal_reads_the_keys_again(start: Start, tmp_path: Path) -> None:
    keys = KeyFile(tmp_path / "keys.toml")
    first = keys.pair("first")
    server = start(replies=["one"], keys=keys.path)
    second = keys.pair("second")
    assert refusal(client(server, second))[1] == "UnrecognizedClientException"
    hang_up(server, "the keys were read again: 2 key pairs, 0 API keys")
    assert ask(client(server, second)) == "one"
    keys.path.chmod(0o644)
    hang_up(server, f"the keys stay as they were: others can read or change {keys.path} (mode 0644)")
    assert ask(client(server, first)) == "one"


def hang_up(server: RunningServer, expected: str) -> None:
    server.process.send_signal(signal.SIGHUP)
    wait_for(server, expected)


def wait_for(server: RunningServer, expected: str) -> None:
    until = time.monotonic() + 10
    while not any(expected in line for line in server.log):
        assert time.monotonic() < until, server.log
        time.sleep(0.01)


def start_that_fails(**settings: str) -> str:
    """What `outcrop serve` says before it ends with status 2."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OUTCROP_")}
    environment |= {f"OUTCROP_{name.upper()}": value for name, value in settings.items()}
    done = subprocess.run(
        [sys.executable, "-m", "outcrop", "serve"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    return done.stderr


def test_another_address_without_keys_does_not_start() -> None:
    assert "other machines can reach 0.0.0.0, and there are no keys" in start_that_fails(host="0.0.0.0", port="0")


def test_a_key_file_that_others_can_read_does_not_start(tmp_path: Path) -> None:
    path = tmp_path / "keys.toml"
    path.touch(0o644)
    assert f"do: chmod 600 {path}" in start_that_fails(keys=str(path), port="0")


def test_a_certificate_that_cannot_be_used_does_not_start(tls: Files, tmp_path: Path) -> None:
    models = json.dumps({id_: {"engine": "scripted", "script": str(tmp_path / "s")} for id_ in IDS.values()})
    (tmp_path / "s").write_text('{"replies": ["x"]}')
    common = {"port": "0", "models": models}
    assert "go together" in start_that_fails(tls_cert=str(tls.certificate), **common)
    said = start_that_fails(tls_cert=str(tls.certificate), tls_key=str(tls.ca_key), **common)
    assert "cannot be used" in said


def test_everybody_may_call_from_elsewhere_if_that_is_said(start: Start) -> None:
    server = start(replies=["one"], host="0.0.0.0", open="true")
    assert ask(server.client()) == "one"
    wait_for(server, "Ctrl-C stops it.")
    assert "Sign-in: open: any credentials will do" in server.log


def test_the_start_page_has_lines_that_work(secure: RunningServer, keys: KeyFile, tls: Files) -> None:
    wait_for(secure, "Ctrl-C stops it.")
    lines = [line.strip() for line in secure.log]
    assert f"export AWS_ENDPOINT_URL_BEDROCK_RUNTIME={secure.url}" in lines
    assert secure.url.startswith("https://127.0.0.1:")
    assert f"export AWS_CA_BUNDLE={tls.ca} NODE_EXTRA_CA_CERTS={tls.ca}" in lines
    assert "Sign-in: 6 key pairs (SigV4), 3 API keys (bearer)" in lines
    assert not [secret for secret in keys.secrets if any(secret in line for line in lines)]


def test_with_a_credentials_file_the_start_pages_lines_are_enough(start: Start, tmp_path: Path, tls: Files) -> None:
    path = tmp_path / "credentials"
    path.touch(0o600)
    path.write_text("[me]\naws_access_key_id = AKIAMEMEMEMEMEMEMEME\naws_secret_access_key = s/e+c\n")
    server = start(replies=["one"], credentials_file=path, tls_cert=tls.certificate, tls_key=tls.key, host="0.0.0.0")
    wait_for(server, "Ctrl-C stops it.")
    pasted = "\n".join(line for line in server.log if line.startswith("  export "))
    program = (
        "import boto3; c = boto3.client('bedrock-runtime')\n"
        f"m = [{{'role': 'user', 'content': [{{'text': 'x'}}]}}]; print(c.converse(modelId='{IDS['7b']}', messages=m))"
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    done = subprocess.run(
        ["bash", "-c", f'{pasted}\nexec "$0" -c "$1"', sys.executable, program],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "'text': 'one'" in done.stdout


def test_tls_12_is_spoken_and_http2_is_offered(secure: RunningServer, tls: Files) -> None:
    context = ssl.create_default_context(cafile=str(tls.ca))
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["h2", "http/1.1"])
    connection = http.client.HTTPSConnection("localhost", secure.port, context=context, timeout=10)
    connection.connect()
    assert isinstance(connection.sock, ssl.SSLSocket)
    assert (connection.sock.version(), connection.sock.selected_alpn_protocol()) == ("TLSv1.2", "h2")
    connection.close()
