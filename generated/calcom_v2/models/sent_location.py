# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
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
    known = 1
    try:
        f_type_ = data["type"]
        if type(f_type_) is not str:
            return decode_exactly(SentLocation, data, drift)
        if "link" in data:
            f_link = data["link"]
            known += 1
            if type(f_link) is not str:
                return decode_exactly(SentLocation, data, drift)
        else:
            f_link = UNSET
        if "address" in data:
            f_address = data["address"]
            known += 1
            if type(f_address) is not str:
                return decode_exactly(SentLocation, data, drift)
        else:
            f_address = UNSET
        if "integration" in data:
            f_integration = data["integration"]
            known += 1
            if type(f_integration) is not str:
                return decode_exactly(SentLocation, data, drift)
        else:
            f_integration = UNSET
        if "phone" in data:
            f_phone = data["phone"]
            known += 1
            if type(f_phone) is not str:
                return decode_exactly(SentLocation, data, drift)
        else:
            f_phone = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SentLocation, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
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
