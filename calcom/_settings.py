"""The settings of a client and the options that set them, described once for all clients.

A new option is a line in a `TypedDict`, a field of `Settings`, and a check in `CHECKS` if it needs one.
"""

# Without postponed annotations, which Python would have to compile again to create these classes.
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
    """One attempt of a call; `on_attempt` receives it."""

    operation: str
    method: str
    version: str | None
    """The `cal-api-version` that was sent."""
    number: int
    """Counts from 1."""
    status_code: int | None
    """`None` if no answer came."""
    error: CalComError | None
    """Why the attempt failed, or `None`; the call may still be retried."""
    seconds: float
    request_id: str | None
    remaining: float | None
    """How many calls the rate limit still allows, if the server says it."""


AttemptListener = Callable[[Attempt], None]


class Options(TypedDict, total=False):
    """The options of a client of any API version; `with_options` can change them."""

    timeout: float | None
    """Seconds that one attempt may take; `None` waits for ever."""
    deadline: float | None
    """Seconds that a call may take with all its attempts and waits; `None` sets no limit."""
    max_response_bytes: int
    """The largest answer to accept, in bytes."""
    on_attempt: AttemptListener | None
    """Called after each attempt of a call."""
    max_retries: int
    """How often a call may be retried."""
    retry: _retry.RetryPolicy
    """The delays between attempts."""
    headers: Mapping[str, str]
    """Headers to send in addition to the client's own."""
    strict: bool
    """Whether a difference between an answer and the API document raises an error."""
    pace: bool
    """Whether to slow down before the rate limit is reached."""
    exactly_once: bool
    """Whether to look, after a lost answer, for what the call has done before repeating it."""


class V2Options(Options, total=False):
    """The options of a client of API v2; `with_options` can change them."""

    versions: Mapping[str, str]
    """Other values of `cal-api-version`, by area or operation."""
    edition: Edition
    """Which kind of server it is, if the host does not show it."""


class Connecting(TypedDict, total=False):
    """The options that are fixed when a client is created."""

    base_url: str | None
    """The URL of the API."""
    proxy: str | None
    """The URL of a proxy."""
    on_drift: DriftListener | None
    """Called with each difference between an answer and the API document."""


CONNECTING = Connecting.__optional_keys__


class ClientOptions(Options, Connecting, total=False):
    """The options for creating a client of API v1, apart from its key and an `http_client`."""


class V2ClientOptions(V2Options, Connecting, total=False):
    """The options for creating a client of API v2, apart from its credentials and an `http_client`."""


class Unchanged(Enum):
    """Marks that the timeout of the HTTP client applies."""

    UNCHANGED = "as the http_client has it"


UNCHANGED = Unchanged.UNCHANGED


@dataclass(eq=False)
class Settings:
    """The settings for every call, unless its options override them."""

    base_url: str
    timeout: float | Unchanged | None = _config.DEFAULT_TIMEOUT
    deadline: float | None = _config.DEFAULT_DEADLINE
    max_response_bytes: int = _config.DEFAULT_MAX_RESPONSE_BYTES
    on_attempt: AttemptListener | None = None
    retry: _retry.RetryPolicy = field(default_factory=_retry.RetryPolicy)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    versions: Mapping[str, str] = field(default_factory=dict)
    names: Callable[[], Collection[str]] = frozenset
    """Returns the names of the areas and operations of the API."""
    editions: tuple[str, ...] = ()
    """The possible editions of the server, most likely first."""
    edition_is_certain: bool = False
    strict: bool = False
    pace: bool = False
    exactly_once: bool = True
    counts_are_reliable: bool = True
    """Whether a list is refused with counts that contradict its rows; those of one that lags do."""
    secrets: tuple[str, ...] = field(default=(), repr=False)
    """Secrets that are never sent to the server but must be masked, such as a proxy's password."""

    def changed(self, options: Mapping[str, Any]) -> "Settings":
        """These settings changed by the options; `None` means not given, except for times."""
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
    """A question whether the most similar name was meant; empty if none is similar."""
    # Loaded only for a mistake, because it takes time.
    from difflib import get_close_matches

    close = get_close_matches(name, names)
    return f". Did you mean {close[0]!r}?" if close else ""


def check_call_options(options: CallOptions) -> None:
    """Refuse unknown or invalid options of a call."""
    if not isinstance(options, Mapping):
        raise ConfigurationError(f"options must be a mapping, not {type(options).__name__}.")
    for name, value in options.items():
        if name not in CALL_OPTIONS:
            advice = _meant(str(name), CALL_OPTIONS) or "."
            raise ConfigurationError(f"options has {name!r}, which is not an option of a call{advice}")
        CALL_OPTIONS[name](value, f"options[{name!r}]")


def check_headers(value: Any, field: str) -> Mapping[str, str]:
    """The headers, if names and values are strings."""
    if not isinstance(value, Mapping) or not all(
        isinstance(name, str) and isinstance(text, str) for name, text in value.items()
    ):
        raise ConfigurationError(f"{field} must be a mapping from strings to strings.")
    return value


CALL_OPTIONS: dict[str, Callable[[Any, str], Any]] = {
    "timeout": _config.check_seconds,
    "deadline": _config.check_seconds,
    "headers": check_headers,
    "max_retries": _config.check_number,
    "version": _versions.check,
}


def merged(*parts: Mapping[str, str]) -> Credentials:
    """All headers with lower-case names; later ones replace earlier ones."""
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
# Option -> a function that checks its value and returns the changed settings.
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
