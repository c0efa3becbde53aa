"""OAuth 2.0 with Cal.com: the way to the first tokens, and where they are kept.

    verifier, challenge = oauth.pkce()
    url = oauth.authorization_url(client_id, redirect_uri, state=state, scope=["BOOKING_READ"],
                                  code_challenge=challenge)
    ...                                       # the user consents, and comes back to redirect_uri
    code = oauth.code_from(callback_url, state=state)
    auth = calcom.OAuth(client_id, store=oauth.FileTokenStore())
    client = calcom.CalCom(auth=auth)
    auth.exchange(code, redirect_uri=redirect_uri, code_verifier=verifier)

From then on the client refreshes the access token by itself, once however many calls find it expired.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import json
import os
import secrets
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn, Protocol
from urllib.parse import parse_qs, urlencode, urlsplit

from ._config import key_file, unpicklable
from ._secrets import Mask
from .errors import ConfigurationError, OAuthError

if TYPE_CHECKING:
    from .types import JSON

AUTHORIZE = "https://app.cal.com/auth/oauth2/authorize"


class Tokens(NamedTuple):
    """An access token and what replaces it; `expires_at` is epoch seconds, `None` if unknown."""

    access_token: str
    refresh_token: str | None = None
    expires_at: float | None = None
    scope: str | None = None

    def expires_within(self, seconds: float, now: float) -> bool:
        """Whether the access token is over by then."""
        return self.expires_at is not None and self.expires_at - now <= seconds

    def __repr__(self) -> str:
        return f"Tokens(access_token='***', refresh_token='***', expires_at={self.expires_at!r})"


def tokens_from_oauth(answer: Mapping[str, JSON], now: float) -> Tokens:
    """The tokens of an answer of the token endpoint."""
    lifetime = answer.get("expires_in")
    return Tokens(
        access_token=answer["access_token"],
        refresh_token=answer.get("refresh_token"),
        expires_at=now + lifetime if isinstance(lifetime, int | float) else None,
        scope=answer.get("scope"),
    )


def tokens_from_managed_user(answer: Mapping[str, JSON]) -> Tokens:
    """The tokens of a managed user, whose times are milliseconds."""
    expires = answer.get("accessTokenExpiresAt")
    return Tokens(
        access_token=answer["accessToken"],
        refresh_token=answer.get("refreshToken"),
        expires_at=expires / 1000 if isinstance(expires, int | float) else None,
    )


def pkce() -> tuple[str, str]:
    """A code verifier to keep, and the challenge to send to the authorization page."""
    verifier = secrets.token_urlsafe(48)
    return verifier, challenge_of(verifier)


def challenge_of(verifier: str) -> str:
    """The S256 challenge of a verifier."""
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def new_state() -> str:
    """A state to keep until the user comes back: it ties the callback to the one who left."""
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
    """Where to send the user; public clients must give a `code_challenge`."""
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
    """The code with which the user came back; a refusal or a foreign state is an `OAuthError`."""
    query = parse_qs(urlsplit(callback_url).query)
    given = query.get("state", [""])
    if len(given) != 1 or not hmac.compare_digest(given[0].encode(), state.encode()):
        raise OAuthError(
            "The state in the callback is not the one that was sent: the answer is somebody else's.",
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
    """Where tokens are kept between runs."""

    def load(self) -> Tokens | None:
        """The newest tokens, if there are any."""
        ...

    def save(self, tokens: Tokens) -> None:
        """Keep tokens in place of those before."""
        ...


class MemoryTokenStore:
    """Keeps tokens as long as the program runs."""

    def __init__(self, tokens: Tokens | None = None) -> None:
        self._tokens = tokens

    def load(self) -> Tokens | None:
        """The tokens, if there are any."""
        return self._tokens

    def save(self, tokens: Tokens) -> None:
        """Keep tokens in place of those before."""
        self._tokens = tokens

    def __repr__(self) -> str:
        return "MemoryTokenStore(...)"

    def __reduce__(self) -> NoReturn:
        raise unpicklable(self)


class FileTokenStore:
    """Keeps tokens in a file that only its owner can read; `~/.config/calcom/tokens.json` by default."""

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        self.path = Path(path) if path is not None else key_file().with_name("tokens.json")

    def load(self) -> Tokens | None:
        """The tokens of the file, if there is one."""
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
            return Tokens(
                found["access_token"], found.get("refresh_token"), found.get("expires_at"), found.get("scope")
            )
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            kind = type(error).__name__
        # Raised here, for the error of the parser holds the whole file.
        raise ConfigurationError(
            f"The token file {self.path} cannot be read ({kind}); remove it to start anew."
        )

    def save(self, tokens: Tokens) -> None:
        """Replace the file; a reader finds the tokens before or after, never half of them."""
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # mkstemp makes files that only their owner can read.
        descriptor, name = tempfile.mkstemp(dir=self.path.parent, prefix=".tokens-")
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(tokens._asdict(), file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, self.path)
        except BaseException:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(name)
            raise

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self.path)!r})"
