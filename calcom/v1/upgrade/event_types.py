"""Event types, and the bodies that create them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...types import JSON
from ._fields import given_field, shown_field
from ._locations import offered_location
from ._source import UNSAID, Source, Upgraded, finish

if TYPE_CHECKING:
    from calcom_v1.models import CreateEventTypeBody as V1CreateEventType
    from calcom_v1.models import EventType as V1EventType
    from calcom_v2.models import CreateEventType, EventType, TeamEventType

SCHEDULING = {"ROUND_ROBIN": "roundRobin", "COLLECTIVE": "collective", "MANAGED": "managed"}
# The server numbers frequencies like iCalendar libraries; only these three can be chosen.
FREQUENCIES = {0: "yearly", 1: "monthly", 2: "weekly"}
PERIODS = {"PER_DAY": "day", "PER_WEEK": "week", "PER_MONTH": "month", "PER_YEAR": "year"}
DISABLED = {"disabled": True}
# Fields that newer v1 servers show in the form of v2.
ALIKE = (
    *("lockTimeZoneToggleOnBookingPage", "requiresBookerEmailVerification", "forwardParamsSuccessRedirect"),
    *("offsetStart", "hideCalendarEventDetails", "hideOrganizerEmail", "interfaceLanguage"),
    *("allowReschedulingPastBookings", "allowReschedulingCancelledBookings", "showOptimizedSlots"),
)


def event_type(payload: Mapping[str, JSON] | V1EventType) -> Upgraded[EventType | TeamEventType]:
    """Convert an event type of v1 to the form of v2.

    An event type with a `teamId` becomes a `TeamEventType`. v1 shows only the owner, by id and user name: the
    other details of `users` and `hosts` are unknown.
    """
    from calcom_v2.models import EventType, TeamEventType

    source = Source.of(payload, "event_type")
    # v2 also shows the lengths in the metadata.
    lengths = source.part("metadata").peek("multipleDuration")
    fields = {
        "id": source.said("id"),
        **settings(source),
        "isInstantEvent": source.said("isInstantEvent"),
        "ownerId": source.said("userId"),
        "bookingUrl": source.said("link"),
        "recurrence": _shown_recurrence(source),
        "description": source.take("description", "") if "description" in source else UNSAID,
        "price": source.said("price"),
        "currency": source.said("currency"),
        "metadata": _metadata(source, lengths),
        # Null means the default fields, which v1 does not show.
        "bookingFields": [shown_field(row) for row in source.parts("bookingFields")] or UNSAID,
        "locations": _locations(source) if "locations" in source else UNSAID,
    }
    if source.peek("teamId") is None:
        return finish(EventType, {**fields, "users": _users(source)}, source)
    team = source.part("team")
    named = {name: team.take(name) for name in ("id", "slug", "name") if team.peek(name) is not None}
    hosts = source.parts("hosts")
    shown = {
        **fields,
        "teamId": source.take("teamId"),
        "team": named or UNSAID,
        "parentEventTypeId": source.said("parentId"),
        "schedulingType": _scheduling_type(source),
        "hosts": [_host(row) for row in hosts] if "hosts" in source else UNSAID,
    }
    return finish(TeamEventType, shown, source)


def create_event_type(body: Mapping[str, JSON] | V1CreateEventType) -> Upgraded[CreateEventType]:
    """Convert a body of `POST /v1/event-types` to one of `POST /v2/event-types`.

    Team event types have another path in v2, `/v2/teams/{teamId}/event-types`, so `teamId`, `hosts` and
    `schedulingType` are left over.
    """
    from calcom_v2.models import CreateEventType

    source = Source.of(body)
    fields = {
        **settings(source),
        "recurrence": _recurrence(source) or UNSAID,
        "description": source.take("description", UNSAID),
        "bookingFields": [given_field(row) for row in source.parts("bookingFields")] or UNSAID,
        "locations": _locations(source) or UNSAID,
    }
    # A server shows null for settings that were never made; a body omits them.
    made = {name: value for name, value in fields.items() if value is not None}
    return finish(CreateEventType, made, source)


def settings(source: Source) -> dict[str, JSON]:
    """Return the fields shared by an event type and the body that creates it."""
    lengths = source.part("metadata").take("multipleDuration")
    return {
        "title": source.said("title"),
        "slug": source.said("slug"),
        "lengthInMinutes": source.said("length"),
        "lengthInMinutesOptions": lengths or UNSAID,
        "hidden": source.said("hidden"),
        "scheduleId": source.said("scheduleId"),
        "customName": source.take("eventName", UNSAID),
        "disableGuests": source.said("disableGuests"),
        "hideCalendarNotes": source.said("hideCalendarNotes"),
        "minimumBookingNotice": source.said("minimumBookingNotice"),
        "beforeEventBuffer": source.said("beforeEventBuffer"),
        "afterEventBuffer": source.said("afterEventBuffer"),
        "slotInterval": source.said("slotInterval"),
        "successRedirectUrl": source.said("successRedirectUrl"),
        "onlyShowFirstAvailableSlot": source.said("onlyShowFirstAvailableSlot"),
        **{name: source.said(name) for name in ALIKE},
        "bookingWindow": _window(source),
        "confirmationPolicy": _confirmation(source),
        "seats": _seats(source),
        "bookingLimitsCount": _limits(source, "bookingLimits"),
        "bookingLimitsDuration": _limits(source, "durationLimits"),
    }


def _window(source: Source) -> JSON:
    if source.peek("periodType") not in ("UNLIMITED", "RANGE", "ROLLING", "ROLLING_WINDOW"):
        return UNSAID
    kind = source.take("periodType")
    if kind == "UNLIMITED":
        return DISABLED
    if kind == "RANGE":
        first, last = source.take("periodStartDate", ""), source.take("periodEndDate", "")
        return {"type": "range", "value": [str(first)[:10], str(last)[:10]]}
    in_calendar_days = source.take("periodCountCalendarDays", False)
    return {
        "type": "calendarDays" if in_calendar_days else "businessDays",
        "value": source.take("periodDays", UNSAID),
        # ROLLING_WINDOW always keeps this number of days bookable; ROLLING ends after this number of days.
        "rolling": kind == "ROLLING_WINDOW",
    }


def _confirmation(source: Source) -> JSON:
    if not isinstance(source.peek("requiresConfirmation"), bool):
        return UNSAID
    if not source.take("requiresConfirmation"):
        return DISABLED
    threshold = source.part("metadata").part("requiresConfirmationThreshold")
    policy: dict[str, JSON] = {
        "type": "time" if threshold.names() else "always",
        "blockUnconfirmedBookingsInBooker": source.take("requiresConfirmationWillBlockSlot", False),
    }
    if threshold.names():
        policy["noticeThreshold"] = {
            "unit": threshold.take("unit", UNSAID),
            "count": threshold.take("time", UNSAID),
        }
        if not threshold.names():
            source.part("metadata").take("requiresConfirmationThreshold")
    return policy


def _seats(source: Source) -> JSON:
    if "seatsPerTimeSlot" not in source:
        return UNSAID
    seats = source.take("seatsPerTimeSlot")
    if seats is None:
        return DISABLED
    return {
        "disabled": False,
        "seatsPerTimeSlot": seats,
        "showAttendeeInfo": source.take("seatsShowAttendees", False),
        "showAvailabilityCount": source.take("seatsShowAvailabilityCount", True),
    }


def _recurrence(source: Source) -> JSON:
    rule = source.part("recurringEvent")
    if rule.peek("freq") not in list(FREQUENCIES):
        return None
    return {
        "frequency": FREQUENCIES[rule.take("freq")],
        "interval": rule.take("interval", UNSAID),
        "occurrences": rule.take("count", UNSAID),
    }


def _shown_recurrence(source: Source) -> JSON:
    if "recurringEvent" not in source:
        return UNSAID
    rule = _recurrence(source)
    return {**rule, "disabled": False} if rule else None


def _limits(source: Source, name: str) -> JSON:
    part = source.part(name)
    return {PERIODS[period]: part.take(period) for period in part.names() if period in PERIODS} or UNSAID


def _metadata(source: Source, lengths: JSON) -> JSON:
    if "metadata" not in source:
        return UNSAID
    part = source.part("metadata")
    told = {name: part.take(name) for name in part.names()}
    return {**told, "multipleDuration": lengths} if lengths else told


def _locations(source: Source) -> list[dict[str, JSON]]:
    # The published document nests the list one level deeper than the server.
    return [offered_location(row) for row in [*source.parts("locations"), *source.nested_parts("locations")]]


def _scheduling_type(source: Source) -> JSON:
    if source.peek("schedulingType") in list(SCHEDULING):
        return SCHEDULING[source.take("schedulingType")]
    return source.said("schedulingType")


def _users(source: Source) -> JSON:
    rows = source.parts("users")
    if not rows and source.part("owner").names():
        rows = [source.part("owner")]
    shown = ("id", "name", "username", "avatarUrl", "weekStart", "brandColor", "darkBrandColor", "metadata")
    return [{name: row.take(name) for name in shown if name in row} for row in rows] or UNSAID


def _host(row: Source) -> dict[str, JSON]:
    return {"userId": row.said("userId"), "mandatory": row.said("isFixed")}
