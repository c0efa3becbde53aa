# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
    Model,
    Odd,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "type",
        "link",
        "displayLocationPublicly",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "type" in data:
            f_type_ = data["type"]
            known += 1
            if f_type_ != "link":
                return decode_exactly(CreateEventTypeBodyLocationItemLink, data, drift)
        else:
            f_type_ = UNSET
        if "link" in data:
            f_link = data["link"]
            known += 1
            if type(f_link) is not str:
                return decode_exactly(CreateEventTypeBodyLocationItemLink, data, drift)
        else:
            f_link = UNSET
        if "displayLocationPublicly" in data:
            f_display_location_publicly = data["displayLocationPublicly"]
            known += 1
            if type(f_display_location_publicly) is not bool:
                return decode_exactly(CreateEventTypeBodyLocationItemLink, data, drift)
        else:
            f_display_location_publicly = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateEventTypeBodyLocationItemLink, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(CreateEventTypeBodyLocationItemLink)
    self.type_ = f_type_
    self.link = f_link
    self.display_location_publicly = f_display_location_publicly
    self._extra = extra
    return self


class CreateEventTypeBodyLocationItemLink(Model):
    __slots__ = (
        "type_",
        "link",
        "display_location_publicly",
    )

    _names = (
        ("type_", "type"),
        ("link", "link"),
        ("display_location_publicly", "displayLocationPublicly"),
    )
    _decode = staticmethod(decode)

    type_: Literal["link"] | Unset
    link: str | Unset
    display_location_publicly: bool | Unset

    def __init__(
        self,
        *,
        type_: Literal["link"] | Unset = UNSET,
        link: str | Unset = UNSET,
        display_location_publicly: bool | Unset = UNSET,
    ) -> None:
        self.type_ = type_
        self.link = link
        self.display_location_publicly = display_location_publicly
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", False, Choice("link")),
            ("link", "link", False, STRING),
            ("display_location_publicly", "displayLocationPublicly", False, BOOLEAN),
        )
