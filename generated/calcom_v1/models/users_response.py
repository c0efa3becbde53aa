# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from ..types import UNSET, Unset
from .user import decode as decode_user

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .user import User

FIELDS = frozenset(
    (
        "users",
        "total",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    known = 1
    try:
        f_users = data["users"]
        if type(f_users) is not list:
            return decode_exactly(UsersResponse, data, drift)
        if "total" in data:
            f_total = data["total"]
            known += 1
            if type(f_total) is not int:
                return decode_exactly(UsersResponse, data, drift)
        else:
            f_total = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UsersResponse, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    try:
        if f_users:
            f_users = [decode_user(item, drift) for item in f_users]
    except Odd:
        del drift[mark:]
        return decode_exactly(UsersResponse, data, drift)
    self = new(UsersResponse)
    self.users = f_users
    self.total = f_total
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UsersResponse(Model):
    __slots__ = (
        "users",
        "total",
    )

    _names = (
        ("users", "users"),
        ("total", "total"),
    )
    _decode = staticmethod(decode)

    users: list[User]
    total: int | Unset

    def __init__(
        self,
        *,
        users: list[User],
        total: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.users = users
        self.total = total
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .user import User

        return (
            ("users", "users", True, List(Ref(User))),
            ("total", "total", False, INTEGER),
        )
