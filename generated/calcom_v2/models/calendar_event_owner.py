# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Model,
    Nullable,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "email",
        "self",
        "name",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 2
    try:
        f_email = data["email"]
        f_self_ = data["self"]
        if type(f_email) is not str or type(f_self_) is not bool:
            return decode_exactly(CalendarEventOwner, data, drift)
        if "name" in data:
            f_name = data["name"]
            known += 1
            if f_name is not None and type(f_name) is not str:
                return decode_exactly(CalendarEventOwner, data, drift)
        else:
            f_name = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CalendarEventOwner, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(CalendarEventOwner)
    self.email = f_email
    self.self_ = f_self_
    self.name = f_name
    self._extra = extra
    return self


class CalendarEventOwner(Model):
    __slots__ = (
        "email",
        "self_",
        "name",
    )

    _names = (
        ("email", "email"),
        ("self_", "self"),
        ("name", "name"),
    )
    _decode = staticmethod(decode)

    email: str
    self_: bool
    name: str | None | Unset

    def __init__(
        self,
        *,
        email: str,
        self_: bool,
        name: str | None | Unset = UNSET,
    ) -> None:
        self.email = email
        self.self_ = self_
        self.name = name
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", True, STRING),
            ("self_", "self", True, BOOLEAN),
            ("name", "name", False, Nullable(STRING)),
        )
