# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
        "id",
        "username",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_username = data["username"]
        if type(f_id) is not int:
            odd(HostToReschedule, "id", data, drift)
        if f_username is not None and type(f_username) is not str:
            odd(HostToReschedule, "username", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(HostToReschedule, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(HostToReschedule)
    self.id = f_id
    self.username = f_username
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class HostToReschedule(Model):
    """Part of `BookingToReschedule.user`."""

    __slots__ = (
        "id",
        "username",
    )

    _names = (
        ("id", "id"),
        ("username", "username"),
    )
    _decode = staticmethod(decode)

    id: int
    username: str | None

    def __init__(
        self,
        *,
        id: int,
        username: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.username = username
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("username", "username", True, Nullable(STRING)),
        )
