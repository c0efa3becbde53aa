# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
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
        "id",
        "type",
        "userId",
        "invalid",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 3
    try:
        f_id = data["id"]
        f_type_ = data["type"]
        f_user_id = data["userId"]
        if type(f_id) is not int or type(f_type_) is not str or type(f_user_id) is not int:
            return decode_exactly(ConferencingApps, data, drift)
        if "invalid" in data:
            f_invalid = data["invalid"]
            known += 1
            if f_invalid is not None and type(f_invalid) is not bool:
                return decode_exactly(ConferencingApps, data, drift)
        else:
            f_invalid = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ConferencingApps, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(ConferencingApps)
    self.id = f_id
    self.type_ = f_type_
    self.user_id = f_user_id
    self.invalid = f_invalid
    self._extra = extra
    return self


class ConferencingApps(Model):
    __slots__ = (
        "id",
        "type_",
        "user_id",
        "invalid",
    )

    _names = (
        ("id", "id"),
        ("type_", "type"),
        ("user_id", "userId"),
        ("invalid", "invalid"),
    )
    _decode = staticmethod(decode)

    id: int
    type_: str
    user_id: int
    invalid: bool | None | Unset

    def __init__(
        self,
        *,
        id: int,
        type_: str,
        user_id: int,
        invalid: bool | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.type_ = type_
        self.user_id = user_id
        self.invalid = invalid
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("type_", "type", True, STRING),
            ("user_id", "userId", True, INTEGER),
            ("invalid", "invalid", False, Nullable(BOOLEAN)),
        )
