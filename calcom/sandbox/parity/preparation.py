"""Repeat changes that were made to the recorded server's database between exchanges.

The steps are read from `preparation-v2.json` next to the seed:

    {"people": {USERNAME: NAME, …},
     "steps": [{"note": REGEX, "name": GLOB, "path": REGEX, "do": [ACTION, …], "after": [ACTION, …],
                "always": false}, …],
     "without": [{"note": REGEX, "name": GLOB, "path": REGEX, "reason": "…"}, …]}

A step runs before the first exchange that matches all given of note, name and path (with `always` before
each), and its `after` afterwards. An exchange that matches an entry of `without` is left out, with its
reason. Actions:

    {"insert": TABLE, "values": {…}}             one row; replaces an existing one with the same name
    {"insert": TABLE, "each": POINTER, "values": {…}}   for each value (or the one) at a place of the answer
    {"update": TABLE, "where": {…}, "values": {…}}
    {"append": TABLE, "where": {…}, "field": NAME, "value": …}   to a list in the first row found
    {"copy": TABLE, "where": {…}, "values": {…}}    the first row found, as a new row with other values
    {"delete": TABLE, "where": {…}}
    {"setting": NAME, "value": …}

Placeholders in values:

    {user:GLOB}       id of the first user with such a user name
    {caller}          id of the user whose credential the request shows; {bearer} that credential
    {credential:TYPE} id of the first credential of a type
    {organization}    id of the first organization; {last:TABLE} key of the row that was added last
    {next:SEQUENCE}   the next number of a sequence
    {answer:POINTER}  a value of the recorded answer, {each:KEY} one of the value at hand with `each`
    {link:NAME}       a query parameter of the URL in the recorded answer's data
    {owner:POINTER}   id of the user whose token is at a place of the recorded answer
    {body:KEY} {path:N}    from the request
    {now} {now-1h} {now+90m}    the clock

Recorded uids and tokens in texts are mapped as everywhere. A POINTER is written like "data/0/id".
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from fnmatch import fnmatch
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from calcom_spec.recordings import MISSING, Exchange

from ..clock import to_iso
from ..organizations.routing_forms import answers, forms
from ..state import Row, State
from ..users.rules import new_user
from .identity import Identities

_HERE = Path("tests/recordings")
_PLACE = re.compile(r"\{(\w+)(?::([^{}]*))?([+-]\d+[dhms])?\}")
# A note of a change for exactly this exchange ("SQL earlier" means an earlier change).
_BY_SQL = re.compile(r"\bSQL: |\bby SQL\b")
_UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}


def find_preparations(seed: Path, api: str = "v2") -> dict[str, Any]:
    """Return the steps next to a seed, else this project's."""
    name = f"preparation-{api}.json"
    for place in (seed.parent / name, _HERE / name):
        if place.is_file():
            found: dict[str, Any] = json.loads(place.read_text())
            return found
    return {}


def give_names(state: State, exchanges: Iterable[Exchange], known: Mapping[str, str]) -> None:
    """Give the seed's users their names, which the seed lacks.

    They are those under which answers show them before anybody could change theirs; else those that are
    known of the recorded server; else those of later answers.
    """
    names: dict[str, str] = {}
    later: dict[str, str] = {}
    shown = names
    for exchange in exchanges:
        if exchange.method == "PATCH" and exchange.answer.status == 200:
            shown = later
        for username, name in _people(exchange.answer.json):
            shown.setdefault(username, name)
    for user in list(state.users):
        for source in (names, known, later):
            if user["username"] in source:
                user["name"] = source[user["username"]]
                break


# Tables of which the seed has only names, or nothing.
_TEAM_SAYS = ("name", "metadata", "bio", "timeZone", "weekStart")
_APP_OF = {
    "zoom.us/oauth": "zoom",
    "login.microsoftonline.com/common/oauth2": "msteams",
    "connect.stripe.com/oauth": "stripe",
}
_CLIENT_ID = re.compile(
    rf"https://({'|'.join(map(re.escape, _APP_OF))})[^\"?]*\?(?:[^\"]*&)?client_id=([\w.-]+)"
)
_CHANGES_TEAM = re.compile(r"/teams/(\d+)$")
_FORM_SAYS = ("name", "description", "fields", "routes", "settings", "position")


def give_teams(state: State, exchanges: Iterable[Exchange]) -> None:
    """Give the seed's teams, platform clients and routing forms the values in their first answers.

    Objects that the API made or changed before are skipped.
    """
    teams = {(row["id"], row["slug"]): row for row in state.teams}
    clients = {row["id"]: row for row in state.oauth_clients}
    found = forms(state)
    unseen = {row["id"] for row in found}
    answered = False
    for exchange in exchanges:
        if exchange.answer.json is MISSING:
            continue
        changed = _CHANGES_TEAM.search(exchange.path) if exchange.method == "PATCH" else None
        if changed is not None:
            for key in [key for key in teams if key[0] == int(changed[1])]:
                del teams[key]
        for start, client_id in _CLIENT_ID.findall(json.dumps(exchange.answer.json)):
            slug = _APP_OF[start]
            state.table("apps").update(slug, keys={"client_id": client_id})
        for shown in _objects(exchange.answer.json):
            row = teams.pop((shown.get("id"), shown.get("slug")), None) if "parentId" in shown else None
            if row is not None:
                state.teams.update(row["id"], **{n: shown[n] for n in _TEAM_SAYS if n in shown})
            number = str(shown.get("id"))
            if number in clients and "redirectUris" in shown:
                client = clients.pop(number)
                state.oauth_clients.update(client["id"], name=shown["name"])
            if number in unseen and "fields" in shown:
                unseen.discard(number)
                found.update(number, **{n: shown[n] for n in _FORM_SAYS if n in shown})
        answered = answered or (exchange.method != "GET" and "/responses" in exchange.path)
        if not answered and exchange.method == "GET" and "/responses" in exchange.path:
            for shown in _objects(exchange.answer.json):
                if "formFillerId" in shown and shown["id"] not in answers(state):
                    answers(state).insert(shown)


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _objects(inner)


def _people(value: Any) -> Iterator[tuple[str, str]]:
    """Yield user name and name of everything in an answer that has both (in a profile, the slug)."""
    if isinstance(value, dict):
        username = value.get("username", value.get("slug"))
        if isinstance(username, str) and isinstance(value.get("name"), str):
            yield username, value["name"]
        for inner in value.values():
            yield from _people(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _people(inner)


# Columns of which the v1 seed has only an event type's slug.
_LEFT_OUT = ("title", "length", "locations", "requiresConfirmation", "description", "metadata")


def give_event_types(state: State, exchanges: Iterable[Exchange]) -> None:
    """Give the seed's v1 event types the columns in their first answer."""
    from ..v1.views import change_event_type

    wanted = {(row["id"], row["slug"]): row for row in state.event_types}
    for exchange in exchanges:
        for shown in _event_types(exchange.answer.json):
            row = wanted.pop((shown["id"], shown["slug"]), None)
            if row is not None:
                change_event_type(state, row, {name: shown[name] for name in _LEFT_OUT if name in shown})


def _event_types(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        found = value.get("event_types", [value.get("event_type")])
        yield from (each for each in found if isinstance(each, dict) and {"id", "slug"} <= each.keys())


class Preparations:
    """The steps of one run, each taken before its exchange."""

    def __init__(self, state: State, ids: Identities, document: dict[str, Any]) -> None:
        self._state = state
        self._ids = ids
        self._steps: list[dict[str, Any]] = list(document.get("steps", []))
        self._all_steps = tuple(self._steps)
        self._without: list[dict[str, Any]] = list(document.get("without", []))
        self._pending: list[dict[str, Any]] = []

    def before(self, exchange: Exchange) -> str | None:
        """Take the steps before this exchange; return the reason if it cannot be compared."""
        for entry in self._without:
            if _matches(entry, exchange):
                return str(entry["reason"])
        for step in list(self._steps):
            if _matches(step, exchange):
                try:
                    self._do(step["do"], exchange)
                except LookupError as problem:
                    return f"its preparation failed ({problem}): {exchange.note}"
                self._pending += step.get("after", [])
                if not step.get("always"):
                    self._steps.remove(step)
        if _BY_SQL.search(exchange.note) and not self._knows(exchange):
            return f"needs a database change for which there is no step: {exchange.note}"
        return None

    def _knows(self, exchange: Exchange) -> bool:
        """Return whether a step makes the change that the exchange's note tells of, or has made it."""
        notes = [step.get("note", "") for step in self._all_steps]
        return any("SQL" in note and re.search(note, exchange.note) for note in notes)

    def after(self, exchange: Exchange) -> None:
        """Take the steps after this exchange."""
        actions, self._pending = self._pending, []
        self._do(actions, exchange)

    def _do(self, actions: list[dict[str, Any]], exchange: Exchange) -> None:
        with self._state.lock:
            for action in actions:
                self._act(action, _Filler(self._state, self._ids, exchange), exchange)

    def _act(self, action: dict[str, Any], filler: _Filler, exchange: Exchange) -> None:
        if "setting" in action:
            self._state.settings[action["setting"]] = action["value"]
            self._state.note_meta_change()
            return
        if "insert" in action:
            self._insert(action, filler, exchange)
            return
        verb = next(verb for verb in ("update", "append", "copy", "delete") if verb in action)
        table = self._state.table(action[verb])
        for row in table.where(**filler.fill(action["where"])):
            key = row[table.key]
            if verb == "update":
                table.update(key, **filler.fill(action["values"]))
            elif verb == "delete":
                table.delete(key)
            elif verb == "copy":
                table.insert({name: value for name, value in row.items() if name != table.key})
                table.update(list(table)[-1][table.key], **filler.fill(action["values"]))
                return
            else:
                row.setdefault(action["field"], []).append(filler.fill(action["value"]))
                table.touch(key)
                return

    def _insert(self, action: dict[str, Any], filler: _Filler, exchange: Exchange) -> None:
        table = self._state.table(action["insert"], key=action.get("key", "id"))
        found = _at(exchange.answer.json, action["each"]) if "each" in action else {}
        for item in found if isinstance(found, list) else [found or {}]:
            values = filler.fill(action["values"], item)
            key = values.get(table.key)
            if key in table and isinstance(key, str):
                table.update(key, **values)
                continue
            if key in table:
                values.pop(table.key)
            if table is self._state.users:
                new_user(self._state, **values)
            else:
                table.insert(values)


class _Filler:
    """Fills the placeholders in an action's values for one exchange."""

    def __init__(self, state: State, ids: Identities, exchange: Exchange) -> None:
        self._state = state
        self._ids = ids
        self._exchange = exchange

    def fill(self, value: Any, item: Row | None = None) -> Any:
        if isinstance(value, dict):
            return {key: self.fill(inner, item) for key, inner in value.items()}
        if isinstance(value, list):
            return [self.fill(inner, item) for inner in value]
        if not isinstance(value, str):
            return value
        whole = _PLACE.fullmatch(value)
        if whole:
            return self._place(whole, item)
        return self._ids.text(_PLACE.sub(lambda found: str(self._place(found, item)), value))

    def _place(self, found: re.Match[str], item: Row | None) -> Any:
        kind, argument, shift = found.groups()
        route, recorded = self._exchange.path, self._exchange.answer.json
        if kind == "now":
            return to_iso(self._state.clock.now() + _shift(shift))
        if kind == "answer":
            return self._ids.value(_at(recorded, argument), route)
        if kind == "each":
            return self._ids.value((item or {}).get(argument), route, (argument,))
        if kind == "owner":
            return self._ids.value(_claims(_at(recorded, argument)).get("ownerId"), route, ("ownerId",))
        if kind == "link":
            return _link_parameter(_at(recorded, "data"), argument)
        if kind == "path":
            return self._ids.text(route.partition("?")[0].split("/")[int(argument)])
        if kind == "body":
            return self._ids.value(self._exchange.json[argument], route)
        return self._known(kind, argument, found.group())

    def _known(self, kind: str, argument: str, place: str) -> Any:
        """Return a value from the sandbox's state."""
        if kind == "user":
            found = [row["id"] for row in self._state.users if fnmatch(row["username"], argument)]
            return found[0]
        if kind == "organization":
            numbers = [row["id"] for row in self._state.teams if row["isOrganization"]]
            return numbers[0]
        if kind == "credential":
            row = self._state.table("credentials").find(type=argument)
            return row["id"] if row else None
        if kind == "next":
            return self._state.next_id(argument)
        if kind == "last":
            table = self._state.table(argument)
            return list(table)[-1][table.key]
        if kind in {"bearer", "caller"}:
            token = self._ids.text(self._exchange.headers["authorization"]).removeprefix("Bearer ")
            if kind == "bearer":
                return token
            owner = self._state.api_keys.get(token) or self._state.access_tokens[token]
            return owner["userId"]
        raise ValueError(f"preparation: unknown placeholder {place}")


def _claims(token: Any) -> Row:
    """Return a recorded token's claims without verification, for which the key is missing."""
    if not isinstance(token, str):
        return {}
    payload = token.split(".")[1]
    claims: Row = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return claims


def _shift(text: str | None) -> timedelta:
    return timedelta(**{_UNITS[text[-1]]: int(text[:-1])}) if text else timedelta()


def _link_parameter(data: Any, name: str) -> str | None:
    """Return a query parameter of the first URL among the values of an object."""
    links = [value for value in (data or {}).values() if isinstance(value, str) and "?" in value]
    return next(iter(parse_qs(urlsplit(links[0]).query).get(name, [])), None) if links else None


def _matches(entry: dict[str, Any], exchange: Exchange) -> bool:
    if "note" in entry and not re.search(entry["note"], exchange.note):
        return False
    if "path" in entry and not re.search(entry["path"], exchange.path):
        return False
    return fnmatch(exchange.name, entry.get("name", "*"))


def _at(document: Any, pointer: str) -> Any:
    """Return the value at a place of an answer; None if it is missing."""
    value = None if document is MISSING else document
    for step in pointer.split("/"):
        if isinstance(value, list):
            value = value[int(step)] if int(step) < len(value) else None
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value
