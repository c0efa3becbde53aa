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
from .crm_sync_error import decode as decode_crm_sync_error
from .crm_sync_errors_pagination import decode as decode_crm_sync_errors_pagination

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .crm_sync_error import CrmSyncError
    from .crm_sync_errors_pagination import CrmSyncErrorsPagination

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
            return decode_exactly(ListEventTypeCrmSyncErrorsResponse, data, drift, mark)
        if f_status != "success":
            odd(ListEventTypeCrmSyncErrorsResponse, "status", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListEventTypeCrmSyncErrorsResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_data:
            f_data = (
                [decode_crm_sync_error(f_data[0], drift)]
                if len(f_data) == 1
                else [decode_crm_sync_error(item, drift) for item in f_data]
            )
        f_pagination = decode_crm_sync_errors_pagination(f_pagination, drift)
    except Odd:
        return decode_exactly(ListEventTypeCrmSyncErrorsResponse, data, drift, mark)
    self = new(ListEventTypeCrmSyncErrorsResponse)
    self.status = f_status
    self.data = f_data
    self.pagination = f_pagination
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ListEventTypeCrmSyncErrorsResponse(Model):
    """Returned by `list_event_type_crm_sync_errors`."""

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
    data: list[CrmSyncError]
    pagination: CrmSyncErrorsPagination

    def __init__(
        self,
        *,
        data: list[CrmSyncError],
        pagination: CrmSyncErrorsPagination,
        status: Literal["success"] = "success",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.data = data
        self.pagination = pagination
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .crm_sync_error import CrmSyncError
        from .crm_sync_errors_pagination import CrmSyncErrorsPagination

        return (
            ("status", "status", True, Choice("success")),
            ("data", "data", True, List(Ref(CrmSyncError))),
            ("pagination", "pagination", True, Ref(CrmSyncErrorsPagination)),
        )
