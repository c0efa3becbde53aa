# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Model,
    absent,
    decode_exactly,
    define,
    new,
    odd,
    open_fields,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "type",
        "address",
        "link",
        "displayLocationPublicly",
        "hostPhoneNumber",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        if type(f_type_) is not str:
            odd(CreateEventTypeBodyLocation, "type", data, drift)
        more = len(data) - 1
        f_address = f_link = f_display_location_publicly = f_host_phone_number = absent
        if more:
            if "address" in data:
                f_address = data["address"]
                more -= 1
                if type(f_address) is not str:
                    odd(CreateEventTypeBodyLocation, "address", data, drift)
            if "link" in data:
                f_link = data["link"]
                more -= 1
                if type(f_link) is not str:
                    odd(CreateEventTypeBodyLocation, "link", data, drift)
            if "displayLocationPublicly" in data:
                f_display_location_publicly = data["displayLocationPublicly"]
                more -= 1
                if type(f_display_location_publicly) is not bool:
                    odd(CreateEventTypeBodyLocation, "displayLocationPublicly", data, drift)
            if "hostPhoneNumber" in data:
                f_host_phone_number = data["hostPhoneNumber"]
                more -= 1
                if type(f_host_phone_number) is not str:
                    odd(CreateEventTypeBodyLocation, "hostPhoneNumber", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateEventTypeBodyLocation, data, drift, mark)
    extra = open_fields(data, FIELDS) if more else None
    self = new(CreateEventTypeBodyLocation)
    self.type_ = f_type_
    self.address = f_address
    self.link = f_link
    self.display_location_publicly = f_display_location_publicly
    self.host_phone_number = f_host_phone_number
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateEventTypeBodyLocation(Model):
    """Part of `CreateEventTypeBody.locations` and `UpdateEventTypeBody.locations`."""

    __slots__ = (
        "type_",
        "address",
        "link",
        "display_location_publicly",
        "host_phone_number",
    )

    _names = (
        ("type_", "type"),
        ("address", "address"),
        ("link", "link"),
        ("display_location_publicly", "displayLocationPublicly"),
        ("host_phone_number", "hostPhoneNumber"),
    )
    _open = True
    _decode = staticmethod(decode)

    type_: str
    address: str | Unset
    link: str | Unset
    display_location_publicly: bool | Unset
    host_phone_number: str | Unset

    def __init__(
        self,
        *,
        type_: str,
        address: str | Unset = UNSET,
        link: str | Unset = UNSET,
        display_location_publicly: bool | Unset = UNSET,
        host_phone_number: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.address = address
        self.link = link
        self.display_location_publicly = display_location_publicly
        self.host_phone_number = host_phone_number
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, STRING),
            ("address", "address", False, STRING),
            ("link", "link", False, STRING),
            ("display_location_publicly", "displayLocationPublicly", False, BOOLEAN),
            ("host_phone_number", "hostPhoneNumber", False, STRING),
        )
