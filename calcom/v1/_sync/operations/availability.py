# Derived by tools/unasync.py from calcom/v1/_async/operations/availability.py;
# edit that file, and run `make generate`.
# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Availability."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v1.types import UNSET, Unset

from ...._endpoint import prepare
from ...._sync.resource import Resource
from ....types import CallOptions

if TYPE_CHECKING:
    from calcom_v1.models import UserAvailability


class AvailabilityResource(Resource):
    """Availability."""

    def get(
        self,
        *,
        username: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        date_from: str | Unset = UNSET,
        date_to: str | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UserAvailability:
        """Get user availability.

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
        )
        return self._send(call)
