# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
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

FIELDS = frozenset(
    (
        "hasMore",
        "nextCursor",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_has_more = data["hasMore"]
        if type(f_has_more) is not bool:
            odd(PaginationMeta, "hasMore", data, drift)
        more = len(data) - 1
        f_next_cursor = absent
        if more:
            if "nextCursor" in data:
                f_next_cursor = data["nextCursor"]
                more -= 1
                if type(f_next_cursor) is not str:
                    odd(PaginationMeta, "nextCursor", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PaginationMeta, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(PaginationMeta)
    self.has_more = f_has_more
    self.next_cursor = f_next_cursor
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PaginationMeta(Model):
    """Part of `AttributeSyncHistoryResponse.meta`."""

    __slots__ = (
        "has_more",
        "next_cursor",
    )

    _names = (
        ("has_more", "hasMore"),
        ("next_cursor", "nextCursor"),
    )
    _decode = staticmethod(decode)

    has_more: bool
    next_cursor: str | Unset

    def __init__(
        self,
        *,
        has_more: bool,
        next_cursor: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.has_more = has_more
        self.next_cursor = next_cursor
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("has_more", "hasMore", True, BOOLEAN),
            ("next_cursor", "nextCursor", False, STRING),
        )
