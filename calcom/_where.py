"""Where the API documents are: beside the package in a checkout, inside it when installed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from calcom_spec.document import shipped

from ._editions import DOCUMENTS, NAMES, V1, Edition

HERE = Path(__file__).resolve().parent
VERSIONS = ("v1", "v2")


def facts() -> Mapping[Edition, Path]:
    """The facts of the published document of each edition."""
    spec = HERE.parent / "spec" / "v2"
    found: dict[Edition, Path] = {}
    for edition in NAMES:
        installed = HERE / "_documents" / f"upstream-{edition}.json"
        found[edition] = installed if installed.is_file() else spec / installed.name
    return found


def facts_of_v1() -> Path:
    """The facts of the published document of API v1."""
    installed = HERE / "_documents" / "upstream-v1.json"
    return installed if installed.is_file() else HERE.parent / "spec" / "v1" / "upstream.json"


def differ() -> Path:
    """The file of names and decisions for comparing documents."""
    installed = HERE / "_documents" / "differ.json"
    return installed if installed.is_file() else HERE.parent / "spec" / "differ.json"


@dataclass(frozen=True)
class Published:
    """The server, the month and the SHA-256 of a published document."""

    server: str
    date: str
    sha256: str


@dataclass(frozen=True)
class Document:
    """The corrected OpenAPI document of an API version, and the published documents it is made from."""

    path: Path
    published: tuple[Published, ...]

    def __fspath__(self) -> str:
        return str(self.path)


def described() -> Mapping[str, Document]:
    """The documents with their origins."""
    of = {
        "v1": (Published(*V1),),
        "v2": tuple(Published(NAMES[edition], *source) for edition, source in DOCUMENTS.items()),
    }
    return {version: Document(path, of[version]) for version, path in documents().items()}


def documents() -> Mapping[str, Path]:
    """The OpenAPI document of each API version."""
    return {version: shipped(version) for version in VERSIONS}
