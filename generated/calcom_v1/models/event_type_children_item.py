# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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
        "id",
        "userId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_user_id = data["userId"]
        if type(f_id) is not int:
            odd(EventTypeChildrenItem, "id", data, drift)
        if f_user_id is not None and type(f_user_id) is not int:
            odd(EventTypeChildrenItem, "userId", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeChildrenItem, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeChildrenItem)
    self.id = f_id
    self.user_id = f_user_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeChildrenItem(Model):
    """Part of `EventType.children`."""

    __slots__ = (
        "id",
        "user_id",
    )

    _names = (
        ("id", "id"),
        ("user_id", "userId"),
    )
    _decode = staticmethod(decode)

    id: int
    user_id: int | None

    def __init__(
        self,
        *,
        id: int,
        user_id: int | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.user_id = user_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("user_id", "userId", True, Nullable(INTEGER)),
        )
