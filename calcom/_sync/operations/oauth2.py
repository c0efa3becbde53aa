# Derived by spec.pipeline from calcom/_async/operations/oauth2.py; edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; edit nothing here, run `make generate`.

"""Oauth2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._endpoint import prepare
from ...types import JSON, CallOptions
from ..resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import ExchangeOauth2TokenBody, OAuth2Client, OAuth2Tokens


class Oauth2Resource(Resource):
    """Oauth2."""

    def exchange_token(
        self,
        *,
        body: ExchangeOauth2TokenBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> OAuth2Tokens:
        """Exchange oauth2 token.

        `POST /v2/auth/oauth2/token`, on the hosted service and Cal.diy 6.2 only
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
        """Get oauth2 client.

        `GET /v2/auth/oauth2/clients/{clientId}`
        """
        from calcom_v2.api.oauth2 import get_oauth2_client as endpoint

        call = prepare(endpoint, options, client_id)
        return (self._send(call)).data
