"""Rules of teams and organizations: who gets a booking, who may do what, who receives webhooks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

from calcom_spec.contract import Operation
from contract_tests.behaviour.alike import REFUSED
from contract_tests.behaviour.context import (
    Scenario,
    ScenarioContext,
    WrongError,
    check,
    moment,
    scenario,
)
from contract_tests.credentials import NOBODY, Credentials
from contract_tests.gateway import Answer, NotSentError
from contract_tests.layers.server_layer import send
from contract_tests.recipes import Call
from contract_tests.resources import ATTENDEE, MissingError, iso
from contract_tests.results import Layer
from contract_tests.teams.recipes import ORG, RECIPES, TEAM
from contract_tests.teams.resources import Resources

OF_TEAMS: list[Scenario] = []
BOOK = "POST /v2/bookings"
SLOTS = "GET /v2/slots"
WORKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
MAKE = f"POST {TEAM}/event-types"
CHANGE = f"PATCH {TEAM}/event-types/{{eventTypeId}}"


def scenarios() -> Sequence[Scenario]:
    """Return the scenarios of every edition, then those of this one."""
    from contract_tests.behaviour import scenarios as of_every_edition

    return [*of_every_edition(), *OF_TEAMS]


def things(context: ScenarioContext) -> Resources:
    assert isinstance(context.resources, Resources)
    return context.resources


def hosts(*users: int, **fields: Any) -> list[dict[str, Any]]:
    return [{"userId": user, **fields} for user in users]


def host_of(booking: dict[str, Any]) -> int:
    return int(booking["hosts"][0]["id"])


def _body(context: ScenarioContext, event_type: int, start: str) -> dict[str, Any]:
    # The server returns the existing booking if the same person books the same time twice.
    guest = {**ATTENDEE, "email": f"{things(context).name('guest')}@example.com"}
    return {"start": start, "eventTypeId": event_type, "attendee": guest}


def book(context: ScenarioContext, event_type: int, start: str) -> dict[str, Any]:
    body = _body(context, event_type, start)
    return dict(context.call("POST", "/v2/bookings", body=body, as_=NOBODY, expect=201).data)


def refused(context: ScenarioContext, event_type: int, start: str, message: str) -> None:
    """Check that a booking is refused; some servers fail with a bare 500, which the server layer judges."""
    answer = context.gateway.send("POST", "/v2/bookings", body=_body(context, event_type, start), as_=NOBODY)
    check(not answer.is_success, message, answer, operation=BOOK)


# --- who gets a booking ------------------------------------------------------------------------------


@scenario("round robin is fair to within one booking", BOOK, MAKE, into=OF_TEAMS)
def fair(context: ScenarioContext) -> None:
    r = things(context)
    people = r.colleagues(3)
    event_type = r.fresh_team_event_type("roundRobin", hosts(*people))
    given = Counter(dict.fromkeys(people, 0))
    for _ in range(7):
        booking = book(context, event_type, r.start())
        host = host_of(booking)
        check(host in given, f"{host} became the host but does not belong to the event type", operation=BOOK)
        given[host] += 1
        spread = max(given.values()) - min(given.values())
        check(spread <= 1, f"three free hosts got {sorted(given.values())} bookings", operation=BOOK)


@scenario("a round-robin slot can be booked once for each free host", BOOK, SLOTS, MAKE, into=OF_TEAMS)
def one_each(context: ScenarioContext) -> None:
    r = things(context)
    people = r.colleagues(2)
    event_type = r.fresh_team_event_type("roundRobin", hosts(*people))
    start = r.start()
    got = [host_of(book(context, event_type, start)) for _ in people]
    check(len(set(got)) == 2, f"host {got[0]} has two bookings at the same time", operation=BOOK)
    check(set(got) == set(people), f"expected the hosts {sorted(people)}, got {sorted(got)}", operation=BOOK)
    refused(context, event_type, start, "a third booking was accepted while both hosts are busy")
    check(start not in _starts(context, event_type, start), "the slot is offered while both hosts are busy")


@scenario("the host with the highest priority comes first", BOOK, MAKE, into=OF_TEAMS)
def priority(context: ScenarioContext) -> None:
    r = things(context)
    first, second = r.colleagues(2)
    given = [{"userId": second, "priority": "low"}, {"userId": first, "priority": "high"}]
    event_type = r.fresh_team_event_type("roundRobin", given)
    start = r.start()
    for when in (start, r.start()):
        host = host_of(book(context, event_type, when))
        check(
            host == first, "a host with a lower priority was chosen before one with a higher", operation=BOOK
        )
    host = host_of(book(context, event_type, start))
    check(host == second, "the busy host with the higher priority was chosen again", operation=BOOK)


@scenario("nobody is booked twice across teams", BOOK, SLOTS, MAKE, into=OF_TEAMS)
def across_teams(context: ScenarioContext) -> None:
    r = things(context)
    shared, other = r.colleagues(2)
    second_team = r.in_organization(f"/teams/{r.fresh_team(shared)}")
    together = r.fresh_team_event_type("collective", hosts(shared, other))
    alone = r.fresh_team_event_type("roundRobin", hosts(shared), below=second_team)
    first, second = r.start(), r.start()
    book(context, together, first)
    refused(context, alone, first, "a host was booked in one team during a booking of another team")
    book(context, alone, second)
    refused(context, together, second, "a busy host of a collective event type was booked")
    offered = _starts(context, together, second)
    check(second not in offered, "a collective slot is offered while one host is busy", operation=SLOTS)
    offered = _starts(context, alone, first)
    check(
        first not in offered,
        "a slot is offered while the host has a booking in another team",
        operation=SLOTS,
    )


@scenario("collective slots are those when every host is free", SLOTS, MAKE, into=OF_TEAMS)
def intersection(context: ScenarioContext) -> None:
    _compare_with_alone(context, "collective", lambda a, b: a & b)


@scenario("round-robin slots are those when any host is free", SLOTS, MAKE, into=OF_TEAMS)
def union(context: ScenarioContext) -> None:
    _compare_with_alone(context, "roundRobin", lambda a, b: a | b)


def _compare_with_alone(context: ScenarioContext, kind: str, combine: Any) -> None:
    """Compare the slots of two people with different hours and zones with those of each person."""
    r = things(context)
    early = r.fresh_person("UTC", [{"days": WORKDAYS, "startTime": "08:00", "endTime": "13:00"}])
    late = r.fresh_person("Asia/Kolkata", [{"days": WORKDAYS, "startTime": "16:00", "endTime": "21:30"}])
    team = r.in_organization(f"/teams/{r.fresh_team(early, late)}")
    alone = [r.fresh_team_event_type("collective", hosts(one), below=team) for one in (early, late)]
    both = r.fresh_team_event_type(kind, hosts(early, late), below=team)
    start, end = r.day(3), r.day(9)
    of_one, of_other = (set(context.slots(each, start, end)) for each in alone)
    check(
        bool(of_one and of_other and of_one & of_other), "two available hosts have no slots", operation=SLOTS
    )
    busy = sorted(of_one & of_other)[0]
    book(context, alone[0], iso(moment(busy)))
    of_one, of_other = (set(context.slots(each, start, end)) for each in alone)
    check(busy not in of_one, "a booked slot is still offered", operation=SLOTS)
    expected, offered = combine(of_one, of_other), set(context.slots(both, start, end))
    missing, more = sorted(expected - offered), sorted(offered - expected)
    what = "some host" if kind == "roundRobin" else "every host"
    check(
        not more,
        f"{len(more)} slots are offered although not {what} is free, such as {more[:1]}",
        operation=SLOTS,
    )
    check(
        not missing,
        f"{len(missing)} slots are missing when {what} is free, such as {missing[:1]}",
        operation=SLOTS,
    )


@scenario(
    "people who are out of office get no bookings",
    f"POST {ORG}/users/{{userId}}/ooo",
    BOOK,
    SLOTS,
    into=OF_TEAMS,
)
def out_of_office(context: ScenarioContext) -> None:
    r = things(context)
    away, there = r.fresh_person(), r.fresh_person()
    team = r.in_organization(f"/teams/{r.fresh_team(away, there)}")
    rotating = r.fresh_team_event_type("roundRobin", hosts(away, there), below=team)
    together = r.fresh_team_event_type("collective", hosts(away, there), below=team)
    start = r.start()
    day = start[:10]
    before, after = (moment(start) + timedelta(days=offset) for offset in (-1, 1))
    absence = {"start": iso(before), "end": iso(after), "notes": "contract test", "reason": "vacation"}
    context.call("POST", r.in_organization(f"/users/{away}/ooo"), body=absence, expect=201)
    offered = context.slots(together, day, day)
    check(not offered, "collective slots are offered while one host is out of office", operation=SLOTS)
    host = host_of(book(context, rotating, start))
    check(host == there, "a host who is out of office was chosen", operation=BOOK)
    refused(context, rotating, start, "a host who is out of office was booked while the other host was busy")


@scenario(
    "a booking is reassigned to another host", "POST /v2/bookings/{bookingUid}/reassign", MAKE, into=OF_TEAMS
)
def reassigned(context: ScenarioContext) -> None:
    r = things(context)
    people = r.colleagues(2)
    event_type = r.fresh_team_event_type("roundRobin", hosts(*people))
    booking = book(context, event_type, r.start())
    before = host_of(booking)
    context.call("POST", f"/v2/bookings/{booking['uid']}/reassign", body={})
    now = context.call("GET", f"/v2/bookings/{booking['uid']}")
    check(host_of(now.data) != before, "the reassignment did not change the host", now)
    check(host_of(now.data) in people, "the reassignment chose somebody who is not a host", now)


# --- managed event types -----------------------------------------------------------------------------


@scenario("a managed child changes with its parent", CHANGE, MAKE, into=OF_TEAMS)
def managed(context: ScenarioContext) -> None:
    r = things(context)
    member, user = r.plain_member()
    team = r.in_organization(f"/teams/{r.fresh_team(user)}")
    body = r.team_event_type_body("managed", hosts(user))
    made = context.call("POST", f"{team}/event-types", body=body, expect=201)
    rows = made.data if isinstance(made.data, list) else [made.data]
    parent = next((row for row in rows if row.get("schedulingType") == "managed"), rows[0])
    child = _child(context, member, body["slug"])
    check(child is not None, "the host of a managed event type has no child of it", made, operation=MAKE)
    title, length = r.name("renamed"), 45
    change = {"title": title, "lengthInMinutes": length}
    context.call("PATCH", f"{team}/event-types/{parent['id']}", body=change)
    child = _child(context, member, body["slug"]) or {}
    check(child.get("title") == title, f"the parent is called {title!r}, its child {child.get('title')!r}")
    got = child.get("lengthInMinutes")
    check(got == length, f"the parent has {length} minutes, its child {got}")
    context.call("DELETE", f"{team}/event-types/{parent['id']}")
    child = _child(context, member, body["slug"])
    operation = f"DELETE {TEAM}/event-types/{{eventTypeId}}"
    check(child is None, "the child still exists after its parent was deleted", operation=operation)


def _child(context: ScenarioContext, member: Credentials, slug: str) -> dict[str, Any] | None:
    listed = context.call("GET", "/v2/event-types", as_=member)
    return next((dict(row) for row in listed.data if row["slug"] == slug), None)


# --- deleted teams, removed members ------------------------------------------------------------------


@scenario(
    "a deleted team is gone, but its bookings stay",
    f"DELETE {TEAM}",
    f"GET {TEAM}",
    "GET /v2/bookings/{bookingUid}",
    into=OF_TEAMS,
)
def deleted(context: ScenarioContext) -> None:
    r = things(context)
    person = r.person()
    team = r.in_organization(f"/teams/{r.fresh_team(person)}")
    event_type = r.fresh_team_event_type("roundRobin", hosts(person), below=team)
    uid = book(context, event_type, r.start())["uid"]
    listed = context.call("GET", r.in_organization("/teams"), query={"take": 250})
    number = team.rsplit("/", 1)[1]
    there = number in [str(row["id"]) for row in listed.data]
    check(there, "the list of teams lacks the new team", listed, operation=f"GET {ORG}/teams")
    context.call("DELETE", team)
    context.call("GET", team, expect=REFUSED, why="the team was deleted")
    listed = context.call("GET", r.in_organization("/teams"), query={"take": 250})
    there = number in [str(row["id"]) for row in listed.data]
    check(not there, "the list of teams still has the deleted team", listed, operation=f"GET {ORG}/teams")
    refused(context, event_type, r.start(), "an event type of a deleted team was booked")
    kept = context.call("GET", f"/v2/bookings/{uid}")
    check(kept.data["uid"] == uid, "the uid of a deleted team's booking returns another booking", kept)


@scenario(
    "a removed host gets no booking", f"DELETE {TEAM}/memberships/{{membershipId}}", BOOK, into=OF_TEAMS
)
def removed_host(context: ScenarioContext) -> None:
    r = things(context)
    stays, leaves = r.fresh_person(), r.fresh_person()
    team = r.in_organization(f"/teams/{r.fresh_team(stays)}")
    membership = r.join(team, leaves)
    event_type = r.fresh_team_event_type("roundRobin", hosts(leaves, stays), below=team)
    context.call("DELETE", f"{team}/memberships/{membership}")
    for _ in range(2):
        host = host_of(book(context, event_type, r.start()))
        check(host == stays, "somebody who left the team is still its host", operation=BOOK)


# --- who receives it ---------------------------------------------------------------------------------


@scenario(
    "webhooks of a team and of its organization arrive signed",
    f"POST {ORG}/webhooks",
    "POST /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks",
    BOOK,
    into=OF_TEAMS,
)
def webhooks(context: ScenarioContext) -> None:
    r = things(context)
    team, people = r.team(), r.colleagues(2)
    event_type = r.fresh_team_event_type("roundRobin", hosts(*people))
    places = {
        r.name("org"): (r.in_organization("/webhooks"), f"POST {ORG}/webhooks"),
        r.name("team"): (
            f"/v2/teams/{team}/event-types/{event_type}/webhooks",
            "POST /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks",
        ),
    }
    hooks: list[str] = []
    try:
        for name, (path, _) in places.items():
            triggers = ["BOOKING_CREATED", "BOOKING_CANCELLED"]
            hook = {"active": True, "subscriberUrl": context.receiver.url(name), "triggers": triggers}
            made = context.data("POST", path, body={**hook, "secret": f"secret of {name}"})
            hooks.append(f"{path}/{made['id']}")
        booking = book(context, event_type, r.start())
        reason = {"cancellationReason": "over"}
        for name, (_, operation) in places.items():
            _heard(context, name, operation, booking, event_type, "BOOKING_CREATED")
        context.call("POST", f"/v2/bookings/{booking['uid']}/cancel", body=reason)
        for name, (_, operation) in places.items():
            _heard(context, name, operation, booking, event_type, "BOOKING_CANCELLED")
    finally:
        for path in hooks:
            context.gateway.send("DELETE", path)


def _heard(
    context: ScenarioContext,
    name: str,
    operation: str,
    booking: dict[str, Any],
    event_type: int,
    trigger: str,
) -> None:
    def ours(got: list[Any]) -> list[Any]:
        return [
            each
            for each in got
            if each.trigger == trigger and each.json.get("payload", {}).get("uid") == booking["uid"]
        ]

    got = ours(context.receiver.wait(name, lambda got: bool(ours(got))))
    check(len(got) == 1, f"{trigger} of a team's booking arrived {len(got)} times", operation=operation)
    signed = got[0].is_signed_with(f"secret of {name}")
    check(signed, f"{trigger} is not signed with the webhook's secret", operation=operation)
    payload = got[0].json["payload"]
    told = payload.get("eventTypeId", event_type)
    check(told == event_type, f"{trigger} is about event type {told}, not {event_type}", operation=operation)
    same = moment(payload["startTime"]) == moment(booking["start"])
    check(same, f"{trigger} has another start than the booking", operation=operation)
    organizer = (payload.get("organizer") or {}).get("id", host_of(booking))
    check(organizer == host_of(booking), f"{trigger} names another organizer", operation=operation)


# --- who may do what ---------------------------------------------------------------------------------

# The role that the document requires, and the actors that have it.
ACTORS = ("an outsider", "a member of another team", "a member of the team", "an admin of the team")
MAY: dict[str, tuple[str, ...]] = {
    "org admin": (),
    "org member": ACTORS[1:],
    "team admin": ACTORS[3:],
    "team member": ACTORS[2:],
}
ROLES = "access by role"
SECURED: Any = {"layer": Layer.SECURITY, "needs": "a plain member of the organization", "into": OF_TEAMS}
_OF_MEMBERS = f"GET {TEAM}/memberships"


@scenario(
    "each role may do what the document says",
    _OF_MEMBERS,
    layer=Layer.SECURITY,
    needs="a plain member and an outsider",
    into=OF_TEAMS,
)
def roles(context: ScenarioContext) -> None:
    """Send every operation that requires a role as an outsider, another member, a member and an admin."""
    r = things(context)
    member, user = r.plain_member()
    if context.target.other is None:
        raise MissingError("needs the key of a user outside the organization (--key2)")
    work = list(_prepared(context, r))
    wrongs: list[WrongError] = []
    membership = 0
    for number, actor in enumerate(ACTORS):
        who = member if number else context.target.other
        if actor == "a member of the team":
            membership = r.join(r.below_team(), user)
        elif actor == "an admin of the team":
            context.call("PATCH", r.below_team(f"/memberships/{membership}"), body={"role": "ADMIN"})
        for operation, call, role in work:
            may = MAY[role]
            if may and actor == may[0]:
                wrongs += _is_let_in(context, operation, call, who, actor, role)
            elif actor not in may:
                wrongs += _is_refused(context, operation, call, who, actor, role)
    if wrongs:
        wrongs[0].more = wrongs[1:]
        raise wrongs[0]


def _prepared(context: ScenarioContext, r: Resources) -> Iterator[tuple[Operation, Call, str]]:
    """Yield a request of the owner, not yet sent, for each operation that requires a role."""
    for operation in context.document.of_edition(context.settings.profile.value):
        role = operation.raw.get("x-calcom-access", {}).get("role")
        if operation.id in context.scope and role in MAY:
            with suppress(MissingError, NotSentError):
                yield operation, RECIPES.prepare(operation, r, context.document), role


def _is_refused(
    context: ScenarioContext, operation: Operation, call: Call, who: Credentials, actor: str, role: str
) -> list[WrongError]:
    team = call.path.get("teamId")
    guard = context.gateway.guard
    if actor != ACTORS[0] and team is not None and guard and not guard.made("organization-team", team):
        return []  # a team from before the run, in which the actor may have a role
    answer = _as(context, operation, call, who)
    if answer is None or not answer.is_success:
        return []
    text = f"{actor} got {answer.status}, but the document requires the role {role}"
    return [WrongError(text, answer, operation=operation.label, check=ROLES)]


def _is_let_in(
    context: ScenarioContext, operation: Operation, call: Call, who: Credentials, actor: str, role: str
) -> list[WrongError]:
    if str(call.path.get("teamId", things(context).team())) != str(things(context).team()):
        return []  # a new team, in which the actor has no role
    answer = _as(context, operation, call, who)
    if answer is None or answer.status not in (401, 403):
        return []
    text = f"{actor} got {answer.status}, but the document allows the role {role}"
    return [WrongError(text, answer, operation=operation.label, check=ROLES)]


def _as(context: ScenarioContext, operation: Operation, call: Call, who: Credentials) -> Answer | None:
    with suppress(NotSentError):
        return send(context.gateway, operation, replace(call, as_=who))
    return None


@scenario(
    "removed members have no access", _OF_MEMBERS, f"DELETE {TEAM}/memberships/{{membershipId}}", **SECURED
)
def removed(context: ScenarioContext) -> None:
    _shut_out(context, seen_before=False)


@scenario(
    "access ends with the membership", _OF_MEMBERS, f"DELETE {TEAM}/memberships/{{membershipId}}", **SECURED
)
def removed_at_once(context: ScenarioContext) -> None:
    _shut_out(context, seen_before=True)


def _shut_out(context: ScenarioContext, *, seen_before: bool) -> None:
    """Check that a removed member has no access, also if the server has just given it."""
    r = things(context)
    member, user = r.plain_member()
    team = r.in_organization(f"/teams/{r.fresh_team()}")
    membership = r.join(team, user, "ADMIN")
    if seen_before:
        context.call("GET", f"{team}/memberships", as_=member)
    context.call("DELETE", f"{team}/memberships/{membership}")
    why = "the membership was deleted"
    context.call("GET", f"{team}/memberships", as_=member, expect=REFUSED, why=why)
    mine = context.call("GET", team.rpartition("/")[0] + "/me", as_=member)
    there = team.rsplit("/", 1)[1] in [str(row["id"]) for row in mine.data]
    check(
        not there,
        "the user's own teams still include the one they left",
        mine,
        operation=f"GET {ORG}/teams/me",
    )


@scenario("users see only their own teams", f"GET {ORG}/teams/me", "GET /v2/teams", **SECURED)
def own_teams(context: ScenarioContext) -> None:
    r = things(context)
    member, user = r.plain_member()
    with_member, without = r.fresh_team(user), r.fresh_team()
    mine = context.call("GET", r.in_organization("/teams/me"), as_=member, query={"take": 250})
    ids = [row["id"] for row in mine.data]
    check(with_member in ids, "the user's own teams lack one of their teams", mine)
    check(without not in ids, "the user's own teams include one they do not belong to", mine)
    plain = r.fresh_own_team()
    listed = context.call("GET", "/v2/teams", as_=member)
    seen = plain in [row["id"] for row in listed.data]
    check(not seen, "the list of teams includes somebody else's team", listed, operation="GET /v2/teams")
    context.call(
        "GET", f"/v2/teams/{plain}", as_=member, expect=REFUSED, why="the team belongs to somebody else"
    )
    context.call("PATCH", f"/v2/teams/{plain}", as_=member, body={"name": "taken over"}, expect=REFUSED)
    context.call(
        "DELETE", f"/v2/teams/{plain}", as_=member, expect=REFUSED, why="the team belongs to somebody else"
    )
    context.call("GET", f"/v2/teams/{plain}")


def _starts(context: ScenarioContext, event_type: int, start: str) -> list[str]:
    """Return the starts offered on the day of `start`, in the same notation."""
    day = start[:10]
    return [iso(moment(slot)) for slot in context.slots(event_type, day, day)]
