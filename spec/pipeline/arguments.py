"""No method falls behind its operation: what is documented is an argument, or a table says why not.

The table is `by_hand` in `spec/<version>/places.yaml`: `named` for arguments with another name, `without` for
what no argument stands for, with its reason. Methods are read as they are written, derived ones included.
"""

from __future__ import annotations

from calcom_spec.decisions import need
from spec.pipeline.build import settings
from spec.pipeline.codegen.methods import IN_BODY, STYLES, Method
from spec.pipeline.layer import Layer
from spec.pipeline.surface import Library

CLIENTS = {"v1": "CalComV1", "v2": "CalCom"}


def require(api: str, made: Layer, library: Library, *, by_hand: bool = False) -> None:
    """Ask about what is documented and no argument, and about needless entries.

    With `by_hand`, derived methods are left out: those of the library may be older than the document.
    """
    written = library.methods(CLIENTS[api])
    file = f"spec/{api}/places.yaml, by_hand"
    for name, method in made.methods.items():
        entry = made.by_hand.get(name, {})
        if by_hand and not entry:
            continue
        named, without = entry.get("named", {}), entry.get("without", {})
        function = written.get(method.dotted)
        if function is None:
            need(name, f"there is no method {method.dotted}", f"{name}: {{method: area.verb}}", file)
            continue
        arguments = {each.arg for each in (*function.args.args, *function.args.kwonlyargs)}
        for wire, attribute in method.documented.items():
            argument = named.get(wire, attribute)
            taken = {argument, f"{argument}_"} & arguments or wire in without or wire in _pages(api, method)
            # A body that is not a lone model is given whole.
            whole = not entry and method.fields is None and "body" in arguments
            if not taken and not whole:
                problem = f"takes no {argument}, which {method.http} {method.path} documents as {wire}"
                line = f"the argument, or for {name} without: {{{wire}: the reason}}"
                need(f"method {method.dotted}", problem, line, file)
        for wire in {**named, **without}.keys() - method.documented.keys():
            need(name, f"{wire} is in the table and not documented", "remove the entry", file)


def _pages(api: str, method: Method) -> tuple[str, ...]:
    """What a pager says by itself."""
    if method.style is None:
        return ()
    if api == "v1":
        return tuple(settings("v1", "places")["pages"])
    return STYLES.get(method.style, IN_BODY[1])
