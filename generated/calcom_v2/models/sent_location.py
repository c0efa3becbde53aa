# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
        "address",
        "integration",
        "phone",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        if type(f_type_) is not str:
            odd(SentLocation, "type", data, drift)
        more = len(data) - 1
        f_link = f_address = f_integration = f_phone = absent
        if more:
            if "link" in data:
                f_link = data["link"]
                more -= 1
                if type(f_link) is not str:
                    odd(SentLocation, "link", data, drift)
            if "address" in data:
                f_address = data["address"]
                more -= 1
                if type(f_address) is not str:
                    odd(SentLocation, "address", data, drift)
            if "integration" in data:
                f_integration = data["integration"]
                more -= 1
                if type(f_integration) is not str:
                    odd(SentLocation, "integration", data, drift)
            if "phone" in data:
                f_phone = data["phone"]
                more -= 1
                if type(f_phone) is not str:
                    odd(SentLocation, "phone", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SentLocation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SentLocation)
    self.type_ = f_type_
    self.link = f_link
    self.address = f_address
    self.integration = f_integration
    self.phone = f_phone
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SentLocation(Model):
    """Part of `CreateEventTypeRow.locations` and `UpdateEventTypeRow.locations`."""

    __slots__ = (
        "type_",
        "link",
        "address",
        "integration",
        "phone",
    )

    _names = (
        ("type_", "type"),
        ("link", "link"),
        ("address", "address"),
        ("integration", "integration"),
        ("phone", "phone"),
    )
    _decode = staticmethod(decode)

    type_: str
    link: str | Unset
    address: str | Unset
    integration: str | Unset
    phone: str | Unset

    def __init__(
        self,
        *,
        type_: str,
        link: str | Unset = UNSET,
        address: str | Unset = UNSET,
        integration: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.link = link
        self.address = address
        self.integration = integration
        self.phone = phone
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, STRING),
            ("link", "link", False, STRING),
            ("address", "address", False, STRING),
            ("integration", "integration", False, STRING),
            ("phone", "phone", False, STRING),
        )
