# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Model,
    Nullable,
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
        "uuid",
        "email",
        "name",
        "timeZone",
        "username",
        "id",
        "isPlatformManaged",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_uuid = data["uuid"]
        f_email = data["email"]
        f_name = data["name"]
        f_time_zone = data["timeZone"]
        f_username = data["username"]
        if type(f_uuid) is not str:
            odd(BookingRowHost, "uuid", data, drift)
        if f_email is not None and type(f_email) is not str:
            odd(BookingRowHost, "email", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(BookingRowHost, "name", data, drift)
        if type(f_time_zone) is not str:
            odd(BookingRowHost, "timeZone", data, drift)
        if f_username is not None and type(f_username) is not str:
            odd(BookingRowHost, "username", data, drift)
        more = len(data) - 5
        f_id = f_is_platform_managed = absent
        if more:
            if "id" in data:
                f_id = data["id"]
                more -= 1
                if type(f_id) is not int:
                    odd(BookingRowHost, "id", data, drift)
            if "isPlatformManaged" in data:
                f_is_platform_managed = data["isPlatformManaged"]
                more -= 1
                if type(f_is_platform_managed) is not bool:
                    odd(BookingRowHost, "isPlatformManaged", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingRowHost, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingRowHost)
    self.uuid = f_uuid
    self.email = f_email
    self.name = f_name
    self.time_zone = f_time_zone
    self.username = f_username
    self.id = f_id
    self.is_platform_managed = f_is_platform_managed
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingRowHost(Model):
    """Part of `BookingRow.user` and `TakenSeat.user`."""

    __slots__ = (
        "uuid",
        "email",
        "name",
        "time_zone",
        "username",
        "id",
        "is_platform_managed",
    )

    _names = (
        ("uuid", "uuid"),
        ("email", "email"),
        ("name", "name"),
        ("time_zone", "timeZone"),
        ("username", "username"),
        ("id", "id"),
        ("is_platform_managed", "isPlatformManaged"),
    )
    _decode = staticmethod(decode)

    uuid: str
    email: str | None
    name: str | None
    time_zone: str
    username: str | None
    id: int | Unset
    is_platform_managed: bool | Unset

    def __init__(
        self,
        *,
        uuid: str,
        email: str | None,
        name: str | None,
        time_zone: str,
        username: str | None,
        id: int | Unset = UNSET,
        is_platform_managed: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.uuid = uuid
        self.email = email
        self.name = name
        self.time_zone = time_zone
        self.username = username
        self.id = id
        self.is_platform_managed = is_platform_managed
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("uuid", "uuid", True, STRING),
            ("email", "email", True, Nullable(STRING)),
            ("name", "name", True, Nullable(STRING)),
            ("time_zone", "timeZone", True, STRING),
            ("username", "username", True, Nullable(STRING)),
            ("id", "id", False, INTEGER),
            ("is_platform_managed", "isPlatformManaged", False, BOOLEAN),
        )
