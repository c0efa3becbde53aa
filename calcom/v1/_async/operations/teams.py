# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Teams."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v1.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ..resource import AsyncV1Resource, or_null

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v1.models import (
        AnyCreatedTeam,
        CreateTeamBody,
        Team,
        TeamRrResetInterval,
        TeamRrTimestampBasis,
        UpdatedTeam,
        UpdateTeamBody,
    )


class AsyncTeamsResource(AsyncV1Resource):
    """Teams."""

    @overload
    async def create(
        self,
        *,
        name: str,
        hide_book_a_team_member: bool,
        time_zone: str,
        week_start: str,
        is_private: bool,
        rr_timestamp_basis: TeamRrTimestampBasis | str,
        hide_team_profile_link: bool,
        slug: str | None = None,
        brand_color: str | None = None,
        dark_brand_color: str | None = None,
        parent_id: int | None = None,
        rr_reset_interval: TeamRrResetInterval | str | None = None,
        logo_url: str | None = None,
        cal_video_logo: str | None = None,
        app_logo: str | None = None,
        app_icon_logo: str | None = None,
        bio: str | None = None,
        theme: str | None = None,
        banner_url: str | None = None,
        time_format: int | None = None,
        created_by_o_auth_client_id: str | None = None,
        owner_id: int | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        metadata: dict[str, JSON] | Unset | None = UNSET,
        is_organization: bool | Unset = UNSET,
        pending_payment: bool | Unset = UNSET,
        is_platform: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AnyCreatedTeam: ...
    @overload
    async def create(
        self,
        *,
        body: CreateTeamBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> AnyCreatedTeam: ...
    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        slug: str | Unset | None = UNSET,
        hide_book_a_team_member: bool | Unset = UNSET,
        brand_color: str | Unset | None = UNSET,
        dark_brand_color: str | Unset | None = UNSET,
        time_zone: str | Unset = UNSET,
        week_start: str | Unset = UNSET,
        is_private: bool | Unset = UNSET,
        parent_id: int | Unset | None = UNSET,
        rr_reset_interval: TeamRrResetInterval | str | Unset | None = UNSET,
        rr_timestamp_basis: TeamRrTimestampBasis | str | Unset = UNSET,
        logo_url: str | Unset | None = UNSET,
        cal_video_logo: str | Unset | None = UNSET,
        app_logo: str | Unset | None = UNSET,
        app_icon_logo: str | Unset | None = UNSET,
        bio: str | Unset | None = UNSET,
        hide_team_profile_link: bool | Unset = UNSET,
        theme: str | Unset | None = UNSET,
        banner_url: str | Unset | None = UNSET,
        time_format: int | Unset | None = UNSET,
        created_by_o_auth_client_id: str | Unset | None = UNSET,
        owner_id: int | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        metadata: dict[str, JSON] | Unset | None = UNSET,
        is_organization: bool | Unset = UNSET,
        pending_payment: bool | Unset = UNSET,
        is_platform: bool | Unset = UNSET,
        body: CreateTeamBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AnyCreatedTeam:
        """Create a team.

        `POST /teams`
        """
        from calcom_v1.api.teams import create_team as endpoint

        content = body_of(
            "create_team",
            body,
            (
                "name",
                "hide_book_a_team_member",
                "time_zone",
                "week_start",
                "is_private",
                "rr_timestamp_basis",
                "hide_team_profile_link",
            ),
            [
                ("name", "name", name),
                ("slug", "slug", or_null(slug, body)),
                ("hide_book_a_team_member", "hideBookATeamMember", hide_book_a_team_member),
                ("brand_color", "brandColor", or_null(brand_color, body)),
                ("dark_brand_color", "darkBrandColor", or_null(dark_brand_color, body)),
                ("time_zone", "timeZone", time_zone),
                ("week_start", "weekStart", week_start),
                ("is_private", "isPrivate", is_private),
                ("parent_id", "parentId", or_null(parent_id, body)),
                ("rr_reset_interval", "rrResetInterval", or_null(rr_reset_interval, body)),
                ("rr_timestamp_basis", "rrTimestampBasis", rr_timestamp_basis),
                ("logo_url", "logoUrl", or_null(logo_url, body)),
                ("cal_video_logo", "calVideoLogo", or_null(cal_video_logo, body)),
                ("app_logo", "appLogo", or_null(app_logo, body)),
                ("app_icon_logo", "appIconLogo", or_null(app_icon_logo, body)),
                ("bio", "bio", or_null(bio, body)),
                ("hide_team_profile_link", "hideTeamProfileLink", hide_team_profile_link),
                ("theme", "theme", or_null(theme, body)),
                ("banner_url", "bannerUrl", or_null(banner_url, body)),
                ("time_format", "timeFormat", or_null(time_format, body)),
                (
                    "created_by_o_auth_client_id",
                    "createdByOAuthClientId",
                    or_null(created_by_o_auth_client_id, body),
                ),
                ("owner_id", "ownerId", owner_id),
                ("hide_branding", "hideBranding", hide_branding),
                ("metadata", "metadata", metadata),
                ("is_organization", "isOrganization", is_organization),
                ("pending_payment", "pendingPayment", pending_payment),
                ("is_platform", "isPlatform", is_platform),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return await self._send(call)

    async def delete(
        self,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a team.

        `DELETE /teams/{teamId}`
        """
        from calcom_v1.api.teams import delete_team as endpoint

        call = prepare(endpoint, options, team_id)
        await self._send(call)

    async def get(
        self,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Team:
        """Get a team.

        `GET /teams/{teamId}`
        """
        from calcom_v1.api.teams import get_team as endpoint

        call = prepare(endpoint, options, team_id)
        return (await self._send(call)).team

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Team]:
        """List teams.

        `GET /teams`
        """
        from calcom_v1.api.teams import list_teams as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).teams

    async def update(
        self,
        team_id: int,
        *,
        name: str | Unset = UNSET,
        slug: str | Unset | None = UNSET,
        rr_reset_interval: TeamRrResetInterval | str | Unset | None = UNSET,
        rr_timestamp_basis: TeamRrTimestampBasis | str | Unset = UNSET,
        logo_url: str | Unset | None = UNSET,
        cal_video_logo: str | Unset | None = UNSET,
        app_logo: str | Unset | None = UNSET,
        app_icon_logo: str | Unset | None = UNSET,
        bio: str | Unset | None = UNSET,
        hide_team_profile_link: bool | Unset = UNSET,
        theme: str | Unset | None = UNSET,
        banner_url: str | Unset | None = UNSET,
        time_format: int | Unset | None = UNSET,
        created_by_o_auth_client_id: str | Unset | None = UNSET,
        hide_book_a_team_member: bool | Unset = UNSET,
        is_private: bool | Unset = UNSET,
        brand_color: str | Unset | None = UNSET,
        dark_brand_color: str | Unset | None = UNSET,
        parent_id: int | Unset | None = UNSET,
        time_zone: str | Unset = UNSET,
        week_start: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        metadata: dict[str, JSON] | Unset | None = UNSET,
        is_organization: bool | Unset = UNSET,
        pending_payment: bool | Unset = UNSET,
        is_platform: bool | Unset = UNSET,
        body: UpdateTeamBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UpdatedTeam:
        """Update a team.

        `PATCH /teams/{teamId}`
        """
        from calcom_v1.api.teams import update_team as endpoint

        content = body_of(
            "update_team",
            body,
            (),
            [
                ("name", "name", name),
                ("slug", "slug", slug),
                ("rr_reset_interval", "rrResetInterval", rr_reset_interval),
                ("rr_timestamp_basis", "rrTimestampBasis", rr_timestamp_basis),
                ("logo_url", "logoUrl", logo_url),
                ("cal_video_logo", "calVideoLogo", cal_video_logo),
                ("app_logo", "appLogo", app_logo),
                ("app_icon_logo", "appIconLogo", app_icon_logo),
                ("bio", "bio", bio),
                ("hide_team_profile_link", "hideTeamProfileLink", hide_team_profile_link),
                ("theme", "theme", theme),
                ("banner_url", "bannerUrl", banner_url),
                ("time_format", "timeFormat", time_format),
                ("created_by_o_auth_client_id", "createdByOAuthClientId", created_by_o_auth_client_id),
                ("hide_book_a_team_member", "hideBookATeamMember", hide_book_a_team_member),
                ("is_private", "isPrivate", is_private),
                ("brand_color", "brandColor", brand_color),
                ("dark_brand_color", "darkBrandColor", dark_brand_color),
                ("parent_id", "parentId", parent_id),
                ("time_zone", "timeZone", time_zone),
                ("week_start", "weekStart", week_start),
                ("hide_branding", "hideBranding", hide_branding),
                ("metadata", "metadata", metadata),
                ("is_organization", "isOrganization", is_organization),
                ("pending_payment", "pendingPayment", pending_payment),
                ("is_platform", "isPlatform", is_platform),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, team_id, body=content)
        return await self._send(call)
