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

    With `by_hand`, derived methods are left out: those of the library may be older than the document.
    """
    written = library.methods(CLIENTS[api])
    file = f"spec/{api}/places.yaml, by_hand"
    for name, method in made.methods.items():
        entry = made.by_hand.get(name, {})
        if by_hand and not entry:
            continue
        named, without = entry.get("named", {}), entry.get("without", {})
        place = written.get(method.dotted)
        if place is None or not (entry or place.is_derived):
            _missing(api, name, method, list(written))
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


def _missing(api: str, name: str, method: Method, written: list[str]) -> None:
    """Require another place for an operation without a method of its own."""
    taken = [each for each in written if f"{method.dotted}.".startswith(f"{each}.")]
    if not taken:
        line = f"{name}: {{method: area.verb}}"
        need(name, f"there is no method {method.dotted}", line, f"spec/{api}/places.yaml, by_hand")
        return
    problem = f"its place is {method.dotted}, but {taken[0]} is another method"
    line = f'"{method.http} {method.path}": area.verb' if api == "v2" else f"{name}: area.verb"
    need(name, problem, line, f"spec/{api}/places.yaml, places")


def write_more(made: Layer, library: Library, root: Path = ROOT) -> None:
    """Write the keyword arguments that hand-written methods take without naming them."""
    written = library.methods(CLIENTS[made.package.api])
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
