# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .api_key import decode as decode_api_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .api_key import ApiKey

FIELDS = frozenset(("api_keys",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_api_keys = data["api_keys"]
        if type(f_api_keys) is not list:
            return decode_exactly(ApiKeysResponse, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ApiKeysResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_api_keys:
            f_api_keys = (
                [decode_api_key(f_api_keys[0], drift)]
                if len(f_api_keys) == 1
                else [decode_api_key(item, drift) for item in f_api_keys]
            )
    except Odd:
        return decode_exactly(ApiKeysResponse, data, drift, mark)
    self = new(ApiKeysResponse)
    self.api_keys = f_api_keys
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ApiKeysResponse(Model):
    """Returned by `list_api_keys`."""

    __slots__ = ("api_keys",)

    _names = (("api_keys", "api_keys"),)
    _decode = staticmethod(decode)

    api_keys: list[ApiKey]

    def __init__(
        self,
        *,
        api_keys: list[ApiKey],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.api_keys = api_keys
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .api_key import ApiKey

        return (("api_keys", "api_keys", True, List(Ref(ApiKey))),)
