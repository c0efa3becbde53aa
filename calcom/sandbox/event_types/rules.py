"""Stored event types: the defaults of a new one, and the rules of creating one."""

from __future__ import annotations

from ..errors import SandboxError, bad_request, trpc
from ..quirks import NO_QUIRKS, Quirks
from ..state import Row, State
from . import booking_fields
from .body import CREATE, checked
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

# The settings of a new event type. A setting that is off is None, but the two limits become {} once
# they were switched off, which the server shows.
DEFAULTS: Row = {
    "lengthInMinutes": 30,
    "lengthInMinutesOptions": None,
    "nullLengths": False,  # whether null was stored as the lengths, which the server cannot read
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
    **dict.fromkeys(("destinationCalendar", "customReplyToEmail", "teamId")),
    "parentId": None,  # the managed event type of which this is a child
    "schedulingType": None,  # roundRobin, collective or managed; None for one person's
    "hosts": [],  # [{userId, isFixed, priority, weight, scheduleId}]
    "assignAllTeamMembers": False,
    "rescheduleWithSameRoundRobinHost": False,
    "rrHostSubsetEnabled": False,
    "isRRWeightsEnabled": False,
    "createdAt": None,
    "updatedAt": None,
}


def create_event_type_row(state: State, user: Row, body: Row, *, quirks: Quirks = NO_QUIRKS) -> Row:
    """Add an event type like the API.

    The server adds it before its last checks; with `refused-event-types-stay` it stays even if they fail.
    """
    if isinstance(body, list):
        raise trpc(400, "BAD_REQUEST")
    sent = checked(body, CREATE)
    row = fresh_defaults()
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
        check_update(state, sent, settings, {**row, **settings})
        check_stored(settings, quirks=quirks)
    except SandboxError:
        if "refused-event-types-stay" in quirks:
            # A schedule that does not exist is refused when the settings are stored, after the creation.
            insert(state, user, {**settings, "scheduleId": settings.get("scheduleId") or None})
        raise
    return insert(state, user, settings)


def insert(state: State, user: Row | None, settings: Row) -> Row:
    """Add an event type of a user or a team."""
    if "bookingFields" not in settings:
        settings["bookingFields"] = booking_fields.to_stored([], None)
    now = state.clock.now_iso()
    stored = {**fresh_defaults(), **settings, "createdAt": now, "updatedAt": now}
    return state.event_types.insert(userId=user["id"] if user else None, **stored)


def fresh_defaults() -> Row:
    return {
        name: type(value)(value) if isinstance(value, list | dict) else value
        for name, value in DEFAULTS.items()
    }


def slug_taken(state: State, user: Row, slug: str, but: int | None = None) -> bool:
    return any(row["slug"] == slug and row["id"] != but for row in state.event_types.where(userId=user["id"]))


def remove(state: State, event_type: Row) -> Row:
    """Delete an event type and what depends on it; its bookings stay without one."""
    number = event_type["id"]
    for table in (state.webhooks, state.private_links, state.reservations):
        for row in table.where(eventTypeId=number):
            table.delete(row[table.key])
    for booking in state.bookings.where(eventTypeId=number):
        state.bookings.update(booking["id"], eventTypeId=None)
    return state.event_types.delete(number)
