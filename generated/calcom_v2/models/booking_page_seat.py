# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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

FIELDS = frozenset(("referenceUid",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_reference_uid = data["referenceUid"]
        if type(f_reference_uid) is not str:
            odd(BookingPageSeat, "referenceUid", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingPageSeat, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingPageSeat)
    self.reference_uid = f_reference_uid
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingPageSeat(Model):
    """Part of `BookingPage.seats_references`."""

    __slots__ = ("reference_uid",)

    _names = (("reference_uid", "referenceUid"),)
    _decode = staticmethod(decode)

    reference_uid: str

    def __init__(
        self,
        *,
        reference_uid: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.reference_uid = reference_uid
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("reference_uid", "referenceUid", True, STRING),)
