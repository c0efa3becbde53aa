# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Model,
    Nullable,
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
        "nextCursor",
        "hasMore",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_next_cursor = data["nextCursor"]
        f_has_more = data["hasMore"]
        if f_next_cursor is not None and type(f_next_cursor) is not str:
            odd(CursorPagination, "nextCursor", data, drift)
        if type(f_has_more) is not bool:
            odd(CursorPagination, "hasMore", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CursorPagination, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CursorPagination)
    self.next_cursor = f_next_cursor
    self.has_more = f_has_more
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CursorPagination(Model):
    """Part of `ListBookingsByCursorResponse.pagination`."""

    __slots__ = (
        "next_cursor",
        "has_more",
    )

    _names = (
        ("next_cursor", "nextCursor"),
        ("has_more", "hasMore"),
    )
    _decode = staticmethod(decode)

    next_cursor: str | None
    has_more: bool

    def __init__(
        self,
        *,
        next_cursor: str | None,
        has_more: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.next_cursor = next_cursor
        self.has_more = has_more
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("next_cursor", "nextCursor", True, Nullable(STRING)),
            ("has_more", "hasMore", True, BOOLEAN),
        )
