# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Verified phone number numbers of teams in organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ......_endpoint import body_of, prepare
from ......_page import Style
from ......types import JSON, CallOptions
from .....pager import AsyncPager
from .....resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        RequestPhoneVerification,
        TeamVerifiedPhoneData,
        VerifyPhone,
    )


class AsyncOrganizationsTeamsVerifiedResourcesPhonesResource(AsyncResource):
    """Verified phone number numbers of teams in organizations."""

    async def get(
        self,
        org_id: int,
        team_id: int,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamVerifiedPhoneData | None:
        """Get a verified phone number of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/verified-resources/phones/{id}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_verified_resources import (
            get_organization_team_verified_phone as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[TeamVerifiedPhoneData]:
        """List the verified phone number numbers of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/verified-resources/phones`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_verified_resources import (
            list_organization_team_verified_phones as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    @overload
    async def request_verification_code(
        self,
        org_id: int,
        team_id: int,
        *,
        phone: str,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    async def request_verification_code(
        self,
        org_id: int,
        team_id: int,
        *,
        body: RequestPhoneVerification | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> None: ...
    async def request_verification_code(
        self,
        org_id: int,
        team_id: int,
        *,
        phone: str | Unset = UNSET,
        body: RequestPhoneVerification | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Request a verification code for the phone number of a team in an organization.

        `POST /v2/organizations/{orgId}/teams/{teamId}/verified-resources/phones/verification-code/request`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_verified_resources import (
            request_organization_team_phone_verification_code as endpoint,
        )

        content = body_of(
            "request_organization_team_phone_verification_code", body, ("phone",), [("phone", "phone", phone)]
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        await self._send(call)

    @overload
    async def verify(
        self,
        org_id: int,
        team_id: int,
        *,
        phone: str,
        code: str,
        options: CallOptions | None = None,
    ) -> TeamVerifiedPhoneData | None: ...
    @overload
    async def verify(
        self,
        org_id: int,
        team_id: int,
        *,
        body: VerifyPhone | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> TeamVerifiedPhoneData | None: ...
    async def verify(
        self,
        org_id: int,
        team_id: int,
        *,
        phone: str | Unset = UNSET,
        code: str | Unset = UNSET,
        body: VerifyPhone | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamVerifiedPhoneData | None:
        """Verify the phone number of a team in an organization with a code.

        `POST /v2/organizations/{orgId}/teams/{teamId}/verified-resources/phones/verification-code/verify`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_verified_resources import (
            verify_organization_team_phone as endpoint,
        )

        content = body_of(
            "verify_organization_team_phone",
            body,
            ("phone", "code"),
            [("phone", "phone", phone), ("code", "code", code)],
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        return (await self._send(call)).data
