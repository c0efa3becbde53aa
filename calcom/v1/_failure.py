"""What errors of v1 mean beyond their text: a pure step after the one that both APIs share.

v1 has several forms of error. `{message, data}`, `{message}` and `{error}` hold a text. Complaints about the
fields of a request are one text with semicolons, or `{name, issues}`. Failures of the HTTP layer add `url`
and `method`; others add the caught exception as `error`. Unknown routes answer with a web page. The hosted
service, which has switched v1 off, answers 410.
"""

from __future__ import annotations

import re
from typing import Any

from .._failure import json_of, presentable, request_id
from ..errors import (
    APIStatusError,
    AuthenticationError,
    CalComError,
    GoneError,
    NotAvailable,
    NotFoundError,
    PermissionDeniedError,
)
from ._successors import SUCCESSORS

GUIDE = "docs/v1-to-v2.md"

# `code in 'field': text`, joined with semicolons; the text may contain semicolons too.
_COMPLAINT = re.compile(r"(?:^|; )(\w+) in '([^']*)': (.*?)(?=; \w+ in '|$)", re.DOTALL)
_UNKNOWN = re.compile(r"Unrecognized key\(s\) in object: (.*)", re.DOTALL)


def explain(error: CalComError) -> CalComError:
    """The error, with an explanation of the answer."""
    if not isinstance(error, APIStatusError):
        return error
    response = error.response
    body = json_of(response)
    if isinstance(error, GoneError):
        error.args = (presentable(gone(error)),)
        return error
    if isinstance(error, NotFoundError) and body is None:
        return NotAvailable(
            f"{error.operation}{request_id(response)}: the server has no such route. Its version of API "
            "v1 may lack the operation, or base_url may not point to API v1.",
            operation=error.operation,
            request=error.request,
        )
    if isinstance(body, dict):
        error.problems = problems(body)
        # Without `message`, `error` is the text itself.
        names = {"url", "method", "data"} | ({"error"} if "message" in body else set())
        error.details = {name: value for name, value in body.items() if name in names and value} or None
        remark = _remark(error, body)
        if remark is not None:
            error.args = (presentable(remark),)
    return error


def _remark(error: APIStatusError, body: dict[str, Any]) -> str | None:
    """A message for errors whose text from the server is misleading or hidden; else `None`."""
    said = f"{error.operation}{request_id(error.response)}: {error.status_code}: "
    if "issues" in body:
        return f"{said}{'; '.join(error.problems) or 'refused'}."
    text = str(body.get("message", "")).strip().rstrip(".")
    if "error" in body and "message" in body:
        return f"{said}{text}."
    # This form of answer is sent only to callers with a valid key.
    if isinstance(error, AuthenticationError) and "data" in body:
        return f"{said}{text}. The key is valid, but its user may not do this."
    if isinstance(error, PermissionDeniedError) and "data" in body:
        return f"{error.args[0]} API v1 also answers this if the resource does not exist."
    return None


def gone(error: GoneError) -> str:
    """The message for a server that has switched v1 off, with the replacement in v2."""
    successor = SUCCESSORS.get(error.operation)
    instead = ""
    if successor is not None and successor.methods:
        named = ", ".join(f"client.{method}" for method in successor.methods)
        remark = f" ({successor.remark})" if successor.remark else ""
        instead = f"Instead of this operation: {named}{remark}. "
    return (
        f"{error.operation}{request_id(error.response)}: 410: this server has switched off API v1; the "
        "hosted service did so for good on 8 April 2026. Use API v2 with calcom.CalCom. "
        f"{instead}{GUIDE} lists the replacement of every operation and field."
    )


def problems(body: dict[str, Any]) -> list[str]:
    """The single complaints of a validation error, each beginning with the name of the field."""
    message, issues = body.get("message"), body.get("issues")
    if isinstance(issues, list):
        found = [each for each in issues if isinstance(each, dict)]
        return [f"{_path(each.get('path'))}: {each.get('message')}" for each in found]
    if not isinstance(message, str):
        return []
    unknown = _UNKNOWN.fullmatch(message)
    if unknown:
        return [f"{name.strip(chr(39))}: unknown field" for name in unknown[1].split(", ")]
    # The server repeats some complaints.
    return list(dict.fromkeys(f"{field}: {text}" for _, field, text in _COMPLAINT.findall(message)))


def _path(path: Any) -> str:
    return ",".join(map(str, path)) if isinstance(path, list) else str(path or "")
