"""AWS wire rules. Pure: bytes and values in, bytes and values out; no model, no socket, no await."""
