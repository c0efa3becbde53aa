"""Managed users of a platform client: profiles, tokens, and the flows for tokens."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from .. import validation as v
from ..auth import CLIENT, bearer, sign_token
from ..clock import parse_moment, to_iso
from ..dates import whole_number
from ..errors import (
    HttpError,
    bad_request,
    conflict,
    not_found,
    record_exists,
    refuse_null,
    server_error,
    trpc,
    unauthorized,
    unhandled,
)
from ..event_types.rules import create_event_type_row
from ..formats import canonical_time_zone, is_email, normal_zone
from ..oauth.routes_clients import guard
from ..routing import Context, Result, Routes, ok
from ..schedules.rules import create_schedule_row
from ..state import Row, State, words
from ..validation import Field, Rule, Shape
from .rules import LOCALES, WEEK, create_managed_user, managed_email, managed_username, revoke_tokens
from .rules import delete_user as delete_user_row

routes = Routes()

ACCESS_TOKEN_LIFE = timedelta(minutes=60)
REFRESH_TOKEN_LIFE = timedelta(days=365)
_METADATA_RULE = (
    "Metadata must have at most 50 keys, each key up to 40 characters, and values up to 500 characters."
)
# The nullable columns of a user; null for any other makes the server fail.
NULLABLE = frozenset(("name", "timeFormat", "defaultScheduleId", "locale", "avatarUrl", "bio", "metadata"))


def _time_format(text: str) -> Rule:
    return Rule("isIn", text, lambda value: value in (12, 24) and not isinstance(value, bool))


def _number(value: Any) -> Any:
    """Read a number like the server, also from text and booleans; others become null."""
    if isinstance(value, list):
        return value
    number = int(value) if isinstance(value, bool) else v.to_number(value)
    return number if v.is_number(number) else None


def _checked(shape: Shape, sent: Any) -> dict[str, Any]:
    """A body by its shape; a null time format is accepted."""
    if isinstance(sent, dict) and "timeFormat" in sent and sent["timeFormat"] is None:
        rest = {name: value for name, value in sent.items() if name != "timeFormat"}
        return {**shape.check(rest), "timeFormat": None}
    return shape.check(sent)


def _profile_fields(time_format: Rule) -> dict[str, Field]:
    return {
        "name": Field("name", v.string(), optional=True),
        "timeFormat": Field(
            "timeFormat", time_format, v.number(), optional=True, null=False, convert=_number
        ),
        "weekStart": Field("weekStart", v.one_of(*WEEK, key="isIn"), v.string(), optional=True),
        "timeZone": Field("timeZone", v.time_zone(), optional=True, convert=normal_zone),
        "locale": Field("locale", v.one_of(*LOCALES), optional=True),
        "avatarUrl": Field("avatarUrl", v.url(), optional=True),
        "bio": Field("bio", v.string(), optional=True),
        "metadata": Field("metadata", v.metadata(_METADATA_RULE), v.obj(), optional=True),
    }


_CREATED = _profile_fields(_time_format("{name} must be a number either 12 or 24"))
CREATE = Shape(
    Field("email", v.string()),
    Field("name", v.string()),
    _CREATED["timeFormat"],
    # Any text is accepted: the server checks the start of the week only when a user is changed.
    Field("weekStart", v.string(), optional=True),
    Field(
        "timeZone",
        v.time_zone(),
        optional=True,
        convert=lambda value: v.MISSING if value is None else normal_zone(value),
    ),
    *(_CREATED[name] for name in ("locale", "avatarUrl", "bio", "metadata")),
)
_CHANGED = _profile_fields(_time_format("{name} must be one of the following values: 12, 24"))
UPDATE = Shape(
    Field("email", v.string(), optional=True),
    _CHANGED["name"],
    _CHANGED["timeFormat"],
    Field("defaultScheduleId", v.number(), optional=True),
    *(_CHANGED[name] for name in ("weekStart", "timeZone", "locale", "avatarUrl", "bio", "metadata")),
)


def _parsed(value: Any) -> Any:
    """Convert a query parameter to a number; invalid ones become null."""
    return whole_number(value) if value else value


_PAGE = (
    Field("limit", v.at_most(250), v.at_least(1), v.number(), optional=True, null=False, convert=_parsed),
    Field("offset", v.at_most(250), v.at_least(0), v.number(), optional=True, null=False, convert=_parsed),
)
PAGE = Shape(*_PAGE)
REFRESH = Shape(Field("refreshToken", v.string()))
EXCHANGE = Shape(Field("clientSecret", v.string()))


# --- profiles


def user_view(user: Row) -> dict[str, Any]:
    view = {
        field: user.get(field)
        for field in words(
            """
            id email username name bio timeZone weekStart createdDate timeFormat defaultScheduleId
            locale avatarUrl
            """
        )
    }
    if user.get("metadata") is not None:
        view["metadata"] = user["metadata"]
    return view


def _managed_user(ctx: Context, client: Row) -> Row:
    number = ctx.numeric("userId")
    user = ctx.state.users.get(number)
    if user is None or user.get("oauthClientId") != client["id"]:
        raise not_found(f"User with ID {number} is not part of this OAuth client.")
    return user


@routes.get("/v2/oauth-clients/:clientId/users")
def list_users(ctx: Context) -> Result:
    client = guard(ctx)
    wanted = _emails(ctx.query["emails"], client["id"]) if "emails" in ctx.query else None
    return ok(_page(ctx, client, wanted))


def _page(ctx: Context, client: Row, wanted: set[str] | None = None) -> list[dict[str, Any]]:
    page = PAGE.check(ctx.query)
    users = [
        user
        for user in sorted(ctx.state.users.where(oauthClientId=client["id"]), key=lambda row: int(row["id"]))
        if not wanted or user["email"] in wanted
    ]
    start = page.get("offset", 0)
    return [user_view(user) for user in users[start : start + page.get("limit", 50)]]


def _emails(given: Any, client_id: str) -> set[str]:
    """Return the requested addresses as stored; only comma-separated lists are checked."""
    emails = given if isinstance(given, list) else [email.strip() for email in str(given).split(",")]
    for email in emails:
        if not isinstance(given, list) and not is_email(email):
            raise bad_request(f"Invalid email {email}")
    return {email if client_id in email else managed_email(email, client_id) for email in map(str, emails)}


@routes.get("/v2/oauth-clients/:clientId/managed-users")
def list_managed_users(ctx: Context) -> Result:
    return ok(_page(ctx, guard(ctx)))


@routes.post("/v2/oauth-clients/:clientId/users")
def create_user(ctx: Context) -> Result:
    client = guard(ctx)
    body = _checked(CREATE, ctx.body)
    existing = ctx.state.users.find(email=managed_email(body["email"], client["id"]))
    if existing is not None:
        raise conflict(f"User with the provided e-mail already exists. Existing user ID={existing['id']}")
    # The self-hosted edition has a stub instead of the rest.
    if ctx.profile == "selfhosted" and ctx.quirk("no-managed-users"):
        raise unhandled()
    if not is_email(body["email"]):
        if ctx.profile == "teams":
            raise trpc(400, "Invalid email")
        if not ctx.quirk("profiles-unchecked"):
            raise bad_request(f"Invalid email {body['email']}")
    refuse_null(body, "weekStart")
    profile = {field: value for field, value in body.items() if field not in ("email", "name")}
    user = create_managed_user(ctx.state, client, body["email"], body["name"], **profile)
    _equip(ctx.state, client, user, with_hours=profile.get("timeZone") is not None)
    return 201, {"status": "success", "data": {**_issue(ctx, client, user), "user": user_view(user)}}


# The initial event types of a managed user: title, slug, minutes, and whether it uses video.
_FIRST_EVENT_TYPES = (
    ("30 Minutes", "thirty-minutes", 30, False),
    ("60 Minutes", "sixty-minutes", 60, False),
    ("30 Minutes", "thirty-minutes-video", 30, True),
    ("60 Minutes", "sixty-minutes-video", 60, True),
)


def _equip(state: State, client: Row, user: Row, *, with_hours: bool) -> None:
    """Give a new managed user event types, if the client says so, and office hours in their zone."""
    if client["areDefaultEventTypesEnabled"]:
        for title, slug, minutes, video in _FIRST_EVENT_TYPES:
            body: Row = {"title": title, "slug": slug, "lengthInMinutes": minutes}
            place = {"locations": [{"type": "integration", "integration": "cal-video"}]} if video else {}
            row = create_event_type_row(state, user, {**body, **place})
            row["locations"] = row["locations"] if video else []
            row["bookingFields"][0].pop("label", None)  # not made through the API, which adds the label
            state.event_types.touch(row["id"])
    if with_hours:
        hours = {"name": "Default schedule", "timeZone": user["timeZone"], "isDefault": True}
        create_schedule_row(state, user, hours)


@routes.get("/v2/oauth-clients/:clientId/users/:userId")
def get_user(ctx: Context) -> Result:
    return ok(user_view(_managed_user(ctx, guard(ctx))))


@routes.patch("/v2/oauth-clients/:clientId/users/:userId")
def update_user(ctx: Context) -> Result:
    client = guard(ctx)
    ctx.numeric("userId")
    body = _checked(UPDATE, ctx.body)
    user = _managed_user(ctx, client)
    if any(value is None and name not in NULLABLE for name, value in body.items()):
        raise server_error()
    if not ctx.quirk("profiles-unchecked"):
        _check_profile(ctx, user, body)
    if body.get("timeZone"):
        body["timeZone"] = canonical_time_zone(body["timeZone"])
    if body.get("email"):
        body["email"] = managed_email(body["email"], client["id"])
        body["username"] = managed_username(body["email"])
        other = ctx.state.users.find(email=body["email"])
        if other is not None and other["id"] != user["id"]:
            raise record_exists()
    if v.is_number(body.get("defaultScheduleId")):
        body["defaultScheduleId"] = int(body["defaultScheduleId"])
    return ok(user_view(ctx.state.users.update(user["id"], **body)))


def _check_profile(ctx: Context, user: Row, body: dict[str, Any]) -> None:
    """Refuse what the server accepts: any text as an address, and anybody's schedule."""
    if body.get("email") is not None and not is_email(body["email"]):
        raise bad_request(f"Invalid email {body['email']}")
    number = body.get("defaultScheduleId")
    schedule = ctx.state.schedules.get(number)
    if number is not None and (schedule is None or schedule["userId"] != user["id"]):
        raise not_found(f"Schedule with ID={number} does not exist.")


@routes.delete("/v2/oauth-clients/:clientId/users/:userId")
def delete_user(ctx: Context) -> Result:
    user = _managed_user(ctx, guard(ctx))
    view = user_view(user)
    delete_user_row(ctx.state, user)
    return ok(view)


# --- tokens


def _access_ends(now: datetime) -> datetime:
    """Return when an access token expires, counted from the full minute."""
    return now.replace(second=0, microsecond=0) + ACCESS_TOKEN_LIFE


def _refresh_ends(now: datetime) -> datetime:
    """Return when a refresh token expires, counted from the full day."""
    return now.replace(hour=0, minute=0, second=0, microsecond=0) + REFRESH_TOKEN_LIFE


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def _token(ctx: Context, kind: str, client: Row, user: Row, expires: datetime) -> str:
    claims = {
        "type": kind,
        "clientId": client["id"],
        "ownerId": user["id"],
        "expiresAt": _milliseconds(expires),
        "jti": ctx.state.uuid(),
        "iat": int(ctx.now.timestamp()),
    }
    return sign_token(ctx.state, claims)


def _issue(ctx: Context, client: Row, user: Row) -> dict[str, Any]:
    """Issue a new pair of tokens for a managed user."""
    access_ends = _access_ends(ctx.now)
    refresh_ends = _refresh_ends(ctx.now)
    access = _token(ctx, "access_token", client, user, access_ends)
    refresh = _token(ctx, "refresh_token", client, user, refresh_ends)
    owner = {"userId": user["id"], "clientId": client["id"]}
    ctx.state.access_tokens.insert(token=access, **owner, expiresAt=to_iso(access_ends))
    ctx.state.refresh_tokens.insert(token=refresh, **owner, expiresAt=to_iso(refresh_ends))
    return {
        "accessToken": access,
        "accessTokenExpiresAt": _milliseconds(access_ends),
        "refreshToken": refresh,
        "refreshTokenExpiresAt": _milliseconds(refresh_ends),
    }


@routes.post("/v2/oauth-clients/:clientId/users/:userId/force-refresh")
def force_refresh(ctx: Context) -> Result:
    client = guard(ctx)
    user = _managed_user(ctx, client)
    revoke_tokens(ctx.state, user)
    return ok(_issue(ctx, client, user))


@routes.post("/v2/oauth/:clientId/refresh")
def refresh(ctx: Context) -> Result:
    """Refresh tokens; the server accepts any valid credential and expired tokens."""
    if not ctx.quirk("any-credential-refreshes") and (ctx.caller is None or ctx.caller.method != CLIENT):
        raise unauthorized(
            "The client's secret is required, as 'x-cal-secret-key' header, to refresh tokens."
        )
    body = REFRESH.check(ctx.body)
    row = ctx.state.refresh_tokens.get(body["refreshToken"])
    if (
        row is not None
        and not ctx.quirk("any-credential-refreshes")
        and parse_moment(row["expiresAt"]) <= ctx.now
    ):
        row = None
    client = ctx.state.oauth_clients.get(ctx.params["clientId"])
    if row is None or client is None or row["clientId"] != client["id"]:
        raise bad_request("Invalid refresh token")
    ctx.state.refresh_tokens.delete(row["token"])
    return ok(_issue(ctx, client, ctx.state.users[row["userId"]]))


@routes.post("/v2/oauth/:clientId/authorize", auth="none")
def authorize(ctx: Context) -> Result:
    raise unauthorized("NextAuthStrategy - Authentication token is missing or invalid.")


@routes.post("/v2/oauth/:clientId/exchange", auth="none")
def exchange(ctx: Context) -> Result:
    """Exchange a code, sent as the credential, and the client's secret for tokens; a code works once."""
    body = EXCHANGE.check(ctx.body)
    if "authorization" not in ctx.headers:
        raise unhandled()
    token = bearer(ctx.headers)
    if token is None:
        raise bad_request("Missing 'Bearer' Authorization header.")
    client = ctx.state.oauth_clients.get(ctx.params["clientId"])
    codes = ctx.state.table("platform_codes")
    code = codes.get(token)
    if client is None or client["secret"] != body["clientSecret"] or code is None:
        raise bad_request("Invalid OAuth Client.")
    codes.delete(token)
    return ok(_issue(ctx, client, ctx.state.users[code["userId"]]))


# --- the provider of embedded components


@routes.get("/v2/provider/:clientId", auth="none")
def provider(ctx: Context) -> Result:
    client = ctx.state.oauth_clients.get(ctx.params["clientId"])
    if client is None:
        raise HttpError(401, "Unauthorized", details={"message": "Unauthorized", "statusCode": 401})
    fields = {"clientId": client["id"], "organizationId": client["organizationId"], "name": client["name"]}
    return ok(fields)


@routes.get("/v2/provider/:clientId/access-token")
def provider_access_token(ctx: Context) -> Result:
    """Return the access token; the server accepts any valid credential of any client."""
    client = ctx.caller.client if ctx.caller is not None else None
    if not ctx.quirk("provider-token-of-any-client") and (
        client is None or client.get("id") != ctx.params["clientId"]
    ):
        raise unauthorized("The access token does not belong to this client.")
    return 200, {"status": "success"}
