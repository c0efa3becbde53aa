"""Routes for the server's own interface components; none is in the document."""

from __future__ import annotations

from typing import Any

from ..errors import bad_request, not_found
from ..event_types import routes_2024_04_15 as old_event_types
from ..routing import Context, Result, Routes, ok
from ..schedules import routes_2024_04_15 as old_schedules
from ..state import Row, pick
from ..validation import Field, Shape, email, string

routes = Routes()

_CAL_VIDEO = {
    "appData": {"location": {"linkType": "dynamic", "type": "integrations:daily", "label": "Cal Video"}},
    "dirName": "dailyvideo",
    "__template": "",
    "name": "Cal Video",
    "description": "Video meetings in rooms of Daily.co.",
    "installed": False,
    "type": "daily_video",
    "variant": "conferencing",
    "url": "https://daily.co",
    "categories": ["conferencing"],
    "logo": "/app-store/dailyvideo/icon.svg",
    "publisher": "Cal.diy",
    "category": "conferencing",
    "slug": "daily-video",
    "title": "Cal Video",
    "isGlobal": True,
    "email": "help@cal.com",
    "isOAuth": False,
    "locationOption": {"value": "integrations:daily", "label": "Cal Video", "disabled": False},
    "enabled": True,
    "userCredentialIds": [],
    "invalidCredentialIds": [],
    "teams": [],
    "isInstalled": True,
}


@routes.get("/v2/atoms/event-types")
def list_event_types(ctx: Context) -> Result:
    shown = []
    for row in ctx.state.event_types.where(userId=ctx.user["id"]):
        old = old_event_types.columns(row)
        names = ("id", "title", "slug", "description", "length", "locations")
        # An event type that takes place in an app shows the app's logo.
        places = [place for place in old["locations"] or () if isinstance(place, dict)]
        video = any(place.get("type") == "integrations:daily" for place in places)
        logo = {"logo": _CAL_VIDEO["logo"]} if video else {}
        shown.append({**pick(old, *names), **logo, "parentId": None})
    return ok({"eventTypes": shown})


@routes.get("/v2/atoms/event-types/:eventTypeId")
def get_event_type(ctx: Context) -> Result:
    answer: Result = old_event_types.get_event_type(ctx)
    return answer


_WHOSE = Shape(Field("username", string(), optional=True))
_ADDRESS = Shape(Field("email", email()))


@routes.get("/v2/atoms/event-types/:eventSlug/public", auth="none")
def get_public_event_type(ctx: Context) -> Result:
    query = _WHOSE.check(ctx.query)
    if not query.get("username"):
        raise bad_request("username is required for non-team events, please provide a valid username")
    ctx.params["username"] = query["username"]
    found = old_event_types.public(ctx)
    if found is None:
        raise not_found(f"Event type with slug {ctx.params['eventSlug']} not found")
    return ok(found)


@routes.get("/v2/atoms/schedules")
def get_default_schedule(ctx: Context) -> Result:
    answer: Result = old_schedules.get_default_schedule(ctx)
    return answer


@routes.get("/v2/atoms/schedules/all")
def list_schedules(ctx: Context) -> Result:
    rows = ctx.state.schedules.where(userId=ctx.user["id"])
    return ok({"schedules": [_schedule(ctx, row) for row in rows]})


def _schedule(ctx: Context, row: Row) -> dict[str, Any]:
    old = old_schedules.output(ctx.state, row, ctx.now)
    return {**pick(old, "id", "name"), "availability": old["schedule"], **pick(old, "timeZone", "isDefault")}


@routes.get("/v2/atoms/conferencing")
def list_conferencing_apps(ctx: Context) -> Result:
    return ok({"items": [_CAL_VIDEO]})


@routes.get("/v2/atoms/emails/verified-emails")
def list_verified_emails(ctx: Context) -> Result:
    """List the verified addresses; the server loses the part before the @ of the user's own."""
    email: str = ctx.user["email"]
    return ok([email[email.index("@") :] if ctx.quirk("own-address-cut") else email])


@routes.get("/v2/atoms/verification/email/check")
def is_verification_required(ctx: Context) -> Result:
    _ADDRESS.check(ctx.query)
    return ok(False)


@routes.get("/v2/atoms/auth/oauth2/clients/:clientId", auth="none")
def get_oauth2_client(ctx: Context) -> Result:
    client = ctx.state.oauth2_clients.get(ctx.params["clientId"])
    if client is None:
        raise not_found(f"OAuth client with ID '{ctx.params['clientId']}' not found")
    return ok({"clientId": client["clientId"], "organizationId": None})
