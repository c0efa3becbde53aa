"""What is not the same for API v1 and v2 on the wire: how a key is sent, what is made and taken away again.

Facts alone; what is played with them is in `contract_tests.suite`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from contract_tests.door import Answer, Door

Row = dict[str, Any]
Listing = Callable[["Door", Mapping[str, Any]], list[Row]]


MOST_PAGES = 100


class EndlessError(Exception):
    """A list that has page after page, or the same page again; the message is the operation's label."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing that a run makes: where it is made, and how it is found and taken away again."""

    name: str
    path: str  # a POST here makes one; what a path below begins with is its id
    remove: Callable[[Door, str], Answer]
    id: str = "id"
    listing: Listing | None = None  # all that is still open; None: the API has no list of them
    marker: str | None = None  # the field that carries the run's name
    marked_by: str | None = None  # where a listed one carries it, if elsewhere; dots lead into objects
    needs: str | None = None  # the body has to name an event type of the run in this field
    ended_by: tuple[str, ...] = ()  # what stands behind the id in a path that ends the thing
    replaced_by: tuple[str, ...] = ()  # the same, where the answer is about a new thing
    many: bool = False  # whether one request may make several
    made_at: tuple[str, ...] = ()  # further paths that make some; there the body is a list of what to make
    below: Mapping[str, str] = field(default_factory=dict)  # what a POST below one makes, which goes with it

    def is_at(self, path: str) -> bool:
        """Whether a POST there makes one; `{}` in a kind's path stands for an id."""
        return any(_pattern(own).fullmatch(path) for own in (self.path, *self.made_at))

    def named_in(self, path: str) -> tuple[str, str] | None:
        """The id of one in a path, and what stands behind it."""
        found = re.fullmatch(_pattern(self.path).pattern + r"/([^/]*)(/.*)?", path, re.S)
        return (found[1], found[2] or "") if found else None

    def mark(self, row: Row) -> str:
        """What a listed one carries where the run's name would be."""
        found: Any = row
        for part in (self.marked_by or self.marker or "").split("."):
            found = found.get(part) if isinstance(found, dict) else None
        return found if isinstance(found, str) else ""


@dataclass(frozen=True, slots=True)
class Kept:
    """Data of the user that a run puts back: where it is read, how it is changed, and which fields of it."""

    path: str
    label: str  # the request that changes it
    fields: frozenset[str]
    watched: frozenset[str]  # fields that are only looked at: a server asks for a confirmation by mail
    changed_by_runs: frozenset[str]  # those of them that a run may change, because they come back whole


@dataclass(frozen=True, slots=True)
class Api:
    """One version of the API. `kinds` are in the order in which they have to be taken away."""

    version: str  # the name of the document
    prefix: str  # what all paths of the document begin with, and a client's base URL ends in
    key_in_query: bool
    me: str
    kinds: tuple[Kind, ...]
    unwrap: Callable[[Any], Any]  # what an answer is about, out of its envelope
    error_text: Callable[[Any], str]  # the reason that an error's body gives
    gone: tuple[int, ...] = (400, 404)  # what a request to take away hears when it has ended or is gone
    references: Mapping[str, str] = field(default_factory=dict)  # body field -> kind that it ties to
    free: frozenset[str] = frozenset()  # body fields that look like references and name nothing
    ground: Mapping[str, frozenset[str]] = field(default_factory=dict)  # label -> what a run must not change
    ends_a_key: frozenset[str] = frozenset()  # labels of requests after which a key is worth nothing
    profile: Kept | None = None
    also_kept: Mapping[str, Callable[[Door], list[str]]] = field(default_factory=dict)
    organizations: bool = False

    def made_by(self, label: str) -> Kind | None:
        """The kind that a request makes, by method and path."""
        method, _, path = label.partition(" ")
        made = (kind for kind in self.kinds if kind.is_at(path))
        return next(made, None) if method == "POST" else None

    def about(self, path: str) -> tuple[Kind, str, str] | None:
        """The thing that a path names: its kind, its id, and what stands behind it."""
        for kind in self.kinds:
            named = kind.named_in(path)
            if named is not None:
                return kind, *named
        return None


@cache
def _pattern(path: str) -> re.Pattern[str]:
    return re.compile("[^/]+".join(re.escape(part) for part in path.split("{}")))


def delete(path: str) -> Callable[[Door, str], Answer]:
    return lambda door, identity: door.send("DELETE", f"{path}/{identity}")


def listed(path: str) -> Listing:
    """One request for all."""
    return lambda door, filters: rows(door.send("GET", path, query=filters))


def paged(path: str, size: int, **query: Any) -> Listing:
    """As many requests as it takes, by `take` and `skip`."""

    def listing(door: Door, filters: Mapping[str, Any]) -> list[Row]:
        found: list[Row] = []
        for _ in range(MOST_PAGES):
            window = {"take": size, "skip": len(found)}
            page = rows(door.send("GET", path, query={**query, **filters, **window}))
            if page and page[0] in found:
                break  # a server that gives the same page again
            found += page
            if len(page) < size:
                return found
        raise EndlessError(f"GET {path}")

    return listing


def rows(answer: Answer) -> list[Row]:
    """The rows of a list. What is no object cannot have been made by the run, and is the judge's business."""
    return [item for item in answer.data if isinstance(item, dict)] if isinstance(answer.data, list) else []


# --- v2 ----------------------------------------------------------------------------------------------


def _bookings(door: Door, filters: Mapping[str, Any]) -> list[Row]:
    """Those that are still to come; ended ones stay as history."""
    return [
        row
        for status in ("upcoming", "unconfirmed")
        for row in paged("/v2/bookings", 100, status=status)(door, filters)
    ]


def _default_schedule(door: Door) -> list[str]:
    default = door.send("GET", "/v2/schedules/default").data
    return [str(default["id"])] if isinstance(default, dict) and "id" in default else []


def _error_text(body: Any) -> str:
    error = body.get("error") if isinstance(body, dict) else None
    if not isinstance(error, dict):
        return ""
    details = error.get("details")
    reasons = details.get("errors") if isinstance(details, dict) else None
    return str(reasons or error.get("message", ""))


V2 = Api(
    version="v2",
    prefix="/v2",
    key_in_query=False,
    me="/v2/me",
    kinds=(
        Kind(
            "booking",
            "/v2/bookings",
            lambda door, uid: door.send(
                "POST", f"/v2/bookings/{uid}/cancel", body={"cancellationReason": "contract test"}
            ),
            id="uid",
            listing=_bookings,
            marked_by="eventType.slug",
            needs="eventTypeId",
            ended_by=("/cancel", "/decline"),
            replaced_by=("/reschedule",),
            many=True,
            made_at=("/v2/bookings/recurring",),
        ),
        Kind(
            "reservation",
            "/v2/slots/reservations",
            delete("/v2/slots/reservations"),
            id="reservationUid",
            needs="eventTypeId",
        ),
        Kind(
            "webhook",
            "/v2/webhooks",
            delete("/v2/webhooks"),
            listing=paged("/v2/webhooks", 250),
            marker="subscriberUrl",
        ),
        Kind(
            "event-type",
            "/v2/event-types",
            delete("/v2/event-types"),
            listing=listed("/v2/event-types"),
            marker="slug",
        ),
        Kind(
            "schedule",
            "/v2/schedules",
            delete("/v2/schedules"),
            listing=listed("/v2/schedules"),
            marker="name",
        ),
    ),
    unwrap=lambda body: body.get("data") if isinstance(body, dict) else None,
    error_text=_error_text,
    references={
        "eventTypeId": "event-type",
        "scheduleId": "schedule",
        "bookingUid": "booking",
        "rescheduleUid": "booking",
        "seatUid": "seat",
    },
    free=frozenset({"recurringEventId"}),
    ground={
        "PATCH /v2/me": frozenset(
            {
                "email",
                "username",
                "timeZone",
                "defaultScheduleId",
                "organizationId",
                "locale",
                "name",
                "metadata",
            }
        )
    },
    profile=Kept(
        "/v2/me",
        "PATCH /v2/me",
        frozenset({"name", "timeFormat", "weekStart", "timeZone", "locale", "avatarUrl", "bio"}),
        frozenset({"email"}),
        frozenset({"timeFormat", "weekStart", "bio", "avatarUrl"}),
    ),
    ends_a_key=frozenset({"POST /v2/api-keys/refresh"}),
    also_kept={"default schedule": _default_schedule},
)
