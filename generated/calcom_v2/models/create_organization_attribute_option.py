# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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
        "value",
        "slug",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_value = data["value"]
        f_slug = data["slug"]
        if type(f_value) is not str:
            odd(CreateOrganizationAttributeOption, "value", data, drift)
        if type(f_slug) is not str:
            odd(CreateOrganizationAttributeOption, "slug", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateOrganizationAttributeOption, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateOrganizationAttributeOption)
    self.value = f_value
    self.slug = f_slug
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateOrganizationAttributeOption(Model):
    """Sent by `create_organization_attribute_option`. Part of `CreateOrganizationAttribute.options`."""

    __slots__ = (
        "value",
        "slug",
    )

    _names = (
        ("value", "value"),
        ("slug", "slug"),
    )
    _decode = staticmethod(decode)

    value: str
    slug: str

    def __init__(
        self,
        *,
        value: str,
        slug: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.value = value
        self.slug = slug
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("value", "value", True, STRING),
            ("slug", "slug", True, STRING),
        )
