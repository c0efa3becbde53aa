"""Every operation of the document through its method, sync and async, both sides held to the document."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from calcom_v2 import operations

import calcom
from calcom import errors
from calcom.testing import mock
from calcom.testing.document import Operation, document, load
from calcom.testing.routes import Mock
from tests.client.library import httpx
from tests.places import places

ROOT = Path(__file__).resolve().parents[2]
API = document("v2")
START = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
ATTENDEE = {"name": "Zed", "email": "zed@example.com", "time_zone": "Europe/Paris", "language": "en"}

# What methods that are written by hand take, where the document's names are not theirs.
BY_HAND: dict[str, dict[str, Any]] = {
    "create_booking": {
        "start": START,
        "attendee": ATTENDEE,
        "event_type_id": 1,
        "guests": ["g@example.com"],
        "metadata": {"a": "b"},
        "location": {"type": "address"},
        "booking_fields_responses": {"notes": "x"},
        "length_in_minutes": 30,
    },
    "list_bookings": {
        "status": ["upcoming", "past"],
        "event_type_ids": [1, 2],
        "team_ids": [3],
        "after_start": START,
        "before_updated_at": START,
        "sort_start": "asc",
    },
    "reschedule_booking": {"start": START, "reason": "clash", "rescheduled_by": "a@example.com"},
    "cancel_booking": {"reason": "no", "cancel_subsequent_bookings": True},
    "decline_booking": {"reason": "busy"},
    "mark_booking_absent": {"host": True, "attendees": ["a@example.com"]},
    "add_booking_guests": {"guests": ["g@example.com", {"email": "h@example.com", "name": "H"}]},
    "update_booking_location": {"location": {"type": "address", "address": "Elsewhere 1"}},
    "add_booking_attendee": ATTENDEE,
    "list_slots": {
        "start": date(2026, 11, 30),
        "end": START,
        "event_type_id": 1,
        "time_zone": "Europe/Paris",
        "duration": 30,
        "with_end": True,
    },
    "reserve_slot": {"event_type_id": 1, "start": START, "slot_duration": 30, "reservation_duration": 5},
    "update_slot_reservation": {"event_type_id": 1, "start": START},
}
# Methods whose result is more, or another thing, than the data of the answer.
RESULT_DIFFERS = {"list_slots", "delete_slot_reservation"}


PLACES = places("v2")
EDITIONS = {
    operation["operationId"]: operation.get("x-calcom-editions", ())
    for item in load("v2")["paths"].values()
    for operation in item.values()
    if isinstance(operation, dict) and "operationId" in operation
}
OPERATIONS = [pytest.param(API.operations[name], PLACES[name], id=name) for name in sorted(PLACES)]


@pytest.fixture(scope="module")
def cal() -> Mock:
    return mock("http://cal.test/v2")


@contextmanager
def synchronous(**options: Any) -> Iterator[calcom.CalCom]:
    # Without certificates, which take longer to load than all the rest.
    with httpx.Client(verify=False) as http:
        yield calcom.CalCom(
            "cal_x", base_url="http://cal.test", http_client=http, exactly_once=False, **options
        )


def edition_of(operation: Operation) -> dict[str, Any]:
    """The server that answers the operation in the form that is looked at, if not every one does."""
    editions = EDITIONS.get(operation.id, ())
    return {"edition": editions[0]} if "hosted" in editions and "selfhosted" not in editions else {}


def method_of(client: Any, place: str) -> Any:
    for name in place.split("."):
        client = getattr(client, name)
    return client


def snake(name: str) -> str:
    return "".join(f"_{mark.lower()}" if mark.isupper() else mark for mark in name)


def arguments(operation: Operation, method: Any, *, full: bool) -> tuple[list[Any], dict[str, Any]]:
    """What to call the method with: all it takes if `full`, or what it must be given."""
    positional = [
        API.sample(next(each for each in operation.parameters if each["name"] == name)["schema"])
        for name in _names_in(operation.path)
    ]
    if operation.id in BY_HAND:
        return positional, dict(BY_HAND[operation.id])
    accepted = inspect.signature(method).parameters
    keywords: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter["in"] != "query" or not (full or parameter.get("required")):
            continue
        name = next(
            (each for each in (snake(parameter["name"]), snake(parameter["name"]) + "_") if each in accepted),
            None,
        )
        if name is not None:
            keywords[name] = API.sample(parameter["schema"], full=True)
    if operation.body is not None and "body" in accepted:
        keywords["body"] = API.sample(operation.body, full=full)
        if API.complaints(operation.body, keywords["body"]):
            keywords["body"] = API.sample(operation.body, full=True)
    return positional, keywords


def _names_in(path: str) -> list[str]:
    return [part[1:-1] for part in path.split("/") if part.startswith("{")]


def plain(value: Any) -> Any:
    """A result as the JSON that it was decoded from."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def expected(operation: Operation, answer: Any) -> Any:
    """What the method should give for an answer."""
    if isinstance(answer, dict) and "data" in answer:
        return answer["data"]
    if isinstance(answer, dict) and set(answer) == {"status"}:
        return None
    return answer


def same(given: Any, wanted: Any) -> bool:
    """Whether two values are the same JSON; times may be written in other ways."""
    if isinstance(given, dict) and isinstance(wanted, dict):
        return set(given) == set(wanted) and all(same(given[name], wanted[name]) for name in wanted)
    if isinstance(given, list) and isinstance(wanted, list):
        return len(given) == len(wanted) and all(map(same, given, wanted))
    if isinstance(given, str) and isinstance(wanted, str) and given != wanted:
        return datetime.fromisoformat(given) == datetime.fromisoformat(wanted)
    return bool(given == wanted)


# What a redirect leads to is the result of the methods that are answered with one.
TARGET = "https://app.example.com/installed"


def headers_for(operation: Operation) -> dict[str, str]:
    return {"location": TARGET} if operation.success >= 300 else {}


LAST_PAGE = {"hasNextPage": False, "remainingItems": 0, "hasMore": False}


def answer_for(operation: Operation, *, full: bool) -> Any:
    schema = operation.answers[operation.success]
    if schema is None:
        return None
    answer = API.sample(schema, full=full)
    if operation.id == "list_slots":
        return {"status": "success", "data": {"2026-11-30": [{"start": "2026-11-30T09:00:00.000+01:00"}]}}
    if isinstance(answer, dict):
        # One page: what is said of others must say that there are none.
        places = [answer.get("pagination"), answer.get("data")]
        places += [place.get("pagination") for place in places if isinstance(place, dict)]
        for place in (each for each in places if isinstance(each, dict)):
            place.update({name: value for name, value in LAST_PAGE.items() if name in place})
            lists = [each for each in (answer["data"], *place.values()) if isinstance(each, list)]
            counts = ("totalItems", "returnedItems", "total") if lists else ()
            place.update({name: len(lists[0]) for name in counts if name in place})
    return answer


def check(operation: Operation, answer: Any, result: Any) -> None:
    if operation.id in RESULT_DIFFERS:
        return
    if operation.success >= 300:
        assert result == TARGET
        return
    wanted = expected(operation, answer)
    # A page may have its rows beside a total.
    if isinstance(wanted, dict) and isinstance(result, list):
        wanted = next(value for value in wanted.values() if isinstance(value, list))
    # Bookings come one by one where the server may send several.
    if isinstance(wanted, list) and not isinstance(result, list) and result is not None:
        result = [result]
    assert same(plain(result), wanted)


@pytest.mark.parametrize("full", [False, True], ids=["least", "most"])
@pytest.mark.parametrize(("operation", "place"), OPERATIONS)
def test_every_method(cal: Mock, operation: Operation, place: str, full: bool) -> None:
    drifts: list[calcom.Drift] = []
    answer = answer_for(operation, full=full)
    with cal, synchronous(on_drift=drifts.append, **edition_of(operation)) as client:
        cal.answers(operation.id, body=answer, headers=headers_for(operation))
        method = method_of(client, place)
        positional, keywords = arguments(operation, method, full=full)
        result = method(*positional, **keywords)
        check(operation, answer, result.collect() if hasattr(result, "collect") else result)
    assert drifts == []


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.parametrize(("operation", "place"), OPERATIONS)
async def test_every_method_asynchronously(cal: Mock, operation: Operation, place: str) -> None:
    answer = answer_for(operation, full=True)
    with cal:
        cal.answers(operation.id, body=answer, headers=headers_for(operation))
        # Without certificates, which take longer to load than all the rest.
        async with (
            httpx.AsyncClient(verify=False) as http,
            calcom.AsyncCalCom(
                "cal_x",
                base_url="http://cal.test",
                http_client=http,
                exactly_once=False,
                **edition_of(operation),
            ) as client,
        ):
            method = method_of(client, place)
            positional, keywords = arguments(operation, method, full=True)
            result = method(*positional, **keywords)
            check(operation, answer, await (result.collect() if hasattr(result, "collect") else result))


def test_redirects_are_a_result_where_the_document_says_so() -> None:
    redirecting = {name for name, facts in operations.OPERATIONS.items() if facts.redirects}
    assert {operation.id for operation in API.operations.values() if operation.success >= 300} == redirecting
    assert "save_stripe_credentials" in redirecting


def outcome(method: Any, positional: list[Any], keywords: dict[str, Any]) -> Any:
    result = method(*positional, **keywords)
    return result.collect() if hasattr(result, "collect") else result


CLASSES = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    410: errors.GoneError,
    422: errors.UnprocessableError,
    429: errors.RateLimitError,
    498: errors.TokenExpiredError,
}


@pytest.mark.parametrize(("operation", "place"), OPERATIONS)
def test_every_documented_error_has_its_exception(cal: Mock, operation: Operation, place: str) -> None:
    failures = [status for status in operation.answers if status >= 400]
    assert failures, f"{operation.id} documents no error"
    with synchronous(max_retries=0, **edition_of(operation)) as client:
        method = method_of(client, place)
        positional, keywords = arguments(operation, method, full=False)
        for status in failures:
            with cal:
                cal.router.clear()
                cal.answers(operation.id, status=status)
                with pytest.raises(errors.CalComError) as caught:
                    outcome(method, positional, keywords)
            error = caught.value
            if isinstance(error, errors.OAuthError):
                assert error.status_code == status
                continue
            assert isinstance(error, errors.APIStatusError)
            assert error.status_code == status
            wanted = CLASSES.get(status, errors.ServerError if status >= 500 else errors.APIStatusError)
            assert isinstance(error, wanted)
            assert str(error).startswith(operation.id)
