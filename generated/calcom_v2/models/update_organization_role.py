# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    List,
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
        "color",
        "description",
        "name",
        "permissions",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_color = f_description = f_name = f_permissions = absent
        if more:
            if "color" in data:
                f_color = data["color"]
                more -= 1
                if type(f_color) is not str:
                    odd(UpdateOrganizationRole, "color", data, drift)
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if type(f_description) is not str:
                    odd(UpdateOrganizationRole, "description", data, drift)
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(UpdateOrganizationRole, "name", data, drift)
            if "permissions" in data:
                f_permissions = data["permissions"]
                more -= 1
                if type(f_permissions) is not list:
                    return decode_exactly(UpdateOrganizationRole, data, drift, mark)
                for item in f_permissions:
                    if type(item) is not str:
                        return decode_exactly(UpdateOrganizationRole, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateOrganizationRole, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateOrganizationRole)
    self.color = f_color
    self.description = f_description
    self.name = f_name
    self.permissions = f_permissions
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateOrganizationRole(Model):
    """Sent by `update_organization_role`."""

    __slots__ = (
        "color",
        "description",
        "name",
        "permissions",
    )

    _names = (
        ("color", "color"),
        ("description", "description"),
        ("name", "name"),
        ("permissions", "permissions"),
    )
    _decode = staticmethod(decode)

    color: str | Unset
    description: str | Unset
    name: str | Unset
    permissions: list[str] | Unset

    def __init__(
        self,
        *,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        permissions: list[str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.color = color
        self.description = description
        self.name = name
        self.permissions = permissions
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("color", "color", False, STRING),
            ("description", "description", False, STRING),
            ("name", "name", False, STRING),
            ("permissions", "permissions", False, List(STRING)),
        )
