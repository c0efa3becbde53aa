# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
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
    from .attribute_type import AttributeType

FIELDS = frozenset(
    (
        "name",
        "slug",
        "type",
        "enabled",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_name = f_slug = f_type_ = f_enabled = absent
        if more:
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(UpdateOrganizationAttribute, "name", data, drift)
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(UpdateOrganizationAttribute, "slug", data, drift)
            if "type" in data:
                f_type_ = data["type"]
                more -= 1
                if f_type_ not in {"MULTI_SELECT", "NUMBER", "SINGLE_SELECT", "TEXT", "USER_RELATIONSHIP"}:
                    odd(UpdateOrganizationAttribute, "type", data, drift)
            if "enabled" in data:
                f_enabled = data["enabled"]
                more -= 1
                if type(f_enabled) is not bool:
                    odd(UpdateOrganizationAttribute, "enabled", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateOrganizationAttribute, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateOrganizationAttribute)
    self.name = f_name
    self.slug = f_slug
    self.type_ = f_type_
    self.enabled = f_enabled
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateOrganizationAttribute(Model):
    """Sent by `update_organization_attribute`."""

    __slots__ = (
        "name",
        "slug",
        "type_",
        "enabled",
    )

    _names = (
        ("name", "name"),
        ("slug", "slug"),
        ("type_", "type"),
        ("enabled", "enabled"),
    )
    _decode = staticmethod(decode)

    name: str | Unset
    slug: str | Unset
    type_: AttributeType | str | Unset
    enabled: bool | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        type_: AttributeType | str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.slug = slug
        self.type_ = type_
        self.enabled = enabled
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", False, STRING),
            ("slug", "slug", False, STRING),
            (
                "type_",
                "type",
                False,
                Choice("MULTI_SELECT", "NUMBER", "SINGLE_SELECT", "TEXT", "USER_RELATIONSHIP"),
            ),
            ("enabled", "enabled", False, BOOLEAN),
        )
