"""Checks of what the front says to a caller who did not sign in rightly.

In: nothing. Out: `CHECKS`. They need an endpoint that asks for signatures: an open one lets everybody in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from outcrop.conformance import requests as ask
from outcrop.conformance.check import Check, Confidence, Expectation, Request, SignIn
from outcrop.conformance.expectations import always, error, header

FRONT_TYPE = r"[A-Za-z]+:http://internal\.amazon\.com/coral/com\.amazon\.coral\.service/"


def _row(name: str, what: str, told: tuple[str, Confidence], sign_in: SignIn, expect: Sequence[Expectation]) -> Check:
    return Check(
        id=f"sign-in.{name}",
        what=what,
        source=told[0],
        confidence=told[1],
        requests=lambda card: [
            Request(f"/model/{card.id}/{operation}", ask.body_for(card, operation), sign_in=sign_in)
            for operation in ask.OPERATIONS
        ],
        expect=always(*expect),
        once=True,
        needs_sign_in=True,
    )


CHECKS = (
    _row(
        "missing",
        "A request without Authorization is told so, with a capital M.",
        ("recorded 2025, verbatim", "recorded"),
        "none",
        [error("AccessDeniedException", 403, "Authorization header is missing", "Message")],
    ),
    _row(
        "unknown-key",
        "An access key that there is not is an invalid security token.",
        ("recorded, Mistral 7B", "recorded"),
        "unknown key",
        [
            error("UnrecognizedClientException", 403, "The security token included in the request is invalid."),
            header("x-amzn-errortype", FRONT_TYPE),
        ],
    ),
    _row(
        "wrong-secret",
        "A signature made with another secret does not match.",
        ("recorded in issue threads", "recorded"),
        "wrong secret",
        [
            error(
                "InvalidSignatureException",
                403,
                (
                    "The request signature we calculated does not match the signature you provided. Check your AWS "
                    "Secret Access Key and signing method. Consult the service documentation for details.",
                ),
            ),
            header("x-amzn-errortype", FRONT_TYPE),
        ],
    ),
    _row(
        "wrong-api-key",
        "An API key that there is not is refused, with a capital M.",
        ("recorded in issue threads", "recorded"),
        "wrong api key",
        [
            error(
                "AccessDeniedException",
                403,
                re.compile(
                    r"(Authentication failed: Please make sure your API Key is valid\.|Invalid API Key format: .*)"
                ),
                "Message",
            )
        ],
    ),
    _row(
        "malformed-api-key",
        "An API key without the prefix of API keys is refused for that.",
        ("told by a client", "inferred"),
        "malformed api key",
        [error("AccessDeniedException", 403, "Invalid API Key format: Must start with pre-defined prefix", "Message")],
    ),
)
