# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    INTEGER,
    Choice,
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
    from .recurrence_frequency import RecurrenceFrequency

FIELDS = frozenset(
    (
        "interval",
        "occurrences",
        "frequency",
        "disabled",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_interval = data["interval"]
        f_occurrences = data["occurrences"]
        f_frequency = data["frequency"]
        if type(f_interval) is not int:
            odd(Recurrence, "interval", data, drift)
        if type(f_occurrences) is not int:
            odd(Recurrence, "occurrences", data, drift)
        if f_frequency not in {"monthly", "weekly", "yearly"}:
            odd(Recurrence, "frequency", data, drift)
        more = len(data) - 3
        f_disabled = absent
        if more:
            if "disabled" in data:
                f_disabled = data["disabled"]
                more -= 1
                if f_disabled is not False:
                    odd(Recurrence, "disabled", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Recurrence, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Recurrence)
    self.interval = f_interval
    self.occurrences = f_occurrences
    self.frequency = f_frequency
    self.disabled = f_disabled
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Recurrence(Model):
    """Part of `CreateEventType.recurrence`, `CreateHostedEventType.recurrence`, `CreateTeamEventType.recurrence` and 9 more."""

    __slots__ = (
        "interval",
        "occurrences",
        "frequency",
        "disabled",
    )

    _names = (
        ("interval", "interval"),
        ("occurrences", "occurrences"),
        ("frequency", "frequency"),
        ("disabled", "disabled"),
    )
    _decode = staticmethod(decode)

    interval: int
    occurrences: int
    frequency: RecurrenceFrequency | str
    disabled: Literal[False] | Unset

    def __init__(
        self,
        *,
        interval: int,
        occurrences: int,
        frequency: RecurrenceFrequency | str,
        disabled: Literal[False] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.interval = interval
        self.occurrences = occurrences
        self.frequency = frequency
        self.disabled = disabled
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("interval", "interval", True, INTEGER),
            ("occurrences", "occurrences", True, INTEGER),
            ("frequency", "frequency", True, Choice("monthly", "weekly", "yearly")),
            ("disabled", "disabled", False, Choice(False)),
        )
