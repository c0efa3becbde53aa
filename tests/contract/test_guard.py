"""What a run may send in each mode, and that nothing foreign is ever touched."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from contract_tests.document import Document
from contract_tests.gateway import Gateway, NotSentError
from contract_tests.guard import Guard, Journal
from contract_tests.settings import Mode, SettingsError

BOOK = {"eventTypeId": 5, "start": "2030-01-01T10:00:00Z", "attendee": {"email": "a@example.com"}}


def owner_of_five(mode: Mode = Mode.OWNED) -> Guard:
    guard = Guard(mode)
    guard.learn("POST", "/v2/event-types", 201, {"data": {"id": 5}})
    return guard


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/v2/event-types/7", None),
        ("POST", "/v2/event-types", {"slug": "x"}),
        ("PATCH", "/v2/event-types/5", {"title": "x"}),
        ("DELETE", "/v2/event-types/5/", None),
        ("POST", "/v2/event-types/5/webhooks", {"subscriberUrl": "http://127.0.0.1:9/x"}),
        ("POST", "/v2/bookings", BOOK),
        ("POST", "/v2/webhooks", {"subscriberUrl": "https://hooks.example.com/x"}),
        ("POST", "/v2/bookings/recurring", [BOOK, BOOK]),
    ],
)
def test_owned_allows_what_touches_only_its_own(method: str, path: str, body: Any) -> None:
    assert owner_of_five().objection(method, path, body) is None


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PATCH", "/v2/event-types/7", {"title": "x"}),
        ("DELETE", "/v2/event-types/%35", None),
        ("DELETE", "/v2//event-types/5", None),
        ("PATCH", "/v2/me", {"name": "x"}),
        ("POST", "/v2/schedules", {"name": "x", "isDefault": True}),
        ("POST", "/v2/schedules", [{"name": "x"}]),
        ("POST", "/v2/bookings", {**BOOK, "eventTypeId": 7}),
        ("POST", "/v2/bookings/recurring", []),
        ("POST", "/v2/bookings/recurring", [BOOK, {**BOOK, "eventTypeId": 7}]),
        ("POST", "/v2/bookings/recurring", [BOOK, 5]),
        ("POST", "/v2/bookings", {"eventTypeSlug": "x", "username": "boss"}),
        ("POST", "/v2/bookings", {**BOOK, "attendee": {"email": "real@person.org"}}),
        ("POST", "/v2/bookings/someone-elses/cancel", {}),
        ("POST", "/v2/webhooks", {"subscriberUrl": "https://attacker.io/x"}),
        ("POST", "/v2/webhooks", {"subscriberUrl": "https://example.com.attacker.io/x"}),
        ("POST", "/v2/api-keys/refresh", {}),
        ("DELETE", "/v2/selected-calendars", None),
        ("PUT", "/v2/destination-calendars", {}),
    ],
)
def test_owned_objects_to_everything_else(method: str, path: str, body: Any) -> None:
    assert owner_of_five().objection(method, path, body)


def test_read_only_sends_gets_alone() -> None:
    guard = owner_of_five(Mode.READ_ONLY)
    assert guard.objection("GET", "/v2/me", None) is None
    assert guard.objection("PATCH", "/v2/event-types/5", {})
    assert guard.objection("POST", "/v2/event-types", {})


def test_the_hosted_service_gets_event_types_and_nothing_else() -> None:
    guard = Guard(Mode.OWNED, kinds=frozenset({"event-type"}))
    assert guard.objection("POST", "/v2/event-types", {"slug": "x"}) is None
    guard.learn("POST", "/v2/event-types", 201, {"data": {"id": 5}})
    assert guard.objection("POST", "/v2/schedules", {"name": "x"})
    assert guard.objection("POST", "/v2/bookings", BOOK)
    assert guard.objection("POST", "/v2/webhooks", {"subscriberUrl": "http://127.0.0.1:9/x"})


def test_a_moved_booking_is_still_owned_and_the_old_one_is_done() -> None:
    guard = owner_of_five()
    guard.learn("POST", "/v2/bookings", 201, {"data": {"uid": "one"}})
    guard.learn("POST", "/v2/bookings/one/reschedule", 201, {"data": {"uid": "two"}})
    assert guard.objection("POST", "/v2/bookings/two/cancel", {}) is None
    assert guard.journal.standing() == [("event-type", "5"), ("booking", "two")]


def test_what_was_refused_is_not_owned() -> None:
    guard = Guard(Mode.OWNED)
    guard.learn("POST", "/v2/schedules", 400, {"data": {"id": 1}})
    assert guard.objection("DELETE", "/v2/schedules/1", None)


def test_the_journal_survives_a_kill_in_the_midst_of_a_line(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    journal = Journal(path)
    journal.made("schedule", "1")
    journal.made("webhook", "w")
    journal.gone("webhook", "w")
    with path.open("a") as file:
        file.write('{"event": "made", "kind": "sched')
    assert Journal.read(path).standing() == [("schedule", "1")]


def test_the_door_sends_nothing_that_the_guard_objects_to(document: Document) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    gateway = Gateway(
        "http://instance.example", document, guard=Guard(Mode.OWNED), transport=httpx.MockTransport(answer)
    )
    with pytest.raises(NotSentError):
        gateway.send("DELETE", "/v2/schedules/1")
    assert sent == []
    assert gateway.held_back == 1
    gateway.close()


@pytest.mark.parametrize(
    ("names", "waits"),
    [(["Default"], 2), (["Users_verified_resources_emails"], 0)],
)
def test_the_callers_own_limit_is_waited_for_and_a_routes_is_not(
    document: Document, names: list[str], waits: int
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v2/calendars":
            limits = {f"X-RateLimit-Remaining-{name}": "0" for name in names}
            return httpx.Response(429, headers={**limits, "X-RateLimit-Reset-Default": "7"})
        return httpx.Response(200, headers={"X-RateLimit-Remaining-Default": "10"}, json={})

    slept: list[float] = []
    gateway = Gateway(
        "http://instance.example", document, transport=httpx.MockTransport(answer), sleep=slept.append
    )
    for path in ("/v2/me", "/v2/schedules", "/v2/calendars"):
        gateway.send("GET", path)
    assert slept == [7.5] * waits
    gateway.close()


@pytest.mark.parametrize(
    "address",
    [
        *(
            "0!@A.COM",
            "'@b.de",
            "`x`@evil.org",
            '"ann b"@evil.org',
            "a{b}@evil.org",
            "ann@[192.0.2.7]",
            "ann@localhost",
        ),
        *(
            "ann@evil",
            "ann@evil.org.",
            "ann%40evil.org",
            "ann\uff20evil.org",
            "ann@example.com, bob@evil.org",
        ),
        *("ann@example.com.evil.org", "ann@evil.org\n", "Ann <ann@evil.org>", "@", "ann@éxample.com"),
    ],
)
def test_an_address_is_wholly_of_a_reserved_domain(address: str) -> None:
    guard = owner_of_five()
    assert guard.objection("POST", "/v2/bookings", {**BOOK, "attendee": {"email": address}})
    assert guard.objection("POST", "/v2/bookings", {**BOOK, "guests": [address]})
    assert guard.objection("POST", "/v2/bookings", {**BOOK, "responses": {address: 1}})


@pytest.mark.parametrize(
    "url",
    [
        *("http://127.0.0.1:80@evil.org/x", "http://localhost:x@evil.org/", "http://example.com:@10.0.0.5/"),
        *(
            "http://127.0.0.1.evil.org/",
            "https://evil.org",
            "//evil.org/x",
            "ftp://example.com/x",
            "http://[::1",
        ),
        *("http://example.com\\@evil.org/", "evil.org", ["https://evil.org"], {"a": "https://evil.org"}),
    ],
)
def test_a_hook_is_judged_as_a_parser_reads_it(url: Any) -> None:
    guard = owner_of_five()
    hook = {"active": True, "triggers": [], "subscriberUrl": url}
    assert guard.objection("POST", "/v2/webhooks", hook)
    assert guard.objection("POST", "/v2/event-types/5/webhooks", hook)


def test_webhooks_may_arrive_where_the_run_listens() -> None:
    guard = Guard(Mode.OWNED, receiver="192.0.2.7")
    assert guard.objection("POST", "/v2/webhooks", {"subscriberUrl": "http://192.0.2.7:9000/x"}) is None
    assert guard.objection("POST", "/v2/webhooks", {"subscriberUrl": "http://192.0.2.8:9000/x"})


@pytest.mark.parametrize(
    "rest", ["/../7", "/webhooks/../../7", "/..", "/%2e%2e/7", "/..%2f7", "//7", "/.\\7", "/./x"]
)
def test_a_path_is_judged_as_whoever_reads_it_may_read_it(rest: str) -> None:
    assert owner_of_five().objection("DELETE", f"/v2/event-types/5{rest}", None)


@pytest.mark.parametrize(
    "fields",
    [
        *({"userId": 3}, {"teamId": 3}, {"parentId": 3}, {"hosts": [{"userId": 3}]}, {"scheduleId": 9}),
        *({"destinationCalendar": {"externalId": "x"}}, {"seatUid": "other"}, {"rescheduleUid": "other"}),
    ],
)
def test_an_own_thing_names_nobody_elses(fields: dict[str, Any]) -> None:
    assert owner_of_five().objection("PATCH", "/v2/event-types/5", fields)


def test_what_was_there_before_is_never_owned() -> None:
    guard = Guard(Mode.OWNED)
    guard.remember({"schedule": ["1", "2"], "event-type": []})
    guard.learn("POST", "/v2/schedules", 201, {"data": {"id": 1}})
    guard.learn("POST", "/v2/schedules", 201, {"data": [{"id": 3}, {"id": 4}]})
    guard.learn("POST", "/v2/schedules", 201, {"data": {"id": {"a": 1}}})
    guard.learn("POST", "/v2/schedules", 201, {"data": {"id": 5}})
    assert guard.claimed == [("POST /v2/schedules", "schedule", "1")]
    assert guard.journal.standing() == [("schedule", "5")]
    assert guard.objection("DELETE", "/v2/schedules/1", None)


def test_mode_full_does_not_take_the_ground_away_from_an_instance() -> None:
    guard = Guard(Mode.FULL, protects_the_ground=True)
    guard.remember({"schedule": ["1"]})
    assert guard.objection("PATCH", "/v2/me", {"email": ""})
    assert guard.objection("PATCH", "/v2/me", {"timeZone": "UTC"})
    assert guard.objection("PATCH", "/v2/me", {"weekStart": "Monday"}) is None
    assert guard.objection("POST", "/v2/api-keys/refresh", {})
    assert guard.objection("DELETE", "/v2/schedules/1", None)
    assert guard.objection("DELETE", "/v2/schedules/2", None) is None
    assert guard.objection("POST", "/v2/schedules", {"isDefault": True})
    assert Guard(Mode.FULL).objection("POST", "/v2/api-keys/refresh", {}) is None


def test_what_a_run_puts_back_it_may_change_and_nothing_else_of_the_user() -> None:
    guard = Guard(Mode.OWNED)
    assert guard.objection("PATCH", "/v2/me", {"timeFormat": 24})
    guard.keeps_the_profile = True
    assert guard.objection("PATCH", "/v2/me", {"timeFormat": 24}) is None
    assert guard.objection("PATCH", "/v2/me", {"timeFormat": 24, "email": "a@example.com"})
    assert guard.objection("PATCH", "/v2/me", {"avatarUrl": "https://evil.org/x.png"})


def test_a_journal_is_read_for_its_own_server_and_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    mine = {"base": "http://a.example", "user": "1"}
    journal = Journal(path)
    journal.write("run", run="x", **mine)
    journal.made("schedule", "1")
    assert Journal.read(path, scope=mine).standing() == [("schedule", "1")]
    for other in ({**mine, "base": "http://b.example"}, {**mine, "user": "2"}):
        with pytest.raises(SettingsError, match="something else"):
            Journal.read(path, scope=other)
    path.write_text('{"event": "made", "kind": "schedule", "id": "1"}\n')
    with pytest.raises(SettingsError, match="does not say"):
        Journal.read(path, scope=mine)


# --- things that a path does not name ----------------------------------------------------------------


def owner_of_a_feed() -> Guard:
    guard = Guard(Mode.OWNED)
    guard.remember({"calendar feed": ["3"]})
    guard.learn("POST", "/v2/calendars/ics-feed/save", 201, {"data": {"id": 7}})
    guard.learn("POST", "/v2/event-types", 201, {"data": {"id": 5}})
    guard.learn("POST", "/v2/slots/reserve", 201, {"data": "held"})
    return guard


def test_a_thing_may_be_named_in_the_body() -> None:
    guard = owner_of_a_feed()
    assert guard.objection("POST", "/v2/calendars/ics-feed/disconnect", {"id": 7}) is None
    assert guard.objection("POST", "/v2/calendars/ics-feed/disconnect", {"id": 3})
    assert guard.objection("POST", "/v2/calendars/ics-feed/disconnect", {})
    assert guard.objection("POST", "/v2/selected-calendars", {"credentialId": 7, "externalId": "x"}) is None
    assert guard.objection("POST", "/v2/selected-calendars", {"credentialId": 3, "externalId": "x"})
    guard.learn("POST", "/v2/calendars/ics-feed/disconnect", 200, {}, {"id": 7})
    assert not guard.journal.owns("calendar feed", "7")


def test_a_thing_may_be_named_in_the_query() -> None:
    guard = owner_of_a_feed()
    path = "/v2/slots/selected-slot"
    assert guard.objection("DELETE", path, None, [("uid", "held")]) is None
    assert guard.objection("DELETE", path, None, [("uid", "other")])
    assert guard.objection("DELETE", path, None)
    guard.learn("DELETE", path, 200, {}, None, [("uid", "held")])
    assert not guard.journal.owns("held slot", "held")


def test_mode_full_leaves_what_was_there_before_wherever_it_is_named() -> None:
    guard = Guard(Mode.FULL, protects_the_ground=True)
    guard.remember({"calendar feed": ["3"], "platform client": ["old"], "default conferencing": []})
    assert guard.objection("POST", "/v2/calendars/ics-feed/disconnect", {"id": 3})
    assert guard.objection("POST", "/v2/calendars/ics-feed/disconnect", {"id": 4}) is None
    assert guard.objection("PATCH", "/v2/oauth-clients/old", {"name": "x"})
    assert guard.objection("DELETE", "/v2/oauth-clients/old/webhooks", None)
    assert guard.objection("POST", "/v2/oauth-clients/old/users", {"email": "a@example.com"}) is None
    assert guard.objection("POST", "/v2/conferencing/zoom/default", None)


def test_a_managed_user_belongs_to_a_client() -> None:
    guard = Guard(Mode.OWNED)
    guard.learn("POST", "/v2/oauth-clients/one/users", 201, {"data": {"user": {"id": 4}, "accessToken": "x"}})
    assert guard.journal.standing() == [("managed user", "one/4")]
    assert guard.objection("PATCH", "/v2/oauth-clients/one/users/4", {"timeFormat": 24}) is None
    assert guard.objection("PATCH", "/v2/oauth-clients/two/users/4", {"timeFormat": 24})
    assert guard.objection("PATCH", "/v2/oauth-clients/one", {"name": "x"})


@pytest.mark.parametrize("mode", [Mode.OWNED, Mode.FULL])
def test_a_choice_that_can_be_made_again_may_be_changed(mode: Mode) -> None:
    guard = Guard(mode, protects_the_ground=True)
    assert guard.objection("POST", "/v2/conferencing/zoom/default", None)
    guard.remember({"default conferencing": ["daily-video"]})
    assert guard.objection("POST", "/v2/conferencing/zoom/default", None) is None
