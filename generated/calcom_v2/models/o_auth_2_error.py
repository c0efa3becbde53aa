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
        "error",
        "error_description",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_error = data["error"]
        f_error_description = data["error_description"]
        if type(f_error) is not str:
            odd(OAuth2Error, "error", data, drift)
        if type(f_error_description) is not str:
            odd(OAuth2Error, "error_description", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(OAuth2Error, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(OAuth2Error)
    self.error = f_error
    self.error_description = f_error_description
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class OAuth2Error(Model):
    """An error of `exchange_oauth2_token`."""

    __slots__ = (
        "error",
        "error_description",
    )

    _names = (
        ("error", "error"),
        ("error_description", "error_description"),
    )
    _decode = staticmethod(decode)

    error: str
    error_description: str

    def __init__(
        self,
        *,
        error: str,
        error_description: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.error = error
        self.error_description = error_description
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("error", "error", True, STRING),
            ("error_description", "error_description", True, STRING),
        )
