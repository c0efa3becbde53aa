"""OAuth 2.0 with Cal.com: how to get the first tokens, and where to keep them.

    verifier, challenge = oauth.pkce()
    url = oauth.authorization_url(client_id, redirect_uri, state=state, scope=["BOOKING_READ"],
                                  code_challenge=challenge)
    ...                                       # the user consents and returns to redirect_uri
    code = oauth.code_from(callback_url, state=state)
    auth = calcom.OAuth(client_id, store=oauth.FileTokenStore())
    client = calcom.CalCom(auth=auth)
    auth.exchange(code, redirect_uri=redirect_uri, code_verifier=verifier)

From then on the client refreshes the access token by itself, and only once if several calls find it expired.
"""

from __future__ import annotations

import base64
import email.utils
import hashlib
import hmac
import json
import os
import secrets
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn, Protocol, runtime_checkable
from urllib.parse import parse_qs, urlencode, urlsplit

from ._config import key_file, unpicklable
from ._files import FileLock, replace_text
from ._secrets import Mask
from .errors import ConfigurationError, OAuthError

if TYPE_CHECKING:
    from .types import JSON

AUTHORIZE = "https://app.cal.com/auth/oauth2/authorize"


class Tokens(NamedTuple):
    """An access token and its refresh token; `expires_at` is epoch seconds, `None` if unknown."""

    access_token: str
    refresh_token: str | None = None
    expires_at: float | None = None
    scope: str | None = None
    lifetime: float | None = None
    """Seconds for which the access token is valid from its issue, if known."""

    def expires_within(self, seconds: float, now: float) -> bool:
        """Return whether the access token expires within these seconds."""
        return self.expires_at is not None and self.expires_at - now <= seconds

    def __repr__(self) -> str:
        return f"Tokens(access_token='***', refresh_token='***', expires_at={self.expires_at!r})"


def tokens_from_oauth(answer: Mapping[str, JSON], now: float, old: Tokens | None = None) -> Tokens:
    """Read the tokens in an answer of the token endpoint.

    Missing parts are taken from `old`: RFC 6749 lets a server keep a refresh token without repeating it.
    """
    lifetime = seconds(answer.get("expires_in"))
    return Tokens(
        access_token=answer["access_token"],
        refresh_token=text(answer.get("refresh_token")) or (old and old.refresh_token),
        expires_at=None if lifetime is None else now + lifetime,
        scope=text(answer.get("scope")) or (old and old.scope),
        lifetime=lifetime,
    )


def tokens_from_managed_user(
    answer: Mapping[str, JSON], now: float, server_now: float | None = None, old: Tokens | None = None
) -> Tokens:
    """Read the tokens of a managed user, whose expiry the server states by its own clock, in milliseconds.

    `server_now` is the time on that clock. A token that has expired on arrival means that a clock is wrong:
    then its expiry is unknown, and it is replaced when the server refuses it.
    """
    ends = seconds(answer.get("accessTokenExpiresAt"))
    lifetime = None if ends is None else ends / 1000 - (now if server_now is None else server_now)
    if lifetime is not None and lifetime <= 0:
        lifetime = None
    return Tokens(
        access_token=answer["accessToken"],
        refresh_token=text(answer.get("refreshToken")) or (old and old.refresh_token),
        expires_at=None if lifetime is None else now + lifetime,
        lifetime=lifetime,
    )


def text(value: object) -> str | None:
    """Return a string that is not empty, or `None`."""
    return value if isinstance(value, str) and value else None


def is_token(value: object) -> bool:
    """Return whether a header can carry the value as an access token."""
    return isinstance(value, str) and value.isascii() and value.isprintable() and bool(value.strip())


def seconds(value: object) -> float | None:
    """Return a number that can be a time or a duration, or `None`."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e15:
        return None
    return float(value)


def clock_of(headers: Mapping[str, str]) -> float | None:
    """Return the time on the server's clock when it answered, as epoch seconds."""
    try:
        return email.utils.parsedate_to_datetime(headers.get("date", "")).timestamp()
    except (ValueError, OverflowError):
        return None


def pkce() -> tuple[str, str]:
    """Make a code verifier to keep, and the challenge to send to the authorization page."""
    verifier = secrets.token_urlsafe(48)
    return verifier, challenge_of(verifier)


def challenge_of(verifier: str) -> str:
    """Return the S256 challenge of a verifier."""
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def new_state() -> str:
    """Make a state to keep until the user returns: it ties the callback to this user."""
    return secrets.token_urlsafe(24)


def authorization_url(
    client_id: str,
    redirect_uri: str,
    *,
    state: str,
    scope: Iterable[str] = (),
    code_challenge: str | None = None,
    page: str = AUTHORIZE,
) -> str:
    """Return the URL to send the user to; public clients must give a `code_challenge`."""
    scopes = " ".join(scope)
    query = {
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        "response_type": "code",
        "state": state,
        **({"scope": scopes} if scopes else {}),
        **({"code_challenge": code_challenge, "code_challenge_method": "S256"} if code_challenge else {}),
    }
    return f"{page}?{urlencode(query)}"


def code_from(callback_url: str, *, state: str) -> str:
    """Return the code in the callback; a refusal or a different state raises `OAuthError`."""
    query = parse_qs(urlsplit(callback_url).query)
    given = query.get("state", [""])
    if len(given) != 1 or not hmac.compare_digest(given[0].encode(), state.encode()):
        raise OAuthError(
            "The state in the callback differs from the one that was sent: do not trust this callback.",
            error="state_mismatch",
        )
    if "error" in query:
        mask = Mask([state])
        error = mask.text(query["error"][0])
        description = mask.text(query.get("error_description", [""])[0])
        raise OAuthError(
            f"Authorization was refused: {error}{': ' if description else ''}{description}",
            error=error,
            description=description,
        )
    code = query.get("code", [])
    if len(code) != 1 or not code[0]:
        raise OAuthError("The callback has no code.", error="missing_code")
    return code[0]


class TokenStore(Protocol):
    """A place that keeps tokens between runs."""

    def load(self) -> Tokens | None:
        """Return the newest tokens, or `None`."""
        ...

    def save(self, tokens: Tokens) -> None:
        """Replace the stored tokens."""
        ...


class TokenLock(Protocol):
    """A lock to hold while replacing the tokens of a store."""

    def try_acquire(self) -> bool:
        """Take the lock if it is free, without waiting; return whether that succeeded."""
        ...

    def release(self) -> None:
        """Let others take the lock."""
        ...


@runtime_checkable
class LockableTokenStore(Protocol):
    """A store that several clients or processes share: only one at a time replaces its tokens.

    A store without `lock` may be shared too: if a refresh token is refused, the store is read again.
    """

    def lock(self) -> TokenLock:
        """Make a lock that is not yet taken."""
        ...


class MemoryTokenStore:
    """Keeps tokens while the program runs; the clients of a program may share it."""

    def __init__(self, tokens: Tokens | None = None) -> None:
        self._tokens = tokens
        self._lock = threading.Lock()

    def load(self) -> Tokens | None:
        """Return the tokens, or `None`."""
        return self._tokens

    def save(self, tokens: Tokens) -> None:
        """Replace the stored tokens."""
        self._tokens = tokens

    def lock(self) -> TokenLock:
        """Make a lock for the clients that share the store."""
        return _ThreadLock(self._lock)

    def __repr__(self) -> str:
        return "MemoryTokenStore(...)"

    def __reduce__(self) -> NoReturn:
        raise unpicklable(self)


class FileTokenStore:
    """Keeps tokens in a file that only its owner can read; `~/.config/calcom/tokens.json` by default."""

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        self.path = Path(path) if path is not None else key_file().with_name("tokens.json")

    def load(self) -> Tokens | None:
        """Return the tokens in the file, or `None` if it does not exist."""
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
            return Tokens(
                found["access_token"],
                found.get("refresh_token"),
                found.get("expires_at"),
                found.get("scope"),
                found.get("lifetime"),
            )
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            kind = type(error).__name__
        # Raised outside of `except`, because the parser's error holds the whole file.
        raise ConfigurationError(
            f"The token file {self.path} cannot be read ({kind}); remove it to start again."
        )

    def save(self, tokens: Tokens) -> None:
        """Replace the file; a reader finds the old or the new tokens, never a part."""
        replace_text(self.path, json.dumps(tokens._asdict()))

    def lock(self) -> TokenLock:
        """Make a lock for the processes that share the file; it ends with the process that holds it."""
        return FileLock(self.path.with_name(f".{self.path.name}.lock"))

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self.path)!r})"


class _ThreadLock:
    def __init__(self, lock: threading.Lock) -> None:
        self._lock = lock

    def try_acquire(self) -> bool:
        return self._lock.acquire(blocking=False)

    def release(self) -> None:
        self._lock.release()
