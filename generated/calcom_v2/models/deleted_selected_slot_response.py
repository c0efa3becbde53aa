# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    Choice,
    Model,
    decode_exactly,
    extra_fields,
    new,
)

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(("status",))


def decode(data: Any, drift: Drift) -> Any:
    try:
        f_status = data["status"]
        if f_status != "success":
            return decode_exactly(DeletedSelectedSlotResponse, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DeletedSelectedSlotResponse, data, drift)
    extra = None if len(data) == 1 else extra_fields(data, FIELDS, drift)
    self = new(DeletedSelectedSlotResponse)
    self.status = f_status
    self._extra = extra
    return self


class DeletedSelectedSlotResponse(Model):
    __slots__ = ("status",)

    _names = (("status", "status"),)
    _decode = staticmethod(decode)

    status: Literal["success"]

    def __init__(
        self,
        *,
        status: Literal["success"] = "success",
    ) -> None:
        self.status = status
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("status", "status", True, Choice("success")),)
