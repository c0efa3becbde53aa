# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
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
        "id",
        "name",
        "email",
        "displayEmail",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_email = data["email"]
        f_display_email = data["displayEmail"]
        if type(f_id) is not int:
            odd(ReassignedHost, "id", data, drift)
        if type(f_name) is not str:
            odd(ReassignedHost, "name", data, drift)
        if type(f_email) is not str:
            odd(ReassignedHost, "email", data, drift)
        if type(f_display_email) is not str:
            odd(ReassignedHost, "displayEmail", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ReassignedHost, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ReassignedHost)
    self.id = f_id
    self.name = f_name
    self.email = f_email
    self.display_email = f_display_email
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ReassignedHost(Model):
    """Part of `ReassignedBooking.reassigned_to`."""

    __slots__ = (
        "id",
        "name",
        "email",
        "display_email",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("email", "email"),
        ("display_email", "displayEmail"),
    )
    _decode = staticmethod(decode)

    id: int
    name: str
    email: str
    display_email: str

    def __init__(
        self,
        *,
        id: int,
        name: str,
        email: str,
        display_email: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.email = email
        self.display_email = display_email
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("name", "name", True, STRING),
            ("email", "email", True, STRING),
            ("display_email", "displayEmail", True, STRING),
        )
