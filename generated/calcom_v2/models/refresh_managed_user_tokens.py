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

FIELDS = frozenset(("refreshToken",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_refresh_token = data["refreshToken"]
        if type(f_refresh_token) is not str:
            odd(RefreshManagedUserTokens, "refreshToken", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RefreshManagedUserTokens, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RefreshManagedUserTokens)
    self.refresh_token = f_refresh_token
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RefreshManagedUserTokens(Model):
    """Sent by `refresh_managed_user_tokens`."""

    __slots__ = ("refresh_token",)

    _names = (("refresh_token", "refreshToken"),)
    _hidden = frozenset(("refresh_token",))
    _decode = staticmethod(decode)

    refresh_token: str

    def __init__(
        self,
        *,
        refresh_token: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.refresh_token = refresh_token
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("refresh_token", "refreshToken", True, STRING),)
