"""The two questions, which slots are open and may this be booked, rule by rule and edge by edge."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import pytest

from calcom.sandbox.scheduling import (
    DAY,
    LAST_INSTANT,
    MINUTE,
    Agenda,
    BookingWindow,
    BusyBooking,
    Hours,
    Override,
    Query,
    Reserved,
    Rules,
    Seated,
    Span,
    Window,
    iso_utc,
    list_slots,
    list_team_slots,
    parse_instant,
    refusal,
    search_span,
)
from calcom.sandbox.scheduling.engine import _days_asked, _month_before
from calcom.sandbox.scheduling.zones import day_number, day_text

MINE, OTHER = 1, 2
WEEK = frozenset(range(7))
# A Friday morning; what is asked about is the Monday after.
NOW = parse_instant("2027-01-08T08:00:00Z")
MONDAY = parse_instant("2027-01-11")
NINE_TO_TWELVE = Hours("UTC", (Window(WEEK, 540, 720),))
ALWAYS = Hours("UTC", (Window(WEEK, 0, 1439),))
ALL = [540, 570, 600, 630, 660, 690]


def at(minutes: float) -> int:
    """Minutes after Monday's midnight."""
    return MONDAY + round(minutes * MINUTE)


@dataclass
class Book:
    """A diary that gives exactly what it is asked for."""

    bookings: list[BusyBooking] = field(default_factory=list)
    counted: list[tuple[str, int, int]] = field(default_factory=list)
    tables: list[Seated] = field(default_factory=list)
    busy: list[Span] = field(default_factory=list)
    held: list[Reserved] = field(default_factory=list)

    def taken(self, start: int, end: int) -> Iterable[BusyBooking]:
        return [each for each in self.bookings if each.start < end and each.end > start]

    def of_event_type(self, start: int, end: int) -> Iterable[tuple[str, int, int]]:
        return [each for each in self.counted if start <= each[1] < end]

    def seated(self, start: int, end: int) -> Iterable[Seated]:
        return [each for each in self.tables if start <= each.start < end]

    def calendars(self, start: int, end: int) -> Iterable[Span]:
        return [(a, b) for a, b in self.busy if a < end and b > start]

    def reserved(self) -> Iterable[Reserved]:
        return self.held


def taken(begin: float, end: float, event_type: int | None = OTHER, **more: Any) -> BusyBooking:
    return BusyBooking(more.pop("uid", "taken"), at(begin), at(end), event_type, **more)


def monday(**query: Any) -> Query:
    return Query(**{"start": MONDAY, "end": MONDAY + DAY, **query})


def offered(
    rules: Rules | None = None,
    book: Book | None = None,
    hours: Hours = NINE_TO_TWELVE,
    *,
    query: Query | None = None,
    now: int = NOW,
    quirks: Any = (),
) -> list[int]:
    """The starts, in minutes after Monday's midnight."""
    listed = list_slots(
        query or monday(), rules or Rules(MINE, 30), hours, book or Book(), now=now, quirks=quirks
    )
    assert list(listed) == sorted(listed)
    assert all(listed.values())
    return [(slot.start - MONDAY) // MINUTE for slots in listed.values() for slot in slots]


def why(
    begin: float,
    rules: Rules | None = None,
    book: Book | None = None,
    hours: Hours = NINE_TO_TWELVE,
    *,
    length: float = 30,
    now: int = NOW,
    **more: Any,
) -> str | None:
    return refusal(
        at(begin), at(begin + length), rules or Rules(MINE, 30), hours, book or Book(), now=now, **more
    )


# --- what is taken


@pytest.mark.parametrize(
    ("rules", "booking", "free"),
    [
        ({}, taken(600, 630), [540, 570, 630, 660, 690]),
        ({}, taken(600, 600), ALL),
        ({}, taken(601, 602), [540, 570, 630, 660, 690]),
        ({}, taken(480, 540), ALL),
        ({}, taken(720, 800), ALL),
        ({}, taken(480, 541), [570, 600, 630, 660, 690]),
        ({}, taken(-600, 3000), []),
        ({}, taken(600, 630, None), [540, 570, 630, 660, 690]),
        # Buffers of the booking, then ours, then both.
        ({}, taken(600, 630, before=10), [540, 630, 660, 690]),
        ({}, taken(600, 630, after=10), [540, 570, 660, 690]),
        ({"before": 10}, taken(600, 630), [540, 570, 660, 690]),
        ({"after": 10}, taken(600, 630), [540, 630, 660, 690]),
        ({"after": 30}, taken(600, 630), [540, 630, 660, 690]),
        ({"after": 30}, taken(600, 630, before=1), [630, 660, 690]),
        ({"before": 30}, taken(600, 630, after=1), [540, 570, 690]),
        ({"before": 10}, taken(480, 540), [570, 600, 630, 660, 690]),
        ({"after": 10}, taken(720, 800), [540, 570, 600, 630, 660]),
        # What waits for its confirmation blocks its own event type alone, where it is wanted.
        ({}, taken(600, 630, MINE, pending=True), ALL),
        ({"pending_blocks": True}, taken(600, 630, MINE, pending=True), [540, 570, 630, 660, 690]),
        ({"pending_blocks": True}, taken(600, 630, OTHER, pending=True), ALL),
        # A table of ours with seats closes its buffers alone; with one seat, or of others, itself.
        ({}, taken(600, 630, MINE, seats=2), ALL),
        ({}, taken(600, 630, MINE, seats=1), [540, 570, 630, 660, 690]),
        ({}, taken(600, 630, OTHER, seats=2), [540, 570, 630, 660, 690]),
        ({}, taken(600, 630, MINE, seats=2, before=10, after=10), [540, 600, 660, 690]),
        ({"before": 10, "after": 10}, taken(600, 630, MINE, seats=2), [540, 600, 660, 690]),
    ],
)
def test_what_a_booking_takes(rules: dict[str, Any], booking: BusyBooking, free: list[int]) -> None:
    made = Rules(MINE, 30, **rules)
    book = Book([booking])
    assert offered(made, book) == free
    for begin in ALL:
        assert (why(begin, made, book) is None) == (begin in free), begin


def test_the_booking_that_is_moved_is_no_obstacle() -> None:
    book = Book([taken(600, 630, uid="mine"), taken(660, 690, uid="yours")])
    assert offered(book=book, query=monday(reschedule_uid="mine")) == [540, 570, 600, 630, 690]
    assert why(600, book=book, reschedule_uid="mine") is None
    assert why(660, book=book, reschedule_uid="mine") == "unavailable"
    assert why(600, book=book) == "unavailable"


@pytest.mark.parametrize(
    ("rules", "busy", "free"),
    [
        ({}, (600, 630), [540, 570, 630, 660, 690]),
        ({"before": 10}, (600, 630), [540, 570, 660, 690]),
        ({"after": 10}, (600, 630), [540, 630, 660, 690]),
        ({"before": 30}, (480, 540), [570, 600, 630, 660, 690]),
    ],
)
def test_calendars_have_our_buffers_around_them(
    rules: dict[str, Any], busy: tuple[int, int], free: list[int]
) -> None:
    made, book = Rules(MINE, 30, **rules), Book(busy=[(at(busy[0]), at(busy[1]))])
    assert offered(made, book) == free
    for begin in ALL:
        assert why(begin, made, book) == (None if begin in free else "unavailable")


def test_what_lies_around_the_range_still_reaches_into_it_with_its_buffers() -> None:
    before, after = taken(500, 530, after=60), taken(740, 760, before=60)
    book = Book([before, after])
    query = Query(at(540), at(720))
    assert offered(book=book, query=query) == [600, 630]
    assert why(570, book=book) == why(660, book=book) == "unavailable"
    book = Book(busy=[(at(500), at(530)), (at(740), at(760))])
    assert offered(Rules(MINE, 30, before=30, after=30), book, query=query) == [570, 600, 630, 660]


# --- when


@pytest.mark.parametrize(
    ("start", "rolling", "expected"),
    [
        ("2027-01-11", None, "2027-01-11T00:00:00.000Z"),
        ("2027-01-11T00:00:00.999Z", None, "2027-01-11T00:00:00.000Z"),
        # Never the past, and never this minute.
        ("2027-01-01", None, "2027-01-08T08:01:00.000Z"),
        ("2027-01-01", False, "2027-01-08T08:01:00.000Z"),
        # Bookable days are counted from today on.
        ("2027-02-20", True, "2027-01-20T00:00:00.000Z"),
        ("2027-02-20", False, "2027-02-20T00:00:00.000Z"),
        ("2027-03-31", True, "2027-02-28T00:00:00.000Z"),
        ("2027-02-05", True, "2027-01-08T08:01:00.000Z"),
        ("2027-01-07", True, "2027-01-08T08:01:00.000Z"),
    ],
)
def test_where_the_search_begins(start: str, rolling: bool | None, expected: str) -> None:
    window = None if rolling is None else BookingWindow("calendarDays", days=90, rolling=rolling)
    begin, end = search_span(
        Query(parse_instant(start), parse_instant("2027-04-01T00:00:00.999Z")),
        Rules(MINE, 30, window=window),
        NOW,
    )
    assert iso_utc(begin) == expected
    assert iso_utc(end) == "2027-04-01T00:00:00.000Z"


@pytest.mark.parametrize(
    ("moment", "earlier"),
    [
        ("2027-02-20T10:00Z", "2027-01-20T10:00"),
        ("2027-03-31T10:00Z", "2027-02-28T10:00"),
        ("2028-03-30T10:00Z", "2028-02-29T10:00"),
        ("2027-01-05T00:00Z", "2026-12-05T00:00"),
        ("2027-05-31T10:00Z", "2027-04-30T10:00"),
        ("2027-03-01T10:00Z", "2027-02-01T10:00"),
    ],
)
def test_a_month_before(moment: str, earlier: str) -> None:
    assert iso_utc(_month_before(parse_instant(moment)))[:16] == earlier


@pytest.mark.parametrize(
    ("notice", "now", "free"),
    [
        (0, 540, [570, 600, 630, 660, 690]),  # this minute is over
        (0, 539, ALL),
        (1, 540, [570, 600, 630, 660, 690]),
        (1, 539, ALL),
        (30, 540, [570, 600, 630, 660, 690]),
        (30, 541, [600, 630, 660, 690]),
        (300, 540, []),
        (0, 720, []),
    ],
)
def test_notice(notice: int, now: int, free: list[int]) -> None:
    assert offered(Rules(MINE, 30, notice=notice), now=at(now)) == free


@pytest.mark.parametrize(
    ("begin", "notice", "now", "expected"),
    [
        (540, 0, 540, None),
        (540, 0, 540.1, "in_past"),
        (540, 30, 510, None),
        (540, 30, 511, "out_of_bounds"),
        (540, 30, 541, "in_past"),
    ],
)
def test_notice_of_a_booking(begin: int, notice: int, now: float, expected: str | None) -> None:
    assert why(begin, Rules(MINE, 30, notice=notice), now=at(now)) == expected


@pytest.mark.parametrize(
    ("begin", "length", "expected"),
    [
        (540, 30, None),
        (539, 30, "unavailable"),
        (690, 30, None),
        (691, 30, "unavailable"),
        (540, 180, None),
        (540, 181, "unavailable"),
        (0, 30, "unavailable"),
        (555.5, 30, None),  # a booking may begin off the grid
    ],
)
def test_a_booking_lies_within_the_hours(begin: float, length: int, expected: str | None) -> None:
    assert why(begin, length=length) == expected


def test_nobody_meets_for_more_than_a_leap_year() -> None:
    assert why(0, hours=ALWAYS, length=366 * 1440) is None
    assert why(0, hours=ALWAYS, length=366 * 1440 + 1) == "unavailable"


def test_nothing_is_booked_at_the_end_of_time() -> None:
    end = (LAST_INSTANT - MONDAY) // MINUTE
    assert why(end, hours=ALWAYS) is None
    assert why(end + 1, hours=ALWAYS) == "out_of_bounds"


@pytest.mark.parametrize("rolling", [False, True])
def test_a_window_of_days_ends_with_its_last_day(rolling: bool) -> None:
    rules = Rules(MINE, 30, window=BookingWindow("calendarDays", days=3, rolling=rolling))
    month = Query(NOW, NOW + 30 * DAY)
    found = {day // 1440 for day in offered(rules, query=month)}
    # Friday is today; rolling days count it when it has slots.
    assert found == ({-3, -2, -1} if rolling else {-3, -2, -1, 0})
    assert why(540, rules) is None
    assert why(540 + 1440, rules) == (None if rolling else "out_of_bounds")


def test_a_window_of_dates_has_both_of_its_days() -> None:
    first, last = day_number("2027-01-11"), day_number("2027-01-12")
    rules = Rules(MINE, 30, window=BookingWindow("range", first=first, last=last))
    found = offered(rules, query=Query(NOW, NOW + 30 * DAY))
    assert found == ALL + [1440 + each for each in ALL]
    answers = [why(540 + 1440 * day, rules) for day in (-1, 0, 1, 2)]
    assert answers == ["out_of_bounds", None, None, "out_of_bounds"]
    whole = Rules(MINE, 30, window=BookingWindow("range", first=first, last=first))
    assert why(0, whole, hours=ALWAYS) is None
    assert why(1439, whole, hours=ALWAYS) is None
    assert why(-1, whole, hours=ALWAYS) == why(1440, whole, hours=ALWAYS) == "out_of_bounds"


def test_the_window_is_told_by_the_events_zone_or_with_the_quirk_by_the_bookers() -> None:
    rules = Rules(MINE, 30, window=BookingWindow("calendarDays", days=3))
    hours = Hours("Asia/Tokyo", (Window(WEEK, 0, 1439),))
    late = 15 * 60  # midnight in Tokyo
    query = Query(MONDAY, MONDAY + 2 * DAY, "UTC")
    odd = ("window-in-bookers-zone",)
    assert offered(rules, hours=hours, query=query)[-1] == late - 30
    assert offered(rules, hours=hours, query=query, quirks=odd)[-1] == 1440 - 30
    assert why(late, rules, hours=hours) == "out_of_bounds"
    assert why(late, rules, hours=hours, quirks=odd) is None
    assert why(late, rules, hours=hours, booker_zone="Asia/Tokyo", quirks=odd) == "out_of_bounds"


# --- what is asked


def test_slots_are_grouped_by_the_days_of_the_bookers_zone() -> None:
    hours = Hours("UTC", (Window(WEEK, 14 * 60, 16 * 60),))
    rules = Rules(MINE, 60)
    for zone, days in ((None, ["2027-01-11"]), ("Asia/Tokyo", ["2027-01-11", "2027-01-12"])):
        listed = list_slots(monday(zone=zone), rules, hours, Book(), now=NOW)
        assert [day_text(day) for day in listed] == days


@pytest.mark.parametrize(
    ("query", "free"),
    [
        ({}, ALL),
        ({"start": at(570)}, [570, 600, 630, 660, 690]),
        ({"start": at(571)}, [600, 630, 660, 690]),
        ({"end": at(600)}, [540, 570]),
        ({"end": at(599)}, [540]),
        ({"start": at(540), "end": at(540)}, []),
        ({"start": at(700), "end": at(600)}, []),
        # Half a minute is seconds, and a day that is asked to its last second is whole.
        ({"end": at(600) - 1000}, [540, 570]),
        ({"end": at(600) - 2000}, [540]),
        ({"end": at(600) + 999}, [540, 570]),
        ({"duration": 60}, [540, 600, 660]),
        ({"duration": 180}, [540]),
        ({"duration": 181}, []),
    ],
)
def test_the_range_and_the_length_that_are_asked(query: dict[str, Any], free: list[int]) -> None:
    assert offered(query=monday(**query)) == free


def test_the_last_second_of_a_range_is_its_end_or_with_the_quirk_is_rounded_by_the_grid() -> None:
    query = monday(end=at(600) - 1000)
    assert offered(query=query, quirks=("last-second",)) == [540, 570]
    book = Book([taken(600, 600.5)])
    assert offered(query=monday(end=at(599) - 1000), book=book, quirks=("last-second",)) == [540]


def test_a_range_that_ends_before_it_begins_has_no_slots_even_where_overrides_are_not_cut() -> None:
    hours = Hours("UTC", (), (Override(day_number("2027-01-11"), 540, 720),))
    query = monday(start=at(700), end=at(600))
    assert offered(hours=hours, query=query, quirks=("neighbouring-overrides",)) == []
    assert offered(hours=hours, query=query) == []


def test_with_the_quirk_slots_before_the_start_are_listed() -> None:
    hours = Hours("UTC", (), (Override(day_number("2027-01-11"), 540, 720),))
    query = monday(start=at(630))
    odd = ("neighbouring-overrides", "days-before-the-start")
    assert offered(hours=hours, query=query) == [630, 660, 690]
    assert offered(hours=hours, query=query, quirks=odd[:1]) == [630, 660, 690]
    assert offered(hours=hours, query=query, quirks=odd) == ALL


@pytest.mark.parametrize(
    ("rules", "free"),
    [
        ({"interval": 60}, [540, 600, 660]),
        ({"interval": 15}, list(range(540, 691, 15))),
        ({"offset": 10}, [550, 590, 630, 670]),
        ({"first_only": True}, [540]),
        ({"interval": 60, "first_only": True}, [540]),
    ],
)
def test_interval_offset_and_first_only(rules: dict[str, Any], free: list[int]) -> None:
    assert offered(Rules(MINE, 30, **rules)) == free


def test_only_the_first_slot_of_each_day() -> None:
    query = monday(end=MONDAY + 2 * DAY)
    book = Book([taken(500, 560)])
    assert offered(Rules(MINE, 30, first_only=True), book, query=query) == [570, 1440 + 540]


def test_optimized_slots_follow_what_is_taken() -> None:
    book = Book([taken(540, 550)])
    assert offered(Rules(MINE, 60), book) == [600, 660]
    assert offered(Rules(MINE, 60, optimized=True), book) == [600, 660]
    book = Book([taken(540, 545), taken(710, 720)])
    assert offered(Rules(MINE, 60), book) == [600]
    assert offered(Rules(MINE, 60, optimized=True), book) == [555, 615]


# --- limits


def three(*begins: int, length: int = 30) -> Book:
    return Book(counted=[(f"b{n}", at(begin), at(begin + length)) for n, begin in enumerate(begins)])


@pytest.mark.parametrize(
    ("rules", "book", "refused"),
    [
        ({"count_limits": {"day": 1}}, three(), None),
        ({"count_limits": {"day": 1}}, three(900), "booking_limit_reached"),
        ({"count_limits": {"day": 2}}, three(900), None),
        ({"count_limits": {"day": 1}}, three(1440), None),
        ({"count_limits": {"day": 1}}, three(-1), None),
        ({"count_limits": {"week": 1}}, three(-1), "booking_limit_reached"),
        ({"count_limits": {"week": 1}}, three(-1441), None),
        ({"count_limits": {"month": 1}}, three(20 * 1440), "booking_limit_reached"),
        ({"count_limits": {"year": 1}}, three(300 * 1440), "booking_limit_reached"),
        ({"count_limits": {"day": 5, "year": 1}}, three(300 * 1440), "booking_limit_reached"),
        ({"duration_limits": {"day": 60}}, three(900), None),
        ({"duration_limits": {"day": 59}}, three(900), "duration_limit_reached"),
        ({"duration_limits": {"day": 29}}, three(), "duration_limit_reached"),
        ({"duration_limits": {"week": 59}}, three(-1), "duration_limit_reached"),
        ({"count_limits": {"day": 1}, "duration_limits": {"day": 30}}, three(900), "booking_limit_reached"),
        ({"count_limits": {"day": 2}, "duration_limits": {"day": 30}}, three(900), "duration_limit_reached"),
    ],
)
def test_limits(rules: dict[str, Any], book: Book, refused: str | None) -> None:
    made = Rules(MINE, 30, **rules)
    assert offered(made, book) == ([] if refused else ALL)
    assert [why(begin, made, book) for begin in ALL] == [refused] * len(ALL)


def test_the_booking_that_is_moved_does_not_count_towards_limits() -> None:
    rules, book = Rules(MINE, 30, count_limits={"day": 1}), three(900)
    assert offered(rules, book, query=monday(reschedule_uid="b0")) == ALL
    assert why(540, rules, book, reschedule_uid="b0") is None
    assert why(540, rules, book, reschedule_uid="b1") == "booking_limit_reached"


def test_limits_count_the_length_that_is_asked() -> None:
    rules, book = Rules(MINE, 30, duration_limits={"day": 90}), three(900)
    assert offered(rules, book, query=monday(duration=60)) == [540, 600, 660]
    assert offered(rules, book, query=monday(duration=61)) == []
    assert why(540, rules, book, length=60) is None
    assert why(540, rules, book, length=61) == "duration_limit_reached"


def test_with_the_quirk_a_booking_may_overrun_what_is_left_of_a_duration() -> None:
    odd = ("duration-limit-overrun",)
    rules, book = Rules(MINE, 30, duration_limits={"day": 60}), three(900)
    assert why(540, rules, book, length=60) == "duration_limit_reached"
    assert why(540, rules, book, length=60, quirks=odd) is None
    rules = Rules(MINE, 30, duration_limits={"day": 30})
    assert why(540, rules, book, quirks=odd) == "duration_limit_reached"
    # Less is left than the event type takes: the second look refuses.
    rules = Rules(MINE, 30, duration_limits={"day": 31})
    assert why(540, rules, book, length=15, quirks=odd) == "unavailable"
    assert why(540, rules, book, length=15) == "duration_limit_reached"


def test_limits_of_one_day_close_that_day_alone() -> None:
    rules, book = Rules(MINE, 30, count_limits={"day": 1}), three(900)
    query = Query(MONDAY - DAY, MONDAY + 2 * DAY)
    assert offered(rules, book, query=query) == [each - 1440 for each in ALL] + [each + 1440 for each in ALL]
    rules = Rules(MINE, 30, count_limits={"week": 1})
    query = Query(MONDAY - 2 * DAY, MONDAY + 7 * DAY)
    assert {each // 1440 for each in offered(rules, book, query=query)} == {-2, 6}


def test_limits_go_by_the_hosts_days() -> None:
    # 900 minutes after midnight UTC it is Tuesday in Tokyo.
    hours = Hours("Asia/Tokyo", (Window(WEEK, 0, 1439),))
    rules, book = Rules(MINE, 30, count_limits={"day": 1}), three(900)
    assert why(899, rules, book, hours) is None
    assert why(900, rules, book, hours) == "booking_limit_reached"
    assert offered(rules, book, hours)[-1] == 870


# --- seats and reservations


def table(begin: int, attendees: int, uid: str = "table") -> Book:
    booking = taken(begin, begin + 30, MINE, uid=uid, seats=2)
    return Book([booking], tables=[Seated(uid, at(begin), attendees)])


def slots(rules: Rules, book: Book, **options: Any) -> list[tuple[int, int, str | None]]:
    listed = list_slots(monday(), rules, NINE_TO_TWELVE, book, now=NOW, **options)
    return [
        ((slot.start - MONDAY) // MINUTE, slot.attendees, slot.booking_uid)
        for day in listed.values()
        for slot in day
    ]


@pytest.mark.parametrize(
    ("attendees", "expected"),
    [(1, [(570, 0, None), (600, 1, "table"), (630, 0, None)]), (2, [(570, 0, None), (630, 0, None)])],
)
def test_a_table_is_offered_while_a_seat_is_left(attendees: int, expected: list[Any]) -> None:
    found = slots(Rules(MINE, 30, seats=2), table(600, attendees))
    assert [each for each in found if 540 < each[0] < 660] == expected


def test_at_a_table_nobody_else_begins_but_with_the_quirk() -> None:
    rules = Rules(MINE, 30, seats=2, interval=15)
    found = [begin for begin, *_ in slots(rules, table(600, 1))]
    assert found == [each for each in range(540, 691, 15) if each not in (585, 615)]
    odd = [begin for begin, *_ in slots(rules, table(600, 1), quirks=("seats-overlap",))]
    assert odd == list(range(540, 691, 15))
    assert why(600, rules, table(600, 1)) is None
    assert why(615, rules, table(600, 1)) == why(585, rules, table(600, 1)) == "unavailable"
    assert why(630, rules, table(600, 1)) is None
    assert why(615, rules, table(600, 1), quirks=("seats-overlap",)) is None


def test_a_table_that_waits_for_its_confirmation_or_is_of_others_is_no_table() -> None:
    rules = Rules(MINE, 30, seats=2, interval=15)
    for booking in (
        taken(600, 630, MINE, seats=2, pending=True),
        taken(600, 630, MINE, seats=2, uid="x")._replace(event_type_id=MINE, pending=True),
    ):
        assert [begin for begin, *_ in slots(rules, Book([booking]))] == list(range(540, 691, 15))
        assert why(615, rules, Book([booking])) is None
    # The same event type without seats now: the table of before takes its buffers alone.
    assert why(615, Rules(MINE, 30), table(600, 1)) is None


def held(begin: float, end: float, event_type: int = MINE, *, seat: bool = False) -> Reserved:
    return Reserved(f"held{begin}", at(begin), at(end), event_type, seat)


@pytest.mark.parametrize(
    ("reserved", "free"),
    [
        (held(600, 630), [540, 570, 630, 660, 690]),
        (held(601, 602), [540, 570, 630, 660, 690]),
        (held(600, 600), ALL),
        (held(600, 630, OTHER), [540, 570, 630, 660, 690]),
        (held(590, 610), [540, 600 + 30, 660, 690]),
        (held(600, 630, seat=True), ALL),
    ],
)
def test_what_is_held_is_not_offered(reserved: Reserved, free: list[int]) -> None:
    assert offered(book=Book(held=[reserved])) == free


@pytest.mark.parametrize(
    ("attendees", "reserved", "expected"),
    [
        (None, [held(600, 630, seat=True)], (600, 1, "")),
        (None, [held(600, 630, seat=True), held(600, 630.1, seat=True)], None),
        (None, [held(600, 630, OTHER, seat=True)], (600, 0, None)),
        (None, [held(600, 630)], None),
        (1, [held(600, 630, seat=True)], None),
        (1, [], (600, 1, "table")),
        # A table that is there is offered also while somebody holds the time.
        (1, [held(600, 630)], (600, 1, "table")),
    ],
)
def test_a_seat_that_is_held_counts_as_taken(
    attendees: int | None, reserved: list[Reserved], expected: tuple[int, int, str | None] | None
) -> None:
    book = Book() if attendees is None else table(600, attendees)
    book.held = reserved
    found = [each for each in slots(Rules(MINE, 30, seats=2), book) if each[0] == 600]
    assert found == ([] if expected is None else [expected])


def test_held_seats_are_added_to_those_at_the_table() -> None:
    book = table(600, 1)
    book.held = [held(600, 630, seat=True)]
    assert (600, 2, "table") in slots(Rules(MINE, 30, seats=3), book)


# --- teams


def team(*people: tuple[bool, Book], rules: Rules | None = None, **query: Any) -> list[int]:
    agendas = [Agenda(NINE_TO_TWELVE, book, fixed) for fixed, book in people]
    listed = list_team_slots(monday(**query), rules or Rules(MINE, 30), agendas, now=NOW)
    return [(slot.start - MONDAY) // MINUTE for day in listed.values() for slot in day]


def test_who_is_fixed_must_be_free_and_one_of_the_others() -> None:
    ten, eleven = Book([taken(600, 630)]), Book([taken(660, 690)])
    assert team() == []
    assert team((True, ten)) == team((False, ten)) == [540, 570, 630, 660, 690]
    assert team((True, ten), (True, eleven)) == [540, 570, 630, 690]
    assert team((False, ten), (False, eleven)) == ALL
    assert team((False, ten), (False, ten)) == [540, 570, 630, 660, 690]
    assert team((True, ten), (False, eleven)) == [540, 570, 630, 690]
    assert team((True, ten), (False, eleven), (False, Book())) == [540, 570, 630, 660, 690]
    assert Agenda(NINE_TO_TWELVE, ten).fixed


def test_a_new_table_needs_a_host_and_a_known_one_needs_a_seat() -> None:
    rules = Rules(MINE, 30, seats=2, interval=15)
    book = table(600, 1)
    around = [570, 585, 600, 615, 630]
    for people, expected in (
        ([(True, book), (True, Book())], [570, 600, 630]),
        ([(True, book), (False, Book())], [570, 600, 630]),
        ([(False, book), (False, Book())], around),
        ([(False, book), (True, Book())], [570, 600, 630]),
    ):
        assert [each for each in team(*people, rules=rules) if 570 <= each <= 630] == expected, people
    late = Book([taken(540, 600)])
    assert [each for each in team((False, book), (False, late), rules=rules) if 570 <= each <= 630] == [
        570,
        600,
        615,
        630,
    ]
    full = table(600, 2)
    assert 600 not in team((False, full), (False, Book()), rules=rules)


# --- the days that the server counts


@pytest.mark.parametrize(
    ("zone", "start", "end", "days"),
    [
        ("UTC", "2027-01-11T10:00Z", "2027-01-12T00:00Z", ["01-11", "01-12"]),
        ("UTC", "2027-01-11T10:00Z", "2027-01-11T23:59Z", ["01-11"]),
        ("Asia/Tokyo", "2027-01-10T15:00Z", "2027-01-11T14:59Z", ["01-11"]),
        ("Asia/Tokyo", "2027-01-10T15:00Z", "2027-01-11T15:00Z", ["01-11", "01-12"]),
        # Clocks go back on the 31st: the last day is not reached.
        ("Europe/London", "2027-10-30T00:00Z", "2027-11-01T12:00Z", ["10-30", "10-31"]),
        ("Europe/London", "2027-03-27T00:00Z", "2027-03-29T12:00Z", ["03-27", "03-28", "03-29"]),
    ],
)
def test_days_asked(zone: str, start: str, end: str, days: list[str]) -> None:
    found = _days_asked(Query(parse_instant(start), parse_instant(end), zone), zone)
    assert [day_text(day)[5:] for day in sorted(found)] == days


def test_with_the_quirk_the_last_day_is_lost_when_clocks_are_set_back() -> None:
    query = Query(parse_instant("2027-10-30"), parse_instant("2027-11-01T12:00Z"), "Europe/London")
    hours = Hours("Europe/London", (Window(WEEK, 540, 600),))

    def days(query: Query, quirks: Any = ()) -> list[str]:
        listed = list_slots(query, Rules(MINE, 30), hours, Book(), now=NOW, quirks=quirks)
        return [day_text(day)[5:] for day in listed]

    odd = ("last-day-lost",)
    assert days(query) == ["10-30", "10-31", "11-01"]
    assert days(query, odd) == ["10-30", "10-31"]
    assert days(Query(query.start, query.end), odd) == ["10-30", "10-31", "11-01"]
