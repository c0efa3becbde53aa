# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    List,
    Map,
    Model,
    Odd,
    decode_exactly,
    extra_fields,
    kind_of,
    new,
)

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(("selected_calendars",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_selected_calendars = data["selected_calendars"]
        if type(f_selected_calendars) is not list:
            return decode_exactly(SelectedCalendarsResponse, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SelectedCalendarsResponse, data, drift)
    extra = None if len(data) == 1 else extra_fields(data, FIELDS, drift)
    try:
        f_selected_calendars = kind_of(SelectedCalendarsResponse, "selected_calendars").decode(
            f_selected_calendars, drift, data, "selected_calendars"
        )
    except Odd:
        del drift[mark:]
        return decode_exactly(SelectedCalendarsResponse, data, drift)
    self = new(SelectedCalendarsResponse)
    self.selected_calendars = f_selected_calendars
    self._extra = extra
    return self


class SelectedCalendarsResponse(Model):
    __slots__ = ("selected_calendars",)

    _names = (("selected_calendars", "selected_calendars"),)
    _decode = staticmethod(decode)

    selected_calendars: list[dict[str, Any]]

    def __init__(
        self,
        *,
        selected_calendars: list[dict[str, Any]],
    ) -> None:
        self.selected_calendars = selected_calendars
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("selected_calendars", "selected_calendars", True, List(Map(ANY))),)
