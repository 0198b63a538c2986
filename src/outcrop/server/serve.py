"""Runs the application on a port until it is told to stop: bind, load, tell, serve, drain.

In: `Settings`, a `Composition`, a function to call once all is ready. Out: when it returns, what ran is finished (or
its time was up), and no process, port or file is left. A port that is taken raises SettingsError. It knows no route.
"""

from __future__ import annotations

import asyncio
import errno
import gc
import logging
import signal
import socket
from collections.abc import Callable, Coroutine
from typing import Any

from granian.constants import Interfaces
from granian.http import HTTP1Settings
from granian.server.embed import Server

from outcrop.composition import Composition
from outcrop.server.app import build_app
from outcrop.settings import Settings, SettingsError

BACKLOG = 1024

log = logging.getLogger("outcrop.server")


async def serve(settings: Settings, composition: Composition, when_ready: Callable[[str], None]) -> None:
    """`when_ready` is called with the URL."""
    port = free_port(settings.host, settings.port)
    server = Server(
        build_app(composition),
        address=settings.host,
        port=port,
        interface=Interfaces.ASGINL,
        websockets=False,
        backlog=BACKLOG,
        http1_settings=HTTP1Settings(pipeline_flush=True),
        log_enabled=False,
    )
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    serving = asyncio.create_task(server.serve())
    try:
        await _unless_stopped(composition.start(), stop)
        gc.collect()
        gc.freeze()  # what was loaded stays: looking through it again and again costs milliseconds of pause
        if not stop.is_set():
            when_ready(_url(settings.host, port))
        await _first(serving, stop.wait())
    finally:
        await _drain(server, serving, stop, settings.shutdown_timeout)
        await composition.stop()


async def _unless_stopped(work: Coroutine[Any, Any, None], stop: asyncio.Event) -> None:
    """Run `work` to its end, or cancel it when we are told to stop."""
    task = asyncio.ensure_future(work)
    await _first(task, stop.wait())
    if not task.done():
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    else:
        task.result()


async def _first(task: asyncio.Future[None], other: Coroutine[Any, Any, Any]) -> None:
    waiter = asyncio.ensure_future(other)
    await asyncio.wait([task, waiter], return_when=asyncio.FIRST_COMPLETED)
    waiter.cancel()


async def _drain(server: Server, serving: asyncio.Task[None], stop: asyncio.Event, timeout_s: float) -> None:
    """No new connection; what runs may finish, until the time is up or a second signal says now."""
    server.stop()  # type: ignore[no-untyped-call]
    stop.clear()
    waiter = asyncio.ensure_future(stop.wait())
    await asyncio.wait({serving, waiter}, timeout=timeout_s, return_when=asyncio.FIRST_COMPLETED)
    waiter.cancel()
    if not serving.done():
        log.warning("stopping with requests still running")
        serving.cancel()


def free_port(host: str, port: int) -> int:
    """`port` itself if nobody has it; for 0 one that is free. The HTTP server would share a port without a word."""
    try:
        with socket.create_server((host, port), family=_family(host)) as probe:
            return int(probe.getsockname()[1])
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise SettingsError(f"port {port} on {host} is taken; choose another: --port, OUTCROP_PORT") from None
        raise SettingsError(f"cannot listen on {host} port {port}: {error.strerror or error}") from None


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def _url(host: str, port: int) -> str:
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
