"""Servers that tests share: one with the real engine on small random weights, and scripted ones on demand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from gguf import GGMLQuantizationType, quants
from running import RunningServer

from outcrop.bundled import write_shipped
from outcrop.gguf_file import Shape, Tensor
from outcrop.random_weights import random_tensors


@pytest.fixture(scope="session")
def cache_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where random weights are made, once for the session."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of the bundled model's form, with random values: near ties everywhere, so that every lost bit shows."""
    path = tmp_path_factory.mktemp("shipped") / "model.gguf"
    shape = Shape(layers=4, feed_forward=768, context=1024, rope_base=10_000.0)
    write_shipped(path, shape, {name: _quantised(tensor) for name, tensor in random_tensors(32768, shape).items()})
    return path


def _quantised(tensor: Tensor) -> Tensor:
    if tensor.data.ndim == 1:
        return tensor
    kind = GGMLQuantizationType.Q8_0
    return Tensor(quants.quantize(tensor.data.astype(np.float32), kind), int(kind))


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
