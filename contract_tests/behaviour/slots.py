"""Slots agree with schedules, bookings, reservations, time zones and changes of the clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from contract_tests.behaviour.alike import days_with_clock_changes
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
        f"a schedule of Monday to Friday, 9 to 12, gave {len(offered)} slots; the first are {offered[:3]}",
    )


@scenario("a booked slot disappears until the cancellation", SLOTS, "POST /v2/bookings")
def booked(context: ScenarioContext) -> None:
    event_type = _event_type(context, _workdays())
    day = monday(context).date().isoformat()
    before = context.slots(event_type, day, day)
    check(len(before) == 6, f"expected six slots on {day}, got {len(before)}")
    body = {"start": before[2], "eventTypeId": event_type, "attendee": attendee()}
    uid = context.data("POST", "/v2/bookings", body=body)["uid"]
    during = context.slots(event_type, day, day)
    check(before[2] not in during, f"{before[2]} is booked but still offered")
    check(during == [s for s in before if s != before[2]], "booking one slot changed other slots")
    context.call("POST", f"/v2/bookings/{uid}/cancel", body={"cancellationReason": "test"})
    after = context.slots(event_type, day, day)
    check(after == before, "the slots after the cancellation differ from those before the booking")


@scenario("a booking blocks the owner's other event types", SLOTS)
def other_type(context: ScenarioContext) -> None:
    first = _event_type(context, _workdays())
    other = _event_type(context, _workdays())
    day = (monday(context) + timedelta(days=1)).date().isoformat()
    start = context.slots(first, day, day)[0]
    context.data("POST", "/v2/bookings", body={"start": start, "eventTypeId": first, "attendee": attendee()})
    check(start not in context.slots(other, day, day), f"{start} is booked but offered by another event type")


@scenario("a moved booking frees its old slot", SLOTS, "POST /v2/bookings/{bookingUid}/reschedule")
def moved(context: ScenarioContext) -> None:
    event_type = _event_type(context, _workdays())
    day = (monday(context) + timedelta(days=2)).date().isoformat()
    before = context.slots(event_type, day, day)
    body = {"start": before[0], "eventTypeId": event_type, "attendee": attendee()}
    uid = context.data("POST", "/v2/bookings", body=body)["uid"]
    context.call("POST", f"/v2/bookings/{uid}/reschedule", body={"start": before[-1]})
    after = context.slots(event_type, day, day)
    check(before[0] in after, f"{before[0]} is not offered again after its booking moved away")
    check(before[-1] not in after, f"{before[-1]} is still offered after a booking moved there")


@scenario(
    "a reservation holds its slot",
    SLOTS,
    "POST /v2/slots/reservations",
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
    check(
        moment(read["slotStart"]) == moment(start),
        "the reservation is for another time",
        operation="GET /v2/slots/reservations/{uid}",
    )
    check(start not in context.slots(event_type, day, day), f"{start} is reserved but still offered")
    context.call("POST", "/v2/slots/reservations", body=body, expect=422, why="the slot is reserved")
    context.call("DELETE", f"/v2/slots/reservations/{made['reservationUid']}")
    check(
        start in context.slots(event_type, day, day),
        f"{start} is not offered again after its reservation was deleted",
    )


@scenario("the requested time zone changes how slots are written, not when they are", SLOTS)
def zones(context: ScenarioContext) -> None:
    event_type = _event_type(context, _workdays("UTC", "09:00", "17:00"))
    day = (monday(context) + timedelta(days=1)).date()
    utc = context.slots(event_type, day.isoformat(), day.isoformat())
    there = context.slots(event_type, day.isoformat(), day.isoformat(), timeZone="Europe/Paris")
    check(_instants(utc) == _instants(there), "another time zone changed the instants of the slots")
    offset = datetime.combine(day, datetime.min.time(), ZoneInfo("Europe/Paris")).strftime("%z")
    shown = f"{offset[:3]}:{offset[3:]}"
    check(
        all(s.endswith(shown) for s in there), f"slots in Paris do not carry its offset {shown}: {there[:1]}"
    )


@scenario("local hours hold on days when the clocks change", SLOTS, needs="a zone with summer time")
def clock_changes(context: ScenarioContext) -> None:
    zone = ZoneInfo("Europe/London")
    everyday = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    schedule = {
        "timeZone": "Europe/London",
        "availability": [{"days": everyday, "startTime": "09:00", "endTime": "11:00"}],
    }
    event_type = _event_type(context, schedule)
    for day in days_with_clock_changes(context.resources.now().date(), zone):
        around = [day - timedelta(days=1), day, day + timedelta(days=1)]
        for each in around:
            offered = _instants(
                context.slots(event_type, each.isoformat(), each.isoformat(), timeZone="Europe/London")
            )
            nine = datetime(each.year, each.month, each.day, 9, tzinfo=zone).astimezone(UTC)
            expected = [nine + timedelta(minutes=30 * step) for step in range(4)]
            told = [item.astimezone(zone).strftime("%H:%M") for item in offered]
            check(offered == expected, f"{each}: a schedule of 9 to 11 in London gave {told or 'no slots'}")


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
    check(offered == ["14:00", "14:30"], f"an override of 14:00 to 15:00 gave {offered}")
    schedule_id = context.data("GET", f"/v2/event-types/{event_type}")["scheduleId"]
    context.call("PATCH", f"/v2/schedules/{schedule_id}", body={"overrides": []})
    offered = [
        m.strftime("%H:%M") for m in _instants(context.slots(event_type, day.isoformat(), day.isoformat()))
    ]
    check(
        offered[:1] == ["09:00"] and len(offered) == 6,
        f"the day has wrong slots without the override: {offered}",
    )


@scenario("buffers and minimum notice remove slots", SLOTS, "POST /v2/event-types")
def buffers(context: ScenarioContext) -> None:
    event_type = _event_type(context, _workdays(), beforeEventBuffer=30, afterEventBuffer=30)
    day = (monday(context) + timedelta(days=4)).date().isoformat()
    before = context.slots(event_type, day, day)
    context.data(
        "POST", "/v2/bookings", body={"start": before[2], "eventTypeId": event_type, "attendee": attendee()}
    )
    after = context.slots(event_type, day, day)
    check(
        before[1] not in after and before[3] not in after,
        f"slots within the 30-minute buffers around {before[2]} are still offered",
    )
    far = _event_type(context, _workdays(), minimumBookingNotice=60 * 24 * 365)
    check(not context.slots(far, day, day), "slots next week are offered despite a minimum notice of a year")


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
            check(bool(found), f"{start} has a free seat but is not offered")
            check(
                found[0].get("seatsRemaining") == 2 - taken,
                f"seatsRemaining of {start} is wrong: {found[0].get('seatsRemaining')}",
            )
        else:
            check(not found or found[0].get("seatsRemaining") == 0, "a full slot is offered with free seats")
