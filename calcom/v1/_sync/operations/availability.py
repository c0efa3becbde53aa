# Derived by spec.pipeline from calcom/v1/_async/operations/availability.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Availability."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v1.types import UNSET, Unset

from ...._endpoint import prepare
from ....types import CallOptions
from ..resource import V1Resource

if TYPE_CHECKING:
    from calcom_v1.models import GetUserAvailabilityResponse, UserAvailability, UserAvailabilityOfTeam


class AvailabilityResource(V1Resource):
    """Availability."""

    @overload
    def get(
        self,
        *,
        date_from: str,
        date_to: str,
        username: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UserAvailability: ...
    @overload
    def get(
        self,
        *,
        date_from: str,
        date_to: str,
        team_id: int,
        username: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[UserAvailabilityOfTeam]: ...
    def get(
        self,
        *,
        date_from: str,
        date_to: str,
        username: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        team_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetUserAvailabilityResponse:
        """Get the availability of a user.

        `GET /availability`
        """
        from calcom_v1.api.availabilities import get_user_availability as endpoint

        call = prepare(
            endpoint,
            options,
            username=username,
            user_id=user_id,
            date_from=date_from,
            date_to=date_to,
            event_type_id=event_type_id,
            team_id=team_id,
        )
        return self._send(call)
