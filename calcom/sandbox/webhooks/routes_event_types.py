"""Webhooks of one event type."""

from __future__ import annotations

from ..errors import bad_request, forbidden, not_found
from ..routing import Context, Routes
from ..state import Row
from . import subscriptions

routes = Routes()

_GUARD = "IsUserEventTypeWebhookGuard"


def _guarded(ctx: Context) -> int:
    """Return the number of the path's event type if it is the caller's."""
    text, number = ctx.params["eventTypeId"], ctx.leading("eventTypeId")
    event_type = ctx.state.event_types.get(number)
    if event_type is None:
        raise not_found(f"{_GUARD} - Event type ({text}) not found")
    if event_type["userId"] != ctx.user["id"]:
        raise forbidden(f"{_GUARD} - User ({ctx.user['id']}) is not the owner of event type ({text})")
    return number


def _parent(ctx: Context) -> Row:
    _guarded(ctx)
    return {"eventTypeId": ctx.numeric("eventTypeId")}


def _owned(ctx: Context) -> Row:
    number, name = _guarded(ctx), ctx.params["webhookId"]
    webhook = ctx.state.webhooks.get(name)
    if webhook is None:
        raise not_found(f"Webhook ({name}) not found")
    if webhook["eventTypeId"] is None:
        raise bad_request(f"{_GUARD} - Webhook ({name}) is not associated with an event type")
    if webhook["eventTypeId"] != number:
        text = ctx.params["eventTypeId"]
        raise forbidden(f"{_GUARD} - Webhook ({name}) is not associated with event type ({text})")
    return webhook


_PATH = "/v2/event-types/:eventTypeId/webhooks"
subscriptions.serve(routes, _PATH, _parent, "event type")
subscriptions.serve_deletion(routes, _PATH, _parent)
subscriptions.serve_one(routes, f"{_PATH}/:webhookId", _owned)
