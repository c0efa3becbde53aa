# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

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
    try:
        f_message = data["message"]
        f_status_code = data["statusCode"]
        if (
            f_message
            not in {
                "Bad Request",
                "Conflict",
                "Forbidden",
                "Internal Server Error",
                "Not Found",
                "Unauthorized",
                "Unprocessable Entity",
            }
            or type(f_status_code) is not int
        ):
            return decode_exactly(BriefHttpErrorDetails, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BriefHttpErrorDetails, data, drift)
    extra = None if len(data) == 2 else extra_fields(data, FIELDS, drift)
    self = new(BriefHttpErrorDetails)
    self.message = f_message
    self.status_code = f_status_code
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BriefHttpErrorDetails(Model):
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
