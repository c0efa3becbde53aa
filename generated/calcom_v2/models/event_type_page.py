# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    List,
    Model,
    Nullable,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .event_location_option_group import decode as decode_event_location_option_group
from .event_type_membership import decode as decode_event_type_membership
from .event_type_row_form import decode as decode_event_type_row_form
from .event_type_row_form_team import decode as decode_event_type_row_form_team
from .event_type_row_user import decode as decode_event_type_row_user
from .stored_destination_calendar import decode as decode_stored_destination_calendar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_location_option_group import EventLocationOptionGroup
    from .event_type_membership import EventTypeMembership
    from .event_type_row_form import EventTypeRowForm
    from .event_type_row_form_team import EventTypeRowFormTeam
    from .event_type_row_user import EventTypeRowUser
    from .stored_destination_calendar import StoredDestinationCalendar

FIELDS = frozenset(
    (
        "eventType",
        "locationOptions",
        "destinationCalendar",
        "team",
        "teamMembers",
        "currentUserMembership",
        "isUserOrganizationAdmin",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_event_type = data["eventType"]
        f_location_options = data["locationOptions"]
        f_destination_calendar = data["destinationCalendar"]
        f_team = data["team"]
        f_team_members = data["teamMembers"]
        f_current_user_membership = data["currentUserMembership"]
        f_is_user_organization_admin = data["isUserOrganizationAdmin"]
        if type(f_location_options) is not list or type(f_team_members) is not list:
            return decode_exactly(EventTypePage, data, drift, mark)
        if type(f_is_user_organization_admin) is not bool:
            odd(EventTypePage, "isUserOrganizationAdmin", data, drift)
        more = len(data) - 7
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypePage, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_event_type = decode_event_type_row_form(f_event_type, drift)
        if f_location_options:
            f_location_options = (
                [decode_event_location_option_group(f_location_options[0], drift)]
                if len(f_location_options) == 1
                else [decode_event_location_option_group(item, drift) for item in f_location_options]
            )
        if f_destination_calendar is not None:
            f_destination_calendar = decode_stored_destination_calendar(f_destination_calendar, drift)
        if f_team is not None:
            f_team = decode_event_type_row_form_team(f_team, drift)
        if f_team_members:
            f_team_members = (
                [decode_event_type_row_user(f_team_members[0], drift)]
                if len(f_team_members) == 1
                else [decode_event_type_row_user(item, drift) for item in f_team_members]
            )
        if f_current_user_membership is not None:
            f_current_user_membership = decode_event_type_membership(f_current_user_membership, drift)
    except Odd:
        return decode_exactly(EventTypePage, data, drift, mark)
    self = new(EventTypePage)
    self.event_type = f_event_type
    self.location_options = f_location_options
    self.destination_calendar = f_destination_calendar
    self.team = f_team
    self.team_members = f_team_members
    self.current_user_membership = f_current_user_membership
    self.is_user_organization_admin = f_is_user_organization_admin
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypePage(Model):
    """Returned by `get_event_type_2024_04_15`."""

    __slots__ = (
        "event_type",
        "location_options",
        "destination_calendar",
        "team",
        "team_members",
        "current_user_membership",
        "is_user_organization_admin",
    )

    _names = (
        ("event_type", "eventType"),
        ("location_options", "locationOptions"),
        ("destination_calendar", "destinationCalendar"),
        ("team", "team"),
        ("team_members", "teamMembers"),
        ("current_user_membership", "currentUserMembership"),
        ("is_user_organization_admin", "isUserOrganizationAdmin"),
    )
    _decode = staticmethod(decode)

    event_type: EventTypeRowForm
    location_options: list[EventLocationOptionGroup]
    destination_calendar: StoredDestinationCalendar | None
    team: EventTypeRowFormTeam | None
    team_members: list[EventTypeRowUser]
    current_user_membership: EventTypeMembership | None
    is_user_organization_admin: bool

    def __init__(
        self,
        *,
        event_type: EventTypeRowForm,
        location_options: list[EventLocationOptionGroup],
        destination_calendar: StoredDestinationCalendar | None,
        team: EventTypeRowFormTeam | None,
        team_members: list[EventTypeRowUser],
        current_user_membership: EventTypeMembership | None,
        is_user_organization_admin: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.event_type = event_type
        self.location_options = location_options
        self.destination_calendar = destination_calendar
        self.team = team
        self.team_members = team_members
        self.current_user_membership = current_user_membership
        self.is_user_organization_admin = is_user_organization_admin
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_location_option_group import EventLocationOptionGroup
        from .event_type_membership import EventTypeMembership
        from .event_type_row_form import EventTypeRowForm
        from .event_type_row_form_team import EventTypeRowFormTeam
        from .event_type_row_user import EventTypeRowUser
        from .stored_destination_calendar import StoredDestinationCalendar

        return (
            ("event_type", "eventType", True, Ref(EventTypeRowForm)),
            ("location_options", "locationOptions", True, List(Ref(EventLocationOptionGroup))),
            ("destination_calendar", "destinationCalendar", True, Nullable(Ref(StoredDestinationCalendar))),
            ("team", "team", True, Nullable(Ref(EventTypeRowFormTeam))),
            ("team_members", "teamMembers", True, List(Ref(EventTypeRowUser))),
            ("current_user_membership", "currentUserMembership", True, Nullable(Ref(EventTypeMembership))),
            ("is_user_organization_admin", "isUserOrganizationAdmin", True, BOOLEAN),
        )
