# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Map,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    kind_of,
    new,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .stored_booking_field_variant import StoredBookingFieldVariant

FIELDS = frozenset(("variants",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_variants = data["variants"]
        if type(f_variants) is not dict:
            return decode_exactly(StoredBookingFieldVariants, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredBookingFieldVariants, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_variants = kind_of(StoredBookingFieldVariants, "variants").decode(
            f_variants, drift, data, "variants"
        )
    except Odd:
        return decode_exactly(StoredBookingFieldVariants, data, drift, mark)
    self = new(StoredBookingFieldVariants)
    self.variants = f_variants
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredBookingFieldVariants(Model):
    """Part of `StoredBookingField.variants_config`."""

    __slots__ = ("variants",)

    _names = (("variants", "variants"),)
    _decode = staticmethod(decode)

    variants: dict[str, StoredBookingFieldVariant]

    def __init__(
        self,
        *,
        variants: dict[str, StoredBookingFieldVariant],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.variants = variants
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .stored_booking_field_variant import StoredBookingFieldVariant

        return (("variants", "variants", True, Map(Ref(StoredBookingFieldVariant))),)
