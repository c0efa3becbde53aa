# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Verified email addresses of teams."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ....._endpoint import body_of, prepare
from ....._page import Style
from .....types import JSON, CallOptions
from ....pager import AsyncPager
from ....resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        RequestEmailVerification,
        TeamVerifiedEmailData,
        VerifyEmail,
    )


class AsyncTeamsVerifiedResourcesEmailsResource(AsyncResource):
    """Verified email addresses of teams."""

    async def get(
        self,
        team_id: int,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamVerifiedEmailData | None:
        """Get a verified email address of a team.

        `GET /v2/teams/{teamId}/verified-resources/emails/{id}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams_verified_resources import get_team_verified_email as endpoint

        call = prepare(endpoint, options, team_id, id)
        return (await self._send(call)).data

    def list(
        self,
        team_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[TeamVerifiedEmailData]:
        """List the verified email addresses of a team.

        `GET /v2/teams/{teamId}/verified-resources/emails`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams_verified_resources import list_team_verified_emails as endpoint

        call = prepare(endpoint, options, team_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    @overload
    async def request_verification_code(
        self,
        team_id: int,
        *,
        email: str,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    async def request_verification_code(
        self,
        team_id: int,
        *,
        body: RequestEmailVerification | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> None: ...
    async def request_verification_code(
        self,
        team_id: int,
        *,
        email: str | Unset = UNSET,
        body: RequestEmailVerification | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Request a verification code for the email address of a team.

        `POST /v2/teams/{teamId}/verified-resources/emails/verification-code/request`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams_verified_resources import request_team_email_verification_code as endpoint

        content = body_of(
            "request_team_email_verification_code", body, ("email",), [("email", "email", email)]
        )
        call = prepare(endpoint, options, team_id, body=content)
        await self._send(call)

    @overload
    async def verify(
        self,
        team_id: int,
        *,
        email: str,
        code: str,
        options: CallOptions | None = None,
    ) -> TeamVerifiedEmailData | None: ...
    @overload
    async def verify(
        self,
        team_id: int,
        *,
        body: VerifyEmail | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> TeamVerifiedEmailData | None: ...
    async def verify(
        self,
        team_id: int,
        *,
        email: str | Unset = UNSET,
        code: str | Unset = UNSET,
        body: VerifyEmail | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamVerifiedEmailData | None:
        """Verify the email address of a team with a code.

        `POST /v2/teams/{teamId}/verified-resources/emails/verification-code/verify`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams_verified_resources import verify_team_email as endpoint

        content = body_of(
            "verify_team_email", body, ("email", "code"), [("email", "email", email), ("code", "code", code)]
        )
        call = prepare(endpoint, options, team_id, body=content)
        return (await self._send(call)).data
