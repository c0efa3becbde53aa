"""When a call is tried again."""

from __future__ import annotations

import pytest

from calcom._retry import IDEMPOTENT, Failure, RetryPolicy, delay_before_retry, failure_of, may_repeat

POLICY = RetryPolicy(max_retries=3)


@pytest.mark.parametrize(
    ("failure", "once_only", "repeatable"),
    [
        (Failure.NOT_SENT, True, True),
        (Failure.RATE_LIMITED, True, True),
        (Failure.AMBIGUOUS, False, True),
        (Failure.SERVER, False, True),
        (Failure.FINAL, False, False),
    ],
)
def test_what_may_have_been_done_is_not_done_twice(
    failure: Failure, once_only: bool, repeatable: bool
) -> None:
    assert may_repeat(failure, idempotent=False) is once_only
    assert may_repeat(failure, idempotent=True) is repeatable


def test_post_and_patch_are_not_idempotent() -> None:
    assert {"POST", "PATCH"}.isdisjoint(IDEMPOTENT)


@pytest.mark.parametrize(
    ("status", "failure"),
    [
        (400, Failure.FINAL),
        (404, Failure.FINAL),
        (409, Failure.FINAL),
        (429, Failure.RATE_LIMITED),
        (500, Failure.SERVER),
        (501, Failure.FINAL),
        (502, Failure.SERVER),
        (524, Failure.SERVER),
    ],
)
def test_statuses(status: int, failure: Failure) -> None:
    assert failure_of(status) is failure


def test_delays_grow_to_a_cap_and_vary() -> None:
    policy = RetryPolicy(max_retries=10, first_delay=0.5, longest_delay=8.0)

    def delays(chance: float) -> list[float | None]:
        return [
            delay_before_retry(policy, attempt=n, idempotent=True, failure=Failure.SERVER, chance=chance)
            for n in range(1, 7)
        ]

    assert delays(1.0) == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    assert delays(0.0) == [0.25, 0.5, 1.0, 2.0, 4.0, 4.0]


def test_number_of_tries_is_limited() -> None:
    def decide(attempt: int) -> float | None:
        return delay_before_retry(POLICY, attempt=attempt, idempotent=True, failure=Failure.NOT_SENT)

    assert decide(3) is not None
    assert decide(4) is None


def test_stated_delay_is_kept_and_never_undercut() -> None:
    for chance in (0.0, 0.5, 0.999):
        delay = delay_before_retry(
            POLICY, attempt=1, idempotent=False, failure=Failure.RATE_LIMITED, stated_delay=7, chance=chance
        )
        assert delay is not None
        assert 7 <= delay <= 7.7


def test_a_limit_that_does_not_say_how_long_counts_a_minute() -> None:
    delay = delay_before_retry(POLICY, attempt=1, idempotent=False, failure=Failure.RATE_LIMITED, chance=0)
    assert delay == 60


def test_a_wait_beyond_the_cap_is_an_error_at_once() -> None:
    assert (
        delay_before_retry(
            POLICY, attempt=1, idempotent=True, failure=Failure.RATE_LIMITED, stated_delay=3600
        )
        is None
    )


def test_the_budget_of_a_call_ends_the_waiting() -> None:
    policy = RetryPolicy(max_retries=9, budget=10)
    arguments = {"attempt": 1, "idempotent": True, "failure": Failure.RATE_LIMITED, "stated_delay": 6.0}
    assert delay_before_retry(policy, waited=0, chance=0, **arguments) == 6  # type: ignore[arg-type]
    assert delay_before_retry(policy, waited=6, chance=0, **arguments) is None  # type: ignore[arg-type]


def test_delays_are_what_they_are_said_to_be() -> None:
    policy = RetryPolicy(first_delay=1.0, longest_delay=8.0)

    def delay(**facts: float) -> float | None:
        return delay_before_retry(policy, idempotent=True, failure=Failure.SERVER, **{"attempt": 1, **facts})  # type: ignore[arg-type]

    assert delay() == 0.75
    assert [delay(chance=chance) for chance in (0.0, 0.5)] == [0.5, 0.75]
    assert delay(stated_delay=4.0, chance=0.0) == 4.0
    assert delay(stated_delay=0.0, chance=0.0) == 0.5
    assert [delay(remaining=left, chance=0.0) for left in (0.5, 0.6)] == [None, 0.5]


def test_how_patient_a_client_is_without_being_told() -> None:
    policy = RetryPolicy()
    kept = policy.max_retries, policy.first_delay, policy.longest_delay
    assert kept == (2, 0.5, 8.0)
    assert (policy.longest_stated_delay, policy.rate_limit_delay, policy.budget) == (60.0, 60.0, 180.0)


def test_waits_are_counted_from_nothing_and_vary_about_the_middle() -> None:
    policy = RetryPolicy(first_delay=2.0, budget=1.6)
    delay = delay_before_retry(policy, attempt=1, idempotent=True, failure=Failure.SERVER)
    assert delay == 1.5
    assert delay_before_retry(policy, attempt=1, idempotent=True, failure=Failure.SERVER, waited=0.2) is None
