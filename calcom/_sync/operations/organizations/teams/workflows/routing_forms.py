# Derived by spec.pipeline from calcom/_async/operations/organizations/teams/workflows/routing_forms.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Routing form workflows of teams in organizations."""

from __future__ import annotations

import builtins
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
        CreateOrganizationTeamRoutingFormWorkflow,
        CreateOrganizationTeamRoutingFormWorkflowStep,
        CreateOrganizationTeamRoutingFormWorkflowTrigger,
        RoutingFormWorkflow,
        UpdateOrganizationTeamRoutingFormWorkflow,
        UpdateOrganizationTeamRoutingFormWorkflowStep,
        WorkflowFormActivation,
    )


class OrganizationsTeamsWorkflowsRoutingFormsResource(Resource):
    """Routing form workflows of teams in organizations."""

    @overload
    def create(
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
    def create(
        self,
        org_id: int,
        team_id: int,
        *,
        body: CreateOrganizationTeamRoutingFormWorkflow | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> RoutingFormWorkflow: ...
    def create(
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
        """Create a routing form workflow for a team in an organization.

        `POST /v2/organizations/{orgId}/teams/{teamId}/workflows/routing-form`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_workflows import (
            create_organization_team_routing_form_workflow as endpoint,
        )

        content = body_of(
            "create_organization_team_routing_form_workflow",
            body,
            ("name", "activation", "trigger", "steps"),
            [
                ("name", "name", name),
                ("activation", "activation", activation),
                ("trigger", "trigger", trigger),
                ("steps", "steps", steps),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        org_id: int,
        team_id: int,
        workflow_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a routing form workflow of a team in an organization.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_workflows import (
            delete_organization_team_routing_form_workflow as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, workflow_id)
        self._send(call)

    def get(
        self,
        org_id: int,
        team_id: int,
        workflow_id: int,
        *,
        options: CallOptions | None = None,
    ) -> RoutingFormWorkflow:
        """Get a routing form workflow of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_workflows import (
            get_organization_team_routing_form_workflow as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, workflow_id)
        return (self._send(call)).data

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[RoutingFormWorkflow]:
        """List the routing form workflows of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/workflows/routing-form`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_workflows import (
            list_organization_team_routing_form_workflows as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def update(
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
        """Update a routing form workflow of a team in an organization.

        `PATCH /v2/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
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
        return (self._send(call)).data
