# Derived by tools/resources.py from generated/calcom_v2; run `make generate`, and edit nothing here.

"""Organizations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Literal, overload

from calcom_v2.types import UNSET, Unset

from ..._endpoint import body_of, prepare
from ..._page import Style
from ...types import JSON, CallOptions
from ..pager import AsyncPager
from ..resource import AsyncResource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v2.models import (
        AnyBooking,
        AssignedOption,
        AssignOptionUserData,
        AssignOrganizationAttributeOption,
        Attribute,
        AttributeAssignmentHistoryLog,
        AttributeType,
        BlockOrganizationBooking,
        BlockOrganizationBookingBlockType,
        BlockOrganizationBookingData,
        BookerLayouts,
        BookingFields,
        BookingFieldsBookingField,
        BookingFieldsData,
        BookingReference,
        BookingStatusFilter,
        CalVideoSettings,
        ConferencingApp,
        ConferencingApps,
        ConferencingAppsWithDefault,
        CreateEventTypeBookerActiveBookingsLimit,
        CreateEventTypeBookingLimitsCount,
        CreateEventTypeBookingLimitsDuration,
        CreateEventTypeBookingWindow,
        CreateEventTypeConfirmationPolicy,
        CreateEventTypeInterfaceLanguage,
        CreateEventTypeRecurrence,
        CreateEventTypeSeats,
        CreateEventTypeWorkflow,
        CreateEventTypeWorkflowStep,
        CreateEventTypeWorkflowTrigger,
        CreateManagedOrganization,
        CreateOrganizationAttribute,
        CreateOrganizationAttributeOption,
        CreateOrganizationDelegationCredentialBody,
        CreateOrganizationDelegationCredentialResponseData2,
        CreateOrganizationMembershipBody,
        CreateOrganizationRole,
        CreateOrganizationRolePermissions,
        CreateOrganizationTeam,
        CreateOrganizationTeamMembership,
        CreateOrganizationTeamRole,
        CreateOrganizationTeamRoutingFormWorkflow,
        CreateOrganizationTeamRoutingFormWorkflowStep,
        CreateOrganizationTeamRoutingFormWorkflowTrigger,
        CreateOrganizationUser,
        CreateOutOfOfficeEntry,
        CreateOutOfOfficeEntryReason,
        CreatePhoneCall,
        CreatePhoneCallTemplateType,
        CreatePrivateLink,
        CreatePrivateLinkResponseData,
        CreateRoutingFormResponseData,
        CreateSchedule,
        CreateTeamEventType,
        CreateTeamEventTypeLocation,
        CreateTeamEventTypeResponseData,
        CreateTeamRolePermissions,
        CreateWebhook,
        CreateWebhookTimeUnit,
        CreateWebhookTrigger,
        CreateWebhookVersion,
        DefaultConferencingApps,
        DeletedTeamEventTypeData,
        DeletePrivateLinkResponseData,
        DisableCancellingInput,
        DisableReschedulingInput,
        DisconnectConferencingAppApp,
        EmailSettings,
        EventTypeColor,
        EventTypeDestinationCalendar,
        EventTypeWorkflow,
        GetConferencingAppsOauthUrlResponseData,
        GetConferencingAuthUrlApp,
        GetOptionUserData,
        GetOrganizationDelegationCredentialResponseData,
        GetOrganizationUsersWithProfile,
        Host,
        IntegrationSyncRunWithChildren,
        InviteData,
        ListBookingReferencesType,
        ListOrganizationUsersAttributeQueryOperator,
        ManagedOrganization,
        ManagedOrganizationWithApiKey,
        MembershipRole,
        MicrosoftDelegationCredential,
        Option,
        OrganizationMembership,
        OrganizationRole,
        OrganizationTeam,
        OutOfOfficeEntry,
        PatchBookingFields,
        PatchBookingFieldsBookingField,
        PhoneCall,
        PrivateNoteMode,
        RemoveOrganizationRolePermissionsPermission,
        RemoveOrganizationTeamRolePermissionsPermission,
        ReportOrganizationBooking,
        ReportOrganizationBookingData,
        ReportOrganizationBookingReason,
        ReportOrganizationBookingReportType,
        RequestEmailVerification,
        RequestPhoneVerification,
        RoutingForm,
        RoutingFormResponse,
        RoutingFormWorkflow,
        Schedule,
        ScheduleAvailability,
        ScheduleOverride,
        SchedulingType,
        SetOrganizationUserDefaultConferencingApp,
        SlotFormat,
        SortOrder,
        StripeConnect,
        TeamEventType,
        TeamMembership,
        TeamRole,
        TeamVerifiedEmailData,
        TeamVerifiedPhoneData,
        TeamWebhook,
        UpdateEventTypeWorkflow,
        UpdateEventTypeWorkflowStep,
        UpdateManagedOrganization,
        UpdateOrganizationAttribute,
        UpdateOrganizationAttributeOption,
        UpdateOrganizationDelegationCredential,
        UpdateOrganizationDelegationCredentialServiceAccountKeyItem2,
        UpdateOrganizationMembership,
        UpdateOrganizationRole,
        UpdateOrganizationTeam,
        UpdateOrganizationTeamMembership,
        UpdateOrganizationTeamRole,
        UpdateOrganizationTeamRoutingFormWorkflow,
        UpdateOrganizationTeamRoutingFormWorkflowStep,
        UpdateOrganizationUser,
        UpdateOrganizationUserAttributeOption,
        UpdateOutOfOfficeEntry,
        UpdateRoutingFormResponseInput,
        UpdateSchedule,
        UpdateTeamEventType,
        UpdateTeamEventTypeSchedulingType,
        UpdateWebhook,
        VerifyEmail,
        VerifyPhone,
        WorkflowActivation,
        WorkflowFormActivation,
    )


class AsyncOrganizationsAttributesOptionsResource(AsyncResource):
    """Options of attributes of organizations."""

    @overload
    async def create(
        self,
        org_id: int,
        attribute_id: str,
        *,
        value: str,
        slug: str,
        options: CallOptions | None = None,
    ) -> Option: ...
    @overload
    async def create(
        self,
        org_id: int,
        attribute_id: str,
        *,
        body: CreateOrganizationAttributeOption | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> Option: ...
    async def create(
        self,
        org_id: int,
        attribute_id: str,
        *,
        value: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        body: CreateOrganizationAttributeOption | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Option:
        """Create organization attribute option.

        `POST /v2/organizations/{orgId}/attributes/{attributeId}/options`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_attributes_options import (
            create_organization_attribute_option as endpoint,
        )

        content = body_of(
            "create_organization_attribute_option",
            body,
            (
                "value",
                "slug",
            ),
            [("value", "value", value), ("slug", "slug", slug)],
        )
        call = prepare(endpoint, options, org_id, attribute_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        attribute_id: str,
        option_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Option:
        """Delete organization attribute option.

        `DELETE /v2/organizations/{orgId}/attributes/{attributeId}/options/{optionId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_attributes_options import (
            delete_organization_attribute_option as endpoint,
        )

        call = prepare(endpoint, options, org_id, attribute_id, option_id)
        return (await self._send(call)).data

    async def list(
        self,
        org_id: int,
        attribute_id: str,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Option]:
        """List organization attribute options.

        `GET /v2/organizations/{orgId}/attributes/{attributeId}/options`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_attributes_options import (
            list_organization_attribute_options as endpoint,
        )

        call = prepare(endpoint, options, org_id, attribute_id)
        return (await self._send(call)).data

    def list_assigned(
        self,
        org_id: int,
        attribute_id: str,
        *,
        assigned_option_ids: builtins.list[str] | Unset = UNSET,
        team_ids: builtins.list[int] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[AssignedOption]:
        """List organization assigned attribute options.

        `GET /v2/organizations/{orgId}/attributes/{attributeId}/options/assigned`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_attributes_options import (
            list_organization_assigned_attribute_options as endpoint,
        )

        call = prepare(
            endpoint,
            options,
            org_id,
            attribute_id,
            assigned_option_ids=assigned_option_ids,
            team_ids=team_ids,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def list_assigned_by_slug(
        self,
        org_id: int,
        attribute_slug: str,
        *,
        assigned_option_ids: builtins.list[str] | Unset = UNSET,
        team_ids: builtins.list[int] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[AssignedOption]:
        """List organization assigned attribute options by slug.

        `GET /v2/organizations/{orgId}/attributes/slugs/{attributeSlug}/options/assigned`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_attributes_options import (
            list_organization_assigned_attribute_options_by_slug as endpoint,
        )

        call = prepare(
            endpoint,
            options,
            org_id,
            attribute_slug,
            assigned_option_ids=assigned_option_ids,
            team_ids=team_ids,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        org_id: int,
        attribute_id: str,
        option_id: str,
        *,
        value: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        body: UpdateOrganizationAttributeOption | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Option:
        """Update organization attribute option.

        `PATCH /v2/organizations/{orgId}/attributes/{attributeId}/options/{optionId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_attributes_options import (
            update_organization_attribute_option as endpoint,
        )

        content = body_of(
            "update_organization_attribute_option",
            body,
            (),
            [("value", "value", value), ("slug", "slug", slug)],
        )
        call = prepare(endpoint, options, org_id, attribute_id, option_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsAttributesSyncHistoryResource(AsyncResource):
    """Sync history of attributes of organizations."""

    def list(
        self,
        org_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[IntegrationSyncRunWithChildren]:
        """List organization attribute sync history.

        `GET /v2/organizations/{orgId}/attributes/sync-history`, on the hosted service only
        """
        from calcom_v2.api.organizations_attributes_sync_history import (
            list_organization_attribute_sync_history as endpoint,
        )

        call = prepare(endpoint, options, org_id)
        return self._pager(
            call, Style.LIMIT_CURSOR, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def list_for_user(
        self,
        org_id: int,
        user_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[IntegrationSyncRunWithChildren]:
        """List organization user attribute sync history.

        `GET /v2/organizations/{orgId}/attributes/sync-history/user/{userId}`,
        on the hosted service only
        """
        from calcom_v2.api.organizations_attributes_sync_history import (
            list_organization_user_attribute_sync_history as endpoint,
        )

        call = prepare(endpoint, options, org_id, user_id)
        return self._pager(
            call, Style.LIMIT_CURSOR, lambda answer: answer.data, page_size=page_size, resume=resume
        )


class AsyncOrganizationsAttributesUserOptionsResource(AsyncResource):
    """User options of attributes of organizations."""

    @overload
    async def assign(
        self,
        org_id: int,
        user_id: int,
        *,
        attribute_id: str,
        value: str | Unset = UNSET,
        attribute_option_id: str | Unset = UNSET,
        weight: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AssignOptionUserData: ...
    @overload
    async def assign(
        self,
        org_id: int,
        user_id: int,
        *,
        body: AssignOrganizationAttributeOption | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> AssignOptionUserData: ...
    async def assign(
        self,
        org_id: int,
        user_id: int,
        *,
        attribute_id: str | Unset = UNSET,
        value: str | Unset = UNSET,
        attribute_option_id: str | Unset = UNSET,
        weight: int | Unset = UNSET,
        body: AssignOrganizationAttributeOption | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AssignOptionUserData:
        """Assign organization attribute option.

        `POST /v2/organizations/{orgId}/attributes/options/{userId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_attributes_options import (
            assign_organization_attribute_option as endpoint,
        )

        content = body_of(
            "assign_organization_attribute_option",
            body,
            ("attribute_id",),
            [
                ("attribute_id", "attributeId", attribute_id),
                ("value", "value", value),
                ("attribute_option_id", "attributeOptionId", attribute_option_id),
                ("weight", "weight", weight),
            ],
        )
        call = prepare(endpoint, options, org_id, user_id, body=content)
        return (await self._send(call)).data

    async def list(
        self,
        org_id: int,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[GetOptionUserData]:
        """List organization user attribute options.

        `GET /v2/organizations/{orgId}/attributes/options/{userId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_attributes_options import (
            list_organization_user_attribute_options as endpoint,
        )

        call = prepare(endpoint, options, org_id, user_id)
        return (await self._send(call)).data

    async def unassign(
        self,
        org_id: int,
        user_id: int,
        attribute_option_id: str,
        *,
        options: CallOptions | None = None,
    ) -> AssignOptionUserData:
        """Unassign organization attribute option.

        `DELETE /v2/organizations/{orgId}/attributes/options/{userId}/{attributeOptionId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_attributes_options import (
            unassign_organization_attribute_option as endpoint,
        )

        call = prepare(endpoint, options, org_id, user_id, attribute_option_id)
        return (await self._send(call)).data

    async def update(
        self,
        org_id: int,
        user_id: int,
        attribute_option_id: str,
        *,
        weight: int | Unset = UNSET,
        body: UpdateOrganizationUserAttributeOption | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AssignOptionUserData:
        """Update organization user attribute option.

        `PATCH /v2/organizations/{orgId}/attributes/options/{userId}/{attributeOptionId}`,
        on the hosted service only
        """
        from calcom_v2.api.organizations_attributes_options import (
            update_organization_user_attribute_option as endpoint,
        )

        content = body_of(
            "update_organization_user_attribute_option", body, (), [("weight", "weight", weight)]
        )
        call = prepare(endpoint, options, org_id, user_id, attribute_option_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsAttributesResource(AsyncResource):
    """Attributes of organizations."""

    @property
    def options(self) -> AsyncOrganizationsAttributesOptionsResource:
        """Options of attributes of organizations."""
        return AsyncOrganizationsAttributesOptionsResource(self._sender)

    @property
    def sync_history(self) -> AsyncOrganizationsAttributesSyncHistoryResource:
        """Sync history of attributes of organizations."""
        return AsyncOrganizationsAttributesSyncHistoryResource(self._sender)

    @property
    def user_options(self) -> AsyncOrganizationsAttributesUserOptionsResource:
        """User options of attributes of organizations."""
        return AsyncOrganizationsAttributesUserOptionsResource(self._sender)

    async def create(
        self,
        org_id: int,
        *,
        body: CreateOrganizationAttribute | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> Attribute:
        """Create organization attribute.

        `POST /v2/organizations/{orgId}/attributes`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_attributes import create_organization_attribute as endpoint

        call = prepare(endpoint, options, org_id, body=body)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        attribute_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Attribute:
        """Delete organization attribute.

        `DELETE /v2/organizations/{orgId}/attributes/{attributeId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_attributes import delete_organization_attribute as endpoint

        call = prepare(endpoint, options, org_id, attribute_id)
        return (await self._send(call)).data

    async def get(
        self,
        org_id: int,
        attribute_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Attribute | None:
        """Get organization attribute.

        `GET /v2/organizations/{orgId}/attributes/{attributeId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_attributes import get_organization_attribute as endpoint

        call = prepare(endpoint, options, org_id, attribute_id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Attribute]:
        """List organization attributes.

        `GET /v2/organizations/{orgId}/attributes`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_attributes import list_organization_attributes as endpoint

        call = prepare(endpoint, options, org_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def list_assignment_history(
        self,
        org_id: int,
        user_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[AttributeAssignmentHistoryLog]:
        """Get organization attribute assignment history.

        `GET /v2/organizations/{orgId}/attributes/assignments/{userId}/history`,
        on the hosted service only
        """
        from calcom_v2.api.organizations_attributes_options import (
            get_organization_attribute_assignment_history as endpoint,
        )

        call = prepare(endpoint, options, org_id, user_id)
        return self._pager(
            call,
            Style.LIMIT_CURSOR,
            lambda answer: answer.data.audit_logs,
            page_size=page_size,
            resume=resume,
            largest=50,
        )

    async def update(
        self,
        org_id: int,
        attribute_id: str,
        *,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        type_: AttributeType | str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        body: UpdateOrganizationAttribute | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Attribute:
        """Update organization attribute.

        `PATCH /v2/organizations/{orgId}/attributes/{attributeId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_attributes import update_organization_attribute as endpoint

        content = body_of(
            "update_organization_attribute",
            body,
            (),
            [
                ("name", "name", name),
                ("slug", "slug", slug),
                ("type_", "type", type_),
                ("enabled", "enabled", enabled),
            ],
        )
        call = prepare(endpoint, options, org_id, attribute_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsBookingsResource(AsyncResource):
    """Bookings of organizations."""

    @overload
    async def block(
        self,
        org_id: int,
        *,
        booking_uid: str,
        block_type: BlockOrganizationBookingBlockType | str,
        options: CallOptions | None = None,
    ) -> BlockOrganizationBookingData: ...
    @overload
    async def block(
        self,
        org_id: int,
        *,
        body: BlockOrganizationBooking | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> BlockOrganizationBookingData: ...
    async def block(
        self,
        org_id: int,
        *,
        booking_uid: str | Unset = UNSET,
        block_type: BlockOrganizationBookingBlockType | str | Unset = UNSET,
        body: BlockOrganizationBooking | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BlockOrganizationBookingData:
        """Block organization booking.

        `POST /v2/organizations/{orgId}/bookings/block`, on the hosted service only
        """
        from calcom_v2.api.organizations_bookings import block_organization_booking as endpoint

        content = body_of(
            "block_organization_booking",
            body,
            (
                "booking_uid",
                "block_type",
            ),
            [("booking_uid", "bookingUid", booking_uid), ("block_type", "blockType", block_type)],
        )
        call = prepare(endpoint, options, org_id, body=content)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        status: BookingStatusFilter | str | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        attendee_name: str | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        event_type_ids: builtins.list[int] | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        teams_ids: builtins.list[int] | Unset = UNSET,
        team_id: int | Unset = UNSET,
        after_start: datetime.datetime | datetime.date | str | Unset = UNSET,
        before_end: datetime.datetime | datetime.date | str | Unset = UNSET,
        after_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        before_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        after_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        before_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        sort_created: SortOrder | str | Unset = UNSET,
        sort_updated_at: SortOrder | str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        user_ids: builtins.list[int] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[AnyBooking]:
        """List organization bookings.

        `GET /v2/organizations/{orgId}/bookings`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_bookings import list_organization_bookings as endpoint

        call = prepare(
            endpoint,
            options,
            org_id,
            status=status,
            attendee_email=attendee_email,
            attendee_name=attendee_name,
            booking_uid=booking_uid,
            event_type_ids=event_type_ids,
            event_type_id=event_type_id,
            teams_ids=teams_ids,
            team_id=team_id,
            after_start=after_start,
            before_end=before_end,
            after_created_at=after_created_at,
            before_created_at=before_created_at,
            after_updated_at=after_updated_at,
            before_updated_at=before_updated_at,
            sort_start=sort_start,
            sort_end=sort_end,
            sort_created=sort_created,
            sort_updated_at=sort_updated_at,
            cursor=cursor,
            limit=limit,
            user_ids=user_ids,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    @overload
    async def report(
        self,
        org_id: int,
        *,
        booking_uid: str,
        reason: ReportOrganizationBookingReason | str,
        report_type: ReportOrganizationBookingReportType | str,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ReportOrganizationBookingData: ...
    @overload
    async def report(
        self,
        org_id: int,
        *,
        body: ReportOrganizationBooking | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> ReportOrganizationBookingData: ...
    async def report(
        self,
        org_id: int,
        *,
        booking_uid: str | Unset = UNSET,
        reason: ReportOrganizationBookingReason | str | Unset = UNSET,
        report_type: ReportOrganizationBookingReportType | str | Unset = UNSET,
        description: str | Unset = UNSET,
        body: ReportOrganizationBooking | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ReportOrganizationBookingData:
        """Report organization booking.

        `POST /v2/organizations/{orgId}/bookings/report`, on the hosted service only
        """
        from calcom_v2.api.organizations_bookings import report_organization_booking as endpoint

        content = body_of(
            "report_organization_booking",
            body,
            (
                "booking_uid",
                "reason",
                "report_type",
            ),
            [
                ("booking_uid", "bookingUid", booking_uid),
                ("reason", "reason", reason),
                ("report_type", "reportType", report_type),
                ("description", "description", description),
            ],
        )
        call = prepare(endpoint, options, org_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsDelegationCredentialsResource(AsyncResource):
    """Delegation credentials of organizations."""

    async def create(
        self,
        org_id: int,
        *,
        body: CreateOrganizationDelegationCredentialBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> CreateOrganizationDelegationCredentialResponseData2:
        """Create organization delegation credential.

        `POST /v2/organizations/{orgId}/delegation-credentials`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_delegation_credentials import (
            create_organization_delegation_credential as endpoint,
        )

        call = prepare(endpoint, options, org_id, body=body)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        credential_id: str,
        *,
        options: CallOptions | None = None,
    ) -> CreateOrganizationDelegationCredentialResponseData2:
        """Delete organization delegation credential.

        `DELETE /v2/organizations/{orgId}/delegation-credentials/{credentialId}`,
        on the hosted service only
        """
        from calcom_v2.api.organizations_delegation_credentials import (
            delete_organization_delegation_credential as endpoint,
        )

        call = prepare(endpoint, options, org_id, credential_id)
        return (await self._send(call)).data

    async def get(
        self,
        org_id: int,
        credential_id: str,
        *,
        options: CallOptions | None = None,
    ) -> GetOrganizationDelegationCredentialResponseData:
        """Get organization delegation credential.

        `GET /v2/organizations/{orgId}/delegation-credentials/{credentialId}`,
        on the hosted service only
        """
        from calcom_v2.api.organizations_delegation_credentials import (
            get_organization_delegation_credential as endpoint,
        )

        call = prepare(endpoint, options, org_id, credential_id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        domain: str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[GetOrganizationDelegationCredentialResponseData]:
        """List organization delegation credentials.

        `GET /v2/organizations/{orgId}/delegation-credentials`, on the hosted service only
        """
        from calcom_v2.api.organizations_delegation_credentials import (
            list_organization_delegation_credentials as endpoint,
        )

        call = prepare(endpoint, options, org_id, domain=domain)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def reset_rotation(
        self,
        org_id: int,
        credential_id: str,
        *,
        options: CallOptions | None = None,
    ) -> MicrosoftDelegationCredential:
        """Reset organization delegation credential rotation.

        `POST /v2/organizations/{orgId}/delegation-credentials/{credentialId}/reset-rotation`,
        on the hosted service only
        """
        from calcom_v2.api.organizations_delegation_credentials import (
            reset_organization_delegation_credential_rotation as endpoint,
        )

        call = prepare(endpoint, options, org_id, credential_id)
        return (await self._send(call)).data

    async def update(
        self,
        org_id: int,
        credential_id: str,
        *,
        enabled: bool | Unset = UNSET,
        service_account_key: builtins.list[
            UpdateOrganizationDelegationCredentialServiceAccountKeyItem2 | Mapping[str, JSON]
        ]
        | Unset = UNSET,
        opt_out_auto_secret_rotation: bool | Unset = UNSET,
        body: UpdateOrganizationDelegationCredential | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateOrganizationDelegationCredentialResponseData2:
        """Update organization delegation credential.

        `PATCH /v2/organizations/{orgId}/delegation-credentials/{credentialId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_delegation_credentials import (
            update_organization_delegation_credential as endpoint,
        )

        content = body_of(
            "update_organization_delegation_credential",
            body,
            (),
            [
                ("enabled", "enabled", enabled),
                ("service_account_key", "serviceAccountKey", service_account_key),
                ("opt_out_auto_secret_rotation", "optOutAutoSecretRotation", opt_out_auto_secret_rotation),
            ],
        )
        call = prepare(endpoint, options, org_id, credential_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsManagedResource(AsyncResource):
    """Managed of organizations."""

    @overload
    async def create(
        self,
        org_id: int,
        *,
        name: str,
        api_key_days_valid: int | Unset = UNSET,
        api_key_never_expires: bool | Unset = UNSET,
        slug: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ManagedOrganizationWithApiKey: ...
    @overload
    async def create(
        self,
        org_id: int,
        *,
        body: CreateManagedOrganization | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> ManagedOrganizationWithApiKey: ...
    async def create(
        self,
        org_id: int,
        *,
        name: str | Unset = UNSET,
        api_key_days_valid: int | Unset = UNSET,
        api_key_never_expires: bool | Unset = UNSET,
        slug: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        body: CreateManagedOrganization | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ManagedOrganizationWithApiKey:
        """Create managed organization.

        `POST /v2/organizations/{orgId}/organizations`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.managed_organizations import create_managed_organization as endpoint

        content = body_of(
            "create_managed_organization",
            body,
            ("name",),
            [
                ("name", "name", name),
                ("api_key_days_valid", "apiKeyDaysValid", api_key_days_valid),
                ("api_key_never_expires", "apiKeyNeverExpires", api_key_never_expires),
                ("slug", "slug", slug),
                ("metadata", "metadata", metadata),
            ],
        )
        call = prepare(endpoint, options, org_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        managed_organization_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ManagedOrganization:
        """Delete managed organization.

        `DELETE /v2/organizations/{orgId}/organizations/{managedOrganizationId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.managed_organizations import delete_managed_organization as endpoint

        call = prepare(endpoint, options, org_id, managed_organization_id)
        return (await self._send(call)).data

    async def get(
        self,
        org_id: int,
        managed_organization_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ManagedOrganization:
        """Get managed organization.

        `GET /v2/organizations/{orgId}/organizations/{managedOrganizationId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.managed_organizations import get_managed_organization as endpoint

        call = prepare(endpoint, options, org_id, managed_organization_id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        slug: str | Unset = UNSET,
        metadata_key: str | Unset = UNSET,
        metadata_value: str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[ManagedOrganization]:
        """List managed organizations.

        `GET /v2/organizations/{orgId}/organizations`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.managed_organizations import list_managed_organizations as endpoint

        call = prepare(
            endpoint, options, org_id, slug=slug, metadata_key=metadata_key, metadata_value=metadata_value
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        org_id: int,
        managed_organization_id: int,
        *,
        name: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        body: UpdateManagedOrganization | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ManagedOrganization:
        """Update managed organization.

        `PATCH /v2/organizations/{orgId}/organizations/{managedOrganizationId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.managed_organizations import update_managed_organization as endpoint

        content = body_of(
            "update_managed_organization",
            body,
            (),
            [("name", "name", name), ("metadata", "metadata", metadata)],
        )
        call = prepare(endpoint, options, org_id, managed_organization_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsMembershipsResource(AsyncResource):
    """Memberships of organizations."""

    async def create(
        self,
        org_id: int,
        *,
        body: CreateOrganizationMembershipBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> OrganizationMembership:
        """Create organization membership.

        `POST /v2/organizations/{orgId}/memberships`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_memberships import create_organization_membership as endpoint

        call = prepare(endpoint, options, org_id, body=body)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        membership_id: int,
        *,
        options: CallOptions | None = None,
    ) -> OrganizationMembership:
        """Delete organization membership.

        `DELETE /v2/organizations/{orgId}/memberships/{membershipId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_memberships import delete_organization_membership as endpoint

        call = prepare(endpoint, options, org_id, membership_id)
        return (await self._send(call)).data

    async def get(
        self,
        org_id: int,
        membership_id: int,
        *,
        options: CallOptions | None = None,
    ) -> OrganizationMembership:
        """Get organization membership.

        `GET /v2/organizations/{orgId}/memberships/{membershipId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_memberships import get_organization_membership as endpoint

        call = prepare(endpoint, options, org_id, membership_id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[OrganizationMembership]:
        """List organization memberships.

        `GET /v2/organizations/{orgId}/memberships`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_memberships import list_organization_memberships as endpoint

        call = prepare(endpoint, options, org_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        org_id: int,
        membership_id: int,
        *,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        body: UpdateOrganizationMembership | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OrganizationMembership:
        """Update organization membership.

        `PATCH /v2/organizations/{orgId}/memberships/{membershipId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_memberships import update_organization_membership as endpoint

        content = body_of(
            "update_organization_membership",
            body,
            (),
            [
                ("accepted", "accepted", accepted),
                ("role", "role", role),
                ("disable_impersonation", "disableImpersonation", disable_impersonation),
            ],
        )
        call = prepare(endpoint, options, org_id, membership_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsOutOfOfficeResource(AsyncResource):
    """Out of office of organizations."""

    def list(
        self,
        org_id: int,
        *,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        email: str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[OutOfOfficeEntry]:
        """List organization out of office entries.

        `GET /v2/organizations/{orgId}/ooo`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_users_ooo import list_organization_out_of_office_entries as endpoint

        call = prepare(endpoint, options, org_id, sort_start=sort_start, sort_end=sort_end, email=email)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )


class AsyncOrganizationsRolesPermissionsResource(AsyncResource):
    """Permissions of roles of organizations."""

    @overload
    async def add(
        self,
        org_id: int,
        role_id: str,
        *,
        permissions: builtins.list[str],
        options: CallOptions | None = None,
    ) -> builtins.list[str]: ...
    @overload
    async def add(
        self,
        org_id: int,
        role_id: str,
        *,
        body: CreateOrganizationRolePermissions | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> builtins.list[str]: ...
    async def add(
        self,
        org_id: int,
        role_id: str,
        *,
        permissions: builtins.list[str] | Unset = UNSET,
        body: CreateOrganizationRolePermissions | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """Add organization role permissions.

        `POST /v2/organizations/{orgId}/roles/{roleId}/permissions`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_roles_permissions import (
            add_organization_role_permissions as endpoint,
        )

        content = body_of(
            "add_organization_role_permissions",
            body,
            ("permissions",),
            [("permissions", "permissions", permissions)],
        )
        call = prepare(endpoint, options, org_id, role_id, body=content)
        return (await self._send(call)).data

    async def list(
        self,
        org_id: int,
        role_id: str,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """List organization role permissions.

        `GET /v2/organizations/{orgId}/roles/{roleId}/permissions`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_roles_permissions import (
            list_organization_role_permissions as endpoint,
        )

        call = prepare(endpoint, options, org_id, role_id)
        return (await self._send(call)).data

    async def remove(
        self,
        org_id: int,
        role_id: str,
        permission: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove organization role permission.

        `DELETE /v2/organizations/{orgId}/roles/{roleId}/permissions/{permission}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_roles_permissions import (
            remove_organization_role_permission as endpoint,
        )

        call = prepare(endpoint, options, org_id, role_id, permission)
        await self._send(call)

    async def remove_many(
        self,
        org_id: int,
        role_id: str,
        *,
        permissions: builtins.list[RemoveOrganizationRolePermissionsPermission | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Remove organization role permissions.

        `DELETE /v2/organizations/{orgId}/roles/{roleId}/permissions`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_roles_permissions import (
            remove_organization_role_permissions as endpoint,
        )

        call = prepare(endpoint, options, org_id, role_id, permissions=permissions)
        await self._send(call)

    @overload
    async def replace(
        self,
        org_id: int,
        role_id: str,
        *,
        permissions: builtins.list[str],
        options: CallOptions | None = None,
    ) -> builtins.list[str]: ...
    @overload
    async def replace(
        self,
        org_id: int,
        role_id: str,
        *,
        body: CreateOrganizationRolePermissions | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> builtins.list[str]: ...
    async def replace(
        self,
        org_id: int,
        role_id: str,
        *,
        permissions: builtins.list[str] | Unset = UNSET,
        body: CreateOrganizationRolePermissions | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """Replace organization role permissions.

        `PUT /v2/organizations/{orgId}/roles/{roleId}/permissions`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_roles_permissions import (
            replace_organization_role_permissions as endpoint,
        )

        content = body_of(
            "replace_organization_role_permissions",
            body,
            ("permissions",),
            [("permissions", "permissions", permissions)],
        )
        call = prepare(endpoint, options, org_id, role_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsRolesResource(AsyncResource):
    """Roles of organizations."""

    @property
    def permissions(self) -> AsyncOrganizationsRolesPermissionsResource:
        """Permissions of roles of organizations."""
        return AsyncOrganizationsRolesPermissionsResource(self._sender)

    @overload
    async def create(
        self,
        org_id: int,
        *,
        name: str,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        permissions: builtins.list[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OrganizationRole: ...
    @overload
    async def create(
        self,
        org_id: int,
        *,
        body: CreateOrganizationRole | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> OrganizationRole: ...
    async def create(
        self,
        org_id: int,
        *,
        name: str | Unset = UNSET,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        permissions: builtins.list[str] | Unset = UNSET,
        body: CreateOrganizationRole | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OrganizationRole:
        """Create organization role.

        `POST /v2/organizations/{orgId}/roles`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_roles import create_organization_role as endpoint

        content = body_of(
            "create_organization_role",
            body,
            ("name",),
            [
                ("name", "name", name),
                ("color", "color", color),
                ("description", "description", description),
                ("permissions", "permissions", permissions),
            ],
        )
        call = prepare(endpoint, options, org_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        role_id: str,
        *,
        options: CallOptions | None = None,
    ) -> OrganizationRole:
        """Delete organization role.

        `DELETE /v2/organizations/{orgId}/roles/{roleId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_roles import delete_organization_role as endpoint

        call = prepare(endpoint, options, org_id, role_id)
        return (await self._send(call)).data

    async def get(
        self,
        org_id: int,
        role_id: str,
        *,
        options: CallOptions | None = None,
    ) -> OrganizationRole:
        """Get organization role.

        `GET /v2/organizations/{orgId}/roles/{roleId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_roles import get_organization_role as endpoint

        call = prepare(endpoint, options, org_id, role_id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[OrganizationRole]:
        """List organization roles.

        `GET /v2/organizations/{orgId}/roles`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_roles import list_organization_roles as endpoint

        call = prepare(endpoint, options, org_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        org_id: int,
        role_id: str,
        *,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        permissions: builtins.list[str] | Unset = UNSET,
        body: UpdateOrganizationRole | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OrganizationRole:
        """Update organization role.

        `PATCH /v2/organizations/{orgId}/roles/{roleId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_roles import update_organization_role as endpoint

        content = body_of(
            "update_organization_role",
            body,
            (),
            [
                ("color", "color", color),
                ("description", "description", description),
                ("name", "name", name),
                ("permissions", "permissions", permissions),
            ],
        )
        call = prepare(endpoint, options, org_id, role_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsRoutingFormsResponsesResource(AsyncResource):
    """Responses of routing forms of organizations."""

    async def create(
        self,
        org_id: int,
        routing_form_id: str,
        *,
        start: datetime.datetime | datetime.date | str,
        end: datetime.datetime | datetime.date | str,
        time_zone: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        format_: SlotFormat | str | Unset = UNSET,
        booking_uid_to_reschedule: str | Unset = UNSET,
        reschedule_with_same_host: bool | Unset = UNSET,
        queue_response: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateRoutingFormResponseData:
        """Create organization routing form response.

        `POST /v2/organizations/{orgId}/routing-forms/{routingFormId}/responses`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_routing_forms import (
            create_organization_routing_form_response as endpoint,
        )

        call = prepare(
            endpoint,
            options,
            org_id,
            routing_form_id,
            start=start,
            end=end,
            time_zone=time_zone,
            duration=duration,
            format_=format_,
            booking_uid_to_reschedule=booking_uid_to_reschedule,
            reschedule_with_same_host=reschedule_with_same_host,
            queue_response=queue_response,
        )
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        routing_form_id: str,
        *,
        sort_created_at: SortOrder | str | Unset = UNSET,
        sort_updated_at: SortOrder | str | Unset = UNSET,
        after_created_at: datetime.datetime | str | Unset = UNSET,
        before_created_at: datetime.datetime | str | Unset = UNSET,
        after_updated_at: datetime.datetime | str | Unset = UNSET,
        before_updated_at: datetime.datetime | str | Unset = UNSET,
        routed_to_booking_uid: str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[RoutingFormResponse]:
        """List organization routing form responses.

        `GET /v2/organizations/{orgId}/routing-forms/{routingFormId}/responses`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_routing_forms import (
            list_organization_routing_form_responses as endpoint,
        )

        call = prepare(
            endpoint,
            options,
            org_id,
            routing_form_id,
            sort_created_at=sort_created_at,
            sort_updated_at=sort_updated_at,
            after_created_at=after_created_at,
            before_created_at=before_created_at,
            after_updated_at=after_updated_at,
            before_updated_at=before_updated_at,
            routed_to_booking_uid=routed_to_booking_uid,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        org_id: int,
        routing_form_id: str,
        response_id: int,
        *,
        response: dict[str, JSON] | Unset = UNSET,
        body: UpdateRoutingFormResponseInput | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RoutingFormResponse:
        """Update organization routing form response.

        `PATCH /v2/organizations/{orgId}/routing-forms/{routingFormId}/responses/{responseId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_routing_forms import (
            update_organization_routing_form_response as endpoint,
        )

        content = body_of(
            "update_organization_routing_form_response", body, (), [("response", "response", response)]
        )
        call = prepare(endpoint, options, org_id, routing_form_id, response_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsRoutingFormsResource(AsyncResource):
    """Routing forms of organizations."""

    @property
    def responses(self) -> AsyncOrganizationsRoutingFormsResponsesResource:
        """Responses of routing forms of organizations."""
        return AsyncOrganizationsRoutingFormsResponsesResource(self._sender)

    def list(
        self,
        org_id: int,
        *,
        sort_created_at: SortOrder | str | Unset = UNSET,
        sort_updated_at: SortOrder | str | Unset = UNSET,
        after_created_at: datetime.datetime | str | Unset = UNSET,
        before_created_at: datetime.datetime | str | Unset = UNSET,
        after_updated_at: datetime.datetime | str | Unset = UNSET,
        before_updated_at: datetime.datetime | str | Unset = UNSET,
        routed_to_booking_uid: str | Unset = UNSET,
        team_ids: builtins.list[int] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[RoutingForm]:
        """List organization routing forms.

        `GET /v2/organizations/{orgId}/routing-forms`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_routing_forms import list_organization_routing_forms as endpoint

        call = prepare(
            endpoint,
            options,
            org_id,
            sort_created_at=sort_created_at,
            sort_updated_at=sort_updated_at,
            after_created_at=after_created_at,
            before_created_at=before_created_at,
            after_updated_at=after_updated_at,
            before_updated_at=before_updated_at,
            routed_to_booking_uid=routed_to_booking_uid,
            team_ids=team_ids,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )


class AsyncOrganizationsSchedulesResource(AsyncResource):
    """Schedules of organizations."""

    def list(
        self,
        org_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Schedule]:
        """List organization schedules.

        `GET /v2/organizations/{orgId}/schedules`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_schedules import list_organization_schedules as endpoint

        call = prepare(endpoint, options, org_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )


class AsyncOrganizationsTeamsBookingsResource(AsyncResource):
    """Bookings of teams of organizations."""

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        status: builtins.list[BookingStatusFilter | str] | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        attendee_name: str | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        event_type_ids: builtins.list[int] | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        after_start: datetime.datetime | datetime.date | str | Unset = UNSET,
        before_end: datetime.datetime | datetime.date | str | Unset = UNSET,
        after_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        before_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        after_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        before_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        sort_created: SortOrder | str | Unset = UNSET,
        sort_updated_at: SortOrder | str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[AnyBooking]:
        """List organization team bookings.

        `GET /v2/organizations/{orgId}/teams/{teamId}/bookings`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_bookings import list_organization_team_bookings as endpoint

        call = prepare(
            endpoint,
            options,
            org_id,
            team_id,
            status=status,
            attendee_email=attendee_email,
            attendee_name=attendee_name,
            booking_uid=booking_uid,
            event_type_ids=event_type_ids,
            event_type_id=event_type_id,
            after_start=after_start,
            before_end=before_end,
            after_created_at=after_created_at,
            before_created_at=before_created_at,
            after_updated_at=after_updated_at,
            before_updated_at=before_updated_at,
            sort_start=sort_start,
            sort_end=sort_end,
            sort_created=sort_created,
            sort_updated_at=sort_updated_at,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def list_references(
        self,
        org_id: int,
        team_id: int,
        booking_uid: str,
        *,
        type_: ListBookingReferencesType | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[BookingReference]:
        """List organization team booking references.

        `GET /v2/organizations/{orgId}/teams/{teamId}/bookings/{bookingUid}/references`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_bookings import (
            list_organization_team_booking_references as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, booking_uid, type_=type_)
        return (await self._send(call)).data


class AsyncOrganizationsTeamsConferencingResource(AsyncResource):
    """Conferencing of teams of organizations."""

    async def connect(
        self,
        org_id: int,
        team_id: int,
        app: Literal["google-meet"],
        *,
        options: CallOptions | None = None,
    ) -> ConferencingApps:
        """Connect organization team conferencing app.

        `POST /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/connect`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_conferencing import (
            connect_organization_team_conferencing_app as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, app)
        return (await self._send(call)).data

    async def disconnect(
        self,
        org_id: int,
        team_id: int,
        app: DisconnectConferencingAppApp | str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Disconnect organization team conferencing app.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/disconnect`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_conferencing import (
            disconnect_organization_team_conferencing_app as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, app)
        await self._send(call)

    async def get_auth_url(
        self,
        org_id: int,
        team_id: int,
        app: GetConferencingAuthUrlApp | str,
        *,
        return_to: str | Unset = UNSET,
        on_error_return_to: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetConferencingAppsOauthUrlResponseData:
        """Get organization team conferencing auth url.

        `GET /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/auth-url`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_conferencing import (
            get_organization_team_conferencing_auth_url as endpoint,
        )

        call = prepare(
            endpoint,
            options,
            org_id,
            team_id,
            app,
            return_to=return_to,
            on_error_return_to=on_error_return_to,
        )
        return (await self._send(call)).data

    async def get_default(
        self,
        org_id: int,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> DefaultConferencingApps | None:
        """Get organization team default conferencing app.

        `GET /v2/organizations/{orgId}/teams/{teamId}/conferencing/default`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_conferencing import (
            get_organization_team_default_conferencing_app as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id)
        return (await self._send(call)).data or None

    async def list(
        self,
        org_id: int,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[ConferencingApps]:
        """List organization team conferencing apps.

        `GET /v2/organizations/{orgId}/teams/{teamId}/conferencing`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_conferencing import (
            list_organization_team_conferencing_apps as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id)
        return (await self._send(call)).data

    async def save_credentials(
        self,
        org_id: int,
        team_id: int,
        app: str,
        *,
        state: str,
        code: str | Unset = UNSET,
        error: str | Unset = UNSET,
        error_description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> str:
        """Save organization team conferencing credentials.

        The URL that the browser goes on to.

        `GET /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/callback`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_conferencing import (
            save_organization_team_conferencing_credentials as endpoint,
        )

        call = prepare(
            endpoint,
            options,
            org_id,
            team_id,
            app,
            state=state,
            code=code,
            error=error,
            error_description=error_description,
        )
        url: str = await self._send(call)
        return url

    async def set_default(
        self,
        org_id: int,
        team_id: int,
        app: ConferencingApp | str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set organization team default conferencing app.

        `POST /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/default`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_conferencing import (
            set_organization_team_default_conferencing_app as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, app)
        await self._send(call)


class AsyncOrganizationsTeamsEventTypesBookingFieldsResource(AsyncResource):
    """Booking fields of event types of teams of organizations."""

    @overload
    async def add(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    @overload
    async def add(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        body: BookingFields | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    async def add(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]] | Unset = UNSET,
        body: BookingFields | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingFieldsData:
        """Add organization team event type booking fields.

        `POST /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/booking-fields`,
        on the hosted service only
        """
        from calcom_v2.api.organizations_event_types import (
            add_organization_team_event_type_booking_fields as endpoint,
        )

        content = body_of(
            "add_organization_team_event_type_booking_fields",
            body,
            ("booking_fields",),
            [("booking_fields", "bookingFields", booking_fields)],
        )
        call = prepare(endpoint, options, org_id, team_id, event_type_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        slug: str,
        *,
        options: CallOptions | None = None,
    ) -> BookingFieldsData:
        """Delete organization team event type booking field.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/booking-fields/{slug}`,
        on the hosted service only
        """
        from calcom_v2.api.organizations_event_types import (
            delete_organization_team_event_type_booking_field as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, event_type_id, slug)
        return (await self._send(call)).data

    async def list(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> BookingFieldsData:
        """List organization team event type booking fields.

        `GET /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/booking-fields`,
        on the hosted service only
        """
        from calcom_v2.api.organizations_event_types import (
            list_organization_team_event_type_booking_fields as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, event_type_id)
        return (await self._send(call)).data

    @overload
    async def replace(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    @overload
    async def replace(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        body: BookingFields | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    async def replace(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]] | Unset = UNSET,
        body: BookingFields | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingFieldsData:
        """Replace organization team event type booking fields.

        `PUT /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/booking-fields`,
        on the hosted service only
        """
        from calcom_v2.api.organizations_event_types import (
            replace_organization_team_event_type_booking_fields as endpoint,
        )

        content = body_of(
            "replace_organization_team_event_type_booking_fields",
            body,
            ("booking_fields",),
            [("booking_fields", "bookingFields", booking_fields)],
        )
        call = prepare(endpoint, options, org_id, team_id, event_type_id, body=content)
        return (await self._send(call)).data

    @overload
    async def update(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        booking_fields: builtins.list[PatchBookingFieldsBookingField | Mapping[str, JSON]],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    @overload
    async def update(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        body: PatchBookingFields | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    async def update(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        booking_fields: builtins.list[PatchBookingFieldsBookingField | Mapping[str, JSON]] | Unset = UNSET,
        body: PatchBookingFields | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingFieldsData:
        """Update organization team event type booking fields.

        `PATCH /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/booking-fields`,
        on the hosted service only
        """
        from calcom_v2.api.organizations_event_types import (
            update_organization_team_event_type_booking_fields as endpoint,
        )

        content = body_of(
            "update_organization_team_event_type_booking_fields",
            body,
            ("booking_fields",),
            [("booking_fields", "bookingFields", booking_fields)],
        )
        call = prepare(endpoint, options, org_id, team_id, event_type_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsTeamsEventTypesPrivateLinksResource(AsyncResource):
    """Private links of event types of teams of organizations."""

    async def create(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        expires_at: datetime.datetime | Unset = UNSET,
        max_usage_count: int | Unset = UNSET,
        body: CreatePrivateLink | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatePrivateLinkResponseData:
        """Create organization team event type private link.

        `POST /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_event_types_private_links import (
            create_organization_team_event_type_private_link as endpoint,
        )

        content = body_of(
            "create_organization_team_event_type_private_link",
            body,
            (),
            [("expires_at", "expiresAt", expires_at), ("max_usage_count", "maxUsageCount", max_usage_count)],
        )
        call = prepare(endpoint, options, org_id, team_id, event_type_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        link_id: str,
        *,
        options: CallOptions | None = None,
    ) -> DeletePrivateLinkResponseData:
        """Delete organization team event type private link.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links/{linkId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_event_types_private_links import (
            delete_organization_team_event_type_private_link as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, event_type_id, link_id)
        return (await self._send(call)).data

    async def list(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[CreatePrivateLinkResponseData]:
        """List organization team event type private links.

        `GET /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_event_types_private_links import (
            list_organization_team_event_type_private_links as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, event_type_id)
        return (await self._send(call)).data

    async def update(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        link_id: str,
        *,
        options: CallOptions | None = None,
    ) -> CreatePrivateLinkResponseData:
        """Update organization team event type private link.

        `PATCH /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links/{linkId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_event_types_private_links import (
            update_organization_team_event_type_private_link as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, event_type_id, link_id)
        return (await self._send(call)).data


class AsyncOrganizationsTeamsEventTypesResource(AsyncResource):
    """Event types of teams of organizations."""

    @property
    def booking_fields(self) -> AsyncOrganizationsTeamsEventTypesBookingFieldsResource:
        """Booking fields of event types of teams of organizations."""
        return AsyncOrganizationsTeamsEventTypesBookingFieldsResource(self._sender)

    @property
    def private_links(self) -> AsyncOrganizationsTeamsEventTypesPrivateLinksResource:
        """Private links of event types of teams of organizations."""
        return AsyncOrganizationsTeamsEventTypesPrivateLinksResource(self._sender)

    @overload
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        length_in_minutes: int,
        title: str,
        slug: str,
        scheduling_type: SchedulingType | str,
        length_in_minutes_options: builtins.list[int] | Unset = UNSET,
        description: str | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        booking_limits_count: CreateEventTypeBookingLimitsCount | Mapping[str, JSON] | Unset = UNSET,
        booker_active_bookings_limit: CreateEventTypeBookerActiveBookingsLimit
        | Mapping[str, JSON]
        | Unset = UNSET,
        only_show_first_available_slot: bool | Unset = UNSET,
        booking_limits_duration: CreateEventTypeBookingLimitsDuration | Mapping[str, JSON] | Unset = UNSET,
        booking_window: CreateEventTypeBookingWindow | Mapping[str, JSON] | Unset = UNSET,
        offset_start: int | Unset = UNSET,
        booker_layouts: BookerLayouts | Mapping[str, JSON] | Unset = UNSET,
        confirmation_policy: CreateEventTypeConfirmationPolicy | Mapping[str, JSON] | Unset = UNSET,
        recurrence: CreateEventTypeRecurrence | Mapping[str, JSON] | Unset = UNSET,
        requires_booker_email_verification: bool | Unset = UNSET,
        skip_attendee_email_deliverability_check: bool | Unset = UNSET,
        email_settings: EmailSettings | Mapping[str, JSON] | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        lock_time_zone_toggle_on_booking_page: bool | Unset = UNSET,
        color: EventTypeColor | Mapping[str, JSON] | Unset = UNSET,
        seats: CreateEventTypeSeats | Mapping[str, JSON] | Unset = UNSET,
        custom_name: str | Unset = UNSET,
        destination_calendar: EventTypeDestinationCalendar | Mapping[str, JSON] | Unset = UNSET,
        use_destination_calendar_email: bool | Unset = UNSET,
        hide_calendar_event_details: bool | Unset = UNSET,
        success_redirect_url: str | Unset = UNSET,
        hide_organizer_email: bool | Unset = UNSET,
        cal_video_settings: CalVideoSettings | Mapping[str, JSON] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        booking_requires_authentication: bool | Unset = UNSET,
        disable_cancelling: DisableCancellingInput | Mapping[str, JSON] | Unset = UNSET,
        disable_rescheduling: DisableReschedulingInput | Mapping[str, JSON] | Unset = UNSET,
        interface_language: CreateEventTypeInterfaceLanguage | str | Unset = UNSET,
        allow_rescheduling_past_bookings: bool | Unset = UNSET,
        allow_rescheduling_cancelled_bookings: bool | Unset = UNSET,
        show_optimized_slots: bool | Unset = UNSET,
        private_note_enabled: bool | Unset = UNSET,
        private_note_mode: PrivateNoteMode | str | Unset = UNSET,
        private_note_template: str | Unset = UNSET,
        hosts: builtins.list[Host | Mapping[str, JSON]] | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        locations: builtins.list[CreateTeamEventTypeLocation | Mapping[str, JSON]] | Unset = UNSET,
        reschedule_with_same_round_robin_host: bool | Unset = UNSET,
        allow_rr_host_choice_on_reschedule: bool | Unset = UNSET,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateTeamEventTypeResponseData: ...
    @overload
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        body: CreateTeamEventType | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> CreateTeamEventTypeResponseData: ...
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        length_in_minutes: int | Unset = UNSET,
        title: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        scheduling_type: SchedulingType | str | Unset = UNSET,
        length_in_minutes_options: builtins.list[int] | Unset = UNSET,
        description: str | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        booking_limits_count: CreateEventTypeBookingLimitsCount | Mapping[str, JSON] | Unset = UNSET,
        booker_active_bookings_limit: CreateEventTypeBookerActiveBookingsLimit
        | Mapping[str, JSON]
        | Unset = UNSET,
        only_show_first_available_slot: bool | Unset = UNSET,
        booking_limits_duration: CreateEventTypeBookingLimitsDuration | Mapping[str, JSON] | Unset = UNSET,
        booking_window: CreateEventTypeBookingWindow | Mapping[str, JSON] | Unset = UNSET,
        offset_start: int | Unset = UNSET,
        booker_layouts: BookerLayouts | Mapping[str, JSON] | Unset = UNSET,
        confirmation_policy: CreateEventTypeConfirmationPolicy | Mapping[str, JSON] | Unset = UNSET,
        recurrence: CreateEventTypeRecurrence | Mapping[str, JSON] | Unset = UNSET,
        requires_booker_email_verification: bool | Unset = UNSET,
        skip_attendee_email_deliverability_check: bool | Unset = UNSET,
        email_settings: EmailSettings | Mapping[str, JSON] | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        lock_time_zone_toggle_on_booking_page: bool | Unset = UNSET,
        color: EventTypeColor | Mapping[str, JSON] | Unset = UNSET,
        seats: CreateEventTypeSeats | Mapping[str, JSON] | Unset = UNSET,
        custom_name: str | Unset = UNSET,
        destination_calendar: EventTypeDestinationCalendar | Mapping[str, JSON] | Unset = UNSET,
        use_destination_calendar_email: bool | Unset = UNSET,
        hide_calendar_event_details: bool | Unset = UNSET,
        success_redirect_url: str | Unset = UNSET,
        hide_organizer_email: bool | Unset = UNSET,
        cal_video_settings: CalVideoSettings | Mapping[str, JSON] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        booking_requires_authentication: bool | Unset = UNSET,
        disable_cancelling: DisableCancellingInput | Mapping[str, JSON] | Unset = UNSET,
        disable_rescheduling: DisableReschedulingInput | Mapping[str, JSON] | Unset = UNSET,
        interface_language: CreateEventTypeInterfaceLanguage | str | Unset = UNSET,
        allow_rescheduling_past_bookings: bool | Unset = UNSET,
        allow_rescheduling_cancelled_bookings: bool | Unset = UNSET,
        show_optimized_slots: bool | Unset = UNSET,
        private_note_enabled: bool | Unset = UNSET,
        private_note_mode: PrivateNoteMode | str | Unset = UNSET,
        private_note_template: str | Unset = UNSET,
        hosts: builtins.list[Host | Mapping[str, JSON]] | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        locations: builtins.list[CreateTeamEventTypeLocation | Mapping[str, JSON]] | Unset = UNSET,
        reschedule_with_same_round_robin_host: bool | Unset = UNSET,
        allow_rr_host_choice_on_reschedule: bool | Unset = UNSET,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]] | Unset = UNSET,
        body: CreateTeamEventType | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateTeamEventTypeResponseData:
        """Create organization team event type.

        `POST /v2/organizations/{orgId}/teams/{teamId}/event-types`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_event_types import create_organization_team_event_type as endpoint

        content = body_of(
            "create_organization_team_event_type",
            body,
            (
                "length_in_minutes",
                "title",
                "slug",
                "scheduling_type",
            ),
            [
                ("length_in_minutes", "lengthInMinutes", length_in_minutes),
                ("title", "title", title),
                ("slug", "slug", slug),
                ("scheduling_type", "schedulingType", scheduling_type),
                ("length_in_minutes_options", "lengthInMinutesOptions", length_in_minutes_options),
                ("description", "description", description),
                ("slot_interval", "slotInterval", slot_interval),
                ("minimum_booking_notice", "minimumBookingNotice", minimum_booking_notice),
                ("before_event_buffer", "beforeEventBuffer", before_event_buffer),
                ("after_event_buffer", "afterEventBuffer", after_event_buffer),
                ("schedule_id", "scheduleId", schedule_id),
                ("booking_limits_count", "bookingLimitsCount", booking_limits_count),
                ("booker_active_bookings_limit", "bookerActiveBookingsLimit", booker_active_bookings_limit),
                (
                    "only_show_first_available_slot",
                    "onlyShowFirstAvailableSlot",
                    only_show_first_available_slot,
                ),
                ("booking_limits_duration", "bookingLimitsDuration", booking_limits_duration),
                ("booking_window", "bookingWindow", booking_window),
                ("offset_start", "offsetStart", offset_start),
                ("booker_layouts", "bookerLayouts", booker_layouts),
                ("confirmation_policy", "confirmationPolicy", confirmation_policy),
                ("recurrence", "recurrence", recurrence),
                (
                    "requires_booker_email_verification",
                    "requiresBookerEmailVerification",
                    requires_booker_email_verification,
                ),
                (
                    "skip_attendee_email_deliverability_check",
                    "skipAttendeeEmailDeliverabilityCheck",
                    skip_attendee_email_deliverability_check,
                ),
                ("email_settings", "emailSettings", email_settings),
                ("hide_calendar_notes", "hideCalendarNotes", hide_calendar_notes),
                (
                    "lock_time_zone_toggle_on_booking_page",
                    "lockTimeZoneToggleOnBookingPage",
                    lock_time_zone_toggle_on_booking_page,
                ),
                ("color", "color", color),
                ("seats", "seats", seats),
                ("custom_name", "customName", custom_name),
                ("destination_calendar", "destinationCalendar", destination_calendar),
                (
                    "use_destination_calendar_email",
                    "useDestinationCalendarEmail",
                    use_destination_calendar_email,
                ),
                ("hide_calendar_event_details", "hideCalendarEventDetails", hide_calendar_event_details),
                ("success_redirect_url", "successRedirectUrl", success_redirect_url),
                ("hide_organizer_email", "hideOrganizerEmail", hide_organizer_email),
                ("cal_video_settings", "calVideoSettings", cal_video_settings),
                ("hidden", "hidden", hidden),
                (
                    "booking_requires_authentication",
                    "bookingRequiresAuthentication",
                    booking_requires_authentication,
                ),
                ("disable_cancelling", "disableCancelling", disable_cancelling),
                ("disable_rescheduling", "disableRescheduling", disable_rescheduling),
                ("interface_language", "interfaceLanguage", interface_language),
                (
                    "allow_rescheduling_past_bookings",
                    "allowReschedulingPastBookings",
                    allow_rescheduling_past_bookings,
                ),
                (
                    "allow_rescheduling_cancelled_bookings",
                    "allowReschedulingCancelledBookings",
                    allow_rescheduling_cancelled_bookings,
                ),
                ("show_optimized_slots", "showOptimizedSlots", show_optimized_slots),
                ("private_note_enabled", "privateNoteEnabled", private_note_enabled),
                ("private_note_mode", "privateNoteMode", private_note_mode),
                ("private_note_template", "privateNoteTemplate", private_note_template),
                ("hosts", "hosts", hosts),
                ("assign_all_team_members", "assignAllTeamMembers", assign_all_team_members),
                ("locations", "locations", locations),
                (
                    "reschedule_with_same_round_robin_host",
                    "rescheduleWithSameRoundRobinHost",
                    reschedule_with_same_round_robin_host,
                ),
                (
                    "allow_rr_host_choice_on_reschedule",
                    "allowRRHostChoiceOnReschedule",
                    allow_rr_host_choice_on_reschedule,
                ),
                ("booking_fields", "bookingFields", booking_fields),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        return (await self._send(call)).data

    @overload
    async def create_phone_call(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        your_phone_number: str,
        number_to_call: str,
        cal_api_key: str,
        enabled: bool,
        template_type: CreatePhoneCallTemplateType | str,
        scheduler_name: str | Unset = UNSET,
        guest_name: str | Unset = UNSET,
        guest_email: str | Unset = UNSET,
        guest_company: str | Unset = UNSET,
        begin_message: str | Unset = UNSET,
        general_prompt: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> PhoneCall: ...
    @overload
    async def create_phone_call(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        body: CreatePhoneCall | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> PhoneCall: ...
    async def create_phone_call(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        your_phone_number: str | Unset = UNSET,
        number_to_call: str | Unset = UNSET,
        cal_api_key: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        template_type: CreatePhoneCallTemplateType | str | Unset = UNSET,
        scheduler_name: str | Unset = UNSET,
        guest_name: str | Unset = UNSET,
        guest_email: str | Unset = UNSET,
        guest_company: str | Unset = UNSET,
        begin_message: str | Unset = UNSET,
        general_prompt: str | Unset = UNSET,
        body: CreatePhoneCall | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> PhoneCall:
        """Create organization team event type phone call.

        `POST /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/create-phone-call`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_event_types import (
            create_organization_team_event_type_phone_call as endpoint,
        )

        content = body_of(
            "create_organization_team_event_type_phone_call",
            body,
            (
                "your_phone_number",
                "number_to_call",
                "cal_api_key",
                "enabled",
                "template_type",
            ),
            [
                ("your_phone_number", "yourPhoneNumber", your_phone_number),
                ("number_to_call", "numberToCall", number_to_call),
                ("cal_api_key", "calApiKey", cal_api_key),
                ("enabled", "enabled", enabled),
                ("template_type", "templateType", template_type),
                ("scheduler_name", "schedulerName", scheduler_name),
                ("guest_name", "guestName", guest_name),
                ("guest_email", "guestEmail", guest_email),
                ("guest_company", "guestCompany", guest_company),
                ("begin_message", "beginMessage", begin_message),
                ("general_prompt", "generalPrompt", general_prompt),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, event_type_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> DeletedTeamEventTypeData:
        """Delete organization team event type.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_event_types import delete_organization_team_event_type as endpoint

        call = prepare(endpoint, options, org_id, team_id, event_type_id)
        return (await self._send(call)).data

    async def get(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamEventType:
        """Get organization team event type.

        `GET /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_event_types import get_organization_team_event_type as endpoint

        call = prepare(endpoint, options, org_id, team_id, event_type_id)
        return (await self._send(call)).data

    async def list(
        self,
        org_id: int,
        team_id: int,
        *,
        event_slug: str | Unset = UNSET,
        hosts_limit: int | Unset = UNSET,
        sort_created_at: SortOrder | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[TeamEventType]:
        """List organization team event types.

        `GET /v2/organizations/{orgId}/teams/{teamId}/event-types`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_event_types import list_organization_team_event_types as endpoint

        call = prepare(
            endpoint,
            options,
            org_id,
            team_id,
            event_slug=event_slug,
            hosts_limit=hosts_limit,
            sort_created_at=sort_created_at,
        )
        return (await self._send(call)).data

    async def update(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        length_in_minutes: int | Unset = UNSET,
        length_in_minutes_options: builtins.list[int] | Unset = UNSET,
        title: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        description: str | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        booking_limits_count: CreateEventTypeBookingLimitsCount | Mapping[str, JSON] | Unset = UNSET,
        booker_active_bookings_limit: CreateEventTypeBookerActiveBookingsLimit
        | Mapping[str, JSON]
        | Unset = UNSET,
        only_show_first_available_slot: bool | Unset = UNSET,
        booking_limits_duration: CreateEventTypeBookingLimitsDuration | Mapping[str, JSON] | Unset = UNSET,
        booking_window: CreateEventTypeBookingWindow | Mapping[str, JSON] | Unset = UNSET,
        offset_start: int | Unset = UNSET,
        booker_layouts: BookerLayouts | Mapping[str, JSON] | Unset = UNSET,
        confirmation_policy: CreateEventTypeConfirmationPolicy | Mapping[str, JSON] | Unset = UNSET,
        booking_proposal_count: int | Unset | None = UNSET,
        recurrence: CreateEventTypeRecurrence | Mapping[str, JSON] | Unset = UNSET,
        requires_booker_email_verification: bool | Unset = UNSET,
        skip_attendee_email_deliverability_check: bool | Unset = UNSET,
        email_settings: EmailSettings | Mapping[str, JSON] | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        lock_time_zone_toggle_on_booking_page: bool | Unset = UNSET,
        color: EventTypeColor | Mapping[str, JSON] | Unset = UNSET,
        seats: CreateEventTypeSeats | Mapping[str, JSON] | Unset = UNSET,
        custom_name: str | Unset = UNSET,
        destination_calendar: EventTypeDestinationCalendar | Mapping[str, JSON] | Unset = UNSET,
        use_destination_calendar_email: bool | Unset = UNSET,
        hide_calendar_event_details: bool | Unset = UNSET,
        success_redirect_url: str | Unset = UNSET,
        hide_organizer_email: bool | Unset = UNSET,
        cal_video_settings: CalVideoSettings | Mapping[str, JSON] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        booking_requires_authentication: bool | Unset = UNSET,
        disable_cancelling: DisableCancellingInput | Mapping[str, JSON] | Unset = UNSET,
        disable_rescheduling: DisableReschedulingInput | Mapping[str, JSON] | Unset = UNSET,
        interface_language: CreateEventTypeInterfaceLanguage | str | Unset = UNSET,
        allow_rescheduling_past_bookings: bool | Unset = UNSET,
        allow_rescheduling_cancelled_bookings: bool | Unset = UNSET,
        show_optimized_slots: bool | Unset = UNSET,
        private_note_enabled: bool | Unset = UNSET,
        private_note_mode: PrivateNoteMode | str | Unset = UNSET,
        private_note_template: str | Unset = UNSET,
        scheduling_type: UpdateTeamEventTypeSchedulingType | str | Unset = UNSET,
        hosts: builtins.list[Host | Mapping[str, JSON]] | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        locations: builtins.list[CreateTeamEventTypeLocation | Mapping[str, JSON]] | Unset = UNSET,
        reschedule_with_same_round_robin_host: bool | Unset = UNSET,
        allow_rr_host_choice_on_reschedule: bool | Unset = UNSET,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]] | Unset = UNSET,
        body: UpdateTeamEventType | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateTeamEventTypeResponseData:
        """Update organization team event type.

        `PATCH /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_event_types import update_organization_team_event_type as endpoint

        content = body_of(
            "update_organization_team_event_type",
            body,
            (),
            [
                ("length_in_minutes", "lengthInMinutes", length_in_minutes),
                ("length_in_minutes_options", "lengthInMinutesOptions", length_in_minutes_options),
                ("title", "title", title),
                ("slug", "slug", slug),
                ("description", "description", description),
                ("slot_interval", "slotInterval", slot_interval),
                ("minimum_booking_notice", "minimumBookingNotice", minimum_booking_notice),
                ("before_event_buffer", "beforeEventBuffer", before_event_buffer),
                ("after_event_buffer", "afterEventBuffer", after_event_buffer),
                ("schedule_id", "scheduleId", schedule_id),
                ("booking_limits_count", "bookingLimitsCount", booking_limits_count),
                ("booker_active_bookings_limit", "bookerActiveBookingsLimit", booker_active_bookings_limit),
                (
                    "only_show_first_available_slot",
                    "onlyShowFirstAvailableSlot",
                    only_show_first_available_slot,
                ),
                ("booking_limits_duration", "bookingLimitsDuration", booking_limits_duration),
                ("booking_window", "bookingWindow", booking_window),
                ("offset_start", "offsetStart", offset_start),
                ("booker_layouts", "bookerLayouts", booker_layouts),
                ("confirmation_policy", "confirmationPolicy", confirmation_policy),
                ("booking_proposal_count", "bookingProposalCount", booking_proposal_count),
                ("recurrence", "recurrence", recurrence),
                (
                    "requires_booker_email_verification",
                    "requiresBookerEmailVerification",
                    requires_booker_email_verification,
                ),
                (
                    "skip_attendee_email_deliverability_check",
                    "skipAttendeeEmailDeliverabilityCheck",
                    skip_attendee_email_deliverability_check,
                ),
                ("email_settings", "emailSettings", email_settings),
                ("hide_calendar_notes", "hideCalendarNotes", hide_calendar_notes),
                (
                    "lock_time_zone_toggle_on_booking_page",
                    "lockTimeZoneToggleOnBookingPage",
                    lock_time_zone_toggle_on_booking_page,
                ),
                ("color", "color", color),
                ("seats", "seats", seats),
                ("custom_name", "customName", custom_name),
                ("destination_calendar", "destinationCalendar", destination_calendar),
                (
                    "use_destination_calendar_email",
                    "useDestinationCalendarEmail",
                    use_destination_calendar_email,
                ),
                ("hide_calendar_event_details", "hideCalendarEventDetails", hide_calendar_event_details),
                ("success_redirect_url", "successRedirectUrl", success_redirect_url),
                ("hide_organizer_email", "hideOrganizerEmail", hide_organizer_email),
                ("cal_video_settings", "calVideoSettings", cal_video_settings),
                ("hidden", "hidden", hidden),
                (
                    "booking_requires_authentication",
                    "bookingRequiresAuthentication",
                    booking_requires_authentication,
                ),
                ("disable_cancelling", "disableCancelling", disable_cancelling),
                ("disable_rescheduling", "disableRescheduling", disable_rescheduling),
                ("interface_language", "interfaceLanguage", interface_language),
                (
                    "allow_rescheduling_past_bookings",
                    "allowReschedulingPastBookings",
                    allow_rescheduling_past_bookings,
                ),
                (
                    "allow_rescheduling_cancelled_bookings",
                    "allowReschedulingCancelledBookings",
                    allow_rescheduling_cancelled_bookings,
                ),
                ("show_optimized_slots", "showOptimizedSlots", show_optimized_slots),
                ("private_note_enabled", "privateNoteEnabled", private_note_enabled),
                ("private_note_mode", "privateNoteMode", private_note_mode),
                ("private_note_template", "privateNoteTemplate", private_note_template),
                ("scheduling_type", "schedulingType", scheduling_type),
                ("hosts", "hosts", hosts),
                ("assign_all_team_members", "assignAllTeamMembers", assign_all_team_members),
                ("locations", "locations", locations),
                (
                    "reschedule_with_same_round_robin_host",
                    "rescheduleWithSameRoundRobinHost",
                    reschedule_with_same_round_robin_host,
                ),
                (
                    "allow_rr_host_choice_on_reschedule",
                    "allowRRHostChoiceOnReschedule",
                    allow_rr_host_choice_on_reschedule,
                ),
                ("booking_fields", "bookingFields", booking_fields),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, event_type_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsTeamsMembershipsResource(AsyncResource):
    """Memberships of teams of organizations."""

    @overload
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        user_id: int,
        role: MembershipRole | str,
        accepted: bool | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamMembership: ...
    @overload
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        body: CreateOrganizationTeamMembership | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> TeamMembership: ...
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        user_id: int | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        accepted: bool | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        body: CreateOrganizationTeamMembership | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamMembership:
        """Create organization team membership.

        `POST /v2/organizations/{orgId}/teams/{teamId}/memberships`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_memberships import (
            create_organization_team_membership as endpoint,
        )

        content = body_of(
            "create_organization_team_membership",
            body,
            (
                "user_id",
                "role",
            ),
            [
                ("user_id", "userId", user_id),
                ("role", "role", role),
                ("accepted", "accepted", accepted),
                ("disable_impersonation", "disableImpersonation", disable_impersonation),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        team_id: int,
        membership_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamMembership:
        """Delete organization team membership.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_memberships import (
            delete_organization_team_membership as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, membership_id)
        return (await self._send(call)).data

    async def get(
        self,
        org_id: int,
        team_id: int,
        membership_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamMembership:
        """Get organization team membership.

        `GET /v2/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_memberships import get_organization_team_membership as endpoint

        call = prepare(endpoint, options, org_id, team_id, membership_id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[TeamMembership]:
        """List organization team memberships.

        `GET /v2/organizations/{orgId}/teams/{teamId}/memberships`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_memberships import (
            list_organization_team_memberships as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        org_id: int,
        team_id: int,
        membership_id: int,
        *,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        body: UpdateOrganizationTeamMembership | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamMembership:
        """Update organization team membership.

        `PATCH /v2/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_memberships import (
            update_organization_team_membership as endpoint,
        )

        content = body_of(
            "update_organization_team_membership",
            body,
            (),
            [
                ("accepted", "accepted", accepted),
                ("role", "role", role),
                ("disable_impersonation", "disableImpersonation", disable_impersonation),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, membership_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsTeamsRolesPermissionsResource(AsyncResource):
    """Permissions of roles of teams of organizations."""

    @overload
    async def add(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        permissions: builtins.list[str],
        options: CallOptions | None = None,
    ) -> builtins.list[str]: ...
    @overload
    async def add(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        body: CreateTeamRolePermissions | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> builtins.list[str]: ...
    async def add(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        permissions: builtins.list[str] | Unset = UNSET,
        body: CreateTeamRolePermissions | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """Add organization team role permissions.

        `POST /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_roles_permissions import (
            add_organization_team_role_permissions as endpoint,
        )

        content = body_of(
            "add_organization_team_role_permissions",
            body,
            ("permissions",),
            [("permissions", "permissions", permissions)],
        )
        call = prepare(endpoint, options, org_id, team_id, role_id, body=content)
        return (await self._send(call)).data

    async def list(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """List organization team role permissions.

        `GET /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_roles_permissions import (
            list_organization_team_role_permissions as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, role_id)
        return (await self._send(call)).data

    async def remove(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        permission: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove organization team role permission.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions/{permission}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_roles_permissions import (
            remove_organization_team_role_permission as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, role_id, permission)
        await self._send(call)

    async def remove_many(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        permissions: builtins.list[RemoveOrganizationTeamRolePermissionsPermission | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Remove organization team role permissions.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_roles_permissions import (
            remove_organization_team_role_permissions as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, role_id, permissions=permissions)
        await self._send(call)

    @overload
    async def replace(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        permissions: builtins.list[str],
        options: CallOptions | None = None,
    ) -> builtins.list[str]: ...
    @overload
    async def replace(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        body: CreateTeamRolePermissions | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> builtins.list[str]: ...
    async def replace(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        permissions: builtins.list[str] | Unset = UNSET,
        body: CreateTeamRolePermissions | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """Replace organization team role permissions.

        `PUT /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_roles_permissions import (
            replace_organization_team_role_permissions as endpoint,
        )

        content = body_of(
            "replace_organization_team_role_permissions",
            body,
            ("permissions",),
            [("permissions", "permissions", permissions)],
        )
        call = prepare(endpoint, options, org_id, team_id, role_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsTeamsRolesResource(AsyncResource):
    """Roles of teams of organizations."""

    @property
    def permissions(self) -> AsyncOrganizationsTeamsRolesPermissionsResource:
        """Permissions of roles of teams of organizations."""
        return AsyncOrganizationsTeamsRolesPermissionsResource(self._sender)

    @overload
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        name: str,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        permissions: builtins.list[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamRole: ...
    @overload
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        body: CreateOrganizationTeamRole | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> TeamRole: ...
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        name: str | Unset = UNSET,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        permissions: builtins.list[str] | Unset = UNSET,
        body: CreateOrganizationTeamRole | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamRole:
        """Create organization team role.

        `POST /v2/organizations/{orgId}/teams/{teamId}/roles`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_roles import create_organization_team_role as endpoint

        content = body_of(
            "create_organization_team_role",
            body,
            ("name",),
            [
                ("name", "name", name),
                ("color", "color", color),
                ("description", "description", description),
                ("permissions", "permissions", permissions),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        options: CallOptions | None = None,
    ) -> TeamRole:
        """Delete organization team role.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_roles import delete_organization_team_role as endpoint

        call = prepare(endpoint, options, org_id, team_id, role_id)
        return (await self._send(call)).data

    async def get(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        options: CallOptions | None = None,
    ) -> TeamRole:
        """Get organization team role.

        `GET /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_roles import get_organization_team_role as endpoint

        call = prepare(endpoint, options, org_id, team_id, role_id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[TeamRole]:
        """List organization team roles.

        `GET /v2/organizations/{orgId}/teams/{teamId}/roles`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_roles import list_organization_team_roles as endpoint

        call = prepare(endpoint, options, org_id, team_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        permissions: builtins.list[str] | Unset = UNSET,
        body: UpdateOrganizationTeamRole | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamRole:
        """Update organization team role.

        `PATCH /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_roles import update_organization_team_role as endpoint

        content = body_of(
            "update_organization_team_role",
            body,
            (),
            [
                ("color", "color", color),
                ("description", "description", description),
                ("name", "name", name),
                ("permissions", "permissions", permissions),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, role_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsTeamsRoutingFormsResponsesResource(AsyncResource):
    """Responses of routing forms of teams of organizations."""

    async def create(
        self,
        org_id: int,
        team_id: int,
        routing_form_id: str,
        *,
        start: datetime.datetime | datetime.date | str,
        end: datetime.datetime | datetime.date | str,
        time_zone: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        format_: SlotFormat | str | Unset = UNSET,
        booking_uid_to_reschedule: str | Unset = UNSET,
        reschedule_with_same_host: bool | Unset = UNSET,
        queue_response: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateRoutingFormResponseData:
        """Create organization team routing form response.

        `POST /v2/organizations/{orgId}/teams/{teamId}/routing-forms/{routingFormId}/responses`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_routing_forms_responses import (
            create_organization_team_routing_form_response as endpoint,
        )

        call = prepare(
            endpoint,
            options,
            org_id,
            team_id,
            routing_form_id,
            start=start,
            end=end,
            time_zone=time_zone,
            duration=duration,
            format_=format_,
            booking_uid_to_reschedule=booking_uid_to_reschedule,
            reschedule_with_same_host=reschedule_with_same_host,
            queue_response=queue_response,
        )
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        team_id: int,
        routing_form_id: str,
        *,
        sort_created_at: SortOrder | str | Unset = UNSET,
        sort_updated_at: SortOrder | str | Unset = UNSET,
        after_created_at: datetime.datetime | str | Unset = UNSET,
        before_created_at: datetime.datetime | str | Unset = UNSET,
        after_updated_at: datetime.datetime | str | Unset = UNSET,
        before_updated_at: datetime.datetime | str | Unset = UNSET,
        routed_to_booking_uid: str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[RoutingFormResponse]:
        """List organization team routing form responses.

        `GET /v2/organizations/{orgId}/teams/{teamId}/routing-forms/{routingFormId}/responses`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_routing_forms_responses import (
            list_organization_team_routing_form_responses as endpoint,
        )

        call = prepare(
            endpoint,
            options,
            org_id,
            team_id,
            routing_form_id,
            sort_created_at=sort_created_at,
            sort_updated_at=sort_updated_at,
            after_created_at=after_created_at,
            before_created_at=before_created_at,
            after_updated_at=after_updated_at,
            before_updated_at=before_updated_at,
            routed_to_booking_uid=routed_to_booking_uid,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        org_id: int,
        team_id: int,
        routing_form_id: str,
        response_id: int,
        *,
        response: dict[str, JSON] | Unset = UNSET,
        body: UpdateRoutingFormResponseInput | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RoutingFormResponse:
        """Update organization team routing form response.

        `PATCH /v2/organizations/{orgId}/teams/{teamId}/routing-forms/{routingFormId}/responses/{responseId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_routing_forms_responses import (
            update_organization_team_routing_form_response as endpoint,
        )

        content = body_of(
            "update_organization_team_routing_form_response", body, (), [("response", "response", response)]
        )
        call = prepare(endpoint, options, org_id, team_id, routing_form_id, response_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsTeamsRoutingFormsResource(AsyncResource):
    """Routing forms of teams of organizations."""

    @property
    def responses(self) -> AsyncOrganizationsTeamsRoutingFormsResponsesResource:
        """Responses of routing forms of teams of organizations."""
        return AsyncOrganizationsTeamsRoutingFormsResponsesResource(self._sender)

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        sort_created_at: SortOrder | str | Unset = UNSET,
        sort_updated_at: SortOrder | str | Unset = UNSET,
        after_created_at: datetime.datetime | str | Unset = UNSET,
        before_created_at: datetime.datetime | str | Unset = UNSET,
        after_updated_at: datetime.datetime | str | Unset = UNSET,
        before_updated_at: datetime.datetime | str | Unset = UNSET,
        routed_to_booking_uid: str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[RoutingForm]:
        """List organization team routing forms.

        `GET /v2/organizations/{orgId}/teams/{teamId}/routing-forms`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_routing_forms import (
            list_organization_team_routing_forms as endpoint,
        )

        call = prepare(
            endpoint,
            options,
            org_id,
            team_id,
            sort_created_at=sort_created_at,
            sort_updated_at=sort_updated_at,
            after_created_at=after_created_at,
            before_created_at=before_created_at,
            after_updated_at=after_updated_at,
            before_updated_at=before_updated_at,
            routed_to_booking_uid=routed_to_booking_uid,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )


class AsyncOrganizationsTeamsSchedulesResource(AsyncResource):
    """Schedules of teams of organizations."""

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        event_type_id: int | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Schedule]:
        """List organization team schedules.

        `GET /v2/organizations/{orgId}/teams/{teamId}/schedules`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_schedules import list_organization_team_schedules as endpoint

        call = prepare(endpoint, options, org_id, team_id, event_type_id=event_type_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )


class AsyncOrganizationsTeamsStripeResource(AsyncResource):
    """Stripe of teams of organizations."""

    async def check(
        self,
        org_id: int,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Check organization team stripe.

        `GET /v2/organizations/{orgId}/teams/{teamId}/stripe/check`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_stripe import check_organization_team_stripe as endpoint

        call = prepare(endpoint, options, org_id, team_id)
        await self._send(call)

    async def get_connect_url(
        self,
        org_id: int,
        team_id: int,
        *,
        return_to: str,
        on_error_return_to: str,
        options: CallOptions | None = None,
    ) -> StripeConnect:
        """Get organization team stripe connect url.

        `GET /v2/organizations/{orgId}/teams/{teamId}/stripe/connect`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_stripe import (
            get_organization_team_stripe_connect_url as endpoint,
        )

        call = prepare(
            endpoint, options, org_id, team_id, return_to=return_to, on_error_return_to=on_error_return_to
        )
        return (await self._send(call)).data

    async def save_credentials(
        self,
        org_id: int,
        team_id: int,
        *,
        state: str,
        code: str | Unset = UNSET,
        error: str | Unset = UNSET,
        error_description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> str:
        """Save organization team stripe credentials.

        The URL that the browser goes on to.

        `GET /v2/organizations/{orgId}/teams/{teamId}/stripe/save`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_stripe import (
            save_organization_team_stripe_credentials as endpoint,
        )

        call = prepare(
            endpoint,
            options,
            org_id,
            team_id,
            state=state,
            code=code,
            error=error,
            error_description=error_description,
        )
        url: str = await self._send(call)
        return url


class AsyncOrganizationsTeamsUsersSchedulesResource(AsyncResource):
    """Schedules of users of teams of organizations."""

    async def list(
        self,
        org_id: int,
        team_id: int,
        user_id: int,
        *,
        event_type_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[Schedule]:
        """List organization team user schedules.

        `GET /v2/organizations/{orgId}/teams/{teamId}/users/{userId}/schedules`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_users_schedules import (
            list_organization_team_user_schedules as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, user_id, event_type_id=event_type_id)
        return (await self._send(call)).data


class AsyncOrganizationsTeamsUsersResource(AsyncResource):
    """Users of teams of organizations."""

    @property
    def schedules(self) -> AsyncOrganizationsTeamsUsersSchedulesResource:
        """Schedules of users of teams of organizations."""
        return AsyncOrganizationsTeamsUsersSchedulesResource(self._sender)


class AsyncOrganizationsTeamsVerifiedResourcesEmailsResource(AsyncResource):
    """Emails of verified resources of teams of organizations."""

    async def get(
        self,
        org_id: int,
        team_id: int,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamVerifiedEmailData | None:
        """Get organization team verified email.

        `GET /v2/organizations/{orgId}/teams/{teamId}/verified-resources/emails/{id}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_verified_resources import (
            get_organization_team_verified_email as endpoint,
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
    ) -> AsyncPager[TeamVerifiedEmailData]:
        """List organization team verified emails.

        `GET /v2/organizations/{orgId}/teams/{teamId}/verified-resources/emails`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_verified_resources import (
            list_organization_team_verified_emails as endpoint,
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
        email: str,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    async def request_verification_code(
        self,
        org_id: int,
        team_id: int,
        *,
        body: RequestEmailVerification | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> None: ...
    async def request_verification_code(
        self,
        org_id: int,
        team_id: int,
        *,
        email: str | Unset = UNSET,
        body: RequestEmailVerification | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Request organization team email verification code.

        `POST /v2/organizations/{orgId}/teams/{teamId}/verified-resources/emails/verification-code/request`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_verified_resources import (
            request_organization_team_email_verification_code as endpoint,
        )

        content = body_of(
            "request_organization_team_email_verification_code", body, ("email",), [("email", "email", email)]
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        await self._send(call)

    @overload
    async def verify(
        self,
        org_id: int,
        team_id: int,
        *,
        email: str,
        code: str,
        options: CallOptions | None = None,
    ) -> TeamVerifiedEmailData | None: ...
    @overload
    async def verify(
        self,
        org_id: int,
        team_id: int,
        *,
        body: VerifyEmail | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> TeamVerifiedEmailData | None: ...
    async def verify(
        self,
        org_id: int,
        team_id: int,
        *,
        email: str | Unset = UNSET,
        code: str | Unset = UNSET,
        body: VerifyEmail | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamVerifiedEmailData | None:
        """Verify organization team email.

        `POST /v2/organizations/{orgId}/teams/{teamId}/verified-resources/emails/verification-code/verify`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_verified_resources import (
            verify_organization_team_email as endpoint,
        )

        content = body_of(
            "verify_organization_team_email",
            body,
            (
                "email",
                "code",
            ),
            [("email", "email", email), ("code", "code", code)],
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsTeamsVerifiedResourcesPhonesResource(AsyncResource):
    """Phones of verified resources of teams of organizations."""

    async def get(
        self,
        org_id: int,
        team_id: int,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamVerifiedPhoneData | None:
        """Get organization team verified phone.

        `GET /v2/organizations/{orgId}/teams/{teamId}/verified-resources/phones/{id}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        """List organization team verified phones.

        `GET /v2/organizations/{orgId}/teams/{teamId}/verified-resources/phones`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        """Request organization team phone verification code.

        `POST /v2/organizations/{orgId}/teams/{teamId}/verified-resources/phones/verification-code/request`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        """Verify organization team phone.

        `POST /v2/organizations/{orgId}/teams/{teamId}/verified-resources/phones/verification-code/verify`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_verified_resources import (
            verify_organization_team_phone as endpoint,
        )

        content = body_of(
            "verify_organization_team_phone",
            body,
            (
                "phone",
                "code",
            ),
            [("phone", "phone", phone), ("code", "code", code)],
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsTeamsVerifiedResourcesResource(AsyncResource):
    """Verified resources of teams of organizations."""

    @property
    def emails(self) -> AsyncOrganizationsTeamsVerifiedResourcesEmailsResource:
        """Emails of verified resources of teams of organizations."""
        return AsyncOrganizationsTeamsVerifiedResourcesEmailsResource(self._sender)

    @property
    def phones(self) -> AsyncOrganizationsTeamsVerifiedResourcesPhonesResource:
        """Phones of verified resources of teams of organizations."""
        return AsyncOrganizationsTeamsVerifiedResourcesPhonesResource(self._sender)


class AsyncOrganizationsTeamsWorkflowsRoutingFormsResource(AsyncResource):
    """Routing forms of workflows of teams of organizations."""

    @overload
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        name: str,
        activation: WorkflowFormActivation | Mapping[str, JSON],
        trigger: CreateOrganizationTeamRoutingFormWorkflowTrigger | Mapping[str, JSON],
        steps: builtins.list[CreateOrganizationTeamRoutingFormWorkflowStep | Mapping[str, JSON]],
        options: CallOptions | None = None,
    ) -> RoutingFormWorkflow: ...
    @overload
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        body: CreateOrganizationTeamRoutingFormWorkflow | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> RoutingFormWorkflow: ...
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        name: str | Unset = UNSET,
        activation: WorkflowFormActivation | Mapping[str, JSON] | Unset = UNSET,
        trigger: CreateOrganizationTeamRoutingFormWorkflowTrigger | Mapping[str, JSON] | Unset = UNSET,
        steps: builtins.list[CreateOrganizationTeamRoutingFormWorkflowStep | Mapping[str, JSON]]
        | Unset = UNSET,
        body: CreateOrganizationTeamRoutingFormWorkflow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RoutingFormWorkflow:
        """Create organization team routing form workflow.

        `POST /v2/organizations/{orgId}/teams/{teamId}/workflows/routing-form`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_workflows import (
            create_organization_team_routing_form_workflow as endpoint,
        )

        content = body_of(
            "create_organization_team_routing_form_workflow",
            body,
            (
                "name",
                "activation",
                "trigger",
                "steps",
            ),
            [
                ("name", "name", name),
                ("activation", "activation", activation),
                ("trigger", "trigger", trigger),
                ("steps", "steps", steps),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        team_id: int,
        workflow_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete organization team routing form workflow.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_workflows import (
            delete_organization_team_routing_form_workflow as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, workflow_id)
        await self._send(call)

    async def get(
        self,
        org_id: int,
        team_id: int,
        workflow_id: int,
        *,
        options: CallOptions | None = None,
    ) -> RoutingFormWorkflow:
        """Get organization team routing form workflow.

        `GET /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_workflows import (
            get_organization_team_routing_form_workflow as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, workflow_id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[RoutingFormWorkflow]:
        """List organization team routing form workflows.

        `GET /v2/organizations/{orgId}/teams/{teamId}/workflows/routing-form`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_workflows import (
            list_organization_team_routing_form_workflows as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        org_id: int,
        team_id: int,
        workflow_id: int,
        *,
        name: str | Unset = UNSET,
        trigger: CreateOrganizationTeamRoutingFormWorkflowTrigger | Mapping[str, JSON] | Unset = UNSET,
        steps: builtins.list[UpdateOrganizationTeamRoutingFormWorkflowStep | Mapping[str, JSON]]
        | Unset = UNSET,
        activation: WorkflowFormActivation | Mapping[str, JSON] | Unset = UNSET,
        body: UpdateOrganizationTeamRoutingFormWorkflow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RoutingFormWorkflow:
        """Update organization team routing form workflow.

        `PATCH /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_workflows import (
            update_organization_team_routing_form_workflow as endpoint,
        )

        content = body_of(
            "update_organization_team_routing_form_workflow",
            body,
            (),
            [
                ("name", "name", name),
                ("trigger", "trigger", trigger),
                ("steps", "steps", steps),
                ("activation", "activation", activation),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, workflow_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsTeamsWorkflowsResource(AsyncResource):
    """Workflows of teams of organizations."""

    @property
    def routing_forms(self) -> AsyncOrganizationsTeamsWorkflowsRoutingFormsResource:
        """Routing forms of workflows of teams of organizations."""
        return AsyncOrganizationsTeamsWorkflowsRoutingFormsResource(self._sender)

    @overload
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        name: str,
        activation: WorkflowActivation | Mapping[str, JSON],
        trigger: CreateEventTypeWorkflowTrigger | Mapping[str, JSON],
        steps: builtins.list[CreateEventTypeWorkflowStep | Mapping[str, JSON]],
        options: CallOptions | None = None,
    ) -> EventTypeWorkflow: ...
    @overload
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        body: CreateEventTypeWorkflow | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> EventTypeWorkflow: ...
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        name: str | Unset = UNSET,
        activation: WorkflowActivation | Mapping[str, JSON] | Unset = UNSET,
        trigger: CreateEventTypeWorkflowTrigger | Mapping[str, JSON] | Unset = UNSET,
        steps: builtins.list[CreateEventTypeWorkflowStep | Mapping[str, JSON]] | Unset = UNSET,
        body: CreateEventTypeWorkflow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventTypeWorkflow:
        """Create organization team workflow.

        `POST /v2/organizations/{orgId}/teams/{teamId}/workflows`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_workflows import create_organization_team_workflow as endpoint

        content = body_of(
            "create_organization_team_workflow",
            body,
            (
                "name",
                "activation",
                "trigger",
                "steps",
            ),
            [
                ("name", "name", name),
                ("activation", "activation", activation),
                ("trigger", "trigger", trigger),
                ("steps", "steps", steps),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        team_id: int,
        workflow_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete organization team workflow.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_workflows import delete_organization_team_workflow as endpoint

        call = prepare(endpoint, options, org_id, team_id, workflow_id)
        await self._send(call)

    async def get(
        self,
        org_id: int,
        team_id: int,
        workflow_id: int,
        *,
        options: CallOptions | None = None,
    ) -> EventTypeWorkflow:
        """Get organization team workflow.

        `GET /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_workflows import get_organization_team_workflow as endpoint

        call = prepare(endpoint, options, org_id, team_id, workflow_id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[EventTypeWorkflow]:
        """List organization team workflows.

        `GET /v2/organizations/{orgId}/teams/{teamId}/workflows`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_workflows import list_organization_team_workflows as endpoint

        call = prepare(endpoint, options, org_id, team_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        org_id: int,
        team_id: int,
        workflow_id: int,
        *,
        name: str | Unset = UNSET,
        activation: WorkflowActivation | Mapping[str, JSON] | Unset = UNSET,
        trigger: CreateEventTypeWorkflowTrigger | Mapping[str, JSON] | Unset = UNSET,
        steps: builtins.list[UpdateEventTypeWorkflowStep | Mapping[str, JSON]] | Unset = UNSET,
        body: UpdateEventTypeWorkflow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventTypeWorkflow:
        """Update organization team workflow.

        `PATCH /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_workflows import update_organization_team_workflow as endpoint

        content = body_of(
            "update_organization_team_workflow",
            body,
            (),
            [
                ("name", "name", name),
                ("activation", "activation", activation),
                ("trigger", "trigger", trigger),
                ("steps", "steps", steps),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, workflow_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsTeamsResource(AsyncResource):
    """Teams of organizations."""

    @property
    def bookings(self) -> AsyncOrganizationsTeamsBookingsResource:
        """Bookings of teams of organizations."""
        return AsyncOrganizationsTeamsBookingsResource(self._sender)

    @property
    def conferencing(self) -> AsyncOrganizationsTeamsConferencingResource:
        """Conferencing of teams of organizations."""
        return AsyncOrganizationsTeamsConferencingResource(self._sender)

    @property
    def event_types(self) -> AsyncOrganizationsTeamsEventTypesResource:
        """Event types of teams of organizations."""
        return AsyncOrganizationsTeamsEventTypesResource(self._sender)

    @property
    def memberships(self) -> AsyncOrganizationsTeamsMembershipsResource:
        """Memberships of teams of organizations."""
        return AsyncOrganizationsTeamsMembershipsResource(self._sender)

    @property
    def roles(self) -> AsyncOrganizationsTeamsRolesResource:
        """Roles of teams of organizations."""
        return AsyncOrganizationsTeamsRolesResource(self._sender)

    @property
    def routing_forms(self) -> AsyncOrganizationsTeamsRoutingFormsResource:
        """Routing forms of teams of organizations."""
        return AsyncOrganizationsTeamsRoutingFormsResource(self._sender)

    @property
    def schedules(self) -> AsyncOrganizationsTeamsSchedulesResource:
        """Schedules of teams of organizations."""
        return AsyncOrganizationsTeamsSchedulesResource(self._sender)

    @property
    def stripe(self) -> AsyncOrganizationsTeamsStripeResource:
        """Stripe of teams of organizations."""
        return AsyncOrganizationsTeamsStripeResource(self._sender)

    @property
    def users(self) -> AsyncOrganizationsTeamsUsersResource:
        """Users of teams of organizations."""
        return AsyncOrganizationsTeamsUsersResource(self._sender)

    @property
    def verified_resources(self) -> AsyncOrganizationsTeamsVerifiedResourcesResource:
        """Verified resources of teams of organizations."""
        return AsyncOrganizationsTeamsVerifiedResourcesResource(self._sender)

    @property
    def workflows(self) -> AsyncOrganizationsTeamsWorkflowsResource:
        """Workflows of teams of organizations."""
        return AsyncOrganizationsTeamsWorkflowsResource(self._sender)

    @overload
    async def create(
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
    async def create(
        self,
        org_id: int,
        *,
        body: CreateOrganizationTeam | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> OrganizationTeam: ...
    async def create(
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
        """Create organization team.

        `POST /v2/organizations/{orgId}/teams`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        return (await self._send(call)).data

    async def create_invite(
        self,
        org_id: int,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> InviteData:
        """Create organization team invite.

        `POST /v2/organizations/{orgId}/teams/{teamId}/invite`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_invite import create_organization_team_invite as endpoint

        call = prepare(endpoint, options, org_id, team_id)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> OrganizationTeam:
        """Delete organization team.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams import delete_organization_team as endpoint

        call = prepare(endpoint, options, org_id, team_id)
        return (await self._send(call)).data

    async def get(
        self,
        org_id: int,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> OrganizationTeam:
        """Get organization team.

        `GET /v2/organizations/{orgId}/teams/{teamId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams import get_organization_team as endpoint

        call = prepare(endpoint, options, org_id, team_id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[OrganizationTeam]:
        """List organization teams.

        `GET /v2/organizations/{orgId}/teams`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
    ) -> AsyncPager[TeamEventType]:
        """List organization teams event types.

        `GET /v2/organizations/{orgId}/teams/event-types`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
    ) -> AsyncPager[OrganizationTeam]:
        """List my organization teams.

        `GET /v2/organizations/{orgId}/teams/me`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams import list_my_organization_teams as endpoint

        call = prepare(endpoint, options, org_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
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
        """Update organization team.

        `PATCH /v2/organizations/{orgId}/teams/{teamId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        return (await self._send(call)).data


class AsyncOrganizationsUsersBookingsResource(AsyncResource):
    """Bookings of users of organizations."""

    async def list(
        self,
        org_id: int,
        user_id: int,
        *,
        status: builtins.list[BookingStatusFilter | str] | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        attendee_name: str | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        event_type_ids: builtins.list[int] | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        teams_ids: builtins.list[int] | Unset = UNSET,
        team_id: int | Unset = UNSET,
        after_start: datetime.datetime | datetime.date | str | Unset = UNSET,
        before_end: datetime.datetime | datetime.date | str | Unset = UNSET,
        after_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        before_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        after_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        before_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        sort_created: SortOrder | str | Unset = UNSET,
        sort_updated_at: SortOrder | str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """List organization user bookings.

        `GET /v2/organizations/{orgId}/users/{userId}/bookings`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_users_bookings import list_organization_user_bookings as endpoint

        call = prepare(
            endpoint,
            options,
            org_id,
            user_id,
            status=status,
            attendee_email=attendee_email,
            attendee_name=attendee_name,
            booking_uid=booking_uid,
            event_type_ids=event_type_ids,
            event_type_id=event_type_id,
            teams_ids=teams_ids,
            team_id=team_id,
            after_start=after_start,
            before_end=before_end,
            after_created_at=after_created_at,
            before_created_at=before_created_at,
            after_updated_at=after_updated_at,
            before_updated_at=before_updated_at,
            sort_start=sort_start,
            sort_end=sort_end,
            sort_created=sort_created,
            sort_updated_at=sort_updated_at,
            take=take,
            skip=skip,
        )
        await self._send(call)


class AsyncOrganizationsUsersConferencingResource(AsyncResource):
    """Conferencing of users of organizations."""

    async def list(
        self,
        org_id: int,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[ConferencingAppsWithDefault]:
        """List organization user conferencing apps.

        `GET /v2/organizations/{orgId}/users/{userId}/conferencing`, on the hosted service only
        """
        from calcom_v2.api.organizations_users_conferencing import (
            list_organization_user_conferencing_apps as endpoint,
        )

        call = prepare(endpoint, options, org_id, user_id)
        return (await self._send(call)).data

    @overload
    async def set_default(
        self,
        org_id: int,
        user_id: int,
        *,
        app_slug: ConferencingApp | str,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    async def set_default(
        self,
        org_id: int,
        user_id: int,
        *,
        body: SetOrganizationUserDefaultConferencingApp | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> None: ...
    async def set_default(
        self,
        org_id: int,
        user_id: int,
        *,
        app_slug: ConferencingApp | str | Unset = UNSET,
        body: SetOrganizationUserDefaultConferencingApp | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Set organization user default conferencing app.

        `POST /v2/organizations/{orgId}/users/{userId}/conferencing/default`,
        on the hosted service only
        """
        from calcom_v2.api.organizations_users_conferencing import (
            set_organization_user_default_conferencing_app as endpoint,
        )

        content = body_of(
            "set_organization_user_default_conferencing_app",
            body,
            ("app_slug",),
            [("app_slug", "appSlug", app_slug)],
        )
        call = prepare(endpoint, options, org_id, user_id, body=content)
        await self._send(call)


class AsyncOrganizationsUsersOutOfOfficeResource(AsyncResource):
    """Out of office of users of organizations."""

    @overload
    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        start: datetime.datetime,
        end: datetime.datetime,
        notes: str | Unset = UNSET,
        to_user_id: int | Unset = UNSET,
        reason: CreateOutOfOfficeEntryReason | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry: ...
    @overload
    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        body: CreateOutOfOfficeEntry | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry: ...
    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        start: datetime.datetime | Unset = UNSET,
        end: datetime.datetime | Unset = UNSET,
        notes: str | Unset = UNSET,
        to_user_id: int | Unset = UNSET,
        reason: CreateOutOfOfficeEntryReason | str | Unset = UNSET,
        body: CreateOutOfOfficeEntry | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry:
        """Create organization user out of office entry.

        `POST /v2/organizations/{orgId}/users/{userId}/ooo`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_users_ooo import (
            create_organization_user_out_of_office_entry as endpoint,
        )

        content = body_of(
            "create_organization_user_out_of_office_entry",
            body,
            (
                "start",
                "end",
            ),
            [
                ("start", "start", start),
                ("end", "end", end),
                ("notes", "notes", notes),
                ("to_user_id", "toUserId", to_user_id),
                ("reason", "reason", reason),
            ],
        )
        call = prepare(endpoint, options, org_id, user_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        user_id: int,
        ooo_id: int,
        *,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry:
        """Delete organization user out of office entry.

        `DELETE /v2/organizations/{orgId}/users/{userId}/ooo/{oooId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_users_ooo import (
            delete_organization_user_out_of_office_entry as endpoint,
        )

        call = prepare(endpoint, options, org_id, user_id, ooo_id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        user_id: int,
        *,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[OutOfOfficeEntry]:
        """List organization user out of office entries.

        `GET /v2/organizations/{orgId}/users/{userId}/ooo`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_users_ooo import (
            list_organization_user_out_of_office_entries as endpoint,
        )

        call = prepare(endpoint, options, org_id, user_id, sort_start=sort_start, sort_end=sort_end)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        org_id: int,
        user_id: int,
        ooo_id: int,
        *,
        start: datetime.datetime | Unset = UNSET,
        end: datetime.datetime | Unset = UNSET,
        notes: str | Unset = UNSET,
        to_user_id: int | Unset = UNSET,
        reason: CreateOutOfOfficeEntryReason | str | Unset = UNSET,
        body: UpdateOutOfOfficeEntry | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry:
        """Update organization user out of office entry.

        `PATCH /v2/organizations/{orgId}/users/{userId}/ooo/{oooId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_users_ooo import (
            update_organization_user_out_of_office_entry as endpoint,
        )

        content = body_of(
            "update_organization_user_out_of_office_entry",
            body,
            (),
            [
                ("start", "start", start),
                ("end", "end", end),
                ("notes", "notes", notes),
                ("to_user_id", "toUserId", to_user_id),
                ("reason", "reason", reason),
            ],
        )
        call = prepare(endpoint, options, org_id, user_id, ooo_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsUsersSchedulesResource(AsyncResource):
    """Schedules of users of organizations."""

    @overload
    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        name: str,
        time_zone: str,
        is_default: bool,
        availability: builtins.list[ScheduleAvailability | Mapping[str, JSON]] | Unset = UNSET,
        overrides: builtins.list[ScheduleOverride | Mapping[str, JSON]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Schedule: ...
    @overload
    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        body: CreateSchedule | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> Schedule: ...
    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        availability: builtins.list[ScheduleAvailability | Mapping[str, JSON]] | Unset = UNSET,
        overrides: builtins.list[ScheduleOverride | Mapping[str, JSON]] | Unset = UNSET,
        body: CreateSchedule | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Schedule:
        """Create organization user schedule.

        `POST /v2/organizations/{orgId}/users/{userId}/schedules`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_users_schedules import create_organization_user_schedule as endpoint

        content = body_of(
            "create_organization_user_schedule",
            body,
            (
                "name",
                "time_zone",
                "is_default",
            ),
            [
                ("name", "name", name),
                ("time_zone", "timeZone", time_zone),
                ("is_default", "isDefault", is_default),
                ("availability", "availability", availability),
                ("overrides", "overrides", overrides),
            ],
        )
        call = prepare(endpoint, options, org_id, user_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        user_id: int,
        schedule_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete organization user schedule.

        `DELETE /v2/organizations/{orgId}/users/{userId}/schedules/{scheduleId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_users_schedules import delete_organization_user_schedule as endpoint

        call = prepare(endpoint, options, org_id, user_id, schedule_id)
        await self._send(call)

    async def get(
        self,
        org_id: int,
        user_id: int,
        schedule_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Schedule | None:
        """Get organization user schedule.

        `GET /v2/organizations/{orgId}/users/{userId}/schedules/{scheduleId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_users_schedules import get_organization_user_schedule as endpoint

        call = prepare(endpoint, options, org_id, user_id, schedule_id)
        return (await self._send(call)).data

    async def list(
        self,
        org_id: int,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Schedule]:
        """List organization user schedules.

        `GET /v2/organizations/{orgId}/users/{userId}/schedules`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_users_schedules import list_organization_user_schedules as endpoint

        call = prepare(endpoint, options, org_id, user_id)
        return (await self._send(call)).data

    async def update(
        self,
        org_id: int,
        user_id: int,
        schedule_id: int,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        availability: builtins.list[ScheduleAvailability | Mapping[str, JSON]] | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        overrides: builtins.list[ScheduleOverride | Mapping[str, JSON]] | Unset = UNSET,
        body: UpdateSchedule | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Schedule:
        """Update organization user schedule.

        `PATCH /v2/organizations/{orgId}/users/{userId}/schedules/{scheduleId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_users_schedules import update_organization_user_schedule as endpoint

        content = body_of(
            "update_organization_user_schedule",
            body,
            (),
            [
                ("name", "name", name),
                ("time_zone", "timeZone", time_zone),
                ("availability", "availability", availability),
                ("is_default", "isDefault", is_default),
                ("overrides", "overrides", overrides),
            ],
        )
        call = prepare(endpoint, options, org_id, user_id, schedule_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsUsersResource(AsyncResource):
    """Users of organizations."""

    @property
    def bookings(self) -> AsyncOrganizationsUsersBookingsResource:
        """Bookings of users of organizations."""
        return AsyncOrganizationsUsersBookingsResource(self._sender)

    @property
    def conferencing(self) -> AsyncOrganizationsUsersConferencingResource:
        """Conferencing of users of organizations."""
        return AsyncOrganizationsUsersConferencingResource(self._sender)

    @property
    def out_of_office(self) -> AsyncOrganizationsUsersOutOfOfficeResource:
        """Out of office of users of organizations."""
        return AsyncOrganizationsUsersOutOfOfficeResource(self._sender)

    @property
    def schedules(self) -> AsyncOrganizationsUsersSchedulesResource:
        """Schedules of users of organizations."""
        return AsyncOrganizationsUsersSchedulesResource(self._sender)

    @overload
    async def create(
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
    async def create(
        self,
        org_id: int,
        *,
        body: CreateOrganizationUser | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> GetOrganizationUsersWithProfile: ...
    async def create(
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
        """Create organization user.

        `POST /v2/organizations/{orgId}/users`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> GetOrganizationUsersWithProfile:
        """Delete organization user.

        `DELETE /v2/organizations/{orgId}/users/{userId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_users import delete_organization_user as endpoint

        call = prepare(endpoint, options, org_id, user_id)
        return (await self._send(call)).data

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
    ) -> AsyncPager[GetOrganizationUsersWithProfile]:
        """List organization users.

        `GET /v2/organizations/{orgId}/users`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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

    async def update(
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
        """Update organization user.

        `PATCH /v2/organizations/{orgId}/users/{userId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        return (await self._send(call)).data


class AsyncOrganizationsWebhooksResource(AsyncResource):
    """Webhooks of organizations."""

    @overload
    async def create(
        self,
        org_id: int,
        *,
        active: bool,
        subscriber_url: str,
        triggers: builtins.list[CreateWebhookTrigger | str],
        payload_template: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        version: CreateWebhookVersion | str | Unset = UNSET,
        time: int | Unset = UNSET,
        time_unit: CreateWebhookTimeUnit | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamWebhook: ...
    @overload
    async def create(
        self,
        org_id: int,
        *,
        body: CreateWebhook | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> TeamWebhook: ...
    async def create(
        self,
        org_id: int,
        *,
        active: bool | Unset = UNSET,
        subscriber_url: str | Unset = UNSET,
        triggers: builtins.list[CreateWebhookTrigger | str] | Unset = UNSET,
        payload_template: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        version: CreateWebhookVersion | str | Unset = UNSET,
        time: int | Unset = UNSET,
        time_unit: CreateWebhookTimeUnit | str | Unset = UNSET,
        body: CreateWebhook | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamWebhook:
        """Create organization webhook.

        `POST /v2/organizations/{orgId}/webhooks`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_webhooks import create_organization_webhook as endpoint

        content = body_of(
            "create_organization_webhook",
            body,
            (
                "active",
                "subscriber_url",
                "triggers",
            ),
            [
                ("active", "active", active),
                ("subscriber_url", "subscriberUrl", subscriber_url),
                ("triggers", "triggers", triggers),
                ("payload_template", "payloadTemplate", payload_template),
                ("secret", "secret", secret),
                ("version", "version", version),
                ("time", "time", time),
                ("time_unit", "timeUnit", time_unit),
            ],
        )
        call = prepare(endpoint, options, org_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        webhook_id: str,
        *,
        options: CallOptions | None = None,
    ) -> TeamWebhook:
        """Delete organization webhook.

        `DELETE /v2/organizations/{orgId}/webhooks/{webhookId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_webhooks import delete_organization_webhook as endpoint

        call = prepare(endpoint, options, org_id, webhook_id)
        return (await self._send(call)).data

    async def get(
        self,
        org_id: int,
        webhook_id: str,
        *,
        options: CallOptions | None = None,
    ) -> TeamWebhook:
        """Get organization webhook.

        `GET /v2/organizations/{orgId}/webhooks/{webhookId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_webhooks import get_organization_webhook as endpoint

        call = prepare(endpoint, options, org_id, webhook_id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[TeamWebhook]:
        """List organization webhooks.

        `GET /v2/organizations/{orgId}/webhooks`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_webhooks import list_organization_webhooks as endpoint

        call = prepare(endpoint, options, org_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        org_id: int,
        webhook_id: str,
        *,
        payload_template: str | Unset | None = UNSET,
        active: bool | Unset = UNSET,
        subscriber_url: str | Unset = UNSET,
        triggers: builtins.list[CreateWebhookTrigger | str] | Unset = UNSET,
        secret: str | Unset | None = UNSET,
        version: CreateWebhookVersion | str | Unset = UNSET,
        time: int | Unset = UNSET,
        time_unit: CreateWebhookTimeUnit | str | Unset = UNSET,
        body: UpdateWebhook | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamWebhook:
        """Update organization webhook.

        `PATCH /v2/organizations/{orgId}/webhooks/{webhookId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_webhooks import update_organization_webhook as endpoint

        content = body_of(
            "update_organization_webhook",
            body,
            (),
            [
                ("payload_template", "payloadTemplate", payload_template),
                ("active", "active", active),
                ("subscriber_url", "subscriberUrl", subscriber_url),
                ("triggers", "triggers", triggers),
                ("secret", "secret", secret),
                ("version", "version", version),
                ("time", "time", time),
                ("time_unit", "timeUnit", time_unit),
            ],
        )
        call = prepare(endpoint, options, org_id, webhook_id, body=content)
        return (await self._send(call)).data


class AsyncOrganizationsResource(AsyncResource):
    """Organizations."""

    @property
    def attributes(self) -> AsyncOrganizationsAttributesResource:
        """Attributes of organizations."""
        return AsyncOrganizationsAttributesResource(self._sender)

    @property
    def bookings(self) -> AsyncOrganizationsBookingsResource:
        """Bookings of organizations."""
        return AsyncOrganizationsBookingsResource(self._sender)

    @property
    def delegation_credentials(self) -> AsyncOrganizationsDelegationCredentialsResource:
        """Delegation credentials of organizations."""
        return AsyncOrganizationsDelegationCredentialsResource(self._sender)

    @property
    def managed(self) -> AsyncOrganizationsManagedResource:
        """Managed of organizations."""
        return AsyncOrganizationsManagedResource(self._sender)

    @property
    def memberships(self) -> AsyncOrganizationsMembershipsResource:
        """Memberships of organizations."""
        return AsyncOrganizationsMembershipsResource(self._sender)

    @property
    def out_of_office(self) -> AsyncOrganizationsOutOfOfficeResource:
        """Out of office of organizations."""
        return AsyncOrganizationsOutOfOfficeResource(self._sender)

    @property
    def roles(self) -> AsyncOrganizationsRolesResource:
        """Roles of organizations."""
        return AsyncOrganizationsRolesResource(self._sender)

    @property
    def routing_forms(self) -> AsyncOrganizationsRoutingFormsResource:
        """Routing forms of organizations."""
        return AsyncOrganizationsRoutingFormsResource(self._sender)

    @property
    def schedules(self) -> AsyncOrganizationsSchedulesResource:
        """Schedules of organizations."""
        return AsyncOrganizationsSchedulesResource(self._sender)

    @property
    def teams(self) -> AsyncOrganizationsTeamsResource:
        """Teams of organizations."""
        return AsyncOrganizationsTeamsResource(self._sender)

    @property
    def users(self) -> AsyncOrganizationsUsersResource:
        """Users of organizations."""
        return AsyncOrganizationsUsersResource(self._sender)

    @property
    def webhooks(self) -> AsyncOrganizationsWebhooksResource:
        """Webhooks of organizations."""
        return AsyncOrganizationsWebhooksResource(self._sender)
