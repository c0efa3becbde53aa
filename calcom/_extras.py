"""The extras of the distribution, and the error for one that is not installed."""

from __future__ import annotations

import sys
from importlib.util import find_spec

_COMMAND = ("click",)
_SANDBOX = ("click", "icalendar", "phonenumbers", "recurring_ical_events", "uvicorn")
_TESTING = ("jsonschema_rs", "respx")
# Extra -> the modules that it installs and that are always needed; YAML is not, to read JSON.
EXTRAS = {
    "cli": _COMMAND,
    "contract": (*_SANDBOX, *_TESTING, "jinja2", "rich", "schemathesis"),
    "mcp": (*_COMMAND, "mcp"),
    "opentelemetry": ("opentelemetry",),
    "sandbox": _SANDBOX,
    "testing": _TESTING,
}


def require(extra: str, purpose: str) -> None:
    """Raise ModuleNotFoundError that names the extra if a module of it is missing."""
    for module in EXTRAS[extra]:
        if sys.modules.get(module) is None and find_spec(module) is None:
            raise ModuleNotFoundError(
                f"{purpose} needs the extra {extra}: pip install 'calcom-python[{extra}]' "
                f"({module} is missing)",
                name=module,
            )
