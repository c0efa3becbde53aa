# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .user import decode as decode_user

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .user import User

FIELDS = frozenset(("user",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user = data["user"]
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UserResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_user = decode_user(f_user, drift)
    except Odd:
        return decode_exactly(UserResponse, data, drift, mark)
    self = new(UserResponse)
    self.user = f_user
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UserResponse(Model):
    """Returned by `create_user`, `get_me`, `get_user` and 1 more."""

    __slots__ = ("user",)

    _names = (("user", "user"),)
    _decode = staticmethod(decode)

    user: User

    def __init__(
        self,
        *,
        user: User,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user = user
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .user import User

        return (("user", "user", True, Ref(User)),)
