# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    Model,
    Odd,
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
        "apiKeyDaysValid",
        "apiKeyNeverExpires",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_api_key_days_valid = f_api_key_never_expires = absent
        if more:
            if "apiKeyDaysValid" in data:
                f_api_key_days_valid = data["apiKeyDaysValid"]
                more -= 1
                if type(f_api_key_days_valid) is not int:
                    odd(RefreshApiKey, "apiKeyDaysValid", data, drift)
            if "apiKeyNeverExpires" in data:
                f_api_key_never_expires = data["apiKeyNeverExpires"]
                more -= 1
                if type(f_api_key_never_expires) is not bool:
                    odd(RefreshApiKey, "apiKeyNeverExpires", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RefreshApiKey, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RefreshApiKey)
    self.api_key_days_valid = f_api_key_days_valid
    self.api_key_never_expires = f_api_key_never_expires
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RefreshApiKey(Model):
    """Sent by `refresh_api_key`."""

    __slots__ = (
        "api_key_days_valid",
        "api_key_never_expires",
    )

    _names = (
        ("api_key_days_valid", "apiKeyDaysValid"),
        ("api_key_never_expires", "apiKeyNeverExpires"),
    )
    _decode = staticmethod(decode)

    api_key_days_valid: int | Unset
    api_key_never_expires: bool | Unset

    def __init__(
        self,
        *,
        api_key_days_valid: int | Unset = UNSET,
        api_key_never_expires: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.api_key_days_valid = api_key_days_valid
        self.api_key_never_expires = api_key_never_expires
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("api_key_days_valid", "apiKeyDaysValid", False, INTEGER),
            ("api_key_never_expires", "apiKeyNeverExpires", False, BOOLEAN),
        )
