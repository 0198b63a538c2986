"""AWS Signature Version 4 in headers, both ways: sign a request, or say whether a signature is right.

In: a request as it is on the wire, credentials, the time. Out of `sign`: headers to add. Out of `read_claim`,
`check_time` and `verify`: nothing, or the error that AWS's front answers. It knows no clock, no socket and no key
store. Signatures in the query (presigned URLs) are not read.

Source: AWS's "Create a signed AWS API request", and botocore's SigV4Auth, with which the tests compare it. The path is
taken as sent, its empty and dot segments removed, and encoded once more, as for all services but S3.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import string
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import lru_cache

from outcrop.errors import IncompleteSignatureException, InvalidSignatureException

ALGORITHM = "AWS4-HMAC-SHA256"
SERVICE = "bedrock"  # botocore: signingName of bedrock and of bedrock-runtime
REGION = re.compile(r"[a-z]{2,}(-[a-z]+)+-[0-9]+")
TERMINATOR = "aws4_request"
TIMESTAMP = "%Y%m%dT%H%M%SZ"
CLOCK_SKEW = timedelta(minutes=5)  # AWS: "Troubleshoot Signature Version 4", and the texts below as its services say it
AUTHORITY = ":authority"  # what HTTP/2 has for `host`; the JavaScript SDK signs it under this name
UNRESERVED = string.ascii_letters + string.digits + "-._~/"  # RFC 3986, 2.3, and the slash between segments
ENCODED = tuple(chr(byte) if chr(byte) in UNRESERVED else f"%{byte:02X}" for byte in range(256))
UNSIGNED = frozenset(  # botocore: SIGNED_HEADERS_BLACKLIST; what a hop on the way may change
    ("authorization", "baggage", "connection", "expect", "keep-alive", "proxy-authenticate", "proxy-authorization")
) | frozenset(
    ("te", "traceparent", "tracestate", "trailer", "transfer-encoding", "upgrade", "user-agent", "x-amzn-trace-id")
)


@dataclass(frozen=True, slots=True, repr=False)
class Credentials:
    """Without a `repr`, so that no log can show a secret."""

    access_key_id: str
    secret_access_key: str
    session_token: str | None = None


@dataclass(frozen=True, slots=True)
class SignableRequest:
    """`raw_path` and `query` as on the wire, still percent-encoded; the query without its question mark."""

    method: str
    raw_path: str
    query: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Claim:
    """What a request says of its own signature. `timestamp` is that of the string to sign."""

    access_key_id: str
    region: str
    service: str
    signed_headers: tuple[str, ...]
    signature: str
    timestamp: str
    at: datetime

    @property
    def scope(self) -> str:
        return f"{self.timestamp[:8]}/{self.region}/{self.service}/{TERMINATOR}"


def sign(
    request: SignableRequest, credentials: Credentials, *, region: str, at: datetime, service: str = SERVICE
) -> tuple[tuple[str, str], ...]:
    """The headers to add. All that the request has are signed, `host` among them, but those that a hop may change."""
    added = [("X-Amz-Date", at.astimezone(UTC).strftime(TIMESTAMP))]
    if credentials.session_token is not None:
        added.append(("X-Amz-Security-Token", credentials.session_token))
    replaced = UNSIGNED | {"x-amz-date", "x-amz-security-token", "date"}
    kept = tuple((name, value) for name, value in request.headers if name.lower() not in replaced)
    headers = (*kept, *added)
    signed = tuple(sorted({name.lower() for name, _ in headers}))
    if not {"host", AUTHORITY} & set(signed):
        raise ValueError("a request without a host header cannot be signed")
    claim = Claim(credentials.access_key_id, region, service, signed, "", added[0][1], at)
    request = SignableRequest(request.method, request.raw_path, request.query, headers, request.body)
    parts = (
        f"{ALGORITHM} Credential={credentials.access_key_id}/{claim.scope}",
        f"SignedHeaders={';'.join(signed)}",
        f"Signature={_signature(claim, request, credentials.secret_access_key)}",
    )
    return (*added, ("Authorization", ", ".join(parts)))


def read_claim(headers: Mapping[str, str], region: str | None = None) -> Claim:
    """`headers` in lower case, with `authorization`. A `region` other than None is the only one that is right."""
    authorization = headers["authorization"]
    scheme, _, rest = authorization.partition(" ")
    fields = dict(_field(part) for part in rest.split(",")) if scheme == ALGORITHM else {}
    sent = headers.get("x-amz-date") or headers.get("date")
    missing = [
        f"Authorization header requires '{name}' parameter."
        for name in ("Credential", "Signature", "SignedHeaders")
        if not fields.get(name)
    ]
    if not sent:
        missing.append("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.")
    if missing or not sent:
        digest = b64encode(hashlib.sha256(authorization.encode()).digest()).decode()
        said = f"(Hashed with SHA-256 and encoded with Base64) Authorization={digest}"
        raise IncompleteSignatureException(" ".join((*missing, said)))
    at = _time(sent)
    scope = fields["Credential"].rsplit("/", 4)
    if len(scope) != 5 or scope[4] != TERMINATOR:
        raise IncompleteSignatureException(
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term"
        )
    signed = tuple(fields["SignedHeaders"].split(";"))
    claim = Claim(scope[0], scope[2], scope[3], signed, fields["Signature"], at.strftime(TIMESTAMP), at)
    _check_scope(claim, scope[1], region)
    _check_signed(claim, "x-amz-date" if headers.get("x-amz-date") else "date")
    return claim


def check_time(claim: Claim, now: datetime) -> None:
    """Neither older nor newer than the skew that AWS allows."""
    sent, here = claim.timestamp, now.strftime(TIMESTAMP)
    if claim.at < now - CLOCK_SKEW:
        edge = (now - CLOCK_SKEW).strftime(TIMESTAMP)
        raise InvalidSignatureException(f"Signature expired: {sent} is now earlier than {edge} ({here} - 5 min.)")
    if claim.at > now + CLOCK_SKEW:
        edge = (now + CLOCK_SKEW).strftime(TIMESTAMP)
        raise InvalidSignatureException(
            f"Signature not yet current: {sent} is still later than {edge} ({here} + 5 min.)"
        )


def verify(claim: Claim, request: SignableRequest, secret_access_key: str) -> None:
    """The hash of the payload is always that of the body itself, whatever `x-amz-content-sha256` says."""
    ours = _signature(claim, request, secret_access_key)
    if not hmac.compare_digest(ours.encode(), claim.signature.encode()):
        raise InvalidSignatureException


def _field(part: str) -> tuple[str, str]:
    name, _, value = part.strip().partition("=")
    return name, value


def _time(sent: str) -> datetime:
    try:
        return datetime.strptime(sent, TIMESTAMP).replace(tzinfo=UTC)
    except ValueError:
        pass
    try:
        return parsedate_to_datetime(sent).astimezone(UTC)
    except (ValueError, OverflowError):
        raise IncompleteSignatureException(
            "Date must be in ISO-8601 'basic format'. Got a date that is not. See http://en.wikipedia.org/wiki/ISO_8601"
        ) from None


def _check_scope(claim: Claim, date: str, region: str | None) -> None:
    if date != claim.timestamp[:8]:
        raise InvalidSignatureException(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: "
            f"'{date}' != '{claim.timestamp[:8]}', from '{claim.timestamp}'."
        )
    wrong = ""
    if not REGION.fullmatch(claim.region) or (region is not None and claim.region != region):
        wrong = "Credential should be scoped to a valid region. "
    if claim.service != SERVICE:
        wrong += f"Credential should be scoped to correct service: '{SERVICE}'. "
    if wrong:
        raise InvalidSignatureException(wrong, reason=f"it is scoped to {claim.region}/{claim.service}")


def _check_signed(claim: Claim, date_header: str) -> None:
    if not {"host", AUTHORITY} & set(claim.signed_headers):
        raise InvalidSignatureException("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.")
    if date_header not in claim.signed_headers:
        raise InvalidSignatureException(reason=f"the header {date_header} is not signed")


def _signature(claim: Claim, request: SignableRequest, secret: str) -> str:
    digest = hashlib.sha256(_canonical_request(request, claim.signed_headers).encode()).hexdigest()
    text = f"{ALGORITHM}\n{claim.timestamp}\n{claim.scope}\n{digest}"
    key = _signing_key(secret, claim.timestamp[:8], claim.region, claim.service)
    return hmac.digest(key, text.encode(), "sha256").hex()


@lru_cache(maxsize=256)  # a key lasts a day for each region; deriving one takes four HMACs
def _signing_key(secret: str, date: str, region: str, service: str) -> bytes:
    key = f"AWS4{secret}".encode()
    for part in (date, region, service, TERMINATOR):
        key = hmac.digest(key, part.encode(), "sha256")
    return key


def _canonical_request(request: SignableRequest, signed: tuple[str, ...]) -> str:
    values: dict[str, list[str]] = {}
    for name, value in request.headers:
        values.setdefault(name.lower(), []).append(" ".join(value.split()))
    if AUTHORITY in signed and "host" in values:
        values[AUTHORITY] = values["host"]
    absent = [name for name in signed if name not in values]
    if absent:
        raise InvalidSignatureException(reason=f"signed headers are not there: {', '.join(absent)}")
    lines = [
        request.method,
        _canonical_path(request.raw_path),
        _canonical_query(request.query),
        *(f"{name}:{','.join(values[name])}" for name in signed),
        "",
        ";".join(signed),
        hashlib.sha256(request.body).hexdigest(),
    ]
    return "\n".join(lines)


def _canonical_path(raw_path: str) -> str:
    """Without empty and dot segments (botocore: normalize_url_path), and encoded once more."""
    kept: list[str] = []
    for segment in raw_path.split("/"):
        if segment == "..":
            del kept[-1:]
        elif segment not in ("", "."):
            kept.append(segment)
    slash = "/" if kept and raw_path.endswith("/") else ""
    return "".join(map(ENCODED.__getitem__, f"/{'/'.join(kept)}{slash}".encode()))


def _canonical_query(query: str) -> str:
    """Sorted by name, then by value; the encoding is the client's."""
    if not query:
        return ""
    pairs = sorted(pair.partition("=")[::2] for pair in query.split("&"))
    return "&".join(f"{name}={value}" for name, value in pairs)
