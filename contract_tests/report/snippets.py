"""An exchange as a command that a person can run."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping
from typing import Any

_NOISE = frozenset({"user-agent", "accept-encoding", "connection", "content-length", "host", "accept"})


def as_curl(exchange: Mapping[str, Any]) -> str:
    """Write the request as a curl command; the reader sets `$CALCOM_URL` and the keys."""
    parts = [f'curl -i -X {exchange["method"]} "$CALCOM_URL"{shlex.quote(exchange["path"])}']
    parts += [f"-H {_header(name, value)}" for name, value in _headers(exchange)]
    if exchange.get("request_body"):
        parts.append(f"--data-raw {shlex.quote(exchange['request_body'])}")
    return " \\\n  ".join(parts)


def as_python(exchange: Mapping[str, Any]) -> str:
    """Write the request as a few lines of Python with httpx."""
    headers = dict(_headers(exchange))
    lines = ["import os, httpx", ""]
    shown = ", ".join(f"{name!r}: {_python_value(value)}" for name, value in headers.items())
    body = exchange.get("request_body")
    argument = ""
    if body:
        try:
            argument = f",\n    json={json.loads(body)!r}"
        except ValueError:
            argument = f",\n    content={body!r}"
        shown = ", ".join(
            f"{name!r}: {_python_value(value)}"
            for name, value in headers.items()
            if name.lower() != "content-type"
        )
    lines += [
        "answer = httpx.request(",
        f"    {exchange['method']!r}, os.environ['CALCOM_URL'] + {exchange['path']!r},",
        f"    headers={{{shown}}}{argument},",
        ")",
        "print(answer.status_code, answer.text)",
    ]
    return "\n".join(lines)


def _headers(exchange: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(n, v) for n, v in exchange.get("request_headers", {}).items() if n.lower() not in _NOISE]


def _header(name: str, value: str) -> str:
    # The shell expands only values that name a variable; everything else is in single quotes.
    if "$CALCOM_" in value:
        return f'"{name}: {value}"'
    return shlex.quote(f"{name}: {value}")


def _python_value(value: str) -> str:
    head, mark, variable = value.partition("$CALCOM_")
    return f"{head!r} + os.environ['CALCOM_{variable}']" if mark else repr(value)
