# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
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

FIELDS = frozenset(
    (
        "membershipCount",
        "readOnly",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_membership_count = data["membershipCount"]
        f_read_only = data["readOnly"]
        if type(f_membership_count) is not int:
            odd(EventTypeGroupMetadata, "membershipCount", data, drift)
        if type(f_read_only) is not bool:
            odd(EventTypeGroupMetadata, "readOnly", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeGroupMetadata, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeGroupMetadata)
    self.membership_count = f_membership_count
    self.read_only = f_read_only
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeGroupMetadata(Model):
    """Part of `EventTypeGroup.metadata`."""

    __slots__ = (
        "membership_count",
        "read_only",
    )

    _names = (
        ("membership_count", "membershipCount"),
        ("read_only", "readOnly"),
    )
    _decode = staticmethod(decode)

    membership_count: int
    read_only: bool

    def __init__(
        self,
        *,
        membership_count: int,
        read_only: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.membership_count = membership_count
        self.read_only = read_only
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("membership_count", "membershipCount", True, INTEGER),
            ("read_only", "readOnly", True, BOOLEAN),
        )
