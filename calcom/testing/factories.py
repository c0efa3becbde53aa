"""Models made up for tests: `make("Booking", uid="u1")`."""

from __future__ import annotations

from typing import Any

from .document import document


def make(model: str, *, full: bool = False, salt: int = 1, **fields: Any) -> Any:
    """A model of `calcom.types`, by its name, with made-up values where none are given.

    `fields` are named as in Python. With `full` the optional fields are made up too; another `salt` gives
    other values.
    """
    import calcom_v2.models as models

    cls = getattr(models, model, None)
    if cls is None or not hasattr(cls, "from_dict"):
        raise LookupError(f"there is no model {model!r}")
    api = document("v2")
    try:
        schema = api.schema(model)
    except KeyError:
        raise LookupError(f"the document has no schema {model!r}") from None
    made = cls.from_dict(api.sample(schema, full=full, salt=salt))
    for name, value in fields.items():
        if name not in made.__class__.__slots__ and not hasattr(made, name):
            raise TypeError(f"{model} has no field {name!r}")
        setattr(made, name, value)
    return made
