# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
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
    from .booking_page_event_type_scheduling_type import BookingPageEventTypeSchedulingType

FIELDS = frozenset(
    (
        "eventName",
        "slug",
        "timeZone",
        "schedulingType",
        "hideOrganizerEmail",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_event_name = data["eventName"]
        f_slug = data["slug"]
        f_time_zone = data["timeZone"]
        f_scheduling_type = data["schedulingType"]
        f_hide_organizer_email = data["hideOrganizerEmail"]
        if f_event_name is not None and type(f_event_name) is not str:
            odd(BookingPageEventType, "eventName", data, drift)
        if type(f_slug) is not str:
            odd(BookingPageEventType, "slug", data, drift)
        if f_time_zone is not None and type(f_time_zone) is not str:
            odd(BookingPageEventType, "timeZone", data, drift)
        if f_scheduling_type is not None and f_scheduling_type not in {
            "COLLECTIVE",
            "MANAGED",
            "ROUND_ROBIN",
        }:
            odd(BookingPageEventType, "schedulingType", data, drift)
        if type(f_hide_organizer_email) is not bool:
            odd(BookingPageEventType, "hideOrganizerEmail", data, drift)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingPageEventType, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingPageEventType)
    self.event_name = f_event_name
    self.slug = f_slug
    self.time_zone = f_time_zone
    self.scheduling_type = f_scheduling_type
    self.hide_organizer_email = f_hide_organizer_email
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingPageEventType(Model):
    """Part of `BookingPage.event_type`."""

    __slots__ = (
        "event_name",
        "slug",
        "time_zone",
        "scheduling_type",
        "hide_organizer_email",
    )

    _names = (
        ("event_name", "eventName"),
        ("slug", "slug"),
        ("time_zone", "timeZone"),
        ("scheduling_type", "schedulingType"),
        ("hide_organizer_email", "hideOrganizerEmail"),
    )
    _decode = staticmethod(decode)

    event_name: str | None
    slug: str
    time_zone: str | None
    scheduling_type: BookingPageEventTypeSchedulingType | str | None
    hide_organizer_email: bool

    def __init__(
        self,
        *,
        event_name: str | None,
        slug: str,
        time_zone: str | None,
        scheduling_type: BookingPageEventTypeSchedulingType | str | None,
        hide_organizer_email: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.event_name = event_name
        self.slug = slug
        self.time_zone = time_zone
        self.scheduling_type = scheduling_type
        self.hide_organizer_email = hide_organizer_email
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("event_name", "eventName", True, Nullable(STRING)),
            ("slug", "slug", True, STRING),
            ("time_zone", "timeZone", True, Nullable(STRING)),
            (
                "scheduling_type",
                "schedulingType",
                True,
                Nullable(Choice("COLLECTIVE", "MANAGED", "ROUND_ROBIN")),
            ),
            ("hide_organizer_email", "hideOrganizerEmail", True, BOOLEAN),
        )
