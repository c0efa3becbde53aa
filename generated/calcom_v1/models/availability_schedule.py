# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(("userId",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user_id = data["userId"]
        if type(f_user_id) is not int:
            odd(AvailabilitySchedule, "userId", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AvailabilitySchedule, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AvailabilitySchedule)
    self.user_id = f_user_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AvailabilitySchedule(Model):
    """Part of `Availability.schedule`."""

    __slots__ = ("user_id",)

    _names = (("user_id", "userId"),)
    _decode = staticmethod(decode)

    user_id: int

    def __init__(
        self,
        *,
        user_id: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("user_id", "userId", True, INTEGER),)
