# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    STRING,
    Choice,
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
        "field",
        "slug",
        "label",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_field = data["field"]
        f_slug = data["slug"]
        if type(f_field) is not str:
            odd(SystemLocationField, "field", data, drift)
        if f_slug != "location":
            odd(SystemLocationField, "slug", data, drift)
        more = len(data) - 2
        f_label = absent
        if more:
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(SystemLocationField, "label", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SystemLocationField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SystemLocationField)
    self.field = f_field
    self.slug = f_slug
    self.label = f_label
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SystemLocationField(Model):
    """Part of `BookingFieldsData.booking_fields`, `HostedEventType.booking_fields` and `TeamEventType.booking_fields`."""

    __slots__ = (
        "field",
        "slug",
        "label",
    )

    _names = (
        ("field", "field"),
        ("slug", "slug"),
        ("label", "label"),
    )
    _decode = staticmethod(decode)

    field: str
    slug: Literal["location"]
    label: str | Unset

    def __init__(
        self,
        *,
        field: str,
        slug: Literal["location"] = "location",
        label: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.field = field
        self.slug = slug
        self.label = label
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("field", "field", True, STRING),
            ("slug", "slug", True, Choice("location")),
            ("label", "label", False, STRING),
        )
