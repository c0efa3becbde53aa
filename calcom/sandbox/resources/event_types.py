"""Event types of a user, in the form of 2024-06-14."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from ..errors import bad_request, forbidden, not_found, server_error, trpc
from ..state import Row, State
from ..validation import (
    Field,
    Rule,
    Shape,
    array,
    at_least,
    boolean,
    integer,
    is_number,
    not_empty_array,
    number,
    one_of,
    string,
    unique_array,
    url,
)
from ..wire import Context, Result, Routes, created, ok
from . import _event_type_fields, _locations

routes = Routes()

VERSIONS = ("2024-06-14",)
BOOKER_URL = "http://localhost:3000"
MAX_INT = 2**31 - 1

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
    "calVideoSettings": None,
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

# --- what a body may hold


def _disabled(value: Any) -> bool:
    return isinstance(value, dict) and bool(value.get("disabled"))


PERIODS = ("day", "week", "month", "year")


def _order_problem(value: Any) -> tuple[str, str] | None:
    """The first period whose limit exceeds that of a longer one, and the longer one."""
    limits = [(period, value[period]) for period in PERIODS if is_number(value.get(period)) and value[period]]
    for place, (period, limit) in enumerate(limits):
        for longer, longer_limit in limits[place + 1 :]:
            if limit > longer_limit:
                return period, longer
    return None


def _limits_rule(key: str, head: str, noun: str, otherwise: str) -> Rule:
    def passes(value: Any) -> bool:
        return isinstance(value, dict) and ("disabled" in value or _order_problem(value) is None)

    def text(value: Any) -> str:
        problem = _order_problem(value) if isinstance(value, dict) else None
        if problem is None:
            return otherwise
        period, longer = problem
        return (
            f"{head}: The {noun} of bookings for {period} cannot exceed the {noun} of bookings for {longer}."
        )

    return Rule(key, text, passes)


def _window_ok(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    if value.get("disabled") is True:
        return True
    kind, amount = value.get("type"), value.get("value")
    if kind in ("businessDays", "calendarDays"):
        return is_number(amount) and isinstance(value.get("rolling", False), bool)
    return kind == "range" and isinstance(amount, list) and len(amount) == 2 and all(map(_is_date, amount))


def _is_date(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _policy_ok(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    if value.get("disabled") or value.get("type") == "always":
        return True
    threshold = value.get("noticeThreshold")
    return (
        value.get("type") == "time"
        and isinstance(threshold, dict)
        and is_number(threshold.get("count"))
        and threshold.get("unit") in ("minutes", "hours")
    )


_POLICY_TEXT = (
    'Invalid requiresConfirmation structure. Use "type": "always" or provide a valid time and unit in '
    '"noticeThreshold" for "type": "time".'
)
_DISABLED = Shape(Field("disabled", boolean()))


def _unless_disabled(shape: Shape) -> Callable[[Any], Shape]:
    return lambda value: _DISABLED if _disabled(value) else shape


def _switchable(marker: str) -> Callable[[Any], Any]:
    """A setting that is on says so: `disabled: false` in front of what was sent."""

    def convert(value: Any) -> Any:
        if isinstance(value, dict) and marker in value and "disabled" not in value:
            return {"disabled": False, **value}
        return value

    return convert


_RECURRENCE = Shape(
    Field("disabled", boolean(), optional=True),
    Field("interval", integer()),
    Field("occurrences", integer()),
    Field("frequency", one_of("yearly", "monthly", "weekly")),
)
_SEATS = Shape(
    Field("disabled", boolean(), optional=True),
    Field("seatsPerTimeSlot", at_least(1), integer()),
    Field("showAttendeeInfo", boolean()),
    Field("showAvailabilityCount", boolean()),
)
_BOOKER_LIMIT = Shape(
    Field("maximumActiveBookings", at_least(1), integer(), optional=True),
    Field("offerReschedule", boolean(), optional=True),
)
_LIMITS_SOMETHING = Rule(
    "requiresAtLeastOnePropertyWhenNotDisabled",
    "{name} is enabled and must have at least one property",
    lambda value: not isinstance(value, dict) or value.get("disabled") is not False or len(value) > 1,
)
_COLOR = Shape(Field("lightThemeHex", string()), Field("darkThemeHex", string()))
_BOOKER_LAYOUTS = Shape(
    Field("defaultLayout", one_of("month", "week", "column")),
    Field("enabledLayouts", one_of("month", "week", "column", each=True), array()),
)
_DESTINATION = Shape(Field("integration", string()), Field("externalId", string()))
_VIDEO = Shape(
    Field("disableRecordingForOrganizer", boolean(), optional=True),
    Field("disableRecordingForGuests", boolean(), optional=True),
    Field("redirectUrlOnExit", url(), optional=True),
    Field("enableAutomaticRecordingForOrganizer", boolean(), optional=True),
    Field("enableAutomaticTranscription", boolean(), optional=True),
    Field("disableTranscriptionForGuests", boolean(), optional=True),
    Field("disableTranscriptionForOrganizer", boolean(), optional=True),
    Field("sendTranscriptionEmails", boolean(), optional=True),
)
_RESCHEDULING = Shape(
    Field("disabled", boolean(), optional=True), Field("minutesBefore", at_least(1), integer(), optional=True)
)


def _fields(required: bool) -> list[Field]:
    optional = not required

    def flag(name: str) -> Field:
        return Field(name, boolean(), optional=True)

    return [
        Field("lengthInMinutes", at_least(1), integer(), optional=optional),
        Field(
            "lengthInMinutesOptions",
            at_least(1, each=True),
            integer(each=True),
            unique_array(),
            not_empty_array(),
            array(),
            optional=True,
        ),
        Field("title", string(), optional=optional),
        Field("slug", string(), optional=optional),
        Field("description", string(), optional=True),
        Field("bookingFields", optional=True),
        flag("disableGuests"),
        Field("slotInterval", integer(), optional=True),
        Field("minimumBookingNotice", at_least(0), integer(), optional=True),
        Field("beforeEventBuffer", integer(), optional=True),
        Field("afterEventBuffer", integer(), optional=True),
        Field("scheduleId", integer(), optional=True),
        Field(
            "bookingLimitsCount",
            _limits_rule(
                "ValidateBookingLimitsCount",
                "Invalid bookingLimitsCount",
                "number",
                "Invalid bookingLimitsCount",
            ),
            optional=True,
        ),
        Field(
            "bookerActiveBookingsLimit",
            _LIMITS_SOMETHING,
            optional=True,
            shape=_unless_disabled(_BOOKER_LIMIT),
        ),
        flag("onlyShowFirstAvailableSlot"),
        Field(
            "bookingLimitsDuration",
            _limits_rule(
                "ValidateBookingLimistsDuration",
                "Invalid booking durations",
                "duration",
                "Invalid booking durations structure",
            ),
            optional=True,
        ),
        Field(
            "bookingWindow",
            Rule("ValidateBookingWindow", "Invalid bookingWindow structure.", _window_ok),
            optional=True,
        ),
        Field("offsetStart", at_least(0), integer(), optional=True),
        Field("bookerLayouts", optional=True, shape=_BOOKER_LAYOUTS),
        Field(
            "confirmationPolicy", Rule("ValidateConfirmationPolicy", _POLICY_TEXT, _policy_ok), optional=True
        ),
        # the server checks a recurrence twice and tells its problems twice
        Field(
            "recurrence",
            optional=True,
            shape=_unless_disabled(_RECURRENCE),
            convert=_switchable("interval"),
            repeats=2,
        ),
        flag("requiresBookerEmailVerification"),
        flag("hideCalendarNotes"),
        flag("lockTimeZoneToggleOnBookingPage"),
        Field("color", optional=True, shape=_COLOR),
        Field(
            "seats", optional=True, shape=_unless_disabled(_SEATS), convert=_switchable("seatsPerTimeSlot")
        ),
        Field("customName", string(), optional=True),
        Field("destinationCalendar", optional=True, shape=_DESTINATION),
        flag("useDestinationCalendarEmail"),
        flag("hideCalendarEventDetails"),
        Field("successRedirectUrl", url(), optional=True),
        flag("hideOrganizerEmail"),
        Field("calVideoSettings", optional=True, shape=_VIDEO),
        flag("hidden"),
        flag("bookingRequiresAuthentication"),
        Field("disableCancelling", optional=True, shape=_DISABLED),
        Field("disableRescheduling", optional=True, shape=_RESCHEDULING),
        Field("interfaceLanguage", string(), optional=True),
        flag("allowReschedulingPastBookings"),
        flag("allowReschedulingCancelledBookings"),
        flag("showOptimizedSlots"),
        Field("locations", optional=True),
    ]


CREATE = Shape(*_fields(required=True))
UPDATE = Shape(*_fields(required=False))
LIST_QUERY = Shape(
    Field("username", string(), optional=True),
    Field("eventSlug", string(), optional=True),
    Field("usernames", optional=True),
    Field("orgSlug", string(), optional=True),
    Field("orgId", number(), optional=True),
    Field("sortCreatedAt", one_of("asc", "desc"), optional=True),
)
_SWITCHES = {  # what is kept of a setting that can be switched off
    "recurrence": ("interval", "occurrences", "frequency"),
    "seats": ("seatsPerTimeSlot", "showAttendeeInfo", "showAvailabilityCount"),
    "bookingWindow": ("type", "value", "rolling"),
    "confirmationPolicy": ("type", "noticeThreshold", "blockUnconfirmedBookingsInBooker"),
    "bookerActiveBookingsLimit": ("maximumActiveBookings", "offerReschedule"),
}


def checked(state: State, user: Row, body: Any, shape: Shape, current: Row | None = None) -> Row:
    """A body as settings to store, or the server's complaint; `current` is the row that it changes."""
    if isinstance(body, dict):
        if body.get("locations") is not None:
            _locations.check(body["locations"])
        if body.get("bookingFields") is not None:
            _event_type_fields.check(body["bookingFields"])
    sent = shape.check(body)
    settings: Row = {}
    for name, value in sent.items():
        if name in _SWITCHES:
            kept = value and not _disabled(value)
            settings[name] = {key: value[key] for key in _SWITCHES[name] if key in value} if kept else None
        elif name in ("bookingLimitsCount", "bookingLimitsDuration"):
            on = value and not _disabled(value)
            settings[name] = {period: value[period] for period in PERIODS if period in value} if on else {}
        elif name == "disableCancelling":
            settings[name] = _disabled(value)
        elif name == "disableRescheduling":
            settings[name] = _disabled(value)
            settings["minimumRescheduleNotice"] = (value or {}).get("minutesBefore")
        elif name == "locations":
            settings[name] = _locations.cleaned(value or [])
        elif name == "bookingFields":
            settings[name] = _event_type_fields.to_stored(value or [], bool(sent.get("disableGuests")))
        elif value is not None or DEFAULTS[name] is None:
            settings[name] = value
    policy = settings.get("confirmationPolicy")
    if policy and policy["type"] == "always":
        policy.pop("noticeThreshold", None)
    _check_together({**(current or DEFAULTS), **settings})
    if "locations" in settings:
        _locations.require_connected(state, user, settings["locations"])
    schedule_id = settings.get("scheduleId")
    if schedule_id is not None:
        schedule = state.schedules.get(schedule_id)
        if schedule is None or schedule["userId"] != user["id"]:
            raise not_found(f"User with ID={user['id']} does not own schedule with ID={schedule_id}")
    for name in (
        "lengthInMinutes",
        "minimumBookingNotice",
        "beforeEventBuffer",
        "afterEventBuffer",
        "offsetStart",
    ):
        if abs(settings.get(name) or 0) > MAX_INT:
            raise server_error()
    return settings


_NAME_VARIABLES = frozenset(
    (
        "Event type title",
        "Organiser",
        "Organiser first name",
        "Organiser given name",
        "Scheduler",
        "Scheduler first name",
        "Scheduler last name",
        "Location",
        "Event duration",
        "LOCATION",
        "HOST/ATTENDEE",
        "HOST",
        "ATTENDEE",
        "USER",
    )
)


def _check_together(row: Row) -> None:
    """What cannot be set at the same time."""
    if row["seats"] and len(row["locations"]) > 1:
        raise bad_request("Seats Validation failed: Seats are enabled but more than one location provided.")
    if row["seats"] and row["confirmationPolicy"]:
        raise bad_request("Seats Validation failed: Seats are enabled but requiresConfirmation is true.")
    if row["recurrence"] and row["bookerActiveBookingsLimit"]:
        raise bad_request("A recurring event type cannot limit the active bookings of a booker.")
    fields = {field["slug"] for field in row["bookingFields"] or ()}
    variables = set(re.findall(r"\{([^{}]*)\}", row["customName"] or ""))
    if variables - _NAME_VARIABLES - fields:
        raise bad_request("Invalid event name variables")


def create_event_type_row(state: State, user: Row, body: Row) -> Row:
    """Add an event type as the API does."""
    settings = checked(state, user, body, CREATE)
    if slug_taken(state, user, settings["slug"]):
        raise bad_request("User already has an event type with this slug.")
    return insert(state, user, settings)


def insert(state: State, user: Row, settings: Row) -> Row:
    if "bookingFields" not in settings:
        settings["bookingFields"] = _event_type_fields.to_stored([], bool(settings.get("disableGuests")))
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


def output(state: State, event_type: Row, *, hidden_fields: bool = True) -> Row:
    """An event type as 2024-06-14 shows it; lists leave hidden booking fields out."""
    row = event_type
    owner = state.users[row["userId"]]
    shown: Row = {"id": row["id"], "ownerId": row["userId"], "lengthInMinutes": row["lengthInMinutes"]}
    if row["lengthInMinutesOptions"]:
        shown["lengthInMinutesOptions"] = row["lengthInMinutesOptions"]
    shown["title"] = row["title"]
    shown["slug"] = row["slug"]
    shown["description"] = row["description"] or ""
    shown["locations"] = [_locations.output(location) for location in row["locations"]]
    shown["bookingFields"] = _event_type_fields.output(row["bookingFields"], hidden=hidden_fields)
    shown["recurrence"] = {"disabled": False, **row["recurrence"]} if row["recurrence"] else None
    for name in (
        "disableGuests",
        "slotInterval",
        "minimumBookingNotice",
        "beforeEventBuffer",
        "afterEventBuffer",
    ):
        shown[name] = row[name]
    shown["metadata"] = metadata(row)
    for name in (
        "price",
        "currency",
        "lockTimeZoneToggleOnBookingPage",
        "forwardParamsSuccessRedirect",
        "successRedirectUrl",
        "isInstantEvent",
    ):
        shown[name] = row[name]
    shown["users"] = [person(owner)]
    shown["scheduleId"] = row["scheduleId"]
    for name in ("bookingLimitsCount", "bookingLimitsDuration"):
        if row[name] is not None:
            shown[name] = row[name]
    shown["onlyShowFirstAvailableSlot"] = row["onlyShowFirstAvailableSlot"]
    shown["offsetStart"] = row["offsetStart"]
    shown["bookingWindow"] = _on(row["bookingWindow"])
    if row["bookerLayouts"]:
        shown["bookerLayouts"] = row["bookerLayouts"]
    shown["confirmationPolicy"] = _on(row["confirmationPolicy"])
    shown["requiresBookerEmailVerification"] = row["requiresBookerEmailVerification"]
    shown["hideCalendarNotes"] = row["hideCalendarNotes"]
    if row["color"]:
        shown["color"] = row["color"]
    shown["seats"] = {"disabled": False, **row["seats"]} if row["seats"] else {"disabled": True}
    if row["customName"] is not None:
        shown["customName"] = row["customName"]
    if row["destinationCalendar"]:
        shown["destinationCalendar"] = row["destinationCalendar"]
    for name in ("useDestinationCalendarEmail", "hideCalendarEventDetails", "hideOrganizerEmail"):
        shown[name] = row[name]
    shown["calVideoSettings"] = {"sendTranscriptionEmails": True, **(row["calVideoSettings"] or {})}
    shown["hidden"] = row["hidden"]
    shown["bookingRequiresAuthentication"] = row["bookingRequiresAuthentication"]
    shown["bookerActiveBookingsLimit"] = _on(row["bookerActiveBookingsLimit"])
    page = f"{BOOKER_URL}/{owner['username']}/{row['slug']}"
    shown["bookingUrl"] = "" if owner["isPlatformManaged"] else page
    shown["disableCancelling"] = {"disabled": row["disableCancelling"]}
    shown["disableRescheduling"] = {"disabled": row["disableRescheduling"]}
    if row["minimumRescheduleNotice"] is not None:
        shown["disableRescheduling"]["minutesBefore"] = row["minimumRescheduleNotice"]
    for name in (
        "interfaceLanguage",
        "allowReschedulingPastBookings",
        "allowReschedulingCancelledBookings",
        "showOptimizedSlots",
    ):
        shown[name] = row[name]
    return shown


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


# --- routes


def owned(ctx: Context) -> Row:
    """The event type of the path, if it is the caller's; others' are not there."""
    number = ctx.id("eventTypeId")
    event_type = ctx.state.event_types.get(number)
    if event_type is None or event_type["userId"] != ctx.user["id"]:
        raise not_found(f"Event type with id {number} not found")
    return event_type


@routes.get("/v2/event-types", versions=VERSIONS, auth="optional")
def list_event_types(ctx: Context) -> Result:
    query = LIST_QUERY.check(ctx.query)
    state = ctx.state
    username = query.get("username")
    if username is not None:
        user = state.users.find(username=username.lower()) or state.users.find(username=username)
    else:
        user = ctx.caller.user if ctx.caller else None
    if user is None:
        return ok([])
    own = ctx.caller is not None and ctx.caller.user is user
    rows = [row for row in state.event_types.where(userId=user["id"]) if own or not row["hidden"]]
    slug = query.get("eventSlug")
    if username is not None and slug is not None:
        rows = [row for row in rows if row["slug"] == slug]
    rows.sort(key=lambda row: row["id"], reverse=query.get("sortCreatedAt") == "desc")
    return ok([output(state, row, hidden_fields=False) for row in rows])


@routes.post("/v2/event-types", versions=VERSIONS)
def create_event_type(ctx: Context) -> Result:
    return created(output(ctx.state, create_event_type_row(ctx.state, ctx.user, ctx.body)))


@routes.get("/v2/event-types/:eventTypeId", versions=VERSIONS, auth="permitted")
def get_event_type(ctx: Context) -> Result:
    return ok(output(ctx.state, owned(ctx)))


@routes.patch("/v2/event-types/:eventTypeId", versions=VERSIONS)
def update_event_type(ctx: Context) -> Result:
    event_type = owned(ctx)
    settings = checked(ctx.state, ctx.user, ctx.body, UPDATE, event_type)
    slug = settings.get("slug")
    if slug is not None and slug_taken(ctx.state, ctx.user, slug, event_type["id"]):
        raise trpc(400, "error_event_type_url_duplicate")
    if "disableGuests" in settings and "bookingFields" not in settings and event_type["bookingFields"]:
        settings["bookingFields"] = [
            {**field, "hidden": settings["disableGuests"]} if field["slug"] == "guests" else field
            for field in event_type["bookingFields"]
        ]
    ctx.state.event_types.update(event_type["id"], **settings, updatedAt=ctx.now_iso)
    return ok(output(ctx.state, event_type))


@routes.delete("/v2/event-types/:eventTypeId", versions=VERSIONS)
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
