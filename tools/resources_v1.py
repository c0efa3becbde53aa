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
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

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
TYPE_NAME = re.compile(r"(?<![\w.\"'])([A-Z]\w*)")


@dataclass
class Parameter:
    name: str
    annotation: str
    required: bool


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
    free_body: bool = False
    """The operation changes something, and the document says nothing of how."""

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
        query=[each for each in query if each.name != "body"],
        answer=answer,
        unwrapped=unwrapped(answer),
        body=next((each.annotation.split(" | ")[0] for each in query if each.name == "body"), None),
    )
    if method.body is not None:
        method.fields = fields_of(method.body)
        names = {"body", "options", "self", *(each.name for each in [*positional, *method.query])}
        if names & {parameter.name for parameter, _ in method.fields}:
            raise SystemExit(f"resources_v1: {operation.id}: body and parameters have names in common")
    method.free_body = method.body is None and operation.method in ("POST", "PATCH", "PUT")
    return method


def model(name: str) -> Any:
    """The class of a model; `None` for enumerations, unions and what is no model at all."""
    found = getattr(import_module(f"{PACKAGE}.models"), name, None) if name[:1].isupper() else None
    return found if inspect.isclass(found) and hasattr(found, "from_dict") else None


def fields_of(name: str) -> list[tuple[Parameter, str]]:
    """The fields of a body."""
    cls = model(name)
    wire = dict(cls._names)
    return [
        (Parameter(each.name, each.annotation, each.default is each.empty), wire[each.name])
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
                    text = re.sub(rf"(?<![\w.]){name}\b", f"{name} | Mapping[str, Any]", text)
        # Classes here have a method called list, which an annotation in them would mean.
        return re.sub(r"(?<![\w.])list\[", "builtins.list[", text)

    def parameter(self, each: Parameter, *, given: bool = False, optional: bool = False) -> str:
        text = self.annotation(each.annotation, given=given)
        if not each.required or optional:
            text = text if text.endswith("| Unset") else f"{text} | Unset"
            return f"{each.name}: {text} = UNSET"
        return f"{each.name}: {text}"

    def returned(self, method: Method) -> str:
        if method.unwrapped is not None:
            return self.annotation(method.unwrapped[1].replace(" | Unset", " | None"))
        cls = model(method.answer)
        if cls is not None and not {name for name, _ in cls._names} - ASIDES:
            return "None"
        return self.annotation(method.answer)

    def method(self, method: Method) -> Iterator[str]:
        returns = self.returned(method)
        body = self.body(method)
        if any(parameter.required for parameter, _ in method.fields):
            fields = [self.parameter(parameter, given=True) for parameter, _ in method.fields]
            yield from self.signature(method, fields, returns, overload=True)
            whole = [f"body: {method.body} | Mapping[str, Any]"]
            yield from self.signature(method, whole, returns, overload=True)
        yield from self.signature(method, body, returns)
        verb, _, rest = method.operation.id.partition("_")
        about = f"{verb.capitalize()} {rest.replace('_', ' ')}.".replace(" api ", " API ")
        yield f'        """{about}\n'
        yield f"        `{method.operation.method} {method.operation.path}`"
        if method.answer == "Any" and method.operation.method != "DELETE":
            yield "\n        The document does not describe the answer: it is the JSON that came."
        if method.free_body:
            yield "\n        The document does not describe the body: it is sent as it is given."
        yield '        """'
        yield from self.code(method, returns)
        yield ""

    def body(self, method: Method) -> list[str]:
        if method.free_body:
            return ["body: Mapping[str, Any] | None = None"]
        if method.body is None:
            return []
        self.types.add(method.body)
        fields = [self.parameter(parameter, given=True, optional=True) for parameter, _ in method.fields]
        return [*fields, f"body: {method.body} | Mapping[str, Any] | Unset = UNSET"]

    def signature(
        self, method: Method, body: list[str], returns: str, *, overload: bool = False
    ) -> Iterator[str]:
        keyword = sorted(
            [*(self.parameter(each) for each in method.query), *body], key=lambda text: " = " in text
        )
        arguments = ["self", *(self.parameter(each) for each in method.path), "*", *keyword]
        if overload:
            yield "    @overload"
        yield f"    async def {method.name}("
        yield from (f"        {argument}," for argument in [*arguments, "options: CallOptions | None = None"])
        yield f"    ) -> {returns}:" + (" ..." if overload else "")

    def code(self, method: Method, returns: str) -> Iterator[str]:
        home, _, name = f"{PACKAGE}.{method.operation.module}".rpartition(".")
        yield f"        from {home} import {name} as endpoint\n"
        arguments = [each.name for each in method.path]
        arguments += [f"{each.name}={each.name}" for each in method.query]
        if method.body is not None:
            required = tuple(parameter.name for parameter, _ in method.fields if parameter.required)
            pairs = ", ".join(f"({p.name!r}, {wire!r}, {p.name})" for p, wire in method.fields)
            given = f"{method.operation.id!r}, body, {required!r}, [{pairs}]"
            yield f"        content = body_of({given}, {PACKAGE!r})"
            arguments.append("body=content")
        yield f"        call = prepare(endpoint, options, {', '.join(arguments)})"
        if method.free_body:
            yield "        if body is not None:"
            yield "            call = call.reading(call.decode, body=dict(body), has_body=True)"
        if returns == "None":
            yield "        await self._send(call)"
        elif method.unwrapped is None:
            yield "        return await self._send(call)"
        else:
            attribute, kind = method.unwrapped
            absent = " or None" if "Unset" in kind else ""
            yield f"        return (await self._send(call)).{attribute}{absent}"

    def area(self, name: str, methods: list[Method]) -> str:
        body = [f"\n\nclass {class_name((name,))}(AsyncResource):", f'    """{sentence((name,))}"""\n']
        for each in sorted(methods, key=lambda method: method.name):
            body += self.method(each)
        lines = [HEADER, f'"""{sentence((name,))}"""\n', "from __future__ import annotations\n"]
        lines += ["import builtins", "from typing import TYPE_CHECKING, Any, Literal, overload"]
        lines += [f"from {PACKAGE}.types import UNSET, Unset"]
        lines += ["from ...._async.resource import AsyncResource"]
        lines += ["from ...._endpoint import body_of, prepare", "from ....types import CallOptions"]
        lines += ["if TYPE_CHECKING:", "    import datetime", "    from collections.abc import Mapping"]
        if self.types:
            lines.append(f"    from {PACKAGE}.models import ({', '.join(sorted(self.types))})")
        return "\n".join([*lines, *body]) + "\n"


def areas(names: list[str]) -> str:
    lines = [HEADER, '"""The areas of API v1, as a client has them."""\n']
    lines += ["from __future__ import annotations\n", "from functools import cached_property"]
    lines += ["from typing import TYPE_CHECKING", "if TYPE_CHECKING:", "    from .send import AsyncV1Sender"]
    lines += [f"    from .operations.{name} import {class_name((name,))}" for name in names]
    lines += ["", "class AsyncAreas:", '    """The areas of the API, loaded when they are first used."""\n']
    lines += ["    _sender: AsyncV1Sender\n"]
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
    unused = set(NAMES) - {method.operation.id for method in found}
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
