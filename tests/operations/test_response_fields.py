"""JSON Pointers into the model's own answer."""

from __future__ import annotations

import pytest

from outcrop.errors import ValidationException
from outcrop.operations.response_fields import read_pointers, select

ANSWER = {"outputs": [{"text": "x", "stop_reason": "stop"}, {"text": "y"}], "a/b": {"m~n": 1}, "": 2, "none": None}


@pytest.mark.parametrize(
    ("paths", "selected"),
    [
        (["/outputs"], {"outputs": ANSWER["outputs"]}),
        (["/outputs/0/stop_reason"], {"outputs": [{"stop_reason": "stop"}]}),
        (["/outputs/1/text", "/outputs/0/text"], {"outputs": [{"text": "x"}, {"text": "y"}]}),
        (["/outputs/0/text", "/outputs/0"], {"outputs": [{"text": "x", "stop_reason": "stop"}]}),
        (["/a~1b/m~0n"], {"a/b": {"m~n": 1}}),
        (["/"], {"": 2}),
        (["/none"], {"none": None}),
        (["/none", "/missing"], {"none": None}),
        (["/missing"], None),
        (["/outputs/2", "/outputs/-", "/outputs/01", "/outputs/x", "/none/x", "/a~1b/m~0n/x"], None),
        ([], None),
    ],
)
def test_what_is_named_is_selected_and_what_does_not_exist_is_left_out(paths: list[str], selected: object) -> None:
    assert select(read_pointers(paths), ANSWER) == selected


@pytest.mark.parametrize("path", ["outputs", "outputs/0", "#/outputs", "/a~", "/a~2", "$.outputs", " /a"])
def test_what_is_no_pointer_is_refused_and_named(path: str) -> None:
    with pytest.raises(ValidationException, match=r"The JSON Pointer .* is invalid") as caught:
        read_pointers(["/a", path])
    assert caught.value.reason == f"additionalModelResponseFieldPaths.1 is {path!r}"
