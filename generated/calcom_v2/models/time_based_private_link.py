# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "linkId",
        "eventTypeId",
        "isExpired",
        "bookingUrl",
        "expiresAt",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_link_id = data["linkId"]
        f_event_type_id = data["eventTypeId"]
        f_is_expired = data["isExpired"]
        f_booking_url = data["bookingUrl"]
        f_expires_at = data["expiresAt"]
        if type(f_link_id) is not str:
            odd(TimeBasedPrivateLink, "linkId", data, drift)
        if type(f_event_type_id) is not int:
            odd(TimeBasedPrivateLink, "eventTypeId", data, drift)
        if type(f_is_expired) is not bool:
            odd(TimeBasedPrivateLink, "isExpired", data, drift)
        if type(f_booking_url) is not str:
            odd(TimeBasedPrivateLink, "bookingUrl", data, drift)
        f_expires_at = parse_time(f_expires_at)
        if f_expires_at.tzinfo is None:
            return decode_exactly(TimeBasedPrivateLink, data, drift, mark)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TimeBasedPrivateLink, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(TimeBasedPrivateLink)
    self.link_id = f_link_id
    self.event_type_id = f_event_type_id
    self.is_expired = f_is_expired
    self.booking_url = f_booking_url
    self.expires_at = f_expires_at
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TimeBasedPrivateLink(Model):
    """Returned by `create_event_type_private_link`, `create_organization_team_event_type_private_link`, `list_event_type_private_links` and 3 more."""

    __slots__ = (
        "link_id",
        "event_type_id",
        "is_expired",
        "booking_url",
        "expires_at",
    )

    _names = (
        ("link_id", "linkId"),
        ("event_type_id", "eventTypeId"),
        ("is_expired", "isExpired"),
        ("booking_url", "bookingUrl"),
        ("expires_at", "expiresAt"),
    )
    _decode = staticmethod(decode)

    link_id: str
    event_type_id: int
    is_expired: bool
    booking_url: str
    expires_at: datetime.datetime

    def __init__(
        self,
        *,
        link_id: str,
        event_type_id: int,
        is_expired: bool,
        booking_url: str,
        expires_at: datetime.datetime,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.link_id = link_id
        self.event_type_id = event_type_id
        self.is_expired = is_expired
        self.booking_url = booking_url
        self.expires_at = expires_at
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("link_id", "linkId", True, STRING),
            ("event_type_id", "eventTypeId", True, INTEGER),
            ("is_expired", "isExpired", True, BOOLEAN),
            ("booking_url", "bookingUrl", True, STRING),
            ("expires_at", "expiresAt", True, TIME),
        )
