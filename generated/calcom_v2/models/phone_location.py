# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
    Model,
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
        "type",
        "phone",
        "public",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_phone = data["phone"]
        f_public = data["public"]
        if f_type_ != "phone":
            odd(PhoneLocation, "type", data, drift)
        if type(f_phone) is not str:
            odd(PhoneLocation, "phone", data, drift)
        if type(f_public) is not bool:
            odd(PhoneLocation, "public", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PhoneLocation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(PhoneLocation)
    self.type_ = f_type_
    self.phone = f_phone
    self.public = f_public
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PhoneLocation(Model):
    """Part of `EventType.locations`, `HostedEventType.locations`, `LegacyTeamEventType.locations` and 1 more."""

    __slots__ = (
        "type_",
        "phone",
        "public",
    )

    _names = (
        ("type_", "type"),
        ("phone", "phone"),
        ("public", "public"),
    )
    _decode = staticmethod(decode)

    type_: Literal["phone"]
    phone: str
    public: bool

    def __init__(
        self,
        *,
        phone: str,
        public: bool,
        type_: Literal["phone"] = "phone",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.phone = phone
        self.public = public
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("phone")),
            ("phone", "phone", True, STRING),
            ("public", "public", True, BOOLEAN),
        )
