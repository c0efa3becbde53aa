"""How API v1 is spoken: paths, keys, methods, bodies, tags, and the controls around it."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from calcom.sandbox import App, Sandbox
from calcom.sandbox.document import operations
from calcom.sandbox.v1 import documentation

from .conftest import Caller, booking


@pytest.mark.parametrize("prefix", ["", "/api", "/v1", "/api/v1"])
def test_every_prefix_leads_to_the_api(call: Caller, prefix: str) -> None:
    assert call("GET", f"{prefix}/me").json()["user"]["username"] == "alice"
    assert call("GET", prefix or "/", as_=None).json().keys() == {"message"}


def test_a_slash_at_the_end_is_redirected(call: Caller) -> None:
    answer = call("GET", "/v1/me/")
    assert (answer.status_code, answer.headers["location"]) == (308, f"/v1/me?apiKey={call.alice}")
    assert answer.text == answer.headers["location"]


@pytest.mark.parametrize(
    ("key", "status", "body"),
    [
        (None, 401, {"message": "No apiKey provided"}),
        ("cal_unknown", 401, {"error": "Your API key is not valid."}),
    ],
)
def test_who_shows_no_good_key_is_told_in_the_server_s_two_ways(
    call: Caller, key: str | None, status: int, body: dict[str, str]
) -> None:
    answer = call("GET", "/v1/me", as_=key)
    assert (answer.status_code, answer.json()) == (status, body)
    assert {"x-ratelimit-limit", "calcom-response-id"}.isdisjoint(answer.headers)


def test_a_key_may_be_shown_without_its_prefix_and_in_no_header(call: Caller) -> None:
    assert call("GET", "/v1/me", as_=call.bob.removeprefix("cal_")).json()["user"]["username"] == "bob"
    answer = call("GET", "/v1/me", as_=None, headers={"authorization": f"Bearer {call.alice}"})
    assert answer.status_code == 401


def test_a_key_is_good_until_the_end_of_its_day(call: Caller) -> None:
    call.app.state.api_keys.update(call.bob, expiresAt="2031-01-06T00:00:00.000Z")
    assert call("GET", "/v1/me", as_=call.bob).status_code == 200
    call.app.state.clock.move("2031-01-07T00:00Z")
    assert call("GET", "/v1/me", as_=call.bob).json() == {"error": "This API key is expired."}


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("POST", "/v1/me", "GET"),
        ("PUT", "/v1/schedules", "GET,POST"),
        ("POST", "/v1/schedules/1", "GET,PATCH,DELETE"),
        ("HEAD", "/v1/me", "GET"),
    ],
)
def test_other_methods_are_refused_with_those_that_are_not(
    call: Caller, method: str, path: str, allowed: str
) -> None:
    answer = call(method, path)
    assert answer.status_code == 405
    if method != "HEAD":
        assert answer.json() == {"message": f"Method Not Allowed (Allow: {allowed})"}


def test_an_unknown_path_is_a_page(call: Caller) -> None:
    answer = call("GET", "/v1/nope", as_=None)
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")


@pytest.mark.parametrize("body", [b'{"a": nope}', b"{", b"[1,", b'{"a": NaN}', b"[" * 100_000])
def test_what_is_no_json_is_refused_in_plain_text(call: Caller, body: bytes) -> None:
    answer = call("POST", "/v1/bookings", content=body, headers={"content-type": "application/json"})
    assert (answer.status_code, answer.text) == (400, "Invalid JSON")


@pytest.mark.parametrize("body", [b"[]", b"1", b'"text"', b"null", b""])
def test_a_body_that_is_no_object_is_refused(call: Caller, body: bytes) -> None:
    for path in ("/v1/schedules", "/v1/webhooks", "/v1/attendees", "/v1/teams"):
        answer = call("POST", path, content=body, headers={"content-type": "application/json"})
        assert answer.status_code == 400, path
        assert answer.json()["message"]


def test_a_body_over_a_megabyte_is_not_read(call: Caller) -> None:
    content = json.dumps({"name": "x" * 1_100_000})
    answer = call("POST", "/v1/schedules", content=content, headers={"content-type": "application/json"})
    assert (answer.status_code, answer.text) == (413, "Body exceeded 1mb limit")


def test_an_answer_that_one_has_is_not_sent_again(call: Caller) -> None:
    tag = call("GET", "/v1/event-types").headers["etag"]
    again = call("GET", "/v1/event-types", headers={"if-none-match": tag})
    assert (again.status_code, again.content) == (304, b"")


def test_every_operation_of_the_document_is_served() -> None:
    app = App(profile="v1")
    for identity in operations("v1"):
        assert app.arm(operation=identity, kind="status").operation.split(" ", 1)[1].startswith("/v1/")


@pytest.mark.parametrize(
    ("kind", "status", "body"),
    [
        ("status", 503, {"message": "Injected by the sandbox", "data": None}),
        ("status", 500, {"message": "Injected by the sandbox", "data": None}),
        ("rate_limit", 429, {"message": "Rate limit exceeded"}),
    ],
)
def test_faults_speak_v1(call: Caller, kind: str, status: int, body: dict[str, object]) -> None:
    call.app.arm(operation="list_bookings", kind=kind, status=status, seconds=30)
    answer = call("GET", "/v1/bookings")
    assert (answer.status_code, answer.json()) == (status, body)
    if kind == "rate_limit":
        assert answer.headers["x-ratelimit-remaining"] == "0"
        now = call.app.state.clock.timestamp()
        assert int(answer.headers["x-ratelimit-reset"]) == round((now + 30) * 1000)
    assert call("GET", "/v1/bookings").status_code == 200


def test_the_journal_tells_what_was_asked(call: Caller) -> None:
    answer = call("GET", "/api/v1/schedules/1")
    [entry] = call.app.journal.entries()
    assert entry["url"] == "/api/v1/schedules/1?apiKey=***"
    assert entry["requestId"] == answer.headers["calcom-response-id"] != ""
    assert (entry["operation"], entry["status"], entry["user"]) == (
        "GET /v1/schedules/{id}",
        200,
        "alice@example.com",
    )


def test_the_controls_are_there(call: Caller) -> None:
    call("DELETE", "/v1/event-types/1")
    assert call("POST", "/_sandbox/reset", as_=None).status_code < 300
    assert call("GET", "/v1/event-types/1").status_code == 200


def test_a_state_file_is_gone_on_with(tmp_path: Path) -> None:
    file = tmp_path / "v1.sqlite3"
    first = App(profile="v1", state_file=file)
    made = Caller(first)("POST", "/v1/schedules", json={"name": "Kept", "timeZone": "UTC"}).json()["schedule"]
    first.close()
    second = App(profile="v1", state_file=file)
    assert Caller(second)("GET", f"/v1/schedules/{made['id']}").json()["schedule"] == made
    second.close()


def test_one_of_many_gets_the_slot(call: Caller) -> None:
    async def race() -> list[int]:
        sent = [booking(responses={"name": f"R{n}", "email": f"r{n}@example.com"}) for n in range(64)]
        answers = await asyncio.gather(*(call.ask("POST", "/v1/bookings", json=each) for each in sent))
        return [answer.status_code for answer in answers]

    statuses = asyncio.run(race())
    assert statuses.count(200) == 1
    assert set(statuses) <= {200, 400, 409}


def test_it_is_served_on_loopback() -> None:
    with Sandbox(profile="v1") as sandbox:
        from calcom.v1 import CalComV1

        with CalComV1(sandbox.api_key, base_url=f"{sandbox.url}/v1") as client:
            assert client.me.get().username == "alice"


def test_the_page_is_fresh() -> None:
    root = Path(__file__).parents[3]
    page = documentation.render(root / "tests" / "recordings")
    assert (root / "docs" / "sandbox-v1.md").read_text(encoding="utf-8") == page
    assert "(not there)" not in page
