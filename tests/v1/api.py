"""The document of v1, the methods of the client by operation, and the recorded exchanges."""

from __future__ import annotations

import builtins
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from keyword import iskeyword
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from calcom_spec.contract import Document, Operation
from tests.places import places

ROOT = Path(__file__).resolve().parents[2]
RECORDINGS = ROOT / "tests" / "recordings" / "v1"
DOCUMENT = Document.load("v1")


@dataclass(frozen=True)
class Method:
    """What a method of the client has to be, by the document alone."""

    operation: Operation
    place: str

    @property
    def paged(self) -> bool:
        return {each.name for each in self.operation.parameters} >= {"take", "page"}

    @property
    def unwrapped(self) -> bool:
        """Whether the answer is an envelope around one thing, which the method gives."""
        _, pointer = DOCUMENT.answer_schema(self.operation)
        if pointer is None:
            return False
        stated = DOCUMENT.node(pointer)
        schema, _ = DOCUMENT.resolve(stated, pointer)
        about = set(schema.get("properties", {})) - {"message", "total"}
        return stated.get("$ref", "Response").endswith("Response") and len(about) == 1

    def field(self, wire: str) -> str:
        """The parameter that stands for a field of the body."""
        name = snake(wire)
        taken = {snake(each.name) for each in self.operation.parameters} | {"body", "options", "self"}
        return f"{name}_" if name in taken or iskeyword(name) or hasattr(builtins, name) else name


METHODS = {name: Method(DOCUMENT.operations[name], place) for name, place in places("v1").items()}


def method_of(client: Any, operation: str) -> Any:
    """The method of a client for an operation."""
    area, _, name = METHODS[operation].place.partition(".")
    return getattr(getattr(client, area), name)


def snake(name: str) -> str:
    """The name of a parameter in Python."""
    return "".join(f"_{mark.lower()}" if mark.isupper() else mark for mark in name)


def plain(value: Any) -> Any:
    """A result as the JSON that it was decoded from."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, datetime):
        return value.isoformat()
    return value.to_dict() if hasattr(value, "to_dict") else value


def same(given: Any, wanted: Any) -> bool:
    """Whether two values are the same JSON; times may be written in other ways."""
    if isinstance(given, dict) and isinstance(wanted, dict):
        return set(given) == set(wanted) and all(same(given[name], wanted[name]) for name in wanted)
    if isinstance(given, list) and isinstance(wanted, list):
        return len(given) == len(wanted) and all(map(same, given, wanted))
    if isinstance(given, str) and isinstance(wanted, str) and given != wanted:
        try:
            return datetime.fromisoformat(given) == datetime.fromisoformat(wanted)
        except ValueError:
            return False
    return bool(given == wanted)


def about(answer: Any, operation: str) -> Any:
    """What a method gives of an answer: the thing in it, without its envelope."""
    method = METHODS[operation]
    if isinstance(answer, dict) and not set(answer) - {"message"}:
        return None
    if not method.unwrapped:
        return answer
    (name,) = [name for name in answer if name not in ("message", "total")]
    return answer[name]


@dataclass(frozen=True)
class Exchange:
    """A recorded request with its answer."""

    name: str
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Any
    raw_body: str | None
    status: int
    answer: Any
    text: str | None
    answer_headers: dict[str, str]

    @property
    def key(self) -> str | None:
        return self.query.get("apiKey")

    @property
    def parameters(self) -> dict[str, str]:
        """The query without the key."""
        return {name: value for name, value in self.query.items() if name != "apiKey"}

    @property
    def content(self) -> bytes:
        return (self.text or "").encode() if self.answer is None else json.dumps(self.answer).encode()


@cache
def exchanges() -> tuple[Exchange, ...]:
    """Every recorded exchange, in the order in which they were made."""
    return tuple(_exchanges())


def _exchanges() -> Iterator[Exchange]:
    for file in sorted(RECORDINGS.glob("*.json")):
        recording = json.loads(file.read_text(encoding="utf-8"))
        if "request" not in recording:
            continue
        request, response = recording["request"], recording["response"]
        url = urlsplit(request["path"])
        yield Exchange(
            name=file.stem,
            method=request["method"],
            path=url.path,
            query=dict(parse_qsl(url.query, keep_blank_values=True)),
            headers=request["headers"],
            body=request.get("json"),
            raw_body=request.get("body"),
            status=response["status"],
            answer=response.get("json"),
            text=response.get("body"),
            answer_headers=response["headers"],
        )


def deliveries() -> list[tuple[str, Any]]:
    """Name and body of every recorded delivery."""
    found = []
    for file in sorted(RECORDINGS.glob("*.json")):
        recording = json.loads(file.read_text(encoding="utf-8"))
        if "delivery" in recording:
            found.append((file.stem, recording["delivery"]))
    return found


def find(method: str, path: str) -> tuple[Operation, list[Any]] | None:
    """The operation of a request, and what its path says."""
    match = DOCUMENT.find(method, path)
    if match is None:
        return None
    values: list[Any] = []
    for name, value in match.path_values.items():
        # One part of a path may hold several values, as in {userId}_{teamId}.
        values += [unquote(part) for part in (value.split("_") if "}_{" in name else [value])]
    return match.operation, [int(value) if value.isdigit() else value for value in values]


def recorded_json(number: str) -> Any:
    """The answer of one recorded exchange."""
    (found,) = [each for each in exchanges() if each.name.startswith(f"{number}-")]
    return found.answer
