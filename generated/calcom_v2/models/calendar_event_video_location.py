# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    STRING,
    Choice,
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
        "url",
        "label",
        "password",
        "meetingCode",
        "accessCode",
        "pin",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_url = data["url"]
        if f_type_ != "video":
            odd(CalendarEventVideoLocation, "type", data, drift)
        if type(f_url) is not str:
            odd(CalendarEventVideoLocation, "url", data, drift)
        more = len(data) - 2
        f_label = f_password = f_meeting_code = f_access_code = absent
        f_pin = absent
        if more:
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if f_label is not None and type(f_label) is not str:
                    odd(CalendarEventVideoLocation, "label", data, drift)
            if "password" in data:
                f_password = data["password"]
                more -= 1
                if f_password is not None and type(f_password) is not str:
                    odd(CalendarEventVideoLocation, "password", data, drift)
            if "meetingCode" in data:
                f_meeting_code = data["meetingCode"]
                more -= 1
                if f_meeting_code is not None and type(f_meeting_code) is not str:
                    odd(CalendarEventVideoLocation, "meetingCode", data, drift)
            if "accessCode" in data:
                f_access_code = data["accessCode"]
                more -= 1
                if f_access_code is not None and type(f_access_code) is not str:
                    odd(CalendarEventVideoLocation, "accessCode", data, drift)
            if "pin" in data:
                f_pin = data["pin"]
                more -= 1
                if type(f_pin) is not str:
                    odd(CalendarEventVideoLocation, "pin", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CalendarEventVideoLocation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CalendarEventVideoLocation)
    self.type_ = f_type_
    self.url = f_url
    self.label = f_label
    self.password = f_password
    self.meeting_code = f_meeting_code
    self.access_code = f_access_code
    self.pin = f_pin
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CalendarEventVideoLocation(Model):
    """Part of `UnifiedCalendarEvent.locations`."""

    __slots__ = (
        "type_",
        "url",
        "label",
        "password",
        "meeting_code",
        "access_code",
        "pin",
    )

    _names = (
        ("type_", "type"),
        ("url", "url"),
        ("label", "label"),
        ("password", "password"),
        ("meeting_code", "meetingCode"),
        ("access_code", "accessCode"),
        ("pin", "pin"),
    )
    _hidden = frozenset(
        (
            "password",
            "access_code",
        )
    )
    _decode = staticmethod(decode)

    type_: Literal["video"]
    url: str
    label: str | None | Unset
    password: str | None | Unset
    meeting_code: str | None | Unset
    access_code: str | None | Unset
    pin: str | Unset

    def __init__(
        self,
        *,
        url: str,
        type_: Literal["video"] = "video",
        label: str | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        meeting_code: str | None | Unset = UNSET,
        access_code: str | None | Unset = UNSET,
        pin: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.url = url
        self.label = label
        self.password = password
        self.meeting_code = meeting_code
        self.access_code = access_code
        self.pin = pin
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("video")),
            ("url", "url", True, STRING),
            ("label", "label", False, Nullable(STRING)),
            ("password", "password", False, Nullable(STRING)),
            ("meeting_code", "meetingCode", False, Nullable(STRING)),
            ("access_code", "accessCode", False, Nullable(STRING)),
            ("pin", "pin", False, STRING),
        )
