# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
        "meetingId",
        "meetingPassword",
        "meetingUrl",
        "externalCalendarId",
        "credentialId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_uid = data["uid"]
        if type(f_type_) is not str:
            odd(CreatedReference, "type", data, drift)
        if type(f_uid) is not str:
            odd(CreatedReference, "uid", data, drift)
        more = len(data) - 2
        f_meeting_id = f_meeting_password = f_meeting_url = f_external_calendar_id = absent
        f_credential_id = absent
        if more:
            if "meetingId" in data:
                f_meeting_id = data["meetingId"]
                more -= 1
                if f_meeting_id is not None and type(f_meeting_id) is not str:
                    odd(CreatedReference, "meetingId", data, drift)
            if "meetingPassword" in data:
                f_meeting_password = data["meetingPassword"]
                more -= 1
                if f_meeting_password is not None and type(f_meeting_password) is not str:
                    odd(CreatedReference, "meetingPassword", data, drift)
            if "meetingUrl" in data:
                f_meeting_url = data["meetingUrl"]
                more -= 1
                if f_meeting_url is not None and type(f_meeting_url) is not str:
                    odd(CreatedReference, "meetingUrl", data, drift)
            if "externalCalendarId" in data:
                f_external_calendar_id = data["externalCalendarId"]
                more -= 1
                if f_external_calendar_id is not None and type(f_external_calendar_id) is not str:
                    odd(CreatedReference, "externalCalendarId", data, drift)
            if "credentialId" in data:
                f_credential_id = data["credentialId"]
                more -= 1
                if f_credential_id is not None and type(f_credential_id) is not int:
                    odd(CreatedReference, "credentialId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreatedReference, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreatedReference)
    self.type_ = f_type_
    self.uid = f_uid
    self.meeting_id = f_meeting_id
    self.meeting_password = f_meeting_password
    self.meeting_url = f_meeting_url
    self.external_calendar_id = f_external_calendar_id
    self.credential_id = f_credential_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreatedReference(Model):
    """Part of `CreatedBooking.references`."""

    __slots__ = (
        "type_",
        "uid",
        "meeting_id",
        "meeting_password",
        "meeting_url",
        "external_calendar_id",
        "credential_id",
    )

    _names = (
        ("type_", "type"),
        ("uid", "uid"),
        ("meeting_id", "meetingId"),
        ("meeting_password", "meetingPassword"),
        ("meeting_url", "meetingUrl"),
        ("external_calendar_id", "externalCalendarId"),
        ("credential_id", "credentialId"),
    )
    _hidden = frozenset(("meeting_password",))
    _decode = staticmethod(decode)

    type_: str
    uid: str
    meeting_id: str | None | Unset
    meeting_password: str | None | Unset
    meeting_url: str | None | Unset
    external_calendar_id: str | None | Unset
    credential_id: int | None | Unset

    def __init__(
        self,
        *,
        type_: str,
        uid: str,
        meeting_id: str | None | Unset = UNSET,
        meeting_password: str | None | Unset = UNSET,
        meeting_url: str | None | Unset = UNSET,
        external_calendar_id: str | None | Unset = UNSET,
        credential_id: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.uid = uid
        self.meeting_id = meeting_id
        self.meeting_password = meeting_password
        self.meeting_url = meeting_url
        self.external_calendar_id = external_calendar_id
        self.credential_id = credential_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, STRING),
            ("uid", "uid", True, STRING),
            ("meeting_id", "meetingId", False, Nullable(STRING)),
            ("meeting_password", "meetingPassword", False, Nullable(STRING)),
            ("meeting_url", "meetingUrl", False, Nullable(STRING)),
            ("external_calendar_id", "externalCalendarId", False, Nullable(STRING)),
            ("credential_id", "credentialId", False, Nullable(INTEGER)),
        )
