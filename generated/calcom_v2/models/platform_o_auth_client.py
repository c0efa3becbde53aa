# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
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
    from .platform_o_auth_client_permission import PlatformOAuthClientPermission

FIELDS = frozenset(
    (
        "id",
        "name",
        "secret",
        "permissions",
        "logo",
        "redirectUris",
        "organizationId",
        "createdAt",
        "areEmailsEnabled",
        "areDefaultEventTypesEnabled",
        "areCalendarEventsEnabled",
        "bookingRedirectUri",
        "bookingCancelRedirectUri",
        "bookingRescheduleRedirectUri",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_secret = data["secret"]
        f_permissions = data["permissions"]
        f_logo = data["logo"]
        f_redirect_uris = data["redirectUris"]
        f_organization_id = data["organizationId"]
        f_created_at = data["createdAt"]
        f_are_emails_enabled = data["areEmailsEnabled"]
        f_are_default_event_types_enabled = data["areDefaultEventTypesEnabled"]
        f_are_calendar_events_enabled = data["areCalendarEventsEnabled"]
        if type(f_permissions) is not list or type(f_redirect_uris) is not list:
            return decode_exactly(PlatformOAuthClient, data, drift, mark)
        if type(f_id) is not str:
            odd(PlatformOAuthClient, "id", data, drift)
        if type(f_name) is not str:
            odd(PlatformOAuthClient, "name", data, drift)
        if type(f_secret) is not str:
            odd(PlatformOAuthClient, "secret", data, drift)
        for item in f_permissions:
            if item not in {
                "APPS_READ",
                "APPS_WRITE",
                "BOOKING_READ",
                "BOOKING_WRITE",
                "EVENT_TYPE_READ",
                "EVENT_TYPE_WRITE",
                "PROFILE_READ",
                "PROFILE_WRITE",
                "SCHEDULE_READ",
                "SCHEDULE_WRITE",
            }:
                return decode_exactly(PlatformOAuthClient, data, drift, mark)
        if f_logo is not None and type(f_logo) is not str:
            odd(PlatformOAuthClient, "logo", data, drift)
        for item in f_redirect_uris:
            if type(item) is not str:
                return decode_exactly(PlatformOAuthClient, data, drift, mark)
        if type(f_organization_id) is not int:
            odd(PlatformOAuthClient, "organizationId", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(PlatformOAuthClient, data, drift, mark)
        if type(f_are_emails_enabled) is not bool:
            odd(PlatformOAuthClient, "areEmailsEnabled", data, drift)
        if type(f_are_default_event_types_enabled) is not bool:
            odd(PlatformOAuthClient, "areDefaultEventTypesEnabled", data, drift)
        if type(f_are_calendar_events_enabled) is not bool:
            odd(PlatformOAuthClient, "areCalendarEventsEnabled", data, drift)
        more = len(data) - 11
        f_booking_redirect_uri = f_booking_cancel_redirect_uri = f_booking_reschedule_redirect_uri = absent
        if more:
            if "bookingRedirectUri" in data:
                f_booking_redirect_uri = data["bookingRedirectUri"]
                more -= 1
                if type(f_booking_redirect_uri) is not str:
                    odd(PlatformOAuthClient, "bookingRedirectUri", data, drift)
            if "bookingCancelRedirectUri" in data:
                f_booking_cancel_redirect_uri = data["bookingCancelRedirectUri"]
                more -= 1
                if type(f_booking_cancel_redirect_uri) is not str:
                    odd(PlatformOAuthClient, "bookingCancelRedirectUri", data, drift)
            if "bookingRescheduleRedirectUri" in data:
                f_booking_reschedule_redirect_uri = data["bookingRescheduleRedirectUri"]
                more -= 1
                if type(f_booking_reschedule_redirect_uri) is not str:
                    odd(PlatformOAuthClient, "bookingRescheduleRedirectUri", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PlatformOAuthClient, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(PlatformOAuthClient)
    self.id = f_id
    self.name = f_name
    self.secret = f_secret
    self.permissions = f_permissions
    self.logo = f_logo
    self.redirect_uris = f_redirect_uris
    self.organization_id = f_organization_id
    self.created_at = f_created_at
    self.are_emails_enabled = f_are_emails_enabled
    self.are_default_event_types_enabled = f_are_default_event_types_enabled
    self.are_calendar_events_enabled = f_are_calendar_events_enabled
    self.booking_redirect_uri = f_booking_redirect_uri
    self.booking_cancel_redirect_uri = f_booking_cancel_redirect_uri
    self.booking_reschedule_redirect_uri = f_booking_reschedule_redirect_uri
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PlatformOAuthClient(Model):
    """Returned by `delete_oauth_client`, `get_oauth_client`, `list_oauth_clients` and 1 more."""

    __slots__ = (
        "id",
        "name",
        "secret",
        "permissions",
        "logo",
        "redirect_uris",
        "organization_id",
        "created_at",
        "are_emails_enabled",
        "are_default_event_types_enabled",
        "are_calendar_events_enabled",
        "booking_redirect_uri",
        "booking_cancel_redirect_uri",
        "booking_reschedule_redirect_uri",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("secret", "secret"),
        ("permissions", "permissions"),
        ("logo", "logo"),
        ("redirect_uris", "redirectUris"),
        ("organization_id", "organizationId"),
        ("created_at", "createdAt"),
        ("are_emails_enabled", "areEmailsEnabled"),
        ("are_default_event_types_enabled", "areDefaultEventTypesEnabled"),
        ("are_calendar_events_enabled", "areCalendarEventsEnabled"),
        ("booking_redirect_uri", "bookingRedirectUri"),
        ("booking_cancel_redirect_uri", "bookingCancelRedirectUri"),
        ("booking_reschedule_redirect_uri", "bookingRescheduleRedirectUri"),
    )
    _hidden = frozenset(("secret",))
    _decode = staticmethod(decode)

    id: str
    name: str
    secret: str
    permissions: list[PlatformOAuthClientPermission | str]
    logo: str | None
    redirect_uris: list[str]
    organization_id: int
    created_at: datetime.datetime
    are_emails_enabled: bool
    are_default_event_types_enabled: bool
    are_calendar_events_enabled: bool
    booking_redirect_uri: str | Unset
    booking_cancel_redirect_uri: str | Unset
    booking_reschedule_redirect_uri: str | Unset

    def __init__(
        self,
        *,
        id: str,
        name: str,
        secret: str,
        permissions: list[PlatformOAuthClientPermission | str],
        logo: str | None,
        redirect_uris: list[str],
        organization_id: int,
        created_at: datetime.datetime,
        are_emails_enabled: bool,
        are_default_event_types_enabled: bool,
        are_calendar_events_enabled: bool,
        booking_redirect_uri: str | Unset = UNSET,
        booking_cancel_redirect_uri: str | Unset = UNSET,
        booking_reschedule_redirect_uri: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.secret = secret
        self.permissions = permissions
        self.logo = logo
        self.redirect_uris = redirect_uris
        self.organization_id = organization_id
        self.created_at = created_at
        self.are_emails_enabled = are_emails_enabled
        self.are_default_event_types_enabled = are_default_event_types_enabled
        self.are_calendar_events_enabled = are_calendar_events_enabled
        self.booking_redirect_uri = booking_redirect_uri
        self.booking_cancel_redirect_uri = booking_cancel_redirect_uri
        self.booking_reschedule_redirect_uri = booking_reschedule_redirect_uri
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("name", "name", True, STRING),
            ("secret", "secret", True, STRING),
            (
                "permissions",
                "permissions",
                True,
                List(
                    Choice(
                        "APPS_READ",
                        "APPS_WRITE",
                        "BOOKING_READ",
                        "BOOKING_WRITE",
                        "EVENT_TYPE_READ",
                        "EVENT_TYPE_WRITE",
                        "PROFILE_READ",
                        "PROFILE_WRITE",
                        "SCHEDULE_READ",
                        "SCHEDULE_WRITE",
                    )
                ),
            ),
            ("logo", "logo", True, Nullable(STRING)),
            ("redirect_uris", "redirectUris", True, List(STRING)),
            ("organization_id", "organizationId", True, INTEGER),
            ("created_at", "createdAt", True, TIME),
            ("are_emails_enabled", "areEmailsEnabled", True, BOOLEAN),
            ("are_default_event_types_enabled", "areDefaultEventTypesEnabled", True, BOOLEAN),
            ("are_calendar_events_enabled", "areCalendarEventsEnabled", True, BOOLEAN),
            ("booking_redirect_uri", "bookingRedirectUri", False, STRING),
            ("booking_cancel_redirect_uri", "bookingCancelRedirectUri", False, STRING),
            ("booking_reschedule_redirect_uri", "bookingRescheduleRedirectUri", False, STRING),
        )
