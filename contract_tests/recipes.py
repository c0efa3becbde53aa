"""One valid request per operation, with the objects that it needs.

Operations without a recipe get the smallest request that the document allows.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from calcom_spec.contract import Document, Operation
from calcom_spec.samples import UnsatisfiableError, instance
from contract_tests.blame import ReceivedAnswers, SuiteError, told
from contract_tests.credentials import NOBODY, Credentials
from contract_tests.gateway import NotSentError, StopError, UnreachableError
from contract_tests.resources import ATTENDEE, EVERY_DAY, ROOM, MissingError, Resources, iso


@dataclass(frozen=True, slots=True)
class Call:
    """A request ready to be sent; `as_` None means the run's user."""

    path: Mapping[str, Any] = field(default_factory=dict)
    query: Mapping[str, Any] = field(default_factory=dict)
    body: Any = ...
    as_: Credentials | None = None
    form: Mapping[str, str] | None = None
    after: Callable[[], object] | None = None  # what has to be sent soon afterwards

    def then(self) -> None:
        """Send the follow-up request."""
        if self.after is not None:
            self.after()


Recipe = Callable[[Any], Call]
Excuse = Callable[[Operation, bool], "str | None"]


@dataclass(frozen=True, slots=True)
class Recipes:
    """The requests of one API by label, and the values of path parameters for all others.

    `excuse` returns why an operation need not reach a 2xx on a correct server, or None if it must. On a
    `prepared` target, which has every object that can be set up, only stubs are excused.
    """

    table: Mapping[str, Recipe]
    path_values: Mapping[str, Callable[[Any], Any]]
    excuse: Excuse

    def prepare(self, operation: Operation, resources: Resources, document: Document) -> Call:
        """Return the request for an operation.

        Raises MissingError if an object that it needs is missing, and SuiteError if the recipe is wrong.
        """
        heard = ReceivedAnswers(document)
        try:
            with resources.gateway.recorded_by(heard):
                if operation.label in self.table:
                    return self.table[operation.label](resources)
                return self._smallest(operation, resources, document)
        except (MissingError, NotSentError, UnreachableError, StopError):
            raise
        except Exception as error:
            # Recipes read ids from answers: here the server left out an id that the document promises.
            label = heard.broken_promise(error)
            if label is None:
                raise SuiteError(f"the recipe of {operation.label} failed: {told(error)}") from error
            message = f"the answer of {label} lacks what the next request needs ({told(error)})"
            raise MissingError(message, blame=label) from error

    def _smallest(self, operation: Operation, resources: Resources, document: Document) -> Call:
        """Return the smallest request that the document allows, with the run's ids in the path."""
        try:
            query = {
                p.name: instance(document, (*p.pointer, "schema"))
                for p in operation.parameters
                if p.place == "query" and p.required
            }
            documented = document.request_body(operation)
            body = instance(document, documented[1]) if documented is not None else ...
        except UnsatisfiableError as error:
            raise MissingError(f"no request satisfies the document: {error}") from None
        path = {name: self._path_value(name, resources) for name in operation.path_names}
        return Call(path=path, query=query, body=body)

    def _path_value(self, name: str, resources: Resources) -> Any:
        """Return one of the run's ids for this path parameter."""
        if name in self.path_values:
            return self.path_values[name](resources)
        if name in resources.known:
            return resources.known[name]
        raise MissingError(f"the run has no value for the path parameter {{{name}}}")


RECIPES: dict[str, Recipe] = {}

# Operations that a correct instance may not answer with a 2xx, and why. They are still sent; the reason
# is printed if they do not succeed. STUBS never succeed, however the instance is prepared.
_STUB = "the community edition has only a stub"
_PROVIDER = "needs an account at the calendar or video provider"
_CODE = "the community edition accepts no code; other editions need the mail (--mail-sink)"
STUBS: dict[str, str] = {
    "POST /v2/api-keys/refresh": _STUB,
    "POST /v2/oauth-clients/{clientId}/users": _STUB,
    "POST /v2/verified-resources/phones/verification-code/request": "needs an SMS provider",
    "POST /v2/verified-resources/emails/verification-code/verify": _CODE,
    "POST /v2/verified-resources/phones/verification-code/verify": "needs the code that the server sent",
}
UNREACHABLE: dict[str, str] = {
    **STUBS,
    "POST /v2/bookings/{bookingUid}/mark-absent": "needs a booking in the past",
    "GET /v2/bookings/{bookingUid}/recordings": "needs a Cal Video recording",
    "GET /v2/bookings/{bookingUid}/transcripts": "needs a Cal Video transcript",
    "GET /v2/bookings/{bookingUid}/conferencing-sessions": "needs a Cal Video session",
    "POST /v2/bookings/{bookingUid}/reassign": "needs another host",
    "GET /v2/stripe/connect": "needs the Stripe app with keys",
    "GET /v2/stripe/check": "needs a connected Stripe account",
    "POST /v2/auth/oauth2/token": "needs an approved OAuth client and a fresh code",
    "GET /v2/auth/oauth2/clients/{clientId}": "needs an approved OAuth client",
    "GET /v2/verified-resources/emails/{id}": "needs a verified address",
    "GET /v2/verified-resources/phones/{id}": "needs a verified number",
    "POST /v2/oauth/{clientId}/refresh": "needs a managed user's refresh token",
    "PUT /v2/destination-calendars": _PROVIDER,
    "POST /v2/selected-calendars": "needs a connected calendar",
    "DELETE /v2/selected-calendars": "needs a selected calendar",
    "DELETE /v2/conferencing/{app}/disconnect": "needs a connected conferencing app",
    "POST /v2/conferencing/{app}/connect": _PROVIDER,
    "GET /v2/conferencing/{app}/oauth/auth-url": "needs the conferencing app with keys",
}


def _excuse(operation: Operation, prepared: bool) -> str | None:
    if prepared:
        return STUBS.get(operation.label)
    if operation.label in UNREACHABLE:
        return UNREACHABLE[operation.label]
    if operation.path.startswith("/v2/calendars") and operation.path != "/v2/calendars":
        return _PROVIDER
    if operation.path.startswith("/v2/oauth-clients"):
        return "needs a platform client of an organization"
    return None


def without_things(operation: Operation, document: Document) -> Call:
    """Return a request with ids that do not exist, for operations whose objects are missing."""
    path = {
        p.name: "999999999" if p.schema.get("type") in ("integer", "number") else "no-such-thing"
        for p in operation.parameters
        if p.place == "path"
    }
    documented = document.request_body(operation)
    try:
        body = instance(document, documented[1]) if documented is not None else ...
    except UnsatisfiableError:
        body = {}
    return Call(path=path, body=body)


_PATH_VALUES: dict[str, Callable[[Resources], Any]] = {
    "scheduleId": lambda r: r.schedule(),
    "eventTypeId": lambda r: r.event_type(),
    "username": lambda r: r.me()["username"],
    "eventSlug": lambda r: r.event_slug(),
    "bookingUid": lambda r: r.booking_uid(),
    "seatUid": lambda r: r.seat_uid(),
    "attendeeId": lambda r: r.attendee()[1],
    "webhookId": lambda r: r.webhook(),
    "linkId": lambda r: r.private_link()[1],
    "uid": lambda r: r.reservation(),
    "calendar": lambda r: "apple",
    "app": lambda r: "daily-video",
    "userId": lambda r: r.me()["id"],
    "clientId": lambda r: r.platform_client().client_id,
}


def recipe(label: str) -> Callable[[Recipe], Recipe]:
    def register(function: Recipe) -> Recipe:
        RECIPES[label] = function
        return function

    return register


def _after(needs: Callable[[Resources], object], **call: Any) -> Recipe:
    """Make what a list has to show, so that it is not empty, then send the call."""

    def recipe(r: Resources) -> Call:
        needs(r)
        return Call(**call)

    return recipe


# --- me, schedules -----------------------------------------------------------------------------------


RECIPES["PATCH /v2/me"] = lambda r: Call(body={"timeFormat": r.me().get("timeFormat") or 12})


@recipe("POST /v2/schedules")
def create_schedule(r: Resources) -> Call:
    availability = [{"days": EVERY_DAY[:5], "startTime": "09:00", "endTime": "17:00"}]
    overrides = [{"date": r.day(30), "startTime": "10:00", "endTime": "12:00"}]
    name = r.name("schedule")
    body = {"name": name, "timeZone": "Europe/London", "isDefault": False}
    return Call(body={**body, "availability": availability, "overrides": overrides})


RECIPES["PATCH /v2/schedules/{scheduleId}"] = lambda r: Call(
    path={"scheduleId": r.fresh_schedule()}, body={"name": r.name("renamed")}
)
RECIPES["DELETE /v2/schedules/{scheduleId}"] = lambda r: Call(path={"scheduleId": r.fresh_schedule()})


# --- event types -------------------------------------------------------------------------------------


@recipe("POST /v2/event-types")
def create_event_type(r: Resources) -> Call:
    slug = r.name("type")
    body = {"title": slug, "slug": slug, "lengthInMinutes": 30, "locations": ROOM, "scheduleId": r.schedule()}
    return Call(body=body)


RECIPES["GET /v2/event-types"] = _after(lambda r: r.event_type())
RECIPES["PATCH /v2/event-types/{eventTypeId}"] = lambda r: Call(
    path={"eventTypeId": r.fresh_event_type()}, body={"lengthInMinutes": 45}
)
RECIPES["DELETE /v2/event-types/{eventTypeId}"] = lambda r: Call(path={"eventTypeId": r.fresh_event_type()})
RECIPES["POST /v2/event-types/{eventTypeId}/private-links"] = lambda r: Call(
    path={"eventTypeId": r.event_type()}, body={"maxUsageCount": 2}
)


@recipe("PATCH /v2/event-types/{eventTypeId}/private-links/{linkId}")
def update_event_type_private_link(r: Resources) -> Call:
    event_type, link = r.fresh_private_link()
    return Call(path={"eventTypeId": event_type, "linkId": link}, body={"maxUsageCount": 5})


@recipe("DELETE /v2/event-types/{eventTypeId}/private-links/{linkId}")
def delete_event_type_private_link(r: Resources) -> Call:
    event_type, link = r.fresh_private_link()
    return Call(path={"eventTypeId": event_type, "linkId": link})


RECIPES["GET /v2/event-types/{eventTypeId}/private-links"] = lambda r: Call(
    path={"eventTypeId": r.private_link()[0]}
)


# --- webhooks ----------------------------------------------------------------------------------------


RECIPES["POST /v2/webhooks"] = lambda r: Call(body=r.webhook_body())
RECIPES["GET /v2/webhooks"] = _after(lambda r: r.webhook())
RECIPES["PATCH /v2/webhooks/{webhookId}"] = lambda r: Call(
    path={"webhookId": r.fresh_webhook()}, body={"active": False}
)
RECIPES["DELETE /v2/webhooks/{webhookId}"] = lambda r: Call(path={"webhookId": r.fresh_webhook()})


def _below_event_type(r: Resources) -> dict[str, Any]:
    event_type, webhook = r.fresh_event_type_webhook()
    return {"eventTypeId": event_type, "webhookId": webhook}


_HOOK = "/v2/event-types/{eventTypeId}/webhooks"
RECIPES[f"GET {_HOOK}"] = lambda r: Call(path={"eventTypeId": r.event_type_webhook()[0]})
RECIPES[f"POST {_HOOK}"] = lambda r: Call(path={"eventTypeId": r.event_type()}, body=r.webhook_body())
RECIPES[f"GET {_HOOK}/{{webhookId}}"] = lambda r: Call(path=_below_event_type(r))
RECIPES[f"PATCH {_HOOK}/{{webhookId}}"] = lambda r: Call(path=_below_event_type(r), body={"active": False})
RECIPES[f"DELETE {_HOOK}/{{webhookId}}"] = lambda r: Call(path=_below_event_type(r))


@recipe(f"DELETE {_HOOK}")
def delete_all_event_type_webhooks(r: Resources) -> Call:
    event_type = r.fresh_event_type()  # no webhook of another operation goes with it
    r.fresh_webhook(f"/event-types/{event_type}")
    return Call(path={"eventTypeId": event_type})


# --- slots -------------------------------------------------------------------------------------------


RECIPES["GET /v2/slots"] = lambda r: Call(
    query={"eventTypeId": r.event_type(), "start": r.day(5), "end": r.day(6)}, as_=NOBODY
)
RECIPES["POST /v2/slots/reservations"] = lambda r: Call(
    body={"eventTypeId": r.event_type(), "slotStart": r.start()}
)
RECIPES["GET /v2/slots/reservations/{uid}"] = lambda r: Call(path={"uid": r.fresh_reservation()})


@recipe("PATCH /v2/slots/reservations/{uid}")
def update_slot_reservation(r: Resources) -> Call:
    body = {"eventTypeId": r.event_type(), "slotStart": r.start()}
    return Call(path={"uid": r.fresh_reservation()}, body=body)


RECIPES["DELETE /v2/slots/reservations/{uid}"] = lambda r: Call(path={"uid": r.fresh_reservation()})


# --- slots of the oldest version --------------------------------------------------------------------


def _half_an_hour(start: str) -> dict[str, str]:
    end = datetime.fromisoformat(start.replace("Z", "+00:00")) + timedelta(minutes=30)
    return {"start": start, "end": iso(end)}


def _reserve(r: Resources) -> dict[str, Any]:
    time = _half_an_hour(r.start())
    return {"eventTypeId": r.event_type(), "slotUtcStartDate": time["start"], "slotUtcEndDate": time["end"]}


@recipe("GET /v2/slots/available")
def list_available_slots(r: Resources) -> Call:
    times = {"startTime": f"{r.day(5)}T00:00:00Z", "endTime": f"{r.day(6)}T00:00:00Z"}
    return Call(query={"eventTypeId": r.event_type(), **times}, as_=NOBODY)


RECIPES["POST /v2/slots/reserve"] = lambda r: Call(body=_reserve(r), as_=NOBODY)


@recipe("DELETE /v2/slots/selected-slot")
def delete_selected_slot(r: Resources) -> Call:
    made = r.gateway.send("POST", "/v2/slots/reserve", body=_reserve(r), as_=NOBODY)
    if not made.is_success or not isinstance(made.data, str):
        raise MissingError(f"POST /v2/slots/reserve answered {made.status}", blame="POST /v2/slots/reserve")
    return Call(query={"uid": made.data}, as_=NOBODY)


# --- bookings ----------------------------------------------------------------------------------------


RECIPES["POST /v2/bookings"] = lambda r: Call(
    body={"start": r.start(), "eventTypeId": r.event_type(), "attendee": ATTENDEE}, as_=NOBODY
)
RECIPES["GET /v2/bookings"] = _after(lambda r: r.booking(), query={"take": 20})
RECIPES["GET /v2/bookings/{bookingUid}"] = lambda r: Call(path={"bookingUid": r.booking_uid()}, as_=NOBODY)


def _uid(r: Resources, kind: str = "plain") -> dict[str, Any]:
    return {"bookingUid": r.fresh_booking(kind)["uid"]}


_BOOKING = "/v2/bookings/{bookingUid}"
_REASON = {"cancellationReason": "contract test"}
RECIPES[f"POST {_BOOKING}/cancel"] = lambda r: Call(path=_uid(r), body=_REASON)
RECIPES[f"POST {_BOOKING}/reschedule"] = lambda r: Call(path=_uid(r), body={"start": r.start()})
RECIPES[f"POST {_BOOKING}/confirm"] = lambda r: Call(path=_uid(r, "confirm"))
RECIPES[f"POST {_BOOKING}/decline"] = lambda r: Call(
    path=_uid(r, "confirm"), body={"reason": "contract test"}
)
RECIPES[f"POST {_BOOKING}/reassign"] = lambda r: Call(path=_uid(r), body={})
RECIPES[f"POST {_BOOKING}/reassign/{{userId}}"] = lambda r: Call(
    path={**_uid(r), "userId": r.me()["id"]}, body={"reason": "contract test"}
)
RECIPES[f"PATCH {_BOOKING}/location"] = lambda r: Call(
    path=_uid(r), body={"location": {"type": "address", "address": "1 Test Street"}}
)
RECIPES[f"POST {_BOOKING}/attendees"] = lambda r: Call(
    path=_uid(r), body={"name": "Extra", "email": "extra@example.com", "timeZone": "Europe/Rome"}
)
RECIPES[f"POST {_BOOKING}/guests"] = lambda r: Call(
    path=_uid(r),
    body={
        "guests": [
            {"email": "guest@example.com", "name": "Guest", "timeZone": "Europe/Rome", "language": "en"}
        ]
    },
)


def _attendee(r: Resources) -> Call:
    uid, attendee = r.fresh_attendee()
    return Call(path={"bookingUid": uid, "attendeeId": attendee})


RECIPES[f"GET {_BOOKING}/attendees/{{attendeeId}}"] = _attendee
RECIPES[f"DELETE {_BOOKING}/attendees/{{attendeeId}}"] = _attendee


@recipe("POST /v2/bookings/{bookingUid}/mark-absent")
def mark_booking_absent(r: Resources) -> Call:
    past = r.known["past_booking_uid"] if r.is_prepared else r.past_booking()
    return Call(path={"bookingUid": past}, body={"host": True})


@recipe("POST /v2/bookings/recurring")
def create_recurring_booking(r: Resources) -> Call:
    dates = [_half_an_hour(r.start("recurring")) for _ in range(2)]
    common = {
        "eventTypeId": r.event_type("recurring"),
        "timeZone": "Europe/Paris",
        "language": "en",
        "metadata": {},
        "responses": {"name": "Ann Attendee", "email": "ann@example.com"},
        "recurringEventId": r.name("series"),
        "recurringCount": len(dates),
        "allRecurringDates": dates,
    }
    return Call(body=[{**common, **date, "currentRecurringIndex": n} for n, date in enumerate(dates)])


RECIPES[f"POST {_BOOKING}/mark-no-show"] = lambda r: Call(path=_uid(r), body={"noShowHost": True})
RECIPES[f"GET {_BOOKING}/reschedule"] = lambda r: Call(path={"bookingUid": r.booking_uid()})

# --- calendars, conferencing -------------------------------------------------------------------------


def _period(r: Resources) -> dict[str, Any]:
    return {"from": r.day(5), "to": r.day(6)}


_CALENDAR = "/v2/calendars/{calendar}"
_CONNECTION = "/v2/calendars/connections/{connectionId}"
_EVENT = {
    "title": "Contract test",
    "start": {"time": "2030-01-07T12:00:00Z", "timeZone": "Europe/Madrid"},
    "end": {"time": "2030-01-07T12:30:00Z", "timeZone": "Europe/Madrid"},
}


RECIPES["POST /v2/calendars/ics-feed/save"] = lambda r: Call(body={"urls": [r.feed_url()], "readOnly": True})
RECIPES["GET /v2/calendars/ics-feed/check"] = _after(lambda r: r.feed())


@recipe("GET /v2/calendars/busy-times")
def list_busy_times(r: Resources) -> Call:
    feed = r.feed()
    return Call(
        query={
            "timeZone": "Europe/Madrid",
            "loggedInUsersTz": "Europe/Madrid",  # its name in 6.0
            "dateFrom": r.day(5),
            "dateTo": r.day(6),
            "calendarsToLoad[0][credentialId]": feed["id"],
            "calendarsToLoad[0][externalId]": feed["url"],
        }
    )


@recipe("POST /v2/selected-calendars")
def add_selected_calendar(r: Resources) -> Call:
    feed = r.feed()
    body = {"integration": "ics-feed_calendar", "externalId": feed["url"], "credentialId": feed["id"]}
    # A selected calendar affects every slot of the user, in all parts of the run.
    return Call(body=body, after=lambda: r.gateway.send("DELETE", "/v2/selected-calendars", query=body))


@recipe("DELETE /v2/selected-calendars")
def remove_selected_calendar(r: Resources) -> Call:
    feed = r.feed()
    query = {"integration": "ics-feed_calendar", "externalId": feed["url"], "credentialId": feed["id"]}
    r.gateway.send("POST", "/v2/selected-calendars", body=query)
    return Call(query=query)


RECIPES["POST /v2/calendars/{calendar}/disconnect"] = lambda r: Call(
    path={"calendar": "ics-feed"}, body={"id": r.fresh_feed()["id"]}
)
RECIPES[f"GET {_CALENDAR}/freebusy"] = lambda r: Call(path={"calendar": "google"}, query=_period(r))
RECIPES[f"GET {_CALENDAR}/events"] = lambda r: Call(path={"calendar": "google"}, query=_period(r))
RECIPES[f"POST {_CALENDAR}/events"] = lambda r: Call(path={"calendar": "google"}, body=_EVENT)
for _path in ("events", "event"):
    for _method in ("GET", "PATCH", "DELETE"):
        RECIPES[f"{_method} {_CALENDAR}/{_path}/{{eventUid}}"] = lambda r, m=_method: Call(  # type: ignore[misc]
            path={"calendar": "google", "eventUid": r.known.get("event_uid", "unknown")},
            body={"title": "Contract test"} if m == "PATCH" else ...,
        )
RECIPES[f"GET {_CALENDAR}/connect"] = lambda r: Call(path={"calendar": "google"}, query={"isDryRun": "false"})
RECIPES[f"GET {_CALENDAR}/check"] = lambda r: Call(path={"calendar": r.known.get("calendar", "google")})
RECIPES[f"POST {_CALENDAR}/credentials"] = lambda r: Call(
    path={"calendar": "apple"}, body={"username": "someone@example.com", "password": "not-a-password"}
)


def _connection(r: Resources) -> str:
    return str(r.known.get("connectionId") or r.feed()["id"])


RECIPES[f"GET {_CONNECTION}/freebusy"] = lambda r: Call(
    path={"connectionId": _connection(r)}, query=_period(r)
)
RECIPES[f"GET {_CONNECTION}/events"] = lambda r: Call(path={"connectionId": _connection(r)}, query=_period(r))
RECIPES[f"POST {_CONNECTION}/events"] = lambda r: Call(path={"connectionId": _connection(r)}, body=_EVENT)
for _method in ("GET", "PATCH", "DELETE"):
    RECIPES[f"{_method} {_CONNECTION}/events/{{eventId}}"] = lambda r, m=_method: Call(  # type: ignore[misc]
        path={"connectionId": _connection(r), "eventId": r.known.get("connection_event_uid", "unknown")},
        body={"title": "Contract test"} if m == "PATCH" else ...,
    )

RECIPES["POST /v2/conferencing/{app}/default"] = lambda r: Call(path={"app": "daily-video"})


def _session(r: Resources) -> Credentials | None:
    """Return who connects calendars: a managed user with a prepared account, or the run's user."""
    if r.is_prepared:
        return None
    try:
        return r.session()
    except MissingError:
        return None


RECIPES["POST /v2/conferencing/{app}/connect"] = lambda r: Call(path={"app": "google-meet"}, as_=_session(r))


@recipe("DELETE /v2/conferencing/{app}/disconnect")
def disconnect_conferencing_app(r: Resources) -> Call:
    who = _session(r)
    if who is None:
        return Call(path={"app": "zoom"})
    r.gateway.send("POST", "/v2/conferencing/google-meet/connect", as_=who)
    return Call(path={"app": "google-meet"}, as_=who)


RECIPES["GET /v2/conferencing/{app}/oauth/auth-url"] = lambda r: Call(
    path={"app": "zoom"},
    query={"returnTo": "https://example.com/", "onErrorReturnTo": "https://example.com/"},
)


def denied(path: Mapping[str, Any] | None = None) -> Call:
    """Return the redirect from a provider after the user refused; success is the redirect back."""
    state = {
        "accessToken": "contract",
        "returnTo": "https://example.com/ok",
        "onErrorReturnTo": "https://example.com/error",
    }
    return Call(path=path or {}, query={"state": json.dumps(state), "error": "access_denied"})


RECIPES["GET /v2/conferencing/{app}/oauth/callback"] = lambda r: denied({"app": "zoom"})
RECIPES["GET /v2/stripe/save"] = lambda r: denied()
# With `isDryRun` no provider is asked.
RECIPES[f"GET {_CALENDAR}/save"] = lambda r: Call(
    path={"calendar": "google"},
    query={
        "code": "contract",
        "state": json.dumps({"accessToken": "contract", "origin": "https://example.com/", "isDryRun": True}),
    },
)
RECIPES["PUT /v2/destination-calendars"] = lambda r: Call(
    body={
        "integration": "google_calendar",
        "externalId": r.known.get("google_calendar", "someone@example.com"),
    }
)

# --- platform ----------------------------------------------------------------------------------------


def _as_platform(r: Resources, **fields: Any) -> Call:
    return Call(as_=r.platform_client(), **fields)


_CLIENTS = "/v2/oauth-clients"
RECIPES[f"GET {_CLIENTS}"] = _as_platform
RECIPES[f"POST {_CLIENTS}"] = lambda r: _as_platform(
    r,
    body={
        "name": r.name("client"),
        "redirectUris": ["https://example.com/cb"],
        "permissions": ["BOOKING_READ"],
    },
)


def _as_client(client: Credentials, **fields: Any) -> Call:
    return Call(path={"clientId": client.client_id}, as_=client, **fields)


RECIPES[f"GET {_CLIENTS}/{{clientId}}"] = lambda r: _as_client(r.oauth_client())
RECIPES[f"PATCH {_CLIENTS}/{{clientId}}"] = lambda r: _as_client(
    r.fresh_oauth_client(), body={"name": r.name("renamed")}
)
RECIPES[f"DELETE {_CLIENTS}/{{clientId}}"] = lambda r: _as_client(r.fresh_oauth_client())


def _below_client(r: Resources, **fields: Any) -> Call:
    client, webhook = r.fresh_client_webhook()
    return Call(path={"clientId": client.client_id, "webhookId": webhook}, as_=client, **fields)


_CHOOK = f"{_CLIENTS}/{{clientId}}/webhooks"
RECIPES[f"GET {_CHOOK}"] = lambda r: _as_client(r.client_webhook()[0])
RECIPES[f"POST {_CHOOK}"] = lambda r: _as_client(r.oauth_client(), body=r.webhook_body())
RECIPES[f"DELETE {_CHOOK}"] = lambda r: _as_client(r.fresh_client_webhook()[0])
RECIPES[f"GET {_CHOOK}/{{webhookId}}"] = _below_client
RECIPES[f"PATCH {_CHOOK}/{{webhookId}}"] = lambda r: _below_client(r, body={"active": False})
RECIPES[f"DELETE {_CHOOK}/{{webhookId}}"] = _below_client


def _of(user: tuple[str, int]) -> dict[str, Any]:
    return {"clientId": user[0], "userId": user[1]}


_USERS = f"{_CLIENTS}/{{clientId}}/users"
RECIPES[f"GET {_USERS}"] = lambda r: _as_platform(r, path={"clientId": r.platform_client().client_id})
RECIPES[f"POST {_USERS}"] = lambda r: _as_platform(
    r,
    path={"clientId": r.platform_client().client_id},
    body={"email": f"{r.name('managed')}@example.com", "name": "Managed"},
)
RECIPES[f"GET {_USERS}/{{userId}}"] = lambda r: _as_platform(r, path=_of(r.managed_user()))
RECIPES[f"PATCH {_USERS}/{{userId}}"] = lambda r: _as_platform(
    r, path=_of(r.spare_user()), body={"timeFormat": 24}
)
RECIPES[f"POST {_USERS}/{{userId}}/force-refresh"] = lambda r: _as_platform(r, path=_of(r.spare_user()))


@recipe(f"DELETE {_USERS}/{{userId}}")
def delete_managed_user(r: Resources) -> Call:
    r.only_once("the deletion of a managed user")
    return _as_platform(r, path=_of(r.fresh_spare_user()))


@recipe("POST /v2/oauth/{clientId}/refresh")
def refresh_managed_user_tokens(r: Resources) -> Call:
    client, user = r.spare_user()
    platform = r.platform_client()
    tokens = r.gateway.send("POST", f"/v2/oauth-clients/{client}/users/{user}/force-refresh", as_=platform)
    if not tokens.is_success:
        raise MissingError(f"expected 200 from force-refresh, got {tokens.status}")
    return Call(path={"clientId": client}, body={"refreshToken": tokens.data["refreshToken"]}, as_=platform)


RECIPES["GET /v2/auth/oauth2/clients/{clientId}"] = lambda r: Call(path={"clientId": r.oauth2()["client_id"]})


@recipe("POST /v2/auth/oauth2/token")
def exchange_oauth2_token(r: Resources) -> Call:
    if "oauth2_code" not in r.known:
        token = {"grant_type": "refresh_token", **r.oauth2(), "refresh_token": r.refresh_token()}
        return Call(form=token, as_=NOBODY)
    return Call(
        form={
            "grant_type": "authorization_code",
            **r.oauth2(),
            "code": r.known["oauth2_code"],
            "redirect_uri": r.known["oauth2_redirect"],
        },
        as_=NOBODY,
    )


# --- verified resources ------------------------------------------------------------------------------

RECIPES["POST /v2/verified-resources/emails/verification-code/request"] = lambda r: Call(
    body={"email": "second@example.com"}
)


@recipe("POST /v2/verified-resources/emails/verification-code/verify")
def verify_email(r: Resources) -> Call:
    if r.is_prepared:
        return Call(body={"email": "second@example.com", "code": "000000"})
    r.only_once("the verification of an address")
    address = f"{r.name('verified')}@example.com"
    return Call(body={"email": address, "code": r.verification_code(address)})


RECIPES["POST /v2/verified-resources/phones/verification-code/request"] = lambda r: Call(
    body={"phone": "+442079460000"}
)
RECIPES["POST /v2/verified-resources/phones/verification-code/verify"] = lambda r: Call(
    body={"phone": "+442079460000", "code": "000000"}
)


def _known(r: Resources, name: str, what: str) -> str:
    if name not in r.known:
        raise MissingError(f"needs {what}")
    return r.known[name]


RECIPES["GET /v2/verified-resources/emails/{id}"] = lambda r: Call(
    path={"id": _known(r, "verified_email_id", "a verified address")}
)
RECIPES["GET /v2/verified-resources/phones/{id}"] = lambda r: Call(
    path={"id": _known(r, "verified_phone_id", "a verified number")}
)
for _part in ("recordings", "transcripts", "conferencing-sessions"):
    RECIPES[f"GET {_BOOKING}/{_part}"] = lambda r: Call(
        path={"bookingUid": r.known.get("past_booking_uid") or r.booking_uid()}
    )

V2 = Recipes(RECIPES, _PATH_VALUES, _excuse)
