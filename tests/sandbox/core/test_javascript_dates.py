"""What JavaScript's `new Date(text)` makes of a text; the answers are those of V8, in UTC."""

from __future__ import annotations

import pytest

from calcom.sandbox.clock import to_iso
from calcom.sandbox.dates import dayjs_of
from calcom.sandbox.javascript_dates import moment_of

SEEN = {
    "1": "2001-01-01T00:00:00.000Z",
    "0": "2000-01-01T00:00:00.000Z",
    "49": "2049-01-01T00:00:00.000Z",
    "50": "1950-01-01T00:00:00.000Z",
    "32": "2032-01-01T00:00:00.000Z",
    "2027": "2027-01-01T00:00:00.000Z",
    "2027-02": "2027-02-01T00:00:00.000Z",
    "2027-02-30": "2027-03-02T00:00:00.000Z",
    "2027-02-30T10:00": "2027-03-02T10:00:00.000Z",
    "2027-1-4": "2027-01-04T00:00:00.000Z",
    "2027/01/04": "2027-01-04T00:00:00.000Z",
    "04.01.2027": "2027-04-01T00:00:00.000Z",
    "Jan 3 2027": "2027-01-03T00:00:00.000Z",
    "3 january 2027 10:30 pm": "2027-01-03T22:30:00.000Z",
    "Mon, 04 Jan 2027 10:00:00 GMT": "2027-01-04T10:00:00.000Z",
    "Mon, 04 Jan 2027 10:00:00 EST": "2027-01-04T15:00:00.000Z",
    "2027-01-04 10:00 +0130": "2027-01-04T08:30:00.000Z",
    "2027-01-04T10:00:00-05:00": "2027-01-04T15:00:00.000Z",
    "2027-01-04T24:00:00Z": "2027-01-05T00:00:00.000Z",
    "2027-01-04 (a note (within)) 10:00": "2027-01-04T10:00:00.000Z",
    "x 2027": "2027-01-01T00:00:00.000Z",
    "+002027-01-01": "2027-01-01T00:00:00.000Z",
}
NO_DATES = (
    "",
    " ",
    "x",
    "20270104",
    "2027-01-04T10",
    "2027-01-04T10:00:00+25:00",
    "2027-01-04-",
    "2027-13-01",
    "2027-01-00",
    "2027 x",
    "25:00",
    "x1",
    "-000000-01-01",
    "1 2 3 4",
    "2027-01-04 13:00 pm",
)


@pytest.mark.parametrize("text", SEEN)
def test_a_text_is_the_moment_that_javascript_makes_of_it(text: str) -> None:
    moment = moment_of(text)
    assert moment is not None
    assert to_iso(moment) == SEEN[text]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_javascript_takes_for_no_date_is_none(text: str) -> None:
    assert moment_of(text) is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("1970-01-02", 86_400_000),
        ("1970-1-2 1:2:3.4567", 86_400_000 + 3_723_456),
        ("1970-01-01T00:00:01Z", 1000),
        ("19700101", 0),
        ("1970-02-31", 61 * 86_400_000),
        ("x", None),
        ("", None),
    ],
)
def test_the_library_reads_some_texts_itself(text: str, moment: int | None) -> None:
    assert dayjs_of(text) == moment
