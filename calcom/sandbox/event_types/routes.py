"""Event types of a user, in the form of 2024-06-14."""

from __future__ import annotations

from typing import Any

from ..errors import check_owned, not_found, server_error, trpc, unhandled
from ..routing import Context, Result, Routes, created, ok
from ..state import Row, State, pick
from ..validation import Field, Shape, is_number, number, one_of, string, to_number
from .access import in_team, manages
from .body import UPDATE, checked
from .readable import check_readable
from .rules import DEFAULTS, create_event_type_row, remove, slug_taken
from .settings import (
    check_inputs,
    check_schedule,
    check_stored,
    check_update,
    fits_the_table,
    settings_of,
    video_settings,
)
from .team_views import team_output
from .views import dynamic, output

VERSIONS = ("2024-06-14",)
routes = Routes(versions=VERSIONS, auth="permitted")


def _number(value: Any) -> Any:
    """Convert a query parameter to a number; any other text becomes null."""
    number = to_number(value)
    return number if is_number(number) else None


LIST_QUERY = Shape(
    Field("username", string(), optional=True),
    Field("eventSlug", string(), optional=True),
    Field("usernames", optional=True),
    Field("orgSlug", string(), optional=True),
    Field("orgId", number(), optional=True, null=False, convert=_number),
    Field("sortCreatedAt", one_of("asc", "desc"), optional=True),
)


def owned(ctx: Context) -> Row:
    """Return the event type of the path if it is the caller's; else 404."""
    number = ctx.id("eventTypeId")
    event_type = ctx.state.event_types.get(number)
    if event_type is None or event_type["userId"] != ctx.user["id"]:
        raise not_found(f"Event type with id {ctx.params['eventTypeId']} not found")
    return event_type


@routes.get("/v2/event-types", auth="optional")
def list_event_types(ctx: Context) -> Result:
    query = LIST_QUERY.check(ctx.query)
    state = ctx.state
    caller = ctx.caller.user if ctx.caller else None
    username, slug = query.get("username"), query.get("eventSlug")
    if not username and query.get("usernames") is not None:
        sent = query["usernames"]
        names = [each.strip() for each in sent.split(",")] if isinstance(sent, str) else sent
        if not isinstance(names, list):
            raise unhandled()
        found = [_by_name(state, name, query) for name in names if isinstance(name, str)]
        return ok([dynamic([user for user in found if user is not None])])
    user = _by_name(state, username, query) if username else caller
    if user is None:
        return ok([])
    rows = [row for row in state.event_types.where(userId=user["id"]) if user is caller or not row["hidden"]]
    if username and slug:
        rows = [row for row in rows if row["slug"] == slug]
    rows.sort(key=lambda row: row["id"], reverse=query.get("sortCreatedAt") == "desc")
    return ok([output(state, row, whole=False) for row in rows])


def _by_name(state: State, name: str, query: Row) -> Row | None:
    """Return the user with exactly this name, in the requested organization if there is one."""
    user = state.users.find(username=name)
    slug, number = query.get("orgSlug"), query.get("orgId")
    if user is None or not (slug or number):
        return user
    organization = state.teams.get(user["organizationId"]) or {}
    asked = organization.get("slug") == slug if slug else organization.get("id") == number
    return user if organization and asked else None


@routes.post("/v2/event-types")
def create_event_type(ctx: Context) -> Result:
    row = create_event_type_row(ctx.state, ctx.user, ctx.body, quirks=ctx.quirks)
    return created(output(ctx.state, row))


@routes.get("/v2/event-types/:eventTypeId")
def get_event_type(ctx: Context) -> Result:
    row = ctx.state.event_types.get(ctx.id("eventTypeId"))
    if row is not None and row["teamId"] is not None and _sees(ctx, row):
        return ok(team_output(ctx.state, row, quirks=ctx.quirks))
    return ok(output(ctx.state, owned(ctx)))


def _sees(ctx: Context, row: Row) -> bool:
    """Return whether the caller belongs to the team of an event type, or leads its organization."""
    return in_team(ctx.state, row, ctx.user) or manages(ctx.state, row, ctx.user)


@routes.patch("/v2/event-types/:eventTypeId")
def update_event_type(ctx: Context) -> Result:
    """Update an event type; the body is checked before the owner."""
    state, user, number = ctx.state, ctx.user, ctx.numeric("eventTypeId")
    sent = checked({} if ctx.body == [] else ctx.body, UPDATE)
    row = state.event_types.get(number)
    if row is not None and row["userId"] == user["id"]:
        check_readable(row)
    settings = settings_of(sent, row or DEFAULTS)
    check_inputs(state, user, settings, row or DEFAULTS)
    event_type = owned(ctx)
    check_schedule(state, user, settings)
    check_update(state, sent, settings, event_type)
    if not fits_the_table(settings):
        raise server_error()
    slug = settings.get("slug")
    if slug is not None and slug_taken(state, user, slug, number):
        raise trpc(400, "error_event_type_url_duplicate")
    check_stored(settings, quirks=ctx.quirks)
    settings.update(video_settings(state, sent, event_type, after={**event_type, **settings}))
    state.event_types.update(number, **settings, updatedAt=ctx.now_iso)
    return ok(output(state, event_type))


@routes.delete("/v2/event-types/:eventTypeId")
def delete_event_type(ctx: Context) -> Result:
    event_type = delete_owned(ctx)
    return ok(pick(event_type, "id", "lengthInMinutes", "slug", "title"))


def delete_owned(ctx: Context) -> Row:
    """Delete the event type of the path and what depends on it; its bookings stay without one."""
    state, number = ctx.state, ctx.id("eventTypeId")
    event_type = state.event_types.get(number)
    return remove(state, check_owned(event_type, ctx.user["id"], "event type", number))
