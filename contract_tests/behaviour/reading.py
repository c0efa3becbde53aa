"""Written data can be read back, lists add up, and versions and errors have the right shapes."""

from __future__ import annotations

from typing import Any

from contract_tests.behaviour.alike import event_type_body, life, lists, reads
from contract_tests.behaviour.context import ScenarioContext, attendee, check, scenario
from contract_tests.credentials import NOBODY, Credentials
from contract_tests.judge import error_violations
from contract_tests.resources import EVERY_DAY

LINKS = "/v2/event-types/{eventTypeId}/private-links"


@scenario("a schedule is kept as it was written", *life("/v2/schedules", "{scheduleId}"))
def schedules(context: ScenarioContext) -> None:
    body: dict[str, Any] = {
        "name": context.resources.name("kept"),
        "timeZone": "America/New_York",
        "isDefault": False,
        "availability": [{"days": EVERY_DAY[:2], "startTime": "10:00", "endTime": "11:30"}],
        "overrides": [{"date": context.resources.day(40), "startTime": "12:00", "endTime": "13:00"}],
    }
    made = context.data("POST", "/v2/schedules", body=body, expect=201)
    path = f"/v2/schedules/{made['id']}"
    reads(context.call("GET", path), body)
    new = [{"days": ["Sunday"], "startTime": "08:00", "endTime": "09:00"}]
    context.call("PATCH", path, body={"availability": new, "timeZone": "Asia/Tokyo"})
    read = context.call("GET", path)
    check(
        read.data["availability"] == new, f"the changed availability reads {read.data['availability']}", read
    )
    check(read.data["timeZone"] == "Asia/Tokyo", "the change of the time zone is lost", read)
    check(read.data["name"] == body["name"], "changing the hours changed the name", read)
    lists(context.call("GET", "/v2/schedules"), made["id"])
    context.call("DELETE", path)
    context.call("GET", path, expect=404, why="it was deleted")


@scenario("an event type is kept as it was written", *life("/v2/event-types", "{eventTypeId}"))
def event_types(context: ScenarioContext) -> None:
    body = event_type_body(context, lengthInMinutes=45, hidden=False)
    slug = body["slug"]
    made = context.data("POST", "/v2/event-types", body=body, expect=201)
    path = f"/v2/event-types/{made['id']}"
    reads(context.call("GET", path), body)
    context.call("PATCH", path, body={"lengthInMinutes": 20, "title": "Changed"})
    read = context.call("GET", path)
    check(
        read.data["lengthInMinutes"] == 20, f"the changed length reads {read.data['lengthInMinutes']}", read
    )
    check(
        read.data["title"] == "Changed" and read.data["slug"] == slug,
        "the change of title and slug is lost",
        read,
    )
    lists(context.call("GET", "/v2/event-types"), made["id"])
    twin = {"title": "Twin", "slug": slug, "lengthInMinutes": 30}
    context.call("POST", "/v2/event-types", body=twin, expect=400, why="the slug is already in use")
    context.call("DELETE", path)
    context.call("GET", path, expect=404, why="it was deleted")


@scenario("a webhook is kept as it was written", *life("/v2/webhooks", "{webhookId}"))
def webhooks(context: ScenarioContext) -> None:
    body = context.resources.webhook_body()
    made = context.data("POST", "/v2/webhooks", body=body, expect=201)
    path = f"/v2/webhooks/{made['id']}"
    read = context.call("GET", path)
    reads(read, {name: body[name] for name in ("active", "subscriberUrl")})
    check(
        sorted(read.data["triggers"]) == sorted(body["triggers"]),
        f"the triggers read {read.data['triggers']}",
        read,
    )
    context.call("PATCH", path, body={"triggers": ["BOOKING_RESCHEDULED"]})
    read = context.call("GET", path)
    check(
        read.data["triggers"] == ["BOOKING_RESCHEDULED"],
        f"the changed triggers read {read.data['triggers']}",
        read,
    )
    lists(context.call("GET", "/v2/webhooks", query={"take": 250}), made["id"])
    context.call("DELETE", path)
    context.call("GET", path, expect=404, why="it was deleted")


@scenario("the default schedule is one of the schedules", "GET /v2/schedules/default", "GET /v2/schedules")
def default_schedule(context: ScenarioContext) -> None:
    default = context.call("GET", "/v2/schedules/default")
    if default.data is None:
        return
    listed = context.data("GET", "/v2/schedules")
    marked = [item["id"] for item in listed if item["isDefault"]]
    check(
        marked == [default.data["id"]],
        f"the default schedule is {default.data['id']}, the list marks {marked}",
        default,
    )


def _booked(context: ScenarioContext, event_type: int, name: str) -> str:
    """Book the next start; return the uid."""
    body = {"start": context.resources.start(), "eventTypeId": event_type, "attendee": attendee(name)}
    return str(context.data("POST", "/v2/bookings", body=body)["uid"])


@scenario("pages add up", "GET /v2/bookings")
def pages(context: ScenarioContext) -> None:
    event_type = context.resources.fresh_event_type()
    made = {_booked(context, event_type, f"Page{number}") for number in range(5)}
    seen: list[str] = []
    for skip in (0, 2, 4):
        query = {"eventTypeId": event_type, "take": 2, "skip": skip, "sortStart": "asc"}
        page = context.call("GET", "/v2/bookings", query=query)
        seen += [item["uid"] for item in page.data]
        told = page.json["pagination"]
        check(told["totalItems"] == 5, f"expected totalItems 5, got {told['totalItems']}", page)
        check(
            told["returnedItems"] == len(page.data),
            f"returnedItems is {told['returnedItems']}, but the page has {len(page.data)}",
            page,
        )
        check(
            told["hasNextPage"] is (skip < 4),
            f"hasNextPage is {told['hasNextPage']} at skip={skip} of 5",
            page,
        )
        check(
            told["hasPreviousPage"] is (skip > 0),
            f"hasPreviousPage is {told['hasPreviousPage']} at skip={skip}",
            page,
        )
        check(
            told["totalPages"] == 3 and told["itemsPerPage"] == 2,
            "totalPages or itemsPerPage do not add up",
            page,
        )
    check(len(seen) == len(set(seen)), "a booking appears on two pages")
    check(set(seen) == made, f"the pages contain only {len(set(seen) & made)} of the 5 bookings")


@scenario("lists are filtered and sorted as requested", "GET /v2/bookings")
def filters(context: ScenarioContext) -> None:
    event_type = context.resources.fresh_event_type()
    uids = [_booked(context, event_type, f"Filter{number}") for number in range(3)]
    context.call("POST", f"/v2/bookings/{uids[1]}/cancel", body={"cancellationReason": "test"})
    own = {"eventTypeId": event_type, "take": 50}

    def listed(**query: Any) -> list[str]:
        return [item["uid"] for item in context.data("GET", "/v2/bookings", query={**own, **query})]

    check(
        set(listed(status="upcoming")) == {uids[0], uids[2]},
        "status=upcoming does not list exactly the upcoming bookings",
    )
    check(
        listed(status="cancelled") == [uids[1]],
        "status=cancelled does not return exactly the cancelled booking",
    )
    check(
        listed(attendeeEmail="filter2@example.com") == [uids[2]],
        "attendeeEmail does not return exactly the matching booking",
    )
    check(
        listed(sortStart="desc") == list(reversed(listed(sortStart="asc"))),
        "sortStart=desc is not the reverse of asc",
    )
    check(listed(sortStart="asc") == uids, "sortStart=asc does not sort by start")


@scenario(
    "errors have the documented shape",
    "GET /v2/me",
    "GET /v2/bookings/{bookingUid}",
    "POST /v2/bookings",
    "POST /v2/event-types",
)
def errors(context: ScenarioContext) -> None:
    wrong_key = Credentials(key="cal_" + "0" * 32)
    cases = [
        ("GET /v2/me", 401, context.gateway.send("GET", "/v2/me", as_=NOBODY)),
        ("GET /v2/me", 401, context.gateway.send("GET", "/v2/me", as_=wrong_key)),
        ("GET /v2/bookings/x", 404, context.gateway.send("GET", "/v2/bookings/no-such-booking")),
        ("GET /v2/event-types/x", 404, context.gateway.send("GET", "/v2/event-types/99999999")),
        ("POST /v2/bookings", 404, context.gateway.send("POST", "/v2/bookings", body=_unknown_type(context))),
        (
            "POST /v2/event-types",
            400,
            context.gateway.send("POST", "/v2/event-types", body={"title": "no length"}),
        ),
        ("POST /v2/schedules", 400, context.gateway.send("POST", "/v2/schedules", body={"name": "no zone"})),
        ("POST /v2/webhooks", 400, context.gateway.send("POST", "/v2/webhooks", body={"active": True})),
        ("GET /v2/slots", 400, context.gateway.send("GET", "/v2/slots", query={"eventTypeId": 1})),
        ("GET /v2/bookings", 400, context.gateway.send("GET", "/v2/bookings", query={"take": 0})),
    ]
    for label, expected, answer in cases:
        check(
            answer.status == expected,
            f"{label}: expected {expected}, got {answer.status}",
            answer,
            operation=label,
        )
        operation = context.document.labelled(label)
        assert operation is not None
        broken = list(error_violations(context.document, operation, answer))
        check(not broken, f"{label} {expected}: {broken[0] if broken else ''}", answer, operation=label)


def _unknown_type(context: ScenarioContext) -> dict[str, Any]:
    return {"start": context.resources.start(), "eventTypeId": 99999999, "attendee": attendee()}


@scenario("each version has its shape", "GET /v2/slots", "GET /v2/event-types", "GET /v2/bookings")
def versions(context: ScenarioContext) -> None:
    me = context.call("GET", "/v2/me", version="2024-08-13")
    check(me.data is not None, "GET /v2/me answers without data under another version", me)
    context.call(
        "GET",
        "/v2/event-types",
        version="2024-09-04",
        expect=404,
        why="that version does not have this route",
    )
    context.call(
        "GET", "/v2/bookings", version="2024-09-04", expect=404, why="that version does not have this route"
    )
    query = {
        "eventTypeId": context.resources.event_type(),
        "start": context.resources.day(5),
        "end": context.resources.day(6),
    }
    context.call(
        "GET",
        "/v2/slots",
        query=query,
        version="2024-06-14",
        expect=404,
        why="only 2024-09-04 has this route",
    )
    newer = context.data("GET", "/v2/event-types", version="2024-06-14")
    check(isinstance(newer, list), "2024-06-14 does not return event types as a list")


@scenario("the limit on requests is announced", "GET /v2/me")
def limits(context: ScenarioContext) -> None:
    first = context.call("GET", "/v2/me")
    names = [name for name in first.headers if name.lower().startswith("x-ratelimit-")]
    kinds = {name.lower().split("-")[2] for name in names}
    check(
        {"limit", "remaining", "reset"} <= kinds,
        f"the X-RateLimit headers are incomplete: {sorted(names) or 'none'}",
        first,
    )
    again = context.call("GET", "/v2/me")
    name = next(name for name in names if name.lower().startswith("x-ratelimit-remaining"))
    check(
        int(again.headers[name]) < int(first.headers[name])
        or int(again.headers[name]) > int(first.headers[name]) + 1,
        f"{name} does not decrease with each request",
        again,
    )


@scenario("a profile change is kept", "PATCH /v2/me", "GET /v2/me")
def profile(context: ScenarioContext) -> None:
    before = context.data("GET", "/v2/me")
    new = 24 if before["timeFormat"] == 12 else 12
    context.call("PATCH", "/v2/me", body={"timeFormat": new})
    try:
        read = context.call("GET", "/v2/me")
        check(
            read.data["timeFormat"] == new,
            f"timeFormat was set to {new} and reads {read.data['timeFormat']}",
            read,
        )
        check(
            read.data["email"] == before["email"], "changing the time format changed the e-mail address", read
        )
    finally:
        context.gateway.send("PATCH", "/v2/me", body={"timeFormat": before["timeFormat"]})
    context.call(
        "PATCH", "/v2/me", body={"timeZone": "Nowhere/At_All"}, expect=400, why="the time zone does not exist"
    )


@scenario(
    "private links are made, read, changed and deleted",
    f"POST {LINKS}",
    f"GET {LINKS}",
    f"PATCH {LINKS}/{{linkId}}",
    f"DELETE {LINKS}/{{linkId}}",
)
def private_links(context: ScenarioContext) -> None:
    path = f"/v2/event-types/{context.resources.fresh_event_type()}/private-links"
    made = context.data("POST", path, body={"maxUsageCount": 2})
    check(made["maxUsageCount"] == 2, f"expected maxUsageCount 2, got {made['maxUsageCount']}")
    context.call("PATCH", f"{path}/{made['linkId']}", body={"maxUsageCount": 7})
    listed = context.call("GET", path)
    check([item["maxUsageCount"] for item in listed.data] == [7], "the list does not show the change", listed)
    context.call("DELETE", f"{path}/{made['linkId']}")
    check(context.data("GET", path) == [], "a deleted link is still listed")


@scenario(
    "webhooks belong to their event type",
    "GET /v2/event-types/{eventTypeId}/webhooks",
    "DELETE /v2/event-types/{eventTypeId}/webhooks",
)
def event_type_webhooks(context: ScenarioContext) -> None:
    one, two = context.resources.fresh_event_type(), context.resources.fresh_event_type()
    hook = context.resources.fresh_webhook(f"/event-types/{one}")
    check(
        [w["id"] for w in context.data("GET", f"/v2/event-types/{one}/webhooks")] == [hook],
        "the webhook is missing from the list",
    )
    check(
        context.data("GET", f"/v2/event-types/{two}/webhooks") == [], "another event type lists the webhook"
    )
    context.call("DELETE", f"/v2/event-types/{one}/webhooks")
    check(context.data("GET", f"/v2/event-types/{one}/webhooks") == [], "the deleted webhook is still listed")
