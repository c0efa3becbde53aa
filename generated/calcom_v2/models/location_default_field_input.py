# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    STRING,
    Choice,
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
        "slug",
        "label",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 1
    try:
        f_slug = data["slug"]
        if f_slug != "location":
            return decode_exactly(LocationDefaultFieldInput, data, drift)
        if "label" in data:
            f_label = data["label"]
            known += 1
            if type(f_label) is not str:
                return decode_exactly(LocationDefaultFieldInput, data, drift)
        else:
            f_label = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(LocationDefaultFieldInput, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(LocationDefaultFieldInput)
    self.slug = f_slug
    self.label = f_label
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class LocationDefaultFieldInput(Model):
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
