"""What the headers say about limits."""

from __future__ import annotations

import email.utils
import json
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
    def wait(remaining: float) -> float:
        return _ratelimit.pace([_ratelimit.RateLimit("default", 100, remaining, 30)])

    assert wait(100) == 0
    assert wait(21) == 0
    assert wait(20) == pytest.approx(30 / 21)
    assert wait(0) == 30
    assert _ratelimit.pace([]) == 0
