# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Verified email addresses."""

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
        RequestEmailVerification,
        UserVerifiedEmailData,
        VerifyEmail,
    )


class AsyncVerifiedResourcesEmailsResource(AsyncResource):
    """Verified email addresses."""

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> UserVerifiedEmailData | None:
        """Get a verified email address.

        `GET /v2/verified-resources/emails/{id}`
        """
        from calcom_v2.api.verified_resources import get_verified_email as endpoint

        call = prepare(endpoint, options, id)
        return (await self._send(call)).data

    def list(
        self,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[UserVerifiedEmailData]:
        """List verified email addresses.

        `GET /v2/verified-resources/emails`
        """
        from calcom_v2.api.verified_resources import list_verified_emails as endpoint

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
        email: str,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    async def request_verification_code(
        self,
        *,
        body: RequestEmailVerification | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> None: ...
    async def request_verification_code(
        self,
        *,
        email: str | Unset = UNSET,
        body: RequestEmailVerification | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Request a verification code for an email address.

        `POST /v2/verified-resources/emails/verification-code/request`
        """
        from calcom_v2.api.verified_resources import request_email_verification_code as endpoint

        content = body_of("request_email_verification_code", body, ("email",), [("email", "email", email)])
        call = prepare(endpoint, options, body=content)
        await self._send(call)

    @overload
    async def verify(
        self,
        *,
        email: str,
        code: str,
        options: CallOptions | None = None,
    ) -> UserVerifiedEmailData | None: ...
    @overload
    async def verify(
        self,
        *,
        body: VerifyEmail | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> UserVerifiedEmailData | None: ...
    async def verify(
        self,
        *,
        email: str | Unset = UNSET,
        code: str | Unset = UNSET,
        body: VerifyEmail | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UserVerifiedEmailData | None:
        """Verify an email address with a code.

        `POST /v2/verified-resources/emails/verification-code/verify`
        """
        from calcom_v2.api.verified_resources import verify_email as endpoint

        content = body_of(
            "verify_email", body, ("email", "code"), [("email", "email", email), ("code", "code", code)]
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data
