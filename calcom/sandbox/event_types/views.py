"""Event types as version 2024-06-14 shows them."""

from __future__ import annotations

from ..addresses import LOCAL, booker_url
from ..state import Row, State, pick
from . import booking_fields, places
from .readable import check_readable
from .rules import DEFAULTS


def _on(setting: Row | None) -> Row:
    return {"disabled": True} if setting is None else setting


def output(state: State, event_type: Row, *, whole: bool = True) -> Row:
    """Show an event type like 2024-06-14; lists omit hidden booking fields and video settings."""
    owner = state.users[event_type["userId"]]
    url = booker_url(state, owner)
    return shown(event_type, event_type["userId"], [owner], whole=whole, url=url)


def shown(row: Row, owner_id: int, users: list[Row], *, whole: bool = True, url: str = LOCAL) -> Row:
    """Show a row like 2024-06-14, with its users."""
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
        view["bookingUrl"] = f"{url}/{users[0]['username']}/{row['slug']}"
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
    check_readable(row)
    shown = dict(row["metadata"] or {})
    if row["lengthInMinutesOptions"]:
        shown["multipleDuration"] = row["lengthInMinutesOptions"]
    return shown


def person(user: Row) -> Row:
    names = ("id", "name", "username", "avatarUrl", "brandColor", "darkBrandColor", "weekStart")
    return {**pick(user, *names), "metadata": user_metadata(user)}


_USER_METADATA = (
    "isPremium",
    "sessionTimeout",
    "defaultConferencingApp",
    "defaultBookerLayouts",
    "emailChangeWaitingForVerification",
)


def user_metadata(user: Row) -> Row:
    """Return the metadata that event types show of a user: the server's keys, not a platform's."""
    known = {**(user["metadata"] or {}), "defaultConferencingApp": user["defaultConferencingApp"]}
    return {name: known[name] for name in _USER_METADATA if known.get(name) is not None}


# The event type of a meeting with several people, which is in no table.
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
    """Show the event type of a meeting with several people like 2024-06-14."""
    return shown(_DYNAMIC, 0, users)
