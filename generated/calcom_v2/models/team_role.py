# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    TIME,
    Choice,
    List,
    Model,
    Nullable,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .organization_role_type import OrganizationRoleType

FIELDS = frozenset(
    (
        "id",
        "name",
        "type",
        "createdAt",
        "updatedAt",
        "permissions",
        "color",
        "description",
        "teamId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_type_ = data["type"]
        f_created_at = data["createdAt"]
        f_updated_at = data["updatedAt"]
        f_permissions = data["permissions"]
        if type(f_permissions) is not list:
            return decode_exactly(TeamRole, data, drift, mark)
        if type(f_id) is not str:
            odd(TeamRole, "id", data, drift)
        if type(f_name) is not str:
            odd(TeamRole, "name", data, drift)
        if f_type_ not in {"CUSTOM", "SYSTEM"}:
            odd(TeamRole, "type", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(TeamRole, data, drift, mark)
        f_updated_at = parse_time(f_updated_at)
        if f_updated_at.tzinfo is None:
            return decode_exactly(TeamRole, data, drift, mark)
        for item in f_permissions:
            if type(item) is not str:
                return decode_exactly(TeamRole, data, drift, mark)
        more = len(data) - 6
        f_color = f_description = f_team_id = absent
        if more:
            if "color" in data:
                f_color = data["color"]
                more -= 1
                if f_color is not None and type(f_color) is not str:
                    odd(TeamRole, "color", data, drift)
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if f_description is not None and type(f_description) is not str:
                    odd(TeamRole, "description", data, drift)
            if "teamId" in data:
                f_team_id = data["teamId"]
                more -= 1
                if f_team_id is not None and type(f_team_id) is not int:
                    odd(TeamRole, "teamId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TeamRole, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(TeamRole)
    self.id = f_id
    self.name = f_name
    self.type_ = f_type_
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self.permissions = f_permissions
    self.color = f_color
    self.description = f_description
    self.team_id = f_team_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TeamRole(Model):
    """Returned by `create_organization_team_role`, `delete_organization_team_role`, `get_organization_team_role` and 2 more."""

    __slots__ = (
        "id",
        "name",
        "type_",
        "created_at",
        "updated_at",
        "permissions",
        "color",
        "description",
        "team_id",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("type_", "type"),
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
        ("permissions", "permissions"),
        ("color", "color"),
        ("description", "description"),
        ("team_id", "teamId"),
    )
    _decode = staticmethod(decode)

    id: str
    name: str
    type_: OrganizationRoleType | str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    permissions: list[str]
    color: str | None | Unset
    description: str | None | Unset
    team_id: int | None | Unset

    def __init__(
        self,
        *,
        id: str,
        name: str,
        type_: OrganizationRoleType | str,
        created_at: datetime.datetime,
        updated_at: datetime.datetime,
        permissions: list[str],
        color: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        team_id: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.type_ = type_
        self.created_at = created_at
        self.updated_at = updated_at
        self.permissions = permissions
        self.color = color
        self.description = description
        self.team_id = team_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("name", "name", True, STRING),
            ("type_", "type", True, Choice("CUSTOM", "SYSTEM")),
            ("created_at", "createdAt", True, TIME),
            ("updated_at", "updatedAt", True, TIME),
            ("permissions", "permissions", True, List(STRING)),
            ("color", "color", False, Nullable(STRING)),
            ("description", "description", False, Nullable(STRING)),
            ("team_id", "teamId", False, Nullable(INTEGER)),
        )
