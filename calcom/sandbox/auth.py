"""Authentication: API keys, access tokens of managed users, OAuth 2 tokens, client credentials."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from .clock import parse_moment
from .errors import HttpError, unauthorized
from .organizations.members import owner_of
from .state import Row, State, words

KEY_PREFIX = "cal_"
API_KEY, ACCESS_TOKEN, OAUTH2, CLIENT = "API_KEY", "ACCESS_TOKEN", "THIRD_PARTY_ACCESS_TOKEN", "OAUTH_CLIENT"
ANY_METHOD = (API_KEY, ACCESS_TOKEN, OAUTH2, CLIENT)

# Bits of a platform client's permissions, lowest first.
PERMISSIONS = words(
    """
    EVENT_TYPE_READ EVENT_TYPE_WRITE BOOKING_READ BOOKING_WRITE SCHEDULE_READ SCHEDULE_WRITE
    APPS_READ APPS_WRITE PROFILE_READ PROFILE_WRITE
    """
)
# The groups for which a client needs a permission: READ for GET, WRITE for other methods.
_GUARDED = (
    (re.compile(r"/v2/me$"), "PROFILE"),
    (re.compile(r"/v2/schedules(/[^/]+)?$"), "SCHEDULE"),
    (re.compile(r"/v2/event-types(/:eventTypeId)?$"), "EVENT_TYPE"),
    (re.compile(r"/v2/bookings(/|$)"), "BOOKING"),
    (re.compile(r"/v2/(calendars/:calendar|gcal)/check$"), "APPS"),
)


@dataclass(slots=True)
class Caller:
    """An authenticated caller: the user whose rights apply, and the credential.

    `method` is one of the constants above; `client` is the platform client (or OAuth 2 client) that
    belongs to the credential; `token` the key or token as sent; `organization_id` the organization that
    the credential itself belongs to, such as a client's or an organization's key.
    """

    user: Row
    method: str
    token: str = ""
    client: Row | None = None
    scopes: tuple[str, ...] = ()
    organization_id: int | None = None


def bearer(headers: Mapping[str, str]) -> str | None:
    """Return the credential of the Authorization header; the word Bearer is optional but case-sensitive."""
    return headers.get("authorization", "").strip().replace("Bearer ", "", 1) or None


def authenticate(
    state: State,
    headers: Mapping[str, str],
    params: Mapping[str, str],
    now: float,
    allow: tuple[str, ...] = ANY_METHOD,
    *,
    names_client: bool = True,
) -> Caller | None:
    """Return the caller; None without a credential. An invalid credential raises.

    For an unknown token the newer server (`names_client`) says that the client is missing.
    """
    token = bearer(headers)
    secret = headers.get("x-cal-secret-key")
    client_id = params.get("clientId") or headers.get("x-cal-client-id")
    if client_id and secret and (CLIENT in allow or token is None):
        return _checked(_client(state, client_id, secret), allow)
    if token is not None:
        if token.startswith(KEY_PREFIX):
            return _checked(_api_key(state, token, now), allow)
        found = _token(state, token, headers.get("origin"), now, names_client=names_client)
        return _checked(found, allow)
    if client_id:
        raise unauthorized(
            "ApiAuthStrategy - Only 'x-cal-client-id' header provided. Please also provide "
            "'x-cal-secret-key' header or Auth bearer token as 'Authentication' header"
        )
    if secret:
        raise unauthorized(
            "ApiAuthStrategy - Only 'x-cal-secret-key' header provided. Please also provide "
            "'x-cal-client-id' header or Auth bearer token as 'Authentication' header"
        )
    return None


def permission_for(method: str, path: str) -> str | None:
    """Return the permission that a platform client needs for a route, if any."""
    for pattern, group in _GUARDED:
        if pattern.match(path):
            return f"{group}_{'READ' if method == 'GET' else 'WRITE'}"
    return None


def check_permission(
    state: State, headers: Mapping[str, str], params: Mapping[str, str], now: float, permission: str
) -> None:
    """Refuse platform clients and their users' tokens without the permission; other callers have all."""
    token = bearer(headers)
    client_id = params.get("clientId") or headers.get("x-cal-client-id")
    if token is not None:
        if token.startswith(KEY_PREFIX):
            return
        claims = read_token(state, token) or {}
        if claims.get("token_type") == "Access Token" and claims["exp"] > now:
            return
        row = state.access_tokens.get(token)
        client = state.oauth_clients.get(row["clientId"]) if row else None
        missing = f"access token={token}"
    elif client_id:
        client, missing = state.oauth_clients.get(client_id), f"client id={client_id}"
    else:
        raise not_permitted()
    if client is None:
        raise HttpError(403, f"PermissionsGuard - no oAuth client found for {missing}")
    if not client["permissions"] >> PERMISSIONS.index(permission) & 1:
        raise HttpError(
            403,
            f"PermissionsGuard - oAuth client with id={client['id']} does not have the required "
            f"permissions={permission}. Go to platform dashboard settings and add the required permissions "
            "to the oAuth client.",
        )


def no_credentials() -> HttpError:
    return unauthorized(
        "ApiAuthStrategy - No authentication method provided. Either pass an API key as 'Bearer' header "
        "or OAuth client credentials as 'x-cal-secret-key' and 'x-cal-client-id' headers"
    )


def not_permitted() -> HttpError:
    """Return the error of routes with optional authentication and permissions for missing credentials."""
    return HttpError(
        403,
        "PermissionsGuard - no authentication provided. Provide either authorization bearer token "
        "containing managed user access token or oAuth client id in 'x-cal-client-id' header.",
    )


def _checked(caller: Caller, allow: tuple[str, ...]) -> Caller:
    if caller.method not in allow:
        raise unauthorized(
            "ApiAuthStrategy - Invalid authentication method. Please provide one of the allowed methods: "
            + ", ".join(allow)
        )
    return caller


def _client(state: State, client_id: str, secret: str) -> Caller:
    client = state.oauth_clients.get(client_id)
    if client is None:
        raise unauthorized(f"ApiAuthStrategy - oAuth client - Client with ID {client_id} not found")
    if not hmac.compare_digest(client["secret"].encode(), secret.encode()):
        raise unauthorized("ApiAuthStrategy - oAuth client - Invalid client secret")
    owner = owner_of(state, client["organizationId"])
    if owner is None:
        raise unauthorized("ApiAuthStrategy - oAuth client - No owner found")
    return Caller(owner, CLIENT, client=client, organization_id=client["organizationId"])


def _api_key(state: State, token: str, now: float) -> Caller:
    key = state.api_keys.get(token)
    if key is None:
        raise unauthorized("ApiAuthStrategy - api key - Your api key is not valid")
    expires = key.get("expiresAt")
    # A key is valid until the end of the day on which it expires.
    if expires is not None and parse_moment(expires).date() < datetime.fromtimestamp(now, UTC).date():
        raise unauthorized("ApiAuthStrategy - api key - Your api key is expired")
    return Caller(state.users[key["userId"]], API_KEY, token, organization_id=key.get("teamId"))


def _token(state: State, token: str, origin: str | None, now: float, *, names_client: bool) -> Caller:
    row = state.access_tokens.get(token)
    if row is None:
        claims = read_token(state, token)
        if claims is not None and claims.get("token_type") == "Access Token":
            return _oauth2_token(state, token, claims, now)
        if claims is None or not names_client:
            raise unauthorized("Invalid Access Token.")
    client = state.oauth_clients.get(row["clientId"]) if row else None
    if row is None or client is None:
        raise unauthorized("ApiAuthStrategy - access token - OAuth client not found given the access token")
    if parse_moment(row["expiresAt"]).timestamp() <= now:
        expired = "ACCESS_TOKEN_IS_EXPIRED"
        raise HttpError(498, expired, code="TokenExpiredException", details=expired)
    if origin and not any(_is_origin(uri, origin) for uri in client["redirectUris"]):
        raise unauthorized(
            "ApiAuthStrategy - access token - Invalid request origin - please open "
            f"https://app.cal.com/settings/platform and add the origin '{origin}' to the 'Redirect uris' "
            f"of your OAuth client with ID '{client['id']}'"
        )
    return Caller(state.users[row["userId"]], ACCESS_TOKEN, token, client)


def _is_origin(allowed: str, origin: str) -> bool:
    """Return whether an origin matches the allowed one, in which each * matches anything."""
    return re.fullmatch(".*".join(map(re.escape, allowed.split("*"))), origin) is not None


def _oauth2_token(state: State, token: str, claims: Row, now: float) -> Caller:
    user = state.users.get(claims.get("userId"))
    if user is None or claims["exp"] <= now:
        raise unauthorized("Invalid Access Token.")
    client = state.oauth2_clients.get(claims.get("clientId"))
    return Caller(user, OAUTH2, token, client, tuple(claims.get("scope") or ()))


# --- tokens


def sign_token(state: State, claims: Mapping[str, Any]) -> str:
    """Sign a JWT of the claims with the secret of this state."""
    head = _encode(b'{"alg":"HS256","typ":"JWT"}')
    body = _encode(json.dumps(claims, separators=(",", ":")).encode())
    return f"{head}.{body}.{_signature(state, f'{head}.{body}')}"


def read_token(state: State, token: str) -> Row | None:
    """Return the claims of a token that this state signed, else None."""
    head, _, rest = token.partition(".")
    body, _, signature = rest.partition(".")
    if not signature or not hmac.compare_digest(
        _signature(state, f"{head}.{body}").encode(), signature.encode()
    ):
        return None
    try:
        claims = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    except (binascii.Error, ValueError):
        return None
    return claims if isinstance(claims, dict) else None


def _signature(state: State, signed: str) -> str:
    secret = state.settings.get("tokenSecret")
    if secret is None:
        secret = state.settings["tokenSecret"] = state.token(64)
        state.note_meta_change()
    return _encode(hmac.new(secret.encode(), signed.encode(), hashlib.sha256).digest())


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
