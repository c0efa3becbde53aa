# Derived by spec.pipeline from calcom/_async/operations/teams/routing_forms/responses.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Responses of routing forms of teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ....._endpoint import prepare
from .....types import CallOptions
from ....resource import Resource

if TYPE_CHECKING:
    import datetime

    from calcom_v2.models import CreateRoutingFormResponseData, SlotFormat


class TeamsRoutingFormsResponsesResource(Resource):
    """Responses of routing forms of teams."""

    def create(
        self,
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
        """Create a routing form response for a team.

        `POST /v2/teams/{teamId}/routing-forms/{routingFormId}/responses`, only on the hosted service
        """
        from calcom_v2.api.teams_routing_forms_responses import create_team_routing_form_response as endpoint

        call = prepare(
            endpoint,
            options,
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
        return (self._send(call)).data
