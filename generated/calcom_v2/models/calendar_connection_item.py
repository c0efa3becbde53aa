# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Choice,
    Model,
    Nullable,
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
    from .calendar_connection_item_type import CalendarConnectionItemType

FIELDS = frozenset(
    (
        "connectionId",
        "type",
        "email",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_connection_id = data["connectionId"]
        f_type_ = data["type"]
        if type(f_connection_id) is not str:
            odd(CalendarConnectionItem, "connectionId", data, drift)
        if f_type_ not in {"apple", "google", "office365"}:
            odd(CalendarConnectionItem, "type", data, drift)
        more = len(data) - 2
        f_email = absent
        if more:
            if "email" in data:
                f_email = data["email"]
                more -= 1
                if f_email is not None and type(f_email) is not str:
                    odd(CalendarConnectionItem, "email", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CalendarConnectionItem, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CalendarConnectionItem)
    self.connection_id = f_connection_id
    self.type_ = f_type_
    self.email = f_email
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CalendarConnectionItem(Model):
    """Part of `ListConnectionsData.connections`."""

    __slots__ = (
        "connection_id",
        "type_",
        "email",
    )

    _names = (
        ("connection_id", "connectionId"),
        ("type_", "type"),
        ("email", "email"),
    )
    _decode = staticmethod(decode)

    connection_id: str
    type_: CalendarConnectionItemType | str
    email: str | None | Unset

    def __init__(
        self,
        *,
        connection_id: str,
        type_: CalendarConnectionItemType | str,
        email: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.connection_id = connection_id
        self.type_ = type_
        self.email = email
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("connection_id", "connectionId", True, STRING),
            ("type_", "type", True, Choice("apple", "google", "office365")),
            ("email", "email", False, Nullable(STRING)),
        )
