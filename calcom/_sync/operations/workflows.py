# Derived by spec.pipeline from calcom/_async/operations/workflows.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Workflows."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ..._endpoint import body_of, prepare
from ..._page import Style
from ...types import JSON, CallOptions
from ..pager import Pager
from ..resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateEventTypeWorkflow,
        CreateEventTypeWorkflowStep,
        CreateEventTypeWorkflowTrigger,
        EventTypeWorkflow,
        UpdateEventTypeWorkflow,
        UpdateEventTypeWorkflowStep,
        WorkflowActivation,
    )


class WorkflowsResource(Resource):
    """Workflows."""

    @overload
    def create(
        self,
        *,
        name: str,
        activation: WorkflowActivation | Mapping[str, JSON],
        trigger: CreateEventTypeWorkflowTrigger | Mapping[str, JSON],
        steps: builtins.list[CreateEventTypeWorkflowStep | Mapping[str, JSON]],
        options: CallOptions | None = None,
    ) -> EventTypeWorkflow: ...
    @overload
    def create(
        self,
        *,
        body: CreateEventTypeWorkflow | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> EventTypeWorkflow: ...
    def create(
        self,
        *,
        name: str | Unset = UNSET,
        activation: WorkflowActivation | Mapping[str, JSON] | Unset = UNSET,
        trigger: CreateEventTypeWorkflowTrigger | Mapping[str, JSON] | Unset = UNSET,
        steps: builtins.list[CreateEventTypeWorkflowStep | Mapping[str, JSON]] | Unset = UNSET,
        body: CreateEventTypeWorkflow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventTypeWorkflow:
        """Create a workflow.

        `POST /v2/workflows`, only on the hosted service
        """
        from calcom_v2.api.workflows import create_workflow as endpoint

        content = body_of(
            "create_workflow",
            body,
            ("name", "activation", "trigger", "steps"),
            [
                ("name", "name", name),
                ("activation", "activation", activation),
                ("trigger", "trigger", trigger),
                ("steps", "steps", steps),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (self._send(call)).data

    def delete(
        self,
        workflow_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a workflow.

        `DELETE /v2/workflows/{workflowId}`, only on the hosted service
        """
        from calcom_v2.api.workflows import delete_workflow as endpoint

        call = prepare(endpoint, options, workflow_id)
        self._send(call)

    def get(
        self,
        workflow_id: int,
        *,
        options: CallOptions | None = None,
    ) -> EventTypeWorkflow:
        """Get a workflow.

        `GET /v2/workflows/{workflowId}`, only on the hosted service
        """
        from calcom_v2.api.workflows import get_workflow as endpoint

        call = prepare(endpoint, options, workflow_id)
        return (self._send(call)).data

    def list(
        self,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[EventTypeWorkflow]:
        """List workflows.

        `GET /v2/workflows`, only on the hosted service
        """
        from calcom_v2.api.workflows import list_workflows as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def update(
        self,
        workflow_id: int,
        *,
        name: str | Unset = UNSET,
        activation: WorkflowActivation | Mapping[str, JSON] | Unset = UNSET,
        trigger: CreateEventTypeWorkflowTrigger | Mapping[str, JSON] | Unset = UNSET,
        steps: builtins.list[UpdateEventTypeWorkflowStep | Mapping[str, JSON]] | Unset = UNSET,
        body: UpdateEventTypeWorkflow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventTypeWorkflow:
        """Update a workflow.

        `PATCH /v2/workflows/{workflowId}`, only on the hosted service
        """
        from calcom_v2.api.workflows import update_workflow as endpoint

        content = body_of(
            "update_workflow",
            body,
            (),
            [
                ("name", "name", name),
                ("activation", "activation", activation),
                ("trigger", "trigger", trigger),
                ("steps", "steps", steps),
            ],
        )
        call = prepare(endpoint, options, workflow_id, body=content)
        return (self._send(call)).data
