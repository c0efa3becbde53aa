"""Keep published names: `spec/names.lock.json` has the Python names of the places in a document.

A place keeps its name whatever is added elsewhere. If a document forces another name, because two types
became one or a part became a component, the old name stays as an alias that warns. The chain only adds to the
file; a person who removes a name makes a breaking change.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from calcom_spec.document import Object, load
from spec.pipeline.project import ROOT

FILE = "spec/names.lock.json"
KINDS = ("schemas", "types", "unions", "renamed", "methods")


def read(api: str, root: Path = ROOT) -> dict[str, dict[str, str]]:
    """Read the locked names of one API: upstream's schemas, places, unions, renamed types, and methods."""
    path = root / FILE
    found: Object = load(path).get(api, {}) if path.exists() else {}
    return {kind: dict(found.get(kind, {})) for kind in KINDS}


def chosen(places: dict[str, list[str]], locked: dict[str, str], fixed: Iterable[str] = ()) -> dict[str, str]:
    """Choose a name for each type, by its default name: a name that its places are locked to, if there is
    one.

    `fixed` are taken names. A name that is locked to another type is not used again.
    """
    names: dict[str, str] = {}
    taken = {name.lower() for name in fixed}
    for default, at in places.items():
        known = Counter(locked[place] for place in at if place in locked)
        # If types were merged, the name that most places have stays; ties are resolved alphabetically.
        for name, _ in sorted(known.items(), key=lambda item: (-item[1], item[0])):
            if name.lower() not in taken:
                names[default] = name
                taken.add(name.lower())
                break
    reserved = taken | {name.lower() for name in locked.values()}
    for default in places:
        if default not in names:
            name, number = default, 2
            while name.lower() in reserved:
                name, number = f"{default}{number}", number + 1
            names[default] = name
            reserved.add(name.lower())
    return names


def renamed(
    before: dict[str, str], now: dict[str, str], existing: Iterable[str], known: dict[str, str]
) -> dict[str, str]:
    """Map published names that are gone to the new names of their places."""
    names = set(existing)
    found = {old: new for old, new in known.items() if old not in names and new in names}
    for old in sorted(set(before.values()) - names):
        successors = Counter(now[place] for place, name in before.items() if name == old and place in now)
        candidates = [name for name, _ in successors.most_common() if name in names]
        if candidates:
            found[old] = candidates[0]
    return found


def write(names: dict[str, dict[str, dict[str, str]]], root: Path = ROOT) -> None:
    """Add new names to the file; the current name of a place replaces its old one."""
    grown = {}
    for api, kinds in names.items():
        locked = read(api, root)
        grown[api] = {kind: dict(sorted({**locked[kind], **kinds.get(kind, {})}.items())) for kind in KINDS}
    (root / FILE).write_text(json.dumps(grown, indent=1) + "\n", encoding="utf-8")
