"""Where the credentials of a call come from."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, NoReturn, Protocol, runtime_checkable

from .. import _config
from .._concurrency import async_call
from ..errors import CalComError, ConfigurationError

if TYPE_CHECKING:
    from .send import AsyncSender

# A key, or a function that returns the current one.
KeySource = str | Callable[[], str | Awaitable[str]]


class AsyncAuth(Protocol):
    """A source of credentials for calls."""

    async def headers(self) -> dict[str, str]:
        """Return the headers that authorize a call; empty without credentials."""
        ...

    async def renew(self, used: dict[str, str], *, again: bool = False) -> bool:
        """Replace credentials that the server refused as expired; return whether there are new ones."""
        ...

    def secrets(self) -> list[str]:
        """Return the secrets that must be masked."""
        ...


@runtime_checkable
class AsyncBindable(Protocol):
    """Credentials that are refreshed over the connections of the client that uses them."""

    def bind(self, sender: AsyncSender) -> None:
        """Use the connections of this sender."""
        ...


def check_auth(auth: object) -> None:
    """Refuse an object that provides no credentials, or is for the other kind of client."""
    kind = type(auth).__name__
    if not all(callable(getattr(auth, name, None)) for name in ("headers", "renew", "secrets")):
        raise ConfigurationError(f"auth must be an object that provides credentials, not {kind}.")
    is_async = inspect.iscoroutinefunction(AsyncKeyAuth.headers)
    if inspect.iscoroutinefunction(auth.headers) is not is_async:  # type: ignore[attr-defined]
        wanted = "asynchronous" if is_async else "synchronous"
        raise ConfigurationError(f"auth must be {wanted} for this client; {kind} is not.")


class AsyncKeyAuth:
    """An API key or access token, or a function that returns the current one."""

    def __init__(self, key: KeySource | None) -> None:
        self._key = key
        self._last = key if isinstance(key, str) else None

    async def headers(self) -> dict[str, str]:
        """Return the Authorization header."""
        if self._key is None:
            return {}
        if not callable(self._key):
            return {"authorization": f"Bearer {self._key}"}
        given = await self._ask(self._key)
        if not isinstance(given, str):
            raise ConfigurationError(
                f"The function given as api_key must return a string, not {type(given).__name__}."
            )
        self._last = _config.check_key(given, "the result of the function given as api_key")
        return {"authorization": f"Bearer {self._last}"}

    async def _ask(self, function: Callable[[], Any]) -> Any:
        try:
            return await async_call(function)
        except (CalComError, AssertionError):
            raise
        except Exception as error:
            # Without its frames, which may hold keys.
            cause = error.with_traceback(None)
        raise ConfigurationError(
            f"The function given as api_key raised {type(cause).__name__}; nothing was sent."
        ) from cause

    async def renew(self, used: dict[str, str], *, again: bool = False) -> bool:
        """Call the function again: it may return a newer key."""
        return callable(self._key) and await self.headers() != used

    def secrets(self) -> list[str]:
        """Return the key in use."""
        return [self._last] if self._last else []

    def __repr__(self) -> str:
        kind = "none" if self._key is None else "function" if callable(self._key) else "***"
        return f"{type(self).__name__}({kind})"

    def __reduce__(self) -> NoReturn:
        raise _config.unpicklable(self)


class AsyncClientCredentialsAuth:
    """The id and secret of a platform OAuth client."""

    def __init__(self, credentials: _config.ClientCredentials) -> None:
        self._credentials = credentials

    async def headers(self) -> dict[str, str]:
        """Return the two headers of the client."""
        return self._credentials.headers()

    async def renew(self, used: dict[str, str], *, again: bool = False) -> bool:
        """Return `False`: client credentials do not expire."""
        return False

    def secrets(self) -> list[str]:
        """Return the secret of the client."""
        return [self._credentials.client_secret]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._credentials!r})"
