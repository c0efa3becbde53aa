"""Where the client gets its settings from, and plain messages about what is wrong with them."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import NoReturn
from urllib.parse import unquote, urlsplit

from ._editions import HOSTS, NAMES, Edition
from .errors import ConfigurationError

HOSTED = f"https://{next(iter(HOSTS))}/v2"
KEY_VARIABLES = ("CALCOM_API_KEY", "CAL_API_KEY")
URL_VARIABLE = "CALCOM_BASE_URL"
PROXIES = ("http", "https", "socks5", "socks5h")
DEFAULT_TIMEOUT = 30.0
DEFAULT_DEADLINE = 300.0
DEFAULT_MAX_RESPONSE_BYTES = 64 * 2**20
# Operating systems accept waits of up to some days; this is well below.
LONGEST_WAIT = 86400.0

ApiKey = str | Callable[[], str] | None


def key_file(environ: Mapping[str, str] = os.environ) -> Path:
    """The file that holds the key if neither an argument nor a variable is set."""
    base = environ.get("XDG_CONFIG_HOME")
    return (Path(base) if base else Path.home() / ".config") / "calcom" / "api_key"


def find_key(given: ApiKey, environ: Mapping[str, str] = os.environ) -> ApiKey:
    """The key from the argument, else the environment, else the file; `None` if there is none.

    The environment and the file may lack a key, since some calls need none. An empty argument is an error.
    """
    if given is not None:
        return given if callable(given) else check_key(given, "api_key")
    for variable in KEY_VARIABLES:
        if environ.get(variable):
            return check_key(environ[variable], variable)
    path = key_file(environ)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ConfigurationError(f"The key file {path} cannot be read: {error.strerror}.") from None
    return check_key(text, str(path)) if text.strip() else None


def check_key(value: object, field: str) -> str:
    """The key without surrounding whitespace; an error names the field, not the key."""
    if not isinstance(value, str):
        raise ConfigurationError(
            f"{field} must be a string or a function that returns one, not {type(value).__name__}."
        )
    key = value.strip()
    if not key:
        raise ConfigurationError(f"{field} is empty.")
    if key.lower().startswith("bearer "):
        raise ConfigurationError(f"{field} begins with the word Bearer; give only the key.")
    if not key.isascii() or any(mark.isspace() or not mark.isprintable() for mark in key):
        raise ConfigurationError(
            f"{field} contains whitespace or characters that no key has; check that it was copied correctly."
        )
    return key


def find_base_url(given: str | None, environ: Mapping[str, str] = os.environ) -> str:
    """The root that the paths of the API (`/v2/...`) are appended to."""
    field, url = "base_url", HOSTED
    if given is not None:
        url = given
    elif environ.get(URL_VARIABLE):
        field, url = URL_VARIABLE, environ[URL_VARIABLE]
    root = root_of(url, field)
    if urlsplit(root).path.endswith("/v1"):
        raise ConfigurationError(
            f"{field} is the address of API v1: use calcom.v1.CalComV1, or give the address of API v2."
        )
    return root


def root_of(url: str, field: str, version: str = "v2") -> str:
    """The URL without the version at its end, which is optional."""
    if not isinstance(url, str):
        raise ConfigurationError(f"{field} must be a string, not {type(url).__name__}.")
    text = url.strip().rstrip("/")
    try:
        parts = urlsplit(text)
        is_valid = _is_host(parts.hostname or "") and (parts.port is None or parts.port > 0)
    except ValueError:
        parts, is_valid = urlsplit(""), False
    if parts.scheme not in ("http", "https") or not is_valid:
        raise ConfigurationError(
            f"{field} must be a URL such as {HOSTED} or http://localhost:5555/v2, not {_shown(url)!r}."
        )
    if parts.username or parts.password:
        raise ConfigurationError(
            f"{field} must not contain a user name or password; give the key as api_key."
        )
    if parts.query or parts.fragment:
        raise ConfigurationError(f"{field} must end after the path: remove the query or fragment.")
    return text.removesuffix(f"/{version}")


def _is_host(name: str) -> bool:
    """Whether this is a possible host name; some impossible names raise ValueError."""
    # The codec takes time to load and does not change ASCII names.
    written = name if name.isascii() else name.encode("idna").decode()
    *labels, last = written.split(".")
    return bool(written) and all(0 < len(label) < 64 for label in labels) and len(last) < 64


def _shown(url: str) -> str:
    return url if len(url) <= 80 and "@" not in url else url.rpartition("@")[2][:80]


def check_proxy(proxy: str | None) -> tuple[str, ...]:
    """The secrets in the URL of a proxy, which must be masked; an invalid URL raises."""
    if proxy is None:
        return ()
    try:
        parts = urlsplit(proxy)
        if parts.scheme in PROXIES and parts.hostname and (parts.port is None or parts.port > 0):
            return (parts.password, unquote(parts.password)) if parts.password else ()
    except (ValueError, TypeError, AttributeError):
        pass  # Reported below, so that no error that shows the URL is chained.
    # The message does not show the URL, which may contain a password.
    raise ConfigurationError(
        f"proxy must be a URL such as http://user:password@host:8080; it may begin with {', '.join(PROXIES)}."
    )


def check_number(value: object, field: str, *, minimum: float = 0.0, maximum: float = math.inf) -> float:
    """The value, if it is a number within the limits."""
    # NaN is outside every range.
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_number and minimum <= value <= maximum and value < math.inf:  # type: ignore[operator]
        return value  # type: ignore[return-value]
    limits = f"of at least {minimum:g}" + (f" and at most {maximum:g}" if maximum < math.inf else "")
    raise ConfigurationError(f"{field} must be a number {limits}, not {value!r}.")


def check_count(value: object, field: str, *, minimum: int = 0) -> int:
    """The value, if it is a whole number of at least the minimum."""
    if isinstance(value, bool) or not isinstance(value, int) or value < minimum:
        raise ConfigurationError(f"{field} must be a whole number of at least {minimum}, not {value!r}.")
    return value


def check_seconds(value: object, field: str) -> float | None:
    """The value, if it is a valid timeout; `None` waits for ever."""
    if value is None:
        return None
    seconds = check_number(value, field, maximum=LONGEST_WAIT)
    if not seconds:
        raise ConfigurationError(f"{field} must be more than 0; None waits for ever.")
    return seconds


class ClientCredentials:
    """The id and secret of a platform OAuth client, to use in place of an API key."""

    __slots__ = ("client_id", "client_secret")

    def __init__(self, client_id: str, client_secret: str) -> None:
        self.client_id = check_key(client_id, "client_id")
        self.client_secret = check_key(client_secret, "client_secret")

    def headers(self) -> dict[str, str]:
        """Return the headers that authorize a call."""
        return {"x-cal-client-id": self.client_id, "x-cal-secret-key": self.client_secret}

    def __repr__(self) -> str:
        return f"ClientCredentials(client_id={self.client_id!r}, client_secret='***')"

    def __reduce__(self) -> NoReturn:
        raise unpicklable(self)


def unpicklable(value: object) -> TypeError:
    """The error for pickling an object that holds a secret, since anybody may read a pickle."""
    return TypeError(f"{type(value).__name__} holds a secret and cannot be pickled.")


def host_edition(url: str) -> Edition | None:
    """The edition of the server at this URL, if it is one of Cal.com's hosts."""
    return HOSTS.get((urlsplit(url).hostname or "").rstrip("."))


def is_hosted(url: str) -> bool:
    """Return whether a URL belongs to Cal.com's hosted service, in any of its regions."""
    return host_edition(url) == "hosted"


def editions_of(root: str, given: str | None) -> tuple[str, ...]:
    """The editions that the server may be: the given one, the one of its host, or every self-hosted one."""
    if given is not None:
        if given not in NAMES:
            raise ConfigurationError(f"edition must be one of {', '.join(NAMES)}, not {given!r}.")
        return (given,)
    known = host_edition(root)
    return (known,) if known else tuple(name for name in NAMES if name not in HOSTS.values())


def servers_with(editions: Collection[str]) -> str:
    """The names of the editions, for a message."""
    *others, last = [name for edition, name in NAMES.items() if edition in editions]
    return f"{', '.join(others)} and {last}" if others else last
