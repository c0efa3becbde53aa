"""Webhooks of users and event types."""

from __future__ import annotations

from ... import triggers
from ...state import Row
from .. import checks as z
from ..errors import forbidden, missing_record
from ..requests import Request, Result, Routes
from ..views import webhook_view

routes = Routes()

_CREATE = {
    "eventTriggers": z.array(z.one_of(*triggers.V1)),
    "userId": z.optional(z.number()),
    "eventTypeId": z.optional(z.number()),
    "subscriberUrl": z.url(),
    "payloadTemplate": z.nullish(z.string()),
    "active": z.boolean(),
    "secret": z.nullish(z.string()),
}
_UPDATE = {
    **{name: z.optional(_CREATE[name]) for name in ("eventTriggers", "subscriberUrl", "active")},
    "userId": z.nullish(z.number()),
    "eventTypeId": z.nullish(z.number()),
    "payloadTemplate": z.nullish(z.string()),
    "secret": z.nullish(z.string()),
}


def _is_of(ctx: Request, webhook: Row, user: Row) -> bool:
    event_type = ctx.state.event_types.get(webhook["eventTypeId"])
    return webhook["userId"] == user["id"] or (event_type is not None and event_type["userId"] == user["id"])


@routes.get("/v1/webhooks")
def list_webhooks(ctx: Request) -> Result:
    wanted = ctx.query.get("userId")
    if wanted and not ctx.admin:
        raise forbidden("ADMIN required")
    found = [webhook for webhook in ctx.state.webhooks if ctx.admin or _is_of(ctx, webhook, ctx.user)]
    if wanted:
        asked = z.parse({"userId": z.numbers()}, ctx.query)["userId"]
        users = [user for user in ctx.state.users if user["id"] in asked]
        found = [webhook for webhook in found if any(_is_of(ctx, webhook, user) for user in users)]
    return 200, {"webhooks": [webhook_view(webhook) for webhook in found]}


@routes.post("/v1/webhooks")
def create_webhook(ctx: Request) -> Result:
    body = z.parse(_CREATE, ctx.body, strict=True)
    owner: Row = {"userId": None if body.get("eventTypeId") else ctx.user["id"], "eventTypeId": None}
    owner |= _owner(ctx, body)
    webhook = ctx.state.webhooks.insert(
        id=ctx.state.uuid(),
        oauthClientId=None,
        **owner,
        active=body["active"],
        triggers=list(dict.fromkeys(body["eventTriggers"])),
        subscriberUrl=body["subscriberUrl"],
        payloadTemplate=body.get("payloadTemplate"),
        secret=body.get("secret"),
        version=None,
    )
    return 200, {"webhook": webhook_view(webhook), "message": "Webhook created successfully"}


def _owner(ctx: Request, body: Row) -> Row:
    """The owner in a body: an event type of the caller's, or a user, whom only an admin can choose."""
    owner: Row = {}
    if body.get("eventTypeId"):
        event_type = ctx.state.event_types.get(body["eventTypeId"])
        if event_type is None or not (ctx.admin or event_type["userId"] == ctx.user["id"]):
            raise missing_record("eventType.findFirstOrThrow")
        owner["eventTypeId"] = event_type["id"]
    if body.get("userId"):
        owner["userId"] = ctx.owner(body)
    return owner


def _webhook(ctx: Request) -> Row:
    webhook = ctx.state.webhooks.get(ctx.params["id"])
    if not ctx.admin and (webhook is None or not _is_of(ctx, webhook, ctx.user)):
        raise forbidden()
    if webhook is None:
        raise missing_record("webhook.findUniqueOrThrow")
    return webhook


@routes.get("/v1/webhooks/:id")
def get_webhook(ctx: Request) -> Result:
    return 200, {"webhook": webhook_view(_webhook(ctx))}


@routes.patch("/v1/webhooks/:id")
def update_webhook(ctx: Request) -> Result:
    webhook = _webhook(ctx)
    body = z.parse(_UPDATE, ctx.body, strict=True)
    changes: Row = {
        name: body[name] for name in ("subscriberUrl", "active", "payloadTemplate", "secret") if name in body
    }
    if "eventTriggers" in body:
        changes["triggers"] = list(dict.fromkeys(body["eventTriggers"]))
    changes |= _owner(ctx, body)
    return 200, {"webhook": webhook_view(ctx.state.webhooks.update(webhook["id"], **changes))}


@routes.delete("/v1/webhooks/:id")
def delete_webhook(ctx: Request) -> Result:
    webhook = ctx.state.webhooks.delete(_webhook(ctx)["id"])
    return 200, {"message": f"Webhook with id: {webhook['id']} deleted successfully"}
