"""Decide what to do after the answer to a call was lost. Pure: no clock, randomness or network.

These rules apply to every operation that creates, changes or deletes something. The server may have acted on
the lost request, so the client checks what it did; where repeating is safe, it also repeats the call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum
from typing import Any

from .errors import (
    APIConnectionError,
    APIStatusError,
    CalComError,
    ConfigurationError,
    RateLimitError,
    ResponseDecodeError,
    ServerError,
)

# The metadata key for the mark of the call that made a booking.
TAG = "calcom-python-call"
# The server accepts at most this many metadata pairs, including the mark.
MOST_METADATA = 50
# Seconds before each check. A list may lag by a few seconds, and a request may still be in progress.
PAUSES = (0.1, 0.4, 0.8, 1.6, 3.2)


class Step(Enum):
    """The next step after a lost answer."""

    LOOK = "check what the lost request has done"
    ASK = "make the call again"
    GIVE_UP = "raise what is known"


def next_step(
    *, may_ask: bool | None, asked: int, retries: int, looks: int, refused: bool, left: float | None
) -> tuple[Step, float]:
    """Return the next step, and how long to wait before it.

    `may_ask` says whether it is safe to repeat the call. It is `None` if checking would prove nothing,
    because the caller cannot see the result. `asked` counts the calls, `looks` the checks since the last
    call. `refused` says that the last call was refused, perhaps because an earlier one succeeded. `left` is
    the number of seconds that the call has left.
    """
    if may_ask is None or (left is not None and left <= 0):
        return Step.GIVE_UP, 0.0
    if may_ask and not refused and looks > 0 and asked <= retries:
        return Step.ASK, 0.0
    if looks >= len(PAUSES):
        return Step.GIVE_UP, 0.0
    pause = PAUSES[looks]
    return Step.LOOK, pause if left is None else min(pause, left)


def may_have_happened(error: CalComError) -> bool:
    """Return whether the server may have acted on a request that failed with this error."""
    if isinstance(error, ResponseDecodeError):
        # A success without a usable answer: no body, no JSON, or no data.
        return error.path in ("", "$", "$.data")
    return not isinstance(error, APIConnectionError) or error.maybe_executed


def is_refused(error: CalComError) -> bool:
    """Return whether the server refused to show something; otherwise the request itself failed."""
    return isinstance(error, APIStatusError) and not isinstance(error, ServerError | RateLimitError)


def part(data: Any, name: str) -> Any:
    """Return the value under a name, or None if the data is not an object."""
    return data.get(name) if isinstance(data, Mapping) else None


def objects(value: Any) -> list[Mapping[str, Any]]:
    """Return the objects in a list; nothing if the value is not a list."""
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def agrees(there: Any, wanted: Any) -> bool:
    """Return whether a value matches the requested one, as far as the server shows it."""
    if isinstance(wanted, Mapping):
        return isinstance(there, Mapping) and all(
            agrees(there[name], value) for name, value in wanted.items() if name in there
        )
    if isinstance(wanted, list | tuple):
        if not isinstance(there, list):
            return not wanted and there is None
        # The server adds its defaults, such as the fields of every booking form.
        own = [each for each in there if not (isinstance(each, Mapping) and each.get("isDefault"))]
        return len(own) == len(wanted) and all(any(agrees(each, one) for each in own) for one in wanted)
    if isinstance(wanted, str) and isinstance(there, str):
        return (
            there == wanted
            or ("@" in wanted and there.lower() == wanted.lower())
            or _same_time(there, wanted)
        )
    return bool(there == wanted) or (not wanted and not there)


def _same_time(one: str, other: str) -> bool:
    try:
        return datetime.fromisoformat(one) == datetime.fromisoformat(other)
    except (ValueError, TypeError):
        return False


def marked(metadata: Mapping[str, Any] | None, tag: str) -> dict[str, Any]:
    """Return the metadata with the mark of a call, unless they already have a mark or have no room for it."""
    if not isinstance(metadata or {}, Mapping):
        raise ConfigurationError("metadata must be a mapping from names to strings.")
    own = dict(metadata or {})
    return own if TAG in own or len(own) >= MOST_METADATA else {**own, TAG: tag}


def carries(booking: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Return whether a booking or one of its seats has the call's mark or, without a mark, its metadata."""
    if str(booking.get("status")).lower() in ("cancelled", "rejected"):
        return False
    there = [each.get("metadata") or {} for each in (booking, *objects(booking.get("attendees")))]
    metadata = wanted.get("metadata") or {}
    if TAG in metadata:
        return any(part(each, TAG) == metadata[TAG] for each in there)
    return metadata in there


def told(
    lost: CalComError, *, looks: int, seconds: float, failure: Exception | None, shown: str = ""
) -> CalComError:
    """Add the outcome of the checks to the error of the lost answer; `shown` is what they showed."""
    if failure is not None:
        found = f"The client could not check whether the call took effect: {failure}"
    elif looks:
        times = "once" if looks == 1 else f"{looks} times"
        found = f"The client checked {times} within {seconds:.1f} s and found no effect of the call.{shown}"
    else:
        return lost
    lost.args = (f"{lost.args[0]} {found}", *lost.args[1:])
    return lost


# Operation -> the fields whose values the server allows only once under a path. The list at that path has all
# rows.
NAMED: dict[str, tuple[str, ...]] = {
    "add_booking_attendee": ("email",),
    "create_event_type": ("slug",),
    "create_event_type_webhook": ("subscriberUrl",),
    "create_my_out_of_office_entry": ("start", "end"),
    "create_oauth_client_webhook": ("subscriberUrl",),
    "create_organization_attribute": ("slug",),
    "create_organization_membership": ("userId",),
    "create_organization_role": ("name",),
    "create_organization_team": ("slug",),
    "create_organization_team_event_type": ("slug",),
    "create_organization_team_membership": ("userId",),
    "create_organization_team_role": ("name",),
    "create_organization_user": ("email",),
    "create_organization_user_out_of_office_entry": ("start", "end"),
    "create_organization_webhook": ("subscriberUrl",),
    "create_team_event_type": ("slug",),
    "create_team_event_type_webhook": ("subscriberUrl",),
    "create_team_membership": ("userId",),
    "create_team_user_out_of_office_entry": ("start", "end"),
    "create_webhook": ("subscriberUrl",),
}
# Those whose list is not paged.
WHOLE = frozenset(
    {
        "add_booking_attendee",
        "create_event_type",
        "create_organization_team_event_type",
        "create_team_event_type",
    }
)
# The longest page that every list returns, and the number of pages that are read at most.
LONGEST_PAGE = 250
MOST_PAGES = 20


def _people(booking: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    return {str(each.get("email")).lower(): each for each in objects(booking.get("attendees"))}


def _address(guest: Any) -> str:
    return str(guest.get("email") if isinstance(guest, Mapping) else guest).lower()


def _in_state(state: str) -> Callable[[Mapping[str, Any], Mapping[str, Any]], bool]:
    return lambda booking, body: booking.get("status") == state


def _is_cancelled(booking: Mapping[str, Any], body: Mapping[str, Any]) -> bool:
    seat = body.get("seatUid")
    seats = [each.get("seatUid") for each in objects(booking.get("attendees"))]
    return booking.get("status") == "cancelled" or bool(seat and booking and seat not in seats)


def _has_guests(booking: Mapping[str, Any], body: Mapping[str, Any]) -> bool:
    guests, wanted = booking.get("guests"), body.get("guests")
    there = {*_people(booking), *(map(_address, guests) if isinstance(guests, list) else ())}
    wanted = set(map(_address, wanted)) if isinstance(wanted, list) else set()
    return bool(wanted) and wanted <= there


def _is_absent(booking: Mapping[str, Any], body: Mapping[str, Any]) -> bool:
    people = _people(booking)
    wanted = objects(body.get("attendees"))
    return (
        bool(wanted or "host" in body)
        and ("host" not in body or booking.get("absentHost") == body["host"])
        and all(
            str(each.get("email")).lower() in people
            and people[str(each.get("email")).lower()].get("absent") == each.get("absent")
            for each in wanted
        )
    )


# Operation on a booking -> a function that tells from the booking and the sent body whether the change was
# made.
DONE: dict[str, Callable[[Mapping[str, Any], Mapping[str, Any]], bool]] = {
    "add_booking_guests": _has_guests,
    "cancel_booking": _is_cancelled,
    "confirm_booking": _in_state("accepted"),
    "decline_booking": _in_state("rejected"),
    "mark_booking_absent": _is_absent,
}
