# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

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
    extra_fields,
    kind_of,
    new,
    nothing,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "message",
        "statusCode",
        "error",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    known = 2
    try:
        f_message = data["message"]
        f_status_code = data["statusCode"]
        if type(f_status_code) is not int:
            return decode_exactly(HttpErrorDetails, data, drift)
        if "error" in data:
            f_error = data["error"]
            known += 1
            if type(f_error) is not str:
                return decode_exactly(HttpErrorDetails, data, drift)
        else:
            f_error = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(HttpErrorDetails, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    try:
        f_message = kind_of(HttpErrorDetails, "message").decode(f_message, drift, data, "message")
    except Odd:
        del drift[mark:]
        return decode_exactly(HttpErrorDetails, data, drift)
    self = new(HttpErrorDetails)
    self.message = f_message
    self.status_code = f_status_code
    self.error = f_error
    self._extra = extra
    return self


class HttpErrorDetails(Model):
    __slots__ = (
        "message",
        "status_code",
        "error",
    )

    _names = (
        ("message", "message"),
        ("status_code", "statusCode"),
        ("error", "error"),
    )
    _decode = staticmethod(decode)

    message: str | list[str]
    status_code: int
    error: str | Unset

    def __init__(
        self,
        *,
        message: str | list[str],
        status_code: int,
        error: str | Unset = UNSET,
    ) -> None:
        self.message = message
        self.status_code = status_code
        self.error = error
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("message", "message", True, Variant(nothing, STRING, List(STRING))),
            ("status_code", "statusCode", True, INTEGER),
            ("error", "error", False, STRING),
        )
