# Derived by spec.pipeline from calcom/_async/operations/credits.py; edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Credits."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ..._endpoint import body_of, prepare
from ...types import JSON, CallOptions
from ..resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        AvailableCreditsResponseData,
        ChargeCredits,
        ChargeCreditsCreditFor,
    )


class CreditsResource(Resource):
    """Credits."""

    @overload
    def charge(
        self,
        *,
        credits_: int,
        credit_for: ChargeCreditsCreditFor | str,
        external_ref: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]: ...
    @overload
    def charge(
        self,
        *,
        body: ChargeCredits | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> dict[str, JSON]: ...
    def charge(
        self,
        *,
        credits_: int | Unset = UNSET,
        credit_for: ChargeCreditsCreditFor | str | Unset = UNSET,
        external_ref: str | Unset = UNSET,
        body: ChargeCredits | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Charge credits.

        `POST /v2/credits/charge`, only on the hosted service
        """
        from calcom_v2.api.credits import charge_credits as endpoint

        content = body_of(
            "charge_credits",
            body,
            ("credits_", "credit_for"),
            [
                ("credits_", "credits", credits_),
                ("credit_for", "creditFor", credit_for),
                ("external_ref", "externalRef", external_ref),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return self._send(call)

    def get_available(
        self,
        *,
        options: CallOptions | None = None,
    ) -> AvailableCreditsResponseData:
        """Get your available credits.

        `GET /v2/credits/available`, only on the hosted service
        """
        from calcom_v2.api.credits import get_available_credits as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).data
