# Derived by spec.pipeline from calcom/_async/operations/teams/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Teams."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ...resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateTeam,
        CreateTeamResponseData,
        InviteData,
        OrganizationTeam,
        Team,
        UpdateOrganizationTeam,
    )

    from .bookings import TeamsBookingsResource
    from .event_types import TeamsEventTypesResource
    from .memberships import TeamsMembershipsResource
    from .routing_forms import TeamsRoutingFormsResource
    from .schedules import TeamsSchedulesResource
    from .users import TeamsUsersResource
    from .verified_resources import TeamsVerifiedResourcesResource


class TeamsResource(Resource):
    """Teams."""

    @property
    def bookings(self) -> TeamsBookingsResource:
        """Bookings of teams."""
        from .bookings import TeamsBookingsResource

        return TeamsBookingsResource(self._sender)

    @property
    def event_types(self) -> TeamsEventTypesResource:
        """Event types of teams."""
        from .event_types import TeamsEventTypesResource

        return TeamsEventTypesResource(self._sender)

    @property
    def memberships(self) -> TeamsMembershipsResource:
        """Memberships of teams."""
        from .memberships import TeamsMembershipsResource

        return TeamsMembershipsResource(self._sender)

    @property
    def routing_forms(self) -> TeamsRoutingFormsResource:
        """Routing forms of teams."""
        from .routing_forms import TeamsRoutingFormsResource

        return TeamsRoutingFormsResource(self._sender)

    @property
    def schedules(self) -> TeamsSchedulesResource:
        """Schedules of teams."""
        from .schedules import TeamsSchedulesResource

        return TeamsSchedulesResource(self._sender)

    @property
    def users(self) -> TeamsUsersResource:
        """Users of teams."""
        from .users import TeamsUsersResource

        return TeamsUsersResource(self._sender)

    @property
    def verified_resources(self) -> TeamsVerifiedResourcesResource:
        """Verified email addresses and phone numbers of teams."""
        from .verified_resources import TeamsVerifiedResourcesResource

        return TeamsVerifiedResourcesResource(self._sender)

    @overload
    def create(
        self,
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
        options: CallOptions | None = None,
    ) -> CreateTeamResponseData: ...
    @overload
    def create(
        self,
        *,
        body: CreateTeam | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> CreateTeamResponseData: ...
    def create(
        self,
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
        body: CreateTeam | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateTeamResponseData:
        """Create a team.

        `POST /v2/teams`, only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams import create_team as endpoint

        content = body_of(
            "create_team",
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
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (self._send(call)).data

    def create_invite(
        self,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> InviteData:
        """Create an invite for a team.

        `POST /v2/teams/{teamId}/invite`, only on the hosted service
        """
        from calcom_v2.api.teams_invite import create_team_invite as endpoint

        call = prepare(endpoint, options, team_id)
        return (self._send(call)).data

    def delete(
        self,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> OrganizationTeam:
        """Delete a team.

        `DELETE /v2/teams/{teamId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams import delete_team as endpoint

        call = prepare(endpoint, options, team_id)
        return (self._send(call)).data

    def get(
        self,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Team:
        """Get a team.

        `GET /v2/teams/{teamId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams import get_team as endpoint

        call = prepare(endpoint, options, team_id)
        return (self._send(call)).data

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Team]:
        """List teams.

        `GET /v2/teams`, only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams import list_teams as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).data

    def update(
        self,
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
    ) -> Team:
        """Update a team.

        `PATCH /v2/teams/{teamId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams import update_team as endpoint

        content = body_of(
            "update_team",
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
        call = prepare(endpoint, options, team_id, body=content)
        return (self._send(call)).data
