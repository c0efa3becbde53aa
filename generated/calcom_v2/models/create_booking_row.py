# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
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
from .booking_row_answers import decode as decode_booking_row_answers

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_row_answers import BookingRowAnswers

FIELDS = frozenset(
    (
        "start",
        "eventTypeId",
        "timeZone",
        "language",
        "metadata",
        "responses",
        "end",
        "eventTypeSlug",
        "rescheduleUid",
        "rescheduledBy",
        "user",
        "bookingUid",
        "hasHashedBookingLink",
        "hashedLink",
        "seatReferenceUid",
        "orgSlug",
        "locationUrl",
        "teamMemberEmail",
        "routedTeamMemberIds",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_start = data["start"]
        f_event_type_id = data["eventTypeId"]
        f_time_zone = data["timeZone"]
        f_language = data["language"]
        f_metadata = data["metadata"]
        f_responses = data["responses"]
        if type(f_metadata) is not dict:
            return decode_exactly(CreateBookingRow, data, drift, mark)
        f_start = parse_time(f_start)
        if f_start.tzinfo is None:
            return decode_exactly(CreateBookingRow, data, drift, mark)
        if type(f_event_type_id) is not int:
            odd(CreateBookingRow, "eventTypeId", data, drift)
        if type(f_time_zone) is not str:
            odd(CreateBookingRow, "timeZone", data, drift)
        if type(f_language) is not str:
            odd(CreateBookingRow, "language", data, drift)
        if f_metadata:
            for item in f_metadata.values():
                if type(item) is not str:
                    return decode_exactly(CreateBookingRow, data, drift, mark)
        more = len(data) - 6
        f_end = f_event_type_slug = f_reschedule_uid = f_rescheduled_by = absent
        f_user = f_booking_uid = f_has_hashed_booking_link = f_hashed_link = absent
        f_seat_reference_uid = f_org_slug = f_location_url = f_team_member_email = absent
        f_routed_team_member_ids = absent
        if more:
            if "end" in data:
                f_end = data["end"]
                more -= 1
                f_end = parse_time(f_end)
                if f_end.tzinfo is None:
                    return decode_exactly(CreateBookingRow, data, drift, mark)
            if "eventTypeSlug" in data:
                f_event_type_slug = data["eventTypeSlug"]
                more -= 1
                if type(f_event_type_slug) is not str:
                    odd(CreateBookingRow, "eventTypeSlug", data, drift)
            if "rescheduleUid" in data:
                f_reschedule_uid = data["rescheduleUid"]
                more -= 1
                if type(f_reschedule_uid) is not str:
                    odd(CreateBookingRow, "rescheduleUid", data, drift)
            if "rescheduledBy" in data:
                f_rescheduled_by = data["rescheduledBy"]
                more -= 1
                if type(f_rescheduled_by) is not str:
                    odd(CreateBookingRow, "rescheduledBy", data, drift)
            if "user" in data:
                f_user = data["user"]
                more -= 1
                if type(f_user) is not list:
                    return decode_exactly(CreateBookingRow, data, drift, mark)
                for item in f_user:
                    if type(item) is not str:
                        return decode_exactly(CreateBookingRow, data, drift, mark)
            if "bookingUid" in data:
                f_booking_uid = data["bookingUid"]
                more -= 1
                if type(f_booking_uid) is not str:
                    odd(CreateBookingRow, "bookingUid", data, drift)
            if "hasHashedBookingLink" in data:
                f_has_hashed_booking_link = data["hasHashedBookingLink"]
                more -= 1
                if type(f_has_hashed_booking_link) is not bool:
                    odd(CreateBookingRow, "hasHashedBookingLink", data, drift)
            if "hashedLink" in data:
                f_hashed_link = data["hashedLink"]
                more -= 1
                if f_hashed_link is not None and type(f_hashed_link) is not str:
                    odd(CreateBookingRow, "hashedLink", data, drift)
            if "seatReferenceUid" in data:
                f_seat_reference_uid = data["seatReferenceUid"]
                more -= 1
                if type(f_seat_reference_uid) is not str:
                    odd(CreateBookingRow, "seatReferenceUid", data, drift)
            if "orgSlug" in data:
                f_org_slug = data["orgSlug"]
                more -= 1
                if type(f_org_slug) is not str:
                    odd(CreateBookingRow, "orgSlug", data, drift)
            if "locationUrl" in data:
                f_location_url = data["locationUrl"]
                more -= 1
                if type(f_location_url) is not str:
                    odd(CreateBookingRow, "locationUrl", data, drift)
            if "teamMemberEmail" in data:
                f_team_member_email = data["teamMemberEmail"]
                more -= 1
                if type(f_team_member_email) is not str:
                    odd(CreateBookingRow, "teamMemberEmail", data, drift)
            if "routedTeamMemberIds" in data:
                f_routed_team_member_ids = data["routedTeamMemberIds"]
                more -= 1
                if type(f_routed_team_member_ids) is not list:
                    return decode_exactly(CreateBookingRow, data, drift, mark)
                for item in f_routed_team_member_ids:
                    if type(item) is not int:
                        return decode_exactly(CreateBookingRow, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateBookingRow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_responses = decode_booking_row_answers(f_responses, drift)
    except Odd:
        return decode_exactly(CreateBookingRow, data, drift, mark)
    self = new(CreateBookingRow)
    self.start = f_start
    self.event_type_id = f_event_type_id
    self.time_zone = f_time_zone
    self.language = f_language
    self.metadata = f_metadata
    self.responses = f_responses
    self.end = f_end
    self.event_type_slug = f_event_type_slug
    self.reschedule_uid = f_reschedule_uid
    self.rescheduled_by = f_rescheduled_by
    self.user = f_user
    self.booking_uid = f_booking_uid
    self.has_hashed_booking_link = f_has_hashed_booking_link
    self.hashed_link = f_hashed_link
    self.seat_reference_uid = f_seat_reference_uid
    self.org_slug = f_org_slug
    self.location_url = f_location_url
    self.team_member_email = f_team_member_email
    self.routed_team_member_ids = f_routed_team_member_ids
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateBookingRow(Model):
    """Sent by `create_booking_2024_04_15`."""

    __slots__ = (
        "start",
        "event_type_id",
        "time_zone",
        "language",
        "metadata",
        "responses",
        "end",
        "event_type_slug",
        "reschedule_uid",
        "rescheduled_by",
        "user",
        "booking_uid",
        "has_hashed_booking_link",
        "hashed_link",
        "seat_reference_uid",
        "org_slug",
        "location_url",
        "team_member_email",
        "routed_team_member_ids",
    )

    _names = (
        ("start", "start"),
        ("event_type_id", "eventTypeId"),
        ("time_zone", "timeZone"),
        ("language", "language"),
        ("metadata", "metadata"),
        ("responses", "responses"),
        ("end", "end"),
        ("event_type_slug", "eventTypeSlug"),
        ("reschedule_uid", "rescheduleUid"),
        ("rescheduled_by", "rescheduledBy"),
        ("user", "user"),
        ("booking_uid", "bookingUid"),
        ("has_hashed_booking_link", "hasHashedBookingLink"),
        ("hashed_link", "hashedLink"),
        ("seat_reference_uid", "seatReferenceUid"),
        ("org_slug", "orgSlug"),
        ("location_url", "locationUrl"),
        ("team_member_email", "teamMemberEmail"),
        ("routed_team_member_ids", "routedTeamMemberIds"),
    )
    _decode = staticmethod(decode)

    start: datetime.datetime
    event_type_id: int
    time_zone: str
    language: str
    metadata: dict[str, str]
    responses: BookingRowAnswers
    end: datetime.datetime | Unset
    event_type_slug: str | Unset
    reschedule_uid: str | Unset
    rescheduled_by: str | Unset
    user: list[str] | Unset
    booking_uid: str | Unset
    has_hashed_booking_link: bool | Unset
    hashed_link: str | None | Unset
    seat_reference_uid: str | Unset
    org_slug: str | Unset
    location_url: str | Unset
    team_member_email: str | Unset
    routed_team_member_ids: list[int] | Unset

    def __init__(
        self,
        *,
        start: datetime.datetime,
        event_type_id: int,
        time_zone: str,
        language: str,
        metadata: dict[str, str],
        responses: BookingRowAnswers,
        end: datetime.datetime | Unset = UNSET,
        event_type_slug: str | Unset = UNSET,
        reschedule_uid: str | Unset = UNSET,
        rescheduled_by: str | Unset = UNSET,
        user: list[str] | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        has_hashed_booking_link: bool | Unset = UNSET,
        hashed_link: str | None | Unset = UNSET,
        seat_reference_uid: str | Unset = UNSET,
        org_slug: str | Unset = UNSET,
        location_url: str | Unset = UNSET,
        team_member_email: str | Unset = UNSET,
        routed_team_member_ids: list[int] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.start = start
        self.event_type_id = event_type_id
        self.time_zone = time_zone
        self.language = language
        self.metadata = metadata
        self.responses = responses
        self.end = end
        self.event_type_slug = event_type_slug
        self.reschedule_uid = reschedule_uid
        self.rescheduled_by = rescheduled_by
        self.user = user
        self.booking_uid = booking_uid
        self.has_hashed_booking_link = has_hashed_booking_link
        self.hashed_link = hashed_link
        self.seat_reference_uid = seat_reference_uid
        self.org_slug = org_slug
        self.location_url = location_url
        self.team_member_email = team_member_email
        self.routed_team_member_ids = routed_team_member_ids
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_row_answers import BookingRowAnswers

        return (
            ("start", "start", True, TIME),
            ("event_type_id", "eventTypeId", True, INTEGER),
            ("time_zone", "timeZone", True, STRING),
            ("language", "language", True, STRING),
            ("metadata", "metadata", True, Map(STRING)),
            ("responses", "responses", True, Ref(BookingRowAnswers)),
            ("end", "end", False, TIME),
            ("event_type_slug", "eventTypeSlug", False, STRING),
            ("reschedule_uid", "rescheduleUid", False, STRING),
            ("rescheduled_by", "rescheduledBy", False, STRING),
            ("user", "user", False, List(STRING)),
            ("booking_uid", "bookingUid", False, STRING),
            ("has_hashed_booking_link", "hasHashedBookingLink", False, BOOLEAN),
            ("hashed_link", "hashedLink", False, Nullable(STRING)),
            ("seat_reference_uid", "seatReferenceUid", False, STRING),
            ("org_slug", "orgSlug", False, STRING),
            ("location_url", "locationUrl", False, STRING),
            ("team_member_email", "teamMemberEmail", False, STRING),
            ("routed_team_member_ids", "routedTeamMemberIds", False, List(INTEGER)),
        )
