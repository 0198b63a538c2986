"""Exercises to token ids: the product's own prompts, the answers as the model should make them, packed into rows.

In: groups of `Case`s that share their beginning. Out: `Row`s of one length, in which each group is a tree: its shared
prompt once, then each case's own tokens, which see the prompt and themselves but not each other. Ids are rows of the
bundled weights, which are those of the v3 vocabulary; v1's ids are moved there. It knows no PyTorch.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import numpy as np
from mistral_common.protocol.instruct import validator
from mistral_common.utils.json_utils import validate_json_schema_by_draft7
from numpy.typing import NDArray

from outcrop.conversation import ChatRequest, InferenceParams, ToolChoice
from outcrop.mistral.renderer import render_chat
from outcrop.mistral.tokenizer import load_tokenizer
from training.cases import Case, Options
from training.copying_ids import answer_ids

V1_SHIFT = 768  # v3 has so many control rows more than v1 before the bytes
V1_SPECIAL = 3  # unknown, begin, end: the same rows in all vocabularies
VERSIONS = {"v1": 0.3, "v2": 0.3, "v3": 0.4}  # of exercises without tools; v1 has no tools
DOUBLE_BOS = 0.15  # written prompts and Converse on v1 begin with two <s>
MAX_TOKENS = 400  # an answer that is not at its end then does not stop by itself
TOOLS_KEPT = 1000  # that were checked: those of a group come one after another
PARAMS = InferenceParams(max_tokens=MAX_TOKENS, temperature=0.0, top_p=1.0)


@lru_cache(TOOLS_KEPT)
def _check(schema: str) -> None:
    validate_json_schema_by_draft7(json.loads(schema))


def _check_once(value: dict[str, Any]) -> None:
    """mistral-common checks the tools of each request, a quarter of the time that exercises took."""
    _check(json.dumps(value))


setattr(validator, validate_json_schema_by_draft7.__name__, _check_once)


@dataclass(frozen=True, slots=True)
class Encoded:
    prompt: list[int]
    answer: list[int]  # with the end of the sequence


@dataclass(frozen=True, slots=True)
class Tree:
    """`shared` begins the prompt of every branch; a branch is the rest of the prompt and the answer. `options`: as of the
    cases."""

    shared: list[int]
    branches: list[Encoded]
    options: Options = ""

    def length(self) -> int:
        return len(self.shared) + sum(map(branch_length, self.branches))


@dataclass(slots=True)
class Row:
    """Arrays of one length. `tree` and `branch` number what a token belongs to (branch 0: the shared part; tree -1:
    padding); `target` is the next token, or -1; `answer` says whether the next token is of the answer; `options`: of each
    tree."""

    ids: NDArray[np.int64]
    positions: NDArray[np.int64]
    tree: NDArray[np.int64]
    branch: NDArray[np.int64]
    target: NDArray[np.int64]
    answer: NDArray[np.bool_]
    options: tuple[Options, ...]


def branch_length(branch: Encoded) -> int:
    return len(branch.prompt) + len(branch.answer) - 1  # the end of the sequence is never an input


def request_of(case: Case) -> ChatRequest:
    """As training renders it and as evaluation sends it: greedy."""
    choice = ToolChoice(case.tool_choice)
    return ChatRequest(case.messages, PARAMS, case.system, case.tools, choice, case.schema)


def answer_text(case: Case) -> str:
    """The answer as text; calls in Mistral's list format."""
    if isinstance(case.answer, str):
        return case.answer
    calls = [{"name": call.name, "arguments": dict(call.arguments)} for call in case.answer]
    return json.dumps(calls, ensure_ascii=False)


@cache
def piece_texts() -> list[str | None]:
    """Of each row of the bundled weights; None where it is no text."""
    return [piece.text if piece.kind == "normal" else None for piece in load_tokenizer("v3").vocabulary()]


def encode(case: Case, version: str, *, extra_bos: bool = False) -> Encoded:
    tokenizer = load_tokenizer(version)
    prompt = list(render_chat(tokenizer, request_of(case), extra_bos=extra_bos).token_ids)
    answer = [*answer_ids(tokenizer, prompt, answer_text(case)), tokenizer.eos_token_id]
    if not isinstance(case.answer, str):
        assert tokenizer.tool_calls_token_id is not None
        answer = [tokenizer.tool_calls_token_id, *answer]
    return Encoded(bundled_rows(prompt, version), bundled_rows(answer, version))


def bundled_rows(ids: Sequence[int], version: str) -> list[int]:
    if version != "v1":
        return list(ids)
    return [id_ + V1_SHIFT if id_ >= V1_SPECIAL else id_ for id_ in ids]


def tree_of(cases: Sequence[Case], rng: random.Random) -> Tree:
    versions = {name: share for name, share in VERSIONS.items() if name != "v1" or not any(c.tools for c in cases)}
    version = rng.choices(list(versions), list(versions.values()))[0]
    extra_bos = rng.random() < DOUBLE_BOS
    encoded = [encode(case, version, extra_bos=extra_bos) for case in cases]
    shared = _shared([one.prompt for one in encoded])
    branches = [Encoded(one.prompt[shared:], one.answer) for one in encoded]
    return Tree(encoded[0].prompt[:shared], branches, cases[0].options)


def _shared(prompts: Sequence[list[int]]) -> int:
    """How many ids all prompts begin with; at least the last one stays each case's own, as it predicts the answer."""
    most = min(map(len, prompts)) - 1
    for index in range(most):
        if len({prompt[index] for prompt in prompts}) > 1:
            return index
    return most


def fitted(tree: Tree, length: int) -> Tree | None:
    """The tree with as many branches as fit; None if not even one does."""
    room, kept = length - len(tree.shared), []
    for branch in tree.branches:
        if branch_length(branch) <= room:
            room -= branch_length(branch)
            kept.append(branch)
    return Tree(tree.shared, kept, tree.options) if kept else None


def pack(trees: Sequence[Tree], length: int, rows: int) -> tuple[list[list[Tree]], list[Tree]]:
    """So many rows, filled by the longest trees first, each where it leaves the least room; and the trees left over."""
    filled: list[list[Tree]] = [[] for _ in range(rows)]
    room = [length] * rows
    left = []
    for tree in sorted(trees, key=Tree.length, reverse=True):
        size = tree.length()
        fitting = [index for index in range(rows) if room[index] >= size]
        if not fitting:
            left.append(tree)
            continue
        best = min(fitting, key=room.__getitem__)
        filled[best].append(tree)
        room[best] -= size
    return filled, left


def row_of(trees: Sequence[Tree], length: int) -> Row:
    ids, positions, number_of, branch_of, target = (np.full(length, fill, np.int64) for fill in (0, 0, -1, 0, -1))
    options = tuple(tree.options for tree in trees)
    row = Row(ids, positions, number_of, branch_of, target, np.zeros(length, bool), options)
    start = 0
    for number, tree in enumerate(trees):
        start = _write(row, start, (number, 0, 0), tree.shared, 0)
        for index, branch in enumerate(tree.branches, 1):
            own = branch.prompt + branch.answer
            start = _write(row, start, (number, index, len(tree.shared)), own, len(branch.answer))
    return row


def _write(row: Row, start: int, place: tuple[int, int, int], ids: list[int], answers: int) -> int:
    """`ids` of one part, whose last id is only a target where the part ends in an answer; the next free place."""
    number, branch, position = place
    inputs = ids[:-1] if answers else ids
    end = start + len(inputs)
    row.ids[start:end] = inputs
    row.positions[start:end] = np.arange(position, position + len(inputs))
    row.tree[start:end], row.branch[start:end] = number, branch
    following = ids[1:]
    row.target[start : start + len(following)] = following
    row.answer[end - answers : end] = True
    return end
