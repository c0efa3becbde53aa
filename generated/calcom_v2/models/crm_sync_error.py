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
    Model,
    Nullable,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "id",
        "credentialId",
        "eventTypeId",
        "appSlug",
        "timestamp",
        "errorCode",
        "errorMessage",
        "droppedFields",
        "dismissedAt",
        "rawMessage",
        "eventCreated",
        "bookingUid",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_credential_id = data["credentialId"]
        f_event_type_id = data["eventTypeId"]
        f_app_slug = data["appSlug"]
        f_timestamp = data["timestamp"]
        f_error_code = data["errorCode"]
        f_error_message = data["errorMessage"]
        f_dropped_fields = data["droppedFields"]
        f_dismissed_at = data["dismissedAt"]
        if type(f_dropped_fields) is not list:
            return decode_exactly(CrmSyncError, data, drift, mark)
        if type(f_id) is not str:
            odd(CrmSyncError, "id", data, drift)
        if type(f_credential_id) is not int:
            odd(CrmSyncError, "credentialId", data, drift)
        if type(f_event_type_id) is not int:
            odd(CrmSyncError, "eventTypeId", data, drift)
        if type(f_app_slug) is not str:
            odd(CrmSyncError, "appSlug", data, drift)
        if type(f_timestamp) is not str:
            odd(CrmSyncError, "timestamp", data, drift)
        if type(f_error_code) is not str:
            odd(CrmSyncError, "errorCode", data, drift)
        if type(f_error_message) is not str:
            odd(CrmSyncError, "errorMessage", data, drift)
        for item in f_dropped_fields:
            if type(item) is not str:
                return decode_exactly(CrmSyncError, data, drift, mark)
        if f_dismissed_at is not None:
            f_dismissed_at = parse_time(f_dismissed_at)
            if f_dismissed_at.tzinfo is None:
                return decode_exactly(CrmSyncError, data, drift, mark)
        more = len(data) - 9
        f_raw_message = f_event_created = f_booking_uid = absent
        if more:
            if "rawMessage" in data:
                f_raw_message = data["rawMessage"]
                more -= 1
                if type(f_raw_message) is not str:
                    odd(CrmSyncError, "rawMessage", data, drift)
            if "eventCreated" in data:
                f_event_created = data["eventCreated"]
                more -= 1
                if f_event_created is not None and type(f_event_created) is not bool:
                    odd(CrmSyncError, "eventCreated", data, drift)
            if "bookingUid" in data:
                f_booking_uid = data["bookingUid"]
                more -= 1
                if type(f_booking_uid) is not str:
                    odd(CrmSyncError, "bookingUid", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CrmSyncError, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CrmSyncError)
    self.id = f_id
    self.credential_id = f_credential_id
    self.event_type_id = f_event_type_id
    self.app_slug = f_app_slug
    self.timestamp = f_timestamp
    self.error_code = f_error_code
    self.error_message = f_error_message
    self.dropped_fields = f_dropped_fields
    self.dismissed_at = f_dismissed_at
    self.raw_message = f_raw_message
    self.event_created = f_event_created
    self.booking_uid = f_booking_uid
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CrmSyncError(Model):
    """Returned by `list_event_type_crm_sync_errors`."""

    __slots__ = (
        "id",
        "credential_id",
        "event_type_id",
        "app_slug",
        "timestamp",
        "error_code",
        "error_message",
        "dropped_fields",
        "dismissed_at",
        "raw_message",
        "event_created",
        "booking_uid",
    )

    _names = (
        ("id", "id"),
        ("credential_id", "credentialId"),
        ("event_type_id", "eventTypeId"),
        ("app_slug", "appSlug"),
        ("timestamp", "timestamp"),
        ("error_code", "errorCode"),
        ("error_message", "errorMessage"),
        ("dropped_fields", "droppedFields"),
        ("dismissed_at", "dismissedAt"),
        ("raw_message", "rawMessage"),
        ("event_created", "eventCreated"),
        ("booking_uid", "bookingUid"),
    )
    _decode = staticmethod(decode)

    id: str
    credential_id: int
    event_type_id: int
    app_slug: str
    timestamp: str
    error_code: str
    error_message: str
    dropped_fields: list[str]
    dismissed_at: datetime.datetime | None
    raw_message: str | Unset
    event_created: bool | None | Unset
    booking_uid: str | Unset

    def __init__(
        self,
        *,
        id: str,
        credential_id: int,
        event_type_id: int,
        app_slug: str,
        timestamp: str,
        error_code: str,
        error_message: str,
        dropped_fields: list[str],
        dismissed_at: datetime.datetime | None,
        raw_message: str | Unset = UNSET,
        event_created: bool | None | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.credential_id = credential_id
        self.event_type_id = event_type_id
        self.app_slug = app_slug
        self.timestamp = timestamp
        self.error_code = error_code
        self.error_message = error_message
        self.dropped_fields = dropped_fields
        self.dismissed_at = dismissed_at
        self.raw_message = raw_message
        self.event_created = event_created
        self.booking_uid = booking_uid
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("credential_id", "credentialId", True, INTEGER),
            ("event_type_id", "eventTypeId", True, INTEGER),
            ("app_slug", "appSlug", True, STRING),
            ("timestamp", "timestamp", True, STRING),
            ("error_code", "errorCode", True, STRING),
            ("error_message", "errorMessage", True, STRING),
            ("dropped_fields", "droppedFields", True, List(STRING)),
            ("dismissed_at", "dismissedAt", True, Nullable(TIME)),
            ("raw_message", "rawMessage", False, STRING),
            ("event_created", "eventCreated", False, Nullable(BOOLEAN)),
            ("booking_uid", "bookingUid", False, STRING),
        )
