"""What is not the same for API v1 and v2 on the wire: how a key is sent, what is made and taken away again.

Facts alone; what is played with them is in `contract_tests.suite`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatch
from functools import cache
from typing import Any, Protocol

from contract_tests.credentials import Credentials

Row = dict[str, Any]


class Reply(Protocol):
    """An answer, as far as facts about the wire look at one."""

    @property
    def status(self) -> int: ...
    @property
    def is_success(self) -> bool: ...
    @property
    def data(self) -> Any: ...


class Sender(Protocol):
    """The gateway, as far as facts about the wire need one."""

    platform: Any
    organization: Any

    @property
    def api(self) -> Api: ...
    def send(self, method: str, path: str, *, query: Any = ..., body: Any = ..., as_: Any = ...) -> Reply: ...


Listing = Callable[[Sender, Mapping[str, Any]], list[Row]]


MOST_PAGES = 100


class EndlessError(Exception):
    """A list that has page after page, or the same page again; the message is the operation's label."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing that a run makes: where it is made, and how it is found and taken away again."""

    name: str
    path: str  # a POST here makes one; what a path below begins with is its id
    remove: Callable[[Sender, str], Reply]
    id: str = "id"  # dots lead into objects; empty: the answer is the id
    listing: Listing | None = None  # all that is still open; None: the API has no list of them
    marker: str | None = None  # the field that carries the run's name
    marked_by: str | None = None  # where a listed one carries it, if elsewhere; dots lead into objects
    needs: str | None = None  # the body has to name an event type of the run in this field
    ended_by: tuple[str, ...] = ()  # what follows the id in a path that ends the thing
    replaced_by: tuple[str, ...] = ()  # the same, where the answer is about a new thing
    many: bool = False  # whether one request may make several
    made_at: tuple[str, ...] = ()  # further paths that make some; there the body is a list of what to make
    below: Mapping[str, str] = field(default_factory=dict)  # what a POST below one makes, which goes with it
    named_by: Mapping[str, str] = field(default_factory=dict)  # pattern of a label -> the field with its id
    gone_by: tuple[str, ...] = ()  # those of `named_by` that end the thing
    remains: str = ""  # what stays of those that were taken away, in words
    unmarked: bool = False  # carries no name of the run: what is new is the run's, of its first part

    def is_at(self, path: str) -> bool:
        """Whether a POST there makes one.

        In a kind's path `{}` stands for an id; `*` too, which then is a part of the id of what is made.
        """
        return any(_pattern(own).fullmatch(path) for own in (self.path, *self.made_at))

    def named_in(self, path: str) -> tuple[str, str] | None:
        """The id of one in a path, and what stands behind it."""
        found = re.fullmatch(_pattern(self.path).pattern + r"/([^/]*)(/.*)?", path, re.S)
        return ("/".join(found.groups()[:-1]), found.groups()[-1] or "") if found else None

    def mark(self, row: Row) -> str:
        """What a listed one carries where the run's name would be."""
        found = _inside(row, self.marked_by or self.marker or "")
        return found if isinstance(found, str) else ""

    def identity(self, item: Any, path: str = "") -> str | None:
        """The id in an answer about one, below what it belongs to by the path of the request."""
        found = _inside(item, self.id)
        if not isinstance(found, str | int) or isinstance(found, bool):
            return None
        below = _pattern(self.path).fullmatch(path)
        return "/".join([*(below.groups() if below else ()), str(found)])


@dataclass(frozen=True, slots=True)
class RestoredData:
    """Data of the user that a run puts back: where it is read, how it is changed, and which fields of it."""

    path: str
    label: str  # the request that changes it
    fields: frozenset[str]
    watched: frozenset[str]  # fields that are only looked at: a server asks for a confirmation by mail
    changed_by_runs: frozenset[str]  # those of them that a run may change, because they come back whole


@dataclass(frozen=True, slots=True)
class Setting:
    """One choice of the user's that a run may disturb: how it is read, and made again."""

    read: Callable[[Sender], list[str]]  # what is chosen, as a list of one, or empty
    choose: Callable[[Sender, str], Reply] | None = None
    chosen_by: str = ""  # pattern of the label of requests that change it, if runs send any


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
    profile: RestoredData | None = None
    touches_nothing: frozenset[str] = frozenset()  # labels of requests that change nothing that is there
    leaves: Callable[[str, Any], str] = lambda _label, _body: ""  # what of a request stays for good, in words
    also_kept: Mapping[str, Setting] = field(default_factory=dict)
    organizations: bool = False

    def made_by(self, label: str) -> Kind | None:
        """The kind that a request makes, by method and path."""
        method, _, path = label.partition(" ")
        made = (kind for kind in self.kinds if kind.is_at(path))
        return next(made, None) if method == "POST" else None

    def about(self, path: str) -> tuple[Kind, str, str] | None:
        """The thing that a path names: its kind, its id, and what follows."""
        for kind in self.kinds:
            named = kind.named_in(path)
            if named is not None:
                return kind, *named
        return None

    def named(self, label: str) -> tuple[Kind, str, bool] | None:
        """What a request names in body or query: the kind, the field, and whether it ends the thing."""
        for kind in self.kinds:
            for pattern, name in kind.named_by.items():
                if fnmatch(label, pattern):
                    return kind, name, pattern in kind.gone_by
        return None


def _inside(row: Any, path: str) -> Any:
    for part in path.split(".") if path else ():
        row = row.get(part) if isinstance(row, dict) else None
    return row


@cache
def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.escape(path).replace(r"\{\}", "[^/]+").replace(r"\*", "([^/]+)"))


def delete(path: str) -> Callable[[Sender, str], Reply]:
    return lambda gateway, identity: gateway.send("DELETE", f"{path}/{identity}")


def listed(path: str) -> Listing:
    """One request for all."""
    return lambda gateway, filters: rows(gateway.send("GET", path, query=filters))


def paged(path: str, size: int, **query: Any) -> Listing:
    """As many requests as it takes, by `take` and `skip`."""

    def listing(gateway: Sender, filters: Mapping[str, Any]) -> list[Row]:
        found: list[Row] = []
        for _ in range(MOST_PAGES):
            window = {"take": size, "skip": len(found)}
            page = rows(gateway.send("GET", path, query={**query, **filters, **window}))
            if page and page[0] in found:
                break  # a server that gives the same page again
            found += page
            if len(page) < size:
                return found
        raise EndlessError(f"GET {path}")

    return listing


def rows(answer: Reply) -> list[Row]:
    """The rows of a list that are objects; the judge reports the others."""
    return [item for item in answer.data if isinstance(item, dict)] if isinstance(answer.data, list) else []


# --- v2 ----------------------------------------------------------------------------------------------


def _bookings(gateway: Sender, filters: Mapping[str, Any]) -> list[Row]:
    """Those that are still to come; ended ones stay as history."""
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
    """The user's connection to calendar feeds, if there is one."""
    data = gateway.send("GET", "/v2/calendars").data
    connected = data.get("connectedCalendars") if isinstance(data, dict) else None
    return [
        {"id": row.get("credentialId")}
        for row in (connected if isinstance(connected, list) else [])
        if isinstance(row, dict) and _inside(row, "integration.type") == FEED
    ]


def _platform_clients(gateway: Sender, _: Mapping[str, Any]) -> list[Row]:
    if gateway.platform is None:
        return []
    found = rows(gateway.send("GET", "/v2/oauth-clients", as_=gateway.platform))
    return [{**row, "clientId": row.get("id")} for row in found]


def _remove_platform_client(gateway: Sender, identity: str) -> Reply:
    """A client is deleted with its own secret, which the list tells its owner."""
    own = next((row for row in _platform_clients(gateway, {}) if row["clientId"] == identity), {})
    who = Credentials(client_id=identity, secret=str(own["secret"])) if "secret" in own else gateway.platform
    return gateway.send("DELETE", f"/v2/oauth-clients/{identity}", as_=who)


def _remove_managed_user(gateway: Sender, identity: str) -> Reply:
    client, _, user = identity.partition("/")
    return gateway.send("DELETE", f"/v2/oauth-clients/{client}/users/{user}", as_=gateway.platform)


def _leaves(label: str, body: Any) -> str:
    if label == "POST /v2/verified-resources/emails/verification-code/verify":
        return "verified addresses"
    code = isinstance(body, dict) and body.get("grant_type") == "authorization_code"
    return "codes that were exchanged" if code and label == "POST /v2/auth/oauth2/token" else ""


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
            remains="bookings that have ended",
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
            remains="managed users that were used up",
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
            remains="schedules whose hours the server keeps",
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
