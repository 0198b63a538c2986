"""JSON Schema to GBNF, llama.cpp's notation for grammars. It knows no request, no model and no token."""

from outcrop.json_schema.compiler import Rules, SchemaRefused, compile_schema

__all__ = ["Rules", "SchemaRefused", "compile_schema"]
