"""Fill a state for API v1 from a seed in the form of the recordings' v1 seed.

Per user: `id`, `email`, `username`, `api_key`, `role`, `schedule_id` (of a schedule with office hours) and
`event_types`, which map slugs to ids or to objects of columns with `id`. Additional fields are possible:
`name`, `timeZone`, `locale`, `key_expired`, and `calendars` of a connected Google account.

With `organizations`, `teams` and their event types (as in `organizations/seed.py`) the server is Cal.com
6.0, the last with API v1: errors have a trace, teams and memberships have more columns, and there are
invitations. `api_v1.system_admin` is then the administrator of the whole server.
"""

from __future__ import annotations

import json
import re
from importlib import resources
from pathlib import Path
from typing import Any

from ..calendars.listing import connect_account
from ..event_types import booking_fields
from ..organizations.seed import EVENT_TYPES, load_teams, reserve_ids, sections
from ..seed import add_user, read_seed
from ..services import Application
from ..state import Row, State, pick
from ..users.rules import EXPIRED
from . import views

_MINUTES = re.compile(r"(\d+)min")
_TEAM = re.compile(r"/teams/(\d+)/")
_KINDS = {"collective": "COLLECTIVE", "roundRobin": "ROUND_ROBIN", "managed": "MANAGED"}
_EXPIRED_KEY = re.compile(r"\b(\w+): an expired key")


def load_seed(app: Application, seed: str | Path | dict[str, Any] | None) -> None:
    """Fill the app's (empty) state; None is the built-in seed."""
    if seed is None:
        text = resources.files("calcom.sandbox.v1").joinpath("seed.json").read_text(encoding="utf-8")
        seed = json.loads(text)
    read = read_seed(seed)
    state = app.state
    clock = read.get("clock")
    if isinstance(clock, str):
        state.clock.move(clock)
    if "organizations" in read:
        state.settings["v1"] = views.LATER
        read = _with_admin(read)
    expired = set(_EXPIRED_KEY.findall(str(read.get("note", ""))))
    for username, entry in read["users"].items():
        user = _user(state, username, entry)
        if "api_key" in entry:
            _key(state, user, entry["api_key"], gone=entry.get("key_expired", username in expired))
    for username, entry in read["users"].items():
        user = state.users.where(username=entry.get("username", username))[0]
        number = entry.get("schedule_id", entry.get("default_schedule_id"))
        if number is not None:
            schedule = views.add_schedule(state, user["id"], "Working Hours", user["timeZone"], number)
            state.users.update(user["id"], defaultScheduleId=schedule["id"])
        if entry.get("calendars"):
            _connect(state, user, entry["calendars"])
        for slug, described in entry.get("event_types", {}).items():
            _event_type(state, user, slug, described)
    if "organizations" in read:
        load_teams(state, read)
        for row in list(state.memberships):
            state.memberships.update(row["id"], customRoleId=f"{row['role'].lower()}_role")
        reserve_ids(state, read)
        for _, entries in sections(read, EVENT_TYPES):
            for entry in entries:
                _offered(state, entry)


def _user(state: State, username: str, entry: dict[str, Any]) -> Row:
    columns = {name: value for name, value in views.USER_COLUMNS.items() if name != "emailVerified"}
    return add_user(state, username, entry, **{**columns, "role": entry.get("role", "USER")})


def _key(state: State, user: Row, key: str, *, gone: bool) -> None:
    state.api_keys.insert(
        key=key,
        id=state.cuid(),
        userId=user["id"],
        note="seed",
        createdAt=state.clock.now_iso(),
        expiresAt=EXPIRED if gone else None,
        lastUsedAt=None,
        rateLimits=None,
    )


def _event_type(state: State, user: Row, slug: str, described: int | dict[str, Any]) -> None:
    """Add an event type; with only an id, the slug determines the length and the confirmation."""
    columns = {} if isinstance(described, int) else {**described}
    number = described if isinstance(described, int) else columns.pop("id", None)
    minutes = _MINUTES.fullmatch(slug)
    views.add_event_type(
        state,
        {
            "title": f"{minutes[1]} min" if minutes else slug.capitalize(),
            "slug": slug,
            "length": int(minutes[1]) if minutes else 30,
            "requiresConfirmation": slug == "confirm",
            "userId": user["id"],
            "scheduleId": user["defaultScheduleId"],
            "locations": [{"type": "link", "link": "https://example.com/room"}],
            "metadata": {},
            **columns,
        },
        number,
    )


def _connect(state: State, user: Row, calendars: list[dict[str, Any]]) -> None:
    filled = [{"primary": None, "readOnly": False, "email": user["email"], **each} for each in calendars]
    account = state.table("provider_accounts").insert(provider="google", calendars=filled, events=[])
    connect_account(state, user["id"], "google_calendar", "google-calendar", account)


# --- teams


def _with_admin(read: dict[str, Any]) -> dict[str, Any]:
    """Add the administrator of the whole server to a seed, whom only API v1 knows."""
    admin = (read.get("api_v1") or {}).get("system_admin")
    if admin is None:
        return read
    name = admin["name"]
    usual = {"email": f"{name}@example.com", "username": name, "name": f"{name.capitalize()} System"}
    return {**read, "users": {**read["users"], name: {**usual, **admin, "name": usual["name"]}}}


def _offered(state: State, entry: dict[str, Any]) -> None:
    """Convert an event type from API v2 to a v1 row; of a managed one also the children."""
    body = entry["json"]
    by = state.users.where(username=entry["by"])[0]
    found = _TEAM.search(entry["path"])
    owner: Row = {"userId": by["id"], "scheduleId": by["defaultScheduleId"]}
    if found:
        owner = {"teamId": int(found[1])}
    kind = _KINDS.get(body.get("schedulingType", ""))
    columns = {
        **pick(body, "title", "slug"),
        "length": body["lengthInMinutes"],
        "schedulingType": kind,
        "locations": [_place(each) for each in body.get("locations", [{"integration": "cal-video"}])],
        "bookingFields": [booking_fields.internal(each) for each in booking_fields.default_fields()],
        "metadata": {"managedEventConfig": {}} if kind == "MANAGED" else {},
        **owner,
    }
    row = views.add_event_type(state, columns)
    hosts = body.get("hosts", [])
    if kind != "MANAGED":
        fixed = kind == "COLLECTIVE"
        listed = [{"userId": each["userId"], "isFixed": fixed, "scheduleId": None} for each in hosts]
        state.event_types.update(row["id"], hosts=listed, teamId=owner.get("teamId"))
        return
    for each in hosts:
        user = state.users[each["userId"]]
        own = {"userId": user["id"], "scheduleId": user["defaultScheduleId"], "parentId": row["id"]}
        views.add_event_type(state, {**columns, **own, "teamId": None, "schedulingType": None})


def _place(location: Row) -> Row:
    if location.get("type") != "link":
        return {"type": "integrations:daily"}
    public = location.get("public", False)
    return {"type": "link", "link": location["link"], "displayLocationPublicly": public}
