"""Published names stay: `spec/names.lock.json` says what the places of a document are called in Python.

A place keeps its name whatever is added elsewhere. Where a document forces another name, because two types
became one or a part became a component, the old name stays as an alias that warns. The file grows with the
chain; a name leaves it only by hand, which is a break.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from spec.pipeline.document import ROOT, Object, load

FILE = "spec/names.lock.json"
KINDS = ("schemas", "types", "unions", "renamed", "methods")


def read(api: str, root: Path = ROOT) -> dict[str, dict[str, str]]:
    """The locked names of one API: of upstream's schemas, places, unions, what was renamed, and methods."""
    path = root / FILE
    found: Object = load(path).get(api, {}) if path.exists() else {}
    return {kind: dict(found.get(kind, {})) for kind in KINDS}


def chosen(places: dict[str, list[str]], locked: dict[str, str], fixed: Iterable[str] = ()) -> dict[str, str]:
    """A name for each type, by the name it would have: one that its places are locked to, if any.

    `fixed` are names that are taken. A name that is locked to another type is not given again.
    """
    names: dict[str, str] = {}
    taken = {name.lower() for name in fixed}
    for default, at in places.items():
        known = Counter(locked[place] for place in at if place in locked)
        # Where types have become one, the name that most places have stays; a draw goes to the alphabet.
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
    """Old name -> new name, for published names that are gone and where their places have new ones."""
    names = set(existing)
    found = {old: new for old, new in known.items() if old not in names and new in names}
    for old in sorted(set(before.values()) - names):
        successors = Counter(now[place] for place, name in before.items() if name == old and place in now)
        candidates = [name for name, _ in successors.most_common() if name in names]
        if candidates:
            found[old] = candidates[0]
    return found


def write(names: dict[str, dict[str, dict[str, str]]], root: Path = ROOT) -> None:
    """Add to the file what is new; what a place is called by now replaces what it was called."""
    grown = {}
    for api, kinds in names.items():
        locked = read(api, root)
        grown[api] = {kind: dict(sorted({**locked[kind], **kinds.get(kind, {})}.items())) for kind in KINDS}
    (root / FILE).write_text(json.dumps(grown, indent=1) + "\n", encoding="utf-8")
