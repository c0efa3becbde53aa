# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    ANY,
    Choice,
    Map,
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

FIELDS = frozenset(
    (
        "status",
        "data",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_status = data["status"]
        f_data = data["data"]
        if type(f_data) is not dict:
            return decode_exactly(GetFailedBookingsByFieldResponse, data, drift, mark)
        if f_status != "success":
            odd(GetFailedBookingsByFieldResponse, "status", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(GetFailedBookingsByFieldResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(GetFailedBookingsByFieldResponse)
    self.status = f_status
    self.data = f_data
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class GetFailedBookingsByFieldResponse(Model):
    """Returned by `get_failed_bookings_by_field`."""

    __slots__ = (
        "status",
        "data",
    )

    _names = (
        ("status", "status"),
        ("data", "data"),
    )
    _decode = staticmethod(decode)

    status: Literal["success"]
    data: dict[str, Any]

    def __init__(
        self,
        *,
        data: dict[str, Any],
        status: Literal["success"] = "success",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.data = data
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("status", "status", True, Choice("success")),
            ("data", "data", True, Map(ANY)),
        )
