"""The questions of an event type, and the validation of answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from ..errors import BareError, bad_request
from ..event_types.booking_fields import ensured, phone_field
from ..formats import is_booker_email, is_truthy, js_length, json_type
from ..quirks import Quirks
from ..state import Row
from ..validation import MISSING
from .location import js_text

_PHONE = re.compile(r"\+[1-9]\d{6,14}", re.ASCII)

# Questions that every event type has; only the second check requires their answers.
_USUAL = frozenset(
    ("attendeePhoneNumber", "name", "email", "location", "title", "notes", "guests", "rescheduleReason")
)

_CHOICES = ("select", "multiselect", "checkbox", "radio")
_TEXTS = ("address", "text", "select", "number", "radio")
_SAID_BY_ATTENDEE = ("attendeeInPerson", "phone", "somewhereElse")
# The types that the first check requires; other questions accept anything.
_EXPECTED = {
    "text": "string",
    "textarea": "string",
    "address": "string",
    "phone": "string",
    "url": "string",
    "number": "number",
    "select": "string or number",
    "radio": "string or number",
    "boolean": "boolean",
    "multiselect": "array",
    "checkbox": "array",
    "multiemail": "array",
}


@dataclass(frozen=True, slots=True)
class Question:
    slug: str
    type: str
    required: bool
    hidden: bool
    options: tuple[Any, ...] = ()
    usual: bool = False


def questions(event_type: Row) -> list[Question]:
    """Return all questions of an event type, in the order of its booking page."""
    fields = ensured(event_type.get("bookingFields"))
    if not any(field["slug"] == "attendeePhoneNumber" for field in fields):
        fields = [phone_field(), *fields]
    return [
        Question(
            entry["slug"],
            entry["type"],
            bool(entry.get("required")),
            bool(entry.get("hidden")),
            tuple(entry.get("options") or ()),
            entry["slug"] in _USUAL,
        )
        for entry in fields
    ]


def check_kinds(event_type: Row, answers: Mapping[str, Any]) -> None:
    """Check that required answers exist, have the right type and are among the options; else 400."""
    for question in questions(event_type):
        if question.usual:
            continue
        slug = question.slug
        if question.required and answers.get(slug) is None:
            raise bad_request(
                f"Missing required booking field response: {slug} - it is required by the event type"
                " booking fields, but missing in the bookingFieldsResponses. You can fetch the event type"
                f" with ID {event_type['id']} to see the required fields."
            )
        if slug not in answers:
            continue
        expected = _EXPECTED.get(question.type)
        if expected and not _is_of(expected, answers[slug]):
            raise bad_request(
                f"Invalid type for booking field '{slug}'. Expected type {expected} (compatible with field"
                f" type '{question.type}'), but received {_type_of(answers[slug])}."
            )
        if question.options and question.type in _CHOICES:
            _check_options(question, answers[slug])


def _check_options(question: Question, answer: Any) -> None:
    options = [str(option) for option in question.options]
    allowed = ", ".join(options)
    if isinstance(answer, list):
        if any(str(item) not in options for item in answer):
            raise bad_request(
                f"One or more invalid options for booking field '{question.slug}'."
                f" Allowed options are: {allowed}."
            )
    elif str(answer) not in options:
        raise bad_request(
            f"Invalid option '{answer}' for booking field '{question.slug}'. Allowed options are: {allowed}."
        )


def _is_of(expected: str, value: Any) -> bool:
    return _type_of(value) in expected.split(" or ") or (expected == "array" and isinstance(value, list))


def _type_of(value: Any) -> str:
    """Return JavaScript's ``typeof`` of a value."""
    kind = json_type(value)
    return "object" if kind in ("array", "null") else kind


def is_phone(value: Any) -> bool:
    return isinstance(value, str) and _PHONE.fullmatch(value) is not None


_DOMAIN = re.compile(r"[a-z0-9.-]+\.[a-z]{2,}(/.*)?", re.IGNORECASE | re.ASCII)
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE | re.ASCII)


def _is_url(text: str) -> bool:
    if re.match(r"https?:/[^/]", text):
        return False
    scheme = _SCHEME.match(text)
    if scheme is None:
        return _DOMAIN.fullmatch(text) is not None
    if scheme[1].lower() not in ("http", "https"):
        return True
    try:
        host = urlsplit(text).hostname
    except ValueError:
        return False
    return bool(host) and re.search(r"\s", str(host)) is None


class NotTextError(BareError):
    """A server of 6.0 fails on an answer that is not a text; `reason` is the language's message."""

    def __init__(self, reason: str) -> None:
        super().__init__(500, "Internal server error")
        self.reason = reason


def read(event_type: Row, answers: Mapping[str, Any], edition: str, *, moving: bool = False) -> Row:
    """Return the answers as the server reads them, by the types of their questions.

    It makes lists of single values and, since 6.2, texts of everything sent for a long text, a URL or a phone
    number.
    """
    converts = edition not in ("teams", "v1")
    made = dict(answers)
    for question in questions(event_type):
        slug = question.slug
        if slug in made and (moving or slug != "rescheduleReason"):  # asked only when a booking is moved
            made[slug] = _read(question.type, made[slug], converts)
            if slug == "guests" and all(guest == "" for guest in made[slug]):
                made[slug] = []
    return made


def _read(kind: str, value: Any, converts: bool) -> Any:
    if kind in ("textarea", "url"):
        return _text(value, "response", "trim", converts).strip()
    if kind == "phone":
        if not converts and not is_truthy(value):
            return ""
        return re.sub(r"^ +", "+", _text(value, "value", "replace", converts))
    if kind == "boolean":
        return value is True or value == "true"
    if kind in ("multiemail", "checkbox", "multiselect"):
        return value if isinstance(value, list) else [value]
    return _full_name(value) if kind == "name" else value


def _text(value: Any, name: str, method: str, converts: bool) -> str:
    if isinstance(value, str):
        return value
    if converts:
        return js_text(value)
    if value is None:
        raise NotTextError(f"Cannot read properties of null (reading '{method}')")
    raise NotTextError(f"{name}.{method} is not a function")


def _full_name(value: Any) -> Any:
    if value is MISSING or isinstance(value, str):
        return value
    parts = [value.get(part) for part in ("firstName", "lastName")] if isinstance(value, Mapping) else []
    return " ".join(part for part in parts if isinstance(part, str) and part)


def format_problems(event_type: Row, responses: Mapping[str, Any], *, quirks: Quirks) -> Iterable[str]:
    """Yield the core's complaints about answers that it has read, in the order of the questions.

    With ``number-answers-refused`` no answer to a number question is valid: the first check requires a
    number, this one a text.
    """
    for question in questions(event_type):
        problem = _problem(question, responses.get(question.slug, MISSING), quirks=quirks)
        if problem is not None:
            yield f"{{{question.slug}}}{problem}"


def _problem(question: Question, answer: Any, *, quirks: Quirks) -> str | None:
    given = answer is not MISSING and is_truthy(answer)
    if answer == [] and question.type in ("multiemail", "multiselect"):
        given = False
    required = question.required and not question.hidden
    if required and not given:
        return "error_required_field"
    if answer is MISSING:
        return None
    if question.type in ("email", "phone"):
        if question.hidden or not (required or (given and str(answer).strip())):
            return None
        if question.type == "email":
            return None if is_booker_email(answer) else "email_validation_error"
        return None if is_phone(answer) else "invalid_number"
    return _content_problem(question, answer, quirks=quirks)


def _content_problem(question: Question, answer: Any, *, quirks: Quirks) -> str | None:
    if question.type == "multiemail":
        if not all(is_booker_email(item) for item in answer):
            return "email_validation_error"
        return "duplicate_email" if len(set(answer)) < len(answer) else None
    if question.type in ("multiselect", "checkbox"):
        return None if all(isinstance(item, str) for item in answer) else "Invalid array of strings"
    if question.type == "textarea":
        if not isinstance(answer, str):  # one that was not read, because it is asked at another time
            return "Invalid string"
        return "max_characters_allowed" if js_length(answer) > _LONGEST else None
    if question.type == "url":
        return None if _is_url(answer) else "url_validation_error"
    if question.type == "name":
        return None if answer.strip() else "Invalid string"
    if question.type == "number" and "number-answers-refused" not in quirks:
        return None if json_type(answer) in ("number", "string") else "Invalid string"
    if question.type in _TEXTS:
        return None if isinstance(answer, str) else "Invalid string"
    if question.slug == "location" and isinstance(answer, Mapping):
        return _place_problem(answer)
    return None


_LONGEST = 1000  # characters of a long text


def _place_problem(answer: Mapping[str, Any]) -> str | None:
    kind, value = answer.get("value"), answer.get("optionValue")
    if kind in _SAID_BY_ATTENDEE and not value:
        return "error_required_field"
    return "invalid_number" if kind == "phone" and not is_phone(value) else None
