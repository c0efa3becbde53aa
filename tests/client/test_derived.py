"""The derived files, and the tools that derive them."""

from __future__ import annotations

import inspect
import json
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest

import calcom
from calcom_spec.decisions import DecisionNeededError, collected
from spec.pipeline import layer, twin
from spec.pipeline.build import settings
from spec.pipeline.project import ROOT
from tests.places import places

PLACING = layer.Places(settings("v2", "places"))


@pytest.mark.parametrize(
    ("source", "derived"),
    [
        ("async def f():\n    return await g()\n", "def f():\n    return g()\n"),
        ("async with a as b:\n    pass\n", "with a as b:\n    pass\n"),
        ("x: Callable[P, Awaitable[list[T]]]\n", "x: Callable[P, list[T]]\n"),
        ("class AsyncThing(AsyncBase): pass\n", "class Thing(Base): pass\n"),
        ("self.aclose()  # aclose, and await it\n", "self.close()  # close, and it\n"),
        ('"""`async with AsyncCalCom() as c`"""\n', '"""`with CalCom() as c`"""\n'),
        ("awaitable = asynchronous = 1\n", "awaitable = asynchronous = 1\n"),
        ("raise StopAsyncIteration\n", "raise StopIteration\n"),
    ],
)
def test_what_the_synchronous_form_is(source: str, derived: str) -> None:
    assert twin.derive(source, Counter()) == derived


def test_a_rule_that_matches_nothing_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "calcom" / "_async").mkdir(parents=True)
    shutil.copy(ROOT / "calcom" / "_async" / "pager.py", tmp_path / "calcom" / "_async")
    with pytest.raises(ValueError, match=r"rules that match nothing: .*aclose"):
        twin.derived_files(tmp_path)


def test_no_asynchronous_word_is_left() -> None:
    for path in (ROOT / "calcom" / "_sync").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "await " not in text.split("\n", 1)[1], path
        assert "async def" not in text, path
        assert "AsyncCalCom" not in text, path


def test_an_operation_without_a_name_is_an_error() -> None:
    with pytest.raises(
        DecisionNeededError, match=r'Write in spec/v2/places.yaml, places: "POST /v2/things/\{id\}'
    ):
        PLACING.place("POST", "/v2/things/{id}/odd-thing", "frobnicate_thing")


@pytest.mark.parametrize(
    ("method", "path", "operation", "place"),
    [
        ("GET", "/v2/things", "list_things", "things.list"),
        ("PATCH", "/v2/a-b/{abId}/ooo/{oooId}", "update_ab_entry", "a_b.out_of_office.update"),
        (
            "DELETE",
            "/v2/things/{thingId}/webhooks",
            "delete_all_thing_webhooks",
            "things.webhooks.delete_all",
        ),
        ("POST", "/v2/things/{thingId}/confirm", "confirm_thing", "things.confirm"),
        ("POST", "/v2/things/import", "create_thing_import", "things.import_.create"),
        ("POST", "/v2/things/import", "import_things", "things.import_"),
    ],
)
def test_where_operations_are_found(method: str, path: str, operation: str, place: str) -> None:
    assert PLACING.place(method, path, operation) == place


@pytest.mark.parametrize(
    ("found", "problems"),
    [
        ({"list_things": "things.list", "get_class": "things.class.get"}, ["contains an invalid name"]),
        ({"list_things": "things.list", "get_list": "things.list.get"}, ["also the area of things.list.get"]),
        ({"list_things": "things.list", "all_things": "things.list"}, ["would have the same place"]),
        ({"list_things": "things.list", "get_lists": "things.lists.get"}, []),
    ],
)
def test_a_place_that_cannot_be_is_named(found: dict[str, str], problems: list[str]) -> None:
    with collected() as needed:
        layer._require(found, [], "v2")
    assert len(needed) == len(problems)
    for decision, problem in zip(needed, problems, strict=True):
        assert problem in decision.problem


PLACES = places("v2")


def is_older(shape: Any) -> bool:
    """Whether a shape is of an older version than its operation: no choice of a version leads there."""
    from calcom_v2.operations import OPERATIONS

    default = OPERATIONS[shape.shape_of].default_version
    return bool(default and shape.default_version and shape.default_version < default)


def test_every_operation_of_the_document_has_a_method() -> None:
    from calcom_v2.operations import OPERATIONS

    # The shapes of newer versions are reached by choosing the version.
    named = {
        name for name, operation in OPERATIONS.items() if operation.shape_of is None or is_older(operation)
    }
    assert set(PLACES) == named


@pytest.fixture(scope="module")
def clients() -> Any:
    with calcom.CalCom("cal_x", base_url="http://cal.test") as client:
        yield client, calcom.AsyncCalCom("cal_x", base_url="http://cal.test")


@pytest.mark.parametrize("place", sorted(PLACES.values()))
def test_methods_are_there_twice_with_the_same_arguments(clients: Any, place: str) -> None:
    methods = []
    for client in clients:
        found = client
        for name in place.split("."):
            found = getattr(found, name)
        methods.append(found)
    synchronous, asynchronous = (inspect.signature(method) for method in methods)
    assert list(synchronous.parameters) == list(asynchronous.parameters)
    named = []
    for parameter in synchronous.parameters.values():
        assert parameter.annotation is not inspect.Parameter.empty
        assert parameter.annotation != "Any"
        if parameter.kind is inspect.Parameter.VAR_KEYWORD:
            assert parameter.annotation.startswith("Unpack[_more."), "what it takes is a derived type"
        else:
            named.append(parameter.name)
    assert synchronous.return_annotation not in ("Any", inspect.Signature.empty)
    assert named[-1] == "options"
    assert methods[0].__doc__


def test_a_method_takes_what_a_newer_version_of_its_operation_documents() -> None:
    sent: list[dict[str, Any]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(400, json={})

    fields = {"length_in_minutes": 30, "title": "Intro", "slug": "intro", "private_note_enabled": True}
    transport = httpx.MockTransport(answer)
    with calcom.CalCom(
        "cal_x", base_url="http://cal.test", http_client=httpx.Client(transport=transport)
    ) as client:
        for arguments in (fields, {"body": fields}):
            with pytest.raises(calcom.BadRequestError):
                client.event_types.create(**arguments, options={"version": "2026-06-12"})
    wire = {"lengthInMinutes": 30, "title": "Intro", "slug": "intro", "privateNoteEnabled": True}
    assert sent == [wire, wire]
