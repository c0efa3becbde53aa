# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    NULL,
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
        "message",
        "data",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    try:
        f_message = data["message"]
        f_data = data["data"]
        if type(f_message) is not str or f_data is not None:
            return decode_exactly(Failure, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Failure, data, drift)
    extra = None if len(data) == 2 else extra_fields(data, FIELDS, drift)
    self = new(Failure)
    self.message = f_message
    self.data = f_data
    self._extra = extra
    return self


class Failure(Model):
    __slots__ = (
        "message",
        "data",
    )

    _names = (
        ("message", "message"),
        ("data", "data"),
    )
    _decode = staticmethod(decode)

    message: str
    data: None

    def __init__(
        self,
        *,
        message: str,
        data: None,
    ) -> None:
        self.message = message
        self.data = data
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("message", "message", True, STRING),
            ("data", "data", True, NULL),
        )
