"""The sandbox of Cal.com 6.0 as a target: an organization's owner, a plain member, an outsider."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

from contract_tests.credentials import Credentials
from contract_tests.target import Target, opened
from contract_tests.target import describe_sandbox as describe_personal
from contract_tests.teams.api import TEAMS

# People of the sandbox's seed.
OWNER, MEMBER, OUTSIDER = "rosa", "noor", "ben"


def sandbox_target(sandbox: Any = None) -> AbstractContextManager[Target]:
    """Open a sandbox with its made-up organization, or use the given one."""
    from contract_tests.sandbox_facts import unlimited_seed

    return opened(describe_sandbox, sandbox, seed=unlimited_seed(profile="teams"), profile="teams")


def describe_sandbox(sandbox: Any) -> Target:
    from contract_tests.sandbox_facts import key_of

    def who(username: str) -> Credentials:
        return Credentials(key=key_of(sandbox, username))

    state = sandbox.app.state
    with state.lock:
        # Only a platform's paying organization has managed organizations.
        platform = state.teams.find(isPlatform=True)
        state.teams.update(platform["id"], plan="SCALE", subscriptionId="contract")
    target = describe_personal(sandbox, OWNER)
    return replace(target, credentials=who(OWNER), other=who(OUTSIDER), member=who(MEMBER), api=TEAMS)
