# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    Model,
    Odd,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(("disabled",))


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "disabled" in data:
            f_disabled = data["disabled"]
            known += 1
            if type(f_disabled) is not bool:
                return decode_exactly(DisableCancellingInput, data, drift)
        else:
            f_disabled = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DisableCancellingInput, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(DisableCancellingInput)
    self.disabled = f_disabled
    self._extra = extra
    return self


class DisableCancellingInput(Model):
    __slots__ = ("disabled",)

    _names = (("disabled", "disabled"),)
    _decode = staticmethod(decode)

    disabled: bool | Unset

    def __init__(
        self,
        *,
        disabled: bool | Unset = UNSET,
    ) -> None:
        self.disabled = disabled
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("disabled", "disabled", False, BOOLEAN),)
