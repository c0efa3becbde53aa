"""What people get, as a text: what its lines hold, and what differences between two of them mean."""

from __future__ import annotations

import ast
import inspect
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from calcom_v2 import models

import calcom
from calcom import _more
from calcom_spec.decisions import collected
from spec.pipeline import arguments, surface
from spec.pipeline.codegen.endpoints import Argument
from spec.pipeline.codegen.methods import Method
from spec.pipeline.project import ROOT
from spec.pipeline.surface import Library

LINES = (ROOT / surface.FILE).read_text(encoding="utf-8").splitlines()


def test_the_lines_are_sorted_and_each_name_has_one() -> None:
    assert sorted(LINES) == LINES
    names = [surface._key(line) for line in LINES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    "line",
    [
        "calcom.CalCom.bookings.list(page_size) keyword: int | None = None",
        "calcom.CalCom.organizations.teams.roles.permissions: area",
        "calcom.CalCom(max_retries) keyword: int = ...",
        "calcom.types.Booking.uid: str",
        "calcom.types.SortOrder 'asc'",
        "calcom.errors.RateLimitError: class (APIStatusError)",
        "calcom.v1.CalComV1.bookings.get(id) positional: int",
        "calcom.v1.types.Booking.id: int",
    ],
)
def test_what_is_in_it(line: str) -> None:
    assert line in LINES


def test_every_public_name_is_in_it() -> None:
    told = {line.partition(":")[0].partition(" ")[0].partition("(")[0] for line in LINES}
    modules = {"errors", "oauth", "testing", "types", "v1", "webhooks"}
    assert {f"calcom.{name}" for name in calcom.__all__ if name not in modules} <= told
    assert {f"calcom.types.{name}" for name in models.__all__} <= told


def test_the_parameters_are_those_of_the_methods() -> None:
    client = calcom.CalCom("cal_x", base_url="http://cal.test")
    for method, name in ((client.bookings.list, "bookings.list"), (client.me.update, "me.update")):
        told = {
            line.partition("(")[2].partition(")")[0]
            for line in LINES
            if line.startswith(f"calcom.CalCom.{name}(") and not line.startswith(f"calcom.CalCom.{name}()")
        }
        # What a method by hand takes and does not name is unpacked from a derived type.
        unpacked = set(_more.ListBookings.__annotations__) if name == "bookings.list" else set()
        assert told == set(inspect.signature(method).parameters) | unpacked
    client.close()


OLD = """\
m.A: class
m.A.x: int
m.A.y: str
m.E 'a'
m.E: values
m.f(): int
m.f(a) positional: int
m.f(b) keyword: int = 1
"""


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("m.A.x: int\n", "", [("break", "name-gone", "m.A.x")]),
        ("m.A: class\nm.A.x: int\nm.A.y: str\n", "", [("break", "name-gone", "m.A")]),
        ("m.A.x: int", "m.A.x: str", [("warn", "name-changed", "m.A.x")]),
        ("m.E 'a'", "m.E 'a'\nm.E 'b'", [("fine", "name-added", "m.E 'b'")]),
        ("m.E 'a'\n", "", [("break", "name-gone", "m.E 'a'")]),
        ("m.f(a) positional: int", "m.f(a) keyword: int", [("break", "name-changed", "m.f(a)")]),
        ("m.f(b) keyword: int = 1", "m.f(b) keyword: int", [("break", "name-changed", "m.f(b)")]),
        ("m.f(b) keyword: int = 1", "m.f(b) keyword: int = 2", [("warn", "name-changed", "m.f(b)")]),
        ("m.f(): int", "m.f(): int\nm.f(c) keyword: int", [("break", "name-added", "m.f(c)")]),
        ("m.f(): int", "m.f(): int\nm.f(c) keyword: int = 1", [("fine", "name-added", "m.f(c)")]),
        (
            "m.f(): int\nm.f(a) positional: int\nm.f(b) keyword: int = 1\n",
            "",
            [("break", "name-gone", "m.f()")],
        ),
    ],
)
def test_what_differs(old: str, new: str, found: list[tuple[str, str, str]]) -> None:
    assert old in OLD
    changes = surface.compare(OLD, OLD.replace(old, new))
    assert [(change.level, change.rule, change.subject) for change in changes] == found
    assert surface.compare(OLD, OLD) == []


def library(tmp_path: Path, *parameters: str) -> Library:
    """A library with one client that has one method, of these parameters."""
    (tmp_path / "calcom").mkdir()
    inside = f"class AsyncCalCom:\n    def act(self, *, {', '.join(parameters)}): ...\n"
    (tmp_path / "calcom" / "__init__.py").write_text(inside)
    assert ast.parse(inside)
    return Library(tmp_path)


@pytest.mark.parametrize(
    ("entry", "problems"),
    [
        ({}, ["method act: has no argument colour_name, which GET /v2/act documents as colourName"]),
        ({"named": {"colourName": "colour"}}, []),
        ({"without": {"colourName": "a reason"}}, []),
        ({"named": {"colourName": "colour", "size": "s"}}, ["act: size is in the table but not documented"]),
    ],
)
def test_a_method_that_falls_behind_is_named(
    tmp_path: Path, entry: dict[str, Any], problems: list[str]
) -> None:
    made: Any = SimpleNamespace(by_hand={"act": {"method": "act", **entry}}, methods={"act": method()})
    with collected() as found:
        arguments.require("v2", made, library(tmp_path, "colour=None"))
    assert [f"{each.place}: {each.problem}" for each in found] == problems


@pytest.mark.parametrize(
    ("written", "default"),
    [
        ("", ""),
        (" = 1", " = 1"),
        (" = attrs.field(metadata=at('x'))", ""),
        (" = attrs.field(repr=False, default=b'')", " = b''"),
        (" = attrs.field(factory=dict)", " = dict()"),
    ],
)
def test_of_an_attribute_only_its_default_is_public(tmp_path: Path, written: str, default: str) -> None:
    (tmp_path / "calcom").mkdir()
    (tmp_path / "calcom" / "__init__.py").write_text(
        f"class Event:\n    uid: str{written}\n", encoding="utf-8"
    )
    lines = list(Library(tmp_path).module("calcom"))
    assert lines == ["calcom.Event: class", f"calcom.Event.uid: str{default}"]


@pytest.mark.parametrize(
    ("place", "problem"),
    [
        ((), "its place is act, but act is another member"),
        (("act",), "its place is act.act, but act is another member"),
        (("other",), "there is no method other.act"),
    ],
)
def test_a_new_operation_does_not_vanish_behind_a_hand_written_method(
    tmp_path: Path, place: tuple[str, ...], problem: str
) -> None:
    made: Any = SimpleNamespace(by_hand={}, methods={"act": replace(method(), place=place)})
    with collected() as found:
        arguments.require("v2", made, library(tmp_path, "size=None", "colour_name=None"))
    assert [each.problem for each in found] == [problem]


@pytest.mark.parametrize("by_hand", [True, False])
@pytest.mark.parametrize(
    ("member", "place"),
    [
        ("    def find(self) -> int: ...\n", "find.get"),
        ("    @property\n    def version(self) -> str: ...\n", "version.get"),
        ("    def aclose(self) -> None: ...\n", "close.get"),
        ("    def aclose(self) -> None: ...\n", "aclose.get"),
    ],
)
def test_an_area_with_the_name_of_a_hand_written_member_is_named_at_once(
    tmp_path: Path, member: str, place: str, by_hand: bool
) -> None:
    """The sync client has close() for aclose()."""
    (tmp_path / "calcom").mkdir()
    (tmp_path / "calcom" / "__init__.py").write_text(f"class AsyncCalCom:\n{member}")
    made: Any = SimpleNamespace(
        by_hand={}, methods={"act": replace(method(), name="get", place=(place[:-4],))}
    )
    with collected() as found:
        arguments.require("v2", made, Library(tmp_path), by_hand=by_hand)
    assert [each.problem for each in found] == [f"its place is {place}, but {place[:-4]} is another member"]


def test_a_derived_method_may_be_older_than_the_document(tmp_path: Path) -> None:
    made: Any = SimpleNamespace(by_hand={}, methods={"act": replace(method(), place=("other",))})
    with collected() as found:
        arguments.require("v2", made, library(tmp_path, "size=None"), by_hand=True)
    assert found == []


def test_a_method_by_hand_takes_what_it_does_not_name(tmp_path: Path) -> None:
    made: Any = SimpleNamespace(by_hand={"act": {"method": "act"}}, methods={"act": method()})
    with collected() as found:
        arguments.require("v2", made, library(tmp_path, "size=None", "**more: Unpack[_more.Act]"))
    assert found == []
    (place,) = Library(tmp_path).members("AsyncCalCom").values()
    function = place.function
    assert [each.name for each in arguments._besides(method(), function, {})] == ["colour_name"]
    assert arguments._besides(method(), function, {"without": {"colourName": "a reason"}}) == []


def method() -> Method:
    return Method(
        operation="act",
        place=(),
        name="act",
        http="GET",
        path="/v2/act",
        module="api.acts.act",
        editions=(),
        versions=[],
        default_version=None,
        scopes=[],
        positional=[],
        query=[Argument("colour_name", "str | Unset", "UNSET")],
        returns="None",
        shapes=[],
        documented={"colourName": "colour_name"},
    )
