# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    List,
    Model,
    Odd,
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

FIELDS = frozenset(
    (
        "logo",
        "name",
        "redirectUris",
        "bookingRedirectUri",
        "bookingCancelRedirectUri",
        "bookingRescheduleRedirectUri",
        "areEmailsEnabled",
        "areDefaultEventTypesEnabled",
        "areCalendarEventsEnabled",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_logo = f_name = f_redirect_uris = f_booking_redirect_uri = absent
        f_booking_cancel_redirect_uri = f_booking_reschedule_redirect_uri = f_are_emails_enabled = (
            f_are_default_event_types_enabled
        ) = absent
        f_are_calendar_events_enabled = absent
        if more:
            if "logo" in data:
                f_logo = data["logo"]
                more -= 1
                if type(f_logo) is not str:
                    odd(UpdateOauthClient, "logo", data, drift)
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(UpdateOauthClient, "name", data, drift)
            if "redirectUris" in data:
                f_redirect_uris = data["redirectUris"]
                more -= 1
                if type(f_redirect_uris) is not list:
                    return decode_exactly(UpdateOauthClient, data, drift, mark)
                for item in f_redirect_uris:
                    if type(item) is not str:
                        return decode_exactly(UpdateOauthClient, data, drift, mark)
            if "bookingRedirectUri" in data:
                f_booking_redirect_uri = data["bookingRedirectUri"]
                more -= 1
                if type(f_booking_redirect_uri) is not str:
                    odd(UpdateOauthClient, "bookingRedirectUri", data, drift)
            if "bookingCancelRedirectUri" in data:
                f_booking_cancel_redirect_uri = data["bookingCancelRedirectUri"]
                more -= 1
                if type(f_booking_cancel_redirect_uri) is not str:
                    odd(UpdateOauthClient, "bookingCancelRedirectUri", data, drift)
            if "bookingRescheduleRedirectUri" in data:
                f_booking_reschedule_redirect_uri = data["bookingRescheduleRedirectUri"]
                more -= 1
                if type(f_booking_reschedule_redirect_uri) is not str:
                    odd(UpdateOauthClient, "bookingRescheduleRedirectUri", data, drift)
            if "areEmailsEnabled" in data:
                f_are_emails_enabled = data["areEmailsEnabled"]
                more -= 1
                if type(f_are_emails_enabled) is not bool:
                    odd(UpdateOauthClient, "areEmailsEnabled", data, drift)
            if "areDefaultEventTypesEnabled" in data:
                f_are_default_event_types_enabled = data["areDefaultEventTypesEnabled"]
                more -= 1
                if type(f_are_default_event_types_enabled) is not bool:
                    odd(UpdateOauthClient, "areDefaultEventTypesEnabled", data, drift)
            if "areCalendarEventsEnabled" in data:
                f_are_calendar_events_enabled = data["areCalendarEventsEnabled"]
                more -= 1
                if type(f_are_calendar_events_enabled) is not bool:
                    odd(UpdateOauthClient, "areCalendarEventsEnabled", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateOauthClient, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateOauthClient)
    self.logo = f_logo
    self.name = f_name
    self.redirect_uris = f_redirect_uris
    self.booking_redirect_uri = f_booking_redirect_uri
    self.booking_cancel_redirect_uri = f_booking_cancel_redirect_uri
    self.booking_reschedule_redirect_uri = f_booking_reschedule_redirect_uri
    self.are_emails_enabled = f_are_emails_enabled
    self.are_default_event_types_enabled = f_are_default_event_types_enabled
    self.are_calendar_events_enabled = f_are_calendar_events_enabled
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateOauthClient(Model):
    """Sent by `update_oauth_client`."""

    __slots__ = (
        "logo",
        "name",
        "redirect_uris",
        "booking_redirect_uri",
        "booking_cancel_redirect_uri",
        "booking_reschedule_redirect_uri",
        "are_emails_enabled",
        "are_default_event_types_enabled",
        "are_calendar_events_enabled",
    )

    _names = (
        ("logo", "logo"),
        ("name", "name"),
        ("redirect_uris", "redirectUris"),
        ("booking_redirect_uri", "bookingRedirectUri"),
        ("booking_cancel_redirect_uri", "bookingCancelRedirectUri"),
        ("booking_reschedule_redirect_uri", "bookingRescheduleRedirectUri"),
        ("are_emails_enabled", "areEmailsEnabled"),
        ("are_default_event_types_enabled", "areDefaultEventTypesEnabled"),
        ("are_calendar_events_enabled", "areCalendarEventsEnabled"),
    )
    _decode = staticmethod(decode)

    logo: str | Unset
    name: str | Unset
    redirect_uris: list[str] | Unset
    booking_redirect_uri: str | Unset
    booking_cancel_redirect_uri: str | Unset
    booking_reschedule_redirect_uri: str | Unset
    are_emails_enabled: bool | Unset
    are_default_event_types_enabled: bool | Unset
    are_calendar_events_enabled: bool | Unset

    def __init__(
        self,
        *,
        logo: str | Unset = UNSET,
        name: str | Unset = UNSET,
        redirect_uris: list[str] | Unset = UNSET,
        booking_redirect_uri: str | Unset = UNSET,
        booking_cancel_redirect_uri: str | Unset = UNSET,
        booking_reschedule_redirect_uri: str | Unset = UNSET,
        are_emails_enabled: bool | Unset = UNSET,
        are_default_event_types_enabled: bool | Unset = UNSET,
        are_calendar_events_enabled: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.logo = logo
        self.name = name
        self.redirect_uris = redirect_uris
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
            ("logo", "logo", False, STRING),
            ("name", "name", False, STRING),
            ("redirect_uris", "redirectUris", False, List(STRING)),
            ("booking_redirect_uri", "bookingRedirectUri", False, STRING),
            ("booking_cancel_redirect_uri", "bookingCancelRedirectUri", False, STRING),
            ("booking_reschedule_redirect_uri", "bookingRescheduleRedirectUri", False, STRING),
            ("are_emails_enabled", "areEmailsEnabled", False, BOOLEAN),
            ("are_default_event_types_enabled", "areDefaultEventTypesEnabled", False, BOOLEAN),
            ("are_calendar_events_enabled", "areCalendarEventsEnabled", False, BOOLEAN),
        )
