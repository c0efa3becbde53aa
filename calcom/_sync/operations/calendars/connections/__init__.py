# Derived by spec.pipeline from calcom/_async/operations/calendars/connections/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Connections of calendars."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ....._endpoint import prepare
from .....types import CallOptions
from ....resource import Resource

if TYPE_CHECKING:
    import datetime

    from calcom_v2.models import (
        BusyTimes,
        ListConnectionsData,
    )

    from .events import CalendarsConnectionsEventsResource


class CalendarsConnectionsResource(Resource):
    """Connections of calendars."""

    @property
    def events(self) -> CalendarsConnectionsEventsResource:
        """Events of connections of calendars."""
        from .events import CalendarsConnectionsEventsResource

        return CalendarsConnectionsEventsResource(self._sender)

    def get_free_busy(
        self,
        connection_id: str,
        *,
        from_: datetime.datetime | datetime.date | str,
        to: datetime.datetime | datetime.date | str,
        time_zone: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[BusyTimes]:
        """Get the free/busy times of a calendar connection.

        `GET /v2/calendars/connections/{connectionId}/freebusy`, only on Cal.diy 6.2
        """
        from calcom_v2.api.unified_calendars import get_calendar_connection_free_busy as endpoint

        call = prepare(endpoint, options, connection_id, from_=from_, to=to, time_zone=time_zone)
        return (self._send(call)).data

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ListConnectionsData:
        """List calendar connections.

        `GET /v2/calendars/connections`, only on Cal.diy 6.2
        """
        from calcom_v2.api.unified_calendars import list_calendar_connections as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).data
