"""The process in which llama.cpp runs: `python llama_cpp_child.py OPTIONS`. It imports nothing of this package.

In: one JSON object on the command line (`weights`, `socket`, `slots`, `context`, `threads`, `batch_threads`,
`gpu_layers`, `llama_server`, `repeatable`). Out: llama.cpp's HTTP server on the unix socket, from the xllamacpp wheel
or from a `llama-server` binary. It ends when its standard input closes, so it never outlives its parent, however that
one ends.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

FLASH_ATTENTION_ON = 1  # llama.h: LLAMA_FLASH_ATTN_TYPE_ENABLED
KEYS, VALUES = 8, 1  # ggml.h: GGML_TYPE_Q8_0, GGML_TYPE_F16; the other way round a tenth slower (docs/decisions/0012)
BATCH = 256  # tokens a prefill step: a cancelled prefill stops after one, and others get their turn (measured)
# How often llama.cpp's threads look for each other's results before they sleep (by default OpenMP's 300,000 times).
# Where all cores have a thread, and one of them is busy otherwise, 8 streams are four to eight times slower so.
# Measured on two cores (bench/bundled.py): with 500, 1000, 2000 and 10,000 they make 605, 950, 890 and 1,010 tokens/s,
# beside a busy process 490, 400, 340 and 130. With 500 a thread sleeps while the other one chooses the tokens.
SPINS = "1000"
EXIT_FAILED = 3


def main() -> None:
    options: dict[str, Any] = json.loads(sys.argv[1])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when we stop
    os.putenv("GOMP_SPINCOUNT", SPINS)  # read when OpenMP's library is loaded, here or in the binary
    if options["llama_server"]:
        _run_binary(options)
    else:
        _run_wheel(options)


def _run_wheel(options: dict[str, Any]) -> None:
    _when_parent_is_gone(options, lambda: os._exit(0))
    try:
        import xllamacpp
    except ImportError as error:
        _give_up(error)
    params = xllamacpp.CommonParams()
    params.model.path = options["weights"]
    params.hostnames = [options["socket"]]
    params.n_parallel = options["slots"]
    params.n_ctx = options["context"]
    params.n_batch = params.n_ubatch = BATCH
    params.kv_unified = not options["repeatable"]
    params.cpuparams.n_threads = options["threads"]  # for a single request's next token
    params.cpuparams_batch.n_threads = options["batch_threads"]  # for prompts, and for the tokens of several requests
    params.n_threads_http = 2 * options["slots"] + 4  # a cancelled request holds its thread for a moment
    params.use_jinja = False
    params.ui = False
    params.warmup = False
    params.cache_ram_mib = 0  # old prompts kept in host memory: up to 8 GiB a process by default (measured)
    params.fit_params = False  # the user's sizes are meant; trying others costs half a second (measured)
    params.verbosity = 1  # errors
    if options["gpu_layers"] is not None:
        params.n_gpu_layers = options["gpu_layers"]
    if options["repeatable"]:
        # Found by experiment, bit by bit (docs/decisions/0012). Each slot has its own cells, in order (kv_unified off).
        # Attention by the one kernel that takes each row and position alone: with other types of cells there is
        # another for long prompts, and for a single row. Of the bundled model's matrices only the embedding (Q4_0) is
        # rearranged when it is loaded, and there one row and several have the same sums.
        params.flash_attn_type = FLASH_ATTENTION_ON
        params.cache_type_k, params.cache_type_v = KEYS, VALUES
    try:
        server = xllamacpp.Server(params)  # returns once the weights are loaded; llama.cpp says on stderr why it cannot
    except RuntimeError as error:
        _give_up(error)
    threading.Event().wait()
    del server


def _give_up(error: Exception) -> NoReturn:
    """Without Python's own end, which waits for the thread that reads standard input."""
    print(error, file=sys.stderr, flush=True)
    os._exit(EXIT_FAILED)


def _run_binary(options: dict[str, Any]) -> None:
    arguments = {
        "--model": options["weights"],
        "--host": options["socket"],
        "--parallel": options["slots"],
        "--ctx-size": options["context"],
        "--batch-size": BATCH,
        "--ubatch-size": BATCH,
        "--threads": options["threads"],
        "--threads-batch": options["batch_threads"],
        "--threads-http": 2 * options["slots"] + 4,
        "--cache-ram": 0,
    }
    if options["gpu_layers"] is not None:
        arguments["--n-gpu-layers"] = options["gpu_layers"]
    switches = ["--no-kv-unified" if options["repeatable"] else "--kv-unified", "--no-warmup"]
    command = [options["llama_server"], *(str(word) for pair in arguments.items() for word in pair), *switches]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    _when_parent_is_gone(options, process.kill)
    sys.exit(process.wait())


def _when_parent_is_gone(options: dict[str, Any], then: Callable[[], object]) -> None:
    def wait() -> None:
        sys.stdin.buffer.read()
        shutil.rmtree(Path(options["socket"]).parent, ignore_errors=True)  # if the parent could not
        then()

    threading.Thread(target=wait, daemon=True).start()


if __name__ == "__main__":
    main()
