# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    Choice,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(("type",))


def decode(data: Any, drift: Drift) -> Any:
    try:
        f_type_ = data["type"]
        if f_type_ != "attendeeAddress":
            return decode_exactly(AttendeeAddressLocation, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AttendeeAddressLocation, data, drift)
    extra = None if len(data) == 1 else extra_fields(data, FIELDS, drift)
    self = new(AttendeeAddressLocation)
    self.type_ = f_type_
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AttendeeAddressLocation(Model):
    __slots__ = ("type_",)

    _names = (("type_", "type"),)
    _decode = staticmethod(decode)

    type_: Literal["attendeeAddress"]

    def __init__(
        self,
        *,
        type_: Literal["attendeeAddress"] = "attendeeAddress",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("type_", "type", True, Choice("attendeeAddress")),)
