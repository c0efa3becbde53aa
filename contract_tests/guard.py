"""What a run may send. Decided here for every request of every layer; the door asks before it opens."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from contract_tests.settings import Mode
from contract_tests.wire import V2, Api, Kind

_SAFE = ("GET", "HEAD", "OPTIONS")
_SAFE_ADDRESS = re.compile(
    r"[^@\s]+@(?:[\w-]+\.)*(?:example\.(?:com|org|net)|[\w-]+\.(?:test|example|invalid))", re.I
)
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_SAFE_HOOK = re.compile(
    r"https?://(?:127\.0\.0\.1|localhost|\[::1\]|(?:[\w-]+\.)*example\.(?:com|org|net))(?=[:/]|$)"
)


class Journal:
    """What the run made and what of it still stands, on disk before and after each request."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self._standing: dict[tuple[str, str], str] = {}
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)

    @classmethod
    def read(cls, path: Path) -> Journal:
        """A journal from an earlier run, to be continued."""
        journal = cls(path)
        for line in path.read_text("utf-8").splitlines():
            try:
                entry = json.loads(line)
            except ValueError:
                continue  # the run was killed while it wrote this line
            if entry["event"] == "made":
                journal._standing[entry["kind"], entry["id"]] = entry.get("by", "key")
            elif entry["event"] == "gone":
                journal._standing.pop((entry["kind"], entry["id"]), None)
        return journal

    def write(self, event: str, **entry: Any) -> None:
        if self.path is not None:
            with self.path.open("a", encoding="utf-8") as file:
                file.write(json.dumps({"event": event, **entry}) + "\n")

    def made(self, kind: str, identity: str) -> None:
        if (kind, identity) not in self._standing:
            self._standing[kind, identity] = "key"
            self.write("made", kind=kind, id=identity)

    def gone(self, kind: str, identity: str) -> None:
        if self._standing.pop((kind, identity), None) is not None:
            self.write("gone", kind=kind, id=identity)

    def owns(self, kind: str, identity: str) -> bool:
        return (kind, identity) in self._standing

    def standing(self) -> list[tuple[str, str]]:
        return list(self._standing)


class Guard:
    """Permits a request or says why not, and learns from answers what the run owns."""

    def __init__(
        self,
        mode: Mode,
        journal: Journal | None = None,
        *,
        kinds: frozenset[str] | None = None,
        api: Api = V2,
    ) -> None:
        self.mode = mode
        self.api = api
        self.kinds = kinds  # what may be made at all; None means every kind
        self.journal = journal or Journal()
        self._ever: set[tuple[str, str]] = set(self.journal.standing())

    def objection(self, method: str, path: str, body: Any) -> str | None:
        """Why this request must not be sent; None if it may be."""
        if method.upper() in _SAFE or self.mode is Mode.FULL:
            return None
        if self.mode is Mode.READ_ONLY:
            return "mode read-only sends nothing but GETs"
        return self._not_ours(method.upper(), _bare(path), body) or _reaches_people(body)

    def intends(self, method: str, path: str, body: Any) -> None:
        """Note on disk that something is about to be made, with the marker it carries."""
        kind = self.api.made_by(f"{method.upper()} {_bare(path)}")
        if kind is not None and isinstance(body, dict):
            marker = body.get(kind.marker) if kind.marker else body.get(kind.needs or "")
            self.journal.write("intent", kind=kind.name, marker=marker)

    def learn(self, method: str, path: str, status: int, answer: Any) -> None:
        """Remember what an answer says was made or ended."""
        method, path = method.upper(), _bare(path)
        if not 200 <= status < 300:
            return
        made = self.api.made_by(f"{method} {path}")
        if made is not None:
            self._own_all(made, answer)
            return
        about = self.api.about(path)
        if about is None:
            return
        kind, identity, rest = about
        if rest in kind.replaced_by:
            self._own_all(kind, answer)
        if rest in (*kind.ended_by, *kind.replaced_by) or (method == "DELETE" and not rest):
            self.journal.gone(kind.name, identity)

    def adopt(self, kind: str, identity: str) -> None:
        """Count a thing of an earlier run as owned, because its journal says so."""
        self._own(kind, identity)

    def _own(self, kind: str, identity: str) -> None:
        self._ever.add((kind, identity))
        self.journal.made(kind, identity)

    def _own_all(self, kind: Kind, answer: Any) -> None:
        about = self.api.unwrap(answer)
        for item in about if isinstance(about, list) else [about]:
            if isinstance(item, dict) and item.get(kind.id) is not None:
                self._own(kind.name, str(item[kind.id]))

    def _not_ours(self, method: str, path: str, body: Any) -> str | None:
        fields = body if isinstance(body, dict) else {}
        made = self.api.made_by(f"{method} {path}")
        if made is not None:
            if self.kinds is not None and made.name not in self.kinds:
                return f"this target is not to get a {made.name} from the run"
            if not isinstance(body, dict):
                return "mode owned makes things from JSON objects only"
            if made.needs is not None and not self._owned("event-type", fields.get(made.needs)):
                return f"mode owned makes a {made.name} only on event types that this run made"
        else:
            about = self.api.about(path)
            if about is None:
                return f"mode owned never sends {method} {path}"
            kind, identity, _ = about
            if not self._owned(kind.name, identity):
                return f"mode owned does not touch {kind.name} {identity}, which this run did not make"
        if fields.get("isDefault") is True:
            return "mode owned does not change which schedule is the default"
        return self._foreign_reference(fields)

    def _foreign_reference(self, fields: dict[str, Any]) -> str | None:
        """An own thing must not be tied to somebody else's: a moved reservation blocks another's slot."""
        for name, kind in self.api.references.items():
            if fields.get(name) is not None and not self._owned(kind, fields[name]):
                return f"mode owned ties nothing to a {kind} that this run did not make"
        return None

    def _owned(self, kind: str, identity: Any) -> bool:
        # What was ours stays ours after its deletion: a second DELETE may be sent to see the 404.
        return identity is not None and (kind, str(identity)) in self._ever


def _bare(path: str) -> str:
    return path.split("?", 1)[0].rstrip("/")


def _reaches_people(body: Any) -> str | None:
    """Real servers send mail to attendees and calls to webhooks: only reserved addresses may get any."""
    for text in _texts(body):
        for address in _ADDRESS.findall(text):
            if not _SAFE_ADDRESS.fullmatch(address):
                return "mode owned writes to reserved e-mail domains only"
    url = body.get("subscriberUrl") if isinstance(body, dict) else None
    if isinstance(url, str) and url and not _SAFE_HOOK.match(url):
        return "mode owned points webhooks at loopback and reserved hosts only"
    return None


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
