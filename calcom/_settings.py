"""What a client does with every call, and the options that say so: one description for all clients.

A new option is a line in a `TypedDict`, a field of `Settings`, and a check in `CHECKS` if it needs one.
"""

# Without postponed annotations: Python would compile each of them again to make these classes.
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, NamedTuple, TypedDict

from . import _config, _retry, _versions
from ._drift import DriftListener
from ._editions import Edition
from ._secrets import Credentials
from .errors import CalComError, ConfigurationError
from .types import CallOptions


class Attempt(NamedTuple):
    """One attempt of a call, as `on_attempt` receives it."""

    operation: str
    method: str
    version: str | None
    """The `cal-api-version` that was sent."""
    number: int
    """Counts from 1."""
    status_code: int | None
    """`None` if no answer came."""
    error: CalComError | None
    """What the attempt ended in, if it failed; the call may be tried again."""
    seconds: float
    request_id: str | None
    remaining: float | None
    """How many calls the rate limit leaves, if the server says it."""


AttemptListener = Callable[[Attempt], None]


class Options(TypedDict, total=False):
    """What can be set for a client of any API, and changed for a copy of it."""

    timeout: float | None
    """Seconds that one attempt may take; `None` waits for ever."""
    deadline: float | None
    """Seconds that a call may take with all its attempts and waits; `None` sets no end."""
    max_response_bytes: int
    """How large an answer may be."""
    on_attempt: AttemptListener | None
    """Called after each attempt of a call."""
    max_retries: int
    """How often a call may be tried again."""
    retry: _retry.RetryPolicy
    """How patient the client is."""
    headers: Mapping[str, str]
    """Headers to send in addition to the client's own."""
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
    """What a client of API v1 can be made with, apart from its key and an `http_client`."""


class V2ClientOptions(V2Options, Connecting, total=False):
    """What a client of API v2 can be made with, apart from its credentials and an `http_client`."""


class Unchanged(Enum):
    """Stands for a timeout that the HTTP client has of its own."""

    UNCHANGED = "as the http_client has it"


UNCHANGED = Unchanged.UNCHANGED


@dataclass(eq=False)
class Settings:
    """What a client does with every call unless the call says otherwise."""

    base_url: str
    timeout: float | Unchanged | None = _config.DEFAULT_TIMEOUT
    deadline: float | None = _config.DEFAULT_DEADLINE
    max_response_bytes: int = _config.DEFAULT_MAX_RESPONSE_BYTES
    on_attempt: AttemptListener | None = None
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
    counts_are_reliable: bool = True
    """Whether a list is refused with counts that contradict its rows; those of one that lags do."""
    secrets: tuple[str, ...] = field(default=(), repr=False)
    """What no call sends to the server and nobody may see, such as the password of a proxy."""

    def changed(self, options: Mapping[str, Any]) -> "Settings":
        """These settings with the options; an option of `None` is not given, except for times."""
        changes: dict[str, Any] = {}
        for name, value in options.items():
            if value is not None or name in TIMES:
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
            raise TypeError(f"{function} got an unexpected keyword argument {name!r}{_meant(name, names)}")


def _meant(name: str, names: Collection[str]) -> str:
    """Ask whether the most similar of the names was meant; empty if none is similar."""
    # Loaded for a mistake alone, for it takes time.
    from difflib import get_close_matches

    close = get_close_matches(name, names, 1)
    return f". Did you mean {close[0]!r}?" if close else ""


def check_call_options(options: CallOptions) -> None:
    """Refuse options of a call that do not exist or cannot work."""
    if not isinstance(options, Mapping):
        raise ConfigurationError(f"options must be a mapping, not {type(options).__name__}.")
    for name, value in options.items():
        if name not in CALL_OPTIONS:
            advice = _meant(str(name), CALL_OPTIONS) or "."
            raise ConfigurationError(f"options has {name!r}, which is not an option of a call{advice}")
        CALL_OPTIONS[name](value, f"options[{name!r}]")


def check_headers(value: Any, field: str) -> Mapping[str, str]:
    """The headers, if they are texts by name."""
    if not isinstance(value, Mapping) or not all(
        isinstance(name, str) and isinstance(text, str) for name, text in value.items()
    ):
        raise ConfigurationError(f"{field} must be a mapping from names to texts.")
    return value


CALL_OPTIONS: dict[str, Callable[[Any, str], Any]] = {
    "timeout": _config.check_seconds,
    "deadline": _config.check_seconds,
    "headers": check_headers,
    "max_retries": _config.check_number,
    "version": _versions.check,
}


def merged(*parts: Mapping[str, str]) -> Credentials:
    """Headers of which later ones replace earlier ones, in whichever case they are written."""
    headers = Credentials()
    for part in parts:
        for name, value in part.items():
            headers[name.lower()] = value
    return headers


def _as_given(_old: Settings, name: str, value: Any) -> dict[str, Any]:
    return {name: value}


def _seconds(_old: Settings, name: str, value: Any) -> dict[str, Any]:
    return {name: _config.check_seconds(value, name)}


def _number(_old: Settings, name: str, value: Any) -> dict[str, Any]:
    return {name: _config.check_number(value, name)}


def _retry_policy(_old: Settings, name: str, value: Any) -> dict[str, Any]:
    if not isinstance(value, _retry.RetryPolicy):
        raise ConfigurationError(f"{name} must be a RetryPolicy, not {type(value).__name__}.")
    return {name: value}


def _headers(old: Settings, name: str, value: Any) -> dict[str, Any]:
    return {name: merged(old.headers, check_headers(value, name))}


def _versions_by_area(old: Settings, name: str, value: Any) -> dict[str, Any]:
    return {name: {**old.versions, **_versions.check_overrides(value, old.names())}}


def _edition(old: Settings, _name: str, value: Any) -> dict[str, Any]:
    return {"editions": _config.editions_of(old.base_url, value), "edition_is_certain": True}


TIMES = ("timeout", "deadline")
# Option -> the settings that it changes, after a look at its value.
CHECKS: dict[str, Callable[[Settings, str, Any], dict[str, Any]]] = {
    "timeout": _seconds,
    "deadline": _seconds,
    "max_response_bytes": _number,
    "max_retries": _number,
    "retry": _retry_policy,
    "headers": _headers,
    "versions": _versions_by_area,
    "edition": _edition,
}
