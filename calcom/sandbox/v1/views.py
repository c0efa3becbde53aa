"""Convert the sandbox's rows to the form of API v1, and back."""

from __future__ import annotations

import uuid
from typing import Any

from ..bookings.columns import unstored
from ..bookings.rules import BookingRequest, title_of
from ..event_types import booking_fields, places
from ..event_types.rules import DEFAULTS
from ..state import Row, State, pick, words

# The server of Cal.com 6.0, with organizations; the other is the last server without them.
LATER = "6.0"
BOOKER_URL = "http://localhost:3000"


def is_later(state: State) -> bool:
    return bool(state.settings.get("v1") == LATER)


# --- users

USER_FIELDS = words(
    """
    id username name email emailVerified bio timeZone weekStart endTime bufferTime appTheme theme
    defaultScheduleId locale timeFormat hideBranding brandColor darkBrandColor allowDynamicBooking
    createdDate verified invitedTo role
    """
)
# The columns of a user that only v1 has.
USER_COLUMNS: Row = {
    "emailVerified": None,
    "endTime": 1440,
    "bufferTime": 0,
    "appTheme": None,
    "theme": None,
    "hideBranding": False,
    "allowDynamicBooking": True,
    "verified": False,
    "invitedTo": None,
    "role": "USER",
}


def user_view(user: Row, *, later: bool = False) -> Row:
    shown = pick(user, *USER_FIELDS)
    if later:  # there pictures are URLs
        shown["avatarUrl"], shown["avatar"] = user.get("avatarUrl"), None
    return shown


# --- schedules

_DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")


def availabilities_of(state: State, schedule_id: int) -> list[Row]:
    return state.table("availabilities").where(scheduleId=schedule_id)


def schedule_view(state: State, schedule: Row) -> Row:
    return {
        **pick(schedule, "id", "userId", "name", "timeZone"),
        "availability": [
            {
                "id": row["id"],
                "eventTypeId": None,
                **pick(row, "date", "days"),
                "startTime": f"{row['startTime']}:00",
                "endTime": f"{row['endTime']}:00",
            }
            for row in availabilities_of(state, schedule["id"])
        ],
    }


def availability_view(state: State, row: Row) -> Row:
    return {
        "id": row["id"],
        "startTime": f"1970-01-01T{row['startTime']}:00.000Z",
        "endTime": f"1970-01-01T{row['endTime']}:00.000Z",
        **pick(row, "date", "scheduleId", "days"),
        "Schedule": {"userId": state.schedules[row["scheduleId"]]["userId"]},
    }


def keep_hours(state: State, schedule_id: int) -> None:
    """Update the hours for the scheduling from a schedule's availabilities."""
    rows = availabilities_of(state, schedule_id)
    state.schedules.update(
        schedule_id,
        availability=[
            {"days": [_DAYS[day % 7] for day in row["days"]], **pick(row, "startTime", "endTime")}
            for row in rows
            if row["date"] is None
        ],
        overrides=[
            {"date": row["date"][:10], "startTime": row["startTime"], "endTime": row["endTime"]}
            for row in rows
            if row["date"] is not None
        ],
    )


def add_schedule(state: State, user_id: int, name: str, time_zone: str, number: int | None = None) -> Row:
    """Add a schedule with office hours."""
    given: Row = {} if number is None else {"id": number}
    schedule = state.schedules.insert(
        **given, userId=user_id, name=name, timeZone=time_zone, availability=[], overrides=[]
    )
    state.table("availabilities").insert(
        scheduleId=schedule["id"], days=[1, 2, 3, 4, 5], startTime="09:00", endTime="17:00", date=None
    )
    keep_hours(state, schedule["id"])
    return schedule


# --- event types

# The columns that v1 shows, with their defaults.
EVENT_TYPE_COLUMNS: Row = {
    "title": "",
    "slug": "",
    "length": 30,
    "hidden": False,
    "position": 0,
    **dict.fromkeys(("userId", "teamId", "scheduleId", "eventName", "timeZone")),
    "periodType": "UNLIMITED",
    **dict.fromkeys(("periodStartDate", "periodEndDate", "periodDays", "periodCountCalendarDays")),
    "requiresConfirmation": False,
    "recurringEvent": None,
    "disableGuests": False,
    "hideCalendarNotes": False,
    "minimumBookingNotice": 120,
    "beforeEventBuffer": 0,
    "afterEventBuffer": 0,
    "schedulingType": None,
    "price": 0,
    "currency": "usd",
    **dict.fromkeys(("slotInterval", "parentId", "successRedirectUrl", "description", "locations")),
    **dict.fromkeys(("metadata", "seatsPerTimeSlot")),
    "seatsShowAttendees": False,
    "seatsShowAvailabilityCount": True,
    "bookingFields": None,
    "bookingLimits": None,
    "onlyShowFirstAvailableSlot": False,
    "durationLimits": None,
}
_PERIODS = {"PER_DAY": "day", "PER_WEEK": "week", "PER_MONTH": "month", "PER_YEAR": "year"}
_FREQUENCIES = {0: "yearly", 1: "monthly", 2: "weekly"}
_SAME = words(
    """
    title slug description hidden userId scheduleId disableGuests hideCalendarNotes
    minimumBookingNotice beforeEventBuffer afterEventBuffer price currency slotInterval
    successRedirectUrl onlyShowFirstAvailableSlot
    """
)


def settings_of(columns: Row) -> Row:
    """Convert v1's columns to the settings that scheduling and webhooks read."""
    seats = columns["seatsPerTimeSlot"]
    return {
        **pick(columns, *_SAME),
        "lengthInMinutes": columns["length"],
        "customName": columns["eventName"],
        "locations": [places.from_internal(each) for each in columns["locations"] or () if "type" in each],
        "bookingWindow": _window(columns),
        "confirmationPolicy": {"type": "always"} if columns["requiresConfirmation"] else None,
        "recurrence": _recurrence(columns["recurringEvent"]),
        "seats": {
            "seatsPerTimeSlot": seats,
            "showAttendeeInfo": columns["seatsShowAttendees"],
            "showAvailabilityCount": columns["seatsShowAvailabilityCount"],
        }
        if seats
        else None,
        "bookingFields": _fields(columns["bookingFields"]),
        "bookingLimitsCount": _limits(columns["bookingLimits"]),
        "bookingLimitsDuration": _limits(columns["durationLimits"]),
    }


def _fields(sent: Any) -> list[Row] | None:
    """Return the server's own fields, followed by the additional ones that were sent."""
    if not sent:
        return None
    own = booking_fields.default_fields()
    known = {field["slug"] for field in own}
    return own + [
        {
            "slug": field["name"],
            "type": field.get("type", "text"),
            "label": field.get("label") or field["name"],
            "required": bool(field.get("required")),
            "hidden": bool(field.get("hidden")),
            "custom": True,
        }
        for field in sent
        if "name" in field and field["name"] not in known
    ]


def _window(columns: Row) -> Row | None:
    kind = columns["periodType"]
    if kind in ("ROLLING", "ROLLING_WINDOW") and columns["periodDays"]:
        counted = "calendarDays" if columns["periodCountCalendarDays"] else "businessDays"
        return {"type": counted, "value": columns["periodDays"], "rolling": kind == "ROLLING_WINDOW"}
    if kind == "RANGE" and columns["periodStartDate"] and columns["periodEndDate"]:
        days = [columns[name][:10] for name in ("periodStartDate", "periodEndDate")]
        return {"type": "range", "value": days}
    return None


def _recurrence(recurring: Any) -> Row | None:
    if not isinstance(recurring, dict) or recurring.get("freq") not in _FREQUENCIES:
        return None
    return {
        "frequency": _FREQUENCIES[recurring["freq"]],
        "interval": recurring.get("interval") or 1,
        "occurrences": recurring.get("count") or 1,
    }


def _limits(limits: Any) -> Row | None:
    found = {_PERIODS[name]: value for name, value in (limits or {}).items() if name in _PERIODS and value}
    return found or None


def add_event_type(state: State, columns: Row, number: int | None = None) -> Row:
    full = {**EVENT_TYPE_COLUMNS, **columns}
    given = {} if number is None else {"id": number}
    return state.event_types.insert({**DEFAULTS, **settings_of(full), **given}, columns=full, hosts=[])


def change_event_type(state: State, event_type: Row, changes: Row) -> Row:
    columns = {**event_type["columns"], **changes}
    return state.event_types.update(event_type["id"], columns=columns, **settings_of(columns))


def event_type_view(state: State, event_type: Row, *, as_read: bool = False) -> Row:
    """Show an event type; `as_read` adds its link and its owner's default schedule."""
    columns = event_type["columns"]
    owner = state.users.get(columns["userId"])
    team = state.teams.get(columns["teamId"])
    inputs = state.table("custom_inputs").where(eventTypeId=event_type["id"])
    shown = {
        "id": event_type["id"],
        **columns,
        "customInputs": [dict(each) for each in inputs],
        "hashedLink": [],
        "team": {"slug": team["slug"]} if team else None,
        "hosts": [
            {name: each[name] for name in ("userId", "isFixed", "scheduleId") if name in each}
            for each in event_type["hosts"]
        ],
        "owner": {"username": owner["username"], "id": owner["id"]} if owner else None,
        "children": [],
    }
    if is_later(state):
        shown["children"] = [
            {"id": row["id"], "userId": row["columns"]["userId"]}
            for row in state.event_types
            if row["columns"]["parentId"] == event_type["id"]
        ]
        if owner:
            shown["owner"]["timeZone"] = owner["timeZone"]
    if as_read:
        place = f"team/{team['slug']}" if team else (owner or {}).get("username")
        shown["link"] = f"{BOOKER_URL}/{place}/{columns['slug']}"
        if owner is not None and shown["scheduleId"] is None:
            shown["scheduleId"] = owner["defaultScheduleId"]
    return shown


# --- bookings


def booking_view(state: State, booking: Row, *, related: bool = True) -> Row:
    """Show a booking; `related` adds its people and payments."""
    host = state.users.get(booking["userId"])
    shown: Row = {
        **pick(booking, "id", "userId", "description", "eventTypeId", "uid", "title"),
        "startTime": booking["start"],
        "endTime": booking["end"],
        "metadata": booking["metadata"],
        "status": booking["status"].upper(),
        # Each attendee of a seated booking has separate answers.
        "responses": None if booking["seated"] else booking["responses"],
        "fromReschedule": booking["rescheduledFromUid"],
        **pick(booking, "cancelledBy", "rescheduledBy", "createdAt"),
    }
    if related:
        shown["attendees"] = [
            {**pick(attendee, "id", "email", "name", "timeZone"), "locale": attendee["language"]}
            for attendee in booking["attendees"]
        ]
        shown["user"] = pick(host, "email", "name", "timeZone", "locale") if host else None
        shown["payment"] = [
            pick(payment, "id", "success", "paymentOption")
            for payment in state.table("payments").where(bookingId=booking["id"])
        ]
    return shown


def created_view(state: State, booking: Row, metadata: Row, *, moved: bool = False) -> Row:
    """Return the answer to a booking request: the row as first written, and the decisions."""
    host = state.users[booking["userId"]]
    pending = booking["status"] == "pending"
    shown: Row = {
        **booking_view(state, booking, related=False),
        "idempotencyKey": booking["idempotencyKey"],
        "userPrimaryEmail": host["email"],
        "customInputs": {},
        "metadata": metadata,
        "location": booking["location"],
        "updatedAt": booking["createdAt"],
        "paid": False,
        "isRecorded": False,
        "iCalUID": booking["iCalUid"],
        "iCalSequence": booking["iCalSequence"],
        "scheduledJobs": [],
        "noShowHost": False,
        "oneTimePassword": str(uuid.uuid5(uuid.NAMESPACE_OID, booking["uid"])) if pending else None,
        "recurringEventId": booking["recurringUid"],
        "creationSource": "API_V1",
        **dict.fromkeys(_UNSET_COLUMNS),
        "user": {"email": None, **pick(host, "name", "timeZone", "username")},
        "attendees": [
            {
                **pick(attendee, "id", "email", "name", "timeZone", "phoneNumber"),
                "locale": attendee["language"],
                "bookingId": booking["id"],
                "noShow": False,
            }
            for attendee in booking["attendees"]
        ],
        "payment": [],
        "references": [],
        "paymentRequired": False,
        "luckyUsers": [],
        "isDryRun": False,
    }
    if "videoCallUrl" in booking["metadata"]:
        shown["videoCallUrl"] = booking["metadata"]["videoCallUrl"]
    if moved:
        shown["appsStatus"] = []
        shown["cancellationReason"] = booking["responses"].get("rescheduleReason")
    if booking["seated"]:
        shown["seatReferenceUid"] = booking["attendees"][-1]["seatUid"]
    return {**shown, **_said_later(shown, state, booking, host)} if is_later(state) else shown


def _said_later(shown: Row, state: State, booking: Row, host: Row) -> Row:
    """Add the newer server's fields: the host, and the round-robin choice."""
    event_type = state.event_types[booking["eventTypeId"]]
    turns = event_type["columns"]["schedulingType"] == "ROUND_ROBIN"
    return {
        "user": {**shown["user"], "uuid": host["uuid"]},
        "userUuid": host["uuid"],
        "luckyUsers": [host["id"]] if turns else [],
        "organizationId": host.get("organizationId"),
        "previousBooking": None,
    }


def dry_run_view(state: State, request: BookingRequest, host: Row) -> Row:
    """Return what a booking would be, without storing it."""
    title = title_of(state, request.event_type, [host], request)
    probe = unstored(request, host, title, state.clock.now_iso(), seated=False)
    return {**created_view(state, probe, probe["metadata"]), "isDryRun": True}


def seat_view(state: State, booking: Row, seat_uid: str) -> Row:
    """Return the answer for a further seat, with little of the booking and no other attendees."""
    host, event_type = state.users[booking["userId"]], state.event_types[booking["eventTypeId"]]
    whole = booking_view(state, booking, related=False)
    return {
        **pick(whole, "uid", "startTime", "endTime", "title", "description", "status", "metadata"),
        "location": booking["location"],
        "responses": None,
        "user": {"name": host["name"], "email": None, **pick(host, "timeZone", "username")},
        "eventType": {
            **pick(event_type, "title", "description", "currency"),
            "length": event_type["lengthInMinutes"],
            "lockTimeZoneToggleOnBookingPage": False,
            "requiresConfirmation": event_type["confirmationPolicy"] is not None,
            "requiresBookerEmailVerification": False,
            "price": event_type["price"],
        },
        "seatReferenceUid": seat_uid,
        "paymentRequired": False,
        "isDryRun": False,
    }


_UNSET_COLUMNS = words(
    """
    destinationCalendarId cancellationReason rejectionReason reassignReason reassignById
    dynamicEventSlugRef dynamicGroupSlugRef rescheduled smsReminderNumber rating ratingFeedback
    cancelledBy rescheduledBy
    """
)


def attendee_view(booking: Row, attendee: Row) -> Row:
    return {"id": attendee["id"], "bookingId": booking["id"], **pick(attendee, "name", "email", "timeZone")}


# --- webhooks


def webhook_view(webhook: Row) -> Row:
    return {
        **pick(webhook, "id", "userId", "eventTypeId", "payloadTemplate"),
        "eventTriggers": webhook["triggers"],
        "appId": None,
        "subscriberUrl": webhook["subscriberUrl"],
    }
