"""Clean text that leaves the suite: no secrets, no people, nothing that its reader executes."""

from __future__ import annotations

import re
from typing import Any

from calcom._secrets import Mask
from contract_tests.redact import Redactor
from contract_tests.settings import Settings

# Control characters move a cursor, direction marks reverse text, surrogates cannot be encoded.
_ACTIVE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
# At the start of a line, after optional blanks, a workflow runner takes these for commands.
_COMMAND = re.compile(r"^(\s*)(:(?=:)|#(?=#\[))", re.M)
_LONGEST = 20_000


def exit_of(settings: Settings) -> Exit:
    """Return the exit for a run's texts, which knows the run's secrets."""
    return Exit(settings.secrets, people=not settings.is_sandbox)


class Exit:
    """Cleans everything that the suite writes or prints."""

    def __init__(self, secrets: dict[str, str | None] | None = None, *, people: bool = False) -> None:
        self._redactor = Redactor(secrets, people=people)
        self._mask = Mask(value for value in (secrets or {}).values() if value)

    def text(self, text: str) -> str:
        """Remove secrets, people and anything that its reader executes; keep the lines."""
        if len(text) > _LONGEST:
            text = f"{text[:_LONGEST]}… ({len(text)} characters)"
        masked = self._mask.text(self._redactor.text(text.replace("\r\n", "\n")))
        return _COMMAND.sub(r"\1\2 ", _ACTIVE.sub("\ufffd", masked))

    def line(self, text: str, most: int = 300) -> str:
        """Clean text to a single line that cannot begin a workflow command."""
        flat = " ".join(self.text(text).split())
        return flat if len(flat) <= most else flat[: most - 1] + "…"

    def value(self, value: Any) -> Any:
        """Clean all texts and keys of a JSON value."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            return {self.text(key): self.value(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self.value(item) for item in value]
        return value
