"""What training computes is what llama.cpp computes of the exported file. Needs PyTorch: the extra `training`."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import gguf
import pytest

torch = pytest.importorskip("torch")

from outcrop.backends import begin  # noqa: E402
from outcrop.catalog import load_catalog  # noqa: E402
from outcrop.composition import compose  # noqa: E402
from outcrop.generation import SamplingParams  # noqa: E402
from outcrop.gguf_file import Shape  # noqa: E402
from outcrop.settings import Settings  # noqa: E402
from training.export import EMBEDDING, Q4_0, export, imported  # noqa: E402
from training.model import Mistral  # noqa: E402

SMALL = Shape(embedding=256, layers=2, feed_forward=512, head_count=4, kv_head_count=2, head_size=64, context=2048)
TOKENS = 8
PROMPT = [1, 3, 1027, 5000, 29473, 12000, 781, 20000, 4]


def test_llama_cpp_continues_as_pytorch_does(tmp_path: Path) -> None:
    torch.manual_seed(5)
    model = Mistral(32768, SMALL)
    for parameter in model.parameters():  # no zeros, and differences that quantising leaves
        if parameter.ndim == 2:
            torch.nn.init.normal_(parameter, std=0.12)
    fields = {name: getattr(SMALL, name) for name in SMALL.__dataclass_fields__}
    torch.save({"shape": fields, "model": model.state_dict()}, tmp_path / "checkpoint.pt")
    export(tmp_path / "checkpoint.pt", tmp_path / "model.gguf")
    said = asyncio.run(engine_continues(tmp_path))
    model.token_embd.weight.data = stored(EMBEDDING, model.token_embd.weight.detach())  # as llama.cpp has it
    assert len(said) == TOKENS
    for token_id, likeliest in zip(said, likely(model, PROMPT + said), strict=True):
        assert token_id in likeliest  # of 32,768; random logits are nearly even, so the order of the first may change


def test_training_can_begin_with_an_exported_file(tmp_path: Path) -> None:
    model = Mistral(32768, SMALL)
    fields = {name: getattr(SMALL, name) for name in SMALL.__dataclass_fields__}
    torch.save({"shape": fields, "model": model.state_dict()}, tmp_path / "checkpoint.pt")
    export(tmp_path / "checkpoint.pt", tmp_path / "model.gguf")
    shape, weights = imported(tmp_path / "model.gguf")
    assert replace(shape, norm_epsilon=SMALL.norm_epsilon) == SMALL  # the file has that one in 32 bits
    assert weights.keys() == model.state_dict().keys()
    for name, value in model.state_dict().items():
        assert torch.allclose(weights[name], stored(name, value), atol=0.01), name


@pytest.mark.parametrize("share", [0.5, 0.3])
def test_a_file_may_be_the_mean_of_two_runs_or_of_a_run_and_a_file(tmp_path: Path, share: float) -> None:
    fields = {name: getattr(SMALL, name) for name in SMALL.__dataclass_fields__}
    first, last = (Mistral(32768, SMALL).state_dict() for _ in range(2))
    for name, weights in (("first", first), ("last", last)):
        torch.save({"shape": fields, "model": weights}, tmp_path / f"{name}.pt")
    export(tmp_path / "first.pt", tmp_path / "first.gguf")
    in_file = {name: stored(name, weight) for name, weight in first.items()}
    for other, weights in (("first.pt", first), ("first.gguf", in_file)):
        export(tmp_path / "last.pt", tmp_path / "mean.gguf", mean_with=tmp_path / other, share=share)
        for name, value in imported(tmp_path / "mean.gguf")[1].items():
            mean = (1 - share) * weights[name] + share * last[name]
            assert torch.allclose(value, stored(name, mean), atol=0.01), name


def stored(name: str, weight: Any) -> Any:
    """The embedding as it is after 4 bits, to the last digit; the others lose less than is looked at."""
    if name != EMBEDDING:
        return weight
    return torch.from_numpy(gguf.quants.dequantize(gguf.quants.quantize(weight.numpy(), Q4_0), Q4_0))


def likely(model: Mistral, ids: list[int]) -> list[list[int]]:
    """The three likeliest tokens where each of the last ones was made."""
    mask = torch.full((len(ids), len(ids)), -torch.inf).triu(1)[None, None]
    with torch.no_grad():
        hidden = model(torch.tensor([ids]), torch.arange(len(ids))[None], mask)
    logits = hidden[0, len(PROMPT) - 1 : -1] @ model.token_embd.weight.T
    found: list[list[int]] = logits.topk(3).indices.tolist()
    return found


async def engine_continues(folder: Path) -> list[int]:
    settings, catalog = Settings(bundled_model=folder / "model.gguf", cache_dir=folder), load_catalog()
    composition = compose(settings, catalog, await begin(settings, catalog))
    await composition.start()
    try:
        card = composition.service.catalog.find("mistral-large-2407")
        assert card is not None
        engine = composition.service.models[card.id].engine
        params = SamplingParams(max_tokens=TOKENS, temperature=0.0, top_p=1.0)
        return [id_ async for delta in engine.generate(PROMPT, params) for id_ in delta.token_ids]
    finally:
        await composition.stop()
