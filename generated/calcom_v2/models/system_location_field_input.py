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
        "field",
        "slug",
        "label",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_field = data["field"]
        if type(f_field) is not str:
            odd(SystemLocationFieldInput, "field", data, drift)
        more = len(data) - 1
        f_slug = f_label = absent
        if more:
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(SystemLocationFieldInput, "slug", data, drift)
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(SystemLocationFieldInput, "label", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SystemLocationFieldInput, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SystemLocationFieldInput)
    self.field = f_field
    self.slug = f_slug
    self.label = f_label
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SystemLocationFieldInput(Model):
    """Part of `BookingFields.booking_fields`, `CreateHostedEventType.booking_fields`, `CreateTeamEventType.booking_fields` and 2 more."""

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
    slug: str | Unset
    label: str | Unset

    def __init__(
        self,
        *,
        field: str,
        slug: str | Unset = UNSET,
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
            ("slug", "slug", False, STRING),
            ("label", "label", False, STRING),
        )
