"""What the real server answers to curious questions about slots and reservations: see test_bookings_rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from .test_bookings_rules import ANN, GONE, MONDAY, SHOWN, at, check, other_key, told

DAY = "&start=2027-01-11&end=2027-01-11"


@pytest.fixture
def real(make_desk: Callable[..., Any]) -> Any:
    return make_desk(at="2027-01-08T08:00:00Z", quirks=True)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (f"eventTypeId=1{DAY}", "200"),
        (f"eventTypeId=1.9{DAY}", "200"),
        (f"eventTypeId=1x{DAY}", "200"),
        (f"eventTypeId=x{DAY}", "400 http eventTypeId must be a number conforming"),
        (f"eventTypeId={DAY}", "400 http eventTypeId must be a number conforming"),
        (f"eventTypeId=999999{DAY}", "404 http Event Type not found"),
        (f"eventTypeId=0{DAY}", "404 http Event Type not found"),
        (f"eventTypeId=99999999999{DAY}", "500 code INTERNAL_SERVER_ERROR"),
        (f"eventTypeId=1&username=ada{DAY}", "400 http property username should not exist"),
        (f"eventTypeId=1&eventTypeSlug=half-hour{DAY}", "400 http property eventTypeSlug should not exist"),
        (f"eventTypeId=1&organizationSlug=x{DAY}", "400 http property organizationSlug should not exist"),
        (f"eventTypeId=1&take=5{DAY}", "400 http property take should not exist"),
        (f"eventTypeSlug=half-hour&username=ada{DAY}", "200"),
        (f"eventTypeSlug=half-hour&username=ada&organizationSlug=x{DAY}", "200"),
        (f"eventTypeSlug=half-hour&username=nobody{DAY}", "404 http User with username nobody not found"),
        (f"eventTypeSlug=nope&username=ada{DAY}", "404 http Event Type not found"),
        (f"eventTypeSlug=half-hour&teamSlug=crew{DAY}", "404 http Team with slug crew not found"),
        (
            f"eventTypeSlug=half-hour{DAY}",
            "400 http eventTypeSlug property is wrong,property eventTypeSlug should not",
        ),
        (
            f"username=ada{DAY}",
            "400 http property username should not exist , usernames property is wrong,each",
        ),
        (f"usernames=ada&organizationSlug=x{DAY}", "400 http The array must contain at least 2 elements."),
        (f"usernames=ada,ben{DAY}", "400 http organizationSlug must be a string"),
        (f"eventTypeSlug=a&eventTypeSlug=b&username=ada{DAY}", "400 http eventTypeSlug must be a string"),
        (
            "eventTypeId=1",
            "400 http start property is wrong,start must be a valid ISO 8601 date string , end property",
        ),
        (
            "eventTypeId=x",
            "400 http eventTypeId property is wrong,eventTypeId must be a number conforming to the",
        ),
        ("eventTypeId=1&start=2027-01-11", "400 http end must be a valid ISO 8601 date string"),
        (
            "eventTypeId=1&start=2027-02-30&end=2027-03-01",
            "400 http start must be a valid ISO 8601 date string",
        ),
        ("eventTypeId=1&start=2027-01-11%2010:00&end=2027-01-12", "400 http Invalid start date"),
        ("eventTypeId=1&start=2027-01-11&end=2027-01-12T10:00:00z", "400 http Invalid end date"),
        ("eventTypeId=1&start=2027-01&end=2027-02", "200"),
        ("eventTypeId=1&start=2027-W02&end=2027-W03", "200"),
        ("eventTypeId=1&start=2027-01-12&end=2027-01-11", "200"),
        ("eventTypeId=1&start=2020-01-12&end=2020-01-13", "200"),
        (f"eventTypeId=1&timeZone=x{DAY}", "400 http timeZone must be a valid IANA time-zone"),
        (f"eventTypeId=1&timeZone={DAY}", "400 http timeZone must be a valid IANA time-zone"),
        (f"eventTypeId=1&timeZone=europe/paris{DAY}", "200"),
        (f"eventTypeId=1&timeZone=UTC&timeZone=GMT{DAY}", "400 http timeZone must be a valid IANA time-zone"),
        (f"eventTypeId=1&duration=x{DAY}", "400 http duration must be a number conforming"),
        (f"eventTypeId=1&duration={DAY}", "400 http duration must be a number conforming"),
        (f"eventTypeId=1&duration=60{DAY}", "200"),
        (f"eventTypeId=1&duration=30min{DAY}", "200"),
        (f"eventTypeId=1&format=range{DAY}", "200"),
        (f"eventTypeId=1&format=RANGE{DAY}", "200"),
        (f"eventTypeId=1&format={DAY}", "200"),
        (f"eventTypeId=1&format=list{DAY}", "400 http format property is wrong,slotFormat must be either"),
        (f"eventTypeId=1&format=range&format=time{DAY}", "500 bare Internal server error"),
        (f"eventTypeId=1&bookingUidToReschedule=nope{DAY}", "200"),
        (
            f"eventTypeId=1&bookingUidToReschedule=a&bookingUidToReschedule=b{DAY}",
            "400 http must be a string",
        ),
    ],
)
def test_asking_for_slots(real: Any, query: str, expected: str) -> None:
    check(real("GET", f"/v2/slots?{query}"), expected)


def test_a_range_that_ends_at_midnight_has_all_of_the_day(real: Any) -> None:
    whole = real.slots(1, MONDAY)
    assert len(whole) == 16
    for end in (at("00:00"), "2027-01-11T02:00:00%2B02:00"):
        assert real.slots(1, MONDAY, end) == whole
    assert real.slots(1, MONDAY, "2027-01-11T00:00:01Z") == []
    loud = real("GET", f"/v2/slots?eventTypeId=1&format=RANGE{DAY}").data[MONDAY][0]
    assert loud == {"start": at("09:00"), "end": at("09:30")}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, "400 list eventTypeId:isInt slotStart:isDateString"),
        ({"eventTypeId": "1", "slotStart": 5}, "400 list eventTypeId:isInt slotStart:isDateString"),
        ({"eventTypeId": 1.5}, "400 list eventTypeId:isInt"),
        ({"eventTypeId": 999999}, "404 http Event Type with ID=999999 not found"),
        ({"eventTypeId": 2**40}, "500 code INTERNAL_SERVER_ERROR"),
        ({"slotStart": "x"}, "400 list slotStart:isDateString"),
        ({"slotStart": "2027-02-30"}, "400 http Invalid start date"),
        ({"slotStart": "2027-01-11 10:00"}, "400 http Invalid start date"),
        ({"slotStart": "2020-01-11"}, "201"),
        ({"slotStart": "2027-01-11T10:00:00+01:00"}, "201"),
        ({"slotDuration": "30"}, "400 list slotDuration:isInt"),
        (
            {"slotDuration": 30},
            "400 http You passed 'slotDuration' but this event type is not a variable length",
        ),
        ({"slotDuration": 0}, "201"),
        ({"slotDuration": None}, "201"),
        ({"reservationDuration": "5"}, "400 list reservationDuration:isInt"),
        ({"reservationDuration": 10}, "201"),
        ({"reservationDuration": 0}, "201"),
        ({"reservationDuration": -785_820_124}, "201"),
        ({"reservationDuration": -1_100_000_000}, "500 code There was an error, please try again later."),
        ({"reservationDuration": 3_000_000_000}, "201"),
        ({"reservationDuration": None}, "201"),
        ({"nonsense": 1}, "201"),
    ],
)
def test_reserving(real: Any, body: dict[str, Any], expected: str) -> None:
    full = {"eventTypeId": 1, "slotStart": at("10:00"), **body}
    check(real("POST", "/v2/slots/reservations", full if body else {}), expected)


def test_who_may_reserve_for_how_long(real: Any) -> None:
    body = {"eventTypeId": 1, "slotStart": at("10:00"), "reservationDuration": 10}
    path = "/v2/slots/reservations"
    check(
        real("POST", path, body, key=None), "401 http reservationDuration can only be used for authenticated"
    )
    other = other_key(real)
    check(real("POST", path, body, key=other), "403 http authenticated user is not owner of event type")
    unknown = {**body, "eventTypeId": 999999}
    check(real("POST", path, unknown, key=None), "401 http reservationDuration can only be used for")
    check(real("POST", path, unknown), "404 http Event Type with ID=999999 not found")
    made = real("POST", path, {**body, "reservationDuration": 0}, key=None)
    assert made.data["reservationDuration"] == 0
    assert made.data["reservationUntil"] == "2027-01-08T08:00:00.000Z"


def test_a_reservation_exists_after_its_end_until_slots_are_listed(real: Any) -> None:
    body = {"eventTypeId": 1, "slotStart": at("10:00"), "reservationDuration": 1}
    path = f"/v2/slots/reservations/{real('POST', '/v2/slots/reservations', body).data['reservationUid']}"
    real.app.state.clock.move("2027-01-08T08:02:00Z")
    assert real("GET", path).data["slotStart"] == at("10:00")
    assert at("10:00") in real.slots(1, MONDAY)
    assert real("GET", path).data is None


def test_an_unknown_user_lists_the_first_event_type_with_the_slug(real: Any, make_desk: Any) -> None:
    slug = real.app.state.event_types[1]["slug"]
    path = f"/v2/slots/available?eventTypeSlug={slug}&startTime={at('00:00')}&endTime={at('23:00')}"
    asked = {name: f"{path}&usernameList[]={name}" for name in ("nobody", "ada", "")}
    answers = {name: real("GET", query, version="2024-04-15") for name, query in asked.items()}
    assert {name: answer.status for name, answer in answers.items()} == {"nobody": 200, "ada": 200, "": 404}
    assert answers["nobody"].data == answers["ada"].data
    mended = make_desk(at="2027-01-08T08:00:00Z")
    assert mended("GET", asked["nobody"], version="2024-04-15").status == 404


def test_what_is_booked_cannot_be_reserved(real: Any) -> None:
    path, body = "/v2/slots/reservations", {"eventTypeId": 1, "slotStart": at("10:00")}
    real.booked(1, at("10:00"))
    for start in ("10:00", "09:45", "10:15"):
        taken = real("POST", path, {**body, "slotStart": at(start)})
        check(taken, "422 http Can't reserve a slot if the event is already booked.")
    check(real("POST", path, {**body, "eventTypeId": 2}), "201")
    real.booked(3, at("11:00"))  # is not confirmed yet
    check(real("POST", path, {"eventTypeId": 3, "slotStart": at("11:00")}), "422 http already booked")
    free = real("POST", path, {**body, "slotStart": at("12:00")}).data["reservationUid"]
    check(
        real("PATCH", f"{path}/{free}", body), "422 http Can't reserve a slot if the event is already booked."
    )


TAKEN = "422 http This time slot is already reserved by another user."


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("09:30", "201"),
        ("10:00", TAKEN),
        ("10:15", TAKEN),
        ("10:30", TAKEN),
        ("10:45", "201"),
    ],
)
def test_an_empty_reservation_conflicts_with_what_it_touches(real: Any, start: str, expected: str) -> None:
    path, body = "/v2/slots/reservations", {"eventTypeId": 1, "slotStart": at("10:00")}
    check(real("POST", path, body), "201")
    check(real("POST", path, {**body, "slotStart": at(start), "slotDuration": 0}), expected)


def test_a_reservation_conflicts_with_an_empty_one_in_it(real: Any) -> None:
    path, body = "/v2/slots/reservations", {"eventTypeId": 1, "slotStart": at("10:00")}
    for start in ("10:00", "11:15", "12:30"):
        check(real("POST", path, {**body, "slotStart": at(start), "slotDuration": 0}), "201")
    for start, expected in (("10:00", TAKEN), ("11:00", TAKEN), ("12:00", TAKEN), ("13:00", "201")):
        check(real("POST", path, {**body, "slotStart": at(start)}), expected)


@pytest.mark.parametrize(
    ("value", "expected"),
    [(None, "201"), (True, "201"), ("", "400 list _isDryRun:isBoolean"), (0, "400 list _isDryRun:isBoolean")],
)
def test_a_dry_run_in_the_oldest_version_is_a_boolean(real: Any, value: Any, expected: str) -> None:
    slot = {"slotUtcStartDate": at("10:00"), "slotUtcEndDate": at("10:30")}
    body = {"eventTypeId": 1, **slot, "_isDryRun": value}
    check(real("POST", "/v2/slots/reserve", body, version="2024-04-15"), expected)


def test_seats_that_are_left_can_be_reserved(real: Any) -> None:
    table = real.event_type("table", seats={**SHOWN, "seatsPerTimeSlot": 2})
    path, body = "/v2/slots/reservations", {"eventTypeId": table, "slotStart": at("10:00")}
    real.booked(table, at("10:00"), "one@example.com")
    check(real("POST", path, body), "201")
    check(real("POST", path, body), "422 http This time slot is already reserved by another user.")
    real.booked(table, at("10:00"), "two@example.com")
    full = real("POST", path, body)
    check(full, f"422 http Booking with id={table} at {at('10:00')} has no more seats left.")


def test_moving_a_reservation(make_desk: Callable[..., Any]) -> None:
    for quirks, expected in ((True, "422 http already reserved by another user"), (False, "200")):
        desk = make_desk(at="2027-01-08T08:00:00Z", quirks=quirks)
        path, body = "/v2/slots/reservations", {"eventTypeId": 1, "slotStart": at("10:00")}
        uid = desk.make(path, body)["reservationUid"]
        check(desk("PATCH", f"{path}/{uid}", body), expected)
        check(desk("PATCH", f"{path}/{uid}", {**body, "slotStart": at("11:00")}), "200")
        check(desk("PATCH", f"{path}/{uid}", {}), "400 list eventTypeId:isInt slotStart:isDateString")
        unknown = {**body, "eventTypeId": 999999}
        check(desk("PATCH", f"{path}/nope", unknown), "404 http Slot with uid=nope not found")
        check(desk("PATCH", f"{path}/{uid}", unknown), "404 http Event Type with ID=999999 not found")
        for _ in range(2):
            check(desk("DELETE", f"{path}/{uid}"), "200")
        assert desk("GET", f"{path}/{uid}").data is None


# --- the oldest version

OLD = "2024-04-15"
RESPONSES = {"name": "Ann", "email": "ann@example.com"}
OLD_BODY: dict[str, Any] = {
    "start": at("10:00"),
    "eventTypeId": 1,
    "timeZone": "Europe/Paris",
    "language": "en",
    "metadata": {},
    "responses": RESPONSES,
}


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, "201"),
        ({"end": at("10:30")}, "201"),
        ({"end": at("11:00")}, "400 http HttpException Invalid event length"),
        ({"start": 5}, "400 list start:isString"),
        ({"start": "x"}, "400 http HttpException Attempting to book a meeting in the past."),
        ({"start": at("20:00")}, "400 http HttpException no_available_users_found_error"),
        ({"eventTypeId": "1"}, "400 list eventTypeId:isNumber"),
        ({"eventTypeId": 999999}, "500 http No record was found for a query."),
        ({"timeZone": GONE, "language": GONE}, "400 list timeZone:isTimeZone language:isString"),
        ({"metadata": []}, "400 list metadata:isObject"),
        ({"metadata": {"n": 5}}, "500 http Expected string, received number"),
        ({"responses": {}}, "400 list responses.name:validateBookingName"),
        ({"responses": GONE}, "500 http Required"),
        ({"responses": {**RESPONSES, "email": "nope"}}, "500 http {email}email_validation_error"),
        ({"responses": {**RESPONSES, "guests": ["x"]}}, "500 http {guests}email_validation_error"),
        ({"responses": {**RESPONSES, "name": {"firstName": "Ann", "lastName": "B"}}}, "201"),
        ({"rescheduleUid": "nope"}, "404 http HttpException Could not find original booking"),
        ({"rescheduledBy": "nope"}, "500 http Invalid email"),
        ({"nonsense": 1}, "201"),
    ],
)
def test_booking_the_oldest_way(real: Any, more: dict[str, Any], expected: str) -> None:
    body = {name: value for name, value in {**OLD_BODY, **more}.items() if value is not GONE}
    check(real("POST", "/v2/bookings", body, version=OLD), expected)


def test_moving_the_oldest_way(real: Any) -> None:
    made = real.booked(3, at("10:00"))
    body = {**OLD_BODY, "eventTypeId": 3, "start": at("11:00"), "rescheduleUid": made["uid"]}
    moved = real("POST", "/v2/bookings", body, version=OLD)
    assert moved.data["status"] == "PENDING"  # a key says nothing of who moves it
    body |= {"start": at("12:00"), "rescheduleUid": moved.data["uid"], "rescheduledBy": "ada@example.com"}
    moved = real("POST", "/v2/bookings", body, version=OLD)
    assert moved.data["status"] == "ACCEPTED"
    real("POST", f"/v2/bookings/{moved.data['uid']}/cancel", {"cancellationReason": "x"})
    body |= {"start": at("13:00"), "rescheduleUid": moved.data["uid"]}
    again = real("POST", "/v2/bookings", body, version=OLD)
    check(again, "400 http HttpException cancelled_bookings_cannot_be_rescheduled")


def test_who_may_book_the_oldest_way(real: Any) -> None:
    closed = real.event_type("closed", bookingRequiresAuthentication=True)
    body = {**OLD_BODY, "eventTypeId": closed}
    nobody = real("POST", "/v2/bookings", body, key=None, version=OLD)
    check(nobody, "401 http HttpException This event type requires authentication.")
    other = real("POST", "/v2/bookings", body, key=other_key(real), version=OLD)
    check(other, "403 http HttpException You are not authorized to book this event type.")
    check(real("POST", "/v2/bookings", body, version=OLD), "201")
    body["rescheduleUid"] = "nope"
    check(real("POST", "/v2/bookings", body, version=OLD), "400 http but provided invalid rescheduleUid.")


def test_seats_the_oldest_way(real: Any) -> None:
    table = real.event_type("table", seats=SHOWN)
    first = real.booked(table, at("10:00"), "one@example.com")
    second = real.booked(table, at("10:00"), "two@example.com")
    path = f"/v2/bookings/{first['uid']}/cancel"
    nobody = real("POST", path, {}, key=None, version=OLD)
    check(nobody, "401 http HttpException User not a host of this event")
    body = {"seatReferenceUid": "nope"}
    wrong = real("POST", path, body, key=None, version=OLD)
    check(wrong, "400 http HttpException User not a part of this booking")
    body = {**OLD_BODY, "eventTypeId": table, "start": at("11:00"), "rescheduleUid": second["seatUid"]}
    moved = real("POST", "/v2/bookings", body, version=OLD).data
    assert moved["uid"] != first["uid"]
    body = {"seatReferenceUid": first["seatUid"]}
    last = real("POST", path, body, key=None, version=OLD).data
    assert last["onlyRemovedAttendee"] is False
    assert real("GET", f"/v2/bookings/{first['uid']}").data["status"] == "cancelled"


@pytest.mark.parametrize("uid", ["12", "1.5", "0x10", "1e3", "-3"])
def test_no_number_is_cancelled_the_oldest_way(real: Any, uid: str) -> None:
    answer = real("POST", f"/v2/bookings/{uid}/cancel", {"cancellationReason": "x"}, version=OLD)
    check(answer, "400 http Please provide booking uid instead of booking id.")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", "200"),
        ("limit=5&cursor=2", "200"),
        ("limit=5x", "200"),
        ("limit=x", "400 list limit:max,min,isNumber"),
        ("limit=101", "400 list limit:max"),
        ("cursor=x", "400 list cursor:isNumber"),
        ("filters[status]=past", "200"),
        ("filters[status]=nope", "400 list filters.status:isEnum"),
        ("filters=x", "400 list filters:"),
    ],
)
def test_listing_the_oldest_way(real: Any, query: str, expected: str) -> None:
    check(real("GET", f"/v2/bookings?{query}", version=OLD), expected)


def test_noting_absences_the_oldest_way(real: Any) -> None:
    made = real.booked(real.event_type("soon"), "2027-01-08T09:00:00Z")
    path, other = f"/v2/bookings/{made['uid']}/mark-no-show", other_key(real)
    absent = {"attendees": [{"email": ANN["email"], "noShow": True}]}
    early = "500 http HttpException Failed to update no-show status"
    check(real("POST", path, absent, version=OLD), early)
    check(real("POST", path, {"noShowHost": True}, key=other, version=OLD), "201")
    real.app.state.clock.freeze("2027-01-08T12:00:00Z")
    check(real("POST", path, absent, version=OLD), "201")
    check(real("POST", path, absent, key=other, version=OLD), early)
    check(real("POST", path, {"attendees": [None]}, version=OLD), "400 list attendees.0:nestedValidation")
    assert told(real("POST", path, {"attendees": []}, version=OLD)) == "201"
