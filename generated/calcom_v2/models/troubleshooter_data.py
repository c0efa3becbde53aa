# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    List,
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
from .troubleshooter_event_type import decode as decode_troubleshooter_event_type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .troubleshooter_event_type import TroubleshooterEventType

FIELDS = frozenset(
    (
        "organizerUser",
        "eventType",
        "luckyUsers",
        "fixedUsers",
        "allHostUsers",
        "organizerUserId",
        "eventTypeId",
        "isManagedEventType",
        "luckyUserPool",
        "luckyUsersFromFirstBooking",
        "usedContactOwnerEmail",
        "askedContactOwnerEmail",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_organizer_user = data["organizerUser"]
        f_event_type = data["eventType"]
        f_lucky_users = data["luckyUsers"]
        f_fixed_users = data["fixedUsers"]
        f_all_host_users = data["allHostUsers"]
        if (
            type(f_lucky_users) is not list
            or type(f_fixed_users) is not list
            or type(f_all_host_users) is not list
        ):
            return decode_exactly(TroubleshooterData, data, drift, mark)
        if f_organizer_user is not None and type(f_organizer_user) is not int:
            odd(TroubleshooterData, "organizerUser", data, drift)
        for item in f_lucky_users:
            if type(item) is not int:
                return decode_exactly(TroubleshooterData, data, drift, mark)
        for item in f_fixed_users:
            if type(item) is not int:
                return decode_exactly(TroubleshooterData, data, drift, mark)
        for item in f_all_host_users:
            if type(item) is not int:
                return decode_exactly(TroubleshooterData, data, drift, mark)
        more = len(data) - 5
        f_organizer_user_id = f_event_type_id = f_is_managed_event_type = f_lucky_user_pool = absent
        f_lucky_users_from_first_booking = f_used_contact_owner_email = f_asked_contact_owner_email = absent
        if more:
            if "organizerUserId" in data:
                f_organizer_user_id = data["organizerUserId"]
                more -= 1
                if type(f_organizer_user_id) is not int:
                    odd(TroubleshooterData, "organizerUserId", data, drift)
            if "eventTypeId" in data:
                f_event_type_id = data["eventTypeId"]
                more -= 1
                if type(f_event_type_id) is not int:
                    odd(TroubleshooterData, "eventTypeId", data, drift)
            if "isManagedEventType" in data:
                f_is_managed_event_type = data["isManagedEventType"]
                more -= 1
                if type(f_is_managed_event_type) is not bool:
                    odd(TroubleshooterData, "isManagedEventType", data, drift)
            if "luckyUserPool" in data:
                f_lucky_user_pool = data["luckyUserPool"]
                more -= 1
                if type(f_lucky_user_pool) is not list:
                    return decode_exactly(TroubleshooterData, data, drift, mark)
                for item in f_lucky_user_pool:
                    if type(item) is not int:
                        return decode_exactly(TroubleshooterData, data, drift, mark)
            if "luckyUsersFromFirstBooking" in data:
                f_lucky_users_from_first_booking = data["luckyUsersFromFirstBooking"]
                more -= 1
                if type(f_lucky_users_from_first_booking) is not list:
                    return decode_exactly(TroubleshooterData, data, drift, mark)
                for item in f_lucky_users_from_first_booking:
                    if type(item) is not int:
                        return decode_exactly(TroubleshooterData, data, drift, mark)
            if "usedContactOwnerEmail" in data:
                f_used_contact_owner_email = data["usedContactOwnerEmail"]
                more -= 1
                if f_used_contact_owner_email is not None and type(f_used_contact_owner_email) is not str:
                    odd(TroubleshooterData, "usedContactOwnerEmail", data, drift)
            if "askedContactOwnerEmail" in data:
                f_asked_contact_owner_email = data["askedContactOwnerEmail"]
                more -= 1
                if f_asked_contact_owner_email is not None and type(f_asked_contact_owner_email) is not str:
                    odd(TroubleshooterData, "askedContactOwnerEmail", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TroubleshooterData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_event_type = decode_troubleshooter_event_type(f_event_type, drift)
    except Odd:
        return decode_exactly(TroubleshooterData, data, drift, mark)
    self = new(TroubleshooterData)
    self.organizer_user = f_organizer_user
    self.event_type = f_event_type
    self.lucky_users = f_lucky_users
    self.fixed_users = f_fixed_users
    self.all_host_users = f_all_host_users
    self.organizer_user_id = f_organizer_user_id
    self.event_type_id = f_event_type_id
    self.is_managed_event_type = f_is_managed_event_type
    self.lucky_user_pool = f_lucky_user_pool
    self.lucky_users_from_first_booking = f_lucky_users_from_first_booking
    self.used_contact_owner_email = f_used_contact_owner_email
    self.asked_contact_owner_email = f_asked_contact_owner_email
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TroubleshooterData(Model):
    """Part of `BookingRow.troubleshooter_data`."""

    __slots__ = (
        "organizer_user",
        "event_type",
        "lucky_users",
        "fixed_users",
        "all_host_users",
        "organizer_user_id",
        "event_type_id",
        "is_managed_event_type",
        "lucky_user_pool",
        "lucky_users_from_first_booking",
        "used_contact_owner_email",
        "asked_contact_owner_email",
    )

    _names = (
        ("organizer_user", "organizerUser"),
        ("event_type", "eventType"),
        ("lucky_users", "luckyUsers"),
        ("fixed_users", "fixedUsers"),
        ("all_host_users", "allHostUsers"),
        ("organizer_user_id", "organizerUserId"),
        ("event_type_id", "eventTypeId"),
        ("is_managed_event_type", "isManagedEventType"),
        ("lucky_user_pool", "luckyUserPool"),
        ("lucky_users_from_first_booking", "luckyUsersFromFirstBooking"),
        ("used_contact_owner_email", "usedContactOwnerEmail"),
        ("asked_contact_owner_email", "askedContactOwnerEmail"),
    )
    _decode = staticmethod(decode)

    organizer_user: int | None
    event_type: TroubleshooterEventType
    lucky_users: list[int]
    fixed_users: list[int]
    all_host_users: list[int]
    organizer_user_id: int | Unset
    event_type_id: int | Unset
    is_managed_event_type: bool | Unset
    lucky_user_pool: list[int] | Unset
    lucky_users_from_first_booking: list[int] | Unset
    used_contact_owner_email: str | None | Unset
    asked_contact_owner_email: str | None | Unset

    def __init__(
        self,
        *,
        organizer_user: int | None,
        event_type: TroubleshooterEventType,
        lucky_users: list[int],
        fixed_users: list[int],
        all_host_users: list[int],
        organizer_user_id: int | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        is_managed_event_type: bool | Unset = UNSET,
        lucky_user_pool: list[int] | Unset = UNSET,
        lucky_users_from_first_booking: list[int] | Unset = UNSET,
        used_contact_owner_email: str | None | Unset = UNSET,
        asked_contact_owner_email: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.organizer_user = organizer_user
        self.event_type = event_type
        self.lucky_users = lucky_users
        self.fixed_users = fixed_users
        self.all_host_users = all_host_users
        self.organizer_user_id = organizer_user_id
        self.event_type_id = event_type_id
        self.is_managed_event_type = is_managed_event_type
        self.lucky_user_pool = lucky_user_pool
        self.lucky_users_from_first_booking = lucky_users_from_first_booking
        self.used_contact_owner_email = used_contact_owner_email
        self.asked_contact_owner_email = asked_contact_owner_email
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .troubleshooter_event_type import TroubleshooterEventType

        return (
            ("organizer_user", "organizerUser", True, Nullable(INTEGER)),
            ("event_type", "eventType", True, Ref(TroubleshooterEventType)),
            ("lucky_users", "luckyUsers", True, List(INTEGER)),
            ("fixed_users", "fixedUsers", True, List(INTEGER)),
            ("all_host_users", "allHostUsers", True, List(INTEGER)),
            ("organizer_user_id", "organizerUserId", False, INTEGER),
            ("event_type_id", "eventTypeId", False, INTEGER),
            ("is_managed_event_type", "isManagedEventType", False, BOOLEAN),
            ("lucky_user_pool", "luckyUserPool", False, List(INTEGER)),
            ("lucky_users_from_first_booking", "luckyUsersFromFirstBooking", False, List(INTEGER)),
            ("used_contact_owner_email", "usedContactOwnerEmail", False, Nullable(STRING)),
            ("asked_contact_owner_email", "askedContactOwnerEmail", False, Nullable(STRING)),
        )
