"""Make up models for tests: `make(calcom.types.Booking, uid="u1")`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, overload

from .document import document

if TYPE_CHECKING:
    from calcom_v2._codec import Model

    M = TypeVar("M", bound=Model)


@overload
def make(model: type[M], *, full: bool = False, salt: int = 1, **fields: object) -> M: ...
@overload
def make(model: str, *, full: bool = False, salt: int = 1, **fields: object) -> Model: ...
def make(model: type[M] | str, *, full: bool = False, salt: int = 1, **fields: object) -> M | Model:
    """Make a model of `calcom.types`, given as a class or by name, with made-up values.

    `fields` set values under their Python names. With `full`, optional fields are made up too. Another `salt`
    makes other values.
    """
    from calcom_v2 import models

    name = model if isinstance(model, str) else model.__name__
    cls = getattr(models, name, None)
    if cls is None or not hasattr(cls, "from_dict"):
        raise LookupError(f"calcom.types has no model {name!r}")
    api = document("v2")
    try:
        schema = api.schema(name)
    except KeyError:
        raise LookupError(f"the document has no schema {name!r}") from None
    made: Model = cls.from_dict(api.sample(schema, full=full, salt=salt))
    for field, value in fields.items():
        if field not in made.__class__.__slots__ and not hasattr(made, field):
            raise TypeError(f"{name} has no field {field!r}")
        setattr(made, field, value)
    return made
