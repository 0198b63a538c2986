"""The exceptions that Bedrock Runtime declares: wire name, HTTP status, and the words it is known to use.

In: what went wrong, in Bedrock's words (`message`), and the human truth where those words help nobody (`reason`).
Out: an exception that any layer may raise and only the edge turns into bytes. It knows no HTTP and no JSON.

Names and statuses: botocore's service model `bedrock-runtime` 2023-09-30; a test compares the whole set.
"""

from __future__ import annotations

from typing import ClassVar


class BedrockError(Exception):
    """An answer of the service other than success.

    `message` goes into the body, letter for letter. `reason` goes into the `x-outcrop-reason` header and the log.
    `from_model` marks what Bedrock's front lets through and the model behind it refuses: on a stream such a refusal
    arrives as an exception frame after HTTP 200. `from_gate` marks what a caller without a good API key is told before
    any service is asked: its body says `Message`.
    """

    status: ClassVar[int]
    message: str = ""

    def __init__(
        self,
        message: str | None = None,
        *,
        reason: str | None = None,
        from_model: bool = False,
        from_gate: bool = False,
    ) -> None:
        self.message = type(self).message if message is None else message
        self.reason = reason
        self.from_model = from_model
        self.from_gate = from_gate
        super().__init__(self.message)

    @property
    def name(self) -> str:
        """The wire name, for example `ValidationException`."""
        return type(self).__name__


class AccessDeniedException(BedrockError):
    status = 403
    message = "You don't have access to the model with the specified model ID."


class ConflictException(BedrockError):
    status = 400


class InternalServerException(BedrockError):
    status = 500
    message = "The system encountered an unexpected error during processing. Try your request again."


class ModelErrorException(BedrockError):
    status = 424
    message = "The model encountered an error while processing the request. Try your request again."


class ModelNotReadyException(BedrockError):
    status = 429
    message = "The model is not ready to serve inference requests. Try your request again."


class ModelStreamErrorException(BedrockError):
    status = 424
    message = "The model encountered an error while streaming the response. Try your request again."


class ModelTimeoutException(BedrockError):
    status = 408
    message = "Model has timed out in processing the request. Try your request again."


class ResourceNotFoundException(BedrockError):
    status = 404
    message = "Could not resolve the foundation model from the provided model identifier."


class ServiceQuotaExceededException(BedrockError):
    status = 400


class ServiceUnavailableException(BedrockError):
    status = 503
    message = "Bedrock is unable to process your request."


class ThrottlingException(BedrockError):
    status = 429
    message = "Too many requests, please wait before trying again."


class ValidationException(BedrockError):
    status = 400
    message = "Malformed input request, please reformat your input and try again."


class FrontError(BedrockError):
    """Not Bedrock's own: answered by the front that all AWS services share, and declared by no service model."""


class UnknownOperationException(FrontError):
    """Where no operation has this path."""

    status = 404
    message = "The requested operation is not recognized by the service."


class UnrecognizedClientException(FrontError):
    status = 403
    message = "The security token included in the request is invalid."


class ExpiredTokenException(FrontError):
    status = 403
    message = "The security token included in the request is expired"


class IncompleteSignatureException(FrontError):
    """Status: Bedrock's page "Troubleshooting Amazon Bedrock API Error Codes"."""

    status = 400


class InvalidSignatureException(FrontError):
    status = 403
    message = (
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access "
        "Key and signing method. Consult the service documentation for details."
    )
