"""What people write against says its types: no `Any` but for free-form JSON, and no generic left open.

The source is read rather than imported: annotations of what is loaded late have no value at run time.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Modules behind the surface: nothing of them is handed to people.
BEHIND = {"send.py", "once.py", "resource.py"}
SURFACE = sorted(
    path
    for place in (
        "calcom/errors.py",
        "calcom/oauth.py",
        "calcom/types.py",
        "calcom/webhooks",
        "calcom/_config.py",
        "calcom/_drift.py",
        "calcom/_retry.py",
        "calcom/_async",
        "calcom/_sync",
        "calcom/testing",
        "calcom/v1/__init__.py",
        "calcom/v1/types.py",
        "calcom/v1/_async",
        "calcom/v1/_sync",
        "calcom/v1/upgrade",
    )
    for path in ([ROOT / place] if place.endswith(".py") else (ROOT / place).rglob("*.py"))
    if path.name not in BEHIND
    and not (path.name.startswith("_") and "upgrade" in path.parts and path.name != "_source.py")
)
# Without parameters these say no more than that there is something.
GENERICS = {
    "list",
    "dict",
    "tuple",
    "set",
    "frozenset",
    "type",
    "Mapping",
    "MutableMapping",
    "Sequence",
    "Iterable",
}
GENERICS |= {
    "Iterator",
    "AsyncIterator",
    "Callable",
    "Awaitable",
    "Page",
    "Pager",
    "AsyncPager",
    "RawResponse",
    "Upgraded",
}


def public(name: str) -> bool:
    return not name.startswith("_") or name in (
        "__init__",
        "__iter__",
        "__aiter__",
        "__getitem__",
        "__call__",
    )


def annotated(tree: ast.Module) -> Iterator[tuple[str, ast.expr | None, int]]:
    """What is annotated in the public part of a module: the name, the annotation, the line."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and public(node.name):
            yield from of_function(node, node.name)
        elif isinstance(node, ast.ClassDef) and public(node.name) and not node.name.endswith("Finder"):
            # A finder looks for what a lost answer has made: it is part of the loop, not handed to people.
            yield from of_class(node)


def of_class(node: ast.ClassDef) -> Iterator[tuple[str, ast.expr | None, int]]:
    for each in node.body:
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and public(each.name):
            yield from of_function(each, f"{node.name}.{each.name}")
        elif isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name) and public(each.target.id):
            yield f"{node.name}.{each.target.id}", each.annotation, each.lineno


def of_function(
    node: ast.FunctionDef | ast.AsyncFunctionDef, name: str
) -> Iterator[tuple[str, ast.expr | None, int]]:
    arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    arguments += [each for each in (node.args.vararg, node.args.kwarg) if each is not None]
    for each in arguments:
        if each.arg not in ("self", "cls"):
            yield f"{name}({each.arg})", each.annotation, each.lineno
    yield f"{name} ->", node.returns, node.lineno


def open_types(annotation: ast.expr) -> Iterator[str]:
    """The types of an annotation that say nothing: `Any`, and generics without parameters."""
    if isinstance(annotation, ast.Subscript):
        # What is subscripted has its parameters.
        yield from open_types(annotation.slice)
        return
    if isinstance(annotation, ast.Name | ast.Attribute):
        name = annotation.id if isinstance(annotation, ast.Name) else annotation.attr
        if name == "Any" or name in GENERICS:
            yield name
        return
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        try:
            yield from open_types(ast.parse(annotation.value, mode="eval").body)
        except SyntaxError:
            return  # A literal text, as in Literal["all day"].
    for child in ast.iter_child_nodes(annotation):
        if isinstance(child, ast.expr):
            yield from open_types(child)


def complaints(source: str, name: str) -> list[str]:
    found = []
    for where, annotation, line in annotated(ast.parse(source)):
        if annotation is None:
            found.append(f"{name}:{line} {where} says no type")
        else:
            found += [f"{name}:{line} {where} has {each}" for each in open_types(annotation)]
    return found


@pytest.mark.parametrize("path", SURFACE, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_public_signatures_say_their_types(path: Path) -> None:
    assert complaints(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix()) == []


def test_the_walk_sees_everything() -> None:
    names = {path.relative_to(ROOT).as_posix() for path in SURFACE}
    assert {
        "calcom/v1/_sync/client.py",
        "calcom/_async/operations/me/__init__.py",
        "calcom/_async/areas.py",
    } <= names
    count = sum(len(list(annotated(ast.parse(path.read_text(encoding="utf-8"))))) for path in SURFACE)
    assert count > 8000


@pytest.mark.parametrize(
    ("source", "part"),
    [
        ("def f(x: Any) -> int: ...", "f(x) has Any"),
        ("class C:\n    async def m(self) -> dict[str, Any]: ...", "C.m -> has Any"),
        ("class C:\n    x: list | None", "C.x has list"),
        ("def f(*, x: 'Mapping[str, typing.Any]') -> None: ...", "f(x) has Any"),
        ("def f(x) -> None: ...", "f(x) says no type"),
        ("def f(**x: Any) -> None: ...", "f(x) has Any"),
        ("def f(x: Callable[[Any], None]): ...", "f -> says no type"),
    ],
)
def test_what_says_nothing_is_found(source: str, part: str) -> None:
    assert part in " ".join(complaints(source, "x.py"))


def test_what_is_private_or_typed_passes() -> None:
    assert (
        complaints("def _f(x: Any): ...\ndef f(x: Literal['a b'], y: dict[str, JSON]) -> None: ...", "x.py")
        == []
    )
