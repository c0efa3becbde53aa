"""What a second user can read, change and delete of the first, and what nobody may see."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from contract_tests.behaviour.alike import REFUSED, one, out_of_reach
from contract_tests.behaviour.context import ScenarioContext, WrongError, attendee, check, scenario, second
from contract_tests.credentials import NOBODY, Credentials
from contract_tests.gateway import Answer
from contract_tests.redact import SECRET_KEYS
from contract_tests.results import Layer

secured = partial(scenario, layer=Layer.SECURITY)
of_others = partial(secured, needs="a second user")
_CLOSED = (
    *(f"GET /v2/{what}" for what in ("me", "schedules", "webhooks", "bookings")),
    *(f"POST /v2/{what}" for what in ("schedules", "event-types", "webhooks")),
)
_OWNED: dict[str, Any] = {"expect": (*REFUSED, 400), "why": "the booking belongs to another user"}
_BOOKING = "/v2/bookings/{bookingUid}"
_DECISIONS: dict[str, Any] = {
    "confirm": ...,
    "decline": {"reason": "not mine"},
    "mark-absent": {"host": True},
}
_DETAILS = ("attendees", "references", "calendar-links")
_CHANGES: dict[tuple[str, str], Any] = {
    ("POST", "attendees"): {"name": "Eve", "email": "eve@example.com", "timeZone": "UTC"},
    ("POST", "guests"): {"guests": [{"email": "eve@example.com"}]},
    ("PATCH", "location"): {"location": {"type": "address", "address": "elsewhere"}},
}


@secured("credentials are required", *_CLOSED, "GET /v2/event-types/{eventTypeId}")
def closed(context: ScenarioContext) -> None:
    wrong = Credentials(key="cal_" + "f" * 32)
    for label in (*_CLOSED, "GET /v2/calendars"):
        method, path = label.split()
        body: Any = {} if method == "POST" else ...
        for who, name in ((NOBODY, "without credentials"), (wrong, "with a wrong key")):
            answer = context.gateway.send(method, path, as_=who, body=body)
            if answer.status not in (401, 403):
                raise WrongError(f"{label} {name} answered {answer.status}", answer, operation=label)


@of_others("other users' schedules are out of reach", *one("/v2/schedules/{scheduleId}"))
def schedules(context: ScenarioContext) -> None:
    path = f"/v2/schedules/{context.resources.fresh_schedule()}"
    out_of_reach(context, path, {"name": "taken over"}, deleted=(*REFUSED, 400))
    listed = context.call("GET", "/v2/schedules", as_=second(context))
    _is_absent(listed, path.rsplit("/", 1)[1], "another user's list of schedules includes it")


@of_others("other users' event types are out of reach", *one("/v2/event-types/{eventTypeId}"))
def event_types(context: ScenarioContext) -> None:
    event_type = context.resources.fresh_event_type(hidden=True)
    out_of_reach(context, f"/v2/event-types/{event_type}", {"title": "taken over"}, deleted=(*REFUSED, 400))
    link = {"maxUsageCount": 1}
    context.call(
        "POST", f"/v2/event-types/{event_type}/private-links", body=link, as_=second(context), expect=REFUSED
    )
    context.call("GET", f"/v2/event-types/{event_type}/webhooks", as_=second(context), expect=REFUSED)


@of_others("other users' webhooks are out of reach", *one("/v2/webhooks/{webhookId}"), "GET /v2/webhooks")
def webhooks(context: ScenarioContext) -> None:
    webhook = context.resources.fresh_webhook()
    out_of_reach(context, f"/v2/webhooks/{webhook}", {"active": True}, deleted=(*REFUSED, 400))
    listed = context.call("GET", "/v2/webhooks", query={"take": 250}, as_=second(context))
    _is_absent(listed, webhook, "another user's list of webhooks includes it")


@of_others("other users' bookings are not listed", "GET /v2/bookings")
def bookings(context: ScenarioContext) -> None:
    uid = context.resources.fresh_booking()["uid"]
    listed = context.call("GET", "/v2/bookings", query={"take": 250}, as_=second(context))
    _is_absent(listed, uid, "another user's list of bookings includes it", "uid")


@of_others("only the host decides about a booking", *(f"POST {_BOOKING}/{action}" for action in _DECISIONS))
def decisions(context: ScenarioContext) -> None:
    path = f"/v2/bookings/{context.resources.fresh_booking('confirm')['uid']}"
    for action, body in _DECISIONS.items():
        context.call("POST", f"{path}/{action}", body=body, as_=second(context), **_OWNED)
    now = context.call("GET", path)
    check(now.data["status"] == "pending", f"another user changed the booking to {now.data['status']!r}", now)


@of_others("only the host reads the details of a booking", *(f"GET {_BOOKING}/{part}" for part in _DETAILS))
def around_bookings(context: ScenarioContext) -> None:
    path = f"/v2/bookings/{context.resources.fresh_booking()['uid']}"
    for part in _DETAILS:
        for who in (NOBODY, second(context)):
            # References are refused with 400, the other details with 403.
            context.call("GET", f"{path}/{part}", as_=who, **_OWNED)


@of_others(
    "only the host changes the details of a booking",
    *(f"{method} {_BOOKING}/{part}" for method, part in _CHANGES),
)
def changes(context: ScenarioContext) -> None:
    path = f"/v2/bookings/{context.resources.fresh_booking()['uid']}"
    for (method, part), body in _CHANGES.items():
        for who in (NOBODY, second(context)):
            context.call(method, f"{path}/{part}", body=body, as_=who, **{**_OWNED, "expect": REFUSED})


@secured(
    "public answers contain no secrets",
    "GET /v2/slots",
    "POST /v2/bookings",
    "GET /v2/bookings/{bookingUid}",
    "GET /v2/event-types",
)
def public(context: ScenarioContext) -> None:
    resources = context.resources
    event_type = resources.event_type()
    booked = context.call(
        "POST",
        "/v2/bookings",
        as_=NOBODY,
        expect=201,
        body={"start": resources.start(), "eventTypeId": event_type, "attendee": attendee()},
    )
    answers = {
        "POST /v2/bookings": booked,
        "GET /v2/bookings/x": context.call("GET", f"/v2/bookings/{booked.data['uid']}", as_=NOBODY),
        "GET /v2/event-types": context.call(
            "GET", "/v2/event-types", query={"username": resources.me()["username"]}, as_=NOBODY
        ),
        "GET /v2/slots": context.call(
            "GET",
            "/v2/slots",
            as_=NOBODY,
            query={"eventTypeId": event_type, "start": resources.day(5), "end": resources.day(5)},
        ),
    }
    for label, answer in answers.items():
        for name in _secrets(answer.json):
            raise WrongError(f"a public answer contains {name}", answer, operation=label)
        text = json.dumps(answer.json)
        for credential in (
            context.gateway.credentials.key,
            context.target.other and context.target.other.key,
        ):
            check(
                not credential or credential not in text,
                "a public answer contains an API key",
                answer,
                operation=label,
            )


@secured("hidden event types are not shown to the public", "GET /v2/event-types")
def hidden(context: ScenarioContext) -> None:
    event_type = context.resources.fresh_event_type(hidden=True)
    query = {"username": context.resources.me()["username"]}
    shown = context.call("GET", "/v2/event-types", query=query, as_=NOBODY)
    _is_absent(shown, event_type, "a hidden event type is listed for a caller without credentials")


@secured(
    "an OAuth client is out of reach of strangers",
    "GET /v2/oauth-clients",
    "GET /v2/oauth-clients/{clientId}",
)
def clients(context: ScenarioContext) -> None:
    client = context.resources.platform_client().client_id
    for path in ("/v2/oauth-clients", f"/v2/oauth-clients/{client}", f"/v2/oauth-clients/{client}/users"):
        context.call("GET", path, expect=(401, 403), why="the user is not in the client's organization")


def _is_absent(listed: Answer, identity: Any, message: str, field: str = "id") -> None:
    check(str(identity) not in [str(item[field]) for item in listed.data], message, listed)


def _secrets(value: Any, path: str = "$") -> list[str]:
    """Return the non-empty fields whose name says that they hold a secret."""
    found: list[str] = []
    if isinstance(value, dict):
        for name, item in value.items():
            if name.lower() in SECRET_KEYS - {"key", "code"} and isinstance(item, str) and item:
                found.append(f"{path}.{name}")
            found += _secrets(item, f"{path}.{name}")
    elif isinstance(value, list):
        for item in value:
            found += _secrets(item, f"{path}[]")
    return found
