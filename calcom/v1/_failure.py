"""What answers of v1 mean beyond what they say: a pure step after the one that both APIs share.

v1 has several forms of error. `{message, data}`, `{message}` and `{error}` hold a text; complaints about the
fields of a request are one text with semicolons; failures of the HTTP layer add `url` and `method`; routes
that do not exist answer with a web page; and since the hosted service has switched v1 off it answers 410.
"""

from __future__ import annotations

import re
from typing import Any

from .._failure import request_id
from ..errors import APIStatusError, GoneError, NotAvailable, NotFoundError, PermissionDeniedError
from ..types import Response
from ._successors import SUCCESSORS

GUIDE = "docs/v1-to-v2.md"

# `code in 'field': text`, joined with semicolons; the text may hold semicolons of its own.
_COMPLAINT = re.compile(r"(?:^|; )(\w+) in '([^']*)': (.*?)(?=; \w+ in '|$)", re.DOTALL)
_UNKNOWN = re.compile(r"Unrecognized key\(s\) in object: (.*)", re.DOTALL)


def explain(error: Exception) -> Exception:
    """The error with what v1 means by its answer."""
    if not isinstance(error, APIStatusError):
        return error
    response = error.response
    body = _json(response)
    if isinstance(error, GoneError):
        error.args = (gone(error),)
        return error
    if isinstance(error, NotFoundError) and body is None:
        return NotAvailable(
            f"{error.operation}{request_id(response)}: the server has no such route. Its version of API "
            "v1 may lack the operation, or base_url may lead to something else than API v1.",
            operation=error.operation,
            request=error.request,
        )
    if isinstance(error, PermissionDeniedError):
        error.args = (f"{error.args[0]} API v1 answers so for what does not exist as well.",)
    if isinstance(body, dict):
        error.problems = problems(body.get("message"))
        error.details = {
            name: value for name, value in body.items() if name in ("url", "method", "data") and value
        } or None
    return error


def gone(error: GoneError) -> str:
    """What happened when a server has switched v1 off, and where to go."""
    successor = SUCCESSORS.get(error.operation)
    instead = ""
    if successor is not None and successor.methods:
        named = ", ".join(f"client.{method}" for method in successor.methods)
        remark = f" ({successor.remark})" if successor.remark else ""
        instead = f"Instead of this operation: {named}{remark}. "
    return (
        f"{error.operation}{request_id(error.response)}: 410: this server has switched API v1 off; the "
        "hosted service did so on 8 April 2026, for good. Use API v2 with calcom.CalCom. "
        f"{instead}{GUIDE} says for every operation and field what takes its place."
    )


def problems(message: Any) -> list[str]:
    """The single complaints in the text of a validation error, each beginning with the field."""
    if not isinstance(message, str):
        return []
    unknown = _UNKNOWN.fullmatch(message)
    if unknown:
        return [f"{name.strip(chr(39))}: unknown field" for name in unknown[1].split(", ")]
    # The server says some complaints twice.
    return list(dict.fromkeys(f"{field}: {text}" for _, field, text in _COMPLAINT.findall(message)))


def _json(response: Response) -> Any:
    try:
        return response.json()
    except ValueError:
        return None
