"""Servers that tests share: one with the real engine on small random weights, and scripted ones on demand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from running import RunningServer


@pytest.fixture(scope="session")
def cache_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where random weights are made, once for the session."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def server(cache_dir: Path) -> Iterator[RunningServer]:
    """The real engine on random weights, one thread. Tests that break it start their own.

    The seed makes answers comparable: without it a cached prefix changes the last bits, and random weights have ties.
    """
    running = RunningServer(cache_dir, threads=1, seed=1)
    yield running
    running.stop()


@pytest.fixture(scope="session")
def client(server: RunningServer) -> Any:
    return server.client()


@pytest.fixture
def start(tmp_path: Path, cache_dir: Path) -> Iterator[Callable[..., RunningServer]]:
    """`start(threads=1, ...)`: a server of one's own; `start(replies=[...])`: a scripted one."""
    servers: list[RunningServer] = []

    def start_one(**settings: Any) -> RunningServer:
        replies = settings.pop("replies", None)
        if replies is None:
            servers.append(RunningServer(cache_dir, **settings))
        else:
            servers.append(RunningServer.scripted(tmp_path, replies, **settings))
        return servers[-1]

    yield start_one
    for running in servers:
        running.stop()
