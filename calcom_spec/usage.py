"""Which parts of the API a program uses: operations, versions, parameters and fields, but no values.

A usage is a set of notes. Its file groups them by operation, so that people can read it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

FORMAT = 1
VERSION, CALL = "version", "call"
PARAMETERS, BODY, ANSWER = "parameters", "body", "answer"
SECTIONS = (PARAMETERS, BODY, ANSWER)
# All fields of an object: the program uses it as a whole.
WHOLE = "*"


class Note(NamedTuple):
    """One use, by one test; `test` is empty outside of tests."""

    api: str
    """`v1` or `v2`."""
    operation: str
    """The name of the operation, in the shape of its version."""
    method: str
    path: str
    section: str
    """`version`, `call`, `parameters`, `body` or `answer`."""
    name: str
    """A version, `query.status`, a path such as `data.[].title` (`[]` is any item), or everything that one
    call sends, one name per line."""
    type: str
    model: str
    """The Python class from which a field was read."""
    test: str


class UnreadableUsageError(ValueError):
    """A file is not a usage, or has an unknown format."""


@dataclass(frozen=True)
class Field:
    """A parameter or field in use: the JSON types of its values, its models, and the tests that use it."""

    types: frozenset[str]
    models: frozenset[str]
    tests: frozenset[str]


@dataclass(frozen=True)
class Used:
    """The uses of one operation."""

    api: str
    operation: str
    method: str
    path: str
    versions: frozenset[str]
    tests: frozenset[str]
    calls: dict[tuple[str, ...], frozenset[str]]
    """What single calls send, such as `("query.take", "body.start")`, with the tests that make them."""
    parameters: dict[str, Field]
    body: dict[str, Field]
    answer: dict[str, Field]

    @property
    def key(self) -> str:
        """Method and path, such as `GET /v2/me`."""
        return f"{self.method} {self.path}"


@dataclass(frozen=True)
class Usage:
    """The usage of one or several programs."""

    notes: frozenset[Note]
    editions: frozenset[str] = frozenset()
    """The editions of the servers that were called, as far as known."""

    def __or__(self, other: Usage) -> Usage:
        """Merge two usages."""
        return Usage(self.notes | other.notes, self.editions | other.editions)

    @cached_property
    def operations(self) -> list[Used]:
        """The uses by operation, sorted."""
        found: dict[tuple[str, str, str, str], list[Note]] = {}
        for note in self.notes:
            found.setdefault((note.api, note.operation, note.method, note.path), []).append(note)
        return [_used(key, notes) for key, notes in sorted(found.items())]

    def to_json(self) -> dict[str, Any]:
        """Return the sorted content of a file."""
        return {
            "calcom_usage": FORMAT,
            "editions": sorted(self.editions),
            "operations": [
                {
                    "api": used.api,
                    "operation": used.operation,
                    "method": used.method,
                    "path": used.path,
                    "versions": sorted(used.versions),
                    "tests": sorted(used.tests),
                    "calls": [
                        {"sent": list(sent), "tests": sorted(tests)}
                        for sent, tests in sorted(used.calls.items())
                    ],
                    **{
                        section: {
                            name: {
                                "types": sorted(field.types),
                                **({"models": sorted(field.models)} if field.models else {}),
                                "tests": sorted(field.tests),
                            }
                            for name, field in sorted(getattr(used, section).items())
                        }
                        for section in SECTIONS
                    },
                }
                for used in self.operations
            ],
        }

    @classmethod
    def from_json(cls, content: Any) -> Usage:
        """Read the content of a file."""
        if not isinstance(content, dict) or "calcom_usage" not in content:
            raise UnreadableUsageError("this is not a usage file; calcom.testing.record writes one")
        if content["calcom_usage"] != FORMAT:
            raise UnreadableUsageError(
                f"this usage has format {content['calcom_usage']!r}, but this version reads only {FORMAT}"
            )
        try:
            notes = frozenset(note for row in content["operations"] for note in _notes(row))
            return cls(notes, frozenset(map(str, content["editions"])))
        except (KeyError, TypeError, AttributeError) as error:
            raise UnreadableUsageError(f"this usage is incomplete: {error!r}") from None


def _used(key: tuple[str, str, str, str], notes: Collection[Note]) -> Used:
    def named(section: str) -> dict[str, list[Note]]:
        found: dict[str, list[Note]] = {}
        for note in notes:
            if note.section == section:
                found.setdefault(note.name, []).append(note)
        return found

    def fields(section: str) -> dict[str, Field]:
        return {
            name: Field(
                frozenset(note.type for note in found if note.type),
                frozenset(note.model for note in found if note.model),
                _tests(found),
            )
            for name, found in named(section).items()
        }

    versions = frozenset(name for name in named(VERSION) if name)
    calls = {tuple(filter(None, name.split("\n"))): _tests(found) for name, found in named(CALL).items()}
    return Used(*key, versions, _tests(notes), calls, *(fields(section) for section in SECTIONS))


def _tests(notes: Iterable[Note]) -> frozenset[str]:
    return frozenset(note.test for note in notes if note.test)


def _notes(row: dict[str, Any]) -> Iterator[Note]:
    head = (row["api"], row["operation"], row["method"], row["path"])
    for test in row["tests"] or [""]:
        for version in row["versions"] or [""]:
            yield Note(*head, VERSION, version, "", "", test)
    for call in row["calls"]:
        for test in call["tests"] or [""]:
            yield Note(*head, CALL, "\n".join(call["sent"]), "", "", test)
    for section in SECTIONS:
        for name, field in row[section].items():
            for test, kind, model in product(
                field["tests"] or [""], field["types"] or [""], field.get("models") or [""]
            ):
                yield Note(*head, section, name, kind, model, test)


def read(path: Path) -> Usage:
    """Read the usage in a file; raises `UnreadableUsageError`."""
    try:
        return Usage.from_json(json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise UnreadableUsageError((error.strerror or str(error)).lower()) from None
    except ValueError as error:
        reason = error if isinstance(error, UnreadableUsageError) else f"not valid JSON: {error}"
        raise UnreadableUsageError(str(reason)) from None


def dump(usage: Usage) -> str:
    """Return the text of a file."""
    return json.dumps(usage.to_json(), indent=1, ensure_ascii=False) + "\n"
