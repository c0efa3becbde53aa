"""Webhooks of an organization, and of a team's event types."""

from __future__ import annotations

from ..errors import bad_request, forbidden, not_found
from ..routing import WITH_TEAMS, Context, Routes
from ..state import Row
from ..webhooks import subscriptions
from .members import has_role, membership_of
from .paging import PAGE, page

routes = Routes(WITH_TEAMS)


def _page(rows: list[Row], query: Row) -> list[Row]:
    return page(rows, PAGE.check(query))


# --- of an organization


def _of_organization(ctx: Context) -> Row:
    number, name = ctx.id("orgId"), ctx.params["webhookId"]
    webhook = ctx.state.webhooks.get(name)
    if webhook is None or webhook["teamId"] != number:
        raise forbidden(
            f"IsWebhookInOrg - webhook with id={name} is not part of the organization with id={number}."
        )
    return webhook


subscriptions.serve(
    routes,
    "/v2/organizations/:orgId/webhooks",
    lambda ctx: {"teamId": ctx.id("orgId")},
    "user",  # the server's word for an organization
    pages=_page,
)
subscriptions.serve_one(routes, "/v2/organizations/:orgId/webhooks/:webhookId", _of_organization)


# --- of a team's event type

_GUARD = "IsTeamEventTypeWebhookGuard"
_PATH = "/v2/teams/:teamId/event-types/:eventTypeId/webhooks"


def _guarded(ctx: Context) -> int:
    """Return the number of the path's event type if it is the team's and the caller administers the team."""
    number, team_id, user_id = ctx.id("eventTypeId"), ctx.id("teamId"), ctx.user["id"]
    if not has_role(membership_of(ctx.state, team_id, user_id), "ADMIN", accepted=True):
        raise forbidden(f"{_GUARD} - User ({user_id}) is not an admin/owner of team ({team_id})")
    event_type = ctx.state.event_types.get(number)
    if event_type is None or event_type.get("teamId") != team_id:
        text = ctx.params["eventTypeId"]
        raise not_found(f"{_GUARD} - Event type ({text}) not found for team ({team_id})")
    return number


def _event_type(ctx: Context) -> Row:
    _guarded(ctx)
    return {"eventTypeId": ctx.numeric("eventTypeId")}


def _of_event_type(ctx: Context) -> Row:
    number, name = _guarded(ctx), ctx.params["webhookId"]
    webhook = ctx.state.webhooks.get(name)
    if webhook is None:
        raise not_found(f"{_GUARD} - Webhook ({name}) not found")
    if not webhook["eventTypeId"]:
        raise bad_request(f"{_GUARD} - Webhook ({name}) no event type")
    if webhook["eventTypeId"] != number:
        raise forbidden(f"{_GUARD} - Webhook mismatch with event type")
    return webhook


subscriptions.serve(routes, _PATH, _event_type, "event type", pages=_page)
subscriptions.serve_deletion(routes, _PATH, _event_type)
subscriptions.serve_one(routes, f"{_PATH}/:webhookId", _of_event_type)
