# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Allowlists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._endpoint import prepare
from ...types import CallOptions
from ..resource import AsyncResource

if TYPE_CHECKING:
    from calcom_v2.models import (
        AllowlistServiceData,
        AllowlistServicesData,
    )


class AsyncAllowlistsResource(AsyncResource):
    """Allowlists."""

    async def get(
        self,
        service: str,
        *,
        options: CallOptions | None = None,
    ) -> AllowlistServiceData:
        """Get an allowlist.

        `GET /v2/allowlists/{service}`, only on the hosted service
        """
        from calcom_v2.api.allowlists import get_allowlist as endpoint

        call = prepare(endpoint, options, service)
        return (await self._send(call)).data

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> AllowlistServicesData:
        """List allowlists.

        `GET /v2/allowlists`, only on the hosted service
        """
        from calcom_v2.api.allowlists import list_allowlists as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).data
