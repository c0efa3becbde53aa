# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    List,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
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
    try:
        f_users = data["users"]
        if type(f_users) is not list:
            return decode_exactly(UsersResponse, data, drift, mark)
        more = len(data) - 1
        f_total = absent
        if more:
            if "total" in data:
                f_total = data["total"]
                more -= 1
                if type(f_total) is not int:
                    odd(UsersResponse, "total", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UsersResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_users:
            f_users = (
                [decode_user(f_users[0], drift)]
                if len(f_users) == 1
                else [decode_user(item, drift) for item in f_users]
            )
    except Odd:
        return decode_exactly(UsersResponse, data, drift, mark)
    self = new(UsersResponse)
    self.users = f_users
    self.total = f_total
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UsersResponse(Model):
    """Returned by `list_users`."""

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
