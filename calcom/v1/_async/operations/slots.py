# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Slots."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from calcom_v1.types import UNSET, Unset

from ...._endpoint import prepare
from ....types import CallOptions
from ..resource import AsyncV1Resource

if TYPE_CHECKING:
    import datetime

    from calcom_v1.models import Slot


class AsyncSlotsResource(AsyncV1Resource):
    """Slots."""

    async def list(
        self,
        *,
        start_time: datetime.datetime | str,
        end_time: datetime.datetime | str,
        event_type_id: int | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        username_list: builtins.list[str] | Unset = UNSET,
        event_type_slug: str | Unset = UNSET,
        org_slug: str | Unset = UNSET,
        is_team_event: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, builtins.list[Slot]]:
        """List slots.

        `GET /slots`
        """
        from calcom_v1.api.slots import list_slots as endpoint

        call = prepare(
            endpoint,
            options,
            event_type_id=event_type_id,
            start_time=start_time,
            end_time=end_time,
            time_zone=time_zone,
            username_list=username_list,
            event_type_slug=event_type_slug,
            org_slug=org_slug,
            is_team_event=is_team_event,
        )
        return (await self._send(call)).slots
