# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Verified phone number numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ...._page import Style
from ....types import JSON, CallOptions
from ...pager import AsyncPager
from ...resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        RequestPhoneVerification,
        UserVerifiedPhoneData,
        VerifyPhone,
    )


class AsyncVerifiedResourcesPhonesResource(AsyncResource):
    """Verified phone number numbers."""

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> UserVerifiedPhoneData | None:
        """Get a verified phone number.

        `GET /v2/verified-resources/phones/{id}`
        """
        from calcom_v2.api.verified_resources import get_verified_phone as endpoint

        call = prepare(endpoint, options, id)
        return (await self._send(call)).data

    def list(
        self,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[UserVerifiedPhoneData]:
        """List verified phone number numbers.

        `GET /v2/verified-resources/phones`
        """
        from calcom_v2.api.verified_resources import list_verified_phones as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    @overload
    async def request_verification_code(
        self,
        *,
        phone: str,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    async def request_verification_code(
        self,
        *,
        body: RequestPhoneVerification | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> None: ...
    async def request_verification_code(
        self,
        *,
        phone: str | Unset = UNSET,
        body: RequestPhoneVerification | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Request a verification code for a phone number.

        `POST /v2/verified-resources/phones/verification-code/request`
        """
        from calcom_v2.api.verified_resources import request_phone_verification_code as endpoint

        content = body_of("request_phone_verification_code", body, ("phone",), [("phone", "phone", phone)])
        call = prepare(endpoint, options, body=content)
        await self._send(call)

    @overload
    async def verify(
        self,
        *,
        phone: str,
        code: str,
        options: CallOptions | None = None,
    ) -> UserVerifiedPhoneData | None: ...
    @overload
    async def verify(
        self,
        *,
        body: VerifyPhone | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> UserVerifiedPhoneData | None: ...
    async def verify(
        self,
        *,
        phone: str | Unset = UNSET,
        code: str | Unset = UNSET,
        body: VerifyPhone | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UserVerifiedPhoneData | None:
        """Verify a phone number with a code.

        `POST /v2/verified-resources/phones/verification-code/verify`
        """
        from calcom_v2.api.verified_resources import verify_phone as endpoint

        content = body_of(
            "verify_phone", body, ("phone", "code"), [("phone", "phone", phone), ("code", "code", code)]
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data
