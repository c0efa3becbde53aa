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
        "id",
        "displayName",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_display_name = data["displayName"]
        if type(f_id) is not int:
            odd(UserAvailabilityDatesOutOfOfficeValueFromUser, "id", data, drift)
        if f_display_name is not None and type(f_display_name) is not str:
            odd(UserAvailabilityDatesOutOfOfficeValueFromUser, "displayName", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UserAvailabilityDatesOutOfOfficeValueFromUser, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UserAvailabilityDatesOutOfOfficeValueFromUser)
    self.id = f_id
    self.display_name = f_display_name
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UserAvailabilityDatesOutOfOfficeValueFromUser(Model):
    """Part of `UserAvailabilityDatesOutOfOfficeValue.from_user`."""

    __slots__ = (
        "id",
        "display_name",
    )

    _names = (
        ("id", "id"),
        ("display_name", "displayName"),
    )
    _decode = staticmethod(decode)

    id: int
    display_name: str | None

    def __init__(
        self,
        *,
        id: int,
        display_name: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.display_name = display_name
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("display_name", "displayName", True, Nullable(STRING)),
        )
