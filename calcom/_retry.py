"""Whether and when to retry a call: a decision without clock, randomness or network."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from enum import Enum

from .errors import ConfigurationError

# The methods that HTTP defines as idempotent: repeating them does no harm.
IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class Failure(Enum):
    """What went wrong, as far as it matters for trying again."""

    NOT_SENT = "no connection: the server has not seen the request"
    AMBIGUOUS = "the answer was lost or late: the server may have acted"
    RATE_LIMITED = "the rate limit was reached: the server has not read the request"
    SERVER = "the server failed, maybe after it acted"
    FINAL = "a retry would get the same answer"


@dataclass(eq=False)
class RetryPolicy:
    """How often and how long a client retries."""

    max_retries: int = 2
    first_delay: float = 0.5
    longest_delay: float = 8.0
    longest_stated_delay: float = 60.0
    """If the server asks for a longer wait than this, the call fails; the error says how long the wait is."""
    rate_limit_delay: float = 60.0
    """Seconds to wait after a 429 that does not state a delay."""
    budget: float = 180.0
    """Seconds that one call may spend waiting in total."""

    def __post_init__(self) -> None:
        for each in fields(self):
            value = getattr(self, each.name)
            if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < math.inf:
                raise ConfigurationError(
                    f"RetryPolicy.{each.name} must be a number of at least 0, not {value!r}."
                )


def failure_of(status_code: int) -> Failure:
    """The kind of failure that a status means."""
    if status_code == 429:
        return Failure.RATE_LIMITED
    return Failure.SERVER if status_code >= 500 and status_code != 501 else Failure.FINAL


def may_repeat(failure: Failure, *, idempotent: bool) -> bool:
    """Whether a retry is safe and may succeed."""
    if failure in (Failure.NOT_SENT, Failure.RATE_LIMITED):
        return True
    return failure in (Failure.AMBIGUOUS, Failure.SERVER) and idempotent


def delay_before_retry(
    policy: RetryPolicy,
    *,
    attempt: int,
    idempotent: bool,
    failure: Failure,
    stated_delay: float | None = None,
    waited: float = 0.0,
    remaining: float | None = None,
    chance: float = 0.5,
) -> float | None:
    """Seconds to wait before the next attempt, or `None` to give up.

    `attempt` counts from 1, `stated_delay` is what the server asks for, `waited` the time that the call has
    waited already, `remaining` the time until its deadline, `chance` a random number in [0, 1) that keeps
    clients from all retrying at the same moment.
    """
    if attempt > policy.max_retries or not may_repeat(failure, idempotent=idempotent):
        return None
    if stated_delay is None and failure is Failure.RATE_LIMITED:
        stated_delay = policy.rate_limit_delay
    # A stated delay of 0 does not say when the server will have recovered.
    if stated_delay:
        if not stated_delay <= policy.longest_stated_delay:
            return None
        # Never earlier than the server asks for, and up to a tenth later.
        delay = stated_delay * (1 + 0.1 * chance)
    else:
        exponential = min(policy.longest_delay, policy.first_delay * 2.0 ** min(attempt - 1, 60))
        delay = exponential * (0.5 + 0.5 * chance)
    if remaining is not None and delay >= remaining:
        return None
    return delay if waited + delay <= policy.budget else None
