"""What the server refuses and how, where no recording tells; from its source unless said otherwise.

Each row: who asks, what, and the status with a part of the message.
"""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Caller, booking

A, B, ADMIN = "alice", "bob", "admin"
TEAM = {
    **dict.fromkeys(
        ("logoUrl", "calVideoLogo", "appLogo", "appIconLogo", "bio", "theme", "brandColor", "darkBrandColor")
    ),
    **dict.fromkeys(("bannerUrl", "parentId", "timeFormat", "createdByOAuthClientId")),
    "name": "Team",
    "slug": "team",
    "rrResetInterval": "MONTH",
    "rrTimestampBasis": "CREATED_AT",
    "hideTeamProfileLink": False,
    "isPrivate": False,
    "hideBookATeamMember": False,
    "timeZone": "UTC",
    "weekStart": "Sunday",
}
HOOK = {"subscriberUrl": "http://127.0.0.1:9/x", "eventTriggers": ["BOOKING_CREATED"], "active": True}
TYPE = {"title": "T", "slug": "t", "length": 15, "metadata": {}}
TIMES = {"startTime": "1970-01-01T10:00:00.000Z", "endTime": "1970-01-01T12:00:00.000Z"}

REFUSALS: list[tuple[str, str, str, Any, int, str]] = [
    # lib/validations/user.ts, pages/api/users
    (A, "POST", "/users", {"email": "n@example.com", "username": "n"}, 401, "not authorized"),
    (ADMIN, "POST", "/users", {}, 400, "'email': Required; invalid_type in 'username': Required"),
    (
        ADMIN,
        "POST",
        "/users",
        {"email": "n", "username": "n"},
        400,
        "invalid_string in 'email': Invalid email",
    ),
    (ADMIN, "POST", "/users", {"email": "n@example.com", "username": "bob"}, 400, "already_in_use_error"),
    (ADMIN, "POST", "/users", {"email": "bob@example.com", "username": "n"}, 400, "Unique constraint"),
    (A, "PATCH", "/users/1", {"weekStart": "SUNDAY"}, 400, "invalid_enum_value in 'weekStart'"),
    (A, "PATCH", "/users/1", {"brandColor": "red"}, 400, "at least 4 character(s)"),
    (A, "PATCH", "/users/1", {"timeFormat": "12"}, 400, "Expected 12 | 24, received string"),
    (A, "PATCH", "/users/1", {"defaultScheduleId": 2}, 400, "Invalid default schedule id"),
    (A, "PATCH", "/users/2", {}, 403, "Forbidden"),
    (A, "GET", "/users/x", None, 400, "custom in 'userId': Not a number"),
    (ADMIN, "GET", "/schedules?userId=x", None, 400, "custom in 'userId': Not a number"),
    (ADMIN, "GET", "/bookings?userId=x", None, 400, "Not a number"),
    (A, "GET", "/availability?userId=x&dateFrom=2031-01-07&dateTo=2031-01-08", None, 400, "Not a number"),
    (ADMIN, "PATCH", "/users/99", {}, 404, "User not found"),
    (A, "DELETE", "/users/2", None, 403, "Forbidden"),
    # schedules and availabilities
    (A, "GET", "/schedules?userId=2", None, 401, "Only admins"),
    (
        A,
        "POST",
        "/schedules",
        {"name": "x", "timeZone": "UTC", "userId": 2},
        403,
        "ADMIN required for `userId`",
    ),
    (A, "PATCH", "/schedules/1", {"userId": 2}, 403, "Non admin"),
    (A, "PATCH", "/schedules/1", {"userId": 0}, 400, "Foreign key"),
    (A, "PATCH", "/schedules/2", {}, 403, "Forbidden"),
    (A, "PATCH", "/schedules/1", {"name": 1}, 400, "Expected string, received number"),
    (ADMIN, "GET", "/schedules/99", None, 404, "No record was found"),
    (A, "POST", "/availabilities", {"scheduleId": 2, **TIMES}, 401, "can't add availabilities"),
    (
        A,
        "POST",
        "/availabilities",
        {"scheduleId": 1, **TIMES, "x": 1},
        400,
        "Unrecognized key(s) in object: 'x'",
    ),
    (A, "POST", "/availabilities", {"scheduleId": 1, **TIMES, "days": "1"}, 400, "Expected array"),
    (A, "GET", "/availabilities/2", None, 403, "Forbidden"),
    (A, "PATCH", "/availabilities/1", {"scheduleId": 1}, 400, "Unrecognized key(s)"),
    # event types
    (A, "POST", "/event-types", {**TYPE, "userId": 2}, 401, "ADMIN required for `userId`"),
    (ADMIN, "POST", "/event-types", TYPE, 400, "`userId` or `teamId` required"),
    (A, "POST", "/event-types", {**TYPE, "teamId": 9}, 401, "OWNER or ADMIN"),
    (A, "POST", "/event-types", {**TYPE, "length": 1.5}, 400, "Expected integer, received float"),
    (A, "POST", "/event-types", {**TYPE, "length": "x"}, 400, "Expected number, received string"),
    (A, "POST", "/event-types", {**TYPE, "scheduleId": 99}, 400, "Foreign key"),
    (A, "POST", "/event-types", {**TYPE, "locations": [{}]}, 400, "'locations,0,type': Required"),
    (A, "POST", "/event-types", {**TYPE, "periodType": "NEVER"}, 400, "invalid_enum_value in 'periodType'"),
    (A, "PATCH", "/event-types/1", {"metadata": {}}, 400, "Unrecognized key(s) in object: 'metadata'"),
    (A, "PATCH", "/event-types/1", {"slug": "60min"}, 400, "Unique constraint"),
    (A, "PATCH", "/event-types/1", {"seatsPerTimeSlot": 0}, 400, "greater than or equal to 1"),
    (A, "PATCH", "/event-types/4", {"length": 5}, 403, "Forbidden"),
    (A, "GET", "/event-types?userId=2", None, 401, "ADMIN required"),
    (A, "POST", "/custom-inputs", {}, 400, "'type': Required; invalid_type in 'eventTypeId': Required"),
    # slots and availability: packages/trpc/.../slots/types.ts
    (A, "GET", "/slots?startTime=x&endTime=2031-01-07&eventTypeId=1", None, 400, "valid date string"),
    (A, "GET", "/slots?startTime=2031-01-07&endTime=2031-01-06&eventTypeId=1", None, 400, "must be after"),
    (A, "GET", "/slots?startTime=2031-01-07&endTime=2031-01-08", None, 400, "eventTypeId OR an usernameList"),
    (A, "GET", "/slots?startTime=2031-01-07&endTime=2031-01-08&eventTypeId=x", None, 400, "received nan"),
    (
        A,
        "GET",
        "/slots?startTime=2031-01-07&endTime=2031-01-08&eventTypeId=1&timeZone=Mars",
        None,
        400,
        "zone",
    ),
    (A, "GET", "/availability?dateFrom=2031-01-07&dateTo=2031-01-08", None, 400, "Either username or userId"),
    (A, "GET", "/availability?username=alice", None, 400, "'dateFrom': Required"),
    (A, "GET", "/availability?username=nobody&dateFrom=2031-01-07&dateTo=2031-01-08", None, 404, "No user"),
    (A, "GET", "/availability?teamId=9&dateFrom=2031-01-07&dateTo=2031-01-08", None, 404, "teamId not found"),
    # bookings
    (A, "POST", "/bookings", {**booking(), "eventTypeId": "1"}, 400, "eventTypeId must be a number"),
    (A, "POST", "/bookings", {**booking(), "timeZone": "Mars"}, 400, "Invalid timezone"),
    (A, "POST", "/bookings", {**booking(), "metadata": {"a": 1}}, 400, "'metadata,a': Expected string"),
    (A, "POST", "/bookings", {**booking(), "responses": {}}, 400, "{name}error_required_field"),
    (
        A,
        "POST",
        "/bookings",
        booking(responses={"name": "Zed", "email": "zed@example.com", "rescheduleReason": 5}),
        400,
        "{rescheduleReason}Invalid string",
    ),
    (A, "POST", "/bookings", {**booking(), "end": "2031-01-07T10:00:00Z"}, 400, "Invalid event length"),
    (A, "POST", "/bookings", {**booking(), "email": "x"}, 400, "Legacy Props: email"),
    (A, "POST", "/bookings", {**booking(), "rescheduleUid": "x"}, 404, "original booking"),
    (A, "POST", "/bookings", booking("2031-01-07T07:00:00Z"), 400, "no_available_users_found_error"),
    (A, "POST", "/bookings", booking("2031-01-06T09:00:00Z"), 400, "out_of_bounds"),
    (A, "GET", "/bookings?dateFrom=x", None, 400, "custom in 'dateFrom': Invalid ISO Date"),
    (A, "GET", "/bookings?order=up", None, 400, "Expected 'asc' | 'desc'"),
    (A, "GET", "/bookings?attendeeEmail=x", None, 400, "Invalid email"),
    (ADMIN, "GET", "/bookings/99", None, 404, "not found"),
    (A, "POST", "/attendees", {}, 400, "'bookingId': Required; invalid_type in 'email': Required"),
    (A, "POST", "/booking-references", {"type": "x", "uid": "y", "bookingId": 9}, 404, "No record was found"),
    # webhooks, keys
    (A, "POST", "/webhooks", {**HOOK, "userId": 2}, 403, "ADMIN required for userId"),
    (A, "POST", "/webhooks", {**HOOK, "eventTypeId": 4}, 404, "No record was found"),
    (A, "POST", "/webhooks", {**HOOK, "subscriberUrl": "x"}, 400, "Invalid url"),
    (A, "GET", "/webhooks/x", None, 403, "Forbidden"),
    (A, "POST", "/api-keys", {}, 400, "invalid_date in 'expiresAt'"),
    (A, "POST", "/api-keys", {"expiresAt": "2035-01-01", "userId": 2}, 403, "ADMIN required"),
    # teams and memberships
    (A, "GET", "/teams/9", None, 404, "No record was found"),
    (A, "GET", "/teams/x", None, 400, "'teamId': Expected number, received nan"),
    (A, "POST", "/teams", {**TEAM, "ownerId": 2}, 401, "ADMIN required for `ownerId`"),
    (A, "POST", "/teams", {**TEAM, "name": "x" * 256}, 400, "at most 255 character(s)"),
    (A, "POST", "/teams", {**TEAM, "parentId": 7}, 401, "Invalid parent id"),
    (A, "GET", "/memberships?userId=2", None, 403, "ADMIN required"),
    (A, "GET", "/memberships/1_9", None, 403, "Forbidden"),
    (A, "GET", "/memberships/x_9", None, 400, "userId is not a number"),
    (ADMIN, "POST", "/memberships", {"userId": 1, "teamId": 9}, 400, "Foreign key"),
    # calendars and credentials
    (A, "GET", "/connected-calendars?userId=2", None, 403, "ADMIN required"),
    (
        A,
        "POST",
        "/destination-calendars",
        {"integration": "x", "externalId": "y"},
        400,
        "credential id invalid",
    ),
    (
        ADMIN,
        "POST",
        "/destination-calendars",
        {"integration": "x", "externalId": "y"},
        400,
        "`userId` required",
    ),
    (A, "GET", "/destination-calendars/9", None, 403, "Forbidden"),
    (A, "GET", "/selected-calendars/1_x", None, 400, "Missing externalId"),
    (A, "GET", "/selected-calendars/2_google_calendar_x", None, 403, "Forbidden"),
    (A, "GET", "/credential-sync?userId=1", None, 403, "Only admin API keys"),
    (ADMIN, "GET", "/credential-sync?userId=1", None, 501, "not enabled"),
    (A, "GET", "/payments/9", None, 404, "Payment with id: 9 not found"),
]


@pytest.mark.parametrize(("who", "method", "path", "body", "status", "part"), REFUSALS)
def test_refusals(call: Caller, who: str, method: str, path: str, body: Any, status: int, part: str) -> None:
    sent = {} if body is None else {"json": body}
    target, _, query = path.partition("?")
    params = dict(pair.split("=") for pair in query.split("&")) if query else {}
    answer = call(method, f"/v1{target}", as_=getattr(call, who), params=params, **sent)
    told = answer.json()
    assert (answer.status_code, part in str(told.get("message", told.get("error")))) == (status, True), told


BREAKS: list[tuple[str, str, Any]] = [
    ("GET", "/users?page=0", None),
    ("GET", "/bookings?take=x&page=1", None),
    ("POST", "/bookings", {}),
    ("POST", "/bookings", booking(responses={"name": "Zed", "email": "zed@example.com", "notes": 5})),
    ("DELETE", "/bookings/99/cancel", None),
    ("GET", "/schedules/1.5", None),
    ("GET", "/schedules/99999999999", None),
    ("POST", "/availabilities", {"scheduleId": 1, "startTime": "10:00", "endTime": "12:00"}),
]


@pytest.mark.parametrize(("method", "path", "body"), BREAKS)
def test_where_the_real_server_breaks_the_sandbox_refuses(
    call: Caller, real: Caller, method: str, path: str, body: Any
) -> None:
    sent = {} if body is None else {"json": body}
    target, _, query = path.partition("?")
    params = dict(pair.split("=") for pair in query.split("&")) if query else {}
    assert real(method, f"/v1{target}", params=params, **sent).status_code == 500
    assert call(method, f"/v1{target}", params=params, **sent).status_code in (400, 403)


# --- what hangs together


def made(call: Caller, path: str, body: dict[str, Any], as_: str = "") -> Any:
    answer = call("POST", f"/v1{path}", json=body, as_=as_)
    assert answer.status_code == 200, answer.text
    return answer.json()


def slots(call: Caller, day: str = "2031-01-07", event_type: int = 1, zone: str = "UTC") -> list[str]:
    params = {
        "eventTypeId": event_type,
        "startTime": f"{day}T00:00:00Z",
        "endTime": f"{day}T23:59:59Z",
        "timeZone": zone,
    }
    found = call("GET", "/v1/slots", params=params).json()["slots"]
    return [slot["time"] for times in found.values() for slot in times]


def test_every_slot_offered_can_be_booked_and_is_gone_then(call: Caller) -> None:
    offered = slots(call)
    assert len(offered) == 16
    ids = []
    for start in offered:
        ids.append(made(call, "/bookings", booking(start))["id"])
        assert start not in slots(call)
    assert slots(call) == []
    for identity in ids:
        assert call("DELETE", f"/v1/bookings/{identity}/cancel").status_code == 200
    assert slots(call) == offered


def test_settings_of_an_event_type_are_kept_to(call: Caller) -> None:
    changes = {"slotInterval": 60, "afterEventBuffer": 30, "bookingLimits": {"PER_DAY": 2}}
    assert call("PATCH", "/v1/event-types/1", json=changes).status_code == 200
    offered = slots(call)
    assert [each[11:16] for each in offered[:3]] == ["09:00", "10:00", "11:00"]
    made(call, "/bookings", booking(offered[0]))
    made(call, "/bookings", booking(offered[3]))
    assert slots(call) == []
    assert len(slots(call, "2031-01-08")) == len(offered)


def test_seats_are_taken_one_by_one(call: Caller) -> None:
    call("PATCH", "/v1/event-types/1", json={"seatsPerTimeSlot": 2})
    first = made(call, "/bookings", booking())
    other = {"name": "Yan", "email": "yan@example.com"}
    second = made(call, "/bookings", booking(responses=other))
    assert (first["uid"], "id" in second, "attendees" in second) == (second["uid"], False, False)
    assert first["seatReferenceUid"] != second["seatReferenceUid"]
    third = {"name": "Xi", "email": "xi@example.com"}
    assert call("POST", "/v1/bookings", json=booking(responses=third)).status_code in (400, 409)


def test_hours_in_summer_are_local_and_told_with_their_offset(call: Caller) -> None:
    assert slots(call, "2031-07-07", zone="Europe/London")[0] == "2031-07-07T09:00:00+01:00"
    assert slots(call, "2031-07-07")[0] == "2031-07-07T08:00:00Z"


def test_an_override_replaces_its_day(call: Caller) -> None:
    body = {"scheduleId": 1, **TIMES, "date": "2031-01-08T00:00:00.000Z"}
    made(call, "/availabilities", body)
    assert [each[11:16] for each in slots(call, "2031-01-08")] == ["10:00", "10:30", "11:00", "11:30"]
    assert len(slots(call)) == 16


def test_a_moved_booking_keeps_its_uid_of_the_calendar(call: Caller) -> None:
    first = made(call, "/bookings", booking())
    moved = made(call, "/bookings", booking("2031-01-07T12:00:00Z", rescheduleUid=first["uid"]))
    assert (moved["fromReschedule"], moved["iCalUID"], moved["iCalSequence"]) == (
        first["uid"],
        first["iCalUID"],
        1,
    )
    old = call("GET", f"/v1/bookings/{first['id']}").json()["booking"]
    assert old["status"] == "CANCELLED"


def test_who_is_concerned_may_read_a_booking(call: Caller) -> None:
    guest = {"name": "Bob", "email": "bob@example.com"}
    number = made(call, "/bookings", booking(responses=guest))["id"]
    assert call("GET", f"/v1/bookings/{number}", as_=call.bob).status_code == 200
    assert call("GET", f"/v1/bookings/{number}", as_=call.admin).status_code == 200
    other = made(call, "/bookings", booking("2031-01-07T12:00:00Z"))["id"]
    assert call("GET", f"/v1/bookings/{other}", as_=call.bob).status_code == 403
    assert call("GET", "/v1/bookings", as_=call.bob).json() == {"bookings": []}
    everybody = call("GET", "/v1/bookings", as_=call.admin).json()["bookings"]
    assert [row["id"] for row in everybody] == [number, other]


def test_teams_and_their_members(call: Caller) -> None:
    team = made(call, "/teams", TEAM)["team"]["id"]
    assert call("POST", "/v1/teams", json=TEAM).status_code == 409
    assert call("GET", f"/v1/teams/{team}", as_=call.bob).status_code == 404
    made(call, "/memberships", {"userId": 2, "teamId": team}, as_=call.admin)
    assert call("GET", f"/v1/teams/{team}", as_=call.bob).status_code == 200
    assert call("PATCH", f"/v1/teams/{team}", json={"bio": "x"}, as_=call.bob).status_code == 401
    accepted = call("PATCH", f"/v1/memberships/2_{team}", json={"accepted": True}, as_=call.bob)
    assert accepted.json()["membership"]["accepted"] is True
    assert call("DELETE", f"/v1/memberships/1_{team}", as_=call.bob).status_code == 403
    event_type = made(call, "/event-types", {**TYPE, "teamId": team, "hosts": [{"userId": 2}]})["event_type"]
    assert (event_type["userId"], event_type["team"]) == (None, {"slug": "team"})
    listed = call("GET", f"/v1/teams/{team}/event-types", as_=call.bob).json()["event_types"]
    assert [row["id"] for row in listed] == [event_type["id"]]
    assert call("DELETE", f"/v1/teams/{team}").status_code == 200
    assert call("GET", f"/v1/event-types/{event_type['id']}", as_=call.admin).status_code == 404


def test_a_key_that_is_made_can_be_used_until_it_is_deleted(call: Caller) -> None:
    key = made(call, "/api-keys", {"note": "new", "expiresAt": "2035-01-01T00:00:00.000Z"})["api_key"]
    assert call("GET", "/v1/me", as_=key["key"]).status_code == 200
    shown = call("GET", f"/v1/api-keys/{key['id']}").json()["api_key"]
    assert "key" not in shown
    assert call("DELETE", f"/v1/api-keys/{key['id']}").status_code == 200
    assert call("GET", "/v1/me", as_=key["key"]).status_code == 401


def test_the_real_server_makes_keys_that_it_cannot_show(real: Caller) -> None:
    body = {"expiresAt": "2035-01-01T00:00:00.000Z"}
    assert real("POST", "/v1/api-keys", json=body).json()["message"] == "invalid_string in 'id': Invalid cuid"
    assert len(real.app.state.api_keys) == 4
    assert real("GET", "/v1/api-keys").status_code == 400


def test_a_destination_calendar_is_one_that_is_connected(call: Caller) -> None:
    [connection] = call("GET", "/v1/connected-calendars").json()
    place = {
        "integration": connection["integration"],
        "externalId": connection["calendars"][0]["externalId"],
    }
    own = made(call, "/destination-calendars", place)["destinationCalendar"]
    assert (own["userId"], own["eventTypeId"]) == (1, None)
    assert call("POST", "/v1/destination-calendars", json=place).status_code == 400
    of_type = made(call, "/destination-calendars", {**place, "eventTypeId": 1})["destinationCalendar"]
    assert (of_type["userId"], of_type["eventTypeId"]) == (None, 1)
    made(call, "/bookings", booking())
    [reference] = call("GET", "/v1/booking-references").json()["booking_references"]
    assert reference["type"] == "google_calendar"


def test_a_dry_run_books_nothing(call: Caller) -> None:
    shown = made(call, "/bookings", booking(_isDryRun=True))
    assert (shown["id"], shown["uid"], shown["isDryRun"]) == (-101, "DRY_RUN_UID", True)
    assert call("GET", "/v1/bookings").json() == {"bookings": []}
    assert len(slots(call)) == 16


def test_questions_of_an_event_type_must_be_answered(call: Caller) -> None:
    field = {"name": "size", "type": "text", "label": "Size", "required": True}
    assert call("PATCH", "/v1/event-types/1", json={"bookingFields": [field]}).status_code == 200
    answer = call("POST", "/v1/bookings", json=booking())
    assert answer.json()["message"] == "custom in 'responses': {size}error_required_field"
    asked = {"name": {"firstName": "Ada", "lastName": "King"}, "email": "ada@example.com", "size": "XL"}
    made_ = made(call, "/bookings", booking(responses=asked))
    assert made_["attendees"][0]["name"] == "Ada King"
    assert made_["responses"]["size"] == "XL"


def test_where_it_takes_place_is_what_the_event_type_says(call: Caller) -> None:
    call("PATCH", "/v1/event-types/1", json={"locations": [{"type": "inPerson", "address": "1 Test Street"}]})
    place = {"value": "inPerson", "optionValue": ""}
    answers = {"name": "Zed", "email": "zed@example.com", "location": place}
    shown = made(call, "/bookings", booking(responses=answers))
    assert (shown["location"], shown["responses"]["location"]) == ("1 Test Street", place)
    assert "videoCallUrl" not in shown


def test_one_seat_moves_alone(call: Caller) -> None:
    call("PATCH", "/v1/event-types/1", json={"seatsPerTimeSlot": 2})
    first = made(call, "/bookings", booking())
    other = {"name": "Yan", "email": "yan@example.com"}
    seat = made(call, "/bookings", booking(responses=other))["seatReferenceUid"]
    later = "2031-01-07T12:00:00Z"
    moved = made(call, "/bookings", booking(later, responses=other, rescheduleUid=seat))
    assert moved["uid"] != first["uid"]
    left = call("GET", f"/v1/bookings/{first['id']}").json()["booking"]
    assert [each["email"] for each in left["attendees"]] == ["zed@example.com"]


def test_availability_tells_what_is_booked_and_overridden(call: Caller) -> None:
    made(call, "/availabilities", {"scheduleId": 1, **TIMES, "date": "2031-01-08T00:00:00.000Z"})
    call("PATCH", "/v1/event-types/1", json={"beforeEventBuffer": 15})
    made(call, "/bookings", booking("2031-01-07T12:00:00Z"))
    asked = {"username": "alice", "dateFrom": "2031-01-07", "dateTo": "2031-01-08", "eventTypeId": 1}
    told = call("GET", "/v1/availability", params=asked).json()
    [busy] = told["busy"]
    assert busy["title"] == "30 min between Alice Example and Zed"
    # Its own buffer before it, and behind it that of what may be booked next.
    assert (busy["start"], busy["end"]) == ("2031-01-07T11:45:00.000Z", "2031-01-07T12:45:00.000Z")
    assert [each["end"] for each in told["dateRanges"]] == [busy["start"], "2031-01-07T17:00:00.000Z"]
    assert told["dateOverrides"] == [{"start": "2031-01-08T10:00:00.000Z", "end": "2031-01-08T12:00:00.000Z"}]
    assert told["currentSeats"] is None


def test_working_hours_are_told_in_utc(call: Caller) -> None:
    number = made(call, "/schedules", {"name": "Far", "timeZone": "Asia/Tokyo"})["schedule"]["id"]
    call("PATCH", "/v1/users/1", json={"defaultScheduleId": number})
    asked = {"username": "alice", "dateFrom": "2031-01-07", "dateTo": "2031-01-08"}
    told = call("GET", "/v1/availability", params=asked).json()
    assert told["timeZone"] == "Asia/Tokyo"
    hours = [(each["days"], each["startTime"], each["endTime"]) for each in told["workingHours"]]
    assert hours == [([1, 2, 3, 4, 5], 0, 480)]
