"""Record which parts of the API a program uses while it runs, for `calcom.testing.record`.

The record has the operations that are called, their versions, parameters and body fields, and the fields of
answers that are read. It contains only names and JSON types, no values.

To see reads, the fields of the models in answers become properties in place of slots while something is
recorded, and each model carries its place in the answer. Otherwise nothing is changed.
"""

from __future__ import annotations

import atexit
import multiprocessing.util
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from calcom_spec import usage
from calcom_spec.usage import Note, Usage

from . import _bodies, _endpoint, _usage, _wire
from ._call import Call
from ._files import FileLock, replace_text

API = {"calcom_v1": "v1", "calcom_v2": "v2"}
TEST = "PYTEST_CURRENT_TEST"
# Seconds to wait for another process that writes the same file; it needs far less.
PATIENCE = 30.0

_TYPES: dict[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    list: "array",
    dict: "object",
    type(None): "null",
}


# Types that contain no models.
_PLAIN = frozenset({*_TYPES, datetime, date}) - {list, dict}


class _Place(NamedTuple):
    """An operation; notes are attached to it."""

    api: str
    operation: str
    method: str
    path: str


class _Node:
    """A place in the answers of an operation, shared by all objects at this place."""

    __slots__ = ("inner", "path", "place", "recorder", "seen")

    def __init__(self, recorder: Recorder, place: _Place, path: str) -> None:
        self.recorder = recorder
        self.place = place
        self.path = path
        self.inner: dict[str, _Node] = {}
        self.seen: set[tuple[str, str, type, str]] = set()

    def below(self, name: str) -> _Node:
        """The place of a field, or of the items."""
        found = self.inner.get(name)
        if found is None:
            path = f"{self.path}.{name}" if self.path else name
            found = self.inner.setdefault(name, _Node(self.recorder, self.place, path))
        return found

    def read(self, name: str, value: Any, model: str = "") -> None:
        """Note that a field was read here from an object of this class."""
        key = (name, model, value.__class__, self.recorder.test)
        if key not in self.seen:
            self.seen.add(key)
            self.recorder.note(self.place, usage.ANSWER, self.below(name).path, _type_of(value), model)


class _Extra(dict[str, Any]):
    """The undocumented fields of a model, and the place of the model."""

    __slots__ = ("is_open", "node")

    node: _Node
    is_open: bool
    """Whether the document allows any name: then names are data."""

    def _read(self, name: str) -> None:
        if not self.is_open and name in self.keys():
            self.node.read(name, dict.get(self, name))

    def __getitem__(self, name: str) -> Any:
        self._read(name)
        return super().__getitem__(name)

    def get(self, name: str, default: Any = None) -> Any:
        self._read(name)
        return super().get(name, default)

    def __reduce__(self) -> Any:
        return dict, (dict(dict.items(self)),)


class _Encoded(dict[str, Any]):
    """The result of `to_dict`: reads are noted here too, and so is any use of the whole dictionary."""

    __slots__ = ("model", "node", "open_fields")

    def __init__(self, node: _Node, fields: dict[str, Any], open_fields: frozenset[str], model: str) -> None:
        super().__init__(fields)
        self.node = node
        self.open_fields = open_fields
        self.model = model

    def _read(self, name: str) -> None:
        if name not in self.open_fields:
            self.node.read(name, dict.get(self, name), self.model)

    def _whole(self) -> None:
        self.node.read(usage.WHOLE, {}, self.model)

    def __getitem__(self, name: str) -> Any:
        self._read(name)
        return super().__getitem__(name)

    def __contains__(self, name: object) -> bool:
        self._read(str(name))
        return super().__contains__(name)

    def get(self, name: str, default: Any = None) -> Any:
        self._read(name)
        return super().get(name, default)

    def pop(self, name: str, *default: Any) -> Any:
        self._read(name)
        return super().pop(name, *default)

    def __iter__(self) -> Iterator[str]:
        self._whole()
        return super().__iter__()

    def keys(self) -> Any:
        self._whole()
        return super().keys()

    def values(self) -> Any:
        self._whole()
        return super().values()

    def items(self) -> Any:
        self._whole()
        return super().items()

    def copy(self) -> _Encoded:
        return _Encoded(self.node, dict(super().items()), self.open_fields, self.model)

    def __reduce__(self) -> Any:
        return dict, (dict(dict.items(self)),)


def _type_of(value: Any) -> str:
    found = _TYPES.get(type(value))
    if found is not None:
        return found
    if isinstance(value, date | str):
        return "string"
    if hasattr(value, "to_dict") or isinstance(value, dict):
        return "object"
    return "array" if isinstance(value, list | tuple) else "absent"


class _Watch:
    """The model classes whose reads are noted, and their original attributes."""

    def __init__(self) -> None:
        self.before: list[tuple[type, str, Any]] = []
        self.classes: set[type] = set()

    def model(self, cls: type) -> None:
        """Note reads from models of this class."""
        if cls in self.classes:
            return
        self.classes.add(cls)
        base = cls.__mro__[-2]
        if base not in self.classes:
            self.classes.add(base)
            for name in ("__repr__", "__eq__", "to_dict"):
                before = getattr(base, name)
                self._put(base, name, _encoding(before) if name == "to_dict" else _unseen(before))
        for attribute, name in cls._names:  # type: ignore[attr-defined]
            slot = cls.__dict__[attribute]
            # Writes still use the slot directly, so they cost no more than before.
            seen = _seen(slot.__get__, name, cls.__name__)
            self._put(cls, attribute, property(seen, slot.__set__, slot.__delete__))

    def made(self, cls: type, node: _Node) -> None:
        """Note reads from a named tuple of the client, which always stands at one place."""
        if cls in self.classes:
            return
        self.classes.add(cls)
        for attribute in cls._fields:  # type: ignore[attr-defined]
            item = cls.__dict__[attribute]
            seen = _seen_at(node, item.__get__, _wire.camel(attribute), cls.__name__)
            self._put(cls, attribute, property(seen))

    def _put(self, cls: type, name: str, value: Any) -> None:
        self.before.append((cls, name, cls.__dict__[name]))
        setattr(cls, name, value)

    def undo(self) -> None:
        """Put back the slots."""
        for cls, name, value in reversed(self.before):
            setattr(cls, name, value)
        self.before.clear()
        self.classes.clear()


_watch = _Watch()


def _seen(slot: Callable[[Any], Any], name: str, model: str) -> Callable[[Any], Any]:
    def get(self: Any) -> Any:
        value = slot(self)
        extra = self._extra
        if extra.__class__ is _Extra:
            node = extra.node
            kind = value.__class__
            if (name, model, kind, node.recorder.test) not in node.seen:
                node.read(name, value, model)
            if kind not in _PLAIN:
                _mark(value, node.below(name))
        return value

    return get


def _seen_at(node: _Node, item: Callable[[Any], Any], name: str, model: str) -> Callable[[Any], Any]:
    def get(self: Any) -> Any:
        value = item(self)
        node.read(name, value, model)
        return value

    return get


def _unseen(method: Callable[..., Any]) -> Callable[..., Any]:
    """The method without notes: it reads all fields, but the program does not."""

    def unseen(*models: Any) -> Any:
        marked = [
            (model, extra) for model in models if isinstance(extra := getattr(model, "_extra", None), _Extra)
        ]
        for model, extra in marked:
            model._extra = dict(dict.items(extra)) or None
        try:
            return method(*models)
        finally:
            for model, extra in marked:
                model._extra = extra

    return unseen


def _encoding(method: Callable[[Any], dict[str, Any]]) -> Callable[[Any], dict[str, Any]]:
    quiet = _unseen(method)

    def to_dict(self: Any) -> dict[str, Any]:
        extra = self._extra
        if extra.__class__ is not _Extra:
            return method(self)
        self._extra = None
        try:
            for attribute, name in self._names:
                _mark(getattr(self, attribute), extra.node.below(name))
        finally:
            self._extra = extra
        names = frozenset(dict.keys(extra)) if extra.is_open else frozenset()
        return _Encoded(extra.node, quiet(self), names, type(self).__name__)

    return to_dict


def _mark(value: Any, node: _Node) -> None:
    """Attach the place to the models in a value."""
    kind = value.__class__
    if kind is list or kind is dict:
        inner = node.below("[]")
        for item in value if kind is list else value.values():
            if item.__class__ not in _PLAIN:
                _mark(item, inner)
    elif kind in _watch.classes or hasattr(kind, "_names"):
        extra = value._extra
        if extra.__class__ is not _Extra or extra.node is not node:
            _watch.model(kind)
            marked = _Extra(dict.items(extra)) if extra else _Extra()
            marked.node, marked.is_open = node, kind._open
            value._extra = marked


def _wrapped(value: Any, node: _Node, kinds: Iterable[Any]) -> Any:
    """JSON that notes reads, except of names that are data."""
    if isinstance(value, dict):
        known, _, rest = _bodies.members(kinds)
        if not known:
            inner = node.below("[]")
            return {name: _wrapped(item, inner, rest) for name, item in value.items()}
        fields = {name: _wrapped(item, node.below(name), known.get(name, ())) for name, item in value.items()}
        is_open = _bodies.takes_any_name(kinds)
        return _Encoded(node, fields, frozenset(fields.keys() - known.keys() if is_open else ()), "")
    if isinstance(value, list):
        inner = node.below("[]")
        return [_wrapped(item, inner, _bodies.items(kinds)) for item in value]
    return value


class Recorder:
    """Notes usage until it is stopped or the program ends."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path).absolute()
        self.test = named(os.environ.get(TEST, ""))
        """The running test; empty outside of tests."""
        self._notes: set[Note] = set()
        self._editions: set[str] = set()
        self._roots: dict[_Place, _Node] = {}
        self._sent: set[tuple[Any, ...]] = set()
        self._elsewhere = os.environ.get(_usage.VARIABLE)

    @property
    def usage(self) -> Usage:
        """The usage noted so far."""
        return Usage(frozenset(self._notes), frozenset(self._editions))

    def note(self, place: _Place, section: str, name: str, kind: str = "", model: str = "") -> None:
        """Add one note."""
        self._notes.add(Note(*place, section, name, kind, model, self.test))

    # -- notes from calls

    def sent(self, call: Call[Any], version: str | None, editions: tuple[str, ...]) -> None:
        """Note what a call sends."""
        if not call.package or _usage.asking_for_itself.get():
            return
        query = tuple((name.partition("[")[0], _type_in_query(value)) for name, value in call.query.items())
        fields = tuple(self._body(call)) if call.has_body else ()
        path = "" if call.operation in _endpoint.operations(call.package) else call.path
        form = (call.package, call.operation, path, version, editions[:1], self.test, query, fields)
        if form not in self._sent:
            self._sent.add(form)
            self._note_sent(call, version, editions, dict(query), fields)

    def _note_sent(
        self,
        call: Call[Any],
        version: str | None,
        editions: tuple[str, ...],
        query: dict[str, str],
        fields: tuple[tuple[str, str], ...],
    ) -> None:
        operation = _endpoint.operation_of(call.package, call.operation, call.method, call.path, version)
        if operation is None:
            return
        if call.package == _endpoint.V2:
            self._editions.update(editions[:1])
        place = _Place(API[call.package], operation.id, operation.method, operation.path)
        self.note(place, usage.VERSION, version or "")
        sent = {f"path.{name}": "string" for name in _endpoint.path_parameters(operation.path)}
        sent |= {f"query.{name}": kind for name, kind in query.items()}
        for name, kind in sent.items():
            self.note(place, usage.PARAMETERS, name, kind)
        for name, kind in fields:
            self.note(place, usage.BODY, name, kind)
        self.note(place, usage.CALL, "\n".join(sorted({*sent, *(f"body.{name}" for name, _ in fields)})))

    def _body(self, call: Call[Any]) -> Iterator[tuple[str, str]]:
        body = call.body
        if call.encoding in ("data", "files"):
            # The fields of forms are flat: `a[b][0]`.
            body = {name.partition("[")[0]: value for name, value in dict(body or {}).items()}
        return _fields(body, _body_of(call.package, call.operation, call.method, call.path), "")

    def answered(self, answer: Any, package: str, operation: str) -> None:
        """Note what is read from a decoded answer."""
        if not _usage.asking_for_itself.get():
            _mark(answer, self._root(package, operation))

    def made(self, cls: type, call: Call[Any], path: str, *, read: Iterable[str]) -> None:
        """Note reads from a class that the client itself makes from the objects at this path."""
        node = self._root(call.package, call.operation)
        for name in path.split("."):
            node.read(name, {})
            node = node.below(name)
        for name in read:
            node.read(name, "")
        _watch.made(cls, node)

    def raw(self, answer: Any, call: Call[Any], path: str = "") -> Any:
        """The undecoded JSON of an answer, wrapped so that reads are noted."""
        facts = _endpoint.operation_of(
            call.package, call.operation, call.method, call.path, call.default_version
        )
        if facts is None or _usage.asking_for_itself.get():
            return answer
        node = self._root(call.package, facts.id)
        kinds: Iterable[Any] = _endpoint.answer_kinds(call.package, facts.module)
        if path:
            known, _, _ = _bodies.members(kinds)
            if path not in known:
                return answer
            node.read(path, answer)
            node, kinds = node.below(path), known[path]
        return _wrapped(answer, node, list(kinds))

    def _root(self, package: str, operation: str) -> _Node:
        facts = _endpoint.operations(package)[operation]
        place = _Place(API[package], facts.id, facts.method, facts.path)
        root = self._roots.get(place)
        return self._roots.setdefault(place, _Node(self, place, "")) if root is None else root

    # -- the file

    def save(self) -> None:
        """Add the notes so far to the file."""
        lock = FileLock(self.path.with_name(f".{self.path.name}.lock"))
        end = time.monotonic() + PATIENCE
        while not lock.try_acquire():
            if time.monotonic() > end:
                raise TimeoutError(f"{self.path} is locked by another process")
            time.sleep(0.01)
        try:
            there = usage.read(self.path) if self.path.exists() else Usage(frozenset())
            replace_text(self.path, usage.dump(there | self.usage))
        finally:
            lock.release()

    def stop(self) -> None:
        """Stop and save; does nothing if already stopped."""
        if _usage.recorder is not self:
            return
        _usage.recorder = None
        _watch.undo()
        if self._elsewhere is None:
            os.environ.pop(_usage.VARIABLE, None)
        else:
            os.environ[_usage.VARIABLE] = self._elsewhere
        atexit.unregister(self._at_exit)
        self.save()

    def _at_exit(self) -> None:
        try:
            self.stop()
        except (OSError, ValueError) as error:
            print(f"calcom: {self.path} could not be written: {error}", file=sys.stderr)

    def _in_child(self) -> None:
        # Processes started by multiprocessing skip `atexit`.
        multiprocessing.util.Finalize(None, self._at_exit, exitpriority=0)


def named(test: str) -> str:
    """The name of a test without its phase and its parameters, which are values."""
    bare = test.partition("[")[0]
    return bare.rpartition(" (")[0] if bare.endswith(")") else bare


class _Form:
    """The shape of a body at one place, from the tables of the models, computed on demand."""

    __slots__ = ("_fields", "_inner", "_items", "is_open", "kinds")

    def __init__(self, kinds: Iterable[Any]) -> None:
        self.kinds = list(kinds)
        self.is_open = _bodies.takes_any_name(self.kinds)
        self._fields: dict[str, list[Any]] = _bodies.members(self.kinds)[0]
        self._inner: dict[str, _Form] = {}
        self._items: _Form | None = None

    def names(self, name: str) -> bool:
        """Whether the name is the name of a field, not data."""
        return name in self._fields or not self.is_open

    def field(self, name: str) -> _Form:
        """The shape of a field."""
        if name not in self._inner:
            self._inner[name] = _Form(self._fields.get(name, ()))
        return self._inner[name]

    @property
    def items(self) -> _Form:
        """The shape of a list's items."""
        if self._items is None:
            self._items = _Form(_bodies.items(self.kinds))
        return self._items


@cache
def _form(package: str, module: str) -> _Form:
    return _Form(_endpoint.body_kinds(package, module))


def _body_of(package: str, operation: str, method: str, path: str) -> _Form:
    facts = _endpoint.operation_of(package, operation, method, path, None)
    return _form(package, facts.module) if facts else _Form(())


def _type_in_query(value: Any) -> str:
    # Lists are sent as one string with commas.
    return "array" if isinstance(value, list | tuple) or "," in str(value) else "string"


def _fields(value: Any, form: _Form, path: str) -> Iterator[tuple[str, str]]:
    """The names and types in a body, except names that are data, such as those in metadata."""
    if isinstance(value, dict):
        for name, item in value.items():
            if form.names(name):
                inner = f"{path}.{name}" if path else name
                yield inner, _type_of(item)
                if isinstance(item, dict | list | tuple):
                    yield from _fields(item, form.field(name), inner)
    elif isinstance(value, list | tuple):
        inner = f"{path}.[]" if path else "[]"
        for item in value:
            yield inner, _type_of(item)
            if isinstance(item, dict | list | tuple):
                yield from _fields(item, form.items, inner)


def begin(path: str | os.PathLike[str]) -> Recorder:
    """Start recording in this process and in those that it starts."""
    if _usage.recorder is not None:
        raise RuntimeError(f"usage is already being recorded to {_usage.recorder.path}")
    made = Recorder(path)
    if made.path.exists():
        usage.read(made.path)
    _usage.recorder = made
    os.environ[_usage.VARIABLE] = str(made.path)
    atexit.register(made._at_exit)
    multiprocessing.util.register_after_fork(made, Recorder._in_child)
    return made
