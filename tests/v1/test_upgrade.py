"""What v1 said, as v2 says it: on every recorded payload, and on payloads with all that v1 knows."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from calcom import errors, webhooks
from calcom.v1 import types, upgrade
from calcom.v1.upgrade._locations import app
from calcom.v1.upgrade.webhooks import NEW
from calcom_spec.contract import Document
from tests.v1.api import Exchange, deliveries, exchanges

V2 = Document.load("v2")
RECORDINGS = Path(__file__).resolve().parents[1] / "recordings"


def schema(name: str) -> tuple[str, ...]:
    return ("components", "schemas", name)


def body_schema(operation: str) -> tuple[str | int, ...]:
    documented = V2.request_body(V2.operations[operation])
    assert documented is not None
    return documented[1]


def leaves(value: Any, path: str = "$") -> Iterator[tuple[str, Any]]:
    """Path and value of all that says something."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from leaves(inner, f"{path}.{name}" if name.isidentifier() else f"{path}[{name!r}]")
    elif isinstance(value, list) and any(isinstance(row, dict | list) for row in value):
        for index, inner in enumerate(value):
            yield from leaves(inner, f"{path}[{index}]")
    elif value is not None and value not in ("", []):
        yield path, value


def fingerprint(value: Any) -> Any:
    """The value, times as instants and words without regard to case."""
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value).astimezone(UTC).isoformat()
        except ValueError:
            return value.lower()
    return json.dumps(value)


def lost(
    payload: Mapping[str, Any], upgraded: upgrade.Upgraded[Any], *, but: tuple[str, ...] = ()
) -> list[str]:
    """Paths whose value is neither in the result nor left over."""
    shown = {fingerprint(value) for _, value in leaves(upgraded.value.to_dict())}
    return [
        path
        for path, value in leaves(payload)
        if path not in upgraded.left_over and path not in but and fingerprint(value) not in shown
    ]


def hold(upgraded: upgrade.Upgraded[Any], place: tuple[str | int, ...]) -> None:
    """The result is what the document of v2 allows, but for what v1 does not tell."""
    assert upgraded.doubtful == ()
    missing = []
    for violation in V2.check_value(place, upgraded.value.to_dict()):
        assert violation.rule == "required", str(violation)
        missing.append(violation.path)
    assert bool(missing) == bool(upgraded.unknown)
    assert set(missing) == {path.rpartition(".")[0] for path in upgraded.unknown}


def things(area: str, name: str) -> list[Any]:
    """Recorded answers with a thing in them, as parameters."""
    found = []
    for each in exchanges():
        if each.status != 200 or not each.path.startswith(f"/v1/{area}") or not isinstance(each.answer, dict):
            continue
        answer = each.answer
        rows = answer.get(f"{name}s") or ([answer[name]] if name in answer else [])
        if not rows and "uid" in answer:
            rows = [answer]
        found += [pytest.param(row, id=f"{each.name}-{index}") for index, row in enumerate(rows)]
    assert found
    return found


def recorded(prefix: str) -> Exchange:
    (found,) = [each for each in exchanges() if each.name.startswith(prefix)]
    return found


# -- bookings


@pytest.mark.parametrize("payload", things("bookings", "booking"))
def test_recorded_bookings(payload: dict[str, Any]) -> None:
    before = copy.deepcopy(payload)
    upgraded = upgrade.booking(payload, event_type_slug="30min")
    assert payload == before
    assert type(upgraded.value).__name__ == "Booking"
    assert lost(payload, upgraded) == []
    hold(upgraded, schema("Booking"))


def test_a_created_booking_field_by_field() -> None:
    upgraded = upgrade.booking(recorded("064").answer, event_type_slug="30min")
    person = {"name": "Zed", "email": "zed@example.com", "displayEmail": "zed@example.com"}
    assert upgraded.value.to_dict() == {
        "id": 1,
        "uid": "rUgcXSDW1RkPMZ82XGg8jf",
        "title": "30 min between Alice One and Zed",
        "description": "",
        "hosts": [
            {
                "id": 1,
                "name": "Alice One",
                "email": "alice@example.com",
                "displayEmail": "alice@example.com",
                "username": "alice",
                "timeZone": "Europe/London",
            }
        ],
        "status": "accepted",
        "start": "2026-11-23T09:00:00.000Z",
        "end": "2026-11-23T09:30:00.000Z",
        "duration": 30,
        "eventTypeId": 1,
        "eventType": {"id": 1, "slug": "30min"},
        "location": "https://example.com/room",
        "meetingUrl": "https://example.com/room",
        "absentHost": False,
        "createdAt": "2026-11-20T09:56:17.787Z",
        "updatedAt": "2026-11-20T09:56:17.787Z",
        "metadata": {},
        "rating": None,
        "icsUid": "rUgcXSDW1RkPMZ82XGg8jf@Cal.com",
        "attendees": [{**person, "timeZone": "Europe/Paris", "language": "en", "absent": False}],
        "bookingFieldsResponses": {
            **person,
            "location": {"value": "https://example.com/room", "optionValue": ""},
        },
        "cancellationReason": "",
        "cancelledByEmail": "",
        "rescheduledByEmail": None,
    }
    assert upgraded.unknown == ()
    assert upgraded.left_over == {
        "$.idempotencyKey": "09cca2d5-831a-5425-90d7-12c6b0365c64",
        "$.paid": False,
        "$.isRecorded": False,
        "$.iCalSequence": 0,
        "$.creationSource": "API_V1",
        "$.attendees[0].id": 1,
        "$.attendees[0].bookingId": 1,
        "$.paymentRequired": False,
        "$.isDryRun": False,
    }


def test_what_the_server_of_v2_shows_of_such_a_booking_has_the_same_form() -> None:
    # A real v2 answer: whatever it says beyond the upgraded one is named as unknown or is optional.
    file = next((RECORDINGS / "v2-selfhosted").glob("218-*.json"))
    real = json.loads(file.read_text(encoding="utf-8"))["response"]["json"]["data"]
    upgraded = upgrade.booking(recorded("088").answer)
    shown = set(upgraded.value.to_dict())
    unknown = {path[2:] for path in upgraded.unknown if "." not in path[2:]}
    assert set(real) - shown - unknown <= {"guests", "cancelledByEmail"}
    assert shown - set(real) <= {"reschedulingReason", "rescheduledFromUid"}


FULL_BOOKING = {
    "id": 9,
    "uid": "u-9",
    "userId": 1,
    "userPrimaryEmail": "primary@example.com",
    "eventTypeId": 4,
    "eventType": {"id": 4, "slug": "weekly", "title": "Weekly"},
    "title": "Weekly",
    "description": "About",
    "startTime": "2026-11-23T10:00:00+01:00",
    "endTime": "2026-11-23T10:45:00+01:00",
    "status": "CANCELLED",
    "location": "integrations:daily",
    "metadata": {"videoCallUrl": "https://example.com/call", "ref": "A", "nested": {"a": 1}},
    "responses": {
        "name": {"firstName": "Zed", "lastName": "Zedson"},
        "email": "zed@example.com",
        "guests": ["guest@example.com"],
        "rescheduleReason": "clash",
        "notes": "bring cake",
        "shoe-size": 43,
        "attendeePhoneNumber": "+442079460000",
        "nothing": None,
    },
    "user": {"email": "alice@example.com", "name": "Alice", "timeZone": "Europe/London", "locale": "en"},
    "attendees": [
        {"id": 1, "email": "zed@example.com", "name": "Zed", "timeZone": "Europe/Paris", "locale": "fr",
         "phoneNumber": "+442079460000", "noShow": True}
    ],
    "createdAt": "2026-11-20T09:56:17.787Z",
    "updatedAt": None,
    "cancellationReason": "ill",
    "rejectionReason": "too late",
    "cancelledBy": "zed@example.com",
    "rescheduledBy": "alice@example.com",
    "fromReschedule": "u-8",
    "recurringEventId": "series-1",
    "rating": 5,
    "ratingFeedback": "nice",
    "noShowHost": True,
    "iCalUID": "u-9@example.com",
    "payment": [{"id": 3, "success": True, "paymentOption": "ON_BOOKING"}],
    "paid": True,
}  # fmt: skip


def test_a_booking_with_all_that_v1_knows() -> None:
    upgraded = upgrade.booking({"booking": FULL_BOOKING})
    value = upgraded.value
    assert type(value).__name__ == "RecurringBooking"
    shown = value.to_dict()
    for name, wanted in {
        "recurringBookingUid": "series-1",
        "status": "cancelled",
        "duration": 45,
        "location": "https://example.com/call",
        "meetingUrl": "https://example.com/call",
        "metadata": {"ref": "A"},
        "eventType": {"id": 4, "slug": "weekly"},
        "absentHost": True,
        "rating": 5,
        "cancellationReason": "ill",
        "cancelledByEmail": "zed@example.com",
        "rescheduledByEmail": "alice@example.com",
        "rescheduledFromUid": "u-8",
        "reschedulingReason": "clash",
        "guests": ["guest@example.com"],
        "bookingFieldsResponses": {
            "name": {"firstName": "Zed", "lastName": "Zedson"},
            "email": "zed@example.com",
            "displayEmail": "zed@example.com",
            "guests": ["guest@example.com"],
            "displayGuests": ["guest@example.com"],
            "rescheduledReason": "clash",
            "notes": "bring cake",
            "shoe-size": 43,
            "attendeePhoneNumber": "+442079460000",
        },
    }.items():
        assert shown[name] == wanted, name
    assert shown["attendees"][0]["absent"] is True
    assert shown["attendees"][0]["phoneNumber"] == "+442079460000"
    assert value.start == datetime(2026, 11, 23, 9, tzinfo=UTC)
    assert upgraded.left_over == {
        "$.eventType.title": "Weekly",
        "$.userPrimaryEmail": "primary@example.com",
        "$.user.locale": "en",
        "$.location": "integrations:daily",
        "$.metadata.nested.a": 1,
        "$.attendees[0].id": 1,
        "$.rejectionReason": "too late",
        "$.ratingFeedback": "nice",
        "$.payment[0].id": 3,
        "$.payment[0].success": True,
        "$.payment[0].paymentOption": "ON_BOOKING",
        "$.paid": True,
    }
    assert upgraded.unknown == ("$.hosts[0].username",)
    assert lost(FULL_BOOKING, upgraded) == []


def test_models_are_taken_as_their_payloads_are() -> None:
    payload = recorded("088").answer["booking"]
    assert upgrade.booking(types.Booking.from_dict(payload)) == upgrade.booking(payload)


def test_what_v2_would_not_allow_is_kept_and_doubted() -> None:
    upgraded = upgrade.booking({**FULL_BOOKING, "id": "nine"})
    assert upgraded.value.to_dict()["id"] == "nine"
    assert upgraded.doubtful == ("$.id: expected integer, found string",)


@pytest.mark.parametrize("payload", [None, [], "booking", 7])
def test_what_is_no_payload_is_an_error(payload: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="must be a mapping or a v1 model"):
        upgrade.booking(payload)


# -- bodies of bookings

CREATED = [
    pytest.param(each.body, id=each.name)
    for each in exchanges()
    if each.path == "/v1/bookings" and each.status == 200 and each.body and "rescheduleUid" not in each.body
]


@pytest.mark.parametrize("body", CREATED)
def test_recorded_bodies_make_bodies_that_v2_takes(body: dict[str, Any]) -> None:
    upgraded = upgrade.create_booking(body)
    assert lost(body, upgraded) == []
    assert (upgraded.left_over, upgraded.unknown, upgraded.doubtful) == ({}, (), ())
    assert V2.check_value(body_schema("create_booking"), upgraded.value.to_dict()) == []


FULL_BODY = {
    "eventTypeId": 1,
    "start": "2026-11-23T10:00:00+01:00",
    "end": "2026-11-23T10:45:00+01:00",
    "responses": {
        "name": {"firstName": "Zed", "lastName": "Zedson"},
        "email": "zed@example.com",
        "guests": ["guest@example.com"],
        "location": {"value": "attendeeInPerson", "optionValue": "Main Street 1"},
        "notes": "bring cake",
        "smsReminderNumber": "+442079460001",
        "attendeePhoneNumber": "+442079460000",
    },
    "timeZone": "Europe/Paris",
    "language": "fr",
    "metadata": {"ref": "A", "count": 3},
    "title": "My title",
    "status": "PENDING",
    "seatsPerTimeSlot": 3,
}


def test_a_body_with_all_that_v1_knows() -> None:
    upgraded = upgrade.create_booking(FULL_BODY, length_can_vary=True)
    assert upgraded.value.to_dict() == {
        "start": "2026-11-23T09:00:00.000Z",
        "eventTypeId": 1,
        "attendee": {
            "name": "Zed Zedson",
            "email": "zed@example.com",
            "timeZone": "Europe/Paris",
            "language": "fr",
            "phoneNumber": "+442079460000",
        },
        "guests": ["guest@example.com"],
        "location": {"type": "attendeeAddress", "address": "Main Street 1"},
        "lengthInMinutes": 45,
        "metadata": {"ref": "A"},
        "bookingFieldsResponses": {"notes": "bring cake", "smsReminderNumber": "+442079460001"},
    }
    assert upgraded.left_over == {
        "$.metadata.count": 3,
        "$.title": "My title",
        "$.status": "PENDING",
        "$.seatsPerTimeSlot": 3,
    }
    assert V2.check_value(body_schema("create_booking"), upgraded.value.to_dict()) == []


def test_an_end_is_left_over_where_v2_would_refuse_a_length() -> None:
    upgraded = upgrade.create_booking(FULL_BODY)
    assert "lengthInMinutes" not in upgraded.value.to_dict()
    assert upgraded.left_over["$.end"] == FULL_BODY["end"]


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({"value": "integrations:daily"}, {"type": "integration", "integration": "cal-video"}),
        ({"value": "integrations:google:meet"}, {"type": "integration", "integration": "google-meet"}),
        ({"value": "phone", "optionValue": "+44207946"}, {"type": "attendeePhone", "phone": "+44207946"}),
        ({"value": "attendeeInPerson", "optionValue": "A 1"}, {"type": "attendeeAddress", "address": "A 1"}),
        ({"value": "somewhereElse", "optionValue": "Pub"}, {"type": "attendeeDefined", "location": "Pub"}),
        ({"value": "inPerson", "optionValue": ""}, {"type": "address"}),
        ({"value": "link", "optionValue": ""}, {"type": "link"}),
        ({"value": "userPhone", "optionValue": ""}, {"type": "phone"}),
        ({"value": "conferencing", "optionValue": ""}, {"type": "organizersDefaultApp"}),
        ({"value": "https://example.com/room"}, "https://example.com/room"),
        ({"value": "", "optionValue": ""}, None),
        ({}, None),
    ],
)  # fmt: skip
def test_locations_that_a_booking_asks_for(given: dict[str, str], wanted: Any) -> None:
    body = {**FULL_BODY, "responses": {"name": "Zed", "email": "zed@example.com", "location": given}}
    upgraded = upgrade.create_booking(body)
    assert upgraded.value.to_dict().get("location") == wanted
    assert upgraded.doubtful == ()
    assert not any("location" in path for path in upgraded.left_over)


def test_a_body_that_moves_a_booking() -> None:
    body = recorded("100").body
    with pytest.raises(errors.ConfigurationError, match=r"use upgrade\.reschedule_booking"):
        upgrade.create_booking(body)
    uid, upgraded = upgrade.reschedule_booking(
        {
            **body,
            "responses": {**body["responses"], "rescheduleReason": "clash"},
            "rescheduledBy": "a@example.com",
        }
    )
    assert uid == body["rescheduleUid"]
    assert upgraded.value.to_dict() == {
        "start": "2026-11-26T09:00:00.000Z",
        "reschedulingReason": "clash",
        "rescheduledBy": "a@example.com",
    }
    assert V2.check_value(body_schema("reschedule_booking"), upgraded.value.to_dict()) == []
    assert set(upgraded.left_over) == {
        "$.eventTypeId",
        "$.responses.name",
        "$.responses.email",
        "$.responses.location.value",
        "$.timeZone",
        "$.language",
    }
    with pytest.raises(errors.ConfigurationError, match="use create_booking"):
        upgrade.reschedule_booking(FULL_BODY)


@pytest.mark.parametrize("start", ["2026-11-23T10:00:00", datetime(2026, 11, 23)])
def test_a_start_without_an_offset_is_refused(start: Any) -> None:
    with pytest.raises(errors.NaiveDatetimeError, match="start has no offset"):
        upgrade.create_booking({**FULL_BODY, "start": start})


@pytest.mark.parametrize("start", [None, "tomorrow", 7])
def test_a_start_that_is_no_time_is_refused(start: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="start must be an ISO 8601 time"):
        upgrade.create_booking({**FULL_BODY, "start": start})


# -- event types


@pytest.mark.parametrize("payload", things("event-types", "event_type"))
def test_recorded_event_types(payload: dict[str, Any]) -> None:
    before = copy.deepcopy(payload)
    upgraded = upgrade.event_type(payload)
    assert payload == before
    assert type(upgraded.value).__name__ == "EventType"
    # Kinds have other names in v2; each is checked below.
    kinds = [path for path, _ in leaves(payload) if path.endswith(("].type", ".periodType"))]
    assert lost(payload, upgraded, but=tuple(kinds)) == []
    hold(upgraded, schema("EventType"))


FULL_EVENT_TYPE = {
    "id": 5,
    "title": "New",
    "slug": "new",
    "length": 15,
    "hidden": True,
    "position": 2,
    "userId": 1,
    "teamId": None,
    "scheduleId": None,
    "eventName": "{Event type title}",
    "periodType": "ROLLING_WINDOW",
    "periodDays": 20,
    "periodCountCalendarDays": True,
    "requiresConfirmation": True,
    "recurringEvent": {"freq": 2, "count": 12, "interval": 1},
    "disableGuests": True,
    "minimumBookingNotice": 60,
    "price": 100,
    "currency": "eur",
    "description": None,
    "locations": [
        {"type": "integrations:daily"},
        {"type": "inPerson", "address": "Main Street 1", "displayLocationPublicly": True},
        {"type": "link", "link": "https://example.com/room"},
        {"type": "userPhone", "hostPhoneNumber": "+442079460000"},
        {"type": "phone"},
        {"type": "attendeeInPerson"},
        {"type": "somewhereElse"},
        {"type": "conferencing"},
        {"type": "teleport", "to": "moon"},
    ],
    "metadata": {"multipleDuration": [15, 30], "requiresConfirmationThreshold": {"time": 2, "unit": "hours"}},
    "seatsPerTimeSlot": 3,
    "seatsShowAttendees": True,
    "seatsShowAvailabilityCount": False,
    "bookingLimits": {"PER_DAY": 2, "PER_WEEK": 5},
    "durationLimits": {"PER_MONTH": 600},
    "bookingFields": [
        {"name": "name", "type": "name", "editable": "system", "required": True, "defaultLabel": "your_name"},
        {"name": "title", "type": "text", "editable": "system-but-optional", "hidden": True},
        {"name": "shoe-size", "type": "select", "editable": "user", "required": False, "label": "Shoes",
         "options": [{"label": "43", "value": "43"}, {"label": "big", "value": "44"}]},
        {"name": "why", "type": "textarea", "editable": "user", "required": True, "label": "Why",
         "placeholder": "Because", "hidden": False},
        {"name": "agree", "type": "boolean", "editable": "user", "required": True, "label": "Agreed"},
    ],
    "customInputs": [{"id": 1, "label": "Old question"}],
    "owner": {"id": 1, "username": "alice"},
    "link": "http://localhost:3000/alice/new",
    "hideOrganizerEmail": True,
}  # fmt: skip


def test_an_event_type_with_all_that_v1_knows() -> None:
    upgraded = upgrade.event_type({"event_type": FULL_EVENT_TYPE})
    shown = upgraded.value.to_dict()
    default = {"isDefault": False, "required": False, "disableOnPrefill": False, "hidden": False}
    for name, wanted in {
        "lengthInMinutes": 15,
        "lengthInMinutesOptions": [15, 30],
        "metadata": {"multipleDuration": [15, 30]},
        "customName": "{Event type title}",
        "description": "",
        "bookingWindow": {"type": "calendarDays", "value": 20, "rolling": True},
        "confirmationPolicy": {
            "type": "time",
            "blockUnconfirmedBookingsInBooker": False,
            "noticeThreshold": {"unit": "hours", "count": 2},
        },
        "recurrence": {"disabled": False, "frequency": "weekly", "interval": 1, "occurrences": 12},
        "seats": {
            "disabled": False,
            "seatsPerTimeSlot": 3,
            "showAttendeeInfo": True,
            "showAvailabilityCount": False,
        },
        "bookingLimitsCount": {"day": 2, "week": 5},
        "bookingLimitsDuration": {"month": 600},
        "hideOrganizerEmail": True,
        "users": [{"id": 1, "username": "alice"}],
        "locations": [
            {"type": "integration", "integration": "cal-video"},
            {"type": "address", "address": "Main Street 1", "public": True},
            {"type": "link", "link": "https://example.com/room", "public": False},
            {"type": "phone", "phone": "+442079460000", "public": False},
            {"type": "attendeePhone"},
            {"type": "attendeeAddress"},
            {"type": "attendeeDefined"},
            {"type": "organizersDefaultApp"},
            {"type": "unknown", "location": '{"type": "teleport", "to": "moon"}'},
        ],
        "bookingFields": [
            {"type": "name", "slug": "name", "isDefault": True, "label": "your_name", "required": True,
             "disableOnPrefill": False},
            {"type": "text", "slug": "title", "isDefault": True, "required": False, "disableOnPrefill": False,
             "hidden": True},
            {**default, "type": "select", "slug": "shoe-size", "label": "Shoes", "placeholder": "",
             "options": ["43", "44"]},
            {**default, "type": "textarea", "slug": "why", "label": "Why", "placeholder": "Because",
             "required": True},
            {**default, "type": "boolean", "slug": "agree", "label": "Agreed", "required": True},
        ],
    }.items():  # fmt: skip
        assert shown[name] == wanted, name
    assert upgraded.left_over == {
        "$.position": 2,
        "$.bookingFields[2].options[1].label": "big",
        "$.customInputs[0].id": 1,
        "$.customInputs[0].label": "Old question",
    }
    hold(upgraded, schema("EventType"))


@pytest.mark.parametrize(
    ("period", "wanted"),
    [
        ({"periodType": "UNLIMITED"}, {"disabled": True}),
        ({"periodType": "ROLLING", "periodDays": 3, "periodCountCalendarDays": False},
         {"type": "businessDays", "value": 3, "rolling": False}),
        ({"periodType": "RANGE", "periodStartDate": "2026-11-01T00:00:00.000Z",
          "periodEndDate": "2026-11-30T00:00:00.000Z"},
         {"type": "range", "value": ["2026-11-01", "2026-11-30"]}),
        ({"periodType": None}, None),
    ],
)  # fmt: skip
def test_booking_windows(period: dict[str, Any], wanted: Any) -> None:
    body = {"title": "New", "slug": "new", "length": 15, "metadata": {}, **period}
    upgraded = upgrade.create_event_type(body)
    assert upgraded.value.to_dict().get("bookingWindow") == wanted
    assert upgraded.left_over == {}
    assert V2.check_value(body_schema("create_event_type"), upgraded.value.to_dict()) == []


def test_an_event_type_of_a_team() -> None:
    payload = {
        **FULL_EVENT_TYPE,
        "bookingFields": None,
        "teamId": 7,
        "team": {"id": 7, "slug": "crew", "name": "Crew"},
        "schedulingType": "ROUND_ROBIN",
        "hosts": [{"userId": 1, "isFixed": True, "priority": 2}],
    }
    upgraded = upgrade.event_type(payload)
    shown = upgraded.value.to_dict()
    assert type(upgraded.value).__name__ == "TeamEventType"
    assert shown["schedulingType"] == "roundRobin"
    assert shown["hosts"] == [{"userId": 1, "mandatory": True}]
    assert shown["team"] == {"id": 7, "slug": "crew", "name": "Crew"}
    assert upgraded.left_over["$.hosts[0].priority"] == 2
    assert {"$.hosts[0].name", "$.hosts[0].username"} <= set(upgraded.unknown)
    assert upgraded.doubtful == ()


EVENT_TYPE_BODIES = [
    pytest.param(each.body, id=each.name)
    for each in exchanges()
    if each.method == "POST" and each.path == "/v1/event-types" and each.status == 200
]


@pytest.mark.parametrize("body", EVENT_TYPE_BODIES)
def test_recorded_bodies_make_event_types_that_v2_takes(body: dict[str, Any]) -> None:
    upgraded = upgrade.create_event_type(body)
    assert set(upgraded.left_over) <= {"$.foo"}
    assert V2.check_value(body_schema("create_event_type"), upgraded.value.to_dict()) == []


def test_a_body_with_all_that_v1_knows_makes_an_event_type_that_v2_takes() -> None:
    places = [row for row in FULL_EVENT_TYPE["locations"] if row["type"] not in ("teleport", "conferencing")]  # type: ignore[attr-defined]
    body = {
        **{
            name: value
            for name, value in FULL_EVENT_TYPE.items()
            if name not in ("id", "owner", "link", "userId")
        },
        # The published body nests the list once more.
        "locations": [places],
    }
    upgraded = upgrade.create_event_type(body)
    assert upgraded.doubtful == ()
    assert V2.check_value(body_schema("create_event_type"), upgraded.value.to_dict()) == []
    assert set(upgraded.left_over) == {
        "$.position",
        "$.price",
        "$.currency",
        "$.bookingFields[2].options[1].label",
        "$.customInputs[0].id",
        "$.customInputs[0].label",
    }


def test_apps_have_the_names_that_v2_knows() -> None:
    listed = V2.raw["components"]["schemas"]["IntegrationLocation"]["properties"]["integration"]["enum"]
    stored = {
        "integrations:daily": "cal-video",
        "integrations:zoom": "zoom",
        "integrations:office365_video": "office365-video",
        "integrations:huddle01": "huddle",
        "integrations:sirius_video_video": "sirius-video",
        "integrations:element-call_video": "element-call-video",
        "integrations:jitsi": "jitsi",
    }
    for name, wanted in stored.items():
        assert app(name) == wanted
        assert wanted in listed


# -- webhooks


@pytest.mark.parametrize("payload", things("webhooks", "webhook"))
def test_recorded_webhooks(payload: dict[str, Any]) -> None:
    upgraded = upgrade.webhook({"webhook": payload})
    assert lost(payload, upgraded) == []
    assert upgraded.left_over == {}
    assert set(upgraded.unknown) == {"$.active", "$.secret"}
    hold(upgraded, schema("Webhook"))


def test_the_recorded_body_makes_a_webhook_that_v2_takes() -> None:
    upgraded = upgrade.create_webhook(recorded("058").body)
    assert V2.check_value(body_schema("create_webhook"), upgraded.value.to_dict()) == []
    assert upgraded.left_over == {}
    assert upgraded.value.secret == "v1secret"
    assert "v1secret" not in repr(upgraded)
    one = upgrade.create_webhook({"subscriberUrl": "https://example.com", "active": True,
                                  "eventTriggers": "MEETING_ENDED", "eventTypeId": 4})  # fmt: skip
    assert one.value.triggers == ["MEETING_ENDED"]
    assert one.left_over == {"$.eventTypeId": 4}


DELIVERIES = [pytest.param(each, id=name) for name, each in deliveries()]


@pytest.mark.parametrize("recording", DELIVERIES)
def test_recorded_deliveries_become_the_events_of_v2(recording: dict[str, Any]) -> None:
    data = recording["json"]
    upgraded = upgrade.delivery(json.dumps(data).encode())
    event = upgraded.value
    assert type(event) is webhooks.TRIGGERS[data["triggerEvent"]]
    assert isinstance(event, webhooks.BookingEvent)
    assert event.uid == data["payload"]["uid"]
    assert event.version == "2021-10-20"
    assert event.payload == data["payload"]
    assert upgraded.left_over == {}
    assert upgraded.unknown == tuple(f"$.payload.{name}" for name in NEW[data["triggerEvent"]])
    assert upgrade.delivery(data) == upgraded


@pytest.mark.parametrize("recording", DELIVERIES)
def test_the_booking_of_a_recorded_delivery(recording: dict[str, Any]) -> None:
    data = recording["json"]
    before = copy.deepcopy(data)
    upgraded = upgrade.booking_of_delivery(data)
    assert data == before
    assert lost(data["payload"], upgraded) == []
    hold(upgraded, schema("Booking"))
    assert upgraded.value.uid == data["payload"]["uid"]
    assert upgraded.value.to_dict()["eventType"] == {"id": 1, "slug": "30min"}
    assert {"$.createdAt", "$.updatedAt"} <= set(upgraded.unknown)


def test_a_delivery_and_the_api_tell_the_same_of_a_booking() -> None:
    told = upgrade.booking_of_delivery(deliveries()[0][1]["json"]).value.to_dict()
    shown = upgrade.booking(recorded("064").answer, event_type_slug="30min").value.to_dict()
    for name in told:
        if name != "attendees":
            assert told[name] == shown[name], name


def test_what_v2_says_in_addition_is_what_its_recorded_deliveries_say() -> None:
    of_v2: dict[str, list[set[str]]] = {}
    for file in (RECORDINGS / "v2-selfhosted").glob("*delivery*.json"):
        data = json.loads(file.read_text(encoding="utf-8"))["delivery"].get("json") or {}
        if isinstance(data.get("payload"), dict):
            of_v2.setdefault(data["triggerEvent"], []).append(set(data["payload"]))
    of_v1 = {each["json"]["triggerEvent"]: set(each["json"]["payload"]) for _, each in deliveries()}
    assert set(of_v1) <= set(NEW) <= set(of_v2)
    for trigger, names in NEW.items():
        always = set.intersection(*of_v2[trigger])
        assert set(names) <= always, trigger
        assert not set(names) & of_v1.get(trigger, set())


def test_a_single_calendar_becomes_a_list_of_one() -> None:
    calendar = {"integration": "google_calendar", "externalId": "a@example.com"}
    data = {"triggerEvent": "BOOKING_PAID", "createdAt": "2026-11-20T09:56:17.891Z",
            "payload": {"uid": "u", "destinationCalendar": calendar}}  # fmt: skip
    upgraded = upgrade.delivery(data)
    assert upgraded.value.payload["destinationCalendar"] == [calendar]
    assert data["payload"]["destinationCalendar"] == calendar  # type: ignore[index]
    assert upgraded.unknown == ()


def test_flat_deliveries_stay_flat() -> None:
    upgraded = upgrade.delivery({"triggerEvent": "MEETING_ENDED", "uid": "u", "id": 7})
    assert isinstance(upgraded.value, webhooks.MeetingEnded)
    assert upgraded.value.uid == "u"


@pytest.mark.parametrize("body", [b"text", "[]", b"[1]"])
def test_deliveries_that_are_no_objects_are_refused(body: bytes | str) -> None:
    with pytest.raises(errors.ConfigurationError, match="delivery is not"):
        upgrade.delivery(body)


def test_deliveries_about_other_things_have_no_booking() -> None:
    with pytest.raises(errors.ConfigurationError, match="not about a booking"):
        upgrade.booking_of_delivery({"triggerEvent": "OOO_CREATED", "payload": {"oooEntry": {}}})
