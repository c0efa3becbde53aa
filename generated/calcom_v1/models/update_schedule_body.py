# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
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
        "name",
        "timeZone",
        "userId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_name = f_time_zone = f_user_id = absent
        if more:
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(UpdateScheduleBody, "name", data, drift)
            if "timeZone" in data:
                f_time_zone = data["timeZone"]
                more -= 1
                if type(f_time_zone) is not str:
                    odd(UpdateScheduleBody, "timeZone", data, drift)
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if type(f_user_id) is not int:
                    odd(UpdateScheduleBody, "userId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateScheduleBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateScheduleBody)
    self.name = f_name
    self.time_zone = f_time_zone
    self.user_id = f_user_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateScheduleBody(Model):
    """Sent by `update_schedule`."""

    __slots__ = (
        "name",
        "time_zone",
        "user_id",
    )

    _names = (
        ("name", "name"),
        ("time_zone", "timeZone"),
        ("user_id", "userId"),
    )
    _decode = staticmethod(decode)

    name: str | Unset
    time_zone: str | Unset
    user_id: int | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.time_zone = time_zone
        self.user_id = user_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", False, STRING),
            ("time_zone", "timeZone", False, STRING),
            ("user_id", "userId", False, INTEGER),
        )
