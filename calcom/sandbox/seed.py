"""Fill a state from a seed: users and keys, then what the seed creates through the API.

The form is that of the recordings' seed files. Additional fields are possible: a user's
`name`, `timeZone`, `weekStart`, `timeFormat`, `locale`, `organizationId`; a rate limit's `name`;
at the top level `rate_limit` (the default limit of keys) and `clock` (an ISO time; other texts are
ignored).
"""

from __future__ import annotations

import json
from datetime import datetime
from importlib import resources
from pathlib import Path
from typing import Any

from .event_types.rules import create_event_type_row
from .oauth.rules import add_client, add_code
from .organizations.members import join
from .organizations.seed import add_platform_client, load_organizations
from .organizations.teams import new_organization
from .rate_limits import Limit
from .schedules import rules as schedules
from .services import Application
from .state import Row, State
from .users.rules import EXPIRED, new_user

Seed = str | Path | dict[str, Any] | None


def read_seed(seed: Seed, profile: str = "selfhosted") -> dict[str, Any]:
    """Read a seed; None is the built-in one, with an organization if the profile has organizations."""
    if isinstance(seed, dict):
        return seed
    if seed is None:
        return _with_teams(_built_in("seed")) if profile == "teams" else _built_in("seed")
    text = Path(seed).read_text(encoding="utf-8")
    try:
        read = json.loads(text)
    except ValueError as problem:
        raise ValueError(f"{seed} is not JSON: {problem}") from None
    if not isinstance(read, dict) or not isinstance(read.get("users"), dict):
        raise ValueError(f"{seed}: a seed must be a JSON object with an object 'users'")
    return read


def _built_in(name: str) -> dict[str, Any]:
    text = resources.files("calcom.sandbox").joinpath(f"{name}.json").read_text(encoding="utf-8")
    read: dict[str, Any] = json.loads(text)
    return read


def _with_teams(read: dict[str, Any]) -> dict[str, Any]:
    """Add an organization and its teams to the seed's users."""
    teams = _built_in("seed-teams")
    return {**read, **teams, "users": {**read["users"], **teams["users"]}}


def load_seed(app: Application, seed: Seed) -> None:
    """Fill the app's (empty) state."""
    read = read_seed(seed, app.profile)
    state = app.state
    clock = read.get("clock")
    if isinstance(clock, str) and _is_moment(clock):
        state.clock.move(clock)
    app.default_limit = _limit("default", read.get("rate_limit") or {})
    _organization(state, read.get("organization"))
    for username, entry in read["users"].items():
        _user(state, username, entry, read.get("organization"))
    _oauth2(state, read.get("oauth2"))
    _platform_client(state, read.get("platform_oauth_client"))
    for kind, owners in (read.get("created_through_the_api") or {}).items():
        _create(state, kind, owners)
    if app.profile != "selfhosted":
        load_organizations(app, read)
    for table in (state.users, state.memberships):
        table.settle()


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _limit(name: str, entry: dict[str, Any]) -> Limit:
    usual = Limit()
    return Limit(
        entry.get("name", name),
        entry.get("limit", usual.limit),
        entry.get("ttl_ms", usual.ttl_ms),
        entry.get("block_ms", usual.block_ms),
    )


def _organization(state: State, entry: dict[str, Any] | None) -> None:
    if entry:
        new_organization(
            state, id=entry["id"], slug=entry["slug"], name=entry.get("name", entry["slug"]), isPlatform=True
        )


def add_user(state: State, username: str, entry: dict[str, Any], **more: Any) -> Row:
    """Add the user that a seed describes."""
    return new_user(
        state,
        id=entry.get("id"),
        email=entry["email"],
        username=entry.get("username", username),
        name=entry.get("name", f"{username.capitalize()} Example"),
        password=entry.get("password"),
        emailVerified=state.clock.now_iso(),
        createdDate=state.clock.now_iso(),
        **more,
        **{name: entry[name] for name in ("timeZone", "weekStart", "timeFormat", "locale") if name in entry},
    )


def _user(state: State, username: str, entry: dict[str, Any], organization: dict[str, Any] | None) -> None:
    owns = organization is not None and organization["owner"] == username
    own_organization = organization["id"] if organization and owns else None
    user = add_user(state, username, entry, organizationId=entry.get("organizationId", own_organization))
    if organization and owns:
        join(state, organization["id"], user["id"], role="OWNER", accepted=True)
    if entry.get("api_key"):
        limit = entry.get("rate_limit")
        limits = None
        if limit:
            row = _limit("short", limit)
            limits = [{"name": row.name, "limit": row.limit, "ttl_ms": row.ttl_ms, "block_ms": row.block_ms}]
        state.api_keys.insert(
            key=entry["api_key"],
            userId=user["id"],
            expiresAt=EXPIRED if entry.get("key_expired") else None,
            rateLimits=limits,
        )


def _oauth2(state: State, entry: dict[str, Any] | None) -> None:
    if not entry:
        return
    owner = min(state.users, key=lambda row: row["id"])
    for kind in ("confidential", "public"):
        client = entry.get(kind)
        if client is None:
            continue
        add_client(
            state,
            client_id=client["client_id"],
            name=client.get("name", client["client_id"]),
            secret=client.get("client_secret"),
            redirect_uri=entry["redirect_uri"],
            user_id=owner["id"],
        )
        for number in range(5):
            add_code(
                state,
                code=f"code-{client['client_id']}-{number}",
                client_id=client["client_id"],
                user_id=owner["id"],
                verifier=client.get("code_verifier"),
            )


def _platform_client(state: State, entry: dict[str, Any] | None) -> None:
    if not entry:
        return
    organization = state.teams.find(isOrganization=True)
    usual = {"name": "platform-client", "redirectUris": ["http://127.0.0.1:9099"]}
    add_platform_client(state, organization["id"] if organization else None, {**usual, **entry})


def _create(state: State, kind: str, owners: dict[str, Any]) -> None:
    """Create schedules and event types with the code of the API."""
    for username, entries in owners.items():
        user = state.users.find(username=username)
        if user is None:
            raise ValueError(f"{kind!r} of the seed names an unknown user: {username!r}")
        for entry in entries if isinstance(entries, list) else [entries]:
            if kind.startswith("schedules"):
                schedules.create_schedule_row(state, user, schedules.CREATE.check(entry))
            elif kind.startswith("event types"):
                create_event_type_row(state, user, entry)
            else:
                raise ValueError(f"the seed has an unknown section: {kind!r}")
