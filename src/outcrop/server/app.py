"""The ASGI application: finds the operation for a path, runs it, and answers errors in Bedrock's form, always.

In: a `Composition` whose engines may still be loading, and a `Gate` unless everybody may call. Out: an ASGI app with
Bedrock's paths, all behind the gate, and `/_outcrop/`, which is not. It knows no operation by name and no model.
"""

from __future__ import annotations

import logging
import uuid
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

import outcrop
from outcrop.aws.restjson import Call, Reply, error_reply
from outcrop.composition import Composition
from outcrop.errors import BedrockError, InternalServerException, ModelNotReadyException, UnknownOperationException
from outcrop.operations import OPERATIONS, Operation
from outcrop.server.auth import Gate, service_for
from outcrop.server.paths import Template
from outcrop.server.responses import CancelledWhenClientGoes, ClientGone, read_body, send_reply, send_stream

log = logging.getLogger("outcrop.server")


def build_app(composition: Composition, gate: Gate | None = None) -> ASGIApp:
    def health(_: Request) -> JSONResponse:
        return JSONResponse({"status": "alive", "version": outcrop.__version__})

    def ready(_: Request) -> JSONResponse:
        models = {
            model.card.id: {"ready": model.engine.ready, "weights": model.weights}
            for model in composition.service.models.values()
        }
        all_ready = composition.loaded and all(model["ready"] for model in models.values())
        body = {"status": "ready" if all_ready else "loading", "models": models}
        return JSONResponse(body, 200 if all_ready else 503)

    endpoints = [
        (Template(operation.path), OperationEndpoint(operation, composition, gate)) for operation in OPERATIONS
    ]
    own = [Route("/_outcrop/health", health), Route("/_outcrop/ready", ready)]
    others = Router(own, redirect_slashes=False, default=OperationEndpoint(None, composition, gate))

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        for template, endpoint in endpoints:
            if (labels := template.labels(scope["path"])) is not None:
                await endpoint({**scope, "path_params": labels}, receive, send)
                return
        await others(scope, receive, send)

    return app


class OperationEndpoint:
    """An ASGI application for one operation's path; None: for a path that no operation has."""

    def __init__(self, operation: Operation | None, composition: Composition, gate: Gate | None) -> None:
        self._operation = operation
        self._name = operation.name if operation else "no operation"
        self._composition = composition
        self._gate = gate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request_id = str(uuid.uuid4())
        try:
            await self._answer(scope, receive, send, request_id)
        except ClientGone:
            log.info("%s: the client went away", self._name)
        except BedrockError as error:
            _log_refusal(self._name, error, request_id)
            await send_reply(send, error_reply(error), request_id)
        except Exception:
            log.exception("%s failed, request %s", self._name, request_id)
            await send_reply(send, error_reply(InternalServerException(reason="a bug; see the log")), request_id)

    async def _answer(self, scope: Scope, receive: Receive, send: Send, request_id: str) -> None:
        signed_in = await self._gate.enter(scope, receive) if self._gate else None
        if self._operation is None or scope["method"] != self._operation.method:
            raise _unknown(scope)
        body, key = signed_in or (await read_body(scope, receive), None)
        if self._operation.needs_engine and not self._composition.loaded:
            raise ModelNotReadyException(reason="the weights are being loaded")
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        query = dict(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True))
        call = Call(scope["path_params"], headers, body, query)
        service = self._composition.service
        if key and self._operation.method == "POST" and "modelId" in call.labels:  # what only lists is not limited
            service = service_for(key, call.labels["modelId"], service)
        with CancelledWhenClientGoes(receive):
            reply = await self._operation.handle(call, service)
            if isinstance(reply, Reply):
                await send_reply(send, reply, request_id)
            else:
                await send_stream(send, reply, request_id)


def _unknown(scope: Scope) -> UnknownOperationException:
    known = ", ".join(f"{operation.method} {operation.path}" for operation in OPERATIONS)
    return UnknownOperationException(reason=f"no operation is {scope['method']} {scope['path']}; known: {known}")


def _log_refusal(operation: str, error: BedrockError, request_id: str) -> None:
    level = logging.WARNING if error.status >= 500 else logging.INFO
    log.log(level, "%s: %d %s, %s (%s)", operation, error.status, error.name, error.reason or error.message, request_id)
