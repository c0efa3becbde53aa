# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    Choice,
    List,
    Model,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_status_filter import BookingStatusFilter

FIELDS = frozenset(
    (
        "status",
        "teamsIds",
        "userIds",
        "eventTypeIds",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_status = data["status"]
        if f_status not in {"cancelled", "past", "recurring", "unconfirmed", "upcoming"}:
            odd(BookingRowFilters, "status", data, drift)
        more = len(data) - 1
        f_teams_ids = f_user_ids = f_event_type_ids = absent
        if more:
            if "teamsIds" in data:
                f_teams_ids = data["teamsIds"]
                more -= 1
                if type(f_teams_ids) is not list:
                    return decode_exactly(BookingRowFilters, data, drift, mark)
                for item in f_teams_ids:
                    if type(item) is not int:
                        return decode_exactly(BookingRowFilters, data, drift, mark)
            if "userIds" in data:
                f_user_ids = data["userIds"]
                more -= 1
                if type(f_user_ids) is not list:
                    return decode_exactly(BookingRowFilters, data, drift, mark)
                for item in f_user_ids:
                    if type(item) is not int:
                        return decode_exactly(BookingRowFilters, data, drift, mark)
            if "eventTypeIds" in data:
                f_event_type_ids = data["eventTypeIds"]
                more -= 1
                if type(f_event_type_ids) is not list:
                    return decode_exactly(BookingRowFilters, data, drift, mark)
                for item in f_event_type_ids:
                    if type(item) is not int:
                        return decode_exactly(BookingRowFilters, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingRowFilters, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingRowFilters)
    self.status = f_status
    self.teams_ids = f_teams_ids
    self.user_ids = f_user_ids
    self.event_type_ids = f_event_type_ids
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingRowFilters(Model):
    """Sent by `list_bookings_2024_04_15`."""

    __slots__ = (
        "status",
        "teams_ids",
        "user_ids",
        "event_type_ids",
    )

    _names = (
        ("status", "status"),
        ("teams_ids", "teamsIds"),
        ("user_ids", "userIds"),
        ("event_type_ids", "eventTypeIds"),
    )
    _decode = staticmethod(decode)

    status: BookingStatusFilter | str
    teams_ids: list[int] | Unset
    user_ids: list[int] | Unset
    event_type_ids: list[int] | Unset

    def __init__(
        self,
        *,
        status: BookingStatusFilter | str,
        teams_ids: list[int] | Unset = UNSET,
        user_ids: list[int] | Unset = UNSET,
        event_type_ids: list[int] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.teams_ids = teams_ids
        self.user_ids = user_ids
        self.event_type_ids = event_type_ids
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("status", "status", True, Choice("cancelled", "past", "recurring", "unconfirmed", "upcoming")),
            ("teams_ids", "teamsIds", False, List(INTEGER)),
            ("user_ids", "userIds", False, List(INTEGER)),
            ("event_type_ids", "eventTypeIds", False, List(INTEGER)),
        )
