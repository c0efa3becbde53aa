"""How far ahead, how often, and when again: booking windows, limits, series, and the rows they come from."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from calcom.sandbox.scheduling import (
    DAY,
    HOUR,
    MINUTE,
    BookingWindow,
    Host,
    Hours,
    Override,
    Rules,
    Window,
    iso_utc,
    occurrences,
    parse_instant,
)
from calcom.sandbox.scheduling.horizon import span
from calcom.sandbox.scheduling.limits import period_days, period_span, periods_between, used_up
from calcom.sandbox.scheduling.rows import hours_of, minutes, rules_of, setting
from calcom.sandbox.scheduling.rules import BusyBooking, Reserved
from calcom.sandbox.scheduling.zones import day_number, day_text

BOOKERS = ("window-in-bookers-zone",)
# A Friday morning.
NOW = "2027-01-08T10:00:00Z"


# --- booking windows


def ends(window: BookingWindow | None, now: str = NOW, **options: Any) -> str:
    known = {"event_zone": "UTC", "booker_zone": "UTC", "open_days": None, **options}
    first, last = span(window, now=parse_instant(now), **known)
    assert first == -sys.maxsize
    return "never" if last == sys.maxsize else iso_utc(last + 1)[:16]


@pytest.mark.parametrize(
    ("kind", "days", "expected"),
    [
        ("calendarDays", 0, "2027-01-09T00:00"),
        ("calendarDays", 1, "2027-01-10T00:00"),
        ("calendarDays", 30, "2027-02-08T00:00"),
        ("businessDays", 0, "2027-01-09T00:00"),
        ("businessDays", 1, "2027-01-12T00:00"),
        ("businessDays", 5, "2027-01-16T00:00"),
        ("businessDays", 6, "2027-01-19T00:00"),
    ],
)
def test_days_ahead(kind: Any, days: int, expected: str) -> None:
    for quirks in ((), BOOKERS):
        assert ends(BookingWindow(kind, days=days), quirks=quirks) == expected
    assert ends(None) == "never"


@pytest.mark.parametrize(
    ("event_zone", "booker_zone", "plain", "odd"),
    [
        ("Asia/Tokyo", "UTC", "2027-01-09T15:00", "2027-01-10T00:00"),
        ("UTC", "Asia/Tokyo", "2027-01-10T00:00", "2027-01-09T15:00"),
        ("America/New_York", "UTC", "2027-01-10T05:00", "2027-01-10T00:00"),
    ],
)
def test_days_ahead_are_those_of_the_event_or_with_the_quirk_the_bookers(
    event_zone: str, booker_zone: str, plain: str, odd: str
) -> None:
    zones = {"event_zone": event_zone, "booker_zone": booker_zone}
    assert ends(BookingWindow("calendarDays", days=1), **zones) == plain
    assert ends(BookingWindow("calendarDays", days=1), **zones, quirks=BOOKERS) == odd


def test_days_are_cut_by_their_own_midnight_or_with_the_quirk_by_todays_offset() -> None:
    for zone, plain, odd in (("Europe/London", "2027-03-29T23:00", "2027-03-30T00:00"),):
        options = {"now": "2027-03-27T10:00Z", "event_zone": zone, "booker_zone": zone}
        assert ends(BookingWindow("calendarDays", days=2), **options) == plain
        assert ends(BookingWindow("calendarDays", days=2), **options, quirks=BOOKERS) == odd


def test_a_range_of_dates() -> None:
    days = [day_number(day) for day in ("2027-03-01", "2027-03-31")]
    window = BookingWindow("range", first=days[0], last=days[1])

    def dates(zone: str, quirks: Any = ()) -> list[str]:
        first, last = span(
            window,
            now=parse_instant(NOW),
            event_zone=zone,
            booker_zone="Asia/Tokyo",
            open_days=(),
            quirks=quirks,
        )
        return [iso_utc(first)[:16], iso_utc(last + 1)[:16]]

    assert dates("UTC") == ["2027-03-01T00:00", "2027-04-01T00:00"]
    assert dates("Europe/London") == ["2027-03-01T00:00", "2027-03-31T23:00"]
    assert dates("Europe/London", BOOKERS) == ["2027-03-01T00:00", "2027-04-01T00:00"]
    assert dates("America/New_York") == ["2027-03-01T05:00", "2027-04-01T04:00"]
    assert dates("America/New_York", BOOKERS) == ["2027-03-01T05:00", "2027-04-01T05:00"]


@pytest.mark.parametrize(
    ("kind", "days", "open_days", "expected"),
    [
        # Today is day 0, a Friday; the end is the last day that counts.
        ("calendarDays", 1, range(100), 1),
        ("calendarDays", 3, range(100), 3),
        ("calendarDays", 3, [0, 2, 4, 6], 5),
        ("calendarDays", 2, [5, 6, 7], 7),
        ("calendarDays", 2, [3], 4),
        ("calendarDays", 0, range(100), 1),
        ("calendarDays", 1, [], 62),
        ("calendarDays", 2, [1, 60], 61),
        ("calendarDays", 2, [1, 61], 2),
        ("calendarDays", 90, range(100), 61),
        ("businessDays", 1, range(100), 1),
        ("businessDays", 2, range(100), 4),
        ("businessDays", 3, [0, 1, 2, 4], 5),
        ("businessDays", 1, [1, 2], 88),
    ],
)
def test_rolling_windows_count_days_with_slots(kind: Any, days: int, open_days: Any, expected: int) -> None:
    today = day_number(NOW)
    window = BookingWindow(kind, days=days, rolling=True)
    found = ends(window, open_days={today + day for day in open_days})
    assert found[:10] == day_text(today + expected)
    assert ends(window, open_days=None) == "never"


def test_a_rolling_window_begins_with_the_bookers_day_only_with_the_quirk() -> None:
    window = BookingWindow("calendarDays", days=1, rolling=True)
    options = {"now": "2027-01-08T20:00Z", "booker_zone": "Asia/Tokyo", "open_days": range(30_000)}
    assert ends(window, **options) == "2027-01-09T00:00"  # type: ignore[arg-type]
    assert ends(window, **options, quirks=BOOKERS) == "2027-01-09T15:00"  # type: ignore[arg-type]


# --- limits


@pytest.mark.parametrize(
    ("period", "day", "first", "following"),
    [
        ("day", "2027-01-11", "2027-01-11", "2027-01-12"),
        ("week", "2027-01-09", "2027-01-03", "2027-01-10"),
        ("week", "2027-01-10", "2027-01-10", "2027-01-17"),
        ("week", "2027-01-11", "2027-01-10", "2027-01-17"),
        ("month", "2027-01-01", "2027-01-01", "2027-02-01"),
        ("month", "2027-01-31", "2027-01-01", "2027-02-01"),
        ("month", "2027-02-14", "2027-02-01", "2027-03-01"),
        ("month", "2028-02-29", "2028-02-01", "2028-03-01"),
        ("month", "2027-12-31", "2027-12-01", "2028-01-01"),
        ("year", "2027-01-01", "2027-01-01", "2028-01-01"),
        ("year", "2027-12-31", "2027-01-01", "2028-01-01"),
        ("year", "2028-06-01", "2028-01-01", "2029-01-01"),
    ],
)
def test_periods(period: Any, day: str, first: str, following: str) -> None:
    assert [day_text(each) for each in period_days(period, day_number(day))] == [first, following]
    begin, end = period_span(period, "UTC", parse_instant(day) + DAY - 1)
    assert [iso_utc(begin)[:10], iso_utc(end)[:10]] == [first, following]


def test_periods_are_those_of_the_zone() -> None:
    begin, end = period_span("day", "Europe/London", parse_instant("2027-03-28T10:00Z"))
    assert end - begin == 23 * HOUR
    begin, end = period_span("month", "America/New_York", parse_instant("2027-02-01T04:00Z"))
    assert (iso_utc(begin)[:13], iso_utc(end)[:13]) == ("2027-01-01T05", "2027-02-01T05")


@pytest.mark.parametrize(
    ("start", "end", "count"),
    [
        ("2027-01-11", "2027-01-11", 1),
        ("2027-01-11", "2027-01-11T00:01Z", 1),
        ("2027-01-11", "2027-01-12", 1),
        ("2027-01-11", "2027-01-12T00:01Z", 2),
        ("2027-01-11T12:00Z", "2027-01-11T12:00Z", 1),
        ("2027-01-11T12:00Z", "2027-01-13T12:00Z", 3),
    ],
)
def test_periods_that_a_range_touches(start: str, end: str, count: int) -> None:
    found = list(periods_between("day", "UTC", parse_instant(start), parse_instant(end)))
    first = parse_instant("2027-01-11")
    assert found == [(first + day * DAY, first + (day + 1) * DAY) for day in range(count)]


# Bookings on Monday the 11th at 9 (60 min) and 12 (30 min), on Tuesday at 9 (30 min).
BOOKED = [("2027-01-11T09:00Z", 60), ("2027-01-12T09:00Z", 30), ("2027-01-11T12:00Z", 30)]


@pytest.mark.parametrize(
    ("counts", "durations", "length", "expected"),
    [
        ({}, {}, 30, []),
        ({"day": 1}, {}, 30, ["01-11", "01-12"]),
        ({"day": 2}, {}, 30, ["01-11"]),
        ({"day": 3}, {}, 30, []),
        ({"week": 3}, {}, 30, ["01-10"]),
        ({"week": 4}, {}, 30, []),
        ({"month": 3}, {}, 30, ["01-01"]),
        ({"year": 3}, {}, 30, ["01-01"]),
        ({"year": 4, "day": 2}, {}, 30, ["01-11"]),
        ({}, {"day": 120}, 30, []),
        ({}, {"day": 119}, 30, ["01-11"]),
        ({}, {"day": 120}, 31, ["01-11"]),
        ({}, {"day": 60}, 30, ["01-11"]),
        ({}, {"day": 29}, 30, ["01-11", "01-12", "01-13"]),
        ({}, {"week": 150}, 30, []),
        ({}, {"week": 149}, 30, ["01-10"]),
        ({"day": 3}, {"day": 60}, 31, ["01-11", "01-12"]),
    ],
)
def test_used_up(counts: Any, durations: Any, length: int, expected: list[str]) -> None:
    bookings = [(parse_instant(at), parse_instant(at) + minutes * MINUTE) for at, minutes in BOOKED]
    closed = used_up(
        bookings,
        counts=counts,
        durations=durations,
        minutes=length,
        zone="UTC",
        start=parse_instant("2027-01-11"),
        end=parse_instant("2027-01-14"),
    )
    assert [iso_utc(first)[5:10] for first, _ in closed] == expected


def test_a_booking_counts_where_it_begins() -> None:
    midnight = parse_instant("2027-01-11")

    def closed(begin: int) -> list[int]:
        found = used_up(
            [(begin, begin + HOUR)],
            counts={"day": 1},
            durations={},
            minutes=30,
            zone="UTC",
            start=midnight - DAY,
            end=midnight + 2 * DAY,
        )
        return [(first - midnight) // DAY for first, _ in found]

    assert [closed(midnight + at) for at in (-1, 0, DAY - 1, DAY)] == [[-1], [0], [0], [1]]


# --- series


@pytest.mark.parametrize(
    ("start", "frequency", "interval", "count", "zone", "expected"),
    [
        ("2027-01-11T09:00Z", "daily", 1, 1, "UTC", ["2027-01-11T09"]),
        ("2027-01-11T09:00Z", "daily", 1, 3, "UTC", ["2027-01-11T09", "2027-01-12T09", "2027-01-13T09"]),
        ("2027-01-11T09:00Z", "daily", 3, 2, "UTC", ["2027-01-11T09", "2027-01-14T09"]),
        ("2027-01-11T09:00Z", "weekly", 1, 3, "UTC", ["2027-01-11T09", "2027-01-18T09", "2027-01-25T09"]),
        ("2027-01-11T09:00Z", "weekly", 2, 2, "UTC", ["2027-01-11T09", "2027-01-25T09"]),
        (
            "2027-01-31T09:00Z",
            "monthly",
            1,
            4,
            "UTC",
            ["2027-01-31T09", "2027-02-28T09", "2027-03-28T09", "2027-04-28T09"],
        ),
        ("2027-11-30T09:00Z", "monthly", 1, 3, "UTC", ["2027-11-30T09", "2027-12-30T09", "2028-01-30T09"]),
        ("2027-11-30T09:00Z", "monthly", 3, 2, "UTC", ["2027-11-30T09", "2028-02-29T09"]),
        ("2027-12-15T09:00Z", "monthly", 12, 2, "UTC", ["2027-12-15T09", "2028-12-15T09"]),
        ("2028-02-29T09:00Z", "yearly", 1, 3, "UTC", ["2028-02-29T09", "2029-02-28T09", "2030-02-28T09"]),
        ("2027-06-01T09:00Z", "yearly", 2, 2, "UTC", ["2027-06-01T09", "2029-06-01T09"]),
        # The wall time stays when clocks change.
        (
            "2027-03-27T09:00Z",
            "daily",
            1,
            3,
            "Europe/London",
            ["2027-03-27T09", "2027-03-28T08", "2027-03-29T08"],
        ),
        ("2027-10-30T08:00Z", "weekly", 1, 2, "Europe/London", ["2027-10-30T08", "2027-11-06T09"]),
        # The day is that of the zone: it is the 1st of March in Tokyo.
        ("2027-02-28T15:00Z", "monthly", 1, 2, "Asia/Tokyo", ["2027-02-28T15", "2027-03-31T15"]),
    ],
)
def test_series(
    start: str, frequency: str, interval: int, count: int, zone: str, expected: list[str]
) -> None:
    found = occurrences(parse_instant(start), frequency=frequency, interval=interval, count=count, zone=zone)
    assert [iso_utc(each)[:13] for each in found] == expected


# --- rows


def test_an_event_type_of_which_nothing_more_is_said_has_no_rules() -> None:
    bare = {"id": 7, "lengthInMinutes": 45}
    plain = Rules(7, 45, (), None, 0, 0, 0, 0, None, {}, {}, None, False, False, False)
    assert rules_of(bare) == Rules(7, 45) == plain
    off = {"disabled": True}
    names = ("seats", "confirmationPolicy", "bookingWindow", "bookingLimitsCount", "bookingLimitsDuration")
    assert rules_of({**bare, **dict.fromkeys(names, off)}) == plain
    assert rules_of({**bare, **dict.fromkeys(names)}) == plain
    assert BookingWindow("range") == BookingWindow("range", 0, False, 0, 0)
    assert BusyBooking("u", 1, 2, 3) == BusyBooking("u", 1, 2, 3, 0, 0, None, False)
    assert Reserved("u", 1, 2, 3) == Reserved("u", 1, 2, 3, False)
    assert Host(1) == Host(1, False, 2, 100)


def test_an_event_type_with_everything() -> None:
    row = {
        "id": 7,
        "lengthInMinutes": 45,
        "lengthInMinutesOptions": [45, 60],
        "slotInterval": 15,
        "offsetStart": 5,
        "minimumBookingNotice": 120,
        "beforeEventBuffer": 10,
        "afterEventBuffer": 20,
        "bookingWindow": {"type": "businessDays", "value": 8, "rolling": True},
        "bookingLimitsCount": {"day": 1, "week": 2, "month": 3, "year": 4},
        "bookingLimitsDuration": {"day": 60, "week": None},
        "seats": {"seatsPerTimeSlot": 3},
        "confirmationPolicy": {"type": "always", "blockUnconfirmedBookingsInBooker": True},
        "onlyShowFirstAvailableSlot": True,
        "showOptimizedSlots": True,
    }
    assert rules_of(row) == Rules(
        event_type_id=7,
        length=45,
        lengths=(45, 60),
        interval=15,
        offset=5,
        notice=120,
        before=10,
        after=20,
        window=BookingWindow("businessDays", days=8, rolling=True),
        count_limits={"day": 1, "week": 2, "month": 3, "year": 4},
        duration_limits={"day": 60},
        seats=3,
        first_only=True,
        optimized=True,
        pending_blocks=True,
    )
    window = {"type": "range", "value": ["2027-03-01", "2027-03-31"]}
    first, last = day_number("2027-03-01"), day_number("2027-03-31")
    assert rules_of({**row, "bookingWindow": window}).window == BookingWindow("range", first=first, last=last)
    later = {
        **row,
        "confirmationPolicy": {"type": "always"},
        "bookingWindow": {"type": "calendarDays", "value": 1},
    }
    assert rules_of(later).pending_blocks is False
    assert rules_of(later).window == BookingWindow("calendarDays", days=1, rolling=False)


@pytest.mark.parametrize(
    ("value", "expected"),
    [(None, None), ({}, None), ({"disabled": True, "a": 1}, None), ("x", None), (5, None), ([1], None)],
)
def test_settings_that_are_off(value: Any, expected: Any) -> None:
    assert setting({"it": value}, "it") is expected
    assert setting({}, "it") is None
    assert setting({"it": {"disabled": False}}, "it") == {"disabled": False}


def test_schedules() -> None:
    user = {"timeZone": "Europe/Paris"}
    assert hours_of(None, user) == Hours("Europe/Paris", (Window(frozenset({1, 2, 3, 4, 5}), 540, 1020),))
    schedule = {
        "timeZone": "Asia/Tokyo",
        "availability": [
            {"days": ["Sunday", "saturday"], "startTime": "09:30", "endTime": "10:05"},
            {"days": ["Monday"], "startTime": "00:00", "endTime": "23:59"},
        ],
        "overrides": [{"date": "2027-01-11", "startTime": "08:00", "endTime": "08:00"}],
    }
    assert hours_of(schedule, user) == Hours(
        "Asia/Tokyo",
        (Window(frozenset({0, 6}), 570, 605), Window(frozenset({1}), 0, 1439)),
        (Override(day_number("2027-01-11"), 480, 480),),
    )
    assert hours_of({"timeZone": ""}, user) == Hours("Europe/Paris")
    assert hours_of({**schedule, "timeZone": "Mars/Olympus"}, user) == Hours("UTC")


@pytest.mark.parametrize(
    ("text", "expected"), [("00:00", 0), ("00:01", 1), ("01:00", 60), ("23:59", 1439), ("08:30:59", 510)]
)
def test_minutes_after_midnight(text: str, expected: int) -> None:
    assert minutes(text) == expected
