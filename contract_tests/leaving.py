"""Where text leaves the suite: without secrets and people, and without what acts on whoever reads it."""

from __future__ import annotations

import re
from typing import Any

from calcom._secrets import Mask
from contract_tests.redact import Redactor
from contract_tests.settings import Settings

# Control characters move a terminal's cursor, directions turn text around, surrogates cannot be written.
_ACTIVE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
# At the beginning of a line, blanks before it or not, a runner of workflows takes these for commands.
_COMMAND = re.compile(r"^(\s*)(:(?=:)|#(?=#\[))", re.M)
_LONGEST = 20_000


def exit_of(settings: Settings) -> Exit:
    """The way out for a run's texts, which knows the run's secrets."""
    return Exit(settings.secrets, people=not settings.is_sandbox)


class Exit:
    """Everything that is written or printed passes here."""

    def __init__(self, secrets: dict[str, str | None] | None = None, *, people: bool = False) -> None:
        self._redactor = Redactor(secrets, people=people)
        self._mask = Mask(value for value in (secrets or {}).values() if value)

    def text(self, text: str) -> str:
        """The text without secrets, people and what acts on whoever reads it; lines stay lines."""
        if len(text) > _LONGEST:
            text = f"{text[:_LONGEST]}… ({len(text)} characters)"
        masked = self._mask.text(self._redactor.text(text.replace("\r\n", "\n")))
        return _COMMAND.sub(r"\1\2 ", _ACTIVE.sub("\ufffd", masked))

    def line(self, text: str, most: int = 300) -> str:
        """The same on one line: a workflow command stands at the beginning of one, and this begins none."""
        flat = " ".join(self.text(text).split())
        return flat if len(flat) <= most else flat[: most - 1] + "…"

    def value(self, value: Any) -> Any:
        """JSON with all its texts so, and its keys."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            return {self.text(key): self.value(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self.value(item) for item in value]
        return value
