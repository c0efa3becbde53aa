"""What to do after the answer to a call was lost: a decision without clock, chance or network of its own.

Whatever makes, moves or ends a thing goes by these rules. The server may have acted on the lost request. So
what came of it is looked for; where asking again can do no harm, the call is made again as well.
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

# The name under which a booking carries the mark of the call that made it.
TAG = "calcom-python-call"
# The most metadata pairs that the server takes; the mark would be one of them.
MOST_METADATA = 50
# Seconds before each look. A list may lag behind by a few seconds, and a request may still be under way.
PAUSES = (0.1, 0.4, 0.8, 1.6, 3.2)


class Step(Enum):
    """What comes next."""

    LOOK = "look for what the lost request has done"
    ASK = "make the call again"
    GIVE_UP = "tell what is known"


def next_step(
    *, may_ask: bool | None, asked: int, retries: int, looks: int, refused: bool, left: float | None
) -> tuple[Step, float]:
    """What comes next, and how long to wait before it.

    `may_ask` says whether asking again can do harm: no second thing is made of it. It is `None` where looking
    would prove nothing, for the caller cannot see what there is. `asked` counts the calls, `looks` the looks
    since the last of them, `refused` says that it was refused, which may be because an earlier one succeeded.
    `left` are the seconds that the call has.
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
    """Whether the server may have acted on a request that failed in this way, and its answer is lost."""
    if isinstance(error, ResponseDecodeError):
        # A success that came without what could be its answer: no body, no JSON, no data.
        return error.path in ("", "$", "$.data")
    return not isinstance(error, APIConnectionError) or error.maybe_executed


def is_refused(error: CalComError) -> bool:
    """Whether the server will not show something, rather than that it could not be asked."""
    return isinstance(error, APIStatusError) and not isinstance(error, ServerError | RateLimitError)


def part(data: Any, name: str) -> Any:
    """What an answer has under a name, if it is an object."""
    return data.get(name) if isinstance(data, Mapping) else None


def objects(value: Any) -> list[Mapping[str, Any]]:
    """The objects in a list, of something that may be none."""
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def agrees(there: Any, wanted: Any) -> bool:
    """Whether a thing is as it was asked for, as far as the server shows it."""
    if isinstance(wanted, Mapping):
        return isinstance(there, Mapping) and all(
            agrees(there[name], value) for name, value in wanted.items() if name in there
        )
    if isinstance(wanted, list | tuple):
        if not isinstance(there, list):
            return not wanted and there is None
        # The server adds what it always has, such as the fields of every booking form.
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
    """The metadata with the mark of a call, unless they have one or there is no room for it."""
    if not isinstance(metadata or {}, Mapping):
        raise ConfigurationError("metadata must be a mapping from names to texts.")
    own = dict(metadata or {})
    return own if TAG in own or len(own) >= MOST_METADATA else {**own, TAG: tag}


def carries(booking: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Whether a booking, or a seat of it, has the mark of a call, or all its metadata if it has no mark."""
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
    """The error of the lost answer, with what came of looking; `shown` is what that was."""
    if failure is not None:
        found = f"It could not be looked for: {failure}"
    elif looks:
        times = "once" if looks == 1 else f"{looks} times"
        found = f"It was looked for and not found ({times} within {seconds:.1f} s).{shown}"
    else:
        return lost
    lost.args = (f"{lost.args[0]} {found}", *lost.args[1:])
    return lost


# Operation -> the fields that the server takes once under a path, whose list has what there is.
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
# Those of them with a list that comes whole.
WHOLE = frozenset(
    {
        "add_booking_attendee",
        "create_event_type",
        "create_organization_team_event_type",
        "create_team_event_type",
    }
)
# The longest page that every list gives, and the most pages that are looked at.
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


# Operation on a booking -> whether a booking shows that it was done, given the body that was sent.
DONE: dict[str, Callable[[Mapping[str, Any], Mapping[str, Any]], bool]] = {
    "add_booking_guests": _has_guests,
    "cancel_booking": _is_cancelled,
    "confirm_booking": _in_state("accepted"),
    "decline_booking": _in_state("rejected"),
    "mark_booking_absent": _is_absent,
}
