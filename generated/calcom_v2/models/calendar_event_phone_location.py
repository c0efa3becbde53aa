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
        "pin",
        "password",
        "accessCode",
        "regionCode",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_url = data["url"]
        if f_type_ != "phone":
            odd(CalendarEventPhoneLocation, "type", data, drift)
        if type(f_url) is not str:
            odd(CalendarEventPhoneLocation, "url", data, drift)
        more = len(data) - 2
        f_label = f_pin = f_password = f_access_code = absent
        f_region_code = absent
        if more:
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if f_label is not None and type(f_label) is not str:
                    odd(CalendarEventPhoneLocation, "label", data, drift)
            if "pin" in data:
                f_pin = data["pin"]
                more -= 1
                if f_pin is not None and type(f_pin) is not str:
                    odd(CalendarEventPhoneLocation, "pin", data, drift)
            if "password" in data:
                f_password = data["password"]
                more -= 1
                if f_password is not None and type(f_password) is not str:
                    odd(CalendarEventPhoneLocation, "password", data, drift)
            if "accessCode" in data:
                f_access_code = data["accessCode"]
                more -= 1
                if f_access_code is not None and type(f_access_code) is not str:
                    odd(CalendarEventPhoneLocation, "accessCode", data, drift)
            if "regionCode" in data:
                f_region_code = data["regionCode"]
                more -= 1
                if f_region_code is not None and type(f_region_code) is not str:
                    odd(CalendarEventPhoneLocation, "regionCode", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CalendarEventPhoneLocation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CalendarEventPhoneLocation)
    self.type_ = f_type_
    self.url = f_url
    self.label = f_label
    self.pin = f_pin
    self.password = f_password
    self.access_code = f_access_code
    self.region_code = f_region_code
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CalendarEventPhoneLocation(Model):
    """Part of `UnifiedCalendarEvent.locations`."""

    __slots__ = (
        "type_",
        "url",
        "label",
        "pin",
        "password",
        "access_code",
        "region_code",
    )

    _names = (
        ("type_", "type"),
        ("url", "url"),
        ("label", "label"),
        ("pin", "pin"),
        ("password", "password"),
        ("access_code", "accessCode"),
        ("region_code", "regionCode"),
    )
    _hidden = frozenset(
        (
            "password",
            "access_code",
        )
    )
    _decode = staticmethod(decode)

    type_: Literal["phone"]
    url: str
    label: str | None | Unset
    pin: str | None | Unset
    password: str | None | Unset
    access_code: str | None | Unset
    region_code: str | None | Unset

    def __init__(
        self,
        *,
        url: str,
        type_: Literal["phone"] = "phone",
        label: str | None | Unset = UNSET,
        pin: str | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        access_code: str | None | Unset = UNSET,
        region_code: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.url = url
        self.label = label
        self.pin = pin
        self.password = password
        self.access_code = access_code
        self.region_code = region_code
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("phone")),
            ("url", "url", True, STRING),
            ("label", "label", False, Nullable(STRING)),
            ("pin", "pin", False, Nullable(STRING)),
            ("password", "password", False, Nullable(STRING)),
            ("access_code", "accessCode", False, Nullable(STRING)),
            ("region_code", "regionCode", False, Nullable(STRING)),
        )
