"""Stored users."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from ..clock import to_iso
from ..organizations.members import join, leave, put_into_organization
from ..state import Row, State, words

EXPIRED = "2001-01-01T00:00:00.000Z"


def new_user(state: State, **values: Any) -> Row:
    """Add a user, with the server's defaults for missing values."""
    if values.get("id") is None:
        values.pop("id", None)
    row: Row = {
        "uuid": state.uuid(),
        "name": None,
        "timeZone": "Europe/London",
        "weekStart": "Sunday",
        "timeFormat": 12,
        "locale": "en",
        **dict.fromkeys(("defaultScheduleId", "organizationId", "avatarUrl", "bio")),
        "metadata": {},
        "brandColor": None,
        "darkBrandColor": None,
        "isPlatformManaged": False,
        **dict.fromkeys(("oauthClientId", "defaultConferencingApp", "destinationCalendar")),
    }
    return state.users.insert({**row, **values})


def revoke_tokens(state: State, user: Row) -> None:
    for table in (state.access_tokens, state.refresh_tokens):
        for row in table.where(userId=user["id"]):
            table.delete(row["token"])


def delete_user(state: State, user: Row) -> None:
    """Delete a user and their memberships, schedules, event types, bookings and webhooks."""
    number = user["id"]
    for membership in state.memberships.where(userId=number):
        if membership["id"] in state.memberships:  # leaving an organization also leaves its teams
            leave(state, membership)
    revoke_tokens(state, user)
    owned = (state.webhooks, state.schedules, state.event_types, state.bookings, state.profiles)
    for table in (*owned, state.table("ooo")):
        for row in table.where(userId=number):
            table.delete(row["id"])
    for key in state.api_keys.where(userId=number):
        state.api_keys.delete(key["key"])
    state.users.delete(number)


WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


LOCALES = words(
    """
    ar ca de es eu he id ja lv pl ro sr th vi az cs el es-419 fi hr it km nl pt ru sv tr zh-CN bg da
    en et fr hu iw ko no pt-BR sk ta uk zh-TW bn
    """
)


def managed_email(email: str, client_id: str) -> str:
    """Return the stored address of a managed user, with the client's id before the @."""
    if f"+{client_id}@" in email:
        return email
    local, domain, *_ = [*email.split("@"), "undefined"]
    return f"{local}+{client_id}@{domain}"


def managed_username(email: str) -> str:
    """Make a user name from a stored address, e.g. `ann-<client>-example-com`."""
    local, domain, *_ = email.split("@")
    first, second, *_ = [*domain.split("."), "undefined"]
    return _slug(f"{local}-{first}-{second}")


def _slug(text: str) -> str:
    """Convert to lower-case letters without accents and digits; other characters become dashes."""
    plain = unicodedata.normalize("NFD", text.lower().strip())
    kept = "".join(mark for mark in plain if not unicodedata.combining(mark))
    return re.sub(r"[\W_]+", "-", kept).strip("-")


def create_managed_user(state: State, client: Row, email: str, name: str, **profile: Any) -> Row:
    """Create a managed user of a client, a member of its organization."""
    stored = managed_email(email, client["id"])
    user = new_user(
        state,
        email=stored,
        username=managed_username(stored),
        name=name,
        organizationId=client["organizationId"],
        isPlatformManaged=True,
        oauthClientId=client["id"],
        createdDate=to_iso(state.clock.now()),
        verified=True,
        invitedTo=client["organizationId"],
        **{"metadata": None, "locale": None, **profile},
    )
    organization_id = client["organizationId"]
    if organization_id is not None:
        join(state, organization_id, user["id"], accepted=True)
        put_into_organization(state, organization_id, user)
    return user


# The languages of a booking page, in the server's order.
INTERFACE_LANGUAGES = words(
    """
    en ar az bg bn ca cs da de el es es-419 eu et fi fr he hu it ja km ko nl no pl pt-BR pt ro ru
    sk-SK sr sv tr uk vi zh-CN zh-TW
    """
)
