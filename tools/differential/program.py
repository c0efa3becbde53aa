"""Programs: sequences of requests that use values from earlier answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

_PLACE = re.compile(r"\{(\d+)\}")


@dataclass(frozen=True)
class Ref:
    """A value from the answer to an earlier step, or `otherwise` if the answer does not have it."""

    step: int
    pointer: str
    otherwise: Any = 0


@dataclass(frozen=True)
class Step:
    """One request; `{0}` in its path and headers is replaced by the first of `refs`."""

    method: str
    path: str
    refs: tuple[Ref, ...] = ()
    body: Any = None
    key: str | None = None
    version: str | None = None
    raw: bytes | None = None
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)

    def needs(self) -> set[int]:
        """Return the steps that this one refers to."""
        return {ref.step for ref in self.refs} | {ref.step for ref in _refs_in(self.body)}

    def renumbered(self, numbers: Mapping[int, int]) -> Step:
        refs = tuple(replace(ref, step=numbers[ref.step]) for ref in self.refs)
        return replace(self, refs=refs, body=_renumbered(self.body, numbers))

    def path_with(self, answers: Sequence[Any]) -> str:
        return self._with_refs(self.path, answers)

    def headers_with(self, answers: Sequence[Any]) -> dict[str, str]:
        return {name: self._with_refs(value, answers) for name, value in self.headers.items()}

    def _with_refs(self, text: str, answers: Sequence[Any]) -> str:
        return _PLACE.sub(lambda found: str(value_of(self.refs[int(found[1])], answers)), text)


Program = list[Step]


def _refs_in(value: Any) -> Iterator[Ref]:
    if isinstance(value, Ref):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _refs_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from _refs_in(each)


def _renumbered(value: Any, numbers: Mapping[int, int]) -> Any:
    if isinstance(value, Ref):
        return replace(value, step=numbers[value.step])
    if isinstance(value, dict):
        return {key: _renumbered(each, numbers) for key, each in value.items()}
    if isinstance(value, list):
        return [_renumbered(each, numbers) for each in value]
    return value


def value_of(ref: Ref, answers: Sequence[Any]) -> Any:
    """Return the value of a reference, given the earlier answers."""
    found = answers[ref.step]
    for part in ref.pointer.split("."):
        if isinstance(found, list):
            found = found[int(part)] if part.isdigit() and int(part) < len(found) else None
        else:
            found = found.get(part) if isinstance(found, dict) else None
    return ref.otherwise if found is None else found


def filled(value: Any, answers: Sequence[Any]) -> Any:
    """Return a body with its references replaced."""
    if isinstance(value, Ref):
        return value_of(value, answers)
    if isinstance(value, dict):
        return {key: filled(each, answers) for key, each in value.items()}
    if isinstance(value, list):
        return [filled(each, answers) for each in value]
    return value


def without(program: Program, dropped: set[int]) -> Program | None:
    """Return the program without these steps, or None if a remaining step needs one of them."""
    kept = [number for number in range(len(program)) if number not in dropped]
    if any(program[number].needs() & dropped for number in kept):
        return None
    numbers = {old: new for new, old in enumerate(kept)}
    return [program[number].renumbered(numbers) for number in kept]
