"""A document is read in a process with bounds."""

from __future__ import annotations

import subprocess
import sys

import pytest

from outcrop.documents import CannotRead, isolation


def test_a_document_that_takes_too_long_is_refused() -> None:
    with pytest.raises(CannotRead, match="takes too long"):
        isolation.read("html", b"<!--" * 1_000_000, cpu_s=1)


def test_a_document_that_no_encoding_can_carry_is_read() -> None:
    assert isolation.read("html", b"<p>a&#xD800;b") == "a\N{REPLACEMENT CHARACTER}b"


def test_the_server_does_not_load_the_libraries() -> None:
    code = "import sys, outcrop.documents as d; d.read_document('html', b'<p>a'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"pypdf", "mammoth", "openpyxl", "xlrd", "charset_normalizer"} & set(loaded)
