# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"""Decode answers despite drift, and encode bodies.

Each model module has a fast `decode` function for documented answers. It notes plain values that differ from
the document (`odd`) and undocumented fields (`extra_fields`). For any other difference it passes the object
to `decode_exactly`, which follows the table of the model's fields, keeps whatever the server sent and appends
the differences to `drift`. Entries of `drift` name the container and the key; JSON paths are computed only at
the end, so that documented answers pay nothing for them.
"""

from __future__ import annotations

import builtins
import datetime
import json
import sys
from itertools import repeat
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeVar, get_type_hints
from urllib.parse import quote, unquote

from .types import UNSET, DecodeError, DriftNote, DriftTally, Unset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Self

    import attrs
    from attrs import define as define

    from .types import DriftKind

    Drift = list[tuple[object, str | int, DriftKind, str, object]]
    Decoder = Callable[[Any, Drift], Any]
    Field = tuple[str, str, bool, "Kind"]

T = TypeVar("T")

ROOT = object()
UTC = datetime.UTC
new = object.__new__
# For locals that hold a value later.
absent: Any = UNSET
parse_time = datetime.datetime.fromisoformat
parse_date = datetime.date.fromisoformat


class Odd(Exception):
    """A wrong value that only its container can report, because the value does not know its place."""


class _Refused(Exception):
    def __init__(self, node: object, key: str | int, expected: str, value: object) -> None:
        self.node = node
        self.key = key
        self.detail = f"expected {expected}, found {_json_type(value)}"


# Models


if not TYPE_CHECKING:

    def define(**options):
        """Only for type checkers, which see an attrs class; at run time attrs makes it on demand."""
        return _unchanged


def _unchanged(cls: type[T]) -> type[T]:
    return cls


class _Attributes:
    """`__attrs_attrs__` of a model, made on first use, because only then attrs is needed."""

    made: ClassVar[dict[tuple[type[Model], bool], tuple[attrs.Attribute[Any], ...]]] = {}

    def __get__(self, instance: object, owner: type[Model]) -> tuple[attrs.Attribute[Any], ...]:
        key = (owner, "cattrs" in sys.modules)
        if key not in self.made:
            self.made[key] = _attributes(*key)
        return self.made[key]


class Model:
    """The base of all models: made from JSON data, and turned back into the same data."""

    __slots__ = ("_extra",)

    if not TYPE_CHECKING:
        __attrs_attrs__ = _Attributes()

    _names: ClassVar[tuple[tuple[str, str], ...]] = ()
    _hidden: ClassVar[frozenset[str]] = frozenset()
    _open: ClassVar[bool] = False
    _extra: dict[str, Any] | None

    @staticmethod
    def _decode(data: Any, drift: Drift) -> Any:
        return decode_exactly(Model, data, drift)

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        return ()

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Undocumented fields under the server's names; they are encoded again."""
        if self._extra is None:
            self._extra = {}
        return self._extra

    @additional_properties.setter
    def additional_properties(self, value: dict[str, Any]) -> None:
        self._extra = value

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], notes: list[DriftNote] | None = None) -> Self:
        """Decode parsed JSON; differences from the document are kept and added to `notes`."""
        data = src if type(src) is dict or not hasattr(src, "keys") else dict(src)
        value: Self = decode_answer(cls._decode, data, notes)
        return value

    def to_dict(self) -> dict[str, Any]:
        """Return the data as JSON-ready values under the server's names."""
        encoded = {}
        for attribute, name in self._names:
            value = getattr(self, attribute)
            if value is not UNSET:
                encoded[name] = encode(value)
        if self._extra:
            for name, value in self._extra.items():
                encoded[name] = encode(value)
        return encoded

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return (self._extra or {}) == (other._extra or {}) and all(
            getattr(self, attribute) == getattr(other, attribute) for attribute, _ in self._names
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = [
            f"{attribute}={'...' if attribute in self._hidden else repr(value)}"
            for attribute, _ in self._names
            if (value := getattr(self, attribute)) is not UNSET
        ]
        if self._extra:
            shown.append(f"additional_properties=<{', '.join(sorted(self._extra))}>")
        return f"{type(self).__name__}({', '.join(shown)})"


def odd(cls: type[Any], name: str, data: dict[str, Any], drift: Drift) -> None:
    """Note a plain value that differs from the document; it is kept unchanged."""
    kind_of(cls, name).decode(data[name], drift, data, name)


def decode_exactly(cls: type[Any], data: Any, drift: Drift, mark: int | None = None) -> Any:
    """Decode one object that differs from the document, noting every difference.

    Notes about the object since `mark` are dropped and made again.
    """
    if type(data) is not dict:
        raise Odd
    if mark is not None:
        del drift[mark:]
    if type(drift) is _Trial and drift.subject is data:
        raise _OtherFields
    suspects = _SUSPECTS.get(cls)
    if suspects:
        # The rows of a list usually differ from the document in the same fields.
        try:
            return _decode_around(suspects, cls, data, drift)
        except _OtherFields:
            pass
    mark = len(drift)
    value = _decode_by_table(cls, data, drift)
    _suspect(cls, data, drift, mark)
    return value


def _decode_by_table(cls: type[Any], data: dict[str, Any], drift: Drift) -> Any:
    self = new(cls)
    known = set()
    for attribute, name, required, kind in _fields_of(cls):
        known.add(name)
        value: Any
        if name in data:
            value = kind.decode(data[name], drift, data, name)
        else:
            value = UNSET
            if required:
                drift.append((data, name, "missing", f"required {kind.expected} is missing", None))
        setattr(self, attribute, value)
    extra = {name: value for name, value in data.items() if name not in known}
    self._extra = extra or None
    if not cls._open:
        note_extra(data, extra, drift)
    return self


class _Trial(list[Any]):
    """The drift of an object that is decoded with stand-ins for its wrong values."""

    __slots__ = ("subject",)

    def __init__(self, subject: dict[str, Any]) -> None:
        self.subject = subject


class _OtherFields(Exception):
    """An object differs from the document in other fields than earlier objects."""


# Model -> fields that differed from the document before: attribute, name, whether it is required, its kind,
# and its stand-in.
_SUSPECTS: dict[type[Any], dict[str, tuple[str, str, bool, Kind, Any]]] = {}
_MOST_SUSPECTS = 8


def _suspect(cls: type[Any], data: dict[str, Any], drift: Drift, mark: int) -> None:
    """Remember which fields prevented fast decoding, if they have stand-ins."""
    met = {key for node, key, kind, _, _ in drift[mark:] if node is data and kind != "extra"}
    if not 0 < len(met) <= _MOST_SUSPECTS:
        return
    suspects = dict(_SUSPECTS.get(cls, {}))
    for attribute, name, required, kind in _fields_of(cls):
        if name in met and name not in suspects and kind.stand_in is not UNSET:
            suspects[name] = (attribute, name, required, kind, kind.stand_in)
    if len(suspects) <= _MOST_SUSPECTS:
        _SUSPECTS[cls] = suspects


def _decode_around(
    suspects: dict[str, tuple[str, str, bool, Kind, Any]], cls: type[Any], data: dict[str, Any], drift: Drift
) -> Any:
    """Decode the object the fast way, with stand-ins in the fields that differ."""
    trial = _Trial(data)
    odd: list[tuple[str, Any]] = []
    patched = data.copy()
    for attribute, name, required, kind, stand_in in suspects.values():
        if name in data:
            mark = len(trial)
            value = kind.decode(data[name], trial, data, name)
            if len(trial) == mark:
                continue
        elif required:
            value = UNSET
            trial.append((data, name, "missing", f"required {kind.expected} is missing", None))
        else:
            continue
        odd.append((attribute, value))
        patched[name] = stand_in
    if not odd:
        raise _OtherFields
    trial.subject = patched
    self = cls._decode(patched, trial)
    for attribute, value in odd:
        setattr(self, attribute, value)
    drift += [(data, *entry[1:]) if entry[0] is patched else entry for entry in trial]
    return self


# The documented fields of a model -> the undocumented field that was seen last.
_LAST_EXTRA: dict[frozenset[str], str] = {}


def extra_fields(data: dict[str, Any], known: frozenset[str], drift: Drift, count: int) -> dict[str, Any]:
    """The undocumented fields of an object, noted; `count` is their number."""
    if count == 1:
        # The rows of a list usually have the same one.
        name = _LAST_EXTRA.get(known)
        if name is None or name not in data:
            (name,) = data.keys() - known
            _LAST_EXTRA[known] = name
        drift.append((data, name, "extra", "field is not documented", data[name]))
        return {name: data[name]}
    extra = {name: value for name, value in data.items() if name not in known}
    note_extra(data, extra, drift)
    return extra


def open_fields(data: dict[str, Any], known: Iterable[str]) -> dict[str, Any]:
    """The unnamed fields of an object whose document allows any name."""
    return {name: value for name, value in data.items() if name not in known}


def note_extra(data: dict[str, Any], extra: dict[str, Any], drift: Drift) -> None:
    for name, value in extra.items():
        drift.append((data, name, "extra", "field is not documented", value))


# attrs


def _attributes(cls: type[Model], for_cattrs: bool) -> tuple[attrs.Attribute[Any], ...]:
    import attrs

    hints = get_type_hints(cls, localns=_Namespace())
    fields = {}
    for attribute, _, required, kind in _fields_of(cls):
        # A server may omit a required field; cattrs can only omit fields with a default.
        options: dict[str, Any] = {"default": UNSET} if for_cattrs or not required else {}
        hint = _cattrs_hint(hints[attribute], kind) if for_cattrs else hints[attribute]
        fields[attribute] = attrs.field(type=hint, kw_only=True, repr=attribute not in cls._hidden, **options)
    hint = _cattrs_hint(dict[str, Any], ANY) if for_cattrs else dict[str, Any]
    fields["additional_properties"] = attrs.field(type=hint, kw_only=True, factory=dict)
    made: Any = attrs.make_class(cls.__name__, fields, init=False, repr=False, eq=False, slots=False)
    attributes: tuple[attrs.Attribute[Any], ...] = made.__attrs_attrs__
    return attributes


class _Namespace(dict[str, Any]):
    """The names in the annotations of models."""

    def __missing__(self, name: str) -> Any:
        from . import models

        if name in ("Any", "Literal", "Unset"):
            return {"Any": Any, "Literal": Literal, "Unset": Unset}[name]
        if name == "datetime":
            return datetime
        found = getattr(models, name, None) or getattr(builtins, name, None)
        if found is None:
            raise KeyError(name)
        return found


def _cattrs_hint(hint: Any, kind: Kind) -> Any:
    """A type that tells cattrs how to make the value again; absent fields are left out."""
    from cattrs import override

    def structure(value: Any, _: Any) -> Any:
        return kind.decode(_under_wire_names(value, kind), [], ROOT, "")

    return Annotated[hint, override(omit_if_default=True, struct_hook=structure)]


def _under_wire_names(value: Any, kind: Kind) -> Any:
    """The value under the server's names; the keys of its objects are names of attributes."""
    if isinstance(kind, Nullable):
        return _under_wire_names(value, kind.inner)
    if isinstance(kind, List) and isinstance(value, (list, tuple)):
        return [_under_wire_names(item, kind.inner) for item in value]
    if isinstance(kind, Map) and isinstance(value, dict):
        return {name: _under_wire_names(item, kind.inner) for name, item in value.items()}
    if isinstance(kind, Ref) and isinstance(value, dict):
        known = {attribute: (name, inner) for attribute, name, _, inner in _fields_of(kind.cls)}
        written = {}
        for attribute, item in value.items():
            if attribute == "additional_properties":
                written.update(item)
            else:
                name, inner = known.get(attribute, (attribute, ANY))
                written[name] = _under_wire_names(item, inner)
        return written
    if isinstance(kind, Variant):
        tried = [
            (member.misfit(each), each)
            for member, each in ((member, _under_wire_names(value, member)) for member in kind.members)
        ]
        return min(tried, key=lambda pair: pair[0])[1]
    if isinstance(value, datetime.date):
        return encode(value)
    return value


_FIELDS: dict[type[Model], tuple[Field, ...]] = {}


def _fields_of(cls: type[Model]) -> tuple[Field, ...]:
    fields = _FIELDS.get(cls)
    if fields is None:
        fields = _FIELDS[cls] = cls._fields()
    return fields


_KINDS: dict[type[Model], dict[str, Kind]] = {}


def kind_of(cls: type[Model], name: str) -> Kind:
    """The kind of the field with this name."""
    kinds = _KINDS.get(cls)
    if kinds is None:
        kinds = _KINDS[cls] = {field: kind for _, field, _, kind in _fields_of(cls)}
    return kinds[name]


# Kinds of values


_JSON_TYPES = {
    dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", type(None): "null"
}  # fmt: skip


def _json_type(value: object) -> str:
    return _JSON_TYPES.get(type(value), "number")


def _mismatch(value: Any, drift: Drift, node: object, key: str | int, expected: str) -> Any:
    kind: DriftKind = "unexpected_null" if value is None else "wrong_type"
    drift.append((node, key, kind, f"expected {expected}, found {_json_type(value)}", value))
    return value


def _structure(value: Any, drift: Drift, node: object, key: str | int, expected: str) -> Any:
    """Keep null or a scalar in place of an object or array; refuse a container of the wrong kind."""
    if node is ROOT or type(value) in (dict, list):
        raise _Refused(node, key, expected, value)
    return _mismatch(value, drift, node, key, expected)


class Kind:
    """Decodes one kind of value after the fast path has given up."""

    expected = "anything"
    # A documented value to stand in for a wrong one, if a simple one exists.
    stand_in: Any = UNSET

    def accepts(self, value: Any) -> bool:
        """Whether the value is as documented, without looking inside it."""
        return True

    def misfit(self, value: Any) -> int:
        """How badly the value fits; 0 means that it fits."""
        return 0 if self.accepts(value) else 2

    def decode(self, value: Any, drift: Drift, node: object, key: str | int) -> Any:
        return value


class Plain(Kind):
    def __init__(self, expected: str, *types: type) -> None:
        self.expected = expected
        self.types = types
        self.stand_in = types[0]() if types[0] is not type(None) else None

    def accepts(self, value: Any) -> bool:
        return type(value) in self.types

    def decode(self, value: Any, drift: Drift, node: object, key: str | int) -> Any:
        if type(value) in self.types:
            return value
        return _mismatch(value, drift, node, key, self.expected)


class Time(Kind):
    expected = "time"
    stand_in = "2000-01-01T00:00:00Z"

    def accepts(self, value: Any) -> bool:
        return type(value) is str and _time(value) is not None

    def decode(self, value: Any, drift: Drift, node: object, key: str | int) -> Any:
        time = _time(value) if type(value) is str else None
        if time is None:
            return _mismatch(value, drift, node, key, self.expected)
        if time.tzinfo is None:
            drift.append((node, key, "naive_time", "time without an offset, taken as UTC", value))
            time = time.replace(tzinfo=UTC)
        return time


def _time(value: str) -> datetime.datetime | None:
    # A bare date would parse as midnight, a time that the server did not send.
    try:
        return parse_time(value) if len(value) > 10 else None
    except ValueError:
        return None


class Date(Kind):
    expected = "date"
    stand_in = "2000-01-01"

    def accepts(self, value: Any) -> bool:
        return type(value) is str and _date(value) is not None

    def decode(self, value: Any, drift: Drift, node: object, key: str | int) -> Any:
        date = _date(value) if type(value) is str else None
        return _mismatch(value, drift, node, key, self.expected) if date is None else date


def _date(value: str) -> datetime.date | None:
    try:
        # Week dates and dates without dashes also parse, but would be written in another form.
        return parse_date(value) if len(value) == 10 and value[7] == "-" else None
    except ValueError:
        return None


class Choice(Kind):
    """An enumeration; values that it does not know are kept."""

    def __init__(self, *values: str | int | bool) -> None:
        self.values = values
        self.stand_in = values[0]
        self._known = frozenset(values)
        self._types = frozenset(map(type, values))
        self.expected = "one of " + ", ".join(map(repr, values[:8])) + (", ..." if len(values) > 8 else "")

    def accepts(self, value: Any) -> bool:
        # A set alone would take True for 1.
        return type(value) in self._types and value in self._known

    def decode(self, value: Any, drift: Drift, node: object, key: str | int) -> Any:
        if self.accepts(value):
            return value
        if type(value) is type(self.values[0]):
            drift.append((node, key, "unknown_enum", f"expected {self.expected}", value))
            return value
        return _mismatch(value, drift, node, key, self.expected)


class Nullable(Kind):
    stand_in = None

    def __init__(self, inner: Kind) -> None:
        self.inner = inner
        self.expected = f"{inner.expected} or null"

    def accepts(self, value: Any) -> bool:
        return value is None or self.inner.accepts(value)

    def misfit(self, value: Any) -> int:
        return 0 if value is None else self.inner.misfit(value)

    def decode(self, value: Any, drift: Drift, node: object, key: str | int) -> Any:
        return None if value is None else self.inner.decode(value, drift, node, key)


class List(Kind):
    expected = "array"
    stand_in: Any = []

    def __init__(self, inner: Kind) -> None:
        self.inner = inner

    def accepts(self, value: Any) -> bool:
        return type(value) is list

    def decode(self, value: Any, drift: Drift, node: object, key: str | int) -> Any:
        if type(value) is list:
            decode = self.inner.decode
            return [decode(item, drift, value, index) for index, item in enumerate(value)]
        return _structure(value, drift, node, key, self.expected)


class Map(Kind):
    expected = "object"
    stand_in: Any = {}

    def __init__(self, inner: Kind) -> None:
        self.inner = inner

    def accepts(self, value: Any) -> bool:
        return type(value) is dict

    def decode(self, value: Any, drift: Drift, node: object, key: str | int) -> Any:
        if type(value) is dict:
            decode = self.inner.decode
            return {name: decode(item, drift, value, name) for name, item in value.items()}
        return _structure(value, drift, node, key, self.expected)


class Ref(Kind):
    """An object of one model."""

    expected = "object"

    def __init__(self, cls: type[Model]) -> None:
        self.cls = cls

    def accepts(self, value: Any) -> bool:
        return type(value) is dict

    def misfit(self, value: Any) -> int:
        """What the object lacks and what is foreign to the model."""
        if type(value) is not dict:
            return 2
        misfit = 0
        known = 0
        for _, name, required, kind in _fields_of(self.cls):
            if name in value:
                known += 1
                misfit += min(kind.misfit(value[name]), 2)
            elif required:
                misfit += 2
        return misfit if self.cls._open else misfit + len(value) - known

    def decode(self, value: Any, drift: Drift, node: object, key: str | int) -> Any:
        if type(value) is dict:
            return self.cls._decode(value, drift)
        return _structure(value, drift, node, key, self.expected)


class Variant(Kind):
    """One of several kinds; `pick` tells the models among them apart by what the object holds."""

    def __init__(self, pick: Callable[[dict[str, Any]], type[Model] | None], *members: Kind) -> None:
        self.pick = pick
        self.members = members
        self.expected = " or ".join(dict.fromkeys(member.expected for member in members))

    def accepts(self, value: Any) -> bool:
        return any(member.accepts(value) for member in self.members)

    def decode(self, value: Any, drift: Drift, node: object, key: str | int) -> Any:
        if type(value) is dict:
            models = [member for member in self.members if isinstance(member, Ref)]
            if models:
                try:
                    cls = self.pick(value)
                except (KeyError, TypeError, IndexError):
                    cls = None
                if cls is None:
                    cls = min(models, key=lambda model: model.misfit(value)).cls
                    drift.append(
                        (node, key, "unknown_variant", f"taken for {cls.__name__}, which fits best", value)
                    )
                return cls._decode(value, drift)
        for member in self.members:
            if member.accepts(value):
                return member.decode(value, drift, node, key)
        if value is None:
            return _mismatch(value, drift, node, key, self.expected)
        alike = [member for member in self.members if isinstance(member, (Choice, Plain, Time, Date))]
        if not alike:
            return _structure(value, drift, node, key, self.expected)
        for member in alike:
            if isinstance(member, Choice) and type(value) is type(member.values[0]):
                return member.decode(value, drift, node, key)
        return _mismatch(value, drift, node, key, self.expected)


def nothing(value: dict[str, Any]) -> None:
    """For unions without models."""


def has_inside(value: dict[str, Any], key: str, inner: str) -> bool:
    """Whether the object under `key`, or the first of the objects there, has the field `inner`."""
    held = value[key]
    if type(held) is list:
        held = held[0] if held else None
    return type(held) is dict and inner in held


def best(value: dict[str, Any], *classes: type[Model]) -> type[Model]:
    """The model that fits an object best, where no single field tells the models apart."""
    return min(classes, key=lambda cls: Ref(cls).misfit(value))


ANY = Kind()
STRING = Plain("string", str)
INTEGER = Plain("integer", int)
NUMBER = Plain("number", float, int)
BOOLEAN = Plain("boolean", bool)
NULL = Plain("null", type(None))
TIME = Time()
DATE = Date()


# Answers


def decode_answer(decoder: Decoder | Kind, data: Any, notes: list[DriftNote] | None) -> Any:
    """Decode a whole answer, and turn what was met into notes with JSON paths."""
    drift: Drift = []
    try:
        if isinstance(decoder, Kind):
            value = decoder.decode(data, drift, ROOT, "")
        else:
            value = decoder(data, drift)
    except Odd:
        raise DecodeError("$", f"expected object, found {_json_type(data)}") from None
    except _Refused as refused:
        paths = _paths(data, {id(refused.node)})
        raise DecodeError(_join(paths, refused.node, refused.key), refused.detail) from None
    if drift and type(notes) is DriftTally:
        paths = _paths(data, {id(entry[0]) for entry in drift}, positions=False)
        places: dict[tuple[str | None, str | int], str] = {}
        for node, key, kind, detail, met in drift:
            at = paths.get(id(node)), key
            place = places.get(at)
            if place is None:
                place = places[at] = _join(paths, node, key, positions=False)
            notes.take(place, kind, detail, met)
    elif drift and notes is not None:
        paths = _paths(data, {id(entry[0]) for entry in drift})
        notes.extend(
            DriftNote(_join(paths, node, key), kind, detail, met) for node, key, kind, detail, met in drift
        )
    return value


def decode_status(
    decoders: Mapping[int, Decoder | Kind | None], status_code: int, data: Any, notes: list[DriftNote] | None
) -> Any:
    """Decode an answer by its status; an undocumented one is taken for the nearest that is documented."""
    nearest = status_code
    if status_code not in decoders:
        nearest = min(decoders, key=lambda documented: (abs(documented - status_code), documented))
        if notes is not None:
            detail = f"status {status_code} is not documented, taken for {nearest}"
            notes.append(DriftNote("$", "undocumented_status", detail, status_code))
    decoder = decoders[nearest]
    if data is None and nearest != status_code:
        return None
    if decoder is None:
        if data is not None and notes is not None:
            notes.append(DriftNote("$", "extra", "content is not documented", data))
        return data
    return decode_answer(decoder, data, notes)


def _join(paths: dict[int, str], node: object, key: str | int, *, positions: bool = True) -> str:
    if node is ROOT:
        return "$"
    return paths.get(id(node), "$..") + _step(key if positions or type(key) is str else None)


def _step(key: str | int | None) -> str:
    if key is None:
        return "[]"
    if isinstance(key, int):
        return f"[{key}]"
    return f".{key}" if key.isidentifier() else f"[{key!r}]"


def _paths(data: Any, sought: set[int], *, positions: bool = True) -> dict[int, str]:
    """The JSON paths of containers, by their identity; without positions, `[]` stands for any place in a list."""
    found: dict[int, str] = {}
    # (container, where its parent is in this list, key in the parent)
    visited: list[tuple[Any, int, str | int | None]] = [(data, -1, "")]
    if id(data) in sought:
        found[id(data)] = "$"
    for place, (node, _, _) in enumerate(visited):
        if len(found) == len(sought):
            break
        inside: Iterable[tuple[str | int | None, Any]] = ()
        if type(node) is dict:
            inside = node.items()
        elif type(node) is list:
            inside = enumerate(node) if positions else zip(repeat(None), node)
        base = path = ""
        for key, value in inside:
            if type(value) is dict or type(value) is list:
                if id(value) in sought:
                    base = base or _path(visited, place)
                    # The items of a list have one path if positions do not count.
                    if not path or key is not None:
                        path = base + _step(key)
                    found[id(value)] = path
                visited.append((value, place, key))
    return found


def _path(visited: list[tuple[Any, int, str | int | None]], place: int) -> str:
    steps: list[str] = []
    while place:
        _, place, key = visited[place]
        steps.append(_step(key))
    return "$" + "".join(reversed(steps))


# Encoding


def encode(value: Any) -> Any:
    """JSON-ready values; times as the server writes them, in UTC or with the offset that they have."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, datetime.datetime):
        return encode_time(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, (list, tuple, set, frozenset)):
        return [encode(item) for item in value]
    if hasattr(value, "items"):
        return {name: encode(item) for name, item in value.items() if not isinstance(item, Unset)}
    return value


def encode_time(value: datetime.datetime) -> str:
    if value.tzinfo is None:
        raise ValueError("a time needs an offset: give a datetime with tzinfo, such as datetime.timezone.utc")
    written = value.isoformat(timespec="microseconds" if value.microsecond % 1000 else "milliseconds")
    return written[:-6] + "Z" if written.endswith("+00:00") else written


def not_null(value: T, argument: str) -> T:
    """The value of an argument that has no form for null."""
    if value is None:
        raise ValueError(f"{argument} must not be None; leave it out.")
    return value


def refuse_nulls(body: Any, names: Mapping[str, str]) -> None:
    """Find null where the API takes none; `names` are the server's names of such members, and ours."""
    for name, attribute in names.items():
        if isinstance(body, dict) and body.get(name, UNSET) is None:
            raise ValueError(f"{attribute} must not be None, as the API takes no null there; leave it out.")


def encode_query(value: Any, *, joined: bool = True) -> Any:
    """A query value; lists as one value with commas or as a repeated key."""
    if isinstance(value, (list, tuple, set, frozenset)):
        items = [_query_text(item) for item in value]
        return ",".join(items) if joined else items
    return _query_text(value)


def _query_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (datetime.datetime, datetime.date)):
        return str(encode(value))
    return str(value)


def path_segment(name: str, value: Any) -> str:
    """A path parameter as one segment of a path; `name` is the argument that an error names.

    Raises `ValueError` for a value that would lead to another path.
    """
    if value is None or isinstance(value, (bool, Unset, Model)) or _is_container(value):
        raise ValueError(f"{name} must be text or a number, not {_argument_type(value)}")
    text = value if isinstance(value, str) else str(value)
    problem = misleading(text)
    if problem:
        raise ValueError(f"{name} must not be {text[:60]!r}: {problem}")
    return quote(text, safe="")


def misleading(segment: str) -> str:
    """Why a text cannot be one segment of a path; empty if it can.

    Clients and servers resolve `.` and `..` before they route, and some decode `%2F` and `%2E` first, or take a
    backslash for a slash, or ignore what follows a semicolon.
    """
    text, decoded = segment, unquote(segment)
    while decoded != text:
        text, decoded = decoded, unquote(decoded)
    if not text.strip():
        return "an empty segment leads to another path"
    if any(ord(character) < 32 or 127 <= ord(character) < 160 for character in segment + text):
        return "it holds a control character"
    if any("\ud800" <= character <= "\udfff" for character in segment):
        return "it is not valid Unicode"
    for part in text.replace("\\", "/").split("/"):
        if part.partition(";")[0].strip() in (".", ".."):
            return "dots lead to another path"
    return ""


def _is_container(value: Any) -> bool:
    return hasattr(value, "__iter__") and not isinstance(value, str)


def _argument_type(value: Any) -> str:
    return "None" if value is None else "UNSET" if isinstance(value, Unset) else type(value).__name__


def encode_form(body: Any) -> dict[str, Any]:
    """The fields of a form; lists as a repeated field, objects as fields with brackets."""
    fields: dict[str, Any] = {}
    for name, value in _body_fields(body):
        if isinstance(value, list) and not any(isinstance(item, (dict, list)) for item in value):
            fields[name] = [_query_text(item) for item in value if item is not None]
        else:
            fields.update(encode_nested(name, value))
    return fields


def encode_multipart(body: Any) -> list[tuple[str, Any]]:
    """The parts of a multipart body; bytes, open files and httpx's tuples are sent as files."""
    parts: list[tuple[str, Any]] = []
    for name, value in _body_fields(body):
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, (bytes, tuple)) or hasattr(item, "read"):
                parts.append((name, item))
            elif isinstance(item, (dict, list)):
                parts.append((name, (None, json.dumps(encode(item)), "application/json")))
            elif item is not None:
                parts.append((name, (None, _query_text(item))))
    return parts


def _body_fields(body: Any) -> Iterator[tuple[str, Any]]:
    fields = body.to_dict() if isinstance(body, Model) else body
    for name, value in fields.items():
        if not isinstance(value, Unset):
            yield name, value if isinstance(value, tuple) else encode(value)


def encode_nested(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """A structured query value as keys with brackets: `name[0][field]`."""
    value = encode(value)
    if isinstance(value, dict):
        for key, item in value.items():
            yield from encode_nested(f"{name}[{key}]", item)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from encode_nested(f"{name}[{index}]", item)
    elif value is not None:
        yield name, _query_text(value)
