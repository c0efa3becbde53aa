# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    List,
    Map,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .event_type_group import decode as decode_event_type_group
from .event_types_profile import decode as decode_event_types_profile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_group import EventTypeGroup
    from .event_types_profile import EventTypesProfile

FIELDS = frozenset(
    (
        "eventTypeGroups",
        "profiles",
        "allUsersAcrossAllEventTypes",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_event_type_groups = data["eventTypeGroups"]
        f_profiles = data["profiles"]
        f_all_users_across_all_event_types = data["allUsersAcrossAllEventTypes"]
        if (
            type(f_event_type_groups) is not list
            or type(f_profiles) is not list
            or type(f_all_users_across_all_event_types) is not dict
        ):
            return decode_exactly(EventTypesByProfile, data, drift, mark)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypesByProfile, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_event_type_groups:
            f_event_type_groups = (
                [decode_event_type_group(f_event_type_groups[0], drift)]
                if len(f_event_type_groups) == 1
                else [decode_event_type_group(item, drift) for item in f_event_type_groups]
            )
        if f_profiles:
            f_profiles = (
                [decode_event_types_profile(f_profiles[0], drift)]
                if len(f_profiles) == 1
                else [decode_event_types_profile(item, drift) for item in f_profiles]
            )
    except Odd:
        return decode_exactly(EventTypesByProfile, data, drift, mark)
    self = new(EventTypesByProfile)
    self.event_type_groups = f_event_type_groups
    self.profiles = f_profiles
    self.all_users_across_all_event_types = f_all_users_across_all_event_types
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypesByProfile(Model):
    """Returned by `list_event_types_2024_04_15`."""

    __slots__ = (
        "event_type_groups",
        "profiles",
        "all_users_across_all_event_types",
    )

    _names = (
        ("event_type_groups", "eventTypeGroups"),
        ("profiles", "profiles"),
        ("all_users_across_all_event_types", "allUsersAcrossAllEventTypes"),
    )
    _decode = staticmethod(decode)

    event_type_groups: list[EventTypeGroup]
    profiles: list[EventTypesProfile]
    all_users_across_all_event_types: dict[str, Any]

    def __init__(
        self,
        *,
        event_type_groups: list[EventTypeGroup],
        profiles: list[EventTypesProfile],
        all_users_across_all_event_types: dict[str, Any],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.event_type_groups = event_type_groups
        self.profiles = profiles
        self.all_users_across_all_event_types = all_users_across_all_event_types
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_type_group import EventTypeGroup
        from .event_types_profile import EventTypesProfile

        return (
            ("event_type_groups", "eventTypeGroups", True, List(Ref(EventTypeGroup))),
            ("profiles", "profiles", True, List(Ref(EventTypesProfile))),
            ("all_users_across_all_event_types", "allUsersAcrossAllEventTypes", True, Map(ANY)),
        )
