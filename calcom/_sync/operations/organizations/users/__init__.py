# Derived by spec.pipeline from calcom/_async/operations/organizations/users/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Users in organizations."""

from __future__ import annotations

import builtins
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
        CreateOrganizationUser,
        GetOrganizationUsersWithProfile,
        ListOrganizationUsersAttributeQueryOperator,
        MembershipRole,
        UpdateOrganizationUser,
    )

    from .bookings import OrganizationsUsersBookingsResource
    from .conferencing import OrganizationsUsersConferencingResource
    from .out_of_office import OrganizationsUsersOutOfOfficeResource
    from .schedules import OrganizationsUsersSchedulesResource


class OrganizationsUsersResource(Resource):
    """Users in organizations."""

    @property
    def bookings(self) -> OrganizationsUsersBookingsResource:
        """Bookings of users in organizations."""
        from .bookings import OrganizationsUsersBookingsResource

        return OrganizationsUsersBookingsResource(self._sender)

    @property
    def conferencing(self) -> OrganizationsUsersConferencingResource:
        """Conferencing apps of users in organizations."""
        from .conferencing import OrganizationsUsersConferencingResource

        return OrganizationsUsersConferencingResource(self._sender)

    @property
    def out_of_office(self) -> OrganizationsUsersOutOfOfficeResource:
        """Out-of-office entries of users in organizations."""
        from .out_of_office import OrganizationsUsersOutOfOfficeResource

        return OrganizationsUsersOutOfOfficeResource(self._sender)

    @property
    def schedules(self) -> OrganizationsUsersSchedulesResource:
        """Schedules of users in organizations."""
        from .schedules import OrganizationsUsersSchedulesResource

        return OrganizationsUsersSchedulesResource(self._sender)

    @overload
    def create(
        self,
        org_id: int,
        *,
        email: str,
        username: str | Unset = UNSET,
        name: str | Unset = UNSET,
        weekday: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        theme: str | Unset | None = UNSET,
        app_theme: str | Unset | None = UNSET,
        time_format: int | Unset = UNSET,
        default_schedule_id: int | Unset = UNSET,
        locale: str | Unset | None = UNSET,
        avatar_url: str | Unset = UNSET,
        organization_role: MembershipRole | str | Unset = UNSET,
        auto_accept: bool | Unset = UNSET,
        skip_notification_email: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetOrganizationUsersWithProfile: ...
    @overload
    def create(
        self,
        org_id: int,
        *,
        body: CreateOrganizationUser | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> GetOrganizationUsersWithProfile: ...
    def create(
        self,
        org_id: int,
        *,
        email: str | Unset = UNSET,
        username: str | Unset = UNSET,
        name: str | Unset = UNSET,
        weekday: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        theme: str | Unset | None = UNSET,
        app_theme: str | Unset | None = UNSET,
        time_format: int | Unset = UNSET,
        default_schedule_id: int | Unset = UNSET,
        locale: str | Unset | None = UNSET,
        avatar_url: str | Unset = UNSET,
        organization_role: MembershipRole | str | Unset = UNSET,
        auto_accept: bool | Unset = UNSET,
        skip_notification_email: bool | Unset = UNSET,
        body: CreateOrganizationUser | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetOrganizationUsersWithProfile:
        """Create a user in an organization.

        `POST /v2/organizations/{orgId}/users`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_users import create_organization_user as endpoint

        content = body_of(
            "create_organization_user",
            body,
            ("email",),
            [
                ("email", "email", email),
                ("username", "username", username),
                ("name", "name", name),
                ("weekday", "weekday", weekday),
                ("brand_color", "brandColor", brand_color),
                ("bio", "bio", bio),
                ("metadata", "metadata", metadata),
                ("dark_brand_color", "darkBrandColor", dark_brand_color),
                ("hide_branding", "hideBranding", hide_branding),
                ("time_zone", "timeZone", time_zone),
                ("theme", "theme", theme),
                ("app_theme", "appTheme", app_theme),
                ("time_format", "timeFormat", time_format),
                ("default_schedule_id", "defaultScheduleId", default_schedule_id),
                ("locale", "locale", locale),
                ("avatar_url", "avatarUrl", avatar_url),
                ("organization_role", "organizationRole", organization_role),
                ("auto_accept", "autoAccept", auto_accept),
                ("skip_notification_email", "skipNotificationEmail", skip_notification_email),
            ],
        )
        call = prepare(endpoint, options, org_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        org_id: int,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> GetOrganizationUsersWithProfile:
        """Delete a user in an organization.

        `DELETE /v2/organizations/{orgId}/users/{userId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_users import delete_organization_user as endpoint

        call = prepare(endpoint, options, org_id, user_id)
        return (self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        emails: builtins.list[str] | Unset = UNSET,
        assigned_option_ids: builtins.list[str] | Unset = UNSET,
        attribute_query_operator: ListOrganizationUsersAttributeQueryOperator | str | Unset = UNSET,
        team_ids: builtins.list[int] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[GetOrganizationUsersWithProfile]:
        """List the users in an organization.

        `GET /v2/organizations/{orgId}/users`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_users import list_organization_users as endpoint

        call = prepare(
            endpoint,
            options,
            org_id,
            emails=emails,
            assigned_option_ids=assigned_option_ids,
            attribute_query_operator=attribute_query_operator,
            team_ids=team_ids,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def update(
        self,
        org_id: int,
        user_id: int,
        *,
        email: str | Unset = UNSET,
        username: str | Unset = UNSET,
        name: str | Unset = UNSET,
        weekday: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        theme: str | Unset | None = UNSET,
        app_theme: str | Unset | None = UNSET,
        time_format: int | Unset = UNSET,
        default_schedule_id: int | Unset = UNSET,
        locale: str | Unset | None = UNSET,
        avatar_url: str | Unset = UNSET,
        body: UpdateOrganizationUser | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetOrganizationUsersWithProfile:
        """Update a user in an organization.

        `PATCH /v2/organizations/{orgId}/users/{userId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_users import update_organization_user as endpoint

        content = body_of(
            "update_organization_user",
            body,
            (),
            [
                ("email", "email", email),
                ("username", "username", username),
                ("name", "name", name),
                ("weekday", "weekday", weekday),
                ("brand_color", "brandColor", brand_color),
                ("bio", "bio", bio),
                ("metadata", "metadata", metadata),
                ("dark_brand_color", "darkBrandColor", dark_brand_color),
                ("hide_branding", "hideBranding", hide_branding),
                ("time_zone", "timeZone", time_zone),
                ("theme", "theme", theme),
                ("app_theme", "appTheme", app_theme),
                ("time_format", "timeFormat", time_format),
                ("default_schedule_id", "defaultScheduleId", default_schedule_id),
                ("locale", "locale", locale),
                ("avatar_url", "avatarUrl", avatar_url),
            ],
        )
        call = prepare(endpoint, options, org_id, user_id, body=content)
        return (self._send(call)).data
