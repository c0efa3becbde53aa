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
    Map,
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
    parse_time,
)
from ..types import UNSET, Unset
from .booking_event_type import decode as decode_booking_event_type
from .booking_host import decode as decode_booking_host
from .seated_attendee import decode as decode_seated_attendee

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_event_type import BookingEventType
    from .booking_host import BookingHost
    from .booking_status import BookingStatus
    from .seated_attendee import SeatedAttendee

FIELDS = frozenset(
    (
        "id",
        "uid",
        "title",
        "description",
        "hosts",
        "cancellationReason",
        "rescheduledByEmail",
        "start",
        "end",
        "duration",
        "eventTypeId",
        "location",
        "absentHost",
        "createdAt",
        "updatedAt",
        "rating",
        "icsUid",
        "attendees",
        "eventType",
        "status",
        "meetingUrl",
        "reschedulingReason",
        "rescheduledFromUid",
        "rescheduledToUid",
        "metadata",
        "isPlatformManagedUserBooking",
        "cancelledByEmail",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_uid = data["uid"]
        f_title = data["title"]
        f_description = data["description"]
        f_hosts = data["hosts"]
        f_cancellation_reason = data["cancellationReason"]
        f_rescheduled_by_email = data["rescheduledByEmail"]
        f_start = data["start"]
        f_end = data["end"]
        f_duration = data["duration"]
        f_event_type_id = data["eventTypeId"]
        f_location = data["location"]
        f_absent_host = data["absentHost"]
        f_created_at = data["createdAt"]
        f_updated_at = data["updatedAt"]
        f_rating = data["rating"]
        f_ics_uid = data["icsUid"]
        f_attendees = data["attendees"]
        f_event_type = data["eventType"]
        f_status = data["status"]
        f_meeting_url = data["meetingUrl"]
        if type(f_hosts) is not list or type(f_attendees) is not list:
            return decode_exactly(SeatedBooking, data, drift, mark)
        if type(f_id) is not int:
            odd(SeatedBooking, "id", data, drift)
        if type(f_uid) is not str:
            odd(SeatedBooking, "uid", data, drift)
        if type(f_title) is not str:
            odd(SeatedBooking, "title", data, drift)
        if f_description is not None and type(f_description) is not str:
            odd(SeatedBooking, "description", data, drift)
        if f_cancellation_reason is not None and type(f_cancellation_reason) is not str:
            odd(SeatedBooking, "cancellationReason", data, drift)
        if f_rescheduled_by_email is not None and type(f_rescheduled_by_email) is not str:
            odd(SeatedBooking, "rescheduledByEmail", data, drift)
        f_start = parse_time(f_start)
        if f_start.tzinfo is None:
            return decode_exactly(SeatedBooking, data, drift, mark)
        f_end = parse_time(f_end)
        if f_end.tzinfo is None:
            return decode_exactly(SeatedBooking, data, drift, mark)
        if type(f_duration) is not int:
            odd(SeatedBooking, "duration", data, drift)
        if f_event_type_id is not None and type(f_event_type_id) is not int:
            odd(SeatedBooking, "eventTypeId", data, drift)
        if f_location is not None and type(f_location) is not str:
            odd(SeatedBooking, "location", data, drift)
        if type(f_absent_host) is not bool:
            odd(SeatedBooking, "absentHost", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(SeatedBooking, data, drift, mark)
        if f_updated_at is not None:
            f_updated_at = parse_time(f_updated_at)
            if f_updated_at.tzinfo is None:
                return decode_exactly(SeatedBooking, data, drift, mark)
        if f_rating is not None and type(f_rating) is not int:
            odd(SeatedBooking, "rating", data, drift)
        if f_ics_uid is not None and type(f_ics_uid) is not str:
            odd(SeatedBooking, "icsUid", data, drift)
        if f_status not in {"accepted", "awaiting_host", "cancelled", "pending", "rejected"}:
            odd(SeatedBooking, "status", data, drift)
        if f_meeting_url is not None and type(f_meeting_url) is not str:
            odd(SeatedBooking, "meetingUrl", data, drift)
        more = len(data) - 21
        f_rescheduling_reason = f_rescheduled_from_uid = f_rescheduled_to_uid = f_metadata = absent
        f_is_platform_managed_user_booking = f_cancelled_by_email = absent
        if more:
            if "reschedulingReason" in data:
                f_rescheduling_reason = data["reschedulingReason"]
                more -= 1
                if type(f_rescheduling_reason) is not str:
                    odd(SeatedBooking, "reschedulingReason", data, drift)
            if "rescheduledFromUid" in data:
                f_rescheduled_from_uid = data["rescheduledFromUid"]
                more -= 1
                if type(f_rescheduled_from_uid) is not str:
                    odd(SeatedBooking, "rescheduledFromUid", data, drift)
            if "rescheduledToUid" in data:
                f_rescheduled_to_uid = data["rescheduledToUid"]
                more -= 1
                if type(f_rescheduled_to_uid) is not str:
                    odd(SeatedBooking, "rescheduledToUid", data, drift)
            if "metadata" in data:
                f_metadata = data["metadata"]
                more -= 1
                if type(f_metadata) is not dict:
                    return decode_exactly(SeatedBooking, data, drift, mark)
                if f_metadata:
                    for item in f_metadata.values():
                        if type(item) is not str:
                            return decode_exactly(SeatedBooking, data, drift, mark)
            if "isPlatformManagedUserBooking" in data:
                f_is_platform_managed_user_booking = data["isPlatformManagedUserBooking"]
                more -= 1
                if type(f_is_platform_managed_user_booking) is not bool:
                    odd(SeatedBooking, "isPlatformManagedUserBooking", data, drift)
            if "cancelledByEmail" in data:
                f_cancelled_by_email = data["cancelledByEmail"]
                more -= 1
                if f_cancelled_by_email is not None and type(f_cancelled_by_email) is not str:
                    odd(SeatedBooking, "cancelledByEmail", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SeatedBooking, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_hosts:
            f_hosts = (
                [decode_booking_host(f_hosts[0], drift)]
                if len(f_hosts) == 1
                else [decode_booking_host(item, drift) for item in f_hosts]
            )
        if f_attendees:
            f_attendees = (
                [decode_seated_attendee(f_attendees[0], drift)]
                if len(f_attendees) == 1
                else [decode_seated_attendee(item, drift) for item in f_attendees]
            )
        if f_event_type is not None:
            f_event_type = decode_booking_event_type(f_event_type, drift)
    except Odd:
        return decode_exactly(SeatedBooking, data, drift, mark)
    self = new(SeatedBooking)
    self.id = f_id
    self.uid = f_uid
    self.title = f_title
    self.description = f_description
    self.hosts = f_hosts
    self.cancellation_reason = f_cancellation_reason
    self.rescheduled_by_email = f_rescheduled_by_email
    self.start = f_start
    self.end = f_end
    self.duration = f_duration
    self.event_type_id = f_event_type_id
    self.location = f_location
    self.absent_host = f_absent_host
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self.rating = f_rating
    self.ics_uid = f_ics_uid
    self.attendees = f_attendees
    self.event_type = f_event_type
    self.status = f_status
    self.meeting_url = f_meeting_url
    self.rescheduling_reason = f_rescheduling_reason
    self.rescheduled_from_uid = f_rescheduled_from_uid
    self.rescheduled_to_uid = f_rescheduled_to_uid
    self.metadata = f_metadata
    self.is_platform_managed_user_booking = f_is_platform_managed_user_booking
    self.cancelled_by_email = f_cancelled_by_email
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SeatedBooking(Model):
    """Returned by `add_booking_guests`, `cancel_booking`, `confirm_booking` and 12 more."""

    __slots__ = (
        "id",
        "uid",
        "title",
        "description",
        "hosts",
        "cancellation_reason",
        "rescheduled_by_email",
        "start",
        "end",
        "duration",
        "event_type_id",
        "location",
        "absent_host",
        "created_at",
        "updated_at",
        "rating",
        "ics_uid",
        "attendees",
        "event_type",
        "status",
        "meeting_url",
        "rescheduling_reason",
        "rescheduled_from_uid",
        "rescheduled_to_uid",
        "metadata",
        "is_platform_managed_user_booking",
        "cancelled_by_email",
    )

    _names = (
        ("id", "id"),
        ("uid", "uid"),
        ("title", "title"),
        ("description", "description"),
        ("hosts", "hosts"),
        ("cancellation_reason", "cancellationReason"),
        ("rescheduled_by_email", "rescheduledByEmail"),
        ("start", "start"),
        ("end", "end"),
        ("duration", "duration"),
        ("event_type_id", "eventTypeId"),
        ("location", "location"),
        ("absent_host", "absentHost"),
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
        ("rating", "rating"),
        ("ics_uid", "icsUid"),
        ("attendees", "attendees"),
        ("event_type", "eventType"),
        ("status", "status"),
        ("meeting_url", "meetingUrl"),
        ("rescheduling_reason", "reschedulingReason"),
        ("rescheduled_from_uid", "rescheduledFromUid"),
        ("rescheduled_to_uid", "rescheduledToUid"),
        ("metadata", "metadata"),
        ("is_platform_managed_user_booking", "isPlatformManagedUserBooking"),
        ("cancelled_by_email", "cancelledByEmail"),
    )
    _decode = staticmethod(decode)

    id: int
    uid: str
    title: str
    description: str | None
    hosts: list[BookingHost]
    cancellation_reason: str | None
    rescheduled_by_email: str | None
    start: datetime.datetime
    end: datetime.datetime
    duration: int
    event_type_id: int | None
    location: str | None
    absent_host: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime | None
    rating: int | None
    ics_uid: str | None
    attendees: list[SeatedAttendee]
    event_type: BookingEventType | None
    status: BookingStatus | str
    meeting_url: str | None
    rescheduling_reason: str | Unset
    rescheduled_from_uid: str | Unset
    rescheduled_to_uid: str | Unset
    metadata: dict[str, str] | Unset
    is_platform_managed_user_booking: bool | Unset
    cancelled_by_email: str | None | Unset

    def __init__(
        self,
        *,
        id: int,
        uid: str,
        title: str,
        description: str | None,
        hosts: list[BookingHost],
        cancellation_reason: str | None,
        rescheduled_by_email: str | None,
        start: datetime.datetime,
        end: datetime.datetime,
        duration: int,
        event_type_id: int | None,
        location: str | None,
        absent_host: bool,
        created_at: datetime.datetime,
        updated_at: datetime.datetime | None,
        rating: int | None,
        ics_uid: str | None,
        attendees: list[SeatedAttendee],
        event_type: BookingEventType | None,
        status: BookingStatus | str,
        meeting_url: str | None,
        rescheduling_reason: str | Unset = UNSET,
        rescheduled_from_uid: str | Unset = UNSET,
        rescheduled_to_uid: str | Unset = UNSET,
        metadata: dict[str, str] | Unset = UNSET,
        is_platform_managed_user_booking: bool | Unset = UNSET,
        cancelled_by_email: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.uid = uid
        self.title = title
        self.description = description
        self.hosts = hosts
        self.cancellation_reason = cancellation_reason
        self.rescheduled_by_email = rescheduled_by_email
        self.start = start
        self.end = end
        self.duration = duration
        self.event_type_id = event_type_id
        self.location = location
        self.absent_host = absent_host
        self.created_at = created_at
        self.updated_at = updated_at
        self.rating = rating
        self.ics_uid = ics_uid
        self.attendees = attendees
        self.event_type = event_type
        self.status = status
        self.meeting_url = meeting_url
        self.rescheduling_reason = rescheduling_reason
        self.rescheduled_from_uid = rescheduled_from_uid
        self.rescheduled_to_uid = rescheduled_to_uid
        self.metadata = metadata
        self.is_platform_managed_user_booking = is_platform_managed_user_booking
        self.cancelled_by_email = cancelled_by_email
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_event_type import BookingEventType
        from .booking_host import BookingHost
        from .seated_attendee import SeatedAttendee

        return (
            ("id", "id", True, INTEGER),
            ("uid", "uid", True, STRING),
            ("title", "title", True, STRING),
            ("description", "description", True, Nullable(STRING)),
            ("hosts", "hosts", True, List(Ref(BookingHost))),
            ("cancellation_reason", "cancellationReason", True, Nullable(STRING)),
            ("rescheduled_by_email", "rescheduledByEmail", True, Nullable(STRING)),
            ("start", "start", True, TIME),
            ("end", "end", True, TIME),
            ("duration", "duration", True, INTEGER),
            ("event_type_id", "eventTypeId", True, Nullable(INTEGER)),
            ("location", "location", True, Nullable(STRING)),
            ("absent_host", "absentHost", True, BOOLEAN),
            ("created_at", "createdAt", True, TIME),
            ("updated_at", "updatedAt", True, Nullable(TIME)),
            ("rating", "rating", True, Nullable(INTEGER)),
            ("ics_uid", "icsUid", True, Nullable(STRING)),
            ("attendees", "attendees", True, List(Ref(SeatedAttendee))),
            ("event_type", "eventType", True, Nullable(Ref(BookingEventType))),
            (
                "status",
                "status",
                True,
                Choice("accepted", "awaiting_host", "cancelled", "pending", "rejected"),
            ),
            ("meeting_url", "meetingUrl", True, Nullable(STRING)),
            ("rescheduling_reason", "reschedulingReason", False, STRING),
            ("rescheduled_from_uid", "rescheduledFromUid", False, STRING),
            ("rescheduled_to_uid", "rescheduledToUid", False, STRING),
            ("metadata", "metadata", False, Map(STRING)),
            ("is_platform_managed_user_booking", "isPlatformManagedUserBooking", False, BOOLEAN),
            ("cancelled_by_email", "cancelledByEmail", False, Nullable(STRING)),
        )
