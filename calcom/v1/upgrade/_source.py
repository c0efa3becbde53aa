"""A payload that tracks which of its values were used, so that none is lost."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar, cast

from ...errors import ConfigurationError
from ...types import JSON

T = TypeVar("T")

# Marks values that v1 does not provide; such fields are absent from the result.
UNSAID: JSON = object()


@dataclass(frozen=True, slots=True)
class Upgraded(Generic[T]):
    """A v1 payload in the form of v2, with the differences between the two forms."""

    value: T
    left_over: Mapping[str, JSON] = field(default_factory=dict)
    """Values that v2 has no place for, by path in the v1 payload; nulls and empty values are left out."""
    unknown: tuple[str, ...] = ()
    """Paths of fields that v2 always has and the v1 payload lacks; `value` lacks them too."""
    doubtful: tuple[str, ...] = ()
    """Values of v1 that the v2 document does not allow there; `value` still has them."""


class Source:
    """One object of a payload. A value that is taken is removed; the rest is left over."""

    def __init__(self, fields: dict[str, JSON], path: str = "$") -> None:
        self._fields = fields
        self._path = path

    @classmethod
    def of(cls, payload: JSON, *envelopes: str) -> Source:
        """A payload as JSON or as a v1 model, with or without the envelope of v1's answers."""
        if hasattr(payload, "to_dict"):
            payload = payload.to_dict()
        if not isinstance(payload, Mapping):
            raise ConfigurationError(
                f"The payload must be a mapping or a v1 model, not {type(payload).__name__}."
            )
        for name in envelopes:
            if isinstance(payload.get(name), Mapping):
                payload = payload[name]
                break
        return cls(copy.deepcopy(dict(payload)))

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def names(self) -> list[str]:
        """The fields that have not been taken yet."""
        return list(self._fields)

    def peek(self, name: str) -> JSON:
        """The value, without taking it."""
        return self._fields.get(name)

    def take(self, name: str, default: JSON = None) -> JSON:
        """The value; `default` if it is null or missing."""
        value = self._fields.pop(name, None)
        return default if value is None else value

    def text(self, name: str, default: JSON = UNSAID) -> JSON:
        """The value if it is a string; anything else is not taken."""
        return self._fields.pop(name) if isinstance(self._fields.get(name), str) else default

    def said(self, name: str) -> JSON:
        """The value, which may be null; `UNSAID` if it is missing."""
        return self._fields.pop(name, UNSAID)

    def part(self, name: str) -> Source:
        """The object in this field; an empty one if there is none."""
        value = self._fields.get(name)
        return Source(value if isinstance(value, dict) else {}, f"{self._path}.{name}")

    def parts(self, name: str) -> list[Source]:
        """The objects of the list in this field."""
        return _sources(self._fields.get(name), f"{self._path}.{name}")

    def nested_parts(self, name: str) -> list[Source]:
        """The objects of the nested lists in this field."""
        value = self._fields.get(name)
        lists = enumerate(value if isinstance(value, list) else ())
        return [source for place, rows in lists for source in _sources(rows, f"{self._path}.{name}[{place}]")]

    def left_over(self) -> dict[str, JSON]:
        """The paths and values of all that was not taken, except empty values."""
        return dict(_leaves(self._fields, self._path))


def _sources(rows: JSON, path: str) -> list[Source]:
    """The objects of a list; none if it is not a list."""
    rows = rows if isinstance(rows, list) else []
    return [Source(row, f"{path}[{index}]") for index, row in enumerate(rows) if isinstance(row, dict)]


def _leaves(value: JSON, path: str) -> Iterator[tuple[str, JSON]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _leaves(inner, f"{path}.{name}" if name.isidentifier() else f"{path}[{name!r}]")
    elif isinstance(value, list) and any(isinstance(row, dict | list) for row in value):
        for index, inner in enumerate(value):
            yield from _leaves(inner, f"{path}[{index}]")
    elif value is not None and value not in ("", []):
        yield path, value


def finish(cls: Callable[..., T] | type[T], fields: Mapping[str, JSON], source: Source) -> Upgraded[T]:
    """The v2 model with these fields, and the differences."""
    from calcom_v2.types import DecodeError

    notes: list[JSON] = []
    model = cast("JSON", cls)
    try:
        value = model.from_dict(said_only(fields), notes)
    except DecodeError as error:
        raise ConfigurationError(f"The payload does not fit the form of v2: {error}.") from None
    return Upgraded(
        value,
        source.left_over(),
        tuple(note.path for note in notes if note.kind == "missing"),
        tuple(str(note) for note in notes if note.kind != "missing"),
    )


def said_only(value: JSON) -> JSON:
    """The value without the fields, at any depth, that v1 does not provide."""
    if isinstance(value, Mapping):
        return {name: said_only(inner) for name, inner in value.items() if inner is not UNSAID}
    if isinstance(value, list):
        return [said_only(inner) for inner in value]
    return value
