"""Every operation of the documents is generated, callable and listed, and nothing else is."""

from __future__ import annotations

import ast
import inspect
import json
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from calcom_spec.document import operations
from spec.pipeline.generate import GenerationError, _require_every_operation

ROOT = Path(__file__).resolve().parents[2]
APIS = ("v1", "v2")


def document(api: str) -> dict[str, Any]:
    text = (ROOT / "spec" / api / "openapi.json").read_text(encoding="utf-8")
    read: dict[str, Any] = json.loads(text)
    return read


def table(api: str) -> dict[str, Any]:
    listed: dict[str, Any] = import_module(f"calcom_{api}.operations").OPERATIONS
    return listed


def documented(api: str) -> dict[str, tuple[str, str]]:
    """(method, path) by operation id, the shapes under other versions included."""
    found = {}
    for path, method, operation in operations(document(api)):
        identifier = operation["operationId"]
        for name in (
            identifier,
            *(f"{identifier}_{v.replace('-', '_')}" for v in operation.get("x-calcom-versions", {})),
        ):
            found[name] = (method.upper(), path)
    return found


@pytest.mark.parametrize("api", APIS)
def test_the_table_holds_every_operation_of_the_document(api: str) -> None:
    listed = {name: (operation.method, operation.path) for name, operation in table(api).items()}
    assert listed == documented(api)


@pytest.mark.parametrize("api", APIS)
def test_there_is_one_module_per_operation(api: str) -> None:
    package = ROOT / "generated" / f"calcom_{api}"
    modules = {
        f"api.{path.parent.name}.{path.stem}"
        for path in package.glob("api/*/*.py")
        if path.stem != "__init__"
    }
    assert modules == {operation.module for operation in table(api).values()}


@pytest.mark.parametrize("api", APIS)
def test_every_module_has_the_functions_that_the_client_calls(api: str) -> None:
    for operation in table(api).values():
        module = import_module(f"calcom_{api}.{operation.module}")
        assert list(inspect.signature(module._decode).parameters) == ["status_code", "data", "notes"]
        for name in ("_get_kwargs", "_decode_error", "sync", "sync_detailed", "asyncio", "asyncio_detailed"):
            assert callable(getattr(module, name)), (operation.id, name)


@pytest.mark.parametrize("api", APIS)
def test_every_operation_prepares_a_request_with_its_path_and_version(api: str) -> None:
    for operation in table(api).values():
        module = import_module(f"calcom_{api}.{operation.module}")
        parameters = inspect.signature(module._get_kwargs).parameters.values()
        positional = ["a/b c"] * sum(p.kind is p.POSITIONAL_OR_KEYWORD for p in parameters)
        keywords: dict[str, Any] = {
            p.name: {} if p.name == "body" else "x"
            for p in parameters
            if p.kind is p.KEYWORD_ONLY and p.default is p.empty
        }
        request = module._get_kwargs(*positional, **keywords)
        assert request["method"].upper() == operation.method
        assert request["url"] == re.sub(r"{[^}]+}", "a%2Fb%20c", operation.path)
        if operation.default_version:
            assert request["headers"]["cal-api-version"] == operation.default_version


def test_an_operation_without_a_module_stops_the_run(tmp_path: Path) -> None:
    (tmp_path / "api" / "bookings").mkdir(parents=True)
    (tmp_path / "api" / "bookings" / "list_bookings.py").touch()
    _require_every_operation({"list_bookings"}, tmp_path)
    with pytest.raises(GenerationError, match="get_booking"):
        _require_every_operation({"list_bookings", "get_booking"}, tmp_path)


@pytest.mark.parametrize("api", APIS)
def test_every_file_says_where_it_comes_from(api: str) -> None:
    for path in (ROOT / "generated" / f"calcom_{api}").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert text.startswith(f"# Made from spec/{api}/openapi.json by openapi-python-client"), path
        ast.parse(text)
