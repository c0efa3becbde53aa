"""Slots agree with schedules, bookings, reservations, time zones and the days when clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from contract_tests.behaviour.context import ScenarioContext, attendee, check, moment, monday, scenario

SLOTS = "GET /v2/slots"


def _event_type(context: ScenarioContext, schedule: dict[str, Any], **fields: Any) -> int:
    resources = context.resources
    made = context.data(
        "POST",
        "/v2/schedules",
        body={"name": resources.name("hours"), "isDefault": False, **schedule},
    )
    return resources.fresh_event_type(scheduleId=made["id"], **fields)


def _workdays(zone: str = "UTC", start: str = "09:00", end: str = "12:00") -> dict[str, Any]:
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
    return {"timeZone": zone, "availability": [{"days": days, "startTime": start, "endTime": end}]}


def _instants(starts: list[str]) -> list[datetime]:
    return [moment(start) for start in starts]


@scenario("slots are the schedule's hours", SLOTS, "POST /v2/schedules", "POST /v2/event-types")
def hours(context: ScenarioContext) -> None:
    event_type = _event_type(context, _workdays())
    first = monday(context)
    offered = context.slots(
        event_type, first.date().isoformat(), (first + timedelta(days=6)).date().isoformat()
    )
    expected = [
        first + timedelta(days=day, hours=9, minutes=30 * step) for day in range(5) for step in range(6)
    ]
    check(
        _instants(offered) == expected,
        f"Monday to Friday 9 to 12 gave {len(offered)} slots, first {offered[:3]}",
    )


@scenario("a booked slot is gone and comes back", SLOTS, "POST /v2/bookings")
def booked(context: ScenarioContext) -> None:
    event_type = _event_type(context, _workdays())
    day = monday(context).date().isoformat()
    before = context.slots(event_type, day, day)
    check(len(before) == 6, f"six slots were expected on {day}, {len(before)} are offered")
    body = {"start": before[2], "eventTypeId": event_type, "attendee": attendee()}
    uid = context.data("POST", "/v2/bookings", body=body)["uid"]
    during = context.slots(event_type, day, day)
    check(before[2] not in during, f"{before[2]} is booked and still offered")
    check(during == [s for s in before if s != before[2]], "booking one slot changed others")
    context.call("POST", f"/v2/bookings/{uid}/cancel", body={"cancellationReason": "test"})
    after = context.slots(event_type, day, day)
    check(after == before, "after the cancellation the slots are not those from before")


@scenario("a booking blocks the owner's other event types", SLOTS)
def other_type(context: ScenarioContext) -> None:
    first = _event_type(context, _workdays())
    other = _event_type(context, _workdays())
    day = (monday(context) + timedelta(days=1)).date().isoformat()
    start = context.slots(first, day, day)[0]
    context.data("POST", "/v2/bookings", body={"start": start, "eventTypeId": first, "attendee": attendee()})
    check(start not in context.slots(other, day, day), f"{start} is booked and offered by another event type")


@scenario("a moved booking frees its old slot", SLOTS, "POST /v2/bookings/{bookingUid}/reschedule")
def moved(context: ScenarioContext) -> None:
    event_type = _event_type(context, _workdays())
    day = (monday(context) + timedelta(days=2)).date().isoformat()
    before = context.slots(event_type, day, day)
    body = {"start": before[0], "eventTypeId": event_type, "attendee": attendee()}
    uid = context.data("POST", "/v2/bookings", body=body)["uid"]
    context.call("POST", f"/v2/bookings/{uid}/reschedule", body={"start": before[-1]})
    after = context.slots(event_type, day, day)
    check(before[0] in after, f"the booking moved away from {before[0]}, which is not offered again")
    check(before[-1] not in after, f"the booking moved to {before[-1]}, which is still offered")


@scenario(
    "a reservation holds its slot",
    "POST /v2/slots/reservations",
    SLOTS,
    "GET /v2/slots/reservations/{uid}",
    "DELETE /v2/slots/reservations/{uid}",
)
def reserved(context: ScenarioContext) -> None:
    event_type = _event_type(context, _workdays())
    day = (monday(context) + timedelta(days=3)).date().isoformat()
    start = context.slots(event_type, day, day)[0]
    body = {"eventTypeId": event_type, "slotStart": start}
    made = context.data("POST", "/v2/slots/reservations", body=body)
    read = context.data("GET", f"/v2/slots/reservations/{made['reservationUid']}")
    check(moment(read["slotStart"]) == moment(start), "the reservation is for another time")
    check(start not in context.slots(event_type, day, day), f"{start} is reserved and still offered")
    context.call("POST", "/v2/slots/reservations", body=body, expect=422, why="the slot is reserved")
    context.call("DELETE", f"/v2/slots/reservations/{made['reservationUid']}")
    check(
        start in context.slots(event_type, day, day),
        f"the reservation of {start} is gone, the slot is not back",
    )


@scenario("an asked-for time zone changes the writing, not the instants", SLOTS)
def zones(context: ScenarioContext) -> None:
    event_type = _event_type(context, _workdays("UTC", "09:00", "17:00"))
    day = (monday(context) + timedelta(days=1)).date()
    utc = context.slots(event_type, day.isoformat(), day.isoformat())
    there = context.slots(event_type, day.isoformat(), day.isoformat(), timeZone="Europe/Paris")
    check(_instants(utc) == _instants(there), "other instants for another time zone")
    offset = datetime.combine(day, datetime.min.time(), ZoneInfo("Europe/Paris")).strftime("%z")
    shown = f"{offset[:3]}:{offset[3:]}"
    check(
        all(s.endswith(shown) for s in there), f"slots in Paris do not carry its offset {shown}: {there[:1]}"
    )


@scenario("on the days when clocks change local hours hold", SLOTS, needs="a zone with summer time")
def clock_changes(context: ScenarioContext) -> None:
    zone = ZoneInfo("Europe/London")
    everyday = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    schedule = {
        "timeZone": "Europe/London",
        "availability": [{"days": everyday, "startTime": "09:00", "endTime": "11:00"}],
    }
    event_type = _event_type(context, schedule)
    for day in _changes(context.resources.now().date(), zone):
        around = [day - timedelta(days=1), day, day + timedelta(days=1)]
        for each in around:
            offered = _instants(
                context.slots(event_type, each.isoformat(), each.isoformat(), timeZone="Europe/London")
            )
            nine = datetime(each.year, each.month, each.day, 9, tzinfo=zone).astimezone(UTC)
            expected = [nine + timedelta(minutes=30 * step) for step in range(4)]
            told = [item.astimezone(zone).strftime("%H:%M") for item in offered]
            check(offered == expected, f"{each}: 9 to 11 in London gave {told or 'nothing'}")


@scenario("an override replaces its day", SLOTS, "PATCH /v2/schedules/{scheduleId}")
def overrides(context: ScenarioContext) -> None:
    day = (monday(context) + timedelta(days=3)).date()
    schedule = {
        **_workdays(),
        "overrides": [{"date": day.isoformat(), "startTime": "14:00", "endTime": "15:00"}],
    }
    event_type = _event_type(context, schedule)
    offered = [
        m.strftime("%H:%M") for m in _instants(context.slots(event_type, day.isoformat(), day.isoformat()))
    ]
    check(offered == ["14:00", "14:30"], f"an override from 14 to 15 gave {offered}")
    schedule_id = context.data("GET", f"/v2/event-types/{event_type}")["scheduleId"]
    context.call("PATCH", f"/v2/schedules/{schedule_id}", body={"overrides": []})
    offered = [
        m.strftime("%H:%M") for m in _instants(context.slots(event_type, day.isoformat(), day.isoformat()))
    ]
    check(offered[:1] == ["09:00"] and len(offered) == 6, f"without the override the day gave {offered}")


@scenario("buffers and notice keep slots away", SLOTS, "POST /v2/event-types")
def buffers(context: ScenarioContext) -> None:
    event_type = _event_type(context, _workdays(), beforeEventBuffer=30, afterEventBuffer=30)
    day = (monday(context) + timedelta(days=4)).date().isoformat()
    before = context.slots(event_type, day, day)
    context.data(
        "POST", "/v2/bookings", body={"start": before[2], "eventTypeId": event_type, "attendee": attendee()}
    )
    after = context.slots(event_type, day, day)
    check(
        before[1] not in after and before[3] not in after, f"30 minutes around {before[2]} are still offered"
    )
    far = _event_type(context, _workdays(), minimumBookingNotice=60 * 24 * 365)
    check(not context.slots(far, day, day), "a year's notice and still slots next week")


@scenario("free seats are counted", SLOTS)
def seats(context: ScenarioContext) -> None:
    event_type = _event_type(
        context,
        _workdays(),
        seats={"seatsPerTimeSlot": 2, "showAttendeeInfo": True, "showAvailabilityCount": True},
    )
    day = monday(context).date().isoformat()
    start = context.slots(event_type, day, day)[0]
    for taken, name in ((1, "Ann"), (2, "Ben")):
        body = {"start": start, "eventTypeId": event_type, "attendee": attendee(name)}
        context.data("POST", "/v2/bookings", body=body)
        days = context.data("GET", "/v2/slots", query={"eventTypeId": event_type, "start": day, "end": day})
        found = [s for slots in days.values() for s in slots if moment(s["start"]) == moment(start)]
        if taken < 2:
            check(bool(found), f"a slot with a free seat is not offered: {start}")
            check(
                found[0].get("seatsRemaining") == 2 - taken,
                f"seatsRemaining is {found[0].get('seatsRemaining')}",
            )
        else:
            check(not found or found[0].get("seatsRemaining") == 0, "a full slot is offered with seats")


def _changes(today: date, zone: ZoneInfo) -> list[date]:
    """The next two days on which the zone's offset changes, more than a week ahead."""
    found: list[date] = []
    day = today + timedelta(days=8)
    while len(found) < 2:
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=zone)
        if noon.utcoffset() != (noon - timedelta(days=1)).utcoffset():
            found.append(day)
        day += timedelta(days=1)
    return found
