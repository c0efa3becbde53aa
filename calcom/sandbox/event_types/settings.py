"""Convert the body of an event type to stored settings, and check them."""

from __future__ import annotations

import re
from typing import Any

from ..calendars import catalogue, listing
from ..errors import CodeError, bad_request, not_found, server_error, trpc, unhandled
from ..formats import is_truthy
from ..quirks import Quirks
from ..state import MAX_INT, Row, State, pick, words
from ..validation import is_number
from . import booking_fields, places
from .body import BOOKER_LIMIT, PERIODS, date_of, disabled, order_problem
from .readable import unreadable_lengths

DAILY = "daily-video"

# settings that are stored unchanged; `None` if the table's column accepts it
_PLAIN = words(
    """
    lengthInMinutes lengthInMinutesOptions title description slotInterval minimumBookingNotice
    beforeEventBuffer afterEventBuffer scheduleId onlyShowFirstAvailableSlot offsetStart
    requiresBookerEmailVerification hideCalendarNotes lockTimeZoneToggleOnBookingPage customName
    useDestinationCalendarEmail hideCalendarEventDetails successRedirectUrl hideOrganizerEmail
    hidden bookingRequiresAuthentication interfaceLanguage allowReschedulingPastBookings
    allowReschedulingCancelledBookings showOptimizedSlots
    """
)
_NULLABLE = frozenset(
    words(
        """
        lengthInMinutesOptions description slotInterval scheduleId customName successRedirectUrl
        interfaceLanguage allowReschedulingCancelledBookings showOptimizedSlots
        """
    )
)
TEAM_FLAGS = ("assignAllTeamMembers", "rescheduleWithSameRoundRobinHost", "rrHostSubsetEnabled")
_COLUMNS = (*_PLAIN, "slug", "disableGuests", *TEAM_FLAGS)
_INTEGERS = words(
    """
    lengthInMinutes slotInterval minimumBookingNotice beforeEventBuffer afterEventBuffer scheduleId
    offsetStart minimumRescheduleNotice
    """
)


def settings_of(sent: Row, row: Row) -> Row:
    """Return the changes of a row by a body; a partly sent setting keeps the row's other part."""
    settings: Row = {name: sent[name] for name in _PLAIN if name in sent}
    if sent.get("slug"):
        settings["slug"] = lenient_slug(sent["slug"])
    if sent.get("locations"):
        settings["locations"] = places.cleaned(sent["locations"])
    if "disableGuests" in sent or sent.get("bookingFields") is not None:
        hide = bool(sent["disableGuests"]) if "disableGuests" in sent else None
        settings["bookingFields"] = booking_fields.to_stored(sent.get("bookingFields") or [], hide)
        settings["disableGuests"] = any(
            field["slug"] == "guests" and field["hidden"] for field in settings["bookingFields"]
        )
    for name in ("bookingLimitsCount", "bookingLimitsDuration"):
        if is_truthy(sent.get(name)):
            settings[name] = _limits(sent[name])
    if sent.get("bookingWindow"):
        settings["bookingWindow"] = _window(sent["bookingWindow"])
    if "bookerLayouts" in sent:
        settings["bookerLayouts"] = sent["bookerLayouts"] or None
    if "confirmationPolicy" in sent:
        settings["confirmationPolicy"] = _policy(sent["confirmationPolicy"], row["confirmationPolicy"])
    if sent.get("color"):
        settings["color"] = _color(sent["color"])
    limit = sent.get("bookerActiveBookingsLimit")
    if limit:
        settings["bookerActiveBookingsLimit"] = _booker_limit(limit, row["bookerActiveBookingsLimit"])
    if is_truthy(sent.get("destinationCalendar")):
        chosen = sent["destinationCalendar"] if isinstance(sent["destinationCalendar"], dict) else {}
        settings["destinationCalendar"] = {name: chosen.get(name) for name in ("integration", "externalId")}
    return settings | _repeated(sent) | _seated(sent) | _changeable(sent)


def _repeated(sent: Row) -> Row:
    recurrence = sent.get("recurrence")
    if recurrence is None or disabled(recurrence):  # switching it off changes nothing
        return {}
    on = isinstance(recurrence, dict) and "interval" in recurrence
    return {"recurrence": pick(recurrence, "interval", "occurrences", "frequency") if on else None}


def _seated(sent: Row) -> Row:
    seats = sent.get("seats")
    if disabled(seats):
        return {"seats": None}
    if not (isinstance(seats, dict) and "seatsPerTimeSlot" in seats):
        return {}
    return {"seats": pick(seats, "seatsPerTimeSlot", "showAttendeeInfo", "showAvailabilityCount")}


def _changeable(sent: Row) -> Row:
    """Return whether a booking may be cancelled and moved, and until when."""
    settings: Row = {}
    if sent.get("disableCancelling") is not None:
        settings["disableCancelling"] = sent["disableCancelling"].get("disabled") is True
    if sent.get("disableRescheduling") is not None:
        never = sent["disableRescheduling"].get("disabled") is True
        settings["disableRescheduling"] = never
        minutes = sent["disableRescheduling"].get("minutesBefore")
        settings["minimumRescheduleNotice"] = None if never else minutes
    return settings


def lenient_slug(slug: str) -> str:
    """Clean a slug like the server, which accepts nearly everything and only trims the ends."""
    return slug.strip().lstrip("-").lstrip(".").lstrip("_")


def _limits(sent: Any) -> Row | None:
    """Return the limits by period, without any if a list was sent; None if the server cannot read them."""
    limits = {} if disabled(sent) else {name: sent[name] for name in PERIODS if name in sent}
    return limits if all(is_number(limit) for limit in limits.values()) else None


def _window(sent: Any) -> Row | None:
    if disabled(sent):
        return None
    if sent["type"] == "range":
        if len(sent["value"]) < 2:
            raise unhandled()
        return {"type": "range", "value": [date_of(each) for each in sent["value"][:2]]}
    return {"type": sent["type"], "value": int(sent["value"]), "rolling": bool(sent.get("rolling"))}


def _policy(sent: Any, current: Row | None) -> Row | None:
    """Return the requested policy; null removes the threshold and keeps the rest."""
    blocks = bool(current and current.get("blockUnconfirmedBookingsInBooker"))
    if sent is None:
        return current and {"type": "always", "blockUnconfirmedBookingsInBooker": blocks}
    if disabled(sent):
        return None
    policy: Row = {"type": sent["type"]}
    if sent["type"] == "time":
        policy["noticeThreshold"] = {name: sent["noticeThreshold"][name] for name in ("unit", "count")}
    policy["blockUnconfirmedBookingsInBooker"] = sent.get("blockUnconfirmedBookingsInBooker", blocks)
    return policy


def _color(sent: Any) -> Row | None:
    """Return the two colors; None if the server cannot read what it stored."""
    names = ("darkThemeHex", "lightThemeHex")
    color = {name: sent.get(name) for name in names} if isinstance(sent, dict) else {}
    return color if color and all(isinstance(color[name], str) for name in names) else None


def _booker_limit(sent: Any, current: Row | None) -> Row | None:
    if disabled(sent):
        return None
    asked = {
        name: sent[name] for name in BOOKER_LIMIT.by_name if name != "disabled" and sent.get(name) is not None
    }
    limit: Row = {"offerReschedule": False, **(current or {}), **asked}
    return limit if "maximumActiveBookings" in limit or limit["offerReschedule"] else None


# --- combinations

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


def check_inputs(state: State, user: Row, settings: Row, row: Row) -> None:
    """Check what the API checks before it stores anything; seats that are off still count."""
    if "locations" in settings:
        places.require_connected(state, user, settings["locations"])
    booking_fields.check_contact(settings.get("bookingFields"))
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


def check_schedule(state: State, user: Row, settings: Row) -> None:
    schedule_id = settings.get("scheduleId")
    if schedule_id:
        if abs(schedule_id) > MAX_INT:
            raise server_error()
        schedule = state.schedules.get(schedule_id)
        if schedule is None or schedule["userId"] != user["id"]:
            raise not_found(f"User with ID={user['id']} does not own schedule with ID={schedule_id}")


def fits_the_table(settings: Row) -> bool:
    """Return whether the database accepts the values: no null, no large number, the column's type."""
    for name, value in settings.items():
        if value is None and name in _COLUMNS and name not in _NULLABLE:
            return False
        if name in _INTEGERS and value is not None and abs(value) > MAX_INT:
            return False
    window, policy = settings.get("bookingWindow") or {}, settings.get("confirmationPolicy") or {}
    if window.get("type") == "range":
        return len(window["value"]) == 2
    days = window.get("value", 0)
    blocks = policy.get("blockUnconfirmedBookingsInBooker", False)
    most = (settings.get("bookerActiveBookingsLimit") or {}).get("maximumActiveBookings", 0)
    return abs(days) <= MAX_INT and isinstance(blocks, bool) and most <= MAX_INT


def check_update(state: State, sent: Row, settings: Row, row: Row) -> None:
    """Check what the web app's update checks, which the API also calls for a new event type."""
    recurrence = settings.get("recurrence", row["recurrence"])
    if settings.get("seats", row["seats"]) and recurrence:
        raise trpc(400, "Recurring Events and Offer Seats cannot be active at the same time.")
    booking_fields.check_together(settings.get("bookingFields"))
    if not _in_order(state, sent.get("bookingLimitsCount")):
        raise trpc(400, "Booking limits must be in ascending order.")
    limit = sent.get("bookerActiveBookingsLimit") or {}
    if not disabled(limit) and limit.get("maximumActiveBookings") and (recurrence or row["recurrence"]):
        raise trpc(
            400, "Recurring Events and booker active bookings limit cannot be active at the same time."
        )
    if not _in_order(state, sent.get("bookingLimitsDuration")):
        raise trpc(400, "Duration limits must be in ascending order.")


def _in_order(state: State, sent: Any) -> bool:
    """Return whether limits grow with their periods; before 6.2 an unknown period is out of order."""
    if disabled(sent) or not sent:
        return True
    names = sent if isinstance(sent, dict) else range(len(sent))
    known = state.edition != "teams" or all(name in PERIODS for name in names)
    return known and order_problem(sent) is None


def default_locations(state: State, user: Row) -> list[Row]:
    """Return the locations of a new event type: the user's default app if connected, else Cal Video.

    Without a default app, or with Cal Video as default, it is used only if the instance has its keys.
    """
    slug = str((user["defaultConferencingApp"] or {}).get("appSlug", DAILY))
    if slug != DAILY:
        app = "office365-video" if slug == "msteams" else slug
        own = app if places.is_connected(state, user, app) else "cal-video"
        return [{"type": "integration", "integration": own}]
    keys = (catalogue.app(state, DAILY) or {}).get("keys") or {}
    return [{"type": "integration", "integration": "cal-video"}] if keys.get("api_key") else []


def video_settings(state: State, sent: Row, row: Row | None, *, after: Row) -> Row:
    """Return Cal Video's settings after a change, which replaces all; removed without this location.

    The settings of a new event type stay until its first update.
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


def check_stored(settings: Row, *, quirks: Quirks) -> None:
    """Refuse what the server cannot refer to, and what it stores but cannot read.

    With `null-lengths-stay` null as the lengths is marked instead, and whoever reads it fails.
    """
    if settings.get("scheduleId") == 0:
        raise CodeError(400, "BAD_REQUEST", "Invalid input: The referenced data does not exist.")
    if settings.get("lengthInMinutesOptions", ()) is None:
        if "null-lengths-stay" not in quirks:
            raise unreadable_lengths()
        settings["nullLengths"] = True
