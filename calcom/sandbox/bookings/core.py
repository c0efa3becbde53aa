"""The check of a request by the server's core, after that of the API's version.

The version accepts null wherever a field may be missing; the core accepts it only in some fields. Older
versions hand the body to the core as it was sent, with fields that the version itself does not know.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import wrong_type
from ..formats import is_email, json_type
from ..quirks import Quirks
from ..state import Row
from ..validation import MISSING
from .answers import format_problems


@dataclass(frozen=True, slots=True)
class _Kind:
    expected: str
    null: bool


def _kinds(text: str) -> dict[str, _Kind]:
    """Read the fields, in the core's order: `type name name ...`; `type?` also accepts null."""
    kinds = {}
    for line in text.strip().splitlines():
        expected, *names = line.split()
        for name in names:
            kinds[name] = _Kind(expected.rstrip("?"), expected.endswith("?"))
    return kinds


BOOKING = _kinds(
    """
    string end eventTypeSlug rescheduleUid recurringEventId
    email rescheduledBy
    string start timeZone
    texts user
    string language bookingUid
    record metadata
    boolean hasHashedBookingLink
    string? hashedLink
    string seatReferenceUid orgSlug
    string? teamMemberEmail crmOwnerRecordType crmRecordId
    numbers? routedTeamMemberIds
    boolean skipContactOwner
    numbers? rrHostSubsetIds
    string? crmAppSlug cfToken
    boolean _isDryRun
    object tracking
    string? dub_id
    string verificationCode
    numbers luckyUsers
    number recurringCount
    boolean isFirstRecurringSlot
    string? thirdPartyRecurringEventId
    number numSlotsToCheckForAvailability currentRecurringIndex
    """
)
CANCELLATION = _kinds(
    """
    number id
    string uid
    boolean allRemainingBookings cancelSubsequentBookings
    string cancellationReason
    boolean skipCancellationReasonValidation skipCalendarSyncTaskCancellation
    string seatReferenceUid
    email cancelledBy
    object? internalNote
    """
)


def problems(kinds: Mapping[str, _Kind], body: Mapping[str, Any]) -> Iterable[Row]:
    """Yield what is wrong with the fields of a body; `MISSING` stands for a required field."""
    for name, kind in kinds.items():
        if name in body and not (kind.null and body[name] is None):
            yield from _of_kind(kind.expected, body[name], name)


def answer_problems(event_type: Row, answers: Mapping[str, Any], *, quirks: Quirks) -> Iterable[Row]:
    """Yield what is wrong with answers: their types, and only if these are right, their contents."""
    found = list(_wrong_answers(answers))
    yield from found
    if not found:
        for text in format_problems(event_type, answers, quirks=quirks):
            yield {"code": "custom", "message": text, "path": ["responses"]}


def not_a(expected: str, value: Any, *path: str | int) -> Row:
    return wrong_type(expected, "undefined" if value is MISSING else json_type(value), *path)


def _of_kind(kind: str, value: Any, name: str) -> Iterable[Row]:
    if kind == "texts":
        if value is None:
            yield _in_no_form(value, name)
        return
    expected = {"email": "string", "numbers": "array", "record": "object"}.get(kind, kind)
    if value is MISSING or json_type(value) != expected:
        yield not_a(expected, value, name)
    elif kind == "email" and not is_email(value):
        problem = {"validation": "email", "code": "invalid_string", "message": "Invalid email"}
        yield {**problem, "path": [name]}
    elif kind == "numbers":
        for place, item in enumerate(value):
            if json_type(item) != "number":
                yield not_a("number", item, name, place)
    elif kind == "record":
        for key, item in value.items():
            if not isinstance(item, str):
                yield not_a("string", item, name, key)


def _in_no_form(value: Any, name: str) -> Row:
    """Return the problem of a value that is neither a text nor a list."""
    forms = [
        {"issues": [not_a(expected, value, name)], "name": "ZodError"} for expected in ("string", "array")
    ]
    return {"code": "invalid_union", "unionErrors": forms, "path": [name], "message": "Invalid input"}


def _wrong_answers(answers: Mapping[str, Any]) -> Iterable[Row]:
    for name in ("email", "attendeePhoneNumber"):
        yield from _wrong_text(answers, name)
    guests = answers.get("guests", [])
    for place, guest in enumerate(guests):
        if not isinstance(guest, str):
            yield not_a("string", guest, "responses", "guests", place)
    yield from _wrong_text(answers, "notes")
    location = answers.get("location", {})
    if not isinstance(location, Mapping):
        yield not_a("object", location, "responses", "location")
    else:
        for name in ("optionValue", "value"):
            if name in location and not isinstance(location[name], str):
                yield not_a("string", location[name], "responses", "location", name)
    for name in ("smsReminderNumber", "rescheduleReason"):
        yield from _wrong_text(answers, name)
    if answers.get("name", "") is MISSING:
        path = ["responses", "name"]
        yield {"code": "invalid_union", "unionErrors": [], "path": path, "message": "Invalid input"}


def _wrong_text(answers: Mapping[str, Any], name: str) -> Iterable[Row]:
    if name in answers and not isinstance(answers[name], str):
        yield not_a("string", answers[name], "responses", name)
