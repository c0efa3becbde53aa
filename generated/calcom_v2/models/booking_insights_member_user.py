# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
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

FIELDS = frozenset(
    (
        "id",
        "email",
        "username",
        "name",
        "avatarUrl",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_email = data["email"]
        if type(f_id) is not int:
            odd(BookingInsightsMemberUser, "id", data, drift)
        if type(f_email) is not str:
            odd(BookingInsightsMemberUser, "email", data, drift)
        more = len(data) - 2
        f_username = f_name = f_avatar_url = absent
        if more:
            if "username" in data:
                f_username = data["username"]
                more -= 1
                if f_username is not None and type(f_username) is not str:
                    odd(BookingInsightsMemberUser, "username", data, drift)
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if f_name is not None and type(f_name) is not str:
                    odd(BookingInsightsMemberUser, "name", data, drift)
            if "avatarUrl" in data:
                f_avatar_url = data["avatarUrl"]
                more -= 1
                if f_avatar_url is not None and type(f_avatar_url) is not str:
                    odd(BookingInsightsMemberUser, "avatarUrl", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingInsightsMemberUser, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingInsightsMemberUser)
    self.id = f_id
    self.email = f_email
    self.username = f_username
    self.name = f_name
    self.avatar_url = f_avatar_url
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingInsightsMemberUser(Model):
    """Part of `BookingInsightsMemberStat.user`."""

    __slots__ = (
        "id",
        "email",
        "username",
        "name",
        "avatar_url",
    )

    _names = (
        ("id", "id"),
        ("email", "email"),
        ("username", "username"),
        ("name", "name"),
        ("avatar_url", "avatarUrl"),
    )
    _decode = staticmethod(decode)

    id: int
    email: str
    username: str | None | Unset
    name: str | None | Unset
    avatar_url: str | None | Unset

    def __init__(
        self,
        *,
        id: int,
        email: str,
        username: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.email = email
        self.username = username
        self.name = name
        self.avatar_url = avatar_url
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("email", "email", True, STRING),
            ("username", "username", False, Nullable(STRING)),
            ("name", "name", False, Nullable(STRING)),
            ("avatar_url", "avatarUrl", False, Nullable(STRING)),
        )
