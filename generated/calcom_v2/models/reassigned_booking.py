# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .reassigned_host import decode as decode_reassigned_host

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .reassigned_host import ReassignedHost

FIELDS = frozenset(
    (
        "bookingUid",
        "reassignedTo",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_booking_uid = data["bookingUid"]
        f_reassigned_to = data["reassignedTo"]
        if type(f_booking_uid) is not str:
            odd(ReassignedBooking, "bookingUid", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ReassignedBooking, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_reassigned_to = decode_reassigned_host(f_reassigned_to, drift)
    except Odd:
        return decode_exactly(ReassignedBooking, data, drift, mark)
    self = new(ReassignedBooking)
    self.booking_uid = f_booking_uid
    self.reassigned_to = f_reassigned_to
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ReassignedBooking(Model):
    """Returned by `reassign_booking_to_user` and `reassign_booking`."""

    __slots__ = (
        "booking_uid",
        "reassigned_to",
    )

    _names = (
        ("booking_uid", "bookingUid"),
        ("reassigned_to", "reassignedTo"),
    )
    _decode = staticmethod(decode)

    booking_uid: str
    reassigned_to: ReassignedHost

    def __init__(
        self,
        *,
        booking_uid: str,
        reassigned_to: ReassignedHost,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.booking_uid = booking_uid
        self.reassigned_to = reassigned_to
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .reassigned_host import ReassignedHost

        return (
            ("booking_uid", "bookingUid", True, STRING),
            ("reassigned_to", "reassignedTo", True, Ref(ReassignedHost)),
        )
