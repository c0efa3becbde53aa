"""Derive calcom/v1/_async/operations and areas.py from the generated endpoints of API v1.

`resources_v1.py` writes, `resources_v1.py --check` compares. An operation is found in the area of its tag
under its verb; NAMES says where that is not what people would choose, and a name there that matches nothing
is an error. Answers that wrap one thing are unwrapped.
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "calcom_v1"
DERIVED = ROOT / "calcom" / "v1" / "_async" / "operations"
AREAS = DERIVED.parent / "areas.py"
HEADER = (
    "# Derived by tools/resources_v1.py from generated/calcom_v1; "
    "run `make generate`, and edit nothing here.\n"
)

sys.path.insert(0, str(ROOT / "generated"))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from resources import class_name, formatted, sentence  # noqa: E402

NAMES = {
    "get_me": "me.get",
    "get_user_availability": "availability.get",
    "list_team_event_types": "event_types.list_for_team",
    "list_booking_recordings": "bookings.list_recordings",
    "list_booking_transcripts": "bookings.list_transcripts",
    "get_booking_transcript": "bookings.get_transcript",
    "list_user_credentials": "credentials.list",
    "create_user_credential": "credentials.create",
    "update_user_credential": "credentials.update",
    "delete_user_credential": "credentials.delete",
}
# What an answer says besides the thing that it is about.
ASIDES = {"message", "total"}
# The parameters of a page; a list that takes them is a pager.
PAGE = {"take", "page"}
# A list whose order is left to chance unless one is asked for: its pages would overlap.
ORDERED = {"list_bookings": ("sort_by", "createdAt")}
# Operation -> the parameter with which it answers a list, and without which it answers one thing.
NARROWED = {"get_user_availability": "team_id"}
# What comes of it if the answer was lost and what was made is found in a list.
FOUND = {"create_booking": "AnyCreatedBooking | Booking"}
TYPE_NAME = re.compile(r"(?<![\w.\"'])([A-Z]\w*)")


@dataclass
class Parameter:
    name: str
    annotation: str
    required: bool
    null: bool = False
    """The server wants to be told, and null will do: it is sent unless something else is given."""


@dataclass
class Method:
    operation: Any
    place: str
    path: list[Parameter]
    query: list[Parameter]
    answer: str
    unwrapped: tuple[str, str] | None
    """The attribute of the answer that is returned, and its type."""
    body: str | None = None
    """The model of the body."""
    fields: list[tuple[Parameter, str]] = field(default_factory=list)
    """The parameters that stand for a body of one model, and the server's names for them."""
    paged: bool = False

    @property
    def name(self) -> str:
        return self.place.partition(".")[2]


# -- what the generated code says


def place(operation: Any) -> str:
    """Where people find the operation: area and method."""
    if operation.id in NAMES:
        return NAMES[operation.id]
    verb, _, thing = operation.id.partition("_")
    if thing not in (operation.tag, singular(operation.tag)):
        raise SystemExit(f"resources_v1: {operation.id} ({operation.tag}) needs a name in NAMES")
    return f"{operation.tag}.{verb}"


def singular(name: str) -> str:
    return name[:-3] + "y" if name.endswith("ies") else name.removesuffix("s")


def method_of(operation: Any) -> Method:
    """The method for an operation."""
    module = import_module(f"{PACKAGE}.{operation.module}")
    positional, query = [], []
    for each in inspect.signature(module._get_kwargs).parameters.values():
        parameter = Parameter(each.name, each.annotation, each.default is each.empty)
        (query if each.kind is each.KEYWORD_ONLY else positional).append(parameter)
    answer = module._decode.__annotations__["return"]
    method = Method(
        operation=operation,
        place=place(operation),
        path=positional,
        query=[each for each in query if each.name not in ("body", *PAGE)],
        answer=answer,
        unwrapped=unwrapped(answer),
        paged={each.name for each in query} >= PAGE,
        body=next((each.annotation.split(" | ")[0] for each in query if each.name == "body"), None),
    )
    if method.body is not None:
        taken = {"body", "options", "self", *(each.name for each in [*positional, *method.query])}
        method.fields = fields_of(method.body, taken)
    return method


def model(name: str) -> Any:
    """The class of a model; `None` for enumerations, unions and what is no model at all."""
    found = getattr(import_module(f"{PACKAGE}.models"), name, None) if name[:1].isupper() else None
    return found if inspect.isclass(found) and hasattr(found, "from_dict") else None


def fields_of(name: str, taken: set[str]) -> list[tuple[Parameter, str]]:
    """The fields of a body; one whose name means something else already gets an underscore."""
    cls = model(name)
    wire = dict(cls._names)
    return [
        (
            Parameter(
                f"{each.name}_" if each.name in taken else each.name,
                each.annotation,
                each.default is each.empty,
                each.default is each.empty and "None" in each.annotation.split(" | "),
            ),
            wire[each.name],
        )
        for each in inspect.signature(cls.__init__).parameters.values()
        if each.name in wire
    ]


def unwrapped(answer: str) -> tuple[str, str] | None:
    """The one attribute of an answer that it is about, and its type."""
    cls = model(answer)
    if cls is None or not answer.endswith("Response"):
        return None
    about = {name: kind for name, kind in cls.__annotations__.items() if name not in ASIDES}
    about = {name: kind for name, kind in about.items() if not name.startswith("_")}
    return next(iter(about.items())) if len(about) == 1 else None


# -- the code


class Writer:
    """The text of one area."""

    def __init__(self) -> None:
        self.types: set[str] = set()

    def annotation(self, text: str, *, given: bool = False) -> str:
        models = import_module(f"{PACKAGE}.models")
        known = {name for name in dir(models) if name[:1].isupper()} - {"Any"}
        found = known & set(TYPE_NAME.findall(text))
        self.types |= found
        if given:
            for name in found:
                if model(name) is not None:
                    text = re.sub(rf"(?<![\w.]){name}\b", f"{name} | Mapping[str, JSON]", text)
        text = re.sub(r"\bAny\b", "JSON", text)
        # Classes here have a method called list, which an annotation in them would mean.
        return re.sub(r"(?<![\w.])list\[", "builtins.list[", text)

    def parameter(self, each: Parameter, *, given: bool = False, optional: bool = False) -> str:
        text = self.annotation(each.annotation, given=given)
        if not each.required or optional:
            text = text if text.endswith("| Unset") else f"{text} | Unset"
            return f"{each.name}: {text} = UNSET"
        return f"{each.name}: {text}" + (" = None" if each.null else "")

    def returned(self, method: Method) -> str:
        if method.paged:
            assert method.unwrapped is not None
            row = method.unwrapped[1].removeprefix("list[").removesuffix("]")
            return f"AsyncPager[{self.annotation(row)}]"
        if method.operation.id in FOUND:
            return self.annotation(FOUND[method.operation.id])
        if method.unwrapped is not None:
            return self.annotation(method.unwrapped[1].replace(" | Unset", " | None"))
        cls = model(method.answer)
        if cls is not None and not {name for name, _ in cls._names} - ASIDES:
            return "None"
        return self.annotation(method.answer)

    def method(self, method: Method) -> Iterator[str]:
        returns = self.returned(method)
        body = self.body(method)
        if method.operation.id in NARROWED:
            yield from self.narrowed(method)
        if any(parameter.required for parameter, _ in method.fields):
            fields = [self.parameter(parameter, given=True) for parameter, _ in method.fields]
            yield from self.signature(method, fields, returns, overload=True)
            whole = [f"body: {method.body} | Mapping[str, JSON]"]
            yield from self.signature(method, whole, returns, overload=True)
        yield from self.signature(method, body, returns)
        verb, _, rest = method.operation.id.partition("_")
        about = f"{verb.capitalize()} {rest.replace('_', ' ')}.".replace(" api ", " API ")
        yield f'        """{about}\n'
        yield f"        `{method.operation.method} {method.operation.path}`"
        yield '        """'
        yield from self.code(method, returns)
        yield ""

    def narrowed(self, method: Method) -> Iterator[str]:
        """The forms of a method that answers a list or one thing, by a parameter."""
        union = get_args(getattr(import_module(f"{PACKAGE}.models"), method.answer))
        lists = [each for each in union if get_args(each)]
        (one,) = [each for each in union if each not in lists]
        ((row,),) = [get_args(each) for each in lists]
        chooser = NARROWED[method.operation.id]
        others = [each for each in method.query if each.name != chooser]
        (chosen,) = [each for each in method.query if each.name == chooser]
        needed = Parameter(chosen.name, chosen.annotation.removesuffix(" | Unset"), True)
        yield from self.signature(
            replace(method, query=others), [], self.annotation(one.__name__), overload=True
        )
        yield from self.signature(
            replace(method, query=[*others, needed]),
            [],
            self.annotation(f"list[{row.__name__}]"),
            overload=True,
        )

    def body(self, method: Method) -> list[str]:
        if method.body is None:
            return []
        self.types.add(method.body)
        fields = [self.parameter(parameter, given=True, optional=True) for parameter, _ in method.fields]
        return [*fields, f"body: {method.body} | Mapping[str, JSON] | Unset = UNSET"]

    def signature(
        self, method: Method, body: list[str], returns: str, *, overload: bool = False
    ) -> Iterator[str]:
        keyword = sorted(
            [*(self.parameter(each) for each in method.query), *body], key=lambda text: " = " in text
        )
        if method.paged:
            keyword += ["page_size: int | None = None", "resume: str | None = None"]
        arguments = ["self", *(self.parameter(each) for each in method.path), "*", *keyword]
        if overload:
            yield "    @overload"
        yield f"    {'' if method.paged else 'async '}def {method.name}("
        yield from (f"        {argument}," for argument in [*arguments, "options: CallOptions | None = None"])
        yield f"    ) -> {returns}:" + (" ..." if overload else "")

    def code(self, method: Method, returns: str) -> Iterator[str]:
        home, _, name = f"{PACKAGE}.{method.operation.module}".rpartition(".")
        yield f"        from {home} import {name} as endpoint\n"
        arguments = [each.name for each in method.path]
        arguments += [f"{each.name}={each.name}" for each in method.query]
        if method.body is not None:
            required = tuple(p.name for p, _ in method.fields if p.required and not p.null)
            pairs = ", ".join(f"({p.name!r}, {wire!r}, {told(p)})" for p, wire in method.fields)
            given = f"{method.operation.id!r}, body, {required!r}, [{pairs}]"
            yield f"        content = body_of({given}, {PACKAGE!r})"
            arguments.append("body=content")
        if method.operation.id in ORDERED:
            name, value = ORDERED[method.operation.id]
            yield f"        if {name} is UNSET:\n            {name} = {value!r}"
        yield f"        call = prepare(endpoint, options, {', '.join(arguments)})"
        if method.paged:
            assert method.unwrapped is not None
            yield (
                f"        return self._paged(call, lambda answer: answer.{method.unwrapped[0]}, "
                "page_size=page_size, resume=resume)"
            )
        elif returns == "None":
            yield "        await self._send(call)"
        elif method.unwrapped is None:
            yield "        return await self._send(call)"
        else:
            attribute, kind = method.unwrapped
            absent = " or None" if "Unset" in kind else ""
            yield f"        return (await self._send(call)).{attribute}{absent}"

    def area(self, name: str, methods: list[Method]) -> str:
        body = [f"\n\nclass {class_name((name,))}(AsyncV1Resource):", f'    """{sentence((name,))}"""\n']
        for each in sorted(methods, key=lambda method: method.name):
            body += self.method(each)
        lines = [HEADER, f'"""{sentence((name,))}"""\n', "from __future__ import annotations\n"]
        lines += ["import builtins", "from typing import TYPE_CHECKING, Literal, overload"]
        lines += [f"from {PACKAGE}.types import UNSET, Unset"]
        lines += ["from ...._async.pager import AsyncPager"]
        lines += ["from ...._endpoint import body_of, prepare", "from ....types import JSON, CallOptions"]
        lines += ["from ..resource import AsyncV1Resource, or_null"]
        lines += ["if TYPE_CHECKING:", "    import datetime", "    from collections.abc import Mapping"]
        if self.types:
            lines.append(f"    from {PACKAGE}.models import ({', '.join(sorted(self.types))})")
        return "\n".join([*lines, *body]) + "\n"


def told(parameter: Parameter) -> str:
    """The value of a field, as the code has it."""
    return f"or_null({parameter.name}, body)" if parameter.null else parameter.name


def areas(names: list[str]) -> str:
    lines = [HEADER, '"""The areas of API v1, as a client has them."""\n']
    lines += ["from __future__ import annotations\n", "from functools import cached_property"]
    lines += [
        "from typing import TYPE_CHECKING",
        "if TYPE_CHECKING:",
        "    from ..._async.send import AsyncSender",
    ]
    lines += [f"    from .operations.{name} import {class_name((name,))}" for name in names]
    lines += ["", "class AsyncAreas:", '    """The areas of the API, loaded when they are first used."""\n']
    lines += ["    _sender: AsyncSender\n"]
    for name in names:
        kind = class_name((name,))
        lines += ["    @cached_property", f"    def {name}(self) -> {kind}:"]
        lines += [f'        """{sentence((name,))}"""', f"        from .operations.{name} import {kind}\n"]
        lines += [f"        return {kind}(self._sender)\n"]
    return "\n".join(lines)


# -- all of it


def methods() -> list[Method]:
    """The method of every operation."""
    found = [method_of(operation) for operation in import_module(f"{PACKAGE}.operations").OPERATIONS.values()]
    named = {*NAMES, *ORDERED, *NARROWED, *FOUND}
    unused = named - {method.operation.id for method in found}
    if unused:
        raise SystemExit(f"resources_v1: names that match nothing: {', '.join(sorted(unused))}")
    places = [method.place for method in found]
    twice = sorted({each for each in places if places.count(each) > 1})
    if twice:
        raise SystemExit(f"resources_v1: one name for several operations: {', '.join(twice)}")
    return found


def derived_files() -> dict[Path, str]:
    """What every derived file should hold."""
    by_area: dict[str, list[Method]] = {}
    for method in methods():
        by_area.setdefault(method.place.partition(".")[0], []).append(method)
    texts = {DERIVED / "__init__.py": HEADER + '"""The operations, called as the document has them."""\n'}
    for name, found in by_area.items():
        texts[DERIVED / f"{name}.py"] = Writer().area(name, found)
    texts[AREAS] = areas(sorted(by_area))
    return formatted(texts)


def check() -> list[str]:
    """What is wrong with the derived files, one line each."""
    wanted = derived_files()
    problems = [
        f"{path.relative_to(ROOT).as_posix()} is stale, missing or was edited by hand"
        for path, text in wanted.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    strays = [path for path in DERIVED.glob("*.py") if path not in wanted]
    return problems + [f"{path.relative_to(ROOT).as_posix()} has no source" for path in strays]


def main(arguments: list[str]) -> int:
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    if arguments:
        problems = check()
        print("\n".join([*problems, *(["Run `make generate`."] if problems else [])]), file=sys.stderr)
        return bool(problems)
    wanted = derived_files()
    for path, text in wanted.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"wrote {path.relative_to(ROOT).as_posix()}")
    for path in DERIVED.glob("*.py"):
        if path not in wanted:
            path.unlink()
            print(f"removed {path.relative_to(ROOT).as_posix()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
