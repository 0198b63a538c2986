"""The conformance suite: does a server answer as Bedrock does for Mistral's models.

In: nothing. Out: `CHECKS`, the table of all checks, in the order of the report. It asks over HTTP and imports nothing
of the server: what is expected stands in the tables, with its source. docs/conformance.md tells how to run it.
"""

from __future__ import annotations

from outcrop.conformance import (
    checks_control_plane,
    checks_converse,
    checks_counts,
    checks_invoke,
    checks_messages,
    checks_models,
    checks_sign_in,
    checks_streams,
)

CHECKS = (
    *checks_models.CHECKS,
    *checks_converse.CHECKS,
    *checks_messages.CHECKS,
    *checks_invoke.CHECKS,
    *checks_counts.CHECKS,
    *checks_streams.CHECKS,
    *checks_control_plane.CHECKS,
    *checks_sign_in.CHECKS,
)
