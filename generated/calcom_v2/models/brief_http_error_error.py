# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Choice,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .brief_http_error_details import decode as decode_brief_http_error_details

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .brief_http_error_details import BriefHttpErrorDetails
    from .brief_http_error_error_message import BriefHttpErrorErrorMessage

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
            odd(BriefHttpErrorError, "code", data, drift)
        if f_message not in {
            "Bad Request",
            "Conflict",
            "Forbidden",
            "Internal Server Error",
            "Not Found",
            "Unauthorized",
            "Unprocessable Entity",
        }:
            odd(BriefHttpErrorError, "message", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BriefHttpErrorError, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_details = decode_brief_http_error_details(f_details, drift)
    except Odd:
        return decode_exactly(BriefHttpErrorError, data, drift, mark)
    self = new(BriefHttpErrorError)
    self.code = f_code
    self.message = f_message
    self.details = f_details
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BriefHttpErrorError(Model):
    """Part of `BriefHttpError.error`."""

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
    message: BriefHttpErrorErrorMessage | str
    details: BriefHttpErrorDetails

    def __init__(
        self,
        *,
        code: str,
        message: BriefHttpErrorErrorMessage | str,
        details: BriefHttpErrorDetails,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self.details = details
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .brief_http_error_details import BriefHttpErrorDetails

        return (
            ("code", "code", True, STRING),
            (
                "message",
                "message",
                True,
                Choice(
                    "Bad Request",
                    "Conflict",
                    "Forbidden",
                    "Internal Server Error",
                    "Not Found",
                    "Unauthorized",
                    "Unprocessable Entity",
                ),
            ),
            ("details", "details", True, Ref(BriefHttpErrorDetails)),
        )
