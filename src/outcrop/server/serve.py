"""Runs the application on a port until it is told to stop: bind, wait for the engines, tell, serve, drain.

In: `Settings`, a `Composition`, keys, a function to call once all is ready. Out: when it returns, what ran is finished
(or its time was up), and no port is open. A port that is taken, or a certificate that cannot be used,
raises SettingsError. It knows no route.
"""

from __future__ import annotations

import asyncio
import errno
import gc
import logging
import signal
import socket
import ssl
from collections.abc import Callable, Coroutine
from typing import Any

from granian.constants import Interfaces, SSLProtocols
from granian.http import HTTP1Settings
from granian.server.embed import Server

from outcrop.access_keys import Keys
from outcrop.composition import Composition
from outcrop.server.app import build_app
from outcrop.server.auth import Gate
from outcrop.settings import Settings, SettingsError

BACKLOG = 1024

log = logging.getLogger("outcrop.server")


async def serve(
    settings: Settings, composition: Composition, keys: Keys | None, when_ready: Callable[[str], None]
) -> None:
    """`when_ready` is called with the URL. Without `keys` everybody may call; with them SIGHUP reads them again."""
    _check_tls(settings)
    port = free_port(settings.host, settings.port)
    server = Server(
        build_app(composition, Gate(keys, settings.region) if keys else None),
        address=settings.host,
        port=port,
        interface=Interfaces.ASGINL,
        websockets=False,
        backlog=BACKLOG,
        http1_settings=HTTP1Settings(pipeline_flush=True),
        log_enabled=False,
        ssl_protocol_min=SSLProtocols.tls12,  # what Java 8's clients speak
        ssl_cert=settings.tls_cert,
        ssl_key=settings.tls_key,
    )
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    if keys:
        loop.add_signal_handler(signal.SIGHUP, keys.reload)
    serving = asyncio.create_task(server.serve())
    gc.freeze()  # what was loaded stays: looking through it again and again costs milliseconds of pause
    gc.enable()
    try:
        await _unless_stopped(composition.start(), stop)
        if not stop.is_set():
            when_ready(_url(settings, port))
        await _first(serving, stop.wait())
    finally:
        await _drain(server, serving, stop, settings.shutdown_timeout)


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


def _check_tls(settings: Settings) -> None:
    """Tried before the HTTP server gets them, which would not say what is wrong."""
    cert, key = settings.tls_cert, settings.tls_key
    if not cert and not key:
        return
    if not cert or not key:
        raise SettingsError("`tls_cert` and `tls_key` go together; only one is set (outcrop tls makes both)")
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(cert, key, _no_password)
    except (OSError, ValueError) as error:
        raise SettingsError(f"`tls_cert` {cert} and `tls_key` {key} cannot be used: {error}") from None


def _no_password() -> str:
    raise ValueError("the key has a password; take it off: openssl pkey -in FILE -out FILE")


def _url(settings: Settings, port: int) -> str:
    """With a name that clients on this machine can use: not a wildcard, and one that the certificate is good for."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.host, settings.host)
    if settings.tls_cert:
        from outcrop.local_ca import names_of

        names = [name for name in names_of(settings.tls_cert) if not name.startswith("*")]
        host = host if host in names or not names else names[0]
    scheme = "https" if settings.tls_cert else "http"
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"
