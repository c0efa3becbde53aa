# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    Choice,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .selected_calendar import decode as decode_selected_calendar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .selected_calendar import SelectedCalendar

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
        if f_status != "success":
            odd(SelectedCalendarResponse, "status", data, drift)
        more = len(data) - 1
        f_data = absent
        if more:
            if "data" in data:
                f_data = data["data"]
                more -= 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SelectedCalendarResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_data is not UNSET:
            f_data = decode_selected_calendar(f_data, drift)
    except Odd:
        return decode_exactly(SelectedCalendarResponse, data, drift, mark)
    self = new(SelectedCalendarResponse)
    self.status = f_status
    self.data = f_data
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SelectedCalendarResponse(Model):
    """Returned by `add_selected_calendar` and `remove_selected_calendar`."""

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
    data: SelectedCalendar | Unset

    def __init__(
        self,
        *,
        status: Literal["success"] = "success",
        data: SelectedCalendar | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.data = data
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .selected_calendar import SelectedCalendar

        return (
            ("status", "status", True, Choice("success")),
            ("data", "data", False, Ref(SelectedCalendar)),
        )
