"""The texts with which Bedrock refuses a well-formed request: one table, so that one recording corrects one line.

In: a name, the values of its text, a reason for people. Out: the exception. It knows no request. What breaks a modelled
constraint is refused by `outcrop.aws.constraints`, in the front's own form.

Marks: R recorded. G the same family of texts as a recorded one. D decided by us; nothing is known.
docs/decisions/0002 lists the table; a test compares them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from outcrop.errors import AccessDeniedException, BedrockError, ValidationException


@dataclass(frozen=True, slots=True)
class Refusal:
    text: str
    mark: Literal["R", "G", "D"]
    source: str
    error: type[BedrockError] = ValidationException
    from_model: bool = False


UNSUPPORTED = "This model doesn't support the {field} field. Remove {field} and try again."

REFUSALS = {
    # The turns of a conversation
    "starts_with_user": Refusal(
        "A conversation must start with a user message. Try again with a conversation that starts with a user message.",
        "R",
        "Mistral 2026-07 (pydantic-ai); without messages too (pydantic-ai #4495)",
    ),
    "ends_with_user": Refusal(
        "A conversation must end with a user message. Try again with a conversation that ends with a user message.",
        "G",
        "the text for the first message",
    ),
    "empty_content": Refusal(
        "The content field in the Message object at messages.{index} is empty. "
        "Add a ContentBlock object to the content field and try again.",
        "R",
        "issue threads",
    ),
    "blank_text": Refusal(
        "The text field in the ContentBlock object at {at} is blank. Add text to the text field, and try again.",
        "R",
        "issue threads",
    ),
    "mixed_turn": Refusal(
        "messages.{index}.content: Conversation blocks and tool {kind} blocks cannot be provided in the same turn.",
        "R",
        "langchain-aws with Mistral, for use; result is G",
    ),
    "system": Refusal(
        "This model doesn't support system messages. "
        "Try again without a system message or use a model that supports system messages.",
        "R",
        "issue threads; for the role `system` it is G",
    ),
    # What a model or this service lacks
    "unsupported": Refusal(UNSUPPORTED, "G", "R for toolConfig.toolChoice.any (pwshBedrock); else the same family"),
    "cache_point": Refusal(
        "You invoked an unsupported model or your request did not allow prompt caching. "
        "See the documentation for more information.",
        "R",
        "litellm #39210, HTTP 403",
        AccessDeniedException,
    ),
    "guardrail": Refusal(
        "The guardrail identifier or version provided in the request does not exist.",
        "R",
        "there are none here",
    ),
    "half_guardrail": Refusal(
        "The guardrail identifier and the guardrail version must be provided together.", "D", "headers of InvokeModel"
    ),
    "latency": Refusal(
        "Latency performance configuration is not supported for {model} in {region}", "R", "other models"
    ),
    "reserved_tier": Refusal("Reservation not found.", "R", "envoyproxy/ai-gateway #1749"),
    "service_tier": Refusal("The provided service tier is not supported for this model", "R", "other models"),
    "unknown_tier": Refusal("service tier provided is invalid", "R", "headers of InvokeModel"),
    "content_type": Refusal(
        "The provided Content Type is invalid or not supported for this model", "R", "InvokeModel, also Mistral 7B"
    ),
    "accept_type": Refusal(
        "The provided Accept Type is invalid or not supported for this model", "R", "InvokeModel, other models"
    ),
    "count_tokens": Refusal("The provided model doesn't support counting tokens.", "R", "another model"),
    # Which body a model takes
    "messages": Refusal("Messages not supported for this model", "G", "TrustGate's adapter", from_model=True),
    "no_messages": Refusal(
        "Failed to deserialize the JSON body into the target type: missing field `messages`",
        "G",
        "TrustGate's adapter, the last words",
        from_model=True,
    ),
    # Tools
    "tools": Refusal("This model doesn't support tool use.", "G", "the text for streaming"),
    "streamed_tools": Refusal("This model doesn't support tool use in streaming mode.", "R", "issue threads"),
    "tool_config_missing": Refusal(
        "The toolConfig field must be defined when using toolUse and toolResult content blocks.", "R", "issue threads"
    ),
    "duplicate_tools": Refusal(
        "The toolConfig field contains duplicate tool names: {names}. Rename the tools and try again.", "D", ""
    ),
    "misplaced_tool_block": Refusal(
        "The {kind} block at {at} isn't allowed in a message of the role {role}. Remove it and try again.", "D", ""
    ),
    "duplicate_tool_ids": Refusal(
        "The {kind} blocks at messages.{index}.content contain duplicate Ids: {ids}",
        "R",
        "litellm #20047 for toolResult; toolUse is G",
    ),
    "too_many_results": Refusal(
        "The number of toolResult blocks at messages.{index}.content exceeds the number of toolUse blocks "
        "of previous turn.",
        "R",
        "pydantic-ai #2327, strands #1435",
    ),
    "missing_results": Refusal(
        "Expected toolResult blocks at messages.{index}.content for the following Ids: {ids}",
        "R",
        "hermes-agent #108584",
    ),
    # Inference
    "max_tokens": Refusal(
        "The maximum tokens you requested exceeds the model limit of {limit}. "
        "Try again with a maximum tokens value that is lower than {limit}.",
        "R",
        "another model (aichat #813)",
    ),
    "pointer": Refusal(
        "The JSON Pointer {pointer} in additionalModelResponseFieldPaths is invalid. "
        "Use a pointer that starts with / and try again.",
        "D",
        "AWS documents the status 400",
    ),
    # Documents
    "document_name": Refusal(
        "The document file name can only contain alphanumeric characters, whitespace characters, hyphens, "
        "parentheses, and square brackets. The name can't contain more than one consecutive whitespace character. "
        "Check that the file name conforms to these restrictions and retry your request.",
        "R",
        "simonw/llm-bedrock #8",
    ),
    "duplicate_documents": Refusal(
        "Messages can't contain duplicate document names. Rename the document and retry your request.",
        "R",
        "bifrost #7003",
    ),
    "too_many_documents": Refusal(
        "You can't include more than 5 documents in a request.", "R", "generative-ai-use-cases #1685"
    ),
    "document_without_text": Refusal(
        "A text block must be included when using documents. Add a text block and retry your request.",
        "R",
        "litellm #36499",
    ),
    "document_too_large": Refusal(
        "The maximum document size is 4.5 MB. Reduce the size of your document and retry your request.",
        "R",
        "agentcore-public-stack #206",
    ),
    "document_unreadable": Refusal(
        "The document file {document} can't be read. Check that the file matches its format and retry your request.",
        "D",
        "",
    ),
}


OTHER_TIERS = {"reserved": "reserved_tier", "priority": "service_tier", "flex": "service_tier"}  # of ServiceTierType


def refuse(name: str, *, reason: str | None = None, **values: object) -> BedrockError:
    """The exception to raise. Without a reason the message is one."""
    refusal = REFUSALS[name]
    return refusal.error(refusal.text.format(**values), reason=reason, from_model=refusal.from_model)


def check_tier(tier: str, at: str) -> None:
    """Only the default one is here. Converse's shape lets no unknown one through; InvokeModel's header does."""
    if tier != "default":
        raise refuse(OTHER_TIERS.get(tier, "unknown_tier"), reason=f"{at} is {tier!r}; allowed: default")


def no_cache(at: str) -> BedrockError:
    return refuse("cache_point", reason=f"{at}.cachePoint: these models have no prompt caching")


def unsupported(field: str, at: str | None = None) -> BedrockError:
    return refuse("unsupported", field=field, reason=f"{at or field} is not supported")
