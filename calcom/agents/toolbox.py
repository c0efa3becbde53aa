"""The toolbox of a client: list the tools, and call them."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Mapping
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from calcom_spec import naming

from .. import APIConnectionError, CalCom, CalComError, ConfigurationError
from .._secrets import Mask
from .._sync.send import Sender
from ..cli.areas import area_names
from ..cli.operations import Operation, area, every
from ..cli.output import plain
from .bodies import body_of
from .everyday import EVERYDAY
from .marking import LONGEST_ERROR, NOTE, OPEN, as_data, cleaned, marked, unmarked
from .tools import Format, Schema, Tool, schema_of, tool

if TYPE_CHECKING:
    from calcom_v2.operations import Operation as Facts

# The default and the largest number of rows in a list, and the longest answer in characters.
ROWS = 20
MOST_ROWS = 100
LONGEST_ANSWER = 60_000
FOUND = 12
# Help about shell input, which an agent cannot use.
SHELL = re.compile(r", @FILE, or - for standard input")


class Refused(Exception):  # noqa: N818  (internal: becomes an answer)
    """The toolbox refuses a call; the text says why."""


class Answer(NamedTuple):
    """The result of a tool."""

    content: Mapping[str, Any]
    is_error: bool = False

    @property
    def text(self) -> str:
        """The content as JSON, for a model."""
        return json.dumps(self.content, ensure_ascii=False, default=str)


class _ReadingSender(Sender):
    """Sends nothing that could change anything."""

    def exchange(self, call: Any) -> Any:
        """The answer to a call that only reads."""
        if call.method != "GET" or call.accepts_redirect:
            raise ConfigurationError(f"{call.operation} changes something, but this toolbox is read-only.")
        return super().exchange(call)


class Toolbox:
    """The tools for agents, based on a client.

    Without `allow_write` they are read-only: tools that change something are not listed, and the client sends
    only GET requests. If the client knows its server's edition, as after `client.detect()`, only tools that
    the server supports are listed.
    """

    def __init__(self, client: CalCom, *, allow_write: bool = False) -> None:
        self.allow_write = allow_write
        self._client = client.with_options()
        if not allow_write:
            sender = client._sender
            self._client._sender = _ReadingSender(
                sender.connections, sender.auth, sender.settings, sender.drift, is_copy=True
            )
        self._all = {each.name: each for each in (*_generic(self), *EVERYDAY)}

    @cached_property
    def tools(self) -> tuple[Tool, ...]:
        """The tools that can be called."""
        return tuple(
            each
            for each in self._all.values()
            if (self.allow_write or not each.writes) and all(map(self._has, each.operations))
        )

    def schemas(self, form: Format = "openai") -> list[Schema]:
        """Return the tools in the format of a model's API."""
        return [each.described(form) for each in self.tools]

    def call(self, name: str, arguments: Mapping[str, Any] | str | None = None) -> Answer:
        """Call a tool with the arguments from a model, a mapping or JSON; errors are returned as answers."""
        try:
            given = json.loads(arguments) if isinstance(arguments, str) else arguments or {}
            if not isinstance(given, Mapping):
                raise Refused("The arguments must be an object.")
            found = self._named(name)
            checked = _checked(found.schema, unmarked(given))
            result = found.run(self._client, **checked)
        except Refused as refusal:
            return Answer({"error": {"type": "Refused", "message": str(refusal)}}, is_error=True)
        except json.JSONDecodeError as error:
            message = f"The arguments are not valid JSON: {error}"
            return Answer({"error": {"type": "Refused", "message": message}}, is_error=True)
        except CalComError as error:
            return self._failed(error)
        result = plain(result)
        return self._answer({"result": result if found.is_ours else as_data(result, self._mask)})

    def _failed(self, error: CalComError) -> Answer:
        text, name = self._mask.text(str(error)), type(error).__name__
        if isinstance(error, ConfigurationError | APIConnectionError):
            told = {"type": name, "message": cleaned(text, longest=LONGEST_ERROR)}
            return Answer({"error": told}, is_error=True)
        # The server may repeat what people wrote.
        told = {"type": name, "message": marked(text, longest=LONGEST_ERROR)}
        return Answer({"note": NOTE, "error": told}, is_error=True)

    def _answer(self, content: dict[str, Any]) -> Answer:
        text = json.dumps(content, ensure_ascii=False, default=str)
        if len(text) > LONGEST_ANSWER:
            hint = "Request less: fewer rows, a shorter period, or a single resource by its id."
            message = f"The answer has {len(text)} characters, too many to show. {hint}"
            return Answer({"error": {"type": "TooLong", "message": message}}, is_error=True)
        return Answer({"note": NOTE, **content} if OPEN in text else content)

    @property
    def _mask(self) -> Mask:
        sender = self._client._sender
        return Mask([*sender.auth.secrets(), *sender.settings.secrets])

    def _named(self, name: str) -> Tool:
        if name in {each.name for each in self.tools}:
            return self._all[name]
        if name not in self._all:
            raise Refused(f"There is no tool {name!r}.{_similar(name, self._all)}")
        if self._all[name].writes and not self.allow_write:
            raise Refused(f"{name} changes something, but writing is not allowed here. {HOW_TO_ALLOW}")
        raise Refused(f"{name} needs operations that this server does not have.")

    def _has(self, operation: str) -> bool:
        from calcom_v2.operations import OPERATIONS

        here = self._client._sender.settings.editions
        return not here or bool(set(here) & set(OPERATIONS[operation].editions))

    @cached_property
    def operations(self) -> dict[str, Operation]:
        """The operations that this server has, by the name of the method."""
        return {name: each for name, each in _operations().items() if any(map(self._has, each.requests))}

    def describe(self, name: str) -> dict[str, Any]:
        """Describe an operation to a model: its purpose, its parameters, and whether it writes."""
        operation = self._operation(name)
        return {**_line(name, operation), "takes": takes(operation)}

    def _operation(self, name: str) -> Operation:
        try:
            return self.operations[name]
        except KeyError:
            similar = _similar(name, self.operations)
            raise Refused(f"There is no operation {name!r} on this server.{similar}") from None


HOW_TO_ALLOW = (
    "The person who started this program can allow it: calcom mcp --allow write, or "
    "Toolbox(client, allow_write=True)."
)


def _generic(box: Toolbox) -> tuple[Tool, ...]:
    """Tools for all operations of the API."""

    @tool(
        title="Search operations",
        is_ours=True,
        words="Words to search for, such as: schedule, webhook, team.",
    )
    def search_operations(client: CalCom, *, words: str) -> Any:
        """Search all operations of the Cal.com API by words. Use it when no other tool fits."""
        wanted = [_stem(each) for each in re.findall(r"\w+", words.lower())]
        scored = [(_score(wanted, name, each), name) for name, each in box.operations.items()]
        best = sorted((-score, name) for score, name in scored if score)[:FOUND]
        return [_line(name, box.operations[name]) for _, name in best]

    @tool(
        title="Describe an operation",
        is_ours=True,
        operation="The name of the operation, from search_operations.",
    )
    def describe_operation(client: CalCom, *, operation: str) -> Any:
        """Describe an operation and its parameters, as JSON Schema. Use it before you call an operation."""
        return box.describe(operation)

    @tool(
        title="Call an operation",
        destructive=True,
        operation="The name of the operation, from search_operations.",
        arguments="The arguments by name, as in describe_operation.",
        limit=f"The most rows of a list to return, up to {MOST_ROWS}.",
    )
    def call_operation(
        client: CalCom, *, operation: str, arguments: Mapping[str, Any] | None = None, limit: int = ROWS
    ) -> Any:
        """Call any operation of the Cal.com API by name."""
        found = box._operation(operation)
        if any(each.gives_credentials for each in _facts(found)):
            raise Refused(f"{operation} returns a secret, which tools must not show. Ask a person to run it.")
        if _writes(found) and not box.allow_write:
            raise Refused(f"{operation} changes something, but writing is not allowed here. {HOW_TO_ALLOW}")
        given = _checked(schema_of(found.parameters), arguments or {})
        method: Any = client
        for part in found.path:
            method = getattr(method, part)
        positional = [
            given.pop(each.name) for each in found.parameters if each.positional and each.name in given
        ]
        result = method(*positional, **given)
        limit = min(max(limit, 1), MOST_ROWS)
        rows = plain(result.collect(limit=limit + 1) if hasattr(result, "collect") else result)
        return {"rows": rows[:limit], "more": len(rows) > limit} if isinstance(rows, list) else rows

    return (search_operations, describe_operation, call_operation)


@cache
def _operations() -> dict[str, Operation]:
    """All operations by the name of their method; cached, because finding them takes a second."""
    return {".".join(each.path): each for name in area_names() for each in every(area(name))}


def _facts(operation: Operation) -> list[Facts]:
    """What the documents say of the requests that a method sends."""
    from calcom_v2.operations import OPERATIONS

    return [OPERATIONS[each] for each in sorted(operation.requests)]


def _writes(operation: Operation) -> bool:
    return any(each.method != "GET" or each.redirects for each in _facts(operation))


def _line(name: str, operation: Operation) -> dict[str, Any]:
    """A short description of an operation."""
    facts = min(_facts(operation), key=lambda each: (each.method == "GET", each.id))
    return {
        "operation": name,
        "writes": _writes(operation),
        "servers": list(facts.editions),
        "help": (operation.help or "").partition("\n\n`")[0],
        "route": f"{facts.method} {facts.path}",
    }


def takes(operation: Operation) -> Schema:
    """Return the parameters of an operation, with the document's schemas for the fields of its body."""
    schema = schema_of(operation.parameters)
    properties = schema["properties"]
    body = body_of(operation.requests)
    fields = {naming.attribute(name): field for name, field in body.get("properties", {}).items()}
    for name, each in properties.items():
        if "description" in each:
            each["description"] = SHELL.sub("", each["description"])
        if name in fields and each.get("type") in (None, "object", "array"):
            properties[name] = each | fields[name]
    if "body" in properties:
        if fields.keys() & properties.keys():
            # The single fields replace it.
            del properties["body"]
            schema["required"] += [
                name for name in map(naming.attribute, body.get("required", ())) if name in properties
            ]
        elif body:
            properties["body"] = body
    return schema


def _checked(schema: Schema, given: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments, checked; invalid ones are refused."""
    properties: Mapping[str, Schema] = schema["properties"]
    for name in given:
        if name not in properties:
            raise Refused(f"{name!r} is not an argument; there are {', '.join(properties) or 'none'}.")
    # Models pass null for arguments that they omit.
    present = {name: value for name, value in given.items() if value is not None}
    missing = [name for name in schema["required"] if name not in present]
    if missing:
        raise Refused(f"Missing: {', '.join(missing)}.")
    for name, value in present.items():
        _check(name, properties[name], value)
    return present


KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


def _check(name: str, schema: Schema, value: Any) -> None:
    kind = schema.get("type")
    if kind is not None and (
        not isinstance(value, KINDS[kind]) or (isinstance(value, bool) and kind != "boolean")
    ):
        raise Refused(f"{name} must have type {kind}, not {type(value).__name__}.")
    if "enum" in schema and value not in schema["enum"]:
        raise Refused(f"{name} must be one of {', '.join(schema['enum'])}.")
    for each in value if isinstance(value, list) else ():
        _check(f"each item of {name}", schema.get("items", {}), each)


def _similar(name: str, known: Mapping[str, Any]) -> str:
    close = difflib.get_close_matches(str(name), known, n=3)
    return f" Similar: {', '.join(close)}." if close else ""


def _stem(word: str) -> str:
    """The singular of a word."""
    return word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")


def _score(wanted: list[str], name: str, operation: Operation) -> float:
    """How well an operation fits the words: matches in its name count most, and short names rank higher."""
    words = [_stem(each) for each in re.findall(r"[a-z]+", name)]
    more = {
        _stem(each)
        for each in re.findall(r"[a-z]+", f"{operation.help} {sorted(operation.requests)}".lower())
    }
    hits = sum(3.0 if each in words else 1.0 if each in more else 0.0 for each in wanted)
    return hits and hits - len(words) / 20
