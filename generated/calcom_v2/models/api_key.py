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

FIELDS = frozenset(("apiKey",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_api_key = data["apiKey"]
        if type(f_api_key) is not str:
            odd(ApiKey, "apiKey", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ApiKey, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ApiKey)
    self.api_key = f_api_key
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ApiKey(Model):
    """Returned by `refresh_api_key`."""

    __slots__ = ("api_key",)

    _names = (("api_key", "apiKey"),)
    _hidden = frozenset(("api_key",))
    _decode = staticmethod(decode)

    api_key: str

    def __init__(
        self,
        *,
        api_key: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.api_key = api_key
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("api_key", "apiKey", True, STRING),)
