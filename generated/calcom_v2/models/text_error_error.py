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
            odd(TextErrorError, "code", data, drift)
        if type(f_message) is not str:
            odd(TextErrorError, "message", data, drift)
        if type(f_details) is not str:
            odd(TextErrorError, "details", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TextErrorError, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(TextErrorError)
    self.code = f_code
    self.message = f_message
    self.details = f_details
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TextErrorError(Model):
    """Part of `TextError.error`."""

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
    details: str

    def __init__(
        self,
        *,
        code: str,
        message: str,
        details: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self.details = details
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("code", "code", True, STRING),
            ("message", "message", True, STRING),
            ("details", "details", True, STRING),
        )
