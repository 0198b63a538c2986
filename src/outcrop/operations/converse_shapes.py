"""The shapes of Converse's request, as data: every modelled constraint of its JSON body.

In: nothing. Out: `CONVERSE`, which `constraints.check` takes. Source: botocore's service model `bedrock-runtime`
2023-09-30, compared member by member in a test. Values below a message's content are hidden, as recorded.
"""

from __future__ import annotations

import re

from outcrop.aws.constraints import Anything, Blob, Boolean, Entries, Items, Members, Number, Rule, Text

TEXT = Text()
NOT_EMPTY = Text(1)
INDEX = Number(0, whole=True)
TOOL_USE_ID = Text(1, 64, re.compile(r"[a-zA-Z0-9_.:-]+"))
TOOL_NAME = Text(1, 64, re.compile(r"[a-zA-Z0-9_-]+"))
ONE_TEXT = Members({"text": TEXT}, union=True)
ERROR = Members({"message": TEXT}, hidden=True)

S3 = Members(
    {
        "uri": Text(1, 1024, re.compile(r"s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?")),
        "bucketOwner": Text(pattern=re.compile(r"[0-9]{12}")),
    },
    ("uri",),
)
MEDIA: dict[str, Rule] = {"bytes": Blob(1), "s3Location": S3}
IMAGE = Members(
    {
        "format": Text(values=("png", "jpeg", "gif", "webp")),
        "source": Members(MEDIA, union=True, hidden=True),
        "error": ERROR,
    },
    ("format", "source"),
)
VIDEO = Members(
    {
        "format": Text(values=("mkv", "mov", "mp4", "webm", "flv", "mpeg", "mpg", "wmv", "three_gp")),
        "source": Members(MEDIA, union=True),
    },
    ("format", "source"),
)
AUDIO_FORMATS = ("mp3", "opus", "wav", "aac", "flac", "mp4", "ogg", "mkv", "mka", "x-aac", "m4a", "mpeg", "mpga", "pcm")
AUDIO = Members(
    {
        "format": Text(values=(*AUDIO_FORMATS, "webm")),
        "source": Members(MEDIA, union=True, hidden=True),
        "error": ERROR,
    },
    ("format", "source"),
)
CITATIONS = Members({"enabled": Boolean()}, ("enabled",))
DOCUMENT = Members(
    {
        "format": Text(values=("pdf", "csv", "doc", "docx", "xls", "xlsx", "html", "txt", "md")),
        "name": Text(1, 200),
        "source": Members({**MEDIA, "text": TEXT, "content": Items(ONE_TEXT)}, union=True),
        "context": TEXT,
        "citations": CITATIONS,
    },
    ("name", "source"),
)
SEARCH_RESULT = Members(
    {"source": TEXT, "title": TEXT, "content": Items(Members({"text": TEXT}, ("text",))), "citations": CITATIONS},
    ("source", "title", "content"),
)
CACHE_POINT = Members({"type": Text(values=("default",)), "ttl": Text(values=("5m", "1h"))}, ("type",))
GUARD_IMAGE = Members(
    {
        "format": Text(values=("png", "jpeg")),
        "source": Members({"bytes": Blob(1)}, union=True, hidden=True),
    },
    ("format", "source"),
    hidden=True,
)
GUARD_CONTENT = Members(
    {
        "text": Members(
            {"text": TEXT, "qualifiers": Items(Text(values=("grounding_source", "query", "guard_content")))}, ("text",)
        ),
        "image": GUARD_IMAGE,
    },
    union=True,
)
REASONING = Members(
    {
        "reasoningText": Members({"text": TEXT, "signature": TEXT}, ("text",), hidden=True),
        "redactedContent": Blob(),
    },
    union=True,
    hidden=True,
)
RANGE: dict[str, Rule] = {"start": INDEX, "end": INDEX}
LOCATION = Members(
    {
        "web": Members({"url": TEXT, "domain": TEXT}),
        "documentChar": Members({"documentIndex": INDEX, **RANGE}),
        "documentPage": Members({"documentIndex": INDEX, **RANGE}),
        "documentChunk": Members({"documentIndex": INDEX, **RANGE}),
        "searchResultLocation": Members({"searchResultIndex": INDEX, **RANGE}),
    },
    union=True,
)
CITATION = Members({"title": TEXT, "source": TEXT, "sourceContent": Items(ONE_TEXT), "location": LOCATION})
TOOL_CHANGE = Members(
    {"tool": Members({"type": Text(1, 64), "name": Text(1, 128), "serverName": Text(1, 128)})}, ("tool",)
)
TOOL_USE = Members(
    {"toolUseId": TOOL_USE_ID, "name": TOOL_NAME, "input": Anything(), "type": Text(values=("server_tool_use",))},
    ("toolUseId", "name", "input"),
)
RESULT_PART = Members(
    {
        "json": Anything(),
        "text": TEXT,
        "image": IMAGE,
        "document": DOCUMENT,
        "video": VIDEO,
        "searchResult": SEARCH_RESULT,
    },
    union=True,
)
TOOL_RESULT = Members(
    {
        "toolUseId": TOOL_USE_ID,
        "content": Items(RESULT_PART),
        "status": Text(values=("success", "error")),
        "type": TEXT,
    },
    ("toolUseId", "content"),
)
CONTENT_BLOCK = Members(
    {
        "text": TEXT,
        "image": IMAGE,
        "document": DOCUMENT,
        "video": VIDEO,
        "audio": AUDIO,
        "toolUse": TOOL_USE,
        "toolResult": TOOL_RESULT,
        "guardContent": GUARD_CONTENT,
        "cachePoint": CACHE_POINT,
        "reasoningContent": REASONING,
        "citationsContent": Members({"content": Items(ONE_TEXT), "citations": Items(CITATION)}),
        "searchResult": SEARCH_RESULT,
        "toolAddition": TOOL_CHANGE,
        "toolRemoval": TOOL_CHANGE,
    },
    union=True,
)
MESSAGE = Members(
    {"role": Text(values=("user", "assistant", "system")), "content": Items(CONTENT_BLOCK, hidden=True)},
    ("role", "content"),
)
TOOL_SPEC = Members(
    {
        "name": TOOL_NAME,
        "description": NOT_EMPTY,
        "inputSchema": Members({"json": Anything()}, union=True),
        "strict": Boolean(),
    },
    ("name", "inputSchema"),
)
TOOL = Members(
    {"toolSpec": TOOL_SPEC, "systemTool": Members({"name": TOOL_NAME}, ("name",)), "cachePoint": CACHE_POINT},
    union=True,
)
TOOL_CHOICE = Members(
    {"auto": Members({}), "any": Members({}), "tool": Members({"name": TOOL_NAME}, ("name",))}, union=True
)
GUARDRAIL_ID = r"(|([a-z0-9]+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+))"
GUARDRAIL = Members(
    {
        "guardrailIdentifier": Text(0, 2048, re.compile(GUARDRAIL_ID)),
        "guardrailVersion": Text(pattern=re.compile(r"(|([1-9][0-9]{0,7})|(DRAFT))")),
        "trace": Text(values=("enabled", "disabled", "enabled_full")),
        "streamProcessingMode": Text(values=("sync", "async")),  # of the stream alone
    }
)
JSON_SCHEMA = Members({"schema": TEXT, "name": TEXT, "description": TEXT}, ("schema",))
TEXT_FORMAT = Members(
    {
        "type": Text(values=("json_schema",)),
        "structure": Members({"jsonSchema": JSON_SCHEMA}, union=True, hidden=True),
    },
    ("type", "structure"),
)
METADATA = r"[a-zA-Z0-9\s:_@$#=/+,-.]"
CONVERSE = Members(
    {
        "messages": Items(MESSAGE),
        "system": Items(
            Members({"text": NOT_EMPTY, "guardContent": GUARD_CONTENT, "cachePoint": CACHE_POINT}, union=True)
        ),
        "inferenceConfig": Members(
            {
                "maxTokens": Number(1, whole=True),
                "temperature": Number(0, 1),
                "topP": Number(0, 1),
                "stopSequences": Items(NOT_EMPTY, 0, 2500),
            }
        ),
        "toolConfig": Members({"tools": Items(TOOL, 1), "toolChoice": TOOL_CHOICE}, ("tools",)),
        "guardrailConfig": GUARDRAIL,
        "additionalModelRequestFields": Anything(),
        "promptVariables": Entries(TEXT, ONE_TEXT),
        "additionalModelResponseFieldPaths": Items(Text(1, 256), 0, 10),
        "requestMetadata": Entries(
            Text(1, 256, re.compile(METADATA + "{1,256}")), Text(0, 256, re.compile(METADATA + "{0,256}")), 1, 16
        ),
        "performanceConfig": Members({"latency": Text(values=("standard", "optimized"))}),
        "serviceTier": Members({"type": Text(values=("priority", "default", "flex", "reserved"))}, ("type",)),
        "outputConfig": Members({"textFormat": TEXT_FORMAT, "effort": Text(0, 16)}),
    }
)
