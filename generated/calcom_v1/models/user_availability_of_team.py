# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .user_availability import decode as decode_user_availability

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .user_availability import UserAvailability

FIELDS = frozenset(
    (
        "userId",
        "availability",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user_id = data["userId"]
        f_availability = data["availability"]
        if type(f_user_id) is not int:
            odd(UserAvailabilityOfTeam, "userId", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UserAvailabilityOfTeam, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_availability = decode_user_availability(f_availability, drift)
    except Odd:
        return decode_exactly(UserAvailabilityOfTeam, data, drift, mark)
    self = new(UserAvailabilityOfTeam)
    self.user_id = f_user_id
    self.availability = f_availability
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UserAvailabilityOfTeam(Model):
    """Returned by `get_user_availability`."""

    __slots__ = (
        "user_id",
        "availability",
    )

    _names = (
        ("user_id", "userId"),
        ("availability", "availability"),
    )
    _decode = staticmethod(decode)

    user_id: int
    availability: UserAvailability

    def __init__(
        self,
        *,
        user_id: int,
        availability: UserAvailability,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.availability = availability
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .user_availability import UserAvailability

        return (
            ("user_id", "userId", True, INTEGER),
            ("availability", "availability", True, Ref(UserAvailability)),
        )
