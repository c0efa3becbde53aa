# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    Choice,
    Model,
    Odd,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(("type",))


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "type" in data:
            f_type_ = data["type"]
            known += 1
            if f_type_ != "integrations:daily":
                return decode_exactly(CreateEventTypeBodyLocationItemIntegrationsDaily, data, drift)
        else:
            f_type_ = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateEventTypeBodyLocationItemIntegrationsDaily, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(CreateEventTypeBodyLocationItemIntegrationsDaily)
    self.type_ = f_type_
    self._extra = extra
    return self


class CreateEventTypeBodyLocationItemIntegrationsDaily(Model):
    __slots__ = ("type_",)

    _names = (("type_", "type"),)
    _decode = staticmethod(decode)

    type_: Literal["integrations:daily"] | Unset

    def __init__(
        self,
        *,
        type_: Literal["integrations:daily"] | Unset = UNSET,
    ) -> None:
        self.type_ = type_
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("type_", "type", False, Choice("integrations:daily")),)
