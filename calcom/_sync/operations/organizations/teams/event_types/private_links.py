# Derived by spec.pipeline from calcom/_async/operations/organizations/teams/event_types/private_links.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Private links of event types of teams in organizations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ......_endpoint import body_of, prepare
from ......types import JSON, CallOptions
from .....resource import Resource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreatePrivateLink,
        CreatePrivateLinkResponseData,
        DeletePrivateLinkResponseData,
        UpdateEventTypePrivateLink,
    )


class OrganizationsTeamsEventTypesPrivateLinksResource(Resource):
    """Private links of event types of teams in organizations."""

    def create(
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
        """Create a private link for a team event type in an organization.

        `POST /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
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
        return (self._send(call)).data

    def delete(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        link_id: str,
        *,
        options: CallOptions | None = None,
    ) -> DeletePrivateLinkResponseData:
        """Delete a private link of a team event type in an organization.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links/{linkId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_event_types_private_links import (
            delete_organization_team_event_type_private_link as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, event_type_id, link_id)
        return (self._send(call)).data

    def list(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[CreatePrivateLinkResponseData]:
        """List the private links of a team event type in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_event_types_private_links import (
            list_organization_team_event_type_private_links as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, event_type_id)
        return (self._send(call)).data

    def update(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        link_id: str,
        *,
        expires_at: datetime.datetime | Unset = UNSET,
        max_usage_count: int | Unset = UNSET,
        body: UpdateEventTypePrivateLink | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatePrivateLinkResponseData:
        """Update a private link of a team event type in an organization.

        `PATCH /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links/{linkId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_event_types_private_links import (
            update_organization_team_event_type_private_link as endpoint,
        )

        content = body_of(
            "update_organization_team_event_type_private_link",
            body,
            (),
            [("expires_at", "expiresAt", expires_at), ("max_usage_count", "maxUsageCount", max_usage_count)],
        )
        call = prepare(endpoint, options, org_id, team_id, event_type_id, link_id, body=content)
        return (self._send(call)).data
