"""Whom the suite asks, and how it signs in."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from outcrop.aws.sigv4 import Credentials
from outcrop.conformance.access import Access, CannotRun, Keys, access, keys_of_profile
from outcrop.conformance.check import REGION, Request, SignIn

CREDENTIALS = Credentials("AKIAIOSFODNN7EXAMPLE", "a secret", "a token")
AT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
AWS = "https://bedrock-runtime.eu-west-3.amazonaws.com"


def headers(sign_in: SignIn, keys: Keys) -> dict[str, str]:
    asked = access("http://127.0.0.1:4600/", None, None, lambda: keys)
    return dict(asked.headers(Request("/model/x%3A1/invoke", {}, sign_in=sign_in), AT))


@pytest.mark.parametrize(
    ("endpoint", "control", "region"),
    [
        ("http://127.0.0.1:4600", "http://127.0.0.1:4600", "us-east-1"),
        ("http://h:9999/prefix", "http://h:9999/prefix", "us-east-1"),
        (AWS, "https://bedrock.eu-west-3.amazonaws.com", "eu-west-3"),
        (
            "https://bedrock-runtime-fips.us-west-2.amazonaws.com",
            "https://bedrock-fips.us-west-2.amazonaws.com",
            "us-west-2",
        ),
    ],
)
def test_the_control_plane_and_the_region_follow_the_endpoint(endpoint: str, control: str, region: str) -> None:
    asked = access(endpoint, None, None, lambda: Keys(None))
    assert (asked.control_endpoint, asked.region, asked.is_aws) == (control, region, "amazonaws" in endpoint)
    assert access(endpoint, "http://other/", "x", lambda: Keys(None)).control_endpoint == "http://other"


def test_a_path_holds_the_region_that_is_asked() -> None:
    assert access(AWS, None, None, lambda: Keys(None)).url(Request(f"/a/{REGION}/b")) == f"{AWS}/a/eu-west-3/b"


def test_a_host_that_only_looks_like_awss_costs_nothing() -> None:
    assert not access("http://amazonaws.com.example", None, None, lambda: Keys(None)).is_aws


@pytest.mark.parametrize("url", ["nonsense", "ftp://h", "http://", "http://h:x", "http://h?a=b", "http://[::1"])
def test_what_is_no_endpoint_is_refused(url: str) -> None:
    with pytest.raises(CannotRun, match="is no endpoint"):
        access(url, None, None, lambda: Keys(None))


def test_a_request_is_signed_with_what_was_given() -> None:
    signed = headers("given", Keys(CREDENTIALS))
    assert (signed["Host"], signed["X-Amz-Date"], signed["X-Amz-Security-Token"]) == (
        "127.0.0.1:4600",
        "20260102T030405Z",
        "a token",
    )
    assert "Credential=AKIAIOSFODNN7EXAMPLE/20260102/us-east-1/bedrock/aws4_request" in signed["Authorization"]
    assert headers("given", Keys(CREDENTIALS, "key"))["Authorization"] == "Bearer key"
    assert "Credential=AKIDEXAMPLE/" in headers("given", Keys(None))["Authorization"]


def test_a_request_is_signed_wrongly_on_purpose() -> None:
    assert "Authorization" not in headers("none", Keys(CREDENTIALS))
    right = headers("given", Keys(CREDENTIALS))["Authorization"]
    wrong = headers("wrong secret", Keys(CREDENTIALS))["Authorization"]
    assert right.rpartition("Signature=")[0] == wrong.rpartition("Signature=")[0]
    assert right != wrong
    assert "AKIAIOSFODNN7EXAMPLE" not in headers("unknown key", Keys(CREDENTIALS))["Authorization"]
    assert headers("wrong api key", Keys(CREDENTIALS))["Authorization"].startswith("Bearer bedrock-api-key-")


def test_no_secret_is_in_a_repr() -> None:
    asked = Access("http://h", "http://h", "us-east-1", CREDENTIALS, "an api key")
    assert not any(secret in repr(asked) for secret in asked.secrets())
    assert set(asked.secrets()) == {"AKIAIOSFODNN7EXAMPLE", "a secret", "a token", "an api key"}


def test_a_profile_is_read(tmp_path: Path) -> None:
    file = tmp_path / "credentials"
    file.write_text("[me]\naws_access_key_id = a\naws_secret_access_key = b%c\n")
    credentials = keys_of_profile("me", file).credentials
    assert credentials == Credentials("a", "b%c")
    for name, path, sentence in (
        ("you", file, "has no you"),
        ("me", tmp_path, "cannot be read"),
        ("me", Path(__file__), "is no credentials file"),
    ):
        with pytest.raises(CannotRun, match=sentence):
            keys_of_profile(name, path)
