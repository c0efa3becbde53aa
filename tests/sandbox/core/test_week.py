"""The page's week: hours, bookings with the exchange that made each, and slots; and what the page promises
to those who do not see it or have no mouse."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from calcom.sandbox import App

from .conftest import Client

WEEK = "/_sandbox/week?first=2027-01-04"


@pytest.fixture
def clock(ask: Client) -> None:
    ask("POST", "/_sandbox/clock/freeze", json={"at": "2027-01-04T06:00Z"})


def book(ask: Client, start: str) -> str:
    body = {
        "start": start,
        "eventTypeId": 1,
        "attendee": {"name": "Ann", "email": "ann@example.com", "timeZone": "UTC"},
    }
    answer = ask("POST", "/v2/bookings", json=body, version="2024-08-13")
    assert answer.status_code == 201, answer.text
    return str(answer.json()["data"]["uid"])


@pytest.mark.usefixtures("clock")
def test_a_booking_is_in_its_hosts_column_and_leads_to_its_exchange(ask: Client) -> None:
    uid = book(ask, "2027-01-05T10:00:00Z")
    ask("POST", f"/v2/bookings/{uid}/cancel", json={"cancellationReason": "x"}, version="2024-08-13")
    week = ask("GET", WEEK).json()
    shown = {person["id"]: person["bookings"] for person in week["people"]}
    [booking] = shown[1]
    assert [number for number, bookings in shown.items() if bookings] == [1]
    assert (booking["day"], booking["from"], booking["minutes"]) == (1, 600, 30)
    assert (booking["status"], booking["with"]) == ("cancelled", ["Ann"])
    exchanges = {each["number"]: each for each in ask("GET", "/_sandbox/journal").json()["exchanges"]}
    made = exchanges[booking["exchange"]]
    assert (made["method"], made["url"], made["status"]) == ("POST", "/v2/bookings", 201)


@pytest.mark.usefixtures("clock")
def test_slots_are_those_of_the_api(ask: Client) -> None:
    book(ask, "2027-01-05T10:00:00Z")
    week = ask("GET", f"{WEEK}&eventType=1").json()
    answer = ask("GET", "/v2/slots?eventTypeId=1&start=2027-01-04&end=2027-01-10", version="2024-09-04")
    told = [slot["start"] for slots in answer.json()["data"].values() for slot in slots]
    drawn = [
        f"{week['days'][s['day']]}T{s['from'] // 60:02}:{s['from'] % 60:02}:00.000Z" for s in week["slots"]
    ]
    assert drawn == told
    assert all(slot["minutes"] == 30 for slot in week["slots"])


@pytest.mark.usefixtures("clock")
def test_hours_are_those_of_the_default_schedule_in_the_zone_of_the_week(ask: Client) -> None:
    schedule = ask("GET", "/v2/schedules/default", version="2024-06-11").json()["data"]
    hours = ask("GET", f"{WEEK}&zone={schedule['timeZone']}").json()["people"][0]["hours"]
    start, end = (
        int(text[:2]) * 60 + int(text[3:])
        for text in (schedule["availability"][0][name] for name in ("startTime", "endTime"))
    )
    assert hours[0] == {"day": 0, "from": start, "minutes": end - start}


@pytest.mark.parametrize(
    "query", ["first=x", "first=2027-01-04&zone=Nowhere", "eventType=999", "eventType=x"]
)
def test_what_no_week_can_be_made_of_is_said(ask: Client, query: str) -> None:
    answer = ask("GET", f"/_sandbox/week?{query}")
    assert answer.status_code == 400
    assert answer.json()["error"]


def test_the_hosted_profile_says_of_each_operation_what_answers_it() -> None:
    app = App(profile="hosted")
    try:
        listed = Client(app)("GET", "/_sandbox/coverage").json()["operations"]
    finally:
        app.close()
    by = {each["operation"]: each["by"] for each in listed}
    assert set(by.values()) == {"rules", "the document"}
    assert by["POST /v2/bookings"] == "rules"


class Parts(HTMLParser):
    """The ids, references and unlabelled controls of the page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.unnamed: list[str] = []
        self.scrolling: list[dict[str, str | None]] = []
        self._labels = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("id"):
            self.ids.append(str(given["id"]))
        if tag == "label":
            self._labels += 1
        if tag in ("input", "select") and not self._labels and not given.get("aria-label"):
            self.unnamed.append(str(given))
        if "scroll" in str(given.get("class", "")).split():
            self.scrolling.append(given)

    def handle_endtag(self, tag: str) -> None:
        if tag == "label":
            self._labels -= 1


def test_the_page_can_be_used_without_a_mouse_and_by_name(ask: Client) -> None:
    page = ask("GET", "/", headers={"accept": "text/html"}).text
    parts = Parts(page)
    assert len(parts.ids) == len(set(parts.ids))
    assert set(re.findall(r'\$\("(\w+)"\)', page)) <= set(parts.ids)
    assert parts.unnamed == []
    assert parts.scrolling
    assert all(each.get("tabindex") == "0" for each in parts.scrolling)
