"""Slots and reservations as a client sees them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

CHANGING_DAYS = [
    ("Europe/London", "2027-03-28"),
    ("Europe/London", "2027-10-31"),
    ("America/New_York", "2027-03-14"),
    ("America/New_York", "2027-11-07"),
    ("Australia/Lord_Howe", "2027-04-04"),
    ("Australia/Lord_Howe", "2027-10-03"),
]


def test_slots_follow_the_schedule_and_what_is_booked(desk: Any) -> None:
    event_type = desk.event_type("half", scheduleId=desk.schedule("UTC", ("09:00", "11:00")))
    assert desk.slots(event_type, "2027-01-11") == [
        f"2027-01-11T{time}:00.000Z" for time in ("09:00", "09:30", "10:00", "10:30")
    ]
    desk.booked(event_type, "2027-01-11T09:30:00Z")
    assert "2027-01-11T09:30:00.000Z" not in desk.slots(event_type, "2027-01-11")


def test_two_windows_that_overlap_are_one(desk: Any) -> None:
    schedule = desk.schedule("UTC", ("09:00", "10:30"), ("10:00", "11:00"), ("13:00", "14:00"))
    event_type = desk.event_type("long", scheduleId=schedule, lengthInMinutes=120)
    assert desk.slots(event_type, "2027-01-11") == ["2027-01-11T09:00:00.000Z"]
    desk.booked(event_type, "2027-01-11T09:00:00Z")


@pytest.mark.parametrize(("zone", "day"), CHANGING_DAYS)
def test_whatever_is_listed_on_a_day_of_change_can_be_booked(
    make_desk: Callable[..., Any], zone: str, day: str
) -> None:
    desk = make_desk(at="2027-01-08T08:00:00Z")
    schedule = desk.schedule(zone, ("00:30", "04:00"), ("22:00", "23:59"))
    event_type = desk.event_type("night", scheduleId=schedule)
    slots = desk.slots(event_type, day, timeZone=zone)
    assert len(slots) > 4
    for slot in slots:
        desk.booked(event_type, slot)
    assert desk.slots(event_type, day, timeZone=zone) == []


def test_the_server_lists_what_it_does_not_book_on_such_days(make_desk: Callable[..., Any]) -> None:
    desk = make_desk(at="2027-01-08T08:00:00Z", quirks=True)
    schedule = desk.schedule("America/New_York", ("01:00", "04:00"))
    event_type = desk.event_type("night", scheduleId=schedule)
    slots = desk.slots(event_type, "2027-11-07", timeZone="America/New_York")
    statuses = [desk.book(event_type, slot).status for slot in slots]
    assert set(statuses) == {201, 400}


def test_a_time_that_does_not_exist_is_no_slot(desk: Any) -> None:
    schedule = desk.schedule("America/New_York", ("02:00", "03:00"))
    event_type = desk.event_type("gap", scheduleId=schedule)
    assert desk.slots(event_type, "2027-03-14", timeZone="America/New_York") == []
    assert desk.slots(event_type, "2027-03-15", timeZone="America/New_York")


def test_answers_are_kept_for_two_seconds_by_quirk_alone(make_desk: Callable[..., Any]) -> None:
    for quirks in (False, True):
        desk = make_desk(at="2027-01-08T08:00:00Z", quirks=quirks)
        before = desk.slots(1, "2027-01-11")
        desk.booked(1, before[0])
        assert (desk.slots(1, "2027-01-11") == before) is quirks
        assert desk.slots(1, "2027-01-11", timeZone="UTC") == before[1:]
        clock = desk.app.state.clock
        clock.freeze(clock.now() + timedelta(seconds=2))
        assert desk.slots(1, "2027-01-11") == before[1:]


def test_a_rolling_window_counts_days_with_slots(make_desk: Callable[..., Any]) -> None:
    window = {"type": "calendarDays", "value": 3, "rolling": True}
    for quirks, first in ((False, "2027-01-11"), (True, "2027-01-08")):
        desk = make_desk(at="2027-01-08T08:00:00Z", quirks=quirks)
        weekdays = desk.schedule(
            "UTC", ("09:00", "10:00"), days=["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
        )
        event_type = desk.event_type("soon", scheduleId=weekdays, bookingWindow=window)
        # Friday, Monday and Tuesday.
        days = {slot[:10] for slot in desk.slots(event_type, "2027-01-11", "2027-01-20")}
        assert min(days) == first
        assert max(days) == "2027-01-12"


def test_overrides_of_the_day_before_are_listed_by_quirk_alone(make_desk: Callable[..., Any]) -> None:
    override = {"date": "2027-01-10", "startTime": "20:00", "endTime": "21:00"}
    for quirks, listed in ((False, 0), (True, 2)):
        desk = make_desk(at="2027-01-08T08:00:00Z", quirks=quirks)
        schedule = desk.schedule("UTC", ("09:00", "10:00"), overrides=[override])
        event_type = desk.event_type("leak", scheduleId=schedule)
        slots = desk.slots(event_type, "2027-01-11")
        assert len([slot for slot in slots if slot.startswith("2027-01-10")]) == listed


def test_seats_are_counted(make_desk: Callable[..., Any]) -> None:
    seats = {"seatsPerTimeSlot": 2, "showAttendeeInfo": True, "showAvailabilityCount": True}
    for quirks in (False, True):
        desk = make_desk(at="2027-01-08T08:00:00Z", quirks=quirks)
        event_type = desk.event_type("table", seats=seats)
        start = desk.slots(event_type, "2027-01-11")[0]
        booking = desk.booked(event_type, start, "one@example.com")
        path = f"/v2/slots?eventTypeId={event_type}&start=2027-01-11&end=2027-01-11&timeZone=UTC"
        [first, *_] = desk("GET", path).data["2027-01-11"]
        assert first == {
            "start": start,
            "seatsBooked": 1,
            "seatsRemaining": 1,
            "seatsTotal": 2,
            "bookingUid": booking["uid"],
        }
        desk.booked(event_type, start, "two@example.com")
        assert desk.book(event_type, start, "three@example.com").status == 409
        assert (start in desk.slots(event_type, "2027-01-11", "2027-01-12")) is quirks


def test_people_together_have_the_slots_that_each_of_them_has(desk: Any) -> None:
    free = desk.slots(1, "2027-01-11")
    desk.booked(1, free[0])
    path = "/v2/slots?usernames=alice,bob&organizationSlug=none&start=2027-01-11&end=2027-01-11"
    names = [desk.app.state.users[number]["username"] for number in (1, 2)]
    path = path.replace("alice,bob", ",".join(names[:2]))
    answer = desk("GET", path)
    assert [slot["start"] for slot in answer.data["2027-01-11"]] == free[1:]


def test_a_reservation_hides_its_slot_until_it_ends(desk: Any) -> None:
    start = desk.slots(1, "2027-01-11")[0]
    made = desk.make("/v2/slots/reservations", {"eventTypeId": 1, "slotStart": start})
    assert made["reservationUntil"] == "2027-01-08T08:05:00.000Z"
    assert start not in desk.slots(1, "2027-01-11")
    again = desk("POST", "/v2/slots/reservations", {"eventTypeId": 1, "slotStart": start})
    assert again.status == 422
    uid = made["reservationUid"]
    assert desk("GET", f"/v2/slots/reservations/{uid}").data["slotStart"] == start
    desk.app.state.clock.freeze("2027-01-08T08:05:00Z")
    assert start in desk.slots(1, "2027-01-11")
    desk.app.state.clock.freeze("2027-01-08T08:05:01Z")
    assert start in desk.slots(1, "2027-01-11")
    assert desk("GET", f"/v2/slots/reservations/{uid}").data is None


def test_a_reservation_moves_and_is_given_back(desk: Any) -> None:
    first, second, *_ = desk.slots(1, "2027-01-11")
    uid = desk.make("/v2/slots/reservations", {"eventTypeId": 1, "slotStart": first})["reservationUid"]
    body = {"eventTypeId": 1, "slotStart": second}
    assert desk("PATCH", f"/v2/slots/reservations/{uid}", body).status == 200
    assert first in desk.slots(1, "2027-01-11")
    assert second not in desk.slots(1, "2027-01-11")
    assert desk("DELETE", f"/v2/slots/reservations/{uid}").status == 200
    assert second in desk.slots(1, "2027-01-11")


def test_who_may_choose_how_long_a_reservation_lasts(desk: Any) -> None:
    body = {"eventTypeId": 1, "slotStart": "2027-01-11T10:00:00Z", "reservationDuration": 30}
    assert desk("POST", "/v2/slots/reservations", body, key=None).status == 401
    made = desk.make("/v2/slots/reservations", body)
    assert made["reservationUntil"] == "2027-01-08T08:30:00.000Z"


@pytest.mark.parametrize(
    ("query", "complaint"),
    [
        ("eventTypeId=1&end=2027-01-11", "start must be a valid ISO 8601 date string"),
        ("eventTypeId=1&start=2027-02-30&end=2027-03-01", "start must be a valid ISO 8601 date string"),
        ("eventTypeId=x&start=2027-01-11&end=2027-01-11", "eventTypeId must be a number"),
        ("eventTypeId=1&start=2027-01-11&end=2027-01-11&timeZone=Mars/X", "valid IANA time-zone"),
        ("eventTypeId=1&start=2027-01-11&end=2027-01-11&nonsense=1", "nonsense should not exist"),
    ],
)
def test_a_wrong_query_is_refused(desk: Any, query: str, complaint: str) -> None:
    answer = desk("GET", f"/v2/slots?{query}")
    assert answer.status == 400
    assert complaint in answer.json["error"]["message"]


def test_older_versions_have_routes_of_their_own(desk: Any) -> None:
    path = "/v2/slots/available?eventTypeId=1&startTime=2027-01-11T00:00:00Z&endTime=2027-01-11T23:00:00Z"
    times = desk("GET", path, version="2024-04-15").data["slots"]["2027-01-11"]
    assert [entry["time"] for entry in times] == desk.slots(1, "2027-01-11")
    body = {"eventTypeId": 1, "slotUtcStartDate": times[0]["time"], "slotUtcEndDate": times[1]["time"]}
    uid = desk("POST", "/v2/slots/reserve", body, version="2024-04-15").data
    assert times[0]["time"] not in desk.slots(1, "2027-01-11")
    assert desk("DELETE", f"/v2/slots/selected-slot?uid={uid}", version="2024-04-15").status == 200
    assert times[0]["time"] in desk.slots(1, "2027-01-11")


@pytest.mark.parametrize("minutes", [10**12, -(10**12)])
def test_a_reservation_ends_in_a_year_that_there_is(desk: Any, minutes: int) -> None:
    wanted = {"eventTypeId": 1, "slotStart": desk.slots(1, "2027-01-11")[0], "reservationDuration": minutes}
    assert desk("POST", "/v2/slots/reservations", wanted).status == 400
