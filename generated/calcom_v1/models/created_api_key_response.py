# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .created_api_key import decode as decode_created_api_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .created_api_key import CreatedApiKey

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
        f_message = data["message"]
        if type(f_message) is not str:
            odd(CreatedApiKeyResponse, "message", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreatedApiKeyResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_api_key = decode_created_api_key(f_api_key, drift)
    except Odd:
        return decode_exactly(CreatedApiKeyResponse, data, drift, mark)
    self = new(CreatedApiKeyResponse)
    self.api_key = f_api_key
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreatedApiKeyResponse(Model):
    """Returned by `create_api_key`."""

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

    api_key: CreatedApiKey
    message: str

    def __init__(
        self,
        *,
        api_key: CreatedApiKey,
        message: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.api_key = api_key
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .created_api_key import CreatedApiKey

        return (
            ("api_key", "api_key", True, Ref(CreatedApiKey)),
            ("message", "message", True, STRING),
        )
