"""Write the fast decoder, for objects that match the document; the exact decoder handles all others."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from spec.pipeline.codegen.shapes import (
    ANY,
    Enum,
    Field,
    List,
    Map,
    Model,
    Null,
    Nullable,
    Scalar,
    Shape,
    Union,
)


class FastDecoder:
    """The body of a model's `decode`.

    A plain value that contradicts the document is reported with its field. Any other deviation, such as a
    missing field or an invalid time, makes the decoder give up.

    `decoded_by` names the module whose decoder handles the values of a shape, or its items, if there is one.
    """

    def __init__(self, model: Model, decoded_by: Callable[[Model, Shape], str | None]) -> None:
        self.model = model
        self.decoded_by = decoded_by
        self.give_up = f"return decode_exactly({model.name}, data, drift, mark)"

    def lines(self) -> Iterator[str]:
        model = self.model
        children = [line for item in model.fields for line in self._child(item)]
        required = [item for item in model.fields if item.required]
        optional = [item for item in model.fields if not item.required]
        if not required:
            yield "if type(data) is not dict:"
            yield "    raise Odd"
        yield "mark = len(drift)"
        yield "try:"
        for item in required:
            yield f"    {_local(item)} = data[{item.name!r}]"
        checks = [
            _or(check) for item in required if not _is_plain(item.shape) and (check := self._check(item))
        ]
        if checks:
            yield f"    if {' or '.join(checks)}:"
            yield f"        {self.give_up}"
        for item in required:
            yield from ("    " + line for line in self._parse(item))
            yield from ("    " + line for line in self._plain(item))
        yield f"    more = len(data) - {len(required)}"
        if optional:
            yield from ("    " + line for line in _unset([_local(item) for item in optional]))
            yield "    if more:"
        for item in optional:
            yield f"        if {item.name!r} in data:"
            yield f"            {_local(item)} = data[{item.name!r}]"
            yield "            more -= 1"
            if not _is_plain(item.shape) and (check := self._check(item)):
                yield f"            if {check}:"
                yield f"                {self.give_up}"
            yield from ("            " + line for line in self._parse(item))
            yield from ("            " + line for line in self._plain(item))
        yield "except (KeyError, TypeError, ValueError):"
        yield f"    {self.give_up}"
        extra = "open_fields(data, FIELDS)" if model.open else "extra_fields(data, FIELDS, drift, more)"
        yield f"extra = {extra} if more else None"
        if children:
            yield "try:"
            yield from ("    " + line for line in children)
            yield "except Odd:"
            yield f"    {self.give_up}"
        yield f"self = new({model.name})"
        for item in model.fields:
            yield f"self.{item.attribute} = {_local(item)}"
        yield "self._extra = extra"
        yield "return self"

    def _check(self, item: Field) -> str:
        """Return the condition under which a value contradicts the document, as far as one test can tell."""
        local, shape = _local(item), item.shape
        if isinstance(shape, Nullable):
            check = _test(local, shape.inner)
            if not check:
                return ""
            return (
                f"{local} is not None and ({check})"
                if " or " in check
                else f"{local} is not None and {check}"
            )
        return _test(local, shape)

    def _plain(self, item: Field) -> Iterator[str]:
        """Return the code that reports a plain value that contradicts the document."""
        if _is_plain(item.shape) and (check := self._check(item)):
            yield f"if {check}:"
            yield f"    odd({self.model.name}, {item.name!r}, data, drift)"

    def _parse(self, item: Field) -> Iterator[str]:
        """Return the code for values that need no other decoder."""
        local, shape = _local(item), item.shape
        indent = ""
        if isinstance(shape, Nullable):
            shape, indent = shape.inner, "    "
        lines = []
        if shape == Scalar("time"):
            lines = [f"{local} = parse_time({local})", f"if {local}.tzinfo is None:", f"    {self.give_up}"]
        elif shape == Scalar("date"):
            lines = [
                f"if len({local}) != 10 or {local}[7] != '-':",
                f"    {self.give_up}",
                f"{local} = parse_date({local})",
            ]
        elif isinstance(shape, List) and (test := _test("item", shape.inner)) and _is_plain(shape.inner):
            lines = [f"for item in {local}:", f"    if {test}:", f"        {self.give_up}"]
        elif isinstance(shape, Map) and (test := _test("item", shape.inner)) and _is_plain(shape.inner):
            lines = [f"for item in {local}.values():", f"    if {test}:", f"        {self.give_up}"]
            lines = [f"if {local}:", *("    " + line for line in lines)]
        if lines and indent:
            yield f"if {local} is not None:"
        yield from (indent + line for line in lines)

    def _child(self, item: Field) -> Iterator[str]:
        local, shape = _local(item), item.shape
        nullable = isinstance(shape, Nullable)
        inner = shape.inner if isinstance(shape, Nullable) else shape
        if isinstance(inner, Scalar | Enum | Null) or inner in (ANY, Map(ANY), List(ANY)):
            return
        if isinstance(inner, List | Map) and _is_plain(inner.inner) and _test("item", inner.inner):
            return
        guards = [f"{local} is not UNSET"] * (not item.required) + [f"{local} is not None"] * nullable
        target = self.decoded_by(self.model, shape)
        if target is None:
            # Values that need no decoding skip the table.
            guards += [
                f"type({local}) is not {member.kind}"
                for member in (inner.members if isinstance(inner, Union) else ())
                if isinstance(member, Scalar) and member.kind in ("str", "int", "float", "bool")
            ]
            kind = f"kind_of({self.model.name}, {item.name!r})"
            line = f"{local} = {kind}.decode({local}, drift, data, {item.name!r})"
        elif isinstance(inner, List):
            guards = [local]
            # Most lists inside a row have one item, and a comprehension costs as much as another item.
            decode = self._call(target)
            one = f"[{decode}({local}[0], drift)] if len({local}) == 1 else "
            line = f"{local} = {one}[{decode}(item, drift) for item in {local}]"
        else:
            line = f"{local} = {self._call(target)}({local}, drift)"
        if guards:
            yield f"if {' and '.join(guards)}:"
            line = f"    {line}"
        yield line

    def _call(self, module: str) -> str:
        return "decode" if module == self.model.module else f"decode_{module}"


def _local(item: Field) -> str:
    return f"f_{item.attribute}"


def _or(check: str) -> str:
    return f"({check})" if " and " in check else check


def _unset(names: list[str]) -> Iterator[str]:
    for start in range(0, len(names), 4):
        yield f"{' = '.join(names[start : start + 4])} = absent"


def _is_plain(shape: Shape) -> bool:
    """Return whether a value is known to be as documented, or not, by one test, and is kept as it is."""
    if isinstance(shape, Nullable):
        return _is_plain(shape.inner)
    return isinstance(shape, Enum | Null) or (
        isinstance(shape, Scalar) and shape.kind not in ("time", "date")
    )


def _test(local: str, shape: Shape) -> str:
    """Return the condition under which a value certainly does not have the shape."""
    match shape:
        case Scalar("float"):
            return f"type({local}) is not float and type({local}) is not int"
        case Scalar("time" | "date"):
            return ""
        case Scalar(kind):
            return f"type({local}) is not {kind}"
        case Null():
            return f"{local} is not None"
        case Enum(values):
            if all(isinstance(value, str) for value in values):
                if len(values) == 1:
                    return f"{local} != {values[0]!r}"
                return f"{local} not in {{{', '.join(map(repr, values))}}}"
            if len(values) == 1 and isinstance(values[0], bool):
                return f"{local} is not {values[0]}"
            base = type(values[0]).__name__
            return f"type({local}) is not {base} or {local} not in {{{', '.join(map(repr, values))}}}"
        case List():
            return f"type({local}) is not list"
        case Map():
            return f"type({local}) is not dict"
        case _:
            return ""
