# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Choice,
    List,
    Model,
    Nullable,
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
from .event_location import decode as decode_event_location

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_location import EventLocation
    from .event_visibility import EventVisibility

FIELDS = frozenset(
    (
        "uuid",
        "slug",
        "title",
        "startTime",
        "endTime",
        "timeZone",
        "visibility",
        "hidden",
        "locations",
        "requiresApproval",
        "waitlistEnabled",
        "description",
        "publishedAt",
        "cancelledAt",
        "coverImageUrl",
        "confirmedCount",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_uuid = data["uuid"]
        f_slug = data["slug"]
        f_title = data["title"]
        f_start_time = data["startTime"]
        f_end_time = data["endTime"]
        f_time_zone = data["timeZone"]
        f_visibility = data["visibility"]
        f_hidden = data["hidden"]
        f_locations = data["locations"]
        f_requires_approval = data["requiresApproval"]
        f_waitlist_enabled = data["waitlistEnabled"]
        if type(f_locations) is not list:
            return decode_exactly(Event, data, drift, mark)
        if type(f_uuid) is not str:
            odd(Event, "uuid", data, drift)
        if type(f_slug) is not str:
            odd(Event, "slug", data, drift)
        if type(f_title) is not str:
            odd(Event, "title", data, drift)
        f_start_time = parse_time(f_start_time)
        if f_start_time.tzinfo is None:
            return decode_exactly(Event, data, drift, mark)
        f_end_time = parse_time(f_end_time)
        if f_end_time.tzinfo is None:
            return decode_exactly(Event, data, drift, mark)
        if type(f_time_zone) is not str:
            odd(Event, "timeZone", data, drift)
        if f_visibility not in {"PUBLIC", "UNLISTED"}:
            odd(Event, "visibility", data, drift)
        if type(f_hidden) is not bool:
            odd(Event, "hidden", data, drift)
        if type(f_requires_approval) is not bool:
            odd(Event, "requiresApproval", data, drift)
        if type(f_waitlist_enabled) is not bool:
            odd(Event, "waitlistEnabled", data, drift)
        more = len(data) - 11
        f_description = f_published_at = f_cancelled_at = f_cover_image_url = absent
        f_confirmed_count = absent
        if more:
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if f_description is not None and type(f_description) is not str:
                    odd(Event, "description", data, drift)
            if "publishedAt" in data:
                f_published_at = data["publishedAt"]
                more -= 1
                if f_published_at is not None:
                    f_published_at = parse_time(f_published_at)
                    if f_published_at.tzinfo is None:
                        return decode_exactly(Event, data, drift, mark)
            if "cancelledAt" in data:
                f_cancelled_at = data["cancelledAt"]
                more -= 1
                if f_cancelled_at is not None:
                    f_cancelled_at = parse_time(f_cancelled_at)
                    if f_cancelled_at.tzinfo is None:
                        return decode_exactly(Event, data, drift, mark)
            if "coverImageUrl" in data:
                f_cover_image_url = data["coverImageUrl"]
                more -= 1
                if f_cover_image_url is not None and type(f_cover_image_url) is not str:
                    odd(Event, "coverImageUrl", data, drift)
            if "confirmedCount" in data:
                f_confirmed_count = data["confirmedCount"]
                more -= 1
                if type(f_confirmed_count) is not int:
                    odd(Event, "confirmedCount", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Event, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_locations:
            f_locations = (
                [decode_event_location(f_locations[0], drift)]
                if len(f_locations) == 1
                else [decode_event_location(item, drift) for item in f_locations]
            )
    except Odd:
        return decode_exactly(Event, data, drift, mark)
    self = new(Event)
    self.uuid = f_uuid
    self.slug = f_slug
    self.title = f_title
    self.start_time = f_start_time
    self.end_time = f_end_time
    self.time_zone = f_time_zone
    self.visibility = f_visibility
    self.hidden = f_hidden
    self.locations = f_locations
    self.requires_approval = f_requires_approval
    self.waitlist_enabled = f_waitlist_enabled
    self.description = f_description
    self.published_at = f_published_at
    self.cancelled_at = f_cancelled_at
    self.cover_image_url = f_cover_image_url
    self.confirmed_count = f_confirmed_count
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Event(Model):
    """Returned by `get_event` and `list_events`."""

    __slots__ = (
        "uuid",
        "slug",
        "title",
        "start_time",
        "end_time",
        "time_zone",
        "visibility",
        "hidden",
        "locations",
        "requires_approval",
        "waitlist_enabled",
        "description",
        "published_at",
        "cancelled_at",
        "cover_image_url",
        "confirmed_count",
    )

    _names = (
        ("uuid", "uuid"),
        ("slug", "slug"),
        ("title", "title"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
        ("time_zone", "timeZone"),
        ("visibility", "visibility"),
        ("hidden", "hidden"),
        ("locations", "locations"),
        ("requires_approval", "requiresApproval"),
        ("waitlist_enabled", "waitlistEnabled"),
        ("description", "description"),
        ("published_at", "publishedAt"),
        ("cancelled_at", "cancelledAt"),
        ("cover_image_url", "coverImageUrl"),
        ("confirmed_count", "confirmedCount"),
    )
    _decode = staticmethod(decode)

    uuid: str
    slug: str
    title: str
    start_time: datetime.datetime
    end_time: datetime.datetime
    time_zone: str
    visibility: EventVisibility | str
    hidden: bool
    locations: list[EventLocation]
    requires_approval: bool
    waitlist_enabled: bool
    description: str | None | Unset
    published_at: datetime.datetime | None | Unset
    cancelled_at: datetime.datetime | None | Unset
    cover_image_url: str | None | Unset
    confirmed_count: int | Unset

    def __init__(
        self,
        *,
        uuid: str,
        slug: str,
        title: str,
        start_time: datetime.datetime,
        end_time: datetime.datetime,
        time_zone: str,
        visibility: EventVisibility | str,
        hidden: bool,
        locations: list[EventLocation],
        requires_approval: bool,
        waitlist_enabled: bool,
        description: str | None | Unset = UNSET,
        published_at: datetime.datetime | None | Unset = UNSET,
        cancelled_at: datetime.datetime | None | Unset = UNSET,
        cover_image_url: str | None | Unset = UNSET,
        confirmed_count: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.uuid = uuid
        self.slug = slug
        self.title = title
        self.start_time = start_time
        self.end_time = end_time
        self.time_zone = time_zone
        self.visibility = visibility
        self.hidden = hidden
        self.locations = locations
        self.requires_approval = requires_approval
        self.waitlist_enabled = waitlist_enabled
        self.description = description
        self.published_at = published_at
        self.cancelled_at = cancelled_at
        self.cover_image_url = cover_image_url
        self.confirmed_count = confirmed_count
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_location import kind as event_location_kind

        return (
            ("uuid", "uuid", True, STRING),
            ("slug", "slug", True, STRING),
            ("title", "title", True, STRING),
            ("start_time", "startTime", True, TIME),
            ("end_time", "endTime", True, TIME),
            ("time_zone", "timeZone", True, STRING),
            ("visibility", "visibility", True, Choice("PUBLIC", "UNLISTED")),
            ("hidden", "hidden", True, BOOLEAN),
            ("locations", "locations", True, List(event_location_kind())),
            ("requires_approval", "requiresApproval", True, BOOLEAN),
            ("waitlist_enabled", "waitlistEnabled", True, BOOLEAN),
            ("description", "description", False, Nullable(STRING)),
            ("published_at", "publishedAt", False, Nullable(TIME)),
            ("cancelled_at", "cancelledAt", False, Nullable(TIME)),
            ("cover_image_url", "coverImageUrl", False, Nullable(STRING)),
            ("confirmed_count", "confirmedCount", False, INTEGER),
        )
