"""Mistral's prompt and tool-call formats: the only folder that imports mistral-common. No socket, no await."""
