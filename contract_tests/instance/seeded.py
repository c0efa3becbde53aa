"""The rows of `seed.sql` in an instance; their ids are fixed, their secrets derive from the first key."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from importlib import resources

import httpx

from contract_tests.credentials import Credentials

PAST_BOOKINGS = ("contract-past", "contract-past-owner")  # of the first user, and of an organization's owner
PLATFORM_CLIENT = "contract-client"
PLATFORM_OWNER = "contract-platform"
OAUTH_CLIENT = "contract-oauth"
FORM = "contract-form"  # of a team, below which runs may make objects
REDIRECT = "https://example.com/callback"
CODES = 500
MANAGED = r"contract-managed-\d+@example\.com"  # users that runs may delete


@dataclass(frozen=True, slots=True)
class Seeded:
    """The seeded objects; empty unless the rows exist and belong to the key."""

    platform: Credentials | None = None
    known: dict[str, str] = field(default_factory=dict)


def sql() -> str:
    """Return the statements that prepare a database."""
    return (resources.files("contract_tests.instance") / "seed.sql").read_text("utf-8")


def secret(what: str, key: str) -> str:
    return hashlib.sha256(f"{what} {key}".encode()).hexdigest()


def code(number: int, key: str) -> str:
    """Return one of the codes that can be exchanged for tokens; each works once."""
    return secret(f"contract-code {number % CODES}", key)


def platform_key(key: str) -> str:
    """The key of the platform's organization, with the prefix of the first key."""
    prefix, underscore, _ = key.rpartition("_")
    return f"{prefix}{underscore}{secret(PLATFORM_OWNER, key)}"


def look(get: Callable[[str, dict[str, str]], httpx.Response], keys: Iterable[str]) -> Seeded:
    """Find out which rows of the seed exist, for the user of the first of these keys.

    The secrets may derive from another of these keys, because an organization's owner has a separate key.
    """
    mine, *others = keys
    known: dict[str, str] = {}
    bearer = {"Authorization": f"Bearer {mine}"}
    for booking in PAST_BOOKINGS:
        room = get(f"/v2/bookings/{booking}/references", {**bearer, "cal-api-version": "2024-08-13"})
        if room.status_code == 200:
            known["past_booking_uid"] = booking
            break
    for key in (mine, *others):
        platform = Credentials(client_id=PLATFORM_CLIENT, secret=secret(PLATFORM_CLIENT, key))
        if get(f"/v2/oauth-clients/{PLATFORM_CLIENT}", platform.headers()).status_code == 200:
            break
    else:
        return Seeded(None, known)
    if get(f"/v2/auth/oauth2/clients/{OAUTH_CLIENT}", bearer).status_code == 200:
        known |= {
            "oauth2_client": OAUTH_CLIENT,
            "oauth2_secret": secret(OAUTH_CLIENT, key),
            "oauth2_redirect": REDIRECT,
            "oauth2_key": key,
        }
    if get("/v2/me", {"Authorization": f"Bearer {platform_key(key)}"}).status_code == 200:
        known["platform_key"] = platform_key(key)
    return Seeded(platform, known)
