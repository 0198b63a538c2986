"""The exceptions are those of botocore's service model, names and statuses; and how one is built."""

from __future__ import annotations

import botocore.session
import pytest

from outcrop import errors
from outcrop.errors import BedrockError, FrontError, UnknownOperationException, ValidationException

CLASSES = [
    value
    for value in vars(errors).values()
    if isinstance(value, type) and issubclass(value, BedrockError) and value not in (BedrockError, FrontError)
]
FRONT = {  # of the front that all AWS services share; no service model declares them
    "ExpiredTokenException",
    "IncompleteSignatureException",
    "InvalidSignatureException",
    "UnknownOperationException",
    "UnrecognizedClientException",
}


def modelled() -> dict[str, int]:
    """Name and status of every exception in botocore's model of bedrock-runtime."""
    model = botocore.session.get_session().get_service_model("bedrock-runtime")
    shapes = (model.shape_for(name) for name in model.shape_names)
    return {
        shape.name: shape.metadata["error"]["httpStatusCode"] for shape in shapes if shape.metadata.get("exception")
    }


def test_the_exceptions_and_their_statuses_are_those_of_botocores_model() -> None:
    ours = {class_.__name__: class_.status for class_ in CLASSES}
    assert {name: status for name, status in ours.items() if name not in FRONT} == modelled()
    assert {class_.__name__ for class_ in CLASSES if issubclass(class_, FrontError)} == FRONT


@pytest.mark.parametrize("class_", CLASSES)
def test_the_wire_name_is_the_name_of_the_class(class_: type[BedrockError]) -> None:
    assert class_("x").name == class_.__name__


def test_an_unknown_operation_is_not_found() -> None:
    assert UnknownOperationException.status == 404


def test_a_class_has_words_that_an_instance_can_replace() -> None:
    assert ValidationException().message == "Malformed input request, please reformat your input and try again."
    assert ValidationException("Other.").message == str(ValidationException("Other.")) == "Other."
    assert ValidationException("").message == ""


def test_a_reason_and_an_origin_do_not_change_the_message() -> None:
    error = ValidationException("Validation Error", reason="top_k is 0", from_model=True)
    assert (error.message, error.reason, error.from_model) == ("Validation Error", "top_k is 0", True)
    assert (ValidationException().reason, ValidationException().from_model) == (None, False)
