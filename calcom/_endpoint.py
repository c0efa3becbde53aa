"""From a generated endpoint module to a prepared call.

Only this module uses private names of the generated code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, TypeVar

from . import _bodies, _usage
from ._call import Call, Decoder, Undecodable
from ._drift import Drift
from .errors import ConfigurationError, NaiveDatetimeError

if TYPE_CHECKING:
    from calcom_v2.operations import Operation
    from calcom_v2.types import DriftTally

    from .types import CallOptions

P = ParamSpec("P")
R_co = TypeVar("R_co", covariant=True)
R = TypeVar("R")

V1, V2 = "calcom_v1", "calcom_v2"
DEEPEST = 100

# The arguments of a prepared request that can hold its body, under httpx's names.
ENCODINGS = ("json", "data", "files", "content")


class Endpoint(Protocol[P, R_co]):
    """What every generated endpoint module has."""

    def _get_kwargs(self, *args: P.args, **kwargs: P.kwargs) -> dict[str, Any]: ...

    def _decode(self, status_code: int, data: object, notes: list[Any] | None = None) -> R_co: ...


def prepare(
    endpoint: Endpoint[P, R], options: CallOptions | None, /, *args: P.args, **kwargs: P.kwargs
) -> Call[R]:
    """The call of an endpoint with these arguments; arguments that cannot be sent raise an error."""
    package, name = _home(endpoint)
    operation = operations(package)[name]
    module: Any = endpoint
    build: Callable[..., Any] = endpoint._get_kwargs
    written: Any = kwargs
    for field in _bodies.lists_of(endpoint._get_kwargs) & kwargs.keys():
        if isinstance(kwargs[field], str | bytes):
            raise _bodies.not_a_list(f"{name}: {field}", kwargs[field])  # type: ignore[arg-type]
    if "body" in kwargs:
        kinds = _body_type(package, name)
        written = {**kwargs, "body": _bodies.spelled(kwargs["body"], kinds, package, name)}
    try:
        request = build(*args, **written)
    except OverflowError:
        raise ConfigurationError(f"{name}: a time is out of range.") from None
    except RecursionError:
        raise ConfigurationError(f"{name}: an argument is nested too deeply or contains itself.") from None
    except ValueError as error:
        if "tzinfo" in str(error):
            raise NaiveDatetimeError(
                f"{name}: a datetime has no time zone. Give it one, such as "
                "value.replace(tzinfo=zoneinfo.ZoneInfo('Europe/Paris')) for a local time or "
                "datetime(..., tzinfo=timezone.utc)."
            ) from None
        raise ConfigurationError(f"{name}: {error}") from None
    encoding = next((each for each in ENCODINGS if each in request), "json")
    return Call(
        operation=name,
        package=package,
        area=operation.tag,
        method=operation.method,
        path=request["url"],
        query=request.get("params", {}),
        body=request.get(encoding),
        encoding=encoding,
        has_body=encoding in request,
        decode=_target if operation.redirects else _decoder(module),
        decode_by_version=_variants(package, name),
        versions=_versions(package, name),
        default_version=operation.default_version,
        accepts_redirect=operation.redirects,
        options=options or {},
    )


def checked_path(path: object) -> str:
    """The path, checked; an error if one of its segments would lead to another path."""
    if not isinstance(path, str):
        raise ConfigurationError(f"path must be a string, not {type(path).__name__}.")
    if not path.startswith("/"):
        raise ConfigurationError(f"path must begin with a slash and must not name a host: {path[:60]!r}.")
    bare, _, fragment = path.partition("#")
    if fragment or bare != path:
        raise ConfigurationError(
            f"path must not contain a fragment: {path[:60]!r}. Quote ids with quote(id, safe='')."
        )
    _, *segments = bare.partition("?")[0].split("/")
    for segment in segments if segments != [""] else ():
        problem = "an id is missing" if segment == "None" else _misleading()(segment)
        if problem:
            raise ConfigurationError(
                f"path {path[:60]!r} must not contain the segment {segment[:60]!r}: {problem}."
            )
    return path


def checked_method(method: object) -> str:
    """The name of an HTTP method in capitals."""
    if not isinstance(method, str) or not (method.isascii() and method.isalpha()):
        raise ConfigurationError(f"method must be an HTTP method such as 'GET', not {method!r:.60}.")
    return method.upper()


@cache
def _misleading() -> Callable[[str], str]:
    check: Callable[[str], str] = import_module(f"{V2}._codec").misleading
    return check


def _target(_status: int, data: Any, _drifts: list[Drift]) -> Any:
    """The target of a redirect; the server may leave it empty."""
    if not isinstance(data, dict) or not isinstance(data.get("url"), str):
        raise Undecodable("$", "expected a redirect")
    return data["url"]


def _home(endpoint: Endpoint[Any, Any]) -> tuple[str, str]:
    """The generated package of an endpoint, and the name of its operation there."""
    parts = endpoint.__name__.split(".")  # type: ignore[attr-defined]
    return parts[0], parts[-1]


@cache
def _types(package: str) -> Any:
    return import_module(f"{package}.types")


@cache
def _decoder(endpoint: Any) -> Decoder[Any]:
    package, name = _home(endpoint)
    types = _types(package)
    refusal, tally = types.DecodeError, types.DriftTally
    returned = str(endpoint._decode.__annotations__.get("return", "Any"))
    has_body = returned != "Any" and "None" not in returned
    # In v1 the envelope has another field name for each kind of resource.
    whole = re.compile(
        r"\$(\.\w+(\[\d*\])?)?"
        if package != V2 and returned.endswith("Response")
        else r"\$(\.data(\[\d*\])?)?"
    )

    def decode(status_code: int, data: Any, drifts: list[Drift]) -> Any:
        notes: DriftTally = tally()
        try:
            answer = endpoint._decode(status_code, data, notes)
        except refusal as error:
            raise Undecodable(error.path, error.detail) from None
        if answer is None and has_body:
            raise Undecodable("$", "expected a body, got none")
        for (path, kind, detail), times in notes.counts.items():
            # The method could not return a model.
            if whole.fullmatch(path) and kind in ("missing", "unexpected_null", "wrong_type"):
                raise Undecodable(path, detail)
            drifts.append(Drift(name, path, kind, detail, times))
        for path, value in notes.held:
            if _is_deep(value):
                raise Undecodable(path, "it is nested too deeply")
        if _usage.recorder is not None:
            _usage.recorder.answered(answer, package, name)
        return answer

    return decode


def _is_deep(value: Any) -> bool:
    """Whether a value is nested more deeply than any real answer, or than Python can show."""
    level = [value]
    for _ in range(DEEPEST):
        inner = [
            each.values() if type(each) is dict else each for each in level if type(each) in (dict, list)
        ]
        if not inner:
            return False
        level = [each for values in inner for each in values]
    return True


@cache
def operations(package: str = V2) -> Mapping[str, Operation]:
    """Every operation of a document by its name."""
    table: Mapping[str, Operation] = import_module(f"{package}.operations").OPERATIONS
    return table


def operation_of(package: str, name: str, method: str, path: str, version: str | None) -> Operation | None:
    """The operation of a call, in the shape of its version; `None` if the document lacks it."""
    if not package:
        return None
    table = operations(package)
    if name not in table:
        name = _named_by_path(package, method, path)
        if not name:
            return None
    module = _shapes(package).get(name, {}).get(version or "")
    return table[module.rpartition(".")[2] if module else name]


def _named_by_path(package: str, method: str, path: str) -> str:
    """The operation of a request made by path; a fixed path goes before one with ids."""
    path = path.partition("?")[0]
    found = [
        operation
        for operation in operations(package).values()
        if operation.method == method
        and operation.shape_of is None
        and re.fullmatch(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(operation.path)), path)
    ]
    return min(found, key=lambda operation: operation.path.count("{")).id if found else ""


@cache
def path_parameters(path: str) -> tuple[str, ...]:
    """The names in a path, as `bookingUid`."""
    return tuple(re.findall(r"\{(\w+)\}", path))


@cache
def body_kinds(package: str, module: str) -> tuple[Any, ...]:
    """The kinds of body that an operation takes, for `_bodies.members`."""
    annotations = import_module(f"{package}.{module}")._get_kwargs.__annotations__
    return tuple(_bodies.models(str(annotations.get("body", "")), package))


@cache
def answer_kinds(package: str, module: str) -> tuple[Any, ...]:
    """The kinds of answer that an operation returns."""
    annotations = import_module(f"{package}.{module}")._decode.__annotations__
    return tuple(_bodies.models(str(annotations.get("return", "")), package))


@cache
def names() -> frozenset[str]:
    """The names that a version can be chosen for: areas and operations."""
    table = operations()
    return frozenset(table) | {operation.tag for operation in table.values()}


@cache
def _shapes(package: str) -> Mapping[str, Mapping[str, str]]:
    """Operation -> version -> module, for versions with a different shape."""
    found: dict[str, dict[str, str]] = {}
    for operation in operations(package).values():
        if operation.shape_of is not None:
            versions = {version for versions in operation.versions.values() for version in versions}
            found.setdefault(operation.shape_of, {}).update(dict.fromkeys(versions, operation.module))
    return found


@cache
def _variants(package: str, name: str) -> Mapping[str, Decoder[Any]]:
    """The decoders of the versions with a different shape."""
    shapes = _shapes(package).get(name, {})
    return {version: _decoder(import_module(f"{package}.{module}")) for version, module in shapes.items()}


@cache
def _body_type(package: str, name: str) -> str:
    """The types of an operation's body, in its own and in newer versions."""
    operation = operations(package)[name]
    default = operation.default_version
    shapes = _shapes(package).get(name, {})
    newer = {module for version, module in shapes.items() if default is not None and version > default}
    modules = [import_module(f"{package}.{module}") for module in (operation.module, *sorted(newer))]
    found = [str(module._get_kwargs.__annotations__.get("body", "")) for module in modules]
    return " | ".join(filter(None, found))


@cache
def _versions(package: str, name: str) -> Mapping[str, tuple[str, ...]]:
    operation = operations(package)[name]
    # An operation that ignores the version still lists the editions that have it.
    return {edition: operation.versions.get(edition, ()) for edition in operation.editions}


def body_of(
    operation: str,
    given: Any,
    required: tuple[str, ...],
    fields: list[tuple[str, str, Any]],
    package: str = V2,
) -> Any:
    """The body of a call: the given one, or one made from the given fields."""
    absent = _types(package).UNSET
    named = {wire: value for _, wire, value in fields if value is not absent}
    if given is not absent:
        if named:
            raise ConfigurationError(f"{operation}: give either body or its fields, not both.")
        return given
    missing = [name for name, _, value in fields if name in required and value is absent]
    if missing:
        raise ConfigurationError(f"{operation} needs {', '.join(missing)}.")
    return named
