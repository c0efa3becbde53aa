# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    Model,
    Nullable,
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
        "disableRescheduling",
        "minimumRescheduleNotice",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_disable_rescheduling = data["disableRescheduling"]
        f_minimum_reschedule_notice = data["minimumRescheduleNotice"]
        if f_disable_rescheduling is not None and type(f_disable_rescheduling) is not bool:
            odd(ReschedulingRules, "disableRescheduling", data, drift)
        if f_minimum_reschedule_notice is not None and type(f_minimum_reschedule_notice) is not int:
            odd(ReschedulingRules, "minimumRescheduleNotice", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ReschedulingRules, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ReschedulingRules)
    self.disable_rescheduling = f_disable_rescheduling
    self.minimum_reschedule_notice = f_minimum_reschedule_notice
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ReschedulingRules(Model):
    """Part of `BookingToReschedule.event_type`."""

    __slots__ = (
        "disable_rescheduling",
        "minimum_reschedule_notice",
    )

    _names = (
        ("disable_rescheduling", "disableRescheduling"),
        ("minimum_reschedule_notice", "minimumRescheduleNotice"),
    )
    _decode = staticmethod(decode)

    disable_rescheduling: bool | None
    minimum_reschedule_notice: int | None

    def __init__(
        self,
        *,
        disable_rescheduling: bool | None,
        minimum_reschedule_notice: int | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.disable_rescheduling = disable_rescheduling
        self.minimum_reschedule_notice = minimum_reschedule_notice
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("disable_rescheduling", "disableRescheduling", True, Nullable(BOOLEAN)),
            ("minimum_reschedule_notice", "minimumRescheduleNotice", True, Nullable(INTEGER)),
        )
