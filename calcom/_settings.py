"""What a client does with every call, and the options that say so: one description for all clients.

A new option is a line in a `TypedDict`, a field of `Settings`, and a check in `CHECKS` if it needs one.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypedDict

from . import _config, _retry, _versions
from ._drift import DriftListener
from ._editions import Edition
from ._secrets import Credentials
from .errors import ConfigurationError


class Options(TypedDict, total=False):
    """What can be set for a client of any API, and changed for a copy of it."""

    timeout: float | None
    """Seconds to wait for the server, at each attempt; `None` waits for ever."""
    max_retries: int
    """How often a call may be tried again."""
    retry: _retry.RetryPolicy
    """How patient the client is."""
    headers: Mapping[str, str]
    """Headers to send besides the client's own."""
    strict: bool
    """Whether a difference between an answer and the API document is an error."""
    pace: bool
    """Whether to slow down before the rate limit is reached."""
    exactly_once: bool
    """Whether to look for what a lost answer may have made."""


class V2Options(Options, total=False):
    """What can be set for a client of API v2, and changed for a copy of it."""

    versions: Mapping[str, str]
    """Other values of `cal-api-version`, by area or operation."""
    edition: Edition
    """Which server it is, if its host does not tell."""


class Connecting(TypedDict, total=False):
    """What is settled when a client is made."""

    base_url: str | None
    """Where the API is."""
    proxy: str | None
    """The URL of a proxy."""
    on_drift: DriftListener | None
    """Called with each difference between an answer and the API document."""


CONNECTING = Connecting.__optional_keys__


class ClientOptions(Options, Connecting, total=False):
    """What a client of API v1 can be made with, besides its key and an `http_client`."""


class V2ClientOptions(V2Options, Connecting, total=False):
    """What a client of API v2 can be made with, besides its credentials and an `http_client`."""


@dataclass(eq=False)
class Settings:
    """What a client does with every call unless the call says otherwise."""

    base_url: str
    timeout: float | None = _config.DEFAULT_TIMEOUT
    retry: _retry.RetryPolicy = field(default_factory=_retry.RetryPolicy)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    versions: Mapping[str, str] = field(default_factory=dict)
    names: Callable[[], Collection[str]] = frozenset
    """Gives the areas and operations of the API."""
    editions: tuple[str, ...] = ()
    """Those that the server may be, the likeliest first."""
    edition_is_certain: bool = False
    strict: bool = False
    pace: bool = False
    exactly_once: bool = True
    secrets: tuple[str, ...] = field(default=(), repr=False)
    """What no call sends to the server and nobody may see, such as the password of a proxy."""

    def changed(self, options: Mapping[str, Any]) -> Settings:
        """These settings with the options; an option of `None` is not given, except for the timeout."""
        changes: dict[str, Any] = {}
        for name, value in options.items():
            if value is not None or name == "timeout":
                changes |= CHECKS.get(name, _as_given)(self, name, value)
        if "max_retries" in changes:
            changes["retry"] = replace(
                changes.get("retry", self.retry), max_retries=changes.pop("max_retries")
            )
        return replace(self, **changes)


def refuse_unknown(given: Mapping[str, Any], known: tuple[type[Any], ...], function: str) -> None:
    """Refuse a keyword that does not exist, as Python does."""
    names = sorted({name for each in known for name in each.__optional_keys__})
    for name in given:
        if name not in names:
            close = difflib.get_close_matches(name, names, 1)
            advice = f". Did you mean {close[0]!r}?" if close else ""
            raise TypeError(f"{function} got an unexpected keyword argument {name!r}{advice}")


def merged(*parts: Mapping[str, str]) -> Credentials:
    """Headers of which later ones replace earlier ones, in whichever case they are written."""
    headers = Credentials()
    for part in parts:
        for name, value in part.items():
            headers[name.lower()] = value
    return headers


def _as_given(old: Settings, name: str, value: Any) -> dict[str, Any]:
    return {name: value}


def _timeout(old: Settings, name: str, value: Any) -> dict[str, Any]:
    return {name: None if value is None else _config.check_number(value, name)}


def _max_retries(old: Settings, name: str, value: Any) -> dict[str, Any]:
    return {name: _config.check_number(value, name)}


def _retry_policy(old: Settings, name: str, value: Any) -> dict[str, Any]:
    if not isinstance(value, _retry.RetryPolicy):
        raise ConfigurationError(f"{name} must be a RetryPolicy, not {type(value).__name__}.")
    return {name: value}


def _headers(old: Settings, name: str, value: Any) -> dict[str, Any]:
    return {name: merged(old.headers, value)}


def _versions_by_area(old: Settings, name: str, value: Any) -> dict[str, Any]:
    return {name: {**old.versions, **_versions.check_overrides(value, old.names())}}


def _edition(old: Settings, name: str, value: Any) -> dict[str, Any]:
    return {"editions": _config.editions_of(old.base_url, value), "edition_is_certain": True}


# Option -> the settings that it changes, after a look at its value.
CHECKS: dict[str, Callable[[Settings, str, Any], dict[str, Any]]] = {
    "timeout": _timeout,
    "max_retries": _max_retries,
    "retry": _retry_policy,
    "headers": _headers,
    "versions": _versions_by_area,
    "edition": _edition,
}
