"""Find out what an instance lacks for a run, with only GET requests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

import httpx

from contract_tests.credentials import NOBODY, Credentials
from contract_tests.gateway import Answer, Gateway
from contract_tests.mailbox import Mailbox
from contract_tests.receiver import FEED, Receiver
from contract_tests.settings import Settings
from contract_tests.target import Target

LEAST_A_MINUTE = 1000


@dataclass(frozen=True, slots=True)
class Advice:
    """One improvement that would let the suite test more; without a `blocking` one it cannot run."""

    what: str
    remedy: str
    blocking: bool = False


# The integrations that a row in App enables, by a GET that succeeds only with it.
_RETURNS = "returnTo=https://example.com/&onErrorReturnTo=https://example.com/"
_APPS = {
    "google-calendar": "/v2/calendars/google/connect",
    "office365-calendar": "/v2/calendars/office365/connect",
    "zoom": f"/v2/conferencing/zoom/oauth/auth-url?{_RETURNS}",
    "msteams": f"/v2/conferencing/msteams/oauth/auth-url?{_RETURNS}",
    "stripe": "/v2/stripe/connect",
}


def advise(gateway: Gateway, target: Target, settings: Settings | None = None) -> Iterator[Advice]:
    """Yield everything to correct before a run."""
    yield from _about_the_server(gateway, target)
    if settings is not None:
        yield from _about_this_machine(settings)


def _about_the_server(gateway: Gateway, target: Target) -> Iterator[Advice]:
    other, platform = target.other, target.platform
    me = gateway.send("GET", gateway.api.me)
    if not me.is_success:
        yield Advice(
            f"GET {gateway.api.me} answers {me.status}",
            "give the key of a test user",
            blocking=True,
        )
        return
    for limit in _limits(me):
        yield Advice(
            f"the key is limited to {limit}",
            "give the key a row in RateLimit (seed.sql does), or run with --rate",
        )
    if gateway.api.version == "v2":
        for limit in _limits(gateway.send("GET", "/v2/timezones", as_=NOBODY)):
            yield Advice(
                f"requests without a key are limited to {limit}",
                "set RATE_LIMIT_DEFAULT_LIMIT of the server to 10000, or some scenarios will wait",
            )
    if not gateway.send("GET", f"{gateway.api.prefix}/schedules").data:
        yield Advice("the user has no schedule", "nothing to do: the suite makes one")
    if other is None:
        yield Advice("there is no second user", "give --key2; without it the security layer cannot run")
    elif not gateway.send("GET", gateway.api.me, as_=other).is_success:
        yield Advice("the second key is not accepted", "check --key2", blocking=True)
    elif gateway.send("GET", gateway.api.me, as_=other).data.get("id") == me.data.get("id"):
        yield Advice(
            "both keys belong to the same user", "give the key of another user as --key2", blocking=True
        )
    if gateway.api.version == "v2":
        yield from _about_platform(gateway, platform)
        if not target.known and not gateway.api.organizations:
            yield Advice("the database lacks the rows of seed.sql", "run calcom contract seed | psql …")
        lacking = [app for app, path in _APPS.items() if not _succeeds(gateway, path)]
        if lacking:
            yield Advice(
                f"integrations are not set up: {', '.join(lacking)}", "give each a row in App (seed.sql does)"
            )
    if gateway.api.organizations:
        yield from _keys_of_roles(gateway, target, me.data)


def _about_platform(gateway: Gateway, platform: Credentials | None) -> Iterator[Advice]:
    if platform is None:
        yield Advice(
            "there is no platform client",
            "run seed.sql or give --client-id and --secret to test the operations of OAuth clients",
        )
        return
    answer = gateway.send("GET", f"/v2/oauth-clients/{platform.client_id}/users", as_=platform)
    if not answer.is_success:
        yield Advice(
            f"the platform client is not accepted ({answer.status})",
            "check --client-id and --secret",
            blocking=True,
        )
    elif not answer.data:
        yield Advice("the platform client has no managed user", "run seed.sql again, which adds some")


def _about_this_machine(settings: Settings) -> Iterator[Advice]:
    """Check that a run can listen on its ports; only a run shows whether the server reaches them."""
    try:
        with Receiver(settings.receiver_host) as receiver, httpx.Client(trust_env=False, timeout=5) as http:
            reached = http.get(receiver.url(FEED)).status_code == 200
    except (OSError, httpx.HTTPError):
        reached = False
    if not reached:
        yield Advice(
            f"{settings.receiver_host} is not an address of this machine",
            "give --receiver-host the address under which the server reaches it",
        )
    if settings.mail_sink is None:
        return
    try:
        with Mailbox(settings.mail_sink):
            pass
    except OSError as error:
        yield Advice(
            f"port {settings.mail_sink} cannot receive mail ({error.strerror})",
            "set --mail-sink and the server's EMAIL_SERVER_PORT to the same free port",
            blocking=True,
        )


def _limits(answer: Answer) -> list[str]:
    return [
        f"{value} requests ({name})"
        for name, value in answer.headers.items()
        if name.lower().startswith("x-ratelimit-limit") and value.isdigit() and int(value) < LEAST_A_MINUTE
    ]


def _succeeds(gateway: Gateway, path: str) -> bool:
    path, _, query = path.partition("?")
    return gateway.send("GET", path, query=parse_qsl(query)).is_success


def _keys_of_roles(gateway: Gateway, target: Target, me: Any) -> Iterator[Advice]:
    """Check the keys for teams: an owner or admin, a plain member, and an outsider."""
    organization = me.get("organizationId")
    if organization is None:
        yield Advice("the user belongs to no organization", "give --key of an organization's owner or admin")
        return
    if not gateway.send("GET", f"/v2/organizations/{organization}/memberships").is_success:
        yield Advice(
            f"the user is not an owner or admin of organization {organization}", "give --key of such a user"
        )
    if target.member is None:
        yield Advice(
            "there is no key of a plain member",
            "give --member-key; without it the rights of members are not tested",
        )
    else:
        theirs = gateway.send("GET", gateway.api.me, as_=target.member).data
        if not isinstance(theirs, dict) or theirs.get("organizationId") != organization:
            yield Advice(
                f"the user of --member-key is not in organization {organization}", "give the key of a member"
            )
        elif gateway.send(
            "GET", f"/v2/organizations/{organization}/memberships", as_=target.member
        ).is_success:
            yield Advice(
                "the user of --member-key is an owner or admin", "give the key of a member without a role"
            )
    if target.other is not None:
        theirs = gateway.send("GET", gateway.api.me, as_=target.other).data
        if isinstance(theirs, dict) and theirs.get("organizationId") == organization:
            yield Advice(
                f"the user of --key2 is also in organization {organization}",
                "give the key of an outsider; otherwise strangers are not tested",
            )
