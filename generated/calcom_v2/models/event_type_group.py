# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Choice,
    List,
    Model,
    Nullable,
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
from .event_type_group_metadata import decode as decode_event_type_group_metadata
from .event_type_group_profile import decode as decode_event_type_group_profile
from .event_type_row_of_profile import decode as decode_event_type_row_of_profile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_group_metadata import EventTypeGroupMetadata
    from .event_type_group_profile import EventTypeGroupProfile
    from .event_type_row_of_profile import EventTypeRowOfProfile
    from .membership_role import MembershipRole

FIELDS = frozenset(
    (
        "teamId",
        "bookerUrl",
        "membershipRole",
        "profile",
        "eventTypes",
        "metadata",
        "parentId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_team_id = data["teamId"]
        f_booker_url = data["bookerUrl"]
        f_membership_role = data["membershipRole"]
        f_profile = data["profile"]
        f_event_types = data["eventTypes"]
        f_metadata = data["metadata"]
        if type(f_event_types) is not list:
            return decode_exactly(EventTypeGroup, data, drift, mark)
        if f_team_id is not None and type(f_team_id) is not int:
            odd(EventTypeGroup, "teamId", data, drift)
        if type(f_booker_url) is not str:
            odd(EventTypeGroup, "bookerUrl", data, drift)
        if f_membership_role is not None and f_membership_role not in {"ADMIN", "MEMBER", "OWNER"}:
            odd(EventTypeGroup, "membershipRole", data, drift)
        more = len(data) - 6
        f_parent_id = absent
        if more:
            if "parentId" in data:
                f_parent_id = data["parentId"]
                more -= 1
                if f_parent_id is not None and type(f_parent_id) is not int:
                    odd(EventTypeGroup, "parentId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeGroup, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_profile = decode_event_type_group_profile(f_profile, drift)
        if f_event_types:
            f_event_types = (
                [decode_event_type_row_of_profile(f_event_types[0], drift)]
                if len(f_event_types) == 1
                else [decode_event_type_row_of_profile(item, drift) for item in f_event_types]
            )
        f_metadata = decode_event_type_group_metadata(f_metadata, drift)
    except Odd:
        return decode_exactly(EventTypeGroup, data, drift, mark)
    self = new(EventTypeGroup)
    self.team_id = f_team_id
    self.booker_url = f_booker_url
    self.membership_role = f_membership_role
    self.profile = f_profile
    self.event_types = f_event_types
    self.metadata = f_metadata
    self.parent_id = f_parent_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeGroup(Model):
    """Part of `EventTypesByProfile.event_type_groups`."""

    __slots__ = (
        "team_id",
        "booker_url",
        "membership_role",
        "profile",
        "event_types",
        "metadata",
        "parent_id",
    )

    _names = (
        ("team_id", "teamId"),
        ("booker_url", "bookerUrl"),
        ("membership_role", "membershipRole"),
        ("profile", "profile"),
        ("event_types", "eventTypes"),
        ("metadata", "metadata"),
        ("parent_id", "parentId"),
    )
    _decode = staticmethod(decode)

    team_id: int | None
    booker_url: str
    membership_role: MembershipRole | str | None
    profile: EventTypeGroupProfile
    event_types: list[EventTypeRowOfProfile]
    metadata: EventTypeGroupMetadata
    parent_id: int | None | Unset

    def __init__(
        self,
        *,
        team_id: int | None,
        booker_url: str,
        membership_role: MembershipRole | str | None,
        profile: EventTypeGroupProfile,
        event_types: list[EventTypeRowOfProfile],
        metadata: EventTypeGroupMetadata,
        parent_id: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.team_id = team_id
        self.booker_url = booker_url
        self.membership_role = membership_role
        self.profile = profile
        self.event_types = event_types
        self.metadata = metadata
        self.parent_id = parent_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_type_group_metadata import EventTypeGroupMetadata
        from .event_type_group_profile import EventTypeGroupProfile
        from .event_type_row_of_profile import EventTypeRowOfProfile

        return (
            ("team_id", "teamId", True, Nullable(INTEGER)),
            ("booker_url", "bookerUrl", True, STRING),
            ("membership_role", "membershipRole", True, Nullable(Choice("ADMIN", "MEMBER", "OWNER"))),
            ("profile", "profile", True, Ref(EventTypeGroupProfile)),
            ("event_types", "eventTypes", True, List(Ref(EventTypeRowOfProfile))),
            ("metadata", "metadata", True, Ref(EventTypeGroupMetadata)),
            ("parent_id", "parentId", False, Nullable(INTEGER)),
        )
