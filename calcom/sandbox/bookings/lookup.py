"""Find bookings: by uid, of a person, by the filters of a list."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from ..dates import instant_of, whole_number
from ..errors import HttpError, forbidden, not_found, trpc
from ..event_types.access import leads
from ..event_types.readable import check_readable
from ..formats import is_iso_date
from ..organizations.members import has_role, members_of
from ..routing import WITH_TEAMS, Context, Result
from ..scheduling import parse_instant
from ..state import Row, State
from ..validation import error, is_integer, stored_number
from .views import booking_output, may_see_attendees


def find_booking(ctx: Context, *, text: str = "Booking with uid={uid} was not found in the database") -> Row:
    uid = ctx.params["bookingUid"]
    booking = ctx.state.bookings.find(uid=uid)
    if booking is None:
        raise not_found(text.format(uid=uid))
    return booking


_WHO_ASKS: Any = object()


def shown(ctx: Context, booking: Row, *, caller: Any = _WHO_ASKS, seat_uid: str | None = None) -> Row:
    """Return a booking as the caller may see it; with a ``seat_uid``, at least that attendee."""
    if caller is _WHO_ASKS:
        caller = ctx.caller.user["id"] if ctx.caller else None
    seen = not booking["seated"] or may_see_attendees(ctx.state, booking, caller)
    return booking_output(ctx.state, booking, attendees=seen, seat_uid=seat_uid)


def acts_for(ctx: Context, booking: Row) -> bool:
    """Return whether the caller is the host, or the platform of a managed host."""
    if ctx.user["id"] == booking["userId"]:
        return True
    client = ctx.caller.client if ctx.caller else None
    host = ctx.state.users[booking["userId"]]
    return client is not None and client.get("id") is not None and client["id"] == host.get("oauthClientId")


def has_access(ctx: Context, booking: Row) -> bool:
    """Return whether the caller may handle a booking, as its host or as a host of its event type.

    The real server treats everybody as an administrator of every team, so it shows all bookings of teams.
    """
    event_types, host = ctx.state.event_types, booking["userId"]
    event_type = event_types.get(booking["eventTypeId"])
    everywhere = ctx.quirk("team-hosts-read-by-all")
    teams = event_types if everywhere else [event_type] if event_type else []
    in_team = any(_is_host(each, host) and (everywhere or _is_host(each, ctx.user["id"])) for each in teams)
    return acts_for(ctx, booking) or in_team or leads_booking(ctx, booking)


def leads_booking(ctx: Context, booking: Row) -> bool:
    """Return whether the caller leads the team of a booking, or its organization."""
    event_type = ctx.state.event_types.get(booking["eventTypeId"])
    return ctx.profile in WITH_TEAMS and event_type is not None and leads(ctx.state, event_type, ctx.user)


def _is_host(event_type: Row, number: int) -> bool:
    return any(host["userId"] == number for host in event_type.get("hosts") or ())


def accessible(ctx: Context) -> Row:
    """Return the booking of the path if the caller may handle it; else 403, even if it does not exist."""
    uid = ctx.params["bookingUid"]
    booking = ctx.state.bookings.find(uid=uid)
    if booking is None or not has_access(ctx, booking):
        raise forbidden(
            f"BookingPbacGuard - user with id={ctx.user['id']} does not have access to booking with uid={uid}"
        )
    return booking


def check_involved(ctx: Context, booking: Row) -> None:
    """Check that an authenticated caller takes part in the booking; others have its uid from a mail.

    The real server lets every user move and cancel other users' bookings.
    """
    if ctx.caller is None or acts_for(ctx, booking) or leads_booking(ctx, booking):
        return
    if ctx.user["email"] not in people(booking):
        raise forbidden(
            f"User with id={ctx.user['id']} does not have access to booking with uid={booking['uid']}"
        )


_STATUSES = ("upcoming", "recurring", "past", "cancelled", "unconfirmed")
# The default order of each list.
_NEWEST_FIRST = ("past", "cancelled")
_SORTS = {"sortStart": "start", "sortEnd": "end", "sortCreated": "createdAt", "sortUpdatedAt": "updatedAt"}
_SORT_NAMES = {
    "sortStart": "SortStart",
    "sortEnd": "SortEnd",
    "sortCreated": "SortCreated",
    "sortUpdatedAt": "SortCreated",
}
_DATES = {
    "afterStart": "fromDate",
    "beforeEnd": "toDate",
    "afterCreatedAt": "fromDate",
    "beforeCreatedAt": "toDate",
    "afterUpdatedAt": "fromDate",
    "beforeUpdatedAt": "toDate",
}


def own_bookings(ctx: Context, user: Row) -> list[Row]:
    """Return the bookings of which the user is a host or an attendee."""
    state = ctx.state
    state.bookings.add_index("person", people)
    rows = {row["id"]: row for row in state.bookings.where(userId=user["id"])}
    rows |= {row["id"]: row for row in state.bookings.indexed("person", user["email"])}
    return list(rows.values())


def visible_bookings(ctx: Context, user: Row) -> list[Row]:
    """Return the user's bookings, and those of the people whose team or organization they lead."""
    rows = {row["id"]: row for row in own_bookings(ctx, user)}
    if ctx.profile in WITH_TEAMS:
        led = [
            each["teamId"]
            for each in ctx.state.memberships.where(userId=user["id"])
            if has_role(each, "ADMIN", accepted=True)
        ]
        rows |= {row["id"]: row for row in of_teams(ctx.state, led)}
        for number in {each["userId"] for team in led for each in members_of(ctx.state, team)}:
            rows |= {row["id"]: row for row in own_bookings(ctx, ctx.state.users[number])}
    return list(rows.values())


def people(row: Row) -> set[str]:
    return {attendee["email"] for attendee in row["attendees"]}


def in_status(row: Row, status: str, now: str) -> bool:
    """Return whether a booking belongs to one of the five lists."""
    over, gone = row["end"] < now, row["status"] in ("cancelled", "rejected")
    if status == "cancelled":
        return gone
    if status == "past":
        return over and not gone
    if status == "unconfirmed":
        return not over and row["status"] == "pending"
    if status == "recurring":
        return not over and not gone and bool(row["recurringUid"])
    return not over and not gone and not (row["recurringUid"] and row["status"] != "accepted")


def of_teams(state: State, teams: Collection[int]) -> list[Row]:
    """Return the bookings of teams' event types, and of the children of managed ones."""
    types = [each for number in teams for each in state.event_types.where(teamId=number)]
    types += [child for each in types for child in state.event_types.where(parentId=each["id"])]
    return [row for each in types for row in state.bookings.where(eventTypeId=each["id"])]


def _is_of_teams(state: State, row: Row, teams: Collection[int]) -> bool:
    event_type = state.event_types.get(row["eventTypeId"])
    if event_type is None:
        return False
    above = state.event_types.get(event_type.get("parentId")) or event_type
    return above.get("teamId") in teams


def matches_filters(state: State, row: Row, wanted: Row, now: str) -> bool:
    statuses = wanted.get("status")
    if statuses and not any(in_status(row, status, now) for status in statuses):
        return False
    number = wanted.get("eventTypeId")
    numbers = wanted.get("eventTypeIds") or ([number] if number else [])
    if numbers and row["eventTypeId"] not in numbers:
        return False
    teams = wanted.get("teamsIds") or ([wanted["teamId"]] if wanted.get("teamId") else [])
    if teams and not _is_of_teams(state, row, teams):
        return False
    if wanted.get("bookingUid") and wanted["bookingUid"] != row["uid"]:
        return False
    for name, key in (("attendeeEmail", "email"), ("attendeeName", "name")):
        if wanted.get(name) and all(attendee[key] != wanted[name] for attendee in row["attendees"]):
            return False
    if "afterStart" in wanted and parse_instant(row["start"]) < wanted["afterStart"]:
        return False
    return not ("beforeEnd" in wanted and parse_instant(row["end"]) > wanted["beforeEnd"])


def in_period(row: Row, wanted: Row) -> bool:
    """Return whether a booking was made and changed in the wanted periods."""
    for name, key in (("CreatedAt", "createdAt"), ("UpdatedAt", "updatedAt")):
        after, before = wanted.get(f"after{name}"), wanted.get(f"before{name}")
        if after is not None and parse_instant(row[key]) < after:
            return False
        if before is not None and parse_instant(row[key]) > before:
            return False
    return True


def sort_bookings(rows: list[Row], orders: list[tuple[str, bool]]) -> list[Row]:
    """Sort by each (field, descending) in turn; ties go in the direction of the first."""
    rows = sorted(rows, key=lambda row: row["id"])
    for key, descending in reversed(orders):
        rows.sort(key=lambda row: row[key], reverse=descending)
    return rows


def orders(wanted: Row) -> list[tuple[str, bool]]:
    asked = [(key, wanted[name] == "desc") for name, key in _SORTS.items() if name in wanted]
    statuses: list[str] = wanted.get("status") or []
    return asked or [("start", len(statuses) == 1 and statuses[0] in _NEWEST_FIRST)]


def listed(ctx: Context, rows: Iterable[Row], wanted: Row) -> Result:
    """Return a page of the bookings that match the filters."""
    asked = wanted.get("eventTypeIds") or ([wanted["eventTypeId"]] if wanted.get("eventTypeId") else [])
    if asked and not any(number in ctx.state.event_types for number in asked):
        raise trpc(400, "The requested event-types do not exist.")
    found = [row for row in rows if matches_filters(ctx.state, row, wanted, ctx.now_iso)]
    found = sort_bookings(found, orders(wanted))
    narrowed = [row for row in found if in_period(row, wanted)]
    take, skip = int(wanted.get("take", 100)), int(wanted.get("skip", 0))
    # The real server counts before it filters by the times of creation and change.
    counted = found if ctx.quirk("filtered-after-counting") else narrowed
    page = counted[skip : skip + take]
    for row in page:
        check_readable(ctx.state.event_types.get(row["eventTypeId"]) or {})
    data = [booking_output(ctx.state, row) for row in page if in_period(row, wanted)]
    return 200, {
        "status": "success",
        "data": data,
        "pagination": pagination(len(counted), len(page), take, skip),
    }


def pagination(total: int, returned: int, take: int, skip: int) -> Row:
    pages, skip = -(-total // take), min(skip, total)
    return {
        "returnedItems": returned,
        "totalItems": total,
        "itemsPerPage": take,
        "remainingItems": max(total - skip - returned, 0),
        "currentPage": min(skip // take + 1, pages),
        "totalPages": pages,
        "hasNextPage": skip + take < total,
        "hasPreviousPage": skip > 0,
    }


def _number(text: Any) -> float | None:
    """Convert a text like JavaScript's ``Number``; None for NaN."""
    if not isinstance(text, str):
        return None
    text = text.strip()
    try:
        number = float(int(text, 0)) if re.match(r"0[xXoObB]", text) else float(text or 0)
    except (ValueError, OverflowError):
        return None
    if not math.isfinite(number):
        return None
    return int(number) if number.is_integer() else number


def is_number_text(text: str) -> bool:
    """Return whether a text is a number in JavaScript."""
    return _number(text) is not None


def checked_filters(query: Mapping[str, Any], *, users: bool = False) -> Row:
    """Return the filters of a list, or raise the server's error; organizations also filter by ``users``."""
    names = _FILTERS | {"userIds"} if users else _FILTERS
    filters = _Filters({name: value for name, value in query.items() if name in names})
    filters.status()
    filters.texts()
    for many, one in (("eventTypeIds", "eventTypeId"), ("teamsIds", "teamId"), ("userIds", "")):
        filters.numbers(many)
        filters.number(one)
    filters.dates()
    filters.sorts()
    filters.page()
    if filters.errors:
        raise HttpError(400, "Bad Request Exception", details={"errors": filters.errors})
    wanted = filters.wanted
    for name in ("eventTypeIds", "teamsIds", "userIds", "eventTypeId", "teamId"):
        numbers = wanted.get(name)
        if isinstance(numbers, list):
            wanted[name] = [stored_number(number) for number in numbers]
        elif numbers is not None:
            stored_number(numbers)
    return wanted


class _Filters:
    """The filters of one query: the values, what an error shows, and the errors."""

    def __init__(self, query: Row) -> None:
        self.query = query
        self.shown: Row = dict(query)
        self.wanted: Row = {}
        self.errors: list[Row] = []

    def status(self) -> None:
        if "status" not in self.query:
            return
        status = self.query["status"]
        parts = status if isinstance(status, list) else [part.strip() for part in str(status).split(",")]
        self._read("status", parts)
        if any(part not in _STATUSES for part in parts):
            self._wrong("status", isEnum=f"Invalid status. Allowed are {', '.join(_STATUSES)}")

    def texts(self) -> None:
        for name in ("attendeeEmail", "attendeeName", "bookingUid"):
            if name not in self.query:
                continue
            text = self.query[name]
            self.wanted[name] = text
            if not isinstance(text, str):
                self._wrong(name, isString=f"{name} must be a string")
            elif name == "attendeeEmail":
                # In an unencoded query, the plus in an address has become a blank.
                self._read(name, re.sub(r"\s+", "+", text.strip()))

    def numbers(self, name: str) -> None:
        if name not in self.query:
            return
        raw = self.query[name]
        read = _number if isinstance(raw, list) else whole_number
        numbers = [read(part) for part in (raw if isinstance(raw, list) else str(raw).split(","))]
        self._read(name, numbers)
        if None in numbers:
            rule = f"each value in {name} must be a number conforming to the specified constraints"
            self._wrong(name, isNumber=rule)

    def number(self, name: str) -> None:
        if name not in self.query:
            return
        raw = self.query[name]
        number = [_number(each) for each in raw] if isinstance(raw, list) else _number(raw)
        self._read(name, number)
        if not is_integer(number):
            self._wrong(name, isInt=f"{name} must be an integer number")

    def dates(self) -> None:
        for name, called in _DATES.items():
            if name not in self.query:
                continue
            if is_iso_date(self.query[name], strict=True):
                self.wanted[name] = instant_of(self.query[name])
            else:
                self._wrong(name, isIso8601=f"{called} must be a valid ISO 8601 date.")

    def sorts(self) -> None:
        for name in _SORTS:
            if name not in self.query:
                continue
            self.wanted[name] = self.query[name]
            if self.query[name] not in ("asc", "desc"):
                self._wrong(name, isEnum=f'{_SORT_NAMES[name]} must be either "asc" or "desc".')

    def page(self) -> None:
        for name, least, most in (("take", 1, 250), ("skip", 0, None)):
            if name not in self.query:
                continue
            number, constraints = _page_number(self.query[name], name, least, most)
            self.wanted[name] = number
            if self.query[name] != "":
                self.shown[name] = number
            if constraints:
                self._wrong(name, **constraints)

    def _read(self, name: str, value: Any) -> None:
        self.wanted[name] = self.shown[name] = value

    def _wrong(self, name: str, **constraints: str) -> None:
        self.errors.append(error(self.shown, name, self.shown.get(name), constraints=constraints))


_FILTERS = frozenset(
    (
        *("status", "attendeeEmail", "attendeeName", "bookingUid", "eventTypeIds", "eventTypeId"),
        *("teamsIds", "teamId", "take", "skip", *_DATES, *_SORTS),
    )
)


def _page_number(raw: Any, name: str, least: int, most: int | None) -> tuple[int | None, dict[str, str]]:
    number = whole_number(raw)
    wrong: dict[str, str] = {}
    if most is not None and (number is None or number > most):
        wrong["max"] = f"{name} must not be greater than {most}"
    if number is None or number < least:
        wrong["min"] = f"{name} must not be less than {least}"
    if number is None:
        wrong["isNumber"] = f"{name} must be a number conforming to the specified constraints"
    return number, wrong
