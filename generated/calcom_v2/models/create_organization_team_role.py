# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    List,
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
        "name",
        "color",
        "description",
        "permissions",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 1
    try:
        f_name = data["name"]
        if type(f_name) is not str:
            return decode_exactly(CreateOrganizationTeamRole, data, drift)
        if "color" in data:
            f_color = data["color"]
            known += 1
            if type(f_color) is not str:
                return decode_exactly(CreateOrganizationTeamRole, data, drift)
        else:
            f_color = UNSET
        if "description" in data:
            f_description = data["description"]
            known += 1
            if type(f_description) is not str:
                return decode_exactly(CreateOrganizationTeamRole, data, drift)
        else:
            f_description = UNSET
        if "permissions" in data:
            f_permissions = data["permissions"]
            known += 1
            if type(f_permissions) is not list:
                return decode_exactly(CreateOrganizationTeamRole, data, drift)
            for item in f_permissions:
                if type(item) is not str:
                    return decode_exactly(CreateOrganizationTeamRole, data, drift)
        else:
            f_permissions = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateOrganizationTeamRole, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(CreateOrganizationTeamRole)
    self.name = f_name
    self.color = f_color
    self.description = f_description
    self.permissions = f_permissions
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateOrganizationTeamRole(Model):
    __slots__ = (
        "name",
        "color",
        "description",
        "permissions",
    )

    _names = (
        ("name", "name"),
        ("color", "color"),
        ("description", "description"),
        ("permissions", "permissions"),
    )
    _decode = staticmethod(decode)

    name: str
    color: str | Unset
    description: str | Unset
    permissions: list[str] | Unset

    def __init__(
        self,
        *,
        name: str,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        permissions: list[str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.color = color
        self.description = description
        self.permissions = permissions
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("color", "color", False, STRING),
            ("description", "description", False, STRING),
            ("permissions", "permissions", False, List(STRING)),
        )
