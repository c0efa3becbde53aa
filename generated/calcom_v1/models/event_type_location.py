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
        "link",
        "displayLocationPublicly",
        "address",
        "hostPhoneNumber",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        if type(f_type_) is not str:
            odd(EventTypeLocation, "type", data, drift)
        more = len(data) - 1
        f_link = f_display_location_publicly = f_address = f_host_phone_number = absent
        if more:
            if "link" in data:
                f_link = data["link"]
                more -= 1
                if type(f_link) is not str:
                    odd(EventTypeLocation, "link", data, drift)
            if "displayLocationPublicly" in data:
                f_display_location_publicly = data["displayLocationPublicly"]
                more -= 1
                if type(f_display_location_publicly) is not bool:
                    odd(EventTypeLocation, "displayLocationPublicly", data, drift)
            if "address" in data:
                f_address = data["address"]
                more -= 1
                if type(f_address) is not str:
                    odd(EventTypeLocation, "address", data, drift)
            if "hostPhoneNumber" in data:
                f_host_phone_number = data["hostPhoneNumber"]
                more -= 1
                if type(f_host_phone_number) is not str:
                    odd(EventTypeLocation, "hostPhoneNumber", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeLocation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeLocation)
    self.type_ = f_type_
    self.link = f_link
    self.display_location_publicly = f_display_location_publicly
    self.address = f_address
    self.host_phone_number = f_host_phone_number
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeLocation(Model):
    """Part of `EventType.locations`."""

    __slots__ = (
        "type_",
        "link",
        "display_location_publicly",
        "address",
        "host_phone_number",
    )

    _names = (
        ("type_", "type"),
        ("link", "link"),
        ("display_location_publicly", "displayLocationPublicly"),
        ("address", "address"),
        ("host_phone_number", "hostPhoneNumber"),
    )
    _decode = staticmethod(decode)

    type_: str
    link: str | Unset
    display_location_publicly: bool | Unset
    address: str | Unset
    host_phone_number: str | Unset

    def __init__(
        self,
        *,
        type_: str,
        link: str | Unset = UNSET,
        display_location_publicly: bool | Unset = UNSET,
        address: str | Unset = UNSET,
        host_phone_number: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.link = link
        self.display_location_publicly = display_location_publicly
        self.address = address
        self.host_phone_number = host_phone_number
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, STRING),
            ("link", "link", False, STRING),
            ("display_location_publicly", "displayLocationPublicly", False, BOOLEAN),
            ("address", "address", False, STRING),
            ("host_phone_number", "hostPhoneNumber", False, STRING),
        )
