"""One valid request per operation of API v1; the others get the smallest one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from calcom_spec.contract import Operation
from contract_tests.recipes import Call, Recipe, Recipes
from contract_tests.v1.resources import WHOLE_DAY, Resources

Make = Callable[[Resources], Any]

TABLE: dict[str, Recipe] = {}
PATH_VALUES: dict[str, Callable[[Any], Any]] = {
    "teamId": lambda r: r.team(),
    "userId": lambda r: r.me()["id"],
}

# Operations that a correct instance may not answer with a 2xx, and why.
_SYNC = "needs credential syncing, which the operator has to enable"
STUBS: dict[str, str] = {
    "GET /credential-sync": _SYNC,
    "POST /credential-sync": _SYNC,
    "PATCH /credential-sync": _SYNC,
    "DELETE /credential-sync": _SYNC,
    "GET /bookings/{id}/transcripts/{recordingId}": "needs a recorded meeting at the video provider",
}
_ADMIN = "needs the key of an admin"
_CALENDAR = "needs a connected calendar"
UNREACHABLE: dict[str, str] = {
    **STUBS,
    "GET /bookings/{id}/recordings": "needs Cal Video",
    "GET /bookings/{id}/transcripts": "needs Cal Video",
    "GET /payments/{id}": "needs a paid booking",
    "POST /users": _ADMIN,
    "DELETE /users/{userId}": _ADMIN,
    "POST /memberships": _ADMIN,
    "POST /destination-calendars": _CALENDAR,
    "GET /destination-calendars/{id}": _CALENDAR,
    "PATCH /destination-calendars/{id}": _CALENDAR,
    "DELETE /destination-calendars/{id}": _CALENDAR,
}


def excuse(operation: Operation, prepared: bool) -> str | None:
    return (STUBS if prepared else UNREACHABLE).get(operation.label)


V1 = Recipes(TABLE, PATH_VALUES, excuse)


def _made(path: str, body: Make) -> None:
    TABLE[f"POST {path}"] = lambda r: Call(body=body(r))


def _one(path: str, fresh: Make, change: Any, *, name: str = "id") -> None:
    """Register reading, changing and deleting, each with a fresh object."""
    TABLE[f"GET {path}"] = lambda r: Call(path={name: fresh(r)})
    TABLE[f"PATCH {path}"] = lambda r: Call(
        path={name: fresh(r)}, body=change(r) if callable(change) else change
    )
    TABLE[f"DELETE {path}"] = lambda r: Call(path={name: fresh(r)})


def _listing(path: str, needs: Make, **query: Any) -> None:
    """Register a list that is not empty."""

    def call(r: Resources) -> Call:
        needs(r)
        return Call(query=query)

    TABLE[f"GET {path}"] = call


# --- users and schedules -----------------------------------------------------------------------------

TABLE["POST /users"] = lambda r: Call(body=r.user_body(), as_=r.admin())
TABLE["PATCH /users/{userId}"] = lambda r: Call(
    path={"userId": r.me()["id"]}, body={"weekStart": r.me()["weekStart"]}
)
TABLE["DELETE /users/{userId}"] = lambda r: Call(path={"userId": r.fresh_user()}, as_=r.admin())
_made("/schedules", lambda r: {"name": r.name("schedule"), "timeZone": "America/New_York"})
_one("/schedules/{id}", lambda r: r.bare_schedule(), lambda r: {"name": r.name("renamed")})
_listing("/schedules", lambda r: r.schedule())
_made("/availabilities", lambda r: {"scheduleId": r.bare_schedule(), "days": [6], **WHOLE_DAY})
_one("/availabilities/{id}", lambda r: r.fresh_availability(), {"days": [0, 6]})

# --- event types -------------------------------------------------------------------------------------


def _event_type(r: Resources) -> dict[str, Any]:
    slug = r.name("type")
    return {"title": slug, "slug": slug, "length": 30, "metadata": {}, "scheduleId": r.schedule()}


_made("/event-types", _event_type)
_one("/event-types/{id}", lambda r: r.fresh_event_type(), {"length": 45})
_listing("/event-types", lambda r: r.event_type())
_made("/custom-inputs", lambda r: r.custom_input_body())
_one("/custom-inputs/{id}", lambda r: r.fresh_custom_input(), {"required": True})
_listing("/custom-inputs", lambda r: r.fresh_custom_input())

# --- slots and availability --------------------------------------------------------------------------


def _two_days(r: Resources) -> tuple[str, str]:
    return f"{r.day(5)}T00:00:00Z", f"{r.day(6)}T00:00:00Z"


def _slots(r: Resources) -> Call:
    start, end = _two_days(r)
    return Call(query={"eventTypeId": r.event_type(), "startTime": start, "endTime": end})


def _availability(r: Resources) -> Call:
    query = {"username": r.me()["username"], "dateFrom": r.day(5), "dateTo": r.day(6)}
    return Call(query={**query, "eventTypeId": r.event_type()})


TABLE["GET /slots"] = _slots
TABLE["GET /availability"] = _availability

# --- bookings ----------------------------------------------------------------------------------------

_made("/bookings", lambda r: r.booking_body())
_listing("/bookings", lambda r: r.booking())
TABLE["GET /bookings/{id}"] = lambda r: Call(path={"id": r.booking_id()})
TABLE["PATCH /bookings/{id}"] = lambda r: Call(
    path={"id": r.fresh_booking()["id"]}, body={"title": r.name("renamed")}
)
TABLE["DELETE /bookings/{id}"] = lambda r: Call(path={"id": r.fresh_booking()["id"]})
TABLE["DELETE /bookings/{id}/cancel"] = lambda r: Call(
    path={"id": r.fresh_booking()["id"]}, query={"cancellationReason": "contract test"}
)
TABLE["GET /bookings/{id}/recordings"] = lambda r: Call(path={"id": r.recorded_booking()})
TABLE["GET /bookings/{id}/transcripts"] = lambda r: Call(path={"id": r.recorded_booking()})
TABLE["GET /bookings/{id}/transcripts/{recordingId}"] = lambda r: Call(
    path={"id": r.recorded_booking(), "recordingId": "no-such-recording"}
)


def _person(r: Resources) -> dict[str, Any]:
    email = f"{r.name('more')}@example.com"
    return {"bookingId": r.booking_id(), "email": email, "name": "More", "timeZone": "Europe/Rome"}


_made("/attendees", _person)
_one("/attendees/{id}", lambda r: r.fresh_person(), {"name": "Renamed"})
_listing("/attendees", lambda r: r.booking())
_made("/booking-references", lambda r: {"type": "google_calendar", "uid": "x", "bookingId": r.booking_id()})
_one("/booking-references/{id}", lambda r: r.fresh_reference(), {"meetingPassword": "changed"})
_listing("/booking-references", lambda r: r.fresh_reference())
TABLE["GET /payments/{id}"] = lambda r: Call(path={"id": r.payment()})

# --- webhooks and keys -------------------------------------------------------------------------------

_made("/webhooks", lambda r: r.webhook_body())
_one("/webhooks/{id}", lambda r: r.fresh_webhook(), {"active": False})
_listing("/webhooks", lambda r: r.webhook())
_made("/api-keys", lambda r: r.api_key_body())
_one("/api-keys/{id}", lambda r: r.fresh_api_key(), lambda r: {"note": r.name("renamed")})

# --- teams -------------------------------------------------------------------------------------------

_made("/teams", lambda r: r.team_body())
_one("/teams/{teamId}", lambda r: r.fresh_team(), lambda r: {"bio": r.name("bio")}, name="teamId")
_listing("/teams", lambda r: r.team())


def _team_event_types(r: Resources) -> Call:
    team = r.team()
    r.fresh_event_type(teamId=team, schedulingType="COLLECTIVE", scheduleId=r.schedule())
    return Call(path={"teamId": team})


TABLE["GET /teams/{teamId}/event-types"] = _team_event_types
TABLE["POST /memberships"] = lambda r: Call(
    body={"userId": r.fresh_user(), "teamId": r.team()}, as_=r.admin()
)
_listing("/memberships", lambda r: r.team())


def _membership(r: Resources) -> dict[str, Any]:
    user, _, team = r.fresh_membership().partition("_")
    return {"userId": user, "teamId": team}


_MEMBERSHIP = "/memberships/{userId}_{teamId}"
TABLE[f"GET {_MEMBERSHIP}"] = lambda r: Call(path=_membership(r))
TABLE[f"PATCH {_MEMBERSHIP}"] = lambda r: Call(path=_membership(r), body={"role": "ADMIN"})
TABLE[f"DELETE {_MEMBERSHIP}"] = lambda r: Call(path=_membership(r))

# --- calendars ---------------------------------------------------------------------------------------


def _selected(r: Resources) -> dict[str, Any]:
    user, _, rest = r.fresh_selected().partition("_")
    return {"userId": user, "integration": "google_calendar", "externalId": rest.partition("calendar_")[2]}


def _destination(r: Resources) -> Call:
    number, event_type = r.fresh_destination()
    return Call(path={"id": number}, body={"eventTypeId": event_type})


_SELECTED = "/selected-calendars/{userId}_{integration}_{externalId}"
_made("/selected-calendars", lambda r: r.selected_body())
_listing("/selected-calendars", lambda r: r.fresh_selected())
TABLE[f"GET {_SELECTED}"] = lambda r: Call(path=_selected(r))
TABLE[f"PATCH {_SELECTED}"] = lambda r: Call(path=_selected(r), body={"credentialId": None})
TABLE[f"DELETE {_SELECTED}"] = lambda r: Call(path=_selected(r))
_made("/destination-calendars", lambda r: r.destination_body())
_listing("/destination-calendars", lambda r: r.fresh_destination())
TABLE["GET /destination-calendars/{id}"] = lambda r: Call(path={"id": r.fresh_destination()[0]})
TABLE["PATCH /destination-calendars/{id}"] = _destination
TABLE["DELETE /destination-calendars/{id}"] = lambda r: Call(path={"id": r.fresh_destination()[0]})

# --- credentials -------------------------------------------------------------------------------------

_USER = {"userId": "1"}
_BOTH = {"userId": "1", "credentialId": "1"}
TABLE["GET /credential-sync"] = lambda r: Call(query=_USER, as_=r.admin())
TABLE["POST /credential-sync"] = lambda r: Call(
    query=_USER, body={"appSlug": "google-calendar", "encryptedKey": "x"}, as_=r.admin()
)
TABLE["PATCH /credential-sync"] = lambda r: Call(query=_BOTH, body={"encryptedKey": "x"}, as_=r.admin())
TABLE["DELETE /credential-sync"] = lambda r: Call(query=_BOTH, as_=r.admin())
