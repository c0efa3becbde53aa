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
        "slug",
        "label",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_slug = data["slug"]
        if f_slug != "location":
            odd(LocationDefaultFieldInput, "slug", data, drift)
        more = len(data) - 1
        f_label = absent
        if more:
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(LocationDefaultFieldInput, "label", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(LocationDefaultFieldInput, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(LocationDefaultFieldInput)
    self.slug = f_slug
    self.label = f_label
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class LocationDefaultFieldInput(Model):
    """Part of `CreateEventType.booking_fields`, `CreateTeamEventTypeLegacy.booking_fields`, `UpdateEventType.booking_fields` and 1 more."""

    __slots__ = (
        "slug",
        "label",
    )

    _names = (
        ("slug", "slug"),
        ("label", "label"),
    )
    _decode = staticmethod(decode)

    slug: Literal["location"]
    label: str | Unset

    def __init__(
        self,
        *,
        slug: Literal["location"] = "location",
        label: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.slug = slug
        self.label = label
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("slug", "slug", True, Choice("location")),
            ("label", "label", False, STRING),
        )
