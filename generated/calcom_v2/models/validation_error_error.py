# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
from .validation_error_error_details import decode as decode_validation_error_error_details

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .validation_error_error_details import ValidationErrorErrorDetails

FIELDS = frozenset(
    (
        "code",
        "message",
        "details",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_code = data["code"]
        f_message = data["message"]
        f_details = data["details"]
        if type(f_code) is not str:
            odd(ValidationErrorError, "code", data, drift)
        if type(f_message) is not str:
            odd(ValidationErrorError, "message", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ValidationErrorError, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_details = decode_validation_error_error_details(f_details, drift)
    except Odd:
        return decode_exactly(ValidationErrorError, data, drift, mark)
    self = new(ValidationErrorError)
    self.code = f_code
    self.message = f_message
    self.details = f_details
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ValidationErrorError(Model):
    """Part of `ValidationError.error`."""

    __slots__ = (
        "code",
        "message",
        "details",
    )

    _names = (
        ("code", "code"),
        ("message", "message"),
        ("details", "details"),
    )
    _decode = staticmethod(decode)

    code: str
    message: str
    details: ValidationErrorErrorDetails

    def __init__(
        self,
        *,
        code: str,
        message: str,
        details: ValidationErrorErrorDetails,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self.details = details
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .validation_error_error_details import ValidationErrorErrorDetails

        return (
            ("code", "code", True, STRING),
            ("message", "message", True, STRING),
            ("details", "details", True, Ref(ValidationErrorErrorDetails)),
        )
