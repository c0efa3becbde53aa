# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
        "username",
        "password",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_username = data["username"]
        f_password = data["password"]
        if type(f_username) is not str:
            odd(SaveCalendarCredentials, "username", data, drift)
        if type(f_password) is not str:
            odd(SaveCalendarCredentials, "password", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SaveCalendarCredentials, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SaveCalendarCredentials)
    self.username = f_username
    self.password = f_password
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SaveCalendarCredentials(Model):
    """Sent by `save_calendar_credentials`."""

    __slots__ = (
        "username",
        "password",
    )

    _names = (
        ("username", "username"),
        ("password", "password"),
    )
    _hidden = frozenset(("password",))
    _decode = staticmethod(decode)

    username: str
    password: str

    def __init__(
        self,
        *,
        username: str,
        password: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.username = username
        self.password = password
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("username", "username", True, STRING),
            ("password", "password", True, STRING),
        )
