"""Select places of a document with JSONPath, and apply the actions of an OpenAPI overlay to them."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from calcom_spec.document import Json

Place = tuple[Any, Any]  # the holder and the key in it

# Replaces the target; the standard can only merge and remove.
REPLACE = "x-calcom-replace"

TOKEN = re.compile(
    r"""\.\.(?P<deep>[\w-]+)
    | \.(?P<every>\*) | \[(?P<any>\*)\]
    | \.(?P<name>[\w$-]+) | \['(?P<quoted>[^']+)'\] | \[(?P<index>\d+)\]
    | \[\?\(@(?P<member>[^=!<>]*?)\s*==\s*'(?P<value>[^']*)'\)\]""",
    re.VERBOSE,
)
MEMBER = re.compile(r"\.([\w-]+)|\['([^']+)'\]")


class OverlayError(Exception):
    """An action of an overlay is invalid or has no effect."""


def select(document: Json, target: str) -> list[Place]:
    """Return the places that a JSONPath selects: names, indexes, wildcards, `..name` and filters work."""
    if not target.startswith("$"):
        raise OverlayError(f"a target must begin with $: {target}")
    root = {"$": document}
    places: list[Place] = [(root, "$")]
    position = 1
    while position < len(target):
        token = TOKEN.match(target, position)
        if token is None:
            raise OverlayError(f"unsupported JSONPath at position {position}: {target}")
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
    """Return the update merged into the target: objects by key, lists appended, everything else replaced."""
    if isinstance(target, dict) and isinstance(update, dict):
        merged = dict(target)
        for key, value in update.items():
            merged[key] = merge(target[key], value) if key in target else value
        return merged
    if isinstance(target, list):
        added = update if isinstance(update, list) else [update]
        there = [item for item in added if item in target]
        if there:
            raise OverlayError(f"already in the list: {there}")
        return [*target, *added]
    return update


def act(places: Sequence[Place], action: Mapping[str, Any]) -> bool:
    """Remove or replace the places, or merge the update into each; return whether all of them changed.

    A replaced field moves to the end of its object, as if it were removed and added.
    """
    if action.get("remove"):
        for holder, key in reversed(places):
            del holder[key]
        return True
    changed = True
    for holder, key in places:
        before = holder[key]
        if REPLACE in action:
            after = copy.deepcopy(action[REPLACE])
            if isinstance(holder, dict):
                del holder[key]
        else:
            after = merge(before, copy.deepcopy(action.get("update")))
        holder[key] = after
        changed = changed and after != before
    return changed
