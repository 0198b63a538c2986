"""Signatures as botocore makes them are right; the same with any one byte changed are not."""

from __future__ import annotations

import dataclasses
import random
import string
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote, urlsplit

import botocore.auth
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials as BotocoreCredentials

from outcrop.aws.sigv4 import Claim, Credentials, SignableRequest, check_time, read_claim, sign, verify
from outcrop.errors import FrontError, IncompleteSignatureException, InvalidSignatureException

NOW = datetime(2026, 11, 20, 12, 34, 56, tzinfo=UTC)
KEY = Credentials("AKIDEXAMPLEAKIDEXAM", "a/secret+KEY", "a/session+token==")
LETTERS = string.ascii_letters + string.digits
ODD = LETTERS + "-_.~!*'()+,;=@:$&% \u00e9\u4f60\U0001f600"
SEGMENTS = ("model", ".", "", "a%3Ab", "mistral.x-v1%3A0", "arn%3Aaws%3Abedrock%3Aus-east-1%3A%3Af%2Fm")


@pytest.fixture(autouse=True)
def _botocores_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda: NOW.replace(tzinfo=None))


def signed_by_botocore(chance: random.Random) -> SignableRequest:
    """A random request, as it is on the wire."""

    def word(most: int) -> str:
        return "".join(chance.choices(ODD, k=chance.randint(1, most)))

    path = "/".join(["", *(chance.choice((*SEGMENTS, quote(word(9), safe=""))) for _ in range(chance.randint(1, 6)))])
    pairs = [f"{quote(word(5), safe='')}={quote(word(5), safe='')}" for _ in range(chance.randint(0, 4))]
    headers = {f"X-Odd-{i}": f" {quote(word(9), safe=' ,;')}   x" for i in range(chance.randint(0, 3))}
    body = word(200).encode() if chance.random() < 0.9 else b""
    if chance.random() < 0.5:
        headers["X-Amz-Content-SHA256"] = botocore.auth.sha256(body).hexdigest()
    url = f"http://127.0.0.1:4600{path}" + (f"?{'&'.join(pairs)}" if pairs else "")
    request = AWSRequest("POST", url, headers=headers, data=body)
    token = KEY.session_token if chance.random() < 0.5 else None
    SigV4Auth(BotocoreCredentials(KEY.access_key_id, KEY.secret_access_key, token), "bedrock", "eu-west-3").add_auth(
        request
    )
    parts = urlsplit(url)
    sent = (("Host", parts.netloc), *request.headers.items())
    return SignableRequest("POST", parts.path, parts.query, sent, body)


def check(request: SignableRequest) -> Claim:
    """As the server does it; a key that is not known is no key."""
    claim = read_claim({name.lower(): value for name, value in request.headers})
    if claim.access_key_id != KEY.access_key_id:
        raise InvalidSignatureException
    check_time(claim, NOW)
    verify(claim, request, KEY.secret_access_key)
    return claim


def other(text: str, chance: random.Random) -> str:
    """With another letter or digit in place of one."""
    index = chance.choice([i for i, c in enumerate(text) if c in LETTERS])
    return text[:index] + chance.choice([c for c in LETTERS if c != text[index]]) + text[index + 1 :]


def changed(request: SignableRequest, chance: random.Random) -> Iterator[SignableRequest]:
    """One byte of each signed thing."""
    yield dataclasses.replace(request, method=other(request.method, chance))
    where = chance.randrange(len(request.body) + 1)
    yield dataclasses.replace(request, body=request.body[:where] + b"\0" + request.body[where + 1 :])
    if set(request.raw_path) & set(LETTERS):
        yield dataclasses.replace(request, raw_path=other(request.raw_path, chance))
    if set(request.query) & set(LETTERS):
        yield dataclasses.replace(request, query=other(request.query, chance))
    for i, (name, value) in enumerate(request.headers):
        kept = list(request.headers)
        if name != "Authorization":
            kept[i] = (name, other(value, chance))
            yield dataclasses.replace(request, headers=tuple(kept))
            continue
        for field in ("Credential=", "SignedHeaders=", "Signature="):
            start = value.index(field) + len(field)
            end = value.find(",", start) if "," in value[start:] else len(value)
            kept[i] = (name, value[:start] + other(value[start:end], chance) + value[end:])
            yield dataclasses.replace(request, headers=tuple(kept))


@pytest.mark.parametrize("seed", range(50))
def test_what_botocore_signs_is_right_and_with_one_byte_changed_it_is_not(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(10):
        request = signed_by_botocore(chance)
        assert check(request).region == "eu-west-3"
        for forged in changed(request, chance):
            with pytest.raises(FrontError):
                check(forged)


@pytest.mark.parametrize("token", [None, "a/token"])
@pytest.mark.parametrize("path", ["/", "/p//model/a%3Ab/../x%20y/", "/../a/./b"])
def test_we_sign_as_botocore_does(token: str | None, path: str) -> None:
    theirs = AWSRequest("POST", f"http://h:9{path}?b=1&a=%2F&a", headers={"X-Q": " a   b "}, data=b"{}")
    SigV4Auth(BotocoreCredentials("AK", "SK", token), "bedrock", "us-east-1").add_auth(theirs)
    request = SignableRequest("POST", path, "b=1&a=%2F&a", (("host", "h:9"), ("X-Q", " a   b ")), b"{}")
    ours = sign(request, Credentials("AK", "SK", token), region="us-east-1", at=NOW)
    assert dict(ours)["Authorization"] == theirs.headers["Authorization"]


def ours(
    *headers: tuple[str, str], at: datetime = NOW, region: str = "us-east-1", service: str = "bedrock"
) -> SignableRequest:
    request = SignableRequest("POST", "/model/x/converse", "", (("Host", "h"), *headers), b"{}")
    added = sign(request, KEY, at=at, region=region, service=service)
    return dataclasses.replace(request, headers=(*request.headers, *added))


def refusal(request: SignableRequest) -> str:
    with pytest.raises(FrontError) as caught:
        check(request)
    return caught.value.message


def with_header(request: SignableRequest, name: str, value: str | None) -> SignableRequest:
    kept = [header for header in request.headers if header[0].lower() != name.lower()]
    return dataclasses.replace(request, headers=(*kept, *([(name, value)] if value is not None else [])))


def test_headers_that_hops_change_are_not_signed() -> None:
    request = ours(("User-Agent", "x"), ("Connection", "keep-alive"), ("X-Amzn-Trace-Id", "1"))
    assert check(request).signed_headers == ("host", "x-amz-date", "x-amz-security-token")


def test_over_http2_the_authority_is_signed_in_place_of_the_host() -> None:
    """As the JavaScript SDK does it. `sign` signs what it is given, and the server gets the value as `host`."""
    request = SignableRequest("POST", "/x", "", ((":authority", "h:1"), ("host", "h:1")), b"{}")
    added = sign(dataclasses.replace(request, headers=request.headers[:1]), KEY, region="us-east-1", at=NOW)
    signed = dataclasses.replace(request, headers=(("host", "h:1"), *added))
    assert check(signed).signed_headers[0] == ":authority"
    assert "does not match" in refusal(with_header(signed, "host", "h:2"))


def test_a_header_that_comes_twice_is_signed_in_its_order() -> None:
    request = ours(("X-A", "1"), ("x-a", " 2  3 "))
    check(request)
    host, first, second, *rest = request.headers
    assert "does not match" in refusal(dataclasses.replace(request, headers=(host, second, first, *rest)))


@pytest.mark.parametrize(("seconds", "right"), [(-301, False), (-300, True), (0, True), (300, True), (301, False)])
def test_the_clock_may_be_five_minutes_off(seconds: int, right: bool) -> None:
    request = ours(at=NOW + timedelta(seconds=seconds))
    if right:
        check(request)
    else:
        assert refusal(request).startswith("Signature expired: " if seconds < 0 else "Signature not yet current: ")


def test_an_old_signature_is_told_both_times() -> None:
    expected = "Signature expired: 20261120T120000Z is now earlier than 20261120T122956Z (20261120T123456Z - 5 min.)"
    assert refusal(ours(at=NOW.replace(minute=0, second=0))) == expected


@pytest.mark.parametrize(
    ("region", "service", "message"),
    [
        ("us-east-1", "s3", "Credential should be scoped to correct service: 'bedrock'. "),
        ("mars", "bedrock", "Credential should be scoped to a valid region. "),
    ],
)
def test_another_scope_is_refused(region: str, service: str, message: str) -> None:
    assert refusal(ours(region=region, service=service)) == message


def test_a_server_of_one_region_takes_no_other() -> None:
    headers = {name.lower(): value for name, value in ours().headers}
    assert read_claim(headers, "us-east-1").scope == "20261120/us-east-1/bedrock/aws4_request"
    with pytest.raises(InvalidSignatureException, match=r"valid region\. $"):
        read_claim(headers, "eu-west-3")


def test_the_date_of_the_scope_is_that_of_the_request() -> None:
    request = with_header(ours(), "X-Amz-Date", "20261121T123456Z")
    assert refusal(request).startswith("Date in Credential scope does not match YYYYMMDD from ISO-8601 version")


@pytest.mark.parametrize("name", ["host", "x-amz-date"])
def test_host_and_date_must_be_signed(name: str) -> None:
    request = ours()
    value = dict(request.headers)["Authorization"].replace(f"{name};", "")
    with pytest.raises(InvalidSignatureException):
        check(with_header(request, "Authorization", value))


@pytest.mark.parametrize("date", ["yesterday", "20269999T000000Z", "Fri, 31 Dec 9999 23:59:59 -1200"])
def test_a_date_that_is_none_is_incomplete(date: str) -> None:
    with pytest.raises(IncompleteSignatureException, match="Date must be in ISO-8601"):
        check(with_header(ours(), "X-Amz-Date", date))


@pytest.mark.parametrize("scheme", ["Basic YTpi", "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential", "x"])
def test_an_authorization_of_another_form_is_told_what_is_missing(scheme: str) -> None:
    message = refusal(with_header(ours(), "Authorization", scheme))
    assert message.startswith("Authorization header requires 'Credential' parameter. Authorization header requires 'Si")
    assert scheme not in message.split("Authorization=")[-1]


def test_a_request_without_a_date_is_incomplete() -> None:
    message = refusal(with_header(ours(), "X-Amz-Date", None))
    assert message.startswith("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.")


def test_a_credential_without_a_scope_is_incomplete() -> None:
    value = dict(ours().headers)["Authorization"].replace("/aws4_request", "")
    assert "exactly 5 slash-delimited" in refusal(with_header(ours(), "Authorization", value))


def test_the_date_header_of_http_will_do() -> None:
    theirs = AWSRequest("POST", "http://h/x", headers={"Date": "replaced"}, data=b"{}")
    SigV4Auth(BotocoreCredentials(KEY.access_key_id, KEY.secret_access_key), "bedrock", "us-east-1").add_auth(theirs)
    check(SignableRequest("POST", "/x", "", (("Host", "h"), *theirs.headers.items()), b"{}"))


def test_a_request_without_a_host_cannot_be_signed() -> None:
    with pytest.raises(ValueError, match="host"):
        sign(SignableRequest("POST", "/", "", (), b""), KEY, region="us-east-1", at=NOW)


def test_no_representation_shows_a_secret() -> None:
    shown: Any = repr(KEY) + str(KEY) + repr([KEY])
    assert KEY.secret_access_key not in shown
    assert KEY.session_token not in shown


SUITE_KEY = Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
SUITE_TIME = datetime(2015, 8, 30, 12, 36, tzinfo=UTC)
SUITE = {  # the cases of AWS's published test suite, by its names: method, target, headers, body; botocore signs them
    "get-vanilla": ("GET", "/", {}, b""),
    "get-vanilla-empty-query-key": ("GET", "/?Param1=value1", {}, b""),
    "get-vanilla-query": ("GET", "/", {}, b""),
    "get-vanilla-query-order-key": ("GET", "/?Param1=value2&Param1=value1", {}, b""),
    "get-vanilla-query-order-key-case": ("GET", "/?Param2=value2&Param1=value1", {}, b""),
    "get-vanilla-query-order-value": ("GET", "/?Param1=value2&Param1=value1", {}, b""),
    "get-vanilla-query-unreserved": ("GET", f"/?-._~{LETTERS}=-._~{LETTERS}", {}, b""),
    "get-vanilla-utf8-query": ("GET", "/?%E1%88%B4=bar", {}, b""),
    "get-unreserved": ("GET", f"/-._~{LETTERS}", {}, b""),
    "get-utf8": ("GET", "/%E1%88%B4", {}, b""),
    "get-space": ("GET", "/example%20space/", {}, b""),
    "get-relative": ("GET", "/example/..", {}, b""),
    "get-relative-relative": ("GET", "/example1/example2/../..", {}, b""),
    "get-slash": ("GET", "//", {}, b""),
    "get-slash-dot-slash": ("GET", "/./", {}, b""),
    "get-slash-pointless-dot": ("GET", "/./example", {}, b""),
    "get-slashes": ("GET", "//example//", {}, b""),
    "get-header-value-order": ("GET", "/", {"My-Header1": "value4,value1,value3,value2"}, b""),
    "get-header-value-trim": ("GET", "/", {"My-Header1": " value1", "My-Header2": ' "a   b   c"'}, b""),
    "post-header-key-sort": ("POST", "/", {"My-Header1": "value1"}, b""),
    "post-header-value-case": ("POST", "/", {"My-Header1": "VALUE1"}, b""),
    "post-vanilla": ("POST", "/", {}, b""),
    "post-vanilla-query": ("POST", "/?Param1=value1", {}, b""),
    "post-sts-header": ("POST", "/", {}, b""),
    "post-x-www-form-urlencoded": (
        "POST",
        "/",
        {"Content-Type": "application/x-www-form-urlencoded"},
        b"Param1=value1",
    ),
}


@pytest.mark.parametrize("name", SUITE)
def test_the_cases_of_the_published_suite_are_signed_as_botocore_signs_them(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda: SUITE_TIME.replace(tzinfo=None))
    method, target, headers, body = SUITE[name]
    request = AWSRequest(method, f"https://example.amazonaws.com{target}", headers=dict(headers), data=body)
    key = dataclasses.replace(SUITE_KEY, session_token="a//token==" if "sts" in name else None)
    theirs = BotocoreCredentials(key.access_key_id, key.secret_access_key, key.session_token)
    SigV4Auth(theirs, "service", "us-east-1").add_auth(request)
    path, _, query = target.partition("?")
    sent = SignableRequest(method, path, query, (("Host", "example.amazonaws.com"), *headers.items()), body)
    made = dict(sign(sent, key, region="us-east-1", at=SUITE_TIME, service="service"))
    assert made["Authorization"] == request.headers["Authorization"]


def test_the_first_case_of_the_published_suite_has_the_published_signature() -> None:
    request = SignableRequest("GET", "/", "", (("Host", "example.amazonaws.com"),), b"")
    made = dict(sign(request, SUITE_KEY, region="us-east-1", at=SUITE_TIME, service="service"))
    assert made["Authorization"].endswith("5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")
