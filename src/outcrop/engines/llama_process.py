"""Keeps llama.cpp's process alive: starts it, waits until it serves, starts it again when it dies.

In: `EngineOptions`. Out: the path of a private unix socket on which a server answers while `ready` is set.
It knows no request. What runs in the process is `llama_cpp_child`.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import platform
import re
import shutil
import sys
import tempfile
import time
from collections import deque
from pathlib import Path

import aiohttp
import psutil

from outcrop.engines.base import EngineOptions, EngineStartError

CHILD = str(Path(__file__).with_name("llama_cpp_child.py"))  # by its file: the package's imports take it 40 ms
POLL_S = 0.01
STOP_S = 2.0  # after that the process is killed
CRASH_WINDOW_S = 60.0
CRASHES_AT_ONCE = 3  # restarted at once so often within the window, then slower and slower
LONGEST_BACKOFF_S = 10.0
LIBGOMP = (
    "llama.cpp needs the system library libgomp.so.1, which this machine lacks. Install it: `apt-get install libgomp1` "
    "(Debian, Ubuntu), `dnf install libgomp` (Fedora, RHEL), `zypper install libgomp1` (SUSE)"
)

LOG_PREFIX = re.compile(r"[\d.]+ [A-Z] (?:[a-z]{3} +)?")  # llama.cpp's own: time, level, part of the program
CAUSES = 3  # of llama.cpp's lines: the cause comes first, what follows from it after

log = logging.getLogger("outcrop.engine")


class LlamaProcess:
    def __init__(self, options: EngineOptions) -> None:
        self._options = options
        self._process: asyncio.subprocess.Process | None = None
        self._supervisor: asyncio.Task[None] | None = None
        self._reader: asyncio.Task[None] | None = None
        self._stderr: deque[str] = deque(maxlen=20)
        self._crashes: deque[float] = deque()
        self._stopping = False
        self.socket = Path()
        self.ready = asyncio.Event()

    async def start(self) -> None:
        """Return once the server answers. EngineStartError with the process's last words if it ends instead."""
        await self._launch()
        self._supervisor = asyncio.create_task(self._supervise())

    async def stop(self) -> None:
        self._stopping = True
        self.ready.clear()
        if self._supervisor:
            self._supervisor.cancel()
            await asyncio.gather(self._supervisor, return_exceptions=True)
        await self._end_process()

    def kill(self) -> None:
        """End a process that hangs; the supervisor starts another."""
        if self._process and self._process.returncode is None:
            self._process.kill()

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    async def _launch(self) -> None:
        self.socket = Path(tempfile.mkdtemp(prefix="outcrop-")) / "llama.sock"  # mode 0700: ours alone
        options = {
            "weights": str(self._options.source),
            "socket": str(self.socket),
            "slots": slots_of(self._options),
            "context": self._options.context,
            "threads": self._options.threads or max(1, cores() - 1),
            "batch_threads": self._options.threads or cores(),
            "gpu_layers": self._options.gpu_layers,
            "llama_server": str(self._options.llama_server) if self._options.llama_server else None,
            "repeatable": self._options.repeatable,
        }
        self._stderr.clear()
        try:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", CHILD, json.dumps(options)),
                stdin=asyncio.subprocess.PIPE,  # its end tells the process that we are gone
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.PIPE,
                start_new_session=True,  # Ctrl-C reaches us alone; we stop it when what runs is finished
            )
            self._reader = asyncio.create_task(self._read_stderr(self._process))
            await self._until_it_serves(self._process)
        except BaseException:
            await self._end_process()
            raise
        self.ready.set()

    async def _until_it_serves(self, process: asyncio.subprocess.Process) -> None:
        connector = aiohttp.UnixConnector(path=str(self.socket))
        async with aiohttp.ClientSession(connector=connector) as session:
            while process.returncode is None:
                with contextlib.suppress(aiohttp.ClientError, OSError):
                    async with session.get("http://llama/health") as answer:
                        if answer.status == 200:
                            return
                await asyncio.sleep(POLL_S)
        if self._reader:
            await self._reader
        raise EngineStartError(self._last_words())

    def _last_words(self) -> str:
        lines = [LOG_PREFIX.sub("", line).strip() for line in self._stderr]
        if any("libgomp" in line for line in lines):
            return LIBGOMP
        text = "; ".join([line for line in lines if line][:CAUSES])
        weights = self._options.source
        return f"llama.cpp could not load the weights {weights}: {text or 'it ended without a word'}"

    async def _read_stderr(self, process: asyncio.subprocess.Process) -> None:
        assert process.stderr is not None
        async for line in process.stderr:
            text = line.decode(errors="replace").rstrip()
            self._stderr.append(text)
            log.debug("llama.cpp %s: %s", process.pid, text)

    async def _supervise(self) -> None:
        while not self._stopping:
            assert self._process is not None
            code = await self._process.wait()
            self.ready.clear()
            log.error("llama.cpp ended unexpectedly (exit status %s); starting it again", code)
            self._remove_socket()
            await asyncio.sleep(self._backoff())
            try:
                await self._launch()
            except EngineStartError as error:
                log.error("llama.cpp did not come back: %s", error)

    def _backoff(self) -> float:
        now = time.monotonic()
        self._crashes.append(now)
        while self._crashes[0] < now - CRASH_WINDOW_S:
            self._crashes.popleft()
        excess = len(self._crashes) - CRASHES_AT_ONCE
        return 0.0 if excess <= 0 else min(LONGEST_BACKOFF_S, 0.5 * 2**excess)

    async def _end_process(self) -> None:
        if self._process:
            await _ended(self._process)
        self._remove_socket()

    def _remove_socket(self) -> None:
        if self.socket.name:  # none was made before the first launch
            shutil.rmtree(self.socket.parent, ignore_errors=True)


async def _ended(process: asyncio.subprocess.Process) -> None:
    if process.stdin:
        process.stdin.close()
    try:
        await asyncio.wait_for(process.wait(), STOP_S)
    except TimeoutError:
        process.kill()
        await process.wait()


def slots_of(options: EngineOptions) -> int:
    """How many requests run at once. Repeatable ones run one at a time where running together changes bits."""
    return options.slots if invariant(options) or not options.repeatable else 1


def invariant(options: EngineOptions) -> bool:
    """Does an answer of a repeatable engine have the same bits in company, and after a cached prefix? This was
    measured for the wheel on x86-64 (docs/decisions/0012); other processors and builds have other kernels."""
    return options.llama_server is None and platform.machine().lower() in ("x86_64", "amd64")


def cores() -> int:
    """Physical ones that this process may use."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(allowed, psutil.cpu_count(logical=False) or allowed))
