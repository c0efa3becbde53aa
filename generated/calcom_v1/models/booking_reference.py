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
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "id",
        "type",
        "bookingId",
        "uid",
        "meetingId",
        "meetingPassword",
        "meetingUrl",
        "deleted",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_type_ = data["type"]
        f_booking_id = data["bookingId"]
        f_uid = data["uid"]
        f_meeting_id = data["meetingId"]
        f_meeting_password = data["meetingPassword"]
        f_meeting_url = data["meetingUrl"]
        f_deleted = data["deleted"]
        if type(f_id) is not int:
            odd(BookingReference, "id", data, drift)
        if type(f_type_) is not str:
            odd(BookingReference, "type", data, drift)
        if f_booking_id is not None and type(f_booking_id) is not int:
            odd(BookingReference, "bookingId", data, drift)
        if type(f_uid) is not str:
            odd(BookingReference, "uid", data, drift)
        if f_meeting_id is not None and type(f_meeting_id) is not str:
            odd(BookingReference, "meetingId", data, drift)
        if f_meeting_password is not None and type(f_meeting_password) is not str:
            odd(BookingReference, "meetingPassword", data, drift)
        if f_meeting_url is not None and type(f_meeting_url) is not str:
            odd(BookingReference, "meetingUrl", data, drift)
        if f_deleted is not None and type(f_deleted) is not bool:
            odd(BookingReference, "deleted", data, drift)
        more = len(data) - 8
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingReference, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingReference)
    self.id = f_id
    self.type_ = f_type_
    self.booking_id = f_booking_id
    self.uid = f_uid
    self.meeting_id = f_meeting_id
    self.meeting_password = f_meeting_password
    self.meeting_url = f_meeting_url
    self.deleted = f_deleted
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingReference(Model):
    """Part of `BookingReferenceResponse.booking_reference` and `BookingReferencesResponse.booking_references`."""

    __slots__ = (
        "id",
        "type_",
        "booking_id",
        "uid",
        "meeting_id",
        "meeting_password",
        "meeting_url",
        "deleted",
    )

    _names = (
        ("id", "id"),
        ("type_", "type"),
        ("booking_id", "bookingId"),
        ("uid", "uid"),
        ("meeting_id", "meetingId"),
        ("meeting_password", "meetingPassword"),
        ("meeting_url", "meetingUrl"),
        ("deleted", "deleted"),
    )
    _hidden = frozenset(("meeting_password",))
    _decode = staticmethod(decode)

    id: int
    type_: str
    booking_id: int | None
    uid: str
    meeting_id: str | None
    meeting_password: str | None
    meeting_url: str | None
    deleted: bool | None

    def __init__(
        self,
        *,
        id: int,
        type_: str,
        booking_id: int | None,
        uid: str,
        meeting_id: str | None,
        meeting_password: str | None,
        meeting_url: str | None,
        deleted: bool | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.type_ = type_
        self.booking_id = booking_id
        self.uid = uid
        self.meeting_id = meeting_id
        self.meeting_password = meeting_password
        self.meeting_url = meeting_url
        self.deleted = deleted
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("type_", "type", True, STRING),
            ("booking_id", "bookingId", True, Nullable(INTEGER)),
            ("uid", "uid", True, STRING),
            ("meeting_id", "meetingId", True, Nullable(STRING)),
            ("meeting_password", "meetingPassword", True, Nullable(STRING)),
            ("meeting_url", "meetingUrl", True, Nullable(STRING)),
            ("deleted", "deleted", True, Nullable(BOOLEAN)),
        )
