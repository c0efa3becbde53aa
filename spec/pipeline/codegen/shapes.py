"""The shapes of values, from the parsed document."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import (
    AnyProperty,
    LiteralEnumProperty,
    ModelProperty,
)
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

# Fields that a representation leaves out.
SECRET = re.compile(
    r"(.*_)?(secret|password|token|(api|private|encrypted|hashed|service_account)_key|(verification|access)_code)"
    r"|key|code_verifier|signature|otp"
)


@dataclass(frozen=True)
class Anything:
    pass


@dataclass(frozen=True)
class Null:
    pass


@dataclass(frozen=True)
class Scalar:
    """`kind` is one of str, int, float, bool, time, date."""

    kind: str


@dataclass(frozen=True)
class Enum:
    """A closed list in the document, an open one in Python; `name` is its alias, if it has one."""

    values: tuple[str | int | bool, ...]
    name: str = ""
    module: str = ""


@dataclass(frozen=True)
class _Around:
    inner: Shape


class Nullable(_Around):
    """A value of the inner shape, or null."""


class List(_Around):
    """A list of values of the inner shape."""


class Map(_Around):
    """An object with any keys, and values of the inner shape."""


@dataclass(frozen=True)
class Ref:
    """An object of the model with that name."""

    name: str
    module: str


@dataclass(frozen=True)
class Union:
    members: tuple[Shape, ...]


Shape = Anything | Null | Scalar | Enum | Nullable | List | Map | Ref | Union
ANY = Anything()
JSON_TYPES = {"str": "str", "int": "int", "float": "float", "bool": "bool", "time": "str", "date": "str"}


def takes_null(shape: Shape) -> bool:
    """Return whether JSON null is as documented."""
    if isinstance(shape, Union):
        return any(map(takes_null, shape.members))
    return isinstance(shape, Anything | Null | Nullable)


def json_types(shape: Shape) -> set[str]:
    match shape:
        case Scalar(kind):
            return {"float", "int"} if kind == "float" else {JSON_TYPES[kind]}
        case Enum(values):
            return {type(value).__name__ for value in values}
        case Nullable(inner):
            return json_types(inner) | {"NoneType"}
        case Null():
            return {"NoneType"}
        case List():
            return {"list"}
        case Map() | Ref():
            return {"dict"}
        case Union(members):
            return {kind for member in members for kind in json_types(member)}
        case Anything():
            return {"dict", "list", "str", "int", "float", "bool", "NoneType"}


@dataclass
class Field:
    attribute: str
    name: str
    required: bool
    shape: Shape


@dataclass
class Model:
    name: str
    module: str
    fields: list[Field]
    open: bool

    @property
    def hidden(self) -> list[str]:
        return [field.attribute for field in self.fields if SECRET.fullmatch(field.attribute)]


@dataclass
class Shapes:
    """Every model, enumeration and union of a document, by name."""

    data: GeneratorData
    models: dict[str, Model] = field(default_factory=dict)
    enums: dict[str, Enum] = field(default_factory=dict)
    parsed: dict[str, ModelProperty] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.parsed = {str(model.class_info.name): model for model in self.data.models}
        for enum in self.data.enums:
            shape = self.of(enum)
            assert isinstance(shape, Enum)
            self.enums[shape.name] = shape
        for name, model in sorted(self.parsed.items()):
            if not _is_map(model):
                self.models[name] = self._model(model)

    def _model(self, model: ModelProperty) -> Model:
        fields = [
            Field(str(prop.python_name), prop.name.get_untrusted_value(), prop.required, self.of(prop))
            for prop in (*(model.required_properties or ()), *(model.optional_properties or ()))
        ]
        is_open = model.data.additionalProperties not in (None, False)
        return Model(str(model.class_info.name), str(model.class_info.module_name), fields, is_open)

    def of(self, prop: PropertyProtocol) -> Shape:
        if isinstance(prop, ModelProperty):
            final = self.parsed[str(prop.class_info.name)]
            if _is_map(final):
                return Map(self.of(final.additional_properties) if final.additional_properties else ANY)
            return Ref(str(final.class_info.name), str(final.class_info.module_name))
        if isinstance(prop, UnionProperty):
            return self.union([self.of(inner) for inner in prop.inner_properties])
        if isinstance(prop, ListProperty):
            return List(self.of(prop.inner_property))
        if isinstance(prop, LiteralEnumProperty):
            values = tuple(sorted(prop.values, key=lambda value: (str(type(value)), value)))
            return Enum(values, str(prop.class_info.name), str(prop.class_info.module_name))
        if isinstance(prop, ConstProperty):
            return Enum((prop.value.raw_value,))
        return _scalar(prop)

    def union(self, members: list[Shape]) -> Shape:
        """Return one shape for values that have any of these."""
        nullable = False
        flat: list[Shape] = []
        for given in members:
            nullable = nullable or isinstance(given, Nullable)
            member = given.inner if isinstance(given, Nullable) else given
            if isinstance(member, Null):
                nullable = True
                continue
            inner = member.members if isinstance(member, Union) else (member,)
            flat += [shape for shape in inner if shape not in flat]
        if ANY in flat:
            return ANY
        if len(flat) > 1 and all(isinstance(shape, Enum) and not shape.name for shape in flat):
            flat = [Enum(tuple(value for shape in flat if isinstance(shape, Enum) for value in shape.values))]
        if not flat:
            return Null()
        lists = [shape.inner for shape in flat if isinstance(shape, List)]
        if len(lists) > 1:
            # Nobody can tell what an empty list contains, so all lists are one kind, whatever their items.
            flat = [shape for shape in flat if not isinstance(shape, List)] + [List(self.union(lists))]
        joined: Shape = flat[0] if len(flat) == 1 else Union(tuple(flat))
        return Nullable(joined) if nullable else joined


def _is_map(model: ModelProperty) -> bool:
    return not model.required_properties and not model.optional_properties


def _scalar(prop: PropertyProtocol) -> Shape:
    if isinstance(prop, AnyProperty | FileProperty):
        return ANY
    if isinstance(prop, NoneProperty):
        return Null()
    for parsed, kind in (
        (DateTimeProperty, "time"),
        (DateProperty, "date"),
        (BooleanProperty, "bool"),
        (IntProperty, "int"),
        (FloatProperty, "float"),
        (StringProperty, "str"),
    ):
        if isinstance(prop, parsed):
            return Scalar(kind)
    # UUIDs are sent as strings.
    return Scalar("str")
