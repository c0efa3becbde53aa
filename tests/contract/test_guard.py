"""What a run may send in each mode, and that nothing foreign is ever touched."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from calcom_spec.contract import Document
from contract_tests.gateway import Gateway, NotSentError
from contract_tests.guard import Guard, Journal
from contract_tests.leaving import Exit
from contract_tests.settings import Mode, SettingsError
from contract_tests.teams.api import TEAMS

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
        with pytest.raises(SettingsError, match="another server or user"):
            Journal.read(path, scope=other)
    path.write_text('{"event": "made", "kind": "schedule", "id": "1"}\n')
    with pytest.raises(SettingsError, match="does not name its server"):
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


# --- each reason, in its words ---------------------------------------------------------------------------


OWNED: list[tuple[str, str, Any, str | None]] = [
    ("PATCH", "/v2/event-types/7", {}, "mode owned does not touch event-type 7, which this run did not make"),
    ("POST", "/v2/event-types", [], "mode owned creates only from JSON objects"),
    ("POST", "/v2/event-types", None, "mode owned creates only from JSON objects"),
    (
        "POST",
        "/v2/bookings/recurring",
        {"a": 1},
        "mode owned makes a booking only on event types that this run made",
    ),
    ("POST", "/v2/bookings", {}, "mode owned makes a booking only on event types that this run made"),
    ("POST", "/v2/bookings", [BOOK], "mode owned creates only from JSON objects"),
    (
        "POST",
        "/v2/selected-calendars",
        {"credentialId": 3},
        "mode owned does not touch calendar feed 3, which this run did not make",
    ),
    (
        "POST",
        "/v2/selected-calendars",
        {"credentialId": True},
        "mode owned does not touch calendar feed None, which this run did not make",
    ),
    (
        "POST",
        "/v2/conferencing/zoom/default",
        {},
        "mode owned never sends POST /v2/conferencing/zoom/default",
    ),
    (
        "PATCH",
        "/v2/event-types/5/../7",
        {},
        "mode owned sends no path that a parser could read as another path",
    ),
    (
        "PATCH",
        "/v2/event-types/5",
        {"scheduleId": 9},
        "mode owned sends only ids in scheduleId that this run made",
    ),
    (
        "PATCH",
        "/v2/event-types/5",
        {"a": [{"teamId": 9}]},
        "mode owned sends only ids in teamId that this run made",
    ),
    (
        "PATCH",
        "/v2/event-types/5",
        {"a": "x@evil.org"},
        "mode owned sends only e-mail addresses in reserved domains",
    ),
    (
        "PATCH",
        "/v2/event-types/5",
        {"a": {"returnUrl": "http://evil.org"}},
        "mode owned sends only URLs with loopback or reserved hosts",
    ),
    (
        "PATCH",
        "/v2/event-types/5",
        {"isDefault": True},
        "mode owned does not change the default schedule",
    ),
    (
        "POST",
        "/v2/schedules",
        {"isDefault": True},
        "mode owned does not change the default schedule",
    ),
    ("PATCH", "/v2/event-types/5", {"isDefault": False, "scheduleId": None, "title": "x"}, None),
    ("PATCH", "/v2/event-types/5/webhooks/1", {"isDefault": True}, None),
    ("POST", "/v2/bookings", {**BOOK, "recurringEventId": "x"}, None),
    (
        "POST",
        "/v2/auth/oauth2/token",
        {"client_id": "x", "grant": "a@b.de"},
        "mode owned sends only e-mail addresses in reserved domains",
    ),
    ("POST", "/v2/auth/oauth2/token", {"userId": 3}, None),
    ("HEAD", "/v2/anything", None, None),
    ("OPTIONS", "/v2/anything", None, None),
    ("delete", "/v2/event-types/5?a=/../", None, None),
]


@pytest.mark.parametrize(("method", "path", "body", "reason"), OWNED)
def test_why_owned_objects(method: str, path: str, body: Any, reason: str | None) -> None:
    assert owner_of_five().objection(method, path, body) == reason


def test_why_the_other_modes_object() -> None:
    guard = Guard(Mode.READ_ONLY)
    assert guard.objection("POST", "/v2/schedules", {}) == "mode read-only sends only GET requests"
    guard = Guard(Mode.OWNED, kinds=frozenset({"event-type"}))
    assert (
        guard.objection("POST", "/v2/schedules", {"name": "x"})
        == "the run must not make a schedule on this target"
    )
    full = Guard(Mode.FULL, protects_the_ground=True)
    full.remember({"schedule": ["1"], "event-type": ["1"], "calendar feed": ["1"]})
    for method, path, body, query, reason in (
        ("POST", "/v2/api-keys/refresh", {}, (), "the request would revoke the key that the run uses"),
        (
            "POST",
            "/v2/conferencing/zoom/default",
            {},
            (),
            "the user has no default conferencing, and the run could not remove a chosen one",
        ),
        ("DELETE", "/v2/schedules/1", None, (), "schedule 1 existed before the run"),
        ("PATCH", "/v2/event-types/1/webhooks", {}, (), "event-type 1 existed before the run"),
        (
            "DELETE",
            "/v2/selected-calendars",
            None,
            [("credentialId", "1")],
            "calendar feed 1 existed before the run",
        ),
        (
            "PATCH",
            "/v2/me",
            {"timeZone": 1, "email": 2, "bio": 3},
            (),
            "the request would change the user's email, timeZone",
        ),
        (
            "PATCH",
            "/v2/schedules/2",
            {"isDefault": True},
            (),
            "the request would change the default schedule",
        ),
        ("PATCH", "/v2/schedules/2", {"isDefault": "true"}, (), None),
        ("PATCH", "/v2/me", [], (), None),
        ("POST", "/v2/event-types", {"slug": "x"}, (), None),
        ("DELETE", "/v2/selected-calendars", None, [("credentialId", "2")], None),
        ("DELETE", "/v2/event-types/1/../2", None, (), "event-type 1 existed before the run"),
    ):
        assert full.objection(method, path, body, query) == reason


def test_what_restores_the_profile_is_always_sent() -> None:
    guard = Guard(Mode.OWNED)
    guard.restores = "PATCH /v2/me"
    assert guard.objection("patch", "/v2/me/", {"email": "boss@evil.org"}) is None
    guard.mode = Mode.READ_ONLY
    assert guard.objection("PATCH", "/v2/me", {})


@pytest.mark.parametrize(
    ("mode", "label", "never"),
    [
        (Mode.FULL, "POST /v2/calendars/apple/credentials", False),
        (Mode.OWNED, "POST /v2/calendars/{calendar}/credentials", True),
        (Mode.OWNED, "GET /v2/calendars/{calendar}/check", False),
        (Mode.OWNED, "POST /v2/schedules", False),
        (Mode.OWNED, "PATCH /v2/schedules/{scheduleId}", False),
        (Mode.OWNED, "POST /v2/calendars/{calendar}/disconnect", False),
        (Mode.OWNED, "POST /v2/auth/oauth2/token", False),
        (Mode.OWNED, "PATCH /v2/me", False),  # the run restores what it changes
        (Mode.OWNED, "POST /v2/conferencing/{app}/default", False),
        (Mode.READ_ONLY, "POST /v2/schedules", True),
        (Mode.READ_ONLY, "GET /v2/schedules", False),
    ],
)
def test_what_a_mode_never_sends(mode: Mode, label: str, never: bool) -> None:
    assert Guard(mode).never_sends(label) is never


# --- what is learnt --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "is_owned"), [(199, False), (200, True), (299, True), (300, False), (404, False)]
)
def test_only_a_success_makes_something(status: int, is_owned: bool) -> None:
    guard = Guard(Mode.OWNED)
    guard.learn("post", "/v2/schedules/", status, {"data": {"id": 1}})
    assert guard.made("schedule", 1) is is_owned
    assert guard.journal.standing() == ([("schedule", "1")] if is_owned else [])
    assert guard.stays == ({"deleted schedules (their hours remain)": 1} if is_owned else {})


def test_what_stays_is_counted_once_for_each_thing() -> None:
    guard = owner_of_five()
    for uid in ("a", "b", "a"):
        guard.learn("POST", "/v2/bookings", 201, {"data": {"uid": uid}})
    guard.adopt("booking", "c")
    guard.learn("POST", "/v2/auth/oauth2/token", 200, {}, {"grant_type": "authorization_code"})
    guard.learn("POST", "/v2/auth/oauth2/token", 200, {}, {"grant_type": "refresh_token"})
    guard.learn("POST", "/v2/auth/oauth2/token", 400, {}, {"grant_type": "authorization_code"})
    assert guard.stays == {"ended bookings and their history": 3, "exchanged codes": 1}


def test_the_removal_of_something_prepared_is_counted_once() -> None:
    guard = Guard(Mode.FULL)
    for _ in range(2):
        guard.adopt("managed user", "client/1", remains="deleted managed users of seed.sql")
    guard.learn("POST", "/v2/oauth-clients/client/users", 201, {"data": {"user": {"id": 2}}})
    assert guard.made("managed user", "client/2")
    assert guard.stays == {"deleted managed users of seed.sql": 1}


@pytest.mark.parametrize(
    ("method", "path", "stands"),
    [
        *(("DELETE", "/v2/bookings/a", False), ("DELETE", "/v2/bookings/a/", False)),
        *(("POST", "/v2/bookings/a/cancel", False), ("POST", "/v2/bookings/a/decline", False)),
        *(("DELETE", "/v2/bookings/a/attendees/1", True), ("POST", "/v2/bookings/a/confirm", True)),
        *(
            ("PATCH", "/v2/bookings/a", True),
            ("POST", "/v2/bookings/b/cancel", True),
            ("POST", "/v2/nothing", True),
        ),
    ],
)
def test_what_ends_a_thing(method: str, path: str, stands: bool) -> None:
    guard = owner_of_five()
    guard.learn("POST", "/v2/bookings", 201, {"data": {"uid": "a"}})
    guard.learn(method, path, 200, {"data": {"uid": "z"}})
    assert guard.journal.owns("booking", "a") is stands
    assert guard.made("booking", "a")
    assert not guard.made("booking", "z")


def test_one_request_may_make_several_of_a_kind() -> None:
    guard = owner_of_five()
    guard.learn(
        "POST", "/v2/bookings/recurring", 201, {"data": [{"uid": "a"}, {"uid": "b"}, "c", {"uid": None}]}
    )
    guard.learn("POST", "/v2/webhooks", 201, {"data": [{"id": "w"}]})
    assert guard.journal.standing() == [("event-type", "5"), ("booking", "a"), ("booking", "b")]


def test_a_booking_has_further_names() -> None:
    guard = owner_of_five()
    seats = [{"seatUid": "s2"}, {"seatUid": 3}, "x", {}]
    guard.learn("POST", "/v2/bookings", 201, {"data": {"uid": "a", "seatUid": "s1", "attendees": seats}})
    guard.learn("POST", "/v2/bookings", 201, {"data": {"uid": "b", "attendees": "s4"}})
    for kind, identity, is_ours in (
        *(("seat", "s1", True), ("seat", "s2", True), ("seat", "3", False), ("seat", "s4", False)),
        *(
            ("booking-uid", "a", True),
            ("booking-uid", "b", True),
            ("booking-uid", "c", False),
            ("seat", None, False),
        ),
    ):
        assert guard.made(kind, identity) is is_ours
    assert guard.objection("POST", "/v2/bookings/a/cancel", {"seatUid": "s1"}) is None
    assert guard.objection("POST", "/v2/bookings/a/cancel", {"seatUid": "s4"})


def test_what_is_made_below_a_team_may_be_named() -> None:
    guard = Guard(Mode.OWNED, api=TEAMS)
    guard.learn("POST", "/v2/teams", 201, {"data": {"id": 4}})
    path = "/v2/teams/4/event-types"
    guard.learn("POST", path, 201, {"data": [{"id": 8}, {"id": None}, "x"]})
    guard.learn("POST", path, 201, {"data": {"id": 9}})
    guard.learn("PATCH", path, 200, {"data": {"id": 10}})
    guard.learn("POST", "/v2/teams/4/memberships", 201, {"data": {"id": 11}})
    assert [identity for identity in range(8, 12) if guard.made("event-type", identity)] == [8, 9]
    assert guard.journal.standing() == [("team", "4")]


def test_a_foreign_thing_may_be_named_and_is_not_owned() -> None:
    guard = owner_of_five()
    guard.may_name("schedule", "9")
    assert guard.objection("PATCH", "/v2/event-types/5", {"scheduleId": 9}) is None
    assert guard.journal.standing() == [("event-type", "5")]
    assert Guard(Mode.OWNED, guard.journal).made("event-type", "5")


# --- the journal -----------------------------------------------------------------------------------------


def test_what_is_about_to_be_made_is_noted_with_its_mark(tmp_path: Path) -> None:
    guard = Guard(Mode.OWNED, Journal(tmp_path / "deep" / "j"))
    guard.intends("post", "/v2/event-types/", {"slug": "x", "title": "y"})
    guard.intends("POST", "/v2/bookings", BOOK)
    guard.intends("POST", "/v2/calendars/ics-feed/save", {"urls": []})
    guard.intends("POST", "/v2/schedules", {})
    for method, path, body in (
        *(("POST", "/v2/event-types", []), ("GET", "/v2/event-types", {}), ("POST", "/v2/nothing", {})),
    ):
        guard.intends(method, path, body)
    noted = [(entry["event"], entry["kind"], entry["marker"]) for entry in guard.journal.entries()]
    assert noted == [
        *(("intent", "event-type", "x"), ("intent", "booking", 5)),
        *(("intent", "calendar feed", "calendar feed"), ("intent", "schedule", None)),
    ]


def test_a_journal_notes_each_change_once(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j")
    assert list(journal.entries()) == []
    journal.gone("schedule", "1")
    journal.made("schedule", "1")
    journal.made("schedule", "1")
    journal.made("webhook", "1")
    assert journal.owns("schedule", "1")
    assert not journal.owns("schedule", "2")
    journal.gone("schedule", "1")
    journal.gone("schedule", "1")
    assert [entry["event"] for entry in journal.entries()] == ["made", "made", "gone"]
    assert journal.standing() == Journal.read(tmp_path / "j").standing() == [("webhook", "1")]
    without = Journal()
    without.made("schedule", "1")
    assert without.standing() == [("schedule", "1")]
    assert list(without.entries()) == []


def test_a_journal_says_what_it_is_about(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j")
    journal.write("before", snapshot={})
    journal.write("run", base="a", user="1")
    journal.write("run", base="b", user="2")
    assert Journal.read(tmp_path / "j", scope={"base": "a"}).standing() == []
    with pytest.raises(SettingsError) as refused:
        Journal.read(tmp_path / "j", scope={"base": "a", "user": "2", "more": "x"})
    told = f"{tmp_path / 'j'} belongs to another server or user (user '1', more None); nothing was removed."
    assert str(refused.value) == told


# --- texts and fields -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "is_name"),
    [
        *(
            ("userId", True),
            ("userIds", True),
            ("uid", True),
            ("rescheduleUids", True),
            ("id", True),
            ("ids", True),
        ),
        *(("hosts", True), ("users", True), ("children", True), ("assignee", True), ("identifier", False)),
        *(("grid", False), ("valid", False), ("hostsOf", False), ("paid", False)),
    ],
)
def test_which_fields_name_a_thing(field: str, is_name: bool) -> None:
    told = owner_of_five().objection("PATCH", "/v2/event-types/5", {"deep": [{field: 3}]})
    assert (told is not None) is is_name


@pytest.mark.parametrize(
    ("field", "is_address"),
    [
        ("url", True),
        ("returnUrl", True),
        ("urls", True),
        ("uri", True),
        ("WEBHOOK", True),
        ("endpoint", True),
        ("urlx", False),
        ("link", False),
    ],
)
def test_which_fields_name_an_address(field: str, is_address: bool) -> None:
    told = owner_of_five().objection("PATCH", "/v2/event-types/5", {field: ["http://evil.org"]})
    assert (told is not None) is is_address


@pytest.mark.parametrize(
    "url",
    [
        *("", "http://127.0.0.1", "https://localhost:8080/x", "http://[::1]:9/", "http://a.example.com/x"),
        *(
            "http://example.net",
            "https://x.test",
            "https://a.b.example",
            "https://x.invalid:1/",
            "HTTP://EXAMPLE.ORG",
        ),
    ],
)
def test_nobody_is_called_at_these_addresses(url: str) -> None:
    assert owner_of_five().objection("PATCH", "/v2/event-types/5", {"url": url}) is None


@pytest.mark.parametrize(
    "address",
    ["a@example.com", "a.b+c_d-1@x.example.org", "A@EXAMPLE.NET", "a@b.test", "a@b.c.example", "a@b.invalid"],
)
def test_nobody_reads_these_addresses(address: str) -> None:
    assert owner_of_five().objection("PATCH", "/v2/event-types/5", {"a": [address]}) is None


def test_below_what_was_lent_things_may_be_made() -> None:
    guard = Guard(Mode.FULL, api=TEAMS, protects_the_ground=True)
    guard.remember({"organization-team": ["3", "4"]})
    path = "/v2/organizations/1/teams/{}{}"
    told = "organization-team 3 existed before the run"
    assert guard.objection("POST", path.format(3, "/workflows"), {}) == told
    guard.lend("organization-team", "3")
    assert guard.objection("POST", path.format(3, "/workflows"), {}) is None
    assert guard.objection("PATCH", path.format(3, ""), {}) == told
    assert guard.objection("DELETE", path.format(4, "/workflows/1"), {})
    guard.learn("POST", path.format(3, "/workflows/routing-form"), 201, {"data": {"id": 7}})
    assert guard.journal.standing() == [("workflow of a routing form", "3/7")]


def test_a_journal_holds_no_secret_and_nobodys_address(tmp_path: Path) -> None:
    key = "cal_live_KEYKEYKEY0123456789"
    journal = Journal(tmp_path / "j", Exit({"CALCOM_API_KEY": key}, people=True).value)
    journal.made("schedule", f"1 {key} ann.person@corp.example-real.org")
    journal.write("before", snapshot={"schedule": ["ann.person@corp.example-real.org", "2"]})
    journal.write("profile", profile={"bio": "mail ann.person@corp.example-real.org"})
    text = (tmp_path / "j").read_text()
    assert key not in text
    assert text.count("ann.person") == 1, "the user's own data has to come back as it was"
    assert journal.owns("schedule", f"1 {key} ann.person@corp.example-real.org")
    assert [entry["event"] for entry in journal.entries()] == ["made", "before", "profile"]
