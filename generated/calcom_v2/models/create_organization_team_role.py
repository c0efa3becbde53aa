# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    List,
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
        "name",
        "color",
        "description",
        "permissions",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        if type(f_name) is not str:
            odd(CreateOrganizationTeamRole, "name", data, drift)
        more = len(data) - 1
        f_color = f_description = f_permissions = absent
        if more:
            if "color" in data:
                f_color = data["color"]
                more -= 1
                if type(f_color) is not str:
                    odd(CreateOrganizationTeamRole, "color", data, drift)
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if type(f_description) is not str:
                    odd(CreateOrganizationTeamRole, "description", data, drift)
            if "permissions" in data:
                f_permissions = data["permissions"]
                more -= 1
                if type(f_permissions) is not list:
                    return decode_exactly(CreateOrganizationTeamRole, data, drift, mark)
                for item in f_permissions:
                    if type(item) is not str:
                        return decode_exactly(CreateOrganizationTeamRole, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateOrganizationTeamRole, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateOrganizationTeamRole)
    self.name = f_name
    self.color = f_color
    self.description = f_description
    self.permissions = f_permissions
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateOrganizationTeamRole(Model):
    """Sent by `create_organization_team_role`."""

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
