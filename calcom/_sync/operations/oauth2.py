# Derived by spec.pipeline from calcom/_async/operations/oauth2.py; edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""OAuth 2.0."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._endpoint import prepare
from ...types import JSON, CallOptions
from ..resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import ExchangeOauth2TokenBody, OAuth2Client, OAuth2Tokens


class Oauth2Resource(Resource):
    """OAuth 2.0."""

    def exchange_token(
        self,
        *,
        body: ExchangeOauth2TokenBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> OAuth2Tokens:
        """Exchange an authorization code or a refresh token for OAuth tokens.

        `POST /v2/auth/oauth2/token`, only on the hosted service and Cal.diy 6.2
        """
        from calcom_v2.api.oauth2 import exchange_oauth2_token as endpoint

        call = prepare(endpoint, options, body=body)
        return self._send(call)

    def get_client(
        self,
        client_id: str,
        *,
        options: CallOptions | None = None,
    ) -> OAuth2Client:
        """Get an OAuth 2.0 client.

        `GET /v2/auth/oauth2/clients/{clientId}`
        """
        from calcom_v2.api.oauth2 import get_oauth2_client as endpoint

        call = prepare(endpoint, options, client_id)
        return (self._send(call)).data
