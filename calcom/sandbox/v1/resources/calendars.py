"""Connected, selected and destination calendars, and credentials, which are not synced."""

from __future__ import annotations

import re
from typing import Any

from ...calendars.listing import connected, credentials_of
from ...state import Row, Table, pick, words
from .. import checks as z
from ..errors import (
    MiddlewareError,
    RefusedError,
    bad_request,
    forbidden,
    missing_record,
    no_reference,
    not_found,
    taken,
)
from ..requests import Request, Result, Routes

routes = Routes()


@routes.get("/v1/connected-calendars")
def list_connected(ctx: Request) -> Result:
    found = [
        {
            "name": entry["integration"]["name"],
            "appId": entry["integration"]["slug"],
            "userId": user,
            "integration": entry["integration"]["type"],
            "calendars": [
                {
                    **pick(calendar, "externalId", "name"),
                    "primary": bool(calendar.get("primary")),
                    "readOnly": calendar["readOnly"],
                }
                for calendar in entry.get("calendars", ())
            ],
        }
        for user in ctx.user_ids(403)
        for entry in connected(ctx.state, user)
    ]
    return 200, found


# --- selected calendars

_SELECTED = {
    "userId": z.optional(z.integer()),
    "integration": z.string(),
    "externalId": z.string(),
    "credentialId": z.nullish(z.integer()),
}
_SELECTED_UNSET = words(
    """
    googleChannelId googleChannelKind googleChannelResourceId googleChannelResourceUri
    googleChannelExpiration channelId channelKind channelResourceId channelResourceUri
    channelExpiration syncSubscribedAt syncSubscribedErrorAt syncToken syncedAt syncErrorAt
    delegationCredentialId domainWideDelegationCredentialId error lastErrorAt eventTypeId
    """
)


def _selected_table(ctx: Request) -> Table:
    return ctx.state.table("selected_calendars")


def _selected_view(row: Row) -> Row:
    return {
        **dict.fromkeys(_SELECTED_UNSET),
        "watchAttempts": 0,
        "unwatchAttempts": 0,
        "maxAttempts": 3,
        "syncErrorCount": 0,
        "syncSubscribedErrorCount": 0,
        **row,
    }


@routes.get("/v1/selected-calendars")
def list_selected(ctx: Request) -> Result:
    users = None if ctx.admin and not ctx.query.get("userId") else ctx.user_ids()
    found = [row for row in _selected_table(ctx) if users is None or row["userId"] in users]
    return 200, {"selected_calendars": [_selected_view(row) for row in found]}


@routes.post("/v1/selected-calendars")
def create_selected(ctx: Request) -> Result:
    body = z.parse(_SELECTED, ctx.body)
    owner = ctx.owner(body)
    _check_credential(ctx, body, "selectedCalendar.create")
    where = {"userId": owner, "integration": body["integration"], "externalId": body["externalId"]}
    if _selected_table(ctx).find(**where) is not None:
        raise taken("selectedCalendar.create", '`"userId"`, `integration`, `"externalId"`')
    row = _selected_table(ctx).insert(
        id=ctx.state.uuid(),
        **where,
        credentialId=body.get("credentialId"),
        createdAt=ctx.now_iso,
        updatedAt=ctx.now_iso,
    )
    shown = _selected_view(row)
    return 200, {"selected_calendar": shown, "message": "Selected Calendar created successfully"}


def _check_credential(ctx: Request, body: Row, query: str) -> None:
    credential = body.get("credentialId")
    if credential is not None and ctx.state.table("credentials").get(credential) is None:
        raise no_reference(query, "SelectedCalendar_credentialId_fkey")


def _selected(ctx: Request) -> Row:
    """Return the path's calendar, named by user, integration and external id."""
    user, _, rest = ctx.params["id"].partition("_")
    integration, _, external = rest.partition("_calendar_")
    path: z.Path = ()
    if not re.fullmatch(r"\d{1,9}", user, re.ASCII):
        raise bad_request(z.issue("custom", path, "userId is not a number"))
    if not integration:
        raise bad_request(z.issue("custom", path, "Missing integration"))
    if not external:
        raise bad_request(z.issue("custom", path, "Missing externalId"))
    if not ctx.admin and int(user) != ctx.user["id"]:
        raise forbidden()
    row = _selected_table(ctx).find(
        userId=int(user), integration=f"{integration}_calendar", externalId=external
    )
    if row is None:
        raise missing_record("selectedCalendar.findUniqueOrThrow")
    return row


@routes.get("/v1/selected-calendars/:id")
def get_selected(ctx: Request) -> Result:
    return 200, {"selected_calendar": _selected_view(_selected(ctx))}


@routes.patch("/v1/selected-calendars/:id")
def update_selected(ctx: Request) -> Result:
    row = _selected(ctx)
    body = z.parse({name: z.optional(check) for name, check in _SELECTED.items()}, ctx.body)
    if body.get("userId") and not ctx.admin and body["userId"] != ctx.user["id"]:
        raise forbidden("ADMIN required for userId")
    if "userId" in body and ctx.state.users.get(body["userId"]) is None:
        raise no_reference("selectedCalendar.update", "SelectedCalendar_userId_fkey")
    _check_credential(ctx, body, "selectedCalendar.update")
    row = _selected_table(ctx).update(row["id"], **body, updatedAt=ctx.now_iso)
    return 200, {"selected_calendar": _selected_view(row)}


@routes.delete("/v1/selected-calendars/:id")
def delete_selected(ctx: Request) -> Result:
    _selected_table(ctx).delete(_selected(ctx)["id"])
    return 200, {"message": f"Selected Calendar with id: {ctx.params['id']} deleted successfully"}


# --- destination calendars

_DESTINATION = {
    "integration": z.string(),
    "externalId": z.string(),
    **z.alike("eventTypeId bookingId userId", z.optional(z.number())),
}
_DESTINATION_SHOWN = ("id", "integration", "externalId", "eventTypeId", "userId")


def _destination_table(ctx: Request) -> Table:
    return ctx.state.table("destination_calendars")


def _destination_view(row: Row) -> Row:
    return pick(row, *_DESTINATION_SHOWN)


def _owns(ctx: Request, row: Row) -> bool:
    event_type = ctx.state.event_types.get(row["eventTypeId"])
    return row["userId"] == ctx.user["id"] or (
        event_type is not None and event_type["userId"] == ctx.user["id"]
    )


@routes.get("/v1/destination-calendars")
def list_destinations(ctx: Request) -> Result:
    found = [row for row in _destination_table(ctx) if _owns(ctx, row)]
    return 200, {"destinationCalendars": [_destination_view(row) for row in found]}


@routes.post("/v1/destination-calendars")
def create_destination(ctx: Request) -> Result:
    state = ctx.state
    body = z.parse(_DESTINATION, ctx.body, strict=True)
    if body.get("userId") and not ctx.admin:
        raise RefusedError(401, "ADMIN required for `userId`")
    if ctx.admin and not body.get("userId"):
        raise bad_request("`userId` required")
    owner = body.get("userId") or ctx.user["id"]
    event_type = state.event_types.get(body.get("eventTypeId"))
    if body.get("eventTypeId") and (event_type is None or event_type["userId"] != owner):
        raise RefusedError(401, "Unauthorized")
    credential = _writable(ctx, owner, body["integration"], body["externalId"])
    place = {"userId": None if event_type else owner, "eventTypeId": event_type["id"] if event_type else None}
    if _destination_table(ctx).find(**place) is not None:
        raise taken("destinationCalendar.create", f'`"{"eventTypeId" if event_type else "userId"}"`')
    row = _destination_table(ctx).insert(
        **place,
        integration=body["integration"],
        externalId=body["externalId"],
        primaryEmail=None,
        credentialId=credential,
        createdAt=ctx.now_iso,
        updatedAt=ctx.now_iso,
    )
    shown = _destination_view(row)
    return 200, {"destinationCalendar": shown, "message": "Destination calendar created successfully"}


def _writable(ctx: Request, owner: int, integration: str, external: str) -> int:
    """Return the credential of a writable calendar."""
    for credential in credentials_of(ctx.state, owner):
        for entry in connected(ctx.state, owner):
            if entry["credentialId"] != credential["id"] or credential["type"] != integration:
                continue
            calendars: list[dict[str, Any]] = entry.get("calendars", [])
            if any(each["externalId"] == external and not each["readOnly"] for each in calendars):
                number: int = credential["id"]
                return number
    raise bad_request("Bad request, credential id invalid")


def _destination(ctx: Request) -> Row:
    row = _destination_table(ctx).get(ctx.number())
    if not ctx.admin and (row is None or not _owns(ctx, row)):
        raise forbidden()
    if row is None:
        raise not_found(f"Destination calendar with ID {ctx.params['id']} not found")
    return row


@routes.get("/v1/destination-calendars/:id")
def get_destination(ctx: Request) -> Result:
    return 200, {"destinationCalendar": _destination_view(_destination(ctx))}


@routes.patch("/v1/destination-calendars/:id")
def update_destination(ctx: Request) -> Result:
    row = _destination(ctx)
    body = z.parse({name: z.optional(check) for name, check in _DESTINATION.items()}, ctx.body, strict=True)
    if body.get("integration") and not body.get("externalId"):
        raise bad_request("External Id is required with integration value")
    if body.get("externalId") and not body.get("integration"):
        raise bad_request("Integration value is required with external ID")
    owner = body.get("userId") or ctx.user["id"] if ctx.admin else ctx.user["id"]
    changes: Row = {name: body[name] for name in ("integration", "externalId") if name in body}
    if body.get("eventTypeId"):
        if not row["eventTypeId"]:
            raise bad_request("The provided destination calendar can not be linked to an event type")
        event_type = ctx.state.event_types.get(body["eventTypeId"])
        if event_type is None or event_type["userId"] != owner:
            raise not_found(f"Event type with ID {body['eventTypeId']} not found")
        changes["eventTypeId"] = event_type["id"]
    elif row["eventTypeId"]:
        raise bad_request("The provided destination calendar can only be linked to an event type")
    elif row["userId"] != owner:
        raise forbidden()
    if changes.get("integration"):
        changes["credentialId"] = _writable(ctx, owner, changes["integration"], changes["externalId"])
    row = _destination_table(ctx).update(row["id"], **changes, updatedAt=ctx.now_iso)
    return 200, {"destinationCalendar": _destination_view(row)}


@routes.delete("/v1/destination-calendars/:id")
def delete_destination(ctx: Request) -> Result:
    _destination_table(ctx).delete(_destination(ctx)["id"])
    return 200, {"message": "OK, Destination Calendar removed successfully"}


# --- credentials


@routes.get("/v1/credential-sync")
@routes.post("/v1/credential-sync")
@routes.patch("/v1/credential-sync")
@routes.delete("/v1/credential-sync")
def refuse_sync(ctx: Request) -> Result:
    if not ctx.admin:
        text = "Only admin API keys can access credential syncing endpoints"
        raise MiddlewareError(403, text, key="error")
    raise MiddlewareError(501, "Credential syncing is not enabled", key="error")
