"""HTTP at the edge: the only folder that imports the ASGI libraries."""
