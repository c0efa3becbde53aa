# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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
        "selected_calendar",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_selected_calendar = data["selected_calendar"]
        more = len(data) - 1
        f_message = absent
        if more:
            if "message" in data:
                f_message = data["message"]
                more -= 1
                if type(f_message) is not str:
                    odd(SelectedCalendarResponse, "message", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SelectedCalendarResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_selected_calendar = decode_selected_calendar(f_selected_calendar, drift)
    except Odd:
        return decode_exactly(SelectedCalendarResponse, data, drift, mark)
    self = new(SelectedCalendarResponse)
    self.selected_calendar = f_selected_calendar
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SelectedCalendarResponse(Model):
    """Returned by `create_selected_calendar`, `get_selected_calendar` and `update_selected_calendar`."""

    __slots__ = (
        "selected_calendar",
        "message",
    )

    _names = (
        ("selected_calendar", "selected_calendar"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    selected_calendar: SelectedCalendar
    message: str | Unset

    def __init__(
        self,
        *,
        selected_calendar: SelectedCalendar,
        message: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.selected_calendar = selected_calendar
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .selected_calendar import SelectedCalendar

        return (
            ("selected_calendar", "selected_calendar", True, Ref(SelectedCalendar)),
            ("message", "message", False, STRING),
        )
