"""Conferencing apps: connect, choose the default, disconnect, and the OAuth flows."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from ..calendars.catalogue import app
from ..calendars.listing import connect_account
from ..calendars.providers import UnreachableError, account_by
from ..calendars.routes import base_url, compact, component, credential_shown, flow_user, moved
from ..errors import CodeError, HttpError, bad_request, unhandled, zod
from ..routing import WITH_TEAMS, Context, Result, Routes, ok
from ..state import Row, pick

routes = Routes()

MEET, ZOOM, TEAMS, DAILY = "google-meet", "zoom", "msteams", "daily-video"
_TYPES = {MEET: "google_video", ZOOM: "zoom_video", TEAMS: "office365_video"}
_TEAMS_SCOPES = "OnlineMeetings.ReadWrite offline_access"
# A provider's answers to an invalid code, as the server passes them on.
_REFUSALS = {ZOOM: "invalid_request", TEAMS: "invalid_grant"}


def _invalid(text: str, available: str) -> HttpError:
    return HttpError(400, text, details={"message": text, "error": available, "statusCode": 400})


def _unknown_app() -> HttpError:
    return _invalid("Invalid app, available apps are: ", ", ".join(_TYPES))


def _credentials(ctx: Context) -> Any:
    return ctx.state.table("credentials")


def owner(ctx: Context) -> Row:
    """Return whose apps a path is about: a team's or the caller's."""
    if "teamId" in ctx.params:
        return {"teamId": ctx.id("teamId")}
    return {"userId": ctx.user["id"], "teamId": None}


def _credential(ctx: Context, slug: str) -> Row:
    row: Row | None = _credentials(ctx).find(**owner(ctx), type=_TYPES[slug])
    if row is None:
        raise bad_request(f"{slug} not connected.")
    return row


def _view(credential: Row) -> dict[str, Any]:
    view = pick(credential, "id", "type", "userId", "teamId", "appId", "invalid")
    unset = ("subscriptionId", "paymentStatus", "billingCycleStart", "delegationCredentialId")
    return {**view, **dict.fromkeys(unset)}


@routes.get("/v2/conferencing")
def list_apps(ctx: Context) -> Result:
    rows = _credentials(ctx).where(**owner(ctx))
    return ok([_view(row) for row in rows if row["type"] in _TYPES.values()])


@routes.get("/v2/conferencing/default")
def get_default(ctx: Context) -> Result:
    """Return the default; without one the answer has no data."""
    chosen = _chosen(ctx)
    return ok(chosen) if chosen else (200, {"status": "success"})


@routes.post("/v2/conferencing/:app/default")
def set_default(ctx: Context) -> Result:
    slug = ctx.params["app"]
    if slug != DAILY:
        if slug not in _TYPES:
            raise _unknown_app()
        _credential(ctx, slug)
    _choose(ctx, slug)
    return 200, {"status": "success"}


def _chosen(ctx: Context) -> Any:
    if "teamId" in ctx.params:
        return (ctx.state.teams[ctx.id("teamId")]["metadata"] or {}).get("defaultConferencingApp")
    return ctx.user.get("defaultConferencingApp")


def _choose(ctx: Context, slug: str | None) -> None:
    """Keep the choice in the metadata; like the server, lose its other content."""
    chosen = {"appSlug": slug} if slug else None
    if "teamId" in ctx.params:
        team = ctx.state.teams[ctx.id("teamId")]
        said = {**(team["metadata"] or {}), "defaultConferencingApp": chosen or {}}
        ctx.state.teams.update(team["id"], metadata=said)
        return
    changes: dict[str, Any] = {"defaultConferencingApp": chosen}
    if ctx.user.get("isPlatformManaged") and ctx.quirk("default-app-empties-metadata"):
        changes["metadata"] = {}
    ctx.state.users.update(ctx.user["id"], **changes)


@routes.post("/v2/conferencing/:app/connect")
def connect(ctx: Context) -> Result:
    """Connect Google Meet, the only app without a flow; it needs Google Calendar."""
    if ctx.params["app"] != MEET:
        raise bad_request("Invalid conferencing app. Available apps: GOOGLE_MEET.")
    table, mine = _credentials(ctx), owner(ctx)
    calendar = table.find(**mine, type="google_calendar")
    if calendar is None:
        raise bad_request("Google Meet requires a Google Calendar connection.")
    if calendar["invalid"]:
        raise bad_request(
            "Google Meet requires a valid Google Calendar connection. Please reconnect Google Calendar."
        )
    if table.find(**mine, type=_TYPES[MEET]) is not None:
        raise bad_request("Google Meet is already connected for this user.")
    if app(ctx.state, MEET) is None:
        # The server refuses only when it writes the row, after it has taken an id.
        ctx.state.next_id("credentials")
        raise CodeError(400, "BAD_REQUEST", "Invalid input: The referenced data does not exist.")
    holder = {"userId": None, "teamId": None, **mine}
    row = table.insert(type=_TYPES[MEET], **holder, appId=MEET, invalid=False, key={})
    return ok({**_view(row), "key": row["key"], "encryptedKey": None})


@routes.delete("/v2/conferencing/:app/disconnect")
def disconnect(ctx: Context) -> Result:
    slug = ctx.params["app"]
    if slug not in _TYPES:
        raise _unknown_app()
    _credentials(ctx).delete(_credential(ctx, slug)["id"])
    if _chosen(ctx) == {"appSlug": slug}:
        _choose(ctx, None)
    return 200, {"status": "success"}


# --- OAuth flows


def _flow_app(ctx: Context) -> str:
    slug = ctx.params["app"]
    if slug not in (ZOOM, TEAMS):
        raise _invalid("Invalid conferencing app, available apps are: ", f"{ZOOM}, {TEAMS}")
    return slug


def app_keys(ctx: Context, slug: str) -> dict[str, Any]:
    row = app(ctx.state, slug)
    if row is None or not isinstance(row.get("keys"), dict):
        raise zod(" - Required, ")
    keys: dict[str, Any] = row["keys"]
    return keys


@routes.get("/v2/conferencing/:app/oauth/auth-url")
def auth_url(ctx: Context) -> Result:
    token = credential_shown(ctx)
    slug = _flow_app(ctx)
    back = {name: where_to(ctx, name) for name in ("returnTo", "onErrorReturnTo") if where_to(ctx, name)}
    state = component(compact({**back, "fromApp": False, "accessToken": token, **place(ctx)}))
    client_id = app_keys(ctx, slug)["client_id"]
    redirect = component(f"{base_url(ctx)}/conferencing/{slug}/oauth/callback")
    if slug == ZOOM:
        start = f"https://zoom.us/oauth/authorize?response_type=code&client_id={client_id}"
    else:
        start = (
            "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?response_type=code"
            f"&client_id={client_id}&scope={component(_TEAMS_SCOPES)}"
        )
    return ok({"url": f"{start}&redirect_uri={redirect}&state={state}"})


def place(ctx: Context) -> Row:
    """Return the team and organization to which their flow returns."""
    return {name: ctx.params[name] for name in ("teamId", "orgId") if name in ctx.params}


def where_to(ctx: Context, name: str) -> Any:
    """Return where a flow sends its user: to the URL in the query, else back to where they came from."""
    return ctx.query.get(name) or ctx.headers.get("origin")


def flow_state(ctx: Context) -> dict[str, Any]:
    """Return the state of a flow, which must be JSON."""
    text = ctx.query.get("state")
    if not text:
        raise bad_request("Missing `state` query param")
    try:
        state = json.loads(text)
    except ValueError:
        raise unhandled() from None
    return state if isinstance(state, dict) else {}


@routes.get("/v2/conferencing/:app/oauth/callback", auth="none")
def callback(ctx: Context) -> Result:
    state = flow_state(ctx)
    if "error" in ctx.query:
        return moved(state.get("onErrorReturnTo") or "")
    user = flow_user(ctx, state.get("accessToken") or "")
    slug = _flow_app(ctx)
    try:
        account = account_by(ctx.state, slug, code=ctx.query.get("code"))
    except UnreachableError:
        raise unhandled() from None
    if account is None:
        raise bad_request(_REFUSALS[slug])
    connect_account(ctx.state, user["id"], _TYPES[slug], slug, account)
    return moved(state.get("returnTo") or "")


def finish_flow(ctx: Context, app_of: Callable[[Context], str], types: Mapping[str, str]) -> Result:
    """Finish a flow; on any error, redirect the user back without a message."""
    state = flow_state(ctx)
    back = moved(state.get("onErrorReturnTo") or "")
    if "error" in ctx.query:
        return back
    try:
        user, slug = flow_user(ctx, state.get("accessToken") or ""), app_of(ctx)
        account = account_by(ctx.state, slug, code=ctx.query.get("code"))
    except (HttpError, UnreachableError):
        return back
    if account is None:
        return back
    row = connect_account(ctx.state, user["id"], types[slug], slug, account)
    if "teamId" in ctx.params:
        _credentials(ctx).update(row["id"], userId=None, teamId=ctx.id("teamId"))
    return moved(state.get("returnTo") or "")


# --- of an organization's team

_TEAM = "/v2/organizations/:orgId/teams/:teamId/conferencing"
routes.get(_TEAM, editions=WITH_TEAMS)(list_apps)
routes.get(f"{_TEAM}/default", editions=WITH_TEAMS)(get_default)
routes.post(f"{_TEAM}/:app/default", editions=WITH_TEAMS)(set_default)
routes.post(f"{_TEAM}/:app/connect", editions=WITH_TEAMS)(connect)
routes.delete(f"{_TEAM}/:app/disconnect", editions=WITH_TEAMS)(disconnect)
routes.get(f"{_TEAM}/:app/oauth/auth-url", editions=WITH_TEAMS)(auth_url)


@routes.get(f"{_TEAM}/:app/oauth/callback", editions=WITH_TEAMS)
def team_callback(ctx: Context) -> Result:
    return finish_flow(ctx, _flow_app, _TYPES)
