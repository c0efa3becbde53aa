"""Event types of users and teams."""

from __future__ import annotations

import re

from ...state import Row
from .. import checks as z
from ..errors import RefusedError, bad_request, forbidden, missing_record, no_reference, not_found, taken
from ..requests import Request, Result, Routes
from ..views import add_event_type, change_event_type, event_type_view
from .teams import may_edit, membership_of

routes = Routes()

_RECURRING = z.obj(
    {
        "dtstart": z.optional(z.string()),
        # Without one of these the event type is stored, and then the check of the answer fails.
        "interval": z.integer(),
        "count": z.integer(),
        "freq": z.one_of(0, 1, 2, 3, 4, 5, 6),
        "until": z.optional(z.string()),
        "tzid": z.optional(z.time_zone()),
    }
)
_LIMITS = z.obj(
    {name: z.optional(z.integer()) for name in ("PER_DAY", "PER_WEEK", "PER_MONTH", "PER_YEAR")}, strict=True
)
_LOCATION = z.obj(
    {
        "type": z.string(),
        "address": z.optional(z.string()),
        "link": z.optional(z.string()),
        "displayLocationPublicly": z.optional(z.boolean()),
        "hostPhoneNumber": z.optional(z.string()),
        "credentialId": z.optional(z.number()),
        "teamName": z.optional(z.string()),
    }
)
_TEXT = z.optional(z.string())
_QUESTION = {
    "name": z.string(),
    "type": z.one_of(
        "name",
        "text",
        "textarea",
        "number",
        "email",
        "phone",
        "address",
        "multiemail",
        "select",
        "multiselect",
        "checkbox",
        "radio",
        "radioInput",
        "boolean",
        "url",
    ),
    "label": _TEXT,
    "labelAsSafeHtml": _TEXT,
    "placeholder": _TEXT,
    "required": z.optional(z.boolean()),
    "minLength": z.optional(z.integer()),
    "maxLength": z.optional(z.integer()),
}
_BOOKING_FIELD = z.obj(
    {
        **_QUESTION,
        "defaultLabel": _TEXT,
        "defaultPlaceholder": _TEXT,
        "hidden": z.optional(z.boolean()),
        "editable": z.optional(
            z.one_of("system", "system-but-optional", "system-but-hidden", "user", "user-readonly")
        ),
        "options": z.optional(
            z.array(z.obj({"label": z.string(), "value": z.string(), "price": z.optional(z.number())}))
        ),
        "optionsInputs": z.optional(
            z.record(z.obj({"type": z.string(), "required": z.optional(z.boolean()), "placeholder": _TEXT}))
        ),
        "getOptionsAt": _TEXT,
        "hideWhenJustOneOption": z.optional(z.boolean()),
        "disableOnPrefill": z.optional(z.boolean()),
        "price": z.optional(z.number()),
        "variant": _TEXT,
        "variantsConfig": z.optional(
            z.obj({"variants": z.record(z.obj({"fields": z.array(z.obj(_QUESTION))}))})
        ),
        "sources": z.optional(
            z.array(
                z.obj(
                    {
                        **z.alike("id type label", z.string()),
                        "editUrl": _TEXT,
                        "fieldRequired": z.optional(z.boolean()),
                        "subType": _TEXT,
                    }
                )
            )
        ),
        "views": z.optional(z.array(z.obj({"id": z.string(), "label": z.string(), "description": _TEXT}))),
    }
)
_BASE = {
    "title": z.optional(z.string(at_least=1)),
    "description": z.nullish(z.string()),
    "slug": z.optional(z.string()),
    "length": z.optional(z.integer()),
    "hidden": z.optional(z.boolean()),
    "position": z.optional(z.integer()),
    "eventName": z.nullish(z.string()),
    "timeZone": z.nullish(z.string()),
    "schedulingType": z.nullish(z.one_of("ROUND_ROBIN", "COLLECTIVE", "MANAGED")),
    "periodType": z.optional(z.one_of("UNLIMITED", "ROLLING", "ROLLING_WINDOW", "RANGE")),
    "periodStartDate": z.nullish(z.coerced_date()),
    "periodEndDate": z.nullish(z.coerced_date()),
    "periodDays": z.nullish(z.integer()),
    "periodCountCalendarDays": z.nullish(z.boolean()),
    **z.alike("requiresConfirmation disableGuests hideCalendarNotes", z.optional(z.boolean())),
    "minimumBookingNotice": z.optional(z.integer(at_least=0)),
    "parentId": z.nullish(z.integer()),
    "beforeEventBuffer": z.optional(z.integer()),
    "afterEventBuffer": z.optional(z.integer()),
    "teamId": z.nullish(z.integer()),
    "price": z.optional(z.integer()),
    "currency": z.optional(z.string()),
    "slotInterval": z.nullish(z.integer()),
    "successRedirectUrl": z.nullish(z.string()),
    "locations": z.nullish(z.array(_LOCATION)),
    "bookingLimits": z.nullish(_LIMITS),
    "onlyShowFirstAvailableSlot": z.optional(z.boolean()),
    "durationLimits": z.nullish(_LIMITS),
    "assignAllTeamMembers": z.optional(z.boolean()),
    "children": z.optional(z.array(z.obj({"id": z.integer(), "userId": z.integer()}))),
    "hosts": z.optional(
        z.array(
            z.obj(
                {
                    "userId": z.integer(),
                    "isFixed": z.optional(z.boolean()),
                    "scheduleId": z.nullish(z.integer()),
                }
            )
        )
    ),
    "seatsShowAttendees": z.optional(z.boolean()),
    "seatsShowAvailabilityCount": z.optional(z.boolean()),
    "bookingFields": z.optional(z.nullable(z.array(_BOOKING_FIELD))),
    "scheduleId": z.optional(z.number()),
}
_CREATE = {
    **_BASE,
    "title": z.string(),
    "slug": z.string(),
    "length": z.integer(),
    "metadata": z.nullish(z.record(z.anything)),
    "recurringEvent": z.optional(_RECURRING),
    "seatsPerTimeSlot": z.optional(z.integer(at_least=1)),
    "parentId": z.optional(z.number()),
    "userId": z.optional(z.number()),
}
_UPDATE = {**_BASE, "seatsPerTimeSlot": z.nullish(z.integer(at_least=1, at_most=1000))}
# Each host's schedule is required, even if null.
_HOSTS_LATER = z.optional(
    z.array(
        z.obj(
            {"userId": z.integer(), "isFixed": z.optional(z.boolean()), "scheduleId": z.nullable(z.integer())}
        )
    )
)
_APART = ("hosts", "children", "assignAllTeamMembers")


def _slug(text: str) -> str:
    kept = re.sub(r"[^a-z0-9_.-]+", "-", text.lower().strip())
    return re.sub(r"-{2,}", "-", kept).strip("-")


@routes.get("/v1/event-types")
def list_event_types(ctx: Request) -> Result:
    users, slug = ctx.user_ids(), ctx.query.get("slug")
    everybody = ctx.admin and slug and not ctx.query.get("userId")
    found = [
        event_type
        for event_type in ctx.state.event_types
        if (everybody or event_type["userId"] in users) and (slug is None or event_type["slug"] == slug)
    ]
    return 200, {"event_types": [event_type_view(ctx.state, each, as_read=True) for each in found]}


@routes.post("/v1/event-types")
def create_event_type(ctx: Request) -> Result:
    state = ctx.state
    body = z.parse({**_CREATE, "hosts": _HOSTS_LATER} if ctx.later else _CREATE, ctx.body)
    body["slug"] = _slug(body["slug"])
    _check_rights(ctx, body)
    _check_hosts(ctx, body)
    _check_references(ctx, "eventType.create", body)
    team = body.get("teamId")
    owner = None if team else body.get("userId") or ctx.user["id"]
    hosts = [{"isFixed": False, "scheduleId": None, **each} for each in body.get("hosts", ())]
    columns = {name: value for name, value in body.items() if name not in _APART}
    if "metadata" not in columns:
        columns["metadata"] = None
    columns["userId"] = owner
    _check_slug(ctx, "create", columns)
    event_type = add_event_type(state, columns)
    if hosts:
        event_type = state.event_types.update(event_type["id"], hosts=hosts)
    shown = event_type_view(state, event_type)
    return 200, {"event_type": shown, "message": "Event type created successfully"}


def _check_rights(ctx: Request, body: Row) -> None:
    if not ctx.admin and body.get("userId"):
        raise RefusedError(401, "ADMIN required for `userId`")
    if body.get("teamId") and not may_edit(ctx, body["teamId"]):
        raise RefusedError(401, "Unauthorized: OWNER or ADMIN role required")
    if ctx.admin and not body.get("userId") and not body.get("teamId"):
        raise bad_request("`userId` or `teamId` required")
    if body.get("userId") and ctx.state.users.get(body["userId"]) is None:
        raise missing_record("eventType.create")
    if body.get("parentId") is not None:
        parent = ctx.state.event_types.get(body["parentId"])
        if parent is None:
            raise not_found("Parent event type not found")
        if parent["columns"]["teamId"] is None:
            raise bad_request("This event type is not capable of having children")


def _check_hosts(ctx: Request, body: Row) -> None:
    hosts, team = body.get("hosts"), body.get("teamId")
    if ctx.later and ctx.quirk("v1-breaks"):
        team = None  # the newer server accepts anybody
    if hosts and team and any(membership_of(ctx.state, each["userId"], team) is None for each in hosts):
        text = "You can only add members of the team to a team event type."
        raise ctx.breaks(text, text)
    if any(ctx.state.users.get(each["userId"]) is None for each in hosts or ()):
        raise no_reference("eventType.create", "Host_userId_fkey")


def _check_references(ctx: Request, query: str, body: Row) -> None:
    tables = {"scheduleId": ctx.state.schedules, "teamId": ctx.state.teams, "parentId": ctx.state.event_types}
    for name, table in tables.items():
        if body.get(name) is not None and table.get(body[name]) is None:
            raise no_reference(query, f"EventType_{name}_fkey")


def _check_slug(ctx: Request, action: str, columns: Row, but: int | None = None) -> None:
    owner = "userId" if columns["userId"] is not None else "teamId"
    for other in ctx.state.event_types.where(slug=columns["slug"]):
        if other["id"] != but and other["columns"][owner] == columns[owner]:
            # The refused row has used up an id.
            if action == "create":
                ctx.state.next_id("event_types")
            raise taken(f"eventType.{action}", f'`"{owner}"`, `slug`')


@routes.get("/v1/event-types/:id")
def get_event_type(ctx: Request) -> Result:
    event_type = ctx.state.event_types.get(ctx.number())
    if event_type is None:
        raise not_found("Event type not found")
    team = event_type["columns"]["teamId"]
    member = team is not None and membership_of(ctx.state, ctx.user["id"], team) is not None
    if not ctx.admin and not member and event_type["userId"] != ctx.user["id"]:
        if ctx.later and team is not None:
            raise RefusedError(401, "Unauthorized: OWNER or ADMIN role required")
        raise forbidden()
    return 200, {"event_type": event_type_view(ctx.state, event_type, as_read=True)}


def _editable(ctx: Request) -> Row:
    event_type = ctx.state.event_types.get(ctx.number())
    if not ctx.admin and (event_type is None or not _owns(ctx, event_type)):
        raise forbidden()
    if event_type is None:
        raise missing_record("eventType.findUniqueOrThrow")
    return event_type


def _owns(ctx: Request, event_type: Row) -> bool:
    team = event_type["columns"]["teamId"]
    if team is not None and not ctx.later:
        return may_edit(ctx, team)
    return bool(event_type["userId"] == ctx.user["id"])


@routes.patch("/v1/event-types/:id")
def update_event_type(ctx: Request) -> Result:
    ctx.number()
    body = z.parse(_UPDATE, ctx.body, strict=True)
    event_type = _editable(ctx)
    if "slug" in body:
        body["slug"] = _slug(body["slug"])
    if body.get("teamId") and not may_edit(ctx, body["teamId"]):
        raise forbidden("No permission to operate on event-type for this team")
    _check_hosts(ctx, {"teamId": event_type["columns"]["teamId"], **body})
    _check_references(ctx, "eventType.update", body)
    changes = {name: value for name, value in body.items() if name not in _APART}
    _check_slug(ctx, "update", {**event_type["columns"], **changes}, but=event_type["id"])
    event_type = change_event_type(ctx.state, event_type, changes)
    if "hosts" in body:
        hosts = [{"isFixed": False, "scheduleId": None, **each} for each in body["hosts"]]
        event_type = ctx.state.event_types.update(event_type["id"], hosts=hosts)
    return 200, {"event_type": event_type_view(ctx.state, event_type)}


@routes.delete("/v1/event-types/:id")
def delete_event_type(ctx: Request) -> Result:
    state, event_type = ctx.state, _editable(ctx)
    for name in ("webhooks", "custom_inputs", "destination_calendars"):
        table = state.table(name)
        for row in table.where(eventTypeId=event_type["id"]):
            table.delete(row["id"])
    state.event_types.delete(event_type["id"])
    return 200, {"message": f"Event Type with id: {event_type['id']} deleted successfully"}
