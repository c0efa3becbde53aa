"""Event types of teams as version 2024-06-14 shows them."""

from __future__ import annotations

from ..quirks import NO_QUIRKS, Quirks
from ..state import Row, State, pick
from .team_rules import children_of
from .views import shown

_TEAM = ("name", "slug", "bannerUrl", "logoUrl", "weekStart", "brandColor", "darkBrandColor", "theme")
_OF_ONE_PERSON = ("ownerId", "users")


def team_output(
    state: State,
    row: Row,
    *,
    listed: bool = False,
    hosts_limit: int | None = None,
    quirks: Quirks = NO_QUIRKS,
) -> Row:
    """Show an event type of a team, or a member's child of a managed one as the team sees it.

    Lists show more of the team.
    """
    view = {name: value for name, value in shown(row, 0, []).items() if name not in _OF_ONE_PERSON}
    owner, team_id = state.users.get(row["userId"]), row["teamId"]
    if owner is not None and not owner["isPlatformManaged"]:
        view["bookingUrl"] = f"https://cal.com/{owner['username']}/{row['slug']}"
    view["hosts"] = _hosts(state, row, quirks)[:hosts_limit]
    view |= {
        "teamId": team_id,
        "ownerId": row["userId"],
        "parentEventTypeId": row["parentId"],
        "schedulingType": row["schedulingType"],
    }
    if team_id is not None:
        view["assignAllTeamMembers"] = row["assignAllTeamMembers"]
    stopped = row["metadata"].get("disableStandardEmails")
    if stopped:
        view["emailSettings"] = {
            "disableEmailsToAttendees": stopped["all"].get("attendee", False),
            "disableEmailsToHosts": stopped["all"].get("host", False),
        }
    team = state.teams.get(team_id)
    view["team"] = {"id": team_id, **(pick(team, *_TEAM) if team and listed else {})}
    view["rescheduleWithSameRoundRobinHost"] = row["rescheduleWithSameRoundRobinHost"]
    view["rrHostSubsetEnabled"] = row["rrHostSubsetEnabled"]
    return view


def with_children(state: State, row: Row, quirks: Quirks = NO_QUIRKS) -> Row | list[Row]:
    """Show a managed event type with its children; any other by itself."""
    if row["schedulingType"] != "managed":
        return team_output(state, row, quirks=quirks)
    children = sorted(children_of(state, row), key=lambda child: int(child["id"]))
    return [team_output(state, each) for each in (row, *children)]


def _hosts(state: State, row: Row, quirks: Quirks) -> list[Row]:
    """Show the hosts: of round robin with priority, of a managed one its children's owners.

    An event type without a kind shows none, though it keeps them.
    """
    if row["schedulingType"] is None:
        return []
    if row["schedulingType"] == "managed":
        children = sorted(children_of(state, row), key=lambda child: int(child["id"]))
        return [_host(state, child["userId"]) for child in children]
    return [
        {
            "mandatory": host["isFixed"],
            "priority": _priority(host["priority"], quirks),
            **_host(state, host["userId"]),
        }
        if row["schedulingType"] == "roundRobin"
        else _host(state, host["userId"])
        for host in row["hosts"]
    ]


def _host(state: State, user_id: int) -> Row:
    user = state.users[user_id]
    return {
        "userId": user_id,
        "name": user["name"] or "",
        "username": user["username"] or "",
        "avatarUrl": user["avatarUrl"],
    }


def _priority(stored: str, quirks: Quirks) -> str:
    return "medium" if stored == "lowest" and "lowest-shown-as-medium" in quirks else stored
