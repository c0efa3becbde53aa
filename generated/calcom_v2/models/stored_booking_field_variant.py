# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .stored_booking_field_part import decode as decode_stored_booking_field_part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .stored_booking_field_part import StoredBookingFieldPart

FIELDS = frozenset(("fields",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_fields = data["fields"]
        if type(f_fields) is not list:
            return decode_exactly(StoredBookingFieldVariant, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredBookingFieldVariant, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_fields:
            f_fields = (
                [decode_stored_booking_field_part(f_fields[0], drift)]
                if len(f_fields) == 1
                else [decode_stored_booking_field_part(item, drift) for item in f_fields]
            )
    except Odd:
        return decode_exactly(StoredBookingFieldVariant, data, drift, mark)
    self = new(StoredBookingFieldVariant)
    self.fields = f_fields
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredBookingFieldVariant(Model):
    """Part of `StoredBookingFieldVariants.variants`."""

    __slots__ = ("fields",)

    _names = (("fields", "fields"),)
    _decode = staticmethod(decode)

    fields: list[StoredBookingFieldPart]

    def __init__(
        self,
        *,
        fields: list[StoredBookingFieldPart],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.fields = fields
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .stored_booking_field_part import StoredBookingFieldPart

        return (("fields", "fields", True, List(Ref(StoredBookingFieldPart))),)
