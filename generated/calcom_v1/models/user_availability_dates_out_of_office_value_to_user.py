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
        "username",
        "displayName",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_username = data["username"]
        f_display_name = data["displayName"]
        if type(f_id) is not int:
            odd(UserAvailabilityDatesOutOfOfficeValueToUser, "id", data, drift)
        if f_username is not None and type(f_username) is not str:
            odd(UserAvailabilityDatesOutOfOfficeValueToUser, "username", data, drift)
        if f_display_name is not None and type(f_display_name) is not str:
            odd(UserAvailabilityDatesOutOfOfficeValueToUser, "displayName", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UserAvailabilityDatesOutOfOfficeValueToUser, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UserAvailabilityDatesOutOfOfficeValueToUser)
    self.id = f_id
    self.username = f_username
    self.display_name = f_display_name
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UserAvailabilityDatesOutOfOfficeValueToUser(Model):
    """Part of `UserAvailabilityDatesOutOfOfficeValue.to_user`."""

    __slots__ = (
        "id",
        "username",
        "display_name",
    )

    _names = (
        ("id", "id"),
        ("username", "username"),
        ("display_name", "displayName"),
    )
    _decode = staticmethod(decode)

    id: int
    username: str | None
    display_name: str | None

    def __init__(
        self,
        *,
        id: int,
        username: str | None,
        display_name: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.username = username
        self.display_name = display_name
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("username", "username", True, Nullable(STRING)),
            ("display_name", "displayName", True, Nullable(STRING)),
        )
