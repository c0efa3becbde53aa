# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Model,
    Nullable,
    Odd,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "type",
        "meetingId",
        "meetingPassword",
        "externalCalendarId",
        "deleted",
        "credentialId",
        "bookingId",
        "uid",
        "meetingUrl",
        "thirdPartyRecurringEventId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_type_ = f_meeting_id = f_meeting_password = f_external_calendar_id = absent
        f_deleted = f_credential_id = f_booking_id = f_uid = absent
        f_meeting_url = f_third_party_recurring_event_id = absent
        if more:
            if "type" in data:
                f_type_ = data["type"]
                more -= 1
                if type(f_type_) is not str:
                    odd(UpdateBookingReferenceBody, "type", data, drift)
            if "meetingId" in data:
                f_meeting_id = data["meetingId"]
                more -= 1
                if f_meeting_id is not None and type(f_meeting_id) is not str:
                    odd(UpdateBookingReferenceBody, "meetingId", data, drift)
            if "meetingPassword" in data:
                f_meeting_password = data["meetingPassword"]
                more -= 1
                if f_meeting_password is not None and type(f_meeting_password) is not str:
                    odd(UpdateBookingReferenceBody, "meetingPassword", data, drift)
            if "externalCalendarId" in data:
                f_external_calendar_id = data["externalCalendarId"]
                more -= 1
                if f_external_calendar_id is not None and type(f_external_calendar_id) is not str:
                    odd(UpdateBookingReferenceBody, "externalCalendarId", data, drift)
            if "deleted" in data:
                f_deleted = data["deleted"]
                more -= 1
                if f_deleted is not None and type(f_deleted) is not bool:
                    odd(UpdateBookingReferenceBody, "deleted", data, drift)
            if "credentialId" in data:
                f_credential_id = data["credentialId"]
                more -= 1
                if f_credential_id is not None and type(f_credential_id) is not int:
                    odd(UpdateBookingReferenceBody, "credentialId", data, drift)
            if "bookingId" in data:
                f_booking_id = data["bookingId"]
                more -= 1
                if type(f_booking_id) is not int:
                    odd(UpdateBookingReferenceBody, "bookingId", data, drift)
            if "uid" in data:
                f_uid = data["uid"]
                more -= 1
                if type(f_uid) is not str:
                    odd(UpdateBookingReferenceBody, "uid", data, drift)
            if "meetingUrl" in data:
                f_meeting_url = data["meetingUrl"]
                more -= 1
                if f_meeting_url is not None and type(f_meeting_url) is not str:
                    odd(UpdateBookingReferenceBody, "meetingUrl", data, drift)
            if "thirdPartyRecurringEventId" in data:
                f_third_party_recurring_event_id = data["thirdPartyRecurringEventId"]
                more -= 1
                if (
                    f_third_party_recurring_event_id is not None
                    and type(f_third_party_recurring_event_id) is not str
                ):
                    odd(UpdateBookingReferenceBody, "thirdPartyRecurringEventId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateBookingReferenceBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateBookingReferenceBody)
    self.type_ = f_type_
    self.meeting_id = f_meeting_id
    self.meeting_password = f_meeting_password
    self.external_calendar_id = f_external_calendar_id
    self.deleted = f_deleted
    self.credential_id = f_credential_id
    self.booking_id = f_booking_id
    self.uid = f_uid
    self.meeting_url = f_meeting_url
    self.third_party_recurring_event_id = f_third_party_recurring_event_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateBookingReferenceBody(Model):
    """Sent by `update_booking_reference`."""

    __slots__ = (
        "type_",
        "meeting_id",
        "meeting_password",
        "external_calendar_id",
        "deleted",
        "credential_id",
        "booking_id",
        "uid",
        "meeting_url",
        "third_party_recurring_event_id",
    )

    _names = (
        ("type_", "type"),
        ("meeting_id", "meetingId"),
        ("meeting_password", "meetingPassword"),
        ("external_calendar_id", "externalCalendarId"),
        ("deleted", "deleted"),
        ("credential_id", "credentialId"),
        ("booking_id", "bookingId"),
        ("uid", "uid"),
        ("meeting_url", "meetingUrl"),
        ("third_party_recurring_event_id", "thirdPartyRecurringEventId"),
    )
    _hidden = frozenset(("meeting_password",))
    _decode = staticmethod(decode)

    type_: str | Unset
    meeting_id: str | None | Unset
    meeting_password: str | None | Unset
    external_calendar_id: str | None | Unset
    deleted: bool | None | Unset
    credential_id: int | None | Unset
    booking_id: int | Unset
    uid: str | Unset
    meeting_url: str | None | Unset
    third_party_recurring_event_id: str | None | Unset

    def __init__(
        self,
        *,
        type_: str | Unset = UNSET,
        meeting_id: str | None | Unset = UNSET,
        meeting_password: str | None | Unset = UNSET,
        external_calendar_id: str | None | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        credential_id: int | None | Unset = UNSET,
        booking_id: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        meeting_url: str | None | Unset = UNSET,
        third_party_recurring_event_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.meeting_id = meeting_id
        self.meeting_password = meeting_password
        self.external_calendar_id = external_calendar_id
        self.deleted = deleted
        self.credential_id = credential_id
        self.booking_id = booking_id
        self.uid = uid
        self.meeting_url = meeting_url
        self.third_party_recurring_event_id = third_party_recurring_event_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", False, STRING),
            ("meeting_id", "meetingId", False, Nullable(STRING)),
            ("meeting_password", "meetingPassword", False, Nullable(STRING)),
            ("external_calendar_id", "externalCalendarId", False, Nullable(STRING)),
            ("deleted", "deleted", False, Nullable(BOOLEAN)),
            ("credential_id", "credentialId", False, Nullable(INTEGER)),
            ("booking_id", "bookingId", False, INTEGER),
            ("uid", "uid", False, STRING),
            ("meeting_url", "meetingUrl", False, Nullable(STRING)),
            ("third_party_recurring_event_id", "thirdPartyRecurringEventId", False, Nullable(STRING)),
        )
