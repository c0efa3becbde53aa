"""The hosted edition's own operations: every answer fits the document, and what was created stays."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx
import jsonschema_rs
import pytest

from calcom.sandbox.app import App, load_routes
from calcom.sandbox.document import load_document, operations
from calcom.sandbox.hosted.documented import is_from_document
from calcom.sandbox.samples import Samples

NOW = "2031-01-06T10:00:00.000Z"
FROM_DOCUMENT = {
    (route.method, re.sub(r":(\w+)", r"{\1}", route.path))
    for route in load_routes("hosted")
    if is_from_document(route)
}
HOSTED = [
    entry
    for entry in operations().values()
    if "hosted" in entry["operation"]["x-calcom-editions"]
    and "selfhosted" not in entry["operation"]["x-calcom-editions"]
]
DOCUMENTED = [entry for entry in HOSTED if (entry["method"], entry["path"]) in FROM_DOCUMENT]


class Hosted:
    """A sandbox of the hosted profile, called in process."""

    def __init__(self) -> None:
        self.app = App(profile="hosted", random_seed=1)
        self.app.state.clock.freeze(NOW)
        self.key = next(iter(self.app.state.api_keys))["key"]

    def call(self, method: str, path: str, body: Any = None, version: str = "2026-06-12") -> httpx.Response:
        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
                headers = {"authorization": f"Bearer {self.key}", "cal-api-version": version}
                return await client.request(method, path, json=body, headers=headers)

        return asyncio.run(send())


@pytest.fixture(scope="module")
def built() -> Iterator[Hosted]:
    sandbox = Hosted()
    yield sandbox
    sandbox.app.close()


@pytest.fixture
def hosted(built: Hosted) -> Hosted:
    """The sandbox as it was after its seed; its hundreds of routes are made once."""
    built.app.reset()
    built.app.state.clock.freeze(NOW)
    built.key = next(iter(built.app.state.api_keys))["key"]
    return built


def modern(schema: Any) -> Any:
    """A schema of OpenAPI 3.0 in words of JSON Schema: `nullable` becomes a type."""
    if isinstance(schema, list):
        return [modern(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: modern(value) for key, value in schema.items() if key != "nullable"}
    return {"anyOf": [inner, {"type": "null"}]} if schema.get("nullable") is True else inner


COMPONENTS = modern({"schemas": load_document()["components"]["schemas"]})


def schema_of(holder: dict[str, Any]) -> dict[str, Any] | None:
    schema: dict[str, Any] | None = holder.get("content", {}).get("application/json", {}).get("schema")
    return schema


def problem(schema: dict[str, Any], answer: Any) -> jsonschema_rs.ValidationError | None:
    validator = jsonschema_rs.Draft202012Validator(
        {**modern(schema), "components": COMPONENTS}, validate_formats=True
    )
    return next(iter(validator.iter_errors(answer)), None)


def requested(hosted: Hosted, entry: dict[str, Any]) -> httpx.Response:
    """The answer to a sample request; what the path names is there."""
    path = re.sub(r"\{\w+\}", "1", entry["path"])
    if entry["path"].endswith("}") and entry["method"] != "POST":
        collection = path.rpartition("/")[0]
        table = hosted.app.state.table("hosted_objects", key="place", indexed=("collection",))
        table.insert(place=path, collection=collection, content={"id": 1})
    schema = schema_of(entry["operation"].get("requestBody", {}))
    body = Samples(load_document(), NOW).make(schema) if schema else None
    versions = entry["operation"]["x-calcom-api-versions"]["hosted"]
    return hosted.call(entry["method"], path, body, versions[-1])


@pytest.mark.parametrize("entry", DOCUMENTED, ids=lambda entry: entry["operation"]["operationId"])
def test_answer_fits_the_document(hosted: Hosted, entry: dict[str, Any]) -> None:
    if min(status for status in entry["operation"]["responses"] if status[0] in "23") == "301":
        state = json.dumps({"returnTo": "https://example.com/back"})
        path = re.sub(r"\{\w+\}", "1", entry["path"])
        moved = hosted.call(entry["method"], f"{path}?state={quote(state)}&code=x", None, "2024-08-13")
        assert (moved.status_code, moved.headers["location"]) == (301, "https://example.com/back")
        return
    answer = requested(hosted, entry)
    status = next(status for status in entry["operation"]["responses"] if status.startswith("2"))
    assert str(answer.status_code) == status, answer.text
    schema = schema_of(entry["operation"]["responses"][status])
    if schema is None:
        assert answer.content == b""
        return
    found = problem(schema, answer.json())
    assert found is None, found


def collections() -> list[str]:
    """The collections in which something can be created and found by its name."""
    paths = {(entry["method"], entry["path"]) for entry in DOCUMENTED}
    names = {path.rpartition("/{")[0]: path for method, path in paths if path.endswith("}")}
    return sorted(path for method, path in paths if method == "POST" and path in names)


@pytest.mark.parametrize("path", collections())
def test_what_is_created_can_be_found(hosted: Hosted, path: str) -> None:
    by_key = {(entry["method"], entry["path"]): entry for entry in DOCUMENTED}
    entry = by_key["POST", path]
    made = requested(hosted, entry).json().get("data")
    item = next(other for _, other in by_key if other.rpartition("/{")[0] == path)
    field = item.rpartition("{")[2].rstrip("}")
    name = (made or {}).get("id", (made or {}).get(field)) if isinstance(made, dict) else None
    if name is None:
        # The answer does not say what was created: lists of fields or permissions, a routing's result.
        assert path.endswith(("/booking-fields", "/permissions", "/responses"))
        return
    version = entry["operation"]["x-calcom-api-versions"]["hosted"][-1]
    there = re.sub(r"\{\w+\}", "1", path)
    if ("GET", path) in by_key:
        listed = hosted.call("GET", there, version=version).json()["data"]
        assert name in [each.get("id", each.get(field)) for each in listed]
    if ("GET", item) in by_key:
        assert hosted.call("GET", f"{there}/{name}", version=version).status_code == 200
    if ("DELETE", item) in by_key:
        assert hosted.call("DELETE", f"{there}/{name}", version=version).status_code in (200, 204)
        assert hosted.call("DELETE", f"{there}/{name}", version=version).status_code == 404


def test_every_hosted_operation_has_a_route(hosted: Hosted) -> None:
    routes = {(route.method, re.sub(r":(\w+)", r"{\1}", route.path)) for route in hosted.app.routes}
    assert len(HOSTED) > 200
    assert [entry["path"] for entry in HOSTED if (entry["method"], entry["path"]) not in routes] == []
    assert all(
        is_from_document(route) == (route.path == "/v2/workflows")
        for route in hosted.app.routes
        if route.path in ("/v2/teams", "/v2/workflows", "/v2/me", "/v2/bookings")
    )


def test_self_hosted_profile_has_none_of_them() -> None:
    app = App(random_seed=1)
    assert not any(is_from_document(route) for route in app.routes)


def test_life_of_a_team(hosted: Hosted) -> None:
    made = hosted.call("POST", "/v2/teams", {"name": "Blue", "bio": "We are blue"})
    assert made.status_code == 201
    team = made.json()["data"]
    assert (team["name"], team["bio"]) == ("Blue", "We are blue")
    other = hosted.call("POST", "/v2/teams", {"name": "Red"}).json()["data"]
    assert other["id"] != team["id"]

    assert [each["name"] for each in hosted.call("GET", "/v2/teams").json()["data"]] == ["Blue", "Red"]
    assert hosted.call("GET", f"/v2/teams/{team['id']}").json()["data"]["bio"] == "We are blue"

    patched = hosted.call("PATCH", f"/v2/teams/{team['id']}", {"name": "Green"})
    assert patched.json()["data"]["name"] == "Green"
    assert hosted.call("GET", f"/v2/teams/{team['id']}").json()["data"]["name"] == "Green"

    assert hosted.call("DELETE", f"/v2/teams/{team['id']}").status_code == 200
    assert hosted.call("GET", f"/v2/teams/{team['id']}").status_code == 403
    assert hosted.call("DELETE", f"/v2/teams/{team['id']}").status_code == 403
    assert [each["name"] for each in hosted.call("GET", "/v2/teams").json()["data"]] == ["Red"]


def test_collections_of_different_parents_are_apart(hosted: Hosted) -> None:
    body = {"start": "2031-02-03T00:00:00.000Z", "end": "2031-02-04T00:00:00.000Z"}
    assert hosted.call("POST", "/v2/teams/1/users/1/ooo", body).status_code == 201
    assert len(hosted.call("GET", "/v2/teams/1/users/1/ooo").json()["data"]) == 1
    assert hosted.call("GET", "/v2/teams/2/users/1/ooo").json()["data"] == []


def test_body_that_does_not_fit_is_refused(hosted: Hosted) -> None:
    answer = hosted.call("POST", "/v2/teams", {"name": 5})
    assert answer.status_code == 400
    assert answer.json()["error"]["details"]["errors"][0]["property"] == "name"
    assert hosted.call("GET", "/v2/teams").json()["data"] == []


def test_credentials_are_wanted(hosted: Hosted) -> None:
    hosted.key = "cal_nobody"
    assert hosted.call("GET", "/v2/teams").status_code == 401


def test_newer_versions_of_shared_operations_are_the_same_bookings(hosted: Hosted) -> None:
    event_type = next(iter(hosted.app.state.event_types))
    uids = []
    for hour in (9, 10, 11):
        body = {
            "start": f"2031-01-14T{hour:02}:00:00Z",
            "eventTypeId": event_type["id"],
            "attendee": {"name": "Ida", "email": "ida@example.com", "timeZone": "Europe/Rome"},
        }
        made = hosted.call("POST", "/v2/bookings", body, version="2026-02-25")
        assert made.status_code == 201, made.text
        uids.append(made.json()["data"]["uid"])
    old = hosted.call("GET", "/v2/bookings", version="2024-08-13").json()
    assert {each["uid"] for each in old["data"]} == set(uids)

    seen: list[str] = []
    path = "/v2/bookings?limit=2"
    while path:
        page = hosted.call("GET", path, version="2026-05-01").json()
        seen += [each["uid"] for each in page["data"]]
        cursor = page["pagination"]["nextCursor"]
        assert page["pagination"]["hasMore"] == (cursor is not None)
        path = f"/v2/bookings?limit=2&cursor={cursor}" if cursor else ""
    assert sorted(seen) == sorted(uids)
    assert hosted.call("GET", "/v2/bookings?limit=0", version="2026-05-01").status_code == 400


def test_samples_use_what_is_given_and_nothing_that_does_not_fit() -> None:
    samples = Samples({"components": {"schemas": {}}}, NOW)
    schema = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "size": {"type": "integer", "minimum": 3}},
        "required": ["name", "size"],
    }
    assert samples.make(schema, {"name": "n", "size": 4}) == {"name": "n", "size": 4}
    assert samples.make(schema, {"name": 1, "size": 2}) == {"name": "name", "size": 3}
    assert samples.fits(schema, {"name": "n", "size": 3})
    assert not samples.fits(schema, {"name": "n", "size": 2})
    assert json.dumps(samples.make(schema)) == json.dumps(samples.make(schema))


def test_event_types_of_teams_take_turns_by_rules(hosted: Hosted) -> None:
    people = [user["id"] for user in hosted.app.state.users][:2]
    new = "2026-06-12"
    team = hosted.call("POST", "/v2/teams", {"name": "Sales"}, version=new).json()["data"]["id"]
    for person in people[1:]:
        member = {"userId": person, "accepted": True, "role": "MEMBER"}
        hosted.call("POST", f"/v2/teams/{team}/memberships", member, version=new)
    body = {
        "title": "Demo",
        "slug": "demo",
        "lengthInMinutes": 30,
        "schedulingType": "roundRobin",
        "hosts": [{"userId": person} for person in people],
    }
    made = hosted.call("POST", f"/v2/teams/{team}/event-types", body, version=new)
    assert made.status_code == 201, made.text
    number = made.json()["data"]["id"]
    asked = f"/v2/slots?eventTypeId={number}&start=2031-01-14&end=2031-01-15"
    days = hosted.call("GET", asked, version="2024-09-04").json()["data"]
    starts = [slot["start"] for slots in days.values() for slot in slots][:3]
    hosts = []
    for start in starts:
        guest = {"name": "Ida", "email": "ida@example.com", "timeZone": "UTC"}
        booking = {"start": start, "eventTypeId": number, "attendee": guest}
        answer = hosted.call("POST", "/v2/bookings", booking, version="2026-02-25")
        assert answer.status_code == 201, answer.text
        hosts.append(answer.json()["data"]["hosts"][0]["id"])
    assert hosts == [people[0], people[1], people[0]]


def test_webhooks_take_every_trigger_of_the_document(hosted: Hosted) -> None:
    schema = load_document()["components"]["schemas"]["CreateWebhook"]["properties"]["triggers"]
    body = {"active": True, "subscriberUrl": "https://example.com/hook", "triggers": schema["items"]["enum"]}
    made = hosted.call("POST", "/v2/webhooks", body)
    assert (made.status_code, made.json()["data"]["triggers"]) == (201, body["triggers"])
    unknown = hosted.call("POST", "/v2/webhooks", {**body, "triggers": ["BOOKING_IMAGINED"]})
    assert unknown.status_code == 400
