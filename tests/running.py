"""A real `outcrop serve` in a process of its own, for tests and measurements: start it, talk to it, stop it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Any

import boto3
from botocore.config import Config

READY = "is ready at "
IDS = {
    "7b": "mistral.mistral-7b-instruct-v0:2",
    "mixtral": "mistral.mixtral-8x7b-instruct-v0:1",
    "large2402": "mistral.mistral-large-2402-v1:0",
    "small2402": "mistral.mistral-small-2402-v1:0",
    "large2407": "mistral.mistral-large-2407-v1:0",
}


RANDOM = {id_: {"weights": "random"} for id_ in IDS.values()}


class RunningServer:
    """`settings` become environment variables (`models` as JSON). Without `models` all have random weights."""

    def __init__(self, cache_dir: Path, **settings: Any) -> None:
        values = {"port": 0, "cache_dir": cache_dir, "models": RANDOM, **settings}
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("OUTCROP_", "AWS_"))}
        for name, value in values.items():
            environment[f"OUTCROP_{name.upper()}"] = json.dumps(value) if name == "models" else str(value)
        self._output = tempfile.NamedTemporaryFile("w", prefix="outcrop-log-")  # noqa: SIM115 - closed by stop()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "outcrop", "serve"], env=environment, stdout=self._output, stderr=subprocess.STDOUT
        )
        self.url = self._wait_until_ready()

    @classmethod
    def scripted(cls, directory: Path, replies: list[Any], **settings: Any) -> RunningServer:
        """All models answer what the script says, in turn. Settings of the script: `token_delay_s`."""
        script = directory / "script.json"
        delay = settings.pop("token_delay_s", 0.0)
        script.write_text(json.dumps({"replies": replies, "token_delay_s": delay}))
        model = {"engine": "scripted", "script": str(script)}
        return cls(directory, models={id_: model for id_ in IDS.values()}, **settings)

    def _wait_until_ready(self) -> str:
        """Its URL. The file is read from time to time: a thread that waits for it would disturb measurements."""
        until = time.monotonic() + 60
        while self.process.poll() is None and time.monotonic() < until:
            for line in self.log:
                if READY in line:
                    return line.split(READY)[1].strip()
            time.sleep(0.005)
        log = "\n".join(self.log)
        self.stop()
        raise RuntimeError(f"the server did not start:\n{log}")

    @property
    def log(self) -> list[str]:
        """What it has printed, line by line; to be read before `stop()`."""
        return Path(self._output.name).read_text(encoding="utf-8").splitlines()

    @property
    def port(self) -> int:
        return int(self.url.rsplit(":", 1)[1])

    def client(self, *, retries: int = 1, connections: int = 50, read_timeout: int = 60) -> Any:
        """boto3's client for Bedrock Runtime, pointed here. `retries` 1 means none."""
        return boto3.client(
            "bedrock-runtime",
            endpoint_url=self.url,
            region_name="us-east-1",
            aws_access_key_id="test",
            aws_secret_access_key="test",
            config=Config(
                retries={"total_max_attempts": retries}, max_pool_connections=connections, read_timeout=read_timeout
            ),
        )

    def control_client(self, region: str = "us-east-1") -> Any:
        """boto3's client for the control plane, pointed here."""
        return boto3.client(
            "bedrock",
            endpoint_url=self.url,
            region_name=region,
            aws_access_key_id="test",
            aws_secret_access_key="test",
            config=Config(retries={"total_max_attempts": 1}),
        )

    def get(self, path: str) -> Any:
        """The JSON of one of our own paths."""
        with urllib.request.urlopen(self.url + path, timeout=10) as answer:
            return json.load(answer)

    def stop(self, sig: int = signal.SIGTERM, timeout: float = 40) -> int:
        """Its exit status. It is killed only if it does not end by itself."""
        if self.process.poll() is None:
            self.process.send_signal(sig)
        try:
            return self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        finally:
            self._output.close()
