# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Choice,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .block_organization_booking_block_type import BlockOrganizationBookingBlockType

FIELDS = frozenset(
    (
        "bookingUid",
        "blockType",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_booking_uid = data["bookingUid"]
        f_block_type = data["blockType"]
        if type(f_booking_uid) is not str:
            odd(BlockOrganizationBooking, "bookingUid", data, drift)
        if f_block_type not in {"DOMAIN", "EMAIL"}:
            odd(BlockOrganizationBooking, "blockType", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BlockOrganizationBooking, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BlockOrganizationBooking)
    self.booking_uid = f_booking_uid
    self.block_type = f_block_type
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BlockOrganizationBooking(Model):
    """Sent by `block_organization_booking`."""

    __slots__ = (
        "booking_uid",
        "block_type",
    )

    _names = (
        ("booking_uid", "bookingUid"),
        ("block_type", "blockType"),
    )
    _decode = staticmethod(decode)

    booking_uid: str
    block_type: BlockOrganizationBookingBlockType | str

    def __init__(
        self,
        *,
        booking_uid: str,
        block_type: BlockOrganizationBookingBlockType | str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.booking_uid = booking_uid
        self.block_type = block_type
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("booking_uid", "bookingUid", True, STRING),
            ("block_type", "blockType", True, Choice("DOMAIN", "EMAIL")),
        )
