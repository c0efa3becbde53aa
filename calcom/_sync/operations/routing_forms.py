# Derived by spec.pipeline from calcom/_async/operations/routing_forms.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Routing forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ..._endpoint import prepare
from ...types import CallOptions
from ..resource import Resource

if TYPE_CHECKING:
    import datetime

    from calcom_v2.models import ResponseSlotsData, SlotFormat


class RoutingFormsResource(Resource):
    """Routing forms."""

    def calculate_slots(
        self,
        routing_form_id: str,
        *,
        start: datetime.datetime | datetime.date | str,
        end: datetime.datetime | datetime.date | str,
        body: dict[str, str],
        time_zone: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        format_: SlotFormat | str | Unset = UNSET,
        booking_uid_to_reschedule: str | Unset = UNSET,
        reschedule_with_same_host: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ResponseSlotsData:
        """Calculate the slots for the answers to a routing form.

        `POST /v2/routing-forms/{routingFormId}/calculate-slots`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.routing_forms import calculate_routing_form_slots as endpoint

        call = prepare(
            endpoint,
            options,
            routing_form_id,
            start=start,
            end=end,
            time_zone=time_zone,
            duration=duration,
            format_=format_,
            booking_uid_to_reschedule=booking_uid_to_reschedule,
            reschedule_with_same_host=reschedule_with_same_host,
            body=body,
        )
        return (self._send(call)).data
