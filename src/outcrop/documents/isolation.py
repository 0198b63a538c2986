"""Reads a document in a process of its own, so that no input can hang, starve or end the server.

In: a format that `child` reads, the document. Out: its text, or CannotRead. What it costs: about a tenth of a second.
"""

from __future__ import annotations

import subprocess
import sys
import threading

from outcrop.documents.child import CPU_S, REFUSED
from outcrop.documents.refusal import CannotRead

WALL_S = 3 * CPU_S  # the processor may be shared with the engine
AT_ONCE = threading.BoundedSemaphore(4)  # processes: bounds their memory together


def read(format: str, data: bytes) -> str:
    command = [sys.executable, "-P", "-m", "outcrop.documents.child", format]
    with AT_ONCE:
        try:
            done = subprocess.run(command, input=data, capture_output=True, timeout=WALL_S, check=False)
        except subprocess.TimeoutExpired as error:
            raise CannotRead("The document takes too long to read.") from error
    if done.returncode == REFUSED:
        raise CannotRead(done.stdout.decode())
    if done.returncode:  # killed by one of its bounds, mostly that of time
        raise CannotRead("The document takes too long or too much memory to read.")
    return done.stdout.decode()
