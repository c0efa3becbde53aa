# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Nullable,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .user_availability_dates_out_of_office_value_from_user import (
    decode as decode_user_availability_dates_out_of_office_value_from_user,
)
from .user_availability_dates_out_of_office_value_to_user import (
    decode as decode_user_availability_dates_out_of_office_value_to_user,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .user_availability_dates_out_of_office_value_from_user import (
        UserAvailabilityDatesOutOfOfficeValueFromUser,
    )
    from .user_availability_dates_out_of_office_value_to_user import (
        UserAvailabilityDatesOutOfOfficeValueToUser,
    )

FIELDS = frozenset(
    (
        "fromUser",
        "toUser",
        "reason",
        "emoji",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_from_user = data["fromUser"]
        more = len(data) - 1
        f_to_user = f_reason = f_emoji = absent
        if more:
            if "toUser" in data:
                f_to_user = data["toUser"]
                more -= 1
            if "reason" in data:
                f_reason = data["reason"]
                more -= 1
                if f_reason is not None and type(f_reason) is not str:
                    odd(UserAvailabilityDatesOutOfOfficeValue, "reason", data, drift)
            if "emoji" in data:
                f_emoji = data["emoji"]
                more -= 1
                if f_emoji is not None and type(f_emoji) is not str:
                    odd(UserAvailabilityDatesOutOfOfficeValue, "emoji", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UserAvailabilityDatesOutOfOfficeValue, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_from_user is not None:
            f_from_user = decode_user_availability_dates_out_of_office_value_from_user(f_from_user, drift)
        if f_to_user is not UNSET and f_to_user is not None:
            f_to_user = decode_user_availability_dates_out_of_office_value_to_user(f_to_user, drift)
    except Odd:
        return decode_exactly(UserAvailabilityDatesOutOfOfficeValue, data, drift, mark)
    self = new(UserAvailabilityDatesOutOfOfficeValue)
    self.from_user = f_from_user
    self.to_user = f_to_user
    self.reason = f_reason
    self.emoji = f_emoji
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UserAvailabilityDatesOutOfOfficeValue(Model):
    """Part of `UserAvailability.dates_out_of_office`."""

    __slots__ = (
        "from_user",
        "to_user",
        "reason",
        "emoji",
    )

    _names = (
        ("from_user", "fromUser"),
        ("to_user", "toUser"),
        ("reason", "reason"),
        ("emoji", "emoji"),
    )
    _decode = staticmethod(decode)

    from_user: UserAvailabilityDatesOutOfOfficeValueFromUser | None
    to_user: UserAvailabilityDatesOutOfOfficeValueToUser | None | Unset
    reason: str | None | Unset
    emoji: str | None | Unset

    def __init__(
        self,
        *,
        from_user: UserAvailabilityDatesOutOfOfficeValueFromUser | None,
        to_user: UserAvailabilityDatesOutOfOfficeValueToUser | None | Unset = UNSET,
        reason: str | None | Unset = UNSET,
        emoji: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.from_user = from_user
        self.to_user = to_user
        self.reason = reason
        self.emoji = emoji
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .user_availability_dates_out_of_office_value_from_user import (
            UserAvailabilityDatesOutOfOfficeValueFromUser,
        )
        from .user_availability_dates_out_of_office_value_to_user import (
            UserAvailabilityDatesOutOfOfficeValueToUser,
        )

        return (
            ("from_user", "fromUser", True, Nullable(Ref(UserAvailabilityDatesOutOfOfficeValueFromUser))),
            ("to_user", "toUser", False, Nullable(Ref(UserAvailabilityDatesOutOfOfficeValueToUser))),
            ("reason", "reason", False, Nullable(STRING)),
            ("emoji", "emoji", False, Nullable(STRING)),
        )
