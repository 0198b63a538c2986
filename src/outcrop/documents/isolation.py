"""Reads a document in a process of its own, so that no input can hang, starve or end the server.

In: a format that `child` reads, the document. Out: its text, or CannotRead. It costs 0.1 to 0.3 s.
"""

from __future__ import annotations

import logging
import subprocess
import sys
import threading

from outcrop.documents.child import REFUSED
from outcrop.documents.refusal import CannotRead

CPU_S = 20  # 500 pages of pdf take 1.6, 250,000 words of docx 0.8, 480,000 cells of xlsx 4 (measured)
WALL_PER_CPU = 3  # the processor is shared with the engine
AT_ONCE = threading.BoundedSemaphore(4)  # processes: bounds their memory together

log = logging.getLogger("outcrop.documents")


def read(format: str, data: bytes, cpu_s: int = CPU_S) -> str:
    command = [sys.executable, "-P", "-m", "outcrop.documents.child", format, str(cpu_s)]
    with AT_ONCE:
        try:
            done = subprocess.run(command, input=data, capture_output=True, timeout=WALL_PER_CPU * cpu_s, check=False)
        except subprocess.TimeoutExpired as error:
            raise CannotRead("The document takes too long to read.") from error
    if done.returncode == REFUSED:
        raise CannotRead(done.stdout.decode())
    if done.returncode < 0:  # ended by a signal: that of the bound on its time, or the system's when memory is short
        raise CannotRead("The document takes too long or too much memory to read.")
    if done.returncode:
        log.error("reading a document (%s) failed: %s", format, done.stderr.decode("utf-8", "replace")[-2000:])
        raise CannotRead("The document cannot be read.")
    return done.stdout.decode()
