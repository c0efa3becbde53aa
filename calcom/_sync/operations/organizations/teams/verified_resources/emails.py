# Derived by spec.pipeline from calcom/_async/operations/organizations/teams/verified_resources/emails.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Verified email addresses of teams in organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ......_endpoint import body_of, prepare
from ......_page import Style
from ......types import JSON, CallOptions
from .....pager import Pager
from .....resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        RequestEmailVerification,
        TeamVerifiedEmailData,
        VerifyEmail,
    )


class OrganizationsTeamsVerifiedResourcesEmailsResource(Resource):
    """Verified email addresses of teams in organizations."""

    def get(
        self,
        org_id: int,
        team_id: int,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamVerifiedEmailData | None:
        """Get a verified email address of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/verified-resources/emails/{id}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_verified_resources import (
            get_organization_team_verified_email as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, id)
        return (self._send(call)).data

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[TeamVerifiedEmailData]:
        """List the verified email addresses of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/verified-resources/emails`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_verified_resources import (
            list_organization_team_verified_emails as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    @overload
    def request_verification_code(
        self,
        org_id: int,
        team_id: int,
        *,
        email: str,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    def request_verification_code(
        self,
        org_id: int,
        team_id: int,
        *,
        body: RequestEmailVerification | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> None: ...
    def request_verification_code(
        self,
        org_id: int,
        team_id: int,
        *,
        email: str | Unset = UNSET,
        body: RequestEmailVerification | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Request a verification code for the email address of a team in an organization.

        `POST /v2/organizations/{orgId}/teams/{teamId}/verified-resources/emails/verification-code/request`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_verified_resources import (
            request_organization_team_email_verification_code as endpoint,
        )

        content = body_of(
            "request_organization_team_email_verification_code", body, ("email",), [("email", "email", email)]
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        self._send(call)

    @overload
    def verify(
        self,
        org_id: int,
        team_id: int,
        *,
        email: str,
        code: str,
        options: CallOptions | None = None,
    ) -> TeamVerifiedEmailData | None: ...
    @overload
    def verify(
        self,
        org_id: int,
        team_id: int,
        *,
        body: VerifyEmail | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> TeamVerifiedEmailData | None: ...
    def verify(
        self,
        org_id: int,
        team_id: int,
        *,
        email: str | Unset = UNSET,
        code: str | Unset = UNSET,
        body: VerifyEmail | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamVerifiedEmailData | None:
        """Verify the email address of a team in an organization with a code.

        `POST /v2/organizations/{orgId}/teams/{teamId}/verified-resources/emails/verification-code/verify`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_verified_resources import (
            verify_organization_team_email as endpoint,
        )

        content = body_of(
            "verify_organization_team_email",
            body,
            ("email", "code"),
            [("email", "email", email), ("code", "code", code)],
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        return (self._send(call)).data
