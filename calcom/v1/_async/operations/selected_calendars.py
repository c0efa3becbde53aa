# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Selected calendars."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, overload

from calcom_v1.types import UNSET, Unset

from ...._async.resource import AsyncResource
from ...._endpoint import body_of, prepare
from ....types import CallOptions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v1.models import CreateSelectedCalendarBody


class AsyncSelectedCalendarsResource(AsyncResource):
    """Selected calendars."""

    @overload
    async def create(
        self,
        *,
        integration: str,
        external_id: str,
        options: CallOptions | None = None,
    ) -> Any: ...
    @overload
    async def create(
        self,
        *,
        body: CreateSelectedCalendarBody | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any: ...
    async def create(
        self,
        *,
        integration: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        body: CreateSelectedCalendarBody | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Create selected calendar.

        `POST /selected-calendars`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.selected_calendars import create_selected_calendar as endpoint

        content = body_of(
            "create_selected_calendar",
            body,
            ("integration", "external_id"),
            [("integration", "integration", integration), ("external_id", "externalId", external_id)],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return await self._send(call)

    async def delete(
        self,
        user_id: int,
        integration: str,
        external_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete selected calendar.

        `DELETE /selected-calendars/{userId}_{integration}_{externalId}`
        """
        from calcom_v1.api.selected_calendars import delete_selected_calendar as endpoint

        call = prepare(endpoint, options, user_id, integration, external_id)
        return await self._send(call)

    async def get(
        self,
        user_id: int,
        integration: str,
        external_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Get selected calendar.

        `GET /selected-calendars/{userId}_{integration}_{externalId}`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.selected_calendars import get_selected_calendar as endpoint

        call = prepare(endpoint, options, user_id, integration, external_id)
        return await self._send(call)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[dict[str, Any]]:
        """List selected calendars.

        `GET /selected-calendars`
        """
        from calcom_v1.api.selected_calendars import list_selected_calendars as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).selected_calendars

    async def update(
        self,
        user_id: int,
        integration: str,
        external_id: str,
        *,
        body: Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Update selected calendar.

        `PATCH /selected-calendars/{userId}_{integration}_{externalId}`

        The document does not describe the answer: it is the JSON that came.

        The document does not describe the body: it is sent as it is given.
        """
        from calcom_v1.api.selected_calendars import update_selected_calendar as endpoint

        call = prepare(endpoint, options, user_id, integration, external_id)
        if body is not None:
            call = call.reading(call.decode, body=dict(body), has_body=True)
        return await self._send(call)
