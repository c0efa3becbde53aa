# Derived by spec.pipeline from spec/v1/successors.yaml; edit that file, and run `make generate`.

"""The replacements for each operation of v1: methods of `calcom.CalCom`, and how they differ.

`GoneError` quotes them when a server has switched v1 off.
"""

from __future__ import annotations

from typing import NamedTuple


class Successor(NamedTuple):
    """The methods of `calcom.CalCom` to use instead; empty if v2 has no equivalent."""

    methods: tuple[str, ...]
    remark: str = ""


SUCCESSORS: dict[str, Successor] = {
    "list_api_keys": Successor(
        ("api_keys.refresh",), "keys are made and listed in the web application; v2 replaces the one in use"
    ),
    "create_api_key": Successor(
        ("api_keys.refresh",), "keys are made in the web application; v2 replaces the one in use"
    ),
    "get_api_key": Successor((), "the web application shows the keys of a user"),
    "update_api_key": Successor((), "the web application changes the note of a key"),
    "delete_api_key": Successor(
        (), "keys are deleted in the web application; `api_keys.refresh` replaces the one in use"
    ),
    "list_attendees": Successor(("bookings.attendees.list",), "for one booking at a time"),
    "create_attendee": Successor(("bookings.attendees.add",), "uses the booking's `uid`, not its number"),
    "get_attendee": Successor(("bookings.attendees.get",), "uses the booking's `uid`, not its number"),
    "update_attendee": Successor(
        ("bookings.attendees.remove", "bookings.attendees.add"),
        "cannot be changed: remove the old one and add a new one",
    ),
    "delete_attendee": Successor(("bookings.attendees.remove",), "uses the booking's `uid`, not its number"),
    "create_availability": Successor(
        ("schedules.update",), "hours are part of their schedule, and all are replaced together"
    ),
    "get_availability": Successor(("schedules.get",), "hours are part of their schedule"),
    "update_availability": Successor(
        ("schedules.update",), "hours are part of their schedule, and all are replaced together"
    ),
    "delete_availability": Successor(
        ("schedules.update",), "hours are part of their schedule, and all are replaced together"
    ),
    "get_user_availability": Successor(
        ("calendars.list_busy_times", "schedules.get_default", "slots.list"),
        "busy times, hours and free slots are separate operations, for the owner of the key",
    ),
    "list_booking_references": Successor(("bookings.list_references",), "for one booking at a time"),
    "create_booking_reference": Successor((), "only the server creates references"),
    "get_booking_reference": Successor(
        ("bookings.list_references",), "uses the booking's `uid`, not its number"
    ),
    "update_booking_reference": Successor((), "only the server changes references"),
    "delete_booking_reference": Successor((), "only the server removes references"),
    "list_bookings": Successor(("bookings.list",), "returns a pager, which handles `take` and `page`"),
    "create_booking": Successor(
        ("bookings.create", "bookings.reschedule"),
        "for `rescheduleUid`, use `bookings.reschedule`; `upgrade.create_booking` converts bodies",
    ),
    "get_booking": Successor(("bookings.get",), "uses the booking's `uid`, not its number"),
    "update_booking": Successor(
        (
            "bookings.reschedule",
            "bookings.confirm",
            "bookings.decline",
            "bookings.cancel",
            "bookings.update_location",
        ),
        "there is an operation for each kind of change; title and description cannot be changed",
    ),
    "cancel_booking": Successor(("bookings.cancel",), "uses the booking's `uid`, not its number"),
    "delete_booking": Successor(("bookings.cancel",), "uses the booking's `uid`, not its number"),
    "list_booking_recordings": Successor(
        ("bookings.list_recordings",), "uses the booking's `uid`, not its number"
    ),
    "list_booking_transcripts": Successor(
        ("bookings.list_transcripts",), "uses the booking's `uid`, not its number"
    ),
    "get_booking_transcript": Successor(
        ("bookings.list_transcripts",), "returns the links to all transcripts"
    ),
    "list_connected_calendars": Successor(("calendars.list",)),
    "list_user_credentials": Successor(
        (), "v2 cannot share the credentials of your own OAuth app; users connect their calendars"
    ),
    "create_user_credential": Successor(
        ("calendars.save_credentials",),
        "v2 cannot share the credentials of your own OAuth app; users connect their calendars",
    ),
    "update_user_credential": Successor(
        ("calendars.save_credentials",),
        "v2 cannot share the credentials of your own OAuth app; users connect their calendars",
    ),
    "delete_user_credential": Successor(
        ("calendars.disconnect",),
        "v2 cannot share the credentials of your own OAuth app; users connect their calendars",
    ),
    "list_custom_inputs": Successor(
        ("event_types.get",), "questions are the `booking_fields` of their event type"
    ),
    "create_custom_input": Successor(
        ("event_types.update",), "questions are the `booking_fields` of their event type, replaced as a whole"
    ),
    "get_custom_input": Successor(
        ("event_types.get",), "questions are the `booking_fields` of their event type"
    ),
    "update_custom_input": Successor(
        ("event_types.update",), "questions are the `booking_fields` of their event type, replaced as a whole"
    ),
    "delete_custom_input": Successor(
        ("event_types.update",), "questions are the `booking_fields` of their event type, replaced as a whole"
    ),
    "list_destination_calendars": Successor(("calendars.list",), "see its `destination_calendar`"),
    "create_destination_calendar": Successor(
        ("destination_calendars.update", "event_types.update"),
        "each user has one destination calendar, and each event type may have one",
    ),
    "get_destination_calendar": Successor(("calendars.list",), "see its `destination_calendar`"),
    "update_destination_calendar": Successor(
        ("destination_calendars.update", "event_types.update"),
        "each user has one destination calendar, and each event type may have one",
    ),
    "delete_destination_calendar": Successor((), "a destination calendar is replaced, never removed"),
    "list_event_types": Successor(("event_types.list",), "give `username` and `event_slug` to find a slug"),
    "create_event_type": Successor(
        ("event_types.create", "teams.event_types.create"),
        "event types of teams have another path; `upgrade.create_event_type` converts bodies",
    ),
    "get_event_type": Successor(("event_types.get",)),
    "update_event_type": Successor(("event_types.update", "teams.event_types.update")),
    "delete_event_type": Successor(("event_types.delete", "teams.event_types.delete")),
    "list_team_event_types": Successor(("teams.event_types.list",), "hosted servers only"),
    "get_me": Successor(("me.get",)),
    "list_memberships": Successor(("teams.memberships.list",), "for one team at a time; hosted servers only"),
    "create_membership": Successor(("teams.memberships.create",), "hosted servers only"),
    "get_membership": Successor(
        ("teams.memberships.get",), "needs the team's id and the membership's id; hosted servers only"
    ),
    "update_membership": Successor(
        ("teams.memberships.update",), "needs the team's id and the membership's id; hosted servers only"
    ),
    "delete_membership": Successor(
        ("teams.memberships.delete",), "needs the team's id and the membership's id; hosted servers only"
    ),
    "list_payments": Successor((), "the webhooks BOOKING_PAYMENT_INITIATED and BOOKING_PAID report payments"),
    "get_payment": Successor((), "the webhooks BOOKING_PAYMENT_INITIATED and BOOKING_PAID report payments"),
    "list_schedules": Successor(("schedules.list",)),
    "create_schedule": Successor(("schedules.create",), "takes the hours too"),
    "get_schedule": Successor(("schedules.get",)),
    "update_schedule": Successor(("schedules.update",)),
    "delete_schedule": Successor(("schedules.delete",)),
    "list_selected_calendars": Successor(("calendars.list",), "selected calendars have `is_selected`"),
    "create_selected_calendar": Successor(("selected_calendars.add",)),
    "get_selected_calendar": Successor(("calendars.list",), "selected calendars have `is_selected`"),
    "update_selected_calendar": Successor(
        ("selected_calendars.remove", "selected_calendars.add"),
        "cannot be changed: remove the old one and add a new one",
    ),
    "delete_selected_calendar": Successor(("selected_calendars.remove",)),
    "list_slots": Successor(("slots.list",), "returns aware datetimes; `by_day()` gives the form of v1"),
    "list_teams": Successor(("teams.list",), "hosted servers only"),
    "create_team": Successor(("teams.create",), "hosted servers only"),
    "get_team": Successor(("teams.get",), "hosted servers only"),
    "update_team": Successor(("teams.update",), "hosted servers only"),
    "delete_team": Successor(("teams.delete",), "hosted servers only"),
    "list_users": Successor(
        ("organizations.users.list", "oauth_clients.users.list"),
        "v2 has no server administrators; organizations and platform clients list their own users",
    ),
    "create_user": Successor(
        ("organizations.users.create", "oauth_clients.users.create"),
        "only organizations and platform clients can do this",
    ),
    "get_user": Successor(
        ("me.get", "oauth_clients.users.get"), "only for the owner of the key or a managed user"
    ),
    "update_user": Successor(
        ("me.update", "organizations.users.update", "oauth_clients.users.update"),
        "for the owner of the key; others only through an organization or a platform client",
    ),
    "delete_user": Successor(
        ("organizations.users.delete", "oauth_clients.users.delete"),
        "only organizations and platform clients can do this",
    ),
    "list_webhooks": Successor(("webhooks.list", "event_types.webhooks.list")),
    "create_webhook": Successor(
        ("webhooks.create", "event_types.webhooks.create"),
        "webhooks of an event type have another path; `upgrade.create_webhook` converts bodies",
    ),
    "get_webhook": Successor(("webhooks.get", "event_types.webhooks.get")),
    "update_webhook": Successor(("webhooks.update", "event_types.webhooks.update")),
    "delete_webhook": Successor(("webhooks.delete", "event_types.webhooks.delete")),
}
