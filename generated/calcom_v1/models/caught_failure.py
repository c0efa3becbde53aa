# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    STRING,
    Map,
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
        "message",
        "error",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_message = data["message"]
        f_error = data["error"]
        if type(f_error) is not dict:
            return decode_exactly(CaughtFailure, data, drift, mark)
        if type(f_message) is not str:
            odd(CaughtFailure, "message", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CaughtFailure, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CaughtFailure)
    self.message = f_message
    self.error = f_error
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CaughtFailure(Model):
    """An error of `cancel_booking`, `create_api_key`, `create_attendee` and 81 more."""

    __slots__ = (
        "message",
        "error",
    )

    _names = (
        ("message", "message"),
        ("error", "error"),
    )
    _decode = staticmethod(decode)

    message: str
    error: dict[str, Any]

    def __init__(
        self,
        *,
        message: str,
        error: dict[str, Any],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.error = error
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("message", "message", True, STRING),
            ("error", "error", True, Map(ANY)),
        )
