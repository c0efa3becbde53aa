# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Model,
    Nullable,
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
        "uid",
        "id",
        "bookingId",
        "meetingId",
        "meetingPassword",
        "meetingUrl",
        "deleted",
        "externalCalendarId",
        "credentialId",
        "thirdPartyRecurringEventId",
        "delegationCredentialId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_uid = data["uid"]
        if type(f_type_) is not str:
            odd(BookingRowReference, "type", data, drift)
        if type(f_uid) is not str:
            odd(BookingRowReference, "uid", data, drift)
        more = len(data) - 2
        f_id = f_booking_id = f_meeting_id = f_meeting_password = absent
        f_meeting_url = f_deleted = f_external_calendar_id = f_credential_id = absent
        f_third_party_recurring_event_id = f_delegation_credential_id = absent
        if more:
            if "id" in data:
                f_id = data["id"]
                more -= 1
                if type(f_id) is not int:
                    odd(BookingRowReference, "id", data, drift)
            if "bookingId" in data:
                f_booking_id = data["bookingId"]
                more -= 1
                if f_booking_id is not None and type(f_booking_id) is not int:
                    odd(BookingRowReference, "bookingId", data, drift)
            if "meetingId" in data:
                f_meeting_id = data["meetingId"]
                more -= 1
                if f_meeting_id is not None and type(f_meeting_id) is not str:
                    odd(BookingRowReference, "meetingId", data, drift)
            if "meetingPassword" in data:
                f_meeting_password = data["meetingPassword"]
                more -= 1
                if f_meeting_password is not None and type(f_meeting_password) is not str:
                    odd(BookingRowReference, "meetingPassword", data, drift)
            if "meetingUrl" in data:
                f_meeting_url = data["meetingUrl"]
                more -= 1
                if f_meeting_url is not None and type(f_meeting_url) is not str:
                    odd(BookingRowReference, "meetingUrl", data, drift)
            if "deleted" in data:
                f_deleted = data["deleted"]
                more -= 1
                if f_deleted is not None and type(f_deleted) is not bool:
                    odd(BookingRowReference, "deleted", data, drift)
            if "externalCalendarId" in data:
                f_external_calendar_id = data["externalCalendarId"]
                more -= 1
                if f_external_calendar_id is not None and type(f_external_calendar_id) is not str:
                    odd(BookingRowReference, "externalCalendarId", data, drift)
            if "credentialId" in data:
                f_credential_id = data["credentialId"]
                more -= 1
                if f_credential_id is not None and type(f_credential_id) is not int:
                    odd(BookingRowReference, "credentialId", data, drift)
            if "thirdPartyRecurringEventId" in data:
                f_third_party_recurring_event_id = data["thirdPartyRecurringEventId"]
                more -= 1
                if (
                    f_third_party_recurring_event_id is not None
                    and type(f_third_party_recurring_event_id) is not str
                ):
                    odd(BookingRowReference, "thirdPartyRecurringEventId", data, drift)
            if "delegationCredentialId" in data:
                f_delegation_credential_id = data["delegationCredentialId"]
                more -= 1
                if f_delegation_credential_id is not None and type(f_delegation_credential_id) is not str:
                    odd(BookingRowReference, "delegationCredentialId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingRowReference, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingRowReference)
    self.type_ = f_type_
    self.uid = f_uid
    self.id = f_id
    self.booking_id = f_booking_id
    self.meeting_id = f_meeting_id
    self.meeting_password = f_meeting_password
    self.meeting_url = f_meeting_url
    self.deleted = f_deleted
    self.external_calendar_id = f_external_calendar_id
    self.credential_id = f_credential_id
    self.third_party_recurring_event_id = f_third_party_recurring_event_id
    self.delegation_credential_id = f_delegation_credential_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingRowReference(Model):
    """Part of `BookingRow.references` and `ListedBookingRow.references`."""

    __slots__ = (
        "type_",
        "uid",
        "id",
        "booking_id",
        "meeting_id",
        "meeting_password",
        "meeting_url",
        "deleted",
        "external_calendar_id",
        "credential_id",
        "third_party_recurring_event_id",
        "delegation_credential_id",
    )

    _names = (
        ("type_", "type"),
        ("uid", "uid"),
        ("id", "id"),
        ("booking_id", "bookingId"),
        ("meeting_id", "meetingId"),
        ("meeting_password", "meetingPassword"),
        ("meeting_url", "meetingUrl"),
        ("deleted", "deleted"),
        ("external_calendar_id", "externalCalendarId"),
        ("credential_id", "credentialId"),
        ("third_party_recurring_event_id", "thirdPartyRecurringEventId"),
        ("delegation_credential_id", "delegationCredentialId"),
    )
    _hidden = frozenset(("meeting_password",))
    _decode = staticmethod(decode)

    type_: str
    uid: str
    id: int | Unset
    booking_id: int | None | Unset
    meeting_id: str | None | Unset
    meeting_password: str | None | Unset
    meeting_url: str | None | Unset
    deleted: bool | None | Unset
    external_calendar_id: str | None | Unset
    credential_id: int | None | Unset
    third_party_recurring_event_id: str | None | Unset
    delegation_credential_id: str | None | Unset

    def __init__(
        self,
        *,
        type_: str,
        uid: str,
        id: int | Unset = UNSET,
        booking_id: int | None | Unset = UNSET,
        meeting_id: str | None | Unset = UNSET,
        meeting_password: str | None | Unset = UNSET,
        meeting_url: str | None | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        external_calendar_id: str | None | Unset = UNSET,
        credential_id: int | None | Unset = UNSET,
        third_party_recurring_event_id: str | None | Unset = UNSET,
        delegation_credential_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.uid = uid
        self.id = id
        self.booking_id = booking_id
        self.meeting_id = meeting_id
        self.meeting_password = meeting_password
        self.meeting_url = meeting_url
        self.deleted = deleted
        self.external_calendar_id = external_calendar_id
        self.credential_id = credential_id
        self.third_party_recurring_event_id = third_party_recurring_event_id
        self.delegation_credential_id = delegation_credential_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, STRING),
            ("uid", "uid", True, STRING),
            ("id", "id", False, INTEGER),
            ("booking_id", "bookingId", False, Nullable(INTEGER)),
            ("meeting_id", "meetingId", False, Nullable(STRING)),
            ("meeting_password", "meetingPassword", False, Nullable(STRING)),
            ("meeting_url", "meetingUrl", False, Nullable(STRING)),
            ("deleted", "deleted", False, Nullable(BOOLEAN)),
            ("external_calendar_id", "externalCalendarId", False, Nullable(STRING)),
            ("credential_id", "credentialId", False, Nullable(INTEGER)),
            ("third_party_recurring_event_id", "thirdPartyRecurringEventId", False, Nullable(STRING)),
            ("delegation_credential_id", "delegationCredentialId", False, Nullable(STRING)),
        )
