# Derived by spec.pipeline from calcom/_async/operations/me/booking_limits.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Your booking limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ...resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        UpdateMyBookingLimits,
        UserBookingLimits,
    )


class MeBookingLimitsResource(Resource):
    """Your booking limits."""

    def clear(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove your booking limits.

        `DELETE /v2/me/booking-limits`, only on the hosted service
        """
        from calcom_v2.api.me import clear_my_booking_limits as endpoint

        call = prepare(
            endpoint,
            options,
        )
        self._send(call)

    def get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> UserBookingLimits:
        """Get your booking limits.

        `GET /v2/me/booking-limits`, only on the hosted service
        """
        from calcom_v2.api.me import get_my_booking_limits as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).data

    def update(
        self,
        *,
        per_day: int | Unset | None = UNSET,
        per_week: int | Unset | None = UNSET,
        per_month: int | Unset | None = UNSET,
        per_year: int | Unset | None = UNSET,
        body: UpdateMyBookingLimits | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UserBookingLimits:
        """Update your booking limits.

        `PATCH /v2/me/booking-limits`, only on the hosted service
        """
        from calcom_v2.api.me import update_my_booking_limits as endpoint

        content = body_of(
            "update_my_booking_limits",
            body,
            (),
            [
                ("per_day", "perDay", per_day),
                ("per_week", "perWeek", per_week),
                ("per_month", "perMonth", per_month),
                ("per_year", "perYear", per_year),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (self._send(call)).data
