"""What is missing on an instance, found out with GETs alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from contract_tests.door import Credentials, Door
from contract_tests.wire import V2

LEAST_A_MINUTE = 1000


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing that would let the suite see more; `blocking` ones keep it from running."""

    what: str
    remedy: str
    blocking: bool = False


def advise(door: Door, *, other: Credentials | None, platform: Credentials | None) -> Iterator[Advice]:
    """Everything that a person might want to put right before a run."""
    me = door.send("GET", door.api.me)
    if not me.is_success:
        yield Advice(
            f"GET {door.api.me} answers {me.status}", "give the key of a user made for tests", blocking=True
        )
        return
    for name, value in me.headers.items():
        if name.lower().startswith("x-ratelimit-limit") and value.isdigit() and int(value) < LEAST_A_MINUTE:
            yield Advice(
                f"the key is limited to {value} requests ({name})",
                "give the key a row in RateLimit (seed.sql shows one), or run with --rate",
            )
    if not door.send("GET", f"{door.api.prefix}/schedules").data:
        yield Advice("the user has no schedule", "nothing to do: the suite makes its own")
    if other is None:
        yield Advice("there is no second user", "give --key2, or the security layer cannot run")
    elif not door.send("GET", door.api.me, as_=other).is_success:
        yield Advice("the second key is not accepted", "check --key2", blocking=True)
    elif door.send("GET", door.api.me, as_=other).data.get("id") == me.data.get("id"):
        yield Advice("both keys are of one user", "give --key2 of another user", blocking=True)
    if platform is None and door.api is V2:
        yield Advice(
            "there is no platform client", "give --client-id and --secret for the operations of OAuth clients"
        )
