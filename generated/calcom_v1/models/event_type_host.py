# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

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
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "userId",
        "isFixed",
        "scheduleId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 2
    try:
        f_user_id = data["userId"]
        f_is_fixed = data["isFixed"]
        if type(f_user_id) is not int or type(f_is_fixed) is not bool:
            return decode_exactly(EventTypeHost, data, drift)
        if "scheduleId" in data:
            f_schedule_id = data["scheduleId"]
            known += 1
            if f_schedule_id is not None and type(f_schedule_id) is not int:
                return decode_exactly(EventTypeHost, data, drift)
        else:
            f_schedule_id = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeHost, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(EventTypeHost)
    self.user_id = f_user_id
    self.is_fixed = f_is_fixed
    self.schedule_id = f_schedule_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeHost(Model):
    __slots__ = (
        "user_id",
        "is_fixed",
        "schedule_id",
    )

    _names = (
        ("user_id", "userId"),
        ("is_fixed", "isFixed"),
        ("schedule_id", "scheduleId"),
    )
    _decode = staticmethod(decode)

    user_id: int
    is_fixed: bool
    schedule_id: int | None | Unset

    def __init__(
        self,
        *,
        user_id: int,
        is_fixed: bool,
        schedule_id: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.is_fixed = is_fixed
        self.schedule_id = schedule_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("user_id", "userId", True, INTEGER),
            ("is_fixed", "isFixed", True, BOOLEAN),
            ("schedule_id", "scheduleId", False, Nullable(INTEGER)),
        )
