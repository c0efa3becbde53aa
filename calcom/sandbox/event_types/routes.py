"""Event types of a user, in the form of 2024-06-14."""

from __future__ import annotations

import re
from typing import Any

from ..errors import SandboxError, bad_request, forbidden, not_found, server_error, trpc, unhandled
from ..state import Row, State
from ..validation import Field, Shape, is_number, number, one_of, string, to_number
from ..wire import Context, Result, Routes, created, ok
from . import booking_fields, places
from .body import CREATE, UPDATE, checked
from .settings import (
    check_inputs,
    check_schedule,
    check_stored,
    check_update,
    default_locations,
    fits_the_table,
    settings_of,
    video_settings,
)

routes = Routes()

VERSIONS = ("2024-06-14",)
BOOKER_URL = "http://localhost:3000"

# The settings of a new event type. Those that can be switched off are None when they are; the two
# limits are {} once they were switched off, which the server shows.
DEFAULTS: Row = {
    "lengthInMinutes": 30,
    "lengthInMinutesOptions": None,
    "title": "",
    "slug": "",
    "description": None,
    "locations": [],
    "bookingFields": [],  # [{slug, type, required, hidden, ...}]; None: made by the oldest version
    "recurrence": None,  # {interval, occurrences, frequency}
    "disableGuests": False,
    "slotInterval": None,
    "minimumBookingNotice": 120,
    "beforeEventBuffer": 0,
    "afterEventBuffer": 0,
    "metadata": {},
    "price": 0,
    "currency": "usd",
    "lockTimeZoneToggleOnBookingPage": False,
    "forwardParamsSuccessRedirect": True,
    "successRedirectUrl": None,
    "isInstantEvent": False,
    "scheduleId": None,
    "bookingLimitsCount": None,  # {day, week, month, year}
    "bookingLimitsDuration": None,
    "onlyShowFirstAvailableSlot": False,
    "offsetStart": 0,
    "bookingWindow": None,  # {type, value, rolling}
    "bookerLayouts": None,  # {defaultLayout, enabledLayouts}
    "confirmationPolicy": None,  # {type, noticeThreshold, blockUnconfirmedBookingsInBooker}
    "requiresBookerEmailVerification": False,
    "hideCalendarNotes": False,
    "color": None,  # {lightThemeHex, darkThemeHex}
    "seats": None,  # {seatsPerTimeSlot, showAttendeeInfo, showAvailabilityCount}
    "customName": None,
    "useDestinationCalendarEmail": False,
    "hideCalendarEventDetails": False,
    "hideOrganizerEmail": False,
    "calVideoSettings": None,  # {disableRecordingForOrganizer, ..., redirectUrlOnExit, createdAt, updatedAt}
    "canSendCalVideoTranscriptionEmails": True,
    "hidden": False,
    "bookingRequiresAuthentication": False,
    "bookerActiveBookingsLimit": None,  # {maximumActiveBookings, offerReschedule}
    "disableCancelling": False,
    "disableRescheduling": False,
    "minimumRescheduleNotice": None,
    "interfaceLanguage": None,
    "allowReschedulingPastBookings": False,
    "allowReschedulingCancelledBookings": False,
    "showOptimizedSlots": False,
    "destinationCalendar": None,
    "customReplyToEmail": None,
    "createdAt": None,
    "updatedAt": None,
}


def create_event_type_row(state: State, user: Row, body: Row, *, quirks: bool = False) -> Row:
    """Add an event type as the API does.

    The server adds it before its last checks; with `quirks` it stays, though the answer is an error.
    """
    if isinstance(body, list):
        raise trpc(400, "BAD_REQUEST")
    sent = checked(body, CREATE)
    row = _fresh_defaults()
    settings = settings_of(sent, row)
    check_inputs(state, user, settings, row)
    if slug_taken(state, user, settings.get("slug", "")):
        raise bad_request("User already has an event type with this slug.")
    check_schedule(state, user, settings)
    if not fits_the_table(settings):
        raise trpc(400, "BAD_REQUEST")
    settings.setdefault("locations", default_locations(state, user))
    settings.update(video_settings(state, sent, None, after={}))
    try:
        check_update(sent, settings, {**row, **settings})
        check_stored(settings)
    except SandboxError:
        if quirks:
            insert(state, user, settings)
        raise
    return insert(state, user, settings)


def insert(state: State, user: Row, settings: Row) -> Row:
    if "bookingFields" not in settings:
        settings["bookingFields"] = booking_fields.to_stored([], None)
    now = state.clock.now_iso()
    return state.event_types.insert(
        userId=user["id"], **{**_fresh_defaults(), **settings, "createdAt": now, "updatedAt": now}
    )


def _fresh_defaults() -> Row:
    return {
        name: type(value)(value) if isinstance(value, list | dict) else value
        for name, value in DEFAULTS.items()
    }


def slug_taken(state: State, user: Row, slug: str, but: int | None = None) -> bool:
    return any(row["slug"] == slug and row["id"] != but for row in state.event_types.where(userId=user["id"]))


# --- what is shown


def _on(setting: Row | None) -> Row:
    return {"disabled": True} if setting is None else setting


def output(state: State, event_type: Row, *, whole: bool = True) -> Row:
    """An event type as 2024-06-14 shows it; lists leave hidden booking fields and video settings out."""
    return shown(event_type, event_type["userId"], [state.users[event_type["userId"]]], whole=whole)


def shown(row: Row, owner_id: int, users: list[Row], *, whole: bool = True) -> Row:
    """A row as 2024-06-14 shows it, with the users that it is of."""
    view: Row = {"id": row["id"], "ownerId": owner_id, "lengthInMinutes": row["lengthInMinutes"]}
    if row["lengthInMinutesOptions"]:
        view["lengthInMinutesOptions"] = row["lengthInMinutesOptions"]
    view["title"] = row["title"]
    view["slug"] = row["slug"]
    view["description"] = row["description"] or ""
    view["locations"] = places.outputs(row["locations"])
    view["bookingFields"] = booking_fields.output(row["bookingFields"], hidden=whole)
    view["recurrence"] = {"disabled": False, **row["recurrence"]} if row["recurrence"] else None
    for name in (
        "disableGuests",
        "slotInterval",
        "minimumBookingNotice",
        "beforeEventBuffer",
        "afterEventBuffer",
    ):
        view[name] = row[name]
    view["metadata"] = metadata(row)
    for name in (
        "price",
        "currency",
        "lockTimeZoneToggleOnBookingPage",
        "forwardParamsSuccessRedirect",
        "successRedirectUrl",
        "isInstantEvent",
    ):
        view[name] = row[name]
    view["users"] = [person(user) for user in users]
    view["scheduleId"] = row["scheduleId"]
    for name in ("bookingLimitsCount", "bookingLimitsDuration"):
        if row[name] is not None:
            view[name] = row[name]
    view["onlyShowFirstAvailableSlot"] = row["onlyShowFirstAvailableSlot"]
    view["offsetStart"] = row["offsetStart"]
    view["bookingWindow"] = _on(row["bookingWindow"])
    if row["bookerLayouts"]:
        view["bookerLayouts"] = row["bookerLayouts"]
    view["confirmationPolicy"] = _on(row["confirmationPolicy"])
    view["requiresBookerEmailVerification"] = row["requiresBookerEmailVerification"]
    view["hideCalendarNotes"] = row["hideCalendarNotes"]
    if row["color"]:
        view["color"] = row["color"]
    view["seats"] = {"disabled": False, **row["seats"]} if row["seats"] else {"disabled": True}
    if row["customName"] is not None:
        view["customName"] = row["customName"]
    if row["destinationCalendar"]:
        view["destinationCalendar"] = row["destinationCalendar"]
    for name in ("useDestinationCalendarEmail", "hideCalendarEventDetails", "hideOrganizerEmail"):
        view[name] = row[name]
    video = row["calVideoSettings"] if whole else None
    view["calVideoSettings"] = {
        **({"eventTypeId": row["id"], **video} if video else {}),
        "sendTranscriptionEmails": row["canSendCalVideoTranscriptionEmails"],
    }
    view["hidden"] = row["hidden"]
    view["bookingRequiresAuthentication"] = row["bookingRequiresAuthentication"]
    view["bookerActiveBookingsLimit"] = _on(row["bookerActiveBookingsLimit"])
    view["bookingUrl"] = ""
    if users and not users[0]["isPlatformManaged"]:
        view["bookingUrl"] = f"{BOOKER_URL}/{users[0]['username']}/{row['slug']}"
    view["disableCancelling"] = {"disabled": row["disableCancelling"]}
    view["disableRescheduling"] = {"disabled": row["disableRescheduling"]}
    if row["minimumRescheduleNotice"] and not row["disableRescheduling"]:
        view["disableRescheduling"]["minutesBefore"] = row["minimumRescheduleNotice"]
    for name in (
        "interfaceLanguage",
        "allowReschedulingPastBookings",
        "allowReschedulingCancelledBookings",
        "showOptimizedSlots",
    ):
        view[name] = row[name]
    return view


def metadata(row: Row) -> Row:
    shown = dict(row["metadata"] or {})
    if row["lengthInMinutesOptions"]:
        shown["multipleDuration"] = row["lengthInMinutesOptions"]
    return shown


def person(user: Row) -> Row:
    names = ("id", "name", "username", "avatarUrl", "brandColor", "darkBrandColor", "weekStart")
    return {**{name: user[name] for name in names}, "metadata": user_metadata(user)}


_USER_METADATA = (
    "isPremium",
    "sessionTimeout",
    "defaultConferencingApp",
    "defaultBookerLayouts",
    "emailChangeWaitingForVerification",
)


def user_metadata(user: Row) -> Row:
    """What of a user's metadata is shown with event types: the server's own keys, not a platform's."""
    known = {**user["metadata"], "defaultConferencingApp": user["defaultConferencingApp"]}
    return {name: known[name] for name in _USER_METADATA if known.get(name) is not None}


# The event type that stands for a meeting with several people; no table has it.
_DYNAMIC: Row = {
    **DEFAULTS,
    "id": 0,
    "lengthInMinutes": 30,
    "lengthInMinutesOptions": [15, 30, 45, 60, 90],
    "title": "Group Meeting",
    "slug": "dynamic",
    "description": "Join us for a meeting with multiple people",
    "locations": [{"type": "integration", "integration": "cal-video"}],
    "disableGuests": True,
    "successRedirectUrl": "",
    "customName": "Group Meeting",
    "canSendCalVideoTranscriptionEmails": False,
}


def dynamic(users: list[Row]) -> Row:
    """The event type of a meeting with several people, as 2024-06-14 shows it."""
    return shown(_DYNAMIC, 0, users)


# --- routes


def _number(value: Any) -> Any:
    """A number of a query; what is none shows as null."""
    number = to_number(value)
    return number if is_number(number) else None


LIST_QUERY = Shape(
    Field("username", string(), optional=True),
    Field("eventSlug", string(), optional=True),
    Field("usernames", optional=True),
    Field("orgSlug", string(), optional=True),
    Field("orgId", number(), optional=True, null=False, convert=_number),
    Field("sortCreatedAt", one_of("asc", "desc"), optional=True),
)


def owned(ctx: Context) -> Row:
    """The event type of the path, if it is the caller's; others' are not there."""
    number = ctx.id("eventTypeId")
    event_type = ctx.state.event_types.get(number)
    if event_type is None or event_type["userId"] != ctx.user["id"]:
        raise not_found(f"Event type with id {number} not found")
    return event_type


def whole_number(ctx: Context) -> int:
    """The id of the path, where the server looks at it before anything else."""
    if not re.fullmatch(r"-?\d+", ctx.params["eventTypeId"], re.ASCII):
        raise bad_request("Validation failed (numeric string is expected)")
    return ctx.id("eventTypeId")


@routes.get("/v2/event-types", versions=VERSIONS, auth="optional")
def list_event_types(ctx: Context) -> Result:
    query = LIST_QUERY.check(ctx.query)
    state = ctx.state
    caller = ctx.caller.user if ctx.caller else None
    username, slug = query.get("username"), query.get("eventSlug")
    if not username and query.get("usernames"):
        sent = query["usernames"]
        names = [each.strip() for each in sent.split(",")] if isinstance(sent, str) else sent
        if not isinstance(names, list):
            raise unhandled()
        found = [_by_name(state, name, query) for name in names if isinstance(name, str)]
        return ok([dynamic([user for user in found if user is not None])])
    user = _by_name(state, username, query) if username else caller
    if user is None:
        return ok([])
    rows = [row for row in state.event_types.where(userId=user["id"]) if user is caller or not row["hidden"]]
    if username and slug:
        rows = [row for row in rows if row["slug"] == slug]
    rows.sort(key=lambda row: row["id"], reverse=query.get("sortCreatedAt") == "desc")
    return ok([output(state, row, whole=False) for row in rows])


def _by_name(state: State, name: str, query: Row) -> Row | None:
    """The user of that very name, of an organization if one is asked for."""
    user = state.users.find(username=name)
    slug, number = query.get("orgSlug"), query.get("orgId")
    if user is None or not (slug or number):
        return user
    organization = state.teams.get(user["organizationId"]) or {}
    asked = organization.get("slug") == slug if slug else organization.get("id") == number
    return user if organization and asked else None


@routes.post("/v2/event-types", versions=VERSIONS, auth="permitted")
def create_event_type(ctx: Context) -> Result:
    row = create_event_type_row(ctx.state, ctx.user, ctx.body, quirks=ctx.quirks)
    return created(output(ctx.state, row))


@routes.get("/v2/event-types/:eventTypeId", versions=VERSIONS, auth="permitted")
def get_event_type(ctx: Context) -> Result:
    return ok(output(ctx.state, owned(ctx)))


@routes.patch("/v2/event-types/:eventTypeId", versions=VERSIONS, auth="permitted")
def update_event_type(ctx: Context) -> Result:
    """The body is looked at before the event type's owner, against whosever event type it is."""
    state, user, number = ctx.state, ctx.user, whole_number(ctx)
    sent = checked({} if ctx.body == [] else ctx.body, UPDATE)
    row = state.event_types.get(number)
    settings = settings_of(sent, row or DEFAULTS)
    check_inputs(state, user, settings, row or DEFAULTS)
    event_type = owned(ctx)
    check_schedule(state, user, settings)
    check_update(sent, settings, event_type)
    if not fits_the_table(settings):
        raise server_error()
    slug = settings.get("slug")
    if slug is not None and slug_taken(state, user, slug, number):
        raise trpc(400, "error_event_type_url_duplicate")
    check_stored(settings)
    settings.update(video_settings(state, sent, event_type, after={**event_type, **settings}))
    state.event_types.update(number, **settings, updatedAt=ctx.now_iso)
    return ok(output(state, event_type))


@routes.delete("/v2/event-types/:eventTypeId", versions=VERSIONS, auth="permitted")
def delete_event_type(ctx: Context) -> Result:
    event_type = delete_owned(ctx)
    return ok({name: event_type[name] for name in ("id", "lengthInMinutes", "slug", "title")})


def delete_owned(ctx: Context) -> Row:
    """Delete the event type of the path with what hangs on it; its bookings stay, without one."""
    state, number = ctx.state, ctx.id("eventTypeId")
    event_type = state.event_types.get(number)
    if event_type is None:
        raise not_found(f"Event type with ID={number} does not exist.")
    if event_type["userId"] != ctx.user["id"]:
        raise forbidden(f"User with ID={ctx.user['id']} does not own event type with ID={number}")
    for table in (state.webhooks, state.private_links, state.reservations):
        for row in table.where(eventTypeId=number):
            table.delete(row[table.key])
    for booking in state.bookings.where(eventTypeId=number):
        state.bookings.update(booking["id"], eventTypeId=None)
    return state.event_types.delete(number)
