# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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
        "username",
        "id",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_username = data["username"]
        f_id = data["id"]
        if f_username is not None and type(f_username) is not str:
            odd(EventTypeOwner, "username", data, drift)
        if type(f_id) is not int:
            odd(EventTypeOwner, "id", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeOwner, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeOwner)
    self.username = f_username
    self.id = f_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeOwner(Model):
    """Part of `EventType.owner`."""

    __slots__ = (
        "username",
        "id",
    )

    _names = (
        ("username", "username"),
        ("id", "id"),
    )
    _decode = staticmethod(decode)

    username: str | None
    id: int

    def __init__(
        self,
        *,
        username: str | None,
        id: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.username = username
        self.id = id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("username", "username", True, Nullable(STRING)),
            ("id", "id", True, INTEGER),
        )
