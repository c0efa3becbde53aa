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
from .integration_sync_run_with_children import decode as decode_integration_sync_run_with_children
from .pagination_meta import decode as decode_pagination_meta

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .integration_sync_run_with_children import IntegrationSyncRunWithChildren
    from .pagination_meta import PaginationMeta

FIELDS = frozenset(
    (
        "status",
        "data",
        "meta",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_status = data["status"]
        f_data = data["data"]
        f_meta = data["meta"]
        if type(f_data) is not list:
            return decode_exactly(AttributeSyncHistoryResponse, data, drift, mark)
        if f_status != "success":
            odd(AttributeSyncHistoryResponse, "status", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AttributeSyncHistoryResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_data:
            f_data = (
                [decode_integration_sync_run_with_children(f_data[0], drift)]
                if len(f_data) == 1
                else [decode_integration_sync_run_with_children(item, drift) for item in f_data]
            )
        f_meta = decode_pagination_meta(f_meta, drift)
    except Odd:
        return decode_exactly(AttributeSyncHistoryResponse, data, drift, mark)
    self = new(AttributeSyncHistoryResponse)
    self.status = f_status
    self.data = f_data
    self.meta = f_meta
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AttributeSyncHistoryResponse(Model):
    """Returned by `list_organization_attribute_sync_history` and `list_organization_user_attribute_sync_history`."""

    __slots__ = (
        "status",
        "data",
        "meta",
    )

    _names = (
        ("status", "status"),
        ("data", "data"),
        ("meta", "meta"),
    )
    _decode = staticmethod(decode)

    status: Literal["success"]
    data: list[IntegrationSyncRunWithChildren]
    meta: PaginationMeta

    def __init__(
        self,
        *,
        data: list[IntegrationSyncRunWithChildren],
        meta: PaginationMeta,
        status: Literal["success"] = "success",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.data = data
        self.meta = meta
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .integration_sync_run_with_children import IntegrationSyncRunWithChildren
        from .pagination_meta import PaginationMeta

        return (
            ("status", "status", True, Choice("success")),
            ("data", "data", True, List(Ref(IntegrationSyncRunWithChildren))),
            ("meta", "meta", True, Ref(PaginationMeta)),
        )
