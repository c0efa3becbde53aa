"""With a second user: what of the other user can one read, change and delete; and what nobody may see."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from contract_tests.behaviour.stage import Stage, WrongError, attendee, check, scenario, second
from contract_tests.credentials import NOBODY, Credentials
from contract_tests.redact import SECRET_KEYS
from contract_tests.results import Layer

secured = partial(scenario, layer=Layer.SECURITY)
REFUSED = (401, 403, 404)


@secured(
    "no credentials, no entry",
    "GET /v2/me",
    "GET /v2/schedules",
    "GET /v2/event-types/{eventTypeId}",
    "GET /v2/webhooks",
    "GET /v2/bookings",
    "POST /v2/schedules",
    "POST /v2/event-types",
    "POST /v2/webhooks",
)
def closed(stage: Stage) -> None:
    wrong = Credentials(key="cal_" + "f" * 32)
    for label in (
        "GET /v2/me",
        "GET /v2/schedules",
        "GET /v2/webhooks",
        "GET /v2/bookings",
        "GET /v2/calendars",
        "POST /v2/schedules",
        "POST /v2/event-types",
        "POST /v2/webhooks",
    ):
        method, path = label.split()
        body: Any = {} if method == "POST" else ...
        for who, name in ((NOBODY, "without credentials"), (wrong, "with a wrong key")):
            answer = stage.door.send(method, path, as_=who, body=body)
            if answer.status not in (401, 403):
                raise WrongError(f"{label} {name} answered {answer.status}", answer, operation=label)


@secured(
    "another's schedule is out of reach",
    "GET /v2/schedules/{scheduleId}",
    "PATCH /v2/schedules/{scheduleId}",
    "DELETE /v2/schedules/{scheduleId}",
    needs="a second user",
)
def schedules(stage: Stage) -> None:
    path = f"/v2/schedules/{stage.resources.fresh_schedule()}"
    _out_of_reach(stage, path, {"name": "taken over"})
    listed = stage.data("GET", "/v2/schedules", as_=second(stage))
    check(path.rsplit("/", 1)[1] not in [str(i["id"]) for i in listed], "another's list of schedules has it")


@secured(
    "another's event type is out of reach",
    "GET /v2/event-types/{eventTypeId}",
    "PATCH /v2/event-types/{eventTypeId}",
    "DELETE /v2/event-types/{eventTypeId}",
    needs="a second user",
)
def event_types(stage: Stage) -> None:
    event_type = stage.resources.fresh_event_type(hidden=True)
    _out_of_reach(stage, f"/v2/event-types/{event_type}", {"title": "taken over"})
    link = {"maxUsageCount": 1}
    stage.call(
        "POST", f"/v2/event-types/{event_type}/private-links", body=link, as_=second(stage), expect=REFUSED
    )
    stage.call("GET", f"/v2/event-types/{event_type}/webhooks", as_=second(stage), expect=REFUSED)


@secured(
    "another's webhook is out of reach",
    "GET /v2/webhooks/{webhookId}",
    "PATCH /v2/webhooks/{webhookId}",
    "DELETE /v2/webhooks/{webhookId}",
    "GET /v2/webhooks",
    needs="a second user",
)
def webhooks(stage: Stage) -> None:
    webhook = stage.resources.fresh_webhook()
    _out_of_reach(stage, f"/v2/webhooks/{webhook}", {"active": True})
    listed = stage.call("GET", "/v2/webhooks", query={"take": 250}, as_=second(stage))
    check(webhook not in [item["id"] for item in listed.data], "another's list of webhooks has it", listed)


@secured("another's bookings are not in one's list", "GET /v2/bookings", needs="a second user")
def bookings(stage: Stage) -> None:
    uid = stage.resources.fresh_booking()["uid"]
    listed = stage.call("GET", "/v2/bookings", query={"take": 250}, as_=second(stage))
    check(uid not in [item["uid"] for item in listed.data], "another's list of bookings has it", listed)


@secured(
    "another cannot decide about a booking",
    "POST /v2/bookings/{bookingUid}/confirm",
    "POST /v2/bookings/{bookingUid}/decline",
    "POST /v2/bookings/{bookingUid}/mark-absent",
    needs="a second user",
)
def decisions(stage: Stage) -> None:
    path = f"/v2/bookings/{stage.resources.fresh_booking('confirm')['uid']}"
    for action, body in (
        ("confirm", ...),
        ("decline", {"reason": "not mine"}),
        ("mark-absent", {"host": True}),
    ):
        stage.call(
            "POST",
            f"{path}/{action}",
            body=body,
            as_=second(stage),
            expect=(*REFUSED, 400),
            why="the booking is another's",
        )
    now = stage.call("GET", path)
    check(now.data["status"] == "pending", f"another's attempts left the booking {now.data['status']!r}", now)


@secured(
    "what belongs to a booking is for its host",
    "GET /v2/bookings/{bookingUid}/attendees",
    "GET /v2/bookings/{bookingUid}/references",
    "GET /v2/bookings/{bookingUid}/calendar-links",
    needs="a second user",
)
def around_bookings(stage: Stage) -> None:
    path = f"/v2/bookings/{stage.resources.fresh_booking()['uid']}"
    for part in ("attendees", "references", "calendar-links"):
        for who in (NOBODY, second(stage)):
            # References answer 400 where the others refuse with 403.
            stage.call(
                "GET", f"{path}/{part}", as_=who, expect=(*REFUSED, 400), why="the booking is another's"
            )


@secured(
    "a stranger's changes of a booking are refused",
    "POST /v2/bookings/{bookingUid}/attendees",
    "POST /v2/bookings/{bookingUid}/guests",
    "PATCH /v2/bookings/{bookingUid}/location",
    needs="a second user",
)
def changes(stage: Stage) -> None:
    path = f"/v2/bookings/{stage.resources.fresh_booking()['uid']}"
    attempts: list[tuple[str, str, Any]] = [
        ("POST", "attendees", {"name": "Eve", "email": "eve@example.com", "timeZone": "UTC"}),
        ("POST", "guests", {"guests": [{"email": "eve@example.com"}]}),
        ("PATCH", "location", {"location": {"type": "address", "address": "elsewhere"}}),
    ]
    for method, part, body in attempts:
        for who in (NOBODY, second(stage)):
            stage.call(
                method, f"{path}/{part}", body=body, as_=who, expect=REFUSED, why="the booking is another's"
            )


@secured(
    "public answers hold no secrets",
    "GET /v2/slots",
    "POST /v2/bookings",
    "GET /v2/bookings/{bookingUid}",
    "GET /v2/event-types",
)
def public(stage: Stage) -> None:
    resources = stage.resources
    event_type = resources.event_type()
    booked = stage.call(
        "POST",
        "/v2/bookings",
        as_=NOBODY,
        expect=201,
        body={"start": resources.start(), "eventTypeId": event_type, "attendee": attendee()},
    )
    answers = {
        "POST /v2/bookings": booked,
        "GET /v2/bookings/x": stage.call("GET", f"/v2/bookings/{booked.data['uid']}", as_=NOBODY),
        "GET /v2/event-types": stage.call(
            "GET", "/v2/event-types", query={"username": resources.me()["username"]}, as_=NOBODY
        ),
        "GET /v2/slots": stage.call(
            "GET",
            "/v2/slots",
            as_=NOBODY,
            query={"eventTypeId": event_type, "start": resources.day(5), "end": resources.day(5)},
        ),
    }
    for label, answer in answers.items():
        for name in _secrets(answer.json):
            raise WrongError(f"a public answer holds {name}", answer, operation=label)
        text = json.dumps(answer.json)
        for credential in (stage.door.credentials.key, stage.target.other and stage.target.other.key):
            check(
                not credential or credential not in text,
                "a public answer holds an API key",
                answer,
                operation=label,
            )


@secured("hidden event types are not shown to the public", "GET /v2/event-types")
def hidden(stage: Stage) -> None:
    event_type = stage.resources.fresh_event_type(hidden=True)
    query = {"username": stage.resources.me()["username"]}
    shown = stage.call("GET", "/v2/event-types", query=query, as_=NOBODY)
    check(
        event_type not in [item["id"] for item in shown.data],
        "a hidden event type is listed for nobody",
        shown,
    )


@secured(
    "a client's secret is not for strangers", "GET /v2/oauth-clients", "GET /v2/oauth-clients/{clientId}"
)
def clients(stage: Stage) -> None:
    client = stage.resources.platform_client().client_id
    for path in ("/v2/oauth-clients", f"/v2/oauth-clients/{client}", f"/v2/oauth-clients/{client}/users"):
        stage.call("GET", path, expect=(401, 403), why="the user is not of the client's organization")


def _out_of_reach(stage: Stage, path: str, change: dict[str, Any]) -> None:
    before = stage.data("GET", path)
    for who in (second(stage), NOBODY):
        stage.call("GET", path, as_=who, expect=REFUSED, why="it is another's")
        stage.call("PATCH", path, body=change, as_=who, expect=REFUSED, why="it is another's")
        stage.call("DELETE", path, as_=who, expect=(*REFUSED, 400), why="it is another's")
    after = stage.call("GET", path)
    check(after.data == before, "attempts by others have changed it", after)


def _secrets(value: Any, path: str = "$") -> list[str]:
    """Fields that hold a secret by their name and are not empty."""
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
