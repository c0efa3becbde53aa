"""Every recorded exchange that a method can express, through the client: same request, right outcome."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

import calcom
from calcom import errors
from calcom.testing.document import Operation, document
from tests.client.library import httpx
from tests.places import places

ROOT = Path(__file__).resolve().parents[2]
RECORDINGS = ROOT / "tests" / "recordings"
API = document("v2")


PLACES = places("v2")
# A version whose answers alone look different has no method of its own.
SHAPE = re.compile(r"_\d{4}_\d\d_\d\d$")


class InexpressibleError(Exception):
    """No method makes this request, for the reason given."""


def snake(name: str) -> str:
    return re.sub(r"([A-Z])", lambda found: "_" + found.group(1).lower(), name)


def moment(value: Any) -> datetime:
    try:
        parsed = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise InexpressibleError("an invalid time") from None
    if parsed.tzinfo is None:
        raise InexpressibleError("a time without a zone")
    return parsed


def whole(value: str) -> int:
    if not re.fullmatch(r"-?\d+", value):
        raise InexpressibleError("an invalid number")
    return int(value)


def renamed(given: dict[str, Any], names: dict[str, str], **readers: Any) -> dict[str, Any]:
    result = {}
    for name, value in given.items():
        key = names.get(name, snake(name))
        result[key] = readers[key](value) if key in readers else value
    return result


def create_booking(query: dict[str, str], body: dict[str, Any]) -> dict[str, Any]:
    return renamed(body, {}, start=moment)


def reschedule_booking(query: dict[str, str], body: dict[str, Any]) -> dict[str, Any]:
    return renamed(body, {"reschedulingReason": "reason"}, start=moment)


def cancel_booking(query: dict[str, str], body: dict[str, Any]) -> dict[str, Any]:
    return renamed(body, {"cancellationReason": "reason"})


def mark_booking_absent(query: dict[str, str], body: dict[str, Any]) -> dict[str, Any]:
    if not body:
        raise InexpressibleError("an empty body that the server accepts")
    rows = body.get("attendees")
    if rows is not None and not all(set(row) == {"email", "absent"} for row in rows):
        raise InexpressibleError("attendees of another form")
    given = {name: value for name, value in body.items() if name != "attendees"}
    return {**given, **({"attendees": {row["email"]: row["absent"] for row in rows}} if rows else {})}


def reservation(query: dict[str, str], body: dict[str, Any]) -> dict[str, Any]:
    return renamed(body, {"slotStart": "start"}, start=moment)


def list_bookings(query: dict[str, str], body: Any) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for name, value in query.items():
        key = {"teamsIds": "team_ids", "take": "page_size"}.get(name, snake(name))
        if key in ("page_size", "skip", "event_type_id", "team_id"):
            given[key] = whole(value)
        elif key in ("event_type_ids", "team_ids"):
            given[key] = [whole(part) for part in value.split(",")]
        elif key == "status":
            given[key] = value.split(",") if "," in value else value
        elif key.startswith(("after_", "before_")):
            given[key] = moment(value)
        else:
            given[key] = value
    if given.get("page_size", 1) < 1:
        raise InexpressibleError("a page without rows")
    return given


def list_slots(query: dict[str, str], body: Any) -> dict[str, Any]:
    given: dict[str, Any] = {}
    zone = query.get("timeZone")
    for name, value in query.items():
        if name in ("start", "end"):
            if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
                if zone is not None:
                    # A day means the day of the zone here, and a day in UTC to the server.
                    raise InexpressibleError("days of another zone")
                given[name] = date.fromisoformat(value)
            else:
                given[name] = moment(value)
        elif name == "format":
            if value not in ("range", "time"):
                raise InexpressibleError("a format that does not exist")
            if value == "time":
                raise InexpressibleError("the format that is the default")
            given["with_end"] = True
        elif name == "usernames":
            given["usernames"] = value.split(",")
        elif name == "bookingUidToReschedule":
            given["reschedule_uid"] = value
        elif name in ("eventTypeId", "duration"):
            given[snake(name)] = whole(value)
        else:
            given[snake(name)] = value
    start, end = given.get("start"), given.get("end")
    if start and end and type(start) is type(end) and end < start:
        raise InexpressibleError("a range that ends before it begins")
    return given


def guests(query: dict[str, str], body: dict[str, Any]) -> dict[str, Any]:
    return {"guests": body["guests"]}


def as_named(query: dict[str, str], body: dict[str, Any]) -> dict[str, Any]:
    return renamed(body, {})


BY_HAND = {
    "create_booking": create_booking,
    "reschedule_booking": reschedule_booking,
    "cancel_booking": cancel_booking,
    "mark_booking_absent": mark_booking_absent,
    "reserve_slot": reservation,
    "update_slot_reservation": reservation,
    "list_bookings": list_bookings,
    "list_slots": list_slots,
    "add_booking_guests": guests,
    "add_booking_attendee": as_named,
    "decline_booking": as_named,
    "update_booking_location": as_named,
}


def call(method: Any, operation: Operation, recording: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
    """The arguments that make the recorded request, if any do."""
    parts = urlsplit(recording["request"]["path"])
    query, given = gathered(parts.query)
    if len(query) != given or "" in query.values():
        raise InexpressibleError("a query with repeated or empty values")
    body = recording["request"].get("json")
    if "body" in recording["request"] and recording["request"]["body"] not in (None, ""):
        raise InexpressibleError("a body that is not JSON")
    if body is not None and operation.body is None and body != {}:
        raise InexpressibleError("a body of another kind")
    positional = positionals(operation, parts.path)
    accepted = inspect.signature(method).parameters
    if operation.id in BY_HAND:
        if operation.body is not None and body is None:
            raise InexpressibleError("no body")
        keywords = BY_HAND[operation.id](query, body or {})
    else:
        keywords = dict(by_names(operation, accepted, query))
        if "body" in accepted:
            if body is None and accepted["body"].default is inspect.Parameter.empty:
                raise InexpressibleError("no body")
            if body is not None:
                keywords["body"] = body
    unknown = set(keywords) - set(accepted)
    if unknown:
        raise InexpressibleError(f"arguments that the method has not: {', '.join(sorted(unknown))}")
    needed = {
        name
        for name, each in accepted.items()
        if each.default is inspect.Parameter.empty and each.kind is inspect.Parameter.KEYWORD_ONLY
    }
    if needed - set(keywords):
        raise InexpressibleError(f"lacks {', '.join(sorted(needed - set(keywords)))}")
    return positional, keywords


def gathered(text: str) -> tuple[dict[str, Any], int]:
    """The query by name, deep names as what they stand for, and how many there are if none comes twice."""
    found: dict[str, Any] = {}
    pairs = parse_qsl(text, keep_blank_values=True)
    for name, value in pairs:
        if deep := re.fullmatch(r"(\w+)\[(\d+)\]\[(\w+)\]", name):
            rows = found.setdefault(deep[1], [])
            if int(deep[2]) == len(rows):
                rows.append({})
            rows[-1][deep[3]] = whole(value) if value.isdigit() else value
        elif deep := re.fullmatch(r"(\w+)\[(\w+)\]", name):
            found.setdefault(deep[1], {})[deep[2]] = value
        else:
            found[name] = value
    names = [name for name, _ in pairs if "][" not in name]
    return found, len(found) if len(set(names)) == len(names) else -1


def positionals(operation: Operation, path: str) -> list[Any]:
    names = re.findall(r"\{(\w+)\}", operation.path)
    found = re.fullmatch(re.sub(r"\\\{\w+\\\}", "([^/]+)", re.escape(operation.path)), path)
    assert found is not None
    schemas = {each["name"]: each["schema"] for each in operation.parameters if each["in"] == "path"}
    return [
        whole(value) if schemas[name].get("type") == "integer" else value
        for name, value in zip(names, found.groups(), strict=True)
    ]


def by_names(operation: Operation, accepted: Any, query: dict[str, Any]) -> Any:
    schemas = {each["name"]: each["schema"] for each in operation.parameters if each["in"] == "query"}
    for name, value in query.items():
        if name in ("take", "limit") and "page_size" in accepted:
            if whole(value) < 1:
                raise InexpressibleError("a page without rows")
            yield "page_size", whole(value)
            continue
        if name not in schemas:
            raise InexpressibleError(f"a query with {name}")
        key = snake(name.removesuffix("[]"))
        key = key if key in accepted else f"{key}_"
        kind = schemas[name].get("type")
        if kind in ("integer", "number"):
            yield key, whole(value)
        elif kind == "boolean":
            if value not in ("true", "false"):
                raise InexpressibleError("an invalid truth value")
            yield key, value == "true"
        elif kind == "array":
            yield key, value if isinstance(value, list) else value.split(",")
        else:
            yield key, value


def recordings() -> list[Any]:
    found = []
    for folder in ("v2-selfhosted", "v2-slots", "v2-rest"):
        for path in sorted((RECORDINGS / folder).glob("*.json")):
            recording = json.loads(path.read_text(encoding="utf-8"))
            if "request" in recording:
                found.append((f"{folder}-{path.stem}", recording))
    return found


def as_method(client: calcom.CalCom, recording: dict[str, Any]) -> Callable[[], Any]:
    """The method that makes the recorded request."""
    request = recording["request"]
    version = request["headers"].get("cal-api-version")
    operation = API.find(request["method"], urlsplit(request["path"]).path, version)
    if operation is None:
        raise InexpressibleError("no operation of the document")
    takes_version = any(each["name"] == "cal-api-version" for each in operation.parameters)
    if version == "" or (takes_version and version not in operation.versions):
        raise InexpressibleError("a version that the document does not describe")
    place = PLACES.get(operation.id, PLACES.get(SHAPE.sub("", operation.id), ""))
    if operation.id == "create_booking" and "recurrenceCount" in (request.get("json") or ()):
        place = "bookings.create_recurring"
    method = method_of(client, place)
    positional, keywords = call(method, operation, recording)
    options = {"version": version} if version is not None else {}
    return lambda: method(*positional, **keywords, options=options)


def as_request(client: calcom.CalCom, recording: dict[str, Any]) -> Callable[[], Any]:
    """What somebody writes who wants a request that no method makes."""
    request = recording["request"]
    parts = urlsplit(request["path"])
    if not parts.path.startswith("/v2/"):
        raise InexpressibleError("a path outside of API v2")
    if request.get("body") not in (None, ""):
        raise InexpressibleError("a body that is not JSON")
    query: dict[str, list[str]] = {}
    for name, value in parse_qsl(parts.query, keep_blank_values=True):
        query.setdefault(name, []).append(value)
    version = request["headers"].get("cal-api-version")
    options: calcom.types.CallOptions = (
        {"headers": {"cal-api-version": version}} if version is not None else {}
    )
    return lambda: client.request(
        request["method"], parts.path, query=query, body=request.get("json"), options=options
    )


def method_of(client: Any, place: str) -> Any:
    for name in place.split("."):
        client = getattr(client, name)
    return client


# The ways of writing a request, from the one that people choose to the one that is left.
WAYS = (as_method, as_request)
# The server takes these for another request: one of the oldest version, or of the path without its slash.
TAKEN_FOR_ANOTHER = ("me-trailing-slash", "version-latest-me", "version-latest-webhooks")
CLIENT = calcom.CalCom("cal_x", base_url="http://cal.test")


def ways() -> tuple[list[Any], dict[str, list[str]]]:
    """Every recording with the first way that can express it, and those that none can, by reason."""
    kept: list[Any] = []
    reasons: dict[str, list[str]] = {}
    for name, recording in recordings():
        for way in WAYS:
            try:
                way(CLIENT, recording)
            except InexpressibleError as error:
                reason = str(error)
            else:
                kept.append(pytest.param(recording, way, id=name))
                break
        else:
            reasons.setdefault(reason, []).append(name)
    return kept, reasons


KEPT, REASONS = ways()


def test_which_recordings_cannot_be_expressed() -> None:
    """All but requests that are not of this API, or that are no requests of JSON."""
    assert {reason: len(names) for reason, names in REASONS.items()} == {
        "a path outside of API v2": 3,
        "a body that is not JSON": 7,
    }
    by_method = [each for each in KEPT if each.values[1] is as_method]
    assert len(by_method) > 1450


def same_time(one: Any, other: Any) -> bool:
    try:
        left, right = datetime.fromisoformat(one), datetime.fromisoformat(other)
    except (TypeError, ValueError):
        return False
    return left.replace(tzinfo=left.tzinfo or UTC) == right.replace(tzinfo=right.tzinfo or UTC)


def same(given: Any, wanted: Any) -> bool:
    if isinstance(given, dict) and isinstance(wanted, dict):
        return set(given) == set(wanted) and all(same(given[name], wanted[name]) for name in wanted)
    if isinstance(given, list) and isinstance(wanted, list):
        return len(given) == len(wanted) and all(map(same, given, wanted))
    return bool(given == wanted) or same_time(given, wanted)


def outcome_of(status: int) -> type[Exception]:
    return {
        400: errors.BadRequestError,
        401: errors.AuthenticationError,
        403: errors.PermissionDeniedError,
        404: errors.NotFoundError,
        409: errors.ConflictError,
        422: errors.UnprocessableError,
        429: errors.RateLimitError,
        498: errors.TokenExpiredError,
    }.get(status, errors.ServerError)


@pytest.mark.parametrize(("recording", "way"), KEPT)
def test_replay(recording: dict[str, Any], way: Callable[..., Callable[[], Any]]) -> None:
    sent: list[httpx.Request] = []
    wanted, answer = recording["request"], recording["response"]
    drifts: list[calcom.Drift] = []

    def serve(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        content = json.dumps(answer["json"]) if "json" in answer else answer.get("body") or ""
        headers = {name: value for name, value in answer["headers"].items() if name != "content-length"}
        return httpx.Response(answer["status"], content=content.encode(), headers=headers)

    with (
        httpx.Client(transport=httpx.MockTransport(serve), verify=False) as http,
        calcom.CalCom(
            "cal_x",
            base_url="http://cal.test",
            http_client=http,
            max_retries=0,
            exactly_once=False,
            on_drift=drifts.append,
        ) as client,
    ):
        send = way(client, recording)
        result: Any = None
        problem: Exception | None = None
        try:
            result = send()
            if hasattr(result, "pages"):
                result = next(result.pages(), None)
        except errors.CalComError as error:
            problem = error
    if isinstance(problem, errors.ConfigurationError):
        # What cannot be meant is refused before it is sent; the server refuses it, or takes it for another.
        assert sent == []
        assert answer["status"] >= 400 or recording["name"] in TAKEN_FOR_ANOTHER
        return
    check_request(sent, wanted)
    check_outcome(answer, problem)
    if way is as_request and problem is None:
        assert result == without_envelope(answer.get("json"))
    assert drifts == []


def check_request(sent: list[httpx.Request], wanted: dict[str, Any]) -> None:
    """The request went out as it was recorded."""
    (request,) = sent
    parts = urlsplit(wanted["path"])
    assert request.method == wanted["method"]
    assert request.url.raw_path.decode().partition("?")[0] == parts.path
    given, asked = pairs(request.url.query.decode()), pairs(parts.query)
    names = {name for name, _ in asked}
    positions = {"take", "skip", "limit", "cursor", "offset"} - names
    assert same([pair for pair in given if pair[0] not in positions], asked)
    assert same(json.loads(request.content or b"null") or None, wanted.get("json") or None)
    if (version := wanted["headers"].get("cal-api-version")) is not None:
        assert request.headers["cal-api-version"] == version


def pairs(query: str) -> list[list[str]]:
    # Values that stand in one text and values under a name each are read alike.
    split = [
        [name, part] for name, value in parse_qsl(query, keep_blank_values=True) for part in value.split(",")
    ]
    return sorted(split)


def check_outcome(answer: dict[str, Any], problem: Exception | None) -> None:
    """The answer ended in the right error, or in none."""
    if answer["status"] >= 400:
        assert isinstance(problem, errors.APIStatusError | errors.OAuthError), problem
        assert problem.status_code == answer["status"]
        if not isinstance(problem, errors.OAuthError | errors.SlotUnavailable):
            assert isinstance(problem, outcome_of(answer["status"]))
    elif isinstance(problem, errors.PaginationError):
        assert (answer["json"].get("pagination") or {}).get("returnedItems") != len(answer["json"]["data"])
    elif 300 <= answer["status"] < 400 and problem is not None:
        # Only what is made for it takes a redirect for a result.
        assert isinstance(problem, errors.APIStatusError)
        assert problem.status_code == answer["status"]
    else:
        assert problem is None


def without_envelope(body: Any) -> Any:
    if isinstance(body, dict) and body.get("status") == "success" and "data" in body:
        return body["data"]
    return body
