"""What is missing on an instance, found out with GETs alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from contract_tests.door import Door
from contract_tests.target import Target

LEAST_A_MINUTE = 1000


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing that would let the suite see more; `blocking` ones keep it from running."""

    what: str
    remedy: str
    blocking: bool = False


def advise(door: Door, target: Target) -> Iterator[Advice]:
    """Everything that a person might want to put right before a run."""
    other, platform = target.other, target.platform
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
        yield Advice("both keys belong to the same user", "give --key2 of another user", blocking=True)
    if platform is None and door.api.version == "v2":
        yield Advice(
            "there is no platform client", "give --client-id and --secret for the operations of OAuth clients"
        )
    if door.api.organizations:
        yield from _keys_of_roles(door, target, me.data)


def _keys_of_roles(door: Door, target: Target, me: Any) -> Iterator[Advice]:
    """Teams and organizations are seen by an owner or admin, a plain member and somebody outside."""
    organization = me.get("organizationId")
    if organization is None:
        yield Advice("the user belongs to no organization", "give --key of an organization's owner or admin")
        return
    if not door.send("GET", f"/v2/organizations/{organization}/memberships").is_success:
        yield Advice(
            f"the user is no owner or admin of organization {organization}", "give --key of such a user"
        )
    if target.member is None:
        yield Advice(
            "there is no key of a plain member",
            "give --member-key, or what members may and may not do is not seen",
        )
    else:
        theirs = door.send("GET", door.api.me, as_=target.member).data
        if not isinstance(theirs, dict) or theirs.get("organizationId") != organization:
            yield Advice(
                f"the user of --member-key is not in organization {organization}", "give another key"
            )
        elif door.send("GET", f"/v2/organizations/{organization}/memberships", as_=target.member).is_success:
            yield Advice(
                "the user of --member-key is an owner or admin", "give the key of a member without a role"
            )
    if target.other is not None:
        theirs = door.send("GET", door.api.me, as_=target.other).data
        if isinstance(theirs, dict) and theirs.get("organizationId") == organization:
            yield Advice(
                f"the user of --key2 is in organization {organization} as well",
                "give the key of somebody outside, or strangers are not tested",
            )
