"""The derived files, and the tools that derive them."""

from __future__ import annotations

import importlib.util
import inspect
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import calcom

ROOT = Path(__file__).resolve().parents[2]


def tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"tool_{name}", ROOT / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


unasync = tool("unasync")
resources = tool("resources")


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
    assert unasync.derive(source, Counter()) == derived


def copied(tmp_path: Path) -> Path:
    for name in ("calcom/_async/pager.py", "calcom/_sync/pager.py", "pyproject.toml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text((ROOT / name).read_text(encoding="utf-8"), encoding="utf-8")
    return tmp_path


def test_stale_missing_and_stray_files_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = copied(tmp_path)
    monkeypatch.setattr(unasync, "WORDS", {"__aiter__": "__iter__", "__anext__": "__next__",
                                           "StopAsyncIteration": "StopIteration"})  # fmt: skip
    monkeypatch.setattr(unasync, "PROSE", [])
    assert unasync.check(root) == []
    target = root / "calcom/_sync/pager.py"
    target.write_text(target.read_text(encoding="utf-8") + "# by hand\n", encoding="utf-8")
    (root / "calcom/_sync/stray.py").write_text("", encoding="utf-8")
    assert unasync.check(root) == [
        "calcom/_sync/pager.py is stale or was edited by hand",
        "calcom/_sync/stray.py has no source",
    ]
    target.unlink()
    assert "calcom/_sync/pager.py is missing" in unasync.check(root)
    unasync.write(root, say=lambda line: None)
    assert unasync.check(root) == []
    assert not (root / "calcom/_sync/stray.py").exists()


def test_a_rule_that_matches_nothing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"rules that match nothing: .*aclose"):
        unasync.derived_files(copied(tmp_path))


def test_no_asynchronous_word_is_left() -> None:
    for path in (ROOT / "calcom" / "_sync").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "await " not in text.split("\n", 1)[1], path
        assert "async def" not in text, path
        assert "AsyncCalCom" not in text, path


def test_an_operation_without_a_name_is_an_error() -> None:
    with pytest.raises(SystemExit, match="needs a name"):
        resources.place("POST", "/v2/things/{id}/frobnicate", "frobnicate_thing", set())


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
    ],
)
def test_where_operations_are_found(method: str, path: str, operation: str, place: str) -> None:
    assert resources.place(method, path, operation, set()) == place


PLACES: dict[str, str] = resources.methods()[1]


def test_every_operation_of_the_document_has_a_method() -> None:
    from calcom_v2.operations import OPERATIONS

    # The shapes of newer versions are reached by choosing the version.
    named = {
        name
        for name, operation in OPERATIONS.items()
        if operation.shape_of is None or resources.is_older(operation)
    }
    assert set(PLACES) == named
    paths = resources.specification()["paths"]
    described = [operation for item in paths.values() for operation in item.values()]
    assert sum(operation.get("x-calcom-published", True) for operation in described) == 363


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
    for parameter in synchronous.parameters.values():
        assert parameter.kind is not inspect.Parameter.VAR_KEYWORD
        assert parameter.annotation is not inspect.Parameter.empty
        assert parameter.annotation != "Any"
    assert synchronous.return_annotation not in ("Any", inspect.Signature.empty)
    assert list(synchronous.parameters)[-1] == "options"
    assert methods[0].__doc__
