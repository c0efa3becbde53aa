# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
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
    known = 6
    try:
        f_id = data["id"]
        f_team_id = data["teamId"]
        f_type_ = data["type"]
        f_name = data["name"]
        f_slug = data["slug"]
        f_enabled = data["enabled"]
        if (
            type(f_id) is not str
            or type(f_team_id) is not int
            or f_type_ not in {"MULTI_SELECT", "NUMBER", "SINGLE_SELECT", "TEXT", "USER_RELATIONSHIP"}
            or type(f_name) is not str
            or type(f_slug) is not str
            or type(f_enabled) is not bool
        ):
            return decode_exactly(Attribute, data, drift)
        if "usersCanEditRelation" in data:
            f_users_can_edit_relation = data["usersCanEditRelation"]
            known += 1
            if type(f_users_can_edit_relation) is not bool:
                return decode_exactly(Attribute, data, drift)
        else:
            f_users_can_edit_relation = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Attribute, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
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
