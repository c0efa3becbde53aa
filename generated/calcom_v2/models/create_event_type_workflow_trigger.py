# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .on_after_cal_video_guests_no_show_trigger import OnAfterCalVideoGuestsNoShowTrigger
from .on_after_cal_video_hosts_no_show_trigger import OnAfterCalVideoHostsNoShowTrigger
from .on_after_event_trigger import OnAfterEventTrigger
from .on_before_event_trigger import OnBeforeEventTrigger
from .on_cancel_trigger import OnCancelTrigger
from .on_creation_trigger import OnCreationTrigger
from .on_no_show_update_trigger import OnNoShowUpdateTrigger
from .on_paid_trigger import OnPaidTrigger
from .on_payment_initiated_trigger import OnPaymentInitiatedTrigger
from .on_rejected_trigger import OnRejectedTrigger
from .on_requested_trigger import OnRequestedTrigger
from .on_reschedule_trigger import OnRescheduleTrigger

if TYPE_CHECKING:
    from .._codec import Drift

CreateEventTypeWorkflowTrigger = (
    OnBeforeEventTrigger
    | OnAfterEventTrigger
    | OnCancelTrigger
    | OnCreationTrigger
    | OnRescheduleTrigger
    | OnAfterCalVideoGuestsNoShowTrigger
    | OnAfterCalVideoHostsNoShowTrigger
    | OnRejectedTrigger
    | OnRequestedTrigger
    | OnPaidTrigger
    | OnPaymentInitiatedTrigger
    | OnNoShowUpdateTrigger
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    on_type = value["type"]
    if on_type == "beforeEvent":
        return OnBeforeEventTrigger
    if on_type == "afterEvent":
        return OnAfterEventTrigger
    if on_type == "eventCancelled":
        return OnCancelTrigger
    if on_type == "newEvent":
        return OnCreationTrigger
    if on_type == "rescheduleEvent":
        return OnRescheduleTrigger
    if on_type == "afterGuestsCalVideoNoShow":
        return OnAfterCalVideoGuestsNoShowTrigger
    if on_type == "afterHostsCalVideoNoShow":
        return OnAfterCalVideoHostsNoShowTrigger
    if on_type == "bookingRejected":
        return OnRejectedTrigger
    if on_type == "bookingRequested":
        return OnRequestedTrigger
    if on_type == "bookingPaid":
        return OnPaidTrigger
    if on_type == "bookingPaymentInitiated":
        return OnPaymentInitiatedTrigger
    if on_type == "bookingNoShowUpdated":
        return OnNoShowUpdateTrigger
    return None


def decode(value: Any, drift: Drift) -> Any:
    if type(value) is not dict:
        raise Odd
    try:
        model = pick(value)
    except (KeyError, TypeError):
        raise Odd from None
    if model is None:
        raise Odd
    return model._decode(value, drift)


def kind() -> Variant:
    """Return the kind that decodes any member of the union."""
    return Variant(
        pick,
        Ref(OnBeforeEventTrigger),
        Ref(OnAfterEventTrigger),
        Ref(OnCancelTrigger),
        Ref(OnCreationTrigger),
        Ref(OnRescheduleTrigger),
        Ref(OnAfterCalVideoGuestsNoShowTrigger),
        Ref(OnAfterCalVideoHostsNoShowTrigger),
        Ref(OnRejectedTrigger),
        Ref(OnRequestedTrigger),
        Ref(OnPaidTrigger),
        Ref(OnPaymentInitiatedTrigger),
        Ref(OnNoShowUpdateTrigger),
    )
