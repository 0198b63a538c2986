"""Where four heads should look: the steps of "which of these tools has the words of the request" and of "which mark stands
for what this text is", shown to the network while it learns them.

In: a batch, and what three blocks made of it (`Watched`). Out: a loss beside that of the answers. The steps: a token of a
tool's definition looks at the beginning of its tool's name; a word of a request looks at the same word in a definition,
if only one tool has it; where an answer begins a name, it looks at those words of the request. Each of the first two has
to say the name's first piece, too. Marks that stand for labels are names, what they stand for is their definition; no word of
a text has to be in it, so where an answer begins with a mark, it looks at the definition itself, and at a label where this is
said. Without this, 156 million tokens left which tool a request is for near chance, where words that trained tools have did
not tell, and 724 million tokens which mark is meant (40 %, of two to four). It knows no text, and the shipped file has none of
it.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.exchange import SPACE
from training.model import Block, Mistral, rotated
from training.owners import words
from training.sequences import piece_texts

# The heads that are shown the steps, by block and number; what the first two find is told by their blocks' output. The last
# is the one that found labels best by itself.
NAMED, MATCHED, CHOSEN, MEANT = (1, 0), (3, 0), (4, 0), (4, 2)
TELLING = (NAMED, MATCHED, MEANT)
Head = tuple[int, int]
UNTOLD = 9999  # more than any place


class Watched(NamedTuple):
    """Of each head: its scores (batch, length, length), the mask added; of those that tell, their block's output."""

    scores: dict[Head, Tensor]
    output: dict[Head, Tensor]


class WatchedMistral(nn.Module):
    """The same network; it gives away what guidance needs, too."""

    def __init__(self, network: Mistral) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, positions: Tensor, mask: Tensor) -> tuple[Tensor, Watched]:
        x = self.network.token_embd(ids)
        rotary = self.network.rotary(positions)
        watched = Watched({}, {})
        for index, block in enumerate(self.network.blocks):
            for head in (NAMED, MATCHED, CHOSEN, MEANT):
                if head[0] == index:
                    watched.scores[head] = scores_of(head, block, x, rotary, mask)
            x = block(x, rotary, mask)
            watched.output.update({head: x for head in TELLING if head[0] == index})
        return self.network.output_norm(x), watched


def scores_of(head: Head, block: Block, x: Tensor, rotary: tuple[Tensor, Tensor], mask: Tensor) -> Tensor:
    columns = block.attention.head_size
    own = slice(head[1] * columns, (head[1] + 1) * columns)
    normed = block.attn_norm(x)
    q, k = (
        rotated(F.linear(normed, projection.weight[own])[:, None], rotary)
        for projection in (block.attention.attn_q, block.attention.attn_k)
    )
    return ((q * columns**-0.5) @ k.transpose(-1, -2) + mask)[:, 0]


class Guidance(nn.Module):
    def __init__(self, network: Mistral) -> None:
        super().__init__()
        width = network.shape.embedding
        self.told_by_definition = nn.Linear(width, width, bias=False)
        self.told_by_request = nn.Linear(width, width, bias=False)

    def forward(self, network: Mistral, watched: Watched, batch: dict[str, Tensor], decided: Tensor) -> Tensor:
        """`decided` (batch, length): where an answer's next token is one that it hangs on."""
        ids = batch["ids"]
        defined = batch["owner"] >= 0
        if not defined.any():
            return torch.zeros((), device=ids.device)
        name = batch["owner"].clamp(min=0)
        embedding = network.token_embd.weight
        told = self.told_by_definition(normed(watched.output[NAMED][defined]))
        to_name = attention(watched.scores[NAMED][defined]).gather(1, name[defined][:, None])[:, 0]
        lost = said(told, ids.gather(1, name)[defined], embedding) - to_name
        weights = once_a_name(name, defined)
        loss = (lost * weights).sum() / weights.sum()
        same, matched, name_of_match = matches(batch, name, defined)
        if matched.any():
            first_of_match = ids.gather(1, name_of_match)
            told = self.told_by_request(normed(watched.output[MATCHED][matched]))
            loss = loss + said(told, first_of_match[matched], embedding).mean()
            loss = loss + missed(watched.scores[MATCHED], same, matched)
            wanted = words_of_choice(batch, decided, matched, first_of_match)
            loss = loss + missed(watched.scores[CHOSEN], wanted, wanted.any(2))
        return loss + of_options(network, watched, batch)


def of_options(network: Mistral, watched: Watched, batch: dict[str, Tensor]) -> Tensor:
    """What is found has to be said, too: as the network would if it ended there."""
    meant = what_is_meant(batch)
    begins = meant.any(2) & (batch["target"] != lone_space())
    loss = missed(watched.scores[MEANT], meant, meant.any(2))
    if begins.any():
        told = network.output_norm(watched.output[MEANT][begins])
        loss = loss + said(told, batch["target"][begins], network.token_embd.weight).mean()
    return loss


def matches(batch: dict[str, Tensor], name: Tensor, defined: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """(batch, length, length) which words of requests are which words of definitions; (batch, length) the words that only
    one tool has, and the place where its name begins."""
    ids, tree = batch["ids"], batch["tree"]
    word, telling = (each[ids] for each in of_rows(ids.device))
    asked = (batch["branch"] > 0) & ~batch["answer"] & telling
    same = (word[:, :, None] == word[:, None, :]) & asked[:, :, None] & defined[:, None, :]
    same &= tree[:, :, None] == tree[:, None, :]
    place = name[:, None, :].short()  # of a quarter of the size, and there are as many as pairs of tokens
    lowest = torch.where(same, place, UNTOLD).amin(2)
    highest = torch.where(same, place, -1).amax(2)
    return same, (highest >= 0) & (lowest == highest), highest.long().clamp(min=0)


@cache
def of_rows(device: torch.device) -> tuple[Tensor, Tensor]:
    """Of each row of the vocabulary which word it is, and whether it tells anything."""
    return torch.from_numpy(words().number).to(device), torch.from_numpy(words().telling).to(device)


@cache
def lone_space() -> int:
    return piece_texts().index(SPACE)


def words_of_choice(batch: dict[str, Tensor], decided: Tensor, matched: Tensor, first: Tensor) -> Tensor:
    """(batch, length, length) where an answer's next token begins a tool's name: the request's words that only it has."""
    tree, branch = batch["tree"], batch["branch"]
    wanted = (decided & (branch > 0))[:, :, None] & matched[:, None, :]
    wanted &= first[:, None, :] == batch["target"][:, :, None]
    return wanted & (tree[:, :, None] == tree[:, None, :]) & (branch[:, :, None] == branch[:, None, :])


def what_is_meant(batch: dict[str, Tensor]) -> Tensor:
    """(batch, length, length) where an answer begins with a label or a mark: that label, or what the mark stands for."""
    sought = batch["sought"][:, :, None]
    return (sought >= 0) & (sought == batch["owner"][:, None, :])


def once_a_name(name: Tensor, defined: Tensor) -> Tensor:
    """Weights of the tokens that belong to something: each name has the same, however long its definition is."""
    counts = torch.zeros(name.shape, device=name.device).scatter_add_(1, name, defined.float())
    return 1 / counts.gather(1, name)[defined]


def attention(scores: Tensor) -> Tensor:
    return scores.float().log_softmax(-1)


def missed(scores: Tensor, wanted: Tensor, where: Tensor) -> Tensor:
    """Minus the logarithm of how much of its attention a token gives to any of those that it should look at."""
    if not where.any():
        return torch.zeros((), device=scores.device)
    return -attention(scores[where]).masked_fill(~wanted[where], -torch.inf).logsumexp(-1).mean()


def normed(x: Tensor) -> Tensor:
    return F.rms_norm(x.float(), x.shape[-1:])


def said(told: Tensor, rows: Tensor, embedding: Tensor) -> Tensor:
    """The losses of saying these rows, among those that are the right one somewhere in the batch."""
    candidates, right = rows.unique(return_inverse=True)
    return F.cross_entropy(normed(told) @ embedding[candidates].T, right, reduction="none")
