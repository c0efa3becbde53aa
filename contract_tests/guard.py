"""What a run may send. The gateway asks the guard before every request of every layer."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from fnmatch import fnmatch
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from contract_tests.api import V2, Api, Kind, values_in
from contract_tests.settings import Mode, SettingsError

_SAFE = ("GET", "HEAD", "OPTIONS")
_RESERVED = r"(?:[\w-]+\.)*(?:example\.(?:com|org|net)|[\w-]+\.(?:test|example|invalid))"
_SAFE_ADDRESS = re.compile(rf"[A-Za-z0-9._+-]+@{_RESERVED}", re.I | re.A)
_SAFE_HOST = re.compile(_RESERVED, re.I | re.A)
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
# Characters that some parser on the way to the mail server takes for an `@`.
_AT_SIGN = re.compile(r"@|%40|[\uff20\ufe6b]", re.I)
# Characters that make some parser read another path than the one that was judged.
_OTHER_PATH = re.compile(r"/\.{1,2}(?:/|$)|//|\\|%2e|%2f|%5c", re.I)
# Fields that name an existing object: a person, a team, a booking.
_NAMES_A_THING = re.compile(r"(?:^|[a-z])(?:Ids?|Uids?)$|^(?:id|ids|uid|uids|hosts|users|children|assignee)$")
_NAMES_AN_ADDRESS = re.compile(r"(?:ur[li]s?|webhook|endpoint)$", re.I)


class Journal:
    """What the run made and what of it still exists, written to disk before and after each request."""

    def __init__(self, path: Path | None = None, show: Callable[[Any], Any] = lambda value: value) -> None:
        self.path = path
        self._show = show  # what may be written of ids, which a server can make of anything
        self._standing: dict[tuple[str, str], None] = {}  # in the order in which they were made
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)

    @classmethod
    def read(cls, path: Path, *, scope: Mapping[str, str] | None = None) -> Journal:
        """Read the journal of an earlier run, to continue it.

        Raises SettingsError if its scope, a server and a user, is another one: ids have no meaning there.
        """
        journal = cls(path)
        if scope is not None:
            _check_scope(journal, scope)
        for entry in journal.entries():
            if entry["event"] == "made":
                journal._standing[entry["kind"], entry["id"]] = None
            elif entry["event"] == "gone":
                journal._standing.pop((entry["kind"], entry["id"]), None)
        return journal

    def entries(self) -> Iterator[dict[str, Any]]:
        """Return what is written so far, in order."""
        if self.path is None or not self.path.is_file():
            return
        for line in self.path.read_text("utf-8").splitlines():
            with suppress(ValueError):  # the run was killed while it wrote this line
                yield json.loads(line)

    def write(self, event: str, **entry: Any) -> None:
        if self.path is not None:
            with self.path.open("a", encoding="utf-8") as file:
                # The user's own data must be restored exactly.
                shown = entry if event == "profile" else self._show(entry)
                file.write(json.dumps({"event": event, **shown}) + "\n")

    def made(self, kind: str, identity: str) -> None:
        if not self.owns(kind, identity):
            self._standing[kind, identity] = None
            self.write("made", kind=kind, id=identity)

    def gone(self, kind: str, identity: str) -> None:
        if self.owns(kind, identity):
            del self._standing[kind, identity]
            self.write("gone", kind=kind, id=identity)

    def owns(self, kind: str, identity: str) -> bool:
        return (kind, identity) in self._standing

    def standing(self) -> list[tuple[str, str]]:
        return list(self._standing)


def _check_scope(journal: Journal, scope: Mapping[str, str]) -> None:
    run = next((entry for entry in journal.entries() if entry["event"] == "run"), None)
    if run is None:
        raise SettingsError(f"{journal.path} does not name its server; nothing was removed.")
    other = [f"{name} {run.get(name)!r}" for name, value in scope.items() if run.get(name) != value]
    if other:
        named = ", ".join(other)
        raise SettingsError(
            f"{journal.path} belongs to another server or user ({named}); nothing was removed."
        )


class Guard:
    """Permits or refuses requests, and learns from answers what the run owns."""

    def __init__(
        self,
        mode: Mode,
        journal: Journal | None = None,
        *,
        kinds: frozenset[str] | None = None,
        api: Api = V2,
        receiver: str = "127.0.0.1",
        protects_the_ground: bool = False,
    ) -> None:
        self.mode = mode
        self.api = api
        self.receiver = receiver  # the host that the run's webhooks may call
        self.protects_the_ground = protects_the_ground
        self.before: dict[str, frozenset[str]] = {}  # ids from before the run, by kind
        self.keeps_the_profile = False  # it was saved and will be restored
        self.restores = ""  # the label of the request that restores it
        self.claimed: list[tuple[str, str, str]] = []  # (label, kind, id) that an answer claimed to be new
        self.stays: Counter[str] = Counter()  # what no request can remove, in words
        self.kinds = kinds  # the kinds that may be made; None means all
        self.journal = journal or Journal()
        self._ever: set[tuple[str, str]] = set(self.journal.standing())
        self._lent: set[tuple[str, str]] = set()

    def objection(
        self, method: str, path: str, body: Any, query: Iterable[tuple[str, str]] = ()
    ) -> str | None:
        """Return why this request must not be sent; None if it may be."""
        method = method.upper()
        if method in _SAFE:
            return None
        if self.mode is Mode.READ_ONLY:
            return "mode read-only sends only GET requests"
        bare = _bare(path)
        if f"{method} {bare}" == self.restores or self._comes_back(method, bare, body):
            return None
        if self.mode is Mode.FULL:
            return self._takes_the_ground(method, bare, body, query) if self.protects_the_ground else None
        if _OTHER_PATH.search(bare):
            return "mode owned sends no path that a parser could read as another path"
        return self._not_ours(method, bare, body, query) or self._reaches_people(body)

    def never_sends(self, label: str) -> bool:
        """Return whether the mode excludes an operation, whatever its parameters and body."""
        method, _, path = label.partition(" ")
        if method in _SAFE or self.mode is Mode.FULL:
            return False
        if self.mode is Mode.READ_ONLY:
            return True
        api = self.api
        restored = (api.profile is not None and label == api.profile.label) or any(
            fnmatch(label, setting.chosen_by) for setting in api.also_kept.values() if setting.chosen_by
        )
        known = label in api.touches_nothing or api.made_by(label) or api.named(label) or api.about(path)
        return not (restored or known)

    def remember(self, before: Mapping[str, Iterable[str]]) -> None:
        """Never own what existed before the run, even if an answer claims that it is new."""
        self.before = {kind: frozenset(ids) for kind, ids in before.items()}

    def _comes_back(self, method: str, path: str, body: Any) -> bool:
        """Return whether a request changes only what the run restores at its end."""
        kept = self.api.profile
        if self._chooses_again(f"{method} {path}"):
            return True
        return (
            self.keeps_the_profile
            and kept is not None
            and f"{method} {path}" == kept.label
            and isinstance(body, dict)
            and body.keys() <= kept.changed_by_runs
            and self._reaches_people(body) is None
        )

    def _chooses_again(self, label: str) -> bool:
        """Return whether a request changes a setting that the run can restore at its end."""
        return any(
            self.before.get(name) and setting.chosen_by and fnmatch(label, setting.chosen_by)
            for name, setting in self.api.also_kept.items()
        )

    def _takes_the_ground(
        self, method: str, path: str, body: Any, query: Iterable[tuple[str, str]]
    ) -> str | None:
        """Protect what the run depends on: the user's own data, the key, and earlier objects."""
        label = f"{method} {path}"
        if label in self.api.ends_a_key:
            return "the request would revoke the key that the run uses"
        for name, setting in self.api.also_kept.items():
            if setting.chosen_by and fnmatch(label, setting.chosen_by):
                return f"the user has no {name}, and the run could not remove a chosen one"
        fields = body if isinstance(body, dict) else {}
        named = self._named(label, fields, query)
        about = self.api.about(path) if self.api.made_by(label) is None else None
        touched = [(*named[:2], "")] if named else []
        for kind, identity, rest in [*touched, *([about] if about else [])]:
            lent = rest and (kind.name, identity) in self._lent
            if identity in self.before.get(kind.name, ()) and not lent:
                return f"{kind.name} {identity} existed before the run"
        taken = self.api.ground.get(label, frozenset()) & fields.keys()
        if taken:
            return f"the request would change the user's {', '.join(sorted(taken))}"
        if self._changes_the_default(path, fields):
            return "the request would change the default schedule"
        return None

    def _changes_the_default(self, path: str, fields: Mapping[str, Any]) -> bool:
        """Return whether a schedule becomes the default of a user whom the run did not make."""
        about = self.api.about(path)
        below_ours = about is not None and about[2] != "" and self._owned(about[0].name, about[1])
        return fields.get("isDefault") is True and not below_ours

    def intends(self, method: str, path: str, body: Any) -> None:
        """Note on disk what is about to be made, with its marker."""
        kind = self.api.made_by(f"{method.upper()} {_bare(path)}")
        if kind is not None and isinstance(body, dict):
            marker = kind.name if kind.unmarked else body.get(kind.marker or kind.needs or "")
            self.journal.write("intent", kind=kind.name, marker=marker)

    def learn(
        self,
        method: str,
        path: str,
        status: int,
        answer: Any,
        body: Any = None,
        query: Iterable[tuple[str, str]] = (),
    ) -> None:
        """Remember what an answer says was made or removed."""
        method, path = method.upper(), _bare(path)
        label = f"{method} {path}"
        if left := self.api.leaves(label, body, status):
            self.stays[left] += 1
        if not 200 <= status < 300:
            return
        made = self.api.made_by(label)
        if made is not None:
            self._own_all(made, answer, f"{method} {made.path}", path)
            return
        named = self._named(f"{method} {path}", body if isinstance(body, dict) else {}, query)
        if named is not None and named[2]:
            self.journal.gone(named[0].name, str(named[1]))
        about = self.api.about(path)
        if about is None:
            return
        kind, identity, rest = about
        if method == "POST" and rest in kind.below:
            named = self.api.unwrap(answer)
            for item in named if isinstance(named, list) else [named]:
                if isinstance(item, dict) and isinstance(item.get("id"), str | int):
                    self.may_name(kind.below[rest], str(item["id"]))
        if rest in kind.replaced_by:
            self._own_all(kind, answer, f"{method} {kind.path}")
        if rest in (*kind.ended_by, *kind.replaced_by) or (method == "DELETE" and not rest):
            self.journal.gone(kind.name, identity)

    def lend(self, kind: str, identity: str) -> None:
        """Let the run make objects below an existing one, and remove them at its end."""
        self._lent.add((kind, identity))

    def adopt(self, kind: str, identity: str, *, remains: str = "") -> None:
        """Own an object that this run did not make: of an earlier run, or of seed.sql.

        `remains` is what the report counts if its removal cannot be undone.
        """
        if remains and (kind, identity) not in self._ever:
            self.stays[remains] += 1
        self._own(kind, identity)

    def made(self, kind: str, identity: Any) -> bool:
        """Return whether the run made an object, even if it is gone by now."""
        return self._owned(kind, identity)

    def may_name(self, kind: str, identity: str) -> None:
        """Let bodies name an object that the run does not own, such as the user of a given key."""
        self._ever.add((kind, identity))

    def _own(self, kind: str, identity: str) -> None:
        if (kind, identity) not in self._ever:
            self.stays.update(own.remains for own in self.api.kinds if own.name == kind and own.remains)
        self._ever.add((kind, identity))
        self.journal.made(kind, identity)

    def _named(
        self, label: str, fields: Mapping[str, Any], query: Iterable[tuple[str, str]]
    ) -> tuple[Kind, Any, bool] | None:
        """Return what a request names outside its path, and whether it removes that."""
        found = self.api.named(label)
        if found is None:
            return None
        kind, name, ends = found
        return kind, _identity(fields.get(name, dict(query).get(name))), ends

    def _own_all(self, kind: Kind, answer: Any, label: str, path: str = "") -> None:
        """Own what a request made; do not believe an answer that names an object from before the run."""
        about = self.api.unwrap(answer)
        if isinstance(about, list) and not kind.many:
            about = None
        for item in about if isinstance(about, list) else [about]:
            identity = kind.identity(item, path)
            if identity is None:
                continue
            if identity in self.before.get(kind.name, ()):
                self.claimed.append((label, kind.name, identity))
            else:
                self._own(kind.name, identity)
                if isinstance(item, dict):
                    self._own_names(item)

    def _own_names(self, item: Mapping[str, Any]) -> None:
        """Remember further ids by which bodies name an owned object."""
        if isinstance(item.get("uid"), str):
            self._ever.add(("booking-uid", item["uid"]))
        attendees = item.get("attendees")
        for seat in (item, *(attendees if isinstance(attendees, list) else [])):
            if isinstance(seat, dict) and isinstance(seat.get("seatUid"), str):
                self._ever.add(("seat", seat["seatUid"]))

    def _not_ours(self, method: str, path: str, body: Any, query: Iterable[tuple[str, str]]) -> str | None:
        fields = body if isinstance(body, dict) else {}
        label = f"{method} {path}"
        if label in self.api.touches_nothing:
            return None
        made = self.api.made_by(label)
        named = self._named(label, fields, query)
        if made is not None:
            if self.kinds is not None and made.name not in self.kinds:
                return f"the run must not make a {made.name} on this target"
            bodies: list[Any] = (
                body if isinstance(body, list) and path != made.path and made.made_at else [body]
            )
            if not bodies or not all(isinstance(each, dict) for each in bodies):
                return "mode owned creates only from JSON objects"
            if made.needs is not None and not all(
                self._owned("event-type", each.get(made.needs)) for each in bodies
            ):
                return f"mode owned makes a {made.name} only on event types that this run made"
        elif named is not None:
            if not self._owned(named[0].name, named[1]):
                return f"mode owned does not touch {named[0].name} {named[1]}, which this run did not make"
            return None
        else:
            about = self.api.about(path)
            if about is None:
                return f"mode owned never sends {label}"
            kind, identity, _ = about
            if not self._owned(kind.name, identity):
                return f"mode owned does not touch {kind.name} {identity}, which this run did not make"
        if self._changes_the_default(path, fields):
            return "mode owned does not change the default schedule"
        return self._foreign_reference(body)

    def _foreign_reference(self, body: Any) -> str | None:
        """Refuse to tie an owned object to a foreign one: a moved reservation blocks somebody else's slot."""
        for name, value in _fields(body):
            if value is None or not _NAMES_A_THING.search(name) or name in self.api.free:
                continue
            kind = self.api.references.get(name)
            if kind is None or not self._owned(kind, value):
                return f"mode owned sends only ids in {name} that this run made"
        return None

    def _reaches_people(self, body: Any) -> str | None:
        """Allow only reserved addresses: real servers send mail to attendees and call webhooks."""
        for text in _texts(body):
            if _AT_SIGN.search(text) and not _SAFE_ADDRESS.fullmatch(text):
                return "mode owned sends only e-mail addresses in reserved domains"
        for name, value in _fields(body):
            if _NAMES_AN_ADDRESS.search(name) and not all(self._is_harmless(text) for text in _texts(value)):
                return "mode owned sends only URLs with loopback or reserved hosts"
        return None

    def _is_harmless(self, url: str) -> bool:
        """Return whether this URL, as a parser reads it, reaches nobody else."""
        if not url:
            return True
        try:
            parts = urlsplit(url)
            host, _ = parts.hostname or "", parts.port
        except ValueError:
            return False
        if parts.scheme not in ("http", "https") or "@" in parts.netloc or "\\" in url:
            return False
        return host in (*_LOOPBACK, self.receiver) or _SAFE_HOST.fullmatch(host) is not None

    def _owned(self, kind: str, identity: Any) -> bool:
        # An object stays owned after its deletion: a second DELETE may be sent to see the 404.
        return identity is not None and (kind, str(identity)) in self._ever


def _identity(value: Any) -> str | None:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else None


def _bare(path: str) -> str:
    return path.partition("?")[0].rstrip("/")


def _fields(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield every field of a body with its value, at any depth."""
    for node in values_in(value):
        if isinstance(node, dict):
            yield from node.items()


def _texts(value: Any) -> Iterator[str]:
    """Yield every text of a body, names of fields included."""
    for node in values_in(value):
        if isinstance(node, str):
            yield node
        elif isinstance(node, dict):
            yield from node
