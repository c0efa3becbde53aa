# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .create_booking import CreateBooking
from .create_instant_booking import CreateInstantBooking
from .create_recurring_booking import CreateRecurringBooking

if TYPE_CHECKING:
    from .._codec import Drift

CreateBookingBody = CreateBooking | CreateInstantBooking | CreateRecurringBooking


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    if "instant" in value:
        return CreateInstantBooking
    if "recurrenceCount" in value:
        return CreateRecurringBooking
    return CreateBooking


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
        Ref(CreateBooking),
        Ref(CreateInstantBooking),
        Ref(CreateRecurringBooking),
    )
