# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Connected calendars."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ...._async.resource import AsyncResource
from ...._endpoint import prepare
from ....types import CallOptions

if TYPE_CHECKING:
    pass


class AsyncConnectedCalendarsResource(AsyncResource):
    """Connected calendars."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[dict[str, Any]]:
        """List connected calendars.

        `GET /connected-calendars`
        """
        from calcom_v1.api.connected_calendars import list_connected_calendars as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return await self._send(call)
