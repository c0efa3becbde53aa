"""Third-party applications: their clients, and the codes that the consent page gives."""

from __future__ import annotations

import base64
import hashlib

from ..state import Row, State

LEGACY_SCOPES = ["READ_BOOKING", "READ_PROFILE"]


def add_client(
    state: State, *, client_id: str, name: str, secret: str | None, redirect_uri: str, user_id: int
) -> Row:
    """Register a client; one without a secret is public and needs PKCE."""
    return state.oauth2_clients.insert(
        clientId=client_id,
        name=name,
        clientSecret=secret,
        redirectUri=redirect_uri,
        userId=user_id,
        logo=None,
        isTrusted=False,
    )


def add_code(state: State, *, code: str, client_id: str, user_id: int, verifier: str | None) -> Row:
    """An authorization code as the consent page would have given it, good for one use."""
    return state.oauth2_codes.insert(
        code=code,
        clientId=client_id,
        userId=user_id,
        scopes=LEGACY_SCOPES,
        codeChallenge=challenge(verifier) if verifier else None,
        usedAt=None,
    )


def challenge(verifier: str) -> str:
    """The S256 challenge of a PKCE verifier."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
