"""OpenAPI Overlay 1.0: what is wrong in one place of a document, mended with a reason and evidence.

An action carries, beside what the standard knows, `x-calcom-matches` (how many places it must find; 1 if
not given), `x-calcom-reason` and `x-calcom-evidence` (recordings as folder/name, or sentences that name a
published page or a live observation). An action that finds nothing, or another number of places, or
changes nothing because upstream has mended it, fails the build by name.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from calcom_spec import decisions
from spec.pipeline.document import SPEC, Json, Object, copied, read_yaml

Place = tuple[Any, Any]  # the holder and the key in it

TOKEN = re.compile(
    r"""\.\.(?P<deep>[\w-]+)
    | \.(?P<every>\*) | \[(?P<any>\*)\]
    | \.(?P<name>[\w$-]+) | \['(?P<quoted>[^']+)'\] | \[(?P<index>\d+)\]
    | \[\?\(@(?P<member>[^=!<>]*?)\s*==\s*'(?P<value>[^']*)'\)\]""",
    re.VERBOSE,
)
MEMBER = re.compile(r"\.([\w-]+)|\['([^']+)'\]")


class OverlayError(Exception):
    """An action that does not do what it says."""


@dataclass(frozen=True)
class Action:
    """One action of one file, with its name for reports."""

    name: str
    target: str
    update: Json
    remove: bool
    matches: int
    reason: str
    evidence: tuple[str, ...]


def select(document: Json, target: str) -> list[Place]:
    """The places that a JSONPath selects: names, indexes, wildcards, `..name`, and filters for equality."""
    if not target.startswith("$"):
        raise OverlayError(f"a target begins with $: {target}")
    root = {"$": document}
    places: list[Place] = [(root, "$")]
    position = 1
    while position < len(target):
        token = TOKEN.match(target, position)
        if token is None:
            raise OverlayError(f"not understood at {position}: {target}")
        places = [found for place in places for found in _step(place[0][place[1]], token)]
        position = token.end()
    return places


def _step(value: Json, token: re.Match[str]) -> Iterator[Place]:
    part = token.groupdict()
    if part["deep"] is not None:
        yield from _descend(value, part["deep"])
    elif part["every"] or part["any"]:
        yield from ((value, key) for key in _keys(value))
    elif part["index"] is not None:
        if isinstance(value, list) and int(part["index"]) < len(value):
            yield value, int(part["index"])
    elif part["value"] is not None:
        members = [a or b for a, b in MEMBER.findall(part["member"])]
        yield from ((value, key) for key in _keys(value) if _member(value[key], members) == part["value"])
    else:
        name = part["name"] or part["quoted"]
        if isinstance(value, dict) and name in value:
            yield value, name


def _keys(value: Json) -> list[Any]:
    if isinstance(value, dict):
        return list(value)
    return list(range(len(value))) if isinstance(value, list) else []


def _member(value: Json, names: list[str]) -> Json:
    for name in names:
        if not isinstance(value, dict) or name not in value:
            return None
        value = value[name]
    return value


def _descend(value: Json, name: str) -> Iterator[Place]:
    if isinstance(value, dict) and name in value:
        yield value, name
    for key in _keys(value):
        yield from _descend(value[key], name)


def merge(target: Json, update: Json) -> Json:
    """The update merged into the target: objects by key, lists appended to, all else replaced."""
    if isinstance(target, dict) and isinstance(update, dict):
        merged = dict(target)
        for key, value in update.items():
            merged[key] = merge(target[key], value) if key in target else value
        return merged
    if isinstance(target, list):
        added = update if isinstance(update, list) else [update]
        there = [item for item in added if item in target]
        if there:
            raise OverlayError(f"there already: {there}")
        return [*target, *added]
    return update


def apply(document: Object, actions: list[Action]) -> Object:
    """The document after the actions; an error names the first one that does not do what it says."""
    changed = copied(document)
    for action in actions:
        try:
            _apply(changed, action)
        except OverlayError as error:
            if not decisions.collecting():
                raise
            name, problem = f"overlay {action.name}", str(error).removeprefix(action.name).lstrip(": ")
            line = f"no such action, or another target or update (its reason: {action.reason})"
            decisions.need(
                name, problem, line, f"spec/{action.name.split(' ')[0].replace('/', '/overlay/', 1)}"
            )
    return changed


def _apply(document: Object, action: Action) -> None:
    places = select(document, action.target)
    if len(places) != action.matches:
        raise OverlayError(
            f"{action.name}: {len(places)} matches, {action.matches} expected: {action.target}"
        )
    if action.remove:
        for holder, key in reversed(places):
            del holder[key]
        return
    for holder, key in places:
        try:
            merged = merge(holder[key], copy.deepcopy(action.update))
        except OverlayError as error:
            raise OverlayError(f"{action.name}: {error}") from None
        if merged == holder[key]:
            raise OverlayError(f"{action.name} changes nothing: upstream has mended it, drop the action")
        holder[key] = merged


def files(version: str, edition: str = "") -> list[Path]:
    """The overlay files of a document in the order in which they apply.

    Those of an edition mend its own facts, before they are merged with those of the others; they use
    upstream's names.
    """
    return sorted((SPEC / version / "overlay" / edition).glob("*.yaml"))


def _shown(file: Path) -> str:
    """`v2/10-slots.yaml`, or `v2/teams/10-slots.yaml` for an edition's."""
    before, _, after = file.as_posix().rpartition("/overlay/")
    return f"{before.rpartition('/')[2]}/{after}"


def read(file: Path) -> list[Action]:
    """The actions of one overlay file."""
    overlay = read_yaml(file)
    if overlay.get("overlay") != "1.0.0":
        raise OverlayError(f"{file.name} is not an OpenAPI Overlay 1.0.0")
    actions = []
    for number, action in enumerate(overlay["actions"], start=1):
        name = f"{_shown(file)} action {number}"
        unknown = set(action) - {
            "target",
            "update",
            "remove",
            "x-calcom-matches",
            "x-calcom-reason",
            "x-calcom-evidence",
        }
        if unknown or "target" not in action or ("update" in action) == bool(action.get("remove")):
            raise OverlayError(f"{name} needs a target and either an update or remove: true")
        if not action.get("x-calcom-reason") or not action.get("x-calcom-evidence"):
            raise OverlayError(f"{name} needs a reason and evidence")
        actions.append(Action(
            name=name,
            target=action["target"],
            update=action.get("update"),
            remove=bool(action.get("remove")),
            matches=action.get("x-calcom-matches", 1),
            reason=action["x-calcom-reason"],
            evidence=tuple(action["x-calcom-evidence"]),
        ))  # fmt: skip
    return actions


def stale(document: Object, version: str) -> list[str]:
    """Every action that no longer does what it says, the others applied."""
    found = []
    changed = copied(document)
    for file in files(version):
        for action in read(file):
            try:
                _apply(changed, action)
            except OverlayError as error:
                found.append(f"{error} ({action.reason})")
    return found


def apply_all(document: Object, version: str, edition: str = "") -> tuple[Object, dict[str, int]]:
    """The document after all overlay files, and the number of places changed by each file."""
    counts: dict[str, int] = {}
    for file in files(version, edition):
        actions = read(file)
        document = apply(document, actions)
        counts[f"overlay {edition}/{file.stem}" if edition else f"overlay {file.stem}"] = sum(
            action.matches for action in actions
        )
    return document, counts
