"""What would stop a sandbox, or hand it to somebody else, and does not."""

from __future__ import annotations

import contextlib
import http.client
import json
import random
import socket
import sqlite3
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from calcom.sandbox import App
from calcom.sandbox.bodies import MAX_PARAMETERS, parse_body, parse_query
from calcom.sandbox.bookings.titles import title_of
from calcom.sandbox.calendars import feeds
from calcom.sandbox.calendars.feeds import FeedError, parse_feed
from calcom.sandbox.errors import BareError
from calcom.sandbox.quirks import ALL_QUIRKS, NO_QUIRKS, Quirks
from calcom.sandbox.state import State
from calcom.sandbox.store import NotAStateError, Store
from calcom.sandbox.webhooks import delivery
from calcom.sandbox.webhooks.handlebars import TemplateError, render

from .conftest import Client

NEW = "2024-06-14"
JSON = {"content-type": "application/json"}
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


DAMAGES = {
    "a row that is no JSON": "UPDATE rows SET body = '{' WHERE place = 1",
    "a row that is a list": "UPDATE rows SET body = '[1]' WHERE place = 1",
    "a row without its key": "UPDATE rows SET body = '{}' WHERE place = 1",
    "a row of an unknown table": "UPDATE rows SET name = 'zzz' WHERE place = 1",
    "a key that is a list": """UPDATE rows SET body = '{"id": [1]}' WHERE name = 'users'""",
    "a row nested too deeply": (
        "UPDATE rows SET body = replace(hex(zeroblob(100000)), '0', '[') WHERE place = 1"
    ),
    "no tables": "DELETE FROM tables",
    "meta that is a list": "UPDATE meta SET body = '[1]' WHERE name = 'state'",
    "a clock that is a list": """UPDATE meta SET body = '{"clock": []}' WHERE name = 'state'""",
    "a clock at no moment": """UPDATE meta SET body = '{"clock": {"frozen": "x"}}' WHERE name = 'state'""",
    "a clock far ahead": """
        UPDATE meta SET body = '{"clock": {"offset_seconds": 1e300}}' WHERE name = 'state'
    """,
    "a sequence that is text": """
        UPDATE meta SET body = '{"sequences": {"users": "x"}}' WHERE name = 'state'
    """,
    "settings that are a number": """UPDATE meta SET body = '{"settings": 5}' WHERE name = 'state'""",
    "a delivery to a number": """
        INSERT OR REPLACE INTO tables VALUES ('deliveries', 'id');
        INSERT INTO rows (name, key, body)
        VALUES ('deliveries', '1', '{"id": 1, "status": "pending", "url": 5}')
    """,
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=list(DAMAGES))
def test_a_damaged_state_is_told_in_a_line(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "state.sqlite3"
    App(state_file=path).close()
    connection = sqlite3.connect(path)
    connection.executescript(damage)
    connection.commit()
    connection.close()
    with pytest.raises(NotAStateError, match="is damaged"):
        App(state_file=path)


def test_a_state_with_damaged_bytes_is_opened_or_told_in_a_line(tmp_path: Path) -> None:
    sound = tmp_path / "sound"
    App(state_file=sound).close()
    raw = sound.read_bytes()
    chance = random.Random(1)
    told = 0
    for number in range(8):
        damaged = bytearray(raw)
        for _ in range(200):
            damaged[chance.randrange(100, len(raw))] = chance.randrange(256)
        path = tmp_path / f"damaged{number}"
        path.write_bytes(damaged)
        try:
            App(state_file=path).close()
        except NotAStateError:
            told += 1
    assert told > 4


def test_text_that_utf_8_does_not_have_is_stored(tmp_path: Path) -> None:
    app = App(state_file=tmp_path / "state.sqlite3")
    answer = Client(app)("PATCH", "/v2/me", content=b'{"name": "\\ud800"}', headers=JSON)
    app.close()
    assert answer.status_code == 200
    App(state_file=tmp_path / "state.sqlite3").close()


def test_a_clock_that_is_set_back_goes_on(ask: Client) -> None:
    who = {"name": "Ann", "email": "ann@example.com", "timeZone": "UTC"}
    for year in (2035, 2031, 1, 9998, 1971):
        assert ask("POST", "/_sandbox/clock/move", json={"to": f"{year:04}-01-01"}).status_code == 200
        assert ask("GET", "/v2/me").status_code == 200
        booking = {"eventTypeId": 1, "start": f"{year:04}-01-08T10:00:00Z", "attendee": who}
        answer = ask("POST", "/v2/bookings", json=booking, version="2024-08-13")
        assert answer.status_code in (201, 400), answer.text
    assert ask("POST", "/_sandbox/clock/reset").status_code == 200


# --- the controls


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("clock/move", b'{"to": "0001-01-01T00:00:00+14:00"}'),
        ("clock/move", b'{"to": "9999-12-31T23:59:59-14:00"}'),
        ("clock/move", b'{"to": "-1"}'),
        ("clock/move", b'{"to": []}'),
        ("clock/move", b'{"seconds": 1e18}'),
        ("clock/move", b'{"seconds": -66e9}'),
        ("clock/move", b'{"seconds": 1e999}'),
        ("clock/move", b'{"seconds": NaN}'),
        ("clock/move", b'{"seconds": true}'),
        ("clock/freeze", b'{"at": 5}'),
        ("seed", b'{"users": []}'),
        ("seed", b'{"users": {"a": 5}}'),
        ("seed", b'{"users": null}'),
        ("seed", b"[1]"),
        ("faults", b'{"kind": "x"}'),
        ("faults", b'{"status": "503"}'),
        ("faults", b'{"status": 99999}'),
        ("faults", b'{"status": true}'),
        ("faults", b'{"kind": "delay", "seconds": NaN}'),
        ("faults", b'{"kind": "delay", "seconds": -1}'),
        ("faults", b'{"kind": "delay", "seconds": 1e300}'),
        ("faults", b'{"times": "x"}'),
        ("faults", b'{"skip": null}'),
        ("faults", b'{"message": 5}'),
        ("faults", b'{"operation": 5}'),
        ("faults", b"[]"),
    ],
)
def test_controls_refuse_what_they_cannot_do(ask: Client, path: str, body: bytes) -> None:
    assert ask("POST", f"/_sandbox/{path}", content=body).status_code == 400
    assert ask("GET", "/v2/me").status_code == 200


@pytest.mark.parametrize(
    "table",
    [
        [],
        {"rows": [{"id": 1}]},
        {"key": "id", "rows": None},
        {"key": "id", "rows": [[1]]},
        {"key": "id", "rows": [{"a": 1}]},
        {"key": "id", "rows": [{"id": 1.5}]},
        {"key": "id", "rows": [{"id": True}]},
        {"key": "id", "rows": [{"id": 1}, {"id": 1}]},
    ],
)
def test_a_snapshot_that_is_none_changes_nothing(ask: Client, table: Any) -> None:
    body = {"meta": {}, "tables": {"users": table}}
    assert ask("PUT", "/_sandbox/snapshot", json=body).status_code == 400
    assert ask("GET", "/v2/me").status_code == 200


def test_an_origin_of_nobody_steers_nothing(ask: Client) -> None:
    for origin in ("", "null", "http://[::1", "file://"):
        assert ask("POST", "/_sandbox/reset", headers={"origin": origin}).status_code == 403


# --- numbers


@pytest.mark.parametrize("number", ["1e999", "-1e999", "1" + "0" * 400, "1e308"])
def test_answers_are_json_whatever_number_was_sent(ask: Client, number: str) -> None:
    def refuse(name: str) -> None:
        raise AssertionError(name)

    for field in ("lengthInMinutes", "slotInterval", "bookingLimitsCount", "minimumBookingNotice"):
        value = f'{{"day": {number}}}' if field.endswith("Count") else number
        body = f'{{"title": "T", "slug": "t-{field.lower()}", "lengthInMinutes": 30, "{field}": {value}}}'
        answer = ask("POST", "/v2/event-types", content=body.encode(), version=NEW, headers=JSON)
        assert answer.status_code < 500
        json.loads(answer.text, parse_constant=refuse)


def test_there_is_one_kind_of_numbers(ask: Client) -> None:
    body = b'{"title": "T", "slug": "t", "lengthInMinutes": 3.0e1}'
    answer = ask("POST", "/v2/event-types", content=body, version=NEW, headers=JSON)
    assert '"lengthInMinutes":30,' in answer.text


def test_a_schedule_of_many_rows_takes_no_time(ask: Client) -> None:
    times = [(f"{n // 60:02}:{n % 60:02}", f"{n // 60 + 8:02}:{n % 60:02}") for n in range(900)]
    rows = [{"days": ["Monday"], "startTime": start, "endTime": end} for start, end in times]
    body = {"name": "Many", "timeZone": "UTC", "isDefault": False, "availability": rows}
    made = ask("POST", "/v2/schedules", json=body, version="2024-06-11").json()["data"]["id"]
    event = {"title": "T", "slug": "t", "lengthInMinutes": 30, "scheduleId": made}
    number = ask("POST", "/v2/event-types", json=event, version=NEW).json()["data"]["id"]
    started = time.process_time()
    query = f"/v2/slots?eventTypeId={number}&start=2035-01-01&end=2035-12-31"
    assert ask("GET", query, version="2024-09-04").status_code == 200
    assert time.process_time() - started < 5


# --- targets and feeds


def calendar(*lines: str) -> str:
    event = ["BEGIN:VEVENT", "UID:1", *lines, "END:VEVENT"]
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *event, "END:VCALENDAR", ""])


def listed(count: int) -> str:
    return ",".join(map(str, range(count)))


START = "DTSTART:20270301T100000Z"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "X" * 2_000_000,
        "BEGIN:VCALENDAR" + "\r\n" * 200_000,
        calendar(START, "RRULE:FREQ=NOPE"),
        calendar(START, "RRULE:FREQ="),
        calendar(START, "RRULE:COUNT=3"),
        calendar("DTSTART:xx", "RRULE:FREQ=DAILY"),
        calendar("DTSTART:00010101T100000Z", "RRULE:FREQ=DAILY"),
        calendar(START, "RRULE:FREQ=SECONDLY;COUNT=3"),
        calendar(START, f"RRULE:FREQ=HOURLY;BYMINUTE={listed(60)}"),
        calendar(
            START,
            f"RRULE:FREQ=DAILY;BYHOUR={listed(24)};BYSECOND={listed(60)}",
        ),
        calendar(START, "RDATE:" + ",".join(["20270301T100000Z"] * 120_000)),
        calendar(*["RRULE:FREQ=DAILY"] * 600),
    ],
    ids=lambda text: str(len(text)),
)
def test_a_feed_that_costs_too_much_or_means_nothing_is_refused(text: str) -> None:
    started = time.process_time()
    with pytest.raises(FeedError):
        parse_feed(text)
    assert time.process_time() - started < 3


@pytest.mark.parametrize("quirks", [NO_QUIRKS, ALL_QUIRKS], ids=["without quirks", "with quirks"])
@pytest.mark.parametrize("end", ["DURATION:-P99999999D", "DURATION:P99999999D", "DTEND:00010101T000000Z"])
def test_an_event_that_ends_beyond_the_calendar_breaks_nothing(end: str, quirks: Quirks) -> None:
    begin = datetime(2027, 3, 1, tzinfo=UTC)
    feeds.busy_events(parse_feed(calendar(START, end)), begin, begin + timedelta(days=2), quirks=quirks)


def test_a_url_that_is_none_is_no_feed(ask: Client) -> None:
    for url in ("http://[::1/x.ics", "file:///x.ics", "ftp://127.0.0.1/x.ics", "x.ics", "http://a..b/x.ics"):
        answer = ask("POST", "/v2/calendars/ics-feed/save", json={"urls": [url], "readOnly": True})
        assert answer.status_code == 400, url


def test_a_target_that_drips_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that answers a byte now and then keeps neither a delivery's worker nor a feed's reader."""

    def drip(server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = server.accept()
                threading.Thread(target=drop_by_drop, args=(connection,), daemon=True).start()

    def drop_by_drop(connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            while True:
                connection.sendall(b"H")
                time.sleep(0.05)

    monkeypatch.setattr(delivery, "TIMEOUT_S", 0.4)
    monkeypatch.setattr(feeds, "_TIMEOUT_S", 0.4)
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=drip, args=(server,), daemon=True).start()
        url = f"http://127.0.0.1:{server.getsockname()[1]}/x.ics"
        started = time.monotonic()
        with pytest.raises((OSError, http.client.HTTPException)):
            delivery.post(url, {}, b"{}", "127.0.0.1")
        with pytest.raises(FeedError):
            feeds.read_feed(State(), url)
        assert time.monotonic() - started < 20


def test_a_feed_is_no_file_of_this_machine(ask: Client, tmp_path: Path) -> None:
    feed = tmp_path / "private.ics"
    feed.write_text("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n")
    body = {"urls": [feed.as_uri()], "readOnly": True}
    assert ask("POST", "/v2/calendars/ics-feed/save", json=body).status_code == 400
