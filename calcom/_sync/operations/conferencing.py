# Derived by spec.pipeline from calcom/_async/operations/conferencing.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Conferencing apps."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Literal

from calcom_v2.types import UNSET, Unset

from ..._endpoint import prepare
from ...types import CallOptions
from ..resource import Resource

if TYPE_CHECKING:
    from calcom_v2.models import (
        ConferencingApp,
        ConferencingApps,
        DefaultConferencingApps,
        DisconnectConferencingAppApp,
        GetConferencingAppsOauthUrlResponseData,
        GetConferencingAuthUrlApp,
    )


class ConferencingResource(Resource):
    """Conferencing apps."""

    def connect(
        self,
        app: Literal["google-meet"],
        *,
        options: CallOptions | None = None,
    ) -> ConferencingApps:
        """Connect a conferencing app.

        `POST /v2/conferencing/{app}/connect`
        """
        from calcom_v2.api.conferencing import connect_conferencing_app as endpoint

        call = prepare(endpoint, options, app)
        return (self._send(call)).data

    def disconnect(
        self,
        app: DisconnectConferencingAppApp | str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Disconnect a conferencing app.

        `DELETE /v2/conferencing/{app}/disconnect`
        """
        from calcom_v2.api.conferencing import disconnect_conferencing_app as endpoint

        call = prepare(endpoint, options, app)
        self._send(call)

    def get_auth_url(
        self,
        app: GetConferencingAuthUrlApp | str,
        *,
        return_to: str | Unset = UNSET,
        on_error_return_to: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetConferencingAppsOauthUrlResponseData:
        """Get the authorization URL of a conferencing app.

        `GET /v2/conferencing/{app}/oauth/auth-url`
        """
        from calcom_v2.api.conferencing import get_conferencing_auth_url as endpoint

        call = prepare(endpoint, options, app, return_to=return_to, on_error_return_to=on_error_return_to)
        return (self._send(call)).data

    def get_default(
        self,
        *,
        options: CallOptions | None = None,
    ) -> DefaultConferencingApps | None:
        """Get the default conferencing app.

        `GET /v2/conferencing/default`
        """
        from calcom_v2.api.conferencing import get_default_conferencing_app as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).data or None

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[ConferencingApps]:
        """List conferencing apps.

        `GET /v2/conferencing`
        """
        from calcom_v2.api.conferencing import list_conferencing_apps as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).data

    def save_credentials(
        self,
        app: GetConferencingAuthUrlApp | str,
        *,
        state: str,
        code: str | Unset = UNSET,
        error: str | Unset = UNSET,
        error_description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> str:
        """Save the credentials of a conferencing app.

        Returns the URL to which the browser must go next.

        `GET /v2/conferencing/{app}/oauth/callback`
        """
        from calcom_v2.api.conferencing import save_conferencing_credentials as endpoint

        call = prepare(
            endpoint, options, app, state=state, code=code, error=error, error_description=error_description
        )
        url: str = self._send(call)
        return url

    def set_default(
        self,
        app: ConferencingApp | str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the default conferencing app.

        `POST /v2/conferencing/{app}/default`
        """
        from calcom_v2.api.conferencing import set_default_conferencing_app as endpoint

        call = prepare(endpoint, options, app)
        self._send(call)
