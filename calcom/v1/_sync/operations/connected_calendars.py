# Derived by spec.pipeline from calcom/v1/_async/operations/connected_calendars.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Connected calendars."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from calcom_v1.types import UNSET, Unset

from ...._endpoint import prepare
from ....types import CallOptions
from ..resource import V1Resource

if TYPE_CHECKING:
    from calcom_v1.models import ConnectedCalendar


class ConnectedCalendarsResource(V1Resource):
    """Connected calendars."""

    def list(
        self,
        *,
        user_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[ConnectedCalendar]:
        """List connected calendars.

        `GET /connected-calendars`
        """
        from calcom_v1.api.connected_calendars import list_connected_calendars as endpoint

        call = prepare(endpoint, options, user_id=user_id)
        return self._send(call)
