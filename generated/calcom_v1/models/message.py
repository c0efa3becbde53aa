# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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

FIELDS = frozenset(("message",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_message = data["message"]
        if type(f_message) is not str:
            odd(Message, "message", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Message, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Message)
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Message(Model):
    """Returned by `delete_api_key`, `delete_attendee`, `delete_availability` and 11 more."""

    __slots__ = ("message",)

    _names = (("message", "message"),)
    _decode = staticmethod(decode)

    message: str

    def __init__(
        self,
        *,
        message: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("message", "message", True, STRING),)
