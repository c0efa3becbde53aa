# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    Choice,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .event_type_history_data import decode as decode_event_type_history_data
from .event_type_history_pagination import decode as decode_event_type_history_pagination

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_history_data import EventTypeHistoryData
    from .event_type_history_pagination import EventTypeHistoryPagination

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
        if f_status != "success":
            odd(GetEventTypeHistoryResponse, "status", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(GetEventTypeHistoryResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_data = decode_event_type_history_data(f_data, drift)
        f_pagination = decode_event_type_history_pagination(f_pagination, drift)
    except Odd:
        return decode_exactly(GetEventTypeHistoryResponse, data, drift, mark)
    self = new(GetEventTypeHistoryResponse)
    self.status = f_status
    self.data = f_data
    self.pagination = f_pagination
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class GetEventTypeHistoryResponse(Model):
    """Returned by `get_event_type_history`."""

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
    data: EventTypeHistoryData
    pagination: EventTypeHistoryPagination

    def __init__(
        self,
        *,
        data: EventTypeHistoryData,
        pagination: EventTypeHistoryPagination,
        status: Literal["success"] = "success",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.data = data
        self.pagination = pagination
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_type_history_data import EventTypeHistoryData
        from .event_type_history_pagination import EventTypeHistoryPagination

        return (
            ("status", "status", True, Choice("success")),
            ("data", "data", True, Ref(EventTypeHistoryData)),
            ("pagination", "pagination", True, Ref(EventTypeHistoryPagination)),
        )
