"""Ranges and time zones: each rule at its edges."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from calcom.sandbox.scheduling import DAY, HOUR, LAST_INSTANT, MINUTE, Span, is_zone, iso_local, iso_utc
from calcom.sandbox.scheduling.spans import merge, overlaps, subtract
from calcom.sandbox.scheduling.zones import (
    day_date,
    day_number,
    day_text,
    from_datetime,
    from_wall,
    local_day,
    local_midnight,
    offset,
    parse_instant,
    weekday,
    zone,
)

# --- ranges


@pytest.mark.parametrize(
    ("spans", "merged"),
    [
        ([], []),
        ([(1, 2)], [(1, 2)]),
        ([(5, 7), (1, 3)], [(1, 3), (5, 7)]),
        ([(1, 3), (3, 5)], [(1, 5)]),
        ([(1, 3), (4, 5)], [(1, 3), (4, 5)]),
        ([(1, 9), (2, 3), (8, 10)], [(1, 10)]),
        ([(1, 9), (1, 9)], [(1, 9)]),
        ([(1, 9), (3, 4), (5, 6)], [(1, 9)]),
        ([(4, 4)], [(4, 4)]),
        ([(1, 2), (4, 6), (5, 9), (9, 11), (20, 21)], [(1, 2), (4, 11), (20, 21)]),
    ],
)
def test_merging(spans: list[Span], merged: list[Span]) -> None:
    assert merge(spans) == merged


@pytest.mark.parametrize(
    ("spans", "taken", "left"),
    [
        ([(0, 10)], [], [(0, 10)]),
        ([(0, 10)], [(3, 5)], [(0, 3), (5, 10)]),
        ([(0, 10)], [(0, 3)], [(3, 10)]),
        ([(0, 10)], [(7, 10)], [(0, 7)]),
        ([(0, 10)], [(0, 10)], []),
        ([(0, 10)], [(-5, 15)], []),
        ([(0, 10)], [(-5, 0), (10, 15)], [(0, 10)]),
        ([(0, 10)], [(-5, 1), (9, 15)], [(1, 9)]),
        ([(0, 10)], [(5, 5)], [(0, 10)]),
        ([(0, 10)], [(6, 7), (2, 3)], [(0, 2), (3, 6), (7, 10)]),
        ([(0, 10)], [(2, 5), (4, 6)], [(0, 2), (6, 10)]),
        ([(0, 2), (4, 6), (8, 10)], [(1, 9)], [(0, 1), (9, 10)]),
        ([(0, 2), (4, 6)], [(1, 5)], [(0, 1), (5, 6)]),
        ([(0, 2), (4, 6)], [(2, 4)], [(0, 2), (4, 6)]),
        ([(0, 2), (4, 6)], [(-2, -1), (5, 6)], [(0, 2), (4, 5)]),
        ([(0, 4), (6, 9)], [(1, 2), (3, 7), (8, 9)], [(0, 1), (2, 3), (7, 8)]),
        ([], [(1, 2)], []),
    ],
)
def test_cutting_out(spans: list[Span], taken: list[Span], left: list[Span]) -> None:
    assert subtract(spans, taken) == left


@pytest.mark.parametrize(
    ("span", "expected"),
    [((0, 5), False), ((0, 6), True), ((5, 6), True), ((9, 20), True), ((10, 20), False), ((0, 20), True)],
)
def test_ranges_that_touch_do_not_overlap(span: Span, expected: bool) -> None:
    assert overlaps(span, [(5, 10)]) is expected
    assert overlaps(span, [(100, 110), (5, 10)]) is expected
    assert overlaps(span, []) is False


# --- zones


def test_units() -> None:
    assert (MINUTE, HOUR, DAY) == (60_000, 3_600_000, 86_400_000)
    assert iso_utc(LAST_INSTANT) == "9990-01-01T00:00:00.000Z"


def test_zones_are_known_in_any_case() -> None:
    assert zone("Europe/Paris") == zone("europe/PARIS") == ZoneInfo("Europe/Paris")
    assert is_zone("america/new_york")
    for name in ("Europe/Atlantis", "", "../etc/passwd", "a\0b", "x" * 300):
        assert not is_zone(name)
        with pytest.raises(KeyError):
            zone(name)


@pytest.mark.parametrize(
    ("name", "moment", "minutes"),
    [
        ("UTC", "2027-06-01T00:00:00Z", 0),
        ("Europe/London", "2027-03-28T00:59:59.999Z", 0),
        ("Europe/London", "2027-03-28T01:00:00Z", 60),
        ("Europe/London", "2027-10-31T00:59:59.999Z", 60),
        ("Europe/London", "2027-10-31T01:00:00Z", 0),
        ("America/New_York", "2027-01-01", -300),
        ("America/New_York", "2027-07-01", -240),
        ("Asia/Kolkata", "2027-07-01", 330),
        ("Asia/Kathmandu", "2027-07-01", 345),
        ("Australia/Lord_Howe", "2027-01-01", 660),
        ("Australia/Lord_Howe", "2027-06-01", 630),
        ("Pacific/Kiritimati", "2027-06-01", 14 * 60),
    ],
)
def test_offsets(name: str, moment: str, minutes: int) -> None:
    assert offset(name, parse_instant(moment)) == minutes * MINUTE


def test_offsets_know_seconds_and_end_with_the_years_of_dates() -> None:
    assert offset("Europe/Paris", parse_instant("1900-01-01")) == (9 * 60 + 21) * 1000
    assert offset("Asia/Kolkata", parse_instant("9990-01-01")) == 330 * MINUTE
    for instant in (1 << 60, -(1 << 60), parse_instant("9999-12-31T23:00:00Z")):
        assert offset("Asia/Kolkata", instant) == 0


@pytest.mark.parametrize(
    ("name", "wall", "instant"),
    [
        ("UTC", "2027-06-01T10:00:00Z", "2027-06-01T10:00:00.000Z"),
        ("Asia/Kolkata", "2027-06-01T10:00:00Z", "2027-06-01T04:30:00.000Z"),
        ("America/New_York", "2027-06-01T20:00:00Z", "2027-06-02T00:00:00.000Z"),
        # Forward at 01:00 to 02:00: a time within the gap is moved on by it.
        ("Europe/London", "2027-03-28T00:59:00Z", "2027-03-28T00:59:00.000Z"),
        ("Europe/London", "2027-03-28T01:00:00Z", "2027-03-28T01:00:00.000Z"),
        ("Europe/London", "2027-03-28T01:59:00Z", "2027-03-28T01:59:00.000Z"),
        ("Europe/London", "2027-03-28T02:00:00Z", "2027-03-28T01:00:00.000Z"),
        # Back at 02:00 to 01:00: the first of two.
        ("Europe/London", "2027-10-31T00:59:00Z", "2027-10-30T23:59:00.000Z"),
        ("Europe/London", "2027-10-31T01:00:00Z", "2027-10-31T00:00:00.000Z"),
        ("Europe/London", "2027-10-31T01:59:00Z", "2027-10-31T00:59:00.000Z"),
        ("Europe/London", "2027-10-31T02:00:00Z", "2027-10-31T02:00:00.000Z"),
        ("America/New_York", "2027-03-14T02:30:00Z", "2027-03-14T07:30:00.000Z"),
        ("America/New_York", "2027-11-07T01:30:00Z", "2027-11-07T05:30:00.000Z"),
        ("Australia/Lord_Howe", "2027-10-03T02:15:00Z", "2027-10-02T15:45:00.000Z"),
        # Beirut's clocks jump from midnight to one.
        ("Asia/Beirut", "2027-03-28T00:00:00Z", "2027-03-27T22:00:00.000Z"),
        ("Asia/Beirut", "2027-03-28T01:00:00Z", "2027-03-27T22:00:00.000Z"),
        # Samoa left out the 30th of December 2011.
        ("Pacific/Apia", "2011-12-29T12:00:00Z", "2011-12-29T22:00:00.000Z"),
        ("Pacific/Apia", "2011-12-31T12:00:00Z", "2011-12-30T22:00:00.000Z"),
    ],
)
def test_wall_times(name: str, wall: str, instant: str) -> None:
    assert iso_utc(from_wall(name, parse_instant(wall))) == instant


@pytest.mark.parametrize(
    ("name", "moment", "day"),
    [
        ("UTC", "2027-06-01T23:59:59.999Z", "2027-06-01"),
        ("UTC", "2027-06-02T00:00:00Z", "2027-06-02"),
        ("Asia/Tokyo", "2027-06-01T14:59:59Z", "2027-06-01"),
        ("Asia/Tokyo", "2027-06-01T15:00:00Z", "2027-06-02"),
        ("America/New_York", "2027-06-01T03:59:59Z", "2027-05-31"),
        ("America/New_York", "2027-06-01T04:00:00Z", "2027-06-01"),
        ("UTC", "1969-12-31T23:59:59Z", "1969-12-31"),
    ],
)
def test_local_days(name: str, moment: str, day: str) -> None:
    instant = parse_instant(moment)
    assert day_text(local_day(name, instant)) == day
    midnight = local_midnight(name, local_day(name, instant))
    assert midnight <= instant < midnight + DAY
    assert local_day(name, midnight) == local_day(name, instant)


def test_days() -> None:
    assert day_number("1970-01-01") == 0
    assert day_number("2027-01-11T10:00:00Z") == day_number("2027-01-11") == 20_829
    for text in ("1969-12-31", "2000-02-29", "2027-12-31"):
        day = day_number(text)
        assert day_text(day) == text
        assert day_date(day) == date.fromisoformat(text)
        assert weekday(day) == date.fromisoformat(text).isoweekday() % 7
    assert [weekday(day) for day in range(7)] == [4, 5, 6, 0, 1, 2, 3]


@pytest.mark.parametrize(
    ("moment", "name", "text"),
    [
        ("2027-03-04T05:06:07.089Z", "UTC", "2027-03-04T05:06:07.089Z"),
        ("2027-03-04T05:06:07.089Z", "gmt", "2027-03-04T05:06:07.089Z"),
        ("2027-03-04T05:06:07.089Z", "Europe/London", "2027-03-04T05:06:07.089+00:00"),
        ("2027-03-04T23:59:59.999Z", "Europe/Paris", "2027-03-05T00:59:59.999+01:00"),
        ("2027-03-04T00:00:00.000Z", "America/New_York", "2027-03-03T19:00:00.000-05:00"),
        ("2027-03-04T00:00:00.000Z", "America/St_Johns", "2027-03-03T20:30:00.000-03:30"),
        ("2027-03-04T00:00:00.000Z", "Asia/Kathmandu", "2027-03-04T05:45:00.000+05:45"),
        ("2027-06-04T00:00:00.000Z", "Africa/Abidjan", "2027-06-04T00:00:00.000+00:00"),
        ("2027-03-04T12:00:00.000Z", "Pacific/Auckland", "2027-03-05T01:00:00.000+13:00"),
    ],
)
def test_writing(moment: str, name: str, text: str) -> None:
    assert iso_utc(parse_instant(moment)) == moment
    assert iso_local(parse_instant(moment), name) == text


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2027-01-11", "2027-01-11T00:00:00.000Z"),
        (" 2027-01-11\n", "2027-01-11T00:00:00.000Z"),
        ("2027-01-11T09", "2027-01-11T09:00:00.000Z"),
        ("2027-01-11 09:30", "2027-01-11T09:30:00.000Z"),
        ("2027-01-11T0930", "2027-01-11T09:30:00.000Z"),
        ("2027-01-11T093015", "2027-01-11T09:30:15.000Z"),
        ("2027-01-11T09:30:15.1Z", "2027-01-11T09:30:15.100Z"),
        ("2027-01-11T09:30:15,1239Z", "2027-01-11T09:30:15.123Z"),
        ("2027-01-11T23:59:59.999999999Z", "2027-01-11T23:59:59.999Z"),
        ("2027-01-11T24:00:00Z", "2027-01-12T00:00:00.000Z"),
        ("2027-01-11T09:30:00+02:00", "2027-01-11T07:30:00.000Z"),
        ("2027-01-11T09:30:00-0230", "2027-01-11T12:00:00.000Z"),
        ("2027-01-11T09:30:00+14", "2027-01-10T19:30:00.000Z"),
        ("2028-02-29T00:00:00Z", "2028-02-29T00:00:00.000Z"),
    ],
)
def test_reading(text: str, instant: str) -> None:
    assert iso_utc(parse_instant(text)) == instant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tomorrow",
        "2027",
        "2027-01",
        "2027-13-01",
        "2027-02-29",
        "2027-01-11T",
        "2027-01-11T24:00:01Z",
        "2027-01-11T24:01Z",
        "2027-01-11T25:00Z",
        "2027-01-11T09:60Z",
        "2027-01-11T09:30:60Z",
        "2027-01-11T09:30:00.Z",
        "2027-01-11T09:30:00z",
        "2027-01-11T09:30:00.1234567890Z",
        "2027-01-11T09:30:00+2",
        "2027-01-11T09:30:00Z2027",
        "٢٠٢٧-01-11",
    ],
)
def test_what_is_no_instant(text: str) -> None:
    with pytest.raises(ValueError, match=r"ISO|time of day|isoformat|month|day"):
        parse_instant(text)


def test_datetimes() -> None:
    assert from_datetime(datetime(1970, 1, 1, tzinfo=UTC)) == 0
    assert from_datetime(datetime(2027, 1, 11, 9, 30, 15, 123_999, UTC)) == parse_instant(
        "2027-01-11T09:30:15.123Z"
    )
    assert from_datetime(datetime(1970, 1, 2, tzinfo=timezone(timedelta(hours=2)))) == 22 * HOUR
    assert from_datetime(datetime(1969, 12, 31, 23, 59, 59, 500_000, UTC)) == -500
