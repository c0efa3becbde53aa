"""Connected calendars: feeds from files and URLs, what they block, and the providers of the state."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from calcom.sandbox.app import App
from calcom.sandbox.calendars.feeds import FeedError, busy_events, parse_feed, read_feed
from calcom.sandbox.quirks import chosen
from calcom.sandbox.state import State

NOW = "2031-01-06T10:00:00.000Z"
DAY = "2031-01-14"

EVENTS = (
    "DTSTART:20310114T100000Z\r\nDTEND:20310114T110000Z\r\nSUMMARY:Dentist",
    "DTSTART;TZID=Europe/Rome:20310114T130000\r\nDURATION:PT30M\r\nSUMMARY:Lunch",
    "DTSTART:20310107T150000Z\r\nDTEND:20310107T153000Z\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\nSUMMARY:Weekly",
    "DTSTART;VALUE=DATE:20310115\r\nSUMMARY:Day off",
    "DTSTART:20310114T160000Z\r\nDTEND:20310114T163000Z\r\nTRANSP:TRANSPARENT\r\nSUMMARY:Free",
)


def feed(*events: str, name: str = "Home") -> str:
    parts = [
        f"BEGIN:VEVENT\r\nUID:{number}\r\nDTSTAMP:20310101T000000Z\r\n{event}\r\nEND:VEVENT\r\n"
        for number, event in enumerate(events)
    ]
    head = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nX-WR-CALNAME:{name}\r\n"
    return f"{head}{''.join(parts)}END:VCALENDAR\r\n"


class Client:
    """A sandbox with a host, called in process."""

    def __init__(self, **options: Any) -> None:
        self.app = App(random_seed=1, **options)
        self.app.state.clock.freeze(NOW)
        key = next(iter(self.app.state.api_keys))
        self.key, self.user_id = key["key"], key["userId"]
        self.event_type = self.app.state.event_types.find(userId=self.user_id)
        assert self.event_type is not None

    def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        version: str = "2024-06-14",
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:5555") as client:
                shown = {"authorization": f"Bearer {self.key}", "cal-api-version": version}
                return await client.request(method, path, json=body, headers={**shown, **(headers or {})})

        return asyncio.run(send())

    def starts(self, day: str = DAY) -> list[str]:
        """The times of the slots of a day, in UTC."""
        assert self.event_type is not None
        query = f"eventTypeId={self.event_type['id']}&start={day}&end={day}"
        answer = self.call("GET", f"/v2/slots?{query}", version="2024-09-04")
        assert answer.status_code == 200, answer.text
        return [slot["start"][11:16] for slot in answer.json()["data"].get(day, [])]

    def book(self, time: str) -> httpx.Response:
        assert self.event_type is not None
        body = {
            "start": f"{DAY}T{time}:00Z",
            "eventTypeId": self.event_type["id"],
            "attendee": {"name": "Ida", "email": "ida@example.com", "timeZone": "Europe/Rome"},
        }
        return self.call("POST", "/v2/bookings", body, version="2024-08-13")

    def connect(self, url: str) -> int:
        """Connect a feed and select it."""
        saved = self.call("POST", "/v2/calendars/ics-feed/save", {"urls": [url]})
        assert saved.status_code == 201, saved.text
        number = int(saved.json()["data"]["id"])
        chosen = {"integration": "ics-feed_calendar", "externalId": url, "credentialId": number}
        assert self.call("POST", "/v2/selected-calendars", chosen).status_code == 201
        return number


@pytest.fixture
def client() -> Iterator[Client]:
    made = Client()
    yield made
    made.app.close()


HOME = "http://127.0.0.1/home.ics"


def keep(client: Client, *events: str) -> str:
    """Have a feed say something; its URL."""
    feeds = client.app.state.table("feeds", key="url")
    if HOME in feeds:
        feeds.delete(HOME)
    feeds.insert(url=HOME, text=feed(*events))
    return HOME


# --- feeds


def test_a_feed_blocks_slots_once_it_is_selected(client: Client) -> None:
    free = client.starts()
    assert {"10:00", "10:30", "12:00", "15:00", "16:00"} <= set(free)
    url = keep(client, *EVENTS)
    saved = client.call("POST", "/v2/calendars/ics-feed/save", {"urls": [url]}).json()["data"]
    assert client.starts() == free
    chosen = {"integration": "ics-feed_calendar", "externalId": url, "credentialId": saved["id"]}
    client.call("POST", "/v2/selected-calendars", chosen)
    assert [time for time in free if time not in client.starts()] == ["10:00", "10:30", "12:00", "15:00"]
    assert client.starts("2031-01-15") == []
    assert client.book("10:30").status_code == 400
    assert client.book("11:00").status_code == 201

    query = f"integration=ics-feed_calendar&externalId={url}&credentialId={saved['id']}"
    assert client.call("DELETE", f"/v2/selected-calendars?{query}").status_code == 200
    assert "10:30" in client.starts()


def test_a_kept_feed_is_read_as_it_is_now(client: Client) -> None:
    client.connect(keep(client, *EVENTS))
    assert "10:00" not in client.starts()
    keep(client)
    assert "10:00" in client.starts()


def test_feed_of_a_url_on_loopback(client: Client) -> None:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = self.path == "/home.ics"
            body = feed(*EVENTS).encode() if found else b"gone"
            self.send_response(200 if found else 404)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        address = f"http://127.0.0.1:{server.server_address[1]}"
        client.connect(f"{address}/home.ics")
        assert "10:00" not in client.starts()
        missing = client.call("POST", "/v2/calendars/ics-feed/save", {"urls": [f"{address}/other.ics"]})
        assert missing.status_code == 400
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_feed_elsewhere_is_refused(client: Client) -> None:
    answer = client.call("POST", "/v2/calendars/ics-feed/save", {"urls": ["http://192.0.2.1/home.ics"]})
    assert answer.status_code == 400
    with pytest.raises(FeedError, match="loopback"):
        read_feed(State(), "http://192.0.2.1/home.ics")


def test_busy_times_and_list(client: Client) -> None:
    number = client.connect(keep(client, *EVENTS))
    query = f"timeZone=UTC&dateFrom={DAY}&dateTo=2031-01-15&calendarsToLoad[0][credentialId]={number}"
    query += f"&calendarsToLoad[0][externalId]={HOME}"
    busy = client.call("GET", f"/v2/calendars/busy-times?{query}").json()["data"]
    assert [(each["title"], each["start"][11:16]) for each in busy] == [
        ("Dentist", "10:00"),
        ("Lunch", "12:00"),
        ("Weekly", "15:00"),
    ]
    listed = client.call("GET", "/v2/calendars").json()["data"]["connectedCalendars"]
    assert [(each["primary"]["name"], each["primary"]["isSelected"]) for each in listed] == [("Home", True)]
    assert client.call("POST", "/v2/calendars/ics-feed/disconnect", {"id": number}).status_code == 200
    assert client.call("GET", "/v2/calendars").json()["data"]["connectedCalendars"] == []
    assert "10:00" in client.starts()


def test_without_its_app_a_feed_is_refused_as_the_server_does() -> None:
    client = Client(quirks=True)
    body = {"urls": [keep(client, *EVENTS)]}
    assert client.call("POST", "/v2/calendars/ics-feed/save", body).status_code == 400
    client.app.state.table("apps", key="slug").insert(slug="ics-feed", keys=None)
    assert client.call("POST", "/v2/calendars/ics-feed/save", body).status_code == 201


def moments(text: str, *, quirks: bool) -> list[str]:
    start, end = datetime(2031, 1, 20, tzinfo=UTC), datetime(2031, 1, 23, tzinfo=UTC)
    return [
        f"{each.start:%d %H:%M}" for each in busy_events(parse_feed(text), start, end, quirks=chosen(quirks))
    ]


def test_recurrence_by_the_rule_and_as_the_server_counts_it() -> None:
    daily = feed("DTSTART:20310119T080000Z\r\nDTEND:20310119T090000Z\r\nRRULE:FREQ=DAILY;COUNT=3")
    assert moments(daily, quirks=False) == ["20 08:00", "21 08:00"]
    assert moments(daily, quirks=True) == ["20 08:00", "21 08:00", "22 08:00"]
    past = feed("DTSTART:20310101T080000Z\r\nDTEND:20310101T090000Z")
    assert moments(past, quirks=False) == []
    assert moments(past, quirks=True) == ["01 08:00"]


def test_times_as_the_server_reads_them() -> None:
    """Without zones in the feed the first event's offset is everybody's; recurring times are taken as UTC."""
    text = feed(
        "DTSTART;TZID=Europe/Rome:20310121T120000\r\nDTEND;TZID=Europe/Rome:20310121T130000",
        "DTSTART:20310122T120000\r\nDTEND:20310122T130000",
        "DTSTART;TZID=Europe/Rome:20310101T150000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY",
        "DTSTART:20310121T170000Z\r\nDTEND:20310121T180000Z\r\nTRANSP:TRANSPARENT",
    )
    quirky = moments(text, quirks=True)
    assert quirky[:2] == ["21 11:00", "22 11:00"]
    assert quirky[2:] == ["20 15:00", "21 15:00", "22 15:00", "21 17:00"]
    assert moments(text, quirks=False) == ["20 14:00", "21 11:00", "21 14:00", "22 12:00", "22 14:00"]


@pytest.mark.parametrize("text", ["", "no calendar", "BEGIN:VEVENT\r\nEND:VEVENT\r\n"])
def test_text_that_is_no_calendar(text: str) -> None:
    with pytest.raises(FeedError):
        parse_feed(text)


# --- providers


def add_google(client: Client) -> None:
    client.app.state.table("apps", key="slug").insert(slug="google-calendar", keys={"client_id": "g"})
    client.app.state.table("provider_accounts").insert(
        provider="google",
        code="good",
        calendars=[{"externalId": "g@example.com", "name": "G", "primary": True, "readOnly": False}],
        events=[
            {
                "id": "one",
                "title": "Taken",
                "start": {"time": f"{DAY}T10:00:00Z", "timeZone": "UTC"},
                "end": {"time": f"{DAY}T11:00:00Z", "timeZone": "UTC"},
            }
        ],
    )
    account = next(iter(client.app.state.table("provider_accounts")))
    client.app.state.table("credentials", indexed=("userId",)).insert(
        type="google_calendar",
        userId=client.user_id,
        teamId=None,
        appId="google-calendar",
        invalid=False,
        key={"account": account["id"]},
    )


def test_provider_without_account_is_unreachable(client: Client) -> None:
    body = {"username": "somebody", "password": "secret"}
    answer = client.call("POST", "/v2/calendars/apple/credentials", body)
    assert answer.status_code == 400
    assert "ENOTFOUND" in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("username", "password", "text"),
    [
        ("a", "bb", "Username or password cannot be empty"),
        ("\N{GRINNING FACE}", "bb", "InvalidCharacterError"),
        ("ab", "\N{GRINNING FACE}", "InvalidCharacterError"),
        ("\u015d\u015d", "bb", "InvalidCharacterError"),
        ("\u00e9\u00e9", "\u00ffx", "ENOTFOUND"),
    ],
)
def test_names_and_passwords_must_be_latin(username: str, password: str, text: str, client: Client) -> None:
    body = {"username": username, "password": password}
    answer = client.call("POST", "/v2/calendars/apple/credentials", body)
    assert answer.status_code == 400
    assert text in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"username": " a ", "password": " "}, ["password"]),
        ({"username": None}, ["username", "password"]),
        ({"username": {"a": 1}}, None),
        ({"username": "a", "password": [1]}, None),
        ({"username": 5, "password": "x"}, None),
    ],
)
def test_names_and_passwords_are_trimmed_before_the_check(
    body: Any, wrong: list[str] | None, client: Client
) -> None:
    answer = client.call("POST", "/v2/calendars/apple/credentials", body)
    if wrong is None:
        assert answer.status_code == 400
        assert "errors" not in answer.json()["error"].get("details", {})
    else:
        assert [name for name, _ in complaints(answer)] == wrong
        assert all("null" not in str(each["target"]) for each in answer.json()["error"]["details"]["errors"])


@pytest.mark.parametrize(
    ("zone", "shown", "valid"), [("europe/paris", "Europe/Paris", True), ("ab cd/e_f", "Ab cd/E_F", False)]
)
def test_zones_of_busy_times_are_capitalized_before_the_check(
    zone: str, shown: str, valid: bool, client: Client
) -> None:
    answer = client.call("GET", f"/v2/calendars/busy-times?timeZone={zone}&dateFrom={DAY}&dateTo={DAY}")
    assert ("timeZone" in [name for name, _ in complaints(answer)]) is not valid
    assert {each["target"]["timeZone"] for each in answer.json()["error"]["details"]["errors"]} == {shown}


def test_bookings_are_written_to_the_destination_calendar(client: Client) -> None:
    add_google(client)
    chosen = client.call(
        "PUT",
        "/v2/destination-calendars",
        {"integration": "google_calendar", "externalId": "g@example.com"},
    )
    assert chosen.status_code == 200, chosen.text
    booked = client.book("11:00").json()["data"]
    references = client.call("GET", f"/v2/bookings/{booked['uid']}/references", version="2024-08-13").json()[
        "data"
    ]
    assert [(each["type"], each["destinationCalendarId"]) for each in references] == [
        ("google_calendar", "g@example.com")
    ]
    events = client.call("GET", f"/v2/calendars/google/events?from={DAY}&to={DAY}").json()["data"]
    assert [each["title"] for each in events] == [booked["title"], "Taken"]


def test_unreachable_calendar_blocks_nothing_and_a_broken_one_everything(client: Client) -> None:
    add_google(client)
    credential = next(iter(client.app.state.table("credentials")))
    body = {
        "integration": "google_calendar",
        "externalId": "g@example.com",
        "credentialId": credential["id"],
    }
    assert client.call("POST", "/v2/selected-calendars", body).status_code == 201
    assert "10:00" not in client.starts()
    client.app.state.settings["providersReachable"] = False
    assert "10:00" in client.starts()
    credential["key"] = "no token"
    client.app.state.table("credentials").touch(credential["id"])
    assert client.starts() == []


def test_events_live_in_the_account(client: Client) -> None:
    add_google(client)
    connection = client.call("GET", "/v2/calendars/connections").json()["data"]["connections"][0]
    path = f"/v2/calendars/connections/{connection['connectionId']}/events"
    times = {
        "start": {"time": f"{DAY}T14:00:00Z", "timeZone": "UTC"},
        "end": {"time": f"{DAY}T14:30:00Z", "timeZone": "UTC"},
    }
    made = client.call("POST", path, {"title": "New", **times})
    assert made.status_code == 201, made.text
    number = made.json()["data"]["id"]
    assert client.call("PATCH", f"{path}/{number}", {"title": "Newer"}).json()["data"]["title"] == "Newer"
    assert client.call("GET", f"{path}?from={DAY}&to={DAY}").json()["data"][-1]["id"] == number
    assert client.call("DELETE", f"{path}/{number}").status_code == 204
    assert client.call("GET", f"{path}/{number}").status_code == 404


# --- verified resources


@pytest.mark.parametrize(
    ("kind", "field", "name", "address"),
    [
        ("emails", "email", "email", "second@example.com"),
        ("phones", "phone", "phoneNumber", "+12025550123"),
    ],
)
def test_address_is_verified_with_the_code(
    client: Client, kind: str, field: str, name: str, address: str
) -> None:
    path = f"/v2/verified-resources/{kind}"
    right = {field: address, "code": "123456"}

    def post(step: str, body: Any) -> httpx.Response:
        return client.call("POST", f"{path}/verification-code/{step}", body, version="2024-04-15")

    assert post("verify", right).status_code == 400
    assert post("request", {field: address}).json() == {"status": "success"}
    assert post("verify", {**right, "code": "000000"}).status_code == 400
    verified = post("verify", right)
    assert verified.status_code == 200, verified.text
    listed = client.call("GET", path, version="2024-04-15").json()["data"]
    assert [each[name] for each in listed] == [address]
    found = client.call("GET", f"{path}/{verified.json()['data']['id']}", version="2024-04-15")
    assert found.json()["data"] == listed[0]


# --- what the server's source says of requests that nobody has recorded


def complaints(answer: httpx.Response) -> list[tuple[str, list[str]]]:
    """The fields that an answer complains of, those inside them by a path, and of each the constraints."""

    def walk(errors: list[dict[str, Any]], place: str) -> Iterator[tuple[str, list[str]]]:
        for error in errors:
            if error.get("constraints"):
                yield place + error["property"], sorted(error["constraints"])
            yield from walk(error["children"], f"{place}{error['property']}.")

    assert answer.status_code == 400, answer.text
    return list(walk(answer.json()["error"]["details"]["errors"], ""))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """The sandbox as the real server is, with a feed, a Google and an Office account connected."""
    made = Client(quirks=True)
    state = made.app.state
    state.table("apps", key="slug").insert(slug="ics-feed", keys=None)
    state.table("feeds", key="url").insert(url="http://127.0.0.1/nameless.ics", text=feed(EVENTS[0], name=""))
    calendars = [
        {
            "externalId": "ida@gmail.test",
            "name": "Ida",
            "primary": True,
            "readOnly": False,
            "email": "i@x.test",
        },
        {"externalId": "team", "name": "Team", "primary": None, "readOnly": False, "email": "team@x.test"},
    ]
    events = [
        {
            "id": name,
            "calendarId": calendar,
            "title": name,
            "start": {"time": f"{DAY}T{hour}:00:00Z", "timeZone": "UTC"},
            "end": {"time": f"{DAY}T{hour}:30:00Z", "timeZone": "UTC"},
        }
        for name, calendar, hour in (("mine", None, 11), ("theirs", "team", 15))
    ]
    for provider in ("google", "office365"):
        account = state.table("provider_accounts").insert(
            provider=provider, code="good", calendars=calendars, events=list(events)
        )
        state.table("credentials", indexed=("userId",)).insert(
            type=f"{provider}_calendar",
            userId=made.user_id,
            teamId=None,
            appId=f"{provider}-calendar",
            invalid=False,
            key={"account": account["id"]},
        )
    yield made
    made.app.close()


RANGE = f"from={DAY}&to=2031-01-15"


@pytest.mark.parametrize(
    ("query", "wrong"),
    [
        ("calendarsToLoad[0][credentialId]=x&calendarsToLoad[0][externalId]=y", ["credentialId"]),
        ("calendarsToLoad[0][credentialId]=&calendarsToLoad[0][externalId]=y", ["credentialId"]),
        ("calendarsToLoad[0][externalId]=y", ["credentialId"]),
        ("calendarsToLoad[0][credentialId]=1", ["externalId"]),
        (
            "calendarsToLoad[0][credentialId]=1&calendarsToLoad[0][externalId]=a&calendarsToLoad[1][a]=b",
            ["1.credentialId", "1.externalId"],
        ),
    ],
)
def test_calendars_to_load_are_checked_one_by_one(query: str, wrong: list[str], server: Client) -> None:
    path = f"/v2/calendars/busy-times?timeZone=UTC&dateFrom={DAY}&dateTo={DAY}&{query}"
    found = [name.removeprefix("calendarsToLoad.") for name, _ in complaints(server.call("GET", path))]
    assert found == [name if name[0].isdigit() else f"0.{name}" for name in wrong]


@pytest.mark.parametrize(
    ("dates", "wrong"),
    [
        ("dateFrom=2031&dateTo=2031-02", []),
        ("dateFrom=2031-01-14T10:00&dateTo=2031-01-14T10:00:00.5%2B02:00", []),
        ("dateFrom=14.01.2031&dateTo=2031-13-01", ["dateFrom", "dateTo"]),
        ("dateFrom=20310114&dateTo=2031-W03", []),
    ],
)
def test_dates_of_a_query(dates: str, wrong: list[str], server: Client) -> None:
    query = "calendarsToLoad[0][credentialId]=1&calendarsToLoad[0][externalId]=team"
    answer = server.call("GET", f"/v2/calendars/busy-times?timeZone=UTC&{dates}&{query}")
    assert answer.status_code == (400 if wrong else 200), answer.text
    if wrong:
        assert [name for name, _ in complaints(answer)] == wrong


def test_free_and_busy_are_those_of_selected_calendars(server: Client) -> None:
    def busy(path: str) -> list[str]:
        return [each["start"][11:13] for each in server.call("GET", f"{path}?{RANGE}").json()["data"]]

    google = "/v2/calendars/google/freebusy"
    connection = "/v2/calendars/connections/1/freebusy"
    # Without a selection a connection has its primary calendar, all Google connections together none.
    assert busy(connection) == ["11"]
    assert busy(google) == []
    chosen = {"integration": "google_calendar", "externalId": "team", "credentialId": 1}
    assert server.call("POST", "/v2/selected-calendars", chosen).status_code == 201
    assert busy(connection) == busy(google) == ["15"]
    # What is unselected is found by its calendar, whichever credential is named.
    query = "integration=google_calendar&externalId=team&credentialId=2.0"
    assert server.call("DELETE", f"/v2/selected-calendars?{query}").json()["data"]["credentialId"] == 1
    assert busy(google) == []


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "message"),
    [
        ("POST", "connections/abc/events", {}, 400, "Invalid connectionId"),
        ("GET", "connections/4abc/events", None, 400, "Invalid connectionId"),
        ("GET", "connections/-1/freebusy", None, 400, "Invalid connectionId"),
        ("GET", "connections/x/freebusy?from=2031-01-14&to=x", None, 400, "Invalid connectionId"),
        ("GET", "connections/x/freebusy?from=2031-01-14&to=0", None, 400, "'to' must not be before 'from'"),
        ("GET", "google/freebusy?from=2031-01-14&to=2031-01-13", None, 400, "'to' must not be before 'from'"),
        ("PATCH", "connections/x/events/mine", {"title": 5}, 400, "Invalid connectionId"),
        ("GET", f"connections/99/freebusy?{RANGE}", None, 404, "Calendar connection not found"),
        ("GET", f"connections/99999999999/freebusy?{RANGE}", None, 500, None),
        (
            "GET",
            f"connections/2/events?{RANGE}",
            None,
            400,
            "Event operations for this connection are currently only available for Google Calendar",
        ),
        (
            "GET",
            "connections/1/events?from=2031-01-16&to=2031-01-14",
            None,
            400,
            "Failed to list calendar events",
        ),
        ("POST", "google/disconnect", {"id": 99999999999}, 500, None),
        ("POST", "google/disconnect", {"id": -1}, 404, "Calendar credentials not found"),
    ],
)
def test_connections_are_found_before_all_else(
    method: str, path: str, body: Any, status: int, message: str | None, server: Client
) -> None:
    answer = server.call(method, f"/v2/calendars/{path}", body)
    assert answer.status_code == status, answer.text
    assert message is None or answer.json()["error"]["message"] == message


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"start": "x", "end": []}, [("title", ["isString"]), ("start", ["nestedValidation"])]),
        (
            {"title": "x", "start": {}, "end": {"time": DAY, "timeZone": "UTC"}},
            [("start.time", ["isIso8601"]), ("start.timeZone", ["isTimeZone"])],
        ),
        (
            {"title": "x", "start": None, "end": {"time": DAY, "timeZone": "UTC"}, "attendees": {}},
            [
                ("start", ["isDefined", "nestedValidation"]),
                ("attendees", ["isArray"]),
                ("attendees.email", ["isEmail"]),
            ],
        ),
    ],
)
def test_new_event_is_checked(body: Any, wrong: list[tuple[str, list[str]]], server: Client) -> None:
    answer = server.call("POST", "/v2/calendars/connections/1/events", body)
    assert complaints(answer) == wrong


WHEN = {"time": "2031-01-14T12:00Z", "timeZone": "UTC"}


@pytest.mark.parametrize("sent", [{"start": [None]}, {"end": []}, {"attendees": [None]}, {"attendees": [[]]}])
def test_lists_for_objects_are_no_event(sent: dict[str, Any], server: Client) -> None:
    path = "/v2/calendars/connections/1/events"
    for method, where in (("POST", path), ("PATCH", f"{path}/mine")):
        before = server.call("GET", f"{path}/mine").json()
        answer = server.call(method, where, {"title": "x", "start": WHEN, "end": WHEN, **sent})
        expected = 500 if sent == {"attendees": [[]]} else 400
        if method == "PATCH" and sent == {"end": []}:
            expected = 200  # nothing to change
        assert answer.status_code == expected, answer.text
        if expected != 200:
            assert server.call("GET", f"{path}/mine").json() == before


def test_null_clears_what_can_be_cleared(server: Client) -> None:
    path = "/v2/calendars/connections/1/events/mine"
    before = server.call("GET", path).json()["data"]
    cleared = {"title": None, "description": None, "status": None, "start": {"timeZone": None}}
    changed = server.call("PATCH", path, cleared).json()["data"]
    start = {**before["start"], "timeZone": ""}
    assert changed == {**before, "title": "", "description": None, "start": start}
    assert server.call("PATCH", path, {"end": {"time": None}}).status_code == 400


def test_nobody_is_called_null(server: Client) -> None:
    invited = {"email": "zoe@example.com", "name": None}
    body = {"title": "x", "start": WHEN, "end": WHEN, "attendees": [invited]}
    made = server.call("POST", "/v2/calendars/connections/1/events", body).json()["data"]
    assert made["attendees"] == [{"email": "zoe@example.com", "responseStatus": None}]


def test_changed_event_may_have_any_zone(server: Client) -> None:
    path = "/v2/calendars/connections/1/events/mine"
    changed = server.call("PATCH", path, {"start": {"timeZone": "Nowhere"}})
    assert changed.json()["data"]["start"]["timeZone"] == "Nowhere"
    assert complaints(server.call("PATCH", path, {"start": {"timeZone": 5}})) == [
        ("start.timeZone", ["isString"])
    ]


def test_attendees_of_a_changed_event(server: Client) -> None:
    path = "/v2/calendars/connections/1/events/mine"
    changed = server.call("PATCH", path, {"attendees": [{"email": "zoe@example.com"}]})
    assert changed.json()["data"]["attendees"] == [{"email": "zoe@example.com", "responseStatus": None}]
    before = server.call("GET", path).json()
    refused = server.call(
        "PATCH", path, {"attendees": [{"email": ""}], "start": {"time": "2031-01-14T12:00Z"}}
    )
    assert (refused.status_code, refused.json()["error"]["message"]) == (
        400,
        "Failed to update event details",
    )
    assert server.call("GET", path).json() == before


def test_feed_without_a_name_has_none(server: Client) -> None:
    url = "http://127.0.0.1/anonymous.ics"
    text = feed(EVENTS[0]).replace("X-WR-CALNAME:Home\r\n", "")
    server.app.state.table("feeds", key="url").insert(url=url, text=text)
    assert server.call("POST", "/v2/calendars/ics-feed/save", {"urls": [url]}).status_code == 201
    server.app.state.settings.pop("calendarLists", None)
    entries = server.call("GET", "/v2/calendars").json()["data"]["connectedCalendars"]
    names = [each["name"] for entry in entries for each in entry["calendars"] if each["externalId"] == url]
    assert names == [None]


@pytest.mark.parametrize(
    ("urls", "constraints"),
    [
        ([""], ["IsICSUrlConstraint", "isNotEmpty"]),
        ([None], ["IsICSUrlConstraint", "isNotEmpty"]),
        ([5], ["IsICSUrlConstraint"]),
        (["http://127.0.0.1/x.ics?y=1", "https://example.com/x.ICS"], ["IsICSUrlConstraint"]),
        ({}, ["IsICSUrlConstraint", "arrayNotEmpty", "isArray"]),
    ],
)
def test_addresses_of_feeds(urls: Any, constraints: list[str], server: Client) -> None:
    answer = server.call("POST", "/v2/calendars/ics-feed/save", {"urls": urls})
    assert complaints(answer) == [("urls", constraints)]


@pytest.mark.parametrize("kind", ["emails", "phones"])
@pytest.mark.parametrize(
    ("number", "status"), [("-1", 200), ("1e3", 200), ("1.5", 200), ("x", 500), ("99999999999", 500)]
)
def test_numbers_of_verified_resources(kind: str, number: str, status: int, server: Client) -> None:
    answer = server.call("GET", f"/v2/verified-resources/{kind}/{number}", version="2024-04-15")
    assert answer.status_code == status
    assert status != 200 or answer.json() == {"status": "success", "data": None}


def test_destination_has_the_address_of_the_primary_calendar(server: Client) -> None:
    chosen = {"integration": "google_calendar", "externalId": "team"}
    assert server.call("PUT", "/v2/destination-calendars", chosen).json()["data"] == {
        "userId": server.user_id,
        "integration": "google_calendar",
        "externalId": "team",
        "credentialId": 1,
    }
    row = server.app.state.table("destination_calendars", indexed=("userId",)).find(userId=server.user_id)
    assert row is not None
    assert row["primaryEmail"] == "i@x.test"


@pytest.mark.parametrize("path", ["conferencing/zoom/oauth/auth-url", "stripe/connect"])
def test_flow_returns_to_where_it_came_from(path: str, server: Client) -> None:
    slug = "zoom" if "zoom" in path else "stripe"
    server.app.state.table("apps", key="slug").insert(slug=slug, keys={"client_id": "x"})
    origin = {"origin": "http://127.0.0.1:9099"}
    answer = server.call("GET", f"/v2/{path}?returnTo=https://example.com/done", headers=origin)
    (url,) = answer.json()["data"].values()
    state = json.loads(parse_qs(urlsplit(url).query)["state"][0])
    assert state["returnTo"] == "https://example.com/done"
    assert state["onErrorReturnTo"] == origin["origin"]
