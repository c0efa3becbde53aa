"""Third-party applications: their clients, and the codes of the consent page."""

from __future__ import annotations

import base64
import hashlib

from ..state import Row, State

LEGACY_SCOPES = ["READ_BOOKING", "READ_PROFILE"]


def add_client(
    state: State, *, client_id: str, name: str, secret: str | None, redirect_uri: str, user_id: int
) -> Row:
    """Register a client; a client without a secret is public and needs PKCE."""
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
    """Add an authorization code like the consent page, valid once."""
    return state.oauth2_codes.insert(
        code=code,
        clientId=client_id,
        userId=user_id,
        scopes=LEGACY_SCOPES,
        codeChallenge=challenge(verifier) if verifier else None,
        usedAt=None,
    )


def challenge(verifier: str) -> str:
    """Return the S256 challenge of a PKCE verifier."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
