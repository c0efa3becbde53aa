# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
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
        "totalItems",
        "remainingItems",
        "returnedItems",
        "itemsPerPage",
        "currentPage",
        "totalPages",
        "hasNextPage",
        "hasPreviousPage",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_total_items = data["totalItems"]
        f_remaining_items = data["remainingItems"]
        f_returned_items = data["returnedItems"]
        f_items_per_page = data["itemsPerPage"]
        f_current_page = data["currentPage"]
        f_total_pages = data["totalPages"]
        f_has_next_page = data["hasNextPage"]
        f_has_previous_page = data["hasPreviousPage"]
        if type(f_total_items) is not int:
            odd(Pagination, "totalItems", data, drift)
        if type(f_remaining_items) is not int:
            odd(Pagination, "remainingItems", data, drift)
        if type(f_returned_items) is not int:
            odd(Pagination, "returnedItems", data, drift)
        if type(f_items_per_page) is not int:
            odd(Pagination, "itemsPerPage", data, drift)
        if type(f_current_page) is not int:
            odd(Pagination, "currentPage", data, drift)
        if type(f_total_pages) is not int:
            odd(Pagination, "totalPages", data, drift)
        if type(f_has_next_page) is not bool:
            odd(Pagination, "hasNextPage", data, drift)
        if type(f_has_previous_page) is not bool:
            odd(Pagination, "hasPreviousPage", data, drift)
        more = len(data) - 8
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Pagination, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Pagination)
    self.total_items = f_total_items
    self.remaining_items = f_remaining_items
    self.returned_items = f_returned_items
    self.items_per_page = f_items_per_page
    self.current_page = f_current_page
    self.total_pages = f_total_pages
    self.has_next_page = f_has_next_page
    self.has_previous_page = f_has_previous_page
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Pagination(Model):
    """Part of `ListBookingsResponse.pagination` and `ListManagedOrganizationsResponse.pagination`."""

    __slots__ = (
        "total_items",
        "remaining_items",
        "returned_items",
        "items_per_page",
        "current_page",
        "total_pages",
        "has_next_page",
        "has_previous_page",
    )

    _names = (
        ("total_items", "totalItems"),
        ("remaining_items", "remainingItems"),
        ("returned_items", "returnedItems"),
        ("items_per_page", "itemsPerPage"),
        ("current_page", "currentPage"),
        ("total_pages", "totalPages"),
        ("has_next_page", "hasNextPage"),
        ("has_previous_page", "hasPreviousPage"),
    )
    _decode = staticmethod(decode)

    total_items: int
    remaining_items: int
    returned_items: int
    items_per_page: int
    current_page: int
    total_pages: int
    has_next_page: bool
    has_previous_page: bool

    def __init__(
        self,
        *,
        total_items: int,
        remaining_items: int,
        returned_items: int,
        items_per_page: int,
        current_page: int,
        total_pages: int,
        has_next_page: bool,
        has_previous_page: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.total_items = total_items
        self.remaining_items = remaining_items
        self.returned_items = returned_items
        self.items_per_page = items_per_page
        self.current_page = current_page
        self.total_pages = total_pages
        self.has_next_page = has_next_page
        self.has_previous_page = has_previous_page
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("total_items", "totalItems", True, INTEGER),
            ("remaining_items", "remainingItems", True, INTEGER),
            ("returned_items", "returnedItems", True, INTEGER),
            ("items_per_page", "itemsPerPage", True, INTEGER),
            ("current_page", "currentPage", True, INTEGER),
            ("total_pages", "totalPages", True, INTEGER),
            ("has_next_page", "hasNextPage", True, BOOLEAN),
            ("has_previous_page", "hasPreviousPage", True, BOOLEAN),
        )
