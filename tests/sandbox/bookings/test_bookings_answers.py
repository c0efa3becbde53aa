"""Bookings as a client sees them, with and without the real server's quirks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

MONDAY = "2027-01-11"
SEATS = {"seatsPerTimeSlot": 2, "showAttendeeInfo": True, "showAvailabilityCount": True}
ALWAYS = {"type": "always", "blockUnconfirmedBookingsInBooker": False}


def at(time: str, day: str = MONDAY) -> str:
    return f"{day}T{time}:00.000Z"


def other_key(desk: Any) -> str:
    """The key of somebody who has nothing to do with the bookings."""
    keys: list[str] = [row["key"] for row in desk.app.state.api_keys if row["key"] != desk.key]
    return keys[0]


def test_a_booking_from_creation_to_cancellation(desk: Any) -> None:
    made = desk.booked(1, at("10:00"), metadata={"order": "7"}, guests=["guest@example.com"])
    assert (made["status"], made["start"], made["end"]) == ("accepted", at("10:00"), at("10:30"))
    assert made["metadata"] == {"order": "7"}
    assert [attendee["email"] for attendee in made["attendees"]] == ["ann@example.com", "guest@example.com"]

    moved = desk(
        "POST",
        f"/v2/bookings/{made['uid']}/reschedule",
        {"start": at("10:15"), "reschedulingReason": "train"},
    ).data
    assert (moved["start"], moved["rescheduledFromUid"]) == (at("10:15"), made["uid"])
    assert moved["reschedulingReason"] == "train"
    old = desk("GET", f"/v2/bookings/{made['uid']}").data
    assert (old["status"], old["rescheduledToUid"]) == ("cancelled", moved["uid"])
    assert desk("POST", f"/v2/bookings/{made['uid']}/reschedule", {"start": at("11:00")}).status == 400

    path = f"/v2/bookings/{moved['uid']}/cancel"
    assert desk("POST", path, {}).json == {"statusCode": 400, "message": "Cancellation reason is required"}
    assert desk("POST", path, {"cancellationReason": "ill"}).data["status"] == "cancelled"
    assert desk("POST", path, {"cancellationReason": "ill"}).status == 400


def test_a_taken_time_is_refused(desk: Any) -> None:
    desk.booked(1, at("10:00"))
    for start in (at("10:00"), at("09:45"), at("10:15")):
        assert desk.book(1, start, "late@example.com").status == 400
    desk.booked(1, at("10:30"))


@pytest.mark.parametrize(
    ("start", "status"),
    [
        ("2027-01-11T12:00:00+02:00", 201),
        ("2027-01-11T10:00", 201),
        ("2027-01-11T10:00:00.123Z", 201),
        ("2027-01-11 10:00:00", 400),
        ("2027-01-11T20:00:00Z", 400),
        ("2027-01-07T10:00:00Z", 400),
        ("tomorrow", 400),
    ],
)
def test_starts_in_many_forms(desk: Any, start: str, status: int) -> None:
    answer = desk.book(1, start)
    assert answer.status == status
    if status == 201:
        assert answer.data["start"] == at("10:00")


def test_a_series_is_booked_whole_or_not_at_all(make_desk: Callable[..., Any]) -> None:
    recurrence = {"interval": 1, "occurrences": 3, "frequency": "weekly"}
    for quirks, left in ((False, 0), (True, 2)):
        desk = make_desk(at="2027-01-08T08:00:00Z", quirks=quirks)
        weekly = desk.event_type("series", recurrence=recurrence)
        desk.booked(1, at("10:00", "2027-01-25"))
        answer = desk.book(weekly, at("10:00"))
        assert answer.json == {"statusCode": 409, "message": "booking_conflict_error"}
        assert len(desk.app.state.bookings.where(eventTypeId=weekly)) == left


def test_a_series_keeps_to_limits_and_out_of_its_own_way(desk: Any) -> None:
    weekly = {"interval": 1, "occurrences": 3, "frequency": "weekly"}
    twice = desk.event_type("twice", recurrence=weekly, bookingLimitsCount={"month": 2})
    assert desk.book(twice, at("10:00")).status == 401
    context = desk.schedule("UTC", ("00:00", "23:59"))
    long = desk.event_type("long", recurrence=weekly, lengthInMinutes=8 * 24 * 60, scheduleId=context)
    assert desk.book(long, at("00:00")).status in (400, 409)
    assert len(desk.app.state.bookings) == 0


def test_a_series_keeps_its_wall_time_and_ends_from_any_of_its_members(desk: Any) -> None:
    desk.app.state.clock.freeze("2027-03-19T08:00:00Z")
    recurrence = {"interval": 1, "occurrences": 3, "frequency": "weekly"}
    weekly = desk.event_type("series", recurrence=recurrence)
    rows = desk.booked(weekly, "2027-03-22T10:00:00Z")
    assert [row["start"][5:16] for row in rows] == ["03-22T10:00", "03-29T09:00", "04-05T09:00"]
    body = {"cancellationReason": "over", "cancelSubsequentBookings": True}
    answer = desk("POST", f"/v2/bookings/{rows[1]['uid']}/cancel", body)
    assert [row["status"] for row in answer.data] == ["accepted", "cancelled", "cancelled"]
    whole = desk("GET", f"/v2/bookings/{rows[0]['recurringBookingUid']}")
    assert [row["uid"] for row in whole.data] == [row["uid"] for row in rows]


def test_seats_move_and_are_given_up_one_by_one(desk: Any) -> None:
    table = desk.event_type("table", seats=SEATS)
    first = desk.booked(table, at("10:00"), "one@example.com")
    second = desk.booked(table, at("10:00"), "two@example.com")
    assert first["uid"] == second["uid"]
    assert desk.book(table, at("10:00"), "two@example.com").status == 409
    assert desk("GET", f"/v2/bookings/by-seat/{second['seatUid']}").data["uid"] == first["uid"]

    body = {"start": at("11:00"), "seatUid": second["seatUid"]}
    moved = desk("POST", f"/v2/bookings/{first['uid']}/reschedule", body).data
    assert moved["uid"] != first["uid"]
    assert [each["email"] for each in moved["attendees"]] == ["two@example.com"]

    cancel = {"seatUid": first["seatUid"], "cancellationReason": "x"}
    assert desk("POST", f"/v2/bookings/{first['uid']}/cancel", cancel).status == 200
    assert desk("GET", f"/v2/bookings/{first['uid']}").data["status"] == "cancelled"


def test_who_may_move_and_cancel_the_bookings_of_others(make_desk: Callable[..., Any]) -> None:
    for quirks in (False, True):
        desk = make_desk(at="2027-01-08T08:00:00Z", quirks=quirks)
        uid = desk.booked(1, at("10:00"))["uid"]
        body = {"start": at("11:00")}
        answer = desk("POST", f"/v2/bookings/{uid}/reschedule", body, key=other_key(desk))
        assert answer.status == (201 if quirks else 403)
        uid = answer.data["uid"] if quirks else uid
        assert desk("POST", f"/v2/bookings/{uid}/reschedule", {"start": at("12:00")}, key=None).status == 201


def test_two_requests_for_one_time_are_confirmed_by_quirk_alone(make_desk: Callable[..., Any]) -> None:
    for quirks, second in ((False, 409), (True, 200)):
        desk = make_desk(at="2027-01-08T08:00:00Z", quirks=quirks)
        asking = desk.event_type("asking", confirmationPolicy=ALWAYS)
        uids = [desk.booked(asking, at("10:00"), f"{name}@example.com")["uid"] for name in ("ann", "bea")]
        assert desk("POST", f"/v2/bookings/{uids[0]}/confirm").data["status"] == "accepted"
        assert desk("POST", f"/v2/bookings/{uids[1]}/confirm").status == second
        assert desk("POST", f"/v2/bookings/{uids[0]}/confirm").status == 400


def test_declining_and_who_may_decide(desk: Any) -> None:
    uid = desk.booked(desk.event_type("asking", confirmationPolicy=ALWAYS), at("10:00"))["uid"]
    assert desk("POST", f"/v2/bookings/{uid}/confirm", key=other_key(desk)).status == 401
    assert desk("POST", f"/v2/bookings/{uid}/confirm", key=None).status == 403
    assert desk("POST", f"/v2/bookings/{uid}/decline", {"reason": "no"}).data["status"] == "rejected"
    assert desk.app.state.bookings.find(uid=uid)["rejectionReason"] == "no"


def test_rescheduling_can_be_forbidden(make_desk: Callable[..., Any]) -> None:
    for quirks, status in ((False, 400), (True, 201)):
        desk = make_desk(at="2027-01-08T08:00:00Z", quirks=quirks)
        fixed = desk.event_type("fixed", disableRescheduling={"disabled": True})
        uid = desk.booked(fixed, at("10:00"))["uid"]
        assert desk("POST", f"/v2/bookings/{uid}/reschedule", {"start": at("11:00")}).status == status


def test_a_question_for_a_number_can_be_answered(make_desk: Callable[..., Any]) -> None:
    field = {"type": "number", "slug": "count", "label": "Count", "required": True, "placeholder": "0"}
    for quirks, status in ((False, 201), (True, 400)):
        desk = make_desk(at="2027-01-08T08:00:00Z", quirks=quirks)
        counting = desk.event_type("counting", bookingFields=[field])
        assert desk.book(counting, at("10:00"), bookingFieldsResponses={"count": 3}).status == status
        assert desk.book(counting, at("11:00"), bookingFieldsResponses={"count": "3"}).status == 400
        assert desk.book(counting, at("11:00")).status == 400


def test_pages_count_what_they_hold(make_desk: Callable[..., Any]) -> None:
    for quirks, total in ((False, 0), (True, 2)):
        desk = make_desk(at="2027-01-08T08:00:00Z", quirks=quirks)
        for time in ("10:00", "11:00"):
            desk.booked(1, at(time))
        answer = desk("GET", "/v2/bookings?beforeCreatedAt=2020-01-01T00:00:00Z").json
        assert answer["data"] == []
        assert answer["pagination"]["totalItems"] == total


def test_lists_are_filtered_sorted_and_paged(desk: Any) -> None:
    desk.app.state.clock.freeze("2027-01-11T07:00:00Z")
    for time, email in (("12:00", "c@x.org"), ("10:00", "a@x.org"), ("11:00", "b@x.org")):
        desk.booked(1, at(time), email)
    desk.app.state.clock.freeze("2027-01-11T10:45:00Z")

    def listed(query: str) -> list[str]:
        return [row["attendees"][0]["email"][0] for row in desk("GET", f"/v2/bookings?{query}").data]

    assert listed("") == ["a", "b", "c"]
    assert listed("sortStart=desc") == ["c", "b", "a"]
    assert listed("sortCreated=asc") == ["c", "a", "b"]
    assert listed("take=1&skip=1") == ["b"]
    assert listed("status=past") == ["a"]
    assert listed("status=upcoming") == ["b", "c"]
    assert listed("attendeeEmail=b@x.org") == ["b"]
    assert listed(f"afterStart={at('11:00')}&beforeEnd={at('11:30')}") == ["b"]
    assert listed("eventTypeIds=1,2") == ["a", "b", "c"]
    assert desk("GET", "/v2/bookings?take=0").status == 400
    assert desk("GET", "/v2/bookings?status=bogus").status == 400
    assert desk("GET", "/v2/bookings", key=None).status == 403


def test_limits_of_bookers_and_hosts(desk: Any) -> None:
    daily = desk.event_type("daily", bookingLimitsCount={"day": 1})
    desk.booked(daily, at("10:00"))
    assert desk.book(daily, at("12:00")).json == {"statusCode": 401, "message": "booking_limit_reached"}
    assert desk.slots(daily, MONDAY) == []
    once = desk.event_type("once", bookerActiveBookingsLimit={"maximumActiveBookings": 1})
    desk.booked(once, at("12:00"))
    assert desk.book(once, at("13:00")).status == 400
    desk.booked(once, at("13:00"), "bea@example.com")


def test_a_team_takes_turns(desk: Any) -> None:
    state = desk.app.state
    alice, bob = sorted(row["id"] for row in state.users)[:2]
    row = {key: value for key, value in state.event_types[1].items() if key != "id"}
    hosts = [{"userId": alice}, {"userId": bob}]
    team = state.event_types.insert({**row, "userId": None, "schedulingType": "roundRobin", "hosts": hosts})
    held = [desk.booked(team["id"], at("10:00"), f"{n}@example.com")["hosts"][0]["id"] for n in range(2)]
    assert held == [alice, bob]
    assert desk.book(team["id"], at("10:00"), "3@example.com").status == 400
    assert at("10:00") not in desk.slots(team["id"], MONDAY)


def test_absences_after_the_start(desk: Any) -> None:
    uid = desk.booked(1, at("10:00"))["uid"]
    body = {"host": True, "attendees": [{"email": "ann@example.com", "absent": True}]}
    assert desk("POST", f"/v2/bookings/{uid}/mark-absent", body).status == 400
    desk.app.state.clock.freeze(at("10:10"))
    data = desk("POST", f"/v2/bookings/{uid}/mark-absent", body).data
    assert (data["absentHost"], data["attendees"][0]["absent"]) == (True, True)


def test_attendees_guests_and_places(desk: Any) -> None:
    uid = desk.booked(1, at("10:00"))["uid"]
    extra = {"name": "Bea", "email": "bea@example.com", "timeZone": "Europe/Rome"}
    number = desk("POST", f"/v2/bookings/{uid}/attendees", extra).data["id"]
    assert desk("POST", f"/v2/bookings/{uid}/attendees", extra).status == 400
    assert desk("GET", f"/v2/bookings/{uid}/attendees/{number}").data["email"] == "bea@example.com"
    assert desk("DELETE", f"/v2/bookings/{uid}/attendees/{number}").status == 200
    assert desk("GET", f"/v2/bookings/{uid}/attendees/{number}").status == 404
    guests = {"guests": [{"email": "cid@example.com"}]}
    assert desk("POST", f"/v2/bookings/{uid}/guests", guests).data["guests"] == ["cid@example.com"]
    place = {"location": {"type": "address", "address": "1 High Street"}}
    assert desk("PATCH", f"/v2/bookings/{uid}/location", place).data["location"] == "1 High Street"
    assert desk("GET", f"/v2/bookings/{uid}/attendees", key=other_key(desk)).status == 403


def test_links_references_and_recordings(desk: Any) -> None:
    uid = desk.booked(1, at("10:00"))["uid"]
    links = desk("GET", f"/v2/bookings/{uid}/calendar-links").data
    assert [link["id"] for link in links] == ["googleCalendar", "microsoftOffice", "microsoftOutlook", "ics"]
    assert "20270111T100000Z" in links[0]["link"]
    assert desk("GET", f"/v2/bookings/{uid}/references").data == []
    for what in ("recordings", "transcripts", "conferencing-sessions"):
        assert desk("GET", f"/v2/bookings/{uid}/{what}").status == 404
    state = desk.app.state
    state.table("video_rooms", key="name").insert(name="room", recordings=[{"id": "r"}])
    state.bookings.update(
        state.bookings.find(uid=uid)["id"], references=[{"id": 1, "type": "daily_video", "uid": "room"}]
    )
    assert desk("GET", f"/v2/bookings/{uid}/recordings").data == [{"id": "r"}]


OLD = {
    "eventTypeId": 1,
    "timeZone": "Europe/Paris",
    "language": "en",
    "metadata": {},
    "responses": {"name": "Ann", "email": "ann@example.com"},
}


def test_the_oldest_version_works_on_the_same_bookings(desk: Any) -> None:
    made = desk("POST", "/v2/bookings", {**OLD, "start": at("10:00")}, version="2024-04-15").data
    assert (made["startTime"], made["status"], made["creationSource"]) == (at("10:00"), "ACCEPTED", "API_V2")
    assert desk("GET", f"/v2/bookings/{made['uid']}").data["start"] == at("10:00")
    taken = desk("POST", "/v2/bookings", {**OLD, "start": at("10:00")}, version="2024-04-15")
    assert (taken.status, taken.json["error"]["message"]) == (400, "no_available_users_found_error")
    again = {**OLD, "start": at("11:00"), "rescheduleUid": made["uid"]}
    moved = desk("POST", "/v2/bookings", again, version="2024-04-15").data
    assert moved["fromReschedule"] == made["uid"]
    listed = desk("GET", "/v2/bookings", version="2024-04-15").data
    assert [row["uid"] for row in listed["bookings"]] == [moved["uid"]]
    path = f"/v2/bookings/{moved['uid']}/cancel"
    assert desk("POST", path, {"cancellationReason": "x"}, version="2024-04-15").status == 201
    assert desk("GET", f"/v2/bookings/{moved['uid']}").data["status"] == "cancelled"


def test_a_dry_run_of_the_oldest_version_books_nothing(desk: Any) -> None:
    body = {**OLD, "start": at("10:00"), "_isDryRun": True}
    answer = desk("POST", "/v2/bookings", body, version="2024-04-15")
    assert (answer.status, answer.data["uid"]) == (201, "DRY_RUN_UID")
    assert len(desk.app.state.bookings) == 0


@pytest.mark.parametrize(
    ("more", "complaint"),
    [
        ({"eventTypeId": "1"}, "eventTypeId must be an integer number"),
        ({"attendee": None}, "attendee should not be null or undefined"),
        ({"nonsense": 1}, "nonsense should not exist"),
        ({"metadata": {"a": {}}}, "Metadata must have at most 50 keys"),
        ({"metadata": {"a": 1}}, "metadata.a - Expected string, received number"),
        ({"lengthInMinutes": 45}, "does not have multiple possible lengths"),
        ({"location": {"type": "attendeePhone"}}, "Booking location with type attendeePhone not valid"),
        ({"guests": ["nope"]}, "responses - {guests}email_validation_error"),
    ],
)
def test_a_wrong_request_is_refused(desk: Any, more: dict[str, Any], complaint: str) -> None:
    answer = desk.book(1, at("10:00"), **more)
    assert answer.status == 400
    assert complaint in answer.json["error"]["message"]
    assert len(desk.app.state.bookings) == 0


@pytest.mark.parametrize("quirks", [False, True])
def test_a_question_that_has_become_required_is_in_the_way_of_moving(
    make_desk: Callable[..., Any], quirks: bool
) -> None:
    desk = make_desk(at="2027-01-08T08:00:00Z", quirks=quirks)
    number = desk.event_type("later")
    uid = desk.book(number, "2027-01-11T10:00:00Z").data["uid"]
    question = {"type": "text", "slug": "why", "label": "Why", "required": True, "placeholder": "x"}
    desk("PATCH", f"/v2/event-types/{number}", {"bookingFields": [question]})
    moved = desk("POST", f"/v2/bookings/{uid}/reschedule", {"start": "2027-01-12T10:00:00Z"})
    assert (moved.status, "{why}error_required_field" in str(moved.json)) == (400, True)
