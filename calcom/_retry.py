"""Whether and when a call is tried again: a decision without clock, chance or network of its own."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from enum import Enum

from .errors import ConfigurationError

# The methods that HTTP calls idempotent: to repeat them does no harm.
IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class Failure(Enum):
    """What went wrong, as far as it matters for trying again."""

    NOT_SENT = "no connection: the server has not seen the request"
    AMBIGUOUS = "the answer was lost or late: the server may have acted"
    RATE_LIMITED = "the server refused the request unread, because of too many"
    SERVER = "the server failed, maybe after it acted"
    FINAL = "an answer that would be the same again"


@dataclass(eq=False)
class RetryPolicy:
    """How patient a client is."""

    max_retries: int = 2
    first_delay: float = 0.5
    longest_delay: float = 8.0
    longest_stated_delay: float = 60.0
    """A longer wait than this is not waited for, even if the server asks for it: the error says how long."""
    rate_limit_delay: float = 60.0
    """What to wait after a 429 that does not say it."""
    budget: float = 180.0
    """Seconds that one call may spend waiting altogether."""

    def __post_init__(self) -> None:
        for each in fields(self):
            value = getattr(self, each.name)
            if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < math.inf:
                raise ConfigurationError(
                    f"RetryPolicy.{each.name} must be a number of at least 0, not {value!r}."
                )


def failure_of(status_code: int) -> Failure:
    """The kind of failure that a status stands for."""
    if status_code == 429:
        return Failure.RATE_LIMITED
    return Failure.SERVER if status_code >= 500 and status_code != 501 else Failure.FINAL


def may_repeat(failure: Failure, *, idempotent: bool) -> bool:
    """Whether trying again can neither do harm nor be pointless."""
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
    """Seconds to wait before trying again, or `None` to give up.

    `attempt` counts from 1, `stated_delay` is what the server asks for, `waited` what the call has waited
    already, `remaining` what its deadline leaves, `chance` a random number in [0, 1) that keeps clients from
    coming back all at once.
    """
    if attempt > policy.max_retries or not may_repeat(failure, idempotent=idempotent):
        return None
    if stated_delay is None and failure is Failure.RATE_LIMITED:
        stated_delay = policy.rate_limit_delay
    # A server that says "now" tells nothing about when it will be well again.
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
