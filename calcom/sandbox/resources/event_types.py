"""Event types of a user, in the form of 2024-06-14."""

from __future__ import annotations

from ..state import Row, State
from ..wire import Routes

routes = Routes()

VERSIONS = ("2024-06-14",)

# The settings of a new event type. Those that can be switched off are None when they are.
DEFAULTS: Row = {
    "lengthInMinutes": 30,
    "lengthInMinutesOptions": None,
    "title": "",
    "slug": "",
    "description": "",
    "locations": [],
    "bookingFields": [],  # the custom ones and changes of the default ones, as sent
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
    "bookerLayouts": None,
    "confirmationPolicy": None,  # {type, noticeThreshold, blockUnconfirmedBookingsInBooker}
    "requiresBookerEmailVerification": False,
    "hideCalendarNotes": False,
    "color": None,
    "seats": None,  # {seatsPerTimeSlot, showAttendeeInfo, showAvailabilityCount}
    "customName": None,
    "useDestinationCalendarEmail": False,
    "hideCalendarEventDetails": False,
    "hideOrganizerEmail": False,
    "calVideoSettings": {"sendTranscriptionEmails": True},
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
}


def create_event_type_row(state: State, user: Row, body: Row) -> Row:
    """Add an event type from a checked body."""
    settings = {name: value for name, value in body.items() if name in DEFAULTS}
    return state.event_types.insert(userId=user["id"], **{**DEFAULTS, **settings})
