"""Reads folders of recorded exchanges: one JSON file each, numbered in the order in which they were made."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

# A pause this long together with a gap in the numbers means that the server was set up anew in between.
_NEW_RUN_AFTER = timedelta(minutes=1)

_SHORTENED = re.compile(r"\.\.\. \((\d+) characters\)$")

MISSING: Any = object()
"""Stands for a body that is not there, as None is JSON's null."""


@dataclass(frozen=True)
class Answer:
    """Status, headers with lower-case names, and the body as JSON, as text, or missing."""

    status: int
    headers: Mapping[str, str]
    json: Any = MISSING
    text: str | None = None


@dataclass(frozen=True)
class Exchange:
    """One request that was sent to the real server, and what it answered."""

    source: str
    number: int
    name: str
    note: str
    method: str
    path: str
    headers: Mapping[str, str]
    content: bytes | None
    json: Any
    answer: Answer
    at: datetime | None


@dataclass(frozen=True)
class Delivery:
    """One webhook delivery that the real server made to a listener."""

    source: str
    number: int
    name: str
    path: str
    headers: Mapping[str, str]
    body: str
    json: Any
    secret: str | None


@dataclass
class Run:
    """Exchanges in order that all build on one another, from one freshly seeded server."""

    exchanges: list[Exchange] = field(default_factory=list)
    deliveries: list[Delivery] = field(default_factory=list)


def _whole(body: str) -> bytes:
    """A recorded body, with the end of one that was shortened made up by repeating its last character."""
    cut = _SHORTENED.search(body)
    if cut:
        kept = body[: cut.start()]
        body = kept + kept[-1:] * (int(cut.group(1)) - len(kept))
    return body.encode()


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _read(path: Path) -> Exchange | Delivery:
    document = json.loads(path.read_text())
    number, _, _ = path.stem.partition("-")
    source = f"{path.parent.name}/{path.name}"
    if "delivery" in document:
        sent = document["delivery"]
        return Delivery(
            source=source,
            number=int(number),
            name=document["name"],
            path=sent["path"],
            headers=_lower(sent["headers"]),
            body=sent["body"],
            json=sent.get("json", MISSING),
            secret=document.get("secret"),
        )
    request, response = document["request"], document["response"]
    headers = _lower(response["headers"])
    answer = Answer(response["status"], headers, response.get("json", MISSING), response.get("body"))
    body = request.get("json", MISSING)
    content = None
    if "body" in request:
        content = _whole(request["body"])
    return Exchange(
        source=source,
        number=int(number),
        name=document["name"],
        note=document.get("note", ""),
        method=request["method"],
        path=request["path"],
        headers=request["headers"],
        content=content,
        json=body,
        answer=answer,
        at=parsedate_to_datetime(headers["date"]) if "date" in headers else None,
    )


def read_folder(folder: Path) -> Iterator[Exchange | Delivery]:
    """The recordings of a folder in order; files without a leading number are no recordings."""
    for path in sorted(folder.glob("[0-9]*.json")):
        yield _read(path)


def runs_of(recordings: Iterator[Exchange | Delivery]) -> list[Run]:
    """Cut a folder where its numbers jump and its clock does too: there the server was seeded again."""
    runs = [Run()]
    number: int | None = None
    at: datetime | None = None
    for recording in recordings:
        moved = isinstance(recording, Exchange) and at and recording.at and abs(recording.at - at)
        if number is not None and recording.number > number + 1 and moved and moved > _NEW_RUN_AFTER:
            runs.append(Run())
        if isinstance(recording, Delivery):
            runs[-1].deliveries.append(recording)
        else:
            runs[-1].exchanges.append(recording)
            at = recording.at or at
        number = recording.number
    return runs
