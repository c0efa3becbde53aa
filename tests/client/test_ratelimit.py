"""What the headers say about limits."""

from __future__ import annotations

import email.utils
import json
from collections import Counter
from pathlib import Path

import pytest

from calcom import _ratelimit

RECORDINGS = Path(__file__).resolve().parents[1] / "recordings"
NOW = 1_795_000_000.0


def test_recorded_429_is_read() -> None:
    recording = json.loads((RECORDINGS / "v2-selfhosted/029-rate-limit-6.json").read_text())
    headers = recording["response"]["headers"]
    assert recording["response"]["status"] == 429
    assert "retry-after" not in headers
    (limit,) = _ratelimit.read(headers, NOW)
    assert (limit.limit, limit.remaining) == (5, 0)
    wait = _ratelimit.retry_after(headers, NOW)
    assert wait is not None
    assert 0 < wait <= 10


@pytest.mark.parametrize("reset", ["12", str(int(NOW) + 12), str(int(NOW + 12) * 1000)])
def test_reset_in_seconds_or_as_a_point_in_time(reset: str) -> None:
    headers = {
        "x-ratelimit-limit-default": "5",
        "x-ratelimit-remaining-default": "0",
        "x-ratelimit-reset-default": reset,
    }
    assert _ratelimit.retry_after(headers, NOW) == pytest.approx(12)


def test_retry_after_in_seconds_milliseconds_or_as_a_date() -> None:
    date = email.utils.formatdate(NOW + 30, usegmt=True)
    assert _ratelimit.retry_after({"retry-after": "3"}, NOW) == 3
    assert _ratelimit.retry_after({"retry-after-ms": "1500", "retry-after": "9"}, NOW) == 1.5
    assert _ratelimit.retry_after({"retry-after": date}, NOW) == pytest.approx(30, abs=1)
    past = email.utils.formatdate(NOW - 30, usegmt=True)
    assert _ratelimit.retry_after({"retry-after": past}, NOW) == 0


def test_nothing_stated_is_nothing_known() -> None:
    assert _ratelimit.retry_after({"retry-after": "soon"}, NOW) is None
    assert _ratelimit.retry_after({}, NOW) is None


def test_a_limit_with_something_left_does_not_make_one_wait() -> None:
    headers = {"x-ratelimit-remaining-default": "4", "x-ratelimit-reset-default": "50"}
    assert _ratelimit.retry_after(headers, NOW) is None


def test_the_first_limit_that_ends_frees_the_call() -> None:
    headers = {
        "x-ratelimit-remaining-a": "0",
        "x-ratelimit-reset-a": "50",
        "x-ratelimit-remaining-b": "0",
        "x-ratelimit-reset-b": "20",
    }
    assert _ratelimit.retry_after(headers, NOW) == 20


def test_limits_of_v1_have_no_name() -> None:
    headers = {"x-ratelimit-limit": "10", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "5"}
    (limit,) = _ratelimit.read(headers, NOW)
    assert limit == _ratelimit.RateLimit("", 10, 0, 5)


def test_pace_slows_down_before_the_end() -> None:
    def wait(remaining: float | None, limit: float | None = 100) -> float:
        pacer = _ratelimit.Pacer()
        pacer.note([_ratelimit.RateLimit("default", limit, remaining, 30)], NOW)
        return pacer.wait(NOW, 60)

    assert wait(100) == 0
    assert wait(21) == 0
    assert wait(20) == pytest.approx(30 / 21)
    assert wait(1) == pytest.approx(15)
    assert wait(0) == 30
    assert wait(None) == wait(5, None) == _ratelimit.Pacer().wait(NOW, 60) == 0


def test_turns_follow_one_another_and_go_on_in_the_next_window() -> None:
    pacer = _ratelimit.Pacer()
    pacer.note([_ratelimit.RateLimit("default", 10, 1, 30)], NOW)
    assert [pacer.wait(NOW, 1000) for _ in range(5)] == pytest.approx([15, 30, 33, 36, 39])
    # Half of the wait is over: the turn of the next call is as far away as before, seen from then.
    assert pacer.wait(NOW + 20, 1000) == pytest.approx(22)
    assert pacer.wait(NOW + 100, 1000) == 0


def test_calls_are_counted_off_between_two_answers() -> None:
    pacer = _ratelimit.Pacer()
    pacer.note([_ratelimit.RateLimit("default", 10, 3, 30)], NOW)
    assert [pacer.wait(NOW, 1000) for _ in range(2)] == [0, pytest.approx(10)]


def test_calls_whose_answers_are_still_to_come_are_counted_too() -> None:
    pacer = _ratelimit.Pacer()
    pacer.note([_ratelimit.RateLimit("default", 10, 4, 30)], NOW)
    assert [pacer.wait(NOW, 1000) for _ in range(2)] == [0, 0]
    # Another answer of the same window, which knows of neither call.
    pacer.note([_ratelimit.RateLimit("default", 10, 4, 29)], NOW + 1)
    assert pacer.wait(NOW + 1, 1000) == pytest.approx(29 / 3)
    # The next window.
    pacer.note([_ratelimit.RateLimit("default", 10, 4, 30)], NOW + 31)
    assert pacer.wait(NOW + 31, 1000) == 0


def test_a_new_window_is_counted_off_before_its_first_answer() -> None:
    pacer = _ratelimit.Pacer()
    pacer.note([_ratelimit.RateLimit("default", 10, 0, 30)], NOW)
    waits = [pacer.wait(NOW + 30, 1000) for _ in range(12)]
    assert waits == pytest.approx([0] * 8 + [10, 20, 30, 33])


def test_an_answer_without_limits_ends_the_pace() -> None:
    pacer = _ratelimit.Pacer()
    pacer.note([_ratelimit.RateLimit("default", 10, 0, 30)], NOW)
    pacer.note([], NOW)
    assert pacer.wait(NOW, 1000) == 0


def test_the_most_generous_limit_counts() -> None:
    pacer = _ratelimit.Pacer()
    short, long = _ratelimit.RateLimit("a", 10, 0, 5), _ratelimit.RateLimit("b", 10, 0, 50)
    pacer.note([short, long], NOW)
    assert pacer.wait(NOW, 60) == 5


def test_nobody_waits_longer_than_allowed() -> None:
    pacer = _ratelimit.Pacer()
    pacer.note([_ratelimit.RateLimit("default", 10, 0, 9e9)], NOW)
    assert [pacer.wait(NOW, 7) for _ in range(3)] == [7, 7, 7]


def test_fifty_callers_at_ten_a_second_are_all_served() -> None:
    """A server that counts in windows of a second, and callers that come back when it is their turn."""
    pacer, window = _ratelimit.Pacer(), 1.0
    served: Counter[int] = Counter()
    refused = 0
    waiting = [(NOW, 0)] * 50
    while waiting:
        waiting.sort()
        (now, turns), *waiting = waiting
        if not turns and (wait := pacer.wait(now, 60)):
            waiting.append((now + wait, 1))
            continue
        second = int(now // window)
        end = (second + 1) * window
        taken = served[second]
        refused += taken >= 10
        served[second] += taken < 10
        pacer.note([_ratelimit.RateLimit("d", 10, max(0, 9 - taken), end - now)], now)
        if taken >= 10:
            waiting.append((end, 0))
    assert sum(served.values()) == 50
    assert refused <= 40, "none is refused a second time"


@pytest.mark.parametrize("value", ["-1", "nan", "inf", "-inf", "1e400", "soon", "", "\xb2"])
def test_numbers_that_cannot_be_meant_are_not_known(value: str) -> None:
    names = ("limit", "remaining", "reset")
    (limit,) = _ratelimit.read({f"x-ratelimit-{name}-a": value for name in names}, NOW)
    assert (limit.limit, limit.remaining) == (None, None)
    assert limit.reset_seconds in (None, 0.0)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "-5"}, 0),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after-ms": "-1"}, 0),
        ({"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0),
        ({"retry-after": "Fri, 20 Nov 2026 10:00:00 -0000"}, 0),
        ({"retry-after": "Fri, 99 Nov 2026 10:00:00 GMT"}, None),
        ({"retry-after": "Mon, 01 Jan 0001 00:00:00 +2359"}, 0),
        ({"x-ratelimit-remaining-a": "0", "x-ratelimit-reset-a": "-1"}, 0),
        ({"x-ratelimit-remaining-a": "0", "x-ratelimit-reset-a": "inf"}, None),
    ],
)
def test_waits_that_cannot_be_meant(headers: dict[str, str], seconds: float | None) -> None:
    assert _ratelimit.retry_after(headers, 1_795_168_800.0) == seconds
