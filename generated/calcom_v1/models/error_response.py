# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Odd,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(("message",))


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "message" in data:
            f_message = data["message"]
            known += 1
            if type(f_message) is not str:
                return decode_exactly(ErrorResponse, data, drift)
        else:
            f_message = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ErrorResponse, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(ErrorResponse)
    self.message = f_message
    self._extra = extra
    return self


class ErrorResponse(Model):
    __slots__ = ("message",)

    _names = (("message", "message"),)
    _decode = staticmethod(decode)

    message: str | Unset

    def __init__(
        self,
        *,
        message: str | Unset = UNSET,
    ) -> None:
        self.message = message
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("message", "message", False, STRING),)
