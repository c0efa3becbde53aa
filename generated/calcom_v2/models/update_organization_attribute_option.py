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
        "value",
        "slug",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_value = f_slug = absent
        if more:
            if "value" in data:
                f_value = data["value"]
                more -= 1
                if type(f_value) is not str:
                    odd(UpdateOrganizationAttributeOption, "value", data, drift)
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(UpdateOrganizationAttributeOption, "slug", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateOrganizationAttributeOption, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateOrganizationAttributeOption)
    self.value = f_value
    self.slug = f_slug
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateOrganizationAttributeOption(Model):
    """Sent by `update_organization_attribute_option`."""

    __slots__ = (
        "value",
        "slug",
    )

    _names = (
        ("value", "value"),
        ("slug", "slug"),
    )
    _decode = staticmethod(decode)

    value: str | Unset
    slug: str | Unset

    def __init__(
        self,
        *,
        value: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.value = value
        self.slug = slug
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("value", "value", False, STRING),
            ("slug", "slug", False, STRING),
        )
