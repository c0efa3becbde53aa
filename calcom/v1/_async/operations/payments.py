# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Payments."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ...._async.resource import AsyncResource
from ...._endpoint import prepare
from ....types import CallOptions

if TYPE_CHECKING:
    pass


class AsyncPaymentsResource(AsyncResource):
    """Payments."""

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Get payment.

        `GET /payments/{id}`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.payments import get_payment as endpoint

        call = prepare(endpoint, options, id)
        return await self._send(call)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[dict[str, Any]]:
        """List payments.

        `GET /payments`
        """
        from calcom_v1.api.payments import list_payments as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).payments
