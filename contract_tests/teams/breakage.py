"""Broken sandboxes of the edition with teams: hosts, managed event types, webhooks, roles."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from contract_tests.breakage import (
    Aftermath,
    Fault,
    Given,
    Memory,
    Seen,
    answer,
    anybody_as_owner,
    as_owner,
    drop,
    in_request,
    on_data,
    other_as_owner,
    put,
    sending,
    status,
    tables,
    without,
)

FAULTS: list[Fault] = []
_TEAM = r"/v2/organizations/\d+/teams/\d+"
_EVENT_TYPES = rf"({_TEAM}|/v2/teams/\d+)/event-types"
_EVENT_TYPE = rf"{_EVENT_TYPES}/\d+"
_SUCCESS = {"status": "success", "data": {}}


server, behaviour, security = tables(FAULTS)
member_as_owner = as_owner(lambda key, memory: key == memory.member)


def member_refused(seen: Seen, memory: Memory) -> Given | None:
    if seen.key != memory.member:
        return None
    return answer({"status": "error", "error": {"code": "ForbiddenException", "message": "no"}}, 403)(
        seen, memory
    )


def _event_type(seen: Seen) -> str:
    body = seen.body
    return str(body.get("eventTypeId")) if isinstance(body, dict) else ""


def _first_host_for_ever(seen: Seen, given: Given, memory: Memory) -> None:
    """Give every booking of an event type the host of its first booking."""
    body = given.body
    if given.status == 201 and isinstance(body, dict) and isinstance(body["data"], dict):
        hosts = memory.notes.setdefault(_event_type(seen), body["data"]["hosts"])
        body["data"]["hosts"] = hosts
        given.body = body


def _never_refused(seen: Seen, given: Given, memory: Memory) -> None:
    """Answer with the previous booking when nobody is free."""
    if given.status == 201:
        memory.notes["booking"] = given.raw
    elif given.status in (400, 500) and "booking" in memory.notes:
        given.status, given.raw = 201, memory.notes["booking"]


def _second_forgets_the_first(seen: Seen, given: Given, memory: Memory) -> None:
    """Refuse a host's second booking only within one event type."""
    booked = memory.notes.setdefault("booked", {})
    here = _event_type(seen)
    if given.status == 201:
        booked[here] = given.raw
    elif given.status == 400 and here not in booked and booked:
        given.status, given.raw = 201, next(iter(booked.values()))


def _remember_slots(seen: Seen, given: Given, memory: Memory) -> None:
    """Compute slots only once for each event type and day."""
    question = repr(sorted(seen.query.items()))
    day = seen.query.get("start", "")
    if given.status == 200 and len(day) == 10 and question not in memory.notes:
        memory.notes[question] = given.raw
    given.raw = memory.notes.get(question, given.raw)


def _rows(given: Given) -> list[dict[str, Any]]:
    body = given.body
    data = body.get("data") if given.status == 200 and isinstance(body, dict) else None
    return [row for row in data if isinstance(row, dict)] if isinstance(data, list) else []


def _listed(given: Given, rows: list[dict[str, Any]]) -> None:
    body = given.body
    if isinstance(body, dict) and isinstance(body.get("data"), list):
        body["data"] = rows
        given.body = body


def _is_child(row: dict[str, Any]) -> bool:
    return str(row.get("slug", "")).startswith("contract-") and "-managed-" in str(row.get("slug"))


def _stay(which: Callable[[dict[str, Any]], bool]) -> Aftermath:
    """List rows that were listed once, although they were deleted."""

    def after(seen: Seen, given: Given, memory: Memory) -> None:
        rows = _rows(given)
        kept = memory.notes.setdefault("rows", {})
        kept.update({row["id"]: row for row in rows if which(row)})
        there = {row["id"] for row in rows}
        _listed(given, [*rows, *(row for number, row in kept.items() if number not in there)])

    return after


def _years_later(body: dict[str, Any]) -> None:
    for name in ("start", "end"):
        if isinstance(body.get(name), str):
            body[name] = re.sub(r"^\d{4}", "2090", body[name])


def _in_hosts(change: Any) -> Any:
    def in_body(body: dict[str, Any]) -> None:
        for host in body.get("hosts") or []:
            change(host)

    return in_request(in_body)


def _kind(old: str, new: str) -> Any:
    return in_request(
        lambda body: body.update(schedulingType=new) if body.get("schedulingType") == old else None
    )


# --- who gets a booking ------------------------------------------------------------------------------

_BOOK = r"POST /v2/bookings"
behaviour("always the same host", _BOOK, after=_first_host_for_ever)
behaviour("a host is booked twice at the same time", _BOOK, after=_never_refused)
behaviour("bookings of one team do not block another team", _BOOK, after=_second_forgets_the_first)
behaviour(
    "only the first host counts",
    rf"POST {_EVENT_TYPES}",
    before=in_request(lambda body: body.update(hosts=(body.get("hosts") or [])[:1])),
)
behaviour(
    "priorities are lost", rf"POST {_EVENT_TYPES}", before=_in_hosts(lambda host: host.pop("priority", None))
)
behaviour(
    "priorities are reversed",
    rf"POST {_EVENT_TYPES}",
    before=_in_hosts(
        lambda host: (
            host.update(priority="low" if host["priority"] == "high" else "high")
            if "priority" in host
            else None
        )
    ),
)
behaviour("an intersection is a union", rf"POST {_EVENT_TYPES}", before=_kind("collective", "roundRobin"))
behaviour("a union is an intersection", rf"POST {_EVENT_TYPES}", before=_kind("roundRobin", "collective"))
behaviour("slots are computed only once", r"GET /v2/slots", after=_remember_slots)
behaviour(
    "an absence does not count", r"POST /v2/organizations/\d+/users/\d+/ooo", before=in_request(_years_later)
)
behaviour("a reassignment changes nothing", r"POST /v2/bookings/[^/]+/reassign", before=answer(_SUCCESS))
behaviour("a removed host is still booked", rf"DELETE {_TEAM}/memberships/\d+", before=answer(_SUCCESS))
behaviour(
    "the last slot of a full day is lost",
    r"GET /v2/slots",
    after=lambda seen, given, memory: _lose_the_last(given),
)


def _lose_the_last(given: Given) -> None:
    """Cut only days on which several hosts have more slots than one host."""
    body = given.body
    days = body.get("data") if given.status == 200 and isinstance(body, dict) else None
    if isinstance(days, dict):
        for day, slots in days.items():
            if isinstance(slots, list) and len(slots) > 14:
                days[day] = slots[:-1]
        given.body = body


# --- managed event types, teams ----------------------------------------------------------------------

_OWN = r"GET /v2/event-types"
behaviour(
    "a child does not follow its parent",
    _OWN,
    after=on_data(lambda row: row.update(title=row["slug"]) if _is_child(row) else None),
)
behaviour(
    "a child keeps its length",
    _OWN,
    after=on_data(lambda row: row.update(lengthInMinutes=30) if _is_child(row) else None),
)
behaviour("a child outlives its parent", _OWN, after=_stay(_is_child))
behaviour(
    "a managed event type has no children",
    _OWN,
    after=lambda seen, given, memory: _listed(given, [row for row in _rows(given) if not _is_child(row)]),
)
behaviour("a deleted team still exists", rf"DELETE {_TEAM}", before=answer(_SUCCESS))
behaviour("a deleted team is still listed", r"GET /v2/organizations/\d+/teams", after=_stay(lambda row: True))

# --- who receives it ---------------------------------------------------------------------------------

_ORG_HOOK = r"POST /v2/organizations/\d+/webhooks"
_TEAM_HOOK = r"POST /v2/teams/\d+/event-types/\d+/webhooks"
behaviour("the organization receives nothing", _ORG_HOOK, before=sending(active=False))
behaviour("a team receives no cancellation", _TEAM_HOOK, before=sending(triggers=["BOOKING_CREATED"]))
behaviour("the organization's webhooks are not signed", _ORG_HOOK, before=without("secret"))
behaviour("a team's webhooks are signed with another secret", _TEAM_HOOK, before=sending(secret="another"))

# --- who may do what ---------------------------------------------------------------------------------

security(
    "a member sees another team", rf"GET {_TEAM}/(memberships|bookings|schedules)", before=member_as_owner
)
security("a member changes event types of the team", rf"PATCH {_EVENT_TYPE}", before=member_as_owner)
security("a member deletes event types of the team", rf"DELETE {_EVENT_TYPE}", before=member_as_owner)
security("a member makes attributes", r"POST /v2/organizations/\d+/attributes", before=member_as_owner)
security("a member makes users", r"POST /v2/organizations/\d+/users", before=member_as_owner)
security("everybody sees an organization", r"GET /v2/organizations/\d+/[^/]+", before=other_as_owner)
security("everybody reads roles", r"GET /v2/organizations/\d+/.*roles.*", before=anybody_as_owner)
security("an admin of a team is refused everything", rf"(POST|PATCH) {_EVENT_TYPES}.*", before=member_refused)
security(
    "a member of the organization is a stranger",
    r"GET /v2/organizations/\d+/attributes.*",
    before=member_refused,
)
security(
    "removed members keep their access",
    rf"DELETE {_TEAM}/memberships/\d+",
    before=lambda seen, memory: answer(_SUCCESS)(seen, memory) if seen.key == memory.key else None,
)
security(
    "everybody's teams are listed as one's own", r"GET /v2/organizations/\d+/teams/me", before=member_as_owner
)
security("other users' teams are listed", r"GET /v2/teams", before=member_as_owner)
security("other users' teams can be changed", r"PATCH /v2/teams/\d+", before=member_as_owner)

# --- undocumented answers -----------------------------------------------------------------------------

server("a team without a name", rf"GET {_TEAM}", after=drop("name"))
server("a membership with an unknown role", rf"GET {_TEAM}/memberships", after=put(role="BOSS"))
server("an event type without hosts", rf"GET {_TEAM}/event-types/\d+", after=put(hosts=None))
server("200 instead of 201 for a new team", r"POST /v2/organizations/\d+/teams", after=status(201, 200))
server(
    "an attribute with an unknown type",
    r"GET /v2/organizations/\d+/attributes/[^/]+",
    after=put(type="COLOUR"),
)
