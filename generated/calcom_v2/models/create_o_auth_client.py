# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
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
    from .create_o_auth_client_permission import CreateOAuthClientPermission

FIELDS = frozenset(
    (
        "name",
        "redirectUris",
        "permissions",
        "logo",
        "bookingRedirectUri",
        "bookingCancelRedirectUri",
        "bookingRescheduleRedirectUri",
        "areEmailsEnabled",
        "areDefaultEventTypesEnabled",
        "areCalendarEventsEnabled",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_redirect_uris = data["redirectUris"]
        f_permissions = data["permissions"]
        if type(f_redirect_uris) is not list or type(f_permissions) is not list:
            return decode_exactly(CreateOAuthClient, data, drift, mark)
        if type(f_name) is not str:
            odd(CreateOAuthClient, "name", data, drift)
        for item in f_redirect_uris:
            if type(item) is not str:
                return decode_exactly(CreateOAuthClient, data, drift, mark)
        for item in f_permissions:
            if item not in {
                "*",
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
                return decode_exactly(CreateOAuthClient, data, drift, mark)
        more = len(data) - 3
        f_logo = f_booking_redirect_uri = f_booking_cancel_redirect_uri = (
            f_booking_reschedule_redirect_uri
        ) = absent
        f_are_emails_enabled = f_are_default_event_types_enabled = f_are_calendar_events_enabled = absent
        if more:
            if "logo" in data:
                f_logo = data["logo"]
                more -= 1
                if type(f_logo) is not str:
                    odd(CreateOAuthClient, "logo", data, drift)
            if "bookingRedirectUri" in data:
                f_booking_redirect_uri = data["bookingRedirectUri"]
                more -= 1
                if type(f_booking_redirect_uri) is not str:
                    odd(CreateOAuthClient, "bookingRedirectUri", data, drift)
            if "bookingCancelRedirectUri" in data:
                f_booking_cancel_redirect_uri = data["bookingCancelRedirectUri"]
                more -= 1
                if type(f_booking_cancel_redirect_uri) is not str:
                    odd(CreateOAuthClient, "bookingCancelRedirectUri", data, drift)
            if "bookingRescheduleRedirectUri" in data:
                f_booking_reschedule_redirect_uri = data["bookingRescheduleRedirectUri"]
                more -= 1
                if type(f_booking_reschedule_redirect_uri) is not str:
                    odd(CreateOAuthClient, "bookingRescheduleRedirectUri", data, drift)
            if "areEmailsEnabled" in data:
                f_are_emails_enabled = data["areEmailsEnabled"]
                more -= 1
                if type(f_are_emails_enabled) is not bool:
                    odd(CreateOAuthClient, "areEmailsEnabled", data, drift)
            if "areDefaultEventTypesEnabled" in data:
                f_are_default_event_types_enabled = data["areDefaultEventTypesEnabled"]
                more -= 1
                if type(f_are_default_event_types_enabled) is not bool:
                    odd(CreateOAuthClient, "areDefaultEventTypesEnabled", data, drift)
            if "areCalendarEventsEnabled" in data:
                f_are_calendar_events_enabled = data["areCalendarEventsEnabled"]
                more -= 1
                if type(f_are_calendar_events_enabled) is not bool:
                    odd(CreateOAuthClient, "areCalendarEventsEnabled", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateOAuthClient, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateOAuthClient)
    self.name = f_name
    self.redirect_uris = f_redirect_uris
    self.permissions = f_permissions
    self.logo = f_logo
    self.booking_redirect_uri = f_booking_redirect_uri
    self.booking_cancel_redirect_uri = f_booking_cancel_redirect_uri
    self.booking_reschedule_redirect_uri = f_booking_reschedule_redirect_uri
    self.are_emails_enabled = f_are_emails_enabled
    self.are_default_event_types_enabled = f_are_default_event_types_enabled
    self.are_calendar_events_enabled = f_are_calendar_events_enabled
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateOAuthClient(Model):
    """Sent by `create_oauth_client`."""

    __slots__ = (
        "name",
        "redirect_uris",
        "permissions",
        "logo",
        "booking_redirect_uri",
        "booking_cancel_redirect_uri",
        "booking_reschedule_redirect_uri",
        "are_emails_enabled",
        "are_default_event_types_enabled",
        "are_calendar_events_enabled",
    )

    _names = (
        ("name", "name"),
        ("redirect_uris", "redirectUris"),
        ("permissions", "permissions"),
        ("logo", "logo"),
        ("booking_redirect_uri", "bookingRedirectUri"),
        ("booking_cancel_redirect_uri", "bookingCancelRedirectUri"),
        ("booking_reschedule_redirect_uri", "bookingRescheduleRedirectUri"),
        ("are_emails_enabled", "areEmailsEnabled"),
        ("are_default_event_types_enabled", "areDefaultEventTypesEnabled"),
        ("are_calendar_events_enabled", "areCalendarEventsEnabled"),
    )
    _decode = staticmethod(decode)

    name: str
    redirect_uris: list[str]
    permissions: list[CreateOAuthClientPermission | str]
    logo: str | Unset
    booking_redirect_uri: str | Unset
    booking_cancel_redirect_uri: str | Unset
    booking_reschedule_redirect_uri: str | Unset
    are_emails_enabled: bool | Unset
    are_default_event_types_enabled: bool | Unset
    are_calendar_events_enabled: bool | Unset

    def __init__(
        self,
        *,
        name: str,
        redirect_uris: list[str],
        permissions: list[CreateOAuthClientPermission | str],
        logo: str | Unset = UNSET,
        booking_redirect_uri: str | Unset = UNSET,
        booking_cancel_redirect_uri: str | Unset = UNSET,
        booking_reschedule_redirect_uri: str | Unset = UNSET,
        are_emails_enabled: bool | Unset = UNSET,
        are_default_event_types_enabled: bool | Unset = UNSET,
        are_calendar_events_enabled: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.redirect_uris = redirect_uris
        self.permissions = permissions
        self.logo = logo
        self.booking_redirect_uri = booking_redirect_uri
        self.booking_cancel_redirect_uri = booking_cancel_redirect_uri
        self.booking_reschedule_redirect_uri = booking_reschedule_redirect_uri
        self.are_emails_enabled = are_emails_enabled
        self.are_default_event_types_enabled = are_default_event_types_enabled
        self.are_calendar_events_enabled = are_calendar_events_enabled
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("redirect_uris", "redirectUris", True, List(STRING)),
            (
                "permissions",
                "permissions",
                True,
                List(
                    Choice(
                        "*",
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
            ("logo", "logo", False, STRING),
            ("booking_redirect_uri", "bookingRedirectUri", False, STRING),
            ("booking_cancel_redirect_uri", "bookingCancelRedirectUri", False, STRING),
            ("booking_reschedule_redirect_uri", "bookingRescheduleRedirectUri", False, STRING),
            ("are_emails_enabled", "areEmailsEnabled", False, BOOLEAN),
            ("are_default_event_types_enabled", "areDefaultEventTypesEnabled", False, BOOLEAN),
            ("are_calendar_events_enabled", "areCalendarEventsEnabled", False, BOOLEAN),
        )
