# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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
from .api_key import decode as decode_api_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .api_key import ApiKey

FIELDS = frozenset(
    (
        "api_key",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_api_key = data["api_key"]
        more = len(data) - 1
        f_message = absent
        if more:
            if "message" in data:
                f_message = data["message"]
                more -= 1
                if type(f_message) is not str:
                    odd(ApiKeyResponse, "message", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ApiKeyResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_api_key = decode_api_key(f_api_key, drift)
    except Odd:
        return decode_exactly(ApiKeyResponse, data, drift, mark)
    self = new(ApiKeyResponse)
    self.api_key = f_api_key
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ApiKeyResponse(Model):
    """Returned by `get_api_key` and `update_api_key`."""

    __slots__ = (
        "api_key",
        "message",
    )

    _names = (
        ("api_key", "api_key"),
        ("message", "message"),
    )
    _hidden = frozenset(("api_key",))
    _decode = staticmethod(decode)

    api_key: ApiKey
    message: str | Unset

    def __init__(
        self,
        *,
        api_key: ApiKey,
        message: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.api_key = api_key
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .api_key import ApiKey

        return (
            ("api_key", "api_key", True, Ref(ApiKey)),
            ("message", "message", False, STRING),
        )
