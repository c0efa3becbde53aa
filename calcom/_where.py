"""Where the API documents are: beside the package in a checkout, inside it once installed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ._editions import NAMES, Edition

HERE = Path(__file__).resolve().parent
VERSIONS = ("v1", "v2")


def facts() -> Mapping[Edition, Path]:
    """The facts of the published document of each edition."""
    spec = HERE.parent / "spec" / "v2"
    return {
        edition: installed if (installed := HERE / "_documents" / name).is_file() else spec / name
        for edition, name in ((edition, f"upstream-{edition}.json") for edition in NAMES)
    }


def differ() -> Path:
    """The names and decisions that a comparison of documents goes by."""
    installed = HERE / "_documents" / "differ.json"
    return installed if installed.is_file() else HERE.parent / "spec" / "differ.json"


def documents() -> Mapping[str, Path]:
    """The OpenAPI document of each API version."""
    found = {}
    for version in VERSIONS:
        installed = HERE / "_documents" / f"{version}.json"
        found[version] = installed if installed.is_file() else HERE.parent / "spec" / version / "openapi.json"
    return found
