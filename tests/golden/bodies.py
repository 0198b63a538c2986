"""Bodies, headers and errors, byte by byte, and what they say. Our own making, from the shapes that are recorded."""

from __future__ import annotations

from typing import Any

from outcrop.conversation import (
    ChatRequest,
    CompletionRequest,
    InferenceParams,
    Message,
    Text,
    Tool,
    ToolChoice,
    ToolResult,
    ToolUse,
)
from outcrop.errors import (
    AccessDeniedException,
    BedrockError,
    InternalServerException,
    ModelErrorException,
    ModelNotReadyException,
    ModelStreamErrorException,
    ModelTimeoutException,
    ServiceUnavailableException,
    ThrottlingException,
    ValidationException,
)
from outcrop.generation import EventBatch, Finished, TextDelta, Timing, ToolUseDelta, ToolUseStart, Usage

ID = "AXhU1faCnJb2j0VqZy7dKA"
UUID = "00000000-0000-4000-8000-000000000000"
CREATED = 1_700_000_000

# InvokeModel: (card, the body, what is asked)
INVOKE_REQUESTS: list[tuple[str, bytes, Any]] = [
    (
        "mistral-7b",
        b'{"prompt":"<s>[INST] Hi [/INST]","max_tokens":10,"temperature":0.8,"top_p":1,"top_k":3,"stop":["|"]}',
        CompletionRequest("<s>[INST] Hi [/INST]", InferenceParams(10, 0.8, 1.0, 3, ("|",))),
    ),
    (
        "mistral-large-2407",
        b'{"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"1 + 2?"},'
        b'{"role":"assistant","content":"","tool_calls":[{"id":"abcdefghi","function":{"name":"add",'
        b'"arguments":"{\\"a\\": 1}"}}]},{"role":"tool","tool_call_id":"abcdefghi","content":"3"}],'
        b'"tools":[{"type":"function","function":{"name":"add","description":"Adds.",'
        b'"parameters":{"type":"object"}}}],"tool_choice":"auto","max_tokens":5}',
        ChatRequest(
            messages=(
                Message("user", (Text("1 + 2?"),)),
                Message("assistant", (ToolUse("abcdefghi", "add", {"a": 1}),)),
                Message("user", (ToolResult("abcdefghi", "3"),)),
            ),
            params=InferenceParams(5, 0.7, 1.0),
            system="Be brief.",
            tools=(Tool("add", "Adds.", {"type": "object"}),),
            tool_choice=ToolChoice("auto"),
        ),
    ),
]

# Converse: (card, boto3's arguments, the body that boto3 sends, what is asked)
CONVERSE_REQUESTS: list[tuple[str, dict[str, Any], bytes, ChatRequest]] = [
    (
        "mistral-large-2402",
        {
            "system": [{"text": "Be brief."}],
            "messages": [{"role": "user", "content": [{"text": "Café?"}]}],
            "inferenceConfig": {"maxTokens": 5, "temperature": 0, "topP": 0.5, "stopSequences": ["|"]},
            "toolConfig": {
                "tools": [{"toolSpec": {"name": "add", "inputSchema": {"json": {"type": "object"}}}}],
                "toolChoice": {"any": {}},
            },
        },
        b'{"system": [{"text": "Be brief."}], "messages": [{"role": "user", "content": [{"text": "Caf\\u00e9?"}]}], '
        b'"inferenceConfig": {"maxTokens": 5, "temperature": 0, "topP": 0.5, "stopSequences": ["|"]}, '
        b'"toolConfig": {"tools": [{"toolSpec": {"name": "add", "inputSchema": {"json": {"type": "object"}}}}], '
        b'"toolChoice": {"any": {}}}}',
        ChatRequest(
            messages=(Message("user", (Text("Café?"),)),),
            params=InferenceParams(5, 0.0, 0.5, None, ("|",)),
            system="Be brief.",
            tools=(Tool("add", "", {"type": "object"}),),
            tool_choice=ToolChoice("any"),
        ),
    ),
]

TEXT: list[EventBatch] = [(TextDelta(" Café ×"),), (Finished("length", Usage(6, 2), Timing(174, 20)),)]
CALL: list[EventBatch] = [
    (ToolUseStart(0, ID, "add"), ToolUseDelta(0, '{"a":1}')),
    (Finished("tool_calls", Usage(90, 14), Timing(962, 20)),),
]

# InvokeModel: (card, what the model made, the body)
INVOKE_ANSWERS: list[tuple[str, list[EventBatch], bytes]] = [
    ("mistral-7b", TEXT, '{"outputs":[{"text":" Café ×","stop_reason":"length"}]}'.encode()),
    (
        "mistral-large-2402",
        TEXT,
        '{"choices":[{"index":0,"message":{"role":"assistant","content":" Café ×"},"stop_reason":"length"}]}'.encode(),
    ),
    (
        "mistral-large-2402",
        CALL,
        b'{"choices":[{"index":0,"message":{"role":"assistant","content":"","tool_calls":[{"id":"AXhU1faCnJb2j0VqZy7dKA",'
        b'"function":{"name":"add","arguments":"{\\"a\\":1}"}}]},"stop_reason":"tool_calls"}]}',
    ),
    (
        "mistral-large-2407",
        TEXT,
        '{"id":"00000000-0000-4000-8000-000000000000","object":"chat.completion","created":1700000000,'
        '"model":"mistral-large-2407","choices":[{"index":0,"message":{"role":"assistant","tool_calls":null,"index":null,'
        '"tool_call_id":null,"content":" Café ×","audio":null},"stop_reason":"length","finish_reason":"length",'
        '"logprobs":null,"context_logits":null,"generation_logits":null}],"usage":{"prompt_tokens":6,"total_tokens":8,'
        '"completion_tokens":2,"request_count":null}}'.encode(),
    ),
    (
        "mistral-large-2407",
        CALL,
        b'{"id":"00000000-0000-4000-8000-000000000000","object":"chat.completion","created":1700000000,'
        b'"model":"mistral-large-2407","choices":[{"index":0,"message":{"role":"assistant","tool_calls":'
        b'[{"id":"AXhU1faCnJb2j0VqZy7dKA","type":"function","function":{"name":"add","arguments":"{\\"a\\":1}"}}],'
        b'"index":null,"tool_call_id":null,"content":"","audio":null},"stop_reason":"tool_calls",'
        b'"finish_reason":"tool_calls","logprobs":null,"context_logits":null,"generation_logits":null}],'
        b'"usage":{"prompt_tokens":90,"total_tokens":104,"completion_tokens":14,"request_count":null}}',
    ),
]

# Converse: (what the model made, the body, what boto3 makes of it)
CONVERSE_ANSWERS: list[tuple[list[EventBatch], bytes, dict[str, Any]]] = [
    (
        TEXT,
        '{"metrics":{"latencyMs":174},"output":{"message":{"content":[{"text":" Café ×"}],"role":"assistant"}},'
        '"stopReason":"max_tokens","usage":{"inputTokens":6,"outputTokens":2,"serverToolUsage":{},'
        '"totalTokens":8}}'.encode(),
        {
            "output": {"message": {"role": "assistant", "content": [{"text": " Café ×"}]}},
            "stopReason": "max_tokens",
            "usage": {"inputTokens": 6, "outputTokens": 2, "totalTokens": 8},
            "metrics": {"latencyMs": 174},
        },
    ),
    (
        CALL,
        b'{"metrics":{"latencyMs":962},"output":{"message":{"content":[{"toolUse":{"input":{"a":1},"name":"add",'
        b'"toolUseId":"tooluse_AXhU1faCnJb2j0VqZy7dKA"}}],"role":"assistant"}},"stopReason":"tool_use",'
        b'"usage":{"inputTokens":90,"outputTokens":14,"serverToolUsage":{},"totalTokens":104}}',
        {
            "output": {
                "message": {
                    "role": "assistant",
                    "content": [{"toolUse": {"toolUseId": f"tooluse_{ID}", "name": "add", "input": {"a": 1}}}],
                }
            },
            "stopReason": "tool_use",
            "usage": {"inputTokens": 90, "outputTokens": 14, "totalTokens": 104},
            "metrics": {"latencyMs": 962},
        },
    ),
]

SERVICE = "http://internal.amazon.com/coral/com.amazon.bedrock/"

# (the error, its status, its x-amzn-ErrorType, its body)
ERRORS: list[tuple[BedrockError, int, str, bytes]] = [
    (
        ValidationException("The provided model identifier is invalid."),
        400,
        f"ValidationException:{SERVICE}",
        b'{"message":"The provided model identifier is invalid."}',
    ),
    (
        ValidationException(),
        400,
        f"ValidationException:{SERVICE}",
        b'{"message":"Malformed input request, please reformat your input and try again."}',
    ),
    (
        AccessDeniedException(),
        403,
        f"AccessDeniedException:{SERVICE}",
        b'{"message":"You don\'t have access to the model with the specified model ID."}',
    ),
    (
        ThrottlingException(),
        429,
        f"ThrottlingException:{SERVICE}",
        b'{"message":"Too many requests, please wait before trying again."}',
    ),
    (
        ModelNotReadyException(),
        429,
        f"ModelNotReadyException:{SERVICE}",
        b'{"message":"The model is not ready to serve inference requests. Try your request again."}',
    ),
    (
        ModelTimeoutException(),
        408,
        f"ModelTimeoutException:{SERVICE}",
        b'{"message":"Model has timed out in processing the request. Try your request again."}',
    ),
    (
        ModelErrorException(),
        424,
        f"ModelErrorException:{SERVICE}",
        b'{"message":"The model encountered an error while processing the request. Try your request again."}',
    ),
    (
        ModelStreamErrorException(),
        424,
        f"ModelStreamErrorException:{SERVICE}",
        b'{"message":"The model encountered an error while streaming the response. Try your request again."}',
    ),
    (
        ServiceUnavailableException(),
        503,
        f"ServiceUnavailableException:{SERVICE}",
        b'{"message":"Bedrock is unable to process your request."}',
    ),
    (
        InternalServerException(),
        500,
        f"InternalServerException:{SERVICE}",
        b'{"message":"The system encountered an unexpected error during processing. Try your request again."}',
    ),
]
