# Derived by tools/unasync.py from calcom/v1/_async/operations/connected_calendars.py;
# edit that file, and run `make generate`.
# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Connected calendars."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ...._endpoint import prepare
from ...._sync.resource import Resource
from ....types import CallOptions

if TYPE_CHECKING:
    pass


class ConnectedCalendarsResource(Resource):
    """Connected calendars."""

    def list(
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
        return self._send(call)
