# Derived by spec.pipeline from spec/v1/successors.yaml; edit that file, and run `make generate`.

"""What takes the place of each operation of v1: methods of `calcom.CalCom`, and what is different about them.

Errors of servers that have switched v1 off quote it.
"""

from __future__ import annotations

from typing import NamedTuple


class Successor(NamedTuple):
    """The methods of `calcom.CalCom` to use, none if v2 has nothing of the kind."""

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
    "update_api_key": Successor((), "a new note is a matter of the web application"),
    "delete_api_key": Successor(
        (), "keys are deleted in the web application; `api_keys.refresh` ends the one in use"
    ),
    "list_attendees": Successor(("bookings.attendees.list",), "of one booking at a time"),
    "create_attendee": Successor(("bookings.attendees.add",), "by the booking's `uid`, not its number"),
    "get_attendee": Successor(("bookings.attendees.get",), "by the booking's `uid`, not its number"),
    "update_attendee": Successor(
        ("bookings.attendees.remove", "bookings.attendees.add"), "no change in place: remove and add"
    ),
    "delete_attendee": Successor(("bookings.attendees.remove",), "by the booking's `uid`, not its number"),
    "create_availability": Successor(
        ("schedules.update",), "hours are part of their schedule and are replaced as a whole"
    ),
    "get_availability": Successor(("schedules.get",), "hours are part of their schedule"),
    "update_availability": Successor(
        ("schedules.update",), "hours are part of their schedule and are replaced as a whole"
    ),
    "delete_availability": Successor(
        ("schedules.update",), "hours are part of their schedule and are replaced as a whole"
    ),
    "get_user_availability": Successor(
        ("calendars.list_busy_times", "schedules.get_default", "slots.list"),
        "busy times, hours and free slots are asked for separately, for the owner of the key",
    ),
    "list_booking_references": Successor(("bookings.list_references",), "of one booking at a time"),
    "create_booking_reference": Successor((), "the server alone makes references"),
    "get_booking_reference": Successor(
        ("bookings.list_references",), "by the booking's `uid`, not its number"
    ),
    "update_booking_reference": Successor((), "the server alone changes references"),
    "delete_booking_reference": Successor((), "the server alone removes references"),
    "list_bookings": Successor(
        ("bookings.list",), "a pager over all pages; `take` and `page` are its concern"
    ),
    "create_booking": Successor(
        ("bookings.create", "bookings.reschedule"),
        "a body with `rescheduleUid` becomes a call of its own; `upgrade.create_booking` turns bodies",
    ),
    "get_booking": Successor(("bookings.get",), "by the booking's `uid`, not its number"),
    "update_booking": Successor(
        (
            "bookings.reschedule",
            "bookings.confirm",
            "bookings.decline",
            "bookings.cancel",
            "bookings.update_location",
        ),
        "an operation for each kind of change; title and description cannot be changed",
    ),
    "cancel_booking": Successor(("bookings.cancel",), "by the booking's `uid`, not its number"),
    "delete_booking": Successor(("bookings.cancel",), "by the booking's `uid`, not its number"),
    "list_booking_recordings": Successor(
        ("bookings.list_recordings",), "by the booking's `uid`, not its number"
    ),
    "list_booking_transcripts": Successor(
        ("bookings.list_transcripts",), "by the booking's `uid`, not its number"
    ),
    "get_booking_transcript": Successor(
        ("bookings.list_transcripts",), "the links to all transcripts at once"
    ),
    "list_connected_calendars": Successor(("calendars.list",)),
    "list_user_credentials": Successor(
        (), "sharing credentials of an own OAuth app is not part of v2; users connect their calendars"
    ),
    "create_user_credential": Successor(
        ("calendars.save_credentials",),
        "sharing credentials of an own OAuth app is not part of v2; users connect their calendars",
    ),
    "update_user_credential": Successor(
        ("calendars.save_credentials",),
        "sharing credentials of an own OAuth app is not part of v2; users connect their calendars",
    ),
    "delete_user_credential": Successor(
        ("calendars.disconnect",),
        "sharing credentials of an own OAuth app is not part of v2; users connect their calendars",
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
    "list_destination_calendars": Successor(("calendars.list",), "in its `destination_calendar`"),
    "create_destination_calendar": Successor(
        ("destination_calendars.update", "event_types.update"), "each user has one, and each event type may"
    ),
    "get_destination_calendar": Successor(("calendars.list",), "in its `destination_calendar`"),
    "update_destination_calendar": Successor(
        ("destination_calendars.update", "event_types.update"), "each user has one, and each event type may"
    ),
    "delete_destination_calendar": Successor((), "a destination is replaced, never removed"),
    "list_event_types": Successor(("event_types.list",), "with `username` and `event_slug` for a slug"),
    "create_event_type": Successor(
        ("event_types.create", "teams.event_types.create"),
        "those of teams have a path of their own; `upgrade.create_event_type` turns bodies",
    ),
    "get_event_type": Successor(("event_types.get",)),
    "update_event_type": Successor(("event_types.update", "teams.event_types.update")),
    "delete_event_type": Successor(("event_types.delete", "teams.event_types.delete")),
    "list_team_event_types": Successor(("teams.event_types.list",), "hosted servers only"),
    "get_me": Successor(("me.get",)),
    "list_memberships": Successor(("teams.memberships.list",), "of one team at a time; hosted servers only"),
    "create_membership": Successor(("teams.memberships.create",), "hosted servers only"),
    "get_membership": Successor(
        ("teams.memberships.get",), "under the team, by the id of the membership; hosted servers only"
    ),
    "update_membership": Successor(
        ("teams.memberships.update",), "under the team, by the id of the membership; hosted servers only"
    ),
    "delete_membership": Successor(
        ("teams.memberships.delete",), "under the team, by the id of the membership; hosted servers only"
    ),
    "list_payments": Successor((), "webhooks tell of payments: BOOKING_PAYMENT_INITIATED and BOOKING_PAID"),
    "get_payment": Successor((), "webhooks tell of payments: BOOKING_PAYMENT_INITIATED and BOOKING_PAID"),
    "list_schedules": Successor(("schedules.list",)),
    "create_schedule": Successor(("schedules.create",), "with its hours at once"),
    "get_schedule": Successor(("schedules.get",)),
    "update_schedule": Successor(("schedules.update",)),
    "delete_schedule": Successor(("schedules.delete",)),
    "list_selected_calendars": Successor(("calendars.list",), "calendars with `is_selected`"),
    "create_selected_calendar": Successor(("selected_calendars.add",)),
    "get_selected_calendar": Successor(("calendars.list",), "calendars with `is_selected`"),
    "update_selected_calendar": Successor(
        ("selected_calendars.remove", "selected_calendars.add"), "no change in place: remove and add"
    ),
    "delete_selected_calendar": Successor(("selected_calendars.remove",)),
    "list_slots": Successor(("slots.list",), "aware datetimes, and `by_day()` for the form of v1"),
    "list_teams": Successor(("teams.list",), "hosted servers only"),
    "create_team": Successor(("teams.create",), "hosted servers only"),
    "get_team": Successor(("teams.get",), "hosted servers only"),
    "update_team": Successor(("teams.update",), "hosted servers only"),
    "delete_team": Successor(("teams.delete",), "hosted servers only"),
    "list_users": Successor(
        ("organizations.users.list", "oauth_clients.users.list"),
        "v2 has no administrator of a whole server: organizations and platform clients list their own",
    ),
    "create_user": Successor(
        ("organizations.users.create", "oauth_clients.users.create"),
        "by an organization or a platform client",
    ),
    "get_user": Successor(("me.get", "oauth_clients.users.get"), "oneself, or a managed user"),
    "update_user": Successor(
        ("me.update", "organizations.users.update", "oauth_clients.users.update"),
        "oneself, or by an organization or a platform client",
    ),
    "delete_user": Successor(
        ("organizations.users.delete", "oauth_clients.users.delete"),
        "by an organization or a platform client",
    ),
    "list_webhooks": Successor(("webhooks.list", "event_types.webhooks.list")),
    "create_webhook": Successor(
        ("webhooks.create", "event_types.webhooks.create"),
        "those of an event type have a path of their own; `upgrade.create_webhook` turns bodies",
    ),
    "get_webhook": Successor(("webhooks.get", "event_types.webhooks.get")),
    "update_webhook": Successor(("webhooks.update", "event_types.webhooks.update")),
    "delete_webhook": Successor(("webhooks.delete", "event_types.webhooks.delete")),
}
