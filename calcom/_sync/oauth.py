# Derived by spec.pipeline from calcom/_async/oauth.py; edit that file, and run `make generate`.
"""Credentials that expire and are replaced: OAuth tokens, and tokens of managed users."""

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
    tokens_from_managed_user,
    tokens_from_oauth,
)

if TYPE_CHECKING:
    from ..types import JSON, Response
    from .send import Sender

# A token is replaced a little before its end, for a call takes time; a short-lived one in its last tenth.
MARGIN = 30.0
SHARE = 0.1
# How long to wait for another process that replaces the tokens of a store, and how often to look.
PATIENCE = 30.0
INTERVAL = 0.02
# When to look into a store again after a refusal: somebody may have used the refresh token just before.
SECOND_LOOKS = (0.0, 0.1, 0.3, 0.6)


class TokenAuth:
    """Tokens out of a store, replaced when they expire; however many calls find out, it happens once.

    A refresh token may be good for one use. So whoever has sent one waits for the answer and keeps it,
    whatever happens meanwhile.
    """

    def __init__(self, store: TokenStore) -> None:
        self._store = store
        self._tokens: Tokens | None = None
        # What the store held when it was last looked at.
        self._stored: Tokens | None = None
        # When the tokens in use came from the server, by a clock that nobody sets.
        self._came: float | None = None
        self._lock = Lock()
        self._senders: list[Sender] = []

    def bind(self, sender: Sender) -> None:
        """Send what replaces tokens over the connections of this client, among others."""
        self._senders = [each for each in self._senders if not each.closed]
        self._senders.append(sender)

    def headers(self) -> dict[str, str]:
        """The Authorization header, with a token that is good for a while."""
        if self._tokens is None:
            self._look()
        elif not _same(self._stored, self._tokens) and self._look() is None:
            # The store failed when these came, and nobody has logged in since.
            self._save(self._tokens)
        tokens = self._tokens
        if tokens is None:
            raise ConfigurationError(f"{type(self).__name__} has no tokens yet: nobody has logged in.")
        if tokens.refresh_token and self._ends_soon(tokens):
            tokens = self._replace(tokens)
        return Credentials(authorization=f"Bearer {tokens.access_token}")

    def renew(self, used: dict[str, str], *, again: bool = False) -> bool:
        """Replace the token that was refused, unless somebody has done so already."""
        tokens = self._tokens
        if tokens is None or tokens.refresh_token is None:
            return False
        if used.get("authorization") == f"Bearer {tokens.access_token}":
            # A second refusal in one call means that it was not the age, unless tokens live that short: then
            # the seconds to which servers round matter.
            short = tokens.lifetime is not None and tokens.lifetime <= MARGIN
            if again and not short and not self._ends_soon(tokens):
                return False
            self._replace(tokens)
        return True

    def _ends_soon(self, tokens: Tokens) -> bool:
        margin = MARGIN if tokens.lifetime is None else min(MARGIN, SHARE * tokens.lifetime)
        if tokens is self._tokens and self._came is not None:
            # What the clock of the machine says of tokens that were just given does not matter.
            return tokens.lifetime is not None and monotonic() - self._came >= tokens.lifetime - margin
        return tokens.expires_within(margin, time.time())

    def _look(self) -> Tokens | None:
        """Take what somebody else has put into the store, if it is new."""
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
            # Raised here, for what a store says of its failure may hold tokens.
            raise ConfigurationError(f"{self._store!r} cannot be read ({failure}).")
        return None

    def _replace(self, old: Tokens) -> Tokens:
        with self._lock:
            # While this call waited, or in another process, the token may have been replaced.
            if self._tokens is not None and not _same(self._tokens, old):
                return self._tokens
            if (newer := self._look()) is not None and not self._ends_soon(newer):
                return newer
            return shielded(self._refresh_alone)

    def _refresh_alone(self) -> Tokens:
        """Refresh while no other process does, unless one has just done so."""
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
        """New tokens, or the refusal of a refresh token that is worth nothing any more."""
        try:
            return self._refresh(old)
        except (BadRequestError, AuthenticationError, OAuthError) as error:
            if isinstance(error, OAuthError) and error.error != "invalid_grant":
                raise
            # Returned, for an error that is raised while it is handled would carry it, and its frames too.
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
        # Where there is no lock, the second look has to do.
        logger.warning("%r could not be locked (%s)", self._store, type(error).__name__)

    def _second_look(self) -> Tokens | None:
        for pause in SECOND_LOOKS:
            if pause:
                sleep(pause)
            if (newer := self._look()) is not None:
                return newer
        return None

    def _keep(self, tokens: Tokens) -> None:
        # In memory first: the store may fail, and a used refresh token is worth nothing any more.
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
            f"{what}. This program goes on with them and tries to save them at each call; what starts after "
            "it finds tokens that are worth nothing any more.",
            TokensNotSaved,
            stacklevel=2,
        )

    def _refresh(self, old: Tokens) -> Tokens:
        raise ConfigurationError(f"{type(self).__name__} cannot replace tokens.")

    def _start_over(self, old: Tokens, refusal: CalComError) -> Tokens:
        """New tokens without a refresh token that is any good, where there is a way."""
        raise refusal

    def _ask(
        self, operation: str, path: str, body: Mapping[str, str | None], headers: dict[str, str] | None = None
    ) -> tuple[JSON, Response]:
        # Several clients may share these credentials, and one of them may be closed.
        sender = next((each for each in self._senders if not each.closed), None)
        if sender is None:
            raise ConfigurationError(f"Give the {type(self).__name__} to an open client first, as auth.")
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
        """The tokens in use."""
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
        """Turn the code with which a user came back into tokens, and keep them."""
        body = Credentials(
            grant_type="authorization_code", client_id=self._client_id, code=code, redirect_uri=redirect_uri
        )
        if code_verifier:
            body["code_verifier"] = code_verifier
        # A traceback may show what a variable holds.
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
        if not isinstance(answer.get("access_token"), str):
            raise OAuthError("The token endpoint answered without a token.", error="no_token")
        return tokens_from_oauth(answer, time.time(), old)

    def secrets(self) -> list[str]:
        """The tokens in use, and the secret of the client."""
        return [*super().secrets(), *([self._client_secret] if self._client_secret else [])]


class ManagedUser(TokenAuth):
    """The tokens of a managed user of a platform client: `CalCom(auth=ManagedUser(...))`.

    A used refresh token is worth nothing any more: keep a `store` that outlives the program. With `user_id`
    lost tokens are replaced too, at the price of all older ones.
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
        if not isinstance(data.get("accessToken"), str):
            raise OAuthError("The server answered without tokens.", error="no_token")
        return tokens_from_managed_user(data, time.time(), clock_of(http.headers), old)

    def secrets(self) -> list[str]:
        """The tokens in use, and the secret of the client."""
        return [*super().secrets(), self._client_secret]


def _checked(stored: Tokens | None) -> Tokens | None:
    """What a store gave, if it is what a store has to give."""
    if stored is not None and not (isinstance(stored, Tokens) and isinstance(stored.access_token, str)):
        raise TypeError(f"{type(stored).__name__} is not Tokens")
    return stored


def _same(one: Tokens | None, other: Tokens | None) -> bool:
    # A store need not keep more than the tokens.
    return (one and one[:2]) == (other and other[:2])
