"""Who is calling: a SigV4 signature or an API key, or nobody that we know; and what that key may do.

In: an ASGI scope, later the body; the ring of keys. Out: the caller's `AccessKey`, or the error that AWS answers, in
its words. Sign-in comes before anything is said about the path or the body. It knows no operation.

All that the head alone decides (form, key, token, clock) is decided before the body is read.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from starlette.types import Receive, Scope

from outcrop.access_keys import BEARER_PREFIXES, AccessKey, KeyPair, Keys, digest
from outcrop.aws.sigv4 import Claim, SignableRequest, check_time, read_claim, verify
from outcrop.errors import AccessDeniedException, BedrockError, ExpiredTokenException, UnrecognizedClientException
from outcrop.server.responses import drop_body, read_body
from outcrop.service import Service

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Caller:
    """Known by the head; with a `claim` to be verified over the body."""

    key: AccessKey
    claim: Claim | None = None
    headers: Headers = ()
    secret: str = field(default="", repr=False)

    def verify(self, scope: Scope, body: bytes) -> AccessKey:
        if self.claim:
            path, query = scope["raw_path"].decode("utf-8", "replace"), scope["query_string"].decode("latin-1")
            verify(self.claim, SignableRequest(scope["method"], path, query, self.headers, body), self.secret)
        return self.key


class Gate:
    """`region`: the only one that a signature may be scoped to; None: any."""

    def __init__(
        self, keys: Keys, region: str | None = None, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._keys = keys
        self._region = region
        self._clock = clock

    async def enter(self, scope: Scope, receive: Receive) -> tuple[bytes, AccessKey]:
        """The body, and whose it is."""
        try:
            caller = self.recognise(scope)
        except BedrockError:
            await drop_body(receive)
            raise
        body = await read_body(scope, receive)
        return body, caller.verify(scope, body)

    def recognise(self, scope: Scope) -> Caller:
        """By the head alone."""
        headers = tuple((name.decode("latin-1"), _text(value)) for name, value in scope["headers"])
        named = dict(headers)
        authorization = named.get("authorization")
        if not authorization:
            presigned = b"X-Amz-Signature=" in scope["query_string"]
            reason = "presigned URLs are not taken: the signature must be in the Authorization header"
            raise _refused("Authorization header is missing", reason if presigned else None)
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() == "bearer":
            return self._bearer(token.strip())
        return self._signer(headers, named)

    def _bearer(self, token: str) -> Caller:
        if not token.startswith(BEARER_PREFIXES):
            raise _refused("Invalid API Key format: Must start with pre-defined prefix")
        key = self._keys.ring.bearer.get(digest(token))  # how long that takes tells of the hash, not of the key
        if key is None or key.expired(self._clock()):
            why = f"the API key {key.name!r} has expired" if key else "unknown API key"
            raise _refused("Authentication failed: Please make sure your API Key is valid.", why)
        return Caller(key)

    def _signer(self, headers: Headers, named: Mapping[str, str]) -> Caller:
        claim = read_claim(named, self._region)
        pair = self._keys.ring.pairs.get(claim.access_key_id)
        if pair is None:
            raise UnrecognizedClientException(reason=f"unknown access key id {claim.access_key_id}")
        _check_session_token(pair, named.get("x-amz-security-token", ""))
        now = self._clock()
        if pair.key.expired(now):
            raise ExpiredTokenException(reason=f"the key pair {pair.key.name!r} has expired")
        check_time(claim, now)
        return Caller(pair.key, claim, headers, pair.credentials.secret_access_key)


def service_for(key: AccessKey, model_id: str, service: Service) -> Service:
    """The service as this caller may use it for this model; or the refusal. The call is counted."""
    if key.models is not None and service.catalog.resolve(model_id).id not in key.models:
        raise AccessDeniedException(reason=f"the key {key.name!r} is limited to {', '.join(sorted(key.models))}")
    key.quota.admit()
    return service.metered(key.quota.spend) if key.quota.counts_tokens else service


def _check_session_token(pair: KeyPair, sent: str) -> None:
    ours = pair.credentials.session_token or ""
    if not hmac.compare_digest(sent.encode(), ours.encode()):
        raise UnrecognizedClientException(reason=f"not the session token of {pair.credentials.access_key_id}")


def _refused(message: str, reason: str | None = None) -> AccessDeniedException:
    return AccessDeniedException(message, reason=reason, from_gate=True)


def _text(value: bytes) -> str:
    """What the client has signed, in UTF-8, reaches the wire as that or, by Python's http.client, as Latin-1."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")
