"""The providers of calendars and apps: accounts in the state, instead of Google and others.

A row of `provider_accounts`:

    provider    google | office365 | apple | zoom | msteams | stripe
    code        the authorization code that a connect flow must end with (not for apple)
    username, password     of apple
    active      of stripe: whether the account takes payments
    calendars   [{externalId, name, primary|None, readOnly, email}]
    events      [{id, calendarId|None, title, description, start {time, timeZone}, end, attendees, locations,
                  status, owner, hosts, busy}], in the form of unified events
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from ..state import Row, State


class UnreachableError(Exception):
    """The provider is unreachable."""


class BrokenCredentialError(UnreachableError):
    """The stored credential cannot be read."""


def accounts(state: State) -> Any:
    return state.table("provider_accounts")


def reachable(state: State) -> bool:
    return bool(state.settings.get("providersReachable", True)) and len(accounts(state)) > 0


def account_by(state: State, provider: str, **values: Any) -> Row | None:
    """Return the account at a provider with these values, or None."""
    if not reachable(state):
        raise UnreachableError(provider)
    row: Row | None = accounts(state).find(provider=provider, **values)
    return row


def account_of(state: State, credential: Row) -> Row:
    """Return the account of a credential."""
    key = credential["key"]
    if not isinstance(key, dict) or "account" not in key:
        raise BrokenCredentialError(credential["type"])
    row: Row | None = accounts(state).get(key["account"]) if reachable(state) else None
    if row is None:
        raise UnreachableError(credential["type"])
    return row


def event_span(event: Row) -> tuple[datetime, datetime]:
    return _moment(event["start"]["time"]), _moment(event["end"]["time"])


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def new_event_id(state: State) -> str:
    """Make an event id that looks like Google's."""
    return state.token(26)


def is_all_day(event: Row) -> bool:
    return not event["start"]["time"].endswith("Z") and "+" not in event["start"]["time"]
