"""Private links to an event type's booking page, which expire by time or by use."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from ..addresses import LOCAL
from ..clock import parse_moment, to_iso
from ..errors import bad_request, not_found
from ..routing import V2024_04_15, WITH_TEAMS, Context, Result, Routes, created, ok
from ..state import Row
from ..validation import Field, Shape, at_least, date, integer, is_number, to_date

routes = Routes()
VERSIONS = (V2024_04_15,)


BODY = Shape(
    Field("expiresAt", date(), optional=True, convert=to_date),
    Field("maxUsageCount", at_least(1), integer(), optional=True),
)
_MOST_USES = 2**31 - 1  # the maximum of the database's column


def checked(body: Any) -> Row:
    """Check the body of a new or changed link."""
    sent = BODY.check(body)
    if (sent.get("maxUsageCount") or 0) > _MOST_USES:
        raise bad_request("Value out of range for the type")
    return sent


_DATABASE_DATE = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")


def _unchecked(body: Any) -> Row:
    """Read the changes of a team's link, which the server does not check.

    The number of uses counts if it is a number, also a negative one; the database refuses other dates than
    full ones.
    """
    sent = body if isinstance(body, dict) else {}
    expires: Any = sent.get("expiresAt")
    most: Any = sent.get("maxUsageCount")
    changes: Row = {"expiresAt": None if expires is None else _stored_date(expires)}
    if is_number(most):
        if not -_MOST_USES - 1 <= most <= _MOST_USES:
            raise bad_request("Value out of range for the type")
        changes["maxUsageCount"] = int(most)
    return changes


def _stored_date(value: Any) -> str:
    if not isinstance(value, str):
        raise bad_request("Argument `expiresAt`: Invalid value provided.")
    try:
        if _DATABASE_DATE.fullmatch(value):
            return to_iso(datetime.fromisoformat(value.upper()))
    except ValueError:
        pass  # a day that the calendar lacks
    raise bad_request(
        "Invalid value for argument `expiresAt`: premature end of input. Expected ISO-8601 DateTime."
    )


def output(ctx: Context, link: Row) -> Row:
    """Show a link, which expires by time if it has one, else by use."""
    expires, most = link["expiresAt"], link["maxUsageCount"]
    late = expires is not None and parse_moment(expires) < ctx.now
    shown = {
        "linkId": link["id"],
        "eventTypeId": link["eventTypeId"],
        "isExpired": late or 0 < most <= link["usageCount"],
        "bookingUrl": f"{LOCAL}/d/{link['id']}",
    }
    if expires is not None:
        return {**shown, "expiresAt": expires}
    return {**shown, "maxUsageCount": most, "usageCount": link["usageCount"]}


def parent(ctx: Context) -> int:
    """Return the id of the path's event type; 404 for those of others."""
    text = ctx.params["eventTypeId"]
    if "teamId" in ctx.params:
        ctx.numeric("eventTypeId")
    elif not (text.isascii() and text.isdigit()) or int(text) == 0:
        raise bad_request("Invalid eventTypeId param.")
    number = ctx.id("eventTypeId")
    event_type = ctx.state.event_types.get(number)
    if event_type is None or not _is_of(ctx, event_type):
        raise not_found(f"Event type with id {number} not found")
    return number


def _is_of(ctx: Context, event_type: Row) -> bool:
    """Return whether an event type is the caller's, or of the team that the path names."""
    if "teamId" in ctx.params:
        return bool(event_type.get("teamId") == ctx.id("teamId"))
    return bool(event_type["userId"] == ctx.user["id"])


def link_of(ctx: Context, number: int, complaint: str) -> Row:
    link = ctx.state.private_links.get(ctx.params["linkId"])
    if link is None or link["eventTypeId"] != number:
        raise not_found(complaint)
    return link


@routes.post("/v2/event-types/:eventTypeId/private-links", versions=VERSIONS, auth="permitted")
def create_private_link(ctx: Context) -> Result:
    number = parent(ctx)
    body = checked(ctx.body)
    expires, most = body.get("expiresAt"), body.get("maxUsageCount")
    if expires is None and most is None:
        raise bad_request("Either expiresAt or maxUsageCount must be provided")
    if expires is not None and most is not None:
        raise bad_request("Provide only one of expiresAt or maxUsageCount")
    link = ctx.state.private_links.insert(
        id=ctx.state.uid(), eventTypeId=number, expiresAt=expires, maxUsageCount=most or 1, usageCount=0
    )
    return created(output(ctx, link))


@routes.get("/v2/event-types/:eventTypeId/private-links", versions=VERSIONS, auth="permitted")
def list_private_links(ctx: Context) -> Result:
    return ok([output(ctx, link) for link in ctx.state.private_links.where(eventTypeId=parent(ctx))])


@routes.patch("/v2/event-types/:eventTypeId/private-links/:linkId", versions=VERSIONS, auth="permitted")
def update_private_link(ctx: Context) -> Result:
    """Update a link; a missing time is removed, a missing number of uses stays."""
    number = parent(ctx)
    if "teamId" in ctx.params:
        changes = _unchecked(ctx.body)
    else:
        body = checked(ctx.body)
        changes = {"expiresAt": body.get("expiresAt")}
        if body.get("maxUsageCount") is not None:
            changes["maxUsageCount"] = body["maxUsageCount"]
    link = link_of(ctx, number, "Updated link not found")
    ctx.state.private_links.update(link["id"], **changes)
    return ok(output(ctx, link))


@routes.delete("/v2/event-types/:eventTypeId/private-links/:linkId", versions=VERSIONS, auth="permitted")
def delete_private_link(ctx: Context) -> Result:
    link = link_of(ctx, parent(ctx), "Deleted link not found")
    ctx.state.private_links.delete(link["id"])
    return ok({"linkId": link["id"], "message": "Private link deleted successfully"})


_OF_TEAM = "/v2/organizations/:orgId/teams/:teamId/event-types/:eventTypeId/private-links"
routes.get(_OF_TEAM, editions=WITH_TEAMS)(list_private_links)
routes.post(_OF_TEAM, editions=WITH_TEAMS)(create_private_link)
routes.patch(f"{_OF_TEAM}/:linkId", editions=WITH_TEAMS)(update_private_link)
routes.delete(f"{_OF_TEAM}/:linkId", editions=WITH_TEAMS)(delete_private_link)
