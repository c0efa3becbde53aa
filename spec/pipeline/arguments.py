"""Check methods against their operations: every documented parameter is an argument, or a table says why not.

A hand-written method with `**more: Unpack[_more.ListBookings]` takes optional query parameters that it does
not name. `calcom/_more.py` is derived, so a new parameter becomes available without a manual change.

The table is `by_hand` in `spec/<version>/places.yaml`: `named` for arguments with another name, `without` for
parameters without an argument, with the reason. Methods are read from their source, including derived ones.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

from calcom_spec.decisions import need
from spec.pipeline import twin
from spec.pipeline.build import settings
from spec.pipeline.codegen.endpoints import Argument
from spec.pipeline.codegen.methods import IN_BODY, STYLES, Method
from spec.pipeline.layer import Layer, tidy
from spec.pipeline.project import ROOT
from spec.pipeline.surface import Function, Library

MORE = "calcom/_more.py"
CLIENTS = {"v1": "AsyncCalComV1", "v2": "AsyncCalCom"}


def require(api: str, made: Layer, library: Library, *, by_hand: bool = False) -> None:
    """Require decisions about documented parameters that are not arguments, and about needless entries.

    With `by_hand`, only hand-written members are read: the derived ones of the library may be older than the
    document.
    """
    written = library.members(CLIENTS[api])
    if by_hand:
        written = {dotted: place for dotted, place in written.items() if not place.is_derived}
    # The sync twin has close() for aclose().
    either = list(dict.fromkeys([*written, *map(_in_the_twin, written)]))
    file = f"spec/{api}/places.yaml, by_hand"
    for name, method in made.methods.items():
        entry = made.by_hand.get(name, {})
        hidden = [each for each in either if f"{method.dotted}.".startswith(f"{each}.")]
        if by_hand and not entry and not hidden:
            continue
        named, without = entry.get("named", {}), entry.get("without", {})
        place = written.get(method.dotted)
        reached = place is not None and (entry or place.is_derived) and set(hidden) <= {method.dotted}
        if place is None or not reached:
            _missing(api, name, method, hidden)
            continue
        function = place.function
        arguments = _arguments(function)
        if _more(function):
            arguments |= {each.name for each in _besides(method, function, entry)}
        for wire, attribute in method.documented.items():
            argument = named.get(wire, attribute)
            taken = {argument, f"{argument}_"} & arguments or wire in without or wire in _pages(api, method)
            # A body that is not a single model is passed whole.
            whole = not entry and method.fields is None and "body" in arguments
            if not taken and not whole:
                problem = f"has no argument {argument}, which {method.http} {method.path} documents as {wire}"
                line = f"the argument, or for {name} without: {{{wire}: the reason}}"
                need(f"method {method.dotted}", problem, line, file)
        for wire in {**named, **without}.keys() - method.documented.keys():
            need(name, f"{wire} is in the table but not documented", "remove the entry", file)


def _in_the_twin(dotted: str) -> str:
    return ".".join(twin.WORDS.get(part, part) for part in dotted.split("."))


def _missing(api: str, name: str, method: Method, hidden: list[str]) -> None:
    """Require another place for an operation without a method of its own; `hidden` are members in its way."""
    if not hidden:
        line = f"{name}: {{method: area.verb}}"
        need(name, f"there is no method {method.dotted}", line, f"spec/{api}/places.yaml, by_hand")
        return
    problem = f"its place is {method.dotted}, but {hidden[0]} is another member"
    line = f'"{method.http} {method.path}": area.verb' if api == "v2" else f"{name}: area.verb"
    need(name, problem, line, f"spec/{api}/places.yaml, places")


def write_more(made: Layer, library: Library, root: Path = ROOT) -> None:
    """Write the keyword arguments that hand-written methods take without naming them."""
    written = library.members(CLIENTS[made.package.api])
    kinds: dict[str, list[Argument]] = {}
    for name, entry in made.by_hand.items():
        place = written.get(entry["method"])
        if place is not None and name in made.methods and (kind := _more(place.function)):
            kinds[kind] = _besides(made.methods[name], place.function, entry)
    text = made.package.project.env.get_template("more.py.jinja").render(
        source=made.package.source, kinds=kinds, models=_models(made, kinds)
    )
    (root / MORE).write_text(text, encoding="utf-8")
    tidy([root / MORE], root)


def _models(made: Layer, kinds: dict[str, list[Argument]]) -> list[str]:
    words = {
        word for found in kinds.values() for each in found for word in re.findall(r"\w+", each.annotation)
    }
    return sorted(words & set(made.package.annotations.names))


def _arguments(function: Function) -> set[str]:
    return {each.arg for each in (*function.args.args, *function.args.kwonlyargs)}


def _more(function: Function) -> str:
    """Return the class in `_more` with the additional keyword arguments of a function."""
    rest = function.args.kwarg and function.args.kwarg.annotation
    found = re.fullmatch(r"Unpack\[_more\.(\w+)\]", ast.unparse(rest)) if rest else None
    return found[1] if found else ""


def _besides(method: Method, function: Function, entry: dict[str, dict[str, str]]) -> list[Argument]:
    """Return the optional query parameters that a hand-written method does not name."""
    named, without = entry.get("named", {}), entry.get("without", {})
    wires = {attribute: wire for wire, attribute in method.documented.items()}
    known = {*_arguments(function), *(method.documented.get(wire) for wire in (*named, *without))}
    return [
        each
        for each in method.query
        if each.default is not None and each.name in wires and not {each.name, f"{each.name}_"} & known
    ]


def _pages(api: str, method: Method) -> tuple[str, ...]:
    """Return the parameters that a pager sends itself."""
    if method.style is None:
        return ()
    if api == "v1":
        return tuple(settings("v1", "places")["pages"])
    return STYLES.get(method.style, IN_BODY[1])
