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

FIELDS = frozenset(("authUrl",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_auth_url = data["authUrl"]
        if type(f_auth_url) is not str:
            odd(CalendarConnectUrlResponseData, "authUrl", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CalendarConnectUrlResponseData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CalendarConnectUrlResponseData)
    self.auth_url = f_auth_url
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CalendarConnectUrlResponseData(Model):
    """Returned by `get_calendar_connect_url`."""

    __slots__ = ("auth_url",)

    _names = (("auth_url", "authUrl"),)
    _decode = staticmethod(decode)

    auth_url: str

    def __init__(
        self,
        *,
        auth_url: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.auth_url = auth_url
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("auth_url", "authUrl", True, STRING),)
