# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
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
    from .attribute_type import AttributeType

FIELDS = frozenset(
    (
        "id",
        "teamId",
        "type",
        "name",
        "slug",
        "enabled",
        "usersCanEditRelation",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_team_id = data["teamId"]
        f_type_ = data["type"]
        f_name = data["name"]
        f_slug = data["slug"]
        f_enabled = data["enabled"]
        if type(f_id) is not str:
            odd(Attribute, "id", data, drift)
        if type(f_team_id) is not int:
            odd(Attribute, "teamId", data, drift)
        if f_type_ not in {"MULTI_SELECT", "NUMBER", "SINGLE_SELECT", "TEXT", "USER_RELATIONSHIP"}:
            odd(Attribute, "type", data, drift)
        if type(f_name) is not str:
            odd(Attribute, "name", data, drift)
        if type(f_slug) is not str:
            odd(Attribute, "slug", data, drift)
        if type(f_enabled) is not bool:
            odd(Attribute, "enabled", data, drift)
        more = len(data) - 6
        f_users_can_edit_relation = absent
        if more:
            if "usersCanEditRelation" in data:
                f_users_can_edit_relation = data["usersCanEditRelation"]
                more -= 1
                if type(f_users_can_edit_relation) is not bool:
                    odd(Attribute, "usersCanEditRelation", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Attribute, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Attribute)
    self.id = f_id
    self.team_id = f_team_id
    self.type_ = f_type_
    self.name = f_name
    self.slug = f_slug
    self.enabled = f_enabled
    self.users_can_edit_relation = f_users_can_edit_relation
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Attribute(Model):
    """Returned by `create_organization_attribute`, `delete_organization_attribute`, `get_organization_attribute` and 2 more."""

    __slots__ = (
        "id",
        "team_id",
        "type_",
        "name",
        "slug",
        "enabled",
        "users_can_edit_relation",
    )

    _names = (
        ("id", "id"),
        ("team_id", "teamId"),
        ("type_", "type"),
        ("name", "name"),
        ("slug", "slug"),
        ("enabled", "enabled"),
        ("users_can_edit_relation", "usersCanEditRelation"),
    )
    _decode = staticmethod(decode)

    id: str
    team_id: int
    type_: AttributeType | str
    name: str
    slug: str
    enabled: bool
    users_can_edit_relation: bool | Unset

    def __init__(
        self,
        *,
        id: str,
        team_id: int,
        type_: AttributeType | str,
        name: str,
        slug: str,
        enabled: bool,
        users_can_edit_relation: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.team_id = team_id
        self.type_ = type_
        self.name = name
        self.slug = slug
        self.enabled = enabled
        self.users_can_edit_relation = users_can_edit_relation
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("team_id", "teamId", True, INTEGER),
            (
                "type_",
                "type",
                True,
                Choice("MULTI_SELECT", "NUMBER", "SINGLE_SELECT", "TEXT", "USER_RELATIONSHIP"),
            ),
            ("name", "name", True, STRING),
            ("slug", "slug", True, STRING),
            ("enabled", "enabled", True, BOOLEAN),
            ("users_can_edit_relation", "usersCanEditRelation", False, BOOLEAN),
        )
