# Derived by spec.pipeline from calcom/_async/oauth.py; edit that file, and run `make generate`.
"""Credentials that expire and are refreshed: OAuth tokens, and tokens of managed users."""

from __future__ import annotations

import time
import warnings
from collections.abc import Mapping
from time import monotonic
from typing import TYPE_CHECKING, NoReturn

from .. import _config
from .._call import Call
from .._concurrency import Lock, shielded, sleep
from .._logging import logger
from .._secrets import Credentials, SecretScope
from ..errors import (
    AuthenticationError,
    BadRequestError,
    CalComError,
    ConfigurationError,
    OAuthError,
    TokensNotSaved,
)
from ..oauth import (
    LockableTokenStore,
    MemoryTokenStore,
    TokenLock,
    Tokens,
    TokenStore,
    clock_of,
    is_token,
    tokens_from_managed_user,
    tokens_from_oauth,
)

if TYPE_CHECKING:
    from ..types import JSON, Response
    from .send import Sender

# A token is refreshed a little before it expires, because a call takes time; a short-lived one in its last
# tenth.
MARGIN = 30.0
SHARE = 0.1
# How long to wait for another process that refreshes the tokens of a store, and how often to check.
PATIENCE = 30.0
INTERVAL = 0.02
# When to read a store again after a refusal: another process may have just used the refresh token.
SECOND_LOOKS = (0.0, 0.1, 0.3, 0.6)


class TokenAuth:
    """Tokens from a store, refreshed when they expire, and only once if several calls notice it.

    A refresh token may be single-use. So a refresh always runs to its end and keeps its tokens, even if the
    call that started it is cancelled.
    """

    def __init__(self, store: TokenStore) -> None:
        self._store = store
        self._tokens: Tokens | None = None
        # The tokens in the store when it was last read.
        self._stored: Tokens | None = None
        # When the tokens in use came from the server, by the monotonic clock.
        self._came: float | None = None
        self._lock = Lock()
        self._senders: list[Sender] = []

    def bind(self, sender: Sender) -> None:
        """Allow refreshes over the connections of this client too."""
        self._senders = [each for each in self._senders if not each.closed]
        self._senders.append(sender)

    def headers(self) -> dict[str, str]:
        """Return the Authorization header, with a token that does not expire soon."""
        if self._tokens is None:
            self._look()
        elif not _same(self._stored, self._tokens) and self._look() is None:
            # The store failed to save these tokens, and nobody has logged in since.
            self._save(self._tokens)
        tokens = self._tokens
        if tokens is None:
            raise ConfigurationError(f"{type(self).__name__} has no tokens yet: log in first.")
        if tokens.refresh_token and self._ends_soon(tokens):
            tokens = self._replace(tokens)
        return Credentials(authorization=f"Bearer {tokens.access_token}")

    def renew(self, used: dict[str, str], *, again: bool = False) -> bool:
        """Refresh the refused token, unless another call has already done so."""
        tokens = self._tokens
        if tokens is None or tokens.refresh_token is None:
            return False
        if used.get("authorization") == f"Bearer {tokens.access_token}":
            # A second refusal in one call means that expiry was not the problem. Very short-lived tokens are
            # an exception, because servers round their lifetime to seconds.
            short = tokens.lifetime is not None and tokens.lifetime <= MARGIN
            if again and not short and not self._ends_soon(tokens):
                return False
            self._replace(tokens)
        return True

    def _ends_soon(self, tokens: Tokens) -> bool:
        margin = MARGIN if tokens.lifetime is None else min(MARGIN, SHARE * tokens.lifetime)
        if tokens is self._tokens and self._came is not None:
            # For tokens received by this process the wall clock does not matter.
            return tokens.lifetime is not None and monotonic() - self._came >= tokens.lifetime - margin
        return tokens.expires_within(margin, time.time())

    def _look(self) -> Tokens | None:
        """Take newer tokens that another process has stored, if there are any."""
        try:
            stored = _checked(self._store.load())
        except CalComError:
            if self._tokens is None:
                raise
            return None
        except Exception as error:
            failure = type(error).__name__
        else:
            if stored is None or _same(stored, self._stored):
                return None
            self._stored, self._tokens, self._came = stored, stored, None
            return stored
        if self._tokens is None:
            # Raised outside of `except`, because the store's error may hold tokens.
            raise ConfigurationError(f"{self._store!r} cannot be read ({failure}).")
        return None

    def _replace(self, old: Tokens) -> Tokens:
        with self._lock:
            # Another call or process may have replaced the token while this call waited.
            if self._tokens is not None and not _same(self._tokens, old):
                return self._tokens
            if (newer := self._look()) is not None and not self._ends_soon(newer):
                return newer
            return shielded(self._refresh_alone)

    def _refresh_alone(self) -> Tokens:
        """Refresh while no other process does; use the tokens of another process if it has just refreshed."""
        lock, held = self._lock_of_store(), False
        began = monotonic()
        try:
            while lock is not None and monotonic() - began < PATIENCE:
                try:
                    held = lock.try_acquire()
                except Exception as error:
                    self._note_lock(error)
                    break
                if (newer := self._look()) is not None and not self._ends_soon(newer):
                    return newer
                if held:
                    break
                sleep(INTERVAL)
            old = self._tokens
            assert old is not None
            found = self._refreshed(old)
            if not isinstance(found, Tokens):
                newer = self._second_look()
                if newer is not None:
                    return newer
                found = self._start_over(old, found)
            self._keep(found)
            return found
        finally:
            if held and lock is not None:
                self._release(lock)

    def _refreshed(self, old: Tokens) -> Tokens | CalComError:
        """New tokens, or the error that refused a used or expired refresh token."""
        try:
            return self._refresh(old)
        except (BadRequestError, AuthenticationError, OAuthError) as error:
            if isinstance(error, OAuthError) and error.error != "invalid_grant":
                raise
            # Returned: an error raised while handling this one would carry it and its frames.
            return error

    def _lock_of_store(self) -> TokenLock | None:
        if not isinstance(self._store, LockableTokenStore):
            return None
        try:
            return self._store.lock()
        except Exception as error:
            self._note_lock(error)
            return None

    def _release(self, lock: TokenLock) -> None:
        try:
            lock.release()
        except Exception as error:
            self._note_lock(error)

    def _note_lock(self, error: Exception) -> None:
        # Without a lock, the second look must suffice.
        logger.warning("%r could not be locked (%s)", self._store, type(error).__name__)

    def _second_look(self) -> Tokens | None:
        for pause in SECOND_LOOKS:
            if pause:
                sleep(pause)
            if (newer := self._look()) is not None:
                return newer
        return None

    def _keep(self, tokens: Tokens) -> None:
        # In memory first: the store may fail, and the old refresh token is already used.
        self._tokens, self._came = tokens, monotonic()
        self._save(tokens)

    def _save(self, tokens: Tokens) -> None:
        try:
            self._store.save(tokens)
        except Exception as error:
            what = f"{self._store!r} could not keep new tokens ({type(error).__name__})"
        else:
            self._stored = tokens
            return
        logger.warning("%s", what)
        warnings.warn(
            f"{what}. This program continues with them and tries to save them at each call; a program "
            "started later would find invalid tokens.",
            TokensNotSaved,
            stacklevel=2,
        )

    def _refresh(self, old: Tokens) -> Tokens:
        raise ConfigurationError(f"{type(self).__name__} cannot refresh tokens.")

    def _start_over(self, old: Tokens, refusal: CalComError) -> Tokens:
        """Get new tokens without a valid refresh token, if that is possible."""
        raise refusal

    def _ask(
        self, operation: str, path: str, body: Mapping[str, str | None], headers: dict[str, str] | None = None
    ) -> tuple[JSON, Response]:
        # Several clients may share these credentials, and one of them may be closed.
        sender = next((each for each in self._senders if not each.closed), None)
        if sender is None:
            raise ConfigurationError(f"Pass this {type(self).__name__} to an open client first, as auth.")
        call = Call(
            operation=operation,
            method="POST",
            path=path,
            decode=lambda status, data, drifts: data,
            headers=headers or {},
            body=body,
            has_body=True,
            anonymous=True,
        )
        return sender.exchange(call)

    def secrets(self) -> list[str]:
        """Return the tokens in use."""
        return [token for token in (self._tokens or ())[:2] if isinstance(token, str)]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._store!r})"

    def __reduce__(self) -> NoReturn:
        raise _config.unpicklable(self)


class OAuth(TokenAuth):
    """OAuth access tokens for a client: `CalCom(auth=OAuth(client_id, store=...))`.

    Public clients have no secret. Tokens are kept in memory unless a `store` is given.
    """

    def __init__(
        self, client_id: str, *, client_secret: str | None = None, store: TokenStore | None = None
    ) -> None:
        super().__init__(store or MemoryTokenStore())
        self._client_id = client_id
        self._client_secret = client_secret

    def exchange(self, code: str, *, redirect_uri: str, code_verifier: str | None = None) -> Tokens:
        """Exchange the code of a callback for tokens, and keep them."""
        body = Credentials(
            grant_type="authorization_code", client_id=self._client_id, code=code, redirect_uri=redirect_uri
        )
        if code_verifier:
            body["code_verifier"] = code_verifier
        # A traceback may show the values of variables.
        del code, code_verifier

        def ask_and_keep() -> Tokens:
            tokens = self._token(body)
            self._keep(tokens)
            return tokens

        with SecretScope(self.secrets):
            return shielded(ask_and_keep)

    def _refresh(self, old: Tokens) -> Tokens:
        assert old.refresh_token is not None
        body = Credentials(
            grant_type="refresh_token", client_id=self._client_id, refresh_token=old.refresh_token
        )
        return self._token(body, old)

    def _token(self, body: Credentials, old: Tokens | None = None) -> Tokens:
        if self._client_secret:
            body["client_secret"] = self._client_secret
        answer = Credentials()
        found, _ = self._ask("exchange_oauth2_token", "/v2/auth/oauth2/token", body)
        if isinstance(found, dict):
            answer.update(found)
        del found
        if not is_token(answer.get("access_token")):
            raise OAuthError("The answer of the token endpoint has no access token.", error="no_token")
        return tokens_from_oauth(answer, time.time(), old)

    def secrets(self) -> list[str]:
        """Return the tokens in use, and the secret of the client."""
        return [*super().secrets(), *([self._client_secret] if self._client_secret else [])]


class ManagedUser(TokenAuth):
    """The tokens of a managed user of a platform client: `CalCom(auth=ManagedUser(...))`.

    Refresh tokens are single-use: give a `store` that outlives the program. With `user_id`, lost tokens are
    replaced too; this invalidates all older tokens of the user.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        tokens: Tokens | None = None,
        store: TokenStore | None = None,
        user_id: int | None = None,
    ) -> None:
        super().__init__(store or MemoryTokenStore(tokens))
        if tokens is not None:
            self._tokens = tokens
            self._save(tokens)
        self._client_id = client_id
        self._client_secret = client_secret
        self._user_id = user_id

    def _refresh(self, old: Tokens) -> Tokens:
        assert old.refresh_token is not None
        return self._replaced(
            "refresh_managed_user_tokens",
            f"/v2/oauth/{self._client_id}/refresh",
            Credentials(refreshToken=old.refresh_token),
            Credentials({"x-cal-secret-key": self._client_secret}),
            old,
        )

    def _start_over(self, old: Tokens, refusal: CalComError) -> Tokens:
        if self._user_id is None or not isinstance(refusal, BadRequestError):
            raise refusal
        return self._replaced(
            "force_refresh_managed_user_tokens",
            f"/v2/oauth-clients/{self._client_id}/users/{self._user_id}/force-refresh",
            Credentials(),
            Credentials({"x-cal-client-id": self._client_id, "x-cal-secret-key": self._client_secret}),
            old,
        )

    def _replaced(
        self, operation: str, path: str, body: Credentials, headers: Credentials, old: Tokens
    ) -> Tokens:
        data = Credentials()
        answer, http = self._ask(operation, path, body, headers)
        if isinstance(answer, dict) and isinstance(answer.get("data"), dict):
            data.update(answer["data"])
        del answer
        if not is_token(data.get("accessToken")):
            raise OAuthError("The answer has no access token.", error="no_token")
        return tokens_from_managed_user(data, time.time(), clock_of(http.headers), old)

    def secrets(self) -> list[str]:
        """Return the tokens in use, and the secret of the client."""
        return [*super().secrets(), self._client_secret]


def _checked(stored: Tokens | None) -> Tokens | None:
    """The result of a store, if it is valid."""
    if stored is not None and not (isinstance(stored, Tokens) and isinstance(stored.access_token, str)):
        raise TypeError(f"{type(stored).__name__} is not Tokens")
    return stored


def _same(one: Tokens | None, other: Tokens | None) -> bool:
    # A store may keep only the two tokens.
    return (one and one[:2]) == (other and other[:2])
