# Derived by spec.pipeline from calcom/v1/_async/operations/selected_calendars.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Selected calendars."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v1.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ..resource import V1Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v1.models import (
        CreateSelectedCalendarBody,
        SelectedCalendar,
        UpdateSelectedCalendarBody,
    )


class SelectedCalendarsResource(V1Resource):
    """Selected calendars."""

    @overload
    def create(
        self,
        *,
        integration: str,
        external_id: str,
        credential_id: int | Unset | None = UNSET,
        user_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SelectedCalendar: ...
    @overload
    def create(
        self,
        *,
        body: CreateSelectedCalendarBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> SelectedCalendar: ...
    def create(
        self,
        *,
        integration: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        credential_id: int | Unset | None = UNSET,
        user_id: int | Unset = UNSET,
        body: CreateSelectedCalendarBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SelectedCalendar:
        """Create a selected calendar.

        `POST /selected-calendars`
        """
        from calcom_v1.api.selected_calendars import create_selected_calendar as endpoint

        content = body_of(
            "create_selected_calendar",
            body,
            ("integration", "external_id"),
            [
                ("integration", "integration", integration),
                ("external_id", "externalId", external_id),
                ("credential_id", "credentialId", credential_id),
                ("user_id", "userId", user_id),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return (self._send(call)).selected_calendar

    def delete(
        self,
        user_id: int,
        integration: str,
        external_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a selected calendar.

        `DELETE /selected-calendars/{userId}_{integration}_{externalId}`
        """
        from calcom_v1.api.selected_calendars import delete_selected_calendar as endpoint

        call = prepare(endpoint, options, user_id, integration, external_id)
        self._send(call)

    def get(
        self,
        user_id: int,
        integration: str,
        external_id: str,
        *,
        options: CallOptions | None = None,
    ) -> SelectedCalendar:
        """Get a selected calendar.

        `GET /selected-calendars/{userId}_{integration}_{externalId}`
        """
        from calcom_v1.api.selected_calendars import get_selected_calendar as endpoint

        call = prepare(endpoint, options, user_id, integration, external_id)
        return (self._send(call)).selected_calendar

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[SelectedCalendar]:
        """List selected calendars.

        `GET /selected-calendars`
        """
        from calcom_v1.api.selected_calendars import list_selected_calendars as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).selected_calendars

    def update(
        self,
        user_id: int,
        integration: str,
        external_id: str,
        *,
        user_id_: int | Unset = UNSET,
        integration_: str | Unset = UNSET,
        external_id_: str | Unset = UNSET,
        credential_id: int | Unset | None = UNSET,
        body: UpdateSelectedCalendarBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SelectedCalendar:
        """Update a selected calendar.

        `PATCH /selected-calendars/{userId}_{integration}_{externalId}`
        """
        from calcom_v1.api.selected_calendars import update_selected_calendar as endpoint

        content = body_of(
            "update_selected_calendar",
            body,
            (),
            [
                ("user_id_", "userId", user_id_),
                ("integration_", "integration", integration_),
                ("external_id_", "externalId", external_id_),
                ("credential_id", "credentialId", credential_id),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, user_id, integration, external_id, body=content)
        return (self._send(call)).selected_calendar
