"""Make the reference of the site from the library itself: every public name, operation and model."""

from __future__ import annotations

import inspect
import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import click
from calcom_v2.operations import OPERATIONS

from calcom._editions import NAMES
from calcom.agents.toolbox import takes
from calcom.cli.areas import area_names
from calcom.cli.commands import COMMANDS, root
from calcom.cli.operations import Operation, area, every

ROOT = Path(__file__).resolve().parent.parent
SURFACE = ROOT / "spec" / "surface.txt"
# Modules with their own page: everything that people import, except operations and models.
MODULES = {
    "calcom": "The client and its options.",
    "calcom.agents": "Tools for agents.",
    "calcom.errors": "All error classes.",
    "calcom.oauth": "Logging in with OAuth.",
    "calcom.opentelemetry": "Spans for the attempts of calls.",
    "calcom.sandbox": "A Cal.com on loopback.",
    "calcom.testing": "Mocks that need no server.",
    "calcom.types": "Return types other than models.",
    "calcom.v1": "The client for API v1.",
    "calcom.v1.upgrade": "Conversion of v1 shapes to those of v2.",
    "calcom.webhooks": "Receiving deliveries.",
}
HEAD = "<!-- Derived by tools/reference.py while the site is built. -->\n"


def pages() -> dict[str, str]:
    """Return every page of the reference, by its path in the site."""
    made = {"reference/index.md": _index()}
    for name in MODULES:
        made[_module_page(name)] = _module(name)
    for name in area_names():
        made[f"reference/operations/{name}.md"] = _area(name)
    made["reference/v1-operations.md"] = _v1_operations()
    for version, models in _models().items():
        for letter in sorted({name[0] for name in models}):
            made[_models_page(version, letter)] = _models_of(version, letter)
    made["reference/commands.md"] = _commands()
    return made


def navigation(present: Iterable[str]) -> list[Any]:
    """Return the pages of the reference as sections of the navigation."""
    there = sorted(present)

    def below(start: str) -> list[str]:
        return [page for page in there if page.startswith(start)]

    modules = [_module_page(name) for name in MODULES]
    return [
        "reference/index.md",
        "operations.md",
        {"Modules": modules},
        {"Commands": "reference/commands.md"},
        {"Operations of v2": below("reference/operations/")},
        {"Models of v2": below("reference/models/")},
        {"API v1": ["reference/v1-operations.md", *below("reference/v1-models/")]},
    ]


def _module_page(name: str) -> str:
    return f"reference/{name.replace('.', '-')}.md"


def _models_page(version: str, letter: str) -> str:
    return f"reference/{'models' if version == 'v2' else 'v1-models'}/{letter.lower()}.md"


def _index() -> str:
    lines = [HEAD, "# Reference", "", "Every public name, derived from the library itself.", ""]
    lines += ["| module | content |", "|---|---|"]
    lines += [f"| [`{name}`]({name.replace('.', '-')}.md) | {text} |" for name, text in MODULES.items()]
    lines += ["", "## Operations of API v2", ""]
    lines += [f"- [`client.{_attribute(name)}`](operations/{name}.md)" for name in area_names()]
    lines += [
        *("", "[All operations in one table](../operations.md) · [API v1](v1-operations.md) · "),
        "[commands](commands.md)",
    ]
    return "\n".join(lines) + "\n"


# -- models


@cache
def _models() -> dict[str, dict[str, list[str]]]:
    """Map the models of each API to their lines in the surface, without the name."""
    found: dict[str, dict[str, list[str]]] = {"v1": defaultdict(list), "v2": defaultdict(list)}
    generated = {version: _generated(f"calcom_{version}") for version in found}
    for line in SURFACE.read_text(encoding="utf-8").splitlines():
        version = (
            "v2" if line.startswith("calcom.types.") else "v1" if line.startswith("calcom.v1.types.") else ""
        )
        if not version:
            continue
        rest = line.removeprefix("calcom.types." if version == "v2" else "calcom.v1.types.")
        name = re.match(r"\w+", rest)
        if name and name[0] in generated[version]:
            found[version][name[0]].append(rest[len(name[0]) :])
    return found


def _generated(package: str) -> set[str]:
    return {name for name in dir(import_module(f"{package}.models")) if not name.startswith("_")}


def _models_of(version: str, letter: str) -> str:
    package = import_module(f"calcom_{version}.models")
    here = _models_page(version, letter)
    lines = [HEAD, f"# Models of API {version}: {letter}", ""]
    lines += [f"They are in `calcom{'.v1' if version == 'v1' else ''}.types`.", ""]
    for name, rows in sorted(_models()[version].items()):
        if name[0] != letter:
            continue
        lines += [f"## {name}", ""]
        model = getattr(package, name)
        text = inspect.cleandoc(model.__doc__) if isinstance(model, type) and model.__doc__ else ""
        if text:
            lines += [text, ""]
        fields = [found for row in rows if (found := re.fullmatch(r"\.(\w+): (.*)", row))]
        values = [row.strip() for row in rows if row.startswith(" ")]
        union = next((row for row in rows if re.match(r": (?!class)", row)), "")
        if fields:
            lines += ["| field | type | note |", "|---|---|---|"]
            for found in fields:
                kind, _, default = found[2].partition(" = ")
                text = "optional" if default == "UNSET" else f"`{default}`" if default else ""
                lines.append(f"| `{found[1]}` | {_typed(kind, version, here)} | {text} |")
        elif values:
            lines.append("One of " + ", ".join(f"`{each}`" for each in values) + ".")
        elif union:
            lines.append(_typed(union[2:], version, here))
        lines.append("")
    return "\n".join(lines)


def _typed(annotation: str, version: str, here: str) -> str:
    """Format a type for a table cell, with links to its models."""
    known = _models()[version]
    depth = here.count("/")

    def link(found: re.Match[str]) -> str:
        name = found[0]
        if name not in known:
            return name
        return f"[{name}]({'../' * depth}{_models_page(version, name[0])}#{name.lower()})"

    text = annotation.replace("builtins.", "").replace("datetime.datetime", "datetime").replace("[", "\\[")
    return re.sub(r"\b[A-Za-z]\w*\b", link, text).replace("|", "\\|").replace("_", "\\_").replace("*", "\\*")


# -- operations


def _attribute(name: str) -> str:
    return name.replace("-", "_")


def _area(name: str) -> str:
    here = f"reference/operations/{name}.md"
    group = area(name)
    lines = [HEAD, f"# {_attribute(name)}", "", (group.help or "").strip(), ""]
    lines += ["`CalCom` has these methods, and `AsyncCalCom` has them as coroutines.", ""]
    for operation in every(group):
        lines += [f"## {'.'.join(operation.path)}", ""]
        text = (operation.help or "").strip()
        table = _parameters(operation.method, "v2", here, takes(operation)["required"])
        lines += [text, "", *_facts(operation), "", *table, ""]
    return "\n".join(lines)


def _facts(operation: Operation) -> list[str]:
    requests = sorted(operation.requests, key=lambda each: (OPERATIONS[each].method == "GET", each))
    facts = OPERATIONS[requests[0]]
    command = f"calcom {' '.join(part.replace('_', '-') for part in operation.path)}"
    rows = [
        ("request", f"`{facts.method} {facts.path}`"),
        ("operation", f"`{facts.id}`"),
        ("servers", ", ".join(NAMES[edition] for edition in NAMES if edition in facts.editions)),
        ("`cal-api-version`", f"`{facts.default_version}`" if facts.default_version else "any"),
        ("OAuth scopes", ", ".join(f"`{each}`" for each in facts.scopes)),
        ("role", facts.role or ""),
        ("permission", f"`{facts.permission}`" if facts.permission else ""),
        ("errors", ", ".join(str(status) for status in _errors(facts.id))),
        ("command", f"`{command}`"),
    ]
    return ["| fact | value |", "|---|---|", *(f"| {name} | {text} |" for name, text in rows if text)]


@cache
def _document() -> Any:
    from calcom.testing.document import document

    return document("v2")


def _errors(name: str) -> list[int]:
    found = _document().operations.get(name)
    return sorted(status for status in found.answers if status >= 400) if found else []


def _parameters(
    method: Callable[..., Any], version: str, here: str, required: Iterable[str] = ()
) -> list[str]:
    """List the parameters of a method in a table, and what it returns."""
    signature = inspect.signature(method)
    rows = []
    for name, each in signature.parameters.items():
        if name in ("self", "options"):
            continue
        needed = "required" if each.default is each.empty or name in required else ""
        rows.append(f"| `{name}` | {_typed(_annotation(each.annotation), version, here)} | {needed} |")
    table = ["| parameter | type | note |", "|---|---|---|", *rows, ""] if rows else []
    returned = _typed(_annotation(signature.return_annotation), version, here)
    return [*table, f"Returns {returned}." if returned not in ("", "None") else "Returns nothing."]


def _annotation(annotation: Any) -> str:
    if annotation is inspect.Signature.empty:
        return ""
    text = annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))
    parts = [part for part in re.split(r" \| (?![^\[]*\])", text) if part != "Unset"]
    return " | ".join(parts)


def _v1_operations() -> str:
    from calcom.v1 import CalComV1

    here = "reference/v1-operations.md"
    lines = [HEAD, "# Operations of API v1", "", "The methods of `CalComV1` and `AsyncCalComV1`.", ""]
    with CalComV1("unused", base_url="http://127.0.0.1:1/v1") as client:
        for name in sorted(each for each in dir(type(client)) if not each.startswith("_")):
            resource = getattr(client, name, None)
            if not type(resource).__name__.endswith("Resource"):
                continue
            for verb, method in inspect.getmembers(resource, inspect.ismethod):
                if verb.startswith("_"):
                    continue
                text = inspect.cleandoc(method.__doc__ or "")
                lines += [f"## {name}.{verb}", "", text, "", *_parameters(method, "v1", here), ""]
    return "\n".join(lines)


# -- modules


def _module(name: str) -> str:
    module = import_module(name)
    lines = [HEAD, f"# {name}", "", *_text(module), ""]
    for public in sorted(_public(name), key=str.lower):
        thing = getattr(module, public)
        if inspect.ismodule(thing):
            continue
        lines += [f"## {public}", ""]
        if inspect.isclass(thing):
            lines += _class(thing)
        elif callable(thing) and hasattr(thing, "__name__"):
            lines += [*_signature(public, thing), *_text(thing), ""]
        else:
            lines += ["A type." if "typing" in type(thing).__module__ else f"`{thing!r}`"[:200], ""]
    return "\n".join(lines)


def _public(name: str) -> set[str]:
    """Return the names of a module in the surface, without models."""
    module = import_module(name)
    if hasattr(module, "__all__"):
        return {each for each in module.__all__ if each != "__version__"}
    generated = _generated("calcom_v2") if name == "calcom.types" else set()
    own = set(module._OWN) if name == "calcom.types" else None
    pattern = re.compile(re.escape(name) + r"\.(\w+)\b")
    found = {
        hit[1] for line in SURFACE.read_text(encoding="utf-8").splitlines() if (hit := pattern.match(line))
    }
    if not found:
        found = {
            each
            for each, thing in vars(module).items()
            if not each.startswith("_") and getattr(thing, "__module__", "") == name
        }
    return own if own is not None else found - generated


def _text(thing: Any) -> list[str]:
    """Return the docstring as Markdown; indented parts are code or diagrams."""
    text = inspect.cleandoc(thing.__doc__ or "") if isinstance(thing.__doc__, str) else ""
    return text.splitlines()


def _signature(name: str, thing: Callable[..., Any]) -> list[str]:
    try:
        signature = inspect.signature(thing)
    except (ValueError, TypeError):
        return []
    parts = []
    star = False
    for each in signature.parameters.values():
        if each.name in ("self", "cls"):
            continue
        if each.kind is each.KEYWORD_ONLY and not star:
            star = True
            parts.append("*")
        star = star or each.kind is each.VAR_POSITIONAL
        text = str(each.replace(annotation=each.empty))
        shown = _annotation(each.annotation)
        default = f" = {each.default!r}" if each.default is not each.empty and shown else ""
        parts.append(
            f"{each.name}: {shown}{default}" if shown and each.kind is not each.VAR_KEYWORD else text
        )
    returned = _annotation(signature.return_annotation)
    arrow = f" -> {returned}" if returned else ""
    flat = f"{name}({', '.join(parts)}){arrow}"
    if len(flat) > 100:
        flat = f"{name}(\n    " + ",\n    ".join(parts) + f",\n){arrow}"
    return ["```text", *flat.splitlines(), "```", ""]


def _class(thing: type) -> list[str]:
    lines = [*_signature(thing.__name__, thing), *_text(thing), ""]
    bases = [each.__name__ for each in thing.__bases__ if each is not object]
    if bases:
        lines += [f"Based on `{'`, `'.join(bases)}`.", ""]
    for name, member in sorted(vars(thing).items()):
        if name.startswith("_"):
            continue
        method = inspect.unwrap(getattr(member, "__func__", member))
        if isinstance(member, property):
            lines += [f"**`{name}`** {' '.join(_text(member.fget))}", ""]
        elif inspect.isfunction(method):
            lines += [f"### {thing.__name__}.{name}", "", *_signature(name, method), *_text(method), ""]
    return lines


# -- commands


def _commands() -> str:
    lines = [
        HEAD,
        "# Commands",
        "",
        "The command is `calcom`, `calcom-py` or `python -m calcom`. Each [operation](../operations.md) ",
    ]
    lines += ["is a command too.", ""]
    context = click.Context(root, info_name="calcom")
    for name in sorted(COMMANDS):
        command = root.get_command(context, name)
        assert command is not None
        lines += _command(command, f"calcom {name}", context)
    return "\n".join(lines)


def _command(command: click.Command, path: str, above: click.Context) -> list[str]:
    context = click.Context(command, info_name=command.name, parent=above)
    lines = [f"## {path}", "", *inspect.cleandoc(command.help or "").replace("\b\n", "").splitlines(), ""]
    options = [each for each in command.params if isinstance(each, click.Option) and not each.hidden]
    if options:
        lines += ["| option | meaning |", "|---|---|"]
        for each in options:
            record = each.get_help_record(context)
            if record:
                shown, text = (" ".join(part.split()).replace("|", "\\|") for part in record)
                lines.append(f"| `{shown}` | {text} |")
        lines.append("")
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            if inner is not None:
                lines += _command(inner, f"{path} {name}", context)
    return lines
