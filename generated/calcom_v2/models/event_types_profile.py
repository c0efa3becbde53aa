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
    Nullable,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .membership_role import MembershipRole

FIELDS = frozenset(
    (
        "slug",
        "name",
        "image",
        "membershipCount",
        "readOnly",
        "teamId",
        "membershipRole",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_slug = data["slug"]
        f_name = data["name"]
        f_image = data["image"]
        f_membership_count = data["membershipCount"]
        f_read_only = data["readOnly"]
        f_team_id = data["teamId"]
        f_membership_role = data["membershipRole"]
        if f_slug is not None and type(f_slug) is not str:
            odd(EventTypesProfile, "slug", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(EventTypesProfile, "name", data, drift)
        if type(f_image) is not str:
            odd(EventTypesProfile, "image", data, drift)
        if type(f_membership_count) is not int:
            odd(EventTypesProfile, "membershipCount", data, drift)
        if type(f_read_only) is not bool:
            odd(EventTypesProfile, "readOnly", data, drift)
        if f_team_id is not None and type(f_team_id) is not int:
            odd(EventTypesProfile, "teamId", data, drift)
        if f_membership_role is not None and f_membership_role not in {"ADMIN", "MEMBER", "OWNER"}:
            odd(EventTypesProfile, "membershipRole", data, drift)
        more = len(data) - 7
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypesProfile, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypesProfile)
    self.slug = f_slug
    self.name = f_name
    self.image = f_image
    self.membership_count = f_membership_count
    self.read_only = f_read_only
    self.team_id = f_team_id
    self.membership_role = f_membership_role
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypesProfile(Model):
    """Part of `EventTypesByProfile.profiles`."""

    __slots__ = (
        "slug",
        "name",
        "image",
        "membership_count",
        "read_only",
        "team_id",
        "membership_role",
    )

    _names = (
        ("slug", "slug"),
        ("name", "name"),
        ("image", "image"),
        ("membership_count", "membershipCount"),
        ("read_only", "readOnly"),
        ("team_id", "teamId"),
        ("membership_role", "membershipRole"),
    )
    _decode = staticmethod(decode)

    slug: str | None
    name: str | None
    image: str
    membership_count: int
    read_only: bool
    team_id: int | None
    membership_role: MembershipRole | str | None

    def __init__(
        self,
        *,
        slug: str | None,
        name: str | None,
        image: str,
        membership_count: int,
        read_only: bool,
        team_id: int | None,
        membership_role: MembershipRole | str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.slug = slug
        self.name = name
        self.image = image
        self.membership_count = membership_count
        self.read_only = read_only
        self.team_id = team_id
        self.membership_role = membership_role
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("slug", "slug", True, Nullable(STRING)),
            ("name", "name", True, Nullable(STRING)),
            ("image", "image", True, STRING),
            ("membership_count", "membershipCount", True, INTEGER),
            ("read_only", "readOnly", True, BOOLEAN),
            ("team_id", "teamId", True, Nullable(INTEGER)),
            ("membership_role", "membershipRole", True, Nullable(Choice("ADMIN", "MEMBER", "OWNER"))),
        )
