"""What was done to the recorded server's database between exchanges, as data, done to the sandbox's state.

The steps are read from `preparation-v2.json` beside the seed:

    {"steps": [{"note": REGEX, "name": GLOB, "do": [ACTION, …], "always": false}, …],
     "without": [{"note": REGEX, "name": GLOB, "reason": "…"}, …]}

A step is taken before the first exchange whose note and name match (before each, with `always`); an exchange
that matches an entry of `without` is left out, with its reason. Actions:

    {"insert": TABLE, "values": {…}}             one row
    {"insert": TABLE, "each": POINTER, "values": {…}}   one row for each value at a place of the recorded answer
    {"update": TABLE, "where": {…}, "values": {…}}
    {"delete": TABLE, "where": {…}}
    {"setting": NAME, "value": …}

In values, "{user:NAME}" is the id of a user by user name, "{answer:POINTER}" and "{each:KEY}" come from the
recorded answer, "{now}" and "{now-1h}" from the clock, "{path:N}" is a segment of the request's path; texts
in which an uid or token was recorded are mapped as everywhere. `POINTER` is like "data/0/id".
"""

from __future__ import annotations

import json
import re
from datetime import timedelta
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from ..clock import to_iso
from ..state import Row, State
from .identity import Identities
from .recordings import MISSING, Exchange

_NAME = "preparation-v2.json"
_HERE = Path("tests/recordings")
_PLACE = re.compile(r"\{(\w+)(?::([^{}]*))?([+-]\d+[hms])?\}")
_UNITS = {"h": "hours", "m": "minutes", "s": "seconds"}


def find_preparations(seed: Path) -> dict[str, Any]:
    """The steps that lie beside a seed, else this project's own."""
    for place in (seed.parent / _NAME, _HERE / _NAME):
        if place.is_file():
            found: dict[str, Any] = json.loads(place.read_text())
            return found
    return {}


class Preparations:
    """The steps of one run, each taken when its exchange comes."""

    def __init__(self, state: State, ids: Identities, document: dict[str, Any]) -> None:
        self._state = state
        self._ids = ids
        self._steps: list[dict[str, Any]] = list(document.get("steps", []))
        self._without: list[dict[str, Any]] = list(document.get("without", []))

    def before(self, exchange: Exchange) -> str | None:
        """Do what was done before this exchange; the reason when it cannot be compared."""
        for entry in self._without:
            if _matches(entry, exchange):
                return str(entry["reason"])
        for step in list(self._steps):
            if _matches(step, exchange):
                for action in step["do"]:
                    self._do(action, exchange)
                if not step.get("always"):
                    self._steps.remove(step)
        return None

    def _do(self, action: dict[str, Any], exchange: Exchange) -> None:
        with self._state.lock:
            if "setting" in action:
                self._state.settings[action["setting"]] = action["value"]
                self._state.note_meta_change()
            elif "insert" in action:
                self._insert(action, exchange)
            elif "update" in action:
                table = self._state.table(action["update"])
                for row in table.where(**self._filled(action["where"], exchange)):
                    table.update(row[table.key], **self._filled(action["values"], exchange, row))
            else:
                table = self._state.table(action["delete"])
                for row in table.where(**self._filled(action["where"], exchange)):
                    table.delete(row[table.key])

    def _insert(self, action: dict[str, Any], exchange: Exchange) -> None:
        table = self._state.table(action["insert"])
        each = _at(exchange.answer.json, action["each"]) if "each" in action else [{}]
        for item in each:
            values = self._filled(action["values"], exchange, item)
            if values.get(table.key) in table:
                values.pop(table.key)
            table.insert(values)

    def _filled(self, value: Any, exchange: Exchange, item: Row | None = None) -> Any:
        if isinstance(value, dict):
            return {key: self._filled(inner, exchange, item) for key, inner in value.items()}
        if isinstance(value, list):
            return [self._filled(inner, exchange, item) for inner in value]
        if not isinstance(value, str):
            return value
        whole = _PLACE.fullmatch(value)
        if whole:
            return self._place(whole, exchange, item)
        return self._ids.text(_PLACE.sub(lambda found: str(self._place(found, exchange, item)), value))

    def _place(self, found: re.Match[str], exchange: Exchange, item: Row | None) -> Any:
        kind, argument, shift = found.groups()
        if kind == "now":
            moment = self._state.clock.now()
            if shift:
                moment += timedelta(**{_UNITS[shift[-1]]: int(shift[:-1])})
            return to_iso(moment)
        if kind == "user":
            user = self._state.users.find(username=argument)
            return user["id"] if user else None
        if kind == "answer":
            return self._ids.value(_at(exchange.answer.json, argument), exchange.path)
        if kind == "each":
            return self._ids.value((item or {}).get(argument), exchange.path)
        if kind == "path":
            return self._ids.text(exchange.path.partition("?")[0].split("/")[int(argument)])
        raise ValueError(f"preparation: nothing is called {found.group()}")


def _matches(entry: dict[str, Any], exchange: Exchange) -> bool:
    if "note" in entry and not re.search(entry["note"], exchange.note):
        return False
    return fnmatch(exchange.name, entry.get("name", "*"))


def _at(document: Any, pointer: str) -> Any:
    """The value at a place of an answer; None where the answer has none."""
    value = None if document is MISSING else document
    for step in pointer.split("/"):
        if isinstance(value, list):
            value = value[int(step)] if int(step) < len(value) else None
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value
