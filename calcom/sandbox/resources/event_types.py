"""Event types of a user, in the form of 2024-06-14."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from ..connections import catalogue, listing
from ..errors import (
    CodeError,
    SandboxError,
    bad_request,
    forbidden,
    not_found,
    server_error,
    trpc,
    unhandled,
    zod,
)
from ..state import Row, State
from ..validation import (
    Field,
    Rule,
    Shape,
    array,
    at_least,
    at_most,
    boolean,
    integer,
    is_integer,
    is_number,
    not_empty_array,
    number,
    one_of,
    string,
    to_number,
    unique_array,
    url,
)
from ..wire import Context, Result, Routes, created, ok
from . import _event_type_fields, _locations
from .managed_users import LOCALES

routes = Routes()

VERSIONS = ("2024-06-14",)
BOOKER_URL = "http://localhost:3000"
MAX_INT = 2**31 - 1
MAX_SEATS = 1000
DAILY = "daily-video"

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

# --- what a body may hold


def _disabled(value: Any) -> bool:
    return isinstance(value, dict) and bool(value.get("disabled"))


PERIODS = ("day", "week", "month", "year")


def _order_problem(value: Any) -> tuple[str, str] | None:
    """The first period whose limit exceeds that of a longer one, and the longer one."""
    if not isinstance(value, dict):
        return None
    limits = [(period, value[period]) for period in PERIODS if is_number(value.get(period)) and value[period]]
    for place, (period, limit) in enumerate(limits):
        for longer, longer_limit in limits[place + 1 :]:
            if limit > longer_limit:
                return period, longer
    return None


def _limits_rule(key: str, name: str, noun: str) -> Rule:
    def passes(value: Any) -> bool:
        return isinstance(value, dict | list) and ("disabled" in value or _order_problem(value) is None)

    def text(value: Any) -> str:
        problem = _order_problem(value)
        if problem is None:
            return f"Invalid {name}"
        period, longer = problem
        return (
            f"Invalid {name}: The {noun} of bookings for {period} cannot exceed the {noun} of bookings for "
            f"{longer}."
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
    return kind == "range" and isinstance(amount, list) and all(date_of(each) is not None for each in amount)


def date_of(value: Any) -> str | None:
    """The day, in UTC, of a text that is a date or a moment."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return (moment.astimezone(UTC) if moment.tzinfo else moment).date().isoformat()


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
        and isinstance(threshold.get("unit"), str)
    )


_POLICY_TEXT = (
    'Invalid requiresConfirmation structure. Use "type": "always" or provide a valid time and unit in '
    '"noticeThreshold" for "type": "time".'
)
_ON_OR_OFF = Shape(Field("disabled", boolean(), optional=True))
_NOTHING = Shape()


def _switched(marker: str, shape: Shape) -> Callable[[Any], Shape]:
    """What is checked of a setting: its fields if the marker is among them, else whether it is off."""
    return lambda value: shape if marker in value else _ON_OR_OFF if "disabled" in value else _NOTHING


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
    Field("seatsPerTimeSlot", at_most(MAX_SEATS), at_least(1), integer()),
    Field("showAttendeeInfo", boolean()),
    Field("showAvailabilityCount", boolean()),
)
_BOOKER_LIMIT = Shape(
    Field("maximumActiveBookings", at_least(1), integer(), optional=True),
    Field("offerReschedule", boolean(), optional=True),
)
_LAYOUTS = ("month", "week", "column")


def _is_layout(value: Any) -> bool:
    return all(each in _LAYOUTS for each in value) if isinstance(value, list) else value in _LAYOUTS


def _booker_layouts(value: Any) -> Shape:
    """The default layout must be among the enabled ones."""
    enabled = value.get("enabledLayouts")
    among = Rule(
        "isDefaultLayoutWithinEnabledLayouts",
        "If you pass the optional 'bookerLayouts' property, you must provide both "
        "'bookerLayouts.defaultLayout' and 'bookerLayouts.enabledLayouts' and 'bookerLayouts.enabledLayouts' "
        "must include 'bookerLayouts.defaultLayout'",
        lambda default: bool(default) and isinstance(enabled, list) and default in enabled,
    )
    layouts = "valid layouts - month, week or column"
    enum = one_of(*_LAYOUTS, each=True)
    return Shape(
        Field(
            "defaultLayout",
            among,
            one_of(*_LAYOUTS),
            Rule("IsValidLayout", f"defaultLayout must be one of the {layouts}", _is_layout),
        ),
        Field(
            "enabledLayouts",
            Rule("isEnum", f"enabledLayouts must contain only {layouts}", enum.test),
            Rule("IsValidLayout", f"enabledLayouts must be an array containing {layouts}", _is_layout),
        ),
    )


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
            _limits_rule("ValidateBookingLimitsCount", "bookingLimitsCount", "number"),
            optional=True,
        ),
        Field(
            "bookerActiveBookingsLimit",
            optional=True,
            shape=lambda value: _ON_OR_OFF if _disabled(value) else _BOOKER_LIMIT,
        ),
        flag("onlyShowFirstAvailableSlot"),
        Field(
            "bookingLimitsDuration",
            _limits_rule("ValidateBookingLimistsDuration", "bookingLimitsDuration", "duration"),
            optional=True,
        ),
        Field(
            "bookingWindow",
            Rule("ValidateBookingWindow", "Invalid bookingWindow structure.", _window_ok),
            optional=True,
        ),
        Field("offsetStart", at_least(0), integer(), optional=True),
        Field("bookerLayouts", optional=True, shape=_booker_layouts),
        Field(
            "confirmationPolicy", Rule("ConfirmationPolicyValidator", _POLICY_TEXT, _policy_ok), optional=True
        ),
        # the server checks a recurrence twice and tells its problems twice
        Field(
            "recurrence",
            optional=True,
            shape=_switched("interval", _RECURRENCE),
            convert=_switchable("interval"),
            repeats=2,
        ),
        flag("requiresBookerEmailVerification"),
        flag("hideCalendarNotes"),
        flag("lockTimeZoneToggleOnBookingPage"),
        Field("color", optional=True),
        Field(
            "seats",
            optional=True,
            shape=_switched("seatsPerTimeSlot", _SEATS),
            convert=_switchable("seatsPerTimeSlot"),
        ),
        Field("customName", string(), optional=True),
        Field("destinationCalendar", optional=True),
        flag("useDestinationCalendarEmail"),
        flag("hideCalendarEventDetails"),
        Field("successRedirectUrl", url(), optional=True),
        flag("hideOrganizerEmail"),
        Field("calVideoSettings", optional=True, shape=_VIDEO),
        flag("hidden"),
        flag("bookingRequiresAuthentication"),
        Field("disableCancelling", optional=True, shape=_ON_OR_OFF),
        Field("disableRescheduling", optional=True, shape=_RESCHEDULING),
        Field("interfaceLanguage", one_of("", *LOCALES, key="isIn"), string(), optional=True),
        flag("allowReschedulingPastBookings"),
        flag("allowReschedulingCancelledBookings"),
        flag("showOptimizedSlots"),
        Field("locations", optional=True),
    ]


def _number(value: Any) -> Any:
    """A number of a query; what is none shows as null."""
    number = to_number(value)
    return number if is_number(number) else None


CREATE = Shape(*_fields(required=True))
UPDATE = Shape(*_fields(required=False))
LIST_QUERY = Shape(
    Field("username", string(), optional=True),
    Field("eventSlug", string(), optional=True),
    Field("usernames", optional=True),
    Field("orgSlug", string(), optional=True),
    Field("orgId", number(), optional=True, null=False, convert=_number),
    Field("sortCreatedAt", one_of("asc", "desc"), optional=True),
)


def _checked(body: Any, shape: Shape) -> Row:
    """The known fields of a body, or the server's complaint: one alone if it is of the kind that ends the
    check, else the list of all."""
    if isinstance(body, dict):
        _check_switches(body)
        if body.get("locations") is not None:
            _locations.check(body["locations"])
        if body.get("bookingFields") is not None:
            _event_type_fields.check(body["bookingFields"])
    sent = shape.check(body)
    # a list passes for an object that has none of the fields
    return {
        name: {} if name in _OBJECTS and isinstance(value, list) else value for name, value in sent.items()
    }


_OBJECTS = (
    "recurrence",
    "seats",
    "bookerLayouts",
    "bookerActiveBookingsLimit",
    "calVideoSettings",
    "disableCancelling",
    "disableRescheduling",
)


def _check_switches(body: Row) -> None:
    """What breaks the check, or ends it at once, in the server's order."""
    limit, recurrence, window = (
        body.get(name) for name in ("bookerActiveBookingsLimit", "recurrence", "bookingWindow")
    )
    if isinstance(limit, dict) and limit.get("disabled") is False and len(limit) == 1:
        raise bad_request(
            "When disabled is false {disabled: false} at least one other property must be provided, because "
            "it means that the property is enabled but then other properties must be provided too."
        )
    if window is not None and not isinstance(window, dict | list):
        raise unhandled()
    if any(value and not isinstance(value, dict | list) for value in (limit, recurrence)):
        raise unhandled()
    if (
        isinstance(recurrence, dict)
        and "interval" in recurrence
        and isinstance(limit, dict)
        and limit.keys() & {"maximumActiveBookings", "offerReschedule"}
    ):
        raise bad_request(
            "Can't have `recurrence` and `bookerActiveBookingsLimit` enabled at the same time - recurring "
            "events do not support maximum active bookings limit setting."
        )


# --- from what was sent to what is stored

# settings that are stored as they are sent; `None` does where the table's column takes it
_PLAIN = (
    "lengthInMinutes",
    "lengthInMinutesOptions",
    "title",
    "description",
    "slotInterval",
    "minimumBookingNotice",
    "beforeEventBuffer",
    "afterEventBuffer",
    "scheduleId",
    "onlyShowFirstAvailableSlot",
    "offsetStart",
    "requiresBookerEmailVerification",
    "hideCalendarNotes",
    "lockTimeZoneToggleOnBookingPage",
    "customName",
    "useDestinationCalendarEmail",
    "hideCalendarEventDetails",
    "successRedirectUrl",
    "hideOrganizerEmail",
    "hidden",
    "bookingRequiresAuthentication",
    "interfaceLanguage",
    "allowReschedulingPastBookings",
    "allowReschedulingCancelledBookings",
    "showOptimizedSlots",
)
_NULLABLE = frozenset(
    (
        "lengthInMinutesOptions",
        "description",
        "slotInterval",
        "scheduleId",
        "customName",
        "successRedirectUrl",
        "interfaceLanguage",
        "allowReschedulingCancelledBookings",
        "showOptimizedSlots",
    )
)
_INTEGERS = (
    "lengthInMinutes",
    "slotInterval",
    "minimumBookingNotice",
    "beforeEventBuffer",
    "afterEventBuffer",
    "scheduleId",
    "offsetStart",
    "minimumRescheduleNotice",
)


def _settings(sent: Row, row: Row) -> Row:
    """What a body changes of a row; a setting that a body leaves half open keeps the row's other half."""
    settings: Row = {name: sent[name] for name in _PLAIN if name in sent}
    if sent.get("slug"):
        settings["slug"] = lenient_slug(sent["slug"])
    if sent.get("locations"):
        settings["locations"] = _locations.cleaned(sent["locations"])
    if "disableGuests" in sent or sent.get("bookingFields") is not None:
        hide = bool(sent["disableGuests"]) if "disableGuests" in sent else None
        settings["bookingFields"] = _event_type_fields.to_stored(sent.get("bookingFields") or [], hide)
    # whatever is sent, guests are disabled by what the body says of their field, or not at all
    settings["disableGuests"] = any(
        field["slug"] == "guests" and field["hidden"] for field in settings.get("bookingFields", ())
    )
    for name in ("bookingLimitsCount", "bookingLimitsDuration"):
        if sent.get(name):
            settings[name] = _limits(sent[name])
    if sent.get("bookingWindow"):
        settings["bookingWindow"] = _window(sent["bookingWindow"])
    if "bookerLayouts" in sent:
        settings["bookerLayouts"] = sent["bookerLayouts"] or None
    if "confirmationPolicy" in sent:
        settings["confirmationPolicy"] = _policy(sent["confirmationPolicy"], row["confirmationPolicy"])
    if sent.get("color"):
        settings["color"] = _color(sent["color"])
    recurrence = sent.get("recurrence")
    if recurrence is not None and not _disabled(recurrence):  # to switch it off changes nothing
        on = isinstance(recurrence, dict) and "interval" in recurrence
        names = ("interval", "occurrences", "frequency")
        settings["recurrence"] = {name: recurrence[name] for name in names} if on else None
    seats = sent.get("seats")
    if _disabled(seats):
        settings["seats"] = None
    elif isinstance(seats, dict) and "seatsPerTimeSlot" in seats:
        names = ("seatsPerTimeSlot", "showAttendeeInfo", "showAvailabilityCount")
        settings["seats"] = {name: seats[name] for name in names}
    limit = sent.get("bookerActiveBookingsLimit")
    if limit:
        settings["bookerActiveBookingsLimit"] = _booker_limit(limit, row["bookerActiveBookingsLimit"])
    if sent.get("disableCancelling") is not None:
        settings["disableCancelling"] = sent["disableCancelling"].get("disabled") is True
    if sent.get("disableRescheduling") is not None:
        disabled = sent["disableRescheduling"].get("disabled") is True
        settings["disableRescheduling"] = disabled
        minutes = sent["disableRescheduling"].get("minutesBefore")
        settings["minimumRescheduleNotice"] = None if disabled else minutes
    if sent.get("destinationCalendar"):
        chosen = sent["destinationCalendar"] if isinstance(sent["destinationCalendar"], dict) else {}
        settings["destinationCalendar"] = {name: chosen.get(name) for name in ("integration", "externalId")}
    return settings


def lenient_slug(slug: str) -> str:
    """The server takes nearly everything for a slug; what it drops stands at the ends."""
    return slug.strip().lstrip("-").lstrip(".").lstrip("_")


def _limits(sent: Row) -> Row | None:
    """The limits by period; None where the server cannot read what it stored."""
    limits = {} if _disabled(sent) else {name: sent[name] for name in PERIODS if name in sent}
    return limits if all(is_number(limit) for limit in limits.values()) else None


def _window(sent: Any) -> Row | None:
    if _disabled(sent):
        return None
    if sent["type"] == "range":
        return {"type": "range", "value": [date_of(each) for each in sent["value"][:2]]}
    return {"type": sent["type"], "value": sent["value"], "rolling": bool(sent.get("rolling"))}


def _policy(sent: Any, current: Row | None) -> Row | None:
    """The policy that is asked for; null takes a threshold away and leaves the rest."""
    blocks = bool(current and current["blockUnconfirmedBookingsInBooker"])
    if sent is None:
        return current and {"type": "always", "blockUnconfirmedBookingsInBooker": blocks}
    if _disabled(sent):
        return None
    policy: Row = {"type": sent["type"]}
    if sent["type"] == "time":
        policy["noticeThreshold"] = {name: sent["noticeThreshold"][name] for name in ("unit", "count")}
    policy["blockUnconfirmedBookingsInBooker"] = sent.get("blockUnconfirmedBookingsInBooker", blocks)
    return policy


def _color(sent: Any) -> Row | None:
    """The two colours, or None where the server cannot read what it stored."""
    names = ("darkThemeHex", "lightThemeHex")
    color = {name: sent.get(name) for name in names} if isinstance(sent, dict) else {}
    return color if color and all(isinstance(color[name], str) for name in names) else None


def _booker_limit(sent: Any, current: Row | None) -> Row | None:
    if _disabled(sent):
        return None
    asked = {name: sent[name] for name in _BOOKER_LIMIT.by_name if sent.get(name) is not None}
    limit: Row = {"offerReschedule": False, **(current or {}), **asked}
    return limit if "maximumActiveBookings" in limit or limit["offerReschedule"] else None


# --- what must fit together

_NAME_VARIABLES = frozenset(
    (
        "Event type title",
        "Organiser",
        "Scheduler",
        "Location",
        "Organiser first name",
        "Scheduler first name",
        "Scheduler last name",
        "Event duration",
        "LOCATION",
        "HOST/ATTENDEE",
        "HOST",
        "ATTENDEE",
        "USER",
    )
)


def _check_inputs(state: State, user: Row, settings: Row, row: Row) -> None:
    """What the API looks at before anything is stored; seats that are switched off still count."""
    if "locations" in settings:
        _locations.require_connected(state, user, settings["locations"])
    _event_type_fields.check_contact(settings.get("bookingFields"))
    seats = settings.get("seats") or row["seats"]
    locations = settings["locations"] if "locations" in settings else row["locations"]
    if seats and len(locations) > 1:
        raise bad_request("Seats Validation failed: Seats are enabled but more than one location provided.")
    if seats and settings.get("confirmationPolicy", row["confirmationPolicy"]):
        raise bad_request("Seats Validation failed: Seats are enabled but requiresConfirmation is true.")
    for variable in re.findall(r"\{([^}]+)\}", settings.get("customName") or ""):
        if variable not in _NAME_VARIABLES:
            raise bad_request(f"Invalid event name variables: {{{variable}}}")
    _check_calendars(state, user, settings)


def _check_calendars(state: State, user: Row, settings: Row) -> None:
    chosen = settings.get("destinationCalendar")
    if not chosen and not settings.get("useDestinationCalendarEmail"):
        return
    entries = listing.connected(state, user["id"])
    calendars = [calendar for entry in entries for calendar in entry.get("calendars", ())]
    if chosen:
        names = ("integration", "externalId")
        same = [each for each in calendars if all(each.get(name) == chosen.get(name) for name in names)]
        if not same:
            raise bad_request("Invalid destinationCalendarId: Calendar does not exist")
        if same[0].get("readOnly"):
            raise bad_request("Invalid destinationCalendarId: Calendar does not have write permission")
    if settings.get("useDestinationCalendarEmail") and not any(each.get("primary") for each in calendars):
        raise bad_request(
            "Validation failed: A primary connected calendar is required to set useDestinationCalendarEmail"
        )


def _check_schedule(state: State, user: Row, settings: Row) -> None:
    schedule_id = settings.get("scheduleId")
    if schedule_id:
        schedule = state.schedules.get(schedule_id)
        if schedule is None or schedule["userId"] != user["id"]:
            raise not_found(f"User with ID={user['id']} does not own schedule with ID={schedule_id}")


def fits_the_table(settings: Row) -> bool:
    """Whether the database takes the values: no null, no large number, no other type than the column's."""
    for name, value in settings.items():
        if value is None and name in (*_PLAIN, "slug") and name not in _NULLABLE:
            return False
        if name in _INTEGERS and value is not None and abs(value) > MAX_INT:
            return False
    window, policy = settings.get("bookingWindow") or {}, settings.get("confirmationPolicy") or {}
    if window.get("type") == "range":
        return len(window["value"]) == 2
    days = window.get("value", 0)
    blocks = policy.get("blockUnconfirmedBookingsInBooker", False)
    most = (settings.get("bookerActiveBookingsLimit") or {}).get("maximumActiveBookings", 0)
    return is_integer(days) and abs(days) <= MAX_INT and isinstance(blocks, bool) and most <= MAX_INT


def _check_update(sent: Row, settings: Row, row: Row) -> None:
    """What the web app's own update looks at, which the API calls for a new event type, too."""
    recurrence = settings.get("recurrence", row["recurrence"])
    if settings.get("seats", row["seats"]) and recurrence:
        raise trpc(400, "Recurring Events and Offer Seats cannot be active at the same time.")
    _event_type_fields.check_together(settings.get("bookingFields"))
    if not _in_order(sent.get("bookingLimitsCount")):
        raise trpc(400, "Booking limits must be in ascending order.")
    limit = sent.get("bookerActiveBookingsLimit") or {}
    if not _disabled(limit) and limit.get("maximumActiveBookings") and (recurrence or row["recurrence"]):
        raise trpc(
            400, "Recurring Events and booker active bookings limit cannot be active at the same time."
        )
    if not _in_order(sent.get("bookingLimitsDuration")):
        raise trpc(400, "Duration limits must be in ascending order.")


def _in_order(sent: Any) -> bool:
    """Whether limits grow with their periods; one for a period that there is not spoils the order."""
    if not sent or _disabled(sent):
        return True
    names = sent if isinstance(sent, dict) else range(len(sent))
    return all(name in PERIODS for name in names) and _order_problem(sent) is None


def create_event_type_row(state: State, user: Row, body: Row, *, quirks: bool = False) -> Row:
    """Add an event type as the API does.

    The server adds it before its last checks; with `quirks` it stays, though the answer is an error.
    """
    if isinstance(body, list):
        raise trpc(400, "BAD_REQUEST")
    sent = _checked(body, CREATE)
    row = _fresh_defaults()
    settings = _settings(sent, row)
    _check_inputs(state, user, settings, row)
    if slug_taken(state, user, settings.get("slug", "")):
        raise bad_request("User already has an event type with this slug.")
    _check_schedule(state, user, settings)
    if not fits_the_table(settings):
        raise trpc(400, "BAD_REQUEST")
    settings.setdefault("locations", default_locations(state, user))
    settings.update(video_settings(state, sent, None, after={}))
    try:
        _check_update(sent, settings, {**row, **settings})
        _check_stored(settings)
    except SandboxError:
        if quirks:
            insert(state, user, settings)
        raise
    return insert(state, user, settings)


def default_locations(state: State, user: Row) -> list[Row]:
    """Where a new event type takes place: in the user's app, or in Cal Video if that has its keys."""
    slug = (user["defaultConferencingApp"] or {}).get("appSlug", DAILY)
    if slug != DAILY:
        app = {"msteams": "office365-video"}.get(slug, slug)
        return [{"type": "integration", "integration": app}]
    keys = (catalogue.app(state, DAILY) or {}).get("keys") or {}
    return [{"type": "integration", "integration": "cal-video"}] if keys.get("api_key") else []


def video_settings(state: State, sent: Row, row: Row | None, *, after: Row) -> Row:
    """The settings of Cal Video after a change: all of them anew, and none once it is no location.

    Those of a new event type stay until its first update.
    """
    asked = dict(sent.get("calVideoSettings") or {})
    changed: Row = {}
    if asked.get("sendTranscriptionEmails") is not None:
        changed["canSendCalVideoTranscriptionEmails"] = asked["sendTranscriptionEmails"]
    asked.pop("sendTranscriptionEmails", None)
    before = row["calVideoSettings"] if row else None
    if asked:
        now = state.clock.now_iso()
        switches = {name: bool(asked.get(name)) for name in _VIDEO_SWITCHES}
        created = before["createdAt"] if before else now
        changed["calVideoSettings"] = {
            **switches,
            "redirectUrlOnExit": asked.get("redirectUrlOnExit"),
            "createdAt": created,
            "updatedAt": now,
        }
    if before and not any(place.get("integration") == "cal-video" for place in after["locations"]):
        changed["calVideoSettings"] = None
    return changed


_VIDEO_SWITCHES = (
    "disableRecordingForOrganizer",
    "disableRecordingForGuests",
    "enableAutomaticTranscription",
    "enableAutomaticRecordingForOrganizer",
    "disableTranscriptionForGuests",
    "disableTranscriptionForOrganizer",
    "requireEmailForGuests",
)


def _check_stored(settings: Row) -> None:
    """What the server stores and then cannot read or refer to."""
    if settings.get("scheduleId") == 0:
        raise CodeError(400, "BAD_REQUEST", "Invalid input: The referenced data does not exist.")
    if settings.get("lengthInMinutesOptions", ()) is None:
        raise zod("multipleDuration - Expected array, received null, ")


def insert(state: State, user: Row, settings: Row) -> Row:
    if "bookingFields" not in settings:
        settings["bookingFields"] = _event_type_fields.to_stored([], None)
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
    view["locations"] = _locations.outputs(row["locations"])
    view["bookingFields"] = _event_type_fields.output(row["bookingFields"], hidden=whole)
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
    organization = state.organizations.get(user["organizationId"]) or {}
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
    sent = _checked({} if ctx.body == [] else ctx.body, UPDATE)
    row = state.event_types.get(number)
    settings = _settings(sent, row or DEFAULTS)
    _check_inputs(state, user, settings, row or DEFAULTS)
    event_type = owned(ctx)
    _check_schedule(state, user, settings)
    _check_update(sent, settings, event_type)
    if not fits_the_table(settings):
        raise server_error()
    slug = settings.get("slug")
    if slug is not None and slug_taken(state, user, slug, number):
        raise trpc(400, "error_event_type_url_duplicate")
    _check_stored(settings)
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
