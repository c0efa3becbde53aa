"""Bookings of organizations, teams and their users, in every version in the form of 2024-08-13."""

from __future__ import annotations

from ..errors import not_found, trpc
from ..organizations.members import members_of
from ..routing import Context, Result, Routes
from ..state import Row
from .lookup import checked_filters, listed, of_teams, own_bookings, visible_bookings
from .routes_details import references_of

routes = Routes(editions=("teams",))


@routes.get("/v2/organizations/:orgId/bookings")
def list_organization_bookings(ctx: Context) -> Result:
    """List the bookings of the organization's members, or of the requested ones."""
    wanted = checked_filters(ctx.query, users=True)
    ids = [row["userId"] for row in members_of(ctx.state, ctx.id("orgId"))]
    asked = wanted.get("userIds") or ids
    if not any(number in ctx.state.users for number in asked):
        raise trpc(400, "The requested users do not exist.")
    if not set(asked) <= set(ids):
        raise trpc(403, "A user is not in the organization.")
    rows: dict[int, Row] = {}
    for number in asked:
        rows |= {row["id"]: row for row in own_bookings(ctx, ctx.state.users[number])}
    return listed(ctx, rows.values(), wanted)


@routes.get("/v2/organizations/:orgId/teams/:teamId/bookings")
def list_team_bookings(ctx: Context) -> Result:
    """List the bookings of the team's event types and of the members' children of managed ones."""
    wanted = {**checked_filters(ctx.query), "teamId": ctx.id("teamId")}
    return listed(ctx, of_teams(ctx.state, [ctx.id("teamId")]), wanted)


@routes.get("/v2/organizations/:orgId/teams/:teamId/bookings/:bookingUid/references")
def list_team_booking_references(ctx: Context) -> Result:
    return references_of(ctx)


@routes.get("/v2/organizations/:orgId/users/:userId/bookings")
def list_user_bookings(ctx: Context) -> Result:
    number = ctx.numeric("userId")
    user = ctx.state.users.get(number)
    if user is None:
        raise not_found(f"getOrganizationUserBookings - User {number} not found")
    return listed(ctx, visible_bookings(ctx, user), checked_filters(ctx.query))
