"""What recordings show about the fields of a document's schemas: present, absent, null, and their types."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any, Self

from calcom_spec.document import Object

Member = tuple[str, str]  # component, path inside it


@dataclass
class Observed:
    """Counts by component schema and path inside it."""

    objects: Counter[Member] = field(default_factory=Counter)
    seen: dict[Member, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def as_json(self) -> list[Any]:
        """Return the counts as rows, sorted."""
        keys = sorted({*self.objects, *self.seen})
        seen = {key: dict(sorted(counts.items())) for key, counts in self.seen.items()}
        return [[*key, self.objects.get(key, 0), seen.get(key, {})] for key in keys]

    @classmethod
    def from_json(cls, rows: list[Any]) -> Self:
        """Read the rows of `as_json`."""
        found = cls()
        for component, path, objects, seen in rows:
            if objects:
                found.objects[component, path] = objects
            if seen:
                found.seen[component, path] = Counter(seen)
        return found

    def types(self, component: str, path: str) -> set[str]:
        """Return the JSON types recorded for a field, except null."""
        return set(self.seen.get((component, path), ())) - {"null"}

    def decides(self, component: str, path: str, before: str, after: str) -> bool:
        """Return whether the recorded values have the new type and never the old one."""
        for kind in ("array of ", ""):
            if before.startswith(kind) and after.startswith(kind):
                where = f"{path}.[]" if kind else path
                seen = self.types(component, where)
                old, new = (_json_type(text.removeprefix(kind)) for text in (before, after))
                return new in seen and old not in seen
        return False

    def fits_better(self, old: Object, new: Object, one: str, other: str, component: str, path: str) -> bool:
        """Return whether recorded objects look more like the new schema than the old one."""
        recorded = {
            name.rpartition(".")[2]
            for (owner, name) in self.seen
            if (owner == one and "." not in name)
            or (owner == component and name.rpartition(".")[0] == path and path)
        }
        before = old["components"]["schemas"][one].get("properties", {})
        after = new["components"]["schemas"][other].get("properties", {})
        return len(recorded & after.keys()) > len(recorded & before.keys())

    def null(self, component: str, path: str) -> bool:
        """Return whether a null was recorded for the field."""
        return "null" in self.seen.get((component, path), ())

    def present(self, component: str, path: str) -> bool:
        """Return whether the field was recorded at all."""
        return (component, path) in self.seen

    def absent(self, component: str, path: str) -> bool:
        """Return whether some recorded object lacks the field."""
        parent = path.rpartition(".")[0]
        return 0 < self.objects[component, parent] > self.seen.get((component, path), Counter()).total()

    def never(self, component: str, path: str) -> bool:
        """Return whether no recorded object has the field."""
        parent = path.rpartition(".")[0]
        return self.objects[component, parent] > 0 and (component, path) not in self.seen


def _json_type(text: str) -> str:
    return "array" if text.startswith("array") else text
