# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    TIME,
    Model,
    Odd,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "expiresAt",
        "maxUsageCount",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_expires_at = f_max_usage_count = absent
        if more:
            if "expiresAt" in data:
                f_expires_at = data["expiresAt"]
                more -= 1
                f_expires_at = parse_time(f_expires_at)
                if f_expires_at.tzinfo is None:
                    return decode_exactly(UpdateEventTypePrivateLink, data, drift, mark)
            if "maxUsageCount" in data:
                f_max_usage_count = data["maxUsageCount"]
                more -= 1
                if type(f_max_usage_count) is not int:
                    odd(UpdateEventTypePrivateLink, "maxUsageCount", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateEventTypePrivateLink, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateEventTypePrivateLink)
    self.expires_at = f_expires_at
    self.max_usage_count = f_max_usage_count
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateEventTypePrivateLink(Model):
    """Sent by `update_event_type_private_link` and `update_organization_team_event_type_private_link`."""

    __slots__ = (
        "expires_at",
        "max_usage_count",
    )

    _names = (
        ("expires_at", "expiresAt"),
        ("max_usage_count", "maxUsageCount"),
    )
    _decode = staticmethod(decode)

    expires_at: datetime.datetime | Unset
    max_usage_count: int | Unset

    def __init__(
        self,
        *,
        expires_at: datetime.datetime | Unset = UNSET,
        max_usage_count: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.expires_at = expires_at
        self.max_usage_count = max_usage_count
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("expires_at", "expiresAt", False, TIME),
            ("max_usage_count", "maxUsageCount", False, INTEGER),
        )
