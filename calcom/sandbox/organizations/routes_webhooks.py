"""Webhooks of an organization, and of a team's event types."""

from __future__ import annotations

from ..errors import bad_request, conflict, forbidden, not_found
from ..state import Row
from ..webhooks import subscriptions
from ..wire import WITH_TEAMS, Context, Result, Routes, created, ok
from .members import has_role, membership_of
from .paging import PAGE, page

routes = Routes(WITH_TEAMS)


def _listed(ctx: Context, rows: list[Row]) -> Result:
    return ok([subscriptions.output(row) for row in page(rows, PAGE.check(ctx.query))])


# --- of an organization


def _of_organization(ctx: Context) -> Row:
    number, name = ctx.id("orgId"), ctx.params["webhookId"]
    webhook = ctx.state.webhooks.get(name)
    if webhook is None or webhook["teamId"] != number:
        raise forbidden(
            f"IsWebhookInOrg - webhook with id={name} is not part of the organization with id={number}."
        )
    return webhook


@routes.get("/v2/organizations/:orgId/webhooks")
def list_organization_webhooks(ctx: Context) -> Result:
    return _listed(ctx, ctx.state.webhooks.where(teamId=ctx.id("orgId")))


@routes.post("/v2/organizations/:orgId/webhooks")
def create_organization_webhook(ctx: Context) -> Result:
    body = subscriptions.checked(ctx, ctx.body)
    number = ctx.id("orgId")
    if ctx.state.webhooks.find(teamId=number, subscriberUrl=body["subscriberUrl"]):
        raise conflict("Webhook with this subscriber url already exists for this user")
    return created(subscriptions.output(subscriptions.insert(ctx.state, body, teamId=number)))


subscriptions.serve_one(routes, "/v2/organizations/:orgId/webhooks/:webhookId", _of_organization)


# --- of a team's event type

_GUARD = "IsTeamEventTypeWebhookGuard"
_PATH = "/v2/teams/:teamId/event-types/:eventTypeId/webhooks"


def _event_type(ctx: Context) -> int:
    """Return the id of the path's event type if it is the team's and the caller administers the team."""
    number, team_id, user_id = ctx.id("eventTypeId"), ctx.id("teamId"), ctx.user["id"]
    if not has_role(membership_of(ctx.state, team_id, user_id), "ADMIN", accepted=True):
        raise forbidden(f"{_GUARD} - User ({user_id}) is not an admin/owner of team ({team_id})")
    event_type = ctx.state.event_types.get(number)
    if event_type is None or event_type.get("teamId") != team_id:
        raise not_found(f"{_GUARD} - Event type ({number}) not found for team ({team_id})")
    return number


def _of_event_type(ctx: Context) -> Row:
    number, name = _event_type(ctx), ctx.params["webhookId"]
    webhook = ctx.state.webhooks.get(name)
    if webhook is None:
        raise not_found(f"{_GUARD} - Webhook ({name}) not found")
    if not webhook["eventTypeId"]:
        raise bad_request(f"{_GUARD} - Webhook ({name}) no event type")
    if webhook["eventTypeId"] != number:
        raise forbidden(f"{_GUARD} - Webhook mismatch with event type")
    return webhook


@routes.get(_PATH)
def list_event_type_webhooks(ctx: Context) -> Result:
    return _listed(ctx, ctx.state.webhooks.where(eventTypeId=_event_type(ctx)))


@routes.post(_PATH)
def create_event_type_webhook(ctx: Context) -> Result:
    number = _event_type(ctx)
    body = subscriptions.checked(ctx, ctx.body)
    if ctx.state.webhooks.find(eventTypeId=number, subscriberUrl=body["subscriberUrl"]):
        raise conflict("Webhook with this subscriber url already exists for this event type")
    return created(subscriptions.output(subscriptions.insert(ctx.state, body, eventTypeId=number)))


@routes.delete(_PATH)
def delete_event_type_webhooks(ctx: Context) -> Result:
    return subscriptions.delete_all(ctx, ctx.state.webhooks.where(eventTypeId=_event_type(ctx)))


subscriptions.serve_one(routes, f"{_PATH}/:webhookId", _of_event_type)
