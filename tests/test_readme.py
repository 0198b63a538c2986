"""The README's program runs as it stands, but for the port."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from running import RunningServer

README = Path(__file__).parent.parent / "README.md"


def test_the_readmes_program_streams_tokens(server: RunningServer) -> None:
    (program,) = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert "http://127.0.0.1:4600" in program
    code = program.replace("http://127.0.0.1:4600", server.url)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.split()) > 10
