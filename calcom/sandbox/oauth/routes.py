"""OAuth 2 for third parties: clients, authorization codes, tokens."""

from __future__ import annotations

import hmac
from typing import Any

from .. import auth
from ..errors import HttpError, OAuthError
from ..routing import SINCE_6_2, Answer, Context, Result, Routes, ok
from ..state import Row, pick
from ..validation import Field, Shape, alike, string
from .rules import challenge

routes = Routes()

ACCESS_TOKEN_S = 1_800
REFRESH_TOKEN_S = 30 * 24 * 3_600

_CODE_FIELDS = alike("client_id grant_type code redirect_uri", string())
_REFRESH_FIELDS = alike("client_id grant_type refresh_token", string())
_SECRET = Field("client_secret", string())
_VERIFIER = Field("code_verifier", string())
BY_CODE_WITH_SECRET = Shape(*_CODE_FIELDS, _SECRET, forbid_unknown=True)
BY_CODE_WITH_PKCE = Shape(*_CODE_FIELDS, _VERIFIER, forbid_unknown=True)
BY_REFRESH_WITH_SECRET = Shape(*_REFRESH_FIELDS, _SECRET, forbid_unknown=True)
BY_REFRESH = Shape(*_REFRESH_FIELDS, forbid_unknown=True)


def tokens(ctx: Context, client: Row, user_id: int, scopes: list[str], code_challenge: str | None) -> Row:
    """Return a pair of tokens; they are signed, not stored, so they end only by expiry."""
    now = int(ctx.clock.timestamp())
    claims: Row = {"userId": user_id, "teamId": None, "scope": scopes}
    access = {**claims, "token_type": "Access Token", "clientId": client["clientId"]}
    refresh = {**claims, "token_type": "Refresh Token", "clientId": client["clientId"]}
    if code_challenge:
        refresh |= {"codeChallenge": code_challenge, "codeChallengeMethod": "S256"}
    return {
        "access_token": auth.sign_token(ctx.state, {**access, "iat": now, "exp": now + ACCESS_TOKEN_S}),
        "token_type": "bearer",
        "refresh_token": auth.sign_token(ctx.state, {**refresh, "iat": now, "exp": now + REFRESH_TOKEN_S}),
        "expires_in": ACCESS_TOKEN_S,
    }


@routes.get("/v2/auth/oauth2/clients/:clientId")
def get_oauth2_client(ctx: Context) -> Result:
    client = ctx.state.oauth2_clients.get(ctx.params["clientId"])
    if client is None:
        raise HttpError(404, "unauthorized_client", code="HttpException", details="unauthorized_client")
    return ok(
        {
            "client_id": client["clientId"],
            "redirect_uri": client["redirectUri"],
            **pick(client, "name", "logo"),
            "is_trusted": client["isTrusted"],
            "client_type": "PUBLIC" if client["clientSecret"] is None else "CONFIDENTIAL",
        }
    )


@routes.post(
    "/v2/auth/oauth2/token",
    auth="none",
    headers={"pragma": "no-cache", "cache-control": "no-store"},
    editions=SINCE_6_2,
)
def exchange_token(ctx: Context) -> Result:
    body = ctx.body if isinstance(ctx.body, dict) else {}
    grant = body.get("grant_type")
    if not body.get("client_id") or not isinstance(body["client_id"], str):
        raise _bad("client_id is required")
    if grant == "authorization_code":
        return Answer(200, _by_code(ctx, body))
    if grant == "refresh_token":
        return Answer(200, _by_refresh_token(ctx, body))
    raise _bad("grant_type must be 'authorization_code' or 'refresh_token'")


def _bad(description: str) -> OAuthError:
    return OAuthError(400, "invalid_request", description)


def _check(shape: Shape, body: Row) -> None:
    problems = [
        f"{each['property']} property is wrong,{', '.join(each['constraints'].values())} "
        for each in shape.errors(body)
    ]
    if problems:
        raise _bad(", ".join(problems))


def _client(ctx: Context, body: Row) -> Row:
    client = ctx.state.oauth2_clients.get(body["client_id"])
    if client is None:
        raise OAuthError(401, "invalid_client", "client_not_found")
    return client


def _check_secret(client: Row, body: Row) -> None:
    """Check the client's secret; a public client has none."""
    secret: Any = client["clientSecret"]
    if secret is not None:
        given = str(body.get("client_secret", ""))
        if not hmac.compare_digest(secret.encode(), given.encode()):
            raise OAuthError(401, "invalid_client", "invalid_client_credentials")


def _check_verifier(client: Row, code: Row, verifier: str | None) -> None:
    """Check the PKCE verifier; required for public clients, and for codes requested with a challenge."""
    if client["clientSecret"] is not None and not code["codeChallenge"]:
        return
    if not code["codeChallenge"] or not verifier:
        raise _bad("pkce_missing_parameters_or_invalid_method")
    if challenge(verifier) != code["codeChallenge"]:
        raise OAuthError(400, "invalid_grant", "pkce_verification_failed")


def _by_code(ctx: Context, body: Row) -> Row:
    _check(BY_CODE_WITH_SECRET if "client_secret" in body else BY_CODE_WITH_PKCE, body)
    client = _client(ctx, body)
    if body["redirect_uri"] and body["redirect_uri"] != client["redirectUri"]:
        raise OAuthError(400, "invalid_grant", "redirect_uri_mismatch")
    _check_secret(client, body)
    code = ctx.state.oauth2_codes.get(body["code"])
    if code is None or code["usedAt"] is not None or code["clientId"] != client["clientId"]:
        raise OAuthError(400, "invalid_grant", "code_invalid_or_expired")
    # The code is used up even if the verifier is wrong.
    ctx.state.oauth2_codes.update(code["code"], usedAt=ctx.now_iso)
    _check_verifier(client, code, body.get("code_verifier"))
    return tokens(ctx, client, code["userId"], code["scopes"], code["codeChallenge"])


def _by_refresh_token(ctx: Context, body: Row) -> Row:
    _check(BY_REFRESH_WITH_SECRET if "client_secret" in body else BY_REFRESH, body)
    client = _client(ctx, body)
    _check_secret(client, body)
    claims = auth.read_token(ctx.state, body["refresh_token"])
    if (
        claims is None
        or claims.get("token_type") != "Refresh Token"
        or claims["exp"] <= ctx.clock.timestamp()
    ):
        raise OAuthError(400, "invalid_grant", "invalid_refresh_token")
    if claims["clientId"] != client["clientId"]:
        raise OAuthError(400, "invalid_grant", "client_id_mismatch")
    return tokens(ctx, client, claims["userId"], claims["scope"], None)
