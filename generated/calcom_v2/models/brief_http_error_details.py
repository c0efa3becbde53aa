# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    Choice,
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
    from .brief_http_error_error_message import BriefHttpErrorErrorMessage

FIELDS = frozenset(
    (
        "message",
        "statusCode",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_message = data["message"]
        f_status_code = data["statusCode"]
        if f_message not in {
            "Bad Request",
            "Conflict",
            "Forbidden",
            "Internal Server Error",
            "Not Found",
            "Unauthorized",
            "Unprocessable Entity",
        }:
            odd(BriefHttpErrorDetails, "message", data, drift)
        if type(f_status_code) is not int:
            odd(BriefHttpErrorDetails, "statusCode", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BriefHttpErrorDetails, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BriefHttpErrorDetails)
    self.message = f_message
    self.status_code = f_status_code
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BriefHttpErrorDetails(Model):
    """Part of `BriefHttpErrorError.details`."""

    __slots__ = (
        "message",
        "status_code",
    )

    _names = (
        ("message", "message"),
        ("status_code", "statusCode"),
    )
    _decode = staticmethod(decode)

    message: BriefHttpErrorErrorMessage | str
    status_code: int

    def __init__(
        self,
        *,
        message: BriefHttpErrorErrorMessage | str,
        status_code: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.status_code = status_code
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
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
            ("status_code", "statusCode", True, INTEGER),
        )
