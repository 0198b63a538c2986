"""Makes the shipped file of a checkpoint: `python -m training.export RUN/checkpoint.pt [FILE]`; and reads it back.

In: what `training.train` wrote, and perhaps another checkpoint or file: then each weight is the mean of both, in which the
first one has `--share`. Out: a GGUF without vocabulary and its checksum (`outcrop.bundled.write_shipped`), by default the ones
in the package. Matrices are quantised to Q8_0, 8.5 bits a weight, and the embedding, which is more than half of all, to Q4_0,
4.5 bits; norms stay as they are. `read` gives the weights of a checkpoint or such a file, from which training can begin.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import gguf
import numpy as np
import torch
from numpy.typing import NDArray

from outcrop.bundled import SHIPPED, write_shipped
from outcrop.gguf_file import Shape, Tensor, read_gguf

Q4_0, Q8_0 = gguf.GGMLQuantizationType.Q4_0, gguf.GGMLQuantizationType.Q8_0
EMBEDDING = "token_embd.weight"
PARTS = ("attention.", "feed_forward.")  # levels of the module tree that GGUF's names leave out


def export(checkpoint: Path, path: Path = SHIPPED, mean_with: Path | None = None, share: float = 0.5) -> None:
    shape, weights = read(checkpoint)
    if mean_with:
        _, others = read(mean_with)
        weights = {name: (1 - share) * others[name] + share * weight for name, weight in weights.items()}
    write_shipped(path, shape, tensors_of(weights, shape))


def read(path: Path) -> tuple[Shape, dict[str, torch.Tensor]]:
    """The shape and the weights of a checkpoint, or of a shipped file."""
    if path.suffix == SHIPPED.suffix:
        return imported(path)
    state = torch.load(path, weights_only=True, map_location="cpu")
    return Shape(**state["shape"]), state["model"]


def tensors_of(weights: dict[str, torch.Tensor], shape: Shape) -> dict[str, Tensor]:
    tensors = {}
    for name, weight in weights.items():
        values = weight.float().numpy()
        if name.endswith(("attn_q.weight", "attn_k.weight")):
            values = interleaved(values, shape.head_size)
        kind = Q4_0 if name == EMBEDDING else Q8_0
        tensors[gguf_name(name)] = Tensor(values) if values.ndim == 1 else quantised(values, kind)
    return tensors


def gguf_name(name: str) -> str:
    for part in PARTS:
        name = name.replace(part, "")
    return name.replace("blocks.", "blk.")


def interleaved(rows: NDArray[np.float32], head_size: int) -> NDArray[np.float32]:
    """llama.cpp turns neighbouring columns of a head together, we the first half with the second."""
    columns = rows.shape[1]
    halves = rows.reshape(-1, 2, head_size // 2, columns)
    return np.ascontiguousarray(halves.swapaxes(1, 2)).reshape(-1, columns)


def imported(path: Path) -> tuple[Shape, dict[str, torch.Tensor]]:
    """Of a shipped file; the weights by the names that `training.model` gives them."""
    shape, tensors = read_gguf(path)
    weights = {}
    for name, tensor in tensors.items():
        kind = gguf.GGMLQuantizationType.F32 if tensor.type is None else gguf.GGMLQuantizationType(tensor.type)
        values = gguf.quants.dequantize(np.asarray(tensor.data), kind)
        if name.endswith(("attn_q.weight", "attn_k.weight")):
            values = halved(values, shape.head_size)
        weights[torch_name(name)] = torch.from_numpy(np.array(values))
    return shape, weights


def torch_name(name: str) -> str:
    name = name.replace("blk.", "blocks.")
    for start, part in (("attn_", "attention."), ("ffn_", "feed_forward.")):
        if start in name and not name.endswith("norm.weight"):
            name = name.replace(start, part + start)
    return name


def halved(rows: NDArray[np.float32], head_size: int) -> NDArray[np.float32]:
    """What `interleaved` undoes."""
    columns = rows.shape[1]
    pairs = rows.reshape(-1, head_size // 2, 2, columns)
    return np.ascontiguousarray(pairs.swapaxes(1, 2)).reshape(-1, columns)


def quantised(values: NDArray[np.float32], kind: gguf.GGMLQuantizationType) -> Tensor:
    return Tensor(gguf.quants.quantize(values, kind), int(kind))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("file", type=Path, nargs="?", default=SHIPPED)
    parser.add_argument("--mean-with", type=Path, help="another checkpoint, or a file of this form")
    parser.add_argument("--share", type=float, default=0.5, help="of the checkpoint in that mean")
    arguments = parser.parse_args()
    export(arguments.checkpoint, arguments.file, arguments.mean_with, arguments.share)
    print(f"{arguments.file}: {arguments.file.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
