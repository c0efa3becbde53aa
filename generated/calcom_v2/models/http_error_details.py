# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    List,
    Model,
    Odd,
    Variant,
    decode_exactly,
    define,
    extra_fields,
    kind_of,
    new,
    nothing,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "message",
        "error",
        "statusCode",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_message = data["message"]
        f_error = data["error"]
        f_status_code = data["statusCode"]
        if type(f_error) is not str:
            odd(HttpErrorDetails, "error", data, drift)
        if type(f_status_code) is not int:
            odd(HttpErrorDetails, "statusCode", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(HttpErrorDetails, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if type(f_message) is not str:
            f_message = kind_of(HttpErrorDetails, "message").decode(f_message, drift, data, "message")
    except Odd:
        return decode_exactly(HttpErrorDetails, data, drift, mark)
    self = new(HttpErrorDetails)
    self.message = f_message
    self.error = f_error
    self.status_code = f_status_code
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class HttpErrorDetails(Model):
    """Part of `HttpErrorError.details`."""

    __slots__ = (
        "message",
        "error",
        "status_code",
    )

    _names = (
        ("message", "message"),
        ("error", "error"),
        ("status_code", "statusCode"),
    )
    _decode = staticmethod(decode)

    message: str | list[str]
    error: str
    status_code: int

    def __init__(
        self,
        *,
        message: str | list[str],
        error: str,
        status_code: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.error = error
        self.status_code = status_code
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("message", "message", True, Variant(nothing, STRING, List(STRING))),
            ("error", "error", True, STRING),
            ("status_code", "statusCode", True, INTEGER),
        )
