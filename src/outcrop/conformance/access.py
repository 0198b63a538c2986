"""Who asks, and whom: credentials, the two endpoints, the region; and the headers that sign a request in.

In: what a person gave, and AWS's credentials file. Out: `Access`, which signs. Without credentials it signs with
made-up ones, because some open emulators want to see a signature that they do not read. Secrets are in no `repr`.
"""

from __future__ import annotations

import configparser
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from outcrop.aws.sigv4 import Credentials, SignableRequest, sign
from outcrop.conformance.check import REGION, Request, SignIn

AWS_HOST = re.compile(r"bedrock-runtime(?P<variant>-fips)?\.(?P<region>[a-z0-9-]+)\.(?P<domain>amazonaws\.com(\.cn)?)")
DEFAULT_REGION = "us-east-1"
MADE_UP = Credentials("AKIDEXAMPLE", "made-up")
UNKNOWN_KEY = Credentials("AKIA" + "A" * 16, "made-up")
API_KEYS: dict[SignIn, str] = {"wrong api key": "bedrock-api-key-bm90LWEta2V5", "malformed api key": "no-key"}


class CannotRun(Exception):
    """The suite could not ask at all; the sentence is for a person."""


@dataclass(frozen=True, slots=True)
class Access:
    """`endpoint` and `control_endpoint` without a slash at the end."""

    endpoint: str
    control_endpoint: str
    region: str
    credentials: Credentials | None = None
    api_key: str | None = field(default=None, repr=False)

    @property
    def is_aws(self) -> bool:
        """It costs money there."""
        hosts = (urlsplit(url).hostname or "" for url in (self.endpoint, self.control_endpoint))
        return any(re.search(r"(^|\.)amazonaws\.com(\.cn)?$", host) for host in hosts)

    @property
    def given(self) -> bool:
        return bool(self.credentials or self.api_key)

    def secrets(self) -> tuple[str, ...]:
        """What may be in no file that we write."""
        ours = self.credentials
        texts = (ours.access_key_id, ours.secret_access_key, ours.session_token) if ours else ()
        return tuple(text for text in (*texts, self.api_key) if text)

    def path(self, request: Request) -> str:
        return request.path.replace(REGION, self.region)

    def url(self, request: Request) -> str:
        return (self.control_endpoint if request.plane == "control" else self.endpoint) + self.path(request)

    def headers(self, request: Request, at: datetime | None = None) -> tuple[tuple[str, str], ...]:
        """All headers to send: the request's own, Host, and what signs it in."""
        url = urlsplit(self.url(request))
        own = (("Host", url.netloc.rpartition("@")[2]), *request.headers)
        if request.sign_in == "none":
            return own
        api_key = API_KEYS.get(request.sign_in) or (self.api_key if request.sign_in == "given" else None)
        if api_key:
            return (*own, ("Authorization", f"Bearer {api_key}"))
        signable = SignableRequest(request.method, url.path, url.query, own, request.content)
        credentials = self._credentials(request.sign_in)
        return (*own, *sign(signable, credentials, region=self.region, at=at or datetime.now(UTC)))

    def _credentials(self, sign_in: SignIn) -> Credentials:
        ours = self.credentials or MADE_UP
        if sign_in == "unknown key":
            return UNKNOWN_KEY
        if sign_in == "wrong secret":
            return Credentials(ours.access_key_id, ours.secret_access_key[::-1] + "x", ours.session_token)
        return ours


def access(endpoint: str, control_endpoint: str | None, region: str | None, find: Callable[[], Keys]) -> Access:
    """`find` is asked for credentials once the endpoint is known to be one."""
    endpoint = _checked(endpoint)
    host = AWS_HOST.fullmatch(urlsplit(endpoint).hostname or "")
    control = endpoint
    if host:
        region = region or host["region"]
        control = f"https://bedrock{host['variant'] or ''}.{host['region']}.{host['domain']}"
    keys = find()
    control = _checked(control_endpoint) if control_endpoint else control
    return Access(endpoint, control, region or DEFAULT_REGION, keys.credentials, keys.api_key)


@dataclass(frozen=True, slots=True)
class Keys:
    credentials: Credentials | None
    api_key: str | None = field(default=None, repr=False)


def keys_of_profile(name: str, path: Path) -> Keys:
    """From a file in the form of ~/.aws/credentials."""
    file = configparser.ConfigParser(interpolation=None)
    try:
        file.read_string(path.read_text(encoding="utf-8"))
        profile = file[name]
        key, secret = profile["aws_access_key_id"], profile["aws_secret_access_key"]
    except OSError as error:
        raise CannotRun(f"{path} cannot be read: {error.strerror}") from None
    except configparser.Error:
        raise CannotRun(f"{path} is no credentials file of AWS's") from None
    except KeyError as error:
        raise CannotRun(f"{path} has no {error.args[0]} for the profile {name}") from None
    return Keys(Credentials(key, secret, profile.get("aws_session_token")))


def _checked(url: str) -> str:
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and parts.hostname and not parts.query and parts.port != 0
    except ValueError:
        good = False
    if not good:
        raise CannotRun(f"{url!r} is no endpoint; one looks like http://127.0.0.1:4600")
    return url.rstrip("/")
