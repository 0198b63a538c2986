"""Templates of paths: one label, which may hold slashes."""

from __future__ import annotations

import pytest

from outcrop.operations import OPERATIONS
from outcrop.server.paths import Template

CONVERSE, LIST, ONE = map(Template, ("/model/{modelId}/converse", "/foundation-models", "/foundation-models/{id}"))


@pytest.mark.parametrize(
    "id_", ["m", "mistral.x-v1:0", "arn:aws:bedrock:us-east-1::foundation-model/m", "", "a/converse"]
)
def test_a_label_is_what_stands_between_also_with_slashes(id_: str) -> None:
    assert CONVERSE.labels(f"/model/{id_}/converse") == {"modelId": id_}
    assert ONE.labels(f"/foundation-models/{id_}") == {"id": id_}


@pytest.mark.parametrize("path", ["/model/m/converse-stream", "/model/converse", "/models/m/converse", "/", ""])
def test_another_path_is_none(path: str) -> None:
    assert CONVERSE.labels(path) is None


def test_a_template_without_a_label_is_one_path() -> None:
    assert LIST.labels("/foundation-models") == {}
    assert LIST.labels("/foundation-models/") is LIST.labels("/foundation-model") is None


def test_no_path_belongs_to_two_operations() -> None:
    for operation in OPERATIONS:
        path = operation.path.replace("{modelId}", "a/b").replace("{modelIdentifier}", "a:b")
        assert sum(Template(other.path).labels(path) is not None for other in OPERATIONS) == 1
