"""How API v1 and v2 differ on the wire: how a key is sent, what is made, and how it is removed.

This module has only facts; `contract_tests.suite` uses them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatch
from functools import cache
from typing import Any, Protocol

from contract_tests.credentials import Credentials

Row = dict[str, Any]


class Reply(Protocol):
    """The parts of an answer that this module uses."""

    @property
    def status(self) -> int: ...
    @property
    def is_success(self) -> bool: ...
    @property
    def data(self) -> Any: ...


class Sender(Protocol):
    """The parts of the gateway that this module uses."""

    platform: Any
    organization: Any

    @property
    def api(self) -> Api: ...
    def send(self, method: str, path: str, *, query: Any = ..., body: Any = ..., as_: Any = ...) -> Reply: ...


Listing = Callable[[Sender, Mapping[str, Any]], list[Row]]


MOST_PAGES = 100


class EndlessError(Exception):
    """A list that does not end, or repeats a page; the message is the operation's label."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of object that a run makes: where it is made, and how it is found and removed."""

    name: str
    path: str  # a POST here makes one; the next segment of a longer path is its id
    remove: Callable[[Sender, str], Reply]
    id: str = "id"  # dots are nesting; empty: the answer is the id
    listing: Listing | None = None  # all that still exist; None: the API cannot list them
    marker: str | None = None  # the field with the run's name
    marked_by: str | None = None  # its field in lists, if different; dots are nesting
    needs: str | None = None  # the body must name an event type of the run in this field
    ended_by: tuple[str, ...] = ()  # what follows the id in a path that removes the object
    replaced_by: tuple[str, ...] = ()  # the same, if the answer is a new object
    many: bool = False  # whether one request may make several
    made_at: tuple[str, ...] = ()  # further paths that make several, from a list in the body
    below: Mapping[str, str] = field(
        default_factory=dict
    )  # what a POST below one makes, and is removed with it
    named_by: Mapping[str, str] = field(default_factory=dict)  # pattern of a label -> the field with its id
    gone_by: tuple[str, ...] = ()  # those of `named_by` that remove the object
    remains: str = ""  # what stays after the removal, in words
    unmarked: bool = False  # without the run's name: every new one belongs to the first part

    def is_at(self, path: str) -> bool:
        """Return whether a POST there makes one.

        In a kind's path `{}` is any id; `*` is an id that becomes part of the new object's id.
        """
        return any(_pattern(own).fullmatch(path) for own in (self.path, *self.made_at))

    def named_in(self, path: str) -> tuple[str, str] | None:
        """Return the id of one in a path, and the rest of the path."""
        found = re.fullmatch(_pattern(self.path).pattern + r"/([^/]*)(/.*)?", path, re.S)
        return ("/".join(found.groups()[:-1]), found.groups()[-1] or "") if found else None

    def mark(self, row: Row) -> str:
        """Return a listed object's value of the field for the run's name."""
        found = inside(row, self.marked_by or self.marker or "")
        return found if isinstance(found, str) else ""

    def identity(self, item: Any, path: str = "") -> str | None:
        """Return the id in an answer, prefixed with its parent's id from the request's path."""
        found = inside(item, self.id)
        if not isinstance(found, str | int) or isinstance(found, bool):
            return None
        below = _pattern(self.path).fullmatch(path)
        return "/".join([*(below.groups() if below else ()), str(found)])


@dataclass(frozen=True, slots=True)
class RestoredData:
    """Data of the user that a run restores: where it is read, how it is changed, and which fields."""

    path: str
    label: str  # the request that changes it
    fields: frozenset[str]
    watched: frozenset[str]  # fields that are only compared: changing them needs a confirmation by mail
    changed_by_runs: frozenset[str]  # fields that a run may change, because they can be restored exactly


@dataclass(frozen=True, slots=True)
class Setting:
    """One choice of the user that a run may change: how it is read and restored."""

    read: Callable[[Sender], list[str]]  # the choice as a list of one, or empty
    choose: Callable[[Sender, str], Reply] | None = None
    chosen_by: str = ""  # label pattern of the requests that change it, if runs send any


@dataclass(frozen=True, slots=True)
class Api:
    """One version of the API. `kinds` are in the order of their removal."""

    version: str  # the name of the document
    prefix: str  # the start of all paths of the document, and the end of a client's base URL
    key_in_query: bool
    me: str
    kinds: tuple[Kind, ...]
    unwrap: Callable[[Any], Any]  # the object in an answer's envelope
    error_text: Callable[[Any], str]  # the reason in an error's body
    gone: tuple[int, ...] = (400, 404)  # statuses of a removal if the object is already gone
    references: Mapping[str, str] = field(default_factory=dict)  # body field -> kind that it refers to
    free: frozenset[str] = frozenset()  # body fields that look like references but are not
    ground: Mapping[str, frozenset[str]] = field(
        default_factory=dict
    )  # label -> fields that a run must not change
    # Pattern of labels, place in the body, and the values that the server can read again. It stores others as
    # well, and then fails on every list with the object.
    readable: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    ends_a_key: frozenset[str] = frozenset()  # labels of requests that revoke a key
    profile: RestoredData | None = None
    touches_nothing: frozenset[str] = frozenset()  # labels of requests that change no existing object
    # What a request with this answer leaves for good, in words.
    leaves: Callable[[str, Any, int], str] = lambda _label, _body, _status: ""
    also_kept: Mapping[str, Setting] = field(default_factory=dict)
    organizations: bool = False

    def made_by(self, label: str) -> Kind | None:
        """Return the kind that a request makes, by method and path."""
        method, _, path = label.partition(" ")
        made = (kind for kind in self.kinds if kind.is_at(path))
        return next(made, None) if method == "POST" else None

    def about(self, path: str) -> tuple[Kind, str, str] | None:
        """Return the object that a path names: its kind, its id, and the rest of the path."""
        for kind in self.kinds:
            named = kind.named_in(path)
            if named is not None:
                return kind, *named
        return None

    def named(self, label: str) -> tuple[Kind, str, bool] | None:
        """Return what a request names in body or query: the kind, the field, and whether it removes it."""
        for kind in self.kinds:
            for pattern, name in kind.named_by.items():
                if fnmatch(label, pattern):
                    return kind, name, pattern in kind.gone_by
        return None


def values_in(body: Any) -> Iterator[Any]:
    """Yield a JSON value and everything in it, at any depth."""
    pending = [body]
    while pending:
        node = pending.pop()
        yield node
        pending += node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()


def inside(row: Any, path: str) -> Any:
    """Return the value at a path such as `a.b`; None without one."""
    for part in path.split(".") if path else ():
        row = row.get(part) if isinstance(row, dict) else None
    return row


@cache
def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.escape(path).replace(r"\{\}", "[^/]+").replace(r"\*", "([^/]+)"))


def delete(path: str) -> Callable[[Sender, str], Reply]:
    return lambda gateway, identity: gateway.send("DELETE", f"{path}/{identity}")


def listed(path: str) -> Listing:
    """List all in one request."""
    return lambda gateway, filters: rows(gateway.send("GET", path, query=filters))


def paged(path: str, size: int, **query: Any) -> Listing:
    """List all in pages, by `take` and `skip`."""

    def listing(gateway: Sender, filters: Mapping[str, Any]) -> list[Row]:
        found: list[Row] = []
        for _ in range(MOST_PAGES):
            window = {"take": size, "skip": len(found)}
            page = rows(gateway.send("GET", path, query={**query, **filters, **window}))
            if page and page[0] in found:
                break  # the server repeats a page
            found += page
            if len(page) < size:
                return found
        raise EndlessError(f"GET {path}")

    return listing


def rows(answer: Reply) -> list[Row]:
    """Return the rows of a list that are objects; the judge reports the others."""
    return [item for item in answer.data if isinstance(item, dict)] if isinstance(answer.data, list) else []


# --- v2 ----------------------------------------------------------------------------------------------


def _bookings(gateway: Sender, filters: Mapping[str, Any]) -> list[Row]:
    """List future bookings; ended ones stay as history."""
    return [
        row
        for status in ("upcoming", "unconfirmed")
        for row in paged("/v2/bookings", 100, status=status)(gateway, filters)
    ]


def _default_schedule(gateway: Sender) -> list[str]:
    default = gateway.send("GET", "/v2/schedules/default").data
    return [str(default["id"])] if isinstance(default, dict) and "id" in default else []


def _default_conferencing(gateway: Sender) -> list[str]:
    default = gateway.send("GET", "/v2/conferencing/default").data
    return [str(default["appSlug"])] if isinstance(default, dict) and default.get("appSlug") else []


FEED = "ics-feed_calendar"


def _feeds(gateway: Sender, _: Mapping[str, Any]) -> list[Row]:
    """List the user's connection to calendar feeds, if it exists."""
    data = gateway.send("GET", "/v2/calendars").data
    connected = data.get("connectedCalendars") if isinstance(data, dict) else None
    return [
        {"id": row.get("credentialId")}
        for row in (connected if isinstance(connected, list) else [])
        if isinstance(row, dict) and inside(row, "integration.type") == FEED
    ]


def _platform_clients(gateway: Sender, _: Mapping[str, Any]) -> list[Row]:
    if gateway.platform is None:
        return []
    found = rows(gateway.send("GET", "/v2/oauth-clients", as_=gateway.platform))
    return [{**row, "clientId": row.get("id")} for row in found]


def _remove_platform_client(gateway: Sender, identity: str) -> Reply:
    """Delete a client with its own secret, which the list shows to its owner."""
    own = next((row for row in _platform_clients(gateway, {}) if row["clientId"] == identity), {})
    who = Credentials(client_id=identity, secret=str(own["secret"])) if "secret" in own else gateway.platform
    return gateway.send("DELETE", f"/v2/oauth-clients/{identity}", as_=who)


def _remove_managed_user(gateway: Sender, identity: str) -> Reply:
    client, _, user = identity.partition("/")
    return gateway.send("DELETE", f"/v2/oauth-clients/{client}/users/{user}", as_=gateway.platform)


def _leaves(label: str, body: Any, status: int) -> str:
    if not 200 <= status < 300:
        return ""
    if label == "POST /v2/verified-resources/emails/verification-code/verify":
        return "verified addresses"
    code = isinstance(body, dict) and body.get("grant_type") == "authorization_code"
    return "exchanged codes" if code and label == "POST /v2/auth/oauth2/token" else ""


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
            lambda gateway, uid: gateway.send(
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
            remains="ended bookings and their history",
        ),
        Kind(
            "reservation",
            "/v2/slots/reservations",
            delete("/v2/slots/reservations"),
            id="reservationUid",
            needs="eventTypeId",
        ),
        Kind(
            "held slot",
            "/v2/slots/reserve",
            lambda gateway, uid: gateway.send("DELETE", "/v2/slots/selected-slot", query={"uid": uid}),
            id="",
            needs="eventTypeId",
            named_by={"DELETE /v2/slots/selected-slot": "uid"},
            gone_by=("DELETE /v2/slots/selected-slot",),
        ),
        Kind(
            "calendar feed",
            "/v2/calendars/ics-feed/save",
            lambda gateway, identity: gateway.send(
                "POST", "/v2/calendars/ics-feed/disconnect", body={"id": int(identity)}
            ),
            listing=_feeds,
            named_by={
                "POST /v2/calendars/*/disconnect": "id",
                "POST /v2/selected-calendars": "credentialId",
                "DELETE /v2/selected-calendars": "credentialId",
            },
            gone_by=("POST /v2/calendars/*/disconnect",),
            unmarked=True,
        ),
        Kind(
            "managed user",
            "/v2/oauth-clients/*/users",
            _remove_managed_user,
            id="user.id",
        ),
        Kind(
            "platform client",
            "/v2/oauth-clients",
            _remove_platform_client,
            id="clientId",
            listing=_platform_clients,
            marker="name",
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
            remains="deleted schedules (their hours remain)",
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
        "credentialId": "calendar feed",
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
    # Seen on 6.0.12.
    readable=(("* */event-types*", "confirmationPolicy.noticeThreshold.unit", ("minutes", "hours")),),
    profile=RestoredData(
        "/v2/me",
        "PATCH /v2/me",
        frozenset({"name", "timeFormat", "weekStart", "timeZone", "locale", "avatarUrl", "bio"}),
        frozenset({"email"}),
        frozenset({"timeFormat", "weekStart", "bio", "avatarUrl"}),
    ),
    ends_a_key=frozenset({"POST /v2/api-keys/refresh"}),
    touches_nothing=frozenset(
        {
            "POST /v2/auth/oauth2/token",
            "POST /v2/verified-resources/emails/verification-code/request",
            "POST /v2/verified-resources/emails/verification-code/verify",
        }
    ),
    leaves=_leaves,
    also_kept={
        "default schedule": Setting(
            _default_schedule,
            lambda gateway, identity: gateway.send(
                "PATCH", f"/v2/schedules/{identity}", body={"isDefault": True}
            ),
        ),
        "default conferencing": Setting(
            _default_conferencing,
            lambda gateway, app: gateway.send("POST", f"/v2/conferencing/{app}/default"),
            "POST /v2/conferencing/*/default",
        ),
    },
)
