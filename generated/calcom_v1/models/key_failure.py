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

FIELDS = frozenset(("error",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_error = data["error"]
        if type(f_error) is not str:
            odd(KeyFailure, "error", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(KeyFailure, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(KeyFailure)
    self.error = f_error
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class KeyFailure(Model):
    """An error of `cancel_booking`, `create_api_key`, `create_attendee` and 81 more."""

    __slots__ = ("error",)

    _names = (("error", "error"),)
    _decode = staticmethod(decode)

    error: str

    def __init__(
        self,
        *,
        error: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.error = error
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("error", "error", True, STRING),)
