"""Private links of an event type: a way to its booking page that ends by time or by use."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ..clock import parse_moment, to_iso
from ..errors import bad_request, not_found
from ..state import Row
from ..validation import Field, Rule, Shape, at_least, integer
from ..wire import V2024_04_15, Context, Result, Routes, created, ok
from .event_types import BOOKER_URL

routes = Routes()
VERSIONS = (V2024_04_15,)


def _is_date(value: Any) -> bool:
    return parsed(value) is not None


def parsed(value: Any) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        return parse_moment(value)
    except ValueError:
        return None


BODY = Shape(
    Field("expiresAt", Rule("isDate", "{name} must be a Date instance", _is_date), optional=True),
    Field("maxUsageCount", at_least(1), integer(), optional=True),
)


def output(ctx: Context, link: Row) -> Row:
    expires, most = link["expiresAt"], link["maxUsageCount"]
    expired = link["usageCount"] >= most if most is not None else parse_moment(expires) < ctx.now
    shown = {
        "linkId": link["id"],
        "eventTypeId": link["eventTypeId"],
        "isExpired": expired,
        "bookingUrl": f"{BOOKER_URL}/d/{link['id']}",
    }
    if most is None:
        return {**shown, "expiresAt": expires}
    return {**shown, "maxUsageCount": most, "usageCount": link["usageCount"]}


def parent(ctx: Context) -> int:
    """The id of the path's event type, if it is the caller's; others' are not there."""
    text = ctx.params["eventTypeId"]
    if not (text.isascii() and text.isdigit()) or int(text) == 0:
        raise bad_request("Invalid eventTypeId param.")
    number = ctx.id("eventTypeId")
    event_type = ctx.state.event_types.get(number)
    if event_type is None or event_type["userId"] != ctx.user["id"]:
        raise not_found(f"Event type with id {number} not found")
    return number


def limits(ctx: Context) -> Row:
    """How the link ends: exactly one of the two ways."""
    body = BODY.check(ctx.body)
    expires, most = body.get("expiresAt"), body.get("maxUsageCount")
    if expires is not None and most is not None:
        raise bad_request("Provide only one of expiresAt or maxUsageCount")
    if expires is None and most is None:
        raise bad_request("Either expiresAt or maxUsageCount must be provided")
    return {"expiresAt": to_iso(parse_moment(expires)) if expires else None, "maxUsageCount": most}


def link_of(ctx: Context, complaint: str) -> Row:
    link = ctx.state.private_links.get(ctx.params["linkId"])
    if link is None or link["eventTypeId"] != parent(ctx):
        raise not_found(complaint)
    return link


@routes.post("/v2/event-types/:eventTypeId/private-links", versions=VERSIONS)
def create_private_link(ctx: Context) -> Result:
    number = parent(ctx)
    link = ctx.state.private_links.insert(id=ctx.state.uid(), eventTypeId=number, **limits(ctx), usageCount=0)
    return created(output(ctx, link))


@routes.get("/v2/event-types/:eventTypeId/private-links", versions=VERSIONS)
def list_private_links(ctx: Context) -> Result:
    return ok([output(ctx, link) for link in ctx.state.private_links.where(eventTypeId=parent(ctx))])


@routes.patch("/v2/event-types/:eventTypeId/private-links/:linkId", versions=VERSIONS)
def update_private_link(ctx: Context) -> Result:
    parent(ctx)
    link = link_of(ctx, "Updated link not found")
    body = BODY.check(ctx.body)
    if body.get("expiresAt") is not None or body.get("maxUsageCount") is not None:
        ctx.state.private_links.update(link["id"], **limits(ctx))
    return ok(output(ctx, link))


@routes.delete("/v2/event-types/:eventTypeId/private-links/:linkId", versions=VERSIONS)
def delete_private_link(ctx: Context) -> Result:
    parent(ctx)
    link = link_of(ctx, "Deleted link not found")
    ctx.state.private_links.delete(link["id"])
    return ok({"linkId": link["id"], "message": "Private link deleted successfully"})
