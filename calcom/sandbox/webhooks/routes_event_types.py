"""Webhooks of one event type."""

from __future__ import annotations

from ..errors import bad_request, conflict, forbidden, not_found
from ..state import Row
from ..wire import Context, Result, Routes, created, ok
from . import subscriptions

routes = Routes()

_GUARD = "IsUserEventTypeWebhookGuard"


def parent(ctx: Context) -> int:
    """Return the id of the path's event type if it is the caller's."""
    number = ctx.id("eventTypeId")
    event_type = ctx.state.event_types.get(number)
    if event_type is None:
        raise not_found(f"{_GUARD} - Event type ({number}) not found")
    if event_type["userId"] != ctx.user["id"]:
        raise forbidden(f"{_GUARD} - User ({ctx.user['id']}) is not the owner of event type ({number})")
    return number


def owned(ctx: Context) -> Row:
    number, name = parent(ctx), ctx.params["webhookId"]
    webhook = ctx.state.webhooks.get(name)
    if webhook is None:
        raise not_found(f"Webhook ({name}) not found")
    if webhook["eventTypeId"] is None:
        raise bad_request(f"{_GUARD} - Webhook ({name}) is not associated with an event type")
    if webhook["eventTypeId"] != number:
        raise forbidden(f"{_GUARD} - Webhook ({name}) is not associated with event type ({number})")
    return webhook


@routes.post("/v2/event-types/:eventTypeId/webhooks")
def create_event_type_webhook(ctx: Context) -> Result:
    number = parent(ctx)
    body = subscriptions.checked(ctx, ctx.body)
    if ctx.state.webhooks.find(eventTypeId=number, subscriberUrl=body["subscriberUrl"]):
        raise conflict("Webhook with this subscriber url already exists for this event type")
    return created(subscriptions.output(subscriptions.insert(ctx.state, body, eventTypeId=number)))


@routes.get("/v2/event-types/:eventTypeId/webhooks")
def list_event_type_webhooks(ctx: Context) -> Result:
    rows = subscriptions.page(ctx.state.webhooks.where(eventTypeId=parent(ctx)), ctx.query)
    return ok([subscriptions.output(row) for row in rows])


@routes.delete("/v2/event-types/:eventTypeId/webhooks")
def delete_event_type_webhooks(ctx: Context) -> Result:
    return subscriptions.delete_all(ctx, ctx.state.webhooks.where(eventTypeId=parent(ctx)))


subscriptions.serve_one(routes, "/v2/event-types/:eventTypeId/webhooks/:webhookId", owned)
