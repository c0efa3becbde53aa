"""Webhooks of a platform client: they receive the bookings of its managed users."""

from __future__ import annotations

from ..errors import forbidden, not_found, record_exists
from ..oauth.routes_clients import guard
from ..routing import Context, Result, Routes, ok
from ..state import Row
from . import subscriptions

routes = Routes()


def _parent(ctx: Context) -> Row:
    return {"oauthClientId": guard(ctx)["id"]}


def _owned(ctx: Context) -> Row:
    client, number = guard(ctx), ctx.params["webhookId"]
    webhook = ctx.state.webhooks.get(number)
    if webhook is None:
        raise not_found(f"Webhook ({number}) not found")
    if webhook["oauthClientId"] != client["id"]:
        raise forbidden("IsOAuthClientWebhookGuard - Webhook does not belong to this oAuthClient")
    return webhook


_PATH = "/v2/oauth-clients/:clientId/webhooks"
subscriptions.serve(routes, _PATH, _parent, "oAuth client")
subscriptions.serve_deletion(routes, _PATH, _parent)


@routes.get(f"{_PATH}/:webhookId")
def get_client_webhook(ctx: Context) -> Result:
    return ok(subscriptions.output(_owned(ctx)))


@routes.patch(f"{_PATH}/:webhookId")
def update_client_webhook(ctx: Context) -> Result:
    """Update a webhook; the database refuses the URL of another webhook of the client."""
    webhook = _owned(ctx)
    changes = subscriptions.changes(ctx, webhook, ctx.body)
    url = changes.get("subscriberUrl")
    if url is not None:
        other = ctx.state.webhooks.find(oauthClientId=webhook["oauthClientId"], subscriberUrl=url)
        if other is not None and other["id"] != webhook["id"]:
            raise record_exists()
    return ok(subscriptions.output(ctx.state.webhooks.update(webhook["id"], **changes)))


@routes.delete(f"{_PATH}/:webhookId")
def delete_client_webhook(ctx: Context) -> Result:
    return ok(subscriptions.output(ctx.state.webhooks.delete(_owned(ctx)["id"])))
