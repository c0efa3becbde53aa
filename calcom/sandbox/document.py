"""The OpenAPI documents, from the checkout or from the installed package."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent.parent
_METHODS = ("get", "post", "put", "patch", "delete")


@functools.cache
def load_document(api: str = "v2") -> dict[str, Any]:
    """Read the document, once; it is large, so the start of a sandbox must not call this."""
    places = (_PACKAGE / "_documents" / f"{api}.json", _PACKAGE.parent / "spec" / api / "openapi.json")
    for place in places:
        if place.is_file():
            document: dict[str, Any] = json.loads(place.read_text(encoding="utf-8"))
            return document
    raise FileNotFoundError(f"the OpenAPI document of {api} is neither installed nor in spec/{api}")


@functools.cache
def operations(api: str = "v2") -> dict[str, dict[str, Any]]:
    """Return every operation by its id, with its `path`, `method` and document object."""
    found: dict[str, dict[str, Any]] = {}
    for path, item in load_document(api)["paths"].items():
        for method in _METHODS:
            if method in item:
                operation = item[method]
                entry = {"path": path, "method": method.upper(), "operation": operation}
                found[operation["operationId"]] = entry
    return found
