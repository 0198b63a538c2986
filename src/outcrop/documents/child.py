"""The process that reads one document and ends: `python -m outcrop.documents.child FORMAT CPU_SECONDS`.

In: the document on stdin. Out: on stdout the text and status 0, or the reason and status `REFUSED`, in UTF-8. The
process gives itself bounds of processor time and memory, since no reader of a rich format is safe from every input.
Its libraries are imported here and nowhere else.
"""

from __future__ import annotations

import contextlib
import importlib
import resource
import sys
import warnings
from typing import cast

from outcrop.documents.refusal import CannotRead, bounded

READERS = {
    "pdf": "outcrop.documents.pdf:read",
    "docx": "outcrop.documents.word:read",
    "xls": "outcrop.documents.sheets:read_xls",
    "xlsx": "outcrop.documents.sheets:read_xlsx",
    "html": "outcrop.documents.hypertext:read",
}
REFUSED = 3
MEMORY_BYTES = 1 << 30  # address space; macOS takes the figure and does not hold a process to it


def read(format: str, data: bytes) -> str:
    """In this process. Whatever a library raises on a broken document becomes CannotRead."""
    module, _, function = READERS[format].partition(":")
    reader = getattr(importlib.import_module(module), function)
    try:
        return bounded(cast(str, reader(data)))
    except CannotRead:
        raise
    except MemoryError as error:
        raise CannotRead("The document needs too much memory to be read.") from error
    except Exception as error:
        raise CannotRead(f"The document is damaged or is not {format}.") from error


def main(format: str, cpu_s: int) -> None:
    for kind, bound in (
        (resource.RLIMIT_CPU, cpu_s),
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):  # a lower bound is set already
            resource.setrlimit(kind, (bound, bound))
    warnings.simplefilter("ignore")
    try:
        with contextlib.redirect_stdout(sys.stderr):  # what a library prints is no text of the document
            answer, status = read(format, sys.stdin.buffer.read()), 0
    except CannotRead as refusal:
        answer, status = refusal.reason, REFUSED
    sys.stdout.buffer.write(answer.encode("utf-8", "replace"))
    sys.stdout.flush()
    sys.exit(status)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
