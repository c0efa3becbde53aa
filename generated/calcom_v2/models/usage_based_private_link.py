# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
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

FIELDS = frozenset(
    (
        "linkId",
        "eventTypeId",
        "isExpired",
        "bookingUrl",
        "maxUsageCount",
        "usageCount",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_link_id = data["linkId"]
        f_event_type_id = data["eventTypeId"]
        f_is_expired = data["isExpired"]
        f_booking_url = data["bookingUrl"]
        f_max_usage_count = data["maxUsageCount"]
        f_usage_count = data["usageCount"]
        if type(f_link_id) is not str:
            odd(UsageBasedPrivateLink, "linkId", data, drift)
        if type(f_event_type_id) is not int:
            odd(UsageBasedPrivateLink, "eventTypeId", data, drift)
        if type(f_is_expired) is not bool:
            odd(UsageBasedPrivateLink, "isExpired", data, drift)
        if type(f_booking_url) is not str:
            odd(UsageBasedPrivateLink, "bookingUrl", data, drift)
        if type(f_max_usage_count) is not int:
            odd(UsageBasedPrivateLink, "maxUsageCount", data, drift)
        if type(f_usage_count) is not int:
            odd(UsageBasedPrivateLink, "usageCount", data, drift)
        more = len(data) - 6
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UsageBasedPrivateLink, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UsageBasedPrivateLink)
    self.link_id = f_link_id
    self.event_type_id = f_event_type_id
    self.is_expired = f_is_expired
    self.booking_url = f_booking_url
    self.max_usage_count = f_max_usage_count
    self.usage_count = f_usage_count
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UsageBasedPrivateLink(Model):
    """Returned by `create_event_type_private_link`, `create_organization_team_event_type_private_link`, `list_event_type_private_links` and 3 more."""

    __slots__ = (
        "link_id",
        "event_type_id",
        "is_expired",
        "booking_url",
        "max_usage_count",
        "usage_count",
    )

    _names = (
        ("link_id", "linkId"),
        ("event_type_id", "eventTypeId"),
        ("is_expired", "isExpired"),
        ("booking_url", "bookingUrl"),
        ("max_usage_count", "maxUsageCount"),
        ("usage_count", "usageCount"),
    )
    _decode = staticmethod(decode)

    link_id: str
    event_type_id: int
    is_expired: bool
    booking_url: str
    max_usage_count: int
    usage_count: int

    def __init__(
        self,
        *,
        link_id: str,
        event_type_id: int,
        is_expired: bool,
        booking_url: str,
        max_usage_count: int,
        usage_count: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.link_id = link_id
        self.event_type_id = event_type_id
        self.is_expired = is_expired
        self.booking_url = booking_url
        self.max_usage_count = max_usage_count
        self.usage_count = usage_count
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("link_id", "linkId", True, STRING),
            ("event_type_id", "eventTypeId", True, INTEGER),
            ("is_expired", "isExpired", True, BOOLEAN),
            ("booking_url", "bookingUrl", True, STRING),
            ("max_usage_count", "maxUsageCount", True, INTEGER),
            ("usage_count", "usageCount", True, INTEGER),
        )
