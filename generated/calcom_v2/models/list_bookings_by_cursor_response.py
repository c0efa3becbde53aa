# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    Choice,
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .any_booking import decode as decode_any_booking
from .cursor_pagination import decode as decode_cursor_pagination

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .any_booking import AnyBooking
    from .cursor_pagination import CursorPagination

FIELDS = frozenset(
    (
        "status",
        "data",
        "pagination",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_status = data["status"]
        f_data = data["data"]
        f_pagination = data["pagination"]
        if type(f_data) is not list:
            return decode_exactly(ListBookingsByCursorResponse, data, drift, mark)
        if f_status != "success":
            odd(ListBookingsByCursorResponse, "status", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListBookingsByCursorResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_data:
            f_data = (
                [decode_any_booking(f_data[0], drift)]
                if len(f_data) == 1
                else [decode_any_booking(item, drift) for item in f_data]
            )
        f_pagination = decode_cursor_pagination(f_pagination, drift)
    except Odd:
        return decode_exactly(ListBookingsByCursorResponse, data, drift, mark)
    self = new(ListBookingsByCursorResponse)
    self.status = f_status
    self.data = f_data
    self.pagination = f_pagination
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ListBookingsByCursorResponse(Model):
    """Returned by `list_bookings_2026_05_01` and `list_organization_bookings`."""

    __slots__ = (
        "status",
        "data",
        "pagination",
    )

    _names = (
        ("status", "status"),
        ("data", "data"),
        ("pagination", "pagination"),
    )
    _decode = staticmethod(decode)

    status: Literal["success"]
    data: list[AnyBooking]
    pagination: CursorPagination

    def __init__(
        self,
        *,
        data: list[AnyBooking],
        pagination: CursorPagination,
        status: Literal["success"] = "success",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.data = data
        self.pagination = pagination
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .any_booking import kind as any_booking_kind
        from .cursor_pagination import CursorPagination

        return (
            ("status", "status", True, Choice("success")),
            ("data", "data", True, List(any_booking_kind())),
            ("pagination", "pagination", True, Ref(CursorPagination)),
        )
