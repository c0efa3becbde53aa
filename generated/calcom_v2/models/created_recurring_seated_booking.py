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
        "start",
        "end",
        "duration",
        "eventTypeId",
        "location",
        "absentHost",
        "createdAt",
        "updatedAt",
        "seatUid",
        "attendees",
        "recurringBookingUid",
        "eventType",
        "status",
        "cancellationReason",
        "reschedulingReason",
        "rescheduledByEmail",
        "rescheduledFromUid",
        "rescheduledToUid",
        "metadata",
        "rating",
        "icsUid",
        "isPlatformManagedUserBooking",
        "cancelledByEmail",
        "meetingUrl",
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
        f_start = data["start"]
        f_end = data["end"]
        f_duration = data["duration"]
        f_event_type_id = data["eventTypeId"]
        f_location = data["location"]
        f_absent_host = data["absentHost"]
        f_created_at = data["createdAt"]
        f_updated_at = data["updatedAt"]
        f_seat_uid = data["seatUid"]
        f_attendees = data["attendees"]
        f_recurring_booking_uid = data["recurringBookingUid"]
        f_event_type = data["eventType"]
        f_status = data["status"]
        if type(f_hosts) is not list or type(f_attendees) is not list:
            return decode_exactly(CreatedRecurringSeatedBooking, data, drift, mark)
        if type(f_id) is not int:
            odd(CreatedRecurringSeatedBooking, "id", data, drift)
        if type(f_uid) is not str:
            odd(CreatedRecurringSeatedBooking, "uid", data, drift)
        if type(f_title) is not str:
            odd(CreatedRecurringSeatedBooking, "title", data, drift)
        if f_description is not None and type(f_description) is not str:
            odd(CreatedRecurringSeatedBooking, "description", data, drift)
        f_start = parse_time(f_start)
        if f_start.tzinfo is None:
            return decode_exactly(CreatedRecurringSeatedBooking, data, drift, mark)
        f_end = parse_time(f_end)
        if f_end.tzinfo is None:
            return decode_exactly(CreatedRecurringSeatedBooking, data, drift, mark)
        if type(f_duration) is not int:
            odd(CreatedRecurringSeatedBooking, "duration", data, drift)
        if f_event_type_id is not None and type(f_event_type_id) is not int:
            odd(CreatedRecurringSeatedBooking, "eventTypeId", data, drift)
        if f_location is not None and type(f_location) is not str:
            odd(CreatedRecurringSeatedBooking, "location", data, drift)
        if type(f_absent_host) is not bool:
            odd(CreatedRecurringSeatedBooking, "absentHost", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(CreatedRecurringSeatedBooking, data, drift, mark)
        if f_updated_at is not None:
            f_updated_at = parse_time(f_updated_at)
            if f_updated_at.tzinfo is None:
                return decode_exactly(CreatedRecurringSeatedBooking, data, drift, mark)
        if type(f_seat_uid) is not str:
            odd(CreatedRecurringSeatedBooking, "seatUid", data, drift)
        if type(f_recurring_booking_uid) is not str:
            odd(CreatedRecurringSeatedBooking, "recurringBookingUid", data, drift)
        if f_status not in {"accepted", "awaiting_host", "cancelled", "pending", "rejected"}:
            odd(CreatedRecurringSeatedBooking, "status", data, drift)
        more = len(data) - 18
        f_cancellation_reason = f_rescheduling_reason = f_rescheduled_by_email = f_rescheduled_from_uid = (
            absent
        )
        f_rescheduled_to_uid = f_metadata = f_rating = f_ics_uid = absent
        f_is_platform_managed_user_booking = f_cancelled_by_email = f_meeting_url = absent
        if more:
            if "cancellationReason" in data:
                f_cancellation_reason = data["cancellationReason"]
                more -= 1
                if f_cancellation_reason is not None and type(f_cancellation_reason) is not str:
                    odd(CreatedRecurringSeatedBooking, "cancellationReason", data, drift)
            if "reschedulingReason" in data:
                f_rescheduling_reason = data["reschedulingReason"]
                more -= 1
                if type(f_rescheduling_reason) is not str:
                    odd(CreatedRecurringSeatedBooking, "reschedulingReason", data, drift)
            if "rescheduledByEmail" in data:
                f_rescheduled_by_email = data["rescheduledByEmail"]
                more -= 1
                if f_rescheduled_by_email is not None and type(f_rescheduled_by_email) is not str:
                    odd(CreatedRecurringSeatedBooking, "rescheduledByEmail", data, drift)
            if "rescheduledFromUid" in data:
                f_rescheduled_from_uid = data["rescheduledFromUid"]
                more -= 1
                if type(f_rescheduled_from_uid) is not str:
                    odd(CreatedRecurringSeatedBooking, "rescheduledFromUid", data, drift)
            if "rescheduledToUid" in data:
                f_rescheduled_to_uid = data["rescheduledToUid"]
                more -= 1
                if type(f_rescheduled_to_uid) is not str:
                    odd(CreatedRecurringSeatedBooking, "rescheduledToUid", data, drift)
            if "metadata" in data:
                f_metadata = data["metadata"]
                more -= 1
                if type(f_metadata) is not dict:
                    return decode_exactly(CreatedRecurringSeatedBooking, data, drift, mark)
                if f_metadata:
                    for item in f_metadata.values():
                        if type(item) is not str:
                            return decode_exactly(CreatedRecurringSeatedBooking, data, drift, mark)
            if "rating" in data:
                f_rating = data["rating"]
                more -= 1
                if f_rating is not None and type(f_rating) is not int:
                    odd(CreatedRecurringSeatedBooking, "rating", data, drift)
            if "icsUid" in data:
                f_ics_uid = data["icsUid"]
                more -= 1
                if f_ics_uid is not None and type(f_ics_uid) is not str:
                    odd(CreatedRecurringSeatedBooking, "icsUid", data, drift)
            if "isPlatformManagedUserBooking" in data:
                f_is_platform_managed_user_booking = data["isPlatformManagedUserBooking"]
                more -= 1
                if type(f_is_platform_managed_user_booking) is not bool:
                    odd(CreatedRecurringSeatedBooking, "isPlatformManagedUserBooking", data, drift)
            if "cancelledByEmail" in data:
                f_cancelled_by_email = data["cancelledByEmail"]
                more -= 1
                if f_cancelled_by_email is not None and type(f_cancelled_by_email) is not str:
                    odd(CreatedRecurringSeatedBooking, "cancelledByEmail", data, drift)
            if "meetingUrl" in data:
                f_meeting_url = data["meetingUrl"]
                more -= 1
                if f_meeting_url is not None and type(f_meeting_url) is not str:
                    odd(CreatedRecurringSeatedBooking, "meetingUrl", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreatedRecurringSeatedBooking, data, drift, mark)
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
        return decode_exactly(CreatedRecurringSeatedBooking, data, drift, mark)
    self = new(CreatedRecurringSeatedBooking)
    self.id = f_id
    self.uid = f_uid
    self.title = f_title
    self.description = f_description
    self.hosts = f_hosts
    self.start = f_start
    self.end = f_end
    self.duration = f_duration
    self.event_type_id = f_event_type_id
    self.location = f_location
    self.absent_host = f_absent_host
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self.seat_uid = f_seat_uid
    self.attendees = f_attendees
    self.recurring_booking_uid = f_recurring_booking_uid
    self.event_type = f_event_type
    self.status = f_status
    self.cancellation_reason = f_cancellation_reason
    self.rescheduling_reason = f_rescheduling_reason
    self.rescheduled_by_email = f_rescheduled_by_email
    self.rescheduled_from_uid = f_rescheduled_from_uid
    self.rescheduled_to_uid = f_rescheduled_to_uid
    self.metadata = f_metadata
    self.rating = f_rating
    self.ics_uid = f_ics_uid
    self.is_platform_managed_user_booking = f_is_platform_managed_user_booking
    self.cancelled_by_email = f_cancelled_by_email
    self.meeting_url = f_meeting_url
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreatedRecurringSeatedBooking(Model):
    """Returned by `create_booking` and `reschedule_booking`."""

    __slots__ = (
        "id",
        "uid",
        "title",
        "description",
        "hosts",
        "start",
        "end",
        "duration",
        "event_type_id",
        "location",
        "absent_host",
        "created_at",
        "updated_at",
        "seat_uid",
        "attendees",
        "recurring_booking_uid",
        "event_type",
        "status",
        "cancellation_reason",
        "rescheduling_reason",
        "rescheduled_by_email",
        "rescheduled_from_uid",
        "rescheduled_to_uid",
        "metadata",
        "rating",
        "ics_uid",
        "is_platform_managed_user_booking",
        "cancelled_by_email",
        "meeting_url",
    )

    _names = (
        ("id", "id"),
        ("uid", "uid"),
        ("title", "title"),
        ("description", "description"),
        ("hosts", "hosts"),
        ("start", "start"),
        ("end", "end"),
        ("duration", "duration"),
        ("event_type_id", "eventTypeId"),
        ("location", "location"),
        ("absent_host", "absentHost"),
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
        ("seat_uid", "seatUid"),
        ("attendees", "attendees"),
        ("recurring_booking_uid", "recurringBookingUid"),
        ("event_type", "eventType"),
        ("status", "status"),
        ("cancellation_reason", "cancellationReason"),
        ("rescheduling_reason", "reschedulingReason"),
        ("rescheduled_by_email", "rescheduledByEmail"),
        ("rescheduled_from_uid", "rescheduledFromUid"),
        ("rescheduled_to_uid", "rescheduledToUid"),
        ("metadata", "metadata"),
        ("rating", "rating"),
        ("ics_uid", "icsUid"),
        ("is_platform_managed_user_booking", "isPlatformManagedUserBooking"),
        ("cancelled_by_email", "cancelledByEmail"),
        ("meeting_url", "meetingUrl"),
    )
    _decode = staticmethod(decode)

    id: int
    uid: str
    title: str
    description: str | None
    hosts: list[BookingHost]
    start: datetime.datetime
    end: datetime.datetime
    duration: int
    event_type_id: int | None
    location: str | None
    absent_host: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime | None
    seat_uid: str
    attendees: list[SeatedAttendee]
    recurring_booking_uid: str
    event_type: BookingEventType | None
    status: BookingStatus | str
    cancellation_reason: str | None | Unset
    rescheduling_reason: str | Unset
    rescheduled_by_email: str | None | Unset
    rescheduled_from_uid: str | Unset
    rescheduled_to_uid: str | Unset
    metadata: dict[str, str] | Unset
    rating: int | None | Unset
    ics_uid: str | None | Unset
    is_platform_managed_user_booking: bool | Unset
    cancelled_by_email: str | None | Unset
    meeting_url: str | None | Unset

    def __init__(
        self,
        *,
        id: int,
        uid: str,
        title: str,
        description: str | None,
        hosts: list[BookingHost],
        start: datetime.datetime,
        end: datetime.datetime,
        duration: int,
        event_type_id: int | None,
        location: str | None,
        absent_host: bool,
        created_at: datetime.datetime,
        updated_at: datetime.datetime | None,
        seat_uid: str,
        attendees: list[SeatedAttendee],
        recurring_booking_uid: str,
        event_type: BookingEventType | None,
        status: BookingStatus | str,
        cancellation_reason: str | None | Unset = UNSET,
        rescheduling_reason: str | Unset = UNSET,
        rescheduled_by_email: str | None | Unset = UNSET,
        rescheduled_from_uid: str | Unset = UNSET,
        rescheduled_to_uid: str | Unset = UNSET,
        metadata: dict[str, str] | Unset = UNSET,
        rating: int | None | Unset = UNSET,
        ics_uid: str | None | Unset = UNSET,
        is_platform_managed_user_booking: bool | Unset = UNSET,
        cancelled_by_email: str | None | Unset = UNSET,
        meeting_url: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.uid = uid
        self.title = title
        self.description = description
        self.hosts = hosts
        self.start = start
        self.end = end
        self.duration = duration
        self.event_type_id = event_type_id
        self.location = location
        self.absent_host = absent_host
        self.created_at = created_at
        self.updated_at = updated_at
        self.seat_uid = seat_uid
        self.attendees = attendees
        self.recurring_booking_uid = recurring_booking_uid
        self.event_type = event_type
        self.status = status
        self.cancellation_reason = cancellation_reason
        self.rescheduling_reason = rescheduling_reason
        self.rescheduled_by_email = rescheduled_by_email
        self.rescheduled_from_uid = rescheduled_from_uid
        self.rescheduled_to_uid = rescheduled_to_uid
        self.metadata = metadata
        self.rating = rating
        self.ics_uid = ics_uid
        self.is_platform_managed_user_booking = is_platform_managed_user_booking
        self.cancelled_by_email = cancelled_by_email
        self.meeting_url = meeting_url
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
            ("start", "start", True, TIME),
            ("end", "end", True, TIME),
            ("duration", "duration", True, INTEGER),
            ("event_type_id", "eventTypeId", True, Nullable(INTEGER)),
            ("location", "location", True, Nullable(STRING)),
            ("absent_host", "absentHost", True, BOOLEAN),
            ("created_at", "createdAt", True, TIME),
            ("updated_at", "updatedAt", True, Nullable(TIME)),
            ("seat_uid", "seatUid", True, STRING),
            ("attendees", "attendees", True, List(Ref(SeatedAttendee))),
            ("recurring_booking_uid", "recurringBookingUid", True, STRING),
            ("event_type", "eventType", True, Nullable(Ref(BookingEventType))),
            (
                "status",
                "status",
                True,
                Choice("accepted", "awaiting_host", "cancelled", "pending", "rejected"),
            ),
            ("cancellation_reason", "cancellationReason", False, Nullable(STRING)),
            ("rescheduling_reason", "reschedulingReason", False, STRING),
            ("rescheduled_by_email", "rescheduledByEmail", False, Nullable(STRING)),
            ("rescheduled_from_uid", "rescheduledFromUid", False, STRING),
            ("rescheduled_to_uid", "rescheduledToUid", False, STRING),
            ("metadata", "metadata", False, Map(STRING)),
            ("rating", "rating", False, Nullable(INTEGER)),
            ("ics_uid", "icsUid", False, Nullable(STRING)),
            ("is_platform_managed_user_booking", "isPlatformManagedUserBooking", False, BOOLEAN),
            ("cancelled_by_email", "cancelledByEmail", False, Nullable(STRING)),
            ("meeting_url", "meetingUrl", False, Nullable(STRING)),
        )
