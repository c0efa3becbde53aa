# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    INTEGER,
    STRING,
    Map,
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
        "id",
        "name",
        "email",
        "avatarUrl",
        "performance",
        "totalBookings",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_email = data["email"]
        f_avatar_url = data["avatarUrl"]
        f_performance = data["performance"]
        f_total_bookings = data["totalBookings"]
        if (f_email is not None and type(f_email) is not dict) or (
            f_avatar_url is not None and type(f_avatar_url) is not dict
        ):
            return decode_exactly(InsightsRoutingRoutedToUser, data, drift, mark)
        if type(f_id) is not int:
            odd(InsightsRoutingRoutedToUser, "id", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(InsightsRoutingRoutedToUser, "name", data, drift)
        if type(f_performance) is not str:
            odd(InsightsRoutingRoutedToUser, "performance", data, drift)
        if type(f_total_bookings) is not int:
            odd(InsightsRoutingRoutedToUser, "totalBookings", data, drift)
        more = len(data) - 6
    except (KeyError, TypeError, ValueError):
        return decode_exactly(InsightsRoutingRoutedToUser, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(InsightsRoutingRoutedToUser)
    self.id = f_id
    self.name = f_name
    self.email = f_email
    self.avatar_url = f_avatar_url
    self.performance = f_performance
    self.total_bookings = f_total_bookings
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class InsightsRoutingRoutedToUser(Model):
    """Part of `InsightsRoutingRoutedToUsers.data`."""

    __slots__ = (
        "id",
        "name",
        "email",
        "avatar_url",
        "performance",
        "total_bookings",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("email", "email"),
        ("avatar_url", "avatarUrl"),
        ("performance", "performance"),
        ("total_bookings", "totalBookings"),
    )
    _decode = staticmethod(decode)

    id: int
    name: str | None
    email: dict[str, Any] | None
    avatar_url: dict[str, Any] | None
    performance: str
    total_bookings: int

    def __init__(
        self,
        *,
        id: int,
        name: str | None,
        email: dict[str, Any] | None,
        avatar_url: dict[str, Any] | None,
        performance: str,
        total_bookings: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.email = email
        self.avatar_url = avatar_url
        self.performance = performance
        self.total_bookings = total_bookings
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("name", "name", True, Nullable(STRING)),
            ("email", "email", True, Nullable(Map(ANY))),
            ("avatar_url", "avatarUrl", True, Nullable(Map(ANY))),
            ("performance", "performance", True, STRING),
            ("total_bookings", "totalBookings", True, INTEGER),
        )
