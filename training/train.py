"""Trains the bundled model: `python -m training.train`. The same command on a CPU and on a GPU.

In: the exercises (`training.mix`), made while they are needed, the same for the same seed. Out, in the folder `--out`:
`checkpoint.pt` (weights, optimizers, how far it is; written every few minutes, and read again with `--resume`) and
`loss.csv`. Muon for the matrices, AdamW for the embedding and norms; warm-up, constant rate, linear decay to zero over
the last part. The loss is over answers, and a share of the prompts' tokens with a small weight; and `training.guidance`.
"""

from __future__ import annotations

import argparse
import csv
import math
import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from training.embedding import SPACE, begun_embedding
from training.export import read
from training.guidance import Guidance, Watched, WatchedMistral
from training.mix import CURRICULUM, trees
from training.model import SHAPE, Mistral
from training.muon import Muon
from training.number_format import quicker_format
from training.owners import Owned, owners
from training.sequences import Row, Tree, fitted, pack, piece_texts, row_of

VOCABULARY = 32768  # the v3 vocabulary
LENGTHS = (256, 512, 1024)  # of rows: an exercise goes into the shortest that it fits in, as attention costs by length
BUFFERED = 1.6  # batches of trees that wait, so that rows can be filled well
NEGATIVES = 4096  # random rows of the vocabulary among the candidates of the softmax, beside those of the batch
PROMPT_SHARE, PROMPT_WEIGHT = 0.12, 0.3  # of prompt tokens that are learned too, and what they count
# What the tokens of answers count: those that it hangs on; the others, each of which may be the last; and the rest of keys in
# JSON, which follows from their first tokens. Mistakes are in the first two.
DECISION_WEIGHT, ANSWER_WEIGHT, KEY_WEIGHT = 4.0, 2.0, 1.0
OPENING = ('":', SPACE + '"')  # the pieces before the first of a text in JSON: a tool's name, a value
# Of Adam. A row of the embedding that is not in a batch has gradients of about 5e-6, because it is not the answer; one
# that is the answer 4e-4 (measured). Without a bound between them Adam makes both as large, and rare pieces die.
EPSILON = 3e-5
WARM_UP = 0.01
WEIGHT_DECAY = 0.05  # of the matrices
SAVE_S = 180.0
LOGGED = 20  # steps a line of the log


@dataclass(frozen=True)
class Plan:
    """`tokens` in all, or `minutes` if these are over before; `batch` tokens a step; `decay` is the share of the whole over
    which the rates fall to zero.

    The rates and the long decay are those with which the shipped file learned what it knows: in batches of 4,096 with 6e-3
    and a constant rate the loss stood still.
    """

    tokens: int = 200_000_000
    minutes: float = math.inf  # of one call: where a machine is lent for some time
    batch: int = 4096
    muon_rate: float = 4e-3
    adam_rate: float = 2e-3
    decay: float = 0.7
    guidance: float = 0.2  # what its loss counts
    seed: int = 1
    seen: int = 0  # tokens that the weights were trained on before: the curriculum does not begin again

    def met(self, done: int) -> int:
        """How far the curriculum is: it counts steps, as tokens of the usual batch."""
        return self.seen + done * Plan.batch // self.batch

    def progress(self, done: int, seconds: float) -> float:
        return max(done / self.tokens, seconds / 60 / self.minutes)

    def rate(self, progress: float) -> float:
        return min(1.0, progress / WARM_UP + 0.02, max(0.0, (1.0 - progress) / self.decay))


# Small batches leave a GPU idle: 32,768 tokens a step, 610,000 tokens/s; 65,536, 840,000 (an H200, measured).
ON_GPU = Plan(tokens=700_000_000, batch=65_536, muon_rate=6e-3, adam_rate=3e-3, decay=0.85)


class Batches(IterableDataset[dict[str, Tensor]]):
    """Rows of one length, `plan.batch` tokens together. Starts again at `done` tokens with other exercises; of
    several workers each makes its own."""

    def __init__(self, plan: Plan, done: int) -> None:
        self.plan, self.done = plan, done

    def __iter__(self) -> Iterator[dict[str, Tensor]]:
        waiting: dict[int, list[Tree]] = {length: [] for length in LENGTHS}
        tokens = dict.fromkeys(LENGTHS, 0)  # of those
        worker = get_worker_info()
        number, workers = (worker.id, worker.num_workers) if worker else (0, 1)
        seed, count = self.plan.seed + self.done + (number << 40), self.done
        for whole in trees(seed, lambda: self.plan.met(count)):  # noqa: B023 - the count as it grows
            length, tree = placed(whole)
            if tree is None:
                continue
            waiting[length].append(tree)
            tokens[length] += tree.length()
            if tokens[length] > BUFFERED * self.plan.batch:
                rows, waiting[length] = pack(waiting[length], length, self.plan.batch // length)
                packed = sum(tree.length() for row in rows for tree in row)
                tokens[length] -= packed
                count += workers * packed
                yield collate([row_of(row, length) for row in rows])


def loading_workers(device: torch.device) -> int:
    """One makes more exercises (80,000 tokens/s) than a CPU trains on; a GPU needs them from all cores but one."""
    return 1 if device.type == "cpu" else max(1, len(os.sched_getaffinity(0)) - 1)


def placed(tree: Tree) -> tuple[int, Tree | None]:
    """The shortest row that holds at least half of its branches, with those that fit; None if even one is too long."""
    for length in LENGTHS:
        kept = fitted(tree, length)
        if kept and 2 * len(kept.branches) >= len(tree.branches):
            return length, kept
    return LENGTHS[-1], fitted(tree, LENGTHS[-1])


def collate(rows: list[Row]) -> dict[str, Tensor]:
    fields = ("ids", "positions", "tree", "branch", "target", "answer")
    batch = {name: torch.from_numpy(np.stack([getattr(row, name) for row in rows])) for name in fields}
    owned = [owners(row) for row in rows]
    return batch | {
        name: torch.from_numpy(np.stack(each))
        for name, each in zip(Owned._fields, zip(*owned, strict=True), strict=True)
    }


def attention_mask(batch: dict[str, Tensor], computed: torch.dtype) -> Tensor:
    """What is added to the scores: a token sees earlier ones of its tree that are shared or of its own branch."""
    tree, branch = batch["tree"], batch["branch"]
    length = tree.shape[1]
    causal = torch.ones(length, length, dtype=torch.bool, device=tree.device).tril()
    same = (tree[:, :, None] == tree[:, None, :]) & causal
    seen = same & ((branch[:, None, :] == 0) | (branch[:, :, None] == branch[:, None, :]))
    return torch.zeros(seen.shape, dtype=computed, device=seen.device).masked_fill_(~seen, -torch.inf)[:, None]


def loss_of(
    model: Mistral, hidden: Tensor, batch: dict[str, Tensor], decided: Tensor, computed: torch.dtype
) -> tuple[Tensor, Tensor]:
    """The loss, `decided` as of `decisions`; and of the answers alone, in one tensor: the sum of losses, the right tokens, all tokens."""
    target, answer = batch["target"], batch["answer"]
    chosen = (target >= 0) & (answer | (torch.rand(target.shape, device=target.device) < PROMPT_SHARE))
    targets, answers = target[chosen], answer[chosen]
    sure = torch.cat((targets, batch["ids"].flatten()))
    drawn = torch.randint(VOCABULARY, (NEGATIVES,), device=target.device)
    candidates, places = torch.unique(torch.cat((sure, drawn)), return_inverse=True)
    rows = F.embedding(candidates, model.token_embd.weight)
    logits = (hidden[chosen].to(computed) @ rows.to(computed).T).float()
    logits = logits + stands_for(len(candidates), places[: len(sure)])
    losses = F.cross_entropy(logits, places[: len(targets)], reduction="none")
    weights = counted(batch, decided)[chosen]
    right = (logits.detach().argmax(-1) == places[: len(targets)])[answers]
    told = torch.stack((losses.detach()[answers].sum(), right.sum(), answers.sum()))
    return (losses * weights).sum() / weights.sum(), told


def counted(batch: dict[str, Tensor], decided: Tensor) -> Tensor:
    """What each token's loss counts, by what stands before it and not by what it is: no answer gets likelier by it."""
    begin = keys_begin(batch)
    weights = torch.where(batch["answer"], ANSWER_WEIGHT, PROMPT_WEIGHT)
    weights = torch.where(in_keys(batch, begin), KEY_WEIGHT, weights)
    return torch.where(decided | begin, DECISION_WEIGHT, weights)


def in_keys(batch: dict[str, Tensor], begin: Tensor) -> Tensor:
    """Where the next token is of a key in an answer's JSON, or ends it; keys `begin` as of `keys_begin`."""
    answer, ids = batch["answer"], batch["ids"]
    places = torch.arange(ids.shape[1], device=ids.device).expand_as(ids)
    keys = torch.where(begin, places, -1)
    others = torch.where(~answer | (ids == opening_rows()[0]), places, -1)
    return keys.cummax(1).values > others.cummax(1).values


def keys_begin(batch: dict[str, Tensor]) -> Tensor:
    """Where the next token is the first of a key in an answer's JSON, or of another text in a list."""
    ids = batch["ids"]
    opens, ends = key_rows(ids.device)
    begin = opens[ids]
    begin[:, 1:] |= (ids[:, 1:] == opening_rows()[1]) & ends[ids[:, :-1]]
    return begin & batch["answer"]


@cache
def key_rows(device: torch.device) -> tuple[Tensor, Tensor]:
    """Of each row of the vocabulary whether it opens an object with its first key; whether it ends in a comma."""
    texts = [text or "" for text in piece_texts()]
    opens, ends = ([text.endswith(mark) for text in texts] for mark in ('{"', ","))
    return torch.tensor(opens, device=device), torch.tensor(ends, device=device)


def decisions(batch: dict[str, Tensor]) -> Tensor:
    """Where the next token is the first of an answer, of the text in quotation marks that it is, or of one in its JSON."""
    answer, ids = batch["answer"], batch["ids"]
    goes_on, opens = torch.zeros_like(answer), torch.zeros_like(answer)
    goes_on[:, 1:] = answer[:, :-1]
    for place in (batch["tree"], batch["branch"]):
        goes_on[:, 1:] &= place[:, 1:] == place[:, :-1]
    before, last = opening_rows()
    first = answer & ~goes_on
    opens[:, 1:] = (ids[:, 1:] == last) & ((ids[:, :-1] == before) | first[:, :-1])
    return first | (answer & opens)


@cache
def opening_rows() -> list[int]:
    return [piece_texts().index(text) for text in OPENING]


def stands_for(candidates: int, sure: Tensor) -> Tensor:
    """What is added to each candidate's logits: one that was only drawn stands for all that were not (the correction of
    a sampled softmax, Bengio and Senecal 2008). Without it what is seldom drawn is hardly ever pushed down, and pieces
    that are no answer to anything won where the answer was one never met."""
    alone = torch.ones(candidates, dtype=torch.bool, device=sure.device).index_fill_(0, sure, value=False)
    absent = VOCABULARY - candidates + alone.sum()
    return torch.where(alone, (absent / alone.sum().clamp(min=1)).log(), 0.0)


ADDS = ("attention.attn_output.weight", "feed_forward.ffn_down.weight")  # what a block adds comes out of these


def grown(weights: dict[str, Tensor], model: Mistral) -> dict[str, Tensor]:
    """`weights` for a model of more blocks. The new ones come before the last one, and are those before it once more that add
    nothing yet (as in LLaMA Pro, Wu et al. 2024): the whole says what it said before."""
    last = last_block(weights)
    new = len(model.blocks) - 1 - last
    found = arranged(weights, (*range(last), *((last - new + at) % last for at in range(new)), last))
    nothing = {f"blocks.{place}.{part}" for place in range(last, last + new) for part in ADDS}
    return {name: torch.zeros_like(weight) if name in nothing else weight for name, weight in found.items()}


def shrunk(weights: dict[str, Tensor], model: Mistral) -> dict[str, Tensor]:
    """`weights` for a model of fewer blocks: those before the last one go, which is where `grown` puts new ones."""
    return arranged(weights, (*range(len(model.blocks) - 1), last_block(weights)))


def last_block(weights: dict[str, Tensor]) -> int:
    return max(int(name.split(".")[1]) for name in weights if name.startswith("blocks."))


def arranged(weights: dict[str, Tensor], sources: Sequence[int]) -> dict[str, Tensor]:
    """The same with these of the blocks, in this order."""
    found = {name: weight for name, weight in weights.items() if not name.startswith("blocks.")}
    parts = [name.removeprefix("blocks.0.") for name in weights if name.startswith("blocks.0.")]
    for place, source in enumerate(sources):
        found.update({f"blocks.{place}.{part}": weights[f"blocks.{source}.{part}"] for part in parts})
    return found


class Optimizers:
    def __init__(self, model: Mistral, guidance: Guidance, plan: Plan, computed: torch.dtype) -> None:
        matrices = [p for name, p in model.named_parameters() if p.ndim == 2 and "token_embd" not in name]
        others = [p for name, p in model.named_parameters() if p.ndim != 2 or "token_embd" in name]
        others += guidance.parameters()
        self.muon = Muon(matrices, plan.muon_rate, WEIGHT_DECAY, computed)
        self.adam = torch.optim.AdamW(
            others, plan.adam_rate, betas=(0.9, 0.98), eps=EPSILON, weight_decay=0.0, fused=True
        )
        self.all = (self.muon, self.adam)
        self.rates = (plan.muon_rate, plan.adam_rate)

    def step(self, share: float) -> None:
        for optimizer, rate in zip(self.all, self.rates, strict=True):
            optimizer.param_groups[0]["lr"] = rate * share
            optimizer.step()
            optimizer.zero_grad()


@dataclass(slots=True)
class Training:
    model: Mistral
    guidance: Guidance
    optimizers: Optimizers
    plan: Plan
    out: Path
    computed: torch.dtype  # of the products of matrices; sums and weights have 32 bits
    done: int = 0
    begun: float = field(default_factory=time.monotonic)

    def save(self) -> None:
        state = {
            "shape": asdict(self.model.shape),
            "model": self.model.state_dict(),
            "guidance": self.guidance.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers.all],
            "done": self.done,
        }
        partial = self.out / "checkpoint.partial"
        torch.save(state, partial)
        partial.replace(self.out / "checkpoint.pt")

    def restore(self, path: Path) -> None:
        state = torch.load(path, weights_only=True, map_location="cpu")
        self.model.load_state_dict(state["model"])
        self.guidance.load_state_dict(state["guidance"])
        for optimizer, saved in zip(self.optimizers.all, state["optimizers"], strict=True):
            optimizer.load_state_dict({**saved, "param_groups": optimizer.state_dict()["param_groups"]})
        self.done = state["done"]

    def run(self, device: torch.device) -> None:
        for block in self.model.blocks:  # each by itself: they are alike, so one is compiled for all
            block.compile(dynamic=False)
        forward = WatchedMistral(self.model)
        batches = Batches(self.plan, self.done)
        workers, pinned = loading_workers(device), device.type != "cpu"
        loader = DataLoader(batches, batch_size=None, num_workers=workers, prefetch_factor=4, pin_memory=pinned)
        saved = time.monotonic()
        with progress_bar() as bar, Log(self.out / "loss.csv", bar, self.plan.tokens) as log:
            for batch in loader:
                self.done += int((batch["tree"] >= 0).sum())
                moved = {name: values.to(device, non_blocking=True) for name, values in batch.items()}
                log.add(self.step(forward, moved), self.done)
                if time.monotonic() - saved > SAVE_S:
                    self.save()
                    saved = time.monotonic()
                if self.progress() >= 1:
                    break
        self.save()

    def progress(self) -> float:
        return self.plan.progress(self.done, time.monotonic() - self.begun)

    def step(self, forward: Callable[..., tuple[Tensor, Watched]], batch: dict[str, Tensor]) -> Tensor:
        narrow = self.computed is not torch.float32
        with torch.autocast(batch["ids"].device.type, torch.bfloat16, enabled=narrow):
            hidden, watched = forward(batch["ids"], batch["positions"], attention_mask(batch, self.computed))
        decided = decisions(batch)
        loss, told = loss_of(self.model, hidden, batch, decided, self.computed)
        loss = loss + self.plan.guidance * self.guidance(self.model, watched, batch, decided)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizers.step(self.plan.rate(self.progress()))
        return told


class Log:
    """The progress bar, and a line of `loss.csv` every few steps: tokens, loss of the answers, share of their tokens
    that are the likeliest."""

    def __init__(self, path: Path, bar: Progress, total: int) -> None:
        self._file = path.open("a", newline="", encoding="utf-8")
        self._writer, self._bar = csv.writer(self._file), bar
        self._task = bar.add_task("training", total=total, loss="", right="")
        self._told: list[Tensor] = []

    def __enter__(self) -> Log:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, told: Tensor, done: int) -> None:
        """Nothing is read before a line is due: a GPU would wait for what comes after each step."""
        self._told.append(told)
        self._bar.update(self._task, completed=done)
        if len(self._told) == LOGGED:
            losses, right_tokens, tokens = torch.stack(self._told).sum(0).tolist()
            loss, right = losses / tokens, right_tokens / tokens
            self._bar.update(self._task, loss=f"{loss:.3f}", right=f"{right:.1%}")
            self._writer.writerow((done, f"{loss:.4f}", f"{right:.4f}", f"{time.time():.0f}"))
            self._file.flush()
            self._told.clear()


def progress_bar() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed:,} of {task.total:,} tokens, loss {task.fields[loss]}, right {task.fields[right]}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )


def main() -> None:
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    usual = Plan() if device.type == "cpu" else ON_GPU
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("training/run"))
    parser.add_argument("--tokens", type=float, default=usual.tokens)
    parser.add_argument("--minutes", type=float, default=usual.minutes)
    parser.add_argument("--batch", type=int, default=usual.batch)
    parser.add_argument("--seed", type=int, default=usual.seed)
    parser.add_argument("--decay", type=float, default=usual.decay)
    parser.add_argument("--muon-rate", type=float, default=usual.muon_rate)
    parser.add_argument("--adam-rate", type=float, default=usual.adam_rate)
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint in --out")
    parser.add_argument(
        "--begin-with", type=Path, help="a shipped file or a checkpoint, from whose weights a new run begins"
    )
    arguments = parser.parse_args()
    torch.manual_seed(arguments.seed)
    plan = Plan(
        tokens=int(arguments.tokens),
        minutes=arguments.minutes,
        batch=arguments.batch,
        muon_rate=arguments.muon_rate,
        adam_rate=arguments.adam_rate,
        decay=arguments.decay,
        seed=arguments.seed,
        seen=int(CURRICULUM) if arguments.begin_with else 0,
    )
    arguments.out.mkdir(parents=True, exist_ok=True)
    computed = quicker_format(device)
    model = Mistral(VOCABULARY, SHAPE)
    with torch.no_grad():
        model.token_embd.weight.copy_(torch.from_numpy(begun_embedding(piece_texts(), SHAPE.embedding, plan.seed)))
    model = model.to(device)
    guidance = Guidance(model).to(device)
    training = Training(model, guidance, Optimizers(model, guidance, plan, computed), plan, arguments.out, computed)
    if arguments.begin_with:
        shape, weights = read(arguments.begin_with)
        model.load_state_dict((shrunk if shape.layers > SHAPE.layers else grown)(weights, model))
    if arguments.resume and (arguments.out / "checkpoint.pt").exists():
        training.restore(arguments.out / "checkpoint.pt")
    training.run(device)


if __name__ == "__main__":
    main()
