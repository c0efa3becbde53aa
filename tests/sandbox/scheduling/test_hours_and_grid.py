"""From hours to the starts of slots, on common days and on those on which clocks change."""

from __future__ import annotations

from typing import Any

import pytest

from calcom.sandbox.quirks import ALL_QUIRKS
from calcom.sandbox.scheduling import DAY, HOUR, MINUTE, Hours, Override, Window, iso_utc, parse_instant
from calcom.sandbox.scheduling.grid import interval_class, starts
from calcom.sandbox.scheduling.hours import working_spans
from calcom.sandbox.scheduling.zones import day_number

WEEK = frozenset(range(7))
SUNDAY, MONDAY, THURSDAY, SATURDAY = 0, 1, 4, 6
LAST = 23 * 60 + 59
CLOCK_CHANGE = ("clock-change-hours",)
UNCUT = ("neighbouring-overrides",)


def brief(instant: int) -> str:
    return iso_utc(instant)[5:16].replace("T", " ")


def spans(hours: Hours, start: str, end: str, quirks: Any = ()) -> list[str]:
    found = working_spans(hours, parse_instant(start), parse_instant(end), quirks=quirks)
    return [f"{brief(first)} {brief(last)}" for first, last in found]


def daily(zone: str, opens: int, closes: int, *overrides: Override) -> Hours:
    return Hours(zone, (Window(WEEK, opens, closes),), overrides)


# 2027-01-11 is a Monday, far from any change of clocks.


@pytest.mark.parametrize("quirks", [(), CLOCK_CHANGE, ALL_QUIRKS])
@pytest.mark.parametrize(
    ("windows", "expected"),
    [
        ([({MONDAY}, 540, 1020)], ["01-11 09:00 01-11 17:00"]),
        ([({SUNDAY}, 540, 1020)], []),
        ([({SATURDAY}, 540, 1020)], []),
        ([({SUNDAY, MONDAY, THURSDAY}, 0, 1)], ["01-11 00:00 01-11 00:01"]),
        (
            [({MONDAY}, 840, 1020), ({MONDAY}, 540, 720)],
            ["01-11 09:00 01-11 12:00", "01-11 14:00 01-11 17:00"],
        ),
        ([({MONDAY}, 540, 720), ({MONDAY}, 720, 780)], ["01-11 09:00 01-11 13:00"]),
        ([({MONDAY}, 540, 720), ({MONDAY}, 600, 780)], ["01-11 09:00 01-11 13:00"]),
        ([({MONDAY}, 1320, LAST)], ["01-11 22:00 01-12 00:00"]),
        ([({MONDAY}, 1320, LAST - 1)], ["01-11 22:00 01-11 23:58"]),
        ([({MONDAY}, 600, 600)], []),
        ([], []),
    ],
)
def test_a_day_in_the_week(windows: list[Any], expected: list[str], quirks: Any) -> None:
    hours = Hours("UTC", tuple(Window(frozenset(days), a, b) for days, a, b in windows))
    assert spans(hours, "2027-01-11", "2027-01-12", quirks) == expected


@pytest.mark.parametrize("quirks", [(), CLOCK_CHANGE, ALL_QUIRKS])
@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("UTC", ["01-11 09:00 01-11 17:00", "01-12 09:00 01-12 17:00"]),
        ("Asia/Tokyo", ["01-11 00:00 01-11 08:00", "01-12 00:00 01-12 08:00"]),
        ("America/New_York", ["01-11 14:00 01-11 22:00", "01-12 14:00 01-12 22:00"]),
        # The Sunday before ends where the range begins, and Wednesday begins before it ends.
        (
            "Pacific/Auckland",
            ["01-11 00:00 01-11 04:00", "01-11 20:00 01-12 04:00", "01-12 20:00 01-13 00:00"],
        ),
        (
            "Pacific/Pago_Pago",
            ["01-11 00:00 01-11 04:00", "01-11 20:00 01-12 04:00", "01-12 20:00 01-13 00:00"],
        ),
    ],
)
def test_hours_are_the_hosts_and_cut_at_the_range(zone: str, expected: list[str], quirks: Any) -> None:
    assert spans(daily(zone, 540, 1020), "2027-01-11", "2027-01-13", quirks) == expected


@pytest.mark.parametrize("quirks", [(), CLOCK_CHANGE])
@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2027-01-11T08:00Z", "2027-01-11T09:00Z", []),
        ("2027-01-11T08:00Z", "2027-01-11T09:01Z", ["01-11 09:00 01-11 09:01"]),
        ("2027-01-11T10:00Z", "2027-01-11T11:00Z", ["01-11 10:00 01-11 11:00"]),
        ("2027-01-11T16:59Z", "2027-01-11T20:00Z", ["01-11 16:59 01-11 17:00"]),
        ("2027-01-11T17:00Z", "2027-01-12T09:00Z", []),
        ("2027-01-11T10:00Z", "2027-01-11T10:00Z", []),
        ("2027-01-11T11:00Z", "2027-01-11T10:00Z", []),
    ],
)
def test_a_range_cuts_the_hours(start: str, end: str, expected: list[str], quirks: Any) -> None:
    assert spans(daily("UTC", 540, 1020), start, end, quirks) == expected


@pytest.mark.parametrize("quirks", [(), CLOCK_CHANGE])
@pytest.mark.parametrize(
    ("overrides", "expected"),
    [
        ([(0, 600, 660)], ["01-11 10:00 01-11 11:00"]),
        ([(0, 600, 660), (0, 1200, 1260)], ["01-11 10:00 01-11 11:00", "01-11 20:00 01-11 21:00"]),
        ([(0, 600, 600)], []),
        ([(0, 0, LAST)], ["01-11 00:00 01-12 00:00"]),
        ([(0, 0, LAST - 1)], ["01-11 00:00 01-11 23:58"]),
        ([(1, 600, 660), (-1, 600, 660), (30, 600, 660)], ["01-11 09:00 01-11 17:00"]),
    ],
)
def test_overrides_replace_the_hours_of_their_date(
    overrides: list[tuple[int, int, int]], expected: list[str], quirks: Any
) -> None:
    monday = day_number("2027-01-11")
    chosen = [Override(monday + day, start, end) for day, start, end in overrides]
    assert spans(daily("UTC", 540, 1020, *chosen), "2027-01-11", "2027-01-12", quirks) == expected


def test_an_override_from_the_last_minute_to_the_last_minute_closes_the_day() -> None:
    closed = Override(day_number("2027-01-11"), LAST, LAST)
    assert spans(daily("UTC", 540, 1020, closed), "2027-01-11", "2027-01-12") == []


def test_who_is_away_has_neither_hours_nor_overrides() -> None:
    monday = day_number("2027-01-11")
    for quirks in ((), CLOCK_CHANGE):
        hours = Hours(
            "UTC",
            (Window(WEEK, 540, 600),),
            (Override(monday + 1, 600, 660),),
            frozenset({monday, monday + 1}),
        )
        assert spans(hours, "2027-01-11", "2027-01-14", quirks) == ["01-13 09:00 01-13 10:00"]


def test_neighbouring_overrides_are_cut_off_or_with_the_quirk_are_not() -> None:
    monday = day_number("2027-01-11")
    hours = daily("UTC", 540, 1020, *(Override(monday + day, 480, 720) for day in (-2, -1, 0, 1, 2)))
    asked = ("2027-01-11T10:00Z", "2027-01-11T11:00Z")
    assert spans(hours, *asked) == spans(hours, *asked, CLOCK_CHANGE) == ["01-11 10:00 01-11 11:00"]
    assert spans(hours, *asked, UNCUT) == ["01-11 08:00 01-11 12:00"]
    days = [f"01-{day} 08:00 01-{day} 12:00" for day in (10, 11, 12)]
    assert spans(hours, *asked, UNCUT + CLOCK_CHANGE) == days


@pytest.mark.parametrize(
    ("zone", "opens", "closes", "start", "expected"),
    [
        ("Europe/London", 540, 1020, "2027-03-28", ["03-28 08:00 03-28 16:00"]),
        ("Europe/London", 540, 1020, "2027-10-31", ["10-31 09:00 10-31 17:00"]),
        ("Europe/London", 0, LAST, "2027-03-28", ["03-28 00:00 03-29 00:00"]),
        ("Europe/London", 30, 90, "2027-03-28", ["03-28 00:30 03-28 01:30", "03-28 23:30 03-29 00:00"]),
        ("Europe/London", 60, 120, "2027-03-28", []),
        ("Europe/London", 75, 105, "2027-03-28", ["03-28 01:15 03-28 01:45"]),
        ("Europe/London", 135, 90, "2027-03-28", []),
        ("Europe/London", 0, 120, "2027-10-31", ["10-31 00:00 10-31 02:00"]),
        ("Europe/London", 90, 150, "2027-10-31", ["10-31 00:30 10-31 02:30"]),
        ("America/New_York", 60, 180, "2027-03-14", ["03-14 06:00 03-14 07:00"]),
        ("America/New_York", 60, 180, "2027-11-07", ["11-07 05:00 11-07 08:00"]),
        ("Australia/Lord_Howe", 60, 180, "2027-10-02T12:00Z", ["10-02 14:30 10-02 16:00"]),
    ],
)
def test_days_of_23_and_25_hours(zone: str, opens: int, closes: int, start: str, expected: list[str]) -> None:
    end = iso_utc(parse_instant(start) + DAY)
    assert spans(daily(zone, opens, closes), start, end) == expected


@pytest.mark.parametrize("quirks", [(), CLOCK_CHANGE])
def test_the_last_minute_of_a_day_stands_for_midnight_and_no_later(quirks: Any) -> None:
    monday = day_number("2027-01-11")
    hours = Hours("UTC", (Window(frozenset({MONDAY}), 1320, LAST),))
    assert spans(hours, "2027-01-11", "2027-01-14", quirks) == ["01-11 22:00 01-12 00:00"]
    hours = Hours("UTC", (), (Override(monday, 1320, LAST),))
    assert spans(hours, "2027-01-11", "2027-01-14", quirks) == ["01-11 22:00 01-12 00:00"]
    hours = Hours("UTC", (Window(frozenset({MONDAY}), 1320, LAST - 1),), (Override(monday + 1, 0, LAST - 1),))
    found = ["01-11 22:00 01-11 23:58", "01-12 00:00 01-12 23:58"]
    assert spans(hours, "2027-01-11", "2027-01-14", quirks) == found


@pytest.mark.parametrize(
    ("zone", "start", "opens", "closes", "expected"),
    [
        # The offset of a start is the one that holds when UTC clocks show it, on a dial of twelve hours.
        # New York goes forward at 07:00 UTC, so what begins at 2 to 7 in the afternoon is an hour late.
        ("America/New_York", "2027-03-14T05:00Z", 60, 120, ["03-14 06:00 03-14 07:00"]),
        ("America/New_York", "2027-03-14T05:00Z", 540, 600, ["03-14 13:00 03-14 14:00"]),
        ("America/New_York", "2027-03-14T05:00Z", 720, 840, ["03-14 16:00 03-14 18:00"]),
        ("America/New_York", "2027-03-14T05:00Z", 779, 899, ["03-14 16:59 03-14 18:59"]),
        ("America/New_York", "2027-03-14T05:00Z", 780, 840, ["03-14 18:00 03-14 19:00"]),
        ("America/New_York", "2027-03-14T05:00Z", 1139, 1200, ["03-14 23:59 03-15 01:00"]),
        ("America/New_York", "2027-03-14T05:00Z", 1140, 1200, ["03-14 23:00 03-15 00:00"]),
        # Ends are compared by wall times, by which a short range ends before it begins.
        ("America/New_York", "2027-03-14T05:00Z", 720, 779, []),
        ("America/New_York", "2027-03-14T05:00Z", 720, 780, ["03-14 16:00 03-14 17:00"]),
        # Midnight is looked up as noon.
        ("America/New_York", "2027-03-14T05:00Z", 30, 90, ["03-14 05:00 03-14 05:30"]),
        ("America/New_York", "2027-03-14T05:00Z", 0, 30, []),
        # And back at 06:00 UTC.
        ("America/New_York", "2027-11-07T04:00Z", 60, 120, ["11-07 05:00 11-07 06:00"]),
        ("America/New_York", "2027-11-07T04:00Z", 540, 600, ["11-07 14:00 11-07 15:00"]),
        ("America/New_York", "2027-11-07T04:00Z", 1020, 1050, ["11-07 21:00 11-07 21:30"]),
        ("America/New_York", "2027-11-07T04:00Z", 1080, 1110, ["11-07 23:00 11-07 23:30"]),
        ("America/New_York", "2027-11-07T04:00Z", 30, 60, ["11-07 05:30 11-07 06:00"]),
        ("Europe/London", "2027-03-28", 540, 1020, ["03-28 08:00 03-28 16:00"]),
        ("Europe/London", "2027-03-28", 30, 90, ["03-28 00:00 03-28 00:30"]),
        ("Europe/London", "2027-10-30T23:00Z", 540, 1020, ["10-31 09:00 10-31 17:00"]),
        ("Europe/London", "2027-10-30T23:00Z", 0, 30, ["10-31 00:00 10-31 00:30"]),
        ("Australia/Lord_Howe", "2027-10-02T13:30Z", 540, 600, ["10-02 22:00 10-02 23:00"]),
    ],
)
def test_with_the_quirk_hours_are_off_on_days_on_which_clocks_change(
    zone: str, start: str, opens: int, closes: int, expected: list[str]
) -> None:
    end = iso_utc(parse_instant(start) + DAY)
    assert spans(daily(zone, opens, closes), start, end, CLOCK_CHANGE) == expected


@pytest.mark.parametrize(
    ("zone", "start", "expected"),
    [
        ("America/New_York", "2027-03-13T05:00Z", ["03-13 14:00", "03-14 13:00", "03-15 13:00"]),
        ("America/New_York", "2027-11-06T04:00Z", ["11-06 13:00", "11-07 14:00", "11-08 14:00"]),
        ("Europe/London", "2027-03-27T00:00Z", ["03-27 09:00", "03-28 08:00", "03-29 08:00"]),
        ("Europe/London", "2027-10-29T23:00Z", ["10-30 08:00", "10-31 09:00", "11-01 09:00"]),
        ("Australia/Lord_Howe", "2027-10-01T13:30Z", ["10-01 22:30", "10-02 22:00", "10-03 22:00"]),
    ],
)
def test_with_the_quirk_days_follow_each_other_over_a_change(
    zone: str, start: str, expected: list[str]
) -> None:
    end = iso_utc(parse_instant(start) + 3 * DAY)
    found = spans(daily(zone, 540, 600), start, end, CLOCK_CHANGE)
    assert [span[:11] for span in found] == expected


def test_with_the_quirk_an_override_in_the_repeated_hour_follows_utc_clocks() -> None:
    sunday = day_number("2027-10-31")
    for opens, closes, expected in (
        (30, 45, "10-30 23:30 10-30 23:45"),
        (60, 90, "10-31 01:00 10-31 01:30"),
        (540, LAST, "10-31 09:00 11-01 00:00"),
    ):
        hours = Hours("Europe/London", (), (Override(sunday, opens, closes),))
        assert spans(hours, "2027-10-30T23:00Z", "2027-11-01T23:00Z", CLOCK_CHANGE) == [expected]


# --- starts


@pytest.mark.parametrize(
    ("step", "interval"),
    [
        (1, 1), (2, 1), (5, 5), (7, 1), (10, 10), (12, 1), (15, 15), (20, 20), (25, 5), (30, 30), (40, 20),
        (45, 15), (50, 10), (60, 60), (61, 1), (75, 15), (90, 30), (105, 15), (120, 60), (1440, 60),
    ],
)  # fmt: skip
def test_slots_begin_on_usual_intervals(step: int, interval: int) -> None:
    assert interval_class(step) == interval


def grid(*free: tuple[int, int], **options: Any) -> list[int]:
    """Starts in minutes after a midnight, of free ranges in minutes after it."""
    midnight = parse_instant("2027-01-11")
    ranges = [(midnight + a * MINUTE, midnight + b * MINUTE) for a, b in free]
    earliest = midnight + options.pop("earliest", -DAY) * MINUTE
    found = starts(ranges, **{"step": 30, "length": 30, "zone": "UTC", "earliest": earliest, **options})
    return [(at - midnight) // MINUTE for at in found]


@pytest.mark.parametrize(
    ("free", "options", "expected"),
    [
        ([(540, 660)], {}, [540, 570, 600, 630]),
        ([(540, 659)], {}, [540, 570, 600]),
        ([(540, 570)], {}, [540]),
        ([(540, 569)], {}, []),
        ([(540, 600), (660, 700)], {}, [540, 570, 660]),
        ([(541, 660)], {}, [570, 600, 630]),
        ([(570, 660)], {}, [570, 600, 630]),
        # The interval is the step's, the length only has to fit.
        ([(540, 660)], {"length": 60}, [540, 570, 600]),
        ([(540, 660)], {"length": 120}, [540]),
        ([(540, 660)], {"length": 121}, []),
        ([(540, 660)], {"step": 60, "length": 30}, [540, 600]),
        ([(545, 660)], {"step": 45, "length": 45}, [555, 600]),
        ([(540, 600)], {"step": 20, "length": 20}, [540, 560, 580]),
        ([(541, 600)], {"step": 25, "length": 25}, [545, 570]),
        ([(541, 556)], {"step": 7, "length": 7}, [541, 548]),
        # Nothing takes no time.
        ([(540, 543)], {"step": 0, "length": 0}, [540, 541, 542]),
        ([(540, 543)], {"step": 1, "length": 1}, [540, 541, 542]),
        # An offset moves the first start, and every further one too.
        ([(540, 660)], {"offset": 5}, [545, 580, 615]),
        ([(540, 660)], {"offset": 10, "step": 20, "length": 20}, [550, 580, 610, 640]),
        # Nothing begins before the notice is over; then the grid goes on.
        ([(540, 660)], {"earliest": 540}, [540, 570, 600, 630]),
        ([(540, 660)], {"earliest": 541}, [570, 600, 630]),
        ([(540, 660)], {"earliest": 600}, [600, 630]),
        ([(540, 660)], {"earliest": 660}, []),
        # Ranges of several hosts may overlap: the grid of the first goes on.
        ([(540, 660), (560, 720)], {}, [540, 570, 600, 630, 660, 690]),
        ([(540, 660), (540, 660)], {}, [540, 570, 600, 630]),
        ([(540, 600), (555, 640)], {"step": 45, "length": 45}, [540, 585]),
        ([(540, 590), (560, 640)], {"step": 30, "length": 20, "offset": 0}, [540, 570, 600]),
        ([(540, 600), (570, 660)], {}, [540, 570, 600, 630]),
        ([(540, 601), (600, 660)], {"step": 60, "length": 60}, [540, 600]),
        ([(540, 660), (600, 720)], {"step": 45, "length": 30}, [540, 585, 630, 675]),
    ],
)
def test_starts(free: list[tuple[int, int]], options: dict[str, Any], expected: list[int]) -> None:
    assert grid(*free, **options) == expected


def test_seconds_are_rounded_up() -> None:
    midnight = parse_instant("2027-01-11")
    free = [(midnight + 1, midnight + HOUR)]
    found = starts(free, step=1, length=58, zone="UTC", earliest=0)
    assert [at - midnight for at in found] == [MINUTE, 2 * MINUTE]


def test_the_last_second_counts_or_with_the_quirk_does_not() -> None:
    midnight = parse_instant("2027-01-11")
    for missing, plain, odd in ((0, 2, 2), (1, 1, 2), (1000, 1, 2), (1001, 1, 1)):
        free = [(midnight, midnight + HOUR - missing)]
        for quirks, count in (((), plain), (("last-second",), odd)):
            found = starts(free, step=30, length=30, zone="UTC", earliest=0, quirks=quirks)
            assert len(found) == count, (missing, quirks)


@pytest.mark.parametrize(
    ("zone", "begin", "expected"),
    [
        ("Asia/Kolkata", 540, [540 + 30, 540 + 90]),  # 14:30 there; their full hours are half past in UTC
        ("Asia/Kolkata", 570, [570]),
        ("Asia/Kathmandu", 540, [555, 615]),
        ("America/New_York", 541, [600]),
    ],
)
def test_the_grid_is_that_of_the_bookers_clock(zone: str, begin: int, expected: list[int]) -> None:
    end = expected[-1] + 60
    assert grid((begin, end), step=60, length=60, zone=zone) == expected


def test_the_grid_goes_on_after_a_change_of_clocks_or_with_the_quirk_an_hour_later() -> None:
    # New York goes forward at 07:00 UTC, from two to three.
    free = [(parse_instant("2027-03-14T07:10Z"), parse_instant("2027-03-14T11:00Z"))]
    for quirks, first in (((), "03-14 08:00"), (CLOCK_CHANGE, "03-14 09:00")):
        found = starts(free, step=60, length=60, zone="America/New_York", earliest=0, quirks=quirks)
        assert brief(found[0]) == first


@pytest.mark.parametrize(
    ("free", "step", "expected"),
    [
        # A full hour, if no slot is lost by waiting; else a quarter; else five minutes; else at once.
        ((540, 660), 60, [540, 600]),
        ((545, 720), 60, [600, 660]),
        ((545, 719), 60, [555, 615]),
        ((550, 735), 60, [555, 615, 675]),
        ((550, 690), 60, [555, 615]),
        ((550, 675), 60, [555, 615]),
        ((550, 674), 60, [550, 610]),
        ((551, 675), 60, [555, 615]),
        ((551, 674), 60, [551, 611]),
        ((557, 680), 60, [560, 620]),
        ((557, 679), 60, [557, 617]),
        ((558, 641), 40, [560, 600]),
        ((541, 571), 30, [541]),
        ((541, 574), 30, [541]),
        ((541, 575), 30, [545]),
    ],
)
def test_optimized_slots_wait_only_as_long_as_none_is_lost(
    free: tuple[int, int], step: int, expected: list[int]
) -> None:
    assert grid(free, step=step, length=step, optimized=True) == expected
