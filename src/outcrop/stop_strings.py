"""Finds stop strings in text that arrives in pieces.

In: the stop strings, then text piece by piece. Out: the text that is safe to send, and whether a stop string was
met. What could still become a stop string is held back; a stop string is never part of the output.
It knows no token and no model.
"""

from __future__ import annotations

from collections.abc import Sequence


class StopStrings:
    """Feed it text; `found` turns true when a stop string was met, and nothing comes out after that."""

    def __init__(self, stops: Sequence[str]) -> None:
        self._stops = tuple(stop for stop in stops if stop)
        self._held = ""
        self.found = False

    def feed(self, text: str) -> str:
        if not self._stops:
            return text
        if self.found:
            return ""
        self._held += text
        start = self._first_match()
        if start is not None:
            self.found = True
            return self._take(start)
        return self._take(len(self._held) - self._longest_open_prefix())

    def flush(self) -> str:
        """What was held back, once no more text can come."""
        return "" if self.found else self._take(len(self._held))

    def _take(self, count: int) -> str:
        out, self._held = self._held[:count], self._held[count:]
        return out

    def _first_match(self) -> int | None:
        """Where the stop string begins that is complete first; of two that end together, the longer."""
        found = [(start + len(stop), start) for stop in self._stops if (start := self._held.find(stop)) >= 0]
        return min(found)[1] if found else None

    def _longest_open_prefix(self) -> int:
        """How many characters at the end of the held text are the beginning of some stop string."""
        longest = max(map(len, self._stops)) - 1
        for length in range(min(longest, len(self._held)), 0, -1):
            tail = self._held[-length:]
            if any(stop.startswith(tail) for stop in self._stops):
                return length
        return 0
