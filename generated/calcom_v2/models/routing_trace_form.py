# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Nullable,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "name",
        "description",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        if type(f_name) is not str:
            odd(RoutingTraceForm, "name", data, drift)
        more = len(data) - 1
        f_description = absent
        if more:
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if f_description is not None and type(f_description) is not str:
                    odd(RoutingTraceForm, "description", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RoutingTraceForm, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RoutingTraceForm)
    self.name = f_name
    self.description = f_description
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RoutingTraceForm(Model):
    """Part of `RoutingTraceFormSubmission.form`."""

    __slots__ = (
        "name",
        "description",
    )

    _names = (
        ("name", "name"),
        ("description", "description"),
    )
    _decode = staticmethod(decode)

    name: str
    description: str | None | Unset

    def __init__(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("description", "description", False, Nullable(STRING)),
        )
