"""Servers that several contract tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from running import RunningServer

WORDS = "Crème brûlée, 東京 😀 and twenty-one more words that come one token at a time, slowly, until the very end."


@pytest.fixture(scope="session")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """Answers `WORDS` on every model, a token each 15 ms, and then ends by itself."""
    running = RunningServer.scripted(tmp_path_factory.mktemp("slow"), [WORDS], token_delay_s=0.015)
    yield running
    running.stop()
