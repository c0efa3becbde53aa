# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Api keys."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...._async.resource import AsyncResource
from ...._endpoint import prepare
from ....types import CallOptions

if TYPE_CHECKING:
    from calcom_v1.models import ApiKey


class AsyncApiKeysResource(AsyncResource):
    """Api keys."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[ApiKey]:
        """List API keys.

        `GET /api-keys`
        """
        from calcom_v1.api.api_keys import list_api_keys as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).api_keys
