# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
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
from .booking_answers import decode as decode_booking_answers
from .created_booking_apps_status_item import decode as decode_created_booking_apps_status_item
from .created_booking_attendee import decode as decode_created_booking_attendee
from .created_booking_user import decode as decode_created_booking_user
from .created_reference import decode as decode_created_reference
from .payment import decode as decode_payment

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_answers import BookingAnswers
    from .booking_status import BookingStatus
    from .created_booking_apps_status_item import CreatedBookingAppsStatusItem
    from .created_booking_attendee import CreatedBookingAttendee
    from .created_booking_user import CreatedBookingUser
    from .created_reference import CreatedReference
    from .payment import Payment

FIELDS = frozenset(
    (
        "id",
        "uid",
        "idempotencyKey",
        "userId",
        "userPrimaryEmail",
        "eventTypeId",
        "title",
        "description",
        "customInputs",
        "responses",
        "startTime",
        "endTime",
        "location",
        "createdAt",
        "updatedAt",
        "status",
        "paid",
        "destinationCalendarId",
        "cancellationReason",
        "rejectionReason",
        "reassignReason",
        "reassignById",
        "dynamicEventSlugRef",
        "dynamicGroupSlugRef",
        "rescheduled",
        "fromReschedule",
        "recurringEventId",
        "smsReminderNumber",
        "scheduledJobs",
        "metadata",
        "isRecorded",
        "iCalUID",
        "iCalSequence",
        "rating",
        "ratingFeedback",
        "noShowHost",
        "oneTimePassword",
        "cancelledBy",
        "rescheduledBy",
        "creationSource",
        "user",
        "attendees",
        "payment",
        "references",
        "paymentRequired",
        "luckyUsers",
        "isDryRun",
        "videoCallUrl",
        "appsStatus",
        "seatReferenceUid",
        "message",
        "paymentUid",
        "paymentId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_uid = data["uid"]
        f_idempotency_key = data["idempotencyKey"]
        f_user_id = data["userId"]
        f_user_primary_email = data["userPrimaryEmail"]
        f_event_type_id = data["eventTypeId"]
        f_title = data["title"]
        f_description = data["description"]
        f_custom_inputs = data["customInputs"]
        f_responses = data["responses"]
        f_start_time = data["startTime"]
        f_end_time = data["endTime"]
        f_location = data["location"]
        f_created_at = data["createdAt"]
        f_updated_at = data["updatedAt"]
        f_status = data["status"]
        f_paid = data["paid"]
        f_destination_calendar_id = data["destinationCalendarId"]
        f_cancellation_reason = data["cancellationReason"]
        f_rejection_reason = data["rejectionReason"]
        f_reassign_reason = data["reassignReason"]
        f_reassign_by_id = data["reassignById"]
        f_dynamic_event_slug_ref = data["dynamicEventSlugRef"]
        f_dynamic_group_slug_ref = data["dynamicGroupSlugRef"]
        f_rescheduled = data["rescheduled"]
        f_from_reschedule = data["fromReschedule"]
        f_recurring_event_id = data["recurringEventId"]
        f_sms_reminder_number = data["smsReminderNumber"]
        f_scheduled_jobs = data["scheduledJobs"]
        f_metadata = data["metadata"]
        f_is_recorded = data["isRecorded"]
        f_i_cal_uid = data["iCalUID"]
        f_i_cal_sequence = data["iCalSequence"]
        f_rating = data["rating"]
        f_rating_feedback = data["ratingFeedback"]
        f_no_show_host = data["noShowHost"]
        f_one_time_password = data["oneTimePassword"]
        f_cancelled_by = data["cancelledBy"]
        f_rescheduled_by = data["rescheduledBy"]
        f_creation_source = data["creationSource"]
        f_user = data["user"]
        f_attendees = data["attendees"]
        f_payment = data["payment"]
        f_references = data["references"]
        f_payment_required = data["paymentRequired"]
        f_lucky_users = data["luckyUsers"]
        f_is_dry_run = data["isDryRun"]
        if (
            (f_custom_inputs is not None and type(f_custom_inputs) is not dict)
            or type(f_scheduled_jobs) is not list
            or (f_metadata is not None and type(f_metadata) is not dict)
            or type(f_attendees) is not list
            or type(f_payment) is not list
            or type(f_references) is not list
            or type(f_lucky_users) is not list
        ):
            return decode_exactly(CreatedBooking, data, drift, mark)
        if type(f_id) is not int:
            odd(CreatedBooking, "id", data, drift)
        if type(f_uid) is not str:
            odd(CreatedBooking, "uid", data, drift)
        if f_idempotency_key is not None and type(f_idempotency_key) is not str:
            odd(CreatedBooking, "idempotencyKey", data, drift)
        if f_user_id is not None and type(f_user_id) is not int:
            odd(CreatedBooking, "userId", data, drift)
        if f_user_primary_email is not None and type(f_user_primary_email) is not str:
            odd(CreatedBooking, "userPrimaryEmail", data, drift)
        if f_event_type_id is not None and type(f_event_type_id) is not int:
            odd(CreatedBooking, "eventTypeId", data, drift)
        if type(f_title) is not str:
            odd(CreatedBooking, "title", data, drift)
        if f_description is not None and type(f_description) is not str:
            odd(CreatedBooking, "description", data, drift)
        f_start_time = parse_time(f_start_time)
        if f_start_time.tzinfo is None:
            return decode_exactly(CreatedBooking, data, drift, mark)
        f_end_time = parse_time(f_end_time)
        if f_end_time.tzinfo is None:
            return decode_exactly(CreatedBooking, data, drift, mark)
        if f_location is not None and type(f_location) is not str:
            odd(CreatedBooking, "location", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(CreatedBooking, data, drift, mark)
        if f_updated_at is not None:
            f_updated_at = parse_time(f_updated_at)
            if f_updated_at.tzinfo is None:
                return decode_exactly(CreatedBooking, data, drift, mark)
        if f_status not in {"ACCEPTED", "AWAITING_HOST", "CANCELLED", "PENDING", "REJECTED"}:
            odd(CreatedBooking, "status", data, drift)
        if type(f_paid) is not bool:
            odd(CreatedBooking, "paid", data, drift)
        if f_destination_calendar_id is not None and type(f_destination_calendar_id) is not int:
            odd(CreatedBooking, "destinationCalendarId", data, drift)
        if f_cancellation_reason is not None and type(f_cancellation_reason) is not str:
            odd(CreatedBooking, "cancellationReason", data, drift)
        if f_rejection_reason is not None and type(f_rejection_reason) is not str:
            odd(CreatedBooking, "rejectionReason", data, drift)
        if f_reassign_reason is not None and type(f_reassign_reason) is not str:
            odd(CreatedBooking, "reassignReason", data, drift)
        if f_reassign_by_id is not None and type(f_reassign_by_id) is not int:
            odd(CreatedBooking, "reassignById", data, drift)
        if f_dynamic_event_slug_ref is not None and type(f_dynamic_event_slug_ref) is not str:
            odd(CreatedBooking, "dynamicEventSlugRef", data, drift)
        if f_dynamic_group_slug_ref is not None and type(f_dynamic_group_slug_ref) is not str:
            odd(CreatedBooking, "dynamicGroupSlugRef", data, drift)
        if f_rescheduled is not None and type(f_rescheduled) is not bool:
            odd(CreatedBooking, "rescheduled", data, drift)
        if f_from_reschedule is not None and type(f_from_reschedule) is not str:
            odd(CreatedBooking, "fromReschedule", data, drift)
        if f_recurring_event_id is not None and type(f_recurring_event_id) is not str:
            odd(CreatedBooking, "recurringEventId", data, drift)
        if f_sms_reminder_number is not None and type(f_sms_reminder_number) is not str:
            odd(CreatedBooking, "smsReminderNumber", data, drift)
        for item in f_scheduled_jobs:
            if type(item) is not str:
                return decode_exactly(CreatedBooking, data, drift, mark)
        if type(f_is_recorded) is not bool:
            odd(CreatedBooking, "isRecorded", data, drift)
        if f_i_cal_uid is not None and type(f_i_cal_uid) is not str:
            odd(CreatedBooking, "iCalUID", data, drift)
        if type(f_i_cal_sequence) is not int:
            odd(CreatedBooking, "iCalSequence", data, drift)
        if f_rating is not None and type(f_rating) is not int:
            odd(CreatedBooking, "rating", data, drift)
        if f_rating_feedback is not None and type(f_rating_feedback) is not str:
            odd(CreatedBooking, "ratingFeedback", data, drift)
        if f_no_show_host is not None and type(f_no_show_host) is not bool:
            odd(CreatedBooking, "noShowHost", data, drift)
        if f_one_time_password is not None and type(f_one_time_password) is not str:
            odd(CreatedBooking, "oneTimePassword", data, drift)
        if f_cancelled_by is not None and type(f_cancelled_by) is not str:
            odd(CreatedBooking, "cancelledBy", data, drift)
        if f_rescheduled_by is not None and type(f_rescheduled_by) is not str:
            odd(CreatedBooking, "rescheduledBy", data, drift)
        if f_creation_source is not None and type(f_creation_source) is not str:
            odd(CreatedBooking, "creationSource", data, drift)
        if type(f_payment_required) is not bool:
            odd(CreatedBooking, "paymentRequired", data, drift)
        for item in f_lucky_users:
            if type(item) is not int:
                return decode_exactly(CreatedBooking, data, drift, mark)
        if type(f_is_dry_run) is not bool:
            odd(CreatedBooking, "isDryRun", data, drift)
        more = len(data) - 47
        f_video_call_url = f_apps_status = f_seat_reference_uid = f_message = absent
        f_payment_uid = f_payment_id = absent
        if more:
            if "videoCallUrl" in data:
                f_video_call_url = data["videoCallUrl"]
                more -= 1
                if type(f_video_call_url) is not str:
                    odd(CreatedBooking, "videoCallUrl", data, drift)
            if "appsStatus" in data:
                f_apps_status = data["appsStatus"]
                more -= 1
                if type(f_apps_status) is not list:
                    return decode_exactly(CreatedBooking, data, drift, mark)
            if "seatReferenceUid" in data:
                f_seat_reference_uid = data["seatReferenceUid"]
                more -= 1
                if type(f_seat_reference_uid) is not str:
                    odd(CreatedBooking, "seatReferenceUid", data, drift)
            if "message" in data:
                f_message = data["message"]
                more -= 1
                if type(f_message) is not str:
                    odd(CreatedBooking, "message", data, drift)
            if "paymentUid" in data:
                f_payment_uid = data["paymentUid"]
                more -= 1
                if type(f_payment_uid) is not str:
                    odd(CreatedBooking, "paymentUid", data, drift)
            if "paymentId" in data:
                f_payment_id = data["paymentId"]
                more -= 1
                if type(f_payment_id) is not int:
                    odd(CreatedBooking, "paymentId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreatedBooking, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_responses is not None:
            f_responses = decode_booking_answers(f_responses, drift)
        f_user = decode_created_booking_user(f_user, drift)
        if f_attendees:
            f_attendees = (
                [decode_created_booking_attendee(f_attendees[0], drift)]
                if len(f_attendees) == 1
                else [decode_created_booking_attendee(item, drift) for item in f_attendees]
            )
        if f_payment:
            f_payment = (
                [decode_payment(f_payment[0], drift)]
                if len(f_payment) == 1
                else [decode_payment(item, drift) for item in f_payment]
            )
        if f_references:
            f_references = (
                [decode_created_reference(f_references[0], drift)]
                if len(f_references) == 1
                else [decode_created_reference(item, drift) for item in f_references]
            )
        if f_apps_status:
            f_apps_status = (
                [decode_created_booking_apps_status_item(f_apps_status[0], drift)]
                if len(f_apps_status) == 1
                else [decode_created_booking_apps_status_item(item, drift) for item in f_apps_status]
            )
    except Odd:
        return decode_exactly(CreatedBooking, data, drift, mark)
    self = new(CreatedBooking)
    self.id = f_id
    self.uid = f_uid
    self.idempotency_key = f_idempotency_key
    self.user_id = f_user_id
    self.user_primary_email = f_user_primary_email
    self.event_type_id = f_event_type_id
    self.title = f_title
    self.description = f_description
    self.custom_inputs = f_custom_inputs
    self.responses = f_responses
    self.start_time = f_start_time
    self.end_time = f_end_time
    self.location = f_location
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self.status = f_status
    self.paid = f_paid
    self.destination_calendar_id = f_destination_calendar_id
    self.cancellation_reason = f_cancellation_reason
    self.rejection_reason = f_rejection_reason
    self.reassign_reason = f_reassign_reason
    self.reassign_by_id = f_reassign_by_id
    self.dynamic_event_slug_ref = f_dynamic_event_slug_ref
    self.dynamic_group_slug_ref = f_dynamic_group_slug_ref
    self.rescheduled = f_rescheduled
    self.from_reschedule = f_from_reschedule
    self.recurring_event_id = f_recurring_event_id
    self.sms_reminder_number = f_sms_reminder_number
    self.scheduled_jobs = f_scheduled_jobs
    self.metadata = f_metadata
    self.is_recorded = f_is_recorded
    self.i_cal_uid = f_i_cal_uid
    self.i_cal_sequence = f_i_cal_sequence
    self.rating = f_rating
    self.rating_feedback = f_rating_feedback
    self.no_show_host = f_no_show_host
    self.one_time_password = f_one_time_password
    self.cancelled_by = f_cancelled_by
    self.rescheduled_by = f_rescheduled_by
    self.creation_source = f_creation_source
    self.user = f_user
    self.attendees = f_attendees
    self.payment = f_payment
    self.references = f_references
    self.payment_required = f_payment_required
    self.lucky_users = f_lucky_users
    self.is_dry_run = f_is_dry_run
    self.video_call_url = f_video_call_url
    self.apps_status = f_apps_status
    self.seat_reference_uid = f_seat_reference_uid
    self.message = f_message
    self.payment_uid = f_payment_uid
    self.payment_id = f_payment_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreatedBooking(Model):
    """Returned by `create_booking`."""

    __slots__ = (
        "id",
        "uid",
        "idempotency_key",
        "user_id",
        "user_primary_email",
        "event_type_id",
        "title",
        "description",
        "custom_inputs",
        "responses",
        "start_time",
        "end_time",
        "location",
        "created_at",
        "updated_at",
        "status",
        "paid",
        "destination_calendar_id",
        "cancellation_reason",
        "rejection_reason",
        "reassign_reason",
        "reassign_by_id",
        "dynamic_event_slug_ref",
        "dynamic_group_slug_ref",
        "rescheduled",
        "from_reschedule",
        "recurring_event_id",
        "sms_reminder_number",
        "scheduled_jobs",
        "metadata",
        "is_recorded",
        "i_cal_uid",
        "i_cal_sequence",
        "rating",
        "rating_feedback",
        "no_show_host",
        "one_time_password",
        "cancelled_by",
        "rescheduled_by",
        "creation_source",
        "user",
        "attendees",
        "payment",
        "references",
        "payment_required",
        "lucky_users",
        "is_dry_run",
        "video_call_url",
        "apps_status",
        "seat_reference_uid",
        "message",
        "payment_uid",
        "payment_id",
    )

    _names = (
        ("id", "id"),
        ("uid", "uid"),
        ("idempotency_key", "idempotencyKey"),
        ("user_id", "userId"),
        ("user_primary_email", "userPrimaryEmail"),
        ("event_type_id", "eventTypeId"),
        ("title", "title"),
        ("description", "description"),
        ("custom_inputs", "customInputs"),
        ("responses", "responses"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
        ("location", "location"),
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
        ("status", "status"),
        ("paid", "paid"),
        ("destination_calendar_id", "destinationCalendarId"),
        ("cancellation_reason", "cancellationReason"),
        ("rejection_reason", "rejectionReason"),
        ("reassign_reason", "reassignReason"),
        ("reassign_by_id", "reassignById"),
        ("dynamic_event_slug_ref", "dynamicEventSlugRef"),
        ("dynamic_group_slug_ref", "dynamicGroupSlugRef"),
        ("rescheduled", "rescheduled"),
        ("from_reschedule", "fromReschedule"),
        ("recurring_event_id", "recurringEventId"),
        ("sms_reminder_number", "smsReminderNumber"),
        ("scheduled_jobs", "scheduledJobs"),
        ("metadata", "metadata"),
        ("is_recorded", "isRecorded"),
        ("i_cal_uid", "iCalUID"),
        ("i_cal_sequence", "iCalSequence"),
        ("rating", "rating"),
        ("rating_feedback", "ratingFeedback"),
        ("no_show_host", "noShowHost"),
        ("one_time_password", "oneTimePassword"),
        ("cancelled_by", "cancelledBy"),
        ("rescheduled_by", "rescheduledBy"),
        ("creation_source", "creationSource"),
        ("user", "user"),
        ("attendees", "attendees"),
        ("payment", "payment"),
        ("references", "references"),
        ("payment_required", "paymentRequired"),
        ("lucky_users", "luckyUsers"),
        ("is_dry_run", "isDryRun"),
        ("video_call_url", "videoCallUrl"),
        ("apps_status", "appsStatus"),
        ("seat_reference_uid", "seatReferenceUid"),
        ("message", "message"),
        ("payment_uid", "paymentUid"),
        ("payment_id", "paymentId"),
    )
    _hidden = frozenset(("one_time_password",))
    _decode = staticmethod(decode)

    id: int
    uid: str
    idempotency_key: str | None
    user_id: int | None
    user_primary_email: str | None
    event_type_id: int | None
    title: str
    description: str | None
    custom_inputs: dict[str, Any] | None
    responses: BookingAnswers | None
    start_time: datetime.datetime
    end_time: datetime.datetime
    location: str | None
    created_at: datetime.datetime
    updated_at: datetime.datetime | None
    status: BookingStatus | str
    paid: bool
    destination_calendar_id: int | None
    cancellation_reason: str | None
    rejection_reason: str | None
    reassign_reason: str | None
    reassign_by_id: int | None
    dynamic_event_slug_ref: str | None
    dynamic_group_slug_ref: str | None
    rescheduled: bool | None
    from_reschedule: str | None
    recurring_event_id: str | None
    sms_reminder_number: str | None
    scheduled_jobs: list[str]
    metadata: dict[str, Any] | None
    is_recorded: bool
    i_cal_uid: str | None
    i_cal_sequence: int
    rating: int | None
    rating_feedback: str | None
    no_show_host: bool | None
    one_time_password: str | None
    cancelled_by: str | None
    rescheduled_by: str | None
    creation_source: str | None
    user: CreatedBookingUser
    attendees: list[CreatedBookingAttendee]
    payment: list[Payment]
    references: list[CreatedReference]
    payment_required: bool
    lucky_users: list[int]
    is_dry_run: bool
    video_call_url: str | Unset
    apps_status: list[CreatedBookingAppsStatusItem] | Unset
    seat_reference_uid: str | Unset
    message: str | Unset
    payment_uid: str | Unset
    payment_id: int | Unset

    def __init__(
        self,
        *,
        id: int,
        uid: str,
        idempotency_key: str | None,
        user_id: int | None,
        user_primary_email: str | None,
        event_type_id: int | None,
        title: str,
        description: str | None,
        custom_inputs: dict[str, Any] | None,
        responses: BookingAnswers | None,
        start_time: datetime.datetime,
        end_time: datetime.datetime,
        location: str | None,
        created_at: datetime.datetime,
        updated_at: datetime.datetime | None,
        status: BookingStatus | str,
        paid: bool,
        destination_calendar_id: int | None,
        cancellation_reason: str | None,
        rejection_reason: str | None,
        reassign_reason: str | None,
        reassign_by_id: int | None,
        dynamic_event_slug_ref: str | None,
        dynamic_group_slug_ref: str | None,
        rescheduled: bool | None,
        from_reschedule: str | None,
        recurring_event_id: str | None,
        sms_reminder_number: str | None,
        scheduled_jobs: list[str],
        metadata: dict[str, Any] | None,
        is_recorded: bool,
        i_cal_uid: str | None,
        i_cal_sequence: int,
        rating: int | None,
        rating_feedback: str | None,
        no_show_host: bool | None,
        one_time_password: str | None,
        cancelled_by: str | None,
        rescheduled_by: str | None,
        creation_source: str | None,
        user: CreatedBookingUser,
        attendees: list[CreatedBookingAttendee],
        payment: list[Payment],
        references: list[CreatedReference],
        payment_required: bool,
        lucky_users: list[int],
        is_dry_run: bool,
        video_call_url: str | Unset = UNSET,
        apps_status: list[CreatedBookingAppsStatusItem] | Unset = UNSET,
        seat_reference_uid: str | Unset = UNSET,
        message: str | Unset = UNSET,
        payment_uid: str | Unset = UNSET,
        payment_id: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.uid = uid
        self.idempotency_key = idempotency_key
        self.user_id = user_id
        self.user_primary_email = user_primary_email
        self.event_type_id = event_type_id
        self.title = title
        self.description = description
        self.custom_inputs = custom_inputs
        self.responses = responses
        self.start_time = start_time
        self.end_time = end_time
        self.location = location
        self.created_at = created_at
        self.updated_at = updated_at
        self.status = status
        self.paid = paid
        self.destination_calendar_id = destination_calendar_id
        self.cancellation_reason = cancellation_reason
        self.rejection_reason = rejection_reason
        self.reassign_reason = reassign_reason
        self.reassign_by_id = reassign_by_id
        self.dynamic_event_slug_ref = dynamic_event_slug_ref
        self.dynamic_group_slug_ref = dynamic_group_slug_ref
        self.rescheduled = rescheduled
        self.from_reschedule = from_reschedule
        self.recurring_event_id = recurring_event_id
        self.sms_reminder_number = sms_reminder_number
        self.scheduled_jobs = scheduled_jobs
        self.metadata = metadata
        self.is_recorded = is_recorded
        self.i_cal_uid = i_cal_uid
        self.i_cal_sequence = i_cal_sequence
        self.rating = rating
        self.rating_feedback = rating_feedback
        self.no_show_host = no_show_host
        self.one_time_password = one_time_password
        self.cancelled_by = cancelled_by
        self.rescheduled_by = rescheduled_by
        self.creation_source = creation_source
        self.user = user
        self.attendees = attendees
        self.payment = payment
        self.references = references
        self.payment_required = payment_required
        self.lucky_users = lucky_users
        self.is_dry_run = is_dry_run
        self.video_call_url = video_call_url
        self.apps_status = apps_status
        self.seat_reference_uid = seat_reference_uid
        self.message = message
        self.payment_uid = payment_uid
        self.payment_id = payment_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_answers import BookingAnswers
        from .created_booking_apps_status_item import CreatedBookingAppsStatusItem
        from .created_booking_attendee import CreatedBookingAttendee
        from .created_booking_user import CreatedBookingUser
        from .created_reference import CreatedReference
        from .payment import Payment

        return (
            ("id", "id", True, INTEGER),
            ("uid", "uid", True, STRING),
            ("idempotency_key", "idempotencyKey", True, Nullable(STRING)),
            ("user_id", "userId", True, Nullable(INTEGER)),
            ("user_primary_email", "userPrimaryEmail", True, Nullable(STRING)),
            ("event_type_id", "eventTypeId", True, Nullable(INTEGER)),
            ("title", "title", True, STRING),
            ("description", "description", True, Nullable(STRING)),
            ("custom_inputs", "customInputs", True, Nullable(Map(ANY))),
            ("responses", "responses", True, Nullable(Ref(BookingAnswers))),
            ("start_time", "startTime", True, TIME),
            ("end_time", "endTime", True, TIME),
            ("location", "location", True, Nullable(STRING)),
            ("created_at", "createdAt", True, TIME),
            ("updated_at", "updatedAt", True, Nullable(TIME)),
            (
                "status",
                "status",
                True,
                Choice("ACCEPTED", "AWAITING_HOST", "CANCELLED", "PENDING", "REJECTED"),
            ),
            ("paid", "paid", True, BOOLEAN),
            ("destination_calendar_id", "destinationCalendarId", True, Nullable(INTEGER)),
            ("cancellation_reason", "cancellationReason", True, Nullable(STRING)),
            ("rejection_reason", "rejectionReason", True, Nullable(STRING)),
            ("reassign_reason", "reassignReason", True, Nullable(STRING)),
            ("reassign_by_id", "reassignById", True, Nullable(INTEGER)),
            ("dynamic_event_slug_ref", "dynamicEventSlugRef", True, Nullable(STRING)),
            ("dynamic_group_slug_ref", "dynamicGroupSlugRef", True, Nullable(STRING)),
            ("rescheduled", "rescheduled", True, Nullable(BOOLEAN)),
            ("from_reschedule", "fromReschedule", True, Nullable(STRING)),
            ("recurring_event_id", "recurringEventId", True, Nullable(STRING)),
            ("sms_reminder_number", "smsReminderNumber", True, Nullable(STRING)),
            ("scheduled_jobs", "scheduledJobs", True, List(STRING)),
            ("metadata", "metadata", True, Nullable(Map(ANY))),
            ("is_recorded", "isRecorded", True, BOOLEAN),
            ("i_cal_uid", "iCalUID", True, Nullable(STRING)),
            ("i_cal_sequence", "iCalSequence", True, INTEGER),
            ("rating", "rating", True, Nullable(INTEGER)),
            ("rating_feedback", "ratingFeedback", True, Nullable(STRING)),
            ("no_show_host", "noShowHost", True, Nullable(BOOLEAN)),
            ("one_time_password", "oneTimePassword", True, Nullable(STRING)),
            ("cancelled_by", "cancelledBy", True, Nullable(STRING)),
            ("rescheduled_by", "rescheduledBy", True, Nullable(STRING)),
            ("creation_source", "creationSource", True, Nullable(STRING)),
            ("user", "user", True, Ref(CreatedBookingUser)),
            ("attendees", "attendees", True, List(Ref(CreatedBookingAttendee))),
            ("payment", "payment", True, List(Ref(Payment))),
            ("references", "references", True, List(Ref(CreatedReference))),
            ("payment_required", "paymentRequired", True, BOOLEAN),
            ("lucky_users", "luckyUsers", True, List(INTEGER)),
            ("is_dry_run", "isDryRun", True, BOOLEAN),
            ("video_call_url", "videoCallUrl", False, STRING),
            ("apps_status", "appsStatus", False, List(Ref(CreatedBookingAppsStatusItem))),
            ("seat_reference_uid", "seatReferenceUid", False, STRING),
            ("message", "message", False, STRING),
            ("payment_uid", "paymentUid", False, STRING),
            ("payment_id", "paymentId", False, INTEGER),
        )
