# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Your Stripe connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ..._endpoint import prepare
from ...types import CallOptions
from ..resource import AsyncResource

if TYPE_CHECKING:
    from calcom_v2.models import StripeConnect


class AsyncStripeResource(AsyncResource):
    """Your Stripe connection."""

    async def check(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Check your Stripe connection.

        `GET /v2/stripe/check`
        """
        from calcom_v2.api.stripe import check_stripe as endpoint

        call = prepare(
            endpoint,
            options,
        )
        await self._send(call)

    async def get_connect_url(
        self,
        *,
        return_to: str | Unset = UNSET,
        on_error_return_to: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> StripeConnect:
        """Get the URL for connecting Stripe.

        `GET /v2/stripe/connect`
        """
        from calcom_v2.api.stripe import get_stripe_connect_url as endpoint

        call = prepare(endpoint, options, return_to=return_to, on_error_return_to=on_error_return_to)
        return (await self._send(call)).data

    async def save_credentials(
        self,
        *,
        state: str,
        code: str | Unset = UNSET,
        error: str | Unset = UNSET,
        error_description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> str:
        """Save your Stripe credentials.

        Returns the URL to which the browser must go next.

        `GET /v2/stripe/save`
        """
        from calcom_v2.api.stripe import save_stripe_credentials as endpoint

        call = prepare(
            endpoint, options, state=state, code=code, error=error, error_description=error_description
        )
        url: str = await self._send(call)
        return url
