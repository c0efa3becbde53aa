# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"""Shared by models and endpoints: absent values, drift notes, errors, raw answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

__all__ = ["UNSET", "DecodeError", "DriftKind", "DriftNote", "DriftTally", "Response", "Unset"]

DriftKind = Literal[
    "unknown_enum",
    "unexpected_null",
    "missing",
    "extra",
    "wrong_type",
    "naive_time",
    "unknown_variant",
    "undocumented_status",
]


class Unset:
    """The type of `UNSET`."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET = Unset()
"""Marks a missing field, which differs from null."""


class DriftNote:
    """One way in which an answer differs from the document, although it could be decoded.

    `path` is a JSON path from the answer's root, and `value` is what the server sent there; `repr` leaves the
    value out because it may be personal data.
    """

    __slots__ = ("detail", "kind", "path", "value")

    def __init__(self, path: str, kind: DriftKind, detail: str, value: object = None) -> None:
        self.path = path
        self.kind: DriftKind = kind
        self.detail = detail
        self.value = value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DriftNote):
            return NotImplemented
        return (self.path, self.kind, self.detail, self.value) == (
            other.path,
            other.kind,
            other.detail,
            other.value,
        )

    def __hash__(self) -> int:
        return hash((self.path, self.kind))

    def __repr__(self) -> str:
        return f"DriftNote(path={self.path!r}, kind={self.kind!r}, detail={self.detail!r})"

    def __str__(self) -> str:
        return f"{self.path}: {self.detail}"


class DriftTally(list[DriftNote]):
    """Counts notes by path, kind and detail, with `[]` for any position in a list.

    It takes the place of a list of notes if only the kinds of differences matter, not each place.
    """

    __slots__ = ("counts", "held")

    def __init__(self) -> None:
        super().__init__()
        self.counts: dict[tuple[str, DriftKind, str], int] = {}
        self.held: list[tuple[str, object]] = []
        """Objects and arrays among the values, with their paths."""

    def take(self, path: str, kind: DriftKind, detail: str, value: object) -> None:
        """Count a difference."""
        key = path, kind, detail
        self.counts[key] = self.counts.get(key, 0) + 1
        if type(value) is dict or type(value) is list:
            self.held.append((path, value))

    def append(self, note: DriftNote) -> None:
        """Count a difference from a note."""
        self.take(note.path, note.kind, note.detail, note.value)


class DecodeError(ValueError):
    """An answer that no model can represent; `path` is the JSON path of the offending value."""

    def __init__(self, path: str, detail: str) -> None:
        super().__init__(f"{path}: {detail}")
        self.path = path
        self.detail = detail

    def __reduce__(self) -> tuple[type[DecodeError], tuple[str, str]]:
        return (type(self), (self.path, self.detail))


T = TypeVar("T")


class Response(Generic[T]):
    """An answer with its decoded content, which is `None` if the document describes none."""

    __slots__ = ("content", "headers", "notes", "parsed", "status_code")

    def __init__(
        self,
        *,
        status_code: int,
        content: bytes,
        headers: Mapping[str, str],
        parsed: T | None,
        notes: list[DriftNote],
    ) -> None:
        self.status_code = status_code
        self.content = content
        self.headers = headers
        self.parsed = parsed
        self.notes = notes

    def __repr__(self) -> str:
        kind: Any = type(self.parsed).__name__
        return f"Response(status_code={self.status_code}, parsed={kind})"
