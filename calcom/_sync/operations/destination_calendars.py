# Derived by spec.pipeline from calcom/_async/operations/destination_calendars.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Destination calendars."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ..._endpoint import body_of, prepare
from ...types import JSON, CallOptions
from ..resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        DestinationCalendars,
        UpdateDestinationCalendar,
        UpdateDestinationCalendarIntegration,
    )


class DestinationCalendarsResource(Resource):
    """Destination calendars."""

    @overload
    def update(
        self,
        *,
        integration: UpdateDestinationCalendarIntegration | str,
        external_id: str,
        delegation_credential_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DestinationCalendars: ...
    @overload
    def update(
        self,
        *,
        body: UpdateDestinationCalendar | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> DestinationCalendars: ...
    def update(
        self,
        *,
        integration: UpdateDestinationCalendarIntegration | str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        delegation_credential_id: str | Unset = UNSET,
        body: UpdateDestinationCalendar | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DestinationCalendars:
        """Update a destination calendar.

        `PUT /v2/destination-calendars`
        """
        from calcom_v2.api.destination_calendars import update_destination_calendar as endpoint

        content = body_of(
            "update_destination_calendar",
            body,
            ("integration", "external_id"),
            [
                ("integration", "integration", integration),
                ("external_id", "externalId", external_id),
                ("delegation_credential_id", "delegationCredentialId", delegation_credential_id),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (self._send(call)).data
