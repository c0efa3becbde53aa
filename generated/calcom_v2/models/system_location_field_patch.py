# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Odd,
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
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_slug = f_label = absent
        if more:
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(SystemLocationFieldPatch, "slug", data, drift)
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if type(f_label) is not str:
                    odd(SystemLocationFieldPatch, "label", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SystemLocationFieldPatch, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SystemLocationFieldPatch)
    self.slug = f_slug
    self.label = f_label
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SystemLocationFieldPatch(Model):
    """Part of `PatchBookingFields.booking_fields`."""

    __slots__ = (
        "slug",
        "label",
    )

    _names = (
        ("slug", "slug"),
        ("label", "label"),
    )
    _decode = staticmethod(decode)

    slug: str | Unset
    label: str | Unset

    def __init__(
        self,
        *,
        slug: str | Unset = UNSET,
        label: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.slug = slug
        self.label = label
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("slug", "slug", False, STRING),
            ("label", "label", False, STRING),
        )
