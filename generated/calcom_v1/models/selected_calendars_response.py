# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
from .selected_calendar import decode as decode_selected_calendar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .selected_calendar import SelectedCalendar

FIELDS = frozenset(("selected_calendars",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_selected_calendars = data["selected_calendars"]
        if type(f_selected_calendars) is not list:
            return decode_exactly(SelectedCalendarsResponse, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SelectedCalendarsResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_selected_calendars:
            f_selected_calendars = (
                [decode_selected_calendar(f_selected_calendars[0], drift)]
                if len(f_selected_calendars) == 1
                else [decode_selected_calendar(item, drift) for item in f_selected_calendars]
            )
    except Odd:
        return decode_exactly(SelectedCalendarsResponse, data, drift, mark)
    self = new(SelectedCalendarsResponse)
    self.selected_calendars = f_selected_calendars
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SelectedCalendarsResponse(Model):
    """Returned by `list_selected_calendars`."""

    __slots__ = ("selected_calendars",)

    _names = (("selected_calendars", "selected_calendars"),)
    _decode = staticmethod(decode)

    selected_calendars: list[SelectedCalendar]

    def __init__(
        self,
        *,
        selected_calendars: list[SelectedCalendar],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.selected_calendars = selected_calendars
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .selected_calendar import SelectedCalendar

        return (("selected_calendars", "selected_calendars", True, List(Ref(SelectedCalendar))),)
