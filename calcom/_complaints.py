"""The single complaints in an error of the server, each beginning with the field that it is about.

The server complains in three ways: as a list of validation errors in the details; as one sentence in which
such a list was flattened, each error with the path "a property is wrong, b property is wrong,"; and as the
flattened errors of the schema of a booking, "path - text, path - text, ", where the field of an answer to a
question is in braces.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

# Deeper than any body of the API; only a hostile server nests further.
DEEPEST = 20
_WRONG = re.compile(r"(?:^|, ?)([^,]{1,80}?) property is wrong(?=,)")
_ISSUE = re.compile(r"([\w.\[\]-]{1,200}) - (.*?),\s*(?=[\w.\[\]-]{1,200} - |$)", re.DOTALL)
_ANSWER = re.compile(r"\{([^{}]{1,100})\}(.*)", re.DOTALL)
_QUESTION = re.compile(r"(?:booking field '([^']{1,100})'|required booking field response: ([\w-]{1,100}))")
# What the codes of the answers mean.
_CODES = {
    "email_validation_error": "is not a valid email address",
    "error_required_field": "is required",
    "invalid_number": "is not a valid phone number",
    "url_validation_error": "is not a valid URL",
}
# Answers to questions that are not under `bookingFieldsResponses` in the body.
_PLACES = {
    "attendeePhoneNumber": "attendee.phoneNumber",
    "email": "attendee.email",
    "guests": "guests",
    "location": "location",
    "name": "attendee.name",
}


def complaints(details: Any, message: str = "") -> list[str]:
    """The complaints in an error's details or else in its message; empty if there are none."""
    errors = details.get("errors") if isinstance(details, Mapping) else None
    if isinstance(errors, list):
        return list(_nested(errors, "", DEEPEST))
    if " property is wrong," in message:
        return list(_flattened(message))
    if _QUESTION.search(message):
        field = next(filter(None, _QUESTION.search(message).groups()))  # type: ignore[union-attr]
        return [f"bookingFieldsResponses.{field}: {message}"]
    if message.rstrip().endswith(",") and " - " in message:
        return list(_issues(message))
    return []


def text_of(value: Any) -> str:
    """The text of a part of an answer."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(text_of(item) for item in value[:100])
    return value.strip() if isinstance(value, str) else json.dumps(value)


def _nested(errors: Iterable[Any], above: str, depth: int) -> Iterator[str]:
    for error in errors:
        if not isinstance(error, Mapping):
            yield text_of(error)
            continue
        name = text_of(error.get("property"))
        path = f"{above}.{name}" if above and name else above or name
        constraints = error.get("constraints")
        if isinstance(constraints, Mapping):
            yield from (_about(path, name, text_of(text)) for text in constraints.values())
        children = error.get("children")
        if isinstance(children, list) and depth:
            yield from _nested(children, path, depth - 1)


def _about(path: str, name: str, said: str) -> str:
    # The server's text often begins with the bare name of the field.
    return f"{path}{said[len(name) :]}" if name and said.startswith(f"{name} ") else f"{path}: {said}"


def _flattened(message: str) -> Iterator[str]:
    for each in message.split(" , "):
        names = [found.strip() for found in _WRONG.findall(each)]
        said = each.rpartition(" property is wrong,")[2].strip()
        if names and said:
            yield _about(".".join(names), names[-1], said)
        elif said:
            yield said


def _issues(message: str) -> Iterator[str]:
    for path, said in _ISSUE.findall(message):
        answer = _ANSWER.fullmatch(said) if path == "responses" else None
        if answer is None:
            yield f"{path}: {said}"
            continue
        field, code = answer.groups()
        place = _PLACES.get(field, f"bookingFieldsResponses.{field}")
        yield f"{place} {_CODES[code]}" if code in _CODES else f"{place}: {code}"
