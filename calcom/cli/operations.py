"""A command for each method of the client, derived from its signature: `calcom event-types create`."""

from __future__ import annotations

import dis
import inspect
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from types import CodeType
from typing import Any, NamedTuple, get_args

import click
from click.shell_completion import CompletionItem

from .._sync.areas import Areas
from .._sync.resource import Resource
from .areas import area_names
from .connection import client
from .output import plain, show

# Parameters that commands have in another form or not at all.
OWN = ("self", "options")
WORDS = {"page_size": "Rows per request.", "resume": "The resume token of an earlier page."}
TIME = "such as 2026-11-23T09:00+01:00 or 2026-11-23T08:00Z"


class Json(click.ParamType[Any]):
    """JSON on the command line, from a file (@FILE), or from standard input (-)."""

    name = "json"

    def __init__(self, shape: str = "") -> None:
        self.shape = shape

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the decoded value."""
        if not isinstance(value, str):
            return value
        try:
            text = sys.stdin.read() if value == "-" else value
            if value.startswith("@"):
                text = Path(value[1:]).read_text(encoding="utf-8")
            return json.loads(text)
        except OSError as error:
            self.fail(f"{value[1:]} cannot be read: {error.strerror}", param, ctx)
        except ValueError as error:
            self.fail(f"invalid JSON: {error}", param, ctx)


class OneOf(click.ParamType[str]):
    """A string; the values in the document are suggested, others are sent unchanged."""

    name = "text"

    def __init__(self, values: tuple[str, ...]) -> None:
        self.values = values

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Return the values that begin with the typed text."""
        return [CompletionItem(value) for value in self.values if value.startswith(incomplete)]


class Kind(NamedTuple):
    """The kind of value that a parameter takes."""

    type: click.ParamType[Any]
    help: str
    multiple: bool = False
    flag: bool = False
    values: tuple[str, ...] = ()

    @property
    def schema(self) -> dict[str, Any]:
        """The kind as JSON Schema."""
        shape = self.type.shape if isinstance(self.type, Json) else SCHEMAS.get(self.type.name, "string")
        one: dict[str, Any] = {"type": shape} if shape else {}
        if isinstance(self.type, click.Choice):
            one["enum"] = list(self.values)
        return {"type": "array", "items": one} if self.multiple else one


# click's names of types -> those of JSON Schema.
SCHEMAS = {"integer": "integer", "float": "number", "boolean": "boolean"}


def parts_of(annotation: str) -> list[str]:
    """Return the members of a union; unions inside brackets stay whole."""
    parts, depth, start = [], 0, 0
    for at, sign in enumerate(annotation):
        depth += (sign in "[(") - (sign in "])")
        if sign == "|" and depth == 0:
            parts.append(annotation[start:at].strip())
            start = at + 1
    return [*parts, annotation[start:].strip()]


def kind_of(annotation: str, aliases: Mapping[str, str]) -> Kind:
    """Return the kind of a parameter with this annotation, given the aliases of its module."""
    annotation = re.sub(r"\b[A-Z]\w*\b", lambda found: aliases.get(found[0], found[0]), annotation)
    parts = [part for part in parts_of(annotation) if part not in ("Unset", "None")]
    for part in parts:
        inner = re.fullmatch(r"(?:builtins\.)?(?:list|Iterable|Sequence)\[(.*)\]", part)
        if inner:
            one = kind_of(inner[1], {})
            if isinstance(one.type, Json):
                return Kind(Json("array"), "A JSON list, @FILE, or - for standard input.")
            return one._replace(multiple=True, help=f"{one.help} Can be repeated.".strip())
    literal = [value for part in parts for value in re.findall(r"[\"']([^\"']+)[\"']", part)]
    if literal and all(part.startswith("Literal[") for part in parts):
        return Kind(click.Choice(literal), f"One of: {', '.join(literal)}.", values=tuple(literal))
    if any("Mapping" in part or part.startswith("dict[") for part in parts):
        return Kind(Json("object"), "A JSON object, @FILE, or - for standard input.")
    names = {part.rpartition(".")[2] for part in parts}
    if "bool" in names:
        return Kind(click.BOOL, "Yes or no.", flag=True)
    if names == {"int"}:
        return Kind(click.INT, "A whole number.")
    if names & {"float", "int"} and "str" not in names:
        return Kind(click.FLOAT, "A number.")
    if {"date", "datetime"} <= names or names == {"date", "str"}:
        return Kind(click.STRING, f"A date such as 2026-11-23, or a time {TIME}.")
    if "datetime" in names:
        return Kind(click.STRING, f"A time {TIME}.")
    for name in names - {"str"}:
        values = _values(name)
        if values:
            return Kind(OneOf(values), f"One of: {', '.join(values)}.", values=values)
    if "ZoneInfo" in names:
        return Kind(click.STRING, "A time zone such as Europe/London.")
    if names <= {"str", "JSON"} or not names:
        return Kind(click.STRING, "")
    return Kind(Json(), "JSON, @FILE, or - for standard input.")


@cache
def _aliases(module: str) -> dict[str, str]:
    """The module's names for literal types; some exist only for type checkers."""
    source = inspect.getsource(import_module(module))
    return dict(re.findall(r"^ *(\w+) = (Literal\[[^\]]*\])$", source, re.MULTILINE))


def _values(name: str) -> tuple[str, ...]:
    """The values of an enumeration in the document; empty for other types."""
    from calcom_v2 import models

    found = getattr(models, name, None)
    values = get_args(found) if found is not None else ()
    return tuple(str(value) for value in values if isinstance(value, str))


class Parameter(NamedTuple):
    """A parameter of a method, as a command has it."""

    name: str
    kind: Kind
    positional: bool
    required: bool


def parameters_of(method: Callable[..., Any]) -> Iterator[Parameter]:
    """Yield the parameters of a method, in order."""
    for name, parameter in inspect.signature(method).parameters.items():
        if name in OWN or parameter.kind is parameter.VAR_KEYWORD:
            continue
        yield Parameter(
            name,
            kind_of(str(parameter.annotation), _aliases(method.__module__)),
            positional=parameter.kind is not parameter.KEYWORD_ONLY,
            required=parameter.default is parameter.empty,
        )


# The interpreter's instructions that read an attribute.
ATTRIBUTES = ("LOAD_ATTR", "LOAD_METHOD")


def requests_of(owner: type, name: str, seen: frozenset[str] = frozenset()) -> set[str]:
    """Return the operations of the API that a method calls, itself or through other methods.

    Each imports its endpoint from the generated package, so its code contains that name.
    """
    from calcom_v2.operations import OPERATIONS

    method = inspect.unwrap(getattr(owner, name))
    found: set[str] = set()
    owners, called = [owner], set()
    for code in _codes(method.__code__):
        if any(each.startswith("calcom_v2.api") for each in code.co_names):
            found |= OPERATIONS.keys() & set(code.co_names)
        # An attribute may be a method; a plain name, such as list, belongs to Python.
        called |= {
            each.argval for each in dis.get_instructions(code) if each.opname in ("LOAD_ATTR", "LOAD_METHOD")
        }
        others = (method.__globals__.get(each) for each in code.co_names)
        owners += [each for each in others if isinstance(each, type) and issubclass(each, Resource)]
    for kind in owners:
        for each in called - seen - {name}:
            if inspect.isfunction(getattr(kind, each, None)):
                found |= requests_of(kind, each, seen | {name})
    return found


def _codes(code: CodeType) -> Iterator[CodeType]:
    """The code of a function, and of the functions in it."""
    yield code
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _codes(inner)


class Operation(click.Command):
    """A method of the client as a command."""

    def __init__(self, path: tuple[str, ...], method: Callable[..., Any]) -> None:
        text = inspect.getdoc(method) or ""
        self.path = path
        self.method = method
        self.parameters = tuple(parameters_of(method))
        super().__init__(
            _dashed(path[-1]),
            params=[*map(_click_parameter, self.parameters), *_common(self.parameters)],
            callback=self._call,
            help=text,
            short_help=text.partition("\n")[0],
        )

    @cached_property
    def requests(self) -> set[str]:
        """The operations of the API that it calls."""
        return requests_of(type(self.method.__self__), self.path[-1])  # type: ignore[attr-defined]

    def _call(self, *, as_json: bool, dry_run: bool, **given: Any) -> None:
        at_most = given.pop("at_most", None)
        positional = [given.pop(each.name) for each in self.parameters if each.positional]
        named = {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in given.items()
            if value is not None and value != ()
        }
        with client(dry_run=dry_run) as calcom:
            target: Any = calcom
            for name in self.path:
                target = getattr(target, name)
            result = target(*positional, **named)
            show(result.collect(limit=at_most) if hasattr(result, "collect") else result, as_json=as_json)

    def described(self) -> dict[str, Any]:
        """Return the command for a program that calls it."""
        return {
            "command": ["calcom", *map(_dashed, self.path)],
            "help": self.help,
            "parameters": [
                {
                    "name": each.name if each.positional else _option(each.name),
                    "type": each.kind.type.name,
                    "required": each.required,
                    "repeatable": each.kind.multiple,
                    **({"values": list(each.kind.values)} if each.kind.values else {}),
                }
                for each in self.parameters
            ],
        }


def _dashed(name: str) -> str:
    return name.replace("_", "-")


def _option(name: str) -> str:
    return f"--{_dashed(name)}"


def _click_parameter(parameter: Parameter) -> click.Parameter:
    kind = parameter.kind
    if parameter.positional:
        return click.Argument([parameter.name], type=kind.type, required=parameter.required)
    # The help begins with the name of the option, because the documents contain no prose.
    text = WORDS.get(parameter.name, f"{parameter.name.replace('_', ' ').capitalize()}. {kind.help}".strip())
    if kind.flag:
        return click.Option(
            [f"{_option(parameter.name)}/--no-{_dashed(parameter.name)}"],
            default=None,
            help=text,
            required=parameter.required,
        )
    return click.Option(
        [_option(parameter.name)],
        type=kind.type,
        multiple=kind.multiple,
        required=parameter.required,
        help=text,
    )


def _common(parameters: tuple[Parameter, ...]) -> list[click.Parameter]:
    common: list[click.Parameter] = [
        click.Option(["--json", "as_json"], is_flag=True, help="Print JSON even on a terminal."),
        click.Option(["--dry-run"], is_flag=True, help="Print the request without sending it."),
    ]
    if any(each.name == "resume" for each in parameters):
        common.append(
            click.Option(
                ["--at-most"], type=click.IntRange(1), help="The most rows to fetch; all by default."
            )
        )
    return common


# Hand-written commands among the methods of an area.
BY_HAND = {"webhooks": {"coverage": "calcom.cli.deliveries"}}


class Area(click.Group):
    """An area of the API as a group of its methods and inner areas."""

    def __init__(self, path: tuple[str, ...], resource: Resource) -> None:
        text = inspect.getdoc(type(resource)) or path[-1]
        super().__init__(_dashed(path[-1]), help=text, short_help=text.partition("\n")[0])
        self.path = path
        self.resource = resource
        self._by_hand = BY_HAND.get(".".join(path), {})

    def list_commands(self, ctx: click.Context | None) -> list[str]:
        """Return the names of methods and areas."""
        return [_dashed(name) for name in sorted([*members_of(self.resource), *self._by_hand])]

    def get_command(self, ctx: click.Context | None, cmd_name: str) -> click.Command | None:
        """Return the method or area with this name."""
        name = cmd_name.replace("-", "_")
        if name in self._by_hand:
            by_hand: click.Command = getattr(import_module(self._by_hand[name]), name)
            return by_hand
        if name not in members_of(self.resource):
            return None
        member = getattr(self.resource, name)
        path = (*self.path, name)
        return Area(path, member) if isinstance(member, Resource) else Operation(path, member)


def members_of(resource: Resource) -> list[str]:
    """Return the public methods and areas of a resource."""
    kind = type(resource)
    return [
        name
        for name in dir(kind)
        if not name.startswith("_")
        and (callable(getattr(kind, name)) or isinstance(getattr(kind, name), property))
    ]


class _Nowhere(Areas):
    """The areas of the API without a client, for inspection."""

    _sender: Any = None


def area(name: str) -> Area:
    """Return the group of an area of the API."""
    attribute = name.replace("-", "_")
    return Area((attribute,), getattr(_Nowhere(), attribute))


def every(group: Area) -> Iterator[Operation]:
    """Yield all commands of a group and of the groups in it."""
    for name in group.list_commands(None):
        command = group.get_command(None, name)
        if isinstance(command, Area):
            yield from every(command)
        elif isinstance(command, Operation):
            yield command


@click.command()
@click.argument("areas", nargs=-1)
def schema(areas: tuple[str, ...]) -> None:
    """Describe the commands of the given AREAS (by default all) as JSON, for programs."""
    known = area_names()
    for name in areas:
        if name not in known:
            raise click.BadParameter(
                f"{name!r} is not an area; the areas are {', '.join(known)}", param_hint="AREAS"
            )
    chosen: Mapping[str, Any] = {
        name: [command.described() for command in every(area(name))] for name in areas or known
    }
    click.echo(json.dumps(plain(chosen), indent=2, ensure_ascii=False))
