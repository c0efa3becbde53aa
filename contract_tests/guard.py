"""What a run may send. Decided here for every request of every layer; the door asks before it opens."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from contract_tests.settings import Mode

# Where the run may make things of its own, and how to find the new thing's id in the answer.
CREATES: dict[str, tuple[str, tuple[str, ...]]] = {
    "POST /v2/schedules": ("schedule", ("id",)),
    "POST /v2/event-types": ("event-type", ("id",)),
    "POST /v2/webhooks": ("webhook", ("id",)),
    "POST /v2/bookings": ("booking", ("uid",)),
    "POST /v2/slots/reservations": ("reservation", ("reservationUid",)),
}
# What a write on a path below these touches; a child's id needs no check of its own.
_OWNERS = {
    "schedules": "schedule",
    "event-types": "event-type",
    "webhooks": "webhook",
    "bookings": "booking",
}
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
        self, mode: Mode, journal: Journal | None = None, *, kinds: frozenset[str] | None = None
    ) -> None:
        self.mode = mode
        self.kinds = kinds  # what may be made at all; None means everything in CREATES
        self.journal = journal or Journal()
        self._ever: set[tuple[str, str]] = set(self.journal.standing())

    def objection(self, method: str, path: str, body: Any) -> str | None:
        """Why this request must not be sent; None if it may be."""
        if method.upper() in _SAFE or self.mode is Mode.FULL:
            return None
        if self.mode is Mode.READ_ONLY:
            return "mode read-only sends nothing but GETs"
        path = path.split("?", 1)[0].rstrip("/")
        return self._not_ours(method.upper(), path, body) or _reaches_people(body)

    def intends(self, method: str, path: str, body: Any) -> None:
        """Note on disk that something is about to be made, with the marker it carries."""
        label = f"{method.upper()} {path.split('?', 1)[0].rstrip('/')}"
        if label in CREATES and isinstance(body, dict):
            marker = (
                body.get("slug") or body.get("name") or body.get("subscriberUrl") or body.get("eventTypeId")
            )
            self.journal.write("intent", kind=CREATES[label][0], marker=marker)

    def learn(self, method: str, path: str, status: int, answer: Any) -> None:
        """Remember what an answer says was made or deleted."""
        path = path.split("?", 1)[0].rstrip("/")
        label = f"{method.upper()} {path}"
        if not 200 <= status < 300:
            return
        if label in CREATES:
            kind, names = CREATES[label]
            for item in _items(answer):
                for name in names:
                    if item.get(name) is not None:
                        self._own(kind, str(item[name]))
            return
        parts = path.split("/")
        if method.upper() == "POST" and path.endswith("/reschedule") and len(parts) == 5:
            for item in _items(answer):
                if item.get("uid"):
                    self._own("booking", str(item["uid"]))
            self.journal.gone("booking", parts[3])
        elif method.upper() == "POST" and path.endswith(("/cancel", "/decline")) and len(parts) == 5:
            self.journal.gone("booking", parts[3])
        elif method.upper() == "DELETE" and len(parts) == 4 and parts[2] in _OWNERS:
            self.journal.gone(_OWNERS[parts[2]], parts[3])
        elif method.upper() == "DELETE" and path.startswith("/v2/slots/reservations/"):
            self.journal.gone("reservation", parts[4])

    def adopt(self, kind: str, identity: str) -> None:
        """Count a thing of an earlier run as owned, because its journal says so."""
        self._own(kind, identity)

    def _own(self, kind: str, identity: str) -> None:
        self._ever.add((kind, identity))
        self.journal.made(kind, identity)

    def _not_ours(self, method: str, path: str, body: Any) -> str | None:
        fields = body if isinstance(body, dict) else {}
        label = f"{method} {path}"
        if label in CREATES and self.kinds is not None and CREATES[label][0] not in self.kinds:
            return f"this target is not to get a {CREATES[label][0]} from the run"
        if fields.get("isDefault") is True:
            return "mode owned does not change which schedule is the default"
        if label in ("POST /v2/bookings", "POST /v2/slots/reservations"):
            if self._owned("event-type", fields.get("eventTypeId")):
                return None
            return "mode owned books only on event types that this run made"
        if label in CREATES:
            return None if isinstance(body, dict) else "mode owned makes things from JSON objects only"
        parts = path.split("/")
        if len(parts) >= 4 and parts[2] in _OWNERS:
            kind, identity = _OWNERS[parts[2]], parts[3]
            if self._owned(kind, identity):
                return self._foreign_reference(fields)
            return f"mode owned does not touch {kind} {identity}, which this run did not make"
        if len(parts) == 5 and path.startswith("/v2/slots/reservations/"):
            if self._owned("reservation", parts[4]):
                return self._foreign_reference(fields)
            return f"mode owned does not touch reservation {parts[4]}, which this run did not make"
        return f"mode owned never sends {method} {path}"

    def _foreign_reference(self, fields: dict[str, Any]) -> str | None:
        """An own thing must not be tied to somebody else's: a moved reservation blocks another's slot."""
        if fields.get("eventTypeId") is not None and not self._owned("event-type", fields["eventTypeId"]):
            return "mode owned ties nothing to event types that this run did not make"
        return None

    def _owned(self, kind: str, identity: Any) -> bool:
        # What was ours stays ours after its deletion: a second DELETE may be sent to see the 404.
        return identity is not None and (kind, str(identity)) in self._ever


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


def _items(answer: Any) -> list[dict[str, Any]]:
    data = answer.get("data") if isinstance(answer, dict) else None
    found = data if isinstance(data, list) else [data]
    return [item for item in found if isinstance(item, dict)]
