"""Where the API documents are: beside the package in a checkout, inside it once installed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parent
VERSIONS = ("v1", "v2")


def documents() -> Mapping[str, Path]:
    """The OpenAPI document of each API version."""
    found = {}
    for version in VERSIONS:
        installed = HERE / "_documents" / f"{version}.json"
        found[version] = installed if installed.is_file() else HERE.parent / "spec" / version / "openapi.json"
    return found
