# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    Choice,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(("type",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        if f_type_ != "organizersDefaultApp":
            odd(OrganizersDefaultApp, "type", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(OrganizersDefaultApp, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(OrganizersDefaultApp)
    self.type_ = f_type_
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class OrganizersDefaultApp(Model):
    """Part of `CreateTeamEventType.locations`, `CreateTeamEventTypeLegacy.locations`, `UpdateTeamEventType.locations` and 1 more."""

    __slots__ = ("type_",)

    _names = (("type_", "type"),)
    _decode = staticmethod(decode)

    type_: Literal["organizersDefaultApp"]

    def __init__(
        self,
        *,
        type_: Literal["organizersDefaultApp"] = "organizersDefaultApp",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("type_", "type", True, Choice("organizersDefaultApp")),)
