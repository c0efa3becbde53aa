# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    Model,
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
    mark = len(drift)
    try:
        f_disabled = data["disabled"]
        if type(f_disabled) is not bool:
            odd(DisableRescheduling, "disabled", data, drift)
        more = len(data) - 1
        f_minutes_before = absent
        if more:
            if "minutesBefore" in data:
                f_minutes_before = data["minutesBefore"]
                more -= 1
                if type(f_minutes_before) is not int:
                    odd(DisableRescheduling, "minutesBefore", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DisableRescheduling, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(DisableRescheduling)
    self.disabled = f_disabled
    self.minutes_before = f_minutes_before
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DisableRescheduling(Model):
    """Part of `EventType.disable_rescheduling`, `HostedEventType.disable_rescheduling`, `LegacyTeamEventType.disable_rescheduling` and 1 more."""

    __slots__ = (
        "disabled",
        "minutes_before",
    )

    _names = (
        ("disabled", "disabled"),
        ("minutes_before", "minutesBefore"),
    )
    _decode = staticmethod(decode)

    disabled: bool
    minutes_before: int | Unset

    def __init__(
        self,
        *,
        disabled: bool,
        minutes_before: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.disabled = disabled
        self.minutes_before = minutes_before
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("disabled", "disabled", True, BOOLEAN),
            ("minutes_before", "minutesBefore", False, INTEGER),
        )
