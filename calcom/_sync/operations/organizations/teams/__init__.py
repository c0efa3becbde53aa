# Derived by spec.pipeline from calcom/_async/operations/organizations/teams/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Teams in organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ....._endpoint import body_of, prepare
from ....._page import Style
from .....types import JSON, CallOptions
from ....pager import Pager
from ....resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateOrganizationTeam,
        InviteData,
        OrganizationTeam,
        SortOrder,
        TeamEventType,
        UpdateOrganizationTeam,
    )

    from .bookings import OrganizationsTeamsBookingsResource
    from .conferencing import OrganizationsTeamsConferencingResource
    from .event_types import OrganizationsTeamsEventTypesResource
    from .memberships import OrganizationsTeamsMembershipsResource
    from .roles import OrganizationsTeamsRolesResource
    from .routing_forms import OrganizationsTeamsRoutingFormsResource
    from .schedules import OrganizationsTeamsSchedulesResource
    from .stripe import OrganizationsTeamsStripeResource
    from .users import OrganizationsTeamsUsersResource
    from .verified_resources import OrganizationsTeamsVerifiedResourcesResource
    from .workflows import OrganizationsTeamsWorkflowsResource


class OrganizationsTeamsResource(Resource):
    """Teams in organizations."""

    @property
    def bookings(self) -> OrganizationsTeamsBookingsResource:
        """Bookings of teams in organizations."""
        from .bookings import OrganizationsTeamsBookingsResource

        return OrganizationsTeamsBookingsResource(self._sender)

    @property
    def conferencing(self) -> OrganizationsTeamsConferencingResource:
        """Conferencing apps of teams in organizations."""
        from .conferencing import OrganizationsTeamsConferencingResource

        return OrganizationsTeamsConferencingResource(self._sender)

    @property
    def event_types(self) -> OrganizationsTeamsEventTypesResource:
        """Event types of teams in organizations."""
        from .event_types import OrganizationsTeamsEventTypesResource

        return OrganizationsTeamsEventTypesResource(self._sender)

    @property
    def memberships(self) -> OrganizationsTeamsMembershipsResource:
        """Memberships of teams in organizations."""
        from .memberships import OrganizationsTeamsMembershipsResource

        return OrganizationsTeamsMembershipsResource(self._sender)

    @property
    def roles(self) -> OrganizationsTeamsRolesResource:
        """Roles of teams in organizations."""
        from .roles import OrganizationsTeamsRolesResource

        return OrganizationsTeamsRolesResource(self._sender)

    @property
    def routing_forms(self) -> OrganizationsTeamsRoutingFormsResource:
        """Routing forms of teams in organizations."""
        from .routing_forms import OrganizationsTeamsRoutingFormsResource

        return OrganizationsTeamsRoutingFormsResource(self._sender)

    @property
    def schedules(self) -> OrganizationsTeamsSchedulesResource:
        """Schedules of teams in organizations."""
        from .schedules import OrganizationsTeamsSchedulesResource

        return OrganizationsTeamsSchedulesResource(self._sender)

    @property
    def stripe(self) -> OrganizationsTeamsStripeResource:
        """The Stripe connections of teams in organizations."""
        from .stripe import OrganizationsTeamsStripeResource

        return OrganizationsTeamsStripeResource(self._sender)

    @property
    def users(self) -> OrganizationsTeamsUsersResource:
        """Users of teams in organizations."""
        from .users import OrganizationsTeamsUsersResource

        return OrganizationsTeamsUsersResource(self._sender)

    @property
    def verified_resources(self) -> OrganizationsTeamsVerifiedResourcesResource:
        """Verified email addresses and phone numbers of teams in organizations."""
        from .verified_resources import OrganizationsTeamsVerifiedResourcesResource

        return OrganizationsTeamsVerifiedResourcesResource(self._sender)

    @property
    def workflows(self) -> OrganizationsTeamsWorkflowsResource:
        """Workflows of teams in organizations."""
        from .workflows import OrganizationsTeamsWorkflowsResource

        return OrganizationsTeamsWorkflowsResource(self._sender)

    @overload
    def create(
        self,
        org_id: int,
        *,
        name: str,
        slug: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        cal_video_logo: str | Unset = UNSET,
        app_logo: str | Unset = UNSET,
        app_icon_logo: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        is_private: bool | Unset = UNSET,
        hide_book_a_team_member: bool | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        theme: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        banner_url: str | Unset = UNSET,
        time_format: int | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        week_start: str | Unset = UNSET,
        auto_accept_creator: bool | Unset = UNSET,
        add_creator_as_owner: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OrganizationTeam: ...
    @overload
    def create(
        self,
        org_id: int,
        *,
        body: CreateOrganizationTeam | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> OrganizationTeam: ...
    def create(
        self,
        org_id: int,
        *,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        cal_video_logo: str | Unset = UNSET,
        app_logo: str | Unset = UNSET,
        app_icon_logo: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        is_private: bool | Unset = UNSET,
        hide_book_a_team_member: bool | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        theme: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        banner_url: str | Unset = UNSET,
        time_format: int | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        week_start: str | Unset = UNSET,
        auto_accept_creator: bool | Unset = UNSET,
        add_creator_as_owner: bool | Unset = UNSET,
        body: CreateOrganizationTeam | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OrganizationTeam:
        """Create a team in an organization.

        `POST /v2/organizations/{orgId}/teams`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams import create_organization_team as endpoint

        content = body_of(
            "create_organization_team",
            body,
            ("name",),
            [
                ("name", "name", name),
                ("slug", "slug", slug),
                ("logo_url", "logoUrl", logo_url),
                ("cal_video_logo", "calVideoLogo", cal_video_logo),
                ("app_logo", "appLogo", app_logo),
                ("app_icon_logo", "appIconLogo", app_icon_logo),
                ("bio", "bio", bio),
                ("hide_branding", "hideBranding", hide_branding),
                ("is_private", "isPrivate", is_private),
                ("hide_book_a_team_member", "hideBookATeamMember", hide_book_a_team_member),
                ("metadata", "metadata", metadata),
                ("theme", "theme", theme),
                ("brand_color", "brandColor", brand_color),
                ("dark_brand_color", "darkBrandColor", dark_brand_color),
                ("banner_url", "bannerUrl", banner_url),
                ("time_format", "timeFormat", time_format),
                ("time_zone", "timeZone", time_zone),
                ("week_start", "weekStart", week_start),
                ("auto_accept_creator", "autoAcceptCreator", auto_accept_creator),
                ("add_creator_as_owner", "addCreatorAsOwner", add_creator_as_owner),
            ],
        )
        call = prepare(endpoint, options, org_id, body=content)
        return (self._send(call)).data

    def create_invite(
        self,
        org_id: int,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> InviteData:
        """Create an invite for a team in an organization.

        `POST /v2/organizations/{orgId}/teams/{teamId}/invite`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_invite import create_organization_team_invite as endpoint

        call = prepare(endpoint, options, org_id, team_id)
        return (self._send(call)).data

    def delete(
        self,
        org_id: int,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> OrganizationTeam:
        """Delete a team in an organization.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams import delete_organization_team as endpoint

        call = prepare(endpoint, options, org_id, team_id)
        return (self._send(call)).data

    def get(
        self,
        org_id: int,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> OrganizationTeam:
        """Get a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams import get_organization_team as endpoint

        call = prepare(endpoint, options, org_id, team_id)
        return (self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[OrganizationTeam]:
        """List the teams in an organization.

        `GET /v2/organizations/{orgId}/teams`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams import list_organization_teams as endpoint

        call = prepare(endpoint, options, org_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def list_event_types(
        self,
        org_id: int,
        *,
        sort_created_at: SortOrder | str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[TeamEventType]:
        """List the event types of all teams in an organization.

        `GET /v2/organizations/{orgId}/teams/event-types`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_event_types import list_organization_teams_event_types as endpoint

        call = prepare(endpoint, options, org_id, sort_created_at=sort_created_at)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def list_mine(
        self,
        org_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[OrganizationTeam]:
        """List your teams in an organization.

        `GET /v2/organizations/{orgId}/teams/me`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams import list_my_organization_teams as endpoint

        call = prepare(endpoint, options, org_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def update(
        self,
        org_id: int,
        team_id: int,
        *,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        cal_video_logo: str | Unset = UNSET,
        app_logo: str | Unset = UNSET,
        app_icon_logo: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        is_private: bool | Unset = UNSET,
        hide_book_a_team_member: bool | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        theme: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        banner_url: str | Unset = UNSET,
        time_format: int | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        week_start: str | Unset = UNSET,
        booking_limits: str | Unset = UNSET,
        include_managed_events_in_limits: bool | Unset = UNSET,
        body: UpdateOrganizationTeam | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OrganizationTeam:
        """Update a team in an organization.

        `PATCH /v2/organizations/{orgId}/teams/{teamId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams import update_organization_team as endpoint

        content = body_of(
            "update_organization_team",
            body,
            (),
            [
                ("name", "name", name),
                ("slug", "slug", slug),
                ("logo_url", "logoUrl", logo_url),
                ("cal_video_logo", "calVideoLogo", cal_video_logo),
                ("app_logo", "appLogo", app_logo),
                ("app_icon_logo", "appIconLogo", app_icon_logo),
                ("bio", "bio", bio),
                ("hide_branding", "hideBranding", hide_branding),
                ("is_private", "isPrivate", is_private),
                ("hide_book_a_team_member", "hideBookATeamMember", hide_book_a_team_member),
                ("metadata", "metadata", metadata),
                ("theme", "theme", theme),
                ("brand_color", "brandColor", brand_color),
                ("dark_brand_color", "darkBrandColor", dark_brand_color),
                ("banner_url", "bannerUrl", banner_url),
                ("time_format", "timeFormat", time_format),
                ("time_zone", "timeZone", time_zone),
                ("week_start", "weekStart", week_start),
                ("booking_limits", "bookingLimits", booking_limits),
                (
                    "include_managed_events_in_limits",
                    "includeManagedEventsInLimits",
                    include_managed_events_in_limits,
                ),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        return (self._send(call)).data
