# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Model,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "name",
        "slug",
        "hideBookATeamMember",
        "brandColor",
        "darkBrandColor",
        "timeZone",
        "weekStart",
        "isPrivate",
        "ownerId",
        "parentId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 8
    try:
        f_name = data["name"]
        f_slug = data["slug"]
        f_hide_book_a_team_member = data["hideBookATeamMember"]
        f_brand_color = data["brandColor"]
        f_dark_brand_color = data["darkBrandColor"]
        f_time_zone = data["timeZone"]
        f_week_start = data["weekStart"]
        f_is_private = data["isPrivate"]
        if (
            type(f_name) is not str
            or type(f_slug) is not str
            or type(f_hide_book_a_team_member) is not bool
            or type(f_brand_color) is not str
            or type(f_dark_brand_color) is not str
            or type(f_time_zone) is not str
            or type(f_week_start) is not str
            or type(f_is_private) is not bool
        ):
            return decode_exactly(CreateTeamBody, data, drift)
        if "ownerId" in data:
            f_owner_id = data["ownerId"]
            known += 1
            if type(f_owner_id) is not int:
                return decode_exactly(CreateTeamBody, data, drift)
        else:
            f_owner_id = UNSET
        if "parentId" in data:
            f_parent_id = data["parentId"]
            known += 1
            if type(f_parent_id) is not int:
                return decode_exactly(CreateTeamBody, data, drift)
        else:
            f_parent_id = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateTeamBody, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(CreateTeamBody)
    self.name = f_name
    self.slug = f_slug
    self.hide_book_a_team_member = f_hide_book_a_team_member
    self.brand_color = f_brand_color
    self.dark_brand_color = f_dark_brand_color
    self.time_zone = f_time_zone
    self.week_start = f_week_start
    self.is_private = f_is_private
    self.owner_id = f_owner_id
    self.parent_id = f_parent_id
    self._extra = extra
    return self


class CreateTeamBody(Model):
    __slots__ = (
        "name",
        "slug",
        "hide_book_a_team_member",
        "brand_color",
        "dark_brand_color",
        "time_zone",
        "week_start",
        "is_private",
        "owner_id",
        "parent_id",
    )

    _names = (
        ("name", "name"),
        ("slug", "slug"),
        ("hide_book_a_team_member", "hideBookATeamMember"),
        ("brand_color", "brandColor"),
        ("dark_brand_color", "darkBrandColor"),
        ("time_zone", "timeZone"),
        ("week_start", "weekStart"),
        ("is_private", "isPrivate"),
        ("owner_id", "ownerId"),
        ("parent_id", "parentId"),
    )
    _decode = staticmethod(decode)

    name: str
    slug: str
    hide_book_a_team_member: bool
    brand_color: str
    dark_brand_color: str
    time_zone: str
    week_start: str
    is_private: bool
    owner_id: int | Unset
    parent_id: int | Unset

    def __init__(
        self,
        *,
        name: str,
        slug: str,
        hide_book_a_team_member: bool,
        brand_color: str,
        dark_brand_color: str,
        time_zone: str,
        week_start: str,
        is_private: bool,
        owner_id: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
    ) -> None:
        self.name = name
        self.slug = slug
        self.hide_book_a_team_member = hide_book_a_team_member
        self.brand_color = brand_color
        self.dark_brand_color = dark_brand_color
        self.time_zone = time_zone
        self.week_start = week_start
        self.is_private = is_private
        self.owner_id = owner_id
        self.parent_id = parent_id
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("slug", "slug", True, STRING),
            ("hide_book_a_team_member", "hideBookATeamMember", True, BOOLEAN),
            ("brand_color", "brandColor", True, STRING),
            ("dark_brand_color", "darkBrandColor", True, STRING),
            ("time_zone", "timeZone", True, STRING),
            ("week_start", "weekStart", True, STRING),
            ("is_private", "isPrivate", True, BOOLEAN),
            ("owner_id", "ownerId", False, INTEGER),
            ("parent_id", "parentId", False, INTEGER),
        )
