"""Event types of teams: their hosts, and the members' children of managed ones. No HTTP here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..errors import SandboxError, bad_request, no_such_reference, not_found, server_error, trpc, zod
from ..organizations.members import members_of
from ..quirks import NO_QUIRKS, Quirks
from ..state import Row, State
from .body import CREATE_FOR_TEAM, UPDATE_FOR_TEAM, checked
from .kinds import KINDS
from .readable import check_readable
from .rules import DEFAULTS, fresh_defaults, insert, remove
from .settings import (
    TEAM_FLAGS,
    check_inputs,
    check_stored,
    check_update,
    fits_the_table,
    settings_of,
    video_settings,
)

# The child's own settings; all others are the managed event type's.
OWN = frozenset(("id", "userId", "teamId", "parentId", "createdAt", "updatedAt", "schedulingType", "hosts"))
_OWN_DEFAULTS: Row = {
    "scheduleId": None,
    "hidden": False,
    **dict.fromkeys(("assignAllTeamMembers", "rrHostSubsetEnabled"), False),
}
_SLUG_TAKEN = "Team event type with this slug already exists"
_HOSTS_NEEDED = (
    "Hosts required when switching schedulingType. Please provide 'hosts' or set 'assignAllTeamMembers: true'"
    " to specify how hosts should be configured for the new scheduling type."
)


def create_team_event_type(
    state: State, user: Row, team_id: int, body: Any, *, quirks: Quirks = NO_QUIRKS
) -> Row:
    """Add an event type to a team; the members get children of a managed one."""
    if isinstance(body, list):
        raise trpc(400, "BAD_REQUEST")
    sent = checked(body, CREATE_FOR_TEAM)
    settings = settings_of(sent, DEFAULTS)
    _check_hosts(state, team_id, sent.get("hosts"), quirks=quirks)
    _check_slug(state, team_id, settings.get("slug", ""))
    settings |= _team_settings(sent)
    settings.setdefault("locations", [{"type": "integration", "integration": "cal-video"}])
    row = fresh_defaults()
    check_inputs(state, user, settings, row)
    if not fits_the_table({**settings, **_team_flags(sent)}) or _lacks_its_schedule(state, settings):
        raise trpc(400, "BAD_REQUEST")
    kind = settings["schedulingType"] = KINDS[sent["schedulingType"]]
    settings.update(video_settings(state, sent, None, after={}))
    settings["metadata"] = {"managedEventConfig": {}} if kind == "managed" else {}
    settings["metadata"] |= _mails(state, team_id, sent)
    settings |= {"teamId": team_id, "assignAllTeamMembers": bool(sent.get("assignAllTeamMembers"))}
    try:
        check_update(state, sent, settings, {**row, **settings})
        check_stored(settings, quirks=quirks)
        people = _people(state, team_id, sent, quirks=quirks) or []
        if kind != "managed":
            _check_accepted(state, team_id, people)
        _check_each_once(people)
    except SandboxError:
        if "refused-event-types-stay" in quirks:
            insert(state, None, settings)
        raise
    if kind != "managed":
        settings["hosts"] = _hosts(people, kind)
    row = insert(state, None, settings)
    if kind == "managed":
        _share(state, row, [host["userId"] for host in people])
    return row


def update_team_event_type(
    state: State, user: Row, team_id: int, number: int, body: Any, *, quirks: Quirks = NO_QUIRKS
) -> Row:
    sent = checked({} if body == [] else body, UPDATE_FOR_TEAM)
    row = state.event_types.get(number)
    settings = settings_of(sent, row or DEFAULTS)
    _check_hosts(state, team_id, sent.get("hosts"), quirks=quirks)
    if "slug" in settings:
        itself = None if "own-slug-taken" in quirks else number
        _check_slug(state, team_id, settings["slug"], except_for=itself)
    if row is None or row["teamId"] != team_id:
        raise bad_request("Event type to update not found")
    check_readable(row)
    settings |= _team_settings(sent)
    people = _people(state, team_id, sent, quirks=quirks)
    asked = KINDS[sent["schedulingType"]] if sent.get("schedulingType") else row["schedulingType"]
    if asked != row["schedulingType"] and people is None and row["schedulingType"] != "managed":
        raise bad_request(_HOSTS_NEEDED)
    check_inputs(state, user, settings, row)
    check_update(state, sent, settings, {**row, **settings})
    if not fits_the_table({**settings, **_team_flags(sent)}):
        raise server_error()
    check_stored(settings, quirks=quirks)
    if _lacks_its_schedule(state, settings):
        raise no_such_reference()
    if row["schedulingType"] != "managed":
        _check_accepted(state, team_id, people or ())
    _check_each_once(people or [])
    settings |= {"schedulingType": None if "schedulingType" in sent and not sent["schedulingType"] else asked}
    if sent.get("assignAllTeamMembers") is not None:
        settings["assignAllTeamMembers"] = sent["assignAllTeamMembers"]
    if people is not None and row["schedulingType"] != "managed":
        settings["hosts"] = _in_old_order(row["hosts"], _hosts(people, asked))
    settings["metadata"] = {**row["metadata"], **_mails(state, team_id, sent)}
    settings.update(video_settings(state, sent, row, after={**row, **settings}))
    state.event_types.update(number, **settings, updatedAt=state.clock.now_iso())
    if row["schedulingType"] == "managed":
        members = children_of(state, row) if people is None else people
        _share(state, row, [member["userId"] for member in members])
    return row


def delete_team_event_type(state: State, team_id: int, number: int) -> Row:
    row = state.event_types.get(number)
    if row is None or row["teamId"] != team_id:
        raise not_found(f"Event type with ID={number} does not exist.")
    for child in children_of(state, row):
        remove(state, child)
    return remove(state, row)


def children_of(state: State, event_type: Row) -> list[Row]:
    """Return the members' children of a managed event type."""
    return state.event_types.where(parentId=event_type["id"])


def event_types_of(state: State, team_id: int) -> list[Row]:
    return sorted(state.event_types.where(teamId=team_id), key=lambda row: int(row["id"]))


# --- hosts


def _people(state: State, team_id: int, sent: Row, *, quirks: Quirks) -> list[Row] | None:
    """Return the hosts as sent; None if the body does not mention them."""
    if not sent.get("assignAllTeamMembers"):
        hosts: list[Row] | None = sent.get("hosts")
        return hosts
    accepted = "open-invitations-counted" not in quirks
    members = [row for row in state.memberships.where(teamId=team_id) if row["accepted"] or not accepted]
    if state.teams[team_id]["oauthClientId"]:
        members = [each for each in members if state.users[each["userId"]]["isPlatformManaged"]]
    return [{"userId": member["userId"]} for member in members]


def _check_accepted(state: State, team_id: int, people: Iterable[Row]) -> None:
    """Refuse hosts who have not accepted their invitation; the server does so only outside organizations."""
    there = {member["userId"] for member in members_of(state, team_id, accepted=True)}
    if state.teams[team_id]["parentId"] is None and any(each["userId"] not in there for each in people):
        raise trpc(403, "A host has not accepted the invitation to the team.")


def _hosts(people: Iterable[Row], kind: str) -> list[Row]:
    """Return the rows of hosts; those of a collective event type are all fixed, with the default priority."""
    together = kind == "collective"
    return [
        {
            "userId": each["userId"],
            "isFixed": together or bool(each.get("mandatory")),
            "priority": "medium" if together else each.get("priority") or "medium",
            "weight": None,
            "scheduleId": None,
        }
        for each in people
    ]


def _in_old_order(old: Sequence[Row], new: Sequence[Row]) -> list[Row]:
    """Keep the order of hosts who stay, on which turns depend; new hosts follow."""
    places = {host["userId"]: place for place, host in enumerate(old)}
    return sorted(new, key=lambda host: places.get(host["userId"], len(places)))


def _share(state: State, parent: Row, members: Sequence[int]) -> None:
    """Give exactly these members children of a managed event type, updated to its settings."""
    kept = {child["userId"]: child for child in children_of(state, parent)}
    for user_id, child in kept.items():
        if user_id not in members:
            remove(state, child)
    settings = {name: value for name, value in parent.items() if name not in OWN} | _OWN_DEFAULTS
    for user_id in [user["id"] for user in state.users if user["id"] in members]:
        if user_id in kept:
            now = state.clock.now_iso()
            state.event_types.update(kept[user_id]["id"], **settings, updatedAt=now)
            continue
        for same in state.event_types.where(userId=user_id, slug=parent["slug"]):
            remove(state, same)  # the child replaces the member's event type with this slug
        insert(state, state.users[user_id], {**settings, "parentId": parent["id"]})


# --- checks


def _check_hosts(state: State, team_id: int, hosts: list[Row] | None, *, quirks: Quirks) -> None:
    accepted = "open-invitations-counted" not in quirks
    members = {row["userId"] for row in members_of(state, team_id, accepted=accepted)}
    # A list is a host without a user.
    users = ["" if isinstance(host, list) else host["userId"] for host in hosts or ()]
    strangers = [user for user in users if user not in members]
    if strangers:
        names = ", ".join(map(str, strangers))
        raise not_found(f"Invalid hosts: {names} are not members of team with id {team_id}.")


def _check_slug(state: State, team_id: int, slug: str, except_for: int | None = None) -> None:
    if any(row["id"] != except_for for row in state.event_types.where(teamId=team_id, slug=slug)):
        raise bad_request(_SLUG_TAKEN)


def _check_each_once(people: Sequence[Row]) -> None:
    ids = [each["userId"] for each in people]
    if len(set(ids)) < len(ids):
        raise trpc(400, "A host is named twice.")


def _lacks_its_schedule(state: State, settings: Row) -> bool:
    """Return whether the schedule does not exist; anybody's will do."""
    return bool(settings.get("scheduleId")) and settings["scheduleId"] not in state.schedules


def _team_flags(sent: Row) -> Row:
    """Return the flags that only event types of teams have, as sent."""
    return {name: sent[name] for name in TEAM_FLAGS if name in sent}


def _team_settings(sent: Row) -> Row:
    """Return the settings that only event types of teams have, stored unchanged."""
    names = ("rescheduleWithSameRoundRobinHost", "rrHostSubsetEnabled")
    return {name: sent[name] for name in names if sent.get(name) is not None}


def _mails(state: State, team_id: int, sent: Row) -> Row:
    """Return the metadata about suppressed mails; only organizations can suppress them."""
    asked = sent.get("emailSettings") or {}
    names = {"attendee": "disableEmailsToAttendees", "host": "disableEmailsToHosts"}
    given = {short: asked[name] for short, name in names.items() if name in asked}
    if not given:
        return {}
    if state.teams[team_id]["parentId"] is None:
        given = dict.fromkeys(names, False)
    nulls = [short for short, value in given.items() if value is None]
    if nulls:  # the server cannot read what it has stored
        text = "disableStandardEmails.all.{} - Expected boolean, received null, "
        raise zod("".join(text.format(short) for short in nulls))
    return {"disableStandardEmails": {"all": given}}
