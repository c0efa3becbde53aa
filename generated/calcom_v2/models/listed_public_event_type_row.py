# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
    Model,
    Nullable,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .stored_event_type_metadata import decode as decode_stored_event_type_metadata
from .stored_recurrence import decode as decode_stored_recurrence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_page_event_type_scheduling_type import BookingPageEventTypeSchedulingType
    from .stored_event_type_metadata import StoredEventTypeMetadata
    from .stored_recurrence import StoredRecurrence

FIELDS = frozenset(
    (
        "id",
        "title",
        "description",
        "length",
        "schedulingType",
        "recurringEvent",
        "slug",
        "hidden",
        "price",
        "currency",
        "lockTimeZoneToggleOnBookingPage",
        "lockedTimeZone",
        "requiresConfirmation",
        "requiresBookerEmailVerification",
        "metadata",
        "canSendCalVideoTranscriptionEmails",
        "descriptionAsSafeHTML",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_title = data["title"]
        f_description = data["description"]
        f_length = data["length"]
        f_scheduling_type = data["schedulingType"]
        f_recurring_event = data["recurringEvent"]
        f_slug = data["slug"]
        f_hidden = data["hidden"]
        f_price = data["price"]
        f_currency = data["currency"]
        f_lock_time_zone_toggle_on_booking_page = data["lockTimeZoneToggleOnBookingPage"]
        f_locked_time_zone = data["lockedTimeZone"]
        f_requires_confirmation = data["requiresConfirmation"]
        f_requires_booker_email_verification = data["requiresBookerEmailVerification"]
        f_metadata = data["metadata"]
        f_can_send_cal_video_transcription_emails = data["canSendCalVideoTranscriptionEmails"]
        f_description_as_safe_html = data["descriptionAsSafeHTML"]
        if type(f_id) is not int:
            odd(ListedPublicEventTypeRow, "id", data, drift)
        if type(f_title) is not str:
            odd(ListedPublicEventTypeRow, "title", data, drift)
        if f_description is not None and type(f_description) is not str:
            odd(ListedPublicEventTypeRow, "description", data, drift)
        if type(f_length) is not int:
            odd(ListedPublicEventTypeRow, "length", data, drift)
        if f_scheduling_type is not None and f_scheduling_type not in {
            "COLLECTIVE",
            "MANAGED",
            "ROUND_ROBIN",
        }:
            odd(ListedPublicEventTypeRow, "schedulingType", data, drift)
        if type(f_slug) is not str:
            odd(ListedPublicEventTypeRow, "slug", data, drift)
        if type(f_hidden) is not bool:
            odd(ListedPublicEventTypeRow, "hidden", data, drift)
        if type(f_price) is not int:
            odd(ListedPublicEventTypeRow, "price", data, drift)
        if type(f_currency) is not str:
            odd(ListedPublicEventTypeRow, "currency", data, drift)
        if type(f_lock_time_zone_toggle_on_booking_page) is not bool:
            odd(ListedPublicEventTypeRow, "lockTimeZoneToggleOnBookingPage", data, drift)
        if f_locked_time_zone is not None and type(f_locked_time_zone) is not str:
            odd(ListedPublicEventTypeRow, "lockedTimeZone", data, drift)
        if type(f_requires_confirmation) is not bool:
            odd(ListedPublicEventTypeRow, "requiresConfirmation", data, drift)
        if type(f_requires_booker_email_verification) is not bool:
            odd(ListedPublicEventTypeRow, "requiresBookerEmailVerification", data, drift)
        if type(f_can_send_cal_video_transcription_emails) is not bool:
            odd(ListedPublicEventTypeRow, "canSendCalVideoTranscriptionEmails", data, drift)
        if type(f_description_as_safe_html) is not str:
            odd(ListedPublicEventTypeRow, "descriptionAsSafeHTML", data, drift)
        more = len(data) - 17
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListedPublicEventTypeRow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_recurring_event is not None:
            f_recurring_event = decode_stored_recurrence(f_recurring_event, drift)
        f_metadata = decode_stored_event_type_metadata(f_metadata, drift)
    except Odd:
        return decode_exactly(ListedPublicEventTypeRow, data, drift, mark)
    self = new(ListedPublicEventTypeRow)
    self.id = f_id
    self.title = f_title
    self.description = f_description
    self.length = f_length
    self.scheduling_type = f_scheduling_type
    self.recurring_event = f_recurring_event
    self.slug = f_slug
    self.hidden = f_hidden
    self.price = f_price
    self.currency = f_currency
    self.lock_time_zone_toggle_on_booking_page = f_lock_time_zone_toggle_on_booking_page
    self.locked_time_zone = f_locked_time_zone
    self.requires_confirmation = f_requires_confirmation
    self.requires_booker_email_verification = f_requires_booker_email_verification
    self.metadata = f_metadata
    self.can_send_cal_video_transcription_emails = f_can_send_cal_video_transcription_emails
    self.description_as_safe_html = f_description_as_safe_html
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ListedPublicEventTypeRow(Model):
    """Returned by `list_public_event_types`."""

    __slots__ = (
        "id",
        "title",
        "description",
        "length",
        "scheduling_type",
        "recurring_event",
        "slug",
        "hidden",
        "price",
        "currency",
        "lock_time_zone_toggle_on_booking_page",
        "locked_time_zone",
        "requires_confirmation",
        "requires_booker_email_verification",
        "metadata",
        "can_send_cal_video_transcription_emails",
        "description_as_safe_html",
    )

    _names = (
        ("id", "id"),
        ("title", "title"),
        ("description", "description"),
        ("length", "length"),
        ("scheduling_type", "schedulingType"),
        ("recurring_event", "recurringEvent"),
        ("slug", "slug"),
        ("hidden", "hidden"),
        ("price", "price"),
        ("currency", "currency"),
        ("lock_time_zone_toggle_on_booking_page", "lockTimeZoneToggleOnBookingPage"),
        ("locked_time_zone", "lockedTimeZone"),
        ("requires_confirmation", "requiresConfirmation"),
        ("requires_booker_email_verification", "requiresBookerEmailVerification"),
        ("metadata", "metadata"),
        ("can_send_cal_video_transcription_emails", "canSendCalVideoTranscriptionEmails"),
        ("description_as_safe_html", "descriptionAsSafeHTML"),
    )
    _decode = staticmethod(decode)

    id: int
    title: str
    description: str | None
    length: int
    scheduling_type: BookingPageEventTypeSchedulingType | str | None
    recurring_event: StoredRecurrence | None
    slug: str
    hidden: bool
    price: int
    currency: str
    lock_time_zone_toggle_on_booking_page: bool
    locked_time_zone: str | None
    requires_confirmation: bool
    requires_booker_email_verification: bool
    metadata: StoredEventTypeMetadata
    can_send_cal_video_transcription_emails: bool
    description_as_safe_html: str

    def __init__(
        self,
        *,
        id: int,
        title: str,
        description: str | None,
        length: int,
        scheduling_type: BookingPageEventTypeSchedulingType | str | None,
        recurring_event: StoredRecurrence | None,
        slug: str,
        hidden: bool,
        price: int,
        currency: str,
        lock_time_zone_toggle_on_booking_page: bool,
        locked_time_zone: str | None,
        requires_confirmation: bool,
        requires_booker_email_verification: bool,
        metadata: StoredEventTypeMetadata,
        can_send_cal_video_transcription_emails: bool,
        description_as_safe_html: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.description = description
        self.length = length
        self.scheduling_type = scheduling_type
        self.recurring_event = recurring_event
        self.slug = slug
        self.hidden = hidden
        self.price = price
        self.currency = currency
        self.lock_time_zone_toggle_on_booking_page = lock_time_zone_toggle_on_booking_page
        self.locked_time_zone = locked_time_zone
        self.requires_confirmation = requires_confirmation
        self.requires_booker_email_verification = requires_booker_email_verification
        self.metadata = metadata
        self.can_send_cal_video_transcription_emails = can_send_cal_video_transcription_emails
        self.description_as_safe_html = description_as_safe_html
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .stored_event_type_metadata import StoredEventTypeMetadata
        from .stored_recurrence import StoredRecurrence

        return (
            ("id", "id", True, INTEGER),
            ("title", "title", True, STRING),
            ("description", "description", True, Nullable(STRING)),
            ("length", "length", True, INTEGER),
            (
                "scheduling_type",
                "schedulingType",
                True,
                Nullable(Choice("COLLECTIVE", "MANAGED", "ROUND_ROBIN")),
            ),
            ("recurring_event", "recurringEvent", True, Nullable(Ref(StoredRecurrence))),
            ("slug", "slug", True, STRING),
            ("hidden", "hidden", True, BOOLEAN),
            ("price", "price", True, INTEGER),
            ("currency", "currency", True, STRING),
            ("lock_time_zone_toggle_on_booking_page", "lockTimeZoneToggleOnBookingPage", True, BOOLEAN),
            ("locked_time_zone", "lockedTimeZone", True, Nullable(STRING)),
            ("requires_confirmation", "requiresConfirmation", True, BOOLEAN),
            ("requires_booker_email_verification", "requiresBookerEmailVerification", True, BOOLEAN),
            ("metadata", "metadata", True, Ref(StoredEventTypeMetadata)),
            ("can_send_cal_video_transcription_emails", "canSendCalVideoTranscriptionEmails", True, BOOLEAN),
            ("description_as_safe_html", "descriptionAsSafeHTML", True, STRING),
        )
