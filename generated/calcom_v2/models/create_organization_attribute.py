# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
    List,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .create_organization_attribute_option import decode as decode_create_organization_attribute_option

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .attribute_type import AttributeType
    from .create_organization_attribute_option import CreateOrganizationAttributeOption

FIELDS = frozenset(
    (
        "name",
        "slug",
        "type",
        "options",
        "enabled",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_slug = data["slug"]
        f_type_ = data["type"]
        f_options = data["options"]
        if type(f_options) is not list:
            return decode_exactly(CreateOrganizationAttribute, data, drift, mark)
        if type(f_name) is not str:
            odd(CreateOrganizationAttribute, "name", data, drift)
        if type(f_slug) is not str:
            odd(CreateOrganizationAttribute, "slug", data, drift)
        if f_type_ not in {"MULTI_SELECT", "NUMBER", "SINGLE_SELECT", "TEXT", "USER_RELATIONSHIP"}:
            odd(CreateOrganizationAttribute, "type", data, drift)
        more = len(data) - 4
        f_enabled = absent
        if more:
            if "enabled" in data:
                f_enabled = data["enabled"]
                more -= 1
                if type(f_enabled) is not bool:
                    odd(CreateOrganizationAttribute, "enabled", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateOrganizationAttribute, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_options:
            f_options = (
                [decode_create_organization_attribute_option(f_options[0], drift)]
                if len(f_options) == 1
                else [decode_create_organization_attribute_option(item, drift) for item in f_options]
            )
    except Odd:
        return decode_exactly(CreateOrganizationAttribute, data, drift, mark)
    self = new(CreateOrganizationAttribute)
    self.name = f_name
    self.slug = f_slug
    self.type_ = f_type_
    self.options = f_options
    self.enabled = f_enabled
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateOrganizationAttribute(Model):
    """Sent by `create_organization_attribute`."""

    __slots__ = (
        "name",
        "slug",
        "type_",
        "options",
        "enabled",
    )

    _names = (
        ("name", "name"),
        ("slug", "slug"),
        ("type_", "type"),
        ("options", "options"),
        ("enabled", "enabled"),
    )
    _decode = staticmethod(decode)

    name: str
    slug: str
    type_: AttributeType | str
    options: list[CreateOrganizationAttributeOption]
    enabled: bool | Unset

    def __init__(
        self,
        *,
        name: str,
        slug: str,
        type_: AttributeType | str,
        options: list[CreateOrganizationAttributeOption],
        enabled: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.slug = slug
        self.type_ = type_
        self.options = options
        self.enabled = enabled
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .create_organization_attribute_option import CreateOrganizationAttributeOption

        return (
            ("name", "name", True, STRING),
            ("slug", "slug", True, STRING),
            (
                "type_",
                "type",
                True,
                Choice("MULTI_SELECT", "NUMBER", "SINGLE_SELECT", "TEXT", "USER_RELATIONSHIP"),
            ),
            ("options", "options", True, List(Ref(CreateOrganizationAttributeOption))),
            ("enabled", "enabled", False, BOOLEAN),
        )
