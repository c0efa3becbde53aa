# Derived by spec.pipeline from calcom/_async/operations/organizations/routing_forms/responses.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Responses of routing forms of organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ....._endpoint import body_of, prepare
from ....._page import Style
from .....types import JSON, CallOptions
from ....pager import Pager
from ....resource import Resource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateRoutingFormResponseData,
        RoutingFormResponse,
        SlotFormat,
        SortOrder,
        UpdateRoutingFormResponseInput,
    )


class OrganizationsRoutingFormsResponsesResource(Resource):
    """Responses of routing forms of organizations."""

    def create(
        self,
        org_id: int,
        routing_form_id: str,
        *,
        start: datetime.datetime | datetime.date | str,
        end: datetime.datetime | datetime.date | str,
        body: dict[str, JSON],
        time_zone: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        format_: SlotFormat | str | Unset = UNSET,
        booking_uid_to_reschedule: str | Unset = UNSET,
        reschedule_with_same_host: bool | Unset = UNSET,
        queue_response: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateRoutingFormResponseData:
        """Create a routing form response for an organization.

        `POST /v2/organizations/{orgId}/routing-forms/{routingFormId}/responses`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
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
            body=body,
        )
        return (self._send(call)).data

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
    ) -> Pager[RoutingFormResponse]:
        """List the routing form responses of an organization.

        `GET /v2/organizations/{orgId}/routing-forms/{routingFormId}/responses`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
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

    def update(
        self,
        org_id: int,
        routing_form_id: str,
        response_id: int,
        *,
        response: dict[str, JSON] | Unset = UNSET,
        body: UpdateRoutingFormResponseInput | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RoutingFormResponse:
        """Update a routing form response of an organization.

        `PATCH /v2/organizations/{orgId}/routing-forms/{routingFormId}/responses/{responseId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_routing_forms import (
            update_organization_routing_form_response as endpoint,
        )

        content = body_of(
            "update_organization_routing_form_response", body, (), [("response", "response", response)]
        )
        call = prepare(endpoint, options, org_id, routing_form_id, response_id, body=content)
        return (self._send(call)).data
