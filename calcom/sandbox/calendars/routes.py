"""Connected calendars: connect, check, list, disconnect, and read busy times."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

from ..auth import ACCESS_TOKEN, API_KEY, OAUTH2, authenticate
from ..dates import instant_of, whole_number
from ..errors import (
    HttpError,
    SandboxError,
    bad_request,
    not_found,
    server_error,
    unauthorized,
    unhandled,
    zod,
)
from ..formats import is_iso_date, js_length, normal_zone
from ..routing import SINCE_6_2, Answer, Context, Result, Routes, created, ok
from ..state import MAX_INT, Row, State, pick
from ..validation import (
    Field,
    Rule,
    Shape,
    array,
    boolean,
    integer,
    min_length,
    not_empty_array,
    number,
    stored_number,
    string,
    time_zone,
)
from .busy import busy_of_credential, feeds_of
from .catalogue import CALENDARS, ICS_TYPE, app, slug_of
from .feeds import FeedError, parse_feed, read_feed
from .listing import (
    add_credential,
    calendar_list,
    calendars_of,
    connect_account,
    destination_of,
    disconnect,
    forget_list,
    make_destination,
    primary_of,
    select,
)
from .providers import UnreachableError, account_by

routes = Routes()

_PEOPLE = (API_KEY, ACCESS_TOKEN, OAUTH2)
_COMPONENT_SAFE = "-_.!~*'()"
_GOOGLE_SCOPES = (
    "https://www.googleapis.com/auth/calendar.readonly https://www.googleapis.com/auth/calendar.events"
)
_OFFICE_SCOPES = "User.Read Calendars.Read Calendars.ReadWrite offline_access"
# A calendar's name in messages: if it is missing, and if it is invalid.
_NAMES = {
    "google_calendar": ("google_calendar", "google OAuth"),
    "office365_calendar": ("office_365_calendar", "office 365 calendar"),
    "apple_calendar": ("apple calendar", "apple calendar"),
    ICS_TYPE: ("Ics Feed calendar", "Ics Feed"),
}


# --- checks


def iso_date(key: str) -> Rule:
    return Rule(key, "{name} must be a valid ISO 8601 date string", is_iso_date)


def moment(text: str) -> datetime:
    """Parse a date; a text that only looks like a date makes the server fail."""
    instant = instant_of(text)
    if instant is None:
        raise server_error()
    return datetime.fromtimestamp(instant / 1000, UTC)


def _is_feed_url(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and parts.path.endswith(".ics")


def _feed_rules() -> tuple[Rule, ...]:
    def every_is_feed(value: Any) -> bool:
        urls = value if isinstance(value, list) else [value]
        return all(map(_is_feed_url, urls))

    def none_is_empty(value: Any) -> bool:
        return all(item not in (None, "") for item in (value if isinstance(value, list) else [value]))

    return (
        Rule("IsICSUrlConstraint", "The URL must be a valid ICS URL (ending with .ics)", every_is_feed),
        Rule("isNotEmpty", "each value in {name} should not be empty", none_is_empty),
        not_empty_array(),
        array(),
    )


_FEEDS = Shape(Field("urls", *_feed_rules()), Field("readOnly", boolean(), optional=True))
_ACCOUNT = Shape(Field("username", min_length(), string()), Field("password", min_length(), string()))
_DISCONNECT = Shape(Field("id", integer()))
_CALENDAR = Shape(
    Field("credentialId", number(), convert=lambda value: whole_number(value) if value else value),
    Field("externalId", string()),
)
_ONE_ZONE = "Either timeZone or loggedInUsersTz must be provided"
_BUSY = Shape(
    Field("loggedInUsersTz", string(), optional=True),
    Field(
        "timeZone",
        Rule("validateTimezoneRequired", _ONE_ZONE, bool),
        time_zone(),
        string(),
        optional=True,
        convert=normal_zone,
    ),
    Field("dateFrom", iso_date("isDateString"), string()),
    Field("dateTo", iso_date("isDateString"), string()),
    Field("calendarsToLoad", array(), items=_CALENDAR),
)


def _unknown_kind(available: str) -> HttpError:
    text = "Invalid calendar type, available calendars are: "
    return HttpError(400, text, details={"message": text, "error": available, "statusCode": 400})


def _kind(ctx: Context) -> str:
    kind = CALENDARS.get(ctx.params["calendar"])
    if kind is None:
        raise _unknown_kind(", ".join(CALENDARS))
    return kind


def _credentials(ctx: Context) -> Any:
    return ctx.state.table("credentials")


def own_credential(ctx: Context, number: int) -> Row:
    """Return the caller's credential with this id."""
    if abs(number) > MAX_INT:
        raise server_error()
    row: Row | None = _credentials(ctx).get(number)
    if row is None or row["userId"] != ctx.user["id"]:
        raise not_found("Calendar credentials not found")
    return row


# --- lists


@routes.get("/v2/calendars")
def list_calendars(ctx: Context) -> Result:
    return ok(calendar_list(ctx.state, ctx.user["id"], quirks=ctx.quirks))


@routes.get("/v2/calendars/connections", editions=SINCE_6_2)
def list_connections(ctx: Context) -> Result:
    names = {kind: name for name, kind in CALENDARS.items()}
    found = []
    for credential in _credentials(ctx).where(userId=ctx.user["id"]):
        if credential["type"] not in names or credential["invalid"]:
            continue
        entry = {"connectionId": str(credential["id"]), "type": names[credential["type"]]}
        try:
            primary = primary_of(calendars_of(ctx.state, credential))
        except UnreachableError:
            primary = None
        found.append({**entry, "email": primary["externalId"] if primary else None})
    return ok({"connections": found})


# --- connect with an account


def base_url(ctx: Context) -> str:
    """Return the API's URL as the caller wrote it."""
    return f"http://{ctx.headers.get('host', '127.0.0.1')}/v2"


def component(text: str) -> str:
    """Encode a text like encodeURIComponent."""
    return quote(text, safe=_COMPONENT_SAFE)


def _keys(ctx: Context, slug: str) -> dict[str, Any]:
    """Return the app's keys for its provider."""
    row = app(ctx.state, slug)
    if row is None:
        raise HttpError(404, "Not Found", details={"message": "Not Found", "statusCode": 404})
    if not isinstance(row.get("keys"), dict):
        raise zod(" - Expected object, received null, ")
    keys: dict[str, Any] = row["keys"]
    return keys


def _google_url(ctx: Context, state: str) -> str:
    client_id = _keys(ctx, "google-calendar")["client_id"]
    return (
        f"https://accounts.google.com/o/oauth2/v2/auth?access_type=offline&scope={component(_GOOGLE_SCOPES)}"
        f"&prompt=consent&state={component(state)}&response_type=code&client_id={client_id}"
        f"&redirect_uri={component(base_url(ctx) + '/gcal/oauth/save')}"
    )


def _office_url(ctx: Context, state: str) -> str:
    client_id = _keys(ctx, "office365-calendar")["client_id"]
    return (
        "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?response_type=code"
        f"&scope={component(_OFFICE_SCOPES)}&client_id={client_id}&prompt=select_account"
        f"&redirect_uri={component(base_url(ctx) + '/calendars/office365/save')}&state={component(state)}"
    )


def compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def credential_shown(ctx: Context) -> str:
    """Return the caller's credential, which the server puts into its URL."""
    if ctx.caller is None or not ctx.caller.token:
        raise unhandled()
    return ctx.caller.token


@routes.get("/v2/calendars/:calendar/connect", allow=_PEOPLE)
def connect(ctx: Context) -> Result:
    state: dict[str, Any] = {
        "accessToken": credential_shown(ctx),
        "origin": ctx.headers.get("origin") or ctx.headers.get("host", ""),
        "redir": ctx.query.get("redir", ""),
    }
    if "isDryRun" in ctx.query:
        state["isDryRun"] = ctx.query["isDryRun"] == "true"
    kind = CALENDARS.get(ctx.params["calendar"])
    if kind == "google_calendar":
        return ok({"authUrl": _google_url(ctx, compact(state))})
    if kind == "office365_calendar":
        return ok({"authUrl": _office_url(ctx, compact(state))})
    raise _unknown_kind(", ".join(CALENDARS))


def moved(location: str) -> Answer:
    """Redirect with 301 and no body, like the server, even to an empty Location."""
    return Answer(301, None, {"location": location})


def _flow_state(text: str | None) -> dict[str, Any]:
    """Parse the state of a connect flow: JSON, or a query string."""
    try:
        parsed = json.loads(text or "")
    except ValueError:
        fields = {name: values[0] for name, values in parse_qs(text or "").items()}
        missing = [name for name in ("isDryRun", "origin", "accessToken") if name not in fields]
        if missing:
            complaints = "".join(f"{name} - Expected string, received null, " for name in missing)
            raise zod(complaints) from None
        return {**fields, "isDryRun": fields["isDryRun"] == "true"}
    return parsed if isinstance(parsed, dict) else {}


def flow_user(ctx: Context, token: str) -> Row:
    """Return the user of a flow's credential; the server puts API keys into flows but accepts none."""
    try:
        caller = authenticate(
            ctx.state,
            {"authorization": f"Bearer {token}"},
            {},
            ctx.clock.timestamp(),
            (ACCESS_TOKEN, OAUTH2) if ctx.quirk("connect-refuses-own-key") else _PEOPLE,
        )
    except SandboxError:
        caller = None
    if caller is None:
        raise unauthorized("Invalid Access token.")
    return caller.user


@routes.get("/v2/calendars/:calendar/save", auth="none")
def save(ctx: Context) -> Result:
    kind = _kind(ctx)
    if kind == "apple_calendar":
        raise _unknown_kind(", ".join(CALENDARS))
    flow = _flow_state(ctx.query.get("state"))
    back = moved(flow.get("redir") or flow.get("origin") or "")
    if flow.get("isDryRun") or "code" not in ctx.query:
        return back
    user = flow_user(ctx, flow.get("accessToken") or "")
    try:
        account = account_by(ctx.state, ctx.params["calendar"], code=ctx.query["code"])
    except UnreachableError:
        raise unhandled() from None
    if account is None:
        if kind == "google_calendar":
            raise unhandled()
        return back
    credential = connect_account(ctx.state, user["id"], kind, slug_of(kind), account)
    _choose_primary(ctx, user, credential)
    forget_list(ctx.state, user["id"])
    return back


def _choose_primary(ctx: Context, user: Row, credential: Row) -> None:
    """Select a new connection's primary calendar, and make it the destination if there is none."""
    primary = primary_of(calendars_of(ctx.state, credential))
    if primary is None:
        return
    place = {"integration": credential["type"], "externalId": primary["externalId"]}
    select(ctx.state, user["id"], place["integration"], place["externalId"], credential["id"])
    if destination_of(ctx.state, user["id"]) is None:
        email = primary.get("email")
        make_destination(ctx.state, user["id"], credential_id=credential["id"], primaryEmail=email, **place)


def _trimmed(body: Any) -> Any:
    """Trim a name and a password before the check, which drops null and breaks over other values."""
    if not isinstance(body, dict):
        return body
    names = ("username", "password")
    if not all(isinstance(body.get(name), str | None) for name in names):
        raise unhandled()
    given = {name: body[name].strip() for name in names if body.get(name) is not None}
    return {**{name: value for name, value in body.items() if name not in names}, **given}


_LAST_OF_LATIN1 = 0xFF


@routes.post("/v2/calendars/:calendar/credentials")
def save_account(ctx: Context) -> Result:
    body = _ACCOUNT.check(_trimmed(ctx.body))
    if ctx.params["calendar"] != "apple":
        raise _unknown_kind("apple")
    if js_length(body["username"]) <= 1 or js_length(body["password"]) <= 1:
        raise bad_request("Username or password cannot be empty")
    failed = "Could not add this apple calendar account: "
    host = "caldav.icloud.com"
    if any(ord(sign) > _LAST_OF_LATIN1 for sign in body["username"] + body["password"]):
        reason = "The string to be encoded contains characters outside of the Latin1 range."
        raise bad_request(f"{failed}InvalidCharacterError: {reason}")
    try:
        account = account_by(ctx.state, "apple", username=body["username"], password=body["password"])
    except UnreachableError:
        reason = f"FetchError: request to https://{host}/ failed, reason: getaddrinfo ENOTFOUND {host}"
        raise bad_request(failed + reason) from None
    if account is None:
        raise bad_request(failed + "Error: Invalid credentials")
    connect_account(ctx.state, ctx.user["id"], "apple_calendar", slug_of("apple_calendar"), account)
    if not ctx.quirk("calendars-kept"):
        forget_list(ctx.state, ctx.user["id"])
    return 201, {"status": "success"}


@routes.get("/v2/calendars/:calendar/check")
def check(ctx: Context) -> Result:
    return _check(ctx, _kind(ctx))


def _check(ctx: Context, kind: str) -> Result:
    missing, invalid = _NAMES[kind]
    rows = _credentials(ctx).where(userId=ctx.user["id"], type=kind)
    if not rows:
        raise bad_request(f"Credentials for {missing} not found.")
    if rows[-1]["invalid"]:
        raise bad_request(f"Invalid {invalid} credentials.")
    try:
        calendars_of(ctx.state, rows[-1])
    except UnreachableError:
        raise unauthorized("Could not get connected calendars") from None
    return 200, {"status": "success"}


@routes.post("/v2/calendars/:calendar/disconnect")
def remove(ctx: Context) -> Result:
    """Disconnect; the server does not compare the kind in the path with the credential."""
    credential = own_credential(ctx, _DISCONNECT.check(ctx.body)["id"])
    kind = {**CALENDARS, "ics-feed": ICS_TYPE}.get(ctx.params["calendar"])
    if kind != credential["type"] and not ctx.quirk("any-kind-disconnects"):
        raise not_found("Calendar credentials not found")
    disconnect(ctx.state, credential)
    return ok(credential_view(credential))


def credential_view(credential: Row) -> dict[str, Any]:
    return pick(credential, "id", "type", "userId", "teamId", "appId", "invalid")


# --- ICS feeds


@routes.get("/v2/calendars/ics-feed/check")
def check_feeds(ctx: Context) -> Result:
    return _check(ctx, ICS_TYPE)


@routes.post("/v2/calendars/ics-feed/save")
async def save_feeds(ctx: Context) -> Result:
    """Read every feed, then store them as one credential; repeating it makes a second one."""
    sent = ctx.body if isinstance(ctx.body, dict) else {}
    body = _FEEDS.check({"readOnly": True, **sent})
    any_target = ctx.app.webhooks.allow_any_target
    refused = bad_request("Could not add ICS feeds, try using private ics feed.")
    read = []
    for url in body["urls"]:
        try:
            read.append((url, await asyncio.to_thread(_calendar_at, ctx.state, url, any_target)))
        except FeedError:
            raise refused from None
    with ctx.state.lock:
        for url, calendar in read:
            feeds_of(ctx.state).put(url, calendar)
        # Without its app the server refuses, but only after it has taken an id.
        if ctx.quirk("feeds-need-an-app") and app(ctx.state, "ics-feed") is None:
            ctx.state.next_id("credentials")
            raise refused
        key = {"urls": body["urls"], "readOnly": body["readOnly"]}
        credential = add_credential(ctx.state, ctx.user["id"], ICS_TYPE, "ics-feed", key)
        forget_list(ctx.state, ctx.user["id"])
    return created(credential_view(credential))


def _calendar_at(state: State, url: str, any_target: bool) -> Any:
    return parse_feed(read_feed(state, url, any_target=any_target))


# --- busy times


@routes.get("/v2/calendars/busy-times")
def busy_times(ctx: Context) -> Result:
    """List the busy times; the time zone is required but has no effect."""
    query = _BUSY.check(ctx.query)
    if not query.get("timeZone") and not query.get("loggedInUsersTz"):
        raise bad_request(_ONE_ZONE)
    wanted: dict[int, set[str]] = {}
    for calendar in query["calendarsToLoad"]:
        row = _credentials(ctx).get(stored_number(calendar["credentialId"]))
        if row is None or row["userId"] != ctx.user["id"]:
            raise unauthorized("These credentials do not belong to you")
        wanted.setdefault(row["id"], set()).add(calendar["externalId"])
    start, end = moment(query["dateFrom"]), moment(query["dateTo"])
    busy = []
    for credential_id, external_ids in wanted.items():
        try:
            busy += busy_of_credential(
                ctx.state,
                _credentials(ctx)[credential_id],
                start,
                end,
                quirks=ctx.quirks,
                external_ids=external_ids,
            )
        except UnreachableError:
            continue
    return ok([each.view() for each in busy])


# --- Google's own paths


@routes.get("/v2/gcal/oauth/auth-url", allow=_PEOPLE)
def google_auth_url(ctx: Context) -> Result:
    origin = ctx.headers.get("origin") or ctx.headers.get("host", "")
    return ok({"authUrl": _google_url(ctx, f"accessToken={credential_shown(ctx)}&origin={origin}")})


@routes.get("/v2/gcal/oauth/save", auth="none")
def google_save(ctx: Context) -> Result:
    """Finish Google's flow, like the calendars' own save."""
    code, state = ctx.query.get("code", "undefined"), ctx.query.get("state", "undefined")
    query = f"code={component(str(code))}&state={component(str(state))}"
    return moved(f"{base_url(ctx)}/calendars/google/save?{query}")


@routes.get("/v2/gcal/check")
def google_check(ctx: Context) -> Result:
    return _check(ctx, "google_calendar")
