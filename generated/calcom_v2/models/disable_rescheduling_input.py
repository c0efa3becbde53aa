# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
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

FIELDS = frozenset(
    (
        "disabled",
        "minutesBefore",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_disabled = f_minutes_before = absent
        if more:
            if "disabled" in data:
                f_disabled = data["disabled"]
                more -= 1
                if type(f_disabled) is not bool:
                    odd(DisableReschedulingInput, "disabled", data, drift)
            if "minutesBefore" in data:
                f_minutes_before = data["minutesBefore"]
                more -= 1
                if type(f_minutes_before) is not int:
                    odd(DisableReschedulingInput, "minutesBefore", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DisableReschedulingInput, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(DisableReschedulingInput)
    self.disabled = f_disabled
    self.minutes_before = f_minutes_before
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DisableReschedulingInput(Model):
    """Part of `CreateEventType.disable_rescheduling`, `CreateHostedEventType.disable_rescheduling`, `CreateTeamEventType.disable_rescheduling` and 5 more."""

    __slots__ = (
        "disabled",
        "minutes_before",
    )

    _names = (
        ("disabled", "disabled"),
        ("minutes_before", "minutesBefore"),
    )
    _decode = staticmethod(decode)

    disabled: bool | Unset
    minutes_before: int | Unset

    def __init__(
        self,
        *,
        disabled: bool | Unset = UNSET,
        minutes_before: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.disabled = disabled
        self.minutes_before = minutes_before
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("disabled", "disabled", False, BOOLEAN),
            ("minutes_before", "minutesBefore", False, INTEGER),
        )
