# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Payments."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...._endpoint import prepare
from ....types import CallOptions
from ..resource import AsyncV1Resource

if TYPE_CHECKING:
    from calcom_v1.models import Payment


class AsyncPaymentsResource(AsyncV1Resource):
    """Payments."""

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Payment:
        """Get a payment.

        `GET /payments/{id}`
        """
        from calcom_v1.api.payments import get_payment as endpoint

        call = prepare(endpoint, options, id)
        return (await self._send(call)).payment

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Payment]:
        """List payments.

        `GET /payments`
        """
        from calcom_v1.api.payments import list_payments as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).payments
