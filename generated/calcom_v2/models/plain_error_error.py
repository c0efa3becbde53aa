# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    decode_exactly,
    extra_fields,
    new,
)

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "code",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    try:
        f_code = data["code"]
        f_message = data["message"]
        if type(f_code) is not str or type(f_message) is not str:
            return decode_exactly(PlainErrorError, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PlainErrorError, data, drift)
    extra = None if len(data) == 2 else extra_fields(data, FIELDS, drift)
    self = new(PlainErrorError)
    self.code = f_code
    self.message = f_message
    self._extra = extra
    return self


class PlainErrorError(Model):
    __slots__ = (
        "code",
        "message",
    )

    _names = (
        ("code", "code"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    code: str
    message: str

    def __init__(
        self,
        *,
        code: str,
        message: str,
    ) -> None:
        self.code = code
        self.message = message
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("code", "code", True, STRING),
            ("message", "message", True, STRING),
        )
