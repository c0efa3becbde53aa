# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    Model,
    Odd,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(("disabled",))


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_disabled = absent
        if more:
            if "disabled" in data:
                f_disabled = data["disabled"]
                more -= 1
                if type(f_disabled) is not bool:
                    odd(DisableCancellingInput, "disabled", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DisableCancellingInput, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(DisableCancellingInput)
    self.disabled = f_disabled
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DisableCancellingInput(Model):
    """Part of `CreateEventType.disable_cancelling`, `CreateHostedEventType.disable_cancelling`, `CreateTeamEventType.disable_cancelling` and 5 more."""

    __slots__ = ("disabled",)

    _names = (("disabled", "disabled"),)
    _decode = staticmethod(decode)

    disabled: bool | Unset

    def __init__(
        self,
        *,
        disabled: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.disabled = disabled
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("disabled", "disabled", False, BOOLEAN),)
