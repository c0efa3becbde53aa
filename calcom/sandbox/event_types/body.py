"""Validate the body of an event type in the form of 2024-06-14."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from .. import validation as v
from ..errors import bad_request, unhandled
from ..state import Row
from ..users.rules import INTERFACE_LANGUAGES
from ..validation import Field, Rule, Shape
from . import booking_fields, places
from .kinds import KINDS, PRIORITIES

MAX_SEATS = 1000


def disabled(value: Any) -> bool:
    return isinstance(value, dict) and bool(value.get("disabled"))


PERIODS = ("day", "week", "month", "year")


def order_problem(value: Any) -> tuple[str, str] | None:
    """Return the first period whose limit exceeds that of a longer one, and the longer one."""
    if not isinstance(value, dict):
        return None
    limits = [
        (period, value[period]) for period in PERIODS if v.is_number(value.get(period)) and value[period]
    ]
    for place, (period, limit) in enumerate(limits):
        for longer, longer_limit in limits[place + 1 :]:
            if limit > longer_limit:
                return period, longer
    return None


def _limits_rule(key: str, name: str, noun: str) -> Rule:
    def passes(value: Any) -> bool:
        return isinstance(value, dict | list) and ("disabled" in value or order_problem(value) is None)

    def text(value: Any) -> str:
        problem = order_problem(value)
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
        return v.is_number(amount) and isinstance(value.get("rolling", False), bool)
    return kind == "range" and isinstance(amount, list) and all(date_of(each) is not None for each in amount)


def date_of(value: Any) -> str | None:
    """Return the day in UTC of a date or a moment."""
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
        and v.is_number(threshold.get("count"))
        and isinstance(threshold.get("unit"), str)
    )


_POLICY_TEXT = (
    'Invalid requiresConfirmation structure. Use "type": "always" or provide a valid time and unit in '
    '"noticeThreshold" for "type": "time".'
)
_ON_OR_OFF = Shape(Field("disabled", v.boolean(), optional=True))
_NOTHING = Shape()


def _switched(marker: str, shape: Shape) -> Callable[[Any], Shape]:
    """Check a setting's fields if it has the marker, else only whether it is off."""
    return lambda value: shape if marker in value else _ON_OR_OFF if "disabled" in value else _NOTHING


def _switchable(marker: str) -> Callable[[Any], Any]:
    """Add `disabled: false` to a setting that is on."""

    def convert(value: Any) -> Any:
        if isinstance(value, dict) and marker in value and "disabled" not in value:
            return {"disabled": False, **value}
        return value

    return convert


def _booker_limit(value: Any) -> Any:
    """Mark the limit as on if any of its fields were sent; an empty list counts as an empty object."""
    value = {} if value == [] else value
    return {"disabled": False, **value} if isinstance(value, dict) and not disabled(value) else value


_RECURRENCE = Shape(
    Field("disabled", v.boolean(), optional=True),
    Field("interval", v.integer()),
    Field("occurrences", v.integer()),
    Field("frequency", v.one_of("yearly", "monthly", "weekly")),
)
_SEATS = Shape(
    Field("disabled", v.boolean(), optional=True),
    Field("seatsPerTimeSlot", v.at_most(MAX_SEATS), v.at_least(1), v.integer()),
    Field("showAttendeeInfo", v.boolean()),
    Field("showAvailabilityCount", v.boolean()),
)
BOOKER_LIMIT = Shape(
    Field("maximumActiveBookings", v.at_least(1), v.integer(), optional=True),
    Field("offerReschedule", v.boolean(), optional=True),
    Field("disabled", v.boolean(), optional=True),
)
_LAYOUTS = ("month", "week", "column")


def _is_layout(value: Any) -> bool:
    return all(each in _LAYOUTS for each in value) if isinstance(value, list) else value in _LAYOUTS


def _booker_layouts(value: Any) -> Shape:
    """Check that the default layout is among the enabled ones."""
    enabled = value.get("enabledLayouts")
    among = Rule(
        "isDefaultLayoutWithinEnabledLayouts",
        "If you pass the optional 'bookerLayouts' property, you must provide both "
        "'bookerLayouts.defaultLayout' and 'bookerLayouts.enabledLayouts' and 'bookerLayouts.enabledLayouts' "
        "must include 'bookerLayouts.defaultLayout'",
        lambda default: bool(default) and isinstance(enabled, list) and default in enabled,
    )
    layouts = "valid layouts - month, week or column"
    enum = v.one_of(*_LAYOUTS, each=True)
    return Shape(
        Field(
            "defaultLayout",
            among,
            v.one_of(*_LAYOUTS),
            Rule("IsValidLayout", f"defaultLayout must be one of the {layouts}", _is_layout),
        ),
        Field(
            "enabledLayouts",
            Rule("isEnum", f"enabledLayouts must contain only {layouts}", enum.test),
            Rule("IsValidLayout", f"enabledLayouts must be an array containing {layouts}", _is_layout),
        ),
    )


_VIDEO = Shape(
    Field("disableRecordingForOrganizer", v.boolean(), optional=True),
    Field("disableRecordingForGuests", v.boolean(), optional=True),
    Field("redirectUrlOnExit", v.url(), optional=True),
    *v.alike("enableAutomaticRecordingForOrganizer enableAutomaticTranscription", v.boolean(), optional=True),
    *v.alike("disableTranscriptionForGuests disableTranscriptionForOrganizer", v.boolean(), optional=True),
    Field("sendTranscriptionEmails", v.boolean(), optional=True),
)
_RESCHEDULING = Shape(
    Field("disabled", v.boolean(), optional=True),
    Field("minutesBefore", v.at_least(1), v.integer(), optional=True),
)


def _fields(required: bool) -> list[Field]:
    optional = not required

    def flag(name: str) -> Field:
        return Field(name, v.boolean(), optional=True)

    return [
        Field("lengthInMinutes", v.at_least(1), v.integer(), optional=optional),
        Field(
            "lengthInMinutesOptions",
            v.at_least(1, each=True),
            v.integer(each=True),
            v.unique_array(),
            v.not_empty_array(),
            v.array(),
            optional=True,
        ),
        Field("title", v.string(), optional=optional),
        Field("slug", v.string(), optional=optional),
        Field("description", v.string(), optional=True),
        Field("bookingFields", optional=True),
        flag("disableGuests"),
        Field("slotInterval", v.integer(), optional=True),
        Field("minimumBookingNotice", v.at_least(0), v.integer(), optional=True),
        *v.alike("beforeEventBuffer afterEventBuffer scheduleId", v.integer(), optional=True),
        Field(
            "bookingLimitsCount",
            _limits_rule("ValidateBookingLimitsCount", "bookingLimitsCount", "number"),
            optional=True,
        ),
        Field(
            "bookerActiveBookingsLimit",
            optional=True,
            shape=lambda value: _ON_OR_OFF if disabled(value) else BOOKER_LIMIT,
            convert=_booker_limit,
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
        Field("offsetStart", v.at_least(0), v.integer(), optional=True),
        Field("bookerLayouts", optional=True, shape=_booker_layouts),
        Field(
            "confirmationPolicy", Rule("ConfirmationPolicyValidator", _POLICY_TEXT, _policy_ok), optional=True
        ),
        # the server checks a recurrence twice and reports its problems twice
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
        Field("customName", v.string(), optional=True),
        Field("destinationCalendar", optional=True),
        flag("useDestinationCalendarEmail"),
        flag("hideCalendarEventDetails"),
        Field("successRedirectUrl", v.url(), optional=True),
        flag("hideOrganizerEmail"),
        Field("calVideoSettings", optional=True, shape=_VIDEO),
        flag("hidden"),
        flag("bookingRequiresAuthentication"),
        Field("disableCancelling", optional=True, shape=_ON_OR_OFF),
        Field("disableRescheduling", optional=True, shape=_RESCHEDULING),
        Field("interfaceLanguage", v.one_of("", *INTERFACE_LANGUAGES, key="isIn"), v.string(), optional=True),
        flag("allowReschedulingPastBookings"),
        flag("allowReschedulingCancelledBookings"),
        flag("showOptimizedSlots"),
        Field("locations", optional=True),
    ]


_HOST = Shape(
    Field("userId", v.integer()),
    Field("mandatory", v.boolean(), optional=True),
    Field("priority", v.one_of(*PRIORITIES), optional=True),
)


def _team_fields(required: bool) -> list[Field]:
    # An event type cannot become a managed one later.
    kind = v.one_of(*KINDS) if required else v.one_of("COLLECTIVE", "ROUND_ROBIN", key="isIn")
    stored = {name: key for key, name in KINDS.items()}
    return [
        Field(
            "schedulingType",
            kind,
            optional=not required,
            convert=lambda value: stored.get(value, value) if isinstance(value, str) else value,
        ),
        Field("hosts", v.array(), optional=True, items=_HOST),
        Field("assignAllTeamMembers", v.boolean(), optional=True),
        Field("emailSettings", optional=True, shape=_MAILS),
        Field("rescheduleWithSameRoundRobinHost", v.boolean(), optional=True),
        Field("rrHostSubsetEnabled", v.boolean(), optional=True),
    ]


_MAILS = Shape(
    Field("disableEmailsToAttendees", v.boolean(), optional=True),
    Field("disableEmailsToHosts", v.boolean(), optional=True),
)
CREATE = Shape(*_fields(required=True))
CREATE_FOR_TEAM = Shape(*_team_fields(required=True), *_fields(required=True))
UPDATE_FOR_TEAM = Shape(*_team_fields(required=False), *_fields(required=False))
UPDATE = Shape(*_fields(required=False))


def checked(body: Any, shape: Shape) -> Row:
    """Return the known fields of a body, or raise the server's error.

    It lists all problems, or only one if that ends the check.
    """
    if isinstance(body, dict):
        _check_switches(body)
        if body.get("locations") is not None:
            places.check(body["locations"], of_team="schedulingType" in shape.by_name)
        if body.get("bookingFields") is not None:
            booking_fields.check(body["bookingFields"])
    sent = shape.check(body)
    # a list counts as an object without any of the fields
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
    """Raise what makes the check fail, or ends it, in the server's order."""
    limit, recurrence, window = (
        body.get(name) for name in ("bookerActiveBookingsLimit", "recurrence", "bookingWindow")
    )
    if _booker_limit(limit) == {"disabled": False}:
        raise bad_request(
            "When disabled is false {disabled: false} at least one other property must be provided, because "
            "it means that the property is enabled but then other properties must be provided too."
        )
    if window is not None and not isinstance(window, dict | list):
        raise unhandled()
    if any(value and not isinstance(value, dict | list) for value in (limit, recurrence)):
        raise unhandled()
    if body.get("bookerLayouts") == []:
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
