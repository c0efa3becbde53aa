"""Webhooks of a platform client: they receive the bookings of its managed users."""

from __future__ import annotations

from ..errors import conflict, forbidden, not_found
from ..oauth.routes_clients import guard
from ..state import Row
from ..users.routes_managed import taken
from ..wire import Context, Result, Routes, created, ok
from . import subscriptions

routes = Routes()


def _owned(ctx: Context) -> Row:
    client, number = guard(ctx), ctx.params["webhookId"]
    webhook = ctx.state.webhooks.get(number)
    if webhook is None:
        raise not_found(f"Webhook ({number}) not found")
    if webhook["oauthClientId"] != client["id"]:
        raise forbidden("IsOAuthClientWebhookGuard - Webhook does not belong to this oAuthClient")
    return webhook


@routes.post("/v2/oauth-clients/:clientId/webhooks")
def create_client_webhook(ctx: Context) -> Result:
    client = guard(ctx)
    body = subscriptions.checked(ctx, ctx.body)
    if ctx.state.webhooks.find(oauthClientId=client["id"], subscriberUrl=body["subscriberUrl"]):
        raise conflict("Webhook with this subscriber url already exists for this oAuth client")
    return created(subscriptions.output(subscriptions.insert(ctx.state, body, oauthClientId=client["id"])))


@routes.get("/v2/oauth-clients/:clientId/webhooks")
def list_client_webhooks(ctx: Context) -> Result:
    client = guard(ctx)
    rows = subscriptions.page(ctx.state.webhooks.where(oauthClientId=client["id"]), ctx.query)
    return ok([subscriptions.output(row) for row in rows])


@routes.delete("/v2/oauth-clients/:clientId/webhooks")
def delete_client_webhooks(ctx: Context) -> Result:
    return subscriptions.delete_all(ctx, ctx.state.webhooks.where(oauthClientId=guard(ctx)["id"]))


@routes.get("/v2/oauth-clients/:clientId/webhooks/:webhookId")
def get_client_webhook(ctx: Context) -> Result:
    return ok(subscriptions.output(_owned(ctx)))


@routes.patch("/v2/oauth-clients/:clientId/webhooks/:webhookId")
def update_client_webhook(ctx: Context) -> Result:
    """Update a webhook; the database refuses the URL of another webhook of the client."""
    webhook = _owned(ctx)
    changes = subscriptions.changes(ctx, webhook, ctx.body)
    url = changes.get("subscriberUrl")
    if url is not None:
        other = ctx.state.webhooks.find(oauthClientId=webhook["oauthClientId"], subscriberUrl=url)
        if other is not None and other["id"] != webhook["id"]:
            raise taken()
    return ok(subscriptions.output(ctx.state.webhooks.update(webhook["id"], **changes)))


@routes.delete("/v2/oauth-clients/:clientId/webhooks/:webhookId")
def delete_client_webhook(ctx: Context) -> Result:
    return ok(subscriptions.output(ctx.state.webhooks.delete(_owned(ctx)["id"])))
