"""What would stop a sandbox, or hand it to somebody else, and does not."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest

from calcom.sandbox import App
from calcom.sandbox.bodies import MAX_PARAMETERS, parse_body, parse_query
from calcom.sandbox.bookings.titles import title_of
from calcom.sandbox.calendars.feeds import FeedError, parse_feed
from calcom.sandbox.errors import BareError
from calcom.sandbox.store import NotAStateError, Store
from calcom.sandbox.webhooks.handlebars import TemplateError, render

from .conftest import Client

NEW = "2024-06-14"
ODD_TARGETS = (
    "http://127.0.0.1:9/caf\u00e9",
    "http://127.0.0.1:99999/",
    "http://[::1/x",
    "http://a..b/",
    "x",
)


@pytest.mark.parametrize("url", ODD_TARGETS)
def test_an_odd_target_stops_no_worker(app: App, url: str) -> None:
    row = {"webhookId": "x", "trigger": "T", "url": url, "headers": {}, "body": "", "createdAt": ""}
    with app.state.lock:
        made = [app.state.deliveries.insert(row, status="pending", attempts=[]) for _ in range(8)]
        for delivery in made:
            app.webhooks.post(delivery)
    assert app.webhooks.wait(20)
    assert {delivery["status"] for delivery in made} <= {"failed", "refused"}
    assert all(delivery["attempts"][0]["error"] for delivery in made)


def test_a_query_of_a_hundred_thousand_values_takes_no_time() -> None:
    started = time.process_time()
    assert len(parse_query("a=1&" * 100_000)["a"]) == MAX_PARAMETERS
    assert time.process_time() - started < 1


def test_a_form_of_too_many_values_is_refused() -> None:
    with pytest.raises(BareError, match="too many parameters"):
        parse_body(b"a=1&" * 100_000, "application/x-www-form-urlencoded", forms=True)


def test_a_series_without_end_is_not_booked(ask: Client) -> None:
    recurrence = {"interval": 1, "occurrences": 10**9, "frequency": "weekly"}
    body = {"title": "Long", "slug": "long", "lengthInMinutes": 30, "recurrence": recurrence}
    made = ask("POST", "/v2/event-types", json=body, version=NEW)
    who = {"name": "Ann", "email": "ann@example.com", "timeZone": "UTC"}
    booking = {"eventTypeId": made.json()["data"]["id"], "start": "2035-01-08T10:00:00Z", "attendee": who}
    answer = ask("POST", "/v2/bookings", json=booking, version="2024-08-13")
    assert (answer.status_code, "at most 1000" in answer.text) == (400, True)


@pytest.mark.parametrize("pace", ["SECONDLY", "minutely"])
def test_a_feed_by_the_second_is_refused(pace: str) -> None:
    event = f"BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20200101T000000Z\r\nRRULE:FREQ={pace}\r\nEND:VEVENT\r\n"
    with pytest.raises(FeedError):
        parse_feed(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{event}END:VCALENDAR\r\n")


@pytest.mark.parametrize(
    ("host", "status"),
    [("127.0.0.1:3000", 200), ("localhost", 200), ("[::1]:80", 200), ("evil.example:3000", 403)],
)
def test_controls_are_for_this_machine_alone(ask: Client, host: str, status: int) -> None:
    assert ask("GET", "/_sandbox", headers={"host": host}).status_code == status


@pytest.mark.parametrize("template", ["{" * 60_000, "{" * 60_000 + "}", "{a}" * 20_000])
def test_a_title_of_braces_takes_no_time(template: str) -> None:
    event_type = {"title": "T", "customName": template}
    started = time.process_time()
    title_of(event_type, {"name": "H"}, name=template, minutes=1, location="", answers={})
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    "template", ["{{" * 30_000, "{{" * 30_000 + "}}", "{{{x}}" * 5_000, "{{#if x}}" * 5_000]
)
def test_a_template_of_braces_takes_no_time(template: str) -> None:
    started = time.process_time()
    with contextlib.suppress(TemplateError):
        render(template, {"x": 1})
    assert time.process_time() - started < 3


def test_what_a_full_disk_did_not_take_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    app = App(state_file=tmp_path / "state.sqlite3")
    ask = Client(app)
    before = ask("GET", "/v2/schedules", version="2024-06-11").json()["data"]

    def full(*_: Any) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "_write", full)
        body = {"name": "Lost", "timeZone": "UTC", "isDefault": False}
        answer = ask("POST", "/v2/schedules", json=body, version="2024-06-11")
    assert (answer.status_code, "disk is full" in answer.text) == (500, True)
    assert ask("GET", "/v2/schedules", version="2024-06-11").json()["data"] == before
    app.close()


@pytest.mark.parametrize(
    "damage", ["UPDATE rows SET body = '{'", "UPDATE rows SET body = '[]'", "DELETE FROM tables"]
)
def test_a_damaged_state_is_told_in_a_line(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "state.sqlite3"
    App(state_file=path).close()
    connection = sqlite3.connect(path)
    connection.execute(damage)
    connection.commit()
    connection.close()
    with pytest.raises(NotAStateError, match="is damaged"):
        App(state_file=path)


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://elsewhere.example"},
        {"origin": "null"},
        {"host": "elsewhere.example", "origin": "http://elsewhere.example"},
    ],
)
def test_a_page_of_another_site_gets_no_file_of_this_machine(
    ask: Client, tmp_path: Path, headers: dict[str, str]
) -> None:
    feed = tmp_path / "private.ics"
    feed.write_text("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n")
    body = {"urls": [feed.as_uri()], "readOnly": True}
    assert ask("POST", "/v2/calendars/ics-feed/save", json=body, headers=headers).status_code == 403
    assert ask("POST", "/v2/calendars/ics-feed/save", json=body).status_code == 201
