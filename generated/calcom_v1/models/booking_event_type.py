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
from .booking_event_type_team import decode as decode_booking_event_type_team

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_event_type_team import BookingEventTypeTeam

FIELDS = frozenset(
    (
        "title",
        "slug",
        "team",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_title = data["title"]
        f_slug = data["slug"]
        if type(f_title) is not str:
            odd(BookingEventType, "title", data, drift)
        if type(f_slug) is not str:
            odd(BookingEventType, "slug", data, drift)
        more = len(data) - 2
        f_team = absent
        if more:
            if "team" in data:
                f_team = data["team"]
                more -= 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingEventType, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_team is not UNSET and f_team is not None:
            f_team = decode_booking_event_type_team(f_team, drift)
    except Odd:
        return decode_exactly(BookingEventType, data, drift, mark)
    self = new(BookingEventType)
    self.title = f_title
    self.slug = f_slug
    self.team = f_team
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingEventType(Model):
    """Part of `Booking.event_type`."""

    __slots__ = (
        "title",
        "slug",
        "team",
    )

    _names = (
        ("title", "title"),
        ("slug", "slug"),
        ("team", "team"),
    )
    _decode = staticmethod(decode)

    title: str
    slug: str
    team: BookingEventTypeTeam | None | Unset

    def __init__(
        self,
        *,
        title: str,
        slug: str,
        team: BookingEventTypeTeam | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.slug = slug
        self.team = team
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_event_type_team import BookingEventTypeTeam

        return (
            ("title", "title", True, STRING),
            ("slug", "slug", True, STRING),
            ("team", "team", False, Nullable(Ref(BookingEventTypeTeam))),
        )
