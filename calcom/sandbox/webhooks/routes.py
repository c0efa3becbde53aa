"""Webhooks of the caller."""

from __future__ import annotations

from ..errors import CodeError, forbidden, not_found, unauthorized
from ..routing import Context, Result, Routes, ok
from ..state import Row, pick
from . import subscriptions

routes = Routes()


def owned(ctx: Context) -> Row:
    """Return the webhook of the path if it is the caller's."""
    number = ctx.params["webhookId"]
    webhook = ctx.state.webhooks.get(number)
    if webhook is None:
        raise not_found(f"Webhook ({number}) not found")
    if webhook["userId"] != ctx.user["id"]:
        user_id = ctx.user["id"]
        raise forbidden(
            f"IsUserWebhookGuard - user with id=({user_id}) is not the owner of webhook with id=({number})"
        )
    return webhook


subscriptions.serve(routes, "/v2/webhooks", lambda ctx: {"userId": ctx.user["id"]}, "user")


@routes.get("/v2/webhooks/:webhookId")
def get_webhook(ctx: Context) -> Result:
    webhook = owned(ctx)
    return ok(
        {
            **pick(webhook, "id", "userId"),
            "teamId": None,
            "eventTypeId": None,
            **pick(webhook, "subscriberUrl", "payloadTemplate", "createdAt", "active"),
            "appId": None,
            "secret": webhook["secret"],
            "platform": False,
            **pick(webhook, "time", "timeUnit", "version", "triggers"),
            "oAuthClientId": None,
        }
    )


@routes.patch("/v2/webhooks/:webhookId")
def update_webhook(ctx: Context) -> Result:
    webhook = owned(ctx)
    changes = subscriptions.changes(ctx, webhook, ctx.body)
    url = changes.get("subscriberUrl")
    if url is not None:
        taken = ctx.state.webhooks.find(userId=ctx.user["id"], subscriberUrl=url)
        if taken is not None and taken is not webhook:
            raise CodeError(409, "CONFLICT", "There was a conflict with the data you provided.")
    ctx.state.webhooks.update(webhook["id"], **changes)
    return ok(subscriptions.output(webhook))


@routes.delete("/v2/webhooks/:webhookId")
def delete_webhook(ctx: Context) -> Result:
    return ok(subscriptions.output(ctx.state.webhooks.delete(owned(ctx)["id"])))


@routes.post("/v2/webhooks/vercel/deployment-promoted", auth="none")
def vercel_deployment(ctx: Context) -> Result:
    raise unauthorized("Webhook configuration error")
