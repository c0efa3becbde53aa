"""What is said of each operation in docs/exactly-once.md is what the code does."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

import calcom
import calcom.v1
from calcom import errors
from calcom._call import Call
from calcom._once import DONE, LONGEST_PAGE, NAMED, WHOLE
from calcom._sync import once as once_v2
from calcom._sync.resources.bookings import BookingFinder
from calcom.testing.document import Operation, document, load
from calcom.v1._sync import once as once_v1
from tests.client.either import CalCom, CalComV1
from tests.client.library import httpx
from tests.client.test_operations import arguments, method_of
from tests.places import places

PAGE = Path(__file__).resolve().parents[2] / "docs" / "exactly-once.md"
ROW = re.compile(r"^\| (`\w+`(?:, `\w+`)*) \| ([^|]+?) \| ([^|]*?) ?\|$", re.MULTILINE)
WORDS: dict[type[Any] | None, str] = {
    BookingFinder: "mark",
    once_v1.V1BookingFinder: "mark",
    once_v2.NamedFinder: "name",
    once_v1.V1NamedFinder: "name",
    once_v2.StatusFinder: "state",
    once_v2.ReassignFinder: "state",
    once_v2.MoveFinder: "successor",
    once_v2.EndingFinder: "absence",
    once_v1.V1EndingFinder: "absence",
    None: "-",
}


def table(api: str) -> dict[str, tuple[str, str]]:
    """Operation -> how it is found, and why not."""
    part = PAGE.read_text(encoding="utf-8").partition(f"## API {api}\n")[2].partition("\n## ")[0]
    found: dict[str, tuple[str, str]] = {}
    for names, by, why in ROW.findall(part):
        for name in re.findall(r"`(\w+)`", names):
            assert name not in found, f"{name} is there twice"
            found[name] = by, why
    return found


def methods(api: str) -> dict[str, str]:
    return {
        operation["operationId"]: method.upper()
        for item in load(api)["paths"].values()
        for method, operation in item.items()
        if method in ("post", "delete")
    }


def said_by_code(api: str, name: str, method: str) -> str:
    client: Any = (calcom.CalCom if api == "v2" else calcom.v1.CalComV1)("cal_x", base_url="http://cal.test")
    call: Call[Any] = Call(operation=name, method=method, path="/x/1", decode=lambda *_: None, body={})
    if api == "v2" and name == "create_booking":
        return "mark"
    made = (once_v2 if api == "v2" else once_v1).finder_for(client._sender, call)
    word = WORDS[type(made) if made is not None else None]
    if api == "v1" and name in ("cancel_booking", "delete_booking"):
        return "state"
    if word == "name":
        fields = NAMED[name] if api == "v2" else once_v1.NAMED[name].fields
        word += f" ({', '.join(f'`{field}`' for field in fields)})"
    return word


@pytest.mark.parametrize("api", ["v2", "v1"])
def test_the_page_says_of_every_operation_what_the_code_does(api: str) -> None:
    written, there = table(api), methods(api)
    assert set(written) == set(there)
    wrong = {
        name: (written[name][0], said)
        for name, method in there.items()
        if written[name][0] != (said := said_by_code(api, name, method))
    }
    assert not wrong
    assert all(bool(why) == (by == "-") for by, why in written.values())


V2, V1 = document("v2"), document("v1")


def test_lists_are_read_as_the_document_has_them() -> None:
    for name in NAMED:
        path = V2.operations[name].path
        listing = load("v2")["paths"][path]["get"]
        sizes = [each["schema"] for each in listing.get("parameters", ()) if each.get("name") == "take"]
        assert bool(sizes) == (name not in WHOLE), name
        assert all(size.get("maximum", LONGEST_PAGE) >= LONGEST_PAGE for size in sizes), name


class Server:
    """Loses the first answer to a POST, with or without having acted, and lists what was made."""

    def __init__(self, row: Any, *, acts: bool, key: str = "data", before: int = 0) -> None:
        self.row, self.acts, self.key = row, acts, key
        # Other things that come first.
        self.others = [{"id": number} for number in range(before)]
        self.there: list[Any] = []
        self.posts = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            skip, take = (int(request.url.params.get(name, "0")) for name in ("skip", "take"))
            rows = [*self.others, *self.there]
            rows = rows[skip : skip + take] if take else rows
            return httpx.Response(200, json={"status": "success", self.key: rows})
        self.posts += 1
        lost = self.posts == 1
        if not lost or self.acts:
            self.there.append({**self.row, **json.loads(request.content)})
        if lost:
            raise httpx.ReadTimeout("late")
        made = {"status": "success", "data": self.there[-1]}
        return httpx.Response(201, json=made)


def made_by(operation: Operation) -> Any:
    """What a server would say that it has made, by the document."""
    answer = V2.sample(operation.answers[operation.success] or {})
    data = answer["data"]
    return data[0] if isinstance(data, list) else data


def named_arguments(operation: Operation, method: Any) -> tuple[list[Any], dict[str, Any]]:
    """The least that the method takes, with a name even where the server would make one."""
    positional, keywords = arguments(operation, method, full=False)
    if "body" in keywords:
        keywords["body"] = {**dict.fromkeys(NAMED[operation.id], "named"), **keywords["body"]}
    return positional, keywords


def client_of(server: Any, **options: Any) -> Any:
    http = httpx.Client(transport=httpx.MockTransport(server))
    client = CalCom("cal_x", base_url="http://cal.test", http_client=http, **options)
    client._sender.pause = lambda seconds: None
    return client


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("acts", [True, False], ids=["the answer", "the request"])
@pytest.mark.parametrize("name", sorted(NAMED))
def test_what_is_made_is_found_by_its_name(name: str, acts: bool) -> None:
    operation = V2.operations[name]
    server = Server(made_by(operation), acts=acts, before=0 if name in WHOLE else LONGEST_PAGE)
    client = client_of(server)
    method = method_of(client, places("v2")[name])
    positional, keywords = named_arguments(operation, method)
    result = method(*positional, **keywords)
    assert len(server.there) == 1
    assert server.posts == (1 if acts else 2)
    field = NAMED[name][0]
    if field == "userId":
        assert result.to_dict()[field] == server.there[0][field]
    else:
        assert server.there[0][field] in str(result.to_dict()) or field in ("start", "end")


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("name", sorted(NAMED))
def test_an_older_thing_of_the_name_that_differs_is_not_it(name: str) -> None:
    operation = V2.operations[name]
    server = Server(made_by(operation), acts=False)
    client = client_of(server)
    method = method_of(client, places("v2")[name])
    positional, keywords = named_arguments(operation, method)

    def refuse(request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and server.posts:
            return httpx.Response(409, json={"status": "error", "error": {"message": "it exists"}})
        if request.method == "POST":
            body = json.loads(request.content)
            kept = {field: body[field] for field in NAMED[name]}
            others = {
                field: not value if isinstance(value, bool) else f"{value} of another"
                for field, value in body.items()
                if field not in kept
            }
            server.there.append({**server.row, **others, **kept})
        return server(request)

    others = set(keywords.get("body", keywords)) - {*NAMED[name]}
    client = client_of(refuse)
    method = method_of(client, places("v2")[name])
    if others:
        with pytest.raises(errors.APIConnectionError, match="found no effect of the call"):
            method(*positional, **keywords)
    else:
        # Nothing else was asked for: what is there is as it was asked for.
        method(*positional, **keywords)


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("name", sorted(once_v1.NAMED))
@pytest.mark.parametrize("acts", [True, False], ids=["the answer", "the request"])
def test_what_is_made_by_v1_is_found_by_its_name(name: str, acts: bool) -> None:
    operation = V1.operations[name]
    named = once_v1.NAMED[name]
    answer = V1.sample(operation.answers[operation.success] or {})
    server = Server(answer[named.one], acts=acts, key=named.several)

    def serve(request: httpx.Request) -> httpx.Response:
        assert all(request.url.params.get(field) for field in named.query) or request.method == "POST"
        response = server(request)
        made = {named.one: server.there[-1]} if request.method == "POST" else None
        return httpx.Response(200, json=made) if made else response

    http = httpx.Client(transport=httpx.MockTransport(serve))
    client = CalComV1("cal_x", base_url="http://cal.test", http_client=http)
    client._sender.pause = lambda seconds: None
    body = V1.sample(operation.body or {}, full=True)
    result = method_of(client, places("v1")[name])(body=body)
    assert len(server.there) == 1
    assert server.posts == (1 if acts else 2)
    assert str(body[named.fields[0]]) in str(result.to_dict())


BOOKING = {
    "status": "accepted",
    "absentHost": True,
    "attendees": [
        {"email": "A@x.test", "absent": True, "seatUid": "s1"},
        {"email": "b@x.test", "absent": False},
    ],
    "guests": ["g@x.test"],
}


@pytest.mark.parametrize(
    ("operation", "body", "done"),
    [
        ("confirm_booking", {}, True),
        ("decline_booking", {}, False),
        ("cancel_booking", {}, False),
        ("cancel_booking", {"seatUid": "s1"}, False),
        ("cancel_booking", {"seatUid": "s2"}, True),
        ("add_booking_guests", {"guests": [{"email": "G@x.test"}, "a@X.test"]}, True),
        ("add_booking_guests", {"guests": [{"email": "g@x.test"}, {"email": "h@x.test"}]}, False),
        ("add_booking_guests", {"guests": []}, False),
        ("add_booking_guests", {}, False),
        ("mark_booking_absent", {"host": True}, True),
        ("mark_booking_absent", {"host": False}, False),
        ("mark_booking_absent", {"attendees": [{"email": "a@x.test", "absent": True}]}, True),
        ("mark_booking_absent", {"attendees": [{"email": "a@x.test", "absent": False}]}, False),
        ("mark_booking_absent", {"attendees": [{"email": "b@x.test", "absent": True}]}, False),
        ("mark_booking_absent", {"attendees": [{"email": "z@x.test", "absent": False}]}, False),
        ("mark_booking_absent", {"host": True, "attendees": [{"email": "b@x.test", "absent": False}]}, True),
        (
            "mark_booking_absent",
            {"host": False, "attendees": [{"email": "b@x.test", "absent": False}]},
            False,
        ),
        ("mark_booking_absent", {}, False),
    ],
)
def test_a_booking_shows_what_was_done_to_it(operation: str, body: Any, done: bool) -> None:
    assert DONE[operation](BOOKING, body) is done
    assert not DONE[operation]({}, body)


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("acts", [True, False], ids=["the answer", "the request"])
def test_a_booking_is_given_to_somebody_once(acts: bool) -> None:
    hosts = [{"id": 1, "name": "Ada", "email": "ada@example.com"}]
    posts = []

    def serve(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            assert request.url.path == "/v2/bookings/b1"
            return httpx.Response(200, json={"status": "success", "data": {"uid": "b1", "hosts": hosts}})
        posts.append(request)
        if acts or len(posts) > 1:
            hosts[:] = [{"id": 7, "name": "Bob", "email": "bob@example.com"}]
        if len(posts) == 1:
            raise httpx.ReadTimeout("late")
        return httpx.Response(
            200, json={"status": "success", "data": {"bookingUid": "b1", "reassignedTo": hosts[0]}}
        )

    client = client_of(serve)
    given = client.bookings.reassign_to_user("b1", 7)
    assert (given.booking_uid, given.reassigned_to.id) == ("b1", 7)
    assert len(posts) == (1 if acts else 2)
