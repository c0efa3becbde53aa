# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
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
        "name",
        "timeZone",
        "userId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_time_zone = data["timeZone"]
        if type(f_name) is not str:
            odd(CreateScheduleBody, "name", data, drift)
        if type(f_time_zone) is not str:
            odd(CreateScheduleBody, "timeZone", data, drift)
        more = len(data) - 2
        f_user_id = absent
        if more:
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if type(f_user_id) is not int:
                    odd(CreateScheduleBody, "userId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateScheduleBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateScheduleBody)
    self.name = f_name
    self.time_zone = f_time_zone
    self.user_id = f_user_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateScheduleBody(Model):
    """Sent by `create_schedule`."""

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

    name: str
    time_zone: str
    user_id: int | Unset

    def __init__(
        self,
        *,
        name: str,
        time_zone: str,
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
            ("name", "name", True, STRING),
            ("time_zone", "timeZone", True, STRING),
            ("user_id", "userId", False, INTEGER),
        )
