"""Exactly once: what is made, moved or ended by a call whose answer was lost."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

import calcom
from calcom import errors
from calcom._once import MOST_METADATA, PAUSES, TAG, Step, agrees, carries, marked, next_step, told
from calcom._retry import RetryPolicy
from tests.client.either import CalCom
from tests.client.library import httpx

if TYPE_CHECKING:
    from calcom.sandbox import Sandbox

START = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
ATTENDEE = {"name": "Zed", "email": "Zed@Example.COM", "time_zone": "UTC"}
QUICK = RetryPolicy(first_delay=0.01, longest_delay=0.02)

Policy = Callable[[httpx.Request, int], "str | httpx.Response"]


class Line(httpx.BaseTransport):
    """Hands requests on as a policy says: pass, lose the answer, drop the request, or answer in its place."""

    def __init__(self, policy: Policy) -> None:
        self.line = httpx.HTTPTransport()
        self.policy = policy
        self.seen: Counter[tuple[str, str]] = Counter()
        self.bodies: list[Any] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        key = request.method, request.url.path
        self.seen[key] += 1
        if request.method == "POST":
            self.bodies.append(json.loads(request.read() or b"null"))
        act = self.policy(request, self.seen[key])
        if isinstance(act, httpx.Response):
            return act
        if act == "drop":
            raise httpx.ReadError("lost on the way", request=request)
        response = self.line.handle_request(request)
        if act == "lose":
            response.read()
            response.close()
            raise httpx.ReadError("the answer was lost", request=request)
        return response

    def close(self) -> None:
        self.line.close()


def first(method: str, end: str = "", act: str = "lose") -> Policy:
    """The first request of this method to a path that ends so goes wrong."""
    return lambda request, number: (
        act if number == 1 and request.method == method and request.url.path.endswith(end) else "pass"
    )


@pytest.fixture
def over(calcom_sandbox: Sandbox, either: None) -> Iterator[Callable[..., tuple[calcom.CalCom, Line]]]:
    """A client of the sandbox over a line with a policy."""
    calcom_sandbox.clock.freeze(datetime(2026, 11, 20, 10, 0, tzinfo=UTC))
    lines = []

    def make(policy: Policy, **options: Any) -> tuple[calcom.CalCom, Line]:
        line = Line(policy)
        lines.append(line)
        made = CalCom(
            calcom_sandbox.api_key,
            base_url=calcom_sandbox.url,
            http_client=httpx.Client(transport=line),
            **{"retry": QUICK, **options},
        )
        return made, line

    yield make
    for line in lines:
        line.close()


# The decision


def test_looking_comes_before_asking_and_asking_only_where_it_does_no_harm() -> None:
    facts: dict[str, Any] = {"asked": 1, "retries": 2, "looks": 0, "refused": False, "left": None}
    assert next_step(may_ask=True, **facts) == (Step.LOOK, PAUSES[0])
    assert next_step(may_ask=True, **{**facts, "looks": 1}) == (Step.ASK, 0.0)
    assert next_step(may_ask=True, **{**facts, "looks": 1, "asked": 2})[0] is Step.ASK
    assert next_step(may_ask=True, **{**facts, "looks": 1, "asked": 3}) == (Step.LOOK, PAUSES[1])
    assert next_step(may_ask=False, **{**facts, "looks": 1}) == (Step.LOOK, PAUSES[1])
    assert next_step(may_ask=True, **{**facts, "looks": 1, "refused": True}) == (Step.LOOK, PAUSES[1])
    assert next_step(may_ask=None, **facts) == (Step.GIVE_UP, 0.0)
    for may_ask in (True, False):
        ended = {**facts, "asked": 3, "looks": len(PAUSES)}
        assert next_step(may_ask=may_ask, **ended) == (Step.GIVE_UP, 0.0)
        assert next_step(may_ask=may_ask, **{**ended, "looks": len(PAUSES) - 1}) == (Step.LOOK, PAUSES[-1])
    assert next_step(may_ask=True, **{**facts, "left": 0}) == (Step.GIVE_UP, 0.0)
    assert next_step(may_ask=True, **{**facts, "left": 0.05}) == (Step.LOOK, 0.05)


@pytest.mark.parametrize(
    ("there", "wanted", "same"),
    [
        ({"slug": "a", "id": 1}, {"slug": "a"}, True),
        ({"slug": "b"}, {"slug": "a"}, False),
        ({"triggers": ["A", "B"]}, {"triggers": ["B", "A"]}, True),
        ({"triggers": ["A"]}, {"triggers": ["B"]}, False),
        ({"triggers": ["A", "B"]}, {"triggers": ["A"]}, False),
        ({"locations": [{"type": "link", "id": 1}]}, {"locations": [{"type": "link"}]}, True),
        ({"locations": [{"type": "phone"}]}, {"locations": [{"type": "link"}]}, False),
        ({"fields": [{"isDefault": True}, {"slug": "a"}]}, {"fields": [{"slug": "a"}]}, True),
        ({"at": "2026-11-30T09:00:00.000Z"}, {"at": "2026-11-30T10:00:00+01:00"}, True),
        ({"email": "zed@example.com"}, {"email": "Zed@Example.com"}, True),
        ({"active": False}, {"active": True}, False),
        ({"note": None}, {"note": ""}, True),
        ({"list": None}, {"list": []}, True),
        ({"list": None}, {"list": [1]}, False),
        ({}, {"only": "written"}, True),
        ([], {"a": 1}, False),
    ],
)
def test_a_thing_that_is_there_agrees_with_what_was_asked_for(there: Any, wanted: Any, same: bool) -> None:
    assert agrees(there, wanted) is same


def test_marks_leave_room_for_the_caller() -> None:
    assert marked(None, "t") == {TAG: "t"}
    assert marked({"a": "b"}, "t") == {"a": "b", TAG: "t"}
    full = {f"k{number}": "v" for number in range(MOST_METADATA)}
    assert marked(full, "t") == full
    assert len(marked(dict(list(full.items())[1:]), "t")) == MOST_METADATA


def test_a_booking_carries_the_mark_of_its_call() -> None:
    wanted = {"metadata": {TAG: "t"}}
    assert carries({"metadata": {TAG: "t"}}, wanted)
    assert carries({"metadata": {}, "attendees": [{"metadata": {TAG: "t"}}]}, wanted)
    assert not carries({"metadata": {TAG: "u"}}, wanted)
    assert not carries({"status": "cancelled", "metadata": {TAG: "t"}}, wanted)
    assert not carries({"metadata": None, "attendees": None}, wanted)
    assert carries({"metadata": {"a": "b"}}, {"metadata": {"a": "b"}})
    assert not carries({"metadata": {"a": "c"}}, {"metadata": {"a": "b"}})


def test_what_came_of_looking_is_told() -> None:
    def lost() -> errors.APIConnectionError:
        return errors.APIConnectionError("create: lost.", operation="create", maybe_executed=True)

    assert "checked 3 times within 2.0 s and found no effect" in str(
        told(lost(), looks=3, seconds=2.0, failure=None)
    )
    assert "checked once within 2.0 s and found no effect" in str(
        told(lost(), looks=1, seconds=2.0, failure=None)
    )
    assert "could not check whether the call took effect: create: lost." in str(
        told(lost(), looks=1, seconds=2.0, failure=lost())
    )
    assert str(told(lost(), looks=0, seconds=2.0, failure=None)) == "create: lost."


# Bookings


def lagging(looks: int) -> Policy:
    """The answer to the first booking is lost, and the list of bookings shows nothing new for some looks."""
    empty = {"status": "success", "data": [], "pagination": {"totalItems": 0, "hasNextPage": False}}

    def policy(request: httpx.Request, number: int) -> str | httpx.Response:
        if not request.url.path.endswith("/bookings") or number > looks:
            return "pass"
        if request.method == "GET":
            return httpx.Response(200, json=empty)
        return "lose" if number == 1 else "pass"

    return policy


def test_a_list_that_lags_is_waited_for(over: Any) -> None:
    client, line = over(lagging(3), timeout=10.0)
    booking = client.bookings.create(event_type_id=1, start=START, attendee=ATTENDEE)
    assert booking.start == START
    assert line.seen["POST", "/v2/bookings"] == 2
    assert line.seen["GET", "/v2/bookings"] == 4
    assert [each.uid for each in client.bookings.list()] == [booking.uid]


def test_a_booking_is_found_in_a_list_with_counts_that_are_ahead_of_its_rows(over: Any) -> None:
    def policy(request: httpx.Request, number: int) -> str | httpx.Response:
        if not request.url.path.endswith("/bookings"):
            return "pass"
        if request.method == "POST":
            return "lose"
        with httpx.Client() as plain:
            answer = plain.get(request.url, headers=request.headers).json()
        for name in ("totalItems", "returnedItems"):
            answer["pagination"][name] += 1
        return httpx.Response(200, json=answer)

    client, line = over(policy, timeout=10.0)
    booking = client.bookings.create(event_type_id=1, start=START, attendee=ATTENDEE)
    assert (booking.start, line.seen["POST", "/v2/bookings"]) == (START, 1)
    # Reading the list itself raises an error.
    with pytest.raises(errors.PaginationError, match="2 rows"):
        client.bookings.list().collect()


def test_fifty_pairs_of_metadata_are_the_callers_own(over: Any) -> None:
    fifty = {f"field{number}": "x" for number in range(50)}
    client, line = over(first("POST", "/bookings"))
    booking = client.bookings.create(event_type_id=1, start=START, attendee=ATTENDEE, metadata=fifty)
    assert line.bodies[0]["metadata"] == fifty
    assert line.seen["POST", "/v2/bookings"] == 1
    assert [each.uid for each in client.bookings.list()] == [booking.uid]
    # The same metadata at another time are another booking's.
    later = START + timedelta(hours=1)
    client, line = over(first("POST", "/bookings", act="drop"))
    other = client.bookings.create(event_type_id=1, start=later, attendee=ATTENDEE, metadata=fifty)
    assert (other.start, line.seen["POST", "/v2/bookings"]) == (later, 2)


def test_a_slot_that_somebody_else_has_taken_meanwhile(over: Any, calcom_sandbox: Sandbox) -> None:
    client, _ = over(first("POST", "/bookings", act="drop"), timeout=1.0)
    with calcom.CalCom(calcom_sandbox.api_key, base_url=calcom_sandbox.url) as other:
        other.bookings.create(event_type_id=1, start=START, attendee=ATTENDEE)
    with pytest.raises(errors.APIConnectionError, match="found no effect of the call") as caught:
        client.bookings.create(event_type_id=1, start=START, attendee=ATTENDEE)
    assert caught.value.maybe_executed


@pytest.mark.usefixtures("either")
def test_where_conflicts_are_allowed_nothing_is_asked_twice() -> None:
    rows: list[dict[str, Any]] = []
    event_type = {"id": 1, "lengthInMinutes": 30, "title": "t", "slug": "t", "seats": {"disabled": True}}

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            body = json.loads(request.content)
            rows.append(
                {"id": 1, "uid": f"u{len(rows)}", "status": "accepted", "title": "t", "start": body["start"],
                 "end": body["start"], "metadata": body["metadata"], "attendees": [], "hosts": []}
            )  # fmt: skip
            raise httpx.ReadTimeout("late", request=request)
        if "event-types" in request.url.path:
            return httpx.Response(200, json={"status": "success", "data": event_type})
        looked.append(1)
        shown = rows if len(looked) > 2 else []
        facts = {"totalItems": len(shown), "hasNextPage": False}
        return httpx.Response(200, json={"status": "success", "data": shown, "pagination": facts})

    looked: list[int] = []
    http = httpx.Client(transport=httpx.MockTransport(answer))
    client = CalCom("cal_x", base_url="http://cal.test", http_client=http, retry=QUICK)
    made = client.bookings.create(event_type_id=1, start=START, attendee=ATTENDEE, allow_conflicts=True)
    assert (made.uid, len(rows)) == ("u0", 1)


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("retries", [0, 1])
def test_looking_takes_no_longer_than_the_attempts_may(retries: int) -> None:
    def hang(request: httpx.Request) -> httpx.Response:
        time.sleep(0.3)
        raise httpx.ReadTimeout("no answer", request=request)

    http = httpx.Client(transport=httpx.MockTransport(hang))
    client = CalCom("cal_x", base_url="http://cal.test", http_client=http, retry=QUICK)
    began = time.monotonic()
    with pytest.raises(errors.APITimeoutError, match="create_booking"):
        client.bookings.create(
            event_type_id=1,
            start=START,
            attendee=ATTENDEE,
            options={"timeout": 0.3, "max_retries": retries},
        )
    assert time.monotonic() - began < 0.3 * (retries + 1) + 0.9


# What has a name


def test_an_older_thing_of_the_name_is_not_what_was_asked_for(over: Any) -> None:
    url = "http://127.0.0.1:9/hook"
    client, _ = over(lambda request, number: "pass")
    client.webhooks.create(active=True, subscriber_url=url, triggers=["BOOKING_CREATED"])
    # The first refusal is lost, and the second one says no more than that there is something of the name.
    client, _ = over(first("POST"), timeout=0.5)
    with pytest.raises(errors.APIConnectionError, match="found no effect of the call"):
        client.webhooks.create(active=True, subscriber_url=url, triggers=["BOOKING_CANCELLED"])
    client, _ = over(first("POST"), timeout=0.5)
    with pytest.raises(errors.APIConnectionError, match="found no effect of the call"):
        client.event_types.create(
            length_in_minutes=30,
            title="Half an hour",
            slug="half-hour",
            locations=[{"type": "link", "link": "https://example.com/new", "public": True}],
        )


# Ends


def test_what_is_deleted_is_deleted_also_if_its_answer_was_lost(over: Any) -> None:
    client, _ = over(lambda request, number: "pass")
    hook = client.webhooks.create(
        active=True, subscriber_url="http://127.0.0.1:9/h", triggers=["OOO_CREATED"]
    )
    kind = client.event_types.create(length_in_minutes=20, title="Short", slug="short")
    plan = client.schedules.create(name="Other", time_zone="UTC", is_default=False)
    client, line = over(first("DELETE"))
    client.webhooks.delete(hook.id)
    client.event_types.delete(kind.id)
    client.schedules.delete(plan.id)
    assert client.webhooks.list().collect() == []
    assert kind.id not in [each.id for each in client.event_types.list()]
    assert plan.id not in [each.id for each in client.schedules.list()]
    assert {times for (method, _), times in line.seen.items() if method == "DELETE"} == {1}


def test_a_deletion_that_never_arrived_is_asked_again_and_one_of_nothing_is_refused(over: Any) -> None:
    client, _ = over(lambda request, number: "pass")
    kind = client.event_types.create(length_in_minutes=20, title="Short", slug="short")
    client, line = over(first("DELETE", act="drop"))
    client.event_types.delete(kind.id)
    assert kind.id not in [each.id for each in client.event_types.list()]
    assert line.seen["DELETE", f"/v2/event-types/{kind.id}"] == 2
    with pytest.raises(errors.NotFoundError):
        client.event_types.delete(kind.id)


@pytest.mark.parametrize("act", ["lose", "drop"])
def test_bookings_are_cancelled_and_moved_once(over: Any, act: str) -> None:
    client, _ = over(lambda request, number: "pass")
    booking = client.bookings.create(event_type_id=1, start=START, attendee=ATTENDEE)
    client, line = over(first("POST", "/reschedule", act=act))
    moved = client.bookings.reschedule(booking.uid, start=START + timedelta(hours=2), reason="later")
    assert moved.start == START + timedelta(hours=2)
    assert sum(each.status == "accepted" for each in client.bookings.list()) == 1
    client, line = over(first("POST", "/cancel", act=act))
    ended = client.bookings.cancel(moved.uid, reason="no more")
    assert (ended.uid, ended.status) == (moved.uid, "cancelled")
    assert line.seen["POST", f"/v2/bookings/{moved.uid}/cancel"] == (1 if act == "lose" else 2)


@pytest.mark.parametrize("act", ["lose", "drop"])
@pytest.mark.parametrize(("verb", "state"), [("confirm", "accepted"), ("decline", "rejected")])
def test_bookings_are_confirmed_and_declined_once(over: Any, act: str, verb: str, state: str) -> None:
    client, _ = over(first("POST", f"/{verb}", act=act))
    kind = next(each for each in client.event_types.list() if each.slug == "confirm")
    booking = client.bookings.create(event_type_id=kind.id, start=START, attendee=ATTENDEE)
    assert getattr(client.bookings, verb)(booking.uid).status == state


def test_a_refusal_after_a_lost_answer_is_told_as_it_is(over: Any) -> None:
    client, _ = over(first("POST", "/reschedule"))
    booking = client.bookings.create(event_type_id=1, start=START, attendee=ATTENDEE)
    client.bookings.cancel(booking.uid, reason="no")
    with pytest.raises(errors.BadRequestError):
        client.bookings.reschedule(booking.uid, start=START + timedelta(hours=2))


@pytest.mark.parametrize("failure", [httpx.Response(503), "drop"])
def test_a_booking_is_looked_for_though_its_event_type_cannot_be_asked_for(over: Any, failure: Any) -> None:
    def policy(request: httpx.Request, number: int) -> str | httpx.Response:
        if request.method == "POST":
            return "lose"
        return failure if "event-types" in request.url.path else "pass"

    client, line = over(policy)
    made = client.bookings.create(event_type_id=1, start=START, attendee=ATTENDEE)
    assert [each.uid for each in client.bookings.list()] == [made.uid]
    assert line.seen["POST", "/v2/bookings"] == 1


# A mark of the caller's own


def test_a_call_with_a_mark_of_its_own_that_is_made_again_gets_the_booking_that_is_there(over: Any) -> None:
    client, line = over(lambda request, number: "pass")
    booking = {"event_type_id": 1, "start": START, "attendee": ATTENDEE, "metadata": {TAG: "order-17"}}
    made = client.bookings.create(**booking)
    assert made.to_dict()["metadata"] == {TAG: "order-17"}
    assert client.bookings.create(**booking).uid == made.uid
    assert line.seen["POST", "/v2/bookings"] == 1
    client.bookings.cancel(made.uid, reason="no longer")
    assert client.bookings.create(**booking).uid != made.uid


def test_a_mark_of_ones_own_finds_a_series_and_what_comes_late(over: Any, calcom_sandbox: Sandbox) -> None:
    weekly = next(row["id"] for row in calcom_sandbox.state.event_types if row["slug"] == "weekly")
    client, line = over(lambda request, number: "pass")
    series = {"event_type_id": weekly, "start": START, "attendee": ATTENDEE, "metadata": {TAG: "order-18"}}
    made = client.bookings.create_recurring(**series)
    assert [each.uid for each in client.bookings.create_recurring(**series)] == [each.uid for each in made]
    assert line.seen["POST", "/v2/bookings"] == 1

    def empty_at_first(request: httpx.Request, number: int) -> str | httpx.Response:
        nothing = {"status": "success", "data": [], "pagination": {"totalItems": 0, "hasNextPage": False}}
        is_list = request.method == "GET" and request.url.path == "/v2/bookings"
        return httpx.Response(200, json=nothing) if is_list and number <= 2 else "pass"

    client, line = over(empty_at_first)
    again = client.bookings.create_recurring(**series)
    assert [each.uid for each in again] == [each.uid for each in made]
    assert line.seen["POST", "/v2/bookings"] == 1


def test_a_mark_of_ones_own_needs_an_event_type_to_look_under(over: Any) -> None:
    client, line = over(lambda request, number: "pass")
    slug = {"event_type_slug": "half-hour", "username": "ada"}
    with pytest.raises(errors.ConfigurationError, match="requires event_type_id"):
        client.bookings.create(start=START, attendee=ATTENDEE, metadata={TAG: "order-19"}, **slug)
    with pytest.raises(errors.ConfigurationError, match="metadata must be a mapping"):
        client.bookings.create(event_type_id=1, start=START, attendee=ATTENDEE, metadata="order-19")
    assert ("POST", "/v2/bookings") not in line.seen


# A success that cannot be read


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(201),
        httpx.Response(204),
        httpx.Response(200, text="<html>done</html>"),
        httpx.Response(201, json={"status": "success", "data": None}),
    ],
)
def test_a_booking_is_found_though_its_answer_has_none(over: Any, answer: httpx.Response) -> None:
    outside: list[httpx.HTTPTransport] = []

    def unread(request: httpx.Request, number: int) -> str | httpx.Response:
        if request.method != "POST":
            return "pass"
        with httpx.HTTPTransport() as transport:
            outside.append(transport)
            transport.handle_request(request).read()
        return answer

    client, line = over(unread)
    made = client.bookings.create(event_type_id=1, start=START, attendee=ATTENDEE)
    assert [each.uid for each in client.bookings.list()] == [made.uid]
    assert line.seen["POST", "/v2/bookings"] == 1


def test_a_page_in_place_of_the_api_is_told_at_once(over: Any) -> None:
    client, line = over(lambda request, number: httpx.Response(200, text="<html>app</html>"))
    with pytest.raises(errors.ResponseDecodeError, match=r"create_booking.*base_url"):
        client.bookings.create(event_type_id=1, start=START, attendee=ATTENDEE)
    assert line.seen.total() <= 3


def still_there(request: httpx.Request) -> httpx.Response:
    status = 500 if request.method == "DELETE" else 200
    return httpx.Response(status, json={"status": "success", "data": {"id": 5}})


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize(
    ("options", "longest"), [({"timeout": 0.3, "max_retries": 1}, 0.6), ({"deadline": 0.4}, 0.4)]
)
def test_a_deletion_that_fails_costs_no_more_than_the_call_may(
    options: dict[str, Any], longest: float
) -> None:
    http = httpx.Client(transport=httpx.MockTransport(still_there))
    options = {"retry": QUICK, **options}
    client = CalCom("cal_x", base_url="http://cal.test", http_client=http, **options)
    began = time.monotonic()
    with pytest.raises(errors.ServerError, match=r"checked .* and found no effect.*still exists\.$"):
        client.schedules.delete(5)
    assert time.monotonic() - began < longest + 1
