# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    TIME,
    Model,
    Nullable,
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
        "link",
        "id",
        "expiresAt",
        "maxUsageCount",
        "usageCount",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_link = data["link"]
        if type(f_link) is not str:
            odd(StoredPrivateLink, "link", data, drift)
        more = len(data) - 1
        f_id = f_expires_at = f_max_usage_count = f_usage_count = absent
        if more:
            if "id" in data:
                f_id = data["id"]
                more -= 1
                if type(f_id) is not int:
                    odd(StoredPrivateLink, "id", data, drift)
            if "expiresAt" in data:
                f_expires_at = data["expiresAt"]
                more -= 1
                if f_expires_at is not None:
                    f_expires_at = parse_time(f_expires_at)
                    if f_expires_at.tzinfo is None:
                        return decode_exactly(StoredPrivateLink, data, drift, mark)
            if "maxUsageCount" in data:
                f_max_usage_count = data["maxUsageCount"]
                more -= 1
                if f_max_usage_count is not None and type(f_max_usage_count) is not int:
                    odd(StoredPrivateLink, "maxUsageCount", data, drift)
            if "usageCount" in data:
                f_usage_count = data["usageCount"]
                more -= 1
                if type(f_usage_count) is not int:
                    odd(StoredPrivateLink, "usageCount", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredPrivateLink, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(StoredPrivateLink)
    self.link = f_link
    self.id = f_id
    self.expires_at = f_expires_at
    self.max_usage_count = f_max_usage_count
    self.usage_count = f_usage_count
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredPrivateLink(Model):
    """Part of `EventTypeRowForm.hashed_link` and `EventTypeRowOfProfile.hashed_link`."""

    __slots__ = (
        "link",
        "id",
        "expires_at",
        "max_usage_count",
        "usage_count",
    )

    _names = (
        ("link", "link"),
        ("id", "id"),
        ("expires_at", "expiresAt"),
        ("max_usage_count", "maxUsageCount"),
        ("usage_count", "usageCount"),
    )
    _decode = staticmethod(decode)

    link: str
    id: int | Unset
    expires_at: datetime.datetime | None | Unset
    max_usage_count: int | None | Unset
    usage_count: int | Unset

    def __init__(
        self,
        *,
        link: str,
        id: int | Unset = UNSET,
        expires_at: datetime.datetime | None | Unset = UNSET,
        max_usage_count: int | None | Unset = UNSET,
        usage_count: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.link = link
        self.id = id
        self.expires_at = expires_at
        self.max_usage_count = max_usage_count
        self.usage_count = usage_count
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("link", "link", True, STRING),
            ("id", "id", False, INTEGER),
            ("expires_at", "expiresAt", False, Nullable(TIME)),
            ("max_usage_count", "maxUsageCount", False, Nullable(INTEGER)),
            ("usage_count", "usageCount", False, INTEGER),
        )
