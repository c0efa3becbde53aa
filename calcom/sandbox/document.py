"""The OpenAPI document of v2, from the checkout or from the installed package."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE / "_documents" / "v2.json", _PACKAGE.parent / "spec" / "v2" / "openapi.json")
_METHODS = ("get", "post", "put", "patch", "delete")


@functools.cache
def load_document() -> dict[str, Any]:
    """The document, read once; it is large, so nothing on the path of a start may call this."""
    for place in _PLACES:
        if place.is_file():
            document: dict[str, Any] = json.loads(place.read_text(encoding="utf-8"))
            return document
    raise FileNotFoundError("the OpenAPI document of v2 is neither installed nor in spec/v2")


@functools.cache
def operations() -> dict[str, dict[str, Any]]:
    """Every operation by its id, with its `path`, `method` and its object of the document."""
    found: dict[str, dict[str, Any]] = {}
    for path, item in load_document()["paths"].items():
        for method in _METHODS:
            if method in item:
                operation = item[method]
                entry = {"path": path, "method": method.upper(), "operation": operation}
                found[operation["operationId"]] = entry
    return found
