"""The OpenAPI documents, from the checkout or from the installed package."""

from __future__ import annotations

import functools
from typing import Any

from calcom_spec import document


@functools.cache
def load_document(api: str = "v2") -> dict[str, Any]:
    """Read the document, once; it is large, so the start of a sandbox must not call this."""
    return document.load(document.shipped(api))


@functools.cache
def operations(api: str = "v2") -> dict[str, dict[str, Any]]:
    """Return every operation by its id, with its `path`, `method` and document object."""
    return {
        operation["operationId"]: {"path": path, "method": method.upper(), "operation": operation}
        for path, method, operation in document.operations(load_document(api))
    }
