"""Credentials that expire and are replaced: OAuth tokens, and tokens of managed users."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, NoReturn

from .. import _config
from .._call import Call
from .._concurrency import AsyncLock
from ..errors import BadRequestError, ConfigurationError, OAuthError
from ..oauth import MemoryTokenStore, Tokens, TokenStore, tokens_from_managed_user, tokens_from_oauth

if TYPE_CHECKING:
    from ..types import JSON
    from .send import AsyncSender

# A token is replaced a little before its end, for a call takes time.
MARGIN = 30.0


class AsyncTokenAuth:
    """Tokens out of a store, replaced when they expire; however many calls find out, it happens once."""

    def __init__(self, store: TokenStore) -> None:
        self._store = store
        self._tokens: Tokens | None = None
        self._lock = AsyncLock()
        self._sender: AsyncSender | None = None

    def bind(self, sender: AsyncSender) -> None:
        """Send what replaces tokens over the connections of this client."""
        self._sender = sender

    async def headers(self) -> dict[str, str]:
        """The Authorization header, with a token that is good for a while."""
        tokens = self._tokens or self._store.load()
        if tokens is None:
            raise ConfigurationError(f"{type(self).__name__} has no tokens yet: nobody has logged in.")
        self._tokens = tokens
        if tokens.refresh_token and tokens.expires_within(MARGIN, time.time()):
            tokens = await self._replace(tokens)
        return {"authorization": f"Bearer {tokens.access_token}"}

    async def renew(self, used: dict[str, str]) -> bool:
        """Replace the token that was refused, unless somebody has done so already."""
        tokens = self._tokens
        if tokens is None or tokens.refresh_token is None:
            return False
        if used.get("authorization") == f"Bearer {tokens.access_token}":
            await self._replace(tokens)
        return True

    async def _replace(self, old: Tokens) -> Tokens:
        async with self._lock:
            # While this call waited, or in another process, the token may have been replaced.
            for newer in (self._tokens, self._store.load()):
                if newer is not None and newer.access_token != old.access_token:
                    self._tokens = newer
                    return newer
            tokens = await self._refresh(old)
            self._keep(tokens)
            return tokens

    def _keep(self, tokens: Tokens) -> None:
        # Saved before it is used: a used refresh token may be worth nothing any more.
        self._store.save(tokens)
        self._tokens = tokens

    async def _refresh(self, old: Tokens) -> Tokens:
        raise ConfigurationError(f"{type(self).__name__} cannot replace tokens.")

    async def _ask(
        self, operation: str, path: str, body: Mapping[str, str | None], headers: dict[str, str] | None = None
    ) -> JSON:
        if self._sender is None:
            raise ConfigurationError(f"Give the {type(self).__name__} to a client first, as auth.")
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
        return await self._sender.send(call)

    def secrets(self) -> list[str]:
        """The tokens in use."""
        return [token for token in (self._tokens or ())[:2] if isinstance(token, str)]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._store!r})"

    def __reduce__(self) -> NoReturn:
        raise _config.unpicklable(self)


class AsyncOAuth(AsyncTokenAuth):
    """OAuth access tokens for a client: `CalCom(auth=OAuth(client_id, store=...))`.

    Public clients have no secret. Tokens are kept in memory unless a `store` is given.
    """

    def __init__(
        self, client_id: str, *, client_secret: str | None = None, store: TokenStore | None = None
    ) -> None:
        super().__init__(store or MemoryTokenStore())
        self._client_id = client_id
        self._client_secret = client_secret

    async def exchange(self, code: str, *, redirect_uri: str, code_verifier: str | None = None) -> Tokens:
        """Turn the code with which a user came back into tokens, and keep them."""
        body = {
            "grant_type": "authorization_code",
            "client_id": self._client_id,
            "code": code,
            "redirect_uri": redirect_uri,
            **({"client_secret": self._client_secret} if self._client_secret else {}),
            **({"code_verifier": code_verifier} if code_verifier else {}),
        }
        tokens = await self._token(body)
        self._keep(tokens)
        return tokens

    async def _refresh(self, old: Tokens) -> Tokens:
        body = {
            "grant_type": "refresh_token",
            "client_id": self._client_id,
            "refresh_token": old.refresh_token,
            **({"client_secret": self._client_secret} if self._client_secret else {}),
        }
        return await self._token(body)

    async def _token(self, body: Mapping[str, str | None]) -> Tokens:
        answer = await self._ask("exchange_oauth2_token", "/v2/auth/oauth2/token", body)
        if not isinstance(answer, dict) or not isinstance(answer.get("access_token"), str):
            raise OAuthError("The token endpoint answered without a token.", error="no_token")
        return tokens_from_oauth(answer, time.time())

    def secrets(self) -> list[str]:
        """The tokens in use, and the secret of the client."""
        return [*super().secrets(), *([self._client_secret] if self._client_secret else [])]


class AsyncManagedUser(AsyncTokenAuth):
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
            self._keep(tokens)
        self._client_id = client_id
        self._client_secret = client_secret
        self._user_id = user_id

    async def _refresh(self, old: Tokens) -> Tokens:
        try:
            answer = await self._ask(
                "refresh_managed_user_tokens",
                f"/v2/oauth/{self._client_id}/refresh",
                {"refreshToken": old.refresh_token},
                {"x-cal-secret-key": self._client_secret},
            )
        except BadRequestError:
            if self._user_id is None:
                raise
            answer = await self._ask(
                "force_refresh_managed_user_tokens",
                f"/v2/oauth-clients/{self._client_id}/users/{self._user_id}/force-refresh",
                {},
                {"x-cal-client-id": self._client_id, "x-cal-secret-key": self._client_secret},
            )
        data = answer.get("data") if isinstance(answer, dict) else None
        if not isinstance(data, dict) or not isinstance(data.get("accessToken"), str):
            raise OAuthError("The server answered without tokens.", error="no_token")
        return tokens_from_managed_user(data)

    def secrets(self) -> list[str]:
        """The tokens in use, and the secret of the client."""
        return [*super().secrets(), self._client_secret]
